"""Runs a kernel's compiled code on tensors: no copies of what comes in, memory by torch's allocator.

`runner(recipe, device, flags)` is the seam for devices: it gives an object with `forward` and `backward`, and
the device's kind decides which.
"""

from __future__ import annotations

import ctypes
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import torch
from torch import Tensor

from rnngen.errors import BackendUnavailable
from rnngen.runtime.kernel import Flags
from rnngen.runtime.manifest import BufferInfo, Manifest
from rnngen.runtime.threads import parts_for, run_parts, single_threaded_blas
from rnngen.torch.recipe import cell_of, kernel_of
from rnngen.torch.timeline import Walk

__all__ = ["Arrays", "Runner", "runner"]

_WHOLE = -1


@dataclass(frozen=True, slots=True)
class Arrays:
    """How the tensors of a call stand in one list: inputs, params, then the states (all, or none)."""

    inputs: tuple[str, ...]
    params: tuple[str, ...]
    states: tuple[str, ...]
    indices: frozenset[str]
    bounds: Mapping[str, int | None]
    sequence: frozenset[str]
    fixed: frozenset[str]
    clock: bool
    random: bool

    @property
    def lead(self) -> int:
        """How many come before the states."""
        return len(self.inputs) + len(self.params)

    def differentiable(self, given: bool) -> tuple[int, ...]:
        """The places of those that have a gradient."""
        names = (*self.inputs, *self.params, *(self.states if given else ()))
        return tuple(k for k, n in enumerate(names) if n not in self.indices and n not in self.fixed)


@cache
def arrays_of(recipe: str) -> Arrays:
    """The order of a kernel's tensors."""
    cell = cell_of(recipe)
    indices = {i.name for i in cell.inputs if i.dtype == "index"}
    indices |= {s.name for s in cell.states if s.of in indices}
    return Arrays(
        tuple(i.name for i in cell.inputs),
        tuple(p.name for p in cell.params),
        tuple(s.name for s in cell.states),
        frozenset(indices),
        {i.name: i.bound for i in cell.inputs if i.dtype == "index"},
        frozenset(i.name for i in cell.inputs if i.per == "sequence"),
        frozenset(p.name for p in cell.params if not p.trainable),
        any(n.batched and n.attr("name") == "t" for _, n in cell.program.leaves("clock")),
        cell.random,
    )


@cache
def runner(recipe: str, device: str, flags: Flags) -> Runner:
    """What runs a kernel on a kind of device, for (ragged, resets, training)."""
    if device not in ("cpu", "meta"):
        raise BackendUnavailable(
            f"rnngen has no kernels for tensors on '{device}'; move the module and its input to the CPU"
        )
    engine: Any = kernel_of(recipe).engine(flags)
    return Runner(recipe, engine.manifest, engine.functions)


