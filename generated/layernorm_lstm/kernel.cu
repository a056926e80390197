// generated from specs/layernorm_lstm.yaml by `make generated`: do not edit
// layernorm_lstm I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 24, 25, 26, 27 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b27[T*B*1, 32] = b0[T*B*1, 8] * b4[8, 32]
//   forward_1<<<T * B * 32 / 256, at most 2048>>>
//   forward_2<<<T * B * 32 / 256, at most 2048>>>
//   forward_3<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   backward_1<<<T * B * 32 / 256, at most 2048>>>
//   backward_2<<<T * B * 32 / 256, at most 2048>>>
//   backward_3<<<T * B * 32 / 256, at most 2048>>>
//   library product b15[T*B*1, 8] = b43[T*B*1, 32] * b4[32, 8]
//   library product b16[32, 8] = b40[32, T*B*1] * b11[T*B*1, 8]
//   library product b19[32, 8] = b43[32, T*B*1] * b0[T*B*1, 8]
//   backward_4<<<32 / 32, at most 2048>>>
//   backward_5<<<32 / 256, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [256]
//   b2: param 1, real [32]
//   b3: param 2, real [32]
//   b4: param 3, real [256]
//   b5: param 4, real [32]
//   b6: param 5, real [32]
//   b7: param 6, real [32]
//   b8: param 7, real [8]
//   b9: param 8, real [8]
//   b10: adjoint 0, real [T, B, 8]
//   b11: state 0, real [T + 1, B, 8]
//   b12: state 1, real [T + 1 or 2, B, 8]
//   b13: grad_state 0, real [2, B, 8]
//   b14: grad_state 1, real [2, B, 8]
//   b15: grad_input 0, real [T, B, 8]
//   b16: grad_param 0, real [256]
//   b17: grad_param 1, real [32]
//   b18: grad_param 2, real [32]
//   b19: grad_param 3, real [256]
//   b20: grad_param 4, real [32]
//   b21: grad_param 5, real [32]
//   b22: grad_param 6, real [32]
//   b23: grad_param 7, real [8]
//   b24: grad_param 8, real [8]
//   b25: scratch 0, real [T, B, 32]
//   b26: saved 0, real [8]
//   b27: saved 1, real [T, B, 32]
//   b28: saved 2, real [T, B, 1]
//   b29: saved 3, real [T, B, 1]
//   b30: saved 4, real [T or 1, B, 32]
//   b31: saved 5, real [T or 1, B, 1]
//   b32: saved 6, real [T or 1, B, 1]
//   b33: saved 7, real [T or 1, B, 1]
//   b34: saved 8, real [T or 1, B, 1]
//   b35: saved 9, real [T or 1, B, 1]
//   b36: scratch 1, real [B, 8]
//   b37: scratch 2, real [T, B, 8]
//   b38: scratch 3, real [B, 1]
//   b39: scratch 4, real [B, 1]
//   b40: scratch 5, real [T, B, 32]
//   b41: scratch 6, real [T, B, 1]
//   b42: scratch 7, real [T, B, 1]
//   b43: scratch 8, real [T, B, 32]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b11, BUFFER(real) b12, BUFFER(real) b26,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b26[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o11 = ((0) * call.rows + row) * 8;
            b11[o11 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o12 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b12[o12 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b27, BUFFER(real) b28,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first / 32; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride / 32) {
        const int row = (int)(item);
        real sum = 0.0f;
        LOOP (int at = threadIdx.x & 31; at < 32; at += 32) {
            const int i0 = at;
            const int o27 = row * 32;
            const real e0 = b27[o27 + i0];
            sum = sum + e0;
        }
        sum = warp_sum(sum);
        if ((threadIdx.x & 31) == 0) {
            const int o28 = row * 1;
            b28[o28] = sum;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_2(
    CONST_BUFFER(real) b27, CONST_BUFFER(real) b28, BUFFER(real) b29,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first / 32; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride / 32) {
        const int row = (int)(item);
        real sum = 0.0f;
        LOOP (int at = threadIdx.x & 31; at < 32; at += 32) {
            const int i0 = at;
            const int o27 = row * 32;
            const int o28 = row * 1;
            const real e0 = b27[o27 + i0];
            const real e1 = b28[o28];
            const real e3 = e1 / 32.0f;
            const real e4 = e0 - e3;
            const real e5 = e4 * e4;
            sum = sum + e5;
        }
        sum = warp_sum(sum);
        if ((threadIdx.x & 31) == 0) {
            const int o29 = row * 1;
            b29[o29] = sum;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_3(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7,
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, BUFFER(real) b11, BUFFER(real) b12, CONST_BUFFER(real) b27, CONST_BUFFER(real) b28,
    CONST_BUFFER(real) b29, BUFFER(real) b30, BUFFER(real) b31, BUFFER(real) b32, BUFFER(real) b33, BUFFER(real) b34,
    BUFFER(real) b35,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 256);
    panel(w0, b1, 0, 8, 1, 32, 256);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (call.save ? t : 0) * call.rows;
        const int s2 = (call.save ? t : (t) & 1) * call.rows;
        const int s3 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s4 = (t + 1) * call.rows;
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o11 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b11[o11 + k];
                p0 = F(fma)(x, w0[k * 32 + i0], p0);
            }
#line 24 "layernorm_lstm.yaml"
            const real e0 = p0;
#line 437 "kernel.cu"
            const int o30 = (s1 + row0) * 32;
            b30[o30 + i0] = e0;
        }
        block_barrier();
        if (first / 32 < 1u) {
            const unsigned item = first / 32;
            (void)item;
            real sum = 0.0f;
            LOOP (int at = threadIdx.x & 31; at < 32; at += 32) {
                const int i0 = at;
                const int o30 = (s1 + row0) * 32;
                const real e0 = b30[o30 + i0];
                sum = sum + e0;
            }
            sum = warp_sum(sum);
            if ((threadIdx.x & 31) == 0) {
                const int o31 = (s1 + row0) * 1;
                b31[o31] = sum;
            }
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o31 = (s1 + row0) * 1;
#line 24 "layernorm_lstm.yaml"
            const real e0 = b31[o31];
            const real e2 = e0 / 32.0f;
#line 466 "kernel.cu"
            const int o32 = (s1 + row0) * 1;
            b32[o32] = e2;
        }
        block_barrier();
        if (first / 32 < 1u) {
            const unsigned item = first / 32;
            (void)item;
            real sum = 0.0f;
            LOOP (int at = threadIdx.x & 31; at < 32; at += 32) {
                const int i0 = at;
                const int o30 = (s1 + row0) * 32;
                const int o32 = (s1 + row0) * 1;
                const real e0 = b30[o30 + i0];
                const real e1 = b32[o32];
                const real e2 = e0 - e1;
                const real e3 = e2 * e2;
                sum = sum + e3;
            }
            sum = warp_sum(sum);
            if ((threadIdx.x & 31) == 0) {
                const int o31 = (s1 + row0) * 1;
                b31[o31] = sum;
            }
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o31 = (s1 + row0) * 1;
#line 24 "layernorm_lstm.yaml"
            const real e0 = b31[o31];
            const real e2 = e0 / 32.0f;
            const real e4 = e2 + 1e-05f;
            const real e5 = F(sqrt)(e4);
#line 501 "kernel.cu"
            const int o33 = (s1 + row0) * 1;
            b33[o33] = e5;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o30 = (s1 + row0) * 32;
            const int o32 = (s1 + row0) * 1;
            const int o33 = (s1 + row0) * 1;
            const int o27 = (s0 + row0) * 32;
            const int o28 = (s0 + row0) * 1;
            const int o29 = (s0 + row0) * 1;
            const int o12 = (s2 + row0) * 8;
#line 24 "layernorm_lstm.yaml"
            const real e0 = b30[o30 + i0];
            const real e1 = b32[o32];
#line 25 "layernorm_lstm.yaml"
            const real e2 = e0 - e1;
#line 24 "layernorm_lstm.yaml"
            const real e4 = b33[o33];
            const real e5 = 1.0f / e4;
#line 25 "layernorm_lstm.yaml"
            const real e6 = e2 * e5;
            const real e7 = b2[i0];
            const real e8 = e6 * e7;
            const real e9 = b3[i0];
            const real e10 = e8 + e9;
#line 24 "layernorm_lstm.yaml"
            const real e11 = b27[o27 + i0];
            const real e12 = b28[o28];
            const real e14 = e12 / 32.0f;
#line 25 "layernorm_lstm.yaml"
            const real e15 = e11 - e14;
#line 24 "layernorm_lstm.yaml"
            const real e16 = b29[o29];
            const real e17 = e16 / 32.0f;
            const real e19 = e17 + 1e-05f;
            const real e20 = F(sqrt)(e19);
            const real e21 = 1.0f / e20;
#line 25 "layernorm_lstm.yaml"
            const real e22 = e15 * e21;
            const real e23 = b5[i0];
            const real e24 = e22 * e23;
            const real e25 = b6[i0];
            const real e26 = e24 + e25;
            const real e27 = e10 + e26;
            const real e28 = b7[i0];
            const real e29 = e27 + e28;
#line 26 "layernorm_lstm.yaml"
            const real e30 = op_sigmoid(e29);
            const real e31 = b12[o12 + i0];
            const real e32 = e30 * e31;
#line 24 "layernorm_lstm.yaml"
            const real e33 = b30[o30 + 8 + i0];
#line 25 "layernorm_lstm.yaml"
            const real e34 = e33 - e1;
            const real e35 = e34 * e5;
            const real e36 = b2[8 + i0];
            const real e37 = e35 * e36;
            const real e38 = b3[8 + i0];
            const real e39 = e37 + e38;
#line 24 "layernorm_lstm.yaml"
            const real e40 = b27[o27 + 8 + i0];
#line 25 "layernorm_lstm.yaml"
            const real e41 = e40 - e14;
            const real e42 = e41 * e21;
            const real e43 = b5[8 + i0];
            const real e44 = e42 * e43;
            const real e45 = b6[8 + i0];
            const real e46 = e44 + e45;
            const real e47 = e39 + e46;
            const real e48 = b7[8 + i0];
            const real e49 = e47 + e48;
#line 26 "layernorm_lstm.yaml"
            const real e50 = op_sigmoid(e49);
#line 24 "layernorm_lstm.yaml"
            const real e51 = b30[o30 + 24 + i0];
#line 25 "layernorm_lstm.yaml"
            const real e52 = e51 - e1;
            const real e53 = e52 * e5;
            const real e54 = b2[24 + i0];
            const real e55 = e53 * e54;
            const real e56 = b3[24 + i0];
            const real e57 = e55 + e56;
#line 24 "layernorm_lstm.yaml"
            const real e58 = b27[o27 + 24 + i0];
#line 25 "layernorm_lstm.yaml"
            const real e59 = e58 - e14;
            const real e60 = e59 * e21;
            const real e61 = b5[24 + i0];
            const real e62 = e60 * e61;
            const real e63 = b6[24 + i0];
            const real e64 = e62 + e63;
            const real e65 = e57 + e64;
            const real e66 = b7[24 + i0];
            const real e67 = e65 + e66;
#line 26 "layernorm_lstm.yaml"
            const real e68 = F(tanh)(e67);
            const real e69 = e50 * e68;
            const real e70 = e32 + e69;
#line 604 "kernel.cu"
            const int o12_1 = (s3 + row0) * 8;
            b12[o12_1 + i0] = e70;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o12_1 = (s3 + row0) * 8;
                const real e0 = b12[o12_1 + i0];
                sum = sum + e0;
            }
            const int o31 = (s1 + row0) * 1;
            b31[o31] = sum;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o31 = (s1 + row0) * 1;
#line 27 "layernorm_lstm.yaml"
            const real e0 = b31[o31];
            const real e2 = e0 / 8.0f;
#line 629 "kernel.cu"
            const int o34 = (s1 + row0) * 1;
            b34[o34] = e2;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o12_1 = (s3 + row0) * 8;
                const int o34 = (s1 + row0) * 1;
                const real e0 = b12[o12_1 + i0];
                const real e1 = b34[o34];
                const real e2 = e0 - e1;
                const real e3 = e2 * e2;
                sum = sum + e3;
            }
            const int o31 = (s1 + row0) * 1;
            b31[o31] = sum;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o31 = (s1 + row0) * 1;
#line 27 "layernorm_lstm.yaml"
            const real e0 = b31[o31];
            const real e2 = e0 / 8.0f;
            const real e4 = e2 + 1e-05f;
            const real e5 = F(sqrt)(e4);
#line 660 "kernel.cu"
            const int o35 = (s1 + row0) * 1;
            b35[o35] = e5;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o30 = (s1 + row0) * 32;
            const int o32 = (s1 + row0) * 1;
            const int o33 = (s1 + row0) * 1;
            const int o27 = (s0 + row0) * 32;
            const int o28 = (s0 + row0) * 1;
            const int o29 = (s0 + row0) * 1;
            const int o12_1 = (s3 + row0) * 8;
            const int o34 = (s1 + row0) * 1;
            const int o35 = (s1 + row0) * 1;
#line 24 "layernorm_lstm.yaml"
            const real e0 = b30[o30 + 16 + i0];
            const real e1 = b32[o32];
#line 25 "layernorm_lstm.yaml"
            const real e2 = e0 - e1;
#line 24 "layernorm_lstm.yaml"
            const real e4 = b33[o33];
            const real e5 = 1.0f / e4;
#line 25 "layernorm_lstm.yaml"
            const real e6 = e2 * e5;
            const real e7 = b2[16 + i0];
            const real e8 = e6 * e7;
            const real e9 = b3[16 + i0];
            const real e10 = e8 + e9;
#line 24 "layernorm_lstm.yaml"
            const real e11 = b27[o27 + 16 + i0];
            const real e12 = b28[o28];
            const real e14 = e12 / 32.0f;
#line 25 "layernorm_lstm.yaml"
            const real e15 = e11 - e14;
#line 24 "layernorm_lstm.yaml"
            const real e16 = b29[o29];
            const real e17 = e16 / 32.0f;
            const real e19 = e17 + 1e-05f;
            const real e20 = F(sqrt)(e19);
            const real e21 = 1.0f / e20;
#line 25 "layernorm_lstm.yaml"
            const real e22 = e15 * e21;
            const real e23 = b5[16 + i0];
            const real e24 = e22 * e23;
            const real e25 = b6[16 + i0];
            const real e26 = e24 + e25;
            const real e27 = e10 + e26;
            const real e28 = b7[16 + i0];
            const real e29 = e27 + e28;
#line 27 "layernorm_lstm.yaml"
            const real e30 = op_sigmoid(e29);
#line 26 "layernorm_lstm.yaml"
            const real e31 = b12[o12_1 + i0];
#line 27 "layernorm_lstm.yaml"
            const real e32 = b34[o34];
            const real e33 = e31 - e32;
            const real e34 = b35[o35];
            const real e35 = 1.0f / e34;
            const real e36 = e33 * e35;
            const real e37 = b8[i0];
            const real e38 = e36 * e37;
            const real e39 = b9[i0];
            const real e40 = e38 + e39;
            const real e41 = F(tanh)(e40);
            const real e42 = e30 * e41;
#line 729 "kernel.cu"
            const int o11_1 = (s4 + row0) * 8;
            b11[o11_1 + i0] = e42;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7,
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, CONST_BUFFER(real) b12, BUFFER(real) b13, BUFFER(real) b14,
    BUFFER(real) b25, CONST_BUFFER(real) b27, CONST_BUFFER(real) b28, CONST_BUFFER(real) b29, CONST_BUFFER(real) b30, CONST_BUFFER(real) b32,
    CONST_BUFFER(real) b33, CONST_BUFFER(real) b34, CONST_BUFFER(real) b35, BUFFER(real) b36, BUFFER(real) b37, BUFFER(real) b38,
    BUFFER(real) b39, BUFFER(real) b40,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 256);
    panel(w0, b1, 0, 1, 8, 8, 256);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s4 = (call.save ? t : (t) & 1) * call.rows;
        const int s5 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o13_1 = (s0 + row0) * 8;
            const int o10 = (s1 + row0) * 8;
            const int o30 = (s2 + row0) * 32;
            const int o32 = (s2 + row0) * 1;
            const int o33 = (s2 + row0) * 1;
            const int o27 = (s1 + row0) * 32;
            const int o28 = (s1 + row0) * 1;
            const int o29 = (s1 + row0) * 1;
            const int o12_1 = (s3 + row0) * 8;
            const int o34 = (s2 + row0) * 1;
            const int o35 = (s2 + row0) * 1;
            const real e0 = b13[o13_1 + i0];
            const real e1 = b10[o10 + i0];
            const real e2 = e0 + e1;
#line 24 "layernorm_lstm.yaml"
            const real e3 = b30[o30 + 16 + i0];
            const real e4 = b32[o32];
#line 25 "layernorm_lstm.yaml"
            const real e5 = e3 - e4;
#line 24 "layernorm_lstm.yaml"
            const real e7 = b33[o33];
            const real e8 = 1.0f / e7;
#line 25 "layernorm_lstm.yaml"
            const real e9 = e5 * e8;
            const real e10 = b2[16 + i0];
            const real e11 = e9 * e10;
            const real e12 = b3[16 + i0];
            const real e13 = e11 + e12;
#line 24 "layernorm_lstm.yaml"
            const real e14 = b27[o27 + 16 + i0];
            const real e15 = b28[o28];
            const real e17 = e15 / 32.0f;
#line 25 "layernorm_lstm.yaml"
            const real e18 = e14 - e17;
#line 24 "layernorm_lstm.yaml"
            const real e19 = b29[o29];
            const real e20 = e19 / 32.0f;
            const real e22 = e20 + 1e-05f;
            const real e23 = F(sqrt)(e22);
            const real e24 = 1.0f / e23;
#line 25 "layernorm_lstm.yaml"
            const real e25 = e18 * e24;
            const real e26 = b5[16 + i0];
            const real e27 = e25 * e26;
            const real e28 = b6[16 + i0];
            const real e29 = e27 + e28;
            const real e30 = e13 + e29;
            const real e31 = b7[16 + i0];
            const real e32 = e30 + e31;
#line 27 "layernorm_lstm.yaml"
            const real e33 = op_sigmoid(e32);
            const real e34 = e2 * e33;
#line 26 "layernorm_lstm.yaml"
            const real e35 = b12[o12_1 + i0];
#line 27 "layernorm_lstm.yaml"
            const real e36 = b34[o34];
            const real e37 = e35 - e36;
            const real e38 = b35[o35];
            const real e39 = 1.0f / e38;
            const real e40 = e37 * e39;
            const real e41 = b8[i0];
            const real e42 = e40 * e41;
            const real e43 = b9[i0];
            const real e44 = e42 + e43;
            const real e45 = F(tanh)(e44);
            const real e46 = e45 * e45;
            const real e47 = 1.0f - e46;
            const real e48 = e34 * e47;
            const real e49 = e2 * e45;
            const real e50 = e49 * e33;
            const real e51 = 1.0f - e33;
            const real e52 = e50 * e51;
#line 835 "kernel.cu"
            const int o36 = row0 * 8;
            const int o37 = (s1 + row0) * 8;
            const int o25 = (s1 + row0) * 32;
            b36[o36 + i0] = e2;
            b37[o37 + i0] = e48;
            b25[o25 + 16 + i0] = e52;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            {
                real sum = 0.0f;
                LOOP (int i0 = 0; i0 < 8; ++i0) {
                    const int o37 = (s1 + row0) * 8;
                    const int o12_1 = (s3 + row0) * 8;
                    const int o34 = (s2 + row0) * 1;
                    const real e0 = b37[o37 + i0];
                    const real e1 = b8[i0];
                    const real e2 = e0 * e1;
                    const real e3 = b12[o12_1 + i0];
                    const real e4 = b34[o34];
                    const real e5 = e3 - e4;
                    const real e6 = e2 * e5;
                    sum = sum + e6;
                }
                const int o38 = row0 * 1;
                b38[o38] = sum;
            }
            {
                real sum = 0.0f;
                LOOP (int i0 = 0; i0 < 8; ++i0) {
                    const int o37 = (s1 + row0) * 8;
                    const int o35 = (s2 + row0) * 1;
                    const int o38 = row0 * 1;
                    const int o12_1 = (s3 + row0) * 8;
                    const int o34 = (s2 + row0) * 1;
                    const real e0 = b37[o37 + i0];
                    const real e1 = b8[i0];
                    const real e2 = e0 * e1;
                    const real e4 = b35[o35];
                    const real e5 = 1.0f / e4;
                    const real e6 = e2 * e5;
                    const real e7 = b38[o38];
                    const real e8 = e7 * e5;
                    const real e9 = e8 / e4;
                    const real e11 = e9 * 0.5f;
                    const real e12 = e11 / e4;
                    const real e14 = e12 / 8.0f;
                    const real e15 = -e14;
                    const real e16 = b12[o12_1 + i0];
                    const real e17 = b34[o34];
                    const real e18 = e16 - e17;
                    const real e19 = e15 * e18;
                    const real e20 = e6 + e19;
                    const real e21 = e20 + e19;
                    const real e22 = -e21;
                    sum = sum + e22;
                }
                const int o39 = row0 * 1;
                b39[o39] = sum;
            }
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o14_1 = (s0 + row0) * 8;
            const int o37 = (s1 + row0) * 8;
            const int o35 = (s2 + row0) * 1;
            const int o38 = row0 * 1;
            const int o12_1 = (s3 + row0) * 8;
            const int o34 = (s2 + row0) * 1;
            const int o39 = row0 * 1;
            const int o30 = (s2 + row0) * 32;
            const int o32 = (s2 + row0) * 1;
            const int o33 = (s2 + row0) * 1;
            const int o27 = (s1 + row0) * 32;
            const int o28 = (s1 + row0) * 1;
            const int o29 = (s1 + row0) * 1;
            const int o12 = (s4 + row0) * 8;
#line 26 "layernorm_lstm.yaml"
            const real e0 = b14[o14_1 + i0];
#line 27 "layernorm_lstm.yaml"
            const real e1 = b37[o37 + i0];
            const real e2 = b8[i0];
            const real e3 = e1 * e2;
            const real e5 = b35[o35];
            const real e6 = 1.0f / e5;
            const real e7 = e3 * e6;
            const real e8 = b38[o38];
            const real e9 = e8 * e6;
            const real e10 = e9 / e5;
            const real e12 = e10 * 0.5f;
            const real e13 = e12 / e5;
            const real e15 = e13 / 8.0f;
            const real e16 = -e15;
#line 26 "layernorm_lstm.yaml"
            const real e17 = b12[o12_1 + i0];
#line 27 "layernorm_lstm.yaml"
            const real e18 = b34[o34];
            const real e19 = e17 - e18;
            const real e20 = e16 * e19;
            const real e21 = e7 + e20;
            const real e22 = e21 + e20;
#line 26 "layernorm_lstm.yaml"
            const real e23 = e0 + e22;
#line 27 "layernorm_lstm.yaml"
            const real e24 = b39[o39];
            const real e25 = e24 / 8.0f;
#line 26 "layernorm_lstm.yaml"
            const real e26 = e23 + e25;
#line 24 "layernorm_lstm.yaml"
            const real e27 = b30[o30 + 8 + i0];
            const real e28 = b32[o32];
#line 25 "layernorm_lstm.yaml"
            const real e29 = e27 - e28;
#line 24 "layernorm_lstm.yaml"
            const real e30 = b33[o33];
            const real e31 = 1.0f / e30;
#line 25 "layernorm_lstm.yaml"
            const real e32 = e29 * e31;
            const real e33 = b2[8 + i0];
            const real e34 = e32 * e33;
            const real e35 = b3[8 + i0];
            const real e36 = e34 + e35;
#line 24 "layernorm_lstm.yaml"
            const real e37 = b27[o27 + 8 + i0];
            const real e38 = b28[o28];
            const real e40 = e38 / 32.0f;
#line 25 "layernorm_lstm.yaml"
            const real e41 = e37 - e40;
#line 24 "layernorm_lstm.yaml"
            const real e42 = b29[o29];
            const real e43 = e42 / 32.0f;
            const real e45 = e43 + 1e-05f;
            const real e46 = F(sqrt)(e45);
            const real e47 = 1.0f / e46;
#line 25 "layernorm_lstm.yaml"
            const real e48 = e41 * e47;
            const real e49 = b5[8 + i0];
            const real e50 = e48 * e49;
            const real e51 = b6[8 + i0];
            const real e52 = e50 + e51;
            const real e53 = e36 + e52;
            const real e54 = b7[8 + i0];
            const real e55 = e53 + e54;
#line 26 "layernorm_lstm.yaml"
            const real e56 = op_sigmoid(e55);
            const real e57 = e26 * e56;
#line 24 "layernorm_lstm.yaml"
            const real e58 = b30[o30 + 24 + i0];
#line 25 "layernorm_lstm.yaml"
            const real e59 = e58 - e28;
            const real e60 = e59 * e31;
            const real e61 = b2[24 + i0];
            const real e62 = e60 * e61;
            const real e63 = b3[24 + i0];
            const real e64 = e62 + e63;
#line 24 "layernorm_lstm.yaml"
            const real e65 = b27[o27 + 24 + i0];
#line 25 "layernorm_lstm.yaml"
            const real e66 = e65 - e40;
            const real e67 = e66 * e47;
            const real e68 = b5[24 + i0];
            const real e69 = e67 * e68;
            const real e70 = b6[24 + i0];
            const real e71 = e69 + e70;
            const real e72 = e64 + e71;
            const real e73 = b7[24 + i0];
            const real e74 = e72 + e73;
#line 26 "layernorm_lstm.yaml"
            const real e75 = F(tanh)(e74);
            const real e76 = e75 * e75;
            const real e77 = 1.0f - e76;
            const real e78 = e57 * e77;
            const real e79 = e26 * e75;
            const real e80 = e79 * e56;
            const real e81 = 1.0f - e56;
            const real e82 = e80 * e81;
#line 24 "layernorm_lstm.yaml"
            const real e83 = b30[o30 + i0];
#line 25 "layernorm_lstm.yaml"
            const real e84 = e83 - e28;
            const real e85 = e84 * e31;
            const real e86 = b2[i0];
            const real e87 = e85 * e86;
            const real e88 = b3[i0];
            const real e89 = e87 + e88;
#line 24 "layernorm_lstm.yaml"
            const real e90 = b27[o27 + i0];
#line 25 "layernorm_lstm.yaml"
            const real e91 = e90 - e40;
            const real e92 = e91 * e47;
            const real e93 = b5[i0];
            const real e94 = e92 * e93;
            const real e95 = b6[i0];
            const real e96 = e94 + e95;
            const real e97 = e89 + e96;
            const real e98 = b7[i0];
            const real e99 = e97 + e98;
#line 26 "layernorm_lstm.yaml"
            const real e100 = op_sigmoid(e99);
            const real e101 = e26 * e100;
            const real e102 = b12[o12 + i0];
            const real e103 = e26 * e102;
            const real e104 = e103 * e100;
            const real e105 = 1.0f - e100;
            const real e106 = e104 * e105;
#line 1046 "kernel.cu"
            const int o25 = (s1 + row0) * 32;
            const int o14 = (s5 + row0) * 8;
            b25[o25 + 24 + i0] = e78;
            b25[o25 + 8 + i0] = e82;
            b14[o14 + i0] = e101;
            b25[o25 + i0] = e106;
        }
        block_barrier();
        if (first / 32 < 1u) {
            const unsigned item = first / 32;
            (void)item;
            real sum = 0.0f;
            LOOP (int at = threadIdx.x & 31; at < 32; at += 32) {
                const int i0 = at;
                const int o25 = (s1 + row0) * 32;
                const int o30 = (s2 + row0) * 32;
                const int o32 = (s2 + row0) * 1;
                const real e0 = b25[o25 + i0];
                const real e1 = b2[i0];
                const real e2 = e0 * e1;
                const real e3 = b30[o30 + i0];
                const real e4 = b32[o32];
                const real e5 = e3 - e4;
                const real e6 = e2 * e5;
                sum = sum + e6;
            }
            sum = warp_sum(sum);
            if ((threadIdx.x & 31) == 0) {
                const int o38 = row0 * 1;
                b38[o38] = sum;
            }
        }
        block_barrier();
        if (first / 32 < 1u) {
            const unsigned item = first / 32;
            (void)item;
            real sum = 0.0f;
            LOOP (int at = threadIdx.x & 31; at < 32; at += 32) {
                const int i0 = at;
                const int o25 = (s1 + row0) * 32;
                const int o33 = (s2 + row0) * 1;
                const int o38 = row0 * 1;
                const int o30 = (s2 + row0) * 32;
                const int o32 = (s2 + row0) * 1;
                const real e0 = b25[o25 + i0];
                const real e1 = b2[i0];
                const real e2 = e0 * e1;
                const real e4 = b33[o33];
                const real e5 = 1.0f / e4;
                const real e6 = e2 * e5;
                const real e7 = b38[o38];
                const real e8 = e7 * e5;
                const real e9 = e8 / e4;
                const real e11 = e9 * 0.5f;
                const real e12 = e11 / e4;
                const real e14 = e12 / 32.0f;
                const real e15 = -e14;
                const real e16 = b30[o30 + i0];
                const real e17 = b32[o32];
                const real e18 = e16 - e17;
                const real e19 = e15 * e18;
                const real e20 = e6 + e19;
                const real e21 = e20 + e19;
                const real e22 = -e21;
                sum = sum + e22;
            }
            sum = warp_sum(sum);
            if ((threadIdx.x & 31) == 0) {
                const int o39 = row0 * 1;
                b39[o39] = sum;
            }
        }
        block_barrier();
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o25 = (s1 + row0) * 32;
            const int o33 = (s2 + row0) * 1;
            const int o38 = row0 * 1;
            const int o30 = (s2 + row0) * 32;
            const int o32 = (s2 + row0) * 1;
            const int o39 = row0 * 1;
