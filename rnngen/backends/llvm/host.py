"""The machine that compiles, as LLVM names it, and target machines for it or for another.

Both the CPU name and the full feature list are kept: a name alone is unreliable (a hypervisor hides
features the name promises, and adds others), and code for features that are not there dies by SIGILL.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import llvmlite.binding as llvm

__all__ = ["Target", "host_target", "target_machine", "vector_bytes_of"]


@dataclass(frozen=True, slots=True)
class Target:
    """What code is made for. `vector_bytes` is the widest vector register worth using."""

    triple: str
    cpu: str
    features: str
    vector_bytes: int

    def lanes(self, element_bytes: int) -> int:
        """Elements of one vector register."""
        return self.vector_bytes // element_bytes


def vector_bytes_of(features: str) -> int:
    """64 with AVX-512F, 32 with AVX, else 16 (SSE2, NEON, wasm simd128)."""
    enabled = features.split(",")
    if "+avx512f" in enabled:
        return 64
    return 32 if "+avx" in enabled else 16


@cache
def host_target() -> Target:
    """The machine this process runs on."""
    features = llvm.get_host_cpu_features().flatten()
    triple = llvm.get_process_triple()
    return Target(triple, llvm.get_host_cpu_name(), features, vector_bytes_of(features))


@cache
def _initialize_targets() -> None:
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()


def target_machine(target: Target, opt: int = 3) -> llvm.TargetMachine:
    """A new target machine (`opt` 0 to 3), position independent; one owner each, never shared."""
    _initialize_targets()
    machine = llvm.Target.from_triple(target.triple)
    # MCJIT and LLJIT place code and data far apart: position-independent code never truncates an address.
    return machine.create_target_machine(
        cpu=target.cpu, features=target.features, opt=opt, reloc="pic", codemodel="default"
    )
