// generated from specs/hyper_lstm.yaml by `make generated`: do not edit
// hyper_lstm I=8 H=8 N=8 Z=3 float32, sm_90

// Made by rnngen from the equations in lines 36, 37, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b57[T*B*1, 64] = b0[T*B*1, 8] * b47[8, 64]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b99[T*B*1, 8] = b89[T*B*1, 32] * b2[32, 8]
//   backward_1<<<T * B * 8 / 256, at most 2048>>>
//   library product b29[32, 8] = b55[32, T*B*1] * b0[T*B*1, 8]
//   library product b29[32, 8] = b55[32, T*B*1] * b20[T*B*1, 8]
//   library product b30[32, 8] = b55[32, T*B*1] * b22[T*B*1, 8]
//   library product b32[12, 8] = b54[12, T*B*1] * b22[T*B*1, 8]
//   library product b34[8, 3] = b94[8, T*B*1] * b63[T*B*1, 3]
//   backward_2<<<32 / 32, at most 2048>>>
//   library product b34[8, 3] = b95[8, T*B*1] * b64[T*B*1, 3]
//   library product b34[8, 3] = b96[8, T*B*1] * b65[T*B*1, 3]
//   library product b34[8, 3] = b97[8, T*B*1] * b66[T*B*1, 3]
//   library product b35[12, 8] = b53[12, T*B*1] * b22[T*B*1, 8]
//   library product b37[8, 3] = b90[8, T*B*1] * b67[T*B*1, 3]
//   backward_3<<<12 / 32, at most 2048>>>
//   library product b37[8, 3] = b91[8, T*B*1] * b68[T*B*1, 3]
//   library product b37[8, 3] = b92[8, T*B*1] * b69[T*B*1, 3]
//   library product b37[8, 3] = b93[8, T*B*1] * b70[T*B*1, 3]
//   library product b38[12, 8] = b52[12, T*B*1] * b22[T*B*1, 8]
//   library product b39[8, 3] = b87[8, T*B*1] * b71[T*B*1, 3]
//   library product b39[8, 3] = b87[8, T*B*1] * b71[T*B*1, 3]
//   library product b39[8, 3] = b87[8, T*B*1] * b71[T*B*1, 3]
//   library product b39[8, 3] = b87[8, T*B*1] * b71[T*B*1, 3]
//   library product b41[32, 8] = b89[32, T*B*1] * b0[T*B*1, 8]
//   library product b42[32, 8] = b88[32, T*B*1] * b20[T*B*1, 8]
//   backward_4<<<32 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [512]
//   b2: param 1, real [256]
//   b3: param 2, real [256]
//   b4: param 3, real [32]
//   b5: param 4, real [96]
//   b6: param 5, real [12]
//   b7: param 6, real [96]
//   b8: param 7, real [96]
//   b9: param 8, real [12]
//   b10: param 9, real [96]
//   b11: param 10, real [96]
//   b12: param 11, real [96]
//   b13: param 12, real [32]
//   b14: param 13, real [256]
//   b15: param 14, real [32]
//   b16: param 15, real [32]
//   b17: param 16, real [8]
//   b18: param 17, real [8]
//   b19: adjoint 0, real [T, B, 8]
//   b20: state 0, real [T + 1, B, 8]
//   b21: state 1, real [T + 1 or 2, B, 8]
//   b22: state 2, real [T + 1 or 2, B, 8]
//   b23: state 3, real [T + 1 or 2, B, 8]
//   b24: grad_state 0, real [2, B, 8]
//   b25: grad_state 1, real [2, B, 8]
//   b26: grad_state 2, real [2, B, 8]
//   b27: grad_state 3, real [2, B, 8]
//   b28: grad_input 0, real [T, B, 8]
//   b29: grad_param 0, real [512]
//   b30: grad_param 1, real [256]
//   b31: grad_param 2, real [32]
//   b32: grad_param 3, real [96]
//   b33: grad_param 4, real [12]
//   b34: grad_param 5, real [96]
//   b35: grad_param 6, real [96]
//   b36: grad_param 7, real [12]
//   b37: grad_param 8, real [96]
//   b38: grad_param 9, real [96]
//   b39: grad_param 10, real [96]
//   b40: grad_param 11, real [32]
//   b41: grad_param 12, real [256]
//   b42: grad_param 13, real [256]
//   b43: grad_param 14, real [32]
//   b44: grad_param 15, real [32]
//   b45: grad_param 16, real [8]
//   b46: grad_param 17, real [8]
//   b47: saved 0, real [512]
//   b48: saved 1, real [T or 1, B, 32]
//   b49: saved 2, real [T or 1, B, 32]
//   b50: saved 3, real [B, 32]
//   b51: scratch 0, real [T, B, 32]
//   b52: scratch 1, real [T, B, 12]
//   b53: scratch 2, real [T, B, 12]
//   b54: scratch 3, real [T, B, 12]
//   b55: scratch 4, real [T, B, 32]
//   b56: saved 4, real [8]
//   b57: saved 5, real [T, B, 64]
//   b58: saved 6, real [T or 1, B, 8]
//   b59: saved 7, real [T or 1, B, 8]
//   b60: saved 8, real [T or 1, B, 8]
//   b61: saved 9, real [T or 1, B, 8]
//   b62: saved 10, real [T or 1, B, 32]
//   b63: saved 11, real [T or 1, B, 3]
//   b64: saved 12, real [T or 1, B, 3]
//   b65: saved 13, real [T or 1, B, 3]
//   b66: saved 14, real [T or 1, B, 3]
//   b67: saved 15, real [T or 1, B, 3]
//   b68: saved 16, real [T or 1, B, 3]
//   b69: saved 17, real [T or 1, B, 3]
//   b70: saved 18, real [T or 1, B, 3]
//   b71: saved 19, real [T or 1, B, 12]
//   b72: saved 20, real [T or 1, B, 32]
//   b73: saved 21, real [T or 1, B, 4]
//   b74: saved 22, real [T or 1, B, 4]
//   b75: saved 23, real [T or 1, B, 4]
//   b76: saved 24, real [T or 1, B, 4]
//   b77: saved 25, real [T or 1, B, 1]
//   b78: saved 26, real [T or 1, B, 1]
//   b79: saved 27, real [T or 1, B, 1]
//   b80: scratch 5, real [B, 8]
//   b81: scratch 6, real [T, B, 8]
//   b82: scratch 7, real [B, 1]
//   b83: scratch 8, real [B, 1]
//   b84: scratch 9, real [B, 4]
//   b85: scratch 10, real [B, 4]
//   b86: scratch 11, real [B, 4]
//   b87: scratch 12, real [T, B, 32]
//   b88: scratch 13, real [T, B, 32]
//   b89: scratch 14, real [T, B, 32]
//   b90: scratch 15, real [T, B, 8]
//   b91: scratch 16, real [T, B, 8]
//   b92: scratch 17, real [T, B, 8]
//   b93: scratch 18, real [T, B, 8]
//   b94: scratch 19, real [T, B, 8]
//   b95: scratch 20, real [T, B, 8]
//   b96: scratch 21, real [T, B, 8]
//   b97: scratch 22, real [T, B, 8]
//   b98: scratch 23, real [T, B, 8]
//   b99: tile 0, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22, BUFFER(real) b23,
    BUFFER(real) b47, BUFFER(real) b56,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b56[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 256u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 8;
        const int i0 = at / 8u;
#line 41 "hyper_lstm.yaml"
        const real e0 = b1[16 * i0 + i1];
#line 411 "kernel.cu"
        b47[8 * i0 + i1] = e0;
    }
    LOOP (unsigned item = first; item < 256u; item += stride) {
        const int i0 = (int)item;
#line 41 "hyper_lstm.yaml"
        const real e0 = b2[i0];
#line 418 "kernel.cu"
        b47[256 + i0] = e0;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o20 = ((0) * call.rows + row) * 8;
            b20[o20 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o21 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b21[o21 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 2 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o22 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b22[o22 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 3 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o23 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b23[o23 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7,
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, CONST_BUFFER(real) b12, CONST_BUFFER(real) b13,
    CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b16, CONST_BUFFER(real) b17, CONST_BUFFER(real) b18, BUFFER(real) b20,
    BUFFER(real) b21, BUFFER(real) b22, BUFFER(real) b23, BUFFER(real) b48, BUFFER(real) b49, BUFFER(real) b50,
    CONST_BUFFER(real) b57, BUFFER(real) b58, BUFFER(real) b59, BUFFER(real) b60, BUFFER(real) b61, BUFFER(real) b62,
    BUFFER(real) b63, BUFFER(real) b64, BUFFER(real) b65, BUFFER(real) b66, BUFFER(real) b67, BUFFER(real) b68,
    BUFFER(real) b69, BUFFER(real) b70, BUFFER(real) b71, BUFFER(real) b72, BUFFER(real) b73, BUFFER(real) b74,
    BUFFER(real) b75, BUFFER(real) b76, BUFFER(real) b77, BUFFER(real) b78, BUFFER(real) b79,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b1, 264, 16, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b3, 128, 8, 1, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b1, 8, 16, 1, 8, 64);
    SHARED(real, w3, 768, 64);
    panel(w3, b3, 0, 8, 1, 8, 64);
    SHARED(real, w4, 1024, 64);
    panel(w4, b1, 136, 16, 1, 8, 64);
    SHARED(real, w5, 1280, 64);
    panel(w5, b3, 64, 8, 1, 8, 64);
    SHARED(real, w6, 1536, 64);
    panel(w6, b1, 392, 16, 1, 8, 64);
    SHARED(real, w7, 1792, 64);
    panel(w7, b3, 192, 8, 1, 8, 64);
    SHARED(real, w8, 2048, 256);
    panel(w8, b14, 0, 8, 1, 32, 256);
    SHARED(real, w9, 3072, 24);
    panel(w9, b5, 0, 8, 1, 3, 24);
    SHARED(real, w10, 3168, 24);
    panel(w10, b5, 24, 8, 1, 3, 24);
    SHARED(real, w11, 3264, 24);
    panel(w11, b5, 48, 8, 1, 3, 24);
    SHARED(real, w12, 3360, 24);
    panel(w12, b5, 72, 8, 1, 3, 24);
    SHARED(real, w13, 3456, 24);
    panel(w13, b8, 0, 8, 1, 3, 24);
    SHARED(real, w14, 3552, 24);
    panel(w14, b8, 24, 8, 1, 3, 24);
    SHARED(real, w15, 3648, 24);
    panel(w15, b8, 48, 8, 1, 3, 24);
    SHARED(real, w16, 3744, 24);
    panel(w16, b8, 72, 8, 1, 3, 24);
    SHARED(real, w17, 3840, 96);
    panel(w17, b11, 0, 8, 1, 12, 96);
    SHARED(real, w18, 4224, 24);
    panel(w18, b7, 0, 3, 1, 8, 24);
    SHARED(real, w19, 4320, 24);
    panel(w19, b7, 24, 3, 1, 8, 24);
    SHARED(real, w20, 4416, 24);
    panel(w20, b7, 48, 3, 1, 8, 24);
    SHARED(real, w21, 4512, 24);
    panel(w21, b7, 72, 3, 1, 8, 24);
    SHARED(real, w22, 4608, 24);
    panel(w22, b10, 0, 3, 1, 8, 24);
    SHARED(real, w23, 4704, 24);
    panel(w23, b10, 24, 3, 1, 8, 24);
    SHARED(real, w24, 4800, 24);
    panel(w24, b10, 48, 3, 1, 8, 24);
    SHARED(real, w25, 4896, 24);
    panel(w25, b10, 72, 3, 1, 8, 24);
    SHARED(real, w26, 4992, 24);
    panel(w26, b12, 0, 3, 1, 8, 24);
    SHARED(real, w27, 5088, 24);
    panel(w27, b12, 24, 3, 1, 8, 24);
    SHARED(real, w28, 5184, 24);
    panel(w28, b12, 48, 3, 1, 8, 24);
    SHARED(real, w29, 5280, 24);
    panel(w29, b12, 72, 3, 1, 8, 24);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (call.save ? t : (t) & 1) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s4 = (t + 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0, p4 = 0, p5 = 0, p6 = 0, p7 = 0;
            const int o20 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b20[o20 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p2 = F(fma)(x, w2[k * 8 + i0], p2);
                p4 = F(fma)(x, w4[k * 8 + i0], p4);
                p6 = F(fma)(x, w6[k * 8 + i0], p6);
            }
            const int o22 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b22[o22 + k];
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
                p3 = F(fma)(x, w3[k * 8 + i0], p3);
                p5 = F(fma)(x, w5[k * 8 + i0], p5);
                p7 = F(fma)(x, w7[k * 8 + i0], p7);
            }
            const int o57 = (s0 + row0) * 64;
            const int o23 = (s1 + row0) * 8;
#line 41 "hyper_lstm.yaml"
            const real e0 = b57[o57 + 16 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = p1;
            const real e4 = e2 + e3;
            const real e5 = b4[16 + i0];
            const real e6 = e4 + e5;
#line 42 "hyper_lstm.yaml"
            const real e8 = e6 + 1.0f;
            const real e9 = op_sigmoid(e8);
#line 41 "hyper_lstm.yaml"
            const real e10 = b57[o57 + i0];
            const real e11 = p2;
            const real e12 = e10 + e11;
            const real e13 = p3;
            const real e14 = e12 + e13;
            const real e15 = b4[i0];
            const real e16 = e14 + e15;
#line 42 "hyper_lstm.yaml"
            const real e17 = op_sigmoid(e16);
#line 41 "hyper_lstm.yaml"
            const real e18 = b57[o57 + 8 + i0];
            const real e19 = p4;
            const real e20 = e18 + e19;
            const real e21 = p5;
            const real e22 = e20 + e21;
            const real e23 = b4[8 + i0];
            const real e24 = e22 + e23;
#line 42 "hyper_lstm.yaml"
            const real e25 = F(tanh)(e24);
            const real e26 = b23[o23 + i0];
            const real e27 = e9 * e26;
            const real e28 = e17 * e25;
            const real e29 = e27 + e28;
#line 41 "hyper_lstm.yaml"
            const real e30 = b57[o57 + 24 + i0];
            const real e31 = p6;
            const real e32 = e30 + e31;
            const real e33 = p7;
            const real e34 = e32 + e33;
            const real e35 = b4[24 + i0];
            const real e36 = e34 + e35;
#line 43 "hyper_lstm.yaml"
            const real e37 = op_sigmoid(e36);
            const real e38 = F(tanh)(e29);
            const real e39 = e37 * e38;
#line 609 "kernel.cu"
            const int o58 = (s2 + row0) * 8;
            const int o59 = (s2 + row0) * 8;
            const int o60 = (s2 + row0) * 8;
            const int o23_1 = (s3 + row0) * 8;
            const int o61 = (s2 + row0) * 8;
            const int o22_1 = (s3 + row0) * 8;
            b58[o58 + i0] = e9;
            b59[o59 + i0] = e17;
            b60[o60 + i0] = e25;
            b23[o23_1 + i0] = e29;
            b61[o61 + i0] = e37;
            b22[o22_1 + i0] = e39;
        }
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o20 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b20[o20 + k];
                p0 = F(fma)(x, w8[k * 32 + i0], p0);
            }
#line 47 "hyper_lstm.yaml"
            const real e0 = p0;
#line 636 "kernel.cu"
            const int o62 = (s2 + row0) * 32;
            b62[o62 + i0] = e0;
        }
        block_barrier();
        if (first < 3u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0, p4 = 0, p5 = 0, p6 = 0, p7 = 0;
            const int o22_1 = (s3 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b22[o22_1 + k];
                p0 = F(fma)(x, w9[k * 3 + i0], p0);
                p1 = F(fma)(x, w10[k * 3 + i0], p1);
                p2 = F(fma)(x, w11[k * 3 + i0], p2);
                p3 = F(fma)(x, w12[k * 3 + i0], p3);
                p4 = F(fma)(x, w13[k * 3 + i0], p4);
                p5 = F(fma)(x, w14[k * 3 + i0], p5);
                p6 = F(fma)(x, w15[k * 3 + i0], p6);
                p7 = F(fma)(x, w16[k * 3 + i0], p7);
            }
#line 44 "hyper_lstm.yaml"
            const real e0 = p0;
#line 36 "hyper_lstm.yaml"
            const real e1 = b6[i0];
            const real e2 = e0 + e1;
#line 44 "hyper_lstm.yaml"
            const real e3 = p1;
#line 36 "hyper_lstm.yaml"
            const real e4 = b6[3 + i0];
            const real e5 = e3 + e4;
#line 44 "hyper_lstm.yaml"
            const real e6 = p2;
#line 36 "hyper_lstm.yaml"
            const real e7 = b6[6 + i0];
            const real e8 = e6 + e7;
#line 44 "hyper_lstm.yaml"
            const real e9 = p3;
#line 36 "hyper_lstm.yaml"
            const real e10 = b6[9 + i0];
            const real e11 = e9 + e10;
#line 45 "hyper_lstm.yaml"
            const real e12 = p4;
#line 36 "hyper_lstm.yaml"
            const real e13 = b9[i0];
            const real e14 = e12 + e13;
#line 45 "hyper_lstm.yaml"
            const real e15 = p5;
#line 36 "hyper_lstm.yaml"
            const real e16 = b9[3 + i0];
            const real e17 = e15 + e16;
#line 45 "hyper_lstm.yaml"
            const real e18 = p6;
#line 36 "hyper_lstm.yaml"
            const real e19 = b9[6 + i0];
            const real e20 = e18 + e19;
#line 45 "hyper_lstm.yaml"
            const real e21 = p7;
#line 36 "hyper_lstm.yaml"
            const real e22 = b9[9 + i0];
            const real e23 = e21 + e22;
#line 699 "kernel.cu"
            const int o63 = (s2 + row0) * 3;
            const int o64 = (s2 + row0) * 3;
            const int o65 = (s2 + row0) * 3;
            const int o66 = (s2 + row0) * 3;
            const int o67 = (s2 + row0) * 3;
            const int o68 = (s2 + row0) * 3;
            const int o69 = (s2 + row0) * 3;
            const int o70 = (s2 + row0) * 3;
            b63[o63 + i0] = e2;
            b64[o64 + i0] = e5;
            b65[o65 + i0] = e8;
            b66[o66 + i0] = e11;
            b67[o67 + i0] = e14;
            b68[o68 + i0] = e17;
            b69[o69 + i0] = e20;
            b70[o70 + i0] = e23;
        }
        if (first < 12u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o22_1 = (s3 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b22[o22_1 + k];
                p0 = F(fma)(x, w17[k * 12 + i0], p0);
            }
#line 46 "hyper_lstm.yaml"
            const real e0 = p0;
#line 730 "kernel.cu"
            const int o71 = (s2 + row0) * 12;
            b71[o71 + i0] = e0;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0, p4 = 0, p5 = 0, p6 = 0, p7 = 0, p8 = 0, p9 = 0, p10 = 0, p11 = 0;
            const int o63 = (s2 + row0) * 3;
            #pragma unroll 4
            for (int k = 0; k < 3; ++k) {
                const real x = b63[o63 + k];
                p0 = F(fma)(x, w18[k * 8 + i0], p0);
            }
            const int o64 = (s2 + row0) * 3;
            #pragma unroll 4
            for (int k = 0; k < 3; ++k) {
                const real x = b64[o64 + k];
                p1 = F(fma)(x, w19[k * 8 + i0], p1);
            }
            const int o65 = (s2 + row0) * 3;
            #pragma unroll 4
            for (int k = 0; k < 3; ++k) {
                const real x = b65[o65 + k];
                p2 = F(fma)(x, w20[k * 8 + i0], p2);
            }
            const int o66 = (s2 + row0) * 3;
            #pragma unroll 4
            for (int k = 0; k < 3; ++k) {
                const real x = b66[o66 + k];
                p3 = F(fma)(x, w21[k * 8 + i0], p3);
            }
            const int o67 = (s2 + row0) * 3;
            #pragma unroll 4
            for (int k = 0; k < 3; ++k) {
                const real x = b67[o67 + k];
                p4 = F(fma)(x, w22[k * 8 + i0], p4);
            }
            const int o68 = (s2 + row0) * 3;
            #pragma unroll 4
            for (int k = 0; k < 3; ++k) {
                const real x = b68[o68 + k];
                p5 = F(fma)(x, w23[k * 8 + i0], p5);
            }
            const int o69 = (s2 + row0) * 3;
            #pragma unroll 4
            for (int k = 0; k < 3; ++k) {
                const real x = b69[o69 + k];
                p6 = F(fma)(x, w24[k * 8 + i0], p6);
            }
            const int o70 = (s2 + row0) * 3;
            #pragma unroll 4
            for (int k = 0; k < 3; ++k) {
                const real x = b70[o70 + k];
                p7 = F(fma)(x, w25[k * 8 + i0], p7);
            }
            const int o71 = (s2 + row0) * 12;
            #pragma unroll 4
            for (int k = 0; k < 3; ++k) {
                const real x = b71[o71 + k];
                p8 = F(fma)(x, w26[k * 8 + i0], p8);
            }
            #pragma unroll 4
            for (int k = 0; k < 3; ++k) {
                const real x = b71[o71 + 3 + k];
                p9 = F(fma)(x, w27[k * 8 + i0], p9);
            }
            #pragma unroll 4
            for (int k = 0; k < 3; ++k) {
                const real x = b71[o71 + 6 + k];
                p10 = F(fma)(x, w28[k * 8 + i0], p10);
            }
            #pragma unroll 4
            for (int k = 0; k < 3; ++k) {
                const real x = b71[o71 + 9 + k];
                p11 = F(fma)(x, w29[k * 8 + i0], p11);
            }
#line 37 "hyper_lstm.yaml"
            const real e0 = p0;
            const real e1 = p1;
            const real e2 = p2;
            const real e3 = p3;
            const real e4 = p4;
            const real e5 = p5;
            const real e6 = p6;
            const real e7 = p7;
            const real e8 = p8;
            const real e9 = p9;
            const real e10 = p10;
            const real e11 = p11;
#line 822 "kernel.cu"
            const int o48 = (s2 + row0) * 32;
            const int o49 = (s2 + row0) * 32;
            const int o50 = row0 * 32;
            b48[o48 + i0] = e0;
            b48[o48 + 8 + i0] = e1;
            b48[o48 + 16 + i0] = e2;
            b48[o48 + 24 + i0] = e3;
            b49[o49 + i0] = e4;
            b49[o49 + 8 + i0] = e5;
            b49[o49 + 16 + i0] = e6;
            b49[o49 + 24 + i0] = e7;
            b50[o50 + i0] = e8;
            b50[o50 + 8 + i0] = e9;
            b50[o50 + 16 + i0] = e10;
            b50[o50 + 24 + i0] = e11;
        }
        block_barrier();
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o48 = (s2 + row0) * 32;
            const int o57 = (s0 + row0) * 64;
            const int o49 = (s2 + row0) * 32;
            const int o62 = (s2 + row0) * 32;
            const int o50 = row0 * 32;
#line 37 "hyper_lstm.yaml"
            const real e0 = b48[o48 + i0];
#line 41 "hyper_lstm.yaml"
            const real e1 = b57[o57 + 32 + i0];
#line 47 "hyper_lstm.yaml"
            const real e2 = e0 * e1;
#line 37 "hyper_lstm.yaml"
            const real e3 = b49[o49 + i0];
#line 47 "hyper_lstm.yaml"
            const real e4 = b62[o62 + i0];
            const real e5 = e3 * e4;
            const real e6 = e2 + e5;
#line 37 "hyper_lstm.yaml"
            const real e7 = b50[o50 + i0];
#line 46 "hyper_lstm.yaml"
            const real e8 = b13[i0];
            const real e9 = e7 + e8;
#line 47 "hyper_lstm.yaml"
            const real e10 = e6 + e9;
#line 868 "kernel.cu"
            const int o72 = (s2 + row0) * 32;
            b72[o72 + i0] = e10;
        }
        block_barrier();
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o72 = (s2 + row0) * 32;
                    const real e0 = b72[o72 + 8 * i0 + i1];
                    sum = sum + e0;
                }
                const int o73 = (s2 + row0) * 4;
                b73[o73 + i0] = sum;
            }
            {
                const int o73 = (s2 + row0) * 4;
#line 48 "hyper_lstm.yaml"
                const real e0 = b73[o73 + i0];
                const real e2 = e0 / 8.0f;
#line 892 "kernel.cu"
                const int o74 = (s2 + row0) * 4;
                b74[o74 + i0] = e2;
            }
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o72 = (s2 + row0) * 32;
                    const int o74 = (s2 + row0) * 4;
                    const real e0 = b72[o72 + 8 * i0 + i1];
                    const real e1 = b74[o74 + i0];
                    const real e2 = e0 - e1;
                    const real e3 = e2 * e2;
                    sum = sum + e3;
                }
                const int o75 = (s2 + row0) * 4;
                b75[o75 + i0] = sum;
            }
            {
                const int o75 = (s2 + row0) * 4;
#line 48 "hyper_lstm.yaml"
                const real e1 = b75[o75 + i0];
                const real e3 = e1 / 8.0f;
                const real e5 = e3 + 1e-05f;
                const real e6 = F(sqrt)(e5);
                const real e7 = 1.0f / e6;
#line 918 "kernel.cu"
                const int o76 = (s2 + row0) * 4;
                b76[o76 + i0] = e7;
            }
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o72 = (s2 + row0) * 32;
            const int o73 = (s2 + row0) * 4;
            const int o75 = (s2 + row0) * 4;
            const int o21 = (s1 + row0) * 8;
