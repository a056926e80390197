"""AMX's instructions as plain loops, for kernels that are made for it and run elsewhere.

A kernel's text stays as it is, but that the intrinsics become calls of functions of the same operands. Eight
tiles of 16 rows by 64 bytes lie in memory, and the 64 bytes of their configuration behind them. Sums are as in
Intel's definition of TDPBF16PS: even and odd depths each by themselves from 0, then both together, then to the
tile; numbers below 2^-126 are 0. What the CPU would fault on is remembered, and makes every tile that is stored
from then on not a number.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import llvmlite.binding as llvm
import pytest

from rnngen.backends.llvm import host, jit
from rnngen.backends.llvm.builder import Function, Module, Value
from rnngen.backends.llvm.frame import Shape

__all__ = ["AMX", "HERE", "emulate", "with_tiles"]

HERE = host.host_target()
AMX = host.Target(HERE.triple, "sapphirerapids", host.named_target("sapphirerapids").features, 64)

_ROW, _TILE = 64, 1024
_CONFIGURATION, _FAULT, _SIZE = 8 * _TILE, 8 * _TILE + 64, 8 * _TILE + 72
_STATE = Value("ptr", "@tiles")
_MOVES = [("i8", "tile"), ("ptr", "at"), ("i64", "stride")]


def emulate(monkeypatch: pytest.MonkeyPatch) -> None:
    """Kernels are made as for a machine with AMX, and run here."""

    def optimised(text: str, target: host.Target, thorough: bool = False) -> Any:
        machine = host.target_machine(HERE, 0)
        return jit._parsed(with_tiles(text), machine), machine

    monkeypatch.setattr(host, "host_target", lambda: AMX)
    monkeypatch.setattr(jit, "optimised", optimised)
    monkeypatch.setattr(jit, "target_machine", lambda target, opt=3: host.target_machine(HERE, opt))
    if not HERE.has("avx512bf16"):
        # vectors of pairs are widened
        monkeypatch.setattr(Shape, "dot", False)


def with_tiles(text: str) -> str:
    """A module's text that runs without AMX."""
    names = "ldtilecfg|tilerelease|tilezero|tileloadd64|tileloaddt164|tilestored64|tdpbf16ps"
    renamed = re.sub(rf"@llvm\.x86\.({names})\b", r"@emulated.\1", text)
    module = llvm.parse_assembly(renamed)
    module.link_in(llvm.parse_assembly(_emulation()))
    return str(module)


@cache
def _emulation() -> str:
    module = Module(HERE.triple, vector_bits=512)
    for define in (_release, _configure, _zero, _load, _store, _multiply):
        define(module)
    return f"{module}\n@tiles = internal global [{_SIZE} x i8] zeroinitializer\n"


def _byte(fn: Function, index: int | Value) -> Value:
    at = index if isinstance(index, Value) else fn.const("i64", index)
    return fn.gep(_STATE, "i8", at)


def _read(fn: Function, kind: str, index: int | Value) -> Value:
    found = fn.load(kind, _byte(fn, index), 1)
    return found if kind == "i64" else fn.zext(found, "i64")


def _rows(fn: Function, tile: Value) -> Value:
    """The rows of a tile; 0 where it has no shape."""
    return _read(fn, "i8", fn.iadd(tile, fn.const("i64", _CONFIGURATION + 48)))


def _columns(fn: Function, tile: Value) -> Value:
    """The bytes of a tile's row."""
    twice = fn.imul(tile, fn.const("i64", 2))
    return _read(fn, "i16", fn.iadd(twice, fn.const("i64", _CONFIGURATION + 16)))


def _number(fn: Function, name: str) -> Value:
    return fn.zext(fn.param(name), "i64")


def _fault_if(fn: Function, bad: Value) -> None:
    with fn.if_(bad):
        fn.store(fn.const("i64", 1), _byte(fn, _FAULT))


def _need_shape(fn: Function, tile: Value) -> None:
    """An instruction on a tile without a shape faults, and so does any without a configuration."""
    _fault_if(fn, fn.icmp("eq", fn.imul(_rows(fn, tile), _columns(fn, tile)), fn.const("i64", 0)))


def _element(fn: Function, tile: Value, row: Value, column: Value) -> Value:
    """Where four bytes of a tile lie."""
    places = (tile, _TILE), (row, _ROW), (column, 4)
    at = fn.const("i64", 0)
    for n, size in places:
        at = fn.iadd(at, fn.imul(n, fn.const("i64", size)))
    return _byte(fn, at)


def _words(fn: Function, tile: Value) -> Value:
    return fn.sdiv(_columns(fn, tile), fn.const("i64", 4))


def _release(module: Module) -> None:
    fn = Function(module, "emulated.tilerelease", [])
    fn.clear(_STATE, "i8", fn.const("i64", _FAULT))


