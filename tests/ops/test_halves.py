"""16-bit numbers on the host: every bit pattern back and forth, and the nearest of two."""

from __future__ import annotations

import numpy as np
import pytest

from rnngen.ops.halves import HOST, narrowed, rounded, widened

EVERY = np.arange(1 << 16, dtype=np.uint32).astype(np.uint16)


@pytest.mark.parametrize("dtype", HOST)
def test_every_number_stays(dtype: str) -> None:
    wide = widened(EVERY, dtype)
    number = ~np.isnan(wide)
    np.testing.assert_array_equal(narrowed(wide, dtype)[number], EVERY[number])
    assert np.isnan(widened(narrowed(wide, dtype), dtype)[~number]).all()


def test_ties_go_to_even() -> None:
    ties = np.array([1 + 2**-8, 1 + 3 * 2**-8, -(1 + 2**-8), 3.4e38, np.inf], np.float32)
    np.testing.assert_array_equal(
        rounded(ties, "bfloat16"), np.array([1, 1 + 2**-6, -1, np.inf, np.inf], "f4")
    )


def test_dtypes_stay() -> None:
    assert rounded(np.arange(3), "bfloat16").dtype == np.int64
    assert rounded(np.ones(2), "float16").dtype == np.float64


@pytest.mark.parametrize("dtype", HOST)
def test_a_single_number_keeps_its_shape(dtype: str) -> None:
    one = rounded(np.array(1.0 + 2**-20, np.float32), dtype)
    assert one.shape == ()
    assert one == 1
