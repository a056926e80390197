"""Adjacent axes that every access walks as one become one, so that vectors run over more elements."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from rnngen.kernel.ir import Access, Draw, Expr, Group, Index, Load, Reduce

__all__ = ["collapsed", "settled", "squeezed", "without_units"]

_Cut = Callable[[tuple[int, ...]], tuple[int, ...]]


def collapsed(s: Group) -> Group:
    """The group with as few axes as its accesses allow."""
    k = len(s.extents) - 2
    while k >= 0:
        if s.extents[k + 1] == 1 or s.extents[k] == 1 or _joins(s, k):
            s = _joined(s, k)
        k -= 1
    return s


def _all_strides(s: Group) -> list[tuple[int, ...]]:
    out = [w.access.strides for w in s.stores]
    for e in s.exprs:
        if isinstance(e, Load):
            out.append(e.access.strides)
        elif isinstance(e, Index | Draw):
            out.append(e.strides)
    return out


def _joins(s: Group, k: int) -> bool:
    n = s.extents[k + 1]
    return all(strides[k] == strides[k + 1] * n for strides in _all_strides(s))


def _joined(s: Group, k: int) -> Group:
    """Axes k and k + 1 as one; of an axis of length 1 only the other's stride counts."""
    keep = k if s.extents[k + 1] == 1 else k + 1

    def cut(strides: tuple[int, ...]) -> tuple[int, ...]:
        return (*strides[:k], strides[keep], *strides[k + 2 :])

    return _restrided(s, (*s.extents[:k], s.extents[k] * s.extents[k + 1], *s.extents[k + 2 :]), cut)


def settled(s: Group) -> Group:
    """The group with stride 0 along axes of length 1, so that equal accesses look alike."""
    return _restrided(
        s, s.extents, lambda old: tuple(k if n != 1 else 0 for k, n in zip(old, s.extents, strict=True))
    )


def _restrided(s: Group, extents: tuple[int, ...], cut: _Cut) -> Group:
    """The group with other axes: `cut` makes their strides of the old ones."""

    def moved(access: Access) -> Access:
        return replace(access, strides=cut(access.strides))

    def changed(e: Expr) -> Expr:
        if isinstance(e, Load):
            return replace(e, access=moved(e.access))
        return replace(e, strides=cut(e.strides)) if isinstance(e, Index | Draw) else e

    stores = tuple(replace(w, access=moved(w.access)) for w in s.stores)
    return replace(s, extents=extents, exprs=tuple(changed(e) for e in s.exprs), stores=stores)


def without_units(s: Group) -> Group:
    """The group without axes of length 1."""
    kept = [k for k, n in enumerate(s.extents) if n != 1]
    return _restrided(s, tuple(s.extents[k] for k in kept), lambda old: tuple(old[k] for k in kept))


def squeezed(s: Reduce) -> Reduce:
    """The reduction without axes of length 1: lanes run along the last of the others."""
    kept = [k for k, n in enumerate(s.extents) if n != 1]

    def cut(strides: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(strides[k] for k in kept)

    def changed(e: Expr) -> Expr:
        if isinstance(e, Load):
            return replace(e, access=replace(e.access, strides=cut(e.access.strides)))
        return replace(e, strides=cut(e.strides)) if isinstance(e, Index | Draw) else e

    return replace(
        s,
        extents=tuple(s.extents[k] for k in kept),
        outer=sum(k < s.outer for k in kept),
        exprs=tuple(changed(e) for e in s.exprs),
        target=replace(s.target, strides=cut(s.target.strides)),
    )
