"""A kernel as plain data, and back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from rnngen.compiler import Origin, Recipe, kernel_of, load, specialised, zoo

CELL = specialised(load("gru", "reset_before"), {"I": 5, "H": 4}, outputs=["h"], wrt=["x", "h"])


@pytest.mark.parametrize(
    "recipe",
    [
        Recipe(Origin.of(CELL)),
        Recipe(Origin.of(specialised(load("lif"), {"I": 5, "H": 4}, {"beta": 0.75}))),
        Recipe(Origin.of(CELL), "float64", threads=2, memory=10_000, cache=False),
        Recipe(Origin.of(CELL), "float32", "cuda", kernel_class="A'", tf32=True),
    ],
    ids=["defaults", "constants", "all of the CPU", "all of CUDA"],
)
def test_a_text_says_all_of_it(recipe: Recipe) -> None:
    assert Recipe.read(recipe.text()) == recipe


def test_the_cell_is_what_it_was_made_of() -> None:
    found = Origin.of(CELL).cell()
    assert found.options == CELL.options
    assert str(found.program) == str(CELL.program)


def test_a_kernel_is_that_of_its_recipe() -> None:
    recipe = Recipe(Origin.of(CELL), "bfloat16", threads=1)
    kernel = kernel_of(recipe)
    assert repr(kernel) == f"<rnngen kernel {CELL.title}(I=5, H=4) bfloat16 (arrays float32) on llvm>"
    assert kernel.cell.wrt == CELL.wrt
    assert kernel.__reduce__() == (kernel_of, (recipe,))


def test_other_kernels_have_other_texts() -> None:
    one = Recipe(Origin.of(CELL))
    others = [replace(one, dtype="float64"), replace(one, origin=replace(one.origin, wrt=None))]
    assert len({one.text(), *(r.text() for r in others)}) == 3


def test_it_does_not_tell_where_the_spec_lay(tmp_path: Path) -> None:
    text, found = zoo()["lif"].read_text(), []
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "mine.yaml").write_text(text)
        found.append(Origin.of(specialised(load(tmp_path / folder / "mine.yaml"), {"I": 5, "H": 4})))
    assert found[0] == found[1]
    assert found[0].file == "mine.yaml"
