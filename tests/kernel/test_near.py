"""What goes into a loop, and what has to stay behind it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from kernel.programs import program_of

from rnngen.kernel import near as room
from rnngen.kernel.check import writes
from rnngen.kernel.ir import (
    Access,
    Buffer,
    Function,
    Group,
    Load,
    Outer,
    Program,
    Reduce,
    RowsOf,
    Section,
    Statement,
    Store,
    Time,
)
from rnngen.kernel.near import adds_up, also_after, near, rows_together

LARGE = 4096
INPUT, MADE, OUT, OTHER, STATE, TOTAL = range(6)
BUFFERS = (
    Buffer(INPUT, "input", "x", LARGE, True, Time.TAPE),
    Buffer(MADE, "saved", "v1", LARGE, True, Time.TAPE),
    Buffer(OUT, "output", "y", LARGE, True, Time.TAPE),
    Buffer(OTHER, "saved", "v2", LARGE, True, Time.TAPE),
    Buffer(STATE, "state", "s", LARGE, True, Time.STATES),
    Buffer(TOTAL, "saved", "v3", LARGE, False, Time.ONCE),
)


def at(buffer: int, shift: int = 0) -> Access:
    return Access(buffer, 0, (1,), shift)


def copied(source: Access, target: Access, rows: RowsOf = RowsOf.FLAT, size: int = LARGE) -> Group:
    return Group(rows, (size,), (Load(source),), (Store(target, 0),))


def summed(source: Access, kind: str = "sum") -> Reduce:
    return Reduce(RowsOf.FLAT, (LARGE,), 1, (Load(source),), 0, kind, at(TOTAL), "rows")


def program(loop: tuple[Statement, ...], *after: Statement, way: str = "up") -> Program:
    sections = (Section("loop", way, loop), Section("after", "", after))
    return Program("tiny", BUFFERS, Function("forward", sections), None, (("y", OUT, 0),))


def sections(p: Program) -> tuple[tuple[Statement, ...], tuple[Statement, ...]]:
    loop, after = near(p).forward.sections
    return loop.body, after.body


STEP = copied(at(INPUT), at(MADE), RowsOf.BATCH)


def test_what_reads_much_of_the_loop_goes_into_it() -> None:
    read = copied(at(MADE), at(OUT))
    made = near(program((STEP,), read))
    loop, after = made.forward.sections
    assert loop.body == (STEP, replace(read, rows=RowsOf.BATCH))
    assert after.body == ()
    assert made.buffers[MADE].time is Time.STEP  # nobody else reads it: one step's worth is enough
    assert made.buffers[OUT].time is Time.TAPE


def test_what_reads_little_stays() -> None:
    buffers = tuple(replace(b, size=LARGE // 8) for b in BUFFERS)
    small = [
        copied(at(INPUT), at(MADE), RowsOf.BATCH, LARGE // 8),
        copied(at(MADE), at(OUT), size=LARGE // 8),
    ]
    p = replace(program((small[0],), small[1]), buffers=buffers)
    assert near(p) == p


@pytest.mark.parametrize(
    ("loop", "after", "goes"),
    [
        # reads what a statement makes that stays behind the loop
        ((STEP,), (copied(at(TOTAL), at(OTHER)), replace(copied(at(MADE), at(OUT)), exprs=(Load(at(MADE)), Load(at(OTHER))))), 0),
        # overwrites what a statement reads that stays
        ((STEP, copied(at(INPUT), at(OTHER), RowsOf.BATCH)), (summed(at(MADE), "max"), copied(at(OTHER), at(MADE))), 0),
        # overwrites what the loop has read by then
        ((STEP, copied(at(OUT), at(OTHER), RowsOf.BATCH)), (copied(at(MADE), at(OUT)),), 1),
        # reads a slot of a state that a step has made, and one that only the next will
        ((copied(at(INPUT), at(STATE, 1), RowsOf.BATCH),), (copied(at(STATE, 1), at(OUT)),), 1),
        ((copied(at(INPUT), at(STATE, 0), RowsOf.BATCH),), (copied(at(STATE, 1), at(OUT)),), 0),
        # a maximum over all rows is no sum
        ((STEP,), (summed(at(MADE), "max"),), 0),
        ((STEP,), (summed(at(MADE)),), 1),
        # of two sums in one place, the second has to wait for the first
        ((STEP,), (summed(at(MADE)), summed(at(MADE))), 1),
    ],
)  # fmt: skip
def test_order(loop: tuple[Statement, ...], after: tuple[Statement, ...], goes: int) -> None:
    inside, behind = sections(program(loop, *after))
    assert len(inside) == len(loop) + goes
    assert behind == after[goes:]


def test_downwards_a_state_is_read_from_the_other_side() -> None:
    step = copied(at(INPUT), at(STATE, 0), RowsOf.BATCH)
    for shift in (0, 1):
        inside, _ = sections(program((step,), copied(at(STATE, shift), at(OUT)), way="down"))
        assert len(inside) == 2
    late = copied(at(INPUT), at(STATE, 1), RowsOf.BATCH)
    inside, _ = sections(program((late,), copied(at(STATE, 0), at(OUT)), way="down"))
    assert len(inside) == 1


def test_a_checker_that_ignores_order_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room._Move, "_settled", lambda *_: True)
    inside, _ = sections(
        program((copied(at(INPUT), at(STATE, 0), RowsOf.BATCH),), copied(at(STATE, 1), at(OUT)))
    )
    assert len(inside) == 2  # where the real one keeps it behind the loop: see test_order


def test_rows_go_together_as_far_as_the_cache_holds_them() -> None:
    section = Section("loop", "up", (STEP,))
    assert rows_together(program((STEP,)), section, 4) == (1 << 19) // (2 * LARGE * 4)
    few = replace(program((STEP,)), buffers=tuple(replace(b, size=8) for b in BUFFERS))
    assert rows_together(few, section, 4) == 0
    huge = replace(program((STEP,)), buffers=tuple(replace(b, size=1 << 20) for b in BUFFERS))
    assert rows_together(huge, section, 4) == 1


def test_matrix_memories_and_their_gradients_stay_near(monkeypatch: pytest.MonkeyPatch) -> None:
    """No matrix a row is kept for all steps but the state itself, which the backward pass reads."""
    monkeypatch.setattr(room, "_LARGE", 12)
    for name in ("linear_attention", "gla", "titans", "s4d"):
        made = near(program_of(name))
        loops = [part for f in made.functions() for part in f.sections if part.loop]
        written = {made.buffers[a.buffer] for part in loops for s in part.body for a in writes(s)}
        large = {b for b in written if b.batched and b.size > 24 and b.time in (Time.TAPE, Time.STATES)}
        assert {b.role for b in large} == {"state"}, (name, large)


def test_gradients_of_a_matrix_of_oscillators_add_up_in_the_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_LARGE", 12)
    backward = near(program_of("s4d")).backward
    assert backward is not None
    (loop,) = [s for s in backward.sections if s.loop]
    assert len([s for s in loop.body if adds_up(loop, s)]) == 8
    assert "sum batch [4, 32] over [] over rows and steps" in str(near(program_of("s4d")))
    assert not any(isinstance(s, Outer) for s in loop.body)


# the gradient of f's bias reads what no product does, that of g's what R's and W's do; `a` is a bias as well
TWO_BIASES = """
cell: two_biases
dims: {I: inputs, H: units}
inputs: {x: [I]}
states: {h: [H], c: [H]}
params: {W: [H, I], R: [H, H], a: [H], f: [H], g: [H]}
equations: |
  c[t] = c[t-1] * sigmoid(a * x[t][0] + f)
  h[t] = tanh(W @ x[t] + R @ h[t-1] + g) * c[t]
