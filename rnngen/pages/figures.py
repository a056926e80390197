"""The figures that must be measured, as bench/zoo.json keeps them between runs.

Each belongs to the equations that it was measured on: a digest of the cell's program goes with it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from rnngen.cell import Cell

__all__ = ["BOUNDS", "FILE", "ROUNDS", "Figures", "Measured", "digest", "kept"]

FILE = Path(__file__).resolve().parents[2] / "bench" / "zoo.json"
# rounds in turns of the kernel and torch
ROUNDS = 5
BOUNDS = {"derivation": 1e-11, "float64": 1e-13, "float32": 4e-6}


@dataclass(frozen=True, slots=True)
class Measured:
    """One cell: normwise errors, the training speed beside eager torch (0 where torch cannot run it), and the
    seconds that compiling its kernels takes without a cache.

    `passed` tells whether `verify` let all pass: errors beyond the bounds are ill-conditioned then. `machine`
    is the number of that which it was measured on.
    """

    digest: str
    derivation: float
    float64: float
    float32: float
    speedup: float = 0.0
    compile: float = 0.0
    passed: bool = True
    machine: int = 0


@dataclass(frozen=True, slots=True)
class Figures:
    """All cells, and the machines that they were measured on."""

    machines: tuple[str, ...]
    cells: Mapping[str, Measured]

    def of(self, title: str, equations: str) -> Measured | None:
        """The figures of a cell, if they are of these equations."""
        found = self.cells.get(title)
        return found if found and found.digest == equations else None

    def with_cell(self, title: str, found: Measured, machine: str) -> Figures:
        """These and those of one cell more, of a machine that may be another."""
        machines = self.machines if machine in self.machines else (*self.machines, machine)
        found = replace(found, machine=machines.index(machine))
        return Figures(machines, {**self.cells, title: found})

    def without(self, gone: Collection[str]) -> Figures:
        """These but for some cells, and machines that no cell is of."""
        left = {t: m for t, m in self.cells.items() if t not in gone}
        used = sorted({m.machine for m in left.values()})
        cells = {t: replace(m, machine=used.index(m.machine)) for t, m in left.items()}
        return Figures(tuple(self.machines[k] for k in used), cells)

    def write(self, file: Path = FILE) -> None:
        """One line a cell, so that two branches can add cells without meeting."""
        rows = [f'    "{title}": {json.dumps(asdict(self.cells[title]))}' for title in sorted(self.cells)]
        head = f'{{\n  "machines": {json.dumps(self.machines)},\n  "cells": {{\n'
        text = head + ",\n".join(rows) + "\n  }\n}\n"
        file.write_text(text, encoding="utf-8", newline="\n")


def kept(file: Path = FILE) -> Figures:
    """The figures of the last runs; none where there is no file."""
    if not file.is_file():
        return Figures((), {})
    data = json.loads(file.read_text(encoding="utf-8"))
    return Figures(tuple(data["machines"]), {t: Measured(**m) for t, m in data["cells"].items()})


def digest(cell: Cell) -> str:
    """Of the program of a step: comments and names of files do not matter."""
    return hashlib.sha256(str(cell.program).encode()).hexdigest()[:16]
