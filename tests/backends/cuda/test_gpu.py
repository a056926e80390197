"""The same cells on a GPU, against the NumPy oracle: `make gpu` runs these, and nothing else does.

Without RNNGEN_GPU they are left out, so that nobody takes a skip for a pass: with it, a missing GPU fails.
"""

from __future__ import annotations

import os
from typing import Any

import numpy as np
import pytest
from backends.cuda.agreement import LENGTHS, RESET, cells, differences, judged, rounded, sizes
from backends.llvm.agree import arguments, built, collected, weights
from runtime.calls import DIMS, RICH
from runtime.calls import arguments as rich_arguments

from rnngen import compiler
from rnngen.backends.cuda.driver import architecture
from rnngen.errors import ArgumentError
from rnngen.runtime.kernel import Kernel

pytestmark = [
    pytest.mark.gpu,
    pytest.mark.skipif("RNNGEN_GPU" not in os.environ, reason="for a GPU: make gpu"),
]
STEPS, ROWS = 33, 5
LARGE = {"I": 65, "H": 96}
# (cell, dtype, tf32)
TENSOR_CASES = [
    *((n, d, False) for n in ("lstm", "gru@reset_before", "layernorm_lstm") for d in ("bfloat16", "float16")),
    ("lstm", "float32", True),
]


def agree(
    name: str,
    dtype: str,
    kernel_class: str | None,
    large: bool = False,
    shape: tuple[int, int] = (STEPS, ROWS),
    tf32: bool = False,
    **call: Any,
) -> Kernel:
    """The kernel; fails with a line for each result that is further off than the tolerance."""
    cell = compiler.load(name)
    dims = tuple((k, LARGE.get(k, n) if large else n) for k, n in sizes(cell))
    tested = compiler.compile_cell(cell, dict(dims), dtype, "cuda", kernel_class=kernel_class, tf32=tf32)
    if "lengths" in call:
        call = {**call, "lengths": np.resize(LENGTHS, shape[1]), "reset": np.resize(RESET, shape)}
    judge = judged(cell, dims, dtype, shape, **call)
    got = collected(tested, judge.arrays, judge.call)
    wrong = differences(got, judge.want, "tf32" if tf32 else dtype, judge.others)
    # class D: in memory that is handed out again, then recorded, then played
    for turn in range(3 if kernel_class == "D" else 1):
        again = collected(tested, judge.arrays, judge.call)
        # a probability below 0 has no logarithm, in plain NumPy too
        same = {n: np.array_equal(a, again[n], equal_nan=True) for n, a in got.items()}
        wrong += [f"{n}: other bits in call {turn + 2}" for n, alike in same.items() if not alike]
    assert not wrong, "\n".join(["", *wrong])
    return tested


def on_tensor_cores(name: str, dtype: str, shape: tuple[int, int], tf32: bool = False) -> None:
    """Both directions, in more than one tile of rows, agree; and it is tensor cores that multiply."""
    tested = agree(name, dtype, "C", large=True, shape=shape, tf32=tf32)
    made = tested.engine().at().program  # type: ignore[attr-defined]
    kind = "tf32" if tf32 else {"bfloat16": "bf16", "float16": "f16"}[dtype]
    assert made.classes == ("C", "C")
    assert len(made.why) == 2
    for why in made.why:
        assert f"products on tensor cores ({kind}, " in why
    for unit in made.units:
        assert f"mma_{kind}(d +" in unit.source


def torch_with_cuda() -> Any:
    """A torch that sees the GPU: without one these tests fail, as nobody shall take a skip for a pass."""
    import torch

    assert torch.cuda.is_available(), "this torch sees no GPU"
    return torch


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize(
    ("name", "dtype"),
    [
        ("lstm", "float32"),
        ("lstm", "bfloat16"),
        ("gru@reset_before", "float32"),
        ("gru@reset_before", "float16"),
        ("lru", "float32"),
    ],
)
def test_tensors_as_arguments(name: str, dtype: str, number: int) -> None:
    """Tensors of a GPU give the bits that arrays of the host give, and stay there."""
    torch = torch_with_cuda()
    if torch.cuda.device_count() <= number:
        pytest.skip(f"there is no GPU {number}")
    cell = compiler.load(name)
    tested = compiler.compile_cell(cell, dict(sizes(cell)), dtype, "cuda")
    stored = getattr(torch, dtype)

    def there(group: dict[str, Any], kind: Any = stored) -> dict[str, Any]:
        made = {
            n: torch.as_tensor(np.asarray(a, np.float32), device=f"cuda:{number}") for n, a in group.items()
        }
        return {n: a.to(kind) for n, a in made.items()}

    arrays, _ = arguments(tested.cell, STEPS, ROWS)
    arrays = (*(rounded(a, dtype) for a in arrays[:2]), arrays[2])
    outputs, final = weights(tested.cell, STEPS, ROWS)
    tensors = there(arrays[0]), there(arrays[1]), there(arrays[2], torch.float32)
    grads = there(outputs), there(final, torch.float32)
    host = tested.forward(*arrays)
    want = results(host, tested.backward(host, rounded(outputs, dtype), final))
    for tensor in tensors[1].values():
        tensor.requires_grad_()
    for _ in range(3):  # as it is, recorded, played
        run = tested.forward(*tensors)
        got = results(run, tested.backward(run, *grads))
        assert got.keys() == want.keys()
        for n, a in got.items():
            tensor = torch.from_dlpack(a)
            assert tensor.device == torch.device("cuda", number)
            np.testing.assert_array_equal(tensor.float().cpu().numpy(), want[n], err_msg=n)
        assert torch.from_dlpack(run.outputs[tested.cell.outputs[0]]).dtype == stored
    stream = torch.cuda.Stream(number)
    with torch.cuda.stream(stream):  # for which the call waits, and which the export makes wait
        torch.cuda._sleep(50_000_000)
        run = tested.forward({n: a.clone() for n, a in tensors[0].items()}, *tensors[1:])
        copies = {n: torch.from_dlpack(a).float() for n, a in run.outputs.items()}
    stream.synchronize()
    for n, a in copies.items():
        np.testing.assert_array_equal(a.cpu().numpy(), want[f"output {n}"], err_msg=n)
    with pytest.raises(ArgumentError, match=r"\['x'\]: expected an array in C order"):
        tested.forward({"x": tensors[0]["x"].transpose(0, 1)}, tensors[1])


