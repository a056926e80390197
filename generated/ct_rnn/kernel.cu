// generated from specs/ct_rnn.yaml by `make generated`: do not edit
// ct_rnn I=8 H=8 K=6 float32, sm_90

// Made by rnngen from the equations in lines 18, 20 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b14[T*B*1, 8] = b0[T*B*1, 8] * b1[8, 8]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b8[T*B*1, 8] = b40[T*B*1, 8] * b1[8, 8]
//   library product b9[8, 8] = b40[8, T*B*1] * b0[T*B*1, 8]
//   library product b41[8, 8] = b27[8, T*B*1] * b24[T*B*1, 8]
//   library product b42[8, 8] = b29[8, T*B*1] * b22[T*B*1, 8]
//   library product b43[8, 8] = b32[8, T*B*1] * b20[T*B*1, 8]
//   library product b44[8, 8] = b35[8, T*B*1] * b18[T*B*1, 8]
//   library product b45[8, 8] = b37[8, T*B*1] * b16[T*B*1, 8]
//   library product b46[8, 8] = b39[8, T*B*1] * b6[T*B*1, 8]
//   backward_1<<<8 / 32, at most 2048>>>
//   backward_2<<<64 / 256, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [64]
//   b2: param 1, real [8]
//   b3: param 2, real [64]
//   b4: param 3, real [8]
//   b5: adjoint 0, real [T, B, 8]
//   b6: state 0, real [T + 1, B, 8]
//   b7: grad_state 0, real [2, B, 8]
//   b8: grad_input 0, real [T, B, 8]
//   b9: grad_param 0, real [64]
//   b10: grad_param 1, real [8]
//   b11: grad_param 2, real [64]
//   b12: grad_param 3, real [8]
//   b13: saved 0, real [8]
//   b14: saved 1, real [T, B, 8]
//   b15: saved 2, real [T or 1, B, 8]
//   b16: saved 3, real [T or 1, B, 8]
//   b17: saved 4, real [T or 1, B, 8]
//   b18: saved 5, real [T or 1, B, 8]
//   b19: saved 6, real [T or 1, B, 8]
//   b20: saved 7, real [T or 1, B, 8]
//   b21: saved 8, real [T or 1, B, 8]
//   b22: saved 9, real [T or 1, B, 8]
//   b23: saved 10, real [T or 1, B, 8]
//   b24: saved 11, real [T or 1, B, 8]
//   b25: saved 12, real [T or 1, B, 8]
//   b26: scratch 0, real [T, B, 8]
//   b27: scratch 1, real [T, B, 8]
//   b28: scratch 2, real [T, B, 8]
//   b29: scratch 3, real [T, B, 8]
//   b30: scratch 4, real [B, 8]
//   b31: scratch 5, real [T, B, 8]
//   b32: scratch 6, real [T, B, 8]
//   b33: scratch 7, real [B, 8]
//   b34: scratch 8, real [T, B, 8]
//   b35: scratch 9, real [T, B, 8]
//   b36: scratch 10, real [T, B, 8]
//   b37: scratch 11, real [T, B, 8]
//   b38: scratch 12, real [T, B, 8]
//   b39: scratch 13, real [T, B, 8]
//   b40: scratch 14, real [T, B, 8]
//   b41: scratch 15, real [64]
//   b42: scratch 16, real [64]
//   b43: scratch 17, real [64]
//   b44: scratch 18, real [64]
//   b45: scratch 19, real [64]
//   b46: scratch 20, real [64]
//   b47: scratch 21, real [8]
//   b48: scratch 22, real [8]
//   b49: scratch 23, real [8]
//   b50: scratch 24, real [8]
//   b51: scratch 25, real [8]
//   b52: scratch 26, real [8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b6, BUFFER(real) b13,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b13[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o6 = ((0) * call.rows + row) * 8;
            b6[o6 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, BUFFER(real) b6, CONST_BUFFER(real) b14, BUFFER(real) b15,
    BUFFER(real) b16, BUFFER(real) b17, BUFFER(real) b18, BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21,
    BUFFER(real) b22, BUFFER(real) b23, BUFFER(real) b24, BUFFER(real) b25,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b3, 0, 8, 1, 8, 64);
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
            real p0 = 0;
            const int o6 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b6[o6 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o14 = (s0 + row0) * 8;
#line 18 "ct_rnn.yaml"
            const real e0 = p0;
#line 20 "ct_rnn.yaml"
            const real e1 = b14[o14 + i0];
            const real e2 = b2[i0];
            const real e3 = e1 + e2;
#line 18 "ct_rnn.yaml"
            const real e4 = e0 + e3;
            const real e5 = F(tanh)(e4);
            const real e6 = b6[o6 + i0];
            const real e8 = b4[i0];
            const real e9 = e6 / e8;
            const real e10 = e5 - e9;
            const real e11 = 0.1f * e10;
            const real e12 = e6 + e11;
#line 396 "kernel.cu"
            const int o15 = (s1 + row0) * 8;
            const int o16 = (s1 + row0) * 8;
            b15[o15 + i0] = e5;
            b16[o16 + i0] = e12;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o16 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b16[o16 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o14 = (s0 + row0) * 8;
#line 18 "ct_rnn.yaml"
            const real e0 = p0;
#line 20 "ct_rnn.yaml"
            const real e1 = b14[o14 + i0];
            const real e2 = b2[i0];
            const real e3 = e1 + e2;
#line 18 "ct_rnn.yaml"
            const real e4 = e0 + e3;
            const real e5 = F(tanh)(e4);
            const real e6 = b16[o16 + i0];
            const real e8 = b4[i0];
            const real e9 = e6 / e8;
            const real e10 = e5 - e9;
            const real e11 = 0.1f * e10;
            const real e12 = e6 + e11;
#line 430 "kernel.cu"
            const int o17 = (s1 + row0) * 8;
            const int o18 = (s1 + row0) * 8;
            b17[o17 + i0] = e5;
            b18[o18 + i0] = e12;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o18 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b18[o18 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o14 = (s0 + row0) * 8;
#line 18 "ct_rnn.yaml"
            const real e0 = p0;
#line 20 "ct_rnn.yaml"
            const real e1 = b14[o14 + i0];
            const real e2 = b2[i0];
            const real e3 = e1 + e2;
#line 18 "ct_rnn.yaml"
            const real e4 = e0 + e3;
            const real e5 = F(tanh)(e4);
            const real e6 = b18[o18 + i0];
            const real e8 = b4[i0];
            const real e9 = e6 / e8;
            const real e10 = e5 - e9;
            const real e11 = 0.1f * e10;
            const real e12 = e6 + e11;
#line 464 "kernel.cu"
            const int o19 = (s1 + row0) * 8;
            const int o20 = (s1 + row0) * 8;
            b19[o19 + i0] = e5;
            b20[o20 + i0] = e12;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o20 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b20[o20 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o14 = (s0 + row0) * 8;
#line 18 "ct_rnn.yaml"
            const real e0 = p0;
#line 20 "ct_rnn.yaml"
            const real e1 = b14[o14 + i0];
            const real e2 = b2[i0];
            const real e3 = e1 + e2;
#line 18 "ct_rnn.yaml"
            const real e4 = e0 + e3;
            const real e5 = F(tanh)(e4);
            const real e6 = b20[o20 + i0];
            const real e8 = b4[i0];
            const real e9 = e6 / e8;
            const real e10 = e5 - e9;
            const real e11 = 0.1f * e10;
            const real e12 = e6 + e11;
#line 498 "kernel.cu"
            const int o21 = (s1 + row0) * 8;
            const int o22 = (s1 + row0) * 8;
            b21[o21 + i0] = e5;
            b22[o22 + i0] = e12;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o22 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b22[o22 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o14 = (s0 + row0) * 8;
#line 18 "ct_rnn.yaml"
            const real e0 = p0;
#line 20 "ct_rnn.yaml"
            const real e1 = b14[o14 + i0];
            const real e2 = b2[i0];
            const real e3 = e1 + e2;
#line 18 "ct_rnn.yaml"
            const real e4 = e0 + e3;
            const real e5 = F(tanh)(e4);
            const real e6 = b22[o22 + i0];
            const real e8 = b4[i0];
            const real e9 = e6 / e8;
            const real e10 = e5 - e9;
            const real e11 = 0.1f * e10;
            const real e12 = e6 + e11;
#line 532 "kernel.cu"
            const int o23 = (s1 + row0) * 8;
            const int o24 = (s1 + row0) * 8;
            b23[o23 + i0] = e5;
            b24[o24 + i0] = e12;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o24 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b24[o24 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o14 = (s0 + row0) * 8;
#line 18 "ct_rnn.yaml"
            const real e0 = b24[o24 + i0];
            const real e2 = p0;
#line 20 "ct_rnn.yaml"
            const real e3 = b14[o14 + i0];
            const real e4 = b2[i0];
            const real e5 = e3 + e4;
#line 18 "ct_rnn.yaml"
            const real e6 = e2 + e5;
            const real e7 = F(tanh)(e6);
            const real e8 = b4[i0];
            const real e9 = e0 / e8;
            const real e10 = e7 - e9;
            const real e11 = 0.1f * e10;
            const real e12 = e0 + e11;
            const real e14 = e7 * e7;
            const real e15 = 1.0f - e14;
#line 568 "kernel.cu"
            const int o6_1 = (s2 + row0) * 8;
            const int o25 = (s1 + row0) * 8;
            b6[o6_1 + i0] = e12;
            b25[o25 + i0] = e15;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, BUFFER(real) b7, CONST_BUFFER(real) b15,
    CONST_BUFFER(real) b16, CONST_BUFFER(real) b17, CONST_BUFFER(real) b18, CONST_BUFFER(real) b19, CONST_BUFFER(real) b20, CONST_BUFFER(real) b21,
    CONST_BUFFER(real) b22, CONST_BUFFER(real) b23, CONST_BUFFER(real) b25, BUFFER(real) b26, BUFFER(real) b27, BUFFER(real) b28,
    BUFFER(real) b29, BUFFER(real) b30, BUFFER(real) b31, BUFFER(real) b32, BUFFER(real) b33, BUFFER(real) b34,
    BUFFER(real) b35, BUFFER(real) b36, BUFFER(real) b37, BUFFER(real) b38, BUFFER(real) b39, BUFFER(real) b40,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b3, 0, 1, 8, 8, 64);
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
            const int o7_1 = (s0 + row0) * 8;
            const int o5 = (s1 + row0) * 8;
            const int o25 = (s2 + row0) * 8;
            const real e0 = b7[o7_1 + i0];
            const real e1 = b5[o5 + i0];
            const real e2 = e0 + e1;
#line 18 "ct_rnn.yaml"
            const real e4 = e2 * 0.1f;
            const real e5 = b25[o25 + i0];
            const real e6 = e4 * e5;
#line 612 "kernel.cu"
            const int o26 = (s1 + row0) * 8;
            const int o27 = (s1 + row0) * 8;
            b26[o26 + i0] = e2;
            b27[o27 + i0] = e6;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o27 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b27[o27 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o26 = (s1 + row0) * 8;
            const int o22 = (s2 + row0) * 8;
            const int o23 = (s2 + row0) * 8;
#line 18 "ct_rnn.yaml"
            const real e0 = b26[o26 + i0];
            const real e2 = e0 * 0.1f;
            const real e3 = b4[i0];
            const real e4 = e2 / e3;
            const real e5 = e0 - e4;
            const real e6 = p0;
            const real e7 = e5 + e6;
            const real e8 = e7 * 0.1f;
            const real e9 = b22[o22 + i0];
            const real e10 = e9 / e3;
            const real e11 = e8 * e10;
            const real e12 = e11 / e3;
            const real e14 = b23[o23 + i0];
            const real e15 = e14 * e14;
            const real e16 = 1.0f - e15;
            const real e17 = e8 * e16;
            const real e18 = e8 / e3;
            const real e19 = e7 - e18;
#line 652 "kernel.cu"
            const int o28 = (s1 + row0) * 8;
            const int o29 = (s1 + row0) * 8;
            const int o30 = row0 * 8;
            b28[o28 + i0] = e12;
            b29[o29 + i0] = e17;
            b30[o30 + i0] = e19;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o29 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b29[o29 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o30 = row0 * 8;
            const int o20 = (s2 + row0) * 8;
            const int o21 = (s2 + row0) * 8;
#line 18 "ct_rnn.yaml"
            const real e0 = b30[o30 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e4 = e2 * 0.1f;
            const real e5 = b20[o20 + i0];
            const real e6 = b4[i0];
            const real e7 = e5 / e6;
            const real e8 = e4 * e7;
            const real e9 = e8 / e6;
            const real e11 = b21[o21 + i0];
            const real e12 = e11 * e11;
            const real e13 = 1.0f - e12;
            const real e14 = e4 * e13;
            const real e15 = e4 / e6;
            const real e16 = e2 - e15;
#line 691 "kernel.cu"
            const int o31 = (s1 + row0) * 8;
            const int o32 = (s1 + row0) * 8;
            const int o33 = row0 * 8;
            b31[o31 + i0] = e9;
            b32[o32 + i0] = e14;
            b33[o33 + i0] = e16;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o32 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b32[o32 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o33 = row0 * 8;
            const int o18 = (s2 + row0) * 8;
            const int o19 = (s2 + row0) * 8;
#line 18 "ct_rnn.yaml"
            const real e0 = b33[o33 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e4 = e2 * 0.1f;
            const real e5 = b18[o18 + i0];
            const real e6 = b4[i0];
            const real e7 = e5 / e6;
            const real e8 = e4 * e7;
            const real e9 = e8 / e6;
            const real e11 = b19[o19 + i0];
            const real e12 = e11 * e11;
            const real e13 = 1.0f - e12;
            const real e14 = e4 * e13;
            const real e15 = e4 / e6;
            const real e16 = e2 - e15;
#line 730 "kernel.cu"
            const int o34 = (s1 + row0) * 8;
            const int o35 = (s1 + row0) * 8;
            const int o30 = row0 * 8;
            b34[o34 + i0] = e9;
            b35[o35 + i0] = e14;
            b30[o30 + i0] = e16;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o35 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b35[o35 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o30 = row0 * 8;
            const int o16 = (s2 + row0) * 8;
            const int o17 = (s2 + row0) * 8;
#line 18 "ct_rnn.yaml"
            const real e0 = b30[o30 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e4 = e2 * 0.1f;
            const real e5 = b16[o16 + i0];
            const real e6 = b4[i0];
            const real e7 = e5 / e6;
            const real e8 = e4 * e7;
            const real e9 = e8 / e6;
            const real e11 = b17[o17 + i0];
            const real e12 = e11 * e11;
            const real e13 = 1.0f - e12;
            const real e14 = e4 * e13;
            const real e15 = e4 / e6;
            const real e16 = e2 - e15;
#line 769 "kernel.cu"
            const int o36 = (s1 + row0) * 8;
            const int o37 = (s1 + row0) * 8;
            const int o33 = row0 * 8;
            b36[o36 + i0] = e9;
            b37[o37 + i0] = e14;
            b33[o33 + i0] = e16;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o37 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b37[o37 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o33 = row0 * 8;
            const int o6 = (s1 + row0) * 8;
            const int o15 = (s2 + row0) * 8;
            const int o27 = (s1 + row0) * 8;
            const int o29 = (s1 + row0) * 8;
            const int o32 = (s1 + row0) * 8;
            const int o35 = (s1 + row0) * 8;
#line 18 "ct_rnn.yaml"
            const real e0 = b33[o33 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e4 = e2 * 0.1f;
            const real e5 = b6[o6 + i0];
            const real e6 = b4[i0];
            const real e7 = e5 / e6;
            const real e8 = e4 * e7;
            const real e9 = e8 / e6;
            const real e11 = b15[o15 + i0];
            const real e12 = e11 * e11;
            const real e13 = 1.0f - e12;
            const real e14 = e4 * e13;
            const real e15 = b27[o27 + i0];
            const real e16 = b29[o29 + i0];
#line 20 "ct_rnn.yaml"
            const real e17 = e15 + e16;
#line 18 "ct_rnn.yaml"
            const real e18 = b32[o32 + i0];
#line 20 "ct_rnn.yaml"
            const real e19 = e17 + e18;
#line 18 "ct_rnn.yaml"
            const real e20 = b35[o35 + i0];
#line 20 "ct_rnn.yaml"
            const real e21 = e19 + e20;
#line 18 "ct_rnn.yaml"
            const real e22 = b37[o37 + i0];
#line 20 "ct_rnn.yaml"
            const real e23 = e21 + e22;
            const real e24 = e23 + e14;
#line 18 "ct_rnn.yaml"
            const real e25 = e4 / e6;
            const real e26 = e2 - e25;
#line 830 "kernel.cu"
            const int o38 = (s1 + row0) * 8;
            const int o39 = (s1 + row0) * 8;
            const int o40 = (s1 + row0) * 8;
            const int o30 = row0 * 8;
            b38[o38 + i0] = e9;
            b39[o39 + i0] = e14;
            b40[o40 + i0] = e24;
            b30[o30 + i0] = e26;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o39 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b39[o39 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o30 = row0 * 8;
            const real e0 = b30[o30 + i0];
#line 18 "ct_rnn.yaml"
            const real e1 = p0;
            const real e2 = e0 + e1;
#line 857 "kernel.cu"
            const int o7 = (s3 + row0) * 8;
            b7[o7 + i0] = e2;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b4, BUFFER(real) b10, CONST_BUFFER(real) b24, CONST_BUFFER(real) b26, CONST_BUFFER(real) b28, CONST_BUFFER(real) b31,
    CONST_BUFFER(real) b34, CONST_BUFFER(real) b36, CONST_BUFFER(real) b38, CONST_BUFFER(real) b40, BUFFER(real) b47, BUFFER(real) b48,
    BUFFER(real) b49, BUFFER(real) b50, BUFFER(real) b51, BUFFER(real) b52,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 1792);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f, s3 = 0.0f, s4 = 0.0f, s5 = 0.0f, s6 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o40 = row * 8;
                const int o26 = row * 8;
                const int o24 = row * 8;
                const int o28 = row * 8;
                const int o31 = row * 8;
                const int o34 = row * 8;
                const int o36 = row * 8;
                const int o38 = row * 8;
                const real e0 = b40[o40 + i0];
                const real e1 = b26[o26 + i0];
                const real e3 = e1 * 0.1f;
                const real e4 = b24[o24 + i0];
                const real e5 = b4[i0];
                const real e6 = e4 / e5;
                const real e7 = e3 * e6;
                const real e8 = e7 / e5;
                const real e9 = b28[o28 + i0];
                const real e10 = b31[o31 + i0];
                const real e11 = b34[o34 + i0];
                const real e12 = b36[o36 + i0];
                const real e13 = b38[o38 + i0];
                s0 = s0 + e0;
                s1 = s1 + e8;
                s2 = s2 + e9;
                s3 = s3 + e10;
                s4 = s4 + e11;
                s5 = s5 + e12;
                s6 = s6 + e13;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        part[768 + threadIdx.x] = s3;
        part[1024 + threadIdx.x] = s4;
        part[1280 + threadIdx.x] = s5;
        part[1536 + threadIdx.x] = s6;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b10[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b47[i0] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b48[i0] = sum;
        }
        if (warp == 3 && item < 8) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int i0 = item;
            b49[i0] = sum;
        }
        if (warp == 4 && item < 8) {
            real sum = part[1024 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1024 + w * 32 + lane];
            const int i0 = item;
            b50[i0] = sum;
        }
        if (warp == 5 && item < 8) {
            real sum = part[1280 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1280 + w * 32 + lane];
            const int i0 = item;
            b51[i0] = sum;
        }
        if (warp == 6 && item < 8) {
            real sum = part[1536 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1536 + w * 32 + lane];
            const int i0 = item;
            b52[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b11, BUFFER(real) b12, CONST_BUFFER(real) b41, CONST_BUFFER(real) b42, CONST_BUFFER(real) b43, CONST_BUFFER(real) b44,
    CONST_BUFFER(real) b45, CONST_BUFFER(real) b46, CONST_BUFFER(real) b47, CONST_BUFFER(real) b48, CONST_BUFFER(real) b49, CONST_BUFFER(real) b50,
    CONST_BUFFER(real) b51, CONST_BUFFER(real) b52,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b41[i0];
        const real e1 = b42[i0];
        const real e2 = e0 + e1;
        const real e3 = b43[i0];
        const real e4 = e2 + e3;
        const real e5 = b44[i0];
        const real e6 = e4 + e5;
        const real e7 = b45[i0];
        const real e8 = e6 + e7;
        const real e9 = b46[i0];
        const real e10 = e8 + e9;
        b11[i0] = e10;
    }
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b47[i0];
        const real e1 = b48[i0];
        const real e2 = e0 + e1;
        const real e3 = b49[i0];
        const real e4 = e2 + e3;
        const real e5 = b50[i0];
        const real e6 = e4 + e5;
        const real e7 = b51[i0];
        const real e8 = e6 + e7;
        const real e9 = b52[i0];
        const real e10 = e8 + e9;
        b12[i0] = e10;
    }
}
