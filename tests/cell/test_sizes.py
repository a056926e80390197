"""Arithmetic on constants and dimensions where a number has to be known."""

from __future__ import annotations

import pytest
from verify.cells import cell

HEAD = """cell: sized
dims: {H: size}
states: {h: [H]}
params: {W: [H, H], b: [H]}
constants: {k: 2}
functions: |
  again(v):
    return tanh(W @ v)
  turned(v, n):
    return roll(v, n - 1)
equations: |
"""


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("roll(b, -k)", "roll(b, -2)"),
        ("shift(b, k - 3)", "shift(b, -1)"),
        ("turned(b, k)", "roll(b, 1)"),
        ("b * b[k - 1]", "b * b[1]"),
        ("b + sum(b[k * 2 // 4:])", "b + sum(b[1:])"),
        ("b + zeros([k ** 2])[0]", "b + zeros([4])[0]"),
        ("sum(W, axis=k - 1)", "sum(W, axis=1)"),
        ("iterate(again, k + 1, b)", "iterate(again, 3, b)"),
        ("concat(b, b)[k * H // 2:]", "concat(b, b)[H:]"),
    ],
)
def test_a_constant_counts_as_the_number_that_it_is(written: str, meant: str) -> None:
    one, other = (cell(f"{HEAD}  h[t] = h[t-1] + {e}\n").program for e in (written, meant))
    assert [(n.op, n.args, n.attrs) for n in one.nodes] == [(n.op, n.args, n.attrs) for n in other.nodes]
