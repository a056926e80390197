"""Expressions → nodes. Numbers and sizes are worked out here; everything else becomes operators."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from rnngen.cell.scope import Mistake, Number, Ref, Several, Value, Word, follows
from rnngen.errors import Location
from rnngen.ops.build import Builder
from rnngen.ops.size import MAX_ENTRIES, MAX_LENGTH, Shape, ShapeMismatch, Size, shape_str
from rnngen.spec.model import (
    Binary,
    Call,
    Compare,
    Expr,
    IfElse,
    ListExpr,
    Name,
    Num,
    SliceItem,
    Subscript,
    Text,
    Timed,
    Transposed,
    Unary,
    Unread,
)
from rnngen.spec.walk import walk

if TYPE_CHECKING:
    from rnngen.cell.context import Context

__all__ = ["Evaluator"]

_SCALAR = {"+": "add", "-": "sub", "*": "mul", "/": "div", "**": "pow"}
_COMPARE = {"<": "lt", "<=": "le", ">": "gt", ">=": "ge", "==": "eq", "!=": "ne"}
_FLOAT: Mapping[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "//": operator.floordiv,
    "%": operator.mod,
    "**": operator.pow,
}


def _exact(number: Number) -> Number:
    """A constant that is a whole number, as one that sizes reckon with."""
    whole = not isinstance(number.value, Size) and float(number.value).is_integer()
    return Number(Size.of(int(number.value))) if whole else number


class Evaluator:
    """Evaluates expressions in a scope of local names over the binder's global ones."""

    def __init__(
        self, binder: Context, local: Mapping[str, Value] | None = None, internal: bool = False
    ) -> None:
        self.binder = binder
        self.b: Builder = binder.builder
        self.local = dict(local or {})
        self.internal = internal

    # results ---------------------------------------------------------------------------------------

    def node(self, value: Value, loc: Location) -> int:
        """The value as a node of the program."""
        if isinstance(value, Ref):
            if value.node < 0:
                raise follows(loc)
            return value.node
        if isinstance(value, Number):
            return self.b.const(value.value, value.label)
        several = isinstance(value, Several)
        raise Mistake(
            loc,
            "E045",
            f"{'several values' if several else 'a word'} where one array was expected",
            "name each part of a split, `a, b = split(v, 2)`; join others with `stack` or `concat`"
            if several
            else "",
        )

    def tensor(self, expr: Expr) -> int:
        """The expression as a node."""
        return self.node(self.eval(expr), expr.loc)

    def _known(self, value: Value, expr: Expr, what: str) -> float | Size:
        """The value as a number known now."""
        if isinstance(value, Number):
            return value.value
        raise Mistake(
            expr.loc,
            "E046",
            f"{what} must be a number that is known when the cell is compiled",
            "write a number, a dimension or a constant",
        )

    def size(self, expr: Expr, what: str) -> Size:
        """The expression as a whole number or size."""
        return self._whole(self._number(expr) or self.eval(expr), expr, what)

    def _number(self, expr: Expr) -> Number | None:
        """What arithmetic on numbers, dimensions and constants gives; None where there is more to it."""
        spine: list[Binary] = []
        while isinstance(expr, Binary):
            spine.append(expr)
            expr = expr.left
        found: Value | None = self.eval(expr) if isinstance(expr, Num | Name) else None
        if isinstance(expr, Unary) and (of := self._number(expr.value)) is not None:
            found = of if expr.op == "+" else Number(-of.value)
        for part in reversed(spine):
            right = self._number(part.right)
            if not isinstance(found, Number) or right is None:
                return None
            found = self._fold(part, _exact(found), _exact(right), known=True)
        return found if isinstance(found, Number) else None

    def _whole(self, value: Value, expr: Expr, what: str) -> Size:
        number = self._known(value, expr, what)
        if isinstance(number, Size):
            return number
        if not float(number).is_integer():
            raise Mistake(expr.loc, "E046", f"{what} must be a whole number, not {number}")
        return Size.of(int(number))

    def integer(self, expr: Expr, what: str) -> int:
        """The expression as a plain integer."""
        number = self.size(expr, what).number
        if number is None:
            raise Mistake(expr.loc, "E046", f"{what} must be a plain number here, not a dimension")
        return number

    def length(self, size: Size, loc: Location, least: int = 0) -> Size:
        """The size, if an axis can be as long. With sizes for its dims, a cell is bounded by memory alone."""
        if (size - least).nonnegative() is False:
            raise Mistake(loc, "E054", f"a length must be at least {least}, not {size}")
        if size.written > MAX_LENGTH and not self.binder.sized:
            message = f"a length of {size.written:,}, where {MAX_LENGTH:,} is the most"
            raise Mistake(loc, "E054", message, "declare a dimension where it is larger for some")
        return size

    def entries(self, shape: Shape, loc: Location) -> Shape:
        """The shape, if an array can have as many entries."""
        count = math.prod(size.written for size in shape)
        if count > MAX_ENTRIES and not self.binder.sized:
            raise Mistake(loc, "E054", f"an array of {count:,} entries, where {MAX_ENTRIES:,} are the most")
        return shape

    def shape(self, expr: Expr, rest: bool = False) -> Shape:
        """A shape: a list of sizes, or one size; with `rest`, -1 stands for what is left over."""
        if isinstance(expr, ListExpr):
            pairs = [(self.size(item, "a length"), item.loc) for item in expr.items]
        else:
            value = self._number(expr) or self.eval(expr)
            items = value.items if isinstance(value, Several) else (value,)
            pairs = [(self._whole(item, expr, "a length"), expr.loc) for item in items]
        found = tuple(n if rest and n == Size.of(-1) else self.length(n, loc) for n, loc in pairs)
        return self.entries(found, expr.loc)

    # dispatch --------------------------------------------------------------------------------------

    def eval(self, expr: Expr) -> Value:
        """The value of an expression; `Mistake` at the place of the first error in it."""
        outer = self.b.loc
        # what the library works out belongs to the place that calls it
        self.b.loc = outer if self.internal else expr.loc
        try:
            return self._eval(expr)
        except ShapeMismatch as error:
            raise Mistake(expr.loc, "E050", f"shapes do not fit: {error}", error.hint) from None
        finally:
            self.b.loc = outer

    def _eval(self, expr: Expr) -> Value:
        value: Value
        match expr:
            case Num():
                value = Number(Size.of(expr.value) if isinstance(expr.value, int) else expr.value)
            case Name():
                value = self._name(expr)
            case Timed():
                value = self.binder.timed(expr)
            case Unary():
                value = self._unary(expr)
            case Binary():
                value = self._binary(expr)
            case Compare():
                args = self.node(self.eval(expr.left), expr.loc), self.node(self.eval(expr.right), expr.loc)
                value = self.scalar(_COMPARE[expr.op], *args)
            case IfElse():
                value = self.scalar("where", *[self.tensor(e) for e in (expr.cond, expr.then, expr.other)])
            case Call():
                value = self._call(expr)
            case Subscript():
                value = self._subscript(expr)
            case Transposed():
                x = self.tensor(expr.value)
                value = Ref(self.b.permute(x, tuple(reversed(range(self.b.nodes[x].rank)))))
            case ListExpr():
                value = Several(tuple(self.eval(item) for item in expr.items))
            case Text():
                value = Word(expr.value)
            case Unread():
                raise follows(expr.loc)
        return value

    def _name(self, expr: Name) -> Value:
        if expr.id in self.local:
            return self.local[expr.id]
        return self.binder.named(expr, self.local)

    def _call(self, expr: Call) -> Value:
        self.binder.count_call(expr.loc)
        from rnngen.cell.calls import call

        return call(self, expr)

    def scalar(self, op: str, *args: int) -> Ref:
        """A scalar operator on nodes; composed ones go through their definition."""
        return Ref(self.binder.scalar(op, args))

    # arithmetic ------------------------------------------------------------------------------------

    def _unary(self, expr: Unary) -> Value:
        value = self.eval(expr.value)
        if expr.op == "+":
            return value
        if isinstance(value, Number) and not value.label:
            return Number(-value.value)
        return self.scalar("neg", self.node(value, expr.loc))

    def _binary(self, expr: Binary) -> Value:
        """Left-nested chains are walked, not recursed into: `a + b + c + …` may be long."""
        spine: list[Binary] = []
        left: Expr = expr
        while isinstance(left, Binary):
            spine.append(left)
            left = left.left
        value = self.eval(left)
        for part in reversed(spine):
            self.b.loc = self.b.loc if self.internal else part.loc
            right = self.eval(part.right)
            try:
                value = self._apply(part, value, right)
            except ShapeMismatch as error:
                hint = self.meant(part) or error.hint
                raise Mistake(part.loc, "E050", f"shapes do not fit: {error}", hint) from None
        return value

    def meant(self, expr: Expr) -> str:
        """A hint where `W * v` stands in an expression and `W @ v` has its shapes too."""
        for e in walk(expr):
            if isinstance(e, Binary) and e.op == "*":
                try:
                    a, b = (self.b.nodes[self.tensor(side)].shape for side in (e.left, e.right))
                except Mistake:
                    continue
                if len(a) == 2 and len(b) == 1 and a[1:] == b:
                    return "`*` is elementwise; the matrix product is written `@`"
        return ""

    def _apply(self, expr: Binary, left: Value, right: Value) -> Value:
        if isinstance(left, Number) and isinstance(right, Number):
            folded = self._fold(expr, left, right)
            if folded is not None:
                return folded
        a, b = self.node(left, expr.left.loc), self.node(right, expr.right.loc)
        if expr.op == "@":
            return Ref(self.matmul(a, b, expr.loc))
        if expr.op == "//":
            return self._floor_division(a, b)
        return self.scalar("mod" if expr.op == "%" else _SCALAR[expr.op], a, b)

    def _floor_division(self, a: int, b: int) -> Value:
        """The whole number next to (a - a % b) / b, as NumPy's: a / b itself may have been rounded up to the
        next one. Where the remainder is b (rounded, or infinite), a is small and of the other sign."""
        y = self.b.scalar("mod", a, b)
        local = {"a": a, "b": b, "y": y, "q": self.b.scalar("div", self.b.scalar("sub", a, y), b)}
        near, odd = "floor(q) + (q - floor(q) > 0.5)", "floor(a / b + where(b == 0, 0, a - a))"
        return Ref(self.binder.expand(f"where(y == b, -1, where(y == y, {near}, {odd}))", local))

    def _fold(self, expr: Binary, left: Number, right: Number, known: bool = False) -> Number | None:
        x, y = left.value, right.value
        if isinstance(x, Size) and isinstance(y, Size):
            exact = {"+": x.__add__, "-": x.__sub__, "*": x.__mul__}.get(expr.op)
            if exact is not None:
                return Number(exact(y))
            if expr.op == "//" and y.number != 0:
                return Number(x // y)
            if x.number is None or y.number is None:
                return None
            x, y = x.number, y.number
        # `1 - alpha` stays as it is written; only whether it has a value is seen to
        kept = not known and (isinstance(x, Size) or isinstance(y, Size))
        a, b = (v.number if isinstance(v, Size) else v for v in (x, y))
        if a is None or b is None or expr.op == "@":
            return None
        try:
            out = _FLOAT[expr.op](a, b)
        except (ZeroDivisionError, OverflowError, ValueError):
            raise Mistake(expr.loc, "E047", f"{a:g} {expr.op} {b:g} is not a finite number") from None
        if isinstance(out, complex) or not math.isfinite(out):
            raise Mistake(expr.loc, "E047", f"{a:g} {expr.op} {b:g} is not a finite real number")
        return None if kept else Number(Size.of(out) if isinstance(out, int) else out)

    def matmul(self, x: int, y: int, loc: Location) -> int:
        """NumPy's `@` over the written axes; leading axes broadcast."""
        a, b = self.b.nodes[x].shape, self.b.nodes[y].shape
        if not a or not b:
            hint = "use `*` for a scalar factor"
            raise Mistake(
                loc,
                "E051",
                f"`@` needs at least one axis on both sides: {shape_str(a)} @ {shape_str(b)}",
                hint,
            )
        inner_a, inner_b = a[-1], b[-2] if len(b) > 1 else b[0]
        if inner_a != inner_b:
            message = f"{shape_str(a)} @ {shape_str(b)}: the inner axes {inner_a} and {inner_b} differ"
            hint = "transpose with `.T`, or check the order" if inner_a in b or inner_b in a else ""
            raise Mistake(loc, "E051", message, hint)
        lead = "PQRSUVWX"
        rank = max(len(a), len(b)) - 2
        x, la = self._squeezed(x, "mk" if len(a) > 1 else "k", lead[:rank], b)
        y, lb = self._squeezed(y, "kn" if len(b) > 1 else "k", lead[:rank], a)
        out = lead[: max(rank, 0)] + ("m" if len(a) > 1 else "") + ("n" if len(b) > 1 else "")
        return self.b.contract(x, y, la, lb, out)

    def _squeezed(self, x: int, core: str, lead: str, other: tuple[Size, ...]) -> tuple[int, str]:
        """Labels for one operand; a leading axis of 1 that broadcasts against the other is dropped."""
        shape = self.b.nodes[x].shape
        n = max(len(shape) - 2, 0)
        labels = lead[len(lead) - n :] if n else ""
        keep = []
        for k in range(n):
            across = other[k - n - 2] if len(other) >= n - k + 2 else Size.of(1)
            keep.append(not (shape[k] == Size.of(1) and across != Size.of(1)))
        kept = tuple(s for s, m in zip(shape[:n], keep, strict=True) if m) + shape[n:]
        return self.b.reshape(x, kept), "".join(c for c, m in zip(labels, keep, strict=True) if m) + core

    # subscripts ------------------------------------------------------------------------------------

    def _subscript(self, expr: Subscript) -> Value:
        value = self.eval(expr.value)
        if isinstance(value, Several):
            return self._item(expr, value)
        x = self.node(value, expr.loc)
        rank = self.b.nodes[x].rank
        if len(expr.items) > rank:
            shape = shape_str(self.b.nodes[x].shape)
            raise Mistake(expr.loc, "E052", f"{len(expr.items)} subscripts on a value of shape {shape}")
        drop = []
        for axis, item in enumerate(expr.items):
            if item.index is not None:
                x = self._index(x, axis, item)
                drop.append(axis)
            else:
                x = self._slice(x, axis, item)
        shape_after = tuple(s for k, s in enumerate(self.b.nodes[x].shape) if k not in drop)
        return Ref(self.b.reshape(x, shape_after))

    def _item(self, expr: Subscript, value: Several) -> Value:
        item = expr.items[0]
        if len(expr.items) == 1 and item.index is not None:
            k = self.integer(item.index, "the part's number")
            if -len(value.items) <= k < len(value.items):
                return value.items[k]
        raise Mistake(expr.loc, "E052", f"there are {len(value.items)} parts, numbered from 0")

    def _index(self, x: int, axis: int, item: SliceItem) -> int:
        assert item.index is not None
        at = self.size(item.index, "an index")
        length = self.b.nodes[x].shape[axis]
        start = at + length if at.from_end else at
        if start.nonnegative() is False or (length - start - 1).nonnegative() is False:
            raise Mistake(item.loc, "E052", f"index {at} is out of range for an axis of length {length}")
        return self.b.slice_axis(x, axis, start, Size.of(1))

    def _slice(self, x: int, axis: int, item: SliceItem) -> int:
        length = self.b.nodes[x].shape[axis]
        step = 1 if item.step is None else self.integer(item.step, "a slice's step")
        if step == 0:
            raise Mistake(item.loc, "E052", "a slice's step must not be 0")
        start = self._bound(item.start, length, Size.of(0) if step > 0 else length - 1, step)
        stop = self._bound(item.stop, length, length if step > 0 else Size.of(-1), step)
        span = stop - start if step > 0 else start - stop
        count = span if abs(step) == 1 else (span + (abs(step) - 1)) // abs(step)
        if span.nonnegative() is False or count == Size.of(0):
            raise Mistake(item.loc, "E052", f"the slice of an axis of length {length} is empty")
        return self.b.slice_axis(x, axis, start, count, step)

    def _bound(self, expr: Expr | None, length: Size, default: Size, step: int) -> Size:
        """A bound as NumPy reads it: negative counts from the end, beyond an end is that end."""
        if expr is None:
            return default
        at = self.size(expr, "a slice's bound")
        if at.from_end:
            at = at + length
            first = Size.of(0 if step > 0 else -1)
            if (at - first).nonnegative() is False:
                return first
        last = length if step > 0 else length - 1
        return last if (last - at).nonnegative() is False else at
