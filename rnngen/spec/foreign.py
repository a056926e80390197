"""How to write what papers print: Greek letters, signs of other alphabets, commands of LaTeX."""

from __future__ import annotations

import unicodedata

__all__ = ["latex", "spelled"]

_COMMANDS = {
    **dict.fromkeys(("cdot", "odot", "times", "circ", "ast"), "*"),
    **dict.fromkeys(("top", "intercal", "transpose"), ".T"),
    **dict.fromkeys(("left", "right", "big", "Big", "bigl", "bigr", "Bigl", "Bigr"), "the bracket alone"),
    **dict.fromkeys(("frac", "dfrac", "tfrac"), "a / b"),
    **dict.fromkeys(("leq", "le"), "<="),
    **dict.fromkeys(("geq", "ge"), ">="),
    **dict.fromkeys(("neq", "ne"), "!="),
    **dict.fromkeys(
        (
            "mathbf",
            "mathrm",
            "mathit",
            "mathcal",
            "bm",
            "boldsymbol",
            "text",
            "operatorname",
            "hat",
            "tilde",
            "bar",
        ),
        "the bare name",
    ),
    "sigma": "sigmoid(...)",
    "div": "/",
    "sum": "sum(...)",
    "prod": "prod(...)",
    "ln": "log(...)",
    "infty": "a large number",
    "lambda": "lambda_",
    "gets": "=",
    "leftarrow": "=",
}


def latex(command: str) -> str:
    """What stands for `\\command`."""
    return _COMMANDS.get(command, command)


def spelled(char: str) -> str:
    """What stands for a character that is not ASCII; nothing where no rule tells."""
    name, plain = unicodedata.name(char, ""), unicodedata.normalize("NFKC", char)
    if unicodedata.category(char) == "Zs":
        return "a plain space"
    if unicodedata.category(char) == "Pd":
        return "-"
    if name.startswith("GREEK ") and " LETTER " in name:
        letter = name.partition(" LETTER ")[2].split()[0].lower().replace("lamda", "lambda_")
        return letter.title() if "CAPITAL" in name else letter
    if len(plain) == 1 and plain.isascii() and plain.isalnum():
        return f"**{plain}" if "SUPERSCRIPT" in name else plain
    return ""
