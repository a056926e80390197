"""Any cell as an ONNX model: onnxruntime and `onnx.reference` run it and agree with the NumPy backend in float64."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest

import rnngen
from rnngen.compiler import compile_cell, zoo
from rnngen.errors import BackendUnavailable
from rnngen.verify.case import BASE, Case, Data, draw
from rnngen.verify.compare import errors
from rnngen.verify.sizes import default_dims

onnx = pytest.importorskip("onnx", reason="pip install --group test")
runtime = pytest.importorskip("onnxruntime", reason="pip install --group test")
export = pytest.importorskip("rnngen.onnx").export

TOLERANCE = 4e-6
EPS = float(np.finfo(np.float32).eps)
CASES = {
    "own start": replace(BASE, given=False),
    "states, lengths, reset, reverse": replace(BASE, ragged=True, resets=True, reverse=True),
}


def names() -> Iterator[str]:
    """Every built-in cell and variant."""
    for name in zoo():
        yield name
        yield from (f"{name}@{variant}" for variant in rnngen.load(name).spec.variants)


CELLS = tuple(names())


@cache
def prepared(name: str, case: Case) -> tuple[Any, dict[str, int], Data]:
    cell = rnngen.load(name)
    dims = default_dims(cell)
    return cell, dims, draw(cell, dims, case)


def numpy_results(name: str, case: Case, dtype: str) -> dict[str, Any]:
    cell, dims, data = prepared(name, case)
    run = compile_cell(cell, dims, dtype, "numpy").forward(
        data.inputs, data.params, data.state, save=False, **data.keywords
    )
    return run.outputs | {f"{n}_n": a for n, a in run.final_state.items() if n != "_draw"}


def exported(name: str, case: Case, **how: Any) -> Any:
    cell, dims, data = prepared(name, case)
    params = {n: a.astype(np.float32) for n, a in data.params.items()}
    how = {"lengths": case.ragged, "reset": case.resets, "initial_state": case.given, "form": "scan"} | how
    return export(cell, params, dims=dims, direction="reverse" if case.reverse else "forward", **how)


def fed(model: Any, data: Data) -> dict[str, Any]:
    """The model's inputs from what a kernel is given."""
    start = {n: a[None] for n, a in data.state.items()}
    given = {"t": np.zeros((1, 3)), "steps": 7, **data.inputs, **start, **data.keywords}
    kinds = {v.name: v.type.tensor_type.elem_type for v in model.graph.input}
    return {n: np.asarray(given[n], onnx.helper.tensor_dtype_to_np_dtype(k)) for n, k in kinds.items()}


def in_runtime(model: Any, feed: Mapping[str, Any]) -> dict[str, Any]:
    options = runtime.SessionOptions()
    options.intra_op_num_threads = 1
    session = runtime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return dict(zip((v.name for v in session.get_outputs()), session.run(None, dict(feed)), strict=True))


def named(cell: Any, found: Mapping[str, Any]) -> dict[str, Any]:
    """The model's outputs by the cell's names, one direction."""
    single = len(cell.outputs) == 1
    outputs = {n: found["output" if single else f"output_{n}"] for n in cell.outputs}
    return outputs | {
        n: a[0] for n, a in found.items() if n.endswith("_n") and a.shape[0] == 1 and n not in outputs
    }


def agree(name: str, case: Case, found: Mapping[str, Any]) -> None:
    """Within 4e-6, or within four times what NumPy itself loses in float32."""
    cell = prepared(name, case)[0]
    want, rough = (numpy_results(name, case, dtype) for dtype in ("float64", "float32"))
    usual = errors(rough, want, TOLERANCE, EPS)
    for output, error in errors(named(cell, found), want, TOLERANCE, EPS).items():
        assert error <= max(TOLERANCE, 4 * usual[output]), output


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
@pytest.mark.parametrize("name", CELLS)
def test_onnxruntime_agrees(name: str, case: Case) -> None:
    model = exported(name, case)
    assert {n.op_type for n in model.graph.node} >= {"Scan"}
    agree(name, case, in_runtime(model, fed(model, prepared(name, case)[2])))


