"""What a name may be."""

from __future__ import annotations

import keyword
import re

from rnngen.ops.names import operator_names

__all__ = ["CELL", "DIM", "NAME", "SUM", "name_fault", "reserved_fault"]

NAME = r"[A-Za-z][A-Za-z0-9_]{0,63}"
DIM = r"[A-Z][A-Za-z0-9_]{0,63}"
# a param that is the sum of two weights elsewhere
SUM = rf"{NAME}( \+ {NAME})?"
CELL = r"[a-z][a-z0-9_]{0,63}"

_WORDS = {"t": "the step's number", "T": "the number of steps", "training": "1 in training"}


def name_fault(name: str, pattern: str = NAME) -> str:
    """What is wrong with the form of a name; nothing if it is right."""
    if re.fullmatch(pattern, name):
        return ""
    if name == "_":
        return "is not a name: what is not needed is given one too, and not used"
    if len(name) > 64 and pattern != SUM:
        return "is longer than 64 characters"
    if pattern == DIM and re.fullmatch(NAME, name):
        return "starts with a small letter: a dim is written with a capital"
    if pattern == CELL and re.fullmatch(NAME, name):
        return "has capitals: it is written in small letters, digits and underscores"
    if pattern == SUM:
        return "is not a name, nor two names with ` + ` between them"
    return "is not a name: an ASCII letter, then letters, digits and underscores"


def reserved_fault(name: str) -> str:
    """Why a name may not be given a meaning; nothing if it may."""
    if name in _WORDS:
        return f"is reserved: it is {_WORDS[name]}"
    if name in operator_names():
        return "is reserved: it is an operator"
    if keyword.iskeyword(name):
        return "is reserved: it is a word of Python's syntax"
    return ""
