"""What a kernel is made from, as plain data: a pickled kernel is its recipe, a torch operator is told one.

It holds the whole spec: a program that was compiled, exported or sent elsewhere needs no file.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

from rnngen.cell import Cell, parse_cell
from rnngen.compiler.request import specialised

__all__ = ["Origin", "Recipe"]

Named = tuple[tuple[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """A cell: the text of its spec, the values of its dims and constants, what it hands out (nothing: what
    the spec says), and what gradients are wanted of (None: of all that has one)."""

    spec: str
    file: str
    variant: str | None
    dims: Named
    constants: Named
    outputs: tuple[str, ...]
    wrt: tuple[str, ...] | None

    @staticmethod
    def of(cell: Cell) -> Origin:
        """Where a cell comes from whose dims have values."""
        spec, options = cell.spec, cell.options
        text = "\n".join(spec.source_lines)
        name = Path(spec.file).name  # where it lay is nobody's business: equal specs make equal recipes
        return Origin(text, name, spec.variant, options.dims, options.constants, options.outputs, options.wrt)

    def parsed(self) -> Cell:
        """The cell before its dims have values."""
        return parse_cell(self.spec, self.file, self.variant)

    def cell(self) -> Cell:
        """The cell. Raises ArgumentError for what does not fit it."""
        return _cell(self)


@cache
def _cell(origin: Origin) -> Cell:
    sizes, constants = dict(origin.dims), dict(origin.constants)
    return specialised(origin.parsed(), sizes, constants, origin.outputs, origin.wrt)


@dataclass(frozen=True, slots=True)
class Recipe:
    """A kernel: a cell, and what `compile_cell` was asked for it. Equal kernels have equal recipes."""

    origin: Origin
    dtype: str = "float32"
    backend: str = "llvm"
    threads: int | None = None
    memory: str | int = "auto"
    cache: bool = True
    kernel_class: str | None = None
    tf32: bool = False

    def text(self) -> str:
        """The recipe as JSON."""
        return json.dumps(asdict(self))

    @staticmethod
    def read(text: str) -> Recipe:
        """The recipe of such a text."""
        given = json.loads(text)
        origin = given["origin"]
        origin |= {k: tuple(map(tuple, origin[k])) for k in ("dims", "constants")}
        origin |= {k: _names(origin[k]) for k in ("outputs", "wrt")}
        return Recipe(**{**given, "origin": Origin(**origin)})


def _names(given: Iterable[str] | None) -> tuple[str, ...] | None:
    return None if given is None else tuple(given)
