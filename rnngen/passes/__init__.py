"""Graph → Graph: one rewriting or planning idea per file; the pipeline is a tuple.

`linear` is no pass but a proof, for passes, backends and people to ask: may steps run at once?
"""

from __future__ import annotations

from rnngen.graph.model import Graph
from rnngen.passes.defer import defer
from rnngen.passes.expand import expand
from rnngen.passes.fuse import fuse
from rnngen.passes.hoist import hoist
from rnngen.passes.pack import pack
from rnngen.passes.plan import plan
from rnngen.passes.save import save
from rnngen.passes.share import share
from rnngen.passes.views import views

__all__ = ["PIPELINE", "run_passes"]

PIPELINE = (
    ("share", share),
    ("views", views),
    ("defer", defer),
    ("hoist", hoist),
    ("expand", expand),
    ("hoist", hoist),
    ("pack", pack),
    ("hoist", hoist),
    ("save", save),
    ("fuse", fuse),
    ("plan", plan),
)


def run_passes(graph: Graph, stop_after: str | None = None) -> Graph:
    """The graph after every pass, or after the last one named `stop_after`."""
    for _, run in PIPELINE[: _last(stop_after)]:
        graph = run(graph)
        graph.check()
    return graph


def _last(name: str | None) -> int:
    names = [n for n, _ in PIPELINE]
    return len(names) if name is None else len(names) - names[::-1].index(name)
