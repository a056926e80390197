"""All that can be wrong with a spec file before anything is computed with it: its variants, known numbers and
layouts are read, too."""

from __future__ import annotations

from pathlib import Path

from rnngen.cell.model import Cell
from rnngen.compiler import load
from rnngen.errors import ArgumentError, Diagnostic, SpecError
from rnngen.spec.model import CellSpec
from rnngen.verify.reference import misfits
from rnngen.weights import layout_of

__all__ = ["read_file", "sound_cells"]


def read_file(spec: str | Path) -> tuple[list[Cell], list[Diagnostic]]:
    """The cells of what `load` takes, the file's and each variant's, and all errors, each once.

    Raises ArgumentError where there is no such file or name.
    """
    cells: list[Cell] = []
    found: dict[Diagnostic, None] = {}
    variants: list[str | None] = [None]
    while variants:
        try:
            cell = load(spec, variants.pop(0))
        except SpecError as error:
            found |= dict.fromkeys(error.diagnostics)
        else:
            cells.append(cell)
            found |= dict.fromkeys(misfits(cell))
            if cell.spec.variant is None:
                variants += cell.spec.variants
            for framework, _ in cell.spec.layouts:
                try:
                    layout_of(cell, framework)
                except ArgumentError as error:
                    found[_placed(cell.spec, framework, str(error))] = None
    return cells, list(found)


def sound_cells(spec: str | Path) -> list[Cell]:
    """The cells of a file; SpecError with all that is wrong with it."""
    cells, found = read_file(spec)
    if found:
        raise SpecError(found)
    return cells


def _placed(spec: CellSpec, framework: str, message: str) -> Diagnostic:
    """What is wrong with a layout, at the key that the message begins with."""
    what = message.removeprefix(f"{spec.file}: ")
    key = what.removeprefix(f"layouts: {framework}: ").partition(": ")[0]
    places = {k: loc for name, k, loc in spec.layout_places if name == framework}
    loc = places.get(key, places[""])
    return spec.diagnostic(loc, "E059", what)
