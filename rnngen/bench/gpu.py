"""Kernels on a GPU beside their peers, in one run, with the physical floor: `python -m rnngen.bench.gpu`.

Each case is CELL:SIZE:DTYPE, every dim without a default being SIZE; DTYPE may be tf32. All arrays lie on the
device before the clock runs; a time ends when the device is done. Sides take turns, medians are printed.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from math import inf
from pathlib import Path
from time import monotonic
from typing import Any, Protocol

from rnngen.backends.cuda.device import Device
from rnngen.bench.gpu_floor import Rates, barrier_seconds, floor_of, rates
from rnngen.bench.gpu_peers import PEERS, finished, gpu_tasks, torch_products
from rnngen.bench.gpu_report import Case, Measured, Plan, report
from rnngen.bench.peers import needed
from rnngen.bench.run import measured, random_call
from rnngen.compiler import compile_cell, load
from rnngen.errors import BackendUnavailable
from rnngen.runtime.kernel import Kernel

__all__ = ["Machine", "cases_of", "main", "measure", "unmeasured"]

Tasks = dict[str, Callable[[], object]]
Told = Callable[[Rates, Sequence[Measured]], None]


class Machine(Protocol):
    """What the benchmark runs on: a GPU, or the tests' stand-in."""

    name: str
    torch_device: str

    def kernel(self, case: Case, dims: Mapping[str, int]) -> Kernel:
        """A kernel there."""
        ...

    def barrier(self) -> tuple[Device, int]:
        """A device that has loaded `gpu_floor.barrier_source`, and the blocks to launch."""
        ...


def cases_of(texts: Sequence[str]) -> list[Case]:
    """Cases written as CELL:SIZE:DTYPE."""
    out = []
    for text in texts:
        cell, size, dtype = text.split(":")
        out.append(Case(cell, int(size), dtype))
    return out


def measure(
    machine: Machine, cases: Sequence[Case], plan: Plan, told: Told = lambda rate, found: None
) -> tuple[Rates, list[Measured]]:
    """Every case on every side; `told` hears of those that are there after each."""
    torch, start = needed("torch"), monotonic()
    with torch.device(machine.torch_device):
        device, blocks = machine.barrier()
        dtypes = tuple(dict.fromkeys(c.dtype for c in cases))
        found = rates(torch, barrier_seconds(device, blocks), dtypes, plan.probe)
        measured_cases = []
        for case in cases:
            with torch_products(torch, case.tf32):
                measured_cases.append(_case(torch, machine, case, plan, found, start))
            told(found, measured_cases)
        return found, measured_cases


def _case(torch: Any, machine: Machine, case: Case, plan: Plan, rate: Rates, start: float) -> Measured:
    cell = load(case.cell)
    dims = {d.name: d.default or case.size for d in cell.spec.dims}
    kernel = machine.kernel(case, dims)
    engines: Any = kernel.engine()
    program = engines.at().program
    notes: list[str] = []
    if case.tf32:  # where it is rounded, and where a class cannot
        notes += [f"rnngen, {d}: {why}" for d, why in zip(("forward", "backward"), program.why, strict=False)]
    sides: dict[str, Tasks] = {"rnngen": _own_tasks(torch, kernel, plan)}
    for peer in plan.peers:
        if monotonic() - start > _share(peer) * plan.seconds:
            notes.append(f"{peer}: left out, there was no time for it")
            continue
        try:
            tasks = gpu_tasks(torch, peer, cell, dims, plan.steps, plan.rows, case.stored, case.tf32)
            for task in tasks.values():
                task()
            sides[peer] = tasks
        except BackendUnavailable as error:
            notes.append(f"{peer}: {error}")
        except Exception as error:  # a peer's own failure is a line of the report
            sides.pop(peer, None)
            notes.append(
                f"{peer}: {type(error).__name__}: {str(error).splitlines()[0][:100] if str(error) else ''}"
            )
    cost = kernel.cost(plan.steps, plan.rows)
    floors = {
        task: floor_of(program, cost, rate, plan.steps, plan.rows, task == "training")
        for task in ("forward", "training")
    }
    classes = " ".join(str(c) for c in program.classes)
    return Measured(case, classes, measured(sides, plan.rounds), floors, notes)


def _share(peer: str) -> float:
    """Up to which part of the time a side is begun with: torch.compile takes most of a minute for a cell."""
    return {"torch": inf, "compiled": 0.5}.get(peer, 1.0)


def unmeasured(plan: Plan, found: Sequence[Measured]) -> list[str]:
    """Sides that were measured in no case at all, as where what they need is missing."""
    return [peer for peer in plan.peers if not any(peer in m.timings for m in found)]


