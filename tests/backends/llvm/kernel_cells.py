"""Small cells, each made for one part of the kernel language; `CELLS` by name.

Shapes are all different: I=5, H=4, K=3, V=6. `spec` fills in what a cell does not care about.
"""

from __future__ import annotations

from backends.llvm.kernel_shapes import PRODUCTS, VIEWS
from backends.llvm.kernel_spec import DIMS, spec
from backends.llvm.kernel_states import STATES

__all__ = ["CELLS", "DIMS", "NOISY", "PRODUCTS", "VIEWS", "spec"]

REDUCTIONS = {
    "products_of_one_column": spec(
        """
        h[t] = tanh((W @ x[t])[0:1] + b + U @ h[t-1])
        y = one_hot((W @ x[t])[1], H) + (R @ h[t-1])[1:2] * b
        z = tanh(U @ h[t-1] * (R @ h[t-1]) + W @ x[t])
        """,
        params="{W: [H, I], R: [H, H], U: [1, H], b: [H]}",
        outputs="[h, y, z]",
    ),
    "sums": spec(
        """
        M = outer(h[t-1] + 1, W @ x[t])
        h[t] = tanh(sum(M, axis=0) * b + sum(M, axis=1) + sum(M) / 9 + sum(M, axis=0, keepdims=1)[0])
        y = sum(M, axis=1, keepdims=1) * M
        z = sum(M, keepdims=1)
        """,
        params="{W: [H, I], b: [H]}",
        outputs="[h, y, z]",
    ),
    "means_and_variances": spec(
        """
        M = outer(b + 1, W @ x[t]) + reshape(h[t-1], [H, 1])
        h[t] = tanh(mean(M, axis=1) + var(M, axis=1)) + 0.1 * var(h[t-1]) + mean(M, axis=0)[0] * R[1]
        y = norm(M, axis=1) + norm(h[t-1])
        z = dot(h[t-1], b)
        """,
        outputs="[h, y, z]",
    ),
    "extremes": spec(
        """
        M = outer(b + 1, W @ x[t]) + reshape(h[t-1], [H, 1])
        h[t] = tanh(max(M, axis=1) - min(M, axis=0)[0] + 0.1 * R @ h[t-1] + max(h[t-1]) + min(x[t]))
        y = max(M, keepdims=1) - min(M, axis=1, keepdims=1)
        """,
        outputs="[h, y]",
    ),
    "products_of_entries": spec(
        """
        M = 1 + 0.3 * tanh(outer(b, W @ x[t]) + reshape(h[t-1], [H, 1]))
        h[t] = tanh(prod(M, axis=0)[0] * b + prod(M, axis=1) + prod(x[t]) * R[0] + prod(M))
        """,
    ),
    "three_axes": spec(
        """
        P = reshape(W @ x[t], [K, 1, 2]) * reshape(h[t-1], [1, H, 1]) + G
        h[t] = tanh(sum(sum(P, axis=2), axis=0) + max(P, axis=0)[:, 1])
        y = sum(P, axis=1)
        z = mean(P, axis=0, keepdims=1)
        """,
        params="{W: [2*K, I], G: [K, H, 2]}",
        outputs="[h, y, z]",
    ),
    "softmaxes": spec(
        """
        v = R @ h[t-1] + W @ x[t]
        M = outer(v, b)
        h[t] = softmax(v) + log_softmax(v) * 0.1 + logsumexp(v) * b * 0.1
        y = softmax(M, axis=0)
        z = logsumexp(M, axis=1)
        w = log_softmax(M)
        """,
        outputs="[h, y, z, w]",
    ),
    "norms": spec(
        """
        v = R @ h[t-1] + W @ x[t]
        h[t] = tanh(layer_norm(v, g, b) + rms_norm(v + b, g))
        y = layer_norm(outer(v, b + 1), g, b, axis=0)
        """,
        params="{W: [H, I], R: [H, H], b: [H], g: [H]}",
        outputs="[h, y]",
    ),
    "reduced_params": spec(
        """
        h[t] = tanh((R / norm(R, axis=1, keepdims=1)) @ h[t-1] + mean(W, axis=0) @ x[t] + max(b) * softmax(b))
        """
    ),
    "reduced_inputs": spec(
        """
        s = softmax(x[t])
        h[t] = tanh(W @ s + sum(s * x[t]) * b + R @ h[t-1])
        """
    ),
    "long_axis": spec(
        """
        v = repeat(W @ x[t], 11) * g
        h[t] = tanh(R @ h[t-1] + reshape(softmax(v), [H, 11])[:, 3] + sum(v) * 0.01 + max(v) * b)
        y = cumsum(v)
        """,
        params="{W: [H, I], R: [H, H], b: [H], g: [11*H]}",
        outputs="[h, y]",
    ),
}

