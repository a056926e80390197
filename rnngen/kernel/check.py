"""What must hold of a kernel program: nobody looks at generated code again, so this is looked at here.

Every access stays inside its buffer's row, every function writes only what is its own to write, and memory of
the kernel's own is written before it is read.
"""

from __future__ import annotations

from collections.abc import Iterator

from rnngen.errors import InternalError
from rnngen.kernel.ir import (
    Access,
    Apply,
    Function,
    Group,
    Load,
    Matrix,
    Outer,
    Pool,
    Program,
    Reduce,
    Rows,
    Scan,
    Scatter,
    Section,
    Solve,
    Statement,
    Term,
    Time,
    terms_of,
)

__all__ = ["check_program", "early_products", "overwrites", "reads", "writes"]

_WRITTEN = {
    "forward": {"state", "output", "saved"},
    "backward": {"grad_state", "grad_input", "grad_param", "grad_sequence", "scratch", "start", "saved"},
}
_BACKWARD = (_WRITTEN["backward"] | {"adjoint"}) - {"saved"}
_OWN = {"forward": {"saved"}, "backward": {"scratch"}}


def check_program(program: Program) -> None:
    """Raises InternalError where something does not hold."""
    for function in program.functions():
        _order(program, function)
        for section in function.sections:
            for statement in section.body:
                _inner_order(statement)
                _extents(program, statement)
                _early(program, section, statement)


# order ----------------------------------------------------------------------------------------------


def reads(s: Statement) -> Iterator[Access]:
    """Every access that a statement reads; those of matrices as an access of their first element."""
    for e in getattr(s, "exprs", ()):
        if isinstance(e, Load):
            yield e.access
    for term in terms_of(s):
        yield term.row
        yield Access(term.matrix.buffer, term.matrix.offset, ())
    if isinstance(s, Outer | Solve):
        yield s.left
        yield s.right


def writes(s: Statement) -> Iterator[Access]:
    """Every access that a statement writes."""
    if isinstance(s, Group):
        yield from (store.access for store in s.stores)
    elif isinstance(s, Outer):
        yield Access(s.target.buffer, s.target.offset, ())
    else:
        yield s.target
    if isinstance(s, Solve):
        yield s.work


def _order(program: Program, function: Function) -> None:
    own, allowed = _OWN[function.name], _WRITTEN[function.name]
    made: set[int] = set()
    tape: set[int] = set()
    for section in function.sections:
        for s in section.body:
            for access in reads(s):
                buffer = program.buffers[access.buffer]
                unmade = buffer.role in own and buffer.id not in made
                if unmade or (function.name == "forward" and buffer.role in _BACKWARD):
                    raise InternalError("kernel", f"{function.name} reads {buffer} before anything is in it")
                tape |= {buffer.id} - made if buffer.role == "saved" else set()
            for access in writes(s):
                buffer = program.buffers[access.buffer]
                # a caller may go back twice over one forward run: what the first reads, it must leave alone
                if buffer.role not in allowed or (function.name == "backward" and buffer.id in tape):
                    raise InternalError("kernel", f"{function.name} writes to {buffer}")
                made.add(buffer.id)


def _inner_order(s: Statement) -> None:
    for k, e in enumerate(getattr(s, "exprs", ())):
        if isinstance(e, Apply) and any(a >= k for a in e.args):
            raise InternalError("kernel", "an expression reads a later one")
        if isinstance(e, Load) and e.index is not None and e.index >= k:
            raise InternalError("kernel", "an expression reads a later one")


# early terms ----------------------------------------------------------------------------------------


def early_products(s: Statement) -> list[int]:
    """A statement's products that have early terms: where sums are made ahead, they lie in this order."""
    return [k for k, terms in enumerate(getattr(s, "products", ())) if any(t.early for t in terms)]


def _early(program: Program, section: Section, s: Statement) -> None:
    """Rows of early terms are there before the loop, and sums of theirs have a place of their own."""
    count, ahead = len(early_products(s)), getattr(s, "ahead", None)
    if not count and ahead is None:
        return
    if not isinstance(s, Group) or not count or ahead is None or section.loop != "up":
        raise InternalError(
            "kernel", "early terms, and a buffer for their sums, belong to one group of the loop"
        )
    buffer = program.buffers[ahead]
    for t in terms_of(s):
        if t.early and any(overwrites(other, t) for other in section.body):
            raise InternalError("kernel", f"the loop writes to rows of early terms: {t.row}[{t.depth}]")
    if (buffer.role, buffer.time, buffer.size) != ("early", Time.BLOCK, count * s.extents[-1]):
        raise InternalError("kernel", f"{buffer} is not for {count} sums of {s.extents[-1]} columns")


