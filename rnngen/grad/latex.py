"""Equations as LaTeX (amsmath) and as Markdown with `$$` blocks, from the same terms as the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from rnngen.grad.equations import Derivation, derivation, forward_equations, prepared
from rnngen.grad.model import Step
from rnngen.grad.symbols import symbol
from rnngen.grad.terms import Term
from rnngen.grad.text import PRECEDENCE, binding, term_text, width
from rnngen.grad.writing import Equation

__all__ = ["latex_rows", "step_latex", "step_markdown", "term_latex"]

WIDTH = 100
TOP = r"\top"
_FUNCTIONS = {
    "sigmoid": r"\sigma",
    **{f: rf"\{f}" for f in ("tanh", "exp", "log", "sin", "cos", "tan", "max", "min")},
    "atan": r"\arctan",
    "maximum": r"\max",
    "minimum": r"\min",
}
_COMPARE = {"<=": r"\le", ">=": r"\ge", "==": "=", "!=": r"\ne"}
_OPPOSITE = {"<=": ">", ">=": "<", "==": "!=", "!=": "==", "<": ">=", ">": "<="}


def term_latex(term: Term) -> str:
    """The term in math mode."""
    return _LATEX[term.head](term)


def _within(term: Term, least: int) -> str:
    """The one rule: parentheses around what binds less tightly than its place asks for."""
    text = term_latex(term)
    if term.head == "number":
        return text if binding(term) >= min(least, 3) else rf"\left({text}\right)"
    if binding(term) >= least and (term.head != "product" or term.over == len(term.args)):
        return text
    return text if term.head == "product" and least <= PRECEDENCE["product"] else rf"\left({text}\right)"


def _summands(term: Term) -> list[str]:
    if term.head != "sum":
        return [term_latex(term)]
    out = []
    for k, arg in enumerate(term.args):
        minus = arg.head == "neg"
        body = _within(arg.args[0] if minus else arg, 3)
        out.append(("- " if minus else "+ ") + body if k else ("-" if minus else "") + body)
    return out


def _sum(term: Term) -> str:
    return " ".join(_summands(term))


def _product(term: Term) -> str:
    top = _factors(term.args[: term.over])
    if term.over == len(term.args):
        return top
    return rf"\frac{{{top}}}{{{_factors(term.args[term.over :])}}}"


def _factors(terms: Sequence[Term]) -> str:
    """Numbers and scalars side by side, arrays with ⊙ between them."""
    scalars = [t for t in terms if t.rank == 0]
    arrays = [t for t in terms if t.rank > 0]
    alone = len(terms) == 1
    parts = [r"\,".join(term_latex(t) if alone else _within(t, 4) for t in scalars)] if scalars else []
    parts += [r" \odot ".join(term_latex(t) if alone else _within(t, 4) for t in arrays)] if arrays else []
    return r"\,".join(parts) or "1"


def _matmul(term: Term) -> str:
    left, right = term.args
    if left.rank == right.rank == 1 and left.head != "transposed":
        return rf"{_raised(left, TOP)} {_within(right, 5)}"
    return rf"{_within(left, 4)}\, {_within(right, 4)}"


def _call(term: Term) -> str:
    if term.text in _CALLS:
        return _CALLS[term.text](term)
    words = [a.text for a in term.args if a.head == "keyword"]
    inside = r",\, ".join(term_latex(a) for a in term.args if a.head != "keyword")
    name = _FUNCTIONS.get(term.text) or rf"\mathrm{{{_escaped(term.text)}}}"
    below = rf"_{{\mathtt{{{_escaped(', '.join(words))}}}}}" if words else ""
    return rf"{name}{below}\left({inside}\right)" if inside else name + below


def _escaped(text: str) -> str:
    return re.sub(r"([_%#&$])", r"\\\1", text).replace("'", "").replace(", ", r",\,").replace("*", "")


def _where(term: Term) -> str:
    condition, yes, no = term.args
    if no.head == "number" and no.text == "0":
        return rf"{_bracket(condition)} \odot {_within(yes, 4)}"
    if yes.head == "number" and yes.text == "0":
        return rf"{_bracket(_opposite(condition))} \odot {_within(no, 4)}"
    return rf"\mathrm{{where}}\left({term_latex(condition)},\, {term_latex(yes)},\, {term_latex(no)}\right)"


def _bracket(condition: Term) -> str:
    """Iverson's bracket: 1 where it holds, else 0. A name is 0 or 1 already."""
    if condition.head == "name":
        return term_latex(condition)
    if condition.head == "sum":
        return rf"\left({term_latex(condition)}\right)"
    return rf"\left[{term_latex(condition)}\right]"


def _opposite(condition: Term) -> Term:
    if condition.head == "compare":
        return Term("compare", condition.args, _OPPOSITE[condition.text], condition.rank)
    one = Term("number", text="1")
    return Term("sum", (one, Term("neg", (condition,), rank=condition.rank)), rank=condition.rank)


def _outer(term: Term) -> str:
    a, b = term.args
    if a.rank == b.rank == 1:
        return rf"{_within(a, 4)}\, {_raised(b, TOP)}"
    return rf"{_within(a, 4)} \otimes {_within(b, 4)}"


def _concat(term: Term) -> str:
    return r"\left[" + r";\, ".join(term_latex(a) for a in term.args if a.head != "keyword") + r"\right]"


def _number(term: Term) -> str:
    if "e" in term.text and not term.sizes:
        base, exponent = term.text.split("e")
        return (rf"{base} \cdot " if base != "1" else "") + rf"10^{{{int(exponent)}}}"
    return term.text.replace("*", "")


def _compare(term: Term) -> str:
    return rf"{_within(term.args[0], 2)} {_COMPARE.get(term.text, term.text)} {_within(term.args[1], 2)}"


