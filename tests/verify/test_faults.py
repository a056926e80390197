"""Each planted fault is caught, on a cell that reaches it; nothing is flagged where none is planted."""

from __future__ import annotations

import pytest
from verify.cells import ALL, cell

from rnngen.verify import Report, verify_cell
from rnngen.verify.backends import check_agreement
from rnngen.verify.faults import CODE_FAULTS, DERIVATION_FAULTS, planted
from rnngen.verify.sizes import default_dims

# A cell that reaches what the fault spoils; any that multiplies matrices will do for the others.
REACHED = {
    "stop_gradient ignored": "spiking",
    "a stated derivative ignored": "spiking",
    "a running sum's gradient in the wrong direction": "rich",
    "a gather's gradient averaged where it should add up": "rich",
    "a missing sum over a broadcast axis": "rich",
    "the gradient of a delayed state put into the wrong slot": "delayed",
    "the gradient of a learned initial state lost": "delayed",
    "other random numbers on the way back": "noisy",
    "a wrong sign in a rule": "gated",
}


def checked(fault: str) -> Report:
    return verify_cell(cell(ALL[REACHED.get(fault, "plain")]), ["numpy"], checks=["gradients"])


@pytest.mark.parametrize("fault", DERIVATION_FAULTS)
def test_fault_is_caught(fault: str) -> None:
    with planted(fault):
        report = checked(fault)
    assert report.failures
    again = checked(fault)
    assert again.ok, f"the fault stayed:\n{again}"


CODE_REACHED = {
    "a gate that reads the rows of the first": "gated",
    "a stale state read on the way back": "gated",
    "the low part of a constant left out of exp": "gated",
    "terms left out that the loop forms itself where rows are many": "gated",
}


def compiled(fault: str) -> Report:
    found = cell(ALL[CODE_REACHED.get(fault, "plain")])
    report = check_agreement(found, default_dims(found), [("llvm", "float64")], sizes=(17,))
    if report.skipped:
        pytest.skip(report.skipped[0])
    return report


@pytest.mark.parametrize("fault", CODE_FAULTS)
def test_fault_in_code_is_caught(fault: str) -> None:
    with planted(fault):
        report = compiled(fault)
    assert report.failures
    again = compiled(fault)
    assert again.ok, f"the fault stayed:\n{again}"


def test_the_text_names_every_gradient_that_is_off() -> None:
    """With the error that `--json` has for it."""
    with planted("the derivative of tanh at its argument, not its value"):
        report = checked("the derivative of tanh at its argument, not its value")
    rows = [row for row in report.as_dict()["rows"] if not row["passed"]]
    assert len(rows) > 10
    table, summary = str(report).split("\n\n")[:2]
    for row in rows:
        shown = [row["quantity"], f"{row['error']:.1e}", "DIFFERS"]
        assert any(all(word in line for word in [row["check"], *shown]) for line in table.splitlines())
        largest = max(r["error"] for r in rows if r["quantity"] == row["quantity"])
        assert any(row["quantity"] in line and f"{largest:.1e}" in line for line in summary.splitlines())


def test_there_are_enough_faults() -> None:
    assert len(DERIVATION_FAULTS) >= 12
    assert len(CODE_FAULTS) >= 8
    assert not DERIVATION_FAULTS.keys() & CODE_FAULTS.keys()


def test_an_unknown_fault_is_refused() -> None:
    with pytest.raises(KeyError), planted("nothing"):
        pass


def test_a_fault_is_taken_out_after_an_error() -> None:
    with pytest.raises(ZeroDivisionError), planted("a wrong sign in a rule"):
        _ = 1 / 0
    assert checked("a wrong sign in a rule").ok
