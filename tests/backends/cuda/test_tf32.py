"""Products of float32 rounded to tf32, where that is asked for: tensor cores in class C, cuBLAS in every class."""

from __future__ import annotations

import json
import pickle
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from backends.cuda.agreement import agree, differences, sizes
from backends.cuda.fake_gpu import FakeCuda, forget, installed
from backends.cuda.on_shim import MACHINE, Shim, kernel_over, oracle
from backends.llvm.agree import arguments, collected

import rnngen
from rnngen import compiler
from rnngen.backends.cuda.cublas import COMPUTE_32F, COMPUTE_TF32
from rnngen.backends.cuda.emit import cuda_program
from rnngen.backends.cuda.gpu import Gpu
from rnngen.backends.cuda.machine import MACHINES, Machine, machine_for
from rnngen.backends.cuda.model import CudaProgram, KernelClass
from rnngen.backends.cuda.nvrtc import compile_source, supported_archs
from rnngen.cli import run
from rnngen.errors import ArgumentError, BackendUnavailable
from rnngen.runtime.cuda_engine import CudaEngine
from rnngen.runtime.kernel import Kernel
from rnngen.runtime.manifest import manifest_of

NOTE = "products on tensor cores (tf32, rows and weights rounded)"


def lowered(name: str, size: int, machine: Machine, tf32: bool = True) -> CudaProgram:
    cell = compiler.load(name)
    made = compiler.specialised(cell, {d.name: size for d in cell.spec.dims})
    return cuda_program(compiler.kernel_program(made), "float32", None, machine, tf32)


# numbers -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "hidden", "shape"),
    [
        ("lstm", 4, (4, 3)),
        ("lstm", 33, (3, 3)),
        ("gru@reset_before", 20, (2, 20)),
        ("layernorm_lstm", 6, (4, 3)),
        ("nas_cell", 9, (2, 3)),
    ],
)
def test_cells(name: str, hidden: int, shape: tuple[int, int]) -> None:
    cell = compiler.load(name)
    dims = tuple((d.name, hidden if d.name == "H" else 5) for d in cell.spec.dims)
    agree(cell, chosen=KernelClass.C, dims=dims, shape=shape, tf32=True)


def engine(fault: tuple[str, str], machine: Machine, tf32: bool = True) -> tuple[Kernel, CudaProgram]:
    """An LSTM of 20 units whose code has a piece replaced, on the shim."""
    fixed = compiler.specialised(compiler.load("lstm"), {"I": 5, "H": 20})
    program = compiler.kernel_program(fixed)
    made = cuda_program(program, "float32", KernelClass.C, machine, tf32)
    assert fault[0] in made.source
    device = Shim(made.source.replace(*fault), made)
    found = CudaEngine(made, manifest_of(program, fixed, "float32", ()), device)

    return kernel_over(fixed, "float32", lambda _: found), made


def faulty(fault: tuple[str, str], within: str = "tf32") -> list[str]:
    """What is wrong with its results."""
    kernel, made = engine(fault, MACHINE)
    assert all(NOTE in why for why in made.why)
    cell, dims = compiler.load("lstm"), (("I", 5), ("H", 20))
    arrays, _ = arguments(oracle(cell, dims).cell, 2, 18)
    return differences(collected(kernel, arrays, {}), collected(oracle(cell, dims), arrays, {}), within, dict)


@pytest.mark.parametrize(
    "fault",
    [
        ("lane = q % 8 * 4 + k % 4", "lane = k % 4 * 8 + q % 8"),
        ("w.to + (tile * 2 + k % 8 / 4) * 32", "w.to + (tile * 2 + 1 - k % 8 / 4) * 32"),
        ("n < w.columns && k < w.depth;", "n < w.columns && k < w.depth - 1;"),
        ("a[1] = x[at + 8 * words], a[2] = x[at + 4]", "a[2] = x[at + 8 * words], a[1] = x[at + 4]"),
    ],
)
def test_an_index_that_is_wrong_shows_in_the_results(fault: tuple[str, str]) -> None:
    assert faulty(fault)


