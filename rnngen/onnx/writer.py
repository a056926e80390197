"""An ONNX graph under construction: its nodes, those of the body that is open, and its constants.

A body reads the values of the graph around it (ONNX allows that), so what does not change over time is
worked out outside, once, and every constant is an initialiser of the graph.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
from onnx import helper, numpy_helper

__all__ = ["INDEX", "Writer"]

Array = Any
INDEX = helper.np_dtype_to_tensor_dtype(np.dtype(np.int64))


class Writer:
    """Every method that makes a value gives its name; no name is used twice."""

    def __init__(self, dtype: Any) -> None:
        self.dtype = np.dtype(dtype)
        self.kind = helper.np_dtype_to_tensor_dtype(self.dtype)
        self.outer: list[Any] = []
        self.nodes = self.outer
        self.constants: list[Any] = []
        self.rows = ""
        self._taken: set[str] = set()
        self._known: dict[tuple[object, ...], str] = {}

    def name(self, wanted: str) -> str:
        """The name, or where it is taken, with a number."""
        found, count = wanted, 1
        while found in self._taken:
            count += 1
            found = f"{wanted}_{count}"
        self._taken.add(found)
        return found

    @contextmanager
    def into(self, nodes: list[Any]) -> Iterator[None]:
        """Nodes go here for as long as the block runs."""
        before, self.nodes = self.nodes, nodes
        try:
            yield
        finally:
            self.nodes = before

    # nodes -------------------------------------------------------------------------------------------

    def op(self, kind: str, *args: str, called: str = "", result: str = "", **attributes: Any) -> str:
        """An operator with one result; `result` is a name of the model's that was kept free for it."""
        made = result or self.name(called or kind.lower())
        self.nodes.append(helper.make_node(kind, args, [made], **attributes))
        return made

    def rename(self, value: str, wanted: str) -> str:
        """The user's name for the result of the last node, if that is what `value` is."""
        if not self.nodes or list(self.nodes[-1].output) != [value]:
            return value
        self.nodes[-1].output[0] = self.name(wanted)
        return str(self.nodes[-1].output[0])

    def cast(self, value: str, kind: int | None = None) -> str:
        """In another dtype, or in the model's."""
        return self.op("Cast", value, to=self.kind if kind is None else kind)

    def scan(
        self,
        starts: Sequence[tuple[str, str]],
        along: Sequence[tuple[str, str]],
        ends: Sequence[str],
        rows: Sequence[str],
        body: Sequence[Any],
        called: str,
        **attributes: Any,
    ) -> list[str]:
        """A loop.

        `starts` and `along` are (value outside, name inside) of what is carried and of what is read entry by
        entry; `ends` and `rows` are the values inside that are carried on and handed out. Gives the last of
        each carried value, then what was handed out.
        """
        given = [helper.make_empty_tensor_value_info(inside) for _, inside in (*starts, *along)]
        made = [self.name(f"{value}_end") for value in (*ends, *rows)]
        nodes = [*body]
        for value, end in zip((*ends, *rows), made, strict=True):
            nodes.append(helper.make_node("Identity", [value], [end]))
        graph = helper.make_graph(
            nodes, called, given, [helper.make_empty_tensor_value_info(end) for end in made]
        )
        found = [self.name(f"{called}_{value}") for value in (*ends, *rows)]
        outside = [value for value, _ in (*starts, *along)]
        count = len(along)
        self.nodes.append(
            helper.make_node("Scan", outside, found, body=graph, num_scan_inputs=count, **attributes)
        )
        return found

    # constants ---------------------------------------------------------------------------------------

    def array(self, value: Array, wanted: str) -> str:
        """An initialiser."""
        made = self.name(wanted)
        self.constants.append(numpy_helper.from_array(np.asarray(value, order="C"), made))
        return made

    def number(self, value: float) -> str:
        """A number of the model's dtype."""
        key = ("number", str(value))
        if key not in self._known:
            self._known[key] = self.array(np.array(value, self.dtype), f"const_{value:g}")
        return self._known[key]

    def whole(self, value: int) -> str:
        """A whole number."""
        key = ("whole", value)
        if key not in self._known:
            self._known[key] = self.array(np.array(value), f"int_{value}")
        return self._known[key]

    def ints(self, *values: int) -> str:
        """A list of whole numbers: axes, shapes."""
        if values not in self._known:
            self._known[values] = self.array(
                np.array(values, np.int64), "_".join(["ints", *map(str, values)])
            )
        return self._known[values]

    def shape(self, *written: int) -> str:
        """The shape of a value with the batch axis, [B, …]."""
        key = ("shape", *written)
        if key not in self._known:
            with self.into(self.outer):
                sizes = [self.rows, self.ints(*written)] if written else [self.rows]
                self._known[key] = self.op("Concat", *sizes, axis=0, called="shape")
        return self._known[key]
