"""Cells for states, delays and clocks: see `kernel_cells`."""

from __future__ import annotations

from backends.llvm.kernel_spec import RECUR, spec

__all__ = ["STATES"]

STATES = {
    "scalar_state": spec(
        """
        s[t] = tanh(a * s[t-1] + w @ x[t])
        n[t] = n[t-1] + s[t] ** 2
        """,
        states="{s: [], n: []}",
        params="{a: [], w: [I]}",
        outputs="[s, n]",
    ),
    "state_never_read": spec(
        """
        h[t] = tanh(W @ x[t] + R @ h[t-1])
        z[t] = h[t] * b
        u[t] = W @ x[t]
        """,
        states="{h: [H], z: [H], u: [H]}",
        outputs="[h, z]",
    ),
    "state_that_stays": spec(
        """
        h[t] = tanh(W @ x[t] + R @ k[t-1])
        k[t] = k[t-1]
        """,
        states="{h: [H], k: [H]}",
        params="{W: [H, I], R: [H, H]}",
        outputs="[h, k]",
    ),
    "states_that_swap": spec(
        """
        h[t] = k[t-1] + W @ x[t]
        k[t] = 0.5 * h[t-1]
        """,
        states="{h: [H], k: [H]}",
        params="{W: [H, I]}",
        outputs="[h, k]",
    ),
    "state_is_the_input": spec(
        """
        p[t] = x[t]
        h[t] = tanh(W @ (x[t] - p[t-1]) + R @ h[t-1] + b)
        """,
        states="{h: [H], p: [I]}",
        outputs="[h, p]",
    ),
    "delays_of_many_kinds": spec(
        """
        q = U @ h[t-4] + P @ x[t-2] - x[t-3][1] * b
        h[t] = tanh(q + R @ h[t-1] + 0.2 * h[t-2] * h[t-3])
        g[t] = k[t-1]
        k[t] = concat(h[t-2][1:H], x[t][0:1]) * 0.5 + 0.1 * g[t-3]
        """,
        states="{h: [H], g: [H], k: [H]}",
        params="{U: [H, H], P: [H, I], R: [H, H], b: [H]}",
        outputs="[h, g, q]",
    ),
    "copies_that_are_none": spec(
        """
        f[t] = flip(h[t-1])
        r[t] = reshape(h[t-1], [H, 1])
        S[t] = Q[t-1].T
        Q[t] = 0.5 * outer(h[t-1], f[t-1]) + 0.1 * S[t-1]
        h[t] = tanh(W @ x[t] + R @ f[t-1] + b * r[t-1][:, 0] + sum(S[t-1], axis=0))
        """,
        states="{h: [H], f: [H], r: [H, 1], S: [H, H], Q: [H, H]}",
        outputs="[h, f, r, S]",
    ),
    "registers_and_rounds": spec(
        """
        a[t] = h[t-1]
        c[t] = a[t-1]
        e[t] = a[t-1]
        p[t] = q[t-1]
        q[t] = p[t-1]
        h[t] = tanh(W @ x[t] + R @ c[t-1] + p[t-1] * e[t-1] - 0.3 * a[t] + 0.2 * c[t])
        """,
        states="{h: {shape: [H], init: 0.1}, a: {shape: [H], init: b}, c: [H], e: [H], p: {shape: [H], init: 1}, q: [H]}",
        outputs="[c, h, a, p]",
    ),
    "delays": spec(
        """
        h[t] = tanh(W @ x[t] + P @ x[t-1] + R @ h[t-1] + Q @ h[t-2] + 0.1 * h[t-3])
        """,
        params="{W: [H, I], P: [H, I], R: [H, H], Q: [H, H]}",
    ),
    "learned_start": spec(RECUR, states="{h: {shape: [H], init: b}}"),
    "learned_start_broadcast": spec(
        RECUR + "\n  S[t] = 0.5 * S[t-1] + outer(b, h[t-2])",
        states="{h: {shape: [H], init: a}, S: {shape: [H, H], init: b}}",
        params="{W: [H, I], R: [H, H], b: [H], a: []}",
        outputs="[h, S]",
    ),
    "expression_start": spec(
        RECUR + "\n  S[t] = 0.9 * S[t-1] + outer(h[t], h[t-1])",
        states="{h: {shape: [H], init: 'where(i == 0, 1, -0.5 * i)'}, S: {shape: [H, H], init: '0.1 * i - 0.2 * j'}}",
        outputs="[h, S]",
    ),
    "sequence_value_in_a_joined_operand": spec(
        "  h[t] = tanh(W @ concat(m, x[t] * sum(h[t-1]), h[t-1]))",
        inputs="{x: [I], m: {shape: [H], per: sequence}}",
        params="{W: [H, 2*H+I]}",
    ),
    "batch_statistics": spec(
        """
        a = batch_norm(W @ x[t], b) + batch_norm(R @ h[t-1])
        S[t] = 0.5 * S[t-1] + batch_mean(outer(a, h[t-1]))
        h[t] = tanh(a) + 0.1 * S[t] @ h[t-1] + 0.01 * batch_sum(sum(x[t]))
        """,
        states="{h: [H], S: [H, H]}",
        outputs="[h, S]",
    ),
    "computed_start": spec(
        RECUR,
        states="{h: {shape: [H], init: 'tanh(R @ m + sum(W @ W.T, axis=1))'}}",
        inputs="{x: [I], m: {shape: [H], per: sequence}}",
    ),
    "number_start": spec(RECUR, states="{h: {shape: [H], init: 0.75}}"),
    "clocks": spec(
        """
        a = where(t % 2 == 0, 1, 0.5)
        h[t] = tanh(a * W @ x[t] + R @ h[t-1] + b * (t + 1) / T)
        y = t * b
        z = T * t
        """,
        outputs="[h, y, z]",
    ),
    "training_flag": spec("  h[t] = tanh(W @ x[t] + R @ h[t-1] * (1 - 0.5 * training) + b)"),
    "outputs_of_all_kinds": spec(
        """
        h[t] = tanh(W @ x[t] + R @ h[t-1])
        a = x[t]
        f = tanh(x[t])
        n = ones([K])
        p = b * 2
        q = concat(x[t], b)
        s = 3
        """,
        outputs="[a, f, n, p, q, s, h]",
    ),
    "output_of_the_past": spec(
        """
        h[t] = tanh(W @ x[t] + R @ h[t-1])
        y = h[t-1]
        z = x[t-1]
        """,
        params="{W: [H, I], R: [H, H]}",
        outputs="[y, z, h]",
    ),
    "unused_everything": spec(
        "  h[t] = 0.5 * h[t-1] + 1",
        inputs="{x: [I], z: [K], m: {shape: [V], per: sequence}}",
    ),
    "wide_sequence_input": spec(
        """
        h[t] = tanh(m * (W @ x[t]) + R @ (m * h[t-1]) + b * sum(M))
        """,
        inputs="{x: [I], m: {shape: [H], per: sequence}, M: {shape: [K, V], per: sequence}}",
    ),
}
