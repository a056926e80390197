"""A program as equations: which nodes get a line of their own, what they are called, and their terms.

A node has a line if the user named it, if it is read more than once and is not trivial, or if it would make
the line of its reader too long. So the equations are never longer than the program, whatever is shared.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from rnngen.grad.names import BAR, shown
from rnngen.grad.reading import TRANSPARENT, arriving_stem, leaf_term, read
from rnngen.grad.shaped import rank_of
from rnngen.grad.terms import Term, full, name, tidied
from rnngen.ops.node import Node, Program
from rnngen.ops.scalars import COMPARISONS, PRIMITIVES

__all__ = ["Equation", "Writer"]

MOST_WEIGHT = 12
MOST_READ = 4
_FUNCTIONS = (
    frozenset(PRIMITIVES) - COMPARISONS - set("add sub mul div mod neg pow minimum maximum where".split())
)


@dataclass(frozen=True, slots=True)
class Equation:
    """`targets = value`, or `targets += value` where something is there already."""

    targets: tuple[str, ...]
    value: Term
    adds: bool = False


class Writer:
    """Terms and lines of one program; `taken` are names that must not be given again, `last` names
    that a node goes by only if it has no other, `stem` what names begin with that nothing suggests, and
    `lined` nodes that have a line whatever they are."""

    def __init__(
        self,
        program: Program,
        roots: Collection[int],
        taken: Collection[str],
        last: Collection[str] = (),
        stem: str = "u",
        lined: Collection[int] = (),
    ) -> None:
        self.program = program
        self.live = program.live(roots)
        self.moving = program.dependents(i for i, _ in program.leaves("adjoint", "start"))
        self.aliases = _aliases(program, last)
        self.taken = {*taken, *(n for n, _ in program.names)}
        self.lined = lined
        self.stem, self._arriving = stem, arriving_stem(program, self.taken)
        self.terms: dict[int, Term] = {}
        self.lines: dict[int, Equation] = {}
        self.deltas: list[str] = []
        # names of a function's value, and those of a function of such
        self.hinted, self.twice = set[str](), set[str]()
        self.counts = self._appearances(roots)
        for i in sorted(self.live):
            self._visit(i)

    def leaf(self, node: Node) -> Term:
        """A leaf by the user's name for it."""
        return leaf_term(node, self._arriving)

    def term(self, i: int) -> Term:
        """The node as it is written where it is read."""
        return tidied(self.terms[i])

    def _appearances(self, roots: Collection[int]) -> dict[int, int]:
        """How often each node is read: views count as often as they are read themselves, named slices of one
        value (a `split`) count once."""
        counts = dict.fromkeys(self.live, 0)
        split: set[tuple[str, int]] = set()
        for i in roots:
            counts[i] += 1
        for i in sorted(self.live, reverse=True):
            node = self.program.nodes[i]
            times = max(1, counts[i]) if self._transparent(node) and i not in self.aliases else 1
            for a in node.args:
                if node.op != "slice" or i not in self.aliases or (node.op, a) not in split:
                    counts[a] += times
                    split.add((node.op, a))
        return counts

    @staticmethod
    def _transparent(node: Node) -> bool:
        return node.op in TRANSPARENT or (node.op == "reduce" and not node.axes())

    def _visit(self, i: int) -> None:
        node = self.program.nodes[i]
        if node.is_leaf:
            self.terms[i] = self.leaf(node)
            self._note_leaf(i)
            return
        args = [self.terms[a] for a in node.args]
        if any(a.weight > MOST_WEIGHT for a in args) or i in self.moving:
            args = [self._shortened(a, i in self.moving) for a in node.args]
        value = read(node, args, [self.program.nodes[a].shape for a in node.args])
        self.terms[i] = value
        if i in self.aliases:
            moving = i in self.moving  # a value has the shape that the user gave it
            self._define(i, tidied(value) if moving else full(tidied(value), node.shape), self.aliases[i])
        elif i in self.lined or (
            self.counts[i] > 1
            and not self._transparent(node)
            and not self._trivial(tidied(value), i in self.moving)
        ):
            self._define(i, tidied(value), (self._fresh(i, value),))

    def _note_leaf(self, i: int) -> None:
        """A leaf that the user's names call otherwise: `ȳ` for what arrives at an output y."""
        if i in self.aliases and self.aliases[i][0] != self.terms[i].text and BAR in self.terms[i].text:
            self._define(i, self.terms[i], self.aliases[i])

    def _shortened(self, i: int, into_gradient: bool) -> Term:
        """The argument under a name, if it is long; gradients read short values of the forward pass."""
        term = self.terms[i]
        most = MOST_READ if into_gradient and i not in self.moving else MOST_WEIGHT
        if term.weight > most and i not in self.lines and term.head != "part":
            self._define(i, tidied(term), (self._fresh(i, term),))
        return self.terms[i]

    @staticmethod
    def _trivial(term: Term, into_gradient: bool) -> bool:
        """`1 - z`, `z**2`, `W.T`: as short as a name would be. A gradient's product is worked out once."""
        if term.head in ("name", "number", "part"):
            return True
        flat = term.head in ("sum", "product", "neg", "power", "transposed", "slice")
        inner = [a.args[0] if a.head == "neg" else a for a in term.args]
        names = sum(a.head == "name" for a in inner)
        return (
            flat
            and all(a.head in ("name", "number") for a in inner)
            and names <= 2 - into_gradient
            and (term.weight <= 2)
        )

    def _define(self, i: int, value: Term, targets: tuple[str, ...]) -> None:
        if value.head == "sum":  # what is added to something goes on under its name
            read = {t.text for t in value.args if t.head == "name"}
            targets = tuple(sorted(targets, key=lambda t: t not in read))
        self.lines[i] = Equation(targets, value)
        rank = rank_of(self.program.nodes[i].shape)
        self.terms[i] = replace(name(targets[0], rank, value.shape), bare=value.bare)

    # names that nobody gave ------------------------------------------------------------------------------

    def _fresh(self, i: int, value: Term) -> str:
        if i in self.moving:
            self.deltas.append(self._numbered("δ"))
            return self.deltas[-1]
        return self._free(self._hint(self.program.nodes[i].op, value))

    def _hint(self, op: str, value: Term) -> str:
        """`s_o` for sigmoid(o), `t_c` for tanh(c[t]): the function's letter and its argument's name,
        unless that is such a name of such a name."""
        if op in _FUNCTIONS and len(value.args) == 1 and value.args[0].head == "name":
            base = shown(value.args[0].text)
            if not base.bar and base.index in ("", "t") and base.base not in self.twice:
                return f"{op[0]}_{base.base}"
        return ""

    def _free(self, hint: str) -> str:
        fresh = (
            hint if hint and hint not in self.taken else self._numbered(hint or self.stem, 2 if hint else 1)
        )
        self.taken.add(fresh)
        if hint:
            (self.twice if hint[2:] in self.hinted else self.hinted).add(fresh)
        return fresh

    def _numbered(self, stem: str, k: int = 1) -> str:
        while f"{stem}{k}" in self.taken:
            k += 1
        self.taken.add(f"{stem}{k}")
        return f"{stem}{k}"


def _aliases(program: Program, last: Collection[str]) -> Mapping[int, tuple[str, ...]]:
    out: dict[int, list[str]] = {}
    for text, i in program.names:
        if text not in out.setdefault(i, []):
            out[i].append(text)
    return {i: tuple(sorted(names, key=lambda n: n in last)) for i, names in out.items()}
