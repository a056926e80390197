"""pack: products that share an operand become one; products that are added share their sums."""

from __future__ import annotations

from backends.llvm.kernel_cells import CELLS, spec
from passes.walk import at, graph_of, same_meaning

from rnngen.graph import Graph
from rnngen.graph.model import Region


def packed(text: str) -> tuple[Graph, Graph]:
    return at("pack", graph_of(text))


def input_products(graph: Graph) -> list[tuple[int, ...]]:
    nodes = graph.program.nodes
    return [
        n.ints
        for n in nodes
        if n.op == "contract" and not n.attr("batch_sum") and any(nodes[a].op == "input" for a in n.args)
    ]


def test_products_of_one_input_become_one() -> None:
    before, after = packed(CELLS["packed_matrices"])
    assert sorted(input_products(before)) == [(3,), (4,), (4,)]
    assert input_products(after) == [(11,)]
    same_meaning(before, after)


def test_products_of_different_inputs_stay_apart() -> None:
    text = "  h[t] = tanh(W @ x[t] + P @ z[t] + R @ h[t-1])"
    _, after = packed(spec(text, inputs="{x: [I], z: [I]}", params="{W: [H, I], P: [H, I], R: [H, H]}"))
    assert sorted(input_products(after)) == [(4,), (4,)]


def test_products_that_are_added_stand_side_by_side() -> None:
    """b + W @ x + R @ h is b + (W @ x + R @ h): one set of accumulators."""
    text = "  h[t] = tanh(R @ h[t-1] + b + Q @ g[t-1])\n  g[t] = h[t] + x[t]"
    _, after = packed(
        spec(text, states="{h: [H], g: [H]}", inputs="{x: [H]}", params="{R: [H, H], Q: [H, H], b: [H]}")
    )
    nodes = after.program.nodes
    sums = [n for n in nodes if n.op == "add" and all(nodes[a].op == "contract" for a in n.args)]
    assert len(sums) == 1


def test_a_matrix_is_joined_once_a_call() -> None:
    _, after = packed(CELLS["packed_matrices"])
    placed = at("hoist", after)[1]
    joined = [
        placed.regions[i] for i, n in enumerate(placed.program.nodes) if n.op == "concat" and not n.batched
    ]
    assert joined
    assert set(joined) <= {Region.ONCE, Region.END}
