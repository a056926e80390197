"""expand: every product that is left fits a matrix kernel; all else is a broadcast product and a sum."""

from __future__ import annotations

import pytest
from backends.llvm.kernel_cells import CELLS, PRODUCTS
from passes.walk import at, graph_of, ops

from rnngen.passes.expand import is_deferred, is_rows


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
