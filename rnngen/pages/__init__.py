"""Pages of docs/ that are made from the specs and the operator table: `make generated` writes them.

    docs/operators.md   each operator, what it is, and the cells that use it
    docs/zoo.md         each cell: what it is, how it runs, how exact it is and how fast

What can be worked out is worked out anew each time, and compared by a test. What must be measured is read
from bench/zoo.json, which `make zoo` fills.
"""

from collections.abc import Iterator
from pathlib import Path

from rnngen.pages.operators import operators_page
from rnngen.pages.zoo import zoo_page

__all__ = ["ROOT", "contents", "differences", "write"]

ROOT = Path(__file__).resolve().parents[2]


def contents() -> Iterator[tuple[Path, str]]:
    """Every page, relative to the repository, and its text."""
    yield Path("docs") / "operators.md", operators_page()
    yield Path("docs") / "zoo.md", zoo_page()


def differences(root: Path = ROOT) -> list[str]:
    """Pages that are missing or other than they should be."""
    return [f"{path} {what}" for path, _, what in _stale(root)]


def write(root: Path = ROOT) -> int:
    """Writes what differs; how many pages changed."""
    stale = list(_stale(root))
    for path, text, _ in stale:
        (root / path).write_text(text, encoding="utf-8", newline="\n")
    return len(stale)


def _stale(root: Path) -> Iterator[tuple[Path, str, str]]:
    for path, text in contents():
        if not (root / path).is_file():
            yield path, text, "is missing"
        elif (root / path).read_text(encoding="utf-8") != text:
            yield path, text, "differs"
