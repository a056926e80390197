"""Checks the arrays of a call, all of them, before anything is touched, and brings them into one form.

An array is anything that speaks DLPack or the buffer protocol. Float arrays of another float type or
order are copied once; wrong shape, kind or name, or a masked entry, is an `ArgumentError` that names the
array, what it is, and what it should be.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import numpy as np

from rnngen.backends.cuda.array import lies_on_gpu
from rnngen.errors import ArgumentError, nearest

__all__ = [
    "as_array",
    "check_names",
    "checked_indices",
    "expect_shape",
    "index_array",
    "index_limit",
    "integer_rows",
    "is_plain",
    "real_array",
    "refused_index",
    "renamed",
    "switch",
    "whole_number",
    "yes_or_no",
]

Array = Any


def as_array(value: Any, what: str, kinds: str = "fiub") -> Array:
    """The value as a NumPy array without a copy where possible; `kinds` as NumPy's `dtype.kind`."""
    if isinstance(value, np.ndarray | np.generic | list | tuple | int | float):
        found = _plain(value, what)
    elif hasattr(value, "__dlpack__"):
        found = _from_dlpack(value, what)
    elif hasattr(value, "__cuda_array_interface__"):
        raise _elsewhere(what)
    else:
        found = _plain(value, what)
    if found.dtype.kind not in kinds:
        raise ArgumentError(f"{what}: expected numbers, got {_kind(value, found)}")
    # only a subclass is asked: NumPy imports np.ma when it is first named
    if type(value) is not np.ndarray and isinstance(value, np.ndarray) and np.ma.is_masked(value):
        raise ArgumentError(
            f"{what}: {np.ma.getmask(value).sum()} of its {found.size} entries are masked, and kernels know "
            "no masks; expected an array without: fill it first, x.filled(0)"
        )
    return found


def _from_dlpack(value: Any, what: str) -> Array:
    value = value.detach() if hasattr(value, "detach") else value
    try:
        return np.from_dlpack(value)
    except (BufferError, RuntimeError, TypeError, ValueError) as error:
        if lies_on_gpu(value):
            raise _elsewhere(what) from None
        raise ArgumentError(
            f"{what}: NumPy cannot read it ({error}); give it in float32, in this machine's memory"
        ) from None


def _elsewhere(what: str) -> ArgumentError:
    return ArgumentError(
        f"{what}: lies in the memory of a GPU, expected an array of the host; copy it there first "
        "(x.cpu() of torch, cupy.asnumpy(x)). Arrays of a GPU go into forward, backward, step and stepper of "
        "kernels of backend 'cuda' (jvp and hvp work on the host), tensors of torch into rnngen.torch.RNN"
    )


def _plain(value: Any, what: str) -> Array:
    try:
        return np.asarray(value)
    except (ValueError, TypeError) as error:
        raise ArgumentError(f"{what}: not an array ({error})") from None


def _kind(value: Any, array: Array) -> str:
    return f"an array of {array.dtype}" if isinstance(value, np.ndarray) else type(value).__name__


def real_array(value: Any, what: str, dtype: Any) -> Array:
    """A float array of `dtype`, C order; other floats and integers are copied once.

    Complex numbers only where `dtype` is complex: for the complex step.
    """
    found = as_array(value, what, "fiubc" if np.dtype(dtype).kind == "c" else "fiub")
    return np.ascontiguousarray(found, dtype=dtype) if found.ndim else found.astype(dtype)


def is_plain(value: Any, dtype: Any) -> bool:
    """Whether `real_array` would give the value itself: the common case, and quick to tell."""
    return type(value) is np.ndarray and value.dtype is dtype and value.flags.c_contiguous


def index_array(value: Any, what: str) -> Array:
    """Whole numbers of any integer type."""
    found = as_array(value, what)
    if found.dtype.kind not in "iu":
        raise ArgumentError(f"{what}: expected integers, got an array of {found.dtype}")
    return found


def index_limit(itemsize: int, bound: int | None) -> int:
    """Indices lie below it: `bound` where the axis they are used on has a size, and what a float of so many
    bytes counts to."""
    most = 1 << (24 if itemsize == 4 else 53)
    return most if bound is None else min(bound, most)


