"""A kernel as a text: what an operator is told, so that a compiled, exported or sent program needs no more.

Kernels are made from it when they are first called and kept for as long as the process lives.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from rnngen import compiler
from rnngen.cell import Cell
from rnngen.compiler import Origin, Recipe, specialised
from rnngen.runtime.kernel import Kernel

__all__ = ["cell_of", "dtype_of", "kernel_of", "recipe_of", "tf32_of", "with_dtype", "with_wrt"]

_read = cache(Recipe.read)


def recipe_of(
    cell: Cell,
    dims: Mapping[str, int],
    dtype: str,
    constants: Mapping[str, float] | None,
    outputs: Sequence[str] | None,
    tf32: bool = False,
) -> str:
    """The text of a kernel: equal kernels have equal texts. Raises ArgumentError for what does not fit."""
    fixed = specialised(cell, dims, constants, outputs)
    return with_wrt(Recipe(Origin.of(fixed), dtype, tf32=tf32).text(), None)


def with_wrt(recipe: str, names: Sequence[str] | None) -> str:
    """The same kernel for the gradients of these alone, or of all."""
    made = _read(recipe)
    wrt = None if names is None else tuple(names)
    return replace(made, origin=replace(made.origin, wrt=wrt)).text()


def with_dtype(recipe: str, dtype: str) -> str:
    """The same kernel in another dtype."""
    return replace(_read(recipe), dtype=dtype).text()


def cell_of(recipe: str) -> Cell:
    """The cell, sizes and constants put in. Raises ArgumentError where they do not fit."""
    return _read(recipe).origin.cell()


def dtype_of(recipe: str) -> str:
    """The layer's dtype: that of inputs, params and outputs. Of 16 bits, what is computed is float32."""
    return _read(recipe).dtype


def tf32_of(recipe: str) -> bool:
    """Whether products may be rounded to tf32 on a GPU: asked for, and of float32."""
    return _read(recipe).tf32 and dtype_of(recipe) == "float32"


@cache
def kernel_of(recipe: str) -> Kernel:
    """The kernel for the CPU, which multiplies no float16: such a layer is one of float32 inside."""
    made = _read(recipe)
    dtype = "float32" if made.dtype == "float16" else made.dtype
    return compiler.kernel_of(replace(made, dtype=dtype, tf32=False))
