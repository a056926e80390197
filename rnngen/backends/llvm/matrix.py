"""AMX: products of matrix tiles, 16 rows by 16 pairs of bfloat16 numbers, and what a call sets up for them.

Eight tile registers, each of 16 rows of 64 bytes, have their shapes from a configuration that a thread loads.
It is loaded once a call, as loading takes a dozen products' time, and all tiles are whole: rows past the last
are whatever lies in their place, and so are their sums, which nobody reads; depths past the last are zeros.
Layouts and exceptions: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 1 ("Programming
with Intel Advanced Matrix Extensions") and volume 2 (LDTILECFG, TILELOADD, TDPBF16PS).
"""

from __future__ import annotations

from collections.abc import Sequence

from rnngen.backends.llvm.builder import Function, Value, byte_size
from rnngen.backends.llvm.frame import Shape
from rnngen.kernel.tiles import MATRIX

__all__ = ["configure", "multiply_tiles", "release"]

_ROW_BYTES = 64
_TILES = 8
# sums are in tiles 0 to 3, at most as many as a sweep has vectors
_ROWS, _PANEL = 4, 5


def configuration() -> list[int]:
    """The 64 bytes: palette 1, no row to start at, then the bytes of a row and the rows of each tile."""
    columns = [_ROW_BYTES, 0] * _TILES + [0] * 16
    return [1, *[0] * 15, *columns, *[MATRIX] * _TILES, *[0] * 8]


def configure(fn: Function) -> None:
    """Gives this thread's tile registers their shapes. Functions of other libraries may undo it."""
    values = [fn.const("i8", n) for n in configuration()]
    _tile(fn, "ldtilecfg", fn.module.constant("tile_configuration", values))


def release(fn: Function) -> None:
    """Leaves the tile registers empty: the system need not save them."""
    _tile(fn, "tilerelease")


def multiply_tiles(fn: Function, shape: Shape, places: Sequence[Value], first: bool) -> None:
    """A micro-kernel's body: sums for 16 rows of the block, a tile of them at each of `places`."""
    size, depth = byte_size(shape.elem), fn.param("depth")
    stride, apart = (fn.imul(fn.param(n), fn.const("i64", size)) for n in ("block_stride", "row_stride"))
    for n, place in enumerate(places):
        _tile(fn, "tilezero", n) if first else _tile(fn, "tileloadd64", n, place, stride)
    with fn.loop(fn.const("i64", 0), depth, MATRIX) as k:
        _tile(fn, "tileloadd64", _ROWS, fn.gep(fn.param("rows"), shape.elem, k), apart)
        start = fn.gep(fn.param("panel"), shape.elem, fn.imul(k, fn.const("i64", len(places) * shape.lanes)))
        for n in range(len(places)):
            vector = fn.gep(start, shape.elem, fn.const("i64", n * shape.lanes))
            _tile(fn, "tileloadd64", _PANEL, vector, fn.const("i64", len(places) * _ROW_BYTES))
            _tile(fn, "tdpbf16ps", n, _ROWS, _PANEL)
    for n, place in enumerate(places):
        _tile(fn, "tilestored64", n, place, stride)


def _tile(fn: Function, operation: str, *operands: int | Value) -> None:
    """One instruction; numbers are those of tile registers."""
    args = [n if isinstance(n, Value) else fn.const("i8", n) for n in operands]
    fn.call(f"llvm.x86.{operation}", args)
