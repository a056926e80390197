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

__all__ = ["SIDE", "TILE", "configure", "multiply_panels", "multiply_tiles", "release"]

# elements of a tile; rows, and columns, of four tiles of sums
TILE, SIDE = MATRIX * MATRIX, 2 * MATRIX
_ROW_BYTES = 64
_TILES = 8
# four tiles of sums, two of rows, two of the panel: four products for four loads
_SUMS, _ROWS, _PANEL = 4, 4, 6


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


def multiply_tiles(
    fn: Function, shape: Shape, places: Sequence[Sequence[Value]], first: Sequence[bool]
) -> None:
    """A micro-kernel's body: sums for one or two times 16 rows of the block, a tile of them at each of
    `places[row tile][vector of the panel]`; `first` tells of each vector whether its sums start here."""
    vectors, at_once = len(places[0]), _SUMS // len(places)
    for start in range(0, vectors, at_once):
        some = slice(start, start + at_once)
        _sweep(fn, shape, [row[some] for row in places], (start, vectors), first[some])


def _sweep(
    fn: Function,
    shape: Shape,
    places: Sequence[Sequence[Value]],
    panel: tuple[int, int],
    first: Sequence[bool],
) -> None:
    """The sums of as many tiles as there are registers for; `panel` tells the first of their vectors, and how
    many the panel has. A panel is read once and rows again and again: it is not to push them out of the
    first-level cache, as `tileloaddt1` asks."""
    size = byte_size(shape.elem)
    stride, apart = (fn.imul(fn.param(n), fn.const("i64", size)) for n in ("block_stride", "row_stride"))
    sums = [(r * len(row) + n, place) for r, row in enumerate(places) for n, place in enumerate(row)]
    for number, place in sums:
        if first[number % len(first)]:
            _tile(fn, "tilezero", number)
        else:
            _tile(fn, "tileloadd64", number, place, stride)
    skipped, width = panel
    with fn.loop(fn.const("i64", 0), fn.param("depth"), MATRIX) as k:
        start = fn.imul(k, fn.const("i64", width * shape.lanes))
        for n in range(len(places[0])):
            tile = fn.iadd(start, fn.const("i64", (skipped + n) * MATRIX * shape.lanes))
            at = fn.gep(fn.param("panel"), shape.elem, tile)
            _tile(fn, "tileloaddt164", _PANEL + n % 2, at, fn.const("i64", _ROW_BYTES))
            for r in range(len(places)):
                if n == 0:
                    below = fn.imul(fn.param("row_stride"), fn.const("i64", r * MATRIX))
                    rows = fn.gep(fn.param("rows"), shape.elem, fn.iadd(below, k))
                    _tile(fn, "tileloadd64", _ROWS + r, rows, apart)
                _tile(fn, "tdpbf16ps", r * len(places[0]) + n, _ROWS + r, _PANEL + n % 2)
    for number, place in sums:
        _tile(fn, "tilestored64", number, place, stride)


def multiply_panels(fn: Function, shape: Shape, high: int, wide: int) -> None:
    """Another micro-kernel's body: block = left · right, from panels in which two tiles of each lie together,
    `high` tiles of rows by `wide` of columns of them. The left one stays in the first-level cache."""
    zero, row_bytes = fn.const("i64", 0), fn.const("i64", _ROW_BYTES)
    sums = [(r, n) for r in range(high) for n in range(wide)]
    for r, n in sums:
        _tile(fn, "tilezero", r * wide + n)
    with fn.loop(zero, fn.param("steps"), MATRIX) as k:
        start = fn.imul(k, fn.const("i64", SIDE))
        places = [fn.iadd(start, fn.const("i64", n * TILE)) for n in range(2)]
        left, right = ([fn.gep(fn.param(side), shape.elem, p) for p in places] for side in ("left", "right"))
        for r, n in sums:
            if n == 0:
                _tile(fn, "tileloadd64", _ROWS + r, left[r], row_bytes)
            if r == 0:
                _tile(fn, "tileloaddt164", _PANEL + n, right[n], row_bytes)
            _tile(fn, "tdpbf16ps", r * wide + n, _ROWS + r, _PANEL + n)
    for r, n in sums:
        at = fn.gep(fn.param("block"), shape.elem, fn.const("i64", r * MATRIX * SIDE + n * MATRIX))
        _tile(fn, "tilestored64", r * wide + n, at, fn.const("i64", 2 * _ROW_BYTES))


def _tile(fn: Function, operation: str, *operands: int | Value) -> None:
    """One instruction; numbers are those of tile registers."""
    args = [n if isinstance(n, Value) else fn.const("i8", n) for n in operands]
    fn.call(f"llvm.x86.{operation}", args)
