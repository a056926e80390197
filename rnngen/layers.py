"""Layers put together in Python, one kernel call each a pass: one above the other, and both ways in time.

encoder = Stack(Bidirectional(kernel, kernel), other, …)
params = encoder.init_params(seed=0)
run = encoder.forward(x, params)                       # x: [T, B, I], run.output: [T, B, H]
grads = encoder.backward(run, d_output)                # grads.params, grads.x, grads.initial_state

A layer is a `Kernel` with one input a step and one output, both vectors, or a `Stack` or `Bidirectional` of
layers. Params, states and gradients come as tuples with an entry for each layer, nested as the layers are;
those of a kernel are the dictionaries that the kernel has. Graves (2013), Schuster & Paliwal (1997).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Any
from uuid import uuid4

import numpy as np

from rnngen.errors import ArgumentError
from rnngen.ops.size import ints
from rnngen.runtime.arguments import as_array, expect_shape, whole_number, yes_or_no
from rnngen.runtime.kernel import Kernel

__all__ = ["Bidirectional", "Layer", "LayerGradients", "LayerRun", "Stack"]

_LAST_SEED = (1 << 64) - 1
Array = Any
Nested = Any
"""A kernel's dictionary of arrays, or a tuple with one of these for each layer."""


@dataclass(frozen=True, slots=True)
class LayerRun:
    """A forward run: `output` [T, B, …] and each layer's final state; `runs` is what backward needs, and
    `owner` the layer that ran."""

    output: Array
    final_state: Nested
    runs: tuple[Any, ...]
    owner: str


@dataclass(frozen=True, slots=True)
class LayerGradients:
    """Gradients of the params and initial state of each layer, and of the input `x` [T, B, …]: None where the
    first kernel has none."""

    params: Nested
    x: Array
    initial_state: Nested


