"""From a spec to a kernel: `corridor` calls every stage, `request` checks what was asked, `stages` prints."""

from rnngen.compiler.corridor import (
    as_cell,
    compile_cell,
    cpu_program,
    derive,
    gpu_engines,
    kernel_of,
    kernel_program,
    load,
)
from rnngen.compiler.recipe import Origin, Recipe
from rnngen.compiler.request import BACKENDS, DTYPES, STAGES, specialised, zoo
from rnngen.compiler.stages import emit, emit_cuda, stage

__all__ = [
    "BACKENDS",
    "DTYPES",
    "STAGES",
    "Origin",
    "Recipe",
    "as_cell",
    "compile_cell",
    "cpu_program",
    "derive",
    "emit",
    "emit_cuda",
    "gpu_engines",
    "kernel_of",
    "kernel_program",
    "load",
    "specialised",
    "stage",
    "zoo",
]
