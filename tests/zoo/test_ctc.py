"""CTC's forward variable as a cell: every path counted, and torch's loss and gradient."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
import torch

import rnngen

BLANK = 0
CLASSES, STEPS = 3, 5


def collapsed(path: tuple[int, ...]) -> tuple[int, ...]:
    """Repeats joined, then blanks taken out."""
    return tuple(k for k, _ in itertools.groupby(path) if k != BLANK)


def inputs_of(targets: list[list[int]], log_y: np.ndarray) -> dict[str, np.ndarray]:
    """The cell's inputs for targets of any lengths: padded at the end."""
    size = 2 * max(map(len, targets)) + 1
    labels, skips, last = (np.zeros((len(targets), size)) for _ in range(3))
    for row, target in enumerate(targets):
        for k, label in enumerate(target):
            labels[row, 2 * k + 1] = label
            skips[row, 2 * k + 1] = k > 0 and target[k - 1] != label
        last[row, max(0, 2 * len(target) - 1) : 2 * len(target) + 1] = 1
    return {"log_y": log_y, "labels": labels.astype(int), "skips": skips, "last": last}


def kernel(targets: list[list[int]]) -> rnngen.Kernel:
    size = 2 * max(map(len, targets)) + 1
    return rnngen.compile(rnngen.load("ctc"), dims={"K": CLASSES, "S": size}, dtype="float64")


def test_it_sums_over_every_path() -> None:
    targets = [[1, 2], [1, 1], [2]]
    drawn = np.random.default_rng(0).standard_normal((STEPS, len(targets), CLASSES))
    log_y = np.asarray(torch.log_softmax(torch.from_numpy(drawn), dim=-1))
    nll = kernel(targets).forward(inputs_of(targets, log_y), {}).outputs["nll"][-1]
    for row, target in enumerate(targets):
        paths = itertools.product(range(CLASSES), repeat=STEPS)
        scores = [log_y[range(STEPS), row, path].sum() for path in paths if collapsed(path) == tuple(target)]
        assert nll[row] == pytest.approx(-math.log(sum(map(math.exp, scores))), rel=1e-13)


def test_its_gradient_is_that_of_torchs_loss() -> None:
    targets, lengths = [[1, 2, 2], [2], [1, 1]], [7, 4, 6]
    logits = torch.randn(7, 3, CLASSES, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    logits.requires_grad_()
    log_y = torch.log_softmax(logits, dim=-1)
    flat = torch.tensor([k for target in targets for k in target])
    loss = torch.nn.functional.ctc_loss(
        log_y, flat, torch.tensor(lengths), torch.tensor([len(t) for t in targets]), reduction="none"
    )
    made = kernel(targets)
    run = made.forward(inputs_of(targets, log_y.detach().numpy()), {}, lengths=np.array(lengths))
    last = (np.array(lengths) - 1, np.arange(3))
    np.testing.assert_allclose(run.outputs["nll"][last], loss.detach().numpy(), rtol=1e-13)
    weights = np.zeros((7, 3))
    weights[last] = 1
    grads = made.backward(run, {"nll": weights}).inputs["log_y"]
    # torch's own gradient is right only behind a log_softmax, so the two are compared there
    (want,) = torch.autograd.grad(loss.sum(), logits, retain_graph=True)
    (got,) = torch.autograd.grad(log_y, logits, torch.from_numpy(np.ascontiguousarray(grads)))
    np.testing.assert_allclose(got.numpy(), want.numpy(), atol=1e-13)
