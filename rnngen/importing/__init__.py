"""A framework's weights into a cell's params, by the map in its spec, with a numeric check.

found = import_weights("cell.yaml", "model.safetensors")     # framework=, layer= where that is not clear
kernel = rnngen.compile(found.cell, found.dims)
kernel.forward({"x": x}, found.params)

The check runs the cell on random inputs beside the framework's layer: in plain NumPy as its documentation has
it, and in the framework itself where that is installed; with random weights, which tell every gate from every
other, and with those of the file.
"""

from rnngen.importing.layer import Disagreement, Imported, export_weights, import_weights

__all__ = ["Disagreement", "Imported", "export_weights", "import_weights"]
