"""The operators: `rnngen::forward` walks a sequence, `rnngen::backward` walks it back, `rnngen::second`
differentiates the walk back. Each is one call for a whole sequence of one layer and direction.

`kernel` is a recipe; `arrays` are inputs, params and states (all of them, or none). What `forward` gives is,
in this order, outputs [T, B, …], final states [B, …], the clock after the last step where a cell has one,
and what `backward` reads.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.utils.flop_counter import register_flop_formula

from rnngen.torch import devices
from rnngen.torch.arrays import arrays_of, left_out
from rnngen.torch.errors import CallError
from rnngen.torch.recipe import cell_of, dtype_of, kernel_of
from rnngen.torch.runner import Runner
from rnngen.torch.timeline import Walk

__all__ = [
    "backward",
    "forward",
    "marks",
    "no_third",
    "result_count",
    "second",
    "tangent",
    "walk",
    "walk_back",
    "within",
]

_CALL = (
    "Tensor? lengths, Tensor? reset, Tensor? clock, Tensor? seed, "
    "SymInt steps, SymInt rows, bool reverse, bool training"
)


class _Call:
    """The arguments after the arrays, as every operator has them."""

    __slots__ = ("clock", "lengths", "reset", "reverse", "rows", "seed", "steps", "training")

    def __init__(
        self,
        lengths: Tensor | None,
        reset: Tensor | None,
        clock: Tensor | None,
        seed: Tensor | None,
        steps: int,
        rows: int,
        reverse: bool,
        training: bool,
    ) -> None:
        self.lengths, self.reset, self.clock, self.seed = lengths, reset, clock, seed
        self.steps, self.rows, self.reverse, self.training = steps, rows, reverse, training

    @property
    def tuple(self) -> tuple[Any, ...]:
        return tuple(getattr(self, n) for n in _NAMES)

    def walk(self) -> Walk:
        return Walk(self.steps, self.rows, self.lengths, self.reset, self.reverse)

    def runner(self, kernel: str, like: Tensor) -> Runner:
        flags = (self.lengths is not None, self.reset is not None, self.training)
        return devices.runner(kernel, like.device, flags)

    def number(self) -> int:
        return 0 if self.seed is None else int(self.seed)


_NAMES = ("lengths", "reset", "clock", "seed", "steps", "rows", "reverse", "training")


@torch.library.custom_op(
    "rnngen::forward",
    mutates_args=(),
    schema=f"(str kernel, Tensor[] arrays, {_CALL}, bool save) -> Tensor[]",
)
def forward(kernel: str, arrays: Sequence[Tensor], *rest: Any) -> list[Tensor]:
    """A sequence from its first step to its last; with `save`, also what `backward` reads."""
    # a module that is compiled or mapped could not look at these
    if rest[0] is not None:
        within(rest[0], rest[4])
    if rest[1] is not None:
        marks(rest[1])
    return walk(kernel, arrays, *rest)


def within(lengths: Tensor, steps: int) -> None:
    """Refuses lengths [B] outside 0 … T."""
    low, high = (int(n) for n in lengths.aminmax()) if lengths.numel() else (0, 0)
    if not 0 <= low <= high <= steps:
        raise CallError(f"lengths: each must be in 0 … {steps}, found {low} … {high}")


def marks(reset: Tensor) -> None:
    """Refuses what is neither 0 nor 1. Bools cost nothing; a GPU's numbers are not there while a graph of its
    work is recorded."""
    if reset.dtype == torch.bool or (reset.is_cuda and torch.cuda.is_current_stream_capturing()):
        return
    if not bool(((reset == 0) | (reset == 1)).all()):
        raise CallError("reset: expected 0 or 1 everywhere")


def walk(kernel: str, arrays: Sequence[Tensor], *rest: Any) -> list[Tensor]:
    """What `forward` does, past torch's dispatcher: for plain tensors, when nothing watches."""
    call = _Call(*rest[:-1])
    run = call.runner(kernel, arrays[0])
    return run.forward(arrays, call.clock, call.number(), call.walk(), rest[-1])


