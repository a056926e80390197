"""Params on disk: what is written is what is read, and what does not fit, or is not what it says, is refused."""

from __future__ import annotations

import json
import os
import zipfile
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import rnngen
from rnngen import ArgumentError, load_params, save_params
from rnngen.weights.files import read_tensors, write_tensors
from rnngen.weights.params import spec_digest

safetensors = pytest.importorskip("safetensors", reason="pip install --group test")

KINDS = ("safetensors", "npz")


@cache
def kernel(name: str = "gru", size: int = 4, dtype: str = "float32") -> rnngen.Kernel:
    return rnngen.compile(name, {"I": 5, "H": size}, dtype, backend="numpy")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_what_is_written_is_read(kind: str, dtype: str, tmp_path: Path) -> None:
    made, path = kernel(dtype=dtype), tmp_path / f"cell.{kind}"
    params = made.init_params(3)
    save_params(path, params, made)
    found = load_params(path, made)
    assert list(found) == list(params)
    for name, want in params.items():
        assert found[name].dtype == want.dtype
        np.testing.assert_array_equal(found[name], want)
    assert os.listdir(tmp_path) == [path.name]
    metadata = read_tensors(path).metadata
    assert metadata["cell"] == "gru"
    assert json.loads(metadata["dims"]) == {"I": 5, "H": 4}
    assert load_params(path).keys() == params.keys()
    made.forward({"x": np.zeros((2, 1, 5))}, found)


@pytest.mark.parametrize("kind", KINDS)
def test_a_single_number_keeps_its_shape(kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"cell.{kind}"
    write_tensors(path, {"scale": np.array(2.5, np.float32), "turned": np.arange(6.0).reshape(2, 3).T}, {})
    found = load_params(path)
    assert found["scale"].shape == ()
    assert found["scale"] == 2.5
    np.testing.assert_array_equal(found["turned"], np.arange(6.0).reshape(2, 3).T)


@pytest.mark.parametrize("kind", KINDS)
def test_what_does_not_fit_is_named(kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"cell.{kind}"
    save_params(path, kernel().init_params(0), kernel())
    with pytest.raises(
        ArgumentError, match=r"written for gru, dims .*: W: expected shape \[18, 5\], got \[12, 5\]; R: "
    ):
        load_params(path, kernel(size=6))
    with pytest.raises(ArgumentError, match=r"missing b; no params of gru@reset_before: b_., b_."):
        load_params(path, kernel("gru@reset_before"))
    with pytest.raises(ArgumentError, match="gru has no sizes yet"):
        load_params(path, rnngen.load("gru"))
    params = kernel().init_params(0)
    with pytest.raises(ArgumentError, match=r"params: missing b_h; no params of gru: q"):
        save_params(path, {"q": params.pop("b_h"), **params}, kernel())
    with pytest.raises(ArgumentError, match=r"params\['b_x'\]: 1 of 12 numbers are not finite"):
        save_params(path, kernel().init_params(0) | {"b_x": np.r_[np.nan, np.zeros(11)]}, kernel())
    with pytest.raises(ArgumentError, match=r"expected a file called \*.safetensors or \*.npz"):
        save_params(tmp_path / "cell.pt", kernel().init_params(0), kernel())


def other_equations(tmp_path: Path, old: str, new: str) -> rnngen.Kernel:
    text = "\n".join(rnngen.load("lstm").spec.source_lines)
    assert old in text
    path = tmp_path / "cell.yaml"
    path.write_text(text.replace(old, new))
    return rnngen.compile(path, {"I": 5, "H": 4}, backend="numpy")


def test_params_of_other_equations_are_refused(tmp_path: Path) -> None:
    """Params with the same names and shapes, for another order of gates."""
    path, swapped = (
        tmp_path / "cell.npz",
        other_equations(tmp_path, "i, f, g, o = split", "f, i, g, o = split"),
    )
    save_params(path, kernel("lstm").init_params(0), kernel("lstm"))
    with pytest.raises(ArgumentError, match="with other equations"):
        load_params(path, swapped)
    assert load_params(path, swapped, strict=False).keys() == {"W", "R", "b"}


@pytest.mark.parametrize(("old", "new"), [
    ("cell: lstm", "cell: other"), ("doc: Long", "doc: A long"), ("c[t] = sig", "c[t]  =  sig"), ("init: zeros", "init: ones"),
])  # fmt: skip
def test_what_does_not_matter_is_not_in_the_digest(old: str, new: str, tmp_path: Path) -> None:
    assert spec_digest(other_equations(tmp_path, old, new).cell.spec) == spec_digest(rnngen.load("lstm").spec)


def test_every_built_in_cell_has_a_digest_of_its_own() -> None:
    names = ["lstm", "gru", "gru@reset_before", "elman", "elman@relu", "lstm_peephole", "mgu", "cifg"]
    assert len({spec_digest(rnngen.load(n).spec) for n in names}) == len(names)


# files of strangers ------------------------------------------------------------------------------------


class Planted:
    """Would write a file when unpickled."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> Any:
        return Path.touch, (self.target,)


def test_nothing_is_unpickled(tmp_path: Path) -> None:
    path, target = tmp_path / "cell.npz", tmp_path / "planted"
    np.savez(path, W=np.array([Planted(target)], object))
    with pytest.raises(ArgumentError, match="W: it holds Python objects, which are not read"):
        load_params(path)
    assert not target.exists()


def test_a_header_that_promises_more_takes_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "cell.npz"
    header = b"{'descr': '<f8', 'fortran_order': False, 'shape': (1099511627776,), }"
    header += b" " * (117 - len(header)) + b"\n"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "W.npy", b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header + bytes(8)
        )
    with pytest.raises(ArgumentError, match="W: its size is not what its header says"):
        load_params(path)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("data", [b"", b"PK", b"\xff" * 64, b"\x08\0\0\0\0\0\0\0{}      "])
def test_damaged_files_are_refused_in_words(kind: str, data: bytes, tmp_path: Path) -> None:
    path = tmp_path / f"cell.{kind}"
    path.write_bytes(data)
    with pytest.raises(ArgumentError, match=r"not a|missing"):
        load_params(path, kernel())
    save_params(path, kernel().init_params(0), kernel())
    path.write_bytes(path.read_bytes()[:300])
    with pytest.raises(ArgumentError):
        load_params(path, kernel())


def test_a_failed_write_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(TypeError):
        write_tensors(tmp_path / "a.npz", {"W": np.zeros(2)}, {"k": object()})  # type: ignore[dict-item]
    assert not list(tmp_path.iterdir())


def test_bfloat16_is_read_as_float32(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    from safetensors.torch import save_file

    want = torch.randn(3, 5).bfloat16()
    save_file({"W": want, "h": want.half()}, tmp_path / "a.safetensors")
    found = load_params(tmp_path / "a.safetensors")
    np.testing.assert_array_equal(found["W"], want.float().numpy())
    assert found["h"].dtype == np.float16


def test_a_folder_that_is_not_there_is_told_with_the_file_s_name(tmp_path: Path) -> None:
    path = tmp_path / "gone" / "cell.npz"
    with pytest.raises(FileNotFoundError) as caught:
        save_params(path, kernel().init_params(0), kernel())
    assert caught.value.filename == str(path)
