"""Every bad argument is refused with its name, before anything is read or written; odd but good ones work."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from runtime.calls import B, H, I, T, V, arguments, everything, kernel, same_bits

import rnngen
import rnngen.testing
from rnngen.analyze import analyze
from rnngen.errors import ArgumentError

Change = Callable[[dict[str, Any]], Any]
Bad = tuple[str, Change]


def put(group: str, name: str, value: Any) -> Change:
    return lambda a: a[group].__setitem__(name, value)


def edit(group: str, name: str, how: Callable[[Any], Any]) -> Change:
    return lambda a: a[group].__setitem__(name, how(a[group][name]))


def drop(group: str, name: str) -> Change:
    return lambda a: a[group].pop(name)


def call(**keywords: Any) -> Change:
    return lambda a: a.update(keywords)


def masked(a: Any) -> Any:
    """One entry does not count, says NumPy."""
    return np.ma.masked_array(a, np.arange(a.size).reshape(a.shape) == 0)


class NotAnArray:
    """Something with a `__dlpack__` that refuses."""

    def __dlpack__(self, **_: Any) -> Any:
        raise BufferError("it lives on another device")

    def __dlpack_device__(self) -> tuple[int, int]:
        return (2, 0)

    def __repr__(self) -> str:
        return "an array elsewhere"  # the same before and after a call


# what a message must name, and what is wrong
BAD: dict[str, Bad] = {
    # names
    "input missing": (r"inputs: missing 'x'", drop("inputs", "x")),
    "two inputs missing": (r"inputs: missing 'w', 'm'", lambda a: [a["inputs"].pop(n) for n in "wm"]),
    "input unknown": (r"inputs: there is no 'xx'.*'x'", put("inputs", "xx", np.zeros((T, B, I)))),
    "inputs no mapping": (r"inputs: expected a mapping", call(inputs=np.zeros((T, B, I)))),
    "param missing": (r"params: missing 'R'", drop("params", "R")),
    "param unknown": (r"params: there is no 'U'", put("params", "U", np.zeros((H, H)))),
    "params no mapping": (r"params: expected a mapping.*list", call(params=[1, 2])),
    "state unknown": (r"initial_state: there is no 'hh'", put("initial_state", "hh", np.zeros((B, H)))),
    "name is no string": (r"inputs: there is no '3'", put("inputs", 3, 1.0)),
    # shapes
    "no batch axis": (r"inputs\['x'\].*\[T, B, I\] = \[any, any, 5\], got \[7, 5\]", edit("inputs", "x", lambda x: x[:, 0])),
    "no time axis": (r"inputs\['x'\].*\[T, B, I\]", edit("inputs", "x", lambda x: x[0, 0])),
    "a number for an input": (r"inputs\['x'\]", put("inputs", "x", 1.0)),
    "batch first": (r"inputs\['w'\].*7, 3", edit("inputs", "w", lambda w: w.T.copy())),
    "features wrong": (r"inputs\['x'\].*\[7, 3, 5\], got \[7, 3, 4\]", edit("inputs", "x", lambda x: x[..., :4])),
    "one axis too many": (r"inputs\['x'\]", edit("inputs", "x", lambda x: x[..., None])),
    "steps differ": (r"inputs\['w'\].*\[7, 3\], got \[6, 3\]", edit("inputs", "w", lambda w: w[:6])),
    "rows differ": (r"inputs\['m'\].*\[B, H\] = \[3, 4\], got \[2, 4\]", edit("inputs", "m", lambda m: m[:2])),
    "rows of no size": (r"inputs\['m'\]", edit("inputs", "m", lambda m: m[:0])),
    "param transposed": (r"params\['W'\].*\[H, I\] = \[4, 5\], got \[5, 4\]", edit("params", "W", lambda w: w.T)),
    "param flat": (r"params\['W'\]", edit("params", "W", np.ravel)),
    "param of no size": (r"params\['R'\].*got \[0, 4\]", edit("params", "R", lambda r: r[:0])),
    "param a number": (r"params\['R'\]", put("params", "R", 0.5)),
    "state rows differ": (r"initial_state\['h'\].*\[B, H\]", edit("initial_state", "h", lambda h: h[:1])),
    "state without rows": (r"initial_state\['h'\]", edit("initial_state", "h", lambda h: h[0])),
    "scalar state without rows": (r"initial_state\['c'\].*\[B\] = \[3\]", put("initial_state", "c", 0.0)),
    "clock too long": (r"initial_state\['t'\]", put("initial_state", "t", np.zeros(4, int))),
    # kinds
    "strings": (r"inputs\['x'\]: expected numbers", edit("inputs", "x", lambda x: x.astype(str))),
    "objects": (r"inputs\['x'\]: expected numbers", edit("inputs", "x", lambda x: x.astype(object))),
    "complex": (r"inputs\['x'\]: expected numbers", edit("inputs", "x", lambda x: x + 1j)),
    "dates": (r"inputs\['x'\]: expected numbers", edit("inputs", "x", lambda x: np.zeros(x.shape, "M8[s]"))),
    "bytes": (r"params\['W'\]", put("params", "W", b"12345")),
    "a word": (r"params\['W'\]", put("params", "W", "weights.npy")),
    "nothing": (r"params\['W'\]", put("params", "W", None)),
    "a function": (r"params\['W'\]", put("params", "W", len)),
    "a set": (r"params\['W'\]", put("params", "W", {1.0, 2.0})),
    "ragged list": (r"params\['W'\]", put("params", "W", [[1.0, 2.0], [3.0]])),
    "another device": (r"params\['W'\].*memory", put("params", "W", NotAnArray())),
    "masked": (r"inputs\['x'\]: 1 of its 105 entries are masked.*filled\(0\)", edit("inputs", "x", masked)),
    "masked param": (r"params\['W'\]: .* masked", edit("params", "W", masked)),
    "masked state": (r"initial_state\['h'\]: .* masked", edit("initial_state", "h", masked)),
    "masked indices": (r"inputs\['w'\]: .* masked", edit("inputs", "w", masked)),
    "structured": (r"params\['W'\]", put("params", "W", np.zeros((H, I), [("a", float)]))),
    # indices
    "index negative": (r"inputs\['w'\].*0 … 5, found -1", edit("inputs", "w", lambda w: w - w.max() - 1 + 5)),
    "index too large": (r"inputs\['w'\].*0 … 5, found 6", edit("inputs", "w", lambda w: w * 0 + V)),
    "index a fraction": (r"inputs\['w'\]: expected integers", edit("inputs", "w", lambda w: w + 0.5)),
    "index a bool": (r"inputs\['w'\]: expected integers", edit("inputs", "w", lambda w: w > 2)),
    "clock negative": (r"initial_state\['t'\]", put("initial_state", "t", np.full(B, -1))),
    "clock a fraction": (r"initial_state\['t'\]: expected integers", put("initial_state", "t", np.full(B, 0.5))),
    # keywords
    "length negative": (r"lengths: each must be in 0 … 7", call(lengths=np.array([1, -1, 2]))),
    "length too large": (r"lengths: each must be in 0 … 7, found 1 … 8", call(lengths=np.array([1, 8, 2]))),
    "lengths of other rows": (r"lengths: expected shape \[B\] = \[3\], got \[2\]", call(lengths=np.array([1, 2]))),
    "lengths fractions": (r"lengths: expected integers", call(lengths=np.array([1.0, 2.0, 3.0]))),
    "lengths a number": (r"lengths", call(lengths=3)),
    "lengths masked": (r"lengths: 1 of its 3 entries are masked", call(lengths=masked(np.array([1, 2, 3])))),
    "reset masked": (r"reset: 1 of its 21 entries are masked", call(reset=masked(np.zeros((T, B), int)))),
    "lengths words": (r"lengths", call(lengths=["a", "b", "c"])),
    "reset two": (r"reset: expected 0 or 1", call(reset=np.full((T, B), 2))),
    "reset a fraction": (r"reset: expected 0 or 1", call(reset=np.full((T, B), 0.5))),
    "reset not a number": (r"reset: expected 0 or 1", call(reset=np.full((T, B), np.nan))),
    "reset transposed": (r"reset: expected shape \[T, B\] = \[7, 3\], got \[3, 7\]", call(reset=np.zeros((B, T)))),
    "reset a row": (r"reset", call(reset=np.zeros(T))),
    "seed negative": (r"seed: expected a whole number in 0", call(seed=-1)),
    "seed too large": (r"seed", call(seed=2**64)),
    "seed a fraction": (r"seed", call(seed=0.5)),
    "seed a word": (r"seed", call(seed="1")),
    "seed nothing": (r"seed", call(seed=None)),
    "reverse a word": (r"reverse: expected True or False, got 'no'", call(reverse="no")),
    "reverse nothing": (r"reverse: expected True or False, got None", call(reverse=None)),
    "training a number": (r"training: expected True or False, got 2", call(training=2)),
    "save a word": (r"save: expected True or False, got 'no'", call(save="no")),
    "steps of another T": (r"steps: expected T = 7.*got 8", call(steps=8)),
}  # fmt: skip


@pytest.mark.parametrize("backend", ["llvm", "numpy"])
@pytest.mark.parametrize("name", BAD)
def test_bad_argument(name: str, backend: str) -> None:
    message, change = BAD[name]
    good = arguments()
    for array in (a for group in good.values() for a in group.values()):
        array.flags.writeable = False
    change(good)
    kept = copy.deepcopy(good)
    with pytest.raises(ArgumentError, match=message):
        kernel(backend).forward(**good)
    assert repr(good) == repr(kept)


def test_there_are_enough_of_them() -> None:
    assert len(BAD) >= 40


BAD_GRADIENTS: dict[str, tuple[str, dict[str, Any]]] = {
    "unknown output": (r"grad_outputs: there is no 'c'", {"grad_outputs": {"c": np.zeros((T, B))}}),
    "an input's name": (r"grad_outputs: there is no 'x'", {"grad_outputs": {"x": np.zeros((T, B, I))}}),
    "a step too few": (
        r"grad_outputs\['h'\].*got \[6, 3, 4\]",
        {"grad_outputs": {"h": np.zeros((T - 1, B, H))}},
    ),
    "no mapping": (r"grad_outputs: expected a mapping", {"grad_outputs": np.zeros((T, B, H))}),
    "words": (r"grad_outputs\['h'\]: expected numbers", {"grad_outputs": {"h": np.full((T, B, H), "a")}}),
    "masked": (r"grad_outputs\['h'\]: .* masked", {"grad_outputs": {"h": masked(np.zeros((T, B, H)))}}),
    "unknown state": (r"grad_final_state: there is no 'k'", {"grad_final_state": {"k": np.zeros((B, H))}}),
    "state's rows": (r"grad_final_state\['h'\]", {"grad_final_state": {"h": np.zeros((B + 1, H))}}),
    "no such gradient": (r"wrt: 'w' is an index input and has no gradient", {"wrt": ["w"]}),
    "misspelt": (r"wrt: 'WW' is no param, input or state of .*'W'", {"wrt": ["WW"]}),
}


@pytest.mark.parametrize("name", BAD_GRADIENTS)
def test_bad_gradient(name: str) -> None:
    message, changed = BAD_GRADIENTS[name]
    k = kernel()
    run = k.forward(**arguments())
    with pytest.raises(ArgumentError, match=message):
        k.backward(run, **{"grad_outputs": {}, **changed})


def test_a_run_that_kept_nothing_cannot_go_back() -> None:
    k = kernel()
    with pytest.raises(ArgumentError, match="save=True"):
        k.backward(k.forward(**arguments(), save=False), {})


def test_a_run_goes_back_through_its_own_kernel() -> None:
    run = kernel().forward(**arguments())
    with pytest.raises(ArgumentError, match="another kernel"):
        kernel("numpy").backward(run, {})


def test_a_cell_without_step_inputs_asks_for_steps() -> None:
    from backends.llvm.kernel_cells import CELLS

    k = kernel(text=CELLS["no_input"])
    params = {"R": np.zeros((H, H)), "b": np.zeros(H)}
    with pytest.raises(ArgumentError, match="steps=T"):
        k.forward({}, params)
    with pytest.raises(ArgumentError, match="steps: expected a whole number"):
        k.forward({}, params, steps=-1)
    assert k.forward({}, params, steps=4).outputs["h"].shape == (4, 1, H)


@pytest.mark.parametrize("backend", ["llvm", "numpy"])
def test_a_cell_without_inputs_has_the_rows_of_what_is_given(backend: str) -> None:
    from backends.llvm.kernel_cells import CELLS

    k = kernel(backend, text=CELLS["no_input"])
    params = k.init_params(0)
    lengths, reset = [4, 2], np.zeros((4, 2))
    for given in ({"lengths": lengths}, {"reset": reset}, {"lengths": lengths, "reset": reset}):
        run = k.forward({}, params, steps=4, **given)
        assert run.outputs["h"].shape == (4, 2, H)
        zeros = k.forward({}, params, {"h": np.zeros((2, H))}, steps=4, **given)
        same_bits(dict(run.outputs), dict(zeros.outputs))
    for wrong, message in (
        ({"lengths": lengths, "reset": np.zeros((4, 3))}, r"reset: .* \[T, B\] = \[4, 2\], got \[4, 3\]"),
        ({"lengths": 4}, r"lengths: expected shape \[B\] = \[1\], got \[\]"),
        ({"reset": np.zeros(4)}, r"reset: expected shape \[T, B\] = \[4, 1\], got \[4\]"),
    ):
        with pytest.raises(ArgumentError, match=message):
            k.forward({}, params, steps=4, **wrong)
    with pytest.raises(ArgumentError, match=r"lengths: expected shape \[B\] = \[3\], got \[2\]"):
        k.forward({}, params, {"h": np.zeros((3, H))}, steps=4, lengths=lengths)


# odd, but good ---------------------------------------------------------------------------------------


def misaligned(a: Any) -> Any:
    """The same numbers, one byte off any boundary."""
    raw = np.zeros(a.nbytes + 1, np.uint8)
    out = np.ndarray(a.shape, a.dtype, raw.data, offset=1)
    out[...] = a
    assert not out.flags.aligned
    return out


def read_only(a: Any) -> Any:
    out = a.copy()
    out.flags.writeable = False
    return out


def strided(a: Any) -> Any:
    wide = np.full((*a.shape[:-1], 2 * a.shape[-1]), np.nan, a.dtype)
    wide[..., ::2] = a
    return wide[..., ::2]


def by_dlpack(a: Any) -> Any:
    torch = pytest.importorskip("torch")
    return torch.from_numpy(a.copy()).requires_grad_()


def test_outputs_that_are_named_twice_are_refused() -> None:
    with pytest.raises(ArgumentError, match="outputs: 'h' is named more than once"):
        rnngen.compile("elman", {"I": 5, "H": 4}, outputs=["h", "h"])


FORMS: dict[str, Callable[[Any], Any]] = {
    "read-only": read_only,
    "Fortran order": np.asfortranarray,
    "strided": strided,
    "reversed": lambda a: a[::-1].copy()[::-1],
    "misaligned": misaligned,
    "other byte order": lambda a: a.astype(">f8"),
    "nested lists": lambda a: a.tolist(),
    "a memoryview": memoryview,
    "torch, with a gradient of its own": by_dlpack,
    "a subclass": np.ma.array,
}


@pytest.mark.parametrize("form", FORMS)
def test_other_forms_of_the_same_numbers(form: str) -> None:
    k, good = kernel(), arguments()
    want = everything(k, good)
    for group, name in (
        ("inputs", "x"),
        ("inputs", "m"),
        ("params", "W"),
        ("params", "R"),
        ("initial_state", "h"),
    ):
        good[group][name] = FORMS[form](good[group][name])
    same_bits(everything(k, good), want)


@pytest.mark.parametrize("dtype", ["float32", "float16", "int8", "bool"])
def test_other_number_types_are_copied_once(dtype: str) -> None:
    k, good = kernel(), arguments()
    coarse = (good["inputs"]["x"] * 4).astype(dtype)
    good["inputs"]["x"] = coarse.astype(np.float64)
    want = everything(k, good)
    good["inputs"]["x"] = coarse
    same_bits(everything(k, good), want)


@pytest.mark.parametrize("dtype", ["int8", "uint8", "int32", "uint64"])
def test_indices_of_any_integer_type(dtype: str) -> None:
    k, good = kernel(), arguments()
    want = everything(k, good)
    good["inputs"]["w"] = good["inputs"]["w"].astype(dtype)
    same_bits(everything(k, good), want)


def test_not_a_number_is_a_number() -> None:
    """NaN and Inf are the caller's business, and stay in their row."""
    good = arguments()
    good["inputs"]["x"][2, 1, 0] = np.nan
    h = kernel().forward(**good).outputs["h"]
    assert np.isnan(h[2:, 1]).all()
    assert np.isfinite(h[:, [0, 2]]).all()
    assert np.isfinite(h[:2]).all()


