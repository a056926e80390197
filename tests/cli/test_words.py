"""Options that take several words, before and behind what the command is about."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from rnngen.cli import run
from rnngen.cli.words import spread

Output = pytest.CaptureFixture[str]


@dataclass(frozen=True)
class Param:
    """What `spread` reads of typer's params."""

    opts: tuple[str, ...]
    multiple: bool = False
    is_flag: bool = False
    metavar: str = "NAME"
    nargs: int = 1
    param_type_name: str = "option"


WRT, DIM, JSON = (
    Param(("--wrt",), True),
    Param(("--dim",), True, metavar="NAME=SIZE"),
    Param(("--json",), is_flag=True),
)
STAGE, SHAPE = Param(("--stage", "-s")), Param(("--shape",), True, metavar="T,B,SIZE")
ONE = [WRT, DIM, JSON, STAGE, SHAPE, Param(("spec",), param_type_name="argument")]
MANY = [*ONE[:-1], Param(("specs",), nargs=-1, param_type_name="argument")]


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("lstm --wrt W R b", "lstm --wrt W --wrt R --wrt b"),
        ("lstm --wrt W --wrt R", "lstm --wrt W --wrt R"),
        ("--wrt W lstm", "--wrt W lstm"),
        ("--wrt W R lstm", "--wrt W --wrt R lstm"),
        ("--wrt W R --json lstm", "--wrt W --wrt R --json lstm"),
        ("--wrt=W R lstm --json", "--wrt=W --wrt R lstm --json"),
        (
            "lstm --wrt W R --dim I=2 H=3 --stage cell",
            "lstm --wrt W --wrt R --dim I=2 --dim H=3 --stage cell",
        ),
        ("lstm --stage cell gru", "lstm --stage cell gru"),
        ("lstm gru", "lstm gru"),
        ("lstm --wrt W -- R", "lstm --wrt W -- R"),
        ("lstm --wrt", "lstm --wrt"),
        ("--unknown x lstm --wrt W", "--unknown x lstm --wrt W"),
    ],
)
def test_words_behind_an_option_are_its_values_where_the_command_has_its_spec(given: str, read: str) -> None:
    assert spread(given.split(), ONE) == read.split()


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("--dim I=2 H=3 lstm gru", "--dim I=2 --dim H=3 lstm gru"),
        ("lstm --shape 1,2,3 4,5,6 gru", "lstm --shape 1,2,3 --shape 4,5,6 gru"),
        ("--wrt W lstm gru", "--wrt W lstm gru"),
    ],
)
def test_among_any_number_of_specs_values_are_told_by_their_form(given: str, read: str) -> None:
    assert spread(given.split(), MANY) == read.split()


def test_the_commands_read_them(capsys: Output) -> None:
    shown = []
    for words in ("lstm --wrt W R", "--wrt W R lstm", "lstm --wrt W --wrt R"):
        assert run(["grad", *words.split(), "--json"]) == 0
        shown.append(json.loads(capsys.readouterr().out))
    assert shown[0] == shown[1] == shown[2]
    assert run(["show", "lstm", "--stage", "cell", "--dim", "I=2", "H=3"]) == 0
    assert run(["grad", "lstm", "--wrt", "W", "Q"]) == 2
    assert "Q" in capsys.readouterr().err
    assert run(["check", "lstm", "gru"]) == 0
    assert run(["grad", "lstm", "gru"]) == 2
