"""Printed equations of random cells of the whole language: what is printed is what is worked out."""

from __future__ import annotations

import re

import pytest
from cell.choices import Pick, each
from cell.wide_cells import random_cell
from grad.printed import alike, complaints, forward_complaints
from verify.cells import cell

import rnngen
from rnngen.compiler.request import specialised
from rnngen.grad.equations import derivation
from rnngen.grad.names import barred

DRAWN = ("uniform(", "normal(", "bernoulli(", "dropout(")


def wrong(text: str) -> list[str]:
    """Of the page with the sizes in place, and of the page for all sizes."""
    read = cell(text)
    fixed = specialised(read, {})
    found = complaints(read, {}, derivation(rnngen.derive(fixed))) + forward_complaints(fixed, {})
    if alike(read, {}):
        found += complaints(read, {}) + forward_complaints(read, {})
    return [text, *found] if found else []


def random_complaints(pick: Pick) -> list[str]:
    text = random_cell(pick)
    return [] if any(word in text for word in DRAWN) else wrong(text)


def test_pages_of_random_cells_are_what_is_worked_out() -> None:
    each(random_complaints, 150)


HEAD = """cell: small
dims: {H: 3, I: 4, K: 2}
inputs: {x: [H], q: {shape: [H], per: sequence}}
states: {h: [H], m: [I, H]}
params: {A: [H, H], E: [I, H, K], g: [H]}
equations: |
"""
LINES = {
    "what is set once": "h[t] = tanh(q)\n  m[t] = m[t-1] + h[t-1]",
    "a name of what is prepared": "v1 = g * q\n  v2 = tanh(v1)\n  h[t] = tanh(x[t] * v2) * v2\n  m[t] = m[t-1] * v1",
    "every second": "m[t] = m[t-1]\n  h[t] = x[t] * sum(m[t-1][::2, 1])",
    "every second behind": "h[t] = x[t]\n  m[t] = m[t-1] * sum(m[t-1][:, ::2] * m[t-1][::-1, ::2])",
    "every second of three axes": "h[t] = x[t]\n  m[t] = m[t-1] * sum(E[::2] * reshape(h[t-1], [H, 1]))",
    "a column solved once": "s = solve(eye(H) + A / 9, g)\n  h[t] = s * x[t] + s\n  m[t] = m[t-1] * s",
    "a row solved": "s = solve(eye(H) + A / 9, h[t-1])\n  h[t] = sum(stack(s, s) * x[t], axis=0)\n  m[t] = m[t-1]",
    "sums over two axes": "h[t] = x[t]\n  m[t] = m[t-1] + sum(h[t-1] @ E)",
    "products along an axis": "h[t] = x[t]\n  m[t] = m[t-1] * sum(reshape(m[t-1], [I, 1, H]) @ E, axis=2)",
}


@pytest.mark.parametrize("name", LINES)
def test_a_page_is_what_is_worked_out(name: str) -> None:
    assert not wrong(HEAD + f"  {LINES[name]}\noutputs: [h, m]\n")


def test_what_is_prepared_has_a_name_of_its_own() -> None:
    page = str(rnngen.derive(cell(HEAD + f"  {LINES['what is set once']}\noutputs: [h, m]\n")))
    assert f"{barred('h')}[t] += {barred('h')}[t]" not in " ".join(page.split())


@pytest.mark.parametrize("name", ["rhn", "hm_lstm"])
def test_what_is_zero_is_not_printed(name: str) -> None:
    lines = str(rnngen.derive(rnngen.load(name))).splitlines()
    assert not [line for line in lines if re.search(r"(?<![\w.])0 [*+]|[*+] 0(?![\w.])", line)]
