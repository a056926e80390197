"""The golden comparison fails when it should."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import compare_golden


def test_golden_missing_fails_until_written(tmp_path: Path) -> None:
    path = tmp_path / "golden" / "a.txt"
    with pytest.raises(pytest.fail.Exception, match=r"golden/a\.txt is missing"):
        compare_golden(path, "x\n", update=False, root=tmp_path)
    compare_golden(path, "x\n", update=True, root=tmp_path)
    compare_golden(path, "x\n", update=False, root=tmp_path)


@pytest.mark.parametrize("text", ["y\n", "x", "x\r\n", ""])
def test_golden_difference_fails(text: str, tmp_path: Path) -> None:
    compare_golden(tmp_path / "a.txt", "x\n", update=True, root=tmp_path)
    with pytest.raises(pytest.fail.Exception, match="--update-golden"):
        compare_golden(tmp_path / "a.txt", text, update=False, root=tmp_path)
