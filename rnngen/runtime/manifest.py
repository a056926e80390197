"""What is known of compiled code beside the code: enough to call it, as plain JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

import numpy as np

from rnngen.cell.model import Cell
from rnngen.kernel.cost import cost_of
from rnngen.kernel.ir import Buffer, Program, Queued
from rnngen.kernel.sums import running_sums
from rnngen.ops.size import ints

__all__ = [
    "ADD",
    "BARRIER",
    "FORWARD",
    "REUSE",
    "SEED",
    "STEPS",
    "BufferInfo",
    "Manifest",
    "Slots",
    "info_of",
    "manifest_of",
    "signed",
]

# the roles of what the forward pass writes
FORWARD = ("state", "output", "saved", "early")
# entries of what code is told (`info_of`) that change between calls of one kind, as the flags at its end do
STEPS, SEED, BARRIER, REUSE, ADD, KEPT = 0, 2, 3, 4, 6, 9

# operations in matrix products that take the time of one outside of them
_ELEMENTWISE = 4
_BLOCK_BYTES, _BLOCK_ROWS = 1 << 19, 96
# what panels and a block may take of the two MiB of second-level cache that CPUs with matrix tiles have; rows
# that panels near by are read for
_NEAR_BYTES, _TILE_ROWS = 5 << 18, 32


@dataclass(frozen=True, slots=True)
class BufferInfo(Queued):
    """A buffer as the caller sees it (`kernel.ir.Buffer`); a `whole` one keeps all slots always;
    a call can add to what is in a `running` one; `queue` lies in the slots behind."""

    role: str
    name: str
    size: int
    batched: bool
    time: str
    shape: tuple[int, ...]
    whole: bool
    running: bool
    queue: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Slots:
    """How many slots along time each buffer has in a call, what code keeps of their numbers (see
    `Queued.mask`), the steps of a block, and for how many threads and steps that is planned."""

    counts: tuple[int, ...]
    masks: tuple[int, ...]
    block: int
    parts: int
    steps: int

    def of(self, k: int, number: int) -> int:
        """Which slot of buffer k the number means that a state's first one and the steps add up to."""
        return number & self.masks[k]


