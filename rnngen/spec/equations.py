"""Lines of `targets = expression` → Equation, and which names equations may assign."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Mapping

from rnngen.errors import Location
from rnngen.spec.model import Equation, Expr, Name, State, Timed, Unread
from rnngen.spec.names import name_fault, reserved_fault
from rnngen.spec.report import Report, quoted
from rnngen.spec.source_text import SourceText
from rnngen.spec.tokens import Statement, Token, split_at, statements
from rnngen.spec.whitelist import read_expression

__all__ = ["check_targets", "expression_of", "read_equation", "read_equations", "read_single"]

_AUGMENTED = ("+=", "-=", "*=", "/=", "//=", "%=", "**=", "@=", "&=", "|=", "^=", ">>=", "<<=")
_STATEMENTS = {
    "def": "functions are declared under `functions:`, without `def`",
    "for": "`iterate(f, K, v)` repeats; elementwise operators and `sum` need no loop",
    "while": "`iterate(f, K, v)` repeats",
    "if": "write `where(cond, a, b)` or `a if cond else b`",
    "return": "`return` ends a block under `functions:`",
    "import": "a spec is data: what it may call is in the language's tables",
    "from": "a spec is data: what it may call is in the language's tables",
    "del": "", "class": "", "assert": "", "raise": "", "with": "", "global": "", "pass": "", "try": "",
}  # fmt: skip
_FORM = "an equation is `name = expression` or `h[t] = expression`"


def read_single(text: SourceText) -> Expr:
    """A text that is one expression."""
    found = statements(text)
    if len(found) > 1:
        text.error(
            found[1].tokens[0].start, None, "E030", "a second expression", "one expression belongs here"
        )
    if not found:
        text.error(0, None, "E017", "an expression is missing here")
        return Unread(text.at(0))
    return expression_of(found[0], found[0].tokens)


def expression_of(statement: Statement, tokens: tuple[Token, ...]) -> Expr:
    """The expression that these tokens of a statement spell."""
    text = statement.text
    if not tokens:
        end = statement.tokens[-1].end
        text.error(end, None, "E017", "an expression is missing here")
        return Unread(text.at(end))
    if not statement.readable:
        return Unread(text.at(tokens[0].start, tokens[-1].end))
    return read_expression(text, tokens[0].start, tokens[-1].end)


def read_equations(text: SourceText) -> tuple[Equation, ...]:
    """The equations of a block of lines; a line that is none is noted and left out."""
    found = (read_equation(statement) for statement in statements(text))
    return tuple(equation for equation in found if equation is not None)


def read_equation(statement: Statement) -> Equation | None:
    """One assignment, or None if the line is none."""
    split = statement.find("=")
    if split < 0 or (statement.tokens[0].text in _STATEMENTS and statement.tokens[0].kind == "name"):
        _not_an_equation(statement)
        return None
    left, right = statement.tokens[:split], statement.tokens[split + 1 :]
    targets = [_target(statement, run) for run in split_at(left, ",")] if left else []
    if not left:
        statement.text.report.lost = True
        _complain(statement, statement.tokens[0], "a name is missing before `=`", _FORM)
    if second := next((t for t in right if t.depth == 0 and t.is_("=")), None):
        _second_sign(statement, second)
        value: Expr = Unread(statement.text.at(second.start))
    else:
        value = expression_of(statement, right)
    good = tuple(target for target in targets if target is not None)
    first = statement.tokens[0]
    return Equation(good, value, statement.text.at(first.start, left[-1].end if left else first.end))


def _second_sign(statement: Statement, second: Token) -> None:
    """Say why an equation has two `=`: YAML may have joined its lines."""
    text, first = statement.text, statement.tokens[0].start
    text.report.guessed.update(token.text for token in statement.tokens)
    joined = text.at(first).line < text.at(second.start).line and "\n" not in text.value[first : second.start]
    hint = "keep the lines apart: `equations: |`" if joined else "one assignment a line; compare with `==`"
    _complain(statement, second, "a second `=` in one equation", hint)


def _complain(statement: Statement, token: Token, message: str, hint: str = "") -> None:
    statement.text.error(token.start, token.end, "E037", message, hint)


def _not_an_equation(statement: Statement) -> None:
    """Say what the line is instead."""
    first = statement.tokens[0]
    names = itertools.takewhile(lambda t: t.is_(",") or t.kind == "name", statement.tokens)
    statement.text.report.guessed.update(token.text for token in names)
    augmented = next((t for t in statement.tokens if t.text in _AUGMENTED), None)
    if augmented:
        hint = "each name is assigned once: give the sum or product a new name"
        _complain(statement, augmented, f"`{augmented.text}` is not part of the language", hint)
    elif walrus := next((t for t in statement.tokens if t.is_(":=")), None):
        _complain(statement, walrus, "`:=` is not part of the language", "assign with `=`")
    elif arrow := _arrow(statement):
        _complain(statement, arrow, f"`{arrow.text}` where an equation has its `=`", "assign with `=`")
    elif first.text in _STATEMENTS and first.kind == "name":
        hint = _STATEMENTS[first.text] or _FORM
        _complain(statement, first, f"`{first.text}` is not part of the language", hint)
    elif equal := next((t for t in statement.tokens if t.depth == 0 and t.is_("==")), None):
        _complain(statement, equal, "a comparison where an equation belongs", "assign with a single `=`")
    elif statement.readable:
        hint = _FORM + "; to go on with the line above, put its right side in brackets"
        _complain(statement, first, "this line is not an equation", hint)


def _arrow(statement: Statement) -> Token | None:
    """`~` or `<-` outside brackets."""
    for one, after in itertools.pairwise(statement.tokens):
        if one.depth == 0 and (one.is_("~") or (one.is_("<") and after.is_("-") and after.start == one.end)):
            return one if one.is_("~") else Token(one.kind, "<-", one.start, 0)
    return None


def _target(statement: Statement, run: tuple[Token, ...]) -> Name | Timed | None:
    """One target: a name, or a name at `[t]`."""
    if not run:
        _complain(statement, statement.tokens[0], "a name is missing beside a comma", _FORM)
        return None
    first, loc = run[0], statement.text.at(run[0].start, run[-1].end)
    shape = "".join(token.text for token in run[1:])
    if first.kind != "name" or not (shape == "" or re.fullmatch(r"\[t([-+].*)?\]", shape)):
        statement.text.report.guessed.update(token.text for token in run)
        statement.text.report.lost |= all(token.kind != "name" for token in run)
        if statement.readable:
            statement.text.report.error(loc, "E037", "this cannot be assigned to", _target_hint(run))
        return None
    if fault := name_fault(first.text):
        statement.text.report.error(loc, "E020", f"{quoted(first.text)} {fault}")
        return None
    if shape not in ("", "[t]"):
        hint = f"write `{first.text}[t]`: past steps are known and future ones are not"
        statement.text.report.error(loc, "E026", "an equation assigns this step only", hint)
    return Timed(first.text, 0, loc) if shape else Name(first.text, loc)


def _target_hint(run: tuple[Token, ...]) -> str:
    if run[0].kind == "open":
        return "several names are written without brackets: `a, b = split(v, 2)`"
    if len(run) > 1 and run[1].text == ":":
        return "names have no annotations: `name = expression`"
    if len(run) > 1 and run[1].text == "(":
        return "functions are declared under `functions:`"
    return "a target is `name` or `h[t]`; parts of an array are joined with `concat`"


def check_targets(
    equations: Iterable[Equation], states: tuple[State, ...], declared: Mapping[str, tuple[str, Location]],
    report: Report,
) -> dict[str, Location]:  # fmt: skip
    """Note what may not be assigned, and states that are not; the names assigned, with their places.

    `declared` holds every name of the file with what it is (`param`) and where.
    """
    assigned: dict[str, Location] = {}
    for equation in equations:
        for target in equation.targets:
            _check_target(target, assigned, declared, report)
            assigned.setdefault(target.id, target.loc)
    for state in states:
        if state.name not in assigned and state.name not in report.guessed and not reserved_fault(state.name):
            plain = f"{state.name}_t"
            another = f"`{plain}` is another name: " if plain in assigned else "add an equation "
            hint = f"{another}`{state.name}[t] = ...`"
            report.error(state.loc, "E024", f"state {quoted(state.name)} is never assigned", hint)
            report.unsure.add(state.name)
    return assigned


def _check_target(
    target: Name | Timed, assigned: dict[str, Location], declared: Mapping[str, tuple[str, Location]],
    report: Report,
) -> None:  # fmt: skip
    name, timed, errors = target.id, isinstance(target, Timed), len(report)
    what, where = declared.get(name, ("", target.loc))
    if fault := reserved_fault(name):
        report.error(target.loc, "E021", f"{quoted(name)} {fault}", "choose another name")
    elif name in assigned:
        message = f"{quoted(name)} is assigned twice: here and on line {assigned[name].line}"
        report.error(target.loc, "E023", message, "give one of them another name")
    elif what == "state" and not timed:
        report.error(target.loc, "E026", f"state {quoted(name)} without its step", f"write `{name}[t] = ...`")
    elif what and what != "state":
        hint = "equations assign states and new names; choose another name"
        message = f"{quoted(name)} is {_article(what)} {what}, declared on line {where.line}"
        report.error(target.loc, "E025", message, hint)
    elif timed and not what:
        hint = f"write `{name} = ...`, or declare it under `states:`"
        report.error(target.loc, "E026", f"{quoted(name)} is not a state", hint)
    if len(report) > errors:
        report.unsure.add(name)


def _article(noun: str) -> str:
    return "an" if noun[0] in "aeio" else "a"
