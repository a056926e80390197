"""Text → CellSpec: the only room that reads YAML or parses an expression."""

from __future__ import annotations

from rnngen.spec.codes import CODES
from rnngen.spec.expressions import parse_block, parse_expression
from rnngen.spec.load import (
    PartlyRead,
    one_of,
    parse_spec,
    parse_variants,
    read_bytes,
    read_spec,
    spec_variants,
)
from rnngen.spec.model import CellSpec
from rnngen.spec.schema import json_schema

__all__ = [
    "CODES",
    "CellSpec",
    "PartlyRead",
    "json_schema",
    "one_of",
    "parse_block",
    "parse_expression",
    "parse_spec",
    "parse_variants",
    "read_bytes",
    "read_spec",
    "spec_variants",
]
