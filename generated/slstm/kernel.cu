// generated from specs/slstm.yaml by `make generated`: do not edit
// slstm I=8 N=2 D=8 float32, sm_90

// Made by rnngen from the equations in lines 21, 22, 23, 24, 25, 26, 27, 28, 29 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 16 / 256, at most 2048>>>
//   library product b19[T*B*1, 64] = b0[T*B*1, 8] * b1[8, 64]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b13[T*B*1, 8] = b17[T*B*1, 64] * b1[64, 8]
//   library product b14[64, 8] = b17[64, T*B*1] * b0[T*B*1, 8]
//   library product b30[32, 8] = b28[32, T*B*1] * b21[T*B*1, 8]
//   library product b31[32, 8] = b29[32, T*B*1] * b22[T*B*1, 8]
//   backward_1<<<64 / 32, at most 2048>>>
//   backward_2<<<256 / 256, at most 2048>>>
//   backward_3<<<256 / 256, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [512]
//   b2: param 1, real [64]
//   b3: param 2, real [512]
//   b4: adjoint 0, real [T, B, 16]
//   b5: state 0, real [T + 1, B, 16]
//   b6: state 1, real [T + 1 or 2, B, 16]
//   b7: state 2, real [T + 1 or 2, B, 16]
//   b8: state 3, real [T + 1 or 2, B, 16]
//   b9: grad_state 0, real [2, B, 16]
//   b10: grad_state 1, real [2, B, 16]
//   b11: grad_state 2, real [2, B, 16]
//   b12: grad_state 3, real [2, B, 16]
//   b13: grad_input 0, real [T, B, 8]
//   b14: grad_param 0, real [512]
//   b15: grad_param 1, real [64]
//   b16: grad_param 2, real [512]
//   b17: scratch 0, real [T, B, 64]
//   b18: saved 0, real [16]
//   b19: saved 1, real [T, B, 64]
//   b20: saved 2, real [B, 64]
//   b21: saved 3, real [T or 1, B, 8]
//   b22: saved 4, real [T or 1, B, 8]
//   b23: saved 5, real [T or 1, B, 16]
//   b24: saved 6, real [T or 1, B, 16]
//   b25: saved 7, real [T or 1, B, 16]
//   b26: saved 8, real [T or 1, B, 16]
//   b27: scratch 1, real [B, 16]
//   b28: scratch 2, real [T, B, 32]
//   b29: scratch 3, real [T, B, 32]
//   b30: scratch 4, real [256]
//   b31: scratch 5, real [256]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b5, BUFFER(real) b6, BUFFER(real) b7, BUFFER(real) b8, BUFFER(real) b18,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 16u; item += stride) {
        const int i0 = (int)item;
        b18[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
            const int row = row0 + (int)(item / 16u);
            const int i0 = (int)(item % 16u);
            const int o5 = ((0) * call.rows + row) * 16;
            b5[o5 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
            const int row = row0 + (int)(item / 16u);
            const int i0 = (int)(item % 16u);
            const int o6 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 16;
            b6[o6 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 2 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
            const int row = row0 + (int)(item / 16u);
            const int i0 = (int)(item % 16u);
            const int o7 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 16;
            b7[o7 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 3 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
            const int row = row0 + (int)(item / 16u);
            const int i0 = (int)(item % 16u);
            const int o8 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 16;
            b8[o8 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, BUFFER(real) b5, BUFFER(real) b6, BUFFER(real) b7, BUFFER(real) b8,
    CONST_BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22, BUFFER(real) b23, BUFFER(real) b24,
    BUFFER(real) b25, BUFFER(real) b26,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (call.save ? t : 0) * call.rows;
        const int s2 = (call.save ? t : (t) & 1) * call.rows;
        const int s3 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s4 = (t + 1) * call.rows;
        if (first < 64u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i2 = at % 8;
            const int i1 = at / 8u % 2;
            const int i0 = at / 16u;
            real sum = 0.0f;
            LOOP (int i3 = 0; i3 < 8; ++i3) {
                const int o5 = (s0 + row0) * 16;
                const real e0 = b3[128 * i0 + 64 * i1 + 8 * i2 + i3];
                const real e1 = b5[o5 + 8 * i1 + i3];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o20 = row0 * 64;
            b20[o20 + 16 * i0 + 8 * i1 + i2] = sum;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o5 = (s0 + row0) * 16;
#line 21 "slstm.yaml"
            const real e0 = b5[o5 + i0];
            const real e1 = b5[o5 + 8 + i0];
#line 395 "kernel.cu"
            const int o21 = (s1 + row0) * 8;
            const int o22 = (s1 + row0) * 8;
            b21[o21 + i0] = e0;
            b22[o22 + i0] = e1;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o19 = (s0 + row0) * 64;
            const int o20 = row0 * 64;
            const int o7 = (s2 + row0) * 16;
            const int o8 = (s2 + row0) * 16;
            const int o6 = (s2 + row0) * 16;
#line 22 "slstm.yaml"
            const real e0 = b19[o19 + i0];
            const real e1 = b2[i0];
            const real e2 = e0 + e1;
            const real e3 = b20[o20 + i0];
            const real e4 = e2 + e3;
            const real e5 = b19[o19 + 16 + i0];
            const real e6 = b2[16 + i0];
            const real e7 = e5 + e6;
            const real e8 = b20[o20 + 16 + i0];
            const real e9 = e7 + e8;
#line 23 "slstm.yaml"
            const real e10 = -e9;
#line 24 "slstm.yaml"
            const real e11 = b7[o7 + i0];
            const real e13 = (real)(e11 == 0.0f);
#line 23 "slstm.yaml"
            const real e14 = b8[o8 + i0];
            const real e15 = op_softplus(e10);
            const real e16 = e14 - e15;
#line 24 "slstm.yaml"
            const real e17 = op_maximum(e16, e4);
            const real e18 = e13 != 0 ? e4 : e17;
#line 22 "slstm.yaml"
            const real e19 = b19[o19 + 32 + i0];
            const real e20 = b2[32 + i0];
            const real e21 = e19 + e20;
            const real e22 = b20[o20 + 32 + i0];
            const real e23 = e21 + e22;
#line 27 "slstm.yaml"
            const real e24 = F(tanh)(e23);
#line 26 "slstm.yaml"
            const real e25 = e16 - e18;
            const real e26 = F(exp)(e25);
#line 27 "slstm.yaml"
            const real e27 = b6[o6 + i0];
            const real e28 = e26 * e27;
#line 25 "slstm.yaml"
            const real e29 = e4 - e18;
            const real e30 = F(exp)(e29);
#line 27 "slstm.yaml"
            const real e31 = e30 * e24;
            const real e32 = e28 + e31;
#line 28 "slstm.yaml"
            const real e33 = e26 * e11;
            const real e34 = e33 + e30;
#line 22 "slstm.yaml"
            const real e35 = b19[o19 + 48 + i0];
            const real e36 = b2[48 + i0];
            const real e37 = e35 + e36;
            const real e38 = b20[o20 + 48 + i0];
            const real e39 = e37 + e38;
#line 29 "slstm.yaml"
            const real e40 = op_sigmoid(e39);
            const real e41 = e40 * e32;
            const real e42 = e41 / e34;
#line 467 "kernel.cu"
            const int o23 = (s1 + row0) * 16;
            const int o24 = (s1 + row0) * 16;
            const int o8_1 = (s3 + row0) * 16;
            const int o25 = (s1 + row0) * 16;
            const int o6_1 = (s3 + row0) * 16;
            const int o7_1 = (s3 + row0) * 16;
            const int o26 = (s1 + row0) * 16;
            const int o5_1 = (s4 + row0) * 16;
            b23[o23 + i0] = e4;
            b24[o24 + i0] = e10;
            b8[o8_1 + i0] = e18;
            b25[o25 + i0] = e24;
            b6[o6_1 + i0] = e32;
            b7[o7_1 + i0] = e34;
            b26[o26 + i0] = e40;
            b5[o5_1 + i0] = e42;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8,
    BUFFER(real) b9, BUFFER(real) b10, BUFFER(real) b11, BUFFER(real) b12, BUFFER(real) b17, CONST_BUFFER(real) b23,
    CONST_BUFFER(real) b24, CONST_BUFFER(real) b25, CONST_BUFFER(real) b26, BUFFER(real) b27, BUFFER(real) b28, BUFFER(real) b29,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s3 = (call.save ? t : 0) * call.rows;
        const int s4 = (t + 1) * call.rows;
        const int s5 = (call.save ? t : (t) & 1) * call.rows;
        const int s6 = ((t) & 1) * call.rows;
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o9_1 = (s0 + row0) * 16;
            const int o4 = (s1 + row0) * 16;
            const int o7_1 = (s2 + row0) * 16;
            const int o6_1 = (s2 + row0) * 16;
            const int o26 = (s3 + row0) * 16;
            const int o11_1 = (s0 + row0) * 16;
            const int o5_1 = (s4 + row0) * 16;
            const int o8 = (s5 + row0) * 16;
            const int o24 = (s3 + row0) * 16;
            const int o8_1 = (s2 + row0) * 16;
            const int o10_1 = (s0 + row0) * 16;
            const int o23 = (s3 + row0) * 16;
            const int o25 = (s3 + row0) * 16;
            const int o7 = (s5 + row0) * 16;
            const int o6 = (s5 + row0) * 16;
            const int o12_1 = (s0 + row0) * 16;
#line 29 "slstm.yaml"
            const real e0 = b9[o9_1 + i0];
            const real e1 = b4[o4 + i0];
            const real e2 = e0 + e1;
#line 28 "slstm.yaml"
            const real e3 = b7[o7_1 + i0];
#line 29 "slstm.yaml"
            const real e4 = e2 / e3;
#line 27 "slstm.yaml"
            const real e5 = b6[o6_1 + i0];
#line 29 "slstm.yaml"
            const real e6 = e4 * e5;
            const real e7 = b26[o26 + i0];
            const real e8 = e6 * e7;
            const real e10 = 1.0f - e7;
            const real e11 = e8 * e10;
#line 28 "slstm.yaml"
            const real e12 = b11[o11_1 + i0];
#line 29 "slstm.yaml"
            const real e13 = b5[o5_1 + i0];
            const real e14 = e2 * e13;
            const real e15 = e14 / e3;
#line 28 "slstm.yaml"
            const real e16 = e12 - e15;
#line 23 "slstm.yaml"
            const real e17 = b8[o8 + i0];
            const real e18 = b24[o24 + i0];
            const real e19 = op_softplus(e18);
            const real e20 = e17 - e19;
#line 24 "slstm.yaml"
            const real e21 = b8[o8_1 + i0];
#line 26 "slstm.yaml"
            const real e22 = e20 - e21;
            const real e23 = F(exp)(e22);
#line 28 "slstm.yaml"
            const real e24 = e16 * e23;
#line 27 "slstm.yaml"
            const real e25 = b10[o10_1 + i0];
#line 29 "slstm.yaml"
            const real e26 = e4 * e7;
#line 27 "slstm.yaml"
            const real e27 = e25 + e26;
#line 22 "slstm.yaml"
            const real e28 = b23[o23 + i0];
#line 25 "slstm.yaml"
            const real e29 = e28 - e21;
            const real e30 = F(exp)(e29);
#line 27 "slstm.yaml"
            const real e31 = e27 * e30;
            const real e32 = b25[o25 + i0];
            const real e33 = e32 * e32;
            const real e34 = 1.0f - e33;
            const real e35 = e31 * e34;
            const real e36 = e27 * e23;
#line 28 "slstm.yaml"
            const real e37 = b7[o7 + i0];
            const real e38 = e16 * e37;
#line 27 "slstm.yaml"
            const real e39 = b6[o6 + i0];
            const real e40 = e27 * e39;
#line 26 "slstm.yaml"
            const real e41 = e38 + e40;
            const real e42 = e41 * e23;
#line 24 "slstm.yaml"
            const real e43 = (real)(e20 < e28);
            const real e45 = (real)(e20 == e28);
            const real e47 = (real)(e37 == 0.0f);
            const real e48 = b12[o12_1 + i0];
            const real e49 = e48 - e42;
#line 27 "slstm.yaml"
            const real e50 = e27 * e32;
#line 25 "slstm.yaml"
            const real e51 = e16 + e50;
            const real e52 = e51 * e30;
#line 24 "slstm.yaml"
            const real e53 = e49 - e52;
            const real e54 = e47 != 0 ? 0.0f : e53;
            const real e55 = 0.5f * e54;
            const real e56 = e45 != 0 ? e55 : e54;
            const real e57 = e43 != 0 ? 0.0f : e56;
#line 23 "slstm.yaml"
            const real e58 = e42 + e57;
            const real e59 = op_sigmoid(e18);
            const real e60 = e58 * e59;
#line 24 "slstm.yaml"
            const real e61 = e47 != 0 ? e53 : 0.0f;
#line 22 "slstm.yaml"
            const real e62 = e52 + e61;
#line 24 "slstm.yaml"
            const real e63 = (real)(e28 < e20);
            const real e64 = e63 != 0 ? 0.0f : e56;
#line 22 "slstm.yaml"
            const real e65 = e62 + e64;
#line 621 "kernel.cu"
            const int o17 = (s1 + row0) * 64;
            const int o11 = (s6 + row0) * 16;
            const int o10 = (s6 + row0) * 16;
            const int o12 = (s6 + row0) * 16;
            b17[o17 + 48 + i0] = e11;
            b11[o11 + i0] = e24;
            b17[o17 + 32 + i0] = e35;
            b10[o10 + i0] = e36;
            b12[o12 + i0] = e58;
            b17[o17 + 16 + i0] = e60;
            b17[o17 + i0] = e65;
        }
        block_barrier();
        LOOP (unsigned item = first / 32; item < 16u; item += stride / 32) {
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            LOOP (int at = threadIdx.x & 31; at < 32; at += 32) {
                const int i3 = at % 8;
                const int i2 = at / 8u;
                const int o17 = (s1 + row0) * 64;
                const real e0 = b3[64 * i0 + i1 + 128 * i2 + 8 * i3];
                const real e1 = b17[o17 + 8 * i0 + 16 * i2 + i3];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            sum = warp_sum(sum);
            if ((threadIdx.x & 31) == 0) {
                const int o27 = row0 * 16;
                b27[o27 + 8 * i0 + i1] = sum;
            }
        }
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o17 = (s1 + row0) * 64;
#line 22 "slstm.yaml"
            const real e0 = b17[o17 + 16 * i0 + i1];
            const real e1 = b17[o17 + 8 + 16 * i0 + i1];
#line 665 "kernel.cu"
            const int o28 = (s1 + row0) * 32;
            const int o29 = (s1 + row0) * 32;
            b28[o28 + 8 * i0 + i1] = e0;
            b29[o29 + 8 * i0 + i1] = e1;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o27 = row0 * 16;
#line 21 "slstm.yaml"
            const real e0 = b27[o27 + i0];
#line 679 "kernel.cu"
            const int o9 = (s6 + row0) * 16;
            b9[o9 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b15, CONST_BUFFER(real) b17,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 64) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o17 = row * 64;
                const real e0 = b17[o17 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 64) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b15[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b16, CONST_BUFFER(real) b30,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 256u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 64;
        const int i0 = at / 64u;
        const real e0 = b30[64 * i0 + i1];
        b16[128 * i0 + i1] = e0;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    BUFFER(real) b16, CONST_BUFFER(real) b31,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 256u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 64;
        const int i0 = at / 64u;
        const real e0 = b31[64 * i0 + i1];
        b16[64 + 128 * i0 + i1] = e0;
    }
}
