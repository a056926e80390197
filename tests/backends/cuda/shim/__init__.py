"""Runs generated CUDA-C on the CPU: a device whose threads are fibers and whose accesses are all checked.

`ShimDevice(source, entries).launch(…)` is a launch on NumPy arrays. The text is compiled as it is, by g++, between
`shim.h` and a line for each entry point; `runtime.cpp` says how it runs and what it finds. What it finds is an
AssertionError that shows the line of the text.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

__all__ = ["ShimDevice", "call_of", "cxx"]

HERE = Path(__file__).resolve().parent
COMPILER = "g++"
# -O0: most of the time goes into compiling, and this is three times as fast as -O1
FLAGS = "-O0 -g1 -w -fPIC -U_FORTIFY_SOURCE".split()
KERNEL = [*FLAGS, *"-std=c++14 -fno-exceptions -fno-rtti -ffp-contract=off -fsanitize=thread,bounds".split()]
MESSAGE = 4096


def cxx() -> str:
    """The C++ compiler; what needs it is skipped where there is none."""
    if shutil.which(COMPILER) is None:
        pytest.skip(f"no C++ compiler {COMPILER!r}")
    return COMPILER


class _Launch(ctypes.Structure):
    """`ShimLaunch` of runtime.cpp."""

    _fields_ = [
        ("entry", ctypes.c_void_p),
        ("buffers", ctypes.POINTER(ctypes.c_void_p)),
        ("bytes", ctypes.POINTER(ctypes.c_longlong)),
        ("written", ctypes.POINTER(ctypes.c_int)),
        ("call", ctypes.c_void_p),
        ("message", ctypes.c_char_p),
        ("shared", ctypes.c_longlong),
        ("message_size", ctypes.c_longlong),
        *[
            (name, ctypes.c_int)
            for name in "count grid_x grid_y threads step cooperative order shift".split()
        ],
    ]


def call_of(words: int) -> Any:
    """`struct Call` of the prelude."""

    class Call(ctypes.Structure):
        _fields_ = (
            ("steps", ctypes.c_int),
            ("rows", ctypes.c_int),
            ("save", ctypes.c_int),
            ("given", ctypes.c_uint * words),
        )

    return Call


class ShimDevice:
    """A device over NumPy arrays for one translation unit.

    `order` is the order in which threads and blocks take turns: 0 as they are numbered, 1 backwards, else shuffled
    by that seed. No result may depend on it.
    """

    def __init__(self, source: str, entries: Sequence[Any], order: int = 0) -> None:
        self.lines = _plain(source).splitlines()
        found = re.search(r"#define STATE_WORDS (\d+)\n(?!#endif)", source)
        self.words = int(found[1]) if found else 1
        self.order = order
        self.path = _library(_plain(source), tuple(e.name for e in entries))
        self.library = ctypes.CDLL(str(self.path))
        for e in entries:
            expected, found = len(e.buffers) + 2, getattr(self.library, f"shim_parameters_{e.name}")()
            assert expected == found, f"{e.name}: {found} parameters, not {expected}"

    def empty(self, shape: Sequence[int], dtype: Any) -> Any:
        """Memory that nobody has written: NaN, so that reading it shows."""
        return (
            np.frombuffer(b"\xff" * (int(np.prod(shape)) * np.dtype(dtype).itemsize), dtype)
            .reshape(shape)
            .copy()
        )

    def zeros(self, shape: Sequence[int], dtype: Any) -> Any:
        return np.zeros(shape, dtype)

    def launch(
        self,
        entry: Any,
        grid: tuple[int, int],
        buffers: Sequence[Any],
        call: Any,
        step: int,
    ) -> None:
        """Runs an entry point to its end; AssertionError for what would have been wrong on a device."""
        count = len(entry.buffers)
        assert len(buffers) == count, f"{entry.name}: {len(buffers)} arrays for {count} buffers"
        _check_arrays(entry, buffers)
        said = ctypes.create_string_buffer(MESSAGE)
        assert len(call.given) == self.words
        numbers = call_of(self.words)(call.steps, call.rows, call.save, call.given)
        described = _Launch(
            ctypes.cast(getattr(self.library, f"shim_entry_{entry.name}"), ctypes.c_void_p),
            (ctypes.c_void_p * count)(*[a.ctypes.data for a in buffers]),
            (ctypes.c_longlong * count)(*[a.nbytes for a in buffers]),
            (ctypes.c_int * count)(*[int(b in entry.written) for b in entry.buffers]),
            ctypes.addressof(numbers),
            ctypes.addressof(said),
            entry.shared,
            MESSAGE,
            count,
            *(*grid, entry.threads, step, int(entry.cooperative), self.order),
            _shift(buffers),
        )
        if grid[0] * grid[1] and self.library.shim_launch(ctypes.byref(described)):
            raise AssertionError(self._placed(f"{entry.name}: {said.value.decode(errors='replace')}"))

    def _placed(self, text: str) -> str:
        """The message with lines for places in the code, and those lines below it."""
        for place in re.findall(r"<([0-9a-f]+)>", text):
            text = text.replace(f"<{place}>", f"at line {_line_of(self.path, int(place, 16))}")
        numbers = sorted({int(n) for n in re.findall(r"line (\d+)", text)})
        shown = [f"  {n:5d} | {self.lines[n - 1]}" for n in numbers if 0 < n <= len(self.lines)]
        return "\n".join([text, *shown])


def _shift(buffers: Sequence[Any]) -> int:
    """How many bytes accesses are told apart by, as a power of two: those of the smallest element, at most 4."""
    return min(2, min((a.itemsize for a in buffers), default=4).bit_length() - 1)


def _check_arrays(entry: Any, buffers: Sequence[Any]) -> None:
    spans = sorted((a.ctypes.data, a.ctypes.data + a.nbytes) for a in buffers if a.nbytes)
    for (_, end), (start, _) in pairwise(spans):
        assert end <= start, f"{entry.name}: two of its buffers lie in the same memory"
    for number, a in zip(entry.buffers, buffers, strict=True):
        assert a.flags.c_contiguous, f"{entry.name}: buffer {number} is not contiguous"
        assert a.flags.writeable or number not in entry.written, f"{entry.name}: buffer {number} is read only"


def _plain(source: str) -> str:
    """The text without its #line: what is reported are lines of the text itself."""
    return re.sub(r"(?m)^[ \t]*#[ \t]*line\b.*$", "", source)


