"""LLVM IR text → object code → callable functions, through llvmlite's ORC JIT.

Object code is what the cache keeps: linking it again takes less than a millisecond and needs no compiler.
"""

from __future__ import annotations

import ctypes
import itertools
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from typing import Any

import llvmlite.binding as llvm

from rnngen.backends.llvm.host import Target, target_machine
from rnngen.errors import InternalError

__all__ = ["Loaded", "assembly", "compile_object", "load_object", "optimised"]

_numbers = itertools.count()
_lock = threading.RLock()


def _before_fork() -> None:
    """A fork waits for a compilation that is under way: its locks would never be released in the child."""
    _lock.acquire()
    llvm.ffi.lib._lock.__enter__()  # llvmlite's own, around every call of LLVM


def _after_fork() -> None:
    llvm.ffi.lib._lock.__exit__(None, None, None)
    _lock.release()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork, after_in_parent=_after_fork, after_in_child=_after_fork)


def _parsed(text: str, machine: llvm.TargetMachine) -> llvm.ModuleRef:
    try:
        module = llvm.parse_assembly(text)
        module.verify()
    except RuntimeError as error:
        raise InternalError("backends.llvm", f"LLVM refuses the module: {error}") from None
    module.data_layout = str(machine.target_data)
    return module


def optimised(text: str, target: Target, thorough: bool = False) -> tuple[llvm.ModuleRef, llvm.TargetMachine]:
    """The module after LLVM's passes.

    It is vector code without dead or repeated work already (see `builder_scopes.py`): two passes make code as
    fast as all of them do, in a tenth of their time. `thorough` is for code that is compiled once for all.
    """
    machine = target_machine(target)
    module = _parsed(text, machine)
    options = llvm.create_pipeline_tuning_options(speed_level=2)
    options.loop_vectorization = False
    options.slp_vectorization = False
    options.loop_interleaving = False
    options.loop_unrolling = False
    builder = llvm.create_pass_builder(machine, options)
    manager = builder.getModulePassManager() if thorough else llvm.create_new_module_pass_manager()
    if not thorough:
        manager.add_instruction_combine_pass()
        manager.add_simplify_cfg_pass()
    manager.run(module, builder)
    return module, machine


def compile_object(text: str, target: Target, thorough: bool = False) -> bytes:
    """Object code for a target."""
    with _lock:
        module, machine = optimised(text, target, thorough)
        with nullcontext() if thorough else _as_written():
            return bytes(machine.emit_object(module))


def assembly(text: str, target: Target, thorough: bool = False) -> str:
    """Assembly for a target."""
    with _lock:
        module, machine = optimised(text, target, thorough)
        with nullcontext() if thorough else _as_written():
            return str(machine.emit_assembly(module))


@contextmanager
def _as_written() -> Iterator[None]:
    """Code generation that leaves the addresses of loops as they are written.

    To look for better ones (strength reduction) takes a quarter of the time to compile, and the loops that
    gain by it, the micro-kernels', are written with them. LLVM has one switch for the whole process: whoever
    else compiles with llvmlite waits meanwhile, and finds it as it was.
    """
    with llvm.ffi.lib._lock:
        llvm.set_option("rnngen", "-disable-lsr=true")
        try:
            yield
        finally:
            llvm.set_option("rnngen", "-disable-lsr=false")


@dataclass(slots=True)
class Loaded:
    """Functions in memory; `keep` owns the code and lives as long as they do."""

    functions: dict[str, Any]
    keep: Any


_SIGNATURE = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64)


def load_object(code: bytes, target: Target, names: tuple[str, ...]) -> Loaded:
    """Links object code into this process; each function takes (buffers, info, part, parts)."""
    with _lock:
        # RuntimeDyld, the other linker, aborts the process where code and constants land 2 GiB apart
        engine = llvm.create_lljit_compiler(target_machine(target), use_jit_link=sys.platform != "win32")
        builder = llvm.JITLibraryBuilder().add_object_img(code).add_current_process()
        for name in names:
            builder = builder.export_symbol(name)
        tracker = builder.link(engine, f"rnngen{next(_numbers)}")
        functions = {name: _SIGNATURE(tracker[name]) for name in names}
    return Loaded(functions, (engine, tracker))
