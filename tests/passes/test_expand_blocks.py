"""Heads: a product for each of a few, forward, backward and of gradients; lanes skip axes of one."""

from __future__ import annotations

import pytest

from rnngen import compiler
from rnngen.compiler.corridor import kernel_program, specialised
from rnngen.kernel.ir import Group, Outer, Program, Reduce

HEADS = """
cell: heads
dims: {N: heads, D: units of a head}
inputs: {x: [N, D]}
states: {h: [N, D]}
params: {R: [N, D, D], W: [N, D, D]}
equations: |
  h[t] = tanh(reshape(R @ reshape(h[t-1], [N, D, 1]) + W @ reshape(x[t], [N, D, 1]), [N, D]))
outputs: [h]
"""


def lowered(text: str, **dims: int) -> Program:
    from rnngen.cell import build_cell
    from rnngen.spec import parse_spec

    return kernel_program(specialised(build_cell(parse_spec(text, "heads.yaml")), dims))


def statements(program: Program, kind: type) -> list:
    return [s for f in program.functions() for c in f.sections for s in c.body if isinstance(s, kind)]


def test_a_gradient_in_blocks_is_a_product_for_each() -> None:
    found = statements(lowered(HEADS, N=3, D=16), Outer)
    assert [(s.left_size, s.right_size) for s in found] == [(16, 16)] * 6


@pytest.mark.parametrize(("heads", "units"), [(64, 16), (3, 4)])
def test_many_blocks_and_tiny_ones_are_summed(heads: int, units: int) -> None:
    assert not statements(lowered(HEADS, N=heads, D=units), Outer)


@pytest.mark.parametrize("name", ["linear_attention", "slstm", "ntm"])
def test_no_reduction_has_an_axis_of_one(name: str) -> None:
    cell = compiler.load(name)
    sizes = {d.name: d.default or 8 for d in cell.spec.dims}
    for s in statements(kernel_program(specialised(cell, sizes)), Reduce):
        assert 1 not in s.extents


def test_each_of_a_few_heads_is_a_product() -> None:
    """Forward one for each head outside the loop and one inside, backward the same."""
    program = lowered(HEADS, N=3, D=16)
    assert not statements(program, Reduce)
    products = [term for s in statements(program, Group) for terms in s.products for term in terms]
    assert [t.depth for t in products] == [16] * 12


@pytest.mark.parametrize(("heads", "units"), [(64, 16), (3, 4)])
def test_many_heads_and_tiny_ones_are_reductions(heads: int, units: int) -> None:
    assert statements(lowered(HEADS, N=heads, D=units), Reduce)
