"""Pictures: nothing overlaps, everything is inside, the same bytes each time."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from itertools import combinations

import pytest

import rnngen
from rnngen.compiler import specialised, zoo
from rnngen.graph import build_graph
from rnngen.graph.layout import _ascending, lay_out
from rnngen.graph.picture import Picture, picture
from rnngen.graph.pictures import FORMATS, draw
from rnngen.passes import run_passes


def drawn(title: str) -> Picture:
    return picture(build_graph(rnngen.derive(rnngen.load(title))))


@pytest.mark.parametrize("title", list(zoo()))
def test_boxes_do_not_overlap_and_are_inside(title: str) -> None:
    layout = lay_out(drawn(title))
    places = [*layout.places.values(), *layout.chips.values()]
    for a, b in combinations(places, 2):
        apart = abs(a.x - b.x) >= (a.width + b.width) / 2 or abs(a.y - b.y) >= (a.height + b.height) / 2
        assert apart, (a.rows, b.rows)
    for p in places:
        assert p.width / 2 <= p.x <= layout.width - p.width / 2
        assert p.height / 2 <= p.y <= layout.height - p.height / 2


@pytest.mark.parametrize("title", list(zoo()))
def test_edges_join_boxes_and_have_no_cycle(title: str) -> None:
    found = drawn(title)
    keys = {b.key for b in found.boxes}
    assert {k for edge in found.edges for k in edge} <= keys
    read = {a for a, _ in found.edges} | {b for _, b in found.edges}
    assert keys == read or len(keys - read) <= 2


@pytest.mark.parametrize("form", list(FORMATS))
def test_the_same_bytes_each_time(form: str) -> None:
    texts = {draw(build_graph(rnngen.derive(rnngen.load("lstm"))), form) for _ in range(3)}
    assert len(texts) == 1


def test_svg_is_well_formed_and_self_contained() -> None:
    text = draw(build_graph(rnngen.derive(rnngen.load("clockwork"))), ".svg")
    root = ET.fromstring(text)
    assert root.tag.endswith("svg")
    assert "href" not in text
    assert "script" not in text


def test_the_lstm_fits_on_a_screen() -> None:
    layout = lay_out(drawn("lstm"))
    assert layout.width < 1920
    assert layout.height < 1000


def test_what_is_kept_is_what_the_backward_pass_reads() -> None:
    assert set(drawn("lstm").kept) == {"x[t]", "h[t-1]", "c[t-1]", "s_f", "s_i", "t_g", "s_o", "t_c"}


def test_regions_and_saved_values_of_the_passes_are_drawn() -> None:
    cell = specialised(rnngen.load("lstm"), {"I": 5, "H": 8})
    found = picture(run_passes(build_graph(rnngen.derive(cell))))
    regions = {b.region for b in found.boxes}
    assert {"before", "loop", "backward loop", "end"} <= regions
    assert set(found.kept) == {"x[t]", "h[t-1]", "c[t-1]", "c[t]", "s_f", "s_i", "t_g", "s_o"}


def test_params_of_one_gradient_share_a_box() -> None:
    boxes = [b for b in drawn("lstm").boxes if len(b.lines) > 1]
    assert [len(b.lines) for b in boxes] == [3]


def test_clashing_places_meet_in_their_middle() -> None:
    assert _ascending([1.0, 3.0, 2.0, 5.0]) == [1.0, 2.5, 2.5, 5.0]
    assert _ascending([]) == []
