"""Whole matrix products: BLAS where the JIT has it, a plain vector loop in code that stands alone."""

from __future__ import annotations

from rnngen.backends.llvm.builder import Function, Module, Value
from rnngen.backends.llvm.frame import Frame, Row, Shape
from rnngen.errors import InternalError
from rnngen.kernel.ir import Matrix, Rows, RowsOf

__all__ = ["GEMM", "emit_rows"]

GEMM = {"float": "rnngen_sgemm", "double": "rnngen_dgemm"}


def emit_rows(frame: Frame, s: Rows, step: Value | None) -> None:
    """target[r, n] = Σ_k row[r, k] · matrix(n, k) over this part's rows."""
    fn = frame.fn
    if s.rows is RowsOf.NONE:
        raise InternalError("backends.llvm", "a product of rows walks no rows")
    first, last = frame.share(s.rows)
    row = Row(s.rows, first, step)
    source = frame.element(frame.row_start(s.term.row, row), frame.i64(s.term.row.offset))
    target = frame.element(frame.row_start(s.target, row), frame.i64(s.target.offset))
    count = fn.imul(fn.isub(last, first), frame.i64(s.lead))
    m = s.term.matrix
    matrix = frame.element(frame.pointer(m.buffer), frame.i64(m.offset))
    lda = frame.program.buffers[s.term.row.buffer].size if s.lead == 1 else s.term.depth
    ldc = frame.program.buffers[s.target.buffer].size if s.lead == 1 else s.columns
    with fn.if_(fn.icmp("sgt", count, frame.i64(0))):
        gemm(
            frame,
            _orientation(m, s.columns, s.term.depth),
            ("N", lda),
            (frame.i64(s.columns), count, frame.i64(s.term.depth)),
            (matrix, source, target),
            ldc,
        )


def _orientation(m: Matrix, columns: int, depth: int) -> tuple[str, int]:
    """(transposition, leading size) of a matrix with one unit step; an axis of length 1 fits either way."""
    if m.step_k == 1:
        return "T", max(m.step_n, depth) if columns == 1 else m.step_n
    if depth == 1:
        return "T", m.step_n
    if m.step_n != 1 and columns > 1:
        raise InternalError("backends.llvm", f"a matrix without adjacent elements: {m}")
    return "N", m.step_k


def gemm(
    frame: Frame,
    a: tuple[str, int],
    b: tuple[str, int],
    sizes: tuple[Value, Value, Value],
    pointers: tuple[Value, Value, Value],
    ldc: int,
) -> None:
    """C = op(A) · B, column-major as BLAS has it; `a` and `b` are (transposition, leading size)."""
    fn = frame.fn
    if b[0] != "N":
        raise InternalError("backends.llvm", "rows of a product are adjacent")
    name = GEMM[frame.shape.elem]
    if not fn.module.defines(name):
        _define_gemm(fn.module, frame.shape, name)
    flags = [frame.i64(int(t == "T")) for t, _ in (a, b)]
    leads = [frame.i64(max(n, 1)) for n in (a[1], b[1], ldc)]
    fn.call(name, [*flags, *sizes, pointers[0], leads[0], pointers[1], leads[1], pointers[2], leads[2]])


_PARAMS = [
    ("i64", "ta"), ("i64", "tb"), ("i64", "m"), ("i64", "n"), ("i64", "k"),
    ("ptr", "a"), ("i64", "lda"), ("ptr", "b"), ("i64", "ldb"), ("ptr", "c"), ("i64", "ldc"),
]  # fmt: skip


def _define_gemm(module: Module, shape: Shape, name: str) -> None:
    fn = Function(module, name, _PARAMS, internal=True)
    if shape.blas:
        _call_blas(fn, shape)
    else:
        _plain(fn, shape)


