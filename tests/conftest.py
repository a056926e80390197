"""What every test file shares: the hypothesis profiles and the `golden` fixture.

Threads of BLAS and OpenMP are pinned by environment variables that the Makefile sets: they are read when
the libraries load, which is before this file is.
"""

from __future__ import annotations

import difflib
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from rnngen.errors import RnngenError
from rnngen.runtime import threads

# tests are small: without this no call of theirs would be worth a second thread
threads.WORTH_A_THREAD = 1

settings.register_profile("dev", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")

Golden = Callable[..., None]


@pytest.fixture(autouse=True)
def _the_device_still_answers(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a test on a GPU: a kernel that wrote where nothing is leaves a context in which every later call
    fails, so its process ends with it, and is not made to fail the tests that follow."""
    yield
    if request.node.get_closest_marker("gpu") and (why := lost()):
        leave(f"{request.node.nodeid}: after it the GPU answers nothing in this process: {why}")


def lost() -> str:
    """Why the first GPU cannot be used any more; nothing if it can."""
    from rnngen.backends.cuda import driver

    try:
        with driver.context(0):
            driver.done(driver.driver().cuCtxSynchronize())
    except RnngenError as error:
        return str(error)
    return ""


def leave(why: str) -> None:
    """Ends the process; pytest-xdist names the test and starts another worker."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        pytest.exit(why, returncode=1)
    print(why, file=sys.__stderr__, flush=True)
    os._exit(1)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """`golden(text)` compares text with a file beside the test, `golden/<test file>/<test name>.txt`.

    A missing file fails; `pytest --update-golden` writes it.
    """
    folder = request.path.parent / "golden" / request.path.stem.removeprefix("test_")
    stem = re.sub(r"[^\w.@-]+", "-", request.node.name.removeprefix("test_")).strip("-")
    update = request.config.getoption("--update-golden")

    def compare(text: str, suffix: str = ".txt") -> None:
        compare_golden(folder / (stem + suffix), text, update=update, root=request.config.rootpath)

    return compare


def compare_golden(path: Path, text: str, *, update: bool, root: Path) -> None:
    """Fail unless the file holds exactly this text; with `update`, make it so."""
    name = path.relative_to(root).as_posix()
    if update:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
        return
    if not path.is_file():
        pytest.fail(f"{name} is missing: read what `pytest --update-golden` writes there, then commit it")
    want = path.read_bytes().decode()
    if want != text:
        diff = difflib.unified_diff(want.splitlines(), text.splitlines(), name, "this run", lineterm="")
        pytest.fail("\n".join([*diff, "if the change is meant: pytest --update-golden"]), pytrace=False)
