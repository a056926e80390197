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
//   library product b8[T*B*1, 8] = b39[T*B*1, 8] * b1[8, 8]
//   library product b9[8, 8] = b39[8, T*B*1] * b0[T*B*1, 8]
//   library product b40[8, 8] = b26[8, T*B*1] * b24[T*B*1, 8]
//   library product b41[8, 8] = b28[8, T*B*1] * b22[T*B*1, 8]
//   library product b42[8, 8] = b31[8, T*B*1] * b20[T*B*1, 8]
//   library product b43[8, 8] = b33[8, T*B*1] * b18[T*B*1, 8]
//   library product b44[8, 8] = b35[8, T*B*1] * b16[T*B*1, 8]
//   library product b45[8, 8] = b38[8, T*B*1] * b6[T*B*1, 8]
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
//   b27: scratch 1, real [B, 8]
//   b28: scratch 2, real [T, B, 8]
//   b29: scratch 3, real [B, 8]
//   b30: scratch 4, real [B, 8]
//   b31: scratch 5, real [T, B, 8]
//   b32: scratch 6, real [B, 8]
//   b33: scratch 7, real [T, B, 8]
//   b34: scratch 8, real [B, 8]
//   b35: scratch 9, real [T, B, 8]
//   b36: scratch 10, real [B, 8]
//   b37: scratch 11, real [T, B, 8]
//   b38: scratch 12, real [T, B, 8]
//   b39: scratch 13, real [T, B, 8]
//   b40: scratch 14, real [64]
//   b41: scratch 15, real [64]
//   b42: scratch 16, real [64]
//   b43: scratch 17, real [64]
//   b44: scratch 18, real [64]
//   b45: scratch 19, real [64]
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
#line 389 "kernel.cu"
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
#line 423 "kernel.cu"
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
#line 457 "kernel.cu"
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
#line 491 "kernel.cu"
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
#line 525 "kernel.cu"
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
#line 561 "kernel.cu"
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
    CONST_BUFFER(real) b22, CONST_BUFFER(real) b23, CONST_BUFFER(real) b24, CONST_BUFFER(real) b25, BUFFER(real) b26, BUFFER(real) b27,
    BUFFER(real) b28, BUFFER(real) b29, BUFFER(real) b30, BUFFER(real) b31, BUFFER(real) b32, BUFFER(real) b33,
    BUFFER(real) b34, BUFFER(real) b35, BUFFER(real) b36, BUFFER(real) b37, BUFFER(real) b38, BUFFER(real) b39,
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
#line 18 "ct_rnn.yaml"
            const real e0 = b7[o7_1 + i0];
            const real e1 = b5[o5 + i0];
            const real e2 = e0 + e1;
            const real e4 = e2 * 0.1f;
            const real e5 = b25[o25 + i0];
            const real e6 = e4 * e5;
