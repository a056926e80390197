"""Runs compiled code: gives it its buffers, calls it on every thread, and takes the results out.

What the caller sees has an array of its own; everything else lies in one block of memory a direction.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from ctypes import addressof, c_char
from dataclasses import dataclass, field
from math import prod
from typing import Any

import numpy as np

from rnngen.ops.call import Call, RawGradients, Tape
from rnngen.runtime.manifest import (
    ADD,
    BARRIER,
    FORWARD,
    KEPT,
    REUSE,
    SEED,
    STEPS,
    BufferInfo,
    Manifest,
    Slots,
    info_of,
    signed,
)
from rnngen.runtime.threads import parts_for, run_parts
from rnngen.runtime.workspace import Lease, Pool, Regions, fresh

__all__ = ["Bound", "CompiledEngine", "Kept"]

Array = Any
_CALLERS = ("input", "sequence", "param")
_CLEARED = ("grad_state", "start")
_PLANS = 64


@dataclass(frozen=True, slots=True)
class _Plan:
    """One direction for some T and B: regions (one a buffer, then the panels), slots, shapes of all buffers,
    how many parts share the work, and what code is told of a call where no state is given."""

    regions: Regions
    slots: Slots
    shapes: tuple[tuple[int, ...], ...]
    parts: int
    info: array[int] = field(compare=False)


@dataclass(slots=True)
class _Saved:
    """What the backward pass reads: addresses of all buffers, and what keeps them alive."""

    pointers: list[int]
    lease: Lease
    arrays: Mapping[int, Array]


@dataclass(slots=True)
class Kept:
    """Workspaces that calls of at most `steps` steps share, with the same params, sequence inputs and rows.

    Weights are packed by the first of them only.
    """

    steps: int
    _leases: dict[_Plan, Lease] = field(default_factory=dict)

    def lease(self, pool: Pool, plan: _Plan, ready: bool) -> tuple[Lease, bool]:
        """The workspace for a plan, and whether what an earlier call left in it is of use."""
        found = self._leases.get(plan)
        if found is None:
            found = self._leases[plan] = pool.lease(plan.regions)
            return found, False
        return found, ready


@dataclass(frozen=True, slots=True)
class Bound:
    """A step that is ready to run, from `states` [B, …] to `outputs` [B, …]; then memory is moved (to, from,
    bytes): the states after it are those before the next.

    `clocks` [B] are numbers of the step, in the form in which the code reads them.
    """

    _where: tuple[Any, int, int, int]
    _info: array[int]
    states: Mapping[str, Array]
    moves: Sequence[tuple[int, int, int]]
    clocks: Mapping[str, Array]
    outputs: Mapping[str, Array]
    _keep: tuple[Any, ...]

    def run(self, afresh: bool) -> None:
        """The step; `afresh` after a change of params or sequence inputs."""
        self._info[BARRIER], self._info[REUSE] = 0, not afresh
        run_parts(*self._where)


class CompiledEngine:
    """An engine over loaded functions `forward` and `backward`."""

    def __init__(self, manifest: Manifest, functions: Mapping[str, Any], keep: Any, threads: int) -> None:
        self.manifest, self.functions, self.keep, self.threads = manifest, functions, keep, threads
        self.dtype = np.dtype(manifest.dtype)
        self.pool = Pool()
        buffers = list(enumerate(manifest.buffers))
        self._callers = [(k, _CALLERS.index(b.role), b.name) for k, b in buffers if b.role in _CALLERS]
        self._clocks = [(k, b.name) for k, b in buffers if b.role == "clock"]
        self._shown = sorted({k for _, k, _ in manifest.outputs})
        self._states = manifest.placed("state")
        self._delays = dict(manifest.delays)
        self._carrying = tuple(dict.fromkeys(k for _, k, _ in self._states))
        self._gradients = [
            (k, b) for k, b in buffers if b.role not in (*_CALLERS, *FORWARD, "clock", "scratch")
        ]
        self._scratch = [k for k, b in buffers if b.role == "scratch"]
        self._carried = manifest.placed("grad_state")
        self._plans: dict[tuple[str, int, int, bool], _Plan] = {}

    def workspace(self, steps: int, rows: int) -> int:
        """Bytes of memory that a training call takes besides the arrays that the caller gives or gets."""
        return sum(self._plan(n, steps, rows, True).regions.total for n in self.manifest.functions)

    # plans -------------------------------------------------------------------------------------------

    def _plan(self, function: str, steps: int, rows: int, save: bool) -> _Plan:
        key = function, steps, rows, save
        found = self._plans.get(key)
        if found is None:
            if len(self._plans) >= _PLANS:
                self._plans.clear()
            found = self._plans[key] = self._planned(*key)
        return found

    def _planned(self, function: str, steps: int, rows: int, save: bool) -> _Plan:
        parts = parts_for(self.threads, rows, self.manifest.effort(function) * steps * rows)
        sizes, slots = [], self.manifest.slots(steps, rows, save, parts)
        for k, buffer in enumerate(self.manifest.buffers):
            own = buffer.role == "scratch" if function == "backward" else buffer.role in FORWARD
            inside = own and (k not in self._shown or function == "backward")
            sizes.append(self._bytes(buffer, slots.counts[k], rows) if inside else 0)
        shapes = tuple(self.manifest.shape(k, n, rows) for k, n in enumerate(slots.counts))
        panels = {name: shared + own * parts for name, shared, own in self.manifest.panels}
        sizes.append(panels.get(function, 0) * self.dtype.itemsize)
        none = [False] * len(self.manifest.states)
        info = array("q", info_of(steps, rows, 0, slots, none))
        return _Plan(Regions.of(sizes), slots, shapes, parts, info)

    def _bytes(self, buffer: BufferInfo, slots: int, rows: int) -> int:
        return slots * (rows if buffer.batched else 1) * prod(buffer.shape) * self.dtype.itemsize

    # forward -----------------------------------------------------------------------------------------

    def forward(self, call: Call, save: bool, kept: Kept | None = None) -> Tape:
        """All steps; with `save` every tape is whole, else as short as the outputs allow."""
        plan = self._plan("forward", kept.steps if kept else call.steps, call.rows, save)
        if kept is None:
            lease, reuse = self.pool.lease(plan.regions), False
        else:  # states that were left out get their start from what runs once
            given = all(name in call.state for name in self.manifest.states)
            lease, reuse = kept.lease(self.pool, plan, given)
        arrays = self._clock_arrays(call)
        for k in self._shown:
            arrays[k] = fresh(plan.shapes[k], self.dtype)
        pointers = self.bound(call, lease.addresses, arrays)
        states = self._state_arrays(plan, lease, arrays)
        for name, k, at in self._states if call.state else ():
            if name in call.state:
                states[k][at] = call.state[name]
        self._run("forward", call, pointers, plan, kept is not None, reuse)
        final = {name: states[k][plan.slots.of(k, call.steps + at)].copy() for name, k, at in self._states}
        tape = Tape(call, self._outputs(call, arrays, save), final)
        tape.saved = _Saved(pointers, lease, arrays) if save else None
        return tape

    def bound(self, call: Call, addresses: Sequence[int], arrays: Mapping[int, Array]) -> list[int]:
        """The addresses of all buffers, the caller's and those of `arrays` put in."""
        pointers = list(addresses)
        given = call.inputs, call.sequence, call.params
        for k, group, name in self._callers:
            pointers[k] = _address(given[group][name])
        for k, own in arrays.items():
            pointers[k] = _address(own)
        return pointers

    def _clock_arrays(self, call: Call) -> dict[int, Array]:
        found = {}
        for k, name in self._clocks:
            if name == "T":
                found[k] = np.full(1, call.length, self.dtype)
            elif name == "_draw":
                draws = np.ascontiguousarray(call.clocks["_draw"] & 0xFFFFFFFF)
                found[k] = draws.astype(self._whole).view(self.dtype)
            else:
                found[k] = np.ascontiguousarray(call.clocks[name], dtype=self.dtype)
        return found

    @property
    def _whole(self) -> Any:
        """The counter of draws is an integer of the element's size."""
        return np.int32 if self.dtype.itemsize == 4 else np.int64

    def _counted(self, clock: Array, name: str) -> Array:
        return clock.view(self._whole) if name == "_draw" else clock

    def _state_arrays(self, plan: _Plan, lease: Lease, arrays: Mapping[int, Array]) -> dict[int, Array]:
        """The slots of the states' buffers: arrays of their own if they are outputs, else of the lease."""
        return {
            k: arrays[k] if k in arrays else lease.view(k, plan.shapes[k], self.dtype) for k in self._carrying
        }

    def _outputs(self, call: Call, arrays: Mapping[int, Array], save: bool) -> dict[str, Array]:
        out: dict[str, Array] = {}
        taken: set[int] = set()
        for name, k, slot in self.manifest.outputs:
            found = arrays[k][slot : slot + call.steps]
            # what is kept is read-only and may be shared; else a caller may write to one and not to the other
            out[name] = found.copy() if k in taken and not save else found
            taken.add(k)
            if save:
                out[name].flags.writeable = False
        return out

    def bind(self, call: Call) -> Bound:
        """One step again and again on the arrays of `call`, whose states are all given.

        What only params and sequence inputs determine is worked out by the first run, and when asked.
        """
        plan = self._plan("forward", 1, call.rows, False)
        lease, arrays = self.pool.lease(plan.regions), self._clock_arrays(call)
        for k in self._shown:
            arrays[k] = fresh(plan.shapes[k], self.dtype)
        table = array("Q", self.bound(call, lease.addresses, arrays))
        info = self._info(call, plan, True)
        slots, buffers = self._state_arrays(plan, lease, arrays), self.manifest.buffers
        states = {n: slots[k][at] for n, k, at in self._states}
        moves = [
            (_address(a), _address(a) + a[0].nbytes, (1 + buffers[k].past) * a[0].nbytes)
            for k, a in slots.items()
        ]
        clocks = {n: self._counted(arrays[k], n)[0] for k, n in self._clocks if n != "T"}
        outputs = {name: arrays[k][buffers[k].moved(slot)] for name, k, slot in self.manifest.outputs}
        where = self.functions["forward"], table.buffer_info()[0], info.buffer_info()[0], plan.parts
        return Bound(where, info, states, moves, clocks, outputs, (lease, arrays, table, call))

    # backward ----------------------------------------------------------------------------------------

    def backward(
        self,
        tape: Tape,
        outputs: Mapping[str, Array],
        final: Mapping[str, Array],
        kept: Kept | None = None,
        sums: Mapping[str, Array] | None = None,
    ) -> RawGradients:
        """All steps back; gradients of params that are running sums are added to those of `sums`."""
        call, saved = tape.call, tape.saved
        plan = self._plan("backward", kept.steps if kept else call.steps, call.rows, True)
        lease, reuse = kept.lease(self.pool, plan, True) if kept else (self.pool.lease(plan.regions), False)
        pointers = [kept or own for kept, own in zip(saved.pointers, lease.addresses, strict=True)]
        pointers[-1] = lease.addresses[-1]
        for k in self._scratch:
            pointers[k] = lease.addresses[k]
        shapes = (self._plan("backward", call.steps, call.rows, True) if kept else plan).shapes
        given = {k: sums[b.name] for k, b in self._gradients if b.running} if sums else {}
        arrays = {
            k: given[k] if k in given else self._gradient_array(shapes[k], b.role, outputs.get(b.name))
            for k, b in self._gradients
        }
        for name, k, at in self._carried if final else ():
            if name in final:
                arrays[k][plan.slots.of(k, call.steps + at)] = final[name]
        for k, own in arrays.items():
            pointers[k] = _address(own)
        if "backward" in self.functions:
            self._run("backward", call, pointers, plan, kept is not None, reuse, bool(sums))
        return self._raw(arrays, call, final)

    def _raw(self, arrays: Mapping[int, Array], call: Call, final: Mapping[str, Array]) -> RawGradients:
        raw = RawGradients()
        targets = {"grad_param": raw.params, "grad_sequence": raw.sequence, "grad_input": raw.inputs}
        for k, buffer in self._gradients:
            if buffer.role in targets:
                targets[buffer.role][buffer.name] = arrays[k]
        raw.state |= {name: arrays[k][at] for name, k, at in self._carried}
        self._delay_slots(raw, call, final)
        return raw

    def _gradient_array(self, shape: tuple[int, ...], role: str, given: Array | None) -> Array:
        if role == "adjoint":
            return np.zeros(shape, self.dtype) if given is None else given
        return np.zeros(shape, self.dtype) if role in _CLEARED else fresh(shape, self.dtype)

    def _delay_slots(self, raw: RawGradients, call: Call, final: Mapping[str, Array]) -> None:
        """A delay slot that the caller left out started as its state did."""
        for name, k, _ in self._states:
            grad = raw.state.get(name)
            if grad is None:
                shape = (call.rows, *self.manifest.buffers[k].shape)
                grad = raw.state[name] = np.zeros(shape, self.dtype)
                if not call.steps and name in final:
                    grad = raw.state[name] = final[name].copy()
            base = self._delays.get(name)
            if base is not None and name not in call.state:
                if base in raw.state:
                    raw.state[base] = raw.state[base] + grad
                del raw.state[name]

    # calling -----------------------------------------------------------------------------------------

    def _run(
        self,
        name: str,
        call: Call,
        pointers: Sequence[int],
        plan: _Plan,
        kept: bool,
        reuse: bool,
        add: bool = False,
    ) -> None:
        table, info = array("Q", pointers), self._info(call, plan, kept, reuse, add)
        run_parts(self.functions[name], table.buffer_info()[0], info.buffer_info()[0], plan.parts)

    def _info(
        self, call: Call, plan: _Plan, kept: bool, reuse: bool = False, add: bool = False
    ) -> array[int]:
        """What the code has to know beside the buffers."""
        info = plan.info[:]
        info[KEPT] = kept
        info[STEPS], info[SEED], info[REUSE], info[ADD] = call.steps, signed(call.seed), reuse, add
        for k, name in enumerate(reversed(self.manifest.states), 1) if call.state else ():
            info[-k] = name in call.state
        return info


def _address(own: Array) -> int:
    """Where a contiguous array lies; NumPy alone takes a microsecond to tell."""
    try:
        return addressof(c_char.from_buffer(own))
    except (TypeError, ValueError):  # read-only, or empty
        return own.__array_interface__["data"][0]  # type: ignore[no-any-return]