@dataclass(frozen=True, slots=True)
class Manifest:
    """Buffers in order; `outputs` are (name, buffer, first slot); `panels` (function, elements that its
    parts share, elements of each part); `states` in the order of their flags; `tiles` tells that
    products of the forward pass are those of matrix tiles; from `many` rows a thread on the `early`
    buffers are not used; `delays` are slots that keep earlier values, and what they keep them of."""

    title: str
    dtype: str
    buffers: tuple[BufferInfo, ...]
    outputs: tuple[tuple[str, int, int], ...]
    panels: tuple[tuple[str, int, int], ...]
    states: tuple[str, ...]
    work: tuple[tuple[str, int], ...]
    tiles: bool = False
    many: int = 0
    delays: tuple[tuple[str, str], ...] = ()

    def effort(self, function: str) -> int:
        """What one row of one step takes, in operations of matrix products."""
        return dict(self.work).get(function, 0)

    @property
    def limits(self) -> tuple[int, int]:
        """Bytes that a block may fill, and rows that it is to have. Products of matrix tiles are done before
        their panels have come from afar: where those stay near by, a block leaves room for them; else they
        are read for many rows at once."""
        if not self.tiles:
            return _BLOCK_BYTES, _BLOCK_ROWS
        panels = sum(shared for name, shared, _ in self.panels if name == "forward")
        left = _NEAR_BYTES - np.dtype(self.dtype).itemsize * panels
        return (min(left, _BLOCK_BYTES), _TILE_ROWS) if left > 0 else (_BLOCK_BYTES, 4 * _BLOCK_ROWS)

    def block(self, steps: int, rows: int, save: bool, parts: int) -> int:
        """Steps of a block: rows enough for the products' rate, and no more than stays in the cache."""
        kept = (b.size for b in self.buffers if self._of_block(b, save) and self._used(b, rows, parts))
        row = np.dtype(self.dtype).itemsize * sum(kept)
        most, least = self.limits
        return max(1, min(steps, max(most // max(1, row * rows), -(-least // max(1, rows)))))

    def _used(self, buffer: BufferInfo, rows: int, parts: int) -> bool:
        return buffer.role != "early" or rows < self.many * parts

    def slots(self, steps: int, rows: int, save: bool, parts: int) -> Slots:
        """Those of a call that so many threads share: with `save` of every step, else of as few steps as the
        outputs allow."""
        block, counts = self.block(steps, rows, save, parts), list(self.lasting(steps, save))
        for k, buffer in enumerate(self.buffers):
            if self._of_block(buffer, save) and self._used(buffer, rows, parts):
                counts[k] = block
        masks = tuple(b.mask(self._full(k, save)) for k, b in enumerate(self.buffers))
        return Slots(tuple(counts), masks, block, parts, steps)

    def lasting(self, steps: int, save: bool) -> tuple[int, ...]:
        """The slots of each buffer, none of those of a block: sums, also of sizes that are symbols."""
        return tuple(
            0 if self._of_block(b, save) else b.slots(steps, self._full(k, save))
            for k, b in enumerate(self.buffers)
        )

    @staticmethod
    def _of_block(buffer: BufferInfo, save: bool) -> bool:
        """Whether a buffer has but the slots of a block."""
        return buffer.time == "block" or (buffer.time == "ahead" and not save)

    def _full(self, k: int, save: bool) -> bool:
        """Whether a buffer keeps all steps."""
        buffer = self.buffers[k]
        return (
            save
            or buffer.whole
            or any(k == shown for _, shown, _ in self.outputs)
            or buffer.role not in FORWARD
        )

    def shape(self, k: int, slots: int, rows: int) -> tuple[int, ...]:
        """A buffer's, with axes of slots and rows in front where it has them."""
        buffer = self.buffers[k]
        time = () if buffer.time in ("once", "step") else (slots,)
        return (*time, *((rows,) if buffer.batched else ()), *buffer.shape)

    def placed(self, role: str) -> list[tuple[str, int, int]]:
        """(name, buffer, its slot before the first step) of states or their gradients, in their order."""
        found = ((k, b) for k, b in enumerate(self.buffers) if b.role == role)
        at = {name: (name, k, slot) for k, b in found for name, slot in b.places()}
        return [at[name] for name in self.states if name in at]

    @property
    def functions(self) -> tuple[str, ...]:
        """The functions that the code exports."""
        return tuple(name for name, _, _ in self.panels)

    def to_json(self) -> bytes:
        """The manifest as bytes."""
        return json.dumps(asdict(self), sort_keys=True).encode()

    @staticmethod
    def from_json(data: bytes) -> Manifest:
        """The manifest again; raises ValueError, KeyError or TypeError if it is not one."""
        raw = json.loads(data)
        buffers = tuple(
            BufferInfo(**{**b, "shape": tuple(b["shape"]), "queue": tuple(b["queue"])})
            for b in raw.pop("buffers")
        )
        outputs = tuple((str(n), int(b), int(s)) for n, b, s in raw.pop("outputs"))
        panels = tuple((str(n), int(shared), int(own)) for n, shared, own in raw.pop("panels"))
        work = tuple((str(n), int(flops)) for n, flops in raw.pop("work"))
        states = tuple(raw.pop("states"))
        delays = tuple((str(slot), str(of)) for slot, of in raw.pop("delays"))
        return Manifest(
            buffers=buffers, outputs=outputs, panels=panels, states=states, work=work, delays=delays, **raw
        )


def signed(seed: int) -> int:
    """The bits of a seed, which has 64, as a signed number."""
    return seed - (1 << 64) if seed >= 1 << 63 else seed


def info_of(
    steps: int,
    rows: int,
    seed: int,
    slots: Slots,
    given: Sequence[bool],
    reuse: bool = False,
    add: bool = False,
) -> list[int]:
    """What code is told beside its buffers, in the order of `backends/llvm/frame.py`: `given` has a flag for
    each state, `reuse` says that what an earlier call left in the workspace is of use, `add` that running
    sums go on from what is in their buffers; no later call uses the workspace again."""
    head = [steps, rows, signed(seed), 0, int(reuse), slots.block, int(add), slots.parts, slots.steps, 0]
    return [*head, *slots.masks, *map(int, given)]


def manifest_of(
    program: Program,
    cell: Cell,
    dtype: str,
    panels: tuple[tuple[str, int, int], ...],
    tiles: bool = False,
    many: int = 0,
) -> Manifest:
    """What a caller has to know of compiled code."""
    symbolic = [(s.name, s.shape) for s in cell.inputs] + [(s.name, s.shape) for s in cell.states]
    symbolic += [(p.name, p.shape) for p in cell.params]
    shapes = {name: ints(shape) for name, shape in symbolic}
    outputs = dict(cell.program.keyed("output"))

    def shape(b: Buffer) -> tuple[int, ...]:
        if b.role in ("output", "adjoint"):
            return cell.program.nodes[outputs[b.name]].ints
        return shapes.get(b.name, (b.size,)) if b.role not in ("saved", "scratch", "clock") else (b.size,)

    whole, running = program.whole(), running_sums(program)
    infos = tuple(
        BufferInfo(
            b.role, b.name, b.size, b.batched, str(b.time), shape(b), b.id in whole, b.id in running, b.queue
        )
        for b in program.buffers
    )
    outputs_at = tuple((name, k, shift + program.buffers[k].past) for name, k, shift in program.outputs)
    cost = cost_of(program, 1, 1, 1)
    work = tuple(
        (name, w.products + _ELEMENTWISE * (w.flops - w.products))
        for name, w in (("forward", cost.forward), ("backward", cost.backward))
    )
    delays = tuple((s.name, s.of) for s in cell.states if s.of)
    return Manifest(cell.title, dtype, infos, outputs_at, panels, program.states, work, tiles, many, delays)
