"""The C face of a kernel that stands alone: the fields of `rnngen_args`, in order, under generated names.

No name here comes from a spec: `of` keeps the spec's name for the map beside the code, `kernel.json`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

from rnngen.cell import Cell
from rnngen.cell.model import InputSlot
from rnngen.ops.size import ints

__all__ = ["NUMBERS", "Argument", "Face", "face_of"]

# The fields before the pointers, all 64-bit integers.
NUMBERS = ("T", "B", "seed", "first_step")


@dataclass(frozen=True, slots=True)
class Argument:
    """A pointer field: `role` and `number` make its name; `lead` are its axes before `shape`.

    `optional` ones may be NULL, `written` ones are results, and those of the `backward` call are only read
    or written by it. `bound` is the entries that whole numbers may pick from, for an index.
    """

    role: str
    number: int
    of: str
    lead: tuple[str, ...]
    shape: tuple[int, ...]
    optional: bool = False
    written: bool = False
    backward: bool = False
    index: bool = False
    bound: int | None = None

    @property
    def name(self) -> str:
        """The field's name: `input_0`."""
        return f"{self.role}_{self.number}"

    @property
    def size(self) -> int:
        """Elements for one row of one step."""
        return prod(self.shape)

    @property
    def axes(self) -> str:
        """All axes as people write them: `[T, B, 64]`."""
        return f"[{', '.join([*self.lead, *map(str, self.shape)])}]"


@dataclass(frozen=True, slots=True)
class Face:
    """All of it: `keeps[k]` is the ("state" or "input", number, step) of which state k keeps a value, by the
    step as it is before the first one, -1, -2, …; None where state k is one of the spec's. `prefix` is what
    functions, types and macros begin with."""

    dtype: str
    dims: tuple[tuple[str, int], ...]
    arguments: tuple[Argument, ...]
    keeps: tuple[tuple[str, int, int] | None, ...]
    random: bool
    prefix: str = "rnngen"

    def of_role(self, role: str) -> tuple[Argument, ...]:
        """The arguments of one role, in order."""
        return tuple(a for a in self.arguments if a.role == role)

    def state_kept(self, number: int) -> int | None:
        """The number of the state that a state is a delay slot of."""
        kept = self.keeps[number]
        return kept[1] if kept and kept[0] == "state" else None

    @property
    def workspace(self) -> int:
        """Where the workspace stands in the struct: last."""
        return len(NUMBERS) + len(self.arguments)


def face_of(cell: Cell, dtype: str, prefix: str = "rnngen") -> Face:
    """The face of a cell whose dims have values."""
    sources = {i.name: ("input", k) for k, i in enumerate(cell.inputs)}
    sources |= {s.name: ("state", k) for k, s in enumerate(cell.states)}
    keeps: list[tuple[str, int, int] | None] = []
    seen: Counter[str] = Counter(s.name for s in cell.states if s.declared)  # its own value is at step -1
    for s in cell.states:
        seen[s.of] += 1
        keeps.append((*sources[s.of], -seen[s.of]) if s.of else None)
    arguments = (*_forward(cell), *_backward(cell))
    return Face(dtype, tuple(cell.dims.items()), arguments, tuple(keeps), cell.random, prefix)


def _lead(slot: InputSlot) -> tuple[str, ...]:
    return ("T", "B") if slot.per == "step" else ("B",)


def _outputs(cell: Cell) -> list[tuple[str, tuple[int, ...]]]:
    made = dict(cell.program.keyed("output"))
    return [(name, cell.program.nodes[made[name]].ints) for name in cell.outputs]


def _forward(cell: Cell) -> Iterator[Argument]:
    indices = cell.indices
    for k, i in enumerate(cell.inputs):
        yield Argument("input", k, i.name, _lead(i), ints(i.shape), index=i.name in indices, bound=i.bound)
    for k, p in enumerate(cell.params):
        yield Argument("param", k, p.name, (), ints(p.shape))
    for k, s in enumerate(cell.states):
        yield Argument("initial", k, s.name, ("B",), ints(s.shape), optional=True, index=s.name in indices)
    for k, (name, shape) in enumerate(_outputs(cell)):
        yield Argument("output", k, name, ("T", "B"), shape, written=True)
    for k, s in enumerate(cell.states):
        index = s.name in indices
        yield Argument("final", k, s.name, ("B",), ints(s.shape), optional=True, written=True, index=index)


def _backward(cell: Cell) -> Iterator[Argument]:
    indices, wanted = cell.indices, frozenset(cell.wrt)
    carried = [(k, s) for k, s in enumerate(cell.states) if s.name not in indices]
    for k, (name, shape) in enumerate(_outputs(cell)):
        yield Argument("grad_output", k, name, ("T", "B"), shape, optional=True, backward=True)
    for k, s in carried:
        yield Argument("grad_final", k, s.name, ("B",), ints(s.shape), optional=True, backward=True)
    for k, p in enumerate(cell.params):
        if p.name in wanted:
            shape = ints(p.shape)
            yield Argument("grad_param", k, p.name, (), shape, written=True, backward=True)
    for k, i in enumerate(cell.inputs):
        if i.name in wanted:
            yield Argument("grad_input", k, i.name, _lead(i), ints(i.shape), written=True, backward=True)
    for k, s in ((k, s) for k, s in carried if s.name in wanted):
        shape = ints(s.shape)
        yield Argument("grad_initial", k, s.name, ("B",), shape, optional=True, written=True, backward=True)
