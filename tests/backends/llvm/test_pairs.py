"""Pairs of bfloat16 numbers: rounding bit by bit, and micro-kernels beside sums of the same rounded numbers."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from backends.llvm.llvm_jit import AVX2, SSE2, Compiled
from hypothesis import given, settings
from hypothesis import strategies as st
from kernel.programs import group

from rnngen.backends.llvm import micro, outer, pairs
from rnngen.backends.llvm.builder import Function, Module, lanes, vector
from rnngen.backends.llvm.emit import shape_for
from rnngen.backends.llvm.frame import Pairs, Shape
from rnngen.backends.llvm.host import Target, host_target
from rnngen.backends.llvm.pairs import adjacent_pairs, pair
from rnngen.kernel.tiles import FAR, tallest, tiling
from rnngen.ops.halves import narrowed, widened

Array = Any
HOST = host_target()
# a copy of this machine that lacks the instructions: the same vectors, other code
PLAIN = HOST.without("avx512bf16")
TARGETS = {"plain": PLAIN}
if HOST.rounds:
    # the instruction that multiplies, whether it is worth using here or not; and the one that rounds, alone
    TARGETS |= {"dots": HOST, "rounds": HOST}
if HOST.has("avx2"):
    TARGETS |= {"avx2": replace(AVX2, features="+avx2,+fma"), "sse2": SSE2}
native = pytest.mark.skipif(not HOST.rounds, reason="no AVX-512-BF16 here")


def shape_of(name: str) -> Shape:
    """How code for a target is made, without matrix tiles."""
    found = shape_for(TARGETS[name].without("amx-tile"), "bfloat16", False)
    return replace(found, pairs=Pairs.DOT if name == "dots" else Pairs.WIDEN)


def rounding(target: Target, shape: Shape) -> Compiled:
    """`lanes(even, odd, out)` and `row(source, out)`: one vector of pairs each."""
    module = Module(target.triple, vector_bits=8 * target.vector_bytes)
    fn = Function(module, "lanes", [("ptr", "even"), ("ptr", "odd"), ("ptr", "out")])
    fn.store(pair(fn, shape, *(fn.load(shape.vector, fn.param(n)) for n in ("even", "odd"))), fn.param("out"))
    fn.ret()
    fn = Function(module, "row", [("ptr", "source"), ("ptr", "out")])
    high = fn.gep(fn.param("source"), "float", fn.const("i64", shape.lanes))
    low = fn.load(shape.vector, fn.param("source"))
    fn.store(adjacent_pairs(fn, shape, low, fn.load(shape.vector, high)), fn.param("out"))
    fn.ret()
    return Compiled(module, ("lanes", "row"), target)


def expected(a: Array) -> Array:
    """The 16 bits: nearest, ties to even; a NaN keeps its upper bits and is made quiet; denormals are 0."""
    bits = a.view(np.uint32)
    out = narrowed(a, "bfloat16")
    out = np.where(np.isnan(a), (bits >> 16 | 0x40).astype(np.uint16), out)
    small = (bits & 0x7F800000) == 0
    return np.where(small, (bits >> 16 & 0x8000).astype(np.uint16), out).astype(np.uint16)


def hard_numbers() -> Array:
    """Every sign and exponent with mantissas about a tie, at the ends, and random ones."""
    mantissas = [
        0,
        1,
        0x7FFF,
        0x8000,
        0x8001,
        0xFFFF,
        0x18000,
        0x17FFF,
        0x7F8000,
        0x7FFFFF,
        0x7F7FFF,
        0x400000,
    ]
    tops = np.arange(512, dtype=np.uint32)[:, None] << 23
    listed = (tops | np.array(mantissas, np.uint32)).ravel()
    drawn = np.random.default_rng(3).integers(0, 1 << 32, 1 << 14, dtype=np.uint64).astype(np.uint32)
    return np.concatenate([listed, drawn]).view(np.float32)


@pytest.mark.parametrize("name", TARGETS)
def test_rounding_is_exact(name: str) -> None:
    shape = shape_of(name)
    code = rounding(TARGETS[name], shape)
    numbers = hard_numbers().reshape(-1, 2 * shape.lanes)
    out = np.empty(2 * shape.lanes, np.uint16)
    for row in numbers:
        code.call("row", np.ascontiguousarray(row), out)
        np.testing.assert_array_equal(out, expected(row))
        even, odd = (np.ascontiguousarray(row[k::2]) for k in (0, 1))
        code.call("lanes", even, odd, out)
        np.testing.assert_array_equal(out, expected(row))


def packed(a: Array) -> Array:
    """[…, depth] float32 → the bits of pairs along the depth, 0 beside the last of an odd one."""
    wide = np.zeros((*a.shape[:-1], a.shape[-1] + a.shape[-1] % 2), np.float32)
    wide[..., : a.shape[-1]] = a
    return np.ascontiguousarray(expected(wide)).view(np.uint32)


def copied(a: Array, shape: Shape) -> Array:
    """Rows as micro-kernels read them: in pairs, or as rounded numbers, 0 beside the last of an odd depth."""
    pairs = packed(a)
    return pairs if shape.beside == 2 else widened(pairs.view(np.uint16), "bfloat16").astype(np.float32)


def tile_code(name: str, vectors: int, height: int, first: bool) -> tuple[Compiled, str, Shape]:
    return (*tile_of(TARGETS[name], shape_of(name), vectors, height, first), shape_of(name))


def tile_of(target: Target, shape: Shape, vectors: int, height: int, first: bool) -> tuple[Compiled, str]:
    module = Module(target.triple, vector_bits=8 * target.vector_bytes)
    made = micro._micro_kernel(module, shape, micro.Micro(vectors, (), (first,) * vectors), height)
    return Compiled(_exported(module, made), (made,), target), made


class _exported:
    """A module's text with one of its internal functions made public."""

    def __init__(self, module: Module, name: str) -> None:
        self.text = re.sub(rf"define internal void @{name}\(", f"define void @{name}(", str(module))

    def __str__(self) -> str:
        return self.text


