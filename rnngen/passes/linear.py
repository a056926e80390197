"""linear: proves that a recurrence is affine in what it carries, and works out its coefficients.

States that read one another are one block; blocks are run one after another, so that to a later block the
states of an earlier one are known for all steps. In a block every value on the way from the carried
values to the next ones is brought into the form

    value = rest + Σ factor[s] · s        over the carried s of the block

or it is not affine, and the operator that ended it is told. A block is

    direct     its next value reads nothing that it carries (a delayed input, an output fed back once)
    diagonal   every factor belongs to an entry alone: s'[i] = rest[i] + Σ factor[i] · s[i]. For several
               states (a complex number's two parts, a delay) the factors are a small matrix an entry, and
               steps compose in any order: (A, a) after (B, b) is (A·B, A·b + a)
    matrix     affine, but entries mix: a product with a matrix, a sum, a shift; of a batch, its rows
    nonlinear  not proved affine

The proof is on the equations as written: it never calls affine what is not, and may miss what only algebra
would show ((h + 1)**2 - h**2). It is about values: what `stop_gradient` and stated derivatives change is in
the backward program, whose own recurrence (`backward=True`) is affine in every cell, and diagonal in more
cells than the forward one.

Source: Blelloch (1990), Prefix sums and their applications, section 1.4 (recurrences as scans); Martin and
Cundy (2018), Parallelizing Linear Recurrent Neural Nets Over Sequence Length.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import networkx as nx

from rnngen.errors import Location
from rnngen.ops.build import Builder
from rnngen.ops.node import Node, Program
from rnngen.ops.size import Shape, Size

__all__ = ["AFFINE", "Block", "Carried", "Form", "Kind", "blocks", "carried", "decompose", "recurrence"]


class Kind(StrEnum):
    """What a block's next values are, as functions of what it carries; see the module."""

    DIRECT = "direct"
    DIAGONAL = "diagonal"
    MATRIX = "matrix"
    NONLINEAR = "nonlinear"

    @property
    def affine(self) -> bool:
        """Whether the steps compose without being run."""
        return self is not Kind.NONLINEAR

    @property
    def scannable(self) -> bool:
        """Whether the steps compose entry by entry: a scan over time costs no more than the steps."""
        return self in (Kind.DIRECT, Kind.DIAGONAL)


@dataclass(frozen=True, slots=True)
class Carried:
    """A value that a step hands to the next: the leaf that reads it and the node of its next value."""

    name: str
    leaf: int | None
    next: int


@dataclass(frozen=True, slots=True)
class Form:
    """A value as `rest + Σ factor · carried`.

    `rest` is None where it is zero; a factor is None where entries mix; `broken` is the node that is not
    affine (rest and factors say nothing then). Factors broadcast to the value's shape.
    """

    rest: int | None = None
    factors: tuple[tuple[str, int | None], ...] = ()
    broken: int | None = None

    @property
    def moves(self) -> bool:
        """Whether the value depends on what is carried."""
        return bool(self.factors) or self.broken is not None


@dataclass(frozen=True, slots=True)
class Block:
    """Carried values that read one another, and what their steps are.

    For `direct` and `diagonal` blocks, `rests` (name → node, or None for zero) and `factors` ((to, from) →
    node) hold the coefficients: nodes of the builder's program that have the states' shape (with or without
    the batch axis) and do not depend on the block's own states. `invariant` tells that no factor changes
    over time. A `nonlinear` block names the `operator` that ended the proof and its place in the spec.
    """

    names: tuple[str, ...]
    kind: Kind
    rests: tuple[tuple[str, int | None], ...] = ()
    factors: tuple[tuple[tuple[str, str], int], ...] = ()
    invariant: bool = False
    operator: str = ""
    loc: Location | None = None

    def __str__(self) -> str:
        why = f" ({self.operator}{f', line {self.loc.line}' if self.loc else ''})" if self.operator else ""
        fixed = ", the same at every step" if self.factors and self.invariant else ""
        return f"{', '.join(self.names)}: {self.kind}{fixed}{why}"


# what is carried -----------------------------------------------------------------------------------


def carried(program: Program, backward: bool = False) -> tuple[Carried, ...]:
    """What a step hands to the next (or, `backward`, to the one before), in the order of the outputs."""
    op, prefix, kind = ("adjoint", "state:", "grad_state") if backward else ("state", "", "state")
    leaves = {n.text("name"): i for i, n in program.leaves(op)}
    return tuple(Carried(s, leaves.get(prefix + s), i) for s, i in program.keyed(kind).items())


def blocks(program: Program, values: tuple[Carried, ...]) -> tuple[tuple[Carried, ...], ...]:
    """The values in groups that read one another, earlier ones first; ties in the order given."""
    reads = nx.DiGraph()
    reads.add_nodes_from(range(len(values)))
    for k, value in enumerate(values):
        seen = program.live([value.next])
        reads.add_edges_from((j, k) for j, v in enumerate(values) if v.leaf in seen)
    whole = nx.condensation(reads)
    first = {c: min(d["members"]) for c, d in whole.nodes(data=True)}
    order = nx.lexicographical_topological_sort(whole, key=first.__getitem__)
    return tuple(tuple(values[k] for k in sorted(whole.nodes[c]["members"])) for c in order)


