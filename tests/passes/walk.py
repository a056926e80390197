"""What a graph means: a whole sequence, forward and back, by the interpreter, whatever passes it has been through."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from backends.llvm.agree import built, draw
from backends.llvm.kernel_cells import DIMS

from rnngen.cell import build_cell
from rnngen.compiler import load
from rnngen.compiler.request import specialised
from rnngen.grad import derive_step
from rnngen.graph import Graph, build_graph
from rnngen.ops.node import Key, Node, Program
from rnngen.oracle.interpret import evaluate
from rnngen.passes import PIPELINE

__all__ = ["at", "graph_of", "meaning", "names", "ops", "same_meaning", "stages"]

STEPS, ROWS, SEED = 4, 3, 11
Arrays = dict[Key, Any]


# graphs ---------------------------------------------------------------------------------------------


def graph_of(spec: str, sizes: Mapping[str, int] = DIMS, **flags: bool) -> Graph:
    """The graph of a spec's text, or of a built-in cell, before every pass."""
    cell = built(spec) if "\n" in spec else load(spec)
    known = {d.name: sizes.get(d.name, d.default) or 4 for d in cell.spec.dims}
    fixed = specialised(cell, known)
    options = replace(fixed.options, **{"ragged": False, "resets": False, "training": False, **flags})
    return build_graph(derive_step(build_cell(cell.spec, options)))


def stages(graph: Graph) -> Iterator[tuple[str, Graph, Graph]]:
    """(pass, before, after) down the pipeline."""
    for name, run in PIPELINE:
        after = run(graph).check()
        yield name, graph, after
        graph = after


def at(name: str, graph: Graph) -> tuple[Graph, Graph]:
    """(before, after) of the last pass of this name."""
    return [(before, after) for n, before, after in stages(graph) if n == name][-1]


def ops(graph: Graph) -> list[str]:
    """The operators of all nodes that something uses."""
    live = graph.program.live()
    return [n.op for i, n in enumerate(graph.program.nodes) if i in live]


def names(graph: Graph) -> dict[str, int]:
    """The user's names."""
    return dict(graph.program.names)


# meaning --------------------------------------------------------------------------------------------


