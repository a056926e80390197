"""What `make gpu` tries on a GPU, on one that is not: the code of those tests is run before it is needed."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from backends.cuda.fake_gpu import FakeCuda, forget, installed
from backends.cuda.test_gpu import LARGE, TENSOR_CASES, agree, on_tensor_cores

from rnngen.runtime import cubins, cuda_engine


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeCuda]:
    """A GPU of few multiprocessors whose code is the text itself."""
    made = FakeCuda("", ())
    made.attributes |= {16: 3, 97: 48 * 1024}
    programs: list[Any] = []

    def kept(program: Any, arch: str, **_: Any) -> list[SimpleNamespace]:
        programs.append(program)
        return [SimpleNamespace(code=code) for code in made.take(program, f"{len(programs)} ")]

    installed(monkeypatch, made)
    monkeypatch.setattr(cubins, "kept_units", kept)
    yield made
    forget()


@pytest.mark.parametrize(
    ("name", "kernel_class", "call"),
    [
        ("lstm", None, {}),
        ("gru@reset_before", "D", {}),
        ("garch@gjr", "A'", {"shape": (97, 5)}),
        ("mgu", "D", {"lengths": True, "reset": True}),
    ],
)
def test_cells(name: str, kernel_class: str | None, call: dict[str, Any], fake: FakeCuda) -> None:
    agree(name, "float32", kernel_class, **call)
    assert fake.launches
    assert bool(fake.played) is (kernel_class == "D")


def test_very_long_loops_are_not_recorded(fake: FakeCuda, monkeypatch: pytest.MonkeyPatch) -> None:
    """A graph holds every launch of every step."""
    monkeypatch.setattr(cuda_engine, "_MOST_RECORDED", 10)
    agree("mgu", "float32", "D")
    assert fake.launches
    assert not fake.played


@pytest.fixture
def few_units(monkeypatch: pytest.MonkeyPatch) -> None:
    """For the shim; two tiles of rows still, and tiles of units that are not full."""
    monkeypatch.setitem(LARGE, "I", 5)
    monkeypatch.setitem(LARGE, "H", 20)


@pytest.mark.usefixtures("few_units")
@pytest.mark.parametrize(("name", "dtype", "tf32"), TENSOR_CASES)
def test_tensor_cores(name: str, dtype: str, tf32: bool, fake: FakeCuda) -> None:
    on_tensor_cores(name, dtype, (2, 18), tf32)
    assert fake.launches


@pytest.mark.usefixtures("few_units")
@pytest.mark.parametrize(("name", "dtype", "tf32"), [TENSOR_CASES[0], TENSOR_CASES[-1]])
def test_what_multiplies_without_tensor_cores_fails(
    name: str, dtype: str, tf32: bool, fake: FakeCuda
) -> None:
    """Its numbers are right, too, or righter."""
    fake.attributes |= {75: 7, 76: 5}
    agree(name, dtype, "C", large=True, shape=(2, 18), tf32=tf32)
    with pytest.raises(AssertionError, match="products on tensor cores"):
        on_tensor_cores(name, dtype, (2, 18), tf32)
