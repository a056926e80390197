"""Planted faults in generated code: one thing wrong in the kernel program, or in what a backend makes of it.

They are those that code generators have had: tails, strides, offsets, accumulators, slots of time, masks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any
from unittest import mock

from rnngen.kernel import lower as lowering
from rnngen.kernel.ir import Apply, Function, Group, Load, Program, Section, Statement, Time

__all__ = ["CODE_FAULTS"]

Patches = Sequence[Any]
CODE_FAULTS: dict[str, Callable[[], Patches]] = {}


def _fault(name: str) -> Callable[[Callable[[], Patches]], Callable[[], Patches]]:
    def keep(make: Callable[[], Patches]) -> Callable[[], Patches]:
        CODE_FAULTS[name] = make
        return make

    return keep


# in the kernel program -----------------------------------------------------------------------------


def _statements(change: Callable[[Program, str, Statement], Statement]) -> Patches:
    """Changes every statement of what `lower` gives; the change is told the function's name."""

    def lowered(graph: Any) -> Program:
        program = right(graph)
        backward = None if program.backward is None else _changed(program, program.backward)
        return replace(program, forward=_changed(program, program.forward), backward=backward).check()

    def _changed(program: Program, function: Function) -> Function:
        return replace(
            function, sections=tuple(_section(s, program, function.name) for s in function.sections)
        )

    def _section(section: Section, program: Program, name: str) -> Section:
        return replace(section, body=tuple(change(program, name, s) for s in section.body))

    right = lowering.lower
    return [mock.patch.object(lowering, "lower", lowered)]


@_fault("a gate that reads the rows of the first")
def _gate_offset() -> Patches:
    def change(program: Program, function: str, s: Statement) -> Statement:
        if not isinstance(s, Group) or not s.products:
            return s
        return replace(s, products=(s.products[0],) * len(s.products))

    return _statements(change)


@_fault("a stale state read on the way back")
def _stale_state() -> Patches:
    def change(program: Program, function: str, s: Statement) -> Statement:
        if function != "backward" or not isinstance(s, Group):
            return s
        return replace(s, exprs=tuple(_stale(program, e) for e in s.exprs))

    def _stale(program: Program, e: Any) -> Any:
        if not isinstance(e, Load) or program.buffers[e.access.buffer].time is not Time.STATES:
            return e
        return replace(e, access=replace(e.access, shift=0))

    return _statements(change)


@_fault("the strides of a matrix exchanged")
def _strides() -> Patches:
    def change(program: Program, function: str, s: Statement) -> Statement:
        if not isinstance(s, Group):
            return s
        turned = (tuple(_turned(t, s.extents[-1]) for t in terms) for terms in s.products)
        return replace(s, products=tuple(turned))

    def _turned(term: Any, columns: int) -> Any:
        m = term.matrix
        square = columns == term.depth
        return replace(term, matrix=replace(m, step_n=m.step_k, step_k=m.step_n)) if square else term

    return _statements(change)


@_fault("the end of a sequence ignored")
def _lengths_ignored() -> Patches:
    def change(program: Program, function: str, s: Statement) -> Statement:
        if function != "forward" or not isinstance(s, Group):
            return s
        valid = program.buffer("input", "_valid")
        masks = {
            k for k, e in enumerate(s.exprs) if isinstance(e, Load) and valid and e.access.buffer == valid.id
        }
        return replace(s, exprs=tuple(_unmasked(e, masks) for e in s.exprs))

    def _unmasked(e: Any, masks: set[int]) -> Any:
        chosen = isinstance(e, Apply) and e.op == "where" and e.args[0] in masks
        return replace(e, args=(e.args[0], e.args[1], e.args[1])) if chosen else e

    return _statements(change)


# in the LLVM backend -------------------------------------------------------------------------------


@_fault("a tail one lane short")
def _tail() -> Patches:
    from rnngen.backends.llvm.builder import Function as Code

    def short(self: Any, count: Any, type_: str) -> Any:
        one, none = self.const("i64", 1), self.const("i64", 0)
        return right(self, self.select(self.icmp("sgt", count, none), self.isub(count, one), none), type_)

    right = Code.tail_mask
    return [mock.patch.object(Code, "tail_mask", short)]


@_fault("an accumulator that does not start at zero")
def _accumulator() -> Patches:
    from rnngen.backends.llvm import micro as kernels

    def more(fn: Any, shape: Any, micro: Any, height: int, sums: Any) -> None:
        right(fn, shape, replace(micro, first=(False,) * micro.vectors), height, sums)

    right = kernels._put_block
    return [mock.patch.object(kernels, "_put_block", more)]


@_fault("terms left out that the loop forms itself where rows are many")
def _terms_of_many_rows() -> Patches:
    from rnngen.backends.llvm import products

    def fewer(cut: Any, s: Any, room: Any, at: Any, step: Any, early: bool) -> None:
        if not early or step is None:
            right(cut, s, room, at, step, early)

    right = products._sweeps
    return [mock.patch.object(products, "_sweeps", fewer)]


@_fault("the last step left out of a weight's gradient")
def _last_step() -> Patches:
    from rnngen.backends.llvm import emit
    from rnngen.backends.llvm.frame import Frame
    from rnngen.backends.llvm.outer import emit_outers

    whole = Frame.flat.fget  # type: ignore[attr-defined]
    missing = property(lambda frame: frame.fn.isub(whole(frame), frame.rows))

    def fewer(frame: Any, *rest: Any) -> None:
        with mock.patch.object(Frame, "flat", missing):
            emit_outers(frame, *rest)

    return [mock.patch.object(emit, "emit_outers", fewer)]


@_fault("the low part of a constant left out of exp")
def _exp_constant() -> Patches:
    from rnngen.backends.llvm import math_exp

    def rough(x: Any, n: Any) -> Any:
        return n.mad(-x.format.ln2[0], x)

    return [mock.patch.object(math_exp, "_rest", rough)]
