"""The IR builder: what it makes compiles and runs and is the same every time; what it refuses, it names."""

from __future__ import annotations

import ctypes
from collections.abc import Callable

import llvmlite.binding as llvm
import numpy as np
import pytest
from backends.llvm.llvm_jit import Compiled

from rnngen.backends.llvm import builder as builder_module
from rnngen.backends.llvm.builder import Function, Module, Value, byte_size, element, int_type, lanes, vector
from rnngen.errors import InternalError

V8 = "<8 x float>"


def compiled(build: Callable[[Function], None], params: list[tuple[str, str]], ret: str = "void") -> Compiled:
    """One function "k", compiled."""
    module = Module()
    build(Function(module, "k", params, ret))
    return Compiled(module, ("k",))


def small() -> Function:
    """A function to try refusals on."""
    return Function(Module(), "k", [("i64", "n"), ("ptr noalias", "x"), ("float", "a"), (V8, "v")])


# Types and constants.


def test_types() -> None:
    assert (lanes(V8), element(V8), vector("float", 8), vector("i1", 1)) == (8, "float", V8, "i1")
    assert (byte_size(V8), byte_size("double"), int_type("<4 x double>")) == (4, 8, "<4 x i64>")
    with pytest.raises(InternalError, match="no known size"):
        byte_size("{ i32, i32 }")


@pytest.mark.parametrize(
    ("kind", "number", "text"),
    [
        ("float", 0.1, "0x3FB99999A0000000"),
        ("double", 0.1, "0x3FB999999999999A"),
        ("float", -0.0, "0x8000000000000000"),
        ("float", float("inf"), "0x7FF0000000000000"),
        ("float", float("nan"), "0x7FF8000000000000"),
        ("float", 1e-45, "0x36A0000000000000"),
        (V8, 1, "splat (float 0x3FF0000000000000)"),
        ("i64", -(2**63), str(-(2**63))),
        ("i32", 2**32 - 1, "4294967295"),
        ("i1", 1, "1"),
    ],
)
def test_constants(kind: str, number: float, text: str) -> None:
    assert small().const(kind, number) == Value(kind, text)


@pytest.mark.parametrize(("number", "text"), [(3.5e38, "0x7FF0000000000000"), (1e-50, "0x0000000000000000")])
def test_constants_saturate_only_if_asked(number: float, text: str) -> None:
    assert small().const("float", number, saturate=True).ref == text
    with pytest.raises(InternalError, match="leaves the range of float"):
        small().const("float", number)


@pytest.mark.parametrize(("kind", "number"), [("i32", 2**32), ("i8", 0.5), ("i1", -1), ("ptr", 0)])
def test_wrong_constants(kind: str, number: float) -> None:
    with pytest.raises(InternalError, match=r"is no i|no constants"):
        small().const(kind, number)


# The whole: determinism, the example of the docstring, declarations.


def docstring_example() -> Module:
    lines = (builder_module.__doc__ or "").split("\n\n")[1]
    scope: dict[str, object] = {"Module": Module, "Function": Function}
    exec("\n".join(line[4:] for line in lines.splitlines()), scope)
    module = scope["module"]
    assert isinstance(module, Module)
    return module


def test_docstring_example_runs_and_is_the_same_every_time() -> None:
    text = str(docstring_example())
    assert text == str(docstring_example())
    x = np.arange(5, dtype=np.float32)
    Compiled(docstring_example(), ("twice",)).call("twice", 5, x)
    np.testing.assert_array_equal(x, [0, 2, 4, 6, 8])


def test_declarations_once_and_in_order() -> None:
    module = Module()
    fn = Function(module, "k", [("double", "a")], "double")
    a = fn.call("cos", [fn.call("sin", [fn.param("a")], "double", pure=True)], "double", pure=True)
    fn.ret(fn.mad(a, a, fn.call("sin", [a], "double", pure=True)))
    assert module.externals == ("sin", "cos")
    assert list(module.declarations) == ["sin", "cos", "llvm.fmuladd.f64"]
    assert str(module).count("declare double @sin(double)") == 1
    with pytest.raises(InternalError, match="two types"):
        module.declare("sin", "float", ["float"])


