"""Named arrays on disk: .safetensors and .npz. Nothing is unpickled, whatever a file holds.

https://huggingface.co/docs/safetensors has the one format; the other is NumPy's, with the metadata as JSON in
an array of its own.
"""

from __future__ import annotations

import json
import os
import tempfile
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from rnngen.errors import ArgumentError, BackendUnavailable

__all__ = ["KINDS", "Tensors", "check_kind", "read_tensors", "real_numbers", "write_tensors"]

Array = Any
KINDS = (".safetensors", ".npz")
_METADATA = "__metadata__"


@dataclass(frozen=True, slots=True)
class Tensors:
    """The arrays of a file by name, each read when it is asked for; and the words that came with them."""

    file: str
    names: tuple[str, ...]
    metadata: Mapping[str, str]
    read: Callable[[str], Array]

    def real(self, name: str) -> Array:
        """One array of finite real numbers. Raises ArgumentError where it is none."""
        return real_numbers(self.read(name), f"{self.file}: {name}")


def real_numbers(array: Array, what: str) -> Array:
    """The array. Raises ArgumentError where it does not hold real numbers, or one of them is not finite."""
    if array.dtype.kind != "f":
        raise ArgumentError(f"{what}: expected real numbers, got {array.dtype}")
    bad = int(np.count_nonzero(~np.isfinite(array)))
    if bad:
        raise ArgumentError(f"{what}: {bad} of {array.size} numbers are not finite")
    return array


def check_kind(path: Path, kinds: Sequence[str] = KINDS) -> None:
    """Refuses a file that is of none of these kinds."""
    if path.suffix not in kinds:
        *most, last = (f"*{kind}" for kind in kinds)
        raise ArgumentError(f"{path}: expected a file called {', '.join(most)} or {last}")


def read_tensors(path: str | Path) -> Tensors:
    """What is in a file. Raises ArgumentError where it cannot be read, or is damaged."""
    path = Path(path)
    check_kind(path)
    if not path.is_file():
        raise ArgumentError(f"{path}: there is no such file")
    return _read_npz(path) if path.suffix == ".npz" else _read_safetensors(path)


def write_tensors(path: str | Path, arrays: Mapping[str, Array], metadata: Mapping[str, str]) -> None:
    """Writes a file: a temporary one beside it, then one rename."""
    path = Path(path)
    check_kind(path)
    plain = {n: np.asarray(a, order="C") for n, a in arrays.items()}
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.stem, suffix=".part")
    except OSError as error:  # which names the temporary file
        raise OSError(error.errno, error.strerror, str(path)) from None
    try:
        with os.fdopen(handle, "wb") as file:
            if path.suffix == ".npz":
                np.savez(
                    file, allow_pickle=False, **plain, **{_METADATA: np.array(json.dumps(dict(metadata)))}
                )
            else:
                file.write(_safetensors("numpy").save(plain, dict(metadata)))
        os.chmod(name, 0o666 & ~_umask())
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise


def _umask() -> int:
    now = os.umask(0)
    os.umask(now)
    return now


# .npz --------------------------------------------------------------------------------------------------


def _read_npz(path: Path) -> Tensors:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = [n.removesuffix(".npy") for n in archive.namelist() if n.endswith(".npy")]
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as problem:
        raise ArgumentError(f"{path}: not an .npz file ({problem})") from None
    metadata = {}
    if _METADATA in entries:
        entries.remove(_METADATA)
        metadata = _words(str(_from_npz(path, _METADATA)))
    return Tensors(str(path), tuple(entries), metadata, lambda name: _from_npz(path, name))


def _words(text: str) -> dict[str, str]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return {str(k): str(v) for k, v in found.items()} if isinstance(found, dict) else {}


def _from_npz(path: Path, name: str) -> Array:
    """One array; a header that promises more than the file holds is refused before memory is taken."""
    try:
        with zipfile.ZipFile(path) as archive:
            info = archive.getinfo(name + ".npy")
            with archive.open(info) as file:
                shape, dtype = _npy_header(file)
                if dtype.hasobject:
                    raise ValueError("it holds Python objects, which are not read")
                if int(np.prod(shape, dtype=object)) * dtype.itemsize != info.file_size - file.tell():
                    raise ValueError("its size is not what its header says")
            with archive.open(info) as file:
                return np.lib.format.read_array(file, allow_pickle=False)
    except (ValueError, zipfile.BadZipFile, EOFError, KeyError, NotImplementedError, SyntaxError) as problem:
        raise ArgumentError(f"{path}: {name}: {problem}") from None


def _npy_header(file: Any) -> tuple[tuple[int, ...], np.dtype[Any]]:
    version = np.lib.format.read_magic(file)
    read = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
    shape, _, dtype = read(file)
    return shape, dtype


# .safetensors ------------------------------------------------------------------------------------------


def _safetensors(module: str = "") -> Any:
    from importlib import import_module

    try:
        import safetensors
    except ModuleNotFoundError:
        raise BackendUnavailable(
            "the package safetensors is missing: pip install 'rnngen[weights]', or use a file called *.npz"
        ) from None
    return import_module(f"{safetensors.__name__}.{module}") if module else safetensors


def _read_safetensors(path: Path) -> Tensors:
    package = _safetensors()
    try:
        with package.safe_open(path, framework="np") as file:
            names, metadata = tuple(file.keys()), dict(file.metadata() or {})
    except package.SafetensorError as problem:
        raise ArgumentError(f"{path}: not a safetensors file ({problem})") from None

    def read(name: str) -> Array:
        with package.safe_open(path, framework="np") as file:
            kind = file.get_slice(name).get_dtype()
            return _bfloat16(path, name) if kind == "BF16" else file.get_tensor(name)

    return Tensors(str(path), names, metadata, read)


def _bfloat16(path: Path, name: str) -> Array:
    """NumPy has no such numbers: as float32, of which they are the upper half."""
    found = dict(_safetensors().deserialize(path.read_bytes()))[name]
    upper = np.frombuffer(found["data"], "<u2").reshape(found["shape"])
    return (upper.astype(np.uint32) << 16).view(np.float32)
