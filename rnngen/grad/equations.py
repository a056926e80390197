"""Step → Derivation: its equations in the order in which they run, with the names of the spec.

once      what the steps read and is worked out before the first
where     values of the forward pass that the backward equations read and that had no name
backward  the equations of one step, last step first
after     what is left once the first step is done
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from rnngen.grad.model import SUMMED, Step
from rnngen.grad.names import BAR, barred, of_state
from rnngen.grad.reading import leaf_term
from rnngen.grad.shaped import rank_of
from rnngen.grad.terms import Term, behind_ones, full, name, number, total
from rnngen.grad.views import direct
from rnngen.grad.writing import Equation, Writer
from rnngen.ops.node import Key, Node, Program
from rnngen.ops.size import Shape

__all__ = [
    "Derivation",
    "accumulated",
    "derivation",
    "forward_equations",
    "grouped_lines",
    "names_in",
    "prepared",
    "renamed",
    "target_of",
]

_ORDER = ("grad_state", "grad_input", "grad_sequence", "grad_prepared", "grad_param")


@dataclass(frozen=True, slots=True)
class Derivation:
    """The backward equations of a cell. `arriving` are the gradients that each step is given; `reads` are the
    values of the forward pass that it needs."""

    title: str
    arriving: tuple[str, ...]
    carried: tuple[str, ...]
    once: tuple[Equation, ...]
    where: tuple[Equation, ...]
    backward: tuple[Equation, ...]
    after: tuple[Equation, ...]
    reads: tuple[str, ...]


def derivation(step: Step) -> Derivation:
    """The derivation of a step, ready to be printed."""
    backward = direct(step.backward)
    outputs = _useful(step, backward)
    targets = [target_of(k) for k, _ in outputs]
    writer = Writer(backward, [i for _, i in outputs], _taken(step), last=targets)
    ends = _ends(writer, outputs)
    there = {e.targets for e in ends}
    inner = [
        _without(e, targets) for i, e in writer.lines.items() if i in writer.moving and e.targets not in there
    ]
    equations = [e for e in renamed([*map(accumulated, inner), *ends], writer) if not _idle(e)]
    read = _read(writer)
    where = [e for i, e in writer.lines.items() if i in read and i not in writer.aliases]
    adjoints = [writer.leaf(n).text for i, n in backward.leaves("adjoint") if i in writer.live]
    carried = [barred(of_state(s.name)) for s in step.cell.states]
    once = prepared(step, (*where, *equations))
    return Derivation(
        step.cell.title,
        tuple(a for a in adjoints if a not in carried),
        tuple(a for a in carried if a in adjoints),
        once,
        tuple(where),
        tuple(equations),
        _after(step, {t for e in (*once, *where, *equations) for t in e.targets}),
        _forward_names(writer, equations, where),
    )


def _taken(step: Step) -> frozenset[str]:
    """All names of the cell and of what is prepared: none of them means anything else on the page."""
    named = {n for n, _ in step.cell.program.names}
    return frozenset(
        step.cell.declared | named | {n for (kind, n), _ in step.prepare.outputs if kind == "prepared"}
    )


def forward_equations(step: Step) -> tuple[Equation, ...]:
    """The equations of the forward pass with every name of the spec."""
    program = direct(step.forward)
    writer = Writer(program, [i for _, i in program.outputs], _taken(step), stem="v")
    lines = _split(writer, program)
    given = {t for e in lines for t in e.targets}
    ends = [Equation((target_of(k),), writer.term(i)) for k, i in program.outputs if k[0] == "state"]
    return (*lines, *(e for e in ends if e.targets[0] not in given and not _idle(e)))


def _idle(equation: Equation) -> bool:
    """Whether a name keeps its value: a gradient that waits for the step that its state was of."""
    value = equation.value
    return value.head == "name" and equation.targets == (value.text,) and not equation.adds


def _useful(step: Step, backward: Program) -> list[tuple[Key, int]]:
    """The outputs in the order of the page, without gradients of prepared values that nothing comes of."""
    wanted = {str(n.attr("name")) for _, n in step.prepare_backward.leaves("adjoint")}
    kept = [(k, i) for k, i in backward.outputs if k[0] != "grad_prepared" or f"prepared:{k[1]}" in wanted]
    return sorted(kept, key=lambda item: _ORDER.index(item[0][0]))


def _ends(writer: Writer, outputs: Iterable[tuple[Key, int]]) -> list[Equation]:
    """One line for each gradient that leaves the step, unless others read it: then it is with them."""
    out = []
    for key, i in outputs:
        target, line = target_of(key), writer.lines.get(i)
        shape = writer.program.nodes[i].shape
        own = line is not None and line.targets == (target,)
        if line is None or not own:
            out.append(
                accumulated(Equation((target,), _spread(writer.term(i), shape), adds=key[0] in SUMMED))
            )
        elif key[0] in SUMMED or writer.counts[i] == 1:
            out.append(accumulated(replace(line, value=_spread(line.value, shape), adds=key[0] in SUMMED)))
    return out


def _spread(value: Term, shape: Shape) -> Term:
    """An array with every axis of its gradient that has entries; a scalar is added to all as it is."""
    own = behind_ones(value.shape or ())
    return full(value, shape) if own and own != behind_ones(shape) else value


def _without(equation: Equation, targets: Collection[str]) -> Equation:
    """The line without the names that have a line of their own at the end, but for one that others read."""
    kept = tuple(t for t in equation.targets if t not in targets)
    return replace(equation, targets=kept or equation.targets[:1])


def target_of(key: Key) -> str:
    """What an output is called: `h̄[t-1]`, `x̄[t]`, `W̄`, `h[t]`."""
    kind, text = key
    if kind in ("state", "output", "initial"):
        return of_state(text) if kind == "state" else text + ("[-1]" if kind == "initial" else "")
    if kind == "grad_state":
        return barred(of_state(text, before=True))
    return barred(text) + ("[t]" if kind == "grad_input" else "")


def accumulated(equation: Equation) -> Equation:
    """`a = a + b`, which says that something is there already, as `a += b`."""
    value = equation.value
    own = next((t for t in value.args if t.head == "name" and t.text in equation.targets), None)
    if value.head != "sum" or own is None:
        return equation
    rest = tuple(t for t in value.args if t is not own)
    left = rest[0] if len(rest) == 1 else replace(value, args=rest)
    return Equation((own.text,), left, adds=True)


def renamed(equations: list[Equation], writer: Writer) -> list[Equation]:
    """A single δ needs no number."""
    if len(writer.deltas) != 1 or "δ" in writer.taken:
        return equations
    (one,) = writer.deltas
    return [
        Equation(tuple("δ" if t == one else t for t in e.targets), _with(e.value, one, "δ"), e.adds)
        for e in equations
    ]


def _with(term: Term, old: str, new: str) -> Term:
    if term.head == "name":
        return replace(term, text=new) if term.text == old else term
    return replace(term, args=tuple(_with(a, old, new) for a in term.args))


# the forward pass as the backward pass sees it -------------------------------------------------------


def _read(writer: Writer) -> set[int]:
    """The nodes of the forward pass that have a line, are read by the backward pass, and what those read."""
    stack = [
        i for j in writer.moving & writer.live for i in writer.program.nodes[j].args if i not in writer.moving
    ]
    seen: set[int] = set()
    while stack:
        i = stack.pop()
        if i not in seen:
            seen.add(i)
            if i not in writer.aliases:
                stack += writer.program.nodes[i].args
    return seen


def _forward_names(
    writer: Writer, equations: Iterable[Equation], where: Iterable[Equation]
) -> tuple[str, ...]:
    """What the backward equations read, in order of appearance; params and numbers are there anyway."""
    kept = {writer.terms[i].text for i in writer.live if _kept(writer, i)}
    named = {t for e in where for t in e.targets}
    found: dict[str, None] = {}
    for equation in equations:
        for text in names_in(equation.value):
            if BAR not in text and (text in kept or text in named):
                found[text] = None
    return tuple(found)


def _kept(writer: Writer, i: int) -> bool:
    node = writer.program.nodes[i]
    return i not in writer.moving and (
        node.op in ("input", "sequence", "state") or (i in writer.lines and not node.is_leaf)
    )


def names_in(term: Term) -> Iterable[str]:
    """The names in a term, in the order of reading."""
    if term.head == "name":
        yield term.text
    for arg in term.args:
        yield from names_in(arg)


# before the first step and after the last ------------------------------------------------------------


def prepared(step: Step, equations: Iterable[Equation]) -> tuple[Equation, ...]:
    """Definitions of the prepared values that the equations read or form the gradients of."""
    found = {n for e in equations for n in (*names_in(e.value), *e.targets)}
    there = [(n, i) for (kind, n), i in step.prepare.outputs if kind == "prepared"]
    outputs = [(n, i) for n, i in there if not found.isdisjoint((n, barred(n)))]
    named = replace(step.prepare, names=(*step.prepare.names, *outputs))
    writer = Writer(named, [i for _, i in outputs], _taken(step) | found, stem="q")
    leaves = [Equation((n,), writer.term(i)) for n, i in outputs if i not in writer.lines]
    return (*writer.lines.values(), *leaves)


def _after(step: Step, above: Collection[str]) -> tuple[Equation, ...]:
    """Gradients that pass through initial values, with what they read of these; no name of `above` again."""
    program = step.prepare_backward
    writer = Writer(program, [i for _, i in program.outputs], _taken(step) | set(above))
    shown = writer.moving | (_read(writer) - set(writer.aliases))
    inner = [e for i, e in writer.lines.items() if i in shown]
    ends = [Equation((target_of(k),), writer.term(i), adds=True) for k, i in program.outputs]
    return (*_older(step), *renamed([*inner, *ends], writer))


def _older(step: Step) -> Iterable[Equation]:
    """`h̄[-1] += h̄[-2]`: before step 0 every past value of a state is its initial value."""
    ends = [s for (kind, s), _ in step.backward.outputs if kind == "grad_state"]
    for _, node in step.prepare_backward.leaves("adjoint"):
        kind, state = str(node.attr("name")).split(":", 1)
        slots = [s for s in ends if s.startswith(f"{state}[t-")]
        if kind == "initial" and slots:
            rank = rank_of(node.shape)
            before = [barred(of_state(s, before=True)).replace("[t-", "[-") for s in slots]
            yield Equation((leaf_term(node).text,), total([name(b, rank) for b in before], rank), adds=True)


# the forward pass ------------------------------------------------------------------------------------


def _split(writer: Writer, program: Program) -> tuple[Equation, ...]:
    return tuple(e for _, e in grouped_lines(writer, program))


def grouped_lines(writer: Writer, program: Program) -> list[tuple[list[int], Equation]]:
    """The lines in order with their nodes; slices that tile a value become `a, b = split(value, 2)`."""
    groups: list[list[int]] = []
    for i in writer.lines:
        if groups and _follows(program, groups[-1][-1], i):
            groups[-1].append(i)
        else:
            groups.append([i])
    return [line for group in groups for line in _grouped(writer, program, group)]


def _follows(program: Program, i: int, j: int) -> bool:
    """Whether j is the next slice, of the same length, of what i is a slice of."""
    a, b = program.nodes[i], program.nodes[j]
    if (a.op, b.op) != ("slice", "slice") or a.args != b.args or a.shape != b.shape:
        return False
    axis = _split_axis(program, a)
    ends = [s + n for s, n in zip(a.sizes("starts"), a.shape, strict=True)]
    return axis is not None and b.sizes("starts")[axis] == ends[axis]


def _split_axis(program: Program, node: Node) -> int | None:
    cut = [k for k, s in enumerate(program.nodes[node.args[0]].shape) if s != node.shape[k]]
    return cut[0] if len(cut) == 1 and set(node.axes("steps")) == {1} else None


def _grouped(writer: Writer, program: Program, group: list[int]) -> list[tuple[list[int], Equation]]:
    node, lines = program.nodes[group[0]], [writer.lines[i] for i in group]
    axis = _split_axis(program, node) if node.op == "slice" else None
    if axis is None or program.nodes[node.args[0]].shape[axis] != node.shape[axis] * len(group):
        return [([i], line) for i, line in zip(group, lines, strict=True)]
    words = [Term("keyword", text=f"axis={axis}")] if axis < node.rank - 1 else []
    parts = Term(
        "call", (writer.term(node.args[0]), number(len(group)), *words), "split", lines[0].value.rank
    )
    return [(group, Equation(tuple(e.targets[0] for e in lines), parts))]
