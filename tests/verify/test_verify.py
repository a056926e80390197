"""`verify_cell`: nothing is flagged in what is right, and what is found is told well."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from verify.cells import ALL, cell

import rnngen
from rnngen import testing, verify
from rnngen.compiler import BACKENDS, DTYPES, zoo
from rnngen.errors import ArgumentError, BackendUnavailable, SpecError
from rnngen.verify import Report, Row, backends, verify_cell
from rnngen.verify.backends import LARGE, MANY, USUAL, available, check_agreement
from rnngen.verify.case import BASE, draw, shaken
from rnngen.verify.compare import distance, errors
from rnngen.verify.gradients import check_derivation
from rnngen.verify.metamorphic import check_invariance
from rnngen.verify.sizes import default_dims, resized

ZOO = [
    name if variant is None else f"{name}@{variant}"
    for name in zoo()
    for variant in (None, *rnngen.load(name).spec.variants)
]


def agrees(report: Report) -> None:
    assert report.ok, "\n" + str(report)


@pytest.mark.parametrize("name", ZOO)
def test_zoo_is_derived_right(name: str) -> None:
    found = rnngen.load(name)
    agrees(Report(tuple(check_derivation(found, default_dims(found)))))
    agrees(Report(tuple(check_invariance(found, default_dims(found)))))


@pytest.mark.parametrize("name", ALL)
def test_every_part_of_the_language_is_derived_right(name: str) -> None:
    agrees(verify_cell(cell(ALL[name]), ["numpy"]))


PLACES = [p for p in available() if p[0] != "numpy"]


def test_bfloat16_is_judged_on_the_numbers_that_it_has() -> None:
    found = cell(ALL["plain"])
    report = check_agreement(found, default_dims(found), [("llvm", "bfloat16")], sizes=())
    agrees(report)
    assert max(row.error for row in report.rows) > 1e-5
    # float32 in its place is near to exact: what it is given is rounded, what it does is not
    plain = check_agreement(found, default_dims(found), [("llvm", "float32")], sizes=())
    assert max(row.error for row in plain.rows) < 1e-5


@pytest.mark.parametrize("place", PLACES, ids="-".join)
@pytest.mark.parametrize("name", ALL)
def test_backends_agree(name: str, place: tuple[str, str]) -> None:
    found = cell(ALL[name])
    sizes = (17,) if place[1] == "float32" else ()
    report = check_agreement(found, default_dims(found), [place], sizes=sizes)
    if report.skipped:
        pytest.skip(report.skipped[0])
    agrees(report)


AMPLIFIES = """
cell: amplifies
dims: {I: input size, H: hidden size}
inputs: {x: [I]}
states: {h: [H], A: [H, H]}
params: {W: [H, H], C: [H, I], g: {shape: [H], init: ones}, b: [H]}
functions: |
  inner(s, drive, M):
    return relu(layer_norm(drive + M @ s, g, b))
equations: |
  A[t] = 0.95 * A[t-1] + 0.5 * outer(h[t-1], h[t-1])
  drive = W @ h[t-1] + C @ x[t]
  h[t] = iterate(inner, 2, relu(drive), drive, A[t])
