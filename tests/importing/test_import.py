"""Weights of torch, Keras and ONNX: the kernel computes what their layers do, and a wrong map is found."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from importing import keras_layers as keras_documented
from torch import nn

import rnngen
from rnngen import ArgumentError, export_weights, import_weights, load_params, save_params
from rnngen.cli import run
from rnngen.importing import Disagreement, Imported

safetensors = pytest.importorskip("safetensors.torch", reason="pip install --group test")
onnx = pytest.importorskip("onnx", reason="pip install --group test")
pytest.importorskip("onnxruntime", reason="pip install --group test")

T, B, I, H = 5, 3, 5, 4
Output = pytest.CaptureFixture[str]
TORCH: dict[str, Any] = {
    "lstm": lambda **how: nn.LSTM(I, H, **how),
    "gru": lambda **how: nn.GRU(I, H, **how),
    "elman": lambda **how: nn.RNN(I, H, **how),
    "elman@relu": lambda **how: nn.RNN(I, H, nonlinearity="relu", **how),
}
TOLD = {"elman@relu": {"nonlinearity": "relu"}}


def normal(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(shape)


def ours(found: Imported, x: Any) -> Any:
    kernel = rnngen.compile(found.cell, found.dims, "float64", backend="numpy")
    return kernel.forward({"x": x}, found.params)


def near(got: Any, want: Any, tolerance: float = 1e-12) -> None:
    assert np.shape(got) == np.shape(want)
    assert np.max(np.abs(got - want)) <= tolerance


def swapped(tmp_path: Path, name: str, old: str, new: str) -> Path:
    """A built-in spec with a planted fault."""
    text = "\n".join(rnngen.load(name).spec.source_lines)
    assert old in text
    path = tmp_path / "cell.yaml"
    path.write_text(text.replace(old, new))
    return path


# torch -------------------------------------------------------------------------------------------------


def saved(tmp_path: Path, module: nn.Module, kind: str = "safetensors", prefix: str = "") -> Path:
    path = tmp_path / f"module.{kind}"
    state = {prefix + n: a.contiguous() for n, a in module.state_dict().items()}
    if kind == "safetensors":
        safetensors.save_file(state, path)
    elif kind == "npz":
        np.savez(path, **{n: a.numpy() for n, a in state.items()})
    else:
        torch.save({"epoch": 3, "model": state}, path)
    return path


@pytest.mark.parametrize("bias", [True, False], ids=["bias", "plain"])
@pytest.mark.parametrize("name", TORCH)
def test_from_torch_and_back(name: str, bias: bool, tmp_path: Path) -> None:
    torch.manual_seed(0)
    module = TORCH[name](bias=bias).double()
    found = import_weights(name, saved(tmp_path, module), attributes=TOLD.get(name))
    assert (found.framework, found.layer, found.dims) == ("torch", "l0", {"I": I, "H": H})
    assert found.report.ok
    assert {row.backend for row in found.report.rows} == {"torch in NumPy", f"torch {torch.__version__}"}
    assert max(row.error for row in found.report.rows) < 1e-14
    x = normal(T, B, I)
    with torch.no_grad():
        want, _ = module(torch.from_numpy(x))
    near(ours(found, x).outputs["h"], want.numpy())

    back = TORCH[name]().double()
    weights = export_weights(name, found.params, "torch")
    back.load_state_dict({f"{n}_l0": torch.from_numpy(a) for n, a in weights.items()}, strict=True)
    with torch.no_grad():
        near(back(torch.from_numpy(x))[0].numpy(), want.numpy())


@pytest.mark.parametrize(("kind", "prefix", "label"), [
    ("npz", "encoder.rnn.", "encoder.rnn.l1_reverse"), ("pt", "", "model.l1_reverse"), ("safetensors", "", "l1_reverse"),
])  # fmt: skip
def test_one_layer_of_several(kind: str, prefix: str, label: str, tmp_path: Path) -> None:
    module = nn.GRU(I, H, num_layers=2, bidirectional=True)
    path = saved(tmp_path, module, kind, prefix)
    with pytest.raises(
        ArgumentError, match=r"it has 4 layers: say which is the layer, one of .*l0, .*l0_reverse, .*l1, "
    ):
        import_weights("gru", path)
    with pytest.raises(ArgumentError, match=r"no layer called 'l2'; it has .*l1_reverse"):
        import_weights("gru", path, layer="l2")
    with pytest.raises(ArgumentError, match=r"2 layers called 'l0_rev'|4 layers called 'l'"):
        import_weights("gru", path, layer="l")
    found = import_weights("gru", path, layer=label)
    assert found.dims == {"I": 2 * H, "H": H}
    assert found.params["W"].dtype == np.float32
    np.testing.assert_array_equal(found.params["b_h"], module.bias_hh_l1_reverse.detach().numpy())


def test_params_that_do_not_fit_are_not_given_out() -> None:
    params = {"W": normal(15, I), "R": normal(16, H), "b": normal(16)}
    with pytest.raises(ArgumentError, match=r"params\['W'\]: expected shape \[4\*H, I\], got \[15, 5\]"):
        export_weights("lstm", params, "keras")
    with pytest.raises(ArgumentError, match="params: expected W, R, b, got W, R"):
        export_weights("lstm", {"W": params["W"], "R": params["R"]}, "keras")


def test_params_that_are_trained_are_given_out() -> None:
    cell = rnngen.torch.RNNCell("lem", I, H)
    weights = export_weights("lem", dict(cell.named_parameters()), "torch")
    for name, want in cell.params().items():
        np.testing.assert_array_equal(weights[name], want)


def test_weights_without_a_place_are_named(tmp_path: Path) -> None:
    path = saved(tmp_path, nn.LSTM(I, H, proj_size=2))
    with pytest.raises(
        ArgumentError, match=r"lstm as torch: no place for weight_hr_l0; expected weight_ih .4.H, I., "
    ):
        import_weights("lstm", path)
    path = saved(tmp_path, nn.LSTM(I, H))
    with pytest.raises(ArgumentError, match=r"weight_ih_l0: expected shape \[3\*H, I\], got \[16, 5\]"):
        import_weights("gru", path)
    with pytest.raises(ArgumentError, match=r"no weights of mgu in it; expected names are torch: W_f, U_f, "):
        import_weights("mgu", path)


def test_weights_come_from_a_file() -> None:
    weights: Any = {"weight_ih_l0": np.zeros((16, 5))}
    with pytest.raises(ArgumentError, match="file: expected the path of a file with weights, got dict"):
        import_weights("lstm", weights)


def test_what_a_file_does_not_say_is_not_guessed(tmp_path: Path) -> None:
    path = saved(tmp_path, TORCH["elman@relu"]())
    with pytest.raises(ArgumentError, match=r"l0 has nonlinearity=tanh, as torch has it where nothing is said, and elman@relu is nonlinearity=relu; if that is what it had, give the attribute nonlinearity=relu\n  = these weights fit elman"):  # fmt: skip
        import_weights("elman@relu", path)
    with pytest.raises(ArgumentError, match="attribute mode: torch has nonlinearity"):
        import_weights("elman@relu", path, attributes={"mode": "relu"})


def test_cells_that_torch_has_not_are_not_compared(tmp_path: Path) -> None:
    module = rnngen.torch.RNN("mgu", I, H)
    found = import_weights("mgu", saved(tmp_path, module))
    assert not found.report.rows
    assert found.report.skipped == ("torch has no layer with such weights to compare mgu with",)
    x = normal(T, B, I).astype("f4")
    near(ours(found, x).outputs["h"], module(torch.from_numpy(x))[0].detach().numpy(), 1e-6)


def test_no_code_of_a_checkpoint_runs(tmp_path: Path) -> None:
    path = tmp_path / "whole.pt"
    torch.save(nn.LSTM(I, H), path)
    with pytest.raises(ArgumentError, match="not a checkpoint of tensors alone") as error:
        import_weights("lstm", path)
    said = str(error.value)
    assert said.endswith("; save `module.state_dict()`, or a safetensors file")
    assert "\n" not in said
    assert said.isprintable(), "no word of torch's own, which colours its text for a terminal"


@pytest.mark.parametrize("name", ["weights.py", "weights", "weights.h5"])
def test_a_file_of_no_known_kind_is_told_what_may_be(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("")
    kinds = r"\*.safetensors, \*.npz, \*.pt, \*.pth or \*.onnx"
    with pytest.raises(ArgumentError, match=f"{name}: expected a file called {kinds}$"):
        import_weights("lstm", tmp_path / name)


def test_weights_that_are_not_finite_are_refused(tmp_path: Path) -> None:
    module = nn.LSTM(I, H)
    nn.init.constant_(module.weight_hh_l0, float("nan"))
    with pytest.raises(ArgumentError, match="weight_hh_l0: 64 of 64 numbers are not finite"):
        import_weights("lstm", saved(tmp_path, module))


# keras -------------------------------------------------------------------------------------------------

KERAS = {
    "lstm": (4, (16,)),
    "gru": (3, (2, 12)),
    "gru@reset_before": (3, (12,)),
    "elman": (1, (4,)),
    "elman@relu": (1, (4,)),
}


def keras_file(
    tmp_path: Path, name: str, more: str = "model/layer/cell/"
) -> tuple[Path, dict[str, np.ndarray]]:
    """Weights as `np.savez(path, **{w.path: w.numpy() for w in layer.weights})` writes them, with a dense layer's."""
    gates, bias = KERAS[name]
    weights = {
        "kernel": normal(I, gates * H),
        "recurrent_kernel": normal(H, gates * H, seed=1),
        "bias": normal(*bias, seed=2),
    }
    path = tmp_path / "keras.npz"
    np.savez(
        path,
        **{more + n: a for n, a in weights.items()},
        **{"dense/kernel": normal(H, 2), "dense/bias": normal(2)},
    )
    return path, weights


