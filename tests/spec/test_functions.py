import pytest
from spec.texts import functions

from rnngen.spec import parse_spec
from rnngen.spec.model import Block, Call, Function


def read(*lines):
    return parse_spec(functions(*lines), "f").functions


def test_scalar():
    [f] = read("squash(v) = v / (1 + abs(v))  # a comment")
    assert isinstance(f, Function)
    assert (f.name, f.args, f.derivative) == ("squash", ("v",), None)
    assert (f.loc.line, f.loc.column, f.loc.width) == (6, 3, 6)
    assert f.body.loc.column == 17


def test_stated_derivatives_on_the_line_and_below():
    lines = (
        "f(v) = v with derivative 1",
        "g(a, b) = a * b",
        "  with derivative b, a",
        "k(v) = v  with derivative max(1, v)",
    )
    f, g, k = read(*lines)
    assert [len(one.derivative) for one in (f, g, k)] == [1, 2, 1]
    assert isinstance(k.derivative[0], Call)
    assert g.derivative[1].loc.line == 8


def test_block():
    f, g = read(
        "f(v, drive):",
        "  # half",
        "  dv = tanh(drive) - v",
        "",
        "  a, b = split(dv, 2)",
        "  return v + a * (",
        "    b)",
        "g():",
        "  return 1",
    )
    assert isinstance(f, Block)
    assert (f.args, [e.targets[0].id for e in f.body], f.result.loc.line) == (("v", "drive"), ["dv", "a"], 11)
    assert (g.args, g.body) == ((), ())


def test_arguments_may_have_the_names_of_declared_things():
    assert read("f(h) = 2 * h")[0].args == ("h",)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["f(v):", "  a = v"], [("E038", 7, 5, "a body without `return`")]),
        (["f(v):", "  return v", "  a = 1"], [("E038", 8, 5, "a line after `return`")]),
        (["f(v):"], [("E038", 6, 3, "function 'f' has no body")]),
        (["f(v): return v"], [("E038", 6, 9, "text after the ':' of a function")]),
        (["f(v):", "  return"], [("E017", 7, 11, "an expression is missing here")]),
        (["f(v):", "  return v, v"], [("E031", 7, 12, None)]),
        (["f(v):", "  v = 1", "  return v"], [("E023", 7, 5, "'v' is an argument")]),
        (["f(v):", "  a = 1", "  a = 2", "  return v"], [("E023", 8, 5, None)]),
        (["f(v):", "  a[t] = 1", "  return v"], [("E026", 7, 5, None)]),
        (["f(v):", "  exp = 1", "  return v"], [("E021", 7, 5, None)]),
        (["f(v):", "  a += 1", "  return v ^ 2"], [("E037", 7, 7, None), ("E031", 8, 14, None)]),
        (["f(v) = v with derivative 1, 2"], [("E038", 6, 12, "2 derivatives for 1 argument")]),
        (["f(v, w) = v with derivative 1"], [("E038", 6, 15, "1 derivative for 2 arguments")]),
        (["f(v) = v with derivative"], [("E017", 6, 27, "an expression is missing here")]),
        (["f(v) = v with slope 1"], [("E038", 6, 12, "`with` without `derivative`")]),
        (["f(v) = v", "  a = 1"], [("E038", 7, 5, None)]),
        (["f(v, v) = v"], [("E028", 6, 8, "argument 'v' is given twice")]),
        (["f(v=1) = v"], [("E038", 6, 5, "an argument is a plain name")]),
        (["f(v,) = v"], [("E038", 6, 3, "an argument is a plain name")]),
        (["f(exp) = 1"], [("E021", 6, 5, None)]),
        (["f(_v) = 1"], [("E020", 6, 5, None)]),
        (["f() = 1"], [("E038", 6, 3, "function 'f' has no argument")]),
        (["f = 1"], [("E038", 6, 3, "this line does not start a function")]),
        (["f(v)"], [("E038", 6, 3, "this line does not start a function")]),
        (["f(v) + 1 = v"], [("E038", 6, 3, "this line does not start a function")]),
        (["return v"], [("E038", 6, 3, "`return` outside a body")]),
        (["tanh(v) = v"], [("E021", 6, 3, "'tanh' is reserved: it is an operator")]),
        (["_f(v) = v"], [("E020", 6, 3, None)]),
        (["h(v) = v"],
        [("E022", 6, 3, "'h' is declared twice: as state on line 4 and as function on line 6")]),
        (["f(v) = (v", "g(v) = v ^ 2"], [("E030", 6, 10, "`(` is never closed"), ("E031", 7, 12, None)]),
    ],
)  # fmt: skip
def test_errors(lines, expected, errors_of):
    found = errors_of(functions(*lines))
    assert [e[:3] for e in found] == [e[:3] for e in expected]
    assert all(want[3] in (None, got[3]) for got, want in zip(found, expected, strict=True))
