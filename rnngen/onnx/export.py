"""A cell as an ONNX model: one of ONNX's recurrent operators where the spec says so, else a `Scan`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from onnx import checker

from rnngen.cell import Cell
from rnngen.compiler import as_cell
from rnngen.errors import ArgumentError
from rnngen.onnx.asked import Asked, Params, asked
from rnngen.onnx.check import checked
from rnngen.onnx.operators import layout_of, operator_model
from rnngen.onnx.scan import scan_model

__all__ = ["export"]

FORMS = ("auto", "operator", "scan")


def export(
    spec: str | Path | Cell,
    params: Params | Sequence[Params],
    path: str | Path | None = None,
    *,
    form: str = "auto",
    direction: str = "forward",
    lengths: bool = False,
    reset: bool = False,
    initial_state: bool = False,
    dims: Mapping[str, int] | None = None,
    constants: Mapping[str, float] | None = None,
    outputs: Sequence[str] | None = None,
    dtype: str | None = None,
    check: bool = False,
) -> Any:
    """The model (`onnx.ModelProto`) of a cell with these params, written to `path` if one is given.

    Its inputs are the cell's, [T, B, …] (one value a sequence: [B, …]), indices int64; `steps` if none of
    them has T; with `lengths`, `lengths` [B] (int32); with `reset`, `reset` [T, B] (bool); with
    `initial_state`, each state by its name, [directions, B, …], and `t` [directions, B] where the cell reads
    it. Its outputs are `output` [T, B, …] (of several, `output_NAME` each), both directions side by side on
    the last axis, and each state after the last step, `NAME_n`. Random draws are those of inference.

    `form` is "operator" (a recurrent one of ONNX: the input is called `x`), "scan", or "auto": the operator
    where the cell is one. `params` are as `Kernel.init_params` gives them, or `rnngen.torch.RNN.params`; for
    `bidirectional`, those of both directions. Their shapes tell the dims; `dims` those that they do not,
    `constants` and `outputs` as in `rnngen.compile`. `dtype` is the params' own, float32 where there are
    none. `check` runs the model in onnxruntime against the NumPy backend; the largest error is then in the
    model's metadata.

    Raises ArgumentError where the cell cannot be said in ONNX, or the params do not fit; InternalError where
    the check fails.
    """
    cell = as_cell(spec)
    if form not in FORMS:
        raise ArgumentError(f"form: expected one of {', '.join(FORMS)}, got {form!r}")
    request = asked(
        cell, params, (dims, constants, outputs), direction, (lengths, reset, initial_state), dtype
    )
    model = operator_model(request) if _is_operator(request, form) else scan_model(request)
    checker.check_model(model, full_check=True)
    if check:
        checked(model, request)
    if path is not None:
        Path(path).write_bytes(model.SerializeToString())
    return model


def _is_operator(request: Asked, form: str) -> bool:
    """Whether the cell, as asked for, is one of ONNX's operators; ArgumentError if it must be and is not."""
    cell, why = request.cell, ""
    if "operator" not in layout_of(cell):
        why = "its spec has no `onnx` layout"
    elif cell.options.constants or cell.options.outputs:
        why = "the operator has no `constants` or `outputs`"
    elif request.reset:
        why = "the operator has no `reset`"
    if why and form == "operator":
        raise ArgumentError(f'{cell.title} is not an operator of ONNX: {why}; form="scan" takes any cell')
    return not why and form != "scan"
