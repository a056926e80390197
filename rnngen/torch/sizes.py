"""Which cell each layer is: sizes from `input_size` and `hidden_size`, and what a call has to know of it."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from rnngen.cell import Cell
from rnngen.cell.model import InputSlot, StateSlot
from rnngen.compiler import as_cell
from rnngen.compiler.request import check_mapping, check_tf32, dtype_name
from rnngen.errors import ArgumentError, nearest
from rnngen.ops.size import Shape, ints, shape_str
from rnngen.torch.arrays import arrays_of
from rnngen.torch.errors import CallError
from rnngen.torch.recipe import cell_of, recipe_of, with_dtype

__all__ = ["DTYPES", "HALVES", "Layer", "check_dtype", "check_inputs", "converted", "layers_of"]

HALVES = (torch.bfloat16, torch.float16)
DTYPES = (torch.float32, torch.float64, *HALVES)
_LEAF = "torch.fx looks into a layer unless its Tracer's is_leaf_module says True of it"
# the two sizes that are given by place, and what of a cell has them
_CALLED, _FIRST = ("input_size", "hidden_size"), ("first input", "first state")


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer's cell with its sizes. `x` is the first input; `per_step` those with a value a step; `dtype`
    that of inputs, params and outputs, `real` that of states and of all that is computed; `delays` are the
    states that keep an earlier value, and of what; `random` is whether a step draws numbers, in inference and
    in training."""

    recipe: str
    dtype: torch.dtype
    input_size: int | None
    hidden_size: int | None
    inputs: tuple[str, ...]
    inputs_in_order: tuple[str, ...]
    per_step: frozenset[str]
    indices: frozenset[str]
    shapes: Mapping[str, tuple[int, ...]]
    states: tuple[str, ...]
    delays: Mapping[str, str]
    declared: int
    outputs: tuple[str, ...]
    width: tuple[int, ...]
    clock: bool
    random: tuple[bool, bool]

    @property
    def cell(self) -> Cell:
        """The cell, sizes put in."""
        return cell_of(self.recipe)

    @property
    def x(self) -> str:
        """The first input's name."""
        return self.inputs[0]

    @property
    def state_names(self) -> tuple[str, ...]:
        """The states as declared, then what delays and `t` need to go on."""
        return (*self.states, "t") if self.clock else self.states

    @property
    def real(self) -> torch.dtype:
        """What states are computed and carried in: float32 where the layer's dtype has 16 bits."""
        return torch.float32 if self.dtype in HALVES else self.dtype

    @property
    def only_states(self) -> bool:
        """Whether what is handed out is in the state anyway."""
        return all(n in self.states for n in self.outputs)

    def to(self, dtype: torch.dtype) -> Layer:
        """The same in another dtype."""
        return replace(self, recipe=with_dtype(self.recipe, _name(dtype)), dtype=dtype)

    def named(self, x: Any, others: Mapping[str, Any]) -> dict[str, Tensor]:
        """All inputs by name, in the cell's order."""
        if not torch.compiler.is_compiling() and torch._C._is_tracing():
            raise CallError(
                "torch.jit.trace (and torch.onnx.export with dynamo=False) cannot see into a layer; "
                "torch.export and torch.compile take it. Its ONNX model is "
                "rnngen.onnx.export(layer.cell, layer.params()); of several, see docs/onnx.md"
            )
        if self.x in others:
            raise TypeError(f"forward() got '{self.x}' twice: it is the first input, given by its place")
        given = {self.x: x, **others}
        for name, value in given.items():
            if name not in self.inputs:
                hint = nearest(name, self.inputs[1:]) or "the cell has no inputs beyond the first"
                raise TypeError(f"forward() got an unexpected keyword argument '{name}'; {hint}")
            if not isinstance(value, Tensor):
                leaf = "; " + _LEAF if isinstance(value, torch.fx.Proxy) else ""
                raise TypeError(f"{self._called(name)}: expected a Tensor, got {type(value).__name__}{leaf}")
        missing = [n for n in self.inputs if n not in given]
        if missing:
            raise TypeError(f"forward() is missing the cell's inputs {', '.join(missing)}: give them by name")
        return {n: given[n] for n in self.inputs}

    def _called(self, name: str) -> str:
        return "input" if name == self.x else name

    def batched(self, inputs: Mapping[str, Tensor], step: bool = False) -> bool:
        """Whether the first input has a batch axis; of a `step` alone the caller knows no axis of time."""
        x = inputs[self.x]
        lead = x.dim() - len(self.shapes[self.x])
        if lead not in (1, 2):
            n = len(self.shapes[self.x]) + (not step)
            raise CallError(f"Expected input to be {n}D or {n + 1}D, got {x.dim() - step}D instead")
        return bool(lead == 2)

    def check(self, inputs: Mapping[str, Tensor], batch_first: bool = False) -> tuple[int, int]:
        """T and B; every input has its shape. Time-major, with a batch; `batch_first` is how the caller has
        them."""
        steps, rows = inputs[self.x].shape[:2]
        for name, tensor in inputs.items():
            lead = (steps, rows) if name in self.per_step else (rows,)
            if name == self.x and len(self.shapes[name]) == 1 and tensor.shape[-1] != self.shapes[name][0]:
                raise CallError(
                    f"input.size(-1) must be equal to input_size. Expected {self.shapes[name][0]}, "
                    f"got {tensor.shape[-1]}: input has inconsistent input_size: got {tensor.shape[-1]} "
                    f"expected {self.shapes[name][0]}"
                )
            want, got = [*lead, *self.shapes[name]], list(tensor.shape)
            if got != want:
                axes = "axis 0 is time, axis 1 the batch" if len(lead) == 2 else "axis 0 is the batch"
                if batch_first and len(lead) == 2:
                    axes, want[:2], got[:2] = "axis 0 is the batch, axis 1 time", want[1::-1], got[1::-1]
                raise CallError(f"Expected {self._called(name)} size {want}, got {got}; {axes}")
        return steps, rows


