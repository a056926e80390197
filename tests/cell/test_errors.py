"""What this room refuses: each mistake with its code, place, message and hint; all of a file in one go."""

from __future__ import annotations

import pickle

import pytest
from verify.cells import cell

import rnngen
from rnngen.cell.bind import Binder
from rnngen.cell.scope import Mistake
from rnngen.errors import SHOWN_PART, nearest
from rnngen.spec.model import Equation

HEAD = """cell: wrong
dims: {H: size, I: inputs}
inputs: {x: [I], y: [H], m: {shape: [H], per: sequence}, w: {shape: [], dtype: index}}
states: {h: [H], c: [H]}
params: {W: [H, I], R: [H, H], b: [H]}
constants: {alpha: 0.5}
functions: |
  f(v) = v * v
  longer(v):
    return concat(v, v)
  again(v) = again(v)
equations: |
"""
LAST = "  c[t] = c[t-1]\n"
FIRST_LINE = HEAD.count("\n") + 1
# The equation of h; the code; a part of the message; the column; a part of the hint.
WRONG: list[tuple[str, str, str, int, str]] = [
    ("h[t] = q + b", "E040", "unknown name 'q'", 10, ""),
    ("h[t] = tahn(h[t-1])", "E041", "unknown function 'tahn'", 10, "did you mean 'tanh'?"),
    ("h[t] = hh[t-1]", "E040", "unknown name 'hh'", 10, "did you mean 'h'?"),
    ("h[t] = alpah * b", "E040", "unknown name 'alpah'", 10, "did you mean 'alpha'?"),
    ("h[t] = sigmod(b)", "E041", "unknown function 'sigmod'", 10, "did you mean 'sigmoid'?"),
    ("h[t] = b(y[t])", "E042", "'b' is not a function", 10, "write `*` to multiply"),
    ("h[t] = y(t)", "E042", "'y' is not a function", 10, "`y[t]`"),
    ("h[t] = b * tanh", "E042", "'tanh' is a function, not a value", 14, "tanh(...)"),
    ("h[t] = h_prev", "E040", "unknown name 'h_prev'", 10, "`h[t-1]`"),
    ("h[t] = y_t", "E040", "unknown name 'y_t'", 10, "`y[t]`"),
    ("h[t] = b * inf", "E040", "unknown name 'inf'", 14, "1e30"),
    ("h[t] = SIGMOID(b)", "E041", "unknown function 'SIGMOID'", 10, "'sigmoid'"),
    ("h[t] = R * h[t-1] + b", "E050", "state 'h' has shape [H], but is assigned [H, H]", 3, "written `@`"),
    ("h[t] = tanh(W * x[t]) + b", "E050", "[H, I] and [H] do not broadcast", 25, "written `@`"),
    ("h[t] = np.tanh(b)", "E031", "attribute '.tanh' is not part of the language", 12, "write `tanh(...)`"),
    ("h[t] = torch.nn.functional.silu(b)", "E031", "attribute '.silu'", 29, "write `silu(...)`"),
    ("h[t] = np.dot(R, b)", "E031", "attribute '.dot'", 12, "write `A @ v`"),
    ("h[t] = self.b", "E031", "attribute '.b'", 14, "write `b`"),
    ("h[t] = b.sum() * b", "E031", "attribute '.sum'", 11, "`sum(v)`"),
    ("h[t] = b / b.shape", "E031", "attribute '.shape'", 15, "is its size"),
    ("h[t] = b * not b", "E030", "`not` is not part of the language", 14, "1 - c"),
    ("h[t] = where(b % 2 = 0, b, 1)", "E030", "`=` inside an expression", 16, "`==`"),
    ("h[t] = where(b = 0, b, 1)", "E030", "a value behind a named argument", 27, "`==`"),
    ("h[t] = b;", "E030", "`;` is not part of the language", 11, ""),
    ("h[t] = R_{h} @ b", "E030", "braces behind a name", 11, "`h[t-1]`"),
    ("h[t] <- b", "E037", "`<-` where an equation has its `=`", 8, "`=`"),
    ("h[t] ~ b", "E037", "`~` where an equation has its `=`", 8, "`=`"),
    ("h[t] = \\tanh(b)", "E039", "'\\tanh' is not part of the language", 10, "write tanh"),
    ("h[t] = b \\odot b", "E039", "'\\odot'", 12, "write *"),
    ("h[t] = α * b", "E039", "'α'", 10, "write alpha"),
    ("h[t] = b₁", "E039", "'₁'", 11, "write 1"),
    ("h[t] = b\N{NO-BREAK SPACE}* b", "E039", "U+00A0 is not part of the language", 11, "plain space"),
    ("h[t] = b \N{EN DASH} b", "E039", "", 12, "write -"),
    ("h[t] = h", "E042", "'h' is a state and needs a time index", 10, "write `h[t]` or `h[t-1]`"),
    ("h[t] = y", "E042", "'y' is an input and needs a time index", 10, "write `y[t]` or `y[t-1]`"),
    ("h[t] = b[t]", "E042", "'b' is a param and has no time index", 10, "write `b`"),
    ("h[t] = alpha[t-1]", "E042", "'alpha' is a constant and has no time index", 10, "write `alpha`"),
    ("h[t] = m[t]", "E042", "'m' is one value for the whole sequence", 10, "write `m`"),
    ("h[t] = m[t-1]", "E042", "'m' is one value for the whole sequence", 10, "write `m`"),
    ("h[t] = c[t]\n  c[t] = h[t]", "E043", "these depend on each other within one step: ", 3, "h[t-1]"),
    ("h[t] = h[t] + b", "E043", "within one step: h → h", 3, ""),
    ("h[t] = tanh(b, b)", "E044", "tanh takes 1 argument, 2 were given", 10, "tanh(a)"),
    ("h[t] = clip(b, 0)", "E044", "clip needs 'high'", 10, "clip(a, low, high)"),
    ("h[t] = sum(b, axes=0)", "E044", "sum has no argument 'axes'", 22, "did you mean 'axis'?"),
    ("h[t] = maximum(b)", "E044", "maximum compares two values", 10, "for one array: max(v)"),
    ("h[t] = layer_norm(b)", "E044", "layer_norm needs 'gain'", 10, "layer_norm(v, gain, bias, eps, axis)"),
    ("h[t] = sort(R)[0]", "E053", "order the entries of a vector, not of [H, H]", 10, "sort(M[0])"),
    ("h[t] = f(b, b)", "E044", "f takes 1 argument, 2 were given", 10, ""),
    (
        "h[t] = iterate(f, 2)",
        "E044",
        "iterate needs a function, a count and a start",
        10,
        "iterate(f, K, v, a, b)",
    ),
    ('h[t] = uniform([H], per="row")', "E044", 'per must be "step" or "sequence"', 27, "uniform(shape, per)"),
    ("h[t] = b + normal(0, 1)", "E044", 'per must be "step" or "sequence"', 24, "such as 0.1 * normal([H])"),
    (
        "h[t] = b + uniform(-1, 1)",
        "E044",
        'per must be "step" or "sequence"',
        26,
        "such as 0.1 * uniform([H])",
    ),
    ("h[t] = clip(b, min=0, max=1)", "E044", "clip has no argument 'min'", 22, "write low="),
    ("h[t] = sum(R, axis=[0, 0])", "E044", "axis 0 is named twice", 22, "name each axis once"),
    ("h[t] = sum(R, axis=(0, -2))", "E044", "axis 0 is named twice", 22, "name each axis once"),
    ("h[t] = sum(b, dim=0)", "E044", "sum has no argument 'dim'", 21, "write axis="),
    ("h[t] = R · b", "E039", "'·' is not part of the language", 12, "write * (of matrices @)"),
    ("h[t] = bernoulli([H], 0.5)", "E044", "bernoulli's p is a probability", 10, "bernoulli(p, shape, per)"),
    ("h[t] = max(b, 0)", "E044", "max takes one array", 10, "maximum(a, b) compares two values"),
    ("h[t] = matmul(R, b)", "E041", "unknown function 'matmul'", 10, "write `A @ B`"),
    ("h[t] = detach(b)", "E041", "unknown function 'detach'", 10, "stop_gradient(v)"),
    ("h[t] = iterate(nof, 2, b)", "E041", "must be a function of this file", 18, "known: f"),
    ("p, q = b\n  h[t] = b", "E045", "one value for 2 names", 3, "split"),
    ("p, q = split(b, 3)\n  h[t] = b", "E045", "3 values for 2 names", 3, "its own name"),
    ("h[t] = split(R, 2, axis=0) @ b", "E045", "several values", 10, "name each part"),
    ("h[t] = sum([b, b])", "E045", "several values where one", 14, "`stack` or `concat`"),
    ("h[t] = one_hot(w[t], b)", "E046", "a length must be a number that is known", 10, ""),
    ("h[t] = split(b, alpha)[0]", "E046", "split's n must be a whole number, not 0.5", 19, ""),
    ("h[t] = reshape(b, [b])", "E046", "must be a number that is known when the cell is compiled", 22, ""),
    (
        "h[t] = split(b, H)[0]",
        "E046",
        "split's n must be a plain number here, not a dimension",
        19,
        "how many names",
    ),
    ("h[t] = take(b, 1.5) * b", "E046", "take's i must be a whole number, not 1.5", 18, ""),
    ("h[t] = softmax(b, y[t])", "E046", "axis must be a number that is known", 10, ""),
    ("h[t] = sum(b, keepdims=2) * b", "E046", "keepdims is 1 or 0, True or False, not 2", 26, ""),
    ("h[t] = mean(b, keepdims=-1) * b", "E046", "keepdims is 1 or 0, True or False, not -1", 10, ""),
    ("h[t] = sum(b, axis=False) * b", "E031", "`False` is not part of the language", 22, "write 1 for true"),
    ("h[t] = b[b > 0]", "E046", "an index must be a number that is known", 14, ""),
    ("h[t] = b * (1 / 0)", "E047", "1 / 0 is not a finite number", 17, ""),
    ("h[t] = b * (-2) ** 0.5", "E047", "is not a finite real number", 19, ""),
    (
        "h[t] = x[t] + b",
        "E050",
        "[I] and [H] do not broadcast",
        15,
        "a matrix A [H, I] makes one of the other",
    ),
    (
        "h[t] = b + concat(b, b)",
        "E050",
        "[H] and [2*H] do not broadcast",
        12,
        "axes must be equal, or one of them 1",
    ),
    ("h[t] = where(b > 0, b, x[t])", "E050", "[H] and [H] and [I] do not", 10, "H and I are different sizes"),
    ("h[t] = sum(b, axis=1) * b", "E052", "axis 1 of a value with 1 axis", 22, "its only axis is 0"),
    ("h[t] = softmax(sum(b)) * b", "E052", "axis -1 of a value with 0 axes", 10, "it is a single number"),
    (
        "h[t] = sum(stack(b, x[t]), axis=0)",
        "E050",
        "stack of [H] and [I]: all must have one shape",
        14,
        "concat",
    ),
    ("h[t] = reshape(R, [H])", "E050", "[H, H] does not reshape to [H]", 10, "H*H entries do not become H"),
    ("h[t] = iterate(f, 3, b, b)", "E044", "f takes 1 argument, 2 were given", 10, "iterate(f, K, v)"),
    ("h[t] = normal([H], per=sequence)", "E044", "per is a word in quotes", 26, 'per="sequence"'),
    ("h[t] = clip(b, 0, None)", "E031", "`None` is not part", 21, "an argument is left out"),
    ("h[t] = b * sum(one_hot(7, 5))", "E052", "index 7 is out of range for an axis of length 5", 26, ""),
    ("h[t] = b * sum(zeros([H - 2 * H]))", "E054", "a length must be at least 0, not -H", 27, ""),
    ("h[t] = x[t]", "E050", "state 'h' has shape [H], but is assigned [I]", 3, "a matrix A [H, I]"),
    ("h[t] = solve(b, x[t])", "E050", "the first argument of solve is a square matrix, not [H]", 10, ""),
    (
        "h[t] = solve(R, x[t])",
        "E050",
        "the second argument of solve has H rows as the first, not I",
        10,
        "",
    ),
    ("h[t] = R + R", "E050", "state 'h' has shape [H], but is assigned [H, H]", 3, ""),
    ("h[t] = reshape(R, [H, I]) @ x[t]", "E050", "[H, H] does not reshape to [H, I]", 10, ""),
    (
        "h[t] = b + sum(reshape(R, [H // 2, 2, H]))",
        "E050",
        "[H, H] does not reshape to [(H//2), 2, H]",
        18,
        "such as [2*K]",
    ),
    ("h[t] = concat(b[::2], b[1::2])", "E050", "but is assigned [((H + 1)//2) + (H//2)]", 3, "such as [2*K]"),
    ("h[t] = iterate(longer, 2, b)[:H]", "E050", "longer turns shape [H] into [2*H]", 10, "first argument"),
    ("h[t] = x[t] @ W", "E051", "[I] @ [H, I]: the inner axes I and H differ", 15, "transpose"),
    ("h[t] = alpha @ b", "E051", "`@` needs at least one axis on both sides", 16, "use `*`"),
    ("h[t] = R[0, 0, 0] * b", "E052", "3 subscripts on a value of shape [H, H]", 10, ""),
    ("h[t] = b[H] * b", "E052", "index H is out of range for an axis of length H", 12, ""),
    ("h[t] = b[2:1] * b", "E052", "the slice of an axis of length H is empty", 12, ""),
    ("h[t] = sum(R, axis=2)", "E052", "axis 2 of a value with 2 axes", 22, "numbered 0 to 1"),
    ("h[t] = sum(b, axis=1)", "E052", "axis 1 of a value with 1 axis", 22, ""),
    ("h[t] = take(b, -1) * b", "E052", "index -1 is out of range for an axis of length H", 18, "`v[-1]`"),
    (
        "h[t] = concat(alpha, alpha) + b",
        "E053",
        "concat joins arrays with at least one axis",
        10,
        "stack joins scalars",
    ),
    ("h[t] = stack() + b", "E053", "stack joins arrays, and none is given", 10, "stack(a, b"),
    ("h[t] = take(alpha, 0) * b", "E053", "take needs an array with at least one axis", 10, ""),
    ("h[t] = zeros([-1]) + b", "E054", "a length must be at least 0, not -1", 17, ""),
    ("h[t] = eye(-2)[0, 0] * b", "E054", "a length must be at least 0, not -2", 10, ""),
    ("h[t] = arange(2 - 3) + b", "E054", "a length must be at least 0, not -1", 19, ""),
    ("h[t] = b * sum(zeros([10**9, 10**9]))", "E054", "a length of 1,000,000,000, where", 27, "a dimension"),
    ("h[t] = b * sum(ones([10**6, 10**6]))", "E054", "an array of 1,000,000,000,000 entries", 23, ""),
    ("h[t] = b * eye(10**8)[0, 0]", "E054", "a length of 100,000,000, where 16,777,216", 14, ""),
    ("h[t] = repeat(b, 17000000)[:H]", "E054", "a length of 17,000,000, where", 20, ""),
    ("h[t] = repeat(b, 0)", "E054", "a length must be at least 1, not 0", 20, ""),
    ("h[t] = diag(W)", "E053", "diag takes a vector or a square matrix, not [H, I]", 10, ""),
    ("h[t] = iterate(f, -1, b)", "E054", "iterate's count must be 0 to 1000, not -1", 21, ""),
    ("h[t] = take(R, y[t])", "E056", "the index 'y' is a real input", 10, "declare it with dtype: index"),
    ("h[t] = one_hot(y[t], H)[0]", "E056", "the index 'y' is a real input", 10, "dtype: index"),
]


