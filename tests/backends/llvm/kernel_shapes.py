"""Cells for products and views: see `kernel_cells`."""

from __future__ import annotations

from backends.llvm.kernel_spec import RECUR, spec

__all__ = ["PRODUCTS", "VIEWS"]

PRODUCTS = {
    "elman": spec(RECUR),
    "state_matrix_times_vector": spec(
        """
        h[t] = tanh(S[t-1] @ k + b)
        k = U @ x[t]
        S[t] = 0.8 * S[t-1] + outer(h[t-1], k)
        """,
        states="{h: [H], S: [H, K]}",
        params="{U: [K, I], b: [H]}",
        outputs="[h, S]",
    ),
    "state_matrix_transposed_times_vector": spec(
        """
        k = S[t-1].T @ h[t-1]
        S[t] = 0.7 * S[t-1] + 0.3 * tanh(outer(b * h[t-1], U @ x[t]))
        h[t] = tanh(W @ x[t] + P @ k)
        """,
        states="{h: [H], S: [H, K]}",
        params="{U: [K, I], W: [H, I], P: [H, K], b: [H]}",
        outputs="[k, S]",
    ),
    "states_times_states": spec(
        """
        A[t] = tanh(0.4 * A[t-1] @ B[t-1] @ A[t-1] + outer(W @ x[t], g))
        B[t] = 0.5 * B[t-1] + 0.1 * A[t-1].T @ A[t-1] @ B[t-1]
        """,
        states="{A: [H, K], B: [K, H]}",
        params="{W: [H, I], g: [K]}",
        outputs="[A, B]",
    ),
    "param_times_state_matrix": spec(
        """
        S[t] = tanh(R @ S[t-1] + S[t-1] @ Q + outer(W @ x[t], g))
        y = S[t-1] @ g
        z = h[t-1] @ R
        h[t] = tanh(b * z + y)
        """,
        states="{h: [H], S: [H, K]}",
        params="{R: [H, H], Q: [K, K], W: [H, I], g: [K], b: [H]}",
        outputs="[S, y, z]",
    ),
    # a part that is the same for all rows, cut out of a whole that is not: as a state, an output, a slot of a gradient
    "parts_without_rows": spec(
        """
        u, v = split(concat(tanh(b), W @ x[t]), 2)
        p, q = split(concat(tanh(h[t-1]), exp(b)), 2)
        h[t] = tanh(b) + 0.5 * u
        g[t] = q
        y = p * v
        z = q
        """,
        states="{h: [H], g: [H]}",
        params="{W: [H, I], b: [H]}",
        outputs="[h, g, y, z]",
    ),
    # parts that nobody reads: their gradients, zeros, depend on no incoming gradient
    "parts_that_are_not_read": spec(
        """
        u, v = split(concat(tanh(b), h[t-2] * tanh(b)), 2)
        p, q = split(concat(g[t-1], R @ b), 2)
        h[t] = tanh(tanh(u) + 0.5 * tanh(W @ x[t]))
        g[t] = tanh(p + h[t-1])
        """,
        states="{h: [H], g: [H]}",
        outputs="[h, g]",
    ),
    "batched_matrices": spec(
        """
        h[t] = tanh(A[t] @ h[t-1] + h[t-1] @ A[t] + R @ (A[t] @ b))
        y = A[t] @ A[t].T @ R
        """,
        inputs="{A: [H, H]}",
        params="{R: [H, H], b: [H]}",
        outputs="[h, y]",
    ),
    # the gradient of a stack of matrices that is read in parts: each part lies between others, along every axis
    "parts_of_stacks_of_matrices": spec(
        """
        a = tanh(W[0:2] @ x[t]) + tanh(W[2:] @ h[t-1])
        c = tanh(P[:, 0:H] @ y[t]) + tanh(P[:, H:] @ square(y[t]))
        d = tanh(Q[:, :, 0:K] @ y[t]) + tanh(Q[:, :, K:] @ exp(y[t]))
        h[t] = sum(a + c * d, axis=0) - tanh(R @ concat(x[t], h[t-1]))[1]
        """,
        inputs="{x: [H], y: [K]}",
        params="{W: [4, H, H], P: [2, 2*H, K], Q: [2, H, 2*K], R: [3, H, 2*H]}",
    ),
    "attention": spec(
        """
        a = softmax(m @ h[t-1])
        h[t] = tanh(W @ x[t] + R @ (a @ m) + b)
        """,
        inputs="{x: [I], m: {shape: [V, H], per: sequence}}",
        outputs="[h, a]",
    ),
    "attention_with_projections": spec(
        """
        keys = m @ U.T
        a = softmax(keys @ (Q @ h[t-1]) / 2)
        v = (m @ P).T @ a
        h[t] = tanh(W @ x[t] + R @ h[t-1] + v)
        """,
        inputs="{x: [I], m: {shape: [V, K], per: sequence}}",
        params="{W: [H, I], R: [H, H], U: [K, K], P: [K, H], Q: [K, H]}",
    ),
    "params_only": spec(
        """
        h[t] = tanh((R - R.T - 0.1 * eye(H)) @ h[t-1] + exp(-exp(b)) * h[t-1] + W @ x[t] / sum(abs(W)))
        """,
        params="{W: [H, I], R: [H, H], b: [H]}",
    ),
    "weight_used_twice": spec(
        """
        u = tanh(R @ h[t-1] + W @ x[t])
        h[t] = 0.5 * R @ u + R.T @ h[t-1] + b * u * b
        """,
    ),
    "two_layers": spec(
        """
        h[t] = tanh(W @ x[t] + R @ h[t-1])
        g[t] = tanh(Q @ h[t] + P @ g[t-1] + b)
        """,
        states="{h: [H], g: [K]}",
        params="{W: [H, I], R: [H, H], Q: [K, H], P: [K, K], b: [K]}",
        outputs="[g, h]",
    ),
    "readout_after_the_loop": spec(
        """
        h[t] = tanh(W @ x[t] + R @ h[t-1])
        y = U @ h[t] + c
        p = softmax(y)
        """,
        params="{W: [H, I], R: [H, H], U: [V, H], c: [V]}",
        outputs="[y, p]",
    ),
    "joined_operand": spec(
        """
        f, g = split(W @ concat(x[t], h[t-1]) + b, 2)
        h[t] = sigmoid(f) * h[t-1] + (1 - sigmoid(f)) * tanh(g)
        """,
        params="{W: [2*H, I + H], b: [2*H]}",
    ),
    "packed_matrices": spec(
        """
        f = sigmoid(W @ x[t] + R @ h[t-1] + b)
        g = tanh(P @ x[t] + Q @ (f * h[t-1]))
        o = U @ x[t]
        h[t] = f * h[t-1] + (1 - f) * g * tanh(sum(o))
        """,
        params="{W: [H, I], R: [H, H], b: [H], P: [H, I], Q: [H, H], U: [K, I]}",
    ),
    "four_gates": spec(
        """
        i, f, g, o = split(W @ x[t] + R @ h[t-1] + b, 4)
        c[t] = sigmoid(f) * c[t-1] + sigmoid(i) * tanh(g)
        h[t] = sigmoid(o) * tanh(c[t])
        """,
        states="{h: [H], c: [H]}",
        params="{W: [4*H, I], R: [4*H, H], b: [4*H]}",
        outputs="[h, c]",
    ),
    "product_read_across": spec(
        """
        z = R @ h[t-1] + W @ x[t]
        h[t] = tanh(flip(z) + roll(z, 1) + z[0])
        """,
    ),
    "no_input": spec("  h[t] = tanh(R @ h[t-1] + b)", inputs="", params="{R: [H, H], b: [H]}"),
    "matrix_input": spec(
        """
        z = X[t] @ b + w @ X[t] @ Q
        h[t] = tanh(z + R @ h[t-1] + sum(X[t] * G, axis=1))
        """,
        inputs="{X: [H, H]}",
        params="{R: [H, H], b: [H], w: [H], Q: [H, H], G: [H, H]}",
    ),
    "strided_operands": spec(
        """
        v = R @ h[t-1] + W @ x[t]
        y = P[0:8:2] @ h[t-1] + P[1:8:2].T @ v
        z = U @ (zeros([3]) + sum(v)) + R.T[0] * (U[:, 1:] @ x[t][3:5])
        u = Q @ flip(h[t-1]) + Q @ roll(v, 1)
        h[t] = tanh(y + z + u)
        """,
        states="{h: [4]}",
        params="{W: [4, I], R: [4, 4], P: [8, 4], Q: [4, 4], U: [4, 3]}",
        inputs="{x: [I]}",
        outputs="[h]",
    ),
    "rows_of_matrices": spec(
        """
        M = reshape(x[t], [5, 1]) * h[t-1]
        N = M @ Q.T
        h[t] = tanh(sum(N, axis=0) + (M[1:3] @ R)[1] + R @ M[0] + sum(M.T @ P, axis=1) + W @ x[t])
        y = N @ R
        """,
        params="{W: [H, 5], R: [H, H], Q: [H, H], P: [5, K]}",
        inputs="{x: [5]}",
        outputs="[h, N, y]",
    ),
    "chained_products": spec(
        """
        u = R @ tanh(R @ tanh(R @ h[t-1] + W @ x[t]))
        h[t] = 0.9 * u + b
        """,
    ),
}

