"""Cells as ONNX models: one of ONNX's recurrent operators where the cell is one, else a `Scan`."""

from rnngen.errors import BackendUnavailable

try:
    import onnx as _onnx  # noqa: F401
except ModuleNotFoundError:
    raise BackendUnavailable("rnngen.onnx needs the package onnx: pip install onnx") from None

from rnngen.onnx.export import export

__all__ = ["export"]
