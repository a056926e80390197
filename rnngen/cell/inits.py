"""Checks what `init:` of a param says; `runtime/initial.py` works its values out when params are made."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, NoReturn

import numpy as np

from rnngen.cell.numbers import Numbers, wrong_argument
from rnngen.cell.scope import Mistake
from rnngen.errors import Location, counted, nearest
from rnngen.ops.names import INITIALISERS
from rnngen.ops.scalars import SCALARS
from rnngen.spec.model import Call, Expr, ListExpr, Name, Param, Subscript, Text, Timed
from rnngen.spec.walk import walk

__all__ = ["check_init"]

_OF_MATRICES = ("identity", "orthogonal")
# what the same is called elsewhere
_ELSEWHERE = {
    **dict.fromkeys(("xavier", "xavier_uniform", "xavier_uniform_"), "it is called glorot_uniform"),
    **dict.fromkeys(("xavier_normal", "xavier_normal_"), "it is called glorot_normal"),
    **dict.fromkeys(("kaiming_uniform", "he_uniform"), "write uniform(-sqrt(6/I), sqrt(6/I)), I its inputs"),
    **dict.fromkeys(("kaiming_normal", "he_normal"), "write normal(0, sqrt(2/I)), I its inputs"),
    **dict.fromkeys(("lecun_normal", "lecun_uniform"), "write normal(0, sqrt(1/I)), I its inputs"),
    **dict.fromkeys(("randn", "gaussian"), "write normal(0, 1)"),
    **dict.fromkeys(("trunc_normal", "truncated_normal"), "write normal(mean, std)"),
    **dict.fromkeys(("rand", "random"), "write uniform(0, 1)"),
    "eye": "it is called identity",
    "full": "write constant(c)",
    "zero": "it is called zeros",
}


def check_init(
    param: Param, known: Mapping[str, float | None], unsure: Collection[str] = ()
) -> Iterator[Mistake]:
    """A mistake for each wrong name, function, number of arguments, argument that cannot be, and part that no
    initial value has.

    `known` are the numbers that an initial value may read besides its own indices, with their values as far
    as they have one, `unsure` the names that may be such numbers' too.
    """
    found = list(_written(param, list(known), unsure))
    # a number for an index, or for a name that is wrong, would be worked out to something else
    values = {n: v for n, v in known.items() if v is not None}
    yield from found or _impossible(param, values)


def _written(param: Param, known: list[str], unsure: Collection[str]) -> Iterator[Mistake]:
    numbers = [*"ijk"[: len(param.shape)], *known]
    for e in walk(param.init):
        found: Mistake | None = None
        match e:
            case Name() if e.id not in numbers and e.id not in unsure:
                found = _name(e, param, numbers)
            case Call():
                found = _call(e, param, numbers)
            case Timed() | Subscript() | ListExpr() | Text():
                hint = "it is of numbers, the indices i, j, k, and functions of them"
                found = Mistake(
                    e.loc, "E057", f"this cannot stand in the initial value of '{param.name}'", hint
                )
        if found:
            yield found


def _name(e: Name, param: Param, numbers: list[str]) -> Mistake | None:
    """A name that is no number's: a filling without arguments."""
    if e.id not in INITIALISERS:
        hint = _ELSEWHERE.get(e.id) or nearest(e.id, [*numbers, *INITIALISERS]) or _known(numbers)
        return Mistake(e.loc, "E057", f"unknown '{e.id}' in the initial value of '{param.name}'", hint)
    usage, least, _ = INITIALISERS[e.id]
    if least:
        what = f"'{e.id}' needs {counted(least, 'argument')} in the initial value of '{param.name}'"
        return Mistake(e.loc, "E057", what, f"write {usage}")
    return _of_a_matrix(e.id, e, param)


def _of_a_matrix(name: str, e: Name | Call, param: Param) -> Mistake | None:
    if name not in _OF_MATRICES or len(param.shape) > 1:
        return None
    return Mistake(e.loc, "E057", f"'{name}' fills matrices, and '{param.name}' is none", "")


