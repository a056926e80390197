"""What calls give back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rnngen.ops.call import Tape
from rnngen.runtime.timeline import Timeline

__all__ = ["Gradients", "Run"]

Array = Any


@dataclass(frozen=True, slots=True)
class Run:
    """A forward run: `outputs[name]` [T, B, …] and `final_state[name]` [B, …].

    `final_state` goes into the next call as its `initial_state` and continues exactly: besides the
    states it holds delayed values (`h[t-1]`, `x[t]`), and `t` and `_draw` where the cell uses them.
    """

    outputs: Mapping[str, Array]
    final_state: Mapping[str, Array]
    tape: Tape | None = field(default=None, repr=False)
    timeline: Timeline | None = field(default=None, repr=False)
    flags: tuple[bool, bool, bool] = field(default=(False, False, False), repr=False)
    owner: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Gradients:
    """`params[name]` […], `inputs[name]` [T, B, …] (or [B, …] for one value a sequence), and
    `initial_state[name]` [B, …]."""

    params: Mapping[str, Array]
    inputs: Mapping[str, Array]
    initial_state: Mapping[str, Array]
