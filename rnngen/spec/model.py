"""What a spec file says, as frozen values: the output of this room.

Nothing here has a meaning yet: names are not bound and shapes are not checked; `cell/` does that.
Every record carries the place it was read from.

The expression grammar, after Python's `ast` has been walked by the whitelist:

    Expr = Num | Text | Name | Timed | Unary | Binary | Compare | IfElse | Call | Subscript | Transposed
         | ListExpr

In a file with errors `Unread` stands for what could not be read.
"""

from __future__ import annotations

from dataclasses import dataclass

from rnngen.errors import Diagnostic, Location

__all__ = [
    "Binary",
    "Block",
    "Call",
    "CellSpec",
    "Compare",
    "Constant",
    "Dim",
    "Equation",
    "Expr",
    "Function",
    "IfElse",
    "Input",
    "ListExpr",
    "Name",
    "Num",
    "Param",
    "Reference",
    "SliceItem",
    "State",
    "Subscript",
    "Text",
    "Timed",
    "Transposed",
    "Unary",
    "Unread",
]


@dataclass(frozen=True, slots=True)
class Num:
    """A number; `value` is an int where it was written as one."""

    value: int | float
    loc: Location


@dataclass(frozen=True, slots=True)
class Text:
    """A quoted word, allowed only as the value of a keyword (`per="sequence"`)."""

    value: str
    loc: Location


@dataclass(frozen=True, slots=True)
class Name:
    """A bare name."""

    id: str
    loc: Location


@dataclass(frozen=True, slots=True)
class Timed:
    """`x[t]` (lag 0), `h[t-1]` (lag 1), `h[t-2]`: a name at a step."""

    id: str
    lag: int
    loc: Location


@dataclass(frozen=True, slots=True)
class Unary:
    """`-a` or `+a` (`op` is "-" or "+")."""

    op: str
    value: Expr
    loc: Location


@dataclass(frozen=True, slots=True)
class Binary:
    """`a op b` with op one of `+ - * / // % ** @`. `loc` is the operator's own place if known."""

    op: str
    left: Expr
    right: Expr
    loc: Location


@dataclass(frozen=True, slots=True)
class Compare:
    """`a op b` with op one of `< <= > >= == !=`."""

    op: str
    left: Expr
    right: Expr
    loc: Location


@dataclass(frozen=True, slots=True)
class IfElse:
    """`a if cond else b`."""

    cond: Expr
    then: Expr
    other: Expr
    loc: Location


@dataclass(frozen=True, slots=True)
class Call:
    """`f(a, b, axis=-1)`; keywords keep their order."""

    function: str
    args: tuple[Expr, ...]
    keywords: tuple[tuple[str, Expr], ...]
    loc: Location


@dataclass(frozen=True, slots=True)
class SliceItem:
    """One item of a subscript: `start:stop:step`, or an index when `index` is given."""

    start: Expr | None
    stop: Expr | None
    step: Expr | None
    index: Expr | None
    loc: Location


@dataclass(frozen=True, slots=True)
class Subscript:
    """`v[0:H]`, `M[:, 2]`: slices and indices with constant or dimension bounds."""

    value: Expr
    items: tuple[SliceItem, ...]
    loc: Location


@dataclass(frozen=True, slots=True)
class Transposed:
    """`M.T`."""

    value: Expr
    loc: Location


@dataclass(frozen=True, slots=True)
class ListExpr:
    """`[a, b]` or `(a, b)`: a shape or an axis list."""

    items: tuple[Expr, ...]
    loc: Location


@dataclass(frozen=True, slots=True)
class Unread:
    """What could not be read, its error being noted; `parts` are those of its parts that could."""

    loc: Location
    parts: tuple[Expr, ...] = ()


Expr = (
    Num
    | Text
    | Name
    | Timed
    | Unary
    | Binary
    | Compare
    | IfElse
    | Call
    | Subscript
    | Transposed
    | ListExpr
    | Unread
)
Shape = tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Dim:
    """A dimension: its name, what it is, and a default size."""

    name: str
    doc: str
    default: int | None
    loc: Location


