"""Any cell as a layer of PyTorch: `RNN` as torch's recurrent modules, `RNNCell` for one step."""

from rnngen.errors import BackendUnavailable

try:
    import torch as _torch  # noqa: F401
except ModuleNotFoundError:
    raise BackendUnavailable("rnngen.torch needs PyTorch: pip install torch") from None

from rnngen.torch import ops
from rnngen.torch.errors import CallError
from rnngen.torch.modules import RNN, RNNCell

# `ops` registers the operators when it is imported
__all__ = ["RNN", "CallError", "RNNCell", "ops"]
