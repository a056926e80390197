"""Loops over adjacent numbers, as small functions of the module: LLVM makes block moves of them."""

from __future__ import annotations

from collections.abc import Callable

from rnngen.backends.llvm.builder import Function, Value

__all__ = ["Memory"]

_Element = Callable[[Function, Value], Value]


class Memory:
    """Copies, zeros, sums and fills for one function; `elem` is their type."""

    def __init__(self, fn: Function, elem: str) -> None:
        self.fn, self.elem = fn, elem

    def copy(self, target: Value, source: Value, count: Value) -> None:
        """target[i] = source[i]; they are not to overlap."""

        def value(fn: Function, at: Value) -> Value:
            return self._read(fn, "source", at)

        self._run("numbers_copy", value, target, count, ("ptr noalias", "source", source))

    def add(self, target: Value, source: Value, count: Value) -> None:
        """target[i] += source[i]."""

        def total(fn: Function, at: Value) -> Value:
            return fn.fadd(self._read(fn, "target", at), self._read(fn, "source", at))

        self._run("numbers_add", total, target, count, ("ptr noalias", "source", source))

    def fill(self, target: Value, value: Value, count: Value) -> None:
        """target[i] = value."""
        self._run("numbers_fill", lambda fn, _: fn.param("value"), target, count, (self.elem, "value", value))

    def zero(self, target: Value, count: Value) -> None:
        """target[i] = 0."""
        self._run("numbers_zero", lambda fn, _: fn.const(self.elem, 0.0), target, count)

    def _read(self, fn: Function, name: str, at: Value) -> Value:
        return fn.load(self.elem, fn.gep(fn.param(name), self.elem, at))

    def _run(
        self, name: str, make: _Element, target: Value, count: Value, *more: tuple[str, str, Value]
    ) -> None:
        """Calls the loop that stores what `make` gives for each index, which is defined at its first use."""
        module = self.fn.module
        if not module.defines(name):
            extra = [(kind, key) for kind, key, _ in more]
            fn = Function(module, name, [("ptr noalias", "target"), ("i64", "count"), *extra], internal=True)
            with fn.loop(fn.const("i64", 0), fn.param("count"), 1) as at:
                fn.store(make(fn, at), fn.gep(fn.param("target"), self.elem, at))
        self.fn.call(name, [target, count, *[value for _, _, value in more]])
