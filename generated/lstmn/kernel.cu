// generated from specs/lstmn.yaml by `make generated`: do not edit
// lstmn I=8 H=8 A=8 N=4 float32, sm_90

// Made by rnngen from the equations in lines 23, 24, 25, 26, 27, 28, 29, 30, 31 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 32 / 256, at most 2048>>>
//   library product b31[T*B*1, 40] = b0[T*B*1, 8] * b25[8, 40]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b17[T*B*1, 8] = b28[T*B*1, 32] * b3[32, 8]
//   library product b17[T*B*1, 8] += b52[T*B*1, 8] * b2[8, 8]
//   library product b53[8, 8] = b51[8, T*B*4] * b10[T*B*4, 8]
//   library product b19[8, 8] = b52[8, T*B*1] * b0[T*B*1, 8]
//   library product b20[8, 8] = b52[8, T*B*1] * b12[T*B*1, 8]
//   library product b22[32, 8] = b28[32, T*B*1] * b0[T*B*1, 8]
//   library product b23[32, 8] = b28[32, T*B*1] * b12[T*B*1, 8]
//   backward_1<<<32 / 32, at most 2048>>>
//   backward_2<<<64 / 256, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [64]
//   b2: param 1, real [64]
//   b3: param 2, real [256]
//   b4: param 3, real [64]
//   b5: param 4, real [8]
//   b6: clock 0, real [T, B, 1]
//   b7: param 5, real [256]
//   b8: param 6, real [32]
//   b9: adjoint 0, real [T, B, 8]
//   b10: state 0, real [T + 1 or 2, B, 32]
//   b11: state 1, real [T + 1 or 2, B, 32]
//   b12: state 2, real [T + 1 or 2, B, 8]
//   b13: grad_state 0, real [2, B, 32]
//   b14: grad_state 1, real [2, B, 32]
//   b15: grad_state 2, real [2, B, 8]
//   b16: output 0, real [T, B, 8]
//   b17: grad_input 0, real [T, B, 8]
//   b18: grad_param 0, real [64]
//   b19: grad_param 1, real [64]
//   b20: grad_param 2, real [64]
//   b21: grad_param 3, real [8]
//   b22: grad_param 4, real [256]
//   b23: grad_param 5, real [256]
//   b24: grad_param 6, real [32]
//   b25: saved 0, real [320]
//   b26: scratch 0, real [B, 32]
//   b27: scratch 1, real [B, 32]
//   b28: scratch 2, real [T, B, 32]
//   b29: saved 1, real [32]
//   b30: saved 2, real [8]
//   b31: saved 3, real [T, B, 40]
//   b32: saved 4, real [B, 32]
//   b33: saved 5, real [B, 8]
//   b34: saved 6, real [T or 1, B, 32]
//   b35: saved 7, real [B, 4]
//   b36: saved 8, real [B, 1]
//   b37: saved 9, real [T or 1, B, 4]
//   b38: saved 10, real [T or 1, B, 1]
//   b39: saved 11, real [T or 1, B, 4]
//   b40: saved 12, real [T or 1, B, 8]
//   b41: saved 13, real [T or 1, B, 8]
//   b42: saved 14, real [T or 1, B, 8]
//   b43: saved 15, real [T or 1, B, 8]
//   b44: saved 16, real [T or 1, B, 8]
//   b45: scratch 3, real [T, B, 8]
//   b46: scratch 4, real [T, B, 8]
//   b47: scratch 5, real [B, 4]
//   b48: scratch 6, real [B, 4]
//   b49: scratch 7, real [B, 1]
//   b50: scratch 8, real [T, B, 4]
//   b51: scratch 9, real [T, B, 32]
//   b52: scratch 10, real [T, B, 8]
//   b53: scratch 11, real [64]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, BUFFER(real) b10, BUFFER(real) b11, BUFFER(real) b12, BUFFER(real) b25,
    BUFFER(real) b29, BUFFER(real) b30,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 32u; item += stride) {
        const int i0 = (int)item;
        b29[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b30[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b2[i0];
        b25[i0] = e0;
    }
    LOOP (unsigned item = first; item < 256u; item += stride) {
        const int i0 = (int)item;
#line 23 "lstmn.yaml"
        const real e0 = b3[i0];
#line 356 "kernel.cu"
        b25[64 + i0] = e0;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 32u; item += stride) {
            const int row = row0 + (int)(item / 32u);
            const int i0 = (int)(item % 32u);
            const int o10 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 32;
            b10[o10 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 32u; item += stride) {
            const int row = row0 + (int)(item / 32u);
            const int i0 = (int)(item % 32u);
            const int o11 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 32;
            b11[o11 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 2 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o12 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b12[o12 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8,
    BUFFER(real) b10, BUFFER(real) b11, BUFFER(real) b12, BUFFER(real) b16, CONST_BUFFER(real) b31, BUFFER(real) b32,
    BUFFER(real) b33, BUFFER(real) b34, BUFFER(real) b35, BUFFER(real) b36, BUFFER(real) b37, BUFFER(real) b38,
    BUFFER(real) b39, BUFFER(real) b40, BUFFER(real) b41, BUFFER(real) b42, BUFFER(real) b43, BUFFER(real) b44,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b4, 0, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b7, 64, 8, 1, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b7, 0, 8, 1, 8, 64);
    SHARED(real, w3, 768, 64);
    panel(w3, b7, 192, 8, 1, 8, 64);
    SHARED(real, w4, 1024, 64);
    panel(w4, b7, 128, 8, 1, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (call.save ? t : (t) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o10 = (s0 + row0) * 32;
            const int o32 = row0 * 32;
            real sum = 0;
            LOOP (int k = 0; k < 8; ++k) sum = F(fma)(b10[o10 + 8 * i0 + k], b1[8 * i1 + k], sum);
            b32[o32 + 8 * i0 + i1] = sum;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o12 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b12[o12 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
#line 23 "lstmn.yaml"
            const real e0 = p0;
#line 437 "kernel.cu"
            const int o33 = row0 * 8;
            b33[o33 + i0] = e0;
        }
        block_barrier();
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o32 = row0 * 32;
            const int o31 = (s1 + row0) * 40;
            const int o33 = row0 * 8;
#line 23 "lstmn.yaml"
            const real e0 = b32[o32 + 8 * i0 + i1];
            const real e1 = b31[o31 + i1];
            const real e2 = e0 + e1;
            const real e3 = b33[o33 + i1];
            const real e4 = e2 + e3;
            const real e5 = F(tanh)(e4);
#line 458 "kernel.cu"
            const int o34 = (s2 + row0) * 32;
            b34[o34 + 8 * i0 + i1] = e5;
        }
        block_barrier();
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o34 = (s2 + row0) * 32;
                const real e0 = b5[i1];
                const real e1 = b34[o34 + 8 * i0 + i1];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o35 = row0 * 4;
            b35[o35 + i0] = sum;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = (-1e38f * 1e38f);
            LOOP (int i0 = 0; i0 < 4; ++i0) {
                const int o6 = (s1 + row0) * 1;
                const int o35 = row0 * 4;
                const real e0 = (real)(i0);
                const real e1 = b6[o6];
                const real e3 = op_maximum(e1, 1.0f);
                const real e4 = (real)(e0 < e3);
                const real e5 = b35[o35 + i0];
                const real e7 = e4 != 0 ? e5 : (-1e+30f);
                sum = op_maximum(sum, e7);
            }
            const int o36 = row0 * 1;
            b36[o36] = sum;
        }
        block_barrier();
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o6 = (s1 + row0) * 1;
            const int o35 = row0 * 4;
            const int o36 = row0 * 1;
#line 24 "lstmn.yaml"
            const real e0 = (real)(i0);
            const real e1 = b6[o6];
            const real e3 = op_maximum(e1, 1.0f);
            const real e4 = (real)(e0 < e3);
#line 23 "lstmn.yaml"
            const real e5 = b35[o35 + i0];
#line 24 "lstmn.yaml"
            const real e7 = e4 != 0 ? e5 : (-1e+30f);
            const real e8 = b36[o36];
            const real e9 = e7 - e8;
            const real e10 = F(exp)(e9);
#line 517 "kernel.cu"
            const int o37 = (s2 + row0) * 4;
            b37[o37 + i0] = e10;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 4; ++i0) {
                const int o37 = (s2 + row0) * 4;
                const real e0 = b37[o37 + i0];
                sum = sum + e0;
            }
            const int o38 = (s2 + row0) * 1;
            b38[o38] = sum;
        }
        block_barrier();
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o37 = (s2 + row0) * 4;
            const int o38 = (s2 + row0) * 1;
#line 24 "lstmn.yaml"
            const real e0 = b37[o37 + i0];
            const real e1 = b38[o38];
            const real e2 = e0 / e1;
#line 545 "kernel.cu"
            const int o39 = (s2 + row0) * 4;
            b39[o39 + i0] = e2;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i1 = 0; i1 < 4; ++i1) {
                const int o39 = (s2 + row0) * 4;
                const int o10 = (s0 + row0) * 32;
                const int o11 = (s0 + row0) * 32;
                const real e0 = b39[o39 + i1];
                const real e1 = b10[o10 + i0 + 8 * i1];
                const real e2 = e0 * e1;
                const real e3 = b11[o11 + i0 + 8 * i1];
                const real e4 = e0 * e3;
                sum0 = sum0 + e2;
                sum1 = sum1 + e4;
            }
            const int o12_1 = (s3 + row0) * 8;
            const int o40 = (s2 + row0) * 8;
            b12[o12_1 + i0] = sum0;
            b40[o40 + i0] = sum1;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0;
            const int o12_1 = (s3 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b12[o12_1 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
                p1 = F(fma)(x, w2[k * 8 + i0], p1);
                p2 = F(fma)(x, w3[k * 8 + i0], p2);
                p3 = F(fma)(x, w4[k * 8 + i0], p3);
            }
            const int o31 = (s1 + row0) * 40;
            const int o40 = (s2 + row0) * 8;
#line 23 "lstmn.yaml"
            const real e0 = b31[o31 + 16 + i0];
#line 27 "lstmn.yaml"
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = b8[8 + i0];
            const real e4 = e2 + e3;
#line 28 "lstmn.yaml"
            const real e5 = op_sigmoid(e4);
#line 23 "lstmn.yaml"
            const real e6 = b31[o31 + 8 + i0];
#line 27 "lstmn.yaml"
            const real e7 = p1;
            const real e8 = e6 + e7;
            const real e9 = b8[i0];
            const real e10 = e8 + e9;
#line 28 "lstmn.yaml"
            const real e11 = op_sigmoid(e10);
#line 23 "lstmn.yaml"
            const real e12 = b31[o31 + 32 + i0];
#line 27 "lstmn.yaml"
            const real e13 = p2;
            const real e14 = e12 + e13;
            const real e15 = b8[24 + i0];
            const real e16 = e14 + e15;
#line 28 "lstmn.yaml"
            const real e17 = F(tanh)(e16);
#line 23 "lstmn.yaml"
            const real e18 = b31[o31 + 24 + i0];
#line 27 "lstmn.yaml"
            const real e19 = p3;
            const real e20 = e18 + e19;
            const real e21 = b8[16 + i0];
            const real e22 = e20 + e21;
#line 29 "lstmn.yaml"
            const real e23 = op_sigmoid(e22);
#line 26 "lstmn.yaml"
            const real e24 = b40[o40 + i0];
#line 28 "lstmn.yaml"
            const real e25 = e5 * e24;
            const real e26 = e11 * e17;
            const real e27 = e25 + e26;
#line 29 "lstmn.yaml"
            const real e28 = F(tanh)(e27);
            const real e29 = e23 * e28;
#line 634 "kernel.cu"
            const int o41 = (s2 + row0) * 8;
            const int o42 = (s2 + row0) * 8;
            const int o43 = (s2 + row0) * 8;
            const int o44 = (s2 + row0) * 8;
            const int o16 = (s1 + row0) * 8;
            b41[o41 + i0] = e5;
            b42[o42 + i0] = e11;
            b43[o43 + i0] = e17;
            b44[o44 + i0] = e23;
            b16[o16 + i0] = e29;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o41 = (s2 + row0) * 8;
            const int o40 = (s2 + row0) * 8;
            const int o42 = (s2 + row0) * 8;
            const int o43 = (s2 + row0) * 8;
            const int o16 = (s1 + row0) * 8;
#line 28 "lstmn.yaml"
            const real e0 = b41[o41 + i0];
#line 26 "lstmn.yaml"
            const real e1 = b40[o40 + i0];
#line 28 "lstmn.yaml"
            const real e2 = e0 * e1;
            const real e3 = b42[o42 + i0];
            const real e4 = b43[o43 + i0];
            const real e5 = e3 * e4;
            const real e6 = e2 + e5;
#line 29 "lstmn.yaml"
            const real e7 = b16[o16 + i0];
#line 667 "kernel.cu"
            const int o11_1 = (s3 + row0) * 32;
            const int o10_1 = (s3 + row0) * 32;
            b11[o11_1 + i0] = e6;
            b10[o10_1 + i0] = e7;
        }
        if (first < 24u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o11 = (s0 + row0) * 32;
            const int o10 = (s0 + row0) * 32;
#line 31 "lstmn.yaml"
            const real e0 = b11[o11 + i0];
#line 30 "lstmn.yaml"
            const real e1 = b10[o10 + i0];
#line 683 "kernel.cu"
            const int o11_1 = (s3 + row0) * 32;
            const int o10_1 = (s3 + row0) * 32;
            b11[o11_1 + 8 + i0] = e0;
            b10[o10_1 + 8 + i0] = e1;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b9,
    CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, BUFFER(real) b13, BUFFER(real) b14, BUFFER(real) b15, BUFFER(real) b26,
    BUFFER(real) b27, BUFFER(real) b28, CONST_BUFFER(real) b34, CONST_BUFFER(real) b37, CONST_BUFFER(real) b38, CONST_BUFFER(real) b39,
    CONST_BUFFER(real) b40, CONST_BUFFER(real) b41, CONST_BUFFER(real) b42, CONST_BUFFER(real) b43, CONST_BUFFER(real) b44, BUFFER(real) b45,
    BUFFER(real) b46, BUFFER(real) b47, BUFFER(real) b48, BUFFER(real) b49, BUFFER(real) b50, BUFFER(real) b51,
    BUFFER(real) b52,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 256);
    panel(w0, b7, 0, 1, 8, 8, 256);
    SHARED(real, w1, 1024, 64);
    panel(w1, b4, 0, 1, 8, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = (t) * call.rows;
        const int s1 = ((t + 1) & 1) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = (call.save ? t : (t) & 1) * call.rows;
        const int s4 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o9 = (s0 + row0) * 8;
            const int o13_1 = (s1 + row0) * 32;
            const int o41 = (s2 + row0) * 8;
            const int o40 = (s2 + row0) * 8;
            const int o42 = (s2 + row0) * 8;
            const int o43 = (s2 + row0) * 8;
            const int o44 = (s2 + row0) * 8;
            const int o14_1 = (s1 + row0) * 32;
#line 29 "lstmn.yaml"
            const real e0 = b9[o9 + i0];
#line 30 "lstmn.yaml"
            const real e1 = b13[o13_1 + i0];
#line 29 "lstmn.yaml"
            const real e2 = e0 + e1;
#line 28 "lstmn.yaml"
            const real e3 = b41[o41 + i0];
#line 26 "lstmn.yaml"
            const real e4 = b40[o40 + i0];
#line 28 "lstmn.yaml"
            const real e5 = e3 * e4;
            const real e6 = b42[o42 + i0];
            const real e7 = b43[o43 + i0];
            const real e8 = e6 * e7;
            const real e9 = e5 + e8;
#line 29 "lstmn.yaml"
            const real e10 = F(tanh)(e9);
            const real e11 = e2 * e10;
            const real e12 = b44[o44 + i0];
            const real e13 = e11 * e12;
            const real e15 = 1.0f - e12;
            const real e16 = e13 * e15;
#line 31 "lstmn.yaml"
            const real e17 = b14[o14_1 + i0];
#line 29 "lstmn.yaml"
            const real e18 = e2 * e12;
            const real e19 = e10 * e10;
            const real e20 = 1.0f - e19;
            const real e21 = e18 * e20;
#line 28 "lstmn.yaml"
            const real e22 = e17 + e21;
            const real e23 = e22 * e6;
            const real e24 = e7 * e7;
            const real e25 = 1.0f - e24;
            const real e26 = e23 * e25;
            const real e27 = e22 * e7;
            const real e28 = e27 * e6;
            const real e29 = 1.0f - e6;
            const real e30 = e28 * e29;
            const real e31 = e22 * e3;
            const real e32 = e22 * e4;
            const real e33 = e32 * e3;
            const real e34 = 1.0f - e3;
            const real e35 = e33 * e34;
#line 774 "kernel.cu"
            const int o28 = (s0 + row0) * 32;
            const int o45 = (s0 + row0) * 8;
            const int o26 = row0 * 32;
            const int o27 = row0 * 32;
            b28[o28 + 16 + i0] = e16;
            b28[o28 + 24 + i0] = e26;
            b28[o28 + i0] = e30;
            b45[o45 + i0] = e31;
            b28[o28 + 8 + i0] = e35;
            b26[o26 + 24 + i0] = 0.0f;
            b27[o27 + 24 + i0] = 0.0f;
        }
        if (first < 24u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o13_1 = (s1 + row0) * 32;
            const int o14_1 = (s1 + row0) * 32;
#line 30 "lstmn.yaml"
            const real e0 = b13[o13_1 + 8 + i0];
#line 31 "lstmn.yaml"
            const real e1 = b14[o14_1 + 8 + i0];
#line 797 "kernel.cu"
            const int o26 = row0 * 32;
            const int o27 = row0 * 32;
            b26[o26 + i0] = e0;
            b27[o27 + i0] = e1;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o28 = (s0 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b28[o28 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
#line 27 "lstmn.yaml"
            const real e0 = p0;
#line 817 "kernel.cu"
            const int o46 = (s0 + row0) * 8;
            b46[o46 + i0] = e0;
        }
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o45 = (s0 + row0) * 8;
                const int o11 = (s3 + row0) * 32;
                const real e0 = b45[o45 + i1];
                const real e1 = b11[o11 + 8 * i0 + i1];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o47 = row0 * 4;
            b47[o47 + i0] = sum;
        }
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o27 = row0 * 32;
            const int o45 = (s0 + row0) * 8;
            const int o39 = (s2 + row0) * 4;
#line 31 "lstmn.yaml"
            const real e0 = b27[o27 + 8 * i0 + i1];
#line 28 "lstmn.yaml"
            const real e1 = b45[o45 + i1];
#line 24 "lstmn.yaml"
            const real e2 = b39[o39 + i0];
#line 26 "lstmn.yaml"
            const real e3 = e1 * e2;
            const real e4 = e0 + e3;
#line 855 "kernel.cu"
            const int o14 = (s4 + row0) * 32;
            b14[o14 + 8 * i0 + i1] = e4;
        }
        block_barrier();
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o15_1 = (s1 + row0) * 8;
                const int o46 = (s0 + row0) * 8;
                const int o10 = (s3 + row0) * 32;
                const real e0 = b15[o15_1 + i1];
                const real e1 = b46[o46 + i1];
                const real e2 = e0 + e1;
                const real e3 = b10[o10 + 8 * i0 + i1];
                const real e4 = e2 * e3;
                sum = sum + e4;
            }
            const int o48 = row0 * 4;
            b48[o48 + i0] = sum;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 4; ++i0) {
                const int o47 = row0 * 4;
                const int o48 = row0 * 4;
                const int o39 = (s2 + row0) * 4;
                const int o38 = (s2 + row0) * 1;
                const real e0 = b47[o47 + i0];
                const real e1 = b48[o48 + i0];
                const real e2 = e0 + e1;
                const real e3 = b39[o39 + i0];
                const real e4 = e2 * e3;
                const real e5 = b38[o38];
                const real e6 = e4 / e5;
                const real e7 = -e6;
                sum = sum + e7;
            }
            const int o49 = row0 * 1;
            b49[o49] = sum;
        }
        block_barrier();
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o6 = (s0 + row0) * 1;
            const int o47 = row0 * 4;
            const int o48 = row0 * 4;
            const int o38 = (s2 + row0) * 1;
            const int o49 = row0 * 1;
            const int o37 = (s2 + row0) * 4;
