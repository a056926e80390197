"""The GPU benchmark on a device that is not one, with torch on the CPU: it runs, and its page says what it should."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from backends.cuda.fake_gpu import FakeCuda, forget, installed

from rnngen.backends.cuda.emit import cuda_program
from rnngen.backends.cuda.gpu import Gpu
from rnngen.backends.cuda.model import CudaProgram, KernelClass
from rnngen.bench import gpu as bench
from rnngen.bench.gpu_floor import Rates, barrier_entry, barrier_source, floor_of
from rnngen.bench.gpu_report import Case, Plan, report
from rnngen.cell import build_cell
from rnngen.compiler import compile_cell, kernel_program, load, specialised
from rnngen.errors import BackendUnavailable
from rnngen.runtime.cuda_engine import CudaEngine
from rnngen.runtime.gpus import Gpus
from rnngen.runtime.kernel import Kernel, Makers
from rnngen.runtime.manifest import manifest_of

pytest.importorskip("torch")


class Stand:
    """A fake GPU as the benchmark's machine."""

    name, torch_device = "Stand-in", "cpu"

    def __init__(self, patch: Any) -> None:
        self.patch = patch

    def device(self, program: CudaProgram) -> Gpu:
        fake = FakeCuda("", ())
        installed(self.patch, fake)
        return Gpu(program, fake.take(program))

    def kernel(self, case: Case, dims: Mapping[str, int]) -> Kernel:
        fixed = specialised(load(case.cell), dims)
        built = build_cell(fixed.spec, fixed.options)
        lowered = kernel_program(built)
        made = cuda_program(lowered, case.stored, tf32=case.tf32)
        engine = CudaEngine(made, manifest_of(lowered, built, case.stored, ()), self.device(made))
        again = self.kernel, (case, dims)
        makers = Makers(lambda flags: Gpus(lambda number: engine), lambda: lowered, again)
        return Kernel(fixed, "float32", "cuda", makers, {})

    def barrier(self) -> tuple[Gpu, int]:
        program = CudaProgram(
            "barrier", "float32", barrier_source(), (), (barrier_entry(),), (), None, (), (), ()
        )
        return self.device(program), 2


def test_a_whole_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rnngen.bench.gpu.barrier_seconds", lambda device, blocks: 1e-6)
    plan = Plan(4, 2, rounds=2, peers=("torch", "eager"), probe=64)
    machine = Stand(monkeypatch)
    cases = bench.cases_of(["lstm:6:float32", "mgu:6:float32"])
    rate, found = bench.measure(machine, cases, plan)
    forget()
    assert {side for m in found for side in m.timings} == {"rnngen", "torch", "eager"}
    assert "torch" not in found[1].timings
    page = report(machine.name, plan, rate, found)
    assert "| lstm | 6 | float32 | " in page
    assert "- mgu 6 float32: torch: torch has no module for mgu" in page
    assert bench.unmeasured(plan, found) == []
    assert bench.unmeasured(plan, found[1:]) == ["torch"]
    assert page.count("| forward |") == page.count("| training |") == 2


def test_tf32_beside_peers_that_may_round_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """For that case alone; float32 beside it is exact on every side."""
    import torch

    seen: dict[str, set[tuple[bool, bool]]] = {}
    tasks = bench.gpu_tasks

    def watched(*given: Any) -> Any:
        def call(name: str, task: Any) -> Any:
            def whole() -> None:
                flags = torch.backends.cudnn.allow_tf32, torch.backends.cuda.matmul.allow_tf32
                seen.setdefault(f"{given[-1]}", set()).add(flags)
                task()

            return whole

        return {name: call(name, task) for name, task in tasks(*given).items()}

    monkeypatch.setattr("rnngen.bench.gpu.barrier_seconds", lambda device, blocks: 1e-6)
    monkeypatch.setattr(bench, "gpu_tasks", watched)
    usual = torch.backends.cudnn.allow_tf32, torch.backends.cuda.matmul.allow_tf32
    plan = Plan(2, 2, rounds=1, peers=("torch",), probe=16)
    cases = bench.cases_of(["lstm:6:float32", "lstm:6:tf32"])
    rate, found = bench.measure(Stand(monkeypatch), cases, plan)
    forget()
    assert seen == {"False": {(False, False)}, "True": {(True, True)}}
    assert usual == (torch.backends.cudnn.allow_tf32, torch.backends.cuda.matmul.allow_tf32)
    assert rate.products.keys() == {"float32", "tf32"}
    page = report("Stand-in", plan, rate, found)
    assert "| lstm | 6 | tf32 | " in page
    assert "- lstm 6 tf32: rnngen, forward: " in page
    assert "lstm 6 float32: rnngen" not in page


