"""A character language model of the Python documentation, trained by truncated back-propagation through time.

    python examples/char_lm.py
    python examples/char_lm.py --cell lstm --layers 2 --dropout 0.1 --temperature 0.8
    python examples/char_lm.py --compare                     # the same network with nn.GRU, in the same run

The text runs in 32 streams side by side, 64 characters at a time; each batch goes on from the state in
which the last one ended, without its gradient. Shows carried state, clipped gradients, a learning rate that
warms up and falls, perplexity on text that was held out, and sampling with a temperature. The text is
`pydoc_data.topics` of the standard library.

Expect 1.7 bits a character (a perplexity of 3.2) on held-out text after a minute; counting how often each
character followed the two before it gives 2.4, the three before it 1.9. With `--compare` both networks
start from the same weights and take turns, a batch each: the table says how long each took for a batch, end
to end, and that they learn the same.
"""

from __future__ import annotations

import argparse
import copy
import importlib
import math
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from matplotlib.figure import Figure
from rich.console import Console
from rich.progress import Progress
from torch import Tensor, nn
from torch.nn import functional

import rnngen.torch

State = Any  # what the layer hands out and takes back: a tensor, or a tuple of them
PEERS = {"lstm": nn.LSTM, "gru": nn.GRU, "elman": nn.RNN}


# the text --------------------------------------------------------------------------------------------


class Corpus:
    """The text as integers: the 95 most frequent characters, all others as one; the last 5 % are held out."""

    def __init__(self, characters: int | None = None) -> None:
        topics: dict[str, str] = importlib.import_module("pydoc_data.topics").topics
        text = "\n\n".join(topics[name] for name in sorted(topics))[:characters]
        self.letters = [*sorted(c for c, _ in Counter(text).most_common(95)), "\N{REPLACEMENT CHARACTER}"]
        index = {c: k for k, c in enumerate(self.letters)}
        codes = torch.tensor([index.get(c, len(index) - 1) for c in text])
        border = int(0.95 * len(codes))
        self.train, self.test = codes[:border], codes[border:]

    def text(self, codes: list[int]) -> str:
        """The characters of the integers."""
        return "".join(self.letters[k] for k in codes)


def batches(codes: Tensor, steps: int, rows: int) -> Iterator[tuple[Tensor, Tensor]]:
    """Once through the text in `rows` streams: [T, B] what is read and [T, B] what comes next."""
    length = (len(codes) - 1) // rows
    read = codes[: length * rows].reshape(rows, length).T
    after = codes[1 : length * rows + 1].reshape(rows, length).T
    for start in range(0, length - steps + 1, steps):
        yield read[start : start + steps], after[start : start + steps]


# the model -------------------------------------------------------------------------------------------


class Model(nn.Module):
    """Embedding, recurrent layers, readout."""

    def __init__(self, rnn: nn.Module, letters: int, width: int, hidden: int) -> None:
        super().__init__()
        self.embedding = nn.Embedding(letters, width)
        self.rnn = rnn
        self.readout = nn.Linear(hidden, letters)

    def forward(self, codes: Tensor, state: State = None) -> tuple[Tensor, State]:
        """[T, B] characters to [T, B, letters] scores of the next ones, and the state to go on from."""
        output, state = self.rnn(self.embedding(codes), state)
        return self.readout(output), state


def counted(corpus: Corpus, before: int) -> float:
    """A baseline without a network: bits a character by how often it followed the `before` last ones."""
    letters = len(corpus.letters)

    def windows(codes: Tensor) -> Tensor:
        place = letters ** torch.arange(before, -1, -1)
        return (codes.unfold(0, before + 1, 1) * place).sum(-1)

    counts = torch.bincount(windows(corpus.train), minlength=letters ** (before + 1)) + 0.01
    share = (counts.view(-1, letters) / counts.view(-1, letters).sum(-1, keepdim=True)).flatten()
    return -share[windows(corpus.test)].log2().mean().item()


def detached(state: State) -> State:
    """The state without its history: gradients stop here."""
    return tuple(s.detach() for s in state) if isinstance(state, tuple) else state.detach()


