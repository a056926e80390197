"""A spec file → CellSpec, with every error of the file in one SpecError.

The file is read once; the cell as it stands and each of its variants are then built from the same
parts and checked, whichever of them was asked for.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from rnngen.errors import ArgumentError, Diagnostic, Location, SpecError, nearest
from rnngen.spec.declared import check_names, references_of
from rnngen.spec.model import (
    CellSpec,
    Constant,
    Dim,
    Input,
    Name,
    Num,
    Param,
    Reference,
    Shape,
    State,
    Unread,
)
from rnngen.spec.report import Report
from rnngen.spec.schema import SPEC
from rnngen.spec.yaml_reader import MAX_BYTES, read_tree

__all__ = ["PartlyRead", "one_of", "parse_spec", "parse_variants", "read_bytes", "read_spec", "spec_variants"]

# keys that known numbers do not depend on
_SILENT = frozenset({"doc", "source", "layouts"})

MAX_VARIANTS = 64
DEFAULT_TOLERANCE = 1e-6
# the parts of a block of known numbers that have names
_NAMED = ("dims", "constants", "inputs", "params", "initial_state", "outputs", "final_state")

Values = dict[str, Any]


class PartlyRead(SpecError):
    """A file with errors: `parts` are what could be read of the cell and its variants, of those whose names
    are known. `Unread` stands there for expressions that could not, and `unsure` lists names.
    """

    def __init__(self, diagnostics: Iterable[Diagnostic], parts: tuple[CellSpec, ...]) -> None:
        self.parts = parts
        super().__init__(diagnostics)


def read_spec(path: str | os.PathLike[str], variant: str | None = None) -> CellSpec:
    """The cell in the file at `path`, or a variant of it.

    Raises SpecError if the file is wrong, ArgumentError if there is no such file or variant.
    """
    return parse_spec(read_bytes(path), os.fsdecode(path), variant)


def spec_variants(path: str | os.PathLike[str]) -> tuple[str, ...]:
    """The names of the variants that the file at `path` offers. Raises as `read_spec` does."""
    return read_spec(path).variants


def parse_spec(text: str | bytes, file: str, variant: str | None = None) -> CellSpec:
    """As `read_spec`, for a text at hand; `file` is what messages call it."""
    return one_of(parse_variants(text, file), file, variant)


def one_of(found: Mapping[str | None, CellSpec], file: str, variant: str | None) -> CellSpec:
    """The cell or a variant of those that `parse_variants` found. Raises ArgumentError where it has none."""
    if variant not in found:
        known = found[None].variants
        hint = nearest(variant or "", known) or "known: " + ", ".join(known)
        raise ArgumentError(f"{file} has no variant '{variant}': {hint if known else 'it has no variants'}")
    return found[variant]


def parse_variants(text: str | bytes, file: str) -> dict[str | None, CellSpec]:
    """The cell itself, under None, and its variants by name. Raises SpecError as `parse_spec` does."""
    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    tree, report = read_tree(data, file)
    values = SPEC.read(tree, report)
    if values is None:
        report.stop()
    found = _build_all(values, report, hashlib.sha256(data).hexdigest())
    if len(report):
        unsure = frozenset(report.unsure | report.guessed)
        parts = (
            replace(s, unsure=unsure, all_functions=report.all_functions)
            for name, s in found.items()
            if name not in report.lost_variants
        )
        raise PartlyRead(report.diagnostics, () if report.lost else tuple(parts))
    return found


def read_bytes(path: str | os.PathLike[str]) -> bytes:
    """The file's bytes, one more than allowed at most. Devices and pipes are refused: they have no end."""
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise ArgumentError(f"{os.fsdecode(path)} is not a file")
        with open(path, "rb") as file:
            return file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as problem:
        if isinstance(problem, ArgumentError):
            raise
        reason = getattr(problem, "strerror", None) or problem
        raise ArgumentError(f"cannot read {os.fsdecode(path)}: {reason}") from None


