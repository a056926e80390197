"""Lines of C with indentation, numbers as C spells them, and `#line` marks that are numbered at the end."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["Lines", "finished", "multiply_add", "number", "spec_file"]

_BACK = "#line back"


class Lines:
    """Text that grows line by line."""

    def __init__(self, depth: int = 0) -> None:
        self.lines: list[str] = []
        self.depth = depth
        self._spec: tuple[str, int] | None = None

    def put(self, *lines: str) -> None:
        """Lines at this depth."""
        self.lines += ["    " * self.depth + line for line in lines]

    @contextmanager
    def block(self, head: str) -> Iterator[None]:
        """`head {` … `}`."""
        self.put(head + " {" if head else "{")
        self.depth += 1
        yield
        self.home()
        self.depth -= 1
        self.put("}")

    def spec(self, file: str, line: int) -> None:
        """What follows is made of a line of the spec."""
        if self._spec != (file, line):
            self._spec = file, line
            self.lines.append(f'#line {line} "{file}"')

    def home(self) -> None:
        """What follows is this file's own."""
        if self._spec is not None:
            self._spec = None
            self.lines.append(_BACK)

    def add(self, other: Lines) -> None:
        """All lines of another, as they are."""
        self.lines += other.lines


def finished(text: str, name: str) -> str:
    """The text with the marks back to itself numbered."""
    out = []
    for number_, line in enumerate(text.split("\n"), 1):
        out.append(f'#line {number_ + 1} "{name}"' if line == _BACK else line)
    return "\n".join(out)


def multiply_add(total: str, x: str, y: str) -> str:
    """A product into a sum, rounded once: the compiler, which is to round values alike wherever they are
    worked out, makes none by itself."""
    return f"{total} = F(fma)({x}, {y}, {total});"


def number(value: float, real: str) -> str:
    """A number as a literal of type `float` or `double`, exact; too large ones become infinite."""
    import numpy as np

    with np.errstate(over="ignore"):
        kept = float(np.float32(value)) if real == "float" else float(value)
    end = "f" if real == "float" else ""
    if math.isnan(kept):
        return f"(0.0{end} / 0.0{end})"
    if kept in (float("inf"), float("-inf")):
        huge = "1e38f * 1e38f" if real == "float" else "1e308 * 1e308"
        return f"({'-' if kept < 0 else ''}{huge})"
    # the shortest decimal that reads back as the same number
    text = (str(np.float32(kept)) if real == "float" else repr(kept)) + end
    return text if kept >= 0 else f"({text})"


def spec_file(path: str) -> str:
    """A file's name for `#line`: nothing but letters, digits, dot, dash and underscore gets into the text."""
    name = path.replace("\\", "/").rpartition("/")[2]
    return name if re.fullmatch(r"[A-Za-z0-9_.-]{1,80}", name) else "spec.yaml"