class Layer(ABC):
    """What can be stacked. `how` are the keywords of `Kernel.forward`: lengths, reset, reverse, training …;
    each kernel draws with a seed of its own, counted up from `seed`."""

    @abstractmethod
    def init_params(self, seed: int = 0) -> Nested:
        """Fresh params of every layer; each has a seed of its own, counted up from this one."""

    @abstractmethod
    def forward(self, x: Array, params: Nested, initial_state: Nested = None, **how: Any) -> LayerRun:
        """Runs x [T, B, …]; states that are not given start at their `init`."""

    @abstractmethod
    def backward(self, run: LayerRun, grad_output: Array, grad_final_state: Nested = None) -> LayerGradients:
        """Gradients of Σ grad_output · output + Σ grad_final_state · final_state."""

    @property
    @abstractmethod
    def kernels(self) -> int:
        """How many kernels there are below: one call each, forward and back."""

    @property
    @abstractmethod
    def hands_down(self) -> bool:
        """Whether it gives the gradient of its input."""

    @property
    @abstractmethod
    def shapes(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Of a step's input and output."""


class _Single(Layer):
    """One kernel as a layer."""

    def __init__(self, kernel: Kernel) -> None:
        steps = [i.name for i in kernel.cell.inputs]
        if len(steps) != 1 or len(kernel.cell.outputs) != 1 or kernel.cell.inputs[0].per != "step":
            raise ArgumentError(
                f"{kernel.cell.title} is no layer: it has inputs {', '.join(steps) or 'none'} and outputs "
                f"{', '.join(kernel.cell.outputs)}; a layer has one input a step and one output "
                "(compile(…, outputs=[name]) chooses one)"
            )
        self.kernel, self.input, self.output = kernel, steps[0], kernel.cell.outputs[0]

    def __repr__(self) -> str:
        return repr(self.kernel)

    @property
    def kernels(self) -> int:
        return 1

    @property
    def hands_down(self) -> bool:
        return self.input in self.kernel.cell.wrt

    @property
    def shapes(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        cell = self.kernel.cell
        made = cell.program.nodes[cell.program.output("output", self.output)]
        return ints(cell.inputs[0].shape), made.ints

    def init_params(self, seed: int = 0) -> Nested:
        return self.kernel.init_params(seed)

    def forward(self, x: Array, params: Nested, initial_state: Nested = None, **how: Any) -> LayerRun:
        run = self.kernel.forward({self.input: x}, params, initial_state, **how)
        return LayerRun(run.outputs[self.output], run.final_state, (run,), run.owner)

    def backward(self, run: LayerRun, grad_output: Array, grad_final_state: Nested = None) -> LayerGradients:
        found = self.kernel.backward(run.runs[0], {self.output: grad_output}, grad_final_state)
        # words have no gradient
        return LayerGradients(found.params, found.inputs.get(self.input), found.initial_state)


class _Several(Layer):
    def __init__(self, *layers: Layer | Kernel) -> None:
        for k, layer in enumerate(layers):
            if not isinstance(layer, Layer | Kernel):
                raise ArgumentError(
                    f"{type(self).__name__}: layer {k} is of type {type(layer).__name__}, expected a kernel "
                    "(rnngen.compile makes one), a Stack or a Bidirectional"
                )
        self.layers = tuple(_Single(v) if isinstance(v, Kernel) else v for v in layers)
        self._id = uuid4().hex
        if not self.layers:
            raise ArgumentError(f"{type(self).__name__} needs at least one layer")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(map(repr, self.layers))})"

    @property
    def kernels(self) -> int:
        return sum(v.kernels for v in self.layers)

    def init_params(self, seed: int = 0) -> Nested:
        seeds = self._seeds(seed)
        return tuple(v.init_params(s) for v, s in zip(self.layers, seeds, strict=True))

    def _seeds(self, seed: Any) -> list[int]:
        """Each layer's: no two kernels below have the same."""
        first = whole_number(seed, "seed", 0, _LAST_SEED)
        before = accumulate((v.kernels for v in self.layers[:-1]), initial=0)
        return [(first + n) & _LAST_SEED for n in before]

    def _kept(self, run: Any) -> Sequence[LayerRun]:
        """The layers' runs, if it is a run of these layers."""
        if not isinstance(run, LayerRun):
            raise ArgumentError(
                f"run: expected what forward of this {type(self).__name__} gave, got {type(run).__name__}"
            )
        if run.owner != self._id:
            raise ArgumentError(f"run: it was made by another layer than this {type(self).__name__}")
        return run.runs

    def _each(self, nested: Nested, what: str) -> Sequence[Nested]:
        """One entry for each layer."""
        if nested is None:
            return (None,) * len(self.layers)
        if isinstance(nested, tuple | list) and len(nested) == len(self.layers):
            return nested
        raise ArgumentError(f"{what}: a sequence of {len(self.layers)}, one for each layer, is expected")