def keras_outputs(name: str, weights: dict[str, np.ndarray], x: np.ndarray) -> np.ndarray:
    if name == "lstm":
        return keras_documented.lstm(weights, x)[0]
    if name.startswith("gru"):
        return keras_documented.gru(weights, x)
    act = keras_documented.relu if name.endswith("relu") else np.tanh
    return keras_documented.simple(weights, x, act)


@pytest.mark.parametrize("name", KERAS)
def test_from_keras(name: str, tmp_path: Path) -> None:
    path, weights = keras_file(tmp_path, name)
    told = {"activation": "relu"} if name.endswith("relu") else None
    found = import_weights(name, path, attributes=told)
    assert found.layer == "model/layer/cell"  # a dense layer has no recurrent kernel
    assert found.framework == "keras"
    assert found.report.ok
    assert found.report.rows
    x = normal(T, B, I, seed=3)
    near(ours(found, x).outputs["h"], keras_outputs(name, weights, x))
    if name == "lstm":
        near(ours(found, x).final_state["c"], keras_documented.lstm(weights, x)[1])
    for key, want in weights.items():
        np.testing.assert_array_equal(export_weights(name, found.params, "keras")[key], want)


@pytest.mark.parametrize(("given", "fits"), [("gru", "gru@reset_before"), ("gru@reset_before", "gru")])
def test_the_variant_that_fits_is_named(given: str, fits: str, tmp_path: Path) -> None:
    path, _ = keras_file(tmp_path, fits)
    has, wants = ("0", "1") if given == "gru" else ("1", "0")
    with pytest.raises(
        ArgumentError,
        match=rf"has reset_after={has}, and {given} is reset_after={wants}\n  = these weights fit {fits}$",
    ):
        import_weights(given, path)


