// generated from specs/rhn.yaml by `make generated`: do not edit
// rhn I=8 H=8 L=4 float32, sm_90

// Made by rnngen from the equations in lines 23, 25, 26, 27, 29 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 3 / 256, at most 2048>>>
//   forward_1<<<B * 3 / 256, at most 2048>>>
//   forward_2<<<B * 2 / 256, at most 2048>>>
//   forward_3<<<B * 8 / 256, at most 2048>>>
//   library product b27[T*B*1, 16] = b0[T*B*1, 8] * b17[8, 16]
//   forward_4<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b10[T*B*1, 8] = b56[T*B*1, 8] * b2[8, 8]
//   library product b10[T*B*1, 8] += b58[T*B*1, 8] * b1[8, 8]
//   library product b11[8, 8] = b58[8, T*B*1] * b0[T*B*1, 8]
//   library product b12[8, 8] = b56[8, T*B*1] * b0[T*B*1, 8]
//   library product b61[32, 8] = b46[32, T*B*1] * b40[T*B*1, 8]
//   library product b62[32, 8] = b50[32, T*B*1] * b37[T*B*1, 8]
//   library product b63[32, 8] = b54[32, T*B*1] * b34[T*B*1, 8]
//   library product b64[32, 8] = b60[32, T*B*1] * b8[T*B*1, 8]
//   library product b69[32, 8] = b45[32, T*B*1] * b40[T*B*1, 8]
//   library product b70[32, 8] = b49[32, T*B*1] * b37[T*B*1, 8]
//   library product b71[32, 8] = b53[32, T*B*1] * b34[T*B*1, 8]
//   library product b72[32, 8] = b59[32, T*B*1] * b8[T*B*1, 8]
//   backward_1<<<32 / 32, at most 2048>>>
//   backward_2<<<256 / 256, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [64]
//   b2: param 1, real [64]
//   b3: param 2, real [256]
//   b4: param 3, real [32]
//   b5: param 4, real [256]
//   b6: param 5, real [32]
//   b7: adjoint 0, real [T, B, 8]
//   b8: state 0, real [T + 1, B, 8]
//   b9: grad_state 0, real [2, B, 8]
//   b10: grad_input 0, real [T, B, 8]
//   b11: grad_param 0, real [64]
//   b12: grad_param 1, real [64]
//   b13: grad_param 2, real [256]
//   b14: grad_param 3, real [32]
//   b15: grad_param 4, real [256]
//   b16: grad_param 5, real [32]
//   b17: saved 0, real [128]
//   b18: saved 1, real [B, 4]
//   b19: saved 2, real [B, 3]
//   b20: saved 3, real [B, 4]
//   b21: saved 4, real [B, 2]
//   b22: saved 5, real [B, 3]
//   b23: saved 6, real [B, 4]
//   b24: saved 7, real [8]
//   b25: saved 8, real [4]
//   b26: saved 9, real [1]
//   b27: saved 10, real [T, B, 16]
//   b28: saved 11, real [B, 32]
//   b29: saved 12, real [B, 32]
//   b30: saved 13, real [B, 8]
//   b31: saved 14, real [B, 8]
//   b32: saved 15, real [T or 1, B, 8]
//   b33: saved 16, real [T or 1, B, 8]
//   b34: saved 17, real [T or 1, B, 8]
//   b35: saved 18, real [T or 1, B, 8]
//   b36: saved 19, real [T or 1, B, 8]
//   b37: saved 20, real [T or 1, B, 8]
//   b38: saved 21, real [T or 1, B, 8]
//   b39: saved 22, real [T or 1, B, 8]
//   b40: saved 23, real [T or 1, B, 8]
//   b41: saved 24, real [T or 1, B, 8]
//   b42: saved 25, real [T or 1, B, 8]
//   b43: scratch 0, real [B, 8]
//   b44: scratch 1, real [B, 8]
//   b45: scratch 2, real [T, B, 32]
//   b46: scratch 3, real [T, B, 32]
//   b47: scratch 4, real [B, 8]
//   b48: scratch 5, real [B, 8]
//   b49: scratch 6, real [T, B, 32]
//   b50: scratch 7, real [T, B, 32]
//   b51: scratch 8, real [B, 8]
//   b52: scratch 9, real [B, 8]
//   b53: scratch 10, real [T, B, 32]
//   b54: scratch 11, real [T, B, 32]
//   b55: scratch 12, real [B, 8]
//   b56: scratch 13, real [T, B, 8]
//   b57: scratch 14, real [B, 8]
//   b58: scratch 15, real [T, B, 8]
//   b59: scratch 16, real [T, B, 32]
//   b60: scratch 17, real [T, B, 32]
//   b61: scratch 18, real [256]
//   b62: scratch 19, real [256]
//   b63: scratch 20, real [256]
//   b64: scratch 21, real [256]
//   b65: scratch 22, real [32]
//   b66: scratch 23, real [32]
//   b67: scratch 24, real [32]
//   b68: scratch 25, real [32]
//   b69: scratch 26, real [256]
//   b70: scratch 27, real [256]
//   b71: scratch 28, real [256]
//   b72: scratch 29, real [256]
//   b73: scratch 30, real [32]
//   b74: scratch 31, real [32]
//   b75: scratch 32, real [32]
//   b76: scratch 33, real [32]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, BUFFER(real) b17, BUFFER(real) b18, BUFFER(real) b19, BUFFER(real) b20,
    BUFFER(real) b24, BUFFER(real) b25, BUFFER(real) b26,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b24[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 4u; item += stride) {
        const int i0 = (int)item;
#line 29 "rhn.yaml"
        const real e0 = (real)(i0);
        const real e2 = (real)(e0 == 0.0f);
#line 379 "kernel.cu"
        b25[i0] = e2;
    }
    LOOP (unsigned item = first; item < 1u; item += stride) {
#line 29 "rhn.yaml"
        const real e0 = (real)(0);
#line 25 "rhn.yaml"
        const real e2 = (real)(e0 == 0.0f);
#line 387 "kernel.cu"
        b26[0] = e2;
    }
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b1[i0];
#line 29 "rhn.yaml"
        const real e1 = b2[i0];
