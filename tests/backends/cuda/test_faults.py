"""Faults planted in generated code: the shim has to find each of them."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from backends.cuda.on_shim import MACHINE, Shim
from backends.llvm.agree import arguments, weights

from rnngen import compiler
from rnngen.backends.cuda.emit import cuda_program
from rnngen.backends.cuda.model import KernelClass
from rnngen.runtime.cuda_engine import CudaEngine
from rnngen.runtime.kernel import Kernel, Makers
from rnngen.runtime.manifest import manifest_of


def run(chosen: KernelClass, fault: Callable[[str], str]) -> None:
    """A forward and a backward call of faulty code."""
    cell = compiler.specialised(compiler.load("lstm"), {"I": 5, "H": 6})
    lowered = compiler.kernel_program(cell)
    made = cuda_program(lowered, "float32", chosen, MACHINE)
    assert set(made.classes) == {chosen}
    broken = fault(made.source)
    assert broken != made.source or fault is same
    engine = CudaEngine(made, manifest_of(lowered, cell, "float32", ()), Shim(broken, made))

    def nothing(*_: object) -> None:
        raise AssertionError

    recipe = {"uses_training": False, "symbolic": {}}
    kernel = Kernel(cell, "float32", "cuda", Makers(lambda _: engine, nothing, nothing), recipe)  # type: ignore[arg-type]
    arrays, _ = arguments(cell, 4, 3)
    kernel.backward(kernel.forward(*arrays), *weights(cell, 4, 3))


def same(text: str) -> str:
    return text


def no_grid_wait(text: str) -> str:
    return re.sub(r"(?m)^ +grid_wait\(b\d+, 0, goal\);$", ";", text)


def no_block_barrier(text: str) -> str:
    """The barrier at the end of a step of the first loop."""
    at = text.index("block_barrier();", text.index("for (int n = 0; n < call.steps"))
    return text[:at] + ";" + text[at + len("block_barrier();") :]


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
