"""The corridor: every stage in order.

    1  spec     text → CellSpec            parse_spec
    2  cell     CellSpec → Cell            build_cell: names, shapes, operators; both: read_cell
    3  grad     Cell → Step                derive_step: the backward equations
    4  graph    Step → Graph               build_graph
    5  passes   Graph → Graph              run_passes: passes.PIPELINE
    6  kernel   Graph → Kernel program     lower, queued; for processors with caches then near, early, blocked
    7  backend  Kernel program → machine code

`backend="numpy"` stops after 3 and interprets; the others go on. With a warm cache, 3 to 7 are skipped.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rnngen.cell import Cell, build_cell, read_cell
from rnngen.compiler.recipe import Origin, Recipe
from rnngen.compiler.request import check_choice, check_request, find, specialised
from rnngen.errors import ArgumentError, SpecError
from rnngen.ops.call import Engine
from rnngen.ops.halves import HOST
from rnngen.ops.size import ints
from rnngen.runtime.kernel import Flags, Kernel, Makers
from rnngen.spec import PartlyRead

if TYPE_CHECKING:
    from rnngen.runtime.gpus import Gpus

__all__ = [
    "as_cell",
    "compile_cell",
    "cpu_program",
    "derive",
    "gpu_engines",
    "graph_of",
    "kernel_of",
    "kernel_program",
    "load",
]


def load(path_or_name: str | Path, variant: str | None = None) -> Cell:
    """The cell of a spec file, or of a built-in name, either with `@variant`.

    Raises SpecError with every error of the file, ArgumentError where there is no such file or name. Known
    numbers that do not fit the cell take a run to find: `rnngen check` and `testing.check_spec` tell them.
    """
    try:
        cell = read_cell(*find(path_or_name, variant))
    except PartlyRead as error:
        from rnngen.weights.layouts import misnamed

        layouts = [d for spec in error.parts for d in misnamed(spec)]
        raise SpecError(dict.fromkeys((*error.diagnostics, *layouts))) from None
    if cell.spec.layouts:
        from rnngen.weights.layouts import misplaced

        if found := misplaced(cell):
            raise SpecError(found)
    return cell


def as_cell(asked: Cell | str | Path) -> Cell:
    """A cell, or that of what `load` takes. Raises ArgumentError for anything else."""
    if isinstance(asked, str | Path):
        return load(asked)
    if not isinstance(asked, Cell):
        raise ArgumentError(f"cell: expected a cell, a spec file or a built-in name, got {_kind(asked)}")
    return asked


def _kind(asked: object) -> str:
    """What was given instead of a cell; kernels and layers have one."""
    has = isinstance(getattr(asked, "cell", None), Cell)
    return type(asked).__name__ + ("; its `cell` is one" if has else "")


def derive(cell: Cell | str | Path, wrt: Sequence[str] | None = None) -> Any:
    """The forward and backward equations of one step (`Step`) of a cell, or of what `load` takes."""
    from rnngen.grad import derive_step

    return derive_step(as_cell(cell), wrt)


def compile_cell(
    cell: Cell | str | Path,
    dims: Mapping[str, int] | None = None,
    dtype: str = "float32",
    backend: str = "llvm",
    constants: Mapping[str, float] | None = None,
    outputs: Sequence[str] | None = None,
    threads: int | None = None,
    memory: str | int = "auto",
    cache: bool = True,
    kernel_class: str | None = None,
    *,
    tf32: bool = False,
    wrt: Sequence[str] | None = None,
) -> Kernel:
    """A kernel of a cell (or of what `load` takes) for fixed dims; T and B stay free at every call.

    `constants` and `outputs` replace the spec's. `wrt` names the params, inputs and states that `backward` is
    to give gradients of (default: all): nothing is worked out or kept for the others. `threads` share a call
    by rows; None: as many as OMP_NUM_THREADS, or the processors there are. `cache` keeps code on disk.
    `memory` is for training: "auto" keeps what is cheaper to keep than to work out again, "min" takes as
    little as can be for one more forward pass, a number of bytes stays within them.
    `kernel_class` asks the cuda backend for a class of kernel (A, A', B, C, D), `tf32` lets it round factors
    of float32 (docs/cuda.md); its kernels run on the GPU that a call's arrays lie on. Where `dtype` has 16
    bits, the host's arrays are float32: on cuda it is how the device stores numbers, elsewhere bfloat16 is
    what matrix products read, all else float32 (docs/dtypes.md).
    Raises ArgumentError for sizes, constants, outputs or choices that do not fit, BackendUnavailable where
    a backend is missing.
    """
    dtype = check_request(backend, dtype, memory, threads, kernel_class, tf32)
    cell = as_cell(cell)
    fixed = specialised(cell, dims, constants, outputs, wrt)
    recipe = Recipe(Origin.of(fixed), dtype, backend, threads, memory, cache, kernel_class, tf32)

    def make(flags: Flags) -> Engine:
        return _engine(fixed, flags, recipe)

    def program() -> Any:
        return (kernel_program if backend == "cuda" else cpu_program)(_built(fixed, (False, False, True)))

    makers = Makers(make, program, (kernel_of, (recipe,)))
    kernel = Kernel(fixed, dtype, backend, makers, _symbolic(cell))
    if backend != "numpy":
        engine: Any = kernel.engine()
        if backend == "cuda":
            engine.at()  # what is missing is said here, not at the first call
    return kernel


def kernel_of(recipe: Recipe) -> Kernel:
    """The kernel of a recipe. Raises ArgumentError for what does not fit, BackendUnavailable where a backend
    is missing."""
    cell = recipe.origin
    return compile_cell(
        cell.parsed(),
        dict(cell.dims),
        recipe.dtype,
        recipe.backend,
        dict(cell.constants),
        cell.outputs,
        recipe.threads,
        recipe.memory,
        recipe.cache,
        recipe.kernel_class,
        tf32=recipe.tf32,
        wrt=cell.wrt,
    )


def _symbolic(cell: Cell) -> dict[str, list[str]]:
    """How the spec writes each array's shape, for error messages."""
    shapes = [(s.name, s.shape) for s in cell.inputs] + [(s.name, s.shape) for s in cell.states]
    shapes += [(p.name, p.shape) for p in cell.params]
    return {name: [str(n) for n in shape] for name, shape in shapes}


def _built(cell: Cell, flags: Flags) -> Cell:
    ragged, resets, training = flags
    return build_cell(cell.spec, replace(cell.options, ragged=ragged, resets=resets, training=training))


def _engine(cell: Cell, flags: Flags, recipe: Recipe) -> Engine:
    built, dtype = _built(cell, flags), recipe.dtype
    if recipe.backend == "numpy":
        from rnngen.grad import derive_step
        from rnngen.oracle import Oracle

        return Oracle(derive_step(built), HOST.get(dtype, dtype), dtype if dtype in HOST else "")
    if recipe.backend == "cuda":
        return _on_gpus(built, recipe)
    return _compiled(built, recipe)


def gpu_engines(cell: Cell, dtype: str, flags: Flags, tf32: bool = False) -> Gpus:
    """Engines of every GPU for a cell whose dims have values and (ragged, resets, training).

    For callers with memory of their own there; `compile_cell` makes kernels for arrays.
    """
    return _on_gpus(_built(cell, flags), Recipe(Origin.of(cell), dtype, "cuda", tf32=tf32))


def graph_of(cell: Cell, after: str | None = None) -> Any:
    """Stages 3 to 5: the graph after all passes, or after the one named."""
    from rnngen.grad import derive_step
    from rnngen.graph import build_graph
    from rnngen.passes import PIPELINE, run_passes

    if after is not None:
        check_choice("after", after, ["none", *dict(PIPELINE)])
    graph = build_graph(derive_step(cell))
    return graph if after == "none" else run_passes(graph, after)


def kernel_program(cell: Cell) -> Any:
    """Stages 3 to 6: the kernel program of a cell whose dims have values."""
    from rnngen.kernel.lower import lower
    from rnngen.kernel.queue import queued
    from rnngen.kernel.starts import rolled

    return rolled(queued(lower(graph_of(cell)), {s.name: ints(s.shape) for s in cell.states}))


def cpu_program(cell: Cell) -> Any:
    """The kernel program as a processor with caches runs it best."""
    from rnngen.kernel.blocks import blocked
    from rnngen.kernel.early import early
    from rnngen.kernel.near import near

    return blocked(early(near(kernel_program(cell))))


def _compiled(cell: Cell, recipe: Recipe) -> Engine:
    from rnngen.backends.llvm.host import host_target
    from rnngen.backends.llvm.jit import load_object
    from rnngen.runtime.cache import Cache, key_of
    from rnngen.runtime.llvm_engine import CompiledEngine
    from rnngen.runtime.manifest import manifest_of
    from rnngen.runtime.segments import SegmentedEngine
    from rnngen.runtime.threads import thread_count

    target, dtype = host_target(), recipe.dtype
    store = Cache() if recipe.cache else None
    key = key_of(cell, dtype, "llvm", (target.triple, target.cpu, target.features))
    entry = store.get(key) if store else None
    if entry is None:
        from rnngen.backends.llvm.compile import early_from, in_matrix_tiles, kernel_object, panels

        program = cpu_program(cell)
        tiles = in_matrix_tiles(program, target, dtype)
        made = panels(program, target, dtype)
        many = early_from(program, target, dtype)
        manifest = manifest_of(program, cell, HOST.get(dtype, dtype), made, tiles, many)
        entry = manifest, kernel_object(program, target, dtype)
        if store:
            store.put(key, *entry)
    manifest, code = entry
    loaded = load_object(code, target, manifest.functions)
    engine = CompiledEngine(manifest, loaded.functions, loaded.keep, thread_count(recipe.threads))
    return engine if recipe.memory == "auto" else SegmentedEngine(engine, recipe.memory)


def _on_gpus(cell: Cell, recipe: Recipe) -> Gpus:
    from rnngen.backends.cuda.driver import architecture, machine
    from rnngen.backends.cuda.emit import cuda_program
    from rnngen.backends.cuda.gpu import Gpu
    from rnngen.backends.cuda.model import KernelClass
    from rnngen.runtime.cubins import kept_units
    from rnngen.runtime.cuda_engine import CudaEngine
    from rnngen.runtime.gpus import Gpus
    from rnngen.runtime.manifest import manifest_of

    dtype, asked = recipe.dtype, KernelClass(recipe.kernel_class) if recipe.kernel_class else None
    lowered = cache(lambda: kernel_program(cell))

    def make(number: int) -> CudaEngine:
        arch = architecture(number)
        made = cuda_program(lowered(), dtype, asked, machine(number), recipe.tf32)
        codes = [c.code for c in kept_units(made, arch, cache=recipe.cache)]
        return CudaEngine(made, manifest_of(lowered(), cell, dtype, ()), Gpu(made, codes, number))

    return Gpus(make)