"""


@pytest.mark.parametrize("seed", [0, 3])  # on these the oracle's own error is small by luck
def test_rounding_that_a_cell_amplifies_is_no_difference(seed: int) -> None:
    found = cell(AMPLIFIES)
    dims = {"I": 5, "H": 1 if seed == 0 else 4}
    report = check_agreement(found, dims, [("llvm", "float32")], seed, (), [BASE])
    agrees(report)
    assert report == check_agreement(found, dims, [("llvm", "float32")], seed, (), [BASE])


def test_rounding_that_shows_in_float64_alone_is_no_difference() -> None:
    """Its tanh is so near to 1 that float32 has 1 and a derivative of 0."""
    found = rnngen.load("cfc", "pure")
    case = replace(BASE, name="B=1", rows=1)
    agrees(check_agreement(found, default_dims(found), [("llvm", "float64")], 3, (), [case]))


def test_what_overflows_in_float32_by_itself_is_not_compared() -> None:
    found = cell(
        "cell: e\ndims: {H: s}\ninputs: {x: [H]}\nstates: {h: [H]}\nequations: h[t] = exp(90 + x[t]**2)\n"
    )
    report = check_agreement(found, {"H": 3}, [("llvm", "float32"), ("llvm", "float64")], 0, (), [BASE])
    agrees(report)
    compared = {(row.dtype, row.quantity) for row in report.rows}
    assert ("float32", "h") not in compared
    assert ("float64", "h") in compared
    assert report.skipped == ("e: llvm float32: h, final h, ∂L/∂x: no better in plain float32",)


def test_what_float32_by_itself_gets_wrong_by_a_fifth_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    found, call = rnngen.load("ctc"), replace(BASE, name="B=33", rows=MANY)
    dims = resized(found, default_dims(found), LARGE)
    assert dims is not None
    report = check_agreement(found, dims, [("llvm", "float32")], 0, (), [call])
    agrees(report)
    assert len(report.skipped) == 1
    told = report.skipped[0]
    assert re.fullmatch(r"ctc: llvm float32: .*∂L/∂.*: no better in plain float32", told)
    assert not {row.quantity for row in report.rows} & set(told.split(": ")[2].split(", "))
    # a kernel that is worse than plain float32 is not excused by it
    monkeypatch.setattr(backends, "ALLOWANCE", 1e-3)
    worse = check_agreement(found, dims, [("llvm", "float32")], 0, (), [call])
    assert not worse.skipped
    assert worse.failures


SORTS = """
cell: sorts
dims: {N: n}
inputs: {x: [N]}
states: {v: {shape: [N], init: "i * 0.1"}}
params: {A: [N, N]}
functions: |
  f(v, u):
    s = sort(v)
    return tanh(A @ s) + u
equations: |
  v[t] = iterate(f, 3, v[t-1], x[t])
