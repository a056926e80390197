"""The shim itself: what it computes, and that it finds every fault planted here."""

from __future__ import annotations

import re
from functools import cache
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from backends.cuda.shim import ShimDevice

PRELUDE = """
typedef float real; typedef float store;
struct Call { int steps, rows, save; unsigned given[1]; };
"""
# name: (parameters before call and step, buffers that it writes, threads, cooperative, body)
KERNELS: dict[str, tuple[str, tuple[int, ...], int, bool, str]] = {}
ORDERS = (0, 1, 2, 3)
XY = "CONST_BUFFER(float) x, BUFFER(float) y"


def kernel(
    name: str,
    body: str,
    buffers: str = XY,
    written: tuple[int, ...] = (1,),
    threads: int = 64,
    cooperative: bool = False,
) -> None:
    KERNELS[name] = (buffers, written, threads, cooperative, body)


def _source() -> str:
    parts = [PRELUDE]
    for name, (buffers, _, threads, _, body) in KERNELS.items():
        parts.append(
            f'extern "C" __global__ void __launch_bounds__({threads}) {name}({buffers}, const Call call, '
            f"const int step) {{\n  int i = blockIdx.x * blockDim.x + threadIdx.x, j = threadIdx.x;\n{body}\n}}\n"
        )
    return "".join(parts)


def _entry(name: str) -> Any:
    buffers, written, threads, cooperative, _ = KERNELS[name]
    numbers = tuple(range(buffers.count("BUFFER(")))
    return SimpleNamespace(
        name=name, buffers=numbers, written=written, threads=threads, cooperative=cooperative, shared=256
    )


@cache
def _device(order: int) -> ShimDevice:
    return ShimDevice(_source(), [_entry(name) for name in KERNELS], order)


def launch(name: str, *arrays: Any, grid: tuple[int, int] = (1, 1), order: int = 0, **call: int) -> None:
    numbers = {"steps": 5, "rows": 3, "save": 1, "given": (0,), **call}
    _device(order).launch(_entry(name), grid, arrays, SimpleNamespace(**numbers), 2)


def found(name: str, *arrays: Any, **more: Any) -> str:
    with pytest.raises(AssertionError) as caught:
        launch(name, *arrays, **more)
    return str(caught.value)


def numbers(*shape: int, seed: int = 0) -> Any:
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


# what it computes ----------------------------------------------------------------------------------------

kernel(
    "indices",
    "  y[blockIdx.y * gridDim.x * blockDim.x + i] = i + 1000 * blockIdx.y + 0.5f * step + call.rows * 10000;",
)
kernel(
    "neighbours",
    "  SHARED(float, s, 0, 64);\n  s[j] = x[i];\n  block_barrier();\n  auto later = s + 1;\n"
    "  y[i] = j < 63 ? later[j] : s[0];",
)
kernel(
    "shuffled",
    "  y[i] = shuffle(x[i], (j + 5) % 32) + 10 * shuffle_xor(x[i], 3);\n"
    "  double d = shuffle_xor((double)x[i], 16); y[i] += 100 * (float)d;",
)
EXCHANGE = "  y[i] = x[i];\n  {barrier}\n  const float other = y[i ^ {reach}];\n  {barrier}\n  y[i] = other;"
kernel("within_a_warp", EXCHANGE.format(barrier="warp_barrier();", reach=5))
GRID = XY + ", BUFFER(unsigned) c"
ROUND = "  int n = gridDim.x * blockDim.x;\n  for (int t = 0; t < call.steps; t++) {{\n    y[(t + 1) * n + i] = ld_cg(y, t * n + (i + 7) % n) + x[i];\n    {barrier}\n  }}"
kernel("rounds", ROUND.format(barrier="grid_barrier(c, 0, (t + 1) * gridDim.x);"), GRID, (1, 2), 64, True)
kernel(
    "from_late", ROUND.format(barrier="grid_barrier(c, 0, (t + 1) * gridDim.x - 6u);"), GRID, (1, 2), 64, True
)
kernel(
    "split_rounds",
    ROUND.format(barrier="grid_arrive(c, 0); float w = x[i]; grid_wait(c, 0, (t + 1) * gridDim.x); (void)w;"),
    GRID,
    (1, 2),
    64,
    True,
)