def checked_indices(found: Array, what: str, dtype: Any, bound: int | None, valid: Array | None) -> Array:
    """Indices in the kernel's dtype, checked against the axis they are used on.

    Those past a sequence's end (not `valid`, [T, B]) count for nothing, whatever they are.
    """
    if valid is not None:
        found = np.where(valid.reshape(valid.shape + (1,) * (found.ndim - 2)), found, 0)
    if found.size:
        refused_index(found.min(), found.max(), what, dtype, bound)
    return np.ascontiguousarray(found, dtype=dtype)


def refused_index(low: float, high: float, what: str, dtype: Any, bound: int | None) -> None:
    """Raises ArgumentError if the least or the greatest of some indices lies outside of the axis."""
    limit = index_limit(np.dtype(dtype).itemsize, bound)
    if low < 0 or high >= limit:
        wrong = int(low if low < 0 else high)
        raise ArgumentError(f"{what}: indices must be in 0 … {limit - 1}, found {wrong}")


def expect_shape(array: Array, what: str, names: str, shape: Iterable[int | None], why: str = "") -> None:
    """The shape, with None for a free axis; `names` spells it, e.g. `[T, B, I]`."""
    want = tuple(shape)
    have = array.shape
    if len(have) != len(want) or any(w is not None and h != w for h, w in zip(have, want, strict=True)):
        shown = ", ".join("any" if w is None else str(w) for w in want)
        raise ArgumentError(f"{what}: expected shape {names} = [{shown}], got {list(have)}{why}")


def check_names(
    given: Mapping[str, Any], known: Iterable[str], what: str, required: Iterable[str] = ()
) -> None:
    """No unknown names, and none missing."""
    if type(given) is dict:  # the common cases, quick to tell
        if not given and not required:
            return
        if type(known) is dict and given.keys() == known.keys():
            return
    if not isinstance(given, Mapping):
        raise ArgumentError(f"{what}: expected a mapping from names to arrays, got {type(given).__name__}")
    known = list(known)
    for name in given:
        if name not in known:
            every = f"known: {', '.join(known)}" if known else "nothing is expected here"
            hint = nearest(str(name), known) or every
            raise ArgumentError(f"{what}: there is no '{name}'; {hint}")
    missing = [n for n in required if n not in given]
    if missing:
        raise ArgumentError(f"{what}: missing " + ", ".join(f"'{n}'" for n in missing))


@contextmanager
def renamed(within: str, outside: str) -> Iterator[None]:
    """Errors of the argument `within` of a function that is called here, under the caller's name for it."""
    try:
        yield
    except ArgumentError as error:
        text = str(error)
        if not text.startswith((f"{within}:", f"{within}[")):
            raise
        raise ArgumentError(outside + text.removeprefix(within)) from None


def integer_rows(value: Any, what: str, rows: int, low: int, high: int) -> Array:
    """One integer a row in a range, as int64 [B]."""
    found = as_array(value, what)
    if found.dtype.kind not in "iu":
        raise ArgumentError(f"{what}: expected integers, got an array of {found.dtype}")
    expect_shape(found, what, "[B]", (rows,))
    if found.size and (found.min() < low or found.max() > high):
        raise ArgumentError(f"{what}: each must be in {low} … {high}, found {found.min()} … {found.max()}")
    return found.astype(np.int64)


def whole_number(value: Any, what: str, low: int, high: int) -> int:
    """A whole number in a range; True and 2.0 are none."""
    if type(value) is int and low <= value <= high:
        return value
    if isinstance(value, bool | np.bool_) or not hasattr(value, "__index__") or not low <= int(value) <= high:
        raise ArgumentError(f"{what}: expected a whole number in {low} … {high}, got {value!r}")
    return int(value)


def yes_or_no(value: Any, what: str) -> bool:
    """True or False, or the numbers for them: a word such as 'no' would count as true."""
    if value is True or value is False:
        return value
    if not isinstance(value, bool | np.bool_ | int) or value not in (0, 1):
        raise ArgumentError(f"{what}: expected True or False, got {value!r}")
    return bool(value)


def switch(value: Any, what: str, steps: int, rows: int) -> Array:
    """0 or 1 per step and row, as bool [T, B]."""
    found = as_array(value, what)
    expect_shape(found, what, "[T, B]", (steps, rows))
    if found.size and not np.isin(found, (0, 1)).all():
        raise ArgumentError(f"{what}: expected 0 or 1 everywhere, found {found.min()} … {found.max()}")
    return found.astype(bool)
