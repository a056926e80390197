"""The lines under `functions:` → Function (one expression) and Block (an indented body)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rnngen.errors import Location
from rnngen.spec.equations import expression_of, read_equation
from rnngen.spec.model import Block, Equation, Expr, Function, Name, Unread
from rnngen.spec.names import name_fault, reserved_fault
from rnngen.spec.report import quoted
from rnngen.spec.source_text import SourceText
from rnngen.spec.tokens import Statement, Token, split_at, statements

__all__ = ["read_body", "read_functions"]

# what leaves open what a function is; errors of expressions leave open what they are
_FORM_CODES = ("E020", "E021", "E023", "E026", "E028", "E037", "E038")
_FORM = "a function is `name(v) = expression`, or `name(v):` with an indented body that ends in `return`"


@dataclass(frozen=True, slots=True)
class _Header:
    """`name(args)` and the index of the `=` or `:` after it."""

    name: str
    args: tuple[str, ...]
    loc: Location
    split: int


def read_functions(text: SourceText) -> tuple[Function | Block, ...]:
    """The functions of a block of lines; one that cannot be read is noted and left out."""
    found: list[Function | Block] = []
    for first, body in _definitions(statements(text)):
        errors = len(text.report)
        header = _header(first)
        if header is None:
            _guess_name(first)
        elif first.tokens[header.split].text == ":":
            found.append(_block(header, first, body))
        else:
            found.append(_scalar(header, first, body))
        if header and any(code in _FORM_CODES for code in text.report.codes(errors)):
            text.report.unsure.add(header.name)
    return tuple(found)


def _guess_name(first: Statement) -> None:
    """What a function that cannot be read seems to be called: `def f(v):`, `f = lambda v: ...`."""
    words = [token.text for token in first.tokens[:2] if token.kind == "name"]
    text = first.text
    if words[:1] == ["def"] or (len(words) == 1 and any(token.is_("lambda") for token in first.tokens)):
        text.report.unsure.update(words)
    else:
        text.report.all_functions = False


def _definitions(found: Sequence[Statement]) -> list[tuple[Statement, list[Statement]]]:
    """Each header with the lines indented below it."""
    definitions: list[tuple[Statement, list[Statement]]] = []
    for statement in found:
        if definitions and statement.indent > definitions[-1][0].indent:
            definitions[-1][1].append(statement)
        else:
            definitions.append((statement, []))
    return definitions


def _complain(statement: Statement, token: Token, message: str, hint: str = _FORM) -> None:
    statement.text.error(token.start, token.end, "E038", message, hint)


def _header(statement: Statement) -> _Header | None:
    tokens = statement.tokens
    close = next((i for i, t in enumerate(tokens) if t.kind == "close" and t.depth == 0), -1)
    fits = close > 0 and tokens[0].kind == "name" and tokens[1].is_("(") and tokens[close].is_(")")
    split = close + 1
    if not fits or split >= len(tokens) or tokens[split].text not in ("=", ":"):
        if statement.readable:
            _no_header(statement)
        return None
    name = tokens[0]
    loc = statement.text.at(name.start, name.end)
    fault = name_fault(name.text)
    if fault:
        statement.text.report.error(loc, "E020", f"{quoted(name.text)} {fault}")
    args = _arguments(statement, tokens[2:close])
    if close == 2 and tokens[split].text == "=":
        _complain(statement, name, f"function {quoted(name.text)} has no argument", "write `name(v) = ...`")
    return None if fault else _Header(name.text, args, loc, split)


def _no_header(statement: Statement) -> None:
    first = statement.tokens[0]
    if first.is_("def"):
        _complain(statement, first, "`def` is not part of the language", _FORM)
    elif first.is_("return"):
        _complain(statement, first, "`return` outside a body", "indent it below `name(v):`")
    else:
        _complain(statement, first, "this line does not start a function", _FORM)


def _arguments(statement: Statement, tokens: tuple[Token, ...]) -> tuple[str, ...]:
    """The names between the brackets of a header, each once."""
    names: list[str] = []
    for run in split_at(tokens, ",") if tokens else []:
        if len(run) != 1 or run[0].kind != "name":
            place = run[0] if run else statement.tokens[0]
            _complain(statement, place, "an argument is a plain name", "without defaults: `name(v, w)`")
            continue
        token = run[0]
        if fault := name_fault(token.text):
            statement.text.error(token.start, token.end, "E020", f"{quoted(token.text)} {fault}")
        elif fault := reserved_fault(token.text):
            statement.text.error(token.start, token.end, "E021", f"{quoted(token.text)} {fault}")
        elif token.text in names:
            statement.text.error(
                token.start, token.end, "E028", f"argument {quoted(token.text)} is given twice"
            )
        names.append(token.text)
    return tuple(names)


def _scalar(header: _Header, first: Statement, body: list[Statement]) -> Function:
    """`name(args) = expression`, with a stated derivative or without."""
    tokens = first.tokens[header.split + 1 :]
    derivative: tuple[Expr, ...] | None = None
    at = next((i for i, t in enumerate(tokens) if t.depth == 0 and t.is_("with")), -1)
    if at >= 0:
        derivative = _derivative(header, first, tokens[at:])
        tokens = tokens[:at]
    elif body and body[0].tokens[0].is_("with"):
        derivative = _derivative(header, body[0], body[0].tokens)
        body = body[1:]
    for extra in body:
        hint = "a function of several lines is written `name(v):`, its lines below, the last one `return ...`"
        extra.text.report.all_functions = False  # it may be another's, whose header is missing
        _complain(extra, extra.tokens[0], "an indented line below a function of one expression", hint)
    return Function(header.name, header.args, expression_of(first, tokens), derivative, header.loc)


def _derivative(header: _Header, statement: Statement, tokens: tuple[Token, ...]) -> tuple[Expr, ...]:
    """`with derivative E, E`: one expression for each argument."""
    if len(tokens) < 2 or not tokens[1].is_("derivative"):
        hint = "write `with derivative` and an expression for each argument"
        _complain(statement, tokens[0], "`with` without `derivative`", hint)
        return ()
    stated = tuple(expression_of(statement, run) for run in split_at(tokens[2:], ","))
    if len(stated) != len(header.args):
        wanted = f"{len(header.args)} argument{'s' * (len(header.args) != 1)}"
        message = f"{len(stated)} derivative{'s' * (len(stated) != 1)} for {wanted}"
        _complain(statement, tokens[0], message, "one expression for each argument, separated by commas")
    return stated


def _block(header: _Header, first: Statement, body: list[Statement]) -> Block:
    """`name(args):` and its body."""
    if len(first.tokens) > header.split + 1:
        place = first.tokens[header.split + 1]
        _complain(
            first, place, "text after the ':' of a function", "the body goes on the lines below, indented"
        )
    elif not body:
        _complain(first, first.tokens[0], f"function {quoted(header.name)} has no body", _FORM)
    equations, result = read_body(body, header.args) if body else ((), Unread(header.loc))
    return Block(header.name, header.args, equations, result, header.loc)


def read_body(body: Sequence[Statement], args: tuple[str, ...]) -> tuple[tuple[Equation, ...], Expr]:
    """Assignments and a last `return`."""
    ends = [i for i, statement in enumerate(body) if statement.tokens[0].is_("return")]
    end = ends[0] if ends else len(body)
    equations = tuple(e for e in map(read_equation, body[:end]) if e is not None)
    _check_locals(body[0].text, equations, args)
    if not ends:
        last = body[-1]
        _complain(last, last.tokens[0], "a body without `return`", "end it with `return expression`")
        return equations, Unread(last.text.at(last.tokens[0].start))
    for extra in body[end + 1 :]:
        extra.text.report.all_functions = False  # another's, too
        _complain(extra, extra.tokens[0], "a line after `return`", "`return` ends the body")
    return equations, expression_of(body[end], body[end].tokens[1:])


def _check_locals(text: SourceText, equations: Sequence[Equation], args: tuple[str, ...]) -> None:
    """Local names are plain, new, and assigned once."""
    assigned: dict[str, Location] = {}
    for target in (target for equation in equations for target in equation.targets):
        name = quoted(target.id)
        if not isinstance(target, Name):
            hint = f"a body works on values of one step: write `{target.id} = ...`"
            text.report.error(target.loc, "E026", f"{name} with a step inside a function", hint)
        elif fault := reserved_fault(target.id):
            text.report.error(target.loc, "E021", f"{name} {fault}", "choose another name")
        elif target.id in args:
            text.report.error(target.loc, "E023", f"{name} is an argument", "choose another name")
        elif target.id in assigned:
            message = f"{name} is assigned twice: here and on line {assigned[target.id].line}"
            text.report.error(target.loc, "E023", message, "give one of them another name")
        assigned.setdefault(target.id, target.loc)
