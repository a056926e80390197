"""Functions that differ in nothing but where their memory lies, as one that is told where.

Each statement is a function (`emit.py`), and a cell of a hundred like equations has a hundred that differ in
the places of their buffers: constants that a function adds to its arguments before all else. One function
with these places as arguments serves all of them, and LLVM compiles it once.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

__all__ = ["merged"]

# so many functions are worth arguments, and so many arguments a call
_ALIKE, _ARGUMENTS = 8, 24
# what a loop is told, under a number of its own: all are told the same
_LOOP = re.compile(r"(?<=!llvm\.loop )!\d+")
_PLACE = re.compile(r"(  %v\d+ = getelementptr inbounds [a-z0-9]+, ptr %v\d+, i64 )(\d+)")


def merged(functions: Mapping[str, str], pieces: Collection[str]) -> list[str]:
    """The texts of all functions, in order; of `pieces` that are alike the first alone, with arguments."""
    groups: dict[tuple[str, ...], list[str]] = {}
    parts: dict[str, tuple[str, ...]] = {}
    places: dict[str, list[str]] = {}
    for name in pieces:
        parts[name], places[name] = _parted(functions[name])
        groups.setdefault(tuple(_LOOP.sub("", part) for part in parts[name]), []).append(name)
    texts, calls = dict(functions), dict[str, str]()
    for names in groups.values():
        shape = parts[names[0]]
        columns = list(zip(*(places[name] for name in names), strict=True))
        given = list(dict.fromkeys(c for c in columns if len(set(c)) > 1))
        if len(names) < _ALIKE or not 0 < len(given) <= _ARGUMENTS:
            continue
        number = {column: k for k, column in enumerate(given)}
        written = [f"%p{number[c]}" if c in number else c[0] for c in columns]
        head, *lines = (shape[0] + "".join(map("".join, zip(written, shape[1:], strict=True)))).split("\n")
        signature = "".join(f", i64 %p{k}" for k in range(len(given)))
        first, end = names[0], head.rindex(")")
        texts[first] = "\n".join([f"{_named(head[:end], first)}{signature}{head[end:]}", *lines])
        for k, name in enumerate(names):
            calls[name] = f"@{first}(\\1" + "".join(f", i64 {column[k]}" for column in given) + ")"
            if name != first:
                del texts[name]
    return [_called(text, calls) for text in texts.values()] if calls else list(texts.values())


def _parted(text: str) -> tuple[tuple[str, ...], list[str]]:
    """What is around the constants of a function's first block, its name left out, and these constants."""
    head, rest = text.split("\n", 1)
    first = rest.find("\nb0:")
    entry, others = (rest, "") if first < 0 else (rest[:first], rest[first:])
    parts, places, at = [], list[str](), 0
    entry = f"{re.sub('@[A-Za-z0-9_]+', '@', head)}\n{entry}"
    for found in _PLACE.finditer(entry):
        parts.append(entry[at : found.start(2)])
        places.append(found[2])
        at = found.end(2)
    return (*parts, entry[at:] + others), places


def _named(head: str, name: str) -> str:
    return head.replace("@", f"@{name}", 1)


def _called(text: str, calls: Mapping[str, str]) -> str:
    """A function's text with calls of what is left."""
    return re.sub(
        r"@([a-z]+_\d+)\(([^\n]*)\)$",
        lambda m: calls[m[1]].replace("\\1", m[2]) if m[1] in calls else m[0],
        text,
        flags=re.MULTILINE,
    )