INDEXED = {
    "embedding": spec(
        "  h[t] = tanh(take(E, w[t]) + R @ h[t-1])",
        inputs="{w: {shape: [], dtype: index}}",
        params="{E: [V, H], R: [H, H]}",
    ),
    "embedding_times_matrix": spec(
        "  h[t] = tanh(W @ take(E, w[t]) + R @ h[t-1] + b)",
        inputs="{w: {shape: [], dtype: index}}",
        params="{E: [V, I], R: [H, H], W: [H, I], b: [H]}",
    ),
    "several_indices": spec(
        """
        e = take(E, w[t])
        h[t] = tanh(sum(e, axis=0) + R @ h[t-1] + e[1] * b)
        """,
        inputs="{w: {shape: [K], dtype: index}}",
        params="{E: [V, H], R: [H, H], b: [H]}",
        outputs="[h, e]",
    ),
    "take_from_input": spec(
        """
        h[t] = tanh(take(X[t], w[t]) + R @ h[t-1] + take(b, w[t]))
        """,
        inputs="{X: [V, H], w: {shape: [], dtype: index}}",
        params="{R: [H, H], b: [V]}",
    ),
    "take_from_sequence": spec(
        """
        h[t] = tanh(take(m, w[t]) + R @ h[t-1] + sum(take(m, v), axis=0))
        """,
        inputs="{m: {shape: [V, H], per: sequence}, w: {shape: [], dtype: index}, "
        "v: {shape: [K], dtype: index, per: sequence}}",
        params="{R: [H, H]}",
    ),
    "take_from_state": spec(
        """
        h[t] = tanh(take(S[t-1], w[t]) + R @ h[t-1] + W @ x[t])
        S[t] = 0.9 * S[t-1] + reshape(one_hot(w[t], V), [V, 1]) * h[t-1] + 0.1 * take(S[t-1], p)[0]
        y = take(h[t-1], p)
        """,
        inputs="{x: [I], w: {shape: [], dtype: index}, p: {shape: [K], dtype: index, per: sequence}}",
        states="{h: [H], S: [V, H]}",
        params="{R: [H, H], W: [H, I]}",
        outputs="[h, S, y]",
    ),
    "one_hot": spec(
        """
        h[t] = tanh(W @ one_hot(w[t], V) + R @ h[t-1] + sum(P @ one_hot(k[t], V).T, axis=1))
        """,
        inputs="{w: {shape: [], dtype: index}, k: {shape: [K], dtype: index}}",
        params="{W: [H, V], R: [H, H], P: [H, V]}",
    ),
    "embedding_twice": spec(
        """
        e = take(E, w[t])
        h[t] = tanh(e + R @ h[t-1])
        y = E @ h[t] + take(b, w[t])
        """,
        inputs="{w: {shape: [], dtype: index}}",
        params="{E: [V, H], R: [H, H], b: [V]}",
        outputs="[h, y]",
    ),
    # the gradient of an entry of a part: it lies within a whole whose other parts are not its own
    "entries_of_parts": spec(
        """
        a, c, d = split(P @ x[t], 3)
        e, f = split(tanh(S[t-1]), 2)
        g, k = split(concat(tanh(R) @ S[t-1], S[t-1], axis=0), 2, axis=0)
        h[t] = tanh(W @ x[t] + R @ h[t-1] + take(c, w[t]) * d)
        S[t] = 0.9 * S[t-1] + 0.1 * outer(tanh(h[t]), take(f, v[t])[0, :1] + take(k, v[t])[2])
        y = take(f, v[t]) + take(e, v[t]) * take(f, w[t])
        z = take(k, v[t]) + take(a, w[t])
        """,
        inputs="{x: [I], w: {shape: [], dtype: index}, v: {shape: [K], dtype: index}}",
        states="{h: [H], S: [H, 6]}",
        params="{W: [H, I], R: [H, H], P: [3*H, I]}",
        outputs="[h, S, y, z]",
    ),
    "index_delayed": spec(
        "  h[t] = tanh(take(E, w[t]) + take(F, w[t-1]) + R @ h[t-1])",
        inputs="{w: {shape: [], dtype: index}}",
        params="{E: [V, H], F: [V, H], R: [H, H]}",
    ),
}

