"""The pages of docs/ are what the specs, the operator table and the figures make of them today."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from rnngen import pages
from rnngen.cell.uses import SYMBOLS, operators_of
from rnngen.compiler import load
from rnngen.ops import scalars
from rnngen.ops.names import operator_names
from rnngen.pages import measure
from rnngen.pages.figures import Figures, Measured, digest, kept
from rnngen.pages.operators import operators_page, users
from rnngen.pages.zoo import COLUMNS, machines_of, row_of
from rnngen.spec import parse_spec
from rnngen.verify.report import Report, Row

TESTS = Path(__file__).resolve().parent.parent
GOOD = Measured("", 1e-14, 2e-16, 3e-7, 4.25, 0.75)


def test_pages_are_up_to_date() -> None:
    if found := pages.differences():
        pytest.fail("\n".join([*found, "refresh them: make generated"]), pytrace=False)


def test_writing_twice_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "contents", lambda: iter([(Path("page.md"), "text\n")]))
    assert pages.differences(tmp_path) == ["page.md is missing"]
    assert (pages.write(tmp_path), pages.write(tmp_path)) == (1, 0)
    (tmp_path / "page.md").write_text("old\n")
    assert pages.differences(tmp_path) == ["page.md differs"]


# operators ------------------------------------------------------------------------------------------


def spoken() -> Iterator[str]:
    """The texts of tests and of the specs in them, without this room."""
    for path in TESTS.rglob("*"):
        if path.suffix in (".py", ".yaml") and path.parent.name != "pages":
            yield path.read_text(encoding="utf-8")


def idle(names: frozenset[str]) -> set[str]:
    """Operators that no built-in cell uses and no test calls."""
    left = set(names) - set(users())
    for text in spoken():
        left -= {name for name in left if re.search(rf"(?<![\w.]){name}\(", text)}
    return left


def test_no_operator_is_there_for_nobody() -> None:
    assert idle(operator_names()) == set()
    assert idle(frozenset({"unheard" + "_of", "tanh"})) == {"unheard_of"}


def test_the_page_lists_every_operator_once(monkeypatch: pytest.MonkeyPatch) -> None:
    listed = re.findall(r"^\| `([a-z_0-9]+)\(", operators_page(), re.MULTILINE)
    assert sorted(listed) == sorted(operator_names())
    row = dataclasses.replace(scalars.SCALARS["softsign"], name="brandnew")
    monkeypatch.setitem(scalars.SCALARS, "brandnew", row)
    assert "| `brandnew(a)` | `a / (1 + abs(a))` | – |" in operators_page()


def test_operators_are_found_wherever_they_are_written() -> None:
    text = """
cell: tiny
dims: {H: hidden size}
states: {h: [H], m: {shape: [H], init: "where(i == 0, 0, -1e30)"}}
params: {R: [H, H]}
functions: |
  bent(v) = softsign(v) ** 2
  twice(v):
    u = v[0:1] + 1
    return u
equations: |
  h[t] = bent(R.T @ h[t-1]) if t > 3 else twice(-h[t-1])
  m[t] = m[t-1]
