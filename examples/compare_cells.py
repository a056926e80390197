"""Trains cells on four tasks with as many parameters each: what each is good for, and how fast it is.

    python examples/compare_cells.py                              # a few minutes: a table and curves
    python examples/compare_cells.py --cells gru my_cell.yaml     # a cell of yours beside another
    python examples/compare_cells.py --tasks adding --epochs 60   # longer, on one task

    adding   two of the numbers of a sequence are marked; say their sum at the end
             (Hochreiter & Schmidhuber 1997, section 5.4). Always saying 1 has an error of 0.167
    copy     symbols, a pause, then the symbols again (section 5.1; as Arjovsky, Shah & Bengio 2016).
             By chance one symbol in eight is right
    digits   scikit-learn's handwritten digits, read pixel by pixel (Le, Jaitly & Hinton 2015)
    text     which character comes next in the Python documentation, in bits

Kernels are rnngen's, for any cell that reads a vector a step and hands one out; readout, loss and Adam are
the NumPy below. A cell's size is the largest that the budget of parameters allows, its readout included.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from char_lm_numpy import Adam, Corpus, documentation, load

import rnngen

Array = Any
Batch = tuple[
    Array, Array
]  # what is read [T, B, I], what is to be said at the last steps [K, B] or [K, B, 1]

CELLS = "elman indrnn antisymmetric lstm gru min_gru rhn".split()
LARGEST = 1024


# tasks -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Task:
    """`inputs` numbers a step, `outputs` numbers at the last `said` steps.

    `kind` is the loss: "squared", or "classes" for integers. `train` draws a batch, `test` is held out.
    `score` names what is told of it, `best` what is better: `min` or `max`.
    """

    name: str
    inputs: int
    outputs: int
    said: int
    kind: str
    score: str
    best: Callable[..., float]
    train: Callable[[np.random.Generator, int], Batch]
    test: Batch


def one_hot(codes: Array, size: int) -> Array:
    """[..., size] of 0 and 1."""
    return np.eye(size, dtype=np.float32)[codes]


def adding(steps: int = 60) -> Task:
    """Numbers in [0, 1), two of them marked, one in each half."""

    def draw(random: np.random.Generator, rows: int) -> Batch:
        x = np.zeros((steps, rows, 2), np.float32)
        x[:, :, 0] = random.random((steps, rows))
        for low, high in ((0, steps // 2), (steps // 2, steps)):
            x[random.integers(low, high, rows), np.arange(rows), 1] = 1
        return x, (x[:, :, :1] * x[:, :, 1:]).sum(0, keepdims=True)

    return Task("adding", 2, 1, 1, "squared", "squared error", min, draw, draw(np.random.default_rng(1), 512))


def copy(symbols: int = 4, pause: int = 20, letters: int = 8) -> Task:
    """Letters, a pause of blanks, and as many signals to say them."""

    def draw(random: np.random.Generator, rows: int) -> Batch:
        said = random.integers(0, letters, (symbols, rows))
        codes = np.full((2 * symbols + pause, rows), letters)
        codes[:symbols], codes[-symbols:] = said, letters + 1
        return one_hot(codes, letters + 2), said

    test = draw(np.random.default_rng(1), 256)
    return Task("copy", letters + 2, letters, symbols, "classes", "symbols right", max, draw, test)


def digits() -> Task:
    """Images of 8 by 8 pixels, one pixel a step; a quarter is held out."""
    from sklearn.datasets import load_digits

    images, classes = load_digits(return_X_y=True)
    order = np.random.default_rng(0).permutation(len(classes))
    x = (images[order].T[:, :, None] / 16).astype(np.float32)
    y = classes[order][None]
    border = 3 * len(order) // 4

    def draw(random: np.random.Generator, rows: int) -> Batch:
        chosen = random.choice(border, rows, replace=False)
        return x[:, chosen], y[:, chosen]

    return Task("digits", 1, 10, 1, "classes", "digits right", max, draw, (x[:, border:], y[:, border:]))


def text(steps: int = 48, letters: int = 48) -> Task:
    """Stretches of the documentation, each from a state of zero."""
    corpus = Corpus(documentation(), letters)

    def stretch(codes: Array, starts: Array) -> Batch:
        read = codes[starts[None] + np.arange(steps + 1)[:, None]]
        return one_hot(read[:-1], letters), read[1:]

    def draw(random: np.random.Generator, rows: int) -> Batch:
        return stretch(corpus.train, random.integers(0, len(corpus.train) - steps, rows))

    test = stretch(corpus.test, np.linspace(0, len(corpus.test) - steps - 1, 128).astype(int))
    return Task("text", letters, letters, steps, "classes", "bits a character", min, draw, test)


TASKS = {"adding": adding, "copy": copy, "digits": digits, "text": text}


# the model -------------------------------------------------------------------------------------------


def sized(cell: rnngen.Cell, task: Task, budget: int) -> dict[str, int]:
    """The largest sizes for which cell and readout have no more numbers than the budget."""
    read = str(next(iter(cell.inputs)).shape[0])

    def dims(size: int) -> dict[str, int]:
        return {d.name: task.inputs if d.name == read else d.default or size for d in cell.spec.dims}

    def count(size: int) -> int:
        return parameters(cell, dims(size), task)

    size = bisect_right(range(1, LARGEST + 1), budget, key=count)
    for smaller in range(size, 0, -1):
        try:  # an axis may have to split evenly
            rnngen.compile(cell, dims(smaller), backend="numpy")
        except rnngen.SpecError:
            continue
        return dims(smaller)
    raise SystemExit(f"{cell.title} has more than {budget} parameters at any size: give a larger --budget")


def width(cell: rnngen.Cell, dims: dict[str, int]) -> int:
    """The length of the cell's first output."""
    node = cell.program.nodes[cell.program.output("output", cell.outputs[0])]
    return int(node.shape[0].at(dims))


