import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from spec.texts import HEAD, LIQUID, LSTM, MINIMAL

import rnngen.spec
from rnngen.compiler.request import find
from rnngen.errors import ArgumentError, Location, SpecError
from rnngen.spec import parse_spec, read_spec, spec_variants
from rnngen.spec.model import Block, Call, Function, Name, Num, Timed

ROOM = Path(rnngen.spec.__file__).parent


def test_lstm():
    spec = parse_spec(LSTM, "specs/lstm.yaml")
    assert (spec.name, spec.variant, spec.doc) == ("lstm", None, "Long short-term memory with a forget gate.")
    assert spec.source.endswith("eqs. 1-8")
    assert [d.name for d in spec.dims] == ["I", "H"]
    assert [s.name for s in spec.states] == ["h", "c"]
    assert [p.name for p in spec.params] == ["W", "R", "b"]
    assert isinstance(spec.params[0].init, Call)
    assert spec.params[2].init == Name("zeros", Location("specs/lstm.yaml", 14, 27, 5))
    assert [t.id for t in spec.equations[0].targets] == ["i", "f", "g", "o"]
    assert spec.equations[1].targets == (Timed("c", 0, Location("specs/lstm.yaml", 17, 3, 4)),)
    assert spec.outputs == (Name("h", Location("specs/lstm.yaml", 19, 11, 1)),)
    assert spec.source_lines[16] == "  c[t] = sigmoid(f) * c[t-1] + sigmoid(i) * tanh(g)"
    assert spec.text_hash == hashlib.sha256(LSTM.encode()).hexdigest()


def test_every_key():
    spec = parse_spec(LIQUID, "f")
    assert [(d.doc, d.default) for d in spec.dims] == [("input size", None), ("hidden size", 8), ("", 6)]
    assert [(i.per, i.dtype, len(i.shape)) for i in spec.inputs] == [
        ("step", "real", 1), ("sequence", "real", 1), ("step", "index", 0),
    ]  # fmt: skip
    assert isinstance(spec.states[0].init, Call)
    assert [(p.trainable, p.init is None) for p in spec.params] == [
        (True, True),
        (False, False),
        (True, False),
    ]
    assert [(c.name, c.value) for c in spec.constants] == [
        ("dt", 0.1),
        ("n", 3),
        ("big", 1e30),
        ("small", -0.5),
    ]
    assert [type(f) for f in spec.functions] == [Function, Function, Function, Block]
    assert [f.derivative and len(f.derivative) for f in spec.functions[:3]] == [None, 1, 2]
    assert spec.functions[3].args == ("v", "drive")
    assert len(spec.functions[3].body) == 1
    assert [e.targets[0].id for e in spec.equations] == ["drive", "h"]
    assert spec.layouts == (("torch", (("weight_ih", "W"), ("weight_hh", "R"))),)
    reference = spec.references[0]
    assert reference.inputs == (("x", ((1,), (2.5,))),)
    assert (reference.tolerance, reference.dims) == (1e-4, (("I", 1), ("H", 1)))


def test_defaults():
    spec = parse_spec(MINIMAL, "f")
    assert isinstance(spec.states[0].init, Num)
    assert spec.states[0].init.value == 0
    assert [o.id for o in spec.outputs] == ["h"]
    assert (spec.inputs, spec.params, spec.constants, spec.functions, spec.references) == ((),) * 5


def test_variants_replace_whole_keys():
    spec = parse_spec(LIQUID, "f", "plain")
    assert (spec.variant, spec.variants) == ("plain", ("plain", "small"))
    assert [e.targets[0].id for e in spec.equations] == ["h"]
    assert len(spec.params) == 3
    assert [d.default for d in parse_spec(LIQUID, "f", "small").dims] == [None, None, 2]


def test_unknown_variant():
    with pytest.raises(ArgumentError, match="no variant 'smal': did you mean 'small'"):
        parse_spec(LIQUID, "f", "smal")
    with pytest.raises(ArgumentError, match="it has no variants"):
        parse_spec(MINIMAL, "f", "small")