def test_functions_of_one_module_call_each_other() -> None:
    module = Module(triple="", vector_bits=256)
    helper = Function(module, "half", [("double", "a")], "double", internal=True, inline=True)
    helper.ret(helper.fmul(helper.param("a"), helper.const("double", 0.5)))
    fn = Function(module, "k", [("double", "a"), ("ptr", "f")], "double")
    fn.ret(fn.call_pointer(fn.param("f"), [fn.call("half", [fn.param("a")], "double")], "double"))
    assert module.externals == ()
    assert '"prefer-vector-width"="256"' in str(module)
    double = ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_double)
    triple = double(lambda x: 3 * x)
    unit = Compiled(module, ("k",))
    call = ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_double, double)(unit.tracker["k"])
    assert call(5.0, triple) == 7.5


def test_constant_arrays() -> None:
    module = Module()
    fn = Function(module, "k", [("i64", "n")], "double")
    table = module.constant("table", [fn.const("double", x) for x in (1.5, 2.5, 3.5)])
    fn.ret(fn.load("double", fn.gep(table, "double", fn.param("n"))))
    assert Compiled(module, ("k",)).call("k", 2, ret=ctypes.c_double) == 3.5
    with pytest.raises(InternalError, match="twice"):
        module.constant("table", [fn.const("double", 0)])
    with pytest.raises(InternalError, match="mixes"):
        module.constant("mixed", [fn.const("double", 0), fn.const("float", 0)])


# Control flow.


@pytest.mark.parametrize("n", [0, 1, 2, 7])
@pytest.mark.parametrize("rolled", [False, True])
def test_loop_carries_values(n: int, rolled: bool) -> None:
    def fibonacci(fn: Function) -> None:
        first = (fn.const("i64", 0), fn.const("i64", 1))
        with fn.carry_loop(fn.const("i64", 0), fn.param("n"), 1, first, rolled=rolled) as loop:
            loop.next(loop.carried[1], fn.iadd(*loop.carried))
        fn.ret(loop.results[0])

    unit = compiled(fibonacci, [("i64", "n")], "i64")
    assert unit.call("k", n, ret=ctypes.c_int64) == [0, 1, 1, 2, 3, 5, 8, 13][n]


def test_nested_loops_and_if() -> None:
    def build(fn: Function) -> None:
        n, x = fn.param("n"), fn.param("x")
        zero, cell = fn.const("i64", 0), fn.alloca("i64")
        fn.store(zero, cell)
        with fn.loop(zero, n, 1) as i, fn.loop(i, n, 2) as j:  # noqa: SIM117
            with fn.if_(fn.icmp("ne", i, j)):
                fn.comment("off the diagonal: i < j, step 2")
                fn.store(fn.iadd(fn.load("i64", cell), fn.imul(i, j)), cell)
        fn.store(fn.load("i64", cell), x)

    out = np.zeros(1, np.int64)
    compiled(build, [("i64", "n"), ("ptr", "x")]).call("k", 9, out)
    assert out[0] == sum(i * j for i in range(9) for j in range(i, 9, 2) if i != j)


def test_if_may_return_and_phi_merges() -> None:
    def build(fn: Function) -> None:
        n, small_label, done = fn.param("n"), fn.block(), fn.block()
        with fn.if_(fn.icmp("slt", n, fn.const("i64", 0))):
            fn.ret(fn.const("i64", -1))
        before = fn.label
        fn.branch_if(fn.icmp("ult", n, fn.const("i64", 10)), small_label, done)
        fn.place(small_label)
        squared = fn.imul(n, n)
        fn.branch(done)
        fn.place(done)
        fn.ret(fn.phi((n, before), (squared, small_label)))

    unit = compiled(build, [("i64", "n")], "i64")
    assert [unit.call("k", n, ret=ctypes.c_int64) for n in (-5, 3, 30)] == [-1, 9, 30]


