"""How large a power may be, decided from the numbers as written."""

from __future__ import annotations

import math

from rnngen.spec.model import Binary, Expr, Num, Unary

__all__ = ["MAX_EXPONENT", "excessive"]

MAX_EXPONENT = 64


def excessive(power: Binary) -> str:
    """What is wrong with `left ** right`; nothing if it is in bounds.

    A power of numbers only may not hold another (`9**9**9`); exponents that are numbers are
    multiplied through nested powers (`((x**64)**64)**64`), for so a simplifier would.
    """
    if _literal(power) and (_has_power(power.left) or _has_power(power.right)):
        return "a power of a power of numbers"
    if _literal(power.right) and _has_power(power.right):
        return "an exponent that is itself a power of numbers"
    if _total_exponent(power) > MAX_EXPONENT:
        return f"an exponent beyond {MAX_EXPONENT}"
    return ""


def _literal(e: Expr) -> bool:
    """Whether the expression is made of numbers only."""
    match e:
        case Num():
            return True
        case Unary():
            return _literal(e.value)
        case Binary():
            return _literal(e.left) and _literal(e.right)
    return False


def _has_power(e: Expr) -> bool:
    match e:
        case Unary():
            return _has_power(e.value)
        case Binary():
            return e.op == "**" or _has_power(e.left) or _has_power(e.right)
    return False


def _total_exponent(e: Expr) -> float:
    """The product of the exponents of nested powers, those that are not numbers left out."""
    match e:
        case Unary():
            return _total_exponent(e.value)
        case Binary(op="**"):
            own = _bound(e.right) if _literal(e.right) else 1.0
            return max(own, own * _total_exponent(e.left))
    return 1.0


def _bound(e: Expr) -> float:
    """A bound of the magnitude of an expression of numbers, without `**`."""
    match e:
        case Num():
            return abs(float(e.value))
        case Unary():
            return _bound(e.value)
        case Binary(op="+" | "-"):
            return _bound(e.left) + _bound(e.right)
        case Binary(op="*"):
            return _bound(e.left) * _bound(e.right)
        case Binary(op="/" | "//", right=Num(value=value)) if value:
            return _bound(e.left) / abs(value)
        case Binary(op="%", right=right):
            return _bound(right)
    return math.inf
