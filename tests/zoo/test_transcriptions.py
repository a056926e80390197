"""The zoo's specs are the papers' cells: rnngen's forward and backward pass beside the transcriptions'."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from zoo.transcription import Transcription, draw
from zoo.transcriptions import CELLS
from zoo.truth import derive, differences, plain

import rnngen
from rnngen.errors import BackendUnavailable

SPECS = Path(__file__).resolve().parents[2] / "specs"
TOLERANCE = {"numpy": 1e-12, "llvm": 1e-12}


def load(name: str) -> rnngen.Cell:
    file, _, variant = name.partition("@")
    return rnngen.load(SPECS / f"{file}.yaml", variant or None)


def build(name: str, backend: str) -> rnngen.Kernel:
    try:
        return rnngen.compile(load(name), dims=CELLS[name].dims, dtype="float64", backend=backend)
    except BackendUnavailable as error:
        pytest.skip(str(error))


def states(arrays: Mapping[str, Any], cell: Transcription) -> dict[str, Any]:
    """The states that the cell declares: a run also carries on `t` and delayed values."""
    return {name: value for name, value in arrays.items() if name in cell.states}


def disagreements(kernel: rnngen.Kernel, cell: Transcription, tolerance: float) -> list[str]:
    """What differs between a kernel and the transcription of its cell: a line for each array."""
    arrays = draw(cell)
    truth, grad_outputs, grad_final = derive(cell, *arrays)
    run = kernel.forward(*map(plain, arrays))
    grads = kernel.backward(run, plain(grad_outputs), plain(grad_final))
    start = {n: grads.initial_state[n] for n in arrays[2]}
    return [
        *differences(run.outputs, truth.outputs, tolerance, "output"),
        *differences(states(run.final_state, cell), truth.final_state, tolerance, "final state"),
        *differences(grads.params, truth.params, tolerance, "gradient of param"),
        *differences(grads.inputs, truth.inputs, tolerance, "gradient of input"),
        *differences(start, truth.initial_state, tolerance, "gradient of state"),
    ]


@pytest.mark.parametrize("backend", TOLERANCE)
@pytest.mark.parametrize("name", CELLS)
def test_spec_agrees_with_its_transcription(name: str, backend: str) -> None:
    wrong = disagreements(build(name, backend), CELLS[name], TOLERANCE[backend])
    assert not wrong, "\n".join(["", *wrong])


def names_in(path: Path) -> set[str]:
    """A spec's cell and its variants, as far as the layout of the lines tells."""
    _, _, after = path.read_text(encoding="utf-8").partition("\nvariants:\n")
    return {path.stem, *(f"{path.stem}@{name}" for name in re.findall(r"^  (\w+):$", after, re.MULTILINE))}


def test_no_variant_is_without_its_transcription() -> None:
    files = {name.partition("@")[0] for name in CELLS}
    assert set(CELLS) == set().union(*(names_in(SPECS / f"{file}.yaml") for file in files))
