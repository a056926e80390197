"""The cache on disk: whatever is in the folder, the results are right; what changes code changes its key."""

from __future__ import annotations

import multiprocessing
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from backends.llvm.agree import arguments as drawn
from backends.llvm.agree import built
from backends.llvm.kernel_cells import CELLS
from runtime.calls import DIMS, RICH, everything, kernel, same_bits

import rnngen.runtime.cache as module
from rnngen.cell import Cell, build_cell
from rnngen.compiler import compile_cell
from rnngen.compiler.request import specialised
from rnngen.runtime.cache import Cache, cache_folder, key_of
from rnngen.runtime.kernel import Kernel
from rnngen.runtime.manifest import BufferInfo, Manifest

SMALL = CELLS["elman"]
MACHINE = ("x86_64-linux", "some-cpu", "+avx2,+fma")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of the test's own."""
    monkeypatch.setenv("RNNGEN_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


def made() -> Kernel:
    return compile_cell(built(SMALL), DIMS, "float64", threads=1)


def given(k: Kernel) -> dict[str, Any]:
    inputs, params, state = drawn(k.cell, 7, 3)[0]
    return {"inputs": inputs, "params": params, "initial_state": state}


def works(k: Kernel) -> None:
    same_bits(everything(k, given(k)), everything(kernel(text=SMALL), given(k)))


def the_entry(folder: Path) -> Path:
    (found,) = folder.glob("*.kernel")
    return found


# hits ------------------------------------------------------------------------------------------------


def compiling_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    import rnngen.backends.llvm.compile as c

    def refuse(*_: Any) -> bytes:
        raise AssertionError("compiled although the entry is there")

    monkeypatch.setattr(c, "kernel_object", refuse)


def test_a_second_compile_finds_the_first(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    works(made())
    before = the_entry(folder).read_bytes()
    compiling_is_an_error(monkeypatch)
    works(made())
    assert the_entry(folder).read_bytes() == before


def test_the_folder_is_private(folder: Path) -> None:
    made()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(the_entry(folder).stat().st_mode) == 0o600
    assert [p.suffix for p in folder.iterdir()] == [".kernel"]


def test_each_kind_of_call_has_an_entry(folder: Path) -> None:
    k = made()
    k.forward(**given(k), lengths=np.array([7, 0, 2]))
    k.forward(**given(k), training=True)  # of no effect on this cell
    k.forward(**given(k), reset=np.zeros((7, 3)))
    assert len(Cache().entries()) == 3
    assert Cache().clear() == 3
    assert not list(folder.iterdir())


def test_without_a_cache_nothing_is_written(folder: Path) -> None:
    compile_cell(built(SMALL), DIMS, threads=1, cache=False)
    assert not folder.exists()


def test_where_it_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("RNNGEN_CACHE_DIR", str(tmp_path / "a"))
    assert cache_folder() == tmp_path / "a"
    monkeypatch.delenv("RNNGEN_CACHE_DIR")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "b"))
    assert cache_folder() == tmp_path / "b" / "rnngen"
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert cache_folder() == tmp_path / ".cache" / "rnngen"


# damage ----------------------------------------------------------------------------------------------


def flipped(bit: int) -> Callable[[bytes], bytes]:
    def change(data: bytes) -> bytes:
        out = bytearray(data)
        out[(bit * 997) % len(out)] ^= 1 << (bit % 8)
        return bytes(out)

    return change


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda d: b"",
    "one byte": lambda d: d[:1],
    "the magic alone": lambda d: d[:8],
    "no body": lambda d: d[:40],
    "half": lambda d: d[: len(d) // 2],
    "all but one byte": lambda d: d[:-1],
    "a byte more": lambda d: d + b"\0",
    "twice": lambda d: d + d,
    "zeros": lambda d: bytes(len(d)),
    "another program's file": lambda d: b"\x7fELF" + d[4:],
    "text": lambda d: b"not a kernel\n",
    "a pickle": lambda d: b"\x80\x04cos\nsystem\n(S'exit 1'\ntR.",
    "an older format": lambda d: b"rnngen00" + d[8:],
    "an entry with no manifest": lambda d: d[:40] + (0).to_bytes(8, "little") + d[48:],
}


@pytest.mark.parametrize("name", DAMAGE)
def test_a_damaged_entry_is_made_again(name: str, folder: Path) -> None:
    made()
    path = the_entry(folder)
    right = path.read_bytes()
    path.write_bytes(DAMAGE[name](right))
    works(made())
    assert the_entry(folder).read_bytes() == right


def manifest() -> Manifest:
    buffer = BufferInfo("state", "h", 4, True, "states", (4,), False, False)
    panels, work = (("forward", 64, 8),), (("forward", 12),)
    return Manifest("tiny", "float64", (buffer,), (("h", 0, 1),), panels, ("h",), work=work)


