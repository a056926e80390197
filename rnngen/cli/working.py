"""compile, verify, bench, analyze: what takes a while."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from rnngen.cli.cells import check_place, numbers, sized, sizes
from rnngen.cli.console import as_json, emit, painted, progress, say
from rnngen.cli.failures import DIFFERS, WRONG, in_words
from rnngen.errors import ArgumentError, BackendUnavailable, RnngenError, SpecError, counted, nearest

__all__ = ["analyze_spec", "bench_specs", "compile_files", "verify_specs"]

KINDS = {"llvm": ("ll", "asm", "obj", "so", "header"), "cuda": ("cu", "cubin", "ptx")}
USUAL = {"llvm": "so,header", "cuda": "cu,cubin"}


def _each(specs: Sequence[str], what: str) -> Iterable[str]:
    for k, spec in enumerate(specs):
        with progress(f"{what} {spec} ({k + 1} of {len(specs)})"):
            yield spec


# compile -----------------------------------------------------------------------------------------------


def compile_files(
    spec: str,
    output: Path,
    fixing: tuple[Sequence[str] | None, Sequence[str] | None, Sequence[str] | None],
    place: tuple[str, bool],
    how: Mapping[str, str | None],
    as_data: bool,
) -> None:
    """Writes the kinds of files asked for; `fixing` are dims, constants and the names whose gradients are
    wanted, `place` is a backend and whether its products may be rounded to tf32, `how` the other options."""
    from rnngen import compiler
    from rnngen.compiler import load, specialised
    from rnngen.compiler.request import check_tf32

    backend, tf32 = place
    kinds, dtype = _kinds(how["emit"], backend, how["triple"]), how["dtype"] or "float32"
    check_tf32(tf32, backend, dtype)
    for option, of in (("triple", "llvm"), ("name", "llvm"), ("arch", "cuda"), ("kernel_class", "cuda")):
        if how[option] is not None and backend != of:
            flag = option.replace("kernel_", "")
            raise ArgumentError(f"--{flag}: this is for --backend {of}, and the backend is {backend}")
    cell = load(spec)
    fixed = specialised(cell, sizes(fixing[0]), numbers(fixing[1]), None, fixing[2] or None)
    dims = dict(fixed.options.dims)
    with progress(f"compile {cell.title}"), _folder(output):
        if backend == "cuda":
            files = compiler.emit_cuda(
                fixed, dims, dtype, kinds, how["arch"], output, None, how["kernel_class"], tf32=tf32
            )
        else:
            files = compiler.emit(fixed, dims, dtype, kinds, how["triple"], output, name=how["name"])
    if as_data:
        as_json({"cell": cell.title, "dims": dict(fixed.options.dims), "files": [str(f) for f in files]})
    else:
        emit("\n".join(str(f) for f in files))


@contextmanager
def _folder(path: Path) -> Iterator[None]:
    """A folder for results; one that was made for nothing is taken away again."""
    new = not path.exists()
    path.mkdir(parents=True, exist_ok=True)
    try:
        yield
    except RnngenError:
        if new and not any(path.iterdir()):
            path.rmdir()
        raise


def _kinds(text: str | None, backend: str, triple: str | None) -> list[str]:
    """What is asked for, or what is usual; of another machine's code there is no linker for a library."""
    if backend not in KINDS:
        raise ArgumentError(f"--backend: there is no backend '{backend}' to compile with; known: llvm, cuda")
    known, usual = KINDS[backend], USUAL[backend] if triple is None else "obj,header"
    kinds = [kind.strip() for kind in (usual if text is None else text).split(",") if kind.strip()]
    for kind in kinds:
        if kind not in known:
            raise ArgumentError(f"--emit: backend {backend} has no kind '{kind}'; {nearest(kind, known)}")
    return kinds


# verify ------------------------------------------------------------------------------------------------


