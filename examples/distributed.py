"""The language model of char_lm.py on several processes, one of which is killed.

    torchrun --standalone --nproc-per-node 2 --max-restarts 3 examples/distributed.py
    torchrun --standalone --nproc-per-node 2 --max-restarts 3 examples/distributed.py --kill-at 50
    python examples/distributed.py                              # one process, the same training

(`torchrun` is `python -m torch.distributed.run`.) The text runs in `--batch` streams over all processes;
each process reads its own and carries their states. DistributedDataParallel averages the gradients, with
nccl where there are GPUs and gloo where there are none. Every `--every` steps the weights, the optimizer,
the place in the text, the states of all streams and the random numbers go into one file. A worker that dies
(`--kill-at` lets the last one kill itself with SIGKILL, once) takes the others with it; torchrun starts
them anew, and they go on from that file.

Expect, with 2 processes, the loss curve and the final weights of the killed run bitwise equal to those of a
run that nothing happened to; and about 1.8 times the characters a second of one process, where there are two
cores. docs/distributed.md says how to go on to many machines.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import signal
import statistics
import time
from pathlib import Path
from typing import Any

import torch
import torch.distributed as dist
from char_lm import Corpus, Model, batches, detached
from matplotlib.figure import Figure
from rich.console import Console
from rich.progress import Progress
from torch import Tensor, nn
from torch.distributed.elastic.multiprocessing.errors import record
from torch.distributed.rendezvous import rendezvous
from torch.nn import functional
from torch.nn.parallel import DistributedDataParallel

import rnngen.torch


def connect() -> torch.device:
    """Joins the other processes (torchrun says who they are); this process's device."""
    for name, alone in {
        "RANK": "0",
        "WORLD_SIZE": "1",
        "MASTER_ADDR": "localhost",
        "MASTER_PORT": "0",
    }.items():
        os.environ.setdefault(name, alone)
    store, rank, world = next(rendezvous("env://"))
    if os.environ.get("GROUP_WORLD_SIZE") == "1":
        # torchrun keeps its store over restarts: nobody is to find the addresses of processes that are gone
        store = dist.PrefixStore(f"start {os.environ['TORCHELASTIC_RESTART_COUNT']}", store)
    device = torch.device("cpu")
    if torch.cuda.is_available():
        device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0")))
        torch.cuda.set_device(device)
    dist.init_process_group(
        "nccl" if device.type == "cuda" else "gloo", store=store, rank=rank, world_size=world
    )
    return device


def leave() -> None:
    """Parts from the other processes.

    What a thread of gloo sent last it lets go of with Python's lock in hand; one that first gets to it when
    the interpreter ends aborts the process (torch 2.13: one run in five, if it ends right after a backward).
    """
    time.sleep(0.1)  # the lock is theirs
    dist.destroy_process_group()


# the state of a run ----------------------------------------------------------------------------------