@dataclass(frozen=True, slots=True)
class Input:
    """What arrives from outside. `per` is "step" or "sequence"; `dtype` "real" or "index"."""

    name: str
    shape: Shape
    per: str
    dtype: str
    doc: str
    loc: Location


@dataclass(frozen=True, slots=True)
class State:
    """What is carried. `init`: an expression (a number, a param's name, or over the indices)."""

    name: str
    shape: Shape
    init: Expr
    doc: str
    loc: Location


@dataclass(frozen=True, slots=True)
class Param:
    """What is trained (or fixed, `trainable=False`). `init` is None where the file gives none."""

    name: str
    shape: Shape
    init: Expr | None
    trainable: bool
    doc: str
    loc: Location


@dataclass(frozen=True, slots=True)
class Constant:
    """A number fixed when the cell is compiled."""

    name: str
    value: float
    loc: Location


@dataclass(frozen=True, slots=True)
class Equation:
    """`a, b = expr`: the assigned names, each bare (`Name`) or a state at lag 0 (`Timed`)."""

    targets: tuple[Name | Timed, ...]
    value: Expr
    loc: Location


@dataclass(frozen=True, slots=True)
class Function:
    """A scalar function of the user's, applied elementwise; `derivative` is stated or None."""

    name: str
    args: tuple[str, ...]
    body: Expr
    derivative: tuple[Expr, ...] | None
    loc: Location


@dataclass(frozen=True, slots=True)
class Block:
    """A function with an indented body: local equations and a returned expression; it is inlined."""

    name: str
    args: tuple[str, ...]
    body: tuple[Equation, ...]
    result: Expr
    loc: Location


@dataclass(frozen=True, slots=True)
class Reference:
    """Known numbers: named arrays in, expected arrays out, a tolerance and where they come from.

    `inputs` of `per: step` carry time as the first axis; nothing here has a batch axis. `places` are those of
    the names in a part: (`inputs`, `x`, where).
    """

    dims: tuple[tuple[str, int], ...]
    constants: tuple[tuple[str, float], ...]
    inputs: tuple[tuple[str, object], ...]
    params: tuple[tuple[str, object], ...]
    initial_state: tuple[tuple[str, object], ...]
    outputs: tuple[tuple[str, object], ...]
    final_state: tuple[tuple[str, object], ...]
    tolerance: float
    source: str
    places: tuple[tuple[str, str, Location], ...]
    loc: Location


@dataclass(frozen=True, slots=True)
class CellSpec:
    """One spec file with its variant applied, in the order of the file.

    `source_lines` are the file's lines, so that later stages can show them under a caret.
    `variants` names every variant the file offers. `text_hash` is SHA-256 of the file's bytes. `unsure` are
    names that a file with errors gives no one meaning, and `all_functions` is whether the names of all of its
    functions are known. `layout_places` are those of the keys of `layouts`, and of each layout, whose key is
    nothing here.
    """

    name: str
    variant: str | None
    doc: str
    source: str
    dims: tuple[Dim, ...]
    inputs: tuple[Input, ...]
    states: tuple[State, ...]
    params: tuple[Param, ...]
    constants: tuple[Constant, ...]
    functions: tuple[Function | Block, ...]
    equations: tuple[Equation, ...]
    outputs: tuple[Name, ...]
    layouts: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    references: tuple[Reference, ...]
    variants: tuple[str, ...]
    file: str
    source_lines: tuple[str, ...]
    text_hash: str
    unsure: frozenset[str] = frozenset()
    all_functions: bool = True
    layout_places: tuple[tuple[str, str, Location], ...] = ()

    def diagnostic(self, loc: Location, code: str, message: str, hint: str = "") -> Diagnostic:
        """An error or a warning at a place, with its line where that is in this file."""
        lines = self.source_lines if loc.file == self.file else ()
        return Diagnostic.within(lines, loc, code, message, hint)
