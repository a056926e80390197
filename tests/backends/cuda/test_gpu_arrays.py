"""Arrays of the GPU in a kernel's calls, on the fake GPU: the same bits as from the host, and no copies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import Any

import numpy as np
import pytest
from backends.cuda.fake_gpu import FakeCuda, forget, on_fake
from backends.cuda.lent import (
    CLOCKS,
    GROUPS,
    TURNS,
    Brain,
    Change,
    Lent,
    OnlyDlpack,
    Tracked,
    Unnamed,
    collected,
    gradients,
    half,
    memory,
    numbers,
    rich_kernel,
    same,
    there,
)  # fmt: skip
from backends.llvm.agree import built
from backends.llvm.kernel_cells import CELLS, spec
from runtime.calls import DIMS, RICH, B, H, I, T, arguments
from runtime.calls import kernel as of_host

from rnngen import Bidirectional, Stack, compiler
from rnngen.backends.cuda.array import GpuArray, gpu_array
from rnngen.errors import ArgumentError
from rnngen.ops import halves
from rnngen.runtime.kernel import Kernel

SHY = spec(
    "h[t] = tanh(x[t] + stop_gradient(b) * h[t-1]) + stop_gradient(m)",
    inputs="{x: [H], m: {shape: [H], per: sequence}}",
    states="{h: [H]}",
    params="{b: [H]}",
    outputs="[h]",
)


@pytest.fixture(scope="module")
def rich() -> Iterator[tuple[Kernel, FakeCuda]]:
    """A kernel with every kind of argument."""
    yield from rich_kernel()


# the same numbers ----------------------------------------------------------------------------------------


def test_a_call_on_the_gpu_copies_nothing_to_or_from_the_host(monkeypatch: pytest.MonkeyPatch) -> None:
    k, fakes = on_fake(monkeypatch, compiler.load("lstm"), {"I": I, "H": H}, "float32")
    x = np.random.default_rng(0).standard_normal((T, B, I)).astype(np.float32)
    state = {n: np.full((B, H), 0.5, np.float32) for n in "hc"}
    given = {"inputs": {"x": x}, "params": k.init_params(3), "initial_state": state}
    grads = gradients(k, given, "float32")
    want = collected(k, given, grads)
    fake = fakes[0]
    lent, lent_grads = there(fake, given), tuple(there(fake, dict(enumerate(grads))).values())
    before = dict(fake.copied)
    for _ in range(3):  # as it is, recorded, played
        same(collected(k, lent, lent_grads), want)
    assert (fake.copied["HtoD"], fake.copied["DtoH"]) == (before["HtoD"], before["DtoH"])
    for group in GROUPS:
        for name, a in lent[group].items():
            np.testing.assert_array_equal(memory(gpu_array(a)), given[group][name])
    forget()


def test_two_directions_are_put_together_on_the_host(monkeypatch: pytest.MonkeyPatch) -> None:
    k, fakes = on_fake(monkeypatch, compiler.load("lstm"), {"I": I, "H": H}, "float64")
    k.engine()
    both, params = Bidirectional(k, k), (k.init_params(0), k.init_params(1))
    with pytest.raises(ArgumentError, match=f"Bidirectional: a layer's output: {ELSEWHERE}"):
        both.forward(Lent(fakes[0], X), params)
    run = both.forward(X, params)
    with pytest.raises(ArgumentError, match=f"grad_output: {ELSEWHERE}"):
        both.backward(run, OnlyDlpack(fakes[0], np.zeros((T, B, 2 * H))))
    forget()


def test_a_stack_runs_where_its_input_lies(monkeypatch: pytest.MonkeyPatch) -> None:
    k, fakes = on_fake(monkeypatch, compiler.load("lstm"), {"I": H, "H": H}, "float64")
    k.engine()
    draw = np.random.default_rng(0)
    x, dy = (draw.standard_normal((T, B, H)) for _ in "xy")
    both, params = Stack(k, k), (k.init_params(0), k.init_params(1))
    found = []
    for given in (x, Lent(fakes[0], x)):
        run = both.forward(given, params)
        back = both.backward(run, dy)
        found.append({"y": run.output, "x": back.x, **back.params[0]})
    same(found[1], found[0])
    forget()


def test_resets_and_gradients_that_nothing_flows_into(monkeypatch: pytest.MonkeyPatch) -> None:
    k, fakes = on_fake(monkeypatch, built(SHY), DIMS, "float64")
    draw = np.random.default_rng(0)
    x, m, b = (draw.standard_normal(shape) for shape in ((T, B, H), (B, H), (H,)))
    given = {"inputs": {"x": x, "m": m}, "params": {"b": b}, "initial_state": {}}
    reset = draw.random((T, B)) < 0.4
    grads = gradients(k, given)
    want = collected(k, given, grads, reset=reset)
    assert not want["2 b"].any()
    assert not want["3 m"].any()
    same(collected(k, there(fakes[0], given), grads, reset=reset), want)
    forget()


@pytest.mark.parametrize("dtype", ["float64", "float32", "bfloat16"])
@pytest.mark.parametrize("turn", TURNS)
def test_lengths_and_reverse(turn: str, dtype: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows are moved where they lie: the bits of a call with arrays of the host."""
    k, fakes = on_fake(monkeypatch, built(RICH), DIMS, dtype)
    given, kind = arguments(), "float64" if dtype == "float64" else "float32"
    given = {
        g: {n: a.astype(kind) if a.dtype.kind == "f" else a for n, a in v.items()} for g, v in given.items()
    }
    grads = gradients(k, given, kind)
    if dtype == "bfloat16":
        rounded = [halves.rounded(a, dtype) for a in (given["inputs"]["x"], grads[0]["h"], grads[0]["y"])]
        given["inputs"]["x"], grads[0]["h"], grads[0]["y"] = rounded
    want = collected(k, given, grads, **TURNS[turn])
    fake = fakes[-1]  # of the engine for such a call
    lend = partial(half, fake, dtype=dtype) if dtype == "bfloat16" else partial(Lent, fake)
    lent = given | {"inputs": given["inputs"] | {"x": lend(given["inputs"]["x"])}}
    before = fake.copied["DtoH"]
    got = collected(k, lent, ({n: lend(a) for n, a in grads[0].items()}, grads[1]), **TURNS[turn])
    assert fake.copied["DtoH"] == before
    assert got.keys() == want.keys()
    for n, a in got.items():
        assert isinstance(a, np.ndarray if n in CLOCKS else GpuArray), n
        np.testing.assert_array_equal(a if n in CLOCKS else numbers(a), want[n], err_msg=n)
    forget()


