"""Random small cells of elementwise operators, products, reductions and views, by the complex step."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from verify.cells import cell

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
