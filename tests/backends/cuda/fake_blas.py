"""cuBLAS of the GPU that is not one: products as its manual has them, on what the fake driver holds."""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np

from rnngen.ops.halves import narrowed, widened

__all__ = ["FakeBlas"]

_DTYPES = {0: np.float32, 1: np.float64, 2: np.uint16, 14: np.uint16}
_HALVES = {2: "float16", 14: "bfloat16"}


class FakeBlas:
    """cuBLAS: columns one after the other, as its manual of `cublasGemmEx` says."""

    def __init__(self, cuda: Any) -> None:
        self.cuda = cuda
        self.products = self.stream = self.space = self.handles = 0
        self.math: int | None = None
        self.computes: set[int] = set()

    def cublasCreate_v2(self, handle: Any) -> int:
        handle._obj.value = self.cuda.bound
        self.handles += 1
        return 0

    def cublasSetStream_v2(self, handle: Any, stream: Any) -> int:
        assert stream.value in (None, 0, 55, 77)
        self.stream, self.space = stream.value or 0, 0  # the library's own memory again
        return 0

    def cublasSetWorkspace_v2(self, handle: Any, workspace: Any, size: Any) -> int:
        assert workspace.value % 256 == 0
        self.cuda.inside(workspace.value, size.value)
        self.space = workspace.value
        return 0

    def cublasSetMathMode(self, handle: Any, mode: int) -> int:
        self.math = mode
        return 0

    def cublasGemmEx(  # noqa: PLR0917 - as the library has them
        self, handle: Any, ta: int, tb: int, m: int, n: int, k: int, alpha: Any,
        a: Any, a_kind: int, lda: int, b: Any, b_kind: int, ldb: int, beta: Any,
        c: Any, c_kind: int, ldc: int, compute: int, algorithm: int,
    ) -> int:  # fmt: skip
        assert handle.value == self.cuda.bound, "a handle of another GPU"
        assert self.space in self.cuda.blocks, "memory of the library's own"
        assert self.math == 16, "rounded where nobody asked for it"
        assert a_kind == b_kind, "operands of two types"
        assert min(m, n, k) > 0, "what the library makes of nothing is not in its manual"
        assert c_kind in (a_kind, 0), "16 bits of 32"
        assert compute in ((70,) if c_kind == 1 else (68, 77) if a_kind == 0 else (68,))
        self.computes.add(compute)
        number = ctypes.c_double if compute == 70 else ctypes.c_float
        ones = [ctypes.cast(p, ctypes.POINTER(number)).contents.value for p in (alpha, beta)]
        assert ones[0] == 1
        left = self._matrix(a, a_kind, lda, *((k, m) if ta else (m, k)))
        right = self._matrix(b, b_kind, ldb, *((n, k) if tb else (k, n)))
        target = self._matrix(c, c_kind, ldc, m, n)
        self.products += 1
        factors = (left.T if ta else left, a_kind), (right.T if tb else right, b_kind)
        self.cuda.do(lambda: self._multiply(*factors, (target, c_kind), ones[1]), self.stream)
        return 0

    def _matrix(self, address: Any, kind: int, distance: int, rows: int, columns: int) -> Any:
        assert distance >= max(1, rows), "columns overlap"
        dtype = np.dtype(_DTYPES[kind])
        size = distance * (columns - 1) + rows
        self.cuda.inside(address.value, size * dtype.itemsize)
        flat = np.frombuffer((ctypes.c_char * (size * dtype.itemsize)).from_address(address.value), dtype)
        step = dtype.itemsize
        return np.lib.stride_tricks.as_strided(flat, (rows, columns), (step, distance * step))

    def _multiply(self, a: Any, b: Any, c: Any, beta: float) -> None:
        found = self._wide(*a) @ self._wide(*b)
        found = found + beta * self._wide(*c) if beta else found
        target, kind = c
        target[...] = narrowed(found, _HALVES[kind]) if kind in _HALVES else found

    def _wide(self, a: Any, kind: int) -> Any:
        return (widened(a, _HALVES[kind]) if kind in _HALVES else a).astype(np.float64)
