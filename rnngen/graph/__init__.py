"""Step → Graph: the computation graph of forward and backward, with analyses and pictures."""

from rnngen.graph.build import build_graph
from rnngen.graph.model import Graph

__all__ = ["Graph", "build_graph"]
