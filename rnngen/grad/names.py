"""Names as equations show them: a gradient is the name with a bar, `h̄[t-1]` (`d_h[t-1]` in ASCII)."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["BAR", "Shown", "ascii_text", "barred", "of_state", "shown"]

BAR = "\u0304"
_TIME = re.compile(r"\[([^\]]*)\]$")
_BARRED = re.compile(rf"(\w){BAR}(\w*)")


def barred(name: str) -> str:
    """The name of the gradient: the bar is on the first letter."""
    return name[0] + BAR + name[1:]


def of_state(slot: str, before: bool = False) -> str:
    """A state's slot as a name: `h` is h[t] after the step, h[t-1] before it; `h[t-1]` is one step older."""
    base, lag = slot, 0
    if found := re.search(r"\[t(-\d+)?\]$", slot):
        base, lag = slot[: found.start()], -int(found[1] or 0)
    lag += before
    return f"{base}[t-{lag}]" if lag else f"{base}[t]"


def ascii_text(text: str) -> str:
    """The text for a terminal that has ASCII alone."""
    plain = _BARRED.sub(r"d_\1\2", text).replace("δ", "delta").replace("…", "...")
    return plain.encode("ascii", "replace").decode()


@dataclass(frozen=True, slots=True)
class Shown:
    """A name taken apart: `h̄[t-1]` is base `h`, bar, index `t-1`."""

    base: str
    bar: bool
    index: str


def shown(name: str) -> Shown:
    """Takes a name apart."""
    found = _TIME.search(name)
    base = name[: found.start()] if found else name
    return Shown(base.replace(BAR, ""), BAR in base, found[1] if found else "")
