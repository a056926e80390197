"""Layout → SVG: self-contained, the same bytes each time, readable on light and dark pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from itertools import pairwise

from rnngen.grad.names import BAR
from rnngen.graph.layout import CHARACTER, LINE, MARGIN, PAD, Layout, Place, lay_out
from rnngen.graph.picture import Box, Picture

__all__ = ["svg"]

HEADER = 44.0
LEGEND = 40.0
# Fill and border by region; a palette that colour-blind readers can tell apart.
_COLOURS = {
    "forward": ("#e8f1fb", "#2f6db3"),
    "backward": ("#fdeee3", "#c2601c"),
    "once": ("#f1f0ee", "#77736b"),
    "before": ("#e3f4f0", "#1f8a74"),
    "loop": ("#e8f1fb", "#2f6db3"),
    "after": ("#e9ebfa", "#5156b8"),
    "backward before": ("#fdf5d9", "#a8861a"),
    "backward loop": ("#fdeee3", "#c2601c"),
    "backward after": ("#fbe9ef", "#b03a63"),
    "end": ("#f6ecf8", "#8a3f9c"),
}
_LEAF = ("#ffffff", "#8b95a1")
_KEPT = "#3f8f4f"
_STYLE = """\
text { font: 12px ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace }
text { fill: #1c2430; white-space: pre }
.title { font-size: 15px; font-weight: 600 } .lane { fill: #5c6773 } .kept { fill: #2c7a3d; font-weight: 600 }
.flow { fill: none; stroke: #8b95a1; stroke-width: 1.2 }"""


def svg(picture: Picture) -> str:
    """The picture as an SVG file."""
    layout = lay_out(picture)
    boxes = {b.key: b for b in picture.boxes}
    words = _words(picture.kept)
    legend, legend_width = _legend(picture, layout.height + HEADER)
    wide, tall = max(layout.width, legend_width), layout.height + HEADER + LEGEND
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_n(wide)} {_n(tall)}" '
        f'width="{_n(wide)}" height="{_n(tall)}" role="img" aria-label="{escape(picture.title)}">',
        f"<style>\n{_STYLE}\n</style>",
        _markers(),
        f'<rect width="{_n(wide)}" height="{_n(tall)}" fill="#fcfcfb" rx="8"/>',
        f'<text class="title" x="{_n(MARGIN)}" y="30">{escape(picture.title)}</text>',
        *_lane_titles(picture, layout),
        f'<g transform="translate(0 {_n(HEADER)})">',
        *(_flow(layout, a, b) for a, b in picture.edges if (a, b) in layout.paths),
        *(_box(boxes[key], place, words) for key, place in layout.places.items()),
        *_chips(layout, picture.planned),
        "</g>",
        legend,
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _n(value: float) -> str:
    """A coordinate with at most one decimal."""
    return f"{value:.1f}".removesuffix(".0")


def _markers() -> str:
    shape = '<path d="M0 0 L7 3.5 L0 7 z" fill="#8b95a1"/></marker>'
    size = 'refX="6.5" refY="3.5" markerWidth="7" markerHeight="7" orient="auto"'
    return f'<defs><marker id="flow" viewBox="0 0 7 7" {size}>{shape}</defs>'


def _lane_titles(picture: Picture, layout: Layout) -> list[str]:
    titles = ["forward, t = 0 … T-1  ↓", "backward, t = T-1 … 0  ↑"]
    shown = titles if any(b.backward for b in picture.boxes) else titles[:1]
    return [
        f'<text class="lane" x="{_n(x)}" y="30" text-anchor="middle">{escape(title)}</text>'
        for title, x in zip(shown, layout.lanes, strict=False)
    ]


def _box(box: Box, place: Place, words: re.Pattern[str] | None) -> str:
    fill, line = _LEAF if box.kind == "leaf" else _COLOURS.get(box.region, _COLOURS["forward"])
    x, y = place.x - place.width / 2, place.y - place.height / 2
    corner = place.height / 2 if box.kind == "leaf" else 5
    style = f'stroke-width="{"2" if box.leaves else "1"}"' + (' stroke-dasharray="4 3"' if box.again else "")
    out = [
        f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(place.width)}" height="{_n(place.height)}" '
        f'rx="{_n(corner)}" fill="{fill}" stroke="{line}" {style}/>'
    ]
    for k, row in enumerate(place.rows):
        base = y + PAD / 2 + LINE * k + 12.5
        out.append(
            f'<text x="{_n(x + PAD)}" y="{_n(base)}">{_text(row, words if box.backward else None)}</text>'
        )
    if box.kept:
        out.append(f'<circle cx="{_n(x + place.width)}" cy="{_n(place.y)}" r="3.5" fill="{_KEPT}"/>')
    return "".join(out)


def _flow(layout: Layout, a: str, b: str) -> str:
    """A smooth line through the points, from the side of `a` that faces `b`."""
    points = list(layout.paths[a, b])
    down = points[-1][1] > points[0][1]
    sign = 1 if down else -1
    points[0] = (points[0][0], points[0][1] + sign * layout.places[a].height / 2)
    points[-1] = (points[-1][0], points[-1][1] - sign * layout.places[b].height / 2)
    path = f"M{_n(points[0][0])} {_n(points[0][1])}"
    for (x0, y0), (x1, y1) in pairwise(points):
        middle = (y0 + y1) / 2
        path += f" C{_n(x0)} {_n(middle)} {_n(x1)} {_n(middle)} {_n(x1)} {_n(y1)}"
    # viewers that know no style sheets fill a path where nothing else is said
    return f'<path class="flow" fill="none" stroke="#8b95a1" d="{path}" marker-end="url(#flow)"/>'


def _words(kept: Sequence[str]) -> re.Pattern[str] | None:
    """Matches a kept name and nothing longer."""
    if not kept:
        return None
    names = "|".join(re.escape(name) for name in sorted(kept, key=len, reverse=True))
    return re.compile(rf"(?<![\w{BAR}])(?:{names})(?![\w{BAR}])")


def _text(row: str, words: re.Pattern[str] | None) -> str:
    """The row, kept names in their colour."""
    text = escape(row)
    return words.sub(r'<tspan class="kept">\g<0></tspan>', text) if words else text


def _chips(layout: Layout, planned: bool) -> list[str]:
    out = []
    for name, place in layout.chips.items():
        x, y = place.x - place.width / 2, place.y - place.height / 2
        out.append(
            f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(place.width)}" height="{_n(place.height)}" '
            f'rx="{_n(place.height / 2)}" fill="#eaf5ec" stroke="{_KEPT}"/>'
            f'<text class="kept" x="{_n(place.x)}" y="{_n(place.y + 4)}" text-anchor="middle">'
            f"{escape(name)}</text>"
        )
    if layout.chips:
        first = next(iter(layout.chips.values()))
        y = first.y - first.height / 2 - 10
        word = "kept" if planned else "read"
        out.append(f'<text class="lane" x="{_n(first.x)}" y="{_n(y)}" text-anchor="middle">{word}</text>')
    return out


