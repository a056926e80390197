"""Measures what `bench/cpu.md` tells, on one thread unless said otherwise, and writes it there.

The page's text stays; what lies between its two markers is written anew, and so is the picture beside it.
Run it on a machine that does nothing else: `make bench`.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

import rnngen
from rnngen.bench import bench_cell, pinned
from rnngen.bench.plot import plot
from rnngen.bench.run import random_call
from rnngen.compiler import zoo
from rnngen.errors import RnngenError
from rnngen.verify.sizes import default_dims

PAGE = Path(__file__).parents[1] / "bench" / "cpu.md"
FIRST, LAST = "<!-- measured -->", "<!-- end -->"
SHAPES = [(64, 1, 128), (64, 16, 128), (64, 64, 256), (35, 20, 650), (100, 32, 512)]
PEERS = ("torch", "eager", "jax")
LIKE_LSTM = ("lstm", "lstm_peephole", "layernorm_lstm", "mgu", "gru@reset_before")
ELEMENTWISE = ("indrnn", "min_gru", "lif")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only", nargs="*", choices=sorted(PARTS), default=list(PARTS))
    asked = parser.parse_args()
    text = PAGE.read_text(encoding="utf-8")
    head, _, rest = text.partition(FIRST)
    _, _, tail = rest.partition(LAST)
    lines: list[str] = []
    for name in asked.only:
        print(f"{name} ...", file=sys.stderr, flush=True)
        lines += ["", *PARTS[name](asked.rounds)]
        PAGE.write_text("\n".join([head + FIRST, *lines, "", LAST]) + tail, encoding="utf-8")


def table(head: Sequence[str], rows: Iterator[Sequence[str]]) -> list[str]:
    """Lines of a Markdown table."""
    lines = [" | ".join(head), " | ".join("---" for _ in head)]
    return [f"| {line} |" for line in (*lines, *(" | ".join(row) for row in rows))]


def seconds(call: Callable[[], object], rounds: int) -> float:
    """The median of some calls after a first one."""
    call()
    found = []
    for _ in range(rounds):
        start = time.perf_counter()
        call()
        found.append(time.perf_counter() - start)
    return median(found)


def training(kernel: Any, steps: int, rows: int) -> Callable[[], object]:
    """Forward and backward on random numbers."""
    inputs, grads = random_call(kernel, steps, rows)
    params = kernel.init_params(0)
    return lambda: kernel.backward(kernel.forward(inputs, params, training=True), grads)


# parts ------------------------------------------------------------------------------------------------


def peers(rounds: int) -> list[str]:
    """Beside torch.nn, the same equations in eager torch, and jax.lax.scan."""
    results = []
    with pinned():
        for name in ("lstm", "gru"):
            for steps, rows, size in SHAPES:
                dims = {"I": size, "H": size}
                results.append(bench_cell(rnngen.load(name), dims, steps, rows, PEERS, rounds))
                print(results[-1], file=sys.stderr, flush=True)
    plot(results, PAGE.with_suffix(".svg"))
    rate = median(r.rate for r in results) / 1e9

    def rows_() -> Iterator[list[str]]:
        for r in results:
            for task in ("forward", "training", "step"):
                ours = r.timings["rnngen"][task].middle
                times = [r.timings.get(p, {}).get(task) for p in PEERS]
                share = r.share("rnngen", task)
                yield [
                    r.cell, f"({r.sizes['T']}, {r.sizes['B']}, {r.sizes['I']}, {r.sizes['H']})", task,
                    f"{1e3 * ours:.3f}", *(f"{t.middle / ours:.2f}" if t else "" for t in times),
                    f"{100 * share:.0f} %" if share else "",
                ]  # fmt: skip

    head = ["cell", "(T, B, I, H)", "", "ms", *(f"{p} ÷ rnngen" for p in PEERS), "share of products"]
    return [
        f"A large matrix product alone reached {rate:.0f} GFLOP/s (the better of NumPy's and torch's).",
        "",
        *table(head, rows_()),
        "",
        "![the same as bars](cpu.svg)",
        *(f"- {r.cell} {dict(r.sizes)}: {note}" for r in results for note in r.notes),
    ]


def narrow(rounds: int) -> list[str]:
    """bfloat16 beside float32, and beside torch's modules in bfloat16."""

    def rows_() -> Iterator[list[str]]:
        for name in ("lstm", "gru"):
            for steps, rows, size in SHAPES:
                cell, dims = rnngen.load(name), {"I": size, "H": size}
                with pinned():
                    found = bench_cell(cell, dims, steps, rows, ("torch",), rounds, "bfloat16").timings
                    wide = bench_cell(cell, dims, steps, rows, (), rounds).timings
                for task in ("forward", "training"):
                    ours = found["rnngen"][task].middle
                    yield [
                        name, f"({steps}, {rows}, {size}, {size})", task, f"{1e3 * ours:.3f}",
                        f"{wide['rnngen'][task].middle / ours:.2f}",
                        f"{found['torch'][task].middle / ours:.2f}",
                    ]  # fmt: skip

    head = ["cell", "(T, B, I, H)", "", "ms", "own float32 ÷ it", "torch's bfloat16 ÷ it"]
    return ["bfloat16 (docs/dtypes.md):", "", *table(head, rows_())]


