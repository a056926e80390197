"""A text inside the file, with the place in the file of each of its characters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rnngen.errors import Location
from rnngen.spec.report import Report

__all__ = ["SourceText", "align"]

_ESCAPE_WIDTH = {"x": 4, "u": 6, "U": 10}


@dataclass(frozen=True, slots=True, eq=False)
class SourceText:
    """`value` and, for each of its characters and its end, the index in the report's text."""

    value: str
    places: Sequence[int]
    report: Report

    @classmethod
    def whole(cls, text: str, file: str) -> SourceText:
        """A text that is a file of its own."""
        return cls(text, range(len(text) + 1), Report(file, text))

    def at(self, start: int, end: int | None = None) -> Location:
        """The place of `value[start:end]`; on its first line, if it runs over several."""
        stop = self.places[end - 1] + 1 if end is not None and end > start else None
        return self.report.at(self.places[start], stop)

    def error(self, start: int, end: int | None, code: str, message: str, hint: str = "") -> None:
        """Note an error at `value[start:end]`."""
        self.report.error(self.at(start, end), code, message, hint)


def align(value: str, style: str, raw: str, start: int, end: int) -> list[int]:
    """The index in `raw` of each character of `value`, a scalar written at `raw[start:end]`.

    YAML folds lines, strips indentation and reads escapes; both texts still have the same visible
    characters in the same order, so the two are walked side by side. Where they part, everything
    is placed at the start.
    """
    if style in ("|", ">"):
        header = raw.find("\n", start, end)
        position = end if header < 0 else header + 1
    else:
        position = start + len(style)
    places = []
    for char in value:
        if not char.isspace():
            position = _skip(raw, position, end, style)
        places.append(position)
        width = _width(char, style, raw, position, end)
        if width < 0:
            return [start] * (len(value) + 1)
        position += width
    places.append(min(position, end))
    return places


def _skip(raw: str, position: int, end: int, style: str) -> int:
    """Past white space, and past a backslash that joins two lines of a double-quoted text."""
    while position < end:
        joins = style == '"' and raw.startswith("\\\n", position)
        if not (joins or raw[position].isspace()):
            break
        position += 2 if joins else 1
    return position


def _width(char: str, style: str, raw: str, position: int, end: int) -> int:
    """How many characters of `raw` stand for `char`; -1 if they cannot."""
    here = raw[position] if position < end else ""
    if style == '"' and here == "\\" and not raw.startswith("\\\n", position):
        return _ESCAPE_WIDTH.get(raw[position + 1], 2)
    if char.isspace():
        return 1 if here.isspace() else 0
    if here != char:
        return -1
    return 2 if style == "'" and char == "'" else 1
