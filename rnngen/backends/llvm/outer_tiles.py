"""Sums over time of outer products by matrix tiles (AMX): `outer.py`'s loop nest where the CPU has them.

A tile of the left operand has 16 columns of it as its rows, with 16 pairs of steps in each: squares of pairs
are turned in registers as they are copied. One of the right operand has 16 pairs of steps as its rows. Two
of each make four tiles of sums. Both are copied a block of steps at a time, with zeros up to whole tiles, so
that no size needs code of its own; sums are added to the target, a part of a tile where it ends.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rnngen.backends.llvm.builder import Function, Module, Value
from rnngen.backends.llvm.frame import Shape, portion
from rnngen.backends.llvm.matrix import SIDE, TILE, multiply_panels
from rnngen.backends.llvm.pairs import pair, pairs_of
from rnngen.backends.llvm.squares import turn_parts
from rnngen.kernel.tiles import MATRIX

__all__ = ["Fast", "Nest", "TileNest", "tile_scratch"]

# steps of a block: a panel of the left operand stays in the first-level cache; what is read and written of
# the targets shrinks as it grows
_ROWS = 256
# columns of the operands in a block: 512 KiB of pairs of the right ones stay in the second-level cache, or of
# half as many columns 768 in three parts; each panel of the left one is read once for all of them
_COLUMNS = 1024
# columns of the left operand that are copied together: a row's lie side by side
_TURNED = 128
_BLOCK = SIDE * SIDE


def _panel(shape: Shape) -> int:
    """Elements of one panel of an operand: SIDE columns of a block's steps."""
    return _ROWS // 2 * SIDE * shape.parts