#line 395 "kernel.cu"
        b17[i0] = e0;
        b17[64 + i0] = e1;
    }
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
        const int row = row0 + (int)(item);
        const int o18 = row * 4;
        const int o19 = row * 3;
        const int o20 = row * 4;
        b18[o18] = 0.0f;
        b19[o19] = 0.0f;
        b20[o20] = 0.0f;
    }
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
        const int row = row0 + (int)(item / 3u);
        const int i0 = (int)(item % 3u);
#line 29 "rhn.yaml"
        const real e0 = (real)(i0);
#line 27 "rhn.yaml"
        const real e2 = (real)(e0 == 0.0f);
#line 415 "kernel.cu"
        const int o18 = row * 4;
        b18[o18 + 1 + i0] = e2;
    }
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 2u; item += stride) {
        const int row = row0 + (int)(item / 2u);
        const int i0 = (int)(item % 2u);
#line 29 "rhn.yaml"
        const real e0 = (real)(i0);
#line 27 "rhn.yaml"
        const real e2 = (real)(e0 == 0.0f);
#line 426 "kernel.cu"
        const int o19 = row * 3;
        b19[o19 + 1 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22, CONST_BUFFER(real) b26,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
        const int row = row0 + (int)(item / 3u);
        const int i0 = (int)(item % 3u);
        const int o19 = row * 3;
#line 27 "rhn.yaml"
        const real e0 = b19[o19 + i0];
#line 445 "kernel.cu"
        const int o20 = row * 4;
        b20[o20 + 1 + i0] = e0;
    }
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
        const int row = row0 + (int)(item);
#line 25 "rhn.yaml"
        const real e1 = b26[0];
#line 453 "kernel.cu"
        const int o21 = row * 2;
        const int o22 = row * 3;
        b21[o21] = 0.0f;
        b21[o21 + 1] = e1;
        b22[o22] = 0.0f;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_2(
    CONST_BUFFER(real) b21, BUFFER(real) b22, BUFFER(real) b23,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 2u; item += stride) {
        const int row = row0 + (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        const int o21 = row * 2;
#line 27 "rhn.yaml"
        const real e0 = b21[o21 + i0];
#line 475 "kernel.cu"
        const int o22 = row * 3;
        b22[o22 + 1 + i0] = e0;
    }
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
        const int row = row0 + (int)(item);
        const int o23 = row * 4;
        b23[o23] = 0.0f;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    BUFFER(real) b8, CONST_BUFFER(real) b22, BUFFER(real) b23,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
        const int row = row0 + (int)(item / 3u);
        const int i0 = (int)(item % 3u);
        const int o22 = row * 3;
#line 27 "rhn.yaml"
        const real e0 = b22[o22 + i0];
#line 499 "kernel.cu"
        const int o23 = row * 4;
        b23[o23 + 1 + i0] = e0;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o8 = ((0) * call.rows + row) * 8;
            b8[o8 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_4(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, BUFFER(real) b8, CONST_BUFFER(real) b18,
    CONST_BUFFER(real) b20, CONST_BUFFER(real) b23, CONST_BUFFER(real) b25, CONST_BUFFER(real) b26, CONST_BUFFER(real) b27, BUFFER(real) b28,
    BUFFER(real) b29, BUFFER(real) b30, BUFFER(real) b31, BUFFER(real) b32, BUFFER(real) b33, BUFFER(real) b34,
    BUFFER(real) b35, BUFFER(real) b36, BUFFER(real) b37, BUFFER(real) b38, BUFFER(real) b39, BUFFER(real) b40,
    BUFFER(real) b41, BUFFER(real) b42,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 256);
    panel(w0, b3, 0, 8, 1, 32, 256);
    SHARED(real, w1, 1024, 256);
    panel(w1, b5, 0, 8, 1, 32, 256);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (call.save ? t : 0) * call.rows;
        const int s2 = (t + 1) * call.rows;
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o8 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b8[o8 + k];
                p0 = F(fma)(x, w0[k * 32 + i0], p0);
                p1 = F(fma)(x, w1[k * 32 + i0], p1);
            }
#line 25 "rhn.yaml"
            const real e0 = p0;
#line 26 "rhn.yaml"
            const real e1 = p1;
#line 550 "kernel.cu"
            const int o28 = row0 * 32;
            const int o29 = row0 * 32;
            b28[o28 + i0] = e0;
            b29[o29 + i0] = e1;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum0 = 0.0f, sum1 = 0.0f;
                LOOP (int i1 = 0; i1 < 4; ++i1) {
                    const int o28 = row0 * 32;
                    const int o29 = row0 * 32;
                    const real e0 = b25[i1];
                    const real e1 = b28[o28 + i0 + 8 * i1];
                    const real e2 = b4[i0 + 8 * i1];
                    const real e3 = e1 + e2;
                    const real e4 = e0 * e3;
                    const real e5 = b29[o29 + i0 + 8 * i1];
                    const real e6 = b6[i0 + 8 * i1];
                    const real e7 = e5 + e6;
                    const real e8 = e0 * e7;
                    sum0 = sum0 + e4;
                    sum1 = sum1 + e8;
                }
                const int o30 = row0 * 8;
                const int o31 = row0 * 8;
                b30[o30 + i0] = sum0;
                b31[o31 + i0] = sum1;
            }
            {
                const int o27 = (s0 + row0) * 16;
                const int o30 = row0 * 8;
                const int o31 = row0 * 8;
                const int o8 = (s0 + row0) * 8;
#line 25 "rhn.yaml"
                const real e0 = b26[0];
#line 29 "rhn.yaml"
                const real e1 = b27[o27 + i0];
#line 25 "rhn.yaml"
                const real e2 = e0 * e1;
                const real e3 = b30[o30 + i0];
                const real e4 = e2 + e3;
                const real e5 = F(tanh)(e4);
#line 29 "rhn.yaml"
                const real e6 = b27[o27 + 8 + i0];
#line 26 "rhn.yaml"
                const real e7 = e0 * e6;
                const real e8 = b31[o31 + i0];
                const real e9 = e7 + e8;
                const real e10 = op_sigmoid(e9);
#line 27 "rhn.yaml"
                const real e11 = e5 * e10;
                const real e12 = b8[o8 + i0];
                const real e14 = 1.0f - e10;
                const real e15 = e12 * e14;
                const real e16 = e11 + e15;
#line 610 "kernel.cu"
                const int o32 = (s1 + row0) * 8;
                const int o33 = (s1 + row0) * 8;
                const int o34 = (s1 + row0) * 8;
                b32[o32 + i0] = e5;
                b33[o33 + i0] = e10;
                b34[o34 + i0] = e16;
            }
        }
        block_barrier();
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o34 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b34[o34 + k];
                p0 = F(fma)(x, w0[k * 32 + i0], p0);
                p1 = F(fma)(x, w1[k * 32 + i0], p1);
            }
