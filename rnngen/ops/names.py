"""The names that the language reserves for operators: read off the table, so a new row reserves its own."""

from __future__ import annotations

from rnngen.ops.library import LIBRARY
from rnngen.ops.scalars import SCALARS

__all__ = ["INITIALISERS", "INTERNAL", "STRUCTURAL", "operator_names"]

# Those with arguments that are no arrays (an axis, a count, a function): the names of the arguments, and how
# many must be there. `cell/structural.py` builds them, and `cell/calls.py` iterate.
STRUCTURAL = {
    **dict.fromkeys(("sum", "prod", "max", "min"), ("v axis keepdims", 1)),
    "batch_sum": ("v", 1),
    "cumsum": ("v axis", 1),
    "cumprod": ("v axis", 1),
    "cummax": ("v axis", 1),
    "split": ("v n axis", 2),
    "concat": ("arrays axis", 1),
    "stack": ("arrays axis", 1),
    "reshape": ("v shape", 2),
    "transpose": ("M", 1),
    "outer": ("a b", 2),
    "solve": ("A b", 2),
    "diag": ("v", 1),
    "repeat": ("v n axis", 2),
    "flip": ("v axis", 1),
    "roll": ("v k axis", 2),
    "shift": ("v k fill axis", 2),
    "take": ("E i", 2),
    "zeros": ("shape", 1),
    "ones": ("shape", 1),
    "arange": ("n", 1),
    "uniform": ("shape per", 1),
    "stop_gradient": ("v", 1),
    "iterate": ("f K v …", 3),
}
# the same for what definitions of the library alone may call
INTERNAL = {
    "uniform_like": ("v per", 1),
    "size_of": ("v axis", 1),
    "length_of": ("v", 1),
    "squeeze": ("v axis keepdims", 1),
    "expand_last": ("v", 1),
    "weighted": ("w s k axis", 3),
    "wrapped": ("k n m", 3),
}

_INFIX = frozenset("add sub mul div neg pow mod lt le gt ge eq ne".split())

# what `init:` of a param may call besides scalar operators: how it is written, how many arguments must be
# there, and their names
INITIALISERS = {
    "zeros": ("zeros", 0, ""),
    "ones": ("ones", 0, ""),
    "constant": ("constant(c)", 1, "c"),
    "uniform": ("uniform(a, b)", 2, "a b"),
    "normal": ("normal, normal(mean) or normal(mean, std)", 0, "mean std"),
    "glorot_uniform": ("glorot_uniform", 0, ""),
    "glorot_normal": ("glorot_normal", 0, ""),
    "orthogonal": ("orthogonal or orthogonal(gain)", 0, "gain"),
    "identity": ("identity or identity(gain)", 0, "gain"),
    "sparse": ("sparse(density, spectral_radius)", 2, "density spectral_radius"),
    "expm": ("expm(matrix)", 1, "matrix"),
    "inv": ("inv(matrix)", 1, "matrix"),
    "transpose": ("transpose(matrix)", 1, "matrix"),
}


def operator_names() -> frozenset[str]:
    """Every operator of the language by name: no cell may give one of them another meaning."""
    return (frozenset(SCALARS) - _INFIX) | frozenset(LIBRARY) | frozenset(STRUCTURAL)