#line 47 "hyper_lstm.yaml"
            const real e0 = b72[o72 + 16 + i0];
#line 48 "hyper_lstm.yaml"
            const real e1 = b73[o73 + 2];
#line 49 "hyper_lstm.yaml"
            const real e3 = e1 / 8.0f;
            const real e4 = e0 - e3;
#line 48 "hyper_lstm.yaml"
            const real e6 = b75[o75 + 2];
#line 49 "hyper_lstm.yaml"
            const real e7 = e6 / 8.0f;
            const real e9 = e7 + 1e-05f;
            const real e10 = F(sqrt)(e9);
            const real e11 = 1.0f / e10;
            const real e12 = e4 * e11;
            const real e13 = b15[16 + i0];
            const real e14 = e12 * e13;
            const real e15 = b16[16 + i0];
            const real e16 = e14 + e15;
            const real e17 = e16 + 1.0f;
            const real e18 = op_sigmoid(e17);
            const real e19 = b21[o21 + i0];
            const real e20 = e18 * e19;
#line 47 "hyper_lstm.yaml"
            const real e21 = b72[o72 + i0];
#line 48 "hyper_lstm.yaml"
            const real e22 = b73[o73];
#line 49 "hyper_lstm.yaml"
            const real e23 = e22 / 8.0f;
            const real e24 = e21 - e23;
