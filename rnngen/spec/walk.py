"""The walk over everything that is written below a record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from rnngen.spec.model import Expr

__all__ = ["walk"]


def walk(root: object) -> Iterator[Expr]:
    """Every expression below a record, itself included."""
    stack = [root]
    while stack:
        item = stack.pop()
        if isinstance(item, tuple):
            stack.extend(item)
        elif is_dataclass(item):
            yield item  # type: ignore[misc]
            stack.extend(getattr(item, f.name) for f in fields(item) if f.name != "loc")
