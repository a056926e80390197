"""What is known of the memories without any code of others: the transcriptions in other forms, and the specs' numbers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from zoo.transcriptions import BATCH, CELLS, STEPS, Arrays, draw, run
from zoo.transcriptions_memory import delta_write
from zoo.truth import differences, plain

import rnngen

SPECS = Path(__file__).resolve().parents[2] / "specs"


def fresh(name: str, seed: int = 0) -> tuple[Arrays, Arrays, Arrays]:
    """Inputs and params as drawn, and a memory with nothing in it."""
    inputs, params, state = draw(CELLS[name], seed)
    return inputs, params, {n: torch.zeros_like(v) for n, v in state.items()}


def close(got: Arrays, want: Arrays, tolerance: float = 1e-12) -> None:
    wrong = differences(plain(got), plain(want), tolerance, "array")
    assert not wrong, "\n".join(["", *wrong])


@pytest.mark.parametrize(
    ("name", "stabiliser", "start"), [("slstm", "m", 2.0), ("mlstm", "m", -3.0), ("rwkv4", "p", -7.0)]
)
def test_stabiliser_does_not_show(name: str, stabiliser: str, start: float) -> None:
    cell, (inputs, params, state) = CELLS[name], fresh(name)
    other = state | {stabiliser: torch.full_like(state[stabiliser], start)}
    one, two = (run(cell, inputs, params, s)[0] for s in (state, other))
    close(two, one)


def test_mlstm_is_its_sum_over_the_past() -> None:
    """Without a stabiliser: Σ_s (Π f) i (k·q) v over max(|Σ_s (Π f) i (k·q)|, 1)."""
    inputs, params, state = fresh("mlstm")
    outputs, _ = run(CELLS["mlstm"], inputs, params, state)
    x = inputs["x"]
    q, k, v = ((x @ params["W_" + a].T + params["b_" + a]).unflatten(-1, (2, 3)) for a in "qkv")
    weight = torch.exp(x @ params["w_i"].T + params["b_i"])
    forget = torch.sigmoid(x @ params["w_f"].T + params["b_f"])
    o = torch.sigmoid(x @ params["W_o"].T + params["b_o"])
    for t in range(STEPS):
        decay = torch.stack([forget[s + 1 : t + 1].prod(0) for s in range(t + 1)])
        scores = decay * weight[: t + 1] * torch.einsum("sbnd,bnd->sbn", k[: t + 1] / 3**0.5, q[t])
        top = torch.einsum("sbn,sbnd->bnd", scores, v[: t + 1])
        h = o[t] * (top / scores.sum(0).abs().clamp(min=1)[..., None]).flatten(1)
        close({"h": outputs["h"][t]}, {"h": h})


def test_rwkv4_is_its_weighted_average() -> None:
    """Weights exp(k_s - (t-1-s) exp(decay)) for the past and exp(bonus + k_t) for the present."""
    inputs, params, state = fresh("rwkv4")
    outputs, _ = run(CELLS["rwkv4"], inputs, params, state)
    x = inputs["x"]
    past = torch.cat([torch.zeros_like(x[:1]), x[:-1]])
    k, v, r = ((params["mix_" + m] * x + (1 - params["mix_" + m]) * past) @ params["W_" + m].T for m in "kvr")
    for t in range(STEPS):
        ages = torch.arange(t - 1, -1, -1, dtype=x.dtype)[:, None, None]
        weights = torch.exp(torch.cat([k[:t] - ages * params["decay"].exp(), (params["bonus"] + k[t])[None]]))
        average = (weights * v[: t + 1]).sum(0) / weights.sum(0)
        close({"y": outputs["y"][t]}, {"y": (torch.sigmoid(r[t]) * average) @ params["W_o"].T})


def test_linear_attention_is_causal_attention() -> None:
    inputs, params, state = fresh("linear_attention")
    outputs, _ = run(CELLS["linear_attention"], inputs, params, state)
    q, k, v = ((inputs["x"] @ params["W_" + a].T).unflatten(-1, (2, -1)) for a in "qkv")
    q, k = (torch.where(a > 0, a + 1, a.exp()) for a in (q, k))
    scores = torch.einsum("tbnk,sbnk->bnts", q, k).tril()
    y = torch.einsum("bnts,sbnv->tbnv", scores, v) / (scores.sum(-1).permute(2, 0, 1)[..., None] + 1e-6)
    close(outputs, {"y": y.flatten(2)})


def test_a_delta_rule_at_rate_one_recalls_what_it_was_told() -> None:
    """With β = 1 and keys of length 1, what is read with the key just written is the value just written."""
    *_, state = draw(CELLS["delta_net"])
    k = torch.nn.functional.normalize(torch.randn(BATCH, 2, 3, dtype=torch.float64), dim=-1)
    v = torch.randn(BATCH, 2, 4, dtype=torch.float64)
    memory = delta_write(state["S"], k, v, torch.ones(BATCH, 2, 1, dtype=torch.float64))
    close({"v": torch.einsum("bnk,bnkv->bnv", k, memory)}, {"v": v})


def test_gated_delta_net_without_decay_is_delta_net() -> None:
    inputs, params, state = draw(CELLS["delta_net@gated"])
    still = params | {"A_log": torch.full_like(params["A_log"], -100.0)}
    plain_params = {n: params[n] for n in CELLS["delta_net"].params}
    _, gated = run(CELLS["delta_net@gated"], inputs, still, state)
    _, ungated = run(CELLS["delta_net"], inputs, plain_params, state)
    close(gated, ungated)


def test_s4d_is_a_convolution() -> None:
    """K[j] = 2 Re(C exp(dt A)^j B̄), the form that it is trained in."""
    inputs, params, state = fresh("s4d")
    outputs, _ = run(CELLS["s4d"], inputs, params, state)
    a = torch.complex(-params["A_log"].exp(), params["A_im"])
    step = a * params["log_dt"].exp()[:, None]
    powers = torch.exp(step * torch.arange(STEPS)[:, None, None])
    into = (step.exp() - 1) / a
    kernel = 2 * (torch.complex(params["C_re"], params["C_im"]) * into * powers).sum(-1).real
    x = inputs["x"]
    y = torch.stack([sum(kernel[t - s] * x[s] for s in range(t + 1)) for t in range(STEPS)])
    close(outputs, {"y": y + params["D"] * x})


def test_a_mamba_of_constant_step_forgets_by_the_exponential() -> None:
    """With no readout but of the state's own decay: exp(-dt A) each step, whatever comes in."""
    inputs, params, state = draw(CELLS["mamba"])
    silent = params | {"W_x": torch.zeros_like(params["W_x"])}
    _, final = run(CELLS["mamba"], inputs, silent, state)
    dt = torch.nn.functional.softplus(params["b_dt"])[:, None]
    close({"h": final["h"]}, {"h": state["h"] * torch.exp(-STEPS * dt * params["A_log"].exp())})


