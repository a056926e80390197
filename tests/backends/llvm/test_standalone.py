"""Kernels without rnngen: a C program gets the Python kernel's numbers, and files are what they say."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Mapping
from ctypes import CDLL
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from backends.llvm.agree import arguments, built, weights
from backends.llvm.c_program import Program, strict
from backends.llvm.kernel_cells import CELLS, DIMS, spec
from ops.special import SINGLE, cell_of, numbers

from rnngen.backends.llvm.face import face_of
from rnngen.backends.llvm.host import host_target, named_target
from rnngen.backends.llvm.standalone import standalone_module
from rnngen.cell import Cell
from rnngen.compiler import compile_cell, emit, kernel_program, load, specialised
from rnngen.errors import ArgumentError, BackendUnavailable
from rnngen.kernel import near
from rnngen.ops.halves import HOST
from rnngen.runtime.kernel import Kernel

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler 'cc'")

ALLOWED = {"float64": 1e-12, "float32": 4e-6, "bfloat16": 4e-3}
STEPS, ROWS = 7, 3
Named = dict[tuple[str, str], Any]


def opened(name: str) -> tuple[Cell, dict[str, int]]:
    """A cell of the zoo or of `kernel_cells`, and sizes for its dims."""
    cell = load(name.removeprefix("zoo:")) if name.startswith("zoo:") else built(CELLS[name])
    return cell, {d.name: DIMS.get(d.name, d.default) for d in cell.spec.dims}


def made(name: str, dtype: str, folder: Path, kind: str) -> tuple[Program, Kernel]:
    """The C program and the Python kernel of one cell."""
    cell, dims = opened(name)
    emit(cell, dims, dtype, [kind, "header"], None, folder)
    return Program(folder, kind == "so"), compile_cell(cell, dims, dtype, "llvm", threads=1, cache=False)


def called(
    kernel: Kernel, steps: int, rows: int, seed: int = 0, first: int = 0, bare: bool = False
) -> tuple[Named, Named]:
    """What goes in and what the Python kernel makes of it; `bare`: nothing that may be NULL goes in."""
    (inputs, params, state), keywords = arguments(kernel.cell, steps, rows, given=not bare)
    outputs, final = ({}, {}) if bare else weights(kernel.cell, steps, rows)
    final = {n: a for n, a in final.items() if not n.startswith("w[")}
    leaves = {n.text("name") for _, n in kernel.cell.program.leaves("clock") if n.batched}
    clocks = {n: np.full(rows, first) for n in leaves | ({"_draw"} if kernel.cell.random else set())}
    run = kernel.forward(inputs, params, {**state, **clocks}, seed=seed, **keywords)
    grads = kernel.backward(run, outputs, final)
    given = _named(input=inputs, param=params, initial=state, grad_output=outputs, grad_final=final)
    slots = {s.name for s in kernel.cell.states}
    ends = {n: a for n, a in run.final_state.items() if n in slots}
    made_ = _named(output=run.outputs, final=ends, grad_param=grads.params, grad_input=grads.inputs)
    return given, made_ | _named(grad_initial=grads.initial_state)


def _named(**roles: Mapping[str, Any]) -> Named:
    return {(role, n): np.asarray(a) for role, arrays in roles.items() for n, a in arrays.items()}


def agree(got: Named, want: Named, dtype: str) -> None:
    """Every array of `want` normwise; what else there is must be the zeros of delay slots."""
    noise = (
        4
        * float(np.finfo(HOST.get(dtype, dtype)).eps)
        * max(float(np.abs(a).max(initial=0)) for a in want.values())
    )
    for key, b in want.items():
        gap = float(np.abs(got[key] - b).max(initial=0))
        assert gap <= ALLOWED[dtype] * float(np.abs(b).max(initial=0)) + noise, f"{key}: {gap:.2e} off"
    for role, name in got.keys() - want.keys():
        assert (role, name[-1]) == ("grad_initial", "]"), f"{role} {name} is only in C"


CASES = [
    ("zoo:lstm", "float32", "so"),
    ("zoo:lstm", "float64", "obj"),
    ("zoo:lstm", "bfloat16", "so"),
    ("zoo:gru@reset_before", "float64", "so"),
    ("zoo:clockwork", "float64", "obj"),
    ("zoo:kalman", "float64", "so"),
    ("delays", "float64", "so"),
    ("delays", "float32", "obj"),
    ("delays_of_many_kinds", "float64", "so"),
    ("registers_and_rounds", "float64", "obj"),
    ("learned_start", "float64", "so"),
    ("outputs_of_all_kinds", "float64", "obj"),
    ("attention_with_projections", "float64", "obj"),
    ("param_times_state_matrix", "float64", "obj"),
    ("embedding", "float32", "obj"),
    ("index_delayed", "float64", "obj"),
    ("dropout", "float64", "obj"),
    ("draws", "float32", "obj"),
]


@pytest.mark.parametrize(("name", "dtype", "kind"), CASES, ids=["-".join(c) for c in CASES])
def test_c_agrees_with_python(name: str, dtype: str, kind: str, tmp_path: Path) -> None:
    program, kernel = made(name, dtype, tmp_path, kind)
    whole, empty = ((STEPS, ROWS, False), (STEPS, ROWS, True), (1, 1, False)), ((0, 2, False), (3, 0, True))
    many = (3, 17, False)  # rows enough for products with inputs to be formed in the loop
    for steps, rows, bare in (*whole, many, *empty):
        given, want = called(kernel, steps, rows, seed=11, first=5, bare=bare)
        agree(program.run(given, steps, rows, seed=11, first=5), want, dtype)


@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_special_values_are_pythons_bit_for_bit(dtype: str, tmp_path: Path) -> None:
    (grid,) = numbers(dtype)
    cell, dims = cell_of(list(SINGLE), grid.size), {"N": grid.size}
    emit(cell, dims, dtype, ["so", "header"], None, tmp_path)
    given = {f"a{k}": grid[None, None] for k in range(len(SINGLE))}
    run = compile_cell(cell, dims, dtype, "llvm", threads=1, cache=False).forward(given, {})
    zero = {"s": np.zeros(1)}
    arrays = _named(input=given, initial=zero, grad_final=zero, grad_output=run.outputs)
    got = Program(tmp_path, library=True).run(arrays, 1, 1)
    for name, want in run.outputs.items():
        np.testing.assert_array_equal(got["output", name], want, err_msg=name)


def test_large_states_stay_near(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is written is the program that `show` shows: here it keeps one step's worth where it kept all."""
    cell, sizes, needed = load("s4d"), {"H": 9, "N": 5}, {}
    for large in (1, 1 << 40):
        monkeypatch.setattr(near, "_LARGE", large)
        folder = tmp_path / str(large)
        emit(cell, sizes, "float64", ["so", "header"], None, folder)
        needed[large] = CDLL(str(folder / "libkernel.so")).rnngen_workspace_bytes(64, 3)
    assert 0 < needed[1] < 0.7 * needed[1 << 40]
    program = Program(tmp_path / "1", library=True)
    judge = compile_cell(cell, sizes, "float64", "numpy")
    for steps, rows in ((7, 3), (1, 1), (0, 2), (3, 0)):
        given, want = called(judge, steps, rows)
        agree(program.run(given, steps, rows), want, "float64")


