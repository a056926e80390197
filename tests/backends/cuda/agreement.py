"""The shim beside the oracle: sizes, arrays and tolerances that all tests of this folder share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from math import inf
from typing import Any

import numpy as np
from backends.cuda.on_shim import kernel, oracle
from backends.llvm.agree import arguments, collected

from rnngen import compiler
from rnngen.cell import Cell
from rnngen.ops import halves
from rnngen.verify.compare import BEYOND, distance, largest

__all__ = [
    "LENGTHS",
    "RESET",
    "ROWS",
    "STEPS",
    "Judged",
    "agree",
    "cells",
    "differences",
    "drawn",
    "floors",
    "judged",
    "rounded",
    "sizes",
]

STEPS, ROWS = 4, 3
LENGTHS = np.array([STEPS, 0, 2])
RESET = np.random.default_rng(5).random((STEPS, ROWS)) < 0.4
TOLERANCE = {"float32": 1e-5, "float64": 1e-12, "tf32": 2e-3, "bfloat16": 2e-2, "float16": 4e-3}
# a bound above this compares nothing
VACUOUS = 0.1
# steps that it takes to see something carried on
FEWEST = 4


def cells() -> list[str]:
    """Every built-in cell and every variant."""
    out = []
    for name in compiler.zoo():
        out += [name, *[f"{name}@{v}" for v in compiler.load(name).spec.variants]]
    return out


def sizes(cell: Cell) -> tuple[tuple[str, int], ...]:
    """Small sizes that are all different, or the spec's own."""
    small = iter((5, 4, 6, 3, 7, 2, 8))
    return tuple((d.name, d.default or next(small)) for d in cell.spec.dims)


def agree(
    cell: Cell,
    dtype: str = "float32",
    chosen: Any = None,
    *,
    dims: Any = None,
    shape: tuple[int, int] = (STEPS, ROWS),
    given: bool = True,
    tf32: bool = False,
    **call: Any,
) -> None:
    """Fails with a line for each result that is further off than the tolerance, normwise."""
    dims = dims or sizes(cell)
    tested, judge = kernel(cell, dims, dtype, chosen, tf32), judged(cell, dims, dtype, shape, given, **call)
    got, want = collected(tested, judge.arrays, judge.call), {**judge.want}
    inference = tested.forward(*judge.arrays, **judge.call, save=False)
    got |= {f"unsaved {n}": np.asarray(a) for n, a in inference.outputs.items()}
    want |= {f"unsaved {n}": want[f"output {n}"] for n in inference.outputs}
    got |= {f"unsaved final {n}": np.asarray(a) for n, a in inference.final_state.items()}
    want |= {f"unsaved final {n}": want[f"final {n}"] for n in inference.final_state}
    wrong = differences(got, want, "tf32" if tf32 else dtype, judge.others)
    assert not wrong, "\n".join(["", *wrong])


def rounded(arrays: dict[str, Any], dtype: str) -> dict[str, Any]:
    """Inputs or params as a 16-bit kernel stores them: the oracle gets the same numbers."""
    if dtype not in halves.HOST:
        return arrays
    return {n: halves.rounded(a, dtype) for n, a in arrays.items()}


