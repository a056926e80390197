"""Expressions of a statement as C: one `const real` for each, at one place of its loop nest."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from rnngen.backends.cuda.model import CudaBuffer, Element
from rnngen.backends.cuda.text import Lines, number, spec_file
from rnngen.errors import InternalError, Location
from rnngen.kernel.ir import ALL_BITS, Access, Apply, Const, Draw, Expr, Index, Load, RowsOf, Store, Time
from rnngen.ops.size import last_entry

__all__ = ["LIBRARY", "Memory", "Place", "affine", "entry_of"]

_INFIX = {"add": "+", "sub": "-", "mul": "*", "div": "/"}
_COMPARE = {"lt": "<", "le": "<=", "gt": ">", "ge": ">=", "eq": "==", "ne": "!="}
LIBRARY = {
    "exp": "exp",
    "expm1": "expm1",
    "log": "log",
    "log1p": "log1p",
    "sqrt": "sqrt",
    "atan": "atan",
    "tanh": "tanh",
    "erf": "erf",
    "abs": "fabs",
    "floor": "floor",
}
_OWN = ("mod", "sign", "minimum", "maximum", "sigmoid", "softplus", "sin", "cos", "tan")


def _last_bits(number: str, mask: int) -> str:
    """What a mask (`Queued.mask`) leaves of a number."""
    return {ALL_BITS: number, 0: "0"}.get(mask, f"({number}) & {mask}")


def affine(offset: int, strides: Sequence[int], indices: Sequence[str]) -> str:
    """`offset + Σ strides · indices` as C."""
    parts = [str(offset)] if offset else []
    for stride, index in zip(strides, indices, strict=True):
        if stride and index != "0":
            parts.append(index if stride == 1 else f"{stride} * {index}")
    return " + ".join(parts) or "0"


@dataclass
class Memory:
    """The buffers as a kernel sees them: which it uses, which it writes, and how it reads.

    `shared_reads` are those that other blocks of the same launch write: they are read past the first-level
    cache. `team` is the number of threads where they have one row of the batch, `row0`, to themselves, and
    `meeting` the offset of the shared memory in which they put sums together (`sums.meeting_room`).
    `known` are the names of a row's numbers that its team's threads all have, by buffer, shift and position.
    `slots`, if it is there, names where the rows of a time slot begin: that is worked out once a step.
    """

    buffers: Sequence[CudaBuffer]
    real: str
    shared_reads: frozenset[int] = frozenset()
    team: int = 0
    meeting: int = 0
    known: dict[tuple[int, int, str], str] = field(default_factory=dict)
    used: set[int] = field(default_factory=set)
    written: set[int] = field(default_factory=set)
    ahead: Mapping[int, str] = field(default_factory=dict)
    slots: dict[str, str] | None = None

    @property
    def seed(self) -> int:
        """The buffer of the seed of random draws."""
        return next(b.id for b in self.buffers if b.role == "seed")

    def read(self, buffer: int, at: str) -> str:
        """An element's value."""
        self.used.add(buffer)
        raw = f"ld_cg(b{buffer}, {at})" if buffer in self.shared_reads else f"b{buffer}[{at}]"
        return f"WIDE({raw})" if self.buffers[buffer].element is Element.STORE else raw

    def write(self, buffer: int, at: str, value: str) -> str:
        """A statement that stores a value."""
        self.used.add(buffer)
        self.written.add(buffer)
        value = f"NARROW({value})" if self.buffers[buffer].element is Element.STORE else value
        return f"b{buffer}[{at}] = {value};"


