"""Compile a module's text in this process and call it: for tests only."""

from __future__ import annotations

import ctypes
import itertools
import sys
from typing import Any

import llvmlite.binding as llvm
import numpy as np
from numpy.typing import NDArray

from rnngen.backends.llvm import math as vector_math
from rnngen.backends.llvm.builder import Function, Module, Value, element, lanes, vector
from rnngen.backends.llvm.host import Target, host_target, target_machine

_SERIAL = itertools.count()
NUMPY = {"float": np.float32, "double": np.float64}


class Compiled:
    """Functions of a module as addresses; keeps the JIT alive as long as they are used."""

    def __init__(self, module: Module, names: tuple[str, ...], target: Target | None = None, opt: int = 3):
        self.machine = target_machine(target or host_target(), opt)
        parsed = llvm.parse_assembly(str(module))
        parsed.verify()
        options = llvm.create_pipeline_tuning_options(speed_level=opt)
        builder = llvm.create_pass_builder(self.machine, options)
        builder.getModulePassManager().run(parsed, builder)
        self.optimised = str(parsed)
        self.assembly = self.machine.emit_assembly(parsed)
        self.jit = llvm.create_lljit_compiler(self.machine, use_jit_link=sys.platform != "win32")
        library = llvm.JITLibraryBuilder().add_ir(parsed).add_current_process()
        for name in names:
            library.export_symbol(name)
        self.tracker = library.link(self.jit, f"test{next(_SERIAL)}")

    def call(self, name: str, *args: object, ret: Any = None) -> Any:
        """Call with arrays as pointers, ints as i64 and floats as double."""
        kinds: list[Any] = []
        values: list[object] = []
        for a in args:
            array = isinstance(a, np.ndarray)
            kinds.append(
                ctypes.c_void_p if array else ctypes.c_double if isinstance(a, float) else ctypes.c_int64
            )
            values.append(a.ctypes.data if isinstance(a, np.ndarray) else a)
        return ctypes.CFUNCTYPE(ret, *kinds)(self.tracker[name])(*values)


def target_of(cpu: str, features: str, vector_bytes: int) -> Target:
    """Another x86-64 machine whose code runs here too."""
    return Target(host_target().triple, cpu, features, vector_bytes)


SSE2 = target_of("x86-64", "", 16)
AVX2 = target_of("x86-64-v3", "", 32)


def load_lanes(fn: Function, kind: str, at: Value, count: Value) -> Value:
    """A vector of which `count` lanes are there; a scalar is read whole."""
    return fn.load(kind, at) if lanes(kind) == 1 else fn.masked_load(kind, at, fn.tail_mask(count, kind))


def store_lanes(fn: Function, value: Value, at: Value, count: Value) -> None:
    if lanes(value.type) == 1:
        fn.store(value, at)
    else:
        fn.masked_store(value, at, fn.tail_mask(count, value.type))


def map_kernel(
    module: Module, name: str, op: str, kind: str, arity: int, exponent: float | None = None
) -> None:
    """void name(n, out, in0, in1, ...): the operator over arrays, with a masked last iteration."""
    pointers = [("ptr noalias", f"x{k}") for k in range(arity)]
    fn = Function(module, name, [("i64", "n"), ("ptr noalias", "out"), *pointers])
    n, width = fn.param("n"), lanes(kind)
    full = fn.isub(n, fn.urem(n, fn.const("i64", width)))
    zero = fn.const("i64", 0)

    def apply(args: list[Value]) -> Value:
        if exponent is not None:
            return vector_math.emit_pow_const(fn, args[0], exponent)
        return vector_math.emit(fn, op, args)

    def address(array: str, index: Value) -> Value:
        return fn.gep(fn.param(array), element(kind), index)

    with fn.loop(zero, full, width) as i:
        args = [fn.load(kind, address(f"x{k}", i)) for k in range(arity)]
        fn.store(apply(args), address("out", i))
    rest = fn.isub(n, full)
    with fn.if_(fn.icmp("sgt", rest, zero)):
        args = [load_lanes(fn, kind, address(f"x{k}", full), rest) for k in range(arity)]
        store_lanes(fn, apply(args), address("out", full), rest)


class Maps:
    """Operators over arrays, compiled at first use."""

    def __init__(self, target: Target | None = None) -> None:
        self.target = target
        self.known: dict[tuple[object, ...], Compiled] = {}

    def __call__(
        self, op: str, *args: NDArray[Any], width: int = 16, exponent: float | None = None
    ) -> NDArray[Any]:
        kind = vector("float" if args[0].dtype == np.float32 else "double", width)
        key = (op, kind, exponent)
        if key not in self.known:
            target = self.target or host_target()
            module = Module(target.triple, vector_bits=8 * target.vector_bytes)
            map_kernel(module, "k", op, kind, len(args), exponent)
            self.known[key] = Compiled(module, ("k",), self.target)
        out = np.empty_like(args[0])
        self.known[key].call("k", out.size, out, *[np.ascontiguousarray(a) for a in args])
        return out