def test_no_flipped_bit_is_missed(folder: Path) -> None:
    store = Cache()
    store.put("k", manifest(), bytes(range(256)))
    path = the_entry(folder)
    right = path.read_bytes()
    assert store.get("k") == (manifest(), bytes(range(256)))
    for bit in range(len(right)):
        path.write_bytes(flipped(bit)(right))
        assert store.get("k") is None
    path.write_bytes(right)
    for end in range(len(right)):
        path.write_bytes(right[:end])
        assert store.get("k") is None


def test_an_entry_of_another_key_is_a_miss(folder: Path) -> None:
    """Two entries that somebody has swapped, or a copy under another name."""
    store = Cache()
    store.put("a", manifest(), b"code of a")
    (folder / "a.kernel").rename(folder / "b.kernel")
    assert store.get("b") is None


def test_a_folder_in_the_place_of_an_entry(folder: Path) -> None:
    made()
    path = the_entry(folder)
    path.unlink()
    path.mkdir()
    works(made())


# folders that are not to be trusted ------------------------------------------------------------------


def world_writable(folder: Path) -> None:
    folder.mkdir()
    folder.chmod(0o777)


def group_writable(folder: Path) -> None:
    folder.mkdir()
    folder.chmod(0o770)


def a_link(folder: Path) -> None:
    real = folder.parent / "real"
    real.mkdir(mode=0o700)
    folder.symlink_to(real)


def a_dangling_link(folder: Path) -> None:
    folder.symlink_to(folder.parent / "nowhere")


def a_file(folder: Path) -> None:
    folder.write_text("in the way")


def below_a_file(folder: Path) -> None:
    folder.parent.joinpath("cache").write_text("")


@pytest.mark.parametrize(
    "make", [world_writable, group_writable, a_link, a_dangling_link, a_file, below_a_file]
)
def test_such_a_folder_is_neither_read_nor_written(make: Callable[[Path], None], folder: Path) -> None:
    make(folder)
    assert not Cache().usable()
    for _ in range(2):
        Cache().put("k", manifest(), b"code")
        assert Cache().get("k") is None
    assert Cache().entries() == []
    assert Cache().clear() == 0
    assert not list(folder.parent.rglob("*.kernel"))


def test_kernels_work_without_a_folder(folder: Path) -> None:
    a_file(folder)
    works(made())


def test_an_entry_planted_in_a_shared_folder_is_not_run(folder: Path) -> None:
    made()
    folder.chmod(0o777)
    entry = the_entry(folder)
    entry.write_bytes(entry.read_bytes())
    assert Cache().get(entry.stem) is None


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="no owners here")
def test_somebody_elses_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Cache().put("k", manifest(), b"code")
    monkeypatch.setattr(os, "geteuid", lambda: folder.stat().st_uid + 1)
    assert Cache().get("k") is None


def test_a_folder_that_cannot_be_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No space, no permission, a file system that is read-only: the kernel works, nothing half-written stays."""

    def full(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    works(made())
    assert list(folder.iterdir()) == []


# several writers -------------------------------------------------------------------------------------


def _write_and_read(folder: str, number: int) -> bool:
    store = Cache(Path(folder))
    for k in range(30):
        key = f"key{k % 3}"
        code = bytes([k % 3]) * 5000
        store.put(key, manifest(), code)
        if store.get(key) != (manifest(), code):
            return False
    return True


def test_sixteen_writers_at_once(folder: Path) -> None:
    with multiprocessing.get_context("spawn").Pool(4) as pool:
        done = pool.starmap(_write_and_read, [(str(folder), n) for n in range(16)])
    assert all(done)
    assert sorted(p.name for p in folder.iterdir()) == [f"key{k}.kernel" for k in range(3)]


IN_CHILDREN = """
import hashlib, os, sys
import numpy as np
from backends.llvm.agree import arguments
from runtime.calls import kernel
from runtime.test_cache import SMALL, made

kernel(text=SMALL)  # what compiling imports is there before the fork

def work(out):
    k = made()
    h = k.forward(*arguments(k.cell, 7, 3)[0]).outputs["h"]
    os.write(out, hashlib.sha256(h.tobytes()).hexdigest().encode() + b"\\n")

read, write = os.pipe()
children = []
for _ in range(16):
    if (child := os.fork()) == 0:
        work(write)
        os._exit(0)
    children.append(child)
codes = [os.waitpid(c, 0)[1] for c in children]
lines = os.read(read, 16 * 65).split()
print(len(lines), len(set(lines)), sum(map(abs, codes)))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_sixteen_processes_compile_the_same_cell(folder: Path) -> None:
    assert python(IN_CHILDREN).split() == ["16", "1", "0"]
    assert len(Cache().entries()) == 1
    assert len(list(folder.iterdir())) == 1


# other processes -------------------------------------------------------------------------------------


