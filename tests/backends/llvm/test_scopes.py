"""Instructions without effect: said once, before the loops that do not change them, and never where they harm."""

from __future__ import annotations

import ctypes
import random
from collections.abc import Callable

import pytest
from backends.llvm.llvm_jit import Compiled

from rnngen import compiler
from rnngen.backends.llvm.builder import Function, Module, Value
from rnngen.backends.llvm.builder_scopes import Scopes
from rnngen.backends.llvm.compile import kernel_ir
from rnngen.backends.llvm.host import named_target
from rnngen.compiler.corridor import kernel_program, specialised
from rnngen.kernel.blocks import blocked

Build = Callable[[Function], None]
_PARAMS = [("i64", "n"), ("i64", "m"), ("ptr", "x")]


def made(build: Build) -> Function:
    """A function "k" of two numbers and a pointer."""
    fn = Function(Module(), "k", _PARAMS, "i64")
    build(fn)
    return fn


def block_of(fn: Function, instruction: str) -> list[str]:
    """The labels of the blocks in which an instruction stands."""
    found, label = [], ""
    for line in str(fn).splitlines():
        if line.endswith(":"):
            label = line[:-1]
        elif instruction in line:
            found.append(label)
    return found


def ran(fn: Function, n: int, m: int) -> int:
    """What it returns."""
    return int(Compiled(fn.module, ("k",)).call("k", n, m, 0, ret=ctypes.c_int64))


def test_an_instruction_stands_once_and_before_the_loops_that_leave_its_operands_alone() -> None:
    def build(fn: Function) -> None:
        n, m, zero = fn.param("n"), fn.param("m"), fn.const("i64", 0)
        with fn.carry_loop(zero, n, 1, [zero]) as outer:
            with fn.carry_loop(zero, m, 1, [outer.carried[0]]) as inner:
                fixed = fn.xor(n, m)
                inner.next(fn.iadd(inner.carried[0], fn.imul(fixed, fn.shl(outer.index, fn.const("i64", 3)))))
            outer.next(fn.iadd(inner.results[0], fn.xor(n, m)))
        fn.ret(outer.results[0])

    fn = made(build)
    assert block_of(fn, "xor") == ["entry"]
    assert block_of(fn, "shl") == ["b1"]
    assert block_of(fn, "mul") == ["b1"]
    assert ran(fn, 3, 5) == sum((3 ^ 5) * 8 * i * 5 + (3 ^ 5) for i in range(3))


def test_a_division_stays_where_it_may_not_run() -> None:
    def build(fn: Function) -> None:
        n, m, zero = fn.param("n"), fn.param("m"), fn.const("i64", 0)
        with fn.carry_loop(zero, m, 1, [zero]) as loop:
            loop.next(fn.iadd(loop.carried[0], fn.sdiv(n, m)))
        fn.ret(fn.iadd(loop.results[0], fn.sdiv(n, fn.const("i64", 2))))

    fn = made(build)
    assert block_of(fn, "sdiv") == ["b1", "b2"]
    assert ran(fn, 7, 0) == 3
    assert ran(fn, 7, 2) == 2 * 3 + 3


@pytest.mark.parametrize(("stop", "place"), [(4, "entry"), (None, "b1")])
def test_memory_is_read_early_only_where_it_is_read_at_all(stop: int | None, place: str) -> None:
    def build(fn: Function) -> None:
        zero = fn.const("i64", 0)
        end = fn.param("n") if stop is None else fn.const("i64", stop)
        with fn.carry_loop(zero, end, 1, [zero]) as loop:
            loop.next(fn.iadd(loop.carried[0], fn.load("i64", fn.param("x"), fixed=True)))
        fn.ret(loop.results[0])

    assert block_of(made(build), "load") == [place]


def test_what_an_if_worked_out_is_not_known_after_it() -> None:
    def build(fn: Function) -> None:
        n, m = fn.param("n"), fn.param("m")
        cell = fn.alloca("i64")
        fn.store(fn.const("i64", 0), cell)
        with fn.if_(fn.icmp("slt", n, m)):
            fn.store(fn.imul(n, m), cell)
        fn.ret(fn.iadd(fn.load("i64", cell), fn.imul(n, m)))

    fn = made(build)
    assert len(block_of(fn, "mul")) == 2
    assert (ran(fn, 2, 3), ran(fn, 3, 2)) == (12, 6)


