"""Threads: a call is cut into parts by rows; every part runs the same function and they meet inside it."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from typing import Any

__all__ = ["run_parts", "single_threaded_blas", "thread_count"]

_pools: dict[int, ThreadPoolExecutor] = {}
_lock = threading.Lock()
_busy = threading.Lock()


def thread_count(asked: int | None) -> int:
    """The number of threads: as asked, or what OMP_NUM_THREADS and the machine allow."""
    if asked is not None:
        return asked
    limit = os.environ.get("OMP_NUM_THREADS", "")
    available = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(available, int(limit))) if limit.isdigit() else available


def run_parts(function: Any, buffers: int, info: int, parts: int) -> None:
    """Runs parts 0 … n-1, the first in this thread. One call at a time has helpers: parts wait for each
    other, so two calls that share a pool could starve each other; a second call runs alone."""
    if parts == 1 or not _busy.acquire(blocking=False):
        function(buffers, info, 0, 1)
        return
    try:
        pool = _pool(parts - 1)
        waiting = [pool.submit(function, buffers, info, p, parts) for p in range(1, parts)]
        function(buffers, info, 0, parts)
        for future in waiting:
            future.result()
    finally:
        _busy.release()


def _pool(workers: int) -> ThreadPoolExecutor:
    """Helpers of this process: a forked child starts its own."""
    key = os.getpid() * 4096 + workers
    with _lock:
        if key not in _pools:
            _pools[key] = ThreadPoolExecutor(workers, thread_name_prefix="rnngen")
        return _pools[key]


@cache
def _blas_controls() -> tuple[tuple[Any, Any], ...]:
    """(set, get) of each OpenBLAS in this process: a call of its own costs far less than threadpoolctl's."""
    from threadpoolctl import threadpool_info

    found = []
    for library in threadpool_info():
        if library.get("internal_api") == "openblas":
            found.append(_openblas(library["filepath"]))
    return tuple(pair for pair in found if pair is not None)


def _openblas(path: str) -> tuple[Any, Any] | None:
    import ctypes

    library = ctypes.CDLL(path)
    for prefix in ("scipy_", ""):
        for suffix in ("", "64_", "_64"):
            try:
                set_ = getattr(library, f"{prefix}openblas_set_num_threads{suffix}")
                get = getattr(library, f"{prefix}openblas_get_num_threads{suffix}")
            except AttributeError:
                continue
            return set_, get
    return None


@contextmanager
def single_threaded_blas() -> Iterator[None]:
    """BLAS runs in the calling thread meanwhile: the parts are the threads."""
    before = [(set_, get()) for set_, get in _blas_controls()]
    changed = [(set_, n) for set_, n in before if n != 1]
    for set_, _ in changed:
        set_(1)
    try:
        yield
    finally:
        for set_, n in changed:
            set_(n)


if hasattr(os, "register_at_fork"):

    def _after_fork() -> None:
        """A child has none of its parent's threads, and no call in progress."""
        global _busy, _lock
        _pools.clear()
        _busy, _lock = threading.Lock(), threading.Lock()

    os.register_at_fork(after_in_child=_after_fork)
