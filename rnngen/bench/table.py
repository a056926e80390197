"""What was timed: medians, the spread between the quartiles, ratios to the first side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median, quantiles
from typing import Any

__all__ = ["Result", "Timing"]


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds of one call, one entry a round; `threads` is the processors' time over that of the clock."""

    seconds: tuple[float, ...]
    threads: float = 1.0

    @property
    def middle(self) -> float:
        """The median."""
        return median(self.seconds)

    @property
    def spread(self) -> float:
        """Half the distance of the quartiles, as a share of the median."""
        if len(self.seconds) < 2:
            return 0.0
        low, _, high = quantiles(self.seconds, n=4)
        return (high - low) / 2 / self.middle

    def __str__(self) -> str:
        return f"{1e3 * self.middle:9.3f} ms ±{100 * self.spread:3.0f}%"


@dataclass(frozen=True, slots=True)
class Result:
    """`timings[side][task]`; `notes` say what could not be timed and why.

    `operations[task]` are those of the cell's matrix products; `rate` is what a large product alone reached
    in the same run, operations a second.
    """

    cell: str
    sizes: Mapping[str, int]
    dtype: str
    timings: Mapping[str, Mapping[str, Timing]]
    notes: Sequence[str] = ()
    operations: Mapping[str, int] = field(default_factory=dict)
    rate: float = 0.0

    def share(self, side: str, task: str) -> float | None:
        """Operations of a task's matrix products a second, as a share of a large product's rate."""
        if task not in self.operations or task not in self.timings[side] or not self.rate:
            return None
        return self.operations[task] / self.timings[side][task].middle / self.rate

    def as_dict(self) -> dict[str, Any]:
        """The result as plain data."""
        sides = {
            side: {
                task: {"seconds": t.middle, "spread": t.spread, "share": self.share(side, task)}
                for task, t in tasks.items()
            }
            for side, tasks in self.timings.items()
        }
        return {
            "cell": self.cell,
            "sizes": dict(self.sizes),
            "dtype": self.dtype,
            "sides": sides,
            "notes": [*self.notes],
            "matrix_product_rate": self.rate,
        }

    def __str__(self) -> str:
        head = f"{self.cell}  {self.dtype}  " + " ".join(f"{k}={v}" for k, v in self.sizes.items())
        lines = [head]
        first = next(iter(self.timings.values()), {})
        for side, tasks in self.timings.items():
            for task, timing in tasks.items():
                ratio = timing.middle / first[task].middle if task in first else float("nan")
                share = self.share(side, task)
                products = f"  {100 * share:4.0f}% of products alone" if share else ""
                lines.append(f"  {side:<10} {task:<9} {timing}  {ratio:7.2f} x{products}")
        return "\n".join([*lines, *(f"  {note}" for note in self.notes)])
