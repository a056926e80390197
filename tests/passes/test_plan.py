"""plan: memory is used again only when what was in it has been read for the last time."""

from __future__ import annotations

import itertools

import pytest
from backends.llvm.kernel_cells import CELLS, NOISY
from passes.walk import graph_of

from rnngen.graph import Graph
from rnngen.passes import run_passes
from rnngen.passes.plan import _lifetimes

SIZES = {"I": 5, "H": 8, "K": 3, "V": 6, "L": 2, "O": 3}


def planned(name: str) -> Graph:
    return run_passes(
        graph_of(CELLS.get(name, name), SIZES if name not in CELLS else {"I": 5, "H": 4, "K": 3, "V": 6})
    )


@pytest.mark.parametrize("name", ["lstm", "gru", "layernorm_lstm", "rhn", *CELLS])
def test_lifetimes_in_one_place_do_not_overlap(name: str) -> None:
    graph = planned(name)
    born, last = _lifetimes(graph)
    tenants: dict[int, list[int]] = {}
    for guest, host in graph.shared:
        tenants.setdefault(host, [host]).append(guest)
    for together in tenants.values():
        spans = sorted((born[i], last[i]) for i in together)
        for (_, end), (start, _) in itertools.pairwise(spans):
            assert end < start


@pytest.mark.parametrize("name", ["lstm", "gru", *NOISY, "attention", "running"])
def test_what_the_backward_pass_reads_is_never_overwritten(name: str) -> None:
    """A caller may go back over one forward run as often as he likes."""
    graph = planned(name)
    nodes, regions = graph.program.nodes, graph.regions
    read = {a for i, n in enumerate(nodes) if regions[i].backward for a in n.args if not regions[a].backward}
    for guest, host in graph.shared:
        if regions[guest].backward and not regions[host].backward:
            assert host not in graph.saved
            assert host not in read


def test_results_and_states_have_memory_of_their_own() -> None:
    for name in ("lstm", "fast_weights"):
        graph = planned(name)
        results = {i for _, i in graph.program.outputs}
        assert not results & {i for pair in graph.shared for i in pair}
