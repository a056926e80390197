"""The files of a kernel for CUDA: source, cubin, PTX, and a map of buffers and launches beside them."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from rnngen.backends.cuda.model import CudaProgram, Flat, Launch, Loop, Product
from rnngen.backends.cuda.nvrtc import Compiled
from rnngen.errors import ArgumentError, nearest

__all__ = ["KINDS", "map_of", "write_artifact"]

KINDS = ("cu", "cubin", "ptx")
MAP = "kernel.json"

Compile = Callable[[CudaProgram, str, str], Sequence[Compiled]]


def write_artifact(
    program: CudaProgram, arch: str, kinds: Sequence[str], outdir: Path, compiled: Compile
) -> list[Path]:
    """Writes files of these kinds (none: source and cubin) and the map; returns their paths.

    The source is one file to be read, machine code a file for each direction. `compiled` gives that of all
    translation units for (program, architecture, kind). Files appear whole or not at all.
    """
    for kind in kinds:
        if kind not in KINDS:
            raise ArgumentError(f"kinds: there is no kind '{kind}'; {nearest(kind, KINDS)}")
    wanted = list(dict.fromkeys(kinds)) or ["cu", "cubin"]
    reports: dict[str, Any] = {}
    contents: dict[str, bytes] = {}
    for kind in wanted:
        if kind == "cu":
            contents["kernel.cu"] = program.source.encode()
            continue
        for unit, made in zip(program.units, compiled(program, arch, kind), strict=True):
            contents[f"{unit.name}.{kind}"] = made.code
            reports |= {
                n: {"registers": r.registers, "spilled": r.spill_bytes} for n, r in made.report.items()
            }
    contents[MAP] = (json.dumps(map_of(program, arch, reports), indent=1) + "\n").encode()
    outdir.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".rnngen-", dir=outdir) as folder:
        for name, data in contents.items():
            (Path(folder) / name).write_bytes(data)
        for name in contents:
            os.replace(Path(folder) / name, outdir / name)
    return [outdir / name for name in contents]


def map_of(program: CudaProgram, arch: str, reports: dict[str, Any]) -> dict[str, Any]:
    """What a caller has to know: the spec's names of buffers, entries, and the plan of each direction."""
    return {
        "cell": program.title,
        "dtype": program.dtype,
        "tf32": program.tf32,
        "arch": arch,
        "classes": [str(c) for c in program.classes],
        "why": list(program.why),
        "buffers": [
            {
                "id": b.id,
                "role": b.role,
                "name": b.name,
                "element": str(b.element),
                "time": str(b.time),
                "batched": b.batched,
                "size": b.size,
            }
            for b in program.buffers
        ],
        "entries": [
            {
                "name": e.name,
                "direction": next(u.name for u in program.units if e.name in u.entries),
                "buffers": list(e.buffers),
                "threads": e.threads,
                "shared": e.shared,
                "cooperative": e.cooperative,
                **reports.get(e.name, {}),
            }
            for e in program.entries
        ],
        "forward": [_step(s) for s in program.forward],
        "backward": [_step(s) for s in program.backward or ()],
    }


def _step(step: Flat | Loop) -> dict[str, Any]:
    match step:
        case Loop():
            return {"loop": "down" if step.down else "up", "body": [_step(s) for s in step.body]}
        case Launch():
            items = step.grid.items
            blocks: dict[str, Any] = {
                "rows": str(items.rows),
                "items": items.count,
                "per": step.grid.per,
                "most": step.grid.limit,
            }
            if (cut := step.grid.chunks) is not None:
                wanted = {"threads": cut.threads, "channels": cut.channels.count, "least": cut.least}
                blocks["chunks"] = wanted | {"spared": step.grid.spared}
            return {"launch": step.entry, "blocks": blocks}
        case Product():
            return {"product": str(step)}
    return {"clear": step.buffer}
