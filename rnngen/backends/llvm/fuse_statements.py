"""Statements that are emitted as one, because they work out or copy the same.

Sums of outer products that follow each other and share the left operand copy it once. Reductions over the
same axes whose terms have much in common (where each synapse has a function of its own, the sums and all
gradients read it) are one loop nest with a result each.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rnngen.backends.llvm.outer import shares_left
from rnngen.kernel.check import reads, writes
from rnngen.kernel.cse import Once
from rnngen.kernel.ir import Access, Apply, Expr, Load, Outer, Reduce, RowsOf, Statement
from rnngen.ops.scalars import PRIMITIVES

__all__ = ["Reduction", "joined", "together", "weight"]

# results that one nest works out, and the part of the work that is to be common: first the closest relatives
_RESULTS, _SHARED = 8, (0.5, 0.3)
# what an element from memory costs, in additions
_LOAD = 3


@dataclass(frozen=True, slots=True)
class Reduction:
    """Reductions of one domain: `exprs` holds what all of them work out, each once; result j reduces
    expression `values[j]` by `kinds[j]` into `targets[j]`. The rest is as in `kernel.ir.Reduce`."""

    rows: RowsOf
    extents: tuple[int, ...]
    outer: int
    over: str
    exprs: tuple[Expr, ...]
    values: tuple[int, ...]
    kinds: tuple[str, ...]
    targets: tuple[Access, ...]

    @property
    def inner(self) -> range:
        """The axes that are reduced."""
        return range(self.outer, len(self.extents))


def together(body: Sequence[Statement]) -> list[list[Statement]]:
    """Statements in order, with those that are emitted as one at the place of the first."""
    found: list[list[Statement]] = []
    for s in body:
        before = found[-1][-1] if found else None
        if isinstance(s, Outer) and isinstance(before, Outer) and shares_left(before, s):
            found[-1].append(s)
        else:
            found.append([s])
    work = _Work()
    for least in _SHARED:
        count = 0
        while len(found) != count:
            count, found = len(found), _merged(found, least, work)
    return found


def _merged(groups: list[list[Statement]], least: float, work: _Work) -> list[list[Statement]]:
    """The groups, with reductions brought together that have at least such a part of their work in common."""
    found: list[list[Statement]] = []
    alike: dict[object, list[int]] = {}  # places of reductions over the same axes
    for group in groups:
        s = group[0]
        if not isinstance(s, Reduce):
            found.append(group)
            continue
        places = alike.setdefault((s.rows, s.extents, s.outer, s.over), [])
        at = next((k for k in places if _fits(found[k], group, least, work)), None)
        if at is not None and all(_moves(found[at:], s) for s in group):
            found[at] = found[at] + group
        else:
            places.append(len(found))
            found.append(group)
    return found


def _fits(into: Sequence[Statement], group: Sequence[Statement], least: float, work: _Work) -> bool:
    if len(into) + len(group) > _RESULTS:
        return False
    (mine, cost), (other, price) = work.of(group), work.of(into)
    return work.sum(mine & other) >= least * min(cost, price)


class _Work:
    """Numbers for what statements work out: the same number for the same, and what each costs."""

    def __init__(self) -> None:
        self._once = Once()
        self._weights: list[int] = []
        self._known: dict[int, frozenset[int]] = {}
        self._groups: dict[tuple[int, ...], tuple[frozenset[int], int]] = {}

    def of(self, group: Sequence[Statement]) -> tuple[frozenset[int], int]:
        """All that a group of reductions works out, and what it costs."""
        key = tuple(map(id, group))
        if key not in self._groups:
            found = frozenset[int]().union(*(self._one(s) for s in group if isinstance(s, Reduce)))
            self._groups[key] = found, self.sum(found)
        return self._groups[key]

    def sum(self, numbers: frozenset[int]) -> int:
        """What it costs."""
        return sum(self._weights[n] for n in numbers)

    def _one(self, s: Reduce) -> frozenset[int]:
        if id(s) not in self._known:
            self._known[id(s)] = frozenset(self._once.add(s.exprs))
            self._weights += map(weight, self._once.exprs[len(self._weights) :])
        return self._known[id(s)]


def _moves(passed: Sequence[Sequence[Statement]], s: Statement) -> bool:
    """Whether a statement may run before those that it is moved past."""
    read, written = {a.buffer for a in reads(s)}, {a.buffer for a in writes(s)}
    for other in (o for group in passed for o in group):
        made = {a.buffer for a in writes(other)}
        if made & (read | written) or {a.buffer for a in reads(other)} & written:
            return False
    return True


def weight(e: Expr) -> int:
    """What an expression costs, in additions."""
    match e:
        case Apply():
            return PRIMITIVES[e.op].cost
        case Load():
            return _LOAD if any(e.access.strides) or e.index is not None else 0
    return 0


def joined(sums: Sequence[Reduce]) -> Reduction:
    """Reductions of one domain as one."""
    once = Once()
    values = tuple(once.add(s.exprs)[s.value] for s in sums)
    kinds, targets = tuple(s.kind for s in sums), tuple(s.target for s in sums)
    s = sums[0]
    return Reduction(s.rows, s.extents, s.outer, s.over, tuple(once.exprs), values, kinds, targets)
