"""Names that are none, searched for where evaluation stopped at the first mistake."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rnngen.cell.context import Context
from rnngen.cell.expr import Evaluator
from rnngen.cell.scope import Mistake, Ref, Value
from rnngen.ops.names import operator_names
from rnngen.spec.model import Block, Call, Function, Name, Timed
from rnngen.spec.walk import walk

__all__ = ["wrong_names"]


def wrong_names(
    context: Context, root: object, local: Mapping[str, Value], seen: set[str]
) -> Iterator[Mistake]:
    """A mistake for each wrong name below a record, those in functions that it calls too.

    `seen` are the functions that were searched before.
    """
    found = [e for e in walk(root) if isinstance(e, Name | Timed | Call)]
    for e in sorted(found, key=lambda e: e.loc):
        name = e.function if isinstance(e, Call) else e.id
        if (function := context.function(name)) is not None:
            if name not in seen:
                seen.add(name)
                yield from wrong_names(context, *_inside(function), seen)
        elif not (isinstance(e, Call) and name in operator_names()):
            try:
                Evaluator(context, local).eval(e)
            except Mistake as mistake:
                yield mistake


def _inside(function: Function | Block) -> tuple[object, Mapping[str, Value]]:
    """A function's expressions, and its own names; what these stand for is not known."""
    if isinstance(function, Block):
        own = [*function.args, *(t.id for e in function.body for t in e.targets)]
        return (tuple(e.value for e in function.body), function.result), dict.fromkeys(own, Ref(-1))
    return (function.body, function.derivative or ()), dict.fromkeys(function.args, Ref(-1))