#line 48 "hyper_lstm.yaml"
            const real e25 = b75[o75];
#line 49 "hyper_lstm.yaml"
            const real e26 = e25 / 8.0f;
            const real e27 = e26 + 1e-05f;
            const real e28 = F(sqrt)(e27);
            const real e29 = 1.0f / e28;
            const real e30 = e24 * e29;
            const real e31 = b15[i0];
            const real e32 = e30 * e31;
            const real e33 = b16[i0];
            const real e34 = e32 + e33;
            const real e35 = op_sigmoid(e34);
#line 47 "hyper_lstm.yaml"
            const real e36 = b72[o72 + 8 + i0];
#line 48 "hyper_lstm.yaml"
            const real e37 = b73[o73 + 1];
#line 49 "hyper_lstm.yaml"
            const real e38 = e37 / 8.0f;
            const real e39 = e36 - e38;
#line 48 "hyper_lstm.yaml"
            const real e40 = b75[o75 + 1];
#line 49 "hyper_lstm.yaml"
            const real e41 = e40 / 8.0f;
            const real e42 = e41 + 1e-05f;
            const real e43 = F(sqrt)(e42);
            const real e44 = 1.0f / e43;
            const real e45 = e39 * e44;
            const real e46 = b15[8 + i0];
            const real e47 = e45 * e46;
            const real e48 = b16[8 + i0];
            const real e49 = e47 + e48;
            const real e50 = F(tanh)(e49);
            const real e51 = e35 * e50;
            const real e52 = e20 + e51;
