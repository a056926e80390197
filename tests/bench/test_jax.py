"""The jax scan that kernels are timed against computes what they compute, gradients included."""

from __future__ import annotations

import numpy as np
import pytest
from backends.llvm.agree import built
from backends.llvm.kernel_cells import CELLS, DIMS

from rnngen.bench.jax_scan import Scan
from rnngen.cell import Cell
from rnngen.compiler import compile_cell, load
from rnngen.compiler.request import plain
from rnngen.verify.case import BASE, draw
from rnngen.verify.sizes import default_dims

jax = pytest.importorskip("jax")

CHOSEN = "lstm gru gru@reset_before elman layernorm_lstm fast_weights clockwork lif bahdanau_decoder rhn bn_lstm kalman".split()


@pytest.mark.parametrize("name", CHOSEN)
def test_the_scan_agrees_with_numpy(name: str) -> None:
    cell = load(name)
    agree(cell, default_dims(cell))


@pytest.mark.parametrize("name", ["surrogate", "surrogates_of_shapes"])
def test_the_scan_agrees_on_stated_derivatives(name: str) -> None:
    cell = built(CELLS[name])
    agree(cell, {d.name: DIMS[d.name] for d in cell.spec.dims})


def agree(cell: Cell, dims: dict[str, int]) -> None:
    kernel = compile_cell(cell, dims, "float64", "numpy")
    data = draw(cell, dims, BASE)
    run = kernel.forward(data.inputs, data.params, data.state, **data.keywords)
    grads = kernel.backward(run, data.grad_outputs)
    with jax.enable_x64():
        scan = Scan(jax, plain(cell, dims), "float64")
        real = {n: a for n, a in data.inputs.items() if a.dtype.kind == "f"}
        rest = {n: a for n, a in data.inputs.items() if n not in real}

        def loss(params: object, inputs: object) -> object:
            found = scan.run(params, inputs | rest, data.state, BASE.steps)
            return sum((found[n] * g).sum() for n, g in data.grad_outputs.items())

        found = scan.run(data.params, data.inputs, data.state, BASE.steps)
        for n, a in run.outputs.items():
            same(found[n], a)
        params, inputs = jax.grad(loss, argnums=(0, 1))(data.params, real)
    for n, g in {**grads.params, **grads.inputs}.items():
        same((params | inputs)[n], g)


def same(got: object, want: np.ndarray) -> None:
    scale = max(1.0, float(np.abs(want).max(initial=0.0)))
    np.testing.assert_allclose(np.asarray(got), want, rtol=0, atol=1e-11 * scale)
