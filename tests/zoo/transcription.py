"""A cell written by hand in torch, arrays drawn for it, and its walk through time.

Nothing here imports rnngen or reads a spec.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field

import torch
from torch import Tensor

Arrays = dict[str, Tensor]
Step = Callable[[Arrays, Arrays, Arrays, dict[str, float]], tuple[Arrays, Arrays]]
Shapes = dict[str, str]
"""Name to axes, in the dims' letters: `{"W": "4*H I"}`; an axis is a sum of products."""

STEPS, BATCH = 7, 3


@dataclass(frozen=True)
class Transcription:
    """A cell as its paper has it. `fixed` names the params that are not trained.

    `smooth` is False where a relu, a spike or a clock makes finite differences unsafe. `tamed` is what is done
    to arrays that may not be just any numbers: a normaliser must be positive. `sequence` are inputs that hold
    for the whole sequence, `indices` inputs of whole numbers and the size they stay below. `idle` names what
    has no gradient by design, such as the mask of a select. `start` works the initial state out of inputs and
    params; such a cell is run from its own start.
    """

    step: Step
    params: Shapes
    states: Shapes = field(default_factory=lambda: {"h": "H"})
    inputs: Shapes = field(default_factory=lambda: {"x": "I"})
    outputs: tuple[str, ...] = ("h",)
    dims: dict[str, int] = field(default_factory=lambda: {"I": 5, "H": 4})
    constants: dict[str, float] = field(default_factory=dict)
    fixed: tuple[str, ...] = ()
    smooth: bool = True
    tamed: dict[str, Callable[[Tensor], Tensor]] = field(default_factory=dict)
    sequence: Shapes = field(default_factory=dict)
    indices: dict[str, str] = field(default_factory=dict)
    idle: tuple[str, ...] = ()
    start: Callable[[Arrays, Arrays], Arrays] | None = None

    def shape(self, axes: str) -> tuple[int, ...]:
        """The lengths that a shape's letters stand for."""
        return tuple(sum(self._product(term) for term in axis.split("+")) for axis in axes.split())

    def _product(self, term: str) -> int:
        return math.prod(int(f) if f.isdigit() else self.dims[f] for f in term.split("*"))


def draw(cell: Transcription, seed: int = 0, steps: int = STEPS, batch: int = BATCH) -> tuple[Arrays, ...]:
    """Random inputs [T, B, …], params and initial state [B, …], in float64."""
    generator = torch.Generator().manual_seed(seed)

    def normal(shapes: Shapes, *front: int, scale: float = 1.0) -> Arrays:
        drawn = {
            name: scale * torch.randn(*front, *cell.shape(axes), generator=generator, dtype=torch.float64)
            for name, axes in shapes.items()
        }
        return {name: cell.tamed[name](v) if name in cell.tamed else v for name, v in drawn.items()}

    inputs = normal(cell.inputs, steps, batch) | normal(cell.sequence, batch)
    for name, bound in cell.indices.items():
        (below,) = cell.shape(bound)
        inputs[name] = torch.randint(below, inputs[name].shape, generator=generator)
    states = {} if cell.start is not None else cell.states
    return inputs, normal(cell.params, scale=0.5), normal(states, batch)


def run(cell: Transcription, inputs: Arrays, params: Arrays, initial_state: Arrays) -> tuple[Arrays, Arrays]:
    """Outputs [T, B, …] and final state [B, …]. A step sees `x`, `x before` (zeros at first), `t` and `T`."""
    numbers = cell.constants | cell.dims
    states = initial_state if cell.start is None else cell.start(inputs, params)
    steps = []
    length = len(next(inputs[name] for name in cell.inputs))
    for t in range(length):
        now = {n: v if n in cell.sequence else v[t] for n, v in inputs.items()}
        now |= {f"{n} before": inputs[n][t - 1] if t else 0 * inputs[n][0] for n in cell.inputs}
        now |= {"t": torch.tensor(t), "T": torch.tensor(length)}
        outputs, states = cell.step(now, params, states, numbers)
        steps.append(outputs)
    return {name: torch.stack([step[name] for step in steps]) for name in cell.outputs}, states
