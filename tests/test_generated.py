"""The checked-in files are what the compiler makes of the specs today."""

from __future__ import annotations

from pathlib import Path

import pytest

from rnngen import generated


def test_generated_files_are_up_to_date() -> None:
    found = generated.differences()
    if found:
        pytest.fail("\n".join([*found, "refresh them: make generated"]), pytrace=False)


def test_writing_twice_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = [(Path("a@b") / "equations.md", "text\n"), (Path("c") / "graph.svg", "<svg/>\n")]
    monkeypatch.setattr(generated, "contents", lambda: iter(files))
    assert generated.write(tmp_path) == 2
    assert generated.write(tmp_path) == 0
    assert generated.differences(tmp_path) == []


def test_stale_files_are_found_and_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generated, "contents", lambda: iter([(Path("a") / "equations.md", "new\n")]))
    for name in ("a", "old"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "equations.md").write_text("old\n")
    assert generated.differences(tmp_path) == ["a/equations.md differs", "old/equations.md has no spec"]
    generated.write(tmp_path)
    assert not (tmp_path / "old").exists()
