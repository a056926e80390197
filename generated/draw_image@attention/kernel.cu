// generated from specs/draw_image.yaml by `make generated`: do not edit
// draw_image@attention A=8 B=8 N=3 Z=8 E=8 D=8 float32, sm_90

// Made by rnngen from the equations in lines 77, 78, 81, 83, 85, 86, 88, 89, 91, 93, 94, 97, 98, 101, 102, 103, 104, 107, 108, 109, 110 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 64 / 256, at most 2048>>>
//   forward_1<<<B * 1 / 1>>>
//   forward_2<<<T * B * 1 / 256, at most 2048>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   backward_1<<<T * B * 64 / 256, at most 2048>>>
//   library product b28[5, 8] = b43[5, T*B*1] * b18[T*B*1, 8]
//   library product b29[32, 26] = b42[32, T*B*1] * b39[T*B*1, 26]
//   library product b30[32, 8] = b42[32, T*B*1] * b16[T*B*1, 8]
//   library product b32[8, 8] = b107[8, T*B*1] * b16[T*B*1, 8]
//   library product b33[8, 8] = b106[8, T*B*1] * b16[T*B*1, 8]
//   library product b34[32, 8] = b41[32, T*B*1] * b73[T*B*1, 8]
//   library product b35[32, 8] = b41[32, T*B*1] * b18[T*B*1, 8]
//   library product b37[5, 8] = b40[5, T*B*1] * b18[T*B*1, 8]
//   library product b38[9, 8] = b98[9, T*B*1] * b18[T*B*1, 8]
//   backward_2<<<32 / 32, at most 2048>>>
//   backward_3<<<B * 64 / 256, at most 2048>>>
//   backward_4<<<B * 64 / 256, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: sequence 0, real [B, 64]
//   b2: param 0, real [40]
//   b3: param 1, real [832]
//   b4: param 2, real [256]
//   b5: param 3, real [32]
//   b6: param 4, real [64]
//   b7: param 5, real [64]
//   b8: param 6, real [256]
//   b9: param 7, real [256]
//   b10: param 8, real [32]
//   b11: param 9, real [40]
//   b12: param 10, real [72]
//   b13: adjoint 0, real [T, B, 64]
//   b14: adjoint 1, real [T, B, 1]
//   b15: state 0, real [T + 1, B, 64]
//   b16: state 1, real [T + 1 or 2, B, 8]
//   b17: state 2, real [T + 1 or 2, B, 8]
//   b18: state 3, real [T + 1 or 2, B, 8]
//   b19: state 4, real [T + 1 or 2, B, 8]
//   b20: grad_state 0, real [2, B, 64]
//   b21: grad_state 1, real [2, B, 8]
//   b22: grad_state 2, real [2, B, 8]
//   b23: grad_state 3, real [2, B, 8]
//   b24: grad_state 4, real [2, B, 8]
//   b25: output 0, real [T, B, 1]
//   b26: grad_input 0, real [T, B, 8]
//   b27: grad_sequence 0, real [B, 64]
//   b28: grad_param 0, real [40]
//   b29: grad_param 1, real [832]
//   b30: grad_param 2, real [256]
//   b31: grad_param 3, real [32]
//   b32: grad_param 4, real [64]
//   b33: grad_param 5, real [64]
//   b34: grad_param 6, real [256]
//   b35: grad_param 7, real [256]
//   b36: grad_param 8, real [32]
//   b37: grad_param 9, real [40]
//   b38: grad_param 10, real [72]
//   b39: saved 0, real [T or 1, B, 26]
//   b40: scratch 0, real [T, B, 5]
//   b41: scratch 1, real [T, B, 32]
//   b42: scratch 2, real [T, B, 32]
//   b43: scratch 3, real [T, B, 5]
//   b44: saved 1, real [64]
//   b45: saved 2, real [8]
//   b46: saved 3, real [8]
//   b47: saved 4, real [3]
//   b48: saved 5, real [T or 1, B, 64]
//   b49: saved 6, real [B, 5]
//   b50: saved 7, real [T or 1, B, 1]
//   b51: saved 8, real [T or 1, B, 1]
//   b52: saved 9, real [T or 1, B, 1]
//   b53: saved 10, real [T, B, 1]
//   b54: saved 11, real [T or 1, B, 1]
//   b55: saved 12, real [T or 1, B, 3]
//   b56: saved 13, real [T or 1, B, 3]
//   b57: saved 14, real [T or 1, B, 3]
//   b58: saved 15, real [T or 1, B, 3]
//   b59: saved 16, real [T or 1, B, 3]
//   b60: saved 17, real [T or 1, B, 3]
//   b61: saved 18, real [T or 1, B, 24]
//   b62: saved 19, real [T or 1, B, 24]
//   b63: saved 20, real [T or 1, B, 24]
//   b64: saved 21, real [T or 1, B, 24]
//   b65: saved 22, real [T or 1, B, 9]
//   b66: saved 23, real [T or 1, B, 9]
//   b67: saved 24, real [T or 1, B, 8]
//   b68: saved 25, real [T or 1, B, 8]
//   b69: saved 26, real [T or 1, B, 8]
//   b70: saved 27, real [T or 1, B, 8]
//   b71: saved 28, real [T, B, 8]
//   b72: saved 29, real [T, B, 8]
//   b73: saved 30, real [T or 1, B, 8]
//   b74: saved 31, real [T or 1, B, 8]
//   b75: saved 32, real [T or 1, B, 8]
//   b76: saved 33, real [T or 1, B, 8]
//   b77: saved 34, real [T or 1, B, 8]
//   b78: saved 35, real [T or 1, B, 9]
//   b79: saved 36, real [T or 1, B, 1]
//   b80: saved 37, real [T or 1, B, 1]
//   b81: saved 38, real [T or 1, B, 1]
//   b82: saved 39, real [T or 1, B, 3]
//   b83: saved 40, real [T or 1, B, 3]
//   b84: saved 41, real [T or 1, B, 3]
//   b85: saved 42, real [T or 1, B, 3]
//   b86: saved 43, real [T or 1, B, 3]
//   b87: saved 44, real [T or 1, B, 3]
//   b88: saved 45, real [T or 1, B, 24]
//   b89: saved 46, real [T or 1, B, 24]
//   b90: saved 47, real [T or 1, B, 24]
//   b91: saved 48, real [T or 1, B, 64]
//   b92: scratch 4, real [B, 1]
//   b93: scratch 5, real [T, B, 64]
//   b94: scratch 6, real [B, 24]
//   b95: scratch 7, real [B, 24]
//   b96: scratch 8, real [B, 3]
//   b97: scratch 9, real [B, 24]
//   b98: scratch 10, real [T, B, 9]
//   b99: scratch 11, real [B, 1]
//   b100: scratch 12, real [B, 3]
//   b101: scratch 13, real [B, 1]
//   b102: scratch 14, real [B, 1]
//   b103: scratch 15, real [B, 3]
//   b104: scratch 16, real [B, 1]
//   b105: scratch 17, real [B, 1]
//   b106: scratch 18, real [T, B, 8]
//   b107: scratch 19, real [T, B, 8]
//   b108: scratch 20, real [T, B, 26]
//   b109: scratch 21, real [B, 9]
//   b110: scratch 22, real [B, 9]
//   b111: scratch 23, real [T, B, 9]
//   b112: scratch 24, real [T, B, 9]
//   b113: scratch 25, real [T, B, 24]
//   b114: scratch 26, real [B, 24]
//   b115: scratch 27, real [T, B, 64]
//   b116: scratch 28, real [B, 1]
//   b117: scratch 29, real [T, B, 64]
//   b118: scratch 30, real [B, 64]
//   b119: scratch 31, real [B, 64]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b15, BUFFER(real) b16, BUFFER(real) b17, BUFFER(real) b18, BUFFER(real) b19, BUFFER(real) b44,
    BUFFER(real) b45, BUFFER(real) b46, BUFFER(real) b47,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        b44[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 89 "draw_image.yaml"
        const real e1 = (real)(i0);
        const real e3 = e1 + 1.0f;
#line 418 "kernel.cu"
        b45[i0] = 0.0f;
        b46[i0] = e3;
    }
    LOOP (unsigned item = first; item < 3u; item += stride) {
        const int i0 = (int)item;
#line 88 "draw_image.yaml"
        const real e0 = (real)(i0);
        const real e2 = e0 + 0.5f;
        const real e4 = e2 - 1.5f;
#line 428 "kernel.cu"
        b47[i0] = e4;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 64u; item += stride) {
            const int row = row0 + (int)(item / 64u);
            const int i0 = (int)(item % 64u);
            const int o15 = ((0) * call.rows + row) * 64;
            b15[o15 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o16 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b16[o16 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 2 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o17 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b17[o17 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 3 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o18 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b18[o18 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 4 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o19 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b19[o19 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5,
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11,
    CONST_BUFFER(real) b12, BUFFER(real) b15, BUFFER(real) b16, BUFFER(real) b17, BUFFER(real) b18, BUFFER(real) b19,
    BUFFER(real) b39, CONST_BUFFER(real) b46, CONST_BUFFER(real) b47, BUFFER(real) b48, BUFFER(real) b49, BUFFER(real) b50,
    BUFFER(real) b51, BUFFER(real) b52, BUFFER(real) b53, BUFFER(real) b54, BUFFER(real) b55, BUFFER(real) b56,
    BUFFER(real) b57, BUFFER(real) b58, BUFFER(real) b59, BUFFER(real) b60, BUFFER(real) b61, BUFFER(real) b62,
    BUFFER(real) b63, BUFFER(real) b64, BUFFER(real) b65, BUFFER(real) b66, BUFFER(real) b67, BUFFER(real) b68,
    BUFFER(real) b69, BUFFER(real) b70, BUFFER(real) b71, BUFFER(real) b72, BUFFER(real) b73, BUFFER(real) b74,
    BUFFER(real) b75, BUFFER(real) b76, BUFFER(real) b77, BUFFER(real) b78, BUFFER(real) b79, BUFFER(real) b80,
    BUFFER(real) b81, BUFFER(real) b82, BUFFER(real) b83, BUFFER(real) b84, BUFFER(real) b85, BUFFER(real) b86,
    BUFFER(real) b87, BUFFER(real) b88, BUFFER(real) b89, BUFFER(real) b90, BUFFER(real) b91,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 40);
    panel(w0, b2, 0, 8, 1, 5, 40);
    SHARED(real, w1, 160, 208);
    panel(w1, b3, 208, 26, 1, 8, 208);
    SHARED(real, w2, 992, 64);
    panel(w2, b4, 64, 8, 1, 8, 64);
    SHARED(real, w3, 1248, 208);
    panel(w3, b3, 0, 26, 1, 8, 208);
    SHARED(real, w4, 2080, 64);
    panel(w4, b4, 0, 8, 1, 8, 64);
    SHARED(real, w5, 2336, 208);
    panel(w5, b3, 416, 26, 1, 8, 208);
    SHARED(real, w6, 3168, 64);
    panel(w6, b4, 128, 8, 1, 8, 64);
    SHARED(real, w7, 3424, 208);
    panel(w7, b3, 624, 26, 1, 8, 208);
    SHARED(real, w8, 4256, 64);
    panel(w8, b4, 192, 8, 1, 8, 64);
    SHARED(real, w9, 4512, 64);
    panel(w9, b6, 0, 8, 1, 8, 64);
    SHARED(real, w10, 4768, 64);
    panel(w10, b7, 0, 8, 1, 8, 64);
    SHARED(real, w11, 5024, 64);
    panel(w11, b8, 64, 8, 1, 8, 64);
    SHARED(real, w12, 5280, 64);
    panel(w12, b9, 64, 8, 1, 8, 64);
    SHARED(real, w13, 5536, 64);
    panel(w13, b8, 0, 8, 1, 8, 64);
    SHARED(real, w14, 5792, 64);
    panel(w14, b9, 0, 8, 1, 8, 64);
    SHARED(real, w15, 6048, 64);
    panel(w15, b8, 128, 8, 1, 8, 64);
    SHARED(real, w16, 6304, 64);
    panel(w16, b9, 128, 8, 1, 8, 64);
    SHARED(real, w17, 6560, 64);
    panel(w17, b8, 192, 8, 1, 8, 64);
    SHARED(real, w18, 6816, 64);
    panel(w18, b9, 192, 8, 1, 8, 64);
    SHARED(real, w19, 7072, 40);
    panel(w19, b11, 0, 8, 1, 5, 40);
    SHARED(real, w20, 7232, 72);
    panel(w20, b12, 0, 8, 1, 9, 72);
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
            const int i0 = (int)item;
            const int o1 = row0 * 64;
            const int o15 = (s0 + row0) * 64;
#line 93 "draw_image.yaml"
            const real e0 = b1[o1 + i0];
            const real e1 = b15[o15 + i0];
            const real e2 = op_sigmoid(e1);
            const real e3 = e0 - e2;
#line 551 "kernel.cu"
            const int o48 = (s1 + row0) * 64;
            b48[o48 + i0] = e3;
        }
        if (first < 5u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o18 = (s2 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b18[o18 + k];
                p0 = F(fma)(x, w0[k * 5 + i0], p0);
            }
#line 94 "draw_image.yaml"
            const real e0 = p0;
#line 568 "kernel.cu"
            const int o49 = row0 * 5;
            b49[o49 + i0] = e0;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o49 = row0 * 5;
#line 94 "draw_image.yaml"
            const real e1 = b49[o49 + 1];
#line 88 "draw_image.yaml"
            const real e3 = e1 + 1.0f;
            const real e4 = 4.5f * e3;
#line 94 "draw_image.yaml"
            const real e5 = b49[o49 + 3];
#line 83 "draw_image.yaml"
            const real e6 = F(exp)(e5);
#line 94 "draw_image.yaml"
            const real e7 = b49[o49 + 2];
#line 89 "draw_image.yaml"
            const real e8 = F(exp)(e7);
#line 94 "draw_image.yaml"
            const real e9 = b49[o49];
#line 85 "draw_image.yaml"
            const real e10 = e9 + 1.0f;
            const real e11 = 4.5f * e10;
#line 94 "draw_image.yaml"
            const real e12 = b49[o49 + 4];
#line 91 "draw_image.yaml"
            const real e13 = F(exp)(e12);
#line 599 "kernel.cu"
            const int o50 = (s1 + row0) * 1;
            const int o51 = (s1 + row0) * 1;
            const int o52 = (s1 + row0) * 1;
            const int o53 = (s0 + row0) * 1;
            const int o54 = (s1 + row0) * 1;
            b50[o50] = e4;
            b51[o51] = e6;
            b52[o52] = e8;
            b53[o53] = e11;
            b54[o54] = e13;
        }
        block_barrier();
        if (first < 3u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                const int o50 = (s1 + row0) * 1;
                const int o51 = (s1 + row0) * 1;
                const int o53 = (s0 + row0) * 1;
#line 88 "draw_image.yaml"
                const real e0 = b50[o50];
                const real e1 = b47[i0];
#line 83 "draw_image.yaml"
                const real e3 = op_maximum(8.0f, 8.0f);
                const real e5 = e3 - 1.0f;
                const real e7 = e5 / 2.0f;
                const real e8 = b51[o51];
                const real e9 = e7 * e8;
#line 88 "draw_image.yaml"
                const real e10 = e1 * e9;
                const real e11 = e0 + e10;
#line 85 "draw_image.yaml"
                const real e12 = b53[o53];
                const real e13 = e12 + e10;
#line 635 "kernel.cu"
                const int o55 = (s1 + row0) * 3;
                const int o56 = (s1 + row0) * 3;
                b55[o55 + i0] = e11;
                b56[o56 + i0] = e13;
            }
            {
                real sum0 = (-1e38f * 1e38f), sum1 = (-1e38f * 1e38f);
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o55 = (s1 + row0) * 3;
                    const int o52 = (s1 + row0) * 1;
                    const int o56 = (s1 + row0) * 3;
                    const real e0 = b46[i1];
                    const real e1 = b55[o55 + i0];
                    const real e2 = e0 - e1;
                    const real e3 = e2 * e2;
                    const real e5 = b52[o52];
                    const real e6 = 2.0f * e5;
                    const real e7 = e3 / e6;
                    const real e8 = -e7;
                    const real e9 = b56[o56 + i0];
                    const real e10 = e0 - e9;
                    const real e11 = e10 * e10;
                    const real e12 = e11 / e6;
                    const real e13 = -e12;
                    sum0 = op_maximum(sum0, e8);
                    sum1 = op_maximum(sum1, e13);
                }
                const int o57 = (s1 + row0) * 3;
                const int o58 = (s1 + row0) * 3;
                b57[o57 + i0] = sum0;
                b58[o58 + i0] = sum1;
            }
            {
                real sum0 = 0.0f, sum1 = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o55 = (s1 + row0) * 3;
                    const int o52 = (s1 + row0) * 1;
                    const int o57 = (s1 + row0) * 3;
                    const int o56 = (s1 + row0) * 3;
                    const int o58 = (s1 + row0) * 3;
                    const real e0 = b46[i1];
                    const real e1 = b55[o55 + i0];
                    const real e2 = e0 - e1;
                    const real e3 = e2 * e2;
                    const real e5 = b52[o52];
                    const real e6 = 2.0f * e5;
                    const real e7 = e3 / e6;
                    const real e8 = -e7;
                    const real e9 = b57[o57 + i0];
                    const real e10 = e8 - e9;
                    const real e11 = F(exp)(e10);
                    const real e12 = b56[o56 + i0];
                    const real e13 = e0 - e12;
                    const real e14 = e13 * e13;
                    const real e15 = e14 / e6;
                    const real e16 = -e15;
                    const real e17 = b58[o58 + i0];
                    const real e18 = e16 - e17;
                    const real e19 = F(exp)(e18);
                    sum0 = sum0 + e11;
                    sum1 = sum1 + e19;
                }
                const int o59 = (s1 + row0) * 3;
                const int o60 = (s1 + row0) * 3;
                b59[o59 + i0] = sum0;
                b60[o60 + i0] = sum1;
            }
        }
        block_barrier();
        if (first < 24u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o55 = (s1 + row0) * 3;
            const int o52 = (s1 + row0) * 1;
            const int o57 = (s1 + row0) * 3;
            const int o59 = (s1 + row0) * 3;
            const int o56 = (s1 + row0) * 3;
            const int o58 = (s1 + row0) * 3;
            const int o60 = (s1 + row0) * 3;
#line 89 "draw_image.yaml"
            const real e0 = b46[i1];
#line 88 "draw_image.yaml"
            const real e1 = b55[o55 + i0];
#line 89 "draw_image.yaml"
            const real e2 = e0 - e1;
            const real e3 = e2 * e2;
            const real e5 = b52[o52];
            const real e6 = 2.0f * e5;
            const real e7 = e3 / e6;
            const real e8 = -e7;
            const real e9 = b57[o57 + i0];
            const real e10 = e8 - e9;
            const real e11 = F(exp)(e10);
            const real e12 = b59[o59 + i0];
            const real e13 = e11 / e12;
#line 85 "draw_image.yaml"
            const real e14 = b56[o56 + i0];
#line 86 "draw_image.yaml"
            const real e15 = e0 - e14;
            const real e16 = e15 * e15;
            const real e17 = e16 / e6;
            const real e18 = -e17;
            const real e19 = b58[o58 + i0];
            const real e20 = e18 - e19;
            const real e21 = F(exp)(e20);
            const real e22 = b60[o60 + i0];
            const real e23 = e21 / e22;
#line 746 "kernel.cu"
            const int o61 = (s1 + row0) * 24;
            const int o62 = (s1 + row0) * 24;
            b61[o61 + 8 * i0 + i1] = e13;
            b62[o62 + 8 * i0 + i1] = e23;
        }
        block_barrier();
        if (first < 24u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i2 = 0; i2 < 8; ++i2) {
                const int o61 = (s1 + row0) * 24;
                const int o1 = row0 * 64;
                const int o48 = (s1 + row0) * 64;
                const real e0 = b61[o61 + 8 * i0 + i2];
                const real e1 = b1[o1 + i1 + 8 * i2];
                const real e2 = e0 * e1;
                const real e3 = b48[o48 + i1 + 8 * i2];
                const real e4 = e0 * e3;
                sum0 = sum0 + e2;
                sum1 = sum1 + e4;
            }
            const int o63 = (s1 + row0) * 24;
            const int o64 = (s1 + row0) * 24;
            b63[o63 + 8 * i0 + i1] = sum0;
            b64[o64 + 8 * i0 + i1] = sum1;
        }
        block_barrier();
        if (first < 9u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 3;
            const int i0 = at / 3u;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i2 = 0; i2 < 8; ++i2) {
                const int o63 = (s1 + row0) * 24;
                const int o62 = (s1 + row0) * 24;
                const int o64 = (s1 + row0) * 24;
                const real e0 = b63[o63 + 8 * i0 + i2];
                const real e1 = b62[o62 + 8 * i1 + i2];
                const real e2 = e0 * e1;
                const real e3 = b64[o64 + 8 * i0 + i2];
                const real e4 = e3 * e1;
                sum0 = sum0 + e2;
                sum1 = sum1 + e4;
            }
            const int o65 = (s1 + row0) * 9;
            const int o66 = (s1 + row0) * 9;
            b65[o65 + 3 * i0 + i1] = sum0;
            b66[o66 + 3 * i0 + i1] = sum1;
        }
        block_barrier();
        if (first < 9u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o54 = (s1 + row0) * 1;
            const int o65 = (s1 + row0) * 9;
            const int o66 = (s1 + row0) * 9;
#line 91 "draw_image.yaml"
            const real e0 = b54[o54];
            const real e1 = b65[o65 + i0];
            const real e2 = e0 * e1;
            const real e3 = b66[o66 + i0];
            const real e4 = e0 * e3;
#line 816 "kernel.cu"
            const int o39 = (s1 + row0) * 26;
            b39[o39 + i0] = e2;
            b39[o39 + 9 + i0] = e4;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o18 = (s2 + row0) * 8;
            const real e0 = b18[o18 + i0];
            const int o39 = (s1 + row0) * 26;
            b39[o39 + 18 + i0] = e0;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0;
            const int o39 = (s1 + row0) * 26;
            #pragma unroll 4
            for (int k = 0; k < 26; ++k) {
                const real x = b39[o39 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
                p1 = F(fma)(x, w3[k * 8 + i0], p1);
                p2 = F(fma)(x, w5[k * 8 + i0], p2);
                p3 = F(fma)(x, w7[k * 8 + i0], p3);
            }
            const int o16 = (s2 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b16[o16 + k];
                p0 = F(fma)(x, w2[k * 8 + i0], p0);
                p1 = F(fma)(x, w4[k * 8 + i0], p1);
                p2 = F(fma)(x, w6[k * 8 + i0], p2);
                p3 = F(fma)(x, w8[k * 8 + i0], p3);
            }
            const int o17 = (s2 + row0) * 8;
#line 77 "draw_image.yaml"
            const real e0 = p0;
            const real e1 = b5[8 + i0];
            const real e2 = e0 + e1;
#line 78 "draw_image.yaml"
            const real e3 = op_sigmoid(e2);
#line 77 "draw_image.yaml"
            const real e4 = p1;
            const real e5 = b5[i0];
            const real e6 = e4 + e5;
#line 78 "draw_image.yaml"
            const real e7 = op_sigmoid(e6);
#line 77 "draw_image.yaml"
            const real e8 = p2;
            const real e9 = b5[16 + i0];
            const real e10 = e8 + e9;
#line 78 "draw_image.yaml"
            const real e11 = F(tanh)(e10);
            const real e12 = b17[o17 + i0];
            const real e13 = e3 * e12;
            const real e14 = e7 * e11;
            const real e15 = e13 + e14;
#line 77 "draw_image.yaml"
            const real e16 = p3;
            const real e17 = b5[24 + i0];
            const real e18 = e16 + e17;
#line 81 "draw_image.yaml"
            const real e19 = op_sigmoid(e18);
            const real e20 = F(tanh)(e15);
            const real e21 = e19 * e20;
#line 885 "kernel.cu"
            const int o67 = (s1 + row0) * 8;
            const int o68 = (s1 + row0) * 8;
            const int o69 = (s1 + row0) * 8;
            const int o17_1 = (s3 + row0) * 8;
            const int o70 = (s1 + row0) * 8;
            const int o16_1 = (s3 + row0) * 8;
            b67[o67 + i0] = e3;
            b68[o68 + i0] = e7;
            b69[o69 + i0] = e11;
            b17[o17_1 + i0] = e15;
            b70[o70 + i0] = e19;
            b16[o16_1 + i0] = e21;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o16_1 = (s3 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b16[o16_1 + k];
                p0 = F(fma)(x, w9[k * 8 + i0], p0);
                p1 = F(fma)(x, w10[k * 8 + i0], p1);
            }
            const int o0 = (s0 + row0) * 8;
#line 101 "draw_image.yaml"
            const real e0 = p0;
#line 102 "draw_image.yaml"
            const real e1 = p1;
#line 103 "draw_image.yaml"
            const real e2 = F(exp)(e1);
            const real e3 = b0[o0 + i0];
            const real e4 = e2 * e3;
            const real e5 = e0 + e4;
#line 922 "kernel.cu"
            const int o71 = (s0 + row0) * 8;
            const int o72 = (s0 + row0) * 8;
            const int o73 = (s1 + row0) * 8;
            b71[o71 + i0] = e0;
            b72[o72 + i0] = e1;
            b73[o73 + i0] = e5;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0;
            const int o73 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b73[o73 + k];
                p0 = F(fma)(x, w11[k * 8 + i0], p0);
                p1 = F(fma)(x, w13[k * 8 + i0], p1);
                p2 = F(fma)(x, w15[k * 8 + i0], p2);
                p3 = F(fma)(x, w17[k * 8 + i0], p3);
            }
            const int o18 = (s2 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b18[o18 + k];
                p0 = F(fma)(x, w12[k * 8 + i0], p0);
                p1 = F(fma)(x, w14[k * 8 + i0], p1);
                p2 = F(fma)(x, w16[k * 8 + i0], p2);
                p3 = F(fma)(x, w18[k * 8 + i0], p3);
            }
            const int o19 = (s2 + row0) * 8;
#line 77 "draw_image.yaml"
            const real e0 = p0;
            const real e1 = b10[8 + i0];
            const real e2 = e0 + e1;
#line 78 "draw_image.yaml"
            const real e3 = op_sigmoid(e2);
#line 77 "draw_image.yaml"
            const real e4 = p1;
            const real e5 = b10[i0];
            const real e6 = e4 + e5;
#line 78 "draw_image.yaml"
            const real e7 = op_sigmoid(e6);
#line 77 "draw_image.yaml"
            const real e8 = p2;
            const real e9 = b10[16 + i0];
            const real e10 = e8 + e9;
#line 78 "draw_image.yaml"
            const real e11 = F(tanh)(e10);
            const real e12 = b19[o19 + i0];
            const real e13 = e3 * e12;
            const real e14 = e7 * e11;
            const real e15 = e13 + e14;
#line 77 "draw_image.yaml"
            const real e16 = p3;
            const real e17 = b10[24 + i0];
            const real e18 = e16 + e17;
#line 81 "draw_image.yaml"
            const real e19 = op_sigmoid(e18);
            const real e20 = F(tanh)(e15);
            const real e21 = e19 * e20;
#line 985 "kernel.cu"
            const int o74 = (s1 + row0) * 8;
            const int o75 = (s1 + row0) * 8;
            const int o76 = (s1 + row0) * 8;
            const int o19_1 = (s3 + row0) * 8;
            const int o77 = (s1 + row0) * 8;
            const int o18_1 = (s3 + row0) * 8;
            b74[o74 + i0] = e3;
            b75[o75 + i0] = e7;
            b76[o76 + i0] = e11;
            b19[o19_1 + i0] = e15;
            b77[o77 + i0] = e19;
            b18[o18_1 + i0] = e21;
        }
        block_barrier();
        if (first < 5u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o18_1 = (s3 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b18[o18_1 + k];
                p0 = F(fma)(x, w19[k * 5 + i0], p0);
            }
#line 107 "draw_image.yaml"
            const real e0 = p0;
#line 1013 "kernel.cu"
            const int o49 = row0 * 5;
            b49[o49 + i0] = e0;
        }
        if (first < 9u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o18_1 = (s3 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b18[o18_1 + k];
                p0 = F(fma)(x, w20[k * 9 + i0], p0);
            }
#line 108 "draw_image.yaml"
            const real e0 = p0;
#line 1030 "kernel.cu"
            const int o78 = (s1 + row0) * 9;
            b78[o78 + i0] = e0;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o49 = row0 * 5;
#line 107 "draw_image.yaml"
            const real e0 = b49[o49 + 4];
#line 109 "draw_image.yaml"
            const real e1 = -e0;
            const real e2 = F(exp)(e1);
#line 107 "draw_image.yaml"
            const real e4 = b49[o49 + 1];
#line 88 "draw_image.yaml"
            const real e6 = e4 + 1.0f;
            const real e7 = 4.5f * e6;
#line 107 "draw_image.yaml"
            const real e8 = b49[o49 + 3];
#line 83 "draw_image.yaml"
            const real e9 = F(exp)(e8);
#line 107 "draw_image.yaml"
            const real e10 = b49[o49 + 2];
#line 89 "draw_image.yaml"
            const real e11 = F(exp)(e10);
#line 107 "draw_image.yaml"
            const real e12 = b49[o49];
#line 85 "draw_image.yaml"
            const real e13 = e12 + 1.0f;
            const real e14 = 4.5f * e13;
#line 1062 "kernel.cu"
            const int o50 = (s1 + row0) * 1;
            const int o53 = (s0 + row0) * 1;
            const int o79 = (s1 + row0) * 1;
            const int o80 = (s1 + row0) * 1;
            const int o81 = (s1 + row0) * 1;
            b50[o50] = e2;
            b53[o53] = e7;
            b79[o79] = e9;
            b80[o80] = e11;
            b81[o81] = e14;
        }
        block_barrier();
        if (first < 3u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                const int o53 = (s0 + row0) * 1;
                const int o79 = (s1 + row0) * 1;
                const int o81 = (s1 + row0) * 1;
#line 88 "draw_image.yaml"
                const real e0 = b53[o53];
                const real e1 = b47[i0];
#line 83 "draw_image.yaml"
                const real e3 = op_maximum(8.0f, 8.0f);
                const real e5 = e3 - 1.0f;
                const real e7 = e5 / 2.0f;
                const real e8 = b79[o79];
                const real e9 = e7 * e8;
#line 88 "draw_image.yaml"
                const real e10 = e1 * e9;
                const real e11 = e0 + e10;
#line 85 "draw_image.yaml"
                const real e12 = b81[o81];
                const real e13 = e12 + e10;
#line 1098 "kernel.cu"
                const int o82 = (s1 + row0) * 3;
                const int o83 = (s1 + row0) * 3;
                b82[o82 + i0] = e11;
                b83[o83 + i0] = e13;
            }
            {
                real sum0 = (-1e38f * 1e38f), sum1 = (-1e38f * 1e38f);
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o82 = (s1 + row0) * 3;
                    const int o80 = (s1 + row0) * 1;
                    const int o83 = (s1 + row0) * 3;
                    const real e0 = b46[i1];
                    const real e1 = b82[o82 + i0];
                    const real e2 = e0 - e1;
                    const real e3 = e2 * e2;
                    const real e5 = b80[o80];
                    const real e6 = 2.0f * e5;
                    const real e7 = e3 / e6;
                    const real e8 = -e7;
                    const real e9 = b83[o83 + i0];
                    const real e10 = e0 - e9;
                    const real e11 = e10 * e10;
                    const real e12 = e11 / e6;
                    const real e13 = -e12;
                    sum0 = op_maximum(sum0, e8);
                    sum1 = op_maximum(sum1, e13);
                }
                const int o84 = (s1 + row0) * 3;
                const int o85 = (s1 + row0) * 3;
                b84[o84 + i0] = sum0;
                b85[o85 + i0] = sum1;
            }
            {
                real sum0 = 0.0f, sum1 = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o82 = (s1 + row0) * 3;
                    const int o80 = (s1 + row0) * 1;
                    const int o84 = (s1 + row0) * 3;
                    const int o83 = (s1 + row0) * 3;
                    const int o85 = (s1 + row0) * 3;
                    const real e0 = b46[i1];
                    const real e1 = b82[o82 + i0];
                    const real e2 = e0 - e1;
                    const real e3 = e2 * e2;
                    const real e5 = b80[o80];
                    const real e6 = 2.0f * e5;
                    const real e7 = e3 / e6;
                    const real e8 = -e7;
                    const real e9 = b84[o84 + i0];
                    const real e10 = e8 - e9;
                    const real e11 = F(exp)(e10);
                    const real e12 = b83[o83 + i0];
                    const real e13 = e0 - e12;
                    const real e14 = e13 * e13;
                    const real e15 = e14 / e6;
                    const real e16 = -e15;
                    const real e17 = b85[o85 + i0];
                    const real e18 = e16 - e17;
                    const real e19 = F(exp)(e18);
                    sum0 = sum0 + e11;
                    sum1 = sum1 + e19;
                }
                const int o86 = (s1 + row0) * 3;
                const int o87 = (s1 + row0) * 3;
                b86[o86 + i0] = sum0;
                b87[o87 + i0] = sum1;
            }
        }
        block_barrier();
        if (first < 24u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o82 = (s1 + row0) * 3;
            const int o80 = (s1 + row0) * 1;
            const int o84 = (s1 + row0) * 3;
            const int o86 = (s1 + row0) * 3;
            const int o83 = (s1 + row0) * 3;
            const int o85 = (s1 + row0) * 3;
            const int o87 = (s1 + row0) * 3;
#line 89 "draw_image.yaml"
            const real e0 = b46[i1];
#line 88 "draw_image.yaml"
            const real e1 = b82[o82 + i0];
#line 89 "draw_image.yaml"
            const real e2 = e0 - e1;
            const real e3 = e2 * e2;
            const real e5 = b80[o80];
            const real e6 = 2.0f * e5;
            const real e7 = e3 / e6;
            const real e8 = -e7;
            const real e9 = b84[o84 + i0];
            const real e10 = e8 - e9;
            const real e11 = F(exp)(e10);
            const real e12 = b86[o86 + i0];
            const real e13 = e11 / e12;
#line 85 "draw_image.yaml"
            const real e14 = b83[o83 + i0];
#line 86 "draw_image.yaml"
            const real e15 = e0 - e14;
            const real e16 = e15 * e15;
            const real e17 = e16 / e6;
            const real e18 = -e17;
            const real e19 = b85[o85 + i0];
            const real e20 = e18 - e19;
            const real e21 = F(exp)(e20);
            const real e22 = b87[o87 + i0];
            const real e23 = e21 / e22;
#line 1209 "kernel.cu"
            const int o88 = (s1 + row0) * 24;
            const int o89 = (s1 + row0) * 24;
            b88[o88 + 8 * i0 + i1] = e13;
            b89[o89 + 8 * i0 + i1] = e23;
        }
        block_barrier();
        if (first < 24u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 3;
            const int i0 = at / 3u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 3; ++i2) {
                const int o88 = (s1 + row0) * 24;
                const int o78 = (s1 + row0) * 9;
                const real e0 = b88[o88 + i0 + 8 * i2];
                const real e1 = b78[o78 + i1 + 3 * i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o90 = (s1 + row0) * 24;
            b90[o90 + 3 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 64u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 3; ++i2) {
                const int o90 = (s1 + row0) * 24;
                const int o89 = (s1 + row0) * 24;
                const real e0 = b90[o90 + 3 * i0 + i2];
                const real e1 = b89[o89 + i1 + 8 * i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o91 = (s1 + row0) * 64;
            b91[o91 + 8 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 64u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o15 = (s0 + row0) * 64;
            const int o50 = (s1 + row0) * 1;
            const int o91 = (s1 + row0) * 64;
#line 109 "draw_image.yaml"
            const real e0 = b15[o15 + i0];
            const real e1 = b50[o50];
            const real e2 = b91[o91 + i0];
            const real e3 = e1 * e2;
            const real e4 = e0 + e3;
#line 1267 "kernel.cu"
            const int o15_1 = (s4 + row0) * 64;
            b15[o15_1 + i0] = e4;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_2(
    BUFFER(real) b25, BUFFER(real) b53, CONST_BUFFER(real) b71, CONST_BUFFER(real) b72,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        {
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o71 = row * 8;
                const int o72 = row * 8;
                const real e0 = b71[o71 + i0];
                const real e1 = e0 * e0;
                const real e3 = b72[o72 + i0];
                const real e4 = 2.0f * e3;
                const real e5 = F(exp)(e4);
                const real e6 = e1 + e5;
                const real e7 = e6 - e4;
                const real e9 = e7 - 1.0f;
                sum = sum + e9;
            }
            const int o53 = row * 1;
            b53[o53] = sum;
        }
        {
            const int o53 = row * 1;
#line 110 "draw_image.yaml"
            const real e0 = b53[o53];
            const real e2 = e0 / 2.0f;
#line 1306 "kernel.cu"
            const int o25 = row * 1;
            b25[o25] = e2;
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b6,
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b11, CONST_BUFFER(real) b12, CONST_BUFFER(real) b13,
    CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b17, CONST_BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21,
    BUFFER(real) b22, BUFFER(real) b23, BUFFER(real) b24, BUFFER(real) b26, BUFFER(real) b40, BUFFER(real) b41,
    BUFFER(real) b42, BUFFER(real) b43, CONST_BUFFER(real) b46, CONST_BUFFER(real) b47, CONST_BUFFER(real) b48, CONST_BUFFER(real) b50,
    CONST_BUFFER(real) b51, CONST_BUFFER(real) b52, CONST_BUFFER(real) b54, CONST_BUFFER(real) b55, CONST_BUFFER(real) b56, CONST_BUFFER(real) b57,
    CONST_BUFFER(real) b58, CONST_BUFFER(real) b59, CONST_BUFFER(real) b60, CONST_BUFFER(real) b61, CONST_BUFFER(real) b62, CONST_BUFFER(real) b63,
    CONST_BUFFER(real) b64, CONST_BUFFER(real) b65, CONST_BUFFER(real) b66, CONST_BUFFER(real) b67, CONST_BUFFER(real) b68, CONST_BUFFER(real) b69,
    CONST_BUFFER(real) b70, CONST_BUFFER(real) b71, CONST_BUFFER(real) b72, CONST_BUFFER(real) b74, CONST_BUFFER(real) b75, CONST_BUFFER(real) b76,
    CONST_BUFFER(real) b77, CONST_BUFFER(real) b78, CONST_BUFFER(real) b79, CONST_BUFFER(real) b80, CONST_BUFFER(real) b82, CONST_BUFFER(real) b83,
    CONST_BUFFER(real) b84, CONST_BUFFER(real) b85, CONST_BUFFER(real) b86, CONST_BUFFER(real) b87, CONST_BUFFER(real) b88, CONST_BUFFER(real) b89,
    CONST_BUFFER(real) b90, CONST_BUFFER(real) b91, BUFFER(real) b92, BUFFER(real) b93, BUFFER(real) b94, BUFFER(real) b95,
    BUFFER(real) b96, BUFFER(real) b97, BUFFER(real) b98, BUFFER(real) b99, BUFFER(real) b100, BUFFER(real) b101,
    BUFFER(real) b102, BUFFER(real) b103, BUFFER(real) b104, BUFFER(real) b105, BUFFER(real) b106, BUFFER(real) b107,
    BUFFER(real) b108, BUFFER(real) b109, BUFFER(real) b110, BUFFER(real) b111, BUFFER(real) b112, BUFFER(real) b113,
    BUFFER(real) b114, BUFFER(real) b115, BUFFER(real) b116,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 72);
    panel(w0, b12, 0, 1, 8, 8, 72);
    SHARED(real, w1, 288, 40);
    panel(w1, b11, 0, 1, 8, 8, 40);
    SHARED(real, w2, 448, 256);
    panel(w2, b8, 0, 1, 8, 8, 256);
    SHARED(real, w3, 1472, 64);
    panel(w3, b7, 0, 1, 8, 8, 64);
    SHARED(real, w4, 1728, 64);
    panel(w4, b6, 0, 1, 8, 8, 64);
    SHARED(real, w5, 1984, 256);
    panel(w5, b4, 0, 1, 8, 8, 256);
    SHARED(real, w6, 3008, 832);
    panel(w6, b3, 0, 1, 26, 26, 832);
    SHARED(real, w7, 6336, 256);
    panel(w7, b9, 0, 1, 8, 8, 256);
    SHARED(real, w8, 7360, 40);
    panel(w8, b2, 0, 1, 8, 8, 40);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s4 = (call.save ? t : (t) & 1) * call.rows;
        const int s5 = ((t) & 1) * call.rows;
        {
            real sum = 0.0f;
            #pragma unroll 4
            for (int at = threadIdx.x; at < 64; at += 64) {
                const int i1 = at % 8;
                const int i0 = at / 8u;
                const int o20_1 = (s0 + row0) * 64;
                const int o13 = (s1 + row0) * 64;
                const int o91 = (s2 + row0) * 64;
                const real e0 = b20[o20_1 + 8 * i0 + i1];
                const real e1 = b13[o13 + 8 * i0 + i1];
                const real e2 = e0 + e1;
                const real e3 = b91[o91 + 8 * i0 + i1];
                const real e4 = e2 * e3;
                sum = sum + e4;
            }
            SHARED(real, part, 7520, 2);
            sum = team_sum(sum, part);
            if (threadIdx.x == 0) {
                const int o92 = row0 * 1;
                b92[o92] = sum;
            }
        }
        if (first < 64u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o20_1 = (s0 + row0) * 64;
            const int o13 = (s1 + row0) * 64;
            const int o50 = (s2 + row0) * 1;
#line 109 "draw_image.yaml"
            const real e0 = b20[o20_1 + i0];
            const real e1 = b13[o13 + i0];
            const real e2 = e0 + e1;
            const real e3 = b50[o50];
            const real e4 = e2 * e3;
#line 1398 "kernel.cu"
            const int o93 = (s1 + row0) * 64;
            b93[o93 + i0] = e4;
        }
        block_barrier();
        if (first < 24u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 3;
            const int i0 = at / 3u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 8; ++i2) {
                const int o93 = (s1 + row0) * 64;
                const int o89 = (s2 + row0) * 24;
                const real e0 = b93[o93 + 8 * i0 + i2];
                const real e1 = b89[o89 + 8 * i1 + i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o94 = row0 * 24;
            b94[o94 + 3 * i0 + i1] = sum;
        }
        if (first < 24u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 8; ++i2) {
                const int o93 = (s1 + row0) * 64;
                const int o90 = (s2 + row0) * 24;
                const real e0 = b93[o93 + i1 + 8 * i2];
                const real e1 = b90[o90 + i0 + 3 * i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o95 = row0 * 24;
            b95[o95 + 8 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 3u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o95 = row0 * 24;
                const int o89 = (s2 + row0) * 24;
                const int o87 = (s2 + row0) * 3;
                const real e0 = b95[o95 + 8 * i0 + i1];
                const real e1 = b89[o89 + 8 * i0 + i1];
                const real e2 = e0 * e1;
                const real e3 = b87[o87 + i0];
                const real e4 = e2 / e3;
                const real e5 = -e4;
                sum = sum + e5;
            }
            const int o96 = row0 * 3;
            b96[o96 + i0] = sum;
        }
        if (first < 24u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 3;
            const int i0 = at / 3u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 3; ++i2) {
                const int o94 = row0 * 24;
                const int o78 = (s2 + row0) * 9;
                const real e0 = b94[o94 + 3 * i0 + i2];
                const real e1 = b78[o78 + 3 * i1 + i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o97 = row0 * 24;
            b97[o97 + 3 * i0 + i1] = sum;
        }
        if (first < 9u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 3;
            const int i0 = at / 3u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 8; ++i2) {
                const int o94 = row0 * 24;
                const int o88 = (s2 + row0) * 24;
                const real e0 = b94[o94 + i1 + 3 * i2];
                const real e1 = b88[o88 + 8 * i0 + i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o98 = (s1 + row0) * 9;
            b98[o98 + 3 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 3; ++i0) {
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o95 = row0 * 24;
                    const int o87 = (s2 + row0) * 3;
                    const int o96 = row0 * 3;
                    const int o83 = (s2 + row0) * 3;
                    const int o80 = (s2 + row0) * 1;
                    const int o85 = (s2 + row0) * 3;
                    const real e0 = b95[o95 + 8 * i0 + i1];
                    const real e1 = b87[o87 + i0];
                    const real e2 = e0 / e1;
                    const real e3 = b96[o96 + i0];
                    const real e4 = e2 + e3;
                    const real e5 = b46[i1];
                    const real e6 = b83[o83 + i0];
                    const real e7 = e5 - e6;
                    const real e8 = e7 * e7;
                    const real e10 = b80[o80];
                    const real e11 = 2.0f * e10;
                    const real e12 = e8 / e11;
                    const real e13 = -e12;
                    const real e14 = b85[o85 + i0];
                    const real e15 = e13 - e14;
                    const real e16 = F(exp)(e15);
                    const real e17 = e4 * e16;
                    const real e18 = e17 * e12;
                    const real e19 = e18 / e11;
                    sum = sum + e19;
                }
            }
            const int o99 = row0 * 1;
            b99[o99] = sum;
        }
        if (first < 3u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o95 = row0 * 24;
                const int o87 = (s2 + row0) * 3;
                const int o96 = row0 * 3;
                const int o83 = (s2 + row0) * 3;
                const int o80 = (s2 + row0) * 1;
                const int o85 = (s2 + row0) * 3;
                const real e0 = b95[o95 + 8 * i0 + i1];
                const real e1 = b87[o87 + i0];
                const real e2 = e0 / e1;
                const real e3 = b96[o96 + i0];
                const real e4 = e2 + e3;
                const real e5 = b46[i1];
                const real e6 = b83[o83 + i0];
                const real e7 = e5 - e6;
                const real e8 = e7 * e7;
                const real e10 = b80[o80];
                const real e11 = 2.0f * e10;
                const real e12 = e8 / e11;
                const real e13 = -e12;
                const real e14 = b85[o85 + i0];
                const real e15 = e13 - e14;
                const real e16 = F(exp)(e15);
                const real e17 = e4 * e16;
                const real e18 = e17 / e11;
                const real e19 = e18 * e7;
                const real e20 = e19 + e19;
                sum = sum + e20;
            }
            const int o100 = row0 * 3;
            b100[o100 + i0] = sum;
        }
        block_barrier();
        if (first < 3u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o97 = row0 * 24;
                const int o88 = (s2 + row0) * 24;
                const int o86 = (s2 + row0) * 3;
                const real e0 = b97[o97 + i0 + 3 * i1];
                const real e1 = b88[o88 + 8 * i0 + i1];
                const real e2 = e0 * e1;
                const real e3 = b86[o86 + i0];
                const real e4 = e2 / e3;
                const real e5 = -e4;
                sum = sum + e5;
            }
            const int o96 = row0 * 3;
            b96[o96 + i0] = sum;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 3; ++i0) {
                const int o100 = row0 * 3;
                const real e0 = b100[o100 + i0];
                sum = sum + e0;
            }
            const int o101 = row0 * 1;
            b101[o101] = sum;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 3; ++i0) {
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o97 = row0 * 24;
                    const int o86 = (s2 + row0) * 3;
                    const int o96 = row0 * 3;
                    const int o82 = (s2 + row0) * 3;
                    const int o80 = (s2 + row0) * 1;
                    const int o84 = (s2 + row0) * 3;
                    const real e0 = b97[o97 + i0 + 3 * i1];
                    const real e1 = b86[o86 + i0];
                    const real e2 = e0 / e1;
                    const real e3 = b96[o96 + i0];
                    const real e4 = e2 + e3;
                    const real e5 = b46[i1];
                    const real e6 = b82[o82 + i0];
                    const real e7 = e5 - e6;
                    const real e8 = e7 * e7;
                    const real e10 = b80[o80];
                    const real e11 = 2.0f * e10;
                    const real e12 = e8 / e11;
                    const real e13 = -e12;
                    const real e14 = b84[o84 + i0];
                    const real e15 = e13 - e14;
                    const real e16 = F(exp)(e15);
                    const real e17 = e4 * e16;
                    const real e18 = e17 * e12;
                    const real e19 = e18 / e11;
                    sum = sum + e19;
                }
            }
            const int o102 = row0 * 1;
            b102[o102] = sum;
        }
        if (first < 3u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o97 = row0 * 24;
                const int o86 = (s2 + row0) * 3;
                const int o96 = row0 * 3;
                const int o82 = (s2 + row0) * 3;
                const int o80 = (s2 + row0) * 1;
                const int o84 = (s2 + row0) * 3;
                const real e0 = b97[o97 + i0 + 3 * i1];
                const real e1 = b86[o86 + i0];
                const real e2 = e0 / e1;
                const real e3 = b96[o96 + i0];
                const real e4 = e2 + e3;
                const real e5 = b46[i1];
                const real e6 = b82[o82 + i0];
                const real e7 = e5 - e6;
                const real e8 = e7 * e7;
                const real e10 = b80[o80];
                const real e11 = 2.0f * e10;
                const real e12 = e8 / e11;
                const real e13 = -e12;
                const real e14 = b84[o84 + i0];
                const real e15 = e13 - e14;
                const real e16 = F(exp)(e15);
                const real e17 = e4 * e16;
                const real e18 = e17 / e11;
                const real e19 = e18 * e7;
                const real e20 = e19 + e19;
                sum = sum + e20;
            }
            const int o103 = row0 * 3;
            b103[o103 + i0] = sum;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i0 = 0; i0 < 3; ++i0) {
                const int o103 = row0 * 3;
                const int o100 = row0 * 3;
                const real e0 = b103[o103 + i0];
                const real e1 = b100[o100 + i0];
                const real e2 = e1 + e0;
                const real e3 = b47[i0];
                const real e4 = e2 * e3;
                sum0 = sum0 + e0;
                sum1 = sum1 + e4;
            }
            const int o104 = row0 * 1;
            const int o105 = row0 * 1;
            b104[o104] = sum0;
            b105[o105] = sum1;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o101 = row0 * 1;
#line 85 "draw_image.yaml"
            const real e0 = b101[o101];
            const real e2 = e0 * 4.5f;
#line 1707 "kernel.cu"
            const int o40 = (s1 + row0) * 5;
            b40[o40] = e2;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o104 = row0 * 1;
            const int o99 = row0 * 1;
            const int o102 = row0 * 1;
            const int o80 = (s2 + row0) * 1;
            const int o105 = row0 * 1;
            const int o79 = (s2 + row0) * 1;
            const int o92 = row0 * 1;
            const int o50 = (s2 + row0) * 1;
#line 88 "draw_image.yaml"
            const real e0 = b104[o104];
            const real e2 = e0 * 4.5f;
#line 86 "draw_image.yaml"
            const real e3 = b99[o99];
#line 89 "draw_image.yaml"
            const real e4 = b102[o102];
            const real e5 = e3 + e4;
            const real e7 = e5 * 2.0f;
            const real e8 = b80[o80];
            const real e9 = e7 * e8;
#line 88 "draw_image.yaml"
            const real e10 = b105[o105];
#line 83 "draw_image.yaml"
            const real e12 = op_maximum(8.0f, 8.0f);
            const real e14 = e12 - 1.0f;
            const real e15 = e14 / 2.0f;
            const real e16 = e10 * e15;
            const real e17 = b79[o79];
            const real e18 = e16 * e17;
#line 109 "draw_image.yaml"
            const real e19 = b92[o92];
            const real e20 = b50[o50];
            const real e21 = e19 * e20;
            const real e22 = -e21;
#line 1748 "kernel.cu"
            const int o40 = (s1 + row0) * 5;
            b40[o40 + 1] = e2;
            b40[o40 + 2] = e9;
            b40[o40 + 3] = e18;
            b40[o40 + 4] = e22;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o98 = (s1 + row0) * 9;
            #pragma unroll 4
            for (int k = 0; k < 9; ++k) {
                const real x = b98[o98 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o40 = (s1 + row0) * 5;
            #pragma unroll 4
            for (int k = 0; k < 5; ++k) {
                const real x = b40[o40 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
            }
            const int o23_1 = (s0 + row0) * 8;
            const int o19_1 = (s3 + row0) * 8;
            const int o77 = (s2 + row0) * 8;
            const int o24_1 = (s0 + row0) * 8;
            const int o75 = (s2 + row0) * 8;
            const int o76 = (s2 + row0) * 8;
            const int o74 = (s2 + row0) * 8;
            const int o19 = (s4 + row0) * 8;
#line 81 "draw_image.yaml"
            const real e0 = b23[o23_1 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
#line 78 "draw_image.yaml"
            const real e3 = b19[o19_1 + i0];
#line 81 "draw_image.yaml"
            const real e4 = F(tanh)(e3);
            const real e5 = e2 * e4;
            const real e6 = b77[o77 + i0];
            const real e7 = e5 * e6;
            const real e9 = 1.0f - e6;
            const real e10 = e7 * e9;
#line 78 "draw_image.yaml"
            const real e11 = b24[o24_1 + i0];
#line 81 "draw_image.yaml"
            const real e12 = e2 * e6;
            const real e13 = e4 * e4;
            const real e14 = 1.0f - e13;
            const real e15 = e12 * e14;
#line 78 "draw_image.yaml"
            const real e16 = e11 + e15;
            const real e17 = b75[o75 + i0];
            const real e18 = e16 * e17;
            const real e19 = b76[o76 + i0];
            const real e20 = e19 * e19;
            const real e21 = 1.0f - e20;
            const real e22 = e18 * e21;
            const real e23 = e16 * e19;
            const real e24 = e23 * e17;
            const real e25 = 1.0f - e17;
            const real e26 = e24 * e25;
            const real e27 = b74[o74 + i0];
            const real e28 = e16 * e27;
            const real e29 = b19[o19 + i0];
            const real e30 = e16 * e29;
            const real e31 = e30 * e27;
            const real e32 = 1.0f - e27;
            const real e33 = e31 * e32;
#line 1820 "kernel.cu"
            const int o41 = (s1 + row0) * 32;
            const int o24 = (s5 + row0) * 8;
            b41[o41 + 24 + i0] = e10;
            b41[o41 + 16 + i0] = e22;
            b41[o41 + i0] = e26;
            b24[o24 + i0] = e28;
            b41[o41 + 8 + i0] = e33;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o41 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b41[o41 + k];
                p0 = F(fma)(x, w2[k * 8 + i0], p0);
            }
            const int o72 = (s1 + row0) * 8;
            const int o14 = (s1 + row0) * 1;
            const int o0 = (s1 + row0) * 8;
            const int o71 = (s1 + row0) * 8;
#line 104 "draw_image.yaml"
            const real e0 = p0;
#line 102 "draw_image.yaml"
            const real e1 = b72[o72 + i0];
#line 103 "draw_image.yaml"
            const real e2 = F(exp)(e1);
            const real e3 = e0 * e2;
#line 110 "draw_image.yaml"
            const real e4 = b14[o14];
            const real e6 = e4 / 2.0f;
            const real e7 = 2.0f * e1;
            const real e8 = F(exp)(e7);
            const real e9 = e6 * e8;
            const real e10 = e9 - e6;
            const real e11 = e10 * 2.0f;
#line 103 "draw_image.yaml"
            const real e12 = b0[o0 + i0];
            const real e13 = e0 * e12;
            const real e14 = e13 * e2;
#line 102 "draw_image.yaml"
            const real e15 = e11 + e14;
#line 101 "draw_image.yaml"
            const real e16 = b71[o71 + i0];
#line 110 "draw_image.yaml"
            const real e17 = e6 * e16;
#line 101 "draw_image.yaml"
            const real e18 = e17 + e17;
            const real e19 = e18 + e0;
#line 1873 "kernel.cu"
            const int o26 = (s1 + row0) * 8;
            const int o106 = (s1 + row0) * 8;
            const int o107 = (s1 + row0) * 8;
            b26[o26 + i0] = e3;
            b106[o106 + i0] = e15;
            b107[o107 + i0] = e19;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o106 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b106[o106 + k];
                p0 = F(fma)(x, w3[k * 8 + i0], p0);
            }
            const int o107 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b107[o107 + k];
                p0 = F(fma)(x, w4[k * 8 + i0], p0);
            }
            const int o21_1 = (s0 + row0) * 8;
            const int o17_1 = (s3 + row0) * 8;
            const int o70 = (s2 + row0) * 8;
            const int o22_1 = (s0 + row0) * 8;
            const int o68 = (s2 + row0) * 8;
            const int o69 = (s2 + row0) * 8;
            const int o67 = (s2 + row0) * 8;
            const int o17 = (s4 + row0) * 8;
#line 81 "draw_image.yaml"
            const real e0 = b21[o21_1 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
#line 78 "draw_image.yaml"
            const real e3 = b17[o17_1 + i0];
#line 81 "draw_image.yaml"
            const real e4 = F(tanh)(e3);
            const real e5 = e2 * e4;
            const real e6 = b70[o70 + i0];
            const real e7 = e5 * e6;
            const real e9 = 1.0f - e6;
            const real e10 = e7 * e9;
#line 78 "draw_image.yaml"
            const real e11 = b22[o22_1 + i0];
#line 81 "draw_image.yaml"
            const real e12 = e2 * e6;
            const real e13 = e4 * e4;
            const real e14 = 1.0f - e13;
            const real e15 = e12 * e14;
#line 78 "draw_image.yaml"
            const real e16 = e11 + e15;
            const real e17 = b68[o68 + i0];
            const real e18 = e16 * e17;
            const real e19 = b69[o69 + i0];
            const real e20 = e19 * e19;
            const real e21 = 1.0f - e20;
            const real e22 = e18 * e21;
            const real e23 = e16 * e19;
            const real e24 = e23 * e17;
            const real e25 = 1.0f - e17;
            const real e26 = e24 * e25;
            const real e27 = b67[o67 + i0];
            const real e28 = e16 * e27;
            const real e29 = b17[o17 + i0];
            const real e30 = e16 * e29;
            const real e31 = e30 * e27;
            const real e32 = 1.0f - e27;
            const real e33 = e31 * e32;
#line 1946 "kernel.cu"
            const int o42 = (s1 + row0) * 32;
            const int o22 = (s5 + row0) * 8;
            b42[o42 + 24 + i0] = e10;
            b42[o42 + 16 + i0] = e22;
            b42[o42 + i0] = e26;
            b22[o22 + i0] = e28;
            b42[o42 + 8 + i0] = e33;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o42 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b42[o42 + k];
                p0 = F(fma)(x, w5[k * 8 + i0], p0);
            }
#line 98 "draw_image.yaml"
            const real e0 = p0;
#line 1969 "kernel.cu"
            const int o21 = (s5 + row0) * 8;
            b21[o21 + i0] = e0;
        }
        if (first < 26u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o42 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b42[o42 + k];
                p0 = F(fma)(x, w6[k * 26 + i0], p0);
            }
#line 98 "draw_image.yaml"
            const real e0 = p0;
#line 1986 "kernel.cu"
            const int o108 = (s1 + row0) * 26;
            b108[o108 + i0] = e0;
        }
        block_barrier();
        if (first < 9u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o108 = (s1 + row0) * 26;
#line 98 "draw_image.yaml"
            const real e0 = b108[o108 + i0];
            const real e1 = b108[o108 + 9 + i0];
#line 1999 "kernel.cu"
            const int o109 = row0 * 9;
            const int o110 = row0 * 9;
            b109[o109 + i0] = e0;
            b110[o110 + i0] = e1;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i0 = 0; i0 < 3; ++i0) {
                LOOP (int i1 = 0; i1 < 3; ++i1) {
                    const int o110 = row0 * 9;
                    const int o66 = (s2 + row0) * 9;
                    const int o109 = row0 * 9;
                    const int o65 = (s2 + row0) * 9;
                    const real e0 = b110[o110 + 3 * i0 + i1];
                    const real e1 = b66[o66 + 3 * i0 + i1];
                    const real e2 = e0 * e1;
                    const real e3 = b109[o109 + 3 * i0 + i1];
                    const real e4 = b65[o65 + 3 * i0 + i1];
                    const real e5 = e3 * e4;
                    sum0 = sum0 + e2;
                    sum1 = sum1 + e5;
                }
            }
            const int o92 = row0 * 1;
            const int o99 = row0 * 1;
            b92[o92] = sum0;
            b99[o99] = sum1;
        }
        if (first < 9u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o110 = row0 * 9;
            const int o54 = (s2 + row0) * 1;
            const int o109 = row0 * 9;
#line 97 "draw_image.yaml"
            const real e0 = b110[o110 + i0];
#line 91 "draw_image.yaml"
            const real e1 = b54[o54];
            const real e2 = e0 * e1;
#line 97 "draw_image.yaml"
            const real e3 = b109[o109 + i0];
#line 91 "draw_image.yaml"
            const real e4 = e3 * e1;
#line 2047 "kernel.cu"
            const int o111 = (s1 + row0) * 9;
            const int o112 = (s1 + row0) * 9;
            b111[o111 + i0] = e2;
            b112[o112 + i0] = e4;
        }
        block_barrier();
        if (first < 24u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i2 = 0; i2 < 3; ++i2) {
                const int o111 = (s1 + row0) * 9;
                const int o62 = (s2 + row0) * 24;
                const int o112 = (s1 + row0) * 9;
                const real e0 = b111[o111 + 3 * i0 + i2];
                const real e1 = b62[o62 + i1 + 8 * i2];
                const real e2 = e0 * e1;
                const real e3 = b112[o112 + 3 * i0 + i2];
                const real e4 = e3 * e1;
                sum0 = sum0 + e2;
                sum1 = sum1 + e4;
            }
            const int o94 = row0 * 24;
            const int o113 = (s1 + row0) * 24;
            b94[o94 + 8 * i0 + i1] = sum0;
            b113[o113 + 8 * i0 + i1] = sum1;
        }
        if (first < 24u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 3;
            const int i0 = at / 3u;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i2 = 0; i2 < 3; ++i2) {
                const int o111 = (s1 + row0) * 9;
                const int o64 = (s2 + row0) * 24;
                const int o112 = (s1 + row0) * 9;
                const int o63 = (s2 + row0) * 24;
                const real e0 = b111[o111 + i1 + 3 * i2];
                const real e1 = b64[o64 + i0 + 8 * i2];
                const real e2 = e0 * e1;
                const real e3 = b112[o112 + i1 + 3 * i2];
                const real e4 = b63[o63 + i0 + 8 * i2];
                const real e5 = e3 * e4;
                sum0 = sum0 + e2;
                sum1 = sum1 + e5;
            }
            const int o95 = row0 * 24;
            const int o97 = row0 * 24;
            b95[o95 + 3 * i0 + i1] = sum0;
            b97[o97 + 3 * i0 + i1] = sum1;
        }
        block_barrier();
        if (first < 24u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 8; ++i2) {
                const int o94 = row0 * 24;
                const int o48 = (s2 + row0) * 64;
                const real e0 = b94[o94 + 8 * i0 + i2];
                const real e1 = b48[o48 + 8 * i1 + i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o114 = row0 * 24;
            b114[o114 + 8 * i0 + i1] = sum;
        }
        if (first < 64u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 3; ++i2) {
                const int o94 = row0 * 24;
                const int o61 = (s2 + row0) * 24;
                const real e0 = b94[o94 + i1 + 8 * i2];
                const real e1 = b61[o61 + i0 + 8 * i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o115 = (s1 + row0) * 64;
            b115[o115 + 8 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 24u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 8; ++i2) {
                const int o113 = (s1 + row0) * 24;
                const int o1 = row0 * 64;
                const real e0 = b113[o113 + 8 * i0 + i2];
                const real e1 = b1[o1 + 8 * i1 + i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o94 = row0 * 24;
            b94[o94 + 8 * i0 + i1] = sum;
        }
        if (first < 3u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o95 = row0 * 24;
                const int o97 = row0 * 24;
                const int o62 = (s2 + row0) * 24;
                const int o60 = (s2 + row0) * 3;
                const real e0 = b95[o95 + i0 + 3 * i1];
                const real e1 = b97[o97 + i0 + 3 * i1];
                const real e2 = e0 + e1;
                const real e3 = b62[o62 + 8 * i0 + i1];
                const real e4 = e2 * e3;
                const real e5 = b60[o60 + i0];
                const real e6 = e4 / e5;
                const real e7 = -e6;
                sum = sum + e7;
            }
            const int o100 = row0 * 3;
            b100[o100 + i0] = sum;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 3; ++i0) {
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o95 = row0 * 24;
                    const int o97 = row0 * 24;
                    const int o60 = (s2 + row0) * 3;
                    const int o100 = row0 * 3;
                    const int o56 = (s2 + row0) * 3;
                    const int o52 = (s2 + row0) * 1;
                    const int o58 = (s2 + row0) * 3;
                    const real e0 = b95[o95 + i0 + 3 * i1];
                    const real e1 = b97[o97 + i0 + 3 * i1];
                    const real e2 = e0 + e1;
                    const real e3 = b60[o60 + i0];
                    const real e4 = e2 / e3;
                    const real e5 = b100[o100 + i0];
                    const real e6 = e4 + e5;
                    const real e7 = b46[i1];
                    const real e8 = b56[o56 + i0];
                    const real e9 = e7 - e8;
                    const real e10 = e9 * e9;
                    const real e12 = b52[o52];
                    const real e13 = 2.0f * e12;
                    const real e14 = e10 / e13;
                    const real e15 = -e14;
                    const real e16 = b58[o58 + i0];
                    const real e17 = e15 - e16;
                    const real e18 = F(exp)(e17);
                    const real e19 = e6 * e18;
                    const real e20 = e19 * e14;
                    const real e21 = e20 / e13;
                    sum = sum + e21;
                }
            }
            const int o101 = row0 * 1;
            b101[o101] = sum;
        }
        if (first < 3u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o95 = row0 * 24;
                const int o97 = row0 * 24;
                const int o60 = (s2 + row0) * 3;
                const int o100 = row0 * 3;
                const int o56 = (s2 + row0) * 3;
                const int o52 = (s2 + row0) * 1;
                const int o58 = (s2 + row0) * 3;
                const int o114 = row0 * 24;
                const int o94 = row0 * 24;
                const int o61 = (s2 + row0) * 24;
                const int o59 = (s2 + row0) * 3;
                const real e0 = b95[o95 + i0 + 3 * i1];
                const real e1 = b97[o97 + i0 + 3 * i1];
                const real e2 = e0 + e1;
                const real e3 = b60[o60 + i0];
                const real e4 = e2 / e3;
                const real e5 = b100[o100 + i0];
                const real e6 = e4 + e5;
                const real e7 = b46[i1];
                const real e8 = b56[o56 + i0];
                const real e9 = e7 - e8;
                const real e10 = e9 * e9;
                const real e12 = b52[o52];
                const real e13 = 2.0f * e12;
                const real e14 = e10 / e13;
                const real e15 = -e14;
                const real e16 = b58[o58 + i0];
                const real e17 = e15 - e16;
                const real e18 = F(exp)(e17);
                const real e19 = e6 * e18;
                const real e20 = e19 / e13;
                const real e21 = e20 * e9;
                const real e22 = e21 + e21;
                const real e23 = b114[o114 + 8 * i0 + i1];
                const real e24 = b94[o94 + 8 * i0 + i1];
                const real e25 = e23 + e24;
                const real e26 = b61[o61 + 8 * i0 + i1];
                const real e27 = e25 * e26;
                const real e28 = b59[o59 + i0];
                const real e29 = e27 / e28;
                const real e30 = -e29;
                sum0 = sum0 + e22;
                sum1 = sum1 + e30;
            }
            const int o96 = row0 * 3;
            const int o103 = row0 * 3;
            b96[o96 + i0] = sum0;
            b103[o103 + i0] = sum1;
        }
        if (first < 64u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o20_1 = (s0 + row0) * 64;
            const int o13 = (s1 + row0) * 64;
            const int o115 = (s1 + row0) * 64;
            const int o15 = (s1 + row0) * 64;
            const real e0 = b20[o20_1 + i0];
            const real e1 = b13[o13 + i0];
            const real e2 = e0 + e1;
#line 91 "draw_image.yaml"
            const real e3 = b115[o115 + i0];
#line 93 "draw_image.yaml"
            const real e4 = b15[o15 + i0];
            const real e5 = op_sigmoid(e4);
            const real e6 = e3 * e5;
            const real e8 = 1.0f - e5;
            const real e9 = e6 * e8;
            const real e10 = e2 - e9;
#line 2299 "kernel.cu"
            const int o20 = (s5 + row0) * 64;
            b20[o20 + i0] = e10;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            {
                real sum = 0.0f;
                LOOP (int i0 = 0; i0 < 3; ++i0) {
                    const int o96 = row0 * 3;
                    const real e0 = b96[o96 + i0];
                    sum = sum + e0;
                }
                const int o102 = row0 * 1;
                b102[o102] = sum;
            }
            {
                real sum = 0.0f;
                LOOP (int i0 = 0; i0 < 3; ++i0) {
                    LOOP (int i1 = 0; i1 < 8; ++i1) {
                        const int o114 = row0 * 24;
                        const int o94 = row0 * 24;
                        const int o59 = (s2 + row0) * 3;
                        const int o103 = row0 * 3;
                        const int o55 = (s2 + row0) * 3;
                        const int o52 = (s2 + row0) * 1;
                        const int o57 = (s2 + row0) * 3;
                        const real e0 = b114[o114 + 8 * i0 + i1];
                        const real e1 = b94[o94 + 8 * i0 + i1];
                        const real e2 = e0 + e1;
                        const real e3 = b59[o59 + i0];
                        const real e4 = e2 / e3;
                        const real e5 = b103[o103 + i0];
                        const real e6 = e4 + e5;
                        const real e7 = b46[i1];
                        const real e8 = b55[o55 + i0];
                        const real e9 = e7 - e8;
                        const real e10 = e9 * e9;
                        const real e12 = b52[o52];
                        const real e13 = 2.0f * e12;
                        const real e14 = e10 / e13;
                        const real e15 = -e14;
                        const real e16 = b57[o57 + i0];
                        const real e17 = e15 - e16;
                        const real e18 = F(exp)(e17);
                        const real e19 = e6 * e18;
                        const real e20 = e19 * e14;
                        const real e21 = e20 / e13;
                        sum = sum + e21;
                    }
                }
                const int o104 = row0 * 1;
                b104[o104] = sum;
            }
        }
        if (first < 3u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o114 = row0 * 24;
                const int o94 = row0 * 24;
                const int o59 = (s2 + row0) * 3;
                const int o103 = row0 * 3;
                const int o55 = (s2 + row0) * 3;
                const int o52 = (s2 + row0) * 1;
                const int o57 = (s2 + row0) * 3;
                const real e0 = b114[o114 + 8 * i0 + i1];
                const real e1 = b94[o94 + 8 * i0 + i1];
                const real e2 = e0 + e1;
                const real e3 = b59[o59 + i0];
                const real e4 = e2 / e3;
                const real e5 = b103[o103 + i0];
                const real e6 = e4 + e5;
                const real e7 = b46[i1];
                const real e8 = b55[o55 + i0];
                const real e9 = e7 - e8;
                const real e10 = e9 * e9;
                const real e12 = b52[o52];
                const real e13 = 2.0f * e12;
                const real e14 = e10 / e13;
                const real e15 = -e14;
                const real e16 = b57[o57 + i0];
                const real e17 = e15 - e16;
                const real e18 = F(exp)(e17);
                const real e19 = e6 * e18;
                const real e20 = e19 / e13;
                const real e21 = e20 * e9;
                const real e22 = e21 + e21;
                sum = sum + e22;
            }
            const int o100 = row0 * 3;
            b100[o100 + i0] = sum;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i0 = 0; i0 < 3; ++i0) {
                const int o100 = row0 * 3;
                const int o96 = row0 * 3;
                const real e0 = b100[o100 + i0];
                const real e1 = b96[o96 + i0];
                const real e2 = e1 + e0;
                const real e3 = b47[i0];
                const real e4 = e2 * e3;
                sum0 = sum0 + e0;
                sum1 = sum1 + e4;
            }
            const int o105 = row0 * 1;
            const int o116 = row0 * 1;
            b105[o105] = sum0;
            b116[o116] = sum1;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o102 = row0 * 1;
