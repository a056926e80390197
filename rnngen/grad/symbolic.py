"""The one door to SymPy: derivatives of scalar operators on their own real symbols.

In goes a row of the operator table, out come gradient rules as text of the spec language. Whatever
SymPy returns that is not arithmetic or a function of the table is an `InternalError` that names it.
"""

from __future__ import annotations

from typing import Any

import sympy

from rnngen.errors import InternalError
from rnngen.ops.scalars import PRIMITIVES, Scalar

__all__ = ["derived_rules", "differentiate"]

_NAMES = {getattr(sympy, row.sympy): row.name for row in PRIMITIVES.values() if row.sympy}


def derived_rules(row: Scalar) -> tuple[str, ...]:
    """`g · ∂f/∂a` for each argument, with the operator's own result written `y`."""
    symbols = sympy.symbols([name for name, _ in row.args], real=True)
    function = getattr(sympy, row.sympy or "")(*symbols)
    return tuple(f"g * ({differentiate(function, s)})" for s in symbols)


def differentiate(expr: Any, symbol: Any) -> str:
    """∂expr/∂symbol in the spec language; the expression itself becomes `y`."""
    derivative = sympy.diff(expr, symbol).subs(expr, sympy.Symbol("y", real=True))
    return _text(derivative)


def _text(e: Any) -> str:
    if isinstance(e, sympy.Symbol):
        return str(e.name)
    if e.is_Number:
        return _number(e)
    if e is sympy.pi:
        return "3.141592653589793"
    if isinstance(e, sympy.Add):
        return "(" + " + ".join(_text(a) for a in e.as_ordered_terms()) + ")"
    if isinstance(e, sympy.Mul):
        return _product(e)
    if isinstance(e, sympy.Pow):
        return _power(e)
    if e.func in _NAMES:
        return f"{_NAMES[e.func]}({', '.join(_text(a) for a in e.args)})"
    raise InternalError("grad.symbolic", f"SymPy answered with {type(e).__name__}: {e}")


def _number(e: Any) -> str:
    if e.is_Integer:
        return str(int(e))
    if e.is_Rational:
        return f"({int(e.p)} / {int(e.q)})"
    return repr(float(e))


def _product(e: Any) -> str:
    top, bottom = e.as_numer_denom()
    if bottom != 1:
        return f"({_text(top)} / {_text(bottom)})"
    if e.args[0] == -1:
        return "(-" + " * ".join(_text(a) for a in e.args[1:]) + ")"
    return "(" + " * ".join(_text(a) for a in e.args) + ")"


def _power(e: Any) -> str:
    base, exponent = e.args
    if exponent == -1:
        return f"(1 / {_text(base)})"
    if exponent == sympy.Rational(1, 2):
        return f"sqrt({_text(base)})"
    return f"({_text(base)} ** ({_text(exponent)}))"