#line 25 "rhn.yaml"
            const real e0 = p0;
#line 26 "rhn.yaml"
            const real e1 = p1;
#line 636 "kernel.cu"
            const int o28 = row0 * 32;
            const int o29 = row0 * 32;
            b28[o28 + i0] = e0;
            b29[o29 + i0] = e1;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum0 = 0.0f, sum1 = 0.0f;
                LOOP (int i1 = 0; i1 < 4; ++i1) {
                    const int o18 = row0 * 4;
                    const int o28 = row0 * 32;
                    const int o29 = row0 * 32;
                    const real e0 = b18[o18 + i1];
                    const real e1 = b28[o28 + i0 + 8 * i1];
                    const real e2 = b4[i0 + 8 * i1];
                    const real e3 = e1 + e2;
                    const real e4 = e0 * e3;
                    const real e5 = b29[o29 + i0 + 8 * i1];
                    const real e6 = b6[i0 + 8 * i1];
                    const real e7 = e5 + e6;
                    const real e8 = e0 * e7;
                    sum0 = sum0 + e4;
                    sum1 = sum1 + e8;
                }
                const int o30 = row0 * 8;
                const int o31 = row0 * 8;
                b30[o30 + i0] = sum0;
                b31[o31 + i0] = sum1;
            }
            {
                const int o27 = (s0 + row0) * 16;
                const int o30 = row0 * 8;
                const int o31 = row0 * 8;
                const int o34 = (s1 + row0) * 8;
#line 29 "rhn.yaml"
                const real e1 = b27[o27 + i0];
#line 25 "rhn.yaml"
                const real e2 = 0.0f * e1;
                const real e3 = b30[o30 + i0];
                const real e4 = e2 + e3;
                const real e5 = F(tanh)(e4);
#line 29 "rhn.yaml"
                const real e6 = b27[o27 + 8 + i0];
#line 26 "rhn.yaml"
                const real e7 = 0.0f * e6;
                const real e8 = b31[o31 + i0];
                const real e9 = e7 + e8;
                const real e10 = op_sigmoid(e9);
#line 27 "rhn.yaml"
                const real e11 = e5 * e10;
                const real e12 = b34[o34 + i0];
                const real e14 = 1.0f - e10;
                const real e15 = e12 * e14;
                const real e16 = e11 + e15;
#line 695 "kernel.cu"
                const int o35 = (s1 + row0) * 8;
                const int o36 = (s1 + row0) * 8;
                const int o37 = (s1 + row0) * 8;
                b35[o35 + i0] = e5;
                b36[o36 + i0] = e10;
                b37[o37 + i0] = e16;
            }
        }
        block_barrier();
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o37 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b37[o37 + k];
                p0 = F(fma)(x, w0[k * 32 + i0], p0);
                p1 = F(fma)(x, w1[k * 32 + i0], p1);
            }
#line 25 "rhn.yaml"
            const real e0 = p0;
#line 26 "rhn.yaml"
            const real e1 = p1;
