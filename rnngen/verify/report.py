"""What verification finds: one row for each quantity compared, and a table of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from itertools import groupby
from math import isnan
from typing import Any

__all__ = ["SCHEMA_VERSION", "Report", "Row"]

SCHEMA_VERSION = 1
_OFF = ("cell", "DIFFERS", "by up to", "in checks", "most in")
_HEAD = ("cell", "check", "on", "worst", "error", "allowed", "")


@dataclass(frozen=True, slots=True)
class Row:
    """One comparison. `error` is normwise: max |got - wanted| / max |wanted|; `note` says what is unusual."""

    cell: str
    check: str
    quantity: str
    backend: str
    dtype: str
    error: float
    tolerance: float
    note: str = ""

    @property
    def passed(self) -> bool:
        """Whether the error is within the tolerance; NaN never is."""
        return self.error <= self.tolerance

    @property
    def share(self) -> float:
        """How much of the tolerance is used."""
        return self.error / self.tolerance if self.tolerance else float(self.error > 0)


@dataclass(frozen=True, slots=True)
class Report:
    """Rows in the order of the checks, and what was skipped and why."""

    rows: tuple[Row, ...] = ()
    skipped: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether every row passed."""
        return all(row.passed for row in self.rows)

    @property
    def failures(self) -> tuple[Row, ...]:
        """The rows that did not pass."""
        return tuple(row for row in self.rows if not row.passed)

    def __add__(self, other: Report) -> Report:
        skipped = dict.fromkeys((*self.skipped, *other.skipped))
        return Report(self.rows + other.rows, tuple(skipped))

    def as_dict(self) -> dict[str, Any]:
        """The report as plain data, for `--json`."""
        rows = [asdict(row) | {"passed": row.passed} for row in self.rows]
        return {"schema_version": SCHEMA_VERSION, "ok": self.ok, "rows": rows, "skipped": list(self.skipped)}

    def __str__(self) -> str:
        """One line for each check with its worst quantity; a failed check has one for each failure. Where
        several failed, a line for each quantity that is off tells by how much and where."""
        lines = _aligned(self.table())
        if len(self.failures) > 1:
            lines += ["", *_aligned(self.off()), ""]
        lines += [f"skipped: {reason}" for reason in self.skipped]
        return "\n".join([*lines, self.verdict()])

    def table(self) -> list[tuple[str, ...]]:
        """The head, then one row for each check with its worst quantity, or one for each failure of it."""
        return [_HEAD, *(_cells(row, count) for row, count in self._shown())]

    def off(self) -> list[tuple[str, ...]]:
        """A head, then one row for each quantity that is off, with its largest error over all checks."""
        found = []
        for cell, quantity in dict.fromkeys((r.cell, r.quantity) for r in self.failures):
            rows = [r for r in self.rows if (r.cell, r.quantity) == (cell, quantity)]
            bad = [r for r in rows if not r.passed]
            worst = max(bad, key=lambda r: (isnan(r.error), r.error))
            where = f"{worst.check} on {worst.backend} {worst.dtype}".rstrip()
            found.append((cell, quantity, f"{worst.error:.1e}", f"{len(bad)} of {len(rows)}", where))
        return [_OFF, *found]

    def verdict(self) -> str:
        """How many were compared, and how many of them differ."""
        bad = len(self.failures)
        return f"{len(self.rows)} compared, " + (f"{bad} DIFFER" if bad else "all agree")

    def _shown(self) -> Iterable[tuple[Row, int]]:
        for _, group in groupby(self.rows, key=lambda r: (r.cell, r.check, r.backend, r.dtype)):
            rows = list(group)
            bad = [r for r in rows if not r.passed]
            if bad:
                yield from ((r, 1) for r in bad)
            else:
                yield max(rows, key=lambda r: r.share), len(rows)


def _cells(row: Row, count: int) -> tuple[str, ...]:
    verdict = ("ok" if row.passed else "DIFFERS") + (f" ({row.note})" if row.note else "")
    more = f" of {count}" if count > 1 else ""
    on = f"{row.backend} {row.dtype}".strip()
    return row.cell, row.check, on, row.quantity + more, f"{row.error:.1e}", f"{row.tolerance:.1e}", verdict


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(len(row[k]) for row in rows) for k in range(len(rows[0]))]
    return ["  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip() for row in rows]