@dataclass
class Place:
    """A row of a statement, in the loop over its items. `row` and `step` are C names; `starts` remembers the
    row starts that were declared. What reaches back reaches `behind` slots further, a C name."""

    memory: Memory
    rows: RowsOf
    row: str
    step: str | None
    lines: Lines
    starts: dict[tuple[int, int], str] = field(default_factory=dict)
    behind: str = ""

    # addresses -------------------------------------------------------------------------------------------

    def start(self, access: Access) -> str:
        """The name of the position where an access's row begins; declared when first needed."""
        key = (access.buffer, access.shift)
        if key not in self.starts:
            text = self._row_start(self.memory.buffers[access.buffer], access.shift)
            if text == "0":
                self.starts[key] = ""
            else:
                late = f"_{access.shift}".replace("-", "m") if access.shift else ""
                name = f"o{access.buffer}{late}"
                self.lines.put(f"const int {name} = {text};")
                self.starts[key] = name
        return self.starts[key]

    def at(self, access: Access, indices: Sequence[str]) -> str:
        """The position of an access's element."""
        return self.moved(access, affine(access.offset, access.strides, indices))

    def moved(self, access: Access, inner: str) -> str:
        """A position in an access's row."""
        start = self.start(access)
        if not start:
            return inner
        return start if inner == "0" else f"{start} + {inner}"

    def _row_start(self, b: CudaBuffer, shift: int) -> str:
        timeless = b.time in (Time.ONCE, Time.STEP)
        if not b.batched:
            return "0" if timeless else f"({self._slot(b, shift)}) * {b.size}"
        if self.rows is RowsOf.FLAT:
            if timeless:
                return f"({self.row} % call.rows) * {b.size}"
            late = f" + {shift + b.past} * call.rows" if shift + b.past else ""
            return f"({self.row}{late}) * {b.size}" if late else f"{self.row} * {b.size}"
        row = self.row if self.rows is RowsOf.BATCH else "0"
        if timeless:
            return f"{row} * {b.size}"
        slot = f"({self._slot(b, shift)}) * call.rows"
        if self.memory.slots is not None and self.step == "t":
            slot = self.memory.slots.setdefault(slot, f"s{len(self.memory.slots)}")
        return f"({slot} + {row}) * {b.size}"

    def _slot(self, b: CudaBuffer, shift: int) -> str:
        late = shift + b.past
        at = str(late) if self.step is None else f"{self.step} + {late}" if late else self.step
        if self.behind and shift < 0:
            at = f"{at} - {self.behind}"
        kept, short = (_last_bits(at, b.mask(k)) for k in (True, b.whole))
        return kept if kept == short else f"call.save ? {kept} : {short}"

    def batch_row(self) -> str:
        """The batch row."""
        if self.rows is RowsOf.NONE:
            return "0"
        return f"{self.row} % call.rows" if self.rows is RowsOf.FLAT else self.row

    # values ----------------------------------------------------------------------------------------------

    def evaluate(
        self,
        exprs: Sequence[Expr],
        indices: Sequence[str],
        tiles: Callable[[int], str] | None = None,
        locs: Sequence[Location | None] = (),
        known: Mapping[int, str] | None = None,
    ) -> list[str]:
        """Declares every expression; returns what each is called. `known` ones have names already."""
        known = {**self._of_row(exprs, indices), **(known or {})}
        for k, e in enumerate(exprs):
            if isinstance(e, Load) and k not in known:
                self.start(e.access)
            elif isinstance(e, Draw) and e.clock is not None:
                self.start(e.clock)
        names: list[str] = []
        for k, e in enumerate(exprs):
            if k in known:
                names.append(known[k])
                continue
            if isinstance(e, Const):
                names.append(number(e.value, self.memory.real))
                continue
            if k < len(locs) and (loc := locs[k]) is not None:
                self.lines.spec(spec_file(loc.file), loc.line)
            text = self._value(e, exprs, names, indices, tiles)
            self.lines.put(f"const real e{k} = {text};")
            names.append(f"e{k}")
        self.lines.home()
        return names

    def _of_row(self, exprs: Sequence[Expr], indices: Sequence[str]) -> dict[int, str]:
        """The loads of numbers that all threads of the row's team have, and their names."""
        if not self.memory.known:
            return {}
        loads = ((k, e.access) for k, e in enumerate(exprs) if isinstance(e, Load) and e.index is None)
        keys = {k: (a.buffer, a.shift, affine(a.offset, a.strides, indices)) for k, a in loads}
        return {k: self.memory.known[key] for k, key in keys.items() if key in self.memory.known}

    def _value(
        self,
        e: Expr,
        exprs: Sequence[Expr],
        names: Sequence[str],
        indices: Sequence[str],
        tiles: Callable[[int], str] | None,
    ) -> str:
        match e:
            case Load():
                return self._load(e, names, indices)
            case Index():
                return f"(real)({affine(e.offset, e.strides, indices)})"
            case Draw():
                return self._draw(e, indices)
            case Apply():
                return _apply(e, exprs, names, self.memory.real)
        if tiles is None or isinstance(e, Const):
            raise InternalError("backends.cuda", f"no place for {e}")
        return tiles(e.product)

    def _load(self, e: Load, names: Sequence[str], indices: Sequence[str]) -> str:
        at = self.at(e.access, indices)
        if e.index is not None:
            entry = entry_of(names[e.index], e.bound, self.memory.real)
            at = f"{at} + {e.scale} * {entry}" if e.scale != 1 else f"{at} + {entry}"
        return self.memory.read(e.access.buffer, at)

    def _draw(self, e: Draw, indices: Sequence[str]) -> str:
        element = affine(e.offset, e.strides, indices)
        clock = "0u"
        if e.clock is not None:
            clock = f"COUNT({self.memory.read(e.clock.buffer, self.moved(e.clock, str(e.clock.offset)))})"
        low, high = (self.memory.read(self.memory.seed, str(k)) for k in range(2))
        row = f"(unsigned)({self.batch_row()})"
        return f"op_draw((unsigned)({element}), {row}, {clock}, {e.site}u, {low}, {high})"

    def store(self, stores: Sequence[Store], names: Sequence[str], indices: Sequence[str]) -> None:
        """Writes the results."""
        for s in stores:
            self.start(s.access)
        for s in stores:
            self.lines.put(self.memory.write(s.access.buffer, self.at(s.access, indices), names[s.value]))


