"""Initial values of params: the spec's `init` worked out with NumPy.

Every param has a random stream of its own, keyed by the seed and its name, so that adding a param changes
no other. Draws are made in float64 and rounded once to the kernel's dtype.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable
from typing import Any, NoReturn

import numpy as np

from rnngen.cell.model import Cell, ParamSlot
from rnngen.cell.numbers import Numbers, wrong_argument
from rnngen.errors import Location, SpecError, nearest
from rnngen.ops.names import INITIALISERS
from rnngen.ops.size import ints
from rnngen.spec.model import Call, Expr, Name, Transposed

__all__ = ["init_params"]

Array = Any
Fill = Callable[..., Array]


def init_params(cell: Cell, seed: int, dtype: Any) -> dict[str, Array]:
    """`{name: array}` for every param of a cell whose dims have values."""
    return {p.name: _Initialiser(cell, p, seed).rounded(dtype) for p in cell.params}


class _Initialiser(Numbers):
    """Evaluates one param's `init`."""

    def __init__(self, cell: Cell, param: ParamSlot, seed: int) -> None:
        self.cell, self.param = cell, param
        self.shape = ints(param.shape)
        digest = hashlib.sha256(f"{int(seed)}:{param.name}".encode()).digest()
        self.random = np.random.Generator(np.random.PCG64(int.from_bytes(digest[:16], "little")))
        super().__init__({k: float(v) for k, v in cell.dims.items()})
        self.names |= {c.name: c.value for c in cell.spec.constants}
        self.names |= dict(cell.options.constants)
        for axis, name in enumerate("ijk"[: len(self.shape)]):
            lifted = (-1,) + (1,) * (len(self.shape) - axis - 1)
            self.names.setdefault(name, np.arange(self.shape[axis], dtype=np.float64).reshape(lifted))

    def rounded(self, dtype: Any) -> Array:
        """The values in a dtype, all of them finite."""
        with np.errstate(over="ignore"):
            found = np.array(self.array(), dtype, order="C")
        if self.param.init is not None and not np.isfinite(found).all():
            place = [int(k) for k in np.argwhere(~np.isfinite(found))[0]]
            self.fail(
                self.param.init.loc,
                f"the initial value of '{self.param.name}' is {found[tuple(place)]} at {place}",
                "no gradient leads away from what is not a finite number",
            )
        return found

    def array(self) -> Array:
        if self.param.init is None:
            if len(self.shape) < 2:
                return np.zeros(self.shape)
            bound = 1 / math.sqrt(self.shape[-1])
            return self.random.uniform(-bound, bound, self.shape)
        with np.errstate(all="ignore"):
            value = np.asarray(self.eval(self.param.init), dtype=np.float64)
        try:
            return np.array(np.broadcast_to(value, self.shape))
        except ValueError:
            self.fail(
                self.param.init.loc,
                f"the initial value has shape {list(value.shape)}, "
                f"but '{self.param.name}' has {list(self.shape)}",
            )

    def fail(self, loc: Location, message: str, hint: str = "") -> NoReturn:
        raise SpecError([self.cell.spec.diagnostic(loc, "E057", message, hint)])

    def other(self, e: Expr) -> Array:
        match e:
            case Name() if e.id in _FILLS:
                return self.filled(e.loc, e.id, [], {})
            case Name():
                self.fail(
                    e.loc, f"unknown name '{e.id}' in an initial value", nearest(e.id, [*self.names, *_FILLS])
                )
            case Transposed():
                return np.transpose(self.eval(e.value))
            case Call() if e.function in INITIALISERS:
                named = {k: self.eval(v) for k, v in e.keywords}
                return self.filled(e.loc, e.function, [self.eval(a) for a in e.args], named)
            case Call():
                known = nearest(e.function, [*_FILLS, *_MATRICES])
                self.fail(e.loc, f"unknown function '{e.function}' in an initial value", known)
            case _:
                self.fail(e.loc, "this cannot stand in an initial value")

    def filled(self, loc: Location, name: str, args: list[Array], named: dict[str, Array]) -> Array:
        """What a filling, or a matrix function, makes."""
        run: Fill = _FILLS.get(name) or _MATRICES[name]
        usage, _, names = INITIALISERS[name]
        try:
            if wrong := wrong_argument(name, dict(zip(names.split(), args, strict=False)) | named)[1]:
                self.fail(loc, f"{name} cannot be worked out: {wrong}", f"write {usage}")
            return run(self, *args, **named)
        except TypeError:
            self.fail(loc, f"wrong arguments for {name}", f"write {usage}")
        except ValueError as error:  # LinAlgError among them
            self.fail(loc, f"{name} cannot be worked out: {error}", f"write {usage}")

    # fillings ---------------------------------------------------------------------------------------

    def fans(self) -> tuple[int, int]:
        """(inputs, outputs) of a matrix [out, in]."""
        if len(self.shape) < 2:
            return self.shape[0] if self.shape else 1, self.shape[0] if self.shape else 1
        return self.shape[-1], self.shape[-2]

    def uniform(self, a: float, b: float) -> Array:
        return a + (b - a) * self.random.random(self.shape)

    def normal(self, mean: float = 0.0, std: float = 1.0) -> Array:
        return mean + std * self.random.standard_normal(self.shape)

    def glorot_uniform(self) -> Array:
        """Glorot & Bengio (2010), eq. 16."""
        bound = math.sqrt(6 / sum(self.fans()))
        return self.uniform(-bound, bound)

    def glorot_normal(self) -> Array:
        """Glorot & Bengio (2010), eq. 12."""
        return self.normal(0.0, math.sqrt(2 / sum(self.fans())))

    def orthogonal(self, gain: float = 1.0) -> Array:
        """Saxe, McClelland & Ganguli (2014): each square block of rows is orthogonal.

        A packed matrix [4*H, H] gets one orthogonal [H, H] a gate.
        """
        if len(self.shape) < 2:
            raise ValueError(f"'{self.param.name}' is no matrix")
        out, inner = self.shape[-2:]
        lead = int(np.prod(self.shape[:-2], dtype=int))
        blocks = out // inner if out > inner and out % inner == 0 else 1
        parts = [_orthogonal(self.random, out // blocks, inner) for _ in range(lead * blocks)]
        # rounded, so that the last bits of a LAPACK build do not show
        return gain * np.round(np.concatenate(parts), 12).reshape(self.shape)

    def sparse(self, density: float, spectral_radius: float) -> Array:
        """A sparse normal matrix scaled to a spectral radius: a reservoir (Jaeger 2001)."""
        values = self.random.standard_normal(self.shape)
        kept = values * (self.random.random(self.shape) < density)
        if len(self.shape) != 2 or self.shape[0] != self.shape[1]:
            return kept
        radius = float(np.max(np.abs(np.linalg.eigvals(kept))))
        return np.round(kept * (spectral_radius / radius if radius else 1.0), 12)


def _orthogonal(random: np.random.Generator, rows: int, columns: int) -> Array:
    tall = max(rows, columns), min(rows, columns)
    q, r = np.linalg.qr(random.standard_normal(tall))
    q = q * np.where(np.diag(r) < 0, -1.0, 1.0)
    return q if rows >= columns else q.T


def _expm(_: _Initialiser, matrix: Array) -> Array:
    from scipy.linalg import expm

    return expm(np.asarray(matrix))


def _inverse(_: _Initialiser, matrix: Array) -> Array:
    if not np.isfinite(matrix).all():  # NumPy may give zeros for it
        raise ValueError("not all entries of the matrix are finite")
    return np.linalg.inv(matrix)


_FILLS: dict[str, Fill] = {
    "zeros": lambda s: np.zeros(s.shape),
    "ones": lambda s: np.ones(s.shape),
    "identity": lambda s, gain=1.0: gain * np.eye(*s.shape[-2:]),
    "constant": lambda s, c: np.full(s.shape, c),
    "uniform": _Initialiser.uniform,
    "normal": _Initialiser.normal,
    "glorot_uniform": _Initialiser.glorot_uniform,
    "glorot_normal": _Initialiser.glorot_normal,
    "orthogonal": _Initialiser.orthogonal,
    "sparse": _Initialiser.sparse,
}
_MATRICES: dict[str, Fill] = {
    "expm": _expm,
    "inv": _inverse,
    "transpose": lambda _, matrix: np.transpose(matrix),
}
