"""What `make gpu` runs besides the tests: compute-sanitizer, and the benchmark that writes bench/gpu.md.

    python tools/gpu.py sanitize      four tools on a dozen cells; a missing tool is a failure
    python tools/gpu.py bench         T=1024, B=16: rnngen beside torch, ratios of one run

Needs a GPU, rnngen[cuda] and torch with CUDA. It has been run on none yet.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ("memcheck", "racecheck", "initcheck", "synccheck")
DOZEN = ("lstm gru elman mgu indrnn lstm_peephole layernorm_lstm min_gru fast_weights ugrnn rhn cifg").split()
CELLS = ("lstm", "gru", "lstm_peephole", "layernorm_lstm", "mgu")
STEPS, ROWS = 1024, 16
BARRIER = 1.0e-6  # seconds; a grid barrier through the second-level cache, about (derived, not measured here)


def sanitize() -> int:
    """The dozen cells' tests under each tool; the number of tools that complained."""
    tool = shutil.which("compute-sanitizer")
    if tool is None:
        print("gpu: compute-sanitizer is missing: install NVIDIA's cuda-sanitizer-api", file=sys.stderr)
        return 1
    chosen = " or ".join(f"test_every_cell and {name}-None" for name in DOZEN)
    failed = 0
    for name in TOOLS:
        command = [tool, "--tool", name, "--error-exitcode", "9", sys.executable, "-m", "pytest", "-q"]
        command += ["-m", "gpu", "-k", chosen, "tests/backends/cuda/test_gpu.py"]
        done = subprocess.run(command, cwd=ROOT, env={**os.environ, "RNNGEN_GPU": "1"}, check=False)
        print(f"{name}: {'clean' if not done.returncode else f'exit {done.returncode}'}")
        failed += bool(done.returncode)
    return failed


def bench(sizes: list[int], dtypes: list[str]) -> int:
    """Writes bench/gpu.md."""
    import torch

    if not torch.cuda.is_available():
        print("gpu: torch finds no CUDA device: NOTHING WAS RUN", file=sys.stderr)
        return 1
    device = torch.cuda.get_device_properties(0)
    lines = [
        "# GPU kernels, measured",
        "",
        f"{device.name}, {device.multi_processor_count} multiprocessors, torch {torch.__version__}, "
        f"CUDA {torch.version.cuda}. T={STEPS}, B={ROWS}, I=H. Milliseconds, medians; the sides take turns.",
        "`ratio` is torch / rnngen: above 1, rnngen is faster. `floor`: barriers times steps, or operations.",
        "",
        "| cell | H | dtype | classes | forward | torch | ratio | training | torch | ratio | floor |",
        "|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for size in sizes:
        for dtype in dtypes:
            for name in CELLS:
                lines.append(_row(torch, name, size, dtype))
                print(lines[-1], flush=True)
    (ROOT / "bench" / "gpu.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


def _row(torch: Any, name: str, size: int, dtype: str) -> str:
    from rnngen import compiler

    cell = compiler.load(name)
    dims = {d.name: size if d.name in ("I", "H") else d.default or 8 for d in cell.spec.dims}
    kernel = compiler.compile_cell(cell, dims, dtype, "cuda")
    forward, training = _ours(torch, kernel, dtype)
    peer = _module(torch, name, size, dtype)
    sides = {"f": forward, "b": training, **({"pf": peer[0], "pb": peer[1]} if peer else {})}
    times = _interleaved(torch, sides)
    engine: Any = kernel.engine()
    classes = "/".join(str(c) for c in engine.program.classes)
    cost = kernel.cost(STEPS, ROWS)
    floor = 1e3 * max(BARRIER * STEPS, cost.forward.flops / 60e12)

    def beside(mine: str, other: str) -> str:
        if other not in times:
            return f"{times[mine]:.2f} | - | -"
        return f"{times[mine]:.2f} | {times[other]:.2f} | {times[other] / times[mine]:.2f}"

    return (
        f"| {name} | {size} | {dtype} | {classes} | {beside('f', 'pf')} | {beside('b', 'pb')} | {floor:.2f} |"
    )


def _ours(torch: Any, kernel: Any, dtype: str) -> tuple[Callable[[], object], Callable[[], object]]:
    """Forward and training calls on arrays that are on the device: what the engine does, without copies."""
    from rnngen.ops.call import Call

    kind = {"bfloat16": torch.bfloat16, "float16": torch.float16}.get(dtype, getattr(torch, dtype))

    def drawn(*shape: int) -> Any:
        made = 0.1 * torch.randn(*shape, device="cuda")
        # the array interface has no name for bfloat16: its bits are handed over
        return made.to(kind).view(torch.int16) if kind in (torch.bfloat16, torch.float16) else made.to(kind)

    cell, engine = kernel.cell, kernel.engine()
    engine.results = "device"
    params = {p.name: drawn(*map(int, p.shape)) for p in cell.params}
    inputs = {i.name: drawn(STEPS, ROWS, *map(int, i.shape)) for i in cell.inputs}
    call = Call(STEPS, ROWS, inputs, {}, params, {}, {}, 0)
    tape = engine.forward(call, True)
    weights = {n: drawn(*a.shape) for n, a in tape.outputs.items()}

    def training() -> object:
        return engine.backward(engine.forward(call, True), weights, {})

    return (lambda: engine.forward(call, False)), training


def _module(
    torch: Any, name: str, size: int, dtype: str
) -> tuple[Callable[[], object], Callable[[], object]] | None:
    """torch.nn's own module (cuDNN), where there is one for the cell."""
    module = {"lstm": torch.nn.LSTM, "gru": torch.nn.GRU}.get(name)
    if module is None:
        return None
    kind = getattr(torch, dtype)
    net = module(size, size).to("cuda", kind)
    x = torch.randn(STEPS, ROWS, size, device="cuda", dtype=kind, requires_grad=True)

    def forward() -> object:
        with torch.no_grad():
            return net(x)

    def training() -> object:
        y, _ = net(x)
        y.sum().backward()
        return y

    return forward, training


def _interleaved(torch: Any, sides: dict[str, Callable[[], object]], rounds: int = 12) -> dict[str, float]:
    """Milliseconds: medians of rounds in which every side has its turn."""
    found: dict[str, list[float]] = {n: [] for n in sides}
    for k in range(rounds + 3):
        for name, run in sides.items():
            torch.cuda.synchronize()
            start = perf_counter()
            run()
            torch.cuda.synchronize()
            if k >= 3:
                found[name].append(1e3 * (perf_counter() - start))
    return {n: median(times) for n, times in found.items()}


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("what", choices=["sanitize", "bench"])
    parser.add_argument("--sizes", type=int, nargs="+", default=[256, 768])
    parser.add_argument("--dtypes", nargs="+", default=["float32", "bfloat16"])
    asked = parser.parse_args()
    sys.exit(1 if (sanitize() if asked.what == "sanitize" else bench(asked.sizes, asked.dtypes)) else 0)


if __name__ == "__main__":
    main()