_FUNCTIONS = (
    "exp log log1p expm1 sqrt rsqrt square abs sign reciprocal sin cos tan atan tanh sigmoid relu leaky_relu elu selu "
    "gelu silu softplus softsign mish hard_sigmoid hard_tanh erf floor heaviside"
).split()
_POSITIVE = {"log", "sqrt", "rsqrt", "reciprocal", "log1p"}


def functions_of(names: list[str]) -> str:
    """A cell with one output per scalar function, of the state and of an input."""
    lines = ["  v = R @ h[t-1] + W @ x[t]", "  h[t] = tanh(v + b)"]
    for name in names:
        inside = "0.3 + square(v)" if name in _POSITIVE else "v * b"
        lines += [f"  y_{name} = {name}({inside}) + {name}({inside.replace('v', 'h[t-1]')})"]
    return spec("\n".join(lines), outputs="[h, " + ", ".join(f"y_{n}" for n in names) + "]")


SCALARS = {
    **{f"functions_{k // 8}": functions_of(_FUNCTIONS[k : k + 8]) for k in range(0, len(_FUNCTIONS), 8)},
    "two_arguments": spec(
        """
        v = R @ h[t-1] + W @ x[t]
        h[t] = tanh(minimum(v, b) + maximum(h[t-1], 0.1) + logaddexp(v, b))
        y = clip(v, -0.5, 0.5) + leaky_relu(v, 0.2) + v % 2 + v % b
        z = v / (1 + b * b) - (-v)
        """,
        outputs="[h, y, z]",
    ),
    "powers": spec(
        """
        v = 0.5 + square(R @ h[t-1] + W @ x[t])
        h[t] = tanh(v ** b + v ** 3 - v ** -2 + v ** 0.5 + v ** 1.7 + 2 ** b)
        y = b ** 2 + x[t][0] ** 4 + square(v) ** h[t-1]
        z = h[t-1] ** 2 + h[t-1] ** 1 + h[t-1] ** 0 + (-v) ** 3
        """,
        outputs="[h, y, z]",
    ),
    "choices": spec(
        """
        v = R @ h[t-1] + W @ x[t]
        h[t] = where(v > b, tanh(v), 0.5 * h[t-1]) + (0.1 if t % 2 == 0 else v) * 0.1
        y = (v < b) + 2 * (v <= b) + 4 * (v >= h[t-1]) + 8 * (v == v) + 16 * (v != b)
        z = where(x[t][0] > 0, h[t-1], b)
        """,
        outputs="[h, y, z]",
    ),
    "surrogate": spec(
        """
        u[t] = 0.8 * u[t-1] + W @ x[t] + R @ s[t-1] - stop_gradient(s[t-1])
        s[t] = spike(u[t] - 0.3)
        """,
        states="{u: [H], s: [H]}",
        params="{W: [H, I], R: [H, H]}",
        outputs="[s, u]",
        functions="""
        spike(v) = heaviside(v)  with derivative 1 / (1 + square(2*v))
        """,
    ),
    # arguments of other shapes than the body, and rows in one alone
    "surrogates_of_shapes": spec(
        """
        z[t] = sum(x[t]) + 0.5 * z[t-1]
        v = keep(z[t], b) + mark(b, z[t]) + pass_on(R @ h[t-1], s) + later(b) * 0.3
        h[t] = tanh(v) + same(W @ x[t]) * z[t] + sum(one(h[t-1])) * b
        """,
        states="{h: [H], z: []}",
        params="{W: [H, I], R: [H, H], b: [H], s: []}",
        outputs="[h, z]",
        functions="""
        keep(a, c) = tanh(a)  with derivative 1 / (1 + a*a), sigmoid(c)
        mark(a, c) = floor(a) * c  with derivative c / (1 + a*a), sigmoid(a)
        pass_on(soft, hard) = hard  with derivative 1, 0
        later(a) = a * s  with derivative z[t]
        same(a) = 0.7  with derivative tanh(a)
        one(a) = 1
        """,
    ),
    "stopped": spec("  h[t] = tanh(stop_gradient(W) @ x[t] + R @ h[t-1] + b * stop_gradient(h[t-1]))"),
    "zeros_at_kinks": spec(
        """
        h[t] = relu(0 * (W @ x[t])) + abs(h[t-1] * 0) + norm(0 * h[t-1]) + maximum(b, b) + 0.5 * R @ h[t-1]
        """
    ),
}

