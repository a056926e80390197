"""Trains a character language model on the Python documentation with kernels made from a spec, in NumPy.

    python examples/char_lm_numpy.py                     # the GRU of specs/gru.yaml
    python examples/char_lm_numpy.py --spec my_gru.yaml  # a cell of yours: change a line, run it again

The cell's forward and backward pass are rnngen's; embedding, readout, softmax, Adam and clipping are the
few lines of NumPy below. The text is `pydoc_data.topics` of the standard library, so nothing is downloaded.
"""

from __future__ import annotations

import argparse
import importlib
import math
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

import rnngen
from rnngen.testing import check_backends, check_gradients

Array = Any
Params = dict[str, Array]
SPECS = Path(__file__).resolve().parent.parent / "specs"


# the text --------------------------------------------------------------------------------------------


def documentation() -> str:
    """The Python language reference as the interpreter's `help()` has it, or else docstrings."""
    try:
        topics: dict[str, str] = importlib.import_module("pydoc_data.topics").topics
        return "\n\n".join(topics[name] for name in sorted(topics))
    except ImportError:
        print(
            "pydoc_data is not part of this Python: docstrings of the standard library instead",
            file=sys.stderr,
        )
        return docstrings()


def docstrings() -> str:
    """Docstrings of everything in a few large modules."""
    names = (
        "argparse ast asyncio collections datetime decimal inspect logging pathlib pickle random re".split()
    )
    names += "shutil statistics string subprocess tarfile tempfile threading unittest".split()
    found: dict[str, None] = {}
    for name in names:
        module = importlib.import_module(name)
        for owner in (module, *vars(module).values()):
            members = vars(owner).values() if isinstance(owner, type) else ()
            for value in (owner, *members):
                if isinstance(text := getattr(value, "__doc__", None), str) and len(text) > 80:
                    found[text] = None
    return "\n\n".join(found)


class Corpus:
    """Text as integers: the most frequent characters, all others as one."""

    def __init__(self, text: str, size: int = 96, held_out: float = 0.05) -> None:
        kept = sorted(c for c, _ in Counter(text).most_common(size - 1))
        self.letters = [*kept, "\N{REPLACEMENT CHARACTER}"]
        index = {c: k for k, c in enumerate(self.letters)}
        codes = np.array([index.get(c, len(kept)) for c in text])
        border = int(len(codes) * (1 - held_out))
        self.train, self.test = codes[:border], codes[border:]

    def __len__(self) -> int:
        return len(self.letters)

    def text(self, codes: list[int]) -> str:
        """The characters of the integers."""
        return "".join(self.letters[k] for k in codes)


def batches(codes: Array, steps: int, rows: int) -> Iterator[tuple[Array, Array, bool]]:
    """`rows` streams of text side by side, `steps` characters at a time, forever.

    [T, B] what is read, [T, B] what comes next, and whether the streams begin anew.
    """
    length = (len(codes) - 1) // rows
    streams = codes[: length * rows].reshape(rows, length).T
    after = codes[1 : length * rows + 1].reshape(rows, length).T
    while True:
        for start in range(0, length - steps + 1, steps):
            yield streams[start : start + steps], after[start : start + steps], start == 0


# the model -------------------------------------------------------------------------------------------