#line 24 "lstmn.yaml"
            const real e0 = (real)(i0);
            const real e1 = b6[o6];
            const real e3 = op_maximum(e1, 1.0f);
            const real e4 = (real)(e0 < e3);
#line 26 "lstmn.yaml"
            const real e5 = b47[o47 + i0];
#line 25 "lstmn.yaml"
            const real e6 = b48[o48 + i0];
#line 24 "lstmn.yaml"
            const real e7 = e5 + e6;
            const real e8 = b38[o38];
            const real e9 = e7 / e8;
            const real e10 = b49[o49];
            const real e11 = e9 + e10;
            const real e12 = b37[o37 + i0];
            const real e13 = e11 * e12;
            const real e15 = e4 != 0 ? e13 : 0.0f;
#line 931 "kernel.cu"
            const int o50 = (s0 + row0) * 4;
            b50[o50 + i0] = e15;
        }
        block_barrier();
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o50 = (s0 + row0) * 4;
            const int o34 = (s2 + row0) * 32;
#line 23 "lstmn.yaml"
            const real e0 = b5[i1];
#line 24 "lstmn.yaml"
            const real e1 = b50[o50 + i0];
#line 23 "lstmn.yaml"
            const real e2 = e0 * e1;
            const real e4 = b34[o34 + 8 * i0 + i1];
            const real e5 = e4 * e4;
            const real e6 = 1.0f - e5;
            const real e7 = e2 * e6;
