"""An analysis as a page of text: each line says what was found and what it means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import inf, isfinite, log
from typing import TYPE_CHECKING

from rnngen.analyze.growth import Growth
from rnngen.analyze.structure import Part
from rnngen.analyze.variations import Variation

if TYPE_CHECKING:
    from rnngen.analyze.analysis import Analysis

__all__ = ["page"]

MARGIN = 14
_KINDS = {
    "direct": "its next value reads nothing of itself",
    "diagonal": "affine, entry by entry: its steps can run in parallel over time, as a scan",
    "matrix": "affine, but entries mix: steps compose as matrices",
    "nonlinear": "not affine: steps run one after another",
}
_BACK = {
    "direct": "no gradient travels back",
    "diagonal": "affine, entry by entry: a scan over time",
    "matrix": "affine, entries mix",
    "linear": "linear, not proved to go entry by entry",
}


def page(a: Analysis) -> str:
    """The whole page."""
    sizes = " ".join(f"{k}={v}" for k, v in a.sizes.items())
    lines = [f"{a.cell} ({sizes}): what the equations tell before any training", ""]
    lines += [*_facts(a), "", *_growth(a)]
    if a.variations:
        lines += ["", *_variations(a)]
    return "\n".join(lines)


def _row(label: str, text: str) -> str:
    return f"{label:<{MARGIN}}{text}".rstrip()


def _facts(a: Analysis) -> Iterable[str]:
    trained = {n: k for n, k in a.params.items() if n not in a.fixed}
    yield _row("parameters", f"{sum(trained.values()):,} trained" + _listed(trained))
    if a.fixed:
        fixed = {n: a.params[n] for n in a.fixed}
        yield _row("", f"{sum(fixed.values()):,} fixed" + _listed(fixed))
    yield from _work(a)
    yield _row("chain", f"{_count(a.products)} from a state to the next")
    for part in a.parts:
        yield from _part(part)
    yield _row("no gradient", _names(a.untrained, "every trained parameter gets one"))
    if a.silent:
        yield _row("", f"{', '.join(a.silent)}: zero at this initialisation")
    yield _row("no effect", _names(a.unused, "every equation reaches an output", "reaches no output"))


def _listed(counts: dict[str, int]) -> str:
    return ": " + ", ".join(f"{n} {k:,}" for n, k in counts.items()) if counts else ""


def _count(n: int) -> str:
    if n == 0:
        return "no matrix product"
    return "one matrix product" if n == 1 else f"{n} matrix products, each waiting for the last,"


def _names(names: Sequence[str], none: str, some: str = "reaches no output through a derivative") -> str:
    return f"{', '.join(names)}: {some}" if names else none


def _work(a: Analysis) -> Iterable[str]:
    if a.cost is None:
        yield _row("work", "the compiler has no kernel for this cell at these sizes")
        return
    count = max(a.steps * a.rows, 1)
    for label, way in (("forward", a.cost.forward), ("backward", a.cost.backward)):
        yield _row(
            label,
            f"{way.flops / count:,.0f} flop and {way.bytes / count:,.0f} bytes a step and sequence, "
            f"{way.intensity:.1f} flop/byte (float32, T={a.steps}, B={a.rows})",
        )


def _part(part: Part) -> Iterable[str]:
    yield _row("recurrence", f"{', '.join(part.states)}: {_KINDS[part.kind]}")
    if part.reason:
        yield _row("", f"  because of {part.reason}")
    for equation in part.equations:
        yield _row("", f"  {equation}")
    if part.equations and part.invariant:
        yield _row("", "  with the same factors at every step")
    if part.kind in ("nonlinear", "matrix"):
        yield _row("", f"  its gradients: {_BACK[part.backward]}")


# gradients over time -----------------------------------------------------------------------------------


def _growth(a: Analysis) -> Iterable[str]:
    g = a.growth
    names = ", ".join(n for n, _ in g.states)
    yield f"gradients over time: singular values of ∂state[t]/∂state[t-k], state = ({names}), {a.state:,}"
    yield f"numbers, at the initialisation of seed {a.seed}, over {a.rows} sequences of normal inputs"
    rows = [("k", tuple(str(k) for k in g.distances))]
    for label in ("largest", "typical", "median", "smallest"):
        rows.append((label, tuple(map(_number, getattr(g, label)))))
    if len(g.states) > 1:
        rows += [(f"{n} alone", tuple(map(_number, values))) for n, values in g.states]
    yield from _columns(rows)
    yield f"  {_told(g)}"
    if not a.finite:
        yield "  the values themselves do not stay finite on this run"


def _columns(rows: Sequence[tuple[str, Sequence[str]]]) -> Iterable[str]:
    label = max(len(r[0]) for r in rows)
    width = max(len(c) for r in rows for c in r[1]) + 2
    for head, cells in rows:
        yield f"  {head:<{label}}" + "".join(c.rjust(width) for c in cells)


def _number(value: float) -> str:
    if not isfinite(value):
        return "inf" if value == inf else "-"
    if value == 0:
        return "0"
    return f"{value:.3f}" if 0.01 <= value < 1000 else f"{value:.0e}"


def _told(g: Growth) -> str:
    far, length = g.distances[-1], _number(g.typical[-1])
    if g.verdict == "overflowing":
        return f"exploding: a typical gradient overflows within {far} steps"
    if g.verdict == "cut off":
        return f"cut off: no gradient reaches back {far} steps"
    pace = f"a typical gradient becomes {g.rate:.3f} of itself a step{_half(g.rate)}, {length} after {far}"
    return f"{g.verdict}: {pace}"


def _half(rate: float) -> str:
    if abs(log(rate)) < 1e-3:
        return ""
    word = "half" if rate < 1 else "twice"
    return f", {word} after {abs(log(2) / log(rate)):.1f} steps"


# what changes it ---------------------------------------------------------------------------------------


def _variations(a: Analysis) -> Iterable[str]:
    now = next(v.rate for v in a.variations if v.what == "none")
    yield f"what would change the factor a step, {now:.3f} for one sequence"
    for what, head, form in (("gate", "bias of gate", "{:+g}"), ("param", "scale of", "×{:g}")):
        chosen = [v for v in a.variations if v.what == what]
        if chosen:
            amounts = list(dict.fromkeys(v.amount for v in chosen))
            rows = [(head, [form.format(x) for x in amounts])]
            rows += [
                (n, [_rate_at(chosen, n, x) for x in amounts]) for n in dict.fromkeys(v.name for v in chosen)
            ]
            yield from _columns(rows)


def _rate_at(chosen: Sequence[Variation], name: str, amount: float) -> str:
    return next(_number(v.rate) for v in chosen if (v.name, v.amount) == (name, amount))
