"""The comment at the top of a generated file: classes and why, shapes, the plan, lines of the spec.

No word in it comes from a spec: buffers go by role and number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rnngen.backends.cuda.model import CudaBuffer, Flat, Grid, KernelClass, Launch, Loop, Plan, Product
from rnngen.kernel.ir import Group, Program, RowsOf, Time

__all__ = ["header"]

_ROWS = {RowsOf.NONE: "", RowsOf.BATCH: "B * ", RowsOf.FLAT: "T * B * "}


def header(
    program: Program,
    dtype: str,
    buffers: Sequence[CudaBuffer],
    plans: Sequence[tuple[str, KernelClass, str, Plan]],
) -> str:
    """The comment; `plans` are (direction, class, why, plan)."""
    lines = [f"Made by rnngen from the equations {_equations(program)}, for {dtype}. T steps of B rows.", ""]
    for direction, chosen, why, plan in plans:
        lines += [f"{direction}: class {chosen}: {why}", *_plan(plan), ""]
    lines += ["Buffers:", *[f"  {_buffer(b, buffers)}" for b in buffers]]
    return "".join(f"// {line}".rstrip() + "\n" for line in lines)


def _equations(program: Program) -> str:
    """The lines of the spec that statements were made of."""
    found = sorted(
        {
            loc.line
            for f in program.functions()
            for section in f.sections
            for s in section.body
            if isinstance(s, Group)
            for loc in s.locs
            if loc is not None
        }
    )
    if not found:
        return "of a spec"
    return f"in line{'s' * (len(found) > 1)} {', '.join(map(str, found))} of its spec"


def _buffer(b: CudaBuffer, buffers: Sequence[CudaBuffer]) -> str:
    number = sum(1 for other in buffers[: b.id] if other.role == b.role)
    states, tape = f"T + {1 + b.past}", "T"
    if not b.whole:
        states, tape = f"{states} or {b.ring}", "T or 1"
    slots = {Time.TAPE: f"{tape}, ", Time.STATES: f"{states}, ", Time.RING: f"{b.ring}, "}.get(b.time, "")
    slots = slots if b.chunks is None else "chunks, "
    rows = "B, " if b.batched else ""
    return f"b{b.id}: {b.role} {number}, {b.element} [{slots}{rows}{b.size}]"


def _plan(plan: Plan) -> Iterator[str]:
    for step in plan:
        if isinstance(step, Loop):
            yield "  for t = T - 1 ... 0:" if step.down else "  for t = 0 ... T - 1:"
            yield from (f"    {_flat(inner)}" for inner in step.body)
        else:
            yield f"  {_flat(step)}"


def _flat(step: Flat) -> str:
    match step:
        case Launch():
            items = f"{_ROWS[step.grid.items.rows]}{step.grid.items.count}"
            most = f", at most {step.grid.limit}" if step.grid.limit else ""
            return f"{step.entry}<<<{items} / {step.grid.per}{most}{_chunks(step.grid)}>>>"
        case Product():
            return f"library product {str(step).replace('·', '*')}"
    return f"b{step.buffer} = 0"


def _chunks(grid: Grid) -> str:
    """The second axis of a grid."""
    if grid.chunks is None:
        return ""
    return "; chunks" + (f" - {grid.spared}" if grid.spared else "")
