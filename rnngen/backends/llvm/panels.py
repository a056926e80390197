"""Panels that several products read: an iteration multiplies with one matrix a thousand times over, and all
of its products find the same panels."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace

from rnngen.kernel.ir import Access, Group, Rows
from rnngen.kernel.tiles import Tiling

__all__ = ["contents"]

_ANY = Access(0, 0, ())


def contents(s: Group | Rows, t: Tiling) -> Hashable:
    """What the panels of a statement hold, and when they are read: equal for those that can be one."""
    return type(s), s.rows, s.lead if isinstance(s, Rows) else 1, _without_rows(t)


def _without_rows(t: Tiling) -> Tiling:
    """A tiling, whatever rows it multiplies with the matrices."""
    sweeps = (replace(s, row=_ANY, terms=tuple(replace(e, row=_ANY) for e in s.terms)) for s in t.sweeps)
    return replace(t, sweeps=tuple(sweeps), few=None if t.few is None else _without_rows(t.few))
