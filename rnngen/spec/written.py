"""The kinds of value that are written in the language: expressions, shapes, and blocks of lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from rnngen.spec.equations import read_single
from rnngen.spec.leaves import Json, is_number, number, untyped, wrong
from rnngen.spec.model import Binary, Expr, Name, Num, Unread
from rnngen.spec.report import Report, quoted
from rnngen.spec.source_text import SourceText
from rnngen.spec.yaml_reader import Node, Scalar, Sequence

__all__ = ["Expression", "Lines", "ShapeList"]


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression, or a number."""

    def read(self, node: Node, report: Report) -> Expr | None:
        """The expression."""
        if not isinstance(node, Scalar) or (untyped(node) and number(node.value) is None):
            if isinstance(node, Scalar) and is_number(node):
                report.error(node.loc, "E014", f"{quoted(node.value)} is not a finite number")
            else:
                wrong(node, report, "a number or an expression")
            return None
        return read_single(node.text(report))

    def schema(self) -> Json:
        """A string or a number."""
        return {"type": ["string", "number"]}


@dataclass(frozen=True, slots=True)
class ShapeList:
    """A list of dimension expressions."""

    def read(self, node: Node, report: Report) -> tuple[Expr, ...] | None:
        """The expressions, which are of names and whole numbers with `+ - * //`."""
        if not isinstance(node, Sequence):
            written = node.value if isinstance(node, Scalar) else ""
            whole = written and not set(written) & set("()[]")
            hint = f"write [{written}]" if whole else "such as [H] or [4*H, I]"
            wrong(node, report, "a shape, which is a list", hint)
            return None
        return tuple(self._item(item, report) for item in node.items)

    def _item(self, node: Node, report: Report) -> Expr:
        e = Expression().read(node, report)
        if e is None:
            return Unread(node.loc)
        if bad := _not_a_size(e):
            hint = "dims and whole numbers with + - * //, such as 4*H"
            report.error(bad.loc, "E036", "this cannot be part of a shape", hint)
            return Unread(bad.loc)
        return e

    def schema(self) -> Json:
        """A list of strings and integers."""
        return {"type": "array", "items": {"type": ["string", "integer"]}}


def _not_a_size(e: Expr) -> Expr | None:
    """The first part of an expression that a shape cannot have."""
    match e:
        case Name():
            return None
        case Num(value=int()) | Unread():
            return None
        case Binary(op="+" | "-" | "*" | "//"):
            return _not_a_size(e.left) or _not_a_size(e.right)
    return e


@dataclass(frozen=True, slots=True)
class Lines:
    """A block of lines in the language, and who reads them."""

    what: str
    reader: Callable[[SourceText], tuple[Any, ...]]

    def read(self, node: Node, report: Report) -> tuple[Any, ...] | None:
        """What the reader makes of the lines."""
        hint = f"write `{self.what}: |` and the lines below it, indented"
        if not isinstance(node, Scalar) or untyped(node):
            wrong(node, report, f"a text of {self.what}", hint)
            return None
        if all(line.strip()[:1] in ("", "#") for line in node.value.split("\n")):
            report.error(node.loc, "E017", f"no {self.what} here", hint)
            return None
        return self.reader(node.text(report))

    def schema(self) -> Json:
        """A string."""
        return {"type": "string"}
