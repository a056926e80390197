"""A kernel as a text: what an operator is told, so that a compiled, exported or sent program needs no more.

The text holds the whole spec, the sizes and the dtype. Kernels are made from it when they are first called
and kept for as long as the process lives.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache

from rnngen.cell import Cell, parse_cell
from rnngen.compiler import compile_cell, specialised
from rnngen.runtime.kernel import Kernel

__all__ = ["cell_of", "dtype_of", "kernel_of", "recipe_of", "tf32_of", "with_dtype", "with_wrt"]


def recipe_of(
    cell: Cell,
    dims: Mapping[str, int],
    dtype: str,
    constants: Mapping[str, float] | None,
    outputs: Sequence[str] | None,
    tf32: bool = False,
) -> str:
    """The text of a kernel: equal kernels have equal texts. Raises ArgumentError for what does not fit."""
    options = specialised(cell, dims, constants, outputs).options
    made = {
        "spec": "\n".join(cell.spec.source_lines),
        "file": cell.spec.file,
        "variant": cell.spec.variant,
        "dims": dict(sorted(options.dims)),
        "dtype": dtype,
        "constants": dict(sorted(options.constants)),
        "outputs": list(options.outputs),
        "tf32": tf32,
        "wrt": None,
    }
    return json.dumps(made)


def with_wrt(recipe: str, names: Sequence[str] | None) -> str:
    """The same kernel for the gradients of these alone, or of all."""
    return json.dumps({**json.loads(recipe), "wrt": None if names is None else list(names)})


def with_dtype(recipe: str, dtype: str) -> str:
    """The same kernel in another dtype."""
    return json.dumps({**json.loads(recipe), "dtype": dtype})


@cache
def cell_of(recipe: str) -> Cell:
    """The cell, sizes and constants put in. Raises ArgumentError where they do not fit."""
    return _cell_of(json.dumps({**json.loads(recipe), "dtype": "", "tf32": False}))


@cache
def _cell_of(recipe: str) -> Cell:
    """The same for all dtypes."""
    made = json.loads(recipe)
    cell = parse_cell(made["spec"], made["file"], made["variant"])
    return specialised(cell, made["dims"], made["constants"], made["outputs"] or None, made["wrt"])


def dtype_of(recipe: str) -> str:
    """The layer's dtype: that of inputs, params and outputs. Of 16 bits, what is computed is float32."""
    return str(json.loads(recipe)["dtype"])


def tf32_of(recipe: str) -> bool:
    """Whether products may be rounded to tf32 on a GPU: asked for, and of float32."""
    return bool(json.loads(recipe)["tf32"]) and dtype_of(recipe) == "float32"


@cache
def kernel_of(recipe: str) -> Kernel:
    """The kernel for the CPU, which multiplies no float16: such a layer is one of float32 inside."""
    made = json.loads(recipe)
    cell = parse_cell(made["spec"], made["file"], made["variant"])
    dtype = "float32" if made["dtype"] == "float16" else made["dtype"]
    return compile_cell(
        cell,
        made["dims"],
        dtype,
        constants=made["constants"],
        outputs=made["outputs"] or None,
        wrt=made["wrt"],
    )
