"""Random numbers by counter: Philox 4x32-10 (Salmon, Moraes, Dror & Shaw, SC 2011, section 3.3).

A draw is a function of (seed; element, row, clock, site) and of nothing else, so the backward pass, every
backend and every thread count see the same values. The result has 24 random bits, exact in float32.
"""

from __future__ import annotations

from typing import Any

import numpy as np

__all__ = ["KEY_STEPS", "MULTIPLIERS", "ROUNDS", "uniform"]

Array = Any
ROUNDS = 10
MULTIPLIERS = (0xD2511F53, 0xCD9E8D57)
KEY_STEPS = (0x9E3779B9, 0xBB67AE85)
_LOW = np.uint64(0xFFFFFFFF)
_HALF = np.uint64(32)


def uniform(seed: int, element: Array, row: Array, clock: Array, site: int) -> Array:
    """Uniform numbers in [0, 1) as float64; the counters broadcast against each other."""
    shape = np.broadcast_shapes(np.shape(element), np.shape(row), np.shape(clock))
    c = [np.broadcast_to(np.asarray(v).astype(np.uint64), shape) & _LOW for v in (element, row, clock, site)]
    key = [seed & 0xFFFFFFFF, (seed >> 32) & 0xFFFFFFFF]
    for _ in range(ROUNDS):
        a = c[0] * np.uint64(MULTIPLIERS[0])
        b = c[2] * np.uint64(MULTIPLIERS[1])
        c = [
            (b >> _HALF) ^ c[1] ^ np.uint64(key[0]),
            b & _LOW,
            (a >> _HALF) ^ c[3] ^ np.uint64(key[1]),
            a & _LOW,
        ]
        key = [(k + s) & 0xFFFFFFFF for k, s in zip(key, KEY_STEPS, strict=True)]
    return (c[0] >> np.uint64(8)).astype(np.float64) * 2.0**-24
