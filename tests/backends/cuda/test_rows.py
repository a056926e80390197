"""Statements that blocks take row by row: numbers beside the oracle, what waits for what, what stays with all."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from backends.cuda.agreement import agree
from backends.cuda.on_shim import MACHINE, Shim, kernel_over
from backends.llvm.agree import arguments, collected
from backends.llvm.kernel_spec import spec

from rnngen import compiler
from rnngen.backends.cuda.emit import cuda_program
from rnngen.backends.cuda.machine import MACHINES
from rnngen.backends.cuda.model import CudaProgram, KernelClass, Loop
from rnngen.cell import Cell, build_cell
from rnngen.runtime.cuda_engine import CudaEngine
from rnngen.runtime.manifest import manifest_of
from rnngen.spec import parse_spec

# more elements than a block of the shim's machine has threads, some lanes and rounds without any
DIMS = {"I": 5, "H": 70, "K": 3, "V": 6}
CELLS = {
    # a sum, what is worked out of it, a sum of that; twice, of the same buffer
    "norms": spec("""
        a = R @ h[t-1] + W @ x[t]
        c[t] = 0.5 * c[t-1] + tanh((a - mean(a)) / sqrt(mean((a - mean(a)) ** 2) + 0.1))
        h[t] = tanh((c[t] - mean(c[t])) / sqrt(mean((c[t] - mean(c[t])) ** 2) + 0.1) + b)
    """, states="{h: [H], c: [H]}"),
    # maxima and sums; a row's number that goes into the next step, and one of the step before
    "attention": spec("""
        a = softmax(R @ h[t-1])
        m[t] = 0.9 * m[t-1] + sum(a * h[t-1])
        h[t] = tanh(W @ x[t] + concat(a[1:], a[:1]) * m[t] + m[t-1] + max(h[t-1]))
    """, states="{h: [H], m: []}"),
    # numbers of a row that are worked out of those of steps before, in place
    "numbers": spec("""
        k[t] = sigmoid(m[t-2]) * k[t-1] + k[t-3] + take(x[t], 0)
        m[t] = tanh(m[t-1] + mean(k[t] + R @ k[t-1])) - m[t-2]
    """, states="{k: [H], m: []}", params="{R: [H, H]}", outputs="[k, m]"),
    # several sums a row, and one of few elements; numbers that are looked up
    "several": spec("""
        y = tanh(R @ h[t-1])
        n = sum(y * y)
        s = P @ y
        q = sum(s / (1 + n)) + min(y)
        h[t] = tanh(W @ x[t] + 0.1 * y + 0.1 * q + 0.01 * n)
    """, params="{W: [H, I], R: [H, H], P: [K, H]}"),
}  # fmt: skip


def cell_of(name: str) -> Cell:
    return build_cell(parse_spec(CELLS[name], f"{name}.yaml"))


def program_of(cell: Cell, dims: dict[str, int], machine: Any = MACHINE, chosen: Any = None) -> CudaProgram:
    fixed = compiler.specialised(cell, {d.name: dims[d.name] for d in cell.spec.dims})
    return cuda_program(compiler.kernel_program(fixed), "float32", chosen, machine)


def loops(source: str) -> list[str]:
    """The kernels of class C."""
    return [text for text in source.split("__global__ void ")[1:] if "unsigned goal = 0;" in text]


def barriers(program: CudaProgram) -> list[int]:
    """Barriers of all blocks in a step, of each loop."""
    calls = ("grid_wait", "grid_barrier")
    return [sum(text.count(f"{call}(b") for call in calls) for text in loops(program.source)]


@pytest.mark.parametrize("dtype", ["float32", "float64", "bfloat16"])
@pytest.mark.parametrize("chosen", [KernelClass.B, KernelClass.C, KernelClass.D])
@pytest.mark.parametrize("name", CELLS)
def test_rows_agree(name: str, chosen: KernelClass, dtype: str) -> None:
    agree(cell_of(name), dtype, chosen, dims=tuple(DIMS.items()))


def test_more_rows_than_blocks() -> None:
    agree(cell_of("norms"), "float32", KernelClass.C, dims=tuple(DIMS.items()), shape=(3, 8))


@pytest.mark.parametrize(
    ("name", "want"),
    [("layernorm_lstm", [2, 2]), ("hyper_lstm", [4, 5]), ("slstm", [3, 3]), ("lstm", [1, 1])],
)
def test_blocks_meet_for_products_alone(name: str, want: list[int]) -> None:
    """A layer's norm took eleven barriers a step, hyper_lstm thirteen."""
    cell = compiler.load(name)
    dims = {d.name: d.default or 256 for d in cell.spec.dims}
    assert barriers(program_of(cell, dims, MACHINES["sm_90"])) == want


