// generated from specs/cho_encoder.yaml by `make generated`: do not edit
// cho_encoder K=8 M=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 21, 22, 23, 24, 25, 26 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   forward_1<<<T * B * 8 / 256, at most 2048>>>
//   library product b25[T*B*1, 24] = b24[T*B*1, 8] * b22[8, 24]
//   forward_2<<<B * 1 / 1>>>
//   library product b39[T*B*1, 8] = b11[T*B*1, 8] * b8[8, 8]
//   forward_3<<<T * B * 8 / 256, at most 2048>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<T * B * 8 / 256, at most 2048>>>
//   library product b32[T*B*1, 8] = b31[T*B*1, 8] * b8[8, 8]
//   backward_1<<<B * 1 / 1>>>
//   library product b40[T*B*1, 8] = b33[T*B*1, 8] * b4[8, 8]
//   library product b40[T*B*1, 8] = b34[T*B*1, 8] * b3[8, 8]
//   library product b40[T*B*1, 8] = b36[T*B*1, 8] * b2[8, 8]
//   backward_2<<<T * B * 8 / 256, at most 2048>>>
//   library product b15[8, 8] = b36[8, T*B*1] * b24[T*B*1, 8]
//   library product b16[8, 8] = b36[8, T*B*1] * b11[T*B*1, 8]
//   library product b17[8, 8] = b34[8, T*B*1] * b24[T*B*1, 8]
//   library product b18[8, 8] = b34[8, T*B*1] * b11[T*B*1, 8]
//   library product b19[8, 8] = b33[8, T*B*1] * b24[T*B*1, 8]
//   library product b20[8, 8] = b33[8, T*B*1] * b28[T*B*1, 8]
//   library product b21[8, 8] = b31[8, T*B*1] * b11[T*B*1, 8]
//   backward_3<<<8 / 256, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 1]
//   b1: param 0, real [64]
//   b2: param 1, real [64]
//   b3: param 2, real [64]
//   b4: param 3, real [64]
//   b5: param 4, real [64]
//   b6: param 5, real [64]
//   b7: param 6, real [64]
//   b8: param 7, real [64]
//   b9: adjoint 0, real [T, B, 8]
//   b10: adjoint 1, real [T, B, 8]
//   b11: state 0, real [T + 1, B, 8]
//   b12: grad_state 0, real [2, B, 8]
//   b13: output 0, real [T, B, 8]
//   b14: grad_param 0, real [64]
//   b15: grad_param 1, real [64]
//   b16: grad_param 2, real [64]
//   b17: grad_param 3, real [64]
//   b18: grad_param 4, real [64]
//   b19: grad_param 5, real [64]
//   b20: grad_param 6, real [64]
//   b21: grad_param 7, real [64]
//   b22: saved 0, real [192]
//   b23: saved 1, real [8]
//   b24: saved 2, real [T, B, 8]
//   b25: saved 3, real [T, B, 24]
//   b26: saved 4, real [T or 1, B, 8]
//   b27: saved 5, real [T or 1, B, 8]
//   b28: saved 6, real [T or 1, B, 8]
//   b29: saved 7, real [T or 1, B, 8]
//   b30: saved 8, real [T, B, 8]
//   b31: scratch 0, real [T, B, 8]
//   b32: scratch 1, real [T, B, 8]
//   b33: scratch 2, real [T, B, 8]
//   b34: scratch 3, real [T, B, 8]
//   b35: scratch 4, real [T, B, 8]
//   b36: scratch 5, real [T, B, 8]
//   b37: scratch 6, real [T, B, 8]
//   b38: scratch 7, real [T, B, 8]
//   b39: tile 0, real [T, B, 8]
//   b40: tile 1, real [T, B, 24]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, BUFFER(real) b11, BUFFER(real) b22, BUFFER(real) b23,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b23[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b2[i0];
#line 22 "cho_encoder.yaml"
        const real e1 = b3[i0];
        const real e2 = b4[i0];
