"""What the compiler says of generated code: it compiles for every architecture, and no register spills.

No GPU is needed, and no toolkit: NVRTC comes in a wheel.
"""

from __future__ import annotations

import pytest
from backends.cuda.agreement import cells

from rnngen import compiler
from rnngen.backends.cuda.callers import callers_program
from rnngen.backends.cuda.emit import cuda_program
from rnngen.backends.cuda.machine import MACHINES
from rnngen.backends.cuda.model import CudaProgram, KernelClass
from rnngen.backends.cuda.nvrtc import Report, compile_source, supported_archs
from rnngen.errors import BackendUnavailable

ARCHS = ("sm_80", "sm_90", "sm_100")
REGISTERS = 65536

try:
    supported_archs()
except BackendUnavailable as missing:
    pytest.skip(str(missing), allow_module_level=True)


def program(name: str, arch: str, size: int, dtype: str = "float32") -> CudaProgram:
    cell = compiler.load(name)
    sizes = {d.name: size if d.name in ("I", "H") else d.default or 8 for d in cell.spec.dims}
    lowered = compiler.kernel_program(compiler.specialised(cell, sizes))
    return cuda_program(lowered, dtype, None, MACHINES[arch])


def reported(made: CudaProgram, arch: str) -> dict[str, Report]:
    """What the compiler says of all kernels; each translation unit compiles by itself."""
    report: dict[str, Report] = {}
    for unit in made.units:
        found = compile_source(unit.source, arch).report
        assert set(found) == set(unit.entries)
        report |= found
    assert set(report) == {e.name for e in made.entries}
    return report


def checked(made: CudaProgram, arch: str) -> None:
    """Compiles; nothing spills, and every block finds its registers."""
    report = reported(made, arch)
    for e in made.entries:
        assert report[e.name].spill_bytes == 0, f"{made.title}: {e.name}: {report[e.name]}"
        assert report[e.name].registers * e.threads <= REGISTERS, f"{e.name}: {report[e.name]}"


@pytest.mark.parametrize(("name", "arch"), [(n, ARCHS[k % 3]) for k, n in enumerate(cells())])
def test_every_cell_compiles_without_spills(name: str, arch: str) -> None:
    checked(program(name, arch, 48), arch)


@pytest.mark.parametrize("arch", ARCHS)
@pytest.mark.parametrize("name", ["lstm", "gru", "mgu"])
def test_persistent_kernels_at_a_large_size(name: str, arch: str) -> None:
    made = program(name, arch, 768)
    assert made.classes == (KernelClass.C, KernelClass.C)
    checked(made, arch)


@pytest.mark.parametrize("arch", ARCHS)
@pytest.mark.parametrize("name", ["lstm", "gru"])
def test_tensor_cores_at_a_large_size(name: str, arch: str) -> None:
    made = program(name, arch, 768, "bfloat16")
    assert made.classes == (KernelClass.C, KernelClass.C)
    assert all("tensor cores" in why for why in made.why)
    checked(made, arch)


@pytest.mark.parametrize("arch", ARCHS)
def test_the_kernels_that_move_rows(arch: str) -> None:
    checked(callers_program(), arch)


def test_a_step_of_many_products_keeps_its_sums_in_registers() -> None:
    """`hm_lstm` has 15 groups of products a step: a loop that the compiler left alone had put them in memory."""
    made = program("hm_lstm", "sm_90", 48)
    report = reported(made, "sm_90")
    assert {r.stack for r in report.values()} == {0}


def test_sums_over_all_rows_share_a_kernel() -> None:
    """45 params of `ltc@ncp` are summed up after its backward loop."""
    assert len(program("ltc@ncp", "sm_90", 48).entries) < 10


@pytest.mark.parametrize("arch", ARCHS)
@pytest.mark.parametrize("name", ["lru", "garch@gjr", "indrnn"])
def test_scans(name: str, arch: str) -> None:
    made = program(name, arch, 64)
    assert made.classes[1] is KernelClass.SCAN
    checked(made, arch)


@pytest.mark.parametrize("dtype", ["float64", "bfloat16", "float16"])
def test_other_dtypes(dtype: str) -> None:
    checked(program("lstm", "sm_90", 48, dtype), "sm_90")