def python(code: str, **environment: str) -> str:
    """What a fresh interpreter prints."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p), **environment}
    done = subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


WARM = """
import sys
import rnngen, numpy as np
k = rnngen.compile(rnngen.load("elman"), {"I": 3, "H": 2}, threads=1)
run = k.forward({"x": np.ones((2, 1, 3), np.float32)}, k.init_params())
k.backward(run, {"h": np.ones((2, 1, 2), np.float32)})
print(*sorted({m.partition(".")[0] for m in sys.modules} & set(sys.argv[1:] or
    "sympy networkx torch pydantic_core scipy.stats matplotlib typer rich jax".split())))
print(run.outputs["h"].tobytes().hex())
"""


def test_a_warm_start_needs_no_compiler(folder: Path) -> None:
    cold, cold_bits = python(WARM).splitlines()
    warm, warm_bits = python(WARM).splitlines()
    assert {"sympy", "networkx"} <= set(cold.split())
    assert not {"sympy", "networkx", "torch", "matplotlib", "typer", "rich", "jax"} & set(warm.split())
    assert cold_bits == warm_bits


def test_hash_seeds_do_not_show(folder: Path) -> None:
    """One key, and one object code, whatever the order of sets."""
    bits = set()
    for seed in ("0", "1"):
        Cache().clear()
        python(WARM, PYTHONHASHSEED=seed)
        bits.add((the_entry(folder).name, the_entry(folder).read_bytes()))
    assert len(bits) == 1


# keys ------------------------------------------------------------------------------------------------


def cell_of(text: str = RICH, dims: dict[str, int] | None = None, **given: Any) -> Cell:
    return specialised(built(text), dims or DIMS, **given)


def key(cell: Cell | None = None, dtype: str = "float64", machine: tuple[str, ...] = MACHINE) -> str:
    return key_of(cell or cell_of(), dtype, "llvm", machine)


WITH_CONSTANT = RICH.replace("equations:", "constants: {tau: 8.0}\nequations:").replace("t / 8", "t / tau")
OTHER: dict[str, Callable[[], str]] = {
    "a dim": lambda: key(cell_of(dims={**DIMS, "H": 5})),
    "dtype": lambda: key(dtype="float32"),
    "triple": lambda: key(machine=("aarch64-linux", *MACHINE[1:])),
    "cpu": lambda: key(machine=(MACHINE[0], "other-cpu", MACHINE[2])),
    "features": lambda: key(machine=(*MACHINE[:2], "+avx2,-fma")),
    "outputs": lambda: key(cell_of(outputs=["h"])),
    "order of outputs": lambda: key(cell_of(outputs=["y", "h"])),
    "an equation": lambda: key(cell_of(RICH.replace("0.5 * c", "0.25 * c"))),
    "a name": lambda: key(
        cell_of(RICH.replace("y = ", "z = ").replace("outputs: [h, y]", "outputs: [h, z]"))
    ),
    "where a state starts": lambda: key(cell_of(RICH.replace("h: [H]", "h: {shape: [H], init: 0.5}"))),
    "what is trained": lambda: key(
        cell_of(RICH.replace("R: [H, H]", "R: {shape: [H, H], trainable: false}"))
    ),
    "a rate": lambda: key(cell_of(RICH.replace("0.25)", "0.5)"))),
    "lengths": lambda: key(build_cell(cell_of().spec, replace(cell_of().options, ragged=True))),
    "resets": lambda: key(build_cell(cell_of().spec, replace(cell_of().options, resets=True))),
    "training": lambda: key(build_cell(cell_of().spec, replace(cell_of().options, training=True))),
    "a constant in the spec": lambda: key(cell_of(WITH_CONSTANT)),
    "a constant given": lambda: key(cell_of(WITH_CONSTANT, constants={"tau": 9.0})),
}


def test_every_field_changes_the_key() -> None:
    keys = {name: make() for name, make in OTHER.items()} | {"as it is": key()}
    same = [(a, b) for a in keys for b in keys if a < b and keys[a] == keys[b]]
    # a number is a number, whether it has a name or not
    assert set(same) <= {("a constant in the spec", "as it is")}


@pytest.mark.parametrize("part", ["_versions", "_source_hash"])
def test_versions_and_sources_change_the_key(part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = key()
    other = ("llvmlite 0.0.1",) if part == "_versions" else "another state of the compiler"
    monkeypatch.setattr(module, part, lambda: other)
    assert key() != before


def test_a_stated_derivative_changes_the_key() -> None:
    text = CELLS["surrogate"]
    assert key(cell_of(text)) != key(cell_of(text.replace("square(2*v)", "square(3*v)")))


def test_what_does_not_change_code_does_not_change_the_key() -> None:
    for text in (RICH.replace("cell: tiny\n", "cell: tiny\ndoc: something else\n"), RICH + "\n"):
        assert key(cell_of(text)) == key()
