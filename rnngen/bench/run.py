"""Times a cell on every backend, and its peers, in turns, so that a drift of the machine hits all alike."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from statistics import median
from time import perf_counter, process_time
from typing import Any

import numpy as np

from rnngen.backends.llvm.host import host_target
from rnngen.backends.llvm.schedule import fallbacks
from rnngen.bench.peers import peer_tasks
from rnngen.bench.table import Result, Timing
from rnngen.cell.model import Cell
from rnngen.compiler import compile_cell, cpu_program, specialised
from rnngen.errors import BackendUnavailable
from rnngen.ops.halves import HOST
from rnngen.runtime.kernel import Kernel

__all__ = ["bench_cell", "measured", "over_one_thread", "random_call"]

Array = Any
Tasks = dict[str, Callable[[], object]]
LEAST = 0.02
# More is not one thread: what hands its work to another thread waits the while.
ONE_THREAD = 1.15


def bench_cell(
    cell: Cell,
    dims: Mapping[str, int],
    steps: int,
    rows: int,
    peers: Sequence[str] = (),
    rounds: int = 15,
    dtype: str = "float32",
) -> Result:
    """Forward without saving, forward and backward, and one streaming step, on one thread; of one sequence if
    nothing tells sequences apart."""
    notes: list[str] = []
    if rows > 1 and not cell.inputs:
        notes.append(f"one sequence, not {rows}: {cell.title} has no inputs, so all would be the same")
        rows = 1
    kernel = compile_cell(cell, dims, dtype, "llvm", threads=1)
    sides = {"rnngen": _kernel_tasks(kernel, steps, rows)}
    for peer in peers:
        try:
            if peer == "numpy":
                oracle = compile_cell(cell, dims, dtype, "numpy")
                sides[peer] = _kernel_tasks(oracle, steps, rows)
            else:
                sides[peer] = peer_tasks(peer, cell, dims, steps, rows, dtype)
        except (BackendUnavailable, ModuleNotFoundError) as error:
            notes.append(f"{peer}: {error}")
    lanes = host_target().lanes(4)
    notes += [f"rnngen: {s}" for s in fallbacks(cpu_program(specialised(cell, dims)), lanes)]
    work = kernel.cost(steps, rows)
    operations = {
        "forward": work.forward.products,
        "training": work.forward.products + work.backward.products,
    }
    sizes = {"T": steps, "B": rows, **dims}
    timings = measured(sides, rounds)
    notes += [*over_one_thread(timings)]
    return Result(cell.title, sizes, dtype, timings, notes, operations, matrix_rate(dtype))


def over_one_thread(timings: Mapping[str, Mapping[str, Timing]]) -> Iterator[str]:
    """Sides whose time is not that of one thread, in words."""
    for side, tasks in timings.items():
        for task, timing in tasks.items():
            if timing.threads > ONE_THREAD:
                yield f"{side}: {task} ran on {timing.threads:.1f} threads, not one: its ratio says little"


def matrix_rate(dtype: str) -> float:
    """Operations a second of a large matrix product: the best library that is at hand, on this thread."""
    random = np.random.default_rng(0)
    a, b = (random.standard_normal(s).astype(HOST.get(dtype, dtype)) for s in ((1024, 512), (512, 2048)))
    calls: list[Callable[[], object]] = [lambda: a @ b]
    if "torch" in sys.modules:
        torch = sys.modules["torch"]
        left, right = (torch.from_numpy(m).to(getattr(torch, dtype)) for m in (a, b))
        calls.append(lambda: left @ right)
    return 2 * 1024 * 512 * 2048 / min(min(_once(call, 1) for _ in range(9)) for call in calls)


def random_call(
    kernel: Kernel, steps: int, rows: int, seed: int = 0
) -> tuple[dict[str, Array], dict[str, Array]]:
    """Inputs and output gradients of a normal distribution; indices within their bound."""
    random = np.random.default_rng(seed)
    inputs = {}
    for slot in kernel.cell.inputs:
        lead = (steps, rows) if slot.per == "step" else (rows,)
        shape = (*lead, *(int(s) for s in slot.shape))
        real = random.standard_normal(shape).astype(kernel.dtype)
        inputs[slot.name] = random.integers(0, slot.bound or 1, shape) if slot.dtype == "index" else real
    program = kernel.cell.program
    shapes = {n: program.nodes[program.output("output", n)].ints for n in kernel.cell.outputs}
    grads = {n: random.standard_normal((steps, rows, *s)).astype(kernel.dtype) for n, s in shapes.items()}
    return inputs, grads


def _kernel_tasks(kernel: Kernel, steps: int, rows: int) -> Tasks:
    inputs, grads = random_call(kernel, steps, rows)
    params = kernel.init_params(0)
    per_step = [s.name for s in kernel.cell.inputs if s.per == "step"]
    one = {n: a[0] if n in per_step else a for n, a in inputs.items()}
    count = None if per_step else steps
    tasks: Tasks = {
        "forward": lambda: kernel.forward(inputs, params, save=False, steps=count),
        "training": lambda: kernel.backward(
            kernel.forward(inputs, params, training=True, steps=count), grads
        ),
    }
    if per_step:
        stepper = kernel.stepper(params, rows, inputs={n: a for n, a in one.items() if n not in per_step})
        now = {n: a for n, a in one.items() if n in per_step}
        tasks["step"] = lambda: stepper(now)
    return tasks


def measured(sides: Mapping[str, Tasks], rounds: int) -> dict[str, dict[str, Timing]]:
    """Each task of each side once a round, after a warm-up; short tasks are repeated within a round."""
    found: dict[tuple[str, str], list[float]] = {}
    busy: dict[tuple[str, str], list[float]] = {}
    counts: dict[tuple[str, str], int] = {}
    for side, tasks in sides.items():
        for task, call in tasks.items():
            call()
            counts[side, task] = max(1, round(LEAST / max(_once(call, 1), 1e-7)))
    for _ in range(rounds):
        for (side, task), count in counts.items():
            sides[side][task]()  # meanwhile threads of the side before give their memory back
            start = process_time()
            seconds = _once(sides[side][task], count)
            found.setdefault((side, task), []).append(seconds)
            busy.setdefault((side, task), []).append((process_time() - start) / count / seconds)
    return {
        side: {task: Timing(tuple(found[side, task]), median(busy[side, task])) for task in tasks}
        for side, tasks in sides.items()
    }


def _once(call: Callable[[], object], count: int) -> float:
    start = perf_counter()
    for _ in range(count):
        call()
    return (perf_counter() - start) / count
