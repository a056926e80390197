"""Sizes for the dimensions of a cell under test: small, and all different, so that no two are confused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, product

from rnngen.cell.model import Cell
from rnngen.compiler import specialised
from rnngen.errors import ArgumentError, SpecError

__all__ = ["default_dims", "resized"]

FIRST = {"I": 5, "H": 4}
POOL = (6, 2, 9, 11, 8, 10, 13, 12, 14, 15, 16)
LARGEST_DEFAULT = 12
SEARCHED = (4, 6, 8, 2, 12, 5, 3, 1, 16)
MOST_TRIES = 4000


def default_dims(cell: Cell, given: Mapping[str, int] | None = None) -> dict[str, int]:
    """A size for every dimension: as given, as the spec's default if that is small, else of our own.

    Where the cell cannot be built so (an axis that must split evenly), other small sizes are tried; if
    none will do, the SpecError of the first ones is raised.
    """
    first = _first(cell, given or {})
    try:
        specialised(cell, first)
    except SpecError as error:
        free = [n for n in first if n not in (given or {})]
        for sizes in islice(_others(first, free), MOST_TRIES):
            if _builds(cell, sizes):
                return sizes
        raise error from None
    return first


def _first(cell: Cell, given: Mapping[str, int]) -> dict[str, int]:
    small = {d.name: d.default for d in cell.spec.dims if d.default and d.default <= LARGEST_DEFAULT}
    out = dict(given)  # with names that the cell does not have, which `specialised` refuses
    for d in cell.spec.dims:
        if d.name not in out:
            known = small.get(d.name) or FIRST.get(d.name)
            out[d.name] = known or next(n for n in POOL if n not in {*out.values(), *FIRST.values()})
    return out


def _others(first: Mapping[str, int], free: Sequence[str]) -> Iterator[dict[str, int]]:
    """Sizes with few changes first: one dimension, then two, then all of them."""
    for count in range(1, min(len(free), 2) + 1):
        for names in _subsets(free, count):
            for values in product(SEARCHED, repeat=count):
                yield {**first, **dict(zip(names, values, strict=True))}
    for values in product(SEARCHED, repeat=len(free)):
        yield dict(first) | dict(zip(free, values, strict=True))


def _subsets(names: Sequence[str], count: int) -> Iterable[tuple[str, ...]]:
    from itertools import combinations

    return combinations(names, count)


def _builds(cell: Cell, sizes: Mapping[str, int]) -> bool:
    try:
        specialised(cell, sizes)
    except (SpecError, ArgumentError):
        return False
    return True


def resized(cell: Cell, dims: Mapping[str, int], size: int) -> dict[str, int] | None:
    """The dims with `size` for those that the first state is made of; None if the cell cannot be so.

    A dimension with a default (heads, a rank, an order) keeps its size beside one that has none.
    """
    made_of = {name for s in cell.spec.states[:1] for e in s.shape for name in dims if name in _names(e)}
    wanted = {d.name for d in cell.spec.dims if d.name in made_of and not d.default} or made_of
    sizes = {n: size if n in wanted else v for n, v in dims.items()}
    return sizes if wanted and sizes != dict(dims) and _builds(cell, sizes) else None


def _names(expr: object) -> set[str]:
    from rnngen.spec.model import Name
    from rnngen.spec.walk import walk

    return {e.id for e in walk(expr) if isinstance(e, Name)}
