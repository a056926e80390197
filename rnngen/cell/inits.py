"""Checks what `init:` of a param says; `runtime/initial.py` works its values out when params are made."""

from __future__ import annotations

from collections.abc import Sequence

from rnngen.cell.scope import Mistake
from rnngen.errors import counted, nearest
from rnngen.ops.names import initialiser_names
from rnngen.ops.scalars import SCALARS
from rnngen.spec.model import Call, Name, Param
from rnngen.spec.walk import walk

__all__ = ["check_init"]

_MATRICES = frozenset({"expm", "inv", "transpose"})
_NEEDED = {
    "uniform": (2, "uniform(a, b)"),
    "constant": (1, "constant(c)"),
    "sparse": (2, "sparse(density, spectral_radius)"),
}


def check_init(param: Param, known: Sequence[str]) -> None:
    """Names, functions and the number of arguments; raises `Mistake` at the first that is wrong."""
    if param.init is None:
        return
    fills = initialiser_names()
    functions = [*fills, *SCALARS, *_MATRICES]
    for e in walk(param.init):
        if isinstance(e, Name) and e.id not in known and (e.id not in fills or e.id in _NEEDED):
            usage = _NEEDED.get(e.id, (0, ""))[1]
            hint = f"write {usage}" if usage else nearest(e.id, [*known, *fills]) or _known()
            raise Mistake(e.loc, "E057", f"unknown '{e.id}' in the initial value of '{param.name}'", hint)
        if isinstance(e, Call):
            _check_call(e, functions)


def _known() -> str:
    return f"known: {', '.join(sorted(initialiser_names()))}"


def _check_call(e: Call, functions: Sequence[str]) -> None:
    if e.function not in functions:
        raise Mistake(
            e.loc,
            "E057",
            f"unknown function '{e.function}' in an initial value",
            nearest(e.function, functions) or _known(),
        )
    count, usage = _NEEDED.get(e.function, (0, ""))
    if usage and len(e.args) + len(e.keywords) != count:
        raise Mistake(e.loc, "E057", f"{e.function} takes {counted(count, 'argument')} here", usage)
