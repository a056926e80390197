"""What a device cannot be faster than, measured in the same run: its barrier, its memory, its matrix units.

    floor = the largest of  steps · a barrier,  bytes / the rate of a copy,  operations / that of a product

Bytes are each array of the caller and of the tape, once; one barrier a step is what a recurrence over
several multiprocessors needs at the least; a thread a channel, or a block a row, needs none.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import Any

import numpy as np

from rnngen.backends.cuda.device import CallInfo, Device
from rnngen.backends.cuda.model import CudaProgram, Entry, Launch, Loop, Plan
from rnngen.backends.cuda.prelude import prelude
from rnngen.bench.gpu_peers import torch_products
from rnngen.kernel.cost import Cost

__all__ = [
    "BARRIER",
    "TF32",
    "Floor",
    "Rates",
    "barrier_entry",
    "barrier_seconds",
    "barrier_source",
    "floor_of",
    "rates",
]

BARRIER = "barrier"
TF32 = "tf32"
_KEPT = frozenset({"input", "sequence", "param", "state", "output"})
_TRAINED = _KEPT | {"saved", "adjoint", "grad_input", "grad_sequence", "grad_param", "grad_state"}


@dataclass(frozen=True, slots=True)
class Rates:
    """Of one device: seconds of a barrier of all blocks; bytes a second; operations a second by dtype."""

    barrier: float
    memory: float
    products: dict[str, float]


@dataclass(frozen=True, slots=True)
class Floor:
    """Seconds, each a bound of its own."""

    barriers: float
    memory: float
    products: float

    @property
    def seconds(self) -> float:
        """What no kernel can beat."""
        return max(self.barriers, self.memory, self.products)

    def __str__(self) -> str:
        parts = (("barriers", self.barriers), ("memory", self.memory), ("products", self.products))
        name = max(parts, key=lambda part: part[1])[0]
        return f"{1e3 * self.seconds:.2f} ms ({name})"


def barrier_source() -> str:
    """A kernel that does nothing but wait: `call.steps` barriers of all blocks."""
    return prelude("float32") + (
        f'extern "C" __global__ void __launch_bounds__(256) {BARRIER}(BUFFER(unsigned) b0, const Call call, '
        "const int step) {\n"
        "    for (int t = 0; t < call.steps; ++t) grid_barrier(b0, 0, (unsigned)(t + 1) * gridDim.x);\n}\n"
    )


def barrier_entry() -> Entry:
    """Its entry point."""
    return Entry(BARRIER, (0,), (0,), 256, cooperative=True)


def barrier_seconds(device: Device, blocks: int, steps: int = 20_000) -> float:
    """Seconds of one barrier among `blocks` blocks, the launch left out."""
    entry, counter = barrier_entry(), device.zeros((1,), np.dtype(np.uint32))

    def once(count: int) -> float:
        device.clear(counter)
        start = perf_counter()
        device.launch(entry, (blocks, 1), [counter], CallInfo(count, 1, False, (0,)), 0)
        device.host(counter)
        return perf_counter() - start

    once(1)
    return median((once(steps) - once(0)) / steps for _ in range(5))


def rates(torch: Any, barrier: float, dtypes: tuple[str, ...], size: int) -> Rates:
    """The device's rates for large copies and products, as torch reaches them; `tf32` counts as a dtype."""
    big = torch.empty(size * size)
    copied = _seconds(torch, big.clone)
    products = {}
    for name in dtypes:
        tf32 = name == TF32
        a = torch.randn(size, size).to(getattr(torch, "float32" if tf32 else name))
        with torch_products(torch, tf32):
            products[name] = 2 * size**3 / _seconds(torch, lambda a=a: a @ a)
    return Rates(barrier, 2 * big.numel() * big.element_size() / copied, products)


def _seconds(torch: Any, call: Any) -> float:
    found = []
    for _ in range(7):
        start = perf_counter()
        call()
        if torch.cuda.is_available():
            torch.cuda.synchronize()
        found.append(perf_counter() - start)
    return median(found[2:])


def floor_of(program: CudaProgram, cost: Cost, rate: Rates, steps: int, rows: int, trained: bool) -> Floor:
    """The floor of a forward pass, or of one with its backward pass."""
    wide = 8 if program.dtype == "float64" else 4
    size = {"real": wide, "unsigned": 4, "store": wide if program.dtype.startswith("float3") else 2}
    if program.dtype == "float64":
        size["store"] = 8
    roles = _TRAINED if trained else _KEPT
    moved = sum(
        int(np.prod(b.shape(steps, rows, trained))) * size[str(b.element)]
        for b in program.buffers
        if b.role in roles
    )
    flops = cost.forward.flops + (cost.backward.flops if trained else 0)
    plans = (program.forward, program.backward) if trained else (program.forward,)
    kind = TF32 if program.tf32 else program.dtype
    times = sum(_meets(program, plan) for plan in plans if plan is not None)
    return Floor(times * steps * rate.barrier, moved / rate.memory, flops / rate.products[kind])


def _meets(program: CudaProgram, plan: Plan) -> bool:
    """Whether blocks wait for each other at every step: in one kernel, or by one launch after the other."""
    return any(
        isinstance(step, Loop) or (isinstance(step, Launch) and program.entry(step.entry).cooperative)
        for step in plan
    )
