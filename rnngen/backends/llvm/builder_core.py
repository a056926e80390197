"""What `builder.py` stands on: values, type strings, literals and the `Module` that prints it all."""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from rnngen.backends.llvm.merge_functions import merged
from rnngen.errors import InternalError

__all__ = [
    "Module",
    "Value",
    "byte_size",
    "checked",
    "element",
    "int_type",
    "lanes",
    "literal",
    "mangled",
    "need",
    "vector",
]

_STAGE = "llvm.builder"
_VECTOR = re.compile(r"<(\d+) x (\S+)>")
_INTEGER_BYTES = {"i1": 1, "i8": 1, "i16": 2, "i32": 4, "i64": 8}
_BYTES = _INTEGER_BYTES | {"half": 2, "bfloat": 2, "float": 4, "double": 8, "ptr": 8}
_SHORT = {"float": "f32", "double": "f64", "half": "f16", "bfloat": "bf16", "ptr": "p0"}
_FORMAT = {"float": "f", "double": "d"}
_ALLOWED = {
    "name": re.compile(r"[A-Za-z_][A-Za-z0-9_.]{0,200}"),
    "comment": re.compile(r"[A-Za-z0-9 _.,:=+*/()\[\]<>-]*"),
    "target": re.compile(r"[A-Za-z0-9_.:,-]*"),
}


@dataclass(frozen=True, slots=True)
class Value:
    """An operand: its type, and `%v3`, `@name` or a constant as it is written in IR."""

    type: str
    ref: str

    def __str__(self) -> str:
        return f"{self.type} {self.ref}"


def need(condition: bool, message: str) -> None:
    """Raise an InternalError of this stage unless `condition`."""
    if not condition:
        raise InternalError(_STAGE, message)


def checked(kind: str, text: str) -> str:
    """`text` itself, if it is safe to print as a "name", a "comment" or a "target" string."""
    safe = _ALLOWED[kind].fullmatch(text) is not None
    need(safe, f"{kind} {text!r} has characters that IR text may not carry")
    return text


def lanes(type_: str) -> int:
    """Lanes of a vector type; 1 for a scalar."""
    match = _VECTOR.fullmatch(type_)
    return int(match[1]) if match else 1


def element(type_: str) -> str:
    """The element type of a vector type; a scalar type is its own."""
    match = _VECTOR.fullmatch(type_)
    return match[2] if match else type_


def vector(element_type: str, count: int) -> str:
    """The type of `count` lanes; one lane is the plain scalar."""
    return element_type if count == 1 else f"<{count} x {element_type}>"


def byte_size(type_: str) -> int:
    """Bytes of one element of a type: its alignment in every load and store."""
    size = _BYTES.get(element(type_), 0)
    need(size > 0, f"type {type_!r} has no known size")
    return size


def int_type(type_: str) -> str:
    """The integer type of the same lanes and bits as a float type."""
    return vector(f"i{8 * byte_size(type_)}", lanes(type_))


def mangled(type_: str) -> str:
    """A type as intrinsic names spell it: "<16 x float>" is "v16f32"."""
    short = _SHORT.get(element(type_), element(type_))
    return short if lanes(type_) == 1 else f"v{lanes(type_)}{short}"


def literal(type_: str, number: float, saturate: bool) -> str:
    """A number as a constant of a scalar type: see `Function.const`."""
    if type_ in _FORMAT:
        return _float_literal(type_, float(number), saturate)
    need(re.fullmatch(r"i\d+", type_) is not None, f"no constants of type {type_!r}")
    bits = int(type_[1:])
    whole = int(number)
    low = 0 if bits == 1 else -(1 << (bits - 1))
    need(whole == number and low <= whole < 1 << bits, f"{number!r} is no {type_}")
    return str(whole)


def _float_literal(type_: str, number: float, saturate: bool) -> str:
    rounded = _rounded(_FORMAT[type_], number)
    leaves = (math.isinf(rounded) and not math.isinf(number)) or (rounded == 0.0 and number != 0.0)
    need(saturate or not leaves, f"constant {number!r} leaves the range of {type_}")
    # LLVM writes a float constant as the hex of the double that equals it.
    return f"0x{struct.pack('>d', rounded).hex().upper()}"