outputs: [h]
"""


def sums_in_the_loop(text: str) -> list[str]:
    made = near(program_of(text))
    assert made.backward is not None
    (loop,) = [s for s in made.backward.sections if s.loop]
    sums = [s for s in loop.body if isinstance(s, Reduce) and adds_up(loop, s)]
    assert all(also_after(made, s) for s in sums)
    return [made.buffers[s.target.buffer].name for s in sums]


def test_sums_of_what_products_read_are_taken_in_the_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    assert sums_in_the_loop("lstm") == []  # of so few entries
    monkeypatch.setattr(room, "_SUMMED", 4)
    assert sums_in_the_loop("lstm") == ["b"]
    assert sums_in_the_loop("gru") == ["b_x", "b_h"]
    assert sums_in_the_loop("indrnn") == []  # no products there: other schedules
    assert sums_in_the_loop(TWO_BIASES) == ["g"]


def last_of(p: Program) -> Reduce:
    s = p.forward.sections[0].body[-1]
    assert isinstance(s, Reduce)
    return s


def test_what_only_the_loop_keeps_cannot_be_summed_later() -> None:
    made = near(program((STEP,), summed(at(MADE))))
    assert not also_after(made, last_of(made))
    other = near(program((STEP,), summed(at(MADE)), summed(at(MADE), "max")))
    assert also_after(other, last_of(other))
