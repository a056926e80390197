"""Products of matrix tiles (AMX): made for such a machine, run with its instructions emulated, and by the CPU
itself where it has them and the system grants them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
import pytest
from backends.cuda.agreement import LENGTHS, RESET, cells, sizes
from backends.llvm.agree import arguments, built, collected
from backends.llvm.emulated_tiles import AMX, HERE, emulate, with_tiles
from backends.llvm.guarded import guard
from backends.llvm.kernel_cells import CELLS, DIMS
from backends.llvm.llvm_jit import Compiled
from backends.llvm.test_bfloat16 import distances, kernel, wrong
from backends.llvm.test_pairs import expected, packed

from rnngen import compiler
from rnngen.backends.llvm import emit, host, matrix, micro, outer_tiles, packing, squares
from rnngen.backends.llvm.builder import Function, Module, Value
from rnngen.backends.llvm.emit import shape_for
from rnngen.backends.llvm.face import face_of
from rnngen.backends.llvm.frame import Pairs, Shape
from rnngen.backends.llvm.standalone import standalone_module
from rnngen.compiler.corridor import kernel_program
from rnngen.compiler.request import plain
from rnngen.ops.halves import widened
from rnngen.runtime.cache import key_of

Array = Any
NAMED = ["lstm", "gru", "gru@reset_before", "layernorm_lstm", "mgu", "rhn", "bahdanau_decoder"]
SHAPE = shape_for(AMX, "bfloat16", False)
SMALL = (("I", 5), ("H", 4))


REAL = pytest.param("real", marks=pytest.mark.skipif(not HERE.matrix, reason="no AMX for this process"))


@pytest.fixture(params=["emulated", REAL])
def real(request: pytest.FixtureRequest) -> bool:
    """Whether the CPU's own tiles do it."""
    return bool(request.param == "real")


