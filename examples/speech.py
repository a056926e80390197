"""Telephone tones to digits, without a word on when each was: CTC loss on noisy sound.

    python examples/speech.py
    python examples/speech.py --noise 3.0 --cell gru

A telephone number is dialled in dual tones (ITU-T Q.23), each key held for 40 to 160 ms with pauses of 20
to 100 ms, in noise twice as loud as both tones together. The sound is cut into frames of 32 ms, one every
16 ms, of which a bidirectional layer reads the spectrum and says at each a digit or the blank; the CTC loss
sums over all the ways to line them up. Shows `lengths=` with a loss of its own lengths, greedy decoding,
and the error in edit distance. The sound is made here, so there is as much of it as is wanted, and no
sequence is seen twice.

Expect 2 to 3 % of the keys wrong after a minute. A detector that knows the seven frequencies and is told
when each key was held gets 1 % wrong: the network has to find out both.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch
from matplotlib.figure import Figure
from rich.console import Console
from rich.progress import Progress
from torch import Tensor, nn
from torch.nn import functional

import rnngen.torch

RATE, FRAME, HOP = 8000, 256, 128  # samples a second, in a frame, from frame to frame
LOW, HIGH = (697.0, 770.0, 852.0, 941.0), (1209.0, 1336.0, 1477.0)
KEYS = "123456789*0#"  # row by row: LOW is the row, HIGH the column
BLANK = 0
FEATURES = 40  # spectral lines from 625 Hz on: 31 Hz each


# the sound -------------------------------------------------------------------------------------------


def dialled(rng: np.random.Generator, noise: float) -> tuple[np.ndarray, list[int], list[tuple[int, int]]]:
    """Sound, the keys 1 … 12 that were pressed, and from which to which sample."""
    keys = rng.integers(0, len(KEYS), rng.integers(3, 11)).tolist()
    held = (rng.uniform(0.04, 0.16, len(keys)) * RATE).astype(int)
    pauses = (rng.uniform(0.02, 0.10, len(keys) + 1) * RATE).astype(int)
    sound, spans, at = np.zeros(held.sum() + pauses.sum()), [], pauses[0]
    for key, length, pause in zip(keys, held, pauses[1:], strict=True):
        t = np.arange(length) / RATE
        for frequency in (LOW[key // 3], HIGH[key % 3]):
            sound[at : at + length] += np.sin(2 * np.pi * (frequency * t + rng.random()))
        spans.append((int(at), int(at + length)))
        at += length + pause
    return sound + noise * rng.standard_normal(len(sound)), [k + 1 for k in keys], spans


def spectrum(sound: np.ndarray) -> np.ndarray:
    """[T, FEATURES] logarithms of the power from 625 to 1844 Hz, frame by frame, over their mean."""
    frames = np.lib.stride_tricks.sliding_window_view(sound, FRAME)[::HOP] * np.hanning(FRAME)
    power = np.abs(np.fft.rfft(frames, axis=-1)[:, 20 : 20 + FEATURES]) ** 2
    loud = np.log(power + 1e-3)
    return loud - loud.mean()


class Batch:
    """Sequences padded to one length, [T, B, FEATURES], and what was dialled, one after the other."""

    def __init__(self, rng: np.random.Generator, rows: int, noise: float) -> None:
        made = [dialled(rng, noise) for _ in range(rows)]
        self.sounds, self.keys, self.spans = zip(*made, strict=True)
        features = [torch.tensor(spectrum(s), dtype=torch.float32) for s in self.sounds]
        self.x = nn.utils.rnn.pad_sequence(features)
        self.lengths = torch.tensor([len(f) for f in features])
        self.targets = torch.tensor([k for keys in self.keys for k in keys])
        self.counts = torch.tensor([len(k) for k in self.keys])


# the model -------------------------------------------------------------------------------------------


class Listener(nn.Module):
    """Bidirectional layers and a readout of 12 keys and the blank."""

    def __init__(self, cell: str, hidden: int, layers: int) -> None:
        super().__init__()
        self.rnn = rnngen.torch.RNN(cell, FEATURES, hidden, layers, bidirectional=True)
        self.head = nn.Linear(2 * hidden, 1 + len(KEYS))

    def forward(self, x: Tensor, lengths: Tensor) -> Tensor:
        """[T, B, FEATURES] to [T, B, 13] logarithms of probabilities."""
        output, _ = self.rnn(x, lengths=lengths)
        return self.head(output).log_softmax(-1)


def ctc(log_p: Tensor, batch: Batch) -> Tensor:
    """The CTC loss (Graves et al. 2006), a key."""
    return functional.ctc_loss(log_p, batch.targets, batch.lengths, batch.counts, BLANK, zero_infinity=True)


def decode(log_p: Tensor, lengths: Tensor) -> list[list[int]]:
    """Greedy: the best at every frame, repeats as one, blanks left out."""
    best = log_p.argmax(-1)
    found = []
    for row, length in enumerate(lengths.tolist()):
        kept = torch.unique_consecutive(best[:length, row]).tolist()
        found.append([k for k in kept if k != BLANK])
    return found


def distance(a: list[int], b: list[int]) -> int:
    """Edits that make a of b (Levenshtein)."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


@torch.no_grad()
def evaluate(model: nn.Module, batch: Batch) -> tuple[float, float]:
    """Loss, and edits a key."""
    model.eval()
    log_p = model(batch.x, batch.lengths)
    edits = sum(map(distance, decode(log_p, batch.lengths), batch.keys))
    return ctc(log_p, batch).item(), edits / len(batch.targets)


