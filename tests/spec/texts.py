"""Texts that the tests of this room share."""

HEAD = "cell: c\ndims: {H: hidden size}\nstates:\n  h: [H]\n"
EQUATIONS = "equations: |\n  h[t] = tanh(h[t-1])\n"
MINIMAL = HEAD + EQUATIONS

LSTM = """\
# yaml-language-server: $schema=../rnngen/spec/schema.json
cell: lstm
doc: Long short-term memory with a forget gate.
source: "Gers, Schmidhuber & Cummins (2000), Learning to Forget, eqs. 1-8"
dims: {I: input size, H: hidden size}
inputs:
  x: [I]
states:
  h: [H]
  c: [H]
params:
  W: {shape: [4*H, I], init: "uniform(-1/sqrt(H), 1/sqrt(H))"}
  R: {shape: [4*H, H], init: "uniform(-1/sqrt(H), 1/sqrt(H))"}
  b: {shape: [4*H], init: zeros}
equations: |
  i, f, g, o = split(W @ x[t] + R @ h[t-1] + b, 4)
  c[t] = sigmoid(f) * c[t-1] + sigmoid(i) * tanh(g)
  h[t] = sigmoid(o) * tanh(c[t])
outputs: [h]
"""

LIQUID = """\
cell: liquid
dims: {I: input size, H: {doc: hidden size, default: 8}, K: 6}
inputs:
  x: {shape: [I], per: step, doc: what is seen}
  mask: {shape: [H], per: sequence}
  token: {shape: [], dtype: index}
states:
  h: {shape: [H], init: "where(i == 0, 0, -1e30)", doc: hidden}
params:
  W: [H, I]
  R: {shape: [H, H], init: orthogonal, trainable: false}
  tau: {shape: [H], init: 1}
constants: {dt: 1e-1, n: 3, big: 1e30, small: -.5}
functions: |
  # two scalar functions and a block
  squash(v) = v / (1 + abs(v))
  spike(v) = heaviside(v)  with derivative 1 / (1 + abs(10*v))**2
  pair(v, w) = v * w
    with derivative w, v

  euler(v, drive):
    dv = tanh(R @ v + drive) - v / tau   # the right side

    return v + dt * dv
equations: |
  drive = squash(
    W @ x[t]
    + W @ x[t-1]  # one step back
  )

  # iterate
  h[t] = iterate(euler, K, h[t-1], drive)
outputs: [h, drive]
variants:
  plain:
    equations: h[t] = tanh(W @ x[t])
    outputs: [h]
  small:
    dims: {I: input size, H: hidden size, K: 2}
layouts:
  torch: {weight_ih: W, weight_hh: R}
reference:
  source: worked out by hand
  dims: {I: 1, H: 1}
  constants: {dt: 0.5}
  inputs: {x: [[1], [2.5]]}
  params: {W: [[1e-3]]}
  initial_state: {h: [0]}
  outputs: {h: [[1], [2]]}
  final_state: {h: [2]}
  tolerance: 1e-4
"""


def equations(*lines):
    """A spec with these equations; the first is on line 6, its text starts in column 3."""
    return HEAD + "equations: |\n" + "".join(f"  {line}\n" for line in lines)


def functions(*lines):
    """A spec with these functions; the first is on line 6, its text starts in column 3."""
    return HEAD + "functions: |\n" + "".join(f"  {line}\n" for line in lines) + EQUATIONS
