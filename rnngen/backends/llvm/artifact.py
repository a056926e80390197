"""The files of a kernel that stands alone, under fixed names in a folder of the user's."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from rnngen.backends.llvm.face import face_of
from rnngen.backends.llvm.header import header_text, map_text
from rnngen.backends.llvm.host import Target, host_target
from rnngen.backends.llvm.jit import assembly, compile_object
from rnngen.backends.llvm.standalone import standalone_module
from rnngen.cell import Cell
from rnngen.errors import ArgumentError, BackendUnavailable, nearest
from rnngen.kernel.ir import Program

__all__ = ["FILES", "write_artifact"]

FILES = {"ll": "{}.ll", "asm": "{}.s", "obj": "{}.o", "so": "lib{}.so", "header": "{}.h"}
MAP = "{}.json"


def write_artifact(
    program: Program,
    cell: Cell,
    dtype: str,
    target: Target,
    kinds: Sequence[str],
    outdir: Path,
    name: str | None = None,
) -> list[Path]:
    """Writes files of these kinds (none: all that this target can have) and the map; returns their paths.

    `name` is what files, functions, types and macros are called after, so that a program may have several
    kernels: a small letter, then small letters, digits and underscores; without it files are `kernel.h`, and
    the rest begins with `rnngen_`. Files appear whole or not at all, in place of earlier ones. Raises
    BackendUnavailable where a shared library is asked for and there is no C compiler to link it.
    """
    wanted = _wanted(kinds, target)
    face = face_of(cell, dtype, _checked(name) or "rnngen")
    files = {kind: pattern.format(name or "kernel") for kind, pattern in FILES.items()}
    map_file = MAP.format(name or "kernel")
    names = [*(files[k] for k in wanted), map_file]
    outdir.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".rnngen-", dir=outdir) as made:
        folder = Path(made)
        (folder / files["header"]).write_text(
            header_text(face, target, map_file), encoding="ascii", newline="\n"
        )
        names_of = map_text(face, target, cell.title, dict(cell.options.constants))
        (folder / map_file).write_text(names_of, encoding="utf-8", newline="\n")
        _write_code(str(standalone_module(program, face, target)), target, wanted, folder, files)
        for file in names:
            os.replace(folder / file, outdir / file)
    return [outdir / file for file in names]


def _checked(name: str | None) -> str | None:
    """The name, which goes into files and C: nothing but a plain word may."""
    if name is not None and not re.fullmatch(r"[a-z][a-z0-9_]{0,62}", name):
        raise ArgumentError(
            "name: expected a small letter, then small letters, digits and underscores, 63 in all at most; "
            f"got {name!r}"
        )
    return name


def _wanted(kinds: Sequence[str], target: Target) -> list[str]:
    for kind in kinds:
        if kind not in FILES:
            raise ArgumentError(f"kinds: there is no kind '{kind}'; {nearest(kind, list(FILES))}")
    here = _family(target) == _family(host_target())
    if "so" in kinds and not here:
        raise ArgumentError(f"kind 'so': no linker here makes libraries for {target.triple}; ask for 'obj'")
    return list(dict.fromkeys(kinds)) or [k for k in FILES if k != "so" or here]


def _family(target: Target) -> tuple[str, bool]:
    """What must agree for one linker to do: the architecture and the system."""
    return target.triple.partition("-")[0], "linux" in target.triple


def _write_code(
    text: str, target: Target, wanted: Sequence[str], folder: Path, files: Mapping[str, str]
) -> None:
    for kind, content in _code(text, target, wanted):
        (folder / files[kind]).write_bytes(content)
    if "so" in wanted:
        _link(folder, files)


def _code(text: str, target: Target, wanted: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    if "ll" in wanted:
        yield "ll", text.encode("ascii")
    if "asm" in wanted:
        yield "asm", assembly(text, target, thorough=True).encode()
    if "obj" in wanted or "so" in wanted:
        yield "obj", compile_object(text, target, thorough=True)


def _link(folder: Path, files: Mapping[str, str]) -> None:
    compiler = shutil.which("cc")
    if compiler is None:
        raise BackendUnavailable(
            "kind 'so': there is no C compiler 'cc' to link with; install gcc or clang (Debian, Ubuntu: "
            "apt install gcc; Fedora: dnf install gcc; macOS: xcode-select --install), or ask for 'obj'"
        )
    command = [compiler, "-shared", "-o", files["so"], files["obj"], "-lm"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BackendUnavailable(f"kind 'so': cc could not link the kernel: {done.stderr.strip()}")