"""


def test_entries_that_change_places_in_float32_are_told() -> None:
    """Two are so near to each other that their order is a matter of rounding, and with it whose gradient is
    whose: plain float32 shows it on numbers that differ in their last digit."""
    found, call = cell(SORTS), replace(BASE, name="B=33", rows=MANY)
    told = [check_agreement(found, {"N": LARGE}, [("llvm", "float32")], s, (), [call]) for s in range(4)]
    for report in told:
        agrees(report)
    assert any(report.skipped for report in told)


def test_infinities_of_a_kernel_alone_are_a_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    def off(kernel: Any, data: Any) -> Any:
        return {n: a / (kernel.backend != "llvm") for n, a in right(kernel, data).items()}

    right = verify.backends.results
    monkeypatch.setattr(verify.backends, "results", off)
    found = cell(ALL["plain"])
    with np.errstate(all="ignore"):
        report = check_agreement(found, default_dims(found), [("llvm", "float32")], 0, (), [BASE])
    assert len(report.failures) == len(report.rows)


def test_a_small_fault_is_found_where_nothing_is_amplified(monkeypatch: pytest.MonkeyPatch) -> None:
    def off(kernel: Any, data: Any) -> Any:
        scale = 1 + 1e-5 * (kernel.backend == "llvm")
        return {n: a * scale for n, a in right(kernel, data).items()}

    right = verify.backends.results
    monkeypatch.setattr(verify.backends, "results", off)
    found = cell(ALL["plain"])
    report = check_agreement(found, default_dims(found), [("llvm", "float32")], 0, (), [BASE])
    assert {row.tolerance for row in report.rows} == {4e-6}
    assert len(report.failures) == len(report.rows)


def test_neighbours_differ_in_their_last_digits_only() -> None:
    found = cell(ALL["plain"])
    data = draw(found, default_dims(found), BASE)
    near = shaken(data, found, 1)
    a, b = data.inputs["x"], near.inputs["x"]
    assert 0 < distance(b, a) < 3e-7
    assert np.array_equal(b, b.astype(np.float32))
    assert np.array_equal(b, shaken(data, found, 1).inputs["x"])
    assert not np.array_equal(b, shaken(data, found, 2).inputs["x"])
    whole = replace(data, inputs={"x": np.rint(a)})
    assert np.array_equal(shaken(whole, found, 1).inputs["x"], np.rint(a))


def test_float32_gradients_are_checked_as_float32() -> None:
    report = testing.check_gradients(cell(ALL["plain"]), dtype="float32")
    assert {row.dtype for row in report.rows} == {"float32"}
    assert max(row.error for row in report.rows) > 1e-9


def test_what_is_asked_of_checks_is_looked_at() -> None:
    """A check that compares nothing would pass."""
    it = cell(ALL["plain"])
    for asked, said in [
        ({"dtypes": ["nonsense"]}, "dtypes: 'nonsense' is not one of"),
        ({"dtypes": ["float64", "float16"]}, "dtypes: 'float16' is not one of"),
        ({"dtypes": []}, "nothing to compare"),
        ({"backends": []}, "nothing to compare"),
        ({"backends": ["numpy"], "dtypes": ["float64"]}, "nothing to compare"),
        ({"backends": "llvm"}, "expected a list of names"),
        ({"dtypes": "float32"}, "dtypes: expected a list of names"),
        ({"backends": ["lvm"]}, "'lvm' is not one of"),
        ({"seed": -1}, "seed: expected a whole number"),
    ]:
        with pytest.raises(ArgumentError, match=said):
            testing.check_backends(it, **asked)  # type: ignore[arg-type]
    for asked, said in [
        ({"dtype": "bfloat16"}, "dtype: 'bfloat16' is not one of"),
        ({"seed": 1.5}, "seed: "),
    ]:
        with pytest.raises(ArgumentError, match=said):
            testing.check_gradients(it, **asked)  # type: ignore[arg-type]
    assert {r.dtype for r in testing.check_backends(it, dtypes=[np.float64], sizes=[1]).rows} == {"float64"}  # type: ignore[list-item]


def test_references_hold() -> None:
    assert testing.check_reference(rnngen.load("elman@readout")).rows
    assert not testing.check_reference("elman").rows


def test_a_wrong_reference_is_told() -> None:
    text = ALL["plain"] + (
        "reference: {dims: {H: 1}, inputs: {x: [[0.5]]}, params: {R: [[1]], b: [0]}, initial_state: "
        "{h: [0]},\n  outputs: {h: [[0.47]]}, tolerance: 1e-3, source: by hand}\n"
    )
    with pytest.raises(AssertionError, match=r"reference.*7\.9e-03.*DIFFERS"):
        testing.check_reference(cell(text))
    testing.check_reference(cell(text.replace("0.47", "0.4621")))
    for right, wrong, said in [
        ("x: [[0.5]]", "x: [[[0.5]]]", r"inputs\['x'\]: expected 2 axes, found 3: .* no batch axis"),
        ("R: [[1]]", "R: [[1, 1]]", r"params\['R'\]: expected shape \[H, H\] = \[1, 1\], got \[1, 2\]"),
        ("h: [[0.47]]", "h: [[0.47], [0.47]]", r"outputs\['h'\]: expected shape \[1, 1\] .*, got \[2, 1\]"),
        ("dims: {H: 1}, ", "", "needs a size for 'H'"),
    ]:
        with pytest.raises(
            SpecError, match=rf"cell.yaml:\d+:\d+: error\[E058\]: the reference does not fit .*{said}"
        ):
            testing.check_reference(cell(text.replace(right, wrong)))


def test_places_are_all_backends_and_real_dtypes() -> None:
    assert ("numpy", "float64") not in available()
    assert set(available(BACKENDS)) == {(b, d) for b in BACKENDS for d in DTYPES[b] if d in USUAL} - {
        ("numpy", "float64")
    }
    assert set(available(BACKENDS, ["bfloat16"])) == {("llvm", "bfloat16"), ("cuda", "bfloat16")}
    assert set(available()) <= set(available(BACKENDS))
    assert {b for b, _ in available()} >= {"numpy", "llvm"}
    assert available(["numpy"]) == [("numpy", "float32")]


def test_a_missing_backend_is_skipped_with_its_reason() -> None:
    found = cell(ALL["plain"])
    report = check_agreement(found, default_dims(found), [("cuda", "float32")])
    assert not report.rows
    assert report.skipped[0].startswith("cuda float32: ")
    assert "skipped: cuda" in str(report)
    with pytest.raises(BackendUnavailable):
        testing.check_backends(found, backends=["cuda"])


# sizes ---------------------------------------------------------------------------------------------


def test_sizes_differ_from_each_other_and_from_steps_and_rows() -> None:
    found = cell(
        ALL["plain"].replace("dims: {H: hidden size}", "dims: {H: h, I: i, O: o, P: p, N: {default: 8}}")
    )
    sizes = default_dims(found)
    assert sizes == {"H": 4, "I": 5, "O": 6, "P": 2, "N": 8}
    assert len({*sizes.values(), 7, 3}) == 7


def test_a_large_default_is_not_used() -> None:
    found = cell(ALL["plain"].replace("{H: hidden size}", "{H: {default: 256}}"))
    assert default_dims(found) == {"H": 4}


def test_given_sizes_stay() -> None:
    assert default_dims(cell(ALL["gated"]), {"H": 9}) == {"I": 5, "H": 9}


@pytest.mark.parametrize("given", [{"Q": 3}, {"H": 0}])
def test_given_sizes_that_the_cell_cannot_have_are_refused(given: dict[str, int]) -> None:
    with pytest.raises(rnngen.errors.ArgumentError, match=r"'Q'|H must be"):
        default_dims(cell(ALL["gated"]), given)


THIRDS = """
cell: thirds
dims: {H: size}
inputs: {x: [H]}
states: {h: [H]}
equations: |
  a, b, c = split(tanh(x[t] + h[t-1]), 3)
  h[t] = h[t-1] + sum(a * b * c)