def test_addresses_beyond_32_bits_are_64_bit() -> None:
    def build(fn: Function) -> None:
        at = fn.gep(fn.param("x"), "float", fn.imul(fn.param("n"), fn.const("i64", 2**31)))
        fn.ret(fn.load("float", fn.gep(at, "float", fn.isub(fn.const("i64", 1), fn.const("i64", 2**32)))))

    x = np.array([1, 2], np.float32)
    assert compiled(build, [("i64", "n"), ("ptr", "x")], "float").call("k", 2, x, ret=ctypes.c_float) == 2


# Memory.


@pytest.mark.parametrize("count", [0, 1, 3, 8, 11, 2**40])
def test_masked_memory_touches_its_lanes_only(count: int) -> None:
    def build(fn: Function) -> None:
        mask = fn.tail_mask(fn.param("n"), V8)
        loaded = fn.masked_load(V8, fn.param("x"), mask, fn.const(V8, 7))
        fn.store(loaded, fn.param("seen"))
        fn.masked_store(fn.fadd(loaded, fn.const(V8, 1)), fn.param("y"), mask)

    x, seen, y = np.arange(8, dtype=np.float32), np.zeros(8, np.float32), np.full(8, -1, np.float32)
    compiled(build, [("i64", "n"), ("ptr", "x"), ("ptr", "seen"), ("ptr", "y")]).call("k", count, x, seen, y)
    inside = np.arange(8) < count
    np.testing.assert_array_equal(seen, np.where(inside, x, 7))
    np.testing.assert_array_equal(y, np.where(inside, x + 1, -1))


@pytest.mark.parametrize("level", [1, 2, 3])
def test_lines_can_be_asked_for_wherever_they_lie(level: int) -> None:
    def build(fn: Function) -> None:
        fn.prefetch(fn.gep(fn.param("x"), "float", fn.param("n")), level)
        fn.store(fn.const("float", 2), fn.param("x"))

    x = np.ones(1, np.float32)
    for n in (0, 2**20, -(2**20), 2**60):
        compiled(build, [("i64", "n"), ("ptr", "x")]).call("k", n, x)
    assert x[0] == 2
    fn = small()
    fn.prefetch(fn.param("x"), level)
    assert f"i32 0, i32 {4 - level}, i32 1)" in str(fn)


def test_vectors_need_the_alignment_of_an_element_only() -> None:
    def build(fn: Function) -> None:
        fn.store(fn.fmul(fn.load("<16 x float>", fn.param("x")), fn.const("<16 x float>", 2)), fn.param("x"))

    raw = np.zeros(4 * 17 + 64, np.uint8)
    start = (-raw.ctypes.data) % 64 + 4
    x = raw[start : start + 64].view(np.float32)
    x[:] = 1
    compiled(build, [("ptr", "x")]).call("k", x)
    assert (x == 2).all()
    with pytest.raises(InternalError, match="alignment 64"):
        small().load("<16 x float>", small().param("x"), align=64)


def test_gather_and_scatter() -> None:
    def build(fn: Function) -> None:
        index = fn.const_lanes("<8 x i64>", [7, 6, 5, 4, 3, 2, 1, 0])
        first = fn.const_lanes("<8 x i1>", [1] * 4 + [0] * 4)
        from_x, to_y = (fn.gep(fn.param(p), "float", index) for p in "xy")
        fn.scatter(fn.gather(V8, from_x, first, fn.const(V8, -1)), to_y)
        fn.scatter(fn.gather(V8, from_x), fn.gep(fn.param("z"), "float", index), first)

    x = np.arange(8, dtype=np.float32)
    y, z = np.zeros_like(x), np.zeros_like(x)
    compiled(build, [("ptr", "x"), ("ptr", "y"), ("ptr", "z")]).call("k", x, y, z)
    np.testing.assert_array_equal(y, [-1, -1, -1, -1, 4, 5, 6, 7])
    np.testing.assert_array_equal(z, [0, 0, 0, 0, 4, 5, 6, 7])


# Vectors.


