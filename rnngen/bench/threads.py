"""One thread for everybody: BLAS here, torch and jax where they are."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["pinned"]


@contextmanager
def pinned(threads: int = 1) -> Iterator[None]:
    """Limits the thread pools of BLAS and OpenMP, torch's once it is imported, and jax's if it starts inside.

    XLA reads the size of its pool from NPROC, once; what runs on more threads than it should is told of by
    `bench_cell`.
    """
    import numpy as np
    import threadpoolctl

    del np
    before = os.environ.get("NPROC")
    os.environ["NPROC"] = str(threads)
    try:
        with threadpoolctl.threadpool_limits(limits=threads):
            if "torch" in sys.modules:
                sys.modules["torch"].set_num_threads(threads)
            yield
    finally:
        del os.environ["NPROC"]
        if before is not None:
            os.environ["NPROC"] = before
