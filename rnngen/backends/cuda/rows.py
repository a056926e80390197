"""Rows of an array in another order: what `lengths` and `reverse` ask of arrays that lie on a GPU.

One kernel for each size of an element; elements are moved as they are, whatever they hold.
"""

from __future__ import annotations

from rnngen.backends.cuda.model import CudaProgram, Entry
from rnngen.backends.cuda.prelude import prelude

__all__ = ["BLOCKS", "THREADS", "rows_entry", "rows_program"]

THREADS, BLOCKS = 256, 2048
_ELEMENTS = {2: "unsigned short", 4: "unsigned", 8: "unsigned long long"}


def rows_entry(itemsize: int) -> Entry:
    """b2[i] = b0[b1[i]], rows of `call.rows` elements each, `call.steps` of them; zeros where b1[i] < 0."""
    return Entry(f"rows_{itemsize}", (0, 1, 2), (2,), THREADS)


def rows_program() -> CudaProgram:
    """The kernels of all sizes."""
    source = prelude("float32") + "".join(_text(size, name) for size, name in _ELEMENTS.items())
    entries = tuple(map(rows_entry, _ELEMENTS))
    return CudaProgram("rows", "float32", source, (), entries, (), None, (), (), ())


def _text(itemsize: int, element: str) -> str:
    name = rows_entry(itemsize).name
    return f"""
extern "C" __global__ void __launch_bounds__({THREADS}) {name}(
    CONST_BUFFER({element}) b0, CONST_BUFFER(int) b1, BUFFER({element}) b2,
    const Call call, const int step) {{
    const long long count = (long long)call.steps * call.rows, stride = (long long)gridDim.x * blockDim.x;
    (void)step;
    for (long long i = (long long)blockIdx.x * blockDim.x + threadIdx.x; i < count; i += stride) {{
        const long long row = b1[i / call.rows];
        b2[i] = row < 0 ? 0 : b0[row * call.rows + i % call.rows];
    }}
}}
"""
