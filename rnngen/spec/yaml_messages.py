"""YAML's own complaints, said again for people who write equations."""

from __future__ import annotations

import re
from typing import Any

from rnngen.spec.report import Report, quoted

__all__ = ["translate"]

_QUOTE = "put the value in quotes, or write it below the key in a `|` block"

# What YAML says (context and problem), what we say, what to do, and whether the context's place is better.
_TABLE: tuple[tuple[str, str, str, bool], ...] = (
    ("mapping values are not allowed", "a ':' in the middle of a value", _QUOTE, False),
    ("sequence entries are not allowed", "a list item cannot start here", "put it on its own line", False),
    ("that cannot start any token", "a value cannot start with {char}", _QUOTE, False),
    ("cannot start any token", "a value cannot start with {char}", _QUOTE, False),
    ("simple key|expected ':'", "this line has no `key: value`", "indent it under a `|`, or add a ':'", True),
    ("quoted scalar", "this quoted text has no end, or an escape that does not exist",
     "close the quote; use '...' where the text has backslashes", True),
    ("scanning an alias", "a value cannot start with `*` here", _QUOTE, True),
    ("scanning an anchor", "a value cannot start with `&` here", _QUOTE, True),
    ("scanning a tag", "a value cannot start with `!` here", _QUOTE, True),
    ("scanning a directive", "a line cannot start with `%`", _QUOTE, True),
    ("block scalar", "only a line break may follow `|` or `>`", "start the text on the next line", True),
    ("tab", "a tab where YAML wants spaces", "indent with spaces", False),
    ("flow sequence", "a `[` list that is not closed, or has text after an item",
     "close it with `]`; " + _QUOTE, False),
    ("flow mapping", "a `{` that is not closed, or has text after an entry",
     "close it with `}`, a space after each `:`; " + _QUOTE, False),
    ("block mapping", "this line does not fit with those above",
     "indent it as the other keys, or more if it belongs to the text above", False),
    ("block collection", "this line does not fit with those above", "indent it as the other items", False),
    ("document start", "text after the end of the document", "one file holds one cell", False),
)  # fmt: skip
_OTHER = ("", "the text is not valid YAML here", _QUOTE, False)


def translate(problem: Any, report: Report) -> None:
    """Note YAML's complaint in our words, at the best of its places."""
    said = " | ".join(part for part in (problem.context, problem.problem) if part)
    _, message, hint, at_context = next((row for row in _TABLE if re.search(row[0], said)), _OTHER)
    context, mark = problem.context_mark, problem.problem_mark
    if context and (at_context or not mark or ("flow" in said and mark.line > context.line)):
        mark = context
    index = min(mark.index if mark else 0, len(report.text))
    here = report.text[index : index + 1]
    if "{char}" in message and here == "\t":
        message, hint = "a tab where YAML wants spaces", "indent with spaces"
    if (
        "flow sequence" in said
        and report.text[index - 1 : index + 1][1:] == "["
        and report.text[index - 1].isalnum()
    ):
        message, hint = "`[` inside a list", "outputs are bare names, [h]; quote an expression with brackets"
    report.error(report.at(index), "E006", message.replace("{char}", quoted(here)), hint)
