"""The equations read as a paper has them, and their LaTeX is LaTeX."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest

import rnngen
from rnngen.cell import build_cell
from rnngen.compiler import zoo
from rnngen.grad.equations import derivation, forward_equations, prepared, target_of
from rnngen.grad.latex import latex_rows, step_latex, term_latex
from rnngen.grad.model import Step
from rnngen.grad.names import BAR, ascii_text, barred, of_state
from rnngen.grad.symbols import symbol
from rnngen.grad.terms import Term, call, name, negated, number, part, product, quotient, tidied, total
from rnngen.grad.text import term_text, width
from rnngen.ops.size import Size
from rnngen.spec import parse_spec, read_spec

TITLES = [t for n, p in zoo().items() for t in (n, *(f"{n}@{v}" for v in read_spec(p).variants))]
A, B, C = (name(letter, 1) for letter in "abc")
KNOWN = set(
    """begin end text bar overline mathit mathrm mathtt mathrel left right frac sqrt odot otimes top
    sigma tanh exp log sin cos tan arctan max min le ge ne lvert rvert lfloor rfloor bmod cdot qquad
    alpha beta gamma delta epsilon eta theta kappa lambda mu nu xi pi rho tau phi zeta omega""".split()
)


@pytest.fixture(params=TITLES, scope="module")
def step(request: pytest.FixtureRequest) -> Step:
    found = rnngen.derive(rnngen.load(request.param))
    assert isinstance(found, Step)
    return found


# whole pages -----------------------------------------------------------------------------------------


def test_backward_equations_of_the_lstm(golden) -> None:
    golden(str(rnngen.derive(rnngen.load("lstm"))) + "\n")


def test_backward_equations_of_the_gru(golden) -> None:
    golden(str(rnngen.derive(rnngen.load("gru"))) + "\n")


def test_gradients_after_the_loop(golden) -> None:
    golden(str(rnngen.derive(rnngen.load("antisymmetric"))) + "\n")


def test_markdown_of_the_gru(golden) -> None:
    golden(rnngen.derive(rnngen.load("gru")).to_markdown(), ".md")


def test_no_cell_has_a_page_wider_than_it_must(step: Step) -> None:
    lines = str(step).splitlines()
    assert max(map(width, lines)) <= 150
    assert len(lines) < max(
        80, len(step.forward.nodes)
    )  # a page, or a line for each operation of a larger cell


def test_every_equation_is_used_or_leaves_the_step(step: Step) -> None:
    found = derivation(step)
    text = str(step)
    for equation in (*found.where, *found.backward):
        used = [t for t in equation.targets if len(re.findall(rf"(?<!\w){re.escape(t)}(?!\w)", text)) > 1]
        leaves = re.search(r"\[t(-\d+)?\]$", equation.targets[0]) or equation.adds
        assert used or leaves, equation


def test_names_are_given_once(step: Step) -> None:
    found = derivation(step)
    counts = Counter(t for e in (*found.once, *found.where, *found.backward) for t in e.targets)
    assert max(counts.values()) == 1
    given = {t for e in (*found.once, *found.where, *found.after) for t in e.targets}
    assert given.isdisjoint(step.cell.declared)


def test_names_are_defined_before_they_are_read(step: Step) -> None:
    found = derivation(step)
    equations = [*found.where, *found.backward]
    at = {t: k for k, e in enumerate(equations) for t in e.targets}
    for k, equation in enumerate(equations):
        late = [n for n in _names(equation.value) if at.get(n, -1) > k]
        assert not late, (equation, late)


def test_every_name_that_is_read_is_somebodys(step: Step) -> None:
    """The spec's, a gradient that arrives, or that of a line above."""
    found, cell = derivation(step), step.cell
    known = set(cell.declared)
    known |= {n for p in (step.forward, step.prepare) for n, _ in p.names}
    known |= {barred(s.name) for s in cell.states}
    forward, arriving = forward_equations(step), {*found.arriving, *found.carried}
    for page in (
        (*found.once, *found.where, *found.backward, *found.after),
        (*prepared(step, forward), *forward),
    ):
        above = known | {"t", "T", "training"}
        for equation in page:
            read = {n.split("[")[0] for n in _names(equation.value) if n not in arriving}
            assert read <= above, (equation, read - above)
            above |= {t.split("[")[0] for t in equation.targets}