def diagnostics(text: str) -> tuple[rnngen.Diagnostic, ...]:
    with pytest.raises(rnngen.SpecError) as caught:
        cell(text)
    return caught.value.diagnostics


@pytest.mark.parametrize(("line", "code", "message", "column", "hint"), WRONG, ids=[w[0] for w in WRONG])
def test_mistake_is_told(line: str, code: str, message: str, column: int, hint: str) -> None:
    last = "" if "c[t] =" in line else LAST
    (found,) = diagnostics(f"{HEAD}  {line}\n{last}")
    assert (found.code, found.location.file, found.location.line) == (code, "cell.yaml", FIRST_LINE)
    assert message in found.message
    assert hint in found.hint
    assert found.location.column == column
    assert found.source_line == "  " + line.partition("\n")[0].replace("\xa0", " ")


def test_a_function_that_calls_itself_is_told_where_it_does() -> None:
    (found,) = diagnostics(HEAD + "  h[t] = again(b)\n" + LAST)
    assert (found.code, found.location.line, found.source_line) == ("E048", 11, "  again(v) = again(v)")
    assert "iterate" in found.hint


def test_errors_come_back_whole_from_another_process() -> None:
    """A pool of processes would stand still over one that does not."""
    with pytest.raises(rnngen.SpecError) as caught:
        cell(HEAD + "  h[t] = q + b ^ 2\n" + LAST)
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.diagnostics == caught.value.diagnostics
    assert str(again) == str(caught.value)
    bug = pickle.loads(pickle.dumps(rnngen.errors.InternalError("cell", "no place")))
    assert (bug.stage, str(bug)) == ("cell", str(rnngen.errors.InternalError("cell", "no place")))


