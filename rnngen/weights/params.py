"""The params of a cell on disk, with what is needed to refuse them where they do not fit.

save_params("cell.safetensors", params, kernel)
params = load_params("cell.safetensors", kernel)

Beside the arrays stand the cell's name, its sizes, and a digest of its equations: params of the same names
and shapes mean something else where the equations are others.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from rnngen.cell import Cell
from rnngen.errors import ArgumentError
from rnngen.ops.size import ints
from rnngen.runtime.arguments import as_array
from rnngen.runtime.kernel import Kernel
from rnngen.spec.model import CellSpec
from rnngen.weights.files import read_tensors, real_numbers, write_tensors

__all__ = ["load_params", "save_params", "spec_digest"]

Array = Any
_FORMAT = "params 1"
_SAID = ("doc", "loc", "source")


def save_params(path: str | Path, params: Mapping[str, Any], of: Kernel | Cell) -> None:
    """Writes params to a .safetensors or .npz file; `of` is their kernel, or their cell with sizes.

    Raises ArgumentError that names what is missing, unknown or wrongly shaped.
    """
    cell = _sized(of)
    arrays = {n: as_array(a, f"params['{n}']") for n, a in params.items()}
    _check(f"{path}: params", {n: a.shape for n, a in arrays.items()}, cell)
    for name, array in arrays.items():
        real_numbers(array, f"params['{name}']")
    metadata = {
        "rnngen": _FORMAT,
        "cell": cell.title,
        "dims": json.dumps(dict(cell.dims)),
        "spec": spec_digest(cell.spec),
    }
    write_tensors(path, {p.name: arrays[p.name] for p in cell.params}, metadata)


def load_params(
    path: str | Path, of: Kernel | Cell | None = None, *, strict: bool = True
) -> dict[str, Array]:
    """The params in a .safetensors or .npz file; with `of`, only if they fit this kernel, or cell with sizes.

    `strict=False` takes params that were written for other equations, where names and shapes fit.
    Raises ArgumentError that names what is missing, unknown or wrongly shaped, and whose params they are.
    """
    tensors = read_tensors(path)
    found = {n: tensors.read(n) for n in tensors.names}
    if of is None:
        return found
    cell = _sized(of)
    said = tensors.metadata
    for_ = f" (written for {said['cell']}, dims {said.get('dims', '?')})" if "cell" in said else ""
    _check(f"{path}{for_}", {n: a.shape for n, a in found.items()}, cell)
    for name, array in found.items():
        real_numbers(array, f"{path}: {name}")
    if strict and said.get("spec", spec_digest(cell.spec)) != spec_digest(cell.spec):
        raise ArgumentError(
            f"{path}: written for {said.get('cell', 'a cell')}, with other equations than {cell.title} has; "
            "strict=False loads them all the same"
        )
    return {p.name: found[p.name] for p in cell.params}


def _sized(of: Kernel | Cell) -> Cell:
    cell = of.cell if isinstance(of, Kernel) else of
    if not isinstance(cell, Cell):
        raise ArgumentError(f"expected a kernel, or a cell with sizes, got {type(of).__name__}")
    if cell.spec.dims and not cell.dims:
        raise ArgumentError(f"{cell.title} has no sizes yet: give the kernel that the params are for")
    return cell


def _check(what: str, shapes: Mapping[str, tuple[int, ...]], cell: Cell) -> None:
    known = {p.name: ints(p.shape) for p in cell.params}
    told = []
    if missing := [n for n in known if n not in shapes]:
        told.append(f"missing {', '.join(missing)}")
    if extra := [n for n in shapes if n not in known]:
        told.append(f"no params of {cell.title}: {', '.join(extra)}")
    for name, shape in known.items():
        if shapes.get(name, shape) != shape:
            told.append(f"{name}: expected shape {list(shape)}, got {list(shapes[name])}")
    if told:
        raise ArgumentError(f"{what}: {'; '.join(told)}")


# what the params mean ----------------------------------------------------------------------------------


def spec_digest(spec: CellSpec) -> str:
    """A digest of what a cell computes: its arrays and equations, without its name, words and places."""
    parts = (spec.inputs, spec.states, spec.constants, spec.functions, spec.equations)
    shapes = tuple((p.name, p.shape) for p in spec.params)
    return hashlib.sha256(_plain((*parts, shapes)).encode()).hexdigest()[:32]


def _plain(value: object) -> str:
    if is_dataclass(value):
        inside = [_plain(getattr(value, f.name)) for f in fields(value) if f.name not in _SAID]
        return f"{type(value).__name__}({', '.join(inside)})"
    if isinstance(value, tuple):
        return f"[{', '.join(map(_plain, value))}]"
    return repr(value)
