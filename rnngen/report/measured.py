"""What was run: the checks, and the speed beside torch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rnngen.backends.llvm.host import host_target
from rnngen.bench import Result, Timing, bench_cell, pinned
from rnngen.cell import Cell
from rnngen.errors import BackendUnavailable
from rnngen.report.html import Html, join, table, tag
from rnngen.report.sizes import ROWS, STEPS, sizes_text
from rnngen.verify import Report
from rnngen.verify.sizes import default_dims

__all__ = ["checks_section", "speed_section", "timed"]

ROUNDS = 7
PEERS = ("eager",)
_WORK = {"step": "one step"}
_SIDES = {"eager": "eager torch"}


# checks ------------------------------------------------------------------------------------------------


def checks_section(cell: Cell, report: Report) -> Html:
    """The table of `rnngen verify`."""
    head, *rows = report.table()
    verdict = report.verdict()
    return join(
        [
            tag("p", tag("span", verdict, class_="good" if report.ok else "bad")),
            tag(
                "p",
                "The derived gradients beside the complex step, each backend beside the NumPy oracle in "
                "float64, the numbers of the spec's reference. An error is the largest difference over the "
                f"largest number. Sizes are {sizes_text(default_dims(cell))} where a row names no other.",
            ),
            *(tag("p", f"Skipped: {reason}") for reason in report.skipped),
            table(head[1:], [(*row[1:-1], _verdict(row[-1])) for row in rows], (3, 4)),
        ]
    )


def _verdict(text: str) -> Html:
    return tag("span", text, class_="bad" if text.startswith("DIFFERS") else "good")


# speed ---------------------------------------------------------------------------------------------------


def timed(cell: Cell, sizes: Mapping[str, int]) -> Result | str:
    """The cell beside eager torch on one thread; in words, why it could not be timed at all."""
    try:
        with pinned():
            return bench_cell(cell, sizes, STEPS, ROWS, PEERS, ROUNDS)
    except BackendUnavailable as error:
        return str(error)


def speed_section(result: Result | str) -> Html:
    """Times of each kind of work, side by side."""
    if isinstance(result, str):
        return tag("p", f"Not timed: {result}")
    tasks = dict.fromkeys(task for timings in result.timings.values() for task in timings)
    rows = [row for task in tasks for row in _rows(task, result.timings)]
    head = ("", "", "median", "spread", "times as long", "")
    return join(
        [
            tag(
                "p",
                f"{sizes_text(result.sizes)}, {result.dtype}, one thread of “{host_target().cpu}”. Forward "
                "keeps nothing for a way back, training is forward and backward, a step is one of a stream. "
                f"Medians of {ROUNDS} rounds in turns, with the spread between the quartiles; bars compare "
                "the sides.",
            ),
            tag("div", table(head, rows, (2, 3, 4)), class_="bars"),
            *(tag("p", note, class_="quiet") for note in result.notes),
        ]
    )


def _rows(task: str, timings: Mapping[str, Mapping[str, Timing]]) -> Sequence[Sequence[Html | str]]:
    """A row for each side that has this work."""
    sides = {side: tasks[task] for side, tasks in timings.items() if task in tasks}
    first, longest = next(iter(sides.values())), max(t.middle for t in sides.values())
    return [
        (
            _WORK.get(task, task) if k == 0 else "",
            _SIDES.get(side, side),
            f"{1e3 * t.middle:.3f} ms",
            f"±{100 * t.spread:.0f} %",
            f"{t.middle / first.middle:.1f}",
            _bar(t.middle / longest, k == 0),
        )
        for k, (side, t) in enumerate(sides.items())
    ]


def _bar(share: float, ours: bool) -> Html:
    width = f"{100 * share:.1f}%"
    rect = tag("rect", width=width, height="100%", rx="2")
    return tag("svg", rect, class_="bar ours" if ours else "bar", aria_hidden="true")
