"""What is done to a caller's arrays on a GPU before and after a walk: small kernels, whatever the cell.

    rows_8                 rows of an array in another order (`lengths`, `reverse`), elements of 8 bytes
    checked_int64_float32  indices and switches in the dtype that kernels read, and which range they have
    clock_float32          the number of every step where a row starts anew
    sum_float32            gradients that flow into the same start

Each is one kernel for a size or a pair of dtypes.
"""

from __future__ import annotations

from rnngen.backends.cuda.model import CudaProgram, Entry
from rnngen.backends.cuda.prelude import prelude

__all__ = ["BLOCKS", "CHECKED", "THREADS", "callers_program", "checked", "clock", "rows", "sum_of"]

THREADS, BLOCKS = 256, 2048
_ELEMENTS = {1: "unsigned char", 2: "unsigned short", 4: "unsigned", 8: "unsigned long long"}
_REALS = {"float32": "float", "float64": "double"}
# by what NumPy calls them
CHECKED = {
    "bool": "unsigned char",
    "int8": "signed char",
    "uint8": "unsigned char",
    "int16": "short",
    "uint16": "unsigned short",
    "int32": "int",
    "uint32": "unsigned",
    "int64": "long long",
    "uint64": "unsigned long long",
    **_REALS,
}


def rows(itemsize: int) -> Entry:
    """b2[i] = b0[b1[i]], rows of `call.rows` elements each, `call.steps` of them; zeros where b1[i] < 0."""
    return Entry(f"rows_{itemsize}", (0, 1, 2), (2,), THREADS)


def checked(given: str, real: str) -> Entry:
    """b1 = b0, `call.steps` times `call.rows` elements; b2 [3, threads] float64: the least and the greatest
    that each thread has seen, and how many were neither 0 nor 1."""
    return Entry(f"checked_{given}_{real}", (0, 1, 2), (1, 2), THREADS)


def clock(real: str) -> Entry:
    """b3 [T, B] = numbers of steps, counted on from b1 [B] int64, from 0 again where b0 [T, B] is not 0;
    b4 [B] int64 = the number after b2 [B] int32 steps."""
    return Entry(f"clock_{real}", (0, 1, 2, 3, 4), (3, 4), THREADS)


def sum_of(real: str) -> Entry:
    """b0 += b1, `call.steps` times `call.rows` elements."""
    return Entry(f"sum_{real}", (0, 1), (0,), THREADS)


def callers_program() -> CudaProgram:
    """The kernels of all sizes and dtypes."""
    made = [(rows(size), _rows_text(size, name)) for size, name in _ELEMENTS.items()]
    made += [(checked(g, r), _checked_text(g, r)) for g in CHECKED for r in _REALS]
    made += [(clock(r), _clock_text(r)) for r in _REALS] + [(sum_of(r), _sum_text(r)) for r in _REALS]
    source = prelude("float32") + "".join(text for _, text in made)
    entries = tuple(entry for entry, _ in made)
    return CudaProgram("callers", "float32", source, (), entries, (), None, (), (), ())


def _kernel(entry: Entry, *lines: str) -> str:
    """A kernel whose threads walk `count` things, `stride` apart."""
    parameters, body = lines[0], "\n    ".join(lines[1:])
    return f"""
extern "C" __global__ void __launch_bounds__({entry.threads}) {entry.name}(
    {parameters},
    const Call call, const int step) {{
    const long long count = (long long)call.steps * call.rows, stride = (long long)gridDim.x * blockDim.x;
    const long long first = (long long)blockIdx.x * blockDim.x + threadIdx.x;
    (void)count; (void)stride; (void)step;
    {body}
}}
"""


_EACH = "for (long long i = first; i < count; i += stride) {"


def _rows_text(itemsize: int, element: str) -> str:
    return _kernel(
        rows(itemsize),
        f"CONST_BUFFER({element}) b0, CONST_BUFFER(int) b1, BUFFER({element}) b2",
        _EACH,
        "    const long long row = b1[i / call.rows];",
        "    b2[i] = row < 0 ? 0 : b0[row * call.rows + i % call.rows];",
        "}",
    )


def _checked_text(given: str, real: str) -> str:
    return _kernel(
        checked(given, real),
        f"CONST_BUFFER({CHECKED[given]}) b0, BUFFER({_REALS[real]}) b1, BUFFER(double) b2",
        "double low = 1e300, high = -1e300, odd = 0;",
        _EACH,
        "    const double v = (double)b0[i];",
        f"    b1[i] = ({_REALS[real]})v;",
        "    low = v < low ? v : low;",
        "    high = v > high ? v : high;",
        "    odd += v != 0 && v != 1 ? 1 : 0;",
        "}",
        "b2[first] = low;",
        "b2[stride + first] = high;",
        "b2[2 * stride + first] = odd;",
    )


def _clock_text(real: str) -> str:
    kind = _REALS[real]
    return _kernel(
        clock(real),
        f"CONST_BUFFER({kind}) b0, CONST_BUFFER(long long) b1, CONST_BUFFER(int) b2, BUFFER({kind}) b3, "
        "BUFFER(long long) b4",
        "for (long long b = first; b < call.rows; b += stride) {",
        "    long long n = b1[b], after = n;",
        "    for (int t = 0; t < call.steps; ++t) {",
        "        const long long i = (long long)t * call.rows + b;",
        "        n = b0[i] != 0 ? 0 : n;",
        f"        b3[i] = ({kind})n++;",
        "        after = t + 1 == b2[b] ? n : after;",
        "    }",
        "    b4[b] = after;",
        "}",
    )


def _sum_text(real: str) -> str:
    kind = _REALS[real]
    return _kernel(
        sum_of(real),
        f"BUFFER({kind}) b0, CONST_BUFFER({kind}) b1",
        f"{_EACH} b0[i] = b0[i] + b1[i]; }}",
    )
