"""Graph → Picture: boxes of one equation each, and what flows between them. SVG, DOT and Mermaid draw it.

A box is a line of the written equations: elementwise chains, views and sums are condensed into it as on
paper. Params are written in the boxes and get none of their own. An edge from the forward to the
backward pass is a value that is kept for it. Once the passes have run, a line stands in each region that
works it out: a value of the forward pass that the backward pass works out again stands there, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import networkx as nx

from rnngen.grad.equations import accumulated, grouped_lines, names_in, renamed, target_of
from rnngen.grad.model import SUMMED
from rnngen.grad.text import equation_text
from rnngen.grad.views import direct
from rnngen.grad.writing import Equation, Writer
from rnngen.graph.delays import fold
from rnngen.graph.model import Graph, Region
from rnngen.graph.planned import planned
from rnngen.ops.node import Program

__all__ = ["Box", "Picture", "picture"]

_SHOWN_LEAVES = frozenset({"input", "sequence", "state", "adjoint", "start"})


@dataclass(frozen=True, slots=True)
class Box:
    """`lines` of text; `kind` leaf or equation; `region` as the passes have it, else forward or backward;
    `kept` if the backward pass reads it, `leaves` if it is an output, `again` if it is a value of the forward
    pass that the backward pass works out again."""

    key: str
    lines: tuple[str, ...]
    kind: str
    region: str
    backward: bool
    kept: bool = False
    leaves: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """Boxes in definition order, edges between their keys, and the values that the backward pass reads.

    `planned` says that these are what is really kept: without sizes that is not decided yet.
    """

    title: str
    boxes: tuple[Box, ...]
    edges: tuple[tuple[str, str], ...]
    kept: tuple[str, ...] = ()
    planned: bool = False

    @property
    def passed_on(self) -> str:
        """What the values between the passes are."""
        return "kept for the backward pass" if self.planned else "read by the backward pass"

    def regions(self, backward: bool) -> dict[str, list[Box]]:
        """The boxes of one pass by their regions, in the order in which those run."""
        found: dict[str, list[Box]] = {}
        for box in self.boxes:
            if box.backward == backward:
                found.setdefault(box.region, []).append(box)
        order = [str(region) for region in Region]
        return {r: found[r] for r in sorted(found, key=lambda r: order.index(r) if r in order else 0)}

    def lane(self, backward: bool) -> nx.DiGraph:
        """The boxes of one pass and the edges within it."""
        g = nx.DiGraph()
        g.add_nodes_from(b.key for b in self.boxes if b.backward == backward)
        g.add_edges_from((a, b) for a, b in self.edges if a in g and b in g)
        return g


def picture(graph: Graph) -> Picture:
    """The picture of a graph."""
    return _Drawing(graph).picture()


class _Drawing:
    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.plan = planned(graph) if graph.stages else None
        self.program = graph.program if graph.regions else direct(graph.program)
        outputs = [(k, i) for k, i in self.program.outputs if _moves(self.program, k[0], i)]
        lined = self.plan.passed if self.plan else frozenset[int]()
        self.writer = Writer(self.program, [i for _, i in outputs], graph.step.cell.declared, lined=lined)
        self.home: dict[tuple[int, str], str] = {}
        self.boxes: dict[str, Box] = {}
        self.sources: dict[str, dict[str, None]] = {}
        self._leaves()
        self.read: dict[str, None] = {}
        for nodes, equation in self._lines():
            summed = {k[0] in SUMMED for k, i in outputs if i in nodes} == {True}
            for region in self._regions(nodes[0]):
                self._box(nodes, equation, summed, region)
        self._ends(outputs)
        self._merge()
        self._fold()

    def picture(self) -> Picture:
        """The finished picture."""
        edges = [(a, b) for b, sources in self.sources.items() for a in sources if a != b]
        nodes = self.plan.kept if self.plan else self._read()
        kept = {self.home[i, self._regions(i)[0]] for i in nodes}
        boxes = [replace(b, kept=b.key in kept) for b in self.boxes.values()]
        names = tuple(dict.fromkeys(map(self._name, nodes)))
        return Picture(self.graph.step.cell.title, tuple(boxes), tuple(edges), names, self.plan is not None)

    def _name(self, i: int) -> str:
        """What others call a node."""
        return self.writer.lines[i].targets[0] if i in self.writer.lines else self.writer.terms[i].text

    def _read(self) -> list[int]:
        """The forward values that the backward equations read, where nothing is planned yet."""
        forward = [i for i in sorted(self.writer.live - self.writer.moving) if self._varies(i)]
        return [i for i in forward if self._name(i) in self.read]

    def _varies(self, i: int) -> bool:
        node = self.program.nodes[i]
        return node.op in ("input", "sequence", "state") or (i in self.writer.lines and node.batched)

    def _regions(self, i: int) -> tuple[str, ...]:
        """Where a node is worked out."""
        if self.plan and i in self.plan.regions:
            return tuple(map(str, self.plan.regions[i]))
        if self.graph.regions:
            return (str(self.graph.regions[i]),)
        return ("backward" if i in self.writer.moving else "forward",)

    # boxes -------------------------------------------------------------------------------------------

    def _lines(self) -> Iterator[tuple[list[int], Equation]]:
        """The lines; a `split` of which parts are worked out elsewhere than others has one for each part."""
        for nodes, equation in grouped_lines(self.writer, self.program):
            if len({self._regions(i) for i in nodes}) == 1:
                yield nodes, equation
            else:
                yield from (([i], self.writer.lines[i]) for i in nodes)

    def _leaves(self) -> None:
        for i, node in self.program.leaves(*_SHOWN_LEAVES):
            if i in self.writer.live:
                later = node.op == "adjoint" and node.text("name").startswith("state:")
                text = self.writer.leaf(node).text + (" from step t+1" if later else "")
                self._add(i, (text,), "leaf", self._regions(i)[0])

    def _add(self, i: int, lines: tuple[str, ...], kind: str, region: str) -> str:
        moving = i in self.writer.moving
        back = Region(region).backward if self.graph.regions and kind != "leaf" else moving
        first = self._regions(i)[0] == region
        key = f"n{i}" if first else f"n{i}_{region.replace(' ', '_')}"
        ends = any(
            j == i and k[0] in ("state", "output", "grad_state", "grad_input")
            for k, j in self.program.outputs
        )
        self.boxes[key] = Box(key, lines, kind, region, back, leaves=ends, again=back and not moving)
        self.home[i, region] = key
        self.sources[key] = {}
        return key

    def _box(self, nodes: Sequence[int], equation: Equation, summed: bool, region: str) -> None:
        args = [a for i in nodes for a in self.program.nodes[i].args]
        text = self._text(equation, nodes[0] in self.writer.moving, summed)
        key = self._add(nodes[0], (text,), "equation", region)
        self.home |= dict.fromkeys(((i, region) for i in nodes), key)
        self.sources[key] = dict.fromkeys(self._reached(args, region))

    def _text(self, equation: Equation, backward: bool, adds: bool) -> str:
        (shown,) = renamed([equation if adds else accumulated(equation)], self.writer)
        if backward:
            self.read |= dict.fromkeys(names_in(shown.value))
        return equation_text(shown.targets, shown.value, adds or shown.adds)

    def _reached(self, args: Iterable[int], region: str) -> list[str]:
        """The boxes that a region finds values in, through what is condensed."""
        found: dict[str, None] = {}
        stack, seen = list(reversed(list(args))), set()
        while stack:
            i = stack.pop()
            regions = self._regions(i)
            at = i, region if region in regions else regions[0]
            if at in self.home:
                found[self.home[at]] = None
            elif i not in seen:
                seen.add(i)
                stack += reversed(self.program.nodes[i].args)
        return list(found)

    def _ends(self, outputs: Iterable[tuple[tuple[str, str], int]]) -> None:
        """Initial values, and gradients that leave the graph, without a line of their own."""
        for key, i in outputs:
            target, line = target_of(key), self.writer.lines.get(i)
            if key[0] in ("state", "output") or (line is not None and target in line.targets):
                continue
            back = key[0] != "initial"
            text = self._text(Equation((target,), self.writer.term(i)), back, key[0] in SUMMED)
            box, region = f"{key[0]}_{key[1]}", self._regions(i)[0]
            self.boxes[box] = Box(box, (text,), "equation", region, back, leaves=key[0] not in SUMMED)
            self.sources[box] = dict.fromkeys(self._reached([i], region))

    def _merge(self) -> None:
        """Sums over time that come from the same gradients share a box."""
        groups: dict[tuple[str, tuple[str, ...]], str] = {}
        for key in [k for k in self.boxes if k.split("_")[0] == "grad" and not self.boxes[k].leaves]:
            box = self.boxes[key]
            back = tuple(s for s in self.sources[key] if self.boxes[s].backward)
            first = groups.setdefault((box.region, back), key)
            if first != key:
                mine = self.boxes[first]
                self.boxes[first] = replace(mine, lines=mine.lines + box.lines)
                self.sources[first] |= self.sources.pop(key)
                del self.boxes[key]

    def _fold(self) -> None:
        """What a long delay only hands on shares a box."""
        lines = {key: box.lines[0] for key, box in self.boxes.items() if len(box.lines) == 1}
        leaves = frozenset(key for key, box in self.boxes.items() if box.kind == "leaf")
        for first, keys in fold(lines, self.sources, leaves).items():
            ends = (lines[first], f"… {len(keys) - 2} more …", lines[keys[-1]])
            self.boxes[first] = replace(self.boxes[first], lines=ends)
            for key in keys[1:]:
                del self.boxes[key]


def _moves(program: Program, kind: str, i: int) -> bool:
    """Whether an output is worth a line: initial values that are mere numbers are not."""
    if kind != "initial":
        return True
    return any(program.nodes[j].op in ("param", "sequence") for j in program.live([i]))
