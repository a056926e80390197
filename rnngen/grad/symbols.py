"""Names as LaTeX symbols: `b_x` is b with an index, `lambda_` and `alpha1` are Greek, `h̄[t-1]` has a bar."""

from __future__ import annotations

import re

from rnngen.grad.names import Shown, shown

__all__ = ["symbol"]

_GREEK = frozenset(
    """alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi
    chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega""".split()
)
_SPECIAL = {"δ": r"\delta"}


def symbol(name: str) -> str:
    """The name as LaTeX."""
    return _assembled(shown(name))


def _assembled(name: Shown) -> str:
    stem, *below = name.base.rstrip("_").split("_") if name.base.rstrip("_") else [name.base]
    if found := re.fullmatch(r"([^\d]+)(\d+)", stem):
        stem = found[1]
        below.insert(0, found[2])
    core, wide = _letters(stem)
    if name.bar:
        core = rf"\overline{{{core}}}" if wide else rf"\bar{{{core}}}"
    index = [_index(part) for part in below if part] + ([name.index] if name.index else [])
    return f"{core}_{{{','.join(index)}}}" if index else core


def _letters(stem: str) -> tuple[str, bool]:
    """The symbol, and whether it is wider than one letter."""
    if stem in _SPECIAL:
        return _SPECIAL[stem], False
    if stem in _GREEK:
        return "\\" + stem, False
    return (stem, False) if len(stem) == 1 else (rf"\mathit{{{stem}}}", True)


def _index(part: str) -> str:
    if part in _GREEK:
        return "\\" + part
    if found := re.fullmatch(r"([^\W\d])(\d+)", part):
        return f"{found[1]}_{{{found[2]}}}"
    return part if len(part) == 1 or part.isdigit() else rf"\mathrm{{{part}}}"
