"""What is said of a name that no built-in cell has."""

from __future__ import annotations

import pytest

import rnngen
from rnngen.compiler.meant import meant
from rnngen.compiler.request import zoo
from rnngen.errors import ArgumentError


def test_a_name_that_is_near_is_told_and_not_taken() -> None:
    with pytest.raises(ArgumentError) as error:
        rnngen.load("LSTM")
    assert str(error.value) == "no spec file and no built-in cell 'LSTM'; did you mean 'lstm'?"
    with pytest.raises(ArgumentError, match="built-in cell 'RNN'; did you mean 'elman'"):
        rnngen.load("RNN@relu")


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        # case, and what stands between the letters
        ("GRU", "'gru'"),
        ("li-gru", "'li_gru'"),
        ("LayerNormLSTM", "'layernorm_lstm'"),
        # the same words in another order
        ("peephole_lstm", "'lstm_peephole'"),
        ("PeepholeLSTM", "'lstm_peephole'"),
        # a shorter or longer form of one word
        ("ln_lstm", "'layernorm_lstm'"),
        ("minimal_gru", "'min_gru'"),
        ("h_lstm", "'hm_lstm' or 'hyper_lstm'"),
        # an operator that the cell's file names, whole and as a word
        ("rnn", "'elman'"),
        ("RNNCell", "'elman'"),
        ("simple_rnn", "'elman'"),
        ("vanilla_rnn", "'elman'"),
        # a slip of one letter; several are as near
        ("lstn", "'lstm' or 'lstmn'"),
        ("mut4", "'mut1', 'mut2' or 'mut3'"),
        ("rwkv", "'rwkv4' or 'rwkv7'"),
        # words more, words less
        ("LSTMCell", "'lstm'"),
        ("GRUCell", "'gru'"),
        ("rnn_elman", "'elman'"),
        ("decoder", "'bahdanau_decoder' or 'cho_decoder'"),
        # more slips than one
        ("bahdnau_decodr", "'bahdanau_decoder'"),
    ],
)
def test_what_is_meant(asked: str, names: str) -> None:
    assert meant(asked, zoo()) == f"did you mean {names}?"


@pytest.mark.parametrize("asked", ["no_such", "", "é", "_"])
def test_names_that_are_near_to_none(asked: str) -> None:
    assert meant(asked, zoo()) == "`rnngen list` shows the built-in ones"
