"""Kernels pickle as their recipe: the spec's text and the arguments of `compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rnngen.runtime.kernel import Kernel

__all__ = ["REBUILDERS", "rebuild"]

# filled by the compiler, which stands above this room
REBUILDERS: dict[str, Any] = {}


def rebuild(recipe: Mapping[str, Any]) -> Kernel:
    """A kernel from its recipe."""
    import importlib

    if "kernel" not in REBUILDERS:
        importlib.import_module("rnngen.compiler")
    kernel: Kernel = REBUILDERS["kernel"](recipe)
    return kernel