def meaning(graph: Graph, rename: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Every output of every step, and what is at the end, for arrays that depend on names alone."""
    return _Walk(graph).run()


def same_meaning(before: Graph, after: Graph) -> None:
    """Fails where two graphs give different numbers."""
    want, got = meaning(before), meaning(after)
    assert want.keys() == got.keys()
    for key, a in want.items():
        scale = max(float(np.max(np.abs(a), where=np.isfinite(a), initial=0.0)), 1e-3)
        np.testing.assert_allclose(
            np.broadcast_to(got[key], np.shape(a)), a, rtol=0, atol=1e-13 * scale, err_msg=key
        )


class _Walk:
    """A graph run over time. A `total` becomes a leaf that holds the sum."""

    def __init__(self, graph: Graph) -> None:
        self.program, self.cell = graph.program, graph.step.cell
        self.totals = {i: n.args[0] for i, n in enumerate(self.program.nodes) if n.op == "total"}
        self.fixed = self._fixed()

    def _part(self, outputs: list[tuple[Key, int]], summed: bool = False) -> Program:
        """The program of some outputs; `summed` puts leaves in place of the totals."""
        nodes = list(self.program.nodes)
        for i in self.totals if summed else ():
            node = nodes[i]
            nodes[i] = Node("prepared", (), (("name", f"total {i}"),), node.shape, node.batched)
        return Program(tuple(nodes), (), tuple(outputs)).pruned()

    def _kind(self, *kinds: str) -> list[tuple[Key, int]]:
        return [(k, i) for k, i in self.program.outputs if k[0] in kinds]

    def _fixed(self) -> Arrays:
        leaves: Arrays = {("clock", "T"): np.array(float(STEPS)), ("clock", "training"): np.array(1.0)}
        for _, node in self.program.leaves("param"):
            leaves["param", node.text("name")] = draw(node.text("name"), node.ints, 0.4)
        for _, node in self.program.leaves("sequence"):
            leaves["sequence", node.text("name")] = self._input(node, "")
        return leaves

    def _input(self, node: Node, salt: str) -> Any:
        name, shape = node.text("name"), (ROWS, *node.ints)
        bounds = {i.name: i.bound or 2 for i in self.cell.inputs if i.dtype == "index"}
        if name in bounds:
            return np.random.default_rng(len(salt)).integers(0, bounds[name], shape).astype(float)
        if name in ("_valid", "_reset"):
            return (draw(name + salt, shape) > 0).astype(float)
        return draw(name + salt, shape)

    def _step(self, t: int) -> Arrays:
        out: Arrays = {}
        for _, node in self.program.leaves("input"):
            out["input", node.text("name")] = self._input(node, "." * t)
        for _, node in self.program.leaves("clock"):
            if node.batched:
                out["clock", node.text("name")] = np.full(ROWS, float(t))
        for _, node in self.program.leaves("adjoint"):
            if node.text("name").startswith("output:"):
                out["adjoint", node.text("name")] = draw(node.text("name") + str(t), (ROWS, *node.ints))
        return out

    def _evaluate(self, part: Program, leaves: Arrays) -> Arrays:
        return evaluate(part, self.fixed | leaves, ROWS, np.float64, SEED)

    def run(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        before: list[Arrays] = []
        state = self._start("state", {n: i for (_, n), i in self._kind("state")})
        forward = self._part(self._kind("state", "output"))
        for t in range(STEPS):
            before.append(state)
            out = self._evaluate(forward, self._step(t) | state)
            state = {k: a for k, a in out.items() if k[0] == "state"}
            found |= {f"{kind} {n} at {t}": a for (kind, n), a in out.items()}
        return found | self._back(before) | self._named(self._evaluate(self._part(self._kind("initial")), {}))

    def _start(self, kind: str, slots: Mapping[str, int]) -> Arrays:
        shapes = {n: self.program.nodes[i].ints for n, i in slots.items()}
        shapes |= {n.text("name"): n.ints for _, n in self.program.leaves(kind)}
        indices = {i.name for i in self.cell.inputs if i.dtype == "index"}
        of = {s.name: s.of for s in self.cell.states}
        return {(kind, n): draw(n, (ROWS, *s)) * (of.get(n) not in indices) for n, s in shapes.items()}

    def _back(self, before: list[Arrays]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        carried = self._carried()
        sums: Arrays = {}
        wanted = [*self._kind("grad_state", "grad_input")]
        part = self._part(wanted + [(("sum", str(i)), a) for i, a in self.totals.items()])
        for t in reversed(range(STEPS)):
            out = self._evaluate(part, self._step(t) | before[t] | carried)
            for (kind, n), a in out.items():
                if kind == "sum":
                    sums["prepared", f"total {n}"] = sums.get(("prepared", f"total {n}"), 0) + a
                else:
                    found[f"{kind} {n} at {t}"] = a
            carried |= {
                ("adjoint", f"state:{n}"): out["grad_state", n] for (_, n), _ in self._kind("grad_state")
            }
        starts = {
            ("start", n.text("name")): draw("start", (ROWS, *n.ints)) for _, n in self.program.leaves("start")
        }
        end = self._part(self._kind("grad_param", "grad_sequence"), summed=True)
        return found | self._named(self._evaluate(end, sums | starts))

    def _carried(self) -> Arrays:
        leaves = [n for _, n in self.program.leaves("adjoint") if n.text("name").startswith("state:")]
        return {("adjoint", n.text("name")): draw(n.text("name"), (ROWS, *n.ints)) for n in leaves}

    def _named(self, found: Arrays) -> dict[str, Any]:
        return {f"{kind} {n}": a for (kind, n), a in found.items()}
