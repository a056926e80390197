"""The command line as a stranger meets it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from unittest.mock import Mock

import pytest

from rnngen.cell.uses import unused
from rnngen.cli import run
from rnngen.cli.template import template
from rnngen.compiler import load, zoo
from rnngen.errors import BackendUnavailable
from rnngen.verify import reference

COMMANDS = "list new check show grad graph compile verify bench analyze report import-weights schema doctor cache".split()
BAD = "cell: bad\ndims: {H: h}\nstates: {h: [H]}\nequations: |\n  h[t] = tanhh(h[t-1]) + zz\n"

Output = pytest.CaptureFixture[str]


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    path = tmp_path / "bad.yaml"
    path.write_text(BAD)
    return path


def call(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "rnngen", *arguments]
    env = os.environ | environment
    return subprocess.run(command, capture_output=True, text=True, env=env, encoding="utf-8", check=False)


# help ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", [[], *([c] for c in COMMANDS)], ids=lambda c: " ".join(c) or "rnngen")
def test_help(command: list[str], capsys: Output) -> None:
    assert run([*command, "--help"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("Usage: rnngen")
    assert all(c in shown for c in COMMANDS) or command


def test_help_answers_at_once() -> None:
    times = []
    for _ in range(5):
        before = os.times()
        assert call("--help").returncode == 0
        after = os.times()
        times.append(sum(after[2:4]) - sum(before[2:4]))
    assert median(times) < 0.6, "0.2 s of a processor's time on an idle machine"


def test_help_imports_nothing_heavy() -> None:
    code = "import sys; from rnngen.cli import run; run(['--help']); print(*sys.modules, file=sys.stderr)"
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stderr.split()
    heavy = {"numpy", "scipy", "sympy", "networkx", "llvmlite", "pydantic", "ruamel", "torch", "rich"}
    assert not heavy & set(found)


def test_version(capsys: Output) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.startswith("rnngen ")


# reading ---------------------------------------------------------------------------------------------


def test_list_names_every_cell(capsys: Output) -> None:
    assert run(["list"]) == 0
    shown = capsys.readouterr().out
    assert all(f"\n{name} " in shown for name in zoo())
    assert run(["list", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["schema_version"] == 1
    assert next(c for c in data["cells"] if c["name"] == "lstm")["states"] == ["h", "c"]


def test_bench_without_the_package_of_a_peer_says_so(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    assert run(["bench", "gru", "--dim", "I=5", "--dim", "H=4", "--rounds", "1", "--against", "torch"]) == 3
    assert "torch is missing: pip install 'rnngen[torch]'" in capsys.readouterr().err


def test_list_finds_cells_by_the_operators_they_use(capsys: Output) -> None:
    assert run(["list", "--uses", "layer_norm", "--json"]) == 0
    named = [c["name"] for c in json.loads(capsys.readouterr().out)["cells"]]
    assert "layernorm_lstm" in named
    assert "lstm" not in named
    assert run(["list", "--uses", "layer_norm", "--uses", "erf"]) == 0
    assert capsys.readouterr().err == "no built-in cell uses layer_norm and erf\n"
    assert run(["list", "--uses", "layer_nrm"]) == 2
    assert "did you mean 'layer_norm'" in capsys.readouterr().err


def test_new_writes_a_spec_that_checks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["new", "my_cell"]) == 0
    assert (tmp_path / "my_cell.yaml").read_text() == template("my_cell", "my_cell.yaml")
    assert run(["check", "my_cell.yaml"]) == 0
    assert capsys.readouterr().out.startswith("my_cell.yaml: ok"), "no warning"
    assert run(["grad", "my_cell.yaml"]) == 0
    assert run(["new", "my_cell"]) == 2
    assert "--force" in capsys.readouterr().err
    assert run(["new", "my_cell", "--force"]) == 0


@pytest.mark.parametrize("name", ["My", "a-b", "", "../x", "1a"])
def test_new_refuses_bad_names(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["new", name]) == 2
    assert not list(tmp_path.iterdir())


def test_check_reports_every_error_of_every_file(bad: Path, capsys: Output) -> None:
    assert run(["check", str(bad), "lstm", "no_such_cell"]) == 2
    shown = capsys.readouterr()
    assert f"{bad}:5:" in shown.out
    assert "tanhh" in shown.out
    assert "zz" in shown.out
    assert "lstm: ok" in shown.out
    assert "no_such_cell" in shown.out
    assert "errors in 2 of 3 specs" in shown.err


def test_check_reads_the_layouts(tmp_path: Path, capsys: Output) -> None:
    """Otherwise a wrong name there would be told by whoever first loads weights."""
    text = (Path(__file__).parents[2] / "specs" / "lstm.yaml").read_text()
    path = tmp_path / "mine.yaml"
    path.write_text(text.replace("weight_ih: W,", "weight_ih: Wx,").replace("iofg from", "iofx from"))
    assert run(["check", str(path)]) == 2
    shown = capsys.readouterr()
    assert (
        f"{path}:24:11: error[E059]: layouts: torch: weight_ih: there is no param 'Wx'; did you mean 'W'?"
        in shown.out
    )
    assert f"{path}:26:26: error[E059]: layouts: onnx: gates: expected the same letters twice" in shown.out
    assert "2 errors in 1 of 1 specs" in shown.err


KNOWN = """cell: known
dims: {H: units}
inputs: {x: [H]}
states: {h: [H]}
params: {a: [H]}
equations: "h[t] = a * h[t-1] + x[t]"
reference: {dims: {H: 1}, inputs: {x: [[1], [2]]}, params: {a: [0.5]}, outputs: {h: [[1], [2.5]]}, tolerance: 1e-9, source: by hand}
variants:
  other: {equations: "h[t] = a * h[t-1] - x[t]", doc: has no numbers of its own}
  same: {doc: the same numbers}
