"""Terms in another shape: reshapes as they read best, and vectors of what is written as a row or a column."""

from __future__ import annotations

from collections.abc import Sequence

from rnngen.grad.terms import (
    Term,
    behind_ones,
    call,
    full,
    listed,
    negated,
    number,
    part,
    tidied,
    total,
    transposed,
)
from rnngen.ops.size import Shape, Size

__all__ = ["along", "entries", "is_column", "permuted", "placed", "rank_of", "reshaped", "vector", "window"]

_ONE, _ZERO = Size.of(1), Size.of(0)


def rank_of(shape: Shape) -> int:
    """The number of axes longer than 1."""
    return sum(s != _ONE for s in shape)


def entries(shape: Shape | None) -> Size:
    """How many entries an array of this shape has."""
    count = _ONE
    for n in shape or ():
        count = count * n
    return count


def is_column(term: Term) -> bool:
    """Whether it is written as a matrix of one column."""
    return term.shape is not None and len(term.shape) == 2 and term.shape[1] == _ONE != term.shape[0]


def vector(term: Term) -> Term:
    """A matrix of one row or column as a vector."""
    if term.shape is None or len(term.shape) == 1:
        return term
    (length,) = (n for n in term.shape if n != _ONE)
    return reshaped(term, term.shape, (length,))


def reshaped(value: Term, old: Shape, new: Shape) -> Term:
    """A value of shape `old` as one of shape `new`. Axes of length 1 in front are not written: what is
    broadcast has them by itself."""
    own = old if value.shape is None else value.shape
    if value.head == "slice" and value.sizes and own == old and new == tuple(s for s in old if s != _ONE):
        return _entry(value, old)
    if own == () or (behind_ones(own) == behind_ones(new) and len(own) <= len(new)):
        return value
    if (repeated := _repeated(value, own, old, new)) is not None:
        return repeated
    if behind_ones(own) != behind_ones(old):
        value, own = full(value, old), old
    if own[len(own) - len(new) :] == new and len(own) > len(new):
        return Term("slice", (value,), ", ".join(["0"] * (len(own) - len(new))), rank_of(new), shape=new)
    if (made_of := _made_of(value, behind_ones(new))) is not None:
        return made_of
    again = value.head == "call" and value.text == "reshape"
    return call("reshape", value.args[0] if again else value, listed(new), rank=rank_of(new), shape=new)


def _made_of(value: Term, shape: Shape) -> Term | None:
    """What a reshaped array was made of, if that has this shape; so with all terms of a sum."""
    if value.head == "neg":
        inner = _made_of(value.args[0], shape)
        return None if inner is None else negated(inner)
    if value.head == "sum":
        parts = [p for a in value.args if (p := _made_of(a, shape)) is not None]
        return total(parts, rank_of(shape)) if len(parts) == len(value.args) else None
    made = value.head == "call" and value.text == "reshape" and value.args[0].shape == shape
    return value.args[0] if made else None


def _repeated(value: Term, own: Shape, old: Shape, new: Shape) -> Term | None:
    """`repeat(v, n)`: each entry along an axis n times, which views write as an axis of its own behind it."""
    spread = [k for k, n in enumerate(old) if len(own) == len(old) and own[k] == _ONE != n]
    if len(spread) != 1 or spread[0] == 0 or len(new) != len(old) - 1:
        return None
    (k,) = spread
    inner = own[:k] + own[k + 1 :]
    if own != old[:k] + (_ONE,) + old[k + 1 :] or new != (*old[: k - 1], old[k - 1] * old[k], *old[k + 1 :]):
        return None
    words = [Term("keyword", text=f"axis={k - 1}")] if len(new) > 1 else []
    return call("repeat", reshaped(value, own, inner), number(old[k]), *words, rank=rank_of(new), shape=new)


def _entry(term: Term, shape: Shape) -> Term:
    """A slice without its axes of length 1: `M[0]`, not `M[:1]`."""
    items = term.text.split(", ")
    items += [":"] * (len(shape) - len(items))
    places = zip(items, term.sizes, shape, strict=True)
    chosen = [str(start) if n == _ONE else item for item, start, n in places]
    while chosen[-1] == ":":
        chosen.pop()
    left = tuple(s for s in shape if s != _ONE)
    return Term("slice", term.args, ", ".join(chosen), rank_of(shape), sizes=term.sizes, shape=left)


def permuted(value: Term, axes: Sequence[int]) -> Term:
    """A value that has all of its axes with these in another order."""
    if list(axes) == sorted(axes):
        return value
    if len(axes) == 2:
        return transposed(value)
    assert value.shape is not None
    words = Term("keyword", text="axes=" + str(list(axes)))
    return call("permute", value, words, rank=value.rank, shape=tuple(value.shape[k] for k in axes))


# places along an axis --------------------------------------------------------------------------------


def along(axis: int, shape: Shape) -> tuple[Term, ...]:
    """The word for an axis that is not the last."""
    return (Term("keyword", text=f"axis={axis}"),) if axis < len(shape) - 1 else ()


def window(start: Size, step: int, length: Size, whole: Size) -> str:
    """The places `start`, `start + step` … along an axis, as a slice has them."""
    if step == 1 and length == whole:
        return ":"
    stop = start + length * step
    if step == 1:
        return f"{start if start != _ZERO else ''}:{stop if stop != whole else ''}"
    open_end = stop.nonnegative() is False
    return f"{start}:{'' if open_end else stop}:{step}"


def placed(value: Term, axis: int, at: tuple[Size, int, Size], shape: Shape) -> Term:
    """A value that has all of its axes at (start, step, length) of one of them, zeros elsewhere: the rows of
    an identity matrix say where, if steps do not follow each other."""
    start, step, length = at
    if step == 1 or length == _ONE:
        return tidied(part(value, axis, start, length, shape))
    if step == -1 and length == shape[axis]:
        return call("flip", value, *along(axis, shape), rank=value.rank, shape=shape)
    text = window(start, step, length, shape[axis])
    eye = call("eye", number(shape[axis]), rank=2, shape=(shape[axis], shape[axis]))
    rows = Term("slice", (eye,), text, 2, shape=(length, shape[axis]))
    if axis == len(shape) - 1:
        left, right = (transposed(rows), value) if axis == 0 else (value, rows)
        return Term("matmul", (left, right), rank=rank_of(shape), shape=shape)
    before, behind = entries(shape[:axis]), entries(shape[axis + 1 :])
    lead = (before,) if axis else ()
    flat = reshaped(value, _shape(value), (*lead, length, behind))
    made = Term("matmul", (transposed(rows), flat), rank=rank_of(shape), shape=(*lead, shape[axis], behind))
    return reshaped(made, _shape(made), shape)


def _shape(term: Term) -> Shape:
    assert term.shape is not None
    return term.shape