def test_kernels_of_a_step() -> None:
    """In class D: one for what lay between two products, and the products."""
    made = program_of(compiler.load("layernorm_lstm"), {"I": 64, "H": 64}, MACHINES["sm_90"], KernelClass.D)
    (loop,) = [step for step in made.forward if isinstance(step, Loop)]
    assert len(loop.body) == 2


def test_what_is_much_for_a_block_stays_with_all() -> None:
    """Gates of 8192 units a row would take a block longer than all blocks to meet."""
    cell = compiler.load("layernorm_lstm")
    few, many = (program_of(cell, {"I": 64, "H": n}, MACHINES["sm_90"]) for n in (512, 8192))
    assert many.classes[0] is KernelClass.D
    assert sum("row0 = blockIdx.x" in text for text in few.source.split("__global__ void ")) == 2
    gates = [text for text in many.source.split(", 1) forward_") if "op_sigmoid(" in text][1:]
    assert gates
    assert not any("row0 = blockIdx.x" in text.split("__global__")[0] for text in gates)


# planted faults --------------------------------------------------------------------------------------------


def run(fault: Callable[[str], str], name: str, chosen: KernelClass) -> None:
    cell = cell_of(name)
    fixed = compiler.specialised(cell, {d.name: DIMS[d.name] for d in cell.spec.dims})
    made = program_of(cell, DIMS, MACHINE, chosen)
    broken = fault(made.source)
    assert broken != made.source
    lowered = compiler.kernel_program(fixed)
    engine = CudaEngine(made, manifest_of(lowered, fixed, "float32", ()), Shim(broken, made))
    collected(kernel_over(fixed, "float32", lambda _: engine), arguments(fixed, 4, 3)[0], {})


def without(text: str, start: int) -> str:
    at = text.index("block_barrier();", start)
    return text[:at] + ";" + text[at + len("block_barrier();") :]


def before_parts_are_stored(text: str) -> str:
    return without(text, text.index("team_##kind"))


def before_parts_are_read(text: str) -> str:
    return without(text, text.index("part[threadIdx.x >> 5]"))


def between_statements(text: str) -> str:
    """What a row's threads wrote, others read."""
    at = text.index("row0 += gridDim.x")
    end = text.index("grid_", at)
    return text[:at] + text[at:end].replace("block_barrier();", ";") + text[end:]


def a_number_of_one_thread(text: str) -> str:
    """Stored by all threads instead of one."""
    at = text.index("if (threadIdx.x == 0) {", text.index("row0 += gridDim.x"))
    return text[:at] + "if (threadIdx.x < 2) {" + text[at + len("if (threadIdx.x == 0) {") :]


@pytest.mark.parametrize(
    "fault",
    [before_parts_are_stored, before_parts_are_read, between_statements, a_number_of_one_thread],
)
def test_planted_faults_are_found(fault: Callable[[str], str]) -> None:
    with pytest.raises(AssertionError, match=r"race|line"):
        run(fault, "attention", KernelClass.C)


def test_numbers_stay_in_registers() -> None:
    """Nothing reads a number of the row that its threads have: only what others want is stored."""
    source = program_of(cell_of("norms"), DIMS, MACHINE, KernelClass.C).source
    text = loops(source)[0]
    part = text[text.index("row0 += gridDim.x") :]
    stored = set(re.findall(r"if \(threadIdx\.x == 0\) \{\n[^\n]*\n +(b\d+)\[", part))
    assert len(stored) >= 3
    assert not any(f"{b}[o" in line and " = " + b in line for b in stored for line in part.splitlines())
