"""Cells as ONNX models, by the operator that the spec's `onnx` layout names."""

from rnngen.errors import BackendUnavailable

try:
    import onnx as _onnx  # noqa: F401
except ModuleNotFoundError:
    raise BackendUnavailable("rnngen.onnx needs the package onnx: pip install onnx") from None

from rnngen.onnx.operators import export

__all__ = ["export"]