# the proof -----------------------------------------------------------------------------------------


def recurrence(program: Program, backward: bool = False) -> tuple[tuple[Block, ...], Program]:
    """(the blocks of a step in the order in which they can be run, the program of their coefficients).

    The program has the step's leaves; its outputs are `("rest", s)` and `("factor", "s<-r")`, as far as there
    are any. A rewriting pass calls `decompose` on its own builder instead.
    """
    b = Builder()
    new: list[int] = []
    for node in program.nodes:
        b.loc = node.loc
        new.append(b.copy(node, [new[a] for a in node.args]))
    b.names = [(n, new[i]) for n, i in program.names]
    values = [
        Carried(v.name, None if v.leaf is None else new[v.leaf], new[v.next])
        for v in carried(program, backward)
    ]
    found = decompose(b, tuple(values))
    outputs = [(("rest", s), i) for block in found for s, i in block.rests if i is not None]
    outputs += [(("factor", f"{s}<-{r}"), i) for block in found for (s, r), i in block.factors]
    whole = b.program(outputs)
    return found, whole


def decompose(b: Builder, values: tuple[Carried, ...]) -> tuple[Block, ...]:
    """The blocks of what is carried; coefficients are added to the builder's program."""
    program = Program(tuple(b.nodes), (), ())
    return tuple(_block(b, program, group) for group in blocks(program, values))


def _block(b: Builder, program: Program, group: tuple[Carried, ...]) -> Block:
    names = tuple(v.name for v in group)
    needed = program.live(v.next for v in group)
    moving = {v.leaf: v.name for v in group if v.leaf is not None}
    forms = _forms(b, sorted(needed), moving)
    ends = {v.name: forms[v.next] for v in group}
    broken = next((f.broken for f in ends.values() if f.broken is not None), None)
    b.loc = None
    if broken is not None:
        node = program.nodes[broken]
        return Block(names, Kind.NONLINEAR, operator=node.op, loc=node.loc)
    factors = [((to, of), f) for to, form in ends.items() for of, f in form.factors]
    one_shape = len({program.nodes[v.next].shape for v in group}) == 1
    if any(f is None for _, f in factors) or (factors and not one_shape):
        return Block(names, Kind.MATRIX, invariant=_still(program, group, moving))
    shapes = {v.name: program.nodes[v.next].shape for v in group}
    known = tuple((key, b.broadcast(f, shapes[key[0]])) for key, f in factors if f is not None)
    rests = tuple((n, None if f.rest is None else b.broadcast(f.rest, shapes[n])) for n, f in ends.items())
    kind = Kind.DIAGONAL if known else Kind.DIRECT
    varies = _varying(Program(tuple(b.nodes), (), ()))
    return Block(names, kind, rests, known, not any(f in varies for _, f in known))


def _varying(program: Program) -> frozenset[int]:
    """What can be different at different steps."""
    return program.dependents(i for i, n in enumerate(program.nodes) if n.varies)


def _still(program: Program, group: tuple[Carried, ...], moving: Mapping[int, str]) -> bool:
    """Whether all that multiplies the moving values is the same at every step."""
    moved = program.dependents(moving)
    varies = _varying(program) - moved
    for i in program.live(v.next for v in group) & moved:
        node = program.nodes[i]
        if node.op in ("add", "sub", "concat"):
            continue
        if any(a in varies for a in node.args):
            return False
    return True


def _forms(b: Builder, order: list[int], moving: Mapping[int, str]) -> dict[int, Form]:
    """The form of every node, each from those of its arguments."""
    forms: dict[int, Form] = {}
    for i in order:
        node = b.nodes[i]
        # the value of a stop or a stated derivative is that of its first argument
        args = [forms[a] for a in (node.args[:1] if node.op in ("stop", "surrogate") else node.args)]
        b.loc = node.loc
        if i in moving:
            forms[i] = Form(None, ((moving[i], b.const(1.0)),))
        elif node.op in ("stop", "surrogate"):
            forms[i] = args[0]
        elif not any(f.moves for f in args):
            forms[i] = Form(i)
        elif (broken := next((f.broken for f in args if f.broken is not None), None)) is not None:
            forms[i] = Form(broken=broken)
        else:
            forms[i] = _Rule(b, i, node, args).form()
    return forms