#line 954 "kernel.cu"
            const int o51 = (s0 + row0) * 32;
            b51[o51 + 8 * i0 + i1] = e7;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 4; ++i1) {
                const int o51 = (s0 + row0) * 32;
                const real e0 = b51[o51 + i0 + 8 * i1];
                sum = sum + e0;
            }
            const int o52 = (s0 + row0) * 8;
            b52[o52 + i0] = sum;
        }
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o51 = (s0 + row0) * 32;
            const int o27 = row0 * 32;
            real sum = 0;
            LOOP (int k = 0; k < 8; ++k) sum = F(fma)(b51[o51 + 8 * i0 + k], b1[i1 + 8 * k], sum);
            b27[o27 + 8 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o52 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b52[o52 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
            }
#line 23 "lstmn.yaml"
            const real e0 = p0;
#line 998 "kernel.cu"
            const int o15 = (s4 + row0) * 8;
            b15[o15 + i0] = e0;
        }
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o26 = row0 * 32;
            const int o15_1 = (s1 + row0) * 8;
            const int o46 = (s0 + row0) * 8;
            const int o39 = (s2 + row0) * 4;
            const int o27 = row0 * 32;
#line 30 "lstmn.yaml"
            const real e0 = b26[o26 + 8 * i0 + i1];
