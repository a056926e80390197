"""fuse: everything elementwise between two products is one loop, its intermediates in registers.

A *stored* value gets memory; all others are worked out where they are read. Stored values of one region,
level and shape are one stage. A level is one past that of the values it must find finished: a
product needs all of its operand, an elementwise value only its own element. A product whose readers
are all in one stage is formed there, tile by tile, and never stored.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from functools import reduce
from math import prod
from operator import or_

from rnngen.errors import InternalError
from rnngen.graph.model import Graph, Region, Stage
from rnngen.ops.node import LEAVES, VIEWS, Node
from rnngen.ops.scalars import PRIMITIVES
from rnngen.passes.expand import is_rows
from rnngen.passes.materialize import WORTH_MEMORY, again
from rnngen.passes.save import HEAVY
from rnngen.passes.view_sources import merges, operand, owner

__all__ = ["fuse"]

_INNER = {Region.AFTER: Region.LOOP, Region.BACK_AFTER: Region.BACK_LOOP}
MAX_ROUNDS = 10_000
# a value that is read more than once and worked out from more stored values and products than this has memory
_MOST_BELOW = 16


def fuse(graph: Graph) -> Graph:
    """Graph → Graph with `stages` and `taped` filled in."""
    plan = _Plan(graph)
    plan.keep(4 * WORTH_MEMORY)  # so that what follows walks no long formula as often as it is read
    plan.cut()
    for _ in range(MAX_ROUNDS):
        plan.place()
        if not plan.settle() and not plan.drop() and not plan.keep():
            break
    else:
        raise InternalError("fuse", f"the stages do not settle in {MAX_ROUNDS} rounds")
    return replace(graph, stages=plan.stages(), taped=plan.taped()).check()


@dataclass
class _Plan:
    """The search for stages: `stored` only grows, but for what is dropped, once."""

    graph: Graph
    stored: set[int] = field(default_factory=set)
    fusable: set[int] = field(default_factory=set)
    level: dict[int, int] = field(default_factory=dict)
    region: dict[int, Region] = field(default_factory=dict)
    _below: dict[int, int] = field(default_factory=dict)
    _below_for: int = -1
    _good: set[int] = field(default_factory=set)
    _good_for: tuple[int, int] = (-1, -1)
    _late: dict[tuple[Region, int], int] = field(default_factory=dict)
    _wanted: frozenset[int] = frozenset()
    _dropped: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.nodes = self.graph.program.nodes
        self.summed = {n.args[0]: i for i, n in enumerate(self.nodes) if n.op == "total"}
        self.live = self.graph.program.live()
        self.uses = Counter(a for n in self.nodes for a in n.args)
        self.numbers: list[bool] = []
        for node in self.nodes:
            self.numbers.append(self._number(node))
        steps = [i for i in self.live if self.graph.regions[i] is not Region.ONCE]
        reads = {a for i in steps for a in self.nodes[i].args}
        self.crossed = reads | {owner(self.nodes, a) for a in reads}
        for i in sorted(self.live):
            self._first(i)
        for _, i in self.graph.program.outputs:
            self._store(i)
        for i in self.graph.saved:
            self._store(i)
        self._wanted = frozenset(self.stored)

    # what must have memory -----------------------------------------------------------------------

    def _store(self, i: int) -> None:
        if self.nodes[i].op not in LEAVES:
            self.stored.add(i)

    def _first(self, i: int) -> None:
        node = self.nodes[i]
        if node.op == "contract":
            for a in node.args:
                self._store(operand(self.nodes, a))
            if self._tileable(i):
                self.fusable.add(i)
            elif not self._inside_total(i):
                self._store(i)
        elif node.op in HEAVY and not self._inside_total(i):
            self._store(i)
            for a in node.args if node.op == "concat" else ():
                if self.nodes[a].op not in VIEWS:
                    self._store(a)
        for a in node.args if node.op == "solve" else node.args[:1] if node.op == "take" else ():
            table = owner(self.nodes, a)
            if self.nodes[table].op in ("const", "iota"):
                self.stored.add(a)
            else:
                self._store(table)
        if node.op == "reshape" and merges(self.nodes[node.args[0]], node):
            self._store(owner(self.nodes, node.args[0]))
            if self.nodes[node.args[0]].op in VIEWS:
                self._store(node.args[0])
        for a in node.args if node.op in PRIMITIVES else ():
            self._first_spread(a, i)
        if self._crosses(i):
            self._store(i)

    def _first_spread(self, a: int, i: int) -> None:
        """Where several elements of a are read for more than one of i's each, they are worked out once."""
        source = owner(self.nodes, a)
        if 1 < prod(self.nodes[source].ints) < prod(self.nodes[i].ints) and self._costly(source):
            self._store(source)

    def _costly(self, i: int) -> bool:
        """Whether working i out takes more than sums and products."""
        stack, seen = [i], set()
        while stack:
            k = stack.pop()
            if k in seen or k in self.stored or self.nodes[k].op in HEAVY:
                continue
            seen.add(k)
            row = PRIMITIVES.get(self.nodes[k].op)
            if row is not None and row.cost > 1:
                return True
            stack.extend(self.nodes[k].args)
        return False

    def _inside_total(self, i: int) -> bool:
        """Whether a product or batch sum is formed by the sum over time that alone reads it."""
        node = self.nodes[i]
        if i not in self.summed or self.uses[i] > 1:
            return False
        if node.op == "scatter":
            return not node.batched
        return node.op == "contract" or (node.op == "reduce" and bool(node.attr("batch")))

    def _tileable(self, i: int) -> bool:
        node = self.nodes[i]
        return self.graph.regions[i].per_step and is_rows(self.graph, node) and node.rank == 1

    def _crosses(self, i: int) -> bool:
        """A value made once that steps read: not worked out again in every step."""
        node = self.nodes[i]
        if self.graph.regions[i] is not Region.ONCE or node.op in LEAVES or node.op in VIEWS:
            return False
        if not node.shape and not node.batched and self.numbers[i]:
            return False
        return i in self.crossed

    def _number(self, node: Node) -> bool:
        if node.op in ("const", "clock"):
            return True
        return bool(node.args) and node.op in PRIMITIVES and all(self.numbers[a] for a in node.args)

    # where and when --------------------------------------------------------------------------------

    def place(self) -> None:
        """Regions and levels of all stored values and tiles, in definition order."""
        self.level, self.region, self._late = {}, {}, {}
        for i in sorted(self.stored | self.fusable):
            reads = self.inputs(i)
            self.region[i] = self._home(i, reads)
            self.level[i] = max((self._after(i, j, same) for j, same in reads), default=0)

    def _home(self, i: int, reads: list[tuple[int, bool]]) -> Region:
        """An elementwise value that only later stages read joins the loop if all it needs is there."""
        region = self.graph.regions[i]
        node = self.nodes[i]
        light = node.op not in HEAVY or node.op == "concat"
        if region in _INNER and light and all(self.region.get(j) is not region for j, _ in reads):
            return _INNER[region]
        return region

    def _after(self, i: int, j: int, same: bool) -> int:
        if j not in self.level or self.region[j] is not self.region[i]:
            return 0
        if self.nodes[i].op == "concat":
            return self.level[j]
        if j in self.fusable and j not in self.stored:
            return self.level[j] if i not in self.fusable and self._elementwise(i) else self.level[j] + 1
        if same and self._elementwise(j) and self._elementwise(i):
            return self.level[j]
        return self.level[j] + 1

    def _elementwise(self, i: int) -> bool:
        return self.nodes[i].op not in HEAVY or (i in self.fusable and i in self.stored)

    def inputs(self, i: int) -> list[tuple[int, bool]]:
        """Stored values and tiles that i is worked out from, and whether element by element."""
        node = self.nodes[i]
        if (i in self.fusable and i not in self.stored) or node.op in HEAVY:
            return [(j, False) for a in self._operands(i) for j, _ in self._cone(a, False)]
        return [found for a in node.args for found in self._cone(a, self._same(i, a))]

    def _operands(self, i: int) -> tuple[int, ...]:
        node = self.nodes[i]
        if node.op == "total" and self._inside_total(node.args[0]):
            return self.nodes[node.args[0]].args
        return node.args

    def _same(self, i: int, a: int) -> bool:
        """Whether element k of i reads only element k of a."""
        x, y = self.nodes[i], self.nodes[a]
        return x.op not in VIEWS and x.op != "take" and x.shape == y.shape and x.batched == y.batched

    def _cone(self, i: int, same: bool) -> list[tuple[int, bool]]:
        """From node i down to what has memory (or is a tile)."""
        found: dict[tuple[int, bool], None] = {}
        stack, seen = [(i, same)], set()
        while stack:
            at = stack.pop()
            if at in seen:
                continue
            seen.add(at)
            k, identical = at
            if k in self.stored or k in self.fusable:
                found[k, identical] = None
                continue
            stack.extend((a, identical and self._same(k, a)) for a in self.nodes[k].args)
        return list(found)

    def _under(self, i: int) -> int:
        """What `_cone` finds below i, as a number with a bit for each: known until more is stored."""
        if self._below_for != len(self.stored):
            self._below, self._below_for = {}, len(self.stored)
        known, stack = self._below, [i]
        while stack:
            k = stack[-1]
            if k in known:
                stack.pop()
            elif k in self.stored or k in self.fusable:
                known[k] = 1 << k
            elif missing := [a for a in self.nodes[k].args if a not in known]:
                stack += missing
            else:
                known[k] = reduce(or_, (known[a] for a in self.nodes[k].args), 0)
        return known[i]

    def _over(self, i: int, p: int) -> bool:
        """Whether i is worked out from p without memory between."""
        return bool(self._under(i) >> p & 1)

    def _later(self, p: int) -> int:
        """What is not finished where p is, a bit for each, p itself not among it."""
        region, level = self.region[p], self.level[p]
        if (region, level) not in self._late:
            late = (
                1 << j
                for j, at in self.level.items()
                if self.region[j] is region and (at > level or (at == level and j not in self.fusable))
            )
            self._late[region, level] = reduce(or_, late, 0)
        return self._late[region, level] & ~(1 << p)

    # products with readers in several stages ---------------------------------------------------------

    def settle(self) -> bool:
        """Stores what keeps a product from being formed in one place; whether anything changed."""
        before = len(self.stored)
        for r in sorted(self.stored):
            if not self.region[r].in_loop:
                self._keep_carried(r)
        # what this round stores is placed in the next
        readers: dict[int, list[int]] = {}
        for r in sorted(self.stored & self.level.keys()):
            for j in dict.fromkeys(j for j, _ in self.inputs(r)):
                readers.setdefault(j, []).append(r)
        for p in sorted(self.fusable - self.stored):
            if not self._one_stage(p, readers.get(p, [])):
                self._separate(p, readers.get(p, []))
        return len(self.stored) != before

    def drop(self) -> bool:
        """Drops slices that were to be stored where a product is formed, if the product is now stored itself;
        whether there are any."""
        found = {i for i in self.stored - self._wanted - self._dropped if self.nodes[i].op == "slice"}
        found = {i for i in found if self.nodes[i].args[0] in self.stored & self.fusable}
        self.stored -= found
        self._dropped |= found
        return bool(found)

    def keep(self, worth: int = WORTH_MEMORY) -> bool:
        """Stores what several stages would work out again; whether there is any."""
        made = {i: (self.graph.regions[i].backward, self._stage(i)) for i in self.stored}
        found = again(self.nodes, made, self.fusable, worth)
        found = [i for i in found if self.nodes[i].batched or not self.graph.regions[i].per_step]
        self.stored |= set(found)
        return bool(found)

    def cut(self) -> None:
        """Stores links of long chains: in a thousand iterations each product has all later ones as readers if
        none of what they hand on has memory, and what follows takes a million walks."""
        below: dict[int, int] = {}
        for i in sorted(self.live):
            node = self.nodes[i]
            if i in self.stored or i in self.fusable:
                below[i] = 1 << i
                continue
            below[i] = reduce(or_, (below[a] for a in node.args), 0)
            link = node.op in PRIMITIVES and node.batched and self.graph.regions[i].in_loop
            if link and self.uses[i] > 1 and below[i].bit_count() > _MOST_BELOW:
                self._store(i)
                below[i] = 1 << i

    def _stage(self, i: int) -> tuple[object, ...]:
        """The stage that makes a stored value, its kind first. Before `place`, values of one region and shape
        count as one stage: they are so at the fewest."""
        if self.nodes[i].op == "concat":
            return ("concat", i)
        if not self._elementwise(i):
            return (self._kind(i), i)
        if self.level:
            return ("group", *self._key(i))
        region = self.graph.regions[i]
        return ("group", _INNER.get(region, region), self.nodes[i].ints, self.nodes[i].batched)

    def _keep_carried(self, r: int) -> None:
        """What r, outside the loop, reads of a carried gradient is stored inside: the ring is gone then."""
        stack, seen = list(self._operands(r)), set()
        while stack:
            i = stack.pop()
            if i in seen or i in self.stored or not self._carries(i):
                continue
            seen.add(i)
            below = [a for a in self.nodes[i].args if self._carries(a)]
            if self._is_carried(i) or (len(below) == 1 and not self._is_carried(below[0])):
                stack.extend(below)
            else:
                self.stored.add(i)

    def _is_carried(self, i: int) -> bool:
        node = self.nodes[i]
        return node.op == "adjoint" and node.text("name").startswith("state:")

    def _carries(self, i: int) -> bool:
        """Whether i is worked out from a carried gradient without memory between."""
        stack, seen = [i], set()
        while stack:
            k = stack.pop()
            if k in seen or k in self.stored:
                continue
            seen.add(k)
            if self._is_carried(k):
                return True
            stack.extend(self.nodes[k].args)
        return False

    def _one_stage(self, p: int, readers: list[int]) -> bool:
        if not all(self._elementwise(r) and self.region[r] is self.region[p] for r in readers):
            return False
        keys = {self._key(r) for r in readers if self._elementwise(r)}
        return len(keys) <= 1 and all(self._fits(p, r) for r in readers)

    def _fits(self, p: int, r: int) -> bool:
        """Whether reader r walks along one axis, as the product's tiles do."""
        return len(self.nodes[r].shape) == 1 and self._along(r, p)

    def _along(self, r: int, p: int) -> bool:
        """Every path from r to p keeps the axis: slices and elementwise steps of the same length."""
        if self._good_for != (p, len(self.stored)):
            self._good, self._good_for = set(), (p, len(self.stored))
        pending, seen = [r], {r}
        while pending:
            i = pending.pop()
            node = self.nodes[i]
            if i == p or (i != r and i in self.stored):
                continue
            if i not in self.stored and not self._over(i, p):
                continue
            if node.op == "slice":
                if node.args[0] != p or node.axes("steps") != (1,):
                    return False
            elif node.op not in PRIMITIVES or any(self._spreads(a, node) for a in node.args):
                if any(self._over(a, p) for a in node.args):
                    return False
            else:
                further = {a for a in node.args if len(self.nodes[a].shape) <= 1} - seen - self._good
                seen |= further
                pending += sorted(further)
        self._good |= seen - self.stored  # a stored value is looked behind only where it is the reader
        return True

    def _spreads(self, a: int, node: Node) -> bool:
        """Whether one entry is read along a whole axis."""
        return self.nodes[a].rank == 1 and self.nodes[a].ints != node.ints

    def _key(self, i: int) -> tuple[Region, int, tuple[int, ...], bool]:
        return self.region[i], self.level[i], self.nodes[i].ints, self.nodes[i].batched

    def _separate(self, p: int, readers: list[int]) -> None:
        """Stores, in the product's own stage, what later readers need of it; else the product itself."""
        home_region = self.region[p]
        near = [r for r in readers if self._elementwise(r) and self.region[r] is home_region]
        near = [r for r in near if self._fits(p, r)]
        if not near:
            self.stored.add(p)
            return
        home = min((self._key(r) for r in near), key=str)
        early = [r for r in near if self._key(r) == home]
        added, seen = False, set[int]()
        for r in readers:
            if r in early:
                continue
            if new := set(self._ready(r, p, seen)) - self.stored:
                self.stored |= new
                added, seen = True, set()
        if not added:
            self.stored.add(p)

    def _ready(self, r: int, p: int, seen: set[int]) -> list[int]:
        """The values nearest to r that can be finished in the product's stage, cheap steps peeled off.

        `seen` are those looked at for other readers, since when nothing more was stored.
        """
        out: list[int] = []
        stack = list(self._operands(r))
        while stack:
            i = stack.pop()
            if i in seen or i in self.stored or not self._over(i, p):
                continue
            seen.add(i)
            if self._finishes(i, p) and (i == p or self._worth(i, p)):
                out.append(i)
            else:
                stack.extend(self.nodes[i].args)
        return out

    def _finishes(self, i: int, p: int) -> bool:
        if self.nodes[i].rank != 1:
            return i == p
        return not self._under(i) & self._later(p) and self._along(i, p)

    def _worth(self, i: int, p: int) -> bool:
        """Whether storing i is better than storing what it is made from."""
        node = self.nodes[i]
        if node.op == "slice":
            return True
        row = PRIMITIVES.get(node.op)
        touched = [a for a in node.args if self._over(a, p)]
        return row is not None and (row.cost > 1 or len(touched) > 1)

    # the result ------------------------------------------------------------------------------------

    def stages(self) -> tuple[Stage, ...]:
        """All stages in the order of execution."""
        for i in sorted(self.stored):
            if self.region[i].per_step and not self.nodes[i].batched:
                raise InternalError("fuse", f"%{i} = {self.nodes[i]} is made every step and has no rows")
        groups: dict[tuple[object, ...], list[int]] = {}
        for i in sorted(self.stored):
            groups.setdefault(self._stage(i), []).append(i)
        out = []
        for key, members in groups.items():
            kind = str(key[0])
            tiles = self._tiles(members) if kind == "group" else ()
            out.append(Stage(self.region[members[0]], self.level[members[0]], kind, tuple(members), tiles))
        order = {r: k for k, r in enumerate(Region)}
        return tuple(sorted(out, key=lambda s: (order[s.region], s.level, s.kind == "concat", s.nodes[0])))

    def _kind(self, i: int) -> str:
        node = self.nodes[i]
        if node.op == "contract":
            return "rows"
        if node.op != "total":
            return node.op
        inner = self.nodes[node.args[0]]
        return "outer" if inner.op == "contract" and self._inside_total(node.args[0]) else "sum"

    def _tiles(self, members: list[int]) -> tuple[int, ...]:
        found = {i for i in members if i in self.fusable}
        found |= {j for i in members for j, _ in self.inputs(i) if j in self.fusable and j not in self.stored}
        return tuple(sorted(found))

    def taped(self) -> tuple[int, ...]:
        """Stored values of the loops that something outside their loop reads."""
        kept = set(self.graph.saved) & self.stored
        kept |= {i for _, i in self.graph.program.outputs if i in self.stored}
        for i in sorted(self.stored | (self.fusable - self.stored)):
            for j, _ in self.inputs(i):
                if j in self.stored and self.region[j].in_loop and self.region[j] is not self.region[i]:
                    kept.add(j)
        return tuple(i for i in sorted(kept) if self.region[i].per_step)