def test_switches_of_several_kinds() -> None:
    k, good = kernel(), arguments()
    flags = np.random.default_rng(0).random((T, B)) < 0.3
    want = everything(k, good, reset=flags)
    for form in (flags.astype(np.int8), flags.astype(float), flags.tolist()):
        same_bits(everything(k, good, reset=form), want)


def test_results_are_shown_by_name_and_shape() -> None:
    k, good = kernel(), arguments()
    run = k.forward(**good)
    back = k.backward(run, {"h": np.ones_like(run.outputs["h"])})
    assert repr(run).startswith(f"Run(outputs: h [{T}, {B}, {H}]")
    assert f"inputs: x [{T}, {B}, {I}]" in repr(back)
    assert len(repr(run)) + len(repr(back)) < 500


def test_empty_batches_and_sequences() -> None:
    for steps, rows in ((0, B), (T, 0), (0, 0)):
        found = everything(kernel(), arguments(steps, rows))
        assert found["output h"].shape == (steps, rows, H)
        assert found["gradient W"].shape == (H, I)
        assert not found["gradient W"].any()


def test_arguments_are_never_written_to() -> None:
    good = arguments()
    for group in ("inputs", "params", "initial_state"):
        good[group] = {n: read_only(a) for n, a in good[group].items()}
    kept = copy.deepcopy(good)
    everything(kernel(), good, lengths=np.array([T, 0, 2]), reset=np.zeros((T, B), bool), reverse=True)
    for group in kept:
        same_bits(good[group], kept[group])


@pytest.mark.parametrize("asked", [None, 5, b"lstm"])
def test_neither_a_file_nor_a_name(asked: Any) -> None:
    with pytest.raises(ArgumentError, match=f"cell: expected a spec file .* got {type(asked).__name__}"):
        rnngen.load(asked)


def test_every_door_takes_a_name() -> None:
    assert rnngen.testing.check_gradients("elman", {"I": 2, "H": 3}).ok
    for door in (rnngen.testing.check_gradients, rnngen.testing.check_backends, analyze):
        with pytest.raises(
            ArgumentError, match="cell: expected a cell, a spec file or a built-in name, got int"
        ):
            door(5)  # type: ignore[arg-type]