class Model:
    """Embedding, the cell's kernel, readout."""

    def __init__(self, cell: rnngen.Cell, kernel: rnngen.Kernel, letters: int, seed: int = 0) -> None:
        self.kernel = kernel
        self.input = next(s for s in cell.inputs if s.per == "step")
        self.output = cell.outputs[0]
        program = kernel.cell.program
        (width,), (hidden,) = (
            next(s.shape for s in kernel.cell.inputs if s.name == self.input.name),
            program.nodes[program.output("output", self.output)].shape,
        )
        random = np.random.default_rng(seed)
        self.params: Params = {
            "embedding": random.normal(0, 1, (letters, int(width))).astype(np.float32),
            "readout": random.normal(0, int(hidden) ** -0.5, (letters, int(hidden))).astype(np.float32),
            "bias": np.zeros(letters, np.float32),
            **kernel.init_params(seed),
        }

    def _own(self) -> Params:
        return {p.name: self.params[p.name] for p in self.kernel.cell.params}

    def logits(self, codes: Array, state: Any, training: bool) -> tuple[rnngen.Run, Array]:
        """The cell's run on [T, B] characters, and [T, B, letters] scores of the next ones."""
        x = {self.input.name: self.params["embedding"][codes]}
        run = self.kernel.forward(x, self._own(), state, training=training, save=training)
        return run, run.outputs[self.output] @ self.params["readout"].T + self.params["bias"]

    def loss(self, codes: Array, after: Array, state: Any) -> tuple[float, Any]:
        """Bits per character, and the state to go on from."""
        run, logits = self.logits(codes, state, training=False)
        log_p = logits - logits.max(-1, keepdims=True)
        log_p -= np.log(np.exp(log_p).sum(-1, keepdims=True))
        return float(-np.take_along_axis(log_p, after[..., None], -1).mean() / math.log(2)), run.final_state

    def gradients(self, codes: Array, after: Array, state: Any) -> tuple[float, Params, Any]:
        """Bits per character, the gradient of every parameter, and the state to go on from."""
        run, logits = self.logits(codes, state, training=True)
        p = np.exp(logits - logits.max(-1, keepdims=True))
        p /= p.sum(-1, keepdims=True)
        hit = np.take_along_axis(p, after[..., None], -1)
        np.put_along_axis(p, after[..., None], hit - 1, -1)
        p /= after.size
        back = self.kernel.backward(run, {self.output: p @ self.params["readout"]})
        flat, dx = p.reshape(-1, p.shape[-1]), back.inputs[self.input.name]
        one_hot = np.zeros_like(flat)
        one_hot[np.arange(len(flat)), codes.reshape(-1)] = 1
        found = {
            "embedding": one_hot.T @ dx.reshape(len(flat), -1),
            "readout": flat.T @ run.outputs[self.output].reshape(len(flat), -1),
            "bias": flat.sum(0),
            **back.params,
        }
        return float(-np.log2(np.maximum(hit, 1e-30)).mean()), found, run.final_state


class Adam:
    """Kingma & Ba (2015), with the gradient's norm over all parameters clipped first."""

    def __init__(self, params: Params, rate: float, clip: float = 1.0) -> None:
        self.params, self.rate, self.clip, self.count = params, rate, clip, 0
        self.mean = {n: np.zeros_like(a) for n, a in params.items()}
        self.square = {n: np.zeros_like(a) for n, a in params.items()}

    def step(self, grads: Params, share: float) -> None:
        """Moves the parameters, at this share of the learning rate."""
        self.count += 1
        norm = math.sqrt(sum(float(np.vdot(g, g)) for g in grads.values()))
        scale = min(1.0, self.clip / (norm + 1e-12))
        rate = share * self.rate * math.sqrt(1 - 0.999**self.count) / (1 - 0.9**self.count)
        for name, grad in grads.items():
            g, m, v = scale * grad, self.mean[name], self.square[name]
            m += 0.1 * (g - m)
            v += 0.001 * (g * g - v)
            self.params[name] -= (rate * m / (np.sqrt(v) + 1e-8)).astype(self.params[name].dtype)


# training --------------------------------------------------------------------------------------------


def held_out(model: Model, codes: Array, steps: int, rows: int) -> float:
    """Bits per character on text that was not trained on."""
    found, state = [], None
    for read, after, fresh in batches(codes, steps, rows):
        if fresh and found:
            break
        bits, state = model.loss(read, after, state)
        found.append(bits)
    return float(np.mean(found))


