"""Planted faults: one thing wrong at a time, so that a test can see `verify` catch it. Here are those of
derivation; `faults_code` has those of generated code.

    with planted("a wrong sign in a rule"):
        assert not verify_cell(cell).ok

Faults replace rows of the operator table and functions from outside; nothing in the rest of the package knows
of them. They hold for this process, not for one thread: for tests only.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import Any
from unittest import mock

import numpy as np

from rnngen.grad import derive, reverse
from rnngen.ops.build import Builder
from rnngen.ops.node import Node, Program
from rnngen.ops.scalars import PRIMITIVES
from rnngen.ops.size import Size
from rnngen.ops.tensors import TENSORS
from rnngen.oracle import sequence
from rnngen.oracle.sequence import Oracle
from rnngen.verify.faults_code import CODE_FAULTS

__all__ = ["CODE_FAULTS", "DERIVATION_FAULTS", "planted"]

Array = Any
Patches = Sequence[Any]
DERIVATION_FAULTS: dict[str, Callable[[], Patches]] = {}


@contextmanager
def planted(name: str) -> Iterator[None]:
    """The fault of this name, for as long as the block runs. KeyError for a name that is not there."""
    make = (DERIVATION_FAULTS | CODE_FAULTS)[name]
    with ExitStack() as stack:
        # what is compiled meanwhile must not be found by anybody later
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        stack.enter_context(mock.patch.dict(os.environ, {"RNNGEN_CACHE_DIR": folder}))
        for patch in make():
            stack.enter_context(patch)
        reverse.scalar_rules.cache_clear()
        try:
            yield
        finally:
            reverse.scalar_rules.cache_clear()


def _fault(name: str) -> Callable[[Callable[[], Patches]], Callable[[], Patches]]:
    def keep(make: Callable[[], Patches]) -> Callable[[], Patches]:
        DERIVATION_FAULTS[name] = make
        return make

    return keep


# rules of scalar operators -------------------------------------------------------------------------


def _rules(op: str, *rules: str) -> Patches:
    row = replace(PRIMITIVES[op], grads=rules, sympy=None)
    return [mock.patch.dict(PRIMITIVES, {op: row})]


@_fault("a wrong sign in a rule")
def _wrong_sign() -> Patches:
    return _rules("sub", "g", "g")


@_fault("the derivative of tanh at its argument, not its value")
def _tanh_of_argument() -> Patches:
    return _rules("tanh", "g * (1 - a * a)")


@_fault("a scale error of one in a million")
def _scale() -> Patches:
    return _rules("mul", "g * b * 1.000001", "g * a")


@_fault("a selection that lets its gradient through on both sides")
def _both_sides() -> Patches:
    return _rules("where", "0", "g", "where(c, 0, g)")


# rules of tensor operators -------------------------------------------------------------------------


def _tensor_rule(op: str, rule: Callable[..., Any]) -> Patches:
    return [mock.patch.dict(TENSORS, {op: replace(TENSORS[op], grad=rule)})]


@_fault("swapped operands in the gradient of a matrix product")
def _operands_swapped() -> Patches:
    def rule(b: Builder, i: int, g: int) -> Any:
        first, second = right(b, i, g)
        node = b.nodes[i].args[0]
        square = b.nodes[node].rank == 2 and len(set(b.nodes[node].shape)) == 1
        assert first is not None
        return (b.permute(first, (1, 0)) if square else first, second)

    right = TENSORS["contract"].grad
    return _tensor_rule("contract", rule)


@_fault("a missing transposition")
def _not_transposed() -> Patches:
    def rule(b: Builder, i: int, g: int) -> Any:
        first, second = right(b, i, g)
        x, y = b.nodes[i].args
        if b.nodes[x].rank != 2 or len(set(b.nodes[x].shape)) != 1 or b.nodes[y].rank != 1:
            return first, second
        return first, b.contract(x, g, "ij", "j", "i", batched=b.nodes[y].batched)

    right = TENSORS["contract"].grad
    return _tensor_rule("contract", rule)


@_fault("stop_gradient ignored")
def _stop_ignored() -> Patches:
    return _tensor_rule("stop", lambda b, i, g: (g,))


@_fault("a stated derivative ignored")
def _stated_ignored() -> Patches:
    return _tensor_rule("surrogate", lambda b, i, g: (None,) * len(b.nodes[i].args))


@_fault("a running sum's gradient in the wrong direction")
def _scan_forward() -> Patches:
    def rule(b: Builder, i: int, g: int) -> Any:
        node = b.nodes[i]
        if node.text("kind") != "sum":
            return right(b, i, g)
        return (b.scan("sum", node.number("axis"), bool(node.attr("reverse")), g),)

    right = TENSORS["scan"].grad
    return _tensor_rule("scan", rule)


@_fault("a gather's gradient averaged where it should add up")
def _scatter_averages() -> Patches:
    def scatter(node: Node, value: Array, index: Array, batched: tuple[bool, bool]) -> Array:
        hits = right(node, np.ones_like(value), index, batched)
        return right(node, value, index, batched) / np.maximum(np.real(hits), 1)

    right = TENSORS["scatter"].numpy
    return [mock.patch.dict(TENSORS, {"scatter": replace(TENSORS["scatter"], numpy=scatter)})]


@_fault("a missing sum over a broadcast axis")
def _broadcast_not_summed() -> Patches:
    def unbroadcast(b: Builder, g: int, x: int) -> int:
        shape, want = b.nodes[g].shape, b.nodes[x].shape
        extra = len(shape) - len(want)
        for axis in range(extra):
            g = b.slice_axis(g, axis, Size.of(0), Size.of(1))
        for axis, size in enumerate(want):
            if size != shape[axis + extra]:
                g = b.slice_axis(g, axis + extra, Size.of(0), Size.of(1))
        return right(b, g, x)

    right = Builder.unbroadcast
    return [mock.patch.object(Builder, "unbroadcast", unbroadcast)]


@_fault("a missing sum over the batch")
def _batch_not_summed() -> Patches:
    def contract(node: Node, a: Array, b: Array, batched: tuple[bool, bool]) -> Array:
        if node.attr("batch_sum"):
            a, b = (v[:1] if m else v for v, m in zip((a, b), batched, strict=True))
        return right(node, a, b, batched)

    right = TENSORS["contract"].numpy
    return [mock.patch.dict(TENSORS, {"contract": replace(TENSORS["contract"], numpy=contract)})]


# the walk back through time --------------------------------------------------------------------------


def _is_backward(program: Program) -> bool:
    return any(kind == "grad_state" for (kind, _), _ in program.outputs)


@_fault("the carried gradient dropped between steps")
def _carried_dropped() -> Patches:
    return [mock.patch.object(derive, "_carrying", return_value=set())]


@_fault("only the last step counted in the gradient of a weight")
def _time_not_summed() -> Patches:
    def run(self: Oracle, program: Program, leaves: Any, call: Any) -> Any:
        found = right(self, program, leaves, call)
        if not _is_backward(program):
            return found
        seen.append(call)
        return {k: a * 0 if len(seen) > 1 and k[0] == "grad_param" else a for k, a in found.items()}

    def backward(self: Oracle, *args: Any) -> Any:
        seen.clear()
        return whole(self, *args)

    seen: list[Any] = []
    right, whole = Oracle.run, Oracle.backward
    return [mock.patch.object(Oracle, "run", run), mock.patch.object(Oracle, "backward", backward)]


@_fault("the gradient of a delayed state put into the wrong slot")
def _wrong_slot() -> Patches:
    def run(self: Oracle, program: Program, leaves: Any, call: Any) -> Any:
        found = right(self, program, leaves, call)
        out = dict(found)
        for slot in self.cell.states if _is_backward(program) else ():
            a, b = ("grad_state", slot.of), ("grad_state", slot.name)
            if a in found and b in found:
                out[a], out[b] = found[b], found[a]
        return out

    right = Oracle.run
    return [mock.patch.object(Oracle, "run", run)]


@_fault("the gradient of a learned initial state lost")
def _learned_start_lost() -> Patches:
    def lost(cell: Any, carried: Mapping[str, Array], call: Any, name: str) -> Array:
        found = right(cell, carried, call, name)
        return found if name in call.state else np.zeros_like(found)

    right = sequence.initial_gradient
    return [mock.patch.object(sequence, "initial_gradient", lost)]


@_fault("other random numbers on the way back")
def _redrawn() -> Patches:
    def run(self: Oracle, program: Program, leaves: Any, call: Any) -> Any:
        return right(self, program, leaves, replace(call, seed=call.seed + _is_backward(program)))

    right = Oracle.run
    return [mock.patch.object(Oracle, "run", run)]
