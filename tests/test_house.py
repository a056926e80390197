"""The house holds: one direction, one door, small rooms, no cell by name, nothing of any one machine."""

from __future__ import annotations

import importlib
import re
import subprocess
import typing
from collections.abc import Callable
from pathlib import Path

import house
import pytest

ROOT = Path(__file__).resolve().parent.parent
CODE = ("rnngen", "tests", "examples")

# Cells whose names are ordinary English words that the compiler needs, and what for.
ORDINARY_WORDS: dict[str, str] = {}

# Paths and hosts that are true of one machine or one workplace only.
OF_ONE_PLACE = re.compile(
    r"(?<![\w.~})])/(?:work|tmp|root|home/\w+|Users/\w+|opt)(?=[/\s\"'`),:]|$)"
    r"|file:[/]{3}"
    r"|\b(?:pypi[.]org|pythonhosted[.]org|npmjs[.]org|debian[.]org|proxy[.]golang[.]org)\b",
    re.MULTILINE,
)

PLANTED = {
    "rnngen/__init__.py": '"""As rnngen.load("lstm") does."""\nfrom rnngen.compiler import compile\n',
    "rnngen/errors.py": "",
    "rnngen/ops/__init__.py": "",
    "rnngen/spec/__init__.py": "from ..errors import SpecError\nimport ruamel.yaml\n",
    "rnngen/grad/door.py": "import sympy\n",
    "rnngen/graph/__init__.py": "import networkx\nfrom rnngen import grad, ops\n",
    "rnngen/backends/contract.py": "",
    "rnngen/backends/llvm/__init__.py": "import llvmlite.ir\nfrom rnngen.backends import contract\n",
    "rnngen/backends/cuda/__init__.py": "",
    "rnngen/runtime/__init__.py": "from rnngen.backends.llvm import emit\n",
    "rnngen/compiler.py": "def compile():\n    from rnngen.runtime import Kernel\n",
    "rnngen/verify/__init__.py": "import rnngen.compiler\n",
    "rnngen/report/__init__.py": "from rnngen.verify import table\n",
    "rnngen/torch/__init__.py": "import torch\nfrom rnngen import compiler\n",
    "rnngen/cli.py": 'EXAMPLE = "rnngen grad lstm"\nfrom rnngen import verify, load\n',
}


def plant(root: Path, **changes: str) -> Path:
    """A small house that holds; `changes` appends lines to its files (`spec__init` is spec/__init__.py)."""
    for name, text in PLANTED.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text + changes.pop(name, ""))
    assert not changes
    return root


def no(complaints: list[str]) -> None:
    assert not complaints, "\n".join(["", *complaints])


@pytest.mark.parametrize(
    "rule", [house.unknown_rooms, house.back_arrows, house.wrong_doors, house.second_doors]
)
def test_imports_hold(rule: Callable[[Path], list[str]]) -> None:
    no(rule(ROOT))


@pytest.mark.parametrize(
    "rule", [house.unknown_rooms, house.back_arrows, house.wrong_doors, house.second_doors]
)
def test_planted_house_holds(rule: Callable[[Path], list[str]], tmp_path: Path) -> None:
    no(rule(plant(tmp_path)))


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("rnngen/spec/__init__.py", "from rnngen.grad import door"),
        ("rnngen/spec/__init__.py", "from ..grad import door"),
        ("rnngen/spec/__init__.py", "from .. import grad"),
        ("rnngen/spec/__init__.py", "def late():\n    import rnngen.compiler as c"),
        ("rnngen/spec/__init__.py", "import importlib\nimportlib.import_module('rnngen.runtime')"),
        ("rnngen/spec/__init__.py", "from rnngen import load"),
        ("rnngen/spec/__init__.py", "import rnngen"),
        ("rnngen/spec/__init__.py", "if not TYPE_CHECKING:\n    from rnngen import cli"),
        ("rnngen/backends/llvm/__init__.py", "from rnngen.backends.cuda import emit"),
        ("rnngen/backends/contract.py", "from rnngen.runtime import Kernel"),
        ("rnngen/compiler.py", "from rnngen.verify import table"),
        ("rnngen/verify/__init__.py", "from rnngen.report import page"),
        ("rnngen/torch/__init__.py", "from rnngen.verify import table"),
        ("rnngen/torch/__init__.py", "from rnngen import load"),
    ],
)
def test_planted_back_arrow_is_caught(file: str, line: str, tmp_path: Path) -> None:
    plant(tmp_path, **{file: line + "\n"})
    (complaint,) = house.back_arrows(tmp_path)
    assert complaint.startswith(f"{file}:")


def test_imports_for_type_checkers_are_free(tmp_path: Path) -> None:
    guarded = (
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import torch\n    from rnngen import cli\n"
    )
    root = plant(tmp_path, **{"rnngen/errors.py": guarded})
    no(house.back_arrows(root) + house.wrong_doors(root))


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("rnngen/passes/linear.py", "import sympy"),
        ("rnngen/runtime/__init__.py", "from llvmlite import binding"),
        ("rnngen/backends/cuda/__init__.py", "import llvmlite"),
        ("rnngen/cli.py", "def late():\n    import torch"),
        ("rnngen/verify/__init__.py", "import matplotlib.pyplot as plt"),
        ("rnngen/cell/__init__.py", "from ruamel.yaml import YAML"),
        ("rnngen/grad/__init__.py", "import networkx as nx"),
    ],
)
def test_planted_wrong_door_is_caught(file: str, line: str, tmp_path: Path) -> None:
    plant(tmp_path)
    (tmp_path / file).parent.mkdir(exist_ok=True)
    with (tmp_path / file).open("a") as out:
        out.write(line + "\n")
    (complaint,) = house.wrong_doors(tmp_path)
    assert complaint.startswith(f"{file}:")


