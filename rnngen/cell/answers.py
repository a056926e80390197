"""What evaluators ask of a cell under construction: what a name stands for, and how much work is left."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from rnngen.cell.context import Context
from rnngen.cell.model import Options
from rnngen.cell.scope import Mistake, Ref, Value, follows
from rnngen.errors import Location
from rnngen.ops.build import Builder
from rnngen.ops.scalars import SCALARS
from rnngen.ops.size import Shape, Size
from rnngen.spec.model import (
    Binary,
    Block,
    Call,
    CellSpec,
    Function,
    ListExpr,
    Name,
    Subscript,
    Timed,
    Transposed,
)
from rnngen.spec.reads import unknown_name
from rnngen.spec.walk import walk

__all__ = ["ASSIGNED", "Answers"]

# what a cell may have, functions put in
MAX_NODES = 20_000
MAX_CALLS = 20_000
_SMALLER = "make it smaller: bodies of functions count where they are called, and each step of a delay"
MAX_ITERATIONS = 1000
SHOWN_ITERATIONS = 2
ASSIGNED = "an assigned name"
_OF_ARRAYS = (Binary, Call, ListExpr, Subscript, Transposed)


class Answers(Context):
    """A cell under construction, as its expressions see it."""

    def __init__(self, spec: CellSpec, options: Options) -> None:
        super().__init__(Builder())
        self.spec, self.options = spec, options
        self.sized = bool(options.dims)
        self.values: dict[str, Value] = {}
        self.current: dict[str, Value] = {}
        self.past: dict[tuple[str, int], Value] = {}
        self.shapes: dict[str, Shape] = {}
        self.bounds: dict[str, int] = {}
        self.functions = {f.name: f for f in spec.functions if f.name not in spec.unsure}
        self.whole: dict[str, str] = {}  # for each function, its first operator of arrays
        self.active: list[str] = []
        self.before = False  # the first step: initial values are worked out then
        self.calls = 0
        self.sites = 0
        self.declared: dict[str, str] = {}

    def too_early(self, loc: Location) -> Mistake:
        """That an initial value reads what is of a step."""
        return Mistake(
            loc,
            "E055",
            "an initial value cannot depend on a step's input, a state, an equation or the time",
            "write params, constants and inputs that are `per: sequence`",
        )

    def is_unsure(self, name: str) -> bool:
        """Whether an error that is told leaves open what a name is."""
        return name in self.spec.unsure

    def may_be_function(self, name: str) -> bool:
        """Whether an error that is told leaves open if this is a function."""
        return self.is_unsure(name) or not (self.spec.all_functions or name in self.declared)

    def named(self, expr: Name, local: Iterable[str] = ()) -> Value:
        """The value of a bare name; `local` are names beside those of the cell."""
        name = expr.id
        if self.is_unsure(name):
            raise follows(expr.loc)
        if name in self.current and (name, 1) not in self.past:
            return self.current[name]
        if name in self.values:
            return self.values[name]
        if name in ("t", "T", "training"):
            return self._reserved(name, expr.loc)
        if name in self.shapes:
            if self.before:
                raise self.too_early(expr.loc)
            kind = self.declared[name]
            ways = f"`{name}[t]` or `{name}[t-1]`"
            raise Mistake(expr.loc, "E042", f"'{name}' is {kind} and needs a time index", f"write {ways}")
        if name in self.declared:
            raise self.too_early(expr.loc) if self.before else follows(expr.loc)
        raise Mistake(expr.loc, *unknown_name(name, [*self.declared, *self.functions, *local]))

    def _reserved(self, name: str, loc: Location) -> Value:
        b = self.builder
        if name == "t" and self.before:
            raise self.too_early(loc)
        if name == "t":
            return Ref(b.leaf("clock", "t", (), True))
        if name == "training" and self.options.training is not None:
            return Ref(b.const(float(self.options.training)))
        return Ref(b.leaf("clock", name, (), False))

    def timed(self, expr: Timed) -> Value:
        """The value of `name[t-lag]`."""
        if self.is_unsure(expr.id):
            raise follows(expr.loc)
        kind = self.declared.get(expr.id)
        if self.before and (kind == "a state" or (expr.id, 0) in self.past):
            raise self.too_early(expr.loc)
        value = self.past.get((expr.id, expr.lag))
        if value is not None:
            if value == Ref(-1):
                raise follows(expr.loc)
            return value
        if kind in ("an input", "a state") and (expr.id, 0) not in self.past and expr.id in self.values:
            raise Mistake(
                expr.loc, "E042", f"'{expr.id}' is one value for the whole sequence", f"write `{expr.id}`"
            )
        if kind is None:
            raise Mistake(expr.loc, *unknown_name(expr.id, self.declared))
        if kind == "a state":
            raise follows(expr.loc)
        hint = f"write `{expr.id}`"
        if kind == ASSIGNED:
            hint += "; only states and inputs keep past values" if expr.lag else ""
        raise Mistake(expr.loc, "E042", f"'{expr.id}' is {kind} and has no time index", hint)

    def function(self, name: str) -> Function | Block | None:
        """The user's function of this name."""
        return self.functions.get(name)

    def of_arrays(self, function: Function | Block) -> str:
        """The first operator of a function that does not work entry by entry, those that it calls looked
        into; "" for none."""
        if function.name not in self.whole:
            self.whole[function.name] = next(self._of_arrays(function), "")
        return self.whole[function.name]

    def _of_arrays(self, function: Function | Block) -> Iterator[str]:
        for e in sorted((e for e in walk(function) if isinstance(e, _OF_ARRAYS)), key=lambda e: e.loc):
            match e:
                case Binary(op="@"):
                    yield "@"
                case Subscript() | Transposed() | ListExpr():
                    yield {Subscript: "[ ]", Transposed: ".T", ListExpr: "a list"}[type(e)]
                case Call() if (inside := self.function(e.function)) is not None:
                    yield from filter(None, [self.of_arrays(inside)])
                case Call() if e.function not in SCALARS and e.function != "stop_gradient":
                    yield e.function

    def function_names(self) -> list[str]:
        """The user's functions."""
        return list(self.functions)

    def no_function(self, call: Call) -> Mistake:
        """That what is called is no function: it may be a name of another kind."""
        name = call.function
        if self.may_be_function(name):
            return follows(call.loc)
        if name in self.declared:
            step = any(isinstance(e, Name) and e.id == "t" for e in walk(call.args))
            hint = f"a step is written in square brackets: `{name}[t]`" if step else "write `*` to multiply"
            return Mistake(call.loc, "E042", f"'{name}' is not a function", hint)
        return super().no_function(call)

    @contextmanager
    def entered(self, name: str, loc: Location) -> Iterator[None]:
        """Inside a function of the user's; recursion is refused."""
        if name in self.active:
            raise Mistake(
                loc, "E048", f"'{name}' calls itself", "use iterate(f, K, v, …) to repeat a function"
            )
        self.active.append(name)
        try:
            yield
        except RecursionError:
            hint = "put fewer calls inside each other, or name what they are of"
            raise Mistake(loc, "E049", "calls inside calls, too deep to follow", hint) from None
        finally:
            self.active.pop()

    def count_call(self, loc: Location) -> None:
        """Bounds the work that a file can ask for."""
        self.calls += 1
        if self.calls > MAX_CALLS:
            raise Mistake(loc, "E049", f"the functions expand to more than {MAX_CALLS:,} calls", _SMALLER)
        if len(self.builder.nodes) > MAX_NODES:
            raise Mistake(loc, "E049", f"the cell has more than {MAX_NODES:,} operations", _SMALLER)

    def count(self, size: Size, loc: Location) -> int:
        """An iteration count; a dimension without a value is shown with a few iterations."""
        times = size.number
        if times is None:
            defaults = {d.name: d.default for d in self.spec.dims if d.default is not None}
            try:
                times = size.at(defaults)
            except KeyError:
                return SHOWN_ITERATIONS
        if not 0 <= times <= MAX_ITERATIONS:
            raise Mistake(loc, "E054", f"iterate's count must be 0 to {MAX_ITERATIONS}, not {times}")
        return times

    def draw(self, shape: Shape, per: str) -> int:
        """Uniform numbers of a site of their own."""
        self.sites += 1
        clock = [self.builder.leaf("clock", "_draw", (), True)] if per == "step" else []
        return self.builder.tensor("draw", clock, shape=shape, site=self.sites, per=per)

    def note_index(self, index: int, axis: Shape, loc: Location) -> None:
        """Remembers how long an axis an index input is used on, and that indices are integers."""
        node = self.builder.nodes[index]
        while node.args and node.op in ("reshape", "permute", "slice", "broadcast"):
            node = self.builder.nodes[node.args[0]]
        name = str(node.attr("name")).partition("[")[0] if node.op in ("input", "sequence", "state") else ""
        kinds = {i.name: i.dtype for i in self.spec.inputs}
        if name in kinds and kinds[name] != "index":
            raise Mistake(loc, "E056", f"the index '{name}' is a real input", "declare it with dtype: index")
        if name in kinds and axis and axis[0].number is not None:
            self.bounds[name] = min(self.bounds.get(name, axis[0].number), axis[0].number)
