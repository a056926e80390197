"""The LLVM engine beside the NumPy oracle: the same call on both, every result compared.

Numbers are drawn in float64 and rounded to float32, so that both dtypes compute with the very same ones.
"""

from __future__ import annotations

from functools import cache
from typing import Any
from zlib import crc32

import numpy as np
from backends.llvm.guarded import guarded

from rnngen.cell import Cell, build_cell
from rnngen.compiler import compile_cell
from rnngen.runtime.kernel import Kernel
from rnngen.spec import parse_spec

__all__ = [
    "TOLERANCE",
    "Arrays",
    "agree",
    "arguments",
    "built",
    "differences",
    "draw",
    "forward_and_back",
    "kernel",
    "results",
    "weights",
]

Arrays = dict[str, Any]
Sizes = tuple[tuple[str, int], ...]
TOLERANCE = {"float64": 1e-13, "float32": 4e-6}


def built(text: str) -> Cell:
    """The cell of a spec's text."""
    return build_cell(parse_spec(text, "cell.yaml"))


@cache
def kernel(text: str, dims: Sizes, dtype: str = "float64", backend: str = "llvm") -> Kernel:
    """A kernel on one thread that neither reads nor writes the cache on disk."""
    cell = built(text)
    known = {d.name for d in cell.spec.dims}
    return compile_cell(cell, {k: n for k, n in dims if k in known}, dtype, backend, threads=1, cache=False)


# numbers --------------------------------------------------------------------------------------------


def draw(name: str, shape: tuple[int, ...], scale: float = 0.7) -> Any:
    """Normal numbers, always the same for a name and shape."""
    random = np.random.default_rng([crc32(name.encode()), *shape])
    out = guarded(shape)
    out[...] = (scale * random.standard_normal(shape)).astype(np.float32)
    return out


def _whole(name: str, shape: tuple[int, ...], bound: int) -> Any:
    return np.random.default_rng([crc32(name.encode()), *shape]).integers(0, bound, shape)


def _sizes(shape: Any) -> tuple[int, ...]:
    return tuple(int(n) for n in shape)


def arguments(cell: Cell, steps: int, rows: int, given: bool = True) -> tuple[tuple[Arrays, ...], Arrays]:
    """(inputs, params, initial_state) and keywords; `given` says whether the states are."""
    lead = {"step": (steps, rows), "sequence": (rows,)}
    bounds = {i.name: i.bound or 2 for i in cell.inputs if i.dtype == "index"}
    inputs: Arrays = {}
    for slot in cell.inputs:
        shape = (*lead[slot.per], *_sizes(slot.shape))
        inputs[slot.name] = (
            _whole(slot.name, shape, bounds[slot.name]) if slot.name in bounds else draw(slot.name, shape)
        )
    params = {p.name: draw(p.name, _sizes(p.shape), 0.4) for p in cell.params}
    state: Arrays = {}
    for s in cell.states if given else ():
        shape = (rows, *_sizes(s.shape))
        state[s.name] = _whole(s.name, shape, bounds[s.of]) if s.of in bounds else draw(s.name, shape, 0.5)
    timeless = all(i.per == "sequence" for i in cell.inputs)
    return (inputs, params, state), {"steps": steps} if timeless else {}


def weights(cell: Cell, steps: int, rows: int) -> tuple[Arrays, Arrays]:
    """Gradients that come in: of every output and of every final state."""
    program = cell.program
    outputs = {
        n: draw("d" + n, (steps, rows, *program.nodes[i].ints)) for n, i in program.keyed("output").items()
    }
    return outputs, {s.name: draw("f" + s.name, (rows, *_sizes(s.shape))) for s in cell.states}


# calls ----------------------------------------------------------------------------------------------


def forward_and_back(k: Kernel, steps: int, rows: int, *, given: bool = True, **call: Any) -> Arrays:
    """Every array that a forward and a backward call give, by a name for people."""
    arrays, keywords = arguments(k.cell, steps, rows, given)
    return collected(k, arrays, keywords | call)


def collected(k: Kernel, arrays: tuple[Arrays, ...], call: Arrays) -> Arrays:
    """Outputs, final state and all gradients of a call with these arrays."""
    run = k.forward(*arrays, **call)
    steps, rows = next(iter(run.outputs.values())).shape[:2]
    grads = k.backward(run, *weights(k.cell, steps, rows))
    groups = {
        "output": run.outputs,
        "final": run.final_state,
        "param gradient": grads.params,
        "input gradient": grads.inputs,
        "start gradient": grads.initial_state,
    }
    return {f"{label} {n}": np.asarray(a) for label, found in groups.items() for n, a in found.items()}


def results(k: Kernel, steps: int, rows: int, *, given: bool = True, **call: Any) -> Arrays:
    """As `forward_and_back`, with inference beside it."""
    arrays, keywords = arguments(k.cell, steps, rows, given)
    free = k.forward(*arrays, **keywords | call, save=False)
    out = collected(k, arrays, keywords | call)
    out |= {f"unsaved output {n}": np.asarray(a) for n, a in free.outputs.items()}
    return out | {f"unsaved final {n}": np.asarray(a) for n, a in free.final_state.items()}


def agree(text: str, dims: Sizes, dtype: str, steps: int, rows: int, **call: Any) -> None:
    """Fails with a line for each array in which the engine and the oracle in float64 differ."""
    want = results(kernel(text, dims, "float64", "numpy"), steps, rows, **call)
    got = results(kernel(text, dims, dtype), steps, rows, **call)
    wrong = differences(got, want, dtype)
    if wrong and dtype == "float32":  # a badly conditioned cell: see how far the oracle itself is off
        wrong = differences(
            got, want, dtype, results(kernel(text, dims, dtype, "numpy"), steps, rows, **call)
        )
    assert not wrong, "\n".join(["", *wrong])


def differences(got: Arrays, want: Arrays, dtype: str, plain: Arrays | None = None) -> list[str]:
    """A line for each array that is missing, misshapen, or further off than the tolerance: normwise, with
    rounding noise of the largest array of all allowed where one is what cancellation leaves. With `plain`, the
    same results of unfused code, four times its error is allowed, as torch's compiler tests have it."""
    lines = [f"{n}: only on one side" for n in {**got, **want} if (n in got) != (n in want)]
    noise = 4 * float(np.finfo(dtype).eps) * max((_largest(a) for a in want.values()), default=0.0)
    for name in [n for n in want if n in got]:
        a, b = got[name], want[name]
        if a.shape != b.shape:
            lines.append(f"{name}: shape {a.shape}, not {b.shape}")
            continue
        allowed = TOLERANCE[dtype] * _largest(b) + noise
        allowed = max(allowed, 4 * _largest(plain[name] - b)) if plain else allowed
        if not (gap := _largest(a - b)) <= allowed:
            lines.append(f"{name}: {gap:.2e} off, the largest entry being {_largest(b):.2e}")
    return lines


def _largest(a: Any) -> float:
    return float(np.max(np.abs(a))) if a.size else 0.0
