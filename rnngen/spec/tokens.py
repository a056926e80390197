"""Text → statements: runs of tokens that end with a line, or run on while a bracket is open.

What Python's own tokenizer would misread (primes, Greek letters, stray signs) or take too long over
(thousands of brackets or signs) is refused here, with its place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rnngen.spec.foreign import latex, spelled
from rnngen.spec.report import quoted
from rnngen.spec.source_text import SourceText

__all__ = ["Statement", "Token", "split_at", "statements"]

MAX_LINE = 10_000
MAX_TOKENS = 12_000
MAX_NESTING = 100
MAX_SIGNS = 100
MAX_RECOVERIES = 10
MAX_STATEMENTS = 5_000

_TOKEN = re.compile(
    r"""
      (?P<newline>\n)
    | (?P<space>\s+?)
    | (?P<comment>\#[^\n]*)
    | (?P<prime>(?<=[\w)\]'])')
    | (?P<string>'[^'\n]*'|"[^"\n]*")
    | (?P<number>0[xXbBoO]\w+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][-+]?\d[\d_]*)?)
    | (?P<name>[A-Za-z_]\w*)
    | (?P<open>[(\[{])
    | (?P<close>[)\]}])
    | (?P<operator>\*\*=|//=|>>=|<<=|\.\.\.|\*\*|//|==|!=|<=|>=|:=|->|<<|>>|[-+*/%@&|^]=|[-+*/%@<>=:,.&|^~;])
    | (?P<other>.)
    """,
    re.VERBOSE | re.ASCII,
)
_LATEX = re.compile(r"\\([A-Za-z]+)")
_CLOSE = "close it; between { and } of YAML, an expression that has commas needs quotes"
_PAIRS = {")": "(", "]": "[", "}": "{"}
_INSTEAD = {
    "×": "* (of matrices @)", "·": "* (of matrices @)", "⋅": "* (of matrices @)",
    "⊙": "*", "∘": "*", "∗": "*", "−": "-", "–": "-", "÷": "/",
    "≤": "<=", "≥": ">=", "≠": "!=", "←": "=", "²": "**2", "³": "**3", "ᵀ": ".T", "′": "_next",
    "√": "sqrt(...)", "σ": "sigmoid(...)", "Σ": "sum(...)", "∑": "sum(...)", "∞": "a large number",
    "“": '"', "”": '"', "$": "the bare name", "!": "1 - c", "?": "where(cond, a, b)",
    "\\": "brackets around what runs over several lines",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number, sign or bracket of `text.value[start:end]`, `depth` brackets deep."""

    kind: str
    text: str
    start: int
    depth: int

    @property
    def end(self) -> int:
        """The index after its last character."""
        return self.start + len(self.text)

    def is_(self, text: str) -> bool:
        """Whether it is this sign or word, and not a string."""
        return self.text == text and self.kind != "string"


@dataclass(frozen=True, slots=True)
class Statement:
    """The tokens of one statement, without comments. `readable` is False if an error is noted."""

    text: SourceText
    tokens: tuple[Token, ...]
    indent: int
    readable: bool

    def find(self, sign: str) -> int:
        """The index of the first such token outside brackets, or -1."""
        return next((i for i, t in enumerate(self.tokens) if t.depth == 0 and t.is_(sign)), -1)


def split_at(tokens: tuple[Token, ...], sign: str) -> list[tuple[Token, ...]]:
    """The runs between such tokens outside brackets; a run may be empty."""
    runs: list[list[Token]] = [[]]
    depth = tokens[0].depth if tokens else 0
    for token in tokens:
        if token.depth == depth and token.is_(sign):
            runs.append([])
        else:
            runs[-1].append(token)
    return [tuple(run) for run in runs]


def statements(text: SourceText) -> list[Statement]:
    """The statements of a text, those with errors too: their names are still good to know."""
    return _Splitter(text).split()


class _Splitter:
    """Groups tokens into statements, and takes up again on a later line after a bracket left open."""

    def __init__(self, text: SourceText) -> None:
        self.text = text
        self.tokens = [m for m in _TOKEN.finditer(text.value) if m.lastgroup != "space"]
        self.found: list[Statement] = []
        self.recoveries = 0
        self.first = 0
        self.begin()

    def begin(self) -> None:
        """Start a statement."""
        self.run: list[Token] = []
        self.open: list[Token] = []
        self.signs = 0
        self.readable = True

    def split(self) -> list[Statement]:
        """All the statements."""
        self._refuse_long_lines()
        i = 0
        while i < len(self.tokens):
            match = self.tokens[i]
            if not self.run:
                self.first = i
            i += 1
            if match.lastgroup == "newline" and not self.open:
                self.finish()
            elif match.lastgroup not in ("newline", "comment"):
                self.take(match)
            lost = i == len(self.tokens) or len(self.open) > MAX_NESTING or len(self.run) > MAX_TOKENS
            if lost and self.open:
                i = self.recover()
        self.finish()
        return self.found

    def finish(self) -> None:
        """End a statement."""
        if self.run:
            start = self.run[0].start
            indent = start - (self.text.value.rfind("\n", 0, start) + 1)
            self.found.append(Statement(self.text, tuple(self.run), indent, self.readable))
        if len(self.found) > MAX_STATEMENTS:
            place = self.found[-1].tokens[0].start
            self.text.error(place, None, "E005", f"more than {MAX_STATEMENTS:,} lines of equations")
            self.text.report.stop()
        self.begin()

    def refuse(self, token: Token, code: str, message: str, hint: str = "") -> None:
        """Note an error; the statement cannot be read as an expression."""
        if self.readable:
            self.text.error(token.start, token.end, code, message, hint)
        self.readable = False

    def take(self, match: re.Match[str]) -> None:
        """One more token of this statement."""
        token = Token(match.lastgroup or "", match[0], match.start(), len(self.open))
        if token.kind == "open":
            self.open.append(token)
        elif token.kind == "close":
            token = self.close(token)
        self.run.append(token)
        self._check(token)

    def close(self, token: Token) -> Token:
        """A closing bracket, as deep as the one it closes."""
        if not self.open:
            self.refuse(token, "E030", f"`{token.text}` closes nothing", "remove it, or add what opens it")
            return token
        opened = self.open.pop()
        if opened.text != _PAIRS[token.text]:
            line = self.text.at(opened.start).line
            message = f"`{token.text}` does not close `{opened.text}` of line {line}"
            self.refuse(token, "E030", message, "brackets close in the order they open")
        return Token(token.kind, token.text, token.start, len(self.open))

    def _check(self, token: Token) -> None:
        self.signs = self.signs + 1 if token.text in ("+", "-", "~", "not") else 0
        if token.kind == "other":
            self._refuse_character(token)
        elif token.kind == "prime":
            hint = "write another name, such as `h_next`; quotes are for the words of keywords"
            self.refuse(token, "E039", "a prime (') is not part of a name", hint)
        elif len(self.open) > MAX_NESTING:
            self.refuse(token, "E033", f"brackets are nested more than {MAX_NESTING} deep")
        elif self.signs > MAX_SIGNS:
            self.refuse(token, "E033", f"more than {MAX_SIGNS} signs in a row")
        elif len(self.run) > MAX_TOKENS:
            self.refuse(token, "E033", f"more than {MAX_TOKENS:,} words and signs in one expression")

    def _refuse_character(self, token: Token) -> None:
        if token.text in "'\"":
            hint = "close the quote; a prime (h') is not part of a name: write `h_next`"
            self.refuse(token, "E039", "a quote that is not closed on its line", hint)
            return
        word = _LATEX.match(self.text.value, token.start)
        what, instead = (
            (word[0], latex(word[1]))
            if word
            else (token.text, _INSTEAD.get(token.text) or spelled(token.text))
        )
        hint = f"write {instead}" if instead else "names are ASCII letters, digits and underscores"
        shown = quoted(what) if what.isprintable() else f"U+{ord(what):04X}"
        self.refuse(token, "E039", f"{shown} is not part of the language", hint)

    def recover(self) -> int:
        """Complain about the bracket left open and go on at the next line that starts like a statement."""
        opened = self.open[0]
        self.refuse(opened, "E030", f"`{opened.text}` is never closed", _CLOSE)
        self.recoveries += 1
        indent = self.run[0].start - (self.text.value.rfind("\n", 0, self.run[0].start) + 1)
        end = len(self.tokens)
        resume = next(
            (i for i in range(self.first, end) if self._starts_statement(i, opened.start, indent)), end
        )
        if resume == end or self.recoveries > MAX_RECOVERIES:
            self.finish()
            return end
        self.run = [token for token in self.run if token.start < self.tokens[resume].start()]
        self.finish()
        return resume

    def _starts_statement(self, i: int, after: int, indent: int) -> bool:
        """Whether token `i` begins a line below `after`, indented no more than `indent`."""
        match = self.tokens[i]
        if match.lastgroup != "name" or match.start() <= after or self.tokens[i - 1].lastgroup != "newline":
            return False
        return match.start() - self.tokens[i - 1].end() <= indent

    def _refuse_long_lines(self) -> None:
        start = 0
        for line in self.text.value.split("\n"):
            if len(line) > MAX_LINE:
                message = f"a line of more than {MAX_LINE:,} characters"
                self.text.error(start, None, "E033", message)
                self.text.report.stop()
            start += len(line) + 1
