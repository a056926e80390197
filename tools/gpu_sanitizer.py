"""compute-sanitizer's four tools over cells' kernels on a GPU.

    python tools/gpu_sanitizer.py [CELL …]

Each tool first has to find a fault that is planted for it, then to pass the cells, forward and backward, at
sizes that leave tails. A tool that is missing, or that misses its fault, is a failure.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import metadata
from pathlib import Path

WHEEL = "nvidia-cuda-sanitizer-api"
OWN = "^(forward|backward|fault)(_[0-9]+)?$"  # kernels, by name
FOUND = 9  # the exit code of a program in which a tool found something
LIMIT = 240  # seconds for a tool: one that stalls must not cost the others
OTHERS = "--initcheck-track-filtered-global-memory"  # that writes of kernels that are not checked count
CELLS = (
    "lstm gru gru@reset_before lstm_peephole layernorm_lstm mgu indrnn min_gru rhn fast_weights clockwork lif"
).split()
PLANTED = {
    # a write past the end
    "memcheck": "b0[1 << 20] = 1.0f;",
    # neighbours read what no barrier has made ready
    "racecheck": "SHARED(int, s, 0, 64); int j = threadIdx.x; s[j] = j; b0[j] = s[(j + 33) % 64];",
    # a read of what nobody has written
    "initcheck": "b0[threadIdx.x] = b0[threadIdx.x + 64] + 1.0f;",
    # half of a warp waits, and the others have something left to do: waiting for some that ended is no fault
    "synccheck": "if (threadIdx.x % 2) block_barrier(); b0[threadIdx.x] = 1.0f;",
}


def sanitizer() -> str | None:
    """Where compute-sanitizer is: on the path, in a toolkit's usual place, or in the wheel that has it."""
    if found := shutil.which("compute-sanitizer"):
        return found
    homes = [os.environ.get("CUDA_HOME", ""), "/usr/local/cuda"]
    places = [Path(h, "bin", "compute-sanitizer") for h in homes if h]
    with suppress(metadata.PackageNotFoundError):
        files = metadata.files(WHEEL) or ()
        places += [Path(str(f.locate())) for f in files if f.match("bin/compute-sanitizer")]
    return next((str(p) for p in places if p.is_file() and os.access(p, os.X_OK)), None)


def options(tool: str, known: str) -> list[str]:
    """What a tool is told beside its name; `known` is what compute-sanitizer says of its options.

    Answers of the driver that are no success are rnngen's and the bindings' business: they look for functions
    that an older driver does not have. What cuBLAS does in its own kernels is NVIDIA's; but where it counts
    what memory they have written only if they are checked, they are.
    """
    if tool == "memcheck":
        return ["--report-api-errors", "no"]
    return [] if checks_others(tool, known) else ["--kernel-name", f"regex={OWN}"]


def checks_others(tool: str, known: str) -> bool:
    """Whether it looks into kernels of cuBLAS, too."""
    return tool == "initcheck" and OTHERS not in known


def reports(said: str) -> list[str]:
    """What a tool found, one text each: it begins with `========= `, and goes on in indented lines."""
    found: list[str] = []
    for line in said.splitlines():
        head, _, text = line.partition("========= ")
        if head or not text:
            continue
        if not text.startswith(" "):
            found.append(text)
        elif found:
            found[-1] += f"\n{text}"
    return found


def of_others(said: str) -> bool:
    """Whether initcheck reports reads, and all of them in kernels that are not rnngen's."""
    found = [r for r in reports(said) if r.startswith("Uninitialized")]
    return bool(found) and not any(re.search(r"\b(forward|backward|fault)(_[0-9]+)?\b", r) for r in found)


def planted(tool: str) -> None:
    """A kernel with the fault that `tool` is for."""
    import numpy as np

    from rnngen.backends.cuda.device import CallInfo
    from rnngen.backends.cuda.driver import architecture
    from rnngen.backends.cuda.gpu import Gpu
    from rnngen.backends.cuda.model import CudaProgram, Entry
    from rnngen.backends.cuda.nvrtc import compile_source
    from rnngen.backends.cuda.prelude import prelude

    head = 'extern "C" __global__ void __launch_bounds__(64) fault('
    head += "BUFFER(float) b0, const Call call, const int step)"
    source = f"{prelude('float32')}{head} {{ {PLANTED[tool]} }}\n"
    entry = Entry("fault", (0,), (0,), 64, shared=256)
    program = CudaProgram("fault", "float32", source, (), (entry,), (), None, (), (), ())
    device = Gpu(program, [compile_source(source, architecture()).code])
    array = device.empty((128,), np.dtype(np.float32))
    device.launch(entry, (1, 1), [array], CallInfo(1, 1, False, (0,)), 0)
    device.host(array)


