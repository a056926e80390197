"""Which built-in cell may be meant by a name that none has: for the message alone, no other name is taken.

A cell is known by its file's name, and by the operator that the file says another format has for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from rnngen.errors import did_you_mean, nearest, one_slip, same_letters
from rnngen.spec import read_spec

__all__ = ["meant"]

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


def meant(asked: str, built_in: Mapping[str, Path]) -> str:
    """A sentence with the names that are near to what was asked for; the first rule that finds some tells."""
    names, words = list(built_in), _words(asked)
    rules: tuple[Callable[[], list[str]], ...] = (
        lambda: same_letters(asked, names),
        lambda: [n for n in names if sorted(_words(n)) == sorted(words)],
        lambda: [n for n in names if _shortened(words, _words(n))],
        lambda: _of_operators({"".join(words)}, built_in),
        lambda: one_slip(asked, names),
        lambda: [n for n in names if words and (set(_words(n)) < set(words) or set(words) < set(_words(n)))],
        lambda: _of_operators(words, built_in),
    )
    found = next((found for rule in rules if (found := rule())), [])
    return did_you_mean(found) or nearest(asked, names) or "`rnngen list` shows the built-in ones"


def _words(name: str) -> list[str]:
    """`AbcXYZ_d2` is abc, xyz, d, 2."""
    return [w.lower() for w in _WORD.findall(name)]


def _shortened(some: list[str], others: list[str]) -> bool:
    """Whether all words but one are the same, and that one is a shorter form of its counterpart."""
    rest = [w for w in some if w not in others]
    other = [w for w in others if w not in some]
    if not (len(rest) == len(other) == 1 and 1 < len(some) == len(others)):
        return False
    short, long = sorted((rest[0], other[0]), key=len)
    letters = iter(long)
    return short[0] == long[0] and all(c in letters for c in short)


def _of_operators(words: Collection[str], built_in: Mapping[str, Path]) -> list[str]:
    """The cells whose file names one of these as the operator that another format has for them."""
    found = []
    for name, path in built_in.items():
        if b"operator" in path.read_bytes():  # reading all of them takes a second
            layouts = [dict(layout) for _, layout in read_spec(path).layouts]
            if any(layout["operator"].lower() in words for layout in layouts if "operator" in layout):
                found.append(name)
    return found
