"""`RNN` and `RNNCell`: any cell as a module of torch, with the arguments and the habits of torch's own.

What is known of a cell is worked out when a module is made; a call checks shapes and calls one operator for
each layer and direction.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import PackedSequence, pack_padded_sequence, pad_packed_sequence

from rnngen.cell import Cell
from rnngen.errors import ArgumentError
from rnngen.runtime.initial import init_params
from rnngen.torch import calls
from rnngen.torch.errors import CallError
from rnngen.torch.sizes import DTYPES, HALVES, Layer, check_dtype, check_inputs, converted, layers_of
from rnngen.torch.weights import Weight, weights_of

__all__ = ["RNN", "RNNCell"]

State: TypeAlias = Tensor | tuple[Tensor, ...]
_USUAL = {
    "num_layers": 1,
    "bias": True,
    "batch_first": False,
    "dropout": 0.0,
    "bidirectional": False,
    "tf32": False,
}


# what layers are given once their weights are there
_LATER = ("input_size", "hidden_size", "tf32")


class _Cells(nn.Module):
    """The weights of a stack of layers, one group for each layer and direction."""

    def __init__(
        self,
        layers: Sequence[Layer],
        suffixes: Sequence[str],
        bias: bool,
        device: Any,
        dtype: torch.dtype,
    ) -> None:
        super().__init__()
        self.bias = bias
        self._put_layers(layers)
        self._lead = ""
        self._weights: list[list[tuple[tuple[str, ...], tuple[int, ...]]]] = []
        for layer, suffix in zip(layers, suffixes, strict=True):
            self._weights.append([])
            kept = weights_of(layer.cell, bias)
            for weight in weights_of(layer.cell, True):
                names = tuple(n + suffix for n in weight.names) if weight in kept else ()
                self._weights[-1].append((names, weight.shape))
                for name in names:
                    self._add(name, weight, device, dtype)
        self.reset_parameters()

    def _add(self, name: str, weight: Weight, device: Any, dtype: torch.dtype) -> None:
        if name in _LATER or name in vars(self) or hasattr(type(self), name):
            raise ArgumentError(
                f"{self.cell.title} has a param '{name}', and a module of torch has something else of that "
                "name; rename it in the spec, or take RNN, whose weights are called after their layers"
            )
        empty = torch.empty(weight.shape, device=device, dtype=dtype)
        if weight.trained:
            self._lead = self._lead or name
            self.register_parameter(name, nn.Parameter(empty))
        else:
            self.register_buffer(name, empty)

    def reset_parameters(self) -> None:
        """Draws the params anew by the spec's `init`, from torch's random numbers."""
        for layer, weights in zip(self._layers, self._weights, strict=True):
            seed = torch.randint(0, 1 << 62, (), device="cpu")
            known = int(seed) if type(seed) is Tensor else 0  # within a FakeTensorMode nothing has a value
            drawn = init_params(layer.cell, known, "float64")
            for (names, _), value in zip(weights, drawn.values(), strict=True):
                for k, name in enumerate(names):
                    tensor = getattr(self, name)
                    with torch.no_grad():
                        tensor.copy_(torch.from_numpy(value) if k == 0 else torch.zeros_like(tensor))

    def _put_layers(self, layers: Sequence[Layer]) -> None:
        self._layers = tuple(layers)
        self._of = {d: converted(layers, d) for d in DTYPES}

    def _working(self, device: torch.device) -> tuple[Layer, ...]:
        """The layers as a call has them: of the weights' dtype, or of autocast's, which leaves float64 as it
        is."""
        own, wanted = self.dtype, calls.autocast_dtype(device)
        if wanted in HALVES and own is not torch.float64:
            own = wanted
        if own not in self._of:
            check_dtype(own, self.cell.title)
        return self._of[own]

    @property
    def cell(self) -> Cell:
        """The first layer's cell, sizes put in."""
        return self._layers[0].cell

    @property
    def state_names(self) -> tuple[str, ...]:
        """What `hx` and `h_n` hold, in this order: the states as declared, then what a delay or `t` needs."""
        return self._layers[0].state_names

    @property
    def dtype(self) -> torch.dtype:
        """That of params, inputs and outputs; what a layer of 16 bits computes and carries is float32.

        It is the weights' at the moment: others may be put in their place, as by
        `load_state_dict(…, assign=True)`, `torch.func.functional_call` or sharding in mixed precision.
        """
        found = self._parameters.get(self._lead)
        if found is None:
            found = vars(self).get(self._lead)
        if found is None:  # parametrized: asking for the weight itself would work it out once more
            found = next(self.parameters(), None)
        return self._layers[0].dtype if found is None else found.dtype

    def _params(self, k: int, like: Tensor, dtype: torch.dtype | None = None) -> list[Tensor]:
        """One layer and direction's params, in the cell's order, where `like` lies, in `dtype`, by default
        that of the weights."""
        out, own = [], self.dtype
        dtype = own if dtype is None else dtype
        for names, shape in self._weights[k]:
            if not names:
                made = torch.zeros(shape, dtype=dtype, device=like.device)
            elif len(names) == 1:
                made = self._weight(names[0], shape, own)
            else:
                made = self._weight(names[0], shape, own) + self._weight(names[1], shape, own)
            out.append(made if made.dtype is dtype else made.to(dtype))
        return out

    def _arrays(self, k: int) -> dict[str, Any]:
        """As `_params`, by the spec's names: copies, NumPy arrays, float32 where the layer has 16 bits."""
        with torch.no_grad():
            found = self._params(k, self._first())
        real = self._of[self.dtype][k].real
        copies = (a.detach().to("cpu", real, copy=True).numpy() for a in found)
        return dict(zip((p.name for p in self._layers[k].cell.params), copies, strict=True))

    def _weight(self, name: str, shape: tuple[int, ...], dtype: torch.dtype) -> Tensor:
        """The weight, whoever put it there: compiled code reads it as what it should be. Of fixed ones, which
        sharding in mixed precision leaves as they are, the dtype may be another."""
        found = self._parameters.get(name)  # `getattr` takes longer to find it
        if found is None:
            found = getattr(self, name)
        if found.shape != shape or (found.dtype != dtype and name not in self._buffers):
            raise CallError(
                f"{name}: expected a weight of {dtype} and shape {list(shape)}, got {found.dtype} and "
                f"{list(found.shape)}; load_state_dict(…) without assign=True converts it"
            )
        return found

    def _apply(self, fn: Any, recurse: bool = True) -> Any:
        # a dtype that there are no kernels for is refused before anything is converted
        first = self._first()
        asked = fn(torch.empty(0, dtype=first.dtype, device=first.device)).dtype
        check_dtype(asked, self.cell.title)
        made = super()._apply(fn, recurse)
        if any(names for names, _ in self._weights[0]):
            asked = self._first().dtype
        if asked != self._layers[0].dtype:
            self._put_layers(self._of[asked])
        return made

    def _first(self) -> Tensor:
        """A weight, or where there is none something of the layer's dtype."""
        name = next((n for names, _ in self._weights[0] for n in names), None)
        if name is None:
            return torch.empty(0, dtype=self._layers[0].dtype, device="cpu")
        return getattr(self, name)


