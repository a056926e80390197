"""Dates as people write them into ISO form, letter by letter: encoder, decoder, and Bahdanau's attention.

    python examples/translate.py
    python examples/translate.py --text "Friday, the 13th of March 2026" --text "4 Jul 1976"

    Wednesday, 23rd September 1998  ->  1998-09-23

A bidirectional encoder reads the letters; the decoder looks at all of them before each letter it writes.
That attention is not a module around the cell but in it: `specs/bahdanau_decoder.yaml` is the decoder's
step in equations, and all ten of its steps with their gradients are one call. Shows teacher forcing in
training (the decoder reads the right previous letter), greedy decoding (it reads its own), inputs given
once a sequence (`annotations`, `present`), and an intermediate (`alpha`, the attention) handed out and
drawn. The dates are made up here, in nine ways of writing, from 1900 to 2099; no date of the test set is in
the training set.

Expect every or nearly every date of the test set exactly right (0.99 or more) after a minute.
"""

from __future__ import annotations

import argparse
import datetime
import random
from pathlib import Path

import torch
from matplotlib.figure import Figure
from rich.console import Console
from rich.progress import Progress
from torch import Tensor, nn
from torch.nn import functional

import rnngen.torch

Data = tuple[list[str], Tensor]

LETTERS = " " + "abcdefghijklmnopqrstuvwxyz0123456789.,/"  # of the source; a space is padding, too
SYMBOLS = "0123456789-^"  # of the target; ^ is what comes before the first
LONGEST, TARGET = 34, len("2026-03-13")
DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
MONTHS = "january february march april may june july august september october november december".split()


# the data --------------------------------------------------------------------------------------------


def written(date: datetime.date, rng: random.Random) -> str:
    """The date in one of the ways people write dates, lower case."""
    d, y, month, day = date.day, date.year, MONTHS[date.month - 1], DAYS[date.weekday()]
    ending = "th" if d in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(d % 10, "th")
    ways = (
        f"{d} {month} {y}",
        f"{d} {month[:3]} {y}",
        f"{month} {d}, {y}",
        f"{month[:3]} {d}, {y}",
        f"{day}, {month} {d}, {y}",
        f"{day}, {d}{ending} {month} {y}",
        f"the {d}{ending} of {month} {y}",
        f"{d}.{date.month}.{y}",
        f"{d:02}/{date.month:02}/{y}",
    )
    return rng.choice(ways)


def encode(texts: list[str]) -> Tensor:
    """[LONGEST, B] integers, padded; letters that are not known become spaces."""
    rows = [[max(0, LETTERS.find(c)) for c in t.lower()[:LONGEST].ljust(LONGEST)] for t in texts]
    return torch.tensor(rows).T.contiguous()


def dates(count: int, seed: int) -> Data:
    """Different dates, as written, and as [10, B] symbols in ISO form."""
    rng = random.Random(seed)
    first, last = datetime.date(1900, 1, 1).toordinal(), datetime.date(2099, 12, 31).toordinal()
    chosen = [datetime.date.fromordinal(n) for n in rng.sample(range(first, last + 1), count)]
    iso = torch.tensor([[SYMBOLS.index(c) for c in d.isoformat()] for d in chosen]).T.contiguous()
    return [written(d, rng) for d in chosen], iso


# the model -------------------------------------------------------------------------------------------


class Translator(nn.Module):
    """A bidirectional encoder, and a decoder that attends to all it has said."""

    def __init__(self, cell: str, width: int, hidden: int) -> None:
        super().__init__()
        self.embedding = nn.Embedding(len(LETTERS), width)
        self.encoder = rnngen.torch.RNN(cell, width, hidden, bidirectional=True)
        dims = {"K": len(SYMBOLS), "M": width, "L": LONGEST, "A": hidden, "N": hidden, "O": hidden}
        self.decoder = rnngen.torch.RNN(
            "bahdanau_decoder", hidden_size=hidden, dims=dims, outputs=("logits", "alpha")
        )
        for p in self.decoder.parameters():  # the paper's initial values are for days of training
            nn.init.xavier_uniform_(p) if p.dim() > 1 else nn.init.uniform_(p, -0.1, 0.1)

    def read(self, source: Tensor) -> dict[str, Tensor]:
        """[L, B] letters to what the decoder attends to; its first state it takes from there itself."""
        lengths = ((source > 0) * torch.arange(1, len(source) + 1)[:, None]).amax(0).clamp(min=1)
        annotations, _ = self.encoder(self.embedding(source), lengths=lengths)
        present = (torch.arange(len(source)) < lengths[:, None]).float()
        return {"annotations": annotations.transpose(0, 1), "present": present}

    def forward(self, source: Tensor, target: Tensor) -> Tensor:
        """Teacher forcing: [L, B] and the right [10, B] to [10, B, symbols] scores."""
        first = torch.full_like(target[:1], SYMBOLS.index("^"))
        (scores, _), _ = self.decoder(torch.cat([first, target[:-1]]), **self.read(source))
        return scores

    @torch.no_grad()
    def translate(self, source: Tensor) -> tuple[Tensor, Tensor]:
        """Greedy: [L, B] to [10, B] symbols and [10, B, L] where it looked."""
        state, memory = None, self.read(source)
        symbol = torch.full((1, source.shape[1]), SYMBOLS.index("^"))
        said, looked = [], []
        for _ in range(TARGET):
            (scores, alpha), state = self.decoder(symbol, state, **memory)
            symbol = scores.argmax(-1)
            said.append(symbol)
            looked.append(alpha)
        return torch.cat(said), torch.cat(looked)


