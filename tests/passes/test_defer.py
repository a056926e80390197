"""defer: a sum over time of outer products is one product after the loop."""

from __future__ import annotations

import pytest
from backends.llvm.kernel_cells import CELLS
from passes.walk import graph_of, names, ops

from rnngen.passes import run_passes


@pytest.mark.parametrize("name", ["lstm", "gru", "elman"])
def test_every_weight_gradient_is_one_product_over_all_steps(name: str) -> None:
    graph = run_passes(graph_of(name))
    outer = [s for s in graph.stages if s.kind == "outer"]
    matrices = [p for p in graph.step.cell.params if len(p.shape) == 2]
    assert len(outer) == len(matrices)
    assert {s.region.value for s in outer} == {"end"}


def test_totals_of_zeros_are_zeros() -> None:
    graph = run_passes(graph_of(CELLS["strided_operands"]), stop_after="defer")
    program = graph.program
    for node in program.nodes:
        if node.op == "total":
            assert program.nodes[node.args[0]].op not in ("const", "broadcast")


def test_names_survive() -> None:
    graph = graph_of(CELLS["four_gates"])
    assert names(graph).keys() == names(run_passes(graph, stop_after="defer")).keys()
    assert "total" in ops(graph)
