"""Gradients of a transcription by torch autograd, and the error by which arrays are compared."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor
from zoo.transcription import Arrays, Transcription, run


@dataclass(frozen=True)
class Truth:
    """What a cell's forward and backward pass should give, as NumPy arrays by name."""

    outputs: dict[str, np.ndarray]
    final_state: dict[str, np.ndarray]
    params: dict[str, np.ndarray]
    inputs: dict[str, np.ndarray]
    initial_state: dict[str, np.ndarray]


def plain(arrays: Mapping[str, Any]) -> dict[str, np.ndarray]:
    """The arrays in NumPy, detached."""
    return {name: np.asarray(torch.as_tensor(value).detach()) for name, value in arrays.items()}


def random_like(arrays: Arrays, seed: int) -> Arrays:
    """Random numbers in the same shapes: the gradients that come into a backward pass."""
    generator = torch.Generator().manual_seed(seed)
    return {
        name: torch.randn(value.shape, generator=generator, dtype=value.dtype)
        for name, value in arrays.items()
    }


def derive(
    cell: Transcription,
    inputs: Arrays,
    params: Arrays,
    initial_state: Arrays,
    seed: int = 1,
    through: Callable[[Transcription, Arrays, Arrays, Arrays], tuple[Arrays, Arrays]] = run,
) -> tuple[Truth, Arrays, Arrays]:
    """The truth, and the gradients of every output and final state that it was derived for."""
    groups = [
        {n: v.clone().requires_grad_(v.is_floating_point()) for n, v in g.items()}
        for g in (inputs, params, initial_state)
    ]
    outputs, final = through(cell, *groups)
    grad_outputs, grad_final = random_like(outputs, seed), random_like(final, seed + 1)
    pairs = [(outputs[n], g) for n, g in grad_outputs.items()] + [
        (final[n], g) for n, g in grad_final.items()
    ]
    live = [(y, g) for y, g in pairs if y.requires_grad]
    torch.autograd.backward([y for y, _ in live], [g for _, g in live])
    given, trained, start = (
        plain({n: gradient(v) for n, v in g.items() if v.is_floating_point()}) for g in groups
    )
    for name in cell.fixed:
        del trained[name]
    return Truth(plain(outputs), plain(final), trained, given, start), grad_outputs, grad_final


def gradient(leaf: Tensor) -> Tensor:
    """Its gradient; zeros where the loss does not depend on it."""
    return torch.zeros_like(leaf) if leaf.grad is None else leaf.grad


def normwise(got: Any, want: Any) -> float:
    """max|got - want| / max|want|; absolute where all that is wanted is zeros. NaN counts as infinite."""
    got, want = np.asarray(got, dtype=float), np.asarray(want, dtype=float)
    assert got.shape == want.shape, f"shape {got.shape}, not {want.shape}"
    if want.size == 0:
        return 0.0
    error = float(np.max(np.abs(got - want))) / (float(np.max(np.abs(want))) or 1.0)
    return error if np.isfinite(error) else float("inf")


def differences(got: Mapping[str, Any], want: Mapping[str, Any], tolerance: float, what: str) -> list[str]:
    """A line for each array that differs, is missing, or is there and should not be."""
    lines = [f"{what} {n}: missing" for n in want if n not in got]
    lines += [f"{what} {n}: not expected" for n in got if n not in want]
    errors = {n: normwise(got[n], want[n]) for n in want if n in got}
    return lines + [
        f"{what} {n}: {e:.2e} over {tolerance:.0e}" for n, e in errors.items() if not e <= tolerance
    ]
