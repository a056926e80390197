"""The table of error codes, its page, and the places that use it agree."""

from __future__ import annotations

import re
from pathlib import Path

from rnngen.spec.codes import CODES

ROOT = Path(__file__).resolve().parents[2]


def test_the_page_lists_every_code():
    rows = re.findall(r"^\| ([EW]\d+) \| (.*) \|$", (ROOT / "docs/errors.md").read_text(), re.MULTILINE)
    assert dict(rows) == CODES


def test_every_code_in_use_is_in_the_table():
    used = set()
    for room in ("spec", "cell", "runtime"):
        for path in (ROOT / "rnngen" / room).glob("*.py"):
            used |= set(re.findall(r'"([EW]0\d\d)"', path.read_text()))
    assert used == set(CODES)