def entry_of(index: str, bound: int, real: str) -> str:
    """The nearest of 0 … bound - 1 to an index, the first for NaN."""
    return f"(int)op_clamp({index}, {last_entry(bound, 4 if real == 'float' else 8)})"


def _apply(e: Apply, exprs: Sequence[Expr], names: Sequence[str], real: str) -> str:
    args = [names[a] for a in e.args]
    if e.op in _INFIX:
        return f"{args[0]} {_INFIX[e.op]} {args[1]}"
    if e.op in _COMPARE:
        return f"(real)({args[0]} {_COMPARE[e.op]} {args[1]})"
    if e.op == "neg":
        return f"-{args[0]}"
    if e.op == "where":
        return f"{args[0]} != 0 ? {args[1]} : {args[2]}"
    if e.op == "heaviside":
        return f"{args[0]} >= 0 ? (real)1 : {args[0]} < 0 ? (real)0 : {args[0]}"
    if e.op == "pow" and isinstance(base := exprs[e.args[1]], Const):
        return _power(args[0], base.value, args[1], real)
    if e.op == "pow":
        return f"op_power({args[0]}, {args[1]})"
    if e.op in _OWN:
        return f"op_{e.op}({', '.join(args)})"
    if e.op in LIBRARY:
        return f"F({LIBRARY[e.op]})({', '.join(args)})"
    raise InternalError("backends.cuda", f"no spelling for {e.op}")


def _power(x: str, exponent: float, literal: str, real: str) -> str:
    """Products for whole exponents from -2 to 5, roots for ±1/2 and 3/2, else the library. As `pow` has it,
    the root of -inf is inf, and that of -0 is 0."""
    rooted = f"({x} == {number(-math.inf, real)} ? {number(math.inf, real)} : {x} + 0)"
    if exponent == 0:
        return "(real)1"
    if exponent in range(1, 6):
        return " * ".join([x] * int(exponent))
    if exponent in range(-2, 0):
        return f"(1 / {x})" if exponent == -1 else f"(1 / {x}) * (1 / {x})"
    if abs(exponent) == 0.5:
        return f"F(sqrt)({x})" if exponent > 0 else f"1 / F(sqrt)({rooted})"
    if exponent == 1.5:
        return f"{rooted} * F(sqrt)({rooted})"
    return f"op_power({x}, {literal})"