#line 997 "kernel.cu"
            const int o21_1 = (s3 + row0) * 8;
            b21[o21_1 + i0] = e52;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o21_1 = (s3 + row0) * 8;
                const real e0 = b21[o21_1 + i0];
                sum = sum + e0;
            }
            const int o77 = (s2 + row0) * 1;
            b77[o77] = sum;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o77 = (s2 + row0) * 1;
#line 50 "hyper_lstm.yaml"
            const real e0 = b77[o77];
            const real e2 = e0 / 8.0f;
#line 1022 "kernel.cu"
            const int o78 = (s2 + row0) * 1;
            b78[o78] = e2;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o21_1 = (s3 + row0) * 8;
                const int o78 = (s2 + row0) * 1;
                const real e0 = b21[o21_1 + i0];
                const real e1 = b78[o78];
                const real e2 = e0 - e1;
                const real e3 = e2 * e2;
                sum = sum + e3;
            }
            const int o77 = (s2 + row0) * 1;
            b77[o77] = sum;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o77 = (s2 + row0) * 1;
#line 50 "hyper_lstm.yaml"
            const real e0 = b77[o77];
            const real e2 = e0 / 8.0f;
            const real e4 = e2 + 1e-05f;
            const real e5 = F(sqrt)(e4);
#line 1053 "kernel.cu"
            const int o79 = (s2 + row0) * 1;
            b79[o79] = e5;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o72 = (s2 + row0) * 32;
            const int o73 = (s2 + row0) * 4;
            const int o75 = (s2 + row0) * 4;
            const int o21_1 = (s3 + row0) * 8;
            const int o78 = (s2 + row0) * 1;
            const int o79 = (s2 + row0) * 1;
#line 47 "hyper_lstm.yaml"
            const real e0 = b72[o72 + 24 + i0];
#line 48 "hyper_lstm.yaml"
            const real e1 = b73[o73 + 3];
#line 50 "hyper_lstm.yaml"
            const real e3 = e1 / 8.0f;
            const real e4 = e0 - e3;
#line 48 "hyper_lstm.yaml"
            const real e6 = b75[o75 + 3];
#line 50 "hyper_lstm.yaml"
            const real e7 = e6 / 8.0f;
            const real e9 = e7 + 1e-05f;
            const real e10 = F(sqrt)(e9);
            const real e11 = 1.0f / e10;
            const real e12 = e4 * e11;
            const real e13 = b15[24 + i0];
            const real e14 = e12 * e13;
            const real e15 = b16[24 + i0];
            const real e16 = e14 + e15;
            const real e17 = op_sigmoid(e16);
#line 49 "hyper_lstm.yaml"
            const real e18 = b21[o21_1 + i0];
#line 50 "hyper_lstm.yaml"
            const real e19 = b78[o78];
            const real e20 = e18 - e19;
            const real e21 = b79[o79];
            const real e22 = 1.0f / e21;
            const real e23 = e20 * e22;
            const real e24 = b17[i0];
            const real e25 = e23 * e24;
            const real e26 = b18[i0];
            const real e27 = e25 + e26;
            const real e28 = F(tanh)(e27);
            const real e29 = e17 * e28;
