"""Products on tensor cores: fragments on the shim, which places each element as the PTX manual draws it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from backends.cuda.agreement import agree, cells, differences, rounded, sizes
from backends.cuda.on_shim import MACHINE, Shim, kernel_over, oracle, program
from backends.llvm.agree import arguments, collected

from rnngen import compiler
from rnngen.backends.cuda.emit import cuda_program
from rnngen.backends.cuda.machine import MACHINES, Machine, machine_for
from rnngen.backends.cuda.model import CudaProgram, KernelClass
from rnngen.cell import Cell
from rnngen.runtime.cuda_engine import CudaEngine
from rnngen.runtime.manifest import manifest_of

NOTE = "products on tensor cores"


def dims(cell: Cell, hidden: int) -> tuple[tuple[str, int], ...]:
    return tuple((d.name, hidden if d.name == "H" else 5) for d in cell.spec.dims)


def lowered(name: str, size: int, dtype: str, machine: Machine) -> CudaProgram:
    cell = compiler.load(name)
    made = compiler.specialised(cell, {d.name: size for d in cell.spec.dims})
    return cuda_program(compiler.kernel_program(made), dtype, None, machine)


@pytest.mark.parametrize("name", cells())
def test_every_cell(name: str) -> None:
    cell = compiler.load(name)
    made = program(compiler.specialised(cell, dict(sizes(cell))), "bfloat16", KernelClass.C)
    if any(NOTE in why for why in made.why):  # the others multiply by no matrix in class C
        agree(cell, "bfloat16", KernelClass.C)


@pytest.mark.parametrize("dtype", ["bfloat16", "float16"])
@pytest.mark.parametrize(
    ("name", "hidden", "shape"),
    [("lstm", 33, (3, 3)), ("gru", 17, (2, 37)), ("gru@reset_before", 40, (2, 20))],
)
def test_several_rounds_tiles_and_steps_of_depth(
    name: str, hidden: int, shape: tuple[int, int], dtype: str
) -> None:
    cell = compiler.load(name)
    agree(cell, dtype, KernelClass.C, dims=dims(cell, hidden), shape=shape)


def test_eight_warps_have_a_tile_for_each_product() -> None:
    assert not faulty(lambda text: text, replace(MACHINE, warps=8))


def test_16_bit_storage_where_there_are_no_tensor_cores() -> None:
    assert not faulty(lambda text: text, replace(MACHINE, tensor=False))


# faults --------------------------------------------------------------------------------------------------


def faulty(fault: Callable[[str], str], machine: Machine = MACHINE) -> list[str]:
    """What is wrong with the results of faulty code."""
    cell = compiler.load("lstm")
    chosen = dims(cell, 20)
    fixed = compiler.specialised(cell, dict(chosen))
    kernel_program = compiler.kernel_program(fixed)
    made = cuda_program(kernel_program, "bfloat16", KernelClass.C, machine)
    assert all((NOTE in why) is machine.tensor for why in made.why)
    engine = CudaEngine(
        made, manifest_of(kernel_program, fixed, "bfloat16", ()), Shim(fault(made.source), made)
    )

    kernel = kernel_over(fixed, "float32", lambda _: engine)
    arrays, _ = arguments(fixed, 2, 18)
    arrays = (*(rounded(a, "bfloat16") for a in arrays[:2]), arrays[2])
    return differences(
        collected(kernel, arrays, {}), collected(oracle(cell, chosen), arrays, {}), "bfloat16", dict
    )


@pytest.mark.parametrize(
    ("sound", "fault"),
    [
        ("a[1] = x[at + 8 * words], a[2] = x[at + 4]", "a[2] = x[at + 8 * words], a[1] = x[at + 4]"),
        ("b[0] = w[at], b[1] = w[at + 32]", "b[1] = w[at], b[0] = w[at + 32]"),
        ("q % 8 * 4 + k % 8 / 2", "k % 8 / 2 * 8 + q % 8"),
        ("part[at + 20] = d[1], part[at + 8] = d[2]", "part[at + 20] = d[2], part[at + 8] = d[1]"),
        ("n < w.columns && k < w.depth;", "n < w.columns && k < w.depth - 1;"),
    ],
)
def test_an_index_that_is_wrong_shows_in_the_results(sound: str, fault: str) -> None:
    def swapped(text: str) -> str:
        assert sound in text
        return text.replace(sound, fault)

    assert faulty(swapped)


# what is chosen ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", ["bfloat16", "float16"])
def test_16_bit_weights_are_for_tensor_cores(dtype: str) -> None:
    made = lowered("lstm", 768, dtype, MACHINES["sm_90"])
    assert made.classes == (KernelClass.C, KernelClass.C)
    kind = "bf16" if dtype == "bfloat16" else "f16"
    assert all(f"{NOTE} ({kind}, rows " in why for why in made.why)
    assert f"mma_{kind}(d + 0, a0, b);" in made.source
    assert (
        f"// forward: class C: all blocks share every step, weights stay on the chip; {NOTE}" in made.source
    )


def test_float32_is_exact_and_older_machines_have_none() -> None:
    assert not any(NOTE in w for w in lowered("lstm", 768, "float32", MACHINES["sm_90"]).why)
    assert not any(NOTE in w for w in lowered("lstm", 300, "bfloat16", machine_for("sm_75")).why)


def test_rows_are_rounded_only_where_there_is_no_room_for_two_parts() -> None:
    made = lowered("lstm", 768, "bfloat16", MACHINES["sm_90"])
    assert "rows in two parts" in made.why[0]
    assert "rows rounded" in made.why[1]