def test_planted_second_door_is_caught(tmp_path: Path) -> None:
    plant(tmp_path)
    (tmp_path / "rnngen/grad/window.py").write_text("import sympy\n")
    (complaint,) = house.second_doors(tmp_path)
    assert "grad/door.py" in complaint
    assert "grad/window.py" in complaint


def test_planted_unknown_room_is_caught(tmp_path: Path) -> None:
    plant(tmp_path)
    (tmp_path / "rnngen/utils.py").write_text("")
    (complaint,) = house.unknown_rooms(tmp_path)
    assert "utils" in complaint


def test_files_are_small() -> None:
    no(house.long_files(ROOT, CODE, limit=500))


def test_functions_are_small() -> None:
    no(house.long_functions(ROOT, CODE, limit=60))


def test_planted_long_file_and_function_are_caught(tmp_path: Path) -> None:
    plant(tmp_path, **{"rnngen/cli.py": "def long():\n" + "    pass\n" * 60})
    (function,) = house.long_functions(tmp_path, CODE, limit=60)
    (file,) = house.long_files(tmp_path, CODE, limit=60)
    assert function == "rnngen/cli.py:3: long has 61 lines, over 60"
    assert file == "rnngen/cli.py: 63 lines, over 60"


def cell_names() -> set[str]:
    """The names in `specs/`, read as text: what is tested here is not to need the compiler."""
    found = (
        re.search(r"^cell: *(\w+)", p.read_text(), re.MULTILINE) for p in (ROOT / "specs").glob("*.yaml")
    )
    return {match.group(1) for match in found if match}


def test_no_cell_is_named() -> None:
    cells = cell_names()
    no(house.cells_named(ROOT, cells - ORDINARY_WORDS.keys()))
    no([f"'{word}' is no cell: take it out of ORDINARY_WORDS" for word in ORDINARY_WORDS.keys() - cells])


def test_examples_may_name_cells(tmp_path: Path) -> None:
    no(house.cells_named(plant(tmp_path), {"lstm"}))


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("rnngen/ops/__init__.py", "lstm = 1"),
        ("rnngen/ops/__init__.py", "def fuse_lstm(): ..."),
        ("rnngen/ops/__init__.py", "class LSTM: ..."),
        ("rnngen/ops/__init__.py", "# as the LSTM has it"),
        ("rnngen/ops/__init__.py", '"""Made for\n\nthe LSTM."""'),
        ("rnngen/__init__.py", "lstm = 1"),
        ("rnngen/cli.py", "lstm = 1"),
    ],
)
def test_planted_cell_name_is_caught(file: str, line: str, tmp_path: Path) -> None:
    (complaint,) = house.cells_named(plant(tmp_path, **{file: line + "\n"}), {"lstm", "gru"})
    assert complaint.startswith(f"{file}:")


def committed() -> list[Path]:
    """Every file that is, or is about to be, in the repository."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        names = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout: nothing says which files are part of it")
    return [path for name in names.split("\0") if name and (path := ROOT / name).is_file()]


def test_nothing_of_any_one_machine() -> None:
    no(
        [
            f"{path.relative_to(ROOT)}:{text.count(chr(10), 0, hit.start()) + 1}: '{hit.group()}'"
            for path in committed()
            for text in [path.read_text(encoding="utf-8", errors="ignore")]
            for hit in OF_ONE_PLACE.finditer(text)
        ]
    )


@pytest.mark.parametrize("place", ["{}tmp{}x", "{}work{}main", '"{}root"', "({}home{}me)", "{}opt{}wheels"])
def test_a_path_of_one_machine_is_caught(place: str) -> None:
    assert OF_ONE_PLACE.search("see " + place.replace("{}", "/"))


@pytest.mark.parametrize("text", ["rnngen/workspace.py", "../opt/x", "$(OUT)/opt", "and/or", "/workspace"])
def test_other_paths_are_not(text: str) -> None:
    assert not OF_ONE_PLACE.search(text)


@pytest.mark.parametrize(
    ("room", "kind"),
    [
        ("spec.model", "Expr"),
        ("kernel.ir", "Statement"),
        ("kernel.ir", "Expr"),
        ("backends.cuda.model", "Flat"),
    ],
)
def test_a_grammar_names_all_that_there_is(room: str, kind: str) -> None:
    """What a representation is made of stands at the top of its file."""
    module = importlib.import_module(f"rnngen.{room}")
    members = {m.__name__ for m in typing.get_args(getattr(module, kind))} - {"Unread"}
    rule = re.search(rf"^    {kind} +(?:= )?((?:\w+\s*\|\s*)+\w+)", module.__doc__ or "", re.MULTILINE)
    assert rule is not None
    assert set(re.split(r"\s*\|\s*", rule[1])) == members