def test_prepared_values_go_by_their_own_names() -> None:
    """One that another reads too, or that nothing of the backward pass reads."""
    lines = "  P[t] = A @ P[t-1] + 0.1 * eye(N)\n  v[t] = tanh(P[t] @ (c + 1) + (c + 1)**2 * v[t-1])\n"
    head = "cell: shared\ndims: {N: n}\nparams: {A: [N, N], c: [N]}\nstates: {P: [N, N], v: [N]}\n"
    found = derivation(rnngen.derive(_cell(f"{head}outputs: [v]\nequations: |\n{lines}")))
    assert [(e.targets, term_text(e.value)) for e in found.once] == [(("p1",), "c + 1"), (("p2",), "p1**2")]


def test_helpers_do_not_take_the_names_of_the_spec() -> None:
    head = "cell: own\ndims: {N: n}\ninputs: {x: [N]}\nstates: {h: [N], p2: [N]}\n"
    head += "params: {a: [N], b: [N], p0: [N], u1: [N], q1: [N]}\nconstants: {p3: 2}\nequations: |\n"
    lines = "  h[t] = tanh(exp(a) * x[t] + p0 * h[t-1] * (exp(a) * tanh(b)) + u1 * logsumexp(a * x[t]))\n"
    step = rnngen.derive(_cell(f"{head}{lines}  p2[t] = p3 * p2[t-1] * softmax(a + b + q1) + h[t]\n"))
    test_names_are_given_once(step)
    test_every_name_that_is_read_is_somebodys(step)
    assert {n for (kind, n), _ in step.prepare.outputs if kind == "prepared"}.isdisjoint(step.cell.declared)


def test_what_arrives_at_an_output_has_a_name_of_its_own() -> None:
    head = "cell: own\ndims: {N: n}\ninputs: {y_h: [N]}\nstates: {h: [N]}\nparams: {w: [N]}\n"
    step = rnngen.derive(_cell(head + "equations: h[t] = tanh(w * y_h[t] + h[t-1])\n"))
    found = derivation(step)
    assert (ascii_text(found.arriving[0]), target_of(("grad_input", "y_h"))) == ("d_y1_h[t]", "y\u0304_h[t]")
    assert sum("d_y_h[t]" in ascii_text(line) for line in str(step).splitlines()) == 1
    assert step_latex(step).count(r"\bar{y}_{h,t}") == 1


def test_a_gradient_that_waits_for_the_step_before_is_added_to() -> None:
    head = "cell: past\ndims: {N: n}\ninputs: {x: [N]}\nstates: {h: [N]}\nparams: {W: [N, N]}\n"
    step = rnngen.derive(_cell(head + "equations: h[t] = tanh(W @ x[t] + x[t-1] + h[t-1])\n"))
    test_names_are_given_once(step)
    lines = [" ".join(line.split()) for line in str(step).splitlines()]
    h, x = barred("h"), barred("x")
    assert lines[-6:-2] == [
        f"{h}[t-1] = {h}[t] * (1 - h[t]**2)",
        f"{x}[t-1] = {h}[t-1]",
        f"{x}[t] += W.T @ {h}[t-1]",
        f"{barred('W')} += outer({h}[t-1], x[t])",
    ]


def test_what_tells_whether_a_number_is_finite_is_written_so() -> None:
    text = str(
        rnngen.derive(
            _cell(
                "cell: lse\ndims: {N: n}\ninputs: {x: [N]}\nstates: {h: []}\nequations: h[t] = tanh(logsumexp(x[t]) + h[t-1])\n"
            )
        )
    )
    assert "where(u1 - u1 == 0, u1, 0)" in text


