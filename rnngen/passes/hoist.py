"""hoist: what does not depend on carried values leaves the loop.

A forward node that reads no state can run before the loop, for all steps at once; one that no next state
needs can run after it. The same holds backward, with the gradients that steps hand on in place of states.
Elementwise nodes are free: they run where they are read, so only their earliest place is told here.
"""

from __future__ import annotations

from dataclasses import replace

from rnngen.graph.model import Graph, Region

__all__ = ["hoist"]


def hoist(graph: Graph) -> Graph:
    """Graph → Graph with `regions` filled in."""
    program = graph.program
    varies = program.dependents(i for i, n in enumerate(program.nodes) if n.varies)
    back = graph.backward_nodes()
    ends = program.dependents(i for i, n in enumerate(program.nodes) if n.op in ("total", "start"))
    state = program.dependents(i for i, _ in program.leaves("state"))
    carried = program.dependents(
        i for i, n in program.leaves("adjoint") if n.text("name").startswith("state:")
    )
    feeds = program.live(i for (k, _), i in program.outputs if k == "state")
    feeds_back = program.live(i for (k, _), i in program.outputs if k == "grad_state")

    def region(i: int) -> Region:
        if i in ends:
            return Region.END
        if i in back:
            if i not in carried:
                return Region.BACK_BEFORE
            return Region.BACK_LOOP if i in feeds_back else Region.BACK_AFTER
        if i not in varies:
            return Region.ONCE
        if i not in state:
            return Region.BEFORE
        return Region.LOOP if i in feeds else Region.AFTER

    return replace(graph, regions=tuple(region(i) for i in range(len(program.nodes)))).check()
