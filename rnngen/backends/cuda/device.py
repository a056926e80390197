"""What an engine asks of a device: memory, launches, products. Two have it: a GPU, and the tests' shim."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from rnngen.backends.cuda.model import Entry

__all__ = ["FLAGS", "CallInfo", "Device", "Matrix", "words_of"]

Array = Any
# bits of a word of `CallInfo.given`
FLAGS = 32


def words_of(flags: Sequence[bool]) -> tuple[int, ...]:
    """Flags as the bits of words, the first one lowest; one word at the least."""
    starts = range(0, max(len(flags), 1), FLAGS)
    return tuple(sum(1 << k for k, f in enumerate(flags[at : at + FLAGS]) if f) for at in starts)


@dataclass(frozen=True, slots=True)
class CallInfo:
    """The struct `Call` of the generated source: T, B, whether every slot is kept, a bit for each state that
    the caller gave."""

    steps: int
    rows: int
    save: bool
    given: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """An operand of a product: element (i, j) is at `start + i·row + j·column` of a flat array."""

    array: Array
    start: int
    row: int
    column: int


class Device(Protocol):
    """Arrays are the device's own; dtypes are NumPy's, 16-bit floats being `uint16`."""

    def empty(self, shape: tuple[int, ...], dtype: Any) -> Array:
        """Memory with anything in it."""
        ...

    def zeros(self, shape: tuple[int, ...], dtype: Any) -> Array:
        """Memory with zeros in it."""
        ...

    def at(self, pointer: int, shape: tuple[int, ...], dtype: Any) -> Array:
        """Memory of the device that somebody else holds."""
        ...

    def on(self, stream: int) -> AbstractContextManager[None]:
        """Within it, work goes to this stream."""
        ...

    def put(self, target: Array, source: Any) -> None:
        """Copies an array of the host or of the device into (a part of) one of the device."""
        ...

    def host(self, array: Array) -> Any:
        """A NumPy copy."""
        ...

    def adopt(self, source: Any, shape: tuple[int, ...], dtype: Any) -> Array | None:
        """The caller's array itself where it lies on the device as it is wanted; else None."""
        ...

    def hosting(self, arrays: Sequence[Array], known: Sequence[Array] = ()) -> AbstractContextManager[None]:
        """Work within it comes after what fills callers' arrays, and before what callers do with them next;
        `known` are those of earlier calls that it reads, too."""
        ...

    def clear(self, array: Array) -> None:
        """Sets memory to zero."""
        ...

    def write(self, array: Array, words: Sequence[int]) -> None:
        """Sets `unsigned` elements, in the order of work: what was started before reads what was there."""
        ...

    def recorded(self, key: object, arrays: Sequence[Array], body: Callable[[], None]) -> None:
        """Runs `body`, which launches the same for the same key and arrays: so it may be recorded."""
        ...

    def launch(
        self, entry: Entry, grid: tuple[int, int], buffers: Sequence[Array], call: CallInfo, step: int
    ) -> None:
        """Starts an entry; `buffers` are in the order of its parameters."""
        ...

    def product(self, sizes: tuple[int, int, int], a: Matrix, b: Matrix, c: Matrix, add: bool) -> None:
        """c[m, n] (+)= Σ_k a[m, k] · b[k, n]."""
        ...
