"""Code generation: loops as they are written, and LLVM as it was for everybody else in the process."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator

import llvmlite.binding as llvm
import pytest

from rnngen import compiler
from rnngen.backends.llvm.builder import Function, Module
from rnngen.backends.llvm.compile import kernel_ir
from rnngen.backends.llvm.host import named_target, target_machine
from rnngen.backends.llvm.jit import assembly, compile_object
from rnngen.compiler.corridor import cpu_program, specialised

# a CPU without matrix tiles, whatever is here
TARGET = named_target("x86_64-unknown-linux-gnu")


def stepped(module: Module) -> str:
    """A loop over numbers 37 elements apart: written with a product at every step, which LLVM's search for
    better addresses takes out."""
    fn = Function(module, "stepped", [("i64", "n"), ("ptr", "x")])
    with fn.loop(fn.const("i64", 0), fn.param("n"), 1) as k:
        at = fn.gep(fn.param("x"), "double", fn.imul(k, fn.const("i64", 37)))
        fn.store(fn.fmul(fn.load("double", at), fn.const("double", 2.0)), at)
    return str(module)


def of_others(text: str) -> bytes:
    """What somebody else in this process gets from llvmlite."""
    return bytes(target_machine(TARGET).emit_object(llvm.parse_assembly(text)))


def test_others_find_llvm_as_it_was() -> None:
    text = stepped(Module(TARGET.triple))
    before = of_others(text)
    ours = compile_object(text, TARGET)
    assert of_others(text) == before
    assembly(text, TARGET)
    assert of_others(text) == before
    llvm.set_option("rnngen", "-disable-lsr=true")  # what would be left behind is seen
    try:
        assert of_others(text) != before
    finally:
        llvm.set_option("rnngen", "-disable-lsr=false")
    assert compile_object(text, TARGET) == ours
    assert compile_object(text, TARGET, thorough=True) != ours


def test_others_wait_meanwhile() -> None:
    text = stepped(Module(TARGET.triple))
    before, ours, found = of_others(text), compile_object(text, TARGET), list[bytes]()
    other = threading.Thread(target=lambda: found.extend(of_others(text) for _ in range(100)))
    other.start()
    mine = [compile_object(text, TARGET) for _ in range(100)]
    other.join()
    assert set(found) == {before}
    assert set(mine) == {ours}


def test_code_generation_that_fails_leaves_llvm_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    text = stepped(Module(TARGET.triple))
    before = of_others(text)

    def fail(*_: object) -> bytes:
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr(llvm.TargetMachine, "emit_object", fail)
        with pytest.raises(RuntimeError):
            compile_object(text, TARGET)
    assert of_others(text) == before


def loops(text: str) -> Iterator[tuple[str, str]]:
    """The functions of a module and the blocks that jump back to one before them."""
    for name, body in re.findall(r"^define [^\n]*@(\w+)\([^\n]*\{\n(.*?)^}", text, re.M | re.S):
        seen = set[str]()
        for label, block in re.findall(r"^(\w+):\n(.*?)(?=^\w+:|\Z)", body, re.M | re.S):
            seen.add(label)
            if any(to in seen for to in re.findall(r"label %(\w+)", block)):
                yield name, block


# twice the index is a part of an address: pairs of bfloat16
PRODUCT = re.compile(r"= (mul|shl) i64 (?!%v\d+, 2\n)")


@pytest.mark.parametrize("dtype", ["float32", "float64", "bfloat16"])
@pytest.mark.parametrize("cell", ["lstm", "gru"])
def test_micro_kernels_find_no_address_by_a_product(cell: str, dtype: str) -> None:
    program = cpu_program(specialised(compiler.load(cell), {"I": 37, "H": 41}, None, None, None))
    found = [(n, b) for n, b in loops(kernel_ir(program, TARGET, dtype)) if re.match("tile_|outer_[0-9]", n)]
    assert {name[:5] for name, _ in found} == {"tile_", "outer"}
    for name, block in found:
        assert not PRODUCT.search(block), (name, block)
    written = list(loops(stepped(Module(TARGET.triple))))
    assert PRODUCT.search(written[0][1])  # where there is one it is seen
