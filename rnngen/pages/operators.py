"""docs/operators.md: the operator table as a page, with the cells that use each operator."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from rnngen.cell.uses import SYMBOLS, operators_of
from rnngen.compiler import zoo
from rnngen.grad.reverse import scalar_rules
from rnngen.ops.library import LIBRARY
from rnngen.ops.names import STRUCTURAL
from rnngen.ops.scalars import SCALARS, Scalar
from rnngen.spec import read_spec

__all__ = ["operators_page", "users"]

_HEAD = """\
<!-- made from the operator table and specs/ by `make generated`: do not edit -->

# Operators

What the language has, row by row as the compiler has it, and the built-in cells that use it. How each is
written is on the page of [the spec language](spec-language.md); `rnngen list --uses NAME` lists the cells.
An operator that no cell uses is there for yours, and has tests of its own.

An operator that is not defined by others has the gradient that goes to each argument: `g` is the one that
arrives at its value `y`.
"""
_MEANINGS = {
    "+": "sum", "-": "difference, or the negative", "*": "product entry by entry", "/": "quotient",
    "%": "remainder with the sign of the divisor", "**": "power", "@": "matrix product",
    "<": "1 where less, else 0", "<=": "1 where not more", ">": "1 where more", ">=": "1 where not less",
    "==": "1 where equal", "!=": "1 where not equal", "if else": "`where`, written as in Python",
    "[ ]": "slices and single entries", ".T": "transposed matrix",
}  # fmt: skip
SHOWN = 8


def users() -> dict[str, list[str]]:
    """Operator → the built-in cells that use it, variants counted with their cell."""
    found: dict[str, dict[str, None]] = {}
    for name, path in zoo().items():
        plain = read_spec(path)
        for spec in (plain, *(read_spec(path, v) for v in plain.variants)):
            for operator in operators_of(spec):
                found.setdefault(operator, {})[name] = None
    return {operator: list(cells) for operator, cells in found.items()}


def operators_page() -> str:
    """The page."""
    by = users()
    scalars = [row for row in SCALARS.values() if row.symbol is None]
    structural = [(f"{n}({', '.join(names.split())})", "") for n, (names, _) in sorted(STRUCTURAL.items())]
    sections = (
        ("Symbols", [(s, _MEANINGS[s]) for s in SYMBOLS]),
        ("Scalar functions, entry by entry", [(_signature(r), _meaning(r)) for r in scalars]),
        ("Array functions composed of others", [(_composed(n), _body(n)) for n in LIBRARY]),
        (
            "Array functions",
            structural,
        ),
    )
    lines = [_HEAD]
    for title, rows in sections:
        described = any(meaning for _, meaning in rows)
        lines += [f"## {title}", "", *_table(rows, by, described), ""]
    return "\n".join(lines).rstrip() + "\n"


def _table(
    rows: Iterable[tuple[str, str]], by: Mapping[str, Sequence[str]], described: bool
) -> Iterator[str]:
    yield "| operator | definition, or gradient | cells |" if described else "| operator | cells |"
    yield "|---|---|---|" if described else "|---|---|"
    for operator, meaning in rows:
        cells = _cells(by.get(operator.partition("(")[0], ()))
        shown = f"`{operator}`"
        yield f"| {shown} | {meaning} | {cells} |" if described else f"| {shown} | {cells} |"


def _cells(names: Sequence[str]) -> str:
    more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    return ", ".join(names[:SHOWN]) + more if names else "–"


def _signature(row: Scalar) -> str:
    given = [n if d is None else f"{n}={d:g}" for n, d in row.args]
    return f"{row.name}({', '.join(given)})"


def _meaning(row: Scalar) -> str:
    if row.define is not None:
        return f"`{_escaped(row.define)}`"
    by = " (SymPy)" if row.grads is None else ""
    return "gradient " + ", ".join(f"`{_escaped(g)}`" for g in scalar_rules(row.name)) + by


def _composed(name: str) -> str:
    definition = LIBRARY[name]
    defaults = dict(definition.defaults)
    return f"{name}({', '.join(a + (f'={defaults[a]}' if a in defaults else '') for a in definition.args)})"


def _body(name: str) -> str:
    return "`" + _escaped("; ".join(line.strip() for line in LIBRARY[name].body.splitlines())) + "`"


def _escaped(text: str) -> str:
    return text.replace("|", "\\|")
