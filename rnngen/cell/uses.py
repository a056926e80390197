"""Which operators of the language a spec is written with."""

from __future__ import annotations

from rnngen.cell.order import walk
from rnngen.ops.names import operator_names
from rnngen.spec.model import Binary, Call, CellSpec, Compare, IfElse, Subscript, Transposed, Unary

__all__ = ["SYMBOLS", "operators_of"]

# what is written between or around its arguments, in the order of the reference
SYMBOLS = ("+", "-", "*", "/", "%", "**", "@", "<", "<=", ">", ">=", "==", "!=", "if else", "[ ]", ".T")


def operators_of(spec: CellSpec) -> tuple[str, ...]:
    """Symbols in the order of `SYMBOLS`, then names from A to Z; the user's own functions are looked into."""
    found: set[str] = set()
    for e in walk((spec.equations, spec.functions, tuple(s.init for s in spec.states))):
        match e:
            case Binary() | Compare() | Unary():
                found.add(e.op)
            case Call():
                found.add(e.function)
            case IfElse():
                found.add("if else")
            case Subscript():
                found.add("[ ]")
            case Transposed():
                found.add(".T")
    return (*(s for s in SYMBOLS if s in found), *sorted(found & operator_names()))