#line 343 "kernel.cu"
        b22[i0] = e0;
        b22[64 + i0] = e1;
        b22[128 + i0] = e2;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o11 = ((0) * call.rows + row) * 8;
            b11[o11 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, BUFFER(real) b24,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o0 = row * 1;
#line 21 "cho_encoder.yaml"
        const real e0 = b0[o0];
        const real e1 = b1[i0 + 8 * (int)op_clamp(e0, 7)];
#line 372 "kernel.cu"
        const int o24 = row * 8;
        b24[o24 + i0] = e1;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_2(
    CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, BUFFER(real) b11, CONST_BUFFER(real) b25, BUFFER(real) b26,
    BUFFER(real) b27, BUFFER(real) b28, BUFFER(real) b29,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b5, 0, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b6, 0, 8, 1, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b7, 0, 8, 1, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (call.save ? t : 0) * call.rows;
        const int s2 = (t + 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o11 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b11[o11 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
            }
            const int o25 = (s0 + row0) * 24;
#line 22 "cho_encoder.yaml"
            const real e0 = b25[o25 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = op_sigmoid(e2);
            const real e4 = b25[o25 + 8 + i0];
#line 23 "cho_encoder.yaml"
            const real e5 = p1;
            const real e6 = e4 + e5;
            const real e7 = op_sigmoid(e6);
#line 24 "cho_encoder.yaml"
            const real e8 = b11[o11 + i0];
            const real e9 = e3 * e8;
#line 424 "kernel.cu"
            const int o26 = (s1 + row0) * 8;
            const int o27 = (s1 + row0) * 8;
            const int o28 = (s1 + row0) * 8;
            b26[o26 + i0] = e3;
            b27[o27 + i0] = e7;
            b28[o28 + i0] = e9;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o28 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b28[o28 + k];
                p0 = F(fma)(x, w2[k * 8 + i0], p0);
            }
            const int o25 = (s0 + row0) * 24;
            const int o27 = (s1 + row0) * 8;
            const int o11 = (s0 + row0) * 8;
#line 22 "cho_encoder.yaml"
            const real e0 = b25[o25 + 16 + i0];
#line 24 "cho_encoder.yaml"
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = F(tanh)(e2);
#line 23 "cho_encoder.yaml"
            const real e4 = b27[o27 + i0];
#line 25 "cho_encoder.yaml"
            const real e5 = b11[o11 + i0];
            const real e6 = e4 * e5;
            const real e8 = 1.0f - e4;
            const real e9 = e8 * e3;
            const real e10 = e6 + e9;
#line 461 "kernel.cu"
            const int o29 = (s1 + row0) * 8;
            const int o11_1 = (s2 + row0) * 8;
            b29[o29 + i0] = e3;
            b11[o11_1 + i0] = e10;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    BUFFER(real) b13, BUFFER(real) b30, CONST_BUFFER(real) b39,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o39 = row * 8;
        const real p0 = b39[o39 + i0];
#line 26 "cho_encoder.yaml"
        const real e0 = p0;
        const real e1 = F(tanh)(e0);
        const real e3 = e1 * e1;
        const real e4 = 1.0f - e3;
#line 488 "kernel.cu"
        const int o13 = row * 8;
        const int o30 = row * 8;
        b13[o13 + i0] = e1;
        b30[o30 + i0] = e4;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b9, CONST_BUFFER(real) b30, BUFFER(real) b31,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o9 = row * 8;
        const int o30 = row * 8;
#line 26 "cho_encoder.yaml"
        const real e0 = b9[o9 + i0];
        const real e1 = b30[o30 + i0];
        const real e2 = e0 * e1;
#line 512 "kernel.cu"
        const int o31 = row * 8;
        b31[o31 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_1(
    CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, BUFFER(real) b12,
    CONST_BUFFER(real) b26, CONST_BUFFER(real) b27, CONST_BUFFER(real) b29, CONST_BUFFER(real) b32, BUFFER(real) b33, BUFFER(real) b34,
    BUFFER(real) b35, BUFFER(real) b36,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b7, 0, 1, 8, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b6, 0, 1, 8, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b5, 0, 1, 8, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o12_1 = (s0 + row0) * 8;
            const int o10 = (s1 + row0) * 8;
            const int o32 = (s1 + row0) * 8;
            const int o27 = (s2 + row0) * 8;
            const int o29 = (s2 + row0) * 8;
            const int o11 = (s1 + row0) * 8;
#line 25 "cho_encoder.yaml"
            const real e0 = b12[o12_1 + i0];
            const real e1 = b10[o10 + i0];
            const real e2 = e0 + e1;
#line 26 "cho_encoder.yaml"
            const real e3 = b32[o32 + i0];
#line 25 "cho_encoder.yaml"
            const real e4 = e2 + e3;
#line 23 "cho_encoder.yaml"
            const real e6 = b27[o27 + i0];
#line 25 "cho_encoder.yaml"
            const real e7 = 1.0f - e6;
            const real e8 = e4 * e7;
#line 24 "cho_encoder.yaml"
            const real e9 = b29[o29 + i0];
            const real e10 = e9 * e9;
            const real e11 = 1.0f - e10;
            const real e12 = e8 * e11;
#line 25 "cho_encoder.yaml"
            const real e13 = b11[o11 + i0];
            const real e14 = e4 * e13;
            const real e15 = e4 * e9;
#line 23 "cho_encoder.yaml"
            const real e16 = e14 - e15;
            const real e17 = e16 * e6;
            const real e18 = e17 * e7;
#line 576 "kernel.cu"
            const int o33 = (s1 + row0) * 8;
            const int o34 = (s1 + row0) * 8;
            b33[o33 + i0] = e12;
            b34[o34 + i0] = e18;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o33 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b33[o33 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o11 = (s1 + row0) * 8;
            const int o26 = (s2 + row0) * 8;
#line 24 "cho_encoder.yaml"
            const real e0 = p0;
            const real e1 = b11[o11 + i0];
            const real e2 = e0 * e1;
#line 22 "cho_encoder.yaml"
            const real e3 = b26[o26 + i0];
            const real e4 = e2 * e3;
            const real e6 = 1.0f - e3;
            const real e7 = e4 * e6;
#line 605 "kernel.cu"
            const int o35 = (s1 + row0) * 8;
            const int o36 = (s1 + row0) * 8;
            b35[o35 + i0] = e0;
            b36[o36 + i0] = e7;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o34 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b34[o34 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
            }
            const int o36 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b36[o36 + k];
                p0 = F(fma)(x, w2[k * 8 + i0], p0);
            }
            const int o12_1 = (s0 + row0) * 8;
            const int o10 = (s1 + row0) * 8;
            const int o32 = (s1 + row0) * 8;
            const int o27 = (s2 + row0) * 8;
            const int o35 = (s1 + row0) * 8;
            const int o26 = (s2 + row0) * 8;
#line 25 "cho_encoder.yaml"
            const real e0 = b12[o12_1 + i0];
            const real e1 = b10[o10 + i0];
            const real e2 = e0 + e1;
#line 26 "cho_encoder.yaml"
            const real e3 = b32[o32 + i0];
#line 25 "cho_encoder.yaml"
            const real e4 = e2 + e3;
#line 23 "cho_encoder.yaml"
            const real e5 = b27[o27 + i0];
#line 25 "cho_encoder.yaml"
            const real e6 = e4 * e5;
#line 24 "cho_encoder.yaml"
            const real e7 = b35[o35 + i0];
#line 22 "cho_encoder.yaml"
            const real e8 = b26[o26 + i0];
#line 24 "cho_encoder.yaml"
            const real e9 = e7 * e8;
            const real e10 = e6 + e9;
            const real e11 = p0;
            const real e12 = e10 + e11;
#line 656 "kernel.cu"
            const int o12 = (s3 + row0) * 8;
            b12[o12 + i0] = e12;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b32, BUFFER(real) b37, BUFFER(real) b38, CONST_BUFFER(real) b40,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o40 = row * 24;
        const real p0 = b40[o40 + i0];
        const real p1 = b40[o40 + 8 + i0];
        const real p2 = b40[o40 + 16 + i0];
#line 24 "cho_encoder.yaml"
        const real e0 = p0;
#line 23 "cho_encoder.yaml"
        const real e1 = p1;
#line 22 "cho_encoder.yaml"
        const real e2 = p2;
#line 683 "kernel.cu"
        const int o32 = row * 8;
        const int o37 = row * 8;
        const int o38 = row * 8;
        b32[o32 + i0] = e0;
        b37[o37 + i0] = e1;
        b38[o38 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b0, BUFFER(real) b14, CONST_BUFFER(real) b32, CONST_BUFFER(real) b37, CONST_BUFFER(real) b38,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        const int base = i0;
        LOOP (int k = 0; k < 8; ++k) b14[base + k * 8] = (real)0;
        LOOP (int row = 0; row < call.steps * call.rows; ++row) {
            const int o0 = row * 1;
            const int o32 = row * 8;
            const int o37 = row * 8;
            const int o38 = row * 8;
            const real e0 = b0[o0];
            const real e1 = b32[o32 + i0];
            const real e2 = b37[o37 + i0];
            const real e3 = e1 + e2;
            const real e4 = b38[o38 + i0];
            const real e5 = e3 + e4;
            const int goal = base + 8 * (int)op_clamp(e0, 7);
            b14[goal] = b14[goal] + e5;
        }
    }
}
