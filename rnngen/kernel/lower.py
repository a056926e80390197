"""Graph → kernel program: every stage becomes a statement, every value an access."""

from __future__ import annotations

from dataclasses import replace

from rnngen.errors import InternalError
from rnngen.graph.model import Graph, Region, Stage
from rnngen.kernel.body import Body
from rnngen.kernel.collapse import squeezed
from rnngen.kernel.index import broadcast, identity, zero
from rnngen.kernel.ir import (
    Access,
    Apply,
    Const,
    Function,
    Group,
    Load,
    Outer,
    Pool,
    Program,
    Reduce,
    Rows,
    RowsOf,
    Scan,
    Scatter,
    Section,
    Solve,
    Statement,
    Store,
    Term,
    Time,
)
from rnngen.kernel.placement import Home, Homes, outer_matrix
from rnngen.ops.size import ints
from rnngen.passes.save import HEAVY

__all__ = ["lower"]

# elements of the longest vector there is: rows that begin and end where vectors do need no masks
_VECTOR = 16

_FORWARD = (
    ("once", "", (Region.ONCE,)),
    ("before", "", (Region.BEFORE,)),
    ("loop", "up", (Region.LOOP,)),
    ("after", "", (Region.AFTER,)),
)
_BACKWARD = (
    ("before", "", (Region.BACK_BEFORE,)),
    ("loop", "down", (Region.BACK_LOOP,)),
    ("after", "", (Region.BACK_AFTER,)),
    ("end", "", (Region.END,)),
)


def lower(graph: Graph) -> Program:
    """The kernel program of a graph that has been through all passes."""
    made = _Lowering(graph)
    forward = Function("forward", tuple(made.section(*s) for s in _FORWARD))
    backward = None
    if any(kind.startswith("grad_") for (kind, _), _ in graph.program.outputs):
        backward = Function("backward", tuple(made.section(*s) for s in _BACKWARD))
    outputs = tuple((n, h.buffer, h.shift) for n, h in made.homes.outputs.items())
    cell = graph.step.cell
    buffers = tuple(made.homes.buffers)
    states = tuple(made.homes.next_state)
    return _kept(Program(cell.title, buffers, forward, backward, outputs, cell.indices, states)).check()


def _kept(program: Program) -> Program:
    """A buffer with a slot or two, but which a statement over all steps reads or writes, gets all slots."""
    whole = program.whole("forward") | program.whole("backward")
    longer = {Time.STEP: Time.TAPE, Time.RING: Time.STATES}
    buffers = (replace(b, time=longer.get(b.time, b.time)) if b.id in whole else b for b in program.buffers)
    return replace(program, buffers=tuple(buffers))


