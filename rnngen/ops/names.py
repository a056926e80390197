"""The names that the language reserves for operators: read off the table, so a new row reserves its own."""

from __future__ import annotations

from rnngen.ops.library import LIBRARY
from rnngen.ops.scalars import SCALARS

__all__ = ["INITIALISERS", "STRUCTURAL", "operator_names"]

# those with arguments that are no arrays (an axis, a count, a function): built by `cell/structural.py`
STRUCTURAL = frozenset(
    """
    sum prod max min cumsum cumprod cummax split concat stack reshape transpose outer diag repeat flip roll
    shift take zeros ones arange uniform stop_gradient iterate solve batch_sum
    """.split()
)

_INFIX = frozenset("add sub mul div neg pow mod lt le gt ge eq ne".split())

# what `init:` of a param may call besides scalar operators: how it is written, its fewest and most arguments
INITIALISERS = {
    "zeros": ("zeros", 0, 0),
    "ones": ("ones", 0, 0),
    "constant": ("constant(c)", 1, 1),
    "uniform": ("uniform(a, b)", 2, 2),
    "normal": ("normal, normal(mean) or normal(mean, std)", 0, 2),
    "glorot_uniform": ("glorot_uniform", 0, 0),
    "glorot_normal": ("glorot_normal", 0, 0),
    "orthogonal": ("orthogonal or orthogonal(gain)", 0, 1),
    "identity": ("identity or identity(gain)", 0, 1),
    "sparse": ("sparse(density, spectral_radius)", 2, 2),
    "expm": ("expm(matrix)", 1, 1),
    "inv": ("inv(matrix)", 1, 1),
    "transpose": ("transpose(matrix)", 1, 1),
}


def operator_names() -> frozenset[str]:
    """Every operator of the language by name: no cell may give one of them another meaning."""
    return (frozenset(SCALARS) - _INFIX) | frozenset(LIBRARY) | STRUCTURAL
