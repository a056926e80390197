"""report: all about a cell in one file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rnngen.cli.cells import check_place, numbers, opened, sizes
from rnngen.cli.console import progress, say
from rnngen.cli.failures import DIFFERS
from rnngen.errors import ArgumentError

__all__ = ["write_report"]

SUFFIXES = (".html", ".htm")


def write_report(
    spec: str,
    output: Path | None,
    fixing: tuple[Sequence[str] | None, Sequence[str] | None],
    checks: bool,
    speed: bool,
) -> int:
    """Writes the page, `fixing` being dims and constants; 1 if a check differs."""
    path = output or Path("report.html")  # never of a name in the spec
    if path.suffix not in SUFFIXES:
        raise ArgumentError(f"-o {path}: a report is a file ending in {', '.join(SUFFIXES)}")
    check_place(path, "-o")
    from rnngen.report import chosen_sizes, page, timed, with_constants
    from rnngen.verify import verify_cell

    given, values = sizes(fixing[0]), numbers(fixing[1])
    cell = with_constants(opened(spec, None, fixing[1]), values)
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
