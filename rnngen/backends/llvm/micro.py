"""Micro-kernels: the sums of some rows of one packed panel, functions of their own.

There is one for each height and each choice of vectors, shared by all statements whose tiles agree; where the
CPU multiplies matrix tiles, one serves up to 16 rows, and another up to 32.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from rnngen.backends.llvm.builder import Function, Module, Value, byte_size
from rnngen.backends.llvm.frame import Shape
from rnngen.backends.llvm.matrix import multiply_tiles
from rnngen.backends.llvm.pairs import add_products, factor
from rnngen.kernel.tiles import MATRIX, Sweep, Tiling

__all__ = ["LINE", "Micro", "gap", "kernels", "starts"]


@dataclass(frozen=True, slots=True)
class Micro:
    """What tells one micro-kernel from another: its vectors of columns, where in a block's row they go, and
    whether each of them starts a sum or adds to what is there.

    Vectors a constant gap apart find the gap among their arguments, so that many tilings share a kernel;
    `places` are those of others.
    """

    vectors: int
    places: tuple[int, ...]
    first: tuple[bool, ...]

    def name(self, height: int | str) -> str:
        """The function for so many rows."""
        places = "".join(f"_{p}" for p in self.places)
        more = "" if all(self.first) else "_more"
        if any(self.first) and more:
            more += "".join(str(int(not first)) for first in self.first)
        return f"tile_{height}x{self.vectors}{places}{more}"

    def place(self, fn: Function, shape: Shape, row: int, n: int) -> Value:
        """Where vector n of a row of the block lies."""
        start = fn.imul(fn.param("block_stride"), fn.const("i64", row))
        if self.places:
            at = fn.const("i64", self.places[n] * shape.lanes)
        else:
            at = fn.imul(fn.param("gap"), fn.const("i64", n))
        return fn.gep(fn.param("block"), shape.elem, fn.iadd(start, at))


def gap(t: Tiling, sweep: Sweep, units: int) -> int:
    """Elements from one vector that a sweep's micro-kernel writes to the next, where that is constant."""
    return _micro(t, sweep, units)[1] * t.lanes


def starts(t: Tiling, sweep: Sweep, units: int) -> int:
    """A bit for each vector of a sweep's micro-kernel whose sums start with it."""
    return sum(1 << n for n, first in enumerate(_micro(t, sweep, units)[0].first) if first)


