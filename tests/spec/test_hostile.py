"""Files that mean harm or mislead: each is answered with an error, and nothing of it is run."""

import os
import subprocess
import sys
import threading

import pytest
from spec.checks import refused
from spec.texts import LIQUID, LSTM, MINIMAL, equations, functions

from rnngen.spec import parse_spec

INJECTIONS = [
    "__import__('os').system('touch CANARY')",
    'eval(\'open("CANARY", "w")\')',
    'exec(\'open("CANARY", "w")\')',
    "open('CANARY', 'w').write('x')",
    "open('CANARY', 'w')",
    "compile('1', 'CANARY', 'eval')",
    "getattr(h, '__class__')",
    "().__class__.__bases__[0].__subclasses__()",
    "[].__class__",
    "(1).__class__.__mro__[1]",
    "''.__class__.__mro__[1].__subclasses__()",
    "h.__init__.__globals__",
    'f\'{open("CANARY", "w")}\'',
    'f"{__import__(1)}"',
    "lambda: open('CANARY', 'w')",
    "(lambda f: f('CANARY', 'w'))(open)",
    "[open('CANARY', 'w') for _ in (1,)]",
    "{open('CANARY', 'w') for _ in (1,)}",
    "{1: open('CANARY', 'w')}",
    "(f := open)('CANARY', 'w')",
    "print(open('CANARY', 'w'), file=open)",
    "globals()['__builtins__']",
    "__builtins__",
    "__builtins__['open']('CANARY', 'w')",
    "__file__",
    "_h",
    "h.T.__class__",
    "tanh.__globals__",
    "tanh(h).__class__",
    "sum(*open('CANARY'))",
    "sum(**{'a': open('CANARY', 'w')})",
    "await open",
    "(yield open)",
    "(yield from open)",
    "import os",
    "from os import system",
    "exec 'open'",
    "1 if open('CANARY', 'w') else 0",
    "h[open('CANARY', 'w')]",
    "h[t - open('CANARY', 'w')]",
    "uniform(per='; rm -rf /')",
    "uniform(per='a\\n#include <stdio.h>')",
    "0; import os; os.system('touch CANARY')",
    "0 */ system(1) /*",
    "`touch CANARY`",
    "$(touch CANARY)",
    "breakpoint().x",
    "vars()[0].a",
    "'%s' % open",
    "b'x'",
]


