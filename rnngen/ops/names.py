"""The names that the language reserves for operators."""

from __future__ import annotations

__all__ = ["initialiser_names", "operator_names"]

_OPERATORS = frozenset(
    """
    exp log log1p expm1 sqrt rsqrt square abs sign reciprocal sin cos tan atan tanh sigmoid relu leaky_relu
    elu selu gelu silu softplus softsign mish hard_sigmoid hard_tanh erf floor minimum maximum clip heaviside
    logaddexp where
    sum mean max min prod var logsumexp norm dot
    softmax log_softmax layer_norm rms_norm
    split concat stack reshape transpose outer diag repeat
    cumsum cumprod cummax flip roll shift circular_convolve
    take one_hot zeros ones eye arange tril
    dropout bernoulli normal uniform stop_gradient iterate
    """.split()
)

_INITIALISERS = frozenset(
    "zeros ones constant uniform normal glorot_uniform glorot_normal orthogonal identity sparse expm".split()
)


def operator_names() -> frozenset[str]:
    """Every operator of the language by name: no cell may give one of them another meaning."""
    return _OPERATORS


def initialiser_names() -> frozenset[str]:
    """What `init:` of a param may call besides operators."""
    return _INITIALISERS