@pytest.mark.parametrize("name", CELLS)
def test_the_reference_agrees(name: str) -> None:
    """Forward: `onnx.reference` has no other direction of a Scan."""
    from onnx.reference import ReferenceEvaluator

    case = CASES["own start"]
    model = exported(name, case)
    found = ReferenceEvaluator(model).run(None, fed(model, prepared(name, case)[2]))
    agree(name, case, dict(zip((v.name for v in model.graph.output), found, strict=True)))


@pytest.mark.parametrize("name", CELLS)
def test_the_models_own_check_in_float64(name: str) -> None:
    """Within 1e-13, on arrays that `check` draws."""
    cell = rnngen.load(name)
    dims = default_dims(cell)
    params = compile_cell(cell, dims, "float64", "numpy").init_params(1)
    how: Any = {"form": "scan", "direction": "reverse", "lengths": True, "reset": True}
    export(cell, params, dims=dims, dtype="float64", check=True, **how)


def test_an_operator_without_float64_in_the_runtime_is_said_to_be_one() -> None:
    params = compile_cell("gru", {"I": 5, "H": 4}, "float64", "numpy").init_params(1)
    with pytest.raises(BackendUnavailable, match="cannot run gru in float64"):
        export("gru", params, check=True)
    export("gru", params, form="scan", check=True)


def test_both_directions_are_side_by_side() -> None:
    """As an operator and as a loop it is the same model to its caller."""
    case = replace(BASE, ragged=True)
    cell, _, data = prepared("lstm", case)
    params = [{n: (s * a).astype(np.float32) for n, a in data.params.items()} for s in (1.0, 0.7)]
    how: Any = {"direction": "bidirectional", "lengths": True, "initial_state": True, "check": True}
    models = [export(cell, params, form=form, **how) for form in ("operator", "scan")]
    start = {n: np.stack([a, -a]) for n, a in data.state.items()}
    feed = {n: a.astype(np.float32) for n, a in (data.inputs | start).items()}
    feed["lengths"] = data.keywords["lengths"].astype(np.int32)
    first, second = (in_runtime(m, feed) for m in models)
    assert max(errors(second, first, TOLERANCE, EPS).values()) <= TOLERANCE
    assert [v.name for v in models[0].graph.input] == [v.name for v in models[1].graph.input]


def test_numbers_of_both_directions_get_an_axis() -> None:
    cell, dims, data = prepared("hmm", CASES["own start"])
    params = {n: a.astype(np.float32) for n, a in data.params.items()}
    model = export(cell, [params, params], dims=dims, direction="bidirectional", check=True)
    found = in_runtime(model, fed(model, data))
    assert found["output_ll" if len(cell.outputs) > 1 else "output"].shape[2:] == (2,)


@pytest.mark.parametrize("name", ["hippo_legs", "lmu", "ema", "qrnn"])
def test_a_sequence_in_two_parts(name: str) -> None:
    """States, delays and the step number go from one call to the next."""
    case = CASES["own start"]
    data = prepared(name, case)[2]
    whole = exported(name, case)
    part = exported(name, case, initial_state=True)
    want = in_runtime(whole, fed(whole, data))
    zero = {v.name: [d.dim_value for d in v.type.tensor_type.shape.dim] for v in part.graph.input}
    first = exported(name, case)
    x = next(iter(fed(whole, data)))
    feed = fed(whole, data)
    before = in_runtime(first, feed | {x: feed[x][:3]})
    states = {n.removesuffix("_n"): a for n, a in before.items() if n.removesuffix("_n") in zero}
    after = in_runtime(part, feed | {x: feed[x][3:]} | states)
    joined = {n: np.concatenate([before[n], a]) if n.startswith("output") else a for n, a in after.items()}
    assert max(errors(joined, want, TOLERANCE, EPS).values()) <= TOLERANCE