def by_hand(fn: Function) -> None:
    """Blocks without a `with`: the first is not always run."""
    n, m = fn.param("n"), fn.param("m")
    here, there, done = fn.block(), fn.block(), fn.block()
    fn.branch_if(fn.icmp("slt", n, m), here, there)
    fn.place(here)
    cell = fn.alloca("i64")
    fn.store(fn.imul(n, m), cell)
    fn.branch(done)
    fn.place(there)
    fn.store(fn.imul(n, m), cell)
    fn.branch(done)
    fn.place(done)
    fn.ret(fn.load("i64", cell))


def test_blocks_made_by_hand_know_nothing_of_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ran(made(by_hand), 3, 2) == 6
    monkeypatch.setattr(Scopes, "_forget", lambda self: None)
    with pytest.raises(RuntimeError, match="dominate"):
        ran(made(by_hand), 3, 2)


def test_integers_that_are_known_need_no_instruction() -> None:
    def build(fn: Function) -> None:
        n, zero, one = fn.param("n"), fn.const("i64", 0), fn.const("i64", 1)
        same = fn.iadd(fn.imul(fn.sdiv(fn.isub(n, zero), one), one), fn.imul(n, zero))
        three = fn.sdiv(fn.const("i64", 7), fn.const("i64", 2))
        fn.ret(fn.select(fn.icmp("slt", three, fn.const("i64", 4)), same, zero))

    assert str(made(build)).splitlines()[2:] == ["  ret i64 %v0", "}"]


class _Random:
    """A random nest of loops and ifs over sums and products, as instructions and as Python."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def build(self, fn: Function) -> None:
        zero = fn.const("i64", 0)
        cell = fn.alloca("i64")
        fn.store(zero, cell)
        self.body(fn, cell, [fn.param("n"), fn.param("m"), fn.const("i64", 3)], 0)
        fn.ret(fn.load("i64", cell))

    def body(self, fn: Function, cell: Value, known: list[Value], depth: int) -> None:
        known = list(known)
        for _ in range(4):
            kind = self.random.choice(["op", "op", "op", "add", "loop", "if"] if depth < 3 else ["op", "add"])
            a, b = self.random.choice(known), self.random.choice(known)
            if kind == "op":
                known.append(self.random.choice([fn.iadd, fn.isub, fn.imul])(a, b))
            elif kind == "add":
                fn.store(fn.iadd(fn.load("i64", cell), a), cell)
            elif kind == "loop":
                with fn.loop(
                    fn.const("i64", 0), self.random.choice([fn.param("m"), fn.const("i64", 2)]), 1
                ) as i:
                    self.body(fn, cell, [*known, i], depth + 1)
            else:
                with fn.if_(fn.icmp("slt", a, b)):
                    self.body(fn, cell, known, depth + 1)


@pytest.mark.parametrize("seed", range(20))
def test_random_nests_give_what_they_give_without_scopes(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    moved = made(_Random(seed).build)
    with monkeypatch.context() as m:
        m.setattr(Scopes, "pure", lambda self, type_, text, operands, certain=False: self.value(type_, text))
        plain = made(_Random(seed).build)
    assert str(moved).count("\n") <= str(plain).count("\n")
    assert [ran(moved, 5, k) for k in (0, 1, 3)] == [ran(plain, 5, k) for k in (0, 1, 3)]


@pytest.mark.parametrize(("name", "most"), [("lstm", 3_750), ("dnc", 19_000), ("hyper_lstm", 18_500)])
def test_modules_stay_so_short_that_they_compile_in_time(name: str, most: int) -> None:
    cell = compiler.load(name)
    dims = {d.name: 128 if d.name in ("I", "H") else d.default or 8 for d in cell.spec.dims}
    program = blocked(kernel_program(specialised(cell, dims)))
    assert kernel_ir(program, named_target("x86-64-v3"), "float32").count("\n") < most
