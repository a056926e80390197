"""Handwritten digits read row by row: SimpleRNN 128, SimpleRNN 128, Dense 32, softmax 10.

    python examples/digits.py
    python examples/digits.py --cell gru --hidden 64 --l2 0

An image is a sequence of 8 rows of 8 pixels; after the last row the network says which digit it was. Shows
stacked layers, dropout between them, clipped gradients, and L1 and L2 penalties. The data are the 1797
digits that come with scikit-learn; a quarter is held out.

Expect 0.97 of the held-out digits right after a quarter of a minute, as many as logistic regression gets
right, which sees all 64 pixels at once.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch
from matplotlib.figure import Figure
from rich.console import Console
from rich.progress import Progress
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from torch import Tensor, nn
from torch.nn import functional
from torch.utils.data import DataLoader, TensorDataset

import rnngen.torch


def load(seed: int) -> tuple[TensorDataset, TensorDataset]:
    """Images [8, 8] with values 0 … 1 and their digits: training set, test set."""
    images, digits = load_digits(return_X_y=True)
    x = torch.tensor(images / 16, dtype=torch.float32).reshape(-1, 8, 8)
    y = torch.tensor(digits)
    train, test = train_test_split(range(len(y)), test_size=0.25, stratify=digits, random_state=seed)
    return TensorDataset(x[train], y[train]), TensorDataset(x[test], y[test])


class Classifier(nn.Module):
    """Two recurrent layers, of which the last output is read by two dense ones."""

    def __init__(self, cell: str, hidden: int, dropout: float) -> None:
        super().__init__()
        self.rnn = rnngen.torch.RNN(cell, 8, hidden, num_layers=2, dropout=dropout, batch_first=True)
        self.head = nn.Sequential(nn.Linear(hidden, 32), nn.ReLU(), nn.Dropout(dropout), nn.Linear(32, 10))

    def forward(self, images: Tensor) -> Tensor:
        """[B, 8, 8] pixels to [B, 10] scores."""
        output, _ = self.rnn(images)
        return self.head(output[:, -1])


def penalty(model: nn.Module, l1: float, l2: float) -> Tensor:
    """L1 and L2 over the matrices; biases go free."""
    weights = [p for p in model.parameters() if p.dim() > 1]
    return l1 * sum(w.abs().sum() for w in weights) + l2 * sum(w.square().sum() for w in weights)


@torch.no_grad()
def evaluate(model: nn.Module, data: TensorDataset) -> tuple[float, float]:
    """Loss and accuracy."""
    model.eval()
    images, digits = data.tensors
    scores = model(images)
    right = (scores.argmax(-1) == digits).float().mean()
    return functional.cross_entropy(scores, digits).item(), right.item()


def train(model: nn.Module, data: TensorDataset, test: TensorDataset, args: argparse.Namespace) -> list:
    """One row an epoch: loss and accuracy on the training set, loss and accuracy on the test set."""
    loader = DataLoader(data, batch_size=args.batch, shuffle=True)
    optimizer = torch.optim.Adam(model.parameters(), lr=args.rate)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, args.rate, args.epochs * len(loader))
    history = []
    with Progress(console=Console(stderr=True)) as progress:
        bar = progress.add_task("training", total=args.epochs)
        for _ in range(args.epochs):
            model.train()
            for images, digits in loader:
                optimizer.zero_grad()
                loss = functional.cross_entropy(model(images), digits) + penalty(model, args.l1, args.l2)
                loss.backward()
                nn.utils.clip_grad_norm_(model.parameters(), args.clip)
                optimizer.step()
                schedule.step()
            history.append((*evaluate(model, data), *evaluate(model, test)))
            progress.update(bar, advance=1, description=f"test accuracy {history[-1][3]:.3f}")
    return history


def plot(path: Path, history: list, baseline: float) -> None:
    """Loss and accuracy over the epochs."""
    train_loss, train_right, test_loss, test_right = zip(*history, strict=True)
    epochs = range(1, len(history) + 1)
    figure = Figure(figsize=(9, 3.4), layout="constrained")
    left, right = figure.subplots(1, 2)
    left.plot(epochs, train_loss, label="training")
    left.plot(epochs, test_loss, label="test")
    left.set(xlabel="epoch", ylabel="cross-entropy", yscale="log", title="loss")
    right.plot(epochs, train_right, label="training")
    right.plot(epochs, test_right, label="test")
    right.axhline(baseline, color="gray", linestyle=":", label="logistic regression")
    right.set(xlabel="epoch", ylabel="share right", ylim=(0.8, 1.005), title="accuracy")
    for axes in (left, right):
        axes.legend()
        axes.grid(alpha=0.3)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path)


def arguments(given: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--cell", default="elman", help="a built-in cell or a spec file (%(default)s)")
    parser.add_argument("--hidden", type=int, default=128, help="units of a layer (%(default)s)")
    parser.add_argument("--epochs", type=int, default=30, help="(%(default)s)")
    parser.add_argument("--batch", type=int, default=32, help="(%(default)s)")
    parser.add_argument("--rate", type=float, default=2e-3, help="highest learning rate (%(default)s)")
    parser.add_argument("--dropout", type=float, default=0.2, help="(%(default)s)")
    parser.add_argument("--clip", type=float, default=1.0, help="largest gradient norm (%(default)s)")
    parser.add_argument("--l1", type=float, default=1e-6, help="(%(default)s)")
    parser.add_argument("--l2", type=float, default=1e-5, help="(%(default)s)")
    parser.add_argument("--seed", type=int, default=0, help="(%(default)s)")
    parser.add_argument("--out", type=Path, default=Path("out"), help="folder of the picture (%(default)s)")
    return parser.parse_args(given)


def main(given: list[str] | None = None) -> dict[str, float]:
    """Train, compare, plot."""
    args = arguments(given)
    torch.manual_seed(args.seed)
    data, test = load(args.seed)
    (x, y), (test_x, test_y) = data.tensors, test.tensors
    flat = LogisticRegression(max_iter=2000).fit(x.flatten(1), y)
    baseline = flat.score(test_x.flatten(1), test_y)

    model = Classifier(args.cell, args.hidden, args.dropout)
    history = train(model, data, test, args)
    plot(args.out / "digits.png", history, baseline)

    accuracy = history[-1][3]
    print(f"test accuracy         {accuracy:.3f}")
    print(f"  logistic regression {baseline:.3f}")
    print(f"picture: {args.out / 'digits.png'}")
    return {"accuracy": accuracy, "baseline": baseline}


if __name__ == "__main__":
    main()
