"""NaN, infinities, zeros, ends of the range and ties: NumPy's on the oracle and in compiled kernels; and what
their derivatives are, on all of them alike."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from ops.special import (
    CANCELLING,
    PAIRS,
    ROWS,
    SINGLE,
    Table,
    cell_of,
    check_indices,
    compare,
    index_cell,
    numbers,
    row_numbers,
    wanted,
)
from ops.tiny import gradient
from verify.cells import cell as built

import rnngen
from rnngen.errors import BackendUnavailable

PLACES = [("numpy", "float64"), ("numpy", "float32"), ("llvm", "float64"), ("llvm", "float32")]
# in float32 1 + 6e-8 is 1, a loss that stays where terms cancel; what is below is zero there, and twice so a product
NEAR = {"float64": (1e-13, 1e-300), "float32": (6e-6, 2e-36)}
CANCELS = {"float64": 1e-15, "float32": 4e-7}


def run(backend: str, dtype: str, table: Table, arrays: Any) -> tuple[list[Any], list[list[Any]]]:
    """What every expression is, and its gradients, for rows [B, n] of each argument."""
    names, texts = "ab"[: len(arrays)], list(table)
    try:
        kernel = rnngen.compile(cell_of(texts, arrays[0].shape[1], names), dtype=dtype, backend=backend)
    except BackendUnavailable as error:
        pytest.skip(str(error))
    given = {f"{n}{k}": a[None] for n, a in zip(names, arrays, strict=True) for k in range(len(texts))}
    done = kernel.forward(given, {})
    ones = {n: np.ones_like(a) for n, a in done.outputs.items()}
    found = kernel.backward(done, ones).inputs
    grads = [[found[f"{n}{k}"][0] if f"{n}{k}" in found else None for n in names] for k in range(len(texts))]
    return [done.outputs[f"y{k}"][0] for k in range(len(texts))], grads


def check(backend: str, dtype: str, table: Table, arrays: Any) -> None:
    rtol, atol = NEAR[dtype]
    got, _ = run(backend, dtype, table, arrays)
    for text, y, want in zip(table, got, wanted(table, arrays), strict=True):
        far = np.zeros(y.shape, bool)
        if text == "a % b":  # docs/spec-language.md, "Limits"
            with np.errstate(all="ignore"):
                far = (np.abs(arrays[0].astype(float) / arrays[1]) > 2.0**46) & (arrays[1] != 0)
        compare(
            text, np.where(far, want, y), want, arrays, rtol, CANCELS[dtype] if text in CANCELLING else atol
        )


@pytest.mark.parametrize(("backend", "dtype"), PLACES)
def test_scalar_operators_of_one_argument_are_numpys(backend: str, dtype: str) -> None:
    check(backend, dtype, SINGLE, [a[None] for a in numbers(dtype)])


@pytest.mark.parametrize(("backend", "dtype"), PLACES)
def test_scalar_operators_of_two_arguments_are_numpys(backend: str, dtype: str) -> None:
    check(backend, dtype, PAIRS, [a[None] for a in numbers(dtype, several=True)])


@pytest.mark.parametrize("n", [16, 19])
@pytest.mark.parametrize(("backend", "dtype"), [*PLACES, ("llvm", "bfloat16")])
def test_operators_on_rows_are_numpys(backend: str, dtype: str, n: int) -> None:
    if dtype == "bfloat16":  # all that is no product with params is float32
        got, want = (run("llvm", d, ROWS, [row_numbers("float32", n)])[0] for d in (dtype, "float32"))
        for text, y, z in zip(ROWS, got, want, strict=True):
            np.testing.assert_array_equal(y, z, err_msg=text)
        return
    check(backend, dtype, ROWS, [row_numbers(dtype, n)])


@pytest.mark.parametrize("table", [SINGLE, PAIRS, ROWS], ids=["one", "two", "rows"])
def test_derivatives_are_the_oracles(table: Table) -> None:
    arrays = [row_numbers("float64", 19)] if table is ROWS else numbers("float64", table is PAIRS)
    arrays = [np.atleast_2d(a) for a in arrays]
    got, want = (run(backend, "float64", table, arrays)[1] for backend in ("llvm", "numpy"))
    for text, mine, others in zip(table, got, want, strict=True):
        for g, w in zip(mine, others, strict=True):
            assert (g is None) == (w is None)
            if g is not None and text != "a % b":
                compare(text, g, w, arrays, 1e-10, 1e-13 if text in CANCELLING else 1e-300)


@pytest.mark.parametrize("op", ["maximum", "minimum"])
def test_beside_nan_both_have_the_gradient(op: str) -> None:
    """As torch has it: what it comes with does not vanish."""
    values = [[np.nan, 1.0, np.nan, 2.0, -np.inf], [0.0, np.nan, np.nan, 2.0, np.inf]]
    a, b = (torch.tensor(v, dtype=torch.float64, requires_grad=True) for v in values)
    getattr(torch, op)(a, b).sum().backward()
    got = gradient(f"{op}(a, b)", a=np.array(values[0]), b=np.array(values[1]))
    assert a.grad is not None
    assert b.grad is not None
    np.testing.assert_array_equal(got["a"], a.grad.numpy())
    np.testing.assert_array_equal(got["b"], b.grad.numpy())


def test_the_gradient_of_a_running_maximum_goes_to_the_nan_that_set_it() -> None:
    got = gradient("cummax(a)", a=np.array([1.0, 2.0, np.nan, 3.0]))
    assert got["a"].tolist() == [1, 1, 2, 0]


def test_a_lost_nan_is_noticed() -> None:
    a = np.array([1.0, np.nan])
    with pytest.raises(AssertionError, match="heaviside"):
        compare("heaviside(a)", np.array([1.0, 0.0]), np.heaviside(a, 1), [a], 0, 0)
    with pytest.raises(AssertionError, match="inf"):
        compare("a", np.array([np.inf, 0]), np.array([-np.inf, 0]), [a], 1, 1)


@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_whole_quotients_are_numpys_to_the_last_bit(dtype: str) -> None:
    random = np.random.default_rng(3)
    b = random.choice([0.1, 0.3, -0.7, 2.5, 7.0, np.pi], 999)
    a = np.round(random.normal(scale=10.0 ** random.integers(0, 6, 999))) * np.where(
        random.random(999) < 0.5, b, 0.1
    )
    arrays = [v.astype(dtype)[None] for v in (a, b)]
    for backend in ("numpy", "llvm"):
        (got,), _ = run(backend, dtype, {"a // b": np.floor_divide}, arrays)
        np.testing.assert_array_equal(got, np.floor_divide(*arrays))


@pytest.mark.parametrize(("backend", "dtype"), PLACES)
def test_a_state_may_be_an_index(backend: str, dtype: str) -> None:
    """Its fraction is dropped, beyond the ends it takes the last and the first entry, and it has no gradient."""
    cell = built(
        "cell: pointer\ndims: {K: {default: 3}}\ninputs: {move: []}\nstates: {k: []}\nparams: {E: [K]}\n"
        "equations: |\n  y = take(E, k[t-1])\n  z = one_hot(k[t-1], K)\n  k[t] = k[t-1] + move[t]\n"
        "outputs: [y, z]\n"
    )
    kernel = rnngen.compile(cell, dtype=dtype, backend=backend)
    places = np.array([0, 0.75, 1, 2.9, 4, -2.5, 2])
    moves = np.diff(np.append(places, 0))[:, None].astype(dtype)
    run = kernel.forward({"move": moves}, {"E": np.array([10, 20, 30], dtype)})
    assert run.outputs["y"][:, 0].tolist() == [10, 10, 20, 30, 30, 10, 30]
    assert run.outputs["z"][:, 0].argmax(-1).tolist() == [0, 0, 1, 0, 0, 0, 2]
    assert run.outputs["z"][:, 0].sum(-1).tolist() == [1, 0, 1, 0, 0, 0, 1]
    grads = kernel.backward(run, {n: np.ones_like(a) for n, a in run.outputs.items()})
    assert grads.params["E"].tolist() == [3, 1, 3]
    assert not grads.inputs["move"].any()


@pytest.mark.parametrize(("backend", "dtype"), PLACES)
def test_an_index_worked_out_is_the_nearest_entry(backend: str, dtype: str) -> None:
    check_indices(rnngen.compile(index_cell(), dtype=dtype, backend=backend))
