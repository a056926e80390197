"""What is asked of the corridor, and how it is told what it cannot have."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import rnngen
from rnngen.errors import ArgumentError

KNOWN = "float32, float64, complex128, bfloat16"


@pytest.mark.parametrize(
    ("dtype", "said"),
    [
        ("float8", f"dtype: 'float8' is not one of {KNOWN}"),
        (
            "torch.bfloat16",
            f"dtype: expected a name such as 'bfloat16', one of {KNOWN}, got 'torch.bfloat16'",
        ),
        (np.int32, f"dtype: expected a name such as 'float32', one of {KNOWN}, got <class 'numpy.int32'>"),
        (3, f"dtype: expected a name such as 'float32', one of {KNOWN}, got 3"),
    ],
)
def test_a_dtype_that_is_none_of_the_backends(dtype: Any, said: str) -> None:
    with pytest.raises(ArgumentError) as error:
        rnngen.compile("lstm", {"I": 2, "H": 2}, dtype=dtype, backend="numpy")
    assert str(error.value) == said


@pytest.mark.parametrize("dtype", ["float64", np.float64, np.dtype("float64")])
def test_a_dtype_by_name_and_as_numpy_has_it(dtype: Any) -> None:
    assert rnngen.compile("lstm", {"I": 2, "H": 2}, dtype=dtype, backend="numpy").dtype == "float64"


def test_what_is_no_name_and_no_list() -> None:
    for words, said in (
        ({"dims": {3: 2}}, "dims: lstm has no dimension '3'; known: I, H"),
        ({"dims": {"I": 2, "H": 2}, "constants": {3: 2}}, "constants: lstm has no constant '3'; it has none"),
        ({"dims": {"I": 2, "H": 2}, "outputs": 3}, "outputs: expected a list of names, got int"),
    ):
        with pytest.raises(ArgumentError) as error:
            rnngen.compile("lstm", backend="numpy", **words)  # type: ignore[arg-type]
        assert str(error.value) == said
