"""Indices, switches, lengths and clocks that lie on the fake GPU, and steppers there."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from backends.cuda.fake_gpu import FakeCuda, forget, on_fake
from backends.cuda.lent import (
    CLOCKS,
    LENGTHS,
    RESET,
    TURNS,
    Lent,
    OnlyDlpack,
    collected,
    gradients,
    memory,
    numbers,
    rich_kernel,
    there,
)  # fmt: skip
from backends.llvm.agree import built
from runtime.calls import DIMS, RICH, B, I, T, V, arguments

from rnngen import cli
from rnngen.backends.cuda.array import GpuArray
from rnngen.errors import ArgumentError
from rnngen.runtime.kernel import Kernel

X = np.zeros((T, B, I))


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("dtype", ["float64", "float32", "bfloat16"])
def test_indices_and_switches(turn: str, dtype: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Checked, converted and counted where they lie: the bits of a call with arrays of the host; what comes to the
    host is what was seen in checking, lengths, and the step's number after each row."""
    k, fakes = on_fake(monkeypatch, built(RICH), DIMS, dtype)
    kind = "float64" if dtype == "float64" else "float32"
    given = {
        g: {n: a.astype(kind) if a.dtype.kind == "f" else a for n, a in v.items()}
        for g, v in arguments().items()
    }
    grads = gradients(k, given, kind)
    state = given["initial_state"] | {"t": np.array([5, 0, 2]), "_draw": np.array([1, 2, 3])}
    call = {"reset": RESET} | TURNS[turn]
    wild = given["inputs"]["w"].copy()
    lengths = call.get("lengths")
    if lengths is not None:  # past a sequence's end whatever there is
        wild[np.arange(T)[:, None] >= lengths] = 99
    want = collected(k, given | {"initial_state": state}, grads, **call)
    fake = fakes[-1]
    lent = given | {
        "inputs": given["inputs"] | {"w": Lent(fake, wild)},
        "initial_state": state | {n: Lent(fake, state[n]) for n in ("t", "_draw")},
    }
    lent_call = {n: Lent(fake, a) if isinstance(a, np.ndarray) else a for n, a in call.items()}
    got = collected(k, lent, grads, **lent_call)
    assert got.keys() == want.keys()
    for n, a in got.items():
        assert isinstance(a, np.ndarray if n in CLOCKS else GpuArray), n
        np.testing.assert_array_equal(a if n in CLOCKS else numbers(a), want[n], err_msg=n)
    forget()


@pytest.fixture(scope="module")
def rich() -> Iterator[tuple[Kernel, FakeCuda]]:
    """A kernel with every kind of argument."""
    yield from rich_kernel()


@pytest.mark.parametrize("kind", ["i1", "u1", "i2", "u2", "i4", "u4", "i8", "u8"])
def test_indices_of_any_integers(rich: tuple[Kernel, FakeCuda], kind: str) -> None:
    k, fake = rich
    given = arguments()
    want = k.forward(**given).outputs["h"]
    w = given["inputs"]["w"]
    given["inputs"]["w"] = Lent(fake, w.astype(kind))
    np.testing.assert_array_equal(memory(k.forward(**given).outputs["h"]), want)
    for wrong in (V, -1 if kind[0] == "i" else np.iinfo(kind).max):
        bad = w.astype(kind)
        bad[T - 1, 1] = wrong
        given["inputs"]["w"] = Lent(fake, bad)
        with pytest.raises(
            ArgumentError, match=rf"inputs\['w'\]: indices must be in 0 … {V - 1}, found -?\d+"
        ):
            k.forward(**given)


