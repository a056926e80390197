"""How a cell's tensors stand in one list: what the operators and the runners agree on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from rnngen.cell import build_cell
from rnngen.torch.recipe import cell_of

__all__ = ["Arrays", "arrays_of"]


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
    fixed: frozenset[str]
    clock: bool
    random: tuple[bool, bool]

    @property
    def lead(self) -> int:
        """How many come before the states."""
        return len(self.inputs) + len(self.params)

    def differentiable(self, given: bool) -> tuple[int, ...]:
        """The places of those that have a gradient."""
        names = (*self.inputs, *self.params, *(self.states if given else ()))
        return tuple(k for k, n in enumerate(names) if n not in self.indices and n not in self.fixed)


@cache
def arrays_of(recipe: str) -> Arrays:
    """The order of a kernel's tensors."""
    cell = cell_of(recipe)
    at_rest = cell.random and build_cell(cell.spec, replace(cell.options, training=False)).random
    indices = {i.name for i in cell.inputs if i.dtype == "index"}
    indices |= {s.name for s in cell.states if s.of in indices}
    return Arrays(
        tuple(i.name for i in cell.inputs),
        tuple(p.name for p in cell.params),
        tuple(s.name for s in cell.states),
        frozenset(indices),
        {i.name: i.bound for i in cell.inputs if i.dtype == "index"},
        frozenset(i.name for i in cell.inputs if i.per == "sequence"),
        frozenset(p.name for p in cell.params if not p.trainable),
        any(n.batched and n.attr("name") == "t" for _, n in cell.program.leaves("clock")),
        (at_rest, cell.random),
    )
