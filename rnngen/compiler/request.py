"""What is asked of the corridor, checked: which file, which sizes, which constants, which backend."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from numbers import Real
from pathlib import Path
from typing import Any

from rnngen.cell import Cell, Options, build_cell
from rnngen.compiler.meant import meant
from rnngen.errors import ArgumentError, nearest
from rnngen.ops.size import MAX_LENGTH

__all__ = [
    "BACKENDS",
    "CLASSES",
    "DTYPES",
    "STAGES",
    "check_choice",
    "check_mapping",
    "check_request",
    "check_tf32",
    "dtype_name",
    "find",
    "plain",
    "specialised",
    "zoo",
]

_SUFFIXES = (".yaml", ".yml")
BACKENDS = ("numpy", "llvm", "cuda")
CLASSES = ("A", "A'", "B", "C", "D")
STAGES = ("spec", "cell", "step", "graph", "kernel", "llvm", "asm", "cuda")
DTYPES = {
    "numpy": ("float32", "float64", "complex128", "bfloat16"),
    "llvm": ("float32", "float64", "bfloat16"),
    "cuda": ("float32", "float64", "bfloat16", "float16"),
}


def zoo() -> dict[str, Path]:
    """The built-in specs: name → file."""
    here = Path(__file__).resolve().parents[1]
    for folder in (here / "zoo", here.parent / "specs"):
        if folder.is_dir():
            return {p.stem: p for p in sorted(folder.glob("*.yaml"))}
    return {}


def find(asked: str | Path, variant: str | None) -> tuple[Path, str | None]:
    """The file and the variant behind a path or a built-in name, each perhaps with `@variant`."""
    if not isinstance(asked, str | Path):
        raise ArgumentError(f"cell: expected a spec file or a built-in name, got {type(asked).__name__}")
    text = str(asked)
    path = Path(text)
    if text and path.is_dir() and text not in zoo():
        raise ArgumentError(
            f"{text}: this is a folder, expected a spec file or a built-in name; name the files in it, "
            f"{path / '*.yaml'}"
        )
    if _looks_like_file(path):
        stem, _, after = text.rpartition("@")
        if stem and not path.exists() and (Path(stem).suffix in _SUFFIXES or Path(stem).exists()):
            return Path(stem), _one_variant(after, variant)
        return path, variant
    name, _, after = text.partition("@")
    built_in = zoo()
    if name not in built_in:
        raise ArgumentError(f"no spec file and no built-in cell '{name}'; {meant(name, built_in)}")
    return built_in[name], _one_variant(after, variant)


def _one_variant(named: str, given: str | None) -> str | None:
    """The variant behind an `@`, or the argument; both only if they are the same."""
    if named and given and named != given:
        raise ArgumentError(f"variant: '{given}' and '@{named}' are two; give one")
    return given or named or None


def _looks_like_file(path: Path) -> bool:
    return path.suffix.partition("@")[0] in _SUFFIXES or len(path.parts) > 1 or path.is_file()


def _is_number(value: Any) -> bool:
    plain = not isinstance(value, bool) and isinstance(value, Real)
    return plain and math.isfinite(float(value))


def check_mapping(given: object, what: str) -> None:
    """Names and numbers, as in `{"H": 128}`."""
    if not isinstance(given, Mapping):
        raise ArgumentError(f"{what}: expected a mapping from names to numbers, got {type(given).__name__}")


def check_choice(what: str, value: str, known: Sequence[str]) -> None:
    """One of the known words."""
    if value not in known:
        # of a few words that are all named, the nearest is no help: float64 is not what float16 means
        hint = nearest(str(value), known) if len(known) > 4 else ""
        raise ArgumentError(
            f"{what}: '{value}' is not one of {', '.join(known)}" + (f"; {hint}" if "mean" in hint else "")
        )


def dtype_name(dtype: object) -> str:
    """The name of a dtype, which may be written as NumPy has it."""
    return str(getattr(dtype, "name", getattr(dtype, "__name__", dtype)))


def check_request(
    backend: str,
    dtype: object,
    memory: str | int,
    threads: int | None,
    kernel_class: str | None = None,
    tf32: bool = False,
) -> str:
    """The dtype's name, if all of these can be had."""
    check_choice("backend", backend, BACKENDS)
    if kernel_class is not None:
        check_choice("kernel_class", kernel_class, CLASSES)
        if backend != "cuda":
            raise ArgumentError(f"kernel_class: backend '{backend}' has one kind of kernel; leave it out")
    name = dtype_name(dtype)
    _check_dtype(dtype, name, DTYPES[backend])
    check_tf32(tf32, backend, name)
    _check_memory(memory)
    if backend != "llvm" and memory != "auto":
        raise ArgumentError(f"memory: backend '{backend}' keeps what 'auto' keeps; {memory!r} is for 'llvm'")
    if threads is not None and (
        isinstance(threads, bool) or not hasattr(threads, "__index__") or threads < 1
    ):
        raise ArgumentError(f"threads: expected a whole number of at least 1, got {threads!r}")
    return name


