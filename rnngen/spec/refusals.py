"""What Python has and the language has not: how it is called, and what to write instead."""

from __future__ import annotations

import ast
import re

__all__ = ["ATTRIBUTE", "BRACES", "refusal", "syntax_hint"]

_LOGIC = "comparisons give 0 or 1: write `a * b` for and, `maximum(a, b)` for or, `1 - c` for not"
_LOOP = "`iterate(f, K, v)` repeats; elementwise operators and `sum` need no loop"

ATTRIBUTE = "the one attribute is `.T`; functions are called by name: `tanh(v)`"

_NODES: dict[type[ast.AST], tuple[str, str]] = {
    ast.BoolOp: ("`and` / `or`", _LOGIC),
    ast.Lambda: ("`lambda`", "declare it under `functions:`"),
    ast.ListComp: ("a comprehension", _LOOP),
    ast.SetComp: ("a comprehension", _LOOP),
    ast.DictComp: ("a comprehension", _LOOP),
    ast.GeneratorExp: ("a generator", _LOOP),
    ast.Dict: ("a dictionary", "lists `[a, b]` are for shapes and axes"),
    ast.Set: ("a set", "lists `[a, b]` are for shapes and axes"),
    ast.List: ("a list as a value", "join with `concat(a, b)` or `stack(a, b)`"),
    ast.Tuple: ("a comma between values", "one expression a line; use `concat` or `stack` to join"),
    ast.JoinedStr: ("an f-string", "expressions are of numbers and arrays"),
    ast.NamedExpr: ("`:=`", "give the value an equation of its own"),
    ast.Await: ("`await`", "expressions are of numbers and arrays"),
    ast.Yield: ("`yield`", "expressions are of numbers and arrays"),
    ast.YieldFrom: ("`yield`", "expressions are of numbers and arrays"),
    ast.Starred: ("`*` in front of an argument", "write the arguments out"),
    ast.Slice: ("a slice", "slices stand in index brackets"),
    ast.BitXor: ("`^`", "a power is written `**`"),
    ast.BitAnd: ("`&`", _LOGIC),
    ast.BitOr: ("`|`", _LOGIC),
    ast.LShift: ("`<<`", "multiply by a power of two"),
    ast.RShift: ("`>>`", "divide by a power of two"),
    ast.Invert: ("`~`", _LOGIC),
    ast.Not: ("`not`", _LOGIC),
    ast.In: ("`in`", "compare with `==`"),
    ast.NotIn: ("`not in`", "compare with `!=`"),
    ast.Is: ("`is`", "compare with `==`"),
    ast.IsNot: ("`is not`", "compare with `!=`"),
}  # fmt: skip


def refusal(node: ast.expr) -> tuple[str, str]:
    """Message and hint for a node that is not in the language."""
    kind: ast.AST = node
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitXor) and _first(node.right) == "T":
        return "`^T` is not part of the language", "the transpose of M is `M.T`"
    if isinstance(node, ast.BinOp | ast.UnaryOp):
        kind = node.op
    elif isinstance(node, ast.Compare):
        kind = node.ops[0]
    elif isinstance(node, ast.Constant):
        return _constant(node.value)
    what, hint = _NODES.get(type(kind), (type(kind).__name__, ""))
    return f"{what} is not part of the language", hint


def _first(node: ast.expr) -> str:
    """The name that an expression begins with; `R^T @ h` is read as `R^(T @ h)`."""
    while isinstance(node, ast.BinOp):
        node = node.left
    return node.id if isinstance(node, ast.Name) else ""


def _constant(value: object) -> tuple[str, str]:
    if isinstance(value, str | bytes):
        return "a text where a value belongs", 'quoted words are for keywords: per="sequence"'
    if value is None:
        hint = "an argument is left out; an axis is added with `reshape(v, [..., 1])`"
        return "`None` is not part of the language", hint
    if isinstance(value, bool):
        return f"`{value}` is not part of the language", "write 1 for true and 0 for false"
    if isinstance(value, complex):
        return "an imaginary number is not part of the language", "values are real"
    return "`...` is not part of the language", "write the slices out"


BRACES = re.compile(r"(?<=[\w)])[_^]?\{")
_FOREIGN = (
    (BRACES, "braces behind a name are not part of the language",
     "a subscript is part of a name, `W_xh`; a step is written `h[t-1]`, a power `a ** b`"),
    (re.compile(r";$"), "`;` is not part of the language", "one assignment a line, and nothing behind it"),
    (re.compile(r"\bnot\b"), "`not` is not part of the language", _LOGIC),
)  # fmt: skip
_ENDS = re.compile(r"(\*\*|//|[-+*/%@<>=,(]|\b(?:if|else|and|or|not))$")
_ADJACENT = re.compile(r"\d[A-Za-z_]|[\w)\]]\s+[\w(]|\)\(?\w")
_NO_VALUE = re.compile(r"\b(lambda|for|yield|await|import|def|class|return|while|print|async|in|is)\b")


def syntax_hint(said: str, source: str) -> tuple[str, str]:
    """Message and hint for a text that Python's parser refuses."""
    source = re.sub(r"#[^\n]*", "", source).rstrip()
    if row := next((row for row in _FOREIGN if row[0].search(source)), None):
        return row[1:]
    if word := _NO_VALUE.search(source):
        return (
            f"`{word[0]}` is not part of the language",
            "an expression is names, numbers, operators and calls",
        )
    if "integer string conversion" in said:
        return "a number of thousands of digits", "write it as a float: 1e20"
    if "leading zeros" in said:
        return "a number with leading zeros", "write it without them"
    if _ENDS.search(source):
        return "the expression ends too early", "to go on with the next line, put the whole in brackets"
    if 'perhaps you meant "=="' in said or (re.search(r"(?<![<>=!:])=(?!=)", source) and "(" not in source):
        return "`=` inside an expression", "a comparison is written `==`; one assignment a line"
    if "follows keyword" in said:
        return "a value behind a named argument", "a comparison is written `==`; named arguments come last"
    if "expected 'else'" in said:
        return "`if` without `else`", "write `a if cond else b`"
    if _ADJACENT.search(source):
        return (
            "the expression cannot be read here",
            "is an operator missing? `*` is elementwise, `@` the matrix product",
        )
    return "the expression cannot be read here", "an expression is names, numbers, operators and calls"
