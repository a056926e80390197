"""The kinds of value with parts: lists, mappings of names, and records with known keys."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, field
from typing import Any

from rnngen.errors import Location, nearest
from rnngen.spec.leaves import Json, Kind, wrong
from rnngen.spec.model import Name
from rnngen.spec.names import NAME, name_fault
from rnngen.spec.report import Report, quoted
from rnngen.spec.yaml_reader import Mapping, Node, Scalar, Sequence

__all__ = ["Entries", "Field", "ListOf", "Located", "OneOf", "Record"]


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of values of one kind."""

    kind: Kind
    empty: bool = False

    def read(self, node: Node, report: Report) -> tuple[Any, ...] | None:
        """The values; those that cannot be read are left out."""
        if not isinstance(node, Sequence):
            hint = f"write [{node.value}]" if isinstance(node, Scalar) and node.value else ""
            wrong(node, report, "a list", hint)
            return None
        if not node.items and not self.empty:
            report.error(node.loc, "E017", "an empty list", "name at least one, or leave the key out")
        return tuple(v for v in (self.kind.read(item, report) for item in node.items) if v is not None)

    def schema(self) -> Json:
        """A list."""
        return {"type": "array", "items": self.kind.schema()} | ({} if self.empty else {"minItems": 1})


@dataclass(frozen=True, slots=True)
class Entries:
    """A mapping of names to values of one kind."""

    kind: Kind
    what: str
    pattern: str = NAME
    empty: bool = True

    def read(self, node: Node, report: Report) -> tuple[tuple[Name, Any], ...] | None:
        """Names and values (None where a value cannot be read)."""
        if not isinstance(node, Mapping):
            wrong(node, report, f"a mapping of {self.what}", "one `name: value` a line, indented")
            return None
        if not node.entries and not self.empty:
            report.error(node.loc, "E017", f"no {self.what} here")
        return tuple(self._entry(key, value, report) for key, value in node.entries)

    def _entry(self, key: Scalar, value: Node, report: Report) -> tuple[Name, Any]:
        if fault := name_fault(key.value, self.pattern):
            bare = isinstance(value, Scalar) and value.start == value.end
            hint = "write `name: value`, with a ':' and a space" if bare and " " in key.value else ""
            report.error(key.loc, "E020", f"{quoted(key.value)} {fault}", hint)
            meant = re.findall(NAME, key.value)
            report.unsure.update(meant)
            report.lost |= not meant
            if hint:
                return Name(key.value, key.loc), None
        errors, lost = len(report), report.lost
        found = self.kind.read(value, report)
        if self.what == "variants" and report.lost and not lost:  # the names of the others are known
            report.lost_variants.add(key.value)
            report.lost = False
        # without a shape, a number, or whether it is of a step; a dim without words is a dim
        if self.what != "dims" and (
            found is None or {"E012", "E013", "E015", "E017"} & set(report.codes(errors))
        ):
            report.unsure.add(key.value)
        return Name(key.value, key.loc), found

    def schema(self) -> Json:
        """An object with names for keys."""
        names = {
            "patternProperties": {f"^{self.pattern}$": self.kind.schema()},
            "additionalProperties": False,
        }
        return {"type": "object"} | names | ({} if self.empty else {"minProperties": 1})


@dataclass(frozen=True, slots=True)
class Field:
    """One key of a record."""

    kind: Kind
    doc: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """A mapping with known keys."""

    what: str
    fields: dict[str, Field]
    not_here: dict[str, str] = field(default_factory=dict)
    naming: frozenset[str] = frozenset()  # keys without which the names of a file are not known

    def read(self, node: Node, report: Report) -> dict[str, Any] | None:
        """The values by key, those given and readable."""
        if not isinstance(node, Mapping):
            wrong(node, report, f"{self.what}, which is a mapping", f"with keys {', '.join(self.fields)}")
            return None
        values = {key.value: self._value(key, value, report) for key, value in node.entries}
        for name, one in self.fields.items():
            if one.required and name not in values:
                report.error(node.loc, "E013", f"{self.what} has no `{name}`", f"add `{name}:` ({one.doc})")
        there = {key: value for key, value in values.items() if value is not None}
        unread = self.naming - there.keys()
        if any(key in values or self.fields[key].required for key in unread):
            report.lost = True
        for key, value in node.entries:
            if key.value not in self.fields:
                meant = difflib.get_close_matches(key.value, self.fields, 1)
                word = isinstance(value, Scalar) and "=" not in value.value
                if meant and isinstance(value, Mapping):
                    report.unsure.update(name.value for name, _ in value.entries)
                else:
                    report.lost |= meant[0] in self.naming if meant else bool(self.naming) and not word
        return there

    def _value(self, key: Scalar, value: Node, report: Report) -> Any:
        if one := self.fields.get(key.value):
            return one.kind.read(value, report)
        if hint := self.not_here.get(key.value):
            report.error(key.loc, "E018", f"{self.what} may not have `{key.value}`", hint)
            return None
        hint = nearest(key.value, list(self.fields)) or "known: " + ", ".join(self.fields)
        if key.value.partition(":")[0] in self.fields:
            hint = "a ':' is followed by a space"
        elif not re.fullmatch(r"[\w -]+", key.value):
            hint = "quote an expression that has a comma in it"
        report.error(key.loc, "E012", f"{self.what} has no key {quoted(key.value)}", hint)
        return None

    def schema(self) -> Json:
        """An object with known keys."""
        properties = {name: f.kind.schema() | {"description": f.doc} for name, f in self.fields.items()}
        required = [name for name, f in self.fields.items() if f.required]
        found: Json = {"type": "object", "properties": properties, "additionalProperties": False}
        return found | ({"required": required} if required else {})


@dataclass(frozen=True, slots=True)
class OneOf:
    """A long form, which is a mapping, or a short one."""

    long: Kind
    short: Kind

    def read(self, node: Node, report: Report) -> Any:
        """What the form that fits the node reads."""
        return (self.long if isinstance(node, Mapping) else self.short).read(node, report)

    def schema(self) -> Json:
        """Either."""
        return {"anyOf": [self.short.schema(), self.long.schema()]}


@dataclass(frozen=True, slots=True)
class Located:
    """A value with its place."""

    kind: Kind

    def read(self, node: Node, report: Report) -> tuple[Location, Any] | None:
        """Place and value."""
        value = self.kind.read(node, report)
        return None if value is None else (node.loc, value)

    def schema(self) -> Json:
        """That of the value."""
        return self.kind.schema()