def test_jax_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    jax = pytest.importorskip("jax")
    torch = pytest.importorskip("torch")
    from rnngen.bench import gpu_peers

    seen: list[str] = []

    def tasks(*_: Any) -> Any:
        return dict.fromkeys(
            ("forward", "training"), lambda: seen.append(jax.config.jax_default_matmul_precision)
        )

    monkeypatch.setattr(gpu_peers, "peer_tasks", tasks)
    for tf32 in (False, True):
        gpu_peers.gpu_tasks(torch, "jax", load("lstm"), {"I": 2, "H": 2}, 2, 1, "float32", tf32)["forward"]()
    assert seen == ["highest", "tensorfloat32"]


def test_sides_that_take_long_are_begun_early(monkeypatch: pytest.MonkeyPatch) -> None:
    """torch.compile in the first half of the time, others before its end, torch's module always."""
    monkeypatch.setattr("rnngen.bench.gpu.barrier_seconds", lambda device, blocks: 1e-6)
    times = iter([0.0, *[60.0] * 100])
    monkeypatch.setattr(bench, "monotonic", lambda: next(times))
    plan = Plan(2, 2, rounds=1, seconds=100.0, peers=("torch", "eager", "compiled"), probe=16)
    _, found = bench.measure(Stand(monkeypatch), bench.cases_of(["lstm:6:float32"]), plan)
    forget()
    assert found[0].timings.keys() == {"rnngen", "torch", "eager"}
    assert found[0].notes == ["compiled: left out, there was no time for it"]
    assert bench.unmeasured(plan, found) == ["compiled"]


def test_jax_on_the_cpu_is_no_side_beside_a_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    torch = pytest.importorskip("torch")
    jax = pytest.importorskip("jax")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(jax, "default_backend", lambda: "cpu")
    with pytest.raises(BackendUnavailable, match=r"jax sees no GPU: pip install 'jax\[cuda13\]'"):
        bench.gpu_tasks(torch, "jax", load("lstm"), {"I": 2, "H": 2}, 2, 1, "float32", False)


def test_the_barrier_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    from rnngen.bench.gpu_floor import barrier_seconds

    assert 0 < barrier_seconds(*Stand(monkeypatch).barrier(), steps=20) < 1
    forget()


