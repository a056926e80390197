"""All that can be wrong with a spec file before anything is computed with it: its variants, known numbers and
layouts are read, too."""

from __future__ import annotations

import os
from pathlib import Path

from rnngen.cell import Cell, parse_cell
from rnngen.compiler import load
from rnngen.compiler.request import find
from rnngen.errors import Diagnostic, SpecError
from rnngen.spec import read_bytes
from rnngen.verify.reference import misfits
from rnngen.weights.layouts import misplaced

__all__ = ["read_file", "sound_cells"]


def read_file(spec: str | Path) -> tuple[list[Cell], list[Diagnostic]]:
    """The cells of what `load` takes, the file's and each variant's, and all errors, each once.

    Raises ArgumentError where there is no such file or name.
    """
    path, variant = find(spec, None)
    file, text = os.fsdecode(path), read_bytes(path)
    names: list[str | None] = [variant]
    cells: list[Cell] = []
    found: dict[Diagnostic, None] = {}
    try:
        load(spec)
    except SpecError as error:
        found |= dict.fromkeys(error.diagnostics)
    for name in names:
        try:
            cell = parse_cell(text, file, name)
        except SpecError:
            continue  # told above
        found |= dict.fromkeys((*misplaced(cell), *misfits(cell)))
        cells.append(cell)
        names += cell.spec.variants if name is None else ()
    return cells, list(found)


def sound_cells(spec: str | Path) -> list[Cell]:
    """The cells of a file; SpecError with all that is wrong with it."""
    cells, found = read_file(spec)
    if found:
        raise SpecError(found)
    return cells
