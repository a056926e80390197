"""What `make gpu` needs, all of it at once and before anything is run.

    python tools/gpu_needs.py

Packages of this interpreter; a driver, a GPU and NVIDIA's libraries; torch and jax that see the GPU; a C
compiler, which torch.compile asks for; compute-sanitizer. Exit 1, with what to do, where anything is missing.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tomllib
from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path

from gpu_sanitizer import WHEEL, sanitizer

PROJECT = Path(__file__).resolve().parents[1] / "pyproject.toml"
# of the test group, what those tests are run with that `make gpu` runs
TOOLS = ("pytest", "pytest-timeout", "pytest-xdist", "hypothesis", "sybil", "cuda-bindings")


def missing() -> Iterator[str]:
    """A line for each thing."""
    yield from filter(None, map(package, packages()))
    checks: tuple[tuple[str, Callable[[], str], str], ...] = (
        ("a GPU for rnngen", gpu, "`rnngen doctor` says more"),
        ("a torch that sees it", torch, "pip install torch, of the CUDA that the driver is for"),
        ("a jax that sees it", jax, "pip install 'jax[cuda13]', or 'jax[cuda12]' for a driver of CUDA 12"),
        ("a C compiler, for torch.compile", compiler, "install gcc, or set CC"),
        ("compute-sanitizer", lambda: sanitizer() or "", f"pip install {WHEEL}, or set CUDA_HOME"),
    )
    for what, check, advice in checks:
        found, why = answered(check)
        if found:
            print(f"{what}: {found}", flush=True)
        else:
            yield f"{what}: {advice}{why}"


def answered(check: Callable[[], str]) -> tuple[str, str]:
    """(what a check found, why it could not)."""
    try:
        return check(), ""
    except Exception as error:  # whatever a package says of a machine that is not as it should be
        said = (str(error).splitlines() or [""])[0]
        return "", f" ({type(error).__name__}: {said[:200]})"


# packages ------------------------------------------------------------------------------------------------


def packages() -> list[str]:
    """rnngen's own dependencies and the tools, as requirements."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))
    group = project["dependency-groups"]["test"]
    return [*project["project"]["dependencies"], *(r for r in group if _name(r) in TOOLS)]


def package(requirement: str) -> str:
    """What is wrong with a package; nothing if all is well."""
    name = _name(requirement)
    try:
        found = metadata.version(name)
    except metadata.PackageNotFoundError:
        return f"the package {name}: pip install '{requirement}'"
    least, below = (re.search(sign + r"([\d.]+)", requirement) for sign in (">=", "<(?!=)"))
    early, late = (
        least and _numbers(found) < _numbers(least[1]),
        below and _numbers(found) >= _numbers(below[1]),
    )
    if early or late:
        return f"the package {name} is {found}: pip install '{requirement}'"
    return ""


def _name(requirement: str) -> str:
    return re.split(r"[<>=\[; ]", requirement)[0]


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(n) for n in re.findall(r"\d+", version)[:3])


# the machine ---------------------------------------------------------------------------------------------


def gpu() -> str:
    """Its architecture, once a kernel is compiled and loaded there, and the library of products is found."""
    from rnngen.backends.cuda.cublas import Cublas
    from rnngen.backends.cuda.driver import architecture, context, loaded
    from rnngen.backends.cuda.nvrtc import compile_source

    arch = architecture()
    with context(0):
        loaded(compile_source('extern "C" __global__ void f() {}', arch).code)
        Cublas()
    return arch


def torch() -> str:
    """Its version, and what it calls the GPU, once it has worked there."""
    import torch
    import triton

    name = torch.cuda.get_device_name(0)
    assert float(torch.ones(2, device="cuda").sum()) == 2
    return f"{torch.__version__}, triton {triton.__version__}, on {name}"


def jax() -> str:
    """Its version, if the GPU is where it works."""
    import jax

    return jax.__version__ if jax.default_backend() == "gpu" and float(jax.numpy.ones(2).sum()) == 2 else ""


def compiler() -> str:
    """Where it is."""
    names = (os.environ.get("CC"), "gcc", "cc", "clang")
    return next((found for n in names if n and (found := shutil.which(n))), "")


def main() -> int:
    """0 if nothing is missing."""
    os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")  # else jax takes most of the memory
    wanted = list(missing())
    for line in wanted:
        print(f"missing: {line}", file=sys.stderr)
    if wanted:
        print("error: NOTHING WAS RUN. docs/cuda.md says what `make gpu` needs", file=sys.stderr)
    return int(bool(wanted))


if __name__ == "__main__":
    sys.exit(main())
