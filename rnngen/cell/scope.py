"""What an expression can be while it is bound, and the mistakes that binding finds."""

from __future__ import annotations

from dataclasses import dataclass

from rnngen.errors import Location
from rnngen.ops.size import Size

__all__ = ["Mistake", "Number", "Ref", "Several", "Value", "Word", "check_index", "follows"]


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


def check_index(at: Size, length: Size, loc: Location) -> None:
    """Refuses a written index of `take` or `one_hot` that lies outside of the axis for all sizes."""
    if at.nonnegative() is False or (length - at - 1).nonnegative() is False:
        hint = "indices count from 0 here; the last entry is `v[-1]`" if at.from_end else ""
        raise Mistake(loc, "E052", f"index {at} is out of range for an axis of length {length}", hint)


def follows(loc: Location) -> Mistake:
    """That a value is not known because of an error that is told."""
    return Mistake(loc, "", "")
