"""LLVM IR as text: a `Module` collects functions, a `Function` appends instructions with fresh names.

    module = Module()
    fn = Function(module, "twice", [("i64", "n"), ("ptr noalias", "x")])
    with fn.loop(fn.const("i64", 0), fn.param("n"), 1) as i:
        at = fn.gep(fn.param("x"), "float", i)
        fn.store(fn.fmul(fn.const("float", 2), fn.load("float", at)), at)

`str(module)` is what `llvmlite.binding.parse_assembly` reads. It is deterministic: definition order,
generated identifiers (`%v17`, `b3`) and hex constants only, so no user's text and no locale can reach it.
Left out on purpose: `inttoptr` (LLVM 22 miscompiles it), alignment above the element's, fast-math flags
other than `contract`, structs, exceptions, scalable vectors.

Types are LLVM's own strings: "float", "double", "i1", "i32", "i64", "ptr", "<16 x float>", "<16 x i1>".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from rnngen.backends.llvm.builder_core import Module, Value, byte_size, element, int_type, lanes, need, vector
from rnngen.backends.llvm.builder_ops import Instructions
from rnngen.backends.llvm.builder_scopes import Lines, folded

__all__ = ["Carry", "Function", "Module", "Value", "byte_size", "element", "int_type", "lanes", "vector"]

_PARAM_ATTRIBUTES = frozenset({"noalias", "readonly", "writeonly", "nonnull", "noundef", "captures(none)"})


@dataclass(slots=True)
class Carry:
    """A loop with accumulators: read `carried` in the body, call `next` once in it, read `results` after."""

    index: Value
    carried: tuple[Value, ...]
    results: tuple[Value, ...] = ()
    following: tuple[Value, ...] = ()

    def next(self, *values: Value) -> None:
        """The carried values of the next iteration, in order."""
        need([v.type for v in values] == [c.type for c in self.carried], "next() changes the carried types")
        self.following = values


class Function(Instructions):
    """One function under construction. `params` are (type, name); names serve `param` only.

    A pointer's type may carry attributes: "ptr noalias readonly". `internal` hides the symbol, `inline`
    forces inlining into callers. Instructions go to the block opened last; a missing `ret void` is added.
    """

    def __init__(
        self,
        module: Module,
        name: str,
        params: Sequence[tuple[str, str]],
        ret: str = "void",
        *,
        internal: bool = False,
        inline: bool = False,
    ) -> None:
        super().__init__(module)
        self.name, self.ret_type = name, ret
        self.params: dict[str, Value] = {}
        self._labels = 0
        signature = ", ".join([self._add_param(type_, key) for type_, key in params])
        # LLVM would copy a helper into every place that calls it, and take its time to compile the copies
        inlined = " alwaysinline" if inline else " noinline" if internal else ""
        group = module.group(module.kernel_attributes + inlined)
        self._head = f"define {'internal ' if internal else ''}{ret} @{name}({signature}) #{group} {{"
        module.define(name, self)

    def _add_param(self, type_: str, key: str) -> str:
        kind, *attributes = type_.split() if type_.startswith("ptr") else [type_]
        need(_PARAM_ATTRIBUTES.issuperset(attributes), f"unknown parameter attribute in {type_!r}")
        need(key not in self.params, f"two parameters named {key!r}")
        self.params[key] = self.fresh(kind)
        return " ".join([kind, *attributes, self.params[key].ref])

    def param(self, name: str) -> Value:
        """A parameter, by the name given to the constructor."""
        need(name in self.params, f"@{self.name} has no parameter {name!r}")
        return self.params[name]

    def __str__(self) -> str:
        need(not self._open or self.ret_type == "void", f"@{self.name} ends without ret")
        tail = ["  ret void"] if self._open else []
        body = _flat([*self._entry, *self._lines])
        return "\n".join([self._head, "entry:", *self._allocas, *body, *tail, "}"])

    # Blocks.

    def block(self) -> str:
        """A fresh label, not placed yet."""
        self._labels += 1
        return f"b{self._labels - 1}"

    def place(self, label: str) -> None:
        """Open the block `label`; the one before it must have ended."""
        self._forget()
        self._place(label)

    def _place(self, label: str) -> None:
        need(not self._open, f"block {self.label} has no end before {label}")
        self._lines.append(f"{label}:")
        self.label, self._open = label, True

    def _end(self, text: str) -> None:
        self.emit(text)
        self._open = False

    def branch(self, label: str) -> None:
        """End the open block with a jump."""
        self._end(f"br label %{label}")

    def branch_if(self, cond: Value, then: str, other: str) -> None:
        """End the open block with a choice of two."""
        need(cond.type == "i1", f"branch on {cond.type}")
        self._end(f"br {cond}, label %{then}, label %{other}")

    def ret(self, value: Value | None = None) -> None:
        """End the open block and the call."""
        need((value.type if value else "void") == self.ret_type, f"@{self.name} returns {self.ret_type}")
        self._end(f"ret {value or 'void'}")

    def phi(self, *incoming: tuple[Value, str]) -> Value:
        """The value that came with the jump: (value, label it came from). First in its block."""
        kind = incoming[0][0].type
        need(all(v.type == kind for v, _ in incoming), f"phi of {[v.type for v, _ in incoming]}")
        return self.value(kind, f"phi {kind} {_incoming(incoming)}")

    @contextmanager
    def if_(self, cond: Value) -> Iterator[None]:
        """The body runs where `cond` (i1) is true. It passes nothing on but what it stores."""
        then, done = self.block(), self.block()
        self.branch_if(cond, then, done)
        self._place(then)
        with self._scope([], loop=False, runs=False):
            yield
        if self._open:
            self.branch(done)
        self._place(done)

    @contextmanager
    def loop(self, start: Value, stop: Value, step: int | Value, *, rolled: bool = False) -> Iterator[Value]:
        """The body runs for index = start, start + step, ... while index < stop (signed); yields the index.

        `step` is positive. `rolled` tells LLVM to leave the loop as it is written.
        """
        with self.carry_loop(start, stop, step, (), rolled=rolled) as carry:
            yield carry.index

    @contextmanager
    def carry_loop(
        self, start: Value, stop: Value, step: int | Value, initial: Sequence[Value], *, rolled: bool = False
    ) -> Iterator[Carry]:
        """A `loop` that hands values from one iteration to the next: see `Carry`."""
        by = step if isinstance(step, Value) else self.const(start.type, step)
        head, body, done, before = self.block(), self.block(), self.block(), self.label
        outside: Lines = []
        self._lines.append(outside)
        self.branch(head)
        self._place(head)
        at, runs = len(self._lines), folded("icmp slt", start, stop) == Value("i1", "1")
        with self._scope(outside, loop=True, runs=runs):
            phis = [self.value(v.type, "") for v in (start, *initial)]
            self.branch_if(self.icmp("slt", phis[0], stop), body, done)
            self._place(body)
            carry = Carry(phis[0], tuple(phis[1:]))
            yield carry
            following = (self.value(start.type, f"add nsw {carry.index}, {by.ref}"), *carry.following)
            need(len(following) == len(phis), "a loop that carries values must call next() once")
            for n, (phi, first, after) in enumerate(zip(phis, (start, *initial), following, strict=True)):
                arrivals = _incoming(((first, before), (after, self.label)))
                self._lines[at + n] = f"  {phi.ref} = phi {phi.type} {arrivals}"
            self._end(f"br label %{head}{self.module.loop_metadata() if rolled else ''}")
            self._place(done)
        for phi in phis:
            self._levels[phi.ref] = len(self._scopes) - 1
        carry.results = carry.carried


def _flat(lines: Lines) -> Iterator[str]:
    for line in lines:
        if isinstance(line, str):
            yield line
        else:
            yield from _flat(line)


def _incoming(pairs: Sequence[tuple[Value, str]]) -> str:
    return ", ".join(f"[ {value.ref}, %{label} ]" for value, label in pairs)