def _check_dtype(given: object, name: str, known: Sequence[str]) -> None:
    """One of the backend's dtypes, by its name or as NumPy has it."""
    short = name.rpartition(".")[2]
    if name not in known and (short != name or not isinstance(given, str)):
        meant = short if short in known else known[0]
        raise ArgumentError(
            f"dtype: expected a name such as '{meant}', one of {', '.join(known)}, got {given!r}"
        )
    check_choice("dtype", name, known)


def check_tf32(tf32: object, backend: str, dtype: str) -> None:
    """Rounding products of float32 to tf32 is for float32 on a GPU."""
    if not isinstance(tf32, bool):
        raise ArgumentError(f"tf32: expected True or False, got {tf32!r}")
    if tf32 and backend != "cuda":
        raise ArgumentError(f"tf32: it rounds products of the backend 'cuda', and the backend is '{backend}'")
    if tf32 and dtype != "float32":
        raise ArgumentError(f"tf32: it rounds products of float32, and the dtype is '{dtype}'; leave one out")


def _check_memory(memory: object) -> None:
    number = hasattr(memory, "__index__") and not isinstance(memory, bool) and int(memory) > 0
    if not (number or (isinstance(memory, str) and memory in ("auto", "min"))):
        raise ArgumentError(f"memory: expected 'auto', 'min' or a number of bytes, got {memory!r}")


def specialised(
    cell: Cell,
    dims: Mapping[str, int] | None,
    constants: Mapping[str, float] | None = None,
    outputs: Sequence[str] | None = None,
    wrt: Sequence[str] | None = None,
) -> Cell:
    """The cell with numbers for its dims and constants, for the gradients of `wrt` (None: those it was built
    for); `training` stays open."""
    if isinstance(outputs, str):
        raise ArgumentError(f"outputs: expected a list of names, got the text '{outputs}'")
    if not isinstance(outputs or (), Iterable):
        raise ArgumentError(f"outputs: expected a list of names, got {type(outputs).__name__}")
    if twice := [n for n, count in Counter(outputs or ()).items() if count > 1]:
        raise ArgumentError(f"outputs: '{twice[0]}' is named more than once")
    options = Options(
        _dims(cell, dims or {}), _constants(cell, constants or {}), tuple(outputs or ()), training=None
    )
    return build_cell(cell.spec, options).wanting(cell.options.wrt if wrt is None else wrt)


def _dims(cell: Cell, given: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    known = {d.name: d for d in cell.spec.dims}
    check_mapping(given, "dims")
    for name, value in given.items():
        if name not in known:
            raise ArgumentError(
                f"dims: {cell.title} has no dimension '{name}'; " + nearest(str(name), list(known))
            )
        if isinstance(value, bool) or not hasattr(value, "__index__") or not 1 <= int(value) <= MAX_LENGTH:
            raise ArgumentError(f"dims: {name} must be a whole number from 1 to {MAX_LENGTH}, got {value!r}")
    missing = [n for n, d in known.items() if n not in given and d.default is None]
    if missing:
        asked = ", ".join(f"'{n}' ({known[n].doc})" if known[n].doc else f"'{n}'" for n in missing)
        raise ArgumentError(f"dims: {cell.title} needs a size for {asked}")
    return tuple((n, int(given.get(n, d.default or 0))) for n, d in known.items())


def _constants(cell: Cell, given: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    known = [c.name for c in cell.spec.constants]
    check_mapping(given, "constants")
    for name, value in given.items():
        if name not in known:
            raise ArgumentError(
                f"constants: {cell.title} has no constant '{name}'; "
                + (nearest(str(name), known) or "it has none")
            )
        if not _is_number(value):
            raise ArgumentError(f"constants: {name} must be a finite number, got {value!r}")
    return tuple((n, float(given[n])) for n in known if n in given)


def plain(
    cell: Cell,
    dims: Mapping[str, int] | None,
    constants: Mapping[str, float] | None = None,
    outputs: Sequence[str] | None = None,
) -> Cell:
    """The cell for calls without lengths, resets or training; what else it was built with stays."""
    known = cell.options
    sizes = {**dict(known.dims), **(dims or {})}
    values = {**dict(known.constants), **(constants or {})}
    fixed = specialised(cell, sizes, values, outputs or known.outputs)
    return build_cell(fixed.spec, replace(fixed.options, training=False))