def _call(e: Call, param: Param, numbers: list[str]) -> Mistake | None:
    name, given = e.function, len(e.args) + len(e.keywords)
    if name in INITIALISERS:
        usage, least, written = INITIALISERS[name]
        usage, names = f"write {usage}", written.split()
        needed = names[:least]
    elif name in SCALARS:
        row = SCALARS[name]
        names, needed = [n for n, _ in row.args], [n for n, d in row.args if d is None]
        usage = f"{name}({', '.join(names)})"
    else:
        hint = _ELSEWHERE.get(name) or nearest(name, [*INITIALISERS, *SCALARS]) or _known(numbers)
        what = f"unknown function '{name}' in the initial value of '{param.name}'"
        return Mistake(e.loc, "E057", what, hint)
    least, most = len(needed), len(names)
    if not least <= given <= most:
        count = counted(most, "argument") if least == most else f"{least} to {most} arguments"
        return Mistake(e.loc, "E057", f"{name} takes {count if most else 'no arguments'} here", usage)
    named = [k for k, _ in e.keywords]
    for k in named:
        if k not in names[len(e.args) :]:
            what = f"gets '{k}' twice" if k in names else f"has no argument '{k}'"
            return Mistake(e.loc, "E057", f"{name} {what}", usage)
    if missing := [n for n in needed[len(e.args) :] if n not in named]:
        return Mistake(e.loc, "E057", f"{name} needs '{missing[0]}'", usage)
    return _of_a_matrix(name, e, param)


def _known(numbers: list[str]) -> str:
    return f"known: {', '.join([*numbers, *sorted(INITIALISERS)])}, and scalar functions"


# values ------------------------------------------------------------------------------------------------


class _Open(Exception):
    """What an expression comes to is not known yet."""


class _Known(Numbers):
    """The values of expressions over what is known before any param is made."""

    def other(self, e: Expr) -> Any:
        raise _Open

    def fail(self, loc: Location, message: str, hint: str = "") -> NoReturn:
        raise _Open  # it is told with shapes, when they are there

    def value(self, e: Expr | None) -> Any:
        """A number, or None if it is not known."""
        try:
            with np.errstate(all="ignore"):
                return None if e is None else self.eval(e)
        except _Open:
            return None


def _impossible(param: Param, values: Mapping[str, float]) -> Iterator[Mistake]:
    """Fillings with arguments that cannot be, and a value that is not finite, as far as it is known."""
    # an index of the same name stands behind a constant, as it does where params are made
    known = _Known(values)
    for e in walk(param.init):
        if isinstance(e, Call) and e.function in INITIALISERS:
            usage, _, names = INITIALISERS[e.function]
            parts = dict(zip(names.split(), e.args, strict=False)) | dict(e.keywords)
            given = {n: v for n, part in parts.items() if (v := known.value(part)) is not None}
            name, wrong = wrong_argument(e.function, given)
            if name:
                what = f"{e.function} cannot be worked out: {wrong}"
                yield Mistake(parts[name].loc, "E057", what + _read(parts.values(), values), f"write {usage}")
                continue
            if e is not param.init:
                continue  # what is not finite may be left out by what stands around it
            for n, v in given.items():
                if not np.isfinite(v):
                    what = f"the argument '{n}' of {e.function} is {v:g}{_read([parts[n]], values)}"
                    yield Mistake(parts[n].loc, "E057", what, "write a finite number")
    value = known.value(param.init)
    if param.init is not None and value is not None and not np.isfinite(value):
        what = f"the initial value of '{param.name}' is {value:g}{_read([param.init], values)}"
        yield Mistake(param.init.loc, "E057", what, "no gradient leads away from what is not a finite number")


def _read(parts: Iterable[Expr], values: Mapping[str, float]) -> str:
    """` where H = 4`: the numbers that expressions read by name."""
    names = {e.id: None for part in parts for e in walk(part) if isinstance(e, Name) and e.id in values}
    return " where " + ", ".join(f"{n} = {values[n]:g}" for n in names) if names else ""
