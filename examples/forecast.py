"""Sunspots and CO₂ forecast a whole period ahead, against last-value, seasonal and autoregressive baselines.

    python examples/forecast.py
    python examples/forecast.py --series co2 --cell lstm

The network reads a window of the series and says the next values at once: 11 years of sunspot numbers from
22 (a solar cycle from two), 12 months of CO₂ above Mauna Loa from 48. Each window is shifted and scaled by
itself: the cycles after 1950 are higher than any that was trained on, and CO₂ only rises. Shows regression
over windows, noise on the inputs, weight decay, clipped gradients, and early stopping on the years before
the test's. The data are in examples/data (public domain): yearly 1700-2008, of which 1950 on is the test;
weekly 1958-2001, averaged over months, of which 1990 on is the test. Every baseline sees the same windows;
the autoregression is fitted by least squares and run 11 or 12 steps on its own forecasts.

Expect, after a minute, errors of about 31 sunspots (AR 31, seasonal 53, last value 73) and 0.6 ppm (AR 0.9,
seasonal 0.8, last value 3.3): where 250 numbers are all there is, a linear autoregression is hard to beat.
"""

from __future__ import annotations

import argparse
import copy
import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from matplotlib.figure import Figure
from rich.console import Console
from rich.progress import Progress
from torch import Tensor, nn
from torch.nn import functional

import rnngen.torch

DATA = Path(__file__).resolve().parent / "data"
Array = np.ndarray


@dataclass(frozen=True)
class Series:
    """A series at equal steps, and how it is to be forecast."""

    name: str
    unit: str
    times: Array  # [N] years
    values: Array  # [N]
    period: int  # steps of one cycle: the horizon, and what the seasonal baseline goes back
    window: int  # steps the forecast is made from
    centre: int  # steps at the window's end whose mean is its centre
    order: int  # of the autoregression
    valid: float  # the year at which the validation set begins
    test: float  # the year at which the test set begins

    def windows(self, begin: float, end: float) -> tuple[Array, Array, Array]:
        """What is read [N, window], what is to be said [N, period], and when its first value was [N].

        All of what is to be said lies in the years from `begin` to `end`.
        """
        width = self.window + self.period
        cut = np.lib.stride_tricks.sliding_window_view(self.values, width)
        first = self.times[self.window : self.window + len(cut)]
        last = self.times[width - 1 :]
        chosen = (first >= begin) & (last < end)
        return cut[chosen, : self.window], cut[chosen, self.window :], first[chosen]


def sunspots() -> Series:
    """Yearly sunspot numbers."""
    with open(DATA / "sunspots.csv", encoding="ascii") as file:
        rows = [(float(r["year"]), float(r["sunspots"])) for r in csv.DictReader(file)]
    years, numbers = np.array(rows).T
    return Series("sunspots", "sunspot number", years, numbers, 11, 22, 22, 9, 1900, 1950)


def co2() -> Series:
    """Monthly means of the weekly measurements; months without one are interpolated."""
    weeks: dict[tuple[int, int], list[float]] = {}
    with open(DATA / "co2.csv", encoding="ascii") as file:
        for row in csv.DictReader(file):
            year, month, _ = map(int, row["date"].split("-"))
            weeks.setdefault((year, month), []).extend([float(row["ppm"])] if row["ppm"] else [])
    times = np.array([year + (month - 0.5) / 12 for year, month in weeks])
    means = np.array([np.mean(v) if v else np.nan for v in weeks.values()])
    known = ~np.isnan(means)
    filled = np.interp(times, times[known], means[known])
    return Series("co2", "CO₂ [ppm]", times, filled, 12, 48, 1, 24, 1983, 1990)


# baselines -------------------------------------------------------------------------------------------


def last_value(series: Series, read: Array) -> Array:
    """It stays as it is."""
    return np.repeat(read[:, -1:], series.period, axis=1)


def seasonal(series: Series, read: Array) -> Array:
    """As one cycle ago, moved by what it moved over the last cycle."""
    cycle = read[:, -series.period :]
    return cycle + (read[:, -1:] - read[:, -1 - series.period : -series.period])


def autoregression(series: Series, train: Array, read: Array) -> Array:
    """x[t] = a₀ + Σ aᵢ x[t-i], by least squares on the training set, going on from its own forecasts."""
    lags = np.lib.stride_tricks.sliding_window_view(train, series.order + 1)
    design = np.column_stack([np.ones(len(lags)), lags[:, :-1]])
    a, *_ = np.linalg.lstsq(design, lags[:, -1], rcond=None)
    known = read
    for _ in range(series.period):
        following = a[0] + known[:, -series.order :] @ a[1:]
        known = np.column_stack([known, following])
    return known[:, -series.period :]


# the network -----------------------------------------------------------------------------------------


class Forecaster(nn.Module):
    """A recurrent layer over the window; its last output says the whole period."""

    def __init__(self, cell: str, hidden: int, series: Series, noise: float) -> None:
        super().__init__()
        self.centre, self.noise = series.centre, noise
        self.rnn = rnngen.torch.RNN(cell, 1, hidden, batch_first=True)
        self.head = nn.Linear(hidden, series.period)

    def forward(self, read: Tensor) -> Tensor:
        """[B, window] to [B, period], in the series' unit."""
        centre = read[:, -self.centre :].mean(1, keepdim=True)
        scale = read.std(1, keepdim=True)
        x = (read - centre) / scale
        if self.training:
            x = x + self.noise * torch.randn_like(x)
        output, _ = self.rnn(x.unsqueeze(-1))
        return centre + scale * self.head(output[:, -1])