def test_a_function_that_is_wrong_at_each_call_is_told_once() -> None:
    (found,) = diagnostics(HEAD.replace("= v * v", "= v[9*H]") + "  h[t] = f(b) + f(concat(b, b))\n" + LAST)
    assert (found.code, found.message) == ("E052", "index 9*H is out of range for an axis of length H")


def test_what_modules_are_called_may_be_a_name() -> None:
    text = HEAD.replace("b: [H]}", "b: [H], F: [H, H], torch: [H]}") + LAST
    assert cell(text + "  h[t] = F.T @ b + torch.T\n").name == "wrong"


def test_all_mistakes_of_a_file_are_told_once_each() -> None:
    found = diagnostics(HEAD + "  h[t] = q + x[t]\n  z = h[t] * 2\n  c[t] = tanh(b, z) + W\n")
    assert [d.code for d in found] == ["E040", "E044"]


def test_every_wrong_name_of_an_equation_is_told() -> None:
    line = "  h[t] = q + sigmod(alpah) * bb[t-1] + iterate(f, 2, zz) + tanh(b, b)\n"
    found = [d.message for d in diagnostics(HEAD + line + LAST)]
    assert found == [
        "unknown name 'q'",
        "unknown function 'sigmod'",
        "unknown name 'alpah'",
        "unknown name 'bb'",
        "unknown name 'zz'",
    ]


