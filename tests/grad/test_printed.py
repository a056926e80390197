"""What is printed is what is worked out: the equations evaluated as NumPy reads them."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from grad.printed import complaints, forward_complaints
from verify.cells import ALL, cell

import rnngen
from rnngen.compiler import zoo
from rnngen.grad.equations import derivation
from rnngen.grad.model import Step
from rnngen.grad.names import barred
from rnngen.grad.terms import Term, call
from rnngen.grad.terms import name as term
from rnngen.grad.text import term_text
from rnngen.ops.names import operator_names
from rnngen.spec import read_spec

TITLES = [t for n, p in zoo().items() for t in (n, *(f"{n}@{v}" for v in read_spec(p).variants))]
HEAD = """
cell: sq
dims: {N: a, M: b}
inputs: {x: [N]}
states: {h: [N], S: [N, N]}
params: {G: [N, N], Q: [N, M], w: [N]}
equations: |
"""
LINES = {
    "column": "h[t] = sum(reshape(x[t], [N, 1]) * G, axis=1) * h[t-1]",
    "column of a matrix": "h[t] = sum(reshape(x[t], [N, 1]) * Q, axis=1) * h[t-1]",
    "mean": "h[t] = mean(reshape(x[t] * h[t-1], [N, 1]) * G, axis=1)",
    "row": "h[t] = sum(x[t] * G, axis=0) * h[t-1]",
    "both": "h[t] = sum(reshape(h[t-1], [N, 1]) * S[t], axis=1) + S[t] @ w",
    "scalar": "q = h[t-1] @ w\n  h[t] = x[t] * q",
    "ones": "h[t] = ones([N, N]) @ (x[t] @ G) + h[t-1]",
    "repeat": "h[t] = repeat(h[t-1] * x[t], M)[:N] * w",
    "repeat along an axis": "h[t] = sum(repeat(G * x[t], M, axis=1), axis=1) * h[t-1]",
    "stack": "h[t] = softmax(stack(x[t], h[t-1], w), axis=0)[1]",
    "columns": "h[t] = stack(x[t], h[t-1], axis=1) @ stack(w[0], w[1])",
    "row slice": "r = (S[t-1] * G)[:1]\n  h[t] = G @ reshape(r, [N]) + h[t-1] + r[0]",
    "sum of a row": "h[t] = sum(reshape(x[t], [1, N]) * ones([M, N]), axis=0) * h[t-1]",
    "transposed row": "h[t] = sum(transpose(reshape(x[t], [1, N])) * G, axis=1) * h[t-1]",
    "wide": "h[t] = h[t-1] + sum(reshape(w, [N, 1, 1]) * reshape(Q, [N, M, 1]) * x[t], axis=(0, 1))",
    "count": "h[t] = h[t-1] * sum(ones([N]) * w[0])",
}


def lines(name: str) -> str:
    body = LINES[name]
    state = "S[t-1] * G + outer(x[t], h[t-1])"
    return HEAD + f"  S[t] = {state}\n  {body}\noutputs: [h]\n"


@pytest.mark.parametrize("name", LINES)
def test_what_is_broadcast_repeated_and_stacked_is_seen(name: str) -> None:
    assert not complaints(cell(lines(name)), {"N": 3, "M": 4})
    assert not complaints(cell(lines(name)), {"N": 3, "M": 3})
    assert not forward_complaints(cell(lines(name)), {"N": 3, "M": 4})


@pytest.mark.parametrize("name", sorted({*ALL} - {"noisy", "rich"}))  # these draw numbers
def test_small_cells(name: str) -> None:
    found = cell(ALL[name])
    sizes = iter((3, 4, 5, 2))
    assert not complaints(found, {d.name: next(sizes) for d in found.spec.dims if d.default is None})


@pytest.mark.parametrize("title", TITLES)
def test_cells_of_the_zoo(title: str) -> None:
    found = rnngen.load(title)
    sizes = iter((3, 4, 5, 2, 3, 6, 2))
    dims = {d.name: next(sizes) for d in found.spec.dims if d.default is None}
    assert not complaints(found, dims)
    assert title == "zoneout_lstm" or not forward_complaints(found, dims)  # that one draws numbers


PRINTED = {"scatter", "pool", "permute", "linear_scan"}  # docs/spec-language.md tells what these mean


@pytest.mark.parametrize("title", TITLES)
def test_pages_are_in_words_of_the_language(title: str) -> None:
    called = set(re.findall(r"\b([a-z_0-9]+)\(", str(rnngen.derive(rnngen.load(title)))))
    assert called <= {*operator_names(), *PRINTED}


# the check itself --------------------------------------------------------------------------------------


def complaints_of(name: str, old: str, new: Term) -> list[str]:
    """What is said of a page where `old` is printed otherwise."""
    found = cell(lines(name))
    step = rnngen.derive(found)
    assert isinstance(step, Step)
    page = derivation(step)
    changed = tuple(replace(e, value=planted(e.value, old, new)) for e in page.backward)
    assert changed != page.backward
    return complaints(found, {"N": 3, "M": 4}, replace(page, backward=changed))


def planted(value: Term, old: str, new: Term) -> Term:
    if term_text(value) == old:
        return new
    return replace(value, args=tuple(planted(a, old, new) for a in value.args))


def test_an_outer_product_where_columns_are_multiplied_is_found() -> None:
    wrong = call("outer", term("x[t]", 1), term("δ", 1), rank=2)
    (found,) = complaints_of("column", "reshape(δ, [N, 1]) * reshape(x[t], [N, 1])", wrong)
    assert found.startswith(barred("G") + ": ")


def test_an_outer_product_with_a_scalar_is_found() -> None:
    wrong = call("outer", term(barred("q")), term("w", 1), rank=1)
    (found,) = complaints_of("scalar", f"{barred('q')} * w", wrong)
    assert found.startswith(barred("h") + "[t-1]: ")


def test_a_repeat_that_is_not_written_is_found() -> None:
    assert complaints_of("repeat", "repeat(h[t-1] * x[t], M)", term("x[t]", 1))
