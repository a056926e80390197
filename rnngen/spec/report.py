"""Where the errors of one file are collected, and where places in it are worked out."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import NoReturn

from rnngen.errors import Diagnostic, Location, SpecError

__all__ = ["Report", "quoted"]

MAX_ERRORS = 100
MAX_EXPRESSION_NODES = 5_000


def quoted(text: str) -> str:
    """The text in quotes, short and printable, for a message."""
    clipped = text if len(text) <= 40 else text[:37] + "..."
    return "'" + "".join(c if c.isprintable() else "?" for c in clipped) + "'"


class Report:
    """The errors found so far in the text of one file, each said once, and the file's places."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.text = text
        self.lines = tuple(text.split("\n"))
        self.variant: str | None = None
        self.guessed: set[str] = set()  # names that lines with errors seem to assign
        self.unsure: set[str] = set()  # names of which an error leaves open what they are
        self.all_functions = True  # whether the name of each function is known
        self.lost = False  # whether a part that may declare names was not read
        self.lost_variants: set[str] = set()  # those of which such a part was not read
        self._starts = [0, *accumulate(len(line) + 1 for line in self.lines)]
        self._found: dict[tuple[Location, str, str], Diagnostic] = {}
        self._nodes = 0

    def at(self, start: int, end: int | None = None) -> Location:
        """The place of characters `start` to `end` of the text, cut at the end of the line."""
        line = bisect_right(self._starts, min(start, len(self.text))) - 1
        begin = self._starts[line]
        width = 1 if end is None else min(end, begin + len(self.lines[line])) - start
        return Location(self.file, line + 1, start - begin + 1, max(1, width))

    def error(self, loc: Location, code: str, message: str, hint: str = "") -> None:
        """Note an error; the hundredth ends the reading."""
        key = (loc, code, message)
        if key in self._found:
            return
        if self.variant is not None:
            message += f" (in variant '{self.variant}')"
        self._found[key] = Diagnostic.within(self.lines, loc, code, message, hint)
        if len(self._found) >= MAX_ERRORS:
            self.stop()

    def codes(self, after: int) -> list[str]:
        """The codes of the errors after the first so many."""
        return [d.code for d in list(self._found.values())[after:]]

    def __len__(self) -> int:
        return len(self._found)

    def spend(self, nodes: int, loc: Location) -> None:
        """Count expression nodes; too many in one file end the reading."""
        self._nodes += nodes
        if self._nodes > MAX_EXPRESSION_NODES:
            self.error(
                loc, "E005", f"more than {MAX_EXPRESSION_NODES:,} terms in the expressions of one file"
            )
            self.stop()

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What was found."""
        return tuple(self._found.values())

    def stop(self) -> NoReturn:
        """Raise what was found."""
        raise SpecError(self._found.values())

    def raise_errors(self) -> None:
        """Raise what was found, if anything was."""
        if self._found:
            self.stop()
