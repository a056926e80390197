"""Every built-in cell on the shim, in the class that the model chooses and in others, against the oracle."""

from __future__ import annotations

import pytest
from backends.cuda.agreement import LENGTHS, RESET, agree, cells
from backends.cuda.on_shim import program

from rnngen import compiler
from rnngen.backends.cuda.model import KernelClass


@pytest.mark.parametrize("chosen", [None, KernelClass.C, KernelClass.D])
@pytest.mark.parametrize("name", cells())
def test_every_cell(name: str, chosen: KernelClass | None) -> None:
    agree(compiler.load(name), chosen=chosen)


@pytest.mark.parametrize("chosen", [None, KernelClass.C])
@pytest.mark.parametrize("name", ["indrnn", "gru@reset_before", "layernorm_lstm"])
def test_lengths_resets_and_the_other_way_round(name: str, chosen: KernelClass | None) -> None:
    agree(compiler.load(name), chosen=chosen, lengths=LENGTHS, reset=RESET, reverse=True)


@pytest.mark.parametrize("name", ["indrnn", "lru", "linear_attention"])
def test_a_thread_a_channel_both_ways(name: str) -> None:
    agree(compiler.load(name), chosen=KernelClass.A, lengths=LENGTHS, reset=RESET, reverse=True)


@pytest.mark.parametrize("chosen", [KernelClass.A, KernelClass.B, KernelClass.C, KernelClass.D])
def test_float64_and_no_given_state(chosen: KernelClass) -> None:
    name = "indrnn" if chosen is KernelClass.A else "lstm"
    agree(compiler.load(name), "float64", chosen, given=False)


@pytest.mark.parametrize("dtype", ["bfloat16", "float16"])
@pytest.mark.parametrize("chosen", [None, KernelClass.C, KernelClass.D])
@pytest.mark.parametrize("name", ["lstm", "gru@reset_before", "indrnn"])
def test_16_bit_storage(name: str, chosen: KernelClass | None, dtype: str) -> None:
    agree(compiler.load(name), dtype, chosen)


@pytest.mark.parametrize("shape", [(0, 3), (3, 0), (1, 1), (2, 37)])
@pytest.mark.parametrize("chosen", [KernelClass.A, KernelClass.B, KernelClass.C, KernelClass.D])
def test_few_steps_and_many_rows(chosen: KernelClass, shape: tuple[int, int]) -> None:
    agree(compiler.load("indrnn" if chosen is KernelClass.A else "gru"), chosen=chosen, shape=shape)


@pytest.mark.parametrize(
    ("name", "size", "rows"),
    [("lstm", 33, 3), ("mgu", 17, 37), ("gru@reset_before", 9, 37), ("hyper_lstm", 18, 3)],
)
def test_units_in_several_rounds_and_operands_short_and_long(name: str, size: int, rows: int) -> None:
    """Sums of up to 16 elements are a lane's own, longer ones are exchanged; `hyper_lstm` has products with both."""
    cell = compiler.load(name)
    dims = tuple((d.name, size if d.name == "H" else d.default or 5) for d in cell.spec.dims)
    agree(cell, chosen=KernelClass.C, dims=dims, shape=(3, rows))


def test_the_model_says_what_it_chose() -> None:
    made = program(compiler.specialised(compiler.load("indrnn"), {"I": 5, "H": 4}))
    assert made.classes == (KernelClass.A, KernelClass.SCAN)
    assert "thread a channel" in made.why[0]
    assert "forward: class A" in made.source
