"""The commands as typer reads them: names, options, help. What they do is in the modules beside this one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from rnngen.cli.words import Commands

__all__ = ["app"]

EXAMPLES = """\b
Examples:
  rnngen new my_cell             a commented spec to start from
  rnngen check my_cell.yaml      every error in it, with its place
  rnngen grad gru                the backward equations of a built-in cell
  rnngen graph lstm -o lstm.svg  its computation graph as a picture
  rnngen verify my_cell.yaml     gradients and kernels against independent ones
  rnngen analyze lstm            parameters, work, gradients over time
  rnngen report lstm -o lstm.html  all of it on one page
  rnngen compile lstm --dim I=64 --dim H=128 --emit so,header -o build
  rnngen import-weights gru model.safetensors -o gru.safetensors

\b
SPEC is a file, or the name of a built-in cell such as gru or gru@reset_before.
Options of several values take them at once or one by one: --wrt W R, --wrt W --wrt R.
Exit codes: 0 done, 1 a check failed, 2 wrong use or a bad spec, 3 something is missing, 70 a bug."""

app = Commands(
    help="Recurrent cells as equations: derives their gradients, checks them, compiles them to kernels.",
    epilog=EXAMPLES,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)

Spec = Annotated[str, typer.Argument(metavar="SPEC", help="A spec file, or a built-in cell's name.")]
Specs = Annotated[list[str], typer.Argument(metavar="SPEC", help="Spec files, or built-in cells' names.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Dims = Annotated[
    list[str] | None, typer.Option("--dim", metavar="NAME=SIZE", help="A dimension's size; several.")
]
Sets = Annotated[
    list[str] | None, typer.Option("--set", metavar="NAME=VALUE", help="A constant's value; several.")
]
Arch = Annotated[
    str | None, typer.Option("--arch", metavar="ARCH", help="A GPU architecture for cuda, e.g. sm_80.")
]
KernelClass = Annotated[
    str | None, typer.Option("--class", metavar="CLASS", help="A class of CUDA kernel: A, A', B, C or D.")
]
Tf32 = Annotated[
    bool,
    typer.Option("--tf32", help="Products of float32 on CUDA may be rounded to tf32, and are then faster."),
]
Wrt = Annotated[
    list[str] | None,
    typer.Option(metavar="NAME", help="Gradients for these params, inputs or states alone."),
]


def _version(asked: bool) -> None:
    if asked:
        from rnngen import __version__

        typer.echo(f"rnngen {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = (False),
) -> None:
    pass


# reading -------------------------------------------------------------------------------------------


@app.command("list")
def list_(
    uses: Annotated[
        list[str] | None, typer.Option(metavar="OPERATOR", help="Only cells that use this operator; repeat.")
    ] = None,
    json: Json = False,
) -> None:
    """The built-in cells: name, states, params, source."""
    from rnngen.cli.reading import list_cells

    list_cells(json, uses or ())


@app.command()
def new(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The cell's name: small letters, digits, _.")],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="Default: NAME.yaml.")
    ] = None,
    like: Annotated[
        str | None,
        typer.Option(metavar="CELL", help="Start from this cell; of other words, the cells near to them."),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Write over a file that is there.")] = False,
) -> None:
    """Write a commented spec to start from.

    With --like it is a copy of a cell that is there, to be changed: `rnngen new my_cell --like gru`. Words
    instead of a name (`--like "attention"`) list the built-in cells near to them.
    """
    from rnngen.cli.template import write_template

    write_template(name, output, force, like)


@app.command()
def check(specs: Specs, json: Json = False) -> None:
    """Read specs and report every error with its place."""
    from rnngen.cli.reading import check_specs

    raise typer.Exit(check_specs(specs, json))


@app.command()
def show(  # noqa: PLR0913, PLR0917  (a command's options)
    spec: Spec,
    stage: Annotated[
        str, typer.Option(help="spec, cell, step, graph, kernel, llvm, asm or cuda.", metavar="STAGE")
    ] = "cell",
    after: Annotated[
        str | None,
        typer.Option(metavar="PASS", help="The graph as a pass leaves it; `none`: before the first."),
    ] = None,
    dim: Dims = None,
    set_: Sets = None,
    arch: Arch = None,
    kernel_class: KernelClass = None,
    dtype: Annotated[
        str,
        typer.Option(
            metavar="TYPE", help="From kernel on: float32, float64, bfloat16; of cuda also float16."
        ),
    ] = "float32",
    tf32: Tf32 = False,
) -> None:
    """Print what the compiler knows at a stage."""
    from rnngen.cli.cells import CudaChoice, Fixing
    from rnngen.cli.reading import show_stage

    show_stage(spec, stage, Fixing(dim, set_), after, CudaChoice(arch, kernel_class, tf32), dtype)


@app.command()
def grad(
    spec: Spec,
    latex: Annotated[bool, typer.Option("--latex", help="An align* environment for amsmath.")] = False,
    markdown: Annotated[bool, typer.Option("--markdown", help="Forward and backward as Markdown.")] = False,
    wrt: Wrt = None,
    dim: Dims = None,
    set_: Sets = None,
    json: Json = False,
) -> None:
    """Print the backward equations, with the names of the spec."""
    from rnngen.cli.reading import print_gradient

    forms = [form for form, asked in (("latex", latex), ("markdown", markdown), ("json", json)) if asked]
    if len(forms) > 1:
        raise typer.BadParameter(f"choose one of {' and '.join('--' + f for f in forms)}")
    print_gradient(spec, forms[0] if forms else "text", wrt, dim, set_)


@app.command()
def graph(
    spec: Spec,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="FILE.svg, FILE.dot or FILE.mmd.")
    ] = None,
    dim: Dims = None,
    set_: Sets = None,
) -> None:
    """Draw the computation graph: forward, backward, what is saved.

    Without -o it is Mermaid text. With a --dim for every dimension it is the graph as the passes plan it:
    when each part runs, what is kept for the backward pass, and what that works out again (dashed).
    """
    from rnngen.cli.reading import draw_graph

    draw_graph(spec, output, dim, set_)


@app.command()
def schema() -> None:
    """The JSON Schema of a spec file, for editors."""
    from rnngen.cli.reading import print_schema

    print_schema()


# working -------------------------------------------------------------------------------------------


@app.command("compile")
def compile_(  # noqa: PLR0913, PLR0917  (a command's options)
    spec: Spec,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="Where the files go.")],
    dim: Dims = None,
    set_: Sets = None,
    backend: Annotated[str, typer.Option(metavar="NAME", help="llvm or cuda.")] = "llvm",
    dtype: Annotated[
        str, typer.Option(metavar="TYPE", help="float32, float64, bfloat16; with cuda also float16.")
    ] = "float32",
    emit: Annotated[
        str | None,
        typer.Option(
            metavar="KINDS",
            help="Any of ll, asm, obj, so, header, joined by commas (so,header; with --triple obj,header); "
            "with cuda: cu, cubin, ptx (cu,cubin).",
        ),
    ] = None,
    triple: Annotated[
        str | None, typer.Option(metavar="TRIPLE", help="Another machine, e.g. aarch64-linux-gnu.")
    ] = None,
    name: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="NAME.h, NAME_forward, … for kernel.h, rnngen_forward, …: several kernels in one C program.",
        ),
    ] = None,
    arch: Arch = None,
    kernel_class: KernelClass = None,
    tf32: Tf32 = False,
    wrt: Wrt = None,
    json: Json = False,
) -> None:
    """Write kernels for use without rnngen.

    Object files, shared libraries, C headers, assembly, LLVM IR; CUDA-C, cubin, PTX.
    """
    from rnngen.cli.cells import CudaChoice, Fixing
    from rnngen.cli.working import Emission, compile_files

    how = Emission(backend, dtype, emit, triple, name, CudaChoice(arch, kernel_class, tf32))
    compile_files(spec, output, Fixing(dim, set_, wrt), how, json)


@app.command()
def verify(
    specs: Specs,
    backend: Annotated[str, typer.Option(metavar="NAME", help="all, numpy, llvm or cuda.")] = "all",
    dtype: Annotated[
        str | None,
        typer.Option(
            metavar="TYPE", help="Of backends: float32, float64, bfloat16. [default: float32 and float64]"
        ),
    ] = None,
    dim: Dims = None,
    seed: Annotated[int, typer.Option(min=0, help="Of the random inputs.")] = 0,
    json: Json = False,
) -> None:
    """Check gradients, backends and known numbers.

    Derived gradients against the complex step, every backend against NumPy, the numbers of `reference:`.
    Exit code 1 if any differ.
    """
    from rnngen.cli.working import verify_specs

    raise typer.Exit(verify_specs(specs, backend, dtype, dim, seed, json))


@app.command()
def bench(  # noqa: PLR0913, PLR0917 (the options are the command's own)
    specs: Specs,
    dim: Dims = None,
    steps: Annotated[int, typer.Option("-T", "--steps", min=1, help="T, the length of a sequence.")] = 64,
    rows: Annotated[int, typer.Option("-B", "--batch", min=1, help="B, sequences at once.")] = 16,
    size: Annotated[int, typer.Option(min=1, help="The size of every dimension without --dim.")] = 128,
    against: Annotated[
        str,
        typer.Option(metavar="PEERS", help="Of torch, eager, jax, compiled and numpy, joined by commas."),
    ] = "",
    shape: Annotated[
        list[str] | None,
        typer.Option(metavar="T,B,SIZE", help="Instead of -T, -B and --size; may be given several times."),
    ] = None,
    dtype: Annotated[
        str, typer.Option(metavar="TYPE", help="float32, float64, bfloat16; of the peers, too.")
    ] = "float32",
    rounds: Annotated[int, typer.Option(min=1, help="How often each one is timed.")] = 15,
    plot: Annotated[
        Path | None, typer.Option(metavar="FILE", help="FILE.svg, FILE.png or FILE.pdf: a picture of it all.")
    ] = None,
    json: Json = False,
) -> None:
    """Time kernels on one thread, beside others, in one run.

    torch is the module of torch.nn where there is one; eager the same equations in a Python loop over torch's
    operators, compiled that loop through torch.compile, jax the same in jax.lax.scan, numpy the oracle.
    """
    from rnngen.cli.cells import shapes
    from rnngen.cli.working import bench_specs

    sizes = shapes(shape) or [(steps, rows, size)]
    bench_specs(specs, dim, sizes, rounds, dtype, against, plot, json)


@app.command()
def analyze(
    spec: Spec,
    dim: Dims = None,
    set_: Sets = None,
    steps: Annotated[int, typer.Option("-T", "--steps", min=1, help="How far gradients are followed.")] = 64,
    rows: Annotated[int, typer.Option("-B", "--batch", min=1, help="Over how many sequences.")] = 4,
    seed: Annotated[int, typer.Option(min=0, help="Of the initial params and the inputs.")] = 0,
    plot: Annotated[
        Path | None, typer.Option("-o", "--plot", metavar="FILE", help="FILE.svg, FILE.png or FILE.pdf.")
    ] = None,
    json: Json = False,
) -> None:
    """What the equations tell before any training.

    Parameters, work a step, whether steps can run in parallel over time, and how gradients grow or decay at
    initialisation, with what would change that. Dims without a --dim are small.
    """
    from rnngen.cli.cells import Fixing
    from rnngen.cli.working import analyze_spec

    analyze_spec(spec, Fixing(dim, set_), steps, rows, seed, plot, json)


@app.command()
def report(
    spec: Spec,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="FILE.html. Default: report.html.")
    ] = None,
    dim: Dims = None,
    set_: Sets = None,
    checks: Annotated[bool, typer.Option("--checks/--no-checks", help="Run what verify runs.")] = True,
    speed: Annotated[bool, typer.Option("--speed/--no-speed", help="Time it beside eager torch.")] = True,
) -> None:
    """Write all about a cell to one page.

    Equations, gradients, graph, kernels, checks, speed: an HTML file that needs no other and no network. Dims
    without a --dim have their default, or 128. Exit code 1 if a check differs; the page is written all the
    same.
    """
    from rnngen.cli.cells import Fixing
    from rnngen.cli.report import write_report

    raise typer.Exit(write_report(spec, output, Fixing(dim, set_), checks, speed))


@app.command("import-weights")
def import_weights(
    spec: Spec,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="Weights: .safetensors, .npz, .onnx, or torch's .pt.")
    ],
    output: Annotated[
        Path, typer.Option("-o", "--output", metavar="OUT", help="Params: .safetensors or .npz.")
    ],
    framework: Annotated[
        str | None,
        typer.Option("--from", metavar="NAME", help="torch, keras, onnx, or another of the spec's layouts."),
    ] = None,
    layer: Annotated[
        list[str] | None,
        typer.Option(metavar="LAYER", help="Which of several, as `encoder.l0`; repeat for a file each."),
    ] = None,
    dim: Dims = None,
    attribute: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=VALUE", help="What the file does not say of its layer, as activation=relu; repeat."
        ),
    ] = None,
    json: Json = False,
) -> None:
    """Bring a framework's weights into a cell, and check the numbers.

    The names, the order of gates and what is transposed are the spec's `layouts:`. The cell then runs beside
    the framework's own layer, with random weights and with these. Exit code 1 if they differ; then nothing is
    written. `rnngen.load_params(OUT, kernel)` reads the params.
    """
    from rnngen.cli.weights import write_params

    raise typer.Exit(write_params(spec, file, output, framework, layer, dim, attribute, json))


# the machine -----------------------------------------------------------------------------------------


@app.command()
def doctor(json: Json = False) -> None:
    """What works on this machine, and what to install for the rest."""
    from rnngen.cli.machine import report_machine

    report_machine(json)


@app.command()
def cache(
    clear: Annotated[bool, typer.Option("--clear", help="Delete all entries.")] = False, json: Json = False
) -> None:
    """Where compiled kernels are kept, how many, how large."""
    from rnngen.cli.machine import report_cache

    report_cache(clear, json)
