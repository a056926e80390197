"""Random small cells by the complex step: of elementwise operators, products, reductions and views with every check
of `rnngen verify`, and of the whole language (`cell.wide`) along random directions."""

from __future__ import annotations

import numpy as np
from backends.llvm.agree import Arrays, weights
from backends.llvm.wide_calls import WideCall, wide_call
from cell.choices import Pick, each
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from verify.cells import cell

from rnngen.compiler import compile_cell
from rnngen.oracle.interpret import rounding_noise
from rnngen.runtime.kernel import Kernel
from rnngen.testing import check_gradients

# Guarded, so that nothing overflows: every function is bounded or grows like its argument.
UNARY = """
    tanh({0}) sigmoid({0}) sin({0}) cos({0}) softplus({0}) relu({0}) abs({0}) -{0} exp(-({0})**2)
    log(1+({0})**2) sqrt(1+({0})**2) {0}/(1+({0})**2) erf({0}) gelu({0}) elu({0}) softsign({0}) atan({0})
    clip({0},-0.5,0.5) flip({0}) roll({0},1) shift({0},-1) cumsum({0}) softmax({0}) log_softmax({0})
    rms_norm({0}) cummax({0}) concat(({0})[1:],({0})[:1]) ({0})-mean({0}) ({0})*max({0}) ({0})+logsumexp({0})
    layer_norm({0},b,x) R@({0}) (({0})@R) R.T@({0}) (outer({0},b)@x) (tril(H)@({0})) (diag({0})@b)
    sum(R*({0}),axis=1) reshape(repeat({0},2,axis=0),[H,2])[:,1] take({0},i) dropout({0},0.3)
    stop_gradient({0}) norm({0})*b
""".split()
BINARY = """
    ({0})+({1}) ({0})-({1}) ({0})*({1}) ({0})/(1+({1})**2) maximum({0},{1}) minimum({0},{1})
    logaddexp({0},{1}) where(({0})>({1}),{0},tanh({1})) dot({0},{1})*b (({0})@({1}))+x
    circular_convolve({0},softmax({1}))
""".split()
NAMES = ("x", "h", "c", "b", "q", "g*x", "x1", "0.5")
LEAVES = st.sampled_from(NAMES[:-1])


def expressions(names: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.recursive(
        names,
        lambda inner: st.one_of(
            st.builds(lambda f, a: f.format(a), st.sampled_from(UNARY), inner),
            st.builds(lambda f, a, b: f.format(a, b), st.sampled_from(BINARY), inner, inner),
        ),
        max_leaves=5,
    )


HEAD = """cell: random
dims: {H: {doc: size, default: 4}}
inputs: {xx: [H], ii: {shape: [H], dtype: index}, q: {shape: [H], per: sequence}}
states: {s: [H], m: {shape: [H], init: start}}
params: {R: [H, H], b: [H], g: [], start: [H]}
equations: |
"""


@st.composite
def cells(draw: st.DrawFn) -> str:
    """Four equations that read each other, the inputs, params and both states, in any order."""
    lines = ["h = s[t-1]", "c = m[t-2]", "x = xx[t]", "x1 = xx[t-1]", "i = ii[t]"]
    lines += [
        f"y = {draw(expressions(LEAVES))}",
        f"z = tanh({draw(expressions(st.sampled_from((*NAMES[:-1], 'y'))))}) * y",
    ]
    lines += [f"s[t] = tanh({draw(expressions(st.sampled_from((*NAMES[:-1], 'y', 'z'))))})"]
    lines += [f"m[t] = 0.5 * m[t-1] + tanh({draw(expressions(st.sampled_from(('z', 'x', 'm[t-1]'))))})"]
    return HEAD + "".join(f"  {line}\n" for line in draw(st.permutations(lines))) + "outputs: [s, y]\n"


@settings(max_examples=30, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(cells())
def test_gradients_of_a_random_cell(text: str) -> None:
    check_gradients(cell(text))


STEP = 1e-30


class Loss:
    """Random weights of all that a call gives, and how their sum moves with its arguments."""

    def __init__(self, call: WideCall) -> None:
        self.call, self.weights = call, weights(call.oracle.cell, call.steps, call.rows)
        self.complex = compile_cell(call.oracle.cell, {}, "complex128", "numpy")

    def gradients(self) -> list[Arrays]:
        """Of inputs, params and the initial states that are given: the derived ones."""
        run = self.call.oracle.forward(*self.call.arrays, **self.call.keywords)
        found = self.call.oracle.backward(run, *self.weights)
        start = {n: found.initial_state[n] for n in found.initial_state if n in self.call.arrays[2]}
        return [found.inputs, found.params, start]

    def along(self, directions: list[Arrays]) -> float:
        """By the complex step, which runs nothing but the equations."""
        moved = [
            {n: a + 1j * STEP * u[n] if n in u else a for n, a in given.items()}
            for given, u in zip(self.call.arrays, directions, strict=True)
        ]
        run = self.complex.forward(*moved, **self.call.keywords, save=False)
        return self._sum(self.complex, run.outputs, run.final_state, imaginary=True) / STEP

    def pushed(self, directions: list[Arrays]) -> float:
        """In forward mode."""
        inputs, params, start = self.call.arrays
        u = {n: a for found in directions for n, a in found.items()}
        moved = self.call.oracle.jvp(inputs, params, u, start, **self.call.keywords)
        return self._sum(self.call.oracle, moved.outputs, moved.final_state)

    def _sum(self, k: Kernel, outputs: Arrays, final: Arrays, imaginary: bool = False) -> float:
        pairs = [
            (found[n], w)
            for found, ws in zip((outputs, final), self.weights, strict=True)
            for n, w in ws.items()
        ]
        return sum(float(np.sum((a.imag if imaginary else a) * w)) for a, w in pairs)

    def decided_by_rounding(self) -> bool:
        """Whether a tie, or a cell that amplifies whatever it is given, makes a gradient a matter of luck."""
        plain = self.gradients()
        for k in range(6):
            with rounding_noise(k):
                noisy = self.gradients()
            for a, b in ((p[n], q[n]) for p, q in zip(plain, noisy, strict=True) for n in p):
                if np.max(np.abs(a - b), initial=0) > 1e-11 * (1e-2 + np.max(np.abs(a), initial=0)):
                    return True
        return False


def complaints(pick: Pick) -> list[str]:
    call = wide_call(pick)
    if not call.tame:
        return []
    loss, random = Loss(call), np.random.default_rng(3)
    grads = loss.gradients()
    u = [{n: random.standard_normal(a.shape) for n, a in found.items()} for found in grads]
    parts = [float(np.sum(g * v[n])) for found, v in zip(grads, u, strict=True) for n, g in found.items()]
    largest = sum(float(np.sum(np.abs(g))) for found in grads for g in found.values())
    allowed = 1e-9 * float(np.linalg.norm(parts)) + 1e-12 * (1 + largest)
    found = {"complex step": loss.along(u), "forward mode": loss.pushed(u)}
    wrong = [
        f"{how}: {a}, not {sum(parts)}" for how, a in found.items() if not abs(a - sum(parts)) <= allowed
    ]
    return [str(call), *wrong] if wrong and not loss.decided_by_rounding() else []


def test_gradients_of_cells_of_the_whole_language() -> None:
    each(complaints, 50)
