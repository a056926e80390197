"""Texts that stand alone, outside any file: an expression, or the body of a function."""

from __future__ import annotations

from rnngen.spec.equations import read_single
from rnngen.spec.functions import read_body
from rnngen.spec.model import Block, Expr
from rnngen.spec.source_text import SourceText
from rnngen.spec.tokens import statements

__all__ = ["parse_block", "parse_expression"]


def parse_expression(text: str, file: str = "expression") -> Expr:
    """The expression `text`; its places are in a file of that name.

    Raises SpecError with every error of the text.
    """
    source = SourceText.whole(text, file)
    found = read_single(source)
    source.report.raise_errors()
    return found


def parse_block(name: str, args: tuple[str, ...], body: str) -> Block:
    """The block `name(args)` with the lines `body`, the last one `return ...`.

    Raises SpecError with every error of the text.
    """
    source = SourceText.whole(body, name)
    lines = statements(source)
    if not lines:
        source.error(0, None, "E038", "a body without `return`", "end it with `return expression`")
        source.report.stop()
    equations, result = read_body(lines, args)
    source.report.raise_errors()
    return Block(name, args, equations, result, source.at(0))