"""


def test_known_numbers_that_do_not_fit_are_told_before_anything_is_verified(
    tmp_path: Path, capsys: Output
) -> None:
    good, unfit = tmp_path / "good.yaml", tmp_path / "unfit.yaml"
    good.write_text(KNOWN)
    unfit.write_text(KNOWN.replace("x: [[1], [2]]", "x: [[[1]]]"))
    assert run(["check", str(good)]) == 0
    assert run(["check", str(unfit)]) == 2
    assert "error[E058]: the reference does not fit the cell" in capsys.readouterr().out
    places = [str(unfit), str(good), f"{good}@other", f"{good}@same"]
    assert run(["verify", *places, "--backend", "numpy", "--json"]) == 2
    shown = capsys.readouterr()
    assert "error[E058]" in shown.err
    data = json.loads(shown.out)
    rows = data["rows"]
    assert not data["ok"]
    assert len(data["errors"]) == 1
    assert {r["cell"] for r in rows} == {"known", "known@other", "known@same"}
    assert {r["cell"] for r in rows if r["check"] == "reference"} == {"known", "known@same"}


def test_every_block_of_known_numbers_that_does_not_fit_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    path, head = tmp_path / "known.yaml", KNOWN.partition("reference: ")[0]
    blocks = "reference:\n" + "".join(
        f"  - {{dims: {{H: {size}}}, inputs: {{x: {x}}}, params: {{a: [0.5]}}, outputs: {{h: [[1]]}}, tolerance: 1e-9, source: by hand}}\n"
        for size, x in ((1, "[[[1]]]"), (1, "[[1]]"), (2, "[[1]]"))
    )
    path.write_text(head + blocks)
    assert run(["check", str(path)]) == 2
    shown = capsys.readouterr().out
    assert shown.count("error[E058]") == 2
    assert f"{path}:8:29: error[E058]" in shown  # the first block's x, and the third's
    assert f"{path}:10:29: error[E058]" in shown
    monkeypatch.setattr(reference, "_computed", Mock(side_effect=MemoryError))
    assert run(["check", str(path), "gru"]) == 2
    assert capsys.readouterr().out.count("need more memory than there is") == 3


def test_check_as_json(bad: Path, capsys: Output) -> None:
    assert run(["check", str(bad), "gru", "--json"]) == 2
    data = json.loads(capsys.readouterr().out)
    assert [f["ok"] for f in data["files"]] == [False, True]
    assert data["files"][0]["errors"][0]["line"] == 5
    assert data["files"][1]["cells"] == ["gru", "gru@reset_before"]


IDLE = """cell: idle
dims: {H: hidden, C: classes, K: kept}
inputs: {x: [H], past: [H], m: {shape: [K], per: sequence}}
states: {h: {shape: [H], init: s}}
params: {W: [H, H], V: [H, H], s: [H], U: {shape: [H, H], init: constant(g)}}
constants: {q: 3, g: 0.5, r: 2, p: 4}
functions: |
  f(p) = r * k(p)
  k(p) = p
  idle(v) = v