class Stack(_Several):
    """Layers one above the other: the output of each is the input of the next."""

    def __init__(self, *layers: Layer | Kernel) -> None:
        super().__init__(*layers)
        for k, (below, above) in enumerate(pairwise(self.layers)):
            made, taken = below.shapes[1], above.shapes[0]
            if made != taken:
                raise ArgumentError(
                    f"Stack: layer {k + 1} takes {list(taken)} a step, and layer {k} below it (from 0 on) "
                    f"gives {list(made)}; compile layer {k + 1} for an input of that size"
                )
            if not above.hands_down:
                raise ArgumentError(
                    f"Stack: layer {k + 1} (from 0 on) was compiled without the gradient of its input, which "
                    f"layer {k} below it needs; name the input in compile(…, wrt=[…]), too"
                )

    @property
    def hands_down(self) -> bool:
        """Whether the first layer gives the gradient of its input."""
        return self.layers[0].hands_down

    @property
    def shapes(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Of the first layer's input and the last one's output."""
        return self.layers[0].shapes[0], self.layers[-1].shapes[1]

    def forward(self, x: Array, params: Nested, initial_state: Nested = None, **how: Any) -> LayerRun:
        """Runs x [T, B, …] through every layer."""
        given, starts = self._each(params, "params"), self._each(initial_state, "initial_state")
        runs = []
        seeds = self._seeds(how.pop("seed", 0))
        for layer, p, s, seed in zip(self.layers, given, starts, seeds, strict=True):
            runs.append(layer.forward(x, p, s, seed=seed, **how))
            x = runs[-1].output
        return LayerRun(x, tuple(r.final_state for r in runs), tuple(runs), self._id)

    def backward(self, run: LayerRun, grad_output: Array, grad_final_state: Nested = None) -> LayerGradients:
        """Gradients of every layer and of x."""
        ends, found = self._each(grad_final_state, "grad_final_state"), []
        for layer, kept, end in reversed(list(zip(self.layers, self._kept(run), ends, strict=True))):
            found.append(layer.backward(kept, grad_output, end))
            grad_output = found[-1].x
        found.reverse()
        return LayerGradients(
            tuple(g.params for g in found), grad_output, tuple(g.initial_state for g in found)
        )


class Bidirectional(_Several):
    """Two layers over the same input, the second from the last step to the first; outputs side by side.

    The second layer's final state is that at the first step. With `lengths` it starts at each sequence's
    own last step.
    """

    def __init__(self, forward: Layer | Kernel, backward: Layer | Kernel) -> None:
        super().__init__(forward, backward)
        inputs, outputs = zip(*(layer.shapes for layer in self.layers), strict=True)
        if inputs[0] != inputs[1]:
            raise ArgumentError(
                f"Bidirectional: both layers read the same input, and one takes {list(inputs[0])} a step, "
                f"the other {list(inputs[1])}"
            )
        one, other = outputs
        if len(one) != len(other) or one[:-1] != other[:-1]:
            raise ArgumentError(
                "Bidirectional: outputs stand side by side along their last axis, and one layer gives "
                f"{list(one)} a step, the other {list(other)}; expected shapes alike but for that axis"
            )

    @property
    def hands_down(self) -> bool:
        """Whether both layers give the gradient of their input."""
        return all(layer.hands_down for layer in self.layers)

    @property
    def shapes(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Of the input and of both outputs side by side."""
        (taken, one), (_, other) = (layer.shapes for layer in self.layers)
        return taken, (2,) if self._numbers else (*one[:-1], one[-1] + other[-1])

    @property
    def _numbers(self) -> bool:
        """Whether each layer hands out one number a step: side by side they are a vector of two."""
        return not self.layers[0].shapes[1]

    def forward(self, x: Array, params: Nested, initial_state: Nested = None, **how: Any) -> LayerRun:
        """Runs x [T, B, …] through every layer."""
        given, starts = self._each(params, "params"), self._each(initial_state, "initial_state")
        turned = yes_or_no(how.pop("reverse", False), "reverse")
        ways, seeds = (turned, not turned), self._seeds(how.pop("seed", 0))
        runs = [
            layer.forward(x, p, s, reverse=back, seed=seed, **how)
            for layer, p, s, back, seed in zip(self.layers, given, starts, ways, seeds, strict=True)
        ]
        found = [as_array(r.output, "Bidirectional: a layer's output") for r in runs]
        output = (np.stack if self._numbers else np.concatenate)(found, axis=-1)
        return LayerRun(output, tuple(r.final_state for r in runs), tuple(runs), self._id)

    def backward(self, run: LayerRun, grad_output: Array, grad_final_state: Nested = None) -> LayerGradients:
        """Gradients of every layer and of x."""
        ends = self._each(grad_final_state, "grad_final_state")
        runs = self._kept(run)
        given = as_array(grad_output, "grad_output")
        expect_shape(given, "grad_output", "[T, B, …]", run.output.shape)
        width = 1 if self._numbers else runs[0].output.shape[-1]
        halves = np.split(given, [width], axis=-1)
        if self._numbers:
            halves = [half[..., 0] for half in halves]
        found = [
            layer.backward(kept, half, end)
            for layer, kept, half, end in zip(self.layers, runs, halves, ends, strict=True)
        ]
        x = found[0].x + found[1].x if self.hands_down else None
        return _gathered(found, x)


def _gathered(found: Sequence[LayerGradients], x: Array) -> LayerGradients:
    return LayerGradients(tuple(g.params for g in found), x, tuple(g.initial_state for g in found))