@torch.no_grad()
def evaluate(model: Model, codes: Tensor, steps: int) -> float:
    """Bits a character."""
    model.eval()
    state, total, count = None, 0.0, 0
    for read, after in batches(codes, steps, rows=8):
        scores, state = model(read, state)
        total += functional.cross_entropy(scores.flatten(0, 1), after.flatten(), reduction="sum").item()
        count += after.numel()
    return total / count / math.log(2)


@torch.no_grad()
def sample(model: Model, corpus: Corpus, length: int, temperature: float) -> str:
    """Text from the model, one character at a time; the lower the temperature, the surer it is."""
    model.eval()
    state, codes = None, [corpus.letters.index("\n")]
    for _ in range(length):
        scores, state = model(torch.tensor([codes[-1:]]), state)
        share = functional.softmax(scores[0, 0] / temperature, dim=-1)
        codes.append(int(torch.multinomial(share, 1)))
    return corpus.text(codes[1:])


# training --------------------------------------------------------------------------------------------


class Trainer:
    """Truncated back-propagation through time over the text, again and again."""

    def __init__(self, model: Model, corpus: Corpus, args: argparse.Namespace) -> None:
        self.model, self.corpus, self.args = model, corpus, args
        self.optimizer = torch.optim.Adam(model.parameters(), lr=args.rate)
        self.schedule = torch.optim.lr_scheduler.OneCycleLR(
            self.optimizer, args.rate, total_steps=args.steps, pct_start=0.05
        )
        self.batches: Iterator[tuple[Tensor, Tensor]] = iter(())
        self.state: State = None

    def step(self) -> float:
        """One batch; bits a character on it."""
        batch = next(self.batches, None)
        if batch is None:  # the text begins anew, and so do the states
            self.batches = batches(self.corpus.train, self.args.length, self.args.batch)
            batch, self.state = next(self.batches), None
        read, after = batch
        self.model.train()
        self.optimizer.zero_grad()
        scores, state = self.model(read, self.state)
        loss = functional.cross_entropy(scores.flatten(0, 1), after.flatten())
        loss.backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), self.args.clip)
        self.optimizer.step()
        self.schedule.step()
        self.state = detached(state)
        return loss.item() / math.log(2)


