"""Graph → Kernel: loops, buffers and fused groups in a small closed language without a backend in it."""
