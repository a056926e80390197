"""torch's own recurrent modules, for comparison, and its checkpoints as arrays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch

from rnngen.errors import ArgumentError

__all__ = ["NAME", "read_checkpoint", "run_module"]

Array = Any
NAME = f"torch {torch.__version__}"


def run_module(
    weights: Mapping[str, Array], attributes: Mapping[str, str], x: Array, start: Sequence[Array] | None
) -> tuple[Array, tuple[Array, ...]] | None:
    """(outputs [T, B, H], states [B, H]) of the module with weights of these shapes; None: there is none."""
    module = _module(weights, attributes)
    if module is None:
        return None
    module.load_state_dict({f"{n}_l0": torch.from_numpy(a.copy()) for n, a in weights.items()}, strict=True)
    states = None if start is None else tuple(torch.from_numpy(s.copy())[None] for s in start)
    with torch.no_grad():
        given = states[0] if states is not None and len(states) == 1 else states
        output, carried = module(torch.from_numpy(x.copy()), given)
    ends = carried if isinstance(carried, tuple) else (carried,)
    return output.numpy(), tuple(e[0].numpy() for e in ends)


def _module(weights: Mapping[str, Array], attributes: Mapping[str, str]) -> Any:
    shapes = {f"{n}_l0": tuple(a.shape) for n, a in weights.items()}
    if not {"weight_ih_l0", "weight_hh_l0"} <= shapes.keys():
        return None
    inside, carried = shapes["weight_ih_l0"][-1], shapes["weight_hh_l0"][-1]
    projected, hidden = shapes.get("weight_hr_l0", (0, carried))
    for kind in torch.nn.RNNBase.__subclasses__():
        if kind.__module__ != torch.nn.RNNBase.__module__:
            continue
        words: dict[str, Any] = {"proj_size": projected} if projected else {}
        if attributes["nonlinearity"] != "tanh":
            words["nonlinearity"] = attributes["nonlinearity"]
        try:
            module = kind(inside, hidden, bias="bias_ih_l0" in shapes, dtype=torch.float64, **words)
        except (TypeError, ValueError):
            continue  # the word is another kind's
        if {n: tuple(p.shape) for n, p in module.named_parameters()} == shapes:
            return module
    return None


def read_checkpoint(path: Path) -> dict[str, Array]:
    """The tensors of a checkpoint by their names, joined by dots where it is nested. No code of it is run."""
    try:
        found = torch.load(path, map_location="cpu", weights_only=True)
    except Exception:  # a damaged file may end in any; what torch says of it is for whoever trusts the file
        raise ArgumentError(
            f"{path}: not a checkpoint of tensors alone: a whole module, or a damaged file; "
            "save `module.state_dict()`, or a safetensors file"
        ) from None
    return dict(_tensors(found, ""))


def _tensors(value: object, name: str) -> Iterator[tuple[str, Array]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _tensors(inner, f"{name}.{key}" if name else str(key))
    elif isinstance(value, torch.Tensor) and value.layout is torch.strided:
        # NumPy has no bfloat16
        yield name, (value.float() if value.dtype is torch.bfloat16 else value).detach().numpy()
