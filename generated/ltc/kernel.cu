// generated from specs/ltc.yaml by `make generated`: do not edit
// ltc I=8 H=8 K=6 float32, sm_90

// Made by rnngen from the equations in lines 19, 20, 22 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b17[T*B*1, 8] = b1[T*B*1, 8] * b2[8, 8]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b9[T*B*1, 8] = b46[T*B*1, 8] * b2[8, 8]
//   library product b10[8, 8] = b46[8, T*B*1] * b1[T*B*1, 8]
//   library product b47[8, 8] = b29[8, T*B*1] * b27[T*B*1, 8]
//   library product b48[8, 8] = b32[8, T*B*1] * b25[T*B*1, 8]
//   library product b49[8, 8] = b35[8, T*B*1] * b23[T*B*1, 8]
//   library product b50[8, 8] = b38[8, T*B*1] * b21[T*B*1, 8]
//   library product b51[8, 8] = b41[8, T*B*1] * b19[T*B*1, 8]
//   library product b52[8, 8] = b45[8, T*B*1] * b7[T*B*1, 8]
//   backward_1<<<8 / 32, at most 2048>>>
//   backward_2<<<64 / 256, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [8]
//   b1: input 0, real [T, B, 8]
//   b2: param 1, real [64]
//   b3: param 2, real [8]
//   b4: param 3, real [64]
//   b5: param 4, real [8]
//   b6: adjoint 0, real [T, B, 8]
//   b7: state 0, real [T + 1, B, 8]
//   b8: grad_state 0, real [2, B, 8]
//   b9: grad_input 0, real [T, B, 8]
//   b10: grad_param 0, real [64]
//   b11: grad_param 1, real [8]
//   b12: grad_param 2, real [64]
//   b13: grad_param 3, real [8]
//   b14: grad_param 4, real [8]
//   b15: saved 0, real [8]
//   b16: saved 1, real [8]
//   b17: saved 2, real [T, B, 8]
//   b18: saved 3, real [T or 1, B, 8]
//   b19: saved 4, real [T or 1, B, 8]
//   b20: saved 5, real [T or 1, B, 8]
//   b21: saved 6, real [T or 1, B, 8]
//   b22: saved 7, real [T or 1, B, 8]
//   b23: saved 8, real [T or 1, B, 8]
//   b24: saved 9, real [T or 1, B, 8]
//   b25: saved 10, real [T or 1, B, 8]
//   b26: saved 11, real [T or 1, B, 8]
//   b27: saved 12, real [T or 1, B, 8]
//   b28: saved 13, real [T or 1, B, 8]
//   b29: scratch 0, real [T, B, 8]
//   b30: scratch 1, real [B, 8]
//   b31: scratch 2, real [B, 8]
//   b32: scratch 3, real [T, B, 8]
//   b33: scratch 4, real [B, 8]
//   b34: scratch 5, real [B, 8]
//   b35: scratch 6, real [T, B, 8]
//   b36: scratch 7, real [B, 8]
//   b37: scratch 8, real [B, 8]
//   b38: scratch 9, real [T, B, 8]
//   b39: scratch 10, real [B, 8]
//   b40: scratch 11, real [B, 8]
//   b41: scratch 12, real [T, B, 8]
//   b42: scratch 13, real [B, 8]
//   b43: scratch 14, real [T, B, 8]
//   b44: scratch 15, real [T, B, 8]
//   b45: scratch 16, real [T, B, 8]
//   b46: scratch 17, real [T, B, 8]
//   b47: scratch 18, real [64]
//   b48: scratch 19, real [64]
//   b49: scratch 20, real [64]
//   b50: scratch 21, real [64]
//   b51: scratch 22, real [64]
//   b52: scratch 23, real [64]
//   b53: scratch 24, real [8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, BUFFER(real) b7, BUFFER(real) b15, BUFFER(real) b16,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 20 "ltc.yaml"
        const real e2 = b0[i0];
        const real e3 = 1.0f / e2;