#line 24 "layernorm_lstm.yaml"
            const real e0 = b25[o25 + i0];
            const real e1 = b2[i0];
            const real e2 = e0 * e1;
            const real e4 = b33[o33];
            const real e5 = 1.0f / e4;
            const real e6 = e2 * e5;
            const real e7 = b38[o38];
            const real e8 = e7 * e5;
            const real e9 = e8 / e4;
            const real e11 = e9 * 0.5f;
            const real e12 = e11 / e4;
            const real e14 = e12 / 32.0f;
            const real e15 = -e14;
            const real e16 = b30[o30 + i0];
            const real e17 = b32[o32];
            const real e18 = e16 - e17;
            const real e19 = e15 * e18;
            const real e20 = e6 + e19;
            const real e21 = e20 + e19;
            const real e22 = b39[o39];
            const real e23 = e22 / 32.0f;
            const real e24 = e21 + e23;
#line 1153 "kernel.cu"
            const int o40 = (s1 + row0) * 32;
            b40[o40 + i0] = e24;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o40 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b40[o40 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
#line 24 "layernorm_lstm.yaml"
            const real e0 = p0;
#line 1171 "kernel.cu"
            const int o13 = (s5 + row0) * 8;
            b13[o13 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b5, CONST_BUFFER(real) b25, CONST_BUFFER(real) b27, CONST_BUFFER(real) b28, BUFFER(real) b41,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first / 32; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride / 32) {
        const int row = (int)(item);
        real sum = 0.0f;
        LOOP (int at = threadIdx.x & 31; at < 32; at += 32) {
            const int i0 = at;
            const int o25 = row * 32;
            const int o27 = row * 32;
            const int o28 = row * 1;
            const real e0 = b25[o25 + i0];
            const real e1 = b5[i0];
            const real e2 = e0 * e1;
            const real e3 = b27[o27 + i0];
            const real e4 = b28[o28];
            const real e6 = e4 / 32.0f;
            const real e7 = e3 - e6;
            const real e8 = e2 * e7;
            sum = sum + e8;
        }
        sum = warp_sum(sum);
        if ((threadIdx.x & 31) == 0) {
            const int o41 = row * 1;
            b41[o41] = sum;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b5, CONST_BUFFER(real) b25, CONST_BUFFER(real) b27, CONST_BUFFER(real) b28, CONST_BUFFER(real) b29, CONST_BUFFER(real) b41,
    BUFFER(real) b42,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first / 32; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride / 32) {
        const int row = (int)(item);
        real sum = 0.0f;
        LOOP (int at = threadIdx.x & 31; at < 32; at += 32) {
            const int i0 = at;
            const int o25 = row * 32;
            const int o29 = row * 1;
            const int o41 = row * 1;
            const int o27 = row * 32;
            const int o28 = row * 1;
            const real e0 = b25[o25 + i0];
            const real e1 = b5[i0];
            const real e2 = e0 * e1;
            const real e4 = b29[o29];
            const real e6 = e4 / 32.0f;
            const real e8 = e6 + 1e-05f;
            const real e9 = F(sqrt)(e8);
            const real e10 = 1.0f / e9;
            const real e11 = e2 * e10;
            const real e12 = b41[o41];
            const real e13 = e12 * e10;
            const real e14 = e13 / e9;
            const real e16 = e14 * 0.5f;
            const real e17 = e16 / e9;
            const real e18 = e17 / 32.0f;
            const real e19 = -e18;
            const real e20 = b27[o27 + i0];
            const real e21 = b28[o28];
            const real e22 = e21 / 32.0f;
            const real e23 = e20 - e22;
            const real e24 = e19 * e23;
            const real e25 = e11 + e24;
            const real e26 = e25 + e24;
            const real e27 = -e26;
            sum = sum + e27;
        }
        sum = warp_sum(sum);
        if ((threadIdx.x & 31) == 0) {
            const int o42 = row * 1;
            b42[o42] = sum;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b5, CONST_BUFFER(real) b25, CONST_BUFFER(real) b27, CONST_BUFFER(real) b28, CONST_BUFFER(real) b29, CONST_BUFFER(real) b41,
    CONST_BUFFER(real) b42, BUFFER(real) b43,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 32u; item += stride) {
        const int row = (int)(item / 32u);
        const int i0 = (int)(item % 32u);
        const int o25 = row * 32;
        const int o29 = row * 1;
        const int o41 = row * 1;
        const int o27 = row * 32;
        const int o28 = row * 1;
        const int o42 = row * 1;
#line 24 "layernorm_lstm.yaml"
        const real e0 = b25[o25 + i0];
        const real e1 = b5[i0];
        const real e2 = e0 * e1;
        const real e4 = b29[o29];
        const real e6 = e4 / 32.0f;
        const real e8 = e6 + 1e-05f;
        const real e9 = F(sqrt)(e8);
        const real e10 = 1.0f / e9;
        const real e11 = e2 * e10;
        const real e12 = b41[o41];
        const real e13 = e12 * e10;
        const real e14 = e13 / e9;
        const real e16 = e14 * 0.5f;
        const real e17 = e16 / e9;
        const real e18 = e17 / 32.0f;
        const real e19 = -e18;
        const real e20 = b27[o27 + i0];
        const real e21 = b28[o28];
        const real e22 = e21 / 32.0f;
        const real e23 = e20 - e22;
        const real e24 = e19 * e23;
        const real e25 = e11 + e24;
        const real e26 = e25 + e24;
        const real e27 = b42[o42];
        const real e28 = e27 / 32.0f;
        const real e29 = e26 + e28;
#line 1307 "kernel.cu"
        const int o43 = row * 32;
        b43[o43 + i0] = e29;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    CONST_BUFFER(real) b12, BUFFER(real) b17, BUFFER(real) b18, BUFFER(real) b20, BUFFER(real) b23, BUFFER(real) b24,
    CONST_BUFFER(real) b25, CONST_BUFFER(real) b27, CONST_BUFFER(real) b28, CONST_BUFFER(real) b29, CONST_BUFFER(real) b30, CONST_BUFFER(real) b32,
    CONST_BUFFER(real) b33, CONST_BUFFER(real) b34, CONST_BUFFER(real) b35, CONST_BUFFER(real) b37,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 768);
    LOOP (int base = blockIdx.x * 32; base < 32; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f;
        if (item < 32) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o25 = row * 32;
                const int o30 = row * 32;
                const int o32 = row * 1;
                const int o33 = row * 1;
                const int o27 = row * 32;
                const int o28 = row * 1;
                const int o29 = row * 1;
                const real e0 = b25[o25 + i0];
                const real e1 = b30[o30 + i0];
                const real e2 = b32[o32];
                const real e3 = e1 - e2;
                const real e5 = b33[o33];
                const real e6 = 1.0f / e5;
                const real e7 = e3 * e6;
                const real e8 = e0 * e7;
                const real e9 = b27[o27 + i0];
                const real e10 = b28[o28];
                const real e12 = e10 / 32.0f;
                const real e13 = e9 - e12;
                const real e14 = b29[o29];
                const real e15 = e14 / 32.0f;
                const real e17 = e15 + 1e-05f;
                const real e18 = F(sqrt)(e17);
                const real e19 = 1.0f / e18;
                const real e20 = e13 * e19;
                const real e21 = e0 * e20;
                s0 = s0 + e8;
                s1 = s1 + e0;
                s2 = s2 + e21;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        block_barrier();
        if (warp == 0 && item < 32) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b17[i0] = sum;
        }
        if (warp == 1 && item < 32) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b18[i0] = sum;
        }
        if (warp == 2 && item < 32) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b20[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 2
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o37 = row * 8;
                const int o12_1 = (row + 1 * call.rows) * 8;
                const int o34 = row * 1;
                const int o35 = row * 1;
                const real e0 = b37[o37 + i0];
                const real e1 = b12[o12_1 + i0];
                const real e2 = b34[o34];
                const real e3 = e1 - e2;
                const real e5 = b35[o35];
                const real e6 = 1.0f / e5;
                const real e7 = e3 * e6;
                const real e8 = e0 * e7;
                s0 = s0 + e8;
                s1 = s1 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b23[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b24[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_5(
    CONST_BUFFER(real) b18, BUFFER(real) b21, BUFFER(real) b22,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 32u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b18[i0];
        b21[i0] = e0;
        b22[i0] = e0;
    }
}
