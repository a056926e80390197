"""What the compiler makes of each built-in spec, as files that are checked in: `python -m rnngen.generated`.

    generated/<cell>[@variant]/equations.md    forward and derived backward equations
                               graph.svg       the computation graph
                               kernel.ll       LLVM IR at a small size, for one fixed target
                               kernel.cu       CUDA-C at the same size, without its fixed first part

and the pages of docs/ that are made from the specs (`rnngen.pages`). The same sources give the same bytes on
every machine. `--check` compares and writes nothing.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from rnngen import compiler, pages
from rnngen.backends.cuda.prelude import prelude
from rnngen.cell.model import Cell
from rnngen.errors import BackendUnavailable
from rnngen.graph import build_graph
from rnngen.graph.pictures import draw

__all__ = ["contents", "differences", "main", "write"]

ROOT = Path(__file__).resolve().parent.parent / "generated"
TARGET = "x86-64-v3"
ARCH = "sm_90"
SIZE = 8
NOTE = "generated from specs/{file} by `make generated`: do not edit"


def contents() -> Iterator[tuple[Path, str]]:
    """Every file, relative to the folder, and its text."""
    for name in compiler.zoo():
        plain = compiler.load(name)
        for variant in (None, *plain.spec.variants):
            yield from _of_cell(plain if variant is None else compiler.load(name, variant))


def _of_cell(cell: Cell) -> Iterator[tuple[Path, str]]:
    folder, note = Path(cell.title), NOTE.format(file=Path(cell.spec.file).name)
    step = compiler.derive(cell)
    yield folder / "equations.md", f"<!-- {note} -->\n\n{step.to_markdown()}"
    yield folder / "graph.svg", f"<!-- {note} -->\n{draw(build_graph(step), '.svg')}"
    if (code := _kernel(cell)) is not None:
        yield folder / "kernel.ll", f"; {note}\n{code}"
    yield folder / "kernel.cu", f"// {note}\n{_cuda(cell)}"


def _kernel(cell: Cell) -> str | None:
    """LLVM IR for the fixed target; None where LLVM is built without it."""
    dims = {d.name: d.default or SIZE for d in cell.spec.dims}
    try:
        code = str(compiler.stage(cell, dims, "llvm", target=TARGET)).rstrip()
    except BackendUnavailable:
        return None
    sizes = " ".join(f"{k}={v}" for k, v in dims.items())
    return f"; {cell.title} {sizes} float32, {TARGET}\n\n{code}\n"


def _cuda(cell: Cell) -> str:
    """CUDA-C without the functions that are the same in every file."""
    dims = {d.name: d.default or SIZE for d in cell.spec.dims}
    code = compiler.stage(cell, dims, "cuda", target=ARCH)
    sizes = " ".join(f"{k}={v}" for k, v in dims.items())
    fixed = "// … the functions of backends/cuda/prelude.py …\n"
    return f"// {cell.title} {sizes} float32, {ARCH}\n\n{code.replace(prelude('float32'), fixed).rstrip()}\n"


def differences(root: Path = ROOT) -> list[str]:
    """Files that are missing, other than they should be, or too many."""
    wanted = {root / path: text for path, text in contents()}
    found = []
    for path, text in wanted.items():
        if not path.is_file():
            found.append(f"{path.relative_to(root)} is missing")
        elif path.read_bytes() != text.encode():
            found.append(f"{path.relative_to(root)} differs")
    return found + [f"{p.relative_to(root)} has no spec" for p in _files(root) if p not in wanted]


def _files(root: Path) -> list[Path]:
    return sorted(p for p in root.glob("*/*") if p.is_file())


def write(root: Path = ROOT) -> int:
    """Writes what differs and removes what has no spec; how many files changed."""
    changed = 0
    wanted = {root / path: text.encode() for path, text in contents()}
    for path, data in wanted.items():
        if not path.is_file() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            changed += 1
    for path in _files(root):
        if path not in wanted:
            path.unlink()
            changed += 1
    for folder in [p for p in root.glob("*") if p.is_dir() and not any(p.iterdir())]:
        folder.rmdir()
    return changed


def main() -> None:
    """The command line of this module."""
    parser = argparse.ArgumentParser(
        prog="python -m rnngen.generated", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument("--check", action="store_true", help="compare and write nothing")
    if parser.parse_args().check:
        found = [*differences(), *pages.differences()]
        print("\n".join([*found, "refresh them: make generated"]) if found else "all files are up to date")
        sys.exit(1 if found else 0)
    print(f"{write()} files changed in {ROOT.name}/, {pages.write()} pages in docs/")


if __name__ == "__main__":
    main()