def cells(names: Sequence[str]) -> None:
    """Forward and backward of each, float32, in the class that fits, and in that whose blocks wait for each
    other; once on tensor cores too. The results are the tests' business."""
    cases = [(name, chosen, "float32") for name in names for chosen in (None, "C")]
    for name, chosen, dtype in [*cases, (names[0], "C", "bfloat16")]:
        forward_and_backward(name, chosen, dtype)
        print(f"  {name} {dtype} {chosen or ''}", flush=True)


def forward_and_backward(name: str, chosen: str | None, dtype: str) -> None:
    """On random numbers."""
    import rnngen
    from rnngen.bench.run import random_call

    small = (37, 33, 5, 7, 3, 6)
    cell = rnngen.load(name)
    dims = {d.name: d.default or n for d, n in zip(cell.spec.dims, small * 2, strict=False)}
    kernel = rnngen.compile(cell, dims, dtype, "cuda", kernel_class=chosen)
    inputs, grads = random_call(kernel, 5, 3)
    run = kernel.forward(inputs, kernel.init_params(0), steps=None if inputs else 5)
    kernel.backward(run, grads)


def run(tool: str, command: Sequence[str], names: Sequence[str]) -> str:
    """What is wrong with a tool or with what it found; nothing if all is well."""
    try:
        return _run(tool, command, names)
    except subprocess.TimeoutExpired as stalled:
        said = stalled.stdout or b""  # bytes, whatever was asked for
        text = said.decode(errors="replace") if isinstance(said, bytes) else said
        last = "\n".join(text.splitlines()[-5:])
        return (
            f"{tool}: stopped after {LIMIT} s: it stalls on a kernel, or the device is too slow under it; "
            f"`python tools/gpu_sanitizer.py CELL` checks one cell. It said last:\n{last}"
        )


def _run(tool: str, command: Sequence[str], names: Sequence[str]) -> str:
    known = _told([*command, "--help"]).stdout
    how = ["--tool", tool, "--error-exitcode", str(FOUND), "--target-processes", "application-only"]
    checked = [*command, *how, *options(tool, known), sys.executable, __file__]
    fault = _told([*checked, "--planted", tool])
    if fault.returncode != FOUND:
        last = "\n".join((fault.stdout + fault.stderr).splitlines()[-5:])
        return f"{tool}: it did not find the fault that was planted for it (exit {fault.returncode})\n{last}"
    print(f"{tool}: found the planted fault", flush=True)
    done = _told([*checked, "--run", *names])
    said = done.stdout + done.stderr
    if done.returncode == FOUND and checks_others(tool, known) and of_others(said):
        print(f"{tool}: reports of other libraries' kernels alone:\n{said[-2000:]}", flush=True)
    elif done.returncode:
        return f"{tool}: exit {done.returncode}\n{done.stdout[-4000:]}{done.stderr[-2000:]}"
    print(f"{tool}: nothing in {len(names)} cells", flush=True)
    return ""


def _told(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=LIMIT)


def main() -> int:
    """0 if every tool found its fault and nothing else."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("cells", nargs="*", default=CELLS)
    parser.add_argument("--planted", choices=sorted(PLANTED), help=argparse.SUPPRESS)
    parser.add_argument("--run", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.planted:
        planted(asked.planted)
    elif asked.run:
        cells(asked.cells)
    elif (tool := sanitizer()) is None:
        print("error: compute-sanitizer is missing: NOTHING WAS CHECKED", file=sys.stderr)
        print(f"pip install {WHEEL}, or NVIDIA's CUDA toolkit", file=sys.stderr)
        return 1
    else:
        wrong = [said for name in PLANTED if (said := run(name, [tool], asked.cells))]
        print("\n".join(wrong), file=sys.stderr)
        return int(bool(wrong))
    return 0


if __name__ == "__main__":
    sys.exit(main())
