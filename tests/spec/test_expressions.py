import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rnngen.errors import SpecError
from rnngen.ops.library import LIBRARY
from rnngen.spec import CODES, parse_block, parse_expression
from rnngen.spec.model import (
    Binary,
    Call,
    Compare,
    IfElse,
    ListExpr,
    Name,
    Num,
    SliceItem,
    Subscript,
    Text,
    Timed,
    Transposed,
    Unary,
)


def plain(e):
    """An expression without its places, as nested tuples."""
    match e:
        case Num(value=v) | Name(id=v) | Text(value=v):
            return v
        case Timed():
            return (e.id, e.lag)
        case Unary():
            return (e.op, plain(e.value))
        case Binary() | Compare():
            return (plain(e.left), e.op, plain(e.right))
        case IfElse():
            return ("if", plain(e.cond), plain(e.then), plain(e.other))
        case Call():
            return (e.function, [plain(a) for a in e.args], {k: plain(v) for k, v in e.keywords})
        case Subscript():
            return (plain(e.value), [plain(i) for i in e.items])
        case SliceItem():
            return (
                slice(*(x and plain(x) for x in (e.start, e.stop, e.step)))
                if e.index is None
                else plain(e.index)
            )
        case Transposed():
            return (plain(e.value), ".T")
    assert isinstance(e, ListExpr)
    return [plain(i) for i in e.items]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1", 1), ("1.5e-3", 0.0015), ("1_000", 1000), ("-2", -2), ("+2", 2), ("- -2", ("-", -2)),
        ("0x10", 16),
        ("a + b * c", ("a", "+", ("b", "*", "c"))), ("a - b - c", (("a", "-", "b"), "-", "c")),
        ("-a ** 2", ("-", ("a", "**", 2))), ("2 ** -1", (2, "**", -1)),
        ("a // 2 % 3", (("a", "//", 2), "%", 3)),
        ("W @ x[t]", ("W", "@", ("x", 0))), ("h[t-1]", ("h", 1)), ("h[t - 12]", ("h", 12)),
        ("h[ t ]", ("h", 0)),
        ("h[t-1][0:H]", (("h", 1), [slice(0, "H", None)])), ("v[::2, 3]", ("v", [slice(None, None, 2), 3])),
        ("v[-1]", ("v", [-1])), ("h[t-1][H//2:]", (("h", 1), [slice(("H", "//", 2), None, None)])),
        ("M.T", ("M", ".T")), ("(a @ b).T", (("a", "@", "b"), ".T")), ("x[t].T", (("x", 0), ".T")),
        ("a < b", ("a", "<", "b")), ("t % 4 == 0", (("t", "%", 4), "==", 0)), ("a != b", ("a", "!=", "b")),
        ("a if c else b", ("if", "c", "a", "b")), ("f()", ("f", [], {})),
        ("sum(v, axis=-1, keepdims=1)", ("sum", ["v"], {"axis": -1, "keepdims": 1})),
        ("sum(v, axis=-1, keepdims=True)", ("sum", ["v"], {"axis": -1, "keepdims": 1})),
        ('uniform([2, H], per="sequence")', ("uniform", [[2, "H"]], {"per": "sequence"})),
        ("mean(v, axis=(0, 1))", ("mean", ["v"], {"axis": [0, 1]})), ("zeros((H,))", ("zeros", [["H"]], {})),
        ("f(\n  a, # one\n  b)", ("f", ["a", "b"], {})), ("(a # é\n + b)", ("a", "+", "b")),
        ("x ** (1/2)", ("x", "**", (1, "/", 2))), ("x**64", ("x", "**", 64)),
        ("x**y**z", ("x", "**", ("y", "**", "z"))),
    ],
)  # fmt: skip
def test_reads(text, expected):
    assert plain(parse_expression(text)) == expected


