"""What an expression is evaluated in. On its own, a `Context` knows only operators: enough for the
definitions and gradient rules of the table. A cell under construction (`bind.Binder`) knows names too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache

from rnngen.cell.scope import Mistake, Ref, Several, Value
from rnngen.errors import InternalError, Location, counted
from rnngen.ops.build import Builder
from rnngen.ops.scalars import SCALARS
from rnngen.ops.size import Shape, Size
from rnngen.spec.expressions import parse_expression
from rnngen.spec.model import Block, Call, Expr, Function, Name, Timed
from rnngen.spec.reads import unknown_function

__all__ = ["Context", "rule"]


# a number and a vector have no axes to choose from
_FEW = ("it is a single number, and has none", "its only axis is 0; the batch is not written")


@cache
def rule(text: str) -> Expr:
    """The expression of a definition or rule in the operator table."""
    return parse_expression(text, "the operator table")


class Context:
    """Evaluation without names of its own."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self.sized = False  # whether dims have numbers: then those in lengths are not what is written

    def scalar(self, op: str, args: Sequence[int]) -> int:
        """A scalar operator, through its definition where it has one."""
        row = SCALARS[op]
        if row.define is None:
            return self.builder.scalar(op, *args)
        return self.expand(row.define, {n: a for (n, _), a in zip(row.args, args, strict=True)})

    def expand(self, text: str, local: Mapping[str, int]) -> int:
        """A definition or rule with its letters bound to nodes."""
        from rnngen.cell.expr import Evaluator

        values: dict[str, Value] = {n: Ref(a) for n, a in local.items()}
        return Evaluator(self, values, internal=True).tensor(rule(text))

    def axis(self, axis: int, rank: int, loc: Location) -> int:
        """An axis counted from 0."""
        if not -rank <= axis < rank:
            hint = f"axes are numbered 0 to {rank - 1}, or -1 for the last" if rank > 1 else _FEW[rank]
            raise Mistake(loc, "E052", f"axis {axis} of a value with {counted(rank, 'axis', 'axes')}", hint)
        return axis % rank

    def unpack(self, value: Value, count: int, loc: Location) -> tuple[Value, ...]:
        """The parts for several targets."""
        if count == 1:
            if isinstance(value, Several):
                raise Mistake(
                    loc, "E045", f"{len(value.items)} values for one name", "name each part: `a, b = …`"
                )
            return (value,)
        if not isinstance(value, Several):
            raise Mistake(loc, "E045", f"one value for {count} names", "use split(v, n) to make several")
        if len(value.items) != count:
            raise Mistake(
                loc,
                "E045",
                f"{len(value.items)} values for {count} names",
                "each value has its own name",
            )
        return value.items

    # what only a cell under construction can answer ----------------------------------------------

    def named(self, expr: Name, local: Iterable[str] = ()) -> Value:
        """The value of a bare name; `local` are names beside those of the cell."""
        raise InternalError("operator table", f"a rule uses the name {expr.id!r}")

    def timed(self, expr: Timed) -> Value:
        """The value of a name at a step."""
        raise InternalError("operator table", f"a rule uses {expr.id!r} at a step")

    def function(self, name: str) -> Function | Block | None:
        """The user's function of this name."""
        return None

    def function_names(self) -> list[str]:
        """The user's functions."""
        return []

    def of_arrays(self, function: Function | Block) -> str:
        """The first operator of a function of the user's that does not work entry by entry; "" for none."""
        return ""

    def no_function(self, call: Call) -> Mistake:
        """That what is called is no function."""
        return Mistake(call.loc, *unknown_function(call.function, self.function_names()))

    def is_unsure(self, name: str) -> bool:
        """Whether an error that is told leaves open what a name is."""
        return False

    def may_be_function(self, name: str) -> bool:
        """Whether an error that is told leaves open if this is a function."""
        return False

    def count_call(self, loc: Location) -> None:
        """Bounds the work that a file can ask for; what is derived from it may be larger."""

    def count(self, size: Size, loc: Location) -> int:
        """An iteration count."""
        raise InternalError("operator table", "a rule iterates")

    @contextmanager
    def entered(self, name: str, loc: Location) -> Iterator[None]:
        """Inside a function of the user's."""
        yield

    def draw(self, shape: Shape, per: str) -> int:
        """Uniform numbers of a site of their own."""
        raise InternalError("operator table", "a rule draws random numbers")

    def counted(self, node: int) -> int:
        """What a sum over the batch takes of a value."""
        return node

    def note_index(self, index: int, axis: Shape, loc: Location) -> None:
        """Remembers how long an axis an index input is used on."""
