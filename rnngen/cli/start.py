"""new --like: a cell that is there as a file of one's own, and which cells are near to some words."""

from __future__ import annotations

import difflib
import json
import re
from typing import TYPE_CHECKING

from rnngen.errors import ArgumentError

if TYPE_CHECKING:
    from rnngen.cell.model import Cell
    from rnngen.spec.model import CellSpec

__all__ = ["copied", "like", "near"]

_HEAD = """\
# {name}: starts as {title}. Change what you like; what starts with # is a comment.
#   rnngen check {file}      every error, with its place
#   rnngen grad {file}       the gradient of what you wrote, as equations
#   rnngen verify {file}     whether gradient and kernels are right, in numbers
#   rnngen analyze {file}    work, parallelism, gradients over time at its start
"""
_KEY = re.compile(r"([a-z]+)[ \t]*:")
# what belongs to the cell that was copied, and not to what becomes of it
_LEFT = ("variants", "reference", "layouts")
_COMMON = frozenset("my new a an the of with and or for in to cell rnn unit units network test".split())
_CLOSE = 0.75


# the copy --------------------------------------------------------------------------------------------


def copied(name: str, cell: Cell, file: str) -> str:
    """The spec of a cell under another name, its variant applied; comments stay with what they are about."""
    spec = cell.spec
    blocks = _blocks(list(spec.source_lines))
    if spec.variant:
        blocks |= _blocks(_variant(blocks["variants"], spec.variant))
    blocks |= {
        "cell": [f"cell: {name}"],
        "doc": ["doc: " + json.dumps(f"As {cell.title}: {spec.doc}", ensure_ascii=False)],
        "source": [
            "source: " + json.dumps(f"after {spec.source}" if spec.source else "", ensure_ascii=False)
        ],
    }
    first = [*(k for k in ("cell", "doc", "source") if k in blocks)]
    rest = [k for k in blocks if k not in first and k not in _LEFT]
    body = [line for k in (*first, *rest) for line in blocks[k]]
    return _HEAD.format(name=name, title=cell.title, file=file) + "\n".join(body).rstrip() + "\n"


def _blocks(lines: list[str]) -> dict[str, list[str]]:
    """Top-level key → its lines and the comments in front of it; what stands before the first is left out."""
    out: dict[str, list[str]] = {}
    waiting: list[str] = []
    current: list[str] = []
    for line in lines:
        if line.startswith("#") or not line.strip():
            waiting.append(line)
        elif found := _KEY.match(line):
            current = out[found[1]] = ([] if not out else [w for w in waiting if w.strip()]) + [line]
            waiting = []
        else:
            current += [*waiting, line]
            waiting = []
    return out


def _variant(block: list[str], name: str) -> list[str]:
    """The lines of one variant, as they would stand at the top."""
    starts = [k for k, line in enumerate(block) if re.match(rf"\s+{re.escape(name)}[ \t]*:\s*$", line)]
    if not starts:
        raise ArgumentError(f"--like: the variant '{name}' is not written in lines of its own")
    inside: list[str] = []
    outer = _indent(block[starts[0]])
    for line in block[starts[0] + 1 :]:
        if line.strip() and _indent(line) <= outer:
            break
        inside.append(line)
    margin = min(_indent(line) for line in inside if line.strip())
    return ["", *(line[margin:] for line in inside)]


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


# near to some words --------------------------------------------------------------------------------------


def like(words: str) -> Cell:
    """The cell that is meant; ArgumentError with those near to the words where there is none of that name."""
    from rnngen.compiler import load

    try:
        return load(words)
    except ArgumentError as error:
        found = near(words)
        if not found:
            raise
        lines = "\n".join(f"  {title:<{max(len(t) for t, _ in found)}}  {doc}" for title, doc in found)
        raise ArgumentError(f"--like: no cell is called '{words}'; near to it:\n{lines}") from error


def near(words: str, most: int = 5) -> list[tuple[str, str]]:
    """(name, what it is) of built-in cells with these words in their name, operators or description."""
    from rnngen.compiler import zoo
    from rnngen.spec import read_spec

    wanted = [w for w in re.findall(r"[a-z]+|\d+", words.lower()) if w not in _COMMON]
    scored = []
    for path in zoo().values():
        plain = read_spec(path)
        for spec in (plain, *(read_spec(path, v) for v in plain.variants)):
            title = spec.name + (f"@{spec.variant}" if spec.variant else "")
            scored.append((sum(_score(w, title, spec) for w in wanted), title, spec.doc))
    ranked = sorted((s for s in scored if s[0] > 0), key=lambda s: -s[0])
    return [(title, doc) for _, title, doc in ranked[:most]]


def _score(word: str, title: str, spec: CellSpec) -> float:
    """How much a cell has to do with a word: its name counts most, then its operators, then what is said."""
    from rnngen.cell.uses import operators_of

    parts = re.findall(r"[a-z]+|\d+", title)
    if word in parts or word == title:
        return 4
    if any(difflib.SequenceMatcher(None, word, p).ratio() >= _CLOSE for p in parts):
        return 3
    if word in operators_of(spec):
        return 2
    said = re.findall(r"[a-z]+", f"{spec.doc} {spec.source}".lower())
    stem = word[:5]
    return 1 if len(stem) > 3 and any(s.startswith(stem) for s in said) else 0
