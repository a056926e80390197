"""Two fake GPUs: a call runs where its arrays lie, else where the thread works; nothing of one meets the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from backends.cuda.fake_gpu import FakeCuda
from backends.cuda.lent import CLOCKS, GROUPS, Lent, collected, gradients, memory, rich_kernel, same
from runtime.calls import B, T, arguments

from rnngen.backends.cuda.array import GpuArray
from rnngen.backends.cuda.driver import current
from rnngen.errors import ArgumentError, BackendUnavailable
from rnngen.runtime.kernel import Kernel


@pytest.fixture(scope="module")
def two() -> Iterator[tuple[Kernel, FakeCuda]]:
    """A kernel with every kind of argument on a machine with two GPUs."""
    yield from rich_kernel(2)


def there(fake: FakeCuda, arrays: dict[str, Any], number: int) -> dict[str, Any]:
    return {n: Lent(fake, a, number) for n, a in arrays.items()}


def places(fake: FakeCuda) -> set[int]:
    found, fake.used_on = set(fake.used_on), []
    return found


def test_a_call_runs_where_its_arrays_lie(two: tuple[Kernel, FakeCuda]) -> None:
    k, fake = two
    given = arguments()
    grads = gradients(k, given)
    want = collected(k, given, grads)
    assert places(fake) == {0}
    for number in (1, 0, 1):
        lent = {group: there(fake, arrays, number) for group, arrays in given.items()}
        got = collected(k, lent, [there(fake, g, number) for g in grads])
        same(got, want, CLOCKS)
        assert {a.__dlpack_device__() for a in got.values() if isinstance(a, GpuArray)} == {(2, number)}
        assert places(fake) == {number}
    assert fake.bound == 0


def test_one_array_there_takes_the_host_s_along(two: tuple[Kernel, FakeCuda]) -> None:
    k, fake = two
    given = arguments()
    grads = gradients(k, given)
    want = collected(k, given, grads)
    for group, name in (("inputs", "x"), ("params", "R"), ("initial_state", "c")):
        one = given | {group: given[group] | {name: Lent(fake, given[group][name], 1)}}
        places(fake)
        same(collected(k, one, grads), want, CLOCKS)
        assert places(fake) == {1}


def test_rows_are_moved_where_they_lie(two: tuple[Kernel, FakeCuda]) -> None:
    k, fake = two
    given = arguments()
    grads = gradients(k, given)
    want = collected(k, given, grads, reverse=True)
    lent = {group: there(fake, arrays, 1) for group, arrays in given.items()}
    places(fake)
    same(collected(k, lent, [there(fake, g, 1) for g in grads], reverse=True), want, CLOCKS)
    assert places(fake) == {1}


def test_arrays_of_the_host_go_to_the_gpu_that_the_thread_works_with(two: tuple[Kernel, FakeCuda]) -> None:
    k, fake = two
    given = arguments()
    want = k.forward(**given)
    places(fake)
    with fake.on(1):
        assert current() == 1
        run = k.forward(**given)
        assert fake.bound == 2
    np.testing.assert_array_equal(run.outputs["y"], want.outputs["y"])
    k.backward(run, gradients(k, given)[0])  # on the GPU of the run, whatever the thread works with now
    assert places(fake) == {1}
    x = Lent(fake, given["inputs"]["x"], 0)
    with fake.on(1):
        k.forward(given["inputs"] | {"x": x}, given["params"])
    assert places(fake) == {0}


def test_a_state_goes_on_where_it_lies(two: tuple[Kernel, FakeCuda]) -> None:
    k, fake = two
    given = arguments()
    want, state = k.forward(**given), there(fake, given["initial_state"], 1)
    places(fake)
    for t in range(2):
        now = {n: a if n == "m" else a[t] for n, a in given["inputs"].items()}
        state = k.step(now, given["params"], state)
    assert places(fake) == {1}
    np.testing.assert_array_equal(memory(state["h"]), want.outputs["h"][1])


@pytest.mark.parametrize("group", GROUPS)
def test_arrays_of_two_gpus_are_refused(two: tuple[Kernel, FakeCuda], group: str) -> None:
    k, fake = two
    name = {"inputs": "m", "params": "W", "initial_state": "h"}[group]
    given = arguments()
    lent = given | {group: given[group] | {name: Lent(fake, given[group][name], 1)}}
    lent["inputs"] = lent["inputs"] | {"x": Lent(fake, given["inputs"]["x"], 0)}
    before = fake.launches
    with pytest.raises(
        ArgumentError,
        match=rf"{group}\['{name}'\]: lies on GPU 1, and inputs\['x'\] on GPU 0; a call runs on one GPU: copy",
    ):
        k.forward(**lent)
    assert fake.launches == before


def test_gradients_come_from_the_gpu_of_the_run(two: tuple[Kernel, FakeCuda]) -> None:
    k, fake = two
    given = arguments()
    outputs, final = gradients(k, given)
    run = k.forward(given["inputs"], there(fake, given["params"], 1))
    with pytest.raises(
        ArgumentError, match=r"grad_outputs\['h'\]: lies on GPU 0, and the run on GPU 1; a call"
    ):
        k.backward(run, there(fake, outputs, 0))
    with pytest.raises(ArgumentError, match=r"grad_final_state\['c'\]: lies on GPU 0, and the run on GPU 1"):
        k.backward(run, outputs, {"c": Lent(fake, final["c"], 0)})


def test_a_gpu_that_is_not_there(two: tuple[Kernel, FakeCuda]) -> None:
    k, _ = two
    engines: Any = k.engine()
    with pytest.raises(BackendUnavailable, match="there is no device 2: the driver finds 2"):
        engines.at(2)


def test_a_reset_or_an_index_of_another_gpu_is_refused(two: tuple[Kernel, FakeCuda]) -> None:
    k, fake = two
    given = arguments()
    given["inputs"]["x"] = Lent(fake, given["inputs"]["x"], 0)
    with pytest.raises(ArgumentError, match=r"^reset: lies on GPU 1, and inputs\['x'\] on GPU 0; a call"):
        k.forward(**given, reset=Lent(fake, np.zeros((T, B)), 1))
    given["inputs"]["w"] = Lent(fake, given["inputs"]["w"], 1)
    with pytest.raises(ArgumentError, match=r"inputs\['w'\]: lies on GPU 1, and inputs\['x'\] on GPU 0"):
        k.forward(**given)


def test_a_stepper_stays_on_the_gpu_of_its_params(two: tuple[Kernel, FakeCuda]) -> None:
    k, fake = two
    given = arguments()
    want = k.forward(given["inputs"], given["params"]).outputs["h"]
    stepper = k.stepper(there(fake, given["params"], 1), B, inputs={"m": given["inputs"]["m"]})
    places(fake)
    for t in range(2):
        now = {n: given["inputs"][n][t] for n in "xw"}
        np.testing.assert_array_equal(memory(stepper(now)["h"]), want[t])
    assert places(fake) == {1}
    with pytest.raises(
        ArgumentError, match=r"inputs\['x'\]: lies on GPU 0, and the stepper's arrays on GPU 1; copy"
    ):
        stepper({"x": Lent(fake, given["inputs"]["x"][0], 0)})
