"""The zoo's independent oracle: every cell written by hand in torch, for autograd to differentiate.

`CELLS` has one entry for each spec and variant (`gru@reset_before`): the step function, the shapes of its
arrays in sizes that all differ, and its constants. `run` walks a step through time. Nothing here imports
rnngen or reads a spec: what agrees with this agrees with the papers, or two people misread the same line.
The other families have a file each, `transcriptions_*.py`, with their steps and a `CELLS` of their own.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from zoo import transcriptions_gated as gated
from zoo import transcriptions_plain as plain
from zoo.transcription import BATCH, STEPS, Arrays, Shapes, Step, Transcription, draw, run

__all__ = ["BATCH", "CELLS", "STEPS", "Arrays", "Transcription", "draw", "run"]


def _simple(step: Step, **more: object) -> Transcription:
    return Transcription(step, {"W_x": "H I", "W_h": "H H", "b": "H"}, **more)


def _packed(
    step: Step, gates: int, extra: Shapes | None = None, cell: bool = False, **more: object
) -> Transcription:
    """W, R and b with so many gates in each, and with `cell` a second state c."""
    params = {"W": f"{gates}*H I", "R": f"{gates}*H H", "b": f"{gates}*H"} | (extra or {})
    return Transcription(step, params, {"h": "H", "c": "H"} if cell else {"h": "H"}, **more)


def _blocks(step: Step, gates: int, extra: Shapes | None = None, **more: object) -> Transcription:
    """Memory blocks of C cells, with so many gates in W, R and b."""
    params = {"W": f"{gates}*N I", "R": f"{gates}*N N*C", "b": f"{gates}*N"}
    params |= {"W_c": "N*C I", "R_c": "N*C N*C", "b_c": "N*C"} | (extra or {})
    return Transcription(
        step,
        params,
        **{"states": {"y": "N*C", "s": "N*C"}, "outputs": ("y",)} | more,
        dims={"I": 5, "N": 3, "C": 2},
    )


def _mutant(step: Step, params: str, width: str = "I") -> Transcription:
    axes = {"W": f"H {width}", "U": "H H", "b": "H"}
    shapes = {name: axes[name[0]] for name in params.split()}
    return Transcription(
        step, shapes, inputs={"x": width}, dims={"I": 5, "H": 4} if width == "I" else {"H": 4}
    )


_VECTORS = {"p_i": "H", "p_f": "H", "p_o": "H"}
_NORMS = {"alpha1": "4*H", "beta1": "4*H", "alpha2": "4*H", "beta2": "4*H", "alpha3": "H", "beta3": "H"}
_BATCH = {
    "W_h": "4*H H",
    "W_x": "4*H I",
    "b": "4*H",
    "gamma_h": "4*H",
    "gamma_x": "4*H",
    "gamma_c": "H",
    "beta_c": "H",
}
_POPULATION = {
    f"{what}_{k}": f"S {n}" for what in ("mean", "std") for k, n in (("h", "4*H"), ("x", "4*H"), ("c", "H"))
}
_EULER = {"epsilon": 0.01, "gamma": 0.01}
_NEURON = {"beta": 0.9, "theta": 1.0, "slope": 25.0}

CELLS: dict[str, Transcription] = {
    "elman": _simple(plain.elman),
    "elman@relu": _simple(plain.elman_relu, smooth=False),
    "elman@irnn": _simple(plain.elman_relu, smooth=False),
    "elman@logistic": _simple(plain.elman_logistic),
    "elman@readout": Transcription(
        plain.elman_readout,
        {"W_x": "H I", "W_h": "H H", "b": "H", "W_y": "O H", "c": "O"},
        outputs=("y", "h"),
        dims={"I": 5, "H": 4, "O": 2},
    ),
    "jordan": Transcription(
        plain.jordan,
        {"W": "H I", "U": "H O", "b": "H", "V": "O H", "c": "O"},
        states={"y": "O", "s": "O"},
        outputs=("y",),
        dims={"I": 5, "H": 4, "O": 2},
        constants={"mu": 0.5},
    ),
    "lstm": _packed(gated.lstm, 4, cell=True),
    "lstm_continual": _blocks(gated.lstm_continual, 3),
    "lstm_continual@truncated": _blocks(gated.lstm_continual_truncated, 3, idle=("y",), smooth=False),
    "lstm_continual@prediction_gate": _blocks(
        gated.lstm_continual_prediction_gate, 4, {"V": "I N*C", "d": "I"}, outputs=("y", "prediction")
    ),
    "bn_lstm": Transcription(
        gated.bn_lstm, _BATCH, {"h": "H", "c": "H"}, smooth=False
    ),  # three rows bend sharply
    "bn_lstm@population": Transcription(
        gated.bn_lstm_population,
        _BATCH | _POPULATION,
        {"h": "H", "c": "H"},
        dims={"I": 5, "H": 4, "S": 3},
        fixed=tuple(_POPULATION),
    ),
    "lstm_1997": _packed(gated.lstm_1997, 3, cell=True),
    "lstm_peephole": _packed(gated.lstm_peephole, 4, _VECTORS, cell=True),
    "cifg": _packed(gated.cifg, 3, cell=True),
    "cifg@peephole": _packed(gated.cifg_peephole, 3, {"p_i": "H", "p_o": "H"}, cell=True),
    "layernorm_lstm": Transcription(
        gated.layernorm_lstm,
        {"W_h": "4*H H", "W_x": "4*H I", "b": "4*H"} | _NORMS,
        {"h": "H", "c": "H"},
    ),
    "janet": Transcription(
        gated.janet,
        {"W": "2*H I", "R": "2*H H", "b_f": "H", "b_c": "H"},
        constants={"beta": 1.0},
    ),
    "gru": Transcription(gated.gru, {"W": "3*H I", "R": "3*H H", "b_x": "3*H", "b_h": "3*H"}),
    "gru@reset_before": _packed(gated.gru_reset_before, 3),
    "mgu": _mutant(gated.mgu, "W_f U_f b_f W_h U_h b_h"),
    "ugrnn": _packed(gated.ugrnn, 2, constants={"forget_bias": 1.0}),
    "min_gru": Transcription(gated.min_gru, {"W": "2*H I", "b": "2*H"}),
    "min_gru@log_space": Transcription(gated.min_gru_log_space, {"W": "2*H I", "b": "2*H"}, smooth=False),
    "mut1": _mutant(gated.mut1, "W_z b_z W_r U_r b_r U_h b_h", "H"),
    "mut2": _mutant(gated.mut2, "W_z U_z b_z U_r b_r W_h U_h b_h", "H"),
    "mut3": _mutant(gated.mut3, "W_z U_z b_z W_r U_r b_r W_h U_h b_h"),
    "indrnn": Transcription(plain.indrnn, {"W": "H I", "u": "H", "b": "H"}, smooth=False),
    "esn": Transcription(
        plain.esn,
        {"W_in": "H 1+I", "W": "H H", "W_out": "O 1+I+H"},
        outputs=("y", "h"),
        dims={"I": 5, "H": 4, "O": 2},
        constants={"alpha": 0.3},
        fixed=("W_in", "W"),
    ),
    "rhn": Transcription(
        plain.rhn,
        {"W_H": "H I", "W_T": "H I", "R_H": "L H H", "R_T": "L H H", "b_H": "L H", "b_T": "L H"},
        dims={"I": 5, "H": 4, "L": 6},
    ),
    "antisymmetric": Transcription(plain.antisymmetric, {"W": "H H", "V": "H I", "b": "H"}, constants=_EULER),
    "antisymmetric@gated": Transcription(
        plain.antisymmetric_gated,
        {"W": "H H", "V": "H I", "b": "H", "V_z": "H I", "b_z": "H"},
        constants=_EULER,
    ),
    "fast_weights": Transcription(
        plain.fast_weights,
        {"W": "H H", "C": "H I", "gain": "H", "bias": "H"},
        states={"h": "H", "A": "H H"},
        dims={"I": 5, "H": 4, "S": 2},
        constants={"lambda_": 0.95, "eta": 0.5},
        smooth=False,
    ),
    "lif": Transcription(
        plain.lif,
        {"W": "H I"},
        states={"s": "H", "u": "H"},
        outputs=("s", "u"),
        constants=_NEURON,
        smooth=False,
        idle=("s",),  # the reset carries no gradient
    ),
    "lif@recurrent": Transcription(
        plain.lif_recurrent,
        {"W": "H I", "V": "H H"},
        states={"s": "H", "u": "H"},
        outputs=("s", "u"),
        constants=_NEURON,
        smooth=False,
    ),
    "clockwork": Transcription(
        plain.clockwork,
        {"W": "H I", "R": "H H", "b": "H"},
        dims={"I": 5, "H": 8},
        constants={"modules": 4},
    ),
}
for _file in sorted(Path(__file__).parent.glob("transcriptions_*.py")):
    CELLS |= getattr(import_module(f"zoo.{_file.stem}"), "CELLS", {})
