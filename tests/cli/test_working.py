"""The commands that take a while, and those about the machine."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from rnngen.cli import run

Output = pytest.CaptureFixture[str]


def test_verify_prints_a_table(capsys: Output) -> None:
    assert run(["verify", "elman", "--backend", "numpy"]) == 0
    shown = capsys.readouterr().out
    assert "elman" in shown
    assert "all agree" in shown


def test_verify_that_fails_is_1(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    from rnngen.verify import Report, Row

    wrong = Report((Row("elman", "gradients", "W", "numpy", "float64", 1.0, 1e-11),))
    monkeypatch.setattr("rnngen.verify.verify_cell", lambda *a, **k: wrong)
    assert run(["verify", "elman", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["ok"] is False


def test_doctor(capsys: Output) -> None:
    assert run(["doctor"]) == 0
    shown = capsys.readouterr().out
    assert "numpy" in shown
    assert "processor" in shown
    assert run(["doctor", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["rnngen"][0]["found"] is True


def test_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    monkeypatch.setenv("RNNGEN_CACHE_DIR", str(tmp_path))
    tmp_path.chmod(0o700)
    (tmp_path / "abc.kernel").write_bytes(b"x" * 1000)
    assert run(["cache", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["entries"] == 1
    assert run(["cache"]) == 0
    assert capsys.readouterr().out == f"{tmp_path}: 1 entry, 1.0 kB\n"
    assert run(["cache", "--clear"]) == 0
    assert not list(tmp_path.iterdir())


def test_bench_prints_medians_and_ratios(capsys: Output) -> None:
    assert run(["bench", "elman", "-T", "3", "-B", "2", "--size", "4", "--rounds", "2", "--json"]) == 0
    (result,) = json.loads(capsys.readouterr().out)["results"]
    assert result["sizes"] == {"T": 3, "B": 2, "I": 4, "H": 4}
    assert set(result["sides"]["rnngen"]) == {"forward", "training", "step"}
    assert result["sides"]["rnngen"]["training"]["share"] > 0
    assert result["matrix_product_rate"] > 0


def test_show_takes_a_dtype_where_there_is_one(capsys: Output) -> None:
    assert run(["show", "elman", "--stage", "kernel", "--dtype", "bfloat16"]) == 0
    # pairs of them, or pairs in panels alone: a matter of the CPU
    assert re.search(r"products over all steps, read (pairs of )?bfloat16 numbers", capsys.readouterr().out)
    assert run(["show", "elman", "--dtype", "bfloat16"]) == 2
    assert "--dtype: a 'cell' has none; add --stage kernel or llvm" in capsys.readouterr().err


def test_bench_and_verify_take_bfloat16(capsys: Output) -> None:
    size = ["-T", "3", "-B", "2", "--size", "4", "--rounds", "1", "--dtype", "bfloat16"]
    assert run(["bench", "elman", *size, "--against", "numpy", "--json"]) == 0
    (result,) = json.loads(capsys.readouterr().out)["results"]
    assert result["dtype"] == "bfloat16"
    assert set(result["sides"]) == {"rnngen", "numpy"}
    assert run(["verify", "elman", "--backend", "llvm", "--dtype", "bfloat16", "--json"]) == 0
    rows = [r for r in json.loads(capsys.readouterr().out)["rows"] if r["check"].startswith("backends")]
    assert {(r["backend"], r["dtype"]) for r in rows} == {("llvm", "bfloat16")}
    assert 1e-5 < max(r["error"] for r in rows if not r["note"]) < 2e-2  # a note: "ill-conditioned"
    for command in (["verify", "elman"], ["bench", "elman"]):
        assert run([*command, "--dtype", "float8"]) == 2
        assert "--dtype: 'float8' is not one of" in capsys.readouterr().err


def test_code_for_another_machine_is_an_object_file(tmp_path: Path, capsys: Output) -> None:
    size = ["--dim", "I=3", "--dim", "H=4", "--triple", "aarch64-linux-gnu"]
    assert run(["compile", "elman", *size, "-o", str(tmp_path)]) == 0
    assert {p.name for p in tmp_path.iterdir()} == {"kernel.o", "kernel.h", "kernel.json"}
    capsys.readouterr()


def test_bench_of_several_shapes_draws_a_picture(tmp_path: Path, capsys: Output) -> None:
    picture = tmp_path / "speed.svg"
    sizes = ["--shape", "3,2,4", "--shape", "3,3,4", "--shape", "3,2,6"]
    assert run(["bench", "elman", *sizes, "--against", "numpy", "--rounds", "2", "--plot", str(picture)]) == 0
    assert "T=3 B=3 I=4 H=4" in capsys.readouterr().out
    drawn = picture.read_text()
    assert "elman against B" in drawn
    assert "time over rnngen's" in drawn


def test_bench_of_a_cell_alone_draws_milliseconds(tmp_path: Path) -> None:
    picture = tmp_path / "speed.svg"
    assert run(["bench", "elman", "--shape", "3,2,4", "--rounds", "2", "--plot", str(picture)]) == 0
    drawn = picture.read_text()
    assert "<!-- ms -->" in drawn
    assert "time over" not in drawn


@pytest.mark.parametrize("shape", ["3,2", "3,0,4", "a,b,c", "1,2,3,4"])
def test_bench_refuses_other_shapes(shape: str, capsys: Output) -> None:
    assert run(["bench", "elman", "--shape", shape]) == 2
    assert "T,B,SIZE" in capsys.readouterr().err


def test_a_spec_that_cannot_be_read_does_not_end_verify(capsys: Output) -> None:
    assert run(["verify", "none.yaml", "elman", "--backend", "numpy", "--json"]) == 2
    shown = capsys.readouterr()
    data = json.loads(shown.out)
    assert {r["cell"] for r in data["rows"]} == {"elman"}
    assert data["errors"] == ["error: cannot read none.yaml: No such file or directory"]
    assert data["errors"][0] in shown.err
    assert run(["verify", "none.yaml"]) == 2
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("words", "option"),
    [
        (["bench", "elman", "--plot"], "--plot"),
        (["analyze", "elman", "--plot"], "--plot"),
        (["graph", "elman", "-o"], "-o"),
        (["report", "elman", "-o"], "-o"),
        (["import-weights", "elman", "weights.pt", "-o"], "-o"),
    ],
)
def test_where_nothing_can_be_written_no_work_is_done(
    words: list[str], option: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.chdir(tmp_path)
    suffix = {
        "bench": ".png",
        "analyze": ".png",
        "graph": ".svg",
        "report": ".html",
        "import-weights": ".npz",
    }[words[0]]
    monkeypatch.setattr("rnngen.compiler.load", lambda _: pytest.fail("work was done"))
    assert run([*words, f"none/x{suffix}"]) == 2
    assert f"{option} none/x{suffix}: there is no folder none" in capsys.readouterr().err
    (tmp_path / f"x{suffix}").mkdir()
    assert run([*words, f"x{suffix}"]) == 2
    assert "this is a folder" in capsys.readouterr().err