def test_where_a_variant_is_named() -> None:
    assert find("gru@reset_before", "reset_before") == find("gru", "reset_before")
    with pytest.raises(ArgumentError, match="variant: 'reset_before' and '@other' are two; give one"):
        find("gru@other", "reset_before")
    assert find("cell.yaml@small", None) == (Path("cell.yaml"), "small")
    assert find("name@host.yaml", None) == (Path("name@host.yaml"), None)


def test_all_variants_are_checked_and_errors_said_once(errors_of):
    text = MINIMAL + "outputs: [q]\nvariants:\n  a: {doc: x}\n  b: {equations: 'z = 1 ^ 2'}\n"
    assert errors_of(text) == [
        ("E024", 4, 3, "state 'h' is never assigned (in variant 'b')"),
        ("E027", 7, 11, "unknown output 'q'"),
        ("E031", 10, 25, "`^` is not part of the language"),
    ]


def test_reads_files_by_path(tmp_path):
    path = tmp_path / "lstm.yaml"
    path.write_text(LIQUID, encoding="utf-8")
    assert read_spec(path).file == read_spec(str(path)).file == str(path)
    assert spec_variants(path) == ("plain", "small")
    assert os.listdir(tmp_path) == ["lstm.yaml"]


def test_the_same_from_text_bytes_and_windows_lines():
    plain = parse_spec(LSTM, "f")
    for data in (LSTM.encode(), b"\xef\xbb\xbf" + LSTM.encode(), LSTM.replace("\n", "\r\n")):
        assert parse_spec(data, "f").equations == plain.equations


@pytest.mark.parametrize("path", ["/nowhere/lstm.yaml", "/dev/null", "/", "a\0b", "", "x" * 5000])
def test_not_a_file(path):
    with pytest.raises(ArgumentError):
        read_spec(path)


def test_pipe_is_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ArgumentError, match="is not a file"):
        read_spec(tmp_path / "pipe")


def test_all_errors_at_once_in_the_order_of_the_file(errors_of):
    text = "cell: C\ndims: {h: a}\nstates: {h: h}\nequations: |\n  a = 1 ^ 2\n  b = h[t+1]\n"
    found = errors_of(text)
    assert [e[0] for e in found] == ["E020", "E020", "E022", "E024", "E011", "E031", "E032"]
    assert [e[1:3] for e in found] == sorted(e[1:3] for e in found)


def test_message_has_place_line_and_caret():
    with pytest.raises(SpecError) as caught:
        parse_spec(HEAD + "equations: |\n  h[t] = 1 ^ 2\n", "specs/my.yaml")
    assert str(caught.value).split("\n") == [
        "specs/my.yaml:6:12: error[E031]: `^` is not part of the language",
        "  6 |   h[t] = 1 ^ 2",
        "    |            ^",
        "  = a power is written `**`",
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [("1e-5", 1e-5), ("1e5", 1e5), ("1_000", 1000), (".5", 0.5), ("5.", 5), ("-3", -3), ("+2", 2),
    ("0.1", 0.1),
     ("1E-3", 1e-3), ("0", 0), ("-0.0", 0), ("123456789012345678901234567890", 1.2345678901234568e29)],
)  # fmt: skip
def test_numbers(text, value):
    assert parse_spec(f"{MINIMAL}constants: {{a: {text}}}\n", "f").constants[0].value == value


@pytest.mark.parametrize(
    "name", ["I", "E", "S", "N", "O", "Q", "beta", "gamma", "zeta", "lambda_", "pi", "e", "on", "y"]
)
def test_names_without_hidden_meaning(name):
    spec = parse_spec(f"{HEAD}constants: {{{name}: 1}}\nequations: |\n  h[t] = {name} * h[t-1]\n", "f")
    assert spec.equations[0].value.left.id == spec.constants[0].name == name


def test_reading_does_not_import_heavy_packages():
    code = (
        "import sys, types; package = sys.modules['rnngen'] = types.ModuleType('rnngen')\n"
        "package.__path__ = [sys.argv[2]]  # without the package's face, which imports everything\n"
        "import rnngen.spec; rnngen.spec.parse_spec(sys.argv[1], 'f')\n"
        "assert not {'sympy', 'networkx', 'llvmlite', 'pydantic'} & set(sys.modules), sys.modules"
    )
    subprocess.run([sys.executable, "-c", code, LSTM, str(ROOM.parent)], check=True)
