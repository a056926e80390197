"""Output: data on stdout, messages on stderr, tables, JSON, and colour where a person looks at it."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TextIO

__all__ = ["as_json", "emit", "painted", "progress", "say", "table"]

SCHEMA_VERSION = 1
_NARROW = 6  # columns are cut no further
_COLOURS = {"red": 31, "green": 32, "yellow": 33, "dim": 2, "bold": 1}


def emit(text: str) -> None:
    """Data, to stdout."""
    _write(text, sys.stdout)


def say(text: str) -> None:
    """A message, to stderr."""
    _write(text, sys.stderr)


def _write(text: str, stream: TextIO) -> None:
    try:
        text.encode(stream.encoding or "utf-8")
    except UnicodeEncodeError:
        from rnngen.grad.names import ascii_text

        text = ascii_text(text)
    try:
        print(text, file=stream, flush=True)
    except BrokenPipeError:  # the reader has what it wanted, as in `rnngen list | head`
        _dropped(stream)
        raise SystemExit(0) from None
    except OSError:
        _dropped(stream)
        raise


def _dropped(stream: TextIO) -> None:
    """What the stream still holds goes nowhere: Python writes it at its end, and fails again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def as_json(data: Mapping[str, Any]) -> None:
    """Data as JSON, to stdout; `schema_version` comes first."""
    emit(json.dumps({"schema_version": SCHEMA_VERSION} | dict(data), indent=2, default=str))


def painted(text: str, colour: str, stream: TextIO | None = None) -> str:
    """The text in a colour, if `stream` (stdout) is a terminal and NO_COLOR is not set."""
    stream = stream or sys.stdout
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not stream.isatty()
    return text if plain else f"\x1b[{_COLOURS[colour]}m{text}\x1b[0m"


def table(rows: Sequence[Sequence[str]]) -> str:
    """Rows in columns below the first row, their heads; cut to the width of the terminal if there is one."""
    widths = [max(len(row[k]) for row in rows) for k in range(len(rows[0]))]
    if sys.stdout.isatty():
        room = shutil.get_terminal_size().columns - 2 * (len(widths) - 1)
        while sum(widths) > room and max(widths[1:]) > _NARROW:  # the first column, names, stays whole
            widths[widths.index(max(widths[1:]), 1)] -= 1
    cells = [
        [c if len(c) <= w else c[: w - 1] + "…" for c, w in zip(row, widths, strict=True)] for row in rows
    ]
    lines = ["  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip() for row in cells]
    return "\n".join([painted(lines[0], "bold"), *lines[1:]])


@contextmanager
def progress(what: str) -> Iterator[None]:
    """A line on stderr while something runs, if a person is looking."""
    live = sys.stderr.isatty()
    if live:
        print(f"{what} ...", end="", file=sys.stderr, flush=True)
    try:
        yield
    finally:
        if live:
            print("\r" + " " * (len(what) + 4) + "\r", end="", file=sys.stderr, flush=True)
