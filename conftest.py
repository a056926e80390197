"""The examples in README.md and docs/ are run as tests."""

from collections import defaultdict
from contextlib import suppress
from pathlib import Path
from typing import Any
from unittest import SkipTest

import pytest
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(), SkipParser()], patterns=["README.md", "docs/*.md"]
).pytest()

_pages: dict[Path, list[Any]] = defaultdict(list)
_done: set[int] = set()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Notes the examples of each page in their order."""
    for example in (item.example for item in items if hasattr(item, "example")):
        _pages[Path(example.path)].append(example)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Examples build on those before them, which may have gone to another worker: they come first."""
    example = getattr(item, "example", None)
    if example is None:
        return
    page = _pages[Path(example.path)]
    for earlier in page[: page.index(example)]:
        if id(earlier) not in _done:
            _done.add(id(earlier))
            with suppress(SkipTest):
                earlier.evaluate()
    _done.add(id(example))