#line 1102 "kernel.cu"
            const int o20_1 = (s4 + row0) * 8;
            b20[o20_1 + i0] = e29;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b10,
    CONST_BUFFER(real) b11, CONST_BUFFER(real) b12, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b16, CONST_BUFFER(real) b17,
    CONST_BUFFER(real) b18, CONST_BUFFER(real) b19, CONST_BUFFER(real) b21, CONST_BUFFER(real) b23, BUFFER(real) b24, BUFFER(real) b25,
    BUFFER(real) b26, BUFFER(real) b27, CONST_BUFFER(real) b48, CONST_BUFFER(real) b49, BUFFER(real) b51, BUFFER(real) b52,
    BUFFER(real) b53, BUFFER(real) b54, BUFFER(real) b55, CONST_BUFFER(real) b57, CONST_BUFFER(real) b58, CONST_BUFFER(real) b59,
    CONST_BUFFER(real) b60, CONST_BUFFER(real) b61, CONST_BUFFER(real) b62, CONST_BUFFER(real) b72, CONST_BUFFER(real) b73, CONST_BUFFER(real) b74,
    CONST_BUFFER(real) b75, CONST_BUFFER(real) b76, CONST_BUFFER(real) b78, CONST_BUFFER(real) b79, BUFFER(real) b80, BUFFER(real) b81,
    BUFFER(real) b82, BUFFER(real) b83, BUFFER(real) b84, BUFFER(real) b85, BUFFER(real) b86, BUFFER(real) b87,
    BUFFER(real) b88, BUFFER(real) b89, BUFFER(real) b90, BUFFER(real) b91, BUFFER(real) b92, BUFFER(real) b93,
    BUFFER(real) b94, BUFFER(real) b95, BUFFER(real) b96, BUFFER(real) b97, BUFFER(real) b98,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 24);
    panel(w0, b12, 72, 1, 3, 3, 24);
    SHARED(real, w1, 96, 24);
    panel(w1, b12, 48, 1, 3, 3, 24);
    SHARED(real, w2, 192, 24);
    panel(w2, b12, 24, 1, 3, 3, 24);
    SHARED(real, w3, 288, 24);
    panel(w3, b12, 0, 1, 3, 3, 24);
    SHARED(real, w4, 384, 24);
    panel(w4, b10, 72, 1, 3, 3, 24);
    SHARED(real, w5, 480, 24);
    panel(w5, b10, 48, 1, 3, 3, 24);
    SHARED(real, w6, 576, 24);
    panel(w6, b10, 24, 1, 3, 3, 24);
    SHARED(real, w7, 672, 24);
    panel(w7, b10, 0, 1, 3, 3, 24);
    SHARED(real, w8, 768, 24);
    panel(w8, b7, 72, 1, 3, 3, 24);
    SHARED(real, w9, 864, 24);
    panel(w9, b7, 48, 1, 3, 3, 24);
    SHARED(real, w10, 960, 24);
    panel(w10, b7, 24, 1, 3, 3, 24);
    SHARED(real, w11, 1056, 24);
    panel(w11, b7, 0, 1, 3, 3, 24);
    SHARED(real, w12, 1152, 96);
    panel(w12, b11, 0, 1, 8, 8, 96);
    SHARED(real, w13, 1536, 96);
    panel(w13, b8, 0, 1, 8, 8, 96);
    SHARED(real, w14, 1920, 96);
    panel(w14, b5, 0, 1, 8, 8, 96);
    SHARED(real, w15, 2304, 256);
    panel(w15, b3, 0, 1, 8, 8, 256);
    SHARED(real, w16, 3328, 256);
    panel(w16, b1, 0, 1, 16, 8, 256);
    SHARED(real, w17, 4352, 256);
    panel(w17, b14, 0, 1, 8, 8, 256);
    SHARED(real, w18, 5376, 256);
    panel(w18, b1, 8, 1, 16, 8, 256);
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
            const int o24_1 = (s0 + row0) * 8;
            const int o19 = (s1 + row0) * 8;
            const int o72 = (s2 + row0) * 32;
            const int o73 = (s2 + row0) * 4;
            const int o75 = (s2 + row0) * 4;
            const int o21_1 = (s3 + row0) * 8;
            const int o78 = (s2 + row0) * 1;
            const int o79 = (s2 + row0) * 1;
            const real e0 = b24[o24_1 + i0];
            const real e1 = b19[o19 + i0];
            const real e2 = e0 + e1;
#line 47 "hyper_lstm.yaml"
            const real e3 = b72[o72 + 24 + i0];
#line 48 "hyper_lstm.yaml"
            const real e4 = b73[o73 + 3];
#line 50 "hyper_lstm.yaml"
            const real e6 = e4 / 8.0f;
            const real e7 = e3 - e6;
#line 48 "hyper_lstm.yaml"
            const real e9 = b75[o75 + 3];
#line 50 "hyper_lstm.yaml"
            const real e10 = e9 / 8.0f;
            const real e12 = e10 + 1e-05f;
            const real e13 = F(sqrt)(e12);
            const real e14 = 1.0f / e13;
            const real e15 = e7 * e14;
            const real e16 = b15[24 + i0];
            const real e17 = e15 * e16;
            const real e18 = b16[24 + i0];
            const real e19 = e17 + e18;
            const real e20 = op_sigmoid(e19);
            const real e21 = e2 * e20;
#line 49 "hyper_lstm.yaml"
            const real e22 = b21[o21_1 + i0];
#line 50 "hyper_lstm.yaml"
            const real e23 = b78[o78];
            const real e24 = e22 - e23;
            const real e25 = b79[o79];
            const real e26 = 1.0f / e25;
            const real e27 = e24 * e26;
            const real e28 = b17[i0];
            const real e29 = e27 * e28;
            const real e30 = b18[i0];
            const real e31 = e29 + e30;
            const real e32 = F(tanh)(e31);
            const real e33 = e32 * e32;
            const real e34 = 1.0f - e33;
            const real e35 = e21 * e34;
#line 1225 "kernel.cu"
            const int o80 = row0 * 8;
            const int o81 = (s1 + row0) * 8;
            b80[o80 + i0] = e2;
            b81[o81 + i0] = e35;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            {
                real sum = 0.0f;
                LOOP (int i0 = 0; i0 < 8; ++i0) {
                    const int o81 = (s1 + row0) * 8;
                    const int o21_1 = (s3 + row0) * 8;
                    const int o78 = (s2 + row0) * 1;
                    const real e0 = b81[o81 + i0];
                    const real e1 = b17[i0];
                    const real e2 = e0 * e1;
                    const real e3 = b21[o21_1 + i0];
                    const real e4 = b78[o78];
                    const real e5 = e3 - e4;
                    const real e6 = e2 * e5;
                    sum = sum + e6;
                }
                const int o82 = row0 * 1;
                b82[o82] = sum;
            }
            {
                real sum = 0.0f;
                LOOP (int i0 = 0; i0 < 8; ++i0) {
                    const int o81 = (s1 + row0) * 8;
                    const int o79 = (s2 + row0) * 1;
                    const int o82 = row0 * 1;
                    const int o21_1 = (s3 + row0) * 8;
                    const int o78 = (s2 + row0) * 1;
                    const real e0 = b81[o81 + i0];
                    const real e1 = b17[i0];
                    const real e2 = e0 * e1;
                    const real e4 = b79[o79];
                    const real e5 = 1.0f / e4;
                    const real e6 = e2 * e5;
                    const real e7 = b82[o82];
                    const real e8 = e7 * e5;
                    const real e9 = e8 / e4;
                    const real e11 = e9 * 0.5f;
                    const real e12 = e11 / e4;
                    const real e14 = e12 / 8.0f;
                    const real e15 = -e14;
                    const real e16 = b21[o21_1 + i0];
                    const real e17 = b78[o78];
                    const real e18 = e16 - e17;
                    const real e19 = e15 * e18;
                    const real e20 = e6 + e19;
                    const real e21 = e20 + e19;
                    const real e22 = -e21;
                    sum = sum + e22;
                }
                const int o83 = row0 * 1;
                b83[o83] = sum;
            }
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o25_1 = (s0 + row0) * 8;
            const int o81 = (s1 + row0) * 8;
            const int o79 = (s2 + row0) * 1;
            const int o82 = row0 * 1;
            const int o21_1 = (s3 + row0) * 8;
            const int o78 = (s2 + row0) * 1;
            const int o83 = row0 * 1;
            const int o72 = (s2 + row0) * 32;
            const int o73 = (s2 + row0) * 4;
            const int o75 = (s2 + row0) * 4;
            const int o21 = (s4 + row0) * 8;
            const int o80 = row0 * 8;
