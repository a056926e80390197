"""The maps of `layouts:`, both ways, and what is said of those that are wrong."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import rnngen
from rnngen import ArgumentError, SpecError
from rnngen.cell import read_cell
from rnngen.compiler import zoo
from rnngen.weights import layout_of

SIZES = {"I": 5, "H": 4}
TEXT = """\
cell: two
dims: {I: inputs, H: hidden}
inputs: {x: [I]}
states: {h: [H]}
params: {W: [2*H, I], R: [H, H], p: [H], q: [H]}
equations: |
  a, b = split(W @ x[t], 2)
  h[t] = tanh(a + q) * (b + p) + R @ h[t-1]
layouts:
  there: {%s}
"""


def cell(tmp_path: Path, layout: str) -> rnngen.Cell:
    (tmp_path / "two.yaml").write_text(TEXT % layout)
    return rnngen.load(tmp_path / "two.yaml")


def layouts() -> list[tuple[str, str]]:
    found = []
    for path in zoo().values():
        plain = rnngen.load(path)
        for one in (plain, *(rnngen.load(path, v) for v in plain.spec.variants)):
            found += [(one.title, name) for name, _ in one.spec.layouts]
    return found


def test_the_layouts_that_there_are() -> None:
    names = [f"{title}:{name}" for title, name in layouts()]
    for title in ("lstm", "gru", "elman", "elman@relu", "elman@irnn"):
        assert {f"{title}:{name}" for name in ("torch", "keras", "onnx")} <= set(names)
    assert {"gru@reset_before:keras", "gru@reset_before:onnx", "lstm_peephole:onnx"} <= set(names)


@pytest.mark.parametrize(("title", "framework"), layouts(), ids=":".join)
def test_out_and_in_again(title: str, framework: str) -> None:
    layout = layout_of(rnngen.load(title), framework)
    random = np.random.default_rng(0)
    params = {p.name: random.standard_normal([s.at(SIZES) for s in p.shape]) for p in layout.cell.params}
    weights = layout.weights_from(params)
    assert {n: a.shape for n, a in weights.items()} == {
        n: tuple(s.at(SIZES) for s in shape) for n, shape in layout.shapes.items()
    }
    back, dims = layout.params_from(weights)
    assert dims == SIZES
    for name, want in params.items():
        np.testing.assert_array_equal(back[name], want)


def test_every_form(tmp_path: Path) -> None:
    layout = layout_of(cell(tmp_path, 'gates: ba from ab, kernel: W.T, r: R, pair: "stack(p, q)"'), "there")
    kernel, r, pair = (
        np.arange(40.0).reshape(5, 8),
        np.arange(16.0).reshape(4, 4),
        np.arange(8.0).reshape(2, 4),
    )
    params, dims = layout.params_from({"kernel": kernel, "r": r, "pair": pair})
    assert dims == SIZES
    np.testing.assert_array_equal(params["W"], np.r_[kernel.T[4:], kernel.T[:4]])
    np.testing.assert_array_equal(params["R"], r)  # it has no blocks
    np.testing.assert_array_equal(params["p"], pair[0])
    joined = layout_of(cell(tmp_path, "w: W, r + s: R, both: p q"), "there")
    params, _ = joined.params_from({"w": kernel.T, "r": r, "s": 2 * r, "both": np.arange(8.0)})
    np.testing.assert_array_equal(params["R"], 3 * r)
    np.testing.assert_array_equal(params["q"], [4, 5, 6, 7])


def test_params_that_a_layout_does_not_name_keep_theirs(tmp_path: Path) -> None:
    assert layout_of(cell(tmp_path, "w: W"), "there").names == ("w", "R", "p", "q")
    assert layout_of(rnngen.load("mgu"), "torch").names == ("W_f", "U_f", "b_f", "W_h", "U_h", "b_h")


@pytest.mark.parametrize(("layout", "told"), [
    ("w: V", r"two.yaml:\d+:\d+: error\[E059\]: layouts: there: w: there is no param 'V'; known: W, R, p, q"),
    ("w: W, v: W", "the param 'W' is named 2 times; once is right"),
    ("w: p.T", "'p.T': params of one shape are joined or stacked, matrices transposed"),
    ("w: W p", "'W p': params of one shape"),
    ("gates: ab from ac, w: W", "gates: expected the same letters twice, such as 'iofg from ifgo'"),
    ("gates: aa from aa, w: W", "gates: expected the same letters twice"),
    ("gates: ab, w: W", "gates: expected the same letters twice"),
])  # fmt: skip
def test_wrong_layouts(layout: str, told: str, tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=told):
        cell(tmp_path, layout)
    with pytest.raises(ArgumentError, match=told.rpartition("error\\[E059\\]: ")[2]):
        layout_of(read_cell(tmp_path / "two.yaml"), "there")


def test_a_layout_that_is_not_there() -> None:
    with pytest.raises(ArgumentError, match="mgu has no layout 'keras': its spec has none"):
        layout_of(rnngen.load("mgu"), "keras")


@pytest.mark.parametrize(("changed", "told"), [
    ({"R": np.zeros((4, 5))}, r"R: expected shape \[H, H\] = \[4, 4\], got \[4, 5\]"),
    ({"w": np.zeros((7, 5))}, r"w: expected shape \[2\*H, I\], got \[7, 5\]"),
    ({"w": np.zeros(8)}, r"w: expected shape \[2\*H, I\] = \[8, \?\], got \[8\]"),
    ({"p": None, "z": np.zeros(3)}, r"two as there: missing p; no place for z; expected w \[2\*H, I\], R \[H, H\], p \[H\]"),
])  # fmt: skip
def test_weights_that_do_not_fit(changed: dict[str, np.ndarray | None], told: str, tmp_path: Path) -> None:
    layout = layout_of(cell(tmp_path, "w: W"), "there")
    whole = {"w": np.zeros((8, 5)), "R": np.zeros((4, 4)), "p": np.zeros(4), "q": np.zeros(4)}
    with pytest.raises(ArgumentError, match=told):
        layout.params_from({n: a for n, a in (whole | changed).items() if a is not None})


def test_given_sizes_are_held_to(tmp_path: Path) -> None:
    layout = layout_of(cell(tmp_path, "w: W"), "there")
    whole = {"w": np.zeros((8, 5)), "R": np.zeros((4, 4)), "p": np.zeros(4), "q": np.zeros(4)}
    assert layout.params_from(whole, {"H": 4})[1] == {"H": 4, "I": 5}
    with pytest.raises(ArgumentError, match=r"expected shape \[2\*H, I\] = \[10, 5\], got \[8, 5\]"):
        layout.params_from(whole, {"H": 5})


def test_torch_modules_take_no_layout_that_moves_numbers(tmp_path: Path) -> None:
    """A layer whose gates stand in another order must not look as torch's does."""
    rnn = pytest.importorskip("rnngen.torch").RNN
    text = "\n".join(rnngen.load("lstm").spec.source_lines)
    swapped = text.replace("i, f, g, o = split", "f, i, g, o = split").replace(
        "torch: {", "torch: {gates: ifgo from figo, "
    )
    (tmp_path / "cell.yaml").write_text(swapped)
    assert set(rnn(tmp_path / "cell.yaml", 5, 4).state_dict()) == {"W_l0", "R_l0", "b_l0"}