@forward.register_fake
def _(kernel: str, arrays: Sequence[Tensor], *rest: Any) -> list[Tensor]:
    call = _Call(*rest[:-1])
    return call.runner(kernel, arrays[0]).fake(arrays[0], call.steps, call.rows, rest[-1])


@torch.library.custom_op(
    "rnngen::backward",
    mutates_args=(),
    schema=f"(str kernel, Tensor[] arrays, Tensor[] tape, Tensor[] grads, int[] which, {_CALL}) -> Tensor[]",
)
def backward(
    kernel: str,
    arrays: Sequence[Tensor],
    tape: Sequence[Tensor],
    grads: Sequence[Tensor],
    which: Sequence[int],
    *rest: Any,
) -> list[Tensor]:
    """The gradients of Σ grads[k] · (result which[k] of `forward`), for all arrays that have one."""
    return walk_back(kernel, arrays, tape, grads, which, *rest)


def walk_back(
    kernel: str,
    arrays: Sequence[Tensor],
    tape: Sequence[Tensor],
    grads: Sequence[Tensor],
    which: Sequence[int],
    *rest: Any,
) -> list[Tensor]:
    """What `backward` does, past torch's dispatcher."""
    call = _Call(*rest)
    run = call.runner(kernel, arrays[0])
    arrived = {k: g.contiguous() for k, g in zip(which, grads, strict=True)}
    return run.backward(arrays, tape, arrived, call.clock, call.number(), call.walk())


@backward.register_fake
def _(kernel: str, arrays: Sequence[Tensor], tape: Any, grads: Any, which: Any, *rest: Any) -> list[Tensor]:
    known = arrays_of(kernel)
    places = known.differentiable(len(arrays) > known.lead)
    return [torch.empty_like(arrays[k], memory_format=torch.contiguous_format) for k in places]


class _Oracle:
    """A call as the kernel's forward mode wants it: arrays of NumPy by name."""

    def __init__(self, kernel: str, arrays: Sequence[Tensor], rest: Sequence[Any]) -> None:
        call, self.known, self.kernel = _Call(*rest), arrays_of(kernel), kernel_of(kernel)
        self.names = (*self.known.inputs, *self.known.params, *self.known.states)
        self.device = arrays[0].device
        real = getattr(torch, str(self.kernel.dtype))
        outputs = [getattr(torch, dtype_of(kernel))] * len(self.kernel.cell.outputs)
        self.results = [*outputs, *[real] * len(self.known.states)]
        given = dict(zip(self.names, [_plain(a) for a in arrays], strict=False))
        self.inputs, self.params = (
            {n: given[n] for n in group} for group in (self.known.inputs, self.known.params)
        )
        self.start = {n: given[n] for n in self.known.states if n in given}
        if call.clock is not None:
            self.start["t"] = _plain(call.clock)
        self.words = {
            "lengths": _plain(call.lengths),
            "reset": _plain(call.reset),
            "reverse": call.reverse,
            "training": call.training,
            "seed": call.number(),
            "steps": call.steps,
        }

    def tangents(self, vectors: Sequence[Tensor], along: Sequence[int]) -> list[Any]:
        """How outputs and final states move."""
        moved = {self.names[i]: _plain(v) for i, v in zip(along, vectors, strict=True)}
        found = self.kernel.jvp(self.inputs, self.params, moved, self.start, **self.words)
        outputs = [found.outputs[n] for n in self.kernel.cell.outputs]
        return outputs + [found.final_state[n] for n in self.known.states]

    def curved(
        self,
        grads: Sequence[Tensor],
        which: Sequence[int],
        vectors: Sequence[Tensor],
        along: Sequence[int],
        places: Sequence[int],
    ) -> list[Any]:
        """How the gradients move."""
        moved = {self.names[i]: _plain(v) for i, v in zip(along, vectors, strict=True)}
        shown, n = self.kernel.cell.outputs, len(self.kernel.cell.outputs)
        outputs = {shown[i]: _plain(g) for i, g in zip(which, grads, strict=True) if i < n}
        final = {self.known.states[i - n]: _plain(g) for i, g in zip(which, grads, strict=True) if i >= n}
        found = self.kernel.hvp(self.inputs, self.params, moved, outputs, final, self.start, **self.words)
        every = {**found.inputs, **found.params, **found.initial_state}
        return [every[self.names[i]] for i in places]

    def tensors(self, found: Sequence[Any], dtypes: Sequence[torch.dtype]) -> list[Tensor]:
        """Arrays as tensors where the call's are."""
        pairs = zip(found, dtypes, strict=True)
        return [torch.from_numpy(np.array(a)).to(self.device, d) for a, d in pairs]


