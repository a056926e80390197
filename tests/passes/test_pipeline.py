"""Every pass keeps the meaning: forward, backward and at the end, on cells that reach every operator."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import networkx as nx
import pytest
from backends.llvm.kernel_cells import CELLS, NOISY
from passes.walk import graph_of, same_meaning, stages

from rnngen.compiler import zoo
from rnngen.errors import InternalError
from rnngen.graph.model import Region
from rnngen.ops.build import Builder
from rnngen.ops.node import Node
from rnngen.passes import PIPELINE, run_passes
from rnngen.passes.rewrite import rebuilt

SIZES = {"I": 5, "H": 8, "K": 3, "V": 6, "L": 2, "O": 3}


@pytest.mark.parametrize("name", CELLS)
def test_every_pass_keeps_the_meaning(name: str) -> None:
    for _, before, after in stages(graph_of(CELLS[name], training=name in NOISY)):
        if after.program is not before.program:
            same_meaning(before, after)


@pytest.mark.parametrize(
    "name", ["four_gates", "attention", "delays", "take_from_state", "clocks", "learned_start_broadcast"]
)
def test_with_lengths_and_resets(name: str) -> None:
    for _, before, after in stages(graph_of(CELLS[name], ragged=True, resets=True)):
        if after.program is not before.program:
            same_meaning(before, after)


@pytest.mark.parametrize("name", zoo())
def test_built_in_cells_keep_their_meaning(name: str) -> None:
    graph = graph_of(name, SIZES)
    same_meaning(graph, run_passes(graph))


def test_pipeline_can_stop_after_any_pass() -> None:
    graph = graph_of("lstm")
    for name, _ in PIPELINE:
        stopped = run_passes(graph, stop_after=name)
        assert str(stopped) == str([after for n, _, after in stages(graph) if n == name][-1])


@pytest.mark.parametrize("name", ["lstm", "fast_weights", "clockwork"])
def test_passes_are_deterministic(name: str) -> None:
    first, second = (str(run_passes(graph_of(name, SIZES))) for _ in range(2))
    assert first == second


def test_what_passes_have_made_passes_leave_alone() -> None:
    """Rewriting again what has been rewritten changes nothing."""
    for name in ("lstm", "gru", "fast_weights"):
        graph = run_passes(graph_of(name, SIZES), stop_after="defer")
        assert str(run_passes(graph, stop_after="defer").program) == str(graph.program)


def test_a_wrong_pass_is_found() -> None:
    """The judge must fail on a planted fault, else it judges nothing."""
    graph = graph_of(CELLS["elman"])

    def rule(b: Builder, node: Node, args: list[int]) -> int | None:
        return b.scalar("sub", *args) if node.op == "add" else None

    with pytest.raises(AssertionError):
        same_meaning(graph, rebuilt(graph, rule))


def test_a_graph_that_is_out_of_order_is_found() -> None:
    graph = run_passes(graph_of("lstm", SIZES))
    beyond, (stage, *_) = len(graph.program.nodes), graph.stages
    other = replace(stage, region=Region.ONCE if stage.region.backward else Region.END)
    faults: list[tuple[dict[str, Any], str]] = [
        ({"regions": graph.regions[1:]}, "a node without a region"),
        ({"saved": (beyond,)}, f"nodes that are not there: .{beyond}"),
        ({"shared": ((0, -1),)}, "nodes that are not there: .-1"),
        ({"stages": (*graph.stages, stage)}, "a node that two stages work out"),
        ({"stages": (other, *graph.stages[1:])}, "in a stage of"),
    ]
    for wrong, said in faults:
        with pytest.raises(InternalError, match=said):
            replace(graph, **wrong).check()
    cell = graph.step.cell
    faults = [({"states": cell.states[1:]}, "states"), ({"outputs": ("c",)}, "outputs")]
    for wrong, said in faults:
        with pytest.raises(InternalError, match=f"{said} other than those of the program"):
            replace(cell, **wrong).check()


def test_the_graph_in_networkx() -> None:
    graph = run_passes(graph_of("lstm", SIZES))
    found = graph.digraph()
    assert nx.is_directed_acyclic_graph(found)
    assert [found.nodes[i]["op"] for i in sorted(found)] == [n.op for n in graph.program.nodes]
    assert all(set(found.predecessors(i)) == set(n.args) for i, n in enumerate(graph.program.nodes))
    assert [i for i, saved in found.nodes(data="saved") if saved] == sorted(graph.saved)
    named = {data["name"]: data["region"] for _, data in found.nodes(data=True)}
    assert named["c[t]"] == "loop"
