"""Memory that is used again: an array's block comes back when nothing holds it, and never before."""

from __future__ import annotations

import gc
from typing import Any

import numpy as np
import pytest

from rnngen.kernel.ir import ALIGNMENT
from rnngen.runtime.workspace import Pool, Regions


def address(a: Any) -> int:
    return int(a.__array_interface__["data"][0])


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_an_array_comes_back_when_nothing_holds_it(dtype: str) -> None:
    pool = Pool()
    first = pool.array((3, 5), dtype)
    assert (first.shape, first.dtype, address(first) % ALIGNMENT) == ((3, 5), np.dtype(dtype), 0)
    where, part = address(first), first[1:, 2]
    del first
    gc.collect()
    second = pool.array((3, 5), dtype)  # the part still holds it
    assert address(second) != where
    del part
    gc.collect()
    assert address(pool.array((5, 3), dtype)) == where


def test_a_block_of_another_size_stays_for_its_next_call() -> None:
    pool = Pool()
    large, small = pool.array((1 << 20,), np.float32), pool.array((8,), np.float32)
    places = address(large), address(small)
    del large, small
    gc.collect()
    again = [pool.array((n,), np.float32) for n in (1 << 20, 8)]
    assert tuple(address(a) for a in again) == places


@pytest.mark.parametrize("kept", [1, 4])
def test_few_blocks_are_kept(kept: int) -> None:
    pool = Pool(kept)
    held = [pool.array((64,), np.float64) for _ in range(9)]
    last = {address(a) for a in held[-kept:]}
    while held:
        held.pop(0)
    gc.collect()
    assert {address(a) for a in [pool.array((64,), np.float64) for _ in range(kept)]} == last


def test_few_bytes_are_kept() -> None:
    pool = Pool(9, 10_000)
    held = [pool.array((3000,), np.uint8) for _ in range(9)]
    last = {address(a) for a in held[-3:]}
    while held:
        held.pop(0)
    gc.collect()
    assert sum(map(len, pool._free)) <= 10_000
    assert {address(a) for a in [pool.array((3000,), np.uint8) for _ in range(3)]} == last


def test_leases_and_arrays_share_blocks() -> None:
    pool = Pool()
    lease = pool.lease(Regions.of([100, 28]))
    where = lease.addresses[0]
    del lease
    gc.collect()
    assert address(pool.array((32,), np.float32)) == where
