"""Sums of products are products of more terms: `a · A + (c + b · B)` is `c + p` with `p = a · A + b · B`.

A product of several terms is one sum in registers, and the group has an addition less. Sums of products that
stand side by side in the graph are one product already (`passes/pack.py`, `kernel/body.py`); these here come
together when a group takes in what stood before the loop.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from rnngen.errors import Location
from rnngen.kernel.cse import renumbered
from rnngen.kernel.ir import Apply, Expr, Group, Load, Term, Tile

__all__ = ["joined"]


def joined(s: Group, count: int) -> Group:
    """A group in which products from number `count` on that are added to one of those before, and read by
    nothing else, are terms of that one."""
    tree = _Tree(s, count)
    for k, e in enumerate(s.exprs):
        if isinstance(e, Tile) and e.product >= count:
            tree.join(k, e.product)
    return _compacted(replace(s, products=tuple(tree.products)), tree.gone)


class _Tree:
    """A group's additions, what they read, and what reads them. `gone` are expressions that are left out: an
    addition in favour of what is left of it, a tile for good (-1)."""

    def __init__(self, s: Group, count: int) -> None:
        self.exprs, self.count = s.exprs, count
        self.products: list[tuple[Term, ...]] = list(s.products)
        self.gone: dict[int, int] = {}
        self.uses = Counter(a for e in s.exprs for a in _args(e)) + Counter(w.value for w in s.stores)
        self.user: dict[int, int | None] = {a: k for k, e in enumerate(s.exprs) for a in _args(e)}

    def join(self, k: int, product: int) -> None:
        """The tile `k` of a product goes into another product of the sum that it is part of."""
        adder = self._adder(k)
        if adder is None or (host := self._host(adder)) is None:
            return
        self.products[host] = (*self.products[product], *self.products[host])
        self.products[product] = ()
        (left,) = (a for a in self._terms(adder) if a != k)
        self.gone[adder], self.gone[k] = left, -1
        # it loses one reader, the addition, and gains what reads that
        self.uses[left] += self.uses[adder] - 1
        self.user[left] = self.user.get(adder)

    def _terms(self, k: int) -> list[int]:
        """What an addition adds up now."""
        found = list(_args(self.exprs[k]))
        while any(a in self.gone for a in found):
            found = [self.gone.get(a, a) for a in found]
        return found

    def _adder(self, k: int) -> int | None:
        """The addition that alone reads an expression, once."""
        user = self.user.get(k)
        return user if self.uses[k] == 1 and user is not None and self._adds(user) else None

    def _adds(self, k: int) -> bool:
        e = self.exprs[k]
        return isinstance(e, Apply) and e.op == "add" and len(e.args) == 2

    def _host(self, adder: int) -> int | None:
        """The first of the products before `count` that the whole sum alone reads."""
        root = adder
        while (above := self._adder(root)) is not None:
            root = above
        stack = [root]
        while stack:
            k = stack.pop()
            e = self.exprs[k]
            if k == root or (self.uses[k] == 1 and self._adds(k)):
                stack += reversed(self._terms(k))
            elif isinstance(e, Tile) and e.product < self.count and self.uses[k] == 1:
                return e.product
        return None


def _args(e: Expr) -> tuple[int, ...]:
    """The expressions that one reads."""
    if isinstance(e, Apply):
        return e.args
    return (e.index,) if isinstance(e, Load) and e.index is not None else ()


def _compacted(s: Group, gone: Mapping[int, int]) -> Group:
    """A group without the expressions that are gone and without products of no terms."""
    number = {p: n for n, p in enumerate(p for p, terms in enumerate(s.products) if terms)}
    place: list[int] = []
    exprs: list[Expr] = []
    locs: list[Location | None] = []
    for k, e in enumerate(s.exprs):
        if k in gone:
            place.append(place[gone[k]] if gone[k] >= 0 else -1)
            continue
        place.append(len(exprs))
        exprs.append(Tile(number[e.product]) if isinstance(e, Tile) else renumbered(e, place))
        locs += s.locs[k : k + 1]
    stores = tuple(replace(w, value=place[w.value]) for w in s.stores)
    products = tuple(terms for terms in s.products if terms)
    return replace(s, exprs=tuple(exprs), stores=stores, products=products, locs=tuple(locs))
