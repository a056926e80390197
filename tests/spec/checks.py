"""What holds for every answer of the reader."""

import time

import pytest

from rnngen.cell import parse_cell
from rnngen.errors import SpecError
from rnngen.spec import CODES


def answered(data):
    try:
        parse_cell(data, "f.yaml")
    except SpecError as error:
        well_formed(error)


def refused(data, codes):
    start = time.process_time()
    with pytest.raises(SpecError) as caught:
        parse_cell(data, "f.yaml")
    assert time.process_time() - start < 2
    well_formed(caught.value)
    found = [d.code for d in caught.value.diagnostics]
    assert any(c in codes or (codes in ("E", "E00") and c.startswith(codes)) for c in found), str(
        caught.value
    )


def well_formed(error):
    assert error.diagnostics
    for d in error.diagnostics:
        assert d.code in CODES
        assert d.location.file == "f.yaml"
        assert len(d.message) < 300
        assert all(c.isprintable() for c in d.message + d.hint + d.source_line)
