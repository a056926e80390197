"""What is said of names that nothing declares or assigns."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rnngen.errors import nearest
from rnngen.ops.names import operator_names

__all__ = ["MODULES", "attribute_hint", "unknown_function", "unknown_name"]

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
    "chunk": "it is called split(v, n)",
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
    "int": "numbers need no conversion",
    "float": "numbers need no conversion",
    "identity": "it is called eye(n)",
    "inv": "write solve(A, b) for the product of the inverse and b",
    "Linear": "write the product: `W @ v + b`",
    "len": "a dimension's name is its size",
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
    "squeeze": "write reshape(v, shape)",
    "t": "it is written `.T`",
    "trace": "write sum(diag(A))",
    "triu": "write `tril(n).T`",
    "unsqueeze": "write reshape(v, shape)",
    "view": "it is called reshape(v, shape)",
    "vstack": "it is called concat(a, b, axis=0)",
}


# what a method is called here, where it is not what a function of its name is
_METHODS = {"dot": "write `A @ v`", "shape": "a dimension's name is its size"}
MODULES = frozenset("self np numpy jnp jax torch tf F nn functional math cp cupy lax linalg special".split())
_STEP = re.compile(r"(\w+?)_?(t|tm1|t_1|prev|previous|last|old)")


def unknown_name(name: str, known: Iterable[str]) -> tuple[str, str, str]:
    """Code, message and hint for a name that is none."""
    if name in operator_names():
        return "E042", f"'{name}' is a function, not a value", f"call it: `{name}(...)`"
    names = list(dict.fromkeys(known))
    if name in ("pi", "e"):
        hint = "declare it under constants"
    elif name in ("inf", "nan"):
        hint = "write a large number, such as 1e30"
    elif (found := _STEP.fullmatch(name)) and found[1] in names:
        hint = f"a step is written in brackets: `{found[1]}[{'t' if found[2] == 't' else 't-1'}]`"
    else:
        hint = nearest(name, names)
    return "E040", f"unknown name '{name}'", hint


def attribute_hint(of: str, name: str) -> str:
    """What to write for `of.name`; `of` is nothing where it is no plain name."""
    if of == "self":
        return f"write `{name}`: what a spec declares is called by its name"
    if name in _METHODS:
        return _METHODS[name]
    if of in MODULES:
        return _ELSEWHERE.get(name) or (
            f"write `{name}(...)`" if name in operator_names() else nearest(name, sorted(operator_names()))
        )
    if name in operator_names():
        return f"functions are called by name: `{name}(v)`"
    return _ELSEWHERE.get(name, "")


def unknown_function(name: str, own: Iterable[str]) -> tuple[str, str, str]:
    """Code, message and hint for a call of what is no function; `own` are those of the file."""
    known = [*sorted(operator_names()), *own]
    hint = _ELSEWHERE.get(name) or nearest(name if name in own else name.lower(), known)
    return "E041", f"unknown function '{name}'", hint
