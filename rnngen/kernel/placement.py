"""Where values live: buffers for leaves and stored nodes, and places inside them for views and parts."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise

from rnngen.errors import InternalError
from rnngen.graph.model import Graph, Region
from rnngen.kernel.index import Affine, Indices
from rnngen.kernel.ir import Access, Buffer, Matrix, Time
from rnngen.ops.node import VIEWS, Node
from rnngen.passes.view_sources import merges, operand, part_of

__all__ = ["Home", "Homes", "outer_matrix"]


@dataclass(frozen=True, slots=True)
class Home:
    """A value in a buffer: `strides` per written axis from `offset`; `shift` in time slots."""

    buffer: int
    offset: int
    strides: tuple[int, ...]
    shape: tuple[int, ...]
    shift: int = 0

    @property
    def contiguous(self) -> bool:
        """Whether the entries lie in C order without gaps."""
        step = 1
        for n, s in zip(reversed(self.shape), reversed(self.strides), strict=True):
            if n != 1 and s != step:
                return False
            step *= n
        return True

    def access(self, at: Indices, axes: int) -> Access:
        """The element at these indices."""
        total = Affine(self.offset, (0,) * axes)
        for index, stride in zip(at, self.strides, strict=True):
            total = total.plus(index.times(stride))
        return Access(self.buffer, total.const, total.steps, self.shift)

    def flat(self, at: Affine) -> Access:
        """The element at a position in C order."""
        return Access(self.buffer, self.offset + at.const, at.steps, self.shift)


def _strides(shape: tuple[int, ...]) -> tuple[int, ...]:
    out: list[int] = []
    step = 1
    for n in reversed(shape):
        out.insert(0, step)
        step *= n
    return tuple(out)


def _size(shape: tuple[int, ...]) -> int:
    total = 1
    for n in shape:
        total *= n
    return total


@dataclass
class Homes:
    """All buffers of a kernel, and the home of every value that has one."""

    graph: Graph
    buffers: list[Buffer] = field(default_factory=list)
    at: dict[int, Home] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.nodes = self.graph.program.nodes
        self.taped = set(self.graph.taped)
        self.hosts = dict(self.graph.shared)
        self.region_of = {i: s.region for s in self.graph.stages for i in s.nodes}
        self.adjacent = self._adjacent()
        self.alone = self._alone()
        self.operands = {operand(self.nodes, a) for n in self.nodes if n.op == "contract" for a in n.args}
        self.next_state: dict[str, Home] = {}
        self.next_grad: dict[str, Home] = {}
        self.outputs: dict[str, Home] = {}
        self.extra: list[tuple[int, Home]] = []
        # parts of a concat that live elsewhere, their place and the concat: two may use one memory in turn
        self.joins: list[tuple[int, Home, int]] = []
        self._leaves()
        self._states()
        self._results()
        self._stored()

    # lookups -----------------------------------------------------------------------------------------

    def find(self, i: int) -> Home | None:
        """The home of node i, if it has memory."""
        return self.at.get(i)

    def need(self, i: int) -> Home:
        """The home of node i."""
        if (home := self.at.get(i)) is None:
            raise InternalError("kernel", f"%{i} = {self.nodes[i]} has no memory")
        return home

    def need_view(self, i: int) -> Home:
        """The home of a value or of a chain of views of one."""
        node = self.nodes[i]
        if i in self.at:
            return self.at[i]
        if node.op not in VIEWS:
            return self.need(i)
        return self._viewed(node, self.need_view(node.args[0]))

    def _viewed(self, node: Node, home: Home) -> Home:
        if node.op == "slice":
            parts = zip(home.strides, node.sizes("starts"), node.axes("steps"), strict=True)
            moved = [(s * int(start), s * step) for s, start, step in parts]
            offset = home.offset + sum(m[0] for m in moved)
            return replace(home, offset=offset, strides=tuple(m[1] for m in moved), shape=node.ints)
        if node.op == "permute":
            axes = node.axes()
            return replace(home, strides=tuple(home.strides[k] for k in axes), shape=node.ints)
        if node.op == "broadcast":
            lead = node.rank - len(home.shape)
            kept = [
                0 if n == 1 and m != 1 else s
                for n, m, s in zip(home.shape, node.ints[lead:], home.strides, strict=True)
            ]
            return replace(home, strides=(0,) * lead + tuple(kept), shape=node.ints)
        if home.contiguous:
            return replace(home, strides=_strides(node.ints), shape=node.ints)
        return replace(home, strides=_unit_reshaped(home, node.ints), shape=node.ints)

    def matrix(self, i: int, n_axis: int, k_axis: int) -> Matrix:
        """A view of a value without rows as a matrix."""
        home = self.need_view(i)
        return Matrix(home.buffer, home.offset, home.strides[n_axis], home.strides[k_axis])

    # making ------------------------------------------------------------------------------------------

    def buffer(self, role: str, name: str, size: int, batched: bool, time: Time) -> int:
        """A new buffer."""
        self.buffers.append(Buffer(len(self.buffers), role, name, size, batched, time))
        return len(self.buffers) - 1

    def home(self, role: str, name: str, node: Node, time: Time, shift: int = 0) -> Home:
        """A home in a buffer of its own."""
        made = self.buffer(role, name, _size(node.ints), node.batched, time)
        return Home(made, 0, _strides(node.ints), node.ints, shift)

    def _leaves(self) -> None:
        times = {
            "input": Time.TAPE,
            "clock": Time.TAPE,
            "sequence": Time.ONCE,
            "param": Time.ONCE,
            "start": Time.ONCE,
        }
        for i, node in enumerate(self.nodes):
            if node.op in times:
                time = times[node.op] if node.op != "clock" or node.batched else Time.ONCE
                self.at[i] = self.home(node.op, node.text("name"), node, time)
            elif node.op == "adjoint" and node.text("name").startswith("output:"):
                self.at[i] = self.home("adjoint", node.text("name").partition(":")[2], node, Time.TAPE)

    def _states(self) -> None:
        """A state and its next value share a buffer, one slot apart; so do carried gradients."""
        leaves = {n.text("name"): i for i, n in self.graph.program.leaves("state")}
        carried = {
            n.text("name").partition(":")[2]: i
            for i, n in self.graph.program.leaves("adjoint")
            if n.text("name").startswith("state:")
        }
        for name, i in self.graph.program.keyed("state").items():
            node = self.nodes[i]
            old = self.home("state", name, node, Time.STATES)
            self.next_state[name] = replace(old, shift=1)
            if name in leaves:
                self.at[leaves[name]] = old
        grads = self.graph.program.keyed("grad_state")
        for name in dict.fromkeys((*carried, *grads)):
            node = self.nodes[grads.get(name, carried.get(name, 0))]
            late = self.home("grad_state", name, node, Time.RING, 1)
            self.next_grad[name] = replace(late, shift=0)
            if name in carried:
                self.at[carried[name]] = late

    def _results(self) -> None:
        """The first use of a node as a result is its home; further ones are copies."""
        program = self.graph.program
        state_of: dict[int, str] = {}
        for name, i in program.keyed("state").items():
            state_of.setdefault(i, name)
        for (kind, name), i in program.outputs:
            node = self.nodes[i]
            if kind == "state":
                self._claim(i, self.next_state[name], self._region(i) is Region.LOOP)
            elif kind == "grad_state":
                self._claim(i, self.next_grad[name], self._region(i) is Region.BACK_LOOP)
            elif kind == "output":
                if i in state_of:
                    self.outputs[name] = self.next_state[state_of[i]]
                    continue
                self.outputs[name] = self.home("output", name, node, Time.TAPE)
                self._claim(i, self.outputs[name], self._region(i) is not Region.ONCE)
            elif kind in ("grad_input", "grad_param", "grad_sequence"):
                # what no gradient reaches, zeros, may have been made on the way forward: it is copied
                time = Time.TAPE if kind == "grad_input" else Time.ONCE
                self._claim(i, self.home(kind, name, node, time), self._region(i).backward)

    def _region(self, i: int) -> Region:
        """Where a stored value is made; a leaf has no such place."""
        return self.region_of.get(i, Region.ONCE)

    def _claim(self, i: int, home: Home, in_place: bool = True) -> None:
        if i in self.at or not in_place:
            self.extra.append((i, home))
        else:
            self.at[i] = home

    def _stored(self) -> None:
        """Everything else that stages make; parts of a concat live inside it where they can."""
        for stage in self.graph.stages:
            for i in stage.nodes:
                if self.nodes[i].op == "concat" and i not in self.at:
                    self.at[i] = self._own(i, stage.region)
        for stage in self.graph.stages:
            for i in stage.nodes:
                if self.nodes[i].op == "concat":
                    self._parts(i)
        for stage in self.graph.stages:
            for i in stage.nodes:
                if i not in self.at:
                    self.at[i] = self._own(i, stage.region)

    def _own(self, i: int, region: Region) -> Home:
        node = self.nodes[i]
        if (host := self.hosts.get(i)) is not None:
            if host not in self.at:
                self.at[host] = self._own(host, self.region_of[host])
            return Home(self.at[host].buffer, 0, _strides(node.ints), node.ints)
        time = Time.ONCE
        if region.per_step:
            parts = (part_of(self.nodes, p, self.region_of) for p in node.args)
            keep = not region.in_loop or i in self.taped or any(p in self.taped for p in parts)
            time = Time.TAPE if keep else Time.STEP
        role = "saved" if i in self.graph.saved or not region.backward else "scratch"
        return self.home(role, f"v{i}", node, time)

    def _alone(self) -> frozenset[int]:
        """Values whose sub-rows a product walks as rows of one matrix: nothing may lie between them."""
        found = set()
        for i, node in enumerate(self.nodes):
            if node.op == "contract":
                found |= {operand(self.nodes, a) for a in node.args if self.nodes[a].rank > 1}
                found |= {i} if node.rank > 1 else set()
        return frozenset(found)

    def _adjacent(self) -> frozenset[int]:
        """Values whose entries lie side by side: products of rows, and what a reshape walks as one axis."""
        found = {i for s in self.graph.stages if s.kind == "rows" for i in s.nodes}
        reshaped = [n for n in self.nodes if n.op == "reshape" and merges(self.nodes[n.args[0]], n)]
        return frozenset(found | {n.args[0] for n in reshaped})

    def beside(self, part: int, whole: int) -> bool:
        """Whether a stage makes a part when and as often as the concat that it belongs to."""
        made, joined = self.region_of.get(part), self.region_of[whole]
        node, of = self.nodes[part], self.nodes[whole]
        if made is None or part in self.alone or node.batched != of.batched:
            return False
        if node.op == "total" and (product := self.nodes[node.args[0]]).op == "contract":
            place = Home(0, 0, _strides(of.ints), node.ints)
            if outer_matrix(product, place) is None:
                return False
        return made.backward == joined.backward and made.per_step == joined.per_step

    def _parts(self, i: int) -> None:
        node, whole = self.nodes[i], self.at[i]
        axis, at = node.number("axis"), 0
        for part in node.args:
            inner = self.nodes[part]
            place = replace(whole, offset=whole.offset + at * whole.strides[axis], shape=inner.ints)
            made = part_of(self.nodes, part, self.region_of)
            found = place if made == part else self._unreshaped(made, place)
            if found is not None and part in self.adjacent and not place.contiguous:
                found = None
            if found is not None and made not in self.at and self.beside(made, i):
                self.at[made] = found
            else:
                self.joins.append((part, place, i))
            at += inner.ints[axis]

    def _unreshaped(self, i: int, place: Home) -> Home | None:
        """Where node i lies if a part that reshapes it has this place: in C order, or along one stride."""
        shape = self.nodes[i].ints
        if self.nodes[i].op == "total":
            return None
        if place.contiguous:
            return replace(place, strides=_strides(shape), shape=shape)
        if i in self.operands or i in self.adjacent or len([n for n in shape if n != 1]) > 1:
            return None
        return replace(place, strides=_unit_reshaped(place, shape), shape=shape)


def outer_matrix(product: Node, home: Home) -> Matrix | None:
    """A home as the matrix that an outer product fills, its rows the axes of one factor, its columns those of
    the other; None where one stride does not walk them."""
    a, out = product.text("a"), product.text("out")
    left = "".join(k for k in a if k in out)
    rows = len(left) if out.startswith(left) else len(out) - len(left)
    steps = _stride(home.shape[:rows], home.strides[:rows]), _stride(home.shape[rows:], home.strides[rows:])
    if None in steps:
        return None
    row, column = steps
    return Matrix(home.buffer, home.offset, row or _size(home.shape[rows:]), column or 1)


def _stride(shape: tuple[int, ...], strides: tuple[int, ...]) -> int | None:
    """The stride that walks axes as if they were one, in C order; 0 for no axes, None if there is none."""
    walked = [(n, s) for n, s in zip(shape, strides, strict=True) if n != 1]
    if any(outer != n * inner for (_, outer), (n, inner) in pairwise(walked)):
        return None
    return walked[-1][1] if walked else (strides or (0,))[-1]


def _unit_reshaped(home: Home, target: tuple[int, ...]) -> tuple[int, ...]:
    """Strides after axes of length 1 came or went."""
    kept = [s for n, s in zip(home.shape, home.strides, strict=True) if n != 1]
    if [n for n in home.shape if n != 1] != [n for n in target if n != 1]:
        raise InternalError("kernel", f"a strided value of shape {home.shape} as {target}")
    return tuple(kept.pop(0) if n != 1 else 0 for n in target)
