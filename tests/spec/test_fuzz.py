"""Whatever the bytes, the answer is a cell or a SpecError."""

import re
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spec.checks import answered
from spec.texts import LIQUID, LSTM, MINIMAL

SEEDS = [
    LSTM,
    LIQUID,
    MINIMAL,
    *(p.read_text("utf-8") for p in Path(__file__).parent.glob("../specs_invalid/m*.yaml")),
]


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_changed_bytes(data):
    text = bytearray(data.draw(st.sampled_from(SEEDS)).encode())
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(text) - 1))
        change = data.draw(st.sampled_from(["set", "insert", "delete", "move", "cut"]))
        if change == "set":
            text[at] = data.draw(st.integers(0, 255))
        elif change == "insert":
            text[at:at] = data.draw(
                st.sampled_from(
                    [b"*", b"&a ", b"!t ", b": ", b"\n", b"  ", b"{", b"[", b"'", b"@", b"|", b"#"]
                )
            )
        elif change == "delete":
            del text[at : at + data.draw(st.integers(1, 8))]
        elif change == "move":
            text[at:at] = text[data.draw(st.integers(0, len(text) - 1)) :][:40]
        else:
            del text[at:]
        text = text or bytearray(b" ")
    answered(bytes(text))


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=80) | st.text(max_size=80))
def test_any_file(data):
    answered(data)


WORD = re.compile(r"[A-Za-z_]\w*|\[t(?:-1)?\]|\d+")
SPECS = sorted(Path(__file__).parents[2].glob("specs/*.yaml"))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_words_in_each_others_place(data):
    """What a name is, and where: the binder meets what the reader lets through."""
    text = data.draw(st.sampled_from(SPECS)).read_text("utf-8")
    for _ in range(data.draw(st.integers(1, 3))):
        words = list(WORD.finditer(text))
        here, there = (data.draw(st.sampled_from(words)) for _ in range(2))
        text = text[: here.start()] + there[0] + text[here.end() :]
    answered(text.encode())