#line 721 "kernel.cu"
            const int o28 = row0 * 32;
            const int o29 = row0 * 32;
            b28[o28 + i0] = e0;
            b29[o29 + i0] = e1;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum0 = 0.0f, sum1 = 0.0f;
                LOOP (int i1 = 0; i1 < 4; ++i1) {
                    const int o20 = row0 * 4;
                    const int o28 = row0 * 32;
                    const int o29 = row0 * 32;
                    const real e0 = b20[o20 + i1];
                    const real e1 = b28[o28 + i0 + 8 * i1];
                    const real e2 = b4[i0 + 8 * i1];
                    const real e3 = e1 + e2;
                    const real e4 = e0 * e3;
                    const real e5 = b29[o29 + i0 + 8 * i1];
                    const real e6 = b6[i0 + 8 * i1];
                    const real e7 = e5 + e6;
                    const real e8 = e0 * e7;
                    sum0 = sum0 + e4;
                    sum1 = sum1 + e8;
                }
                const int o30 = row0 * 8;
                const int o31 = row0 * 8;
                b30[o30 + i0] = sum0;
                b31[o31 + i0] = sum1;
            }
            {
                const int o27 = (s0 + row0) * 16;
                const int o30 = row0 * 8;
                const int o31 = row0 * 8;
                const int o37 = (s1 + row0) * 8;
#line 29 "rhn.yaml"
                const real e1 = b27[o27 + i0];
#line 25 "rhn.yaml"
                const real e2 = 0.0f * e1;
                const real e3 = b30[o30 + i0];
                const real e4 = e2 + e3;
                const real e5 = F(tanh)(e4);
#line 29 "rhn.yaml"
                const real e6 = b27[o27 + 8 + i0];
#line 26 "rhn.yaml"
                const real e7 = 0.0f * e6;
                const real e8 = b31[o31 + i0];
                const real e9 = e7 + e8;
                const real e10 = op_sigmoid(e9);
#line 27 "rhn.yaml"
                const real e11 = e5 * e10;
                const real e12 = b37[o37 + i0];
                const real e14 = 1.0f - e10;
                const real e15 = e12 * e14;
                const real e16 = e11 + e15;
#line 780 "kernel.cu"
                const int o38 = (s1 + row0) * 8;
                const int o39 = (s1 + row0) * 8;
                const int o40 = (s1 + row0) * 8;
                b38[o38 + i0] = e5;
                b39[o39 + i0] = e10;
                b40[o40 + i0] = e16;
            }
        }
        block_barrier();
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o40 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b40[o40 + k];
                p0 = F(fma)(x, w0[k * 32 + i0], p0);
                p1 = F(fma)(x, w1[k * 32 + i0], p1);
            }
#line 25 "rhn.yaml"
            const real e0 = p0;
#line 26 "rhn.yaml"
            const real e1 = p1;
#line 806 "kernel.cu"
            const int o28 = row0 * 32;
            const int o29 = row0 * 32;
            b28[o28 + i0] = e0;
            b29[o29 + i0] = e1;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum0 = 0.0f, sum1 = 0.0f;
                LOOP (int i1 = 0; i1 < 4; ++i1) {
                    const int o23 = row0 * 4;
                    const int o28 = row0 * 32;
                    const int o29 = row0 * 32;
                    const real e0 = b23[o23 + i1];
                    const real e1 = b28[o28 + i0 + 8 * i1];
                    const real e2 = b4[i0 + 8 * i1];
                    const real e3 = e1 + e2;
                    const real e4 = e0 * e3;
                    const real e5 = b29[o29 + i0 + 8 * i1];
                    const real e6 = b6[i0 + 8 * i1];
                    const real e7 = e5 + e6;
                    const real e8 = e0 * e7;
                    sum0 = sum0 + e4;
                    sum1 = sum1 + e8;
                }
                const int o30 = row0 * 8;
                const int o31 = row0 * 8;
                b30[o30 + i0] = sum0;
                b31[o31 + i0] = sum1;
            }
            {
                const int o27 = (s0 + row0) * 16;
                const int o30 = row0 * 8;
                const int o31 = row0 * 8;
                const int o40 = (s1 + row0) * 8;
#line 29 "rhn.yaml"
                const real e1 = b27[o27 + i0];
#line 25 "rhn.yaml"
                const real e2 = 0.0f * e1;
                const real e3 = b30[o30 + i0];
                const real e4 = e2 + e3;
                const real e5 = F(tanh)(e4);
#line 29 "rhn.yaml"
                const real e6 = b27[o27 + 8 + i0];
#line 26 "rhn.yaml"
                const real e7 = 0.0f * e6;
                const real e8 = b31[o31 + i0];
                const real e9 = e7 + e8;
                const real e10 = op_sigmoid(e9);
#line 27 "rhn.yaml"
                const real e11 = e5 * e10;
                const real e12 = b40[o40 + i0];
                const real e14 = 1.0f - e10;
                const real e15 = e12 * e14;
                const real e16 = e11 + e15;
#line 865 "kernel.cu"
                const int o41 = (s1 + row0) * 8;
                const int o42 = (s1 + row0) * 8;
                const int o8_1 = (s2 + row0) * 8;
                b41[o41 + i0] = e5;
                b42[o42 + i0] = e10;
                b8[o8_1 + i0] = e16;
            }
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, BUFFER(real) b9, CONST_BUFFER(real) b18,
    CONST_BUFFER(real) b20, CONST_BUFFER(real) b23, CONST_BUFFER(real) b25, CONST_BUFFER(real) b26, CONST_BUFFER(real) b32, CONST_BUFFER(real) b33,
    CONST_BUFFER(real) b34, CONST_BUFFER(real) b35, CONST_BUFFER(real) b36, CONST_BUFFER(real) b37, CONST_BUFFER(real) b38, CONST_BUFFER(real) b39,
    CONST_BUFFER(real) b40, CONST_BUFFER(real) b41, CONST_BUFFER(real) b42, BUFFER(real) b43, BUFFER(real) b44, BUFFER(real) b45,
    BUFFER(real) b46, BUFFER(real) b47, BUFFER(real) b48, BUFFER(real) b49, BUFFER(real) b50, BUFFER(real) b51,
    BUFFER(real) b52, BUFFER(real) b53, BUFFER(real) b54, BUFFER(real) b55, BUFFER(real) b56, BUFFER(real) b57,
    BUFFER(real) b58, BUFFER(real) b59, BUFFER(real) b60,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 256);
    panel(w0, b5, 0, 1, 8, 8, 256);
    SHARED(real, w1, 1024, 256);
    panel(w1, b3, 0, 1, 8, 8, 256);
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
            const int o9_1 = (s0 + row0) * 8;
            const int o7 = (s1 + row0) * 8;
            const int o41 = (s2 + row0) * 8;
            const int o40 = (s2 + row0) * 8;
            const int o42 = (s2 + row0) * 8;