"""


def test_sizes_are_searched_where_an_axis_must_split() -> None:
    found = cell(THIRDS)
    assert default_dims(found) == {"H": 6}
    assert resized(found, {"H": 6}, 4) is None
    assert resized(found, {"H": 6}, 3) == {"H": 3}


def test_a_cell_that_no_sizes_fit_is_told() -> None:
    with pytest.raises(rnngen.SpecError, match="cannot be split into 3 equal parts"):
        default_dims(cell(THIRDS), {"H": 4})


# the report ----------------------------------------------------------------------------------------

GOOD = Row("c", "gradients", "∂L/∂W", "numpy", "float64", 1e-15, 1e-11)
BAD = Row("c", "gradients", "∂L/∂R", "numpy", "float64", 1e-3, 1e-11, "odd")


def test_report_shows_the_worst_of_what_agrees() -> None:
    text = str(Report((GOOD, Row("c", "gradients", "∂L/∂b", "numpy", "float64", 2e-15, 1e-11))))
    assert text.splitlines()[1].split() == "c gradients numpy float64 ∂L/∂b of 2 2.0e-15 1.0e-11 ok".split()
    assert text.splitlines()[-1] == "2 compared, all agree"


def test_report_shows_everything_that_differs() -> None:
    report = Report((GOOD, BAD)) + Report((), ("llvm: none",))
    assert not report.ok
    assert report.failures == (BAD,)
    assert "∂L/∂R" in str(report)
    assert "∂L/∂W" not in str(report)
    assert "DIFFERS (odd)" in str(report)
    assert str(report).endswith("skipped: llvm: none\n2 compared, 1 DIFFER")


def test_report_sums_up_what_is_off() -> None:
    """One line a quantity, however many checks found it, the largest error and where that was."""
    more = replace(BAD, check="gradients, reset", error=2e-1, note="")
    other = replace(BAD, quantity="∂L/∂b", error=float("nan"))
    lines = str(Report((GOOD, BAD, more, replace(BAD, check="backends", error=0.0), other))).splitlines()
    start = next(k for k, line in enumerate(lines) if line.startswith("cell  DIFFERS"))
    assert [re.split(r"\s{2,}", line) for line in lines[start : start + 3]] == [
        ["cell", "DIFFERS", "by up to", "in checks", "most in"],
        ["c", "∂L/∂R", "2.0e-01", "2 of 3", "gradients, reset on numpy float64"],
        ["c", "∂L/∂b", "nan", "1 of 1", "gradients on numpy float64"],
    ]
    assert lines[start - 1] == lines[start + 3] == ""
    assert lines[start + 4] == "5 compared, 3 DIFFER"


def test_report_as_data() -> None:
    data = json.loads(json.dumps(Report((GOOD, BAD), ("x",)).as_dict()))
    assert data["schema_version"] == 1
    assert not data["ok"]
    assert [row["passed"] for row in data["rows"]] == [True, False]
    assert data["skipped"] == ["x"]


def test_nan_never_passes() -> None:
    assert not Row("c", "k", "q", "b", "d", float("nan"), 1.0).passed


# comparing -----------------------------------------------------------------------------------------


def test_distance_is_normwise() -> None:
    assert distance(np.array([1.0, 10.0]), np.array([1.0, 8.0])) == 0.25
    assert distance(np.array([0.5]), np.array([0.0])) == 0.5
    assert distance(np.zeros((2, 0)), np.zeros((2, 0))) == 0.0


def test_distance_wants_the_same_shape_and_the_same_infinities() -> None:
    inf, nan = np.inf, np.nan
    assert distance(np.zeros(2), np.zeros(3)) == inf
    assert distance(np.array([nan, 1.0]), np.array([nan, 1.0])) == 0.0
    assert distance(np.array([inf, 1.0]), np.array([inf, 1.0])) == 0.0
    assert distance(np.array([inf]), np.array([-inf])) == inf
    assert distance(np.array([nan]), np.array([1.0])) == inf
    assert distance(np.array([1.0]), np.array([nan])) == inf


def test_an_array_of_rounding_noise_is_measured_by_the_others() -> None:
    want = {"big": np.array([1.0]), "noise": np.array([1e-17])}
    got = {"big": np.array([1.0]), "noise": np.array([-3e-17])}
    assert errors(got, want, 1e-13, 2.2e-16)["noise"] < 1e-13
    assert errors({"big": np.array([1.0]), "noise": np.array([1e-14])}, want, 1e-13, 2.2e-16)["noise"] > 1e-13
    assert errors({"big": np.array([1.0])}, want, 1e-13, 2.2e-16)["noise"] == np.inf


@pytest.mark.parametrize("mask", [-1e30, -1e9, -1e4])
def test_what_stands_for_an_infinity_hides_nothing(mask: float) -> None:
    want = {"h": np.array([1.0, 0.5]), "final m": np.array([0.0, mask]), "∂L/∂W": np.array([1.0])}
    for name, wrong in (("h", [1.0, 0.51]), ("∂L/∂W", [1.01])):
        found = errors({**want, name: np.array(wrong)}, want, 4e-6, 1.2e-7)
        assert [n for n, e in found.items() if e > 4e-6] == [name]
    far = np.array([0.5, -1e30])
    assert distance(np.array([0.25, -1e30]), far) == 0.5
    assert distance(np.array([0.5, -2e30]), far) == 1.0
