"""What is timed on one thread runs on one thread, and is told of if it does not."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import count

import pytest

from rnngen.bench import Timing, pinned, run

ALONE = """
import time
from rnngen.bench import pinned
with pinned():
    import jax
    a = jax.numpy.ones((1500, 1500))
    product = jax.jit(lambda a: a @ a @ a)
    jax.block_until_ready(product(a))
    wall, busy = time.perf_counter(), time.process_time()
    for _ in range(5):
        jax.block_until_ready(product(a))
    print((time.process_time() - busy) / (time.perf_counter() - wall))
"""


@pytest.mark.parametrize("before", [None, "3"])
def test_the_environment_is_as_it_was(before: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NPROC", raising=False)
    if before is not None:
        monkeypatch.setenv("NPROC", before)
    with pinned():
        assert os.environ["NPROC"] == "1"
    assert os.environ.get("NPROC") == before


def test_jax_runs_on_one_thread() -> None:
    pytest.importorskip("jax")
    done = subprocess.run([sys.executable, "-c", ALONE], capture_output=True, text=True, check=True)
    assert float(done.stdout) < run.ONE_THREAD


@pytest.mark.parametrize(("threads", "told"), [(1, False), (2, True)])
def test_a_side_on_more_threads_is_told_of(threads: int, told: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """The processors' clock runs `threads` times as fast as the one on the wall."""
    clock = count()

    def wall() -> float:
        return next(clock) * 0.125

    def busy() -> float:
        return next(clock) * 0.125 * threads

    monkeypatch.setattr(run, "perf_counter", wall)
    monkeypatch.setattr(run, "process_time", busy)
    timings = run.measured({"peer": {"forward": lambda: None}}, 3)
    # between its readings of the processors' clock lie three ticks, of the wall's one
    assert timings["peer"]["forward"].threads == 3 * threads
    same = {"peer": {"forward": Timing((1.0,), timings["peer"]["forward"].threads / 3)}}
    assert bool(list(run.over_one_thread(same))) == told
