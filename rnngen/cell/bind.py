"""Binds a CellSpec: declares what it names, orders its equations, evaluates them, and collects every error.

Past values become state slots here: `h[t-2]` reads a slot that keeps h for one step longer, `x[t-1]` one that
keeps the last input. With `ragged` and `resets`, sequence ends and resets are ordinary selections on
the step's values, so that no later stage knows of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rnngen.cell.answers import ASSIGNED, MAX_NODES, Answers
from rnngen.cell.expr import Evaluator
from rnngen.cell.inits import check_init
from rnngen.cell.model import Cell, InputSlot, Options, ParamSlot, StateSlot
from rnngen.cell.order import dependency_order, lags
from rnngen.cell.scope import Mistake, Number, Ref, Value
from rnngen.cell.wrong_names import wrong_names
from rnngen.errors import ArgumentError, Diagnostic, InternalError, SpecError, nearest
from rnngen.ops.node import Key
from rnngen.ops.size import Shape, ShapeMismatch, Size, shape_str, uneven, unlike
from rnngen.spec.model import Block, Call, CellSpec, Equation, Expr, Function, Name, State, Timed
from rnngen.spec.reads import unknown_name
from rnngen.spec.walk import walk

__all__ = ["Binder", "build_cell"]

# what axes are called that no shape writes
_IMPLIED = frozenset({"B", "T", "N", "batch", "batch_size", "time", "steps", "seq_len"})
# what fills params, and the number that a state starts as instead
_FILLED = {"zeros": "0", "zero": "0", "ones": "1"}
_UNWRITTEN = "a shape is that of one row at one step: batch and time are not written; or declare a dimension"


def build_cell(spec: CellSpec, options: Options | None = None) -> Cell:
    """The cell of a spec; `SpecError` with everything that is wrong with its names and shapes."""
    return Binder(spec, options or Options()).run()


class Binder(Answers):
    """One cell under construction."""

    def __init__(self, spec: CellSpec, options: Options) -> None:
        super().__init__(spec, options)
        self.problems: list[Mistake] = []
        self.looked_into: set[str] = set()  # functions whose bodies were searched for wrong names
        self.shapeless = set(spec.unsure)  # names whose declared shape is wrong

    # the whole ---------------------------------------------------------------------------------------

    def run(self) -> Cell:
        """Declares, evaluates, and gives the cell or raises."""
        slots, outputs = self._bound()
        if self.problems:
            found = self.diagnostics()
            if not found:  # one that is not told follows from one that is
                raise InternalError("cell", f"{self.spec.name} has a mistake that no message tells")
            raise SpecError(found)
        program = self.builder.program([*self._next_states(slots), *outputs, *self._initial_outputs(slots)])
        spec = self.spec
        return Cell(
            spec.name,
            spec,
            self.options,
            tuple(
                InputSlot(i.name, self.shapes[i.name], i.per, i.dtype, self.bounds.get(i.name))
                for i in spec.inputs
            ),
            tuple(slots),
            tuple(ParamSlot(p.name, self.shapes[p.name], p.trainable, p.init) for p in spec.params),
            tuple(name for (_, name), _ in outputs),
            program.pruned(),
        ).check()

    def _bound(self) -> tuple[list[StateSlot], list[tuple[Key, int]]]:
        self._declare()
        slots = self._slots()
        self._initial_values(slots)
        self._enter(slots)
        self._equations()
        return slots, self._outputs(slots)

    def mistakes(self) -> list[Diagnostic]:
        """What is wrong with names and shapes; of a file with other errors, with those that could be read."""
        self._bound()
        return self.diagnostics()

    def wrong_inside(self, function: Function | Block) -> list[Diagnostic]:
        """Names that are none in a function that nothing calls."""
        self._bound()
        self.problems = list(wrong_names(self, Call(function.name, (), (), function.loc), {}, set()))
        return self.diagnostics()

    def diagnostics(self) -> list[Diagnostic]:
        """The mistakes found so far, without those that follow from others."""
        # one of a kind at a place: a function may be wrong in another way where it is called again
        told = {(m.loc, m.code): m for m in reversed(self.problems) if m.message}
        return [self.spec.diagnostic(m.loc, m.code, m.message, m.hint) for m in reversed(told.values())]

    # declarations ------------------------------------------------------------------------------------

    def _declare(self) -> None:
        spec = self.spec
        dims = dict(self.options.dims)
        for d in spec.dims:
            self.values[d.name] = Number(Size.of(dims.get(d.name, d.name)), d.name)
            self.declared[d.name] = "a dimension"
        overrides = dict(self.options.constants)
        for c in spec.constants:
            self.values[c.name] = Number(overrides.get(c.name, c.value), c.name)
            self.declared[c.name] = "a constant"
        sizes = {d.name: dims.get(d.name, d.default) for d in spec.dims}
        # what shapes and initial values read, and what they do not
        numbers: dict[str, float | None] = sizes | {
            c.name: overrides.get(c.name, c.value) for c in spec.constants
        }
        arrays = {}
        for p in spec.params:
            self.shapes[p.name] = self._shape(p.name, p.shape)
            self.values[p.name] = self._leaf("param", p.name, batched=False)
            indices = "ijk" if p.name in spec.unsure else ""  # its shape may have been meant to be longer
            self.problems += check_init(p, numbers, {*spec.unsure, *indices})
            arrays[p.name] = "a param"
        for i in spec.inputs:
            self.shapes[i.name] = self._shape(i.name, i.shape)
            if i.per == "sequence":
                self.values[i.name] = self._leaf("sequence", i.name, batched=True)
            else:
                self.past[i.name, 0] = self._leaf("input", i.name, batched=True)
            arrays[i.name] = "an input"
        for s in spec.states:
            self.shapes[s.name] = self._shape(s.name, s.shape)
            arrays[s.name] = "a state"
        self.declared |= arrays
        for e in spec.equations:
            for target in e.targets:
                self.declared.setdefault(target.id, ASSIGNED)

    def _leaf(self, op: str, name: str, batched: bool) -> Ref:
        if name in self.shapeless:
            return Ref(-1)
        return Ref(self.builder.leaf(op, name, self.shapes[name], batched))

    def _shape(self, owner: str, exprs: Sequence[Expr]) -> Shape:
        out: list[Size] = []
        e = Evaluator(self)
        for expr in exprs:
            try:
                self._check_size(expr)
                out.append(e.length(e.size(expr, "a length"), expr.loc, 1))
                e.entries(tuple(out), expr.loc)
            except Mistake as mistake:
                implied = isinstance(expr, Name) and expr.id in _IMPLIED
                hint = _UNWRITTEN if implied else mistake.hint
                self.problems.append(Mistake(mistake.loc, mistake.code, mistake.message, hint))
                self.shapeless.add(owner)
        return tuple(out)

    def _check_size(self, expr: Expr) -> None:
        """Names in a length are of numbers."""
        numbers = [n for n, value in self.values.items() if isinstance(value, Number)]
        for e in walk(expr):
            if isinstance(e, Name) and e.id not in (*numbers, "t", "T", "training", *self.spec.unsure):
                arrays = (self.spec.params, self.spec.inputs, self.spec.states)
                if any(e.id == a.name for part in arrays for a in part):
                    hint = f"known: {', '.join(numbers)}" if numbers else "declare dims"
                    raise Mistake(e.loc, "E042", f"'{e.id}' is an array, and no length", hint)
                raise Mistake(e.loc, *unknown_name(e.id, numbers))

    def _slots(self) -> list[StateSlot]:
        """Declared states, then one slot per extra step of delay."""
        deepest = self._delays()
        slots = [StateSlot(s.name, self.shapes[s.name]) for s in self.spec.states]
        for s in self.spec.states:
            slots += [
                StateSlot(f"{s.name}[t-{k}]", self.shapes[s.name], s.name)
                for k in range(1, deepest.get(s.name, 1))
            ]
        for i in (i for i in self.spec.inputs if i.per == "step"):
            for k in range(deepest.get(i.name, 0)):
                name = f"{i.name}[t-{k}]" if k else f"{i.name}[t]"
                slots.append(StateSlot(name, self.shapes[i.name], i.name))
        return slots

    def _delays(self) -> dict[str, int]:
        """How many steps back each name is read; of delays that have too many together nothing is known."""
        deepest = lags(self.spec)
        if sum(deepest.values()) <= MAX_NODES:
            return deepest
        roots = (*self.spec.equations, *self.spec.functions)
        delayed = [e for root in roots for e in walk(root) if isinstance(e, Timed) and e.lag]
        self.past |= {(e.id, e.lag): Ref(-1) for e in delayed}
        what = f"delays of {sum(deepest.values()):,} steps together, more than {MAX_NODES:,}"
        longest = max(delayed, key=lambda e: (e.lag, -e.loc.line, -e.loc.column))
        self.problems.append(Mistake(longest.loc, "E049", what, "keep fewer values, or for fewer steps"))
        return {}

    # before the step ---------------------------------------------------------------------------------

    def _initial_values(self, slots: Sequence[StateSlot]) -> None:
        self.initial: dict[str, int] = {}
        self.before = True
        assigned = {t.id for e in self.spec.equations for t in e.targets}
        for state in (s for s in self.spec.states if s.name in assigned):
            try:
                self.initial[state.name] = self._initial(state)
            except Mistake as mistake:
                if isinstance(state.init, Name):
                    mistake = self._of_a_start(state.init, mistake)
                self._note(mistake, state.init, self._indices(state))
        self.before = False

    def _of_a_start(self, init: Name, mistake: Mistake) -> Mistake:
        """What is wrong with a name that is all of an initial value, with what may have been meant."""
        hint = unknown_name(init.id, self.values)[2]
        if filled := _FILLED.get(init.id):
            hint = f"write `{filled}`: one number for all of it"
        elif mistake.code != "E040":
            return mistake
        elif not unknown_name(init.id, ())[2]:  # no word that means something elsewhere, such as inf
            learned = f"to learn a start, declare '{init.id}' under params, in the state's shape"
            hint = f"{hint}; {learned}" if hint else learned
        return Mistake(mistake.loc, mistake.code, mistake.message, hint)

    def _initial(self, state: State) -> int:
        shape = self.shapes[state.name]
        value = Evaluator(self, self._indices(state)).tensor(state.init)
        if state.name in self.shapeless:
            return value
        node = self.builder.nodes[value]
        if self._depends_on_steps(value):
            raise self.too_early(state.init.loc)
        try:
            return self.builder.broadcast(value, self._fits(node.shape, shape))
        except ShapeMismatch as error:
            raise Mistake(state.init.loc, "E050", f"the initial value of '{state.name}': {error}") from None

    def _indices(self, state: State) -> dict[str, Value]:
        """i, j, k where the file declares nothing of the name: numbers along the state's axes.

        What equations assign is not there before step 0: an input gate i leaves the index i alone.
        """
        read = {e.id for e in walk(state.init) if isinstance(e, Name)}
        shape, found = self.shapes[state.name], {}
        for axis, name in enumerate("ijk"[: len(shape)]):
            if name not in self.declared or (name in read and self.declared[name] == ASSIGNED):
                lifted = (shape[axis],) + (Size.of(1),) * (len(shape) - axis - 1)
                found[name] = Ref(self.builder.reshape(self.builder.iota(shape[axis]), lifted))
        return dict(found)

    def _depends_on_steps(self, root: int) -> bool:
        """Whether a value is not there before step 0."""
        stack = [root]
        while stack:
            node = self.builder.nodes[stack.pop()]
            if node.varies:
                return True
            stack += node.args
        return False

    @staticmethod
    def _fits(have: Shape, want: Shape) -> Shape:
        one = Size.of(1)
        tail = want[len(want) - len(have) :] if len(have) <= len(want) else None
        if tail is None or any(h not in (w, one) for h, w in zip(have, tail, strict=True)):
            raise ShapeMismatch(f"{shape_str(have)} does not fit {shape_str(want)}")
        return want

    def _enter(self, slots: Sequence[StateSlot]) -> None:
        """What the step sees of the past; after a reset, the initial values."""
        b = self.builder
        inputs = {i.name for i in self.spec.inputs}
        reset = b.leaf("input", "_reset", (), True) if self.options.resets else None
        self.kept: dict[str, int] = {}
        for slot in slots:
            raw = b.leaf("state", slot.name, slot.shape, True)
            self.kept[slot.name] = raw
            base = slot.of or slot.name
            start = b.const(0.0) if base in inputs else self.initial.get(base, b.const(0.0))
            seen = raw if reset is None else b.scalar("where", self._spread(reset, slot.shape), start, raw)
            self.past[base, self._lag(slot, base in inputs)] = Ref(-1 if base in self.shapeless else seen)
            b.names.append((f"{base}[t-{self._lag(slot, base in inputs)}]", seen))

    @staticmethod
    def _lag(slot: StateSlot, is_input: bool) -> int:
        if not slot.of:
            return 1
        inside = slot.name.partition("[t")[2].rstrip("]")
        return 1 + (int(inside[1:]) if inside else 0)

    def _spread(self, x: int, shape: Shape) -> int:
        """A per-row scalar against a shape."""
        return self.builder.reshape(x, (Size.of(1),) * len(shape)) if shape else x

    # equations ---------------------------------------------------------------------------------------

    def _equations(self) -> None:
        order, cycle = dependency_order(self.spec)
        if cycle is not None:
            names = " → ".join([*cycle, cycle[0]])
            at = next(e for e in self.spec.equations if any(t.id == cycle[0] for t in e.targets))
            self.problems.append(
                Mistake(
                    at.loc,
                    "E043",
                    f"these depend on each other within one step: {names}",
                    "read one of them from the step before, e.g. `h[t-1]`",
                )
            )
            for equation in (e for e in self.spec.equations if e not in order):
                for target in equation.targets:
                    self._assign(target, Ref(-1))
        for equation in order:
            try:
                self._equation(equation)
            except Mistake as mistake:
                self._note(mistake, equation.value)
                for target in equation.targets:
                    self._assign(target, Ref(-1))
        for equation in (e for e in self.spec.equations if e not in order):
            self.problems += wrong_names(self, equation.value, {}, self.looked_into)

    def _note(self, mistake: Mistake, root: Expr, local: Mapping[str, Value] | None = None) -> None:
        """A mistake, and every other name below an expression that is none."""
        others = wrong_names(self, root, local or {}, self.looked_into)
        self.problems += [mistake, *(m for m in others if m.loc != mistake.loc)]

    def _equation(self, equation: Equation) -> None:
        value = Evaluator(self).eval(equation.value)
        parts = self.unpack(value, len(equation.targets), equation.loc)
        for target, part in zip(equation.targets, parts, strict=True):
            self._assign(target, self._assigned(target, part, equation))

    def _assigned(self, target: Name | Timed, part: Value, equation: Equation) -> Value:
        if self.is_unsure(target.id):
            return Ref(-1)
        if isinstance(target, Timed):
            return Ref(self._as_state(target, part, equation))
        return Ref(self.builder.const(part.value, part.label)) if isinstance(part, Number) else part

    def _as_state(self, target: Timed, part: Value, equation: Equation) -> int:
        node = Evaluator(self).node(part, equation.loc)
        want, have = self.shapes[target.id], self.builder.nodes[node].shape
        if target.id in self.shapeless:
            return -1
        try:
            return self.builder.broadcast(node, self._fits(have, want), True)
        except ShapeMismatch:
            raise Mistake(
                equation.loc,
                "E050",
                f"state '{target.id}' has shape {shape_str(want)}, but is assigned {shape_str(have)}",
                Evaluator(self).meant(equation.value) or uneven(want, have) or _unlike(have, want),
            ) from None

    def _assign(self, target: Name | Timed, value: Value) -> None:
        self.current[target.id] = value
        if isinstance(target, Timed):
            self.past[target.id, 0] = value
        if isinstance(value, Ref) and value.node >= 0:
            label = f"{target.id}[t]" if isinstance(target, Timed) else target.id
            self.builder.names.append((label, value.node))

    # results -----------------------------------------------------------------------------------------

    def _outputs(self, slots: Sequence[StateSlot]) -> list[tuple[Key, int]]:
        names = [Name(n, self.spec.outputs[0].loc) for n in self.options.outputs] or list(self.spec.outputs)
        out: list[tuple[Key, int]] = []
        for name in names:
            if name.id not in self.current:
                if self.options.outputs:
                    raise ArgumentError(
                        f"outputs: '{name.id}' is neither a state nor assigned in {self.spec.name}; "
                        + nearest(name.id, list(self.current))
                    )
                continue  # told where the file was read
            value = self.current[name.id]
            if isinstance(value, Ref) and value.node >= 0:
                node = self.builder.nodes[value.node]
                batched = self.builder.broadcast(value.node, node.shape, True)
                out.append((("output", name.id), self._ended(batched, None)))
        return out

    def _ended(self, node: int, kept: int | None) -> int:
        """Past the end of a sequence: the state as it was, or 0."""
        if not self.options.ragged:
            return node
        b = self.builder
        valid = b.leaf("input", "_valid", (), True)
        other = b.const(0.0) if kept is None else kept
        return b.scalar("where", self._spread(valid, b.nodes[node].shape), node, other)

    def counted(self, node: int) -> int:
        """What a sum over the batch takes of a value: 0 of rows past the end of their sequence."""
        return self._ended(node, None)

    def _next_states(self, slots: Sequence[StateSlot]) -> list[tuple[Key, int]]:
        out: list[tuple[Key, int]] = []
        for slot in slots:
            base = slot.of or slot.name
            lag = 0 if slot.declared else self._lag(slot, False) - 1
            value = self.past[base, lag]
            assert isinstance(value, Ref)
            out.append((("state", slot.name), self._ended(value.node, self.kept[slot.name])))
        return out

    def _initial_outputs(self, slots: Sequence[StateSlot]) -> list[tuple[Key, int]]:
        return [(("initial", s.name), self.initial[s.name]) for s in slots if s.declared]


def _unlike(have: Shape, want: Shape) -> str:
    """A hint for the first axis that has another size."""
    pairs = zip(reversed(have), reversed(want), strict=False)
    return next((unlike(h, w) for h, w in pairs if h not in (w, Size.of(1))), "")
