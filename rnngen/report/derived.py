"""What follows from the spec alone: the cell, its gradients, its graph, its kernels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rnngen.backends.cuda.emit import cuda_program
from rnngen.backends.llvm.compile import tiles_text
from rnngen.backends.llvm.host import host_target
from rnngen.cell import Cell
from rnngen.compiler import cpu_program, derive, kernel_program, specialised
from rnngen.errors import RnngenError
from rnngen.graph import build_graph
from rnngen.graph.pictures import draw
from rnngen.kernel.cost import Cost, cost_of
from rnngen.kernel.ir import Program
from rnngen.ops.size import shape_str
from rnngen.passes import run_passes
from rnngen.report.html import Html, details, join, pre, table, tag
from rnngen.report.sizes import ROWS, STEPS, sizes_text
from rnngen.report.written import expression, lines_of

__all__ = ["cell_section", "gradients_section", "graph_section", "kernels_section"]

_BY_SHAPE = "by its shape: a matrix uniform in ±1/√columns, all else zero"


# the cell --------------------------------------------------------------------------------------------


def cell_section(cell: Cell) -> Html:
    """What the spec declares, and the equations as they are written in it."""
    spec = cell.spec
    functions = lines_of(spec, spec.functions)
    return join(
        [
            *_declared(cell),
            *([tag("h3", "Functions"), pre(functions)] if functions else []),
            tag("h3", "Equations"),
            pre(lines_of(spec, spec.equations)),
            details("The whole file", pre("\n".join(spec.source_lines))),
        ]
    )


def _declared(cell: Cell) -> list[Html]:
    """A table for each kind of name, none for a kind without names."""
    spec = cell.spec
    shapes = {i.name: i.shape for i in cell.inputs} | {s.name: s.shape for s in cell.states}
    shapes |= {p.name: p.shape for p in cell.params}

    def shape(name: str) -> Html:
        return tag("code", shape_str(shapes.get(name, ())))

    default = ["–" if d.default is None else str(d.default) for d in spec.dims]
    inits = ["zeros" if expression(s.init) == "0" else expression(s.init) for s in spec.states]
    starts = [_BY_SHAPE if p.init is None else tag("code", expression(p.init)) for p in spec.params]
    kinds: list[tuple[str, Sequence[str], Sequence[Sequence[Html | str]]]] = [
        (
            "Dimensions",
            ("", "default", "is"),
            [[_name(d.name), size, d.doc] for d, size in zip(spec.dims, default, strict=True)],
        ),
        (
            "Inputs",
            ("", "shape", "per", "numbers", "is"),
            [[_name(i.name), shape(i.name), i.per, i.dtype, i.doc] for i in spec.inputs],
        ),
        (
            "States",
            ("", "shape", "before the first step", "is"),
            [
                [_name(s.name), shape(s.name), tag("code", init), s.doc]
                for s, init in zip(spec.states, inits, strict=True)
            ],
        ),
        (
            "Parameters",
            ("", "shape", "starts as", "trained", "is"),
            [
                [_name(p.name), shape(p.name), start, "yes" if p.trainable else "no", p.doc]
                for p, start in zip(spec.params, starts, strict=True)
            ],
        ),
        ("Constants", ("", "value"), [[_name(c.name), f"{c.value:g}"] for c in spec.constants]),
        ("Outputs", ("",), [[_name(name)] for name in cell.outputs]),
    ]
    return [part for title, head, rows in kinds if rows for part in _titled(title, head, rows)]


def _titled(title: str, head: Sequence[str], rows: Sequence[Sequence[Html | str]]) -> list[Html]:
    """A table under its title; columns that hold nothing are left out."""
    kept = [k for k in range(len(head)) if k == 0 or any(row[k] for row in rows)]
    words = ["name" if k == 0 else head[k] for k in kept]
    return [tag("h3", title), table(words, [[row[k] for k in kept] for row in rows])]


def _name(text: str) -> Html:
    return tag("code", text)


# gradients, graph ----------------------------------------------------------------------------------------


def gradients_section(cell: Cell) -> Html:
    """The backward equations with the names of the spec."""
    step = derive(cell)
    return join([pre(str(step)), details("The same in LaTeX", pre(step.to_latex()))])


def graph_section(cell: Cell, given: Mapping[str, int]) -> Html:
    """The picture of the equations; where every dimension is `given`, as the passes plan it."""
    if given and all(d.name in given or d.default for d in cell.spec.dims):
        graph = run_passes(build_graph(derive(specialised(cell, given))))
        told = f"As the passes plan it at {sizes_text(given)}, coloured by when each part runs; what is kept "
        told += "for the backward pass is green, what it works out again has a dashed border."
    else:
        graph = build_graph(derive(cell))
        told = "The forward equations, the backward ones, and what these read of a step."
    return join([tag("p", told), tag("div", Html(draw(graph).strip()), class_="picture", tabindex="0")])


# kernels -----------------------------------------------------------------------------------------------


def kernels_section(cell: Cell, sizes: Mapping[str, int]) -> Html:
    """How the compiled kernels run, and what they cost."""
    fixed = specialised(cell, sizes)
    try:
        program = cpu_program(fixed)
        target = host_target()
        tiles = tiles_text(program, target, "float32")
    except RnngenError as error:
        return tag("p", f"The compiler has no kernel for this cell at {sizes_text(sizes)}: {error}")
    return join(
        [
            tag("p", f"At {sizes_text(sizes)}, float32; the CPU is “{target.cpu}”."),
            tag("h3", f"Cost for T={STEPS}, B={ROWS}"),
            *_cost(cost_of(program, STEPS, ROWS, 4)),
            tag("h3", "On the CPU"),
            pre(tiles),
            details("The kernel program", pre(str(program))),
            tag("h3", "On a GPU"),
            _cuda(kernel_program(fixed)),
        ]
    )


def _cost(cost: Cost) -> list[Html]:
    ways = [(n, w) for n, w in (("forward", cost.forward), ("backward", cost.backward)) if w.flops or w.bytes]
    rows = [
        (name, f"{w.flops:,}", f"{w.products:,}", f"{w.bytes:,}", f"{w.intensity:.1f}") for name, w in ways
    ]
    head = ("", "operations", "of them in products", "bytes moved", "operations a byte")
    return [
        table(head, rows, range(1, 5)),
        tag("p", f"Workspace of a training call: {cost.workspace:,} bytes."),
        tag(
            "p",
            "Operations are additions, multiplications and comparisons; bytes are those of every load and "
            "store as written, caches left out of account.",
            class_="quiet",
        ),
    ]


def _cuda(program: Program) -> Html:
    """The classes of the CUDA kernels, each with its reason."""
    try:
        made = cuda_program(program, "float32")
    except RnngenError as error:
        return tag("p", f"No CUDA kernel: {error}")
    ways = ("forward", "backward")
    rows = [(way, f"class {kind}", why) for way, kind, why in zip(ways, made.classes, made.why, strict=False)]
    return table(("", "kernel", "because"), rows)
