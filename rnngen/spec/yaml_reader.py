"""Bytes → a tree of scalars, sequences and mappings, each with its place in the file.

Works on YAML's events, so that what a spec may not hold (anchors, aliases, merge keys, tags, several
documents) and what is too large is refused before anything is composed. No scalar is given a type:
`schema.py` reads each as what its key asks for, so `on` is a word and `1e-5` a number.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from rnngen.errors import Location
from rnngen.spec.report import Report, quoted
from rnngen.spec.source_text import SourceText, align
from rnngen.spec.yaml_messages import translate

__all__ = ["MAX_BYTES", "Broken", "Mapping", "Node", "Scalar", "Sequence", "read_tree"]

MAX_BYTES = 256 * 1024
MAX_DEPTH = 32
MAX_NODES = 5_000

# Line separators that editors disagree on, and characters that hide or reorder text, are refused as well.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)


@dataclass(frozen=True, slots=True, eq=False)
class Scalar:
    """A word, number or text. `style` is `|`, `>`, a quote, or nothing for a plain scalar."""

    value: str
    style: str
    loc: Location
    start: int
    end: int

    def text(self, report: Report) -> SourceText:
        """The value with the place of each character."""
        places = align(self.value, self.style, report.text, self.start, self.end)
        return SourceText(self.value, places, report)


@dataclass(frozen=True, slots=True, eq=False)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    loc: Location


@dataclass(frozen=True, slots=True, eq=False)
class Mapping:
    """Keys and values, in the order of the file; no key is there twice."""

    entries: tuple[tuple[Scalar, Node], ...]
    loc: Location

    def find(self, key: str) -> tuple[Scalar, Node] | None:
        """The entry with this key."""
        return next((entry for entry in self.entries if entry[0].value == key), None)


@dataclass(frozen=True, slots=True, eq=False)
class Broken:
    """What stands where the file has something refused; its error is already noted."""

    loc: Location


Node = Scalar | Sequence | Mapping | Broken


def read_tree(data: bytes, file: str) -> tuple[Node, Report]:
    """The document in `data`, and the report that its errors and those of later steps go to.

    Raises SpecError if the document cannot be read to its end.
    """
    text = _decode(data, file)
    report = Report(file, text)
    _vet(report)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return _Composer(report).document(), report


def _decode(data: bytes, file: str) -> str:
    """UTF-8 → text with `\\n` at line ends and no byte order mark."""
    if len(data) > MAX_BYTES:
        report = Report(file, "")
        report.error(report.at(0), "E001", f"the file is larger than {MAX_BYTES // 1024} KiB")
        report.stop()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        before = data[: problem.start].decode("utf-8", "replace")
        report = Report(file, before)
        hint = "save the file as UTF-8"
        report.error(report.at(len(before)), "E002", "the file is not UTF-8 text", hint)
        report.stop()
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _vet(report: Report) -> None:
    """Refuse characters that are not text."""
    for found in _UNSEEN.finditer(report.text):
        name = f"U+{ord(found[0]):04X}"
        report.error(
            report.at(found.start()), "E003", f"a character that cannot be seen: {name}", "remove it"
        )
    report.raise_errors()


class _Composer:
    """Builds the tree from YAML's events, one document, each value counted."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.count = 0
        self.events = self._parse()

    def _parse(self) -> Iterator[Any]:
        from ruamel.yaml import YAML  # loading it takes longer than reading most files
        from ruamel.yaml.error import MarkedYAMLError

        class Plain(YAML):
            def official_plug_ins(self) -> list[Any]:
                """None: looking for them reads a folder at each call."""
                return []

        try:
            yield from Plain(typ="safe", pure=True).parse(self.report.text)
        except MarkedYAMLError as problem:
            translate(problem, self.report)
            self.report.stop()
        except (ValueError, TypeError, LookupError, AssertionError, AttributeError):
            # the scanner trips over some texts, such as the escape of a character that does not exist
            self.report.error(self.report.at(0), "E006", "the text is not valid YAML")
            self.report.stop()

    def next(self) -> tuple[str, Any]:
        """The next event's kind and the event."""
        event = next(self.events)
        return type(event).__name__.removesuffix("Event"), event

    def at(self, event: Any) -> Location:
        """The place of an event, cut at the end of its first line."""
        return self.report.at(event.start_mark.index, event.end_mark.index)

    def document(self) -> Node:
        """The one document of the file."""
        self.next()
        kind, event = self.next()
        if kind == "StreamEnd":
            self.report.error(self.report.at(0), "E009", "the file is empty", "start with `cell: NAME`")
            self.report.stop()
        if event.version or event.tags:
            place = self.report.at(self.report.text.find("%"))
            self.report.error(place, "E008", "a YAML directive is not allowed", "remove the line")
        root = self.node(*self.next(), depth=1)
        self.next()
        kind, event = self.next()
        if kind != "StreamEnd":
            message = "a second document starts here"
            self.report.error(self.at(event), "E009", message, "one file holds one cell: remove this `---`")
            self.report.stop()
        return root

    def node(self, kind: str, event: Any, depth: int) -> Node:
        """The value that starts with this event."""
        self._limit(event, depth)
        if kind == "Alias":
            hint = "quote an expression that starts with `*`, or write it in a `|` block"
            self.report.error(self.at(event), "E007", "aliases (`*name`) are not allowed", hint)
            return Broken(self.at(event))
        self._refuse_properties(event)
        if kind == "Scalar":
            return self._scalar(event)
        return self._sequence(event, depth) if kind == "SequenceStart" else self._mapping(event, depth)

    def _limit(self, event: Any, depth: int) -> None:
        self.count += 1
        if depth > MAX_DEPTH:
            self.report.error(self.at(event), "E004", f"values are nested more than {MAX_DEPTH} deep")
            self.report.stop()
        if self.count > MAX_NODES:
            self.report.error(self.at(event), "E005", f"the file has more than {MAX_NODES:,} values")
            self.report.stop()

    def _refuse_properties(self, event: Any) -> None:
        if event.anchor is not None:
            hint = "quote a text that starts with `&`; write out what repeats, or use `variants`"
            self.report.error(self.at(event), "E007", "anchors (`&name`) are not allowed", hint)
        if event.tag is not None:
            tag = str(event.tag).replace("tag:yaml.org,2002:", "!!")
            hint = "quote a text that starts with `!`"
            self.report.error(self.at(event), "E008", f"tags ({quoted(tag)}) are not allowed", hint)

    def _scalar(self, event: Any) -> Scalar:
        scalar = Scalar(
            event.value, event.style or "", self.at(event), event.start_mark.index, event.end_mark.index
        )
        if unseen := _UNSEEN.search(scalar.value):
            message = f"an escape for a character that cannot be seen: U+{ord(unseen[0]):04X}"
            self.report.error(scalar.loc, "E003", message, "remove it")
        return scalar

    def _sequence(self, event: Any, depth: int) -> Sequence:
        items = []
        while (following := self.next())[0] != "SequenceEnd":
            items.append(self.node(*following, depth=depth + 1))
        return Sequence(tuple(items), self.at(event))

    def _mapping(self, event: Any, depth: int) -> Mapping:
        entries: dict[str, tuple[Scalar, Node]] = {}
        while (following := self.next())[0] != "MappingEnd":
            key = self.node(*following, depth=depth + 1)
            value = self.node(*self.next(), depth=depth + 1)
            if isinstance(key, Scalar) and self._good_key(key, entries):
                if isinstance(value, Scalar) and value.start == value.end:
                    value = replace(value, loc=key.loc)  # nothing: YAML places it on the next line
                entries[key.value] = (key, value)
                continue
            self.report.lost |= not isinstance(value, Sequence)  # of a name given twice, the first is known
            if not isinstance(key, Scalar | Broken):
                hint = "quote an expression that starts with `[` or `{`, or write it in a `|` block"
                self.report.error(key.loc, "E011", "a key must be a name", hint)
        return Mapping(tuple(entries.values()), self.at(event))

    def _good_key(self, key: Scalar, entries: dict[str, tuple[Scalar, Node]]) -> bool:
        """Whether the key is new and no merge key; notes what is wrong with it if not."""
        if key.value == "<<" and not key.style:
            hint = "write out what repeats, or use `variants`"
            self.report.error(key.loc, "E007", "merge keys (`<<`) are not allowed", hint)
            return False
        if key.value in entries:
            first = entries[key.value][0].loc.line
            message = f"{quoted(key.value)} is given twice: here and on line {first}"
            self.report.error(key.loc, "E010", message, "remove one of them")
            return False
        return True
