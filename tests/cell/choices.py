"""Random choices that can be made again, and made smaller where what follows from them fails.

Hypothesis varies a few examples many times over, which for whole cells is the same cell again and again; here every
example is a new one. Options stand in the order of their simplicity: a small choice is a simple one.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator, Sequence
from typing import Any

__all__ = ["Pick", "each", "smallest"]

Pick = Callable[[Sequence[Any]], Any]
# `make soak` asks for as many new ones; else they are always the same
SOAK = int(os.environ.get("SOAK") or 0)
TRIES = 250


class _Choices:
    """Calls give one of the options: by chance, or as it was `made` before and the first past the end of that."""

    def __init__(self, seed: int, made: Sequence[int] | None = None) -> None:
        self._random, self._before = random.Random(seed), made
        self.made: list[int] = []

    def __call__(self, options: Sequence[Any]) -> Any:
        k, before = len(self.made), self._before
        if before is None:
            chosen = self._random.randrange(len(options))
        else:
            chosen = before[k] % len(options) if k < len(before) else 0
        self.made.append(chosen)
        return options[chosen]


def each(check: Callable[[Pick], list[str]], usual: int, one_in: int = 1) -> None:
    """Runs a check of random choices `usual` times, in a soak as often as is asked (or one in `one_in` of it).

    The check gives the lines of a complaint, which is raised for the smallest choices that are found to have one.
    """
    for seed in _seeds(usual, one_in):
        choices = _Choices(seed)
        if check(choices):
            small = smallest(choices.made, lambda made: bool(check(_Choices(0, made))))
            raise AssertionError("\n".join([f"seed {seed}, made smaller:", *check(_Choices(0, small))]))


def _seeds(usual: int, one_in: int) -> Iterator[int]:
    fresh = random.Random()
    for k in range(max(SOAK // one_in, 1) if SOAK else usual):
        yield fresh.randrange(1 << 62) if SOAK else k


def smallest(
    made: Sequence[int], fails: Callable[[Sequence[int]], bool], tries: int = TRIES
) -> Sequence[int]:
    """Choices that still fail, with runs of them left out or taken for the first option."""
    size, left = 16, tries
    while size:
        at = 0
        while at < len(made) and left > 0:
            shorter, first = (
                [*made[:at], *made[at + size :]],
                [*made[:at], *[0] * len(made[at : at + size]), *made[at + size :]],
            )
            for other in (shorter, first):
                left -= 1
                if other != list(made) and fails(other):
                    made = other
                    break
            else:
                at += size
        size //= 2
    return made
