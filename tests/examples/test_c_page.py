"""docs/c.md: its commands and programs run as they stand there, and get the numbers of Python."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import rnngen

PAGE = Path(__file__).parents[2] / "docs" / "c.md"


@pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler 'cc'")
def test_the_program_gets_the_numbers_of_python(tmp_path: Path) -> None:
    blocks = re.findall(r"^```(\w+)\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.M | re.S)
    assert [kind for kind, _ in blocks] == ["sh", "python", "c", "sh"]
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    said = ""
    for kind, text in blocks:
        if kind == "c":
            (tmp_path / "run.c").write_text(text)
            continue
        command = [sys.executable, "-c", text] if kind == "python" else ["sh", "-e", "-c", text]
        done = subprocess.run(
            command,
            cwd=tmp_path,
            env=os.environ | {"PATH": path},
            capture_output=True,
            text=True,
            check=False,
        )
        assert not done.returncode, done.stderr
        said = done.stdout
    at = np.arange(8)[:, None, None] + 2 * np.arange(2)[:, None] + 3 * np.arange(3)
    kernel = rnngen.compile("lstm", dims={"I": 3, "H": 4})
    run = kernel.forward({"x": np.sin(at.astype(np.float32))}, kernel.init_params(seed=0))
    h, grad = run.outputs["h"], kernel.backward(run, {"h": np.ones((8, 2, 4), np.float32)}).params["W"]
    want = [h[-1, 0, 0], h[-1, 1, 3], grad[0, 0], grad[15, 2], h[-1, 0, 0], h[-1, 1, 3]]
    assert np.allclose([float(n) for n in re.findall(r"-?\d+\.\d+", said)], want, rtol=1e-5, atol=2e-6)
