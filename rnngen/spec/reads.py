"""What is said of names that nothing declares or assigns."""

from __future__ import annotations

from collections.abc import Iterable

from rnngen.errors import nearest
from rnngen.ops.names import operator_names

__all__ = ["unknown_function", "unknown_name"]

# what the same is called elsewhere, and is not spelled alike
_ELSEWHERE = {
    "add": "write `a + b`",
    "all": "write min(v != 0)",
    "amax": "it is called max(v, axis=k)",
    "amin": "it is called min(v, axis=k)",
    "any": "write max(v != 0)",
    "arctan": "it is called atan(v)",
    "argmax": "write argsort(-v)[0]",
    "argmin": "write argsort(v)[0]",
    "bmm": "write `A @ B`",
    "cat": "it is called concat(a, b, axis=-1)",
    "ceil": "write `-floor(-v)`",
    "clamp": "it is called clip(v, low, high)",
    "concatenate": "it is called concat(a, b, axis=-1)",
    "det": "there is none: the language has solve(A, b)",
    "detach": "it is called stop_gradient(v)",
    "divide": "write `a / b`",
    "einsum": "write it with `@`, `*`, `.T` and sum(v, axis=k)",
    "expand_dims": "write reshape(v, shape)",
    "fma": "write `a * b + c`",
    "full": "write `c * ones(shape)`",
    "gather": "it is called take(E, i)",
    "hadamard": "write `a * b`",
    "hstack": "it is called concat(a, b, axis=-1)",
    "identity": "it is called eye(n)",
    "inv": "write solve(A, b) for the product of the inverse and b",
    "Linear": "write the product: `W @ v + b`",
    "linear": "write the product: `W @ v + b`",
    "ln": "it is called log(v)",
    "log10": "write log(v) / log(10)",
    "log2": "write log(v) / log(2)",
    "logistic": "it is called sigmoid(v)",
    "logsigmoid": "write `-softplus(-v)`",
    "matmul": "write `A @ B`",
    "mm": "write `A @ B`",
    "mul": "write `a * b`",
    "multiply": "write `a * b`",
    "mv": "write `A @ v`",
    "permute": "it is called transpose(M) or `M.T`",
    "power": "write `a ** b`",
    "rand": "it is called uniform(shape)",
    "randn": "it is called normal(shape)",
    "round": "write `floor(v + 0.5)`",
    "sgn": "it is called sign(v)",
    "sigma": "it is called sigmoid(v)",
    "size": "a dimension's name is its size",
    "std": "write sqrt(var(v))",
    "sub": "write `a - b`",
    "subtract": "write `a - b`",
    "swish": "it is called silu(v)",
    "trace": "write sum(diag(A))",
    "triu": "write `tril(n).T`",
    "unsqueeze": "write reshape(v, shape)",
    "vstack": "it is called concat(a, b, axis=0)",
}


def unknown_name(name: str, known: Iterable[str]) -> tuple[str, str, str]:
    """Code, message and hint for a name that is none."""
    hint = "declare it under constants" if name in ("pi", "e") else nearest(name, list(known))
    return "E040", f"unknown name '{name}'", hint


def unknown_function(name: str, own: Iterable[str]) -> tuple[str, str, str]:
    """Code, message and hint for a call of what is no function; `own` are those of the file."""
    hint = _ELSEWHERE.get(name) or nearest(name, [*sorted(operator_names()), *own])
    return "E041", f"unknown function '{name}'", hint