def test_threads_and_blocks_know_their_places() -> None:
    y = np.full((2, 3, 64), np.nan, np.float32)
    launch("indices", numbers(1), y.reshape(-1), grid=(3, 2))
    want = np.arange(192).reshape(1, 3, 64) + 1000 * np.arange(2).reshape(2, 1, 1) + 1 + 30000
    assert np.array_equal(y, want)


@pytest.mark.parametrize("order", ORDERS)
def test_shared_memory_behind_a_barrier(order: int) -> None:
    x = numbers(128)
    y = np.empty_like(x)
    launch("neighbours", x, y, grid=(2, 1), order=order)
    assert np.array_equal(y.reshape(2, 64), np.roll(x.reshape(2, 64), -1, axis=1))


@pytest.mark.parametrize("order", ORDERS)
def test_shuffles(order: int) -> None:
    x = numbers(64)
    y = np.empty_like(x)
    launch("shuffled", x, y, order=order)
    w, lanes = x.reshape(2, 32), np.arange(32)
    want = w[:, (lanes + 5) % 32] + 10 * w[:, lanes ^ 3] + 100 * w[:, lanes ^ 16]
    assert np.allclose(y.reshape(2, 32), want, rtol=1e-6)


@pytest.mark.parametrize("order", ORDERS)
def test_memory_behind_a_barrier_of_the_warp(order: int) -> None:
    x = numbers(64)
    y = np.zeros_like(x)
    launch("within_a_warp", x, y, order=order)
    assert np.array_equal(y, x[np.arange(64) ^ 5])


@pytest.mark.parametrize(("name", "start"), [("rounds", 0), ("split_rounds", 0), ("from_late", -6)])
@pytest.mark.parametrize("order", ORDERS)
def test_grid_barriers(name: str, start: int, order: int) -> None:
    """Their counter may go past 2**32."""
    x, y, c = numbers(256), np.zeros((6, 256), np.float32), np.array([start % (1 << 32)], np.uint32)
    launch(name, x, y.reshape(-1), c, grid=(4, 1), order=order)
    want = np.zeros_like(y)
    for t in range(5):
        want[t + 1] = np.roll(want[t], -7) + x
    assert np.array_equal(y, want)
    assert c[0] == 20 + start


# products of tiles ---------------------------------------------------------------------------------------

_TILE = """  int g = j / 4, m = j % 4;
  unsigned a[4], b[2]; float d[4];
{load}
  for (int k = 0; k < 4; k++) d[k] = y[(g + 8 * (k / 2)) * 8 + 2 * m + k % 2];
  {call}(d, a, b);
  for (int k = 0; k < 4; k++) y[(g + 8 * (k / 2)) * 8 + 2 * m + k % 2] = d[k];"""
_PAIRS = """  for (int k = 0; k < 4; k++) { int p = (g + 8 * (k % 2)) * 16 + 2 * m + 8 * (k / 2); a[k] = x[p] | (unsigned)x[p + 1] << 16; }
  for (int k = 0; k < 2; k++) { int p = 2 * m + 8 * k; b[k] = w[p * 8 + g] | (unsigned)w[(p + 1) * 8 + g] << 16; }"""
_WORDS = """  for (int k = 0; k < 4; k++) a[k] = to_tf32(x[(g + 8 * (k % 2)) * 8 + m + 4 * (k / 2)]);
  for (int k = 0; k < 2; k++) b[k] = to_tf32(w[(m + 4 * k) * 8 + g]);"""
_SHORT = "CONST_BUFFER(unsigned short) x, CONST_BUFFER(unsigned short) w, BUFFER(float) y"
for _kind in ("bf16", "f16"):
    kernel(f"tile_{_kind}", _TILE.format(load=_PAIRS, call=f"mma_{_kind}"), _SHORT, (2,), 32)
kernel(
    "tile_tf32",
    _TILE.format(load=_WORDS, call="mma_tf32"),
    _SHORT.replace("unsigned short", "float"),
    (2,),
    32,
)


