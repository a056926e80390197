"""`pytest specs/` collects every rnngen spec file as tests (entry point `pytest11`).

A YAML file whose top level has `cell:` and `equations:` is a spec; every other file is left alone. A spec
gives `loads`, and for itself and each variant `gradients`, `backends[llvm-float64]` … and, where the file has
such numbers, `reference`. Nothing of rnngen is imported before the first spec is found.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from rnngen.cell.model import Cell
    from rnngen.verify.report import Report

__all__ = ["SpecFile", "SpecItem", "is_spec", "pytest_collect_file"]

_KEY = {key: re.compile(rf"^{key}[ \t]*:", re.MULTILINE) for key in ("cell", "equations")}
_MOST_BYTES = 1 << 20
# The sizes of pytest's own run are fewer than those of `rnngen verify`: one below and one above a vector.
_SIZES = (1, 17)


def is_spec(path: Path) -> bool:
    """Whether a file looks like a spec, from its text alone."""
    if path.suffix not in (".yaml", ".yml"):
        return False
    try:
        if path.stat().st_size > _MOST_BYTES:
            return False
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    return all(key.search(text) for key in _KEY.values())


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> SpecFile | None:
    """The tests of a spec file."""
    return SpecFile.from_parent(parent, path=file_path) if is_spec(file_path) else None


class SpecFile(pytest.File):
    """One spec file. A file that does not load has one test, which fails with its errors."""

    def collect(self) -> Iterator[SpecItem]:
        """`loads`, then the checks of the file as it stands and of each variant."""
        from rnngen.errors import RnngenError

        yield self.item("loads", self.load_all)
        try:
            cells = self.load_all()
        except RnngenError:
            return
        for cell in cells:
            yield from self.checks(cell)

    def load_all(self) -> list[Cell]:
        """The cell of the file, and of each variant."""
        from rnngen.verify.files import sound_cells

        return sound_cells(self.path)

    def checks(self, cell: Cell) -> Iterator[SpecItem]:
        """The tests of one cell."""
        from rnngen import testing
        from rnngen.verify.backends import available

        at = f"@{cell.spec.variant}" if cell.spec.variant else ""
        yield self.item(f"gradients{at}", lambda: testing.check_gradients(cell))
        for backend, dtype in available():
            yield self.item(f"backends{at}[{backend}-{dtype}]", self.agreement(cell, backend, dtype))
        if cell.spec.references:
            yield self.item(f"reference{at}", lambda: testing.check_reference(cell))

    @staticmethod
    def agreement(cell: Cell, backend: str, dtype: str) -> Callable[[], Report]:
        """The check of one backend and dtype; skipped where the backend is not to be had."""

        def check() -> Report:
            from rnngen import testing
            from rnngen.errors import BackendUnavailable

            try:
                return testing.check_backends(cell, backends=[backend], dtypes=[dtype], sizes=_SIZES)
            except BackendUnavailable as error:
                pytest.skip(str(error))

        return check

    def item(self, name: str, check: Callable[[], object]) -> SpecItem:
        """One test."""
        item: SpecItem = SpecItem.from_parent(self, name=name)
        item.check = check
        return item


class SpecItem(pytest.Item):
    """One check of one spec."""

    check: Callable[[], object]

    def runtest(self) -> None:
        """Runs the check."""
        self.check()

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What differs, or what is wrong with the file; a traceback only for a bug of ours."""
        from rnngen.errors import InternalError, RnngenError

        expected = isinstance(excinfo.value, RnngenError | AssertionError)
        if expected and not isinstance(excinfo.value, InternalError):
            return str(excinfo.value).strip("\n")
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """The file, and the test's name as it is shown."""
        return self.path, None, f"{self.path.name}: {self.name}"
