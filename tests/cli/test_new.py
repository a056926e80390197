"""new: a file to start from, and the cells that are near to what somebody has in mind."""

from __future__ import annotations

from pathlib import Path

import pytest

from rnngen.cell import build_cell
from rnngen.cli import run
from rnngen.cli.start import copied
from rnngen.compiler import load, zoo
from rnngen.spec import parse_spec
from rnngen.testing import check_gradients

Output = pytest.CaptureFixture[str]


@pytest.mark.parametrize("name", sorted(zoo()))
def test_a_copied_cell_is_the_cell_under_another_name(name: str) -> None:
    for variant in (None, *load(name).spec.variants):
        model = load(name, variant)
        cell = build_cell(parse_spec(copied("mine", model, "mine.yaml"), "mine.yaml"))
        assert (cell.name, cell.title, cell.spec.variants) == ("mine", "mine", ())
        assert str(cell.program) == str(model.program)
        assert [p.init is None for p in cell.params] == [p.init is None for p in model.params]


def test_new_starts_from_a_cell_and_keeps_its_comments(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["new", "mine", "--like", "gru@reset_before"]) == 0
    text = (tmp_path / "mine.yaml").read_text()
    assert text.startswith("# mine: starts as gru@reset_before.")
    assert "# The paper prints no biases" in text
    assert "# The candidate's recurrent bias" not in text
    assert "layouts" not in text
    assert run(["check", "mine.yaml"]) == 0
    assert run(["new", "another", "--like", "mine.yaml"]) == 0
    assert run(["new", "a_third", "--like", ""]) == 2
    assert not (tmp_path / "a_third.yaml").exists()
    assert "cell: another" in (tmp_path / "another.yaml").read_text()


def test_new_names_cells_that_are_near(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["new", "my_gru"]) == 0
    assert "near to this name: gru," in capsys.readouterr().err
    assert run(["new", "fresh"]) == 0
    assert "(`rnngen list` shows them)" in capsys.readouterr().err
    assert run(["new", "other", "--like", "layer normalisation"]) == 2
    shown = capsys.readouterr().err
    assert "no cell is called 'layer normalisation'; near to it:" in shown
    assert "layernorm_lstm " in shown
    assert not (tmp_path / "other.yaml").exists()


# the stories of docs/variants.md ------------------------------------------------------------------------


STORIES = (
    (Path(__file__).resolve().parents[2] / "docs" / "variants.md")
    .read_text(encoding="utf-8")
    .split("\n## ")[1:]
)


def block(story: str, kind: str) -> list[str]:
    return story.partition(f"```{kind}\n")[2].partition("\n```")[0].splitlines()


@pytest.mark.parametrize("story", STORIES, ids=lambda s: s.partition("\n")[0])
def test_a_story_of_the_docs_holds(
    story: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.chdir(tmp_path)
    (command,) = block(story, "console")
    assert run(command.removeprefix("$ rnngen ").split()) == 0
    path = tmp_path / f"{command.split()[3]}.yaml"
    text = path.read_text(encoding="utf-8")
    change = block(story, "diff")
    taken, put = ([line[1:] for line in change if line[0] == sign] for sign in "-+")
    assert len(taken) == len(put) == 2
    for old, new in zip(taken, put, strict=True):
        assert text.count(old + "\n") == 1
        text = text.replace(old + "\n", new + "\n")
    path.write_text(text, encoding="utf-8")
    check_gradients(load(path))
    assert run(["analyze", str(path)]) == 0
    told = capsys.readouterr().out
    assert all(line in told for line in block(story, "text"))
    assert block(story, "text")


def test_there_are_three_stories() -> None:
    assert len(STORIES) == 3
