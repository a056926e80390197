"""Every backend and dtype against the oracle in float64: outputs, final states and all gradients.

float64 within 1e-13, float32 within 4e-6 (32 eps), bfloat16 within 2e-2 for inputs and params that are
bfloat16 numbers, normwise. A cell that amplifies rounding is given four times the error that the oracle
itself makes in float32 (in bfloat16, where what its products read is rounded), as torch's compiler tests do;
the row says so. That error is a matter of luck: it may be ten times smaller than with numbers that differ in
their last digit. So where one sample of it is not enough, it is the largest of `SAMPLES`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count
from typing import Any

import numpy as np

from rnngen.cell.model import Cell
from rnngen.compiler import BACKENDS, DTYPES, compile_cell
from rnngen.errors import BackendUnavailable
from rnngen.ops.halves import HOST, rounded
from rnngen.oracle.interpret import rounding_noise
from rnngen.runtime.kernel import Kernel
from rnngen.verify.case import BASE, Case, Data, cases, draw, run_back, shaken
from rnngen.verify.compare import errors
from rnngen.verify.gradients import flattened
from rnngen.verify.report import Report, Row
from rnngen.verify.sizes import resized

__all__ = ["SIZES", "TOLERANCE", "available", "check_agreement", "results"]

Array = Any
Place = tuple[str, str]
TOLERANCE = {"float64": 1e-13, "float32": 4e-6, "bfloat16": 2e-2}
USUAL = ("float32", "float64")
# of bfloat16, what leaves a tenth of the largest array to cancellation
EPS = {n: float(np.finfo(n).eps) for n in USUAL} | {"bfloat16": 2.0**-11}
JUDGES = (("numpy", "float64"), ("numpy", "bfloat16"))
ALLOWANCE = 4.0
SAMPLES = 9
# an error of a fifth is none that rounding may make, however ill-conditioned the numbers
MOST = 0.2
# Vector tails: below, at and just above the lengths that machines work in.
SIZES = (1, 3, 17, 33)
# Rows, and a size, for which kernels may go other ways than for few: more than two matrix tiles have.
MANY, LARGE = 33, 65


def available(backends: Sequence[str] | None = None, dtypes: Sequence[str] | None = None) -> list[Place]:
    """Pairs of backend and dtype to compare with the oracle in float64, by default of 32 and 64 bits."""
    return [
        (backend, dtype)
        for backend in (_here() if backends is None else backends)
        for dtype in DTYPES.get(backend, USUAL)
        if dtype in TOLERANCE and dtype in (USUAL if dtypes is None else dtypes)
        if (backend, dtype) not in JUDGES
    ]


def _here() -> list[str]:
    """All backends; `cuda` only where there is a device, for most machines have none."""
    from rnngen.backends.cuda.driver import architecture

    try:
        architecture()
    except BackendUnavailable:
        return [b for b in BACKENDS if b != "cuda"]
    return list(BACKENDS)


def check_agreement(
    cell: Cell,
    dims: Mapping[str, int],
    places: Sequence[Place],
    seed: int = 0,
    sizes: Sequence[int] = SIZES,
    only: Sequence[Case] = (),
) -> Report:
    """The rows of every place, and of those that are not to be had the reason.

    `only` are the kinds of call to make; without any, all kinds at the usual size and one at each of `sizes`.
    """
    report = Report()
    for backend, dtype in places:
        try:
            compile_cell(cell, dims, dtype, backend)
        except BackendUnavailable as error:
            report += Report(skipped=(f"{backend} {dtype}: {error}",))
            continue
        for case, sized in [(case, dims) for case in only] or _calls(cell, dims, sizes):
            report += _compared(cell, sized, case, (backend, dtype), seed)
    return report


def _calls(
    cell: Cell, dims: Mapping[str, int], sizes: Sequence[int]
) -> Iterator[tuple[Case, Mapping[str, int]]]:
    """Every kind of call at the usual size, one step, one row, many, none of either, odd sizes, and
    many rows of a large one."""
    for case in cases(cell):
        yield case, dims
    yield replace(BASE, name="T=1", steps=1), dims
    yield replace(BASE, name="B=1", rows=1), dims
    yield replace(BASE, name=f"B={MANY}", rows=MANY), dims
    yield replace(BASE, name="T=0", steps=0), dims
    yield replace(BASE, name="B=0", rows=0), dims
    sized = [(size, BASE.rows) for size in sizes]
    # states that are matrices would be thousands of numbers a row
    if sizes and all(len(s.shape) < 2 for s in cell.spec.states):
        sized.append((LARGE, MANY))
    for size, rows in sized:
        found = resized(cell, dims, size)
        if found is not None:
            changed = [f"{k}={v}" for k, v in found.items() if v != dims[k]]
            changed += [f"B={rows}"] if rows != BASE.rows else []
            yield replace(BASE, name=", ".join(changed), rows=rows), found


def _compared(cell: Cell, dims: Mapping[str, int], case: Case, place: Place, seed: int) -> Report:
    """The rows of one call. What fewer bits by themselves make infinite, or another number altogether (two
    entries change places when they are sorted), cannot be compared, and is told: but only where the kernel is
    no worse than they are."""
    backend, dtype = place
    data = draw(cell, dims, case, seed)
    data = _stored(data, dtype) if dtype in HOST else data
    tolerance, eps = TOLERANCE[dtype], EPS[dtype]
    want = results(compile_cell(cell, dims, "float64", "numpy"), data)
    found = errors(results(compile_cell(cell, dims, dtype, backend), data), want, tolerance, eps)
    usual, beyond, rows = dict.fromkeys(found, 0.0), list[str](), list[Row]()
    samples = _own_errors(cell, dims, dtype, data)
    for k in range(SAMPLES):
        if all(e <= _allowed(usual[n], tolerance) for n, e in found.items()):
            break
        own = next(samples)
        if dtype != "float64":
            off = {n: e for n, e in found.items() if not e <= _allowed(usual[n], tolerance)}
            lost = {n for n, e in off.items() if own[n] > MOST and e <= ALLOWANCE * own[n]}
            beyond += [n for n in off if n in lost or (k == 0 and not np.isfinite(own[n]))]
            found = {n: e for n, e in found.items() if n not in beyond}
        usual = {n: max(u, own[n]) if np.isfinite(own[n]) else u for n, u in usual.items()}
    check = f"backends, {case.name}" if case.name else "backends"
    for name, error in found.items():
        allowed = _allowed(usual[name], tolerance)
        note = "ill-conditioned: 4 × the oracle's own" if tolerance < error <= allowed else ""
        rows.append(Row(cell.title, check, name, backend, dtype, error, allowed, note))
    told = f"{cell.title}: {backend} {dtype}: {', '.join(beyond)}: no better in plain {dtype}"
    return Report(tuple(rows), (told,) if beyond else ())


def _own_errors(cell: Cell, dims: Mapping[str, int], dtype: str, data: Data) -> Iterator[Mapping[str, float]]:
    """What rounding alone costs the oracle on these numbers, then on numbers that differ in the last digit.

    float32 has rounding of its own at a cell's worst places; what float64 may lose there follows from it,
    measured against the same floor. But where float32 saturates, float64 does not yet: what it loses on these
    numbers if it rounds otherwise comes after that.
    """
    own = dtype if dtype in HOST else "float32"
    exact, plain = compile_cell(cell, dims, "float64", "numpy"), compile_cell(cell, dims, own, "numpy")
    tolerance, eps = TOLERANCE[dtype], EPS[dtype]
    for k in count():
        if k and dtype == "float64":
            with rounding_noise(k):
                got = results(exact, data)
            yield errors(got, results(exact, data), tolerance, eps)
            continue
        near = shaken(data, cell, k, own) if k else data
        found = errors(results(plain, near), results(exact, near), tolerance, eps)
        yield {n: e * eps / EPS[own] for n, e in found.items()}


def _allowed(own_error: float, tolerance: float) -> float:
    return max(tolerance, min(ALLOWANCE * own_error, MOST))


def _stored(data: Data, dtype: str) -> Data:
    """The same with inputs and params that are numbers of a 16-bit dtype."""
    inputs, params = (
        {n: rounded(a, dtype) for n, a in found.items()} for found in (data.inputs, data.params)
    )
    return replace(data, inputs=inputs, params=params)


def results(kernel: Kernel, data: Data) -> dict[str, Array]:
    """Everything that a call gives, by a name for people."""
    run, grads = run_back(kernel, data)
    out = dict(run.outputs)
    out |= {f"final {n}": np.asarray(a) for n, a in run.final_state.items()}
    return out | {f"∂L/∂{n}": a for n, a in flattened(grads).items()}
