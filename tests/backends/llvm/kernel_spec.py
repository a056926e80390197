"""What the purpose-made cells of these tests are written with: sizes, and a spec from its equations."""

from __future__ import annotations

__all__ = ["DIMS", "RECUR", "spec"]

DIMS = {"I": 5, "H": 4, "K": 3, "V": 6}


def spec(equations: str, **keys: str) -> str:
    """A spec's text; `keys` are the YAML of the top-level keys, indices `i` in `inputs` are given in full."""
    given = {
        "inputs": "{x: [I]}",
        "states": "{h: [H]}",
        "params": "{W: [H, I], R: [H, H], b: [H]}",
        "outputs": "[h]",
        **keys,
    }
    used = {k: v for k, v in given.items() if v}
    functions = used.pop("functions", "")
    lines = ["cell: tiny", "dims: {I: in, H: hidden, K: third, V: words}"]
    lines += [f"{k}: {v}" for k, v in used.items()]
    lines += ["functions: |", *indented(functions)] if functions else []
    return "\n".join([*lines, "equations: |", *indented(equations)]) + "\n"


def indented(text: str) -> list[str]:
    """The lines, two spaces further in."""
    lines = [line for line in text.splitlines() if line.strip()]
    margin = len(lines[0]) - len(lines[0].lstrip())
    return ["  " + line[margin:] for line in lines]


RECUR = "  h[t] = tanh(W @ x[t] + R @ h[t-1] + b)"
