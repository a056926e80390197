"""A C program around a kernel that stands alone: numbers in by one file, every result out by another.

The program is written from `kernel.json` alone, compiled with all warnings as errors, and run. What is to be
written is NaN before, the workspace too; bytes after each array must stay as they were.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

__all__ = ["Program", "strict"]

Arrays = Mapping[tuple[str, str], Any]
REAL = {"float32": "float", "float64": "double"}

_SOURCE = """\
#include "kernel.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef @REAL@ real;
enum { GUARD = 64 };

static unsigned char *guards[@MOST@];
static int arrays;

static void *block(int64_t bytes) {
  unsigned char *a = malloc((size_t)bytes + GUARD);
  memset(a, 0xff, (size_t)bytes);
  guards[arrays++] = memset(a + bytes, 0xa5, GUARD);
  return a;
}

static real *made(int64_t n) { return block(n * (int64_t)sizeof(real)); }

static real *had(FILE *from, int64_t n) {
  real *a = made(n);
  if (fread(a, sizeof(real), (size_t)n, from) != (size_t)n) exit(90);
  return a;
}

int main(int argc, char **argv) {
  if (argc != 8) return 91;
  rnngen_args args = {0};
  const char *given = argv[7];
  FILE *in = fopen(argv[5], "rb"), *out = fopen(argv[6], "wb");
  if (!in || !out) return 92;
  args.T = atoll(argv[1]);
  args.B = atoll(argv[2]);
  args.seed = (uint64_t)atoll(argv[3]);
  args.first_step = atoll(argv[4]);
  int64_t bytes = rnngen_workspace_bytes(args.T, args.B);
  if (bytes < 0 || bytes % 64 || rnngen_workspace_bytes(-1, 1) != -1) return 93;
@SET@
  if (rnngen_forward(&args) != 1 || rnngen_backward(&args) != 1) return 94;
  args.workspace = block(bytes);
  if (rnngen_forward(&args)) return 95;
  if (rnngen_backward(&args)) return 96;
  if (rnngen_backward(&args)) return 97;
  for (int k = 0; k < arrays * GUARD; k++) if (guards[k / GUARD][k % GUARD] != 0xa5) return 98;
@GET@
  args.B = -1;
  if (rnngen_forward(&args) != 1) return 99;
  return fclose(out) || fclose(in);
}
"""


def strict(folder: Path, *command: str) -> None:
    """Runs a compiler with every warning an error."""
    flags = ["-Wall", "-Wextra", "-Werror", "-pedantic"]
    done = subprocess.run([*command, *flags], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


class Program:
    """The program for the kernel in `folder`, linked against the library or against the object file."""

    def __init__(self, folder: Path, library: bool) -> None:
        self.folder = folder
        names = json.loads((folder / "kernel.json").read_text())
        self.entries: list[dict[str, Any]] = names["arguments"]
        self.dtype: str = names["dtype"]
        (folder / "main.c").write_text(self._source())
        kernel = [f"-L{folder}", "-lkernel", f"-Wl,-rpath,{folder}"] if library else ["kernel.o"]
        strict(folder, "cc", "-std=c11", "-o", "main", "main.c", *kernel, "-lm")

    def _source(self) -> str:
        put, get = [], []
        for k, e in enumerate(self.entries):
            axes = [f"args.{n}" if isinstance(n, str) else str(n) for n in e["shape"]]
            count = " * ".join(["(int64_t)1", *axes])
            make = f"made({count})" if self._written(e) else f"had(in, {count})"
            put.append(f"  if (given[{k}] == '1') args.{e['name']} = {make};")
            if self._written(e):
                test = f"given[{k}] == '1'"
                get.append(f"  if ({test}) fwrite(args.{e['name']}, sizeof(real), (size_t)({count}), out);")
        source = _SOURCE.replace("@REAL@", REAL[self.dtype]).replace("@MOST@", str(len(self.entries) + 1))
        return source.replace("@SET@", "\n".join(put)).replace("@GET@", "\n".join(get))

    @staticmethod
    def _written(entry: Mapping[str, Any]) -> bool:
        return entry["role"] in ("output", "final", "grad_param", "grad_input", "grad_initial")

    def run(
        self, arrays: Arrays, steps: int, rows: int, seed: int = 0, first: int = 0, skip: tuple[str, ...] = ()
    ) -> dict[tuple[str, str], Any]:
        """Every result by (role, the spec's name); what `arrays` leaves out and roles in `skip` are NULL."""
        there, data = [], []
        for e in self.entries:
            key, written = (e["role"], e["of"]), self._written(e)
            there.append(e["role"] not in skip if written else key in arrays)
            if not written and key in arrays:
                data.append(np.ascontiguousarray(arrays[key], self.dtype).tobytes())
        (self.folder / "in.bin").write_bytes(b"".join(data))
        numbers = [str(n) for n in (steps, rows, seed, first)]
        flags = "".join(str(int(t)) for t in there)
        done = subprocess.run(
            [str(self.folder / "main"), *numbers, "in.bin", "out.bin", flags], cwd=self.folder, check=False
        )
        assert done.returncode == 0, f"the program ended with {done.returncode}"
        return self._results(there, {"T": steps, "B": rows})

    def _results(self, there: list[bool], sizes: Mapping[str, int]) -> dict[tuple[str, str], Any]:
        numbers, at = np.fromfile(self.folder / "out.bin", self.dtype), 0
        found: dict[tuple[str, str], Any] = {}
        for e, t in zip(self.entries, there, strict=True):
            if t and self._written(e):
                shape = [sizes.get(n, n) for n in e["shape"]]
                count = int(np.prod(shape))
                found[e["role"], e["of"]] = numbers[at : at + count].reshape(shape)
                at += count
        assert at == numbers.size
        return found
