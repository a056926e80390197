"""The backend's contract: a kernel program in, code and its manifest out."""

from __future__ import annotations

from rnngen.backends.llvm.emit import emit_module, panel_sizes, shape_for
from rnngen.backends.llvm.host import Target
from rnngen.backends.llvm.jit import compile_object
from rnngen.kernel.ir import Program

__all__ = ["kernel_ir", "kernel_object", "panels"]


def kernel_ir(program: Program, target: Target, dtype: str, threads: bool = True, blas: bool = True) -> str:
    """LLVM IR text for a target."""
    return str(emit_module(program, target, shape_for(target, dtype, threads, blas)))


def kernel_object(program: Program, target: Target, dtype: str) -> bytes:
    """Object code for the JIT on this target."""
    return compile_object(kernel_ir(program, target, dtype), target)


def panels(program: Program, target: Target, dtype: str) -> tuple[tuple[str, int], ...]:
    """Elements of packed panels that each function needs."""
    return tuple(panel_sizes(program, shape_for(target, dtype, True, True)).items())
