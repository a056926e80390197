"""What the model of kernel classes knows of a device: processors, shared memory, registers.

Figures are those of NVIDIA's CUDA C++ Programming Guide, "Technical Specifications per Compute Capability";
multiprocessors, of a GPU of that capability that is there in numbers: T4, A100, A10, L4, H100 (SXM), B200 and
RTX 5080. Others have more or fewer: code for the GPU that is there goes by what that says of itself
(`driver.machine`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from rnngen.errors import ArgumentError

__all__ = ["MACHINES", "Machine", "machine_for"]


@dataclass(frozen=True, slots=True)
class Machine:
    """`processors` that can each hold a block, bytes of `shared` memory a block may ask for, `weights` that a
    thread can keep in registers without a spill (a share of its 255), warps a block has; whether its `tensor`
    cores multiply 16 by 8 by 16 (compute capability 8.0)."""

    name: str
    processors: int
    shared: int
    weights: int = 160
    warps: int = 8
    tensor: bool = True

    @property
    def busy(self) -> int:
        """Threads that hide each other's waits: half of what the processors hold, 64 warps each."""
        return self.processors * self.warps * 32 * 4


MACHINES = {
    "sm_75": Machine("sm_75", 40, 64 * 1024, tensor=False),
    "sm_80": Machine("sm_80", 108, 163 * 1024),
    "sm_86": Machine("sm_86", 72, 99 * 1024),
    "sm_89": Machine("sm_89", 58, 99 * 1024),
    "sm_90": Machine("sm_90", 132, 227 * 1024),
    "sm_100": Machine("sm_100", 148, 227 * 1024),
    "sm_120": Machine("sm_120", 84, 99 * 1024),
}


def machine_for(arch: str) -> Machine:
    """What is known of an architecture: its own row, or that of the last one before it.

    Raises ArgumentError for what is not written as one.
    """
    match = re.fullmatch(r"(?:sm|compute)_(\d{2,3})[af]?", arch)
    if match is None:
        raise ArgumentError(f"arch: {arch!r} is no GPU architecture; expected one such as sm_80 or sm_90")
    number = int(match[1])
    known = {int(name.removeprefix("sm_")): m for name, m in MACHINES.items()}
    found = known[max((n for n in known if n <= number), default=min(known))]
    return found if number >= min(known) else replace(found, tensor=False)
