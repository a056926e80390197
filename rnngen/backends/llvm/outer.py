"""Sums over time of outer products: target(i, j) = Σ_r left[r, i] · right[r, j], over all rows of all steps.

Register tiles as in `products`, with both operands where they lie: an element of the left row is
broadcast, vectors of the right row are adjacent. Rows are taken in blocks whose part of the right operand
stays in the first-level cache; each block's sums are added to the target, so the error grows with the
block and not with T·B.
"""

from __future__ import annotations

from rnngen.backends.llvm.builder import Function, Module, Value
from rnngen.backends.llvm.frame import Frame, Row, Shape
from rnngen.kernel.ir import Access, Outer, RowsOf

__all__ = ["emit_outer"]

_DEPTH = 128
_UNITS = 4


def emit_outer(frame: Frame, s: Outer, step: Value | None) -> None:
    """The statement; parts share out the rows of the target."""
    fn = frame.fn
    (slow, n_slow), (fast, n_fast) = (s.left, s.left_size), (s.right, s.right_size)
    if s.transposed:
        (slow, n_slow), (fast, n_fast) = (fast, n_fast), (slow, n_slow)
    height = _height(frame.shape)
    first, last = frame.portion(frame.i64(n_slow), height)
    target = frame.element(frame.pointer(s.target.buffer), frame.i64(s.target.offset))
    with fn.loop(first, last, 1) as i:
        row = frame.element(target, fn.imul(i, frame.i64(s.target.step_n)))
        with fn.loop(frame.i64(0), frame.i64(n_fast), 1) as j:
            fn.store(fn.const(frame.shape.elem, 0.0), frame.element(row, j))
    a, lda = _operand(frame, slow, n_slow, s.lead)
    b, ldb = _operand(frame, fast, n_fast, s.lead)
    depth = fn.imul(frame.flat, frame.i64(s.lead))
    width = _UNITS * frame.shape.lanes
    with fn.loop(frame.i64(0), depth, _DEPTH) as low:
        left = fn.isub(depth, low)
        block = fn.select(fn.icmp("slt", left, frame.i64(_DEPTH)), left, frame.i64(_DEPTH))
        with fn.loop(frame.i64(0), frame.i64(n_fast), width) as j:
            source = frame.element(b, fn.iadd(fn.imul(low, frame.i64(ldb)), j))
            with fn.loop(first, last, height) as i:
                rows = fn.isub(last, i)
                rows = fn.select(fn.icmp("slt", rows, frame.i64(height)), rows, frame.i64(height))
                args = [
                    frame.element(a, fn.iadd(fn.imul(low, frame.i64(lda)), i)),
                    frame.i64(lda),
                    source,
                    frame.i64(ldb),
                    block,
                    frame.element(target, fn.iadd(fn.imul(i, frame.i64(s.target.step_n)), j)),
                    frame.i64(s.target.step_n),
                    fn.isub(frame.i64(n_fast), j),
                ]
                _call(frame, n_fast % width == 0, args, rows)


def _height(shape: Shape) -> int:
    return max(1, min(8, (shape.registers - 1 - _UNITS) // _UNITS))


def _operand(frame: Frame, access: Access, size: int, lead: int) -> tuple[Value, int]:
    """Where an operand's rows begin, and how far they are apart."""
    start = frame.row_start(access, Row(RowsOf.FLAT, frame.i64(0), None))
    stride = frame.program.buffers[access.buffer].size if lead == 1 else size
    return frame.element(start, frame.i64(access.offset)), stride


def _call(frame: Frame, whole: bool, args: list[Value], rows: Value) -> None:
    """The micro-kernel for the number of rows at hand."""
    fn = frame.fn
    names = [_micro_kernel(fn.module, frame.shape, h + 1, whole) for h in range(_height(frame.shape))]
    table = fn.module.constant(
        f"table_outer{'' if whole else '_tail'}", [Value("ptr", f"@{n}") for n in names]
    )
    fn.call_pointer(fn.load("ptr", fn.gep(table, "ptr", fn.isub(rows, frame.i64(1)))), args)


_PARAMS = [
    ("ptr", "a"), ("i64", "lda"), ("ptr", "b"), ("i64", "ldb"), ("i64", "depth"),
    ("ptr", "c"), ("i64", "ldc"), ("i64", "columns"),
]  # fmt: skip


def _micro_kernel(module: Module, shape: Shape, height: int, whole: bool) -> str:
    """c[i, j] += Σ_r a[r, i] b[r, j] for `height` rows and up to four vectors of columns."""
    name = f"outer_{height}{'' if whole else '_tail'}"
    if module.defines(name):
        return name
    fn = Function(module, name, _PARAMS, internal=True)
    masks: list[Value | None] = [None if whole else _mask(fn, shape, u) for u in range(_UNITS)]
    zeros = [fn.const(shape.vector, 0.0)] * (height * _UNITS)
    with fn.carry_loop(fn.const("i64", 0), fn.param("depth"), 1, zeros) as loop:
        loop.next(*_multiplied(fn, shape, height, masks, list(loop.carried), loop.index))
    for row in range(height):
        start = fn.gep(fn.param("c"), shape.elem, fn.imul(fn.param("ldc"), fn.const("i64", row)))
        for u, mask in enumerate(masks):
            _add(fn, shape, _along(fn, shape, start, u), loop.results[row * _UNITS + u], mask)
    return name


def _mask(fn: Function, shape: Shape, unit: int) -> Value:
    """The lanes of a vector that lie before the last column."""
    zero = fn.const("i64", 0)
    left = fn.isub(fn.param("columns"), fn.const("i64", unit * shape.lanes))
    left = fn.select(fn.icmp("slt", left, zero), zero, left)
    return fn.tail_mask(left, shape.vector)


def _along(fn: Function, shape: Shape, start: Value, unit: int) -> Value:
    return fn.gep(start, shape.elem, fn.const("i64", unit * shape.lanes))


def _multiplied(
    fn: Function, shape: Shape, height: int, masks: list[Value | None], acc: list[Value], r: Value
) -> list[Value]:
    row = fn.gep(fn.param("b"), shape.elem, fn.imul(r, fn.param("ldb")))
    columns = [_read(fn, shape, _along(fn, shape, row, u), mask) for u, mask in enumerate(masks)]
    left = fn.gep(fn.param("a"), shape.elem, fn.imul(r, fn.param("lda")))
    out = []
    for i in range(height):
        a = fn.splat(fn.load(shape.elem, fn.gep(left, shape.elem, fn.const("i64", i))), shape.lanes)
        out += [fn.mad(a, columns[u], acc[i * _UNITS + u]) for u in range(_UNITS)]
    return out


def _read(fn: Function, shape: Shape, pointer: Value, mask: Value | None) -> Value:
    if mask is None:
        return fn.load(shape.vector, pointer)
    return fn.masked_load(shape.vector, pointer, mask, fn.zero(shape.vector))


def _add(fn: Function, shape: Shape, pointer: Value, value: Value, mask: Value | None) -> None:
    total = fn.fadd(_read(fn, shape, pointer, mask), value)
    if mask is None:
        fn.store(total, pointer)
    else:
        fn.masked_store(total, pointer, mask)
