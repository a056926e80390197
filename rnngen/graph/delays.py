"""Boxes of long delays: what a step only hands on, to itself a step later, is one box for all of it."""

from __future__ import annotations

from rnngen.ops.runs import long_runs

__all__ = ["fold"]

Sources = dict[str, dict[str, None]]


def fold(lines: dict[str, str], sources: Sources, leaves: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """Which boxes of one line stand for others, by the one that stays. `sources` are cut to what is left.

    A leaf goes with those before it if nothing reads it, or but a box that reads nothing else; so does that.
    """
    readers: dict[str, list[str]] = {key: [] for key in sources}
    for key, found in sources.items():
        for source in found:
            readers[source].append(key)
    ends = {k for k in lines if not readers[k] and len(sources[k]) == 1 and leaves.issuperset(sources[k])}
    idle = [k for k in lines if k in leaves and ends.issuperset(readers[k])]
    ends &= {k for leaf in idle for k in readers[leaf]}
    folded: dict[str, tuple[str, ...]] = {}
    for keys in (idle, [k for k in lines if k in ends]):
        for run in long_runs([lines[k] for k in keys]):
            if len(run) > 1:
                folded[keys[run[0]]] = tuple(keys[k] for k in run)
    _cut(folded, sources)
    return folded


def _cut(folded: dict[str, tuple[str, ...]], sources: Sources) -> None:
    stands = {key: first for first, keys in folded.items() for key in keys}
    for key in list(sources):
        mine = sources.pop(key)
        sources.setdefault(stands.get(key, key), {}).update(dict.fromkeys(stands.get(s, s) for s in mine))
