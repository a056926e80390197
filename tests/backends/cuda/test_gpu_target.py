"""`make gpu` on a machine without a GPU, or without something else that it needs: it fails, at once, and says what."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from enum import IntEnum
from pathlib import Path, PurePosixPath
from types import SimpleNamespace
from typing import Any

import pytest
from backends.cuda.fake_gpu import FakeCuda, forget, installed

import conftest
from rnngen.backends.cuda import nvrtc
from rnngen.backends.cuda.model import Entry

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tools"))

import gpu_needs  # noqa: E402
import gpu_sanitizer  # noqa: E402

CHECKS = ("gpu", "torch", "jax", "compiler")


def seen(monkeypatch: pytest.MonkeyPatch, **answers: Any) -> list[str]:
    """What is missing where all else is there."""
    for name in CHECKS:
        answer = answers.get(name, "there")
        monkeypatch.setattr(gpu_needs, name, answer if callable(answer) else lambda answer=answer: answer)
    monkeypatch.setattr(gpu_needs, "sanitizer", lambda: answers.get("sanitizer", "/bin/compute-sanitizer"))
    monkeypatch.setattr(gpu_needs, "packages", lambda: answers.get("packages", ["pytest>=8.4", "numpy>=2.1"]))
    return list(gpu_needs.missing())


def test_a_machine_that_has_it_all(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert seen(monkeypatch) == []
    assert "compute-sanitizer: /bin/compute-sanitizer" in capsys.readouterr().out
    assert gpu_needs.main() == 0


def test_what_is_missing_is_said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def broken() -> str:
        raise RuntimeError("the driver is too old\nand more")

    packages = ["pytest>=999.1", "no-such-package>=1", "numpy>=2.1"]
    found = seen(monkeypatch, torch=broken, jax="", sanitizer=None, packages=packages)
    assert [line.partition(":")[0] for line in found] == [
        f"the package pytest is {pytest.__version__}",
        "the package no-such-package",
        "a torch that sees it",
        "a jax that sees it",
        "compute-sanitizer",
    ]
    assert "(RuntimeError: the driver is too old)" in found[2]
    assert gpu_needs.main() == 1
    assert "NOTHING WAS RUN" in capsys.readouterr().err


def test_the_packages_are_those_of_the_project() -> None:
    names = {gpu_needs._name(r) for r in gpu_needs.packages()}
    assert names >= {"llvmlite", "ruamel.yaml", "sympy", *gpu_needs.TOOLS}


def test_what_compute_sanitizer_is_told() -> None:
    """Only memcheck knows of the driver's answers; kernels of cuBLAS are left out unless what they write is not seen then."""
    newer = "--initcheck-track-filtered-global-memory arg (=yes)"
    own = ["--kernel-name", f"regex={gpu_sanitizer.OWN}"]
    told = {tool: gpu_sanitizer.options(tool, newer) for tool in gpu_sanitizer.PLANTED}
    assert told == {
        "memcheck": ["--report-api-errors", "no"],
        "racecheck": own,
        "initcheck": own,
        "synccheck": own,
    }
    assert gpu_sanitizer.options("initcheck", "") == []
    names = ("forward_0", "backward_12", "fault")
    assert all(re.search(gpu_sanitizer.OWN, n) for n in names)
    assert not re.search(gpu_sanitizer.OWN, "cutlass_forward_1")


