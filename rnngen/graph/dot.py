"""Picture → DOT, for Graphviz; boxes that are worked out again have dashed borders."""

from __future__ import annotations

from collections.abc import Sequence

from rnngen.graph.picture import Box, Picture

__all__ = ["dot"]


def dot(picture: Picture) -> str:
    """The picture as a DOT file; `dot -Tsvg FILE.dot` draws it."""
    back = {b.key for b in picture.boxes if b.backward}
    lines = [
        "digraph {",
        f'  label="{picture.title}" labelloc=t rankdir=TB',
        "  node [shape=box style=rounded]",
    ]
    for title, backward in (("forward", False), ("backward", True)):
        inside = [
            line for r, boxes in picture.regions(backward).items() for line in _region(r, boxes, picture)
        ]
        if inside:
            lines += [f"  subgraph cluster_{title} {{", f'    label="{title}"', *inside, "  }"]
    for a, b in picture.edges:
        kept = " [style=dashed constraint=false]" if b in back and a not in back else ""
        lines.append(f"  {a} -> {b}{kept}")
    return "\n".join([*lines, "}"]) + "\n"


def _region(title: str, boxes: Sequence[Box], picture: Picture) -> list[str]:
    """The boxes, in a frame of their region where regions are planned."""
    inside = [f"    {b.key} [{_attributes(b)}]" for b in boxes]
    if not picture.planned:
        return inside
    name = f"cluster_{title.replace(' ', '_')}_region"
    return [f"    subgraph {name} {{", f'      label="{title}"', *(f"  {line}" for line in inside), "    }"]


def _attributes(box: Box) -> str:
    text = "\\n".join(box.lines).replace('"', '\\"')
    shape = " shape=plaintext" if box.kind == "leaf" else " penwidth=2" if box.leaves else ""
    again = ' style="rounded,dashed" class=again' if box.again else ""
    return f'label="{text}"{shape}{again}'