@pytest.mark.parametrize(
    ("text", "code", "column", "part"),
    [
        ("", "E017", 1, "missing"), ("a +", "E030", 1, "ends too early"),
        ("a b", "E030", 1, "cannot be read"),
        ("2x", "E030", 1, "cannot be read"), ("a = b", "E030", 3, "`=`"), ("(a", "E030", 1, "never closed"),
        ("a)", "E030", 2, "closes nothing"), ("(a]", "E030", 3, "does not close"),
        ("a if b", "E030", 1, "`else`"),
        ("a; b", "E030", 2, "cannot be read"), ("f(**k)", "E031", 3, "`**`"), ("f(*k)", "E031", 3, "`*`"),
        ("a ^ 2", "E031", 3, "`^`"), ("a & b", "E031", 3, "`&`"), ("a | b", "E031", 3, "`|`"),
        ("~a", "E031", 1, "`~`"),
        ("a << 2", "E031", 3, "`<<`"), ("a and b", "E031", 1, "`and`"), ("not a", "E031", 1, "`not`"),
        ("a in b", "E031", 1, "`in`"), ("a is b", "E031", 1, "`is`"), ("a < b < c", "E031", 1, "chain"),
        ("lambda: 1", "E031", 1, "lambda"), ("(a := 1)", "E031", 2, "`:=`"),
        ("[v for v in w]", "E031", 1, "comprehension"),
        ("{1: 2}", "E031", 1, "dictionary"), ("{1}", "E031", 1, "set"), ("[1]", "E031", 1, "list"),
        ("a, b", "E031", 1, "comma"),
        ("'a'", "E031", 1, "text"), ("f('a')", "E031", 3, "text"), ("f(a='b c')", "E031", 5, "not one word"),
        ("a.b", "E031", 2, "attribute '.b'"), ("a.T.x", "E031", 4, "attribute '.x'"),
        ("f(a)(b)", "E031", 1, "not a name"),
        ("True", "E031", 1, "`True`"), ("None", "E031", 1, "`None`"), ("...", "E031", 1, "`...`"),
        ("1j", "E031", 1, "imaginary"),
        ("f(a=1, a=2)", "E028", 8, "twice"), ("_a", "E020", 1, "not a name"),
        ("_", "E020", 1, "is given one too"),
        ("f(_a=1)", "E020", 3, "not a name"),
        ("a" * 65, "E020", 1, "longer"), ("h[t+1]", "E032", 3, "future"),
        ("h[t-k]", "E032", 3, "whole number"),
        ("h[t-1.0]", "E032", 3, "whole number"), ("h[2*t]", "E032", 3, "whole number"),
        ("h[-1+t]", "E032", 3, "whole number"),
        ("h[t-1:t]", "E032", 3, "slice"), ("h[t,0]", "E032", 3, "beside"),
        ("h[0:1][t]", "E032", 1, "only a name"),
        ("h[t--1]", "E032", 3, "whole number"), ("h[t-10001]", "E032", 3, "delay"),
        ("99999999999999999999", "E034", 1, "2**63"),
        ("1e999", "E034", 1, "float"), ("9**9**9", "E035", 1, "power"), ("(9**9)**9", "E035", 1, "power"),
        ("x**65", "E035", 1, "64"),
        ("x**-65", "E035", 1, "64"), ("x**(40+40)", "E035", 1, "64"), ("((x**8)**8)**8", "E035", 1, "64"),
        ("x**2**9", "E035", 1, "itself a power"),
        ("h'", "E039", 2, "prime"), ("f'{a}'", "E039", 2, "prime"), ("σ(x)", "E039", 1, "'σ'"),
        ("a − b", "E039", 3, "'−'"),
        ("a $ b", "E039", 3, "'$'"), ("!a", "E039", 1, "'!'"),
        ("a \\\n b", "E039", 3, "part of the language"), ("'abc", "E039", 1, "not closed"),
        ("017", "E030", 1, "leading zeros"), ("a\nb", "E030", 1, "second expression"),
        ("v[]", "E030", 1, "cannot be read"),
    ],
)  # fmt: skip
def test_refuses(text, code, column, part, expression_errors):
    found = expression_errors(text)
    assert found[0][0] == code
    assert part in found[0][3]
    if code != "E030":
        assert found[0][2] == column


def test_several_errors_of_one_expression(expression_errors):
    found = expression_errors("a ^ 2 + h[t+1] * (b and c) + _d")
    assert [(e[0], e[2]) for e in found] == [("E031", 3), ("E032", 11), ("E031", 19), ("E020", 30)]


def test_places_of_operators_and_of_later_lines():
    e = parse_expression("(aa # * +\n   ) @ (\n b.T)")
    assert (e.loc.line, e.loc.column) == (2, 6)
    assert (e.right.loc.line, e.right.loc.column, e.right.loc.width) == (3, 2, 3)
    power = parse_expression("a  **  b")
    assert (power.loc.column, power.loc.width) == (4, 2)


def test_columns_are_counted_in_characters():
    e = parse_expression("(a # é é é\n + b)")
    assert e.right.loc.column == 4


def test_the_library_of_operators_can_be_read():
    for d in LIBRARY.values():
        assert parse_block(d.name, d.args, d.body).name == d.name


def test_block_without_return_or_lines():
    for body in ("", "a = 1", "return"):
        with pytest.raises(SpecError):
            parse_block("f", ("v",), body)


def test_deepest_trees_fit_on_a_busy_stack():
    def below(frames):
        return below(frames - 1) if frames else parse_expression("f(" * 98 + "+".join("a" * 90) + ")" * 98)

    here = 0
    frame = sys._getframe()
    while frame is not None:
        here, frame = here + 1, frame.f_back
    assert below(max(0, min(300, 450 - here)))


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text):
    _read_or_refuse(text)


PIECES = ["h", "[t-1]", "[", "]", "(", ")", "t", "+", "-", "*", "**", "@", ".T", ".", ",", "=",
"==", "<", "'",
          '"',
          "1", "2.5", "9", "1e9", " ", "\n", "#", "if", "else", "lambda", "for", "in", "not", "and", ":",
          ":=", "{",
          "}", "é", "σ", "f(", "axis=", "\\", ";", "~", "^", "|", "\t", "0x", "_", "...", "T", "await",
          "yield"]  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=30))
def test_any_pieces_are_read_or_refused(pieces):
    _read_or_refuse("".join(pieces))


def _read_or_refuse(text):
    try:
        parse_expression(text)
    except SpecError as error:
        lines = text.split("\n")
        for d in error.diagnostics:
            assert d.code in CODES
            assert d.message
            assert 1 <= d.location.line <= len(lines)
            assert 1 <= d.location.column <= len(lines[d.location.line - 1]) + 1
