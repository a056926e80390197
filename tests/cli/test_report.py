"""The report from the command line: where it goes, and its exit codes."""

from __future__ import annotations

from pathlib import Path

import pytest

from rnngen.cell import Cell
from rnngen.cli import run
from rnngen.verify import Report, verify_cell
from rnngen.verify.faults import planted

Output = pytest.CaptureFixture[str]
TINY = "cell: tiny\ndims: {H: size}\ninputs: {x: [H]}\nstates: {h: [H]}\nequations: |\n  h[t] = tanh(x[t] + h[t-1] * k)\n"


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A spec in an empty folder that is the current one; of its checks only those of the gradients."""

    def quick(cell: Cell) -> Report:
        return verify_cell(cell, ["numpy"], checks=["gradients"])

    monkeypatch.setattr("rnngen.verify.verify_cell", quick)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tiny.yaml").write_text(TINY + "constants: {k: 0.5}\n")
    return "tiny.yaml"


def test_report_writes_a_page(tiny: str, tmp_path: Path, capsys: Output) -> None:
    assert run(["report", tiny, "--no-speed", "--dim", "H=4", "--set", "k=0.125"]) == 0
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err == "wrote report.html\n"
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert all(f'id="{name}"' in text for name in ("cell", "gradients", "graph", "kernels", "checks"))
    assert 'id="speed"' not in text
    assert "0.125" in text
    assert "At H=4" in text


def test_report_of_a_wrong_gradient(tiny: str, tmp_path: Path, capsys: Output) -> None:
    with planted("a wrong sign in a rule"):
        code = run(["report", tiny, "--no-speed", "-o", "other.htm"])
    assert code == 1
    assert "DIFFER" in capsys.readouterr().err
    assert "DIFFERS" in (tmp_path / "other.htm").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["-o", "page.pdf"], "-o page.pdf: a report is a file ending in .html, .htm"),
        (["-o", "none/page.html"], "there is no folder none"),
        (["--dim", "Z=3"], "'Z'"),
        (["--dim", "H=x"], "--dim H=x: expected"),
        (["--set", "z=3"], "no constant 'z'"),
    ],
)
def test_report_refuses_before_it_works(
    words: list[str], said: str, tiny: str, tmp_path: Path, capsys: Output
) -> None:
    assert run(["report", tiny, *words]) == 2
    assert said in capsys.readouterr().err
    assert [p.name for p in tmp_path.iterdir()] == ["tiny.yaml"]
