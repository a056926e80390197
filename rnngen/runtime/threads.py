"""Threads: a call is cut into parts by rows; every part runs the same function and they meet inside it."""

from __future__ import annotations

import atexit
import os
import threading
from array import array
from queue import SimpleQueue
from typing import Any

from rnngen.backends.llvm.team import BOX, COMING, TeamCode, team_code

__all__ = ["parts_for", "run_parts", "thread_count"]

# Waking a thread that sleeps, and the caches it finds cold, cost as much as about so many operations in
# matrix products: two threads break even at twice that, some 150 µs, and gain where calls follow each other.
WORTH_A_THREAD = 16_000_000
# How often a helper looks for a next call before it sleeps: some tenths of a millisecond.
PATIENCE = 500


class _Helper:
    """A thread that serves calls: it looks out for the next one for a while, then sleeps until the bell."""

    def __init__(self, code: TeamCode) -> None:
        memory = array("q", [0] * (2 * BOX))
        start = memory.buffer_info()[0]
        # a line of the cache of its own
        self.box, self._memory = start + -start % 64, memory
        self._coming = (self.box - start) // memory.itemsize + COMING
        self.bell: SimpleQueue[bool] = SimpleQueue()
        self.thread = threading.Thread(target=self._run, args=(code,), name="rnngen", daemon=True)
        self.thread.start()

    def ring(self) -> None:
        """A call is coming: it looks out for it until `rest`, however long that takes. It looks after every
        bell: one that it has not heard will do."""
        self._memory[self._coming] = 1
        if self.bell.empty():
            self.bell.put(True)

    def rest(self) -> None:
        """No call is coming."""
        self._memory[self._coming] = 0

    def _run(self, code: TeamCode) -> None:
        while self.bell.get():
            code.serve(self.box, PATIENCE)


class _Team:
    """This process's helpers; made anew in a forked child, which has none of its parent's threads."""

    def __init__(self) -> None:
        self.helpers: list[_Helper] = []
        self.boxes = array("Q")
        self.busy = threading.Lock()

    def together(self, function: Any, buffers: int, info: int, parts: int) -> None:
        """Runs all parts, or one for all where there are no more threads to be had."""
        code = team_code()
        try:
            while len(self.helpers) < parts - 1:
                self.helpers.append(_Helper(code))
                self.boxes.append(self.helpers[-1].box)
        except RuntimeError:
            function(buffers, info, 0, 1)
            return
        helpers = self.helpers[: parts - 1]
        try:
            for helper in helpers:
                helper.ring()
            code.lead(self.boxes.buffer_info()[0], function, buffers, info, parts)
        finally:
            for helper in helpers:
                helper.rest()

    def leave(self) -> None:
        """Ends the helpers: their code must not go before them."""
        with self.busy:
            for helper in self.helpers:
                helper.bell.put(False)
            for helper in self.helpers:
                helper.thread.join(1)
            self.helpers, self.boxes = [], array("Q")


_team = _Team()


def _after_fork() -> None:
    global _team  # noqa: PLW0603
    _team = _Team()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


@atexit.register
def _at_exit() -> None:
    _team.leave()


def thread_count(asked: int | None) -> int:
    """The number of threads: as asked, or what OMP_NUM_THREADS and the machine allow."""
    if asked is not None:
        return asked
    limit = os.environ.get("OMP_NUM_THREADS", "").split(",")[0].strip()
    available = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(available, int(limit))) if limit.isdigit() else available


def parts_for(threads: int, rows: int, effort: int) -> int:
    """How many threads share a call of so much `effort` (`Manifest.effort`) on `rows` rows: each has to have
    its worth."""
    return max(1, min(threads, rows, effort // WORTH_A_THREAD))


def run_parts(function: Any, buffers: int, info: int, parts: int) -> None:
    """Runs parts 0 … n-1, the first in this thread.

    One call at a time has helpers: parts wait for each other, so two calls that share helpers could starve
    each other; a second call runs alone. This returns only when all parts are done: they use memory that the
    caller frees.
    """
    team = _team
    if parts == 1 or not team.busy.acquire(blocking=False):
        function(buffers, info, 0, 1)
        return
    try:
        team.together(function, buffers, info, parts)
    finally:
        team.busy.release()
