"""A spec file → Cell: what reading and binding say of a file, its variants included, in one SpecError."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace

from rnngen.cell.bind import Binder, build_cell
from rnngen.cell.model import Cell, Options
from rnngen.errors import Diagnostic, Location, SpecError
from rnngen.spec import CellSpec, PartlyRead, parse_spec, parse_variants, read_bytes

__all__ = ["parse_cell", "read_cell"]


def read_cell(path: str | os.PathLike[str], variant: str | None = None) -> Cell:
    """The cell in the file at `path`, or a variant of it.

    Raises SpecError with every error of the file, ArgumentError if there is no such file or variant.
    """
    return parse_cell(read_bytes(path), os.fsdecode(path), variant)


def parse_cell(text: str | bytes, file: str, variant: str | None = None) -> Cell:
    """As `read_cell`, for a text at hand; `file` is what messages call it."""
    try:
        spec = parse_spec(text, file, variant)
    except PartlyRead as error:
        raise SpecError([*error.diagnostics, *_mistakes(error.parts, error.diagnostics)]) from None
    try:
        return build_cell(spec)
    except SpecError:
        raise SpecError(_mistakes(list(parse_variants(text, file).values()), ())) from None


def _mistakes(specs: Sequence[CellSpec], noted: Sequence[Diagnostic]) -> list[Diagnostic]:
    """What is wrong with the names and shapes of a cell and its variants, where nothing is noted already."""
    found: dict[tuple[Location, str, str], Diagnostic] = {}
    for spec in specs:
        for d in Binder(spec, Options()).mistakes():
            if not any(_meet(d.location, other.location) for other in noted):
                where = f" (in variant '{spec.variant}')" if spec.variant else ""
                found.setdefault((d.location, d.code, d.message), replace(d, message=d.message + where))
    return list(found.values())


def _meet(a: Location, b: Location) -> bool:
    return a.line == b.line and a.column < b.column + b.width and b.column < a.column + a.width