@pytest.fixture
def with_amx(real: bool, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Kernels of tiles."""
    if not real:
        emulate(monkeypatch)
    return monkeypatch


@pytest.fixture
def guarded(with_amx: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """The same, and memory that is not a number until it is written, between closed pages."""
    guard(with_amx)
    return with_amx


# one micro-kernel -----------------------------------------------------------------------------------


MICROS = {
    "run2": ((True, True), 1),
    "run3_more": ((False, False, False), 1),
    "run4": ((True, True, True, True), 2),
    "run3x2_more": ((False, False, False), 2),
    "run3x2_mixed": ((False, True, False), 2),
}


def product(real: bool, configured: Callable[[Function], None] | None = matrix.configure) -> Compiled:
    """Micro-kernels between a configuration and a release."""
    module = Module(HERE.triple, vector_bits=512)
    for name, (first, tiles) in MICROS.items():
        made = micro._matrix_kernel(module, SHAPE, micro.Micro(len(first), (), first), tiles)
        fn = Function(module, name, micro._PARAMS)
        if configured:
            configured(fn)
        fn.call(made, [fn.param(n) for _, n in micro._PARAMS])
        matrix.release(fn)
    text: Any = str(module) if real else with_tiles(str(module))
    return Compiled(text, tuple(MICROS), HERE, 1)


def run(code: Compiled, depth: int, name: str, spoilt: bool = False) -> tuple[Array, Array]:
    """Sums of a tile of 16 or 32 rows, and what they should be by Intel's definition; `spoilt` leaves numbers
    beyond the depth."""
    first, tiles = MICROS[name]
    vectors = len(first)
    random, high = np.random.default_rng([depth, vectors]), 16 * tiles
    rows = random.standard_normal((high, depth)).astype(np.float32)
    columns = random.standard_normal((16 * vectors, depth)).astype(np.float32)
    block = random.standard_normal((high, 16 * vectors)).astype(np.float32)
    whole = -(-depth // 32) * 16
    left, right = (np.zeros((n, whole), np.uint32) for n in (high, 16 * vectors))
    left[:, : -(-depth // 2)], right[:, : -(-depth // 2)] = packed(rows), packed(columns)
    if spoilt:
        left[:, -1], right[:, -1] = (packed(a[:, :2])[:, 0] for a in (rows, columns))
    # [16 pairs of depths][vector][pair][lane]
    panel = np.ascontiguousarray(right.reshape(vectors, 16, -1, 16).transpose(2, 0, 3, 1))
    want = np.where(np.repeat(first, 16), np.float32(0), block)
    halves = [widened(expected(a), "bfloat16") for a in (rows, columns)]
    for start in range(0, depth, 32):
        x, y = (a[:, start : start + 32] for a in halves)
        sums = np.zeros((2, *want.shape), np.float32)
        for k in range(x.shape[1]):
            # products of bfloat16 numbers are exact in float32
            sums[k % 2] += x[:, k, None] * y[None, :, k]
        want = want + (sums[0] + sums[1])
    starts = sum(1 << n for n, starting in enumerate(first) if starting)
    code.call(name, left, whole, panel, -(-depth // 2), block, block.shape[1], 16, starts, panel, 0)
    return block, want


@cache
def code(real: bool = False) -> Compiled:
    """Compiled once."""
    return product(real)


@pytest.mark.parametrize("name", MICROS)
@pytest.mark.parametrize("depth", [1, 2, 31, 32, 33, 65, 100])
def test_a_tile_has_the_bits_of_intels_definition(depth: int, name: str, real: bool) -> None:
    got, want = run(code(real), depth, name)
    np.testing.assert_array_equal(got, want)


def shapes(change: Callable[[list[int]], object]) -> Callable[[Function], None]:
    """A configuration with a fault in it."""

    def configured(fn: Function) -> None:
        values = matrix.configuration()
        change(values)
        name = fn.module.constant("wrong", [fn.const("i8", n) for n in values])
        fn.call("llvm.x86.ldtilecfg", [name])

    return configured


# the byte, and what is put there: palette, reserved, the bytes of a row, rows; of tiles for sums, rows and panels
FAULTS = {
    "palette": (0, 0),
    "reserved": (9, 1),
    "long rows": (16, 65),
    "too many rows": (48, 17),
    "no sums": (48, 0),
    "short sums": (16, 60),
    "few rows": (52, 15),
    "shallow rows": (24, 60),
    "shallow panel": (54, 15),
    "narrow panel": (28, 60),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_wrong_configuration_is_caught(fault: str) -> None:
    at, value = FAULTS[fault]
    got, _ = run(product(False, shapes(lambda values: values.__setitem__(at, value))), 33, "run2")
    assert np.isnan(got).any()


def test_a_missing_configuration_is_caught() -> None:
    assert np.isnan(run(product(False, None), 33, "run3_more")[0]).any()


def test_a_depth_that_does_not_end_in_zeros_is_caught(real: bool) -> None:
    got, want = run(code(real), 33, "run2", spoilt=True)
    assert np.abs(got - want).max() > 1e-2


# whole kernels --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [*NAMED, *(n for n in cells()[5::10] if n not in NAMED)])
def test_cells(name: str, with_amx: pytest.MonkeyPatch) -> None:
    if HERE.has("avx512f"):
        # elsewhere LLVM's fastest road reads 16 bytes where a select reads 4
        guard(with_amx)
    cell = compiler.load(name)
    assert not (far := wrong(cell, sizes(cell))), "\n".join(["", *far])


@pytest.mark.parametrize("size", [31, 32, 33])
def test_rows_and_depths(size: int, real: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside the oracle; and a single step beside vectors of the same rounded numbers, which differs in the
    order of sums alone."""
    cell, dims = compiler.load("lstm"), (("I", 5), ("H", size))
    exact = kernel(cell, dims, "float64", "numpy")
    with monkeypatch.context() as patch:
        if not real:
            emulate(patch)
        patch.setattr(host, "host_target", lambda: (HERE if real else AMX).without("amx-tile"))
        vectors = kernel(cell, dims)
    if not real:
        emulate(monkeypatch)
    made = kernel(cell, dims)
    for rows in (*range(1, 18), 31, 32, 33, 40):
        arrays, keywords = arguments(exact.cell, 2, rows)
        got = collected(made, arrays, keywords)
        assert max(distances(got, collected(exact, arrays, keywords)).values()) < 2e-2
        single, keywords = arguments(exact.cell, 1, rows)
        one, other = (k.forward(*single, **keywords).outputs["h"] for k in (made, vectors))
        assert np.abs(one - other).max() <= 1e-6


@pytest.mark.parametrize("name", ["packed_matrices", "two_layers", "joined_operand"])
@pytest.mark.usefixtures("guarded")
def test_sweeps_of_many_kinds(name: str) -> None:
    """Several operands a product, matrices of several terms, more products than a sweep has."""
    cell = built(CELLS[name])
    for h, i, shape in ((17, 9, (3, 5)), (40, 33, (2, 17)), (1, 1, (1, 2))):
        dims = tuple((DIMS | {"H": h, "I": i, "K": 5, "V": 7}).items())
        assert not (far := wrong(cell, dims, shape)), "\n".join([f"H={h} I={i}", *far])


@pytest.mark.usefixtures("guarded")
def test_more_rows_than_a_block_has_lengths_and_resets() -> None:
    cell = compiler.load("lstm")
    assert not wrong(cell, SMALL, (3, 101))
    assert not wrong(cell, SMALL, lengths=LENGTHS, reset=RESET, reverse=True)


@pytest.mark.parametrize(
    ("steps", "rows", "dims"),
    [
        (1, 1, (1, 1)),
        (3, 11, (15, 4)),
        (8, 32, (16, 8)),
        (9, 30, (33, 17)),
        (12, 65, (49, 5)),
        (2, 1, (7, 300)),
    ],
)
@pytest.mark.usefixtures("guarded")
def test_weight_gradients(steps: int, rows: int, dims: tuple[int, int], real: bool) -> None:
    """Fewer steps than a tile has and more than a block, columns of both operands up to and past whole tiles and
    blocks; parts share out target rows, and give the same bits each time."""
    cell, sized = compiler.load("lstm"), (("I", dims[0]), ("H", dims[1]))
    assert not wrong(cell, sized, (steps, rows))
    if not real:
        # all threads have the same emulated tiles
        return
    one, two = (kernel(cell, sized, threads=n) for n in (1, 2))
    arrays, keywords = arguments(one.cell, steps, rows)
    first, second, again = (collected(k, arrays, keywords) for k in (one, two, two))
    assert max(distances(second, first).values()) <= 4e-3
    for name, found in second.items():
        np.testing.assert_array_equal(found, again[name])


@pytest.mark.usefixtures("guarded")
def test_more_columns_than_a_block_has(monkeypatch: pytest.MonkeyPatch) -> None:
    """A block of right panels begins inside an operand, and in another one than it ends in."""
    monkeypatch.setattr(outer_tiles, "_COLUMNS", 96)
    assert not wrong(compiler.load("lstm"), (("I", 70), ("H", 45)), (5, 9))


@pytest.mark.usefixtures("guarded")
def test_a_stepper_and_little_memory() -> None:
    """A stepper packs panels once and comes back to them."""
    cell, dims = compiler.load("lstm"), (("I", 6), ("H", 35))
    made, least = kernel(cell, dims), kernel(cell, dims, memory="min")
    (inputs, params, state), _ = arguments(made.cell, 6, 3)
    want = made.forward(inputs, params, state).outputs["h"]
    np.testing.assert_array_equal(least.forward(inputs, params, state).outputs["h"], want)
    stepper = made.stepper(params, 3, state)
    for x, h in zip(inputs["x"], want, strict=True):
        np.testing.assert_array_equal(stepper({"x": x})["h"], h)


def changed_rows(count: int) -> list[int]:
    """Fewer rows of sums and of the left operand than are worked on."""
    values = CONFIGURATION()
    for tile in (0, 1, 2, 3, 4):
        values[48 + tile] = count
    return values


def row_again(fn: Function, shape: Shape, number: Value, at: int, mask: Value) -> Value:
    """The first row once more in place of those past the last."""
    inside = fn.icmp("slt", number, fn.param("rows"))
    return ROW(fn, shape, fn.select(inside, number, fn.const("i64", 0)), at, mask)


CONFIGURATION, ROW = matrix.configuration, outer_tiles._row
PLANTED: dict[str, tuple[Any, str, Any]] = {
    "rows in the configuration": (matrix, "configuration", lambda: changed_rows(15)),
    "no configuration": (emit, "configure", lambda fn: None),
    "panels that do not end in zeros": (packing, "_fill", lambda *args: None),
    "steps beyond the last": (outer_tiles, "_row", row_again),
    "squares that are not turned": (squares, "turned", lambda fn, rows: rows),
}


@pytest.mark.parametrize("fault", PLANTED)
def test_planted_faults_are_caught(fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    emulate(monkeypatch)
    guard(monkeypatch)
    monkeypatch.setattr(*PLANTED[fault])
    assert wrong(compiler.load("lstm"), SMALL, (3, 16))


# where it is used -----------------------------------------------------------------------------------


INSTRUCTIONS = (
    "ldtilecfg", "tilezero", "tileloadd", "tileloaddt1", "tdpbf16ps", "tilestored", "tilerelease"
)  # fmt: skip


def test_the_instructions_are_there() -> None:
    cell, dims = compiler.load("elman"), {"I": 40, "H": 70}
    text = compiler.stage(cell, dims, "asm", "bfloat16", "sapphirerapids")
    assert all(f"\t{name}" in text for name in INSTRUCTIONS)
    assert "vdpbf16ps" not in text
    loads, releases = (len(re.findall(name, text)) for name in ("ldtilecfg", "tilerelease"))
    assert loads == releases == 2
    assert "tile" not in compiler.stage(cell, dims, "asm", "float64", "sapphirerapids").replace("tile_", "")
    shown = compiler.stage(cell, dims, "kernel", "bfloat16", "sapphirerapids")
    assert "(tdpbf16ps in matrix tiles)" in shown
    assert "depth 70 × 1 product; panels of bfloat16 pairs, multiplied as matrix tiles" in shown


def test_a_kernel_for_others_does_without() -> None:
    """Their process may not have asked for tiles."""
    cell = plain(compiler.load("elman"), {"I": 40, "H": 70}, None)
    text = str(standalone_module(kernel_program(cell), face_of(cell, "bfloat16"), AMX))
    assert "avx512bf16.cvtne2ps2bf16" in text
    assert "tilecfg" not in text


@pytest.mark.parametrize("missing", ["amx-tile", "amx-bf16", "avx512bf16"])
def test_a_cpu_needs_all_of_it(missing: str) -> None:
    assert SHAPE.pairs is Pairs.TILES
    assert shape_for(AMX.without(missing), "bfloat16", False).pairs is not Pairs.TILES
    assert shape_for(AMX.without(missing), "float32", False).pairs is Pairs.NONE


class _System:
    """What takes the place of the C library: a refusal or a grant, and what was asked."""

    def __init__(self, answer: int) -> None:
        self.asked: list[tuple[int, ...]] = []
        self.answer = answer

    def __call__(self, library: None) -> Any:
        def syscall(*numbers: int) -> int:
            self.asked.append(numbers)
            return self.answer

        return type("Library", (), {"syscall": staticmethod(syscall)})


@pytest.mark.parametrize("granted", [True, False])
def test_the_system_is_asked(granted: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that is refused has another key for its code, and vectors."""
    system = _System(0 if granted else -1)
    monkeypatch.setattr(host.sys, "platform", "linux")
    monkeypatch.setattr(host.ctypes, "CDLL", system)
    monkeypatch.setattr(host, "_whole_host", lambda: AMX)
    for name in ("_tiles_granted", "host_target"):
        monkeypatch.setattr(host, name, getattr(host, name).__wrapped__)
    found, cell = host.host_target(), compiler.load("elman")
    assert system.asked == [(158, 0x1023, 18)]
    keys = {key_of(cell, "bfloat16", "llvm", (t.triple, t.cpu, t.features)) for t in (found, AMX)}
    assert len(keys) == (1 if granted else 2)
    assert shape_for(found, "bfloat16", True).pairs is (Pairs.TILES if granted else Pairs.WIDEN)
    assert host.matrix_tiles()[0] is granted
    assert ("keeps it from this process" in host.matrix_tiles()[1]) is not granted


def test_this_system_answers() -> None:
    assert host._tiles_granted() in (True, False)
    assert host.matrix_tiles()[0] is HERE.matrix