class _Lowering:
    """One graph being lowered."""

    def __init__(self, graph: Graph) -> None:
        self.graph, self.nodes = graph, graph.program.nodes
        self.homes = Homes(graph)
        self.stage_of = {i: s for s in graph.stages for i in s.nodes}
        self.copies = self._copies()

    # sections ----------------------------------------------------------------------------------------

    def section(self, name: str, loop: str, regions: tuple[Region, ...]) -> Section:
        """All statements of a region, in order."""
        body: list[Statement] = []
        if name == "end":
            body += self._starts()
        for stage in self.graph.stages:
            if stage.region in regions:
                body += self._stage(stage)
        body += [self._copy(i, home, regions[0]) for i, home in self.copies.get(regions[0], [])]
        if name == "once":
            body += self._initial()
        return Section(name, loop, tuple(body))

    def _copies(self) -> dict[Region, list[tuple[int, Home]]]:
        """Second homes of values that no group makes: where they are copied to."""
        out: dict[Region, list[tuple[int, Home]]] = {}
        for i, home in self.homes.extra:
            stage = self.stage_of.get(i)
            if stage is not None and stage.kind == "group" and self._same_time(stage, home):
                continue
            region = self._copy_region(i, home)
            out.setdefault(region, []).append((i, home))
        return out

    def _same_time(self, stage: Stage, home: Home) -> bool:
        """Whether the group that makes a value can write it to a second home as well."""
        role = self.homes.buffers[home.buffer].role
        if role in ("state", "output"):
            return stage.region is Region.LOOP or (role == "output" and stage.region.per_step)
        if role == "grad_state":
            return stage.region is Region.BACK_LOOP
        return not role.startswith("grad_") or stage.region.backward

    def _copy_region(self, i: int, home: Home) -> Region:
        role = self.homes.buffers[home.buffer].role
        if role in ("grad_param", "grad_sequence"):
            return Region.END
        if role in ("state", "output"):
            made = self.stage_of[i].region if i in self.stage_of else Region.LOOP
            return made if role == "output" and made in (Region.AFTER, Region.BEFORE) else Region.LOOP
        made = self.stage_of[i].region if i in self.stage_of else Region.BACK_LOOP
        return made if made is Region.BACK_AFTER and role != "grad_state" else Region.BACK_LOOP

    def _copy(self, i: int, home: Home, region: Region) -> Group:
        node = self.nodes[i]
        body = Body(self.homes, node.ints, frozenset())
        value = body.whole(i)
        store = Store(home.access(identity(node.rank), node.rank), value)
        rows = self._rows(region, self.homes.buffers[home.buffer].batched)
        return Group(rows, node.ints, tuple(body.exprs), (store,), locs=tuple(body.locs))

    def _initial(self) -> list[Statement]:
        """States that the caller does not give, into slot 0; a delay slot starts as its state does."""
        initial = self.graph.program.keyed("initial")
        out: list[Statement] = []
        for slot in self.graph.step.cell.states:
            if slot.name not in self.homes.next_state:
                continue
            home = replace(self.homes.next_state[slot.name], shift=0)
            node = initial.get(slot.of or slot.name)
            extents = ints(slot.shape)
            body = Body(self.homes, extents, self._cone(node))
            value = body.emit(Const(0.0)) if node is None else body.whole(node)
            if slot.of in self.homes.next_state:
                base = replace(self.homes.next_state[slot.of], shift=0)
                body = Body(self.homes, extents, frozenset())
                value = body.emit(Load(base.access(identity(len(extents)), len(extents))))
            store = Store(home.access(identity(len(extents)), len(extents)), value)
            out.append(Group(RowsOf.BATCH, extents, tuple(body.exprs), (store,), guard=(slot.name,)))
        return out

    def _starts(self) -> list[Statement]:
        """The gradient of a state's start where the caller left it out, its delay slots' added."""
        out: list[Statement] = []
        for i, leaf in self.graph.program.leaves("start"):
            home = self.homes.need(i)
            at = identity(leaf.rank)
            for slot in self.graph.step.cell.states:
                if leaf.text("name") not in (slot.name, slot.of) or slot.name not in self.homes.next_grad:
                    continue
                body = Body(self.homes, leaf.ints, frozenset())
                arrived = body.emit(Load(self.homes.next_grad[slot.name].access(at, leaf.rank)))
                if not slot.declared:
                    so_far = body.emit(Load(home.access(at, leaf.rank)))
                    arrived = body.emit(Apply("add", (so_far, arrived)))
                store = Store(home.access(at, leaf.rank), arrived)
                # a delay slot that is left out starts as its state does, which may have been given
                guard = (slot.name, slot.of) if slot.of in self.homes.next_state else (slot.name,)
                out.append(Group(RowsOf.BATCH, leaf.ints, tuple(body.exprs), (store,), guard=guard))
        return out

    def _cone(self, node: int | None) -> frozenset[int]:
        """Initial values are worked out where they are stored, unless that takes a product or a reduction."""
        live = frozenset() if node is None else self.graph.program.live([node])
        if any(self.nodes[i].op in HEAVY for i in live):
            return frozenset()
        return frozenset(i for i in live if not self.nodes[i].is_leaf)

    # stages --------------------------------------------------------------------------------------------

    def _rows(self, region: Region, batched: bool) -> RowsOf:
        if not batched:
            return RowsOf.NONE
        if not region.per_step or region.in_loop:
            return RowsOf.BATCH
        return RowsOf.FLAT

    def _stage(self, stage: Stage) -> list[Statement]:
        if stage.kind == "group":
            return self._group(stage)
        if stage.kind == "concat":
            return self._concat(stage)
        (i,) = stage.nodes
        make = {
            "reduce": self._reduce,
            "rows": self._matrix,
            "outer": self._outer,
            "sum": self._sum,
            "pool": self._pool,
            "scan": self._scan,
            "scatter": self._scatter,
            "solve": self._solve,
        }
        return make[stage.kind](stage, i)

    def _group(self, stage: Stage) -> list[Statement]:
        shape = self.nodes[stage.nodes[0]].ints
        batched = self.nodes[stage.nodes[0]].batched
        body = Body(self.homes, shape, frozenset(stage.nodes), stage.products)
        stores = []
        for i in stage.nodes:
            value = body.whole(i)
            for home in self._targets(i, stage):
                stores.append(Store(home.access(identity(len(shape)), len(shape)), value))
        products = tuple(tuple(self._term(p, at) for p, at in terms) for terms in body.products)
        rows = self._rows(stage.region, batched)
        return [Group(rows, shape, tuple(body.exprs), tuple(stores), products, tuple(body.locs))]

    def _targets(self, i: int, stage: Stage) -> list[Home]:
        extra = [h for j, h in self.homes.extra if j == i and self._same_time(stage, h)]
        joined = [h for j, h, whole in self.homes.joins if j == i and self.homes.beside(i, whole)]
        return [self.homes.need(i), *extra, *joined]

    def _term(self, p: int, start: int) -> Term:
        """A product whose columns start at `start`."""
        node = self.nodes[p]
        matrix, row = node.args
        labels, out = node.text("a"), node.text("out")
        n_axis, k_axis = labels.index(out[-1]), 1 - labels.index(out[-1])
        m = self.homes.matrix(matrix, n_axis, k_axis)
        m = type(m)(m.buffer, m.offset + start * m.step_n, m.step_n, m.step_k)
        home = self.homes.need_view(row)
        if home.strides[-1] != 1 and home.shape[-1] != 1:
            raise InternalError("kernel", f"the rows of %{p} are strided")
        return Term(Access(home.buffer, home.offset, (), home.shift), m, home.shape[-1])

    def _concat(self, stage: Stage) -> list[Statement]:
        """Parts that live elsewhere are copied in."""
        out: list[Statement] = []
        (i,) = stage.nodes
        for part, home, whole in self.homes.joins:
            made = self.stage_of.get(part)
            if whole != i or (made is not None and made.kind == "group" and self.homes.beside(part, i)):
                continue
            node = self.nodes[part]
            body = Body(self.homes, node.ints, frozenset())
            store = Store(home.access(identity(node.rank), node.rank), body.whole(part))
            rows = self._rows(stage.region, self.nodes[i].batched)
            out.append(Group(rows, node.ints, tuple(body.exprs), (store,), locs=tuple(body.locs)))
        return out

    def _reduce(self, stage: Stage, i: int) -> list[Statement]:
        node = self.nodes[i]
        source = self.nodes[node.args[0]]
        over = "rows" if node.attr("batch") else ""
        if over and stage.region.per_step:
            raise InternalError("kernel", f"%{i} = {node} is a batch sum of its own for every step")
        rows = self._rows(stage.region, source.batched)
        return [self._reduction(i, node.args[0], node.axes(), node.text("kind"), rows, over)]

    def _reduction(
        self, i: int, source: int, axes: tuple[int, ...], kind: str, rows: RowsOf, over: str
    ) -> Reduce | Group:
        shape = self.nodes[source].ints
        outer = [k for k in range(len(shape)) if k not in axes]
        order = [*outer, *axes]
        body = Body(self.homes, tuple(shape[k] for k in order), frozenset({source}) - self._memory(source))
        base = identity(len(shape))
        value = body.value(source, tuple(base[order.index(k)] for k in range(len(shape))))
        target = self.homes.need(i).access(identity(len(order))[: len(outer)], len(order))
        made = squeezed(Reduce(rows, body.extents, len(outer), tuple(body.exprs), value, kind, target, over))
        if over or made.outer < len(made.extents):
            return made
        return Group(rows, made.extents, made.exprs, (Store(made.target, value),))  # of one element each

    def _memory(self, i: int) -> frozenset[int]:
        return frozenset({i}) if self.homes.find(i) is not None else frozenset()

    def _sum(self, stage: Stage, i: int) -> list[Statement]:
        """A sum over time: of a batch sum, or of a value per row or without rows."""
        (source,) = self.nodes[i].args
        inner = self.nodes[source]
        if inner.op == "reduce" and inner.attr("batch") and self.homes.find(source) is None:
            return [self._reduction(i, inner.args[0], inner.axes(), inner.text("kind"), RowsOf.FLAT, "rows")]
        if inner.op == "scatter" and self.homes.find(source) is None:
            return [self._scattering(i, source, RowsOf.FLAT, "rows")]
        rows = RowsOf.BATCH if inner.batched else RowsOf.NONE
        return [self._reduction(i, source, (), "sum", rows, "time")]

    def _matrix(self, stage: Stage, i: int) -> list[Statement]:
        node = self.nodes[i]
        term = self._term(i, 0)
        home = self.homes.need(i)
        lead = 1
        for n in node.ints[:-1]:
            lead *= n
        for a in (self.homes.need_view(node.args[1]), home):
            if not a.contiguous:
                raise InternalError("kernel", f"the rows of %{i} are strided")
        target = Access(home.buffer, home.offset, (), home.shift)
        return [Rows(self._rows(stage.region, True), term, node.ints[-1], lead, target)]

    def _outer(self, stage: Stage, i: int) -> list[Statement]:
        product = self.nodes[self.nodes[i].args[0]]
        x, y = product.args
        a, c, out = product.text("a"), product.text("b"), product.text("out")
        shared = len([k for k in a if k in c])
        left, right = self.homes.need_view(x), self.homes.need_view(y)
        lead = _size(left.shape[:shared])
        target = outer_matrix(product, self.homes.need(i))
        if target is None:
            raise InternalError("kernel", f"%{i}: no two strides walk {self.homes.need(i)}")
        sizes = (_size(left.shape[shared:]), _size(right.shape[shared:]))
        return [
            Outer(
                Access(left.buffer, left.offset, (), left.shift),
                Access(right.buffer, right.offset, (), right.shift),
                lead,
                *sizes,
                target,
                not out.startswith(a[shared:]),
            )
        ]

    def _pool(self, stage: Stage, i: int) -> list[Statement]:
        node = self.nodes[i]
        body = Body(self.homes, node.ints, frozenset())
        value = body.whole(node.args[0])
        home = self.homes.need(i)
        target = home.access(identity(node.rank), node.rank)
        rows = self._rows(stage.region, True)
        return [Pool(rows, body.extents, tuple(body.exprs), value, target)]

    def _scan(self, stage: Stage, i: int) -> list[Statement]:
        node = self.nodes[i]
        shape, axis = node.ints, node.number("axis")
        order = [k for k in range(len(shape)) if k != axis] + [axis]
        body = Body(self.homes, tuple(shape[k] for k in order), frozenset())
        base = identity(len(shape))
        at = tuple(base[order.index(k)] for k in range(len(shape)))
        values = [body.value(a, broadcast(self.nodes[a].ints, at, len(shape))) for a in node.args]
        target = self.homes.need(i).access(at, len(shape))
        rows = self._rows(stage.region, node.batched)
        reverse = bool(node.attr("reverse"))
        return [
            Scan(rows, body.extents, tuple(body.exprs), tuple(values), node.text("kind"), reverse, target)
        ]

    def _scatter(self, stage: Stage, i: int) -> list[Statement]:
        node = self.nodes[i]
        batched = any(self.nodes[a].batched for a in node.args)
        rows = self._rows(stage.region, batched)
        return [self._scattering(i, i, rows, "" if node.batched or not batched else "rows")]

    def _scattering(self, i: int, source: int, rows: RowsOf, over: str) -> Scatter:
        node = self.nodes[source]
        value, index = node.args
        shape = self.nodes[value].ints
        rank = self.nodes[index].rank
        axes = len(shape)
        body = Body(self.homes, shape, frozenset())
        at = identity(axes)
        where = body.value(index, broadcast(self.nodes[index].ints, at[:rank], axes))
        what = body.whole(value)
        home = self.homes.need(i)
        target = home.access((zero(axes), *at[rank:]), axes)
        exprs, entries = tuple(body.exprs), node.ints[0]
        return Scatter(
            rows, shape, exprs, what, where, target, home.strides[0], entries, _size(node.ints), over
        )

    def _solve(self, stage: Stage, i: int) -> list[Statement]:
        node = self.nodes[i]
        n, m = node.ints
        role = "scratch" if stage.region.backward else "saved"
        time = Time.STEP if stage.region.per_step else Time.ONCE
        width = -(-(n + m) // _VECTOR) * _VECTOR
        work = self.homes.buffer(role, f"v{i}_work", n * width, node.batched, time)
        left, right, target = (self.homes.need_view(k) for k in (*node.args, i))
        places = [home.access(identity(2), 2) for home in (left, right, target)]
        room = Access(work, 0, (width, 1))
        return [Solve(self._rows(stage.region, node.batched), n, m, places[0], places[1], room, places[2])]


def _size(shape: tuple[int, ...]) -> int:
    total = 1
    for n in shape:
        total *= n
    return total
