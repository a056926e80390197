"""What a call promises: T and B are free, calls continue one another, and nothing depends on what ran before."""

from __future__ import annotations

import gc
import pickle
import weakref
from typing import Any

import numpy as np
import pytest
from backends.llvm.agree import agree, built
from backends.llvm.agree import arguments as drawn
from backends.llvm.kernel_cells import CELLS, DIMS, spec
from runtime.calls import RICH, B, H, T, arguments, everything, kernel, same_bits

import rnngen
from rnngen.compiler import compile_cell, zoo
from rnngen.errors import ArgumentError
from rnngen.runtime.kernel import Kernel
from rnngen.verify.sizes import default_dims

# what could fail to continue: delays, past inputs and indices, clocks, draws, states nobody reads
CARRIED = ("delays", "delays_of_many_kinds", "registers_and_rounds", "index_delayed", "clocks", "dropout", "draws", "output_of_the_past", "learned_start", "state_never_read",
           "attention", "no_input", "dropout_per_sequence")  # fmt: skip


def of_zoo(name: str) -> Kernel:
    cell = rnngen.load(name)
    return compile_cell(cell, default_dims(cell), "float64", "numpy")


# pieces ---------------------------------------------------------------------------------------------


def cut(k: Kernel, inputs: dict[str, Any], low: int, high: int) -> dict[str, Any]:
    per = {i.name: i.per for i in k.cell.inputs}
    return {n: a[low:high] if per[n] == "step" else a for n, a in inputs.items()}


def in_pieces(
    k: Kernel, ends: tuple[int, ...], rows: int, lengths: Any = None, **call: Any
) -> tuple[Any, Any]:
    """(outputs, final state) of a sequence in several calls, each starting where the last one ended."""
    (inputs, params, state), keywords = drawn(k.cell, ends[-1], rows, given=not k.cell.inputs)
    outputs: dict[str, list[Any]] = {}
    low = 0
    for high in ends:
        if "steps" in keywords:
            call["steps"] = high - low
        if lengths is not None:
            call["lengths"] = np.clip(lengths - low, 0, high - low)
        run = k.forward(cut(k, inputs, low, high), params, state, **call)
        state, low = dict(run.final_state), high
        for n, a in run.outputs.items():
            outputs.setdefault(n, []).append(a)
    return {n: np.concatenate(a) for n, a in outputs.items()}, state


def continues(k: Kernel, **call: Any) -> None:
    whole, end = in_pieces(k, (10,), 3, **call)
    for ends in ((4, 10), (1, 2, 10), (0, 10), (9, 10, 10)):
        parts, last = in_pieces(k, ends, 3, **call)
        assert last.keys() == end.keys()
        for n, a in {**whole, **{f"final {n}": v for n, v in end.items()}}.items():
            got = {**parts, **{f"final {n}": v for n, v in last.items()}}[n]
            scale = max(1.0, float(np.max(np.abs(a), initial=0.0)))
            np.testing.assert_allclose(got, a, rtol=0, atol=1e-14 * scale, err_msg=n)


@pytest.mark.parametrize("name", zoo())
def test_ten_steps_are_four_and_six(name: str) -> None:
    k = of_zoo(name)
    if "T" not in {str(n.attr("name")) for _, n in k.cell.program.leaves("clock")}:
        # products of all steps at once may sum in another order in a call of another length
        continues(k)
        continues(k, lengths=np.array([10, 0, 6]))


@pytest.mark.parametrize("training", [False, True])
@pytest.mark.parametrize("name", [n for n in CARRIED if n != "clocks"])
def test_compiled_calls_continue(name: str, training: bool) -> None:
    k = kernel(text=CELLS[name])
    # the products before the loop may sum in another order in a call of another length
    continues(k, training=training, seed=3)
    continues(k, training=training, seed=3, lengths=np.array([10, 0, 6]))


def test_step_numbers_continue() -> None:
    text = CELLS["clocks"].replace(" / T", " / 9").replace("T * t", "t * t")
    continues(kernel(text=text))
    k = kernel(text=text)
    assert in_pieces(k, (4, 10), 3)[1]["t"].tolist() == [10, 10, 10]


