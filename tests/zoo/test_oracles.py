"""The transcriptions themselves, against torch's modules and against what is known of each cell."""

from __future__ import annotations

import pytest
import torch
from zoo.torch_modules import MODULES, run_module
from zoo.transcription import BATCH, STEPS, Arrays, Transcription, draw, run
from zoo.transcriptions import CELLS
from zoo.truth import derive, differences, plain

LENGTHS = (STEPS, 1, 4)


def cut(cell: Transcription, inputs: Arrays, params: Arrays, state: Arrays) -> tuple[Arrays, Arrays]:
    """`run` of each sequence alone for its own length, outputs padded with zeros."""
    outputs, finals = [], []
    for row, length in enumerate(LENGTHS):
        one = {n: v[:length, row : row + 1] for n, v in inputs.items()}
        y, final = run(cell, one, params, {n: v[row : row + 1] for n, v in state.items()})
        outputs.append({n: torch.cat([v, v.new_zeros(STEPS - length, *v.shape[1:])]) for n, v in y.items()})
        finals.append(final)
    return (
        {n: torch.cat([y[n] for y in outputs], dim=1) for n in outputs[0]},
        {n: torch.cat([f[n] for f in finals]) for n in finals[0]},
    )


def same(got: Arrays, want: Arrays, tolerance: float = 1e-13) -> None:
    wrong = differences(plain(got), plain(want), tolerance, "array")
    assert not wrong, "\n".join(["", *wrong])


def result(name: str, arrays: tuple[Arrays, ...]) -> Arrays:
    """Outputs and final state of a cell in one dictionary."""
    outputs, final = run(CELLS[name], *arrays)
    return outputs | {f"last {n}": v for n, v in final.items()}


@pytest.mark.parametrize("lengths", [None, LENGTHS], ids=["full", "lengths"])
@pytest.mark.parametrize("name", MODULES)
def test_transcription_agrees_with_torch_module(name: str, lengths: tuple[int, ...] | None) -> None:
    cell = CELLS[name]
    arrays = draw(cell)
    truth, grad_outputs, grad_final = derive(cell, *arrays, through=cut if lengths else run)
    got = run_module(name, *arrays, grad_outputs, grad_final, lengths)
    wrong = [
        line
        for group in ("outputs", "final_state", "params", "inputs", "initial_state")
        for line in differences(plain(getattr(got, group)), getattr(truth, group), 1e-13, group)
    ]
    assert not wrong, "\n".join(["", *wrong])


@pytest.mark.parametrize("name", [name for name, cell in CELLS.items() if cell.smooth])
def test_autograd_agrees_with_a_difference(name: str) -> None:
    cell = CELLS[name]
    arrays = draw(cell)
    truth, grad_outputs, grad_final = derive(cell, *arrays)
    along = draw(cell, seed=5)
    for n in cell.fixed:
        along[1][n].zero_()

    def loss(step: float) -> float:
        moved = [
            {n: v + step * a[n] if v.is_floating_point() else v for n, v in g.items()}
            for g, a in zip(arrays, along, strict=True)
        ]
        outputs, final = run(cell, *moved)
        terms = [(outputs[n] * g).sum() for n, g in grad_outputs.items()]
        return float(sum(terms) + sum((final[n] * g).sum() for n, g in grad_final.items()))

    h = 2e-4
    difference = (8 * (loss(h) - loss(-h)) - (loss(2 * h) - loss(-2 * h))) / (12 * h)
    groups = zip((truth.inputs, truth.params, truth.initial_state), along, strict=True)
    slope = sum(float((g[n] * a[n].numpy()).sum()) for g, a in groups for n in g)
    assert difference == pytest.approx(slope, rel=1e-7, abs=1e-7)


def test_every_array_matters() -> None:
    """No input, trained param or state is without effect, but for what a cell forgets by design."""
    idle = {
        f"{name}: {array}"
        for name, cell in CELLS.items()
        for truth in [derive(cell, *draw(cell))[0]]
        for group in (truth.inputs, truth.params, truth.initial_state)
        for array, gradient in group.items()
        if not gradient.any()
    }
    assert idle == {f"{name}: {array}" for name, cell in CELLS.items() for array in cell.idle}


def test_worked_example_of_the_readout() -> None:
    numbers = {
        "W_x": [[0.1, 0.2], [0.3, 0.4]],
        "W_h": [[0.5, 0.6], [0.7, 0.8]],
        "b": [0.1, 0.1],
        "W_y": [[0.9, 1.0], [1.1, 1.2]],
        "c": [0.2, 0.2],
    }
    params = {n: torch.tensor(v, dtype=torch.float64) for n, v in numbers.items()}
    x = torch.tensor([[[1.0, 2.0]]], dtype=torch.float64)
    outputs, _ = run(CELLS["elman@readout"], {"x": x}, params, {"h": torch.zeros(1, 2, dtype=x.dtype)})
    assert outputs["h"].flatten().tolist() == pytest.approx([0.537, 0.833], abs=2e-3)
    assert outputs["y"].flatten().tolist() == pytest.approx([1.516, 1.791], abs=2e-3)