def test_products_are_rounded_and_no_further_off_than_that() -> None:
    sound = ("real", "real")
    assert not faulty(sound)
    assert faulty(sound, within="float32")


def test_without_the_rounding_of_what_is_staged_it_would_be_cut_off() -> None:
    """mma.sync ignores the last 13 bits: what was not rounded before is cut, and further off."""
    cell, dims = compiler.load("lstm"), (("I", 5), ("H", 20))
    arrays, _ = arguments(oracle(cell, dims).cell, 2, 18)
    want = collected(oracle(cell, dims), arrays, {})["output h"]
    gaps = []
    for fault in (("real", "real"), ("= to_tf32(v[u])", "= float_bits(v[u])")):
        found = collected(engine(fault, MACHINE)[0], arrays, {})["output h"]
        gaps.append(float(np.abs(found - want).mean()))
    assert gaps[0] < 0.9 * gaps[1]


@pytest.mark.parametrize("tf32", [False, True])
def test_the_library_is_told(tf32: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    cell = compiler.load("lstm")
    dims = sizes(cell)
    fixed = compiler.specialised(cell, dict(dims))
    program = compiler.kernel_program(fixed)
    made = cuda_program(program, "float32", KernelClass.D, tf32=tf32)
    fake = FakeCuda("", ())
    blas = installed(monkeypatch, fake)
    found = CudaEngine(made, manifest_of(program, fixed, "float32", ()), Gpu(made, fake.take(made)))

    kernel = kernel_over(fixed, "float32", lambda _: found)
    arrays, _ = arguments(oracle(cell, dims).cell, 2, 3)
    assert not differences(
        collected(kernel, arrays, {}), collected(oracle(cell, dims), arrays, {}), "float32", dict
    )
    forget()
    assert blas.computes == {COMPUTE_TF32 if tf32 else COMPUTE_32F}


# what is chosen ------------------------------------------------------------------------------------------


def test_the_header_says_so() -> None:
    made = lowered("lstm", 512, MACHINES["sm_90"])
    assert made.classes == (KernelClass.C, KernelClass.C)
    assert all(NOTE in why for why in made.why)
    assert "mma_tf32(d + 0, a0, b);" in made.source
    assert "for float32 with products in tf32. T steps" in made.source
    assert (
        f"// forward: class C: all blocks share every step, weights stay on the chip; {NOTE}" in made.source
    )


def test_unasked_nothing_of_it_is_in_the_source() -> None:
    made = lowered("lstm", 512, MACHINES["sm_90"], tf32=False)
    assert "tf32" not in made.source.partition("#ifndef RNNGEN_SHIM")[0]
    assert "fragment" not in made.source
    assert not any("tf32" in why for why in made.why)


@pytest.mark.parametrize(
    ("size", "machine", "why"),
    [
        (300, machine_for("sm_75"), "products exact, there are no tensor cores for tf32"),
        (768, MACHINES["sm_80"], "products exact, for tf32 shared memory is too small"),
    ],
)
def test_where_tensor_cores_cannot_be_had_products_are_exact(size: int, machine: Machine, why: str) -> None:
    made = lowered("lstm", size, machine)
    told = [said for said, kind in zip(made.why, made.classes, strict=True) if kind is KernelClass.C]
    assert told
    assert all(why in said for said in told)


def test_where_there_are_none_the_results_are_those_of_float32() -> None:
    kernel, made = engine(("real", "real"), replace(MACHINE, tensor=False))
    plain, _ = engine(("real", "real"), replace(MACHINE, tensor=False), tf32=False)
    assert all("products exact" in why for why in made.why)
    kernel.engine().device.tf32 = False  # type: ignore[attr-defined]
    arrays, _ = arguments(kernel.cell, 2, 3)
    a, b = collected(kernel, arrays, {}), collected(plain, arrays, {})
    assert all(np.array_equal(a[n], b[n]) for n in b)


# the compiler --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("arch", ["sm_80", "sm_90", "sm_100"])
def test_nothing_spills_at_a_large_size(arch: str) -> None:
    try:
        supported_archs()
    except BackendUnavailable as missing:
        pytest.skip(str(missing))
    made = lowered("lstm", 512, MACHINES[arch])
    assert NOTE in made.why[0]
    assert ("shared memory is too small" if arch == "sm_80" else NOTE) in made.why[1]
    report = compile_source(made.source, arch).report
    assert set(report) == {e.name for e in made.entries}
    assert not any(r.spill_bytes for r in report.values())
    assert all(report[e.name].registers * e.threads <= 65536 for e in made.entries)


# asking for it -------------------------------------------------------------------------------------------

DIMS = {"I": 3, "H": 4}


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({}, "tf32: it rounds products of the backend 'cuda', and the backend is 'llvm'"),
        ({"backend": "numpy"}, "and the backend is 'numpy'"),
        (
            {"backend": "cuda", "dtype": "bfloat16"},
            "tf32: it rounds products of float32, and the dtype is 'bfloat16'; leave one out",
        ),
        ({"backend": "cuda", "dtype": "float64"}, "and the dtype is 'float64'"),
        ({"backend": "cuda", "tf32": 1}, "tf32: expected True or False, got 1"),
    ],
)
def test_only_float32_on_cuda_has_it(options: dict[str, object], message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        rnngen.compile("lstm", DIMS, **{"tf32": True, **options})  # type: ignore[arg-type]


def test_stages_ask_the_same() -> None:
    cell = compiler.load("lstm")
    assert "with products in tf32" in compiler.stage(cell, DIMS, "cuda", tf32=True)
    with pytest.raises(ArgumentError, match="and the dtype is 'float16'"):
        compiler.stage(cell, DIMS, "cuda", "float16", tf32=True)
    with pytest.raises(ArgumentError, match="and the backend is 'llvm'"):
        compiler.stage(cell, DIMS, "kernel", tf32=True)


def test_a_pickled_kernel_keeps_it(monkeypatch: pytest.MonkeyPatch) -> None:
    cell = compiler.specialised(compiler.load("lstm"), DIMS)
    program = cuda_program(compiler.kernel_program(cell), "float32", None, MACHINES["sm_90"], True)
    sources: list[str] = []
    fake = FakeCuda("", ())

    def kept(made: CudaProgram, arch: str, cache: bool) -> list[SimpleNamespace]:
        sources.append(made.source)
        return [SimpleNamespace(code=code) for code in fake.take(made)]

    monkeypatch.setattr("rnngen.runtime.cubins.kept_units", kept)
    blas = installed(monkeypatch, fake)
    kernel = rnngen.compile("lstm", DIMS, backend="cuda", tf32=True)
    again = pickle.loads(pickle.dumps(kernel))
    assert len(sources) == 2
    assert sources[0] == sources[1] == program.source
    again.forward({"x": np.zeros((2, 1, 3), np.float32)}, again.init_params(0))
    assert blas.computes == {COMPUTE_TF32}
    forget()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--backend", "cuda", "--dtype", "float64"], "error: --tf32: it rounds products of float32"),
        ([], "error: --tf32: it rounds products of the backend 'cuda'"),
    ],
)
def test_the_command_says_what_is_wrong(
    options: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "out")
    assert run(["compile", "lstm", "--dim", "I=3", "--dim", "H=4", "--tf32", "-o", out, *options]) == 2
    assert message in capsys.readouterr().err
    assert run(["show", "lstm", "--tf32"]) == 2
    assert (
        "error: --arch, --class, --tf32: they are for CUDA kernels, not for 'cell'" in capsys.readouterr().err
    )


def test_the_files_say_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--dim", "I=3", "--dim", "H=4", "--backend", "cuda", "--emit", "cu"]
    for flag in ([], ["--tf32"]):
        assert run(["compile", "lstm", *options, *flag, "-o", str(tmp_path)]) == 0
        assert json.loads((tmp_path / "kernel.json").read_text())["tf32"] is bool(flag)
        assert ("tf32. T steps" in (tmp_path / "kernel.cu").read_text()) is bool(flag)
    capsys.readouterr()
