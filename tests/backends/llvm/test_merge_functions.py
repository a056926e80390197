"""Statements that differ in where their memory lies share one function, and give what they gave."""

from __future__ import annotations

import re

import pytest
from backends.llvm.agree import agree, built

from rnngen.backends.llvm.merge_functions import merged
from rnngen.compiler import stage

DIMS = (("I", 3), ("H", 5))
KINDS = {
    "one matrix": ("R @ a{j} + b", "  R: [H, H]\n  b: [H]\n", ""),
    "matrices": ("R{k} @ a{j} + b{k}", "", "  R{k}: [H, H]\n  b{k}: [H]\n"),
    "norms": ("layer_norm(a{j} + h[t-1], b{k}, b{k})", "", "  b{k}: [H]\n"),
}


def chain(kind: str, length: int) -> str:
    """A cell of so many like equations."""
    step, shared, own = KINDS[kind]
    params = shared + "".join(own.format(k=k) for k in range(length))
    lines = [f"a{k + 1} = tanh({step.format(j=k, k=k)})" for k in range(length)]
    return (
        "cell: chain\ndims: {I: input, H: hidden}\ninputs: {x: [I]}\nstates: {h: [H]}\n"
        f"params:\n  W: [H, I]\n{params}equations: |\n  a0 = W @ x[t] + h[t-1]\n"
        + "".join(f"  {s}\n" for s in [*lines, f"h[t] = a{length}"])
    )


def functions(kind: str, length: int) -> int:
    """How many functions the module of such a cell has."""
    code = stage(built(chain(kind, length)), dict(DIMS), "llvm", target="x86-64-v3")
    return len(re.findall("^define ", code, re.MULTILINE))


@pytest.mark.parametrize("kind", ["one matrix", "matrices"])
def test_more_of_the_same_takes_few_functions_more(kind: str) -> None:
    assert functions(kind, 40) < functions(kind, 20) + 12


@pytest.mark.parametrize("kind", KINDS)
def test_shared_functions_mean_the_same(kind: str) -> None:
    agree(chain(kind, 12), DIMS, "float64", steps=3, rows=2)


def piece(name: str, place: int, rest: str = "") -> str:
    """A function that reads from a place."""
    line = f"  %v1 = getelementptr inbounds ptr, ptr %v0, i64 {place}"
    return f"define internal void @{name}(ptr %v0) #0 {{\nentry:\n{line}\n{rest}  ret void\n}}"


def test_what_differs_elsewhere_stays_apart() -> None:
    texts = {f"forward_{k}": piece(f"forward_{k}", k, f"b0:\n  store i64 {k}, ptr %v1\n") for k in range(20)}
    assert merged(texts, list(texts)) == list(texts.values())


def test_a_call_says_where() -> None:
    texts = {f"forward_{k}": piece(f"forward_{k}", 7 * k) for k in range(9)}
    calls = "\n".join(f"  call void @forward_{k}(ptr %v0)" for k in range(9))
    main = f"define void @forward(ptr %v0) #0 {{\nentry:\n{calls}\n  ret void\n}}"
    first, caller = merged(texts | {"forward": main}, list(texts))
    assert first.startswith("define internal void @forward_0(ptr %v0, i64 %p0) #0 {")
    assert "i64 %p0\n  ret void" in first
    assert [int(n) for n in re.findall(r"@forward_0\(ptr %v0, i64 (\d+)\)", caller)] == [
        7 * k for k in range(9)
    ]


def test_loops_with_notes_of_their_own_are_alike() -> None:
    loop = "b0:\n  br label %b0, !llvm.loop !{}\n"
    texts = {f"forward_{k}": piece(f"forward_{k}", k, loop.format(3 * k)) for k in range(9)}
    (only,) = merged(texts, list(texts))
    assert only.endswith("br label %b0, !llvm.loop !0\n  ret void\n}")
