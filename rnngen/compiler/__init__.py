"""From a spec to a kernel: `corridor` calls every stage, `request` checks what was asked, `stages` prints."""

from rnngen.compiler.corridor import (
    as_cell,
    compile_cell,
    cpu_program,
    derive,
    gpu_engines,
    kernel_program,
    load,
    uses_training,
)
from rnngen.compiler.request import BACKENDS, DTYPES, STAGES, specialised, zoo
from rnngen.compiler.stages import emit, emit_cuda, stage

__all__ = [
    "BACKENDS",
    "DTYPES",
    "STAGES",
    "as_cell",
    "compile_cell",
    "cpu_program",
    "derive",
    "emit",
    "emit_cuda",
    "gpu_engines",
    "kernel_program",
    "load",
    "specialised",
    "stage",
    "uses_training",
    "zoo",
]