def bf16(a: Any) -> Any:
    """The nearest bfloat16, by integers: half a unit is added, and one less where the last bit kept is 0."""
    bits = a.view(np.uint32)
    return ((bits + 0x7FFF + (bits >> 16 & 1)) >> 16).astype(np.uint16)


def from_bf16(a: Any) -> Any:
    return (a.astype(np.uint32) << 16).view(np.float32)


@pytest.mark.parametrize("kind", ["bf16", "f16", "tf32"])
@pytest.mark.parametrize("order", ORDERS)
def test_tile_products(kind: str, order: int) -> None:
    depth = 8 if kind == "tf32" else 16
    x, w, y = numbers(16, depth), numbers(depth, 8, seed=1), numbers(16, 8, seed=2)
    if kind == "tf32":
        bits = [((a.view(np.uint32) + 0x1000) & 0xFFFFE000).view(np.float32) for a in (x, w)]
        given: list[Any] = [x, w]
    elif kind == "bf16":
        given = [bf16(x), bf16(w)]
        bits = [from_bf16(a) for a in given]
    else:
        bits = [x.astype(np.float16), w.astype(np.float16)]
        given = [a.view(np.uint16) for a in bits]
    want = y + bits[0].astype(np.float64) @ bits[1].astype(np.float64)
    launch(f"tile_{kind}", *given, y, order=order)
    assert np.abs(y - want).max() < 2e-6


kernel(
    "conversions",
    "  for (int k = i; k < 65536; k += 64) { h[k] = from_f16((unsigned short)k); b[k] = from_bf16((unsigned short)k); }\n"
    "  for (int k = i; k < 4096; k += 64) { th[k] = to_f16(x[k]); tb[k] = to_bf16(x[k]); }",
    "CONST_BUFFER(float) x, BUFFER(float) h, BUFFER(float) b, BUFFER(unsigned short) th, BUFFER(unsigned short) tb",
    (1, 2, 3, 4),
)


def test_conversions_of_16_bits() -> None:
    draw = np.random.default_rng(3)
    x = (draw.standard_normal(4096) * 10.0 ** draw.integers(-9, 6, 4096)).astype(np.float32)
    x[:12] = [0, -0.0, np.inf, -np.inf, 65504, 65519.9, 65520, 6e-8, 2.9e-8, 3e-8, 1 + 2**-11, 1 + 3 * 2**-11]
    halves, brains = np.empty(65536, np.float32), np.empty(65536, np.float32)
    to_half, to_brain = np.empty(4096, np.uint16), np.empty(4096, np.uint16)
    launch("conversions", x, halves, brains, to_half, to_brain)
    every = np.arange(65536).astype(np.uint16)
    assert np.array_equal(halves, every.view(np.float16).astype(np.float32), equal_nan=True)
    assert np.array_equal(brains, from_bf16(every), equal_nan=True)
    with np.errstate(over="ignore"):
        assert np.array_equal(to_half, x.astype(np.float16).view(np.uint16))
    assert np.array_equal(to_brain, bf16(x))


# what it finds -------------------------------------------------------------------------------------------