@pytest.mark.parametrize("kind", ["?", "u1", "i8", "f4", "f8"])
def test_switches_of_any_numbers(rich: tuple[Kernel, FakeCuda], kind: str) -> None:
    k, fake = rich
    given = arguments()
    want = k.forward(**given, reset=RESET).outputs["h"]
    before = fake.copied["DtoH"]
    found = k.forward(**given, reset=Lent(fake, RESET.astype(kind))).outputs["h"]
    assert fake.copied["DtoH"] - before <= 3 * 256 * 8 + 8 * B  # whatever T is, up to 8192 threads
    np.testing.assert_array_equal(memory(found), want)
    if kind != "?":
        wrong = RESET.astype(kind)
        wrong[2, 1] = 2 if kind[0] != "f" else 0.5
        shown = "0 … 2" if kind[0] != "f" else "0 … 1"
        with pytest.raises(ArgumentError, match=f"reset: expected 0 or 1 everywhere, found {shown}"):
            k.forward(**given, reset=Lent(fake, wrong))
    with pytest.raises(
        ArgumentError, match="reset: expected 0 or 1 as bool, integers or float32, got float16"
    ):
        k.forward(**given, reset=Lent(fake, RESET.astype(np.float16)))
    with pytest.raises(ArgumentError, match=r"reset: expected shape \[T, B\] = \[7, 3\], got \[3, 7\]"):
        k.forward(**given, reset=Lent(fake, RESET.T.astype(kind)))


def test_producers_of_dlpack_alone(rich: tuple[Kernel, FakeCuda]) -> None:
    k, fake = rich
    given = arguments()
    want = k.forward(**given, lengths=LENGTHS, reset=RESET).outputs["h"]
    given["inputs"]["w"] = OnlyDlpack(fake, given["inputs"]["w"].astype("u1"))
    call = {"lengths": OnlyDlpack(fake, LENGTHS.astype("i4")), "reset": OnlyDlpack(fake, RESET)}
    np.testing.assert_array_equal(memory(k.forward(**given, **call).outputs["h"]), want)


def test_lengths_of_the_gpu(rich: tuple[Kernel, FakeCuda]) -> None:
    k, fake = rich
    given = arguments()
    want = k.forward(**given, lengths=LENGTHS).outputs["h"]
    before = fake.copied["DtoH"]
    np.testing.assert_array_equal(k.forward(**given, lengths=Lent(fake, LENGTHS)).outputs["h"], want)
    with pytest.raises(ArgumentError, match="lengths: each must be in 0 … 7, found 0 … 8"):
        k.forward(**given, lengths=Lent(fake, LENGTHS + [1, 0, 0]))
    with pytest.raises(ArgumentError, match="lengths: expected integers, got an array of float64"):
        k.forward(**given, lengths=Lent(fake, LENGTHS.astype(float)))
    assert fake.copied["DtoH"] > before


# streaming -----------------------------------------------------------------------------------------------


def filled(target: Any, source: Any) -> None:
    """As a framework writes into an array of the GPU."""
    memory(target)
    face = target.__cuda_array_interface__
    source = np.ascontiguousarray(source, np.dtype(face["typestr"]))
    ctypes.memmove(face["data"][0], source.ctypes.data, source.nbytes)


@pytest.mark.parametrize("whole", [True, False])
def test_a_stepper_on_the_gpu(rich: tuple[Kernel, FakeCuda], whole: bool) -> None:
    """Step by step what a call gives, from given states and from none, random draws too; the host asked for nothing but the range of indices."""
    k, fake = rich
    given = arguments()
    if not whole:
        given["initial_state"] = {}
    want = k.forward(**given, training=True, seed=3)
    lent = there(fake, given)
    words = {"inputs": {"m": lent["inputs"]["m"]}, "training": True, "seed": 3}
    stepper = k.stepper(lent["params"] if whole else {**lent["params"], "R": given["params"]["R"]}, B,
        lent["initial_state"], **words)  # fmt: skip
    steps = [{n: Lent(fake, given["inputs"][n][t]) for n in "xw"} for t in range(T)]
    for t in range(T):
        before = fake.copied["DtoH"], fake.used if t else 0
        found = stepper(
            {"w": steps[t]["w"]} | ({"x": steps[t]["x"]} if t % 2 else {"x": given["inputs"]["x"][t]})
        )
        assert fake.copied["DtoH"] - before[0] == 3 * 256 * 8  # in checking w
        assert fake.used == (before[1] or fake.used), "memory was taken after the first step"
        for n in ("h", "y"):
            np.testing.assert_array_equal(memory(found[n]), want.outputs[n][t], err_msg=f"{n} {t}")
    for n in ("h", "c"):
        np.testing.assert_array_equal(memory(stepper.state[n]), want.final_state[n])


