"""What several statements work out, each expression once."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace

from rnngen.kernel.ir import Apply, Const, Expr, Load

__all__ = ["Once", "renumbered"]


class Once:
    """Expressions of several lists, each once: `exprs`."""

    def __init__(self) -> None:
        self.exprs: list[Expr] = []
        self._numbers: dict[Hashable, int] = {}

    def add(self, exprs: Iterable[Expr]) -> list[int]:
        """Where in `exprs` those of a list are now; what no list before had comes last."""
        at: list[int] = []
        for own in exprs:
            e = renumbered(own, at)
            key = repr(e) if isinstance(e, Const) else e  # 0 and -0 are equal, and not the same
            number = self._numbers.setdefault(key, len(self.exprs))
            if number == len(self.exprs):
                self.exprs.append(e)
            at.append(number)
        return at


def renumbered(e: Expr, at: Sequence[int]) -> Expr:
    """The expression where the earlier ones of its list are at other numbers, `at`."""
    if isinstance(e, Apply):
        return replace(e, args=tuple(at[a] for a in e.args))
    if isinstance(e, Load) and e.index is not None:
        return replace(e, index=at[e.index])
    return e
