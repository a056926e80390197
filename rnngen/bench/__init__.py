"""Speed, side by side in one run: it reads kernels and peers, and changes nothing."""

from rnngen.bench.run import bench_cell
from rnngen.bench.table import Result, Timing
from rnngen.bench.threads import pinned

__all__ = ["PEERS", "Result", "Timing", "bench_cell", "pinned"]

PEERS = ("torch", "eager", "jax", "compiled", "numpy")
