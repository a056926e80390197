"""What a user wrote: lines of the file, and expressions in the language."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import dedent

from rnngen.spec.model import (
    Binary,
    Block,
    Call,
    CellSpec,
    Compare,
    Equation,
    Expr,
    Function,
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

__all__ = ["expression", "lines_of"]

_COMPARE, _SUM, _PRODUCT, _SIGN, _POWER, _ATOM = range(6)
_BINDING = {"+": _SUM, "-": _SUM, "**": _POWER}


def lines_of(spec: CellSpec, records: Sequence[Equation | Function | Block]) -> str:
    """The lines that hold these records, the comments between them too."""
    if not records:
        return ""
    start = min(r.loc.line for r in records)
    end = max([start, *(e.loc.line for r in records for e in walk(r))])
    lines = list(spec.source_lines[start - 1 : end])
    for line in spec.source_lines[end:]:
        if _open("\n".join(lines)) <= 0:
            break
        lines.append(line)
    return dedent("\n".join(lines))


def _open(text: str) -> int:
    """How many brackets are not closed, comments left out."""
    code = "\n".join(line.partition("#")[0] for line in text.splitlines())
    return sum(code.count(c) for c in "([{") - sum(code.count(c) for c in ")]}")


def expression(e: Expr | SliceItem) -> str:
    """An expression in the language."""
    match e:
        case Num():
            return str(e.value)
        case Text():
            return repr(e.value)
        case Name():
            return e.id
        case Timed():
            return f"{e.id}[t-{e.lag}]" if e.lag else f"{e.id}[t]"
        case Call():
            words = [expression(a) for a in e.args] + [f"{k}={expression(v)}" for k, v in e.keywords]
            return f"{e.function}({', '.join(words)})"
        case ListExpr():
            return f"[{', '.join(map(expression, e.items))}]"
        case Subscript():
            return f"{_within(e.value, _ATOM)}[{', '.join(map(expression, e.items))}]"
        case SliceItem():
            return _slice(e)
        case Transposed():
            return _within(e.value, _ATOM) + ".T"
    return _operation(e)


def _operation(e: Unary | Binary | Compare | IfElse | Unread) -> str:
    match e:
        case Unread():  # of a file with errors, which has no report
            return "?"
        case Unary():
            return e.op + _within(e.value, _SIGN)
        case IfElse():
            return f"{expression(e.then)} if {expression(e.cond)} else {expression(e.other)}"
        case Compare():
            return f"{_within(e.left, _SUM)} {e.op} {_within(e.right, _SUM)}"
        case Binary():
            tight, power = _binding(e), e.op == "**"
            left, right = _within(e.left, tight + power), _within(e.right, tight + (not power))
            between = e.op if power or e.op in "*/" else f" {e.op} "
            return f"{left}{between}{right}"


def _binding(e: Expr) -> int:
    match e:
        case IfElse() | Compare():
            return _COMPARE
        case Binary():
            return _BINDING.get(e.op, _PRODUCT)
        case Unary():
            return _SIGN
        case Num() if e.value < 0:
            return _SIGN
    return _ATOM


def _within(e: Expr, least: int) -> str:
    return expression(e) if _binding(e) >= least else f"({expression(e)})"


def _slice(item: SliceItem) -> str:
    if item.index is not None:
        return expression(item.index)
    ends = [expression(x) if x is not None else "" for x in (item.start, item.stop)]
    return ":".join([*ends, *([expression(item.step)] if item.step is not None else [])])