def test_wrong_names_are_told_inside_functions_and_among_equations_that_need_each_other() -> None:
    functions = "functions: |\n  g(v) = v * qq + rr\n  k(v):\n    a = g(v) + ss\n    return aa + a\n"
    text = HEAD[: HEAD.index("functions")] + functions + "equations: |\n  h[t] = k(b) + c[t]\n"
    found = [d.message for d in diagnostics(text + "  c[t] = h[t] + uu\n")]
    assert "within one step" in found.pop(4)
    assert found == [f"unknown name '{n}'" for n in ("qq", "rr", "ss", "aa", "uu")]


def test_wrong_names_are_told_beside_errors_of_reading() -> None:
    text = HEAD + "  h[t] = q + h[t+1]\n  z = tahn(h[t])\n  c[t] = tanh(zz[t-1]) + z\n"
    found = ["E040", "E032", "E041", "E040"]
    assert [d.code for d in diagnostics(text)] == found
    # what names stand for that a key called wrongly declares is left open
    assert [d.code for d in diagnostics(text.replace("params:", "parameters:"))] == ["E012", *found]
    # it may be what a section is called wrongly; else a word declares nothing
    assert [d.code for d in diagnostics(text.replace("constants: {alpha: 0.5}", "constant: alpha"))] == [
        "E012",
        "E032",
    ]
    assert [d.code for d in diagnostics("colour: red\n" + text)] == ["E012", "E040", "E032", "E041", "E040"]


