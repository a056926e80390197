"""The error of a wrong call: where torch raises RuntimeError or ValueError, this is both."""

from rnngen.errors import ArgumentError

__all__ = ["CallError"]


class CallError(ArgumentError, RuntimeError):
    """A module was called with something that does not fit it."""