def test_results_that_are_not_wanted(tmp_path: Path) -> None:
    program, kernel = made("delays", "float64", tmp_path, "obj")
    given, want = called(kernel, STEPS, ROWS)
    got = program.run(given, STEPS, ROWS, skip=("final", "grad_initial"))
    assert {k[0] for k in got} == {"output", "grad_param", "grad_input"}
    agree(got, {k: a for k, a in want.items() if k in got}, "float64")


def test_left_out_delay_slot_has_no_gradient_of_its_own(tmp_path: Path) -> None:
    program, kernel = made("delays", "float64", tmp_path, "obj")
    given, _ = called(kernel, STEPS, ROWS, bare=True)
    given |= {("grad_output", "h"): weights(kernel.cell, STEPS, ROWS)[0]["h"]}
    got = program.run(given, STEPS, ROWS)
    states = {s.name for s in kernel.cell.states if s.of == "h"}
    assert len(states) == 2
    assert all(not got["grad_initial", n].any() for n in states)
    assert got["grad_initial", "h"].any()


def test_header_in_c_and_cpp(tmp_path: Path) -> None:
    cell, dims = opened("zoo:lstm")
    emit(cell, dims, "float32", ["header"], None, tmp_path)
    twice = '#include "kernel.h"\n' * 2
    (tmp_path / "use.c").write_text(twice + "int main(void) { return 0; }\n")
    strict(tmp_path, "cc", "-std=c11", "-fsyntax-only", "use.c")
    if shutil.which("c++"):
        strict(tmp_path, "c++", "-std=c++17", "-x", "c++", "-fsyntax-only", "use.c")


LAGS = """
cell: lags
dims: {I: inputs}
inputs: {x: [I], m: {shape: [], per: sequence}, k: {shape: [], dtype: index}}
states: {h: [I], c: [I]}
params: {E: [5, I], U: {shape: [I], trainable: false}}
equations: |
  h[t] = U * x[t-2] + h[t-3] + take(E, k[t]) + m
  c[t] = h[t] + c[t-1] + x[t-1]
outputs: [h]
"""