def _power(term: Term) -> str:
    return _raised(term.args[0], term_latex(term.args[1]))


def _raised(term: Term, exponent: str) -> str:
    """The exponent above the index, where there is one."""
    base = _within(term, 6)
    return f"{base}^{{{exponent}}}" if term.head in ("name", "slice") else f"{{{base}}}^{{{exponent}}}"


def _slice(term: Term) -> str:
    inside = re.sub(r"\s*:\s*", "{:}", term.text.replace("*", "")).replace(", ", r",\,")
    return rf"{{{_within(term.args[0], 6)}}}_{{[{inside}]}}"


_CALLS: dict[str, Callable[[Term], str]] = {
    "where": _where,
    "outer": _outer,
    "concat": _concat,
    "sqrt": lambda t: rf"\sqrt{{{term_latex(t.args[0])}}}",
    "abs": lambda t: rf"\left\lvert {term_latex(t.args[0])} \right\rvert",
    "floor": lambda t: rf"\left\lfloor {term_latex(t.args[0])} \right\rfloor",
    "zeros": lambda t: rf"0_{{{term_latex(t.args[0])}}}",
    "ones": lambda t: rf"1_{{{term_latex(t.args[0])}}}",
}
_LATEX: dict[str, Callable[[Term], str]] = {
    "name": lambda t: symbol(t.text),
    "keyword": lambda t: rf"\mathtt{{{_escaped(t.text)}}}",
    "number": _number,
    "sum": _sum,
    "product": _product,
    "neg": lambda t: f"-{_within(t.args[0], 3)}",
    "power": _power,
    "matmul": _matmul,
    "transposed": lambda t: _raised(t.args[0], TOP),
    "compare": _compare,
    "remainder": lambda t: rf"{_within(t.args[0], 5)} \bmod {_within(t.args[1], 5)}",
    "slice": _slice,
    "call": _call,
}


# rows and pages --------------------------------------------------------------------------------------


def latex_rows(equations: Sequence[Equation]) -> list[str]:
    """Rows of an `align` environment; long sums take several."""
    return [row for equation in equations for row in _rows(equation)]


def _rows(equation: Equation) -> list[str]:
    value = equation.value
    if value.head == "call" and value.text == "split":
        left = r"\left[" + r";\, ".join(map(symbol, equation.targets)) + r"\right]"
        return [f"{left} &= {term_latex(value.args[0])}"]
    left = " = ".join(map(symbol, equation.targets))
    sign = r"\mathrel{+}=" if equation.adds else "="
    return _broken(f"{left} &{sign} ", _summands(value), [width(term_text(a)) for a in value.args])


def _broken(start: str, pieces: Sequence[str], widths: Sequence[int]) -> list[str]:
    if len(pieces) == 1:
        return [start + pieces[0]]
    rows, used = [start + pieces[0]], widths[0]
    for piece, size in zip(pieces[1:], widths[1:], strict=True):
        if used + size > WIDTH - 20:
            rows.append(rf"&\qquad {piece}")
            used = size
        else:
            rows[-1] += " " + piece
            used += size + 3
    return rows


def step_latex(step: Step) -> str:
    """The backward equations as an `align*` environment; needs amsmath."""
    found = derivation(step)
    rows: list[str] = []
    for title, equations in _sections(found):
        if equations:
            rows += [*([rf"&\text{{{title}}}"] if title else []), *latex_rows(equations)]
    body = " \\\\\n".join(f"  {row}" for row in rows)
    return "\\begin{align*}\n" + body + "\n\\end{align*}"


def _sections(found: Derivation) -> tuple[tuple[str, Sequence[Equation]], ...]:
    step = "for each step, from the last to the first:" if found.once or found.where or found.after else ""
    return (
        ("before the first step:", found.once),
        ("values of the forward pass:", found.where),
        (step, found.backward),
        ("after the last of these steps:", found.after),
    )


def step_markdown(step: Step) -> str:
    """The forward and backward equations as a page of Markdown."""
    spec, found = step.cell.spec, derivation(step)
    parts = [
        f"# {found.title}",
        *(line for line in (spec.doc, spec.source and f"Source: {spec.source}") if line),
    ]
    forward = forward_equations(step)
    once = prepared(step, (*forward, *found.where, *found.backward))
    parts += ["## Forward", *_block(once), *_block(forward)]
    parts += ["## Backward", _introduction(found)]
    if found.where:
        parts += ["With these values of the forward pass", *_block(found.where), "each step adds up"]
    parts += _block(found.backward)
    if found.after:
        parts += ["After the last of these steps:", *_block(found.after)]
    if found.reads:
        parts.append("Read from the forward pass: " + _listed(found.reads) + ".")
    return "\n\n".join(parts) + "\n"


def _introduction(found: Derivation) -> str:
    text = "A bar is the gradient of the loss, $\\odot$ the product entry by entry; sums over the batch are "
    text += "not written. The steps run from the last to the first."
    if found.arriving:
        text += (
            f" {_listed(found.arriving)} arrives at the outputs of a step;"
            if len(found.arriving) == 1
            else (f" {_listed(found.arriving)} arrive at the outputs of a step;")
        )
    if found.carried:
        verb = "is" if len(found.carried) == 1 else "are"
        text += (
            f" {_listed(found.carried)} {verb} there from step $t+1$, at the last step from the final state."
        )
    return text.rstrip(";")


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"${symbol(n)}$" for n in names)


def _block(equations: Sequence[Equation]) -> list[str]:
    if not equations:
        return []
    body = " \\\\\n".join(latex_rows(equations))
    return [f"$$\n\\begin{{aligned}}\n{body}\n\\end{{aligned}}\n$$"]
