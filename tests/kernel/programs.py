"""Kernel programs for tests: of a spec, and small ones written by hand."""

from __future__ import annotations

from dataclasses import replace

from passes.walk import graph_of

from rnngen.kernel.ir import (
    Access,
    Buffer,
    Function,
    Group,
    Load,
    Matrix,
    Program,
    RowsOf,
    Section,
    Statement,
    Store,
    Term,
    Tile,
    Time,
)
from rnngen.kernel.lower import lower
from rnngen.passes import run_passes

__all__ = ["by_hand", "copying", "group", "program_of", "with_buffer"]


def program_of(text: str, **flags: bool) -> Program:
    """The kernel program of a spec's text or of a built-in cell."""
    sizes = {"I": 5, "H": 4, "K": 3, "V": 6}
    return lower(run_passes(graph_of(text, sizes, **flags)))


def copying(source: int, target: int, extent: int = 4, offset: int = 0) -> Group:
    """target[i] = source[i + offset]."""
    load = Load(Access(source, offset, (1,)))
    return Group(RowsOf.BATCH, (extent,), (load,), (Store(Access(target, 0, (1,)), 0),))


def by_hand(*body: Statement, backward: tuple[Statement, ...] = ()) -> Program:
    """Buffers 0: input, 1: saved, 2: output, 3: scratch, 4: grad_input, 5: adjoint; each [T, B, 4]."""
    roles = ("input", "saved", "output", "scratch", "grad_input", "adjoint")
    buffers = tuple(Buffer(k, r, "v", 4, True, Time.TAPE) for k, r in enumerate(roles))
    back = Function("backward", (Section("before", "", backward),)) if backward else None
    return Program("tiny", buffers, Function("forward", (Section("before", "", body),)), back, (("v", 2, 0),))


def with_buffer(program: Program, k: int, **changes: object) -> Program:
    """The program with one buffer changed."""
    buffers = list(program.buffers)
    buffers[k] = replace(buffers[k], **changes)  # type: ignore[arg-type]
    return replace(program, buffers=tuple(buffers))


def group(columns: int, products: list[list[int]], depth: int = 7) -> Group:
    """A group whose product k is the sum of terms with these operands (buffers)."""
    terms = tuple(
        tuple(Term(Access(row, 0, ()), Matrix(90 + k, 0, depth, 1), depth) for row in rows)
        for k, rows in enumerate(products)
    )
    exprs = tuple(Tile(k) for k in range(len(products)))
    return Group(RowsOf.BATCH, (columns,), exprs, (Store(Access(99, 0, (1,)), 0),), terms)