def test_wrong_shapes_are_told_beside_errors_of_reading() -> None:
    """One run tells all; what reads a part that could not be read is silent, and so are names left open."""
    text = HEAD + "  h[t] = W @ x[t] + WRONG\n  z = R @ x[t]\n  c[t] = tanh(h[t] + z) + W\n"
    for wrong, code in [
        ("b ^ 2", "E031"),
        ("σ(b)", "E039"),
        ("b[t+1]", "E032"),
        ("tanh(b", "E030"),
        ("2**b**99", "E035"),
    ]:
        assert [d.code for d in diagnostics(text.replace("WRONG", wrong))] == [code, "E051"]
    text = text.replace("WRONG", "b")
    for old, new, code in [
        ("b: [H]}", "b: [H, H/2]}", "E036"),
        ("b: [H]}", "b: {shap: [H]}}", "E013E012"),
        ("b: [H]}", "b: H}", "E011"),
        ("b: [H]}", "b: [H], b: [I]}", "E010"),
        ("b: [H]}", "b 3: [H]}", "E020"),
        ("b: [H]}", "b: [H], alpha: [H]}", "E022"),
        ("alpha: 0.5", "alpha: half", "E011"),
        ("  h[t] =", "  h =", "E026"),
        ("  h[t] =", "  h[t] +=", "E037"),
        ("  h[t] =", "  b = 2\n  h[t] =", "E025"),
        ("  h[t] =", "  h[t] = b\n  h[t] =", "E023"),
        ("  h[t] =", "  y[t] = b\n  h[t] =", "E025"),
        ("  h[t] =", "  k, l b\n  h[t] = k * l +", "E037"),
        ("  f(v) =", "  def g(v): v\n  f(v) =", "E038"),
        ("  f(v) =", "  g v:\n  f(v) =", "E038"),
        ("(v, v)\n", "(v, v)\n    return v\n", "E038"),
        ("equations", "output: [h]\nequations", "E012"),
        ("equations", "colour: red\nequations", "E012"),
        ("  f(v) = v", "  f(v) = v with derivative v, v", "E038"),
        ("per: sequence", "per: sequences", "E015"),
    ]:
        found = "".join(d.code for d in diagnostics(text.replace(old, new)))
        assert "E051" in found, new
        assert found.replace("E051", "", 1) == code, new


