"""What `show` and `check` make of sizes that are not given and of folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from rnngen.cli import run

Output = pytest.CaptureFixture[str]


@pytest.mark.parametrize("stage", ["graph", "kernel"])
def test_show_chooses_the_sizes_that_are_not_given_and_tells_all(stage: str, capsys: Output) -> None:
    for given, told in (
        (["lstm"], "I=8 H=8"),
        (["lstm", "--dim", "H=3"], "I=8 H=3"),
        (["lstm", "--dim", "H=3", "--dim", "I=2"], "I=2 H=3"),
        (["delta_net", "--dim", "V=3"], "I=8 N=2 K=8 V=3"),
    ):
        assert run(["show", *given, "--stage", stage]) == 0
        assert capsys.readouterr().err == f"sizes: {told}\n"
    assert run(["show", "lstm", "--stage", stage, "--dim", "Q=3"]) == 2
    assert capsys.readouterr().err == "error: --dim: lstm has no dimension 'Q'; known: I, H\n"


def test_a_kernel_says_which_lines_it_was_made_of(capsys: Output) -> None:
    for name, said in (
        ("elman", "the equations in line 16 of its"),
        ("gru", "the equations in lines 18, 19, "),
    ):
        assert run(["show", name, "--stage", "cuda"]) == 0
        assert said in capsys.readouterr().out


def test_a_folder_in_the_place_of_a_spec(
    tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("cells", "cells/odd.yaml", "gru"):
        Path(name).mkdir()
    said = "error: {}: this is a folder, expected a spec file or a built-in name; name the files in it, {}"
    for name, files in (
        ("cells", Path("cells/*.yaml")),
        ("cells/odd.yaml", Path("cells/odd.yaml/*.yaml")),
        (str(tmp_path), tmp_path / "*.yaml"),
    ):
        assert run(["check", name]) == 2
        assert said.format(name, files) in capsys.readouterr().out
        assert run(["grad", name]) == 2
        assert said.format(name, files) in capsys.readouterr().err
    assert run(["check", "gru"]) == 0, "a built-in name goes before a folder"
    assert run(["check", ""]) == 2
    assert "no built-in cell ''" in capsys.readouterr().out
