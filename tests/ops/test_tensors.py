"""Tensor primitives one by one: shape rule against what NumPy gives, first and second derivative against the
complex step, with every mix of batched and unbatched arguments."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
import pytest

from rnngen.grad.reverse import gradients, tangent
from rnngen.ops.build import Builder
from rnngen.ops.node import Program
from rnngen.ops.size import ShapeMismatch, Size, broadcast_shapes
from rnngen.ops.tensors import TENSORS
from rnngen.oracle import evaluate

ROWS, STEP = 3, 1e-30


def sizes(*shape: int | str) -> tuple[Size, ...]:
    return tuple(Size.of(n) for n in shape)


@dataclass(frozen=True)
class Use:
    """One use of a primitive: shapes of its real arguments, and how to build it from their nodes."""

    name: str
    shapes: tuple[tuple[int, ...], ...]
    build: Callable[..., int]


def use(name: str, build: Callable[..., int], *shapes: tuple[int, ...]) -> Use:
    return Use(name, shapes, build)


def some_index(b: Builder) -> int:
    """2, 0, 2: an index that hits an entry twice."""
    two = b.const(2.0)
    return b.mul(two, b.scalar("ne", b.iota(Size.of(3)), b.const(1.0)))


USES = [
    use("matrix by vector", lambda b, x, y: b.contract(x, y, "ij", "j", "i"), (2, 4), (4,)),
    use("matrix by matrix", lambda b, x, y: b.contract(x, y, "ij", "jk", "ik"), (2, 4), (4, 3)),
    use("outer product", lambda b, x, y: b.contract(x, y, "i", "j", "ij"), (2,), (4,)),
    use("sum of everything", lambda b, x, y: b.contract(x, y, "ij", "ij", ""), (2, 4), (2, 4)),
    use("sum over axes", lambda b, x: b.reduce("sum", x, (0, 2)), (2, 3, 4)),
    use("sum over the batch", lambda b, x: b.reduce("sum", x, (1,), batch=b.nodes[x].batched), (2, 3)),
    use("largest", lambda b, x: b.reduce("max", x, (1,)), (2, 3)),
    use("smallest", lambda b, x: b.reduce("min", x, (0, 1)), (2, 3)),
    use("product", lambda b, x: b.reduce("prod", x, (1,)), (2, 3)),
    use("running sum", lambda b, x: b.scan("sum", 0, False, x), (3, 2)),
    use("running sum from the end", lambda b, x: b.scan("sum", 1, True, x), (3, 2)),
    use("running product", lambda b, x: b.scan("prod", 0, False, x), (3,)),
    use("running product from the end", lambda b, x: b.scan("prod", 0, True, x), (3,)),
    use("running maximum", lambda b, x: b.scan("max", 1, False, x), (2, 4)),
    use("running maximum from the end", lambda b, x: b.scan("max", 0, True, x), (4,)),
    use("linear recurrence", lambda b, x, y: b.scan("linear", 0, False, x, y), (4,), (4,)),
    use("linear recurrence from the end", lambda b, x, y: b.scan("linear", 1, True, x, y), (2, 4), (2, 4)),
    use("gather", lambda b, x: b.take(x, some_index(b)), (3, 2)),
    use("scatter", lambda b, x: b.scatter(x, some_index(b), Size.of(4), b.nodes[x].batched), (3, 2)),
    use("solve", lambda b, x, y: b.tensor("solve", (x, y)), (3, 3), (3, 2)),
    use("reshape", lambda b, x: b.reshape(x, sizes(3, 2)), (2, 3)),
    use("permute", lambda b, x: b.permute(x, (2, 0, 1)), (2, 3, 4)),
    use("slice", lambda b, x: b.slice(x, sizes(1, 4), (1, -2), sizes(2, 2)), (3, 5)),
    use("pad", lambda b, x: b.pad(x, sizes(3, 5), sizes(1, 4), (1, -2), sizes(2, 2)), (2, 2)),
    use("concat", lambda b, x, y: b.concat([x, y], 1), (2, 3), (2, 1)),
    use("concat of one with itself", lambda b, x: b.concat([x, x], 0), (2,)),
    use("broadcast", lambda b, x: b.broadcast(x, sizes(2, 3, 4)), (3, 1)),
    use("broadcast over the batch", lambda b, x: b.broadcast(x, sizes(3), True), (3,)),
    use("broadcast in a sum", lambda b, x, y: b.scalar("add", x, y), (2, 1), (3,)),
]
CASES = [(u, batched) for u in USES for batched in product((False, True), repeat=len(u.shapes))]
IDS = [f"{u.name} {''.join('B' if m else '-' for m in batched)}" for u, batched in CASES]


def drawn(u: Use, batched: tuple[bool, ...]) -> dict[Any, Any]:
    random = np.random.default_rng(len(u.name))
    lead = [(ROWS,) if m else () for m in batched]
    return {
        ("param", f"x{k}"): random.standard_normal(a + s)
        for k, (a, s) in enumerate(zip(lead, u.shapes, strict=True))
    }


def squared(u: Use, batched: tuple[bool, ...]) -> tuple[Builder, list[int], int, int]:
    """Leaves, the primitive, and Σ y³ · weight: a loss with a second derivative."""
    b = Builder()
    leaves = [
        b.leaf("param", f"x{k}", sizes(*s), m) for k, (s, m) in enumerate(zip(u.shapes, batched, strict=True))
    ]
    y = u.build(b, *leaves)
    cube = b.mul(b.mul(y, y), y)
    node = b.nodes[cube]
    return b, leaves, y, b.reduce("sum", cube, tuple(range(node.rank)), batch=node.batched)


def run(program: Program, leaves: dict[Any, Any], dtype: Any = float) -> dict[str, Any]:
    return {n: v for (_, n), v in evaluate(program, leaves, ROWS, dtype).items()}


@pytest.mark.parametrize(("u", "batched"), CASES, ids=IDS)
def test_shape_rule_is_the_shape(u: Use, batched: tuple[bool, ...]) -> None:
    b, _, y, _ = squared(u, batched)
    node = b.nodes[y]
    got = run(b.program([(("y", "y"), y)]), drawn(u, batched))["y"]
    if node.op in TENSORS:
        assert got.shape == ((ROWS,) if node.batched else ()) + node.ints


@pytest.mark.parametrize(("u", "batched"), CASES, ids=IDS)
def test_first_and_second_derivative_are_the_complex_steps(u: Use, batched: tuple[bool, ...]) -> None:
    b, leaves, _, loss = squared(u, batched)
    plain = b.program([(("y", "loss"), loss)])
    found = gradients(b, {loss: b.const(1.0)}, leaves)
    program = b.program([(("g", f"x{k}"), found[leaf]) for k, leaf in enumerate(leaves)])
    given = drawn(u, batched)
    grads = run(program, given)
    names = {i: str(n.attr("name")) for i, n in program.leaves("param")}
    second = tangent(program, names, "move")
    for k in range(len(leaves)):
        direction = np.random.default_rng(k).standard_normal(given["param", f"x{k}"].shape)
        moved = dict(given)
        moved["param", f"x{k}"] = given["param", f"x{k}"] + 1j * STEP * direction
        want = run(plain, moved, complex)["loss"].imag / STEP
        assert np.sum(grads[f"x{k}"] * direction) == pytest.approx(want, rel=1e-12, abs=1e-12)
        still = {
            ("adjoint", f"move:x{j}"): np.zeros_like(given["param", f"x{j}"]) for j in range(len(leaves))
        }
        pushed = run(second, {**given, **still, ("adjoint", f"move:x{k}"): direction})
        for name, value in run(program, moved, complex).items():
            np.testing.assert_allclose(
                pushed.get(name, 0.0) + 0 * value.imag, value.imag / STEP, rtol=1e-11, atol=1e-11
            )


@pytest.mark.parametrize("rows", [0, 1, 2])
def test_any_number_of_rows(rows: int) -> None:
    for u, batched in CASES:
        if not all(batched):
            continue
        b, leaves, _, loss = squared(u, batched)
        found = gradients(b, {loss: b.const(1.0)}, leaves)
        program = b.program([(("g", f"x{k}"), found[leaf]) for k, leaf in enumerate(leaves)])
        given = {key: a[:rows] for key, a in drawn(u, batched).items()}
        for (_, name), value in evaluate(program, given, rows, float).items():
            assert value.shape == given["param", name].shape


def test_broadcasting_of_symbolic_sizes() -> None:
    h, one = Size.of("H"), Size.of(1)
    assert broadcast_shapes([(h, one), (h,)]) == (h, h)
    assert broadcast_shapes([(), (h,)]) == (h,)
    assert broadcast_shapes([(one,), (one,)]) == (one,)
    for other in (Size.of("I"), Size.of(4), h * 2):
        with pytest.raises(ShapeMismatch, match="do not broadcast"):
            broadcast_shapes([(h,), (other,)])


def test_mismatches_are_refused() -> None:
    b = Builder()
    x, y = b.leaf("param", "x", sizes("H", "I"), False), b.leaf("param", "y", sizes("I", "H"), False)
    with pytest.raises(ShapeMismatch, match="H meets I"):
        b.contract(x, y, "ij", "ij", "i")
    with pytest.raises(ShapeMismatch, match="all axes but axis 0"):
        b.concat([x, y], 0)
    with pytest.raises(ShapeMismatch, match="at least one axis"):
        b.take(b.const(1.0), b.const(0.0))
