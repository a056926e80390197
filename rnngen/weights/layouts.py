"""A spec's `layouts:` as a map between the weights of a framework and the params of the cell, both ways.

    torch: {weight_ih: W, weight_hh: R, bias_ih + bias_hh: b}
    keras: {gates: zrn from rzn, kernel: W.T, recurrent_kernel: R.T, bias: "stack(b_x, b_h)"}

A key is a weight, or two of which the cell needs the sum. Behind it stands a param, its transpose `W.T`,
params joined along their first axis `p_i p_o p_f`, or stacked along a new one `stack(b_x, b_h)`. `gates`
gives the order of the blocks of rows there and here. What else there is are attributes of the layer. Params
that a layout does not name are called the same there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from rnngen.cell import Cell, Options, build_cell
from rnngen.errors import ArgumentError, Diagnostic, nearest
from rnngen.ops.size import Shape, Size
from rnngen.spec.model import CellSpec
from rnngen.weights.conventions import Convention, convention_of
from rnngen.weights.sizes import solved

__all__ = ["Entry", "Layout", "layout_of", "misnamed", "misplaced"]

Array = Any
PLAIN = "torch"
"""The framework whose modules have any cell, under the spec's names if nothing else is said."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One key of a layout: `names` there (two are summed), `params` here, and how one is made of the other.

    `form` is `plain`, `transposed`, `joined` or `stacked`; `shape` is that of the weight there, and `gated`
    says whether its blocks of rows are put in another order.
    """

    names: tuple[str, ...]
    params: tuple[str, ...]
    form: str
    shape: Shape
    gated: bool

    def taken(self, weight: Array, order: Sequence[int]) -> list[Array]:
        """The params in a weight whose shape is right; block k of a param is block order[k] there."""
        match self.form:
            case "transposed":
                parts = [weight.T]
            case "joined":
                parts = np.split(weight, len(self.params))
            case "stacked":
                parts = list(weight)
            case _:
                parts = [weight]
        return [_reordered(p, order) if self.gated else p for p in parts]

    def given(self, params: Mapping[str, Array], order: Sequence[int]) -> Array:
        """The weight that holds these params."""
        back = np.argsort(order).tolist()
        parts = [np.asarray(params[n]) for n in self.params]
        parts = [_reordered(p, back) if self.gated else p for p in parts]
        match self.form:
            case "transposed":
                return parts[0].T
            case "joined":
                return np.concatenate(parts)
            case "stacked":
                return np.stack(parts)
        return parts[0]


@dataclass(frozen=True, slots=True)
class Layout:
    """One framework's layout of one cell: `order[k]` is the block there that is block k here."""

    cell: Cell
    convention: Convention
    entries: tuple[Entry, ...]
    attributes: tuple[tuple[str, str], ...]
    order: tuple[int, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """What the weights are called there, in the layout's order."""
        return tuple(n for e in self.entries for n in e.names)

    @property
    def shapes(self) -> dict[str, Shape]:
        """The shape of each weight there, over the cell's dims."""
        return {n: e.shape for e in self.entries for n in e.names}

    def attribute(self, name: str) -> str:
        """An attribute of the layer; what is usual where the layout does not give it."""
        return dict(self.attributes).get(name, dict(self.convention.usual).get(name, ""))

    def params_from(
        self,
        weights: Mapping[str, Array],
        dims: Mapping[str, int] | None = None,
        called: Mapping[str, str] | None = None,
    ) -> tuple[dict[str, Array], dict[str, int]]:
        """(params, dims) of a layer; `dims` are those known, `called` says what a file calls the weights.

        Raises ArgumentError that names what is missing, what has no place, and what has the wrong shape.
        """
        called = dict(called or {})
        whole = self._complete(weights, called)
        sized = [
            (called.get(n, n), shape, np.shape(whole[n])) for n, shape in self.shapes.items() if n in whole
        ]
        found = solved(sized, dict(dims or {}), [d.name for d in self.cell.spec.dims])
        params: dict[str, Array] = {}
        for entry in self.entries:
            given = [np.asarray(whole[n]) for n in entry.names if n in whole]
            weight = sum(given[1:], given[0]) if given else np.zeros([s.at(found) for s in entry.shape])
            params |= dict(zip(entry.params, entry.taken(weight, self.order), strict=True))
        return {p.name: params[p.name] for p in self.cell.params}, found

    def weights_from(self, params: Mapping[str, Array]) -> dict[str, Array]:
        """The weights of a layer with these params; of a sum the first is the param and the second zeros."""
        made: dict[str, Array] = {}
        for entry in self.entries:
            first = entry.given(params, self.order)
            made |= {n: first if k == 0 else np.zeros_like(first) for k, n in enumerate(entry.names)}
        return made

    def _complete(self, weights: Mapping[str, Array], called: Mapping[str, str]) -> Mapping[str, Array]:
        """The weights; a layer that was made without biases has none of them."""
        biases = [n for n in self.names if self.convention.is_bias(n)]
        without = not any(n in weights for n in biases)
        missing = [n for n in self.names if n not in weights and not (without and n in biases)]
        extra = [called.get(n, n) for n in weights if n not in self.names]
        told = [f"missing {', '.join(missing)}"] if missing else []
        told += [f"no place for {', '.join(extra)}"] if extra else []
        if told:
            expected = ", ".join(f"{n} [{', '.join(map(str, s))}]" for n, s in self.shapes.items())
            raise ArgumentError(
                f"{self.cell.title} as {self.convention.name}: {'; '.join(told)}; expected {expected}"
            )
        return weights


def _reordered(array: Array, order: Sequence[int]) -> Array:
    blocks = np.split(array, len(order))
    return np.concatenate([blocks[k] for k in order])


# reading ------------------------------------------------------------------------------------------------


def layout_of(cell: Cell, framework: str) -> Layout:
    """The layout of that name in the cell's spec. Raises ArgumentError where there is none, or it is wrong.

    A cell without a layout for torch has the spec's names there: those of `rnngen.torch.RNN`.
    """
    known = dict(cell.spec.layouts)
    if framework not in known and framework != PLAIN:
        has = ", ".join(known) or "none"
        raise ArgumentError(
            f"{cell.title} has no layout '{framework}': its spec has {has}; "
            f"`layouts: {{{framework}: {{…}}}}` says what its params are called there"
        )
    convention = convention_of(framework)
    open_cell = cell if cell.options == Options() else build_cell(cell.spec)  # sizes are symbols
    words = dict(known.get(framework, ()))
    place = f"{cell.spec.file}: layouts: {framework}"
    order = _order(words.get("gates", ""), place)
    shapes = {p.name: p.shape for p in open_cell.params}
    weights = {key: text for key, text in words.items() if convention.is_weight(key)}
    used = _named(weights, list(shapes), place)
    entries = tuple(_entry(key, text, shapes, len(order), f"{place}: {key}") for key, text in weights.items())
    own = [_entry(n, n, shapes, 0, place) for n in shapes if n not in used]
    attributes = tuple((k, v) for k, v in words.items() if not convention.is_weight(k) and k != "gates")
    return Layout(open_cell, convention, (*entries, *own), attributes, order)


def misplaced(cell: Cell) -> list[Diagnostic]:
    """What is wrong with the layouts of a cell, each at the key that its message begins with."""
    found = []
    for framework, _ in cell.spec.layouts:
        try:
            layout_of(cell, framework)
        except ArgumentError as error:
            found.append(_placed(cell.spec, framework, str(error)))
    return found


def misnamed(spec: CellSpec) -> list[Diagnostic]:
    """As `misplaced`, for a spec that is no cell, having other errors: what needs no shapes."""
    found = []
    known = [*(p.name for p in spec.params), *spec.unsure]
    for framework, keys in spec.layouts:
        place, convention = f"{spec.file}: layouts: {framework}", convention_of(framework)
        # without a text is what could not be read
        weights = {key: text for key, text in keys if text and convention.is_weight(key)}
        try:
            _order(dict(keys).get("gates", ""), place)
            _named(weights, known, place)
        except ArgumentError as error:
            found.append(_placed(spec, framework, str(error)))
    return found


def _placed(spec: CellSpec, framework: str, message: str) -> Diagnostic:
    what = message.removeprefix(f"{spec.file}: ")
    key = what.removeprefix(f"layouts: {framework}: ").partition(": ")[0]
    places = {k: loc for name, k, loc in spec.layout_places if name == framework}
    return spec.diagnostic(places.get(key, places[""]), "E059", what)


def _named(weights: Mapping[str, str], known: Sequence[str], place: str) -> list[str]:
    """The params that a layout names, each once."""
    used = []
    for key, text in weights.items():
        for name in _form(text)[1]:
            if name not in known:
                hint = nearest(name, known) or "a param's name is expected"
                raise ArgumentError(f"{place}: {key}: there is no param '{name}'; {hint}")
            used.append(name)
    for name in known:
        if used.count(name) > 1:
            raise ArgumentError(
                f"{place}: the param '{name}' is named {used.count(name)} times; once is right"
            )
    return used


def _order(text: str, place: str) -> tuple[int, ...]:
    """Of `iofg from ifgo`: for each gate here, where it stands there."""
    if not text:
        return ()
    there, word, here = text.partition(" from ")
    if not word or sorted(there) != sorted(here) or len(set(here)) != len(here):
        raise ArgumentError(
            f"{place}: gates: expected the same letters twice, such as 'iofg from ifgo' "
            f"(their order there, and here), got '{text}'"
        )
    return tuple(there.index(gate) for gate in here)


def _entry(key: str, text: str, shapes: Mapping[str, Shape], gates: int, place: str) -> Entry:
    form, params = _form(text)
    first = shapes[params[0]]
    if any(shapes[n] != first for n in params) or (form == "transposed" and len(first) != 2):
        raise ArgumentError(
            f"{place}: '{text}': params of one shape are joined or stacked, matrices transposed"
        )
    gated = gates > 0 and form != "joined" and bool(first) and first[0].divisible(gates)
    names = tuple(n.strip() for n in key.split("+"))
    return Entry(names, params, form, _stored(form, len(params), first), gated)


def _form(text: str) -> tuple[str, tuple[str, ...]]:
    if match := re.fullmatch(r"stack\((.*)\)", text):
        return "stacked", tuple(n.strip() for n in match[1].split(","))
    if text.endswith(".T"):
        return "transposed", (text.removesuffix(".T"),)
    names = tuple(text.split())
    return ("joined" if len(names) > 1 else "plain"), names or ("",)


def _stored(form: str, count: int, shape: Shape) -> Shape:
    match form:
        case "transposed":
            return shape[::-1]
        case "joined":
            return (shape[0] * count, *shape[1:])
        case "stacked":
            return (Size.of(count), *shape)
    return shape