equations: |
  h[t] = f(W @ x[t]) + past[t-2]
variants:
  with_u:
    equations: |
      h[t] = f(U @ x[t]) + past[t-2]
"""


def test_check_warns_of_what_nothing_uses(tmp_path: Path, capsys: Output) -> None:
    """A default, a start, a function, a delay or a variant is a use; an argument of the same name is none."""
    path = tmp_path / "idle.yaml"
    path.write_text(IDLE)
    assert run(["check", str(path)]) == 0
    shown = capsys.readouterr().out
    assert f"{path}:2:19: warning[W001]: dim 'C' is used by nothing\n" in shown
    assert shown.endswith(f"{path}: ok (idle, idle@with_u)\n")
    assert run(["check", str(path), "--json"]) == 0
    (file,) = json.loads(capsys.readouterr().out)["files"]
    assert (file["ok"], file["errors"]) == (True, [])
    found = [(w["line"], w["message"].partition(" is ")[0]) for w in file["warnings"]]
    assert found == [
        (2, "dim 'C'"),
        (3, "input 'm'"),
        (5, "param 'V'"),
        (6, "constant 'q'"),
        (6, "constant 'p'"),
        (10, "function 'idle'"),
    ]


def test_what_a_block_reads_before_it_assigns_it_is_the_cells(tmp_path: Path, capsys: Output) -> None:
    path = tmp_path / "block.yaml"
    block = "functions: |\n  f(v):\n    y = z * v\n    z = y + 1\n    return z\n"
    path.write_text(
        "cell: block\ndims: {H: units}\ninputs: {x: [H]}\nstates: {h: [H]}\nconstants: {z: 2}\n"
        + block
        + "equations: h[t] = f(x[t]) + h[t-1]\n"
    )
    assert run(["check", str(path)]) == 0
    assert capsys.readouterr().out == f"{path}: ok (block)\n"


def test_built_in_cells_declare_nothing_for_nothing() -> None:
    specs = [load(path) for path in zoo().values()]
    for cell in specs:
        variants = [load(cell.spec.file, name).spec for name in cell.spec.variants]
        assert unused([cell.spec, *variants]) == []


@pytest.mark.parametrize("stage", ["spec", "cell", "step", "graph"])
def test_show(stage: str, capsys: Output) -> None:
    assert run(["show", "gru", "--stage", stage]) == 0
    assert "h" in capsys.readouterr().out


def test_show_refuses_unknown_stages(capsys: Output) -> None:
    assert run(["show", "gru", "--stage", "grpah"]) == 2
    assert "did you mean 'graph'?" in capsys.readouterr().err


def test_grad_in_every_form(capsys: Output) -> None:
    shown = []
    for form in ([], ["--latex"], ["--markdown"], ["--json"]):
        assert run(["grad", "gru", *form]) == 0
        shown.append(capsys.readouterr().out)
    assert "R.T @ δ1" in shown[0]
    assert shown[1].startswith("\\begin{align*}")
    assert "$$" in shown[2]
    assert json.loads(shown[3])["cell"] == "gru"
    assert run(["grad", "gru", "--latex", "--json"]) == 2


def test_grad_of_one_name(capsys: Output) -> None:
    assert run(["grad", "gru", "--wrt", "b_h"]) == 0
    assert "outer" not in capsys.readouterr().out
    assert run(["grad", "gru", "--wrt", "nope"]) == 2
    assert "nope" in capsys.readouterr().err


@pytest.mark.parametrize("suffix", [".svg", ".dot", ".mmd"])
def test_graph_writes_a_file(suffix: str, tmp_path: Path, capsys: Output) -> None:
    path = tmp_path / f"g{suffix}"
    assert run(["graph", "lstm", "-o", str(path)]) == 0
    shown = capsys.readouterr()
    assert shown.out == ""
    assert str(path) in shown.err
    assert "c[t]" in path.read_text(encoding="utf-8")


def test_graph_with_sizes_is_the_planned_one(tmp_path: Path) -> None:
    path = tmp_path / "g.svg"
    assert run(["graph", "lstm", "--dim", "I=5", "--dim", "H=8", "-o", str(path)]) == 0
    assert "backward loop" in path.read_text(encoding="utf-8")


def test_graph_refuses_other_formats(tmp_path: Path, capsys: Output) -> None:
    assert run(["graph", "lstm", "-o", str(tmp_path / "g.png")]) == 2
    assert ".svg" in capsys.readouterr().err


def test_schema_is_json(capsys: Output) -> None:
    assert run(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "rnngen spec"


# constants and dims ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["grad", "lif", "--set", "beta"], "--set NAME=VALUE"),
        (["grad", "lif", "--set", "beta=x"], "--set NAME=VALUE"),
        (["grad", "lif", "--set", "betaa=1"], "did you mean 'beta'?"),
        (["grad", "lif", "--dim", "H=x", "--dim", "I=2"], "--dim NAME=SIZE"),
        (["grad", "lif", "--dim", "H=0", "--dim", "I=2"], "H must be"),
        (["grad", "lif", "--dim", "H=3"], "needs a size for 'I'"),
        (["grad", "no_such"], "no built-in cell"),
        (["grad", "LSTM"], "no built-in cell 'LSTM'; did you mean 'lstm'?"),
        (["grad", "no_such.yaml"], "no_such.yaml"),
        (["verify", "gru", "--backend", "tpu"], "no backend 'tpu'"),
        (["verify", "gru", "--dim", "Q=3"], "error: --dim: gru has no dimension 'Q'"),
        (["verify", "gru", "--dim", "H=0"], "error: --dim: H must be"),
        (["verify", "gru", "--seed", "-1"], "'--seed'"),
        (["analyze", "gru", "--dim", "Q=3"], "error: --dim: gru has no dimension 'Q'"),
        (["analyze", "gru", "--dim", "H=0"], "error: --dim: H must be"),
        (["bench", "gru", "--against", "abacus"], "no peer 'abacus'"),
        (["compile", "gru", "-o", "x", "--emit", "exe"], "no kind 'exe'"),
        (["grad", "gru", "--wrt", "q"], "error: --wrt: 'q' is no param"),
        (["compile", "gru", "-o", "x", "--dim", "Q=3"], "error: --dim: gru has no dimension 'Q'"),
        (
            ["compile", "gru", *("--dim", "I=2", "--dim", "H=3", "-o", "x"), "--wrt", "Q"],
            "error: --wrt: 'Q' is no param",
        ),
        (["show", "gru", "--stage", "graph", "--after", "pakc"], "error: --after: 'pakc' is not one of"),
        (["show", "gru", "--stage", "cuda", "--class", "Z"], "error: --class: 'Z' is not one of"),
        (["show", "gru", "--stage", "cuda", "--arch", "ampere"], "error: --arch: 'ampere' is no GPU arch"),
        (["frobnicate"], "No such command"),
        (["grad"], "Missing argument"),
    ],
)
def test_wrong_use_is_2_and_says_what_to_do(arguments: list[str], message: str, capsys: Output) -> None:
    assert run(arguments) == 2
    shown = capsys.readouterr()
    assert message in shown.err
    assert shown.out == ""
    assert "Traceback" not in shown.err


def test_sizes_and_constants_reach_the_cell(capsys: Output) -> None:
    assert run(["show", "lif", "--stage", "cell", "--dim", "I=3", "--dim", "H=4", "--set", "beta=0.25"]) == 0
    shown = capsys.readouterr().out
    assert "[4, 3]" in shown
    assert "0.25" in shown


# failures --------------------------------------------------------------------------------------------


def test_a_bad_spec_is_2_and_printed_as_it_is(bad: Path, capsys: Output) -> None:
    assert run(["grad", str(bad)]) == 2
    assert capsys.readouterr().err.startswith(f"{bad}:5:")


def test_what_is_missing_is_3(capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object) -> str:
        raise BackendUnavailable("backend 'cuda': there is no CUDA driver here")

    monkeypatch.setattr("rnngen.backends.cuda.driver.architecture", missing)
    assert run(["verify", "gru", "--backend", "cuda"]) == 3
    assert "cuda" in capsys.readouterr().err


def test_cuda_files_are_written_without_a_gpu(tmp_path: Path, capsys: Output) -> None:
    pytest.importorskip("cuda.bindings")
    size = ["--dim", "I=3", "--dim", "H=4"]
    assert run(["compile", "elman", *size, "--backend", "cuda", "--emit", "cu", "-o", str(tmp_path)]) == 0
    assert {p.name for p in tmp_path.iterdir()} == {"kernel.cu", "kernel.json"}
    capsys.readouterr()
    assert run(["compile", "elman", *size, "--backend", "cuda", "-o", str(tmp_path / "code")]) == 0
    written = {p.name: p for p in (tmp_path / "code").iterdir()}
    assert set(written) == {"kernel.cu", "kernel.json", "forward.cubin", "backward.cubin"}
    for entry in json.loads(written["kernel.json"].read_text())["entries"]:
        assert entry["name"].encode() in written[f"{entry['direction']}.cubin"].read_bytes()
    capsys.readouterr()
    assert run(["show", "elman", *size, "--stage", "cuda", "--class", "C", "--arch", "sm_80"]) == 0
    assert "forward: class C" in capsys.readouterr().out
    assert run(["show", "elman", *size, "--stage", "cuda", "--class", "C", "--dtype", "bfloat16"]) == 0
    assert "products on tensor cores (bf16, rows in two parts)" in capsys.readouterr().out
    assert run(["show", "elman", "--stage", "graph", "--class", "C"]) == 2
    assert run(["show", "elman", "--stage", "graph", "--dtype", "float64"]) == 2
    assert run(["compile", "elman", *size, "--arch", "sm_80", "-o", str(tmp_path)]) == 2


def test_a_bug_is_70_and_asks_for_a_report(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    monkeypatch.setattr("rnngen.cli.reading.print_schema", lambda: 1 // 0)
    monkeypatch.delenv("RNNGEN_DEBUG", raising=False)
    assert run(["schema"]) == 70
    shown = capsys.readouterr().err
    assert "report" in shown
    assert "Traceback" not in shown
    monkeypatch.setenv("RNNGEN_DEBUG", "1")
    assert run(["schema"]) == 70
    assert "Traceback" in capsys.readouterr().err


def test_a_closed_pipe_is_no_error() -> None:
    command = f'"{sys.executable}" -m rnngen grad rhn | head -n 1 > /dev/null; echo "${{PIPESTATUS[0]}}"'
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"
    assert "Traceback" not in done.stderr


def test_ascii_terminals_get_ascii() -> None:
    done = call("grad", "gru", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert "d_h[t-1]" in done.stdout
    assert done.stdout.isascii()


def test_no_colour_where_nobody_looks() -> None:
    assert "\x1b[" not in call("doctor").stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_no_internal_error() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "rnngen", "list"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert "No space left" in done.stderr
    assert "bug" not in done.stderr


@pytest.mark.parametrize("value", ["nan", "1e400", "-inf", "two"])
def test_constants_are_finite_numbers(value: str, capsys: Output) -> None:
    assert run(["show", "lif", "--stage", "cell", "--set", f"beta={value}"]) == 2
    assert f"--set beta={value}: expected --set NAME=VALUE, a finite number" in capsys.readouterr().err
