"""The numbers of a spec's `reference:` blocks against what the oracle computes in float64."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from rnngen.cell.model import Cell
from rnngen.compiler import compile_cell
from rnngen.errors import ArgumentError, Diagnostic, SpecError
from rnngen.spec.model import Reference
from rnngen.verify.compare import largest
from rnngen.verify.report import Row

__all__ = ["check_references", "misfits"]

Array = Any
_NO_BATCH = "a block is one sequence, and its arrays have no batch axis"


def check_references(cell: Cell, backend: str = "numpy", dtype: str = "float64") -> Iterator[Row]:
    """One row for each array of numbers; the error is the largest difference, as the tolerance is.

    Raises SpecError where dims or shapes of a block do not fit the cell.
    """
    for k, reference in enumerate(cell.spec.references, start=1):
        check = "reference" if len(cell.spec.references) == 1 else f"reference {k}"
        for name, got, want in _compared(cell, reference, backend, dtype):
            error = _difference(got, want)
            yield Row(cell.title, check, name, backend, dtype, error, reference.tolerance, reference.source)


def misfits(cell: Cell) -> Iterator[Diagnostic]:
    """What is wrong with dims and shapes of the blocks; whether their numbers hold is not asked."""
    for reference in cell.spec.references:
        try:
            _compared(cell, reference, "numpy", "float64")
        except SpecError as error:
            yield from error.diagnostics


def _compared(cell: Cell, reference: Reference, backend: str, dtype: str) -> list[tuple[str, Array, Array]]:
    """What is computed and what is written, by name."""
    try:
        got = _computed(cell, reference, backend, dtype)
    except ArgumentError as problem:
        raise _misfit(cell, reference, str(problem)) from None
    except MemoryError:
        raise _misfit(cell, reference, "these dims need more memory than there is") from None
    found = []
    for name, written in _wanted(reference).items():
        want = np.asarray(written, dtype=np.float64)
        if got[name].shape != want.shape:
            part, _, own = name.rpartition(" ")
            what = f"{'final_state' if part else 'outputs'}['{own}']"
            why = "" if got[name].ndim == want.ndim else f"; {_NO_BATCH}"
            shapes = f"{list(got[name].shape)} as the cell computes it, got {list(want.shape)}"
            raise _misfit(cell, reference, f"{what}: expected shape {shapes}{why}")
        found.append((name, got[name], want))
    return found


def _misfit(cell: Cell, reference: Reference, what: str) -> SpecError:
    """What is wrong with a block, at the array that the message begins with."""
    what = what.removeprefix("reference: ")
    places = (loc for part, name, loc in reference.places if what.startswith(f"{part}['{name}']"))
    message = f"the reference does not fit the cell: {what}"
    return SpecError([cell.spec.diagnostic(next(places, reference.loc), "E058", message)])


def _wanted(reference: Reference) -> dict[str, Any]:
    return dict(reference.outputs) | {f"final {n}": v for n, v in reference.final_state}


def _computed(cell: Cell, reference: Reference, backend: str, dtype: str) -> dict[str, Array]:
    """Results for a batch of one, without the batch axis."""
    names = [n for n, _ in reference.outputs if n not in cell.outputs]
    outputs = (*cell.outputs, *names) if names else None
    kernel = compile_cell(cell, dict(reference.dims), dtype, backend, dict(reference.constants), outputs)
    axis = {i.name: 1 if i.per == "step" else 0 for i in cell.inputs}
    kinds = {i.name: np.int64 if i.dtype == "index" else np.float64 for i in cell.inputs}
    ranks = {i.name: len(i.shape) + axis[i.name] for i in cell.inputs}
    ranks |= {s.name: len(s.shape) for s in cell.states}
    inputs = {n: _row(f"inputs['{n}']", v, kinds[n], ranks[n], axis[n]) for n, v in reference.inputs}
    params: Mapping[str, Array] = kernel.init_params() | {n: np.asarray(v) for n, v in reference.params}
    state = {n: _row(f"initial_state['{n}']", v, np.float64, ranks[n], 0) for n, v in reference.initial_state}
    run = kernel.forward(inputs, params, state, steps=_steps(cell, reference))
    return {n: a[:, 0] for n, a in run.outputs.items()} | {
        f"final {n}": np.asarray(a)[0] for n, a in run.final_state.items()
    }


def _row(what: str, value: Any, kind: Any, rank: int, axis: int) -> Array:
    """A block's numbers as a batch of one, its axis at `axis`."""
    found = np.asarray(value, kind)
    if found.ndim != rank:
        raise ArgumentError(f"reference: {what}: expected {rank} axes, found {found.ndim}: {_NO_BATCH}")
    return np.expand_dims(found, axis)


def _steps(cell: Cell, reference: Reference) -> int | None:
    """T, read off the expected outputs where no input has it."""
    if any(i.per == "step" for i in cell.inputs):
        return None
    lengths = [len(v) for _, v in reference.outputs if isinstance(v, tuple)]
    return lengths[0] if lengths else 1


def _difference(got: Array, want: Array) -> float:
    if not np.array_equal(np.isfinite(got), np.isfinite(want)):
        return float("inf")
    finite = np.isfinite(want)
    return largest([got[finite] - want[finite]])
