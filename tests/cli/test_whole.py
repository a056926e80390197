"""All the errors of a file in one run, whichever command reads it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rnngen.cli import run
from rnngen.compiler import load
from rnngen.errors import SpecError

Output = pytest.CaptureFixture[str]

HIDDEN = """cell: hidden
dims: {{H: units}}
inputs: {{x: [H]}}
states: {{h: [H]}}
params: {{a: [H], W: [H, H]}}
equations: "h[t] = a * h[t-1] + W @ x[t]{equation}"
layouts: {{torch: {{weight: aa}}, keras: {{kernel: W.T, bias: {bias}}}}}
{more}
"""
NO_AA = "layouts: torch: weight: there is no param 'aa'"


@pytest.mark.parametrize(
    ("equation", "bias", "more", "others"),
    [
        (" + zz", "a", "", ["E040"]),
        ("", "[a]", "", ["E011"]),
        ("", "a", "variants: {v: {equations: 'h[t] = yy * x[t]'}}", ["E040"]),
        (" + zz", "a", "docs: a cell", ["E012", "E040"]),
    ],
)
def test_other_errors_hide_none_of_the_layouts(
    equation: str, bias: str, more: str, others: list[str], tmp_path: Path, capsys: Output
) -> None:
    path = tmp_path / "hidden.yaml"
    path.write_text(HIDDEN.format(equation=equation, bias=bias, more=more))
    assert run(["check", str(path), "--json"]) == 2
    errors = json.loads(capsys.readouterr().out)["files"][0]["errors"]
    assert sorted(e["code"] for e in errors) == [*others, "E059"]
    assert any(NO_AA in e["message"] for e in errors)
    with pytest.raises(SpecError) as caught:
        load(path)
    assert sorted(d.code for d in caught.value.diagnostics) == [*others, "E059"]
    assert type(caught.value) is SpecError


VARIANTS = """cell: several
dims: {H: units}
inputs: {x: [H]}
states: {h: [H]}
params: {a: [H], W: [H, 2*H]}
equations: "h[t] = a * h[t-1] + x[t] + zz"
variants:
  v1: {%s}
  v2: {equations: 'h[t] = a * x[t] + yy'}
  v3: {equations: 'h[t] = W @ x[t]'}
"""


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ("constnts: {b: 2}", "E012"),
        ("equations: 'h[t] = (a'", "E030"),
        ("params: 3", "E011"),
        ("equatons: 3", "E012"),
    ],
)
def test_what_a_variant_lacks_hides_nothing_of_the_others(wrong: str, code: str, tmp_path: Path) -> None:
    path = tmp_path / "several.yaml"
    path.write_text(VARIANTS % wrong)
    with pytest.raises(SpecError) as caught:
        load(path)
    told = [(d.location.line, d.code) for d in caught.value.diagnostics]
    assert told == [(6, "E040"), (8, code), (9, "E040"), (10, "E051")]


def test_a_mistyped_key_leaves_open_what_its_names_are_and_no_more(tmp_path: Path) -> None:
    path = tmp_path / "mistyped.yaml"
    text = (VARIANTS % "constants: {b: 2}").replace("params: {a: [H],", "prams: {a: [H],")
    path.write_text(text)
    with pytest.raises(SpecError) as caught:
        load(path)
    told = [(d.location.line, d.code) for d in caught.value.diagnostics]
    assert told == [(5, "E012"), (6, "E040"), (9, "E040")]


@pytest.mark.parametrize("command", ["verify", "grad", "analyze", "bench", "compile"])
def test_json_has_the_errors(command: str, tmp_path: Path, capsys: Output) -> None:
    path = tmp_path / "several.yaml"
    path.write_text(VARIANTS % "constants: {b: 2}")
    place = ["-o", str(tmp_path)] if command == "compile" else []
    assert run([command, str(path), "--json", *place]) == 2
    shown = capsys.readouterr()
    data = json.loads(shown.out)
    assert data["ok"] is False
    assert "unknown name 'zz'" in shown.out
    assert "unknown name 'zz'" in shown.err
    if command != "verify":  # it tells the errors of each spec as one text
        assert [e["code"] for e in data["errors"]] == ["E040", "E040", "E051"]
    assert run([command, "no_such_cell", "--json", *place]) == 2
    assert "no_such_cell" in str(json.loads(capsys.readouterr().out)["errors"])
