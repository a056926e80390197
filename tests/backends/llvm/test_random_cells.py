"""Random small cells, the LLVM engine against the oracle: of the templates below, which are many on few shapes, and of
the whole language (`cell.wide`); in float64, and in float32 with rows enough for whatever the CPU has for those.

Values are scalars `s`, vectors `v` [H], `u` [I] and matrices `m` [H, I]; every template keeps them finite: its
functions are bounded or grow like their arguments. Later lines read earlier ones at will, so that values are
shared, cut, joined and formed before, in and after the loop.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from backends.llvm.agree import differences
from backends.llvm.guarded import guard
from backends.llvm.wide_calls import WideCall, channel_call, wide_call
from cell.choices import Pick, each
from cell.wide_cells import random_cell

from rnngen.backends.llvm import frame, host, outer
from rnngen.compiler import compile_cell
from rnngen.kernel import near
from rnngen.runtime import threads as threading

HERE = host.host_target()
_UNARY = (
    "tanh({0}) sigmoid({0}) sin({0}) softplus({0}) relu({0}) abs({0}) -({0}) exp(-square({0})) sqrt(1+square({0})) erf({0})"
    " log(1+square({0})) atan({0}) softsign({0}) clip({0},-0.5,0.5) stop_gradient({0}) ({0})**3*0.1 floor({0})*0.1"
).split()
_BINARY = (
    "({0})+({1}) ({0})-({1}) ({0})*tanh({1}) ({0})/(1+square({1})) maximum({0},{1}) where(({0})>({1}),{0},tanh({1}))"
).split()
# template: the kind of the result, then of each argument
_TYPED = {
    "v": [
        ("R@({0})", "v"), ("({0})@R", "v"), ("R.T@({0})", "v"), ("W@({0})", "u"), ("({0})@({1})", "mu"),
        ("flip({0})", "v"), ("roll({0},1)", "v"), ("shift({0},-1)", "v"), ("cumsum({0})", "v"), ("cummax({0})", "v"),
        ("softmax({0})", "v"), ("log_softmax({0})", "v"), ("layer_norm({0},b,b)", "v"), ("rms_norm({0})", "v"),
        ("sum({0},axis=1)", "m"), ("max({0},axis=1)", "m"), ("({0})[:,1]", "m"), ("concat(({0})[1:],({1})[:1])", "vv"),
        ("b*({0})", "s"), ("({0})+({1})", "vs"), ("prod(1+0.1*tanh({0}),axis=1)", "m"), ("diag({0})@({1})", "vv"),
        ("split(concat({0},{1}),2)", "vv"), ("Q@concat({0},{1})", "vu"), ("take(stack({0},{1}),0)", "vv"),
        ("dropout({0},0.3)", "v"), ("cumprod(0.5+0.1*sin({0}))", "v"), ("solve(2*eye(H)+0.1*R.T,{0})", "v"),
        ("solve(2*eye(H)+0.1*outer(tanh({0}),tanh({0})),{1})", "vv"), ("({0})@(Z@k)", "m"),
    ],
    "u": [
        ("({0})@W", "v"), ("({0})@({1})", "vm"), ("({0})[2]", "m"), ("sum({0},axis=0)", "m"), ("min({0},axis=0)", "m"),
        ("repeat(({0})[:1],I)", "u"), ("x1+({0})", "u"), ("softmax({0})", "u"), ("cumsum(flip({0}))", "u"),
        ("reshape(concat({0},x),[2,I])[1]", "u"),
    ],
    "s": [
        ("sum({0})", "v"), ("mean({0})", "m"), ("max({0})", "u"), ("norm({0})", "v"), ("dot({0},{1})", "vv"),
        ("logsumexp({0})", "v"), ("var({0})", "u"), ("({0})[0]", "v"), ("({0})@({1})", "vv"), ("tanh(t/T)*({0})", "s"),
    ],
    "m": [
        ("outer({0},{1})", "vu"), ("({0})*({1})", "mm"), ("({0})+({1})", "mu"), ("R@({0})", "m"), ("W*({0})", "s"),
        ("softmax({0},axis=0)", "m"), ("cumsum({0},axis=0)", "m"), ("roll({0},2,axis=1)", "m"), ("flip({0},axis=0)", "m"),
        ("reshape({0},[H,1])*W", "v"), ("({0}).T[0:I].T", "m"), ("({0})@({1}).T@({0})*0.1", "mm"), ("tanh(S)", ""),
        ("({0})@Z", "m"), ("(Z@({0}).T).T", "m"), ("solve(2*eye(H)+0.1*R,{0})", "m"), ("R@({0})@Z*0.3", "m"),
    ],
}  # fmt: skip
_LEAVES = {"v": ["h", "h2", "b", "W@x", "q"], "u": ["x", "x1", "k"], "s": ["a", "c", "0.5"], "m": ["W", "S"]}
_SIZES = ((5, 4), (3, 9), (9, 3))
_HEAD = """cell: random
dims: {{I: {}, H: {}}}
inputs: {{xx: [I], q: {{shape: [H], per: sequence}}}}
states: {{hh: {{shape: [H], init: start}}, cc: [], SS: [H, I]}}
params: {{W: [H, I], R: [H, H], Z: [I, I], Q: [H, H + I], b: [H], k: [I], a: [], start: [H]}}
equations: |
  x = xx[t]
  x1 = xx[t-1]
  h = hh[t-1]
  h2 = hh[t-2]
  c = cc[t-1]
  S = SS[t-1]
