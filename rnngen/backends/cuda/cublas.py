"""Matrix products by cuBLAS, called through ctypes: strided row-major operands as its column-major ones.

Source: cuBLAS documentation, cublasGemmEx, cublasComputeType_t, cudaDataType_t, cublasSetWorkspace,
cublasMath_t. Written from it; no GPU was at hand to run it on.
"""

from __future__ import annotations

import ctypes
from typing import Any

from rnngen.backends.cuda.wheels import loaded_from, wheel_of
from rnngen.errors import BackendUnavailable, InternalError

__all__ = ["Cublas", "column_major", "library_path"]

# cudaDataType_t
KINDS = {"float32": 0, "float64": 1, "float16": 2, "bfloat16": 14}
# cublasComputeType_t
COMPUTE_32F, COMPUTE_64F, COMPUTE_TF32 = 68, 70, 77
_NORMAL, _TURNED, _DEFAULT_ALGORITHM = 0, 1, -1
# cublasMath_t: no TF32 but where it is asked for, and partial sums of 16-bit results in float32
_MATH = 16
Steps = tuple[int, int]


def column_major(rows: int, columns: int, steps: Steps) -> tuple[int, int]:
    """(operation, leading size) of a row-major matrix's transpose as a column-major operand.

    `steps` are those from row to row and from column to column, one of which has to be 1.
    """
    row, column = steps
    if column == 1 or columns == 1:
        return _NORMAL, max(row, columns, 1)
    if row == 1 or rows == 1:
        return _TURNED, max(column, rows, 1)
    raise InternalError("backends.cuda", f"a matrix without adjacent elements: steps {steps}")


class Cublas:
    """A handle of the GPU that the thread works with."""

    def __init__(self) -> None:
        self.library = _library()
        self.handle = ctypes.c_void_p()
        self._check(self.library.cublasCreate_v2(ctypes.byref(self.handle)), "cublasCreate")
        self._check(self.library.cublasSetMathMode(self.handle, _MATH), "cublasSetMathMode")
        self._place: tuple[int, int, int] | None = None

    def use(self, stream: int, workspace: int, size: int) -> None:
        """Products go to this stream from now on, and work in this memory of so many bytes, which nothing
        that runs at the same time may use.

        Memory of the library's own would be asked for while launches are recorded, and which of its ways to
        multiply it then takes, and so a sum's last bits, would hang on that.
        """
        if self._place == (stream, workspace, size):
            return
        self._check(self.library.cublasSetStream_v2(self.handle, ctypes.c_void_p(stream)), "cublasSetStream")
        memory = ctypes.c_void_p(workspace), ctypes.c_size_t(size)
        self._check(self.library.cublasSetWorkspace_v2(self.handle, *memory), "cublasSetWorkspace")
        self._place = stream, workspace, size

    def product(
        self,
        sizes: tuple[int, int, int],
        a: tuple[int, Steps, str],
        b: tuple[int, Steps, str],
        c: tuple[int, Steps, str],
        add: bool,
        tf32: bool = False,
    ) -> None:
        """c[m, n] (+)= Σ_k a[m, k] · b[k, n]; operands are (address, steps, type)."""
        m, n, k = sizes
        if c[1][1] != 1 and n != 1:  # columns are adjacent the other way: the transposed product
            turned = [(p, (steps[1], steps[0]), kind) for p, steps, kind in (b, a, c)]
            if turned[2][1][1] != 1 and m != 1:
                raise InternalError("backends.cuda", f"a target without adjacent elements: steps {c[1]}")
            self.product((n, m, k), turned[0], turned[1], turned[2], add, tf32)
            return
        op_a, lda = column_major(m, k, a[1])
        op_b, ldb = column_major(k, n, b[1])
        double = c[2] == "float64"
        number = ctypes.c_double if double else ctypes.c_float
        one, beta = number(1.0), number(1.0 if add else 0.0)
        compute = COMPUTE_64F if double else COMPUTE_TF32 if tf32 else COMPUTE_32F
        status = self.library.cublasGemmEx(
            self.handle, op_b, op_a, n, m, k, ctypes.byref(one),
            ctypes.c_void_p(b[0]), KINDS[b[2]], ldb, ctypes.c_void_p(a[0]), KINDS[a[2]], lda,
            ctypes.byref(beta), ctypes.c_void_p(c[0]), KINDS[c[2]], max(c[1][0], n),
            compute, _DEFAULT_ALGORITHM,
        )  # fmt: skip
        self._check(status, f"cublasGemmEx of {m} × {n} × {k}")

    def _check(self, status: int, what: str) -> None:
        if status:
            raise InternalError("backends.cuda", f"{what} answers status {status}")


def _library() -> Any:
    """libcublas. Raises BackendUnavailable where it is missing."""
    if (path := library_path()) is None:
        raise BackendUnavailable(
            "backend 'cuda': the library of matrix products, cuBLAS, is missing: pip install nvidia-cublas"
        )
    return ctypes.CDLL(path)


def library_path() -> str | None:
    """Where it is loaded from: the one that is loaded already (a framework's), that of its wheel, that of a
    toolkit; None where there is none."""
    try:
        from cuda import pathfinder

        return str(pathfinder.load_nvidia_dynamic_lib("cublas").abs_path)
    except (ImportError, RuntimeError):
        return loaded_from(wheel_of("nvidia-cublas"), r"libcublasLt\.so\.\d+", r"libcublas\.so\.\d+")
