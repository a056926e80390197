"""The kernel language as text."""

from __future__ import annotations

from rnngen.kernel.ir import (
    Access,
    Apply,
    Const,
    Draw,
    Expr,
    Group,
    Index,
    Load,
    Outer,
    Pool,
    Program,
    Reduce,
    Rows,
    Scan,
    Scatter,
    Section,
    Solve,
    Statement,
    Term,
    Tile,
)
from rnngen.kernel.near import adds_up

__all__ = ["program_text"]


def program_text(program: Program) -> str:
    """Buffers, then functions with their sections and statements."""
    lines = [f"kernel {program.title}", *[f"  {b}" for b in program.buffers]]
    for function in program.functions():
        lines.append(f"{function.name}:")
        for section in function.sections:
            if section.body:
                loops = {"up": " for t = 0 … T-1", "down": " for t = T-1 … 0"}.get(section.loop, "")
                lines.append(f"  {section.name}{loops}:")
                for statement in section.body:
                    lines += ["    " + line for line in _statement(section, statement)]
    return "\n".join(lines)


def _statement(section: Section, s: Statement) -> list[str]:
    match s:
        case Rows():
            return [
                f"rows {s.rows}×{s.lead}: {s.target} = "
                f"{s.term.row}[{s.term.depth}] · {_matrix(s)} → {s.columns}"
            ]
        case Outer():
            order = "ᵀ" if s.transposed else ""
            return [
                f"outer: #{s.target.buffer}[{s.target.offset}]{order} = "
                f"Σ {s.left}[{s.left_size}] ⊗ {s.right}[{s.right_size}]"
            ]
        case Solve():
            return [
                f"solve {s.rows} {s.size}: {s.left} · X = {s.right}, {s.columns} columns, in {s.work}",
                f"  {s.target} = X",
            ]
        case Group():
            guard = f" unless {' or '.join(s.guard)} is given" if s.guard else ""
            if s.again:
                guard += f", again @t-1 for each state to {s.again[-1]}"
            ahead = "" if s.ahead is None else f", early sums of few rows in #{s.ahead}"
            head = f"group {s.rows} {list(s.extents)}{guard}{ahead}:"
            tiles = [f"  p{k} = " + " + ".join(map(_term, terms)) for k, terms in enumerate(s.products)]
            return [head, *tiles, *_exprs(s.exprs), *[f"  {w.access} = e{w.value}" for w in s.stores]]
        case Reduce():
            over = f" over {s.over}" if s.over else ""
            over += " and steps" if adds_up(section, s) else ""
            head = f"{s.kind} {s.rows} {list(s.extents[: s.outer])} over {list(s.extents[s.outer :])}{over}:"
            return [head, *_exprs(s.exprs), f"  {s.target} = {s.kind} e{s.value}"]
        case Pool():
            return [
                f"pool {s.rows} {list(s.extents)}:",
                *_exprs(s.exprs),
                f"  {s.target} = Σ rows e{s.value}",
            ]
        case Scan():
            way = " backwards" if s.reverse else ""
            head = f"scan {s.kind} {s.rows} {list(s.extents)}{way}:"
            return [head, *_exprs(s.exprs), f"  {s.target} ← " + ", ".join(f"e{v}" for v in s.values)]
        case Scatter():
            head = f"scatter {s.rows} {list(s.extents)}{' over rows' if s.over else ''}:"
            return [head, *_exprs(s.exprs), f"  {s.target} + {s.scale}*e{s.index} += e{s.value}"]


def _term(t: Term) -> str:
    return f"{'early ' if t.early else ''}{t.row}[{t.depth}] · #{t.matrix.buffer}[{t.matrix.offset}]"


def _matrix(s: Rows) -> str:
    m = s.term.matrix
    return f"#{m.buffer}[{m.offset} + {m.step_n}n + {m.step_k}k]"


def _exprs(exprs: tuple[Expr, ...]) -> list[str]:
    return [f"  e{k} = {_expr(e)}" for k, e in enumerate(exprs)]


def _expr(e: Expr) -> str:
    match e:
        case Const():
            return f"{e.value!r}"
        case Load():
            return f"{e.access}" + (f" at {e.scale}*e{e.index}" if e.index is not None else "")
        case Index():
            return f"{Access(0, e.offset, e.strides)}".partition("[")[2].rstrip("]")
        case Apply():
            return f"{e.op}({', '.join(f'e{a}' for a in e.args)})"
        case Draw():
            return f"draw site {e.site}"
        case Tile():
            return f"p{e.product}"
