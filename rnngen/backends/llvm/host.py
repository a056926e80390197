"""The machine that compiles, as LLVM names it, and target machines for it or for another.

Both the CPU name and the full feature list are kept: a name alone is unreliable (a hypervisor hides
features the name promises, and adds others), and code for features that are not there dies by SIGILL. So
does code for AMX's matrix tiles in a process that has not asked Linux for them: a refusal counts as a missing
feature.
"""

from __future__ import annotations

import ctypes
import re
import sys
from dataclasses import dataclass, replace
from functools import cache

import llvmlite.binding as llvm

from rnngen.errors import ArgumentError

__all__ = [
    "Target",
    "data_layout",
    "host_target",
    "matrix_tiles",
    "named_target",
    "target_machine",
    "vector_bytes_of",
]

# x86-64-v3 is the psABI's name for a level that machines from 2013 on have: AVX2 and FMA.
_V3 = "+avx,+avx2,+bmi,+bmi2,+cx16,+f16c,+fma,+lzcnt,+movbe,+popcnt,+sahf,+sse3,+sse4.1,+sse4.2,+ssse3,+xsave"
# The first CPU with AMX.
_AMX = f"{_V3},+avx512f,+avx512bw,+avx512cd,+avx512dq,+avx512vl,+avx512bf16,+amx-tile,+amx-bf16"
# By the start of a triple: the CPU and the features that every machine of the kind has.
_FAMILIES = {
    "x86_64": ("x86-64", "+sse2"),
    "i686": ("pentium4", "+sse2"),
    "aarch64": ("generic", "+neon"),
    "arm64": ("generic", "+neon"),
    "riscv64": ("generic-rv64", "+m,+a,+f,+d,+c"),
    "powerpc64le": ("ppc64le", ""),
    "wasm32": ("generic", "+simd128"),
}


@dataclass(frozen=True, slots=True)
class Target:
    """What code is made for. `vector_bytes` is the widest vector register worth using."""

    triple: str
    cpu: str
    features: str
    vector_bytes: int

    def has(self, feature: str) -> bool:
        """Whether the machine has a feature, by LLVM's name."""
        return f"+{feature}" in self.features.split(",")

    @property
    def matrix(self) -> bool:
        """Whether it multiplies matrix tiles of bfloat16 numbers, and rounds vectors to such numbers."""
        return self.rounds and all(self.has(f) for f in ("amx-tile", "amx-bf16"))

    @property
    def rounds(self) -> bool:
        """Whether it rounds vectors of the widest kind to bfloat16 numbers."""
        return all(self.has(f) for f in ("avx512f", "avx512bf16"))

    @property
    def dots(self) -> bool:
        """Whether to multiply vectors of pairs of bfloat16 numbers with the instruction for it: AMD's CPUs,
        which alone have SSE4a, take as long as for a multiply-add, Intel's four times that."""
        return self.rounds and self.has("sse4a")

    def without(self, feature: str) -> Target:
        """The same machine without a feature."""
        off = [f"-{feature}" if f == f"+{feature}" else f for f in self.features.split(",")]
        return replace(self, features=",".join(off))

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
    """The machine this process runs on, with AMX only where the system lets this process use it."""
    found = _whole_host()
    if found.has("amx-tile") and not _tiles_granted():
        return found.without("amx-tile")
    return found


@cache
def _whole_host() -> Target:
    features = llvm.get_host_cpu_features().flatten()
    triple = llvm.get_process_triple()
    return Target(triple, llvm.get_host_cpu_name(), features, vector_bytes_of(features))


@cache
def _tiles_granted() -> bool:
    """Asks Linux for matrix tiles, once, for all threads of this process and its forks.

    See the kernel's documentation, arch/x86/xstate. It refuses where it is older than 5.16, or where a thread
    has a signal stack too small for the tiles.
    """
    if not sys.platform.startswith("linux"):
        return False
    call = ctypes.CDLL(None).syscall
    call.restype, call.argtypes = ctypes.c_long, [ctypes.c_long] * 3
    arch_prctl, request_permission, tile_data = 158, 0x1023, 18
    return bool(call(arch_prctl, request_permission, tile_data) == 0)


def matrix_tiles() -> tuple[bool, str]:
    """Whether AMX multiplies bfloat16 numbers here, and a word on it."""
    if host_target().matrix:
        return True, "float32 and bfloat16 products use it"
    if _whole_host().matrix:
        return False, "this CPU has it, but the system keeps it from this process"
    return False, "not on this CPU"


def named_target(name: str | None = None) -> Target:
    """A target by name: `x86-64-v3`, `sapphirerapids`, or a triple, for what every CPU of its kind has;
    None is this machine.

    A name means the same on every machine. Raises ArgumentError for a name that is neither.
    """
    if name is None:
        return host_target()
    if name == "x86-64-v3":
        return Target("x86_64-unknown-linux-gnu", name, _V3, 32)
    if name == "sapphirerapids":
        return Target("x86_64-unknown-linux-gnu", name, _AMX, 64)
    family = name.partition("-")[0]
    if family not in _FAMILIES or not re.fullmatch(r"[a-z0-9_]+(-[A-Za-z0-9_.]+){1,4}", name):
        known = "x86-64-v3, sapphirerapids, x86_64-linux-gnu, aarch64-linux-gnu, wasm32-unknown-unknown"
        raise ArgumentError(
            f"triple: there is no target {name!r}; some that there are: {known}. "
            f"A triple starts with one of {', '.join(_FAMILIES)}"
        )
    cpu, features = _FAMILIES[family]
    return Target(name, cpu, features, vector_bytes_of(features))


def data_layout(target: Target) -> str:
    """How a target lays out its types, as LLVM writes it."""
    return str(target_machine(target).target_data)


@cache
def _initialize_targets() -> None:
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()


def target_machine(target: Target, opt: int = 3) -> llvm.TargetMachine:
    """A new target machine (`opt` 0 to 3), position independent; one owner each, never shared."""
    _initialize_targets()
    machine = llvm.Target.from_triple(target.triple)
    # MCJIT and LLJIT place code and data far apart: position-independent code never truncates an address.
    # WebAssembly's position-independent objects only load into a few runtimes.
    reloc = "static" if target.triple.startswith("wasm") else "pic"
    return machine.create_target_machine(
        cpu=target.cpu, features=target.features, opt=opt, reloc=reloc, codemodel="default"
    )
