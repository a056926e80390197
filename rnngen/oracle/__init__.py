"""The equations of a step run in plain NumPy, real or complex: `backend="numpy"`, the judge of others."""

from rnngen.oracle.interpret import evaluate
from rnngen.oracle.sequence import Oracle

__all__ = ["Oracle", "evaluate"]
