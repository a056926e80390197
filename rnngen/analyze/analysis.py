"""All of it for one cell: `analyze` and what it gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from math import isfinite, prod
from pathlib import Path
from typing import Any

from rnngen.analyze.growth import Growth, growth
from rnngen.analyze.structure import Part, chain, parts, unreached, untrained
from rnngen.analyze.trajectory import Trajectory, state_size
from rnngen.analyze.variations import Variation, variations
from rnngen.cell import Cell, Options, build_cell
from rnngen.compiler import as_cell, compile_cell, derive
from rnngen.compiler.request import plain
from rnngen.errors import ArgumentError, BackendUnavailable, SpecError
from rnngen.kernel.cost import Cost
from rnngen.verify.sizes import default_dims

__all__ = ["Analysis", "analyze", "chosen_dims"]

SIZES = (32, 16, 8)
MOST_STATE = 1024
COMFORTABLE = 256


@dataclass(frozen=True, slots=True)
class Analysis:
    """What the equations of a cell tell at its initialisation; `str()` is a page, `as_dict()` plain data.

    `sizes`, `steps` (T) and `rows` (B) are what it was worked out for; `cost` is None where the compiler has
    no kernel for the cell. `silent` are trained params whose gradient is exactly zero at this initialisation,
    `untrained` those that no gradient ever reaches, `unused` names that reach no output.
    """

    cell: str
    sizes: Mapping[str, int]
    steps: int
    rows: int
    seed: int
    params: Mapping[str, int]
    fixed: tuple[str, ...]
    state: int
    cost: Cost | None
    products: int
    parts: tuple[Part, ...]
    growth: Growth
    variations: tuple[Variation, ...]
    untrained: tuple[str, ...]
    silent: tuple[str, ...]
    unused: tuple[str, ...]
    finite: bool

    @property
    def affine(self) -> bool:
        """Whether every part of the recurrence is proved affine in what it carries."""
        return all(p.kind != "nonlinear" for p in self.parts)

    @property
    def parallel(self) -> bool:
        """Whether it can run as a scan over time: affine, entry by entry."""
        return all(p.kind in ("direct", "diagonal") for p in self.parts)

    def as_dict(self) -> dict[str, Any]:
        """The analysis as plain data, for `--json`."""
        data = asdict(self)
        data["growth"] |= {"verdict": self.growth.verdict, "states": dict(self.growth.states)}
        if self.cost is not None:
            for way in ("forward", "backward"):
                data["cost"][way]["intensity"] = getattr(self.cost, way).intensity
        data |= {"sizes": dict(self.sizes), "affine": self.affine, "parallel": self.parallel}
        return dict(_finite(data))

    def __str__(self) -> str:
        from rnngen.analyze.text import page

        return page(self)


def analyze(
    cell: Cell | str | Path,
    dims: Mapping[str, int] | None = None,
    constants: Mapping[str, float] | None = None,
    *,
    steps: int = 64,
    rows: int = 4,
    seed: int = 0,
    vary: bool = True,
) -> Analysis:
    """Everything about one cell; `vary` also tries other gate biases and scales.

    Gradients are followed over `steps` steps of `rows` sequences of normal inputs, in float64, from the
    initial params of `seed`. Raises ArgumentError where the state is too large for its Jacobian.
    """
    cell = as_cell(cell)
    sizes = chosen_dims(cell, dims)
    fixed = plain(cell, sizes, constants)
    step = derive(fixed)
    path = Trajectory(step, steps, rows, seed)
    found = path.gradients().params
    missing = untrained(step)
    quiet = [p.name for p in fixed.params if p.trainable and p.name not in missing]
    return Analysis(
        fixed.title,
        dict(fixed.options.dims),
        steps,
        rows,
        seed,
        {p.name: prod(int(n) for n in p.shape) for p in fixed.params},
        tuple(p.name for p in fixed.params if not p.trainable),
        path.size,
        _cost(fixed, steps, rows),
        chain(step),
        parts(derive(_symbolic(cell, constants))),
        growth(path),
        tuple(variations(step, steps, seed)) if vary and path.size <= COMFORTABLE else (),
        missing,
        tuple(n for n in quiet if n not in found or not found[n].any()),
        unreached(cell.spec),
        path.finite,
    )


def _finite(value: Any) -> Any:
    """The same data with None for what JSON has no number for."""
    if isinstance(value, dict):
        return {k: _finite(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(v) for v in value]
    return None if isinstance(value, float) and not isfinite(value) else value


def _symbolic(cell: Cell, constants: Mapping[str, float] | None) -> Cell:
    """The cell with symbols for sizes, as the equations are printed."""
    options = Options(constants=tuple((constants or {}).items()), training=False)
    return build_cell(cell.spec, options)


def chosen_dims(cell: Cell, given: Mapping[str, int] | None) -> dict[str, int]:
    """Sizes: as given, else the spec's default, else 32, or less where the state would be too large."""
    for size in SIZES:
        wanted = {d.name: size for d in cell.spec.dims if d.default is None} | dict(given or {})
        try:
            fixed = plain(cell, wanted)
        except (ArgumentError, SpecError):
            continue
        if state_size(fixed) <= COMFORTABLE:
            return dict(fixed.options.dims)
    sizes = default_dims(cell, given)
    if (size := state_size(plain(cell, sizes))) > MOST_STATE:
        raise ArgumentError(
            f"dims: the state of {cell.title} has {size} numbers, and its Jacobian is followed up to "
            f"{MOST_STATE}; give smaller sizes"
        )
    return sizes


def _cost(cell: Cell, steps: int, rows: int) -> Cost | None:
    sizes = dict(cell.options.dims)
    try:
        return compile_cell(cell, sizes, "float32", "numpy", dict(cell.options.constants)).cost(steps, rows)
    except (ArgumentError, BackendUnavailable, SpecError):
        return None
