"""Products of class C on tensor cores: 16 rows of an operand times 8 columns, 16 elements deep, at a time.

A column is a unit of one product: unit w of product p is column p · warps + w of the block, and 8 of them are
a tile. The warps share out the depth; each leaves its sums, of float32, in shared memory, and there the
lane that owns a row and the warp that owns a unit find and add them, in the warps' order: what follows is the
same as without tensor cores. Weights lie in shared memory for all steps as the multiplication wants them, an
operand's rows are narrowed to 16 bits when they are staged; both are padded with zeros to whole tiles. Where
there is room, a row of float32 is multiplied in two parts, its 16 bits and what they leave of it.

A word is 32 bits: two elements, or one that is rounded to tf32, and then a multiplication is 8 deep. Where an
element has to be: PTX ISA, "Matrix Fragments for mma.m16n8k16", and "... mma.m16n8k8" for tf32, which are the
same in words.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from math import ceil

from rnngen.backends.cuda.expressions import Memory, Place
from rnngen.backends.cuda.kernels import Unit
from rnngen.backends.cuda.machine import Machine
from rnngen.backends.cuda.model import Element
from rnngen.backends.cuda.text import Lines
from rnngen.backends.cuda.weights import WeightTable
from rnngen.kernel.ir import Access, Group, Term

__all__ = ["ROWS", "Tensor", "fitting"]

ROWS = 16
KINDS = {"bfloat16": "bf16", "float16": "f16"}
TF32 = "tf32"
# words of a multiplication along the depth
_DEPTH, _COLUMNS = 8, 8
# words of a column's fragment; words of a tile of sums, columns 20 apart so that no two lanes meet in a bank
_FRAGMENT, _APART = 64, 20
_SUMS = _APART * _COLUMNS

Operands = Sequence[tuple[Access, int]]


@dataclass(frozen=True, slots=True)
class Pass:
    """An operand, in one part or two, times one matrix of each of some products (product, term), over
    neighbouring tiles."""

    name: str
    operand: int
    parts: int
    terms: tuple[tuple[int, Term], ...]
    first: int
    tiles: int
    steps: int
    """Multiplications along the depth."""


@dataclass(frozen=True, slots=True)
class Tensor:
    """A group's products as multiplications of tiles: `rounds` units a warp in turn."""

    kind: str
    warps: int
    rounds: int
    columns: int
    products: int
    operands: tuple[tuple[Access, int], ...]
    parts: tuple[int, ...]
    passes: tuple[Pass, ...]

    @property
    def rows(self) -> int:
        """Rows of a tile."""
        return ROWS

    @property
    def tiles(self) -> int:
        """Tiles of columns."""
        return ceil(self.products * self.warps / _COLUMNS)

    @property
    def staged(self) -> int:
        """Bytes of the operands' rows and of the warps' sums."""
        rows = sum(
            ROWS * n * self._row(depth) for (_, depth), n in zip(self.operands, self.parts, strict=True)
        )
        return 4 * (rows + self.sharers * self.tiles * _SUMS)

    @property
    def sharers(self) -> int:
        """Warps that have a part of the depth."""
        return min(self.warps, max(p.steps for p in self.passes))

    @property
    def weights(self) -> int:
        """Bytes of the weights."""
        return 4 * sum(self._words(p) for p in self.passes)

    def _words(self, p: Pass) -> int:
        return self.rounds * p.steps * p.tiles * _FRAGMENT

    def _row(self, depth: int) -> int:
        """Words of a staged row: whole multiplications, and 4 so that no two lanes meet in a bank."""
        return _steps(self.kind, depth) * _DEPTH + 4

    def _elements(self, lines: Lines, name: str, offset: int, words: int) -> str:
        """Words, and the name by which their elements are written."""
        lines.put(f"SHARED(unsigned, {name}, {offset}, {words});")
        if self.kind == TF32:
            return name
        lines.put(f"SHARED(store, {name}_s, {offset}, {2 * words});")
        return f"{name}_s"

    # text ------------------------------------------------------------------------------------------------

    def load(self, lines: Lines, memory: Memory, offset: int, table: WeightTable) -> int:
        """The weights into shared memory, by the table; where the next may lie."""
        table.kind, table.function = "Fragments", "fragments"
        size = 4 if self.kind == TF32 else 2
        table.element, table.itemsize = ("unsigned" if self.kind == TF32 else "store"), size
        for p in self.passes:
            words = self._words(p)
            lines.put(f"SHARED(unsigned, {p.name}, {offset}, {words});")
            if len(p.terms) * self.warps < p.tiles * _COLUMNS:
                lines.put(f"LOOP (int i = threadIdx.x; i < {words}; i += blockDim.x) {p.name}[i] = 0;")
                table.cleared = True
            for product, term in p.terms:
                m = term.matrix
                memory.used.add(m.buffer)
                column = product * self.warps - p.first * _COLUMNS
                matrix = offset // size, m.offset, m.step_n, m.step_k, self.columns, term.depth
                row = *matrix, p.steps, p.tiles, column, self.rounds
                table.put(m.buffer, p.name, row, offset + 4 * words)
            offset += 4 * words
        return offset

    def stage(self, lines: Lines, memory: Memory, place: Place) -> None:
        """The operands' rows from `base` on into shared memory, as they are multiplied."""
        offset = 0
        for j, ((access, depth), parts) in enumerate(zip(self.operands, self.parts, strict=True)):
            words = self._row(depth)
            to = self._elements(lines, f"x{j}", offset, ROWS * parts * words)
            offset += 4 * ROWS * parts * words
            b = memory.buffers[access.buffer]
            memory.used.add(b.id)
            start = place.moved(access, str(access.offset))
            row = f"b{b.id}, {start}, {b.size if b.batched else 0}"
            if self.kind == TF32:
                lines.put(f"stage_rounded({to}, {row}, row1 - base, {depth}, {words});")
            else:
                lines.put(f"stage_narrow({to}, {row}, row1 - base, {depth}, {2 * words}, {parts});")
        lines.put(f"SHARED(real, part, {offset}, {self.sharers * self.tiles * _SUMS});")

    def sums(self, lines: Lines, mine: str = "") -> None:
        """Every product of this lane's row and this warp's unit: `p0`, `p1`, …; all warps have one."""
        lines.put(f"real d[{4 * self.tiles}];", "#pragma unroll")
        lines.put(f"for (int i = 0; i < {4 * self.tiles}; ++i) d[i] = 0;")
        for p in self.passes:
            self._multiply(lines, p)
        with lines.block(f"if (warp < {self.sharers})") if self.sharers < self.warps else nullcontext():
            for t in range(self.tiles):
                lines.put(f"leave_sums(part, d + {4 * t}, (warp * {self.tiles} + {t}) * {_SUMS});")
        lines.put("block_barrier();")
        names = [f"p{k}" for k in range(self.products)]
        lines.put(f"real {', '.join(f'{n} = 0' for n in names)};")
        at = [f"({k * self.warps} + warp) * {_APART} + (lane & 15)" for k in range(self.products)]
        lines.put("#pragma unroll")
        with lines.block(f"for (int v = 0; v < {self.sharers}; ++v)"):
            each = f"v * {self.tiles * _SUMS}"
            lines.put(*[f"{n} += part[{each} + {a}];" for n, a in zip(names, at, strict=True)])

    def _multiply(self, lines: Lines, p: Pass) -> None:
        words = self._row(p.terms[0][1].depth)
        turn = f"(turn * {p.steps} + k)" if self.rounds > 1 else "k"
        once = p.steps <= self.warps
        loop = f"for (int k = warp; k < {p.steps}; k += {self.warps})"
        if not once:
            lines.put("#pragma unroll 2")
        with lines.block(f"if (warp < {p.steps})" if once else loop):
            if once:
                lines.put("const int k = warp;")
            parts = [f"a{k}" for k in range(p.parts)]
            lines.put(f"unsigned b[2], {', '.join(f'{a}[4]' for a in parts)};")
            for k, a in enumerate(parts):
                lines.put(f"row_fragment({a}, x{p.operand}, {words}, {k}, k);")
            for t in range(p.tiles):
                lines.put(f"column_fragment(b, {p.name}, {turn} * {p.tiles} + {t});")
                for a in parts:
                    lines.put(f"mma_{self.kind}(d + {4 * (p.first + t)}, {a}, b);")


