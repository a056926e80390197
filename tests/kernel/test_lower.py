"""From a graph to a kernel's statements."""

from __future__ import annotations

import sys

import pytest
from kernel.programs import program_of

from rnngen.kernel.ir import Group, Load, Reduce


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


def test_products_that_are_added_again_and_again_are_summed_up_to_a_number() -> None:
    """Each doubling doubles the products that share accumulators: few do, and the rest are added."""
    head = (
        "cell: wide\ndims: {I: a, H: b}\ninputs: {x: [I]}\nstates: {h: [H]}\nparams: {W: [H, I], R: [H, H]}\n"
    )
    for count in (2, 60):
        doubled = "".join(f"  a{k + 1} = a{k} + a{k}\n" for k in range(count))
        first = f"{head}equations: |\n  a0 = W @ x[t] + R @ h[t-1]\n"
        program = program_of(f"{first}{doubled}  h[t] = tanh(a{count})\n")
        sections = [section for f in program.functions() for section in f.sections]
        sums = [len(p) for section in sections for s in section.body for p in getattr(s, "products", ())]
        assert max(sums) <= 32


@pytest.mark.parametrize(("rows", "reduces"), [(1, 0), (3, 1)])
def test_a_reduction_along_an_axis_of_one_element_is_a_group(rows: int, reduces: int) -> None:
    text = (
        f"cell: one\ndims: {{H: size}}\ninputs: {{x: ['{rows}', H]}}\nstates: {{h: [H]}}\n"
        "equations: |\n  h[t] = tanh(h[t-1]) + sum(x[t] * x[t], axis=0)\n"
    )
    found = [s for section in program_of(text).forward.sections for s in section.body]
    assert sum(isinstance(s, Reduce) for s in found) == reduces


def test_what_a_concat_joins_reshaped_is_made_inside_it() -> None:
    """In `dnc`, gradients of the read modes and of the interface: 5 of its parts were copied."""
    program = program_of("dnc")
    assert program.backward is not None
    loop = next(s for s in program.backward.sections if s.loop)
    found = []
    for s in loop.body:
        if isinstance(s, Group) and len(s.exprs) == 1 and isinstance(load := s.exprs[0], Load):
            found.append([program.buffers[a.buffer].role for a in (load.access, s.stores[0].access)])
    assert len(found) > 1
    assert found.count(["scratch", "scratch"]) == 1
