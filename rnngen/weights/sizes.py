"""The sizes of dims, read off arrays whose shapes are written over them: 4*H rows are 12, so H is 3."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rnngen.errors import ArgumentError
from rnngen.ops.size import Shape, Size

__all__ = ["solved"]

Sized = tuple[str, Shape, Sequence[int]]


def solved(arrays: Sequence[Sized], known: dict[str, int], dims: Iterable[str]) -> dict[str, int]:
    """A size for every dim, from (what it is called, its written shape, its shape); `known` are given.

    Raises ArgumentError where an array does not fit, or a dim does not show in any of them.
    """
    found = dict(known)
    while _more([a for a in arrays if len(a[1]) == len(a[2])], found):
        pass
    for what, shape, have in arrays:
        if len(shape) != len(have):
            raise _misfit(what, shape, have, found)
        if all(_known(s, found) for s in shape) and [s.at(found) for s in shape] != list(have):
            raise _misfit(what, shape, have, found)
    left = [d for d in dims if d not in found]
    if left:
        raise ArgumentError(
            f"dims: no weight tells {', '.join(left)}: give {' '.join(f'{d}=SIZE' for d in left)}"
        )
    return found


def _more(arrays: Sequence[Sized], found: dict[str, int]) -> bool:
    """Works out one more dim, if an axis tells it."""
    for what, shape, have in arrays:
        for size, n in zip(shape, have, strict=True):
            open_ = [(m, c) for m, c in size.terms if not all(a in found for a in m)]
            if len(open_) != 1 or len(open_[0][0]) != 1 or not isinstance(open_[0][0][0], str):
                continue
            (name,), factor = open_[0]
            rest = n - Size(tuple(t for t in size.terms if t != open_[0])).at(found)
            if rest % factor or rest // factor < 1:
                raise _misfit(what, shape, have, found)
            found[str(name)] = rest // factor
            return True
    return False


def _known(size: Size, found: dict[str, int]) -> bool:
    try:
        size.at(found)
    except KeyError:
        return False
    return True


def _misfit(what: str, shape: Shape, have: Sequence[int], found: dict[str, int]) -> ArgumentError:
    written = ", ".join(map(str, shape))
    numbers = [str(s.at(found)) if _known(s, found) else "?" for s in shape]
    shown = f" = [{', '.join(numbers)}]" if found and any(n != "?" for n in numbers) else ""
    return ArgumentError(f"{what}: expected shape [{written}]{shown}, got {list(have)}")
