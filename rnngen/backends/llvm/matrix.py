"""AMX: products of matrix tiles, 16 rows by 16 pairs of bfloat16 numbers, and what a call sets up for them.

Where a float32 number is the sum of three bfloat16 numbers, a product of two is the sum of nine products of
their parts: the three smallest are left out, 2^-24 of the whole and less.

Eight tile registers, each of 16 rows of 64 bytes, have their shapes from a configuration that a thread loads.
It is loaded once a call, as loading takes a dozen products' time, and all tiles are whole: rows past the last
are whatever lies in their place, and so are their sums, which nobody reads; depths past the last are zeros.
Layouts and exceptions: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 1 ("Programming
with Intel Advanced Matrix Extensions") and volume 2 (LDTILECFG, TILELOADD, TDPBF16PS).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rnngen.backends.llvm.builder import Function, Value, byte_size
from rnngen.backends.llvm.frame import Shape
from rnngen.kernel.tiles import MATRIX

__all__ = ["LINES", "SIDE", "TILE", "configure", "multiply_panels", "multiply_tiles", "release"]

# elements of a tile; rows, and columns, of four tiles of sums
TILE, SIDE = MATRIX * MATRIX, 2 * MATRIX
_ROW_BYTES = 64
_TILES = 8
# four tiles of sums, two of rows, two of the panel: four products for four loads
_SUMS, _ROWS, _PANEL = 4, 4, 6
# the products of parts of rows and of panels, by parts of a number: each has one operand of that before it
_TERMS = {1: ((0, 0),), 3: ((2, 0), (1, 0), (0, 0), (0, 2), (0, 1), (1, 1))}
# lines of a panel for each product of parts: asking for so many of another panel brings all of it near
LINES = 3 * MATRIX // len(_TERMS[3])


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


def multiply_tiles(fn: Function, shape: Shape, places: Sequence[Sequence[Value]]) -> None:
    """A micro-kernel's body: sums for one or two times 16 rows of the block, a tile of them at each of
    `places[row tile][vector of the panel]`; bits of `starts` tell of which vectors they start here."""
    vectors = len(places[0])
    at_once = _SUMS // len(places) if shape.parts == 1 else 2
    for start in range(0, vectors, at_once):
        some = slice(start, start + at_once)
        _sweep(fn, shape, [row[some] for row in places], (start, vectors))


def _sweep(fn: Function, shape: Shape, places: Sequence[Sequence[Value]], panel: tuple[int, int]) -> None:
    """The sums of as many tiles as there are registers for; `panel` tells the first of their vectors, and how
    many the panel has. A panel is read once and rows again and again: it is not to push them out of the
    first-level cache, as `tileloaddt1` asks. Where a panel has parts, `asked` lines a vector of the one that
    begins `ahead` come into the second-level cache with each product of parts."""
    size = byte_size(shape.elem)
    stride, apart = (fn.imul(fn.param(n), fn.const("i64", size)) for n in ("block_stride", "row_stride"))
    sums = [(r * len(row) + n, place) for r, row in enumerate(places) for n, place in enumerate(row)]
    skipped, width = panel
    for n in range(len(places[0])):
        starts = fn.and_(fn.param("starts"), fn.const("i64", 1 << (skipped + n)))
        for relation in ("ne", "eq"):
            with fn.if_(fn.icmp(relation, starts, fn.const("i64", 0))):
                for number, place in sums[n :: len(places[0])]:
                    if relation == "ne":
                        _tile(fn, "tilezero", number)
                    else:
                        _tile(fn, "tileloadd64", number, place, stride)
    terms, pairs = len(_TERMS[shape.parts]), fn.const("i64", MATRIX)
    steps = fn.sdiv(fn.iadd(fn.param("depth"), fn.const("i64", MATRIX - 1)), pairs)
    before = fn.imul(steps, fn.const("i64", terms * skipped))
    lines = fn.imul(fn.param("asked"), fn.const("i64", len(places[0])))
    with fn.loop(fn.const("i64", 0), fn.param("depth"), MATRIX) as k:
        start = fn.imul(k, fn.const("i64", width * shape.lanes * shape.parts))
        along = fn.imul(k, fn.const("i64", shape.parts))

        def columns(n: int, part: int) -> None:
            tile = fn.iadd(start, fn.const("i64", (part * width + skipped + n) * MATRIX * shape.lanes))
            at = fn.gep(fn.param("panel"), shape.elem, tile)
            _tile(fn, "tileloaddt164", _PANEL + n % 2, at, fn.const("i64", _ROW_BYTES))

        def rows(r: int, part: int) -> None:
            below = fn.imul(fn.param("row_stride"), fn.const("i64", r * MATRIX))
            at = fn.iadd(fn.iadd(below, along), fn.const("i64", part * MATRIX))
            _tile(fn, "tileloadd64", _ROWS + r, fn.gep(fn.param("rows"), shape.elem, at), apart)

        def ask(number: int) -> None:
            here = fn.iadd(fn.imul(fn.sdiv(k, pairs), fn.const("i64", terms)), fn.const("i64", number))
            first = fn.iadd(fn.imul(before, fn.param("asked")), fn.imul(here, lines))
            with fn.loop(fn.const("i64", 0), lines, 1) as line:
                at = fn.imul(fn.iadd(first, line), fn.const("i64", _ROW_BYTES // size))
                fn.prefetch(fn.gep(fn.param("ahead"), shape.elem, at), 2)

        _products(fn, shape, (len(places), len(places[0])), rows, columns, ask if shape.parts > 1 else None)
    for number, place in sums:
        _tile(fn, "tilestored64", number, place, stride)


def _products(
    fn: Function,
    shape: Shape,
    size: tuple[int, int],
    rows: Callable[[int, int], None],
    columns: Callable[[int, int], None],
    ask: Callable[[int], None] | None = None,
) -> None:
    """One step of the depth for `size` tiles of sums: `rows` and `columns` load a tile, by its number and the
    part of its numbers; `ask` follows the products of two parts, by their number."""
    high, wide = size
    before: tuple[int | None, int | None] = None, None
    for number, term in enumerate(_TERMS[shape.parts]):
        for n in range(wide):
            if term[1] != before[1]:
                columns(n, term[1])
            for r in range(high):
                if n == 0 and term[0] != before[0]:
                    rows(r, term[0])
                _tile(fn, "tdpbf16ps", r * wide + n, _ROWS + r, _PANEL + n % 2)
        if ask:
            ask(number)
        before = term


def multiply_panels(fn: Function, shape: Shape, high: int, wide: int) -> None:
    """Another micro-kernel's body: block = left · right, from panels in which two tiles of each lie together,
    `high` tiles of rows by `wide` of columns of them. The left one stays in the first-level cache."""
    zero, row_bytes = fn.const("i64", 0), fn.const("i64", _ROW_BYTES)
    sums = [(r, n) for r in range(high) for n in range(wide)]
    for r, n in sums:
        _tile(fn, "tilezero", r * wide + n)
    with fn.loop(zero, fn.param("steps"), MATRIX) as k:
        start = fn.imul(k, fn.const("i64", SIDE * shape.parts))

        def at(side: str, n: int, part: int) -> Value:
            place = fn.iadd(start, fn.const("i64", (2 * part + n) * TILE))
            return fn.gep(fn.param(side), shape.elem, place)

        def rows(r: int, part: int) -> None:
            _tile(fn, "tileloadd64", _ROWS + r, at("left", r, part), row_bytes)

        def columns(n: int, part: int) -> None:
            _tile(fn, "tileloaddt164", _PANEL + n, at("right", n, part), row_bytes)

        _products(fn, shape, (high, wide), rows, columns)
    for r, n in sums:
        place = fn.gep(fn.param("block"), shape.elem, fn.const("i64", r * MATRIX * SIDE + n * MATRIX))
        _tile(fn, "tilestored64", r * wide + n, place, fn.const("i64", 2 * _ROW_BYTES))


def _tile(fn: Function, operation: str, *operands: int | Value) -> None:
    """One instruction; numbers are those of tile registers."""
    args = [n if isinstance(n, Value) else fn.const("i8", n) for n in operands]
    fn.call(f"llvm.x86.{operation}", args)
