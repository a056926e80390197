"""A spec file → Cell: what reading and binding say of a file, its variants included, in one SpecError."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from rnngen.cell.bind import Binder, build_cell
from rnngen.cell.model import Cell, Options
from rnngen.cell.uses import idle
from rnngen.errors import Diagnostic, Location, SpecError
from rnngen.spec import CellSpec, PartlyRead, one_of, parse_variants, read_bytes

__all__ = ["parse_cell", "read_cell"]


def read_cell(path: str | os.PathLike[str], variant: str | None = None) -> Cell:
    """The cell in the file at `path`, or a variant of it.

    Raises PartlyRead with every error of the file, those of its other variants too; ArgumentError if there is
    no such file or variant.
    """
    file = os.fsdecode(path)
    specs = _parsed(read_bytes(path), file)
    return _bound(specs, one_of(specs, file, variant), specs.values())


def parse_cell(text: str | bytes, file: str, variant: str | None = None) -> Cell:
    """As `read_cell`, for a text at hand, whose other variants are bound only where this one is wrong; `file`
    is what messages call it."""
    specs = _parsed(text, file)
    return _bound(specs, one_of(specs, file, variant), ())


def _parsed(text: str | bytes, file: str) -> dict[str | None, CellSpec]:
    try:
        return parse_variants(text, file)
    except PartlyRead as error:
        more = [*_mistakes(error.parts, error.diagnostics), *_idle(error.parts)]
        raise PartlyRead(dict.fromkeys([*error.diagnostics, *more]), error.parts) from None


def _bound(specs: Mapping[str | None, CellSpec], spec: CellSpec, others: Iterable[CellSpec]) -> Cell:
    """The cell, if it and the others are in order."""
    said: dict[str | None, Sequence[Diagnostic]] = {}
    try:
        cell = build_cell(spec)
        wrong = _idle(specs.values())
        if not wrong and not _mistakes([other for other in others if other is not spec], (), said):
            return cell
    except SpecError as error:
        said[spec.variant] = error.diagnostics
    parts = tuple(specs.values())
    raise PartlyRead([*_mistakes(parts, (), said), *_idle(parts)], parts)


def _mistakes(
    specs: Sequence[CellSpec],
    noted: Sequence[Diagnostic],
    said: dict[str | None, Sequence[Diagnostic]] | None = None,
) -> list[Diagnostic]:
    """What is wrong with the names and shapes of a cell and its variants, where nothing is noted already;
    `said` has what is known of them, and gets what is found. A cell that is too large is the last: it takes
    its time, and others may be as large."""
    found: dict[tuple[Location, str, str], Diagnostic] = {}
    said = {} if said is None else said
    for spec in specs:
        if any(d.code == "E049" for d in found.values()):
            break
        if spec.variant not in said:
            said[spec.variant] = Binder(spec, Options()).mistakes()
        for d in said[spec.variant]:
            if not any(_meet(d.location, other.location) for other in noted):
                where = f" (in variant '{spec.variant}')" if spec.variant else ""
                found.setdefault((d.location, d.code, d.message), replace(d, message=d.message + where))
    return list(found.values())


def _idle(specs: Collection[CellSpec]) -> list[Diagnostic]:
    """Names that are none in functions that neither the cell nor a variant calls: what is wrong in all that
    have the function, for a variant may declare what its base does not."""
    places, found = idle(list(specs)), dict[Location, dict[tuple[object, ...], Diagnostic]]()
    for spec in specs:
        for f in (f for f in spec.functions if f.loc in places):
            said = {(d.location, d.code, d.message): d for d in Binder(spec, Options()).wrong_inside(f)}
            before = found.get(f.loc, said)
            found[f.loc] = {key: d for key, d in before.items() if key in said}
    return list({key: d for each in found.values() for key, d in each.items()}.values())


def _meet(a: Location, b: Location) -> bool:
    return a.line == b.line and a.column < b.column + b.width and b.column < a.column + a.width
