"""What holds between the parts of one cell: names are new, and those referred to are there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rnngen.errors import Location, nearest
from rnngen.spec.equations import check_targets
from rnngen.spec.model import CellSpec, Name
from rnngen.spec.names import reserved_fault
from rnngen.spec.report import Report, quoted

__all__ = ["check_names", "references_of"]

_KINDS = {
    "dim": "dims",
    "input": "inputs",
    "state": "states",
    "param": "params",
    "constant": "constants",
    "function": "functions",
}


def references_of(values: dict[str, Any]) -> tuple[tuple[Location, dict[str, Any]], ...]:
    """The references in the values of a file, be there one or a list, with their places."""
    given = values.get("reference", ())
    return given if not given or isinstance(given[0], tuple) else (given,)


def check_names(spec: CellSpec, values: dict[str, Any], report: Report) -> None:
    """Note names given two meanings, wrong targets, and outputs and references of unknown names."""
    declared = _declared(spec, report)
    if "states" not in values:
        return  # what else is wrong follows from that
    states = spec.states if "equations" in values else ()  # no complaint that follows from another
    assigned = check_targets(spec.equations, states, declared, report)
    _check_outputs(spec.outputs, list(dict.fromkeys([s.name for s in spec.states] + [*assigned])), report)
    for loc, reference in references_of(values):
        _check_reference(loc, reference, spec, list(assigned), report)


def _declared(spec: CellSpec, report: Report) -> dict[str, tuple[str, Location]]:
    """Every declared name with what it is and where."""
    found: dict[str, tuple[str, Location]] = {}
    for kind, one in ((kind, one) for kind, part in _KINDS.items() for one in getattr(spec, part)):
        name, loc = one.name, one.loc
        if fault := reserved_fault(name):
            report.error(loc, "E021", f"{quoted(name)} {fault}", "choose another name")
            report.unsure.add(name)
        elif name in found:
            first, place = found[name]
            later = max(loc, place)
            both = f"as {first} on line {place.line} and as {kind} on line {loc.line}"
            message = f"{quoted(name)} is declared twice: {both}"
            report.error(later, "E022", message, "give one of them another name")
            report.unsure.add(name)
        found.setdefault(name, (kind, loc))
    return found


def _check_outputs(outputs: Iterable[Name], known: list[str], report: Report) -> None:
    seen: set[str] = set()
    for output in outputs:
        if output.id in seen:
            report.error(output.loc, "E028", f"output {quoted(output.id)} is listed twice")
        elif output.id not in known and output.id not in report.guessed:
            hint = "outputs are states and assigned names; " + nearest(output.id, known)
            report.error(output.loc, "E027", f"unknown output {quoted(output.id)}", hint.removesuffix("; "))
        seen.add(output.id)


def _check_reference(
    loc: Location, given: dict[str, Any], spec: CellSpec, assigned: list[str], report: Report
) -> None:
    states = [s.name for s in spec.states]
    known = {
        "dims": [d.name for d in spec.dims],
        "constants": [c.name for c in spec.constants],
        "inputs": [i.name for i in spec.inputs],
        "params": [p.name for p in spec.params],
        "initial_state": states,
        "outputs": list(dict.fromkeys(states + assigned)),
        "final_state": states,
    }
    for key, names in known.items():
        for name in (name for name, _ in given.get(key, ()) if name.id not in names):
            message = f"{quoted(name.id)} is not among the cell's {key.replace('_', ' ')}"
            report.error(name.loc, "E027", message, nearest(name.id, names))
    if not (given.get("outputs") or given.get("final_state")):
        report.error(loc, "E013", "a reference that expects nothing", "give it `outputs` or `final_state`")