#line 85 "draw_image.yaml"
            const real e0 = b102[o102];
            const real e2 = e0 * 4.5f;
#line 2424 "kernel.cu"
            const int o43 = (s1 + row0) * 5;
            b43[o43] = e2;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o105 = row0 * 1;
            const int o101 = row0 * 1;
            const int o104 = row0 * 1;
            const int o52 = (s2 + row0) * 1;
            const int o116 = row0 * 1;
            const int o51 = (s2 + row0) * 1;
            const int o92 = row0 * 1;
            const int o99 = row0 * 1;
            const int o54 = (s2 + row0) * 1;
#line 88 "draw_image.yaml"
            const real e0 = b105[o105];
            const real e2 = e0 * 4.5f;
#line 86 "draw_image.yaml"
            const real e3 = b101[o101];
#line 89 "draw_image.yaml"
            const real e4 = b104[o104];
            const real e5 = e3 + e4;
            const real e7 = e5 * 2.0f;
            const real e8 = b52[o52];
            const real e9 = e7 * e8;
#line 88 "draw_image.yaml"
            const real e10 = b116[o116];
#line 83 "draw_image.yaml"
            const real e12 = op_maximum(8.0f, 8.0f);
            const real e14 = e12 - 1.0f;
            const real e15 = e14 / 2.0f;
            const real e16 = e10 * e15;
            const real e17 = b51[o51];
            const real e18 = e16 * e17;
