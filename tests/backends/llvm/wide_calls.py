"""A random cell of the whole language with a call of it, what the NumPy oracle makes of that, and how far any other
result may be off: as far as rounding otherwise takes the oracle itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from backends.llvm.agree import Arrays, arguments, built, collected, differences
from cell.channel_cells import random_channels
from cell.choices import Pick
from cell.wide_cells import random_cell

from rnngen.compiler import compile_cell
from rnngen.oracle.interpret import rounding_noise
from rnngen.runtime.kernel import Kernel

__all__ = ["WideCall", "channel_call", "wide_call"]

SAMPLES = 8
LARGEST = 1e6


@dataclass(frozen=True)
class WideCall:
    """The text of a cell and the arguments of a call."""

    text: str
    steps: int
    rows: int
    given: bool
    ragged: bool
    resets: bool
    reverse: bool
    training: bool

    @cached_property
    def oracle(self) -> Kernel:
        return compile_cell(built(self.text), {}, "float64", "numpy")

    @cached_property
    def arrays(self) -> tuple[Arrays, ...]:
        """(inputs, params, initial state); without inputs the states say how many rows there are."""
        given = self.given or not self.oracle.cell.inputs
        return arguments(self.oracle.cell, self.steps, self.rows, given)[0]

    @cached_property
    def keywords(self) -> Arrays:
        found = arguments(self.oracle.cell, self.steps, self.rows)[1]
        found |= {"reverse": self.reverse, "training": self.training, "seed": 2**64 - 3}
        if self.ragged:
            found["lengths"] = np.resize([self.steps, 0, self.steps // 2], self.rows)
        if self.resets:
            found["reset"] = np.arange(self.steps * self.rows).reshape(self.steps, self.rows) % 4 == 1
        return found

    def of(self, k: Kernel) -> Arrays:
        """All that a kernel makes of the call, with and without what a backward pass needs."""
        free = k.forward(*self.arrays, **self.keywords, save=False)
        out = collected(k, self.arrays, self.keywords)
        out |= {f"unsaved output {n}": np.asarray(a) for n, a in free.outputs.items()}
        return out | {f"unsaved final {n}": np.asarray(a) for n, a in free.final_state.items()}

    @cached_property
    def wanted(self) -> Arrays:
        return self.of(self.oracle)

    @property
    def tame(self) -> bool:
        """Whether nothing is so large, or no number, that comparing would tell nothing."""
        return all(np.isfinite(a).all() and np.abs(a).max(initial=0) < LARGEST for a in self.wanted.values())

    def otherwise(self, dtype: str) -> Iterator[Arrays]:
        """What the oracle makes of the call where it rounds otherwise, or in another dtype."""
        if dtype != "float64":
            yield self.of(compile_cell(built(self.text), {}, dtype, "numpy"))
            return
        for k in range(SAMPLES):
            with rounding_noise(k):
                yield self.of(self.oracle)

    def wrong(self, k: Kernel, dtype: str = "float64") -> list[str]:
        """The call, and a line for each array of a kernel that is further off than rounding may take it."""
        found = self.of(k)
        lines = differences(found, self.wanted, dtype)
        for other in self.otherwise(dtype) if lines else ():
            lines = [n for n in lines if n in differences(found, self.wanted, dtype, other)]
        return [str(self), *lines] if lines else []

    def __str__(self) -> str:
        flags = [n for n in ("given", "ragged", "resets", "reverse", "training") if getattr(self, n)]
        return f"{self.text}{self.steps} steps of {self.rows} rows {' '.join(flags)}"


def wide_call(pick: Pick, most: int = 12, rows: tuple[int, ...] = (3, 1, 7, 17)) -> WideCall:
    """A cell of fewer lines than `most` besides those of its states, and a call."""
    flags = [pick((False, True)) for _ in range(5)]
    steps, rows_of = pick((5, 1, 2, 9)), pick(rows)
    return WideCall(random_cell(pick, most), steps, rows_of, *flags)


def channel_call(pick: Pick) -> WideCall:
    """A cell whose loops are channels, and a call of steps enough for several chunks of them."""
    flags = [pick((True, False)), *(pick((False, False, True)) for _ in range(3)), False]
    return WideCall(random_channels(pick), pick((11, 1, 3, 40)), pick((2, 1, 5)), *flags)
