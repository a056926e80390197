"""What an export was asked for, checked: the cell with numbers for its dims, the params of each direction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from rnngen.cell import Cell
from rnngen.compiler import specialised
from rnngen.errors import ArgumentError
from rnngen.ops.size import Size, ints
from rnngen.runtime.arguments import as_array

__all__ = ["Asked", "Params", "asked"]

Array = Any
Params = Mapping[str, Any]
DTYPES = ("float32", "float64")
DIRECTIONS = ("forward", "reverse", "bidirectional")


@dataclass(frozen=True, slots=True)
class Asked:
    """`cell` has sizes; `groups` are its params, one for each direction; the rest as in `export`."""

    cell: Cell
    groups: tuple[Mapping[str, Array], ...]
    direction: str
    lengths: bool
    reset: bool
    initial_state: bool
    dtype: Any

    @property
    def reversed(self) -> tuple[bool, ...]:
        """Which of the directions run from the last step to the first."""
        return {"forward": (False,), "reverse": (True,)}.get(self.direction, (False, True))


def asked(
    cell: Cell,
    params: Params | Sequence[Params],
    sizes: tuple[Mapping[str, int] | None, Mapping[str, float] | None, Sequence[str] | None],
    direction: str,
    flags: tuple[bool, bool, bool],
    dtype: Any,
) -> Asked:
    """The request, or ArgumentError. `sizes` are dims, constants, outputs; `flags` as in `Asked`."""
    if direction not in DIRECTIONS:
        raise ArgumentError(f"direction: expected one of {', '.join(DIRECTIONS)}, got {direction!r}")
    groups = _groups(params)
    count = 2 if direction == "bidirectional" else 1
    if len(groups) != count:
        raise ArgumentError(f"params: expected those of {count} directions, got {len(groups)}")
    named = [_named(cell, group) for group in groups]
    dims, constants, outputs = sizes
    known = {**_inferred(cell, named[0]), **dict(cell.options.dims), **(dims or {})}
    numbers = {**dict(cell.options.constants), **(constants or {})}
    fixed = specialised(cell, known, numbers, cell.options.outputs if outputs is None else outputs)
    kind = _dtype(named, dtype)
    checked = tuple({n: a.astype(kind) for n, a in _shaped(fixed, group).items()} for group in named)
    return Asked(fixed, checked, direction, *flags, kind)


def _groups(params: object) -> list[Params]:
    """The params of each direction."""
    groups: list[Any] = (
        list(params) if isinstance(params, Iterable) and not isinstance(params, Mapping) else [params]
    )
    for group in groups:
        if not isinstance(group, Mapping):
            raise ArgumentError(
                "params: expected arrays by name, as `init_params` gives them, or a list of such, one for "
                f"each direction; got {type(group).__name__}"
            )
    return groups


def _named(cell: Cell, params: Params) -> dict[str, Array]:
    known = [p.name for p in cell.params]
    if set(params) != set(known):
        tensors = any(hasattr(a, "detach") for a in params.values())
        hint = "; `layer.params()` gives those of a layer of rnngen.torch" if tensors else ""
        raise ArgumentError(
            f"params: expected {', '.join(known) or 'none'}, got {', '.join(params) or 'none'}{hint}"
        )
    return {name: as_array(params[name], f"params['{name}']") for name in known}


def _dtype(groups: Sequence[Mapping[str, Array]], wanted: Any) -> Any:
    """The one that was asked for, or that of all params; float32 where there are none."""
    found = {a.dtype.name for group in groups for a in group.values() if a.dtype.kind == "f"}
    names = sorted(found or {"float32"}) if wanted is None else [np.dtype(wanted).name]
    if len(names) > 1 or names[0] not in DTYPES:
        raise ArgumentError(
            f"dtype: expected {' or '.join(DTYPES)} for all params, got {' and '.join(names)}"
        )
    return np.dtype(names[0])


def _shaped(cell: Cell, params: Mapping[str, Array]) -> Mapping[str, Array]:
    for slot in cell.params:
        want = ints(slot.shape)
        if params[slot.name].shape != want:
            have = list(params[slot.name].shape)
            raise ArgumentError(f"params['{slot.name}']: expected shape {list(want)}, got {have}")
    return params


def _inferred(cell: Cell, params: Mapping[str, Array]) -> dict[str, int]:
    """The dims that the params' shapes tell: those that make up an axis alone, or a whole multiple of it."""
    found: dict[str, int] = {}
    for slot in cell.params:
        if len(slot.shape) == params[slot.name].ndim:
            for size, length in zip(slot.shape, params[slot.name].shape, strict=True):
                name, count = _single(size)
                if name and length % count == 0:
                    found.setdefault(name, length // count)
    return found


def _single(size: Size) -> tuple[str, int]:
    """(dim, how often) of a size that is a multiple of one dim; else ("", 1)."""
    if len(size.terms) == 1:
        (atoms, count) = size.terms[0]
        if len(atoms) == 1 and isinstance(atoms[0], str) and count > 0:
            return atoms[0], count
    return "", 1
