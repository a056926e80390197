"""import-weights: a framework's weights into a file of params."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from rnngen.cli.cells import check_place, sizes
from rnngen.cli.console import as_json, emit, painted, say
from rnngen.cli.failures import DIFFERS
from rnngen.errors import ArgumentError

__all__ = ["write_params"]


def write_params(
    spec: str,
    file: Path,
    output: Path,
    framework: str | None,
    layers: Sequence[str] | None,
    dims: Sequence[str] | None,
    told: Sequence[str] | None,
    as_data: bool,
) -> int:
    """Writes one file for each layer, all or none; 1 where a layer and the cell differ."""
    from rnngen.compiler import load
    from rnngen.importing import Disagreement, import_weights
    from rnngen.weights import save_params
    from rnngen.weights.files import check_kind

    check_kind(output)
    check_place(output, "-o")
    cell, asked = load(spec), list(layers or [])
    known, attributes = sizes(dims), dict(_attribute(text) for text in told or ())
    try:
        found = [
            import_weights(cell, file, framework, layer, dims=known, attributes=attributes)
            for layer in asked or (None,)
        ]
    except Disagreement as error:
        if as_data:
            as_json({"cell": cell.title, "written": [], "check": error.report.as_dict()})
        else:
            emit(str(error.report))
        say(f"error: {error}")
        return DIFFERS
    paths = [_path(output, one.layer) if len(asked) > 1 else output for one in found]
    if len(set(paths)) < len(paths):
        raise ArgumentError(f"--layer: the same layer twice: {', '.join(one.layer for one in found)}")
    for one, path in zip(found, paths, strict=True):
        save_params(path, one.params, one.cell)
    written = [
        {"file": str(p), "layer": f.layer, "from": f.framework, "dims": f.dims, "check": f.report.as_dict()}
        for p, f in zip(paths, found, strict=True)
    ]
    if as_data:
        as_json({"cell": cell.title, "written": written})
        return 0
    for one, path in zip(found, paths, strict=True):
        emit(str(one.report) if one.report.rows else painted("not checked", "yellow"))
        for reason in one.report.skipped:
            say(f"not checked: {reason}")
        sized = ", ".join(f"{k}={v}" for k, v in one.dims.items())
        emit(f"{path}: {cell.title}({sized}) from {one.framework}{', ' + one.layer if one.layer else ''}")
    return 0


def _attribute(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise ArgumentError(f"--attribute {text}: expected --attribute NAME=VALUE")
    return name.strip(), value.strip()


def _path(output: Path, layer: str) -> Path:
    """`cell.npz` of the layer `encoder.l0` is `cell-encoder.l0.npz`."""
    return output.with_name(f"{output.stem}-{re.sub(r'[^A-Za-z0-9._]+', '-', layer)}{output.suffix}")
