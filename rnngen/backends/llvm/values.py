"""The expressions of a statement as instructions, one vector of its last axis at a time.

What does not change along the last axis is a scalar, worked out before the loop over that axis; the rest is a
vector. The last vector of a row may be partial: its lanes past the end load zero and store nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from rnngen.backends.llvm import math as vector_math
from rnngen.backends.llvm.builder import Function, Value, element, int_type, lanes, vector
from rnngen.backends.llvm.draws import draw
from rnngen.backends.llvm.frame import Frame, Row
from rnngen.kernel.ir import Access, Apply, Const, Draw, Expr, Index, Load, Tile
from rnngen.ops.size import last_entry

__all__ = ["Chunk", "Emission", "entry_of", "varying"]


def varying(exprs: Sequence[Expr], axis: int) -> tuple[bool, ...]:
    """For each expression, whether it changes along an axis."""
    out: list[bool] = []
    for e in exprs:
        match e:
            case Const():
                out.append(False)
            case Load():
                out.append(e.access.strides[axis] != 0 or (e.index is not None and out[e.index]))
            case Index() | Draw():
                out.append(e.strides[axis] != 0)
            case Apply():
                out.append(any(out[a] for a in e.args))
            case Tile():
                out.append(True)
    return tuple(out)


def entry_of(fn: Function, index: Value, bound: int) -> Value:
    """The nearest of 0 … bound - 1 to each index, the first for NaN. It is bounded before it is converted,
    which is not defined for larger numbers."""
    top = last_entry(bound, 4 if element(index.type) == "float" else 8)
    low, high = fn.const(index.type, 0), fn.const(index.type, top)
    index = fn.select(fn.fcmp("ogt", index, low), index, low)
    index = fn.select(fn.fcmp("ogt", index, high), high, index)
    return fn.fptosi(index, vector("i64", lanes(index.type)))


@dataclass(frozen=True, slots=True)
class Chunk:
    """A vector's worth of the last axis: `width` lanes, the `mask`ed ones real; a scalar if width is 1."""

    width: int
    mask: Value | None = None