def test_matrices_of_ones_keep_their_names() -> None:
    """They are comparisons of the numbers of rows and columns; others are not taken for them."""
    head = "cell: ones\ndims: {N: n, M: m}\nstates: {P: [N, N], Q: [N, M]}\n"
    lines = "  P[t] = (tril(N) + eye(N) + (arange(N) == reshape(arange(N), [N, 1]))) * P[t-1]\n"
    lines += "  Q[t] = (reshape(arange(N), [N, 1]) == arange(M)) * Q[t-1]\n"
    text = str(rnngen.derive(_cell(f"{head}equations: |\n{lines}")))
    assert "tril(N) + eye(N) + (arange(N) == reshape(arange(N), [N, 1]))" in text
    assert "reshape(arange(N), [N, 1]) == arange(M)" in text


def test_rows_of_a_matrix_keep_their_axis() -> None:
    head = "cell: rows\ndims: {I: n, H: m}\ninputs: {x: [I]}\nparams: {W: [2*H, I]}\nstates: {h: [H]}\n"
    lines = "  y = reshape(W @ x[t], [2, H])\n  h[t] = tanh(y[0] * h[t-1] + y[1])\n"
    text = str(rnngen.derive(_cell(f"{head}equations: |\n{lines}")))
    assert "concat(reshape(δ * h[t-1], [1, H]), reshape(δ, [1, H]), axis=0)" in text
    assert "= δ * y[0]\n" in text


def test_a_gradient_that_has_two_names_goes_by_the_one_that_it_is_added_to() -> None:
    head = "cell: two\ndims: {H: n}\ninputs: {x: [H]}\nstates: {h: [H]}\nequations: |\n"
    lines = "  a = sigmoid(x[t])\n  h[t] = a + stop_gradient(floor(a + 0.5) - a)\n"
    text = str(rnngen.derive(_cell(head + lines)))
    assert f"{barred('x')}[t]  = {barred('h')}[t] * a * (1 - a)" in text


def test_a_remainder_is_written_as_the_user_wrote_it() -> None:
    head = "cell: two\ndims: {H: n}\ninputs: {x: [H]}\nstates: {h: [H]}\nequations: |\n"
    step = rnngen.derive(_cell(head + "  h[t] = h[t-1] * -((x[t] - 1) % 3)\n"))
    assert f"{barred('h')}[t-1]  = -{barred('h')}[t] * ((x[t] - 1) % 3)" in str(step)
    assert r"\left(\left(x_{t} - 1\right) \bmod 3\right)" in step.to_latex()


def test_what_comes_after_the_steps_has_names_of_its_own(step: Step) -> None:
    """Values of the start are other values than those of a step, and each that is read is there."""
    found = derivation(step)
    above = {t for e in (*found.once, *found.where, *found.backward) for t in e.targets}
    below = {t for e in found.after for t in e.targets if BAR not in t}
    assert not above & below
    spec = step.cell.spec
    known = {a.name for a in (*step.cell.inputs, *step.cell.params)}
    known |= {d.name for d in spec.dims} | {c.name for c in spec.constants}
    known |= {t for e in found.once for t in e.targets}
    for equation in found.after:
        read = {n for n in _names(equation.value) if BAR not in n and n.isidentifier()}
        assert read <= known, (equation, read - known)
        known |= set(equation.targets)


def _names(term: Term) -> list[str]:
    return [term.text] * (term.head == "name") + [n for a in term.args for n in _names(a)]


def test_size_stays_linear_in_what_is_shared() -> None:
    lines = ["  a0 = x[t] + h[t-1]", *(f"  a{k + 1} = a{k} * tanh(a{k})" for k in range(40)), "  h[t] = a40"]
    spec = "cell: deep\ndims: {N: n}\ninputs: {x: [N]}\nstates: {h: [N]}\nequations: |\n" + "\n".join(lines)
    text = str(rnngen.derive(_cell(spec)))
    assert len(text) < 12_000


