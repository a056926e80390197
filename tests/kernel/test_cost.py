"""What a program costs, beside counts made by hand; all sizes differ, so that no factor hides behind another."""

from __future__ import annotations

from kernel.programs import by_hand, program_of

from rnngen.kernel.cost import Cost, Work, cost_of
from rnngen.kernel.ir import Access, Apply, Load, Matrix, Outer, Reduce, Rows, RowsOf, Term

T, B, I, H = 7, 3, 5, 4
TB, TANH = T * B, 10
FLOAT = 4

ELMAN = """cell: c
dims: {I: inputs, H: hidden}
inputs: {x: [I]}
states: {h: [H]}
params: {W: [H, I], R: [H, H], b: [H]}
equations: |
  h[t] = tanh(W @ x[t] + R @ h[t-1] + b)
"""

DIAGONAL = """cell: c
dims: {H: hidden}
inputs: {x: [H]}
states: {h: [H]}
params: {a: [H]}
equations: |
  h[t] = a * h[t-1] + x[t]
"""


def cost(text: str) -> Cost:
    return cost_of(program_of(text), T, B, FLOAT)


def test_a_cell_with_products() -> None:
    """A product of a row with a matrix is a multiplication and an addition for each element of the matrix."""
    found = cost(ELMAN)
    matrices = H * I + H * H
    products = 2 * TB * matrices
    assert found.forward.products == products
    assert found.forward.flops == products + TB * H * (2 + TANH)  # two sums and a tanh a channel
    # zeros for the start, kept once and put in every row; W @ x: x in, the product out; the step: h, the product
    # and b in, h out
    start, before, step = H + B * H, TB * (I + H), TB * 4 * H
    assert found.forward.bytes == FLOAT * (start + before + step)
    # back: each matrix once for what goes into it and once for its own gradient
    assert found.backward.products == 2 * products
    # δ = (gradient from outside + from later) · (1 - h·h); and b's gradient, a sum over rows
    assert found.backward.flops == 2 * products + TB * H * (4 + 1)
    delta, to_h, to_x = 4 * H, 2 * H, H + I
    weights, bias = (H + I) + 2 * H, 2 * H
    assert found.backward.bytes == FLOAT * TB * (delta + to_h + to_x + weights + bias)


def test_a_cell_without_products() -> None:
    found = cost(DIAGONAL)
    step = TB * 4 * H  # a, h and x in, h out
    assert found.forward == Work(TB * H * 2, 0, FLOAT * (H + B * H + step))
    # two gradients added, times a; the gradient of a is a sum of products over rows
    back, of_a = TB * 5 * H, TB * 3 * H
    assert found.backward == Work(TB * H * (2 + 2), 0, FLOAT * (back + of_a))
    assert found.forward.intensity == found.forward.flops / found.forward.bytes
    assert Work(3, 0, 0).intensity == 0


def test_the_workspace_is_what_no_caller_gives_or_gets() -> None:
    """W @ x and δ of every step, two slots of the carried gradient, zeros; h is handed out."""
    assert cost(ELMAN).workspace == FLOAT * (2 * TB * H + 2 * B * H + H)
    assert cost(DIAGONAL).workspace == FLOAT * (2 * B * H + H)


def test_the_size_of_a_number_changes_bytes_alone() -> None:
    single, double = (cost_of(program_of(ELMAN), T, B, n) for n in (4, 8))
    for a, b in ((single.forward, double.forward), (single.backward, double.backward)):
        assert (b.flops, b.products, b.bytes) == (a.flops, a.products, 2 * a.bytes)
    assert double.workspace == 2 * single.workspace


def test_products_of_sub_rows() -> None:
    """A row of 2 sub-rows of 6 elements, times a matrix of 5 by 6; and two such rows multiplied."""
    lead, depth, columns = 2, 6, 5
    row, out = Access(0, 0, (1,)), Access(1, 0, (1,))
    rows = Rows(RowsOf.BATCH, Term(row, Matrix(2, 0, depth, 1), depth), columns, lead, out)
    outer = Outer(row, out, lead, depth, columns, Matrix(2, 0, columns, 1), False)
    found = cost_of(by_hand(rows, backward=(outer,)), T, B, FLOAT)
    once = 2 * B * lead * depth * columns
    assert found.forward == Work(once, once, FLOAT * B * lead * (depth + columns))
    # all steps at once
    assert found.backward == Work(T * once, T * once, FLOAT * TB * lead * (depth + columns))


def test_a_sum_over_time_walks_every_step() -> None:
    """Σ over steps of exp(x): one function and one addition for each element of each step."""
    load = Load(Access(0, 0, (1,)))
    total = Reduce(
        RowsOf.BATCH, (H,), 1, (load, Apply("exp", (0,))), 1, "sum", Access(1, 0, (1,)), over="time"
    )
    found = cost_of(by_hand(total), T, B, FLOAT).forward
    assert found == Work(TB * H * 9, 0, FLOAT * TB * 2 * H)
