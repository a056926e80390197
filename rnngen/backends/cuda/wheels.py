"""NVIDIA's libraries in the wheels that have them, wherever Python finds a wheel.

cuda-pathfinder looks in the directories of site-packages alone, not where `pip install --target` puts them.
"""

from __future__ import annotations

import ctypes
import re
from importlib import metadata

__all__ = ["loaded_from", "wheel_of"]

_OF_CUDA_12 = "-cu12"  # from 13 on, wheels are called after their library alone


def wheel_of(library: str) -> str:
    """The wheel that goes with the bindings that are there: `nvidia-cublas`, or that for CUDA 12."""
    try:
        major = metadata.version("cuda-bindings").partition(".")[0]
    except metadata.PackageNotFoundError:
        return library
    return library + _OF_CUDA_12 if major == "12" else library


def loaded_from(wheel: str, *wanted: str) -> str | None:
    """The path of the last library of the wheel that is loaded, those with each of these names in turn; None
    where there is none."""
    try:
        files = metadata.files(wheel) or ()
    except metadata.PackageNotFoundError:
        return None
    found = None
    for name in wanted:
        for path in (str(f.locate()) for f in files if re.fullmatch(name, f.name)):
            try:
                ctypes.CDLL(path, mode=ctypes.RTLD_GLOBAL)
            except OSError:
                continue
            found = path
    return found
