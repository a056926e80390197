"""The command line. Commands are a few lines over library functions and import what they need when they run.

Data goes to stdout, messages and progress to stderr. Exit codes: 0 done, 1 a check ran and failed, 2 wrong
use or a bad spec, 3 a backend or package is missing, 70 an internal error.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

__all__ = ["main", "run"]


def run(arguments: Sequence[str]) -> int:
    """Runs one command line and gives its exit code."""
    from rnngen.cli.app import app
    from rnngen.cli.failures import exit_code_of

    try:
        app(args=list(arguments), prog_name="rnngen")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except Exception as error:
        return exit_code_of(error, as_data="--json" in arguments)
    return 0


def main() -> None:
    """The `rnngen` program."""
    sys.exit(run(sys.argv[1:]))
