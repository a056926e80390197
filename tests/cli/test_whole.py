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
