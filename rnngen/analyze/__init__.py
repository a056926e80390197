"""What the equations tell before any training: it reads cells and derived programs, and changes nothing."""

from rnngen.analyze.analysis import Analysis, analyze

__all__ = ["Analysis", "analyze"]