"""
    found = operators_of(parse_spec(text, "tiny.yaml"))
    assert found == ("+", "-", "**", "@", ">", "==", "if else", "[ ]", ".T", "softsign", "where")
    assert all(s in SYMBOLS for s in found[:-2])


# the zoo --------------------------------------------------------------------------------------------


def cells_of(title: str, figures: Measured | None = None) -> dict[str, str]:
    cell = load(title)
    known = {} if figures is None else {title: dataclasses.replace(figures, digest=digest(cell))}
    return dict(zip(COLUMNS, row_of(cell, Figures("", known)).cells(), strict=True))


def test_a_row_tells_the_structure_of_a_cell() -> None:
    lstm, scanned, lone = (cells_of(title) for title in ("lstm", "min_gru", "indrnn"))
    assert (lstm["states"], lstm["params"]) == ("`h` `c`", "`W` `R` `b`")
    assert lstm["operators"] == "`@` `sigmoid` `split` `tanh`"
    assert (lstm["recurrence"], lstm["CPU"]) == ("step by step", "fused")
    assert (scanned["recurrence"], scanned["CPU"]) == ("affine", "elementwise")
    assert (lone["recurrence"], lone["CPU"]) == ("step by step", "elementwise")
    assert cells_of("gru@reset_before")["CPU"] == "2 stages"
    # two products of 128 by 512, and what is elementwise
    assert 2 * 2 * 128 * 512 < int(lstm["flop a step"].replace(",", "")) < 2.2 * 2 * 128 * 512


def test_figures_are_shown_with_what_is_beyond_its_bound() -> None:
    shown = cells_of("gru", dataclasses.replace(GOOD, float32=5e-6, passed=False))
    assert (shown["derivation"], shown["float64"], shown["float32"]) == ("1e-14", "2e-16", "**5e-06**")
    assert shown["training, × eager torch"] == "4.2"
    assert cells_of("gru", dataclasses.replace(GOOD, speedup=0.0))["training, × eager torch"] == "–"
    assert cells_of("gru", dataclasses.replace(GOOD, float32=5e-6))["float32"] == "5e-06 †"
    assert (
        cells_of("gru", dataclasses.replace(GOOD, float64=float("nan"), passed=False))["float64"] == "**nan**"
    )


def test_figures_of_other_equations_are_not_shown() -> None:
    row = row_of(load("gru"), Figures((), {"gru": dataclasses.replace(GOOD, digest="another")}))
    assert row.figures is None
    assert row.cells()[8:12] == ("–",) * 4


def test_figures_come_back_from_the_file(tmp_path: Path) -> None:
    figures = Figures(("a machine",), {"b": GOOD, "a": dataclasses.replace(GOOD, speedup=0.0)})
    figures.write(tmp_path / "zoo.json")
    assert kept(tmp_path / "zoo.json") == Figures(("a machine",), dict(sorted(figures.cells.items())))
    assert kept(tmp_path / "none.json") == Figures((), {})


def test_each_cell_is_of_its_machine() -> None:
    """Some measured again elsewhere do not make the others that machine's."""
    figures = Figures((), {}).with_cell("a", GOOD, "old").with_cell("b", GOOD, "old")
    figures = figures.with_cell("b", GOOD, "new").with_cell("c", GOOD, "new")
    assert figures.machines == ("old", "new")
    assert {t: m.machine for t, m in figures.cells.items()} == {"a": 0, "b": 1, "c": 1}
    assert "on one thread of old; `b`, `c` on new." in machines_of(figures)
    left = figures.without({"a"})
    assert (left.machines, {m.machine for m in left.cells.values()}) == (("new",), {0})


def test_only_what_has_no_figures_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[Figures] = []
    asked: list[str] = []
    monkeypatch.setattr(measure, "titles", lambda: iter(("lstm", "gru", "gru@reset_before")))
    old = {t: dataclasses.replace(GOOD, digest=digest(load(t))) for t in ("lstm", "gru@reset_before")}
    monkeypatch.setattr(measure, "kept", lambda: Figures(("m",), {**old, "gone": GOOD}))
    monkeypatch.setattr(measure, "measured", lambda c: asked.append(c.title) or GOOD)
    monkeypatch.setattr(measure, "write", lambda: 1)
    monkeypatch.setattr(Figures, "write", lambda self: written.append(self))  # noqa: PLW0108
    measure.main([])
    assert asked == ["gru"]
    assert "gru" in written[-1].cells
    assert "gone" not in written[-1].cells
    measure.main(["lstm"])
    assert asked == ["gru", "lstm"]


def test_what_is_measured_is_the_worst_of_the_report(monkeypatch: pytest.MonkeyPatch) -> None:
    def row(check: str, backend: str, dtype: str, error: float) -> Row:
        return Row("gru", check, "h", backend, dtype, error, 1.0)

    rows = (
        row("gradients", "numpy", "float64", 3e-15),
        row("gradients, reset", "numpy", "float64", 1e-15),
        row("backends", "numpy", "float32", 0.9),
        row("backends", "llvm", "float32", 2e-7),
        row("backends, H=17", "llvm", "float64", 4e-16),
    )
    monkeypatch.setattr(measure, "verify_cell", lambda *_, **__: Report(rows))
    monkeypatch.setattr(measure, "_speedup", lambda _: 2.5)
    monkeypatch.setattr(measure, "_compile_seconds", lambda _: 0.5)
    cell = load("gru")
    assert measure.measured(cell) == Measured(digest(cell), 3e-15, 4e-16, 2e-7, 2.5, 0.5)
