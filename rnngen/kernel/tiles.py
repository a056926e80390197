"""How a statement's products are cut into register tiles.

A tile is `height` rows by some vectors of columns: for each of the group's products, `units` vectors of
adjacent columns, so that all the products of a unit meet in one tile. A sweep walks the depth of one operand
and feeds the products that share it. Panels hold the matrices in the order that sweeps read them: an element
is a number, or a pair of bfloat16 numbers of two adjacent depths, and then rows are copied in pairs, too.

Where the CPU multiplies whole matrix tiles, of 16 rows by 16 pairs, a tile is 16 rows high, and panels and
copies end with zeros up to 16 pairs: an instruction reads that many. Few rows are left to vectors.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rnngen.kernel.ir import Access, Group, Rows, Term

__all__ = ["MATRIX", "ROW_BLOCK", "Sweep", "Tiling", "tiling"]

MAX_SWEEP = 4
MAX_HEIGHT = 8
# rows that are walked together: their operands stay in the second-level cache for all tiles
ROW_BLOCK = 96
# rows of a matrix tile, and elements of the depth
MATRIX = 16
# cycles that Intel gives for a product of matrix tiles: until the next may start, and until its result is
# there; a vector instruction takes one for a vector of one row, and storing a tile one for each of its rows
_NEXT, _RESULT = 16, 52


@dataclass(frozen=True, slots=True)
class Sweep:
    """One operand row against the matrices of `products` (their numbers in the group)."""

    row: Access
    depth: int
    products: tuple[int, ...]
    terms: tuple[Term, ...]
    first: bool


@dataclass(frozen=True, slots=True)
class Tiling:
    """The tile shape, its sweeps, and the size of the packed panels in elements of `pack` depths each.

    `matrix`: from how many rows on products are those of matrix tiles; 0 if never.
    """

    lanes: int
    units: int
    height: int
    columns: int
    products: int
    sweeps: tuple[Sweep, ...]
    pack: int = 1
    matrix: int = 0

    @property
    def width(self) -> int:
        """Columns of one tile, for each product."""
        return self.units * self.lanes

    @property
    def tiles(self) -> int:
        """Tiles along the columns."""
        return -(-self.columns // self.width)

    @property
    def row_vectors(self) -> int:
        """Vectors that a row of the tile holds."""
        return self.units * self.products

    @property
    def last_units(self) -> int:
        """Vectors of columns of the last tile."""
        return -(-self.columns // self.lanes) - (self.tiles - 1) * self.units

    def steps(self, sweep: Sweep) -> int:
        """Elements along the depth of a sweep."""
        return -(-sweep.depth // self.pack)

    def room(self, sweep: Sweep) -> int:
        """Elements along the depth that a panel has room for: whole matrix tiles end in zeros."""
        unit = MATRIX if self.matrix else 1
        return -(-self.steps(sweep) // unit) * unit

    def panel_size(self, sweep: Sweep, units: int) -> int:
        """Elements of one panel of a sweep, in a tile of so many vectors."""
        return self.room(sweep) * len(sweep.products) * units * self.lanes

    def tile_size(self, units: int) -> int:
        """Elements of the panels of all sweeps of a tile."""
        return sum(self.panel_size(s, units) for s in self.sweeps)

    @property
    def size(self) -> int:
        """Elements of all panels."""
        return (self.tiles - 1) * self.tile_size(self.units) + self.tile_size(self.last_units)

    @property
    def copies(self) -> dict[tuple[Access, int], tuple[int, int]]:
        """Where a block's rows are copied to before it is walked, by operand and depth: the first element,
        and how far rows are apart, in whole vectors that end in zeros; nothing where rows are read as they
        lie."""
        found: dict[tuple[Access, int], tuple[int, int]] = {}
        at = 0
        for s in self.sweeps if self.pack > 1 else ():
            if (s.row, s.depth) not in found:
                stride = -(-self.steps(s) // self.lanes) * self.lanes
                found[s.row, s.depth] = at, stride
                at += ROW_BLOCK * stride
        return found

    @property
    def copied(self) -> int:
        """Elements of all copies of a block's rows."""
        return sum(ROW_BLOCK * stride for _, stride in self.copies.values())

    def __str__(self) -> str:
        parts = ", ".join(f"depth {s.depth} × {len(s.products)} products" for s in self.sweeps)
        pairs = "; panels of bfloat16 pairs" if self.pack > 1 else ""
        if self.matrix:
            pairs += f", multiplied as matrix tiles from {self.matrix} row{'s' if self.matrix > 1 else ''} on"
        return (
            f"tiles of {self.height} rows × {self.products} products × {self.width} columns; "
            f"sweeps: {parts}{pairs}"
        )


def tiling(s: Group | Rows, lanes: int, registers: int, pack: int = 1, matrix: bool = False) -> Tiling:
    """The tiles of a statement with products, from the vector length and the number of vector registers;
    `pack` is 2 for panels of bfloat16 pairs; `matrix` tells that the CPU multiplies matrix tiles of them."""
    columns = s.columns if isinstance(s, Rows) else s.extents[-1]
    count = len(s.products)
    wide = max(len(ps) for ps in _shared(s.products))
    units = max(1, min(-(-columns // lanes), 4 // min(wide, MAX_SWEEP)))
    vectors = min(wide, MAX_SWEEP) * units
    height = max(1, min(MAX_HEIGHT, (registers - 1 - vectors) // vectors))
    found = Tiling(lanes, units, height, columns, count, tuple(_sweeps(s.products)), pack)
    least = _least_rows(found) if matrix else 0
    return replace(found, height=MATRIX, matrix=min(least, height + 1)) if least else found


def _least_rows(t: Tiling) -> int:
    """From how many rows on matrix tiles take fewer cycles than vectors do, as they take as long for one row
    as for 16; 0 if never, as with little depth."""
    tiles = vectors = 0
    for s in t.sweeps:
        width, steps = len(s.products) * t.units, t.steps(s)
        tiles += -(-steps // MATRIX) * max(_NEXT * width, _RESULT) + MATRIX * width
        vectors += steps * width
    least = tiles // vectors + 1
    return least if least <= MATRIX else 0


def _shared(products: Sequence[Sequence[Term]]) -> list[list[int]]:
    """Products by common first operand."""
    found: dict[tuple[Access, int], list[int]] = {}
    for k, terms in enumerate(products):
        for term in terms:
            found.setdefault((term.row, term.depth), []).append(k)
    return list(found.values())


def _sweeps(products: Sequence[Sequence[Term]]) -> list[Sweep]:
    """Terms with the same operand together, at most MAX_SWEEP products at a time."""
    waiting: dict[tuple[Access, int], list[tuple[int, Term]]] = {}
    for k, terms in enumerate(products):
        for term in terms:
            waiting.setdefault((term.row, term.depth), []).append((k, term))
    out: list[Sweep] = []
    started: set[int] = set()
    for (row, depth), entries in waiting.items():
        left = entries
        while left:
            taken: dict[int, Term] = {}
            for k, term in left:
                if k not in taken and len(taken) < MAX_SWEEP and _alike(k, taken, started):
                    taken[k] = term
            left = [(k, t) for k, t in left if taken.get(k) is not t]
            first = not (set(taken) & started)
            started |= set(taken)
            out.append(Sweep(row, depth, tuple(taken), tuple(taken.values()), first))
    return out


def _alike(k: int, taken: dict[int, Term], started: set[int]) -> bool:
    """A sweep starts all of its accumulators or continues all of them."""
    return all((k in started) == (j in started) for j in taken)
