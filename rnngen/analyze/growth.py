"""How gradients grow or decay over time: the singular values of ∂s[t]/∂s[t-k] against the distance k.

A random unit gradient at step t arrives k steps earlier with the root mean square of the singular values as
its length: `typical`. `largest` and `smallest` are the most and the least that any direction keeps. Averages
over sequences are geometric, for lengths multiply.

Source: Pascanu, Mikolov & Bengio (2013), On the difficulty of training recurrent neural networks, section 2;
Saxe, McClelland & Ganguli (2014), Exact solutions to the nonlinear dynamics of learning, section 4.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from rnngen.analyze.trajectory import Trajectory, size_of

__all__ = ["Growth", "distances", "growth", "rates", "verdict"]

Array = Any
KEPT = 1e-3  # less than this share of a gradient is lost, more than its inverse has exploded
TINY = 1e-300


@dataclass(frozen=True, slots=True)
class Growth:
    """One value for each distance; `states[name]` is the typical length of ∂s_name[t]/∂s_name[t-k] alone.

    `rate` is the factor a step of the typical length, fitted over the later three quarters of the distances;
    0 where nothing arrives.
    """

    distances: tuple[int, ...]
    largest: tuple[float, ...]
    typical: tuple[float, ...]
    median: tuple[float, ...]
    smallest: tuple[float, ...]
    states: tuple[tuple[str, tuple[float, ...]], ...]
    rate: float

    @property
    def verdict(self) -> str:
        """`vanishing`, `kept`, `exploding`, `cut off`, or `overflowing`."""
        return verdict(self.typical[-1], self.rate)


def verdict(length: float, rate: float) -> str:
    """One word for the length of a gradient at the largest distance."""
    if not np.isfinite(length):
        return "overflowing"
    if rate == 0:
        return "cut off"
    return "vanishing" if length < KEPT else "exploding" if length > 1 / KEPT else "kept"


def distances(most: int) -> tuple[int, ...]:
    """1, 2, 4, … and `most`."""
    powers = [1 << k for k in range(most.bit_length()) if 1 << k < most]
    return (*powers, most)


def growth(path: Trajectory) -> Growth:
    """The growth along a trajectory, seen from its last step."""
    wanted = distances(path.call.steps)
    product: Array = np.broadcast_to(np.eye(path.size), (path.seen, path.size, path.size))
    spreads: list[Array] = []
    typical: list[float] = []
    blocks: dict[str, list[float]] = {s.name: [] for s in path.slots if s.declared}
    with np.errstate(all="ignore"):
        for k in range(1, path.call.steps + 1):
            product = path.pulled(path.call.steps - k, product)
            typical.append(_mean(_lengths(product)))
            if k in wanted:
                spreads.append(_spread(product))
                _blocks(path, product, blocks)
    chosen = tuple(typical[k - 1] for k in wanted)
    high, middle, low = (tuple(float(s[j]) for s in spreads) for j in range(3))
    states = tuple((n, tuple(v)) for n, v in blocks.items())
    return Growth(wanted, high, chosen, middle, low, states, _rate(typical))


def rates(path: Trajectory) -> tuple[float, ...]:
    """The factor a step of the typical length, for each sequence by itself."""
    lengths: list[Array] = []
    product: Array = np.broadcast_to(np.eye(path.size), (path.seen, path.size, path.size))
    with np.errstate(all="ignore"):
        for k in reversed(range(path.call.steps)):
            product = path.pulled(k, product)
            lengths.append(_lengths(product))
    return tuple(_rate([_mean(at[row : row + 1]) for at in lengths]) for row in range(path.seen))


def _lengths(product: Array) -> Array:
    """The root mean square of the singular values, for each sequence."""
    return np.sqrt(np.sum(product * product, axis=(1, 2)) / max(product.shape[-1], 1))


def _mean(values: Array) -> float:
    """Geometric; 0 if any is."""
    if not np.isfinite(values).all():
        return float("inf")
    return float(np.exp(np.mean(np.log(np.maximum(values, TINY))))) if (values > 0).all() else 0.0


def _spread(product: Array) -> tuple[float, float, float]:
    """Largest, median and smallest singular value."""
    if not np.isfinite(product).all():
        return (float("inf"), float("nan"), float("nan"))
    values = np.linalg.svd(product, compute_uv=False)
    return _mean(values[:, 0]), _mean(np.median(values, axis=1)), _mean(values[:, -1])


def _blocks(path: Trajectory, product: Array, blocks: dict[str, list[float]]) -> None:
    start = 0
    for slot in path.slots:
        part = slice(start, start + size_of(slot))
        if slot.declared:
            blocks[slot.name].append(_mean(_lengths(product[:, part, part])))
        start += size_of(slot)


def _rate(typical: list[float]) -> float:
    """The slope of the logarithm, as a factor a step."""
    first = len(typical) // 4
    kept = [(k, v) for k, v in enumerate(typical) if k >= first and 0 < v < float("inf")]
    if not typical or typical[-1] == 0 or not kept:
        return 0.0 if typical and typical[-1] == 0 else float("inf")
    if len(kept) < 2:
        return kept[0][1]
    steps, logs = np.array([k for k, _ in kept]), np.log([v for _, v in kept])
    return float(np.exp(np.polyfit(steps, logs, 1)[0]))
