"""new: a commented spec to start from. It loads and runs as it is."""

from __future__ import annotations

from pathlib import Path

from rnngen.cli.console import say
from rnngen.errors import ArgumentError

__all__ = ["template", "write_template"]

_TEXT = """\
# {name}: a recurrent cell for rnngen. Every line here may be changed; what starts with # is a comment.
#   rnngen check {file}      every error, with its place
#   rnngen grad {file}       the gradient of what you wrote, as equations
#   rnngen verify {file}     whether gradient and kernels are right, in numbers
#   rnngen compile {file} --dim I=64 --dim H=128 -o build
cell: {name}
doc: A leaky recurrent cell with one gate.
source: ""                  # the citation: authors, year, title, equation numbers

# Sizes. They get their values when the cell is compiled; two of them never match each other.
dims: {{I: input size, H: hidden size}}

# What arrives at each step. [I] is a vector, [] a number; the batch is never written.
inputs:
  x: [I]

# What is carried from step to step. It starts at 0, or at what `init` says: h: {{shape: [H], init: 0.1}}
states:
  h: [H]

# What is trained, and how it starts: zeros, ones, orthogonal, glorot_uniform, normal(0, 0.1), ...
params:
  W: {{shape: [2*H, I], init: glorot_uniform}}
  R: {{shape: [2*H, H], init: orthogonal}}
  b: {{shape: [2*H], init: zeros}}

# Numbers that are fixed when the cell is compiled; `--set leak=0.2` changes one.
constants: {{leak: 0.1}}

# One assignment a line, in any order. x[t] is this step's input, h[t-1] the state before, h[t] the one after.
# `@` is the matrix product, `*` goes entry by entry. There are sigmoid tanh exp sqrt relu where sum mean
# softmax layer_norm split concat outer and many more, and functions of your own under `functions:`.
equations: |
  gate, drive = split(W @ x[t] + R @ h[t-1] + b, 2)
  g = leak + (1 - leak) * sigmoid(gate)
  h[t] = (1 - g) * h[t-1] + g * tanh(drive)

# What each step hands out: any states or names assigned above.
outputs: [h]
"""


def template(name: str, file: str) -> str:
    """The text of a new spec."""
    return _TEXT.format(name=name, file=file)


def write_template(name: str, output: Path | None, force: bool, model: str | None = None) -> None:
    """Writes NAME.yaml, a copy of the cell `model` if one is given; refuses a bad name and a file there."""
    from rnngen.cli.start import copied, like, near
    from rnngen.spec.names import CELL, name_fault

    if fault := name_fault(name, CELL):
        raise ArgumentError(f"'{name}' {fault}")
    path = output or Path(f"{name}.yaml")
    if path.suffix not in (".yaml", ".yml"):
        raise ArgumentError(f"-o {path}: a spec is a file ending in .yaml")
    text = copied(name, like(model), str(path)) if model is not None else template(name, str(path))
    try:
        with path.open("w" if force else "x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise ArgumentError(f"{path} is there already; --force writes over it") from None
    say(f"wrote {path}; next: rnngen grad {path}")
    if model is None:
        found = [title for title, _ in near(name)]
        of = f"near to this name: {', '.join(found)}" if found else "`rnngen list` shows them"
        say(f"or start from a built-in cell: rnngen new {name} --like CELL --force ({of})")
