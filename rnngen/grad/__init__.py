"""Cell → Step: the backward equations of one time step, derived, in the same representation."""

from rnngen.grad.derive import derive_step
from rnngen.grad.model import Step

__all__ = ["Step", "derive_step"]
