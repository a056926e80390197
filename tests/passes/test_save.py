"""save: what the backward pass reads of the forward pass, computed by a minimum cut."""

from __future__ import annotations

import pytest
from backends.llvm.kernel_cells import CELLS
from passes.walk import at, graph_of, names

from rnngen.graph import Graph
from rnngen.ops.node import LEAVES, VIEWS
from rnngen.ops.scalars import PRIMITIVES
from rnngen.passes.save import HEAVY

SIZES = {"I": 5, "H": 8, "K": 3, "V": 6, "L": 2, "O": 3}
BUILT_IN = ("elman", "lstm", "gru", "layernorm_lstm", "fast_weights", "rhn", "lstm_peephole", "mgu")


def saved(text: str) -> Graph:
    return at("save", graph_of(text, SIZES))[1]


def elements(graph: Graph, chosen: tuple[int, ...]) -> int:
    total = 0
    for i in chosen:
        size = 1
        for n in graph.program.nodes[i].ints:
            size *= n
        total += size
    return total


def test_lstm_saves_its_gates_and_its_cell() -> None:
    """The textbook's five: σ(i), σ(f), tanh(g), σ(o) and c[t]; h[t] and its inputs are kept anyway."""
    graph = saved("lstm")
    nodes = graph.program.nodes
    kept = [nodes[i].op for i in graph.saved]
    assert sorted(kept) == ["add", "sigmoid", "sigmoid", "sigmoid", "tanh"]
    assert graph.program.output("state", "c") in graph.saved
    assert elements(graph, graph.saved) == 5 * SIZES["H"]


@pytest.mark.parametrize("name", ["dnc", "hyper_lstm", "rwkv7"])
def test_no_copy_is_saved(name: str) -> None:
    """A reduction is saved and not its reshaped view, a product and not its slices: nobody has to copy them."""
    graph = saved(name)
    nodes = graph.program.nodes
    assert any(nodes[i].op in HEAVY for i in graph.saved)
    assert not [nodes[i] for i in graph.saved if nodes[i].op in ("reshape", "slice")]


def test_elman_saves_nothing_but_its_state() -> None:
    graph = saved("elman")
    assert set(graph.saved) <= {graph.program.output("state", "h")}


@pytest.mark.parametrize("name", BUILT_IN)
def test_never_more_than_everything(name: str) -> None:
    graph = saved(name)
    program = graph.program
    every = [
        i
        for i, r in enumerate(graph.regions)
        if not r.backward and r.per_step and program.nodes[i].op not in LEAVES
    ]
    assert set(graph.saved) <= set(every)
    assert elements(graph, graph.saved) <= elements(graph, tuple(every))


@pytest.mark.parametrize("name", [*BUILT_IN, "attention", "softmaxes", "take_from_state"])
def test_only_elementwise_work_is_done_again(name: str) -> None:
    """From what the backward pass reads down to what is saved: no product, reduction, scan or lookup."""
    graph = saved(CELLS.get(name, name))
    nodes = graph.program.nodes
    kept = set(graph.saved) | {i for (k, _), i in graph.program.outputs if k == "state"}
    stack = [a for i, n in enumerate(nodes) if graph.regions[i].backward for a in n.args]
    seen: set[int] = set()
    while stack:
        i = stack.pop()
        region = graph.regions[i]
        if i in seen or i in kept or region.backward or not region.per_step or nodes[i].op in LEAVES:
            continue
        seen.add(i)
        if region.value == "before" and nodes[i].op in HEAVY:
            continue  # at hand: made for all steps before the loop
        assert nodes[i].op in PRIMITIVES or nodes[i].op in VIEWS or nodes[i].op == "draw", nodes[i]
        stack.extend(nodes[i].args)


def test_names_of_what_is_saved_can_be_shown() -> None:
    graph = saved("lstm")
    assert names(graph)["c[t]"] in graph.saved
    assert "saved" in str(graph)
