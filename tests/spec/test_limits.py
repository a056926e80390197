"""Files that a careless reader would choke on: each is answered, quickly, with an error."""

import os
from pathlib import Path

import pytest
from spec.checks import refused
from spec.texts import EQUATIONS, HEAD, MINIMAL, equations

from rnngen.cell import answers
from rnngen.ops import size
from rnngen.spec import load, parse_spec, powers, report, tokens, whitelist, yaml_reader
from rnngen.spec.tokens import MAX_LINE
from rnngen.spec.yaml_reader import MAX_BYTES

SEVERAL = [
    "9**9**9", "(9**9)**9", "2**(2**40)", "((9**9)**9999)**9999", "10**1000", "x**x" + "**x" * 500,
    "h[t-1]" + "**64" * 3, "(" * 5000 + "1" + ")" * 5000, "(" * 300 + "1" + ")" * 300,
    "tanh(" * 300 + "h[t-1]" + ")" * 300,
    "-" * 5000 + "1", "- " * 101 + "1", "not " * 2000 + "1", "~" * 5000 + "1", "1" + "+1" * 4000,
    "1" + "*1" * 4000,
    "a.T" + ".T" * 2000, "a" + "[0]" * 2000, "a" + "(0)" * 2000, "1 if 1 else " * 600 + "1",
    "lambda: " * 1000 + "1",
    "9" * 5000, "9" * 9000, "1_" * 4000 + "1", "1e" + "9" * 5000, "[" * 5000, "{" * 5000, "'" * 5001,
    "f('" * 3000,
    "a" * 9000, "1 <" * 3000 + "1", "h[t-" + "9" * 4000 + "]", "=" * 5000, ":" * 5000, "a'" * 3000,
    "((a" * 3000,
    "f(a for a in " * 99 + "b" + ")" * 99, "{1:" * 99 + "1 2" + "}" * 99, "f(a=" * 99 + "1 2" + ")" * 99,
    "x" * (MAX_LINE + 1),
]  # fmt: skip


@pytest.mark.parametrize("text", SEVERAL, ids=range(len(SEVERAL)))
def test_hang(text):
    refused(equations(f"h[t] = {text}"), "E030E031E032E033E034E035E037E039E020")


BLOCKS = [
    HEAD + "equations: |\n" + "  a = (\n" * 30_000,
    HEAD + "equations: |\n" + "  a = (\n" * 9 + "  b = 1\n" * 25_000,
    HEAD + "equations: |\n" + "  b = 1\n" * 30_000,
    HEAD + "equations: |\n  h[t] = (1\n" + "   + 1\n" * 30_000 + "  )\n",
    HEAD + "equations: |\n  h[t] = (1 +\n" + "  #+#+#+#+\n" * 20_000,
    HEAD + "equations: |\n" + "\n" * 250_000,
    HEAD + "equations: |\n  " + ", ".join(f"a{i}" for i in range(1500)) + " = 1\n",
    HEAD + "functions: |\n" + "  f(v) = v\n" * 4_000 + EQUATIONS,
    HEAD + "functions: |\n" + "  f(v):\n" * 10_000 + EQUATIONS,
    HEAD + 'equations: "' + "h[t] = 1 \\\n" * 10_000 + '"\n',
    HEAD + "equations: h[t] = 1\n" + " + 1\n" * 30_000,
    HEAD + "equations: >\n" + "  h[t] = 1\n" * 20_000,
    MINIMAL + "constants: {a: " + "1" * 200_000 + "x}\n",
    MINIMAL + "constants: {a: " + "1" * 200_000 + "}\n",
    MINIMAL + "params: {W: {shape: [" + "+".join("H" * 500) + "]}}\n",
]


@pytest.mark.parametrize("text", BLOCKS, ids=range(len(BLOCKS)))
def test_hang_over_lines(text):
    refused(text, "E")


LIMITS = [
    (b" " * (MAX_BYTES + 1), "E001"),
    (MINIMAL.encode() + b"# " + b"x" * MAX_BYTES, "E001"),
    (MINIMAL.encode() + b"doc: \xff\xfe\n", "E002"),
    (MINIMAL.encode("utf-16"), "E002"),
    (MINIMAL.encode("utf-32"), "E002"),
    (MINIMAL.encode() + "doc: é\n".encode("latin-1"), "E002"),
    (b"\x00" * 1000, "E003"),
    (b"\x1f\x8b\x08" + os.urandom(64), "E00"),
    (b"[" * 250_000, "E004"),
    (b"{a: " * 60_000, "E004"),
    (b"- " * 130_000, "E004"),
    (b"? " * 130_000, "E004"),
    (b"a:\n" + b"".join(b" " * i + b"a:\n" for i in range(1, 400)), "E004"),
    (b"a: [" + b"1," * 100_000 + b"]", "E005"),
    (b"".join(b"k%d: 1\n" % i for i in range(20_000)), "E005"),
    (MINIMAL.encode() + b"variants:\n" + b"".join(b"  v%d: {doc: x}\n" % i for i in range(65)), "E005"),
    (equations(*(f"a{i} = 1" for i in range(5_001))).encode(), "E005"),
    (b"---\n" * 60_000, "E009"),
    (b"", "E009"),
    (b"\n" * 250_000, "E009"),
    (b"#" * 250_000, "E009"),
    (b"a" * 250_000, "E011"),
    (b"%a\n" * 80_000, "E006"),
    (b"&a " * 80_000, "E006E007"),
    (b"a: [" + b"*a," * 80_000 + b"]", "E007"),
    (b"!" * 250_000, "E006E008"),
    (b'a: "' + b"x " * 100_000, "E006"),
    (b"\t" * 250_000, "E006"),
    (b"a: |" + b"9" * 250_000, "E006"),
]


@pytest.mark.parametrize(("data", "codes"), LIMITS, ids=range(len(LIMITS)))
def test_limit(data, codes):
    refused(data, codes)


def test_there_are_enough_of_them():
    assert len(SEVERAL) + len(BLOCKS) >= 25
    assert len(LIMITS) >= 15


def test_the_largest_allowed_file_is_read():
    room = MAX_BYTES - len(MINIMAL) - 3
    assert parse_spec(MINIMAL + "# " + "x" * room + "\n", "f").name == "c"


def test_the_page_says_them() -> None:
    text = (Path(__file__).parents[2] / "docs" / "spec-language.md").read_text().partition("## Limits")[2]
    said = [
        f"{MAX_BYTES // 1024} KiB, {yaml_reader.MAX_NODES:,} YAML values, {yaml_reader.MAX_DEPTH} deep",
        f"{load.MAX_VARIANTS} variants",
        f"{tokens.MAX_STATEMENTS:,} lines of equations, {report.MAX_EXPRESSION_NODES:,} terms",
        f"{MAX_LINE:,} characters, {tokens.MAX_NESTING} brackets deep",
        f"from -{powers.MAX_EXPONENT} to {powers.MAX_EXPONENT}",
        f"{whitelist.MAX_LAG:,} steps, all of a cell together {answers.MAX_NODES:,}",
        f"K from 0 to {answers.MAX_ITERATIONS:,}",
        f"{size.MAX_LENGTH:,}, and {size.MAX_ENTRIES:,} entries",
        f"{answers.MAX_NODES:,} operations, {answers.MAX_CALLS:,} calls",
    ]
    assert not [words for words in said if words not in text]
