"""What the model of kernel classes knows of a device: processors, shared memory, registers.

Figures are those of NVIDIA's CUDA C++ Programming Guide, "Technical Specifications per Compute Capability".
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["MACHINES", "Machine"]


@dataclass(frozen=True, slots=True)
class Machine:
    """`processors` that can each hold a block, bytes of `shared` memory a block may ask for, `weights` that a
    thread can keep in registers without a spill (a share of its 255), warps a block has."""

    name: str
    processors: int
    shared: int
    weights: int = 160
    warps: int = 8


MACHINES = {
    "sm_80": Machine("sm_80", 108, 163 * 1024),
    "sm_90": Machine("sm_90", 132, 227 * 1024),
    "sm_100": Machine("sm_100", 148, 227 * 1024),
}
