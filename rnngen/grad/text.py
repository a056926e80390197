"""Equations as text: one printer with one rule for parentheses, and the page that `str(step)` gives."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence

from rnngen.grad.equations import Derivation, derivation
from rnngen.grad.model import Step
from rnngen.grad.terms import Term
from rnngen.grad.writing import Equation
from rnngen.ops.runs import folded

__all__ = ["binding", "equation_lines", "equation_text", "step_text", "term_text", "width"]

WIDTH = 100
WIDEST = 150
PRECEDENCE = {
    "compare": 1,
    "sum": 2,
    "neg": 2,
    "remainder": 2,
    "product": 3,
    "matmul": 4,
    "power": 5,
    "slice": 6,
    "transposed": 6,
}
ATOM = 7


def term_text(term: Term) -> str:
    """The term in the spec language."""
    return _TEXT[term.head](term)


def _within(term: Term, least: int) -> str:
    """The one rule: parentheses around what binds less tightly than its place asks for."""
    text = term_text(term)
    return text if binding(term) >= least else f"({text})"


def binding(term: Term) -> int:
    """How tightly the term holds together; a size such as 4*H is a product, though it is one number."""
    if term.head == "number":
        return 2 if " " in term.text else 3 if "*" in term.text or "/" in term.text else ATOM
    return PRECEDENCE.get(term.head, ATOM)


def _sum(term: Term) -> str:
    first, *rest = summands(term)
    return " ".join([first, *rest])


def summands(term: Term) -> list[str]:
    """The terms of a sum, each with its sign."""
    if term.head != "sum":
        return [term_text(term)]
    out = []
    for k, arg in enumerate(term.args):
        minus = arg.head == "neg"
        body = _within(arg.args[0] if minus else arg, 3)
        out.append(("- " if minus else "+ ") + body if k else ("-" if minus else "") + body)
    return out


def _product(term: Term) -> str:
    top = " * ".join(_within(a, 5 if k else 4) for k, a in enumerate(term.args[: term.over])) or "1"
    below = term.args[term.over :]
    if not below:
        return top
    bottom = " * ".join(_within(a, 5 if k or len(below) == 1 else 4) for k, a in enumerate(below))
    return f"{top} / {bottom if len(below) == 1 else f'({bottom})'}"


def _call(term: Term) -> str:
    return f"{term.text}({', '.join(term_text(a) for a in term.args)})"


_TEXT: dict[str, Callable[[Term], str]] = {
    "name": lambda t: t.text,
    "keyword": lambda t: t.text,
    "number": lambda t: t.text,
    "sum": _sum,
    "product": _product,
    "neg": lambda t: f"-{_within(t.args[0], 3)}",
    "power": lambda t: f"{_within(t.args[0], 6)}**{_within(t.args[1], 6)}",
    "matmul": lambda t: f"{_within(t.args[0], 4)} @ {_within(t.args[1], 5)}",
    "transposed": lambda t: f"{_within(t.args[0], 6)}.T",
    "compare": lambda t: f"{_within(t.args[0], 2)} {t.text} {_within(t.args[1], 2)}",
    "remainder": lambda t: f"{_within(t.args[0], 5)} % {_within(t.args[1], 5)}",
    "slice": lambda t: f"{_within(t.args[0], 6)}[{t.text}]",
    "call": _call,
}


# the page --------------------------------------------------------------------------------------------


def step_text(step: Step) -> str:
    """The backward equations of a step as a page of text."""
    found = derivation(step)
    parts = [f"{found.title}: the gradient of one step, for t = T-1 … 0", *_given(found), ""]
    parts += _section("before the first step", found.once)
    parts += _section("where", found.where)
    parts += _section("", found.backward)
    parts += _section("after the last of these steps", found.after)
    if found.reads:
        parts += wrapped("reads of the forward pass: ", found.reads)
    return "\n".join(parts).rstrip()


def _given(found: Derivation) -> list[str]:
    out = [
        "  a bar is the gradient of the loss; += adds to what is there; sums over the batch are not written"
    ]
    if found.arriving:
        out += wrapped("  arrives at the outputs:  ", [*found.arriving])
    if found.carried:
        out += wrapped(
            "  left by step t+1:        ", [*folded(found.carried), "(at the last step: of the final state)"]
        )
    return out


def _section(title: str, equations: Sequence[Equation]) -> list[str]:
    if not equations:
        return []
    return [*([title] if title else []), *equation_lines(equations, "  "), ""]


def equation_lines(equations: Sequence[Equation], indent: str = "") -> list[str]:
    """Equations below each other, their signs in one column, long sums on several lines."""
    lefts = [" = ".join(e.targets) if not _parts(e) else ", ".join(e.targets) for e in equations]
    most = max((width(text) for text in lefts if width(text) <= 24), default=0)
    out = []
    for equation, left in zip(equations, lefts, strict=True):
        pad = " " * (most - width(left))
        start = f"{indent}{left}{pad} {'+=' if equation.adds else ' ='} "
        for line in _broken(start, summands(equation.value), " "):
            out += _folded(line, width(start) + 2)
    return out


def equation_text(targets: Sequence[str], value: Term, adds: bool = False) -> str:
    """One equation on one line."""
    whole = Equation(tuple(targets), value, adds)
    left = (", " if _parts(whole) else " = ").join(targets)
    return f"{left} {'+=' if adds else '='} {term_text(value)}"


def _parts(equation: Equation) -> bool:
    return equation.value.head == "call" and equation.value.text == "split"


def wrapped(start: str, words: Iterable[str]) -> list[str]:
    """`start` and the words, on as many lines as they need."""
    return _broken(start, list(words), "  ")


def _broken(start: str, pieces: Sequence[str], gap: str) -> list[str]:
    lines, line = [], start + pieces[0]
    for piece in pieces[1:]:
        if width(line) + len(gap) + width(piece) > WIDTH:
            lines.append(line)
            line = " " * width(start) + piece
        else:
            line += gap + piece
    return [*lines, line]


def _folded(line: str, indent: int) -> list[str]:
    """A line that is still too wide, broken where its brackets are least deep; nothing else is given up."""
    out = []
    while width(line) > WIDEST and (at := _fold(line, indent)):
        out.append(line[:at].rstrip())
        line = " " * indent + line[at:].lstrip()
    return [*out, line]


def _fold(line: str, indent: int) -> int:
    """Where to break: behind a comma or before a sign, the last of the least deep ones that leave room."""
    depth, found = 0, []
    for at, c in enumerate(line):
        depth += (c in "([") - (c in ")]")
        column = width(line[:at])
        if indent + 8 < column < WIDTH and (
            line.startswith(", ", at - 2) or line.startswith((" + ", " - "), at)
        ):
            found.append((-depth, at))
    return max(found)[1] if found else 0


def width(text: str) -> int:
    """Columns on a terminal: a combining bar takes none."""
    return sum(not unicodedata.combining(c) for c in text)
