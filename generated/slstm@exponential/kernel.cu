// generated from specs/slstm.yaml by `make generated`: do not edit
// slstm@exponential I=8 N=2 D=8 float32, sm_90

// Made by rnngen from the equations in lines 35, 36, 37, 38, 39, 40, 41, 42, 43 of its spec, for float32. T steps of B rows.
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
#line 35 "slstm.yaml"
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
            const int o8 = (s2 + row0) * 16;
            const int o7 = (s2 + row0) * 16;
            const int o6 = (s2 + row0) * 16;
#line 36 "slstm.yaml"
            const real e0 = b19[o19 + i0];
            const real e1 = b2[i0];
            const real e2 = e0 + e1;
            const real e3 = b20[o20 + i0];
            const real e4 = e2 + e3;
#line 37 "slstm.yaml"
            const real e5 = b8[o8 + i0];
#line 36 "slstm.yaml"
            const real e6 = b19[o19 + 16 + i0];
            const real e7 = b2[16 + i0];
            const real e8 = e6 + e7;
            const real e9 = b20[o20 + 16 + i0];
            const real e10 = e8 + e9;
#line 37 "slstm.yaml"
            const real e11 = e5 + e10;
#line 38 "slstm.yaml"
            const real e12 = b7[o7 + i0];
            const real e14 = (real)(e12 == 0.0f);
            const real e15 = op_maximum(e11, e4);
            const real e16 = e14 != 0 ? e4 : e15;
#line 36 "slstm.yaml"
            const real e17 = b19[o19 + 32 + i0];
            const real e18 = b2[32 + i0];
            const real e19 = e17 + e18;
            const real e20 = b20[o20 + 32 + i0];
            const real e21 = e19 + e20;
#line 41 "slstm.yaml"
            const real e22 = F(tanh)(e21);
#line 40 "slstm.yaml"
            const real e23 = e11 - e16;
            const real e24 = F(exp)(e23);
#line 41 "slstm.yaml"
            const real e25 = b6[o6 + i0];
            const real e26 = e24 * e25;
#line 39 "slstm.yaml"
            const real e27 = e4 - e16;
            const real e28 = F(exp)(e27);
#line 41 "slstm.yaml"
            const real e29 = e28 * e22;
            const real e30 = e26 + e29;
#line 42 "slstm.yaml"
            const real e31 = e24 * e12;
            const real e32 = e31 + e28;
#line 36 "slstm.yaml"
            const real e33 = b19[o19 + 48 + i0];
            const real e34 = b2[48 + i0];
            const real e35 = e33 + e34;
            const real e36 = b20[o20 + 48 + i0];
            const real e37 = e35 + e36;
#line 43 "slstm.yaml"
            const real e38 = op_sigmoid(e37);
            const real e39 = e38 * e30;
            const real e40 = e39 / e32;
#line 465 "kernel.cu"
            const int o23 = (s1 + row0) * 16;
            const int o24 = (s1 + row0) * 16;
            const int o8_1 = (s3 + row0) * 16;
            const int o25 = (s1 + row0) * 16;
            const int o6_1 = (s3 + row0) * 16;
            const int o7_1 = (s3 + row0) * 16;
            const int o26 = (s1 + row0) * 16;
            const int o5_1 = (s4 + row0) * 16;
            b23[o23 + i0] = e4;
            b24[o24 + i0] = e11;
            b8[o8_1 + i0] = e16;
            b25[o25 + i0] = e22;
            b6[o6_1 + i0] = e30;
            b7[o7_1 + i0] = e32;
            b26[o26 + i0] = e38;
            b5[o5_1 + i0] = e40;
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
            const int o24 = (s3 + row0) * 16;
            const int o8_1 = (s2 + row0) * 16;
            const int o10_1 = (s0 + row0) * 16;
            const int o23 = (s3 + row0) * 16;
            const int o25 = (s3 + row0) * 16;
            const int o7 = (s5 + row0) * 16;
            const int o6 = (s5 + row0) * 16;
            const int o12_1 = (s0 + row0) * 16;
#line 43 "slstm.yaml"
            const real e0 = b9[o9_1 + i0];
            const real e1 = b4[o4 + i0];
            const real e2 = e0 + e1;
#line 42 "slstm.yaml"
            const real e3 = b7[o7_1 + i0];
