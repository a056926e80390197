"""The other sides on a GPU: torch's module (cuDNN), the eager loop, the same with compiled steps, jax.

Frameworks round products of float32 to TF32 by default, cuDNN's under torch and all of jax; here they do
where the case asks for it: float32 is compared with float32, and tf32 with tf32.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from rnngen.bench.eager import Loop, eager_tasks
from rnngen.bench.peers import needed, peer_tasks
from rnngen.cell.model import Cell
from rnngen.errors import BackendUnavailable

__all__ = ["PEERS", "gpu_tasks", "torch_products"]

Tasks = dict[str, Callable[[], object]]
Tensor = Any
PEERS = ("torch", "eager", "compiled", "jax")


@contextmanager
def torch_products(torch: Any, tf32: bool) -> Iterator[None]:
    """Within it torch's products of float32 are exact, or all rounded to TF32, those of cuDNN too."""
    cudnn, products = torch.backends.cudnn, torch.backends.cuda.matmul
    before, products.allow_tf32 = products.allow_tf32, tf32
    usual = {"enabled": cudnn.enabled, "benchmark": cudnn.benchmark, "deterministic": cudnn.deterministic}
    try:
        with cudnn.flags(**usual, allow_tf32=tf32):
            yield
    finally:
        products.allow_tf32 = before


def gpu_tasks(
    torch: Any,
    peer: str,
    cell: Cell,
    dims: Mapping[str, int],
    steps: int,
    rows: int,
    dtype: str,
    tf32: bool,
) -> Tasks:
    """`forward` and `training`, each until the device is done; torch's are called within `torch_products`.

    Raises BackendUnavailable if the peer has no such cell, or works on the CPU beside a GPU.
    """
    if peer == "jax" and torch.cuda.is_available() and needed("jax").default_backend() != "gpu":
        raise BackendUnavailable("jax sees no GPU: pip install 'jax[cuda13]'")
    if peer == "compiled":
        tasks = eager_tasks(torch, cell, dims, steps, rows, getattr(torch, dtype), kind=CompiledLoop)
    else:
        tasks = peer_tasks(peer, cell, dims, steps, rows, dtype)
    if peer == "jax":
        tasks = {name: _jax_products(call, tf32) for name, call in tasks.items()}
    return {name: finished(torch, tasks[name]) for name in ("forward", "training")}


def _jax_products(call: Callable[[], object], tf32: bool) -> Callable[[], object]:
    """The call, with products of float32 in that precision."""

    def whole() -> object:
        with needed("jax").default_matmul_precision("tensorfloat32" if tf32 else "highest"):
            return call()

    return whole


def finished(torch: Any, call: Callable[[], object]) -> Callable[[], object]:
    """The call, and then until the device is done."""

    def whole() -> None:
        call()
        if torch.cuda.is_available():
            torch.cuda.synchronize()

    return whole


class CompiledLoop(Loop):
    """The eager loop with one step compiled by torch.compile; the loop over time stays Python's."""

    def __init__(self, torch: Any, cell: Cell, dtype: Any) -> None:
        super().__init__(torch, cell, dtype)
        torch.compiler.reset()  # from the ninth version of a function on, it would be left as it is
        self._compiled = torch.compile(self._moved)

    def _moved(
        self, values: list[Tensor], inputs: Mapping[str, Tensor], states: Mapping[str, Tensor]
    ) -> tuple[dict[str, Tensor], dict[str, Tensor]]:
        values = list(values)
        self._walk(values, {}, inputs, states, 0, moving=True)
        return tuple(  # type: ignore[return-value]
            {n: values[i] for n, i in self.program.keyed(kind).items()} for kind in ("state", "output")
        )

    def run(
        self,
        params: Mapping[str, Tensor],
        inputs: Mapping[str, Tensor],
        states: Mapping[str, Tensor],
        steps: int,
    ) -> list[dict[str, Tensor]]:
        """As the eager loop; `t` counts as 0 in every step."""
        values: list[Tensor] = [None] * len(self.program.nodes)
        self.steps = steps
        whole = {n: inputs[n] for n in self.per_sequence}
        self._walk(values, params, whole, {}, 0, moving=False)
        outputs = []
        for t in range(steps):
            now = {n: a[t] for n, a in inputs.items() if n not in whole}
            states, out = self._compiled(values, now, states)
            outputs.append(out)
        return outputs
