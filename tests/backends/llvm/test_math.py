"""The inline maths against references of higher precision: ulp, limits, NaN, lanes, tails, targets."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import llvmlite.binding as llvm
import mpmath
import numpy as np
import pytest
from backends.llvm.llvm_jit import AVX2, SSE2, Compiled, Maps, map_kernel
from numpy.typing import NDArray

from rnngen.backends.llvm.builder import Function, Module, vector
from rnngen.backends.llvm.host import host_target, vector_bytes_of
from rnngen.backends.llvm.math import OPS, emit, emit_pow_const
from rnngen.errors import InternalError

Array = NDArray[Any]
ROOT = Path(__file__).resolve().parents[3]
x86_only = pytest.mark.skipif(not host_target().triple.startswith("x86_64"), reason="runs x86-64 code")


@pytest.fixture(autouse=True)
def no_warnings() -> Any:
    with np.errstate(all="ignore"):
        yield


def sigmoid(x: Array) -> Array:
    e = np.exp(-np.abs(x))
    return np.where(x < 0, e, 1) / (1 + e)


def softplus(x: Array) -> Array:
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


def erf(x: Array) -> Array:
    """In the precision of x, from 30 digits: slow, for thousands of points."""
    with mpmath.workdps(30):
        return np.array([x.dtype.type(mpmath.nstr(mpmath.erf(mpmath.mpf(float(v))), 25)) for v in x], x.dtype)


REFERENCES: dict[str, Callable[[Array], Array]] = {
    "exp": np.exp,
    "expm1": np.expm1,
    "log": np.log,
    "log1p": np.log1p,
    "tanh": np.tanh,
    "sigmoid": sigmoid,
    "softplus": softplus,
    "atan": np.arctan,
    "sqrt": np.sqrt,
    "sin": np.sin,
    "cos": np.cos,
    "tan": np.tan,
}
INLINE = ("exp", "expm1", "log", "log1p", "tanh", "sigmoid", "softplus", "atan", "erf")
# Measured, rounded up (tanh, sigmoid, atan: 2.7); the promise is 4.
BOUNDS = {"exp": 1.2, "expm1": 2.1, "log": 1.0, "log1p": 1.6, "softplus": 1.9, "sqrt": 0.501, "erf": 1.3}
HOST = Maps()


def ulps(got: Array, exact: Array) -> Array:
    """Errors in units of the last place of `got`; NaN and infinities must be where they belong."""
    info = np.finfo(got.dtype)
    _, exponent = np.frexp(np.abs(exact))
    unit = np.ldexp(exact.dtype.type(1), np.maximum(exponent - 1, info.minexp) - info.nmant)
    error = np.abs(got.astype(exact.dtype) - exact) / unit
    near = exact.astype(got.dtype)
    same = (got == near) | (np.isnan(got) & np.isnan(near))
    return np.where(same & ~np.isfinite(near), 0, np.where(np.isnan(error), np.inf, error))


def check(op: str, target: str, x: Array, got: Array, exact: Array) -> float:
    error = ulps(got, exact)
    if op == "sigmoid" and got.dtype == np.float32:  # results that are denormal may be 0
        error = np.where((np.abs(exact) < np.finfo(got.dtype).tiny) & (got == 0), 0, error)
    k = int(np.argmax(error))
    print(f"{op} {x.dtype} {target}: {error[k]:.3f} ulp at {x[k]!r} of {x.size} points")
    assert error[k] <= BOUNDS.get(op, 2.7), f"{op}({x[k]!r}) = {got[k]!r}, not {exact[k]!r}"
    return float(error[k])


EDGES = [88.72284, -87.33655, -103.97, 709.78, -745.13]  # where exp overflows, is denormal, is zero
SPECIAL = [0.0, -0.0, np.inf, -np.inf, np.nan, 1.0, -1.0, 0.5, 2.0, *EDGES]


def specials(dtype: type) -> Array:
    info = np.finfo(dtype)
    ends = [info.smallest_subnormal, info.tiny, info.max, info.eps, np.nextafter(dtype(-1), dtype(0))]
    return np.array([*SPECIAL, *ends, *(-e for e in ends)], dtype)


def every_float32(stride: int) -> Array:
    """Bit patterns `stride` apart, and every special value."""
    bits = np.arange(0, 2**32, stride, dtype=np.uint64).astype(np.uint32)
    return np.concatenate([bits.view(np.float32), specials(np.float32)])


def many_float64(seed: int) -> Array:
    rng = np.random.default_rng(seed)
    spread = rng.integers(0, 2**64, 120_000, dtype=np.uint64).view(np.float64)
    ranges = [rng.uniform(-a, a, 40_000) for a in (800.0, 40.0, 3.0)]
    powers = 10.0 ** rng.uniform(-20, 5, 40_000)
    return np.concatenate([spread, *ranges, powers, -powers, specials(np.float64)])


@pytest.mark.parametrize("op", REFERENCES)
def test_float32(op: str) -> None:
    x = every_float32(2003)
    check(op, "host", x, HOST(op, x), REFERENCES[op](x.astype(np.float64)))


@x86_only
@pytest.mark.parametrize(("name", "target"), [("avx2", AVX2), ("sse2", SSE2)])
@pytest.mark.parametrize("op", [op for op in INLINE if op in REFERENCES])
def test_other_vector_units(op: str, name: str, target: Any) -> None:
    maps = Maps(target)
    x, y = every_float32(20011), many_float64(2)[::4]
    check(op, name, x, maps(op, x, width=target.lanes(4)), REFERENCES[op](x.astype(np.float64)))
    check(op, name, y, maps(op, y, width=target.lanes(8)), REFERENCES[op](y.astype(np.longdouble)))


@pytest.mark.parametrize("op", REFERENCES)
def test_float64(op: str) -> None:
    x = many_float64(1)
    if np.finfo(np.longdouble).nmant < 60:
        pytest.skip("long double is no wider than double here")
    check(op, "host", x, HOST(op, x, width=8), REFERENCES[op](x.astype(np.longdouble)))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_erf(dtype: type) -> None:
    rng = np.random.default_rng(3)
    x = np.concatenate([rng.uniform(-6.5, 6.5, 8000), 10.0 ** rng.uniform(-40, 1, 2000), SPECIAL]).astype(
        dtype
    )
    check("erf", "host", x, HOST("erf", x), erf(x.astype(np.longdouble)))


def test_long_double_reference_agrees_with_30_digits() -> None:
    x = many_float64(4)[200_000:200_200].astype(np.longdouble)
    with mpmath.workdps(30):
        exact = [mpmath.nstr(mpmath.log1p(mpmath.exp(mpmath.mpf(float(v)))), 25) for v in x]
    np.testing.assert_allclose(softplus(x), np.array([np.longdouble(e) for e in exact]), rtol=1e-18)


@pytest.mark.exhaustive
@pytest.mark.parametrize("op", [op for op in INLINE if op in REFERENCES])
def test_every_float32(op: str) -> None:
    worst = 0.0
    for start in range(0, 2**32, 2**20):
        x = np.arange(start, start + 2**20, dtype=np.uint64).astype(np.uint32).view(np.float32)
        worst = max(worst, check(op, "host", x, HOST(op, x), REFERENCES[op](x.astype(np.float64))))
    print(f"{op} float32, every value: {worst:.3f} ulp")


# Limits, NaN, signs.

LIMITS = {
    "exp": {-np.inf: 0, np.inf: np.inf, 0: 1},
    "expm1": {-np.inf: -1, np.inf: np.inf},
    "log": {0: -np.inf, -1: np.nan, -np.inf: np.nan, np.inf: np.inf, 1: 0},
    "log1p": {-1: -np.inf, -2: np.nan, -np.inf: np.nan, np.inf: np.inf},
    "tanh": {-np.inf: -1, np.inf: 1, 30: 1},
    "sigmoid": {-np.inf: 0, np.inf: 1, 0: 0.5},
    "softplus": {-np.inf: 0, np.inf: np.inf, 1e30: 1e30},
    "erf": {-np.inf: -1, np.inf: 1, 7: 1},
    "atan": {-np.inf: -np.pi / 2, np.inf: np.pi / 2},
    "sqrt": {np.inf: np.inf, -1: np.nan},
    "floor": {-0.5: -1, 2.5: 2, -np.inf: -np.inf, 1e30: 1e30},
    "sign": {-np.inf: -1, 3: 1, 0: 0},
    "heaviside": {-np.inf: 0, -3: 0, 0: 1, 3: 1, np.inf: 1},
    "abs": {-np.inf: np.inf, -3: 3},
}


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("op", LIMITS)
def test_limits_and_nan(op: str, dtype: type) -> None:
    x = np.array([*LIMITS[op], np.nan], dtype)
    expected = np.array([*LIMITS[op].values(), np.nan], dtype)
    for width in (1, 8):
        np.testing.assert_array_equal(HOST(op, x, width=width), expected)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("op", ["tanh", "erf", "atan", "expm1", "log1p", "sin", "neg", "abs", "sign", "sqrt"])
def test_signs_of_zero(op: str, dtype: type) -> None:
    got = np.signbit(HOST(op, np.array([0.0, -0.0], dtype)))
    assert got.tolist() == {"neg": [True, False], "abs": [False, False], "sign": [False, False]}.get(
        op, [False, True]
    )


def test_logarithm_of_negative_zero_is_that_of_zero() -> None:
    assert HOST("log", np.array([-0.0]), width=2)[0] == -np.inf


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("width", [1, 8])
def test_remainders_are_numpys_to_the_last_bit(width: int, dtype: type) -> None:
    random = np.random.default_rng(8)
    a = np.concatenate([random.normal(scale=10.0**k, size=500) for k in range(8)])
    b = random.choice([0.1, -0.1, 0.3, 1, 2.5, -7, np.pi], a.size)
    a[::5] = np.round(a[::5])
    a[1::5] = np.round(a[1::5]) * 0.1
    a[2::5] = np.round(a[2::5]) * b[2::5]
    a[:9], b[:9] = (
        [3, -3, 3, -3, 0, np.inf, 1, -1e-9, np.nan],
        [np.inf, np.inf, -np.inf, 0, 0, 2, np.nan, 2, 1],
    )
    a, b = a.astype(dtype), b.astype(dtype)
    with np.errstate(invalid="ignore"):
        np.testing.assert_array_equal(HOST("mod", a, b, width=width), np.mod(a, b))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("op", ["tanh", "erf", "atan"])
def test_odd_functions_are_odd_to_the_last_bit(op: str, dtype: type) -> None:
    x = np.random.default_rng(5).normal(scale=4, size=20_000).astype(dtype)
    np.testing.assert_array_equal(HOST(op, -x), -HOST(op, x))


@pytest.mark.parametrize("op", INLINE)
def test_rising_within_two_ulp_and_in_range(op: str) -> None:
    bits = np.arange(0x33000000, 0x43000000, 61, dtype=np.uint32)
    x = np.concatenate([-bits.view(np.float32)[::-1], [np.float32(0)], bits.view(np.float32)])
    x = x[x > {"log": 0, "log1p": -1}.get(op, -np.inf)]
    y = HOST(op, x)
    y = y[np.isfinite(y)]
    step = np.diff(y.astype(np.float64))
    assert (step >= -2 * np.spacing(np.abs(y[1:]))).all()
    if op in ("tanh", "erf", "sigmoid"):
        assert y.max() == 1
        assert y.min() == {"sigmoid": 0}.get(op, -1)


def test_denormal_results_of_exp_are_exact_to_their_last_place() -> None:
    x = np.linspace(-104, -87, 5000).astype(np.float32)
    for op in ("exp", "softplus"):
        y = HOST(op, x)
        assert ulps(y, np.exp(x.astype(np.float64))).max() <= 1
        assert ((y > 0) & (y < np.finfo(np.float32).tiny)).sum() > 4000


def test_denormal_results_of_sigmoid_are_kept_in_float64() -> None:
    x = np.linspace(-746, -700, 5000)
    y, exact = HOST("sigmoid", x), np.exp(x)
    denormal = exact < np.finfo(np.float64).tiny
    assert denormal.sum() > 4000
    assert np.abs(y - exact)[denormal].max() <= 5e-324
    assert (np.abs(y - exact) <= 4e-16 * exact)[~denormal].all()


# Lanes, tails, targets.


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("op", [*INLINE, "sign", "floor", "sin"])
def test_every_width_gives_the_same_bits(op: str, dtype: type) -> None:
    x = np.concatenate([np.random.default_rng(6).normal(scale=5, size=97).astype(dtype), specials(dtype)])
    expected = HOST(op, x, width=1)
    for width in (2, 3, 4, 8, 16):
        np.testing.assert_array_equal(HOST(op, x, width=width), expected)


@pytest.mark.parametrize("size", [0, 1, 5, 15, 16, 17, 33])
def test_tails_are_computed_and_nothing_beyond(size: int) -> None:
    x = np.linspace(-3, 3, 40).astype(np.float32)
    out = np.full(40, 77, np.float32)
    HOST("tanh", x)
    HOST.known["tanh", "<16 x float>", None].call("k", size, out, x)
    np.testing.assert_allclose(out[:size], np.tanh(x[:size]), rtol=1e-6)
    assert (out[size:] == 77).all()


def kernel(op: str, kind: str, triple: str = "") -> Module:
    module = Module(triple=triple)
    map_kernel(module, "k", op, kind, 1)
    return module


@x86_only
@pytest.mark.parametrize(("target", "width"), [(None, 16), (AVX2, 8), (SSE2, 4)])
@pytest.mark.parametrize("op", INLINE)
def test_inline_functions_call_nothing(op: str, target: Any, width: int) -> None:
    for kind in (vector("float", width), vector("double", width // 2), "float", "double"):
        assert kernel(op, kind).externals == ()
        assert "call" not in Compiled(kernel(op, kind), ("k",), target).assembly


@pytest.mark.parametrize(
    ("triple", "features"), [("aarch64-unknown-linux-gnu", "+neon"), ("wasm32-unknown-unknown", "+simd128")]
)
@pytest.mark.parametrize("op", INLINE)
def test_inline_functions_are_plain_instructions_elsewhere(op: str, triple: str, features: str) -> None:
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    machine = llvm.Target.from_triple(triple).create_target_machine(features=features, opt=2)
    for kind in ("<4 x float>", "<2 x double>"):
        assembly = machine.emit_assembly(llvm.parse_assembly(str(kernel(op, kind, triple))))
        assert not {"call", "bl"} & set(assembly.split())


def test_library_symbols_are_listed() -> None:
    module = Module()
    for n, (op, kind) in enumerate([("sin", "<4 x float>"), ("tan", "double"), ("tan", "<2 x double>")]):
        map_kernel(module, f"k{n}", op, kind, 1)
    assert module.externals == ("sinf", "tan")


@pytest.mark.parametrize(("op", "telling", "most"), [("sigmoid", "vdivps", 20), ("tanh", "vpermd", 22)])
def test_assembly_is_one_straight_loop(op: str, telling: str, most: int) -> None:
    if host_target().vector_bytes < 64:
        pytest.skip("needs AVX-512")
    HOST(op, np.zeros(16, np.float32))
    lines = HOST.known[op, "<16 x float>", None].assembly.splitlines()
    first = next(n for n, line in enumerate(lines) if telling in line)
    start = max(n for n, line in enumerate(lines[:first]) if line.startswith(".LBB"))
    end = next(n for n, line in enumerate(lines[first:], first) if "%zmm" in line and "(%rdx" in line)
    body = [line for line in lines[start:end] if "zmm" in line]
    assert len(body) <= most
    assert not any("%ymm" in line for line in body)
    assert ("vdivps" in "".join(body)) == (op == "sigmoid")


# Two arguments, conditions, powers.

PAIRS = np.array([(a, b) for a in SPECIAL for b in SPECIAL])


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize(
    ("op", "numpy"),
    [("minimum", np.minimum), ("maximum", np.maximum), ("pow", np.power), ("div", np.divide), ("add", np.add)]
    + [("mul", np.multiply), ("sub", np.subtract), ("lt", np.less), ("le", np.less_equal), ("eq", np.equal)]
    + [("gt", np.greater), ("ge", np.greater_equal), ("ne", np.not_equal)],
)
def test_two_arguments_as_numpy(op: str, numpy: Any, dtype: type) -> None:
    a, b = (np.concatenate([PAIRS[:, k], [2.5, -2.5, -8]]).astype(dtype) for k in (0, 1))
    got, expected = HOST(op, a, b, width=4), numpy(a, b).astype(dtype)
    np.testing.assert_array_max_ulp(got[np.isfinite(expected)], expected[np.isfinite(expected)], 1)
    np.testing.assert_array_equal(got[~np.isfinite(expected)], expected[~np.isfinite(expected)])


def test_where_takes_any_nonzero_as_true() -> None:
    cond = np.array([0.0, -0.0, 1.0, -2.0, np.nan, np.inf, 5e-324, 0.0])
    a, b = np.arange(8.0), -np.arange(8.0)
    np.testing.assert_array_equal(HOST("where", cond, a, b, width=4), np.where(cond != 0, a, b))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("exponent", [-3, -2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4, 5, 8, 2.25])
def test_known_powers(exponent: float, dtype: type) -> None:
    rng = np.random.default_rng(7)
    x = np.concatenate([10.0 ** rng.uniform(-44, 38, 4000), rng.uniform(-9, 9, 4000)]).astype(dtype)
    x = x if float(exponent).is_integer() else np.abs(x)
    got = HOST("pow", x, width=8, exponent=exponent)
    exact = np.power(x.astype(np.longdouble), np.longdouble(exponent))
    assert ulps(got, exact).max() <= 4


def test_small_powers_need_no_library() -> None:
    fn = Function(Module(), "k", [("float", "a")])
    for exponent in (-2, -0.5, 0, 0.5, 1, 1.5, 5):
        emit_pow_const(fn, fn.param("a"), exponent)
    assert fn.module.externals == ()
    emit_pow_const(fn, fn.param("a"), 1e300)
    assert fn.module.externals == ("powf",)


def test_refusals() -> None:
    fn = Function(Module(), "k", [("float", "a"), ("double", "b"), ("i32", "n")])
    with pytest.raises(InternalError, match="no operator 'gamma'"):
        emit(fn, "gamma", [fn.param("a")])
    for args in (["a", "b"], ["n", "n"]):
        with pytest.raises(InternalError, match="add of"):
            emit(fn, "add", [fn.param(k) for k in args])


def test_every_operator_is_there() -> None:
    primitives = """neg abs sign sqrt exp expm1 log log1p tanh sigmoid softplus sin cos tan atan erf floor
    heaviside mod minimum maximum add sub mul div pow lt le gt ge eq ne where"""
    assert set(primitives.split()) == set(OPS)


def test_widths_of_vector_units() -> None:
    assert [vector_bytes_of(f) for f in ("+avx,+avx512f", "+avx,-avx512f", "+sse2", "+neon", "")] == [
        64,
        32,
        16,
        16,
        16,
    ]


@pytest.mark.slow
def test_tables_are_what_the_tool_prints() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "tools" / "minimax.py"], capture_output=True, text=True, check=True
    )
    assert done.stdout == (ROOT / "rnngen/backends/llvm/math_tables.py").read_text()
