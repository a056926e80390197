"""Every stage as text, for this machine and for others."""

from __future__ import annotations

from typing import Any

import pytest
from verify.cells import cell

from rnngen.backends.llvm import emit
from rnngen.cell import Cell
from rnngen.compiler import STAGES, load, stage
from rnngen.errors import ArgumentError
from rnngen.kernel.tiles import tiling

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


def test_tiles_are_worked_out_once_for_each_group(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not again for every statement that asks where its panels lie."""

    def counted(group: Any, *rest: Any) -> Any:
        seen.append(id(group))
        return tiling(group, *rest)

    seen: list[int] = []
    monkeypatch.setattr(emit, "tiling", counted)
    lines = "".join(f"  a{k} = tanh(W[{k}] @ a{k - 1})\n" for k in range(1, 12))
    head = "cell: serial\ndims: {H: size}\ninputs: {x: [H]}\nstates: {h: [H]}\nparams: {W: [12, H, H]}\n"
    serial = cell(f"{head}equations: |\n  a0 = tanh(W[0] @ h[t-1] + x[t])\n{lines}  h[t] = a11\n")
    stage(serial, {"H": 4}, "llvm", target="x86-64-v3")
    assert len(seen) <= 8 * len(set(seen))
