"""The backend's door: a kernel program in, text or code out."""

from __future__ import annotations

from collections.abc import Iterator

from rnngen.backends.llvm.accumulate import LATER_BELOW, later
from rnngen.backends.llvm.builder import byte_size
from rnngen.backends.llvm.cuts import most_used
from rnngen.backends.llvm.emit import (
    emit_module,
    in_tiles,
    many_rows,
    panel_sizes,
    shape_for,
    tilings,
)
from rnngen.backends.llvm.frame import Pairs, Shape
from rnngen.backends.llvm.host import Target
from rnngen.backends.llvm.jit import compile_object
from rnngen.backends.llvm.schedule import schedules
from rnngen.backends.llvm.walks import walk_text
from rnngen.kernel.blocks import early_groups
from rnngen.kernel.ir import Group, Program, RowsOf
from rnngen.kernel.near import rows_together
from rnngen.kernel.recurrence import Recurrence
from rnngen.kernel.tiles import Tiling
from rnngen.kernel.walks import walk_of

__all__ = ["early_from", "in_matrix_tiles", "kernel_ir", "kernel_object", "panels", "tiles_text"]


def kernel_ir(program: Program, target: Target, dtype: str, threads: bool = True) -> str:
    """LLVM IR text for a target."""
    return str(emit_module(program, target, shape_for(target, dtype, threads)))


def kernel_object(program: Program, target: Target, dtype: str) -> bytes:
    """Object code for the JIT on this target."""
    return compile_object(kernel_ir(program, target, dtype), target)


def panels(program: Program, target: Target, dtype: str) -> tuple[tuple[str, int, int], ...]:
    """For each function, elements of panels that its parts share, and those that each part has for itself."""
    sizes = panel_sizes(program, shape_for(target, dtype, True))
    return tuple((name, shared, own) for name, (shared, own) in sizes.items())


def early_from(program: Program, target: Target, dtype: str) -> int:
    """From how many rows a part on early terms are formed in the loop."""
    return many_rows(program, shape_for(target, dtype, True))


def in_matrix_tiles(program: Program, target: Target, dtype: str) -> bool:
    """Whether products of the forward pass are those of matrix tiles."""
    return in_tiles(program, shape_for(target, dtype, True))


def tiles_text(program: Program, target: Target, dtype: str) -> str:
    """How each group with products is cut into register tiles on a target, and what runs each statement."""
    shape = shape_for(target, dtype, True)
    lines = ["tiles:"]
    if shape.pairs is not Pairs.NONE:
        read = (
            "bfloat16 numbers, panels pairs of them" if shape.format.widened else "pairs of bfloat16 numbers"
        )
        lines[0] = f"tiles, and products over all steps, read {read} ({shape.pairs}):"
    for function in program.functions():
        for section in function.sections:
            cut = [(s, t) for at, s, t in tilings(function, shape) if at is section and isinstance(s, Group)]
            lines += [f"  {function.name} {section.name}: {_cut_text(shape, t, s.rows)}" for s, t in cut]
            if early_groups(section):
                rows = many_rows(program, shape)
                where = f"in the loop from {rows} rows a thread on, else ahead for a block of steps"
                lines.append(f"  early terms: {where}")
            if any(later(program, section, [s]) for s in section.body):
                where = f"sums of {LATER_BELOW} rows and more in the loop, else after it"
                lines.append(f"  {function.name} {section.name}: {where}")
    tiles = lines if len(lines) > 1 else []
    walks = [f"  {place}: {walk_text(walk, shape)}" for place, walk in _walks(program)]
    few = [f"  {place}: {count} at a time go through all steps" for place, count in _few(program, shape)]
    runs = [f"  {s}" for s in schedules(program, shape.lanes)]
    told = [("affine loops:", walks), ("rows:", few), ("schedules:", runs)]
    return "\n".join([*tiles, *(line for head, body in told if body for line in (head, *body))])


def _cut_text(shape: Shape, t: Tiling, rows: RowsOf) -> str:
    """How a statement that walks such rows is cut, and how where they are few."""
    uses = max(most_used(shape, t, rows, sweep) for sweep in t.sweeps)
    lie = f"; matrices as they lie for up to {uses} rows of all steps" if uses else ""
    if t.few is None:
        return f"{t}{lie}"
    of = "rows of all steps" if rows is RowsOf.FLAT else "rows"
    return f"{t}; below {t.limit(rows)} {of} a thread tiles of {t.few.height} rows of vectors{lie}"


def _few(program: Program, shape: Shape) -> Iterator[tuple[str, int]]:
    """The time loops that take some rows after the others, and how many at a time."""
    for function in program.functions():
        for section in function.sections:
            if section.loop and (count := rows_together(program, section, byte_size(shape.elem))):
                yield f"{function.name} {section.name}", count


def _walks(program: Program) -> Iterator[tuple[str, Recurrence]]:
    """The time loops that are proved affine."""
    for function in program.functions():
        for section in function.sections:
            if (walk := walk_of(section)) is not None:
                yield f"{function.name} {section.name}", walk