def fitting(
    groups: Sequence[tuple[Group, Operands, int]], unit: Unit, warps: int, machine: Machine
) -> tuple[list[Tensor], str]:
    """A plan for each of a loop's groups with products (its operands; the units of a warp), and a note for
    the header.

    Rows of float32 are in two 16-bit parts where all that fits into shared memory, else in one; there are no
    plans where not even that does. tf32 rounds all that is multiplied.
    """
    kind = TF32 if unit.tf32 else KINDS.get(unit.dtype)
    if kind is None or not groups:
        return [], ""
    if not machine.tensor:
        return [], "products exact, there are no tensor cores for tf32" if unit.tf32 else ""
    terms = [t for s, _, _ in groups for product in s.products for t in product]
    asked = Element.REAL if unit.tf32 else Element.STORE
    if any(unit.buffers[t.matrix.buffer].element is not asked for t in terms):
        return [], ""
    for parts in (1,) if unit.tf32 else (2, 1):
        found = [_planned(k, *group, unit, warps, (kind, parts)) for k, group in enumerate(groups)]
        if max(t.staged for t in found) + sum(t.weights for t in found) <= machine.shared:
            return found, f"products on tensor cores ({kind}, {_rounding(kind, found)})"
    return [], "products exact, for tf32 shared memory is too small" if unit.tf32 else ""


def _rounding(kind: str, found: Sequence[Tensor]) -> str:
    if kind == TF32:
        return "rows and weights rounded"
    return "rows in two parts" if any(2 in t.parts for t in found) else "rows rounded"


def _steps(kind: str, depth: int) -> int:
    """Multiplications along a depth: a word is one element of tf32, two of 16 bits."""
    return ceil(depth / (_DEPTH if kind == TF32 else 2 * _DEPTH))


def _planned(
    number: int, s: Group, operands: Operands, rounds: int, unit: Unit, warps: int, how: tuple[str, int]
) -> Tensor:
    kind, parts = how
    passes: list[Pass] = []
    wide = [unit.buffers[row.buffer].element is Element.REAL for row, _ in operands]
    split = tuple(parts if w else 1 for w in wide)
    for j, operand in enumerate(operands):
        waiting = [[t for t in product if (t.row, t.depth) == operand] for product in s.products]
        while any(waiting):
            found = tuple((p, mine.pop(0)) for p, mine in enumerate(waiting) if mine)
            first, last = found[0][0] * warps, (found[-1][0] + 1) * warps - 1
            tiles = last // _COLUMNS - first // _COLUMNS + 1
            place = first // _COLUMNS, tiles, _steps(kind, operand[1])
            passes.append(Pass(f"w{number}_{len(passes)}", j, split[j], found, *place))
    sizes = warps, rounds, s.extents[-1], len(s.products)
    return Tensor(kind, *sizes, tuple(operands), split, tuple(passes))
