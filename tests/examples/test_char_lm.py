"""The example runs, learns, and goes on without LLVM."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

PATH = Path(__file__).resolve().parents[2] / "examples" / "char_lm_numpy.py"
SMALL = "--steps 8 --hidden 16 --width 8 --length 8 --batch 4 --sample 20 --backend numpy".split()


@pytest.fixture(scope="module")
def example() -> ModuleType:
    spec = importlib.util.spec_from_file_location("char_lm_numpy", PATH)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_it_runs(
    example: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = example.documentation()[:6000]
    monkeypatch.setattr(example, "documentation", lambda: text)
    monkeypatch.setattr(example, "verify", lambda cell, backend: None)
    example.main(SMALL)
    shown = capsys.readouterr().out
    assert "bits per character" in shown
    assert "a sample" in shown
    rows = [line.split() for line in shown.splitlines() if line.strip()[:1].isdigit() and line.endswith(" s")]
    assert float(rows[-1][2]) < float(rows[0][2])


def test_there_is_text_without_pydoc_data(example: ModuleType) -> None:
    assert len(example.docstrings()) > 100_000


def test_batches_go_on_where_the_last_one_ended(example: ModuleType) -> None:
    made = example.batches(np.arange(41), steps=5, rows=2)
    first, second = next(made), next(made)
    assert first[2]
    assert not second[2]
    assert first[0][:, 1].tolist() == [20, 21, 22, 23, 24]
    assert first[1][:, 1].tolist() == [21, 22, 23, 24, 25]
    assert second[0][0].tolist() == [5, 25]


def test_gradients_of_the_readout(example: ModuleType) -> None:
    import rnngen

    args = example.arguments(SMALL)
    cell = example.load(args.spec)
    kernel = rnngen.compile(cell, {"I": 8, "H": 16}, "float64", "numpy")
    model = example.Model(cell, kernel, 11)
    model.params = {n: a.astype(np.float64) for n, a in model.params.items()}
    random = np.random.default_rng(0)
    codes, after = random.integers(0, 11, (2, 6, 3))
    _, grads, _ = model.gradients(codes, after, None)
    for name in ("embedding", "readout", "bias", "W"):
        direction = random.standard_normal(model.params[name].shape)
        start, step = model.params[name].copy(), 1e-6
        ends = []
        for sign in (1, -1):
            model.params[name] = start + sign * step * direction
            ends.append(model.loss(codes, after, None)[0] * np.log(2))
        model.params[name] = start
        assert (ends[0] - ends[1]) / (2 * step) == pytest.approx(np.vdot(grads[name], direction), rel=1e-6)


@pytest.mark.parametrize("activated", [True, False])
def test_the_next_steps_find_the_programs(
    example: ModuleType, activated: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """In a fresh clone nothing is on the path: README writes `.venv/bin/`, too."""
    programs = tmp_path / ".venv" / "bin"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.executable", str(programs / "python"))
    monkeypatch.setenv("PATH", f"/usr/bin:{programs}" if activated else "/usr/bin")
    at = "" if activated else ".venv/bin/"
    *_, grad, train = example.next_steps(example.load("gru")).splitlines()
    assert grad == f"  {at}rnngen grad my_gru.yaml"
    assert train == f"  {at}python examples/char_lm_numpy.py --spec my_gru.yaml"