@torch.library.custom_op(
    "rnngen::tangent",
    mutates_args=(),
    schema=f"(str kernel, Tensor[] arrays, Tensor[] vectors, int[] along, {_CALL}) -> Tensor[]",
)
def tangent(
    kernel: str, arrays: Sequence[Tensor], vectors: Sequence[Tensor], along: Sequence[int], *rest: Any
) -> list[Tensor]:
    """How outputs and final states move when the arrays `along` move by `vectors`."""
    made = _Oracle(kernel, arrays, rest)
    return made.tensors(made.tangents(vectors, along), made.results)


@tangent.register_fake
def _(kernel: str, arrays: Sequence[Tensor], vectors: Any, along: Any, *rest: Any) -> list[Tensor]:
    call = _Call(*rest)
    made = call.runner(kernel, arrays[0]).fake(arrays[0], call.steps, call.rows, False)
    return made[: result_count(kernel)]


@torch.library.custom_op(
    "rnngen::second",
    mutates_args=(),
    schema="(str kernel, Tensor[] arrays, Tensor[] grads, int[] which, Tensor[] vectors, int[] along, "
    f"{_CALL}) -> Tensor[]",
)
def second(
    kernel: str,
    arrays: Sequence[Tensor],
    grads: Sequence[Tensor],
    which: Sequence[int],
    vectors: Sequence[Tensor],
    along: Sequence[int],
    *rest: Any,
) -> list[Tensor]:
    """How `backward`'s product with `vectors` (at the arrays `along`) depends on `grads` and on the arrays.

    Σ vectors · gradients is the derivative of Σ grads · results along `vectors`: its gradient with respect to
    `grads` is that of the results along `vectors`, and with respect to the arrays a Hessian-vector product.
    """
    made = _Oracle(kernel, arrays, rest)
    places = made.known.differentiable(len(arrays) > made.known.lead)
    moved = made.tangents(vectors, along)
    dtypes = [g.dtype for g in grads] + [arrays[k].dtype for k in places]
    return made.tensors([moved[i] for i in which] + made.curved(grads, which, vectors, along, places), dtypes)


@second.register_fake
def _(kernel: str, arrays: Any, grads: Any, which: Any, vectors: Any, along: Any, *rest: Any) -> list[Tensor]:
    known = arrays_of(kernel)
    places = known.differentiable(len(arrays) > known.lead)
    like = [*grads, *(arrays[k] for k in places)]
    return [torch.empty_like(a, memory_format=torch.contiguous_format) for a in like]


def _plain(tensor: Tensor | None) -> Any:
    """As NumPy has it: of bfloat16, which it does not know, the float32 numbers."""
    if tensor is None:
        return None
    tensor = tensor.detach().cpu()
    return (tensor.float() if tensor.dtype is torch.bfloat16 else tensor).numpy()


# counting ------------------------------------------------------------------------------------------------


@register_flop_formula(torch.ops.rnngen.forward)
def _(kernel: str, arrays: Any, *rest: Any, **_: Any) -> int:
    """Operations of matrix products, as `FlopCounterMode` has them."""
    call = _Call(*rest[:-1])
    return kernel_of(kernel).cost(call.steps, call.rows).forward.products


@register_flop_formula(torch.ops.rnngen.backward)
def _(kernel: str, arrays: Any, tape: Any, grads: Any, which: Any, *rest: Any, **_: Any) -> int:
    call = _Call(*rest)
    return kernel_of(kernel).cost(call.steps, call.rows).backward.products