#line 49 "hyper_lstm.yaml"
            const real e0 = b25[o25_1 + i0];
#line 50 "hyper_lstm.yaml"
            const real e1 = b81[o81 + i0];
            const real e2 = b17[i0];
            const real e3 = e1 * e2;
            const real e5 = b79[o79];
            const real e6 = 1.0f / e5;
            const real e7 = e3 * e6;
            const real e8 = b82[o82];
            const real e9 = e8 * e6;
            const real e10 = e9 / e5;
            const real e12 = e10 * 0.5f;
            const real e13 = e12 / e5;
            const real e15 = e13 / 8.0f;
            const real e16 = -e15;
#line 49 "hyper_lstm.yaml"
            const real e17 = b21[o21_1 + i0];
#line 50 "hyper_lstm.yaml"
            const real e18 = b78[o78];
            const real e19 = e17 - e18;
            const real e20 = e16 * e19;
            const real e21 = e7 + e20;
            const real e22 = e21 + e20;
#line 49 "hyper_lstm.yaml"
            const real e23 = e0 + e22;
#line 50 "hyper_lstm.yaml"
            const real e24 = b83[o83];
            const real e25 = e24 / 8.0f;
#line 49 "hyper_lstm.yaml"
            const real e26 = e23 + e25;
#line 47 "hyper_lstm.yaml"
            const real e27 = b72[o72 + 8 + i0];
#line 48 "hyper_lstm.yaml"
            const real e28 = b73[o73 + 1];
#line 49 "hyper_lstm.yaml"
            const real e29 = e28 / 8.0f;
            const real e30 = e27 - e29;
#line 48 "hyper_lstm.yaml"
            const real e31 = b75[o75 + 1];
#line 49 "hyper_lstm.yaml"
            const real e32 = e31 / 8.0f;
            const real e34 = e32 + 1e-05f;
            const real e35 = F(sqrt)(e34);
            const real e36 = 1.0f / e35;
            const real e37 = e30 * e36;
            const real e38 = b15[8 + i0];
            const real e39 = e37 * e38;
            const real e40 = b16[8 + i0];
            const real e41 = e39 + e40;
            const real e42 = F(tanh)(e41);
            const real e43 = e26 * e42;
#line 47 "hyper_lstm.yaml"
            const real e44 = b72[o72 + i0];
#line 48 "hyper_lstm.yaml"
            const real e45 = b73[o73];
#line 49 "hyper_lstm.yaml"
            const real e46 = e45 / 8.0f;
            const real e47 = e44 - e46;
#line 48 "hyper_lstm.yaml"
            const real e48 = b75[o75];
#line 49 "hyper_lstm.yaml"
            const real e49 = e48 / 8.0f;
            const real e50 = e49 + 1e-05f;
            const real e51 = F(sqrt)(e50);
            const real e52 = 1.0f / e51;
            const real e53 = e47 * e52;
            const real e54 = b15[i0];
            const real e55 = e53 * e54;
            const real e56 = b16[i0];
            const real e57 = e55 + e56;
            const real e58 = op_sigmoid(e57);
            const real e59 = e43 * e58;
            const real e60 = 1.0f - e58;
            const real e61 = e59 * e60;
            const real e62 = e26 * e58;
            const real e63 = e42 * e42;
            const real e64 = 1.0f - e63;
            const real e65 = e62 * e64;
            const real e66 = b21[o21 + i0];
            const real e67 = e26 * e66;
#line 47 "hyper_lstm.yaml"
            const real e68 = b72[o72 + 16 + i0];
#line 48 "hyper_lstm.yaml"
            const real e69 = b73[o73 + 2];
#line 49 "hyper_lstm.yaml"
            const real e70 = e69 / 8.0f;
            const real e71 = e68 - e70;
#line 48 "hyper_lstm.yaml"
            const real e72 = b75[o75 + 2];
#line 49 "hyper_lstm.yaml"
            const real e73 = e72 / 8.0f;
            const real e74 = e73 + 1e-05f;
            const real e75 = F(sqrt)(e74);
            const real e76 = 1.0f / e75;
            const real e77 = e71 * e76;
            const real e78 = b15[16 + i0];
            const real e79 = e77 * e78;
            const real e80 = b16[16 + i0];
            const real e81 = e79 + e80;
            const real e82 = e81 + 1.0f;
            const real e83 = op_sigmoid(e82);
            const real e84 = e67 * e83;
            const real e85 = 1.0f - e83;
            const real e86 = e84 * e85;
#line 50 "hyper_lstm.yaml"
            const real e87 = b80[o80 + i0];
            const real e88 = e19 * e6;
            const real e89 = e88 * e2;
            const real e90 = b18[i0];
            const real e91 = e89 + e90;
            const real e92 = F(tanh)(e91);
            const real e93 = e87 * e92;
#line 47 "hyper_lstm.yaml"
            const real e94 = b72[o72 + 24 + i0];
#line 48 "hyper_lstm.yaml"
            const real e95 = b73[o73 + 3];
#line 50 "hyper_lstm.yaml"
            const real e96 = e95 / 8.0f;
            const real e97 = e94 - e96;
#line 48 "hyper_lstm.yaml"
            const real e98 = b75[o75 + 3];
#line 50 "hyper_lstm.yaml"
            const real e99 = e98 / 8.0f;
            const real e100 = e99 + 1e-05f;
            const real e101 = F(sqrt)(e100);
            const real e102 = 1.0f / e101;
            const real e103 = e97 * e102;
            const real e104 = b15[24 + i0];
            const real e105 = e103 * e104;
            const real e106 = b16[24 + i0];
            const real e107 = e105 + e106;
            const real e108 = op_sigmoid(e107);
            const real e109 = e93 * e108;
            const real e110 = 1.0f - e108;
            const real e111 = e109 * e110;
#line 49 "hyper_lstm.yaml"
            const real e112 = e26 * e83;