def test_mistakes_of_variants_are_told_beside_those_of_the_cell() -> None:
    text = (
        HEAD
        + "  h[t] = R @ x[t]\n"
        + LAST
        + "variants:\n  other:\n    equations: |\n      h[t] = R + b\n    "
        + LAST
    )
    assert [(d.code, "(in variant 'other')" in d.message) for d in diagnostics(text)] == [
        ("E051", False),
        ("E050", True),
    ]
    assert [d.code for d in diagnostics(text.replace("+ b", "+ b ^ 2"))] == ["E051", "E031"]


@pytest.mark.parametrize("wrong", ["q", "b ^ 2"])
@pytest.mark.parametrize("after", [0, 15, 60])
def test_of_a_line_that_would_fill_the_screen_the_place_is_shown(wrong: str, after: int) -> None:
    """Whether reading finds the error or binding does."""
    (short,) = diagnostics(HEAD + f"  h[t] = b + {wrong}\n" + LAST)
    assert short.source_line == f"  h[t] = b + {wrong}"
    (long,) = diagnostics(HEAD + "  h[t] = b" + " + b" * 60 + f" + {wrong}" + " + b" * after + "\n" + LAST)
    assert len(long.source_line) == SHOWN_PART
    assert long.source_line[0] == "…"
    assert (long.source_line[-1] == "…") is (after > 0)
    (_, line, caret, *_), (_, whole, under, *_) = (str(d).splitlines() for d in (long, short))
    assert line[caret.index("^") : len(caret)] == whole[under.index("^") : len(under)]


def test_a_wrong_shape_is_told_once() -> None:
    text = HEAD.replace("W: [H, I]", "W: [H, Q]").replace("x: [I]", "x: [J]") + LAST
    text = text.replace("states: {h: [H]", "states: {h: [S, H]")
    found = diagnostics(text + "  h[t] = W @ x[t] + R @ h[t-1]\n")
    assert [d.message for d in found] == [f"unknown name '{n}'" for n in "JSQ"]


def test_what_follows_from_a_mistake_is_not_told() -> None:
    (found,) = diagnostics(HEAD + "  a = q\n  z = a + x[t] + b\n  h[t] = z\n  c[t] = z[0:2]\n")
    assert found.message == "unknown name 'q'"