def _call_blas(fn: Function, shape: Shape) -> None:
    """Fortran's convention: every argument by address, 32-bit integers."""
    slots: dict[str, Value] = {}
    for key in ("m", "n", "k", "lda", "ldb", "ldc"):
        slots[key] = fn.alloca("i32")
        fn.store(fn.trunc(fn.param(key), "i32"), slots[key])
    for key in ("ta", "tb"):
        slots[key] = fn.alloca("i8")
        chosen = fn.select(
            fn.icmp("ne", fn.param(key), fn.const("i64", 0)), fn.const("i8", 84), fn.const("i8", 78)
        )
        fn.store(chosen, slots[key])
    for key, number in (("alpha", 1.0), ("beta", 0.0)):
        slots[key] = fn.alloca(shape.elem)
        fn.store(fn.const(shape.elem, number), slots[key])
    routine = "blas_sgemm" if shape.elem == "float" else "blas_dgemm"
    order = ["ta", "tb", "m", "n", "k", "alpha", "a", "lda", "b", "ldb", "beta", "c", "ldc"]
    fn.call(routine, [slots.get(k) or fn.param(k) for k in order])


def _plain(fn: Function, shape: Shape) -> None:
    """A row of the target at a time, in vectors: along it where A lies that way, else as dot products."""
    zero, p = fn.const("i64", 0), fn.param
    turned = fn.icmp("ne", p("ta"), zero)
    with fn.loop(zero, p("n"), 1) as j:
        row = fn.gep(p("b"), shape.elem, fn.imul(j, p("ldb")))
        out = fn.gep(p("c"), shape.elem, fn.imul(j, p("ldc")))
        with fn.if_(turned):
            _dots(fn, shape, row, out)
        with fn.if_(fn.icmp("eq", p("ta"), zero)):
            whole = fn.and_(p("m"), fn.const("i64", -shape.lanes))
            with fn.loop(zero, whole, shape.lanes) as i:
                _along(fn, shape, row, out, i, None)
            with fn.if_(fn.icmp("slt", whole, p("m"))):
                _along(fn, shape, row, out, whole, fn.tail_mask(fn.isub(p("m"), whole), shape.vector))


def _along(fn: Function, shape: Shape, row: Value, out: Value, i: Value, mask: Value | None) -> None:
    """A vector of the target from element `i` on: Σ_l row[l] · a[l, i …]."""
    p = fn.param
    with fn.carry_loop(fn.const("i64", 0), p("k"), 1, [fn.zero(shape.vector)]) as loop:
        at = fn.iadd(fn.imul(loop.index, p("lda")), i)
        a = _read(fn, shape, fn.gep(p("a"), shape.elem, at), mask)
        x = fn.splat(fn.load(shape.elem, fn.gep(row, shape.elem, loop.index)), shape.lanes)
        loop.next(fn.mad(x, a, loop.carried[0]))
    target = fn.gep(out, shape.elem, i)
    if mask is None:
        fn.store(loop.results[0], target)
    else:
        fn.masked_store(loop.results[0], target, mask)


def _dots(fn: Function, shape: Shape, row: Value, out: Value) -> None:
    """Every element of a row of the target as a dot product of two rows."""
    zero, p = fn.const("i64", 0), fn.param
    whole = fn.and_(p("k"), fn.const("i64", -shape.lanes))
    mask = fn.tail_mask(fn.isub(p("k"), whole), shape.vector)
    with fn.loop(zero, p("m"), 1) as i:
        column = fn.gep(p("a"), shape.elem, fn.imul(i, p("lda")))

        def times(at: Value, tail: Value | None, total: Value, start: Value = column) -> Value:
            x = _read(fn, shape, fn.gep(start, shape.elem, at), tail)
            return fn.mad(x, _read(fn, shape, fn.gep(row, shape.elem, at), tail), total)

        with fn.carry_loop(zero, whole, shape.lanes, [fn.zero(shape.vector)]) as loop:
            loop.next(times(loop.index, None, loop.carried[0]))
        total = fn.reduce_fadd(times(whole, mask, loop.results[0]))
        fn.store(total, fn.gep(out, shape.elem, i))


def _read(fn: Function, shape: Shape, pointer: Value, mask: Value | None) -> Value:
    if mask is None:
        return fn.load(shape.vector, pointer)
    return fn.masked_load(shape.vector, pointer, mask)
