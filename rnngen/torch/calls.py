"""What stands between a module's call and the operator: casts, initial states, lengths, resets."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor

from rnngen.errors import counted
from rnngen.torch.arrays import for_gradients
from rnngen.torch.errors import CallError
from rnngen.torch.ops import marks, walk, within
from rnngen.torch.sizes import DTYPES, HALVES, Layer
from rnngen.torch.transforms import asked_for, differentiated, direct, recorded, transformed

__all__ = [
    "autocast_dtype",
    "carried",
    "cast",
    "check_ranks",
    "checked_lengths",
    "checked_reset",
    "each",
    "given_back",
    "permuted",
    "run",
    "start_of",
    "with_batch",
]

forward = torch.ops.rnngen.forward


def run(
    layer: Layer,
    inputs: Mapping[str, Tensor],
    params: list[Tensor],
    start: list[Tensor] | None,
    lengths: Tensor | None,
    reset: Tensor | None,
    steps: int,
    rows: int,
    reverse: bool,
    training: bool,
) -> tuple[list[Tensor], list[Tensor]]:
    """One layer and direction: outputs, and the state after the last step, as `Layer.state_names` has it."""
    clock = None
    if start is not None and layer.clock:
        start, clock = start[:-1], start[-1].contiguous()
    seed = torch.randint(0, 1 << 62, (), device="cpu") if layer.random[training] else None
    arrays = [inputs[n] for n in layer.inputs_in_order]
    arrays += params
    if start is not None:
        arrays += start
    device = params[0].device if params else arrays[0].device
    for name, tensor in zip(layer.inputs_in_order, arrays, strict=False):
        if tensor.device != device:
            raise CallError(
                "Input and parameter tensors are not at the same device, found input tensor "
                f"'{name}' at {tensor.device} and parameter tensor at {device}"
            )
    traced = torch.compiler.is_dynamo_compiling()
    needed = tuple([_needs(a) if traced else a.requires_grad for a in arrays])
    save = torch.is_grad_enabled() and any(needed)
    call = (lengths, reset, clock, seed, steps, rows, reverse, training)
    compiling, kernel = torch.compiler.is_compiling(), layer.recipe
    if compiling and differentiated():  # torch would take the operators for constants
        torch._dynamo.graph_break(
            msg="rnngen: derivatives by torch.func and forward mode are taken in eager mode"
        )
    asked = not compiling and asked_for()
    # a transform does not say what it needs, and nothing guards it in an exported or recorded program
    if save and not (asked or torch.compiler.is_exporting() or (not compiling and recorded())):
        kernel = for_gradients(kernel, needed[: len(layer.inputs_in_order) + len(params)])
    if not compiling and (asked or (save and direct(arrays))):
        made = transformed(kernel, arrays, call)
    elif not compiling and direct(arrays):
        made = walk(kernel, arrays, *call, False)
    else:
        made = forward(kernel, arrays, *call, save)
    n = len(layer.outputs)
    return made[:n], made[n : n + len(layer.state_names)]


def _needs(tensor: Tensor) -> bool:
    """`requires_grad` where torch traces: what is written into a view of a tensor, or by another name, makes
    it need a gradient, and there only a new view tells."""
    return bool(tensor.requires_grad or tensor.view_as(tensor).requires_grad)


def autocast_dtype(device: torch.device) -> torch.dtype | None:
    """The dtype that autocast asks for on a device; None where it is off."""
    if not torch._C._is_any_autocast_enabled():  # the quickest question first
        return None
    kind = device.type
    if not torch.amp.is_autocast_available(kind) or not torch.is_autocast_enabled(kind):
        return None
    return torch.get_autocast_dtype(kind)


def cast(layer: Layer, inputs: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Inputs in the layer's dtype: under autocast they are brought to it, else another one is an error."""
    out = {}
    for name, tensor in inputs.items():
        called = "input" if name == layer.x else name
        if name in layer.indices:
            if tensor.is_floating_point() or tensor.dtype == torch.bool:
                raise CallError(f"{name}: expected integers (torch.long), got {tensor.dtype}")
        elif tensor.dtype != layer.dtype:
            if autocast_dtype(tensor.device) is None:
                other = f", or convert model: model.to({tensor.dtype})" if tensor.dtype in DTYPES else ""
                raise CallError(
                    f"RNN input dtype ({tensor.dtype}) does not match weight dtype ({layer.dtype}). "
                    f"Convert input: {called}.to({layer.dtype}){other}"
                )
            out[name] = tensor.to(layer.dtype)
            continue
        out[name] = tensor
    return out


