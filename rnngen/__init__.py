"""rnngen: recurrent cells as equations, compiled to fused kernels with derived, verified gradients.

cell = rnngen.load("specs/my_cell.yaml")
kernel = rnngen.compile(cell, dims={"I": 64, "H": 128})
params = kernel.init_params(seed=0)
run = kernel.forward({"x": x}, params)
grads = kernel.backward(run, {"h": dh})
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rnngen.cell.model import Cell
    from rnngen.compiler import compile_cell as compile  # the public name
    from rnngen.compiler import derive, load
    from rnngen.errors import (
        ArgumentError,
        BackendUnavailable,
        Diagnostic,
        InternalError,
        RnngenError,
        SpecError,
    )
    from rnngen.importing import export_weights, import_weights
    from rnngen.layers import Bidirectional, Stack
    from rnngen.runtime.kernel import Kernel
    from rnngen.runtime.results import Gradients, Run
    from rnngen.weights import load_params, save_params

__version__ = "0.1.0"
__all__ = [
    "ArgumentError",
    "BackendUnavailable",
    "Bidirectional",
    "Cell",
    "Diagnostic",
    "Gradients",
    "InternalError",
    "Kernel",
    "RnngenError",
    "Run",
    "SpecError",
    "Stack",
    "compile",
    "derive",
    "export_weights",
    "import_weights",
    "load",
    "load_params",
    "save_params",
]

# Nothing is imported before it is asked for: `rnngen --help` answers at once.
_HOMES = {
    "Bidirectional": "rnngen.layers",
    "Cell": "rnngen.cell.model",
    "Gradients": "rnngen.runtime.results",
    "Kernel": "rnngen.runtime.kernel",
    "Run": "rnngen.runtime.results",
    "Stack": "rnngen.layers",
    "compile": "rnngen.compiler",
    "derive": "rnngen.compiler",
    "export_weights": "rnngen.importing",
    "import_weights": "rnngen.importing",
    "load": "rnngen.compiler",
    "load_params": "rnngen.weights",
    "save_params": "rnngen.weights",
}
_MODULES = frozenset({"analyze", "onnx", "testing", "torch"})


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f"rnngen.{name}")
    if name not in __all__:
        raise AttributeError(f"module 'rnngen' has no attribute '{name}'")
    home = import_module(_HOMES.get(name, "rnngen.errors"))
    value = getattr(home, "compile_cell" if name == "compile" else name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
