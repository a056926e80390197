"""Picture → DOT, for Graphviz."""

from __future__ import annotations

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
        inside = [f"    {b.key} [{_attributes(b)}]" for b in picture.boxes if b.backward == backward]
        if inside:
            lines += [f"  subgraph cluster_{title} {{", f'    label="{title}"', *inside, "  }"]
    for a, b in picture.edges:
        kept = " [style=dashed constraint=false]" if b in back and a not in back else ""
        lines.append(f"  {a} -> {b}{kept}")
    return "\n".join([*lines, "}"]) + "\n"


def _attributes(box: Box) -> str:
    text = "\\n".join(box.lines).replace('"', '\\"')
    shape = " shape=plaintext" if box.kind == "leaf" else " penwidth=2" if box.leaves else ""
    return f'label="{text}"{shape}'
