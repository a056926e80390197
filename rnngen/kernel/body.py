"""The expressions of one statement: a node is followed down to what memory holds, each value once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rnngen.errors import InternalError, Location
from rnngen.kernel.index import Affine, Indices, broadcast, identity, through, within
from rnngen.kernel.ir import Access, Apply, Const, Draw, Expr, Index, Load, Tile
from rnngen.ops.node import VIEWS, Node
from rnngen.ops.scalars import PRIMITIVES
from rnngen.ops.size import Size

if TYPE_CHECKING:
    from rnngen.kernel.placement import Homes

__all__ = ["Body"]

# products that share one set of accumulators: where a sum is added to itself their number doubles
_MOST_TERMS = 32


class Body:
    """Expressions over `extents`. `inner` nodes are worked out here even where they have memory."""

    def __init__(
        self, homes: Homes, extents: tuple[int, ...], inner: frozenset[int], tiles: tuple[int, ...] = ()
    ) -> None:
        self.homes, self.nodes = homes, homes.graph.program.nodes
        self.extents, self.inner, self.tiles = extents, inner, tiles
        self.exprs: list[Expr] = []
        self.locs: list[Location | None] = []
        self.products: list[tuple[tuple[int, int], ...]] = []
        self._seen: dict[object, int] = {}
        self._counts: dict[int, int] = {}
        self._loc: Location | None = None

    @property
    def axes(self) -> int:
        """The number of loop axes."""
        return len(self.extents)

    def whole(self, i: int) -> int:
        """Node i at every index of the statement, whose extents are its shape."""
        return self.value(i, identity(self.axes))

    def value(self, i: int, at: Indices) -> int:
        """The expression for element `at` of node i.

        What it is made of comes first, from a list of our own: a formula may be longer than Python's stack.
        """
        pending = [(i, at, self._loc)]
        while pending:
            k, where, outer = pending[-1]
            if (k, where) in self._seen:
                pending.pop()
                continue
            loc = self.nodes[k].loc or outer
            first = [(a, index, loc) for a, index in self._reads(k, where) if (a, index) not in self._seen]
            if first:
                pending += reversed(first)
                continue
            kept, self._loc = self._loc, loc
            self._seen[k, where] = self._make(k, where)
            self._loc = kept
        return self._seen[i, at]

    def _reads(self, i: int, at: Indices) -> list[tuple[int, Indices]]:
        """The elements that a formula is made of, where it is one that is worked out here."""
        node = self.nodes[i]
        if i in self.tiles or (i not in self.inner and self.homes.find(i) is not None):
            return []
        if node.op in VIEWS:
            inner = through(node, self.nodes[node.args[0]].ints, at, self.axes)
            return [] if inner is None else [(node.args[0], inner)]
        if node.op not in PRIMITIVES or (node.op == "add" and self._summed(node, at) is not None):
            return []
        return [(a, broadcast(self.nodes[a].ints, at, self.axes)) for a in node.args]

    def emit(self, e: Expr) -> int:
        """An expression, or the equal one that is there."""
        if e not in self._seen:
            self._seen[e] = len(self.exprs)
            self.exprs.append(e)
            self.locs.append(self._loc)
        return self._seen[e]

    def _make(self, i: int, at: Indices) -> int:
        node = self.nodes[i]
        if i in self.tiles:
            return self._tile(((i, self._column(at)),))
        if i not in self.inner and (home := self.homes.find(i)) is not None:
            return self.emit(Load(home.access(at, self.axes)))
        if node.op == "const":
            value = node.attr("value")
            return self.emit(Const(float(int(value)) if isinstance(value, Size) else float(str(value))))
        if node.op == "iota":
            return self.emit(Index(at[0].const, at[0].steps))
        if node.op in VIEWS:
            return self._view(i, node, at)
        if node.op == "take":
            return self._take(node, at)
        if node.op == "draw":
            return self._draw(node, at)
        if node.op in PRIMITIVES:
            return self._scalar(node, at)
        if node.op in ("clock",) and not node.batched:
            return self.emit(Load(self.homes.need(i).access((), self.axes)))
        raise InternalError("kernel", f"%{i} = {node} has no memory and no expression")

    def _scalar(self, node: Node, at: Indices) -> int:
        if node.op == "add" and (merged := self._merged(node, at)) is not None:
            return merged
        args = [self.value(a, broadcast(self.nodes[a].ints, at, self.axes)) for a in node.args]
        return self.emit(Apply(node.op, tuple(args)))

    # products formed here -------------------------------------------------------------------------

    def _column(self, at: Indices) -> int:
        """Where along a product's output the loop starts; the loop walks it in steps of 1."""
        (index,) = at
        single = self.extents[-1] == 1 and index.steps[-1] == 0
        if any(index.steps[:-1]) or not (index.steps[-1] == 1 or single):
            raise InternalError("kernel", "a product is read across its columns")
        return index.const

    def _tile(self, terms: tuple[tuple[int, int], ...]) -> int:
        if terms not in self.products:
            self.products.append(terms)
        return self.emit(Tile(self.products.index(terms)))

    def _merged(self, node: Node, at: Indices) -> int | None:
        """A sum of products of the same shape shares one set of accumulators."""
        found = self._summed(node, at)
        return None if found is None else self._tile(found)

    def _summed(self, node: Node, at: Indices) -> tuple[tuple[int, int], ...] | None:
        """The products that an addition adds, if that is all it does."""
        if not self.tiles:
            return None
        counts = [self._count(a) for a in node.args]
        if 0 in counts or sum(counts) > _MOST_TERMS:
            return None
        found: list[tuple[int, int]] = []
        for a in node.args:
            index = broadcast(self.nodes[a].ints, at, self.axes)
            terms = self._terms(a, index) if self.nodes[a].shape == node.shape else None
            if terms is None:
                return None
            found += terms
        return tuple(found)

    def _count(self, i: int) -> int:
        """How many products a node is the sum of; 0 if it is anything else, _MOST_TERMS + 1 if of more."""
        pending = [i]
        while pending:
            k = pending[-1]
            node = self.nodes[k]
            same = all(self.nodes[a].shape == node.shape for a in node.args)
            first = [a for a in node.args if a not in self._counts] if node.op == "add" and same else []
            if first and k not in self._counts and k not in self.tiles:
                pending += first
                continue
            pending.pop()
            if k in self.tiles or (node.op == "slice" and node.args[0] in self.tiles):
                self._counts[k] = 1
            elif node.op == "add" and same:
                parts = [self._counts[a] for a in node.args]
                self._counts[k] = 0 if 0 in parts else min(sum(parts), _MOST_TERMS + 1)
            else:
                self._counts[k] = 0
        return self._counts[i]

    def _terms(self, i: int, at: Indices) -> list[tuple[int, int]] | None:
        """The product terms behind a node that is nothing but a sum of them."""
        node = self.nodes[i]
        if i in self.tiles:
            return [(i, self._column(at))]
        if node.op == "slice" and node.args[0] in self.tiles:
            inner = through(node, self.nodes[node.args[0]].ints, at, self.axes)
            return self._terms(node.args[0], inner) if inner is not None else None
        if node.op == "add" and all(self.nodes[a].shape == node.shape for a in node.args):
            parts = [self._terms(a, at) for a in node.args]
            return None if any(p is None for p in parts) else [t for p in parts if p for t in p]
        return None

    # memory with a twist ----------------------------------------------------------------------------

    def _view(self, i: int, node: Node, at: Indices) -> int:
        (source,) = node.args
        inner = through(node, self.nodes[source].ints, at, self.axes)
        if inner is not None:
            return self.value(source, inner)
        home = self.homes.find(source)
        if home is None or not home.contiguous:
            raise InternalError("kernel", f"%{i} = {node} merges axes of a value without memory")
        return self.emit(Load(home.flat(within(node.ints, at, self.axes))))

    def _take(self, node: Node, at: Indices) -> int:
        table, index = node.args
        rank = self.nodes[index].rank
        home = self.homes.need_view(table)
        row = self.value(index, broadcast(self.nodes[index].ints, at[:rank], self.axes))
        rest = (Affine(0, (0,) * self.axes), *at[rank:])
        bound = self.nodes[table].ints[0]
        return self.emit(Load(home.access(rest, self.axes), row, home.strides[0], bound))

    def _draw(self, node: Node, at: Indices) -> int:
        element = within(node.ints, at, self.axes)
        sequence = node.text("per") == "sequence"
        site = node.number("site") + (1 << 31 if sequence else 0)
        clock: Access | None = None
        if not sequence:
            clock = self.homes.need(node.args[0]).access((), self.axes)
        return self.emit(Draw(site, element.const, element.steps, clock))