# autograd ------------------------------------------------------------------------------------------------


def _keep(
    ctx: Any, kernel: str, arrays: Sequence[Tensor], tape: Sequence[Tensor], rest: Sequence[Any]
) -> None:
    """Tensors by torch's own means, so that changing one in place is noticed; the rest as it is."""
    call = _Call(*rest)
    ctx.save_for_backward(*arrays, *tape, call.lengths, call.reset, call.clock, call.seed)
    ctx.kernel, ctx.counts = kernel, (len(arrays), len(tape))
    ctx.words = (call.steps, call.rows, call.reverse, call.training)


def _kept(ctx: Any) -> tuple[list[Tensor], list[Tensor], tuple[Any, ...]]:
    saved, (a, t) = list(ctx.saved_tensors), ctx.counts
    return saved[:a], saved[a : a + t], (*saved[a + t :], *ctx.words)


def result_count(kernel: str) -> int:
    """How many of `forward`'s results are outputs and final states."""
    return len(cell_of(kernel).outputs) + len(arrays_of(kernel).states)


def _forward_context(ctx: Any, inputs: tuple[Any, ...], output: list[Tensor]) -> None:
    kernel, arrays, *rest, save = inputs
    n, clock = result_count(kernel), int(arrays_of(kernel).clock)
    if not save:
        raise RuntimeError("rnngen::forward was told not to keep anything for a backward pass (save=False)")
    for name in left_out(kernel, tuple(a.requires_grad for a in arrays)):
        raise RuntimeError(f"rnngen::forward was given a kernel without the gradient of '{name}'")
    ctx.set_materialize_grads(False)
    ctx.mark_non_differentiable(*output[n:])
    _keep(ctx, kernel, arrays, output[n + clock :], rest)


def _forward_gradient(ctx: Any, grads: list[Tensor | None]) -> tuple[Any, ...]:
    arrays, tape, rest = _kept(ctx)
    which = [k for k, g in enumerate(grads[: result_count(ctx.kernel)]) if g is not None]
    back: list[Tensor | None] = [None] * len(arrays)
    if which:
        known = arrays_of(ctx.kernel)
        found = backward(ctx.kernel, arrays, tape, [grads[k] for k in which], which, *rest)
        for place, gradient in zip(known.differentiable(len(arrays) > known.lead), found, strict=True):
            back[place] = gradient
    return (None, back, *[None] * 9)


def _backward_context(ctx: Any, inputs: tuple[Any, ...], output: list[Tensor]) -> None:
    kernel, arrays, tape, grads, which, *rest = inputs
    ctx.set_materialize_grads(False)
    _keep(ctx, kernel, [*arrays, *grads], [], rest)
    ctx.which, ctx.tape = which, len(tape)


def _backward_gradient(ctx: Any, vectors: list[Tensor | None]) -> tuple[Any, ...]:
    both, _, rest = _kept(ctx)
    n = len(both) - len(ctx.which)
    arrays, grads = both[:n], both[n:]
    places = arrays_of(ctx.kernel).differentiable(n > arrays_of(ctx.kernel).lead)
    along = [p for p, v in zip(places, vectors, strict=True) if v is not None]
    back: list[Tensor | None] = [None] * n
    back_grads: list[Tensor | None] = [None] * len(grads)
    if along:
        present = [v for v in vectors if v is not None]
        found = second(ctx.kernel, arrays, grads, ctx.which, present, along, *rest)
        back_grads = list(found[: len(grads)])
        for place, gradient in zip(places, found[len(grads) :], strict=True):
            back[place] = gradient
    return (None, back, [None] * ctx.tape, back_grads, *[None] * 9)


def no_third(ctx: Any, *_: Any) -> Any:
    """What `second` says when it is differentiated."""
    raise NotImplementedError("rnngen: layers have first and second derivatives, and this asks for a third")


forward.register_autograd(_forward_gradient, setup_context=_forward_context)
backward.register_autograd(_backward_gradient, setup_context=_backward_context)
second.register_autograd(no_third)
