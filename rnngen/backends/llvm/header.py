"""What a C program needs beside the code: a header, and a map as JSON with the names of the spec."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from rnngen.backends.llvm.builder_core import checked
from rnngen.backends.llvm.face import Argument, Face
from rnngen.backends.llvm.host import Target
from rnngen.ops.halves import HOST

__all__ = ["header_text", "map_text"]

_HEAD = """\
/* A recurrent kernel made by rnngen {version}, for {triple} ({cpu}).
 *
 * Names are numbered: {map} says what each is called in the spec, with its shape.
 *
 * Arrays are {kind}, in C order, without gaps: the last axis is adjacent. T is the number of steps,
 * B the number of sequences (rows); both are chosen at each call. Values have the units of the spec's
 * equations; an index holds whole numbers as {kind}. Arrays may not overlap; they need the alignment of
 * {kind} and no more, and the workspace is best aligned to 64 bytes.
{products} *
 * Link with the C library and its mathematics (-lm).
 */"""

_PRODUCTS = {"bfloat16": " * Matrix products read their operands rounded to bfloat16, and add in float.\n"}

_CALLS = """\
/* Bytes that `workspace` must have for these T and B; -1 if one of them is negative. */
int64_t rnngen_workspace_bytes(int64_t T, int64_t B);

/* Runs steps 0 to T-1. Writes output_* and final_*, and keeps in the workspace what rnngen_backward reads.
 * Returns 0; or 1, with nothing written, if T or B is negative or a pointer is NULL that may not be, also
 * where T or B is 0. grad_* are not looked at. */
int rnngen_forward(const rnngen_args *args);

/* Runs steps T-1 to 0 after rnngen_forward with the same args: T, B, seed and first_step, and the arrays of
 * inputs, params, initial states, outputs and the workspace, as that call left them. Writes the gradients of
 *     sum(grad_output_* x output_*) + sum(grad_final_* x final_*)
 * and may run again with other grad_output_* and grad_final_*.
 * Returns as rnngen_forward; this call needs those grad_*, too, that may not be NULL. */
