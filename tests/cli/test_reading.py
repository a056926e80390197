"""What `show` and `check` make of sizes that are not given and of folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from rnngen.cli import run

Output = pytest.CaptureFixture[str]


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
