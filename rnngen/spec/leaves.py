"""The kinds of value without parts: each reads a node and says what it is in JSON Schema.

`read` notes what is wrong and gives None, or what it could read; callers go on with the rest.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Any, Protocol

from rnngen.errors import nearest
from rnngen.ops.size import MAX_LENGTH
from rnngen.spec.model import Name
from rnngen.spec.names import NAME, name_fault
from rnngen.spec.report import Report, quoted
from rnngen.spec.yaml_reader import Broken, Mapping, Node, Scalar, Sequence

__all__ = [
    "Choice",
    "Json",
    "Kind",
    "NameWord",
    "Number",
    "Text",
    "Whole",
    "Words",
    "describe",
    "is_number",
    "number",
    "untyped",
    "wrong",
]

Json = dict[str, Any]

_NULL = ("", "~", "null", "Null", "NULL")
_BOOL = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INT = re.compile(r"[-+]?[0-9][0-9_]*")
_FLOAT = re.compile(r"[-+]?([0-9][0-9_]*(\.[0-9_]*)?|\.[0-9][0-9_]*)([eE][-+]?[0-9]+)?")
_ZEROS = re.compile(r"[-+]?0[0-9_]")
_NOT_FINITE = re.compile(r"[-+]?\.?(inf|nan|infinity)", re.IGNORECASE)


class Kind(Protocol):
    """A kind of value."""

    def read(self, node: Node, report: Report) -> Any:
        """The value, or None after noting what is wrong."""

    def schema(self) -> Json:
        """The kind in JSON Schema, draft 7."""


def describe(node: Node) -> str:
    """What a node is, in words for a message."""
    if isinstance(node, Mapping):
        return "a mapping"
    if isinstance(node, Sequence):
        return "a list"
    if isinstance(node, Broken) or (not node.style and node.value in _NULL):
        return "nothing"
    if node.style:
        return "a text"
    if node.value in _BOOL:
        return quoted(node.value)
    return f"the number {node.value}" if _FLOAT.fullmatch(node.value) else f"the text {quoted(node.value)}"


def wrong(node: Node, report: Report, wanted: str, hint: str = "") -> None:
    """Note a value of the wrong type."""
    if isinstance(node, Broken):
        return  # its error is noted
    if isinstance(node, Mapping) and not hint:
        hint = "quote a text that starts with `{` or has ': ' in it"
    code = "E017" if describe(node) == "nothing" else "E011"
    report.error(node.loc, code, f"expected {wanted}, found {describe(node)}", hint)


def _plain(node: Node) -> str | None:
    """The text of a scalar without quotes."""
    return node.value if isinstance(node, Scalar) and not node.style else None


def is_number(node: Node) -> bool:
    """Whether a scalar is written as a number, without quotes."""
    plain = _plain(node)
    return plain is not None and bool(_FLOAT.fullmatch(plain))


def untyped(node: Node) -> bool:
    """Whether YAML would give a scalar another type than text."""
    plain = _plain(node)
    return plain is not None and (plain in _NULL or plain in _BOOL or bool(_FLOAT.fullmatch(plain)))


@dataclass(frozen=True, slots=True)
class Text:
    """Words for people."""

    def read(self, node: Node, report: Report) -> str | None:
        """The text, without white space around it."""
        if isinstance(node, Scalar) and not untyped(node):
            return node.value.strip()
        wrong(node, report, "a text", _text_hint(node))
        return None

    def schema(self) -> Json:
        """A string."""
        return {"type": "string"}


def _text_hint(node: Node) -> str:
    if describe(node) == "nothing":
        return "say what it is: `name: a few words`"
    return "put it in quotes" if untyped(node) else ""


@dataclass(frozen=True, slots=True)
class NameWord:
    """A name of the given form."""

    pattern: str = NAME

    def read(self, node: Node, report: Report) -> Name | None:
        """The name and its place."""
        if not isinstance(node, Scalar) or _plain(node) in _NULL:
            wrong(node, report, "a name")
            return None
        if fault := name_fault(node.value, self.pattern):
            hint = "write the bare name, without `[t]`" if "[" in node.value else ""
            report.error(node.loc, "E020", f"{quoted(node.value)} {fault}", hint)
            return None
        return Name(node.value, node.loc)

    def schema(self) -> Json:
        """A string with a pattern."""
        return {"type": "string", "pattern": f"^{self.pattern}$"}


@dataclass(frozen=True, slots=True)
class Number:
    """A finite number, as Python's `float` reads it; an int where it is written as one."""

    positive: bool = False

    def read(self, node: Node, report: Report) -> int | float | None:
        """The number."""
        plain = _plain(node)
        if plain is None or not (_FLOAT.fullmatch(plain) or _NOT_FINITE.fullmatch(plain)):
            wrong(node, report, "a number", _number_hint(node))
            return None
        value = number(plain)
        if value is None or (self.positive and value <= 0):
            wanted = "a number above 0" if self.positive else "a finite number"
            hint = "write it without leading zeros" if _ZEROS.match(plain) else "such as 0.5, -3 or 1e-5"
            report.error(node.loc, "E014", f"{quoted(plain)} is not {wanted}", hint)
            return None
        return value

    def schema(self) -> Json:
        """A number."""
        return {"type": "number", "exclusiveMinimum": 0} if self.positive else {"type": "number"}