def test_unnamed_shared_values_stay_linear() -> None:
    body = "x[t] + h[t-1]"
    functions = "functions: |\n  twice(v) = v * sigmoid(v) + v\n"
    for _ in range(12):
        body = f"twice({body})"
    head = "cell: deep\ndims: {N: n}\ninputs: {x: [N]}\nstates: {h: [N]}\n"
    spec = f"{head}{functions}equations: |\n  h[t] = {body}\n"
    assert len(str(rnngen.derive(_cell(spec)))) < 12_000


def _cell(spec: str) -> rnngen.Cell:
    from rnngen.cell import build_cell

    return build_cell(parse_spec(spec, "deep.yaml"))


# LaTeX -----------------------------------------------------------------------------------------------


def test_latex_is_balanced_and_known(step: Step) -> None:
    for text in (step_latex(step), " \\\\\n".join(latex_rows(forward_equations(step)))):
        bare = text.replace(r"\{", "").replace(r"\}", "")
        assert bare.count("{") == bare.count("}")
        assert text.count(r"\left") == text.count(r"\right")
        assert set(re.findall(r"\\([a-zA-Z]+)", text)) <= KNOWN
        assert not re.search(r"[^\x00-\x7f]", text)
        for row in text.split("\\\\\n"):
            assert row.count("&") == 1, row


def test_latex_compiles(tmp_path: Path) -> None:
    engine = shutil.which("pdflatex") or shutil.which("xelatex") or shutil.which("tectonic")
    if engine is None:
        pytest.skip("no LaTeX engine on this machine")
    body = []
    for title in TITLES:
        found = rnngen.derive(rnngen.load(title))
        rows = " \\\\\n".join(latex_rows(forward_equations(found)))
        body += [f"\\begin{{align*}}\n{rows}\n\\end{{align*}}", found.to_latex()]
    head = "\\documentclass{article}\\usepackage{amsmath}\\allowdisplaybreaks\\begin{document}\n"
    (tmp_path / "all.tex").write_text(head + "\n".join(body) + "\n\\end{document}\n")
    options = [] if engine.endswith("tectonic") else ["-interaction=nonstopmode", "-halt-on-error"]
    done = subprocess.run(
        [engine, *options, "all.tex"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-2000:]


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("x", "x"),
        ("h[t-1]", "h_{t-1}"),
        ("b_x", "b_{x}"),
        ("W_out", r"W_{\mathrm{out}}"),
        ("t_u8", "t_{u_{8}}"),
        ("alpha1", r"\alpha_{1}"),
        ("lambda_", r"\lambda"),
        ("gate", r"\mathit{gate}"),
        (barred("h[t]"), r"\bar{h}_{t}"),
        (barred("gate"), r"\overline{\mathit{gate}}"),
        ("δ2", r"\delta_{2}"),
    ],
)
def test_symbols(text: str, latex: str) -> None:
    assert symbol(text) == latex


# terms -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("term", "text", "latex"),
    [
        (total([A, negated(total([B, C], 1))], 1), "a - b - c", "a - b - c"),
        (product([A, total([number(1.0), negated(A)], 1)], 1), "a * (1 - a)", r"a \odot \left(1 - a\right)"),
        (product([A, A], 1), "a**2", "a^{2}"),
        (quotient(A, product([B, C], 1), 1), "a / (b * c)", r"\frac{a}{b \odot c}"),
        (quotient(quotient(A, B, 1), C, 1), "a / (b * c)", r"\frac{a}{b \odot c}"),
        (negated(product([A, B], 1)), "-a * b", r"-a \odot b"),
        (total([A, A], 1), "2 * a", r"2\,a"),
        (tidied(total([product([A, B], 1), negated(product([A, C], 1))], 1)), "a * (b - c)",
         r"a \odot \left(b - c\right)"),
        (Term("matmul", (Term("transposed", (name("W", 2),)), total([A, B], 1))), "W.T @ (a + b)",
         r"W^{\top}\, \left(a + b\right)"),
        (product([C, Term("matmul", (name("W", 2), A), rank=1)], 1), "c * (W @ a)", r"c \odot W\, a"),
        (call("where", Term("compare", (A, number(0.0)), "<=", 1), number(0.0), B, rank=1),
         "where(a <= 0, 0, b)", r"\left[a > 0\right] \odot b"),
        (call("outer", A, B, rank=2), "outer(a, b)", r"a\, b^{\top}"),
    ],
)  # fmt: skip
def test_terms_in_text_and_latex(term: Term, text: str, latex: str) -> None:
    assert term_text(term) == text
    assert term_latex(term) == latex


