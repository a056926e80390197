"""From a graph to a kernel's statements."""

from __future__ import annotations

import sys

from kernel.programs import program_of

from rnngen.kernel.ir import Group


def test_a_formula_may_be_longer_than_the_stack() -> None:
    count = sys.getrecursionlimit() // 4
    steps = "".join(f"  a{k + 1} = tanh(a{k} + 1)\n" for k in range(count))
    text = "cell: long\ndims: {H: size}\ninputs: {x: [H]}\nstates: {h: [H]}\nequations: |\n"
    program = program_of(f"{text}  a0 = x[t] + h[t-1]\n{steps}  h[t] = a{count}\n")
    groups = [s for section in program.forward.sections for s in section.body if isinstance(s, Group)]
    assert max(len(s.exprs) for s in groups) > 2 * count


def test_a_sum_that_is_added_again_and_again_is_walked_once() -> None:
    doubled = "".join(f"  a{k + 1} = a{k} + tanh(a{k}) + a{k}\n" for k in range(100))
    text = "cell: wide\ndims: {H: size}\ninputs: {x: [H]}\nstates: {h: [H]}\nequations: |\n"
    assert program_of(f"{text}  a0 = x[t] + h[t-1]\n{doubled}  h[t] = tanh(a100)\n").backward is not None
