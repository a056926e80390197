"""Compiled code on disk: one file an entry, in a directory that only its owner can write.

    magic · SHA-256 of key and rest · length of the manifest · manifest (JSON) · object code

Machine code is trusted as much as the directory is, so one that others can write, or that belongs to
somebody else, is not used. A damaged entry is a miss. The key holds everything that the code
depends on: the cell as operators, every version, the triple, the CPU's name and all of its features.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import tempfile
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from rnngen.cell.model import Cell
from rnngen.runtime.manifest import Manifest

__all__ = ["Cache", "cache_folder", "key_of"]

_MAGIC = b"rnngen02"
_SUFFIX = ".kernel"


def cache_folder() -> Path:
    """RNNGEN_CACHE_DIR, or `rnngen` in the user's cache directory."""
    if chosen := os.environ.get("RNNGEN_CACHE_DIR"):
        return Path(chosen)
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Path(base) / "rnngen"


def key_of(cell: Cell, dtype: str, backend: str, machine: tuple[str, ...]) -> str:
    """SHA-256 over the cell's operators, how it is compiled, and with what."""
    digest = hashlib.sha256()
    for part in (str(cell), str(cell.options), dtype, backend, *machine, *_versions(), _source_hash()):
        digest.update(part.encode())
        digest.update(b"\0")
    return digest.hexdigest()


@cache
def _versions() -> tuple[str, ...]:
    found = []
    for package in ("llvmlite", "networkx", "numpy", "scipy", "sympy"):
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            found.append(f"{package} ?")
    return tuple(found)


@cache
def _source_hash() -> str:
    """The compiler itself: code made by another state of it is another entry."""
    root = Path(__file__).resolve().parent.parent
    digest = hashlib.sha256()
    for path in sorted(root.rglob("*.py")):
        digest.update(path.relative_to(root).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


class Cache:
    """The entries of a folder; every method works without one, too: then nothing is kept."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or cache_folder()

    def usable(self, create: bool = False) -> bool:
        """Whether the folder is ours alone. Made with mode 0700 if asked."""
        if create:
            with contextlib.suppress(OSError):
                self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            found = os.lstat(self.folder)
        except OSError:
            return False
        ours = not hasattr(os, "geteuid") or found.st_uid == os.geteuid()
        return stat.S_ISDIR(found.st_mode) and ours and not found.st_mode & 0o022

    def get(self, key: str) -> tuple[Manifest, bytes] | None:
        """The entry, or None: missing, damaged, or the folder is not to be trusted."""
        entry = self.get_raw(key)
        try:
            return None if entry is None else (Manifest.from_json(entry[0]), entry[1])
        except (ValueError, KeyError, TypeError, AttributeError):
            return None

    def get_raw(self, key: str) -> tuple[bytes, bytes] | None:
        """The entry as what was written beside the code, and the code."""
        if not self.usable():
            return None
        try:
            return _unpacked(key, (self.folder / (key + _SUFFIX)).read_bytes())
        except (OSError, ValueError):
            return None

    def put(self, key: str, manifest: Manifest, code: bytes) -> None:
        """Writes an entry."""
        self.put_raw(key, manifest.to_json(), code)

    def put_raw(self, key: str, beside: bytes, code: bytes) -> None:
        """Writes an entry: a temporary file, then one rename. What cannot be written is not kept."""
        if not self.usable(create=True):
            return
        with contextlib.suppress(OSError):
            handle, name = tempfile.mkstemp(dir=self.folder, suffix=".part")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(_packed(key, beside, code))
                    file.flush()
                    os.fsync(file.fileno())
                os.replace(name, self.folder / (key + _SUFFIX))
            except OSError:
                os.unlink(name)
                raise

    def entries(self) -> list[Path]:
        """The files of all entries."""
        return sorted(self.folder.glob("*" + _SUFFIX)) if self.usable() else []

    def clear(self) -> int:
        """Removes every entry, and what writers that were killed left; how many entries there were."""
        found = self.entries()
        for path in (*found, *self.folder.glob("*.part")) if self.usable() else ():
            path.unlink(missing_ok=True)
        return len(found)


def _packed(key: str, text: bytes, code: bytes) -> bytes:
    body = len(text).to_bytes(8, "little") + text + code
    return _MAGIC + _digest(key, body) + body


def _unpacked(key: str, data: bytes) -> tuple[bytes, bytes]:
    if data[:8] != _MAGIC:
        raise ValueError("not an entry")
    digest, body = data[8:40], data[40:]
    if _digest(key, body) != digest:
        raise ValueError("damaged, or the entry of another key")
    size = int.from_bytes(body[:8], "little")
    return body[8 : 8 + size], body[8 + size :]


def _digest(key: str, body: bytes) -> bytes:
    return hashlib.sha256(key.encode() + b"\0" + body).digest()