def detector(batch: Batch) -> float:
    """Share of keys wrong: the strongest low and high frequency in the frame at a key's middle."""
    t = np.arange(FRAME) / RATE
    waves = np.exp(-2j * np.pi * np.outer([*LOW, *HIGH], t)) * np.hanning(FRAME)
    wrong = 0
    for sound, keys, spans in zip(batch.sounds, batch.keys, batch.spans, strict=True):
        for key, (begin, end) in zip(keys, spans, strict=True):
            start = min(max(0, (begin + end - FRAME) // 2), len(sound) - FRAME)
            power = np.abs(waves @ sound[start : start + FRAME])
            wrong += key != 1 + 3 * int(power[:4].argmax()) + int(power[4:].argmax())
    return wrong / len(batch.targets)


def train(model: Listener, test: Batch, args: argparse.Namespace) -> tuple[list, list]:
    """The loss of every batch; now and then (batch, test loss, test error)."""
    rng = np.random.default_rng(args.seed + 1)
    optimizer = torch.optim.Adam(model.parameters(), lr=args.rate)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, args.rate, total_steps=args.steps)
    losses, tested = [], []
    with Progress(console=Console(stderr=True)) as progress:
        bar = progress.add_task("training", total=args.steps)
        for k in range(1, args.steps + 1):
            batch = Batch(rng, args.batch, args.noise)
            model.train()
            optimizer.zero_grad()
            loss = ctc(model(batch.x, batch.lengths), batch)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
            if k % max(1, args.steps // 12) == 0 or k == args.steps:
                tested.append((k, *evaluate(model, test)))
                progress.update(bar, description=f"{tested[-1][2]:.1%} of the keys wrong")
            progress.advance(bar)
    return losses, tested


@torch.no_grad()
def plot(path: Path, losses: list, tested: list, model: Listener, batch: Batch) -> None:
    """Loss, error, the spectrum of one test sequence, and what the network said over it."""
    steps, test_loss, wrong = zip(*tested, strict=True)
    length = int(batch.lengths[0])
    log_p = model(batch.x[:, :1], batch.lengths[:1])[:length, 0]
    figure = Figure(figsize=(11, 6), layout="constrained")
    ((first, second), (heard, told)) = figure.subplots(2, 2)
    first.plot(range(1, len(losses) + 1), losses, alpha=0.6, label="training")
    first.plot(steps, test_loss, "o-", label="test")
    first.set(xlabel="batch", ylabel="CTC loss a key", yscale="log", title="loss")
    second.plot(steps, [1 - w for w in wrong], "C1o-", label="test")
    second.set(xlabel="batch", ylabel="1 - edits a key", title="accuracy")
    for axes in (first, second):
        axes.legend()
        axes.grid(alpha=0.3)
    seconds = length * HOP / RATE
    heard.imshow(batch.x[:length, 0].T.numpy(), origin="lower", aspect="auto", extent=(0, seconds, 625, 1875))
    number = "".join(KEYS[k - 1] for k in batch.keys[0])
    heard.set(xlabel="time [s]", ylabel="frequency [Hz]", title=f"heard: {number}")
    told.imshow(
        log_p.exp().T.numpy(), origin="lower", aspect="auto", cmap="Blues", extent=(0, seconds, -0.5, 12.5)
    )
    told.set_yticks(range(13), ["blank", *KEYS])
    said = "".join(KEYS[k - 1] for k in decode(log_p[:, None], batch.lengths[:1])[0])
    told.set(xlabel="time [s]", title=f"said: {said}")
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path)


def arguments(given: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--cell", default="lstm", help="a built-in cell or a spec file (%(default)s)")
    parser.add_argument("--hidden", type=int, default=64, help="units in each direction (%(default)s)")
    parser.add_argument("--layers", type=int, default=1, help="(%(default)s)")
    parser.add_argument("--noise", type=float, default=2.0, help="deviation; a tone's is 0.71 (%(default)s)")
    parser.add_argument("--steps", type=int, default=500, help="batches to train on (%(default)s)")
    parser.add_argument("--batch", type=int, default=32, help="sequences (%(default)s)")
    parser.add_argument("--test", type=int, default=200, help="sequences in the test set (%(default)s)")
    parser.add_argument("--rate", type=float, default=5e-3, help="highest learning rate (%(default)s)")
    parser.add_argument("--seed", type=int, default=0, help="(%(default)s)")
    parser.add_argument("--out", type=Path, default=Path("out"), help="folder of the picture (%(default)s)")
    return parser.parse_args(given)


def main(given: list[str] | None = None) -> dict[str, float]:
    """Train, compare, plot."""
    args = arguments(given)
    torch.manual_seed(args.seed)
    test = Batch(np.random.default_rng(args.seed), args.test, args.noise)
    baseline = detector(test)
    model = Listener(args.cell, args.hidden, args.layers)
    losses, tested = train(model, test, args)
    plot(args.out / "speech.png", losses, tested, model, test)

    print(f"{len(test.targets)} keys in {args.test} test sequences")
    print(f"edits a key                               {tested[-1][2]:.3f}")
    print(f"  detector told when each key was held    {baseline:.3f}")
    print(f"picture: {args.out / 'speech.png'}")
    return {"error": tested[-1][2], "baseline": baseline, "loss": losses[-1], "first": losses[0]}


if __name__ == "__main__":
    main()
