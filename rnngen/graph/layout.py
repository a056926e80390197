"""Picture → Layout: forward on the left running down, backward on the right running up.

Each pass is layered by its longest paths. Long edges get a place of their own in every layer that
they cross, four barycentre sweeps order the layers, and boxes move towards their neighbours as far as
there is room. Everything is in definition order, so that the same graph gives the same picture.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import fsum

import networkx as nx

from rnngen.grad.text import width
from rnngen.graph.picture import Box, Picture

__all__ = ["Layout", "Place", "lay_out"]

CHARACTER, LINE, PAD = 7.3, 17.0, 9.0
GAP_X, GAP_Y, LANE, MARGIN = 18.0, 36.0, 110.0, 24.0
DUMMY = 6.0
SWEEPS, SETTLES = 4, 24
MOST_COLUMNS = 46


@dataclass(frozen=True, slots=True)
class Place:
    """A box's middle and size, its text broken into rows."""

    x: float
    y: float
    width: float
    height: float
    rows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """Places of boxes, of the names kept for the backward pass, and the points of each edge within a pass."""

    places: Mapping[str, Place]
    chips: Mapping[str, Place]
    paths: Mapping[tuple[str, str], tuple[tuple[float, float], ...]]
    width: float
    height: float
    lanes: tuple[float, float]


def lay_out(picture: Picture) -> Layout:
    """Places for all boxes."""
    boxes = {b.key: b for b in picture.boxes}
    lanes = [_Lane(picture.lane(back), boxes) for back in (False, True)]
    height = max(lane.height for lane in lanes)
    places: dict[str, Place] = {}
    paths: dict[tuple[str, str], tuple[tuple[float, float], ...]] = {}
    chips = _chips(picture, MARGIN + lanes[0].width + LANE / 2, height)
    between = LANE + (max((c.width for c in chips.values()), default=0.0) - LANE / 2 if chips else 0.0)
    left, starts = MARGIN, []
    for lane, up in zip(lanes, (False, True), strict=True):
        points = lane.placed(left, height, up)
        places |= {k: p for k, p in points.items() if k in boxes}
        for a, b, chain in lane.chains:
            paths[a, b] = tuple(point for k in chain for point in _through(points[k], k in boxes, up))
        starts.append(left + lane.width / 2)
        left += lane.width + between
    wide = left - between * (1 if lanes[1].width else 2) + MARGIN
    return Layout(places, chips, paths, wide, height + 2 * MARGIN, (starts[0], starts[1]))


def _through(place: Place, box: bool, up: bool) -> list[tuple[float, float]]:
    """An edge goes straight through a layer that it crosses, so that it runs behind no box of it."""
    if box:
        return [(place.x, place.y)]
    ends = [(place.x, place.y - place.height / 2), (place.x, place.y + place.height / 2)]
    return ends[::-1] if up else ends


def _chips(picture: Picture, left: float, height: float) -> dict[str, Place]:
    """The kept names below each other, between the passes."""
    size = max((CHARACTER * width(name) for name in picture.kept), default=0.0) + 2 * PAD
    step = min(LINE + PAD + 6, height / max(len(picture.kept), 1))
    top = MARGIN + (height - step * (len(picture.kept) - 1)) / 2
    left -= LANE / 4
    return {
        name: Place(left + size / 2, top + step * k, size, LINE + 4, (name,))
        for k, name in enumerate(picture.kept)
    }


def rows_of(box: Box) -> tuple[str, ...]:
    """The box's lines, long ones broken after an operator."""
    return tuple(row for line in box.lines for row in _broken(line))


def _broken(line: str) -> list[str]:
    rows: list[str] = []
    row, depth = "", 0
    for word in line.split(" "):
        loose = word in ("+", "-", "*", "@", "/") and depth <= 1
        depth += word.count("(") - word.count(")")
        if row and loose and width(row) > MOST_COLUMNS - 10:
            rows.append(row)
            row = "    " + word
        else:
            row = f"{row} {word}" if row else word
    return [*rows, row]


