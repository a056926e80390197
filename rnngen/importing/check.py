"""A cell beside the layer of a framework that it is said to be: in NumPy, and in the framework itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from rnngen.errors import ArgumentError, BackendUnavailable
from rnngen.ops.size import ints
from rnngen.runtime.kernel import Kernel
from rnngen.verify.compare import distance
from rnngen.verify.report import Report, Row
from rnngen.weights.layouts import Layout
from rnngen.weights.walk import is_known, walk

__all__ = ["compared"]

Array = Any
Walked = tuple[Array, Sequence[Array]]
Walk = Callable[[Mapping[str, Array], Array, "Sequence[Array] | None"], "Walked | None"]

STEPS, ROWS = 6, 3
EXACT = 1e-9
"""Both sides in float64: what rounding leaves of some dozen operations a step is some 1e-15."""
WILD = 1e-6
"""The same with the file's own weights, which may be large: rounding grows from step to step as they do."""
SINGLE = 1e-5
"""One side in float32, with weights and states near 1."""


def compared(
    kernel: Kernel,
    layout: Layout,
    weights: Mapping[str, Array],
    params: Mapping[str, Array],
    attributes: Mapping[str, str],
) -> Report:
    """The kernel beside every peer there is, with random weights and with those of the file."""
    if not is_known(layout.convention.name, weights):
        reason = (
            f"{layout.convention.name} has no layer with such weights to compare {kernel.cell.title} with"
        )
        return Report(skipped=(reason,))
    slots = [i for i in kernel.cell.inputs if i.per == "step" and len(i.shape) == 1]
    if len(slots) != 1 or len(kernel.cell.inputs) != 1:
        raise ArgumentError(
            f"{kernel.cell.title} has other inputs than one vector a step: no layer of a framework has"
        )
    random = np.random.default_rng(0)
    drawn = {n: random.standard_normal(a.shape) / max(min(a.shape), 1) ** 0.5 for n, a in weights.items()}
    mapped, _ = layout.params_from(drawn, kernel.dims)
    x = random.standard_normal((STEPS, ROWS, int(slots[0].shape[0])))
    states = [s for s in kernel.cell.states if s.declared]
    start = {s.name: random.standard_normal((ROWS, *ints(s.shape))) for s in states}
    rows: list[Row] = []
    for peer, run, tolerance in _peers(layout, attributes):
        wanted = run(drawn, x, list(start.values()))
        rows += _rows(kernel, mapped, x, start, wanted, ("random weights", peer, tolerance))
        if tolerance == EXACT:
            wanted = run(weights, x, None)
            rows += _rows(kernel, params, x, None, wanted, ("these weights", peer, WILD))
    return Report(tuple(rows))


def _rows(
    kernel: Kernel,
    params: Mapping[str, Array],
    x: Array,
    start: Mapping[str, Array] | None,
    wanted: Walked | None,
    how: tuple[str, str, float],
) -> Iterator[Row]:
    """A row for the output, and one for each state after the last step; none where there is no such peer."""
    if wanted is None:
        return
    check, peer, tolerance = how
    cell = kernel.cell
    run = kernel.forward({cell.inputs[0].name: x}, params, start)
    names = [s.name for s in cell.states if s.declared]
    pairs = [("output", run.outputs[cell.outputs[0]], wanted[0])]
    pairs += [(f"last {n}", run.final_state[n], end) for n, end in zip(names, wanted[1], strict=False)]
    if len(names) != len(wanted[1]):
        yield Row(cell.title, check, f"{len(names)} states", peer, "", float("inf"), tolerance)
    for what, got, want in pairs:
        yield Row(cell.title, check, what, peer, "", distance(got, want), tolerance)


def _peers(layout: Layout, attributes: Mapping[str, str]) -> Iterator[tuple[str, Walk, float]]:
    """(name, how it runs, how near it must be) of whatever computes the framework's layer here."""
    name = layout.convention.name
    yield f"{name} in NumPy", lambda weights, x, start: walk(name, weights, attributes, x, start), EXACT
    try:
        if name == "torch":
            from rnngen.torch import peer as torch_peer

            yield torch_peer.NAME, lambda w, x, s: torch_peer.run_module(w, attributes, x, s), EXACT
        elif name == "onnx":
            from rnngen.onnx import peer as onnx_peer

            operator = layout.attribute("operator")
            if runner := onnx_peer.runner_name():
                yield runner, lambda w, x, s: onnx_peer.run_operator(operator, w, attributes, x, s), SINGLE
    except BackendUnavailable:
        return
