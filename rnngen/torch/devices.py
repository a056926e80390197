"""Which runner takes a kernel's tensors: the device's kind decides."""

from __future__ import annotations

from functools import cache

import torch

from rnngen.compiler import gpu_engines
from rnngen.errors import BackendUnavailable
from rnngen.runtime.gpus import Gpus
from rnngen.runtime.kernel import Flags
from rnngen.torch.host import HostRunner
from rnngen.torch.recipe import cell_of, dtype_of, kernel_of, tf32_of
from rnngen.torch.runner import Runner

__all__ = ["runner"]


@cache
def runner(recipe: str, device: torch.device, flags: Flags) -> Runner:
    """What runs a kernel on a device, for (ragged, resets, training). Raises BackendUnavailable for others
    than the CPU and CUDA devices; `meta` tensors have the CPU's shapes."""
    ragged, resets, training = flags
    if training and not cell_of(recipe).trains:
        return runner(recipe, device, (ragged, resets, False))
    if device.type == "cuda":
        from rnngen.torch.gpu import GpuRunner

        return GpuRunner(recipe, _on_gpus(recipe, flags).at(device.index or 0), device)
    if device.type not in ("cpu", "meta"):
        raise BackendUnavailable(
            f"rnngen has no kernels for tensors on '{device}', only for cpu and cuda; move the module and "
            "its input to one of them"
        )
    return HostRunner(recipe, kernel_of(recipe).engine(flags))


@cache
def _on_gpus(recipe: str, flags: Flags) -> Gpus:
    return gpu_engines(cell_of(recipe), dtype_of(recipe), flags, tf32_of(recipe))
