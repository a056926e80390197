"""One step of each filter, smoother, variance model and controller, written from the papers in torch.

The conventions are those of `transcriptions_gated.py`; x["y before"] is the input of the step before.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor
from zoo.transcription import Arrays, Transcription
from zoo.transcriptions_gated import Numbers, Result

# Smoothing ------------------------------------------------------------------------------------------------


def ema(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """The average starts at the first value."""
    value = x["x"] if x["t"] == 0 else s["s"] + p["alpha"] * (x["x"] - s["s"])
    return {"s": value}, {"s": value}


def trended(y: Tensor, p: Arrays, s: Arrays, phi: Tensor | float = 1.0) -> tuple[Tensor, Arrays]:
    """(what was expected, the new level and trend) of Holt's method in its error-correction form."""
    expected = s["level"] + phi * s["trend"]
    level = expected + p["alpha"] * (y - expected)
    trend = phi * s["trend"] + p["beta"] * (level - s["level"] - phi * s["trend"])
    return expected, {"level": level, "trend": trend}


def holt(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    expected, new = trended(x["y"], p, s)
    return new | {"forecast": expected}, new


def holt_damped(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    expected, new = trended(x["y"], p, s, p["phi"])
    return new | {"forecast": expected}, new


def seasonal(x: Arrays, p: Arrays, s: Arrays, kind: str) -> Result:
    """Holt-Winters: the series less (or over) its season is smoothed; the season is what is left of it."""
    season = s["season"][:, 0]
    times = kind == "multiplicative"
    expected, new = trended(x["y"] / season if times else x["y"] - season, p, s)
    around = new["level"] if kind == "classical" else expected
    left = x["y"] / around if times else x["y"] - around
    ring = torch.cat([s["season"][:, 1:], (season + p["gamma"] * (left - season))[:, None]], 1)
    forecast = expected * season if times else expected + season
    return new | {"forecast": forecast}, new | {"season": ring}


def holt_winters(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    return seasonal(x, p, s, "additive")


def holt_winters_classical(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    return seasonal(x, p, s, "classical")


def holt_winters_multiplicative(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    return seasonal(x, p, s, "multiplicative")


# Variances --------------------------------------------------------------------------------------------------


def garch(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    v = p["omega"] + p["alpha"] * s["shock"] + p["beta"] * s["v"]
    return {"v": v}, {"v": v, "shock": x["e"] ** 2}


def garch_gjr(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    v = p["omega"] + p["alpha"] * s["shock"] + p["gamma"] * s["bad"] * s["shock"] + p["beta"] * s["v"]
    return {"v": v}, {"v": v, "shock": x["e"] ** 2, "bad": _indicator(x["e"])}


def egarch(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    log_v = p["omega"] + p["beta"] * s["log_v"] + s["news"]
    v = log_v.exp()
    z = x["e"] / v.sqrt()
    news = p["alpha"] * (z.abs() - math.sqrt(2 / math.pi)) + p["gamma"] * z
    return {"v": v}, {"log_v": log_v, "news": news}


# Probabilities ------------------------------------------------------------------------------------------------


def hmm(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    joint = s["p"] * x["likelihood"]
    a = joint / joint.sum(-1, keepdim=True)
    ll = s["ll"] + joint.sum(-1).log()
    return {"a": a, "ll": ll}, {"p": torch.einsum("bi,ij->bj", a, p["A"]), "ll": ll}


def hmm_log(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    a = s["p"] + x["log_likelihood"]
    return {"a": a, "ll": a.logsumexp(-1)}, {"p": (a[:, :, None] + p["log_A"]).logsumexp(1)}


def predicted(x: Arrays, p: Arrays, s: Arrays) -> tuple[Tensor, Tensor]:
    mean = s["x"] @ p["F"].T + x["u"] @ p["B"].T
    return mean, p["F"] @ s["P"] @ p["F"].T + p["Q"]


def kalman(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    """The gain with the explicit inverse, and Joseph's form of the covariance."""
    mean, cov = predicted(x, p, s)
    gain = cov @ p["H"].T @ torch.linalg.inv(p["H"] @ cov @ p["H"].T + p["R"])
    new = mean + (gain @ (x["z"] - mean @ p["H"].T)[:, :, None])[:, :, 0]
    rest = torch.eye(cov.shape[-1], dtype=cov.dtype) - gain @ p["H"]
    joseph = rest @ cov @ rest.transpose(1, 2) + gain @ p["R"] @ gain.transpose(1, 2)
    return {"x": new}, {"x": new, "P": joseph}


def kalman_simple(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    mean, cov = predicted(x, p, s)
    gain = cov @ p["H"].T @ torch.linalg.inv(p["H"] @ cov @ p["H"].T + p["R"])
    new = mean + (gain @ (x["z"] - mean @ p["H"].T)[:, :, None])[:, :, 0]
    return {"x": new}, {"x": new, "P": cov - gain @ p["H"] @ cov}


# Control --------------------------------------------------------------------------------------------------------


def controlled(x: Arrays, p: Arrays, s: Arrays, c: Numbers, slope: Tensor) -> tuple[Tensor, Tensor]:
    """(the control, the integral)."""
    error = x["r"] - x["y"]
    total = (s["integral"] + p["K_i"] * error * c["dt"]).clamp(c["low"], c["high"])
    push = p["K_p"] * error + total + p["K_d"] * slope / c["dt"]
    return push.clamp(c["low"], c["high"]), total


def pid(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    slope = x["y before"] - x["y"] if x["t"] > 0 else 0 * x["y"]
    u, total = controlled(x, p, s, c, slope)
    return {"u": u}, {"integral": total}


def pid_on_error(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    error = x["r"] - x["y"]
    u, total = controlled(x, p, s, c, error - s["error"] if x["t"] > 0 else 0 * error)
    return {"u": u}, {"integral": total, "error": error}


def state_space(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    new = s["x"] @ p["A"].T + x["u"] @ p["B"].T
    return {"y": new @ p["C"].T + x["u"] @ p["D"].T, "x": new}, {"x": new}


def state_space_control(x: Arrays, p: Arrays, s: Arrays, c: Numbers) -> Result:
    new = s["x"] @ p["A"].T + x["u"] @ p["B"].T
    return {"y": s["x"] @ p["C"].T + x["u"] @ p["D"].T, "x": new}, {"x": new}


def _size(v: Tensor) -> Tensor:
    return 0.3 + v.abs()


def _indicator(v: Tensor) -> Tensor:
    return (v < 0).to(v.dtype)


def _factors(v: Tensor) -> Tensor:
    return 0.5 + v.sigmoid()


_SMOOTH = {"inputs": {"y": "D"}, "outputs": ("level", "trend", "forecast"), "dims": {"D": 4}}
_TREND = {"level": "D", "trend": "D"}
_RING = _SMOOTH | {"states": _TREND | {"season": "M D"}, "dims": {"D": 4, "M": 3}}
_WEIGHTS = {"alpha": "D", "beta": "D", "gamma": "D"}
_SHOCKS = {"inputs": {"e": "D"}, "outputs": ("v",), "dims": {"D": 4}}
_CONTROL = {
    "inputs": {"r": "D", "y": "D"},
    "outputs": ("u",),
    "dims": {"D": 4},
    "constants": {"dt": 0.1, "low": -10, "high": 10},
    "smooth": False,
}
_GAINS = {"K_p": "D", "K_i": "D", "K_d": "D"}
_SPACE = {"A": "N N", "B": "N U", "C": "Y N", "D": "Y U"}
_LINEAR = {
    "states": {"x": "N"},
    "inputs": {"u": "U"},
    "outputs": ("y", "x"),
    "dims": {"U": 3, "N": 4, "Y": 2},
}
_FILTER = {"F": "N N", "B": "N U", "H": "M N", "Q": "N N", "R": "M M"}


def _kalman_data(v: Tensor) -> Tensor:
    """Any square matrices that keep the innovation's covariance far from singular."""
    return 0.2 * v + torch.eye(v.shape[-1], dtype=v.dtype)


_ESTIMATE = {
    "states": {"x": "N", "P": "N N"},
    "inputs": {"z": "M", "u": "U"},
    "outputs": ("x",),
    "dims": {"N": 4, "M": 2, "U": 3},
    "tamed": {"P": _kalman_data, "Q": _kalman_data, "R": _kalman_data},
}

CELLS = {
    "ema": Transcription(
        ema, {"alpha": "D"}, {"s": "D"}, {"x": "D"}, outputs=("s",), dims={"D": 4}, idle=("s",)
    ),
    "holt": Transcription(holt, {"alpha": "D", "beta": "D"}, _TREND, **_SMOOTH),
    "holt@damped": Transcription(holt_damped, {"alpha": "D", "beta": "D", "phi": "D"}, _TREND, **_SMOOTH),
    "holt_winters": Transcription(holt_winters, _WEIGHTS, **_RING),
    "holt_winters@classical": Transcription(holt_winters_classical, _WEIGHTS, **_RING),
    "holt_winters@multiplicative": Transcription(
        holt_winters_multiplicative,
        _WEIGHTS,
        **_RING,
        tamed={"season": _factors, "level": _size, "trend": _size, "y": _size}
        | dict.fromkeys(_WEIGHTS, torch.sigmoid),
    ),
    "garch": Transcription(
        garch,
        {"omega": "D", "alpha": "D", "beta": "D", "backcast": "D"},
        {"v": "D", "shock": "D"},
        **_SHOCKS,
        fixed=("backcast",),
    ),
    "garch@gjr": Transcription(
        garch_gjr,
        {"omega": "D", "alpha": "D", "gamma": "D", "beta": "D", "backcast": "D"},
        {"v": "D", "shock": "D", "bad": "D"},
        **_SHOCKS,
        fixed=("backcast",),
        smooth=False,
    ),
    "egarch": Transcription(
        egarch,
        {"omega": "D", "alpha": "D", "gamma": "D", "beta": "D", "log_backcast": "D"},
        {"log_v": "D", "news": "D"},
        **_SHOCKS,
        fixed=("log_backcast",),
        smooth=False,
        tamed={"beta": torch.tanh, "alpha": lambda v: 0.1 * v.abs(), "gamma": lambda v: 0.1 * v},
    ),
    "hmm": Transcription(
        hmm,
        {"pi": "K", "A": "K K"},
        {"p": "K", "ll": ""},
        {"likelihood": "K"},
        outputs=("a", "ll"),
        dims={"K": 4},
        tamed={"likelihood": _size, "A": _size, "p": _size},
        idle=("pi",),  # the start is given
    ),
    "hmm@log": Transcription(
        hmm_log,
        {"log_pi": "K", "log_A": "K K"},
        {"p": "K"},
        {"log_likelihood": "K"},
        outputs=("a", "ll"),
        dims={"K": 4},
        idle=("log_pi",),  # the start is given
    ),
    "pid": Transcription(pid, _GAINS, {"integral": "D"}, **_CONTROL),
    "pid@on_error": Transcription(
        pid_on_error, _GAINS, {"integral": "D", "error": "D"}, **_CONTROL, idle=("error",)
    ),
    "linear_state_space": Transcription(state_space, _SPACE, **_LINEAR),
    "linear_state_space@control": Transcription(state_space_control, _SPACE, **_LINEAR),
    "kalman": Transcription(kalman, _FILTER, **_ESTIMATE),
    "kalman@simple": Transcription(kalman_simple, _FILTER, **_ESTIMATE),
}
