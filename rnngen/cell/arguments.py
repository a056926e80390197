"""The arguments of one call by name, read as what the function wants: an array, a size, an axis, a word."""

from __future__ import annotations

from collections.abc import Sequence

from rnngen.cell.expr import Evaluator
from rnngen.cell.scope import Mistake, Number, Several, Value, Word
from rnngen.errors import counted, nearest
from rnngen.ops.size import Size
from rnngen.spec.model import Call, Expr, Name, Text

__all__ = ["Args"]

# what torch calls them
_TORCHS = {"dim": "axis", "keepdim": "keepdims", "min": "low", "max": "high"}


class Args:
    """The arguments of a call by name: given, or the default."""

    def __init__(self, e: Evaluator, expr: Call, names: Sequence[str], required: int) -> None:
        self.e, self.b, self.expr, self.loc, self.names = e, e.b, expr, expr.loc, names
        if len(expr.args) > len(names):
            raise Mistake(
                expr.loc,
                "E044",
                f"{expr.function} takes {counted(len(names), 'argument')}, {len(expr.args)} were given",
                self.usage,
            )
        self.given: dict[str, Expr] = dict(zip(names, expr.args, strict=False))
        for key, value in expr.keywords:
            if key not in names:
                known = _TORCHS.get(key)
                spare = known in names and known not in self.given
                hint = f"write {known}=" if spare else nearest(key, names)
                raise Mistake(value.loc, "E044", f"{expr.function} has no argument '{key}'", hint)
            if key in self.given:
                raise Mistake(value.loc, "E044", f"{expr.function}: '{key}' is given twice")
            self.given[key] = value
        for name in names[:required]:
            if name not in self.given:
                raise Mistake(
                    expr.loc,
                    "E044",
                    f"{expr.function} needs '{name}'",
                    self.usage,
                )

    def node(self, name: str) -> int:
        """An array argument."""
        return self.e.tensor(self.given[name])

    def size(self, name: str) -> Size:
        """A size argument."""
        # what the library writes is not what the reader wrote
        what = "a length" if self.e.internal else f"{self.expr.function}'s {name}"
        return self.e.size(self.given[name], what)

    def integer(self, name: str, default: int = 0) -> int:
        """A plain integer argument."""
        if name not in self.given:
            return default
        what = name if self.e.internal else f"{self.expr.function}'s {name}"
        return self.e.integer(self.given[name], what)

    def yes(self, name: str) -> bool:
        """An argument that is yes or no, by default no."""
        number = self.integer(name)
        if number not in (0, 1):
            raise Mistake(self.given[name].loc, "E046", f"{name} is 1 or 0, True or False, not {number}")
        return bool(number)

    def axis(self, rank: int, default: int = -1) -> int:
        """One axis, counted from 0."""
        return self.e.binder.axis(self.integer("axis", default), rank, self.given.get("axis", self.expr).loc)

    def axes(self, rank: int) -> tuple[int, ...]:
        """The axes of a reduction: default all."""
        expr = self.given.get("axis")
        if expr is None or self.e_word(expr) == "all":
            return tuple(range(rank))
        value = self.e.eval(expr)
        if not isinstance(value, Several):
            return (self.axis(rank),)
        found = [self.e.binder.axis(self._whole(n, expr), rank, expr.loc) for n in value.items]
        for axis in found:
            if found.count(axis) > 1:
                raise Mistake(expr.loc, "E044", f"axis {axis} is named twice", "name each axis once")
        return tuple(sorted(found))

    def _whole(self, value: Value, expr: Expr) -> int:
        if isinstance(value, Number) and isinstance(value.value, Size) and value.value.number is not None:
            return value.value.number
        raise Mistake(expr.loc, "E046", "an axis must be a plain whole number")

    def e_word(self, expr: Expr) -> str:
        """The word behind a quoted or local word, or nothing."""
        if isinstance(expr, Text):
            return expr.value
        value = self.e.local.get(expr.id) if isinstance(expr, Name) else None
        return value.text if isinstance(value, Word) else ""

    def per(self) -> str:
        """`per=`: "step" or "sequence"."""
        word = self.e_word(self.given["per"]) if "per" in self.given else "step"
        if word not in ("step", "sequence"):
            raise self.wrong_per()
        return word

    def wrong_per(self) -> Mistake:
        """That `per=` is no word it may be, with what goes before it."""
        hint, per = self.usage, self.given["per"]
        if isinstance(per, Name) and per.id in ("step", "sequence"):
            return Mistake(per.loc, "E044", "per is a word in quotes", f'write per="{per.id}"')
        if self.names[0] == "shape" and not isinstance(per, Text):  # meant as bounds, or mean and deviation
            hint += f"; scale what is drawn, such as 0.1 * {self.expr.function}([H])"
        return Mistake(per.loc, "E044", 'per must be "step" or "sequence"', hint)

    @property
    def usage(self) -> str:
        """`f(a, b)`."""
        return f"{self.expr.function}({', '.join(self.names)})"
