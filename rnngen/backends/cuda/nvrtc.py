"""CUDA-C → machine code, by NVRTC: a library from a wheel. No toolkit, no host compiler, no GPU, no driver.

    compile_source(source, "sm_90") → Compiled: a cubin, and what the compiler says each kernel takes

`runtime.cubins` keeps what comes out of it.
"""

from __future__ import annotations

import os
import re
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from rnngen.backends.cuda.wheels import loaded_from, wheel_of
from rnngen.errors import ArgumentError, BackendUnavailable, InternalError

__all__ = [
    "OPTIONS",
    "Compiled",
    "Report",
    "check_arch",
    "compile_source",
    "nvrtc_version",
    "reports",
    "supported_archs",
]

# minimal: without textures and without CUDA's own runtime on the device, of which sources have nothing;
# fmad=false: a maximum is compared with the numbers that it is of, worked out anew elsewhere, and where a
# product and sum become one rounding would be each kernel's own; sums of products say F(fma) themselves;
# -v: registers and spills of every kernel come back in the log
OPTIONS = ("--std=c++17", "--minimal", "--fmad=false", "--ptxas-options=-v")
INSTALL = "pip install 'rnngen[cuda]'"
_ARCH = re.compile(r"(?:sm|compute)_(\d+)[af]?")


class _UnderWay:
    """How many compilations there are at the moment. A fork waits for them and no other begins meanwhile:
    NVRTC's locks would never be released in the child."""

    def __init__(self) -> None:
        self._count, self._changed = 0, threading.Condition(threading.Lock())

    def settle(self) -> None:
        """Returns once there are none; none begins until `go_on`."""
        self._changed.acquire()
        self._changed.wait_for(lambda: not self._count)

    def go_on(self) -> None:
        """Others may begin."""
        self._changed.release()

    @contextmanager
    def one(self) -> Iterator[None]:
        """One more for as long as this lasts."""
        with self._changed:
            self._count += 1
        try:
            yield
        finally:
            with self._changed:
                self._count -= 1
                self._changed.notify_all()


_under_way = _UnderWay()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(
        before=_under_way.settle, after_in_parent=_under_way.go_on, after_in_child=_under_way.go_on
    )


@dataclass(frozen=True, slots=True)
class Report:
    """What a kernel takes: 32-bit registers a thread; bytes a thread that spill to memory (stored and loaded)
    and of its stack; bytes a block of static shared memory."""

    registers: int
    spill_bytes: int
    stack: int
    shared: int

    def __str__(self) -> str:
        parts = [f"{self.registers} registers", f"{self.spill_bytes} bytes spilled"]
        parts += [f"{self.stack} bytes of stack"] if self.stack else []
        return ", ".join(parts + ([f"{self.shared} bytes of shared memory"] if self.shared else []))


@dataclass(frozen=True, slots=True)
class Compiled:
    """Code for one architecture. `report` has a row for each kernel of a cubin; PTX has none yet. `seconds`
    are NVRTC's own, 0 if it was not asked."""

    code: bytes
    log: str
    seconds: float = 0.0
    report: dict[str, Report] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "report", reports(self.log))


def compile_source(
    source: str,
    arch: str = "sm_90",
    kind: str = "cubin",
    name: str = "kernel.cu",
    options: Sequence[str] = (),
) -> Compiled:
    """Machine code (`cubin`) or `ptx` of a translation unit for an architecture (`sm_90`).

    Raises BackendUnavailable where NVRTC is missing, ArgumentError for an architecture that it does not know;
    InternalError, with the lines, for a source that it refuses.
    """
    nvrtc = _nvrtc()
    target = _target(arch, kind)
    with _under_way.one():
        start = time.perf_counter()
        done, log, code = _compiled(
            nvrtc, source, name, [f"--gpu-architecture={target}", *OPTIONS, *options], kind
        )
        if not done:  # once more, with lines that count from the top of the text
            flat = re.sub(r"(?m)^[ \t]*#[ \t]*line\b.*$", "", source)
            log = _compiled(nvrtc, flat, name, [f"--gpu-architecture={target}", *options], kind)[1] or log
            raise InternalError("backends.cuda", f"NVRTC refuses {name}:\n{_explained(log, source, name)}")
        return Compiled(code, log, time.perf_counter() - start)


def nvrtc_version() -> tuple[int, int]:
    """(major, minor). Raises BackendUnavailable where NVRTC is missing."""
    return _version()


def check_arch(arch: str) -> None:
    """Raises ArgumentError for what NVRTC makes no code for; BackendUnavailable where it is missing."""
    _target(arch, "cubin")


@cache
def supported_archs() -> tuple[str, ...]:
    """Architectures that this NVRTC makes code for: `sm_75`, …"""
    return tuple(f"sm_{n}" for n in _checked(_nvrtc(), _nvrtc().nvrtcGetSupportedArchs())[0])