def alike(rounds: int) -> list[str]:
    """Time per operation beside lstm's."""
    found: dict[str, tuple[float, float]] = {}
    for name in LIKE_LSTM:
        kernel = rnngen.compile(name, {"I": 128, "H": 128}, threads=1)
        inputs, _ = random_call(kernel, 64, 16)
        params, work = kernel.init_params(0), kernel.cost(64, 16)
        forward = seconds(partial(kernel.forward, inputs, params, save=False), 8 * rounds)
        both = seconds(training(kernel, 64, 16), 8 * rounds)
        found[name] = forward / work.forward.flops, both / (work.forward.flops + work.backward.flops)
    first = found["lstm"]
    rows = ([name, f"{a / first[0]:.2f}", f"{b / first[1]:.2f}"] for name, (a, b) in found.items())
    return [
        "Time per operation over lstm's, (T, B, I, H) = (64, 16, 128, 128):",
        "",
        *table(["cell", "forward", "training"], rows),
    ]


def threads(rounds: int) -> list[str]:
    """Two threads over one."""

    def rows_() -> Iterator[list[str]]:
        for name in ("lstm", "gru"):
            for steps, rows, size in SHAPES:
                one, two = (
                    training(rnngen.compile(name, {"I": size, "H": size}, threads=n), steps, rows)
                    for n in (1, 2)
                )
                alone, shared = in_turns([one, two], 3 * rounds)
                yield [name, f"({steps}, {rows}, {size}, {size})", f"{alone / shared:.2f}"]

    return [
        "Training, one thread's time over two threads':",
        "",
        *table(["cell", "(T, B, I, H)", "speed-up"], rows_()),
    ]


