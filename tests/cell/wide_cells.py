"""A random cell from its declarations to its outputs: see `wide`."""

from __future__ import annotations

import re
from collections import Counter

from cell.choices import Pick
from cell.wide import BEFORE, ONCE, ONE, SEQUENCE, STEPS, Axis, Shape, Value, Writer, shown
from cell.wide_operators import OPERATORS
from cell.wide_views import VIEWS

__all__ = ["random_cell"]

_SIZES = (3, 2, 4, 1, 5, 7, 8, 9, 16, 17, 33)


def random_cell(pick: Pick, most: int = 12) -> str:
    """The text of a cell; its sizes are defaults of its dims."""
    w = Writer(pick, {name: pick(_SIZES) for name in "HIKV"[: pick((4, 3))]})
    _inputs(w)
    _states(w)
    for _ in range(pick((1, 0, 2))):
        w.param(_shape(w, (2, 1, 3)))
    waiting = list(w.states)
    for _ in range(pick(range(2, most))):
        _line(w)
        if waiting and w.chance(6):
            _update(w, waiting.pop(0))
    for name in waiting:
        _update(w, name)
    return w.text(_outputs(w))


def _line(w: Writer) -> None:
    """Some line; half of them read nothing but what is known before any state is."""
    done = False
    while not done:
        w.stage = w.pick((STEPS, STEPS, STEPS, BEFORE, SEQUENCE, ONCE))
        done = w.pick(OPERATORS + 2 * VIEWS)(w)
    w.stage = STEPS


def _shape(w: Writer, ranks: tuple[int, ...]) -> Shape:
    return tuple(Axis(2) if w.chance(8) else ONE if w.chance(12) else w.dim() for _ in range(w.pick(ranks)))


def _inputs(w: Writer) -> None:
    for k in range(w.pick((1, 2, 0))):
        shape = _shape(w, (1, 1, 0, 2))
        w.declared["inputs"][f"x{k}"] = shown(shape)
        w.values += [Value(f"x{k}[t]", shape, BEFORE)]
        if w.chance(4):
            w.values += [Value(f"x{k}[t-{w.pick((1, 2, 4))}]", shape)]
    if w.chance(2):
        shape = _shape(w, (1, 2, 2, 3))
        w.declared["inputs"]["q"] = f"{{shape: {shown(shape)}, per: sequence}}"
        w.values += [Value("q", shape, SEQUENCE)]
    if w.chance(3):
        shape = _shape(w, (0, 0, 1))
        per = w.chance(4)
        w.declared["inputs"]["ii"] = (
            f"{{shape: {shown(shape)}, dtype: index{', per: sequence' if per else ''}}}"
        )
        w.indices += [Value("ii" if per else "ii[t]", shape, SEQUENCE if per else BEFORE)]
        if not per and w.chance(3):
            w.indices += [Value("ii[t-1]", shape)]


def _states(w: Writer) -> None:
    for k in range(w.pick((2, 1, 3))):
        name, shape = f"h{k}", _shape(w, (1, 1, 2, 0, 3))
        w.states[name] = shape
        start = _start(w, shape)
        w.declared["states"][name] = f'{{shape: {shown(shape)}, init: "{start}"}}' if start else shown(shape)
        w.values += [Value(f"{name}[t-1]", shape)]
        if w.chance(3):
            w.values += [Value(f"{name}[t-{w.pick((2, 3, 6))}]", shape)]


def _start(w: Writer, shape: Shape) -> str:
    """An initial value: none, a number, a param, an expression over indices, params and sequence inputs."""
    kind = w.pick(("", "", "0.3", "param", "index", "expression"))
    if kind in ("", "0.3"):
        return kind
    if kind == "index":
        return "where(i == 0, 0.4, -0.2)" if shape else "0.1"
    p = w.param(w.pick((shape, shape[1:])))
    if p is None:
        return ""
    if kind == "param":
        return p.text
    q = next((v for v in w.values if v.text == "q"), p)
    return f"tanh({p.text}) * {w.fitted(q, shape)}"


def _update(w: Writer, name: str) -> None:
    """A state's equation: gated, affine in the state, a copy, or anything."""
    shape = w.states[name]
    v = w.some(lambda v: v.rank <= len(shape)) or w.some()
    u = w.some()
    assert v is not None
    assert u is not None
    new, other = w.fitted(v, shape), w.fitted(u, shape)
    texts = (
        f"tanh({new})", f"0.5 * {name}[t-1] + tanh({new})", f"sigmoid({other}) * {name}[t-1] + {new}", new,
        f"tanh({new} + 0.3 * {name}[t-1] * {other})", f"tanh({other}) * {name}[t-1] + 0.1", f"0.9 * {name}[t-1] + 0.1 * {new}",
        f"where({other} > 0, tanh({new}), {name}[t-1])", f"tanh({name}[t-1] + {other}) - {new}",
    )  # fmt: skip
    w.lines.append(f"{name}[t] = {w.pick(texts)}")
    w.values.append(Value(f"{name}[t]", shape))


def _outputs(w: Writer) -> list[str]:
    """Some of what was worked out, and what nobody read, so that little of a cell is dead."""
    read = Counter(re.findall(r"\w+", "\n".join(w.lines)))
    unread = [v.text for v in w.made if read[v.text] == 1 and not w.chance(4)]
    names = [*w.states, *[v.text for v in w.made]]
    some = [w.pick(names) for _ in range(w.pick((1, 2)))]
    return list(dict.fromkeys([*some, *unread[-4:]]))
