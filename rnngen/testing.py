"""Checks of cells for test suites: each raises `AssertionError` with a table of what differs.

from rnngen.testing import check_gradients
check_gradients(rnngen.load("my_cell.yaml"))
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from rnngen.cell.model import Cell
from rnngen.compiler import BACKENDS, as_cell, load
from rnngen.compiler.request import check_choice, dtype_name
from rnngen.errors import ArgumentError, BackendUnavailable
from rnngen.runtime.arguments import whole_number
from rnngen.verify.backends import SIZES, TOLERANCE, available, check_agreement
from rnngen.verify.files import sound_cells
from rnngen.verify.gradients import TOLERANCE as GRADIENTS
from rnngen.verify.gradients import check_derivation
from rnngen.verify.reference import check_references
from rnngen.verify.report import Report
from rnngen.verify.sizes import default_dims
from rnngen.verify.suite import verify_cell

__all__ = ["check_backends", "check_gradients", "check_reference", "check_spec", "require"]


def check_gradients(
    cell: Cell | str | Path,
    dims: Mapping[str, int] | None = None,
    dtype: str = "float64",
    seed: int = 0,
    *,
    backend: str = "numpy",
) -> Report:
    """Derived gradients against the complex step, forward mode and second derivatives against gradients.

    `dims` are chosen where they are not given, `dtype` is float64 or float32. Gives the report; raises
    AssertionError with its table.
    """
    cell, dtype, seed = as_cell(cell), dtype_name(dtype), whole_number(seed, "seed", 0, (1 << 64) - 1)
    check_choice("dtype", dtype, list(GRADIENTS))
    fixed = default_dims(cell, dims)
    return require(Report(tuple(check_derivation(cell, fixed, dtype, backend, seed))))


def check_backends(
    cell: Cell | str | Path,
    dims: Mapping[str, int] | None = None,
    backends: Sequence[str] | None = None,
    *,
    dtypes: Sequence[str] | None = None,
    sizes: Sequence[int] = SIZES,
    seed: int = 0,
) -> Report:
    """Every available backend (or the named ones) against the NumPy oracle in float64.

    Raises AssertionError with the table of what differs, BackendUnavailable where a backend was named that
    is not to be had, ArgumentError where there is nothing to compare.
    """
    cell, seed = as_cell(cell), whole_number(seed, "seed", 0, (1 << 64) - 1)
    for what, names in (("backends", backends), ("dtypes", dtypes)):
        if isinstance(names, str):
            raise ArgumentError(f"{what}: expected a list of names, got the text '{names}'")
    backends = None if backends is None else tuple(backends)
    asked = None if dtypes is None else tuple(dtype_name(d) for d in dtypes)
    for what, given, known in (("backends", backends, BACKENDS), ("dtypes", asked, [*TOLERANCE])):
        for name in given or ():
            check_choice(what, name, known)
    if not (places := available(backends, asked)):
        raise ArgumentError("backends, dtypes: with these there is nothing to compare with float64 NumPy")
    report = check_agreement(cell, default_dims(cell, dims), places, seed, sizes)
    if backends is not None and report.skipped:
        raise BackendUnavailable("; ".join(report.skipped))
    return require(report)


def check_reference(cell: Cell | str | Path) -> Report:
    """The numbers of the spec's `reference:` blocks; AssertionError where one does not hold."""
    return require(Report(tuple(check_references(as_cell(cell)))))


def check_spec(path: str | Path, variant: str | None = None) -> Report:
    """Every check of every variant of a spec file (or of one variant).

    Raises SpecError where the file is wrong, AssertionError with the table of what differs.
    """
    cells = sound_cells(path) if variant is None else [load(path, variant)]
    return require(sum(map(verify_cell, cells), Report()))


def require(report: Report) -> Report:
    """The report itself, if everything in it agrees."""
    if not report.ok:
        raise AssertionError("\n" + str(report))
    return report