@dataclass(frozen=True, slots=True)
class Judged:
    """A call, and what the float64 oracle makes of it."""

    cell: Cell
    dims: tuple[tuple[str, int], ...]
    arrays: tuple[dict[str, Any], ...]
    call: dict[str, Any]
    want: dict[str, Any]

    def plain(self) -> dict[str, Any]:
        """What plain float32 makes of it."""
        unfused = compiler.compile_cell(self.cell, dict(self.dims), "float32", "numpy")
        return collected(unfused, self.arrays, self.call)

    def noisy(self, seed: int) -> dict[str, Any]:
        """What the oracle makes of numbers that are off by what float32 has between two of their size: the
        condition of the problem. Where that is far off, no order of operations and no library's exp is to
        blame, and plain float32 is near by luck."""
        draw = np.random.default_rng(seed)
        off = tuple({n: _noisy(a, draw) for n, a in group.items()} for group in self.arrays)
        return collected(oracle(self.cell, self.dims), off, self.call)

    def others(self) -> Iterator[dict[str, Any]]:
        """Results that are as right as those of float32 can be."""
        yield self.plain()
        yield from map(self.noisy, range(3))

    def unfit(self) -> list[str]:
        """The results that say little: NaN and infinities agree with each other, beside numbers that have
        grown out of all bounds others count for nothing, and where noise decides a fault is not seen."""
        plain, noisy, floor = self.plain(), self.noisy(0), floors(self.want)
        return [
            n
            for n, a in self.want.items()
            if not np.isfinite(plain[n]).all()
            or not (np.abs(a) < BEYOND).all()
            or distance(noisy[n], a, floor[n]) > TOLERANCE["float32"]
        ]


def _noisy(a: Any, draw: np.random.Generator) -> Any:
    if a.dtype.kind != "f":  # indices
        return a
    return a * (1 + np.finfo(np.float32).eps * draw.standard_normal(a.shape))


def drawn(
    cell: Cell, dims: Any, dtype: str, shape: tuple[int, int], given: bool = True, **call: Any
) -> Judged:
    """A call of random numbers; `given` says whether the initial states are."""
    reference = oracle(cell, dims)
    arrays, keywords = arguments(reference.cell, *shape, given)
    arrays = (*(rounded(a, dtype) for a in arrays[:2]), arrays[2])
    return Judged(cell, dims, arrays, keywords | call, collected(reference, arrays, keywords | call))


def judged(
    cell: Cell, dims: Any, dtype: str, shape: tuple[int, int], given: bool = True, **call: Any
) -> Judged:
    """As `drawn`, or the next to it whose results can be compared: with the cell's own initial states, where
    it wants some of a kind, and with half as many steps, again and again, where its numbers grow. If some results
    are unfit whatever is done, the first with the fewest."""
    steps, rows = shape
    found: list[tuple[int, Judged]] = []
    while True:
        for some in dict.fromkeys((given, False)):
            made = drawn(cell, dims, dtype, (steps, rows), some, **call)
            found.append((len(made.unfit()), made))
            if not found[-1][0]:
                return made
        if steps < 2 * FEWEST or call:  # resets and lengths are for so many steps
            return min(found, key=lambda counted: counted[0])[1]
        steps //= 2


def floors(want: dict[str, Any]) -> dict[str, float]:
    """What an array's errors are measured by, at least: what cancellation leaves of the largest array is
    allowed a tenth of it."""
    return {n: 0.1 * largest(want.values()) + largest([a]) for n, a in want.items()}


def differences(
    got: dict[str, Any],
    want: dict[str, Any],
    dtype: str,
    others: Callable[[], Iterable[dict[str, Any]]],
) -> list[str]:
    """A line for each that is further off than the tolerance, normwise. Ill-conditioned draws of float32: 4 times what
    any of the `others()` is off, which are asked for where something is further off than the tolerance, and
    there alone.
    """
    floor = floors(want)
    far = {n: distance(got[n], want[n], floor[n]) if n in got and n in want else inf for n in {**got, **want}}
    far = {n: gap for n, gap in far.items() if not gap <= TOLERANCE[dtype]}
    bounds = dict.fromkeys(far, TOLERANCE[dtype])
    if far and dtype == "float32":
        for usual in others():
            for n in far.keys() & usual.keys():
                bounds[n] = max(bounds[n], 4 * distance(usual[n], want[n], floor[n]))
    return [
        f"{n}: {gap:.2e} off"
        + (f", and {bounds[n]:.1e} allowed: nothing is compared" * (bounds[n] > VACUOUS))
        for n, gap in far.items()
        if not gap <= bounds[n] <= VACUOUS
    ]
