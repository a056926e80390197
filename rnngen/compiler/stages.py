"""Single stages as text or files: what `rnngen show` prints and `rnngen compile` writes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from rnngen.cell import Cell
from rnngen.compiler.corridor import cpu_program, derive, graph_of, kernel_program
from rnngen.compiler.request import CLASSES, DTYPES, STAGES, check_choice, check_tf32, plain
from rnngen.errors import BackendUnavailable

__all__ = ["emit", "emit_cuda", "stage"]

DEFAULT_ARCH = "sm_90"


def emit(
    cell: Cell,
    dims: Mapping[str, int] | None,
    dtype: str,
    kinds: Sequence[str],
    triple: str | None,
    outdir: Path,
    constants: Mapping[str, float] | None = None,
    outputs: Sequence[str] | None = None,
    *,
    name: str | None = None,
) -> list[Path]:
    """Writes a kernel for use without rnngen; returns the files.

    `kinds` are of ll, asm, obj, so and header (none: all that the target can have); `kernel.json` with the
    spec's names is always written. `triple` names another machine than this one. `name` takes the place of
    `kernel` in the files' names and of `rnngen` in those of C, so that a program may have several kernels.
    """
    from rnngen.backends.llvm.artifact import write_artifact
    from rnngen.backends.llvm.host import named_target

    check_choice("dtype", dtype, DTYPES["llvm"])
    fixed = plain(cell, dims, constants, outputs)
    return write_artifact(cpu_program(fixed), fixed, dtype, named_target(triple), kinds, Path(outdir), name)


def stage(
    cell: Cell,
    dims: Mapping[str, int] | None,
    name: str,
    dtype: str = "float32",
    target: str | None = None,
    constants: Mapping[str, float] | None = None,
    after: str | None = None,
    kernel_class: str | None = None,
    *,
    tf32: bool = False,
) -> str:
    """One stage as text.

    `target` is a triple, or a fixed level such as `x86-64-v3`: machines agree on it. `after` shows the graph
    as the named pass leaves it; "none" as the first pass finds it. For the stage `cuda`, `target` is an
    architecture (`sm_90`), `kernel_class` asks for a class of kernel, and `tf32` is as in `compile`.
    """
    check_choice("stage", name, STAGES)
    backend = "cuda" if name == "cuda" else "llvm"
    check_choice("dtype", dtype, DTYPES[backend])
    check_tf32(tf32, backend, dtype)
    if name == "spec":
        return "\n".join(cell.spec.source_lines).rstrip() + "\n"
    fixed = plain(cell, dims, constants)
    if name == "cell":
        return str(fixed)
    if name == "step":
        return str(derive(fixed))
    if name == "graph":
        return str(graph_of(fixed, after))
    if name == "cuda":
        return str(_cuda(kernel_program(fixed), dtype, target, kernel_class, tf32).source)
    return _lowered(fixed, name, dtype, target)


def _cuda(program: Any, dtype: str, arch: str | None, kernel_class: str | None, tf32: bool) -> Any:
    """The CUDA program of a kernel program."""
    from rnngen.backends.cuda.emit import cuda_program
    from rnngen.backends.cuda.machine import machine_for
    from rnngen.backends.cuda.model import KernelClass
    from rnngen.backends.cuda.nvrtc import check_arch

    if kernel_class is not None:
        check_choice("kernel_class", kernel_class, CLASSES)
    asked = KernelClass(kernel_class) if kernel_class else None
    machine = machine_for(arch or DEFAULT_ARCH)
    with suppress(BackendUnavailable):  # without NVRTC, nobody knows what it would make code for
        check_arch(arch or DEFAULT_ARCH)
    return cuda_program(program, dtype, asked, machine, tf32)


def emit_cuda(
    cell: Cell,
    dims: Mapping[str, int] | None,
    dtype: str,
    kinds: Sequence[str],
    arch: str | None,
    outdir: Path,
    constants: Mapping[str, float] | None = None,
    kernel_class: str | None = None,
    *,
    tf32: bool = False,
) -> list[Path]:
    """Writes a kernel for CUDA; returns the files.

    `kinds` are of cu, cubin and ptx (none: cu and cubin); `kernel.json` with the spec's names, the launches
    and what each kernel takes is always written. Cubin and ptx need NVRTC; no GPU, driver or toolkit.
    `tf32` is as in `compile`; products that the caller forms may be rounded alike.
    """
    from rnngen.backends.cuda.artifact import write_artifact
    from rnngen.runtime.cubins import kept_units

    check_choice("dtype", dtype, DTYPES["cuda"])
    check_tf32(tf32, "cuda", dtype)
    program = _cuda(kernel_program(plain(cell, dims, constants)), dtype, arch, kernel_class, tf32)
    return write_artifact(program, arch or DEFAULT_ARCH, kinds, Path(outdir), kept_units)


def _lowered(cell: Cell, name: str, dtype: str, target: str | None) -> str:
    from rnngen.backends.llvm.compile import kernel_ir, tiles_text
    from rnngen.backends.llvm.host import named_target
    from rnngen.backends.llvm.jit import assembly

    made, program = named_target(target), cpu_program(cell)
    if name == "kernel":
        return f"{program}\n{tiles_text(program, made, dtype)}".rstrip() + "\n"
    text = kernel_ir(program, made, dtype)
    return text if name == "llvm" else assembly(text, made)