def train(model: Model, corpus: Corpus, args: argparse.Namespace) -> tuple[list, list]:
    """Bits a character: of every batch, and pairs (batch, on held-out text) now and then."""
    trainer, losses, held_out = Trainer(model, corpus, args), [], []
    with Progress(console=Console(stderr=True)) as progress:
        bar = progress.add_task("training", total=args.steps)
        for k in range(1, args.steps + 1):
            losses.append(trainer.step())
            if k % max(1, args.steps // 10) == 0 or k == args.steps:
                held_out.append((k, evaluate(model, corpus.test, args.length)))
            progress.update(bar, advance=1, description=f"{losses[-1]:.2f} bits a character")
    return losses, held_out


def compare(model: Model, corpus: Corpus, args: argparse.Namespace) -> dict[str, float]:
    """Milliseconds a batch with each layer; they start from the same weights and take turns."""
    peer = copy.deepcopy(model)
    peer.rnn = PEERS[args.cell](args.width, args.hidden, args.layers, dropout=args.dropout)
    peer.rnn.load_state_dict(model.rnn.state_dict(), strict=True)
    names = (f"rnngen {args.cell}", f"nn.{PEERS[args.cell].__name__}")
    trainers = [Trainer(m, corpus, args) for m in (model, peer)]
    times: list[list[float]] = [[], []]
    bits = [0.0, 0.0]
    with Progress(console=Console(stderr=True)) as progress:
        for k in progress.track(range(args.steps), description="taking turns"):
            for which in (0, 1) if k % 2 else (1, 0):
                start = time.perf_counter()
                bits[which] = trainers[which].step()
                times[which].append(1000 * (time.perf_counter() - start))
    for name, each, last in zip(names, times, bits, strict=True):
        median, best = sorted(each)[len(each) // 2], min(each)
        print(f"{name:<12} {median:7.1f} ms a batch (median), {best:7.1f} (best); last batch {last:.4f} bits")
    ratio = sorted(times[1])[len(times[1]) // 2] / sorted(times[0])[len(times[0]) // 2]
    print(f"training ran {ratio:.2f} times as fast with rnngen's layer, end to end")
    return {"ratio": ratio, "best ratio": min(times[1]) / min(times[0]), "apart": abs(bits[0] - bits[1])}


def plot(path: Path, losses: list, held_out: list) -> None:
    """Bits a character and perplexity over the batches."""
    figure = Figure(figsize=(9, 3.4), layout="constrained")
    left, right = figure.subplots(1, 2)
    smooth = torch.tensor(losses).unfold(0, min(20, len(losses)), 1).mean(-1)
    left.plot(range(1, len(losses) + 1), losses, color="C0", alpha=0.3)
    left.plot(range(len(losses) - len(smooth) + 1, len(losses) + 1), smooth, color="C0", label="training")
    batch, bits = zip(*held_out, strict=True)
    left.plot(batch, bits, "C1o-", label="held out")
    left.set(xlabel="batch", ylabel="bits a character", title="loss")
    right.plot(batch, [2**b for b in bits], "C1o-", label="held out")
    right.set(xlabel="batch", ylabel="characters to choose from", title="perplexity", ylim=(1, None))
    for axes in (left, right):
        axes.legend()
        axes.grid(alpha=0.3, which="both")
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path)


def arguments(given: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--cell", default="gru", help="a built-in cell or a spec file (%(default)s)")
    parser.add_argument("--steps", type=int, default=500, help="batches to train on (%(default)s)")
    parser.add_argument("--hidden", type=int, default=256, help="units of a layer (%(default)s)")
    parser.add_argument("--layers", type=int, default=1, help="(%(default)s)")
    parser.add_argument("--width", type=int, default=64, help="size of a character's vector (%(default)s)")
    parser.add_argument("--length", type=int, default=64, help="T, characters in a row (%(default)s)")
    parser.add_argument("--batch", type=int, default=32, help="B, streams of text (%(default)s)")
    parser.add_argument("--rate", type=float, default=4e-3, help="highest learning rate (%(default)s)")
    parser.add_argument("--dropout", type=float, default=0.0, help="between layers (%(default)s)")
    parser.add_argument("--clip", type=float, default=1.0, help="largest gradient norm (%(default)s)")
    parser.add_argument("--temperature", type=float, default=0.6, help="of the sample (%(default)s)")
    parser.add_argument("--sample", type=int, default=400, help="characters of the sample (%(default)s)")
    parser.add_argument("--characters", type=int, default=None, help="use only so much of the text (all)")
    parser.add_argument("--compare", action="store_true", help="train beside torch's own layer instead")
    parser.add_argument("--seed", type=int, default=0, help="(%(default)s)")
    parser.add_argument("--out", type=Path, default=Path("out"), help="folder of the picture (%(default)s)")
    args = parser.parse_args(given)
    if args.compare and args.cell not in PEERS:
        parser.error(f"--compare: torch has {', '.join(PEERS)}; --cell is {args.cell}")
    return args


def main(given: list[str] | None = None) -> dict[str, float]:
    """Train, plot, sample; or compare."""
    args = arguments(given)
    torch.manual_seed(args.seed)
    corpus = Corpus(args.characters)
    rnn = rnngen.torch.RNN(args.cell, args.width, args.hidden, args.layers, dropout=args.dropout)
    model = Model(rnn, len(corpus.letters), args.width, args.hidden)
    if args.compare:
        return compare(model, corpus, args)

    losses, held_out = train(model, corpus, args)
    plot(args.out / "char_lm.png", losses, held_out)
    bits = held_out[-1][1]
    print(f"{len(corpus.train)} characters to train on, {len(corpus.test)} held out")
    print(f"held out                            {bits:.3f} bits a character, perplexity {2**bits:.2f}")
    for before, name in (
        (0, "each character's frequency"),
        (1, "after the one before"),
        (2, "after the two before"),
    ):
        known = counted(corpus, before)
        print(f"  {name:<33} {known:.3f} bits a character, perplexity {2**known:.2f}")
    print(f"a sample at temperature {args.temperature}:\n")
    print("  | " + sample(model, corpus, args.sample, args.temperature).replace("\n", "\n  | "))
    print(f"\npicture: {args.out / 'char_lm.png'}")
    return {"bits": bits, "first": losses[0]}


if __name__ == "__main__":
    main()