class _Lane:
    """One pass: layers of keys, dummies for long edges, x coordinates."""

    def __init__(self, graph: nx.DiGraph, boxes: Mapping[str, Box]) -> None:
        self.boxes = boxes
        self.layer = _layers(graph, boxes)
        self.rows = {k: rows_of(boxes[k]) for k in graph}
        self.wide = {k: CHARACTER * max(map(width, rows)) + 2 * PAD for k, rows in self.rows.items()}
        self.links = nx.DiGraph()
        self.links.add_nodes_from(graph)
        self.chains = [(a, b, self._chain(a, b)) for a, b in graph.edges]
        self.order = self._ordered()
        self.x = self._settled()
        left = min((self.x[k] - self.wide[k] / 2 for k in self.x), default=0.0)
        self.x = {k: x - left for k, x in self.x.items()}
        self.width = max((self.x[k] + self.wide[k] / 2 for k in self.x), default=0.0)
        self.tall = [max((self._height(k) for k in row), default=0.0) for row in self.order]
        self.height = fsum(self.tall) + GAP_Y * max(len(self.order) - 1, 0)

    def _height(self, key: str) -> float:
        return LINE * len(self.rows[key]) + PAD if key in self.rows else 0.0

    def _chain(self, a: str, b: str) -> list[str]:
        """The keys that an edge goes through: a dummy in each layer between."""
        chain = [a]
        for k in range(self.layer[a] + 1, self.layer[b]):
            dummy = f"{a}>{b}@{k}"
            self.layer[dummy], self.wide[dummy] = k, DUMMY
            chain.append(dummy)
        chain.append(b)
        nx.add_path(self.links, chain)
        return chain

    # order within layers -------------------------------------------------------------------------------

    def _ordered(self) -> list[list[str]]:
        layers: list[list[str]] = [[] for _ in range(max(self.layer.values(), default=-1) + 1)]
        for key in self.links:
            layers[self.layer[key]].append(key)
        best, fewest = [list(row) for row in layers], self._crossings(layers)
        for sweep in range(SWEEPS):
            down = sweep % 2 == 0
            for k in range(1, len(layers)) if down else range(len(layers) - 2, -1, -1):
                near = {key: p for p, key in enumerate(layers[k - 1 if down else k + 1])}
                self._sort(layers[k], near, down)
            if (count := self._crossings(layers)) < fewest:
                best, fewest = [list(row) for row in layers], count
        return best

    def _sort(self, row: list[str], near: Mapping[str, int], down: bool) -> None:
        here = {key: p for p, key in enumerate(row)}
        middle = {}
        for key in row:
            linked = self.links.predecessors(key) if down else self.links.successors(key)
            at = [near[n] for n in linked if n in near]
            middle[key] = sum(at) / len(at) if at else float(here[key])
        row.sort(key=lambda key: (middle[key], here[key]))

    def _crossings(self, layers: Sequence[Sequence[str]]) -> int:
        count = 0
        for upper, lower in pairwise(layers):
            at = {key: p for p, key in enumerate(lower)}
            ends = [at[n] for key in upper for n in sorted(self.links.successors(key), key=lambda n: at[n])]
            count += sum(a > b for k, a in enumerate(ends) for b in ends[k + 1 :])
        return count

    # coordinates ---------------------------------------------------------------------------------------

    def _settled(self) -> dict[str, float]:
        x: dict[str, float] = {}
        for row in self.order:
            at = -fsum(self.wide[k] + GAP_X for k in row) / 2
            for key in row:
                x[key] = at + self.wide[key] / 2
                at += self.wide[key] + GAP_X
        for round_ in range(SETTLES):
            for row in self.order if round_ % 2 == 0 else reversed(self.order):
                self._pull(row, x)
        return x

    def _pull(self, row: Sequence[str], x: dict[str, float]) -> None:
        """Moves a row's boxes to the middle of their neighbours, apart from each other."""
        wanted = []
        for key in row:
            near = [(x[n], self._weight(key, n)) for n in nx.all_neighbors(self.links, key)]
            # exact: Python's own sum rounds in other ways from 3.12 on, and pictures are to be the same
            wanted.append(fsum(at * w for at, w in near) / fsum(w for _, w in near) if near else x[key])
        offsets = [0.0]
        for left, right in pairwise(row):
            offsets.append(offsets[-1] + self._apart(left, right))
        moved = _ascending([w - o for w, o in zip(wanted, offsets, strict=True)])
        for key, at, offset in zip(row, moved, offsets, strict=True):
            x[key] = at + offset

    def _weight(self, a: str, b: str) -> float:
        """Long edges are kept straight."""
        return (1.0 if a in self.rows else 4.0) * (1.0 if b in self.rows else 4.0)

    def _apart(self, a: str, b: str) -> float:
        return (self.wide[a] + self.wide[b]) / 2 + GAP_X

    def placed(self, left: float, height: float, up: bool) -> dict[str, Place]:
        """Middle points; `up` has the first layer at the bottom."""
        out: dict[str, Place] = {}
        at = MARGIN if not up else MARGIN + height
        for row, tall in zip(self.order, self.tall, strict=True):
            middle = at + (-tall if up else tall) / 2
            for key in row:
                size = self._height(key) if key in self.rows else tall
                out[key] = Place(left + self.x[key], middle, self.wide[key], size, self.rows.get(key, ()))
            at += -(tall + GAP_Y) if up else tall + GAP_Y
        return out


def _ascending(wanted: Sequence[float]) -> list[float]:
    """The nearest values in ascending order, by least squares: neighbours that clash meet in their middle."""
    blocks: list[tuple[float, int]] = []
    for value in wanted:
        total, count = value, 1
        while blocks and blocks[-1][0] / blocks[-1][1] > total / count:
            before, n = blocks.pop()
            total, count = total + before, count + n
        blocks.append((total, count))
    return [total / count for total, count in blocks for _ in range(count)]


def _layers(graph: nx.DiGraph, boxes: Mapping[str, Box]) -> dict[str, int]:
    """Longest path from the start; what nothing comes before, or is worked out again from nothing else, is
    moved to where it is read."""
    layer = {key: k for k, row in enumerate(nx.topological_generations(graph)) for key in row}
    for key in reversed(list(layer)):
        if graph.out_degree(key) and (graph.in_degree(key) == 0 or boxes[key].again):
            layer[key] = min(layer[n] for n in graph.successors(key)) - 1
    return layer
