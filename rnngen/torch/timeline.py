"""`lengths`, `reset` and direction on tensors of any device, as `rnngen.runtime.timeline` does for arrays.

Compiled code only walks from the first step to the last. Shapes: T steps, B rows, `…` the written shape.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

__all__ = ["Walk"]


@dataclass(frozen=True, slots=True)
class Walk:
    """T steps of B rows, with `lengths` [B] and `reset` [T, B] or None, and the direction."""

    steps: int
    rows: int
    lengths: Tensor | None
    reset: Tensor | None
    reverse: bool

    def valid(self) -> Tensor:
        """Whether a sequence lasts: [T, B] bool."""
        assert self.lengths is not None
        return torch.arange(self.steps, device=self.lengths.device)[:, None] < self.lengths[None]

    def held(self, x: Tensor) -> Tensor:
        """An input [T, B, …] in the order of the walk; past a sequence's end its last value stays."""
        if self.lengths is None:
            return (x.flip(0) if self.reverse else x).contiguous()
        if not x.numel() or not int(self.lengths.max()):
            return torch.zeros_like(x, memory_format=torch.contiguous_format)
        longest = self.lengths.argmax()
        rows = torch.where(self.lengths > 0, torch.arange(self.rows, device=x.device), longest)
        ends = self.lengths[rows][None]
        k = torch.arange(self.steps, device=x.device)[:, None].minimum((ends - 1).clamp(min=0))
        source = ends - 1 - k if self.reverse else k
        return x[source.clamp(min=0), rows[None]].contiguous()

    def walked(self, g: Tensor) -> Tensor:
        """A per-step gradient or switch in the order of the walk, zero past each sequence's end."""
        g = self.unwalked(g)
        if self.lengths is None or not g.numel():
            return g.contiguous()
        mask = self.valid()
        zero = torch.zeros((), dtype=g.dtype, device=g.device)
        return torch.where(mask.reshape(mask.shape + (1,) * (g.dim() - 2)), g, zero)

    def unwalked(self, y: Tensor) -> Tensor:
        """A per-step result back in the caller's order: each row turned about its own end."""
        if not self.reverse:
            return y
        if self.lengths is None:
            return y.flip(0)
        k = torch.arange(self.steps, device=y.device)[:, None]
        source = torch.where(k < self.lengths[None], self.lengths[None] - 1 - k, k)
        return y[source, torch.arange(self.rows, device=y.device)[None]]

    def step_numbers(self, start: Tensor) -> Tensor:
        """`t` for every step, counted on from `start` [B], from 0 again after a reset: [T, B]."""
        k = torch.arange(self.steps, device=start.device)[:, None]
        if self.reset is None or not self.steps:
            return start[None] + k
        last = torch.where(self.walked(self.reset) != 0, k, -1).cummax(0).values
        return torch.where(last < 0, start[None] + k, k - last)

    def next_number(self, numbers: Tensor, start: Tensor) -> Tensor:
        """The step number after a row's last step: [B]."""
        if not self.steps:
            return start.clone()
        if self.lengths is None:
            return numbers[-1] + 1
        rows = torch.arange(self.rows, device=start.device)
        last = numbers[self.lengths.clamp(min=1) - 1, rows] + 1
        return torch.where(self.lengths > 0, last, start)
