"""The oracles object: one sign changed in a spec is found by the transcription of its cell."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from zoo.test_transcriptions import SPECS, disagreements
from zoo.transcriptions import CELLS

import rnngen
from rnngen.errors import SpecError

MUTATED = 10


def mutants(text: str) -> list[str]:
    """The spec with each + or - between two operands of its first equations turned into the other."""
    head, key, rest = text.partition("\nequations: |\n")
    body = re.match(r"(?:  .*\n|\n)*", rest)
    assert body is not None
    lines = body.group()
    found = []
    for sign in re.finditer(r"(?<=[\w)\]] )[+-](?= [\w(])", lines):
        other = "-" if sign.group() == "+" else "+"
        changed = lines[: sign.start()] + other + lines[sign.end() :]
        found.append(head + key + changed + rest[body.end() :])
    return found


def chosen() -> list[str]:
    """Ten cells, spread evenly over the zoo's files that have such signs."""
    files = sorted(n for n in CELLS if "@" not in n and mutants(read(n)))
    return [files[k * len(files) // MUTATED] for k in range(MUTATED)]


def read(name: str) -> str:
    return (SPECS / f"{name}.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", chosen())
def test_planted_sign_is_found(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.yaml"
    missed = []
    for text in mutants(read(name)):
        path.write_text(text, encoding="utf-8")
        try:
            cell = rnngen.load(path)
        except SpecError:
            continue
        kernel = rnngen.compile(cell, dims=CELLS[name].dims, dtype="float64", backend="numpy")
        if not disagreements(kernel, CELLS[name], 1e-12):
            missed.append(text)
    assert not missed, f"{len(missed)} planted signs in {name} pass unnoticed; the first:\n{missed[0]}"
    path.write_text(read(name), encoding="utf-8")
    kernel = rnngen.compile(path, dims=CELLS[name].dims, dtype="float64", backend="numpy")
    assert not disagreements(kernel, CELLS[name], 1e-12)
