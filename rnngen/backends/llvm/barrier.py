"""Threads that wait for each other: words of memory that only grow; they give up the processor meanwhile."""

from __future__ import annotations

from rnngen.backends.llvm.builder import Function, Value

__all__ = ["acquired", "release", "wait_until", "yield_processor"]


def acquired(fn: Function, word: Value) -> Value:
    """The number in a word, and with it all that was written before it was put there."""
    return fn.value("i64", f"load atomic i64, {word} acquire, align 8")


def release(fn: Function, number: Value, word: Value) -> None:
    """Puts a number into a word: who sees it sees all that was written before."""
    fn.emit(f"store atomic {number}, {word} release, align 8")


def wait_until(fn: Function, word: Value, least: Value) -> None:
    """Until the number in a word is at least so much."""
    head, body, done = fn.block(), fn.block(), fn.block()
    fn.branch(head)
    fn.place(head)
    fn.branch_if(fn.icmp("slt", acquired(fn, word), least), body, done)
    fn.place(body)
    yield_processor(fn)
    fn.branch(head)
    fn.place(done)


def yield_processor(fn: Function) -> None:
    """Lets another thread run, if one waits for this processor."""
    fn.call("sched_yield", [], "i32")