@pytest.mark.parametrize("tool", gpu_sanitizer.PLANTED)
def test_the_planted_faults_are_run(tool: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each reaches its kernel, and what the shim can find of it is found there."""
    fake = FakeCuda("", ())
    installed(monkeypatch, fake)

    def compiled(source: str, arch: str) -> Any:
        fake.load(b"fault", source, [Entry("fault", (0,), (0,), 64, shared=256)])
        return SimpleNamespace(code=b"fault")

    monkeypatch.setattr(nvrtc, "compile_source", compiled)
    said = {
        "memcheck": "out of bounds: buffer 0",
        "racecheck": "race: byte",
        "synccheck": "divergent barrier",
    }
    if tool in said:
        with pytest.raises(AssertionError, match=said[tool]):
            gpu_sanitizer.planted(tool)
    else:
        gpu_sanitizer.planted(tool)
    assert fake.launches == 1
    forget()


def test_compute_sanitizer_of_its_wheel(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    made = tmp_path / "bin" / "compute-sanitizer"
    made.parent.mkdir()
    made.touch(mode=0o755)

    class File(PurePosixPath):
        def locate(self) -> Path:
            return tmp_path / "bin" / self.name

    files = [File("nvidia/cu13/include/sanitizer.h"), File("nvidia/cu13/bin/compute-sanitizer")]
    monkeypatch.setattr(gpu_sanitizer.metadata, "files", lambda name: files)
    monkeypatch.setattr(gpu_sanitizer.shutil, "which", lambda name: None)
    monkeypatch.setenv("CUDA_HOME", str(tmp_path / "nowhere"))
    if not Path("/usr/local/cuda/bin/compute-sanitizer").exists():
        assert gpu_sanitizer.sanitizer() == str(made)


def test_without_compute_sanitizer_it_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(gpu_sanitizer, "sanitizer", lambda: None)
    monkeypatch.setattr(sys, "argv", ["gpu_sanitizer.py"])
    assert gpu_sanitizer.main() == 1
    assert "NOTHING WAS CHECKED" in capsys.readouterr().err


REPORTS = """========= COMPUTE-SANITIZER
========= Uninitialized __global__ memory read of size 4 bytes
=========     at gemmSN_TN_kernel(float)+0x40
=========     Host Frame: cublasGemmEx [0x12] in libcublas.so
=========
{}========= ERROR SUMMARY: 2 errors
"""
OURS = """========= Uninitialized __global__ memory read of size 4 bytes
=========     at backward_1+0x40
=========     by thread (0,0,0) in block (0,0,0)
=========
"""


def test_reports_of_other_libraries_kernels_are_no_fault_of_ours() -> None:
    assert gpu_sanitizer.of_others(REPORTS.format(""))
    assert not gpu_sanitizer.of_others(REPORTS.format(OURS))
    assert not gpu_sanitizer.of_others("========= COMPUTE-SANITIZER\n========= Internal error\n")
    assert "Uninitialized __global__ memory read of size 4 bytes\n    at backward_1+0x40" in "\n".join(
        gpu_sanitizer.reports(OURS)
    )


SANITIZER = """import sys
tool = sys.argv[sys.argv.index("--tool") + 1] if "--tool" in sys.argv else ""
if "--planted" in sys.argv:
    sys.exit(9)
if "--run" in sys.argv:
    {}
"""


@pytest.mark.parametrize(
    ("does", "tool", "said"),
    [
        ("sys.exit(0)", "memcheck", ""),
        ("print('wrong'); sys.exit(9)", "memcheck", "memcheck: exit 9\nwrong"),
        (f"print({REPORTS.format('')!r}); sys.exit(9)", "initcheck", ""),
        (f"print({REPORTS.format('')!r}); sys.exit(9)", "racecheck", "racecheck: exit 9"),
        (f"print({REPORTS.format(OURS)!r}); sys.exit(9)", "initcheck", "initcheck: exit 9"),
        ("sys.exit(1)", "initcheck", "initcheck: exit 1"),
        (
            "import time; print('at lstm', flush=True); time.sleep(60)",
            "synccheck",
            "synccheck: stopped after 2 s",
        ),
    ],
)
def test_what_a_tool_finds(
    does: str, tool: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stand-in for compute-sanitizer without the option that lets it leave out other kernels."""
    stand_in = tmp_path / "sanitizer.py"
    stand_in.write_text(SANITIZER.format(does))
    monkeypatch.setattr(gpu_sanitizer, "LIMIT", 2)
    found = gpu_sanitizer.run(tool, [sys.executable, str(stand_in)], ["lstm"])
    assert found.startswith(said)
    assert bool(found) == bool(said)
    assert ("at lstm" in found) == ("sleep" in does)


def test_a_package_of_another_version_is_said() -> None:
    numpy = gpu_needs.metadata.version("numpy")
    for wanted in (f"numpy>={numpy}", "numpy>=1,<99", f"numpy<={numpy}", "numpy"):
        assert not gpu_needs.package(wanted)
    for wanted in (f"numpy<{numpy}", "numpy>=99", f"numpy>=1,<{numpy}"):
        assert f"the package numpy is {numpy}" in gpu_needs.package(wanted)


def test_a_device_that_answers_nothing_ends_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = FakeCuda("", ())
    installed(monkeypatch, fake)
    assert not conftest.lost()
    status = IntEnum("status", {"CUDA_ERROR_ILLEGAL_ADDRESS": 700})
    monkeypatch.setattr(fake, "cuCtxSynchronize", lambda: (status(700),))
    assert "CUDA_ERROR_ILLEGAL_ADDRESS" in conftest.lost()
    forget()
    left = list[int]()
    monkeypatch.setattr(conftest.os, "_exit", left.append)
    monkeypatch.setenv("PYTEST_XDIST_WORKER", "gw0")
    conftest.leave("why")
    assert left == [1]
    monkeypatch.delenv("PYTEST_XDIST_WORKER")
    with pytest.raises(pytest.exit.Exception, match="why"):
        conftest.leave("why")


@pytest.mark.skipif(shutil.which("make") is None, reason="no make")
def test_an_interpreter_that_is_there_is_left_as_it_is() -> None:
    done = subprocess.run(
        ["make", "-n", "gpu", "GPU_PYTHON=/some/python3"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    assert "pip" not in done.stdout
    for command in ("tools/gpu_needs.py", "-m pytest", "tools/gpu_sanitizer.py", "-m rnngen.bench.gpu"):
        assert f"/some/python3 {command}" in done.stdout
    assert (
        "-m pytest -v --timeout 90 -W default -n" in done.stdout
    )  # what packages of other versions warn of fails no test


@pytest.mark.skipif(shutil.which("make") is None, reason="no make")
@pytest.mark.parametrize("asked", ["tests sanitizer bench", "bench tests", "sanitizer"])
def test_parts_of_it(asked: str, tmp_path: Path) -> None:
    """Each is run though the one before fails, and the failures are told at the end."""
    python, gpus = tmp_path / "python3", tmp_path / "nvidia-smi"
    python.write_text('#!/bin/sh\ncase "$*" in *gpu_needs*) exit 0;; esac\necho "RUN $1 $2"; exit 1\n')
    gpus.write_text("#!/bin/sh\necho GPU 0\n")
    for made in (python, gpus):
        made.chmod(0o755)
    done = subprocess.run(
        ["make", "gpu", f"GPU_PYTHON={python}", f"GPU_PARTS={asked}"],
        capture_output=True, text=True, check=False, cwd=ROOT, env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"},
    )  # fmt: skip
    runs = {"tests": "-m pytest", "bench": "-m rnngen.bench.gpu", "sanitizer": "tools/gpu_sanitizer.py"}
    wanted = [part for part in runs if part in asked.split()]
    assert [line[4:].strip() for line in done.stdout.splitlines() if line.startswith("RUN")] == [
        runs[part] for part in wanted
    ]
    assert done.returncode
    assert f"gpu: these parts failed: {' '.join(wanted)}\n" in done.stderr


@pytest.mark.skipif(
    shutil.which("make") is None or shutil.which("nvidia-smi") is not None, reason="no make, or perhaps a GPU"
)
def test_without_a_gpu_nothing_is_run() -> None:
    done = subprocess.run(["make", "gpu"], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode
    assert "no NVIDIA GPU found on this machine: NOTHING WAS RUN" in done.stderr