@torch.no_grad()
def error(model: nn.Module, read: Tensor, said: Tensor) -> float:
    """Root mean square error over windows and horizon, in the series' unit."""
    model.eval()
    return functional.mse_loss(model(read), said).sqrt().item()


def train(model: Forecaster, series: Series, args: argparse.Namespace) -> list:
    """Until the validation error has not fallen for `patience` epochs; ends with the best weights.

    One row an epoch: training error, validation error.
    """
    read, said = tensors(series.windows(-np.inf, series.valid))
    held_read, held_said = tensors(series.windows(series.valid, series.test))
    unit = said.var()
    optimizer = torch.optim.AdamW(model.parameters(), lr=args.rate, weight_decay=args.decay)
    best, best_error, waited, history = copy.deepcopy(model.state_dict()), float("inf"), 0, []
    with Progress(console=Console(stderr=True)) as progress:
        bar = progress.add_task(series.name, total=args.epochs)
        while waited < args.patience and len(history) < args.epochs:
            model.train()
            for rows in torch.randperm(len(read)).split(args.batch):
                optimizer.zero_grad()
                (functional.mse_loss(model(read[rows]), said[rows]) / unit).backward()
                nn.utils.clip_grad_norm_(model.parameters(), 1.0)
                optimizer.step()
            history.append((error(model, read, said), error(model, held_read, held_said)))
            waited += 1
            if history[-1][1] < best_error:
                best, best_error, waited = copy.deepcopy(model.state_dict()), history[-1][1], 0
            progress.update(bar, advance=1, description=f"{series.name}: error {history[-1][1]:.2f}")
        progress.update(bar, total=len(history))
    model.load_state_dict(best)
    return history


def tensors(windows: tuple[Array, ...]) -> tuple[Tensor, Tensor]:
    """What is read and what is to be said, for torch."""
    return torch.tensor(windows[0], dtype=torch.float32), torch.tensor(windows[1], dtype=torch.float32)


# the whole -------------------------------------------------------------------------------------------


def compare(series: Series, args: argparse.Namespace) -> tuple[dict[str, float], list, Array]:
    """Errors on the test set by method, the history of training, and the network's forecasts [N, period]."""
    torch.manual_seed(args.seed)
    known = series.values[series.times < series.test]
    model = Forecaster(args.cell, args.hidden, series, args.noise)
    history = train(model, series, args)

    read, said, _ = series.windows(series.test, np.inf)
    model.eval()
    with torch.no_grad():
        forecast = model(tensors((read, said))[0]).numpy()
    methods = {
        "last value": last_value(series, read),
        "seasonal": seasonal(series, read),
        f"AR({series.order})": autoregression(series, known, read),
        args.cell: forecast,
    }
    return {n: float(np.sqrt(np.mean((f - said) ** 2))) for n, f in methods.items()}, history, forecast


def plot(path: Path, rows: list[tuple[Series, list, Array, str]]) -> None:
    """Training on the left, forecasts from every period's start on the right."""
    figure = Figure(figsize=(10, 3.2 * len(rows)), layout="constrained")
    for (left, right), (series, history, forecast, cell) in zip(
        figure.subplots(len(rows), 2, squeeze=False, width_ratios=[1, 2]), rows, strict=True
    ):
        for errors, name in zip(zip(*history, strict=True), ("training", "validation"), strict=True):
            left.plot(range(1, len(history) + 1), errors, label=name)
        left.set(xlabel="epoch", ylabel=f"error, {series.unit}", title=series.name)
        shown = series.times >= series.test - series.period
        right.plot(series.times[shown], series.values[shown], "k", linewidth=1, label="measured")
        _, _, first = series.windows(series.test, np.inf)
        step = series.times[1] - series.times[0]
        for k in range(0, len(forecast), series.period):
            times = first[k] + step * np.arange(series.period)
            right.plot(times, forecast[k], "C3", label=None if k else f"{cell}, a period ahead")
        right.set(xlabel="year", ylabel=series.unit, title="test set")
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
    parser.add_argument("--series", choices=("sunspots", "co2", "both"), default="both")
    parser.add_argument("--cell", default="gru", help="a built-in cell or a spec file (%(default)s)")
    parser.add_argument("--hidden", type=int, default=32, help="units (%(default)s)")
    parser.add_argument("--epochs", type=int, default=300, help="at most (%(default)s)")
    parser.add_argument("--patience", type=int, default=40, help="epochs without progress (%(default)s)")
    parser.add_argument("--batch", type=int, default=16, help="(%(default)s)")
    parser.add_argument("--rate", type=float, default=2e-3, help="learning rate (%(default)s)")
    parser.add_argument("--noise", type=float, default=0.1, help="on the inputs (%(default)s)")
    parser.add_argument("--decay", type=float, default=1e-2, help="weight decay (%(default)s)")
    parser.add_argument("--seed", type=int, default=0, help="(%(default)s)")
    parser.add_argument("--out", type=Path, default=Path("out"), help="folder of the picture (%(default)s)")
    return parser.parse_args(given)


def main(given: list[str] | None = None) -> dict[str, float]:
    """Train on each series, compare, plot."""
    args = arguments(given)
    found, pictures = {}, []
    for series in (sunspots(), co2()):
        if args.series in (series.name, "both"):
            errors, history, forecast = compare(series, args)
            pictures.append((series, history, forecast, args.cell))
            print(f"{series.name}: root mean square error, {series.period} steps ahead, {series.unit}")
            for method, value in errors.items():
                print(f"  {method:<12}{value:8.2f}")
                found[f"{series.name} {method}"] = value
    plot(args.out / "forecast.png", pictures)
    print(f"picture: {args.out / 'forecast.png'}")
    return found


if __name__ == "__main__":
    main()
