"""The names that the language reserves for operators: read off the table, so a new row reserves its own."""

from __future__ import annotations

from rnngen.ops.library import LIBRARY
from rnngen.ops.scalars import SCALARS

__all__ = ["STRUCTURAL", "initialiser_names", "operator_names"]

# those with arguments that are no arrays (an axis, a count, a function): built by `cell/calls.py`
STRUCTURAL = frozenset(
    """
    sum prod max min cumsum cumprod cummax split concat stack reshape transpose outer diag repeat flip roll
    shift take zeros ones arange uniform stop_gradient iterate solve batch_sum
    """.split()
)

_INFIX = frozenset("add sub mul div neg pow mod lt le gt ge eq ne".split())

_INITIALISERS = frozenset(
    "zeros ones constant uniform normal glorot_uniform glorot_normal orthogonal identity sparse expm".split()
)


def operator_names() -> frozenset[str]:
    """Every operator of the language by name: no cell may give one of them another meaning."""
    return (frozenset(SCALARS) - _INFIX) | frozenset(LIBRARY) | STRUCTURAL


def initialiser_names() -> frozenset[str]:
    """What `init:` of a param may call besides operators."""
    return _INITIALISERS
