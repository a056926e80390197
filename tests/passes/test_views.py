"""views: slices move to the values they cut, pads become joins; and `defer`: sums over time move in."""

from __future__ import annotations

import pytest
from backends.llvm.kernel_cells import CELLS, VIEWS, spec
from passes.walk import at, graph_of, ops

from rnngen.graph import Graph
from rnngen.ops.scalars import PRIMITIVES


def after(name: str, text: str) -> Graph:
    return at(name, graph_of(text))[1]


@pytest.mark.parametrize("name", [*VIEWS, "joined_operand", "four_gates", "strided_operands"])
def test_no_pad_is_left(name: str) -> None:
    assert "pad" not in ops(after("views", CELLS[name]))


@pytest.mark.parametrize("name", [*VIEWS, "four_gates", "joined_operand"])
def test_slices_stand_on_what_memory_holds(name: str) -> None:
    nodes = after("views", CELLS[name]).program.nodes
    for node in nodes:
        if node.op == "slice":
            under = nodes[node.args[0]]
            assert under.op not in PRIMITIVES, node
            assert under.op not in ("slice", "broadcast", "permute", "pad"), node
            assert under.op != "concat" or set(node.axes("steps")) != {1}, node


def test_a_product_of_a_join_is_cut_where_the_parts_are_made_at_different_times() -> None:
    program = after("views", CELLS["joined_operand"]).program
    products = [n for n in program.nodes if n.op == "contract" and not n.attr("batch_sum")]
    kinds = {program.nodes[a].op for n in products for a in n.args}
    assert {"input", "state"} <= kinds  # W[:, :I] @ x and W[:, I:] @ h


def test_a_join_of_what_is_made_together_stays() -> None:
    text = "  h[t] = tanh(W @ concat(x[t], 2 * x[t]) + R @ h[t-1])"
    program = after("views", spec(text, params="{W: [H, 2*I], R: [H, H]}")).program
    assert any(program.nodes[n.args[1]].op == "concat" for n in program.nodes if n.op == "contract")


def test_gradients_of_gates_are_joined_not_padded() -> None:
    """Four pads that tile an axis are one concat."""
    program = after("views", CELLS["four_gates"]).program
    (joined,) = [n for n in program.nodes if n.op == "concat"]
    assert len(joined.args) == 4
    assert joined.ints == (16,)


def test_a_sum_over_time_stands_on_products_and_batch_sums() -> None:
    for name in ("four_gates", "joined_operand", "strided_operands", "views_of_params", "weight_used_twice"):
        nodes = after("defer", CELLS[name]).program.nodes
        for node in nodes:
            if node.op == "total" and not node.batched:
                under = nodes[node.args[0]]
                assert under.op in ("contract", "scatter") or (
                    under.op == "reduce" and under.attr("batch")
                ), under


def test_sums_over_time_move_past_views_of_params() -> None:
    """A value without rows is never kept for every step: the sum over time is taken of its batch sum."""
    nodes = after("defer", CELLS["views_of_params"]).program.nodes
    totals = [nodes[n.args[0]] for n in nodes if n.op == "total"]
    assert totals
    assert all(n.batched or n.op == "contract" or n.attr("batch") for n in totals)
