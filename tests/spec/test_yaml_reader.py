import pytest
from spec.texts import HEAD, MINIMAL

from rnngen.errors import SpecError
from rnngen.spec import parse_spec
from rnngen.spec.yaml_reader import Mapping, Scalar, Sequence, read_tree


def test_tree_has_values_as_written_and_places():
    tree, _ = read_tree(b"a: on\nb: [1e-5, '2']\nc:\n", "f")
    assert isinstance(tree, Mapping)
    (a, on), (b, numbers), (c, nothing) = tree.entries
    assert isinstance(on, Scalar)
    assert isinstance(numbers, Sequence)
    assert [k.value for k in (a, b, c)] == ["a", "b", "c"]
    assert (on.value, on.style, on.loc.line, on.loc.column, on.loc.width) == ("on", "", 1, 4, 2)
    assert [(i.value, i.style, i.loc.column) for i in numbers.items] == [("1e-5", "", 5), ("2", "'", 11)]
    assert (nothing.value, nothing.loc) == ("", c.loc)


STYLES = {
    "literal": ("|\n  a\n  h[t] = 1 ^ 2\n", 7, 12),
    "literal, strip": ("|-\n  h[t] = 1 ^ 2\n", 6, 12),
    "literal, keep": ("|+\n\n  h[t] = 1 ^ 2\n\n\n", 7, 12),
    "literal, indent given": ("|1\n h[t] = 1 ^ 2\n", 6, 11),
    "literal, indent given and deeper text": ("|2-\n      h[t] = 1 ^ 2\n", 6, 16),
    "literal, comment in the header": ("|  # here\n  h[t] = 1 ^ 2\n", 6, 12),
    "literal, comments and blank lines": ("|\n  # a = 1 ^ 2\n\n  h[t] = 1 ^ 2\n", 8, 12),
    "literal, continued line": ("|\n  h[t] = (1 # é\n      ^ 2)\n", 7, 7),
    "literal, characters of several bytes": ("|\n  # é 😀\n  h[t] = f(per='é') ^ 2\n", 7, 21),
    "literal, windows lines": ("|\r\n  h[t] = 1 ^ 2\r\n", 6, 12),
    "literal, tab inside": ("|\n  h[t] =\t1 ^ 2\n", 6, 12),
    "folded": (">\n  h[t] =\n  1 ^ 2\n", 7, 5),
    "plain": ("h[t] = 1 ^ 2\n", 5, 21),
    "plain, over lines": ("h[t] =\n  1\n   ^ 2\n", 7, 4),
    "plain, below": ("\n  h[t] = 1 ^ 2\n", 6, 12),
    "single quotes": ("'h[t] = 1 ^ 2'\n", 5, 22),
    "single quotes, doubled": ("'h[t] = f(per=''a'') ^ 2'\n", 5, 33),
    "double quotes": ('"h[t] = 1 ^ 2"\n', 5, 22),
    "double quotes, escapes": ('"h\\x5bt\\u005D = 1\\t^ 2"\n', 5, 31),
    "double quotes, joined lines": ('"h[t] = 1 \\\n    ^ 2"\n', 6, 5),
    "double quotes, line break escaped": ('"# a\\nh[t] = 1 ^ 2"\n', 5, 27),
}


@pytest.mark.parametrize(("value", "line", "column"), STYLES.values(), ids=STYLES)
def test_place_in_every_style(value, line, column, errors_of):
    text = HEAD + "equations: " + value
    assert ("E031", line, column, "`^` is not part of the language") in errors_of(text)


def test_place_of_expressions_in_braces(errors_of):
    text = MINIMAL + 'params: {W: {shape: [H, "2 ^ H"], init: "a ^ b"}}\n'
    assert [e[:3] for e in errors_of(text) if e[0] == "E031"] == [("E031", 7, 28), ("E031", 7, 44)]


def test_duplicates_name_both_lines(errors_of):
    text = MINIMAL + "params:\n  W: [H]\n\n  W: [H]\n"
    assert errors_of(text) == [("E010", 10, 3, "'W' is given twice: here and on line 8")]


def test_what_is_refused_does_not_hide_other_errors(errors_of):
    text = MINIMAL + "doc: *a\nsource: &b x\nparams: {<<: {}, W: !t [h^2]}\noutputs: [q]\n"
    assert [e[0] for e in errors_of(text)] == ["E007", "E007", "E007", "E008", "E031", "E027"]


@pytest.mark.parametrize(
    ("text", "line", "column", "hint"),
    [
        ("doc: a: b", 7, 7, "in quotes"), ("doc: @a", 7, 6, "`|` block"), ("doc: [a", 7, 6, "close it"),
        ("doc: 'a", 7, 6, "close the quote"),
        ("doc:\n\t- a", 8, 1, "spaces"), ("doc: *", 7, 6, "in quotes"),
        ("doc: a\n b: c", 8, 3, "in quotes"), ("nothing", 7, 1, "`|`"),
    ],
)  # fmt: skip
def test_yaml_errors_say_what_to_do(text, line, column, hint):
    with pytest.raises(SpecError) as caught:
        parse_spec(MINIMAL + text + "\n", "f")
    [d] = caught.value.diagnostics
    assert (d.code, d.location.line, d.location.column) == ("E006", line, column)
    assert hint in d.hint
    assert not {"token", "scalar", "mapping", "alias", "anchor", "simple key", "flow"} & set(
        (d.message + d.hint).split()
    )
