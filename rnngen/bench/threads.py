"""One thread for everybody: BLAS here, torch where it is."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["pinned"]


@contextmanager
def pinned(threads: int = 1) -> Iterator[None]:
    """Limits the thread pools of BLAS and OpenMP, and torch's once it is imported."""
    import numpy as np
    import threadpoolctl

    del np
    with threadpoolctl.threadpool_limits(limits=threads):
        if "torch" in sys.modules:
            sys.modules["torch"].set_num_threads(threads)
        yield
