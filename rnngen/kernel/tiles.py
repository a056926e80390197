"""How a statement's products are cut into register tiles.

A tile is `height` rows by some vectors of columns: for each of the group's products, `units` vectors of
adjacent columns, so that all the products of a unit meet in one tile. A sweep walks the depth of one operand
and feeds the products that share it. Panels hold the matrices in the order that sweeps read them: an element
is a number, or a pair of bfloat16 numbers of two adjacent depths, and then rows are copied, too, in pairs or
as numbers.

Where the CPU multiplies whole matrix tiles, of 16 rows by 16 pairs, a tile is two of them high, and panels
and copies end with zeros up to 16 pairs: an instruction reads that many. In a panel the 16 pairs of 16
columns lie together, those of each part of the numbers behind those of the one before. A statement of few
rows may do better with vectors, and is cut both ways: a call's rows tell which it takes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from rnngen.kernel.ir import Access, Group, Rows, RowsOf, Term

__all__ = ["MATRIX", "NUMBERS", "ROW_BLOCK", "Format", "Sweep", "Tiling", "tallest", "tiling"]

# vectors of a sweep and rows of a tile, at most
MAX_SWEEP, MAX_HEIGHT = 4, 8
# elements of panels from which on no second-level cache holds them, and rows of the tiles they meet, at most
FAR, FAR_HEIGHT = 1 << 20, 12
# rows that are walked together: their operands stay in the second-level cache for all tiles
ROW_BLOCK = 96
# rows of a matrix tile, and elements of the depth
MATRIX = 16
# elements that copies of rows may take in the second-level cache, and rows beyond which nothing is gained
_COPIED, _MOST_ROWS = 1 << 17, 384
# bytes of an element, and those that copies of rows may take in the first-level cache
_BYTES, _NEAREST = 4, 3 << 13


@dataclass(frozen=True, slots=True)
class Sweep:
    """One operand row against the matrices of `products` (their numbers in the group), and whether each of
    these starts here, or adds to what sweeps before made."""

    row: Access
    depth: int
    products: tuple[int, ...]
    terms: tuple[Term, ...]
    first: tuple[bool, ...]

    @property
    def early(self) -> bool:
        """Whether its row is there before the loop."""
        return self.terms[0].early


@dataclass(frozen=True, slots=True)
class Format:
    """What products read: elements of `pack` depths each, and of how many `parts` a number is the sum.

    `widened`: whether elements of panels become numbers before they are multiplied; rows are copied as
    numbers then.
    `matrix`: whether products are those of matrix tiles, which may need at least `least` rows of a step, or
    `ahead` rows of all steps, to be worth it, and `deep` depths a product; fewer read numbers as they are.
    """

    pack: int = 1
    parts: int = 1
    matrix: bool = False
    least: int = 0
    ahead: int = 0
    deep: int = 0
    widened: bool = False

    @property
    def beside(self) -> int:
        """Depths that an element of a copied row holds."""
        return 1 if self.widened else self.pack


NUMBERS = Format()


@dataclass(frozen=True, slots=True)
class Tiling:
    """The tile shape, its sweeps, and the size of the packed panels in elements of the format; `few` is how
    the statement is cut for fewer rows than the format asks for (None: it asks for none)."""

    lanes: int
    units: int
    height: int
    columns: int
    products: int
    sweeps: tuple[Sweep, ...]
    format: Format = NUMBERS
    few: Tiling | None = None

    @property
    def matrix(self) -> bool:
        """Whether products are those of matrix tiles."""
        return self.format.matrix

    def limit(self, rows: RowsOf) -> int:
        """From how many rows of each part on, of a step or of all steps, this is the cut and not `few`."""
        return self.format.ahead if rows is RowsOf.FLAT else self.format.least

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
        return -(-sweep.depth // self.format.pack)

    def room(self, sweep: Sweep) -> int:
        """Elements along the depth that a panel has room for: whole matrix tiles end in zeros."""
        unit = MATRIX if self.matrix else 1
        return -(-self.steps(sweep) // unit) * unit

    def panel_size(self, sweep: Sweep, units: int) -> int:
        """Elements of one panel of a sweep, in a tile of so many vectors."""
        return self.room(sweep) * self.format.parts * len(sweep.products) * units * self.lanes

    def tile_size(self, units: int) -> int:
        """Elements of the panels of all sweeps of a tile."""
        return sum(self.panel_size(s, units) for s in self.sweeps)

    @property
    def size(self) -> int:
        """Elements of all panels. Those of numbers as they are have the same places as others, and fit."""
        return (self.tiles - 1) * self.tile_size(self.units) + self.tile_size(self.last_units)

    @property
    def late(self) -> int:
        """Elements of those panels that no sweep of early terms reads."""
        size = sum(self.panel_size(s, self.units) for s in self.sweeps if not s.early)
        return self.size * size // self.tile_size(self.units)

    @property
    def row_block(self) -> int:
        """Rows that are walked together: matrix tiles are done with a panel before the next is there, and
        take as many as have room in a part of the second-level cache."""
        if not self.matrix:
            return ROW_BLOCK
        copied = _COPIED if self.format.parts == 1 else 2 * _COPIED
        room = copied // sum(self._strides.values()) // MATRIX * MATRIX
        return max(ROW_BLOCK, min(_MOST_ROWS, room))

    @property
    def _strides(self) -> dict[tuple[Access, int], int]:
        """The operands that are copied, and how far rows are apart: whole vectors that end in zeros."""
        f, lanes = self.format, self.lanes
        sweeps = self.sweeps if f.pack > 1 else ()
        return {(s.row, s.depth): -(-s.depth // f.beside // lanes) * lanes * f.parts for s in sweeps}

    @property
    def copies(self) -> dict[tuple[Access, int], tuple[int, int]]:
        """Where a block's rows are copied to before it is walked, by operand and depth: the first element,
        and how far rows are apart; nothing where rows are read as they lie."""
        strides = self._strides
        starts = accumulate((self.row_block * n for n in strides.values()), initial=0)
        return {key: (at, n) for at, (key, n) in zip(starts, strides.items(), strict=False)}

    @property
    def copied(self) -> int:
        """Elements of all copies of a block's rows."""
        return sum(self.row_block * stride for stride in self._strides.values())

    @property
    def scratch(self) -> int:
        """Elements that each part needs for itself: copies, and behind them the block of sums that matrix
        tiles are stored to. It is not on the stack: a tile takes up to five times as long to move where its
        rows lie across cache lines."""
        return self.copied + (self.height * self.row_vectors * self.lanes if self.matrix else 0)

    def __str__(self) -> str:
        parts = ", ".join(f"depth {s.depth} × {_count(len(s.products))}" for s in self.sweeps)
        pairs = "; panels of bfloat16 pairs" if self.format.pack > 1 else ""
        if self.format.parts > 1:
            pairs += f", {self.format.parts} a number"
        if self.matrix:
            pairs += ", multiplied as matrix tiles"
        return (
            f"tiles of {self.height} rows × {_count(self.products)} × {self.width} columns; "
            f"sweeps: {parts}{pairs}"
        )