def _own_tasks(torch: Any, kernel: Kernel, plan: Plan) -> Tasks:
    """The plans of a kernel on arrays that stay on the device."""
    inputs, grads = random_call(kernel, plan.steps, plan.rows)
    engines: Any = kernel.engine()
    run = kernel.forward(inputs, kernel.init_params(0), steps=None if inputs else plan.steps)
    assert run.tape is not None
    engine, (_, tape) = engines.at(), run.tape.saved
    call, program = tape.call, engine.program
    short, back = engine.prepared(call, False), engine.prepared_back(tape, grads, {})
    whole, ends = engine.info(call, True), engine.info(call, False)
    carried = [a for a, b in zip(back, program.buffers, strict=True) if b.role in ("grad_state", "start")]

    def training() -> None:
        engine.run(program.forward, whole, call.seed, back)
        for array in carried:
            engine.device.clear(array)
        engine.run(program.backward, whole, call.seed, back)

    forward = finished(torch, lambda: engine.run(program.forward, ends, call.seed, short))
    return {"forward": forward, "training": finished(torch, training)}


# the command -------------------------------------------------------------------------------------------


class _Here:
    """This machine's first GPU."""

    torch_device = "cuda"

    def __init__(self) -> None:
        from rnngen.backends.cuda.driver import architecture

        self.arch, torch = architecture(), needed("torch")
        if not torch.cuda.is_available():
            raise BackendUnavailable(f"torch {torch.__version__} sees no GPU")
        self.name = str(torch.cuda.get_device_name(0))

    def kernel(self, case: Case, dims: Mapping[str, int]) -> Kernel:
        return compile_cell(load(case.cell), dims, case.stored, "cuda", tf32=case.tf32)

    def barrier(self) -> tuple[Device, int]:
        from rnngen.backends.cuda.gpu import Gpu
        from rnngen.backends.cuda.model import CudaProgram
        from rnngen.bench.gpu_floor import barrier_entry, barrier_source
        from rnngen.runtime.cubins import kept_units

        source = barrier_source()
        program = CudaProgram("barrier", "float32", source, (), (barrier_entry(),), (), None, (), (), ())
        blocks = needed("torch").cuda.get_device_properties(0).multi_processor_count
        return Gpu(program, [c.code for c in kept_units(program, self.arch)]), blocks


def _versions() -> str:
    from importlib.metadata import PackageNotFoundError, version

    from rnngen.backends.cuda.nvrtc import nvrtc_version
    from rnngen.backends.cuda.probe import parts

    torch = needed("torch")
    driver = next((p.value for p in parts() if p.name == "CUDA driver"), "driver unknown")
    nvrtc = ".".join(map(str, nvrtc_version()))
    cudnn = torch.backends.cudnn.version()
    try:
        installed = version("rnngen")
    except PackageNotFoundError:
        installed = "of a checkout"
    own = f"rnngen {installed}, NVRTC {nvrtc}, driver {driver}"
    return f"{own}, torch {torch.__version__}, cuDNN {cudnn}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures and writes the page; 3 where something that it needs is missing, 1 where a side that was asked
    for was measured in no case."""
    parser = argparse.ArgumentParser(prog="python -m rnngen.bench.gpu", description=__doc__)
    parser.add_argument("cases", nargs="+", metavar="CELL:SIZE:DTYPE")
    parser.add_argument("-o", "--output", type=Path, help="the page; without it, to stdout")
    parser.add_argument("-T", type=int, default=1024)
    parser.add_argument("-B", type=int, default=16)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=300.0, help="then slow peers are left out")
    parser.add_argument("--peers", nargs="*", choices=PEERS, default=PEERS, help="the other sides")
    asked = parser.parse_args(arguments)
    os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")  # else jax takes most of the memory
    plan = Plan(asked.T, asked.B, asked.rounds, asked.seconds, tuple(asked.peers))
    try:
        machine = _Here()
        where = f"{machine.name}; {_versions()}"

        def written(rate: Rates, some: Sequence[Measured]) -> None:  # what is there if the next one fails
            if asked.output is not None:
                asked.output.write_text(report(where, plan, rate, some), encoding="utf-8")
                print(f"wrote {asked.output}: {len(some)} of {len(cases)} cases", file=sys.stderr)

        rate, found = measure(machine, cases := cases_of(asked.cases), plan, written)
    except BackendUnavailable as error:
        print(f"error: {error}", file=sys.stderr)
        return 3
    if asked.output is None:
        print(report(where, plan, rate, found), end="")
    for peer in (idle := unmeasured(plan, found)):
        print(f"error: {peer} was measured in no case: the page says why", file=sys.stderr)
    return int(bool(idle))


if __name__ == "__main__":
    sys.exit(main())