def test_peepholes_at_zero_give_the_plain_cells() -> None:
    for plain_name, name in (("lstm", "lstm_peephole"), ("cifg", "cifg@peephole")):
        inputs, params, state = draw(CELLS[name])
        shut = {n: torch.zeros_like(v) if n.startswith("p_") else v for n, v in params.items()}
        same(result(name, (inputs, shut, state)), result(plain_name, (inputs, params, state)))


def test_cifg_is_an_lstm_whose_gates_mirror_each_other() -> None:
    inputs, params, state = draw(CELLS["cifg"])
    mirrored = {}
    for name, value in params.items():
        i, z, o = value.chunk(3)
        mirrored[name] = torch.cat([i, -i, z, o])
    same(result("lstm", (inputs, mirrored, state)), result("cifg", (inputs, params, state)))


def test_lstm_1997_has_the_papers_squashers() -> None:
    inputs, params, state = draw(CELLS["lstm_1997"], steps=1)
    pre = inputs["x"][0] @ params["W"].T + state["h"] @ params["R"].T + params["b"]
    z, i, o = pre.chunk(3, dim=-1)
    c = state["c"] + i.sigmoid() * (4 * z.sigmoid() - 2)
    h = o.sigmoid() * (2 * c.sigmoid() - 1)
    _, final = run(CELLS["lstm_1997"], inputs, params, state)
    same(final, {"h": h, "c": c})


def test_both_resets_agree_where_the_candidate_is_diagonal() -> None:
    inputs, params, state = draw(CELLS["gru@reset_before"])
    r, z, n = params["R"].chunk(3)
    params["R"] = torch.cat([r, z, torch.diag(n.diagonal())])
    after = {"W": params["W"], "R": params["R"], "b_x": params["b"], "b_h": torch.zeros_like(params["b"])}
    same(result("gru", (inputs, after, state)), result("gru@reset_before", (inputs, params, state)))


def test_min_gru_is_linear_in_its_initial_state() -> None:
    inputs, params, state = draw(CELLS["min_gru"])
    starts = [{"h": k * state["h"]} for k in (0, 1, 2)]
    ends = [run(CELLS["min_gru"], inputs, params, s)[1]["h"] for s in starts]
    same({"h": ends[2] - ends[1]}, {"h": ends[1] - ends[0]}, 1e-11)


def test_highway_layers_that_are_shut_carry_the_state() -> None:
    inputs, params, state = draw(CELLS["rhn"])
    shut = params | {"b_T": torch.full_like(params["b_T"], -1e3)}
    same(run(CELLS["rhn"], inputs, shut, state)[1], state)


def test_open_gate_gives_the_plain_antisymmetric_cell() -> None:
    inputs, params, state = draw(CELLS["antisymmetric@gated"])
    opened = params | {"b_z": torch.full_like(params["b_z"], 1e3)}
    same(
        result("antisymmetric@gated", (inputs, opened, state)),
        result("antisymmetric", (inputs, params, state)),
    )


def test_fast_weights_are_a_decaying_sum_of_outer_products() -> None:
    inputs, params, state = draw(CELLS["fast_weights"])
    outputs, final = run(CELLS["fast_weights"], inputs, params, state)
    past = torch.cat([state["h"][None], outputs["h"][:-1]])
    weights = 0.5 * 0.95 ** torch.arange(STEPS - 1, -1, -1, dtype=torch.float64)
    total = 0.95**STEPS * state["A"] + torch.einsum("t,tbi,tbj->bij", weights, past, past)
    same({"A": final["A"]}, {"A": total})


def test_neurons_fire_and_their_gradient_is_the_surrogate() -> None:
    inputs, params, state = draw(CELLS["lif"])
    outputs, _ = run(CELLS["lif"], inputs, params, state)
    assert set(outputs["s"].unique().tolist()) == {0.0, 1.0}
    u = (outputs["u"][0] - 1.0).abs()
    start = {n: v.clone().requires_grad_() for n, v in state.items()}
    first, _ = run(CELLS["lif"], {"x": inputs["x"][:1]}, params, start)
    first["s"].sum().backward()
    same({"u": start["u"].grad}, {"u": 0.9 / (1 + 25 * u) ** 2})


def test_clockwork_modules_keep_their_state_between_their_steps() -> None:
    inputs, params, state = draw(CELLS["clockwork"])
    outputs, _ = run(CELLS["clockwork"], inputs, params, state)
    steps = torch.cat([state["h"][None], outputs["h"]]).reshape(STEPS + 1, BATCH, 4, 2)
    ran = (steps[1:] != steps[:-1]).any(dim=-1).any(dim=1)
    assert ran.tolist() == [[t % period == 0 for period in (1, 2, 4, 8)] for t in range(STEPS)]


def test_clockwork_weights_from_faster_modules_have_no_effect() -> None:
    cell = CELLS["clockwork"]
    gradient = derive(cell, *draw(cell))[0].params["R"].reshape(4, 2, 4, 2)
    heard = [[bool(gradient[i, :, j].any()) for j in range(4)] for i in range(4)]
    assert heard == [[j >= i for j in range(4)] for i in range(4)]