def elementwise(rounds: int) -> list[str]:
    """Cells whose steps are elementwise: bytes a second beside a copy's, and their input product alone."""
    source = np.ones(1 << 25, np.float32)
    target = np.empty_like(source)
    copy = 2 * source.nbytes / seconds(lambda: np.copyto(target, source), rounds)
    steps, rows, depth = 200, 32, 128

    def rows_() -> Iterator[list[str]]:
        for name in ELEMENTWISE:
            kernel = rnngen.compile(name, {"I": depth, "H": 512}, threads=1)
            inputs, _ = random_call(kernel, steps, rows)
            params, work = kernel.init_params(0), kernel.cost(steps, rows).forward
            products = (steps * rows, depth, work.products // (2 * steps * rows * depth))
            calls: list[Callable[[], object]] = [
                partial(kernel.forward, inputs, params, save=False),
                *by_libraries(products),
            ]
            spent, *alone = in_turns(calls, rounds)
            yield [
                name,
                f"{1e3 * spent:.2f}",
                f"{work.bytes / spent / copy:.2f}",
                f"{100 * min(alone) / spent:.0f} %",
            ]

    head = ["cell", "ms", "bytes a second ÷ a copy's", "its input product alone ÷ it"]
    return [
        f"A copy of 128 MiB moves {copy / 1e9:.1f} GB/s. Forward, (T, B, I, H) = (200, 32, 128, 512), and "
        "the cell's product of all inputs by NumPy or torch, whichever is faster:",
        "",
        *table(head, rows_()),
    ]


def by_libraries(sizes: tuple[int, int, int]) -> list[Callable[[], object]]:
    """A product of (m, k) and (k, n) matrices by NumPy, and by torch if it is there."""
    m, k, n = sizes
    a, b = np.ones((m, k), np.float32), np.ones((k, n), np.float32)
    calls: list[Callable[[], object]] = [lambda: a @ b]
    with suppress(ModuleNotFoundError):
        import torch

        x, y = torch.from_numpy(a), torch.from_numpy(b)
        calls.append(lambda: x @ y)
    return calls


def in_turns(calls: Sequence[Callable[[], object]], rounds: int) -> list[float]:
    """The median of each of some calls that take turns."""
    found = [[seconds(call, 1) for call in calls] for _ in range(rounds)]
    return [median(times) for times in zip(*found, strict=True)]


def length(rounds: int) -> list[str]:
    """Microseconds a step as T grows."""
    kernel = rnngen.compile("lstm", {"I": 16, "H": 32}, threads=1)

    def rows_() -> Iterator[list[str]]:
        for steps in (100, 1_000, 10_000, 100_000):
            spent = seconds(training(kernel, steps, 1), 3)
            yield [f"{steps:,}", f"{1e3 * spent:.1f}", f"{1e6 * spent / steps:.2f}"]

    return ["Training of lstm, B = 1, I = 16, H = 32:", "", *table(["T", "ms", "µs a step"], rows_())]


def memory(rounds: int) -> list[str]:
    """Workspace and time of `memory="min"`."""

    def rows_() -> Iterator[list[str]]:
        for steps, rows, size in ((1000, 16, 128), (100, 32, 512), (64, 64, 256)):
            kernels = [
                rnngen.compile("lstm", {"I": size, "H": size}, threads=1, memory=m) for m in ("auto", "min")
            ]
            calls = [training(k, steps, rows) for k in kernels]
            times = [[seconds(c, 1) for c in calls] for _ in range(rounds)]
            room = [k.cost(steps, rows).workspace for k in kernels]
            slower = median(b for _, b in times) / median(a for a, _ in times)
            yield [
                f"({steps}, {rows}, {size}, {size})",
                f"{room[0] / 1e6:.1f}",
                f"{room[1] / 1e6:.1f}",
                f"{room[0] / room[1]:.1f}",
                f"{slower:.2f}",
            ]

    head = ["(T, B, I, H)", "auto, MB", "min, MB", "smaller by", "time ratio"]
    return ['Training of lstm with `memory="min"` beside `"auto"`:', "", *table(head, rows_())]


def compilation(rounds: int) -> list[str]:
    """Seconds of a cold compilation, imports left out, for every cell."""
    found: dict[str, float] = {}
    for name in zoo():
        cell = rnngen.load(name)
        try:
            dims = {n: 128 if n in ("I", "H") else size for n, size in default_dims(cell).items()}
            start = time.perf_counter()
            rnngen.compile(cell, dims, threads=1, cache=False)
        except RnngenError:
            dims = default_dims(cell)
            start = time.perf_counter()
            rnngen.compile(cell, dims, threads=1, cache=False)
        found[name] = time.perf_counter() - start
    slow = sorted(((t, n) for n, t in found.items() if t > 1.5), reverse=True)
    start = time.perf_counter()
    rnngen.compile("lstm", {"I": 128, "H": 128}, threads=1)
    rnngen.compile("lstm", {"I": 128, "H": 128}, threads=1)
    start = time.perf_counter()
    rnngen.compile("lstm", {"I": 128, "H": 128}, threads=1)
    warm = time.perf_counter() - start
    listed = ", ".join(f"{n} {t:.1f} s" for t, n in slow) or "none"
    return [
        f"Cold compilation of {len(found)} cells: median {median(found.values()):.2f} s, most "
        f"{max(found.values()):.1f} s; over 1.5 s: {listed}. lstm from the cache: {1e3 * warm:.0f} ms.",
    ]


PARTS = {f.__name__: f for f in (peers, narrow, alike, threads, elementwise, length, memory, compilation)}

if __name__ == "__main__":
    main()
