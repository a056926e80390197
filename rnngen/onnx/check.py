"""Runs a model in onnxruntime, and compares it normwise with the NumPy backend in float64."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from onnx import helper

from rnngen.compiler import compile_cell
from rnngen.errors import ArgumentError, BackendUnavailable, InternalError
from rnngen.onnx.asked import Asked
from rnngen.ops.size import ints
from rnngen.runtime.kernel import Kernel

__all__ = ["TOLERANCE", "checked"]

Array = Any
Arrays = dict[str, Array]
TOLERANCE = {"float32": 4e-6, "float64": 1e-13}
ALLOWANCE = 4.0
NOISE = 4.0
BEYOND = 1e8  # -1e30 for log 0, -1e9 in a mask
DIGITS = 1e-3
STEPS, ROWS = 7, 3


def checked(model: Any, asked: Asked) -> float:
    """The largest error, which is noted in the model's metadata. Raises InternalError where it is too large.

    As in `rnngen verify`, a cell that amplifies rounding is allowed four times the error that NumPy itself
    makes in the model's dtype.
    """
    data, want, usual = _calm_draw(model, asked)
    runtime, found = _run(model, asked, data)
    tolerance = TOLERANCE[asked.dtype.name]
    errors = _errors(dict(zip(want, found, strict=True)), want, asked)
    for name, error in errors.items():
        allowed = max(tolerance, ALLOWANCE * usual[name])
        if not error <= allowed:
            raise InternalError(
                "rnngen.onnx",
                f"{asked.cell.title} as a model: {name} in onnxruntime {runtime.__version__} is {error:.1e} "
                f"from the NumPy backend, where {allowed:.1e} is allowed",
            )
    largest = max(errors.values())
    note = f"onnxruntime {runtime.__version__} within {largest:.1e} of the NumPy backend, normwise"
    helper.set_model_props(model, {"rnngen.check": note})
    return largest


@dataclass(frozen=True, slots=True)
class _Data:
    """`states` [directions, B, …]; the rest as in `Kernel.forward`."""

    inputs: Arrays
    states: Arrays
    keywords: Mapping[str, Any]


def _calm_draw(model: Any, asked: Asked) -> tuple[_Data, Arrays, dict[str, float]]:
    """Arrays on which the cell keeps three digits, what it gives there, and how far the dtype is from it."""
    timed = any(value.name == "t_n" for value in model.graph.output)
    # what its own operators make of a sequence without any steps is onnxruntime's affair
    shortest = 0 if any(node.op_type == "Scan" for node in model.graph.node) else 1
    exact, plain = _kernel(asked, "float64"), _kernel(asked, asked.dtype.name)
    for tameness in ("as drawn", "positive", "near the start"):
        data = _drawn(asked, exact, tameness, shortest)
        if asked.initial_state and timed:
            data.states["t"] = np.arange(len(asked.groups) * ROWS).reshape(-1, ROWS)
        with np.errstate(all="ignore"):
            want, rough = _results(exact, asked, data, timed), _results(plain, asked, data, timed)
        usual = _errors(rough, want, asked)
        if all(np.isfinite(a).all() for a in want.values()) and max(usual.values(), default=0.0) <= DIGITS:
            return data, want, usual
    raise ArgumentError(
        f"check: with these params {asked.cell.title} is not finite, or keeps less than three digits, on "
        "random inputs; leave `check` out and compare on inputs of your own"
    )


def _kernel(asked: Asked, dtype: str) -> Kernel:
    cell = asked.cell
    constants, outputs = dict(cell.options.constants), list(cell.options.outputs) or None
    return compile_cell(cell, cell.dims, dtype, "numpy", constants, outputs)


def _drawn(asked: Asked, kernel: Kernel, tameness: str, shortest: int) -> _Data:
    random, cell = np.random.default_rng(0), asked.cell

    def normal(shape: tuple[int, ...], scale: float) -> Array:
        values = random.standard_normal(shape) * (0.05 if tameness == "near the start" else scale)
        values = np.abs(values) if tameness == "positive" else values
        return values.astype(asked.dtype).astype(np.float64)

    inputs: Arrays = {}
    for slot in cell.inputs:
        shape = ((STEPS, ROWS) if slot.per == "step" else (ROWS,)) + ints(slot.shape)
        index = slot.dtype == "index"
        inputs[slot.name] = random.integers(0, slot.bound or 2, shape) if index else normal(shape, 0.8)
    keywords: dict[str, Any] = {"steps": STEPS}
    if asked.lengths:
        keywords["lengths"] = np.array([STEPS, STEPS // 2, shortest])
    if asked.reset:
        keywords["reset"] = random.random((STEPS, ROWS)) < 0.3
    states = _drawn_states(asked, kernel, inputs, normal) if asked.initial_state else {}
    return _Data(inputs, states, keywords)


def _drawn_states(asked: Asked, kernel: Kernel, inputs: Arrays, normal: Any) -> Arrays:
    """About where the cell starts by itself."""
    per_step = {i.name for i in asked.cell.inputs if i.per == "step"}
    none = {n: a[:0] if n in per_step else a for n, a in inputs.items()}
    made: dict[str, list[Array]] = {s.name: [] for s in asked.cell.states}
    for params in asked.groups:
        start = kernel.forward(none, params, steps=0, save=False).final_state
        for slot in asked.cell.states:
            noise = normal((ROWS, *map(int, slot.shape)), 0.0 if slot.name in asked.cell.indices else 0.3)
            made[slot.name].append((start[slot.name] + noise).astype(asked.dtype).astype(np.float64))
    return {n: np.stack(arrays) for n, arrays in made.items()}


def _results(kernel: Kernel, asked: Asked, data: _Data, timed: bool) -> Arrays:
    """What the model gives, in its order: outputs with both directions, then final states."""
    runs = []
    for d, (params, back) in enumerate(zip(asked.groups, asked.reversed, strict=True)):
        start = {n: a[d] for n, a in data.states.items()}
        runs.append(kernel.forward(data.inputs, params, start, reverse=back, save=False, **data.keywords))
    names, ends = asked.cell.outputs, [*(s.name for s in asked.cell.states), *["t"] * timed]
    found = {f"output '{n}'": _beside([r.outputs[n] for r in runs]) for n in names}
    return found | {f"final state '{n}'": np.stack([r.final_state[n] for r in runs]) for n in ends}


def _beside(parts: list[Array]) -> Array:
    """Directions side by side on the last axis; numbers, [T, B], get an axis for that."""
    if len(parts) == 1:
        return parts[0]
    return np.stack(parts, -1) if parts[0].ndim == 2 else np.concatenate(parts, -1)


def _run(model: Any, asked: Asked, data: _Data) -> tuple[Any, list[Array]]:
    """(the package, the model's outputs)."""
    try:
        import onnxruntime as runtime
    except ModuleNotFoundError:
        raise BackendUnavailable(
            "check=True needs the package onnxruntime: pip install onnxruntime"
        ) from None
    options = runtime.SessionOptions()
    options.intra_op_num_threads = 1
    feed = _feed(model, data)
    try:
        session = runtime.InferenceSession(
            model.SerializeToString(), options, providers=["CPUExecutionProvider"]
        )
        return runtime, session.run(None, feed)
    except Exception as error:
        raise BackendUnavailable(
            f"onnxruntime {runtime.__version__} cannot run {asked.cell.title} in {asked.dtype}: {error}"
        ) from error


def _feed(model: Any, data: _Data) -> Arrays:
    """The model's inputs by name; the cell's own come first."""
    given = {v.name: helper.tensor_dtype_to_np_dtype(v.type.tensor_type.elem_type) for v in model.graph.input}
    known = dict(zip(given, data.inputs.values(), strict=False)) | data.states | dict(data.keywords)
    return {name: np.asarray(known[name], dtype) for name, dtype in given.items()}


def _errors(got: Arrays, want: Arrays, asked: Asked) -> dict[str, float]:
    """max |got - want| / max |want| of each array; what stands for an infinity is measured apart.

    Of one that is small beside the largest of all, the size is that of the other's rounding noise.
    """
    dtype = asked.dtype
    largest = max((_largest(a[np.abs(a) < BEYOND]) for a in want.values()), default=0.0)
    floor = NOISE * float(np.finfo(dtype).eps) / TOLERANCE[dtype.name] * largest
    return {n: _distance(got[n], a, floor) for n, a in want.items()}


def _distance(got: Array, want: Array, floor: float) -> float:
    if got.shape != want.shape or not np.isfinite(got).all():
        return float("inf")
    far = np.abs(want) >= BEYOND
    beyond = _largest(got[far] - want[far]) / (_largest(want[far]) or 1.0)
    return max(beyond, _largest(got[~far] - want[~far]) / (max(_largest(want[~far]), floor) or 1.0))


def _largest(a: Array) -> float:
    return float(np.abs(a).max(initial=0.0))
