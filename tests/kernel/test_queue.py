"""Which states queue behind another one, and what keeps them from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest
from backends.llvm.kernel_cells import CELLS, DIMS
from backends.llvm.kernel_spec import spec

from rnngen.cell import Cell, build_cell
from rnngen.compiler import specialised
from rnngen.compiler.corridor import graph_of
from rnngen.errors import InternalError
from rnngen.kernel.cost import cost_of
from rnngen.kernel.ir import (
    Access,
    Apply,
    Buffer,
    Const,
    Expr,
    Function,
    Group,
    Load,
    Program,
    RowsOf,
    Statement,
    Store,
    Time,
)
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


@pytest.mark.parametrize("shape", ["[H, 1]", "[1, H]"])
def test_axes_of_one_make_no_difference(shape: str) -> None:
    """Where an axis has one entry, its stride says nothing."""
    product = "W @ h[t-4]" if shape == "[H, 1]" else "h[t-4] @ W"
    text = spec(f"h[t] = tanh({product} + h[t-2] + x[t])", inputs=f"{{x: {shape}}}", params="{W: [H, H]}")
    text = text.replace("states: {h: [H]}", f"states: {{h: {shape}}}")
    behind = ("h[t-1]", "h[t-2]", "h[t-3]")
    assert queues(moved(text)) == queues(moved(text), "grad_state") == {"h": behind}


def spoiled(role: str, name: str, change: Callable[[Group], Sequence[Group]]) -> Program:
    """A program whose statement that writes a state, or a carried gradient, is something else."""
    p = lowered(DILATED)
    target = p.buffer(role, name)
    assert target is not None

    def body(old: Sequence[Statement]) -> Iterator[Statement]:
        for s in old:
            writes = isinstance(s, Group) and any(w.access.buffer == target.id for w in s.stores)
            yield from change(s) if isinstance(s, Group) and writes else [s]

    def function(f: Function) -> Function:
        sections = (replace(s, body=tuple(body(s.body))) if s.loop else s for s in f.sections)
        return replace(f, sections=tuple(sections))

    assert p.backward is not None
    return replace(p, forward=function(p.forward), backward=function(p.backward))


def loaded(s: Group, **changes: Any) -> Group:
    """The copy with another access where it loads."""
    (load,) = s.exprs
    assert isinstance(load, Load)
    return replace(s, exprs=(replace(load, access=replace(load.access, **changes)),))


NEAR_MISSES: dict[str, Callable[[Group], Sequence[Group]]] = {
    "not always": lambda s: [replace(s, guard=("h",))],
    "twice": lambda s: [s, s],
    "of the step's own value": lambda s: [loaded(s, shift=1)],
    "backwards": lambda s: [loaded(s, offset=3, strides=(-1,))],
    "of one entry": lambda s: [loaded(s, strides=(0,))],
    "in part": lambda s: [replace(s, extents=(3,))],
    "looked up": lambda s: [replace(s, exprs=(Const(1.0), replace(s.exprs[0], index=0, scale=1, bound=1)), stores=(replace(s.stores[0], value=1),))],
    "of half of it": lambda s: [replace(s, exprs=(*s.exprs, Const(0.5), Apply("mul", (0, 1))), stores=(replace(s.stores[0], value=2),))],
}  # fmt: skip


@pytest.mark.parametrize("name", NEAR_MISSES)
def test_what_is_no_copy_stays(name: str) -> None:
    """The chain ends at a state that is not exactly what another one was."""
    p = moved(DILATED, spoiled("state", "h[t-2]", NEAR_MISSES[name]))
    assert queues(p) == {"h": ("h[t-1]",), "h[t-2]": ("h[t-3]",)}


def turned(s: Group) -> Group:
    """The group with what it reads of a step later read backwards."""

    def back(e: Expr) -> Expr:
        late = isinstance(e, Load) and e.access.shift == 1
        return replace(e, access=replace(e.access, offset=3, strides=(-1,))) if late else e

    return replace(s, exprs=tuple(map(back, s.exprs)))


APART: dict[str, Callable[[Group], Sequence[Group]]] = {
    "not always": lambda s: [replace(s, guard=("h",))],
    "twice": lambda s: [s, s],
    "in part": lambda s: [replace(s, extents=(3,))],
    "of what lies elsewhere": lambda s: [turned(s)],
}


@pytest.mark.parametrize("name", APART)
def test_gradients_that_are_not_added_in_place_stay_apart(name: str) -> None:
    p = moved(DILATED, spoiled("grad_state", "h[t-1]", APART[name]))
    assert "h[t-2]" not in queues(p, "grad_state")["h"]


def test_what_stays_as_it_is_has_no_front() -> None:
    """A state that keeps its own value is the copy of none; what copies it is no queue either."""
    text = spec(
        "h[t] = tanh(W @ x[t] + R @ h[t-1] + k[t-1] * m[t-1])\nk[t] = k[t-1]\nm[t] = k[t-1]",
        states="{h: [H], k: [H], m: [H]}",
    )
    assert queues(moved(text)) == {"h": (), "k": (), "m": ()}


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