def test_the_step_that_torch_compiles_is_the_eager_one(monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    from rnngen.bench.eager import Loop
    from rnngen.bench.gpu_peers import CompiledLoop

    monkeypatch.setattr(torch, "compile", lambda function: function)
    cell = specialised(load("gru"), {"I": 3, "H": 4})
    params = {p.name: torch.randn([int(s) for s in p.shape]) for p in cell.params}
    given = params, {"x": torch.randn(5, 2, 3)}, {"h": torch.randn(2, 4)}, 5
    want = Loop(torch, cell, torch.float32).run(*given)
    got = CompiledLoop(torch, cell, torch.float32).run(*given)
    assert all(torch.equal(a["h"], b["h"]) for a, b in zip(want, got, strict=True))


@pytest.mark.filterwarnings("ignore")
def test_every_cell_s_step_is_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Torch makes eight versions of a function, whatever they are of, and then runs it as it stands."""
    import torch
    from torch._dynamo.utils import counters

    from rnngen.bench.gpu_peers import gpu_tasks

    whole = torch.compile
    monkeypatch.setattr(torch, "compile", lambda function: whole(function, backend="eager"))
    made = []
    for name in ("lstm", "gru", "elman", "mgu", "lstm_peephole"):
        for task in gpu_tasks(
            torch, "compiled", load(name), {"I": 3, "H": 4}, 3, 2, "float32", False
        ).values():
            before = counters["stats"]["unique_graphs"]
            task()
            made.append(counters["stats"]["unique_graphs"] - before)
    assert all(made)
    torch.compiler.reset()


def test_the_floor_is_the_largest_of_its_parts() -> None:
    dims = {"I": 64, "H": 64}
    kernel = compile_cell("lstm", dims, backend="numpy")
    fixed = specialised(load("lstm"), dims)
    lowered = kernel_program(build_cell(fixed.spec, fixed.options))
    program = cuda_program(lowered, "float32", KernelClass.C)
    rate = Rates(1e-6, 1e12, {"float32": 1e13})
    floor = floor_of(program, kernel.cost(100, 16), rate, 100, 16, trained=False)
    assert floor.barriers == pytest.approx(1e-4)
    # x, the tape of h, two slots of c, and the params
    elements = 100 * 16 * 64 + 101 * 16 * 64 + 2 * 16 * 64 + 4 * 64 * 129
    assert floor.memory == pytest.approx(4 * elements / 1e12)
    assert floor.products >= 100 * 16 * 2 * 4 * 64 * 128 / 1e13
    assert floor.seconds == max(floor.barriers, floor.memory, floor.products)
    assert str(floor) == "0.10 ms (barriers)"
    assert floor_of(program, kernel.cost(100, 16), rate, 100, 16, trained=True).barriers == pytest.approx(
        2e-4
    )


@pytest.mark.parametrize("chosen", [KernelClass.A, KernelClass.SCAN, KernelClass.B, KernelClass.D])
def test_only_loops_whose_blocks_meet_wait_for_barriers(chosen: KernelClass) -> None:
    name = "lstm" if chosen in (KernelClass.B, KernelClass.D) else "indrnn"
    cell = specialised(load(name), {"I": 8, "H": 8})
    program = cuda_program(kernel_program(cell), "float32", chosen)
    cost = compile_cell(name, {"I": 8, "H": 8}, backend="numpy").cost(10, 2)
    rate = Rates(1e-6, 1e12, {"float32": 1e13})
    barriers = floor_of(program, cost, rate, 10, 2, trained=True).barriers
    assert barriers == (pytest.approx(2e-5) if chosen is KernelClass.D else 0)


def test_what_was_measured_before_a_failure_is_on_the_page(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    class Here(Stand):
        def __init__(self) -> None:
            super().__init__(monkeypatch)

        def kernel(self, case: Case, dims: Mapping[str, int]) -> Kernel:
            if case.size == 7:
                raise ZeroDivisionError
            return super().kernel(case, dims)

    monkeypatch.setattr("rnngen.bench.gpu.barrier_seconds", lambda device, blocks: 1e-6)
    monkeypatch.setattr("rnngen.bench.gpu.rates", lambda *_: Rates(1e-6, 1e12, {"float32": 1e13}))
    monkeypatch.setattr("rnngen.bench.gpu._versions", lambda: "")
    monkeypatch.setattr(bench, "_Here", Here)
    page = tmp_path / "gpu.md"
    with pytest.raises(ZeroDivisionError):
        bench.main(f"mgu:6:float32 mgu:7:float32 -T 2 -B 2 --rounds 1 --peers -o {page}".split())
    forget()
    assert page.read_text().count("| mgu | 6 | float32 |") == 2


def test_without_a_gpu_it_says_so_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "gpu.md"
    from rnngen.backends.cuda import driver

    try:
        driver.architecture()
    except BackendUnavailable:
        assert bench.main(["lstm:64:float32", "-o", str(page)]) == 3
        assert "error: backend 'cuda'" in capsys.readouterr().err
        assert not page.exists()