"""


def template(pick: Pick, kind: str) -> tuple[str, str]:
    """(text, kinds of its arguments)."""
    which = pick(range(5))
    if which == 0:
        return pick(_UNARY), kind
    if which == 1:
        return pick(_BINARY), kind * 2
    return pick(_TYPED[kind])  # type: ignore[no-any-return]


def narrow_cell(pick: Pick, inputs: int, units: int) -> str:
    """Lines that assign v0 …, u0 … and so on, then the states from the last of each kind."""
    known = {kind: list(names) for kind, names in _LEAVES.items()}
    lines = []
    for k in range(pick(range(4, 10))):
        kind = pick("vvvusm")
        text, kinds = template(pick, kind)
        args = [pick(known[a][-4:]) for a in kinds]
        names = [f"{kind}{k}", f"{kind}{k}b"] if text.startswith("split") else [f"{kind}{k}"]
        lines.append(f"  {', '.join(names)} = {text.format(*args)}")
        known[kind] += names
    last = {kind: pick(names[-3:]) for kind, names in known.items()}
    lines += [
        f"  hh[t] = tanh({known['v'][-1]} + 0.5 * {last['v']} + 0.1 * {last['s']})",
        f"  cc[t] = 0.5 * c + tanh({known['s'][-1]}) + 0.1 * tanh(sum({last['u']}))",
        f"  SS[t] = 0.5 * S + 0.2 * tanh({known['m'][-1]})",
        f"  y = {known['v'][-2]}",
    ]
    return (
        _HEAD.format(inputs, units)
        + "\n".join(lines)
        + f"\noutputs: [hh, y{', cc' if pick((False, True)) else ''}]\n"
    )


@pytest.fixture(autouse=True)
def _guarded_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    guard(monkeypatch)


@contextmanager
def large_states(large: bool) -> Iterator[None]:
    """All states taken for large ones, if they are to be."""
    with pytest.MonkeyPatch.context() as patch:
        if large:
            patch.setattr(near, "_LARGE", 1)
            patch.setattr(near, "_NEAR_BYTES", 1)
        yield


def narrow_complaints(pick: Pick) -> list[str]:
    """Half of them with all states taken for large ones, as `kernel.near` moves them, a row at a time; half
    with rows enough for products with inputs to be formed in the loop (`kernel.early`)."""
    large, ragged, rows = pick((False, True)), pick((False, True)), pick((3, 7))
    call = WideCall(narrow_cell(pick, *pick(_SIZES)), 5, rows, True, ragged, ragged, False, False)
    with large_states(large):
        cell = call.oracle.cell
        wrong = call.wrong(compile_cell(cell, {}, "float64", "llvm", threads=1, cache=False))
    return [*wrong, f"large {large}"] if wrong else []


def wide_complaints(pick: Pick) -> list[str]:
    large, threads, memory = pick((False, True)), pick((1, 2)), pick(("auto", "min"))
    call = wide_call(pick)
    if not call.tame:
        return []
    with large_states(large):
        cell = call.oracle.cell
        made = compile_cell(cell, {}, "float64", "llvm", threads=threads, memory=memory, cache=False)
        wrong = call.wrong(made)
    return [*wrong, f"large {large}, {threads} threads, memory {memory}"] if wrong else []


def many_rows_complaints(pick: Pick) -> list[str]:
    """Products of matrix tiles where the CPU has them, whatever the sizes or only where they are worth it."""
    rows, threads, memory = pick((33, 10, 16, 49, 100)), pick((1, 2)), pick(("auto", "min"))
    text = (
        narrow_cell(pick, *pick(((33, 40), (5, 4), (17, 34)))) if pick((True, False)) else random_cell(pick)
    )
    call = WideCall(text, pick((3, 1, 14)), rows, *(pick((False, True)) for _ in range(5)))
    with pytest.MonkeyPatch.context() as patch:
        if everywhere := pick((True, False)):
            patch.setattr(frame, "SHALLOW", 0)
            patch.setattr(outer, "SMALL", 0)
        patch.setattr(threading, "WORTH_A_THREAD", 1)
        cell = call.oracle.cell
        if not call.tame:
            return []
        made = compile_cell(cell, {}, "float32", "llvm", threads=threads, memory=memory, cache=False)
        wrong = call.wrong(made, "float32")
        if wrong and HERE.matrix:  # no further off than products of vectors
            patch.setattr(host, "host_target", lambda: HERE.without("amx-tile"))
            usual = call.of(compile_cell(cell, {}, "float32", "llvm", threads=1, cache=False))
            far = differences(call.of(made), call.wanted, "float32", usual)
            wrong = [str(call), *far] if far else []
    return [*wrong, f"{threads} threads, memory {memory}, everywhere {everywhere}"] if wrong else []


def channel_complaints(pick: Pick) -> list[str]:
    call, threads, dtype = channel_call(pick), pick((1, 2)), pick(("float64", "float64", "float32"))
    if not call.tame:
        return []
    made = compile_cell(call.oracle.cell, {}, dtype, "llvm", threads=threads, cache=False)
    wrong = call.wrong(made, dtype)
    return [*wrong, f"{dtype}, {threads} threads"] if wrong else []


def test_random_cells_agree() -> None:
    each(narrow_complaints, 60)


def test_cells_of_the_whole_language_agree() -> None:
    each(wide_complaints, 25)


def test_cells_of_many_rows_agree() -> None:
    each(many_rows_complaints, 25)


def test_cells_of_channels_agree() -> None:
    each(channel_complaints, 40)
