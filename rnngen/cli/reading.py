"""list, check, show, grad, graph, schema: what can be read off a spec."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rnngen.cli.cells import CudaChoice, Fixing, check_place, opened, sized
from rnngen.cli.console import as_json, emit, painted, say, table
from rnngen.cli.failures import WRONG
from rnngen.errors import ArgumentError, Diagnostic, nearest

if TYPE_CHECKING:
    from rnngen.cell.model import Cell
    from rnngen.grad.equations import Derivation
    from rnngen.graph import Graph
    from rnngen.spec.model import CellSpec

__all__ = ["check_specs", "draw_graph", "list_cells", "print_gradient", "print_schema", "show_stage"]

STAGES = ("spec", "cell", "step", "graph", "kernel", "llvm", "asm", "cuda")
TYPED = STAGES[STAGES.index("kernel") :]
SHOWN_SIZE = 8


# list ------------------------------------------------------------------------------------------------


def list_cells(as_data: bool, uses: Sequence[str] = ()) -> None:
    """One row for each cell and each variant; with `uses`, of those that use all of these operators."""
    specs = _using(uses)
    if as_data:
        as_json({"cells": [_summary(spec) for spec in specs]})
        return
    if not specs:
        say(f"no built-in cell uses {' and '.join(uses)}")
        return
    emit(table([("CELL", "STATES", "PARAMS", "SOURCE"), *(_row(spec) for spec in specs)]))


def _using(operators: Sequence[str]) -> list[CellSpec]:
    from rnngen.cell.uses import SYMBOLS, operators_of
    from rnngen.compiler import zoo
    from rnngen.ops.names import operator_names
    from rnngen.spec import read_spec

    known = [*SYMBOLS, *sorted(operator_names())]
    for name in operators:
        if name not in known:
            hint = nearest(name, known) or "docs/operators.md lists them"
            raise ArgumentError(f"--uses: there is no operator '{name}'; {hint}")
    specs = []
    for path in zoo().values():
        plain = read_spec(path)
        specs += [plain, *(read_spec(path, variant) for variant in plain.variants)]
    return [spec for spec in specs if set(operators) <= set(operators_of(spec))]


def _title(spec: CellSpec) -> str:
    return spec.name + (f"@{spec.variant}" if spec.variant else "")


def _row(spec: CellSpec) -> tuple[str, str, str, str]:
    states, params = (" ".join(x.name for x in group) for group in (spec.states, spec.params))
    return _title(spec), states, params, spec.source


def _summary(spec: CellSpec) -> dict[str, Any]:
    return {
        "name": _title(spec),
        "doc": spec.doc,
        "source": spec.source,
        "dims": {d.name: d.default for d in spec.dims},
        "inputs": [i.name for i in spec.inputs],
        "states": [s.name for s in spec.states],
        "params": [p.name for p in spec.params],
        "outputs": [o.id for o in spec.outputs],
        "file": spec.file,
    }


# check -----------------------------------------------------------------------------------------------


def check_specs(specs: Sequence[str], as_data: bool) -> int:
    """Reads every file and every variant in it; 2 if any has an error. Warnings are told, no more."""
    results = [(spec, *_checked(spec)) for spec in specs]
    wrong = [r for r in results if r[2]]
    if as_data:
        files = [
            {
                "spec": spec,
                "ok": not found,
                "cells": [cell.title for cell in cells],
                "errors": [_plain(e) for e in found],
                "warnings": [w.as_dict() for w in _warnings(cells, found)],
            }
            for spec, cells, found in results
        ]
        as_json({"ok": not wrong, "files": files})
        return WRONG if wrong else 0
    for spec, cells, found in results:
        for problem in found:
            emit(f"{painted('error', 'red')}: {problem}" if isinstance(problem, str) else str(problem))
        for warning in _warnings(cells, found):
            emit(str(warning))
        if not found:
            emit(f"{spec}: {painted('ok', 'green')} ({', '.join(cell.title for cell in cells)})")
    if wrong:
        count = sum(len(r[2]) for r in wrong)
        say(f"{count} error{'s' * (count != 1)} in {len(wrong)} of {len(results)} specs")
    return WRONG if wrong else 0


def _plain(problem: Diagnostic | str) -> dict[str, Any]:
    return {"message": problem} if isinstance(problem, str) else problem.as_dict()


def _warnings(cells: Sequence[Cell], found: Sequence[Diagnostic | str]) -> list[Diagnostic]:
    """What a file declares for nothing; a file with errors may need it once they are mended."""
    from rnngen.cell.uses import unused

    return [] if found else unused([cell.spec for cell in cells])


def _checked(spec: str) -> tuple[list[Cell], list[Diagnostic | str]]:
    """The cells in a file and its errors."""
    from rnngen.verify.files import read_file

    try:
        cells, found = read_file(spec)
    except ArgumentError as error:
        return [], [str(error)]
    return cells, [*found]


# show ------------------------------------------------------------------------------------------------


def show_stage(
    spec: str, stage: str, fixing: Fixing, after: str | None, cuda: CudaChoice, dtype: str
) -> None:
    """Prints one stage; stages from kernel on have a dtype.

    From the graph on, each dim that is not given gets its default or a small size, and all are told.
    """
    if stage not in STAGES:
        raise ArgumentError(f"--stage: there is no stage '{stage}'; {nearest(stage, STAGES)}")
    if after is not None and stage != "graph":
        raise ArgumentError(f"--after: only the graph goes through passes, not '{stage}'; add --stage graph")
    if cuda != CudaChoice() and stage != "cuda":
        raise ArgumentError(
            f"--arch, --class, --tf32: they are for CUDA kernels, not for '{stage}'; add --stage cuda"
        )
    if dtype != "float32" and stage not in TYPED:
        raise ArgumentError(f"--dtype: a '{stage}' has none; add --stage {' or '.join(TYPED)}")
    early = stage in ("spec", "cell", "step")
    cell = opened(spec, fixing.dim if early else None, fixing.set_)
    if stage == "spec":
        emit(_spec_text(cell))
    elif stage == "cell":
        emit(str(cell))
    elif stage == "step":
        emit(_programs(cell))
    else:
        emit(_late(cell, stage, fixing, after, cuda, dtype))


def _spec_text(cell: Cell) -> str:
    note = [f"# {cell.title}: the keys under `variants: {cell.spec.variant}` replace those above"]
    return "\n".join([*(note if cell.spec.variant else []), *cell.spec.source_lines]).rstrip()


def _programs(cell: Cell) -> str:
    from rnngen.compiler import derive

    step = derive(cell)
    programs = ("prepare", "forward", "backward", "prepare_backward")
    return "\n\n".join(f"{name}:\n{getattr(step, name)}" for name in programs if getattr(step, name).nodes)


def _late(cell: Cell, stage: str, fixing: Fixing, after: str | None, cuda: CudaChoice, dtype: str) -> str:
    from rnngen import compiler

    chosen, constants = sized(cell, fixing.dims, SHOWN_SIZE), fixing.constants
    compiler.specialised(cell, chosen, constants)  # no sizes are told of dims that there are not
    say("sizes: " + " ".join(f"{k}={v}" for k, v in chosen.items()))
    return compiler.stage(
        cell, chosen, stage, dtype, cuda.arch, constants, after, cuda.kernel_class, tf32=cuda.tf32
    )


# grad, graph, schema -----------------------------------------------------------------------------------


def print_gradient(
    spec: str,
    form: str,
    wrt: Sequence[str] | None,
    dims: Sequence[str] | None,
    constants: Sequence[str] | None,
) -> None:
    """The backward equations in one of their forms."""
    from rnngen.compiler import derive

    step = derive(opened(spec, dims, constants), wrt or None)
    if form == "json":
        from rnngen.grad.equations import derivation

        as_json(_derivation(derivation(step)))
    else:
        emit({"latex": step.to_latex, "markdown": step.to_markdown}.get(form, step.__str__)().rstrip())


def _derivation(found: Derivation) -> dict[str, Any]:
    from rnngen.grad.text import term_text
    from rnngen.grad.writing import Equation

    def listed(equations: Sequence[Equation]) -> list[dict[str, Any]]:
        return [{"names": list(e.targets), "adds": e.adds, "value": term_text(e.value)} for e in equations]

    return {
        "cell": found.title,
        "arriving": list(found.arriving),
        "carried": list(found.carried),
        "once": listed(found.once),
        "where": listed(found.where),
        "backward": listed(found.backward),
        "after": listed(found.after),
        "reads": list(found.reads),
    }


def _graph(cell: Cell) -> Graph:
    """The graph of the equations; once there are sizes, as the passes plan it."""
    from rnngen.compiler import derive
    from rnngen.graph import build_graph
    from rnngen.passes import run_passes

    graph = build_graph(derive(cell))
    return run_passes(graph) if cell.dims else graph


def draw_graph(
    spec: str, output: Path | None, dims: Sequence[str] | None, constants: Sequence[str] | None
) -> None:
    """Writes the picture in the format of the file's name."""
    from rnngen.graph.pictures import FORMATS, draw

    form = output.suffix if output else ".mmd"
    if form not in FORMATS:
        raise ArgumentError(f"-o {output}: a picture is a file ending in {', '.join(FORMATS)}")
    if output is not None:
        check_place(output, "-o")
    text = draw(_graph(opened(spec, dims, constants)), form)
    if output is None:
        emit(text.rstrip())
    else:
        output.write_text(text, encoding="utf-8", newline="\n")
        say(f"wrote {output}")


def print_schema() -> None:
    """The JSON Schema."""
    from rnngen.spec import json_schema

    emit(json.dumps(json_schema(), indent=2))
