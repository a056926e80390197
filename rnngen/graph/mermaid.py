"""Picture → Mermaid, which GitHub and notebooks draw."""

from __future__ import annotations

from rnngen.graph.picture import Box, Picture

__all__ = ["mermaid"]


def mermaid(picture: Picture) -> str:
    """The picture as Mermaid text."""
    back = {b.key for b in picture.boxes if b.backward}
    lines = ["flowchart TB"]
    for title, backward in (("forward", False), ("backward", True)):
        inside = [f"    {_box(b)}" for b in picture.boxes if b.backward == backward]
        if inside:
            lines += [f"  subgraph {title}", *inside, "  end"]
    for a, b in picture.edges:
        lines.append(f"  {a} {'-.->' if b in back and a not in back else '-->'} {b}")
    return "\n".join(lines) + "\n"


def _box(box: Box) -> str:
    text = "<br/>".join(line.replace('"', "'").replace("<", "&lt;") for line in box.lines)
    left, right = ('(["', '"])') if box.kind == "leaf" else ('["', '"]')
    return f"{box.key}{left}{text}{right}"
