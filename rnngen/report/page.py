"""The page: a head, a table of contents, the sections."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from importlib.metadata import version

from rnngen.bench import Result
from rnngen.cell import Cell, build_cell
from rnngen.report.derived import cell_section, gradients_section, graph_section, kernels_section
from rnngen.report.html import Html, join, tag
from rnngen.report.measured import checks_section, speed_section
from rnngen.report.sizes import chosen_sizes
from rnngen.report.style import STYLE
from rnngen.verify import Report

__all__ = ["page", "with_constants"]

# Besides all being escaped: a page loads nothing, and runs nothing.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_HEAD = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
{title}
<style>{style}</style>
</head>
"""


def with_constants(cell: Cell, values: Mapping[str, float]) -> Cell:
    """The cell as if its spec had these constants: every stage and every check then has them."""
    constants = tuple(replace(c, value=values.get(c.name, c.value)) for c in cell.spec.constants)
    return build_cell(replace(cell.spec, constants=constants)) if values else cell


def page(
    cell: Cell,
    given: Mapping[str, int],
    checks: Report | None = None,
    speed: Result | str | None = None,
) -> str:
    """One HTML file that needs no other. `given` are sizes of some dims; what was not run has no section."""
    sections = {
        "The cell": cell_section(cell),
        "Gradients": gradients_section(cell),
        "Graph": graph_section(cell, given),
        "Kernels": kernels_section(cell, chosen_sizes(cell, given)),
    }
    if checks is not None:
        sections["Checks"] = checks_section(cell, checks)
    if speed is not None:
        sections["Speed"] = speed_section(speed)
    body = [_header(cell), _contents(sections), tag("main", join(_numbered(sections), "\n")), _footer()]
    head = _HEAD.format(policy=_POLICY, title=tag("title", f"{cell.title} – rnngen").text, style=STYLE)
    return f"{head}{tag('body', join(body, chr(10))).text}\n</html>\n"


def _header(cell: Cell) -> Html:
    spec = cell.spec
    lines = [tag("h1", cell.title)]
    lines += [tag("p", spec.doc)] if spec.doc else []
    lines += [tag("p", spec.source, class_="quiet")] if spec.source else []
    return tag("header", *lines)


def _id(title: str) -> str:
    return title.lower().rpartition(" ")[2]


def _contents(sections: Mapping[str, Html]) -> Html:
    entries = [tag("li", tag("a", title, href=f"#{_id(title)}")) for title in sections]
    return tag("nav", tag("ol", *entries), aria_label="Contents")


def _numbered(sections: Mapping[str, Html]) -> list[Html]:
    return [
        tag("section", tag("h2", f"{k}. {title}"), body, id=_id(title))
        for k, (title, body) in enumerate(sections.items(), 1)
    ]


def _footer() -> Html:
    return tag("footer", tag("p", f"Made by rnngen {version('rnngen')}: rnngen report."))
