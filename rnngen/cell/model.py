"""A cell: what goes in, what is carried, what is trained, and the program of one time step.

The program's leaves are `param`, `input`, `sequence`, `state` and `clock`; its outputs are keyed
`("state", name)` for the next value of each state, `("output", name)` for what a step hands out, and
`("initial", name)` for the value before step 0 when the caller gives none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from rnngen.errors import ArgumentError, InternalError, nearest
from rnngen.ops.node import Program
from rnngen.ops.runs import folded
from rnngen.ops.size import Shape, shape_str
from rnngen.spec.model import CellSpec, Expr

__all__ = ["Cell", "InputSlot", "Options", "ParamSlot", "StateSlot"]


@dataclass(frozen=True, slots=True)
class InputSlot:
    """An input: its written shape, `per` step or sequence, real or index.

    `bound` is the length of the shortest axis that an index input is used on directly, or None.
    """

    name: str
    shape: Shape
    per: str
    dtype: str
    bound: int | None = None


@dataclass(frozen=True, slots=True)
class StateSlot:
    """A carried value. A delayed read makes slots of its own: `h[t-1]` keeps h one step longer, for
    `h[t-2]`; `x[t]` keeps an input for `x[t-1]`. `of` names what such a slot keeps."""

    name: str
    shape: Shape
    of: str = ""

    @property
    def declared(self) -> bool:
        """Whether the user declared it (a delay slot is the compiler's)."""
        return not self.of


@dataclass(frozen=True, slots=True)
class ParamSlot:
    """A parameter: its shape, whether it is trained, and how it starts."""

    name: str
    shape: Shape
    trainable: bool
    init: Expr | None


@dataclass(frozen=True, slots=True)
class Options:
    """How one and the same cell is built for different calls.

    `dims` empty means symbolic sizes. `training` None leaves `training` open (for reading only).
    `ragged` and `resets` add the per-step inputs `_valid` and `_reset` that `lengths` and `reset` become.
    `wrt` names what gradients are wanted for; None: all that have one.
    """

    dims: tuple[tuple[str, int], ...] = ()
    constants: tuple[tuple[str, float], ...] = ()
    outputs: tuple[str, ...] = ()
    training: bool | None = None
    ragged: bool = False
    resets: bool = False
    wrt: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell, bound and checked. `options` is how it was built; `spec` is where it came from."""

    name: str
    spec: CellSpec
    options: Options
    inputs: tuple[InputSlot, ...]
    states: tuple[StateSlot, ...]
    params: tuple[ParamSlot, ...]
    outputs: tuple[str, ...]
    program: Program

    def check(self) -> Cell:
        """The cell itself, if each state has a value after the step, each leaf that reads one is a state's,
        and the outputs are the program's."""
        self.program.check()
        states, reads = {s.name for s in self.states}, self.program.leaves("state")
        if states != set(self.program.keyed("state")) or not {n.text("name") for _, n in reads} <= states:
            raise InternalError("cell", f"{self.name}: states other than those of the program")
        if self.outputs != tuple(self.program.keyed("output")):
            raise InternalError("cell", f"{self.name}: outputs other than those of the program")
        return self

    @property
    def title(self) -> str:
        """The name, and the variant after an `@`."""
        return self.name + (f"@{self.spec.variant}" if self.spec.variant else "")

    @property
    def dims(self) -> Mapping[str, int]:
        """The dims' values; empty while they are symbolic."""
        return dict(self.options.dims)

    @property
    def declared(self) -> frozenset[str]:
        """The names that equations read: inputs, states, params, dims and constants."""
        found = {i.name for i in self.inputs} | {s.name for s in self.states} | {p.name for p in self.params}
        return frozenset(found | {d.name for d in self.spec.dims} | {c.name for c in self.spec.constants})

    @property
    def indices(self) -> frozenset[str]:
        """The inputs that are whole numbers to pick entries with, and the states that keep earlier ones."""
        found = {i.name for i in self.inputs if i.dtype == "index"}
        return frozenset(found | {s.name for s in self.states if s.of in found})

    @property
    def differentiable(self) -> tuple[str, ...]:
        """The params, inputs and states that have a gradient, in this order."""
        indices = self.indices
        names = [p.name for p in self.params if p.trainable]
        names += [i.name for i in self.inputs if i.name not in indices]
        names += [s.name for s in self.states if s.name not in indices]
        return tuple(names)

    @property
    def wrt(self) -> tuple[str, ...]:
        """Those of them that a gradient is wanted for."""
        return self.differentiable if self.options.wrt is None else self.options.wrt

    def wanting(self, wrt: Iterable[str] | None) -> Cell:
        """The same for the gradients of these params, inputs and states alone (None: of all); an earlier
        value of a state goes with the state. Raises ArgumentError for what has no gradient."""
        if wrt is None:
            return self
        asked = self.checked_wrt(wrt)
        kept = {s.name for s in self.states if s.of in asked}
        names = tuple(n for n in self.differentiable if n in asked or n in kept)
        return replace(self, options=replace(self.options, wrt=names))

    def checked_wrt(self, wrt: Iterable[str]) -> tuple[str, ...]:
        """These names, each once. Raises ArgumentError for what has no gradient."""
        if isinstance(wrt, str):
            raise ArgumentError(f"wrt: expected a list of names, got the text '{wrt}'")
        asked, possible = tuple(dict.fromkeys(wrt)), self.differentiable
        for name in asked:
            if name in possible:
                continue
            if name in self.indices or name in {p.name for p in self.params}:
                why = "an index input" if name in self.indices else "not trainable"
                raise ArgumentError(f"wrt: '{name}' is {why} and has no gradient")
            hint = nearest(name, possible) or f"known: {', '.join(possible) or 'none'}"
            raise ArgumentError(f"wrt: '{name}' is no param, input or state of {self.title}; {hint}")
        return asked

    @property
    def random(self) -> bool:
        """Whether a step draws random numbers."""
        return any(n.op == "draw" for n in self.program.nodes)

    @property
    def trains(self) -> bool:
        """Whether a step is another one in training than in inference."""
        return any(n.attr("name") == "training" for _, n in self.program.leaves("clock"))

    def __repr__(self) -> str:
        sizes = ", ".join(f"{n}={size}" for n, size in self.options.dims)
        return f"<rnngen cell {self.title}({sizes or ', '.join(d.name for d in self.spec.dims)})>"

    def __str__(self) -> str:
        lines = [f"cell {self.title}"]
        lines += [f"  input  {s.name} {shape_str(s.shape)} per {s.per}, {s.dtype}" for s in self.inputs]
        lines += [
            f"  state  {s.name} {shape_str(s.shape)}" + (f" (keeps {s.of})" if s.of else "")
            for s in self.states
        ]
        lines += [
            f"  param  {p.name} {shape_str(p.shape)}" + ("" if p.trainable else " (fixed)")
            for p in self.params
        ]
        return "\n".join([*folded(lines), "step:", str(self.program)])
