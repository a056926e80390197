"""What an expression can be while it is bound, and the mistakes that binding finds."""

from __future__ import annotations

from dataclasses import dataclass

from rnngen.errors import Location
from rnngen.ops.size import Size

__all__ = ["Mistake", "Number", "Ref", "Several", "Value", "Word", "follows"]


@dataclass(frozen=True, slots=True)
class Ref:
    """A node of the program; -1 stands for a value whose equation was wrong (its error is reported)."""

    node: int


@dataclass(frozen=True, slots=True)
class Number:
    """A number known while the cell is built; `label` is the constant's or dim's name."""

    value: float | Size
    label: str = ""


@dataclass(frozen=True, slots=True)
class Several:
    """What `split` gives, for several targets; or a list."""

    items: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Word:
    """A quoted word or a bare name that only a keyword understands."""

    text: str


Value = Ref | Number | Several | Word


class Mistake(Exception):
    """An error in the spec at a place; becomes a Diagnostic, without a message none (`follows`)."""

    def __init__(self, loc: Location, code: str, message: str, hint: str = "") -> None:
        self.loc, self.code, self.message, self.hint = loc, code, message, hint
        super().__init__(message)


def follows(loc: Location) -> Mistake:
    """That a value is not known because of an error that is told."""
    return Mistake(loc, "", "")
