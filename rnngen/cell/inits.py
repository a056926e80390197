"""Checks what `init:` of a param says; `runtime/initial.py` works its values out when params are made."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from rnngen.cell.scope import Mistake
from rnngen.errors import counted, nearest
from rnngen.ops.names import INITIALISERS
from rnngen.ops.scalars import SCALARS
from rnngen.spec.model import Call, ListExpr, Name, Param, Subscript, Text, Timed
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


def check_init(param: Param, known: Sequence[str], unsure: Collection[str] = ()) -> Iterator[Mistake]:
    """A mistake for each wrong name, function, number of arguments, and part that no initial value has.

    `known` are the names of numbers that an initial value may read besides its own indices, `unsure` those
    that may be such names.
    """
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


def _name(e: Name, param: Param, numbers: Sequence[str]) -> Mistake | None:
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


def _call(e: Call, param: Param, numbers: Sequence[str]) -> Mistake | None:
    name, given = e.function, len(e.args) + len(e.keywords)
    if name in INITIALISERS:
        usage, least, most = INITIALISERS[name]
        usage = f"write {usage}"
    elif name in SCALARS:
        row = SCALARS[name]
        least, most = sum(d is None for _, d in row.args), len(row.args)
        usage = f"{name}({', '.join(n for n, _ in row.args)})"
    else:
        hint = _ELSEWHERE.get(name) or nearest(name, [*INITIALISERS, *SCALARS]) or _known(numbers)
        what = f"unknown function '{name}' in the initial value of '{param.name}'"
        return Mistake(e.loc, "E057", what, hint)
    if not least <= given <= most:
        count = counted(most, "argument") if least == most else f"{least} to {most} arguments"
        return Mistake(e.loc, "E057", f"{name} takes {count if most else 'no arguments'} here", usage)
    return _of_a_matrix(name, e, param)


def _known(numbers: Sequence[str]) -> str:
    return f"known: {', '.join([*numbers, *sorted(INITIALISERS)])}, and scalar functions"
