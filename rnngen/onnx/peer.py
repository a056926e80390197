"""ONNX's recurrent operators as onnxruntime runs them, for comparison, and their weights out of a model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from google.protobuf.message import DecodeError
from onnx import TensorProto, helper, numpy_helper

from rnngen.errors import ArgumentError

__all__ = ["operator_layers", "run_operator", "runner_name"]

Array = Any
_USUAL = {1: ["Tanh"], 3: ["Sigmoid", "Tanh"], 4: ["Sigmoid", "Tanh", "Tanh"]}


def runner_name() -> str:
    """onnxruntime and its version; nothing if it is not installed."""
    try:
        import onnxruntime
    except ModuleNotFoundError:
        return ""
    return f"onnxruntime {onnxruntime.__version__}"


def run_operator(
    operator: str,
    weights: Mapping[str, Array],
    attributes: Mapping[str, str],
    x: Array,
    start: Sequence[Array] | None,
) -> tuple[Array, tuple[Array, ...]]:
    """(outputs [T, B, H], states [B, H]) of the operator with these weights, in float32."""
    import onnxruntime

    blank = np.zeros(2 * weights["R"].shape[0])
    given = {"X": x, "W": weights["W"][None], "R": weights["R"][None]}
    given["B"] = (np.concatenate([weights["Wb"], weights["Rb"]]) if "Wb" in weights else blank)[None]
    names = ["X", "W", "R", "B", ""]
    states = () if start is None else tuple(start)
    for k, state in enumerate(states):
        given[f"start{k}"] = state[None]
        names.append(f"start{k}")
    if "P" in weights:
        names += [""] * (7 - len(names)) + ["P"]
        given["P"] = weights["P"][None]
    given = {n: np.ascontiguousarray(a, np.float32) for n, a in given.items()}
    count = 2 if weights["R"].shape[0] == 4 * weights["R"].shape[1] else 1
    model = _model(operator, attributes, names, given, count, weights["R"].shape[1])
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(
        model.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )
    output, *ends = session.run(None, given)
    return output[:, 0], tuple(e[0] for e in ends)


def _model(
    operator: str,
    attributes: Mapping[str, str],
    names: Sequence[str],
    given: Mapping[str, Array],
    count: int,
    size: int,
) -> Any:
    words: dict[str, Any] = {"hidden_size": size}
    for name, text in attributes.items():
        if text and text != "0":
            words[name] = int(text) if text.isdigit() else text.split()
    ends = [f"end{k}" for k in range(count)]
    node = helper.make_node(operator, list(names), ["Y", *ends], **words)
    inputs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, a.shape) for n, a in given.items()]
    outputs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, None) for n in ("Y", *ends)]
    graph = helper.make_graph([node], "layer", inputs, outputs)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 22)], ir_version=10)


# reading a model ---------------------------------------------------------------------------------------

Layer = tuple[str, dict[str, Array], dict[str, str]]


def operator_layers(path: Path, operator: str) -> list[Layer]:
    """(label, W, R, B and P, attributes) of each node of this operator in a model.

    Raises ArgumentError where the file is no model, or a weight is worked out when it runs.
    """
    try:
        model = onnx.load(path)
    except (DecodeError, onnx.checker.ValidationError, ValueError, OSError) as problem:
        raise ArgumentError(f"{path}: not an ONNX model that can be read ({problem})") from None
    constants = {t.name: t for t in model.graph.initializer}
    for node in model.graph.node:
        if node.op_type == "Constant" and [a.name for a in node.attribute] == ["value"]:
            constants |= {name: node.attribute[0].t for name in node.output}
    nodes = [n for n in model.graph.node if n.op_type == operator]
    if not nodes:
        kinds = ", ".join(dict.fromkeys(n.op_type for n in model.graph.node))
        raise ArgumentError(f"{path}: no operator {operator} in it; it has {kinds or 'none'}")
    return [_layer(n, n.name or f"{operator}_{k}", constants, path) for k, n in enumerate(nodes)]


def _layer(node: Any, label: str, constants: Mapping[str, Any], path: Path) -> Layer:
    arrays = {}
    for name, place in (("W", 1), ("R", 2), ("B", 3), ("P", 7)):
        given = node.input[place] if place < len(node.input) else ""
        if given and given not in constants:
            raise ArgumentError(
                f"{path}: {label}: {name} is not a constant of the model, but worked out ('{given}'); "
                "fold constants first"
            )
        if given:
            arrays[name] = _array(constants[given], f"{path}: {label}: {name}")
    if not all(arrays.get(n, np.zeros(0)).ndim == 3 for n in ("W", "R")):
        raise ArgumentError(f"{path}: {label}: W and R are not arrays [directions, gates * H, …]")
    words = {a.name: helper.get_attribute_value(a) for a in node.attribute}
    return label, arrays, dict(_stated(words, arrays["W"], arrays["R"]))


def _array(tensor: Any, what: str) -> Array:
    try:
        return numpy_helper.to_array(tensor)
    except (ValueError, TypeError, KeyError) as problem:
        raise ArgumentError(f"{what}: cannot be read ({problem})") from None


def _stated(words: Mapping[str, Any], matrix: Array, recurrent: Array) -> Iterator[tuple[str, str]]:
    """The attributes as layouts write them; both directions of a layer are to have the same activations."""
    given = [bytes(a).decode() for a in words.get("activations", ())]
    usual = _USUAL.get(recurrent.shape[1] // max(recurrent.shape[2], 1), [])
    one = given[: len(given) // max(matrix.shape[0], 1)]
    same = one * matrix.shape[0] == given
    yield "activations", "" if same and one in ([], usual) else " ".join(one if same else given)
    for name in ("linear_before_reset", "input_forget"):
        yield name, str(int(words.get(name, 0)))
    yield "clip", str(words["clip"]) if "clip" in words else ""
    for name in words:
        if name in ("activation_alpha", "activation_beta") and list(words[name]):
            yield name, " ".join(map(str, words[name]))