#line 1442 "kernel.cu"
            const int o51 = (s1 + row0) * 32;
            const int o25 = (s5 + row0) * 8;
            b51[o51 + i0] = e61;
            b51[o51 + 8 + i0] = e65;
            b51[o51 + 16 + i0] = e86;
            b51[o51 + 24 + i0] = e111;
            b25[o25 + i0] = e112;
        }
        block_barrier();
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o51 = (s1 + row0) * 32;
                    const int o72 = (s2 + row0) * 32;
                    const int o74 = (s2 + row0) * 4;
                    const real e0 = b51[o51 + 8 * i0 + i1];
                    const real e1 = b15[8 * i0 + i1];
                    const real e2 = e0 * e1;
                    const real e3 = b72[o72 + 8 * i0 + i1];
                    const real e4 = b74[o74 + i0];
                    const real e5 = e3 - e4;
                    const real e6 = e2 * e5;
                    sum = sum + e6;
                }
                const int o84 = row0 * 4;
                b84[o84 + i0] = sum;
            }
            {
                const int o84 = row0 * 4;
                const int o76 = (s2 + row0) * 4;
                const int o75 = (s2 + row0) * 4;
#line 48 "hyper_lstm.yaml"
                const real e0 = b84[o84 + i0];
                const real e1 = b76[o76 + i0];
                const real e2 = e0 * e1;
                const real e3 = b75[o75 + i0];
                const real e5 = e3 / 8.0f;
                const real e7 = e5 + 1e-05f;
                const real e8 = F(sqrt)(e7);
                const real e9 = e2 / e8;
                const real e11 = e9 * 0.5f;
                const real e12 = e11 / e8;
                const real e13 = e12 / 8.0f;
                const real e14 = -e13;
#line 1491 "kernel.cu"
                const int o85 = row0 * 4;
                b85[o85 + i0] = e14;
            }
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o51 = (s1 + row0) * 32;
                    const int o76 = (s2 + row0) * 4;
                    const int o85 = row0 * 4;
                    const int o72 = (s2 + row0) * 32;
                    const int o74 = (s2 + row0) * 4;
                    const real e0 = b51[o51 + 8 * i0 + i1];
                    const real e1 = b15[8 * i0 + i1];
                    const real e2 = e0 * e1;
                    const real e3 = b76[o76 + i0];
                    const real e4 = e2 * e3;
                    const real e5 = b85[o85 + i0];
                    const real e6 = b72[o72 + 8 * i0 + i1];
                    const real e7 = b74[o74 + i0];
                    const real e8 = e6 - e7;
                    const real e9 = e5 * e8;
                    const real e10 = e4 + e9;
                    const real e11 = e10 + e9;
                    const real e12 = -e11;
                    sum = sum + e12;
                }
                const int o84 = row0 * 4;
                b84[o84 + i0] = sum;
            }
            {
                const int o84 = row0 * 4;
#line 48 "hyper_lstm.yaml"
                const real e0 = b84[o84 + i0];
                const real e2 = e0 / 8.0f;
#line 1526 "kernel.cu"
                const int o86 = row0 * 4;
                b86[o86 + i0] = e2;
            }
        }
        block_barrier();
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o51 = (s1 + row0) * 32;
            const int o76 = (s2 + row0) * 4;
            const int o85 = row0 * 4;
            const int o72 = (s2 + row0) * 32;
            const int o74 = (s2 + row0) * 4;
            const int o86 = row0 * 4;
#line 48 "hyper_lstm.yaml"
            const real e0 = b51[o51 + 8 * i0 + i1];
            const real e1 = b15[8 * i0 + i1];
            const real e2 = e0 * e1;
            const real e3 = b76[o76 + i0];
            const real e4 = e2 * e3;
            const real e5 = b85[o85 + i0];
#line 47 "hyper_lstm.yaml"
            const real e6 = b72[o72 + 8 * i0 + i1];
#line 48 "hyper_lstm.yaml"
            const real e7 = b74[o74 + i0];
            const real e8 = e6 - e7;
            const real e9 = e5 * e8;
            const real e10 = e4 + e9;
            const real e11 = e10 + e9;
            const real e12 = b86[o86 + i0];
#line 47 "hyper_lstm.yaml"
            const real e13 = e11 + e12;
#line 1562 "kernel.cu"
            const int o87 = (s1 + row0) * 32;
            b87[o87 + 8 * i0 + i1] = e13;
        }
        block_barrier();
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o87 = (s1 + row0) * 32;
            const int o49 = (s2 + row0) * 32;
            const int o48 = (s2 + row0) * 32;
#line 47 "hyper_lstm.yaml"
            const real e0 = b87[o87 + i0];
#line 37 "hyper_lstm.yaml"
            const real e1 = b49[o49 + i0];
#line 47 "hyper_lstm.yaml"
            const real e2 = e0 * e1;
#line 37 "hyper_lstm.yaml"
            const real e3 = b48[o48 + i0];
#line 47 "hyper_lstm.yaml"
            const real e4 = e0 * e3;
#line 1584 "kernel.cu"
            const int o88 = (s1 + row0) * 32;
            const int o89 = (s1 + row0) * 32;
            b88[o88 + i0] = e2;
            b89[o89 + i0] = e4;
        }
        if (first < 3u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0;
            const int o87 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b87[o87 + 24 + k];
                p0 = F(fma)(x, w0[k * 3 + i0], p0);
            }
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b87[o87 + 16 + k];
                p1 = F(fma)(x, w1[k * 3 + i0], p1);
            }
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b87[o87 + 8 + k];
                p2 = F(fma)(x, w2[k * 3 + i0], p2);
            }
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b87[o87 + k];
                p3 = F(fma)(x, w3[k * 3 + i0], p3);
            }
#line 37 "hyper_lstm.yaml"
            const real e0 = p0;
            const real e1 = p1;
            const real e2 = p2;
            const real e3 = p3;
#line 1621 "kernel.cu"
            const int o52 = (s1 + row0) * 12;
            b52[o52 + 9 + i0] = e0;
            b52[o52 + 6 + i0] = e1;
            b52[o52 + 3 + i0] = e2;
            b52[o52 + i0] = e3;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o87 = (s1 + row0) * 32;
            const int o62 = (s2 + row0) * 32;
            const int o57 = (s1 + row0) * 64;
#line 47 "hyper_lstm.yaml"
            const real e0 = b87[o87 + i0];
            const real e1 = b62[o62 + i0];
#line 37 "hyper_lstm.yaml"
            const real e2 = e0 * e1;
#line 47 "hyper_lstm.yaml"
            const real e3 = b87[o87 + 8 + i0];
            const real e4 = b62[o62 + 8 + i0];
#line 37 "hyper_lstm.yaml"
            const real e5 = e3 * e4;
#line 47 "hyper_lstm.yaml"
            const real e6 = b87[o87 + 16 + i0];
            const real e7 = b62[o62 + 16 + i0];
#line 37 "hyper_lstm.yaml"
            const real e8 = e6 * e7;
#line 47 "hyper_lstm.yaml"
            const real e9 = b87[o87 + 24 + i0];
            const real e10 = b62[o62 + 24 + i0];
#line 37 "hyper_lstm.yaml"
            const real e11 = e9 * e10;
#line 41 "hyper_lstm.yaml"
            const real e12 = b57[o57 + 32 + i0];
#line 37 "hyper_lstm.yaml"
            const real e13 = e0 * e12;
#line 41 "hyper_lstm.yaml"
            const real e14 = b57[o57 + 40 + i0];
#line 37 "hyper_lstm.yaml"
            const real e15 = e3 * e14;
#line 41 "hyper_lstm.yaml"
            const real e16 = b57[o57 + 48 + i0];
#line 37 "hyper_lstm.yaml"
            const real e17 = e6 * e16;
#line 41 "hyper_lstm.yaml"
            const real e18 = b57[o57 + 56 + i0];
#line 37 "hyper_lstm.yaml"
            const real e19 = e9 * e18;
#line 1671 "kernel.cu"
            const int o90 = (s1 + row0) * 8;
            const int o91 = (s1 + row0) * 8;
            const int o92 = (s1 + row0) * 8;
            const int o93 = (s1 + row0) * 8;
            const int o94 = (s1 + row0) * 8;
            const int o95 = (s1 + row0) * 8;
            const int o96 = (s1 + row0) * 8;
            const int o97 = (s1 + row0) * 8;
            b90[o90 + i0] = e2;
            b91[o91 + i0] = e5;
            b92[o92 + i0] = e8;
            b93[o93 + i0] = e11;
            b94[o94 + i0] = e13;
            b95[o95 + i0] = e15;
            b96[o96 + i0] = e17;
            b97[o97 + i0] = e19;
        }
        block_barrier();
        if (first < 3u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0, p4 = 0, p5 = 0, p6 = 0, p7 = 0;
            const int o93 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b93[o93 + k];
                p0 = F(fma)(x, w4[k * 3 + i0], p0);
            }
            const int o92 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b92[o92 + k];
                p1 = F(fma)(x, w5[k * 3 + i0], p1);
            }
            const int o91 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b91[o91 + k];
                p2 = F(fma)(x, w6[k * 3 + i0], p2);
            }
            const int o90 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b90[o90 + k];
                p3 = F(fma)(x, w7[k * 3 + i0], p3);
            }
            const int o97 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b97[o97 + k];
                p4 = F(fma)(x, w8[k * 3 + i0], p4);
            }
            const int o96 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b96[o96 + k];
                p5 = F(fma)(x, w9[k * 3 + i0], p5);
            }
            const int o95 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b95[o95 + k];
                p6 = F(fma)(x, w10[k * 3 + i0], p6);
            }
            const int o94 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b94[o94 + k];
                p7 = F(fma)(x, w11[k * 3 + i0], p7);
            }