int rnngen_backward(const rnngen_args *args);"""

# what the arguments of a role are, who reads or writes them, and whether they may be NULL
_ROLES = {
    "input": "What comes in; read by both calls. May not be NULL.",
    "param": "Parameters, the same for all rows and steps; read by both calls. May not be NULL.",
    "initial": "Where the states start; read by both calls. Each may be NULL, whatever the others are.",
    "output": "What each step hands out; written by rnngen_forward, read again by rnngen_backward.\n"
    "   * May not be NULL.",
    "final": "Where the states end; written by rnngen_forward. Each may be NULL: not wanted. To go on with\n"
    "   * later steps, give all of them as initial_* of the same numbers, and add T to first_step.",
    "grad_output": "Gradients of the outputs; read by rnngen_backward. Each may be NULL: zeros.",
    "grad_final": "Gradients of final_*; read by rnngen_backward. Each may be NULL: zeros.",
    "grad_param": "Gradients of the trained parameters, sums over rows and steps; written (not added) by\n"
    "   * rnngen_backward. May not be NULL in that call.",
    "grad_input": "Gradients of the inputs; written by rnngen_backward. May not be NULL in that call.",
    "grad_initial": "Gradients of where the states started; written by rnngen_backward. Each may be NULL:\n"
    "   * not wanted. If initial_* is NULL and the spec makes a start of parameters, theirs have it, too.",
}


def header_text(face: Face, target: Target, map_file: str) -> str:
    """A header for C11 and C++17, beside a map. It has nothing of the spec but numbers."""
    kind = {"float32": "float", "float64": "double", "bfloat16": "float"}[face.dtype]
    triple, cpu = checked("target", target.triple), checked("target", target.cpu) or "generic"
    head = _HEAD.format(
        version=_version(),
        triple=triple,
        cpu=cpu,
        kind=kind,
        products=_PRODUCTS.get(face.dtype, ""),
        map=map_file,
    )
    parts = [
        "#ifndef RNNGEN_KERNEL_H\n#define RNNGEN_KERNEL_H\n\n#include <stdint.h>",
        '#ifdef __cplusplus\nextern "C" {\n#endif',
        "\n".join(_constants(face)),
        "\n".join(_struct(face, kind)),
        _CALLS,
        "#ifdef __cplusplus\n}\n#endif\n\n#endif",
    ]
    return head + "\n\n" + _under(face, "\n\n".join(parts)) + "\n"


def _under(face: Face, text: str) -> str:
    """The text, which has no name but its own, with the prefix that names are to have."""
    return text.replace("rnngen_", f"{face.prefix}_").replace("RNNGEN_", f"{face.prefix.upper()}_")


def _version() -> str:
    """The installed version; a checkout that was never installed has none."""
    try:
        return checked("target", version("rnngen"))
    except PackageNotFoundError:
        return "0"


def _constants(face: Face) -> Iterator[str]:
    yield f'#define RNNGEN_VERSION "{_version()}"'
    yield "\n/* Sizes that were fixed when the kernel was made. */"
    for k, (_, size) in enumerate(face.dims):
        yield f"#define RNNGEN_DIM_{k} {size}"
    yield "\n/* Numbers that one row of one step has (a param: all of it). */"
    for a in face.arguments:
        if not a.role.startswith(("grad_", "final")):
            name = "state" if a.role == "initial" else a.role
            yield f"#define RNNGEN_{name.upper()}_{a.number}_SIZE {a.size}"


def _struct(face: Face, kind: str) -> Iterator[str]:
    random = "of random numbers: any" if face.random else "of random numbers: this kernel draws none"
    yield "/* Steps are counted from 0 in each call: step -1 is the last one before it. */"
    yield "typedef struct rnngen_args {"
    yield "  int64_t T;          /* steps, 0 or more */"
    yield "  int64_t B;          /* rows, 0 or more */"
    yield f"  uint64_t seed;      /* {random} */"
    yield "  int64_t first_step; /* steps before this call: 0, or how many earlier calls went */"
    for role, what in _ROLES.items():
        if face.of_role(role):
            yield f"\n  /* {what} */"
            yield from (_field(a, kind, face) for a in face.of_role(role))
    yield "\n  /* rnngen_workspace_bytes(T, B) bytes; written by both calls. May not be NULL. */"
    yield "  void *workspace;"
    yield "} rnngen_args;"


def _field(a: Argument, kind: str, face: Face) -> str:
    const = "" if a.written else "const "
    return f"  {const}{kind} *{a.name}; /* {a.axes}{_index(a)}: {_meaning(a, face)} */"


def _index(a: Argument) -> str:
    if not a.index:
        return ""
    return f" of whole numbers from 0 to {a.bound - 1}" if a.bound else " of whole numbers from 0"


def _meaning(a: Argument, face: Face) -> str:
    match a.role:
        case "input":
            return "one value a row and step" if "T" in a.lead else "one value a row, for all steps"
        case "param":
            trained = any(b.number == a.number for b in face.of_role("grad_param"))
            return "trained" if trained else "no gradient is made of it"
        case "output":
            return "one value a row and step"
        case "initial":
            return _start(a, face)
        case "final":
            return _value(a, face, "T")
    found = f"of {a.name.removeprefix('grad_')}"
    if a.role == "grad_initial" and (state := face.state_kept(a.number)) is not None:
        found += f"; zeros, and added to grad_initial_{state}, if initial_{a.number} is NULL"
    return found


def _start(a: Argument, face: Face) -> str:
    """What a starting state is, and what it is without the argument."""
    kept = face.keeps[a.number]
    if kept is None:
        start = "the spec's own start"
    else:
        start = "zeros" if kept[0] == "input" else f"what state {kept[1]} starts as"
    return f"{_value(a, face, '')}; NULL: {start}"


def _value(a: Argument, face: Face, first: str) -> str:
    """Of which state or input it is the value, and at which step, counted from a first one."""
    source, number, step = face.keeps[a.number] or ("state", a.number, -1)
    return f"{source} {number} {'after' if source == 'state' else 'at'} step {first}{step}"


# names -----------------------------------------------------------------------------------------------


def map_text(face: Face, target: Target, title: str, constants: dict[str, float]) -> str:
    """Which generated name stands for what, as JSON."""
    shown: dict[str, Any] = {
        "format": 1,
        "rnngen": _version(),
        "cell": title,
        "dtype": HOST.get(face.dtype, face.dtype),
        **({"products": face.dtype} if face.dtype in HOST else {}),
        "dims": [
            {"name": _under(face, f"RNNGEN_DIM_{k}"), "of": n, "size": s}
            for k, (n, s) in enumerate(face.dims)
        ],
        "constants": constants,
        "target": {"triple": target.triple, "cpu": target.cpu, "features": target.features},
        "arguments": [_entry(a) for a in face.arguments],
    }
    return json.dumps(shown, indent=2) + "\n"


def _entry(a: Argument) -> dict[str, Any]:
    shape = [*a.lead, *a.shape]
    return {"name": a.name, "role": a.role, "of": a.of, "shape": shape, "may_be_null": a.optional}
