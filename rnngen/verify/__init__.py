"""Checks that are independent of what they check: they read everything and change nothing."""

from rnngen.verify.report import Report, Row
from rnngen.verify.suite import verify_cell

__all__ = ["Report", "Row", "verify_cell"]
