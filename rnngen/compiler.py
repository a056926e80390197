"""The corridor: every stage in order.

    1  spec     text → CellSpec            read_spec
    2  cell     CellSpec → Cell            build_cell: names, shapes, operators
    3  grad     Cell → Step                derive_step: the backward equations
    4  graph    Step → Graph               build_graph
    5  passes   Graph → Graph              run_passes: share, hoist, pack, defer, fuse, plan
    6  kernel   Graph → Kernel program     lower
    7  backend  Kernel program → machine code

`backend="numpy"` stops after 3 and interprets; the others go on. With a warm cache, 3 to 7 are skipped.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

from rnngen.cell import Cell, Options, build_cell
from rnngen.errors import ArgumentError, BackendUnavailable, nearest
from rnngen.ops.call import Engine
from rnngen.runtime.kernel import Flags, Kernel, Makers
from rnngen.spec import parse_spec, read_spec

__all__ = ["BACKENDS", "STAGES", "compile_cell", "derive", "emit", "load", "specialised", "stage", "zoo"]

BACKENDS = ("numpy", "llvm")
STAGES = ("spec", "cell", "step", "graph", "kernel", "llvm", "asm", "cuda")
DTYPES = {"numpy": ("float32", "float64", "complex128"), "llvm": ("float32", "float64")}


# load ----------------------------------------------------------------------------------------------


def zoo() -> dict[str, Path]:
    """The built-in specs: name → file."""
    here = Path(__file__).resolve().parent
    for folder in (here / "zoo", here.parent / "specs"):
        if folder.is_dir():
            return {p.stem: p for p in sorted(folder.glob("*.yaml"))}
    return {}


def load(path_or_name: str | Path, variant: str | None = None) -> Cell:
    """The cell of a spec file, or of a built-in name such as `gru` or `gru@reset_before`.

    Raises SpecError with every error of the file, ArgumentError where there is no such file or name.
    """
    text = str(path_or_name)
    path = Path(text)
    if not _looks_like_file(path):
        name, _, after = text.partition("@")
        variant = variant or after or None
        built_in = zoo()
        if name not in built_in:
            hint = nearest(name, list(built_in)) or "`rnngen list` shows the built-in ones"
            raise ArgumentError(f"no spec file and no built-in cell '{name}'; {hint}")
        path = built_in[name]
    elif "@" in path.name and not path.exists():
        stem, _, variant = text.rpartition("@")
        path = Path(stem)
    return build_cell(read_spec(path, variant))


def _looks_like_file(path: Path) -> bool:
    return path.suffix.partition("@")[0] in (".yaml", ".yml") or len(path.parts) > 1 or path.is_file()


# derive --------------------------------------------------------------------------------------------


def derive(cell: Cell, wrt: Sequence[str] | None = None) -> Any:
    """The forward and backward equations of one step (`Step`)."""
    from rnngen.grad import derive_step

    return derive_step(cell, wrt)


# compile -------------------------------------------------------------------------------------------


def compile_cell(
    cell: Cell,
    dims: Mapping[str, int] | None = None,
    dtype: str = "float32",
    backend: str = "llvm",
    constants: Mapping[str, float] | None = None,
    outputs: Sequence[str] | None = None,
    threads: int | None = None,
    memory: str = "auto",
    cache: bool = True,
) -> Kernel:
    """A kernel for fixed dims; T and B stay free. See the class for what it does."""
    _check_choice("backend", backend, (*BACKENDS, "cuda"))
    if backend == "cuda":
        raise BackendUnavailable("backend 'cuda' is not there yet; use 'llvm' or 'numpy'")
    dtype = getattr(dtype, "name", None) or getattr(dtype, "__name__", None) or str(dtype)
    _check_choice("dtype", dtype, DTYPES[backend])
    _check_choice("memory", memory, ("auto",))
    if threads is not None and (not isinstance(threads, int) or threads < 1):
        raise ArgumentError(f"threads: expected a whole number of at least 1, got {threads!r}")
    fixed = specialised(cell, dims, constants, outputs)
    open_program = fixed.program
    recipe = {
        "text": "\n".join(cell.spec.source_lines),
        "file": cell.spec.file,
        "variant": cell.spec.variant,
        "dims": dict(fixed.options.dims),
        "dtype": dtype,
        "backend": backend,
        "constants": dict(fixed.options.constants),
        "outputs": list(fixed.options.outputs) or None,
        "threads": threads,
        "memory": memory,
        "cache": cache,
        "uses_training": any(n.attr("name") == "training" for _, n in open_program.leaves("clock")),
        "symbolic": {s.name: [str(d) for d in s.shape] for s in (*cell.inputs, *cell.states, *cell.params)},
    }

    def make(flags: Flags) -> Engine:
        return _engine(fixed, flags, recipe)

    def program() -> Any:
        return kernel_program(_built(fixed, (False, False, True)))

    kernel = Kernel(fixed, dtype, backend, Makers(make, program, _rebuild), recipe)
    if backend == "llvm":
        kernel.engine()
    return kernel


def _check_choice(what: str, value: str, known: Sequence[str]) -> None:
    if value not in known:
        raise ArgumentError(f"{what}: '{value}' is not one of {', '.join(known)}")


def specialised(
    cell: Cell,
    dims: Mapping[str, int] | None,
    constants: Mapping[str, float] | None = None,
    outputs: Sequence[str] | None = None,
) -> Cell:
    """The cell with numbers for its dims and constants; `training` stays open."""
    options = Options(
        _dims(cell, dims or {}), _constants(cell, constants or {}), tuple(outputs or ()), training=None
    )
    return build_cell(cell.spec, options)


def _dims(cell: Cell, given: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    known = {d.name: d for d in cell.spec.dims}
    for name, value in given.items():
        if name not in known:
            raise ArgumentError(f"dims: {cell.title} has no dimension '{name}'; " + nearest(name, list(known)))
        if isinstance(value, bool) or not hasattr(value, "__index__") or not 1 <= int(value) <= 1 << 24:
            raise ArgumentError(f"dims: {name} must be a whole number from 1 to {1 << 24}, got {value!r}")
    missing = [n for n, d in known.items() if n not in given and d.default is None]
    if missing:
        asked = ", ".join(f"'{n}' ({known[n].doc})" if known[n].doc else f"'{n}'" for n in missing)
        raise ArgumentError(f"dims: {cell.title} needs a size for {asked}")
    return tuple((n, int(given.get(n, d.default or 0))) for n, d in known.items())


def _constants(cell: Cell, given: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    known = [c.name for c in cell.spec.constants]
    for name, value in given.items():
        if name not in known:
            raise ArgumentError(f"constants: {cell.title} has no constant '{name}'; " + nearest(name, known))
        if not isinstance(value, int | float) or value != value or abs(value) == float("inf"):
            raise ArgumentError(f"constants: {name} must be a finite number, got {value!r}")
    return tuple((n, float(given[n])) for n in known if n in given)


def _built(cell: Cell, flags: Flags) -> Cell:
    ragged, resets, training = flags
    return build_cell(cell.spec, replace(cell.options, ragged=ragged, resets=resets, training=training))


def _engine(cell: Cell, flags: Flags, recipe: Mapping[str, Any]) -> Engine:
    built = _built(cell, flags)
    if recipe["backend"] == "numpy":
        from rnngen.grad import derive_step
        from rnngen.oracle import Oracle

        return Oracle(derive_step(built), recipe["dtype"])
    return _compiled(built, recipe)


def _graph(cell: Cell) -> Any:
    """Stages 3 to 5: the graph after all passes."""
    from rnngen.grad import derive_step
    from rnngen.graph import build_graph
    from rnngen.passes import run_passes

    return run_passes(build_graph(derive_step(cell)))


def kernel_program(cell: Cell) -> Any:
    """Stages 3 to 6: the kernel program of a cell whose dims have values."""
    from rnngen.kernel.lower import lower

    return lower(_graph(cell))


def _compiled(cell: Cell, recipe: Mapping[str, Any]) -> Engine:
    from rnngen.backends.llvm.host import host_target
    from rnngen.backends.llvm.jit import load_object
    from rnngen.runtime.cache import Cache, key_of
    from rnngen.runtime.llvm_engine import CompiledEngine
    from rnngen.runtime.manifest import Manifest
    from rnngen.runtime.threads import thread_count

    target, dtype = host_target(), recipe["dtype"]
    store = Cache() if recipe["cache"] else None
    key = key_of(cell, dtype, "llvm", (target.triple, target.cpu, target.features))
    entry = store.get(key) if store else None
    if entry is None:
        from rnngen.backends.llvm.compile import kernel_object, panels

        program = kernel_program(cell)
        manifest = manifest_of(program, cell, dtype, panels(program, target, dtype))
        entry = manifest, kernel_object(program, target, dtype)
        if store:
            store.put(key, *entry)
    manifest, code = entry
    assert isinstance(manifest, Manifest)
    loaded = load_object(code, target, manifest.functions)
    return CompiledEngine(manifest, loaded.functions, loaded.keep, thread_count(recipe["threads"]))


def manifest_of(program: Any, cell: Cell, dtype: str, panels: tuple[tuple[str, int], ...]) -> Any:
    """What a caller has to know of compiled code."""
    from rnngen.runtime.manifest import BufferInfo, Manifest

    shapes = {s.name: tuple(int(n) for n in s.shape) for s in (*cell.inputs, *cell.states, *cell.params)}
    outputs = dict(cell.program.keyed("output"))

    def shape(b: Any) -> tuple[int, ...]:
        if b.role in ("output", "adjoint"):
            return cell.program.nodes[outputs[b.name]].ints
        return shapes.get(b.name, (b.size,)) if b.role not in ("saved", "scratch", "clock") else (b.size,)

    whole = program.whole()
    infos = tuple(
        BufferInfo(b.role, b.name, b.size, b.batched, str(b.time), shape(b), b.id in whole) for b in program.buffers
    )
    states = tuple(b.name for b in program.buffers if b.role == "state")
    return Manifest(cell.title, dtype, infos, program.outputs, panels, states)


# files and pictures of stages --------------------------------------------------------------------------


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

    _check_choice("dtype", dtype, DTYPES["llvm"])
    fixed = _plain(cell, dims, constants, outputs)
    return write_artifact(kernel_program(fixed), fixed, dtype, named_target(triple), kinds, Path(outdir))


def stage(
    cell: Cell,
    dims: Mapping[str, int] | None,
    name: str,
    dtype: str = "float32",
    target: str | None = None,
    constants: Mapping[str, float] | None = None,
) -> str:
    """One stage as text. `target` is a triple, or a fixed level such as `x86-64-v3`: machines agree on it."""
    _check_choice("stage", name, STAGES)
    _check_choice("dtype", dtype, DTYPES["llvm"])
    if name == "cuda":
        raise BackendUnavailable("stage 'cuda' is not there yet; 'llvm' and 'asm' are")
    if name == "spec":
        return "\n".join(cell.spec.source_lines).rstrip() + "\n"
    fixed = _plain(cell, dims, constants)
    if name == "cell":
        return str(fixed)
    if name == "step":
        return str(derive(fixed))
    return str(_graph(fixed)) if name == "graph" else _lowered(fixed, name, dtype, target)


def _plain(
    cell: Cell,
    dims: Mapping[str, int] | None,
    constants: Mapping[str, float] | None = None,
    outputs: Sequence[str] | None = None,
) -> Cell:
    """The cell for calls without lengths, resets or training; sizes and constants that it has stay."""
    known = cell.options
    sizes = {**dict(known.dims), **(dims or {})}
    values = {**dict(known.constants), **(constants or {})}
    fixed = specialised(cell, sizes, values, outputs or known.outputs)
    return build_cell(fixed.spec, replace(fixed.options, training=False))


def _lowered(cell: Cell, name: str, dtype: str, target: str | None) -> str:
    from rnngen.backends.llvm.compile import kernel_ir, tiles_text
    from rnngen.backends.llvm.host import named_target
    from rnngen.backends.llvm.jit import assembly

    made, program = named_target(target), kernel_program(cell)
    if name == "kernel":
        return f"{program}\n{tiles_text(program, made, dtype)}".rstrip() + "\n"
    text = kernel_ir(program, made, dtype)
    return text if name == "llvm" else assembly(text, made)


def _rebuild(recipe: Mapping[str, Any]) -> Kernel:
    cell = build_cell(parse_spec(recipe["text"], recipe["file"], recipe["variant"]))
    return compile_cell(
        cell,
        recipe["dims"],
        recipe["dtype"],
        recipe["backend"],
        recipe["constants"],
        recipe["outputs"],
        recipe["threads"],
        recipe["memory"],
        recipe["cache"],
    )


def package_version() -> str:
    """The installed version of rnngen."""
    return version("rnngen")
