"""Which operators of the language a spec is written with, and what it declares for nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rnngen.cell.order import read_by
from rnngen.errors import Diagnostic, Location
from rnngen.ops.names import operator_names
from rnngen.spec.model import (
    Binary,
    Call,
    CellSpec,
    Compare,
    IfElse,
    Name,
    Subscript,
    Timed,
    Transposed,
    Unary,
)
from rnngen.spec.walk import walk

__all__ = ["SYMBOLS", "idle", "operators_of", "unused"]

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


def unused(specs: Sequence[CellSpec]) -> list[Diagnostic]:
    """A warning for each declaration of a file that none of these, the cell and its variants, uses."""
    found: dict[Location, Diagnostic] = {}
    hint = "remove it, or use it in an equation"
    used: set[Location] = set()
    for spec in specs:
        names = _names(spec)
        for kind, name, loc in _declared(spec):
            if name in names:
                used.add(loc)
            else:
                found[loc] = spec.diagnostic(loc, "W001", f"{kind} '{name}' is used by nothing", hint)
    return [found[loc] for loc in sorted(found.keys() - used)]


def idle(specs: Sequence[CellSpec]) -> set[Location]:
    """Where the functions of a file are that none of these, the cell and its variants, uses."""
    found = {f.loc for spec in specs for f in spec.functions}
    return found.difference(*({f.loc for f in s.functions if f.name in _names(s)} for s in specs))


def _declared(spec: CellSpec) -> Iterator[tuple[str, str, Location]]:
    yield from (("dim", d.name, d.loc) for d in spec.dims)
    yield from (("input", i.name, i.loc) for i in spec.inputs)
    yield from (("param", p.name, p.loc) for p in spec.params)
    yield from (("constant", c.name, c.loc) for c in spec.constants)
    yield from (("function", f.name, f.loc) for f in spec.functions)


def _names(spec: CellSpec) -> set[str]:
    """The names that shapes, initial values, equations and functions read of the cell."""
    read = (spec.equations, spec.inputs, spec.states, spec.params)  # shapes and initial values among them
    names = {e.id for e in walk(read) if isinstance(e, Name | Timed)}
    names |= {e.function for e in walk(read) if isinstance(e, Call)}
    return names.union(*map(read_by, spec.functions))
