"""How a cell's tensors stand in one list: what the operators and the runners agree on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from rnngen.cell import build_cell
from rnngen.torch.recipe import cell_of, with_wrt

__all__ = ["Arrays", "arrays_of", "for_gradients", "left_out"]


@dataclass(frozen=True, slots=True)
class Arrays:
    """How the tensors of a call stand in one list: inputs, params, then the states (all, or none). `random`
    tells whether a step draws numbers, in inference and in training."""

    inputs: tuple[str, ...]
    params: tuple[str, ...]
    states: tuple[str, ...]
    indices: frozenset[str]
    bounds: Mapping[str, int | None]
    sequence: frozenset[str]
    wrt: frozenset[str]
    clock: bool
    random: tuple[bool, bool]

    @property
    def lead(self) -> int:
        """How many come before the states."""
        return len(self.inputs) + len(self.params)

    def differentiable(self, given: bool) -> tuple[int, ...]:
        """The places of those that have a gradient."""
        names = (*self.inputs, *self.params, *(self.states if given else ()))
        return tuple(k for k, n in enumerate(names) if n in self.wrt)


@cache
def arrays_of(recipe: str) -> Arrays:
    """The order of a kernel's tensors."""
    cell = cell_of(recipe)
    at_rest = cell.random and build_cell(cell.spec, replace(cell.options, training=False)).random
    return Arrays(
        tuple(i.name for i in cell.inputs),
        tuple(p.name for p in cell.params),
        tuple(s.name for s in cell.states),
        cell.indices,
        {i.name: i.bound for i in cell.inputs if i.dtype == "index"},
        frozenset(i.name for i in cell.inputs if i.per == "sequence"),
        frozenset(cell.wrt),
        any(n.batched and n.attr("name") == "t" for _, n in cell.program.leaves("clock")),
        (at_rest, cell.random),
    )


def for_gradients(recipe: str, needed: tuple[bool, ...]) -> str:
    """The kernel for the gradients of those inputs and params alone that need one, and of all states: the
    others are neither worked out nor kept for."""
    return _for_gradients(recipe, needed)


# `torch.compile` asks once, as it traces; it guards which of its tensors need gradients
for_gradients._dynamo_marked_constant = True  # type: ignore[attr-defined]


@cache
def _for_gradients(recipe: str, needed: tuple[bool, ...]) -> str:
    known = arrays_of(recipe)
    names = (*known.inputs, *known.params)
    idle = {n for n, needs in zip(names, needed, strict=True) if not needs}
    if idle.isdisjoint(known.wrt):
        return recipe
    return with_wrt(recipe, [n for n in (*names, *known.states) if n in known.wrt - idle])


@cache
def left_out(recipe: str, needed: tuple[bool, ...]) -> tuple[str, ...]:
    """Inputs, params and states that need a gradient, have one, and are none of the kernel's."""
    whole = arrays_of(with_wrt(recipe, None))
    names = (*whole.inputs, *whole.params, *whole.states)
    wanted = {n for n, needs in zip(names, needed, strict=False) if needs}
    return tuple(n for n in names if n in wanted & whole.wrt - arrays_of(recipe).wrt)