def test_the_header_says_of_each_argument_what_it_is_and_what_null_means(tmp_path: Path) -> None:
    cell = built(LAGS)
    emit(cell, {"I": 3}, "float32", ["header"], None, tmp_path)
    text = (tmp_path / "kernel.h").read_text()
    assert max(map(len, text.splitlines())) <= 110
    fields = dict(re.findall(r"^  (?:const )?float \*(\w+); /\* (.*) \*/$", text, re.M))
    names = json.loads((tmp_path / "kernel.json").read_text())["arguments"]
    assert list(fields) == [a["name"] for a in names]
    expected = {
        "input_0": "[T, B, 3]: one value a row and step",
        "input_1": "[B]: one value a row, for all steps",
        "input_2": "[T, B] of whole numbers from 0 to 4: one value a row and step",
        "param_0": "[5, 3]: trained",
        "param_1": "[3]: no gradient is made of it",
        "initial_0": "[B, 3]: state 0 after step -1; NULL: the spec's own start",
        "initial_1": "[B, 3]: state 1 after step -1; NULL: the spec's own start",
        "initial_2": "[B, 3]: state 0 after step -2; NULL: what state 0 starts as",
        "initial_3": "[B, 3]: state 0 after step -3; NULL: what state 0 starts as",
        "initial_4": "[B, 3]: input 0 at step -1; NULL: zeros",
        "initial_5": "[B, 3]: input 0 at step -2; NULL: zeros",
        "final_0": "[B, 3]: state 0 after step T-1",
        "final_3": "[B, 3]: state 0 after step T-3",
        "final_5": "[B, 3]: input 0 at step T-2",
        "grad_final_5": "[B, 3]: of final_5",
        "grad_initial_0": "[B, 3]: of initial_0",
        "grad_initial_2": "[B, 3]: of initial_2; zeros, and added to grad_initial_0, if initial_2 is NULL",
    }
    assert {n: fields[n] for n in expected} == expected
    # every group of pointers says it of NULL
    groups = re.findall(r"\n\n  /\* (.*?) \*/\n", text, re.S)
    assert all("may be NULL" in g or "May not be NULL" in g for g in groups)
    assert len(groups) == 11


def test_past_states_and_inputs_are_where_the_header_says(tmp_path: Path) -> None:
    cell = built(LAGS)
    emit(cell, {"I": 3}, "float64", ["so", "header"], None, tmp_path)
    program = Program(tmp_path, library=True)
    random = np.random.default_rng(0)
    past = {("initial", s.name): random.normal(size=(1, 3)) for s in cell.states}
    x, zero = random.normal(size=(4, 1, 3)), {("param", "E"): np.zeros((5, 3)), ("param", "U"): np.ones(3)}
    given = {("input", "x"): x, ("input", "m"): np.zeros(1), ("input", "k"): np.zeros((4, 1))} | zero | past
    got = program.run(given | {("grad_output", "h"): np.zeros((4, 1, 3))}, 4, 1)
    # by the header: states 0, 2, 3 are h after steps -1, -2, -3, states 4 and 5 are x at steps -1 and -2
    h = [past["initial", n] for n in ("h", "h[t-1]", "h[t-2]")]
    before = [past["initial", n] for n in ("x[t]", "x[t-1]")]
    want = [before[1] + h[2], before[0] + h[1], x[0] + h[0]]
    want.append(x[1] + want[0])
    np.testing.assert_allclose(got["output", "h"], want, rtol=1e-13)
    np.testing.assert_allclose(got["final", "h[t-2]"], want[1], rtol=1e-13)
    np.testing.assert_allclose(got["final", "x[t-1]"], x[2], rtol=1e-13)


def test_two_kernels_in_one_program(tmp_path: Path) -> None:
    """Each under a name of its own: nothing of them meets, and every name of the header is there."""
    for name in ("elman", "gru"):
        files = emit(*opened(f"zoo:{name}"), "float32", ["obj", "header"], None, tmp_path, name=name)
        assert [f.name for f in files] == [f"{name}.o", f"{name}.h", f"{name}.json"]
    assert "rnngen_" not in (tmp_path / "gru.h").read_text()
    assert '"GRU_DIM_0"' in (tmp_path / "gru.json").read_text()
    calls = " + ".join(f"(int){n}_workspace_bytes(-1, 1) + {n}_forward(&{n})" for n in ("elman", "gru"))
    (tmp_path / "both.c").write_text(
        '#include "elman.h"\n#include "gru.h"\n'
        "int main(void) {\n"
        "  elman_args elman = {.T = -1}; gru_args gru = {.T = -GRU_DIM_0};\n"
        f"  return {calls} + elman_backward(&elman) + gru_backward(&gru) - 2;\n"
        "}\n"
    )
    strict(tmp_path, "cc", "-std=c11", "both.c", "elman.o", "gru.o", "-lm", "-o", "both")
    assert subprocess.run([tmp_path / "both"], check=False).returncode == 0