class _Rule:
    """One node whose arguments are affine and at least one of which moves."""

    def __init__(self, b: Builder, i: int, node: Node, forms: list[Form]) -> None:
        self.b, self.i, self.node, self.forms = b, i, node, forms
        self.moving = [k for k, f in enumerate(forms) if f.moves]

    def form(self) -> Form:
        """The node's form, `broken` at it where no rule keeps it affine."""
        op = self.node.op
        if op in AFFINE:
            return self.elementwise()
        if op == "reshape":
            return self.reshaped()
        if op == "broadcast" and self.aligned(self.node.args[0]):
            return self.forms[0]
        if self.keeps_sums():
            return Form(self.through(), tuple((s, None) for s in self.sources()))
        return Form(broken=self.i)

    def sources(self) -> list[str]:
        """The carried values that any argument reads, in order."""
        return list(dict.fromkeys(s for f in self.forms for s, _ in f.factors))

    # elementwise ---------------------------------------------------------------------------------------

    def elementwise(self) -> Form:
        allowed = AFFINE[self.node.op]
        if not set(self.moving) <= allowed or (self.node.op == "mul" and len(self.moving) > 1):
            return Form(broken=self.i)
        rest = self.applied([f.rest for f in self.forms])
        return Form(rest, tuple((s, self.factor(s)) for s in self.sources()))

    def factor(self, source: str) -> int | None:
        """The node's factor of a carried value; None where entries mix."""
        parts: list[int | None] = []
        for k, form in enumerate(self.forms):
            factors = dict(form.factors)
            if k not in self.moving:
                parts.append(form.rest if self.scales(k) else None)
            elif source not in factors:
                parts.append(None)
            elif factors[source] is None or not self.aligned(self.node.args[k]):
                return None
            else:
                parts.append(factors[source])
        found = self.applied(parts)
        return self.b.const(0.0) if found is None else found

    def scales(self, k: int) -> bool:
        """Whether argument k multiplies or chooses the others; else it is added to them."""
        return self.node.op in ("mul", "div") or (self.node.op == "where" and k == 0)

    def aligned(self, arg: int) -> bool:
        """Whether the argument's entries are the node's: nothing is repeated but axes of length 1 added."""
        return _count(self.b.nodes[arg].shape) == _count(self.node.shape)

    def applied(self, parts: list[int | None]) -> int | None:
        """The operator on the parts of its arguments; None stands for zero, before and after."""
        b, op = self.b, self.node.op
        if op in ("mul", "div"):
            return None if None in parts else b.scalar(op, *[p for p in parts if p is not None])
        if op == "where":
            cond, yes, no = parts
            if cond is None or (yes is None and no is None):
                return None
            zero = b.const(0.0)
            return b.scalar(op, cond, zero if yes is None else yes, zero if no is None else no)
        if op == "neg":
            return None if parts[0] is None else b.scalar(op, parts[0])
        left, right = parts
        if left is None and op == "sub":
            return None if right is None else b.scalar("neg", right)
        if left is None or right is None:
            return right if left is None else left
        return b.scalar(op, left, right)

    # views and sums --------------------------------------------------------------------------------------

    def reshaped(self) -> Form:
        form = self.forms[0]
        return Form(self.viewed(form.rest), tuple((s, self.viewed(f)) for s, f in form.factors))

    def viewed(self, i: int | None) -> int | None:
        """A coefficient of the argument as one of its reshaped self; a number stays as it is."""
        b = self.b
        if i is None or not b.nodes[i].shape:
            return i
        return b.reshape(b.broadcast(i, b.nodes[self.node.args[0]].shape), self.node.shape)

    def keeps_sums(self) -> bool:
        """Whether the operator of a sum is the sum of the operators, for the arguments that move."""
        op = self.node.op
        if op in _LINEAR:
            return True
        if op == "contract":
            return len(self.moving) == 1
        if op == "reduce":
            return self.node.text("kind") == "sum"
        if op == "scan":
            return self.node.text("kind") == "sum" or (
                self.node.text("kind") == "linear" and self.moving == [0]
            )
        if op == "solve":
            return self.moving == [1]
        return op in ("take", "scatter") and self.moving == [0]

    def through(self) -> int | None:
        """The operator on the rests of the arguments."""
        if all(f.rest is None for f in self.forms):
            return None
        b = self.b
        args = []
        for arg, form in zip(self.node.args, self.forms, strict=True):
            of = b.nodes[arg]
            rest = b.const(0.0) if form.rest is None else form.rest
            args.append(arg if not form.moves else b.broadcast(rest, of.shape, of.batched))
        return b.copy(self.node, args)


def _count(shape: Shape) -> Size:
    total = Size.of(1)
    for n in shape:
        total = total * n
    return total


# the arguments that may move, for the scalar operators that keep a value affine; of a product's, one
AFFINE = {
    "add": frozenset({0, 1}),
    "sub": frozenset({0, 1}),
    "mul": frozenset({0, 1}),
    "neg": frozenset({0}),
    "div": frozenset({0}),
    "where": frozenset({1, 2}),
}
# linear in all arguments at once; entries move, so that a factor no longer belongs to an entry alone
_LINEAR = frozenset({"permute", "slice", "pad", "concat", "broadcast", "total", "pool"})
