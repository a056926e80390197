"""Run under torchrun: how far gradients averaged over processes are from those of the whole batch."""

from __future__ import annotations

import sys
from pathlib import Path

import torch
import torch.distributed as dist
from torch.nn import functional
from torch.nn.parallel import DistributedDataParallel

import rnngen.torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "examples"))
from char_lm import Model
from distributed import leave


def gradients(model: torch.nn.Module, read: torch.Tensor, after: torch.Tensor) -> list[torch.Tensor]:
    """Of the mean loss."""
    model.zero_grad()
    scores, _ = model(read)
    functional.cross_entropy(scores.flatten(0, 1), after.flatten()).backward()
    return [p.grad.clone() for p in model.parameters() if p.grad is not None]


def main() -> None:
    """Prints the worst error, normwise."""
    dist.init_process_group("gloo")
    rank, world = dist.get_rank(), dist.get_world_size()
    torch.manual_seed(0)
    model = Model(rnngen.torch.RNN("gru", 8, 16, 2), 11, 8, 16)
    read, after = torch.randint(0, 11, (2, 9, 6))
    whole = gradients(model, read, after)
    share = gradients(DistributedDataParallel(model), read.chunk(world, 1)[rank], after.chunk(world, 1)[rank])
    worst = max(float((a - b).norm() / b.norm()) for a, b in zip(share, whole, strict=True))
    if rank == 0:
        print("worst", worst)
    leave()


if __name__ == "__main__":
    main()
