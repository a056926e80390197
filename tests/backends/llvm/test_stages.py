"""Every stage as text, for this machine and for others."""

from __future__ import annotations

import pytest

from rnngen.cell import Cell
from rnngen.compiler import STAGES, load, stage
from rnngen.errors import ArgumentError

DIMS = {"I": 5, "H": 4}


def elman() -> Cell:
    """A cell with one of everything."""
    return load("elman")


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("spec", "equations:"),
        ("cell", "input  x [5]"),
        ("step", "h[t]"),
        ("graph", "group"),
        ("kernel", "tiles of"),
        ("llvm", "define void @forward"),
        ("asm", "vfmadd"),
        ("cuda", "__global__"),
    ],
)
def test_stages(name: str, word: str) -> None:
    cell, target = elman(), "sm_90" if name == "cuda" else "x86-64-v3"
    text = stage(cell, DIMS, name, target=target)
    assert word in text
    assert text == stage(load("elman"), DIMS, name, target=target)


def test_every_stage_is_tried() -> None:
    cell = elman()
    assert STAGES == ("spec", "cell", "step", "graph", "kernel", "llvm", "asm", "cuda")
    with pytest.raises(ArgumentError, match="stage"):
        stage(cell, DIMS, "nonsense")
    with pytest.raises(ArgumentError, match="dtype"):
        stage(cell, DIMS, "llvm", "float16")


def test_stages_for_other_targets() -> None:
    cell = elman()
    assert 'target triple = "aarch64-linux-gnu"' in stage(cell, DIMS, "llvm", target="aarch64-linux-gnu")
    assert "fmla" in stage(cell, DIMS, "asm", target="aarch64-linux-gnu")
    assert "double" in stage(cell, DIMS, "llvm", "float64", "x86-64-v3")
    assert stage(cell, DIMS, "asm").strip()