def layers_of(
    spec: str | Path | Cell,
    sizes: tuple[int | None, int | None],
    count: int,
    directions: int,
    dims: Mapping[str, int] | None,
    constants: Mapping[str, float] | None,
    outputs: Sequence[str] | None,
    dtype: torch.dtype,
    tf32: bool,
) -> list[Layer]:
    """One layer after the other: each takes what those before it hand out."""
    cell = as_cell(spec)
    check_dtype(dtype, cell.title)
    check_tf32(tf32, "cuda", _name(dtype))  # on other devices it says nothing
    if not any(i.per == "step" for i in cell.inputs):
        raise ArgumentError(f"{cell.title} has no input at every step; rnngen.compile has kernels for it")
    known = _sizes(cell, sizes, dims)
    inside, hidden = _dim_of(_first_input(cell).shape), _dim_of(cell.states[0].shape)
    made: list[Layer] = []
    for k in range(count):
        if k:
            known = _upper(cell, made[0], inside, directions, known)
        recipe = recipe_of(cell, known, _name(dtype), constants, outputs, tf32)
        made.append(_layer(recipe, dtype, known.get(inside), known.get(hidden)))
        if k == 1:
            break
    return made[:1] + made[1:] * (count - 1)


def _sizes(
    cell: Cell, sizes: tuple[int | None, int | None], dims: Mapping[str, int] | None
) -> dict[str, int]:
    """A number for each dim, from `input_size`, `hidden_size` and `dims`."""
    check_mapping(dims or {}, "dims")
    known = dict(dims or {})
    slots: tuple[InputSlot | StateSlot, ...] = (_first_input(cell), cell.states[0])
    for slot, size, called, what in zip(slots, sizes, _CALLED, _FIRST, strict=True):
        _check_size(slot, size, called, f"{cell.title}'s {what}")
    both = _dim_of(slots[0].shape)
    if None not in sizes and sizes[0] != sizes[1] and both == _dim_of(slots[1].shape) and both not in known:
        raise ArgumentError(
            f"{cell.title} has one size, {both}, for its input and its state: input_size and hidden_size "
            f"have to be equal, got {sizes[0]} and {sizes[1]}"
        )
    for slot, size, called in zip(slots, sizes, _CALLED, strict=True):
        if size is not None and known.setdefault(dim := _dim_of(slot.shape), size) != size:
            raise ArgumentError(f"{called}={size}, but dims says {dim}={known[dim]}")
    _check_all_there(cell, slots, sizes, known)
    return known


def _check_all_there(
    cell: Cell,
    slots: Sequence[InputSlot | StateSlot],
    sizes: Sequence[int | None],
    known: Mapping[str, int],
) -> None:
    """Every dim has a size; the message says what became of those given, and how to give the rest."""
    dims = {d.name: d for d in cell.spec.dims}
    missing = [n for n, d in dims.items() if n not in known and d.default is None]
    if not missing or known.keys() - dims.keys():  # unknown names are told first, by `specialised`
        return
    asked = ", ".join(f"'{n}' ({dims[n].doc})" if dims[n].doc else f"'{n}'" for n in missing)
    to_give, went = [], []
    for slot, size, called, what in zip(slots, sizes, _CALLED, _FIRST, strict=True):
        dim = _dim_of(slot.shape)
        if size is not None:
            went.append(f"{called}={size} is {dim}, of its {what} {slot.name}")
        elif dim in missing:
            missing.remove(dim)
            to_give.append(f"{called}=…")
    if missing:
        to_give.append(f"dims={_to_fill(missing)}")
    why = f": {', and '.join(went)}" if went else ""
    raise ArgumentError(f"dims: {cell.title} needs a size for {asked}{why}; write {' and '.join(to_give)}")


def converted(layers: Sequence[Layer], dtype: torch.dtype) -> tuple[Layer, ...]:
    """Layers in another dtype; those that are one object, as the upper ones of a stack, stay one."""
    made = {id(layer): layer.to(dtype) for layer in layers}
    return tuple(made[id(layer)] for layer in layers)


