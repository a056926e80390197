"""The fake GPU's own tests once more, in a process where the real cuda.bindings are between it and rnngen.

What is given to them is then converted, and their answers are made, as on a GPU: a libcuda that they load, and a
libcublas, end in the fake (`bound`).
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from backends.cuda import bound
from backends.cuda.shim import cxx

pytest.importorskip("cuda.bindings")
HERE = Path(__file__).resolve().parent
FILES = ("test_fake_gpu.py", "test_places.py", "test_dlpack.py")


@pytest.mark.slow
def test_through_the_real_bindings() -> None:
    cxx()
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, *(str(HERE / f) for f in FILES)],
        capture_output=True, text=True, check=False, cwd=HERE.parents[2], env={**os.environ, bound.WANTED: "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]
