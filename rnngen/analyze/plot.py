"""The picture of an analysis: how far gradients reach, and what would change it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from rnngen.errors import ArgumentError, BackendUnavailable

if TYPE_CHECKING:
    from rnngen.analyze.analysis import Analysis

__all__ = ["FORMATS", "check_format", "plot"]

FORMATS = (".svg", ".png", ".pdf")
FLOOR = 1e-16


def plot(a: Analysis, path: Path) -> None:
    """Writes the picture in the format of the file's name; BackendUnavailable without matplotlib."""
    check_format(path)
    try:
        from matplotlib import rc_context
        from matplotlib.figure import Figure
    except ModuleNotFoundError:
        raise BackendUnavailable("matplotlib is missing: pip install 'rnngen[plot]'") from None
    # the same analysis gives the same bytes
    with rc_context(
        {
            "svg.hashsalt": "rnngen",
            "svg.fonttype": "none",
            "axes.spines.top": False,
            "axes.spines.right": False,
        }
    ):
        panels = (_reach, _change) if a.variations else (_reach,)
        figure = Figure(figsize=(5.25 * len(panels), 4.2), layout="constrained")
        sizes = " ".join(f"{k}={v}" for k, v in a.sizes.items())
        figure.suptitle(f"{a.cell} ({sizes}) at its initialisation", fontsize="medium")
        for axes, draw in zip(figure.subplots(1, len(panels), squeeze=False)[0], panels, strict=True):
            draw(axes, a)
        metadata = {"Date": None} if path.suffix == ".svg" else {}
        figure.savefig(path, metadata=metadata, dpi=130)


def check_format(path: Path) -> None:
    """Raises ArgumentError for a picture that cannot be written."""
    if path.suffix not in FORMATS:
        raise ArgumentError(f"-o {path}: a picture is a file ending in {', '.join(FORMATS)}")


def _reach(axes: Any, a: Analysis) -> None:
    g, k = a.growth, a.growth.distances
    high = max([1.0, *(v for v in g.largest if v < float("inf"))])
    floor = max(FLOOR, min([1.0, *(v for v in g.typical if v > 0)]) / 100)
    shown = [max(v, floor) for v in g.smallest]
    axes.fill_between(k, shown, g.largest, alpha=0.15, label="smallest to largest")
    axes.plot(k, g.typical, "o-", label="typical")
    for name, values in g.states if len(g.states) > 1 else ():
        axes.plot(k, values, "--", label=f"{name} alone")
    axes.axhline(1, color="0.6", linewidth=0.8)
    axes.set(xscale="log", yscale="log", ylim=(floor, 3 * high))
    axes.set_xticks(k, [str(n) for n in k])
    axes.minorticks_off()
    axes.set_xlabel("distance k in steps")
    axes.set_ylabel("singular values of ∂state[t]/∂state[t-k]")
    axes.set_title(f"gradients over time: {g.verdict}", fontsize="small")
    axes.legend(fontsize="small", frameon=False)


def _change(axes: Any, a: Analysis) -> None:
    gates = [v for v in a.variations if v.what == "gate"]
    now = next(v.rate for v in a.variations if v.what == "none")
    shifted = list(dict.fromkeys(v.name for v in gates))
    axes.axhline(1, color="0.6", linewidth=0.8)
    for name in shifted:
        points = sorted([(v.amount, v.rate) for v in gates if v.name == name] + [(0.0, now)])
        axes.plot(*zip(*points, strict=True), "o-", label=f"bias of {name}")
    scaled = [v for v in a.variations if v.what == "param"]
    for k, name in enumerate(dict.fromkeys(v.name for v in scaled)):
        found = {v.amount: v.rate for v in scaled if v.name == name}
        colour = f"C{(len(shifted) + k) % 10}"
        label = f"{name} " + " to ".join(f"×{x:g}" for x in found)
        place = 0 if shifted else k
        axes.plot([place] * len(found), list(found.values()), "_-", color=colour, markersize=12, label=label)
    if shifted:
        axes.set_xlabel("added to the bias of a gate")
    else:
        _side_by_side(axes, list(dict.fromkeys(v.name for v in scaled)))
    axes.set_ylabel("typical gradient's factor a step")
    axes.set_title("what would change it", fontsize="small")
    axes.legend(fontsize="small", frameon=False)


def _side_by_side(axes: Any, names: list[str]) -> None:
    """Without a gate to shift, a place on the axis for each matrix that is scaled."""
    axes.set_xticks(range(len(names)), names)
    axes.set_xlim(-0.5, len(names) - 0.5)
    axes.set_xlabel("a matrix, scaled")
