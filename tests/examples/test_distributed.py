"""The training on several processes: the same as on one, and the same after a worker was killed."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
import torch

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "distributed.py"
SMALL = "--steps 12 --every 5 --hidden 12 --width 6 --length 8 --batch 4 --layers 2 --characters 4000".split()


def run(out: Path, processes: int, *flags: str) -> subprocess.CompletedProcess[str]:
    """The example under torchrun; it must end well."""
    launch = [
        "-m",
        "torch.distributed.run",
        "--standalone",
        "--nproc-per-node",
        str(processes),
        "--max-restarts",
        "1",
    ]
    command = [sys.executable, *launch, str(EXAMPLE), *SMALL, "--out", str(out), *flags]
    env = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONWARNINGS": "ignore"}
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("undisturbed")
    run(out, 2, "--dropout", "0.3")
    return out


def losses(out: Path) -> list[float]:
    return json.loads((out / "result.json").read_text())["losses"]


def same_weights(a: Path, b: Path) -> bool:
    one, other = (torch.load(p / "weights.pt", weights_only=True) for p in (a, b))
    return one.keys() == other.keys() and all(torch.equal(one[k], other[k]) for k in one)


def test_a_killed_worker_loses_nothing(undisturbed: Path, tmp_path: Path) -> None:
    """SIGKILL at step 8, the last checkpoint being that of step 5, dropout at work: bitwise the same."""
    done = run(tmp_path, 2, "--dropout", "0.3", "--kill-at", "8")
    # torchrun names the worker that it sees end first: the killed one, or the one that misses it
    assert "exitcode:" in done.stderr
    assert "goes on after step 5" in done.stdout
    assert losses(tmp_path) == losses(undisturbed)
    assert len(losses(tmp_path)) == 12
    assert same_weights(tmp_path, undisturbed)


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The example as a module, for one process: this one."""
    place = {"RANK": "0", "WORLD_SIZE": "1", "MASTER_ADDR": "localhost", "MASTER_PORT": "0"}
    for name, value in place.items():
        monkeypatch.setenv(name, value)
    monkeypatch.syspath_prepend(EXAMPLE.parent)
    spec = importlib.util.spec_from_file_location("example_distributed", EXAMPLE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_what_a_checkpoint_holds_matters(
    alone: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One process dies and goes on: the same. Planted faults, each part forgotten in turn: never the same."""
    flags = [*SMALL, "--dropout", "0.3"]
    alone.main([*flags, "--out", str(tmp_path / "whole")])

    def dies(step: int, args: object) -> None:
        if step == 8:
            raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(alone, "die", dies)
        with pytest.raises(KeyboardInterrupt):
            alone.main([*flags, "--out", str(tmp_path / "dead")])
    left = torch.load(tmp_path / "dead" / "checkpoint.pt", weights_only=True)
    assert [tuple(s.shape) for s in left["carried"]] == [(2, 4, 12)]

    rate = left["schedule"] | {"last_epoch": 0}
    moments = left["optimizer"] | {"state": {}}
    faults = {
        "none": {},
        "carried": {"carried": [torch.zeros_like(s) for s in left["carried"]]},
        "random": {"random": []},
        "optimizer": {"optimizer": moments},
        "schedule": {"schedule": rate},
    }
    for name, fault in faults.items():
        out = tmp_path / name
        out.mkdir()
        torch.save(left | fault, out / "checkpoint.pt")
        alone.main([*flags, "--resume", "--out", str(out)])
        assert same_weights(out, tmp_path / "whole") == (name == "none"), name


def test_a_batch_that_does_not_divide_is_refused(alone: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alone.dist, "get_world_size", lambda: 2)
    with pytest.raises(SystemExit, match="--batch 3 does not divide among 2 processes"):
        alone.main(["--batch", "3"])


def test_gradients_are_those_of_the_whole_batch() -> None:
    """Two processes on half a batch each, and one on all of it, in this process: to 1e-6 of the norm."""
    script = Path(__file__).with_name("shared_gradients.py")
    launch = [
        sys.executable,
        "-m",
        "torch.distributed.run",
        "--standalone",
        "--nproc-per-node",
        "2",
        str(script),
    ]
    env = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONWARNINGS": "ignore"}
    done = subprocess.run(launch, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    worst = float(done.stdout.split("worst")[1])
    assert 0 < worst < 1e-6