def number(plain: str) -> int | float | None:
    """The number that a text spells; None if it has leading zeros, `1__0`, or is beyond a float."""
    if _ZEROS.match(plain) or not re.search(r"\d", plain):
        return None
    try:
        value = float(plain)
        if not math.isfinite(value):
            return None
        return int(plain) if _INT.fullmatch(plain) else value
    except (ValueError, OverflowError):
        return None


def _number_hint(node: Node) -> str:
    if isinstance(node, Scalar) and node.style and _FLOAT.fullmatch(node.value):
        return "write it without quotes"
    if isinstance(node, Scalar):
        return "such as 0.5, -3 or 1e-5; expressions are not worked out here"
    return "such as 0.5, -3 or 1e-5"


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number of at least 1: a size."""

    def read(self, node: Node, report: Report) -> int | None:
        """The number."""
        plain = _plain(node)
        value = number(plain) if plain is not None and _INT.fullmatch(plain) else None
        if isinstance(value, int) and 1 <= value <= MAX_LENGTH:
            return value
        if plain is not None and _FLOAT.fullmatch(plain):
            report.error(
                node.loc,
                "E014",
                f"{quoted(plain)} is not a size",
                f"a size is a whole number from 1 to {MAX_LENGTH}",
            )
        else:
            wrong(node, report, "a whole number", _number_hint(node))
        return None

    def schema(self) -> Json:
        """An integer."""
        return {"type": "integer", "minimum": 1, "maximum": MAX_LENGTH}


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words; each stands for a value."""

    options: tuple[tuple[str, Any], ...]
    words: bool = True

    def read(self, node: Node, report: Report) -> Any:
        """The value that the word stands for."""
        found = dict(self.options)
        if isinstance(node, Scalar) and node.value in found and (self.words or not node.style):
            return found[node.value]
        allowed = " or ".join(f"`{word}`" for word, _ in self.options)
        if isinstance(node, Scalar) and describe(node) != "nothing":
            message = f"{quoted(node.value)} is not {allowed}"
            report.error(node.loc, "E015", message, nearest(node.value, list(found)) if self.words else "")
        else:
            wrong(node, report, allowed)
        return None

    def schema(self) -> Json:
        """The words, or a boolean."""
        return {"enum": [word for word, _ in self.options]} if self.words else {"type": "boolean"}


@dataclass(frozen=True, slots=True)
class Words:
    """A size, or what a dim is in words."""

    def read(self, node: Node, report: Report) -> int | str | None:
        """A whole number or a text."""
        plain = _plain(node)
        if plain is not None and _FLOAT.fullmatch(plain):
            return Whole().read(node, report)
        if isinstance(node, Scalar) and node.style and _FLOAT.fullmatch(node.value):
            report.error(node.loc, "E011", "a size in quotes", "write it without quotes")
            return None
        return Text().read(node, report)

    def schema(self) -> Json:
        """A string or an integer."""
        return {"type": ["string", "integer"], "minimum": 1, "maximum": MAX_LENGTH}
