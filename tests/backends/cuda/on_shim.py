"""Kernels whose engine is the CUDA engine on the shim, beside the NumPy oracle: the same call on both."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
from backends.cuda.shim import ShimDevice

from rnngen.backends.cuda.emit import cuda_program
from rnngen.backends.cuda.machine import Machine
from rnngen.backends.cuda.model import CudaProgram, KernelClass
from rnngen.cell import Cell, build_cell
from rnngen.compiler import compile_cell, kernel_program, specialised
from rnngen.ops.call import Engine
from rnngen.runtime.cuda_engine import CudaEngine
from rnngen.runtime.kernel import Flags, Kernel, Makers
from rnngen.runtime.manifest import manifest_of

__all__ = ["Shim", "engine", "kernel", "oracle", "program"]

Array = Any
# small blocks, and several of them, so that the shim has barriers to look at
MACHINE = Machine("a small one", 3, 48 * 1024, warps=2)


class Shim:
    """The shim as a device: memory is NumPy's, products are NumPy's in float64."""

    def __init__(self, source: str, program: CudaProgram, order: int = 0) -> None:
        self.shim = ShimDevice(source, program.entries, order)
        self.half = program.dtype if program.dtype in ("bfloat16", "float16") else ""
        self.tf32 = program.tf32

    def empty(self, shape: tuple[int, ...], dtype: Any) -> Array:
        return self.shim.empty(shape, dtype)

    def zeros(self, shape: tuple[int, ...], dtype: Any) -> Array:
        return np.zeros(shape, dtype)

    def put(self, target: Array, source: Any) -> None:
        target[...] = source

    def host(self, array: Array) -> Any:
        return array.copy()

    def at(self, pointer: int, shape: tuple[int, ...], dtype: Any) -> Array:
        size = int(np.prod(shape)) * np.dtype(dtype).itemsize
        return np.frombuffer((ctypes.c_ubyte * size).from_address(pointer), dtype).reshape(shape)

    def on(self, stream: int) -> Any:
        return nullcontext()

    def adopt(self, source: Any, shape: tuple[int, ...], dtype: Any) -> None:
        return None

    def hosting(self, arrays: Any, known: Any = ()) -> Any:
        assert not arrays
        assert not known
        return nullcontext()

    def clear(self, array: Array) -> None:
        array[...] = 0

    def write(self, array: Array, words: Any) -> None:
        array[...] = words

    def recorded(self, key: object, arrays: Any, body: Any) -> None:
        body()

    def launch(self, entry: Any, grid: Any, buffers: Any, call: Any, step: int) -> None:
        self.shim.launch(entry, grid, buffers, call, step)

    def product(self, sizes: Any, a: Any, b: Any, c: Any, add: bool) -> None:
        m, n, k = sizes
        left, right, target = self._view(a, m, k), self._view(b, k, n), self._view(c, m, n)
        # what cuBLAS asks for
        assert left.dtype == right.dtype, f"a product of {left.dtype} and {right.dtype}"
        for x in (a, b, c):
            assert 1 in (x.row, x.column) or m == 1 or n == 1 or k == 1, f"no neighbours: {x}"
        found = self._factor(left) @ self._factor(right)
        found = found + self._numbers(target) if add else found
        if target.dtype == np.uint16:
            from rnngen.ops.halves import narrowed

            found = narrowed(found, self.half)
        target[...] = found

    def _numbers(self, a: Array) -> Array:
        if a.dtype == np.uint16:
            from rnngen.ops.halves import widened

            a = widened(a, self.half)
        return a.astype(np.float64)

    def _factor(self, a: Array) -> Array:
        if self.tf32:  # 10 bits of a mantissa, to nearest
            a = ((np.ascontiguousarray(a).view(np.uint32) + 0x1000) & 0xFFFFE000).view(np.float32)
        return self._numbers(a)

    @staticmethod
    def _view(m: Any, rows: int, columns: int) -> Array:
        flat = m.array.reshape(-1)
        last = m.start + (rows - 1) * m.row + (columns - 1) * m.column
        assert not rows or not columns or 0 <= last < flat.size, "a product leaves its buffer"
        step = flat.itemsize
        return np.lib.stride_tricks.as_strided(
            flat[m.start :], (rows, columns), (m.row * step, m.column * step)
        )


def program(cell: Cell, dtype: str = "float32", chosen: KernelClass | None = None) -> CudaProgram:
    """The CUDA program of a cell whose dims have values."""
    return cuda_program(kernel_program(cell), dtype, chosen, MACHINE)


def engine(
    cell: Cell, dtype: str, chosen: KernelClass | None = None, order: int = 0, tf32: bool = False
) -> CudaEngine:
    """A CUDA engine on the shim."""
    lowered = kernel_program(cell)
    made = cuda_program(lowered, dtype, chosen, MACHINE, tf32)
    manifest = manifest_of(lowered, cell, dtype, ())
    return CudaEngine(made, manifest, Shim(made.source, made, order))


@cache
def kernel(
    cell: Cell,
    dims: tuple[tuple[str, int], ...],
    dtype: str = "float32",
    chosen: KernelClass | None = None,
    tf32: bool = False,
) -> Kernel:
    """A kernel on the shim."""
    known = {d.name for d in cell.spec.dims}
    fixed = specialised(cell, {k: n for k, n in dims if k in known})

    def make(flags: Flags) -> Engine:
        ragged, resets, training = flags
        options = replace(fixed.options, ragged=ragged, resets=resets, training=training)
        return engine(build_cell(fixed.spec, options), dtype, chosen, tf32=tf32)

    return kernel_over(fixed, dtype, make)


def kernel_over(cell: Cell, dtype: str, make: Callable[[Flags], Any]) -> Kernel:
    """A kernel of engines of the caller's, for calls alone."""

    def nothing(*_: Any) -> Any:
        raise AssertionError

    return Kernel(cell, dtype, "cuda", Makers(make, nothing, (nothing, ())), {})


@cache
def oracle(cell: Cell, dims: tuple[tuple[str, int], ...]) -> Kernel:
    """The same cell on the NumPy oracle, in float64."""
    known = {d.name for d in cell.spec.dims}
    return compile_cell(cell, {k: n for k, n in dims if k in known}, "float64", "numpy", cache=False)
