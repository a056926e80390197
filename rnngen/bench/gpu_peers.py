"""The other sides on a GPU: torch's module (cuDNN), the eager loop, the same with compiled steps, jax.

torch's own default allows TF32 in float32; here it does not: float32 is compared with float32.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from rnngen.bench.eager import Loop, eager_tasks
from rnngen.bench.peers import peer_tasks
from rnngen.cell.model import Cell

__all__ = ["PEERS", "exact_on", "gpu_tasks"]

Tasks = dict[str, Callable[[], object]]
Tensor = Any
PEERS = ("torch", "eager", "compiled", "jax")


@contextmanager
def exact_on(torch: Any, device: str) -> Iterator[None]:
    """New tensors are on `device`, and float32 is float32."""
    cudnn, products = torch.backends.cudnn, torch.backends.cuda.matmul
    before, products.allow_tf32 = products.allow_tf32, False
    usual = {"enabled": cudnn.enabled, "benchmark": cudnn.benchmark, "deterministic": cudnn.deterministic}
    try:
        with cudnn.flags(**usual, allow_tf32=False), torch.device(device):
            yield
    finally:
        products.allow_tf32 = before


def gpu_tasks(
    torch: Any, peer: str, cell: Cell, dims: Mapping[str, int], steps: int, rows: int, dtype: str
) -> Tasks:
    """`forward` and `training`, each until the device is done.

    Raises BackendUnavailable if the peer has no such cell.
    """
    if peer == "compiled":
        tasks = eager_tasks(torch, cell, dims, steps, rows, getattr(torch, dtype), kind=CompiledLoop)
    else:
        tasks = peer_tasks(peer, cell, dims, steps, rows, dtype)
    return {name: finished(torch, tasks[name]) for name in ("forward", "training")}


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