def parameters(cell: rnngen.Cell, dims: dict[str, int], task: Task) -> int:
    """How many numbers the cell and its readout have."""
    own = sum(math.prod(n.at(dims) for n in p.shape) for p in cell.params)
    return own + (width(cell, dims) + 1) * task.outputs


class Model:
    """The cell's kernel and a linear readout of its first output."""

    def __init__(self, cell: rnngen.Cell, dims: dict[str, int], task: Task, seed: int) -> None:
        self.trained = [p.name for p in cell.params if p.trainable]
        self.task, self.kernel = task, rnngen.compile(cell, dims, threads=1, wrt=self.trained)
        self.input, self.output = cell.inputs[0].name, cell.outputs[0]
        self.params = self.kernel.init_params(seed)
        hidden = width(cell, dims)
        random = np.random.default_rng(seed)
        self.params["readout"] = random.normal(0, hidden**-0.5, (task.outputs, hidden)).astype(np.float32)
        self.params["bias"] = np.zeros(task.outputs, np.float32)

    def run(self, x: Array, save: bool) -> tuple[rnngen.Run, Array]:
        """The cell's run, and what the readout says at the last steps [K, B, outputs]."""
        own = {p.name: self.params[p.name] for p in self.kernel.cell.params}
        run = self.kernel.forward({self.input: x}, own, save=save, training=save)
        heard = run.outputs[self.output][-self.task.said :]
        return run, heard @ self.params["readout"].T + self.params["bias"]

    def score(self, batch: Batch) -> float:
        """What the task tells: an error, a share, or bits."""
        _, said = self.run(batch[0], save=False)
        if self.task.kind == "squared":
            return float(np.square(said - batch[1]).mean())
        if self.task.best is max:
            return float((said.argmax(-1) == batch[1]).mean())
        log_p = said - np.logaddexp.reduce(said, -1, keepdims=True)
        return float(-np.take_along_axis(log_p, batch[1][..., None], -1).mean() / math.log(2))

    def gradients(self, batch: Batch) -> dict[str, Array]:
        """Of the mean loss, for every trained parameter."""
        run, said = self.run(batch[0], save=True)
        if self.task.kind == "squared":
            g = 2 * (said - batch[1]) / said.size
        else:
            g = np.exp(said - np.logaddexp.reduce(said, -1, keepdims=True))
            g -= one_hot(batch[1], self.task.outputs)
            g /= batch[1].size
        heard = run.outputs[self.output]
        dh = np.zeros_like(heard)
        dh[-self.task.said :] = g @ self.params["readout"]
        flat = g.reshape(-1, self.task.outputs)
        found = self.kernel.backward(run, {self.output: dh}).params
        last = heard[-self.task.said :].reshape(len(flat), -1)
        return {**found, "readout": flat.T @ last, "bias": flat.sum(0)}


# training --------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Result:
    """One cell on one task: its score after each epoch, the first before any."""

    cell: str
    task: Task
    size: int
    parameters: int
    scores: list[float] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def score(self) -> float:
        """After the last epoch."""
        return self.scores[-1]


def train(cell: rnngen.Cell, task: Task, args: argparse.Namespace) -> Result:
    """Adam with a rate that falls to zero along half a cosine."""
    dims = sized(cell, task, args.budget)
    model = Model(cell, dims, task, args.seed)
    result = Result(cell.title, task, width(cell, dims), parameters(cell, dims, task))
    result.scores.append(model.score(task.test))
    optimiser = Adam({n: model.params[n] for n in [*model.trained, "readout", "bias"]}, args.rate)
    random, total, spent = np.random.default_rng(args.seed), args.epochs * args.batches, 0.0
    for epoch in range(args.epochs):
        start = time.perf_counter()
        for k in range(epoch * args.batches, (epoch + 1) * args.batches):
            share = 0.5 * (1 + math.cos(math.pi * k / total))
            optimiser.step(model.gradients(task.train(random, args.rows)), share)
        spent += time.perf_counter() - start
        result.scores.append(model.score(task.test))
    result.seconds = spent / args.epochs
    return result