def _configure(module: Module) -> None:
    """Palette 1, no first row, reserved bytes 0, no tile larger than 16 rows of 64 bytes or half empty."""
    fn = Function(module, "emulated.ldtilecfg", [("ptr", "at")])
    zero, one = fn.const("i64", 0), fn.const("i64", 1)
    fn.clear(_STATE, "i8", fn.const("i64", _CONFIGURATION))
    with fn.loop(zero, fn.const("i64", 64), 1) as k:
        fn.store(fn.load("i8", fn.gep(fn.param("at"), "i8", k)), fn.gep(_byte(fn, _CONFIGURATION), "i8", k))
    _fault_if(fn, fn.icmp("ne", _read(fn, "i8", _CONFIGURATION), one))
    for low, high in ((1, 16), (32, 48), (56, 64)):
        with fn.loop(fn.const("i64", _CONFIGURATION + low), fn.const("i64", _CONFIGURATION + high), 1) as k:
            _fault_if(fn, fn.icmp("ne", _read(fn, "i8", k), zero))
    with fn.loop(zero, fn.const("i64", 8), 1) as tile:
        rows, columns = _rows(fn, tile), _columns(fn, tile)
        _fault_if(fn, fn.icmp("sgt", rows, fn.const("i64", 16)))
        _fault_if(fn, fn.icmp("sgt", columns, fn.const("i64", _ROW)))
        empty = [fn.zext(fn.icmp("eq", n, zero), "i64") for n in (rows, columns)]
        _fault_if(fn, fn.icmp("ne", *empty))
    with fn.if_(fn.icmp("ne", _read(fn, "i64", _FAULT), zero)):
        fn.clear(_byte(fn, _CONFIGURATION), "i8", fn.const("i64", 64))


def _zero(module: Module) -> None:
    fn = Function(module, "emulated.tilezero", [("i8", "tile")])
    _clear(fn, _number(fn, "tile"))


def _clear(fn: Function, tile: Value) -> None:
    _need_shape(fn, tile)
    zero = fn.const("i64", 0)
    fn.clear(_element(fn, tile, zero, zero), "i8", fn.const("i64", _TILE))


def _load(module: Module) -> None:
    """Rows and columns beyond the tile's shape become 0. Which caches keep the tile makes no difference here."""
    for name in ("tileloadd64", "tileloaddt164"):
        _load_as(module, f"emulated.{name}")


def _load_as(module: Module, name: str) -> None:
    fn = Function(module, name, _MOVES)
    zero, tile = fn.const("i64", 0), _number(fn, "tile")
    _clear(fn, tile)
    with fn.loop(zero, _rows(fn, tile), 1) as row, fn.loop(zero, _words(fn, tile), 1) as column:
        start = fn.gep(fn.param("at"), "i8", fn.imul(row, fn.param("stride")))
        fn.store(fn.load("i32", fn.gep(start, "i32", column)), _element(fn, tile, row, column))


def _store(module: Module) -> None:
    fn = Function(module, "emulated.tilestored64", _MOVES)
    zero, tile = fn.const("i64", 0), _number(fn, "tile")
    _need_shape(fn, tile)
    with fn.loop(zero, _rows(fn, tile), 1) as row, fn.loop(zero, _words(fn, tile), 1) as column:
        start = fn.gep(fn.param("at"), "i8", fn.imul(row, fn.param("stride")))
        fn.store(fn.load("i32", _element(fn, tile, row, column)), fn.gep(start, "i32", column))
    with (
        fn.if_(fn.icmp("ne", _read(fn, "i64", _FAULT), zero)),
        fn.loop(zero, fn.const("i64", 16), 1) as column,
    ):
        fn.store(fn.const("float", float("nan")), fn.gep(fn.param("at"), "float", column))


def _multiply(module: Module) -> None:
    """c += a · b; shapes must fit, and the three tiles be different ones."""
    fn = Function(module, "emulated.tdpbf16ps", [("i8", "c"), ("i8", "a"), ("i8", "b")])
    zero = fn.const("i64", 0)
    c, a, b = (_number(fn, name) for name in "cab")
    for tile in (c, a, b):
        _need_shape(fn, tile)
    for x, y in ((c, a), (a, b), (c, b)):
        _fault_if(fn, fn.icmp("eq", x, y))
    for x, y in (
        (_rows(fn, c), _rows(fn, a)),
        (_columns(fn, c), _columns(fn, b)),
        (_words(fn, a), _rows(fn, b)),
        (_columns(fn, a), fn.imul(_words(fn, a), fn.const("i64", 4))),
    ):
        _fault_if(fn, fn.icmp("ne", x, y))
    nothing = fn.const("float", 0.0)
    with fn.loop(zero, _rows(fn, c), 1) as m, fn.loop(zero, _words(fn, c), 1) as n:
        with fn.carry_loop(zero, _words(fn, a), 1, [nothing, nothing]) as loop:
            x, y = (fn.load("i32", _element(fn, *at)) for at in ((a, m, loop.index), (b, loop.index, n)))
            halves = zip(_halves(fn, x), _halves(fn, y), loop.carried, strict=True)
            loop.next(*(_flushed(fn, fn.intrinsic("fma", p, q, s)) for p, q, s in halves))
        pair = _flushed(fn, fn.fadd(*loop.results))
        place = _element(fn, c, m, n)
        fn.store(_flushed(fn, fn.fadd(_flushed(fn, fn.load("float", place)), pair)), place)


def _halves(fn: Function, pair: Value) -> tuple[Value, Value]:
    """The even depth's number, then the odd one's, as float32."""
    even = fn.shl(pair, fn.const("i32", 16))
    odd = fn.and_(pair, fn.const("i32", 0xFFFF0000))
    low, high = (_flushed(fn, fn.bitcast(half, "float")) for half in (even, odd))
    return low, high


def _flushed(fn: Function, a: Value) -> Value:
    """0 for a denormal number."""
    exponent = fn.and_(fn.bitcast(a, "i32"), fn.const("i32", 0x7F800000))
    return fn.select(fn.icmp("eq", exponent, fn.const("i32", 0)), fn.const("float", 0.0), a)
