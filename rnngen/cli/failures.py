"""What went wrong, in words, on stderr; and the exit code that says whose it is."""

from __future__ import annotations

import os
import traceback
from errno import ENOSPC

from rnngen.cli.console import as_json, say

__all__ = ["DIFFERS", "INTERNAL", "MISSING", "WRONG", "exit_code_of", "in_words"]

DIFFERS, WRONG, MISSING, INTERNAL = 1, 2, 3, 70
OPTIONS = {"constants": "--set", "dims": "--dim", "kernel_class": "--class"} | {
    name: f"--{name}" for name in ("after", "arch", "dtype", "seed", "tf32", "triple", "wrt")
}


def exit_code_of(error: Exception, as_data: bool = False) -> int:
    """Says what an exception means to the user; what is wrong with what was given is told as JSON, too, with
    `as_data`. With RNNGEN_DEBUG=1 its traceback follows."""
    from rnngen.errors import ArgumentError, SpecError

    code, message = _meaning(error)
    say(message)
    if as_data and isinstance(error, SpecError):
        as_json({"ok": False, "errors": [d.as_dict() for d in error.diagnostics]})
    elif as_data and isinstance(error, ArgumentError):
        as_json({"ok": False, "errors": [{"message": message.removeprefix("error: ")}]})
    if os.environ.get("RNNGEN_DEBUG"):
        traceback.print_exception(error)
    return code


def in_words(error: Exception) -> str:
    """The message of an exception, as the command line has it."""
    return _meaning(error)[1]


def _meaning(error: Exception) -> tuple[int, str]:
    from rnngen.errors import ArgumentError, BackendUnavailable, SpecError

    match error:
        case SpecError():
            return WRONG, str(error)
        case ArgumentError():
            return WRONG, f"error: {_as_option(str(error))}"
        case BackendUnavailable():
            return MISSING, f"error: {error}"
        case ModuleNotFoundError() if not (error.name or "").startswith("rnngen"):
            return MISSING, f"error: the package '{error.name}' is missing: pip install {error.name}"
        case MemoryError():
            return WRONG, f"error: these sizes need more memory than there is ({error})"
        case OSError() if error.filename is not None:
            return WRONG, f"error: {error.filename}: {error.strerror}"
        case OSError() if error.errno == ENOSPC:
            return WRONG, f"error: what is printed goes to a place that is full: {error.strerror}"
    return INTERNAL, _internal(error)


def _as_option(message: str) -> str:
    """The message of a library call, with the option in the place of the argument that it stands for."""
    argument, colon, rest = message.partition(": ")
    return OPTIONS.get(argument, argument) + colon + rest


def _internal(error: Exception) -> str:
    known = str(error).startswith("internal error")
    what = str(error) if known else f"internal error: {type(error).__name__}: {error}"
    ask = "This is a bug in rnngen. Please report it with the spec and the output of `RNNGEN_DEBUG=1 rnngen"
    return f"{what}\n{ask} …`."