@pytest.mark.parametrize("name", ["lstm", "gru", "gru@reset_before", "elman"])
def test_keras_itself_agrees(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it is installed: `pip install keras`."""
    monkeypatch.setenv("KERAS_BACKEND", "torch")
    layers = pytest.importorskip("keras", reason="pip install keras").layers
    how = {"return_sequences": True, "dtype": "float64"}
    layer = {"lstm": layers.LSTM, "gru": layers.GRU, "elman": layers.SimpleRNN}[name.partition("@")[0]](
        H, **how, **({"reset_after": False} if "@" in name else {})
    )
    layer.build((None, None, I))
    _, weights = keras_file(tmp_path, name)
    path = tmp_path / "layer.npz"
    for place in layer.weights:
        place.assign(weights[place.path.rpartition("/")[2]])
    np.savez(path, **{w.path: np.asarray(w.value.detach()) for w in layer.weights})
    x = normal(T, B, I, seed=3)
    want = np.asarray(layer(x.transpose(1, 0, 2)).detach()).transpose(1, 0, 2)
    near(ours(import_weights(name, path), x).outputs["h"], want, 1e-6)


# onnx --------------------------------------------------------------------------------------------------

ONNX = ("lstm", "gru", "gru@reset_before", "elman", "elman@relu", "lstm_peephole")


def model(
    tmp_path: Path, name: str, direction: str = "forward", **how: Any
) -> tuple[Path, list[dict[str, np.ndarray]]]:
    from rnngen.onnx import export

    cell = rnngen.compile(name, {"I": I, "H": H}, backend="numpy").cell
    groups = [
        {
            p.name: normal(*[int(n) for n in p.shape], seed=k + 7 * d).astype("f4")
            for k, p in enumerate(cell.params)
        }
        for d in range(2 if direction == "bidirectional" else 1)
    ]
    path = tmp_path / "model.onnx"
    export(name, groups, path, direction=direction, **how)
    return path, groups


@pytest.mark.parametrize("name", ONNX)
def test_from_onnx(name: str, tmp_path: Path) -> None:
    import onnxruntime

    path, (want,) = model(tmp_path, name)
    found = import_weights(name, path)
    assert {row.backend for row in found.report.rows} == {
        "onnx in NumPy",
        f"onnxruntime {onnxruntime.__version__}",
    }
    x = normal(T, B, I, seed=3).astype("f4")
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    near(ours(found, x).outputs["h"], session.run(None, {"x": x})[0], 1e-5)
    for key, value in want.items():
        np.testing.assert_array_equal(found.params[key], value)


def test_both_directions_of_a_model(tmp_path: Path) -> None:
    path, groups = model(tmp_path, "lstm", "bidirectional")
    with pytest.raises(ArgumentError, match=r"say which is the layer, one of LSTM_0.forward, LSTM_0.reverse"):
        import_weights("lstm", path)
    for end, want in zip(("forward", "reverse"), groups, strict=True):
        np.testing.assert_array_equal(
            import_weights("lstm", path, layer=f"LSTM_0.{end}").params["R"], want["R"]
        )


def test_what_a_model_says_is_held_to(tmp_path: Path) -> None:
    path, _ = model(tmp_path, "gru@reset_before")
    with pytest.raises(ArgumentError, match=r"GRU_0 has linear_before_reset=0, and gru is linear_before_reset=1\n  = these weights fit gru@reset_before"):  # fmt: skip
        import_weights("gru", path)
    with pytest.raises(ArgumentError, match="linear_before_reset=1: the file says linear_before_reset=0"):
        import_weights("gru", path, attributes={"linear_before_reset": "1"})
    path, _ = model(tmp_path, "lstm")
    loaded = onnx.load(path)
    loaded.graph.node[0].attribute.append(onnx.helper.make_attribute("clip", 0.5))
    onnx.save(loaded, path)
    with pytest.raises(ArgumentError, match=r"LSTM_0 has clip=0.5, and lstm is clip=the usual"):
        import_weights("lstm", path)
    with pytest.raises(ArgumentError, match="no operator RNN in it; it has LSTM, Transpose, Reshape"):
        import_weights("elman", path)
    path.write_bytes(b"no model")
    with pytest.raises(ArgumentError, match="not an ONNX model that can be read"):
        import_weights("lstm", path)


# planted faults ----------------------------------------------------------------------------------------

PLANTED = [
    ("lstm", "i, f, g, o = split", "f, i, g, o = split"),
    ("lstm", "i, f, g, o = split", "i, f, o, g = split"),
    ("lstm", "torch: {", "torch: {gates: ifog from ifgo, "),
    ("lstm", "* tanh(c[t])", "* c[t]"),
    ("gru", "(1 - z) * n + z * h[t-1]", "(1 - z) * h[t-1] + z * n"),
    ("gru", "hr, hz, hn = split", "hz, hr, hn = split"),
    ("gru", "bias_ih: b_x, bias_hh: b_h", "bias_ih: b_h, bias_hh: b_x"),
    ("elman", "weight_ih: W_x, weight_hh: W_h", "weight_ih: W_h, weight_hh: W_x"),
]


@pytest.mark.parametrize(("name", "old", "new"), PLANTED)
def test_a_planted_fault_is_found(name: str, old: str, new: str, tmp_path: Path) -> None:
    """With weights that are all alike, as a new module's may be: they tell no gate from another."""
    module = {"lstm": nn.LSTM, "gru": nn.GRU, "elman": nn.RNN}[name](H, H)
    for value in module.parameters():
        nn.init.constant_(value, 0.1)
    path = saved(tmp_path, module)
    assert import_weights(name, path).report.ok
    with pytest.raises(
        Disagreement,
        match=r"does not compute what the layer of torch does: .* with random weights differs by",
    ):
        import_weights(swapped(tmp_path, name, old, new), path)


@pytest.mark.parametrize(("old", "new"), [
    ("keras: {", "keras: {gates: iofg from ifgo, "), ("i, f, g, o = split", "i, f, o, g = split"),
])  # fmt: skip
def test_a_planted_fault_in_the_map_of_keras(old: str, new: str, tmp_path: Path) -> None:
    path, _ = keras_file(tmp_path, "lstm")
    with pytest.raises(Disagreement) as caught:
        import_weights(swapped(tmp_path, "lstm", old, new), path)
    assert max(row.error for row in caught.value.report.rows) > 1e-2


@pytest.mark.parametrize(("name", "old", "new"), [
    ("lstm", "iofg from ifgo", "ifog from ifgo"), ("gru", "onnx: {operator: GRU, gates: zrn", "onnx: {operator: GRU, gates: rzn"),
    ("lstm_peephole", "p_i p_o p_f", "p_i p_f p_o"),
])  # fmt: skip
def test_a_planted_fault_in_the_map_of_onnx(name: str, old: str, new: str, tmp_path: Path) -> None:
    path, _ = model(tmp_path, name)
    with pytest.raises(Disagreement):
        import_weights(swapped(tmp_path, name, old, new), path)


# the command -------------------------------------------------------------------------------------------


def test_the_command(tmp_path: Path, capsys: Output) -> None:
    module, out = nn.LSTM(I, H, num_layers=2), tmp_path / "out.safetensors"
    path = saved(tmp_path, module)
    assert run(["import-weights", "lstm", str(path), "-o", str(out), "--layer", "l1"]) == 0
    shown = capsys.readouterr()
    assert "all agree" in shown.out
    assert f"{out}: lstm(I=4, H=4) from torch, l1" in shown.out
    kernel = rnngen.compile("lstm", {"I": H, "H": H}, backend="numpy")
    np.testing.assert_array_equal(load_params(out, kernel)["R"], module.weight_hh_l1.detach().numpy())
    assert (
        run(["import-weights", "lstm", str(path), "-o", str(out), "--layer", "l0", "--layer", "l1", "--json"])
        == 0
    )
    import json

    data = json.loads(capsys.readouterr().out)
    assert [Path(w["file"]).name for w in data["written"]] == ["out-l0.safetensors", "out-l1.safetensors"]
    assert all(w["check"]["ok"] for w in data["written"])
    assert run(["import-weights", "lstm", str(path), "-o", str(out)]) == 2
    assert "say which is the layer, one of l0, l1" in capsys.readouterr().err
    assert run(["import-weights", "lstm", str(path), "-o", str(tmp_path / "out.h5"), "--layer", "l1"]) == 2
    assert run(["import-weights", "lstm", str(tmp_path / "none.npz"), "-o", str(out)]) == 2
    assert "there is no such file" in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["pt", "npz", "safetensors", "onnx"])
