"""Weights: what frameworks call them, as the specs' `layouts:` have it, and params on disk."""

from rnngen.weights.layouts import Layout, layout_of
from rnngen.weights.params import load_params, save_params

__all__ = ["Layout", "layout_of", "load_params", "save_params"]
