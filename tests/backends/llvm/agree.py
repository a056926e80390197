"""The LLVM engine beside the NumPy oracle: the same call on both, every result compared.

Numbers are drawn in float64 and rounded to float32, so that both dtypes compute with the very same ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from zlib import crc32

import numpy as np

from rnngen.cell import Cell, build_cell
from rnngen.compiler import compile_cell
from rnngen.runtime.kernel import Kernel
from rnngen.spec import parse_spec

__all__ = ["TOLERANCE", "Arrays", "arguments", "built", "differences", "results", "weights"]

Arrays = dict[str, Any]
TOLERANCE = {"float64": 1e-13, "float32": 4e-6}


def built(text: str) -> Cell:
    """The cell of a spec's text."""
    return build_cell(parse_spec(text, "cell.yaml"))


def compiled(text: str, dims: Mapping[str, int], dtype: str, backend: str) -> Kernel:
    """A kernel that neither reads nor writes the cache on disk."""
    cell = built(text)
    known = {d.name for d in cell.spec.dims}
    return compile_cell(cell, {k: n for k, n in dims.items() if k in known}, dtype, backend, threads=1, cache=False)


def draw(name: str, shape: tuple[int, ...], scale: float = 0.7) -> Any:
    """Normal numbers, always the same for a name and shape."""
    random = np.random.default_rng([crc32(name.encode()), *shape])
    return (scale * random.standard_normal(shape)).astype(np.float32).astype(np.float64)


def _sizes(shape: Any) -> tuple[int, ...]:
    return tuple(int(n) for n in shape)


def arguments(kernel: Kernel, steps: int, rows: int, given: bool = True) -> tuple[tuple[Arrays, ...], Arrays]:
    """(inputs, params, initial_state) and keywords; `given` says whether the states are."""
    cell = kernel.cell
    lead = {"step": (steps, rows), "sequence": (rows,)}
    inputs: Arrays = {}
    for slot in cell.inputs:
        shape = (*lead[slot.per], *_sizes(slot.shape))
        inputs[slot.name] = draw(slot.name, shape)
        if slot.dtype == "index":
            inputs[slot.name] = np.random.default_rng(len(slot.name)).integers(0, slot.bound or 2, shape)
    params = {p.name: draw(p.name, _sizes(p.shape), 0.4) for p in cell.params}
    indices = {i.name: i.bound or 2 for i in cell.inputs if i.dtype == "index"}
    state: Arrays = {}
    for s in cell.states:
        state[s.name] = draw(s.name, (rows, *_sizes(s.shape)), 0.5)
        if s.of in indices:
            state[s.name] = np.random.default_rng(3).integers(0, indices[s.of], state[s.name].shape)
    timeless = all(i.per == "sequence" for i in cell.inputs)
    return (inputs, params, state if given else {}), {"steps": steps} if timeless else {}


def weights(kernel: Kernel, steps: int, rows: int) -> tuple[Arrays, Arrays]:
    """Gradients that come in: of every output and of every final state."""
    program = kernel.cell.program
    outputs = {n: draw("d" + n, (steps, rows, *program.nodes[i].ints)) for n, i in program.keyed("output").items()}
    return outputs, {s.name: draw("f" + s.name, (rows, *_sizes(s.shape))) for s in kernel.cell.states}


def results(kernel: Kernel, steps: int, rows: int, *, given: bool = True, **call: Any) -> Arrays:
    """Every array that a forward and a backward call give, by a name for people; inference beside it."""
    (inputs, params, state), keywords = arguments(kernel, steps, rows, given)
    call = keywords | call
    run = kernel.forward(inputs, params, state, **call)
    grad_outputs, grad_final = weights(kernel, steps, rows)
    grads = kernel.backward(run, grad_outputs, grad_final)
    free = kernel.forward(inputs, params, state, save=False, **call)
    out: Arrays = {}
    for label, arrays in (
        ("output", run.outputs),
        ("final", run.final_state),
        ("unsaved output", free.outputs),
        ("unsaved final", free.final_state),
        ("param gradient", grads.params),
        ("input gradient", grads.inputs),
        ("start gradient", grads.initial_state),
    ):
        out |= {f"{label} {n}": np.asarray(a) for n, a in arrays.items()}
    return out


def differences(got: Arrays, want: Arrays, dtype: str, slack: float = 1.0) -> list[str]:
    """A line for each array that is missing, misshapen, or further off than the tolerance: normwise, with
    rounding noise of the largest array of all allowed where one is what cancellation leaves."""
    tolerance, eps = slack * TOLERANCE[dtype], float(np.finfo(dtype).eps)
    lines = [f"{n}: only on one side" for n in {**got, **want} if (n in got) != (n in want)]
    noise = 4 * eps * max((_largest(a) for a in want.values()), default=0.0)
    for name in [n for n in want if n in got]:
        a, b = got[name], want[name]
        if a.shape != b.shape:
            lines.append(f"{name}: shape {a.shape}, not {b.shape}")
        elif not np.isfinite(a).all():
            lines.append(f"{name}: not finite")
        elif (gap := _largest(a - b)) > tolerance * _largest(b) + noise:
            lines.append(f"{name}: {gap:.2e} off, the largest entry being {_largest(b):.2e}")
    return lines


def _largest(a: Any) -> float:
    return float(np.max(np.abs(a))) if a.size else 0.0
