"""One recurrent layer of a file as params of a cell: found, mapped, checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from rnngen.cell import Cell, build_cell
from rnngen.compiler import as_cell, compile_cell
from rnngen.errors import ArgumentError
from rnngen.importing.check import compared
from rnngen.importing.source import Source
from rnngen.runtime.arguments import as_array
from rnngen.spec import parse_spec
from rnngen.verify.report import Report
from rnngen.weights.found import Found, operator_weights
from rnngen.weights.layouts import Layout, layout_of
from rnngen.weights.sizes import solved

__all__ = ["Disagreement", "Imported", "export_weights", "import_weights"]

Array = Any


@dataclass(frozen=True, slots=True)
class Imported:
    """Params of a cell, in the file's dtype, and how well they agreed with the framework's layer.

    `cell` has the sizes in; `layer` is the file's name for it; `report` has a row for each comparison, and
    none where nothing is known to compare with.
    """

    cell: Cell
    params: dict[str, Array]
    framework: str
    layer: str
    report: Report

    @property
    def dims(self) -> dict[str, int]:
        """The sizes that the weights have."""
        return dict(self.cell.dims)


class Disagreement(ArgumentError):
    """The cell and the framework's layer differ with these weights; `report` says by how much."""

    def __init__(self, message: str, report: Report) -> None:
        super().__init__(message)
        self.report = report


def import_weights(
    spec: str | Path | Cell,
    file: str | Path,
    framework: str | None = None,
    layer: str | None = None,
    *,
    dims: Mapping[str, int] | None = None,
    attributes: Mapping[str, str | bool] | None = None,
) -> Imported:
    """One recurrent layer of a file as params of a cell.

    `file` is .safetensors or .npz with the framework's names, .onnx, or a torch checkpoint .pt. `framework`
    is a name in the spec's `layouts:`, `layer` what stands before and after the names of the weights
    (`encoder.l0`, `model/layer/cell`). `attributes` say of the framework's layer what the file does not:
    without them it is as the framework makes it if nothing is said.

    Raises ArgumentError where the weights do not fit, Disagreement where the cell computes something else
    than the framework's layer; both name a variant of the cell that does fit, if there is one.
    """
    cell = as_cell(spec)
    if not isinstance(file, str | Path):
        raise ArgumentError(f"file: expected the path of a file with weights, got {type(file).__name__}")
    source = Source(Path(file))
    told = {name: _word(value) for name, value in (attributes or {}).items()}
    how = _Asked(framework, layer, dict(dims or {}), told)
    try:
        return _attempt(cell, source, how)
    except ArgumentError as error:
        fitting = [v.title for v in _variants(cell) if _fits(v, source, how)]
        message = str(error)
        if str(file) not in message and cell.spec.file not in message:
            message = f"{file}: {message}"
        if fitting:
            message += f"\n  = these weights fit {' and '.join(fitting)}"
        if isinstance(error, Disagreement):
            raise Disagreement(message, error.report) from None
        raise ArgumentError(message) from None


def export_weights(spec: str | Path | Cell, params: Mapping[str, Any], framework: str) -> dict[str, Array]:
    """The framework's weights of a layer with these params, by the names of the spec's layout; of onnx the
    operator's W, R, B and P, with an axis of one direction in front.

    Raises ArgumentError where params are missing, unknown, or of shapes that do not fit each other.
    """
    cell = as_cell(spec)
    layout = layout_of(cell, framework)
    known = [p.name for p in layout.cell.params]
    if set(params) != set(known):
        raise ArgumentError(f"params: expected {', '.join(known)}, got {', '.join(params)}")
    arrays = {n: as_array(params[n], f"params['{n}']") for n in known}
    solved([(f"params['{p.name}']", p.shape, arrays[p.name].shape) for p in layout.cell.params], {}, [])
    weights = layout.weights_from(arrays)
    return operator_weights([weights]) if layout.convention.name == "onnx" else weights


# one attempt ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the caller said of the file."""

    framework: str | None
    layer: str | None
    dims: Mapping[str, int]
    attributes: Mapping[str, str]


def _variants(cell: Cell) -> Iterator[Cell]:
    """The other cells of the same spec file."""
    text, spec = "\n".join(cell.spec.source_lines), cell.spec
    for name in (None, *spec.variants):
        if name != spec.variant:
            yield build_cell(parse_spec(text, spec.file, name))


def _fits(cell: Cell, source: Source, how: _Asked) -> bool:
    try:
        return bool(_attempt(cell, source, how).report.rows)
    except ArgumentError:
        return False


def _attempt(cell: Cell, source: Source, how: _Asked) -> Imported:
    layout = layout_of(cell, how.framework or source.framework(cell))
    return _settled(cell, layout, source.layer(layout, how.layer), how.dims, how.attributes)


def _settled(
    cell: Cell, layout: Layout, found: Found, dims: Mapping[str, int], asked: Mapping[str, str]
) -> Imported:
    """The params of a layer, after all checks."""
    attributes = _attributes(layout, found, asked)
    wide = {n: a.astype(np.float64) for n, a in found.weights.items()}
    params, sizes = layout.params_from(wide, dims, found.called)
    kernel = compile_cell(cell, sizes, "float64", "numpy")
    report = compared(kernel, layout, wide, params, attributes)
    if not report.ok:
        worst = max(report.failures, key=lambda r: r.error)
        raise Disagreement(
            f"{cell.title} does not compute what the layer of {layout.convention.name} does: "
            f"{worst.quantity} with {worst.check} differs by {worst.error:.1e} of its size, and "
            f"{worst.tolerance:.0e} is allowed; "
            "the layout's gates, or the equations, are other ones",
            report,
        )
    dtype = np.result_type(np.float32, *found.weights.values())
    narrow = {n: a.astype(dtype) for n, a in params.items()}
    return Imported(kernel.cell, narrow, layout.convention.name, found.label, report)


def _word(value: object) -> str:
    """An attribute as files have it: yes is 1 and no is 0."""
    return {"true": "1", "false": "0"}.get(str(value).lower(), str(value))


def _attributes(layout: Layout, found: Found, asked: Mapping[str, str]) -> dict[str, str]:
    """What decides the layer's function. Raises ArgumentError where it is not the layout's."""
    framework, title = layout.convention.name, layout.cell.title
    usual = dict(layout.convention.usual)
    for name, value in asked.items():
        if name not in usual:
            raise ArgumentError(f"attribute {name}: {framework} has {', '.join(usual) or 'none'}")
        if found.attributes.get(name, value) != value:
            raise ArgumentError(f"attribute {name}={value}: the file says {name}={found.attributes[name]}")
    stated = {**found.attributes, **asked}
    whole = {**usual, **stated}
    for name, value in whole.items():
        wanted = _word(layout.attribute(name))
        if value.lower() == wanted.lower():
            continue
        told = f"{found.label or 'the layer'} has {name}={value or 'the usual'}"
        why = "" if name in stated else f", as {framework} has it where nothing is said"
        cure = "" if name in stated else f"; if that is what it had, give the attribute {name}={wanted}"
        raise ArgumentError(f"{told}{why}, and {title} is {name}={wanted or 'the usual'}{cure}")
    return whole
