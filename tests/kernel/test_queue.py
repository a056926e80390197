"""Which states queue behind another one, and what keeps them from it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from backends.llvm.kernel_cells import CELLS, DIMS
from backends.llvm.kernel_spec import spec

from rnngen.cell import Cell, build_cell
from rnngen.compiler import specialised
from rnngen.compiler.corridor import graph_of
from rnngen.errors import InternalError
from rnngen.kernel.cost import cost_of
from rnngen.kernel.ir import Access, Buffer, Group, Load, Program, RowsOf, Store, Time
from rnngen.kernel.lower import lower
from rnngen.kernel.queue import queued
from rnngen.ops.size import ints
from rnngen.spec import parse_spec

DILATED = spec("h[t] = tanh(W @ x[t] + R @ h[t-4] + b * h[t-2])")


def sized(text: str) -> Cell:
    cell = build_cell(parse_spec(text, "cell.yaml"))
    return specialised(cell, {d.name: DIMS[d.name] for d in cell.spec.dims})


def lowered(text: str) -> Program:
    """A program whose delays are still states of their own."""
    return lower(graph_of(sized(text)))


def moved(text: str, program: Program | None = None) -> Program:
    """The same with queues."""
    return queued(program or lowered(text), {s.name: ints(s.shape) for s in sized(text).states})


def queues(p: Program, role: str = "state") -> dict[str, tuple[str, ...]]:
    return {b.name: b.queue for b in p.buffers if b.role == role}


def changed_back(p: Program, extra: Group) -> Program:
    """A program with one statement more at the end of the loop back."""
    assert p.backward is not None
    sections = (replace(s, body=(*s.body, extra)) if s.loop else s for s in p.backward.sections)
    return replace(p, backward=replace(p.backward, sections=tuple(sections)))


def test_a_delay_is_one_buffer_and_nothing_is_copied() -> None:
    before = lowered(DILATED)
    p = moved(DILATED, before)
    behind = ("h[t-1]", "h[t-2]", "h[t-3]")
    assert queues(p) == {"h": behind}
    assert queues(p, "grad_state") == {"h": behind}
    assert p.states == before.states == ("h", *behind)
    (loop,) = [s for s in p.forward.sections if s.loop]
    assert [w.access.shift for s in loop.body if isinstance(s, Group) for w in s.stores] == [1]
    state, carried = (p.buffer(role, "h[t-2]") for role in ("state", "grad_state"))
    assert state is not None
    assert carried is not None
    assert (str(state).split(": ")[1], state.past, state.ring) == ("(T+4)·B·4 (states)", 3, 8)
    assert (str(carried).split(": ")[1], dict(carried.places())["h[t-2]"]) == ("8·B·4 (ring)", 1)


def test_what_it_saves() -> None:
    """A tape for each step of the delay, and gradients that go from one to the next."""
    before = lowered(DILATED)
    old, new = (cost_of(p, 100, 3, 8) for p in (before, moved(DILATED)))
    # tapes of 101 slots, each of 3 rows of 4 (that of h, which is an output, is the caller's)
    assert old.workspace - new.workspace == 3 * 101 * 3 * 4 * 8
    assert new.forward.bytes < old.forward.bytes
    assert new.backward.bytes < old.backward.bytes


@pytest.mark.parametrize(
    ("name", "want"),
    [
        ("registers_and_rounds", {"h": ("a", "c"), "e": (), "p": (), "q": ()}),
        ("delays_of_many_kinds", {"h": ("h[t-1]", "h[t-2]", "h[t-3]"), "k": ("g", "g[t-1]", "g[t-2]"), "x[t]": ("x[t-1]", "x[t-2]")}),
        ("copies_that_are_none", {"h": (), "f": (), "r": (), "S": (), "Q": ()}),
        ("four_gates", {"h": (), "c": ()}),
    ],
)  # fmt: skip
def test_chains(name: str, want: dict[str, tuple[str, ...]]) -> None:
    """States of the spec's own queue as delays do; of two that copy one, one does; rounds have no front."""
    assert queues(moved(CELLS[name])) == want


def test_affine_loops_keep_theirs_in_registers() -> None:
    text = spec("h[t] = 0.5 * h[t-1] + 0.1 * h[t-3] + x[t]", inputs="{x: [H]}", params="")
    assert moved(text) == lowered(text)
    long = text.replace("t-3", "t-50")  # more than there are registers for
    assert len(queues(moved(long))["h"]) == 49


def test_gradients_that_are_read_late_stay_apart() -> None:
    """What reaches h[t-2] must be read before what reaches h[t-1] is written over it."""
    before = lowered(DILATED)
    late = before.buffer("grad_state", "h[t-2]")
    assert late is not None
    scratch = Buffer(len(before.buffers), "scratch", "late", late.size, True, Time.TAPE)
    before = replace(before, buffers=(*before.buffers, scratch))
    load, store = Load(Access(late.id, 0, (1,), 1)), Store(Access(scratch.id, 0, (1,)), 0)
    p = moved(DILATED, changed_back(before, Group(RowsOf.BATCH, (late.size,), (load,), (store,))))
    assert queues(p) == {"h": ("h[t-1]", "h[t-2]", "h[t-3]")}
    assert queues(p, "grad_state") == {"h": ("h[t-1]",), "h[t-2]": ("h[t-3]",)}


def test_a_slot_that_is_not_there_is_refused() -> None:
    p = moved(DILATED)
    (state,) = [b for b in p.buffers if b.role == "state"]
    for shift in (2, -4):
        load, store = Load(Access(state.id, 0, (1,), shift)), Store(Access(state.id, 0, (1,), 1), 0)
        wrong = Group(RowsOf.BATCH, (state.size,), (load,), (store,))
        sections = (replace(s, body=(*s.body, wrong)) if s.loop else s for s in p.forward.sections)
        bad = replace(p, forward=replace(p.forward, sections=tuple(sections)))
        with pytest.raises(InternalError, match="is shifted in"):
            bad.check()
