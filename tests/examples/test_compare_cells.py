"""The comparison runs on every task, keeps its budget, and its gradients are those of what it tells."""

from __future__ import annotations

import importlib
import math
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

import rnngen

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


@pytest.fixture(scope="module")
def example() -> ModuleType:
    sys.path.insert(0, str(EXAMPLES))
    try:
        return importlib.import_module("compare_cells")
    finally:
        sys.path.remove(str(EXAMPLES))


def test_it_runs_on_every_task(
    example: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    small = "--cells elman min_gru --epochs 1 --batches 2 --rows 4 --budget 900 --out".split()
    example.main([*small, str(tmp_path)])
    shown, progress = capsys.readouterr()
    header, _, *rows = [line for line in shown.splitlines() if line.startswith("|")]
    assert all(task in header for task in example.TASKS)
    assert [row.split()[1] for row in rows] == ["elman", "min_gru"]
    assert "".join(rows).count("**") >= 2 * len(example.TASKS)
    written = (tmp_path / "compare_cells.md").read_text(encoding="utf-8")
    assert written.removeprefix("# Cells compared\n\n") in shown
    assert (tmp_path / "compare_cells.png").read_bytes()[:4] == b"\x89PNG"
    assert len(progress.splitlines()) == 2 * len(example.TASKS) + 1


@pytest.mark.parametrize("name", ["adding", "copy"])
def test_a_cell_learns(example: ModuleType, name: str) -> None:
    args = example.arguments("--epochs 3 --batches 40 --budget 700 --rate 0.02".split())
    task = example.adding(steps=6) if name == "adding" else example.copy(symbols=1, pause=1)
    result = example.train(rnngen.load("gru"), task, args)
    assert result.score < 0.05 if name == "adding" else result.score > 0.9


def test_the_budget_is_kept_and_used(example: ModuleType) -> None:
    task = example.adding()
    for cell in map(rnngen.load, ("elman", "lstm", "rhn")):
        dims = example.sized(cell, task, 900)
        assert example.parameters(cell, dims, task) <= 900
        assert example.parameters(cell, {**dims, "H": dims["H"] + 1}, task) > 900
    with pytest.raises(SystemExit, match="larger --budget"):
        example.sized(rnngen.load("lstm"), example.text(), 100)


@pytest.mark.parametrize("name", ["adding", "text"])
def test_gradients_are_the_slope_of_the_score(example: ModuleType, name: str) -> None:
    task = example.TASKS[name]()
    random = np.random.default_rng(3)
    batch = task.train(random, 5)
    model = example.Model(rnngen.load("gru"), {"I": task.inputs, "H": 6}, task, seed=0)
    found = model.gradients(batch)
    along = {n: random.standard_normal(g.shape).astype(np.float32) for n, g in found.items()}
    slope, ends, start = sum(float(np.vdot(found[n], along[n])) for n in found), [], dict(model.params)
    for step in (1e-2, -1e-2):
        model.params = {n: a + step * along[n] for n, a in start.items()}
        ends.append(model.score(batch))
    unit = math.log(2) if name == "text" else 1.0
    assert (ends[0] - ends[1]) / 2e-2 * unit == pytest.approx(slope, rel=0.02)


@pytest.mark.parametrize("wrong", ["nope", "bad.yaml"])
def test_a_cell_that_cannot_be_read_is_told_without_a_traceback(wrong: str, tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text('cell: bad\ndims: {H: h}\nstates: {h: [H]}\nequations: "h[t] = zz"\n')
    command = [sys.executable, str(EXAMPLES / "compare_cells.py"), "--cells", "gru", wrong]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert ("zz" if wrong == "bad.yaml" else "nope") in done.stderr