def _legend(picture: Picture, y: float) -> tuple[str, float]:
    """What the colours mean, and how wide that is."""
    regions = dict.fromkeys(b.region for b in picture.boxes if b.kind == "equation")
    entries = [(_COLOURS.get(r, _COLOURS["forward"]), r) for r in _COLOURS if r in regions]
    out, x = [], MARGIN
    for (fill, line), text in [(_LEAF, "given"), *entries]:
        out.append(
            f'<rect x="{_n(x)}" y="{_n(y + 8)}" width="16" height="11" rx="3" fill="{fill}" stroke="{line}"/>'
        )
        out.append(f'<text x="{_n(x + 22)}" y="{_n(y + 18)}">{escape(text)}</text>')
        x += 22 + CHARACTER * len(text) + 24
    if any(b.kept for b in picture.boxes):
        out.append(f'<circle cx="{_n(x + 4)}" cy="{_n(y + 13.5)}" r="3.5" fill="{_KEPT}"/>')
        out.append(f'<text x="{_n(x + 14)}" y="{_n(y + 18)}">{picture.passed_on}</text>')
        x += 14 + CHARACTER * 26 + 24
    if any(b.again for b in picture.boxes):
        fill, line = _COLOURS["backward loop"]
        out.append(
            f'<rect x="{_n(x)}" y="{_n(y + 8)}" width="16" height="11" rx="3" fill="{fill}" stroke="{line}" '
            f'stroke-dasharray="4 3"/><text x="{_n(x + 22)}" y="{_n(y + 18)}">worked out again</text>'
        )
        x += 22 + CHARACTER * 16
    return "\n".join(out), x + MARGIN
