"""Checks what `init:` of a param says; `runtime/initial.py` works its values out when params are made."""

from __future__ import annotations

from collections.abc import Sequence

from rnngen.cell.scope import Mistake
from rnngen.errors import counted, nearest
from rnngen.ops.names import INITIALISERS
from rnngen.ops.scalars import SCALARS
from rnngen.spec.model import Call, Name, Param
from rnngen.spec.walk import walk

__all__ = ["check_init"]


def check_init(param: Param, known: Sequence[str]) -> None:
    """Names, functions and the number of arguments; raises `Mistake` at the first that is wrong.

    `known` are the names of numbers that an initial value may read besides its own indices.
    """
    if param.init is None:
        return
    numbers = [*"ijk"[: len(param.shape)], *known]
    called = [e for e in walk(param.init) if isinstance(e, Call)]
    for e in walk(param.init):
        if isinstance(e, Name) and e.id not in numbers:
            _check_name(e, param, numbers)
    for e in called:
        _check_call(e, param, numbers)


def _check_name(e: Name, param: Param, numbers: Sequence[str]) -> None:
    """A name that is no number's: a filling without arguments."""
    if e.id not in INITIALISERS:
        hint = nearest(e.id, [*numbers, *INITIALISERS]) or _known(numbers)
        raise Mistake(e.loc, "E057", f"unknown '{e.id}' in the initial value of '{param.name}'", hint)
    usage, least, _ = INITIALISERS[e.id]
    if least:
        raise Mistake(
            e.loc,
            "E057",
            f"'{e.id}' needs {counted(least, 'argument')} in the initial value of '{param.name}'",
            f"write {usage}",
        )


def _check_call(e: Call, param: Param, numbers: Sequence[str]) -> None:
    if e.function not in INITIALISERS and e.function not in SCALARS:
        raise Mistake(
            e.loc,
            "E057",
            f"unknown function '{e.function}' in the initial value of '{param.name}'",
            nearest(e.function, [*INITIALISERS, *SCALARS]) or _known(numbers),
        )
    if e.function not in INITIALISERS:
        return
    usage, least, most = INITIALISERS[e.function]
    if not least <= len(e.args) + len(e.keywords) <= most:
        count = counted(most, "argument") if least == most else f"{least} to {most} arguments"
        raise Mistake(
            e.loc, "E057", f"{e.function} takes {count if most else 'no arguments'} here", f"write {usage}"
        )


def _known(numbers: Sequence[str]) -> str:
    return f"known: {', '.join([*numbers, *sorted(INITIALISERS)])}, and scalar functions"
