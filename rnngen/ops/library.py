"""The array functions of the language that are composed from primitives: one definition each.

The text is in the spec language (with the internal `size_of(v, axis)`), in the stable
form; `cell/` inlines it where it is called, and the derivative follows by itself.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["LIBRARY", "Definition"]


@dataclass(frozen=True, slots=True)
class Definition:
    """`name(args)`: `defaults` are values of trailing arguments; `body` is a block that returns."""

    name: str
    args: tuple[str, ...]
    defaults: tuple[tuple[str, str], ...]
    body: str


def _define(signature: str, body: str) -> Definition:
    name, _, inside = signature.partition("(")
    parts = [p.strip().partition("=") for p in inside.rstrip(")").split(",")]
    return Definition(
        name, tuple(p[0] for p in parts), tuple((p[0], p[2]) for p in parts if p[1]), body.strip()
    )


_ALL = (
    _define(
        "mean(v, axis=all, keepdims=0)", "return sum(v, axis=axis, keepdims=keepdims) / size_of(v, axis)"
    ),
    _define(
        "var(v, axis=all, keepdims=0)",
        """
d = v - mean(v, axis=axis, keepdims=1)
return mean(d * d, axis=axis, keepdims=keepdims)
""",
    ),
    # the derivative at the zero vector is 0, as torch has it; NaN is not 0 and stays NaN
    _define(
        "norm(v, axis=all, keepdims=0)",
        """
s = sum(v * v, axis=axis, keepdims=keepdims)
return where(s != 0, sqrt(where(s != 0, s, 1)), 0)
""",
    ),
    _define("dot(a, b, axis=all, keepdims=0)", "return sum(a * b, axis=axis, keepdims=keepdims)"),
    # a row of nothing but -inf has no finite maximum to take off
    _define(
        "logsumexp(v, axis=all, keepdims=0)",
        """
top = stop_gradient(max(v, axis=axis, keepdims=1))
m = where(top - top == 0, top, 0)
s = log(sum(exp(v - m), axis=axis, keepdims=1)) + m
return squeeze(s, axis, keepdims)
""",
    ),
    _define(
        "softmax(v, axis=-1)",
        """
e = exp(v - stop_gradient(max(v, axis=axis, keepdims=1)))
return e / sum(e, axis=axis, keepdims=1)
""",
    ),
    # the maximum comes off before the logarithm is added: beside a large v its digits would be lost
    _define(
        "log_softmax(v, axis=-1)",
        """
d = v - stop_gradient(max(v, axis=axis, keepdims=1))
return d - log(sum(exp(d), axis=axis, keepdims=1))
""",
    ),
    _define(
        "layer_norm(v, gain, bias, eps=1e-5, axis=-1)",
        """
d = v - mean(v, axis=axis, keepdims=1)
return d * rsqrt(mean(d * d, axis=axis, keepdims=1) + eps) * gain + bias
""",
    ),
    # rows past the end of their sequence do not count; where none is left there is nothing to divide by
    _define("batch_mean(v)", "return batch_sum(v) / maximum(batch_sum(1), 1)"),
    _define(
        "batch_norm(v, gain=1, bias=0, eps=1e-5)",
        """
d = v - batch_mean(v)
return d * rsqrt(batch_mean(d * d) + eps) * gain + bias
""",
    ),
    _define(
        "rms_norm(v, gain=1, eps=1e-5, axis=-1)",
        "return v * rsqrt(mean(v * v, axis=axis, keepdims=1) + eps) * gain",
    ),
    _define(
        "dropout(v, p, per=step)",
        # 1.0: by the whole number 0, which p = 1 would leave, nothing is divided
        "return where(training, v * where(uniform_like(v, per=per) < p, 0, 1 / (1 - 1.0 * p)), v)",
    ),
    _define("bernoulli(p, shape, per=step)", "return uniform(shape, per=per) < p"),
    # Box-Muller; the draw is in [0, 1), its complement in (0, 1]
    _define(
        "normal(shape, per=step)",
        """
r = sqrt(-2 * log(1 - uniform(shape, per=per)))
return r * cos(6.283185307179586 * uniform(shape, per=per))
""",
    ),
    _define("one_hot(i, n)", "return expand_last(i) == arange(n)"),
    _define("eye(n)", "return expand_last(arange(n)) == arange(n)"),
    _define("tril(n)", "return expand_last(arange(n)) >= arange(n)"),
    # the place of each entry in ascending order, equal entries as they stand, NaN last. Every pair is
    # compared: no backend needs a sorting loop of its own, and the order has derivative zero
    _define(
        "rank(v)",
        """
n = length_of(v)
place = arange(n) + where(v != v, n, 0)
return sum(where(place < expand_last(place), 1 - (v > expand_last(v)), v < expand_last(v)), axis=1)
""",
    ),
    _define(
        "sort(v)",
        """
n = length_of(v)
return sum(where(expand_last(arange(n)) == rank(v), v, 0), axis=1)
""",
    ),
    _define(
        "argsort(v)",
        """
n = length_of(v)
return sum(where(expand_last(arange(n)) == rank(v), arange(n), 0), axis=1)
""",
    ),
    _define(
        "circular_convolve(w, s, axis=-1)",
        """
n = size_of(s, axis)
k = expand_last(arange(n)) - arange(size_of(w, axis))
return weighted(w, s, wrapped(k, n, size_of(w, axis)), axis)
""",
    ),
)

LIBRARY = {d.name: d for d in _ALL}