NOISY = {
    "dropout": spec("  h[t] = tanh(W @ dropout(x[t], 0.3) + R @ dropout(h[t-1], 0.5) + b)"),
    "dropout_per_sequence": spec(
        """
        h[t] = tanh(W @ dropout(x[t], 0.3, per="sequence") + R @ (h[t-1] * m) + b)
        m = dropout(ones([H]), 0.4, per="sequence")
        """
    ),
    "dropout_of_weights": spec('  h[t] = tanh(W @ x[t] + dropout(R, 0.3, per="sequence") @ h[t-1])'),
    "draws": spec(
        """
        h[t] = tanh(W @ x[t] + R @ h[t-1] + b * normal([H]) + uniform([H]))
        y = bernoulli(0.5, [K, H]) * 2
        z = uniform([]) + normal([K], per="sequence")[1]
        """,
        outputs="[h, y, z]",
    ),
    "draws_alone": spec(
        """
        h[t] = 0.9 * h[t-1] + b * normal([H]) + normal([H], per="sequence")
        """,
        inputs="",
        params="{b: [H]}",
    ),
    "masked_state": spec(
        """
        z = bernoulli(0.8, [H])
        h[t] = where(training, z * h[t-1] + (1 - z) * n, 0.8 * h[t-1] + 0.2 * n)
        n = tanh(W @ x[t] + R @ h[t-1])
        """
    ),
}

JOINED = {
    # made once, within a whole whose memory is used again, and handed out at every step
    "part_that_is_handed_out": spec(
        """
        v = take(q, argsort(q))
        h[t] = tanh(R @ h[t-1]) + sum(layer_norm(stack(v, v, axis=1), g, g))
        """,
        inputs="{q: {shape: [V], per: sequence}}",
        params="{R: [H, H], g: [2]}",
        outputs="[h, v]",
    ),
    # the second is made where the first was, and a part of both lies elsewhere: it is copied twice, at its times
    "wholes_in_turn": spec(
        """
        h[t] = tanh(W @ x[t] + R @ h[t-1])
        y = exp(concat(x[t], x[t]))
        z = exp(concat(log_softmax(x[t]), x[t]))
        """,
        params="{W: [H, I], R: [H, H]}",
        outputs="[h, y, z]",
    ),
    # of a product for each entry of an axis one entry is read: zeros are joined to its gradient along that axis
    "entries_of_products": spec(
        """
        M[t] = tanh(reshape(h[t-1], [1, H, 1]) * x[t]) * b
        h[t] = tanh((M[t-1] @ G)[2, 1] + sum((G @ M[t])[0, 1:, 1]))
        """,
        states="{h: [H], M: [K, H, I]}",
        params="{b: [I], G: [K, I, H]}",
    ),
}

CELLS = PRODUCTS | STATES | VIEWS | JOINED | REDUCTIONS | INDEXED | SCALARS | NOISY
