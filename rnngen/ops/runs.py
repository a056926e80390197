"""Texts of long delays: of lines that count on, each from the one before, the ends and how many there are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

__all__ = ["counts_on", "folded", "long_runs"]

# so many lines, or more, are a long run
_LONG = 8
_NUMBER = re.compile(r"\d+")


def folded(lines: Sequence[str]) -> list[str]:
    """The lines, with all but the ends of a long run as one that says how many there are."""
    out: list[str] = []
    for run in long_runs(lines):
        first, last = lines[run[0]], lines[run[-1]]
        indent = first[: len(first) - len(first.lstrip())]
        out += [first, f"{indent}… {len(run) - 2} more …", last] if len(run) > 1 else [first]
    return out


def long_runs(lines: Sequence[str]) -> Iterator[range]:
    """The places of lines, those of a long run together, each other by itself."""
    start = 0
    while start < len(lines):
        end = start + 1
        while end < len(lines) and counts_on(lines[end - 1], lines[end]):
            end += 1
        if end - start < _LONG:
            yield from (range(k, k + 1) for k in range(start, end))
        else:
            yield range(start, end)
        start = end


def counts_on(before: str, line: str) -> bool:
    """Whether a line is the one before, with some of its numbers one higher and all else the same."""
    if before == line or _NUMBER.sub("0", before) != _NUMBER.sub("0", line):
        return False
    pairs = zip(_NUMBER.findall(before), _NUMBER.findall(line), strict=True)
    return all(int(b) - int(a) in (0, 1) for a, b in pairs)