kernel("missing_barrier", KERNELS["neighbours"][4].replace("  block_barrier();\n", ""))
kernel(
    "missing_second_barrier",
    "  SHARED(float, s, 0, 64);\n  for (int t = 0; t < 3; t++) {\n    s[j] = x[i] + t;\n    block_barrier();\n"
    "    y[i] = s[63 - j];\n  }",
)
kernel("missing_grid_barrier", ROUND.format(barrier="block_barrier();"), GRID, (1, 2), 64, True)
kernel(
    "wait_for_too_few",
    ROUND.format(barrier="grid_barrier(c, 0, (t + 1) * gridDim.x - 1);"),
    GRID,
    (1, 2),
    64,
    True,
)
kernel("wait_for_too_many", "  grid_barrier(c, 0, gridDim.x + 1);", GRID, (1, 2), 64, True)
kernel("not_cooperative", "  grid_barrier(c, 0, gridDim.x);", GRID, (1, 2))
kernel("all_write_one", "  y[0] = x[0];")
kernel("two_blocks_write_one", "  y[j] = x[j];")
kernel("past_the_end", "  y[i + 1] = x[i];")
kernel("before_the_start", "  auto p = x + (-1);\n  y[i] = p[i];")
kernel("past_shared", "  SHARED(float, s, 0, 64);\n  s[j + 1] = 1;")
kernel("too_much_shared", "  SHARED(float, s, 128, 64);\n  s[j] = 1;")
kernel("past_own_array", "  float own[4] = {1, 2, 3, 4};\n  y[i] = own[j % 5];")
kernel("divergent_barrier", "  if (j < 32) block_barrier();\n  else\n    block_barrier();")
kernel("some_leave", "  if (j < 5) return;\n  block_barrier();")
kernel("half_a_warp", "  if (j < 16) y[i] = shuffle_xor(x[i], 1);")
kernel("exchange_orders_nothing", EXCHANGE.format(barrier="(void)shuffle_xor(x[i], 1);", reach=5))
kernel("beyond_the_warp", EXCHANGE.format(barrier="warp_barrier();", reach=32))
kernel("writes_in_secret", "  y[i] = 1;", written=())


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("missing_barrier", "race: byte"),
        ("missing_second_barrier", "race: byte"),
        ("all_write_one", "race: byte 0 of buffer 1: .* writes .* wrote"),
        ("past_the_end", "out of bounds: buffer 1: element 64 of 64, by block .0, 0. thread 63"),
        ("before_the_start", "out of bounds: buffer 0: element -1 of 64"),
        ("past_shared", "out of bounds: shared memory: element 64 of 64"),
        ("too_much_shared", "out of bounds: shared memory: bytes 128 to 384 of 256"),
        ("past_own_array", "out of bounds: an array of the thread's own: element 4"),
        ("divergent_barrier", "divergent barrier"),
        ("some_leave", "returns while|have returned"),
        ("half_a_warp", "deadlock: .* wait for their warp"),
        ("exchange_orders_nothing", "race: byte"),
        ("beyond_the_warp", "race: byte"),
        ("writes_in_secret", "buffer 1 is written"),
    ],
)
def test_faults_of_a_block_are_found(name: str, said: str, order: int) -> None:
    x, y = numbers(64), np.zeros(64, np.float32)
    text = found(name, x, y, order=order)
    assert re.search(said, text), text
    assert name in text


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("missing_grid_barrier", "race: byte"),
        ("wait_for_too_few", "race: byte"),
        ("wait_for_too_many", "deadlock: .* wait for a counter .* that is 4, for 5"),
        ("not_cooperative", "not cooperative"),
        ("two_blocks_write_one", "race: byte"),
    ],
)
def test_faults_between_blocks_are_found(name: str, said: str, order: int) -> None:
    x, y, c = numbers(256), np.zeros(6 * 256, np.float32), np.zeros(1, np.uint32)
    arrays = (x, y, c) if "unsigned" in KERNELS[name][0] else (x, y)
    text = found(name, *arrays, grid=(4, 1), order=order)
    assert re.search(said, text), text


def test_a_fault_is_shown_with_its_line() -> None:
    text = found("past_the_end", numbers(64), np.zeros(64, np.float32))
    assert "| " in text
    assert "y[i + 1] = x[i];" in text


def test_buffers_that_share_memory_are_refused() -> None:
    x = numbers(64)
    assert "same memory" in found("all_write_one", x, x)
    assert "not contiguous" in found("all_write_one", numbers(128)[::2], np.zeros(64, np.float32))


def test_what_does_not_compile_says_why() -> None:
    with pytest.raises(AssertionError, match="nonsense"):
        ShimDevice(
            PRELUDE + 'extern "C" __global__ void k(const Call call, const int step) { nonsense; }', []
        )


def test_a_device_gives_memory_that_shows_when_it_was_not_written() -> None:
    device = _device(0)
    assert np.isnan(device.empty((3, 2), np.float32)).all()
    assert not device.zeros((3, 2), np.float64).any()
