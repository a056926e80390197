"""The run-time compiler: cubins without a GPU, what they take, the cache, and what its refusals say."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from backends.cuda.on_shim import program
from backends.cuda.shim import cxx
from backends.llvm.agree import built

from rnngen import compiler
from rnngen.backends.cuda import cublas, nvrtc, probe, wheels
from rnngen.backends.cuda.emit import cuda_program
from rnngen.backends.cuda.expressions import LIBRARY
from rnngen.backends.cuda.model import KernelClass
from rnngen.backends.cuda.prelude import prelude
from rnngen.errors import ArgumentError, BackendUnavailable, InternalError
from rnngen.runtime import cubins
from rnngen.runtime.cubins import kept_source

pytest.importorskip("cuda.bindings.nvrtc")

ADD = """\
extern "C" __global__ void __launch_bounds__(64) add(const float *x, float *y) {
  __shared__ float s[40];
  s[threadIdx.x % 40] = x[threadIdx.x];
  __syncthreads();
#line 17 "cell.yaml"
  y[threadIdx.x] += s[(threadIdx.x + 1) % 40];
}
"""
# more numbers alive at once than a thread of 1024 has registers for
SPILL = "\n".join(
    [
        'extern "C" __global__ void __launch_bounds__(1024, 1) spill(float *y) {',
        "  int j = threadIdx.x;",
        *[f"  float a{k} = y[j + 1024 * {k}];" for k in range(96)],
        "  __syncthreads();",
        *[f"  y[j + 1024 * {k}] = a{k} * a{(k * 37 + 5) % 96};" for k in range(96)],
        "}",
    ]
)


@pytest.mark.parametrize("arch", ["sm_80", "sm_90", "sm_100"])
def test_a_cubin_and_what_its_kernels_take(arch: str) -> None:
    made = nvrtc.compile_source(ADD, arch)
    assert made.code.startswith(b"\x7fELF")
    assert made.seconds > 0
    row = made.report["add"]
    assert 4 <= row.registers <= 32
    assert (row.spill_bytes, row.stack, row.shared) == (0, 0, 160)
    assert str(row).endswith("0 bytes spilled, 160 bytes of shared memory")


def test_spills_are_seen() -> None:
    row = nvrtc.compile_source(SPILL, "sm_90").report["spill"]
    assert row.registers <= 64
    assert row.spill_bytes > 100


def test_ptx_for_other_devices() -> None:
    made = nvrtc.compile_source(ADD, "sm_80", "ptx")
    assert b".target sm_80" in made.code
    assert made.report == {}


def test_an_empty_log_is_not_written_into_bytes_that_python_shares() -> None:
    every = [bytes([n]) for n in range(256)]
    assert nvrtc.compile_source('extern "C" __global__ void f() {}', "sm_90", "ptx").log.strip("\0") == ""
    assert [b[0] for b in every] == list(range(256))


def test_versions() -> None:
    assert nvrtc.nvrtc_version() >= (12, 0)
    assert {"sm_80", "sm_90", "sm_100"} <= set(nvrtc.supported_archs())


@pytest.mark.parametrize("arch", ["sm_70", "hopper", "sm_90; x", ""])
def test_unknown_architectures(arch: str) -> None:
    with pytest.raises(ArgumentError, match=r"makes no code for .*sm_80, .*sm_90"):
        nvrtc.compile_source(ADD, arch)


def test_no_source_is_written_for_an_architecture_that_is_not_there() -> None:
    with pytest.raises(ArgumentError, match="makes no code for 'sm_999'; it does for sm_"):
        compiler.stage(compiler.load("gru"), {"I": 3, "H": 4}, "cuda", target="sm_999")


def test_unknown_kinds() -> None:
    with pytest.raises(ArgumentError, match="kind: expected 'cubin' or 'ptx', got 'elf'"):
        nvrtc.compile_source(ADD, "sm_90", "elf")


def test_a_refusal_shows_the_line_of_the_text_and_of_the_spec() -> None:
    with pytest.raises(InternalError) as caught:
        nvrtc.compile_source(ADD.replace("s[(", "missing[("), "sm_90")
    said = str(caught.value)
    assert 'kernel.cu:6: error: identifier "missing" is undefined' in said
    assert "y[threadIdx.x] += missing[" in said
    assert "from cell.yaml:17" in said


# the cache -----------------------------------------------------------------------------------------------


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[list[str]]:
    """An empty cache, and the architectures that NVRTC is asked for."""
    calls: list[str] = []

    def compile_source(source: str, arch: str, *more: Any) -> nvrtc.Compiled:
        calls.append(arch)
        return nvrtc.compile_source(source, arch, *more)

    monkeypatch.setenv("RNNGEN_CACHE_DIR", str(tmp_path / "kept"))
    monkeypatch.setattr("rnngen.runtime.cubins.compile_source", compile_source)
    return calls


def test_nvrtc_is_asked_once(asked: list[str]) -> None:
    first, again = kept_source(ADD), kept_source(ADD)
    assert asked == ["sm_90"]
    assert first.code == again.code
    assert first.report == again.report
    assert again.seconds == 0
    kept_source(ADD, "sm_80")
    kept_source(ADD + "\n")
    kept_source(ADD, kind="ptx")
    kept_source(ADD, options=["--use_fast_math"])
    assert len(asked) == 5


def test_both_directions_are_compiled_at_a_time(asked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Each by itself, with all of its entries; what is kept is not asked for again."""
    meeting, compiled = threading.Barrier(2, timeout=60), cubins.compile_source

    def meet(*given: Any) -> nvrtc.Compiled:
        meeting.wait()
        return compiled(*given)

    monkeypatch.setattr(cubins, "compile_source", meet)
    cell = compiler.specialised(compiler.load("elman"), {"I": 3, "H": 4})
    made = cuda_program(compiler.kernel_program(cell), "float32")
    found = cubins.kept_units(made, "sm_90")
    assert [u.name for u in made.units] == ["forward", "backward"]
    assert [set(c.report) for c in found] == [set(u.entries) for u in made.units]
    assert {n for u in made.units for n in u.entries} == {e.name for e in made.entries}
    again = cubins.kept_units(made, "sm_90")
    assert [c.code for c in again] == [c.code for c in found]
    assert len(asked) == 2


