"""A cell: what goes in, what is carried, what is trained, and the program of one time step.

The program's leaves are `param`, `input`, `sequence`, `state` and `clock`; its outputs are keyed
`("state", name)` for the next value of each state, `("output", name)` for what a step hands out, and
`("initial", name)` for the value before step 0 when the caller gives none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rnngen.ops.node import Program
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
    """

    dims: tuple[tuple[str, int], ...] = ()
    constants: tuple[tuple[str, float], ...] = ()
    outputs: tuple[str, ...] = ()
    training: bool | None = None
    ragged: bool = False
    resets: bool = False


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

    @property
    def title(self) -> str:
        """The name, and the variant after an `@`."""
        return self.name + (f"@{self.spec.variant}" if self.spec.variant else "")

    @property
    def dims(self) -> Mapping[str, int]:
        """The dims' values; empty while they are symbolic."""
        return dict(self.options.dims)

    @property
    def random(self) -> bool:
        """Whether a step draws random numbers."""
        return any(n.op == "draw" for n in self.program.nodes)

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
        return "\n".join([*lines, "step:", str(self.program)])
