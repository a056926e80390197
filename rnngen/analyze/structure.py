"""What can be told without numbers: the recurrence, what waits for what, and what has no effect."""

from __future__ import annotations

from dataclasses import dataclass

from rnngen.cell.order import read_by
from rnngen.grad.model import Step
from rnngen.grad.text import term_text
from rnngen.grad.views import direct
from rnngen.grad.writing import Writer
from rnngen.ops.node import Node, Program
from rnngen.passes.linear import Block, recurrence
from rnngen.spec.model import Call, CellSpec, Equation, Name, Timed
from rnngen.spec.walk import walk

__all__ = ["Part", "chain", "parts", "unreached", "untrained"]

# what gradients run through, the worst first; gradients of anything are linear in those that arrive
_BACK = {"nonlinear": "linear", "matrix": "matrix", "diagonal": "diagonal"}


@dataclass(frozen=True, slots=True)
class Part:
    """States that read one another: how their steps compose, in words of the spec.

    `equations` are `h[t] = factor * h[t-1] + rest` for what is diagonal; `reason` is the line that is not
    affine. `backward` is the kind of the recurrence that the gradients run through: `linear` says no more
    than that, `nonlinear` does not occur.
    """

    states: tuple[str, ...]
    kind: str
    backward: str
    invariant: bool
    equations: tuple[str, ...] = ()
    reason: str = ""


def parts(step: Step) -> tuple[Part, ...]:
    """The recurrence in parts, in the order in which they can be run."""
    found, program = recurrence(step.forward)
    behind, _ = recurrence(step.backward, backward=True)
    kinds = {n: str(b.kind) for b in behind for n in b.names}
    out = []
    for block in found:
        back = {kinds[n] for n in block.names if n in kinds}
        out.append(
            Part(
                block.names,
                str(block.kind),
                next((_BACK[k] for k in _BACK if k in back), "direct"),
                block.invariant,
                tuple(_equations(step, block, program)),
                _reason(step.cell.spec, block),
            )
        )
    return tuple(out)


def _reason(spec: CellSpec, block: Block) -> str:
    if not block.operator:
        return ""
    if block.loc is None or block.loc.file != spec.file:
        return block.operator
    return f"line {block.loc.line}: {spec.source_lines[block.loc.line - 1].strip()}"


def _equations(step: Step, block: Block, program: Program) -> list[str]:
    """The step by its coefficients, with the names of the spec."""
    if not block.factors:
        return []
    roots = {i for _, i in block.factors} | {i for _, i in block.rests if i is not None}
    shown = Program(program.nodes, program.names, tuple((("shown", str(i)), i) for i in sorted(roots)))
    lines = direct(shown)
    where = {int(name): i for (_, name), i in lines.outputs}
    writer = Writer(lines, where.values(), step.cell.declared)
    texts = {i: term_text(writer.term(j)) for i, j in where.items()}
    out = []
    for name, rest in block.rests:
        terms = [
            f"{_within(texts[i])} * {of}[t-1]" if texts[i] != "1" else f"{of}[t-1]"
            for (to, of), i in block.factors
            if to == name
        ]
        terms += [texts[rest]] if rest is not None else []
        out.append(f"{name}[t] = " + (" + ".join(terms) or "0"))
    return out


def _within(text: str) -> str:
    return f"({text})" if " " in text else text


# what waits for what -----------------------------------------------------------------------------------


def chain(step: Step) -> int:
    """How many sums of products a step works out one after another between a state and a next one."""
    program = step.forward
    depth: dict[int, int | None] = {}
    for i, node in enumerate(program.nodes):
        before = [d for a in node.args if (d := depth[a]) is not None]
        depth[i] = 0 if node.op == "state" else max(before) + _waits(node) if before else None
    return max((depth[i] or 0 for i in program.keyed("state").values()), default=0)


def _waits(node: Node) -> bool:
    """Whether the node sums products: an outer product does not."""
    return node.op == "contract" and bool(set(node.text("a") + node.text("b")) - set(node.text("out")))


# what has no effect ----------------------------------------------------------------------------------


def untrained(step: Step) -> tuple[str, ...]:
    """Trained params that no gradient reaches."""
    reached = {*step.backward.keyed("grad_param"), *step.prepare_backward.keyed("grad_param")}
    return tuple(p.name for p in step.cell.params if p.trainable and p.name not in reached)


def unreached(spec: CellSpec) -> tuple[str, ...]:
    """Assigned names that reach no output, now or at any later step."""
    reads = {t.id: _read_in(e) for e in spec.equations for t in e.targets}
    reads |= {f.name: read_by(f) for f in spec.functions}
    stack: list[str] = [o.id for o in spec.outputs]
    seen: set[str] = set()
    while stack:
        name = stack.pop()
        if name not in seen:
            seen.add(name)
            stack += reads.get(name, ())
    return tuple(t.id for e in spec.equations for t in e.targets if t.id not in seen)


def _read_in(equation: Equation) -> set[str]:
    names = {e.id for e in walk(equation.value) if isinstance(e, Name | Timed)}
    return names | {e.function for e in walk(equation.value) if isinstance(e, Call)}
