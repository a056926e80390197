"""Python's parser behind a fence: its errors in our words, its trees counted and not too deep."""

from __future__ import annotations

import ast
import warnings

from rnngen.spec.refusals import BRACES, syntax_hint
from rnngen.spec.source_text import SourceText

__all__ = ["parse"]

MAX_DEPTH = 200

_COUNTED = (ast.expr, ast.keyword, ast.comprehension)


def parse(text: SourceText, start: int, end: int) -> ast.expr | None:
    """Python's tree of `text.value[start:end]`, not too deep for those who walk it recursively.

    None after noting what is wrong. `ast.parse` builds a tree and runs no code.
    """
    source = text.value[start:end]
    if not source.strip():
        text.error(start, None, "E017", "an expression is missing here")
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source, mode="eval").body
        return tree if _measure(tree, text, start, end) else None
    except SyntaxError as problem:
        _syntax_error(problem, text, start, source)
    except (RecursionError, MemoryError):
        text.error(
            start, None, "E033", "the expression is nested too deep", "split it into several equations"
        )
    except ValueError:
        text.error(start, None, "E030", "the expression cannot be read")
    return None


def _syntax_error(problem: SyntaxError, text: SourceText, start: int, source: str) -> None:
    lines = source.split("\n")
    line = min(problem.lineno or 1, len(lines))
    before = sum(len(one) + 1 for one in lines[: line - 1])
    offset = min(max((problem.offset or 1) - 1, 0), len(lines[line - 1]))
    message, hint = syntax_hint(str(problem.msg), source)
    found = BRACES.search(source)
    at = found.start() if found else before + offset
    text.error(min(start + at, len(text.value)), None, "E030", message, hint)


def _measure(tree: ast.expr, text: SourceText, start: int, end: int) -> bool:
    """Count the terms and refuse a tree too deep for those who walk it recursively."""
    count = 0
    level: list[ast.AST] = [tree]
    for _ in range(MAX_DEPTH):
        count += len(level)
        level = [c for node in level for c in ast.iter_child_nodes(node) if isinstance(c, _COUNTED)]
        if not level:
            text.report.spend(count, text.at(start, end))
            return True
    message = f"the expression is nested more than {MAX_DEPTH} deep"
    text.error(start, end, "E033", message, "split it into several equations")
    return False