VIEWS = {
    # what comes before and after the one entry of an axis is nothing, and has a place all the same
    "nothing_beside_one": spec(
        """
        p = prod(u, axis=0) + cumprod(u, axis=0)[0]
        u = y[t] + h[t-1]
        h[t] = tanh(0.5 * p + shift(u, 2, axis=0)[0])
        """,
        inputs="{y: [1, H]}",
        params="{}",
    ),
    # a part whose entries must be neighbours, of a whole where they are none: a product's column, what is reshaped
    "parts_with_neighbours": spec(
        """
        h[t] = tanh(W @ x[t] + R @ h[t-1] + 0.1 * reshape(u, [H*H])[H:2*H])
        u = tanh(outer(b, h[t-1]))
        v = concat(u, u, axis=1)
        y = stack(q @ P, b, axis=1)
        z = stack(R @ h[t], q @ P, W @ x[t], axis=1)
        """,
        inputs="{x: [I], q: {shape: [K], per: sequence}}",
        params="{W: [H, I], R: [H, H], P: [K, H], b: [H]}",
        outputs="[h, v, y, z]",
    ),
    "concat_stack_split": spec(
        """
        a, c, d = split(concat(h[t-1], W @ x[t], b), 3)
        S = stack(a * c, d, h[t-1])
        h[t] = tanh(sum(S, axis=0) * 0.3 + S[1] * R[0])
        y = stack(a, c, axis=1)
        z = concat(S, S * 2, axis=0)
        w = concat(y, stack(d, a, axis=1), axis=1)
        """,
        outputs="[h, y, z, w]",
    ),
    "unequal_concat": spec(
        """
        z = concat(W @ x[t], x[t], h[t-1], b)
        h[t] = tanh(R @ z[1:H+1] + z[2*H+1:3*H+1])
        """,
        params="{W: [H, I], R: [H, H], b: [K]}",
        outputs="[h, z]",
    ),
    "cut_and_joined_product": spec(
        """
        v = concat((W @ x[t])[1:], q[:1])
        h[t] = tanh(v) + 0.5 * v
        """,
        inputs="{x: [I], q: {shape: [H], per: sequence}}",
        params="{W: [H, I]}",
    ),
    "reshape_transpose": spec(
        """
        M = reshape(W @ x[t], [3, 2*H])
        h[t] = tanh(sum(M.T, axis=1)[0:H] + R @ h[t-1] + reshape(M.T, [6*H])[K:H+K] * 0.1)
        y = transpose(M)
        z = reshape(reshape(h[t-1], [H, 1]) * reshape(b, [1, H]), [H*H])
        """,
        params="{W: [6*H, I], R: [H, H], b: [H]}",
        outputs="[h, y, z]",
    ),
    "flip_roll_shift": spec(
        """
        v = R @ h[t-1] + W @ x[t]
        a = flip(v)
        c = roll(v, 1) - roll(v, -2)
        d = shift(v, 1) + shift(v, -1, fill=2) + shift(v, 3, fill=0.5)
        M = outer(v, b)
        e = flip(M, axis=0) + roll(M, 2, axis=1) - shift(M, -1, axis=0)
        h[t] = tanh(0.4 * (a + c + d) + e[1])
        """,
        outputs="[h, e, a]",
    ),
    "steps_in_slices": spec(
        """
        z = W @ x[t] + concat(h[t-1], h[t-1])
        a = z[0:8:2]
        c = z[1:8:2]
        d = flip(z[0:8:2])
        h[t] = tanh(a * c + d + R @ h[t-1] + Q @ z[0:8:2])
        S = outer(h[t-1], b)
        y = S[1:, 0:4:3]
        q = x[t][1:4]
        """,
        states="{h: [4]}",
        params="{W: [8, I], R: [4, 4], Q: [4, 4], b: [4]}",
        outputs="[h, y, q]",
    ),
    "repeat_diag": spec(
        """
        r = repeat(W @ x[t], 2)
        D = diag(h[t-1])
        h[t] = tanh(R @ r[0:H] + D @ b + diag(outer(h[t-1], b)))
        y = repeat(outer(h[t-1], b), 3, axis=1)
        z = repeat(D, 2, axis=0)
        """,
        outputs="[h, y, z, D]",
    ),
    "broadcasts": spec(
        """
        M = reshape(h[t-1], [H, 1]) + reshape(W @ x[t], [1, H]) * a + c
        h[t] = tanh(0.3 * mean(M, axis=0) + 0.3 * mean(M, axis=1) * a)
        y = M + zeros([K, H, H])
        """,
        params="{W: [H, I], a: [1], c: [H, 1]}",
        outputs="[h, y]",
    ),
    "constant_arrays": spec(
        """
        h[t] = tanh((tril(H) * R) @ h[t-1] + (eye(H) - ones([H, H]) / 8) @ (W @ x[t]) + arange(H) * b)
        y = zeros([K, H]) + arange(K)[1]
        """,
        outputs="[h, y]",
    ),
    "running": spec(
        """
        v = R @ h[t-1] + W @ x[t]
        M = outer(v, b)
        h[t] = tanh(0.3 * cumsum(v) + cumprod(0.5 * v) + cummax(v) * 0.1 + cumsum(M, axis=0)[1])
        y = cumprod(M, axis=0)
        z = cummax(M, axis=1) + cumsum(flip(M))
        """,
        outputs="[h, y, z]",
    ),
    "running_params": spec(
        "  h[t] = tanh(cumsum(softmax(b)) * (R @ h[t-1]) + (1 - cumsum(softmax(b))) * (W @ x[t]))"
    ),
    "convolution": spec(
        "  h[t] = tanh(circular_convolve(softmax(b), h[t-1]) + circular_convolve(W @ x[t], R[0]))"
    ),
    "views_of_params": spec(
        """
        v = repeat(b, 2) * (P @ h[t-1]) + flip(concat(b, c)) + take(E, take(arange(V), k))[0]
        h[t] = tanh(v[0:H] + roll(b, 1) * v[H:] + diag(b) @ h[t-1] + shift(c, -1) + diag(R) + stack(b, c)[1] + W @ x[t])
        y = repeat(repeat(b, 2), 2) * 1 + mean(x[t])
        z = reshape(R, [H*H])[1:H*H:3] * h[t-1][0]
        """,
        inputs="{x: [I], k: {shape: [K], dtype: index, per: sequence}}",
        params="{W: [H, I], R: [H, H], P: [2*H, H], E: [V, 2*H], b: [H], c: [H]}",
        outputs="[h, y, z]",
    ),
    "iterated": spec(
        "  h[t] = iterate(euler, K, h[t-1], W @ x[t] + b)",
        functions="""
        euler(v, drive):
          dv = tanh(R @ v + drive) - v
          return v + 0.2 * dv
        """,
    ),
}
