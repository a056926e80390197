"""What every device's runner has in common: where a call's tensors lie, and what is made of the results.

Three dtypes meet here. A call's inputs, params and outputs, and the gradients of these, have the layer's
(`Runner.handed`). States, and their gradients, have the one that is computed in (`Runner.dtype`): float32 for
a layer of 16 bits. A buffer has what the device's code reads (`Runner.kinds`): there alone is one made of the
other. Tensors that fit are not copied; memory is torch's. A device's own part is `Runner.run`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod

import torch
from torch import Tensor

from rnngen.runtime.arguments import index_limit
from rnngen.runtime.manifest import FORWARD, BufferInfo, Manifest, Slots
from rnngen.torch.arrays import arrays_of
from rnngen.torch.recipe import dtype_of
from rnngen.torch.timeline import Walk

__all__ = ["Layout", "Runner"]

_LENT = ("param", "sequence", "input", "clock")
_CLEARED = ("adjoint", "start", "grad_state")  # zero where the caller gives nothing
_LAYOUTS = 64
_Buffers = Sequence[tuple[int, BufferInfo]]
_Places = tuple[tuple[tuple[int, int], ...], int]


@dataclass(frozen=True, slots=True)
class Layout:
    """What calls of some T and B have in common. `kept` says where what is kept lies in one tensor, and
    `work`, by function, where scratch memory lies in another: (buffer, elements from the start) and how many.
    `starts` says where a buffer of what is kept begins, `save` whether the call keeps every slot.
    """

    save: bool
    kept: _Places
    starts: Mapping[int, int]
    work: Mapping[str, _Places]
    shapes: tuple[tuple[int, ...], ...]
    slots: Slots


class Runner(ABC):
    """Compiled code over tensors of one device."""

    def __init__(
        self,
        recipe: str,
        manifest: Manifest,
        device: torch.device,
        kinds: Sequence[torch.dtype] | None = None,
    ) -> None:
        self.manifest, self.device = manifest, device
        self.arrays = arrays_of(recipe)
        self.dtype: torch.dtype = getattr(torch, manifest.dtype)
        self.handed: torch.dtype = getattr(torch, dtype_of(recipe))
        self.kinds = kinds or (self.dtype,) * len(manifest.buffers)
        self.mixed = self.handed is not self.dtype  # else there is one dtype, and nobody need ask which
        self.places = {n: k for k, n in enumerate((*self.arrays.inputs, *self.arrays.params))}
        self.roles = {(b.role, b.name): k for k, b in enumerate(manifest.buffers)}
        self.states = manifest.placed("state")
        self.carried = {name: (k, at) for name, k, at in manifest.placed("grad_state")}
        self.shown = tuple(sorted({k for _, k, _ in manifest.outputs}))
        buffers = list(enumerate(manifest.buffers))
        self.lent = tuple((k, b) for k, b in buffers if b.role in _LENT)
        own = [(k, b) for k, b in buffers if b.role in FORWARD and k not in self.shown]
        self.inner = tuple((k, b) for k, b in own if b.time != "block")
        blocks = tuple((k, b) for k, b in own if b.time == "block")
        scratch = (*blocks, *((k, b) for k, b in buffers if b.role == "scratch"))
        self.scratch = {"forward": blocks, "backward": scratch}
        known = {k for k, _ in (*self.lent, *own, *scratch)} | {*self.shown}
        self.gradients = tuple((k, b) for k, b in buffers if k not in known)
        self.layouts: dict[tuple[int, int, bool, int], Layout] = {}
        self.wanted: dict[bool, list[tuple[int, str, int | None]]] = {}

    @abstractmethod
    def run(self, name: str, pointers: list[int], layout: Layout, walk: Walk, seed: int, given: bool) -> None:
        """Runs `forward` or `backward` on these addresses, by buffer; those of scratch memory it fills in.

        `given` says whether the states come from the caller. An address is 0 where nothing is.
        """

    def empty(self, shape: int | tuple[int, ...], dtype: torch.dtype | None = None) -> Tensor:
        """Memory with anything in it."""
        return torch.empty(shape, dtype=dtype or self.dtype, device=self.device)

    def own(self, shape: int | tuple[int, ...], dtype: torch.dtype | None = None) -> Tensor:
        """The same for what the caller never sees."""
        return self.empty(shape, dtype)

    # where things lie ----------------------------------------------------------------------------------

    def layout(self, steps: int, rows: int, save: bool) -> Layout:
        """The layout of a forward call; kept, for most calls are like the one before."""
        key = steps, rows, save, self.parts("forward", steps, rows)
        found = self.layouts.get(key)
        if found is None:
            if len(self.layouts) >= _LAYOUTS:
                self.layouts.clear()
            found = self.layouts[key] = self._layout(*key)
        return found

    def parts(self, name: str, steps: int, rows: int) -> int:
        """How many threads share a call of a function."""
        return 1

    def _layout(self, steps: int, rows: int, save: bool, parts: int) -> Layout:
        slots = self.manifest.slots(steps, rows, save, parts)
        kept = _placed(self.inner, slots.counts, rows)
        return Layout(
            save,
            kept,
            dict(kept[0]),
            {name: _placed(buffers, slots.counts, rows) for name, buffers in self.scratch.items()},
            tuple(self.manifest.shape(k, n, rows) for k, n in enumerate(slots.counts)),
            slots,
        )

    def fake(self, like: Tensor, steps: int, rows: int, save: bool) -> list[Tensor]:
        """What `forward` gives, without its numbers. Nothing is asked of `steps` and `rows`: a program that
        torch compiles or exports would be one for those that answer alike."""

        def empty(*shape: int, dtype: torch.dtype | None = None) -> Tensor:
            return like.new_empty(shape, dtype=dtype or self.dtype)

        buffers, handed = self.manifest.buffers, self.handed
        made = [empty(steps, rows, *buffers[k].shape, dtype=handed) for _, k, _ in self.manifest.outputs]
        made += [empty(rows, *buffers[k].shape) for _, k, _ in self.states]
        if self.arrays.clock:
            made.append(like.new_empty((rows,), dtype=torch.int64))
        if save:
            counts = self.manifest.lasting(steps, save)
            made.append(empty(_placed(self.inner, counts, rows)[1]))
            made += [empty(*self.manifest.shape(k, counts[k], rows), dtype=self.kinds[k]) for k in self.shown]
        return made

    # forward -----------------------------------------------------------------------------------------

    def forward(
        self, arrays: Sequence[Tensor], clock: Tensor | None, seed: int, walk: Walk, save: bool
    ) -> list[Tensor]:
        """Outputs, final states, the clock after the last step where there is one, and what was kept: a
        tensor of all that nobody sees, then those that the outputs are cut from."""
        layout, rows = self.layout(walk.steps, walk.rows, save), walk.rows
        numbers = self._numbers(clock, walk)
        lent = self._lent(arrays, numbers, walk)
        tape = self.own(layout.kept[1])
        shapes, kinds = layout.shapes, self.kinds
        room = self.own if save else self.empty  # what is not kept is handed out as it is
        shown = {k: room(shapes[k], kinds[k]) for k in self.shown}
        pointers = self._pointers(lent, tape, layout, shown)

        def state(k: int, slot: int) -> Tensor:
            if k in shown:
                return shown[k][slot]
            return _slot(tape, layout.starts[k], layout.shapes[k], slot)

        given = len(arrays) > self.arrays.lead
        if given:
            starts = dict(zip(self.arrays.states, arrays[self.arrays.lead :], strict=True))
            for name, k, at in self.states:
                state(k, at).copy_(starts[name])
        self.run("forward", pointers, layout, walk, seed, given)
        out = self._outputs(shown, walk, save)
        for _, k, at in self.states:
            out.append(state(k, layout.slots.of(k, walk.steps + at)).clone())
        if numbers is not None:
            out.append(walk.next_number(numbers, self._started(clock, rows)))
        return [*out, tape, *shown.values()] if save else out

    def _pointers(
        self, lent: Mapping[int, Tensor], tape: Tensor, layout: Layout, shown: Mapping[int, Tensor]
    ) -> list[int]:
        """The buffers' addresses; 0 for those of the other direction."""
        pointers = [0] * len(self.manifest.buffers)
        start, size = tape.data_ptr(), self.dtype.itemsize
        for k, offset in layout.kept[0]:
            pointers[k] = start + offset * size
        for k, tensor in (*lent.items(), *shown.items()):
            pointers[k] = tensor.data_ptr()
        return pointers

    def _numbers(self, clock: Tensor | None, walk: Walk) -> Tensor | None:
        if not self.arrays.clock:
            return None
        return walk.step_numbers(self._started(clock, walk.rows))

    def _started(self, clock: Tensor | None, rows: int) -> Tensor:
        return torch.zeros(rows, dtype=torch.int64, device=self.device) if clock is None else clock

    def _lent(self, arrays: Sequence[Tensor], numbers: Tensor | None, walk: Walk) -> dict[int, Tensor]:
        """The caller's tensors behind the buffers."""
        out = {}
        for k, buffer in self.lent:
            role, name = buffer.role, buffer.name
            if role == "input":
                made = self._input(name, arrays, walk)
            elif role == "clock":
                made = self._clock(name, numbers, walk)
            else:
                made = self._checked(name, arrays[self.places[name]]).contiguous()
            out[k] = _as(made, self.kinds[k]) if self.mixed else made
        return out

    def _input(self, name: str, arrays: Sequence[Tensor], walk: Walk) -> Tensor:
        if name == "_valid":
            return walk.valid().to(self.dtype)
        if name == "_reset":
            assert walk.reset is not None
            return walk.walked(walk.reset).to(self.dtype)
        return self._checked(name, walk.held(arrays[self.places[name]]))

    def _checked(self, name: str, tensor: Tensor) -> Tensor:
        """Indices as numbers that are computed with; one that is out of range is refused before anything is
        read with it."""
        if name not in self.arrays.bounds or not tensor.numel():
            return tensor
        low, high = (int(n) for n in tensor.aminmax())
        limit = index_limit(self.dtype.itemsize, self.arrays.bounds[name])
        if low < 0 or high >= limit:
            wrong = low if low < 0 else high
            raise IndexError(f"{name}: indices must be in 0 … {limit - 1}, found {wrong}")
        return tensor.to(self.dtype)

    def _clock(self, name: str, numbers: Tensor | None, walk: Walk) -> Tensor:
        if name == "T":
            return torch.full((1,), walk.steps, dtype=self.dtype, device=self.device)
        if name == "t":
            assert numbers is not None
            return numbers.to(self.dtype)
        # the counter of random draws, as an integer of the element's size
        whole = torch.int32 if self.dtype.itemsize == 4 else torch.int64
        steps = torch.arange(walk.steps, dtype=whole, device=self.device)
        return steps[:, None].expand(-1, walk.rows).contiguous().view(self.dtype)

    def _outputs(self, shown: Mapping[int, Tensor], walk: Walk, save: bool) -> list[Tensor]:
        out: list[Tensor] = []
        taken: set[int] = set()
        for _, k, shift in self.manifest.outputs:
            found = walk.unwalked(shown[k].narrow(0, shift, walk.steps))
            # an operator's results share no memory: what was kept, and a second use, are copies
            shares = not walk.reverse and (save or k in taken)
            if self.mixed and found.dtype is not self.handed:
                out.append(found.to(self.handed))
            else:
                out.append(found.clone() if shares else found)
            taken.add(k)
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
        layout = self.layout(walk.steps, walk.rows, True)
        lent = self._lent(arrays, self._numbers(clock, walk), walk)
        pointers = self._pointers(lent, tape[0], layout, dict(zip(self.shown, tape[1:], strict=True)))
        n = len(self.manifest.outputs)
        outputs = {name: grads[i] for i, (name, _, _) in enumerate(self.manifest.outputs) if i in grads}
        final = {name: grads[n + i] for i, (name, _, _) in enumerate(self.states) if n + i in grads}
        made: dict[int, Tensor] = {}
        cleared: list[tuple[int, int]] = []
        size = 0
        for k, b in self.gradients:
            if b.role == "adjoint" and b.name in outputs:
                made[k] = walk.walked(outputs[b.name])
                if self.mixed:
                    made[k] = _as(made[k], self.kinds[k])
            elif b.role in _CLEARED:
                cleared.append((k, size))
                size += prod(layout.shapes[k])
            else:
                made[k] = self.empty(layout.shapes[k], self.kinds[k])
        zeros = torch.zeros(size, dtype=self.dtype, device=self.device)
        places = dict(cleared)
        for name, gradient in final.items():
            if name in self.carried:
                k, at = self.carried[name]
                last = (walk.steps + at) & self.manifest.buffers[k].mask(True)
                _slot(zeros, places[k], layout.shapes[k], last).copy_(gradient)
        for k, tensor in made.items():
            pointers[k] = tensor.data_ptr()
        start = zeros.data_ptr()
        for k, offset in cleared:
            pointers[k] = start + offset * self.dtype.itemsize
        self.run("backward", pointers, layout, walk, seed, given)
        found = {name: made.get(k) for _, name, k in self._wanted(given) if k is not None}
        if given:
            found |= {
                name: _slot(zeros, places[k], layout.shapes[k], at) for name, (k, at) in self.carried.items()
            }
        return self._gradients(found, arrays, final, walk, given)

    def _gradients(
        self,
        made: Mapping[str, Tensor | None],
        arrays: Sequence[Tensor],
        final: dict[str, Tensor],
        walk: Walk,
        given: bool,
    ) -> list[Tensor]:
        out = []
        for place, name, _ in self._wanted(given):
            found = made.get(name)
            if found is None:
                gone = place >= self.arrays.lead and not walk.steps and name in final
                out.append(final[name].clone() if gone else torch.zeros_like(arrays[place]))
            elif place >= self.arrays.lead:
                out.append(found.clone())
            elif place < len(self.arrays.inputs) and name not in self.arrays.sequence:
                out.append(walk.unwalked(found))
            else:
                out.append(found)
        if self.mixed:
            places = [place for place, _, _ in self._wanted(given)]
            return [_as(g, arrays[k].dtype) for g, k in zip(out, places, strict=True)]
        return out

    def _wanted(self, given: bool) -> list[tuple[int, str, int | None]]:
        """(place, name, buffer) of each gradient, in the order of `Arrays.differentiable`."""
        if given not in self.wanted:
            names = (*self.arrays.inputs, *self.arrays.params, *self.arrays.states)
            self.wanted[given] = [
                (place, names[place], self._gradient_of(names[place]))
                for place in self.arrays.differentiable(given)
            ]
        return self.wanted[given]

    def _gradient_of(self, name: str) -> int | None:
        kinds = ("grad_input", "grad_sequence", "grad_param")
        return next((self.roles[kind, name] for kind in kinds if (kind, name) in self.roles), None)


def _as(tensor: Tensor, dtype: torch.dtype) -> Tensor:
    """The tensor in a dtype."""
    return tensor if tensor.dtype is dtype else tensor.to(dtype)


def _slot(flat: Tensor, start: int, shape: tuple[int, ...], slot: int) -> Tensor:
    """A slot of the array of this shape that begins at `start`: one call of torch's, not three."""
    steps = [1]
    for n in reversed(shape[2:]):
        steps.append(steps[-1] * n)
    return flat.as_strided(shape[1:], steps[::-1], start + slot * steps[-1] * shape[1])


def _placed(buffers: _Buffers, slots: Sequence[int], rows: int) -> _Places:
    """Buffers one after the other, without gaps: torch's checks compare all that two calls give."""
    places, total = [], 0
    for k, buffer in buffers:
        places.append((k, total))
        total += slots[k] * (rows if buffer.batched else 1) * buffer.size
    return tuple(places), total
