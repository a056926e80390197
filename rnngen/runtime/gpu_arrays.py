"""Checks the arrays of a call that lie on a GPU: they are taken as they are, or refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rnngen.backends.cuda.array import GpuArray, gpu_array
from rnngen.errors import ArgumentError
from rnngen.ops.call import Call

__all__ = ["GpuArray", "arrays_of", "common_place", "gpu_real", "on_gpu"]

_AS_THEY_ARE = "as arrays of a GPU are taken as they are"


def on_gpu(value: Any, what: str) -> GpuArray | None:
    """A caller's array of a GPU; None for one of the host."""
    try:
        return gpu_array(value)
    except (BufferError, RuntimeError, TypeError) as error:
        raise ArgumentError(f"{what}: its owner does not hand it over ({error})") from None
    except ValueError as error:
        raise ArgumentError(
            f"{what}: expected an array in C order, as those of a GPU are taken as they are, got {error}; "
            "make a contiguous copy first: x.contiguous() of torch, cupy.ascontiguousarray(x)"
        ) from None


def gpu_real(value: Any, what: str, kind: str, why: str = "") -> GpuArray | None:
    """A caller's array of a GPU, of the dtype of this name; None for one of the host. `why` tells what is so
    that it has to be this one."""
    found = on_gpu(value, what)
    if found is not None and found.kind != kind:
        raise ArgumentError(
            f"{what}: expected {kind}, {why or _AS_THEY_ARE}, got {found.kind}; "
            f"convert it first: x.to(torch.{kind}) of torch, x.astype('{kind}') of CuPy"
        )
    return found


def common_place(groups: Mapping[str, Mapping[str, Any]], run: int | None = None) -> int | None:
    """The GPU that the arrays of a call lie on, `run` being that of the run they go with; None where all are
    of the host. Raises ArgumentError, which names both, for two GPUs."""
    found, first = run, "the run" if run is not None else ""
    for group, arrays in groups.items():
        for name, a in arrays.items():
            if not isinstance(a, GpuArray) or (number := a.number) is None:
                continue
            what = "reset" if name == "_reset" else f"{group}['{name}']"
            if found is not None and number != found:
                raise ArgumentError(
                    f"{what}: lies on GPU {number}, and {first} on GPU {found}; a call runs on one GPU: copy "
                    "it there first"
                )
            found, first = number, first or what
    return found


def arrays_of(call: Call) -> dict[str, Mapping[str, Any]]:
    """The caller's arrays of a call, by what the caller calls them."""
    return {
        "inputs": {**call.inputs, **call.sequence},
        "params": call.params,
        "initial_state": call.state,
    }
