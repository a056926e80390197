"""Markup that cannot be made of data: what is not `Html` is text, and is escaped where it enters."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from html import escape

__all__ = ["Html", "details", "join", "pre", "table", "tag"]

# What no HTML page may hold: control characters, and halves of a pair of surrogates.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Html:
    """A piece of a page."""

    text: str


Child = Html | str


def _plain(text: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", text))


def tag(name: str, *children: Child, **attributes: str) -> Html:
    """An element; `class_` is its class."""
    words = "".join(f' {key.rstrip("_").replace("_", "-")}="{_plain(v)}"' for key, v in attributes.items())
    return Html(f"<{name}{words}>{join(children).text}</{name}>")


def join(children: Sequence[Child], between: str = "") -> Html:
    """Pieces one after another."""
    return Html(between.join(c.text if isinstance(c, Html) else _plain(c) for c in children))


def pre(text: str) -> Html:
    """Text as it is laid out, scrolled where it is too wide."""
    return tag("pre", tag("code", text.strip("\n")), tabindex="0")


def details(summary: str, *children: Child) -> Html:
    """What is long, behind its name."""
    return tag("details", tag("summary", summary), *children)


def table(head: Sequence[Child], rows: Sequence[Sequence[Child]], numbers: Collection[int] = ()) -> Html:
    """Rows under a head; columns of `numbers` stand to the right."""

    def cells(kind: str, row: Sequence[Child]) -> list[Html]:
        return [
            tag(kind, cell, class_="number") if k in numbers else tag(kind, cell)
            for k, cell in enumerate(row)
        ]

    lines = [tag("tr", *cells("td", row)) for row in rows]
    top = tag("thead", tag("tr", *cells("th", head)))
    body = tag("tbody", join(lines, "\n"))
    return tag("div", tag("table", top, body), class_="wide", tabindex="0")