def _build_all(values: Values, report: Report, text_hash: str) -> dict[str | None, CellSpec]:
    """The cell itself, under None, and its variants by name; each one checked."""
    variants: tuple[tuple[Name, Values | None], ...] = values.get("variants", ())
    if len(variants) > MAX_VARIANTS:
        report.error(variants[MAX_VARIANTS][0].loc, "E005", f"more than {MAX_VARIANTS} variants")
        report.stop()
    found: dict[str | None, CellSpec] = {}
    for name, own in (None, {}), *((name.id, own or {}) for name, own in variants):
        report.variant = name
        whole = values | own
        if "reference" not in own and own.keys() - _SILENT:
            whole.pop("reference", None)  # the numbers are those of the cell itself
        spec = _spec(whole, name, report)
        check_names(spec, whole, report)
        found[name] = replace(spec, text_hash=text_hash)
    report.variant = None
    return found


def _spec(values: Values, variant: str | None, report: Report) -> CellSpec:
    """The record of these values; what could not be read is left out, its errors being noted."""
    cell: Name | None = values.get("cell")
    states = tuple(_state(name, given) for name, given in _long(values, "states"))
    first = tuple(Name(s.name, s.loc) for s in states[:1])
    return CellSpec(
        name=cell.id if cell else "",
        variant=variant,
        doc=values.get("doc", ""),
        source=values.get("source", ""),
        dims=tuple(_dim(name, given) for name, given in values.get("dims", ())),
        inputs=tuple(_input(name, given) for name, given in _long(values, "inputs")),
        states=states,
        params=tuple(_param(name, given) for name, given in _long(values, "params")),
        constants=tuple(Constant(n.id, float(v or 0), n.loc) for n, v in values.get("constants", ())),
        functions=values.get("functions", ()),
        equations=values.get("equations", ()),
        outputs=values.get("outputs", first),
        layouts=tuple((n.id, _layout(given)) for n, given in values.get("layouts", ())),
        references=tuple(_reference(loc, given) for loc, given in references_of(values)),
        variants=tuple(name.id for name, _ in values.get("variants", ())),
        file=report.file,
        source_lines=report.lines,
        text_hash="",
        layout_places=tuple(_places(values)),
    )


def _long(values: Values, key: str) -> list[tuple[Name, Values]]:
    """Declarations of arrays, those in the short form (a shape) too."""
    entries = values.get(key, ())
    return [(n, given if isinstance(given, dict) else {"shape": given}) for n, given in entries]


def _shape(name: Name, given: Values) -> Shape:
    """The shape; one of unknown axes where it could not be read."""
    found: Shape | None = given.get("shape")
    return (Unread(name.loc),) if found is None else found


def _dim(name: Name, given: Values | int | str | None) -> Dim:
    if isinstance(given, dict):
        return Dim(name.id, given.get("doc", ""), given.get("default"), name.loc)
    return Dim(
        name.id,
        given if isinstance(given, str) else "",
        given if isinstance(given, int) else None,
        name.loc,
    )


def _input(name: Name, given: Values) -> Input:
    per, dtype = given.get("per", "step"), given.get("dtype", "real")
    return Input(name.id, _shape(name, given), per, dtype, given.get("doc", ""), name.loc)


def _state(name: Name, given: Values) -> State:
    init = given.get("init", Num(0, name.loc))
    return State(name.id, _shape(name, given), init, given.get("doc", ""), name.loc)


def _param(name: Name, given: Values) -> Param:
    trainable, doc = given.get("trainable", True), given.get("doc", "")
    return Param(name.id, _shape(name, given), given.get("init"), trainable, doc, name.loc)


def _layout(given: tuple[tuple[Name, str | None], ...] | None) -> tuple[tuple[str, str], ...]:
    return tuple((name.id, text or "") for name, text in given or ())


def _places(values: Values) -> Iterator[tuple[str, str, Location]]:
    for name, given in values.get("layouts", ()):
        yield name.id, "", name.loc
        yield from ((name.id, key.id, key.loc) for key, _ in given or ())


def _reference(loc: Location, given: Values) -> Reference:
    def part(key: str) -> tuple[tuple[str, Any], ...]:
        return tuple((name.id, value) for name, value in given.get(key, ()))

    return Reference(
        dims=part("dims"),
        constants=part("constants"),
        inputs=part("inputs"),
        params=part("params"),
        initial_state=part("initial_state"),
        outputs=part("outputs"),
        final_state=part("final_state"),
        tolerance=float(given.get("tolerance", DEFAULT_TOLERANCE)),
        source=given.get("source", ""),
        places=tuple((part, name.id, name.loc) for part in _NAMED for name, _ in given.get(part, ())),
        loc=loc,
    )