#line 27 "rhn.yaml"
            const real e0 = b9[o9_1 + i0];
            const real e1 = b7[o7 + i0];
            const real e2 = e0 + e1;
#line 25 "rhn.yaml"
            const real e3 = b41[o41 + i0];
#line 27 "rhn.yaml"
            const real e4 = e2 * e3;
            const real e5 = b40[o40 + i0];
            const real e6 = e2 * e5;
#line 26 "rhn.yaml"
            const real e7 = e4 - e6;
            const real e8 = b42[o42 + i0];
            const real e9 = e7 * e8;
#line 27 "rhn.yaml"
            const real e11 = 1.0f - e8;
#line 26 "rhn.yaml"
            const real e12 = e9 * e11;
#line 27 "rhn.yaml"
            const real e13 = e2 * e8;
#line 25 "rhn.yaml"
            const real e14 = e3 * e3;
            const real e15 = 1.0f - e14;
            const real e16 = e13 * e15;
#line 935 "kernel.cu"
            const int o43 = row0 * 8;
            const int o44 = row0 * 8;
            b43[o43 + i0] = e12;
            b44[o44 + i0] = e16;
        }
        block_barrier();
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o43 = row0 * 8;
            const int o23 = row0 * 4;
            const int o44 = row0 * 8;
#line 26 "rhn.yaml"
            const real e0 = b43[o43 + i1];
#line 27 "rhn.yaml"
            const real e1 = b23[o23 + i0];
#line 26 "rhn.yaml"
            const real e2 = e0 * e1;
#line 25 "rhn.yaml"
            const real e3 = b44[o44 + i1];
            const real e4 = e3 * e1;
#line 960 "kernel.cu"
            const int o45 = (s1 + row0) * 32;
            const int o46 = (s1 + row0) * 32;
            b45[o45 + 8 * i0 + i1] = e2;
            b46[o46 + 8 * i0 + i1] = e4;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0;
            const int o45 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b45[o45 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p2 = F(fma)(x, w0[k * 8 + i0], p2);
            }
            const int o46 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b46[o46 + k];
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
                p2 = F(fma)(x, w1[k * 8 + i0], p2);
            }
            const int o9_1 = (s0 + row0) * 8;
            const int o7 = (s1 + row0) * 8;
            const int o42 = (s2 + row0) * 8;
            const int o38 = (s2 + row0) * 8;
            const int o37 = (s2 + row0) * 8;
            const int o39 = (s2 + row0) * 8;
#line 26 "rhn.yaml"
            const real e0 = p0;
#line 25 "rhn.yaml"
            const real e1 = p1;
#line 27 "rhn.yaml"
            const real e2 = b9[o9_1 + i0];
            const real e3 = b7[o7 + i0];
            const real e4 = e2 + e3;
#line 26 "rhn.yaml"
            const real e6 = b42[o42 + i0];
#line 27 "rhn.yaml"
            const real e7 = 1.0f - e6;
            const real e8 = e4 * e7;
#line 23 "rhn.yaml"
            const real e9 = p2;
            const real e10 = e8 + e9;
#line 25 "rhn.yaml"
            const real e11 = b38[o38 + i0];
#line 27 "rhn.yaml"
            const real e12 = e10 * e11;
            const real e13 = b37[o37 + i0];
            const real e14 = e10 * e13;
#line 26 "rhn.yaml"
            const real e15 = e12 - e14;
            const real e16 = b39[o39 + i0];
            const real e17 = e15 * e16;
#line 27 "rhn.yaml"
            const real e18 = 1.0f - e16;
#line 26 "rhn.yaml"
            const real e19 = e17 * e18;
#line 27 "rhn.yaml"
            const real e20 = e10 * e16;
#line 25 "rhn.yaml"
            const real e21 = e11 * e11;
            const real e22 = 1.0f - e21;
            const real e23 = e20 * e22;
#line 1028 "kernel.cu"
            const int o43 = row0 * 8;
            const int o44 = row0 * 8;
            const int o47 = row0 * 8;
            const int o48 = row0 * 8;
            b43[o43 + i0] = e0;
            b44[o44 + i0] = e1;
            b47[o47 + i0] = e19;
            b48[o48 + i0] = e23;
        }
        block_barrier();
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o47 = row0 * 8;
            const int o20 = row0 * 4;
            const int o48 = row0 * 8;