def spills(code: Compiled) -> int:
    """How often a vector register is written to the stack or read from it."""
    return len(re.findall(r"[xyz]mm\d+.*%rsp|%rsp.*[xyz]mm\d+", code.assembly))


@pytest.mark.parametrize("name", ["float32", "float64", *TARGETS])
def test_sums_of_the_tiles_that_are_chosen_stay_in_registers(name: str) -> None:
    pairs = name in TARGETS
    target = TARGETS[name] if pairs else HOST.without("amx-tile")
    shape = shape_of(name) if pairs else shape_for(target, name, False)
    if shape.registers < 32:
        pytest.skip("with 16 registers some operands pass by way of the stack")
    for products in range(1, 6):
        for columns in (40, FAR):
            step = group(columns, [[0]] * products)
            tile = tiling(step, shape.lanes, shape.registers, shape.format)
            vectors = tile.units * max(len(sweep.products) for sweep in tile.sweeps)
            code, _ = tile_of(target, shape, vectors, tile.height, True)
            assert not spills(code), (vectors, tile.height)


@native
def test_sums_that_do_not_fit_the_registers_are_found_on_the_stack() -> None:
    assert spills(tile_code("dots", 4, 8, True)[0])


@pytest.mark.parametrize("name", TARGETS)
@settings(deadline=None, max_examples=12, derandomize=True)
@given(st.integers(1, 6), st.integers(1, 4), st.integers(1, 37), st.booleans())
def test_a_tile_is_a_sum_of_rounded_products(
    name: str, height: int, vectors: int, depth: int, first: bool
) -> None:
    code, made, shape = tile_code(name, vectors, height, first)
    random = np.random.default_rng([height, vectors, depth])
    columns = vectors * shape.lanes
    rows = random.standard_normal((height, depth)).astype(np.float32)
    matrix = random.standard_normal((columns, depth)).astype(np.float32)
    block = random.standard_normal((height, columns)).astype(np.float32)
    left, panel = copied(rows, shape), np.ascontiguousarray(packed(matrix).T)
    exact = widened(expected(rows), "bfloat16").astype(float) @ widened(expected(matrix), "bfloat16").T
    want = exact + (0 if first else block)
    code.call(made, left, left.shape[1], panel, len(panel), block, columns, shape.lanes)
    assert np.abs(block - want).max() <= 1e-6 * (depth + 2)


