// generated from specs/bn_lstm.yaml by `make generated`: do not edit
// bn_lstm@population I=8 H=8 S=4 float32, sm_90

// Made by rnngen from the equations in lines 46, 47, 49, 50, 51, 52 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b45[T*B*1, 32] = b0[T*B*1, 8] * b6[8, 32]
//   forward_1<<<T * B * 32 / 256, at most 2048>>>
//   forward_2<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b20[T*B*1, 8] = b43[T*B*1, 32] * b6[32, 8]
//   library product b21[32, 8] = b44[32, T*B*1] * b16[T*B*1, 8]
//   library product b23[32, 8] = b43[32, T*B*1] * b0[T*B*1, 8]
//   backward_1<<<32 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [256]
//   b2: clock 0, real [T, B, 1]
//   b3: param 1, real [128]
//   b4: param 2, real [128]
//   b5: param 3, real [32]
//   b6: param 4, real [256]
//   b7: param 5, real [128]
//   b8: param 6, real [128]
//   b9: param 7, real [32]
//   b10: param 8, real [32]
//   b11: param 9, real [32]
//   b12: param 10, real [32]
//   b13: param 11, real [8]
//   b14: param 12, real [8]
//   b15: adjoint 0, real [T, B, 8]
//   b16: state 0, real [T + 1, B, 8]
//   b17: state 1, real [T + 1 or 2, B, 8]
//   b18: grad_state 0, real [2, B, 8]
//   b19: grad_state 1, real [2, B, 8]
//   b20: grad_input 0, real [T, B, 8]
//   b21: grad_param 0, real [256]
//   b22: grad_param 1, real [32]
//   b23: grad_param 2, real [256]
//   b24: grad_param 3, real [32]
//   b25: grad_param 4, real [32]
//   b26: grad_param 5, real [8]
//   b27: grad_param 6, real [8]
//   b28: scratch 0, real [T, B, 32]
//   b29: saved 0, real [8]
//   b30: saved 1, real [T, B, 32]
//   b31: saved 2, real [T, B, 32]
//   b32: saved 3, real [T, B, 32]
//   b33: saved 4, real [T, B, 32]
//   b34: saved 5, real [T, B, 8]
//   b35: saved 6, real [B, 32]
//   b36: saved 7, real [T or 1, B, 32]
//   b37: saved 8, real [T or 1, B, 8]
//   b38: saved 9, real [T or 1, B, 8]
//   b39: saved 10, real [T or 1, B, 8]
//   b40: saved 11, real [T or 1, B, 8]
//   b41: saved 12, real [T or 1, B, 8]
//   b42: scratch 1, real [T, B, 8]
//   b43: scratch 2, real [T, B, 32]
//   b44: scratch 3, real [T, B, 32]
//   b45: tile 0, real [T, B, 32]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b16, BUFFER(real) b17, BUFFER(real) b29,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b29[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o16 = ((0) * call.rows + row) * 8;
            b16[o16 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o17 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b17[o17 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b12, BUFFER(real) b30,
    BUFFER(real) b31, BUFFER(real) b32, BUFFER(real) b33, BUFFER(real) b34, CONST_BUFFER(real) b45,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 32u; item += stride) {
        const int row = (int)(item / 32u);
        const int i0 = (int)(item % 32u);
        const int o45 = row * 32;
        const real p0 = b45[o45 + i0];
        const int o2 = row * 1;
#line 46 "bn_lstm.yaml"
        const real e1 = b2[o2];
        const real e3 = op_minimum(e1, 3.0f);
#line 47 "bn_lstm.yaml"
        const real e4 = b4[i0 + 32 * (int)op_clamp(e3, 3)];
        const real e5 = e4 * e4;
        const real e7 = e5 + 1e-05f;
        const real e8 = F(sqrt)(e7);
        const real e9 = 1.0f / e8;
#line 49 "bn_lstm.yaml"
        const real e10 = p0;
#line 47 "bn_lstm.yaml"
        const real e11 = b8[i0 + 32 * (int)op_clamp(e3, 3)];
        const real e12 = e11 * e11;
        const real e13 = e12 + 1e-05f;
        const real e14 = F(sqrt)(e13);
        const real e15 = 1.0f / e14;
        const real e16 = b7[i0 + 32 * (int)op_clamp(e3, 3)];
        const real e17 = e10 - e16;
        const real e18 = e17 * e15;
#line 382 "kernel.cu"
        const int o30 = row * 32;
        const int o31 = row * 32;
        const int o32 = row * 32;
        const int o33 = row * 32;
        b30[o30 + i0] = e9;
        b31[o31 + i0] = e10;
        b32[o32 + i0] = e15;
        b33[o33 + i0] = e18;
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o2 = row * 1;
#line 46 "bn_lstm.yaml"
        const real e1 = b2[o2];
        const real e3 = op_minimum(e1, 3.0f);
#line 47 "bn_lstm.yaml"
        const real e4 = b12[i0 + 8 * (int)op_clamp(e3, 3)];
        const real e5 = e4 * e4;
        const real e7 = e5 + 1e-05f;
        const real e8 = F(sqrt)(e7);
        const real e9 = 1.0f / e8;
#line 405 "kernel.cu"
        const int o34 = row * 8;
        b34[o34 + i0] = e9;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_2(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b7,
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, CONST_BUFFER(real) b13, CONST_BUFFER(real) b14,
    BUFFER(real) b16, BUFFER(real) b17, CONST_BUFFER(real) b30, CONST_BUFFER(real) b31, CONST_BUFFER(real) b34, BUFFER(real) b35,
    BUFFER(real) b36, BUFFER(real) b37, BUFFER(real) b38, BUFFER(real) b39, BUFFER(real) b40, BUFFER(real) b41,
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
            const int o16 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b16[o16 + k];
                p0 = F(fma)(x, w0[k * 32 + i0], p0);
            }
            const int o2 = (s0 + row0) * 1;
            const int o30 = (s0 + row0) * 32;
#line 49 "bn_lstm.yaml"
            const real e0 = p0;
#line 46 "bn_lstm.yaml"
            const real e1 = b2[o2];
            const real e3 = op_minimum(e1, 3.0f);
#line 47 "bn_lstm.yaml"
            const real e4 = b3[i0 + 32 * (int)op_clamp(e3, 3)];
            const real e5 = e0 - e4;
            const real e6 = b30[o30 + i0];
            const real e7 = e5 * e6;
#line 454 "kernel.cu"
            const int o35 = row0 * 32;
            const int o36 = (s1 + row0) * 32;
            b35[o35 + i0] = e0;
            b36[o36 + i0] = e7;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o35 = row0 * 32;
            const int o2 = (s0 + row0) * 1;
            const int o31 = (s0 + row0) * 32;
            const int o17 = (s2 + row0) * 8;
            const int o34 = (s0 + row0) * 8;
#line 49 "bn_lstm.yaml"
            const real e0 = b35[o35 + i0];
#line 46 "bn_lstm.yaml"
            const real e1 = b2[o2];
            const real e3 = op_minimum(e1, 3.0f);
#line 47 "bn_lstm.yaml"
            const real e4 = b3[i0 + 32 * (int)op_clamp(e3, 3)];
#line 50 "bn_lstm.yaml"
            const real e5 = e0 - e4;
#line 47 "bn_lstm.yaml"
            const real e7 = b4[i0 + 32 * (int)op_clamp(e3, 3)];
#line 50 "bn_lstm.yaml"
            const real e8 = e7 * e7;
            const real e10 = e8 + 1e-05f;
            const real e11 = F(sqrt)(e10);
            const real e12 = 1.0f / e11;
            const real e13 = e5 * e12;
            const real e14 = b5[i0];
            const real e15 = e13 * e14;
#line 49 "bn_lstm.yaml"
            const real e16 = b31[o31 + i0];
#line 47 "bn_lstm.yaml"
            const real e17 = b7[i0 + 32 * (int)op_clamp(e3, 3)];
#line 50 "bn_lstm.yaml"
            const real e18 = e16 - e17;
#line 47 "bn_lstm.yaml"
            const real e19 = b8[i0 + 32 * (int)op_clamp(e3, 3)];
#line 50 "bn_lstm.yaml"
            const real e20 = e19 * e19;
            const real e21 = e20 + 1e-05f;
            const real e22 = F(sqrt)(e21);
            const real e23 = 1.0f / e22;
            const real e24 = e18 * e23;
            const real e25 = b9[i0];
            const real e26 = e24 * e25;
            const real e27 = e15 + e26;
            const real e28 = b10[i0];
            const real e29 = e27 + e28;
#line 51 "bn_lstm.yaml"
            const real e30 = op_sigmoid(e29);
#line 49 "bn_lstm.yaml"
            const real e31 = b35[o35 + 8 + i0];
#line 47 "bn_lstm.yaml"
            const real e32 = b3[8 + i0 + 32 * (int)op_clamp(e3, 3)];
#line 50 "bn_lstm.yaml"
            const real e33 = e31 - e32;
#line 47 "bn_lstm.yaml"
            const real e34 = b4[8 + i0 + 32 * (int)op_clamp(e3, 3)];
#line 50 "bn_lstm.yaml"
            const real e35 = e34 * e34;
            const real e36 = e35 + 1e-05f;
            const real e37 = F(sqrt)(e36);
            const real e38 = 1.0f / e37;
            const real e39 = e33 * e38;
            const real e40 = b5[8 + i0];
            const real e41 = e39 * e40;
#line 49 "bn_lstm.yaml"
            const real e42 = b31[o31 + 8 + i0];
#line 47 "bn_lstm.yaml"
            const real e43 = b7[8 + i0 + 32 * (int)op_clamp(e3, 3)];
#line 50 "bn_lstm.yaml"
            const real e44 = e42 - e43;
#line 47 "bn_lstm.yaml"
            const real e45 = b8[8 + i0 + 32 * (int)op_clamp(e3, 3)];
#line 50 "bn_lstm.yaml"
            const real e46 = e45 * e45;
            const real e47 = e46 + 1e-05f;
            const real e48 = F(sqrt)(e47);
            const real e49 = 1.0f / e48;
            const real e50 = e44 * e49;
            const real e51 = b9[8 + i0];
            const real e52 = e50 * e51;
            const real e53 = e41 + e52;
            const real e54 = b10[8 + i0];
            const real e55 = e53 + e54;
#line 51 "bn_lstm.yaml"
            const real e56 = op_sigmoid(e55);
#line 49 "bn_lstm.yaml"
            const real e57 = b35[o35 + 24 + i0];
#line 47 "bn_lstm.yaml"
            const real e58 = b3[24 + i0 + 32 * (int)op_clamp(e3, 3)];
#line 50 "bn_lstm.yaml"
            const real e59 = e57 - e58;
#line 47 "bn_lstm.yaml"
            const real e60 = b4[24 + i0 + 32 * (int)op_clamp(e3, 3)];
#line 50 "bn_lstm.yaml"
            const real e61 = e60 * e60;
            const real e62 = e61 + 1e-05f;
            const real e63 = F(sqrt)(e62);
            const real e64 = 1.0f / e63;
            const real e65 = e59 * e64;
            const real e66 = b5[24 + i0];
            const real e67 = e65 * e66;
#line 49 "bn_lstm.yaml"
            const real e68 = b31[o31 + 24 + i0];
#line 47 "bn_lstm.yaml"
            const real e69 = b7[24 + i0 + 32 * (int)op_clamp(e3, 3)];
#line 50 "bn_lstm.yaml"
            const real e70 = e68 - e69;
#line 47 "bn_lstm.yaml"
            const real e71 = b8[24 + i0 + 32 * (int)op_clamp(e3, 3)];
#line 50 "bn_lstm.yaml"
            const real e72 = e71 * e71;
            const real e73 = e72 + 1e-05f;
            const real e74 = F(sqrt)(e73);
            const real e75 = 1.0f / e74;
            const real e76 = e70 * e75;
            const real e77 = b9[24 + i0];
            const real e78 = e76 * e77;
            const real e79 = e67 + e78;
            const real e80 = b10[24 + i0];
            const real e81 = e79 + e80;
#line 51 "bn_lstm.yaml"
            const real e82 = F(tanh)(e81);
            const real e83 = b17[o17 + i0];
            const real e84 = e30 * e83;
            const real e85 = e56 * e82;
            const real e86 = e84 + e85;
#line 49 "bn_lstm.yaml"
            const real e87 = b35[o35 + 16 + i0];
#line 47 "bn_lstm.yaml"
            const real e88 = b3[16 + i0 + 32 * (int)op_clamp(e3, 3)];
#line 50 "bn_lstm.yaml"
            const real e89 = e87 - e88;
#line 47 "bn_lstm.yaml"
            const real e90 = b4[16 + i0 + 32 * (int)op_clamp(e3, 3)];
#line 50 "bn_lstm.yaml"
            const real e91 = e90 * e90;
            const real e92 = e91 + 1e-05f;
            const real e93 = F(sqrt)(e92);
            const real e94 = 1.0f / e93;
            const real e95 = e89 * e94;
            const real e96 = b5[16 + i0];
            const real e97 = e95 * e96;
#line 49 "bn_lstm.yaml"
            const real e98 = b31[o31 + 16 + i0];
#line 47 "bn_lstm.yaml"
            const real e99 = b7[16 + i0 + 32 * (int)op_clamp(e3, 3)];
#line 50 "bn_lstm.yaml"
            const real e100 = e98 - e99;
#line 47 "bn_lstm.yaml"
            const real e101 = b8[16 + i0 + 32 * (int)op_clamp(e3, 3)];
#line 50 "bn_lstm.yaml"
            const real e102 = e101 * e101;
            const real e103 = e102 + 1e-05f;
            const real e104 = F(sqrt)(e103);
            const real e105 = 1.0f / e104;
            const real e106 = e100 * e105;
            const real e107 = b9[16 + i0];
            const real e108 = e106 * e107;
            const real e109 = e97 + e108;
            const real e110 = b10[16 + i0];
            const real e111 = e109 + e110;
#line 52 "bn_lstm.yaml"
            const real e112 = op_sigmoid(e111);
#line 47 "bn_lstm.yaml"
            const real e113 = b11[i0 + 8 * (int)op_clamp(e3, 3)];
            const real e114 = e86 - e113;
            const real e115 = b34[o34 + i0];
            const real e116 = e114 * e115;
            const real e117 = b13[i0];
            const real e118 = e116 * e117;
#line 52 "bn_lstm.yaml"
            const real e119 = b14[i0];
            const real e120 = e118 + e119;
            const real e121 = F(tanh)(e120);
            const real e122 = e112 * e121;
#line 637 "kernel.cu"
            const int o37 = (s1 + row0) * 8;
            const int o38 = (s1 + row0) * 8;
            const int o39 = (s1 + row0) * 8;
            const int o17_1 = (s3 + row0) * 8;
            const int o40 = (s1 + row0) * 8;
            const int o41 = (s1 + row0) * 8;
            const int o16_1 = (s4 + row0) * 8;
            b37[o37 + i0] = e30;
            b38[o38 + i0] = e56;
            b39[o39 + i0] = e82;
            b17[o17_1 + i0] = e86;
            b40[o40 + i0] = e112;
            b41[o41 + i0] = e116;
            b16[o16_1 + i0] = e122;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b5, CONST_BUFFER(real) b9, CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15,
    CONST_BUFFER(real) b17, BUFFER(real) b18, BUFFER(real) b19, BUFFER(real) b28, CONST_BUFFER(real) b30, CONST_BUFFER(real) b32,
    CONST_BUFFER(real) b34, CONST_BUFFER(real) b37, CONST_BUFFER(real) b38, CONST_BUFFER(real) b39, CONST_BUFFER(real) b40, CONST_BUFFER(real) b41,
    BUFFER(real) b42, BUFFER(real) b43, BUFFER(real) b44,
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
        const int s3 = (call.save ? t : (t) & 1) * call.rows;
        const int s4 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o18_1 = (s0 + row0) * 8;
            const int o15 = (s1 + row0) * 8;
            const int o41 = (s2 + row0) * 8;
            const int o40 = (s2 + row0) * 8;
            const int o19_1 = (s0 + row0) * 8;
            const int o34 = (s1 + row0) * 8;
            const int o38 = (s2 + row0) * 8;
            const int o39 = (s2 + row0) * 8;
            const int o37 = (s2 + row0) * 8;
            const int o17 = (s3 + row0) * 8;
            const real e0 = b18[o18_1 + i0];
            const real e1 = b15[o15 + i0];
            const real e2 = e0 + e1;
#line 47 "bn_lstm.yaml"
            const real e3 = b41[o41 + i0];
            const real e4 = b13[i0];
            const real e5 = e3 * e4;
#line 52 "bn_lstm.yaml"
            const real e6 = b14[i0];
            const real e7 = e5 + e6;
            const real e8 = F(tanh)(e7);
            const real e9 = e2 * e8;
            const real e10 = b40[o40 + i0];
            const real e11 = e9 * e10;
            const real e13 = 1.0f - e10;
            const real e14 = e11 * e13;
#line 51 "bn_lstm.yaml"
            const real e15 = b19[o19_1 + i0];
#line 52 "bn_lstm.yaml"
            const real e16 = e2 * e10;
            const real e17 = e8 * e8;
            const real e18 = 1.0f - e17;
            const real e19 = e16 * e18;
#line 47 "bn_lstm.yaml"
            const real e20 = e19 * e4;
            const real e21 = b34[o34 + i0];
            const real e22 = e20 * e21;
#line 51 "bn_lstm.yaml"
            const real e23 = e15 + e22;
            const real e24 = b38[o38 + i0];
            const real e25 = e23 * e24;
            const real e26 = b39[o39 + i0];
            const real e27 = e26 * e26;
            const real e28 = 1.0f - e27;
            const real e29 = e25 * e28;
            const real e30 = e23 * e26;
            const real e31 = e30 * e24;
            const real e32 = 1.0f - e24;
            const real e33 = e31 * e32;
            const real e34 = b37[o37 + i0];
            const real e35 = e23 * e34;
            const real e36 = b17[o17 + i0];
            const real e37 = e23 * e36;
            const real e38 = e37 * e34;
            const real e39 = 1.0f - e34;
            const real e40 = e38 * e39;
#line 737 "kernel.cu"
            const int o42 = (s1 + row0) * 8;
            const int o28 = (s1 + row0) * 32;
            const int o19 = (s4 + row0) * 8;
            b42[o42 + i0] = e2;
            b28[o28 + 16 + i0] = e14;
            b28[o28 + 24 + i0] = e29;
            b28[o28 + 8 + i0] = e33;
            b19[o19 + i0] = e35;
            b28[o28 + i0] = e40;
        }
        block_barrier();
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o28 = (s1 + row0) * 32;
            const int o32 = (s1 + row0) * 32;
            const int o30 = (s1 + row0) * 32;
#line 49 "bn_lstm.yaml"
            const real e0 = b28[o28 + i0];
#line 47 "bn_lstm.yaml"
            const real e1 = b9[i0];
            const real e2 = e0 * e1;
            const real e3 = b32[o32 + i0];
            const real e4 = e2 * e3;
            const real e5 = b5[i0];
            const real e6 = e0 * e5;
            const real e7 = b30[o30 + i0];
            const real e8 = e6 * e7;
#line 767 "kernel.cu"
            const int o43 = (s1 + row0) * 32;
            const int o44 = (s1 + row0) * 32;
            b43[o43 + i0] = e4;
            b44[o44 + i0] = e8;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o44 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b44[o44 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
#line 49 "bn_lstm.yaml"
            const real e0 = p0;
#line 787 "kernel.cu"
            const int o18 = (s4 + row0) * 8;
            b18[o18 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, BUFFER(real) b22, BUFFER(real) b24, BUFFER(real) b25, BUFFER(real) b26,
    BUFFER(real) b27, CONST_BUFFER(real) b28, CONST_BUFFER(real) b33, CONST_BUFFER(real) b36, CONST_BUFFER(real) b40, CONST_BUFFER(real) b41,
    CONST_BUFFER(real) b42,
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
                const int o28 = row * 32;
                const int o36 = row * 32;
                const int o33 = row * 32;
                const real e0 = b28[o28 + i0];
                const real e1 = b36[o36 + i0];
                const real e2 = e0 * e1;
                const real e3 = b33[o33 + i0];
                const real e4 = e0 * e3;
                s0 = s0 + e2;
                s1 = s1 + e4;
                s2 = s2 + e0;
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
            b22[i0] = sum;
        }
        if (warp == 1 && item < 32) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b24[i0] = sum;
        }
        if (warp == 2 && item < 32) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b25[i0] = sum;
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
                const int o42 = row * 8;
                const int o40 = row * 8;
                const int o41 = row * 8;
                const real e0 = b42[o42 + i0];
                const real e1 = b40[o40 + i0];
                const real e2 = e0 * e1;
                const real e4 = b41[o41 + i0];
                const real e5 = b13[i0];
                const real e6 = e4 * e5;
                const real e7 = b14[i0];
                const real e8 = e6 + e7;
                const real e9 = F(tanh)(e8);
                const real e10 = e9 * e9;
                const real e11 = 1.0f - e10;
                const real e12 = e2 * e11;
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
            b26[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b27[i0] = sum;
        }
        block_barrier();
    }
}
