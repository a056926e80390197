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

# how strongly what is written binds: brackets stand where the language would read it otherwise
_SUM, _PRODUCT, _POWER, _ATOM = 1, 2, 3, 4


def derived_rules(row: Scalar) -> tuple[str, ...]:
    """`g · ∂f/∂a` for each argument, with the operator's own result written `y`."""
    symbols = sympy.symbols([name for name, _ in row.args], real=True)
    function = getattr(sympy, row.sympy or "")(*symbols)
    return tuple(f"g * {differentiate(function, s, _POWER)}" for s in symbols)


def differentiate(expr: Any, symbol: Any, least: int = 0) -> str:
    """∂expr/∂symbol in the spec language, in brackets if it binds less than `least`; the expression itself
    becomes `y`."""
    derivative = sympy.diff(expr, symbol).subs(expr, sympy.Symbol("y", real=True))
    return _text(derivative, least)


def _text(e: Any, least: int = 0) -> str:
    """The expression, in brackets if it binds less than `least`."""
    text, binds = _written(e)
    return text if binds >= least else f"({text})"


def _written(e: Any) -> tuple[str, int]:
    """The expression without brackets around it, and how it binds."""
    if isinstance(e, sympy.Symbol):
        return str(e.name), _ATOM
    if e.is_Number:
        return _number(e)
    if e is sympy.pi:
        return "3.141592653589793", _ATOM
    if isinstance(e, sympy.Add):
        return _sum(e), _SUM
    if isinstance(e, sympy.Mul):
        return _product(e), _PRODUCT
    if isinstance(e, sympy.Pow):
        return _power(e)
    if e.func in _NAMES:
        return f"{_NAMES[e.func]}({', '.join(_text(a) for a in e.args)})", _ATOM
    raise InternalError("grad.symbolic", f"SymPy answered with {type(e).__name__}: {e}")


def _number(e: Any) -> tuple[str, int]:
    if e.is_Rational and not e.is_Integer:
        return f"{int(e.p)} / {int(e.q)}", _PRODUCT
    return str(int(e)) if e.is_Integer else repr(float(e)), _PRODUCT if e < 0 else _ATOM


def _sum(e: Any) -> str:
    first, *rest = e.as_ordered_terms()
    text = _text(first, _PRODUCT)
    for a in rest:
        less = a.could_extract_minus_sign()
        text += f" - {_text(-a, _PRODUCT)}" if less else f" + {_text(a, _PRODUCT)}"
    return text


def _product(e: Any) -> str:
    top, bottom = e.as_numer_denom()
    if bottom != 1:
        return f"{_text(top, _PRODUCT)} / {_text(bottom, _POWER)}"
    sign, factors = ("-", e.args[1:]) if e.args[0] == -1 else ("", e.args)
    return sign + " * ".join(_text(a, _POWER) for a in factors)


def _power(e: Any) -> tuple[str, int]:
    base, exponent = e.args
    if exponent == -1:
        return f"1 / {_text(base, _POWER)}", _PRODUCT
    if exponent == sympy.Rational(1, 2):
        return f"sqrt({_text(base)})", _ATOM
    return f"{_text(base, _ATOM)} ** {_text(exponent, _ATOM)}", _POWER
