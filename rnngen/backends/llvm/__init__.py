"""The LLVM backend: a Kernel as LLVM IR text, compiled in this process."""
