"""Machine code for GPUs, kept on disk: what NVRTC makes of a source for an architecture.

The key is the source itself, the options, the architecture and NVRTC's version; T and B are in none of them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from rnngen.backends.cuda.model import CudaProgram, TranslationUnit
from rnngen.backends.cuda.nvrtc import OPTIONS, Compiled, compile_source, nvrtc_version
from rnngen.runtime.cache import Cache

__all__ = ["cubin_key", "kept_source", "kept_units"]


def kept_units(
    program: CudaProgram, arch: str = "sm_90", kind: str = "cubin", cache: bool = True
) -> tuple[Compiled, ...]:
    """Code of each of a program's translation units; those that are not kept are compiled side by side."""

    def compiled(unit: TranslationUnit) -> Compiled:
        return kept_source(unit.source, arch, kind, f"{unit.name}.cu", cache=cache)

    with ThreadPoolExecutor(len(program.units)) as pool:
        return tuple(pool.map(compiled, program.units))


def kept_source(
    source: str,
    arch: str = "sm_90",
    kind: str = "cubin",
    name: str = "kernel.cu",
    options: Sequence[str] = (),
    cache: bool = True,
) -> Compiled:
    """`backends.cuda.nvrtc.compile_source`, asked once for each source, architecture and version of NVRTC."""
    store, key = Cache(), cubin_key(source, arch, kind, name, options)
    if cache and (entry := store.get_raw(key)) is not None:
        log, code = entry
        return Compiled(code, log.decode(errors="replace"))
    made = compile_source(source, arch, kind, name, options)
    if cache:
        store.put_raw(key, made.log.encode(), made.code)
    return made


def cubin_key(source: str, arch: str, kind: str, name: str, options: Sequence[str]) -> str:
    """SHA-256 over all that the code depends on."""
    parts = ["nvrtc", *map(str, nvrtc_version()), arch, kind, name, *OPTIONS, *options, source]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