def test_a_name_may_begin_as_the_usual_one_does(tmp_path: Path) -> None:
    emit(*opened("zoo:elman"), "float32", ["header"], None, tmp_path, name="rnngen_x")
    text = (tmp_path / "rnngen_x.h").read_text()
    assert "rnngen_x.json says" in text
    assert "int rnngen_x_forward(const rnngen_x_args *args);" in text


@pytest.mark.parametrize("name", ["", "Lstm", "a-b", "1a", "../a", "a\n", "a" * 64])
def test_names_that_are_no_plain_words_are_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(ArgumentError, match=r"name: expected a small letter, then small letters"):
        emit(*opened("zoo:elman"), "float32", ["header"], None, tmp_path / "new", name=name)
    assert not (tmp_path / "new").exists()


# files -----------------------------------------------------------------------------------------------


def test_all_kinds_by_default(tmp_path: Path) -> None:
    cell, dims = opened("zoo:elman")
    files = emit(cell, dims, "float32", [], None, tmp_path / "new")
    assert [f.name for f in files] == [
        "kernel.ll",
        "kernel.s",
        "kernel.o",
        "libkernel.so",
        "kernel.h",
        "kernel.json",
    ]
    assert sorted(p.name for p in (tmp_path / "new").iterdir()) == sorted(f.name for f in files)
    assert (tmp_path / "new" / "kernel.o").read_bytes()[:4] == b"\x7fELF"


def test_map_has_the_names_of_the_spec(tmp_path: Path) -> None:
    cell, dims = opened("zoo:clockwork")
    emit(cell, dims, "float64", ["header"], None, tmp_path, constants={"modules": 2})
    names = json.loads((tmp_path / "kernel.json").read_text())
    assert {a["name"]: a["of"] for a in names["arguments"]}["param_1"] == "R"
    sizes = [{"name": f"RNNGEN_DIM_{k}", "of": n, "size": DIMS[n]} for k, n in enumerate("IH")]
    assert names["dims"] == sizes
    assert names["constants"] == {"modules": 2.0}
    assert names["dtype"] == "float64"
    assert "products" not in names


def test_sizes_and_constants_of_a_fixed_cell_stay(tmp_path: Path) -> None:
    cell, dims = opened("zoo:clockwork")
    emit(specialised(cell, dims, {"modules": 2}), {}, "float64", ["ll"], None, tmp_path / "a")
    emit(cell, dims, "float64", ["ll"], None, tmp_path / "b", {"modules": 2})
    assert (tmp_path / "a/kernel.ll").read_bytes() == (tmp_path / "b/kernel.ll").read_bytes()


def test_earlier_files_and_links_are_replaced(tmp_path: Path) -> None:
    cell, dims = opened("zoo:elman")
    other, folder = tmp_path / "precious", tmp_path / "out"
    folder.mkdir()
    other.write_text("keep")
    (folder / "kernel.h").symlink_to(other)
    emit(cell, dims, "float32", ["header"], None, folder)
    emit(cell, dims, "float64", ["header"], None, folder)
    assert other.read_text() == "keep"
    assert "double *output_0" in (folder / "kernel.h").read_text()


def test_files_say_what_products_read(tmp_path: Path) -> None:
    cell, dims = opened("zoo:lstm")
    emit(cell, dims, "bfloat16", ["header"], "aarch64-linux-gnu", tmp_path)
    names = json.loads((tmp_path / "kernel.json").read_text())
    assert (names["dtype"], names["products"]) == ("float32", "bfloat16")
    assert "Matrix products read their operands rounded to bfloat16" in (tmp_path / "kernel.h").read_text()