def compared(cells: list[rnngen.Cell], tasks: list[Task], args: argparse.Namespace) -> Iterator[Result]:
    """Every cell on every task, told as it comes."""
    for task in tasks:
        for cell in cells:
            result = train(cell, task, args)
            told = f"{result.score:.3f} {task.score}, {result.seconds:.2f} s an epoch"
            print(f"{task.name}: {cell.title} {told}", file=sys.stderr, flush=True)
            yield result


# what was found ----------------------------------------------------------------------------------------


def table(results: list[Result]) -> str:
    """A row a cell: score and seconds an epoch of each task, the best in bold."""
    tasks = list({r.task.name: r.task for r in results}.values())
    best = {t.name: t.best(r.score for r in results if r.task is t) for t in tasks}
    lines = ["| cell | " + " | ".join(f"{t.name}: {t.score} | units | s/epoch" for t in tasks) + " |"]
    lines.append("|---|" + "---|" * (3 * len(tasks)))
    for cell in dict.fromkeys(r.cell for r in results):
        cells = []
        for r in (r for r in results if r.cell == cell):
            shown = f"{r.score:.3f}"
            bold = shown == f"{best[r.task.name]:.3f}"
            cells += [f"**{shown}**" if bold else shown, str(r.size), f"{r.seconds:.2f}"]
        lines.append(f"| {cell} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def told(results: list[Result]) -> str:
    """A line a task: the cells from best to worst."""
    lines = []
    for task in {r.task.name: r.task for r in results}.values():
        mine = [r for r in results if r.task is task]
        ranked = sorted(mine, key=lambda r: r.score, reverse=task.best is max)
        fast = min(mine, key=lambda r: r.seconds)
        order = ", ".join(f"{r.cell} {r.score:.3f}" for r in ranked)
        lines.append(
            f"- {task.name} ({task.score}): {order}; fastest {fast.cell}, {fast.seconds:.2f} s an epoch"
        )
    return "\n".join(lines)


def draw(results: list[Result], path: Path) -> None:
    """A panel a task, a curve a cell."""
    from matplotlib.figure import Figure

    tasks = list({r.task.name: r.task for r in results}.values())
    figure = Figure(figsize=(5.2 * min(2, len(tasks)), 3.4 * math.ceil(len(tasks) / 2)), layout="constrained")
    panels = figure.subplots(math.ceil(len(tasks) / 2), min(2, len(tasks)), squeeze=False).flat
    colours = {c: f"C{k % 10}" for k, c in enumerate(dict.fromkeys(r.cell for r in results))}
    for axes, task in zip(panels, tasks, strict=False):
        for r in (r for r in results if r.task is task):
            axes.plot(r.scores, label=r.cell, color=colours[r.cell])
        axes.set(title=task.name, xlabel="epoch", ylabel=task.score)
        if task.kind == "squared":
            axes.set_yscale("log")
    for axes in list(panels)[len(tasks) :]:
        axes.remove()
    handles, labels = figure.axes[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside right center", frameon=False)
    figure.savefig(path, dpi=130)


def page(results: list[Result], args: argparse.Namespace) -> str:
    """The table and what was asked for."""
    how = (
        f"{args.budget:,} parameters each at most, readout included; {args.epochs} epochs of {args.batches} "
        f"batches of {args.rows}; Adam at {args.rate:g}, seed {args.seed}; one thread."
    )
    return f"{how}\n\n{table(results)}\n\nFrom best to worst:\n\n{told(results)}\n"


def arguments(given: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--cells", nargs="+", default=CELLS, help="built-in names or spec files (%(default)s)"
    )
    parser.add_argument("--tasks", nargs="+", default=list(TASKS), choices=list(TASKS))
    parser.add_argument("--budget", type=int, default=5_000, help="parameters of each model (%(default)s)")
    parser.add_argument("--epochs", type=int, default=20, help="(%(default)s)")
    parser.add_argument("--batches", type=int, default=50, help="batches of an epoch (%(default)s)")
    parser.add_argument("--rows", type=int, default=32, help="B, sequences of a batch (%(default)s)")
    parser.add_argument("--rate", type=float, default=5e-3, help="Adam's learning rate (%(default)s)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--out", type=Path, default=Path("out"), help="folder of table and picture (%(default)s)"
    )
    return parser.parse_args(given)


def main(given: list[str] | None = None) -> None:
    """Train all, write a table and curves."""
    args = arguments(given)
    cells = [load(name) for name in args.cells]
    results = list(compared(cells, [TASKS[name]() for name in args.tasks], args))
    args.out.mkdir(parents=True, exist_ok=True)
    found = page(results, args)
    (args.out / "compare_cells.md").write_text(f"# Cells compared\n\n{found}", encoding="utf-8")
    draw(results, args.out / "compare_cells.png")
    print(found)
    print(f"table: {args.out / 'compare_cells.md'}", file=sys.stderr)
    print(f"picture: {args.out / 'compare_cells.png'}")


if __name__ == "__main__":
    main()
