"""Random cells of the whole language, every kernel class of the CUDA backend on the shim against the oracle."""

from __future__ import annotations

from backends.cuda import on_shim
from backends.llvm.wide_calls import channel_call, wide_call
from cell.choices import Pick, each

from rnngen.backends.cuda.model import KernelClass

CHANNELS = (KernelClass.SCAN, KernelClass.A, None, KernelClass.D)
CLASSES = (None, KernelClass.B, KernelClass.C, KernelClass.D)


def complaints(pick: Pick) -> list[str]:
    chosen, call = pick(CLASSES), wide_call(pick, 8, rows=(3, 1))
    cell = call.oracle.cell
    return call.wrong(on_shim.kernel(cell, tuple(cell.dims.items()), "float64", chosen)) if call.tame else []


def channel_complaints(pick: Pick) -> list[str]:
    chosen, call, dtype = pick(CHANNELS), channel_call(pick), pick(("float64", "float64", "float32"))
    if not call.tame:
        return []
    cell = call.oracle.cell
    wrong = call.wrong(on_shim.kernel(cell, tuple(cell.dims.items()), dtype, chosen), dtype)
    return [*wrong, f"{dtype}, class {chosen}"] if wrong else []


def test_cells_of_the_whole_language_agree() -> None:
    each(complaints, 4, one_in=10)


def test_cells_of_channels_agree() -> None:
    each(channel_complaints, 6, one_in=10)