def tree(x: np.ndarray[tuple[int], np.dtype[np.float32]]) -> np.float32:
    while x.size > 1:
        x = x[: x.size // 2] + x[x.size // 2 :]
    return x[0]


@pytest.mark.parametrize("width", [1, 2, 4, 8, 16])
def test_sum_is_the_same_tree_to_the_last_bit(width: int) -> None:
    def build(fn: Function) -> None:
        fn.ret(fn.reduce_fadd(fn.load(vector("float", width), fn.param("x"))))

    unit = compiled(build, [("ptr", "x")], "float")
    x = np.random.default_rng(0).normal(size=(50, width)).astype(np.float32) ** 5
    assert [unit.call("k", row, ret=ctypes.c_float) for row in x] == [tree(row) for row in x]


def test_other_reductions() -> None:
    def build(fn: Function) -> None:
        v = fn.load("<4 x double>", fn.param("x"))
        for n, reduced in enumerate((fn.reduce_fmax(v), fn.reduce_fmin(v), fn.reduce_fmul(v))):
            fn.store(reduced, fn.gep(fn.param("x"), "double", fn.const("i64", n)))

    unit = compiled(build, [("ptr", "x")])
    for row in ([3.0, -2.0, 5.0, 1.0], [3.0, np.nan, 5.0, 1.0]):
        x = np.array(row)
        unit.call("k", x)
        np.testing.assert_array_equal(x[:3], [np.max(row), np.min(row), np.prod(row)])
    with pytest.raises(InternalError, match="power of two"):
        small().reduce_fadd(Value("<6 x float>", "zeroinitializer"))


def test_lanes_and_conversions() -> None:
    def build(fn: Function) -> None:
        pair = fn.insert(fn.splat(fn.load("float", fn.param("x")), 2), fn.const("float", -1.75), 1)
        swapped = fn.shuffle(pair, fn.fneg(pair), [1, 0, 3, 2])
        whole = fn.fptosi(swapped, "<4 x i32>")
        bits = fn.and_(fn.bitcast(whole, "<4 x i32>"), fn.const("<4 x i32>", 255))
        fn.store(
            fn.fptrunc(fn.fpext(fn.sitofp(bits, "<4 x float>"), "<4 x double>"), "<4 x float>"), fn.param("x")
        )

    x = np.array([9.5, 0, 0, 0], np.float32)
    compiled(build, [("ptr", "x")]).call("k", x)
    np.testing.assert_array_equal(x, [255, 9, 1, 247])


def test_integer_instructions() -> None:
    names = (
        "iadd",
        "isub",
        "imul",
        "sdiv",
        "srem",
        "udiv",
        "urem",
        "shl",
        "lshr",
        "ashr",
        "and_",
        "or_",
        "xor",
    )

    def build(fn: Function) -> None:
        a, b = fn.load("i64", fn.param("x")), fn.const("i64", 3)
        for n, name in enumerate(names):
            fn.store(getattr(fn, name)(a, b), fn.gep(fn.param("x"), "i64", fn.const("i64", n)))

    x = np.zeros(len(names), np.int64)
    x[0] = -17
    compiled(build, [("ptr", "x")]).call("k", x)
    unsigned = 2**64 - 17
    expected = [-14, -20, -51, -5, -2, unsigned // 3, unsigned % 3, -136, (unsigned >> 3), -3, 3, -17, -20]
    np.testing.assert_array_equal(x, np.array([e % 2**64 for e in expected], np.uint64).view(np.int64))


def test_contract_is_the_only_fast_math_flag() -> None:
    fn = small()
    a = fn.param("a")
    fn.fadd(fn.fmul(a, a, contract=True), fn.fdiv(fn.fsub(a, a), a))
    text = str(fn)
    assert "fmul contract float" in text
    assert text.count("contract") == 1
    with pytest.raises(TypeError):
        fn.fadd(a, a, nnan=True)


@pytest.mark.parametrize(
    "triple", ["x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu", "wasm32-unknown-unknown"]
)
def test_other_targets(triple: str) -> None:
    module = Module(triple=triple)
    fn = Function(module, "k", [("ptr", "x"), ("i64", "n")], "float")
    mask = fn.tail_mask(fn.param("n"), V8)
    fn.ret(fn.reduce_fmax(fn.masked_load(V8, fn.param("x"), mask)))
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    parsed = llvm.parse_assembly(str(module))
    machine = llvm.Target.from_triple(triple).create_target_machine()
    assert "k" in machine.emit_assembly(parsed)


# Refusals.


@pytest.mark.parametrize(
    "text", ["new\nline", 'quote"', "back\\slash", "semi;colon", "h\u00e9", "@x", "!0", "${x}", "tab\t"]
)
def test_comments_carry_plain_text_only(text: str) -> None:
    with pytest.raises(InternalError, match="comment"):
        small().comment(text)


@pytest.mark.parametrize("name", ["", "a b", 'a"', "a\n", "1a", "a(", "a;", "x" * 300, "\u00e9"])
def test_names_are_plain(name: str) -> None:
    with pytest.raises(InternalError, match="name"):
        Function(Module(), name, [])
    with pytest.raises(InternalError, match="name"):
        Module().declare(name, "void", [])
    with pytest.raises(InternalError, match="name"):
        small().call(name, [])


def test_target_strings_are_plain() -> None:
    with pytest.raises(InternalError, match="target"):
        Module(triple='x"\nattack')


def test_parameter_names_never_reach_the_text() -> None:
    fn = Function(Module(), "k", [("float", "; attack\n")])
    assert "attack" not in str(fn)


def early_end(fn: Function) -> None:
    fn.ret()
    fn.alloca("float")
    fn.fneg(fn.param("a"))


def forgotten_next(fn: Function) -> None:
    with fn.carry_loop(fn.const("i64", 0), fn.param("n"), 1, [fn.param("a")]):
        pass


def changed_carry(fn: Function) -> None:
    with fn.carry_loop(fn.const("i64", 0), fn.param("n"), 1, [fn.param("a")]) as loop:
        loop.next(fn.param("v"))


REFUSED: dict[str, Callable[[Function], object]] = {
    "fadd of float and <8 x float>": lambda fn: fn.fadd(fn.param("a"), fn.param("v")),
    "fcmp lt of": lambda fn: fn.fcmp("lt", fn.param("a"), fn.param("a")),
    "icmp lt of": lambda fn: fn.icmp("lt", fn.param("n"), fn.param("n")),
    "select of": lambda fn: fn.select(fn.param("n"), fn.param("a"), fn.param("a")),
    "fma of": lambda fn: fn.fma(fn.param("a"), fn.param("a"), fn.param("v")),
    "branch on i64": lambda fn: fn.branch_if(fn.param("n"), "b0", "b1"),
    "no parameter 'q'": lambda fn: fn.param("q"),
    "lane 8 of": lambda fn: fn.extract(fn.param("v"), 8),
    "lane -1 of": lambda fn: fn.insert(fn.param("v"), fn.param("a"), -1),
    "shuffle": lambda fn: fn.shuffle(fn.param("v"), None, [8]),
    "3 numbers for": lambda fn: fn.const_lanes("<4 x i32>", [1, 2, 3]),
    "masked_load of a scalar": lambda fn: fn.masked_load("float", fn.param("x"), fn.const("i1", 1)),
    "prefetch of ptr to level 4": lambda fn: fn.prefetch(fn.param("x"), 4),
    "prefetch of i64": lambda fn: fn.prefetch(fn.param("n"), 1),
    "masked_store of a scalar": lambda fn: fn.masked_store(fn.param("a"), fn.param("x"), fn.const("i1", 1)),
    "@k returns void": lambda fn: fn.ret(fn.param("a")),
    "phi of": lambda fn: fn.phi((fn.param("a"), "b0"), (fn.param("n"), "b1")),
    "has no end before b0": lambda fn: fn.place(fn.block()),
    "after the end of block entry": early_end,
    "must call next": forgotten_next,
    "changes the carried types": changed_carry,
    "@k is defined twice": lambda fn: Function(fn.module, "k", []),
    "ends without ret": lambda fn: str(Function(fn.module, "other", [], "float")),
    "unknown parameter attribute": lambda fn: Function(fn.module, "other", [("ptr evil", "x")]),
    "two parameters named": lambda fn: Function(fn.module, "other", [("i64", "x"), ("i64", "x")]),
}


@pytest.mark.parametrize("message", REFUSED)
def test_refusals(message: str) -> None:
    with pytest.raises(InternalError) as caught:
        REFUSED[message](small())
    assert message in str(caught.value)
