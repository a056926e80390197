"""A cell that is one of ONNX's recurrent operators, as a model of that operator.

Which operator it is, and how its weights are packed, the spec says (`layouts: {onnx: …}`, as
`rnngen.weights` reads it): `operator`; `gates`, the order of the blocks of rows there and here (`iofg from
ifgo`); `W`, `R`, `Wb`, `Rb`, `P`, the params behind each of the operator's inputs (several are joined;
`Wb + Rb` is a sum of which one part is used); and any attributes.
https://onnx.ai/onnx/operators has the operators.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from onnx import TensorProto, helper, numpy_helper

from rnngen.cell import Cell
from rnngen.onnx.asked import Asked
from rnngen.weights.found import operator_weights
from rnngen.weights.layouts import Layout
from rnngen.weights.layouts import layout_of as weights_layout

__all__ = ["OPSET", "layout_of", "operator_model"]

Array = Any
_WORDS = ("operator", "gates", "W", "R", "Wb", "Rb", "P", "Wb + Rb")
OPSET = 22


def layout_of(cell: Cell) -> dict[str, str]:
    """What the spec says of the cell as an operator; nothing if it is none."""
    return {name: text for name, text in dict(cell.spec.layouts).get("onnx", ())}


def operator_model(asked: Asked) -> Any:
    """The model (`onnx.ModelProto`)."""
    layout = layout_of(asked.cell)
    weights = _weights(weights_layout(asked.cell, "onnx"), asked.groups)
    return _model(asked.cell, layout, weights, asked.direction, asked.lengths, asked.initial_state)


def _weights(layout: Layout, groups: Sequence[Mapping[str, Array]]) -> dict[str, Array]:
    """The operator's inputs W, R, B and P, with an axis for the directions in front."""
    return operator_weights(layout.weights_from(params) for params in groups)


def _model(
    cell: Cell,
    layout: Mapping[str, str],
    weights: Mapping[str, Array],
    direction: str,
    lengths: bool,
    initial_state: bool,
) -> Any:
    dtype = helper.np_dtype_to_tensor_dtype(weights["W"].dtype)
    count, size = weights["R"].shape[0], weights["R"].shape[-1]
    states = [s.name for s in cell.states]

    def tensor(name: str, shape: Sequence[Any], kind: int = dtype) -> Any:
        return helper.make_tensor_value_info(name, kind, shape)

    given = [tensor("x", ["T", "B", weights["W"].shape[-1]])]
    given += [tensor("lengths", ["B"], TensorProto.INT32)] if lengths else []
    given += [tensor(n, [count, "B", size]) for n in states] if initial_state else []
    names = ["x", *(n if n in weights else "" for n in ("W", "R", "B")), "lengths" if lengths else ""]
    names += states if initial_state else [""] * len(states)
    names += ["P"] if "P" in weights else []
    ends = [f"{n}_n" for n in states]
    attributes = {n: _attribute(n, text, count) for n, text in layout.items() if n not in _WORDS}
    nodes = [
        helper.make_node(
            layout["operator"], names, ["walked", *ends], hidden_size=size, direction=direction, **attributes
        ),
        # [T, directions, B, H] → [T, B, directions · H]
        helper.make_node("Transpose", ["walked"], ["turned"], perm=[0, 2, 1, 3]),
        helper.make_node("Reshape", ["turned", "shape"], ["output"]),
    ]
    constants = [numpy_helper.from_array(array, name) for name, array in weights.items()]
    constants.append(numpy_helper.from_array(np.array([0, 0, -1]), "shape"))
    results = [tensor("output", ["T", "B", count * size]), *(tensor(n, [count, "B", size]) for n in ends)]
    graph = helper.make_graph(nodes, cell.title, given, results, constants)
    opset = helper.make_opsetid("", OPSET)
    return helper.make_model(graph, opset_imports=[opset], producer_name="rnngen", ir_version=10)


def _attribute(name: str, text: str, directions: int) -> Any:
    """A whole number, or words: once for each direction."""
    return int(text) if text.isdigit() else text.split() * directions
