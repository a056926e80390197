"""The planned graph draws what the kernels do: what they keep, what they work out again, and where."""

from __future__ import annotations

import re
from functools import cache

import pytest

import rnngen
from rnngen.compiler import specialised, zoo
from rnngen.compiler.corridor import graph_of
from rnngen.graph.model import Graph
from rnngen.graph.picture import Box, Picture, picture
from rnngen.graph.pictures import draw
from rnngen.kernel.check import reads
from rnngen.kernel.ir import Apply, Program
from rnngen.kernel.lower import lower
from rnngen.kernel.placement import Homes
from rnngen.ops.scalars import PRIMITIVES
from rnngen.spec import read_spec

TITLES = [t for n, p in zoo().items() for t in (n, *(f"{n}@{v}" for v in read_spec(p).variants))]
GIVEN = frozenset({"param", "clock", "adjoint", "start", "scratch"})
# functions that are written as they are named; fusion keeps them
SPELT = frozenset({"exp", "log", "tanh", "sigmoid", "erf", "sin", "cos", "sqrt"}) & frozenset(PRIMITIVES)
_NAME = re.compile(r"(?:\w\u0304?)+(?:\[t(?:-\d+)?\])?")


@cache
def graph(title: str) -> Graph:
    cell = rnngen.load(title)
    sizes = iter((5, 8, 6, 3, 7, 4, 2))
    found = graph_of(specialised(cell, {d.name: next(sizes) for d in cell.spec.dims if d.default is None}))
    assert isinstance(found, Graph)
    return found


@cache
def drawn(title: str) -> Picture:
    return picture(graph(title))


@cache
def program(title: str) -> Program:
    return lower(graph(title))


def kept(title: str) -> set[int]:
    """The nodes that are drawn as kept."""
    nodes, out = graph(title).program.nodes, set()
    for box in (b for b in drawn(title).boxes if b.kept):
        first = int(box.key.removeprefix("n"))
        left, _, value = box.lines[0].partition(" = ")
        if value.startswith("split("):
            pieces = [i for i, n in enumerate(nodes) if n.op == "slice" and n.args == nodes[first].args]
            named = zip(left.split(", "), (i for i in pieces if i >= first), strict=False)
            out |= {i for name, i in named if name in drawn(title).kept}
        else:
            out.add(first)
    return out


def read_by_the_kernels(title: str) -> set[tuple[int, int]]:
    """(buffer, slots ahead in time) of what the backward function loads and has not made itself."""
    lowered = program(title)
    assert lowered.backward is not None
    made = {k for s in lowered.forward.sections for x in s.body for k in stored(x)}
    out = set()
    for section in lowered.backward.sections:
        for statement in section.body:
            out |= {(a.buffer, a.shift) for a in reads(statement)}
    held = {b.id for b in lowered.buffers if b.role in ("input", "sequence", "state")}
    return {(b, shift) for b, shift in out if b in made - zeros(title) | held}


def zeros(title: str) -> set[int]:
    """The buffers of gradients that are zero: made where all that depends on nothing is, and copied."""
    program, homes = graph(title).program, Homes(graph(title))
    grads = [i for (kind, _), i in program.outputs if kind.startswith("grad_") and i in homes.at]
    return {
        homes.need(i).buffer
        for i in grads
        if all(program.nodes[j].op != "adjoint" for j in program.live([i]))
    }


def stored(statement: object) -> set[int]:
    from rnngen.kernel.check import writes

    return {a.buffer for a in writes(statement)}  # type: ignore[arg-type]


def targets(box: Box) -> set[str]:
    return {t for line in box.lines for t in re.split(r" = |, | \+= ", line.split("(")[0])[:-1]} | (
        set() if box.kind == "equation" else set(box.lines)
    )


@pytest.mark.parametrize("title", TITLES)
def test_what_is_kept_is_what_the_backward_kernels_load(title: str) -> None:
    homes = Homes(graph(title))
    found = [homes.need(i) for i in kept(title)]
    assert {(h.buffer, h.shift) for h in found} == read_by_the_kernels(title)


@pytest.mark.parametrize("title", TITLES)
def test_the_backward_pass_reads_nothing_but_what_is_kept_or_worked_out_again(title: str) -> None:
    boxes = drawn(title).boxes
    forward = {t for b in boxes if not b.backward for t in targets(b)}
    for box in (b for b in boxes if b.backward):
        again = {t for b in boxes if b.again and b.region == box.region for t in targets(b)}
        read = {n for line in box.lines for n in _NAME.findall(line)} & forward
        assert read <= {*drawn(title).kept} | again, box.lines
    here = {b.key: b for b in boxes}
    crossing = [here[a] for a, b in drawn(title).edges if here[b].backward and not here[a].backward]
    assert all(b.kept or b.kind == "leaf" for b in crossing)


@pytest.mark.parametrize("title", TITLES)
def test_functions_stand_in_the_regions_whose_kernels_call_them(title: str) -> None:
    lowered, boxes = program(title), drawn(title).boxes
    assert lowered.backward is not None
    for function, back in ((lowered.forward, False), (lowered.backward, True)):
        for section in function.sections:
            region = ("backward " if back and section.name != "end" else "") + section.name
            exprs = [e for s in section.body for e in getattr(s, "exprs", ())]
            called = {e.op for e in exprs if isinstance(e, Apply)} & SPELT
            lines = [line for b in boxes if b.region == region and b.backward is back for line in b.lines]
            assert {f for f in SPELT if any(re.search(rf"\b{f}\(", line) for line in lines)} == called, region


def test_a_gru_works_its_candidate_out_again() -> None:
    boxes = [b for b in drawn("gru").boxes if b.again]
    assert [b.lines[0].split(" = ")[0] for b in boxes] == ["xn", "n"]
    assert {b.region for b in boxes} == {"backward loop"}
    assert set(drawn("gru").kept) == {"x[t]", "h[t-1]", "u1", "hn", "r", "z"}


@pytest.mark.parametrize("form", [".svg", ".dot", ".mmd"])
def test_every_format_tells_regions_and_what_is_worked_out_again(form: str) -> None:
    text = draw(graph("gru"), form)
    assert "backward loop" in text
    assert "again" in text
