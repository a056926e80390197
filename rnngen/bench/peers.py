"""The other sides: torch's own module for a cell, and the cell's program op by op in torch.

`torch` is the recurrent module of torch.nn whose weights have the shapes of the spec's `torch` layout and
that carries as many states. `eager` runs the cell's equations in a Python loop over time with torch's
autograd: the cell as one would write it by hand; `compiled` is that loop through torch.compile, and `jax` the
cell's program in `jax.lax.scan`, jitted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from rnngen.bench.eager import eager_tasks
from rnngen.cell.model import Cell
from rnngen.errors import BackendUnavailable

__all__ = ["needed", "peer_tasks"]

Tasks = dict[str, Callable[[], object]]
Tensor = Any


def peer_tasks(peer: str, cell: Cell, dims: Mapping[str, int], steps: int, rows: int, dtype: str) -> Tasks:
    """The calls to time; `BackendUnavailable` if the peer has no such cell."""
    package = needed(peer)
    if peer == "jax":
        from rnngen.bench.jax_scan import jax_tasks

        return jax_tasks(package, cell, dims, steps, rows, dtype)
    package.set_num_threads(1)
    makers = {"torch": _module_tasks, "eager": eager_tasks, "compiled": _compiled_tasks}
    return makers[peer](package, cell, dims, steps, rows, getattr(package, dtype))


def needed(peer: str) -> Any:
    """The package that a peer is of; BackendUnavailable where it is missing."""
    name = "jax" if peer == "jax" else "torch"
    try:
        return import_module(name)
    except ModuleNotFoundError:
        raise BackendUnavailable(f"{name} is missing: pip install 'rnngen[{name}]'") from None


def _compiled_tasks(
    torch: Any, cell: Cell, dims: Mapping[str, int], steps: int, rows: int, dtype: Any
) -> Tasks:
    """The eager loop through torch.compile, which unrolls time: the first call takes its time."""
    tasks = eager_tasks(torch, cell, dims, steps, rows, dtype, torch.compile)
    return {name: call for name, call in tasks.items() if name in ("forward", "training")}


def _module_tasks(
    torch: Any, cell: Cell, dims: Mapping[str, int], steps: int, rows: int, dtype: Any
) -> Tasks:
    module = _module(torch, cell, dims)
    if module is None:
        raise BackendUnavailable(f"torch has no module for {cell.title}")
    module, inside, hidden = module.to(dtype), module.input_size, module.hidden_size
    x = torch.randn(steps, rows, inside, dtype=dtype)
    weight = torch.randn(steps, rows, hidden, dtype=dtype)
    return {
        "forward": lambda: _without_gradients(torch, module, x),
        "training": lambda: _with_gradients(torch, module, x, weight),
        "step": lambda: _without_gradients(torch, module, x[:1]),
    }


def _module(torch: Any, cell: Cell, dims: Mapping[str, int]) -> Any:
    layout = dict(dict(cell.spec.layouts).get("torch", ()))
    sizes = {p.name: tuple(s.at(dims) for s in p.shape) for p in cell.params}
    wanted = [sizes.get(layout.get(name, "")) for name in ("weight_ih", "weight_hh")]
    if None in wanted:
        return None
    (_, inside), (_, hidden) = wanted  # type: ignore[misc]
    words = {} if any(n.op == "tanh" for n in cell.program.nodes) else {"nonlinearity": "relu"}
    for kind in torch.nn.RNNBase.__subclasses__():
        try:
            module = kind(inside, hidden, **words)
        except (TypeError, ValueError):
            continue
        carried = module(torch.zeros(1, 1, inside))[1]
        states = len(carried) if isinstance(carried, tuple) else 1
        shapes = [tuple(module.weight_ih_l0.shape), tuple(module.weight_hh_l0.shape)]
        if shapes == wanted and states == len(cell.states):
            return module
    return None


def _without_gradients(torch: Any, module: Any, x: Tensor) -> Tensor:
    with torch.no_grad():
        return module(x)[0]


def _with_gradients(torch: Any, module: Any, x: Tensor, weight: Tensor) -> Tensor:
    module.zero_grad(set_to_none=True)
    given = x.detach().requires_grad_()
    module(given)[0].backward(weight)
    return given.grad