def test_no_mistake_goes_untold(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file with mistakes and no message would look as if it were in order."""

    def silent(binder: Binder, equation: Equation) -> None:
        raise Mistake(equation.loc, "", "")

    monkeypatch.setattr(Binder, "_equation", silent)
    with pytest.raises(rnngen.errors.InternalError, match="wrong has a mistake that no message tells"):
        diagnostics(HEAD + "  h[t] = b\n" + LAST)


def test_lengths_below_one_are_refused_when_sizes_are_given() -> None:
    text = "cell: short\ndims: {H: size}\ninputs: {x: [H-2]}\nstates: {h: [H]}\nequations: h[t] = h[t-1]\n"
    with pytest.raises(rnngen.SpecError, match="a length must be at least 1, not 0"):
        rnngen.compile(cell(text), {"H": 2}, backend="numpy")


def test_numbers_in_shapes_are_bounded_as_dims_are_and_what_dims_make_of_them_is_not() -> None:
    text = "cell: wide\ndims: {H: size}\nparams: {W: [999*H]}\nstates: {h: [H]}\nequations: h[t] = h[t-1] * W[0]\n"
    assert rnngen.compile(cell(text), {"H": 1 << 24}, backend="numpy").dims["H"] == 1 << 24
    for wrong in ("99999999*H", "99999999", "999*H, 9999, 999"):
        (found,) = diagnostics(text.replace("999*H", wrong))
        assert (found.code, found.location.line) == ("E054", 3)
    (found,) = diagnostics(text.replace("H: size", "H: 99999999"))
    assert (found.code, found.message) == ("E014", "'99999999' is not a size")


def test_an_axis_that_does_not_split_is_refused_when_sizes_are_given() -> None:
    text = HEAD + "  h[t] = concat(split(b, 2))\n" + LAST
    with pytest.raises(rnngen.SpecError):
        rnngen.compile(cell(text), {"H": 3, "I": 2}, backend="numpy")


def test_names_near_to_a_wrong_one_are_those_that_can_be_there() -> None:
    text = (
        HEAD.replace("return concat", "wide = v\n    return widee * concat")
        + "  h[t] = longer(b)[:H]\n"
        + LAST
    )
    assert [d.hint for d in diagnostics(text)] == ["did you mean 'wide'?"]
    found = diagnostics(HEAD.replace("b: [H]}", "b: [Q]}") + "  h[t] = R @ h[t-1]\n" + LAST)
    assert [d.hint for d in found] == ["known: H, I, alpha"]
    for name in ("h", "W", "x", "b"):  # declared after, before, and by itself
        found = diagnostics(HEAD.replace("b: [H]}", f"b: [{name}]}}") + "  h[t] = R @ h[t-1]\n" + LAST)
        assert [(d.code, d.message, d.hint) for d in found] == [
            ("E042", f"'{name}' is an array, and no length", "known: H, I, alpha")
        ]


def test_a_functions_own_names_are_not_the_steps() -> None:
    functions = "functions: |\n  twice(z):\n    c = z + z\n    return c\n"
    text = f"cell: own\ndims: {{H: size}}\nstates: {{h: [H], c: [H]}}\n{functions}equations: |\n"
    assert cell(text + "  z = twice(h[t-1])\n  c[t] = z\n  h[t] = twice(c[t])\n").name == "own"


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [("Wx", ["x", "W"], "W"), ("tahn", ["tan", "tanh"], "tanh"), ("lstmm", ["lstm", "mlstm"], "lstm")],
)
def test_neighbours_in_each_others_place_are_likelier_than_a_letter_left_out(
    word: str, known: list[str], meant: str
) -> None:
    """And only neighbours: `lstmm` has the letters of `mlstm`, and is `lstm`."""
    assert nearest(word, known) == f"did you mean '{meant}'?"


@pytest.mark.parametrize(
    ("word", "known", "said"),
    [
        ("SIGMOID", ["sigmoid", "softmax"], "did you mean 'sigmoid'?"),
        ("Sigmod", ["sigmoid", "softmax"], "did you mean 'sigmoid'?"),
        ("Wx", ["W_x", "W", "x"], "did you mean 'W_x'?"),
        ("hh", ["H", "h"], "did you mean 'h'?"),
        ("h0", ["H", "b"], "known: H, b"),
        ("W_z", ["W_x", "W_h", "b"], "did you mean 'W_x' or 'W_h'?"),
        ("W_z", ["W_x", "W_h", "W_f", "W_o"], "did you mean 'W_x', 'W_h' or 'W_f'?"),
        ("_", ["a", "b"], "known: a, b"),
        ("lstn", ["lstmn", "mlstm", "lstm"], "did you mean 'lstmn' or 'lstm'?"),
    ],
)
def test_names_are_compared_without_case_and_those_as_near_are_all_named(
    word: str, known: list[str], said: str
) -> None:
    assert nearest(word, known) == said


@pytest.mark.parametrize(("shape", "code"), [("B, I", "E040"), ("T, I", "E046")])
def test_axes_of_batch_and_time_are_told_to_be_left_out(shape: str, code: str) -> None:
    (found,) = diagnostics(HEAD.replace("{x: [I]", f"{{x: [{shape}]") + "  h[t] = R @ h[t-1]\n" + LAST)
    assert found.code == code
    assert "batch and time are not written" in found.hint