@pytest.mark.parametrize("states", [True, False])
def test_every_kind_of_argument(rich: tuple[Kernel, FakeCuda], states: bool) -> None:
    k, fake = rich
    given = arguments() if states else arguments() | {"initial_state": {}}
    grads = gradients(k, given)
    want = collected(k, given, grads)
    same(collected(k, there(fake, given), grads), want, CLOCKS)


def test_one_array_of_the_gpu_is_enough(rich: tuple[Kernel, FakeCuda]) -> None:
    k, fake = rich
    given = arguments()
    grads = gradients(k, given)
    want = collected(k, given, grads)
    for group, name in (("inputs", "x"), ("inputs", "m"), ("params", "R"), ("initial_state", "c")):
        one = given | {group: given[group] | {name: Lent(fake, given[group][name])}}
        same(collected(k, one, grads), want, CLOCKS)
    late = ({"h": Lent(fake, grads[0]["h"]), "y": grads[0]["y"]}, grads[1])
    host = tuple(n for n in want if n[0] in "01")
    same(collected(k, given, late), want, host)


def test_no_steps_and_no_rows(rich: tuple[Kernel, FakeCuda]) -> None:
    k, fake = rich
    for steps, rows in ((0, B), (T, 0)):
        given = arguments(steps, rows)
        grads = gradients(k, given)
        want = collected(k, given, grads)
        same(collected(k, there(fake, given), grads), want, CLOCKS)


def test_a_state_goes_on(rich: tuple[Kernel, FakeCuda]) -> None:
    """Results of one call into the next, and step by step."""
    k, fake = rich
    given = arguments()
    lent = there(fake, given)
    want, state = k.forward(**given), lent["initial_state"]
    first = k.forward(**lent)
    again = {"inputs": lent["inputs"], "params": lent["params"], "initial_state": first.final_state}
    other = k.forward(given["inputs"], given["params"], want.final_state)
    np.testing.assert_array_equal(memory(k.forward(**again).outputs["y"]), other.outputs["y"])
    for t in range(3):
        now = {n: a if n == "m" else a[t] for n, a in given["inputs"].items()}
        state = k.step({**now, "x": Lent(fake, now["x"])}, lent["params"], state)
        np.testing.assert_array_equal(memory(state["h"]), want.outputs["h"][t])


