"""hoist: what does not depend on carried values leaves the loop, forward and backward."""

from __future__ import annotations

from backends.llvm.kernel_cells import CELLS, spec
from passes.walk import at, graph_of

from rnngen.graph import Graph
from rnngen.graph.model import Region


def hoisted(text: str, **flags: bool) -> Graph:
    return at("hoist", graph_of(text, **flags))[1]


def regions(graph: Graph, op: str) -> list[Region]:
    nodes = enumerate(graph.program.nodes)
    return [graph.regions[i] for i, n in nodes if n.op == op]


def products_of(graph: Graph, leaf: str) -> list[Region]:
    """Where the products of an input or state (not the gradient sums) are worked out."""
    nodes = graph.program.nodes
    found = []
    for i, n in enumerate(nodes):
        if n.op == "contract" and not n.attr("batch_sum") and any(nodes[a].op == leaf for a in n.args):
            found.append(graph.regions[i])
    return found


def test_input_products_run_before_the_loop_and_recurrent_ones_in_it() -> None:
    graph = hoisted(CELLS["elman"])
    assert products_of(graph, "input") == [Region.BEFORE]
    assert products_of(graph, "state") == [Region.LOOP]


def test_params_are_worked_out_once() -> None:
    graph = hoisted(CELLS["params_only"])
    assert set(regions(graph, "param")) == {Region.ONCE}
    exp = [r for r in regions(graph, "exp") if not r.backward]
    assert set(exp) == {Region.ONCE}


def test_a_readout_runs_after_the_loop() -> None:
    graph = hoisted(CELLS["readout_after_the_loop"])
    assert graph.regions[graph.program.output("output", "y")] is Region.AFTER
    assert graph.regions[graph.program.output("output", "p")] is Region.AFTER
    assert graph.regions[graph.program.output("state", "h")] is Region.LOOP


def test_gradients_of_a_readout_are_there_before_the_backward_loop() -> None:
    graph = hoisted(CELLS["readout_after_the_loop"])
    program = graph.program
    outputs = [i for i, n in program.leaves("adjoint") if n.text("name").startswith("output:")]
    assert {graph.regions[i] for i in outputs} == {Region.BACK_BEFORE}
    assert Region.BACK_BEFORE in products_of(graph, "param")


def test_input_gradients_leave_the_backward_loop() -> None:
    graph = hoisted(CELLS["elman"])
    assert graph.regions[graph.program.output("grad_input", "x")] is Region.BACK_AFTER
    assert graph.regions[graph.program.output("grad_state", "h")] is Region.BACK_LOOP
    assert graph.regions[graph.program.output("grad_param", "W")] is Region.END


def test_without_a_recurrence_nothing_is_in_the_loop() -> None:
    graph = hoisted(spec("  y = tanh(W @ x[t])\n  h[t] = y", params="{W: [H, I]}", outputs="[y]"))
    assert Region.LOOP not in graph.regions
    assert graph.regions[graph.program.output("output", "y")] is Region.BEFORE


def test_sequence_inputs_are_worked_out_once_a_sequence() -> None:
    graph = hoisted(CELLS["attention_with_projections"])
    products = products_of(graph, "sequence")
    assert Region.ONCE in products
    assert Region.BEFORE not in products


def test_step_numbers_need_no_state() -> None:
    graph = hoisted(CELLS["clocks"])
    clocks = [(n.text("name"), graph.regions[i]) for i, n in graph.program.leaves("clock")]
    assert set(clocks) == {("t", Region.BEFORE), ("T", Region.ONCE)}


def test_regions_respect_dependencies() -> None:
    order = list(Region)
    for name in ("four_gates", "attention", "readout_after_the_loop", "two_layers"):
        graph = hoisted(CELLS[name], ragged=True)
        for i, node in enumerate(graph.program.nodes):
            for a in node.args:
                assert order.index(graph.regions[a]) <= order.index(graph.regions[i])
