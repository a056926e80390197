"""Threads: the same numbers from any number of callers and parts, and after a fork."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest
from backends.llvm.agree import TOLERANCE, differences
from backends.llvm.kernel_cells import CELLS
from runtime.calls import arguments, everything, kernel, same_bits

from rnngen.runtime import threads
from rnngen.runtime.threads import thread_count

PATIENCE = 30


def test_eight_callers_at_once() -> None:
    k = kernel()
    given = [arguments(seed=s) for s in range(8)]
    want = [everything(k, g) for g in given]
    with ThreadPoolExecutor(8) as pool:
        for _ in range(4):
            for found, right in zip(pool.map(lambda g: everything(k, g), given), want, strict=True):
                same_bits(found, right)


def test_eight_callers_of_a_kernel_that_has_threads_itself() -> None:
    """One call has helpers at a time; the others run alone: parts change how the sums are cut, no more."""
    k = kernel(threads=2)
    given = [arguments(rows=6, seed=s) for s in range(8)]
    want = [everything(kernel(), g) for g in given]
    with ThreadPoolExecutor(8) as pool:
        for found, right in zip(pool.map(lambda g: everything(k, g), given), want, strict=True):
            assert not differences(found, right, "float64")


@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_two_threads_agree_with_one_and_with_themselves(dtype: str) -> None:
    given = arguments(steps=20, rows=7, dtype=dtype)
    one, two = kernel("llvm", dtype), kernel("llvm", dtype, 2)
    want, first = everything(one, given), everything(two, given)
    assert dtype in TOLERANCE
    assert not differences(first, want, dtype)
    for _ in range(20):
        same_bits(everything(two, given), first)
    assert threads._team.helpers, "no call had a second thread"


def test_no_more_threads_to_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threads, "_team", threads._Team())
    monkeypatch.setattr(threading.Thread, "start", refuse)
    given = arguments(rows=6)
    same_bits(everything(kernel(threads=2), given), everything(kernel(), given))


def test_helpers_sleep_when_nothing_comes() -> None:
    k, given = kernel(threads=2), arguments(rows=6)
    for _ in range(50):
        everything(k, given)
    assert len(threads._team.helpers) >= 1
    time.sleep(0.1)
    before = time.process_time()
    time.sleep(0.5)
    assert time.process_time() - before < 0.1


AT_THE_END = """
import sys
from rnngen.runtime import threads
from runtime.calls import arguments, everything, kernel
threads.WORTH_A_THREAD = 1
everything(kernel(threads=3), arguments(rows=6))
assert len(threads._team.helpers) == 2
"""


def test_a_process_ends_while_helpers_look_out_for_work() -> None:
    for _ in range(3):
        done = subprocess.run(
            [sys.executable, "-c", AT_THE_END], env=_environment(), capture_output=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, b"")


HELD_UP = """
import time
from rnngen.runtime import threads
from runtime.calls import arguments, everything, kernel, same_bits
threads.WORTH_A_THREAD = 1
k, given = kernel(threads=2), arguments(rows=6)
want, ring = everything(k, given), threads._Helper.ring
def late(helper):
    ring(helper)
    time.sleep(0.05)
threads._Helper.ring = late
same_bits(everything(k, given), want)
assert threads._team.helpers
"""


def test_a_leader_may_be_held_up_after_it_rang() -> None:
    """By the system or by Python's lock: its helpers must not go to sleep meanwhile."""
    done = subprocess.run(
        [sys.executable, "-c", HELD_UP],
        env=_environment(),
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]


@pytest.mark.parametrize("rows", [0, 1, 2, 3, 5])
@pytest.mark.parametrize("name", ["attention", "take_from_state", "running", "delays", "batch_statistics"])
def test_more_threads_than_rows(name: str, rows: int) -> None:
    """Parts without rows, parts that scatter, parts that share out a reduction."""
    from backends.llvm.agree import forward_and_back

    found = forward_and_back(kernel(threads=4, text=CELLS[name]), 5, rows)
    assert not differences(found, forward_and_back(kernel(text=CELLS[name]), 5, rows), "float64")


def test_engines_are_made_once_for_all_callers() -> None:
    """Two first calls at the same moment may both compile; their numbers are the same."""
    from backends.llvm.agree import built
    from runtime.calls import DIMS, RICH

    import rnngen.compiler as c

    k = c.compile_cell(built(RICH), DIMS, "float64", threads=1, cache=False)
    lengths, given = np.array([7, 2, 0]), arguments()
    with ThreadPoolExecutor(3) as pool:
        found = list(pool.map(lambda _: everything(k, given, lengths=lengths), range(3)))
    same_bits(found[0], found[1])
    same_bits(found[0], found[2])


def test_a_call_has_threads_as_it_has_work_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads, "WORTH_A_THREAD", 100)
    found = [
        threads.parts_for(4, rows, effort) for rows, effort in ((8, 199), (8, 200), (8, 10**6), (3, 10**6))
    ]
    assert found == [1, 2, 4, 3]


@pytest.mark.parametrize(("text", "count"), [("1", 1), ("many", None), ("", None), ("0", 1)])
def test_number_of_threads(text: str, count: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", text)
    available = len(os.sched_getaffinity(0))
    assert thread_count(None) == (count or available)
    assert thread_count(3) == 3


# fork -----------------------------------------------------------------------------------------------


def in_child(work: Callable[[], bool]) -> int:
    """The exit status of a forked child that does the work; one that hangs is killed and fails."""
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # a fork with threads is what is tried here
        child = os.fork()
    if child == 0:
        try:
            os._exit(0 if work() else 1)
        finally:
            os._exit(2)
    limit = time.monotonic() + PATIENCE
    while time.monotonic() < limit:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    pytest.fail("the child hangs")


def like(k: Any, given: dict[str, Any], want: dict[str, Any]) -> bool:
    found = everything(k, given)
    return all(np.array_equal(found[n], want[n]) for n in want)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.parametrize("threads", [1, 2])
def test_a_child_calls_what_its_parent_compiled(threads: int) -> None:
    k, given = kernel(threads=threads), arguments(rows=6)
    want = everything(k, given)
    assert in_child(lambda: like(k, given, want)) == 0
    assert like(k, given, want)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_fork_while_another_thread_is_calling() -> None:
    k, given = kernel(threads=2), arguments(steps=200, rows=6)
    want = everything(k, given)
    stop = threading.Event()

    def busy() -> None:
        while not stop.is_set():
            everything(k, given)

    other = threading.Thread(target=busy)
    other.start()
    try:
        for _ in range(5):
            assert in_child(lambda: like(k, given, want)) == 0
    finally:
        stop.set()
        other.join()


COMPILING = """
import os, sys, threading
from runtime.test_threads import in_child
from runtime.calls import DIMS, RICH
from backends.llvm.agree import built
from rnngen.compiler import compile_cell

def compile():
    compile_cell(built(RICH), DIMS, "float64", threads=1, cache=False)
    return True

compile()
stop = threading.Event()
def busy():
    while not stop.is_set():
        compile()
threading.Thread(target=busy, daemon=True).start()
codes = [in_child(compile) for _ in range(4)]
sys.stdout.flush()
os._exit(any(codes))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_child_compiles_while_its_parent_did() -> None:
    """LLVM's locks may be held by a thread that the child does not have: it must not wait for ever."""
    done = subprocess.run(
        [sys.executable, "-c", COMPILING],
        env=_environment(),
        timeout=PATIENCE * 5,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join([*sys.path])}