def test_producers_of_dlpack_and_of_gradients(rich: tuple[Kernel, FakeCuda]) -> None:
    k, fake = rich
    given = arguments()
    want = k.forward(**given)
    given["inputs"]["x"] = OnlyDlpack(fake, given["inputs"]["x"])
    np.testing.assert_array_equal(memory(k.forward(**given).outputs["h"]), want.outputs["h"])
    given["params"]["R"] = Tracked(fake, given["params"]["R"])
    np.testing.assert_array_equal(memory(k.forward(**given).outputs["h"]), want.outputs["h"])
    odd = given["inputs"]["x"] = OnlyDlpack(fake, np.zeros((B, T, I)))
    odd.seen = odd.seen.transpose(1, 0, 2)
    with pytest.raises(ArgumentError, match=r"inputs\['x'\]: expected .* C order, .* strides \[5, 35, 1\]"):
        k.forward(**given)
    torch = pytest.importorskip("torch")
    odd.seen = torch.zeros((T, B, I), dtype=torch.bfloat16)
    with pytest.raises(
        ArgumentError, match=r"inputs\['x'\]: expected float64, .* got bfloat16; convert it first"
    ):
        k.forward(**given)
    odd.seen = np.zeros((T, B, I), "m8")
    with pytest.raises(ArgumentError, match=r"inputs\['x'\]: its owner does not hand it over"):
        k.forward(**given)


# refusals ------------------------------------------------------------------------------------------------