def test_parts_that_tile_an_axis_are_a_concatenation() -> None:
    n = Size.of("H")
    parts = [part(t, 0, n * k, n, (n * 3,)) for k, t in ((2, C), (0, A), (1, B))]
    assert term_text(tidied(total(parts, 1))) == "concat(a, b, c)"
    assert term_text(tidied(total(parts[:2], 1))) == "concat(a, zeros(H), c)"


def test_names_of_states_and_their_gradients() -> None:
    assert of_state("h") == "h[t]"
    assert of_state("h", before=True) == "h[t-1]"
    assert of_state("h[t-1]", before=True) == "h[t-2]"
    assert of_state("x[t]", before=True) == "x[t-1]"
    assert ascii_text(f"{barred('h[t-1]')} = δ1") == "d_h[t-1] = delta1"


def test_a_gradient_that_waits_has_no_line() -> None:
    text = """
cell: delayed
dims: {I: inputs, H: size}
inputs: {x: [I]}
states: {h: [H]}
params: {W: [H, I], R: [H, H]}
equations: |
  h[t] = tanh(W @ x[t-1] + R @ h[t-3])
"""
    shown = str(rnngen.derive(build_cell(parse_spec(text, "delayed.yaml"))))
    left = shown.partition("left by step t+1:")[2].partition("(")[0].split()
    assert left == ["h̄[t]", "h̄[t-1]", "h̄[t-2]", "x̄[t]"]
    lines = [line.split() for line in shown.splitlines()]
    assert not [line for line in lines if len(line) == 3 and line[0] == line[2]]
    assert ["h̄[t-3]", "=", "R.T", "@", "δ"] in lines


def test_a_start_that_delays_read_too_has_the_gradients_of_all_its_slots() -> None:
    text = """
cell: delayed
dims: {H: size}
inputs: {x: [H]}
states: {h: {shape: [H], init: "tanh(a)"}}
params: {a: [H], R: [H, H]}
equations: |
  h[t] = tanh(x[t] + R @ h[t-3])
"""
    shown = str(rnngen.derive(build_cell(parse_spec(text, "delayed.yaml"))))
    after = shown.partition("after the last of these steps\n")[2].partition("\n\n")[0].splitlines()
    assert after[0].split() == ["h̄[-1]", "+=", "h̄[-2]", "+", "h̄[-3]"]
    assert after[-1].split()[:3] == [barred("a"), "+=", "h̄[-1]"]


def test_the_gradient_of_solve_is_that_of_vectors() -> None:
    text = """
cell: solver
dims: {N: size}
inputs: {x: [N]}
states: {v: [N]}
params: {A: [N, N]}
equations: |
  v[t] = tanh(solve(A, x[t] + v[t-1]))
"""
    shown = str(rnngen.derive(build_cell(parse_spec(text, "solver.yaml"))))
    lines = [" ".join(line.split()) for line in shown.splitlines()]
    assert "u1 = solve(A, x[t] + v[t-1])" in lines
    assert f"{barred('A')} += -outer(δ, u1)" in lines
    assert "reshape" not in shown


def test_wrt_leaves_out_what_is_not_asked_for() -> None:
    text = str(rnngen.derive(rnngen.load("gru"), wrt=["b_x"]))
    assert barred("b_x") in text
    assert barred("W") not in text
