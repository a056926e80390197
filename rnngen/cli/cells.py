"""What was typed: `SPEC`, `--dim NAME=SIZE`, `--set NAME=VALUE`, `-o FILE`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rnngen.errors import ArgumentError, nearest

if TYPE_CHECKING:
    from rnngen.cell.model import Cell

__all__ = [
    "CudaChoice",
    "Fixing",
    "check_place",
    "numbers",
    "opened",
    "shapes",
    "sized",
    "sizes",
]


def _pairs(given: Sequence[str] | None, option: str, kind: Callable[[str], Any], what: str) -> dict[str, Any]:
    out = {}
    for text in given or ():
        name, equals, value = text.partition("=")
        try:
            out[name.strip()] = kind(value)
        except ValueError:
            equals = ""
        if not equals or not name.strip():
            raise ArgumentError(f"{option} {text}: expected {option} NAME={what}")
        if sum(t.partition("=")[0].strip() == name.strip() for t in given or ()) > 1:
            raise ArgumentError(f"{option} {name.strip()}: given more than once; leave one")
    return out


def shapes(given: Sequence[str] | None) -> list[tuple[int, int, int]]:
    """(T, B, size) of each `T,B,SIZE`."""
    found = []
    for text in given or ():
        parts = [int(part) for part in text.split(",") if part.strip().isdecimal()]
        if len(parts) != 3 or text.count(",") != 2 or min(parts) < 1:
            raise ArgumentError(f"--shape {text}: expected three whole numbers T,B,SIZE, such as 64,16,128")
        found.append((parts[0], parts[1], parts[2]))
    return found


def sizes(given: Sequence[str] | None) -> dict[str, int]:
    """The dims of `--dim`."""
    return _pairs(given, "--dim", int, "SIZE, a whole number")


def numbers(given: Sequence[str] | None) -> dict[str, float]:
    """The constants of `--set`."""
    return _pairs(given, "--set", _finite, "VALUE, a finite number")


def _finite(text: str) -> float:
    value = float(text)
    if not isfinite(value):
        raise ValueError(text)
    return value


@dataclass(frozen=True, slots=True)
class Fixing:
    """What fixes a cell, as it was typed: `--dim`, `--set`, and the names of `--wrt`."""

    dim: Sequence[str] | None = None
    set_: Sequence[str] | None = None
    wrt: Sequence[str] | None = None

    @property
    def dims(self) -> dict[str, int]:
        """Sizes by name."""
        return sizes(self.dim)

    @property
    def constants(self) -> dict[str, float]:
        """Values by name."""
        return numbers(self.set_)


@dataclass(frozen=True, slots=True)
class CudaChoice:
    """What may be said of CUDA kernels alone: an architecture, a class of kernel, and whether products may be
    rounded to tf32."""

    arch: str | None = None
    kernel_class: str | None = None
    tf32: bool = False


def check_place(path: Path, option: str) -> None:
    """Before minutes of work: whether a file can be written there at all."""
    if path.is_dir():
        raise ArgumentError(f"{option} {path}: this is a folder")
    if not path.parent.is_dir():
        raise ArgumentError(f"{option} {path}: there is no folder {path.parent}")


def opened(spec: str, dims: Sequence[str] | None = None, constants: Sequence[str] | None = None) -> Cell:
    """The cell; with sizes where all dims were given, else with symbols for all of them."""
    from rnngen.cell import Options, build_cell
    from rnngen.compiler import load, specialised

    cell, values = load(spec), numbers(constants)
    if dims:
        return specialised(cell, sizes(dims), values)
    known = [c.name for c in cell.spec.constants]
    for name in values:
        if name not in known:
            hint = nearest(name, known) or (f"known: {', '.join(known)}" if known else "it has none")
            raise ArgumentError(f"--set: {cell.title} has no constant '{name}'; {hint}")
    return build_cell(cell.spec, Options(constants=tuple(values.items()))) if values else cell


def sized(cell: Cell, given: dict[str, int], default: int) -> dict[str, int]:
    """A size for every dim: as given, else the spec's default, else `default`."""
    return {d.name: given.get(d.name, d.default or default) for d in cell.spec.dims} | given
