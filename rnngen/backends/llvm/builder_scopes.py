"""Where instructions without effect go: one for the same operands, before the loops that do not change them.

A loop or an `if_` opens a scope. Every value has a level: that of the scope it is defined in. An instruction
is appended before the outermost loop inside which all of its operands stay the same; what a scope around it
has worked out already is used again. So LLVM is given little to clean up, and finds it quickly.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from rnngen.backends.llvm.builder_core import Value, need

__all__ = ["Lines", "Scope", "Scopes", "folded", "whole"]

Lines = list["str | Lines"]
_ICMP = {
    "eq": int.__eq__,
    "ne": int.__ne__,
    "slt": int.__lt__,
    "sle": int.__le__,
    "sgt": int.__gt__,
    "sge": int.__ge__,
}


@dataclass(slots=True)
class Scope:
    """A body: the lines before it, whether it is a loop's, whether it surely runs, and what it worked out."""

    before: Lines
    loop: bool
    runs: bool
    known: dict[str, Value] = field(default_factory=dict)


class Scopes:
    """The lines of a function under construction."""

    def __init__(self) -> None:
        self.label, self._open = "entry", True
        self._values = 0
        self._entry: Lines = []
        self._lines: Lines = []
        self._scopes = [Scope(self._entry, False, True)]
        self._levels: dict[str, int] = {}

    def fresh(self, type_: str) -> Value:
        """A new name; the caller appends what defines it."""
        self._values += 1
        ref = f"%v{self._values - 1}"
        self._levels[ref] = len(self._scopes) - 1
        return Value(type_, ref)

    def emit(self, text: str) -> None:
        """Append an instruction that has no result, given as IR text."""
        need(self._open, f"an instruction after the end of block {self.label}: {text}")
        self._lines.append("  " + text)

    def value(self, type_: str, text: str) -> Value:
        """Append an instruction given as IR text; returns its result. For what has no method."""
        result = self.fresh(type_)
        self.emit(f"{result.ref} = {text}")
        return result

    def pure(self, type_: str, text: str, operands: Sequence[Value], *, certain: bool = False) -> Value:
        """The result of an instruction that has no effect; `certain`: which is not to run where it would not.

        It is appended where all of its operands are known, unless it is known itself.
        """
        for scope in reversed(self._scopes):
            if (found := scope.known.get(text)) is not None:
                return found
        level = self._level([self._levels.get(v.ref, 0) for v in operands], certain)
        result = self.fresh(type_)
        self._levels[result.ref] = level
        self._scopes[level].known[text] = result
        if level == len(self._scopes) - 1:
            self.emit(f"{result.ref} = {text}")
        else:
            self._scopes[level + 1].before.append(f"  {result.ref} = {text}")
        return result

    def _level(self, operands: Sequence[int], certain: bool) -> int:
        """The level to define a value at: outside of as many loops as its operands allow."""
        found = at = len(self._scopes) - 1
        lowest = max(operands, default=0)
        while at > lowest:
            scope = self._scopes[at]
            if certain and not scope.runs:
                break
            at -= 1
            if scope.loop:
                found = at
        return found

    @contextmanager
    def at_entry(self) -> Iterator[None]:
        """Instructions that run on entry, whatever block is open: no jumps, no operands but theirs."""
        here, scopes = self._lines, self._scopes
        self._lines, self._scopes = self._entry, scopes[:1]
        yield
        self._lines, self._scopes = here, scopes

    @contextmanager
    def _scope(self, before: Lines, *, loop: bool, runs: bool) -> Iterator[None]:
        self._scopes.append(Scope(before, loop, runs))
        yield
        self._scopes.pop()

    def _forget(self) -> None:
        """What follows may be reached another way: nothing of this scope is known there."""
        self._scopes[-1].known.clear()


def whole(v: Value) -> int | None:
    """An integer constant's value."""
    return int(v.ref) if v.ref.lstrip("-").isdigit() and v.type[:1] == "i" else None


def folded(opcode: str, a: Value, b: Value) -> Value | None:
    """The result of an integer operation that needs no instruction."""
    x, y = whole(a), whole(b)
    if x is not None and y is not None:
        return _computed(opcode, a.type, x, y)
    if (opcode in ("add", "sub") and y == 0) or (opcode in ("mul", "sdiv") and y == 1):
        return a
    if (opcode == "add" and x == 0) or (opcode == "mul" and x == 1):
        return b
    if opcode == "mul" and 0 in (x, y):
        return Value(a.type, "0")
    return None


def _computed(opcode: str, type_: str, x: int, y: int) -> Value | None:
    if opcode.startswith("icmp ") and (compare := _ICMP.get(opcode[5:])) is not None:
        return Value("i1", str(int(compare(x, y))))
    if opcode in ("sdiv", "srem") and x >= 0 and y > 0:
        return Value(type_, str(x // y if opcode == "sdiv" else x % y))
    number = {"add": x + y, "sub": x - y, "mul": x * y}.get(opcode)
    if type_ != "i64" or number is None or not -(2**63) <= number < 2**63:
        return None
    return Value(type_, str(number))
