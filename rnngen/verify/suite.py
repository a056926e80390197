"""All the checks of a cell in one report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rnngen.cell.model import Cell
from rnngen.verify.backends import SIZES, available, check_agreement
from rnngen.verify.gradients import check_derivation
from rnngen.verify.metamorphic import check_invariance
from rnngen.verify.reference import check_references
from rnngen.verify.report import Report
from rnngen.verify.sizes import default_dims

__all__ = ["CHECKS", "verify_cell"]

CHECKS = ("gradients", "invariance", "backends", "reference")


def verify_cell(
    cell: Cell,
    backends: Sequence[str] | None = None,
    *,
    dims: Mapping[str, int] | None = None,
    checks: Sequence[str] = CHECKS,
    sizes: Sequence[int] = SIZES,
    seed: int = 0,
    dtypes: Sequence[str] | None = None,
) -> Report:
    """Everything that can be checked about a cell.

    `backends` None means all there are; one that is not to be had is skipped with its reason. `dtypes` are
    those that backends are compared in: None is float32 and float64. `dims` fixes some sizes, the others are
    chosen. `checks` and `sizes` limit the work.
    """
    fixed = default_dims(cell, dims)
    report = Report()
    # first, for it takes no time, and one that does not fit is an error of the spec
    known = Report(tuple(check_references(cell))) if "reference" in checks else Report()
    if "gradients" in checks:
        report += Report(tuple(check_derivation(cell, fixed, seed=seed)))
    if "invariance" in checks:
        report += Report(tuple(check_invariance(cell, fixed, seed=seed)))
    if "backends" in checks:
        report += check_agreement(cell, fixed, available(backends, dtypes), seed, sizes)
    return report + known
