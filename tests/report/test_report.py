"""The page: whole, valid, the same each time, and nothing of a spec becomes markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from html.parser import HTMLParser
from typing import Any

import pytest

import rnngen.bench.peers
import rnngen.report.measured
from rnngen.bench import Result, Timing
from rnngen.cell import Cell, build_cell
from rnngen.compiler import load, zoo
from rnngen.errors import ArgumentError, Location
from rnngen.report import chosen_sizes, page, timed, with_constants
from rnngen.report.html import tag
from rnngen.report.written import expression, lines_of
from rnngen.spec import parse_spec, read_spec
from rnngen.spec.expressions import parse_expression
from rnngen.verify import Report, Row

SECTIONS = ["cell", "gradients", "graph", "kernels", "checks", "speed"]
VOID = {"meta"}
ATTACK = "<script>alert(1)</script>"
TINY = """
cell: tiny
doc: "<script>alert(1)</script>"
source: "Smith & Söhne, \\"A <b>bold</b> 'cell'\\" http://example.org/?a=1&b=2"
dims: {H: "</td></table><img src=x onerror=alert(1)>"}
inputs: {x: {shape: [H], doc: "\\"' onmouseover=alert(1)"}}
states: {h: [H]}
params: {w: {shape: [H], init: "1 - (k - 1) ** 2"}, b: [H]}
constants: {k: 0.5}
functions: |
  # </code></pre><script>alert(2)</script>
  soft(v) = v / (1 + abs(v))
equations: |
  a = w * x[t] + k * h[t-1]  # a & b < c
  # between them
  h[t] = (soft(a +
          b))
"""


def tiny() -> Cell:
    return build_cell(parse_spec(TINY, "folder/tiny.yaml"))


def checks(error: float = 1e-12) -> Report:
    row = Row("tiny", "gradients", "∂L/∂w", "numpy", "float64", error, 1e-11)
    return Report((row,), ("cuda: <no> device",))


def speed() -> Result:
    sides = {side: {"forward": Timing((s, s)), "training": Timing((3 * s,))} for side, s in SIDES.items()}
    return Result("tiny", {"T": 64, "B": 16, "H": 128}, "float32", sides, ["eager: <said>"])


SIDES = {"rnngen": 1e-4, "eager": 1e-3}


class Reader(HTMLParser):
    """Tags that close what was opened, ids, attributes and the text of each element."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, str] = {}
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs)
        self.found.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        for name in self.open:
            self.texts[name] = self.texts.get(name, "") + data

    def values(self, key: str) -> list[str | None]:
        return [attributes[key] for _, attributes in self.found if key in attributes]


def assert_alone(text: str) -> Reader:
    """Valid, loads nothing, runs nothing."""
    assert text.startswith("<!DOCTYPE html>\n")
    read = Reader(text)
    ids = read.values("id")
    assert len(set(ids)) == len(ids)
    targets = read.values("href")
    assert targets
    assert {f"#{i}" for i in ids} >= set(targets)
    tags = {name for name, _ in read.found}
    assert not tags & {"script", "link", "img", "iframe", "object", "embed", "base", "form", "image", "use"}
    names = {key for _, attributes in read.found for key in attributes}
    assert not {n for n in names if n.startswith("on") or n in ("src", "srcset", "data", "action", "style")}
    assert not re.search(r"@import|url\((?!#)", re.sub(r"<(pre|p|td)\b.*?</\1>", "", text, flags=re.DOTALL))
    return read


def test_a_page_is_whole() -> None:
    read = assert_alone(page(load("lstm"), {}, checks(), speed()))
    assert [i for i in read.values("id") if i in SECTIONS] == SECTIONS
    shown = read.texts["body"]
    assert "i, f, g, o = split(W @ x[t] + R @ h[t-1] + b, 4)" in shown
    assert "c̄[t-1]  = c̄[t] * s_f" in shown
    assert "uniform(-1/sqrt(H), 1/sqrt(H))" in shown
    assert r"\begin{align*}" in shown
    assert "register tiles" in shown
    assert "schedules:" in shown
    assert "backward end:" in shown
    assert "class " in shown
    assert "T=64, B=16" in shown
    assert "1 compared, all agree" in shown
    assert "eager torch" in shown
    assert "10.0" in shown
    assert read.values("class").count("bar ours") == 2


def test_nothing_of_a_spec_becomes_markup() -> None:
    text = page(tiny(), {}, checks(), speed())
    read = assert_alone(text)
    assert "<script" not in text
    assert "<img" not in text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text
    assert "Smith &amp; Söhne, &quot;A &lt;b&gt;bold&lt;/b&gt; &#x27;cell&#x27;&quot; http" in text
    for told in (ATTACK, "</td></table><img src=x onerror=alert(1)>", "\"' onmouseover=alert(1)"):
        assert told in read.texts["body"]
    assert "cuda: <no> device" in read.texts["body"]
    assert "folder" not in read.texts["body"], "a page tells nothing of where a file lies"


def test_what_no_page_may_hold_is_replaced() -> None:
    assert tag("p", "a\x00b\ud800c\td\ne").text == "<p>a\ufffdb\ufffdc\td\ne</p>"
    assert tag("p", "x", title="\"'<&").text == '<p title="&quot;&#x27;&lt;&amp;">x</p>'


def test_the_same_spec_gives_the_same_page() -> None:
    assert page(tiny(), {}, checks(), speed()) == page(tiny(), {}, checks(), speed())


def test_a_check_that_differs_is_shown() -> None:
    read = assert_alone(page(tiny(), {}, checks(0.5)))
    assert "1 compared, 1 DIFFER" in read.texts["body"]
    assert "bad" in read.values("class")
    assert "good" not in read.values("class")


def test_what_was_not_run_has_no_section() -> None:
    read = assert_alone(page(tiny(), {"H": 5}))
    assert [i for i in read.values("id") if i in SECTIONS] == SECTIONS[:4]
    assert "At H=5, float32" in read.texts["body"]
    assert "As the passes plan it at H=5" in read.texts["body"]


def test_what_could_not_be_timed_is_said() -> None:
    assert "Not timed: no &lt;kernel&gt;" in page(tiny(), {"H": 5}, None, "no <kernel>")


def test_without_torch_the_page_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(rnngen.bench.peers, "import_module", missing)
    monkeypatch.setattr(rnngen.report.measured, "ROUNDS", 1)
    result = timed(tiny(), {"H": 3})
    assert isinstance(result, Result)
    assert list(result.timings) == ["rnngen"]
    assert "pip install &#x27;rnngen[torch]&#x27;" in page(tiny(), {"H": 3}, None, result)


# what a user wrote ---------------------------------------------------------------------------------------


def test_equations_are_the_lines_of_the_file() -> None:
    spec = tiny().spec
    wanted = "a = w * x[t] + k * h[t-1]  # a & b < c\n# between them\nh[t] = (soft(a +\n        b))"
    assert lines_of(spec, spec.equations) == wanted
    assert lines_of(spec, ()) == ""


def test_equations_of_a_variant_are_its_own() -> None:
    plain, variant = load("gru").spec, load("gru@reset_before").spec
    assert lines_of(plain, plain.equations) != lines_of(variant, variant.equations)
    assert not lines_of(variant, variant.equations).startswith(" ")


def written() -> Iterator[Any]:
    for path in zoo().values():
        spec = read_spec(path)
        yield from (e.value for e in spec.equations)
        yield from (x.init for x in (*spec.params, *spec.states) if x.init is not None)


def bare(record: Any) -> Any:
    """The record at no place."""
    if isinstance(record, tuple):
        return tuple(map(bare, record))
    if isinstance(record, Location):
        return None
    if not is_dataclass(record) or isinstance(record, type):
        return record
    return type(record), [bare(getattr(record, f.name)) for f in fields(record)]


def test_an_expression_is_written_as_it_is_read() -> None:
    more = [
        "-(a - (b - c)) ** 2",
        "(a ** b) ** c",
        "(1 if a < b else 2) + M.T[0, ::2]",
        "(-a) ** 2",
        "a @ (b * c)",
    ]
    for e in [*written(), *map(parse_expression, more)]:
        assert bare(parse_expression(expression(e))) == bare(e), expression(e)


# sizes, constants ------------------------------------------------------------------------------------------


def test_sizes_are_as_given_or_those_of_bench() -> None:
    cell = load("lstm")
    assert chosen_sizes(cell, {"I": 3}) == {"I": 3, "H": 128}
    for wrong in ({"Z": 3}, {"H": 0}):
        with pytest.raises(ArgumentError):
            chosen_sizes(cell, wrong)


def test_constants_reach_the_whole_page() -> None:
    cell = with_constants(tiny(), {"k": 0.25})
    assert cell.spec.constants[0].value == 0.25
    assert with_constants(tiny(), {}).spec.constants[0].value == 0.5
    assert "0.25" in Reader(page(cell, {"H": 3})).texts["td"]
