"""What class C copies into shared memory before the first step, as a table in front of the kernel: a call for
every matrix, and not one with a dozen arguments for every gate."""

from __future__ import annotations

from dataclasses import dataclass, field

from rnngen.backends.cuda.text import Lines

__all__ = ["WeightTable"]


@dataclass
class WeightTable:
    """Rows of the table by the buffer that they are copied from: a name, and the fields of the prelude's
    struct `kind`. The first says where it goes: `element`s of `itemsize` bytes from the start of shared
    memory. The prelude's `function` copies them. Where `cleared`, memory is zeroed first."""

    itemsize: int
    kind: str = "Weights"
    function: str = "unit_weights"
    element: str = "real"
    rows: dict[int, list[tuple[str, tuple[int, ...]]]] = field(default_factory=dict)
    end: int = 0
    cleared: bool = False

    def put(self, buffer: int, name: str, row: tuple[int, ...], end: int) -> None:
        """A row; what it copies ends at byte `end`."""
        self.rows.setdefault(buffer, []).append((name, row))
        self.end = max(self.end, end)

    def calls(self, lines: Lines, name: str) -> None:
        """Copies every buffer's, in the kernel `name`."""
        if self.rows:
            lines.put(f"SHARED({self.element}, shared, 0, {self.end // self.itemsize});")
        if self.cleared:
            lines.put("block_barrier();")
        start = 0
        for buffer, found in self.rows.items():
            first = f"{name}_weights + {start}" if start else f"{name}_weights"
            lines.put(f"{self.function}(shared, b{buffer}, {first}, {len(found)});")
            start += len(found)

    def text(self, name: str) -> str:
        """The table of the kernel `name`, in front of it."""
        rows = [
            f"    {{{', '.join(map(str, row))}}},  // {to}: of b{buffer}\n"
            for buffer, found in self.rows.items()
            for to, row in found
        ]
        return "".join([f"CONSTANT {self.kind} {name}_weights[] = {{\n", *rows, "};\n"]) if rows else ""
