"""Numbers too small for a normalised float32 count as zero while a kernel runs.

States and gates that decay get there, and so do their gradients: below 1.2e-38 a processor takes some hundred
cycles for an operation that takes half a one. What is lost is smaller than the rounding error of any number
above 1e-31. The caller's own setting is back when the kernel returns. float64 keeps all numbers: it judges.
"""

from __future__ import annotations

from rnngen.backends.llvm.builder import Function, Value
from rnngen.backends.llvm.frame import Shape

__all__ = ["flush", "restore"]

# of x86's MXCSR: results that are too small are zero, and so are operands
_FLUSH = 1 << 15 | 1 << 6


def flush(fn: Function, shape: Shape) -> Value | None:
    """Sets the processor up; gives the place of the setting before, None if it was left as it is."""
    if shape.elem != "float" or not fn.module.triple.startswith(("x86_64", "i686")):
        return None
    before, now = fn.alloca("i32"), fn.alloca("i32")
    fn.call("llvm.x86.sse.stmxcsr", [before])
    fn.store(fn.or_(fn.load("i32", before), fn.const("i32", _FLUSH)), now)
    fn.call("llvm.x86.sse.ldmxcsr", [now])
    return before


def restore(fn: Function, before: Value | None) -> None:
    """What `flush` found."""
    if before is not None:
        fn.call("llvm.x86.sse.ldmxcsr", [before])
