"""Single stages as text or files: what `rnngen show` prints and `rnngen compile` writes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from rnngen.cell import Cell
from rnngen.compiler.corridor import derive, graph_of, kernel_program
from rnngen.compiler.request import DTYPES, STAGES, check_choice, plain

__all__ = ["emit", "stage"]


def emit(
    cell: Cell,
    dims: Mapping[str, int] | None,
    dtype: str,
    kinds: Sequence[str],
    triple: str | None,
    outdir: Path,
    constants: Mapping[str, float] | None = None,
    outputs: Sequence[str] | None = None,
) -> list[Path]:
    """Writes a kernel for use without rnngen; returns the files.

    `kinds` are of ll, asm, obj, so and header (none: all that the target can have); `kernel.json` with the
    spec's names is always written. `triple` names another machine than this one.
    """
    from rnngen.backends.llvm.artifact import write_artifact
    from rnngen.backends.llvm.host import named_target

    check_choice("dtype", dtype, DTYPES["llvm"])
    fixed = plain(cell, dims, constants, outputs)
    return write_artifact(kernel_program(fixed), fixed, dtype, named_target(triple), kinds, Path(outdir))


def stage(
    cell: Cell,
    dims: Mapping[str, int] | None,
    name: str,
    dtype: str = "float32",
    target: str | None = None,
    constants: Mapping[str, float] | None = None,
    after: str | None = None,
) -> str:
    """One stage as text.

    `target` is a triple, or a fixed level such as `x86-64-v3`: machines agree on it. `after` shows the graph
    as the named pass leaves it; "none" as the first pass finds it.
    """
    check_choice("stage", name, STAGES)
    check_choice("dtype", dtype, DTYPES["cuda" if name == "cuda" else "llvm"])
    if name == "spec":
        return "\n".join(cell.spec.source_lines).rstrip() + "\n"
    fixed = plain(cell, dims, constants)
    if name == "cell":
        return str(fixed)
    if name == "step":
        return str(derive(fixed))
    return str(graph_of(fixed, after)) if name == "graph" else _lowered(fixed, name, dtype, target)


def _lowered(cell: Cell, name: str, dtype: str, target: str | None) -> str:
    from rnngen.backends.llvm.compile import kernel_ir, tiles_text
    from rnngen.backends.llvm.host import named_target
    from rnngen.backends.llvm.jit import assembly

    program = kernel_program(cell)
    if name == "cuda":
        from rnngen.backends.cuda.emit import cuda_program

        return cuda_program(program, dtype).source
    made = named_target(target)
    if name == "kernel":
        return f"{program}\n{tiles_text(program, made, dtype)}".rstrip() + "\n"
    text = kernel_ir(program, made, dtype)
    return text if name == "llvm" else assembly(text, made)
