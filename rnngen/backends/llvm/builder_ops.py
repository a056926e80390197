"""Straight-line instructions: what a `Function` of `builder.py` can append to the open block."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rnngen.backends.llvm.builder_core import (
    Module,
    Value,
    byte_size,
    checked,
    element,
    lanes,
    literal,
    mangled,
    need,
    vector,
)
from rnngen.backends.llvm.builder_scopes import Scopes, folded, whole

__all__ = ["Instructions"]

_ORDERED = ("oeq", "ogt", "oge", "olt", "ole", "one", "ord")
_UNORDERED = ("ueq", "ugt", "uge", "ult", "ule", "une", "uno")
_FCMP = frozenset(_ORDERED + _UNORDERED)
_ICMP = frozenset(("eq", "ne", "ugt", "uge", "ult", "ule", "sgt", "sge", "slt", "sle"))
_DIVISIONS = frozenset(("sdiv", "srem", "udiv", "urem"))
_PURE = "nounwind willreturn nofree memory(none)"


def _binary(opcode: str) -> Callable[[Instructions, Value, Value], Value]:
    """A method for an instruction of two operands of one type."""

    def method(self: Instructions, a: Value, b: Value) -> Value:
        need(a.type == b.type, f"{opcode} of {a.type} and {b.type}")
        if (known := folded(opcode, a, b)) is not None:
            return known
        # a division by zero is to stay where it is not run
        certain = opcode in _DIVISIONS and whole(b) in (None, 0)
        return self.pure(a.type, f"{opcode} {a}, {b.ref}", (a, b), certain=certain)

    method.__doc__ = f"LLVM's `{opcode}`, lane by lane."
    return method


def _float(opcode: str) -> Callable[..., Value]:
    """The same with the one fast-math flag that is allowed."""
    plain, contracting = _binary(opcode), _binary(f"{opcode} contract")

    def method(self: Instructions, a: Value, b: Value, *, contract: bool = False) -> Value:
        return (contracting if contract else plain)(self, a, b)

    method.__doc__ = f"LLVM's `{opcode}`, lane by lane; `contract` lets LLVM fuse it into an fma."
    return method


def _cast(opcode: str) -> Callable[[Instructions, Value, str], Value]:
    """A method for a conversion to another type of the same lanes."""

    def method(self: Instructions, a: Value, type_: str) -> Value:
        return self.pure(type_, f"{opcode} {a} to {type_}", (a,))

    method.__doc__ = f"LLVM's `{opcode}` of `a` to `type_`."
    return method


class Instructions(Scopes):
    """Every instruction, as a method that appends it and returns its result."""

    def __init__(self, module: Module) -> None:
        super().__init__()
        self.module = module
        self._allocas: list[str] = []

    def comment(self, text: str) -> None:
        """A comment line: letters, digits, blanks and `_.,:=+*/()[]<>-` only, else an InternalError."""
        self._lines.append(f"  ; {checked('comment', text)}")

    # Calls.

    def call(self, name: str, args: Sequence[Value], ret: str = "void", *, pure: bool = False) -> Value:
        """Call a function by name, declaring it if this module does not define it. `pure` reads no memory."""
        if not self.module.defines(name):
            self.module.declare(name, ret, [a.type for a in args], _PURE if pure else "nounwind")
        return self._call(ret, name, [str(a) for a in args])

    def call_pointer(self, callee: Value, args: Sequence[Value], ret: str = "void") -> Value:
        """Call through a function pointer."""
        return self._call(ret, callee.ref, [str(a) for a in args])

    def intrinsic(self, name: str, *args: Value) -> Value:
        """A generic intrinsic whose operands and result have one type: `llvm.<name>.<type>`."""
        kind = args[0].type
        need(all(a.type == kind for a in args), f"{name} of {[a.type for a in args]}")
        full = f"llvm.{name}.{mangled(kind)}"
        self.module.declare(full, kind, [kind] * len(args))
        return self.pure(kind, f"call {kind} @{full}({', '.join(map(str, args))})", args)

    def _intrinsic(self, ret: str, name: str, types: Sequence[str], args: Sequence[str]) -> Value:
        self.module.declare(name, ret, types)
        return self._call(ret, name, args)

    def _call(self, ret: str, name: str, args: Sequence[str]) -> Value:
        callee = name if name.startswith("%") else f"@{name}"
        text = f"call {ret} {callee}({', '.join(args)})"
        if ret != "void":
            return self.value(ret, text)
        self.emit(text)
        return Value("void", "")

    # Constants.

    def const(self, type_: str, number: float, *, saturate: bool = False) -> Value:
        """A number as a constant of any type, repeated in every lane of a vector type.

        A float is rounded to its type once and written in hex. A finite number that rounds to infinity,
        or a nonzero one that rounds to zero, is an InternalError unless `saturate`.
        """
        text = literal(element(type_), number, saturate)
        return Value(type_, text if lanes(type_) == 1 else f"splat ({element(type_)} {text})")

    def const_lanes(self, type_: str, numbers: Sequence[float]) -> Value:
        """A constant vector, lane by lane."""
        need(len(numbers) == lanes(type_) > 1, f"{len(numbers)} numbers for {type_}")
        kind = element(type_)
        return Value(type_, f"<{', '.join(f'{kind} {literal(kind, x, False)}' for x in numbers)}>")

    # Arithmetic.

    fadd, fsub, fmul, fdiv = _float("fadd"), _float("fsub"), _float("fmul"), _float("fdiv")
    iadd, isub, imul = _binary("add"), _binary("sub"), _binary("mul")
    sdiv, srem, udiv, urem = _binary("sdiv"), _binary("srem"), _binary("udiv"), _binary("urem")
    shl, lshr, ashr = _binary("shl"), _binary("lshr"), _binary("ashr")
    and_, or_, xor = _binary("and"), _binary("or"), _binary("xor")

    sitofp, uitofp, fptosi = _cast("sitofp"), _cast("uitofp"), _cast("fptosi")
    fpext, fptrunc = _cast("fpext"), _cast("fptrunc")
    sext, zext, trunc, bitcast = _cast("sext"), _cast("zext"), _cast("trunc"), _cast("bitcast")

    def fneg(self, a: Value) -> Value:
        """-a: flips the sign bit, of NaN and zero too."""
        return self.pure(a.type, f"fneg {a}", (a,))

    def fma(self, a: Value, b: Value, c: Value) -> Value:
        """a*b + c, rounded once. Without FMA hardware this is a slow libm call per lane: see `mad`."""
        return self.intrinsic("fma", a, b, c)

    def mad(self, a: Value, b: Value, c: Value) -> Value:
        """a*b + c: an fma where the target has one, else a product and a sum; never a call."""
        return self.intrinsic("fmuladd", a, b, c)

    def fcmp(self, predicate: str, a: Value, b: Value) -> Value:
        """A float comparison: "olt" and the like are false on NaN, "ult" and the like true."""
        need(predicate in _FCMP and a.type == b.type, f"fcmp {predicate} of {a.type} and {b.type}")
        return self.pure(vector("i1", lanes(a.type)), f"fcmp {predicate} {a}, {b.ref}", (a, b))

    def icmp(self, predicate: str, a: Value, b: Value) -> Value:
        """An integer or pointer comparison: "slt", "ult", "eq" and so on."""
        need(predicate in _ICMP and a.type == b.type, f"icmp {predicate} of {a.type} and {b.type}")
        if (known := folded(f"icmp {predicate}", a, b)) is not None:
            return known
        return self.pure(vector("i1", lanes(a.type)), f"icmp {predicate} {a}, {b.ref}", (a, b))

    def select(self, cond: Value, a: Value, b: Value) -> Value:
        """`a` where `cond` (i1, or one i1 per lane), else `b`."""
        need(a.type == b.type and element(cond.type) == "i1", f"select of {cond.type}, {a.type}, {b.type}")
        if (known := whole(cond)) is not None:
            return a if known else b
        return self.pure(a.type, f"select {cond}, {a}, {b}", (cond, a, b))

    # Memory. Addresses come from GEP only; alignment is the element's and never more.

    def gep(self, ptr: Value, elem_type: str, *indices: Value) -> Value:
        """`ptr` plus indices (i64, or vectors of them for a vector of addresses) in units of `elem_type`."""
        if len(indices) == 1 and whole(indices[0]) == 0:
            return ptr
        operands = ptr, *indices
        width = max(lanes(v.type) for v in operands)
        text = f"getelementptr inbounds {elem_type}, {', '.join(map(str, operands))}"
        return self.pure(vector("ptr", width), text, operands)

    def load(
        self, type_: str, ptr: Value, align: int | None = None, *, fixed: bool = False, again: bool = False
    ) -> Value:
        """Read a value; `align` defaults to the element's size and may not be more. `fixed`: the function
        never sees another value there. `again`: LLVM is not to keep what was read there before."""
        kind = "load volatile" if again else "load"
        text = f"{kind} {type_}, {ptr}, align {self._align(type_, align)}"
        return self.pure(type_, text, (ptr,), certain=True) if fixed else self.value(type_, text)

    def store(self, value: Value, ptr: Value, align: int | None = None) -> None:
        """Write a value, aligned as in `load`."""
        self.emit(f"store {value}, {ptr}, align {self._align(value.type, align)}")

    @staticmethod
    def _align(type_: str, align: int | None) -> int:
        own = 4 if element(type_) == "ptr" else byte_size(type_)  # wasm32 has four-byte pointers
        need(align is None or 0 < align <= own, f"alignment {align} is more than the element's {own}")
        return own if align is None else align

    def prefetch(self, ptr: Value, level: int, write: bool = False) -> None:
        """Asks for the line at `ptr` in the cache of a level, from 1 to 3, to read or to write it; whatever
        lies there, nothing else happens."""
        need(ptr.type == "ptr" and level in (1, 2, 3), f"prefetch of {ptr.type} to level {level}")
        hint = [f"i32 {int(write)}", f"i32 {4 - level}", "i32 1"]
        self._intrinsic("void", "llvm.prefetch.p0", ["ptr", "i32", "i32", "i32"], [str(ptr), *hint])

    def clear(self, ptr: Value, elem_type: str, count: Value) -> None:
        """Make `count` (i64) elements zero."""
        size = self.imul(count, self.const("i64", byte_size(elem_type)))
        args = [str(ptr), "i8 0", str(size), "i1 0"]
        self._intrinsic("void", "llvm.memset.p0.i64", ["ptr", "i8", "i64", "i1"], args)

    def masked_load(
        self, type_: str, ptr: Value, mask: Value | None, other: Value | None = None, *, fixed: bool = False
    ) -> Value:
        """Lanes of consecutive memory where `mask` (None: all); elsewhere `other` (zero), and memory is not
        touched."""
        if mask is None:
            return self.load(type_, ptr, fixed=fixed)
        need(lanes(type_) > 1, "masked_load of a scalar: branch instead")
        args = [f"ptr align {byte_size(type_)} {ptr.ref}", str(mask), str(other or self.zero(type_))]
        name = f"llvm.masked.load.{mangled(type_)}.p0"
        if not fixed:
            return self._intrinsic(type_, name, ["ptr", mask.type, type_], args)
        self.module.declare(name, type_, ["ptr", mask.type, type_])
        text = f"call {type_} @{name}({', '.join(args)})"
        return self.pure(type_, text, (ptr, mask), certain=True)

    def masked_store(self, value: Value, ptr: Value, mask: Value | None) -> None:
        """Write the lanes where `mask` (None: all); other memory is not touched."""
        if mask is None:
            self.store(value, ptr)
            return
        need(lanes(value.type) > 1, "masked_store of a scalar: branch instead")
        args = [str(value), f"ptr align {byte_size(value.type)} {ptr.ref}", str(mask)]
        name = f"llvm.masked.store.{mangled(value.type)}.p0"
        self._intrinsic("void", name, [value.type, "ptr", mask.type], args)

    def gather(self, type_: str, ptrs: Value, mask: Value | None = None, other: Value | None = None) -> Value:
        """One element from each address (a `gep` with vector indices) where `mask`; else `other` (zero)."""
        on, rest = mask or self.all_lanes(type_), other or self.zero(type_)
        args = [f"{ptrs.type} align {byte_size(type_)} {ptrs.ref}", str(on), str(rest)]
        name = f"llvm.masked.gather.{mangled(type_)}.{mangled(ptrs.type)}"
        return self._intrinsic(type_, name, [ptrs.type, on.type, type_], args)

    def scatter(self, value: Value, ptrs: Value, mask: Value | None = None) -> None:
        """One element to each address where `mask`, in lane order: of equal addresses the last lane wins."""
        on = mask or self.all_lanes(value.type)
        args = [str(value), f"{ptrs.type} align {byte_size(value.type)} {ptrs.ref}", str(on)]
        name = f"llvm.masked.scatter.{mangled(value.type)}.{mangled(ptrs.type)}"
        self._intrinsic("void", name, [value.type, ptrs.type, on.type], args)

    def alloca(self, type_: str, count: int = 1) -> Value:
        """Stack space for `count` elements, reserved once on entry whatever block is open."""
        with self.at_entry():
            result, align = self.fresh("ptr"), self._align(type_, None)
        self._allocas.append(f"  {result.ref} = alloca {type_}, i64 {int(count)}, align {align}")
        return result

    # Vectors.

    def zero(self, type_: str) -> Value:
        """Zero (or null) of any type."""
        return Value("ptr", "null") if type_ == "ptr" else Value(type_, "zeroinitializer")

    def all_lanes(self, type_: str) -> Value:
        """The mask that is true in every lane of `type_`."""
        return self.const(vector("i1", lanes(type_)), 1)

    def tail_mask(self, count: Value, type_: str) -> Value:
        """True in the first `count` (i64, not negative) lanes of `type_`."""
        width = lanes(type_)
        if (known := whole(count)) is not None:
            return self.const_lanes(f"<{width} x i1>", [int(k < known) for k in range(width)])
        full = self.const("i64", width)
        clipped = self.trunc(self.select(self.icmp("ult", count, full), count, full), "i32")
        ids = self.const_lanes(f"<{width} x i32>", range(width))
        return self.icmp("ult", ids, self.splat(clipped, width))

    def splat(self, a: Value, count: int) -> Value:
        """A scalar in every lane of a vector; itself if `count` is 1."""
        if count == 1:
            return a
        type_ = vector(a.type, count)
        first = self.pure(type_, f"insertelement {type_} poison, {a}, i64 0", (a,))
        return self.pure(
            type_, f"shufflevector {first}, {type_} poison, <{count} x i32> zeroinitializer", (first,)
        )

    def extract(self, a: Value, lane: int) -> Value:
        """One lane; a scalar has lane 0."""
        need(0 <= lane < lanes(a.type), f"lane {lane} of {a.type}")
        return (
            a if lanes(a.type) == 1 else self.pure(element(a.type), f"extractelement {a}, i64 {lane}", (a,))
        )

    def insert(self, a: Value, scalar: Value, lane: int) -> Value:
        """`a` with one lane replaced."""
        need(0 <= lane < lanes(a.type), f"lane {lane} of {a.type}")
        if lanes(a.type) == 1:
            return scalar
        return self.pure(a.type, f"insertelement {a}, {scalar}, i64 {lane}", (a, scalar))

    def shuffle(self, a: Value, b: Value | None, lanes_: Sequence[int]) -> Value:
        """Lanes of `a` followed by `b` (or of `a` alone), picked by number."""
        other = b or Value(a.type, "poison")
        limit = lanes(a.type) * (1 if b is None else 2)
        need(other.type == a.type and all(0 <= n < limit for n in lanes_), f"shuffle {lanes_} of {a.type}")
        picks = f"<{len(lanes_)} x i32> <{', '.join(f'i32 {n}' for n in lanes_)}>"
        kind = vector(element(a.type), len(lanes_))
        return self.pure(kind, f"shufflevector {a}, {other}, {picks}", (a, other))

    def reduce(self, a: Value, combine: Callable[[Value, Value], Value]) -> Value:
        """All lanes combined in a fixed tree, upper half onto lower, whatever the target."""
        while (width := lanes(a.type)) > 2:
            need(width % 2 == 0, f"reduction of {a.type}: lanes must be a power of two")
            half = width // 2
            a = combine(self.shuffle(a, None, range(half)), self.shuffle(a, None, range(half, width)))
        return a if width == 1 else combine(self.extract(a, 0), self.extract(a, 1))

    def reduce_fadd(self, a: Value) -> Value:
        """The sum of all lanes, in the fixed tree of `reduce`."""
        return self.reduce(a, self.fadd)

    def reduce_fmul(self, a: Value) -> Value:
        """The product of all lanes."""
        return self.reduce(a, self.fmul)

    def reduce_fmax(self, a: Value) -> Value:
        """The largest lane; NaN if any lane is NaN."""
        return self.reduce(a, lambda x, y: self.intrinsic("maximum", x, y))

    def reduce_fmin(self, a: Value) -> Value:
        """The smallest lane; NaN if any lane is NaN."""
        return self.reduce(a, lambda x, y: self.intrinsic("minimum", x, y))