class Run:
    """Model, optimizer, place in the text and carried state; all of it goes into a checkpoint."""

    def __init__(self, args: argparse.Namespace, device: torch.device) -> None:
        self.args, self.device = args, device
        self.rank, self.world = dist.get_rank(), dist.get_world_size()
        torch.manual_seed(args.seed)  # the same weights everywhere
        self.corpus = Corpus(args.characters)
        letters = len(self.corpus.letters)
        rnn = rnngen.torch.RNN(args.cell, args.width, args.hidden, args.layers, dropout=args.dropout)
        model = Model(rnn, letters, args.width, args.hidden).to(device)
        self.model = DistributedDataParallel(model, gradient_as_bucket_view=True)
        self.optimizer = torch.optim.Adam(self.model.parameters(), lr=args.rate, fused=True)
        self.schedule = torch.optim.lr_scheduler.CosineAnnealingLR(self.optimizer, args.steps)
        self.state: Any = None
        self.losses: list[float] = []  # averaged over all processes; `recent` is not yet
        self.recent: list[Tensor] = []
        torch.manual_seed(args.seed + 1 + self.rank)  # different random numbers from here on

    def shard(self, rows: Tensor) -> Tensor:
        """This process's share [T, B / world] of [T, B]."""
        return rows.chunk(self.world, dim=1)[self.rank].to(self.device)

    def step(self, read: Tensor, after: Tensor) -> None:
        """One batch: every process on its streams, gradients averaged over all."""
        self.model.train()
        self.optimizer.zero_grad()
        scores, state = self.model(self.shard(read), self.state)
        loss = functional.cross_entropy(scores.flatten(0, 1), self.shard(after).flatten())
        loss.backward()  # averages the gradients over the processes as they become ready
        nn.utils.clip_grad_norm_(self.model.parameters(), self.args.clip)
        self.optimizer.step()
        self.schedule.step()
        self.state = detached(state)
        self.recent.append(loss.detach() / math.log(2))

    @property
    def done(self) -> int:
        """Steps that lie behind."""
        return len(self.losses) + len(self.recent)

    def average(self) -> None:
        """Losses over all processes, now and then: at every step the processes would wait twice."""
        if self.recent:
            mean = torch.stack(self.recent)
            dist.all_reduce(mean)
            self.losses += (mean / self.world).tolist()
            self.recent.clear()

    def save(self, path: Path) -> None:
        """All that the next step depends on, of all processes, in one file that is whole or not there."""
        self.average()
        carried = self.state if isinstance(self.state, tuple) else (self.state,)
        own = {"carried": [s.cpu() for s in carried], "random": torch.get_rng_state()}
        every: list[Any] = [None] * self.world
        dist.gather_object(own, every if self.rank == 0 else None)
        if self.rank:
            return
        whole = {
            "model": self.model.module.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "schedule": self.schedule.state_dict(),
            "losses": self.losses,
            # [layers, B, …] over all streams: another number of processes can cut it anew
            "carried": [
                torch.cat(parts, dim=1) for parts in zip(*(e["carried"] for e in every), strict=True)
            ],
            "random": [e["random"] for e in every],
        }
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(path.with_suffix(".part"), "wb") as file:
            torch.save(whole, file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(path.with_suffix(".part"), path)

    def load(self, path: Path) -> None:
        """Goes on from `save`."""
        whole = torch.load(path, map_location=self.device, weights_only=True)
        self.model.module.load_state_dict(whole["model"])
        self.optimizer.load_state_dict(whole["optimizer"])
        self.schedule.load_state_dict(whole["schedule"])
        self.losses = whole["losses"]
        carried = [s.chunk(self.world, dim=1)[self.rank].contiguous() for s in whole["carried"]]
        self.state = tuple(carried) if len(carried) > 1 else carried[0]
        if len(whole["random"]) == self.world:
            torch.set_rng_state(whole["random"][self.rank].cpu())


# training --------------------------------------------------------------------------------------------


def die(step: int, args: argparse.Namespace) -> None:
    """The last process kills itself at a step, in torchrun's first try only."""
    first = os.environ.get("TORCHELASTIC_RESTART_COUNT", "0") == "0"
    if step == args.kill_at and first and dist.get_rank() == dist.get_world_size() - 1:
        os.kill(os.getpid(), signal.SIGKILL)


def train(run: Run, args: argparse.Namespace) -> list[float]:
    """To the last step, from wherever the run is; the seconds that each step took here."""
    seconds, done = [], run.done
    if done:
        print(f"process {run.rank} goes on after step {done}", flush=True)
    every = list(batches(run.corpus.train, args.length, args.batch))  # views: nothing is copied
    with Progress(console=Console(stderr=True), disable=run.rank > 0) as progress:
        bar = progress.add_task("training", total=args.steps, completed=done)
        for k in range(done, args.steps):
            die(k, args)
            if k % len(every) == 0:
                run.state = None  # the text begins anew
            start = time.perf_counter()
            run.step(*every[k % len(every)])
            seconds.append(time.perf_counter() - start)
            if (k + 1) % args.every == 0 or k + 1 == args.steps:
                run.save(args.out / "checkpoint.pt")
            last = float(run.recent[-1]) if run.recent else run.losses[-1]
            progress.update(bar, advance=1, description=f"{last:.2f} bits a character")
    return seconds


def plot(path: Path, losses: list[float], args: argparse.Namespace) -> None:
    """Bits a character, and the perplexity; where a worker died is marked."""
    figure = Figure(figsize=(9, 3.4), layout="constrained")
    left, right = figure.subplots(1, 2)
    steps = range(1, len(losses) + 1)
    left.plot(steps, losses, label="training")
    left.set(xlabel="step", ylabel="bits a character", title="loss")
    right.plot(steps, [2**b for b in losses], "C1", label="training")
    right.set(xlabel="step", ylabel="characters to choose from", yscale="log", title="perplexity")
    for axes in (left, right):
        if args.kill_at is not None:
            axes.axvline(args.kill_at, color="C3", linestyle=":", label="a worker is killed")
        axes.legend()
        axes.grid(alpha=0.3, which="both")
    figure.savefig(path)


def report(run: Run, seconds: list[float], args: argparse.Namespace) -> dict[str, float]:
    """Weights, losses and picture to `--out`; the last loss and the throughput."""
    torch.save(run.model.module.state_dict(), args.out / "weights.pt")
    result = {"processes": run.world, "batch": args.batch, "bits": run.losses[-1]}
    if len(seconds) > 3:
        result["characters_a_second"] = args.length * args.batch / statistics.median(seconds[3:])
    (args.out / "result.json").write_text(json.dumps({**result, "losses": run.losses}))
    plot(args.out / "distributed.png", run.losses, args)
    shown = [f"{run.world} processes, {args.batch} streams", f"{run.losses[-1]:.4f} bits a character"]
    if "characters_a_second" in result:
        shown.append(f"{result['characters_a_second']:.0f} characters a second")
    print("; ".join(shown))
    print(f"picture: {args.out / 'distributed.png'}")
    return result


def arguments(given: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--cell", default="gru", help="a built-in cell or a spec file (%(default)s)")
    parser.add_argument("--steps", type=int, default=200, help="(%(default)s)")
    parser.add_argument("--every", type=int, default=20, help="steps to a checkpoint (%(default)s)")
    parser.add_argument("--kill-at", type=int, default=None, help="the step at which a worker dies")
    parser.add_argument("--resume", action="store_true", help="go on from --out's checkpoint")
    parser.add_argument("--hidden", type=int, default=256, help="units of a layer (%(default)s)")
    parser.add_argument("--layers", type=int, default=1, help="(%(default)s)")
    parser.add_argument("--width", type=int, default=64, help="size of a character's vector (%(default)s)")
    parser.add_argument("--length", type=int, default=64, help="T, characters in a row (%(default)s)")
    parser.add_argument("--batch", type=int, default=64, help="B, streams over all processes (%(default)s)")
    parser.add_argument("--rate", type=float, default=4e-3, help="learning rate (%(default)s)")
    parser.add_argument("--dropout", type=float, default=0.0, help="between layers (%(default)s)")
    parser.add_argument("--clip", type=float, default=1.0, help="largest gradient norm (%(default)s)")
    parser.add_argument("--characters", type=int, default=None, help="use only so much of the text (all)")
    parser.add_argument("--seed", type=int, default=0, help="(%(default)s)")
    parser.add_argument("--out", type=Path, default=Path("out/distributed"), help="folder (%(default)s)")
    return parser.parse_args(given)


def main(given: list[str] | None = None) -> dict[str, float] | None:
    """Join, go on from a checkpoint if this is a restart, train, report."""
    args = arguments(given)
    device = connect()
    try:
        if args.batch % dist.get_world_size():
            raise SystemExit(f"--batch {args.batch} does not divide among {dist.get_world_size()} processes")
        run = Run(args, device)
        restarted = os.environ.get("TORCHELASTIC_RESTART_COUNT", "0") != "0"
        if (args.resume or restarted) and (args.out / "checkpoint.pt").is_file():
            run.load(args.out / "checkpoint.pt")
        seconds = train(run, args)
        return report(run, seconds, args) if run.rank == 0 else None
    finally:
        leave()


if __name__ == "__main__":
    record(main)()  # torchrun is told what an exception was
