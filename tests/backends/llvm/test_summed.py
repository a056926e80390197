"""float32 products as sums of products of bfloat16 numbers, in matrix tiles (AMX): emulated, and by the CPU
itself where it has them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from backends.cuda.agreement import LENGTHS, RESET, cells, sizes
from backends.llvm.agree import arguments as drawn
from backends.llvm.agree import built, collected, differences, results
from backends.llvm.emulated_tiles import AMX, HERE, emulate, with_tiles
from backends.llvm.guarded import guard
from backends.llvm.kernel_cells import CELLS, DIMS
from backends.llvm.llvm_jit import Compiled
from backends.llvm.test_pairs import expected, hard_numbers

from rnngen import compiler
from rnngen.backends.llvm import emit, frame, matrix, micro, outer, pairs
from rnngen.backends.llvm.builder import Function, Module, Value
from rnngen.backends.llvm.emit import shape_for
from rnngen.backends.llvm.frame import Frame, Pairs, Shape
from rnngen.cell import Cell
from rnngen.compiler.corridor import cpu_program
from rnngen.ops.halves import widened
from rnngen.runtime import threads
from rnngen.runtime.kernel import Kernel
from rnngen.verify.backends import LARGE, MANY, check_agreement

Array = Any
SHAPE = shape_for(AMX, "float32", False)
REAL = pytest.param("real", marks=pytest.mark.skipif(not HERE.matrix, reason="no AMX for this process"))
NAMED = ["lstm", "gru", "gru@reset_before", "layernorm_lstm", "mgu", "rhn", "bahdanau_decoder"]
# below it vectors, from it on tiles: rows of a step, and of all steps
FEW, ALL = frame.FEW, frame.FEW_OF_ALL


@pytest.fixture(params=["emulated", REAL])
def real(request: pytest.FixtureRequest) -> bool:
    """Whether the CPU's own tiles do it."""
    return bool(request.param == "real")


