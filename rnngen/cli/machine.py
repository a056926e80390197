"""doctor, cache: this machine, and what is kept on it."""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from rnngen.cli.console import as_json, emit, painted, say
from rnngen.errors import counted
from rnngen.runtime.cache import Cache

__all__ = ["report_cache", "report_machine"]

_CORE = ("numpy", "scipy", "sympy", "networkx", "llvmlite", "ruamel.yaml", "typer", "rich")
_OPTIONAL = (
    ("torch", "torch", "bindings and `bench --against torch`", "pip install 'rnngen[torch]'"),
    ("jax", "jax", "`bench --against jax`", "pip install 'rnngen[jax]'"),
    ("matplotlib", "matplotlib", "plots", "pip install 'rnngen[plot]'"),
    ("onnx", "onnx", "ONNX models", "pip install 'rnngen[onnx]'"),
    ("onnxruntime", "onnxruntime", "checks of ONNX models", "pip install onnxruntime"),
    ("safetensors", "safetensors", "weights in .safetensors files", "pip install 'rnngen[weights]'"),
    ("cuda-bindings", "cuda.bindings", "CUDA kernels", "pip install 'rnngen[cuda]'"),
)
_TELLING = "sse4.2 avx avx2 fma f16c avx512f avx512bw avx512vl avx512bf16 amx-tile amx-bf16 neon sve".split()


@dataclass(frozen=True, slots=True)
class Line:
    """One thing: whether it is there, what it is, and what to do if it is not."""

    name: str
    found: bool
    value: str
    advice: str = ""


# doctor ------------------------------------------------------------------------------------------------


def report_machine(as_data: bool) -> None:
    """Everything that decides what works here."""
    groups = {
        "rnngen": list(_packages()),
        "machine": list(_machine()),
        "optional": [*_optional(), *_tools()],
        "cuda": list(_cuda()),
        "cache": [_cache_line()],
    }
    if as_data:
        as_json({title: [_plain(line) for line in lines] for title, lines in groups.items()})
        return
    for title, lines in groups.items():
        emit(painted(title, "bold"))
        for line in lines:
            emit(_shown(line))


def _plain(line: Line) -> dict[str, Any]:
    return {"name": line.name, "found": line.found, "value": line.value, "advice": line.advice}


def _shown(line: Line) -> str:
    mark = painted("ok", "green") if line.found else painted("--", "yellow")
    return f"  {mark}  {line.name:<18} {line.value}" + (f"  ({line.advice})" if line.advice else "")


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _packages() -> Iterable[Line]:
    import rnngen

    yield Line("rnngen", True, rnngen.__version__)
    yield Line("Python", True, platform.python_version())
    for package in _CORE:
        found = _version(package)
        yield Line(package, bool(found), found or "missing", "" if found else f"pip install {package}")


def _machine() -> Iterable[Line]:
    yield Line("system", True, f"{platform.system()} {platform.machine()}")
    yield Line("processor", True, _processor())
    yield from _llvm()
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    pinned = [f"{k}={os.environ[k]}" for k in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS") if k in os.environ]
    yield Line("threads", True, " ".join([str(allowed), *pinned]))
    yield _blas()


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.is_file():
        for line in info.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or "unknown"


def _llvm() -> Iterable[Line]:
    try:
        from rnngen.backends.llvm.host import host_target, matrix_tiles
    except ImportError:
        yield Line("LLVM", False, "missing", "pip install llvmlite; the numpy backend works without")
        return
    target = host_target()
    enabled = [f for f in _TELLING if f"+{f}" in target.features.split(",")]
    yield Line("LLVM", True, f"{target.cpu}, vectors of {8 * target.vector_bytes} bits")
    yield Line("features", True, " ".join(enabled))
    yield Line("AMX", *matrix_tiles())


def _blas() -> Line:
    import numpy as np
    import scipy.linalg

    del np, scipy
    try:
        import threadpoolctl
    except ImportError:
        return Line("BLAS", False, "not known without threadpoolctl", "pip install threadpoolctl")
    found = [i for i in threadpoolctl.threadpool_info() if i["user_api"] == "blas"]
    kinds = dict.fromkeys(f"{i['internal_api']} {i['version']} ({i['num_threads']} threads)" for i in found)
    return Line("BLAS", bool(found), "; ".join(kinds) or "not recognised")


def _optional() -> Iterable[Line]:
    for package, module, use, advice in _OPTIONAL:
        found = _version(package)
        there = bool(found) and importlib.util.find_spec(module.partition(".")[0]) is not None
        yield Line(package, there, found if there else f"for {use}", "" if there else advice)


def _cuda() -> Iterable[Line]:
    from rnngen.backends.cuda.probe import parts

    return (Line(*part) for part in parts())


def _tools() -> Iterable[Line]:
    yield _tool("cc", ["cc", "--version"], "for `compile --emit so`", "install gcc or clang")
    yield _tool("GPU", ["nvidia-smi", "-L"], "no NVIDIA GPU found", "")


def _tool(name: str, command: list[str], use: str, advice: str) -> Line:
    if shutil.which(command[0]) is None:
        return Line(name, False, use, advice)
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=10, check=True)
    except (OSError, subprocess.SubprocessError):
        return Line(name, False, use, advice)
    return Line(name, True, (done.stdout.splitlines() or [""])[0])


# cache -------------------------------------------------------------------------------------------------


def _size(files: Iterable[Path]) -> int:
    return sum(f.stat().st_size for f in files)


def _readable(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 1e5 else f"{size / 1e3:.1f} kB"


def _cache_line() -> Line:
    kept = Cache()
    found = kept.entries()
    return Line(
        "kernels",
        True,
        f"{kept.folder}: {counted(len(found), 'entry', 'entries')}, {_readable(_size(found))}",
    )


def report_cache(clear: bool, as_data: bool) -> None:
    """Says what is there, or deletes it."""
    kept = Cache()
    found = kept.entries()
    count, size = len(found), _size(found)
    if clear:
        kept.clear()
    if as_data:
        data = {"folder": str(kept.folder), "entries": count, "bytes": size, "cleared": clear}
        as_json(data)
    elif clear:
        say(f"deleted {counted(count, 'entry', 'entries')}, {_readable(size)}, from {kept.folder}")
    else:
        emit(f"{kept.folder}: {counted(count, 'entry', 'entries')}, {_readable(size)}")
