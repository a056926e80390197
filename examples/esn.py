"""An echo state network goes on with the chaos of Mackey and Glass: nothing is trained but its readout.

    python examples/esn.py
    python examples/esn.py --units 1000 --radius 1.1

The reservoir is `specs/esn.yaml` with its random, fixed weights; its kernel runs once over 3000 values of
the series, and one ridge regression on what it echoes finds the readout. There is no gradient and no epoch.
Then it is run on its own output for 500 steps. Plain NumPy on rnngen's kernels, no torch. The series is the
Mackey-Glass equation with delay 17, integrated here (Runge-Kutta, step 0.1, every tenth kept), shifted and
squashed as in Jaeger & Haas (2004).

Expect, after a few seconds, an error 84 steps ahead of about 2e-3 of the series' deviation; a linear
autoregression on the last 32 values has one of 0.7, and repeating the last value one of 1.8.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure
from rich.console import Console
from rich.progress import Progress

import rnngen

Array = np.ndarray
SPEC = Path(__file__).resolve().parent.parent / "specs" / "esn.yaml"
AHEAD = 84


def mackey_glass(count: int, seed: int, delay: float = 17.0, step: float = 0.1) -> Array:
    """[count] values one unit of time apart, after a transient: x' = 0.2 x(t-τ) / (1 + x(t-τ)^10) - 0.1 x."""
    lag, every, skip = round(delay / step), round(1 / step), 1000
    total = (count + skip) * every
    x = np.empty(total + lag + 1)
    x[: lag + 1] = 1.2 + 0.2 * (np.random.default_rng(seed).random(lag + 1) - 0.5)
    for n in range(lag, lag + total):
        early, late = x[n - lag], x[n - lag + 1]

        def slope(now: float, past: float) -> float:
            return 0.2 * past / (1 + past**10) - 0.1 * now

        k1 = slope(x[n], early)
        k2 = slope(x[n] + step / 2 * k1, (early + late) / 2)
        k3 = slope(x[n] + step / 2 * k2, (early + late) / 2)
        k4 = slope(x[n] + step * k3, late)
        x[n + 1] = x[n] + step / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
    return np.tanh(x[lag + 1 :][skip * every :: every][:count] - 1)


