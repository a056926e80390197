"""Every file of `specs_invalid`: what its first lines expect is said, and nothing is written."""

import re
import time
from pathlib import Path

import pytest

from rnngen.cell import read_cell
from rnngen.errors import SpecError
from rnngen.spec import CODES

FOLDER = Path(__file__).parent.parent / "specs_invalid"
FILES = sorted(FOLDER.glob("*.yaml"))


def expectations(text):
    return re.findall(r"^# expect: (E\d+) (.+)$", text, re.MULTILINE)


def test_there_are_files():
    assert len(FILES) > 100


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_says_what_is_wrong(path, capfd):
    expected = expectations(path.read_text(encoding="utf-8"))
    assert expected
    start = time.process_time()
    with pytest.raises(SpecError) as caught:
        read_cell(path)
    assert time.process_time() - start < 2
    found = [(d.code, d.message) for d in caught.value.diagnostics]
    for code, part in expected:
        assert any(code == c and part in message for c, message in found), (code, part, found)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_has_no_other_errors_and_good_places(path):
    text = path.read_text(encoding="utf-8")
    with pytest.raises(SpecError) as caught:
        read_cell(path)
    lines = text.split("\n")
    for d in caught.value.diagnostics:
        assert d.code in CODES
        assert any(d.code == code and part in d.message for code, part in expectations(text)), str(d)
        assert d.location.file == str(path)
        assert 1 <= d.location.column <= len(lines[d.location.line - 1]) + 1
        assert "Error" not in d.message


def test_files_are_not_changed():
    before = {p: p.stat().st_mtime_ns for p in FOLDER.glob("*.yaml")}
    for path in FILES:
        with pytest.raises(SpecError):
            read_cell(path)
    assert {p: p.stat().st_mtime_ns for p in FOLDER.glob("*.yaml")} == before