def _line_of(library: Path, place: int) -> int:
    """The line of the text, not of the shim's own header, that code came from."""
    asked = ["addr2line", "-i", "-e", str(library), hex(place - 1)]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    found = re.findall(r"kernel\.cu:(\d+)", done.stdout)
    return int(found[0]) if found else 0


# compiling -----------------------------------------------------------------------------------------------


@cache
def _folder() -> Path:
    """Where libraries are kept: for this session, or for good where RNNGEN_SHIM_CACHE says."""
    if chosen := os.environ.get("RNNGEN_SHIM_CACHE"):
        Path(chosen).mkdir(parents=True, exist_ok=True)
        return Path(chosen)
    import atexit

    made = tempfile.mkdtemp(prefix="rnngen-shim-")
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return Path(made)


@cache
def _own() -> tuple[str, str]:
    """The texts of the shim."""
    return (HERE / "shim.h").read_text(), (HERE / "runtime.cpp").read_text()


@cache
def _runtime() -> Path:
    """runtime.cpp, compiled."""
    made = _folder() / f"runtime-{_hash(*_own())}.o"
    _made(
        made,
        lambda out: [[COMPILER, "-std=c++17", "-O2", *FLAGS[1:], "-c", str(HERE / "runtime.cpp"), "-o", out]],
    )
    return made


def _library(source: str, names: tuple[str, ...]) -> Path:
    """A translation unit as a library that can be loaded."""
    made = _folder() / f"kernel-{_hash(*_own(), source, *names)}.so"
    if made.exists():
        return made
    with tempfile.TemporaryDirectory(dir=_folder()) as scratch:
        text = Path(scratch, "kernel.cu")
        entries = "".join(f"SHIM_ENTRY({name})\n" for name in names)
        text.write_text(source.rstrip("\n") + "\n" + entries)
        unit = str(Path(scratch, "kernel.o"))
        compiled = [
            cxx(),
            *KERNEL,
            "-x",
            "c++",
            "-include",
            str(HERE / "shim.h"),
            "-c",
            str(text),
            "-o",
            unit,
        ]
        _made(made, lambda out: [compiled, [cxx(), "-shared", unit, str(_runtime()), "-o", out]])
    return made


def _made(path: Path, commands: Any) -> None:
    if path.exists():
        return
    part = f"{path}.{os.getpid()}"
    for command in commands(part):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr[:4000]
    os.replace(part, path)


def _hash(*texts: str) -> str:
    return hashlib.sha256("\0".join((*texts, *KERNEL)).encode()).hexdigest()[:24]