class RNN(_Cells):
    """A recurrent network of any cell: layers, directions and calls as in torch.

    `spec` is a spec file, the name of a built-in cell, or a `Cell`; `input_size` and `hidden_size` are the
    sizes of the first input and of the first state, `dims` those of the others. `outputs` names states or
    intermediates to hand out instead of the spec's `outputs`; the first goes up to the next layer. `tf32`
    lets products of float32 be rounded on a GPU (docs/cuda.md); elsewhere, and in other dtypes, it says
    nothing. `dtype` is that of params, inputs and outputs: float32, float64, or bfloat16 and float16, where
    all that is computed is float32 (docs/torch.md).

    Shapes: input [T, B, I] ([B, T, I] with `batch_first`, [T, I] without a batch) or a PackedSequence; each
    state of `hx` [num_layers · directions, B, …]; `lengths` [B]; `reset` [T, B] of 0 and 1. The output is
    one tensor [T, B, directions · H], or a tuple where several are handed out.
    """

    def __init__(
        self,
        spec: str | Path | Cell,
        input_size: int | None = None,
        hidden_size: int | None = None,
        num_layers: int = 1,
        bias: bool = True,
        batch_first: bool = False,
        dropout: float = 0.0,
        bidirectional: bool = False,
        dims: Mapping[str, int] | None = None,
        constants: Mapping[str, float] | None = None,
        dtype: torch.dtype | None = None,
        device: Any = None,
        *,
        outputs: Sequence[str] | None = None,
        tf32: bool = False,
    ) -> None:
        _check_choices(num_layers, dropout)
        if dropout and num_layers == 1:
            warnings.warn(
                f"dropout={dropout} is between layers, and there is only one; a cell's own needs no argument",
                stacklevel=2,
            )
        _check_switches(bias=bias, batch_first=batch_first, bidirectional=bidirectional)
        dtype = torch.get_default_dtype() if dtype is None else dtype
        directions = 2 if bidirectional else 1
        sizes = (input_size, hidden_size)
        layers = layers_of(spec, sizes, num_layers, directions, dims, constants, outputs, dtype, tf32)
        check_inputs(layers[0], RNN.forward)
        ends = ("", "_reverse")[:directions]
        suffixes = [f"_l{k}{end}" for k in range(num_layers) for end in ends]
        super().__init__([m for m in layers for _ in ends], suffixes, bias, device, dtype)
        self.input_size, self.hidden_size = layers[0].input_size, layers[0].hidden_size
        self.num_layers, self.batch_first, self.dropout = num_layers, batch_first, float(dropout)
        self.bidirectional, self.tf32 = bidirectional, tf32

    @property
    def all_weights(self) -> list[list[Tensor]]:
        """The weights of each layer and direction, as torch's modules have them."""
        return [[getattr(self, n) for names, _ in group for n in names] for group in self._weights]

    def params(self, layer: int = 0, reverse: bool = False) -> dict[str, Any]:
        """The params of one layer, counted from 0, and direction: what `rnngen.onnx.export`, `save_params`,
        `export_weights` and a `Kernel` take.

        They are NumPy arrays of their own, by the spec's names and of its shapes, float32 where the layer
        has 16 bits. Two weights of which the cell needs the sum are that sum, biases that the layer was made
        without are zeros. Raises ArgumentError where there is no such layer or direction.
        """
        _check_switches(reverse=reverse)
        if isinstance(layer, bool) or not isinstance(layer, int) or not 0 <= layer < self.num_layers:
            raise ArgumentError(f"layer: expected 0 … {self.num_layers - 1}, got {layer!r}")
        if reverse and not self.bidirectional:
            raise ArgumentError("reverse=True: this layer is not bidirectional")
        return self._arrays(2 * layer + reverse if self.bidirectional else layer)

    def flatten_parameters(self) -> None:
        """Nothing: models call this of torch's modules, for which it moves weights together."""

    def extra_repr(self) -> str:
        """The arguments, as torch prints them."""
        said = [self.cell.title, f"{self.input_size}", f"{self.hidden_size}"]
        for name, usual in _USUAL.items():
            if getattr(self, name) != usual:
                said.append(f"{name}={getattr(self, name)}")
        return ", ".join(said)

    def forward(
        self,
        input: Tensor | PackedSequence,
        hx: State | None = None,
        *,
        lengths: Tensor | None = None,
        reset: Tensor | None = None,
        **inputs: Tensor,
    ) -> tuple[Any, State]:
        """`output, h_n`; inputs of the cell beyond the first go by name."""
        if isinstance(input, PackedSequence):
            return self._packed(input, hx, lengths, reset, inputs)
        first = self._layers[0]
        others = first.named(input, inputs)
        batched = first.batched(others)
        calls.check_ranks(first, hx, batched, True)
        calls.check_reset_rank(reset, batched)
        if not batched:
            others, hx, reset = calls.with_batch(first, others, hx, reset)
        elif self.batch_first:
            others = {n: a.transpose(0, 1) if n in first.per_step else a for n, a in others.items()}
            reset = None if reset is None else reset.transpose(0, 1)
        outputs, state = self._stack(others, hx, lengths, reset)
        if not batched:
            outputs, state = [y.squeeze(1) for y in outputs], [s.squeeze(1) for s in state]
        elif self.batch_first:
            outputs = [y.transpose(0, 1) for y in outputs]
        return _one_or_all(outputs), _one_or_all(state)

    def _stack(
        self, inputs: dict[str, Tensor], hx: State | None, lengths: Tensor | None, reset: Tensor | None
    ) -> tuple[list[Tensor], list[Tensor]]:
        """All layers, time-major with a batch."""
        x = inputs[self._layers[0].x]
        device = x.device
        layers = self._working(device)
        first = layers[0]
        inputs = calls.cast(first, inputs)
        steps, rows = first.check(inputs, self.batch_first)
        given = calls.start_of(first, hx, len(layers), rows, inputs)
        start = None if given is None else calls.carried(first, given)
        lengths = calls.checked_lengths(lengths, steps, rows, device)
        reset = calls.checked_reset(reset, steps, rows, device, self.batch_first)
        directions = 2 if self.bidirectional else 1
        outputs: list[Tensor] = []
        ends: list[list[Tensor]] = []
        for k in range(0, len(layers), directions):
            if k:
                below = outputs[0]
                if self.dropout and self.training:
                    below = nn.functional.dropout(below, self.dropout, True)
                inputs = {**inputs, first.x: below}
            found = []
            for d in range(directions):
                own = None if start is None else [s[k + d] for s in start]
                made, end = calls.run(
                    layers[k + d], inputs, self._params(k + d, x, first.dtype), own,
                    lengths, reset, steps, rows, d == 1, self.training,
                )  # fmt: skip
                found.append(made)
                ends.append(end)
                if reset is not None and reset.dtype != torch.bool:
                    reset = reset != 0  # the first call looks at its numbers
            outputs = found[0] if directions == 1 else list(map(_beside, *found))
        if len(ends) == 1:  # a view costs less than a copy
            state = [s.unsqueeze(0) for s in ends[0]]
        else:
            state = [torch.stack(group) for group in zip(*ends, strict=True)]
        return outputs, calls.given_back(first, state, given)

    def _packed(
        self,
        packed: PackedSequence,
        hx: State | None,
        lengths: Tensor | None,
        reset: Tensor | None,
        inputs: Mapping[str, Tensor],
    ) -> tuple[Any, State]:
        """A PackedSequence, rows sorted by length inside as torch has them."""
        if lengths is not None:
            raise ArgumentError("lengths: a PackedSequence has its own")
        plain = PackedSequence(packed.data, packed.batch_sizes)
        x, lengths = pad_packed_sequence(plain)
        order, back = packed.sorted_indices, packed.unsorted_indices
        first = self._working(x.device)[0]
        others = first.named(x, inputs)
        calls.check_ranks(first, hx, True, True)
        calls.check_reset_rank(reset, True)
        if self.batch_first:
            others = {
                n: a.transpose(0, 1) if n in first.per_step and n != first.x else a for n, a in others.items()
            }
            reset = None if reset is None else reset.transpose(0, 1)
        steps, rows = first.check(others, self.batch_first)
        reset = calls.checked_reset(reset, steps, rows, x.device, self.batch_first)
        if order is not None:
            calls.start_of(first, hx, len(self._layers), rows, others)  # before surplus rows are left out
            others = {
                n: a if n == first.x else a.index_select(int(n in first.per_step), order)
                for n, a in others.items()
            }
            reset = None if reset is None else reset.index_select(1, order)
            hx = calls.permuted(hx, order)
        outputs, state = self._stack(others, hx, lengths, reset)
        made = [
            PackedSequence(pack_padded_sequence(y, lengths).data, packed.batch_sizes, order, back)
            for y in outputs
        ]
        if back is not None:
            state = [s.index_select(1, back) for s in state]
        return _one_or_all(made), _one_or_all(state)


