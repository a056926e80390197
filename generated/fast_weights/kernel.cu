// generated from specs/fast_weights.yaml by `make generated`: do not edit
// fast_weights I=8 H=8 S=1 float32, sm_90

// Made by rnngen from the equations in lines 19, 23, 24, 25 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 64 / 256, at most 2048>>>
//   library product b17[T*B*1, 8] = b0[T*B*1, 8] * b2[8, 8]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b10[T*B*1, 8] = b29[T*B*1, 8] * b2[8, 8]
//   library product b11[8, 8] = b29[8, T*B*1] * b6[T*B*1, 8]
//   library product b12[8, 8] = b29[8, T*B*1] * b0[T*B*1, 8]
//   backward_1<<<8 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [64]
//   b2: param 1, real [64]
//   b3: param 2, real [8]
//   b4: param 3, real [8]
//   b5: adjoint 0, real [T, B, 8]
//   b6: state 0, real [T + 1, B, 8]
//   b7: state 1, real [T + 1 or 2, B, 64]
//   b8: grad_state 0, real [2, B, 8]
//   b9: grad_state 1, real [2, B, 64]
//   b10: grad_input 0, real [T, B, 8]
//   b11: grad_param 0, real [64]
//   b12: grad_param 1, real [64]
//   b13: grad_param 2, real [8]
//   b14: grad_param 3, real [8]
//   b15: saved 0, real [8]
//   b16: saved 1, real [64]
//   b17: saved 2, real [T, B, 8]
//   b18: saved 3, real [T or 1, B, 8]
//   b19: saved 4, real [B, 8]
//   b20: saved 5, real [B, 1]
//   b21: saved 6, real [T or 1, B, 1]
//   b22: scratch 0, real [T, B, 8]
//   b23: scratch 1, real [B, 1]
//   b24: scratch 2, real [B, 1]
//   b25: scratch 3, real [B, 8]
//   b26: scratch 4, real [B, 8]
//   b27: scratch 5, real [B, 8]
//   b28: scratch 6, real [B, 8]
//   b29: scratch 7, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b6, BUFFER(real) b7, BUFFER(real) b15, BUFFER(real) b16,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b15[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        b16[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o6 = ((0) * call.rows + row) * 8;
            b6[o6 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 64u; item += stride) {
            const int row = row0 + (int)(item / 64u);
            const int i0 = (int)(item % 64u);
            const int o7 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 64;
            b7[o7 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_1(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, BUFFER(real) b6, BUFFER(real) b7, BUFFER(real) b17,
    BUFFER(real) b18, BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b1, 0, 8, 1, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (call.save ? t : (t) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s3 = (call.save ? t : 0) * call.rows;
        const int s4 = (t + 1) * call.rows;
        if (first < 64u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o7 = (s0 + row0) * 64;
            const int o6 = (s1 + row0) * 8;
#line 23 "fast_weights.yaml"
            const real e1 = b7[o7 + 8 * i0 + i1];
            const real e2 = 0.95f * e1;
            const real e4 = b6[o6 + i0];
            const real e5 = b6[o6 + i1];
            const real e6 = e4 * e5;
            const real e7 = 0.5f * e6;
            const real e8 = e2 + e7;
#line 369 "kernel.cu"
            const int o7_1 = (s2 + row0) * 64;
            b7[o7_1 + 8 * i0 + i1] = e8;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o6 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b6[o6 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o17 = (s1 + row0) * 8;
#line 24 "fast_weights.yaml"
            const real e0 = p0;
            const real e1 = b17[o17 + i0];
            const real e2 = e0 + e1;
#line 389 "kernel.cu"
            const int o18 = (s3 + row0) * 8;
            b18[o18 + i0] = e2;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o7_1 = (s2 + row0) * 64;
                const int o18 = (s3 + row0) * 8;
                const real e0 = b7[o7_1 + 8 * i0 + i1];
                const real e1 = b18[o18 + i1];
                const real e3 = (real)(e1 <= 0.0f);
                const real e4 = e3 != 0 ? 0.0f : e1;
                const real e5 = e0 * e4;
                sum = sum + e5;
            }
            const int o19 = row0 * 8;
            b19[o19 + i0] = sum;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o18 = (s3 + row0) * 8;
                const int o19 = row0 * 8;
                const real e0 = b18[o18 + i0];
                const real e1 = b19[o19 + i0];
                const real e2 = e0 + e1;
                sum = sum + e2;
            }
            const int o20 = row0 * 1;
            b20[o20] = sum;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o18 = (s3 + row0) * 8;
            const int o19 = row0 * 8;
            const int o20 = row0 * 1;
#line 24 "fast_weights.yaml"
            const real e0 = b18[o18 + i0];
#line 19 "fast_weights.yaml"
            const real e1 = b19[o19 + i0];
            const real e2 = e0 + e1;
            const real e3 = b20[o20];
            const real e5 = e3 / 8.0f;
            const real e6 = e2 - e5;
#line 444 "kernel.cu"
            const int o17 = (s1 + row0) * 8;
            b17[o17 + i0] = e6;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o17 = (s1 + row0) * 8;
                const real e0 = b17[o17 + i0];
                const real e1 = e0 * e0;
                sum = sum + e1;
            }
            const int o20 = row0 * 1;
            b20[o20] = sum;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o20 = row0 * 1;
#line 19 "fast_weights.yaml"
            const real e0 = b20[o20];
            const real e2 = e0 / 8.0f;
            const real e4 = e2 + 1e-05f;
            const real e5 = F(sqrt)(e4);
#line 472 "kernel.cu"
            const int o21 = (s3 + row0) * 1;
            b21[o21] = e5;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o17 = (s1 + row0) * 8;
            const int o21 = (s3 + row0) * 1;
#line 19 "fast_weights.yaml"
            const real e0 = b17[o17 + i0];
            const real e2 = b21[o21];
            const real e3 = 1.0f / e2;
            const real e4 = e0 * e3;
            const real e5 = b3[i0];
            const real e6 = e4 * e5;
            const real e7 = b4[i0];
            const real e8 = e6 + e7;
            const real e10 = (real)(e8 <= 0.0f);
            const real e11 = e10 != 0 ? 0.0f : e8;
#line 494 "kernel.cu"
            const int o6_1 = (s4 + row0) * 8;
            b6[o6_1 + i0] = e11;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7,
    BUFFER(real) b8, BUFFER(real) b9, CONST_BUFFER(real) b17, CONST_BUFFER(real) b18, CONST_BUFFER(real) b21, BUFFER(real) b22,
    BUFFER(real) b23, BUFFER(real) b24, BUFFER(real) b25, BUFFER(real) b26, BUFFER(real) b27, BUFFER(real) b28,
    BUFFER(real) b29,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b1, 0, 1, 8, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s4 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o8_1 = (s0 + row0) * 8;
            const int o5 = (s1 + row0) * 8;
            const real e0 = b8[o8_1 + i0];
            const real e1 = b5[o5 + i0];
            const real e2 = e0 + e1;
            const int o22 = (s1 + row0) * 8;
            b22[o22 + i0] = e2;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            {
                real sum = 0.0f;
                LOOP (int i0 = 0; i0 < 8; ++i0) {
                    const int o17 = (s1 + row0) * 8;
                    const int o21 = (s2 + row0) * 1;
                    const int o22 = (s1 + row0) * 8;
                    const real e0 = b17[o17 + i0];
                    const real e2 = b21[o21];
                    const real e3 = 1.0f / e2;
                    const real e4 = e0 * e3;
                    const real e5 = b3[i0];
                    const real e6 = e4 * e5;
                    const real e7 = b4[i0];
                    const real e8 = e6 + e7;
                    const real e10 = (real)(e8 <= 0.0f);
                    const real e11 = b22[o22 + i0];
                    const real e12 = e10 != 0 ? 0.0f : e11;
                    const real e13 = e12 * e5;
                    const real e14 = e13 * e0;
                    sum = sum + e14;
                }
                const int o23 = row0 * 1;
                b23[o23] = sum;
            }
            {
                real sum = 0.0f;
                LOOP (int i0 = 0; i0 < 8; ++i0) {
                    const int o17 = (s1 + row0) * 8;
                    const int o21 = (s2 + row0) * 1;
                    const int o22 = (s1 + row0) * 8;
                    const int o23 = row0 * 1;
                    const real e0 = b17[o17 + i0];
                    const real e2 = b21[o21];
                    const real e3 = 1.0f / e2;
                    const real e4 = e0 * e3;
                    const real e5 = b3[i0];
                    const real e6 = e4 * e5;
                    const real e7 = b4[i0];
                    const real e8 = e6 + e7;
                    const real e10 = (real)(e8 <= 0.0f);
                    const real e11 = b22[o22 + i0];
                    const real e12 = e10 != 0 ? 0.0f : e11;
                    const real e13 = e12 * e5;
                    const real e14 = e13 * e3;
                    const real e15 = b23[o23];
                    const real e16 = e15 * e3;
                    const real e17 = e16 / e2;
                    const real e19 = e17 * 0.5f;
                    const real e20 = e19 / e2;
                    const real e22 = e20 / 8.0f;
                    const real e23 = -e22;
                    const real e24 = e23 * e0;
                    const real e25 = e14 + e24;
                    const real e26 = e25 + e24;
                    const real e27 = -e26;
                    sum = sum + e27;
                }
                const int o24 = row0 * 1;
                b24[o24] = sum;
            }
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o17 = (s1 + row0) * 8;
            const int o21 = (s2 + row0) * 1;
            const int o22 = (s1 + row0) * 8;
            const int o23 = row0 * 1;
            const int o24 = row0 * 1;
#line 19 "fast_weights.yaml"
            const real e0 = b17[o17 + i0];
            const real e2 = b21[o21];
            const real e3 = 1.0f / e2;
            const real e4 = e0 * e3;
            const real e5 = b3[i0];
            const real e6 = e4 * e5;
            const real e7 = b4[i0];
            const real e8 = e6 + e7;
            const real e10 = (real)(e8 <= 0.0f);
            const real e11 = b22[o22 + i0];
            const real e12 = e10 != 0 ? 0.0f : e11;
            const real e13 = e12 * e5;
            const real e14 = e13 * e3;
            const real e15 = b23[o23];
            const real e16 = e15 * e3;
            const real e17 = e16 / e2;
            const real e19 = e17 * 0.5f;
            const real e20 = e19 / e2;
            const real e22 = e20 / 8.0f;
            const real e23 = -e22;
            const real e24 = e23 * e0;
            const real e25 = e14 + e24;
            const real e26 = e25 + e24;
            const real e27 = b24[o24];
            const real e28 = e27 / 8.0f;
            const real e29 = e26 + e28;
#line 636 "kernel.cu"
            const int o25 = row0 * 8;
            b25[o25 + i0] = e29;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum0 = 0.0f, sum1 = 0.0f, sum2 = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o25 = row0 * 8;
                    const int o7_1 = (s3 + row0) * 64;
                    const int o9_1 = (s0 + row0) * 64;
                    const int o18 = (s2 + row0) * 8;
                    const int o6 = (s1 + row0) * 8;
                    const real e0 = b25[o25 + i1];
                    const real e1 = b7[o7_1 + i0 + 8 * i1];
                    const real e2 = e0 * e1;
                    const real e3 = b9[o9_1 + 8 * i0 + i1];
                    const real e4 = b25[o25 + i0];
                    const real e5 = b18[o18 + i1];
                    const real e7 = (real)(e5 <= 0.0f);
                    const real e8 = e7 != 0 ? 0.0f : e5;
                    const real e9 = e4 * e8;
                    const real e10 = e3 + e9;
                    const real e12 = e10 * 0.5f;
                    const real e13 = b6[o6 + i1];
                    const real e14 = e12 * e13;
                    const real e15 = b9[o9_1 + i0 + 8 * i1];
                    const real e16 = b18[o18 + i0];
                    const real e17 = (real)(e16 <= 0.0f);
                    const real e18 = e17 != 0 ? 0.0f : e16;
                    const real e19 = e0 * e18;
                    const real e20 = e15 + e19;
                    const real e21 = e20 * 0.5f;
                    const real e22 = e21 * e13;
                    sum0 = sum0 + e2;
                    sum1 = sum1 + e14;
                    sum2 = sum2 + e22;
                }
                const int o26 = row0 * 8;
                const int o27 = row0 * 8;
                const int o28 = row0 * 8;
                b26[o26 + i0] = sum0;
                b27[o27 + i0] = sum1;
                b28[o28 + i0] = sum2;
            }
            {
                const int o25 = row0 * 8;
                const int o18 = (s2 + row0) * 8;
                const int o26 = row0 * 8;
#line 19 "fast_weights.yaml"
                const real e0 = b25[o25 + i0];
#line 24 "fast_weights.yaml"
                const real e1 = b18[o18 + i0];
#line 25 "fast_weights.yaml"
                const real e3 = (real)(e1 <= 0.0f);
#line 19 "fast_weights.yaml"
                const real e4 = b26[o26 + i0];
#line 25 "fast_weights.yaml"
                const real e5 = e3 != 0 ? 0.0f : e4;
#line 24 "fast_weights.yaml"
                const real e6 = e0 + e5;
#line 701 "kernel.cu"
                const int o29 = (s1 + row0) * 8;
                b29[o29 + i0] = e6;
            }
        }
        if (first < 64u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o9_1 = (s0 + row0) * 64;
            const int o25 = row0 * 8;
            const int o18 = (s2 + row0) * 8;
#line 23 "fast_weights.yaml"
            const real e0 = b9[o9_1 + 8 * i0 + i1];
#line 19 "fast_weights.yaml"
            const real e1 = b25[o25 + i0];
#line 24 "fast_weights.yaml"
            const real e2 = b18[o18 + i1];
#line 25 "fast_weights.yaml"
            const real e4 = (real)(e2 <= 0.0f);
            const real e5 = e4 != 0 ? 0.0f : e2;
#line 19 "fast_weights.yaml"
            const real e6 = e1 * e5;
#line 23 "fast_weights.yaml"
            const real e7 = e0 + e6;
            const real e9 = e7 * 0.95f;
#line 729 "kernel.cu"
            const int o9 = (s4 + row0) * 64;
            b9[o9 + 8 * i0 + i1] = e9;
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
            const int o28 = row0 * 8;
            const int o27 = row0 * 8;
#line 24 "fast_weights.yaml"
            const real e0 = p0;
#line 23 "fast_weights.yaml"
            const real e1 = b28[o28 + i0];
            const real e2 = e0 + e1;
            const real e3 = b27[o27 + i0];
            const real e4 = e2 + e3;
#line 754 "kernel.cu"
            const int o8 = (s4 + row0) * 8;
            b8[o8 + i0] = e4;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, BUFFER(real) b13, BUFFER(real) b14, CONST_BUFFER(real) b17, CONST_BUFFER(real) b21,
    CONST_BUFFER(real) b22,
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
                const int o17 = row * 8;
                const int o21 = row * 1;
                const int o22 = row * 8;
                const real e0 = b17[o17 + i0];
                const real e2 = b21[o21];
                const real e3 = 1.0f / e2;
                const real e4 = e0 * e3;
                const real e5 = b3[i0];
                const real e6 = e4 * e5;
                const real e7 = b4[i0];
                const real e8 = e6 + e7;
                const real e10 = (real)(e8 <= 0.0f);
                const real e11 = b22[o22 + i0];
                const real e12 = e10 != 0 ? 0.0f : e11;
                const real e13 = e12 * e4;
                s0 = s0 + e13;
                s1 = s1 + e12;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b13[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b14[i0] = sum;
        }
        block_barrier();
    }
}