@pytest.mark.parametrize("kind", ["exe", "", "../so"])
def test_unknown_kinds_are_refused_and_nothing_is_written(kind: str, tmp_path: Path) -> None:
    cell, dims = opened("zoo:elman")
    with pytest.raises(ArgumentError, match="there is no kind"):
        emit(cell, dims, "float32", ["header", kind], None, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_without_a_c_compiler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cell, dims = opened("zoo:elman")
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(BackendUnavailable, match="install gcc or clang"):
        emit(cell, dims, "float32", ["so"], None, tmp_path)
    assert not list(tmp_path.iterdir())


# targets ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("triple", "machine"),
    [
        ("x86_64-linux-gnu", 62),
        ("x86-64-v3", 62),
        ("aarch64-linux-gnu", 183),
        ("riscv64-linux-gnu", 243),
        ("powerpc64le-linux-gnu", 21),
    ],
)
def test_objects_for_other_machines(triple: str, machine: int, tmp_path: Path) -> None:
    cell, dims = opened("zoo:gru")
    emit(cell, dims, "float32", ["obj", "asm"], triple, tmp_path)
    code = (tmp_path / "kernel.o").read_bytes()
    assert code[:6] == b"\x7fELF\x02\x01"
    assert int.from_bytes(code[18:20], "little") == machine
    assert b"rnngen_backward" in code
    assert "rnngen_backward:" in (tmp_path / "kernel.s").read_text()


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_webassembly_object(dtype: str, tmp_path: Path) -> None:
    cell, dims = opened("zoo:lstm")
    files = emit(cell, dims, dtype, [], "wasm32-unknown-unknown", tmp_path)
    assert "libkernel.so" not in [f.name for f in files]
    assert (tmp_path / "kernel.o").read_bytes()[:8] == b"\0asm\1\0\0\0"
    if shutil.which("node"):
        valid = "process.exit(WebAssembly.validate(require('fs').readFileSync('kernel.o')) ? 0 : 1)"
        assert subprocess.run(["node", "-e", valid], cwd=tmp_path, check=False).returncode == 0


def test_library_for_another_machine_is_refused(tmp_path: Path) -> None:
    cell, dims = opened("zoo:elman")
    with pytest.raises(ArgumentError, match="ask for 'obj'"):
        emit(cell, dims, "float32", ["so"], "wasm32-unknown-unknown", tmp_path)


BAD_TRIPLES = [
    "nonsense",
    "x86_64",
    "x86_64-\nasm",
    "wasm32-*/",
    "",
    "-",
    "x86_64-a/b",
    "nvptx64-nvidia-cuda",
]


@pytest.mark.parametrize("triple", BAD_TRIPLES)
def test_unknown_triples_are_refused(triple: str, tmp_path: Path) -> None:
    cell, dims = opened("zoo:elman")
    with pytest.raises(ArgumentError, match="triple"):
        emit(cell, dims, "float32", ["obj"], triple, tmp_path)


def test_named_targets_do_not_depend_on_the_host() -> None:
    assert named_target("x86-64-v3").vector_bytes == 32
    assert "+fma" in named_target("x86-64-v3").features
    assert named_target("wasm32-unknown-unknown").features == "+simd128"
    assert named_target("x86_64-linux-gnu").cpu == "x86-64"
    assert named_target() is host_target()


# names -----------------------------------------------------------------------------------------------

HOSTILE = spec(
    """
    main[t] = tanh(float_ @ printf[t] + T0 @ main[t-1] + rnngen_args * workspace)
    output_1 = system * main[t]
    """,
    inputs="{printf: [I]}",
    states="{main: [H]}",
    params="{float_: [H, I], T0: [H, H], rnngen_args: [H], workspace: [H], system: [H]}",
    outputs="[main, output_1]",
)


def test_no_name_of_the_spec_is_in_the_code(tmp_path: Path) -> None:
    cell = built(HOSTILE)
    plain = built(HOSTILE.replace("main", "state").replace("float_", "p").replace("printf", "q"))
    for folder, c in (("a", cell), ("b", plain)):
        emit(c, DIMS, "float32", ["ll", "header", "so"], None, tmp_path / folder)
    for name in ("kernel.ll", "kernel.h"):
        text = (tmp_path / "a" / name).read_bytes()
        assert text == (tmp_path / "b" / name).read_bytes()
        for word in (b"float_ ", b"printf", b"T0", b"system", b"main"):
            assert word not in text
    Program(tmp_path / "a", library=True)


LIBRARY = {"sin", "cos", "tan", "atan", "atan2", "pow", "fmod", "memcpy", "memset", "memmove"}


@pytest.mark.parametrize("name", ["powers", "delays", "draws", "running"])
def test_nothing_but_the_c_library_is_needed(name: str) -> None:
    cell, dims = opened(name)
    fixed = specialised(cell, dims)
    for target in (host_target(), named_target("x86_64-linux-gnu")):
        module = standalone_module(kernel_program(fixed), face_of(fixed, "float32"), target)
        assert {n.removesuffix("f") for n in module.externals} <= LIBRARY
