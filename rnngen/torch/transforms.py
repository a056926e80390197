"""The operators as `autograd.Function`s: what forward mode and `torch.func` ask for, and the short way in
eager mode, where torch's dispatcher of operators with lists of tensors would cost more than a small kernel.

`vmap` calls an operator once for each element: for per-sample gradients and ensembles that is exact, and no
faster than a loop.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any
from zlib import crc32

import torch
from torch import Tensor
from torch._functorch.pyfunctorch import retrieve_all_functorch_interpreters
from torch.autograd import forward_ad
from torch.fx.experimental.proxy_tensor import get_proxy_mode
from torch.nn import Parameter

from rnngen.torch import ops
from rnngen.torch.arrays import arrays_of

__all__ = ["asked_for", "differentiated", "direct", "recorded", "transformed"]

Words = tuple[int, int, bool, bool]


def asked_for() -> bool:
    """Whether a transform of `torch.func` or forward mode is under way."""
    return bool(torch._C._are_functorch_transforms_active()) or forward_ad._current_level >= 0


def differentiated() -> bool:
    """Whether a derivative by `torch.func` or in forward mode is being taken, as code is traced."""
    keys = torch._C._functorch.TransformType.Grad, torch._C._functorch.TransformType.Jvp
    found = retrieve_all_functorch_interpreters()
    return forward_ad._current_level >= 0 or any(i.key() in keys for i in found)


# `torch.compile` then asks when it traces, as by torch.compiler.assume_constant_result (a second to import)
differentiated._dynamo_marked_constant = True  # type: ignore[attr-defined]


def watched() -> bool:
    """Whether a mode of torch wants to see operators, or its profiler does; a mode that traces ahead of
    autograd is in no stack."""
    ahead = torch._C.DispatchKey.PreDispatch
    return bool(
        torch._C._len_torch_dispatch_stack()
        or torch._C._dispatch_tls_is_dispatch_key_included(ahead)
        or torch._C._autograd._profiler_enabled()
    )


def recorded() -> bool:
    """Whether operators become a program (`make_fx`), which nothing guards when it is run."""
    return watched() and get_proxy_mode() is not None


def direct(arrays: Sequence[Tensor]) -> bool:
    """Whether these are plain tensors with memory that is what they say, and no mode of torch wants to see
    operators."""
    if watched() or arrays[0].device.type == "meta":
        return False
    return all(
        type(a) is Parameter or (type(a) is Tensor and not (a.is_neg() or a._is_zerotensor())) for a in arrays
    )


def transformed(kernel: str, arrays: Sequence[Tensor], call: Sequence[Any]) -> list[Tensor]:
    """What `rnngen::forward` gives; `call` holds its arguments after the arrays, without `save`."""
    way = _Forward if asked_for() else RnngenLayer
    return list(way.apply(kernel, tuple(call[4:]), *call[:4], *arrays))


class _Forward(torch.autograd.Function):
    """`rnngen::forward`, keeping what the backward pass reads."""

    @staticmethod
    def forward(kernel: str, words: Words, *tensors: Any) -> tuple[Tensor, ...]:
        return tuple(ops.forward(kernel, list(tensors[4:]), *tensors[:4], *words, True))

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: tuple[Tensor, ...]) -> None:
        kernel, words, *tensors = inputs
        known = arrays_of(kernel)
        ctx.kernel, ctx.words, ctx.results = kernel, words, ops.result_count(kernel)
        ctx.counts = (len(tensors), len(output))
        ctx.mark_non_differentiable(*output[ctx.results :])
        ctx.set_materialize_grads(False)
        tape = output[ctx.results + known.clock :]
        ctx.save_for_backward(*tensors, *tape)
        ctx.save_for_forward(*tensors)

    @staticmethod
    def backward(ctx: Any, *grads: Tensor | None) -> tuple[Any, ...]:
        n, saved = ctx.counts[0], ctx.saved_tensors  # asked for once: torch's checkpoints hand them out once
        tensors, tape = saved[:n], saved[n : n + ctx.counts[1] - ctx.results - arrays_of(ctx.kernel).clock]
        which = tuple(k for k, g in enumerate(grads[: ctx.results]) if g is not None)
        back: list[Tensor | None] = [None] * (n - 4)
        if which:
            given = [grads[k] for k in which]
            if any(map(torch._C._functorch.is_legacy_batchedtensor, given)):
                raise NotImplementedError(
                    "rnngen: gradients in batches (is_grads_batched=True, vectorize=True, "
                    "check_batched_grad=True) are not there; torch.func.vmap, jacrev and hessian are"
                )
            counts = (n - 4, len(tape))
            if not torch.is_grad_enabled() and direct((*tensors[4:], *given)) and not asked_for():
                found = ops.walk_back(ctx.kernel, tensors[4:], tape, given, which, *tensors[:4], *ctx.words)
            else:
                found = _Backward.apply(
                    ctx.kernel, ctx.words, which, counts, *tensors[:4], *tensors[4:], *tape, *given
                )
            for place, gradient in zip(_places(ctx.kernel, n - 4), found, strict=True):
                back[place] = gradient
        return (None, None, *[None] * 4, *back)

    @staticmethod
    def jvp(ctx: Any, *tangents: Any) -> tuple[Tensor | None, ...]:
        tensors = ctx.saved_tensors[: ctx.counts[0]]
        along = [k for k in _places(ctx.kernel, len(tensors) - 4) if tangents[6 + k] is not None]
        vectors = [tangents[6 + k].contiguous() for k in along]
        moved = _Tangent.apply(ctx.kernel, ctx.words, tuple(along), (len(tensors) - 4, 0), *tensors, *vectors)
        return (*moved, *[None] * (ctx.counts[1] - len(moved)))

    @staticmethod
    def vmap(info: Any, in_dims: Any, *args: Any) -> Any:
        return _each(_Forward.apply, info.batch_size, in_dims, args)


class RnngenLayer(torch.autograd.Function):
    """The same in eager mode, called as torch is to name it (`RnngenLayerBackward`). Without what transforms
    need, torch does not inspect its signature at every call, and what `backward` reads is no result that it
    has to wrap."""

    @staticmethod
    def forward(ctx: Any, kernel: str, words: Words, *tensors: Any) -> tuple[Tensor, ...]:
        output = ops.walk(kernel, tensors[4:], *tensors[:4], *words, True)
        ctx.kernel, ctx.words, ctx.results = kernel, words, ops.result_count(kernel)
        seen = ctx.results + arrays_of(kernel).clock
        ctx.counts = (len(tensors), len(output))
        ctx.mark_non_differentiable(*output[ctx.results : seen])
        ctx.set_materialize_grads(False)
        ctx.save_for_backward(*tensors, *output[seen:], _mark(kernel))
        return tuple(output[:seen])

    backward = _Forward.backward


@cache
def _mark(kernel: str) -> Tensor:
    """No numbers, in a shape of the kernel's own: torch's checkpoints compare shapes, and what another kernel
    kept (for a weight that was frozen before the forward pass ran again) may be as long and lie otherwise."""
    return torch.empty((0, crc32(kernel.encode())), device="cpu")


class _OfTensors(torch.autograd.Function):
    """An operator that is differentiated by all of its tensors; `places` are those that its list is about."""

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: tuple[Tensor, ...]) -> None:
        ctx.kernel, ctx.words, ctx.places, ctx.counts, *tensors = inputs
        ctx.set_materialize_grads(False)
        ctx.save_for_backward(*tensors)
        ctx.save_for_forward(*tensors)


class _Backward(_OfTensors):
    """`rnngen::backward`: the gradients of those arrays that have one."""

    @staticmethod
    def forward(
        kernel: str, words: Words, which: tuple[int, ...], counts: tuple[int, int], *tensors: Any
    ) -> tuple[Tensor, ...]:
        rest, arrays, tape, grads = _parted(tensors, counts)
        return tuple(ops.backward(kernel, arrays, tape, grads, list(which), *rest, *words))

    @staticmethod
    def backward(ctx: Any, *vectors: Tensor | None) -> tuple[Any, ...]:
        rest, arrays, tape, grads = _parted(ctx.saved_tensors, ctx.counts)
        places = _places(ctx.kernel, len(arrays))
        along = [p for p, v in zip(places, vectors, strict=True) if v is not None]
        present = [v for v in vectors if v is not None]
        back: list[Tensor | None] = [None] * len(arrays)
        back_grads: list[Tensor | None] = [None] * len(grads)
        if along:
            counts = len(arrays), len(grads)
            found = _Second.apply(
                ctx.kernel, ctx.words, ctx.places, tuple(along), counts, *rest, *arrays, *grads, *present
            )
            back_grads = list(found[: len(grads)])
            for place, gradient in zip(places, found[len(grads) :], strict=True):
                back[place] = gradient
        return (*[None] * 8, *back, *[None] * len(tape), *back_grads)

    @staticmethod
    def jvp(ctx: Any, *tangents: Any) -> tuple[Tensor, ...]:
        """How the gradients move: by the arrays' motion a Hessian-vector product, linearly by the grads'."""
        rest, arrays, tape, grads = _parted(ctx.saved_tensors, ctx.counts)
        _, moved, _, moved_grads = _parted(tangents[4:], ctx.counts)
        along = [k for k in _places(ctx.kernel, len(arrays)) if moved[k] is not None]
        vectors = [moved[k].contiguous() for k in along]
        counts = len(arrays), len(grads)
        found = _Second.apply(
            ctx.kernel, ctx.words, ctx.places, tuple(along), counts, *rest, *arrays, *grads, *vectors
        )[len(grads) :]
        some = [k for k, g in enumerate(moved_grads) if g is not None]
        if some:
            given, at = [moved_grads[k] for k in some], tuple(ctx.places[k] for k in some)
            linear = _Backward.apply(ctx.kernel, ctx.words, at, ctx.counts, *rest, *arrays, *tape, *given)
            found = [a + b for a, b in zip(found, linear, strict=True)]
        return tuple(found)

    @staticmethod
    def vmap(info: Any, in_dims: Any, *args: Any) -> Any:
        return _each(_Backward.apply, info.batch_size, in_dims, args)


class _Tangent(_OfTensors):
    """`rnngen::tangent`: how outputs and final states move when the arrays `along` move by `vectors`."""

    @staticmethod
    def forward(
        kernel: str, words: Words, along: tuple[int, ...], counts: tuple[int, int], *tensors: Any
    ) -> tuple[Tensor, ...]:
        rest, arrays, _, vectors = _parted(tensors, counts)
        return tuple(ops.tangent(kernel, arrays, vectors, list(along), *rest, *words))

    @staticmethod
    def backward(ctx: Any, *grads: Tensor | None) -> tuple[Any, ...]:
        """By the arrays a Hessian-vector product, by the vectors what `rnngen::backward` gives."""
        rest, arrays, _, vectors = _parted(ctx.saved_tensors, ctx.counts)
        n, places = len(arrays), _places(ctx.kernel, len(arrays))
        which = tuple(k for k, g in enumerate(grads) if g is not None)
        given = [grads[k] for k in which]
        back: list[Tensor | None] = [None] * n
        back_vectors: list[Tensor | None] = [None] * len(vectors)
        if which:
            counts = n, len(given)
            found = _Second.apply(
                ctx.kernel, ctx.words, which, ctx.places, counts, *rest, *arrays, *given, *vectors
            )
            for place, gradient in zip(places, found[len(given) :], strict=True):
                back[place] = gradient
        if which and any(ctx.needs_input_grad[8 + n :]):
            made = _Forward.apply(ctx.kernel, ctx.words, *rest, *arrays)
            tape = made[ops.result_count(ctx.kernel) + arrays_of(ctx.kernel).clock :]
            found = _Backward.apply(
                ctx.kernel, ctx.words, which, (n, len(tape)), *rest, *arrays, *tape, *given
            )
            by_place = dict(zip(places, found, strict=True))
            back_vectors = [by_place[k] for k in ctx.places]
        return (*[None] * 8, *back, *back_vectors)

    @staticmethod
    def jvp(ctx: Any, *tangents: Any) -> tuple[Tensor, ...]:
        """Linear in the vectors. By the arrays it would be a second derivative in two directions."""
        rest, arrays, _, _ = _parted(ctx.saved_tensors, ctx.counts)
        _, moved, _, vectors = _parted(tangents[4:], ctx.counts)
        if any(m is not None for m in moved):
            raise NotImplementedError(
                "rnngen: forward mode inside forward mode (jvp of jvp, jacfwd of jacfwd) is not there; for "
                "second derivatives take the gradient inside: jvp(grad(f)), jacfwd(jacrev(f)), hessian(f)"
            )
        along = tuple(k for k, v in zip(ctx.places, vectors, strict=True) if v is not None)
        given = [v for v in vectors if v is not None]
        return tuple(_Tangent.apply(ctx.kernel, ctx.words, along, ctx.counts, *rest, *arrays, *given))

    @staticmethod
    def vmap(info: Any, in_dims: Any, *args: Any) -> Any:
        return _each(_Tangent.apply, info.batch_size, in_dims, args)


class _Second(torch.autograd.Function):
    """`rnngen::second`, which has no derivative of its own."""

    @staticmethod
    def forward(
        kernel: str, words: Words, which: tuple[int, ...], along: tuple[int, ...], counts: tuple[int, int],
        *tensors: Any,
    ) -> tuple[Tensor, ...]:  # fmt: skip
        rest, arrays, grads, vectors = _parted(tensors, counts)
        return tuple(ops.second(kernel, arrays, grads, list(which), vectors, list(along), *rest, *words))

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: tuple[Tensor, ...]) -> None:
        """Nothing is read again."""

    backward = staticmethod(ops.no_third)
    jvp = staticmethod(ops.no_third)

    @staticmethod
    def vmap(info: Any, in_dims: Any, *args: Any) -> Any:
        return _each(_Second.apply, info.batch_size, in_dims, args)


def _parted(
    tensors: Sequence[Any], counts: tuple[int, int]
) -> tuple[list[Any], list[Any], list[Any], list[Any]]:
    """(lengths, reset, clock and seed; arrays; tape; grads)."""
    a = 4 + counts[0]
    t = a + counts[1]
    return list(tensors[:4]), list(tensors[4:a]), list(tensors[a:t]), list(tensors[t:])


@cache
def _places(kernel: str, count: int) -> tuple[int, ...]:
    known = arrays_of(kernel)
    return known.differentiable(count > known.lead)


def _each(call: Callable[..., Any], size: int, in_dims: Sequence[Any], args: Sequence[Any]) -> Any:
    """The call for each element of the mapped axis, and the results one beside the other."""
    found = [call(*[_element(a, d, i) for a, d in zip(args, in_dims, strict=True)]) for i in range(size)]
    return tuple(torch.stack(group) for group in zip(*found, strict=True)), (0,) * len(found[0])


def _element(value: Any, dim: Any, i: int) -> Any:
    if isinstance(value, list):
        dims = dim if isinstance(dim, list | tuple) else [dim] * len(value)
        return [_element(v, d, i) for v, d in zip(value, dims, strict=True)]
    return value.select(dim, i) if isinstance(value, Tensor) and dim is not None else value


def _rule(op: Any) -> Callable[..., Any]:
    def mapped(info: Any, in_dims: Any, *args: Any) -> Any:
        made, dims = _each(op, info.batch_size, in_dims, args)
        return list(made), list(dims)

    return mapped


for _op in (ops.forward, ops.backward, ops.second, ops.tangent):
    _op.register_vmap(_rule(_op))
