"""How arrays are compared: normwise, with a floor of rounding noise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np

__all__ = ["NOISE", "distance", "errors", "largest"]

Array = Any
NOISE = 4.0
BEYOND = 1e8  # to which float32 adds nothing below 4
KINDS = ("final ", "∂")  # how names begin of what is no output


def largest(arrays: Iterable[Array]) -> float:
    """The largest finite magnitude there is; 0 of nothing."""
    finite = (np.abs(a)[np.isfinite(a)] for a in map(np.asarray, arrays))
    return max((float(f.max()) for f in finite if f.size), default=0.0)


def distance(got: Array, want: Array, floor: float = 0.0) -> float:
    """max |got - want| / max(max |want|, floor), absolute where that is 0.

    NaN and infinities must stand in the same places with the same signs, else the distance is infinite. What
    stands for an infinity (-1e30 for log 0, -1e9 in a mask) is measured apart: beside it nothing would count.
    """
    got, want = np.asarray(got), np.asarray(want)
    if got.shape != want.shape:
        return float("inf")
    if not want.size:
        return 0.0
    finite = np.isfinite(want)
    if not np.array_equal(got[~finite], want[~finite], equal_nan=True) or not np.isfinite(got[finite]).all():
        return float("inf")
    got, want = got[finite], want[finite]
    far = np.abs(want) >= BEYOND
    beyond = largest([got[far] - want[far]]) / (largest([want[far]]) or 1.0)
    gap = largest([got[~far] - want[~far]])
    return max(beyond, gap / (max(largest([want[~far]]), floor) or 1.0))


def errors(
    got: Mapping[str, Array], want: Mapping[str, Array], tolerance: float, eps: float, scale: float = 0.0
) -> dict[str, float]:
    """The distance of each named array; one that is missing on either side is infinitely far.

    Where a whole array is what rounding leaves of a cancellation, its own size says nothing: an error below a
    few `eps` of the largest of all the arrays of its kind (or of `scale`) counts as within the tolerance.
    Outputs, final states and gradients are kinds: a state may hold -1e4 as a mask, which no gradient knows.
    """
    sizes: dict[str, float] = {}
    for name, a in want.items():
        sizes[_kind(name)] = max(sizes.get(_kind(name), scale), _ordinary(np.asarray(a)))
    floors = {kind: NOISE * eps / tolerance * size for kind, size in sizes.items()}
    names = dict.fromkeys((*want, *got))
    missing = float("inf")
    return {
        n: distance(got[n], want[n], floors[_kind(n)]) if n in got and n in want else missing for n in names
    }


def _kind(name: str) -> str:
    return next((k for k in KINDS if name.startswith(k)), "")


def _ordinary(a: Array) -> float:
    """The largest magnitude of those that stand for no infinity."""
    return largest([a[np.abs(a) < BEYOND]])