def overwrites(s: Statement, t: Term) -> bool:
    """Whether a statement writes to the columns that a term's row has."""
    for a in writes(s):
        if a.buffer == t.row.buffer:
            if not isinstance(s, Group):
                return True
            low, high = _columns(a, s.extents)
            if low < t.row.offset + t.depth and t.row.offset <= high:
                return True
    return False


# extents --------------------------------------------------------------------------------------------


def _extents(program: Program, s: Statement) -> None:
    match s:
        case Rows():
            _block(program, s.term.row, s.lead, s.term.depth)
            _block(program, s.target, s.lead, s.columns)
            _matrix(program, s.term.matrix, s.columns, s.term.depth)
        case Outer():
            _block(program, s.left, s.lead, s.left_size)
            _block(program, s.right, s.lead, s.right_size)
            sizes = (s.right_size, s.left_size) if s.transposed else (s.left_size, s.right_size)
            _matrix(program, s.target, *sizes)
        case Solve():
            n, m = s.size, s.columns
            _inside(program, s.left, (n, n))
            for access in (s.right, s.target):
                _inside(program, access, (n, m))
            _inside(program, s.work, (n, n + m))
        case Group():
            _elements(program, s)
            for store in s.stores:
                _inside(program, store.access, s.extents)
            for term in terms_of(s):
                _block(program, term.row, 1, term.depth)
                _matrix(program, term.matrix, s.extents[-1], term.depth)
        case Reduce() | Scan() | Pool():
            _elements(program, s)
            _inside(program, s.target, s.extents)
        case Scatter():
            _elements(program, s)
            _inside(program, s.target, s.extents, s.scale * (s.bound - 1))


def _elements(program: Program, s: Group | Reduce | Scan | Scatter | Pool) -> None:
    for e in s.exprs:
        if isinstance(e, Load):
            further = e.scale * (e.bound - 1) if e.index is not None else 0
            _inside(program, e.access, s.extents, further)


def _inside(program: Program, access: Access, extents: tuple[int, ...], further: int = 0) -> None:
    if 0 in extents:
        return
    low, high = _columns(access, extents)
    low, high = low + min(0, further), high + max(0, further)
    _within(program, access.buffer, low, high, f"{access} over {extents}")
    buffer = program.buffers[access.buffer]
    carried = buffer.time in (Time.STATES, Time.RING)
    if access.shift and not (carried and -buffer.past <= access.shift <= 1):
        raise InternalError("kernel", f"{access} is shifted in {buffer}")


def _columns(access: Access, extents: tuple[int, ...]) -> tuple[int, int]:
    """The first and the last element of a row that an access meets."""
    steps = [stride * (n - 1) for stride, n in zip(access.strides, extents, strict=True)]
    return access.offset + sum(min(0, n) for n in steps), access.offset + sum(max(0, n) for n in steps)


def _block(program: Program, access: Access, lead: int, size: int) -> None:
    """`lead` sub-rows of every row, one after the other: those of the next row follow at once."""
    buffer = program.buffers[access.buffer]
    if lead > 1 and (access.offset or buffer.size != lead * size):
        raise InternalError("kernel", f"{lead} rows of {size} do not fill {buffer}")
    total = lead * size
    _within(program, access.buffer, access.offset, access.offset + total - 1, f"{access}[{total}]")


def _matrix(program: Program, m: Matrix, n: int, k: int) -> None:
    steps = (m.step_n * (n - 1), m.step_k * (k - 1))
    low = m.offset + sum(min(0, s) for s in steps)
    high = m.offset + sum(max(0, s) for s in steps)
    _within(program, m.buffer, low, high, f"a matrix {n} × {k}")


def _within(program: Program, number: int, low: int, high: int, what: str) -> None:
    buffer = program.buffers[number]
    if low < 0 or high >= max(buffer.size, 1):
        raise InternalError("kernel", f"{what} leaves {buffer}")
