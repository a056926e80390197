"""report: all about a cell in one file."""

from __future__ import annotations

from pathlib import Path

from rnngen.cli.cells import Fixing, check_place, opened
from rnngen.cli.console import progress, say
from rnngen.cli.failures import DIFFERS
from rnngen.errors import ArgumentError

__all__ = ["write_report"]

SUFFIXES = (".html", ".htm")


def write_report(
    spec: str,
    output: Path | None,
    fixing: Fixing,
    checks: bool,
    speed: bool,
) -> int:
    """Writes the page; 1 if a check differs."""
    path = output or Path("report.html")  # never of a name in the spec
    if path.suffix not in SUFFIXES:
        raise ArgumentError(f"-o {path}: a report is a file ending in {', '.join(SUFFIXES)}")
    check_place(path, "-o")
    from rnngen.report import chosen_sizes, page, timed, with_constants
    from rnngen.verify import verify_cell

    given = fixing.dims
    cell = with_constants(opened(spec, None, fixing.set_), fixing.constants)
    chosen = chosen_sizes(cell, given)
    found = result = None
    if checks:
        with progress(f"report {cell.title}: checks"):
            found = verify_cell(cell)
    if speed:
        with progress(f"report {cell.title}: speed"):
            result = timed(cell, chosen)
    with progress(f"report {cell.title}: page"):
        text = page(cell, given, found, result)
    path.write_text(text, encoding="utf-8", newline="\n")
    say(f"wrote {path}")
    if found is None or found.ok:
        return 0
    say(f"checks: {found.verdict()}")
    return DIFFERS