def test_what_a_stepper_reads_is_filled_there(rich: tuple[Kernel, FakeCuda]) -> None:
    k, fake = rich
    given = arguments()
    lent = there(fake, given)
    host = dict(given["params"])
    host["W"] = host["W"].copy()
    stepper = k.stepper({**host, "E": lent["params"]["E"]}, B, inputs={"m": lent["inputs"]["m"]})
    filled(stepper.inputs["x"], given["inputs"]["x"][0])
    filled(stepper.inputs["w"], given["inputs"]["w"][0])
    want = k.forward(given["inputs"], given["params"]).outputs["h"]
    np.testing.assert_array_equal(memory(stepper()["h"]), want[0])
    for a in stepper.state.values():
        filled(a, np.zeros(a.shape))
    host["W"][...] = 0
    first = {n: a if n == "m" else a[:1] for n, a in given["inputs"].items()}
    expected = k.forward(first, given["params"] | {"W": host["W"]}).outputs["y"][0]
    stepper.refresh()
    stepper._clocks["t"][...] = stepper._clocks["_draw"][...] = 0
    np.testing.assert_array_equal(memory(stepper({"x": 0.0, "w": given["inputs"]["w"][0]})["y"]), expected)


def test_a_stepper_refuses_what_does_not_fit(rich: tuple[Kernel, FakeCuda]) -> None:
    k, fake = rich
    lent = there(fake, arguments())
    stepper = k.stepper(lent["params"], B, inputs={"m": lent["inputs"]["m"]})
    for name, value, said in (
        ("x", X[0, 0], r"inputs\['x'\]: expected shape .* = \[3, 5\], got \[5\]"),
        (
            "x",
            X[0].astype("f4"),
            r"inputs\['x'\]: expected float64, as arrays of a GPU are taken as they are",
        ),
        ("w", np.full(B, V), r"inputs\['w'\]: indices must be in 0 … 5, found 6"),
        ("v", X[0], r"inputs: there is no 'v'"),
    ):
        with pytest.raises(ArgumentError, match=said):
            stepper({name: Lent(fake, value)})


def test_a_stepper_of_the_host_says_how_to_have_one_on_the_gpu(rich: tuple[Kernel, FakeCuda]) -> None:
    k, fake = rich
    given = arguments()
    stepper = k.stepper(given["params"], B, inputs={"m": given["inputs"]["m"]})
    want = k.forward(given["inputs"], given["params"]).outputs["h"][0]
    np.testing.assert_array_equal(stepper({n: given["inputs"][n][0] for n in "xw"})["h"], want)
    with pytest.raises(
        ArgumentError,
        match=r"inputs\['x'\]: lies on a GPU, and .* on the host, .*; put params on the GPU",
    ):
        stepper({"x": Lent(fake, X[0])})


@pytest.mark.parametrize(("dtype", "last"), [("float32", 24_999_998), ("float64", 24_999_999)])
def test_an_index_stays_within_a_long_table(
    dtype: str, last: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The last of 25,000,000 entries has no float32, and the next number up is behind the end."""
    spec = tmp_path / "long.yaml"
    head = "cell: long\ndims: {V: words}\nstates: {h: []}\nparams: {E: [V*V]}\n"
    spec.write_text(head + "equations: h[t] = take(E, h[t-1])\n")
    assert cli.run(["show", str(spec), "--dim", "V=5000", "--stage", "cuda", "--dtype", dtype]) == 0
    bounds = re.findall(r"\(int\)op_clamp\(\w+, (\d+)\)", capsys.readouterr().out)
    assert bounds == [str(last)] * 2  # read forward, added to on the way back
