"""expand: every product that is left fits a matrix kernel; all else is a broadcast product and a sum."""

from __future__ import annotations

import pytest
from backends.llvm.kernel_cells import CELLS, PRODUCTS
from passes.walk import at, graph_of, ops

from rnngen.graph.model import Graph
from rnngen.ops.node import Node
from rnngen.passes.expand import _woven, is_deferred, is_rows


@pytest.mark.parametrize("name", [*PRODUCTS, "running", "convolution"])
def test_products_that_are_left_fit(name: str) -> None:
    before, after = at("expand", graph_of(CELLS[name]))
    nodes = after.program.nodes
    summed = {n.args[0] for n in nodes if n.op == "total"}
    fitting = at("hoist", after)[1]  # `is_rows` asks when a matrix is made
    for i, node in enumerate(fitting.program.nodes):
        if node.op == "contract":
            assert is_rows(fitting, node) or is_deferred(fitting, i), node
    assert summed or "total" not in ops(before)


def test_a_state_matrix_times_a_vector_is_a_broadcast_product() -> None:
    before, after = at("expand", graph_of(CELLS["state_matrix_times_vector"]))
    assert ops(before).count("contract") > ops(after).count("contract")
    assert ops(before).count("reduce") < ops(after).count("reduce")


def test_a_matrix_with_a_batch_axis_is_no_matrix_operand() -> None:
    before, _ = at("expand", graph_of(CELLS["batched_matrices"]))
    for i, node in enumerate(before.program.nodes):
        if node.op == "contract" and all(before.program.nodes[a].batched for a in node.args):
            assert not is_rows(before, node), i


def test_plain_cells_are_left_alone() -> None:
    for name in ("elman", "four_gates", "two_layers"):
        before, after = at("expand", graph_of(CELLS[name]))
        assert str(before.program) == str(after.program)


EXPERTS = """
cell: experts
dims: {I: in, H: hid, E: experts}
inputs: {x: [I]}
states: {h: [H], P: [H, H]}
params: {W: {shape: [E, H, I + H]}, F: [H, H]}
equations: |
  ex = tanh(W @ concat(x[t], h[t-1]))
  P[t] = tanh(F @ P[t-1])
  h[t] = sum(ex, axis=0) + P[t] @ h[t-1]
outputs: [h]
"""


def expanded() -> tuple[Graph, list[Node]]:
    after = at("expand", graph_of(EXPERTS, {"I": 9, "H": 10, "E": 11}))[1]
    fitting = at("hoist", after)[1]
    return fitting, [
        n for i, n in enumerate(fitting.program.nodes) if n.op == "contract" and is_rows(fitting, n)
    ]


def test_a_param_of_three_axes_is_walked_as_a_matrix() -> None:
    """Forward a product with the input and one with the state, backward one with both parts."""
    _, rows = expanded()
    assert [n.ints for n in rows] == [(110,), (110,), (19,)]


def test_rows_whose_shared_axis_is_not_the_first_are_put_in_order() -> None:
    """The gradient of F: Σ_t Σ_b P̄ · Pᵀ, summed over the columns of both."""
    graph, _ = expanded()
    nodes = graph.program.nodes
    (product,) = (nodes[n.args[0]] for n in nodes if n.op == "total" and n.ints == (10, 10))
    left, right = (nodes[a] for a in product.args)
    assert product.op == "contract"
    assert {left.op, right.op} == {"permute"}
    assert product.text("a")[0] == product.text("b")[0]


@pytest.mark.parametrize(
    ("out", "rows", "woven"),
    [
        ("ik", "jk", "jik"),
        ("ik", "kj", "ikj"),
        ("ik", "ki", "ik"),
        ("ij", "jik", "ij"),
        ("abc", "xb", "xabc"),
    ],
)
def test_a_result_and_rows_are_woven(out: str, rows: str, woven: str) -> None:
    assert _woven(out, rows) == woven