@dataclass
class Emission:
    """Expressions at one place of the loop nest. `indices` are the loop counters, one per axis."""

    frame: Frame
    exprs: tuple[Expr, ...]
    row: Row
    indices: list[Value]
    axis: int
    chunk: Chunk
    tiles: Sequence[Value] = ()
    ready: dict[int, Value] = field(default_factory=dict)
    starts: dict[tuple[int, int], Value] = field(default_factory=dict)
    vectors: dict[int, Value] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.fn = self.frame.fn
        self.moves = (
            varying(self.exprs, self.axis) if self.exprs and self.axis >= 0 else (False,) * len(self.exprs)
        )

    # order -------------------------------------------------------------------------------------------

    def uniform(self) -> None:
        """Works out what does not move along the vector axis (scalars), and row starts."""
        for k, e in enumerate(self.exprs):
            if isinstance(e, Load):
                self.start(e.access)
            elif isinstance(e, Draw) and e.clock is not None:
                self.start(e.clock)
            if not self.moves[k] and k not in self.ready:
                self.ready[k] = self._make(e, 1)

    def all(self) -> None:
        """Works out everything else."""
        for k, e in enumerate(self.exprs):
            if k not in self.ready:
                self.ready[k] = self._make(e, self.chunk.width)

    def inner(self, indices: list[Value], chunk: Chunk, tiles: Sequence[Value] = ()) -> Emission:
        """The same row further along the vector axis: scalars are shared."""
        uniform = {k: v for k, v in self.ready.items() if not self.moves[k]}
        return Emission(
            self.frame, self.exprs, self.row, indices, self.axis, chunk, tiles, uniform, self.starts
        )

    def start(self, access: Access) -> Value:
        """The pointer to the row that an access means."""
        key = (access.buffer, access.shift)
        if key not in self.starts:
            self.starts[key] = self.frame.row_start(access, self.row)
        return self.starts[key]

    # values ------------------------------------------------------------------------------------------

    def scalar(self, k: int) -> Value:
        """Expression k, which is uniform."""
        return self.ready[k]

    def vector(self, k: int) -> Value:
        """Expression k in all lanes."""
        value = self.ready[k]
        if self.chunk.width == 1 or lanes(value.type) == self.chunk.width:
            return value
        if k not in self.vectors:
            self.vectors[k] = self.fn.splat(value, self.chunk.width)
        return self.vectors[k]

    def _make(self, e: Expr, width: int) -> Value:
        kind = vector(self.frame.shape.elem, width)
        match e:
            case Const():
                return self.fn.const(kind, e.value, saturate=True)
            case Load():
                return self._load(e, width)
            case Index():
                return self.fn.sitofp(self._counter(e.offset, e.strides, width), kind)
            case Draw():
                return self._draw(e, width)
            case Apply():
                return self._apply(e, width)
            case Tile():
                return self.tiles[e.product]

    def _apply(self, e: Apply, width: int) -> Value:
        if e.op == "pow" and isinstance(base := self.exprs[e.args[1]], Const):
            return vector_math.emit_pow_const(self.fn, self._lifted(e.args[0], width), base.value)
        return vector_math.emit(self.fn, e.op, [self._lifted(a, width) for a in e.args])

    def _lifted(self, k: int, width: int) -> Value:
        return self.ready[k] if width == 1 else self.vector(k)

    # memory --------------------------------------------------------------------------------------------

    def position(self, access: Access) -> Value:
        """The offset of an access's element (of its first lane) in its row."""
        return self.affine(access.offset, access.strides)

    def affine(self, offset: int, strides: Sequence[int]) -> Value:
        """`offset + Σ strides · indices`."""
        total = self.frame.i64(offset)
        for stride, index in zip(strides, self.indices, strict=True):
            if stride:
                step = index if stride == 1 else self.fn.imul(index, self.frame.i64(stride))
                total = self.fn.iadd(total, step)
        return total

    def _load(self, e: Load, width: int) -> Value:
        at = self.position(e.access)
        if e.index is not None:
            return self._looked_up(e, at, width)
        pointer = self.frame.element(self.start(e.access), at)
        fixed = e.access.buffer not in self.frame.written
        return self._read(pointer, e.access.strides[self.axis] if width > 1 else 0, width, fixed)

    def adjacent(self, pointer: Value) -> Value:
        """Elements side by side, as many as are real."""
        return self._read(pointer, 1, self.chunk.width)

    def read(self, access: Access) -> Value:
        """The elements that an access means, which others may have written."""
        pointer = self.frame.element(self.start(access), self.position(access))
        return self._read(pointer, access.strides[self.axis] if self.chunk.width > 1 else 0, self.chunk.width)

    def _read(self, pointer: Value, stride: int, width: int, fixed: bool = False) -> Value:
        kind = vector(self.frame.shape.elem, width)
        if width == 1 or stride == 1:
            mask = self.chunk.mask if width > 1 else None
            return self.fn.masked_load(kind, pointer, mask, fixed=fixed)
        return self._gathered(pointer, self._steps(stride, width), width)

    def _gathered(self, pointer: Value, offsets: Value, width: int) -> Value:
        kind = vector(self.frame.shape.elem, width)
        fn = self.fn
        pointers = fn.value(
            f"<{width} x ptr>", f"getelementptr {self.frame.shape.elem}, {pointer}, {offsets}"
        )
        return fn.gather(kind, pointers, self.chunk.mask)

    def _steps(self, stride: int, width: int) -> Value:
        return self.fn.const_lanes(f"<{width} x i64>", [stride * k for k in range(width)])

    def _looked_up(self, e: Load, at: Value, width: int) -> Value:
        """An element chosen by an index value, clamped into its table."""
        fn = self.fn
        assert e.index is not None
        index = self.ready[e.index]
        entry = entry_of(fn, index, e.bound)
        moved = fn.imul(entry, fn.const(entry.type, e.scale))
        start = self.start(e.access)
        stride = e.access.strides[self.axis] if width > 1 else 0
        if lanes(index.type) == 1:
            return self._read(self.frame.element(start, fn.iadd(at, moved)), stride, width)
        return self._gathered(
            self.frame.element(start, at), fn.iadd(moved, self._steps(stride, width)), width
        )

    def write(self, access: Access, k: int) -> None:
        """Stores expression k."""
        pointer = self.frame.element(self.start(access), self.position(access))
        self.put(pointer, self.vector(k), access.strides[self.axis] if self.axis >= 0 else 1)

    def put(self, pointer: Value, value: Value, stride: int) -> None:
        """Stores a vector (or a scalar) from `pointer` in steps."""
        fn = self.fn
        if self.chunk.width == 1 or stride == 1:
            fn.masked_store(value, pointer, self.chunk.mask if self.chunk.width > 1 else None)
        else:
            steps = self._steps(stride, self.chunk.width)
            kind = f"<{self.chunk.width} x ptr>"
            where = fn.value(kind, f"getelementptr {self.frame.shape.elem}, {pointer}, {steps}")
            fn.scatter(value, where, self.chunk.mask)

    # counters ------------------------------------------------------------------------------------------

    def _counter(self, offset: int, strides: Sequence[int], width: int) -> Value:
        at = self.affine(offset, strides)
        if width == 1:
            return at
        return self.fn.iadd(self.fn.splat(at, width), self._steps(strides[self.axis], width))

    def _draw(self, e: Draw, width: int) -> Value:
        fn = self.fn
        element = fn.trunc(self._counter(e.offset, e.strides, width), vector("i32", width))
        row = fn.trunc(self.frame.batch_row(self.row), "i32")
        clock = fn.const("i32", 0)
        if e.clock is not None:
            pointer = self.frame.element(self.start(e.clock), self.frame.i64(e.clock.offset))
            # a counter is stored as an integer of the element's size: a float32 would stall at 2**24
            bits = fn.load(int_type(self.frame.shape.elem), pointer)
            clock = bits if bits.type == "i32" else fn.trunc(bits, "i32")
        return draw(fn, self.frame.shape.elem, element, row, clock, e.site, self.frame.seed())
