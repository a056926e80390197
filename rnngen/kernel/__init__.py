"""Graph → Kernel: loops, buffers and fused groups in a small closed language without a backend in it."""

from rnngen.kernel.ir import Program
from rnngen.kernel.lower import lower

__all__ = ["Program", "lower"]