#line 26 "rhn.yaml"
            const real e0 = b47[o47 + i1];
#line 27 "rhn.yaml"
            const real e1 = b20[o20 + i0];
#line 26 "rhn.yaml"
            const real e2 = e0 * e1;
#line 25 "rhn.yaml"
            const real e3 = b48[o48 + i1];
            const real e4 = e3 * e1;
#line 1057 "kernel.cu"
            const int o49 = (s1 + row0) * 32;
            const int o50 = (s1 + row0) * 32;
            b49[o49 + 8 * i0 + i1] = e2;
            b50[o50 + 8 * i0 + i1] = e4;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0;
            const int o49 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b49[o49 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p2 = F(fma)(x, w0[k * 8 + i0], p2);
            }
            const int o50 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b50[o50 + k];
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
                p2 = F(fma)(x, w1[k * 8 + i0], p2);
            }
            const int o9_1 = (s0 + row0) * 8;
            const int o7 = (s1 + row0) * 8;
            const int o42 = (s2 + row0) * 8;
            const int o43 = row0 * 8;
            const int o44 = row0 * 8;
            const int o39 = (s2 + row0) * 8;
            const int o35 = (s2 + row0) * 8;
            const int o34 = (s2 + row0) * 8;
            const int o36 = (s2 + row0) * 8;
#line 26 "rhn.yaml"
            const real e0 = p0;
#line 25 "rhn.yaml"
            const real e1 = p1;
#line 27 "rhn.yaml"
            const real e2 = b9[o9_1 + i0];
            const real e3 = b7[o7 + i0];
            const real e4 = e2 + e3;
#line 26 "rhn.yaml"
            const real e6 = b42[o42 + i0];
#line 27 "rhn.yaml"
            const real e7 = 1.0f - e6;
            const real e8 = e4 * e7;
#line 26 "rhn.yaml"
            const real e9 = b43[o43 + i0];
#line 25 "rhn.yaml"
            const real e10 = b44[o44 + i0];
#line 23 "rhn.yaml"
            const real e11 = e9 + e10;
            const real e12 = e8 + e11;
#line 26 "rhn.yaml"
            const real e13 = b39[o39 + i0];
#line 27 "rhn.yaml"
            const real e14 = 1.0f - e13;
            const real e15 = e12 * e14;
#line 23 "rhn.yaml"
            const real e16 = p2;
            const real e17 = e15 + e16;
#line 25 "rhn.yaml"
            const real e18 = b35[o35 + i0];
#line 27 "rhn.yaml"
            const real e19 = e17 * e18;
            const real e20 = b34[o34 + i0];
            const real e21 = e17 * e20;
#line 26 "rhn.yaml"
            const real e22 = e19 - e21;
            const real e23 = b36[o36 + i0];
            const real e24 = e22 * e23;
#line 27 "rhn.yaml"
            const real e25 = 1.0f - e23;
#line 26 "rhn.yaml"
            const real e26 = e24 * e25;
#line 27 "rhn.yaml"
            const real e27 = e17 * e23;
#line 25 "rhn.yaml"
            const real e28 = e18 * e18;
            const real e29 = 1.0f - e28;
            const real e30 = e27 * e29;
#line 1140 "kernel.cu"
            const int o47 = row0 * 8;
            const int o48 = row0 * 8;
            const int o51 = row0 * 8;
            const int o52 = row0 * 8;
            b47[o47 + i0] = e0;
            b48[o48 + i0] = e1;
            b51[o51 + i0] = e26;
            b52[o52 + i0] = e30;
        }
        block_barrier();
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o51 = row0 * 8;
            const int o18 = row0 * 4;
            const int o52 = row0 * 8;
#line 26 "rhn.yaml"
            const real e0 = b51[o51 + i1];
#line 27 "rhn.yaml"
            const real e1 = b18[o18 + i0];
#line 26 "rhn.yaml"
            const real e2 = e0 * e1;
#line 25 "rhn.yaml"
            const real e3 = b52[o52 + i1];
            const real e4 = e3 * e1;
#line 1169 "kernel.cu"
            const int o53 = (s1 + row0) * 32;
            const int o54 = (s1 + row0) * 32;
            b53[o53 + 8 * i0 + i1] = e2;
            b54[o54 + 8 * i0 + i1] = e4;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0;
            const int o53 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b53[o53 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p2 = F(fma)(x, w0[k * 8 + i0], p2);
            }
            const int o54 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b54[o54 + k];
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
                p2 = F(fma)(x, w1[k * 8 + i0], p2);
            }
            const int o9_1 = (s0 + row0) * 8;
            const int o7 = (s1 + row0) * 8;
            const int o42 = (s2 + row0) * 8;
            const int o43 = row0 * 8;
            const int o44 = row0 * 8;
            const int o39 = (s2 + row0) * 8;
            const int o47 = row0 * 8;
            const int o48 = row0 * 8;
            const int o36 = (s2 + row0) * 8;
            const int o32 = (s2 + row0) * 8;
            const int o8 = (s1 + row0) * 8;
            const int o33 = (s2 + row0) * 8;
#line 26 "rhn.yaml"
            const real e0 = p0;
#line 25 "rhn.yaml"
            const real e1 = p1;
#line 27 "rhn.yaml"
            const real e2 = b9[o9_1 + i0];
            const real e3 = b7[o7 + i0];
            const real e4 = e2 + e3;