@pytest.fixture
def with_amx(real: bool, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Kernels of tiles whatever the sizes, and memory that is not a number until it is written, between closed
    pages."""
    if not real:
        emulate(monkeypatch)
    monkeypatch.setattr(frame, "SHALLOW", 0)
    monkeypatch.setattr(outer, "SMALL", 0)
    guard(monkeypatch)
    return monkeypatch


# numbers ----------------------------------------------------------------------------------------------


def parts(a: Array) -> Array:
    """The bits of the three bfloat16 numbers whose sum each number is: [3, …]."""
    bits = a.view(np.uint32)
    high = (bits & np.uint32(0xFFFF0000)).view(np.float32)
    with np.errstate(invalid="ignore"):
        rest = a - high
        middle = ((rest.view(np.uint32) + np.uint32(0x8000)) & np.uint32(0xFFFF0000)).view(np.float32)
        return np.stack([expected(p) for p in (high, middle, rest - middle)])


def test_the_parts_of_a_number_add_up_to_it() -> None:
    """To the last bit, but for what is left of numbers so small that it is below 2^-126; each has 8 bits, and
    no finite number has a part that is not."""
    numbers = hard_numbers()
    numbers = numbers[np.isfinite(numbers)]
    found = widened(parts(numbers), "bfloat16").astype(np.float64)
    assert np.isfinite(found).all()
    left = np.abs(found.sum(0) - numbers)
    assert not left[np.abs(numbers) >= 2.0**-102].any()
    assert left.max() < 2.0**-125
    largest = np.abs(numbers.astype(np.float64)) + 2.0**-110
    assert (np.abs(found[1]) <= 2.0**-7 * largest).all()
    assert (np.abs(found[2]) <= 2.0**-16 * largest).all()


@pytest.mark.parametrize("number", [np.inf, -np.inf, np.nan])
def test_a_number_that_is_not_finite_has_no_finite_sum(number: float) -> None:
    found = widened(parts(np.full(1, number, np.float32)), "bfloat16").astype(np.float64)
    with np.errstate(invalid="ignore"):
        assert np.isnan(found.sum(0)).all()


@pytest.mark.parametrize("join", ["pair", "adjacent_pairs"])
@pytest.mark.skipif(not HERE.has("avx512f"), reason="no vectors of 64 bytes here")
def test_vectors_are_split_into_these_parts(join: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if not HERE.has("avx512bf16"):
        monkeypatch.setattr(Shape, "dot", False)
    module = Module(HERE.triple, vector_bits=512)
    fn = Function(module, "split", [("ptr", "a"), ("ptr", "b"), ("ptr", "out")])
    given = [fn.load(SHAPE.vector, fn.param(n)) for n in ("a", "b")]
    for k, value in enumerate(pairs.pairs_of(fn, SHAPE, given[0], given[1], getattr(pairs, join))):
        fn.store(value, fn.gep(fn.param("out"), SHAPE.vector, fn.const("i64", k)))
    fn.ret()
    code, numbers = Compiled(module, ("split",), HERE), hard_numbers()
    out = np.empty((3, 32), np.uint16)
    for row in numbers[np.isfinite(numbers)][: 32 * 300].reshape(-1, 2, 16):
        a, b = (np.ascontiguousarray(half) for half in row)
        code.call("split", a, b, out)
        order = row.T.ravel() if join == "pair" else row.ravel()
        np.testing.assert_array_equal(out, parts(np.ascontiguousarray(order)))


# one micro-kernel ---------------------------------------------------------------------------------------


MICROS = {"one": (4, 1, True), "two": (3, 2, True), "two_more": (4, 2, False)}


@cache
def code(real: bool) -> Compiled:
    """Micro-kernels between a configuration and a release."""
    module = Module(HERE.triple, vector_bits=512)
    for name, (vectors, tiles, first) in MICROS.items():
        made = micro._matrix_kernel(module, SHAPE, micro.Micro(vectors, (), (first,) * vectors), tiles)
        fn = Function(module, name, micro._PARAMS)
        matrix.configure(fn)
        fn.call(made, [fn.param(n) for _, n in micro._PARAMS])
        matrix.release(fn)
    text: Any = str(module) if real else with_tiles(str(module))
    return Compiled(text, tuple(MICROS), HERE, 1)


def product(real: bool, name: str, depth: int, asked: int) -> tuple[Array, Array, Array]:
    """Sums of a tile of rows; what they should be, product of parts by product of parts as Intel defines
    them; and in float64."""
    vectors, tiles, first = MICROS[name]
    random, whole = np.random.default_rng([depth, vectors]), -(-depth // 32) * 32
    rows, columns = np.zeros((16 * tiles, whole), np.float32), np.zeros((16 * vectors, whole), np.float32)
    for a in (rows, columns):
        a[:, :depth] = random.standard_normal((len(a), depth))
    block = random.standard_normal((16 * tiles, 16 * vectors)).astype(np.float32)
    start = np.zeros_like(block) if first else block
    exact = start + rows.astype(np.float64) @ columns.T.astype(np.float64)
    left, right = parts(rows), parts(columns)
    want = start
    x, y = (widened(a, "bfloat16") for a in (left, right))
    for k in range(0, whole, 32):
        for p, q in matrix._TERMS[3]:
            sums = np.zeros((2, *want.shape), np.float32)
            for d in range(k, k + 32):
                sums[d % 2] += x[p][:, d, None] * y[q][None, :, d]
            want = want + (sums[0] + sums[1])
    # rows: [row][16 pairs][part][pair]; the panel: [16 pairs][part][vector][pair][lane]
    given = np.ascontiguousarray(left.reshape(3, len(rows), -1, 32).transpose(1, 2, 0, 3)).view(np.uint32)
    lanes = np.ascontiguousarray(right).view(np.uint32).reshape(3, vectors, 16, -1, 16)
    panel = np.ascontiguousarray(lanes.transpose(3, 0, 1, 4, 2))
    stride = given[0].size
    sizes_ = -(-depth // 2), block, block.shape[1], 16, (1 << vectors) - 1 if first else 0
    code(real).call(name, given, stride, panel, *sizes_, panel, asked)
    return block, want, exact


@pytest.mark.parametrize("name", MICROS)
@pytest.mark.parametrize(("depth", "asked"), [(1, 0), (31, 4), (32, 2), (33, 0), (300, 4)])
def test_a_tile_has_the_bits_of_six_products_of_parts(real: bool, name: str, depth: int, asked: int) -> None:
    got, want, exact = product(real, name, depth, asked)
    np.testing.assert_array_equal(got, want)
    assert np.linalg.norm(got - exact) <= 3e-7 * np.linalg.norm(exact)


def test_sums_are_no_worse_than_those_of_float32_products(real: bool) -> None:
    """Products of 16 pairs are added up before they meet the sum: its rounding is met less often."""
    got, _, exact = product(real, "one", 640, 0)
    random = np.random.default_rng([640, 4])
    rows, columns = (random.standard_normal((n, 640)).astype(np.float32) for n in (16, 64))
    usual = np.zeros_like(got)
    for d in range(640):
        usual = usual + rows[:, d, None] * columns[None, :, d]
    norms = [np.linalg.norm(a - exact) for a in (got, usual)]
    assert norms[0] <= norms[1]


# whole kernels --------------------------------------------------------------------------------------------


def kernel(cell: Cell, dims: Any, dtype: str = "float32", backend: str = "llvm", **more: Any) -> Kernel:
    """A kernel on one thread that the cache on disk knows nothing of."""
    known = {d.name for d in cell.spec.dims}
    sized = {n: size for n, size in dims if n in known}
    return compiler.compile_cell(cell, sized, dtype, backend, **{"threads": 1, "cache": False} | more)


def wrong(cell: Cell, dims: Any, shape: tuple[int, int], **call: Any) -> list[str]:
    """What the comparison with the oracle says; ill-conditioned draws may be as far off as its float32."""
    want = results(kernel(cell, dims, "float64", "numpy"), *shape, **call)
    got = results(kernel(cell, dims), *shape, **call)
    far = differences(got, want, "float32")
    if far:
        usual = results(kernel(cell, dims, "float32", "numpy"), *shape, **call)
        far = differences(got, want, "float32", usual)
    return far


@pytest.mark.parametrize("name", [*NAMED, *(n for n in cells()[2::10] if n not in NAMED)])
@pytest.mark.usefixtures("with_amx")
def test_cells(name: str) -> None:
    cell = compiler.load(name)
    assert not (far := wrong(cell, sizes(cell), (5, 2 * FEW + 3))), "\n".join(["", *far])


@pytest.mark.usefixtures("with_amx")
@pytest.mark.parametrize("afar", [False, True])
def test_rows_about_each_limit(afar: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Vectors and tiles in one call: of terms ahead of the loop, in it, and over all steps."""
    if afar:
        monkeypatch.setattr(emit, "_NEAR", 0)
    cell, dims = compiler.load("lstm"), (("I", 37), ("H", 33))
    exact, made = kernel(cell, dims, "float64", "numpy"), kernel(cell, dims)
    for rows in (1, FEW - 1, FEW, 15, 16, 17, 27, 28, 33, 47, 48, 49):
        for steps in (1, ALL // rows, ALL // rows + 1):
            far = differences(results(made, steps, rows), results(exact, steps, rows), "float32")
            assert not far, "\n".join([f"{steps} steps of {rows} rows", *far])


@pytest.mark.usefixtures("with_amx")
@pytest.mark.parametrize("inputs", [150, 260])
def test_products_of_some_depth(inputs: int) -> None:
    """Chunks of one tile of rows, and of two."""
    cell, dims = compiler.load("elman"), (("I", inputs), ("H", 20))
    exact, made = kernel(cell, dims, "float64", "numpy"), kernel(cell, dims)
    for rows in (FEW, 15, 16, 17, 32, 33, 49):
        far = differences(results(made, 2, rows), results(exact, 2, rows), "float32")
        assert not far, "\n".join([f"{rows} rows", *far])


@pytest.mark.parametrize(
    "name", ["packed_matrices", "two_layers", "joined_operand", "rows_of_matrices", "batched_matrices"]
)
@pytest.mark.usefixtures("with_amx")
def test_sweeps_of_many_kinds(name: str) -> None:
    """Several operands a product, matrices of several terms, more products than a sweep has."""
    cell = built(CELLS[name])
    for h, i in ((17, 9), (40, 33)):
        dims = tuple((DIMS | {"H": h, "I": i, "K": 5, "V": 7}).items())
        assert not (far := wrong(cell, dims, (3, FEW + 1))), "\n".join([f"H={h} I={i}", *far])


@pytest.mark.usefixtures("with_amx")
def test_lengths_resets_and_little_memory() -> None:
    cell, dims = compiler.load("lstm"), (("I", 5), ("H", 4))
    assert not wrong(cell, dims, (3, 401))
    lengths, reset = (np.concatenate([a] * 8, axis=-1) for a in (LENGTHS, RESET))
    steps, rows = reset.shape
    assert not wrong(cell, dims, (steps, rows), lengths=lengths, reset=reset, reverse=True)
    arrays, keywords = drawn(cell_of(cell, dims), 40, 17)
    usual, least = (collected(kernel(cell, dims, memory=m), arrays, keywords) for m in ("auto", "min"))
    assert not differences(least, usual, "float32")


@pytest.mark.parametrize(("inputs", "size"), [(3, 20), (20, 3), (33, 37), (90, 2)])
def test_short_products_and_small_targets_are_left_to_vectors(
    inputs: int, size: int, real: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of one cell, some statements read parts of numbers and others numbers as they are."""
    if not real:
        emulate(monkeypatch)
    guard(monkeypatch)
    cell, dims = compiler.load("lstm"), (("I", inputs), ("H", size))
    assert not wrong(cell, dims, (9, 2 * FEW + 3))
    made = cpu_program(cell_of(cell, dims))
    cut = {f.name: [t.matrix for _, _, t in emit.tilings(f, SHAPE)] for f in made.functions()}
    assert cut == {
        "forward": [inputs + size >= frame.SHALLOW],
        "backward": [4 * size >= frame.SHALLOW] * 2,
    }


def test_small_cells_do_without_tiles() -> None:
    """They would take up to twice as long."""
    cell = compiler.load("elman")
    for size, there in ((16, False), (64, True)):
        text = compiler.stage(cell, {"I": size, "H": size}, "asm", "float32", "sapphirerapids")
        assert ("tdpbf16ps" in text) == ("ldtilecfg" in text) == there
    assert "tdpbf16ps" in compiler.stage(cell, {"I": 16, "H": 16}, "asm", "bfloat16", "sapphirerapids")


def cell_of(cell: Cell, dims: Any) -> Cell:
    """The cell with its sizes."""
    return kernel(cell, dims, "float64", "numpy").cell


# threads, and what is used again ----------------------------------------------------------------------------


def test_a_call_that_finds_no_threads_has_the_same_bits(monkeypatch: pytest.MonkeyPatch) -> None:
    """It was planned for two, and takes what two would: also where panels of an earlier one are used again."""
    if not HERE.matrix:
        pytest.skip("emulated tiles are not the threads' own")
    guard(monkeypatch)
    monkeypatch.setattr(threads, "WORTH_A_THREAD", 1)
    cell, dims = compiler.load("gru"), (("I", 70), ("H", 64))
    made = kernel(cell, dims, threads=2)
    for rows in (FEW, 2 * FEW - 1, 2 * FEW, 31, 32):
        arrays, keywords = drawn(made.cell, 9, rows)
        want = collected(made, arrays, keywords)
        steppers = [made.stepper(arrays[1], rows, arrays[2]) for _ in range(2)]
        outputs: list[list[Array]] = [[], []]
        for x in arrays[0]["x"]:
            outputs[0].append(steppers[0]({"x": x})["h"].copy())
        for t, x in enumerate(arrays[0]["x"]):
            busy = t % 2
            if busy:
                assert threads._team.busy.acquire(blocking=False)
            outputs[1].append(steppers[1]({"x": x})["h"].copy())
            if busy:
                threads._team.busy.release()
        np.testing.assert_array_equal(outputs[1], outputs[0])
        with threads._team.busy:
            alone = collected(made, arrays, keywords)
        assert not differences(alone, want, "float32")
        for label in want:
            if label.startswith(("output", "final")):
                np.testing.assert_array_equal(alone[label], want[label])


# faults -------------------------------------------------------------------------------------------------------


def _no_parts(fn: Function, shape: Shape, a: Value) -> tuple[Value, ...]:
    high, middle, low = PARTS(fn, shape, a)
    return high, middle, fn.zero(low.type)


def _first_part(fn: Function, shape: Shape, a: Value) -> tuple[Value, ...]:
    high, middle, low = PARTS(fn, shape, a)
    return high, fn.zero(middle.type), fn.zero(low.type)


def _by_parts_there_are(self: Frame, relation: str, number: int) -> Value:
    """Panels for many rows, whatever reads them."""
    least = self.i64(number if self.fn.name.endswith(("_0", "_1", "_2")) else 2 * number)
    return self.fn.icmp(relation, self.rows, least)


PARTS = pairs._parts
PLANTED: dict[str, tuple[Any, str, Any]] = {
    "a part that is left out": (pairs, "_parts", _no_parts),
    "products of parts that are left out": (matrix, "_TERMS", {3: ((1, 0), (0, 0), (0, 1))}),
    "panels and rows of different kinds": (Frame, "rows_a_part", _by_parts_there_are),
}


@pytest.mark.parametrize("fault", PLANTED)
def test_planted_faults_are_caught(fault: str, with_amx: pytest.MonkeyPatch) -> None:
    with_amx.setattr(*PLANTED[fault])
    assert wrong(compiler.load("lstm"), (("I", 37), ("H", 33)), (7, FEW + 3))


@pytest.mark.skipif(not HERE.matrix, reason="no AMX for this process")
def test_verify_reaches_tiles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its usual calls have fewer rows than they take, and shorter products."""
    cell, dims = compiler.load("elman"), {"I": 5, "H": 4}
    report = check_agreement(cell, dims, [("llvm", "float32")], sizes=(17,))
    assert report.ok
    monkeypatch.setattr(pairs, "_parts", _first_part)
    monkeypatch.setenv("RNNGEN_CACHE_DIR", str(tmp_path))
    report = check_agreement(cell, dims, [("llvm", "float32")], sizes=(17,))
    assert {row.check for row in report.failures} == {f"backends, H={LARGE}, B={MANY}"}


# where it is used ---------------------------------------------------------------------------------------------


def test_where_it_is_used() -> None:
    """In float32 for this process alone, and `show` tells of it."""
    assert SHAPE.pairs is Pairs.SUMS
    assert shape_for(AMX, "float64", True).pairs is Pairs.NONE
    assert shape_for(AMX.without("amx-tile"), "float32", True).pairs is Pairs.NONE
    cell, dims = compiler.load("elman"), {"I": 40, "H": 70}
    shown = compiler.stage(cell, dims, "kernel", "float32", "sapphirerapids")
    assert "(three a number, tdpbf16ps in matrix tiles)" in shown
    assert "3 a number, multiplied as matrix tiles; below" in shown


@pytest.mark.parametrize(("size", "few"), [(70, FEW), (512, emit._ROWS_AFAR)])
def test_show_tells_the_limits_that_kernels_have(size: int, few: int) -> None:
    """Of a loop, also of one whose panels come from afar, and of all steps."""
    shown = compiler.stage(
        compiler.load("lstm"), {"I": size, "H": size}, "kernel", "float32", "sapphirerapids"
    )
    for place, limit in (("loop", f"{few} rows a thread"), ("after", f"{ALL} rows of all steps a thread")):
        (line,) = (line for line in shown.splitlines() if line.startswith(f"  backward {place}: tiles"))
        assert f"; below {limit} tiles of 6 rows of vectors" in line
    assert "early terms: in the loop from " in shown
    assert " rows a thread on, else ahead" in shown
