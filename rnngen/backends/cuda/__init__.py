"""The CUDA backend: a Kernel as CUDA-C text and a plan of launches; NVRTC makes machine code of it."""