@pytest.mark.parametrize("text", INJECTIONS)
def test_injection(text, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for spec in (
        equations(f"h[t] = {text}"),
        functions(f"f(v) = {text}"),
        functions("f(v):", f"  return {text}"),
    ):
        refused(spec, "E")
    assert os.listdir(tmp_path) == []


def test_injection_in_other_places(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    bad = "open('CANARY', 'w').x"
    for text in (f'params: {{W: {{shape: [H], init: "{bad}"}}}}', f'params: {{W: ["{bad}"]}}'):
        refused(MINIMAL + text + "\n", "E031")
    for text in (f'outputs: ["{bad}"]', f'constants: {{a: "{bad}"}}', f'constants: {{"{bad}": 1}}'):
        refused(MINIMAL + text + "\n", "E")
    for name in ("../c", "/etc/passwd", "c\\n", "c; rm", 'c"', "con.txt", "c/d", "%s", "${c}"):
        refused(MINIMAL.replace("cell: c", f"cell: '{name}'"), "E020")
    assert os.listdir(tmp_path) == []


def test_no_code_of_the_text_is_compiled_or_run():
    """An audit hook, which cannot be taken off, so in a process of its own."""
    code = (
        "import sys; from rnngen.errors import SpecError; from rnngen.spec import parse_spec\n"
        "parse_spec(sys.argv[2], 'f')\n"
        "seen = []; watched = ('exec', 'open', 'import', 'os.', 'subprocess', 'socket')\n"
        "hook = lambda name, args: seen.append((name, args)) if name.startswith(watched) else None\n"
        "sys.addaudithook(hook)\n"
        "for text in sys.argv[2:]:\n"
        "    try: parse_spec(text, 'f')\n"
        "    except SpecError: pass\n"
        "assert not seen, seen"
    )
    texts = [LSTM, LIQUID, *(equations(f"h[t] = {text}") for text in INJECTIONS)]
    subprocess.run([sys.executable, "-c", code, "", *texts], check=True)


TRAPS = [
    ("doc: *a", "E007"), ("doc: &a x", "E007"), ("doc: !t x", "E008"), ("doc: !!str x", "E008"),
    ("doc: ! x", "E008"),
    ("<<: {doc: x}", "E007"), ("params: {<<: {}}", "E007"), ("doc: {a: &a [*a]}", "E007"),
    ("&k doc: x", "E007"), ("doc: x\ndoc: y", "E010"),
    ("params: {a: [H], a: [H]}", "E010"), ("'doc': x\ndoc: y", "E010"), ("--- a", "E009"),
    ("...\na: 1", "E009"), ("doc: @a", "E006"),
    ("doc: `a`", "E006"), ("doc: %a", "E006"), ("doc: a: b", "E006"), ("doc: 'a", "E006"),
    ('doc: "a', "E006"), ('doc: "\\q"', "E006"),
    ('doc: "\\U00110000"', "E006"), ('doc: "\\ud800"', "E003"), ('doc: "\\x1b[2J"', "E003"),
    ("doc: \x1b[2J", "E003"), ("doc: a\x00b", "E003"),
    ("doc: a\x85b", "E003"), ("doc: a\u2028b", "E003"), ("doc: a\ufeffb", "E003"),
    ("doc: a\u202eb", "E003"), ("doc: a\u200bb", "E003"),
    ("doc: [a", "E006"), ("doc: {a", "E006"), ("doc: a]b: c", "E006"), ("\tdoc: a", "E006"),
    ("doc:\n\t- a", "E006"), ("? [a]\n: b", "E011"), ("[a]: b", "E011"),
    ("{a: b}: c", "E011"), ("doc: 1", "E011"), ("doc: true", "E011"), ("doc: ~", "E017"),
    ("doc: null", "E017"), ("doc:", "E017"),
    ("doc: 2020-01-01\nsource: 1.0", "E011"), ("constants: {a: yes}", "E011"),
    ("constants: {a: 0x10}", "E011"), ("constants: {a: 0o17}", "E011"),
    ("constants: {a: 017}", "E014"), ("constants: {a: 12:30}", "E011"),
    ("constants: {a: 1,000}", "E012E017"), ("constants: {a: .nan}", "E014"),
    ("constants: {a: -.INF}", "E014"), ("constants: {a: 1e999}", "E014"), ("constants: {a: 1__0}", "E014"),
    ("constants: {a: １}", "E011"),
    ("constants: [a]", "E011"), ("constants: a", "E011"), ("constants: {a}", "E017"),
    ("inputs: [x]", "E011"), ("outputs: {h: 1}", "E011"),
    ("variants: [a]", "E011"), ("variants: {a: b}", "E011"), ("reference: 1", "E011"),
    ("layouts: {a: b}", "E011"), ("Doc: a", "E012"),
    ("doc:a", "E006"), ("doc : a\nDOC: b", "E012"), ("params: {W: {shape:[H]}}", "E006"),
    ("functions: [f(v) = v]", "E011"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "codes"), TRAPS, ids=range(len(TRAPS)))
def test_yaml_trap(text, codes):
    refused(MINIMAL + text + "\n", codes)


NAMES = [
    "_h", "__class__", "h-1", "h 1", "1h", "h.x", "h'", "ħ", "h\u0301", "ｈ", "e\u0301", "h[t]", "",
    "a" * 65, "\u03c3", "h\u200b", "😀", "h/x", "h\\n",
    "h;", "h{", "~", "#h", "$h", "h ", "*/", "tanh", "t", "T", "training", "lambda", "if", "None", "True",
    "iterate", "uniform", "sum", "where",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_name(name):
    quoted = "'" + name.replace("'", "''") + "'"
    refused(f"{MINIMAL}constants: {{{quoted}: 1}}\n", "E020E021E003")
    refused(f"{MINIMAL}params: {{{quoted}: [H]}}\n", "E020E021E003")
    refused(MINIMAL.replace("H: hidden", f"{quoted}: hidden"), "E020E021E003")


def test_there_are_enough_of_them():
    assert len(INJECTIONS) >= 40
    assert len(TRAPS) >= 30
    assert len(NAMES) >= 25


def test_threads_do_not_mix():
    found = []

    def read():
        # extending by a generator is not one step: what others append meanwhile is lost
        found.append([parse_spec(LIQUID, "f") == parse_spec(LIQUID, "f") for _ in range(5)])

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [[True] * 5] * 4
