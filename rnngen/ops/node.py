"""The one representation of all stages up to the kernel: nodes in definition order, and programs of them.

    Node     one operator applied to earlier nodes; its written shape, and whether it has the batch axis
    Program  nodes, their names, and keyed outputs; a value, immutable, printable, checkable

The batch axis is never written: `shape` leaves it out and `batched` says whether it is there, in front.
Leaves are `param`, `input` (one value a step), `sequence` (one value a sequence), `state` (the value
after the previous step), `adjoint` (an incoming gradient), `prepared` (worked out once before the
loop), `start` (the gradient of a state's initial value), `clock` (`t`, or the step counter of random
draws), `const` and `iota`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rnngen.errors import InternalError, Location
from rnngen.ops.runs import folded
from rnngen.ops.size import Shape, Size, ints, shape_str

__all__ = ["LEAVES", "VIEWS", "Attr", "Key", "Node", "Program"]

Attr = str | int | float | bool | Size | tuple["Attr", ...] | None
Key = tuple[str, str]

VIEWS = frozenset({"reshape", "permute", "slice", "broadcast"})
LEAVES = frozenset(
    {"param", "input", "sequence", "state", "adjoint", "prepared", "start", "clock", "const", "iota"}
)


@dataclass(frozen=True, slots=True)
class Node:
    """`op(args)` with its attributes; `args` are positions of earlier nodes of the same program."""

    op: str
    args: tuple[int, ...]
    attrs: tuple[tuple[str, Attr], ...]
    shape: Shape
    batched: bool
    loc: Location | None = None

    def attr(self, name: str) -> Attr:
        """The attribute's value; KeyError where the operator has none of that name."""
        for key, value in self.attrs:
            if key == name:
                return value
        raise KeyError(f"{self.op} has no attribute {name!r}")

    def text(self, name: str) -> str:
        """A string attribute."""
        value = self.attr(name)
        assert isinstance(value, str)
        return value

    def number(self, name: str) -> int:
        """An integer attribute."""
        value = self.attr(name)
        assert isinstance(value, int | Size)
        return int(value)

    def sizes(self, name: str) -> tuple[Size, ...]:
        """A tuple of sizes."""
        value = self.attr(name)
        assert isinstance(value, tuple)
        return tuple(Size.of(v) for v in value if isinstance(v, int | Size))

    def axes(self, name: str = "axes") -> tuple[int, ...]:
        """A tuple of axis numbers."""
        value = self.attr(name)
        assert isinstance(value, tuple)
        return tuple(int(v) for v in value if isinstance(v, int | Size))

    @property
    def rank(self) -> int:
        """The number of written axes."""
        return len(self.shape)

    @property
    def is_leaf(self) -> bool:
        """Whether the value comes from outside the program (or is constant)."""
        return self.op in LEAVES

    @property
    def varies(self) -> bool:
        """Whether it is a leaf with a value of its own at every step; others vary if an argument does."""
        return self.op in ("input", "state", "adjoint") or (self.op == "clock" and self.batched)

    @property
    def ints(self) -> tuple[int, ...]:
        """The shape as numbers; only once dims have values."""
        return ints(self.shape)

    def __str__(self) -> str:
        shown = [f"{k}={_show(v)}" for k, v in self.attrs]
        inside = ", ".join([f"%{a}" for a in self.args] + shown)
        batch = "B·" if self.batched else ""
        return f"{self.op}({inside}) : {batch}{shape_str(self.shape)}"


def _show(value: Attr) -> str:
    if isinstance(value, tuple):
        return "(" + ", ".join(_show(v) for v in value) + ")"
    return str(value)


@dataclass(frozen=True, slots=True)
class Program:
    """Nodes in definition order, the user's names for some of them, and the outputs by key.

    Keys are pairs such as `("state", "h")`, `("output", "y")`, `("param", "W")`.
    """

    nodes: tuple[Node, ...]
    names: tuple[tuple[str, int], ...]
    outputs: tuple[tuple[Key, int], ...]

    def check(self) -> Program:
        """The program itself, if every argument is an earlier node and every output exists."""
        for i, node in enumerate(self.nodes):
            if any(not 0 <= a < i for a in node.args):
                raise InternalError("program", f"node %{i} = {node} uses a later node")
        for key, i in (*self.outputs, *self.names):
            if not 0 <= i < len(self.nodes):
                raise InternalError("program", f"output {key} is missing")
        return self

    def output(self, kind: str, name: str) -> int:
        """The node behind an output."""
        return dict(self.outputs)[(kind, name)]

    def keyed(self, kind: str) -> dict[str, int]:
        """The outputs of one kind: name → node."""
        return {name: i for (k, name), i in self.outputs if k == kind}

    def name_of(self) -> dict[int, str]:
        """Node → the user's (first) name."""
        out: dict[int, str] = {}
        for name, i in self.names:
            out.setdefault(i, name)
        return out

    def live(self, roots: Iterable[int] | None = None) -> frozenset[int]:
        """The nodes that the outputs (or `roots`) are computed from, themselves included."""
        keep: set[int] = set()
        stack = list(roots) if roots is not None else [i for _, i in self.outputs]
        while stack:
            i = stack.pop()
            if i not in keep:
                keep.add(i)
                stack.extend(self.nodes[i].args)
        return frozenset(keep)

    def pruned(self) -> Program:
        """The program without nodes that no output uses, renumbered."""
        keep = sorted(self.live())
        new = {old: i for i, old in enumerate(keep)}
        nodes = tuple(renumbered(self.nodes[i], new) for i in keep)
        names = tuple((n, new[i]) for n, i in self.names if i in new)
        return Program(nodes, names, tuple((k, new[i]) for k, i in self.outputs))

    def dependents(self, roots: Iterable[int]) -> frozenset[int]:
        """The nodes computed from any of `roots`, themselves included."""
        marked = set(roots)
        for i, node in enumerate(self.nodes):
            if any(a in marked for a in node.args):
                marked.add(i)
        return frozenset(marked)

    def leaves(self, *ops: str) -> Iterator[tuple[int, Node]]:
        """The leaf nodes of these kinds, in order."""
        for i, node in enumerate(self.nodes):
            if node.op in ops:
                yield i, node

    def __str__(self) -> str:
        names = self.name_of()
        lines = []
        for i, node in enumerate(self.nodes):
            note = f"    # {names[i]}" if i in names else ""
            lines.append(f"%{i} = {node}{note}")
        lines += [f"{kind} {name} = %{i}" for (kind, name), i in self.outputs]
        return "\n".join(folded(lines))


def renumbered(node: Node, new: Mapping[int, int]) -> Node:
    """The node with its arguments renamed."""
    return Node(node.op, tuple(new[a] for a in node.args), node.attrs, node.shape, node.batched, node.loc)
