"""Code by which threads share a call: one leads, others serve; they hand over without Python or the system.

    void lead(ptr boxes, ptr function, ptr buffers, ptr info, i64 parts)
    void serve(ptr box, i64 patience)

A box is a line of memory for each helper: what to call, with what, two counts, of the calls that were put
there and of those that are done, and whether one is coming. Waking a sleeping thread takes some tens of
microseconds, and so does hearing that it is done: a helper that has just served looks out for the next call
for a while, and for as long as one is coming.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from functools import cache
from typing import Any

from rnngen.backends.llvm.barrier import acquired, release, wait_until, yield_processor
from rnngen.backends.llvm.builder import Function, Module, Value
from rnngen.backends.llvm.host import host_target
from rnngen.backends.llvm.jit import compile_object, load_object

__all__ = ["BOX", "COMING", "TeamCode", "team_code"]

# words of a box; as many as fill a cache line
_CALLS, _DONE, _FUNCTION, _BUFFERS, _INFO, _PART, _PARTS, COMING = range(8)
BOX = 8
_SERVE = [("ptr", "box"), ("i64", "patience")]
_LEAD = [("ptr", "boxes"), ("ptr", "function"), ("ptr", "buffers"), ("ptr", "info"), ("i64", "parts")]


@dataclass(frozen=True, slots=True)
class TeamCode:
    """The functions `lead` and `serve`; `keep` owns their code."""

    lead: Any
    serve: Any
    keep: Any


@cache
def team_code() -> TeamCode:
    """The team's functions, compiled for this machine."""
    target = host_target()
    module = Module(target.triple, vector_bits=target.vector_bytes * 8)
    _lead(Function(module, "lead", _LEAD))
    _serve(Function(module, "serve", _SERVE))
    loaded = load_object(compile_object(str(module), target), target, ("lead", "serve"))
    kinds = {"ptr": ctypes.c_void_p, "i64": ctypes.c_int64}
    lead, serve = (
        ctypes.cast(loaded.functions[name], ctypes.CFUNCTYPE(None, *(kinds[kind] for kind, _ in params)))
        for name, params in (("lead", _LEAD), ("serve", _SERVE))
    )
    return TeamCode(lead, serve, loaded.keep)


def _word(fn: Function, box: Value, k: int) -> Value:
    return fn.gep(box, "i64", fn.const("i64", k))


def _box(fn: Function, part: Value) -> Value:
    """That of the helper who takes a part: part 0 is the leader's."""
    return fn.load("ptr", fn.gep(fn.param("boxes"), "ptr", fn.isub(part, fn.const("i64", 1))))


def _lead(fn: Function) -> None:
    """Gives parts 1 … n-1 to the helpers, runs part 0, and returns when all are done."""
    zero, one, parts = fn.const("i64", 0), fn.const("i64", 1), fn.param("parts")
    with fn.loop(one, parts, 1) as part:
        box = _box(fn, part)
        for k, value in (
            (_FUNCTION, fn.param("function")),
            (_BUFFERS, fn.param("buffers")),
            (_INFO, fn.param("info")),
            (_PART, part),
            (_PARTS, parts),
        ):
            fn.store(value, _word(fn, box, k))
        calls = _word(fn, box, _CALLS)
        release(fn, fn.iadd(acquired(fn, calls), one), calls)
    fn.call_pointer(fn.param("function"), [fn.param("buffers"), fn.param("info"), zero, parts])
    with fn.loop(one, parts, 1) as part:
        box = _box(fn, part)
        wait_until(fn, _word(fn, box, _DONE), acquired(fn, _word(fn, box, _CALLS)))
    fn.ret()


def _serve(fn: Function) -> None:
    """Runs what is put into the box, until it was empty for `patience` looks in a row and nothing is coming:
    the leader may be held up, by the system or by Python's lock, between the bell and the call."""
    zero, one, box = fn.const("i64", 0), fn.const("i64", 1), fn.param("box")
    looks = fn.alloca("i64")
    fn.store(zero, looks)
    head, work, idle, late, again, end = (fn.block() for _ in range(6))
    fn.branch(head)
    fn.place(head)
    calls = acquired(fn, _word(fn, box, _CALLS))
    fn.branch_if(fn.icmp("slt", acquired(fn, _word(fn, box, _DONE)), calls), work, idle)
    fn.place(work)
    kinds = ((_FUNCTION, "ptr"), (_BUFFERS, "ptr"), (_INFO, "ptr"), (_PART, "i64"), (_PARTS, "i64"))
    function, *arguments = (fn.load(kind, _word(fn, box, k)) for k, kind in kinds)
    fn.call_pointer(function, arguments)
    release(fn, calls, _word(fn, box, _DONE))
    fn.store(zero, looks)
    fn.branch(head)
    fn.place(idle)
    count = fn.iadd(fn.load("i64", looks), one)
    fn.store(count, looks)
    fn.branch_if(fn.icmp("slt", count, fn.param("patience")), again, late)
    fn.place(late)
    fn.branch_if(fn.icmp("slt", zero, acquired(fn, _word(fn, box, COMING))), again, end)
    fn.place(again)
    yield_processor(fn)
    fn.branch(head)
    fn.place(end)
    fn.ret()