def test_a_fork_waits_for_compilations_and_holds_up_new_ones() -> None:
    under_way, done = nvrtc._UnderWay(), []

    def fork() -> None:
        under_way.settle()
        done.append("fork")

    def another() -> None:
        with under_way.one():
            done.append("compiled")

    with under_way.one():
        forking = threading.Thread(target=fork)
        forking.start()
        forking.join(0.2)
        assert not done
    forking.join(60)
    waiting = threading.Thread(target=another)
    waiting.start()
    waiting.join(0.2)
    assert done == ["fork"]
    under_way.go_on()  # as the parent and the child do once they are two
    waiting.join(60)
    assert done == ["fork", "compiled"]


def test_another_version_is_asked_again(asked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    kept_source(ADD)
    monkeypatch.setattr("rnngen.runtime.cubins.nvrtc_version", lambda: (12, 1))
    kept_source(ADD)
    assert len(asked) == 2


def test_a_damaged_entry_is_made_again(asked: list[str], tmp_path: Path) -> None:
    want = kept_source(ADD).code
    (entry,) = (tmp_path / "kept").iterdir()
    entry.write_bytes(entry.read_bytes()[:-1] + b"!")
    assert kept_source(ADD).code == want
    assert len(asked) == 2
    kept_source(ADD, cache=False)
    assert len(asked) == 3


# where it is missing -------------------------------------------------------------------------------------


@pytest.fixture
def forgotten() -> Iterator[None]:
    """What was found out about NVRTC is found out again, before and after."""
    found = (nvrtc._nvrtc, nvrtc._version, nvrtc.supported_archs)
    for function in found:
        function.cache_clear()
    yield
    for function in found:
        function.cache_clear()


@pytest.mark.usefixtures("forgotten")
def test_without_the_bindings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cuda.bindings", None)
    with pytest.raises(BackendUnavailable, match=r"cuda-bindings is missing: pip install 'rnngen\[cuda\]'"):
        nvrtc.compile_source(ADD)
    found = {part.name: part for part in probe.parts()}
    assert not found["NVRTC"].found
    assert not found["CUDA driver"].found
    assert found["NVRTC"].advice == "pip install 'rnngen[cuda]'"


@pytest.mark.usefixtures("forgotten")
def test_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    from cuda.bindings import nvrtc as bindings

    def missing() -> None:
        raise RuntimeError('Failure finding "libnvrtc.so.13"\nand a long story')

    monkeypatch.setattr(bindings, "nvrtcVersion", missing)
    with pytest.raises(
        BackendUnavailable, match=r"NVRTC is missing: .*nvidia-cuda-nvrtc .*libnvrtc"
    ) as caught:
        nvrtc.nvrtc_version()
    assert "long story" not in str(caught.value)


def test_what_nvrtc_opens_by_name_is_there_before_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library of NVRTC 13.0, which torch 2.13 pins, has no path to its builtins: every compilation failed."""
    seen: list[str] = []

    class File(PurePosixPath):
        def locate(self) -> PurePosixPath:
            return PurePosixPath("/site") / self

    names = (
        "libnvrtc.so.13",
        "libnvrtc.alt.so.13",
        "libnvrtc-builtins.so.13.0",
        "libnvrtc-builtins.alt.so.13.0",
    )

    def loaded(path: str, mode: int) -> None:
        seen.append(path)
        if "builtins" in path:
            raise OSError

    monkeypatch.setattr(wheels.metadata, "files", lambda wheel: [File("nvidia/cu13/lib", n) for n in names])
    monkeypatch.setattr(wheels.ctypes, "CDLL", loaded)
    nvrtc._load()
    assert seen == [f"/site/nvidia/cu13/lib/{n}" for n in ("libnvrtc-builtins.so.13.0", "libnvrtc.so.13")]


def test_a_library_beside_site_packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where `pip install --target` put a wheel, cuda-pathfinder does not look."""
    folder = tmp_path / "nvidia_cublas-13.0.2.dist-info"
    folder.mkdir()
    folder.joinpath("METADATA").write_text("Metadata-Version: 2.1\nName: nvidia-cublas\nVersion: 13.0.2\n")
    made = tmp_path / "nvidia" / "cu13" / "lib" / "libcublas.so.13"
    made.parent.mkdir(parents=True)
    folder.joinpath("RECORD").write_text(f"{made.relative_to(tmp_path)},,\n")

    def nowhere(name: str) -> None:
        raise RuntimeError

    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr("cuda.pathfinder.load_nvidia_dynamic_lib", nowhere)
    with pytest.raises(BackendUnavailable, match="cuBLAS, is missing: pip install nvidia-cublas"):
        cublas.Cublas()
    subprocess.run([cxx(), "-shared", "-x", "c", "/dev/null", "-o", str(made)], check=True)
    assert cublas.library_path() == str(made)
    assert next(p for p in probe.parts() if p.name == "cuBLAS").value == str(made)


def test_doctor_says_what_is_there() -> None:
    found = {part.name: part for part in probe.parts()}
    assert found["NVRTC"].found
    assert "sm_90" in found["NVRTC"].value
    for name in ("CUDA driver", "cuBLAS"):
        assert found[name].value
        assert found[name].found or found[name].advice


# the maximum is found in one kernel and met again in another, where `p` is read twice
RECOMPUTED = """
cell: recomputed
doc: A maximum of values that are worked out anew.
source: "none"
dims: {I: input size, H: hidden size}
inputs: {x: [I]}
states: {h: [H]}
params: {W: {shape: [H, I], init: zeros}, a: {shape: [H], init: zeros}}
equations: |
  p = a * h[t-1]
  u = p + W @ x[t]
  h[t] = (u - max(u)) * p
outputs: [h]
"""


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_values_that_are_worked_out_twice_are_rounded_alike(dtype: str) -> None:
    """Where the compiler fused products and sums, a maximum met none of the numbers that it is of: no gradient."""
    cell = compiler.specialised(built(RECOMPUTED), {"I": 7, "H": 40})
    source = program(cell, dtype).source
    assert source.count(" == ") >= 2
    assert b"fma.rn" not in nvrtc.compile_source(source, "sm_90", "ptx").code
    sums = program(
        compiler.specialised(compiler.load("elman"), {"I": 7, "H": 40}), dtype, KernelClass.C
    ).source
    assert sums.count("F(fma)(") >= 2
    assert nvrtc.compile_source(sums, "sm_90", "ptx").code.count(b"fma.rn") > 30


def test_a_counter_of_barriers_may_go_past_its_range() -> None:
    """On the shim: `test_shim.test_grid_barriers`."""
    assert "while ((int)(seen - goal) < 0)" in prelude("float32")


def test_long_functions_of_doubles_stand_once() -> None:
    """A call more of `exp` is a few instructions more, not all of the function's."""
    head, line = prelude("float64"), "x[{k}] = F(exp)(x[{k}]);"
    sizes = []
    for count in (1, 9):
        body = " ".join(line.format(k=k) for k in range(count))
        source = f'{head}extern "C" __global__ void f(double *x) {{ {body} }}'
        sizes.append(len(nvrtc.compile_source(source, "sm_90").code))
    assert sizes[1] < 1.5 * sizes[0]
    for name in (*LIBRARY.values(), "sin", "cos", "tan", "pow"):
        assert f"double of_{name}(" in head