X, W = np.zeros((T, B, I)), np.zeros((H, I))
ELSEWHERE = "lies in the memory of a GPU, expected an array of the host; copy it there first"
BAD = {
    "shape": (r"inputs\['x'\]: expected shape .*= \[any, any, 5\]", "inputs", "x", X[0], {}),
    "features": (r"inputs\['x'\]: expected shape .* \[7, 3, 5\], got \[7, 3, 4\]", "inputs", "x", X[..., :4], {}),
    "dtype": (
        r"inputs\['x'\]: expected float64, as arrays of a GPU .* got float32; convert it first: x.to\(torch.float64\)",
        "inputs", "x", X.astype(np.float32), {},
    ),
    "integers": (r"params\['W'\]: expected float64, .* got int64", "params", "W", W.astype(int), {}),
    "param": (r"params\['W'\]: expected shape .* \[4, 5\], got \[5, 4\]", "params", "W", W.T, {}),
    "strides": (
        r"params\['W'\]: expected an array in C order, .* got one with strides \[8, 32\]; make a contiguous copy",
        "params", "W", W, {"strides": (8, 32)},
    ),
    "mask": (r"params\['W'\]: expected .* got a masked array", "params", "W", W, {"mask": object()}),
    "state": (r"initial_state\['h'\]: expected shape", "initial_state", "h", np.zeros((1, H)), {}),
    "indices": (r"inputs\['w'\]: expected integers, got an array of float64", "inputs", "w", X[..., 0], {}),
    "clock": (r"initial_state\['t'\]: expected shape \[B\] = \[3\]", "initial_state", "t", np.zeros(4, int), {}),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_what_does_not_fit_is_refused(rich: tuple[Kernel, FakeCuda], case: str) -> None:
    (k, fake), (message, group, name, source, changes) = rich, BAD[case]
    given, before = arguments(), (fake.launches, dict(fake.copied))
    given[group][name] = Lent(fake, source, **changes)
    with pytest.raises(ArgumentError, match=message):
        k.forward(**given)
    assert (fake.launches, fake.copied) == before


def test_strides_of_c_order_are_taken(rich: tuple[Kernel, FakeCuda]) -> None:
    k, fake = rich
    given = arguments(T, 1)
    want = k.forward(**given).outputs["h"]
    given["inputs"]["x"] = Lent(fake, given["inputs"]["x"], strides=(8 * I, 12345, 8))
    np.testing.assert_array_equal(memory(k.forward(**given).outputs["h"]), want)


def test_other_calls_take_arrays_of_the_host(rich: tuple[Kernel, FakeCuda]) -> None:
    k, fake = rich
    given, lent = arguments(), there(fake, arguments())
    named = re.escape("params['W']: ") + ELSEWHERE
    with pytest.raises(ArgumentError, match=named):
        k.jvp(given["inputs"], lent["params"], {})
    for backend in ("llvm", "numpy"):
        with pytest.raises(ArgumentError, match=named):
            of_host(backend).forward(given["inputs"], lent["params"])
        with pytest.raises(ArgumentError, match=r"params\['W'\]: lies in the memory of a GPU"):
            of_host(backend).forward(given["inputs"], given["params"] | {"W": OnlyDlpack(fake, W)})


# 16 bits -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", ["bfloat16", "float16"])
def test_16_bit_kernels(dtype: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Inputs, params, outputs and the gradients of inputs have 16 bits, all else 32; the numbers are those that
    a call with arrays of the host gives."""
    k, fakes = on_fake(monkeypatch, built(RICH), DIMS, dtype)
    k.engine()
    fake, given = fakes[0], arguments()
    grads = tuple({n: halves.rounded(a, dtype) for n, a in g.items()} for g in gradients(k, given))
    for group in ("inputs", "params"):
        given[group] = {n: halves.rounded(a, dtype) for n, a in given[group].items()}
    want = collected(k, given, grads)

    def there(arrays: Change, state: bool) -> Change:
        real = {n: a for n, a in arrays.items() if a.dtype.kind == "f"}
        lying = {n: Lent(fake, a.astype("f4")) if state else half(fake, a, dtype) for n, a in real.items()}
        return arrays | lying

    lent = {group: there(arrays, group == "initial_state") for group, arrays in given.items()}
    got = collected(k, lent, (there(grads[0], False), there(grads[1], True)))
    assert got.keys() == want.keys()
    for n, a in got.items():
        if n in CLOCKS:
            continue
        stored = n[0] == "0" or n == "3 x"  # outputs, and the gradient of what has a value a step
        assert a.kind == (dtype if stored else "float32"), n
        np.testing.assert_array_equal(numbers(a), want[n], err_msg=n)
    forget()


@pytest.mark.parametrize("name", ["delays_of_many_kinds", "registers_and_rounds"])
def test_a_stepper_moves_a_queue_on(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Outputs that lie inside of it as well."""
    k, fakes = on_fake(monkeypatch, built(CELLS[name]), {"I": I, "H": H, "K": 3, "V": 6}, "float64")
    x, params = np.random.default_rng(0).standard_normal((T, B, I)), k.init_params(1)
    whole = k.forward({"x": x}, params)
    stepper = k.stepper({n: Lent(fakes[0], a) for n, a in params.items()}, B)
    for t in range(T):
        for n, a in stepper({"x": x[t]}).items():
            np.testing.assert_array_equal(numbers(a), whole.outputs[n][t], err_msg=n)
    for n, a in stepper.state.items():
        np.testing.assert_array_equal(numbers(a), whole.final_state[n], err_msg=n)


def test_a_state_of_16_bit_kernels_goes_on_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is carried in 32 bits, between calls and step by step, though the output of the same name has 16."""
    k, fakes = on_fake(monkeypatch, compiler.load("lstm"), {"I": I, "H": H}, "bfloat16")
    x, params = np.random.default_rng(0).standard_normal((T, B, I)).astype(np.float32), k.init_params(1)
    whole = k.forward({"x": x}, params)
    fake = fakes[0]
    lent = {n: half(fake, a, "bfloat16") for n, a in params.items()}
    first = k.forward({"x": half(fake, x[:3], "bfloat16")}, lent)
    assert (first.outputs["h"].kind, first.final_state["h"].kind) == ("bfloat16", "float32")
    last = k.forward({"x": half(fake, x[3:], "bfloat16")}, lent, first.final_state)
    np.testing.assert_array_equal(numbers(last.final_state["h"]), whole.final_state["h"])
    state: Any = {}
    stepper = k.stepper(lent, B)
    for t in range(T):
        state = k.step({"x": half(fake, x[t], "bfloat16")}, lent, state)
        found = stepper({"x": half(fake, x[t], "bfloat16") if t % 2 else x[t]})
        assert (found["h"].kind, stepper.state["h"].kind) == ("bfloat16", "float32")
        np.testing.assert_array_equal(numbers(found["h"]), whole.outputs["h"][t])
    np.testing.assert_array_equal(numbers(state["h"]), whole.final_state["h"])
    np.testing.assert_array_equal(numbers(stepper.state["h"]), whole.final_state["h"])
    with pytest.raises(
        ArgumentError,
        match=r"initial_state\['h'\]: expected float32, a state of a bfloat16 kernel is float32, got bfloat16; convert",
    ):
        k.forward({"x": x}, params, {"h": first.outputs["h"][-1]})
    forget()


def test_16_bit_numbers_of_the_other_kind_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever an interface calls them: bits of bfloat16 are no float16 numbers."""
    k, fakes = on_fake(monkeypatch, compiler.load("lstm"), {"I": I, "H": H}, "float16")
    for odd in (Brain(k.engine() and fakes[0], X, "<f2"), Unnamed(fakes[0], X)):
        with pytest.raises(
            ArgumentError, match=r"inputs\['x'\]: expected float16, .* got bfloat16; convert it"
        ):
            k.forward({"x": odd}, k.init_params())
    forget()


def test_gradients_of_inputs_that_nothing_flows_into_have_16_bits(monkeypatch: pytest.MonkeyPatch) -> None:
    k, fakes = on_fake(monkeypatch, built(SHY), DIMS, "bfloat16")
    k.engine()
    x, m, b = (np.zeros(shape, np.float32) for shape in ((T, B, H), (B, H), (H,)))
    run = k.forward({"x": half(fakes[0], x, "bfloat16"), "m": m}, {"b": b})
    found = k.backward(run, {"h": x})
    assert (found.inputs["x"].kind, found.inputs["m"].kind, found.params["b"].kind) == (
        "bfloat16",
        *["float32"] * 2,
    )
    forget()
