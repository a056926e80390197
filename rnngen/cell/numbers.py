"""What an expression of an initial value comes to, as far as it is of numbers: `check_init` works out with it
what is known of a cell, and `runtime/initial.py` the rest, when params are made."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NoReturn

import numpy as np

from rnngen.errors import Location
from rnngen.ops.names import INITIALISERS
from rnngen.ops.scalars import SCALARS, Scalar
from rnngen.spec.expressions import parse_expression
from rnngen.spec.model import Binary, Call, Compare, Expr, IfElse, Name, Num, Unary

__all__ = ["Numbers", "wrong_argument"]

Array = Any


def _compared(test: Callable[[Array, Array], Array]) -> Callable[[Array, Array], Array]:
    """0 and 1 as numbers: NumPy's truth values cannot be subtracted."""
    return lambda a, b: np.asarray(test(a, b), dtype=np.float64)


_OPERATORS: Mapping[str, Callable[[Array, Array], Array]] = {
    "+": np.add,
    "-": np.subtract,
    "*": np.multiply,
    "/": np.divide,
    "//": np.floor_divide,
    "%": np.mod,
    "**": np.power,
    "@": np.matmul,
    "<": _compared(np.less),
    "<=": _compared(np.less_equal),
    ">": _compared(np.greater),
    ">=": _compared(np.greater_equal),
    "==": _compared(np.equal),
    "!=": _compared(np.not_equal),
}


class Numbers:
    """Works out expressions over `names`; `other` and `fail` are for what is no number."""

    def __init__(self, names: Mapping[str, Array]) -> None:
        self.names = dict(names)

    def other(self, e: Expr) -> Array:
        """What is no number, operator or scalar function of such."""
        raise NotImplementedError

    def fail(self, loc: Location, message: str, hint: str = "") -> NoReturn:
        """Refuses what cannot be worked out."""
        raise NotImplementedError

    def eval(self, e: Expr) -> Array:
        """The value of an expression."""
        match e:
            case Num():
                return float(e.value)
            case Name() if e.id in self.names:
                return self.names[e.id]
            case Unary():
                return -self.eval(e.value) if e.op == "-" else self.eval(e.value)
            case Binary() | Compare():
                left, right = self.eval(e.left), self.eval(e.right)
                try:
                    return _OPERATORS[e.op](left, right)
                except ValueError:
                    shapes = " and ".join(str(list(np.shape(v))) for v in (left, right))
                    self.fail(e.loc, f"'{e.op}' does not fit shapes {shapes} in an initial value")
            case IfElse():
                return np.where(self.eval(e.cond), self.eval(e.then), self.eval(e.other))
            case Call() if e.function in SCALARS and e.function not in INITIALISERS:
                args = [self.eval(a) for a in e.args]
                return self.scalar(SCALARS[e.function], e, args, {k: self.eval(v) for k, v in e.keywords})
            case _:
                return self.other(e)

    def scalar(self, row: Scalar, e: Call, args: Sequence[Array], named: dict[str, Array]) -> Array:
        """A scalar operator: its meaning, or the formula that it is composed by."""
        names = [n for n, _ in row.args]
        given = {n: d for n, d in row.args if d is not None} | dict(zip(names, args, strict=False)) | named
        if len(args) > len(names) or sorted(given) != sorted(names):
            self.fail(e.loc, f"wrong arguments for {e.function}", f"{row.name}({', '.join(names)})")
        if row.numpy is not None:
            return row.numpy(*[given[n] for n in names])
        outer, self.names = self.names, given
        try:
            return self.eval(parse_expression(str(row.define), row.name))
        finally:
            self.names = outer


def wrong_argument(name: str, given: Mapping[str, Array]) -> tuple[str, str]:
    """Which of a filling's arguments cannot be, and why; two empty texts if they can. What is not given is
    not looked at."""
    std, density, radius = (given.get(n) for n in ("std", "density", "spectral_radius"))
    if std is not None and np.any(np.less(std, 0)):
        return "std", f"a standard deviation is not negative, and this is {np.min(std):g}"
    if density is not None and (out := [n for n in np.ravel(density) if not 0 <= n <= 1]):
        return "density", f"the density is a share, 0 … 1, and not {out[0]:g}"
    if radius is not None and np.any(np.less(radius, 0)):
        return "spectral_radius", f"a spectral radius is not negative, and this is {np.min(radius):g}"
    low, high = given.get("a"), given.get("b")
    if low is not None and high is not None and np.any(np.greater(low, high)):
        k = np.unravel_index(np.argmax(np.greater(low, high)), np.broadcast(low, high).shape)
        low, high = (np.broadcast_to(v, np.broadcast(low, high).shape)[k] for v in (low, high))
        return "b", f"the lower bound comes first, and {low:g} is more than {high:g}"
    return "", ""
