"""The package itself: what is there after `import rnngen`, and nothing imported before it is asked for."""

from __future__ import annotations

import subprocess
import sys

import pytest

import rnngen


def test_parts_are_there_without_an_import_of_their_own() -> None:
    lines = [
        "import sys, rnngen",
        "assert not any(m.startswith('rnngen.') for m in sys.modules), 'imported too early'",
        "assert callable(rnngen.testing.check_gradients)",
        "assert rnngen.testing is sys.modules['rnngen.testing']",
        "assert 'torch' not in sys.modules",
    ]
    subprocess.run([sys.executable, "-c", "\n".join(lines)], check=True)


def test_what_is_not_there_is_no_attribute() -> None:
    with pytest.raises(AttributeError, match="module 'rnngen' has no attribute 'tests'"):
        rnngen.tests  # noqa: B018
