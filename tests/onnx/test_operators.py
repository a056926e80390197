"""Exported cells are ONNX's operators: onnxruntime and `onnx.reference` agree with our kernels."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest

import rnngen
from rnngen.errors import ArgumentError, InternalError
from rnngen.runtime.kernel import Kernel

onnx = pytest.importorskip("onnx", reason="pip install --group test")
runtime = pytest.importorskip("onnxruntime", reason="pip install --group test")
export = pytest.importorskip("rnngen.onnx").export

T, B, I, H = 7, 3, 5, 4
CELLS = ("lstm", "gru", "gru@reset_before", "elman", "elman@relu", "lstm_peephole")
LENGTHS = np.array([4, T, 1], np.int32)
TOLERANCE = 4e-6


@cache
def kernel(name: str) -> Kernel:
    return rnngen.compile(rnngen.load(name), {"I": I, "H": H}, "float32", threads=1)


def drawn(name: str, directions: int, start: bool) -> tuple[Any, Any, Any]:
    """x, params with biases that are not zero, and initial states [directions, B, H]."""
    random = np.random.default_rng(0)
    cell = kernel(name).cell
    params = [
        {p.name: random.standard_normal([int(n) for n in p.shape]).astype("f4") * 0.6 for p in cell.params}
        for _ in range(directions)
    ]
    states = {s.name: random.standard_normal((directions, B, H)).astype("f4") for s in cell.states if start}
    return random.standard_normal((T, B, I)).astype("f4"), params, states


def ours(name: str, direction: str, x: Any, params: Any, states: Any, lengths: Any) -> list[Any]:
    runs = []
    for d, group in enumerate(params):
        start = {n: a[d] for n, a in states.items()}
        back = direction == "reverse" or d == 1
        runs.append(kernel(name).forward({"x": x}, group, start, lengths=lengths, reverse=back))
    ends = [np.stack([r.final_state[s.name] for r in runs]) for s in kernel(name).cell.states]
    return [np.concatenate([r.outputs["h"] for r in runs], -1), *ends]


def close(got: list[Any], want: list[Any]) -> None:
    for a, b in zip(got, want, strict=True):
        assert a.shape == b.shape
        assert np.max(np.abs(a - b)) <= TOLERANCE * max(1.0, np.max(np.abs(b)))


@pytest.mark.parametrize("start", [False, True], ids=["zeros", "start"])
@pytest.mark.parametrize("lengths", [None, LENGTHS], ids=["full", "lengths"])
@pytest.mark.parametrize("direction", ["forward", "reverse", "bidirectional"])
@pytest.mark.parametrize("name", CELLS)
def test_onnxruntime_agrees(name: str, direction: str, lengths: Any, start: bool) -> None:
    x, params, states = drawn(name, 2 if direction == "bidirectional" else 1, start)
    model = export(name, params, direction=direction, lengths=lengths is not None, initial_state=start)
    options = runtime.SessionOptions()
    options.intra_op_num_threads = 1
    session = runtime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    given = {"x": x, **states} | ({} if lengths is None else {"lengths": lengths})
    close(session.run(None, given), ours(name, direction, x, params, states, lengths))


def in_the_reference(model: Any, feed: dict[str, Any]) -> list[Any]:
    """Run by `onnx.reference`; older versions of it know the direction forward alone."""
    from onnx.reference import ReferenceEvaluator

    try:
        return list(ReferenceEvaluator(model).run(None, feed))
    except (NotImplementedError, RuntimeError) as error:
        if "num_directions" in str(error) or isinstance(error, NotImplementedError):
            pytest.skip(f"onnx {onnx.__version__}: {error}")
        raise


@pytest.mark.parametrize("start", [False, True], ids=["zeros", "start"])
@pytest.mark.parametrize("direction", ["forward", "reverse", "bidirectional"])
@pytest.mark.parametrize("name", [n for n in CELLS if n != "elman@relu"])
def test_the_reference_agrees(name: str, direction: str, start: bool) -> None:
    """Whole sequences: `onnx.reference` leaves lengths unread, and an RNN there has no Relu."""
    x, params, states = drawn(name, 2 if direction == "bidirectional" else 1, start)
    found = in_the_reference(
        export(name, params, direction=direction, initial_state=start), {"x": x, **states}
    )
    close(found, ours(name, direction, x, params, states, None))


@pytest.mark.parametrize("name", ["lstm", "gru", "elman"])
def test_the_reference_leaves_lengths_unread(name: str) -> None:
    """Once this fails, the reference reads them, and belongs into the test above."""
    x, params, _ = drawn(name, 1, False)
    found = in_the_reference(export(name, params, lengths=True), {"x": x, "lengths": LENGTHS})
    close(found, ours(name, "forward", x, params, {}, None))


def test_a_wrong_order_of_gates_is_found() -> None:
    x, params, states = drawn("lstm", 1, False)
    spoilt = [{**params[0], "W": np.roll(params[0]["W"], H, axis=0)}]
    session = runtime.InferenceSession(
        export("lstm", spoilt).SerializeToString(), providers=["CPUExecutionProvider"]
    )
    with pytest.raises(AssertionError):
        close(session.run(None, {"x": x}), ours("lstm", "forward", x, params, states, None))


@pytest.mark.parametrize("direction", ["forward", "bidirectional"])
@pytest.mark.parametrize("name", CELLS)
def test_the_models_own_check(name: str, direction: str) -> None:
    _, params, _ = drawn(name, 2 if direction == "bidirectional" else 1, False)
    model = export(name, params, direction=direction, lengths=True, initial_state=True, check=True)
    assert "of the NumPy backend, normwise" in model.metadata_props[0].value


def test_the_check_finds_a_wrong_layout(monkeypatch: pytest.MonkeyPatch) -> None:
    from rnngen.onnx import operators

    right = operators._weights
    monkeypatch.setattr(
        operators, "_weights", lambda *given: {n: np.roll(a, H, 1) for n, a in right(*given).items()}
    )
    with pytest.raises(InternalError, match="lstm as a model: output 'h' in onnxruntime"):
        export("lstm", drawn("lstm", 1, False)[1], check=True)


def test_wrong_use(tmp_path: Any) -> None:
    _, params, _ = drawn("lstm", 1, False)
    with pytest.raises(ArgumentError, match="mgu is not an operator of ONNX: its spec has no"):
        export("mgu", kernel("mgu").init_params(), form="operator")
    with pytest.raises(ArgumentError, match="expected those of 2 directions, got 1"):
        export("lstm", params, direction="bidirectional")
    with pytest.raises(ArgumentError, match="params: expected W, R, b, got W"):
        export("lstm", {"W": params[0]["W"]})
    path = tmp_path / "cell.onnx"
    export("lstm", params[0], path)
    onnx.checker.check_model(str(path))
