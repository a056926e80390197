"""What a peer has no word for, in the words that a spec is written with."""

from __future__ import annotations

from collections.abc import Collection

from rnngen.cell.model import Cell
from rnngen.errors import BackendUnavailable

__all__ = ["check_words"]

# primitives of the forward program that no spec names: what they are written as
_WRITTEN = {"draw": "random numbers (uniform, bernoulli, dropout and the like)"}


def check_words(cell: Cell, peer: str, known: Collection[str], scans: Collection[str]) -> None:
    """Raises BackendUnavailable for operators and kinds of scan in a cell's program that are not known."""
    unknown = {n.op for n in cell.program.nodes if not n.is_leaf} - set(known)
    kinds = {n.text("kind") for n in cell.program.nodes if n.op == "scan"}
    unknown |= {f"cum{kind}" for kind in kinds - set(scans)}
    if unknown:
        named = ", ".join(_WRITTEN.get(op, op) for op in sorted(unknown))
        raise BackendUnavailable(f"{cell.title} uses operators that {peer} has no word for: {named}")
