"""What is known of compiled code beside the code: enough to call it, as plain JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

__all__ = ["BufferInfo", "Manifest"]


@dataclass(frozen=True, slots=True)
class BufferInfo:
    """A buffer as the caller sees it (`kernel.ir.Buffer`); a `whole` one keeps all slots even in inference."""

    role: str
    name: str
    size: int
    batched: bool
    time: str
    shape: tuple[int, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class Manifest:
    """Buffers in order; `outputs` are (name, buffer, time shift); `panels` elements per function; `states` in
    the order of their flags."""

    title: str
    dtype: str
    buffers: tuple[BufferInfo, ...]
    outputs: tuple[tuple[str, int, int], ...]
    panels: tuple[tuple[str, int], ...]
    states: tuple[str, ...]

    @property
    def functions(self) -> tuple[str, ...]:
        """The functions that the code exports."""
        return tuple(name for name, _ in self.panels)

    def to_json(self) -> bytes:
        """The manifest as bytes."""
        return json.dumps(asdict(self), sort_keys=True).encode()

    @staticmethod
    def from_json(data: bytes) -> Manifest:
        """The manifest again; raises ValueError, KeyError or TypeError if it is not one."""
        raw = json.loads(data)
        buffers = tuple(BufferInfo(**{**b, "shape": tuple(b["shape"])}) for b in raw.pop("buffers"))
        outputs = tuple((str(n), int(b), int(s)) for n, b, s in raw.pop("outputs"))
        panels = tuple((str(n), int(s)) for n, s in raw.pop("panels"))
        return Manifest(
            buffers=buffers, outputs=outputs, panels=panels, states=tuple(raw.pop("states")), **raw
        )