def test_rg_lru_keeps_the_variance_of_its_input() -> None:
    """a² + (√(1-a²))² = 1: with the gate i open, white noise of variance 1 stays so."""
    cell = CELLS["rg_lru"]
    inputs, params, state = draw(cell, steps=1)
    opened = params | {"b_x": torch.full_like(params["b_x"], 1e3)}
    x, _ = run(cell, inputs, opened, {"h": torch.zeros_like(state["h"])})
    h, _ = run(cell, {"x": torch.zeros_like(inputs["x"])}, opened, state)
    unit = (x["h"] / inputs["x"][0]) ** 2
    assert bool(((unit > 0) & (unit < 1)).all())
    r = torch.sigmoid(params["b_a"])
    close({"h": h["h"][0]}, {"h": state["h"] * torch.sigmoid(-params["L"]) ** (8 * r)})


def test_runge_kutta_is_of_order_four_and_euler_of_order_one() -> None:
    def after(name: str, steps: int) -> torch.Tensor:
        cell = CELLS[name]
        inputs, params, state = draw(cell, steps=1)
        params = {n: torch.ones_like(v) * 1e9 if n == "tau" else v for n, v in params.items()}
        numbers = dict(cell.dims) | {"dt": 1 / steps, "K": steps}
        return cell.step({"x": inputs["x"][0]}, params, state, numbers)[0]["h"]

    for name, order in (("ct_rnn", 1), ("ct_rnn@neural_ode", 4)):
        exact = after(name, 512)
        coarse, fine = ((after(name, n) - exact).abs().max() for n in (8, 16))
        assert float(torch.log2(coarse / fine)) == pytest.approx(order, abs=0.2)


def test_a_liquid_unit_stays_between_its_reversal_and_rest() -> None:
    inputs, params, state = fresh("ltc")
    outputs, _ = run(CELLS["ltc"], {"x": 100 * inputs["x"]}, params, state)
    assert bool((outputs["h"].abs() <= params["A"].abs() + 1e-12).all())


def test_legendre_memory_of_a_constant_is_a_constant() -> None:
    """Projected on the scaled Legendre polynomials, a constant has its value first and zeros after."""
    spec = rnngen.load(SPECS / "hippo_legs.yaml")
    given = rnngen.compile(spec, dims={"I": 1, "H": 2, "N": 5}, dtype="float64", backend="numpy")
    made = given.init_params(0)
    a, b = made["A"], made["B"]
    c = np.zeros(5)
    for k in range(1, 4001):
        c = c + (b * 3.0 - a @ c) / k
    assert c == pytest.approx([3, 0, 0, 0, 0], abs=0.02)


def test_published_initial_values() -> None:
    """Those that are made by a rule: rings, time scales and forget biases."""

    def initial(name: str, **dims: int) -> dict[str, np.ndarray]:
        return rnngen.compile(
            rnngen.load(SPECS / f"{name}.yaml"), dims=dims, dtype="float64", backend="numpy"
        ).init_params(0)

    lru = initial("lru", I=3, H=64)
    radius = np.exp(-np.exp(lru["nu"]))
    assert np.exp(lru["gamma"]) == pytest.approx(np.sqrt(1 - radius**2))
    rg = initial("rg_lru", N=2, D=64)
    decay = 1 / (1 + np.exp(rg["L"])) ** 8
    assert 0.9 <= decay.min() < 0.92
    assert 0.98 < decay.max() <= 0.999
    mamba = initial("mamba", I=4, E=8, N=3, R=2)
    dt = np.log1p(np.exp(mamba["b_dt"]))
    assert 1e-3 <= dt.min() <= dt.max() <= 0.1
    assert np.exp(mamba["A_log"][5]) == pytest.approx([1, 2, 3])
    b = initial("slstm", I=3, N=2, D=4)["b"].reshape(4, 2, 4)
    assert b[1].tolist() == [[3, 4, 5, 6]] * 2
    assert not b[[0, 2, 3]].any()
