"""Which time loops may be walked channel by channel."""

from __future__ import annotations

import pytest

from rnngen import compiler
from rnngen.cell import build_cell
from rnngen.compiler.corridor import graph_of, kernel_program, specialised
from rnngen.kernel.ir import Program
from rnngen.kernel.lower import lower
from rnngen.kernel.recurrence import Refused, proved
from rnngen.kernel.walks import walk_of
from rnngen.spec import parse_spec


def program(name: str) -> Program:
    """A built-in cell at small sizes."""
    cell = compiler.load(name)
    found = kernel_program(specialised(cell, {d.name: d.default or 5 for d in cell.spec.dims}))
    assert isinstance(found, Program)
    return found


@pytest.mark.parametrize(
    ("name", "forward", "backward"),
    [
        ("min_gru", 1, 1),  # the gates do not read the state
        ("lru", 2, 2),  # a complex state: each part reads both
        ("garch", 2, 2),
        ("indrnn", 0, 1),  # a relu of the state; its derivative is a number by then
        ("lif", 0, 2),
        ("sru", 0, 1),
        ("lstm", 0, 0),  # products in the step
        ("hippo_legs", 0, 0),  # channels read one another
    ],
)
def test_what_is_carried_where_it_is_affine(name: str, forward: int, backward: int) -> None:
    found = {}
    for function in program(name).functions():
        (loop,) = [s for s in function.sections if s.loop]
        walk = walk_of(loop)
        found[function.name] = len(walk.carried) if walk else 0
    assert found == {"forward": forward, "backward": backward}


def test_a_refusal_names_the_operator_and_its_line() -> None:
    (loop,) = [s for s in program("indrnn").forward.sections if s.loop]
    with pytest.raises(Refused, match=r"of what is carried, line \d+"):
        proved(loop.body, down=False)  # type: ignore[arg-type]


def test_only_loops_are_walked() -> None:
    assert all(walk_of(s) is None for s in program("ema").forward.sections if not s.loop)


def test_long_delays_are_no_recurrence_of_registers() -> None:
    """A value for each step of the delay is carried; the proof takes their number squared and more."""
    text = "cell: lagged\ndims: {H: n}\ninputs: {x: [H]}\nstates: {h: [H]}\nequations: |\n"
    cell = build_cell(parse_spec(f"{text}  h[t] = 0.5 * h[t-1] + 0.1 * h[t-40] + x[t]\n", "lagged.yaml"))
    (loop,) = [s for s in lower(graph_of(specialised(cell, {"H": 4}))).forward.sections if s.loop]
    with pytest.raises(Refused, match="40 values are carried from one step to the next"):
        proved(loop.body, down=False)
    assert walk_of(loop) is None
