"""Options that take several words: `--wrt W R` is read as `--wrt W --wrt R`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import typer
from typer.core import TyperCommand

__all__ = ["Commands", "spread"]


class Commands(typer.Typer):
    """An application of such commands."""

    def command(self, name: str | None = None, **how: Any) -> Callable[[Any], Any]:
        """Adds a command."""
        return super().command(name, cls=Command, **how)


class Command(TyperCommand):
    """A command whose options that may be repeated may also be followed by several values."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """As typer reads them, after the options are repeated."""
        return super().parse_args(ctx, spread(args, self.params))


def spread(args: Sequence[str], params: Sequence[Any]) -> list[str]:
    """The words with each repeated option in front of each of its values.

    A word behind such an option is its value if it has the sign of its form, as `H=3` of NAME=SIZE has, and
    otherwise if the command has its SPEC without it.
    """
    options = {name: p for p in params if p.param_type_name == "option" for name in p.opts}
    counts = [p.nargs for p in params if p.param_type_name == "argument"]
    out: list[str] = []
    free: list[tuple[int, str]] = []  # words that no option takes, by place in `out`, and the option behind
    option, rest = "", iter(args)
    for word in rest:
        out.append(word)
        if word == "--":
            out.extend(rest)
        elif word[:1] == "-":
            found = options.get(word.partition("=")[0])
            option = word.partition("=")[0] if found is not None and found.multiple else ""
            if found is not None and not found.is_flag and "=" not in word:
                out.extend(next(([value] for value in rest), []))
        else:
            free.append((len(out) - 1, option))
    spare = len(free) - sum(counts) if min(counts, default=0) >= 0 else None  # None: any number of SPECs
    taken: dict[int, str] = {}
    for place, name in free:
        metavar = options[name].metavar if name else ""
        sign = next((c for c in "=," if c in metavar), "")
        fits = sign in out[place] if sign else spare is not None
        if name and fits and (spare is None or len(taken) < spare):
            taken[place] = name
    return [part for k, word in enumerate(out) for part in ([taken[k], word] if k in taken else [word])]