def each(hx: Any, do: Callable[[Tensor], Tensor]) -> Any:
    """Every state of `hx` through `do`."""
    if hx is None:
        return None
    return do(hx) if isinstance(hx, Tensor) else tuple(do(s) for s in hx)


def permuted(hx: Any, order: Tensor) -> Any:
    """Rows in another order."""
    return each(hx, lambda s: s.index_select(1, order))


def with_batch(
    layer: Layer, inputs: Mapping[str, Tensor], hx: Any, reset: Tensor | None
) -> tuple[dict[str, Tensor], Any, Tensor | None]:
    """A call without a batch as one of a single row."""
    out = {n: a.unsqueeze(1 if n in layer.per_step else 0) for n, a in inputs.items()}
    return out, each(hx, lambda s: s.unsqueeze(1)), None if reset is None else reset.unsqueeze(-1)


def start_of(
    layer: Layer, hx: Any, count: int, rows: int, inputs: Mapping[str, Tensor]
) -> list[Tensor] | None:
    """Every state before the first step, [count, B, …] each, in the order of `Layer.state_names`.

    `hx` may hold the declared states only: what delays need then starts as their state does.
    """
    if hx is None:
        return None
    given = _states(hx)
    names = layer.state_names
    if len(given) not in (layer.declared, len(names)):
        asked = ", ".join(names[: layer.declared])
        wanted = f"{layer.declared} state{'s' if layer.declared > 1 else ''}"
        raise CallError(f"hx: expected {wanted} ({asked}), got {len(given)}")
    like = inputs[layer.x]
    for k, (name, tensor) in enumerate(zip(names, given, strict=False)):
        _check_size(k, (count, rows, *layer.shapes.get(name, ())), tensor)
        _check_dtype(layer, name, tensor)
        if tensor.device != like.device:
            raise CallError(
                f"input and hidden tensors are not at the same device: {like.device}, {tensor.device}"
            )
    for name in names[len(given) :]:
        if (base := layer.delays.get(name)) in names[: layer.declared]:
            given.append(given[names.index(base)])
        else:
            dtype = torch.int64 if name == "t" else layer.dtype
            given.append(
                torch.zeros((count, rows, *layer.shapes.get(name, ())), dtype=dtype, device=like.device)
            )
    return given


def carried(layer: Layer, start: list[Tensor]) -> list[Tensor]:
    """States as they are computed with: float32 where the layer has 16 bits."""
    real = layer.real
    return [
        s if s.dtype is real or n == "t" else s.to(real)
        for n, s in zip(layer.state_names, start, strict=True)
    ]


def given_back(layer: Layer, state: list[Tensor], start: list[Tensor] | None) -> list[Tensor]:
    """States after the last step. Of a layer of 16 bits they are float32 where they came so, as are indices
    that a delay carries; else they have its dtype, rounded at every call as torch's are."""
    if layer.dtype not in HALVES:
        return state
    keep = [False] * len(state) if start is None else [s.dtype == torch.float32 for s in start]
    named = zip(layer.state_names, state, keep, strict=True)
    return [s if k or n == "t" or n in layer.indices else s.to(layer.dtype) for n, s, k in named]


def _states(hx: Any) -> list[Tensor]:
    """What `hx` holds."""
    if hx is None or isinstance(hx, Tensor):
        return [] if hx is None else [hx]
    if not isinstance(hx, Sequence):
        raise TypeError(f"hx: expected a Tensor or a tuple of them, got {type(hx).__name__}")
    return list(hx)


def _check_dtype(layer: Layer, name: str, tensor: Tensor) -> None:
    """Whole numbers for `t`; for a state the layer's dtype or that which it computes in, any float where
    autocast converts."""
    if name == "t":
        fits, wanted = not (tensor.is_floating_point() or tensor.is_complex()), "integers"
    elif name in layer.indices:  # a delay carries them, as numbers that are computed with
        fits, wanted = not tensor.is_complex(), "real numbers"
    else:
        fits = tensor.dtype in (layer.dtype, layer.real)
        fits = fits or (tensor.is_floating_point() and autocast_dtype(tensor.device) is not None)
        wanted = " or ".join(dict.fromkeys(map(str, (layer.dtype, layer.real))))
    if not fits:
        raise CallError(f"hx: expected {wanted} for '{name}', got {tensor.dtype}")