#line 43 "slstm.yaml"
            const real e4 = e2 / e3;
#line 41 "slstm.yaml"
            const real e5 = b6[o6_1 + i0];
#line 43 "slstm.yaml"
            const real e6 = e4 * e5;
            const real e7 = b26[o26 + i0];
            const real e8 = e6 * e7;
            const real e10 = 1.0f - e7;
            const real e11 = e8 * e10;
#line 42 "slstm.yaml"
            const real e12 = b11[o11_1 + i0];
#line 43 "slstm.yaml"
            const real e13 = b5[o5_1 + i0];
            const real e14 = e2 * e13;
            const real e15 = e14 / e3;
#line 42 "slstm.yaml"
            const real e16 = e12 - e15;
#line 37 "slstm.yaml"
            const real e17 = b24[o24 + i0];
#line 38 "slstm.yaml"
            const real e18 = b8[o8_1 + i0];
#line 40 "slstm.yaml"
            const real e19 = e17 - e18;
            const real e20 = F(exp)(e19);
#line 42 "slstm.yaml"
            const real e21 = e16 * e20;
#line 41 "slstm.yaml"
            const real e22 = b10[o10_1 + i0];
#line 43 "slstm.yaml"
            const real e23 = e4 * e7;
#line 41 "slstm.yaml"
            const real e24 = e22 + e23;
#line 36 "slstm.yaml"
            const real e25 = b23[o23 + i0];
#line 39 "slstm.yaml"
            const real e26 = e25 - e18;
            const real e27 = F(exp)(e26);
#line 41 "slstm.yaml"
            const real e28 = e24 * e27;
            const real e29 = b25[o25 + i0];
            const real e30 = e29 * e29;
            const real e31 = 1.0f - e30;
            const real e32 = e28 * e31;
            const real e33 = e24 * e20;
#line 42 "slstm.yaml"
            const real e34 = b7[o7 + i0];
            const real e35 = e16 * e34;
#line 41 "slstm.yaml"
            const real e36 = b6[o6 + i0];
            const real e37 = e24 * e36;
#line 40 "slstm.yaml"
            const real e38 = e35 + e37;
            const real e39 = e38 * e20;
#line 38 "slstm.yaml"
            const real e40 = (real)(e17 < e25);
            const real e42 = (real)(e17 == e25);
            const real e44 = (real)(e34 == 0.0f);
            const real e45 = b12[o12_1 + i0];
            const real e46 = e45 - e39;
#line 41 "slstm.yaml"
            const real e47 = e24 * e29;
#line 39 "slstm.yaml"
            const real e48 = e16 + e47;
            const real e49 = e48 * e27;
#line 38 "slstm.yaml"
            const real e50 = e46 - e49;
            const real e51 = e44 != 0 ? 0.0f : e50;
            const real e52 = 0.5f * e51;
            const real e53 = e42 != 0 ? e52 : e51;
            const real e54 = e40 != 0 ? 0.0f : e53;
#line 37 "slstm.yaml"
            const real e55 = e39 + e54;
#line 38 "slstm.yaml"
            const real e56 = e44 != 0 ? e50 : 0.0f;
#line 36 "slstm.yaml"
            const real e57 = e49 + e56;
#line 38 "slstm.yaml"
            const real e58 = (real)(e25 < e17);
            const real e59 = e58 != 0 ? 0.0f : e53;
#line 36 "slstm.yaml"
            const real e60 = e57 + e59;
#line 613 "kernel.cu"
            const int o17 = (s1 + row0) * 64;
            const int o11 = (s6 + row0) * 16;
            const int o10 = (s6 + row0) * 16;
            const int o12 = (s6 + row0) * 16;
            b17[o17 + 48 + i0] = e11;
            b11[o11 + i0] = e21;
            b17[o17 + 32 + i0] = e32;
            b10[o10 + i0] = e33;
            b12[o12 + i0] = e55;
            b17[o17 + 16 + i0] = e55;
            b17[o17 + i0] = e60;
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
#line 36 "slstm.yaml"
            const real e0 = b17[o17 + 16 * i0 + i1];
            const real e1 = b17[o17 + 8 + 16 * i0 + i1];
#line 657 "kernel.cu"
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
#line 35 "slstm.yaml"
            const real e0 = b27[o27 + i0];
#line 671 "kernel.cu"
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