@native
def test_both_ways_to_add_are_the_same_but_for_denormals() -> None:
    """An instruction of the CPU, or two fused products: the odd depth first."""
    blocks = []
    random = np.random.default_rng(8)
    rows, matrix = (random.standard_normal((n, 64)).astype(np.float32) for n in (3, 32))
    for name in ("dots", "plain"):
        code, made, shape = tile_code(name, 2, 3, True)
        block = np.zeros((3, 32), np.float32)
        left, panel = copied(rows, shape), np.ascontiguousarray(packed(matrix).T)
        code.call(made, left, left.shape[1], panel, 32, block, 32, shape.lanes)
        blocks.append(block)
    assert np.abs(blocks[0] - blocks[1]).max() <= 1e-6 * np.abs(blocks[1]).max()


@native
def test_the_cpu_has_its_instructions_used() -> None:
    assert "vdpbf16ps" in tile_code("dots", 4, 6, True)[0].assembly
    assert "vdpbf16ps" not in tile_code("rounds", 4, 6, True)[0].assembly
    for name, instruction in (("dots", "vcvtne2ps2bf16"), ("rounds", "vcvtne2ps2bf16"), ("plain", "vpsrld")):
        assert instruction in rounding(TARGETS[name], shape_of(name)).assembly


@pytest.mark.parametrize(
    ("features", "pairs"),
    [("", Pairs.WIDEN), ("+avx512f,+avx512bf16", Pairs.WIDEN), ("+avx512f,+avx512bf16,+sse4a", Pairs.DOT)],
)
def test_products_of_pairs_where_they_are_worth_it(features: str, pairs: Pairs) -> None:
    """AMD's CPUs multiply pairs as fast as numbers, Intel's half as fast."""
    target = replace(HOST, features=features, vector_bytes=64 if features else 16)
    assert shape_for(target, "bfloat16", False).pairs is pairs


@pytest.mark.parametrize(("name", "registers"), [("plain", 32), ("rounds", 32), ("avx2", 16)])
def test_widened_panels_leave_the_sums_in_registers(name: str, registers: int) -> None:
    """The tallest tile of four vectors has no vector on the stack."""
    if name not in TARGETS or shape_of(name).registers != registers:
        pytest.skip("no such CPU here")
    text = tile_code(name, 4, tallest(4, registers), True)[0].assembly
    assert re.search(r"mm\d+, \(", text)
    assert not re.search(r"mm\d+, -?\d*\(%[re]?sp|\(%[re]?sp\), %[xyz]mm", text)


def test_cut_off_numbers_are_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """A planted fault: bits are dropped instead of rounded."""
    monkeypatch.setattr(pairs, "_rounded", lambda fn, a: fn.bitcast(a, vector("i32", lanes(a.type))))
    with pytest.raises(AssertionError):
        test_rounding_is_exact("plain")


def test_other_dtypes_have_no_pairs() -> None:
    for dtype in ("float32", "float64"):
        shape = shape_for(HOST.without("amx-tile"), dtype, True)
        assert shape.pairs is Pairs.NONE
        assert shape.pack == 1
        assert shape.packed == shape.elem
    assert outer._line_size(9, shape_for(HOST.without("amx-tile"), "float32", True)) == 0
