"""The exceptions of rnngen, and the places that travel with them.

    RnngenError
      SpecError            a spec file is wrong: every error of the file, each with its place
      ArgumentError        a call was given something wrong (also a ValueError)
      BackendUnavailable   a backend, package or device is missing
      InternalError        a bug in rnngen; names the stage

The first three are the user's and say what to do. `InternalError` is ours.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

__all__ = [
    "ArgumentError",
    "BackendUnavailable",
    "Diagnostic",
    "InternalError",
    "Location",
    "RnngenError",
    "SpecError",
    "counted",
    "did_you_mean",
    "nearest",
    "one_slip",
    "same_letters",
]

# a longer line is shown in part: so many characters of it
MAX_SHOWN_LINE, SHOWN_PART = 200, 100
# of names as near as each other so many are shown
MAX_MEANT = 3


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a spec file: line and column count from 1; `width` is in characters."""

    file: str
    line: int
    column: int
    width: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One error (`E0xx`) or warning (`W0xx`) of a spec file: place, code, what is wrong, and what to do.

    `source_line` begins `cut` characters after the line of the file does: of a line that would fill the
    screen it is what stands about the place.
    """

    location: Location
    code: str
    message: str
    hint: str = ""
    source_line: str = ""
    cut: int = 0

    @staticmethod
    def within(
        lines: Sequence[str], location: Location, code: str, message: str, hint: str = ""
    ) -> Diagnostic:
        """With the line of its place, of those of the file."""
        line, cut = lines[location.line - 1] if 0 < location.line <= len(lines) else "", 0
        if len(line) > MAX_SHOWN_LINE:
            cut = max(0, min(location.column - SHOWN_PART // 2, len(line) - SHOWN_PART))
            before, after = "…" * (cut > 0), "…" * (cut + SHOWN_PART < len(line))
            line = before + line[cut + len(before) : cut + SHOWN_PART - len(after)] + after
        line = "".join(c if c.isprintable() else " " for c in line)
        return Diagnostic(location, code, message, hint, line, cut)

    def __str__(self) -> str:
        kind = "warning" if self.code.startswith("W") else "error"
        lines = [f"{self.location}: {kind}[{self.code}]: {self.message}"]
        if self.source_line:
            number = str(self.location.line)
            before = self.location.column - 1 - self.cut
            width = min(self.location.width, max(1, len(self.source_line) - before))
            caret = " " * before + "^" * max(1, width)
            lines += [f"  {number} | {self.source_line}", f"  {' ' * len(number)} | {caret}"]
        if self.hint:
            lines.append(f"  = {self.hint}")
        return "\n".join(lines)

    def as_dict(self) -> dict[str, str | int]:
        """The diagnostic as plain data, for `--json`."""
        place = self.location
        return {
            "file": place.file,
            "line": place.line,
            "column": place.column,
            "width": place.width,
            "code": self.code,
            "message": self.message,
            "hint": self.hint,
        }


class RnngenError(Exception):
    """The root of everything rnngen raises on purpose."""


class SpecError(RnngenError):
    """A spec file is wrong. `diagnostics` holds every error of the file, in file order."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(sorted(diagnostics, key=lambda d: d.location))
        super().__init__("\n".join(str(d) for d in self.diagnostics))

    def __reduce__(self) -> tuple[object, ...]:
        """So that it comes back whole from another process."""
        return SpecError, (self.diagnostics,)


class ArgumentError(RnngenError, ValueError):
    """A call was given something wrong: the message names it, what it is, what it should be."""


class BackendUnavailable(RnngenError):
    """A backend, a package or a device is missing: the message says what to install."""


class InternalError(RnngenError):
    """A bug in rnngen. `stage` names the room or pass that found it."""

    def __init__(self, stage: str, message: str) -> None:
        self.stage, self.message = stage, message
        super().__init__(f"internal error in {stage}: {message}. Please report it with the spec file.")

    def __reduce__(self) -> tuple[object, ...]:
        """So that it comes back whole from another process."""
        return InternalError, (self.stage, self.message)


def counted(count: int, what: str, several: str = "") -> str:
    """`1 argument`, `2 arguments`."""
    return f"{count} {what if count == 1 else several or what + 's'}"


def nearest(word: str, known: Sequence[str]) -> str:
    """A sentence that names the closest known words, or the known words if few, or nothing."""
    if close := _close(word, known):
        return did_you_mean(close)
    if known and len(known) <= 12:
        return "known: " + ", ".join(known)
    return ""


def did_you_mean(names: Sequence[str]) -> str:
    """`did you mean 'a', 'b' or 'c'?`, of the first three; nothing of none."""
    *others, last = [f"'{n}'" for n in names[:MAX_MEANT]] or [""]
    return f"did you mean {', '.join(others)}{' or ' * bool(others)}{last}?" if last else ""


def same_letters(word: str, known: Sequence[str]) -> list[str]:
    """The known words that differ in case and in what stands between the letters alone."""
    letters = _letters(word)
    return [k for k in known if letters and _letters(k) == letters]


def one_slip(word: str, known: Sequence[str]) -> list[str]:
    """The known words that one letter more, less or other makes of this one, whatever the case; those with
    two neighbours in each other's place go before them."""
    slips = [k for k in known if _edits(word.lower(), k.lower()) == 1]
    return [k for k in known if _swapped(k.lower(), word.lower())] or slips


def _close(word: str, known: Sequence[str]) -> list[str]:
    """The closest known words, several where they are as near."""
    if same := same_letters(word, known):
        return same
    # of two that differ in case alone, the one that is more like the word
    spelt = {_folded(k): k for k in sorted(known, key=lambda k: _likeness(word, k))}
    low = _folded(word)
    close = difflib.get_close_matches(low, spelt, n=8, cutoff=0.6)
    # letters that changed places are likelier than one left out: 'tahn' is 'tanh', not 'tan'
    if swapped := [k for k in close if _swapped(k, low)]:
        return [spelt[k] for k in swapped]
    least = min((_edits(low, k) for k in close), default=0)
    close = [k for k in close if _edits(low, k) == least]
    # and of names as near, the one that the word begins with: 'Wx' is 'W', not 'x'
    begins = [k for k in close if low.startswith(k)]
    close = [k for k in close if k in begins or not any(len(b) == len(k) for b in begins)]
    found = {spelt[k] for k in close}
    return sorted((k for k in known if k in found), key=lambda k: -_likeness(word, k))


def _folded(word: str) -> str:
    """Without case, where there are letters enough: 'h0' is not nearly 'H'."""
    return word.lower() if len(word) > 2 else word


def _letters(word: str) -> str:
    return "".join(c for c in word if c.isalnum()).lower()


def _likeness(word: str, known: str) -> float:
    return difflib.SequenceMatcher(None, known, word).ratio()


def _edits(a: str, b: str) -> int:
    """How many letters to put in, take out or change, to make one of the other."""
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a):
        before, row = row, [i + 1]
        for j, other in enumerate(b):
            row.append(min(before[j] + (letter != other), before[j + 1] + 1, row[j] + 1))
    return row[-1]


def _swapped(a: str, b: str) -> bool:
    """Whether one is the other with two neighbours in each other's place."""
    k = next((k for k, (m, n) in enumerate(zip(a, b, strict=False)) if m != n), len(a))
    return a[k : k + 2] == b[k : k + 2][::-1] and a[k + 2 :] == b[k + 2 :] and len(a) == len(b) > k
