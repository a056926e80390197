"""fuse: stages in an order that respects dependencies, each value made once, products formed where they are read."""

from __future__ import annotations

import sys

import pytest
from backends.llvm.kernel_cells import CELLS
from passes.walk import graph_of

from rnngen.graph import Graph
from rnngen.graph.model import Region
from rnngen.ops.node import LEAVES
from rnngen.passes import run_passes
from rnngen.passes.fuse import fuse
from rnngen.passes.view_sources import operand, owner

NAMES = ("elman", "four_gates", "attention", "two_layers", "chained_products", "running", "softmaxes", "packed_matrices",
         "state_matrix_times_vector", "take_from_state", "rows_of_matrices", "concat_stack_split", "strided_operands")  # fmt: skip


def fused(text: str) -> Graph:
    return run_passes(graph_of(text), stop_after="fuse")


def below(graph: Graph, i: int, inside: set[int]) -> set[int]:
    """The stored values that node i is worked out from, `inside` being formed on the way."""
    made = {j for s in graph.stages for j in s.nodes}
    found: set[int] = set()
    stack = list(graph.program.nodes[i].args)
    while stack:
        k = stack.pop()
        if k in made and k not in inside:
            found.add(k)
        else:
            stack.extend(graph.program.nodes[k].args)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_every_value_is_made_by_one_stage(name: str) -> None:
    graph = fused(CELLS[name])
    made = [i for s in graph.stages for i in s.nodes]
    assert len(made) == len(set(made))
    for _, i in graph.program.outputs:
        assert i in made or graph.program.nodes[i].op in LEAVES
    assert set(graph.saved) <= set(made)


@pytest.mark.parametrize("name", NAMES)
def test_stages_come_after_what_they_read(name: str) -> None:
    """What a stage reads is made earlier; in the same stage only element by element."""
    graph = fused(CELLS[name])
    place = {i: k for k, s in enumerate(graph.stages) for i in s.nodes}
    for k, stage in enumerate(graph.stages):
        for i in (*stage.nodes, *stage.products):
            for j in below(graph, i, set(stage.products)):
                parts = graph.program.nodes[i].op == "concat"
                assert place[j] < k or (place[j] == k and (stage.kind == "group" or parts)), f"%{i} of %{j}"


@pytest.mark.parametrize("name", NAMES)
def test_products_read_finished_rows(name: str) -> None:
    """The operand of a product is in memory, and made before the stage that forms the product."""
    graph = fused(CELLS[name])
    nodes = graph.program.nodes
    place = {i: k for k, s in enumerate(graph.stages) for i in s.nodes}
    for k, stage in enumerate(graph.stages):
        for p in stage.products:
            for a in nodes[p].args:
                found = operand(nodes, a)
                assert nodes[found].op in LEAVES or place[found] < k


@pytest.mark.parametrize("name", NAMES)
def test_levels_rise_within_a_region(name: str) -> None:
    graph = fused(CELLS[name])
    order = list(Region)
    keys = [(order.index(s.region), s.level) for s in graph.stages]
    assert keys == sorted(keys)


def test_an_lstm_step_is_one_stage() -> None:
    """One loop nest with the recurrent product, the gates, c and h; nothing of it is stored but what is kept."""
    graph = fused("lstm")
    (stage,) = [s for s in graph.stages if s.region is Region.LOOP]
    assert stage.kind == "group"
    assert graph.program.output("state", "h") in stage.nodes
    assert graph.program.output("state", "c") in stage.nodes
    assert stage.products
    assert set(stage.nodes) == set(graph.saved) | {graph.program.output("state", n) for n in "hc"}


def test_the_owner_is_behind_all_views() -> None:
    graph = fused(CELLS["reshape_transpose"])
    nodes = graph.program.nodes
    for i in range(len(nodes)):
        assert nodes[owner(nodes, i)].op not in ("reshape", "permute", "slice", "broadcast")


def calls_to_fuse(layers: int) -> int:
    """Python functions called to fuse a residual network of so many layers in each step."""
    functions = "functions: |\n  layer(v):\n    return v + tanh(W @ v + b)\n"
    head = (
        "cell: residual\ndims: {H: size}\ninputs: {x: [H]}\nstates: {h: [H]}\nparams: {W: [H, H], b: [H]}\n"
    )
    equations = f"equations: |\n  h[t] = iterate(layer, {layers}, h[t-1] + x[t])\n"
    graph = run_passes(graph_of(head + functions + equations), stop_after="save")
    calls = [0]

    def count(frame: object, event: str, argument: object) -> None:
        calls[0] += event == "call"

    sys.setprofile(count)
    try:
        fuse(graph)
    finally:
        sys.setprofile(None)
    return calls[0]


def test_time_to_fuse_is_no_cube_of_the_depth() -> None:
    """Each product of a residual network is added to all that follows: its readers are searched once."""
    assert calls_to_fuse(32) < 4.4 * calls_to_fuse(16)


@pytest.mark.parametrize("name", ["dnc", "ntm"])
def test_slices_of_a_stored_product_are_read_where_they_are(name: str) -> None:
    """Its readers cannot all be formed with it: so it is stored, and what was meant to be kept of it is not."""
    graph = fused(name)
    nodes = graph.program.nodes
    made = {i for s in graph.stages for i in s.nodes}
    kept = {*graph.saved, *(i for _, i in graph.program.outputs)}
    reshaped = {n.args[0] for n in nodes if n.op == "reshape"}  # axes are merged in memory
    slices = [i for i in made - kept - reshaped if nodes[i].op == "slice"]
    assert any(nodes[i].op == "contract" for i in made)
    assert not [i for i in slices if nodes[nodes[i].args[0]].op == "contract" and nodes[i].args[0] in made]
