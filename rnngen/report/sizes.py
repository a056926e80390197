"""For which sizes kernels are shown and timed."""

from __future__ import annotations

from collections.abc import Mapping

from rnngen.cell import Cell
from rnngen.compiler import specialised
from rnngen.errors import RnngenError
from rnngen.verify.sizes import default_dims

__all__ = ["ROWS", "SIZE", "STEPS", "chosen_sizes", "sizes_text"]

STEPS, ROWS, SIZE = 64, 16, 128


def chosen_sizes(cell: Cell, given: Mapping[str, int]) -> dict[str, int]:
    """As given, else the spec's default, else `SIZE`; what `verify` takes where a cell cannot have that.

    Raises ArgumentError for sizes that are wrong or of no dimension.
    """
    sizes = {d.name: d.default or SIZE for d in cell.spec.dims} | dict(given)
    try:
        specialised(cell, sizes)
    except RnngenError:
        sizes = default_dims(cell, given)
    return sizes


def sizes_text(sizes: Mapping[str, int]) -> str:
    """`I=64, H=128`."""
    return ", ".join(f"{name}={size}" for name, size in sizes.items()) or "no dimensions"