#line 605 "kernel.cu"
            const int o26 = (s1 + row0) * 8;
            b26[o26 + i0] = e6;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o26 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b26[o26 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o7_1 = (s0 + row0) * 8;
            const int o5 = (s1 + row0) * 8;
            const int o22 = (s2 + row0) * 8;
            const int o23 = (s2 + row0) * 8;
#line 18 "ct_rnn.yaml"
            const real e0 = b7[o7_1 + i0];
            const real e1 = b5[o5 + i0];
            const real e2 = e0 + e1;
            const real e4 = e2 * 0.1f;
            const real e5 = b4[i0];
            const real e6 = e4 / e5;
            const real e7 = e2 - e6;
            const real e8 = p0;
            const real e9 = e7 + e8;
            const real e10 = e9 * 0.1f;
            const real e11 = b22[o22 + i0];
            const real e12 = e11 / e5;
            const real e13 = e10 * e12;
            const real e14 = e13 / e5;
            const real e16 = b23[o23 + i0];
            const real e17 = e16 * e16;
            const real e18 = 1.0f - e17;
            const real e19 = e10 * e18;
            const real e20 = e10 / e5;
            const real e21 = e9 - e20;
#line 646 "kernel.cu"
            const int o27 = row0 * 8;
            const int o28 = (s1 + row0) * 8;
            const int o29 = row0 * 8;
            b27[o27 + i0] = e14;
            b28[o28 + i0] = e19;
            b29[o29 + i0] = e21;
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
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o29 = row0 * 8;
            const int o20 = (s2 + row0) * 8;
            const int o21 = (s2 + row0) * 8;
#line 18 "ct_rnn.yaml"
            const real e0 = b29[o29 + i0];
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
#line 685 "kernel.cu"
            const int o30 = row0 * 8;
            const int o31 = (s1 + row0) * 8;
            const int o32 = row0 * 8;
            b30[o30 + i0] = e9;
            b31[o31 + i0] = e14;
            b32[o32 + i0] = e16;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o31 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b31[o31 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o32 = row0 * 8;
            const int o18 = (s2 + row0) * 8;
            const int o19 = (s2 + row0) * 8;
#line 18 "ct_rnn.yaml"
            const real e0 = b32[o32 + i0];
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
#line 724 "kernel.cu"
            const int o29 = row0 * 8;
            const int o33 = (s1 + row0) * 8;
            const int o34 = row0 * 8;
            b29[o29 + i0] = e9;
            b33[o33 + i0] = e14;
            b34[o34 + i0] = e16;
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
            const int o34 = row0 * 8;
            const int o16 = (s2 + row0) * 8;
            const int o17 = (s2 + row0) * 8;
#line 18 "ct_rnn.yaml"
            const real e0 = b34[o34 + i0];
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
#line 763 "kernel.cu"
            const int o32 = row0 * 8;
            const int o35 = (s1 + row0) * 8;
            const int o36 = row0 * 8;
            b32[o32 + i0] = e9;
            b35[o35 + i0] = e14;
            b36[o36 + i0] = e16;
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
            const int o7_1 = (s0 + row0) * 8;
            const int o5 = (s1 + row0) * 8;
            const int o24 = (s2 + row0) * 8;
            const int o27 = row0 * 8;
            const int o30 = row0 * 8;
            const int o29 = row0 * 8;
            const int o32 = row0 * 8;
            const int o36 = row0 * 8;
            const int o6 = (s1 + row0) * 8;
            const int o15 = (s2 + row0) * 8;
            const int o26 = (s1 + row0) * 8;
            const int o28 = (s1 + row0) * 8;
            const int o31 = (s1 + row0) * 8;
            const int o33 = (s1 + row0) * 8;
#line 18 "ct_rnn.yaml"
            const real e0 = b7[o7_1 + i0];
            const real e1 = b5[o5 + i0];
            const real e2 = e0 + e1;
            const real e4 = e2 * 0.1f;
            const real e5 = b24[o24 + i0];
            const real e6 = b4[i0];
            const real e7 = e5 / e6;
            const real e8 = e4 * e7;
            const real e9 = e8 / e6;
            const real e10 = b27[o27 + i0];
            const real e11 = e9 + e10;
            const real e12 = b30[o30 + i0];
            const real e13 = e11 + e12;
            const real e14 = b29[o29 + i0];
            const real e15 = e13 + e14;
            const real e16 = b32[o32 + i0];
            const real e17 = e15 + e16;
            const real e18 = b36[o36 + i0];
            const real e19 = p0;
            const real e20 = e18 + e19;
            const real e21 = e20 * 0.1f;
            const real e22 = b6[o6 + i0];
            const real e23 = e22 / e6;
            const real e24 = e21 * e23;
            const real e25 = e24 / e6;
            const real e26 = e17 + e25;
            const real e28 = b15[o15 + i0];
            const real e29 = e28 * e28;
            const real e30 = 1.0f - e29;
            const real e31 = e21 * e30;
            const real e32 = b26[o26 + i0];
            const real e33 = b28[o28 + i0];
#line 20 "ct_rnn.yaml"
            const real e34 = e32 + e33;
#line 18 "ct_rnn.yaml"
            const real e35 = b31[o31 + i0];
#line 20 "ct_rnn.yaml"
            const real e36 = e34 + e35;
#line 18 "ct_rnn.yaml"
            const real e37 = b33[o33 + i0];
#line 20 "ct_rnn.yaml"
            const real e38 = e36 + e37;
#line 18 "ct_rnn.yaml"
            const real e39 = b35[o35 + i0];
#line 20 "ct_rnn.yaml"
            const real e40 = e38 + e39;
            const real e41 = e40 + e31;
#line 18 "ct_rnn.yaml"
            const real e42 = e21 / e6;
            const real e43 = e20 - e42;
#line 848 "kernel.cu"
            const int o37 = (s1 + row0) * 8;
            const int o38 = (s1 + row0) * 8;
            const int o39 = (s1 + row0) * 8;
            const int o34 = row0 * 8;
            b37[o37 + i0] = e26;
            b38[o38 + i0] = e31;
            b39[o39 + i0] = e41;
            b34[o34 + i0] = e43;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o38 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b38[o38 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o34 = row0 * 8;
            const real e0 = b34[o34 + i0];
#line 18 "ct_rnn.yaml"
            const real e1 = p0;
            const real e2 = e0 + e1;
#line 875 "kernel.cu"
            const int o7 = (s3 + row0) * 8;
            b7[o7 + i0] = e2;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b10, BUFFER(real) b12, CONST_BUFFER(real) b37, CONST_BUFFER(real) b39,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 512);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 2
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o39 = row * 8;
                const int o37 = row * 8;
                const real e0 = b39[o39 + i0];
                const real e1 = b37[o37 + i0];
                s0 = s0 + e0;
                s1 = s1 + e1;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
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
            b12[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b11, CONST_BUFFER(real) b40, CONST_BUFFER(real) b41, CONST_BUFFER(real) b42, CONST_BUFFER(real) b43, CONST_BUFFER(real) b44,
    CONST_BUFFER(real) b45,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b40[i0];
        const real e1 = b41[i0];
        const real e2 = e0 + e1;
        const real e3 = b42[i0];
        const real e4 = e2 + e3;
        const real e5 = b43[i0];
        const real e6 = e4 + e5;
        const real e7 = b44[i0];
        const real e8 = e6 + e7;
        const real e9 = b45[i0];
        const real e10 = e8 + e9;
        b11[i0] = e10;
    }
}
