// generated from specs/on_lstm.yaml by `make generated`: do not edit
// on_lstm I=8 N=5 C=2 float32, sm_90

// Made by rnngen from the equations in lines 19, 21, 22, 23, 24, 25, 26, 27, 28, 29 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 10 / 256, at most 2048>>>
//   library product b16[T*B*1, 50] = b0[T*B*1, 8] * b1[8, 50]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b9[T*B*1, 8] = b14[T*B*1, 50] * b1[50, 8]
//   library product b10[50, 8] = b14[50, T*B*1] * b0[T*B*1, 8]
//   library product b11[50, 10] = b14[50, T*B*1] * b5[T*B*1, 10]
//   backward_1<<<50 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [400]
//   b2: param 1, real [500]
//   b3: param 2, real [50]
//   b4: adjoint 0, real [T, B, 10]
//   b5: state 0, real [T + 1, B, 10]
//   b6: state 1, real [T + 1 or 2, B, 10]
//   b7: grad_state 0, real [2, B, 10]
//   b8: grad_state 1, real [2, B, 10]
//   b9: grad_input 0, real [T, B, 8]
//   b10: grad_param 0, real [400]
//   b11: grad_param 1, real [500]
//   b12: grad_param 2, real [50]
//   b13: scratch 0, real [B, 40]
//   b14: scratch 1, real [T, B, 50]
//   b15: saved 0, real [10]
//   b16: saved 1, real [T, B, 50]
//   b17: saved 2, real [B, 50]
//   b18: saved 3, real [B, 1]
//   b19: saved 4, real [B, 1]
//   b20: saved 5, real [T or 1, B, 10]
//   b21: saved 6, real [T or 1, B, 10]
//   b22: saved 7, real [T or 1, B, 10]
//   b23: saved 8, real [T or 1, B, 10]
//   b24: saved 9, real [T or 1, B, 5]
//   b25: saved 10, real [T or 1, B, 5]
//   b26: saved 11, real [T or 1, B, 1]
//   b27: saved 12, real [T or 1, B, 1]
//   b28: saved 13, real [T or 1, B, 5]
//   b29: saved 14, real [T or 1, B, 5]
//   b30: saved 15, real [T or 1, B, 10]
//   b31: saved 16, real [T or 1, B, 10]
//   b32: scratch 2, real [B, 10]
//   b33: scratch 3, real [B, 10]
//   b34: scratch 4, real [B, 5]
//   b35: scratch 5, real [B, 5]
//   b36: scratch 6, real [B, 5]
//   b37: scratch 7, real [B, 1]
//   b38: scratch 8, real [B, 1]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b5, BUFFER(real) b6, BUFFER(real) b15,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 10u; item += stride) {
        const int i0 = (int)item;
        b15[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 10u; item += stride) {
            const int row = row0 + (int)(item / 10u);
            const int i0 = (int)(item % 10u);
            const int o5 = ((0) * call.rows + row) * 10;
            b5[o5 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 10u; item += stride) {
            const int row = row0 + (int)(item / 10u);
            const int i0 = (int)(item % 10u);
            const int o6 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 10;
            b6[o6 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, BUFFER(real) b5, BUFFER(real) b6, CONST_BUFFER(real) b16, BUFFER(real) b17,
    BUFFER(real) b18, BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22, BUFFER(real) b23,
    BUFFER(real) b24, BUFFER(real) b25, BUFFER(real) b26, BUFFER(real) b27, BUFFER(real) b28, BUFFER(real) b29,
    BUFFER(real) b30, BUFFER(real) b31,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 500);
    panel(w0, b2, 0, 10, 1, 50, 500);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (call.save ? t : 0) * call.rows;
        const int s2 = (call.save ? t : (t) & 1) * call.rows;
        const int s3 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s4 = (t + 1) * call.rows;
        if (first < 50u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o5 = (s0 + row0) * 10;
            #pragma unroll 4
            for (int k = 0; k < 10; ++k) {
                const real x = b5[o5 + k];
                p0 = F(fma)(x, w0[k * 50 + i0], p0);
            }
#line 21 "on_lstm.yaml"
            const real e0 = p0;
#line 373 "kernel.cu"
            const int o17 = row0 * 50;
            b17[o17 + i0] = e0;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum0 = (-1e38f * 1e38f), sum1 = (-1e38f * 1e38f);
            LOOP (int i0 = 0; i0 < 5; ++i0) {
                const int o16 = (s0 + row0) * 50;
                const int o17 = row0 * 50;
                const real e0 = b16[o16 + i0];
                const real e1 = b17[o17 + i0];
                const real e2 = e0 + e1;
                const real e3 = b3[i0];
                const real e4 = e2 + e3;
                const real e5 = b16[o16 + 5 + i0];
                const real e6 = b17[o17 + 5 + i0];
                const real e7 = e5 + e6;
                const real e8 = b3[5 + i0];
                const real e9 = e7 + e8;
                sum0 = op_maximum(sum0, e4);
                sum1 = op_maximum(sum1, e9);
            }
            const int o18 = row0 * 1;
            const int o19 = row0 * 1;
            b18[o18] = sum0;
            b19[o19] = sum1;
        }
        if (first < 10u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o16 = (s0 + row0) * 50;
            const int o17 = row0 * 50;
#line 21 "on_lstm.yaml"
            const real e0 = b16[o16 + 40 + i0];
            const real e1 = b17[o17 + 40 + i0];
#line 22 "on_lstm.yaml"
            const real e2 = e0 + e1;
            const real e3 = b3[40 + i0];
            const real e4 = e2 + e3;
#line 26 "on_lstm.yaml"
            const real e5 = op_sigmoid(e4);
#line 21 "on_lstm.yaml"
            const real e6 = b16[o16 + 30 + i0];
            const real e7 = b17[o17 + 30 + i0];
#line 22 "on_lstm.yaml"
            const real e8 = e6 + e7;
            const real e9 = b3[30 + i0];
            const real e10 = e8 + e9;
#line 27 "on_lstm.yaml"
            const real e11 = op_sigmoid(e10);
#line 21 "on_lstm.yaml"
            const real e12 = b16[o16 + 20 + i0];
            const real e13 = b17[o17 + 20 + i0];
#line 22 "on_lstm.yaml"
            const real e14 = e12 + e13;
            const real e15 = b3[20 + i0];
            const real e16 = e14 + e15;
#line 28 "on_lstm.yaml"
            const real e17 = F(tanh)(e16);
#line 21 "on_lstm.yaml"
            const real e18 = b16[o16 + 10 + i0];
            const real e19 = b17[o17 + 10 + i0];
#line 22 "on_lstm.yaml"
            const real e20 = e18 + e19;
            const real e21 = b3[10 + i0];
            const real e22 = e20 + e21;
#line 29 "on_lstm.yaml"
            const real e23 = op_sigmoid(e22);
#line 445 "kernel.cu"
            const int o20 = (s1 + row0) * 10;
            const int o21 = (s1 + row0) * 10;
            const int o22 = (s1 + row0) * 10;
            const int o23 = (s1 + row0) * 10;
            b20[o20 + i0] = e5;
            b21[o21 + i0] = e11;
            b22[o22 + i0] = e17;
            b23[o23 + i0] = e23;
        }
        block_barrier();
        if (first < 5u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o16 = (s0 + row0) * 50;
            const int o17 = row0 * 50;
            const int o18 = row0 * 1;
            const int o19 = row0 * 1;
#line 21 "on_lstm.yaml"
            const real e0 = b16[o16 + i0];
            const real e1 = b17[o17 + i0];
#line 23 "on_lstm.yaml"
            const real e2 = e0 + e1;
            const real e3 = b3[i0];
            const real e4 = e2 + e3;
#line 19 "on_lstm.yaml"
            const real e5 = b18[o18];
            const real e6 = e4 - e5;
            const real e7 = F(exp)(e6);
#line 21 "on_lstm.yaml"
            const real e8 = b16[o16 + 5 + i0];
            const real e9 = b17[o17 + 5 + i0];
#line 24 "on_lstm.yaml"
            const real e10 = e8 + e9;
            const real e11 = b3[5 + i0];
            const real e12 = e10 + e11;
#line 19 "on_lstm.yaml"
            const real e13 = b19[o19];
            const real e14 = e12 - e13;
            const real e15 = F(exp)(e14);
#line 486 "kernel.cu"
            const int o24 = (s1 + row0) * 5;
            const int o25 = (s1 + row0) * 5;
            b24[o24 + i0] = e7;
            b25[o25 + i0] = e15;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i0 = 0; i0 < 5; ++i0) {
                const int o24 = (s1 + row0) * 5;
                const int o25 = (s1 + row0) * 5;
                const real e0 = b24[o24 + i0];
                const real e1 = b25[o25 + i0];
                sum0 = sum0 + e0;
                sum1 = sum1 + e1;
            }
            const int o26 = (s1 + row0) * 1;
            const int o27 = (s1 + row0) * 1;
            b26[o26] = sum0;
            b27[o27] = sum1;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real run = 0.0f;
            LOOP (int k = 0; k < 5; ++k) {
                const int i0 = k;
                const int o24 = (s1 + row0) * 5;
                const int o26 = (s1 + row0) * 1;
                const real e0 = b24[o24 + i0];
                const real e1 = b26[o26];
                const real e2 = e0 / e1;
                run = run + e2;
                const int o28 = (s1 + row0) * 5;
                b28[o28 + i0] = run;
            }
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real run = 0.0f;
            LOOP (int k = 0; k < 5; ++k) {
                const int i0 = k;
                const int o25 = (s1 + row0) * 5;
                const int o27 = (s1 + row0) * 1;
                const real e0 = b25[o25 + i0];
                const real e1 = b27[o27];
                const real e2 = e0 / e1;
                run = run + e2;
                const int o29 = (s1 + row0) * 5;
                b29[o29 + i0] = run;
            }
        }
        block_barrier();
        if (first < 10u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 2;
            const int i0 = at / 2u;
            const int o28 = (s1 + row0) * 5;
            const int o29 = (s1 + row0) * 5;
#line 19 "on_lstm.yaml"
            const real e0 = b28[o28 + i0];
            const real e1 = b29[o29 + i0];
#line 555 "kernel.cu"
            const int o30 = (s1 + row0) * 10;
            const int o31 = (s1 + row0) * 10;
            b30[o30 + 2 * i0 + i1] = e0;
            b31[o31 + 2 * i0 + i1] = e1;
        }
        block_barrier();
        if (first < 10u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o20 = (s1 + row0) * 10;
            const int o31 = (s1 + row0) * 10;
            const int o30 = (s1 + row0) * 10;
            const int o6 = (s2 + row0) * 10;
            const int o21 = (s1 + row0) * 10;
            const int o22 = (s1 + row0) * 10;
            const int o23 = (s1 + row0) * 10;
#line 26 "on_lstm.yaml"
            const real e0 = b20[o20 + i0];
#line 19 "on_lstm.yaml"
            const real e1 = b31[o31 + i0];
            const real e3 = b30[o30 + i0];
#line 23 "on_lstm.yaml"
            const real e4 = 1.0f - e3;
#line 25 "on_lstm.yaml"
            const real e5 = e1 * e4;
#line 26 "on_lstm.yaml"
            const real e6 = e0 * e5;
            const real e7 = e1 - e5;
            const real e8 = e6 + e7;
#line 28 "on_lstm.yaml"
            const real e9 = b6[o6 + i0];
            const real e10 = e8 * e9;
#line 27 "on_lstm.yaml"
            const real e11 = b21[o21 + i0];
            const real e12 = e11 * e5;
            const real e13 = e4 - e5;
            const real e14 = e12 + e13;
#line 28 "on_lstm.yaml"
            const real e15 = b22[o22 + i0];
            const real e16 = e14 * e15;
            const real e17 = e10 + e16;
#line 29 "on_lstm.yaml"
            const real e18 = b23[o23 + i0];
            const real e19 = F(tanh)(e17);
            const real e20 = e18 * e19;
#line 602 "kernel.cu"
            const int o6_1 = (s3 + row0) * 10;
            const int o5_1 = (s4 + row0) * 10;
            b6[o6_1 + i0] = e17;
            b5[o5_1 + i0] = e20;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b6, BUFFER(real) b7, BUFFER(real) b8, BUFFER(real) b13,
    BUFFER(real) b14, CONST_BUFFER(real) b20, CONST_BUFFER(real) b21, CONST_BUFFER(real) b22, CONST_BUFFER(real) b23, CONST_BUFFER(real) b24,
    CONST_BUFFER(real) b25, CONST_BUFFER(real) b26, CONST_BUFFER(real) b27, CONST_BUFFER(real) b30, CONST_BUFFER(real) b31, BUFFER(real) b32,
    BUFFER(real) b33, BUFFER(real) b34, BUFFER(real) b35, BUFFER(real) b36, BUFFER(real) b37, BUFFER(real) b38,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 500);
    panel(w0, b2, 0, 1, 10, 10, 500);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s3 = (call.save ? t : 0) * call.rows;
        const int s4 = (call.save ? t : (t) & 1) * call.rows;
        const int s5 = ((t) & 1) * call.rows;
        if (first < 10u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o7_1 = (s0 + row0) * 10;
            const int o4 = (s1 + row0) * 10;
            const int o6_1 = (s2 + row0) * 10;
            const int o23 = (s3 + row0) * 10;
            const int o8_1 = (s0 + row0) * 10;
            const int o21 = (s3 + row0) * 10;
            const int o31 = (s3 + row0) * 10;
            const int o30 = (s3 + row0) * 10;
            const int o22 = (s3 + row0) * 10;
            const int o20 = (s3 + row0) * 10;
            const int o6 = (s4 + row0) * 10;
#line 29 "on_lstm.yaml"
            const real e0 = b7[o7_1 + i0];
            const real e1 = b4[o4 + i0];
            const real e2 = e0 + e1;
#line 28 "on_lstm.yaml"
            const real e3 = b6[o6_1 + i0];
#line 29 "on_lstm.yaml"
            const real e4 = F(tanh)(e3);
            const real e5 = e2 * e4;
            const real e6 = b23[o23 + i0];
            const real e7 = e5 * e6;
            const real e9 = 1.0f - e6;
            const real e10 = e7 * e9;
#line 28 "on_lstm.yaml"
            const real e11 = b8[o8_1 + i0];
#line 29 "on_lstm.yaml"
            const real e12 = e2 * e6;
            const real e13 = e4 * e4;
            const real e14 = 1.0f - e13;
            const real e15 = e12 * e14;
#line 28 "on_lstm.yaml"
            const real e16 = e11 + e15;
#line 27 "on_lstm.yaml"
            const real e17 = b21[o21 + i0];
#line 19 "on_lstm.yaml"
            const real e18 = b31[o31 + i0];
            const real e19 = b30[o30 + i0];
#line 23 "on_lstm.yaml"
            const real e20 = 1.0f - e19;
#line 25 "on_lstm.yaml"
            const real e21 = e18 * e20;
#line 27 "on_lstm.yaml"
            const real e22 = e17 * e21;
            const real e23 = e20 - e21;
            const real e24 = e22 + e23;
#line 28 "on_lstm.yaml"
            const real e25 = e16 * e24;
            const real e26 = b22[o22 + i0];
            const real e27 = e26 * e26;
            const real e28 = 1.0f - e27;
            const real e29 = e25 * e28;
#line 26 "on_lstm.yaml"
            const real e30 = b20[o20 + i0];
            const real e31 = e30 * e21;
            const real e32 = e18 - e21;
            const real e33 = e31 + e32;
#line 28 "on_lstm.yaml"
            const real e34 = e16 * e33;
            const real e35 = e16 * e26;
#line 27 "on_lstm.yaml"
            const real e36 = e35 * e21;
            const real e37 = e36 * e17;
            const real e38 = 1.0f - e17;
            const real e39 = e37 * e38;
#line 28 "on_lstm.yaml"
            const real e40 = b6[o6 + i0];
            const real e41 = e16 * e40;
#line 26 "on_lstm.yaml"
            const real e42 = e41 * e21;
            const real e43 = e42 * e30;
            const real e44 = 1.0f - e30;
            const real e45 = e43 * e44;
#line 27 "on_lstm.yaml"
            const real e46 = e35 * e17;
#line 25 "on_lstm.yaml"
            const real e47 = e46 - e35;
            const real e48 = e47 - e41;
#line 26 "on_lstm.yaml"
            const real e49 = e41 * e30;
#line 25 "on_lstm.yaml"
            const real e50 = e48 + e49;
            const real e51 = e50 * e20;
#line 19 "on_lstm.yaml"
            const real e52 = e41 + e51;
#line 25 "on_lstm.yaml"
            const real e53 = e50 * e18;
#line 23 "on_lstm.yaml"
            const real e54 = e35 + e53;
            const real e55 = -e54;
#line 727 "kernel.cu"
            const int o13 = row0 * 40;
            const int o8 = (s5 + row0) * 10;
            const int o32 = row0 * 10;
            const int o33 = row0 * 10;
            b13[o13 + i0] = e10;
            b13[o13 + 10 + i0] = e29;
            b8[o8 + i0] = e34;
            b13[o13 + 20 + i0] = e39;
            b13[o13 + 30 + i0] = e45;
            b32[o32 + i0] = e52;
            b33[o33 + i0] = e55;
        }
        block_barrier();
        if (first < 5u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i1 = 0; i1 < 2; ++i1) {
                const int o32 = row0 * 10;
                const int o33 = row0 * 10;
                const real e0 = b32[o32 + 2 * i0 + i1];
                const real e1 = b33[o33 + 2 * i0 + i1];
                sum0 = sum0 + e0;
                sum1 = sum1 + e1;
            }
            const int o34 = row0 * 5;
            const int o35 = row0 * 5;
            b34[o34 + i0] = sum0;
            b35[o35 + i0] = sum1;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real run = 0.0f;
            LOOP (int k = 0; k < 5; ++k) {
                const int i0 = 4 - k;
                const int o34 = row0 * 5;
                const real e0 = b34[o34 + i0];
                run = run + e0;
                const int o36 = row0 * 5;
                b36[o36 + i0] = run;
            }
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real run = 0.0f;
            LOOP (int k = 0; k < 5; ++k) {
                const int i0 = 4 - k;
                const int o35 = row0 * 5;
                const real e0 = b35[o35 + i0];
                run = run + e0;
                const int o34 = row0 * 5;
                b34[o34 + i0] = run;
            }
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 5; ++i0) {
                const int o36 = row0 * 5;
                const int o25 = (s3 + row0) * 5;
                const int o27 = (s3 + row0) * 1;
                const real e0 = b36[o36 + i0];
                const real e1 = b25[o25 + i0];
                const real e2 = b27[o27];
                const real e3 = e1 / e2;
                const real e4 = e0 * e3;
                const real e5 = e4 / e2;
                const real e6 = -e5;
                sum = sum + e6;
            }
            const int o37 = row0 * 1;
            b37[o37] = sum;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 5; ++i0) {
                const int o34 = row0 * 5;
                const int o24 = (s3 + row0) * 5;
                const int o26 = (s3 + row0) * 1;
                const real e0 = b34[o34 + i0];
                const real e1 = b24[o24 + i0];
                const real e2 = b26[o26];
                const real e3 = e1 / e2;
                const real e4 = e0 * e3;
                const real e5 = e4 / e2;
                const real e6 = -e5;
                sum = sum + e6;
            }
            const int o38 = row0 * 1;
            b38[o38] = sum;
        }
        block_barrier();
        if (first < 5u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o36 = row0 * 5;
            const int o27 = (s3 + row0) * 1;
            const int o37 = row0 * 1;
            const int o25 = (s3 + row0) * 5;
            const int o34 = row0 * 5;
            const int o26 = (s3 + row0) * 1;
            const int o38 = row0 * 1;
            const int o24 = (s3 + row0) * 5;
#line 19 "on_lstm.yaml"
            const real e0 = b36[o36 + i0];
            const real e1 = b27[o27];
            const real e2 = e0 / e1;
            const real e3 = b37[o37];
            const real e4 = e2 + e3;
            const real e5 = b25[o25 + i0];
            const real e6 = e4 * e5;
            const real e7 = b34[o34 + i0];
            const real e8 = b26[o26];
            const real e9 = e7 / e8;
            const real e10 = b38[o38];
            const real e11 = e9 + e10;
            const real e12 = b24[o24 + i0];
            const real e13 = e11 * e12;
#line 856 "kernel.cu"
            const int o14 = (s1 + row0) * 50;
            b14[o14 + 5 + i0] = e6;
            b14[o14 + i0] = e13;
        }
        if (first < 40u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o13 = row0 * 40;
#line 22 "on_lstm.yaml"
            const real e0 = b13[o13 + i0];
#line 868 "kernel.cu"
            const int o14 = (s1 + row0) * 50;
            b14[o14 + 10 + i0] = e0;
        }
        block_barrier();
        if (first < 10u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o14 = (s1 + row0) * 50;
            #pragma unroll 4
            for (int k = 0; k < 50; ++k) {
                const real x = b14[o14 + k];
                p0 = F(fma)(x, w0[k * 10 + i0], p0);
            }
#line 21 "on_lstm.yaml"
            const real e0 = p0;
#line 886 "kernel.cu"
            const int o7 = (s5 + row0) * 10;
            b7[o7 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b12, CONST_BUFFER(real) b14,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 50; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 50) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o14 = row * 50;
                const real e0 = b14[o14 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 50) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b12[i0] = sum;
        }
        block_barrier();
    }
}
