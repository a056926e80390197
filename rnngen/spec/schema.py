"""The keys of a spec file: one table, which validates and which editors read as a JSON Schema."""

from __future__ import annotations

from typing import Any

from rnngen.spec.arrays import Array
from rnngen.spec.equations import read_equations
from rnngen.spec.functions import read_functions
from rnngen.spec.kinds import Entries, Field, ListOf, Located, OneOf, Record
from rnngen.spec.leaves import Choice, NameWord, Number, Text, Whole, Words
from rnngen.spec.names import CELL, DIM, SUM
from rnngen.spec.written import Expression, Lines, ShapeList

__all__ = ["SPEC", "VARIANT", "json_schema"]

_SHAPE = Field(ShapeList(), "dimension expressions, such as [4*H, I]; [] is a scalar", required=True)
_DOC = Field(Text(), "one line for people")
_NAMING = frozenset("dims inputs states params constants functions equations".split())
_NOT_IN_VARIANT = {
    "cell": "a variant keeps the cell's name",
    "variants": "variants have no variants of their own",
}

_DIM = Record("a dim", {"doc": _DOC, "default": Field(Whole(), "the size where none is given")})

_INPUT = Record(
    "an input",
    {
        "shape": _SHAPE,
        "per": Field(
            Choice((("step", "step"), ("sequence", "sequence"))),
            "step: a value each time step; sequence: one for all of them",
        ),
        "dtype": Field(
            Choice((("real", "real"), ("index", "index"))), "index: whole numbers, for take and one_hot"
        ),
        "doc": _DOC,
    },
)

_STATE = Record(
    "a state",
    {
        "shape": _SHAPE,
        "init": Field(
            Expression(),
            "the value before step 0: a number, a param's name, or an expression over the indices",
        ),
        "doc": _DOC,
    },
)

_PARAM = Record(
    "a param",
    {
        "shape": _SHAPE,
        "init": Field(Expression(), "zeros, orthogonal, uniform(-1/sqrt(H), 1/sqrt(H)), ..."),
        "trainable": Field(
            Choice((("true", True), ("false", False)), words=False), "false: a fixed weight, without gradient"
        ),
        "doc": _DOC,
    },
)

_ARRAYS = Entries(Array(), "arrays")

_REFERENCE = Record(
    "a reference",
    {
        "source": Field(Text(), "where the numbers come from", required=True),
        "dims": Field(Entries(Whole(), "sizes", DIM), "the size of each dim"),
        "constants": Field(Entries(Number(), "numbers"), "values other than the defaults"),
        "inputs": Field(_ARRAYS, "arrays; time is the first axis, there is no batch axis"),
        "params": Field(_ARRAYS, "arrays"),
        "initial_state": Field(_ARRAYS, "arrays"),
        "outputs": Field(_ARRAYS, "what is expected; time is the first axis"),
        "final_state": Field(_ARRAYS, "what is expected"),
        "tolerance": Field(Number(positive=True), "the largest difference allowed"),
    },
)

_VARIABLE: dict[str, Field] = {
    "doc": _DOC,
    "source": Field(Text(), "the citation"),
    "dims": Field(
        Entries(OneOf(_DIM, Words()), "dims", DIM),
        "each dimension's name and what it is, or its default size",
        required=True,
    ),
    "inputs": Field(Entries(OneOf(_INPUT, ShapeList()), "inputs"), "what arrives from outside"),
    "states": Field(
        Entries(OneOf(_STATE, ShapeList()), "states", empty=False),
        "what is carried from step to step",
        required=True,
    ),
    "params": Field(Entries(OneOf(_PARAM, ShapeList()), "params"), "what is trained"),
    "constants": Field(Entries(Number(), "numbers"), "numbers fixed when the cell is compiled"),
    "functions": Field(
        Lines("functions", read_functions), "functions of the cell's own: `squash(v) = v / (1 + abs(v))`"
    ),
    "equations": Field(
        Lines("equations", read_equations), "one assignment a line, in any order", required=True
    ),
    "outputs": Field(ListOf(NameWord()), "what each step hands out; default: the first state"),
    "layouts": Field(
        Entries(Entries(Text(), "names", SUM), "layouts"), "names and packing of the params in other systems"
    ),
    "reference": Field(
        OneOf(Located(_REFERENCE), ListOf(Located(_REFERENCE))),
        "known numbers, which `rnngen verify` compares with",
    ),
}

VARIANT = Record(
    "a variant", {key: Field(f.kind, f.doc) for key, f in _VARIABLE.items()}, _NOT_IN_VARIANT, _NAMING
)

SPEC = Record(
    "a spec",
    {
        "cell": Field(NameWord(CELL), "the cell's name, in small letters", required=True),
        **_VARIABLE,
        "variants": Field(Entries(VARIANT, "variants"), "name -> keys that replace those above"),
    },
    naming=_NAMING,
)


def json_schema() -> dict[str, Any]:
    """The schema of a spec file for editors, draft 7; what the expressions may hold is not in it."""
    schema = SPEC.schema()
    names = schema["properties"]["variants"]["patternProperties"]
    for variant in names.values():
        variant["properties"] = {key: {"$ref": f"#/properties/{key}"} for key in variant["properties"]}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "rnngen spec",
        "description": "A recurrent cell: its arrays and its equations.",
        **schema,
    }
