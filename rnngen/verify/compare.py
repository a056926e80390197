"""How arrays are compared: normwise, with a floor of rounding noise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np

__all__ = ["NOISE", "distance", "errors", "largest"]

Array = Any
NOISE = 4.0


def largest(arrays: Iterable[Array]) -> float:
    """The largest finite magnitude there is; 0 of nothing."""
    finite = (np.abs(a)[np.isfinite(a)] for a in map(np.asarray, arrays))
    return max((float(f.max()) for f in finite if f.size), default=0.0)


def distance(got: Array, want: Array, floor: float = 0.0) -> float:
    """max |got - want| / max(max |want|, floor), absolute where that is 0.

    NaN and infinities must stand in the same places with the same signs, else the distance is infinite.
    """
    got, want = np.asarray(got), np.asarray(want)
    if got.shape != want.shape:
        return float("inf")
    if not want.size:
        return 0.0
    finite = np.isfinite(want)
    if not np.array_equal(got[~finite], want[~finite], equal_nan=True) or not np.isfinite(got[finite]).all():
        return float("inf")
    gap = largest([got[finite] - want[finite]])
    return gap / (max(largest([want]), floor) or 1.0)


def errors(
    got: Mapping[str, Array], want: Mapping[str, Array], tolerance: float, eps: float, scale: float = 0.0
) -> dict[str, float]:
    """The distance of each named array; one that is missing on either side is infinitely far.

    Where a whole array is what rounding leaves of a cancellation, its own size says nothing: an error
    below a few `eps` of the largest of all the arrays (or of `scale`) counts as within the tolerance.
    """
    floor = NOISE * eps / tolerance * max(largest(want.values()), scale)
    names = dict.fromkeys((*want, *got))
    missing = float("inf")
    return {n: distance(got[n], want[n], floor) if n in got and n in want else missing for n in names}
