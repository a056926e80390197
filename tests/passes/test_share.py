"""share: no `stop`, no `surrogate`, no product of a transposed view, equal nodes are one."""

from __future__ import annotations

import pytest
from backends.llvm.kernel_cells import CELLS, spec
from passes.walk import at, graph_of, ops

from rnngen.graph import Graph
from rnngen.passes.share import share


def shared(text: str) -> tuple[Graph, Graph]:
    return at("share", graph_of(text))


@pytest.mark.parametrize("name", ["surrogate", "stopped", "softmaxes"])
def test_nothing_is_left_of_what_only_derivation_needs(name: str) -> None:
    before, after = shared(CELLS[name])
    assert {"stop", "surrogate"} & set(ops(before))
    assert not {"stop", "surrogate"} & set(ops(after))


def test_transposition_moves_into_the_labels() -> None:
    _, after = shared(spec("  h[t] = tanh(W @ x[t] + R.T @ h[t-1])", params="{W: [H, I], R: [H, H]}"))
    for node in after.program.nodes:
        if node.op == "contract":
            assert all(after.program.nodes[a].op != "permute" for a in node.args)


def test_the_matrix_comes_before_the_vector() -> None:
    _, after = shared(spec("  h[t] = tanh(h[t-1] @ R + x[t] @ W)", params="{W: [I, H], R: [H, H]}"))
    for node in after.program.nodes:
        if node.op == "contract" and not node.attr("batch_sum"):
            x, y = (after.program.nodes[a] for a in node.args)
            assert (x.batched, y.batched) == (False, True)


def test_equal_values_are_one_node() -> None:
    text = "  h[t] = tanh(R @ h[t-1]) * sigmoid(R @ h[t-1] + W @ x[t]) + stop_gradient(tanh(R @ h[t-1]))"
    _, after = shared(spec(text, params="{W: [H, I], R: [H, H]}"))
    forward = after.program.live([after.program.output("state", "h")])
    made = [after.program.nodes[i] for i in forward]
    assert sum(n.op == "tanh" for n in made) == 1
    assert sum(n.op == "contract" for n in made) == 2
    assert len(set(map(str, after.program.nodes))) == len(after.program.nodes)


def test_sharing_twice_is_sharing_once() -> None:
    _, after = shared(CELLS["surrogate"])
    assert str(share(after).program) == str(after.program)