@torch.no_grad()
def evaluate(model: Translator, texts: list[str], target: Tensor) -> tuple[float, float]:
    """Loss with the teacher, and the share of dates that are exactly right without."""
    model.eval()
    source = encode(texts)
    loss = functional.cross_entropy(model(source, target).flatten(0, 1), target.flatten())
    said, _ = model.translate(source)
    return loss.item(), (said == target).all(0).float().mean().item()


def train(model: Translator, data: Data, test: Data, args: argparse.Namespace) -> tuple[list, list]:
    """The loss of every batch; now and then (batch, test loss, test exact-match)."""
    texts, targets = data
    optimizer = torch.optim.Adam(model.parameters(), lr=args.rate)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, args.rate, total_steps=args.steps)
    losses, tested = [], []
    with Progress(console=Console(stderr=True)) as progress:
        bar = progress.add_task("training", total=args.steps)
        for k in range(1, args.steps + 1):
            model.train()
            rows = torch.randint(len(texts), (args.batch,)).tolist()
            target = targets[:, rows]
            optimizer.zero_grad()
            scores = model(encode([texts[r] for r in rows]), target)
            loss = functional.cross_entropy(scores.flatten(0, 1), target.flatten())
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
            if k % max(1, args.steps // 12) == 0 or k == args.steps:
                tested.append((k, *evaluate(model, *test)))
                progress.update(bar, description=f"{tested[-1][2]:.1%} of the test set right")
            progress.advance(bar)
    return losses, tested


def show(said: Tensor) -> list[str]:
    """Symbols [10, B] as text."""
    return ["".join(SYMBOLS[k] for k in column) for column in said.T.tolist()]


def plot(path: Path, losses: list, tested: list, text: str, model: Translator) -> None:
    """Loss, exact-match, and where the decoder looked while it wrote one date."""
    said, looked = model.translate(encode([text]))
    steps, test_loss, right = zip(*tested, strict=True)
    figure = Figure(figsize=(12, 3.6), layout="constrained")
    first, second, third = figure.subplots(1, 3, width_ratios=[1, 1, 1.6])
    first.plot(range(1, len(losses) + 1), losses, alpha=0.6, label="training")
    first.plot(steps, test_loss, "o-", label="test")
    first.set(xlabel="batch", ylabel="cross-entropy", yscale="log", title="loss, with the teacher")
    second.plot(steps, right, "C1o-", label="test")
    second.set(xlabel="batch", ylabel="share exactly right", ylim=(0, 1.03), title="accuracy, without")
    for axes in (first, second):
        axes.legend()
        axes.grid(alpha=0.3)
    third.imshow(looked[:, 0, : len(text)].numpy(), cmap="Blues", vmin=0, vmax=1, aspect="auto")
    third.set(title="attention", xlabel="read", ylabel="written")
    third.set_xticks(range(len(text)), list(text))
    third.set_yticks(range(TARGET), list(show(said)[0]))
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path)


def arguments(given: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--cell", default="gru", help="the encoder's: built-in or a spec file (%(default)s)")
    parser.add_argument("--width", type=int, default=32, help="size of a letter's vector (%(default)s)")
    parser.add_argument("--hidden", type=int, default=64, help="units (%(default)s)")
    parser.add_argument("--dates", type=int, default=8000, help="in the training set (%(default)s)")
    parser.add_argument("--test", type=int, default=500, help="in the test set (%(default)s)")
    parser.add_argument("--steps", type=int, default=400, help="batches to train on (%(default)s)")
    parser.add_argument("--batch", type=int, default=64, help="(%(default)s)")
    parser.add_argument("--rate", type=float, default=5e-3, help="highest learning rate (%(default)s)")
    parser.add_argument("--text", action="append", default=[], help="a date to translate in the end")
    parser.add_argument("--seed", type=int, default=0, help="(%(default)s)")
    parser.add_argument("--out", type=Path, default=Path("out"), help="folder of the picture (%(default)s)")
    return parser.parse_args(given)


def main(given: list[str] | None = None) -> dict[str, float]:
    """Train, plot, translate."""
    args = arguments(given)
    torch.manual_seed(args.seed)
    texts, targets = dates(args.dates + args.test, args.seed)
    test = texts[: args.test], targets[:, : args.test]
    data = texts[args.test :], targets[:, args.test :]
    model = Translator(args.cell, args.width, args.hidden)
    losses, tested = train(model, data, test, args)
    plot(args.out / "translate.png", losses, tested, test[0][0], model)

    print(f"{args.dates} dates to train on, {args.test} others to test")
    print(f"exactly right: {tested[-1][2]:.3f}")
    examples = [*test[0][:4], *args.text]
    for text, iso in zip(examples, show(model.translate(encode(examples))[0]), strict=True):
        print(f"  {text:<32} {iso}")
    print(f"picture: {args.out / 'translate.png'}")
    return {"exact": tested[-1][2], "loss": losses[-1], "first": losses[0]}


if __name__ == "__main__":
    main()
