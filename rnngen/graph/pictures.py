"""Graph → text of a picture, by the ending of the file it goes to."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from rnngen.graph.dot import dot
from rnngen.graph.mermaid import mermaid
from rnngen.graph.model import Graph
from rnngen.graph.picture import Picture, picture
from rnngen.graph.svg import svg

__all__ = ["FORMATS", "draw"]

FORMATS: Mapping[str, Callable[[Picture], str]] = {".svg": svg, ".dot": dot, ".mmd": mermaid}


def draw(graph: Graph, form: str = ".svg") -> str:
    """The picture as `.svg`, `.dot` or `.mmd` text."""
    return FORMATS[form](picture(graph))
