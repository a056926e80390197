"""Products of class C: which weights are kept, where, and which warps have units."""

from __future__ import annotations

import re

import pytest
from backends.cuda import on_shim
from backends.cuda.agreement import agree

from rnngen import compiler
from rnngen.backends.cuda import multiply
from rnngen.backends.cuda.emit import cuda_program
from rnngen.backends.cuda.machine import MACHINES, Machine
from rnngen.backends.cuda.model import KernelClass


def source(name: str, arch: str, size: int) -> str:
    cell = compiler.load(name)
    sizes = {d.name: size if d.name in ("I", "H") else d.default or 8 for d in cell.spec.dims}
    made = cuda_program(
        compiler.kernel_program(compiler.specialised(cell, sizes)), "float32", None, MACHINES[arch]
    )
    assert made.classes[0] is KernelClass.C
    return made.source


def test_a_matrix_of_several_products_is_kept_once() -> None:
    """`ct_rnn` multiplies with the same matrix in each of its 6 steps of a solver."""
    text = source("ct_rnn", "sm_90", 256)
    for table in re.findall(r"CONSTANT Weights \w+\[\] = \{\n(.*?)\};", text, re.DOTALL):
        assert table.count("\n") == 1
    assert len(re.findall(r"real v\d+_\d+ = w0_0_0\[", text)) == 12


def test_the_units_of_a_short_axis_are_shared_out_among_all_blocks() -> None:
    """The products of 256 units in `hm_lstm` took all registers: a quarter of the blocks had all of them."""
    text = source("hm_lstm", "sm_90", 256)
    assert "if (warp < 2 && i0 < 256)" in text
    assert not re.search(r"real h\d", text)


def test_units_are_for_all_processors_before_weights_are_for_registers() -> None:
    """The backward pass of `dnc` has 784 units: with 8 a block, on 98 of 132 processors, each thread had 63
    weights; with 6, 20."""
    text = source("dnc", "sm_90", 768)
    assert "if (warp < 6 && i0 < 784)" in text
    assert re.findall(r"real h\w+\[(\d+)\]", text) == ["20"]


def test_rounds_are_unrolled_where_weights_are_in_registers() -> None:
    """Of 1200 units of `gru`: one of three loops has some."""
    text = source("gru", "sm_90", 1200)
    assert len(re.findall(r"real h\w+\[", text)) == 1
    assert len(re.findall(r"#pragma unroll\n *for \(int turn", text)) == 1
    assert len(re.findall(r"LOOP \(int turn", text)) == 2


@pytest.mark.parametrize(
    ("name", "size", "shared", "count"),
    [("lstm", 35, 11, 4), ("elman", 131, 8, 1), ("elman", 130, 8, 2), ("urnn", 33, 12, 4)],
)
def test_weights_in_part_in_registers(
    name: str, size: int, shared: int, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As much as there is room for lies in shared memory; `count` rows at a time meet the rest."""
    monkeypatch.setattr(on_shim, "MACHINE", Machine("a tight one", 3, shared * 1024, warps=2))
    monkeypatch.setattr(multiply.MultiplyAdds, "_held_rows", lambda *_: count)
    cell = compiler.load(name)
    dims = tuple((d.name, size if d.name == "H" else d.default or 5) for d in cell.spec.dims)
    text = on_shim.program(compiler.specialised(cell, dict(dims)), chosen=KernelClass.C).source
    assert re.search(r"const int k = \d+ \+ lane", text)
    assert f"q += {count})" in text
    agree(cell, chosen=KernelClass.C, dims=dims, shape=(3, 3))


def test_few_rows_at_a_time_where_loads_hide_the_moves() -> None:
    """One product of long rows is formed row by row; four of the same row wait for arithmetic, not for loads."""
    text = source("hm_lstm", "sm_90", 512)
    held = re.split(r"LOOP \(int q = 0; ", text)[1:]
    found = {(int(re.findall(r"q \+= (\d)", t)[0]), t[: t.index("}")].count("] = F(fma)(x, v")) for t in held}
    assert found == {(1, 1), (4, 4)}


@pytest.mark.parametrize(("name", "size", "counts"), [("lstm", 1024, {"4", "2"}), ("rhn", 768, {"1"})])
def test_walks_in_registers_stay_short(name: str, size: int, counts: set[str]) -> None:
    """Four layers that each walk along the weights of all of them would be 1280 multiply-adds, unrolled."""
    assert set(re.findall(r"q \+= (\d)", source(name, "sm_80", size))) == counts


def test_a_loop_that_would_be_too_long_is_refused() -> None:
    cell = compiler.load("rhn")
    sizes = {d.name: d.default or 896 for d in cell.spec.dims}
    lowered = compiler.kernel_program(compiler.specialised(cell, sizes))
    made = cuda_program(lowered, "float32", None, MACHINES["sm_80"])
    assert made.classes[0] is KernelClass.D
    assert "multiply-adds, unrolled" in made.why[0]
