"""Faults planted in generated code: the shim has to find each of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from backends.cuda.agreement import differences, sizes
from backends.cuda.on_shim import MACHINE, Shim, kernel_over, oracle
from backends.llvm.agree import arguments, collected

from rnngen import compiler
from rnngen.backends.cuda.emit import cuda_program
from rnngen.backends.cuda.model import KernelClass
from rnngen.runtime.cuda_engine import CudaEngine
from rnngen.runtime.manifest import manifest_of


def run(chosen: KernelClass, fault: Callable[[str], str], name: str = "lstm", save: bool = True) -> Any:
    """A forward and a backward call of faulty code (the former alone unless it is to `save`); all results."""
    cell = compiler.load(name)
    cell = compiler.specialised(cell, dict(sizes(cell)))
    lowered = compiler.kernel_program(cell)
    made = cuda_program(lowered, "float32", chosen, MACHINE)
    assert set(made.classes) == {chosen}
    broken = fault(made.source)
    assert broken != made.source or fault is same
    engine = CudaEngine(made, manifest_of(lowered, cell, "float32", ()), Shim(broken, made))

    kernel = kernel_over(cell, "float32", lambda _: engine)
    arrays, _ = arguments(cell, 4, 3)
    if not save:
        return dict(kernel.forward(*arrays, save=False).final_state)
    return collected(kernel, arrays, {})


def same(text: str) -> str:
    return text


def no_grid_wait(text: str) -> str:
    return re.sub(r"(?m)^ +grid_wait\(b\d+, 0, goal\);$", ";", text)


def no_block_barrier(text: str) -> str:
    """The barrier at the end of a step of the first loop."""
    at = text.index("block_barrier();", text.index("for (int n = 0; n < call.steps"))
    return text[:at] + ";" + text[at + len("block_barrier();") :]


def no_warp_barrier(text: str) -> str:
    """The one behind the multiples that are taken off: the next pivot is looked for too early."""
    at = text.rindex("warp_barrier();")
    return text[:at] + ";" + text[at + len("warp_barrier();") :]


def one_column_further(text: str) -> str:
    return re.sub(r"(b\d+\[o\d+(?:_1)?) \+ i0\] = e", r"\1 + i0 + 1000] = e", text, count=1)


def one_step_too_many(text: str) -> str:
    return text.replace("n < call.steps;", "n < call.steps + 1;", 1)


@pytest.mark.parametrize("chosen", [KernelClass.B, KernelClass.C])
def test_sound_code_passes(chosen: KernelClass) -> None:
    run(chosen, same)


@pytest.mark.parametrize(
    ("chosen", "fault", "said"),
    [
        (KernelClass.C, no_grid_wait, "line"),
        (KernelClass.B, no_block_barrier, "line"),
        (KernelClass.B, one_column_further, "out of bounds|outside|index"),
        (KernelClass.C, one_column_further, "out of bounds|outside|index"),
        (KernelClass.D, one_column_further, "out of bounds|outside|index"),
        (KernelClass.B, one_step_too_many, "out of bounds|outside|index"),
    ],
)
def test_planted_faults_are_found(chosen: KernelClass, fault: Callable[[str], str], said: str) -> None:
    with pytest.raises(AssertionError, match=said):
        run(chosen, fault)


def test_a_barrier_that_a_warp_lacks_is_found() -> None:
    run(KernelClass.B, same, "kalman")
    with pytest.raises(AssertionError, match="race"):
        run(KernelClass.B, no_warp_barrier, "kalman")


# chunks of steps -----------------------------------------------------------------------------------------
# two of them, of two steps each


def scanned(fault: Callable[[str], str]) -> list[str]:
    """What is wrong with the results of faulty chunks."""
    cell = compiler.load("lru")
    judge = oracle(cell, sizes(cell))
    want = collected(judge, arguments(judge.cell, 4, 3)[0], {})
    return differences(run(KernelClass.SCAN, fault, "lru"), want, "float32", dict)


def no_carry(text: str) -> str:
    return text.replace("k <= chunk;", "k < chunk;")


def carry_without_its_factor(text: str) -> str:
    return re.sub(r" \+ op_carry\(c1, [^;]*;", ";", text, count=1)


def composition_left_out(text: str) -> str:
    return re.sub(r"(?m)^ +b\d+\[\(\(chunk \+ 1\).*$", "", text)


def a_step_too_few(text: str) -> str:
    return text.replace("begin + length < call.steps ? begin + length :", "begin + length < 4 ? begin + 1 :")


@pytest.mark.parametrize("fault", [no_carry, carry_without_its_factor, composition_left_out, a_step_too_few])
def test_planted_faults_of_chunks_show_in_the_results(fault: Callable[[str], str]) -> None:
    assert not scanned(same)
    assert scanned(fault)


def start_from_where_the_last_chunk_stores(text: str) -> str:
    return text.replace("if (chunks == 1)", "if (chunk == 0)")


def every_chunk_stores_its_end(text: str) -> str:
    return text.replace("if (call.save || n + 1 == call.steps) ", "").replace("if (n + 1 == call.steps) ", "")


def overlapping_chunks(text: str) -> str:
    return text.replace("begin = chunk * length;", "begin = chunk * (length - 1);")


@pytest.mark.parametrize("save", [True, False])
@pytest.mark.parametrize(
    "fault", [start_from_where_the_last_chunk_stores, every_chunk_stores_its_end, overlapping_chunks]
)
def test_chunks_that_meet_in_memory_are_found(fault: Callable[[str], str], save: bool) -> None:
    """What is carried back has two slots, and so have states that nothing reads where nothing is saved."""
    name = "lru" if save else "garch"
    run(KernelClass.SCAN, same, name, save)
    with pytest.raises(AssertionError, match="race: byte"):
        run(KernelClass.SCAN, fault, name, save)
