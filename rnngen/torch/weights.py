"""What a module's weights are called, and how the cell's params are made from them.

A spec's `layouts:` has an entry `torch` where torch has the cell: then the weights have torch's names, and a
state_dict goes both ways. A name such as `bias_ih + bias_hh` stands for two weights of which the cell needs
the sum: the module has both, as torch's has. A layout that puts gates in another order, or transposes, is for
`rnngen.import_weights`: the module then has the spec's names, so that no weights are taken for others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rnngen.cell import Cell
from rnngen.errors import ArgumentError
from rnngen.ops.size import ints
from rnngen.weights.conventions import CONVENTIONS

__all__ = ["Weight", "weights_of"]


@dataclass(frozen=True, slots=True)
class Weight:
    """One param of the cell: the module's names for it (two are summed), its shape, whether it is trained."""

    param: str
    names: tuple[str, ...]
    shape: tuple[int, ...]
    trained: bool


def weights_of(cell: Cell, bias: bool) -> tuple[Weight, ...]:
    """The weights of a cell with sizes, in the spec's order; `bias` False leaves out those called bias."""
    names = _names(dict(dict(cell.spec.layouts).get("torch", ())), [p.name for p in cell.params])
    made = tuple(
        Weight(p.name, names.get(p.name, (p.name,)), ints(p.shape), p.trainable) for p in cell.params
    )
    if bias:
        return made
    kept = tuple(w for w in made if not w.names[0].startswith("bias"))
    if len(kept) == len(made):
        raise ArgumentError(
            f"bias=False: {cell.title} does not say which of its params are biases; "
            "its spec can, by `layouts: {torch: {bias: b}}`"
        )
    return kept


def _names(layout: Mapping[str, str], params: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The module's names for each param that the layout renames, where that is all it does."""
    weights = {key: text for key, text in layout.items() if CONVENTIONS["torch"].is_weight(key)}
    if "gates" in layout or not set(weights.values()) <= set(params):
        return {}
    return {param: tuple(n.strip() for n in key.split("+")) for key, param in weights.items()}