@pytest.mark.parametrize("call", [{"reverse": True}, {"lengths": LENGTHS, "reverse": True}])
def test_rows_of_tensors(call: dict[str, Any]) -> None:
    """With `lengths` and `reverse` too, the bits are those of arrays of the host."""
    torch = torch_with_cuda()
    tested = compiler.compile_cell("gru", {"I": 5, "H": 4}, "float32", "cuda")
    if "lengths" in call:
        call = {**call, "lengths": np.resize(LENGTHS, ROWS)}
    arrays, _ = arguments(tested.cell, STEPS, ROWS)
    grads = weights(tested.cell, STEPS, ROWS)
    run = tested.forward(*arrays, **call)
    want = results(run, tested.backward(run, *grads))
    x = torch.as_tensor(np.asarray(arrays[0]["x"], np.float32), device="cuda")
    run = tested.forward({"x": x}, *arrays[1:], **call)
    got = results(run, tested.backward(run, *grads))
    for n, a in got.items():
        np.testing.assert_array_equal(torch.from_dlpack(a).cpu().numpy(), want[n], err_msg=n)


def results(run: Any, back: Any) -> dict[str, Any]:
    """All arrays of a forward and a backward call."""
    groups = {
        "output": run.outputs,
        "final": run.final_state,
        "param gradient": back.params,
        "input gradient": back.inputs,
        "start gradient": back.initial_state,
    }
    return {f"{label} {n}": a for label, found in groups.items() for n, a in found.items()}


def test_indices_switches_and_steppers() -> None:
    """What is checked and counted there, and step by step, has the bits of arrays of the host."""
    torch = torch_with_cuda()
    tested = compiler.compile_cell(built(RICH), DIMS, "float64", "cuda")
    given = rich_arguments()
    steps, rows = given["inputs"]["w"].shape
    grads = weights(tested.cell, steps, rows)
    call = {"lengths": np.array([steps, 0, 3]), "reset": np.resize(RESET, (steps, rows)), "reverse": True}
    run = tested.forward(**given, **call)
    want = results(run, tested.backward(run, *grads))
    lent = {g: {n: torch.as_tensor(a, device="cuda") for n, a in v.items()} for g, v in given.items()}
    there = {n: torch.as_tensor(a, device="cuda") if n != "reverse" else a for n, a in call.items()}
    run = tested.forward(**lent, **there)
    for n, a in results(run, tested.backward(run, *grads)).items():
        shown = a if isinstance(a, np.ndarray) else torch.from_dlpack(a).cpu().numpy()
        np.testing.assert_array_equal(shown, want[n], err_msg=n)
    with pytest.raises(ArgumentError, match=r"inputs\['w'\]: indices must be in 0 … 5, found 6"):
        tested.forward(**(lent | {"inputs": lent["inputs"] | {"w": lent["inputs"]["w"] + 6}}))
    outputs = tested.forward(**given).outputs
    stepper = tested.stepper(lent["params"], rows, lent["initial_state"], inputs={"m": lent["inputs"]["m"]})
    x = torch.from_dlpack(stepper.inputs["x"])
    for t in range(steps):
        x.copy_(lent["inputs"]["x"][t])
        found = stepper({"w": lent["inputs"]["w"][t]})
        for n, a in found.items():  # a library's product of B rows may add in another order than one of T·B
            got = torch.from_dlpack(a).cpu().numpy()
            np.testing.assert_allclose(got, outputs[n][t], rtol=1e-11, atol=1e-11, err_msg=n)


def test_there_is_a_device() -> None:
    assert architecture().startswith("sm_")


@pytest.mark.parametrize("kernel_class", [None, "C", "D"])
@pytest.mark.parametrize("name", cells())
def test_every_cell(name: str, kernel_class: str | None) -> None:
    agree(name, "float32", kernel_class)


@pytest.mark.parametrize("dtype", ["float64", "bfloat16", "float16"])
@pytest.mark.parametrize("name", ["lstm", "gru", "layernorm_lstm", "indrnn"])
def test_other_dtypes(name: str, dtype: str) -> None:
    agree(name, dtype, None)


@pytest.mark.parametrize("kernel_class", ["B", "C", "D"])
@pytest.mark.parametrize("name", ["lstm", "gru@reset_before", "layernorm_lstm", "mgu"])
def test_lengths_and_resets_at_larger_sizes(name: str, kernel_class: str) -> None:
    agree(name, "float32", kernel_class, large=True, lengths=True, reset=True)


@pytest.mark.parametrize(("name", "dtype", "tf32"), TENSOR_CASES)
def test_tensor_cores(name: str, dtype: str, tf32: bool) -> None:
    on_tensor_cores(name, dtype, (5, 37), tf32)


@pytest.mark.parametrize("kernel_class", [None, "A", "A'"])
@pytest.mark.parametrize("name", ["lru", "min_gru", "linear_attention", "garch@gjr", "indrnn"])
def test_chunks_of_many_steps(name: str, kernel_class: str | None) -> None:
    agree(name, "float32", kernel_class, shape=(997, ROWS))
