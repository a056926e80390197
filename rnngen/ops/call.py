"""One call of a kernel as arrays, after every check: what the oracle and the backends are given.

Shapes: T steps, B rows, `…` the written shape. All arrays are C-contiguous and of the kernel's dtype;
index inputs hold whole numbers in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, runtime_checkable

import numpy as np

__all__ = ["Call", "Engine", "Planned", "RawGradients", "Tape"]

Array = Any


@dataclass(slots=True)  # frozen, it would take a microsecond more to make, at every call
class Call:
    """`inputs` [T, B, …]; `sequence` [B, …]; `params` […]; `state` [B, …] for the slots the caller gave;
    `clocks` [T, B] for `t` and `_draw`. Of a part of a call, `whole` is the number of steps of all."""

    steps: int
    rows: int
    inputs: Mapping[str, Array]
    sequence: Mapping[str, Array]
    params: Mapping[str, Array]
    state: Mapping[str, Array]
    clocks: Mapping[str, Array]
    seed: int
    whole: int | None = None

    @property
    def length(self) -> int:
        """T as the equations see it."""
        return self.steps if self.whole is None else self.whole


@dataclass(slots=True)
class Tape:
    """What a forward run leaves behind: `outputs` [T, B, …], `final` [B, …] per state slot, and whatever the
    engine saved for the backward pass (`saved`, its own business)."""

    call: Call
    outputs: dict[str, Array]
    final: dict[str, Array]
    saved: Any = None


@dataclass(slots=True)
class RawGradients:
    """`params` […], `inputs` [T, B, …], `sequence` [B, …], `state` [B, …] per state,
    with respect to the value it started from; `zeros(shape, dtype)` makes those that are left out, `stored`
    is the dtype of `inputs` where it is not the kernel's."""

    params: dict[str, Array] = field(default_factory=dict)
    inputs: dict[str, Array] = field(default_factory=dict)
    sequence: dict[str, Array] = field(default_factory=dict)
    state: dict[str, Array] = field(default_factory=dict)
    zeros: Callable[[tuple[int, ...], Any], Array] = np.zeros
    stored: Any = None


class Engine(Protocol):
    """What runs calls: the oracle, or an artifact of a backend."""

    def forward(self, call: Call, save: bool) -> Tape:
        """All steps, from first to last."""
        ...

    def backward(self, tape: Tape, outputs: Mapping[str, Array], final: Mapping[str, Array]) -> RawGradients:
        """All steps, from last to first; missing gradients count as zero."""
        ...


@runtime_checkable
class Planned(Protocol):
    """An engine that plans its memory ahead of a call."""

    def workspace(self, steps: int, rows: int) -> int:
        """Bytes of memory that a training call takes besides the arrays that the caller gives or gets."""
        ...