class Runner:
    """Compiled functions `forward` and `backward` over tensors of the CPU."""

    def __init__(self, recipe: str, manifest: Manifest, functions: Any) -> None:
        self.manifest, self.functions = manifest, functions
        self.arrays = arrays_of(recipe)
        self.dtype: torch.dtype = getattr(torch, manifest.dtype)
        self.panels = {name: (shared, own) for name, shared, own in manifest.panels}
        self.places = {n: k for k, n in enumerate((*self.arrays.inputs, *self.arrays.params))}
        self.roles = {(b.role, b.name): k for k, b in enumerate(manifest.buffers)}
        self.states = tuple((n, self.roles["state", n]) for n in manifest.states)
        self.kept = tuple(k for k, b in enumerate(manifest.buffers) if b.role in ("state", "output", "saved"))
        self.shown = {k for _, k, _ in manifest.outputs}

    # shapes, for tensors that are not there ------------------------------------------------------------

    def shape(self, buffer: BufferInfo, steps: int, rows: int) -> tuple[int, ...]:
        """The shape of a buffer that keeps all its slots."""
        time = {"states": (steps + 1,), "tape": (steps,), "block": (self.manifest.block(steps, rows),)}.get(
            buffer.time, ()
        )
        return (*time, *((rows,) if buffer.batched else ()), *buffer.shape)

    def fake(self, like: Tensor, steps: int, rows: int, save: bool) -> list[Tensor]:
        """What `forward` gives, without its numbers."""

        def empty(*shape: int) -> Tensor:
            return like.new_empty(shape, dtype=self.dtype)

        buffers = self.manifest.buffers
        made = [empty(steps, rows, *buffers[k].shape) for _, k, _ in self.manifest.outputs]
        made += [empty(rows, *buffers[k].shape) for _, k in self.states]
        if self.arrays.clock:
            made.append(like.new_empty((rows,), dtype=torch.int64))
        if save:
            made += [empty(*self.shape(buffers[k], steps, rows)) for k in self.kept]
        return made

    # forward -----------------------------------------------------------------------------------------

    def forward(
        self, arrays: Sequence[Tensor], clock: Tensor | None, seed: int, walk: Walk, save: bool
    ) -> list[Tensor]:
        """Outputs, final states, the clock after the last step where there is one, and what was kept."""
        given = len(arrays) > self.arrays.lead
        numbers = self._numbers(clock, walk)
        lent = self._lent(arrays, numbers, walk)
        made: list[Tensor | None] = []
        masks: list[int] = []
        for k, buffer in enumerate(self.manifest.buffers):
            tensor = lent[k]
            full = save or buffer.whole or k in self.shown or tensor is not None
            if tensor is None and buffer.role in ("state", "output", "saved"):
                tensor = self._made(buffer, walk, full)
            made.append(tensor)
            masks.append(_WHOLE if full else 1 if buffer.time == "states" else 0)
        if given:
            starts = dict(zip(self.arrays.states, arrays[self.arrays.lead :], strict=True))
            for name, k in self.states:
                made[k][0].copy_(starts[name])  # type: ignore[index]
        self._run("forward", made, masks, walk, seed, given)
        return self._results(made, masks, numbers, clock, walk, save)

    def _numbers(self, clock: Tensor | None, walk: Walk) -> Tensor | None:
        if not self.arrays.clock:
            return None
        start = torch.zeros(walk.rows, dtype=torch.int64) if clock is None else clock
        return walk.step_numbers(start)

    def _lent(self, arrays: Sequence[Tensor], numbers: Tensor | None, walk: Walk) -> list[Tensor | None]:
        """The caller's tensors behind the buffers."""
        out: list[Tensor | None] = []
        for buffer in self.manifest.buffers:
            role, name = buffer.role, buffer.name
            if role in ("param", "sequence"):
                out.append(self._checked(name, arrays[self.places[name]]).contiguous())
            elif role == "input":
                out.append(self._input(name, arrays, walk))
            elif role == "clock":
                out.append(self._clock(name, numbers, walk))
            else:
                out.append(None)
        return out

    def _input(self, name: str, arrays: Sequence[Tensor], walk: Walk) -> Tensor:
        if name == "_valid":
            return walk.valid().to(self.dtype)
        if name == "_reset":
            assert walk.reset is not None
            return walk.walked(walk.reset).to(self.dtype)
        return self._checked(name, walk.held(arrays[self.places[name]]))

    def _checked(self, name: str, tensor: Tensor) -> Tensor:
        """In the kernel's dtype; an index that is out of range is refused before anything is read with it."""
        if name not in self.arrays.bounds or not tensor.numel():
            return tensor
        most, bound = 1 << (24 if self.dtype.itemsize == 4 else 53), self.arrays.bounds[name]
        low, high = (int(n) for n in tensor.aminmax())
        limit = most if bound is None else min(bound, most)
        if low < 0 or high >= limit:
            wrong = low if low < 0 else high
            raise IndexError(f"{name}: indices must be in 0 … {limit - 1}, found {wrong}")
        return tensor.to(self.dtype)

    def _clock(self, name: str, numbers: Tensor | None, walk: Walk) -> Tensor:
        if name == "T":
            return torch.full((1,), walk.steps, dtype=self.dtype)
        if name == "t":
            assert numbers is not None
            return numbers.to(self.dtype)
        # the counter of random draws, as an integer of the element's size
        whole = torch.int32 if self.dtype.itemsize == 4 else torch.int64
        return (
            torch.arange(walk.steps, dtype=whole)[:, None].expand(-1, walk.rows).contiguous().view(self.dtype)
        )

    def _made(self, buffer: BufferInfo, walk: Walk, full: bool) -> Tensor:
        shape = (*((walk.rows,) if buffer.batched else ()), *buffer.shape)
        if buffer.time == "states":
            shape = (walk.steps + 1 if full else 2, *shape)
        elif buffer.time == "tape":
            shape = (walk.steps if full else 1, *shape)
        elif buffer.time == "block":
            shape = (self.manifest.block(walk.steps, walk.rows), *shape)
        return torch.empty(shape, dtype=self.dtype)

    def _results(
        self,
        made: list[Tensor | None],
        masks: list[int],
        numbers: Tensor | None,
        clock: Tensor | None,
        walk: Walk,
        save: bool,
    ) -> list[Tensor]:
        out: list[Tensor] = []
        taken: set[int] = set()
        for _, k, shift in self.manifest.outputs:
            array = made[k]
            assert array is not None
            shown = walk.unwalked(array[shift : shift + walk.steps])
            # an operator's results share no memory: what was kept, and a second use, are copies
            shares = not walk.reverse and (save or k in taken or k in self.places.values())
            out.append(shown.clone() if shares else shown)
            taken.add(k)
        for _, k in self.states:
            array = made[k]
            assert array is not None
            out.append(array[walk.steps if masks[k] == _WHOLE else walk.steps & 1].clone())
        if numbers is not None:
            start = torch.zeros(walk.rows, dtype=torch.int64) if clock is None else clock
            out.append(walk.next_number(numbers, start))
        if save:
            out += [a for k in self.kept if (a := made[k]) is not None]
        return out

    # backward ----------------------------------------------------------------------------------------

    def backward(
        self,
        arrays: Sequence[Tensor],
        tape: Sequence[Tensor],
        grads: dict[int, Tensor],
        clock: Tensor | None,
        seed: int,
        walk: Walk,
    ) -> list[Tensor]:
        """The gradients of all that have one, in the order of `Arrays.differentiable`.

        `grads` goes by the place among the outputs and final states.
        """
        given = len(arrays) > self.arrays.lead
        made = self._lent(arrays, self._numbers(clock, walk), walk)
        for k, tensor in zip(self.kept, tape, strict=True):
            made[k] = tensor
        n = len(self.manifest.outputs)
        outputs = {name: grads[i] for i, (name, _, _) in enumerate(self.manifest.outputs) if i in grads}
        final = {name: grads[n + i] for i, (name, _) in enumerate(self.states) if n + i in grads}
        for k, buffer in enumerate(self.manifest.buffers):
            if made[k] is None:
                made[k] = self._gradient_buffer(buffer, walk, outputs, final)
        if "backward" in self.functions:
            self._run("backward", made, [_WHOLE] * len(made), walk, seed, given)
        return self._gradients(made, arrays, final, walk, given)

    def _gradient_buffer(
        self, buffer: BufferInfo, walk: Walk, outputs: dict[str, Tensor], final: dict[str, Tensor]
    ) -> Tensor:
        shape = (*((walk.rows,) if buffer.batched else ()), *buffer.shape)
        if buffer.role == "adjoint":
            if buffer.name in outputs:
                return walk.walked(outputs[buffer.name])
            return torch.zeros((walk.steps, *shape), dtype=self.dtype)
        if buffer.role == "grad_state":
            ring = buffer.time == "ring"
            carried = torch.zeros((2 if ring else walk.steps + 1, *shape), dtype=self.dtype)
            if buffer.name in final:
                carried[walk.steps & 1 if ring else walk.steps] = final[buffer.name]
            return carried
        if buffer.role == "start":
            return torch.zeros(shape, dtype=self.dtype)
        return torch.empty(self.shape(buffer, walk.steps, walk.rows), dtype=self.dtype)

    def _gradients(
        self,
        made: list[Tensor | None],
        arrays: Sequence[Tensor],
        final: dict[str, Tensor],
        walk: Walk,
        given: bool,
    ) -> list[Tensor]:
        names = (*self.arrays.inputs, *self.arrays.params, *(self.arrays.states if given else ()))
        out = []
        for place in self.arrays.differentiable(given):
            name, state = names[place], place >= self.arrays.lead
            kinds = ("grad_state",) if state else ("grad_input", "grad_sequence", "grad_param")
            k = next((self.roles[kind, name] for kind in kinds if (kind, name) in self.roles), None)
            found = None if k is None else made[k]
            if found is None:
                gone = state and not walk.steps and name in final
                out.append(final[name].clone() if gone else torch.zeros_like(arrays[place], dtype=self.dtype))
            elif state:
                out.append(found[0].clone())
            elif place < len(self.arrays.inputs) and name not in self.arrays.sequence:
                out.append(walk.unwalked(found))
            else:
                out.append(found)
        return out

    # calling -----------------------------------------------------------------------------------------

    def _run(
        self, name: str, made: list[Tensor | None], masks: list[int], walk: Walk, seed: int, given: bool
    ) -> None:
        flops = self.manifest.flops(name) * walk.steps * walk.rows
        parts = parts_for(torch.get_num_threads(), walk.rows, flops)
        shared, own = self.panels[name]
        panels = torch.empty(shared + own * parts + 16, dtype=self.dtype)
        pointers = [0 if a is None else a.data_ptr() for a in made]
        buffers = (ctypes.c_size_t * (len(made) + 1))(*pointers, panels.data_ptr())
        # as `backends/llvm/frame.py` has them: a barrier, "as before" and a block stand before the masks
        block = self.manifest.block(walk.steps, walk.rows)
        told = [walk.steps, walk.rows, seed, 0, 0, block, *masks, *[int(given)] * len(self.states)]
        info = (ctypes.c_int64 * len(told))(*told)
        with single_threaded_blas(self.manifest.blas):
            run_parts(self.functions[name], ctypes.addressof(buffers), ctypes.addressof(info), parts)
