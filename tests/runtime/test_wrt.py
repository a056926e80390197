"""Gradients asked for alone: those that are named are what they were, and nothing is done for the others."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
import pytest
from backends.cuda import on_shim
from backends.llvm.agree import arguments as drawn
from backends.llvm.agree import built, differences, forward_and_back
from backends.llvm.kernel_cells import CELLS, DIMS
from runtime.calls import RICH, B, H, I, T, arguments, same_bits
from runtime.calls import kernel as rich

import rnngen
from rnngen.cell import Cell
from rnngen.compiler import compile_cell, emit, kernel_program, load, specialised
from rnngen.errors import ArgumentError
from rnngen.runtime.kernel import Kernel

LABELS = ("param gradient ", "input gradient ", "start gradient ")
CALLS: dict[str, dict[str, Any]] = {
    "plain": {},
    "ragged": {"lengths": [7, 2, 0], "reverse": True},
    "resets": {"reset": np.arange(T * B).reshape(T, B) % 5 == 3, "training": True, "seed": 3},
}


def made(cell: Cell, wrt: list[str], backend: str = "llvm", **words: Any) -> Kernel:
    dims = {d.name: DIMS[d.name] for d in cell.spec.dims}
    return compile_cell(cell, dims, "float64", backend, threads=1, cache=False, wrt=wrt, **words)


def kept(found: dict[str, Any], wrt: tuple[str, ...]) -> dict[str, Any]:
    """What a kernel for these gradients gives of all."""
    gone = {label + n for label in LABELS for n in {k.removeprefix(label) for k in found} - {*wrt}}
    return {n: a for n, a in found.items() if n not in gone}


def small(text: str) -> Kernel:
    """The oracle of a cell, for all gradients."""
    cell = built(text)
    return compile_cell(cell, {d.name: DIMS[d.name] for d in cell.spec.dims}, "float64", "numpy")


@pytest.mark.parametrize("name", CELLS)
def test_params_alone_or_one_name_alone(name: str) -> None:
    oracle = small(CELLS[name])
    cell, pick = oracle.cell, crc32(name.encode())
    params = [n for n in cell.wrt if n in {p.name for p in cell.params}]
    wrt = [cell.wrt[pick // 2 % len(cell.wrt)]] if pick % 2 else params
    found = forward_and_back(k := made(built(CELLS[name]), wrt), T, B)
    assert {*wrt} <= {*k.cell.wrt}
    assert differences(found, kept(forward_and_back(oracle, T, B), k.cell.wrt), "float64") == []


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("backend", ["llvm", "numpy"])
def test_calls_of_every_kind(backend: str, call: str) -> None:
    """The same bits as of the kernel that gives all, the delay's gradient with its state's."""
    want = forward_and_back(rich(backend), T, B, **CALLS[call])
    k = made(built(RICH), ["R", "m", "h"], backend)
    assert k.cell.wrt == ("R", "m", "h", "h[t-1]")
    same_bits(forward_and_back(k, T, B, **CALLS[call]), kept(want, k.cell.wrt))
    again = pickle.loads(pickle.dumps(k))
    same_bits(forward_and_back(again, T, B, **CALLS[call]), kept(want, k.cell.wrt))


def test_with_checkpoints() -> None:
    want = forward_and_back(rich(), T, B)
    k = made(built(RICH), ["W", "x"], memory="min")
    assert differences(forward_and_back(k, T, B), kept(want, k.cell.wrt), "float64") == []


def test_nothing_is_done_for_the_others() -> None:
    cell, dims = load("lstm"), {"I": 64, "H": 8}
    every, some = (compile_cell(cell, dims, cache=False, wrt=wrt) for wrt in (None, ["W", "R", "b"]))
    work = every.cost(T, B).backward.flops - some.cost(T, B).backward.flops
    assert work == 2 * T * B * 64 * 4 * 8  # the product that makes the input's gradient
    none = compile_cell(cell, dims, cache=False, wrt=["x"])
    roles = {b.role for b in kernel_program(none.cell).buffers}
    assert "grad_input" in roles
    assert "grad_param" not in roles
    assert none.cost(T, B).workspace <= every.cost(T, B).workspace


def test_nothing_at_all() -> None:
    """A kernel for inference: there is no backward pass."""
    k = compile_cell("gru", {"I": 5, "H": 4}, "float64", cache=False, wrt=[])
    arrays, _ = drawn(k.cell, T, B)
    run = k.forward(*arrays)
    found = k.backward(run, {"h": np.ones((T, B, H))})
    assert (found.params, found.inputs, found.initial_state) == ({}, {}, {})
    assert k.cost(T, B).backward.flops == 0


def test_second_derivatives_are_those_of_what_is_named() -> None:
    k = made(built(RICH), ["R", "h"])
    given = arguments()
    vector = {"R": given["params"]["R"]}
    words = {"initial_state": given["initial_state"]}
    call = given["inputs"], given["params"], vector, {"h": np.ones((T, B, H))}
    some, every = k.hvp(*call, **words), rich().hvp(*call, **words)
    assert list(some.params) == ["R"]
    assert list(some.inputs) == []
    np.testing.assert_allclose(some.params["R"], every.params["R"], rtol=0, atol=1e-13)


def test_what_was_left_out_is_told() -> None:
    k, given = made(built(RICH), ["R"]), arguments()
    run = k.forward(**given)
    with pytest.raises(ArgumentError, match=r"compiled without the gradient of 'W', for those of R; name it"):
        k.backward(run, {}, wrt=["W"])
    with pytest.raises(ArgumentError, match="wrt: 'Q' is no param, input or state"):
        k.backward(run, {}, wrt=["Q"])


@pytest.mark.parametrize(
    ("wrt", "message"),
    [
        ("R", "wrt: expected a list of names, got the text 'R'"),
        (["w"], "wrt: 'w' is an index input"),
        (["Rr"], "wrt: 'Rr' is no param, input or state of tiny; did you mean 'R'"),
    ],
)
def test_what_cannot_be_asked_for(wrt: Any, message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        made(built(RICH), wrt)


def test_names_of_a_large_cell_are_listed() -> None:
    """Nothing is near, and there are more than a hint holds: no sentence may end in nothing, or say so."""
    cell = load("bahdanau_decoder")
    with pytest.raises(ArgumentError, match=r"wrt: 'Q' is no param, .* of bahdanau_decoder; known: E, W_s, "):
        cell.wanting(["Q"])
    k = compile_cell(cell, {d.name: d.default or 2 for d in cell.spec.dims}, "float64", "numpy")
    given = {"y": np.zeros((1, 1), int), "annotations": np.zeros((1, 2, 4)), "present": np.ones((1, 2))}
    with pytest.raises(ArgumentError, match="params: there is no 'Q'; known: E, W_s, "):
        k.forward(given, {**k.init_params(0), "Q": np.zeros(2)})


@pytest.mark.parametrize("name", ["lstm", "attention", "min_gru"])
def test_on_cuda(name: str) -> None:
    cell = load(name) if name != "attention" else built(CELLS[name])
    sizes = tuple((d.name, DIMS.get(d.name, 4)) for d in cell.spec.dims)
    oracle = on_shim.oracle(cell, sizes)
    wrt = [n for n in oracle.cell.wrt if n in {p.name for p in cell.params}]
    k = on_shim.kernel(cell.wanting(wrt), sizes, "float64")
    assert k.cell.wrt == tuple(wrt)
    found = forward_and_back(k, T, B)
    assert differences(found, kept(forward_and_back(oracle, T, B), tuple(wrt)), "float64") == []


def test_files_for_c(tmp_path: Path) -> None:
    fixed = specialised(load("lstm"), {"I": I, "H": H}, wrt=["R", "b"])
    emit(fixed, None, "float64", ["obj", "header"], None, tmp_path)
    fields = json.loads((tmp_path / "kernel.json").read_text())
    assert "grad_param" in (text := json.dumps(fields))
    assert "grad_input" not in text
    header = (tmp_path / "kernel.h").read_text()
    assert "*grad_param_1" in header
    assert "*grad_param_0" not in header
    assert "*grad_initial_0" not in header


def test_kernels_for_other_gradients_are_others_in_the_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RNNGEN_CACHE_DIR", str(tmp_path))
    dims = {"I": I, "H": H}
    for wrt in (None, ["W"], ["R"], ["W"]):
        k = rnngen.compile("lstm", dims, wrt=wrt)
        arrays, _ = drawn(k.cell, T, B)
        arrays = tuple({n: a.astype(np.float32) for n, a in group.items()} for group in arrays)
        found = k.backward(k.forward(*arrays), {"h": np.ones((T, B, H), np.float32)})
        assert list(found.params) == (["W", "R", "b"] if wrt is None else wrt)