def _check_size(k: int, want: tuple[int, ...], tensor: Tensor) -> None:
    got = tuple(tensor.shape)
    if got == want:
        return
    if got[1] != want[1]:
        raise CallError(f"Input batch size {want[1]} doesn't match hidden{k} batch size {got[1]}")
    if len(want) == 3 and got[0] == want[0]:
        raise CallError(f"hidden{k} has inconsistent hidden_size: got {got[2]}, expected {want[2]}")
    raise CallError(f"Expected hidden{k} size {want}, got {list(got)}")


def check_ranks(layer: Layer, hx: Any, batched: bool, stacked: bool) -> None:
    """States have a batch if the input has one, and an axis for the layers if `stacked`."""
    for k, (name, tensor) in enumerate(zip(layer.state_names, _states(hx), strict=False)):
        if not isinstance(tensor, Tensor):
            raise TypeError(f"hx: expected a Tensor for '{name}', got {type(tensor).__name__}")
        low = len(layer.shapes.get(name, ())) + stacked
        if tensor.dim() not in (low, low + 1):
            what = "hidden" if layer.declared == 1 else f"hx[{k}]"
            raise CallError(f"Expected {what} to be {low}D or {low + 1}D, got {tensor.dim()}D instead")
        if tensor.dim() != low + batched:
            kind = "batched" if batched else "unbatched"
            raise CallError(
                f"For {kind} input, hx should also be {low + batched}-D but got {tensor.dim()}-D tensor"
            )


def checked_lengths(lengths: Any, steps: int, rows: int, device: torch.device) -> Tensor | None:
    """One whole number in 0 … T a row, as int64 on the device; a PackedSequence's come on the CPU."""
    if lengths is None:
        return None
    try:
        lengths = lengths if isinstance(lengths, Tensor) else torch.as_tensor(lengths, device="cpu")
    except (TypeError, ValueError, RuntimeError):
        raise CallError(f"lengths: expected {_one_each(rows)}, got {type(lengths).__name__}") from None
    odd = lengths.is_floating_point() or lengths.is_complex() or lengths.dtype == torch.bool
    if odd or lengths.dim() != 1 or lengths.shape[0] != rows:
        raise CallError(
            f"lengths: expected {_one_each(rows)}, got {lengths.dtype} of shape {list(lengths.shape)}"
        )
    if _readable(lengths):
        within(lengths, steps)
    return lengths.to(device, torch.int64)


def _one_each(rows: int) -> str:
    return f"{counted(rows, 'integer')}, one a sequence, of shape [{rows}]"


def _readable(tensor: Tensor) -> bool:
    """Whether its numbers are there to be looked at."""
    if torch.compiler.is_compiling() or asked_for():
        return False
    return type(tensor) is Tensor and tensor.device.type != "meta"


def check_reset_rank(reset: Any, batched: bool) -> None:
    """A step and a row, or a step alone."""
    if reset is None or (isinstance(reset, Tensor) and reset.dim() == 1 + batched):
        return
    got = f"{reset.dim()}D" if isinstance(reset, Tensor) else type(reset).__name__
    raise CallError(f"reset: expected a {1 + batched}D Tensor, got {got}")


def checked_reset(
    reset: Tensor | None, steps: int, rows: int, device: torch.device, batch_first: bool = False
) -> Tensor | None:
    """0 or 1 a step and row, on the input's device; `batch_first` is how the caller has it. Numbers that
    cannot be looked at here stay as they are: the operator looks at them when it runs."""
    if reset is None:
        return None
    want, got = [steps, rows], list(reset.shape)
    if got != want:
        axes = "axis 0 is time, axis 1 the batch"
        if batch_first:
            axes, want, got = "axis 0 is the batch, axis 1 time", want[::-1], got[::-1]
        raise CallError(f"reset: expected a Tensor of size {want}, got {got}; {axes}")
    if reset.device != device:
        raise CallError(f"input and reset tensors are not at the same device: {device}, {reset.device}")
    if reset.dtype == torch.bool:
        return reset
    if torch.compiler.is_compiling() or asked_for():
        return reset.detach()
    if _readable(reset):
        marks(reset)
    return reset != 0
