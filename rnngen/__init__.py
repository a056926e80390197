"""rnngen: recurrent cells as equations, compiled to fused kernels with derived, proved gradients.

    cell = rnngen.load("specs/my_cell.yaml")
    kernel = rnngen.compile(cell, dims={"I": 64, "H": 128})
    params = kernel.init_params(seed=0)
    run = kernel.forward({"x": x}, params)
    grads = kernel.backward(run, {"h": dh})
"""

from rnngen.cell.model import Cell
from rnngen.compiler import compile_cell as compile  # noqa: A004  (the public name)
from rnngen.compiler import derive, load
from rnngen.errors import ArgumentError, BackendUnavailable, Diagnostic, InternalError, RnngenError, SpecError
from rnngen.runtime.kernel import Kernel
from rnngen.runtime.results import Gradients, Run

__version__ = "0.1.0"
__all__ = [
    "ArgumentError",
    "BackendUnavailable",
    "Cell",
    "Diagnostic",
    "Gradients",
    "InternalError",
    "Kernel",
    "RnngenError",
    "Run",
    "SpecError",
    "compile",
    "derive",
    "load",
]
