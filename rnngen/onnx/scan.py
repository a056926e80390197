"""Any cell as an ONNX model: its program of one time step is the body of the operator `Scan`.

States, delays and the step number are what the loop carries; inputs are read step by step, outputs handed
out; what does not change over time stands before the loop. `lengths` and `reset` are selections in the
program itself (`cell/bind.py`), so that here they are inputs like any other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from onnx import TensorProto, helper

from rnngen.cell import Cell, build_cell
from rnngen.errors import ArgumentError
from rnngen.onnx.asked import Asked
from rnngen.onnx.operators import OPSET
from rnngen.onnx.rules import RULES
from rnngen.onnx.writer import INDEX, Writer
from rnngen.ops.node import Node
from rnngen.ops.size import Shape, Size

__all__ = ["scan_model"]


def scan_model(asked: Asked) -> Any:
    """The model (`onnx.ModelProto`).

    Raises ArgumentError where the cell has an operator without a rule.
    """
    options = replace(asked.cell.options, ragged=asked.lengths, resets=asked.reset, training=False)
    return _Model(asked, build_cell(asked.cell.spec, options)).model()


class _Model:
    """One model under construction; `walks` has one loop for each direction."""

    def __init__(self, asked: Asked, cell: Cell) -> None:
        self.asked, self.cell = asked, cell
        self.w = Writer(asked.dtype)
        self.given: list[Any] = []
        self.per_step = [i for i in cell.inputs if i.per == "step"]
        self.timed = any(n.batched and n.text("name") == "t" for _, n in cell.program.leaves("clock"))
        for slot in cell.inputs:
            kind = INDEX if slot.dtype == "index" else self.w.kind
            lead = ("T", "B") if slot.per == "step" else ("B",)
            self._take(slot.name, (*lead, *slot.shape), kind)
        if asked.lengths:
            self._take("lengths", ("B",), TensorProto.INT32)
        if asked.reset:
            self._take("reset", ("T", "B"), TensorProto.BOOL)
        if not self.per_step:
            self._take("steps", (), INDEX)
        if asked.initial_state:
            for state in cell.states:
                self._take(state.name, (len(asked.groups), "B", *state.shape), self.w.kind)
            if self.timed:
                self._take("t", (len(asked.groups), "B"), INDEX)
        self.results = self._results()
        self._extent()

    def _results(self) -> dict[str, str]:
        """The names of outputs and final states, kept free for them."""
        single = len(self.cell.outputs) == 1
        found = {n: self._own("output" if single else f"output_{n}") for n in self.cell.outputs}
        ends = [*(s.name for s in self.cell.states), *["t"] * self.timed]
        return found | {f"{n}_n": self._own(f"{n}_n") for n in ends}

    def _own(self, name: str) -> str:
        """A name that the model itself must have."""
        if self.w.name(name) != name:
            raise ArgumentError(
                f"{self.cell.spec.file}: {self.cell.title} names a value '{name}', and so does the model; "
                "give it another name in the spec"
            )
        return name

    def _take(self, name: str, shape: Sequence[str | int | Size], kind: int) -> None:
        sizes = [n if isinstance(n, str) else int(n) for n in shape]
        self.given.append(helper.make_tensor_value_info(self._own(name), kind, sizes))

    def _extent(self) -> None:
        """T, a number, and B, a list of one number, off the first input that has them."""
        w = self.w
        places = [(i.name, 1 if i.per == "step" else 0) for i in (*self.per_step, *self.cell.inputs)]
        if self.asked.lengths:
            places.append(("lengths", 0))
        if self.asked.reset:
            places.append(("reset", 1))
        if self.asked.initial_state:
            places += [(s.name, 1) for s in self.cell.states]
        if places:
            name, axis = places[0]
            w.rows = w.op("Shape", name, start=axis, end=axis + 1, called="B")
        else:
            w.rows = w.ints(1)
        first = self.per_step[0].name if self.per_step else ""
        self.steps = w.op("Squeeze", w.op("Shape", first, start=0, end=1), called="T") if first else "steps"

    def model(self) -> Any:
        """All of it, put together."""
        walks = [
            _Walk(self, d, params, back)
            for d, (params, back) in enumerate(zip(self.asked.groups, self.asked.reversed, strict=True))
        ]
        results = [walk.run() for walk in walks]
        outputs = [self._output(name, [rows[name] for rows, _ in results]) for name in self.cell.outputs]
        for name in results[0][1]:
            outputs.append(self._final(name, [ends[name] for _, ends in results]))
        w = self.w
        graph = helper.make_graph(w.outer, self.cell.title, self.given, outputs, w.constants)
        opset = helper.make_opsetid("", OPSET)
        return helper.make_model(graph, opset_imports=[opset], producer_name="rnngen", ir_version=10)

    def _output(self, name: str, parts: Sequence[str]) -> Any:
        """[T, B, …], directions side by side on the last axis; numbers get an axis for that."""
        w, shape = (
            self.w,
            [int(n) for n in self.cell.program.nodes[self.cell.program.output("output", name)].shape],
        )
        if len(parts) == 1:
            made = w.op("Identity", *parts, result=self.results[name])
        else:
            parts = parts if shape else [w.op("Unsqueeze", part, w.ints(-1)) for part in parts]
            made = w.op("Concat", *parts, axis=-1, result=self.results[name])
            shape = [*shape[:-1], len(parts) * (shape[-1] if shape else 1)]
        return helper.make_tensor_value_info(made, w.kind, ["T", "B", *shape])

    def _final(self, name: str, parts: Sequence[str]) -> Any:
        """[directions, B, …]."""
        shapes = {s.name: [int(n) for n in s.shape] for s in self.cell.states}
        lifted = [self.w.op("Unsqueeze", part, self.w.ints(0)) for part in parts]
        made = self.w.op("Concat", *lifted, axis=0, result=self.results[f"{name}_n"])
        kind = self.w.kind if name in shapes else INDEX
        return helper.make_tensor_value_info(made, kind, [len(parts), "B", *shapes.get(name, [])])


class _Walk:
    """One direction: a loop with its params."""

    def __init__(self, model: _Model, index: int, params: Mapping[str, Any], back: bool) -> None:
        self.m, self.w, self.cell = model, model.w, model.cell
        self.index, self.back = index, back
        self.params = params
        self.program = model.cell.program
        self.values: dict[int, str] = {}
        self.named = self.program.name_of()
        clocks = [i for i, n in self.program.leaves("clock") if n.batched]
        self.moving = self.program.dependents(
            [*(i for i, _ in self.program.leaves("input", "state")), *clocks]
        )
        self.inside: dict[tuple[str, str], str] = {}

    def run(self) -> tuple[dict[str, str], dict[str, str]]:
        """The outputs and the final states, by name."""
        w, program = self.w, self.program
        starts, along = self._carried_from_outside(), []
        for name, value in self._read():
            inside = w.name(f"{name}[t]")
            self.inside["input", name] = inside
            along.append((value, inside))
        body: list[Any] = []
        with w.into(body):
            after = self._clock() if self.m.timed else []
            self._work_out(i for i in sorted(self.moving & self._needed()))
        states = [self.values[program.output("state", s.name)] for s in self.cell.states]
        outputs = [self.values[program.output("output", n)] for n in self.cell.outputs]
        turned = int(self.back and not self.m.asked.lengths)
        found = w.scan(
            starts,
            along,
            [*states, *after],
            outputs,
            body,
            "steps" if not self.index else "steps_back",
            scan_input_directions=[turned] * len(along),
            scan_output_directions=[turned] * len(outputs),
        )
        names = [s.name for s in self.cell.states] + ["t"] * self.m.timed
        rows = [self._turned(value) for value in found[len(names) :]]
        return dict(zip(self.cell.outputs, rows, strict=True)), dict(zip(names, found, strict=False))

    def _needed(self) -> frozenset[int]:
        return self.program.live(i for (kind, _), i in self.program.outputs if kind != "initial")

    # before the loop -------------------------------------------------------------------------------

    def _carried_from_outside(self) -> list[tuple[str, str]]:
        """(before the first step, in the body) of every state; what stands still is worked out first."""
        asked = self.m.asked
        roots = self._needed()
        if not asked.initial_state:
            roots |= self.program.live(i for (kind, _), i in self.program.outputs if kind == "initial")
        self._work_out(i for i in sorted(roots) if i not in self.moving)
        out = []
        for slot in self.cell.states:
            self.inside["state", slot.name] = self.w.name(f"{slot.name} before")
            out.append((self._start(slot.name, slot.of, slot.shape), self.inside["state", slot.name]))
        if self.m.timed:
            self.inside["clock", "t"] = self.w.name("t before")
            zeros = () if asked.initial_state else (self.w.whole(0), self.w.shape())
            start = self._given("t") if asked.initial_state else self.w.op("Expand", *zeros)
            out.append((start, self.inside["clock", "t"]))
        return out

    def _given(self, name: str) -> str:
        """This direction's part of an initial state [directions, B, …]."""
        return self.w.op("Gather", name, self.w.whole(self.index), axis=0, called=f"{name}_0")

    def _start(self, name: str, of: str, shape: Shape) -> str:
        if self.m.asked.initial_state:
            return self._given(name)
        initial = self.program.keyed("initial").get(of or name)
        value = self.w.number(0) if initial is None else self.values[initial]
        return self.w.op("Expand", value, self.w.shape(*map(int, shape)), called=f"{name}_0")

    def _read(self) -> list[tuple[str, str]]:
        """What the body reads step by step, as a leaf's name and [T, B, …] in the order of the walk."""
        w, asked = self.w, self.m.asked
        valid = self._valid() if asked.lengths else ""
        out = []
        for slot in self.m.per_step:
            value = self._turned(slot.name)
            out.append((slot.name, self._index(value, valid, slot.shape) if slot.dtype == "index" else value))
        if valid:
            out.append(("_valid", w.cast(valid)))
        if asked.reset:
            turned = self._turned("reset")
            out.append(("_reset", w.cast(w.op("And", turned, valid) if valid else turned)))
        if not out:
            out.append(("step", w.op("Range", w.whole(0), self.m.steps, w.whole(1))))
        return out

    def _index(self, value: str, valid: str, shape: Shape) -> str:
        """Indices in the model's dtype; past a sequence's end they count for nothing, whatever they are."""
        w = self.w
        if valid:
            lasting = w.op("Unsqueeze", valid, w.ints(*range(2, 2 + len(shape)))) if shape else valid
            value = w.op("Where", lasting, value, w.whole(0))
        return w.cast(value)

    def _valid(self) -> str:
        """Whether a sequence lasts, [T, B]."""
        w = self.w
        steps = w.op("Unsqueeze", w.op("Range", w.whole(0), self.m.steps, w.whole(1)), w.ints(1))
        return w.op("Less", steps, w.op("Unsqueeze", w.cast("lengths", INDEX), w.ints(0)))

    def _turned(self, value: str) -> str:
        """[T, B, …], each row turned about its own end; without lengths the loop itself turns."""
        if not (self.back and self.m.asked.lengths):
            return value
        lengths = self.w.cast("lengths", INDEX)
        return self.w.op("ReverseSequence", value, lengths, time_axis=0, batch_axis=1)

    # the nodes ---------------------------------------------------------------------------------------

    def _clock(self) -> list[str]:
        """`t` of this step; and of the next, if the sequence lasts."""
        w, now = self.w, self.inside["clock", "t"]
        if ("input", "_reset") in self.inside:
            again = w.cast(self.inside["input", "_reset"], TensorProto.BOOL)
            now = w.op("Where", again, w.whole(0), now)
        self.inside["clock", "t"] = w.cast(now)
        valid = self.inside.get(("input", "_valid"))
        taken = w.cast(valid, INDEX) if valid else w.whole(1)
        return [w.op("Add", now, taken)]

    def _work_out(self, order: Any) -> None:
        for i in order:
            node = self.program.nodes[i]
            value = self._leaf(node) if node.is_leaf else self._value(node)
            fresh = value not in self.values.values() and value not in self.inside.values()
            self.values[i] = self.w.rename(value, self.named[i]) if i in self.named and fresh else value

    def _value(self, node: Node) -> str:
        if node.op not in RULES:
            raise ArgumentError(
                f"{node.loc or self.cell.spec.file}: {self.cell.title} cannot be an ONNX model: there is no "
                f"rule for the operator '{node.op}'" + _WHY.get(node.op, "")
            )
        inner = [self.program.nodes[a] for a in node.args]
        return RULES[node.op](self.w, node, inner, [self.values[a] for a in node.args])

    def _leaf(self, node: Node) -> str:
        w = self.w
        if node.op == "const":
            value = node.attr("value")
            return w.number(float(int(value) if isinstance(value, Size) else value))  # type: ignore[arg-type]
        if node.op == "iota":
            return w.array(np.arange(node.ints[0]).astype(w.dtype), "arange")
        name = node.text("name")
        if (node.op, name) in self.inside:
            return self.inside[node.op, name]
        if node.op == "param":
            return w.array(self.params[name], name)
        if node.op == "sequence":
            return w.cast(name) if name in self.cell.indices else name
        return w.cast(self.m.steps)


_WHY = {
    "draw": ": random numbers by counter (Philox) are not ONNX's. Give the noise as an input, or draw only "
    "where `training` is set"
}