@pytest.mark.parametrize("backend", ["llvm", "numpy"])
def test_the_number_of_steps_is_the_calls(backend: str) -> None:
    """As docs/spec-language.md says under "Time": `T` is not carried, and rows of any length have the same."""
    k = kernel(backend, text=spec("  h[t] = h[t-1] + x[t] / T", inputs="{x: [H]}", params="{}"))
    x = np.ones((10, 2, k.dims["H"]))
    assert np.allclose(k.forward({"x": x}, {}).final_state["h"], 1)
    part = k.forward({"x": x[:4]}, {}).final_state
    assert np.allclose(k.forward({"x": x[4:]}, {}, part).final_state["h"], 2)
    assert np.allclose(k.forward({"x": x}, {}, lengths=[10, 4]).final_state["h"].T, [1, 0.4])
    stepper = k.stepper({}, 2)
    state = k.step({"x": x[1]}, {}, k.step({"x": x[0]}, {}))["h"]
    assert np.array_equal([stepper({"x": a})["h"].copy() for a in x[:2]][1], state)
    assert np.allclose(state, 2)


@pytest.mark.parametrize("backend", ["llvm", "numpy"])
@pytest.mark.parametrize(
    "name", ["four_gates", "delays", "output_of_the_past", "dropout", "take_from_state", "two_layers"]
)
def test_streaming_equals_a_sequence(name: str, backend: str) -> None:
    k = kernel(backend, text=CELLS[name])
    (inputs, params, state), _ = drawn(k.cell, T, B)
    run = k.forward(inputs, params, state, training=True, seed=5)
    flow: Any = state
    for t in range(T):
        now = {i.name: inputs[i.name][t] if i.per == "step" else inputs[i.name] for i in k.cell.inputs}
        flow = k.step(now, params, flow, training=True, seed=5)
        for n, a in run.outputs.items():
            np.testing.assert_allclose(flow[n], a[t], rtol=0, atol=1e-14)
    for n, a in run.final_state.items():
        np.testing.assert_allclose(flow[n], a, rtol=0, atol=1e-14)


def test_streaming_from_nothing() -> None:
    k = kernel(text=CELLS["four_gates"])
    (inputs, params, _), _ = drawn(k.cell, 1, B)
    state = k.step({"x": inputs["x"][0]}, params)
    np.testing.assert_array_equal(state["h"], k.forward(inputs, params).outputs["h"][0])


@pytest.mark.parametrize("shape", [(7, 3, 5), (3, 6), (5,), ()])
def test_a_step_of_another_shape_is_told_that_of_a_step(shape: tuple[int, ...]) -> None:
    k = kernel(text=CELLS["four_gates"])
    with pytest.raises(ArgumentError, match=r"inputs\['x'\]: expected shape \[B, I\] = \[any, \d+\]"):
        k.step({"x": np.zeros(shape)}, k.init_params())


def test_errors_of_a_state_go_by_the_callers_name_for_it() -> None:
    k = kernel(text=CELLS["four_gates"])
    (inputs, params, _), _ = drawn(k.cell, 1, B)
    wrong = {"h": np.zeros((B, 99))}
    with pytest.raises(ArgumentError, match=r"^state\['h'\]: expected shape"):
        k.step({"x": inputs["x"][0]}, params, wrong)
    with pytest.raises(ArgumentError, match=r"^state\['h'\]: expected shape"):
        k.stepper(params, B, wrong)
    with pytest.raises(ArgumentError, match=r"^state: there is no 'hh'"):
        k.stepper(params, B, {"hh": wrong["h"]})
    with pytest.raises(ArgumentError, match=r"^initial_state\['h'\]: expected shape"):
        k.forward(inputs, params, wrong)
    with pytest.raises(ArgumentError, match=r"^params"):
        k.step({"x": inputs["x"][0]}, {})


# what a call leaves ---------------------------------------------------------------------------------


def test_sizes_of_a_call_are_free() -> None:
    dims = tuple(DIMS.items())
    for steps, rows in ((1, 1), (13, 2), (2, 33), (64, 1), (3, 17)):
        agree(CELLS["four_gates"], dims, "float64", steps, rows)


@pytest.mark.parametrize("backend", ["llvm", "numpy"])
def test_saving_changes_nothing(backend: str) -> None:
    k, given = kernel(backend), arguments()
    for call in ({}, {"training": True, "seed": 9}, {"lengths": np.array([2, 7, 0]), "reverse": True}):
        kept, free = k.forward(**given, **call), k.forward(**given, **call, save=False)
        same_bits(dict(kept.outputs), dict(free.outputs))
        same_bits(dict(kept.final_state), dict(free.final_state))


def test_saved_outputs_cannot_be_written_to() -> None:
    """The backward pass reads them."""
    run = kernel().forward(**arguments())
    for a in run.outputs.values():
        with pytest.raises(ValueError, match="read-only"):
            a[0] = 0


