"""Every example in miniature: it runs, learns something, draws its picture, and says the same again."""

from __future__ import annotations

import importlib.util
import math
import sys
from pathlib import Path
from types import ModuleType

import pytest
import torch

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"

# What is run, in a few seconds each, and what must hold of the numbers that `main` gives back.
RUNS = {
    "char_lm": "--steps 40 --hidden 32 --width 16 --length 16 --batch 16 --characters 30000 --sample 20",
    "digits": "--hidden 32 --epochs 4",
    "vowels": "--hidden 16 --epochs 6",
    "forecast": "--hidden 8 --epochs 3 --series sunspots",
    "sentiment": "--sentences 600 --hidden 8 --width 16 --epochs 2",
    "translate": "--steps 12 --hidden 12 --width 8 --batch 16 --dates 60 --test 20 --text 4.7.1976",
    "speech": "--steps 12 --hidden 12 --batch 8 --test 10",
    "spiking": "--neurons 32 --epochs 4 --steps 12",
    "esn": "--units 120 --train 1200 --steps 90 --starts 5",
}
HOLDS = {
    "char_lm": lambda r: r["bits"] < r["first"] - 1,
    "digits": lambda r: r["accuracy"] > 0.5 and r["baseline"] > 0.9,
    "vowels": lambda r: r["accuracy"] > 0.4 and r["baseline"] > 0.9,
    "forecast": lambda r: r["sunspots gru"] < r["sunspots last value"],
    "sentiment": lambda r: r["accuracy"] > 0.4 and r["baseline"] > 0.6,
    "translate": lambda r: r["loss"] < r["first"],
    "speech": lambda r: r["loss"] < r["first"] and r["baseline"] < 0.2,
    "spiking": lambda r: r["accuracy"] > 0.4 and r["spikes"] > 0,
    "esn": lambda r: r["echo state network"] < r["autoregression"] < r["last value"],
}


def loaded(name: str) -> ModuleType:
    """The example as a module."""
    spec = importlib.util.spec_from_file_location(f"example_{name}", EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look themselves up there
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", RUNS)
def test_it_runs_and_learns(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    result = loaded(name).main([*RUNS[name].split(), "--out", str(tmp_path)])
    shown = capsys.readouterr().out
    assert all(map(math.isfinite, result.values()))
    assert HOLDS[name](result), result
    picture = tmp_path / f"{name}.png"
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert str(picture) in shown


def test_every_example_is_run() -> None:
    others = {"char_lm_numpy", "compare_cells", "distributed", "page"}
    assert {p.stem for p in EXAMPLES.glob("*.py")} - others == set(RUNS)


@pytest.mark.parametrize("name", [*RUNS, "distributed"])
def test_help_says_what_to_expect(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.syspath_prepend(EXAMPLES)
    with pytest.raises(SystemExit) as end:
        loaded(name).main(["--help"])
    assert end.value.code == 0
    shown = capsys.readouterr().out
    assert "Expect" in shown
    assert "--seed" in shown


def test_the_same_seed_gives_the_same_run(tmp_path: Path) -> None:
    example = loaded("vowels")
    flags = ["--hidden", "8", "--epochs", "2", "--out", str(tmp_path)]
    assert example.main(flags) == example.main(flags)
    assert example.main(flags) != example.main([*flags, "--seed", "1"])


def test_comparison_starts_from_the_same_weights(tmp_path: Path) -> None:
    flags = "--compare --steps 3 --hidden 8 --width 4 --length 5 --batch 3 --characters 2000 --layers 2"
    result = loaded("char_lm").main(flags.split())
    assert result["apart"] < 1e-5


def test_only_what_torch_has_is_compared(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        loaded("char_lm").main(["--compare", "--cell", "mgu"])
    assert "torch has lstm, gru, elman; --cell is mgu" in capsys.readouterr().err


# parts that are easy to get wrong --------------------------------------------------------------------


def test_streams_go_on_where_the_last_batch_ended() -> None:
    first, second, *_ = loaded("char_lm").batches(torch.arange(41), steps=5, rows=2)
    assert first[0][:, 1].tolist() == [20, 21, 22, 23, 24]
    assert first[1][:, 1].tolist() == [21, 22, 23, 24, 25]
    assert second[0][0].tolist() == [5, 25]


def test_vowels_are_whole() -> None:
    data, held_out, test = loaded("vowels").load(0)
    assert (len(data), len(held_out), len(test)) == (216, 54, 370)
    lengths = torch.cat([data.lengths, held_out.lengths, test.lengths])
    assert (lengths.min(), lengths.max()) == (7, 29)
    assert torch.bincount(test.speakers).tolist() == [31, 35, 88, 44, 29, 24, 40, 50, 29]


def test_windows_do_not_reach_over_their_border() -> None:
    series = loaded("forecast").sunspots()
    _, said, first = series.windows(-math.inf, series.valid)
    assert first[-1] + series.period - 1 < series.valid
    assert said[-1, -1] == series.values[series.times == series.valid - 1][0]
    _, _, first = series.windows(series.test, math.inf)
    assert first[0] == series.test


def test_no_date_of_the_test_set_is_trained_on() -> None:
    example = loaded("translate")
    texts, targets = example.dates(400, 0)
    assert len(set(example.show(targets))) == 400
    assert max(map(len, texts)) <= example.LONGEST
    assert set("".join(texts)) <= set(example.LETTERS)


@pytest.mark.parametrize(
    ("a", "b", "edits"), [("", "", 0), ("abc", "abc", 0), ("abc", "", 3), ("kitten", "sitting", 3)]
)
def test_edit_distance(a: str, b: str, edits: int) -> None:
    assert loaded("speech").distance([*map(ord, a)], [*map(ord, b)]) == edits


def test_the_brightest_pixel_fires_first() -> None:
    spikes = loaded("spiking").latencies(torch.tensor([[1.0, 0.5, 0.0]]), 11)
    assert spikes.nonzero().tolist() == [[0, 0, 0], [5, 0, 1]]


def test_mackey_glass_keeps_the_equation() -> None:
    """A run with half the step gives the same series, to what a fourth-order method leaves."""
    example = loaded("esn")
    coarse, fine = (example.mackey_glass(5, seed=0, step=s) for s in (0.1, 0.1))
    assert (coarse == fine).all()
    x = 1 + torch.atanh(torch.tensor(example.mackey_glass(2000, seed=0)))
    assert 0.2 < x.min() < 0.6
    assert 1.1 < x.max() < 1.5
