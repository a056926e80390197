"""Which equation needs which: the order to evaluate them in, and how far back each name is read."""

from __future__ import annotations

from collections.abc import Collection
from graphlib import CycleError, TopologicalSorter

from rnngen.spec.model import Block, Call, CellSpec, Equation, Function, Name, Timed
from rnngen.spec.walk import walk

__all__ = ["dependency_order", "lags", "read_by"]


def _uses(spec: CellSpec) -> dict[str, set[str]]:
    """What the body of each function names within the step, functions it calls included."""
    direct: dict[str, tuple[set[str], set[str]]] = {}
    for f in spec.functions:
        _, calls = _direct((f.body, f.result) if isinstance(f, Block) else (f.body, f.derivative or ()))
        direct[f.name] = (_free(f), calls)
    out: dict[str, set[str]] = {}
    for name in direct:
        seen, stack, found = set(), [name], set()
        while stack:
            g = stack.pop()
            if g in direct and g not in seen:
                seen.add(g)
                found |= direct[g][0]
                stack.extend(direct[g][1])
        out[name] = found
    return out


def _free(f: Function | Block) -> set[str]:
    """What a function's body reads of the cell: neither its arguments nor what it has assigned itself."""
    bound, names = set(f.args), set()
    for equation in f.body if isinstance(f, Block) else ():
        names |= _direct(equation.value)[0] - bound
        bound |= {t.id for t in equation.targets}
    rest = f.result if isinstance(f, Block) else (f.body, f.derivative or ())
    return names | (_direct(rest)[0] - bound)


def read_by(f: Function | Block) -> set[str]:
    """What a function reads of the cell at whatever step, and the functions that it calls."""
    timed = {e.id for e in walk(f) if isinstance(e, Timed)}
    return _free(f) | timed | {e.function for e in walk(f) if isinstance(e, Call)}


def _direct(root: object, states: Collection[str] = ()) -> tuple[set[str], set[str]]:
    """Names read within the step, and functions called. A bare state is a mistake of its own, not a read."""
    names: set[str] = set()
    calls: set[str] = set()
    for e in walk(root):
        if isinstance(e, Name):
            names |= {e.id} - set(states)
            calls.add(e.id)
        elif isinstance(e, Timed) and e.lag == 0:
            names.add(e.id)
        elif isinstance(e, Call):
            calls.add(e.function)
    return names, calls


def dependency_order(spec: CellSpec) -> tuple[list[Equation], list[str] | None]:
    """Equations in an order that can be evaluated, file order where free; and a cycle of names if any."""
    home = {t.id: k for k, e in enumerate(spec.equations) for t in e.targets if t.id not in spec.unsure}
    uses = _uses(spec)
    states = {s.name for s in spec.states}
    needs: dict[int, set[int]] = {}
    for k, equation in enumerate(spec.equations):
        names, calls = _direct(equation.value, states)
        for function in calls & set(uses):
            names |= uses[function]
        needs[k] = {home[n] for n in names if n in home}
    sorter = TopologicalSorter({k: sorted(needs[k]) for k in sorted(needs)})
    try:
        order = list(sorter.static_order())
    except CycleError as error:
        cycle = [spec.equations[k].targets[0].id for k in reversed(error.args[1][1:])]
        free = [k for k in needs if not _reaches_itself(k, needs)]
        return [spec.equations[k] for k in free if needs[k] <= set(free)], cycle
    return [spec.equations[k] for k in order], None


def _reaches_itself(k: int, needs: dict[int, set[int]]) -> bool:
    seen: set[int] = set()
    stack = list(needs[k])
    while stack:
        j = stack.pop()
        if j == k:
            return True
        if j not in seen:
            seen.add(j)
            stack.extend(needs[j])
    return False


def lags(spec: CellSpec) -> dict[str, int]:
    """How many steps back each name is read at most."""
    deepest: dict[str, int] = {}
    for root in (*spec.equations, *spec.functions):
        for e in walk(root):
            if isinstance(e, Timed):
                deepest[e.id] = max(deepest.get(e.id, 0), e.lag)
    return deepest
