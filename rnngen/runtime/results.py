"""What calls give back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
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
    tape: Tape | None = None
    timeline: Timeline | None = None
    flags: tuple[bool, bool, bool] = (False, False, False)
    owner: str = ""

    def __repr__(self) -> str:
        return f"Run({_shapes('outputs', self.outputs)}; {_shapes('final_state', self.final_state)})"


@dataclass(frozen=True, slots=True)
class Gradients:
    """`params[name]` […], `inputs[name]` [T, B, …] (or [B, …] for one value a sequence), and
    `initial_state[name]` [B, …]."""

    params: Mapping[str, Array]
    inputs: Mapping[str, Array]
    initial_state: Mapping[str, Array]

    def __repr__(self) -> str:
        groups = (("params", self.params), ("inputs", self.inputs), ("initial_state", self.initial_state))
        return f"Gradients({'; '.join(_shapes(name, arrays) for name, arrays in groups)})"


def _shapes(group: str, arrays: Mapping[str, Array]) -> str:
    """`outputs: h [7, 3, 4]`: arrays are too long to be shown."""
    listed = ", ".join(f"{n} {list(a.shape)}" for n, a in arrays.items())
    return f"{group}: {listed or 'none'}"