class RNNCell(_Cells):
    """One step of any cell, called as torch's cells are: input [B, I] or [I], `hx` of [B, …] each.

    Gives the new state; where something else is handed out (`outputs`), `output, state`.
    """

    def __init__(
        self,
        spec: str | Path | Cell,
        input_size: int | None = None,
        hidden_size: int | None = None,
        bias: bool = True,
        dims: Mapping[str, int] | None = None,
        constants: Mapping[str, float] | None = None,
        dtype: torch.dtype | None = None,
        device: Any = None,
        *,
        outputs: Sequence[str] | None = None,
        tf32: bool = False,
    ) -> None:
        dtype = torch.get_default_dtype() if dtype is None else dtype
        layers = layers_of(spec, (input_size, hidden_size), 1, 1, dims, constants, outputs, dtype, tf32)
        check_inputs(layers[0], RNNCell.forward)
        super().__init__(layers, [""], bias, device, dtype)
        self.input_size, self.hidden_size = layers[0].input_size, layers[0].hidden_size
        self.tf32 = tf32

    def extra_repr(self) -> str:
        """The arguments, as torch prints them."""
        return ", ".join(
            [self.cell.title, f"{self.input_size}", f"{self.hidden_size}"]
            + (["bias=False"] if not self.bias else [])
            + (["tf32=True"] if self.tf32 else [])
        )

    def params(self) -> dict[str, Any]:
        """The params as `RNN.params` gives those of one layer."""
        return self._arrays(0)

    def forward(self, input: Tensor, hx: State | None = None, **inputs: Tensor) -> Any:
        """The state after the step."""
        others = self._layers[0].named(input, inputs)
        (layer,) = self._working(input.device)
        lifted = {n: a[None] if n in layer.per_step else a for n, a in others.items()}
        batched = layer.batched(lifted, step=True)
        calls.check_ranks(layer, hx, batched, False)
        hx = calls.each(hx, lambda s: s[None])
        if not batched:
            lifted, hx, _ = calls.with_batch(layer, lifted, hx, None)
        lifted = calls.cast(layer, lifted)
        steps, rows = layer.check(lifted)
        given = calls.start_of(layer, hx, 1, rows, lifted)
        start = None if given is None else calls.carried(layer, given)
        own = None if start is None else [s[0] for s in start]
        params = self._params(0, input, layer.dtype)
        outputs, state = calls.run(layer, lifted, params, own, None, None, steps, rows, False, self.training)
        state = calls.given_back(layer, state, given)
        if not batched:
            outputs, state = [y.squeeze(1) for y in outputs], [s.squeeze(0) for s in state]
        if layer.only_states:
            return _one_or_all(state)
        return _one_or_all([y.squeeze(0) for y in outputs]), _one_or_all(state)


def _check_choices(num_layers: object, dropout: object) -> None:
    if isinstance(num_layers, bool) or not isinstance(num_layers, int):
        raise TypeError(f"num_layers should be of type int, got: {type(num_layers).__name__}")
    if num_layers < 1:
        raise ArgumentError(f"num_layers must be greater than zero, got {num_layers}")
    is_number = isinstance(dropout, int | float) and not isinstance(dropout, bool)
    if not is_number or not 0 <= dropout <= 1:  # type: ignore[operator]
        raise ArgumentError(
            "dropout should be a number in range [0, 1], the probability of an element being zeroed, "
            f"got {dropout!r}"
        )


def _check_switches(**given: object) -> None:
    for name, value in given.items():
        if not isinstance(value, bool):
            raise TypeError(f"{name} should be of type bool, got: {type(value).__name__}")


def _beside(one: Tensor, other: Tensor) -> Tensor:
    """What two directions hand out, [T, B, …]: one number a step as a vector of two."""
    return torch.stack((one, other), -1) if one.dim() == 2 else torch.cat((one, other), -1)


def _one_or_all(found: Sequence[Any]) -> Any:
    return found[0] if len(found) == 1 else tuple(found)
