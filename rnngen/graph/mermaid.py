"""Picture → Mermaid, which GitHub and notebooks draw; boxes that are worked out again have dashed borders."""

from __future__ import annotations

from collections.abc import Sequence

from rnngen.graph.picture import Box, Picture

__all__ = ["mermaid"]


def mermaid(picture: Picture) -> str:
    """The picture as Mermaid text."""
    back = {b.key for b in picture.boxes if b.backward}
    lines = ["flowchart TB"]
    for title, backward in (("forward", False), ("backward", True)):
        inside = [
            line for r, boxes in picture.regions(backward).items() for line in _region(r, boxes, picture)
        ]
        if inside:
            lines += [f"  subgraph {title}", *inside, "  end"]
    for a, b in picture.edges:
        lines.append(f"  {a} {'-.->' if b in back and a not in back else '-->'} {b}")
    if again := [b.key for b in picture.boxes if b.again]:
        lines += ["  classDef again stroke-dasharray: 4 3", f"  class {','.join(again)} again"]
    return "\n".join(lines) + "\n"


def _region(title: str, boxes: Sequence[Box], picture: Picture) -> list[str]:
    """The boxes, in a frame of their region where regions are planned."""
    if not picture.planned:
        return [f"    {_box(b)}" for b in boxes]
    return [
        f'    subgraph r_{title.replace(" ", "_")}["{title}"]',
        *(f"      {_box(b)}" for b in boxes),
        "    end",
    ]


def _box(box: Box) -> str:
    text = "<br/>".join(line.replace('"', "'").replace("<", "&lt;") for line in box.lines)
    left, right = ('(["', '"])') if box.kind == "leaf" else ('["', '"]')
    return f"{box.key}{left}{text}{right}"
