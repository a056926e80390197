"""Small cells that reach every part of the language, for tests of what checks cells."""

from __future__ import annotations

from rnngen.cell import Cell, parse_cell

GATED = """
cell: gated
dims: {I: input size, H: hidden size}
inputs: {x: [I]}
states:
  h: [H]
  c: [H]
params:
  W: [3*H, I]
  R: [3*H, H]
  b: [3*H]
equations: |
  f, g, o = split(W @ x[t] + R @ h[t-1] + b, 3)
  c[t] = sigmoid(f) * c[t-1] - (1 - sigmoid(f)) * tanh(g)
  h[t] = sigmoid(o) * tanh(c[t])
outputs: [h]
"""

PLAIN = """
cell: plain
dims: {H: hidden size}
inputs: {x: [H]}
states: {h: [H]}
params: {R: [H, H], b: [H]}
equations: |
  h[t] = tanh(x[t] + R @ h[t-1] + b)
"""

DELAYED = """
cell: delayed
dims: {H: hidden size}
inputs: {x: [H]}
states: {h: {shape: [H], init: start}}
params: {start: [H], R: [H, H], Q: [H, H]}
equations: |
  h[t] = tanh(0.5 * x[t] + 0.3 * x[t-2] + R @ h[t-1] + Q @ h[t-3])
"""

SPIKING = """
cell: spiking
dims: {H: hidden size}
inputs: {x: [H]}
states: {u: [H], s: [H]}
params: {R: [H, H]}
functions: |
  spike(v) = heaviside(v)  with derivative 1 / (1 + square(2*v))
equations: |
  u[t] = 0.8 * u[t-1] + x[t] + R @ s[t-1] - stop_gradient(s[t-1])
  s[t] = spike(u[t] - 0.3)
outputs: [s, u]
"""

RICH = """
cell: rich
dims: {I: input size, H: hidden size, V: {doc: words, default: 6}, K: {doc: slots, default: 2}}
inputs:
  x: [I]
  word: {shape: [], dtype: index}
  memory: {shape: [V, H], per: sequence}
states:
  h: [H]
  M: {shape: [K, H], init: "where(i == 0, 0.1, 0)"}
params: {E: [V, I], W: [H, I], R: [H, H], a: [K, 1], q: [H]}
equations: |
  v = take(E, word[t]) + x[t]
  z = dropout(W @ v, 0.4)
  w = softmax(memory @ h[t-1])
  read = w @ memory + cumsum(M[t-1][0]) * 0.1
  M[t] = M[t-1] * sigmoid(a) + 0.2 * outer(a[:, 0], z)
  h[t] = where(z > 0.2, tanh(R @ h[t-1] + read + z), q * h[t-1] + maximum(z, read))
outputs: [h, w]
"""

NOISY = """
cell: noisy
dims: {H: hidden size}
inputs: {x: [H]}
states: {h: [H]}
params: {R: [H, H], g: []}
equations: |
  h[t] = tanh(x[t] + R @ dropout(h[t-1], 0.3) + g * normal([H]) + bernoulli(0.5, [H], per="sequence"))
"""

# Its gradients are what came in: nothing is worked out on the way back.
IDLE = """
cell: idle
dims: {H: hidden size}
inputs: {x: [H]}
states: {s: [H]}
equations: |
  y = x[t]
  s[t] = s[t-1]
outputs: [y]
"""

ALL = {
    "gated": GATED,
    "plain": PLAIN,
    "delayed": DELAYED,
    "spiking": SPIKING,
    "rich": RICH,
    "noisy": NOISY,
    "idle": IDLE,
}


def cell(text: str) -> Cell:
    """The cell of a spec's text."""
    return parse_cell(text.lstrip(), "cell.yaml")