def _count(products: int) -> str:
    return f"{products} product{'s' if products > 1 else ''}"


def tiling(s: Group | Rows, lanes: int, registers: int, format: Format = NUMBERS) -> Tiling:
    """The tiles of a statement with products, from the vector length, the number of vector registers and
    what products read."""
    depth = sum(term.depth for terms in s.products for term in terms)
    if format.matrix and depth < format.deep * len(s.products):
        format = NUMBERS
    wide = max(len(ps) for ps in _shared(s.products))
    most, height = MAX_SWEEP, MAX_HEIGHT
    if depth * _columns(s) >= FAR * format.pack and not (format.matrix or format.widened):
        most, height = _narrow(wide, registers)
    vectors = min(wide, most)
    units = max(1, min(-(-_columns(s) // lanes), most // vectors))
    sweeps = tuple(_sweeps(s.products, most))
    height = tallest(vectors * units, registers, height)
    few = Tiling(lanes, units, height, _columns(s), len(s.products), sweeps, NUMBERS)
    if not format.matrix:
        return replace(few, format=format)
    high = _rows_at_once(max(s.depth for s in sweeps), format)
    return replace(few, height=high, format=format, few=few if format.least else None)


def _columns(s: Group | Rows) -> int:
    return s.columns if isinstance(s, Rows) else s.extents[-1]


def _narrow(wide: int, registers: int) -> tuple[int, int]:
    """Vectors of a sweep and rows of a tile, at most, where panels come from afar at every step: what is read
    of them serves more rows, if there are registers for those."""
    most = 3 if wide > 1 and wide % 2 else 2
    tall = tallest(most, registers, FAR_HEIGHT) > MAX_HEIGHT
    return (most, FAR_HEIGHT) if tall else (MAX_SWEEP, MAX_HEIGHT)


def tallest(vectors: int, registers: int, most: int = MAX_HEIGHT) -> int:
    """Rows of a tile of so many vectors, at most `most`, whose sums stay in registers beside the operands of
    a depth: one for each row or each vector, whichever are fewer, and one of the others, which pass by."""
    heights = range(most, 1, -1)
    return next((h for h in heights if h * vectors + min(h, vectors) + 1 <= registers), 1)


def _rows_at_once(depth: int, format: Format) -> int:
    """Two matrix tiles of rows; or one, if its copy, of numbers in parts, stays in the first-level cache
    while a panel passes by, and that of two does not."""
    row = -(-depth // format.pack) * format.parts * _BYTES
    return MATRIX if format.parts > 1 and MATRIX * row <= _NEAREST < 2 * MATRIX * row else 2 * MATRIX


def _shared(products: Sequence[Sequence[Term]]) -> list[list[int]]:
    """Products by common first operand."""
    found: dict[tuple[Access, int], list[int]] = {}
    for k, terms in enumerate(products):
        for term in terms:
            found.setdefault((term.row, term.depth), []).append(k)
    return list(found.values())


def _sweeps(products: Sequence[Sequence[Term]], most: int) -> list[Sweep]:
    """Terms with the same operand together, at most `most` products at a time; early ones come first."""
    waiting: dict[tuple[Access, int, bool], list[tuple[int, Term]]] = {}
    for k, terms in enumerate(products):
        for term in terms:
            waiting.setdefault((term.row, term.depth, not term.early), []).append((k, term))
    out: list[Sweep] = []
    started: set[int] = set()
    for (row, depth, _), entries in sorted(waiting.items(), key=lambda item: item[0][2]):
        left = entries
        while left:
            taken: dict[int, Term] = {}
            for k, term in left:
                if k not in taken and len(taken) < most:
                    taken[k] = term
            left = [(k, t) for k, t in left if taken.get(k) is not t]
            first = tuple(k not in started for k in taken)
            started |= set(taken)
            out.append(Sweep(row, depth, tuple(taken), tuple(taken.values()), first))
    return out