def kernels(module: Module, shape: Shape, t: Tiling, sweep: Sweep, units: int) -> Value:
    """The micro-kernels of a sweep for 1 … `height` rows, in a tile of so many vectors: a table."""
    micro, _ = _micro(t, sweep, units)
    if t.matrix:
        micro = replace(micro, first=(True,) * micro.vectors)
        names = [_matrix_kernel(module, shape, micro, 1 + h // MATRIX) for h in range(t.height)]
    else:
        read = shape.numbers if shape.matrix else shape
        names = [_micro_kernel(module, read, micro, h + 1) for h in range(t.height)]
    return module.constant(f"table_{micro.name(t.height)}", [Value("ptr", f"@{n}") for n in names])


def _micro(t: Tiling, sweep: Sweep, units: int) -> tuple[Micro, int]:
    """The micro-kernel of a sweep, and the gap between the vectors that it writes."""
    places = [p * t.units + unit for p in sweep.products for unit in range(units)]
    start, apart = places[0], places[1] - places[0] if len(places) > 1 else 0
    regular = places == [start + apart * n for n in range(len(places))]
    others = () if regular else tuple(p - start for p in places)
    first = tuple(f for f in sweep.first for _ in range(units))
    return Micro(len(places), others, first), apart


_PARAMS = [("ptr", "rows"), ("i64", "row_stride"), ("ptr", "panel"), ("i64", "depth")]
_PARAMS += [("ptr", "block"), ("i64", "block_stride"), ("i64", "gap"), ("i64", "starts")]
_PARAMS += [("ptr", "ahead"), ("i64", "asked")]
# Bytes of a line of the cache; from how many rows on a micro-kernel has time to ask for lines, and how many
# steps of the depth before it reads them: where rows are fewer, loads are all it does.
LINE, _PATIENT, _STEPS_BEFORE = 64, 3, 8


def _matrix_kernel(module: Module, shape: Shape, micro: Micro, tiles: int) -> str:
    """The same for up to 16 rows, or two times 16, from rows and panels with zeros up to whole tiles; which
    vectors start a sum is told by an argument."""
    name = micro.name(f"matrix_{tiles}")
    if not module.defines(name):
        fn = Function(module, name, _PARAMS, internal=True)
        places = [[micro.place(fn, shape, r * MATRIX, n) for n in range(micro.vectors)] for r in range(tiles)]
        multiply_tiles(fn, shape, places)
    return name


def _micro_kernel(module: Module, shape: Shape, micro: Micro, height: int) -> str:
    """block[row][place] (+)= Σ_k row[k] · panel[k][vector], for `height` rows.

    Lines of the panel come into the first-level cache some steps before they are read, and a line a step of
    the panel that follows, which begins `ahead`, into the second.
    """
    name = micro.name(height)
    if module.defines(name):
        return name
    fn = Function(module, name, _PARAMS, internal=True)
    vectors, count = micro.vectors, height * micro.vectors
    # sums that do not wait for each other: a multiply-add takes 4 cycles, and two begin in each
    split = max(1, min(4, shape.registers // 2 // count))
    zeros = [fn.const(shape.vector, 0.0)] * (count * split)
    depth, width = fn.param("depth"), vectors * shape.lanes
    whole = fn.imul(fn.sdiv(depth, fn.const("i64", split)), fn.const("i64", split))
    # walked by addresses of their own: LLVM is not asked to make them of the index (`jit.py`)
    walked = {"panel": width, "ahead": LINE // byte_size(shape.elem)}
    if height < _PATIENT:
        del walked["ahead"]

    def further(places: Sequence[Value], steps: int) -> list[Value]:
        apart = zip(places, walked.values(), strict=True)
        return [fn.gep(at, shape.elem, fn.const("i64", steps * n)) for at, n in apart]

    with fn.carry_loop(fn.const("i64", 0), whole, split, [*map(fn.param, walked), *zeros]) as loop:
        places, acc = loop.carried[: len(walked)], list(loop.carried[len(walked) :])
        for lane in range(split):
            k = fn.iadd(loop.index, fn.const("i64", lane)) if lane else loop.index
            here = further(places, lane)
            if height >= _PATIENT:
                _prefetch(fn, shape, width, *here)
            mine = slice(lane * count, (lane + 1) * count)
            acc[mine] = _multiplied(fn, shape, (height, vectors), acc[mine], here[0], k)
        loop.next(*further(places, split), *acc)
    places, acc = loop.results[: len(walked)], list(loop.results[len(walked) :])
    sums = acc[:count]
    for lane in range(1, split):
        sums = [fn.fadd(a, b) for a, b in zip(sums, acc[lane * count : (lane + 1) * count], strict=True)]
    if split > 1:
        with fn.carry_loop(whole, depth, 1, [places[0], *sums]) as tail:
            panel, *sums = tail.carried
            sums = _multiplied(fn, shape, (height, vectors), sums, panel, tail.index)
            tail.next(fn.gep(panel, shape.elem, fn.const("i64", width)), *sums)
        sums = list(tail.results[1:])
    _put_block(fn, shape, micro, height, sums)
    return name


def _prefetch(fn: Function, shape: Shape, width: int, panel: Value, ahead: Value) -> None:
    """The lines that a step of the depth asks for, whose part of the panel is `width` elements."""
    fn.prefetch(ahead, 2)
    for n in range(0, width, LINE // byte_size(shape.elem)):
        fn.prefetch(fn.gep(panel, shape.elem, fn.const("i64", _STEPS_BEFORE * width + n)), 1)


def _multiplied(
    fn: Function, shape: Shape, size: tuple[int, int], sums: Sequence[Value], panel: Value, k: Value
) -> list[Value]:
    """Step k of the depth, whose part of the panel begins there: a vector of each column group times one
    element of each row; where the panel holds more depths a step than the rows' elements do, the last of
    them first."""
    height, vectors = size
    depths = shape.pack // shape.beside
    rows = fn.gep(fn.param("rows"), shape.elem, fn.imul(k, fn.const("i64", depths)))

    def element(row: int, depth: int) -> Value:
        start = fn.gep(rows, shape.elem, fn.imul(fn.param("row_stride"), fn.const("i64", row)))
        return fn.splat(fn.load(shape.copied, fn.gep(start, shape.elem, fn.const("i64", depth))), shape.lanes)

    def column(v: int, depth: int) -> Value:
        return factor(fn, shape, fn.gep(panel, shape.elem, fn.const("i64", v * shape.lanes)), depth)

    for depth in reversed(range(depths)):
        of_rows, of_columns = (partial(f, depth=depth) for f in (element, column))
        sums = add_products(fn, shape, (height, of_rows), (vectors, of_columns), sums)
    return list(sums)


def _put_block(fn: Function, shape: Shape, micro: Micro, height: int, sums: list[Value]) -> None:
    for row in range(height):
        for n in range(micro.vectors):
            pointer = micro.place(fn, shape, row, n)
            value = sums[row * micro.vectors + n]
            if not micro.first[n]:
                value = fn.fadd(fn.load(shape.vector, pointer), value)
            fn.store(value, pointer)