#line 37 "hyper_lstm.yaml"
            const real e0 = p0;
            const real e1 = p1;
            const real e2 = p2;
            const real e3 = p3;
            const real e4 = p4;
            const real e5 = p5;
            const real e6 = p6;
            const real e7 = p7;
#line 1752 "kernel.cu"
            const int o53 = (s1 + row0) * 12;
            const int o54 = (s1 + row0) * 12;
            b53[o53 + 9 + i0] = e0;
            b53[o53 + 6 + i0] = e1;
            b53[o53 + 3 + i0] = e2;
            b53[o53 + i0] = e3;
            b54[o54 + 9 + i0] = e4;
            b54[o54 + 6 + i0] = e5;
            b54[o54 + 3 + i0] = e6;
            b54[o54 + i0] = e7;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o52 = (s1 + row0) * 12;
            #pragma unroll 4
            for (int k = 0; k < 12; ++k) {
                const real x = b52[o52 + k];
                p0 = F(fma)(x, w12[k * 8 + i0], p0);
            }
            const int o53 = (s1 + row0) * 12;
            #pragma unroll 4
            for (int k = 0; k < 12; ++k) {
                const real x = b53[o53 + k];
                p0 = F(fma)(x, w13[k * 8 + i0], p0);
            }
            const int o54 = (s1 + row0) * 12;
            #pragma unroll 4
            for (int k = 0; k < 12; ++k) {
                const real x = b54[o54 + k];
                p0 = F(fma)(x, w14[k * 8 + i0], p0);
            }
            const int o26_1 = (s0 + row0) * 8;
            const int o23_1 = (s3 + row0) * 8;
            const int o61 = (s2 + row0) * 8;
            const int o27_1 = (s0 + row0) * 8;
            const int o59 = (s2 + row0) * 8;
            const int o60 = (s2 + row0) * 8;
            const int o58 = (s2 + row0) * 8;
            const int o23 = (s4 + row0) * 8;
#line 43 "hyper_lstm.yaml"
            const real e0 = b26[o26_1 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
#line 42 "hyper_lstm.yaml"
            const real e3 = b23[o23_1 + i0];
#line 43 "hyper_lstm.yaml"
            const real e4 = F(tanh)(e3);
            const real e5 = e2 * e4;
            const real e6 = b61[o61 + i0];
            const real e7 = e5 * e6;
            const real e9 = 1.0f - e6;
            const real e10 = e7 * e9;
#line 42 "hyper_lstm.yaml"
            const real e11 = b27[o27_1 + i0];
#line 43 "hyper_lstm.yaml"
            const real e12 = e2 * e6;
            const real e13 = e4 * e4;
            const real e14 = 1.0f - e13;
            const real e15 = e12 * e14;
#line 42 "hyper_lstm.yaml"
            const real e16 = e11 + e15;
            const real e17 = b59[o59 + i0];
            const real e18 = e16 * e17;
            const real e19 = b60[o60 + i0];
            const real e20 = e19 * e19;
            const real e21 = 1.0f - e20;
            const real e22 = e18 * e21;
            const real e23 = e16 * e19;
            const real e24 = e23 * e17;
            const real e25 = 1.0f - e17;
            const real e26 = e24 * e25;
            const real e27 = b58[o58 + i0];
            const real e28 = e16 * e27;
            const real e29 = b23[o23 + i0];
            const real e30 = e16 * e29;
            const real e31 = e30 * e27;
            const real e32 = 1.0f - e27;
            const real e33 = e31 * e32;
#line 1835 "kernel.cu"
            const int o55 = (s1 + row0) * 32;
            const int o27 = (s5 + row0) * 8;
            b55[o55 + 24 + i0] = e10;
            b55[o55 + 8 + i0] = e22;
            b55[o55 + i0] = e26;
            b27[o27 + i0] = e28;
            b55[o55 + 16 + i0] = e33;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0;
            const int o55 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b55[o55 + k];
                p0 = F(fma)(x, w15[k * 8 + i0], p0);
                p1 = F(fma)(x, w16[k * 8 + i0], p1);
                p2 = F(fma)(x, w18[k * 8 + i0], p2);
            }
            const int o88 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b88[o88 + k];
                p2 = F(fma)(x, w17[k * 8 + i0], p2);
            }
#line 41 "hyper_lstm.yaml"
            const real e0 = p0;
            const real e1 = p1;
            const real e2 = p2;
#line 1868 "kernel.cu"
            const int o26 = (s5 + row0) * 8;
            const int o98 = (s1 + row0) * 8;
            const int o24 = (s5 + row0) * 8;
            b26[o26 + i0] = e0;
            b98[o98 + i0] = e1;
            b24[o24 + i0] = e2;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b28, CONST_BUFFER(real) b98, CONST_BUFFER(real) b99,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o99 = row * 8;
        const real p0 = b99[o99 + i0];
        const int o98 = row * 8;
#line 47 "hyper_lstm.yaml"
        const real e0 = p0;
#line 41 "hyper_lstm.yaml"
        const real e1 = b98[o98 + i0];
        const real e2 = e0 + e1;
#line 1897 "kernel.cu"
        const int o28 = row * 8;
        b28[o28 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b31, BUFFER(real) b33, CONST_BUFFER(real) b54, CONST_BUFFER(real) b55,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 32; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 32) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o55 = row * 32;
                const real e0 = b55[o55 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 32) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b31[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 12; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 12) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o54 = row * 12;
                const real e0 = b54[o54 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 12) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b33[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    BUFFER(real) b36, CONST_BUFFER(real) b53,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 12; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 12) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o53 = row * 12;
                const real e0 = b53[o53 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 12) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b36[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    CONST_BUFFER(real) b21, BUFFER(real) b40, BUFFER(real) b43, BUFFER(real) b44, BUFFER(real) b45, BUFFER(real) b46,
    CONST_BUFFER(real) b51, CONST_BUFFER(real) b72, CONST_BUFFER(real) b74, CONST_BUFFER(real) b76, CONST_BUFFER(real) b78, CONST_BUFFER(real) b79,
    CONST_BUFFER(real) b81, CONST_BUFFER(real) b87,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 512);
    LOOP (int base = blockIdx.x * 32; base < 32; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 32) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o87 = row * 32;
                const real e0 = b87[o87 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 32) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b40[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 32; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f;
        if (item < 32) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            #pragma unroll 2
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o51 = row * 32;
                const int o72 = row * 32;
                const int o74 = row * 4;
                const int o76 = row * 4;
                const real e0 = b51[o51 + 8 * i0 + i1];
                const real e1 = b72[o72 + 8 * i0 + i1];
                const real e2 = b74[o74 + i0];
                const real e3 = e1 - e2;
                const real e4 = b76[o76 + i0];
                const real e5 = e3 * e4;
                const real e6 = e0 * e5;
                s0 = s0 + e6;
                s1 = s1 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        block_barrier();
        if (warp == 0 && item < 32) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b43[8 * i0 + i1] = sum;
        }
        if (warp == 1 && item < 32) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b44[8 * i0 + i1] = sum;
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
                const int o81 = row * 8;
                const int o21_1 = (row + 1 * call.rows) * 8;
                const int o78 = row * 1;
                const int o79 = row * 1;
                const real e0 = b81[o81 + i0];
                const real e1 = b21[o21_1 + i0];
                const real e2 = b78[o78];
                const real e3 = e1 - e2;
                const real e5 = b79[o79];
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
            b45[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b46[i0] = sum;
        }
        block_barrier();
    }
}