#line 26 "rhn.yaml"
            const real e6 = b42[o42 + i0];
#line 27 "rhn.yaml"
            const real e7 = 1.0f - e6;
            const real e8 = e4 * e7;
#line 26 "rhn.yaml"
            const real e9 = b43[o43 + i0];
#line 25 "rhn.yaml"
            const real e10 = b44[o44 + i0];
#line 23 "rhn.yaml"
            const real e11 = e9 + e10;
            const real e12 = e8 + e11;
#line 26 "rhn.yaml"
            const real e13 = b39[o39 + i0];
#line 27 "rhn.yaml"
            const real e14 = 1.0f - e13;
            const real e15 = e12 * e14;
#line 26 "rhn.yaml"
            const real e16 = b47[o47 + i0];
#line 25 "rhn.yaml"
            const real e17 = b48[o48 + i0];
#line 23 "rhn.yaml"
            const real e18 = e16 + e17;
            const real e19 = e15 + e18;
#line 26 "rhn.yaml"
            const real e20 = b36[o36 + i0];
#line 27 "rhn.yaml"
            const real e21 = 1.0f - e20;
            const real e22 = e19 * e21;
#line 23 "rhn.yaml"
            const real e23 = p2;
            const real e24 = e22 + e23;
#line 25 "rhn.yaml"
            const real e25 = b32[o32 + i0];
#line 27 "rhn.yaml"
            const real e26 = e24 * e25;
            const real e27 = b8[o8 + i0];
            const real e28 = e24 * e27;
#line 26 "rhn.yaml"
            const real e29 = e26 - e28;
            const real e30 = b33[o33 + i0];
            const real e31 = e29 * e30;
#line 27 "rhn.yaml"
            const real e32 = 1.0f - e30;
#line 26 "rhn.yaml"
            const real e33 = e31 * e32;
#line 25 "rhn.yaml"
            const real e34 = b26[0];
#line 26 "rhn.yaml"
            const real e35 = e33 * e34;
#line 27 "rhn.yaml"
            const real e36 = e24 * e30;
#line 25 "rhn.yaml"
            const real e37 = e25 * e25;
            const real e38 = 1.0f - e37;
            const real e39 = e36 * e38;
            const real e40 = e39 * e34;
#line 1272 "kernel.cu"
            const int o51 = row0 * 8;
            const int o52 = row0 * 8;
            const int o55 = row0 * 8;
            const int o56 = (s1 + row0) * 8;
            const int o57 = row0 * 8;
            const int o58 = (s1 + row0) * 8;
            b51[o51 + i0] = e0;
            b52[o52 + i0] = e1;
            b55[o55 + i0] = e33;
            b56[o56 + i0] = e35;
            b57[o57 + i0] = e39;
            b58[o58 + i0] = e40;
        }
        block_barrier();
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o55 = row0 * 8;
            const int o57 = row0 * 8;
#line 26 "rhn.yaml"
            const real e0 = b55[o55 + i1];
#line 29 "rhn.yaml"
            const real e1 = b25[i0];
#line 26 "rhn.yaml"
            const real e2 = e0 * e1;
#line 25 "rhn.yaml"
            const real e3 = b57[o57 + i1];
            const real e4 = e3 * e1;