def test_what_a_run_hands_out_is_the_callers() -> None:
    """Changing a final state or an unsaved output changes nothing else."""
    k, given = kernel(), arguments()
    want = everything(k, given)
    run = k.forward(**given)
    run.final_state["h"][...] = np.nan
    free = k.forward(**given, save=False)
    free.outputs["h"][...] = np.nan
    weights = {n: np.cos(np.arange(a.size)).reshape(a.shape) for n, a in run.outputs.items()}
    grads = k.backward(run, weights, {"h": np.ones((B, H))})
    np.testing.assert_array_equal(grads.params["W"], want["gradient W"])


def test_wrt_keeps_what_is_named() -> None:
    k, given = kernel(), arguments()
    run = k.forward(**given)
    weights = {"h": np.ones((T, B, H))}
    every, some = k.backward(run, weights), k.backward(run, weights, wrt=["R", "x", "c"])
    assert (list(some.params), list(some.inputs), list(some.initial_state)) == (["R"], ["x"], ["c"])
    np.testing.assert_array_equal(some.params["R"], every.params["R"])


def test_seeds_and_only_seeds_change_draws() -> None:
    k, given = kernel(), arguments()
    one, again, other = (k.forward(**given, training=True, seed=s).outputs["y"] for s in (1, 1, 2))
    np.testing.assert_array_equal(one, again)
    assert (one != other).any()
    quiet = [k.forward(**given, seed=s).outputs["y"] for s in (1, 2)]
    np.testing.assert_array_equal(*quiet)


# pickles and memory ---------------------------------------------------------------------------------


@pytest.mark.parametrize("backend", ["llvm", "numpy"])
def test_a_kernel_comes_back_from_a_pickle(backend: str) -> None:
    k, given = kernel(backend), arguments()
    again = pickle.loads(pickle.dumps(k))
    assert repr(again) == repr(k)
    same_bits(everything(again, given), everything(k, given))


def test_a_pickle_keeps_constants_outputs_and_variant() -> None:
    text = RICH.replace("equations:", "constants: {tau: 2.0}\nequations:").replace("/ 8", "/ tau")
    k = compile_cell(built(text), DIMS, "float32", "numpy", {"tau": 5.0}, ["y", "c"])
    again = pickle.loads(pickle.dumps(k))
    given = arguments(dtype=np.float32)
    same_bits(dict(again.forward(**given).outputs), dict(k.forward(**given).outputs))
    assert list(again.forward(**given).outputs) == ["y", "c"]


def test_a_pickle_is_small_and_holds_no_code() -> None:
    data = pickle.dumps(kernel())
    assert len(data) < 5000
    assert b"ELF" not in data


def test_code_lives_as_long_as_its_kernel() -> None:
    """The engine owns its code: it works after everything else about its making is gone, and goes with it."""
    k = compile_cell(built(CELLS["elman"]), DIMS, "float64", threads=1, cache=False)
    given = drawn(k.cell, T, B)[0]
    before = k.forward(*given).outputs["h"].copy()
    gone = weakref.ref(k)
    run = k.forward(*given)
    gc.collect()
    np.testing.assert_array_equal(k.forward(*given).outputs["h"], before)
    assert np.isfinite(k.backward(run, {"h": before}).params["W"]).all()
    del k, run
    gc.collect()
    assert gone() is None


def test_kernels_made_and_dropped_leave_the_others_alone() -> None:
    k, given = kernel(), arguments()
    want = everything(k, given)
    for _ in range(5):
        compile_cell(built(CELLS["elman"]), DIMS, "float64", threads=1, cache=False)
        gc.collect()
    same_bits(everything(k, given), want)


@pytest.mark.parametrize("backend", ["llvm", "numpy"])
@pytest.mark.parametrize("p", ["1", "1.0", "0"])
def test_dropout_of_everything_and_of_nothing(p: str, backend: str) -> None:
    text = "cell: all_or_none\ndims: {H: size}\ninputs: {x: [H]}\nstates: {h: [H]}\n"
    k = kernel(backend, text=f"{text}equations: h[t] = dropout(x[t], {p}) + 0.5 * h[t-1]\n")
    x = np.ones((1, B, k.dims["H"]))
    for training in (False, True):
        run = k.forward({"x": x}, {}, training=training)
        kept = float(not (training and float(p)))
        assert (run.outputs["h"] == kept).all()
        assert (k.backward(run, {"h": np.ones_like(x)}).inputs["x"] == kept).all()
