"""The page of GPU measurements, in Markdown: `bench/gpu.md`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rnngen.bench.gpu_floor import TF32, Floor, Rates
from rnngen.bench.gpu_peers import PEERS
from rnngen.bench.table import Timing

__all__ = ["Case", "Measured", "Plan", "report"]

_PAGE = """\
# Kernels on a GPU beside their peers

{where}. T={steps}, B={rows}.

Medians of {rounds} rounds in which the sides take turns. Arrays lie on the device before the clock runs, a
time ends when the device is done, compilation is left out. `training` is forward and backward with all
gradients. float32 is exact on every side (no TF32); `tf32` is float32 whose products every side may round
(where rnngen does stands below). `torch` is the module of torch.nn (cuDNN), `eager` the cell's equations as a
Python loop of torch operators, `compiled` that loop with its step under torch.compile, `jax` the same
equations in jax.lax.scan, jitted. A ratio is the peer's time over rnngen's.

The floor is the largest of what this device was measured to need, in this run, for T barriers of all blocks
({barrier:.2f} µs each), to move the caller's arrays and the tape once ({memory:.2f} TB/s), and for the
operations ({products}).

"""


@dataclass(frozen=True, slots=True)
class Case:
    """A cell at a size, in a dtype, or `tf32`: float32 with products rounded to it."""

    cell: str
    size: int
    dtype: str

    @property
    def tf32(self) -> bool:
        """Whether every side may round the factors of float32."""
        return self.dtype == TF32

    @property
    def stored(self) -> str:
        """The dtype of arrays."""
        return "float32" if self.tf32 else self.dtype


@dataclass(frozen=True, slots=True)
class Plan:
    """T and B, the rounds, and when to leave slow sides out: seconds from the start. `probe` is the size of
    the products that the device's rates are measured with."""

    steps: int = 1024
    rows: int = 16
    rounds: int = 5
    seconds: float = 400.0
    peers: tuple[str, ...] = PEERS
    probe: int = 8192


@dataclass(slots=True)
class Measured:
    """A case: `timings[side][task]`, its floors by task, its kernel classes, what was left out and why."""

    case: Case
    classes: str
    timings: Mapping[str, Mapping[str, Timing]]
    floors: Mapping[str, Floor]
    notes: list[str] = field(default_factory=list)


def report(where: str, plan: Plan, rate: Rates, found: Sequence[Measured]) -> str:
    """The page; `where` says on what device and with which versions."""
    products = ", ".join(f"{v / 1e12:.3g} TFLOP/s in {name}" for name, v in rate.products.items())
    page = _PAGE.format(
        where=where,
        steps=plan.steps,
        rows=plan.rows,
        rounds=plan.rounds,
        barrier=1e6 * rate.barrier,
        memory=rate.memory / 1e12,
        products=products,
    )
    peers = "".join(f" {peer} | ratio |" for peer in plan.peers)
    lines = [
        f"| cell | size | dtype | class | task | rnngen | floor |{peers}",
        "|" + "---|" * (7 + 2 * len(plan.peers)),
    ]
    lines += [_row(m, task, plan.peers) for m in found for task in ("forward", "training")]
    notes = [f"- {m.case.cell} {m.case.size} {m.case.dtype}: {note}" for m in found for note in m.notes]
    return page + "\n".join([*lines, *(["", *notes] if notes else [])]) + "\n"


def _row(m: Measured, task: str, peers: Sequence[str]) -> str:
    own = m.timings["rnngen"][task]
    cells = [m.case.cell, str(m.case.size), m.case.dtype, m.classes, task, _time(own), str(m.floors[task])]
    for peer in peers:
        other = m.timings.get(peer, {}).get(task)
        cells += ["–", "–"] if other is None else [_time(other), f"{other.middle / own.middle:.2f} ×"]
    return "| " + " | ".join(cells) + " |"


def _time(t: Timing) -> str:
    return f"{1e3 * t.middle:.2f} ms ±{100 * t.spread:.0f}%"
