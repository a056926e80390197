"""One expression of text → Expr, by a whitelist over Python's syntax tree. Nothing is evaluated.

`ast.parse` builds a tree and runs no code; what is not in the tables here is refused by name.
"""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Callable
from typing import Any

from rnngen.errors import Location
from rnngen.spec.model import (
    Binary,
    Call,
    Compare,
    Expr,
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
from rnngen.spec.names import name_fault
from rnngen.spec.powers import excessive
from rnngen.spec.reads import MODULES, attribute_hint
from rnngen.spec.refusals import ATTRIBUTE, refusal
from rnngen.spec.report import quoted
from rnngen.spec.source_text import SourceText
from rnngen.spec.syntax import parse

__all__ = ["read_expression"]

MAX_INT = 2**63
MAX_LAG = 10_000

_BINARY: dict[type[ast.operator], str] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/",
    ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**", ast.MatMult: "@",
}  # fmt: skip
_COMPARE: dict[type[ast.cmpop], str] = {
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=",
}  # fmt: skip
_SIGN = re.compile(r"#[^\n]*|(\*\*|//|<<|>>|[<>=!]=|[-+*/%@<>&|^])")


def read_expression(text: SourceText, start: int, end: int) -> Expr:
    """The expression at `text.value[start:end]`; `Unread` after noting an error.

    Brackets and characters are vetted already (`tokens.py`).
    """
    while start < end and text.value[start].isspace():
        start += 1
    slot = text.at(min(start, len(text.value)), max(start, end))
    tree = parse(text, start, end)
    return Unread(slot) if tree is None else _Walker(text, start, end).expr(tree)


