"""compile, verify, bench, analyze: what takes a while."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from rnngen.cli.cells import CudaChoice, Fixing, check_place, sized, sizes
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


@dataclass(frozen=True, slots=True)
class Emission:
    """What `compile` writes and for what; `emit`, `triple` and `name` as they were typed."""

    backend: str
    dtype: str
    emit: str | None
    triple: str | None
    name: str | None
    cuda: CudaChoice


def compile_files(spec: str, output: Path, fixing: Fixing, how: Emission, as_data: bool) -> None:
    """Writes the kinds of files asked for."""
    from rnngen import compiler
    from rnngen.compiler import load, specialised
    from rnngen.compiler.request import check_tf32

    backend, dtype, cuda = how.backend, how.dtype, how.cuda
    kinds = _kinds(how.emit, backend, how.triple)
    check_tf32(cuda.tf32, backend, dtype)
    for flag, given, of in (
        ("triple", how.triple, "llvm"),
        ("name", how.name, "llvm"),
        ("arch", cuda.arch, "cuda"),
        ("class", cuda.kernel_class, "cuda"),
    ):
        if given is not None and backend != of:
            raise ArgumentError(f"--{flag}: this is for --backend {of}, and the backend is {backend}")
    cell = load(spec)
    fixed = specialised(cell, fixing.dims, fixing.constants, None, fixing.wrt or None)
    dims = dict(fixed.options.dims)
    with progress(f"compile {cell.title}"), _folder(output):
        if backend == "cuda":
            files = compiler.emit_cuda(
                fixed, dims, dtype, kinds, cuda.arch, output, None, cuda.kernel_class, tf32=cuda.tf32
            )
        else:
            files = compiler.emit(fixed, dims, dtype, kinds, how.triple, output, name=how.name)
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
    backend: str,
    dtype: str | None,
    dims: Sequence[str] | None,
    seed: int,
    as_data: bool,
) -> int:
    """Every check of every spec in one table; 1 if anything differs."""
    from rnngen.backends.cuda.driver import architecture
    from rnngen.compiler import BACKENDS, load
    from rnngen.compiler.request import check_choice
    from rnngen.verify import Report, verify_cell
    from rnngen.verify.backends import TOLERANCE

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
            if len(specs) == 1 and not as_data:
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
    dtype: str,
    against: str,
    picture: Path | None,
    as_data: bool,
) -> None:
    """Times each spec for each (T, B, size of every dim without one) beside the peers of `against`."""
    from rnngen.bench import PEERS, bench_cell, pinned
    from rnngen.bench import plot as drawing
    from rnngen.bench.peers import needed
    from rnngen.compiler import DTYPES, load
    from rnngen.compiler.request import check_choice

    check_choice("--dtype", dtype, DTYPES["llvm"])
    if picture is not None:
        drawing.check_format(picture)
        check_place(picture, "--plot")
    peers = [peer.strip() for peer in against.split(",") if peer.strip()]
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
                results.append(bench_cell(cell, fixed, steps, rows, peers, rounds, dtype))
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
    spec: str, fixing: Fixing, steps: int, rows: int, seed: int, picture: Path | None, as_data: bool
) -> None:
    """Prints the analysis of one cell, and draws it."""
    from rnngen.analyze import analyze
    from rnngen.analyze.plot import check_format, plot
    from rnngen.compiler import load

    if picture is not None:
        check_format(picture)
        check_place(picture, "--plot")
    cell = load(spec)
    with progress(f"analyze {cell.title}"):
        found = analyze(cell, fixing.dims, fixing.constants, steps=steps, rows=rows, seed=seed)
    if picture is not None:
        plot(found, picture)
        say(f"wrote {picture}")
    if as_data:
        as_json(found.as_dict())
    else:
        emit(str(found))
