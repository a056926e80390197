"""The graph: all four programs of a step in one, forward nodes shared by the backward pass.

Output keys: `("initial", s)` before the loop; `("state", s)`, `("output", y)` forward;
`("grad_state", s)`, `("grad_input", x)` backward; `("grad_param", W)`, `("grad_sequence", m)` at the end. A
node `total` is the sum over time of its argument; only what is at the end reads it. A leaf `start` is the
gradient of a state's initial value (zero where the caller gave the state).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import networkx as nx

from rnngen.errors import InternalError
from rnngen.grad.model import Step
from rnngen.ops.node import Program
from rnngen.ops.runs import folded

__all__ = ["Graph", "Region", "Stage"]


class Region(StrEnum):
    """When a node is worked out. ROWS in brackets.

    once [1 or B]; before [T·B]; loop [B, T times]; after [T·B]; end [1 or B]; and the same for the
    backward pass.
    """

    ONCE = "once"
    BEFORE = "before"
    LOOP = "loop"
    AFTER = "after"
    BACK_BEFORE = "backward before"
    BACK_LOOP = "backward loop"
    BACK_AFTER = "backward after"
    END = "end"

    @property
    def backward(self) -> bool:
        """Whether it belongs to the backward call."""
        return self in (Region.BACK_BEFORE, Region.BACK_LOOP, Region.BACK_AFTER, Region.END)

    @property
    def in_loop(self) -> bool:
        """Whether its values are worked out step by step."""
        return self in (Region.LOOP, Region.BACK_LOOP)

    @property
    def per_step(self) -> bool:
        """Whether its values exist once a step."""
        return self not in (Region.ONCE, Region.END)


@dataclass(frozen=True, slots=True)
class Stage:
    """Nodes that are worked out together: one loop nest, or one call of a matrix product.

    `kind` is "group" (elementwise, with `products` that are formed in the same tiles), "reduce", "rows",
    "outer", "scan", "scatter", "solve", "concat", "pool" (over the batch) or "sum" (over time).
    `level` orders the stages of a region.
    """

    region: Region
    level: int
    kind: str
    nodes: tuple[int, ...]
    products: tuple[int, ...] = ()

    def __str__(self) -> str:
        made = ", ".join(f"%{i}" for i in self.nodes)
        tiles = " with products " + ", ".join(f"%{i}" for i in self.products) if self.products else ""
        return f"{self.region:>16} {self.level}: {self.kind} → {made}{tiles}"


@dataclass(frozen=True, slots=True)
class Graph:
    """The nodes, and what the passes have found out so far.

    `regions[i]` is when node i is worked out; `saved` are the forward nodes kept for the backward pass;
    `stages` say what is worked out together, `taped` which values are kept for every step, and `shared` which
    take over the memory of another.
    """

    step: Step
    program: Program
    regions: tuple[Region, ...] = ()
    saved: tuple[int, ...] = ()
    stages: tuple[Stage, ...] = ()
    taped: tuple[int, ...] = ()
    shared: tuple[tuple[int, int], ...] = ()

    def check(self) -> Graph:
        """The graph itself, if it is in order.

        What the passes have found names nodes that are there, and each node is worked out by at most one
        stage, of its own call, forward or backward.
        """
        self.program.check()
        size = len(self.program.nodes)
        if self.regions and len(self.regions) != size:
            raise InternalError("graph", "a node without a region")
        made = [(i, stage) for stage in self.stages for i in stage.nodes]
        named = {*self.saved, *self.taped, *(i for pair in self.shared for i in pair), *(i for i, _ in made)}
        if not named <= set(range(size)):
            raise InternalError("graph", f"nodes that are not there: {sorted(named - set(range(size)))}")
        if len({i for i, _ in made}) != len(made):
            raise InternalError("graph", "a node that two stages work out")
        for i, stage in made:
            if self.regions[i].backward is not stage.region.backward:
                raise InternalError("graph", f"%{i} of {self.regions[i]} in a stage of {stage.region}")
        return self

    def digraph(self) -> nx.DiGraph:
        """The graph in networkx: nodes are positions, with `op`, `name` and `region`."""
        g = nx.DiGraph()
        names, saved = self.program.name_of(), set(self.saved)
        for i, node in enumerate(self.program.nodes):
            region = str(self.regions[i]) if self.regions else ""
            g.add_node(i, op=node.op, name=names.get(i, ""), region=region, saved=i in saved)
        for i, node in enumerate(self.program.nodes):
            for a in node.args:
                g.add_edge(a, i)
        return g

    def backward_nodes(self) -> frozenset[int]:
        """The nodes that depend on an incoming gradient."""
        return self.program.dependents(i for i, _ in self.program.leaves("adjoint", "start"))

    def __str__(self) -> str:
        names = self.program.name_of()
        lines = []
        for i, node in enumerate(self.program.nodes):
            region = f"{self.regions[i]:>16} | " if self.regions else ""
            marks = ("  saved" if i in self.saved else "") + (f"  # {names[i]}" if i in names else "")
            lines.append(f"{region}%{i} = {node}{marks}")
        lines += [f"{kind} {name} = %{i}" for (kind, name), i in self.program.outputs]
        lines += [str(s) for s in self.stages]
        lines += [f"%{i} takes over the memory of %{host}" for i, host in self.shared]
        return "\n".join(folded(lines))