#line 91 "draw_image.yaml"
            const real e19 = b92[o92];
            const real e20 = b99[o99];
            const real e21 = e19 + e20;
            const real e22 = b54[o54];
            const real e23 = e21 * e22;
#line 2467 "kernel.cu"
            const int o43 = (s1 + row0) * 5;
            b43[o43 + 1] = e2;
            b43[o43 + 2] = e9;
            b43[o43 + 3] = e18;
            b43[o43 + 4] = e23;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o41 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b41[o41 + k];
                p0 = F(fma)(x, w7[k * 8 + i0], p0);
            }
            const int o43 = (s1 + row0) * 5;
            #pragma unroll 4
            for (int k = 0; k < 5; ++k) {
                const real x = b43[o43 + k];
                p0 = F(fma)(x, w8[k * 8 + i0], p0);
            }
            const int o108 = (s1 + row0) * 26;
#line 98 "draw_image.yaml"
            const real e0 = b108[o108 + 18 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
#line 2497 "kernel.cu"
            const int o23 = (s5 + row0) * 8;
            b23[o23 + i0] = e2;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b61, CONST_BUFFER(real) b113, BUFFER(real) b117,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 64u; item += stride) {
        const int row = (int)(item / 64u);
        const int at = (int)(item % 64u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        real sum = 0.0f;
        LOOP (int i2 = 0; i2 < 3; ++i2) {
            const int o113 = row * 24;
            const int o61 = row * 24;
            const real e0 = b113[o113 + i1 + 8 * i2];
            const real e1 = b61[o61 + i0 + 8 * i2];
            const real e2 = e0 * e1;
            sum = sum + e2;
        }
        const int o117 = row * 64;
        b117[o117 + 8 * i0 + i1] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b31, BUFFER(real) b36, CONST_BUFFER(real) b41, CONST_BUFFER(real) b42,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 512);
    LOOP (int base = blockIdx.x * 32; base < 32; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f;
        if (item < 32) {
            const int i0 = item;
            #pragma unroll 2
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o42 = row * 32;
                const int o41 = row * 32;
                const real e0 = b42[o42 + i0];
                const real e1 = b41[o41 + i0];
                s0 = s0 + e0;
                s1 = s1 + e1;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        block_barrier();
        if (warp == 0 && item < 32) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b31[i0] = sum;
        }
        if (warp == 1 && item < 32) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b36[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b115, CONST_BUFFER(real) b117, BUFFER(real) b118, BUFFER(real) b119,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 64u; item += stride) {
        const int row = row0 + (int)(item / 64u);
        const int at = (int)(item % 64u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        real sum0 = 0.0f, sum1 = 0.0f;
        LOOP (int t = 0; t < call.steps; ++t) {
            const int o117 = ((t) * call.rows + row) * 64;
            const int o115 = ((t) * call.rows + row) * 64;
            const real e0 = b117[o117 + 8 * i0 + i1];
            const real e1 = b115[o115 + 8 * i0 + i1];
            sum0 = sum0 + e0;
            sum1 = sum1 + e1;
        }
        const int o118 = row * 64;
        const int o119 = row * 64;
        b118[o118 + 8 * i0 + i1] = sum0;
        b119[o119 + 8 * i0 + i1] = sum1;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    BUFFER(real) b27, CONST_BUFFER(real) b118, CONST_BUFFER(real) b119,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 64u; item += stride) {
        const int row = row0 + (int)(item / 64u);
        const int i0 = (int)(item % 64u);
        const int o118 = row * 64;
        const int o119 = row * 64;
        const real e0 = b118[o118 + i0];
        const real e1 = b119[o119 + i0];
        const real e2 = e0 + e1;
        const int o27 = row * 64;
        b27[o27 + i0] = e2;
    }
}