#line 1304 "kernel.cu"
            const int o59 = (s1 + row0) * 32;
            const int o60 = (s1 + row0) * 32;
            b59[o59 + 8 * i0 + i1] = e2;
            b60[o60 + 8 * i0 + i1] = e4;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o59 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b59[o59 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o60 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b60[o60 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
            }
            const int o9_1 = (s0 + row0) * 8;
            const int o7 = (s1 + row0) * 8;
            const int o42 = (s2 + row0) * 8;
            const int o43 = row0 * 8;
            const int o44 = row0 * 8;
            const int o39 = (s2 + row0) * 8;
            const int o47 = row0 * 8;
            const int o48 = row0 * 8;
            const int o36 = (s2 + row0) * 8;
            const int o51 = row0 * 8;
            const int o52 = row0 * 8;
            const int o33 = (s2 + row0) * 8;
#line 27 "rhn.yaml"
            const real e0 = b9[o9_1 + i0];
            const real e1 = b7[o7 + i0];
            const real e2 = e0 + e1;
#line 26 "rhn.yaml"
            const real e4 = b42[o42 + i0];
#line 27 "rhn.yaml"
            const real e5 = 1.0f - e4;
            const real e6 = e2 * e5;
#line 26 "rhn.yaml"
            const real e7 = b43[o43 + i0];
#line 25 "rhn.yaml"
            const real e8 = b44[o44 + i0];
#line 23 "rhn.yaml"
            const real e9 = e7 + e8;
            const real e10 = e6 + e9;
#line 26 "rhn.yaml"
            const real e11 = b39[o39 + i0];
#line 27 "rhn.yaml"
            const real e12 = 1.0f - e11;
            const real e13 = e10 * e12;
#line 26 "rhn.yaml"
            const real e14 = b47[o47 + i0];
#line 25 "rhn.yaml"
            const real e15 = b48[o48 + i0];
#line 23 "rhn.yaml"
            const real e16 = e14 + e15;
            const real e17 = e13 + e16;
#line 26 "rhn.yaml"
            const real e18 = b36[o36 + i0];
#line 27 "rhn.yaml"
            const real e19 = 1.0f - e18;
            const real e20 = e17 * e19;
#line 26 "rhn.yaml"
            const real e21 = b51[o51 + i0];
#line 25 "rhn.yaml"
            const real e22 = b52[o52 + i0];
#line 23 "rhn.yaml"
            const real e23 = e21 + e22;
            const real e24 = e20 + e23;
#line 26 "rhn.yaml"
            const real e25 = b33[o33 + i0];
#line 27 "rhn.yaml"
            const real e26 = 1.0f - e25;
            const real e27 = e24 * e26;
#line 23 "rhn.yaml"
            const real e28 = p0;
            const real e29 = e27 + e28;
#line 1388 "kernel.cu"
            const int o9 = (s3 + row0) * 8;
            b9[o9 + i0] = e29;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b45, CONST_BUFFER(real) b46, CONST_BUFFER(real) b49, CONST_BUFFER(real) b50, CONST_BUFFER(real) b53, CONST_BUFFER(real) b54,
    CONST_BUFFER(real) b59, CONST_BUFFER(real) b60, BUFFER(real) b65, BUFFER(real) b66, BUFFER(real) b67, BUFFER(real) b68,
    BUFFER(real) b73, BUFFER(real) b74, BUFFER(real) b75, BUFFER(real) b76,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 2048);
    LOOP (int base = blockIdx.x * 32; base < 32; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f, s3 = 0.0f, s4 = 0.0f, s5 = 0.0f, s6 = 0.0f, s7 = 0.0f;
        if (item < 32) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o46 = row * 32;
                const int o50 = row * 32;
                const int o54 = row * 32;
                const int o60 = row * 32;
                const int o45 = row * 32;
                const int o49 = row * 32;
                const int o53 = row * 32;
                const int o59 = row * 32;
                const real e0 = b46[o46 + 8 * i0 + i1];
                const real e1 = b50[o50 + 8 * i0 + i1];
                const real e2 = b54[o54 + 8 * i0 + i1];
                const real e3 = b60[o60 + 8 * i0 + i1];
                const real e4 = b45[o45 + 8 * i0 + i1];
                const real e5 = b49[o49 + 8 * i0 + i1];
                const real e6 = b53[o53 + 8 * i0 + i1];
                const real e7 = b59[o59 + 8 * i0 + i1];
                s0 = s0 + e0;
                s1 = s1 + e1;
                s2 = s2 + e2;
                s3 = s3 + e3;
                s4 = s4 + e4;
                s5 = s5 + e5;
                s6 = s6 + e6;
                s7 = s7 + e7;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        part[768 + threadIdx.x] = s3;
        part[1024 + threadIdx.x] = s4;
        part[1280 + threadIdx.x] = s5;
        part[1536 + threadIdx.x] = s6;
        part[1792 + threadIdx.x] = s7;
        block_barrier();
        if (warp == 0 && item < 32) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b65[8 * i0 + i1] = sum;
        }
        if (warp == 1 && item < 32) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b66[8 * i0 + i1] = sum;
        }
        if (warp == 2 && item < 32) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b67[8 * i0 + i1] = sum;
        }
        if (warp == 3 && item < 32) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b68[8 * i0 + i1] = sum;
        }
        if (warp == 4 && item < 32) {
            real sum = part[1024 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1024 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b73[8 * i0 + i1] = sum;
        }
        if (warp == 5 && item < 32) {
            real sum = part[1280 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1280 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b74[8 * i0 + i1] = sum;
        }
        if (warp == 6 && item < 32) {
            real sum = part[1536 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1536 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b75[8 * i0 + i1] = sum;
        }
        if (warp == 7 && item < 32) {
            real sum = part[1792 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1792 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b76[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b13, BUFFER(real) b14, BUFFER(real) b15, BUFFER(real) b16, CONST_BUFFER(real) b61, CONST_BUFFER(real) b62,
    CONST_BUFFER(real) b63, CONST_BUFFER(real) b64, CONST_BUFFER(real) b65, CONST_BUFFER(real) b66, CONST_BUFFER(real) b67, CONST_BUFFER(real) b68,
    CONST_BUFFER(real) b69, CONST_BUFFER(real) b70, CONST_BUFFER(real) b71, CONST_BUFFER(real) b72, CONST_BUFFER(real) b73, CONST_BUFFER(real) b74,
    CONST_BUFFER(real) b75, CONST_BUFFER(real) b76,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 256u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b61[i0];
        const real e1 = b62[i0];
        const real e2 = e0 + e1;
        const real e3 = b63[i0];
        const real e4 = e2 + e3;
        const real e5 = b64[i0];
        const real e6 = e4 + e5;
        const real e7 = b69[i0];
        const real e8 = b70[i0];
        const real e9 = e7 + e8;
        const real e10 = b71[i0];
        const real e11 = e9 + e10;
        const real e12 = b72[i0];
        const real e13 = e11 + e12;
        b13[i0] = e6;
        b15[i0] = e13;
    }
    LOOP (unsigned item = first; item < 32u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b65[i0];
        const real e1 = b66[i0];
        const real e2 = e0 + e1;
        const real e3 = b67[i0];
        const real e4 = e2 + e3;
        const real e5 = b68[i0];
        const real e6 = e4 + e5;
        const real e7 = b73[i0];
        const real e8 = b74[i0];
        const real e9 = e7 + e8;
        const real e10 = b75[i0];
        const real e11 = e9 + e10;
        const real e12 = b76[i0];
        const real e13 = e11 + e12;
        b14[i0] = e6;
        b16[i0] = e13;
    }
}
