"""docs/zoo.md: one row for each built-in cell and variant.

Names, structure and counts are worked out from the spec; errors and speeds are read from the figures that
`measure` keeps, and left out where the equations have changed since.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rnngen.backends.cuda.emit import cuda_program
from rnngen.cell import Cell
from rnngen.cell.uses import SYMBOLS, operators_of
from rnngen.compiler import kernel_program, load, zoo
from rnngen.compiler.request import plain
from rnngen.errors import RnngenError
from rnngen.grad import derive_step
from rnngen.kernel.cost import cost_of
from rnngen.kernel.ir import Group, Program
from rnngen.pages.figures import BOUNDS, ROUNDS, Figures, Measured, digest, kept
from rnngen.passes.linear import Kind, recurrence

__all__ = ["COLUMNS", "ROWS", "SIZE", "STEPS", "Row", "machines_of", "row_of", "titles", "zoo_page"]

SIZE, STEPS, ROWS = 128, 64, 16
COLUMNS = (
    "cell", "states", "params", "operators", "recurrence", "CPU", "GPU", "flop a step",
    "derivation", "float64", "float32", "training, × eager torch", "compile, s", "source",
)  # fmt: skip
_HEAD = """\
<!-- made from specs/ and bench/zoo.json by `make generated`: do not edit -->

# The zoo

Each built-in cell, {count} with their variants. A name with an `@` is a variant in the same file.

| column | says |
|---|---|
| operators | what the equations use besides `+ - * /`; [all operators](operators.md) |
| recurrence | the step as a function of what it carries: *affine* entry by entry (its steps can run as a scan over time), *affine, mixed* (entries mix), or step by step; proved from the equations |
| CPU | the time loop of the compiled kernel: *elementwise* (no matrix product waits in it), *fused* (products and all that follows in one stage), or how many stages wait for one another |
| GPU | the class of the CUDA kernel, forward/backward: A one thread a channel, A' a parallel scan, B a block a slice of the batch, C all blocks share a step, D kernels and library products for every step |
| flop a step | floating-point operations of the forward pass, a step and sequence, at the sizes below |
| derivation | the largest normwise error of the derived gradients against the complex step, float64 |
| float64, float32 | the same of the compiled kernel's outputs and gradients against the NumPy oracle |
| training | forward and backward beside the same equations run by torch op by op with autograd, on one thread, float32; above 1 the kernel is faster |
| compile | seconds from the equations to kernels for both passes, with no cache |

Sizes are {size} where the spec names none, T = {steps}, B = {rows}. An error beyond its bound ({bounds}) is **bold**;
with a † it is of ill-conditioned numbers, and no more than four times what unfused float32 loses on such.
A dash: not measured, or not since the equations changed; beside torch also where a cell draws random numbers, which the
loop over torch's operators does not. {machine}
"""


@dataclass(frozen=True, slots=True)
class Row:
    """A cell's row; the measured columns are in `figures`."""

    title: str
    states: str
    params: str
    operators: str
    recurrence: str
    cpu: str
    gpu: str
    flops: str
    figures: Measured | None
    source: str

    def cells(self) -> tuple[str, ...]:
        """The row's texts in the order of `COLUMNS`."""
        m = self.figures
        measured = tuple(_error(name, getattr(m, name), m.passed) if m else "–" for name in BOUNDS)
        speed = f"{m.speedup:.1f}" if m and m.speedup else "–"
        wait = f"{m.compile:.2f}" if m and m.compile else "–"
        exact = (self.title, self.states, self.params, self.operators, self.recurrence, self.cpu, self.gpu)
        return (*exact, self.flops, *measured, speed, wait, self.source)


def titles() -> Iterator[str]:
    """Every built-in cell and variant."""
    for name in zoo():
        plain_cell = load(name)
        yield name
        yield from (f"{name}@{v}" for v in plain_cell.spec.variants)


def zoo_page() -> str:
    """The page."""
    figures = kept()
    rows = [row_of(load(title), figures) for title in titles()]
    bounds = ", ".join(f"{value:.0e}" for value in BOUNDS.values())
    head = _HEAD.format(
        count=len(rows), size=SIZE, steps=STEPS, rows=ROWS, bounds=bounds, machine=machines_of(figures)
    )
    lines = [head, _line(COLUMNS), _line(["---"] * len(COLUMNS))]
    return "\n".join([*lines, *(_line(row.cells()) for row in rows)]) + "\n"


def machines_of(figures: Figures) -> str:
    """What was measured where: most of the cells on the first machine, some on others."""
    said = []
    for k, machine in enumerate(figures.machines):
        cells = ", ".join(f"`{t}`" for t in sorted(figures.cells) if figures.cells[t].machine == k)
        said.append(f"{cells} on {machine}" if k else f"on one thread of {machine}")
    return f"Measured by `make zoo` {'; '.join(said)}. Speeds are ratios of the fastest of {ROUNDS} rounds in turns."


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def row_of(cell: Cell, figures: Figures) -> Row:
    """The row of one cell."""
    cpu, gpu, flops = _kernels(cell)
    spec = cell.spec
    return Row(
        f"`{cell.title}`",
        _names([s.name for s in spec.states]),
        _names([p.name for p in spec.params]),
        _names([o for o in operators_of(spec) if o not in SYMBOLS[:4]]),
        _recurrence(cell),
        cpu,
        gpu,
        flops,
        figures.of(cell.title, digest(cell)),
        spec.source,
    )


def _names(names: Sequence[str]) -> str:
    return " ".join(f"`{n}`" for n in names) or "–"


def _recurrence(cell: Cell) -> str:
    kinds = {b.kind for b in recurrence(derive_step(cell).forward)[0]}
    if Kind.NONLINEAR in kinds:
        return "step by step"
    return "affine, mixed" if Kind.MATRIX in kinds else "affine"


def _kernels(cell: Cell) -> tuple[str, str, str]:
    """(CPU, GPU, flop a step); dashes where the compiler has no kernel."""
    try:
        program = kernel_program(plain(cell, {d.name: d.default or SIZE for d in cell.spec.dims}))
        classes = cuda_program(program, "float32").classes
    except RnngenError:
        return "–", "–", "–"
    work = cost_of(program, STEPS, ROWS, 4).forward
    gpu = "/".join(dict.fromkeys(str(c) for c in classes))
    return _loop(program), gpu, f"{work.flops / STEPS / ROWS:,.0f}"


def _loop(program: Program) -> str:
    body = [s for section in program.forward.sections if section.loop for s in section.body]
    if not body:
        return "no loop"
    if len(body) > 1:
        return f"{len(body)} stages"
    return "fused" if isinstance(body[0], Group) and body[0].products else "elementwise"


def _error(name: str, value: float, passed: bool) -> str:
    """In bold where it is too large; with a dagger where the numbers are ill-conditioned."""
    text = f"{value:.0e}"
    if value <= BOUNDS[name]:
        return text
    return f"{text} †" if passed else f"**{text}**"
