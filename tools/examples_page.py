"""Runs the examples in full and writes docs/examples.md with what they print and their pictures.

    python tools/examples_page.py                 # all of them: some 10 minutes on two cores
    python tools/examples_page.py --only esn      # this one again, the others as they were last run

What a run printed is kept in out/examples, from which the page is written.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import platform
import shlex
import shutil
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "out" / "examples"
PICTURES = ROOT / "docs" / "pictures"
PAGE = ROOT / "docs" / "examples.md"

# In the page's order: the flags of the run that is shown, and of another one, without a picture.
EXAMPLES: dict[str, tuple[str, ...]] = {
    "char_lm": ("", "--compare --steps 100", "--compare --steps 100 --cell lstm"),
    "digits": ("",),
    "vowels": ("",),
    "forecast": ("",),
    "sentiment": ('--text "a film of rare beauty" --text "I was bored to death"',),
    "translate": ('--text "the 4th of July 1976"',),
    "speech": ("",),
    "spiking": ("", "--frozen"),
    "esn": ("",),
    "compare_cells": ("",),
}
TORCHRUN = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--max-restarts", "3"]

HEAD = """# Examples

Each is one file to read and to copy; `--help` says what it shows and lists its options. Nothing is
downloaded: [where the data are from](../examples/data/README.md). This page is written by `make examples`,
which runs all of them in full: what follows is what one run printed. How to go on from several processes to
many machines is [a page of its own](distributed.md).

{machine}

| example | what it shows | took |
|---|---|---|
{table}
"""


def run(command: list[str], **env: str) -> tuple[str, float]:
    """What a command prints, and its seconds; its progress is shown, and a failure ends all."""
    start = time.perf_counter()
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **env}, stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout, time.perf_counter() - start


def example(name: str, flags: tuple[str, ...]) -> dict[str, Any]:
    """The runs of one example; the first draws the picture."""
    runs = []
    for k, extra in enumerate(flags):
        where = PICTURES if k == 0 else OUT
        command = f"python examples/{name}.py {extra}".strip()
        print(f"==> {command}", file=sys.stderr, flush=True)
        file = f"examples/{name}.py"
        said, seconds = run(
            [sys.executable, file, *shlex.split(extra), "--out", str(where.relative_to(ROOT))]
        )
        (where / f"{name}.md").unlink(missing_ok=True)  # a table that stands in what was printed
        files = ("picture: ", "table: ")
        shown = "\n".join(line.rstrip() for line in said.splitlines() if not line.startswith(files))
        runs.append({"command": command, "said": shown.strip("\n"), "seconds": seconds})
    return {"runs": runs}


def launched(processes: int, flags: str, folder: str) -> tuple[dict[str, Any], float]:
    """The distributed example: what it wrote, and its seconds."""
    out = OUT / folder
    shutil.rmtree(out, ignore_errors=True)  # a restarted worker goes on from a checkpoint that it finds
    command = [*TORCHRUN, "--nproc-per-node", str(processes), "examples/distributed.py", *shlex.split(flags)]
    print(
        f"==> torchrun --nproc-per-node {processes} examples/distributed.py {flags}",
        file=sys.stderr,
        flush=True,
    )
    _, seconds = run([*command, "--out", str(out)], OMP_NUM_THREADS="1")
    return json.loads((out / "result.json").read_text()), seconds


def distributed() -> dict[str, Any]:
    """A run, the same with a worker killed, and the throughput of one process and of two."""
    import torch

    plain, first = launched(2, "", "undisturbed")
    killed, second = launched(2, "--kill-at 50", "killed")
    shutil.copy(OUT / "killed" / "distributed.png", PICTURES / "distributed.png")
    a, b = (torch.load(OUT / d / "weights.pt", weights_only=True) for d in ("undisturbed", "killed"))
    equal = all(torch.equal(a[k], b[k]) for k in a) and plain["losses"] == killed["losses"]
    rates: dict[int, list[float]] = {1: [], 2: []}
    third = 0.0
    for _ in range(6):  # taking turns, the best of each: other work on the machine only ever slows
        for n in (1, 2):
            result, seconds = launched(n, f"--batch {64 * n} --steps 30 --every 1000", f"rate{n}")
            rates[n].append(result["characters_a_second"])
            third += seconds
    one, two = max(rates[1]), max(rates[2])
    said = [
        f"undisturbed: {plain['bits']:.6f} bits a character after {len(plain['losses'])} steps",
        f"worker killed at step 50, restarted from step 40: {killed['bits']:.6f}",
        f"loss curves and final weights bitwise equal: {'yes' if equal else 'NO'}",
        f"1 process,    64 streams: {one:9.0f} characters a second",
        f"2 processes, 128 streams: {two:9.0f} characters a second, {two / one:.2f} times as many",
    ]
    command = "torchrun --standalone --nproc-per-node 2 --max-restarts 3 examples/distributed.py --kill-at 50"
    return {"runs": [{"command": command, "said": "\n".join(said), "seconds": first + second + third}]}


def machine() -> str:
    """What it ran on."""
    import torch

    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return (
        f"Run on {cores} cores ({platform.machine()}), Python {platform.python_version()}, torch "
        f"{torch.__version__.split('+')[0]}, NumPy {version('numpy')}, with {torch.get_num_threads()} "
        "thread(s); times are of that run, on a machine that had other work."
    )


def section(name: str, told: dict[str, Any]) -> str:
    """One example's part of the page."""
    doc = ast.get_docstring(ast.parse((ROOT / "examples" / f"{name}.py").read_text())) or ""
    paragraphs = [p for p in doc.split("\n\n") if not p.startswith("    ")]
    text = [f"## [{name}.py](../examples/{name}.py)", *paragraphs]
    for one in told["runs"]:
        text.append(f"```text\n$ {one['command']}\n{one['said']}\n```")
    text.append(f"![{name}](pictures/{name}.png)")
    return "\n\n".join(text)


def page() -> str:
    """The whole page, from what was kept of the runs."""
    files = {n: OUT / f"{n}.json" for n in (*EXAMPLES, "distributed")}
    kept = {n: json.loads(file.read_text()) for n, file in files.items() if file.is_file()}
    rows = []
    for name, told in kept.items():
        doc = ast.get_docstring(ast.parse((ROOT / "examples" / f"{name}.py").read_text())) or ""
        line = doc.split("\n")[0].rstrip(".")
        rows.append(f"| [{name}](#{name}py) | {line} | {told['runs'][0]['seconds']:.0f} s |")
    head = HEAD.format(machine=machine(), table="\n".join(rows))
    return head + "\n" + "\n\n".join(section(n, t) for n, t in kept.items()) + "\n"


def main() -> None:
    """Run, then write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    every = (*EXAMPLES, "distributed")
    parser.add_argument("--only", choices=every, nargs="+", default=every, help="run these alone")
    args = parser.parse_args()
    for folder in (OUT, PICTURES):
        folder.mkdir(parents=True, exist_ok=True)
    for name in args.only:
        told = distributed() if name == "distributed" else example(name, EXAMPLES[name])
        (OUT / f"{name}.json").write_text(json.dumps(told))
    PAGE.write_text(page())
    print(f"written: {PAGE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
