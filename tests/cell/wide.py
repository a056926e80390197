"""Random cells over the whole language, well typed by construction: each line applies one part of the language to
values of the lines before it, whatever their shapes are.

`write(pick)` gives a cell's text; `pick(options)` makes every choice, so that a cell can be made again, and made
smaller (`choices`). The operators are in `wide_operators`; sizes are defaults of
the dims. Values stay finite: what grows faster than its argument gets a bounded one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import prod

from cell.choices import Pick

__all__ = [
    "BEFORE",
    "ONCE",
    "ONE",
    "SEQUENCE",
    "STEPS",
    "Axis",
    "Shape",
    "Value",
    "Writer",
    "axis",
    "broadcast",
    "shown",
]


@dataclass(frozen=True, slots=True)
class Axis:
    """A length: a number and names of dims (`H`, `H*K`) added up."""

    const: int
    terms: tuple[str, ...] = ()

    def __add__(self, other: Axis) -> Axis:
        return Axis(self.const + other.const, tuple(sorted(self.terms + other.terms)))

    def __str__(self) -> str:
        number = f"{self.const:+d}" if self.const and self.terms else "" if self.terms else str(self.const)
        return "+".join(self.terms) + number

    def half(self) -> Axis | None:
        """The axis that makes this one when it is added to itself."""
        if self.const % 2 or self.terms[::2] != self.terms[1::2]:
            return None
        return Axis(self.const // 2, self.terms[::2])


Shape = tuple[Axis, ...]
ONE = Axis(1)
# what a value is worked out from: params alone, inputs of a sequence, inputs of steps, states
ONCE, SEQUENCE, BEFORE, STEPS = range(4)


def axis(text: str | int) -> Axis:
    """The axis of one dim, or of a number."""
    return Axis(text) if isinstance(text, int) else Axis(0, (text,))


def shown(shape: Shape) -> str:
    """As a spec has it."""
    return f"[{', '.join(map(str, shape))}]"


def broadcast(a: Shape, b: Shape) -> Shape | None:
    """The shape of both together, None where they do not fit."""
    rank = max(len(a), len(b))
    a, b = ((ONE,) * (rank - len(s)) + s for s in (a, b))
    if any(x != y and ONE not in (x, y) for x, y in zip(a, b, strict=True)):
        return None
    return tuple(y if x == ONE else x for x, y in zip(a, b, strict=True))


@dataclass(frozen=True, slots=True)
class Value:
    """What a line may read: its text, its shape, the first stage that knows it, and whether it is bounded by about 1."""

    text: str
    shape: Shape
    stage: int = STEPS
    calm: bool = False

    @property
    def rank(self) -> int:
        return len(self.shape)


@dataclass(slots=True)
class Writer:
    """A cell that is being written."""

    pick: Pick
    sizes: dict[str, int]
    declared: dict[str, dict[str, str]] = field(
        default_factory=lambda: {"inputs": {}, "states": {}, "params": {}, "constants": {}}
    )
    states: dict[str, Shape] = field(default_factory=dict)
    indices: list[Value] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)
    params: list[Value] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    functions: dict[str, str] = field(default_factory=dict)
    made: list[Value] = field(default_factory=list)
    stage: int = STEPS  # the last that the line at hand may read of

    # choices ----------------------------------------------------------------------------------------

    def chance(self, one_in: int) -> bool:
        """True once in so many; what shrinks becomes False."""
        return bool(self.pick(range(one_in)) == one_in - 1)

    def dim(self) -> Axis:
        """Some dim."""
        return axis(self.pick(list(self.sizes)))

    def size(self, of: Axis) -> int:
        """How long an axis is."""
        return of.const + sum(prod(self.sizes[n] for n in term.split("*")) for term in of.terms)

    def some(self, fits: Callable[[Value], bool] = lambda v: True) -> Value | None:
        """A value that fits, one of the last more often than not."""
        found = [v for v in self.values if v.stage <= self.stage and fits(v)]
        if not found:
            return None
        return self.pick(found if self.chance(3) else found[-5:])  # type: ignore[no-any-return]

    def like(self, shape: Shape, most: int = 4096) -> Value | None:
        """A value of this shape, a param if there is no other; None where that would be a large one."""
        found = [v for v in self.values if v.shape == shape and v.stage <= self.stage]
        return self.pick(found) if found and not self.chance(3) else self.param(shape, most)

    def param(self, shape: Shape, most: int = 4096) -> Value | None:
        """A param of this shape, a new one or one that is there."""
        if prod(map(self.size, shape)) > most:
            return None
        found = [v for v in self.params if v.shape == shape]
        if found and not self.chance(3):
            return self.pick(found)  # type: ignore[no-any-return]
        value = Value(f"p{len(self.params)}", shape, ONCE)
        fixed = self.chance(6)
        self.declared["params"][value.text] = (
            f"{{shape: {shown(shape)}, trainable: false}}" if fixed else shown(shape)
        )
        self.params.append(value)
        self.values.insert(0, value)  # not one of the last, which are read most
        return value

    def calm(self, v: Value) -> str:
        """A value's text, bounded."""
        return v.text if v.calm else f"{self.pick(('tanh', 'sin', 'sigmoid', 'hard_tanh'))}({v.text})"

    # lines -----------------------------------------------------------------------------------------

    def line(self, text: str, *shapes: Shape, calm: bool = False) -> None:
        """`v3 = text`, or several names for a split."""
        if not calm and len(shapes) == 1 and self.chance(3):
            text, calm = f"{self.pick(('tanh', 'softsign', 'sin', '0.3 * atan'))}({text})", True
        names = [f"v{len(self.made) + k}" for k in range(len(shapes))]
        self.lines.append(f"{', '.join(names)} = {text}")
        stage = self._stage(text)
        for name, shape in zip(names, shapes, strict=True):
            self.made.append(Value(name, shape, stage, calm))
            self.values.append(self.made[-1])

    def _stage(self, text: str) -> int:
        """The first that knows all that a text reads; what a function's body reads counts as known."""
        words = set(re.findall(r"[a-z]\w*", text))
        read = [v.stage for v in self.values if v.text.partition("[")[0] in words]
        drawn = words & {"t", "normal", "uniform", "bernoulli", "dropout"}
        return max(
            [
                ONCE,
                *read,
                *[BEFORE] * bool(drawn),
                *[v.stage for v in self.indices if v.text.partition("[")[0] in words],
            ]
        )

    def fitted(self, v: Value, shape: Shape) -> str:
        """A value brought to a shape: axes that are not there are summed over, others spread."""
        text, have = v.text, list(v.shape)
        while len(have) > len(shape):
            text = f"{self.pick(('sum', 'mean', 'max'))}({text}, axis=0)"
            have.pop(0)
        for k in range(-len(have), 0):
            if have[k] not in (ONE, shape[k]):
                text = f"{self.pick(('mean', 'sum', 'min'))}({text}, axis={k}, keepdims=True)"
        return text

    # the whole --------------------------------------------------------------------------------------

    def text(self, outputs: Sequence[str]) -> str:
        """The cell."""
        dims = ", ".join(f"{n}: {size}" for n, size in self.sizes.items())
        out = ["cell: random", f"dims: {{{dims}}}"]
        for key, entries in self.declared.items():
            if entries:
                out += [f"{key}:", *[f"  {name}: {value}" for name, value in entries.items()]]
        if self.functions:
            out += ["functions: |", *["  " + line for f in self.functions.values() for line in f.split("\n")]]
        out += ["equations: |", *["  " + line for line in self.lines]]
        return "\n".join([*out, f"outputs: [{', '.join(outputs)}]"]) + "\n"
