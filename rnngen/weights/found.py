"""The recurrent layers in a file of named arrays, found by what a layout calls their weights."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from rnngen.errors import ArgumentError
from rnngen.weights.conventions import Convention
from rnngen.weights.files import Tensors
from rnngen.weights.layouts import Layout

__all__ = ["Found", "chosen", "directions", "has_layers", "layers_in", "operator_weights"]

Array = Any


@dataclass(frozen=True, slots=True)
class Found:
    """One layer: its label, its weights by the framework's names, what the file calls them, what it says.

    `attributes` are those that the file states; of the others nothing is known.
    """

    label: str
    weights: Mapping[str, Array]
    called: Mapping[str, str]
    attributes: Mapping[str, str] = field(default_factory=dict)


def layers_in(tensors: Tensors, layout: Layout) -> list[Found]:
    """Every layer of the file that has one of the layout's matrices, in the order of the file."""
    convention = layout.convention
    found: list[Found] = []
    for prefix, suffix in _places(tensors, layout):
        inside = {n: full for full in tensors.names for n in _base(full, prefix, suffix, convention)}
        weights = {n: tensors.real(full) for n, full in inside.items()}
        ends = prefix.rstrip(convention.separator), suffix.removesuffix(":0").lstrip("_")
        label = ".".join(w for w in ends if w)
        if convention.name == "onnx":
            found += directions(label, weights, inside, tensors.file)
        else:
            found.append(Found(label, weights, inside, _told(convention, weights)))
    return found


def has_layers(tensors: Tensors, layout: Layout) -> bool:
    """Whether the file has one of the layout's matrices."""
    return bool(_places(tensors, layout))


def _places(tensors: Tensors, layout: Layout) -> list[tuple[str, str]]:
    """What stands before and after the names of the weights of each layer: where most of its matrices are."""
    convention = layout.convention
    anchors = [n for n in layout.names if not convention.is_bias(n)]
    counts = Counter(p for n in tensors.names for anchor in anchors for p in _place(n, anchor, convention))
    most = max(counts.values(), default=0)
    return [place for place, count in counts.items() if count == most]


def _place(full: str, name: str, convention: Convention) -> Iterator[tuple[str, str]]:
    """(what stands before, what stands after) the name of a weight, if this is one."""
    start = f"(.*{re.escape(convention.separator)}|)"
    if match := re.fullmatch(f"{start}{re.escape(name)}(?P<end>{convention.suffix})", full, re.DOTALL):
        yield match[1], match["end"]


def _base(full: str, prefix: str, suffix: str, convention: Convention) -> Iterator[str]:
    """The weight's own name, if it stands beside those of this place."""
    if not full.startswith(prefix) or not full.endswith(suffix):
        return
    name = full[len(prefix) : len(full) - len(suffix)]
    longer = re.fullmatch(f".+?(?P<end>{convention.suffix})", name, re.DOTALL)
    if name and convention.separator not in name and not (longer and longer["end"]):
        yield name


def _told(convention: Convention, weights: Mapping[str, Array]) -> dict[str, str]:
    """What the shapes tell: two rows of biases are those of a product before the reset."""
    bias = weights.get("bias")
    if convention.name != "keras" or bias is None:
        return {}
    matrix = weights.get("recurrent_kernel")
    three = matrix is not None and matrix.ndim == 2 and matrix.shape[1] == 3 * matrix.shape[0]
    return {"reset_after": str(int(bias.ndim == 2))} if three else {}


def directions(
    label: str,
    weights: Mapping[str, Array],
    called: Mapping[str, str],
    file: str,
    attributes: Mapping[str, str] | None = None,
) -> Iterator[Found]:
    """Each direction of an ONNX operator's W, R, B and P as a layer: their first axis counts directions."""
    counts = {a.shape[0] if a.ndim > 1 else 0 for a in weights.values()}
    if len(counts) != 1 or counts > {1, 2} or not counts & {1, 2}:
        shown = ", ".join(f"{called[n]} {list(a.shape)}" for n, a in weights.items())
        raise ArgumentError(
            f"{file}: the first axis of an ONNX operator's weights is 1, or 2 (both directions); got {shown}"
        )
    (count,) = counts
    ends = ("",) if count == 1 else ("forward", "reverse")
    for k, end in enumerate(ends):
        one = {n: a[k] for n, a in weights.items() if n != "B"}
        names = dict(called)
        if "B" in weights:
            one["Wb"], one["Rb"] = np.split(weights["B"][k], 2)
            names |= {"Wb": called["B"], "Rb": called["B"]}
        yield Found(".".join(w for w in (label, end) if w), one, names, dict(attributes or {}))


def operator_weights(layers: Iterable[Mapping[str, Array]]) -> dict[str, Array]:
    """The W, R, B and P of an ONNX operator, [directions, …], of each direction's by a layout's names:
    what `directions` takes apart. A half of B that the layout leaves out is zeros."""
    made: dict[str, list[Array]] = {}
    for weights in layers:
        parts = dict(weights)
        halves = {n: parts.pop(n) for n in ("Wb", "Rb") if n in parts}
        if halves:
            blank = np.zeros_like(next(iter(halves.values())))
            parts["B"] = np.concatenate([halves.get(n, blank) for n in ("Wb", "Rb")])
        for name, array in parts.items():
            made.setdefault(name, []).append(array)
    return {name: np.stack(arrays) for name, arrays in made.items()}


def chosen(found: Sequence[Found], asked: str | None, file: str) -> Found:
    """The layer that is meant. Raises ArgumentError that names those there are."""
    labels = [f.label for f in found]
    listed = ", ".join(n or "(no name)" for n in labels)
    if asked is None:
        if len(found) == 1:
            return found[0]
        raise ArgumentError(f"{file}: it has {len(found)} layers: say which is the layer, one of {listed}")
    fits = [f for f in found if f.label == asked] or [f for f in found if asked and asked in f.label]
    if len(fits) != 1:
        what = "no layer" if not fits else f"{len(fits)} layers"
        raise ArgumentError(f"{file}: {what} called '{asked}'; it has {listed}")
    return fits[0]