def reports(log: str) -> dict[str, Report]:
    """The rows of the assembler's log, by kernel."""
    found = {}
    for part in log.split("Compiling entry function ")[1:]:
        name = part.split("'")[1]

        def number(pattern: str, part: str = part) -> int:
            return sum(int(n) for n in re.findall(rf"(\d+) {pattern}", part))

        spilled = number("bytes spill stores") + number("bytes spill loads")
        found[name] = Report(
            _first(r"Used (\d+) registers", part),
            spilled,
            _first(r"(\d+) bytes stack frame", part),
            number("bytes smem"),
        )
    return found


def _first(pattern: str, text: str) -> int:
    match = re.search(pattern, text)
    return int(match[1]) if match else 0


# the library -------------------------------------------------------------------------------------------


@cache
def _nvrtc() -> Any:
    """cuda.bindings.nvrtc with its library loaded."""
    try:
        from cuda.bindings import nvrtc
    except ImportError:
        raise BackendUnavailable(f"backend 'cuda': the package cuda-bindings is missing: {INSTALL}") from None
    _load()
    try:
        nvrtc.nvrtcVersion()
    except RuntimeError as error:  # cuda.pathfinder's DynamicLibNotFoundError is one
        raise BackendUnavailable(
            f"backend 'cuda': NVIDIA's run-time compiler NVRTC is missing: {INSTALL}, or install the package "
            f"nvidia-cuda-nvrtc ({str(error).splitlines()[0]})"
        ) from None
    return nvrtc


def _load() -> None:
    """Loads the wheel's library, and before it what it opens by name when it first compiles: that of 13.0,
    which torch pins, looks not beside it."""
    own = r"libnvrtc\.so\.\d+|nvrtc64_\d+_0\.dll"
    loaded_from(wheel_of("nvidia-cuda-nvrtc"), r"libnvrtc-builtins\.so\.[\d.]+", own)


@cache
def _version() -> tuple[int, int]:
    major, minor = _checked(_nvrtc(), _nvrtc().nvrtcVersion())
    return int(major), int(minor)


def _checked(nvrtc: Any, answer: tuple[Any, ...]) -> tuple[Any, ...]:
    status, *rest = answer
    if status != nvrtc.nvrtcResult.NVRTC_SUCCESS:
        raise InternalError("backends.cuda", f"NVRTC answers {status.name}")
    return tuple(rest)


def _target(arch: str, kind: str) -> str:
    """`sm_90` for a cubin, `compute_90` for PTX."""
    match = _ARCH.fullmatch(arch)
    if kind not in ("cubin", "ptx"):
        raise ArgumentError(f"kind: expected 'cubin' or 'ptx', got {kind!r}")
    if match is None or f"sm_{match[1]}" not in supported_archs():
        version, known = ".".join(map(str, _version())), ", ".join(supported_archs())
        raise ArgumentError(f"arch: NVRTC {version} makes no code for {arch!r}; it does for {known}")
    return ("sm_" if kind == "cubin" else "compute_") + arch.partition("_")[2]


def _compiled(
    nvrtc: Any, source: str, name: str, options: Sequence[str], kind: str
) -> tuple[bool, str, bytes]:
    """(whether it compiled, the log, the code)."""
    (program,) = _checked(nvrtc, nvrtc.nvrtcCreateProgram(source.encode(), name.encode(), 0, [], []))
    try:
        encoded = [o.encode() for o in options]
        (status,) = nvrtc.nvrtcCompileProgram(program, len(encoded), encoded)
        log = _text(nvrtc, program, "ProgramLog").decode(errors="replace").rstrip("\0\n")
        if status != nvrtc.nvrtcResult.NVRTC_SUCCESS:
            return False, log or status.name, b""
        return True, log, _text(nvrtc, program, kind.upper())
    finally:
        nvrtc.nvrtcDestroyProgram(program)


def _text(nvrtc: Any, program: Any, what: str) -> bytes:
    (size,) = _checked(nvrtc, getattr(nvrtc, f"nvrtcGet{what}Size")(program))
    # the binding writes into it: Python shares its bytes objects of length 1, so it must be longer
    room = bytes(size + 2)
    _checked(nvrtc, getattr(nvrtc, f"nvrtcGet{what}")(program, room))
    return room[:size]


def _explained(log: str, source: str, name: str) -> str:
    """The first complaints with their lines of the text, and the place in the spec that each came from."""
    lines = source.splitlines()
    out = []
    for number, message in re.findall(rf"(?m)^{re.escape(name)}\((\d+)\): ((?:catastrophic )?error.*)$", log)[
        :5
    ]:
        place = _spec_place(lines, int(number), name)
        text = lines[int(number) - 1].strip() if 0 < int(number) <= len(lines) else ""
        out.append(f"  {name}:{number}: {message}\n      {text}" + (f"\n      from {place}" if place else ""))
    return "\n".join(out) or log[:2000]


def _spec_place(lines: Sequence[str], number: int, name: str) -> str:
    """What the last `#line` above a line points to; nothing if that is the text itself."""
    for k in range(min(number, len(lines)) - 1, -1, -1):
        if match := re.match(r'\s*#\s*line (\d+) "([^"]*)"', lines[k]):
            return f"{match[2]}:{match[1]}" if match[2] != name else ""
    return ""