def verify_specs(
    specs: Sequence[str],
    place: tuple[str, str | None],
    dims: Sequence[str] | None,
    seed: int,
    as_data: bool,
) -> int:
    """Every check of every spec in one table; 1 if anything differs. `place` is a backend and a dtype."""
    from rnngen.backends.cuda.driver import architecture
    from rnngen.compiler import BACKENDS, load
    from rnngen.compiler.request import check_choice
    from rnngen.verify import Report, verify_cell
    from rnngen.verify.backends import TOLERANCE

    backend, dtype = place
    if backend not in ("all", *BACKENDS):
        raise ArgumentError(f"--backend: there is no backend '{backend}'; known: all, {', '.join(BACKENDS)}")
    if dtype is not None:
        check_choice("--dtype", dtype, list(TOLERANCE))
    chosen = None if backend == "all" else [backend]
    dtypes = None if dtype is None else [dtype]
    if backend == "cuda":
        architecture()  # without a device there is nothing to compare
    report, unfit = Report(), []
    for spec in _each(specs, "verify"):
        try:
            report += verify_cell(load(spec), chosen, dims=sizes(dims) or None, seed=seed, dtypes=dtypes)
        except (ArgumentError, SpecError) as error:
            if len(specs) == 1:
                raise
            unfit.append(in_words(error))
            say(unfit[-1])
    if as_data:
        as_json(report.as_dict() | {"ok": report.ok and not unfit, "errors": unfit})
    elif report.rows or not unfit:
        lines = str(report).splitlines()
        if unfit:
            lines[-1] += f"; {counted(len(unfit), 'spec')} not verified"
        emit("\n".join(painted(line, "red") if "DIFFER" in line else line for line in lines))
    if backend != "all" and report.skipped:
        raise BackendUnavailable("; ".join(report.skipped))
    if unfit:
        return WRONG
    return 0 if report.ok else DIFFERS


# bench -------------------------------------------------------------------------------------------------


def bench_specs(
    specs: Sequence[str],
    dims: Sequence[str] | None,
    shapes: Sequence[tuple[int, int, int]],
    rounds: int,
    how: Mapping[str, str],
    picture: Path | None,
    as_data: bool,
) -> None:
    """Times each spec for each (T, B, size of every dim without one); `how` is a dtype and the peers."""
    from rnngen.bench import PEERS, bench_cell, pinned
    from rnngen.bench import plot as drawing
    from rnngen.bench.peers import needed
    from rnngen.compiler import DTYPES, load
    from rnngen.compiler.request import check_choice

    check_choice("--dtype", how["dtype"], DTYPES["llvm"])
    if picture is not None:
        drawing.check_format(picture)
        check_place(picture, "--plot")
    peers = [peer.strip() for peer in how["against"].split(",") if peer.strip()]
    for peer in peers:
        if peer not in PEERS:
            raise ArgumentError(f"--against: there is no peer '{peer}'; known: {', '.join(PEERS)}")
        if peer != "numpy":
            needed(peer)
    results = []
    with pinned():
        for spec in _each(specs, "bench"):
            cell = load(spec)
            for steps, rows, size in shapes:
                fixed = sized(cell, sizes(dims), size)
                results.append(bench_cell(cell, fixed, steps, rows, peers, rounds, how["dtype"]))
                if not as_data:
                    emit(str(results[-1]) + "\n")
    if picture is not None:
        drawing.plot(results, picture)
        say(f"wrote {picture}")
    if as_data:
        as_json({"results": [r.as_dict() for r in results]})
    else:
        say("one thread; times are medians, with the spread between the quartiles; all sides take turns")


# analyze -----------------------------------------------------------------------------------------------


def analyze_spec(
    spec: str,
    dims: Sequence[str] | None,
    constants: Sequence[str] | None,
    how: tuple[int, int, int],
    picture: Path | None,
    as_data: bool,
) -> None:
    """Prints the analysis of one cell, and draws it; `how` is T, B and the seed."""
    from rnngen.analyze import analyze
    from rnngen.analyze.plot import check_format, plot
    from rnngen.compiler import load

    steps, rows, seed = how
    if picture is not None:
        check_format(picture)
    cell = load(spec)
    with progress(f"analyze {cell.title}"):
        found = analyze(cell, sizes(dims), numbers(constants), steps=steps, rows=rows, seed=seed)
    if picture is not None:
        plot(found, picture)
        say(f"wrote {picture}")
    if as_data:
        as_json(found.as_dict())
    else:
        emit(str(found))
