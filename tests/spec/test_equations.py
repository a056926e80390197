import pytest
from spec.texts import HEAD, equations

from rnngen.spec import parse_spec
from rnngen.spec.model import Name, Timed


def test_targets():
    spec = parse_spec(equations("a, b = split(h[t-1], 2)", "h[t] = a * b", "k=1"), "f")
    first, second, third = spec.equations
    assert [(t.id, t.loc.column, t.loc.width) for t in first.targets] == [("a", 3, 1), ("b", 6, 1)]
    assert first.loc.width == 4
    assert isinstance(second.targets[0], Timed)
    assert isinstance(third.targets[0], Name)


def test_comments_blank_and_continued_lines():
    text = equations(
        "# first",
        "",
        "h[t] = (a  # why",
        "",
        "   # more",
        "   + b)",
        "  # last",
        "a = f(1,",
        "b = 2)",
        "b = 1",
    )
    spec = parse_spec(text, "f")
    assert [(e.targets[0].id, e.loc.line) for e in spec.equations] == [("h", 8), ("a", 13), ("b", 15)]


def test_signs_in_strings_are_not_signs():
    spec = parse_spec(equations("h[t] = f(per=\"step\", mode='a') # = ' ("), "f")
    assert [k for k, _ in spec.equations[0].value.keywords] == ["per", "mode"]


def test_comparison_is_no_assignment():
    spec = parse_spec(equations("h[t] = (a == 1) + (b <= 2) + (c != 3)"), "f")
    assert len(spec.equations) == 1


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["h[t] = 1", "h[t] = 2"], [("E023", 7, 3, "'h' is assigned twice: here and on line 6")]),
        (["a, a = split(1, 2)", "h[t] = a"], [("E023", 6, 6, "'a' is assigned twice: here and on line 6")]),
        (["h = 1"], [("E026", 6, 3, "state 'h' without its step")]),
        (["z[t] = 1", "h[t] = z"], [("E026", 6, 3, "'z' is not a state")]),
        (["h[t-1] = 1"], [("E026", 6, 3, "an equation assigns this step only")]),
        (["H = 1", "h[t] = 1"], [("E025", 6, 3, "'H' is a dim, declared on line 2")]),
        (["t = 1", "h[t] = 1"], [("E021", 6, 3, "'t' is reserved: it is the step's number")]),
        (["_a = 1", "h[t] = 1"], [("E020", 6, 3, None)]),
        (["h[t] += 1"], [("E037", 6, 8, "`+=` is not part of the language")]),
        (["(h[t]) = 1"], [("E037", 6, 3, "this cannot be assigned to")]),
        (["h[t]: real = 1"], [("E037", 6, 3, "this cannot be assigned to")]),
        (["a = h[t] = 1"], [("E037", 6, 12, "a second `=` in one equation")]),
        (["= 1", "h[t] = 1"], [("E037", 6, 3, "a name is missing before `=`")]),
        (["a, = 1", "h[t] = 1"], [("E037", 6, 3, "a name is missing beside a comma")]),
        (["h[t] == 1"], [("E037", 6, 8, "a comparison where an equation belongs")]),
        (["h[t] := 1"], [("E037", 6, 8, "`:=` is not part of the language")]),
        (["if a: b = 1", "h[t] = 1"], [("E037", 6, 3, "`if` is not part of the language")]),
        (["h[t] ="], [("E017", 6, 9, "an expression is missing here")]),
        (["h[t] = 1 +", "    2"], [("E030", 6, 10, None), ("E037", 7, 7, "this line is not an equation")]),
        (["h[t] = (1", "a = 2 ^ 3", "b = (4", "c = 5"],
         [("E030", 6, 10, "`(` is never closed"), ("E031", 7, 9, None),
         ("E030", 8, 7, "`(` is never closed")]),
    ],
)  # fmt: skip
def test_errors(lines, expected, errors_of):
    found = errors_of(equations(*lines))
    assert [e[:3] for e in found] == [e[:3] for e in expected]
    assert all(want[3] in (None, got[3]) for got, want in zip(found, expected, strict=True))


def test_each_state_is_to_be_assigned(errors_of):
    text = HEAD + "  c: [H]\n  d: [H]\nequations: |\n  d[t] = 1\n"
    assert [e[:3] for e in errors_of(text)] == [("E024", 4, 3), ("E024", 5, 3)]


def test_a_state_written_as_in_a_paper_is_shown_the_way():
    from rnngen.errors import SpecError
    from rnngen.spec import parse_spec

    with pytest.raises(SpecError, match=r"`h_t` is another name: `h\[t\] = \.\.\.`"):
        parse_spec("cell: a\ndims: {H: units}\nstates: {h: [H]}\nequations: |\n  h_t = 1\n", "a.yaml")
