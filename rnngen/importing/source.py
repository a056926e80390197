"""Files that weights come from: named arrays, torch's checkpoints, ONNX models."""

from __future__ import annotations

from pathlib import Path

from rnngen.cell import Cell
from rnngen.errors import ArgumentError
from rnngen.weights.files import KINDS, Tensors, check_kind, read_tensors, real_numbers
from rnngen.weights.found import Found, chosen, directions, has_layers, layers_in
from rnngen.weights.layouts import PLAIN, Layout, layout_of

__all__ = ["Source"]

_CHECKPOINTS, _MODEL = (".pt", ".pth"), ".onnx"


class Source:
    """A file with weights: named arrays, or a model."""

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise ArgumentError(f"{path}: there is no such file")
        check_kind(path, (*KINDS, *_CHECKPOINTS, _MODEL))
        self.path = path
        self._tensors = None if path.suffix == _MODEL else self._read()

    def _read(self) -> Tensors:
        if self.path.suffix not in _CHECKPOINTS:
            return read_tensors(self.path)
        from rnngen.torch.peer import read_checkpoint

        arrays = read_checkpoint(self.path)
        return Tensors(str(self.path), tuple(arrays), {}, arrays.__getitem__)

    def layers(self, layout: Layout) -> list[Found]:
        """The layers with weights of such names."""
        if self._tensors is not None:
            return layers_in(self._tensors, layout)
        if layout.convention.name != "onnx":
            raise ArgumentError(
                f"{self.path}: an ONNX model holds weights of onnx, not of {layout.convention.name}"
            )
        from rnngen.onnx.peer import operator_layers

        made: list[Found] = []
        for label, arrays, told in operator_layers(self.path, layout.attribute("operator")):
            called = {n: f"{label} {n}" for n in arrays}
            for name, array in arrays.items():
                real_numbers(array, f"{self.path}: {called[name]}")
            made += directions(label, arrays, called, str(self.path), told)
        return made

    def layer(self, layout: Layout, asked: str | None) -> Found:
        """The one that is asked for."""
        found = self.layers(layout)
        if not found:
            has = self._tensors.names if self._tensors is not None else ()
            some = ", ".join(has[:8]) + (", …" if len(has) > 8 else "")
            expected = ", ".join(layout.names)
            raise ArgumentError(f"{self.path}: no layer with weights {expected}; it has {some or 'nothing'}")
        return chosen(found, asked, str(self.path))

    def framework(self, cell: Cell) -> str:
        """The layout of the cell whose names the file has."""
        if self._tensors is None:
            return "onnx"
        tensors, known = self._tensors, list(dict(cell.spec.layouts))
        fits = [n for n in known if has_layers(tensors, layout_of(cell, n))]
        if not fits and PLAIN not in known and has_layers(tensors, layout_of(cell, PLAIN)):
            return PLAIN
        if len(fits) == 1:
            return fits[0]
        if fits:
            raise ArgumentError(
                f"{self.path}: it may be of {' or '.join(fits)}: say which is the framework (--from)"
            )
        expected = "; ".join(f"{n}: {', '.join(layout_of(cell, n).names)}" for n in known or [PLAIN])
        raise ArgumentError(f"{self.path}: no weights of {cell.title} in it; expected names are {expected}")