def check_dtype(dtype: object, title: str) -> None:
    """Layers have one of four dtypes."""
    if not isinstance(dtype, torch.dtype):
        name = dtype_name(dtype)
        written = f"; write dtype=torch.{name}" if name in map(_name, DTYPES) else ""
        raise ArgumentError(
            f"dtype: expected a torch.dtype, one of {', '.join(map(str, DTYPES))}, got {dtype!r}{written}"
        )
    if dtype not in DTYPES:
        raise ArgumentError(
            f"dtype: '{_name(dtype)}' is not one of {', '.join(map(_name, DTYPES))}, which layers have; keep "
            f"{title} in one of them"
        )


def check_inputs(layer: Layer, forward: Callable[..., Any]) -> None:
    """Inputs beyond the first go by name, so none may be called as an argument that `forward` has itself."""
    words = inspect.signature(forward).parameters.values()
    own = [w.name for w in words if w.kind is not w.VAR_KEYWORD]
    if taken := next((n for n in layer.inputs[1:] if n in own), None):
        raise ArgumentError(
            f"{layer.cell.title} has an input '{taken}', and a layer's call has an argument of that name "
            f"({', '.join(own)}), so nobody could give it; rename it in the spec. rnngen.compile takes it as "
            "it is"
        )


def _upper(
    cell: Cell, below: Layer, inside: str, directions: int, known: Mapping[str, int]
) -> dict[str, int]:
    if not inside or len(below.width) != 1 or below.x in below.indices:
        raise ArgumentError(
            f"num_layers: {cell.title} cannot be stacked: its output does not fit its input '{below.x}'"
        )
    first, upper = below.shapes[below.x][0], below.width[0] * directions
    if upper != first and (why := _tied(cell, inside)):
        raise ArgumentError(
            f"num_layers: {cell.title} {why} of size {inside} = {first} in the first layer and {upper} in "
            "those above, and a call's arrays have one size for all layers; stack modules of one layer"
        )
    return {**known, inside: upper}


def _tied(cell: Cell, inside: str) -> str:
    """What ties all layers to one size of their input, in words; nothing where they may differ.

    `hx`, `h_n` and inputs beyond the first are each one array for the whole stack.
    """
    inputs = {i.name: i for i in cell.inputs}
    for state in cell.states:
        if inside in _dims_in(state.shape):
            if state.of in inputs:
                steps = sum(s.of == state.of for s in cell.states)
                return f"reads {state.of}[t-{steps}], an earlier input, and so its state holds inputs,"
            return f"has a state {state.name}: {shape_str(state.shape)},"
    others = [i for i in cell.inputs if i is not _first_input(cell) and inside in _dims_in(i.shape)]
    return f"has a further input {others[0].name}: {shape_str(others[0].shape)}," if others else ""


def _layer(recipe: str, dtype: torch.dtype, input_size: int | None, hidden_size: int | None) -> Layer:
    cell, arrays = cell_of(recipe), arrays_of(recipe)
    first = _first_input(cell)
    inputs = (first, *(i for i in cell.inputs if i is not first))
    slots: list[InputSlot | StateSlot] = [*cell.inputs, *cell.states]
    shapes = {a.name: ints(a.shape) for a in slots}
    return Layer(
        recipe, dtype, input_size, hidden_size,
        tuple(i.name for i in inputs),
        arrays.inputs,
        frozenset(i.name for i in inputs if i.per == "step"),
        arrays.indices,
        shapes,
        arrays.states,
        {s.name: s.of for s in cell.states if s.of},
        sum(s.declared for s in cell.states),
        cell.outputs,
        cell.program.nodes[cell.program.output("output", cell.outputs[0])].ints,
        arrays.clock,
        arrays.random,
    )  # fmt: skip


def _first_input(cell: Cell) -> InputSlot:
    return next(i for i in cell.inputs if i.per == "step")


def _dim_of(shape: Shape) -> str:
    """The dim that is the whole of a shape, or nothing."""
    text = str(shape[0]) if len(shape) == 1 else ""
    return text if text.isidentifier() else ""


def _dims_in(shape: Shape) -> list[str]:
    """The dims that a shape is made of."""
    return [n for n in re.findall(r"\w+", shape_str(shape)) if n.isidentifier()]


def _check_size(slot: InputSlot | StateSlot, size: int | None, called: str, what: str) -> None:
    """A size is a number, and the slot, which `what` says in words, a vector of a size of its own."""
    if size is None:
        return
    if isinstance(size, bool) or not isinstance(size, int):
        by_name = "; sizes by name are dims={…}" if hasattr(size, "keys") else ""
        raise TypeError(f"{called} should be of type int, got: {type(size).__name__}{by_name}")
    if size < 1:
        raise ArgumentError(f"{called} must be greater than zero, got {size}")
    if not _dim_of(slot.shape):
        names = list(dict.fromkeys(_dims_in(slot.shape)))
        raise ArgumentError(
            f"{called}: expected {what} to be a vector of a size of its own, and it is {slot.name}: "
            f"{shape_str(slot.shape)}; leave {called} out"
            + (f" and give dims={_to_fill(names)}" if names else "")
        )


def _to_fill(names: Sequence[str]) -> str:
    return "{" + ", ".join(f"'{n}': …" for n in names) + "}"


def _name(dtype: torch.dtype) -> str:
    return str(dtype).removeprefix("torch.")
