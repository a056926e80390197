"""The eager loop that kernels are timed against computes what they compute, gradients included."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from backends.llvm.agree import built
from backends.llvm.kernel_cells import CELLS, DIMS

from rnngen.bench import eager, run, words
from rnngen.bench.eager import Loop
from rnngen.cell.model import Cell
from rnngen.compiler import compile_cell, load, specialised, zoo
from rnngen.compiler.request import plain
from rnngen.errors import BackendUnavailable
from rnngen.ops.names import operator_names
from rnngen.ops.scalars import PRIMITIVES
from rnngen.ops.tensors import TENSORS
from rnngen.runtime.kernel import Kernel
from rnngen.verify.case import BASE, draw
from rnngen.verify.sizes import default_dims

STEPS, ROWS = BASE.steps, BASE.rows
OPERATORS = """extremes products_of_entries three_axes running steps_in_slices flip_roll_shift embedding several_indices
take_from_state take_from_sequence clocks surrogate surrogates_of_shapes functions_0 functions_1 functions_2 functions_3 softmaxes""".split()


def agree(cell: Cell, dims: dict[str, int]) -> None:
    kernel: Kernel = compile_cell(cell, dims, "float64", "numpy")
    try:
        loop = Loop(torch, plain(cell, dims), torch.float64)
    except BackendUnavailable:
        pytest.skip("the eager loop has no word for it")
    data = draw(cell, dims, BASE)
    params = {n: torch.tensor(a, requires_grad=True) for n, a in data.params.items()}
    inputs = {n: torch.tensor(a, requires_grad=a.dtype.kind == "f") for n, a in data.inputs.items()}
    states = {n: torch.tensor(a) for n, a in data.state.items()}
    found = loop.run(params, inputs, states, STEPS)
    run = kernel.forward(data.inputs, data.params, data.state, **data.keywords)
    grads = kernel.backward(run, data.grad_outputs)
    loss = sum(
        (out[n] * torch.tensor(g[t])).sum()
        for t, out in enumerate(found)
        for n, g in data.grad_outputs.items()
    )
    torch.autograd.backward(loss)
    for n in cell.outputs:
        same(torch.stack([out[n] for out in found]).detach().numpy(), run.outputs[n])
    for n, g in {**grads.params, **grads.inputs}.items():
        got = (params | inputs)[n].grad
        same(np.zeros_like(g) if got is None else got.numpy(), g)


def same(got: np.ndarray, want: np.ndarray) -> None:
    scale = max(1.0, float(np.abs(want).max(initial=0.0)))
    np.testing.assert_allclose(np.broadcast_to(got, want.shape), want, rtol=0, atol=1e-11 * scale)


@pytest.mark.parametrize("name", sorted(zoo()))
def test_the_loop_agrees_with_numpy_on_every_cell(name: str) -> None:
    cell = load(name)
    if cell.random:
        pytest.skip("it draws numbers of its own")
    agree(cell, default_dims(cell))


@pytest.mark.parametrize("name", OPERATORS)
def test_the_loop_agrees_on_cells_made_for_one_operator(name: str) -> None:
    cell = built(CELLS[name])
    agree(cell, {d.name: DIMS[d.name] for d in cell.spec.dims})


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("cummax(h[t-1])", "cummax"),
        ("dropout(h[t-1], 0.5)", "random numbers (uniform, bernoulli, dropout and the like)"),
        ("bernoulli(0.5, [H]) * h[t-1]", "random numbers (uniform, bernoulli, dropout and the like)"),
    ],
)
def test_what_it_has_no_word_for_is_said_in_words_of_the_language(written: str, said: str) -> None:
    text = f"cell: a\ndims: {{H: h}}\nstates: {{h: [H]}}\nequations: |\n  h[t] = {written}\n"
    with pytest.raises(BackendUnavailable) as error:
        Loop(torch, specialised(built(text), {"H": 3}), torch.float64)
    assert str(error.value) == f"a uses operators that the eager loop has no word for: {said}"


def test_a_primitive_of_a_forward_program_is_a_word_of_the_language_or_has_one() -> None:
    """`pad`, `scatter` and `total` are made by gradients alone."""
    known = {*eager._SCALARS, *eager._TENSORS, "softplus", "where", "pad", "scatter", "total"}
    assert {*PRIMITIVES, *TENSORS} - known <= {*words._WRITTEN, *operator_names()}


def test_a_cell_without_inputs_is_timed_with_one_sequence() -> None:
    cell = built(
        "cell: c\ndims: {H: size}\nstates: {h: [H]}\nparams: {W: [H, H]}\nequations: h[t] = tanh(W @ h[t-1])\n"
    )
    found = run.bench_cell(cell, {"H": 4}, 5, 3, ("eager", "numpy"), rounds=1)
    assert set(found.timings) == {"rnngen", "eager", "numpy"}
    assert found.sizes["B"] == 1
    assert "one sequence, not 3: c has no inputs" in found.notes[0]