#line 344 "kernel.cu"
        b15[i0] = 0.0f;
        b16[i0] = e3;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o7 = ((0) * call.rows + row) * 8;
            b7[o7 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b7, CONST_BUFFER(real) b16, CONST_BUFFER(real) b17,
    BUFFER(real) b18, BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22, BUFFER(real) b23,
    BUFFER(real) b24, BUFFER(real) b25, BUFFER(real) b26, BUFFER(real) b27, BUFFER(real) b28,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b4, 0, 8, 1, 8, 64);
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
            const int o7 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b7[o7 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o17 = (s0 + row0) * 8;
#line 19 "ltc.yaml"
            const real e0 = p0;
#line 22 "ltc.yaml"
            const real e1 = b17[o17 + i0];
            const real e2 = b3[i0];
            const real e3 = e1 + e2;
#line 19 "ltc.yaml"
            const real e4 = e0 + e3;
            const real e5 = op_sigmoid(e4);
#line 20 "ltc.yaml"
            const real e6 = b7[o7 + i0];
            const real e9 = 1.0f / 6.0f;
            const real e10 = e9 * e5;
            const real e11 = b5[i0];
            const real e12 = e10 * e11;
            const real e13 = e6 + e12;
            const real e14 = b16[i0];
            const real e15 = e14 + e5;
            const real e16 = e9 * e15;
            const real e17 = 1.0f + e16;
            const real e18 = e13 / e17;
#line 408 "kernel.cu"
            const int o18 = (s1 + row0) * 8;
            const int o19 = (s1 + row0) * 8;
            b18[o18 + i0] = e5;
            b19[o19 + i0] = e18;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o19 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b19[o19 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o17 = (s0 + row0) * 8;
#line 19 "ltc.yaml"
            const real e0 = p0;
#line 22 "ltc.yaml"
            const real e1 = b17[o17 + i0];
            const real e2 = b3[i0];
            const real e3 = e1 + e2;
#line 19 "ltc.yaml"
            const real e4 = e0 + e3;
            const real e5 = op_sigmoid(e4);
#line 20 "ltc.yaml"
            const real e6 = b19[o19 + i0];
            const real e9 = 1.0f / 6.0f;
            const real e10 = e9 * e5;
            const real e11 = b5[i0];
            const real e12 = e10 * e11;
            const real e13 = e6 + e12;
            const real e14 = b16[i0];
            const real e15 = e14 + e5;
            const real e16 = e9 * e15;
            const real e17 = 1.0f + e16;
            const real e18 = e13 / e17;
#line 448 "kernel.cu"
            const int o20 = (s1 + row0) * 8;
            const int o21 = (s1 + row0) * 8;
            b20[o20 + i0] = e5;
            b21[o21 + i0] = e18;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o21 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b21[o21 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o17 = (s0 + row0) * 8;
#line 19 "ltc.yaml"
            const real e0 = p0;
#line 22 "ltc.yaml"
            const real e1 = b17[o17 + i0];
            const real e2 = b3[i0];
            const real e3 = e1 + e2;
#line 19 "ltc.yaml"
            const real e4 = e0 + e3;
            const real e5 = op_sigmoid(e4);
#line 20 "ltc.yaml"
            const real e6 = b21[o21 + i0];
            const real e9 = 1.0f / 6.0f;
            const real e10 = e9 * e5;
            const real e11 = b5[i0];
            const real e12 = e10 * e11;
            const real e13 = e6 + e12;
            const real e14 = b16[i0];
            const real e15 = e14 + e5;
            const real e16 = e9 * e15;
            const real e17 = 1.0f + e16;
            const real e18 = e13 / e17;
#line 488 "kernel.cu"
            const int o22 = (s1 + row0) * 8;
            const int o23 = (s1 + row0) * 8;
            b22[o22 + i0] = e5;
            b23[o23 + i0] = e18;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o23 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b23[o23 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o17 = (s0 + row0) * 8;
#line 19 "ltc.yaml"
            const real e0 = p0;
#line 22 "ltc.yaml"
            const real e1 = b17[o17 + i0];
            const real e2 = b3[i0];
            const real e3 = e1 + e2;
#line 19 "ltc.yaml"
            const real e4 = e0 + e3;
            const real e5 = op_sigmoid(e4);
#line 20 "ltc.yaml"
            const real e6 = b23[o23 + i0];
            const real e9 = 1.0f / 6.0f;
            const real e10 = e9 * e5;
            const real e11 = b5[i0];
            const real e12 = e10 * e11;
            const real e13 = e6 + e12;
            const real e14 = b16[i0];
            const real e15 = e14 + e5;
            const real e16 = e9 * e15;
            const real e17 = 1.0f + e16;
            const real e18 = e13 / e17;
#line 528 "kernel.cu"
            const int o24 = (s1 + row0) * 8;
            const int o25 = (s1 + row0) * 8;
            b24[o24 + i0] = e5;
            b25[o25 + i0] = e18;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o25 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b25[o25 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o17 = (s0 + row0) * 8;
#line 19 "ltc.yaml"
            const real e0 = p0;
#line 22 "ltc.yaml"
            const real e1 = b17[o17 + i0];
            const real e2 = b3[i0];
            const real e3 = e1 + e2;
#line 19 "ltc.yaml"
            const real e4 = e0 + e3;
            const real e5 = op_sigmoid(e4);
#line 20 "ltc.yaml"
            const real e6 = b25[o25 + i0];
            const real e9 = 1.0f / 6.0f;
            const real e10 = e9 * e5;
            const real e11 = b5[i0];
            const real e12 = e10 * e11;
            const real e13 = e6 + e12;
            const real e14 = b16[i0];
            const real e15 = e14 + e5;
            const real e16 = e9 * e15;
            const real e17 = 1.0f + e16;
            const real e18 = e13 / e17;
#line 568 "kernel.cu"
            const int o26 = (s1 + row0) * 8;
            const int o27 = (s1 + row0) * 8;
            b26[o26 + i0] = e5;
            b27[o27 + i0] = e18;
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
            const int o17 = (s0 + row0) * 8;
#line 19 "ltc.yaml"
            const real e0 = p0;
#line 22 "ltc.yaml"
            const real e1 = b17[o17 + i0];
            const real e2 = b3[i0];
            const real e3 = e1 + e2;
#line 19 "ltc.yaml"
            const real e4 = e0 + e3;
            const real e5 = op_sigmoid(e4);
#line 20 "ltc.yaml"
            const real e6 = b27[o27 + i0];
            const real e9 = 1.0f / 6.0f;
            const real e10 = e9 * e5;
            const real e11 = b5[i0];
            const real e12 = e10 * e11;
            const real e13 = e6 + e12;
            const real e14 = b16[i0];
            const real e15 = e14 + e5;
            const real e16 = e9 * e15;
            const real e17 = 1.0f + e16;
            const real e18 = e13 / e17;
#line 608 "kernel.cu"
            const int o28 = (s1 + row0) * 8;
            const int o7_1 = (s2 + row0) * 8;
            b28[o28 + i0] = e5;
            b7[o7_1 + i0] = e18;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, BUFFER(real) b8, CONST_BUFFER(real) b16,
    CONST_BUFFER(real) b18, CONST_BUFFER(real) b19, CONST_BUFFER(real) b20, CONST_BUFFER(real) b21, CONST_BUFFER(real) b22, CONST_BUFFER(real) b23,
    CONST_BUFFER(real) b24, CONST_BUFFER(real) b25, CONST_BUFFER(real) b26, CONST_BUFFER(real) b27, CONST_BUFFER(real) b28, BUFFER(real) b29,
    BUFFER(real) b30, BUFFER(real) b31, BUFFER(real) b32, BUFFER(real) b33, BUFFER(real) b34, BUFFER(real) b35,
    BUFFER(real) b36, BUFFER(real) b37, BUFFER(real) b38, BUFFER(real) b39, BUFFER(real) b40, BUFFER(real) b41,
    BUFFER(real) b42, BUFFER(real) b43, BUFFER(real) b44, BUFFER(real) b45, BUFFER(real) b46,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b4, 0, 1, 8, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = (t + 1) * call.rows;
        const int s4 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o8_1 = (s0 + row0) * 8;
            const int o6 = (s1 + row0) * 8;
            const int o28 = (s2 + row0) * 8;
            const int o7_1 = (s3 + row0) * 8;
#line 20 "ltc.yaml"
            const real e0 = b8[o8_1 + i0];
            const real e1 = b6[o6 + i0];
            const real e2 = e0 + e1;
            const real e5 = 1.0f / 6.0f;
            const real e6 = b16[i0];
#line 19 "ltc.yaml"
            const real e7 = b28[o28 + i0];
#line 20 "ltc.yaml"
            const real e8 = e6 + e7;
            const real e9 = e5 * e8;
            const real e10 = 1.0f + e9;
            const real e11 = e2 / e10;
            const real e12 = b5[i0];
            const real e13 = e11 * e12;
            const real e14 = e13 * e5;
            const real e15 = b7[o7_1 + i0];
            const real e16 = e2 * e15;
            const real e17 = e16 / e10;
            const real e18 = e17 * e5;
#line 19 "ltc.yaml"
            const real e19 = e14 - e18;
            const real e20 = e19 * e7;
            const real e21 = 1.0f - e7;
            const real e22 = e20 * e21;
#line 673 "kernel.cu"
            const int o29 = (s1 + row0) * 8;
            b29[o29 + i0] = e22;
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
            const int o8_1 = (s0 + row0) * 8;
            const int o6 = (s1 + row0) * 8;
            const int o28 = (s2 + row0) * 8;
            const int o26 = (s2 + row0) * 8;
            const int o27 = (s2 + row0) * 8;
#line 20 "ltc.yaml"
            const real e0 = b8[o8_1 + i0];
            const real e1 = b6[o6 + i0];
            const real e2 = e0 + e1;
            const real e5 = 1.0f / 6.0f;
            const real e6 = b16[i0];
#line 19 "ltc.yaml"
            const real e7 = b28[o28 + i0];
#line 20 "ltc.yaml"
            const real e8 = e6 + e7;
            const real e9 = e5 * e8;
            const real e10 = 1.0f + e9;
            const real e11 = e2 / e10;
#line 19 "ltc.yaml"
            const real e12 = p0;
#line 20 "ltc.yaml"
            const real e13 = e11 + e12;
#line 19 "ltc.yaml"
            const real e14 = b26[o26 + i0];
#line 20 "ltc.yaml"
            const real e15 = e6 + e14;
            const real e16 = e5 * e15;
            const real e17 = 1.0f + e16;
            const real e18 = e13 / e17;
            const real e19 = b27[o27 + i0];
            const real e20 = e13 * e19;
            const real e21 = e20 / e17;
            const real e22 = b5[i0];
            const real e23 = e18 * e22;
            const real e24 = e23 * e5;
            const real e25 = e21 * e5;
#line 19 "ltc.yaml"
            const real e26 = e24 - e25;
            const real e27 = e26 * e14;
            const real e28 = 1.0f - e14;
            const real e29 = e27 * e28;
#line 730 "kernel.cu"
            const int o30 = row0 * 8;
            const int o31 = row0 * 8;
            const int o32 = (s1 + row0) * 8;
            b30[o30 + i0] = e18;
            b31[o31 + i0] = e21;
            b32[o32 + i0] = e29;
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
            const int o30 = row0 * 8;
            const int o24 = (s2 + row0) * 8;
            const int o25 = (s2 + row0) * 8;
#line 20 "ltc.yaml"
            const real e0 = b30[o30 + i0];
#line 19 "ltc.yaml"
            const real e1 = p0;
#line 20 "ltc.yaml"
            const real e2 = e0 + e1;
            const real e5 = 1.0f / 6.0f;
            const real e6 = b16[i0];
#line 19 "ltc.yaml"
            const real e7 = b24[o24 + i0];
#line 20 "ltc.yaml"
            const real e8 = e6 + e7;
            const real e9 = e5 * e8;
            const real e10 = 1.0f + e9;
            const real e11 = e2 / e10;
            const real e12 = b25[o25 + i0];
            const real e13 = e2 * e12;
            const real e14 = e13 / e10;
            const real e15 = b5[i0];
            const real e16 = e11 * e15;
            const real e17 = e16 * e5;
            const real e18 = e14 * e5;
#line 19 "ltc.yaml"
            const real e19 = e17 - e18;
            const real e20 = e19 * e7;
            const real e21 = 1.0f - e7;
            const real e22 = e20 * e21;
#line 780 "kernel.cu"
            const int o33 = row0 * 8;
            const int o34 = row0 * 8;
            const int o35 = (s1 + row0) * 8;
            b33[o33 + i0] = e11;
            b34[o34 + i0] = e14;
            b35[o35 + i0] = e22;
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
            const int o33 = row0 * 8;
            const int o22 = (s2 + row0) * 8;
            const int o23 = (s2 + row0) * 8;
#line 20 "ltc.yaml"
            const real e0 = b33[o33 + i0];
#line 19 "ltc.yaml"
            const real e1 = p0;
#line 20 "ltc.yaml"
            const real e2 = e0 + e1;
            const real e5 = 1.0f / 6.0f;
            const real e6 = b16[i0];
#line 19 "ltc.yaml"
            const real e7 = b22[o22 + i0];
#line 20 "ltc.yaml"
            const real e8 = e6 + e7;
            const real e9 = e5 * e8;
            const real e10 = 1.0f + e9;
            const real e11 = e2 / e10;
            const real e12 = b23[o23 + i0];
            const real e13 = e2 * e12;
            const real e14 = e13 / e10;
            const real e15 = b5[i0];
            const real e16 = e11 * e15;
            const real e17 = e16 * e5;
            const real e18 = e14 * e5;
#line 19 "ltc.yaml"
            const real e19 = e17 - e18;
            const real e20 = e19 * e7;
            const real e21 = 1.0f - e7;
            const real e22 = e20 * e21;
#line 830 "kernel.cu"
            const int o36 = row0 * 8;
            const int o37 = row0 * 8;
            const int o38 = (s1 + row0) * 8;
            b36[o36 + i0] = e11;
            b37[o37 + i0] = e14;
            b38[o38 + i0] = e22;
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
            const int o36 = row0 * 8;
            const int o20 = (s2 + row0) * 8;
            const int o21 = (s2 + row0) * 8;
#line 20 "ltc.yaml"
            const real e0 = b36[o36 + i0];
#line 19 "ltc.yaml"
            const real e1 = p0;
#line 20 "ltc.yaml"
            const real e2 = e0 + e1;
            const real e5 = 1.0f / 6.0f;
            const real e6 = b16[i0];
#line 19 "ltc.yaml"
            const real e7 = b20[o20 + i0];
#line 20 "ltc.yaml"
            const real e8 = e6 + e7;
            const real e9 = e5 * e8;
            const real e10 = 1.0f + e9;
            const real e11 = e2 / e10;
            const real e12 = b21[o21 + i0];
            const real e13 = e2 * e12;
            const real e14 = e13 / e10;
            const real e15 = b5[i0];
            const real e16 = e11 * e15;
            const real e17 = e16 * e5;
            const real e18 = e14 * e5;
#line 19 "ltc.yaml"
            const real e19 = e17 - e18;
            const real e20 = e19 * e7;
            const real e21 = 1.0f - e7;
            const real e22 = e20 * e21;
#line 880 "kernel.cu"
            const int o39 = row0 * 8;
            const int o40 = row0 * 8;
            const int o41 = (s1 + row0) * 8;
            b39[o39 + i0] = e11;
            b40[o40 + i0] = e14;
            b41[o41 + i0] = e22;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o41 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b41[o41 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o39 = row0 * 8;
            const int o18 = (s2 + row0) * 8;
            const int o8_1 = (s0 + row0) * 8;
            const int o6 = (s1 + row0) * 8;
            const int o7_1 = (s3 + row0) * 8;
            const int o28 = (s2 + row0) * 8;
            const int o31 = row0 * 8;
            const int o34 = row0 * 8;
            const int o37 = row0 * 8;
            const int o40 = row0 * 8;
            const int o19 = (s2 + row0) * 8;
            const int o30 = row0 * 8;
            const int o26 = (s2 + row0) * 8;
            const int o33 = row0 * 8;
            const int o24 = (s2 + row0) * 8;
            const int o36 = row0 * 8;
            const int o22 = (s2 + row0) * 8;
            const int o20 = (s2 + row0) * 8;
            const int o29 = (s1 + row0) * 8;
            const int o32 = (s1 + row0) * 8;
            const int o35 = (s1 + row0) * 8;
            const int o38 = (s1 + row0) * 8;
#line 20 "ltc.yaml"
            const real e0 = b39[o39 + i0];
#line 19 "ltc.yaml"
            const real e1 = p0;
#line 20 "ltc.yaml"
            const real e2 = e0 + e1;
            const real e5 = 1.0f / 6.0f;
            const real e6 = b16[i0];
#line 19 "ltc.yaml"
            const real e7 = b18[o18 + i0];
#line 20 "ltc.yaml"
            const real e8 = e6 + e7;
            const real e9 = e5 * e8;
            const real e10 = 1.0f + e9;
            const real e11 = e2 / e10;
            const real e12 = b8[o8_1 + i0];
            const real e13 = b6[o6 + i0];
            const real e14 = e12 + e13;
            const real e15 = b7[o7_1 + i0];
            const real e16 = e14 * e15;
#line 19 "ltc.yaml"
            const real e17 = b28[o28 + i0];
#line 20 "ltc.yaml"
            const real e18 = e6 + e17;
            const real e19 = e5 * e18;
            const real e20 = 1.0f + e19;
            const real e21 = e16 / e20;
            const real e22 = e21 * e5;
            const real e23 = -e22;
            const real e24 = b31[o31 + i0];
            const real e25 = e24 * e5;
            const real e26 = e23 - e25;
            const real e27 = b34[o34 + i0];
            const real e28 = e27 * e5;
            const real e29 = e26 - e28;
            const real e30 = b37[o37 + i0];
            const real e31 = e30 * e5;
            const real e32 = e29 - e31;
            const real e33 = b40[o40 + i0];
            const real e34 = e33 * e5;
            const real e35 = e32 - e34;
            const real e36 = b19[o19 + i0];
            const real e37 = e2 * e36;
            const real e38 = e37 / e10;
            const real e39 = e38 * e5;
            const real e40 = e35 - e39;
            const real e41 = e14 / e20;
            const real e42 = e5 * e17;
            const real e43 = e41 * e42;
            const real e44 = b30[o30 + i0];
#line 19 "ltc.yaml"
            const real e45 = b26[o26 + i0];
#line 20 "ltc.yaml"
            const real e46 = e5 * e45;
            const real e47 = e44 * e46;
            const real e48 = e43 + e47;
            const real e49 = b33[o33 + i0];
#line 19 "ltc.yaml"
            const real e50 = b24[o24 + i0];
#line 20 "ltc.yaml"
            const real e51 = e5 * e50;
            const real e52 = e49 * e51;
            const real e53 = e48 + e52;
            const real e54 = b36[o36 + i0];
#line 19 "ltc.yaml"
            const real e55 = b22[o22 + i0];
#line 20 "ltc.yaml"
            const real e56 = e5 * e55;
            const real e57 = e54 * e56;
            const real e58 = e53 + e57;
#line 19 "ltc.yaml"
            const real e59 = b20[o20 + i0];
#line 20 "ltc.yaml"
            const real e60 = e5 * e59;
            const real e61 = e0 * e60;
            const real e62 = e58 + e61;
            const real e63 = e5 * e7;
            const real e64 = e11 * e63;
            const real e65 = e62 + e64;
            const real e66 = b5[i0];
            const real e67 = e11 * e66;
            const real e68 = e67 * e5;
#line 19 "ltc.yaml"
            const real e69 = e68 - e39;
            const real e70 = e69 * e7;
            const real e71 = 1.0f - e7;
            const real e72 = e70 * e71;
            const real e73 = b29[o29 + i0];
            const real e74 = b32[o32 + i0];
#line 22 "ltc.yaml"
            const real e75 = e73 + e74;
#line 19 "ltc.yaml"
            const real e76 = b35[o35 + i0];
#line 22 "ltc.yaml"
            const real e77 = e75 + e76;
#line 19 "ltc.yaml"
            const real e78 = b38[o38 + i0];
#line 22 "ltc.yaml"
            const real e79 = e77 + e78;
#line 19 "ltc.yaml"
            const real e80 = b41[o41 + i0];
#line 22 "ltc.yaml"
            const real e81 = e79 + e80;
            const real e82 = e81 + e72;
#line 1026 "kernel.cu"
            const int o42 = row0 * 8;
            const int o43 = (s1 + row0) * 8;
            const int o44 = (s1 + row0) * 8;
            const int o45 = (s1 + row0) * 8;
            const int o46 = (s1 + row0) * 8;
            b42[o42 + i0] = e11;
            b43[o43 + i0] = e40;
            b44[o44 + i0] = e65;
            b45[o45 + i0] = e72;
            b46[o46 + i0] = e82;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o45 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b45[o45 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o42 = row0 * 8;
#line 20 "ltc.yaml"
            const real e0 = b42[o42 + i0];
#line 19 "ltc.yaml"
            const real e1 = p0;
            const real e2 = e0 + e1;
#line 1056 "kernel.cu"
            const int o8 = (s4 + row0) * 8;
            b8[o8 + i0] = e2;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b11, BUFFER(real) b13, CONST_BUFFER(real) b43, CONST_BUFFER(real) b44, CONST_BUFFER(real) b46, BUFFER(real) b53,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 768);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o46 = row * 8;
                const int o44 = row * 8;
                const int o43 = row * 8;
                const real e0 = b46[o46 + i0];
                const real e1 = b44[o44 + i0];
                const real e2 = b43[o43 + i0];
                s0 = s0 + e0;
                s1 = s1 + e1;
                s2 = s2 + e2;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b11[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b13[i0] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b53[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b0, BUFFER(real) b12, BUFFER(real) b14, CONST_BUFFER(real) b16, CONST_BUFFER(real) b47, CONST_BUFFER(real) b48,
    CONST_BUFFER(real) b49, CONST_BUFFER(real) b50, CONST_BUFFER(real) b51, CONST_BUFFER(real) b52, CONST_BUFFER(real) b53,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 64u; item += stride) {
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
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 20 "ltc.yaml"
        const real e0 = b53[i0];
        const real e1 = b16[i0];
        const real e2 = e0 * e1;
        const real e3 = b0[i0];
        const real e4 = e2 / e3;
        const real e5 = -e4;
#line 1146 "kernel.cu"
        b14[i0] = e5;
    }
}
