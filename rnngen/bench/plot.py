"""Pictures of timings: bars for each size, and time against T, B and H."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rnngen.bench.table import Result
from rnngen.errors import ArgumentError, BackendUnavailable

__all__ = ["check_format", "plot"]

FORMATS = (".svg", ".png", ".pdf")
TASKS = ("forward", "training")


def check_format(path: Path) -> None:
    """Raises ArgumentError for a picture that cannot be written."""
    if path.suffix not in FORMATS:
        raise ArgumentError(f"--plot {path}: a picture is a file ending in {', '.join(FORMATS)}")


def plot(results: Sequence[Result], path: Path) -> None:
    """Writes the picture in the format of the file's name; BackendUnavailable without matplotlib."""
    check_format(path)
    try:
        from matplotlib import rc_context
        from matplotlib.figure import Figure
    except ModuleNotFoundError:
        raise BackendUnavailable("matplotlib is missing: pip install 'rnngen[plot]'") from None
    cells = list(dict.fromkeys(r.cell for r in results))
    with rc_context({"svg.hashsalt": "rnngen", "axes.spines.top": False, "axes.spines.right": False}):
        lines = [
            (c, name, rs)
            for c in cells
            for name in ("T", "B", "H")
            if len(rs := _along(results, c, name)) > 1
        ]
        rows = len(cells) + (len(lines) + 1) // 2
        figure = Figure(figsize=(11, 3.2 * rows), layout="constrained")
        axes = figure.subplots(rows, 2, squeeze=False)
        for row, cell in enumerate(cells):
            for column, task in enumerate(TASKS):
                _bars(axes[row][column], [r for r in results if r.cell == cell], task)
        spots = [a for row in axes[len(cells) :] for a in row]
        for spot, (cell, name, found) in zip(spots, lines, strict=False):
            _lines(spot, found, name, cell)
        for spot in spots[len(lines) :]:
            spot.set_visible(False)
        figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else {}, dpi=110)


def _label(r: Result) -> str:
    """Sizes, two a line: side by side they would meet those of the next bars."""
    sizes = [f"{k}={v}" for k, v in r.sizes.items()]
    return "\n".join(", ".join(sizes[k : k + 2]) for k in range(0, len(sizes), 2))


def _sides(results: Sequence[Result], task: str) -> list[str]:
    return list(dict.fromkeys(s for r in results for s, tasks in r.timings.items() if task in tasks))


def _bars(axes: Any, results: Sequence[Result], task: str) -> None:
    """Time of each side over rnngen's, a group of bars for each size; in milliseconds where it is alone."""
    sides = _sides(results, task)
    alone, width = sides == ["rnngen"], 0.8 / max(1, len(sides))
    for k, side in enumerate(sides):
        timed = [(n, r) for n, r in enumerate(results) if task in r.timings.get(side, {})]
        heights = [
            r.timings[side][task].middle / (1e-3 if alone else r.timings["rnngen"][task].middle)
            for _, r in timed
        ]
        bars = axes.bar([n + k * width for n, _ in timed], heights, width, label=side)
        axes.bar_label(bars, fmt="%.3g" if alone else "%.2g", fontsize="x-small")
    if not alone:
        axes.axhline(1.0, color="black", linewidth=0.8)
        _logarithmic(axes)
        axes.legend(fontsize="small", frameon=False)
    axes.set_xticks(
        [n + 0.4 - width / 2 for n in range(len(results))], [_label(r) for r in results], fontsize="x-small"
    )
    axes.set_ylabel("ms" if alone else "time over rnngen's")
    axes.set_title(f"{results[0].cell}, {task}, {results[0].dtype}", fontsize="medium")


def _along(results: Sequence[Result], cell: str, name: str) -> list[Result]:
    """Results of a cell that differ from its first in one size only."""
    mine = [r for r in results if r.cell == cell]

    def rest(r: Result) -> dict[str, int]:
        names = {name} if name in ("T", "B") else set(r.sizes) - {"T", "B"}
        return {k: v for k, v in r.sizes.items() if k not in names}

    return sorted((r for r in mine if rest(r) == rest(mine[0])), key=lambda r: r.sizes.get(name, 0))


def _lines(axes: Any, results: Sequence[Result], name: str, cell: str) -> None:
    """Milliseconds of training against one size."""
    for side in _sides(results, "training"):
        found = [r for r in results if "training" in r.timings.get(side, {})]
        sizes = [r.sizes[name] for r in found]
        axes.plot(sizes, [1e3 * r.timings[side]["training"].middle for r in found], "o-", label=side)
    axes.set_xscale("log", base=2)
    axes.set_xticks(sizes := [r.sizes[name] for r in results], [f"{n:,}" for n in sizes])
    axes.set_xticks([], minor=True)
    _logarithmic(axes)
    axes.set_xlabel(name)
    axes.set_ylabel("ms, training")
    axes.set_title(f"{cell} against {name}", fontsize="medium")
    axes.legend(fontsize="small", frameon=False)


def _logarithmic(axes: Any) -> None:
    """Plain numbers on the upright axis; between powers of ten only where there are less than two of them."""
    axes.set_yscale("log")
    low, high = axes.get_ylim()
    axes.yaxis.set_major_formatter("{x:g}")
    axes.yaxis.set_minor_formatter("{x:.3g}" if high < 10 * low else "")