def test_damaged_files_are_told_in_words(kind: str, tmp_path: Path) -> None:
    whole = (
        model(tmp_path, "lstm")[0] if kind == "onnx" else saved(tmp_path, nn.LSTM(I, H), kind)
    ).read_bytes()
    path = tmp_path / f"damaged.{kind}"
    random = np.random.default_rng(0)
    for _ in range(40):
        damaged = bytearray(whole[: random.integers(1, len(whole))] if random.random() < 0.3 else whole)
        reach = len(damaged) if random.random() < 0.5 else min(len(damaged), 600)
        for _ in range(random.integers(1, 9)):
            damaged[random.integers(reach)] ^= 1 << random.integers(8)
        path.write_bytes(damaged)
        with contextlib.suppress(ArgumentError):  # a flipped bit of a number is none's business
            import_weights("lstm", path)


def test_the_command_says_that_layers_differ(tmp_path: Path, capsys: Output) -> None:
    spec = swapped(tmp_path, "lstm", "i, f, g, o = split", "f, i, g, o = split")
    out = tmp_path / "out.npz"
    assert run(["import-weights", str(spec), str(saved(tmp_path, nn.LSTM(I, H))), "-o", str(out)]) == 1
    shown = capsys.readouterr()
    assert "DIFFER" in shown.out
    assert "does not compute what the layer of torch does" in shown.err
    assert not out.exists()


def test_without_safetensors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    import sys

    path = saved(tmp_path, nn.LSTM(I, H))
    monkeypatch.setitem(sys.modules, "safetensors", None)
    assert run(["import-weights", "lstm", str(path), "-o", str(tmp_path / "out.npz")]) == 3
    assert "pip install 'rnngen[weights]', or use a file called *.npz" in capsys.readouterr().err


def test_params_go_to_disk_and_back(tmp_path: Path) -> None:
    found = import_weights("gru", saved(tmp_path, nn.GRU(I, H)))
    save_params(tmp_path / "a.npz", found.params, found.cell)
    kernel = rnngen.compile("gru", found.dims, backend="numpy")
    assert load_params(tmp_path / "a.npz", kernel).keys() == found.params.keys()