def _panels(columns: int) -> int:
    return -(-columns // SIDE)


def _most(shape: Shape) -> int:
    """Panels of the right operands in a block."""
    return _COLUMNS // SIDE // (1 if shape.parts == 1 else 2)


def tile_scratch(shape: Shape, left: int, rights: Sequence[int]) -> int:
    """Elements that each part needs for operands of so many columns: a block of sums, then panels."""
    right = min(_most(shape), sum(map(_panels, rights)))
    return _BLOCK + (_panels(min(left, _COLUMNS)) + right) * _panel(shape)


@dataclass(frozen=True, slots=True)
class Fast:
    """A right operand: its rows, how far they are apart, its columns, the target and how far the target's
    rows are apart, and whether to add to it."""

    start: Value
    stride: Value
    size: Value
    target: Value
    step: Value
    add: Value


class Nest:
    """What loop nests of such sums have in common: numbers and addresses in their function."""

    fn: Function
    shape: Shape

    def _i64(self, n: int) -> Value:
        return self.fn.const("i64", n)

    def _at(self, start: Value, index: Value) -> Value:
        return self.fn.gep(start, self.shape.elem, index)

    def _least(self, value: Value, most: int) -> Value:
        limit = self._i64(most)
        return self.fn.select(self.fn.icmp("slt", value, limit), value, limit)


class TileNest(Nest):
    """The loop nest: blocks of steps, of target rows, of right operands' columns; tiles of rows, of columns.

    Panels of all right operands are numbered one after the other.
    """

    def __init__(self, fn: Function, shape: Shape, fasts: Sequence[Fast]) -> None:
        self.fn, self.shape, self.fasts = fn, shape, fasts
        self.block = fn.param("scratch")
        self.left = self._at(self.block, self._i64(_BLOCK))
        taken = self._panels(self._least(fn.param("slow_size"), _COLUMNS))
        self.panel, self.most = _panel(shape), _most(shape)
        self.right = self._at(self.left, fn.imul(taken, self._i64(self.panel)))
        self.first, self.last = portion(fn, shape, fn.param("slow_size"), SIDE)
        self.before = [self._i64(0)]
        for fast in fasts:
            self.before.append(fn.iadd(self.before[-1], self._panels(fast.size)))

    def emit(self) -> None:
        """The whole function but for targets that no rows add up to."""
        fn = self.fn
        with (
            fn.loop(self._i64(0), fn.param("depth"), _ROWS) as low,
            fn.loop(self.first, self.last, _COLUMNS) as i,
        ):
            count = self._least(fn.isub(fn.param("depth"), low), _ROWS)
            columns = self._least(fn.isub(self.last, i), _COLUMNS)
            with fn.loop(self._i64(0), columns, _TURNED) as some:
                self._pack_left((low, count), i, some, self._least(fn.isub(columns, some), _TURNED))
            with fn.loop(self._i64(0), self.before[-1], self.most) as panel:
                for fast, j, at in self._each(panel):
                    self._pack_right(fast, (low, count), j, at)
                with fn.loop(self._i64(0), columns, SIDE) as tile:
                    high = self._least(fn.isub(columns, tile), SIDE)
                    left = self._at(self.left, fn.imul(tile, self._i64(self.panel // SIDE)))
                    for fast, j, at in self._each(panel):
                        self._tile(fast, (low, count), (fn.iadd(i, tile), high), (left, at), j)

    def _each(self, first: Value) -> Iterator[tuple[Fast, Value, Value]]:
        """Loops over the panels of a block, one for each operand: it, a panel's first column and place."""
        fn = self.fn
        end = fn.iadd(first, self._i64(self.most))
        for fast, before, after in zip(self.fasts, self.before, self.before[1:], strict=False):
            start = fn.select(fn.icmp("slt", before, first), first, before)
            stop = fn.select(fn.icmp("slt", after, end), after, end)
            with fn.loop(start, stop, 1) as number:
                at = self._at(self.right, fn.imul(fn.isub(number, first), self._i64(self.panel)))
                yield fast, fn.imul(fn.isub(number, before), self._i64(SIDE)), at

    def _panels(self, columns: Value) -> Value:
        return self.fn.sdiv(self.fn.iadd(columns, self._i64(SIDE - 1)), self._i64(SIDE))

    def _pack_left(self, steps: tuple[Value, Value], i: Value, some: Value, columns: Value) -> None:
        """[panel][16 pairs of steps][part][half][column][pair], for so many columns of the block that begins
        with column i of the operand, from `some` on."""
        fn, stride, (low, count) = self.fn, self.fn.param("slow_stride"), steps
        turn = _turn(fn.module, self.shape)
        with fn.loop(self._i64(0), count, 2 * MATRIX) as r, fn.loop(self._i64(0), columns, MATRIX) as k:
            row, c = fn.imul(fn.iadd(low, r), stride), fn.iadd(some, k)
            source = self._at(fn.param("slow"), fn.iadd(row, fn.iadd(i, c)))
            panel = fn.imul(fn.sdiv(c, self._i64(SIDE)), self._i64(self.panel))
            half = fn.imul(fn.and_(c, self._i64(MATRIX)), self._i64(TILE // MATRIX))
            depth = fn.imul(r, self._i64(TILE // MATRIX * self.shape.parts))
            at = fn.iadd(fn.iadd(panel, half), depth)
            left = fn.isub(count, r), fn.isub(columns, k)
            fn.call(turn, [source, stride, *left, self._at(self.left, at)])

    def _pack_right(self, fast: Fast, rows: tuple[Value, Value], j: Value, into: Value) -> None:
        fn, (low, count) = self.fn, rows
        source = self._at(fast.start, fn.iadd(fn.imul(low, fast.stride), j))
        wide = self._least(fn.isub(fast.size, j), SIDE)
        fn.call(_pack_right(fn.module, self.shape), [source, fast.stride, count, wide, into])

    def _tile(
        self,
        fast: Fast,
        steps: tuple[Value, Value],
        rows: tuple[Value, Value],
        panels: tuple[Value, Value],
        j: Value,
    ) -> None:
        """SIDE target rows, or what there is of them, by as many columns."""
        fn, (low, count), (i, high) = self.fn, steps, rows
        wide = self._least(fn.isub(fast.size, j), SIDE)
        pairs = fn.ashr(fn.iadd(count, self._i64(1)), self._i64(1))
        target = self._at(fast.target, fn.iadd(fn.imul(i, fast.step), j))
        fn.call(_ahead(fn.module, self.shape), [target, fast.step, high])
        more = [fn.zext(fn.icmp("sgt", n, self._i64(MATRIX)), "i64") for n in (high, wide)]
        number = fn.iadd(fn.imul(more[0], self._i64(2)), more[1])
        kernel = fn.load("ptr", fn.gep(_table(fn.module, self.shape), "ptr", number))
        fn.call_pointer(kernel, [*panels, pairs, self.block])
        given = [self.block, target, fast.step, high, wide, fn.or_(low, fast.add)]
        fn.call(_put(fn.module, self.shape), given)


# helpers, functions of their own ---------------------------------------------------------------------

_COPY = [("ptr", "source"), ("i64", "stride"), ("i64", "rows"), ("i64", "columns"), ("ptr", "into")]


def _turn(module: Module, shape: Shape) -> str:
    """A tile of the left operand: into[part][half][column][r] = the pair of rows 2r and 2r + 1, zeros past
    the last."""
    if module.defines(name := "outer_turn"):
        return name
    fn = Function(module, name, _COPY, internal=True)
    lanes = fn.const("i64", MATRIX)
    whole = fn.and_(
        fn.icmp("sge", fn.param("columns"), lanes),
        fn.icmp("sge", fn.param("rows"), fn.const("i64", 2 * MATRIX)),
    )
    room = fn.alloca(shape.vector, 2 * MATRIX)
    with fn.if_(fn.icmp("eq", whole, fn.const("i1", 0))):
        mask = fn.tail_mask(fn.param("columns"), shape.vector)
        with fn.loop(fn.const("i64", 0), fn.const("i64", 2 * MATRIX), 1, rolled=True) as r:
            fn.store(_row(fn, shape, r, 0, mask), fn.gep(room, shape.vector, r))
    start, stride = fn.select(whole, fn.param("source"), room), fn.select(whole, fn.param("stride"), lanes)
    places = (fn.imul(stride, fn.const("i64", r)) for r in range(2 * MATRIX))
    rows = [fn.load(shape.vector, fn.gep(start, shape.elem, at)) for at in places]

    def put(part: Value, n: int, value: Value) -> None:
        at = fn.iadd(fn.imul(part, fn.const("i64", 2 * TILE)), fn.const("i64", n * MATRIX))
        fn.store(value, fn.gep(fn.param("into"), shape.elem, at))

    turn_parts(fn, (pairs_of(fn, shape, rows[r], rows[r + 1], pair) for r in range(0, len(rows), 2)), put)
    return name


def _row(fn: Function, shape: Shape, number: Value, at: int, mask: Value) -> Value:
    """A vector of a row of `source`, from column `at` on, zeros where the mask is off or there is no such
    row."""
    start = fn.iadd(fn.imul(number, fn.param("stride")), fn.const("i64", at))
    place = fn.gep(fn.param("source"), shape.elem, start)
    inside = fn.icmp("slt", number, fn.param("rows"))
    return fn.masked_load(shape.vector, place, fn.select(inside, mask, fn.zero(mask.type)))


def _pack_right(module: Module, shape: Shape) -> str:
    """[16 pairs of steps][part][half][pair][column], zeros past the last row and column."""
    if module.defines(name := "outer_right"):
        return name
    fn = Function(module, name, _COPY, internal=True)
    one = fn.const("i64", 1)
    masks = [
        fn.tail_mask(_above(fn, fn.isub(fn.param("columns"), fn.const("i64", at))), shape.vector)
        for at in (0, MATRIX)
    ]
    unit = fn.const("i64", 2 * MATRIX)
    padded = fn.iadd(fn.param("rows"), fn.const("i64", 2 * MATRIX - 1))
    end = fn.imul(fn.sdiv(padded, unit), fn.const("i64", MATRIX))
    with fn.loop(fn.const("i64", 0), end, 1) as r:
        even = fn.imul(r, fn.const("i64", 2))
        inside = fn.and_(r, fn.const("i64", MATRIX - 1))
        before = fn.imul(fn.isub(r, inside), fn.const("i64", SIDE * shape.parts))
        start = fn.iadd(before, fn.imul(inside, fn.const("i64", MATRIX)))
        for n, mask in enumerate(masks):
            first, second = (_row(fn, shape, k, n * MATRIX, mask) for k in (even, fn.iadd(even, one)))
            for part, value in enumerate(pairs_of(fn, shape, first, second, pair)):
                at = fn.iadd(start, fn.const("i64", (2 * part + n) * TILE))
                fn.store(value, fn.gep(fn.param("into"), shape.elem, at))
    return name


def _above(fn: Function, n: Value) -> Value:
    """A number, 0 in place of a negative one."""
    zero = fn.const("i64", 0)
    return fn.select(fn.icmp("slt", n, zero), zero, n)


def _table(module: Module, shape: Shape) -> Value:
    """The micro-kernels for one or two tiles of rows by one or two of columns."""
    names = []
    for high in (1, 2):
        for wide in (1, 2):
            names.append(name := f"outer_tiles_{high}x{wide}")
            if not module.defines(name):
                params = [("ptr", "left"), ("ptr", "right"), ("i64", "steps"), ("ptr", "block")]
                multiply_panels(Function(module, name, params, internal=True), shape, high, wide)
    return module.constant("outer_tiles", [Value("ptr", f"@{n}") for n in names])


_PUT = [
    ("ptr", "block"),
    ("ptr", "target"),
    ("i64", "step"),
    ("i64", "rows"),
    ("i64", "columns"),
    ("i64", "add"),
]


def _put(module: Module, shape: Shape) -> str:
    """target[row][column] = block[row][column], or that added to it with `add` not 0."""
    if module.defines(name := "outer_put"):
        return name
    fn = Function(module, name, _PUT, internal=True)
    zero, kind = fn.const("i64", 0), shape.vector
    for relation in ("eq", "ne"):
        with (
            fn.if_(fn.icmp(relation, fn.param("add"), zero)),
            fn.loop(zero, fn.param("rows"), 1) as row,
            fn.loop(zero, fn.param("columns"), MATRIX) as column,
        ):
            source = fn.iadd(fn.imul(row, fn.const("i64", SIDE)), column)
            value = fn.load(kind, fn.gep(fn.param("block"), shape.elem, source))
            at = fn.gep(fn.param("target"), shape.elem, fn.iadd(fn.imul(row, fn.param("step")), column))
            mask = fn.tail_mask(fn.isub(fn.param("columns"), column), kind)
            if relation == "ne":
                value = fn.fadd(fn.masked_load(kind, at, mask), value)
            fn.masked_store(value, at, mask)
    return name


def _ahead(module: Module, shape: Shape) -> str:
    """Asks for a part of the target to be in the cache when its sums are there."""
    if module.defines(name := "outer_ahead"):
        return name
    fn = Function(module, name, [("ptr", "target"), ("i64", "step"), ("i64", "rows")], internal=True)
    with fn.loop(fn.const("i64", 0), fn.param("rows"), 1) as row:
        start = fn.imul(row, fn.param("step"))
        for column in (0, MATRIX):
            at = fn.gep(fn.param("target"), shape.elem, fn.iadd(start, fn.const("i64", column)))
            fn.prefetch(at, 1, write=True)
    return name
