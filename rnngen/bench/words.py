"""What peers that walk a program share: operators that one has no word for; arguments of several shapes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from rnngen.cell.model import Cell
from rnngen.errors import BackendUnavailable
from rnngen.ops.node import Node

__all__ = ["aligned", "check_words"]

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


def aligned(node: Node, inner: Sequence[Node], args: Sequence[Any]) -> list[Any]:
    """Arguments with axes of 1 behind the batch axis, where the written axes are fewer."""
    return [
        a.reshape(a.shape[:1] + (1,) * (node.rank - n.rank) + a.shape[1:]) if n.batched else a
        for a, n in zip(args, inner, strict=True)
    ]