#line 25 "lstmn.yaml"
            const real e1 = b15[o15_1 + i1];
#line 27 "lstmn.yaml"
            const real e2 = b46[o46 + i1];
#line 25 "lstmn.yaml"
            const real e3 = e1 + e2;
#line 24 "lstmn.yaml"
            const real e4 = b39[o39 + i0];
#line 25 "lstmn.yaml"
            const real e5 = e3 * e4;
            const real e6 = e0 + e5;
#line 23 "lstmn.yaml"
            const real e7 = b27[o27 + 8 * i0 + i1];
            const real e8 = e6 + e7;
#line 1029 "kernel.cu"
            const int o13 = (s4 + row0) * 32;
            b13[o13 + 8 * i0 + i1] = e8;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b21, BUFFER(real) b24, CONST_BUFFER(real) b28, CONST_BUFFER(real) b34, CONST_BUFFER(real) b50,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                LOOP (int i1 = 0; i1 < 4; ++i1) {
                    const int o50 = row * 4;
                    const int o34 = row * 32;
                    const real e0 = b50[o50 + i1];
                    const real e1 = b34[o34 + i0 + 8 * i1];
                    const real e2 = e0 * e1;
                    s0 = s0 + e2;
                }
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b21[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 32; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 32) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o28 = row * 32;
                const real e0 = b28[o28 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 32) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b24[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b18, CONST_BUFFER(real) b53,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 8;
        const int i0 = at / 8u;
        const real e0 = b53[i0 + 8 * i1];
        b18[8 * i0 + i1] = e0;
    }
}
