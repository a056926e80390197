"""CellSpec → Cell: names bound, shapes checked over symbolic dims, every equation a graph of operators."""

from rnngen.cell.bind import build_cell
from rnngen.cell.model import Cell, InputSlot, Options, ParamSlot, StateSlot
from rnngen.cell.reading import parse_cell, read_cell

__all__ = ["Cell", "InputSlot", "Options", "ParamSlot", "StateSlot", "build_cell", "parse_cell", "read_cell"]
