"""A step: what is worked out before the loop, the forward and backward programs of one step, and what is
left to do after the loop. All four are programs of the same kind.

    prepare           params, sequence inputs → ("prepared", p), ("initial", state)
    forward           prepared, input, state → ("state", s), ("output", y)
    backward          the same leaves and `adjoint` leaves → ("grad_state", s), ("grad_input", x), and, to be
                      summed over the steps, ("grad_param", W), ("grad_sequence", m), ("grad_prepared", p)
    prepare_backward  `adjoint` leaves of prepared and initial values → ("grad_param", W),
                      ("grad_sequence", m)

Adjoint leaves are named `state:h` (the gradient that comes from the step after), `output:y`, `prepared:p`
and `initial:h`.
"""

from __future__ import annotations

from dataclasses import dataclass

from rnngen.cell.model import Cell
from rnngen.ops.node import Program

__all__ = ["SUMMED", "Step"]

SUMMED = ("grad_param", "grad_sequence", "grad_prepared")
"""The kinds of gradients that are sums over the steps."""


@dataclass(frozen=True, slots=True)
class Step:
    """The forward and backward equations of one time step. `wrt` names what gradients are wanted for."""

    cell: Cell
    wrt: tuple[str, ...]
    prepare: Program
    forward: Program
    backward: Program
    prepare_backward: Program

    def check(self) -> Step:
        """The step itself, if each of its programs is in order."""
        for program in (self.prepare, self.forward, self.backward, self.prepare_backward):
            program.check()
        return self

    def __repr__(self) -> str:
        return f"<rnngen step of {self.cell.title}, gradients of {', '.join(self.wrt)}>"

    def __str__(self) -> str:
        from rnngen.grad.text import step_text

        return step_text(self)

    def to_latex(self) -> str:
        """The backward equations as a LaTeX align environment."""
        from rnngen.grad.latex import step_latex

        return step_latex(self)

    def to_markdown(self) -> str:
        """The forward and backward equations as a Markdown page."""
        from rnngen.grad.latex import step_markdown

        return step_markdown(self)

    def _repr_latex_(self) -> str:
        return self.to_latex()

    def _repr_markdown_(self) -> str:
        return self.to_markdown()