class _Walker:
    """The whitelist: one method for each kind of node that the language has."""

    def __init__(self, text: SourceText, start: int, end: int) -> None:
        self.text = text
        self.end = end
        self.lines = text.value[start:end].split("\n")
        self.starts = [start]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line) + 1)
        self.handlers: dict[type[ast.expr], Callable[[Any], Expr]] = {
            ast.Constant: self.constant,
            ast.Name: self.name,
            ast.UnaryOp: self.unary,
            ast.BinOp: self.binary,
            ast.Compare: self.compare,
            ast.IfExp: self.if_else,
            ast.Call: self.call,
            ast.Subscript: self.subscript,
            ast.Attribute: self.attribute,
        }

    def expr(self, node: ast.expr) -> Expr:
        """A value."""
        handler = self.handlers.get(type(node))
        return handler(node) if handler else self.refuse(node)

    def index(self, line: int, column: int) -> int:
        """The index in the text of a place in the tree; Python counts columns in bytes of UTF-8."""
        here = self.lines[line - 1]
        if not here.isascii():
            column = len(here.encode()[:column].decode("utf-8", "replace"))
        return self.starts[line - 1] + column

    def span(self, node: ast.expr | ast.keyword) -> tuple[int, int]:
        """Where a node starts and ends in the text."""
        end = self.index(node.end_lineno or node.lineno, node.end_col_offset or 0)
        return self.index(node.lineno, node.col_offset), end

    def at(self, node: ast.expr | ast.keyword) -> Location:
        """A node's place in the file."""
        start, end = self.span(node)
        newline = self.text.value.find("\n", start, end)
        return self.text.at(start, end if newline < 0 else newline)

    def error(self, node: ast.expr | ast.keyword, code: str, message: str, hint: str = "") -> Unread:
        """Note an error; reading goes on."""
        loc = self.at(node)
        self.text.report.error(loc, code, message, hint)
        return Unread(loc)

    def refuse(self, node: ast.expr) -> Unread:
        """A node that the language does not have."""
        return self.error(node, "E031", *refusal(node))

    def sign(self, left: ast.expr, right: ast.expr) -> Location:
        """The place of the operator between two operands."""
        after, before = self.span(left)[1], self.span(right)[0]
        for found in _SIGN.finditer(self.text.value, after, before):
            if found[1]:
                return self.text.at(found.start(1), found.end(1))
        return self.at(left)

    def constant(self, node: ast.Constant) -> Expr:
        """A number."""
        value = node.value
        if isinstance(value, bool) or not isinstance(value, int | float):
            return self.refuse(node)
        if isinstance(value, int) and abs(value) > MAX_INT:
            return self.error(node, "E034", "a whole number beyond 2**63", "write it as a float: 1e20")
        if not math.isfinite(value):
            return self.error(node, "E034", "a number too large for a float")
        return Num(value, self.at(node))

    def name(self, node: ast.Name) -> Expr:
        """A bare name."""
        if fault := name_fault(node.id):
            return self.error(node, "E020", f"{quoted(node.id)} {fault}")
        return Name(node.id, self.at(node))

    def unary(self, node: ast.UnaryOp) -> Expr:
        """A sign; that of a number becomes part of it."""
        if not isinstance(node.op, ast.USub | ast.UAdd):
            return self.refuse(node)
        op = "-" if isinstance(node.op, ast.USub) else "+"
        value, loc = self.expr(node.operand), self.at(node)
        if isinstance(value, Num) and isinstance(node.operand, ast.Constant):
            return Num(-value.value if op == "-" else value.value, loc)
        return Unary(op, value, loc)

    def binary(self, node: ast.BinOp) -> Expr:
        """Two operands and one of the eight operators."""
        op = _BINARY.get(type(node.op))
        if op is None:
            parts = self.expr(node.left), self.expr(node.right)
            place = self.sign(node.left, node.right)
            self.text.report.error(place, "E031", *refusal(node))
            return Unread(place, parts)
        e = Binary(op, self.expr(node.left), self.expr(node.right), self.sign(node.left, node.right))
        if op == "**" and (fault := excessive(e)):
            return self.error(node, "E035", fault, "write the number itself, or use exp and log")
        return e

    def compare(self, node: ast.Compare) -> Expr:
        """One comparison."""
        if len(node.ops) > 1:
            hint = "write `(a < b) * (b < c)` or use `where`"
            return self.error(node, "E031", "a chain of comparisons", hint)
        op, right = _COMPARE.get(type(node.ops[0])), node.comparators[0]
        if op is None:
            return self.refuse(node)
        return Compare(op, self.expr(node.left), self.expr(right), self.sign(node.left, right))

    def if_else(self, node: ast.IfExp) -> Expr:
        """`a if cond else b`."""
        return IfElse(self.expr(node.test), self.expr(node.body), self.expr(node.orelse), self.at(node))

    def call(self, node: ast.Call) -> Expr:
        """`f(a, b, axis=-1)`, f a plain name."""
        args = tuple(map(self.argument, node.args))
        keywords = self.keywords(node)
        errors = len(self.text.report)
        function, loc = self.expr(node.func), self.at(node.func)
        if not isinstance(function, Name) and errors == len(self.text.report):
            hint = "a function is called by its name: `tanh(v)`"
            if not isinstance(function, Call):
                hint += "; a product is written with `*`"
            return self.error(node.func, "E031", "a call of something that is not a name", hint)
        if not isinstance(function, Name):
            return Unread(loc, (function, *args, *(value for _, value in keywords)))
        return Call(function.id, args, keywords, loc)

    def keywords(self, node: ast.Call) -> tuple[tuple[str, Expr], ...]:
        """The keyword arguments, each given once."""
        found: dict[str, Expr] = {}
        for keyword in node.keywords:
            if keyword.arg is None:
                self.error(keyword, "E031", "`**` in front of an argument", "write the keywords out")
            elif keyword.arg in found:
                self.error(keyword, "E028", f"keyword {quoted(keyword.arg)} is given twice")
            elif fault := name_fault(keyword.arg):
                self.error(keyword, "E020", f"{quoted(keyword.arg)} {fault}")
            else:
                found[keyword.arg] = self.keyword_value(keyword.arg, keyword.value)
        return tuple(found.items())

    def keyword_value(self, name: str, node: ast.expr) -> Expr:
        """What follows `name=`: here a quoted word is allowed, and True or False where it is yes or no."""
        if name == "keepdims" and isinstance(node, ast.Constant) and isinstance(node.value, bool):
            return Num(int(node.value), self.at(node))
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{0,63}", node.value):
                return self.error(node, "E031", "a text that is not one word", 'such as per="sequence"')
            return Text(node.value, self.at(node))
        return self.argument(node)

    def argument(self, node: ast.expr) -> Expr:
        """A value, or a list of values."""
        if isinstance(node, ast.List | ast.Tuple):
            return ListExpr(tuple(map(self.expr, node.elts)), self.at(node))
        return self.expr(node)

    def attribute(self, node: ast.Attribute) -> Expr:
        """`M.T` and no other."""
        if node.attr == "T":
            return Transposed(self.expr(node.value), self.at(node))
        of = node.value.id if isinstance(node.value, ast.Name) else ""
        if isinstance(node.value, ast.Attribute) and (root := self.module(node.value)):
            of = root  # torch.nn.functional
        hint = attribute_hint(of, node.attr)
        value = Unread(self.at(node.value)) if of in MODULES else self.expr(node.value)
        place = self.text.at(self.span(node.value)[1], self.span(node)[1])
        self.text.report.error(
            place,
            "E031",
            f"attribute {quoted('.' + node.attr)} is not part of the language",
            hint or ATTRIBUTE,
        )
        return Unread(place, (value,))

    @staticmethod
    def module(node: ast.expr) -> str:
        """The module that a chain of attributes begins with, as `torch.nn.functional` does, or nothing."""
        while isinstance(node, ast.Attribute):
            node = node.value
        return node.id if isinstance(node, ast.Name) and node.id in MODULES else ""

    def subscript(self, node: ast.Subscript) -> Expr:
        """A name at a step, or slices and indices."""
        if _has_time(node.slice):
            return self.timed(node)
        value = self.expr(node.value)
        items = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if not items:
            return self.error(node, "E030", "an index is missing between the brackets")
        return Subscript(value, tuple(map(self.item, items)), self.at(node))

    def item(self, node: ast.expr) -> SliceItem:
        """`start:stop:step`, or an index."""
        if not isinstance(node, ast.Slice):
            return SliceItem(None, None, None, self.expr(node), self.at(node))
        start, stop, step = (None if e is None else self.expr(e) for e in (node.lower, node.upper, node.step))
        return SliceItem(start, stop, step, None, self.at(node))

    def timed(self, node: ast.Subscript) -> Expr:
        """`x[t]` or `h[t-1]`."""
        if isinstance(node.value, ast.Attribute) and node.value.attr != "T":
            return self.attribute(node.value)
        if not isinstance(node.value, ast.Name):
            hint = "the time index comes first: `h[t-1][0:H]`, `h[t-1].T`"
            return self.error(node, "E032", "only a name has a time index", hint)
        name = self.name(node.value)
        match node.slice:
            case ast.Name():
                lag: object = 0
            case ast.BinOp(left=ast.Name(id="t"), op=ast.Sub(), right=ast.Constant(value=lag)):
                pass
            case _:
                lag = None
        if type(lag) is not int or not isinstance(name, Name):
            return self.bad_time(node)
        if lag > MAX_LAG:
            return self.error(node.slice, "E032", f"a delay of more than {MAX_LAG:,} steps")
        return Timed(name.id, lag, self.at(node))

    def bad_time(self, node: ast.Subscript) -> Unread:
        """A time index of another form."""
        assert isinstance(node.value, ast.Name)
        name, index = node.value.id, node.slice
        if (
            isinstance(index, ast.BinOp)
            and isinstance(index.op, ast.Add)
            and isinstance(index.left, ast.Name)
        ):
            hint = f"equations look back: `{name}[t]`, `{name}[t-1]`"
            return self.error(index, "E032", "a step ahead of t: the future is not known", hint)
        if isinstance(index, ast.Tuple):
            hint = f"write `{name}[t-1][...]`: the time index in brackets of its own"
            return self.error(index, "E032", "a time index beside others", hint)
        if isinstance(index, ast.Slice):
            hint = f"slices are of numbers and dims, such as `{name}[0:4]`; a step is `t` alone, as in `h[t]`"
            return self.error(index, "E032", "t in a slice", hint)
        hint = f"such as `{name}[t]` or `{name}[t-2]`"
        return self.error(index, "E032", "a time index is t minus a whole number", hint)


def _has_time(index: ast.expr) -> bool:
    """Whether `t` stands in an index itself, not in one inside of it: `v[h[t-1] > 0]` has none."""
    stack: list[ast.AST] = [index]
    while stack:
        node = stack.pop()
        if isinstance(node, ast.Name) and node.id == "t":
            return True
        if not isinstance(node, ast.Subscript):
            stack.extend(ast.iter_child_nodes(node))
    return False
