"""`Program.check` finds what generated code would not: it has no bounds checks and reads any memory."""

from __future__ import annotations

from dataclasses import replace

import pytest
from backends.llvm.kernel_cells import CELLS
from kernel.programs import by_hand, copying, program_of, with_buffer

from rnngen.errors import InternalError
from rnngen.kernel.ir import (
    Access,
    Apply,
    Const,
    Group,
    Load,
    Matrix,
    Outer,
    Program,
    Reduce,
    Rows,
    RowsOf,
    Scan,
    Scatter,
    Statement,
    Store,
    Term,
    Tile,
    Time,
)

NEXT = (0, (1,))


def store(k: int, value: int, stride: int = 1, offset: int = 0) -> Store:
    return Store(Access(k, offset, (stride,)), value)


def loading(offset: int, stride: int, extent: int = 4) -> Group:
    return Group(RowsOf.BATCH, (extent,), (Load(Access(0, offset, (stride,))),), (store(2, 0),))


def rows(**changes: object) -> Rows:
    whole = Rows(RowsOf.FLAT, Term(Access(0, 0, ()), Matrix(6, 0, 4, 1), 4), 4, 1, Access(2, 0, ()))
    return replace(whole, **changes)  # type: ignore[arg-type]


def outer(**changes: object) -> Outer:
    whole = Outer(Access(0, 0, ()), Access(0, 0, ()), 1, 4, 4, Matrix(6, 0, 4, 1), False)
    return replace(whole, **changes)  # type: ignore[arg-type]


def with_param(*body: Statement) -> Program:
    """As `by_hand`, with a param [4, 4] as buffer 6."""
    program = by_hand(*body)
    param = replace(program.buffers[0], id=6, role="saved", size=16, batched=False, time=Time.ONCE)
    filled = Group(RowsOf.NONE, (16,), (Const(0.0),), (store(6, 0),))
    section = program.forward.sections[0]
    forward = replace(program.forward, sections=(replace(section, body=(filled, *section.body)),))
    return replace(program, buffers=(*program.buffers, param), forward=forward)


GOOD = {
    "copy": by_hand(copying(0, 2)),
    "through memory": by_hand(copying(0, 1), copying(1, 2)),
    "backwards": by_hand(loading(3, -1)),
    "product": with_param(rows()),
    "outer": with_param(outer()),
    "tile": with_param(
        Group(
            RowsOf.BATCH,
            (4,),
            (Tile(0),),
            (store(2, 0),),
            ((Term(Access(0, 0, ()), Matrix(6, 0, 4, 1), 4),),),
        )
    ),
    "backward": by_hand(copying(0, 1), copying(1, 2), backward=(copying(1, 3), copying(3, 4))),
}
WRONG = {
    "past the end": by_hand(copying(0, 2, 4, offset=1)),
    "before the start": by_hand(loading(2, -1)),
    "stride too long": by_hand(loading(0, 2)),
    "store past the end": by_hand(Group(RowsOf.BATCH, (4,), (Const(1.0),), (store(2, 0, offset=1),))),
    "row too short": with_buffer(by_hand(copying(0, 2)), 0, size=3),
    "read before it is made": by_hand(copying(1, 2), copying(0, 1)),
    "never made": by_hand(copying(1, 2)),
    "forward reads scratch of the backward pass": by_hand(copying(3, 2)),
    "forward writes scratch of the backward pass": by_hand(copying(0, 3)),
    "forward writes its input": by_hand(copying(0, 0)),
    "backward writes an output": by_hand(copying(0, 2), backward=(copying(5, 2),)),
    "backward spoils its tape": by_hand(copying(0, 1), copying(1, 2), backward=(copying(1, 4), copying(5, 1))),
    "later expression": by_hand(
        Group(RowsOf.BATCH, (4,), (Apply("neg", (1,)), Load(Access(0, *NEXT))), (store(2, 0),))
    ),
    "itself": by_hand(Group(RowsOf.BATCH, (4,), (Apply("neg", (0,)),), (store(2, 0),))),
    "later index": by_hand(
        Group(RowsOf.BATCH, (4,), (Load(Access(0, *NEXT), 1, 0, 1), Const(0.0)), (store(2, 0),))
    ),
    "lookup past the end": by_hand(
        Group(RowsOf.BATCH, (1,), (Const(0.0), Load(Access(0, 0, (0,)), 0, 1, 5)), (store(2, 1),))
    ),
    "product too deep": with_param(rows(term=Term(Access(0, 0, ()), Matrix(6, 0, 4, 1), 5))),
    "product too wide": with_param(rows(columns=5)),
    "product of a moved matrix": with_param(rows(term=Term(Access(0, 0, ()), Matrix(6, 1, 4, 1), 4))),
    "rows with gaps": with_param(rows(lead=2)),
    "outer too large": with_param(outer(left_size=5)),
    "outer target too small": with_param(outer(target=Matrix(6, 1, 4, 1))),
    "tile too deep": with_param(
        Group(RowsOf.BATCH, (4,), (Tile(0),), (store(2, 0),), ((Term(Access(0, 1, ()), Matrix(6, 0, 4, 1), 4),),))
    ),
    "reduction reads past the end": by_hand(
        Reduce(RowsOf.BATCH, (2, 3), 1, (Load(Access(0, 0, (2, 1))),), 0, "sum", Access(2, 0, (1, 0)))
    ),
    "reduction writes past the end": by_hand(
        Reduce(RowsOf.BATCH, (5, 1), 1, (Const(1.0),), 0, "sum", Access(2, 0, (1, 0)))
    ),
    "scan writes past the end": by_hand(
        Scan(RowsOf.BATCH, (5,), (Const(1.0),), (0,), "sum", False, Access(2, *NEXT))
    ),
    "scatter past the end": by_hand(
        Scatter(RowsOf.BATCH, (1,), (Const(1.0), Const(0.0)), 0, 1, Access(2, 0, (0,)), 1, 5, 5)
    ),
    "shift without slots": by_hand(
        Group(RowsOf.BATCH, (4,), (Load(Access(0, 0, (1,), 1)),), (store(2, 0),))
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", GOOD)
def test_what_is_in_order_passes(name: str) -> None:
    assert GOOD[name].check() is GOOD[name]


@pytest.mark.parametrize("name", WRONG)
def test_a_planted_fault_is_caught(name: str) -> None:
    with pytest.raises(InternalError):
        WRONG[name].check()


@pytest.mark.parametrize("name", CELLS)
def test_programs_of_cells_are_in_order(name: str) -> None:
    program = program_of(CELLS[name], training=True)
    assert program.check() is program


@pytest.mark.parametrize(
    "name", ["four_gates", "softmaxes", "take_from_state", "rows_of_matrices", "running"]
)
def test_every_shortened_buffer_is_noticed(name: str) -> None:
    """Each buffer of a real program, one element shorter: something reaches its last element."""
    program = program_of(CELLS[name])
    for buffer in program.buffers:
        if buffer.size > 1:
            with pytest.raises(InternalError):
                with_buffer(program, buffer.id, size=buffer.size - 1).check()


def test_text_shows_every_statement() -> None:
    text = str(program_of(CELLS["take_from_state"])) + str(program_of(CELLS["running"]))
    for word in ("group", "sum", "scan", "scatter", "outer", "for t = 0 … T-1", "for t = T-1 … 0"):
        assert word in text
