"""Spiking neurons learn digits: leaky integrate-and-fire units and a surrogate gradient.

    python examples/spiking.py
    python examples/spiking.py --slope 5

Each of the 64 pixels of a digit is a neuron that fires once, the earlier the brighter it is, and not at all
if it is dark. A layer of integrate-and-fire neurons (`specs/lif.yaml`) hears them for 25 steps; a linear
readout of how often each fired says the digit. A spike is a step function of the membrane's potential,
whose derivative is 0: the spec gives the derivative of a fast sigmoid in its place (`with derivative`), and
training works. Shows two outputs of a cell (spikes and potentials), its constants set from outside, and a
penalty that keeps the neurons quiet. The data are the 1797 digits that come with scikit-learn; a quarter is
held out.

Expect 0.95 of the held-out digits right within a minute, with the mean neuron firing in 4 of the 25 steps;
0.88 if only the readout is trained and the neurons keep their random weights (`--frozen`).
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch
from matplotlib.figure import Figure
from rich.console import Console
from rich.progress import Progress
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import Tensor, nn
from torch.nn import functional
from torch.utils.data import DataLoader, TensorDataset

import rnngen.torch


def latencies(pixels: Tensor, steps: int) -> Tensor:
    """[B, 64] brightness 0 … 1 to [steps, B, 64] spikes: the brightest first, the dark not at all."""
    when = torch.round((1 - pixels) * (steps - 1)).long()
    spikes = functional.one_hot(when, steps).float() * (pixels > 0.15)[..., None]
    return spikes.permute(2, 0, 1).contiguous()


def load(seed: int) -> tuple[TensorDataset, TensorDataset]:
    """Pixels [64] with values 0 … 1 and their digits: training set, test set."""
    pixels, digits = load_digits(return_X_y=True)
    x, y = torch.tensor(pixels / 16, dtype=torch.float32), torch.tensor(digits)
    train, test = train_test_split(range(len(y)), test_size=0.25, stratify=digits, random_state=seed)
    return TensorDataset(x[train], y[train]), TensorDataset(x[test], y[test])


class Spiking(nn.Module):
    """A layer of spiking neurons, and a linear readout of how often each fired."""

    def __init__(self, neurons: int, steps: int, slope: float) -> None:
        super().__init__()
        self.steps = steps
        self.neurons = rnngen.torch.RNN("lif", 64, neurons, constants={"slope": slope}, outputs=("s", "u"))
        nn.init.normal_(next(self.neurons.parameters()), 0.02, 0.3)
        self.head = nn.Linear(neurons, 10)

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """[B, 64] to scores [B, 10], spikes and potentials [steps, B, neurons]."""
        (spikes, potentials), _ = self.neurons(latencies(pixels, self.steps))
        return self.head(spikes.mean(0)), spikes, potentials


@torch.no_grad()
def evaluate(model: nn.Module, data: TensorDataset) -> tuple[float, float, float]:
    """Loss, accuracy, and in how many steps the mean neuron fired."""
    model.eval()
    pixels, digits = data.tensors
    scores, spikes, _ = model(pixels)
    right = (scores.argmax(-1) == digits).float().mean()
    return functional.cross_entropy(scores, digits).item(), right.item(), spikes.sum(0).mean().item()


def train(model: Spiking, data: TensorDataset, test: TensorDataset, args: argparse.Namespace) -> list:
    """One row an epoch: training loss, accuracy and spikes, then the same on the test set."""
    loader = DataLoader(data, batch_size=args.batch, shuffle=True)
    trained = model.head.parameters() if args.frozen else model.parameters()
    optimizer = torch.optim.Adam(trained, lr=args.rate)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, args.rate, args.epochs * len(loader))
    history = []
    with Progress(console=Console(stderr=True)) as progress:
        bar = progress.add_task("training", total=args.epochs)
        for _ in range(args.epochs):
            model.train()
            for pixels, digits in loader:
                optimizer.zero_grad()
                scores, spikes, _ = model(pixels)
                (functional.cross_entropy(scores, digits) + args.quiet * spikes.mean()).backward()
                optimizer.step()
                schedule.step()
            history.append((*evaluate(model, data), *evaluate(model, test)))
            progress.update(bar, advance=1, description=f"test accuracy {history[-1][4]:.3f}")
    return history


def plot(path: Path, history: list, model: Spiking, pixels: Tensor) -> None:
    """Loss and accuracy; the spikes of one digit, and the potentials behind a few of them."""
    loss, right, _, test_loss, test_right, _ = zip(*history, strict=True)
    epochs = range(1, len(history) + 1)
    with torch.no_grad():
        _, spikes, potentials = model(pixels[None])
    figure = Figure(figsize=(11, 6), layout="constrained")
    ((first, second), (raster, traces)) = figure.subplots(2, 2)
    first.plot(epochs, loss, label="training")
    first.plot(epochs, test_loss, label="test")
    first.set(xlabel="epoch", ylabel="cross-entropy", yscale="log", title="loss")
    second.plot(epochs, right, label="training")
    second.plot(epochs, test_right, label="test")
    second.set(xlabel="epoch", ylabel="share right", title="accuracy")
    for axes in (first, second):
        axes.legend()
        axes.grid(alpha=0.3)
    when, who = latencies(pixels[None], model.steps)[:, 0].nonzero(as_tuple=True)
    raster.set_xlim(-0.5, model.steps + 4)
    raster.plot(when, who, "k|", markersize=4, label="pixels")
    when, who = spikes[:, 0, :64].nonzero(as_tuple=True)
    raster.plot(when, 64 + who, "C3|", markersize=4, label="neurons")
    raster.set(xlabel="step", ylabel="64 pixels, then 64 of the neurons", title="spikes of one test digit")
    raster.legend(loc="upper right")
    busy = spikes[:, 0].sum(0).topk(3).indices
    traces.plot(potentials[:, 0, busy])
    traces.axhline(1.0, color="gray", linestyle=":")
    traces.set(xlabel="step", ylabel="potential", title="the three busiest neurons, and the threshold")
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path)


def arguments(given: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--neurons", type=int, default=256, help="(%(default)s)")
    parser.add_argument("--steps", type=int, default=25, help="T (%(default)s)")
    parser.add_argument("--slope", type=float, default=25.0, help="of the surrogate (%(default)s)")
    parser.add_argument("--quiet", type=float, default=0.05, help="price of a spike (%(default)s)")
    parser.add_argument("--frozen", action="store_true", help="train the readout only")
    parser.add_argument("--epochs", type=int, default=30, help="(%(default)s)")
    parser.add_argument("--batch", type=int, default=32, help="(%(default)s)")
    parser.add_argument("--rate", type=float, default=5e-3, help="highest learning rate (%(default)s)")
    parser.add_argument("--seed", type=int, default=0, help="(%(default)s)")
    parser.add_argument("--out", type=Path, default=Path("out"), help="folder of the picture (%(default)s)")
    return parser.parse_args(given)


def main(given: list[str] | None = None) -> dict[str, float]:
    """Train and plot."""
    args = arguments(given)
    torch.manual_seed(args.seed)
    data, test = load(args.seed)
    model = Spiking(args.neurons, args.steps, args.slope)
    history = train(model, data, test, args)
    plot(args.out / "spiking.png", history, model, test.tensors[0][0])
    *_, accuracy, spikes = history[-1]
    print(f"test accuracy {accuracy:.3f}; a neuron fires in {spikes:.2f} of {args.steps} steps")
    print(f"picture: {args.out / 'spiking.png'}")
    return {"accuracy": accuracy, "spikes": spikes}


if __name__ == "__main__":
    main()
