"""The judge of this folder's tests: what it compares, what it allows, and that a fault of a per cent shows."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from backends.cuda.agreement import Judged, cells, differences, drawn, judged, sizes
from backends.cuda.on_shim import Shim, kernel_over, program
from backends.cuda.test_gpu import ROWS, STEPS
from backends.llvm.agree import collected

from rnngen import compiler
from rnngen.compiler import kernel_program, specialised
from rnngen.runtime.cuda_engine import CudaEngine
from rnngen.runtime.manifest import manifest_of

SHAPE = (STEPS, ROWS)


# what is compared ----------------------------------------------------------------------------------------


@pytest.mark.slow
def test_every_result_is_compared_at_the_sizes_of_a_gpu() -> None:
    """All of them are numbers of float32, and noise decides none of them, but for three."""
    fewer, unfit, compared, count = {}, {}, 0, 0
    for name in cells():
        cell = compiler.load(name)
        judge = judged(cell, sizes(cell), "float32", SHAPE)
        steps = next(len(a) for n, a in judge.want.items() if n.startswith("output"))
        if steps != STEPS:
            fewer[name] = steps
        if left := judge.unfit():
            unfit[name] = left
        count += len(judge.want)
        compared += len(judge.want) - len(left)
    # cells whose numbers grow at each step, or from which noise has taken the digits by the last
    grow = {"cfc@pure": 8, "ct_rnn": 8, "ema": 16, "holt@damped": 16, "ltc": 4, "ltc@ncp": 4}
    lose = {"cfc": 16, "holt_winters@multiplicative": 8, "hmm": 8}
    assert fewer == grow | lose
    # a likelihood that is drawn below 0 has no logarithm, and what stands for an infinite cost is 1e30
    assert unfit == {"hmm": ["output ll", "final ll"], "ctc": ["output nll"]}
    assert compared == count - 3


@pytest.mark.parametrize("name", ["lru", "min_gru", "linear_attention", "garch@gjr", "indrnn"])
def test_many_steps_stay_many(name: str) -> None:
    """Class A' cuts them into chunks."""
    cell = compiler.load(name)
    judge = judged(cell, sizes(cell), "float32", (997, ROWS))
    assert not judge.unfit()
    assert {len(a) for n, a in judge.want.items() if n.startswith("output")} == {997}


def test_infinities_are_no_agreement() -> None:
    """Where float32 overflows, a kernel's infinities are what plain NumPy makes too, and nothing is compared."""
    cell = compiler.load("ltc")
    judge = drawn(cell, sizes(cell), "float32", SHAPE)
    assert set(judge.unfit()) == set(judge.want)
    got = judge.plain()
    lines = differences(got, judge.want, "float32", judge.others)
    assert "output h: inf off, and inf allowed: nothing is compared" in lines
    assert len(lines) == sum(not np.isfinite(a).all() for a in got.values()) > 5


# what is allowed -----------------------------------------------------------------------------------------

# another library's exp: one unit in the last place more, or one less
NEAR_EXP = """
static inline float near_exp(float v) {
  unsigned bits;
  memcpy(&bits, &v, 4);
  return nextafterf(expf(v), bits * 2654435769u >> 31 ? 0.0f : INFINITY);
}
"""
# an exponential, and the last factor of the derivatives of sigmoid and tanh
EXP, SLOPE = r"F\(exp\)\(e\d+\)", r"(?<= = )1\.0f - e\d+(?=;)"
ILL = "slstm@exponential"


def found(judge: Judged, change: Callable[[str], str]) -> dict[str, Any]:
    """What changed code makes of a call, on the shim."""
    fixed = specialised(judge.cell, dict(judge.dims))
    made = program(fixed)
    shim = Shim(change(made.source), made)
    engine = CudaEngine(made, manifest_of(kernel_program(fixed), fixed, "float32", ()), shim)
    return collected(kernel_over(fixed, "float32", lambda _: engine), judge.arrays, judge.call)


def near(text: str) -> str:
    return NEAR_EXP + re.sub(r"F\(exp\)", "near_exp", text)


def off_by_a_per_cent(pattern: str, which: int) -> Callable[[str], str]:
    """The backward kernel's factor of this kind is."""

    def change(text: str) -> str:
        head, begin, body = text.partition(" backward_0(\n")
        hits = [*re.finditer(pattern, body)]
        assert len(hits) == 2
        start, end = hits[which].span()
        return f"{head}{begin}{body[:start]}1.01f * ({body[start:end]}){body[end:]}"

    return change


def test_where_noise_moves_the_oracle_another_exp_is_allowed() -> None:
    """A normaliser that starts below 0 comes near to it: one unit in the last place of exp is 50 of the tolerance."""
    cell = compiler.load(ILL)
    judge = drawn(cell, sizes(cell), "float32", SHAPE)
    got = found(judge, near)
    assert differences(got, judge.want, "float32", dict)
    assert not differences(got, judge.want, "float32", judge.others)


def test_others_are_asked_only_where_something_is_off() -> None:
    def others() -> Any:
        raise AssertionError

    assert not differences({"h": np.ones(3)}, {"h": np.ones(3)}, "float32", others)
    with pytest.raises(AssertionError):
        differences({"h": np.ones(3)}, {"h": np.full(3, 2.0)}, "float32", others)


@pytest.mark.parametrize("change", [lambda text: text, near])
@pytest.mark.parametrize(("pattern", "which"), [(EXP, 0), (EXP, 1), (SLOPE, 0), (SLOPE, 1)])
def test_a_gate_that_is_off_by_a_per_cent_shows(
    pattern: str, which: int, change: Callable[[str], str]
) -> None:
    """As the cells are compared, and but for one of the four in the ill-conditioned call too."""
    cell = compiler.load(ILL)
    fault = off_by_a_per_cent(pattern, which)
    for pick in (judged, drawn):
        judge = pick(cell, sizes(cell), "float32", SHAPE)
        wrong = differences(
            found(judge, lambda text: change(fault(text))), judge.want, "float32", judge.others
        )
        assert wrong or (pick, pattern, which) == (drawn, SLOPE, 0)
    assert not differences(found(judge, change), judge.want, "float32", judge.others)