class EchoState:
    """The spec's kernel, its random weights, and a readout found by ridge regression."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.kernel = rnngen.compile(
            rnngen.load(args.spec),
            {"I": 1, "H": args.units, "O": 1},
            dtype="float64",
            backend=args.backend,
            constants={"alpha": args.leak, "density": args.density, "spectral_radius": args.radius},
        )
        self.params = self.kernel.init_params(args.seed)
        self.state: dict[str, Array] = {}

    def fit(self, x: Array, washout: int, ridge: float) -> float:
        """Readout from every value of x [T, 1, 1] to the next; gives the deviation of what is left over.

        The first `washout` steps, in which the reservoir still knows how it was started, are left out.
        """
        run = self.kernel.forward({"x": x[:-1]}, self.params, save=False)
        ones = np.ones((len(x) - 1, 1))
        echoes = np.column_stack([ones, x[:-1, 0], run.outputs["h"][:, 0]])[washout:]
        wanted = x[1 + washout :, 0]
        square = echoes.T @ echoes + ridge * np.eye(echoes.shape[1])
        self.params["W_out"] = np.linalg.solve(square, echoes.T @ wanted).T.copy()
        return float(np.std(wanted - echoes @ self.params["W_out"].T))

    def follow(self, x: Array) -> Array:
        """Runs over x [T, B, 1] and keeps the state it ends in; what it says of the next values [T, B, 1]."""
        run = self.kernel.forward({"x": x}, self.params, save=False)
        self.state = dict(run.final_state)
        return run.outputs["y"]

    def go_on(self, last: Array, count: int) -> Array:
        """[count, B, 1]: its own output is its next input; `last` [B, 1] is the first."""
        said, state = [last], self.state
        with Progress(console=Console(stderr=True)) as progress:
            for _ in progress.track(range(count), description="on its own"):
                state = dict(self.kernel.step({"x": said[-1]}, self.params, state))
                said.append(state["y"])
        return np.stack(said[1:])


def autoregression(train: Array, read: Array, count: int, order: int = 32) -> Array:
    """[count, B]: a linear one on the last `order` values [T, B], going on from its own forecasts."""
    lags = np.lib.stride_tricks.sliding_window_view(train, order + 1)
    design = np.column_stack([np.ones(len(lags)), lags[:, :-1]])
    a, *_ = np.linalg.lstsq(design, lags[:, -1], rcond=None)
    known = list(read[-order:])
    for _ in range(count):
        known.append(a[0] + a[1:] @ np.stack(known[-order:]))
    return np.stack(known[order:])


def plot(path: Path, truth: Array, said: Array, errors: dict[str, Array], residual: float) -> None:
    """The series and how the network goes on; the error as it grows."""
    figure = Figure(figsize=(11, 3.4), layout="constrained")
    left, right = figure.subplots(1, 2, width_ratios=[1.6, 1])
    left.plot(truth, "k", linewidth=1, label="Mackey-Glass")
    left.plot(said, "C3--", linewidth=1, label="the network on its own")
    left.set(xlabel="steps after the last value it was given", ylabel="value", title="one of the test starts")
    for name, error in errors.items():
        right.plot(range(1, len(error) + 1), error, label=name)
    right.axhline(residual, color="gray", linestyle=":", label="training, one step ahead")
    right.set(xlabel="steps ahead", ylabel="error / deviation", yscale="log", title="error over all starts")
    for axes in (left, right):
        axes.legend(fontsize="small")
        axes.grid(alpha=0.3)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path)


def arguments(given: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--spec", default=str(SPEC), help="a spec file or a built-in cell's name")
    parser.add_argument("--backend", default="llvm", choices=("llvm", "numpy"))
    parser.add_argument("--units", type=int, default=600, help="of the reservoir (%(default)s)")
    parser.add_argument("--leak", type=float, default=0.5, help="the units' rate (%(default)s)")
    parser.add_argument("--radius", type=float, default=1.0, help="spectral radius (%(default)s)")
    parser.add_argument("--density", type=float, default=0.1, help="of the reservoir (%(default)s)")
    parser.add_argument("--ridge", type=float, default=1e-10, help="of the regression (%(default)s)")
    parser.add_argument("--train", type=int, default=3000, help="values to train on (%(default)s)")
    parser.add_argument("--steps", type=int, default=500, help="steps on its own (%(default)s)")
    parser.add_argument("--starts", type=int, default=50, help="places to start from (%(default)s)")
    parser.add_argument("--seed", type=int, default=0, help="(%(default)s)")
    parser.add_argument("--out", type=Path, default=Path("out"), help="folder of the picture (%(default)s)")
    args = parser.parse_args(given)
    if args.steps < AHEAD:
        parser.error(f"--steps: the error is told {AHEAD} steps ahead; give at least that")
    return args


def main(given: list[str] | None = None) -> dict[str, float]:
    """Fit, go on, compare, plot."""
    args = arguments(given)
    lead, apart = 500, 50
    series = mackey_glass(args.train + lead + apart * args.starts + args.steps, args.seed)
    train, rest = series[: args.train], series[args.train :]
    deviation = train.std()
    network = EchoState(args)
    residual = (
        network.fit(train[:, None, None], washout=min(200, args.train // 4), ridge=args.ridge) / deviation
    )

    begins = apart * np.arange(args.starts)
    read = np.stack([rest[b : b + lead] for b in begins], axis=1)  # [lead, starts]
    truth = np.stack([rest[b + lead : b + lead + args.steps] for b in begins], axis=1)  # [steps, starts]
    first = network.follow(read[:, :, None])[-1]
    said = np.concatenate([first[None], network.go_on(first, args.steps - 1)])[:, :, 0]
    methods = {
        "echo state network": said,
        "autoregression": autoregression(train, read, args.steps),
        "last value": np.repeat(read[-1:], args.steps, axis=0),
    }
    errors = {n: np.sqrt(((m - truth) ** 2).mean(1)) / deviation for n, m in methods.items()}
    plot(args.out / "esn.png", truth[:, 0], said[:, 0], errors, residual)

    print(f"error one step ahead, in training: {residual:.1e} of the deviation")
    print(f"error {AHEAD} steps ahead, on its own, over {args.starts} starts, in deviations")
    for name, error in errors.items():
        print(f"  {name:<20} {error[AHEAD - 1]:.1e}")
    print(f"picture: {args.out / 'esn.png'}")
    return {n: float(e[AHEAD - 1]) for n, e in errors.items()} | {"residual": residual}


if __name__ == "__main__":
    main()
