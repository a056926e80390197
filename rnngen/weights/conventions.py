"""What frameworks call the weights of a recurrent layer, and what holds where a file does not say.

torch:  https://docs.pytorch.org/docs/stable/nn.html#recurrent-layers
keras:  https://keras.io/api/layers/recurrent_layers
onnx:   https://onnx.ai/onnx/operators

A layout of any other name is a map of names and nothing more: what runs such weights is not known here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["CONVENTIONS", "Convention", "convention_of"]


@dataclass(frozen=True, slots=True)
class Convention:
    """How one framework writes a layer down.

    `weights` matches the keys of a layout that are weights, the others being attributes; `biases` those that
    a layer may have been made without. A file calls a weight path + `separator` + name + what `suffix`
    matches. `usual` are the attributes that decide what a layer computes, as they are if nothing is said.
    """

    name: str
    weights: str
    biases: str
    separator: str
    suffix: str = ""
    usual: tuple[tuple[str, str], ...] = ()

    @property
    def known(self) -> bool:
        """Whether there is a layer to compare with."""
        return self.name in CONVENTIONS

    def is_weight(self, key: str) -> bool:
        """Whether a key of a layout names a weight."""
        return re.fullmatch(self.weights, key) is not None

    def is_bias(self, name: str) -> bool:
        """Whether a weight may be missing, and is then zero."""
        return re.fullmatch(self.biases, name) is not None


CONVENTIONS = {
    c.name: c
    for c in (
        Convention(
            "torch",
            weights=r"(weight|bias).*",
            biases=r"bias.*",
            separator=".",
            suffix=r"(_l\d+)?(_reverse)?",
            usual=(("nonlinearity", "tanh"),),
        ),
        Convention(
            "keras",
            weights="kernel|recurrent_kernel|bias",
            biases="bias",
            separator="/",
            suffix=r"(:0)?",
            usual=(("activation", "tanh"), ("recurrent_activation", "sigmoid"), ("reset_after", "1")),
        ),
        Convention(
            "onnx",
            weights=r"W|R|Wb|Rb|P|Wb \+ Rb",
            biases="Wb|Rb",
            separator="/",
            usual=(("activations", ""), ("linear_before_reset", "0"), ("input_forget", "0"), ("clip", "")),
        ),
    )
}


def convention_of(name: str) -> Convention:
    """The convention of that name; of another, one by which every key but `gates` is a weight."""
    other = Convention(name, weights="(?!gates$).*", biases="(?!)", separator=".")
    return CONVENTIONS.get(name, other)
