"""The pytest plug-in, in a pytest of its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from verify.cells import ALL

import rnngen
from rnngen.errors import SpecError
from rnngen.pytest_plugin import is_spec
from rnngen.testing import check_spec

pytest_plugins = ["pytester"]
PLAIN = ALL["plain"].lstrip()
OPTIONS = ("-p", "no:cacheprovider", "-q")
# Where the package is installed its entry point has loaded the plug-in; a second time is an error.
PLUGIN = """
def pytest_configure(config):
    import rnngen.pytest_plugin as plugin
    if plugin not in config.pluginmanager.get_plugins():
        config.pluginmanager.register(plugin)
"""


@pytest.fixture
def folder(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makeconftest(PLUGIN)
    return pytester


def names(result: pytest.RunResult) -> list[str]:
    return [line.partition("::")[2] for line in result.outlines if "::" in line]


def test_a_spec_is_tests(folder: pytest.Pytester) -> None:
    (folder.path / "good.yaml").write_text(
        PLAIN + "variants: {soft: {equations: 'h[t] = x[t] + R @ h[t-1] + b'}}\n"
    )
    found = names(folder.runpytest("--collect-only", *OPTIONS))
    assert found[:2] == ["loads", "gradients"]
    assert "backends[numpy-float32]" in found
    assert "gradients@soft" in found
    assert "backends@soft[llvm-float64]" in found
    assert "reference" not in found


def test_a_good_spec_passes(folder: pytest.Pytester) -> None:
    (folder.path / "good.yaml").write_text(PLAIN)
    result = folder.runpytest("good.yaml", *OPTIONS, "-k", "loads or gradients or numpy")
    result.assert_outcomes(passed=3)


def test_a_wrong_file_shows_its_errors_and_no_traceback(folder: pytest.Pytester) -> None:
    (folder.path / "bad.yaml").write_text(PLAIN.replace("R @ h[t-1]", "Q @ h[t-1]"))
    result = folder.runpytest("bad.yaml", *OPTIONS)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*bad.yaml:*: error[[]E0*[]]: *Q*"])
    result.stdout.no_fnmatch_line("*Traceback*")
    result.stdout.no_fnmatch_line("*raise SpecError*")


def test_variants_and_layouts_are_read(folder: pytest.Pytester) -> None:
    (folder.path / "bad.yaml").write_text(
        PLAIN + "layouts: {torch: {weight: Q}}\nvariants: {other: {equations: 'h[t] = Q @ x[t]'}}\n"
    )
    result = folder.runpytest("bad.yaml", *OPTIONS)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*error[[]E059[]]: layouts: torch: weight: *Q*"])
    result.stdout.fnmatch_lines(["*error[[]E0*[]]: *'Q'*(in variant 'other')*"])
    with pytest.raises(SpecError, match="E059"):
        check_spec(folder.path / "bad.yaml")
    with pytest.raises(SpecError, match="in variant 'other'"):
        rnngen.load(folder.path / "bad.yaml")


def test_a_wrong_reference_shows_the_table(folder: pytest.Pytester) -> None:
    text = PLAIN + (
        "reference: {dims: {H: 1}, inputs: {x: [[0.5]]}, params: {R: [[1]], b: [0]}, initial_state: "
        "{h: [0]},\n  outputs: {h: [[0.9]]}, tolerance: 1e-3, source: by hand}\n"
    )
    (folder.path / "known.yaml").write_text(text)
    result = folder.runpytest("known.yaml", *OPTIONS, "-k", "reference")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*plain*reference*numpy float64*h*DIFFERS*"])
    result.stdout.no_fnmatch_line("*AssertionError*")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "cell: x\n",
        "equations: |\n  a\n",
        "a: {cell: 1, equations: 2}\n",
        "  cell: x\n  equations: y\n",
        "- 1\n",
    ],
)
def test_other_yaml_files_are_left_alone(text: str, folder: pytest.Pytester) -> None:
    (folder.path / "other.yaml").write_text(text)
    (folder.path / "binary.yaml").write_bytes(b"cell:\xff\nequations:\n")
    (folder.path / "spec.txt").write_text(PLAIN)
    assert not names(folder.runpytest("--collect-only", *OPTIONS))


def test_what_looks_like_a_spec(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_text(PLAIN)
    assert is_spec(path)
    assert not is_spec(tmp_path / "missing.yaml")
    assert not is_spec(tmp_path)