def _rounded(code: str, number: float) -> float:
    if math.isnan(number):
        return math.nan
    try:
        return float(struct.unpack(code, struct.pack(code, number))[0])
    except OverflowError:
        return math.copysign(math.inf, number)


class _Body(Protocol):
    """A function that can print itself."""

    def __str__(self) -> str: ...


class Module:
    """Declarations (once each), constants, attribute groups and functions, printed in definition order.

    `vector_bits` is what `prefer-vector-width` asks for: without it LLVM splits 512-bit vectors.
    """

    def __init__(self, triple: str = "", datalayout: str = "", vector_bits: int = 512) -> None:
        self.triple = checked("target", triple)
        self.datalayout = checked("target", datalayout)
        self.vector_bits = vector_bits
        self.kernel_attributes = f'nounwind "prefer-vector-width"="{int(vector_bits)}"'
        self.declarations: dict[str, str] = {}
        # functions that are called by name alone, and may become one (`merge_functions.py`)
        self.pieces: list[str] = []
        self._functions: dict[str, _Body] = {}
        self._constants: dict[str, str] = {}
        self._groups: dict[str, int] = {}
        self._metadata: list[str] = []

    def define(self, name: str, body: _Body) -> None:
        """Take in a function; `Function` does this itself."""
        checked("name", name)
        need(name not in self._functions, f"@{name} is defined twice")
        self._functions[name] = body

    def defines(self, name: str) -> bool:
        """Whether a function of this name has a body here."""
        return name in self._functions

    def declare(self, name: str, ret: str, params: Sequence[str], attributes: str = "") -> None:
        """An external function. Declaring it again is fine; with other types it is an InternalError."""
        checked("name", name)
        suffix = f" #{self.group(attributes)}" if attributes else ""
        text = f"declare {ret} @{name}({', '.join(params)}){suffix}"
        known = self.declarations.setdefault(name, text)
        need(known == text, f"@{name} is declared with two types")

    @property
    def externals(self) -> tuple[str, ...]:
        """Symbols a linker has to find: declarations that are not intrinsics, in order of first use."""
        names = (name for name in self.declarations if not name.startswith("llvm."))
        return tuple(name for name in names if name not in self._functions)

    def constant(self, name: str, values: Sequence[Value]) -> Value:
        """A private constant array of one scalar type; returns its address. The same one again is fine."""
        checked("name", name)
        need(len({v.type for v in values}) == 1, f"@{name} is empty or mixes element types")
        kind = values[0].type
        array = f"[{len(values)} x {kind}] [{', '.join(map(str, values))}]"
        text = f"@{name} = private unnamed_addr constant {array}, align {byte_size(kind)}"
        need(self._constants.setdefault(name, text) == text, f"@{name} is defined twice")
        return Value("ptr", f"@{name}")

    def group(self, attributes: str) -> int:
        """The number of an attribute group, made at its first use."""
        return self._groups.setdefault(attributes, len(self._groups))

    def loop_metadata(self) -> str:
        """A suffix for a loop's back edge that keeps LLVM from unrolling or vectorising it: the same for all,
        or no two functions would be alike (`merge_functions.py`)."""
        if not self._metadata:
            self._metadata = [
                "!0 = distinct !{!0, !1, !2}",
                '!1 = !{!"llvm.loop.unroll.disable"}',
                '!2 = !{!"llvm.loop.vectorize.width", i32 1}',
            ]
        return ", !llvm.loop !0"

    def __str__(self) -> str:
        head = [f'target datalayout = "{self.datalayout}"'] if self.datalayout else []
        head += [f'target triple = "{self.triple}"'] if self.triple else []
        functions = merged({name: str(body) for name, body in self._functions.items()}, self.pieces)
        declared = [text for name, text in self.declarations.items() if name not in self._functions]
        groups = [f"attributes #{n} = {{ {text} }}" for text, n in self._groups.items()]
        parts = (head, list(self._constants.values()), functions, declared, groups, self._metadata)
        return "\n\n".join("\n".join(part) for part in parts if part) + "\n"
