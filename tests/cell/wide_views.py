"""What a line of a random cell may do with the places of entries: cut, join, reshape, pick by index. As in
`wide_operators`, each function writes a line, or nothing where no values fit."""

from __future__ import annotations

from collections.abc import Callable

from cell.wide import ONE, Axis, Shape, Writer, shown

__all__ = ["VIEWS"]


def part(w: Writer) -> bool:
    """Cut out of one axis."""
    v = w.some(lambda v: v.rank > 0)
    if v is None:
        return False
    k = w.pick(range(v.rank))
    n, size = v.shape[k], w.size(v.shape[k])
    forms: list[tuple[str, Axis | None]] = [
        ("0", None),
        ("-1", None),
        (":1", ONE),
        ("-1:", ONE),
        (f"{n}-1", None),
        ("::-1", n),
        (f"0:{n}", n),
    ]
    if size > 1:
        less = n + Axis(-1)
        forms += [("1", None), ("1:", less), (":-1", less), ("-2::-1", less)]
        forms += [(f"-({n}-1):", less)] if not n.const else []
    if half := n.half():
        forms += [("::2", half), ("1::2", half), (f":{half}", half), (f"{half}:", half), ("::-2", half)]
    if len(n.terms) > 1:
        first = Axis(0, n.terms[:1])
        forms += [(f":{first}", first)]
    written, length = w.pick(forms)
    w.line(
        f"{v.text}[{':, ' * k}{written}]",
        v.shape[:k] + (() if length is None else (length,)) + v.shape[k + 1 :],
    )
    return True


def joined(w: Writer) -> bool:
    a = w.some(lambda v: v.rank > 0)
    if a is None:
        return False
    k = w.pick(range(a.rank))
    b = w.some(
        lambda v: (
            v.rank == a.rank
            and all(x == y or j == k for j, (x, y) in enumerate(zip(v.shape, a.shape, strict=True)))
        )
    )
    if b is None or w.size(a.shape[k] + b.shape[k]) > 40:
        return False
    shape = (*a.shape[:k], a.shape[k] + b.shape[k], *a.shape[k + 1 :])
    named = "" if k == a.rank - 1 else f", axis={k}"
    half = shape[k].half()
    if half and w.chance(2):
        w.line(
            f"split(concat({a.text}, {b.text}{named}), 2{named})", *[(*shape[:k], half, *shape[k + 1 :])] * 2
        )
    else:
        w.line(f"concat({a.text}, {b.text}{named})", shape)
    return True


def stacked(w: Writer) -> bool:
    a = w.some(lambda v: v.rank < 3)
    b = a and w.like(a.shape)
    if a is None or b is None:
        return False
    k = w.pick(range(a.rank + 1))
    w.line(f"stack({a.text}, {b.text}{f', axis={k}' if k else ''})", (*a.shape[:k], Axis(2), *a.shape[k:]))
    return True


def _flat(shape: Shape) -> Axis | None:
    """The product of its axes, where these are names or numbers."""
    names, number = [], 1
    for n in shape:
        if len(n.terms) > 1 or (n.terms and n.const):
            return None
        names += n.terms
        number *= 1 if n.terms else n.const
    name = "*".join(sorted("*".join(names).split("*"))) if names else ""
    return Axis(0, (name,) * number) if name else Axis(number)


def reshaped(w: Writer) -> bool:
    v = w.some()
    if v is None:
        return False
    flat = _flat(v.shape)
    shapes = [(*v.shape, ONE), (ONE, *v.shape)] if v.rank < 3 else []
    shapes += [tuple(n for n in v.shape if n != ONE)]
    if flat is not None and w.size(flat) < 300:
        shapes += [(flat,), tuple(reversed(v.shape)), v.shape[1:] + v.shape[:1]]
    shape = w.pick(shapes)
    rest = w.chance(4) and len(shape) > 0 and flat is not None
    written = shown(shape)
    if rest:
        k = w.pick(range(len(shape)))
        written = f"[{', '.join('-1' if j == k else str(n) for j, n in enumerate(shape))}]"
    w.line(f"reshape({v.text}, {written})", shape)
    return True


def turned(w: Writer) -> bool:
    v = w.some(lambda v: v.rank > 1)
    if v is None:
        return False
    w.line(w.pick(("{}.T", "transpose({})")).format(v.text), v.shape[::-1])
    return True


def diagonal(w: Writer) -> bool:
    v = w.some(lambda v: v.rank == 1 or (v.rank == 2 and v.shape[0] == v.shape[1]))
    if v is None:
        return False
    w.line(f"diag({v.text})", v.shape * 2 if v.rank == 1 else v.shape[:1])
    return True


def repeated(w: Writer) -> bool:
    v = w.some(lambda v: v.rank > 0)
    if v is None:
        return False
    k = w.pick(range(v.rank))
    n = v.shape[k]
    if n == ONE and w.chance(2):
        d = w.dim()
        w.line(f"repeat({v.text}, {d}, axis={k})", (*v.shape[:k], d, *v.shape[k + 1 :]))
    elif w.size(n) < 20:
        w.line(f"repeat({v.text}, 2, axis={k})", (*v.shape[:k], n + n, *v.shape[k + 1 :]))
    else:
        return False
    return True


# by index, and constants ------------------------------------------------------------------------------


def picked(w: Writer) -> bool:
    if not w.indices:
        return False
    i = w.pick(w.indices)
    table = w.some(lambda v: v.rank > 0 and v.rank - 1 + i.rank <= 3 and w.size(v.shape[0]) > 1)
    if table is None or w.chance(3):
        d = w.dim()
        if i.rank + 1 > 3:
            return False
        w.line(f"one_hot({i.text}, {d})", (*i.shape, d), calm=True)
    else:
        w.line(f"take({table.text}, {i.text})", i.shape + table.shape[1:], calm=table.calm)
    return True


def entry(w: Writer) -> bool:
    v = w.some(lambda v: v.rank > 0)
    if v is None:
        return False
    w.line(f"take({v.text}, {w.pick(('0', f'{v.shape[0]}-1'))})", v.shape[1:])
    return True


def fixed(w: Writer) -> bool:
    n, v = w.dim(), w.some()
    if v is None:
        return False
    texts = [
        (f"eye({n}) * tril({n})", (n, n)), (f"tril({n}) - 0.5", (n, n)), (f"arange({n}) / {n}", (n,)),
        (f"zeros({shown(v.shape)}) + 0.2", v.shape), (f"ones({shown(v.shape)}) * {v.text}", v.shape),
        (f"where(arange({n}) % 2 == 0, 1, -0.5)", (n,)),
    ]  # fmt: skip
    text, shape = w.pick(texts)
    w.line(text, shape)
    return True


VIEWS: tuple[Callable[[Writer], bool], ...] = (
    part, part, part, joined, joined, stacked, stacked, reshaped, turned, diagonal, repeated, picked, picked, entry, fixed,
)  # fmt: skip