class Progress:
    """A bar on stderr while a person looks at it."""

    def __init__(self, total: int) -> None:
        self.total, self.start, self.live = total, time.perf_counter(), sys.stderr.isatty()

    def show(self, done: int, bits: float) -> None:
        """Draws the bar anew."""
        if self.live:
            full = 30 * done // self.total
            left = (time.perf_counter() - self.start) / done * (self.total - done)
            bar = f"[{'#' * full}{'.' * (30 - full)}] {done}/{self.total}"
            print(f"\r{bar}  {bits:.2f} bits  {left:3.0f} s left ", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Makes room for a line of text."""
        if self.live:
            print("\r" + " " * 70 + "\r", end="", file=sys.stderr, flush=True)


def train(model: Model, corpus: Corpus, args: argparse.Namespace) -> None:
    """Truncated back-propagation through time: each batch goes on from the state that the last ended in."""
    adam, state, recent = Adam(model.params, args.rate), None, 0.0
    progress, start = Progress(args.steps), time.perf_counter()
    rows_out = min(16, max(1, len(corpus.test) // (4 * args.length)))
    print(f"{'step':>6} {'training':>9} {'held out':>9}   bits per character")
    for k, (codes, after, fresh) in enumerate(batches(corpus.train, args.length, args.batch)):
        if k == args.steps:
            break
        share = 0.5 * (1 + math.cos(math.pi * k / args.steps)) * 0.95 + 0.05
        bits, grads, state = model.gradients(codes, after, None if fresh else state)
        adam.step(grads, min(1.0, (k + 1) / 20) * share)
        recent = bits if not k else recent + 0.1 * (bits - recent)
        progress.show(k + 1, recent)
        if (k + 1) % max(1, args.steps // 8) == 0 or k + 1 == args.steps:
            progress.clear()
            outside = held_out(model, corpus.test, args.length, rows_out)
            print(
                f"{k + 1:6d} {recent:9.3f} {outside:9.3f}   {time.perf_counter() - start:5.0f} s", flush=True
            )


def sample(model: Model, corpus: Corpus, length: int, temperature: float, seed: int = 0) -> str:
    """Text from the model, one character at a time."""
    random, state = np.random.default_rng(seed), None
    codes = [corpus.letters.index("\n")]
    own = {p.name: model.params[p.name] for p in model.kernel.cell.params}
    for _ in range(length):
        x = model.params["embedding"][codes[-1:]]
        state = model.kernel.step({model.input.name: x}, own, state)
        logits = state[model.output][0] @ model.params["readout"].T + model.params["bias"]
        p = np.exp((logits - logits.max()) / temperature, dtype=np.float64)
        codes.append(int(random.choice(len(p), p=p / p.sum())))
    return corpus.text(codes[1:])


def seconds(model: Model, kernel: rnngen.Kernel, codes: Array, rounds: int) -> float:
    """The median time of one forward and backward pass of the kernel."""
    own = {p.name: model.params[p.name] for p in kernel.cell.params}
    x = {model.input.name: model.params["embedding"][codes]}
    weight = np.ones_like(kernel.forward(x, own, save=False).outputs[model.output])
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        kernel.backward(kernel.forward(x, own, training=True), {model.output: weight})
        times.append(time.perf_counter() - start)
    return float(np.median(times))


# the whole -------------------------------------------------------------------------------------------


def load(path: str) -> rnngen.Cell:
    """The cell; it must read one vector a step and hand one out."""
    try:
        cell = rnngen.load(path)
    except rnngen.RnngenError as error:
        print(error, file=sys.stderr)
        raise SystemExit(2) from None
    steps = [s for s in cell.inputs if s.per == "step"]
    if len(steps) != 1 or len(cell.inputs) != 1 or steps[0].dtype != "real" or len(steps[0].shape) != 1:
        raise SystemExit(f"{cell.title} does not read one vector a step, as this example needs")
    if len(cell.program.nodes[cell.program.output("output", cell.outputs[0])].shape) != 1:
        raise SystemExit(
            f"{cell.title} does not hand out a vector as its first output, as this example needs"
        )
    return cell


def compiled(cell: rnngen.Cell, args: argparse.Namespace) -> tuple[rnngen.Kernel, dict[str, int]]:
    """The kernel, on the fastest backend there is."""
    reads = str(next(s for s in cell.inputs).shape[0])
    dims = {d.name: args.width if d.name == reads else d.default or args.hidden for d in cell.spec.dims}
    start = time.perf_counter()
    try:
        kernel = rnngen.compile(cell, dims, backend=args.backend)
    except rnngen.BackendUnavailable as error:
        print(f"note: {error}; going on with backend='numpy', which is slow", file=sys.stderr)
        kernel = rnngen.compile(cell, dims, backend="numpy")
    print(f"compiled {kernel!r} in {time.perf_counter() - start:.1f} s")
    return kernel, dims


def verify(cell: rnngen.Cell, backend: str) -> None:
    """Gradients against the complex step, the backend against NumPy; raises with a table if they differ."""
    start = time.perf_counter()
    gradients = check_gradients(cell)
    backends = check_backends(cell, backends=[backend], sizes=(3,))
    count = len(gradients.rows) + len(backends.rows)
    worst = max(row.error for row in gradients.rows)
    print(
        f"verified it: {count} comparisons agree, derived gradients to {worst:.0e}, "
        f"in {time.perf_counter() - start:.1f} s"
    )


def arguments(given: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--spec", default=str(SPECS / "gru.yaml"), help="a spec file or a built-in cell's name"
    )
    parser.add_argument("--backend", default="llvm", choices=("llvm", "numpy"))
    parser.add_argument("--steps", type=int, default=600, help="batches to train on (%(default)s)")
    parser.add_argument("--hidden", type=int, default=256, help="the size of the state (%(default)s)")
    parser.add_argument("--width", type=int, default=64, help="the size of the embedding (%(default)s)")
    parser.add_argument("--length", type=int, default=64, help="T, characters in a row (%(default)s)")
    parser.add_argument("--batch", type=int, default=32, help="B, rows of text at once (%(default)s)")
    parser.add_argument("--rate", type=float, default=4e-3, help="Adam's learning rate (%(default)s)")
    parser.add_argument("--temperature", type=float, default=0.6, help="of the sample (%(default)s)")
    parser.add_argument("--sample", type=int, default=400, help="characters of the sample (%(default)s)")
    return parser.parse_args(given)


def main(given: list[str] | None = None) -> None:
    """Compile, verify, train, sample, compare."""
    args = arguments(given)
    cell = load(args.spec)
    kernel, dims = compiled(cell, args)
    verify(cell, kernel.backend)
    corpus = Corpus(documentation())
    print(f"{len(corpus.train)} characters to train on, {len(corpus.test)} held out, {len(corpus)} kinds\n")
    model = Model(cell, kernel, len(corpus))
    train(model, corpus, args)
    print(f"\na sample at temperature {args.temperature}:\n")
    print("  | " + sample(model, corpus, args.sample, args.temperature).replace("\n", "\n  | "))
    codes = corpus.train[: args.length * args.batch].reshape(args.length, args.batch)
    slow = rnngen.compile(cell, dims, backend="numpy")
    ratio = seconds(model, slow, codes, 2) / seconds(model, kernel, codes, 9)
    if kernel.backend != "numpy":
        print(
            f"\non this batch the {kernel.backend} kernels ran {ratio:.1f} times as fast as the NumPy backend"
        )
    print(next_steps(cell))


def next_steps(cell: rnngen.Cell) -> str:
    """What to try now."""
    file = os.path.relpath(cell.spec.file)
    mine = Path(file).parent.name != "specs"
    own = file if mine else f"my_{cell.spec.name}.yaml"
    copy = "" if mine else f"  cp {file} {own}\n"
    programs = Path(sys.executable).parent
    at = "" if str(programs) in os.environ["PATH"].split(os.pathsep) else f"{os.path.relpath(programs)}/"
    return f"""
next: change a line of the equations, an activation for example; read the gradient; train
{copy}  {at}rnngen grad {own}
  {at}python examples/char_lm_numpy.py --spec {own}"""


if __name__ == "__main__":
    main()
