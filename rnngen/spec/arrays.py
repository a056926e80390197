"""Arrays of numbers, written as nested lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rnngen.spec.leaves import Json, Number, wrong
from rnngen.spec.report import Report
from rnngen.spec.yaml_reader import Node, Scalar, Sequence

__all__ = ["Array"]


@dataclass(frozen=True, slots=True)
class Array:
    """A number, or a list of arrays of one shape."""

    def read(self, node: Node, report: Report) -> Any:
        """The numbers as nested tuples."""
        self._shape(node, report)
        return self._values(node, report)

    def _values(self, node: Node, report: Report) -> Any:
        if isinstance(node, Sequence):
            return tuple(self._values(item, report) for item in node.items)
        if isinstance(node, Scalar):
            return Number().read(node, report)
        wrong(node, report, "a number or a list of numbers")
        return None

    def _shape(self, node: Node, report: Report) -> tuple[int, ...]:
        """The shape of the lists; notes the first item that differs from the first of its list."""
        if not isinstance(node, Sequence):
            return ()
        shapes = [self._shape(item, report) for item in node.items]
        for item, shape in zip(node.items, shapes, strict=True):
            if shape != shapes[0]:
                message = f"an item of shape {list(shape)} in a list of items of shape {list(shapes[0])}"
                report.error(item.loc, "E016", message, "all the items of an array have one shape")
                break
        return (len(shapes), *(shapes[0] if shapes else ()))

    def schema(self) -> Json:
        """A number or a list; the nesting is not described."""
        return {"type": ["number", "array"]}
