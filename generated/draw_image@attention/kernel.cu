// generated from specs/draw_image.yaml by `make generated`: do not edit
// draw_image@attention A=8 B=8 N=3 Z=8 E=8 D=8 float32, sm_90

// Made by rnngen from the equations in lines 77, 78, 81, 83, 85, 86, 88, 89, 91, 93, 94, 98, 101, 102, 103, 104, 107, 108, 109, 110 of its spec, for float32. T steps of B rows.
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
//   library product b32[8, 8] = b106[8, T*B*1] * b16[T*B*1, 8]
//   library product b33[8, 8] = b105[8, T*B*1] * b16[T*B*1, 8]
//   library product b34[32, 8] = b41[32, T*B*1] * b74[T*B*1, 8]
//   library product b35[32, 8] = b41[32, T*B*1] * b18[T*B*1, 8]
//   library product b37[5, 8] = b40[5, T*B*1] * b18[T*B*1, 8]
//   library product b38[9, 8] = b97[9, T*B*1] * b18[T*B*1, 8]
//   backward_2<<<B * 64 / 256, at most 2048>>>
//   backward_3<<<32 / 32, at most 2048>>>
//   backward_4<<<32 / 32, at most 2048>>>
//   backward_5<<<B * 64 / 256, at most 2048>>>
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
//   b48: saved 5, real [B, 5]
//   b49: saved 6, real [T or 1, B, 1]
//   b50: saved 7, real [T or 1, B, 1]
//   b51: saved 8, real [T or 1, B, 1]
//   b52: saved 9, real [T or 1, B, 1]
//   b53: saved 10, real [T or 1, B, 1]
//   b54: saved 11, real [B, 3]
//   b55: saved 12, real [B, 3]
//   b56: saved 13, real [T or 1, B, 3]
//   b57: saved 14, real [T or 1, B, 3]
//   b58: saved 15, real [T or 1, B, 3]
//   b59: saved 16, real [T or 1, B, 3]
//   b60: saved 17, real [B, 24]
//   b61: saved 18, real [B, 24]
//   b62: saved 19, real [T or 1, B, 9]
//   b63: saved 20, real [T or 1, B, 9]
//   b64: saved 21, real [T or 1, B, 24]
//   b65: saved 22, real [T or 1, B, 24]
//   b66: saved 23, real [T or 1, B, 9]
//   b67: saved 24, real [T or 1, B, 9]
//   b68: saved 25, real [T or 1, B, 8]
//   b69: saved 26, real [T or 1, B, 8]
//   b70: saved 27, real [T or 1, B, 8]
//   b71: saved 28, real [T or 1, B, 8]
//   b72: saved 29, real [T, B, 8]
//   b73: saved 30, real [T, B, 8]
//   b74: saved 31, real [T or 1, B, 8]
//   b75: saved 32, real [T or 1, B, 8]
//   b76: saved 33, real [T or 1, B, 8]
//   b77: saved 34, real [T or 1, B, 8]
//   b78: saved 35, real [T or 1, B, 8]
//   b79: saved 36, real [T or 1, B, 1]
//   b80: saved 37, real [T or 1, B, 1]
//   b81: saved 38, real [T or 1, B, 1]
//   b82: saved 39, real [T or 1, B, 1]
//   b83: saved 40, real [T or 1, B, 1]
//   b84: saved 41, real [T or 1, B, 9]
//   b85: saved 42, real [T or 1, B, 3]
//   b86: saved 43, real [T or 1, B, 3]
//   b87: saved 44, real [T or 1, B, 3]
//   b88: saved 45, real [T or 1, B, 3]
//   b89: saved 46, real [T or 1, B, 64]
//   b90: saved 47, real [T or 1, B, 24]
//   b91: saved 48, real [T, B, 1]
//   b92: scratch 4, real [B, 1]
//   b93: scratch 5, real [B, 24]
//   b94: scratch 6, real [B, 24]
//   b95: scratch 7, real [B, 3]
//   b96: scratch 8, real [B, 24]
//   b97: scratch 9, real [T, B, 9]
//   b98: scratch 10, real [B, 1]
//   b99: scratch 11, real [B, 3]
//   b100: scratch 12, real [B, 1]
//   b101: scratch 13, real [B, 1]
//   b102: scratch 14, real [B, 3]
//   b103: scratch 15, real [B, 1]
//   b104: scratch 16, real [B, 1]
//   b105: scratch 17, real [T, B, 8]
//   b106: scratch 18, real [T, B, 8]
//   b107: scratch 19, real [T, B, 26]
//   b108: scratch 20, real [B, 9]
//   b109: scratch 21, real [B, 9]
//   b110: scratch 22, real [T, B, 24]
//   b111: scratch 23, real [B, 24]
//   b112: scratch 24, real [T, B, 64]
//   b113: scratch 25, real [B, 1]
//   b114: scratch 26, real [T, B, 64]
//   b115: scratch 27, real [B, 64]
//   b116: scratch 28, real [B, 64]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b15, BUFFER(real) b16, BUFFER(real) b17, BUFFER(real) b18, BUFFER(real) b19, BUFFER(real) b44,
    BUFFER(real) b45, BUFFER(real) b46, BUFFER(real) b47,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    for (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        b44[i0] = 0.0f;
    }
    for (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 89 "draw_image.yaml"
        const real e1 = (real)(i0);
        const real e3 = e1 + 1.0f;
#line 275 "kernel.cu"
        b45[i0] = 0.0f;
        b46[i0] = e3;
    }
    for (unsigned item = first; item < 3u; item += stride) {
        const int i0 = (int)item;
#line 88 "draw_image.yaml"
        const real e0 = (real)(i0);
        const real e2 = e0 + 0.5f;
        const real e4 = e2 - 1.5f;
#line 285 "kernel.cu"
        b47[i0] = e4;
    }
    if (!(call.given >> 0 & 1u)) {
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 64u; item += stride) {
            const int row = row0 + (int)(item / 64u);
            const int i0 = (int)(item % 64u);
            const long long o15 = ((long long)(0) * call.rows + row) * 64;
            b15[o15 + i0] = 0.0f;
        }
    }
    if (!(call.given >> 1 & 1u)) {
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o16 = ((long long)(call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b16[o16 + i0] = 0.0f;
        }
    }
    if (!(call.given >> 2 & 1u)) {
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o17 = ((long long)(call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b17[o17 + i0] = 0.0f;
        }
    }
    if (!(call.given >> 3 & 1u)) {
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o18 = ((long long)(call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b18[o18 + i0] = 0.0f;
        }
    }
    if (!(call.given >> 4 & 1u)) {
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o19 = ((long long)(call.save ? 0 : (0) & 1) * call.rows + row) * 8;
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
    BUFFER(real) b87, BUFFER(real) b88, BUFFER(real) b89, BUFFER(real) b90,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x, row1 = row0 < call.rows ? row0 + 1 : row0;
    (void)step;
    SHARED(real, w0, 0, 40);
    for (int i = threadIdx.x; i < 40; i += blockDim.x) w0[i] = b2[8 * (i % 5) + (i / 5)];
    SHARED(real, w1, 160, 208);
    for (int i = threadIdx.x; i < 208; i += blockDim.x) w1[i] = b3[208 + 26 * (i % 8) + (i / 8)];
    SHARED(real, w2, 992, 64);
    for (int i = threadIdx.x; i < 64; i += blockDim.x) w2[i] = b4[64 + 8 * (i % 8) + (i / 8)];
    SHARED(real, w3, 1248, 208);
    for (int i = threadIdx.x; i < 208; i += blockDim.x) w3[i] = b3[26 * (i % 8) + (i / 8)];
    SHARED(real, w4, 2080, 64);
    for (int i = threadIdx.x; i < 64; i += blockDim.x) w4[i] = b4[8 * (i % 8) + (i / 8)];
    SHARED(real, w5, 2336, 208);
    for (int i = threadIdx.x; i < 208; i += blockDim.x) w5[i] = b3[416 + 26 * (i % 8) + (i / 8)];
    SHARED(real, w6, 3168, 64);
    for (int i = threadIdx.x; i < 64; i += blockDim.x) w6[i] = b4[128 + 8 * (i % 8) + (i / 8)];
    SHARED(real, w7, 3424, 208);
    for (int i = threadIdx.x; i < 208; i += blockDim.x) w7[i] = b3[624 + 26 * (i % 8) + (i / 8)];
    SHARED(real, w8, 4256, 64);
    for (int i = threadIdx.x; i < 64; i += blockDim.x) w8[i] = b4[192 + 8 * (i % 8) + (i / 8)];
    SHARED(real, w9, 4512, 64);
    for (int i = threadIdx.x; i < 64; i += blockDim.x) w9[i] = b6[8 * (i % 8) + (i / 8)];
    SHARED(real, w10, 4768, 64);
    for (int i = threadIdx.x; i < 64; i += blockDim.x) w10[i] = b7[8 * (i % 8) + (i / 8)];
    SHARED(real, w11, 5024, 64);
    for (int i = threadIdx.x; i < 64; i += blockDim.x) w11[i] = b8[64 + 8 * (i % 8) + (i / 8)];
    SHARED(real, w12, 5280, 64);
    for (int i = threadIdx.x; i < 64; i += blockDim.x) w12[i] = b9[64 + 8 * (i % 8) + (i / 8)];
    SHARED(real, w13, 5536, 64);
    for (int i = threadIdx.x; i < 64; i += blockDim.x) w13[i] = b8[8 * (i % 8) + (i / 8)];
    SHARED(real, w14, 5792, 64);
    for (int i = threadIdx.x; i < 64; i += blockDim.x) w14[i] = b9[8 * (i % 8) + (i / 8)];
    SHARED(real, w15, 6048, 64);
    for (int i = threadIdx.x; i < 64; i += blockDim.x) w15[i] = b8[128 + 8 * (i % 8) + (i / 8)];
    SHARED(real, w16, 6304, 64);
    for (int i = threadIdx.x; i < 64; i += blockDim.x) w16[i] = b9[128 + 8 * (i % 8) + (i / 8)];
    SHARED(real, w17, 6560, 64);
    for (int i = threadIdx.x; i < 64; i += blockDim.x) w17[i] = b8[192 + 8 * (i % 8) + (i / 8)];
    SHARED(real, w18, 6816, 64);
    for (int i = threadIdx.x; i < 64; i += blockDim.x) w18[i] = b9[192 + 8 * (i % 8) + (i / 8)];
    SHARED(real, w19, 7072, 40);
    for (int i = threadIdx.x; i < 40; i += blockDim.x) w19[i] = b11[8 * (i % 5) + (i / 5)];
    SHARED(real, w20, 7232, 72);
    for (int i = threadIdx.x; i < 72; i += blockDim.x) w20[i] = b12[8 * (i % 9) + (i / 9)];
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 5u; item += stride) {
            const int row = row0 + (int)(item / 5u);
            const int i0 = (int)(item % 5u);
            real p0 = 0;
            const long long o18 = ((long long)(call.save ? t : (t) & 1) * call.rows + row) * 8;
            for (int k = 0; k < 8; ++k) {
                const real x = b18[o18 + k];
                p0 += x * w0[k * 5 + i0];
            }
#line 94 "draw_image.yaml"
            const real e0 = p0;
#line 402 "kernel.cu"
            const long long o48 = (long long)row * 5;
            b48[o48 + i0] = e0;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            const long long o48 = (long long)row * 5;
#line 94 "draw_image.yaml"
            const real e1 = b48[o48 + 1];
#line 88 "draw_image.yaml"
            const real e3 = e1 + 1.0f;
            const real e4 = 4.5f * e3;
#line 94 "draw_image.yaml"
            const real e5 = b48[o48 + 3];
#line 83 "draw_image.yaml"
            const real e6 = F(exp)(e5);
#line 94 "draw_image.yaml"
            const real e7 = b48[o48 + 2];
#line 89 "draw_image.yaml"
            const real e8 = F(exp)(e7);
#line 94 "draw_image.yaml"
            const real e9 = b48[o48];
#line 85 "draw_image.yaml"
            const real e10 = e9 + 1.0f;
            const real e11 = 4.5f * e10;
#line 94 "draw_image.yaml"
            const real e12 = b48[o48 + 4];
#line 91 "draw_image.yaml"
            const real e13 = F(exp)(e12);
#line 432 "kernel.cu"
            const long long o49 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
            const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
            const long long o51 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
            const long long o52 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
            const long long o53 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
            b49[o49] = e4;
            b50[o50] = e6;
            b51[o51] = e8;
            b52[o52] = e11;
            b53[o53] = e13;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
            const int row = row0 + (int)(item / 3u);
            const int i0 = (int)(item % 3u);
            real sum = (-1e38f * 1e38f);
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o49 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o51 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const real e0 = b46[i1];
                const real e1 = b49[o49];
                const real e2 = b47[i0];
                const real e4 = op_maximum(8.0f, 8.0f);
                const real e6 = e4 - 1.0f;
                const real e8 = e6 / 2.0f;
                const real e9 = b50[o50];
                const real e10 = e8 * e9;
                const real e11 = e2 * e10;
                const real e12 = e1 + e11;
                const real e13 = e0 - e12;
                const real e14 = e13 * e13;
                const real e15 = b51[o51];
                const real e16 = 2.0f * e15;
                const real e17 = e14 / e16;
                const real e18 = -e17;
                sum = op_maximum(sum, e18);
            }
            const long long o54 = (long long)row * 3;
            b54[o54 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
            const int row = row0 + (int)(item / 3u);
            const int i0 = (int)(item % 3u);
            real sum = (-1e38f * 1e38f);
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o52 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o51 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const real e0 = b46[i1];
                const real e1 = b52[o52];
                const real e2 = b47[i0];
                const real e4 = op_maximum(8.0f, 8.0f);
                const real e6 = e4 - 1.0f;
                const real e8 = e6 / 2.0f;
                const real e9 = b50[o50];
                const real e10 = e8 * e9;
                const real e11 = e2 * e10;
                const real e12 = e1 + e11;
                const real e13 = e0 - e12;
                const real e14 = e13 * e13;
                const real e15 = b51[o51];
                const real e16 = 2.0f * e15;
                const real e17 = e14 / e16;
                const real e18 = -e17;
                sum = op_maximum(sum, e18);
            }
            const long long o55 = (long long)row * 3;
            b55[o55 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
            const int row = row0 + (int)(item / 3u);
            const int i0 = (int)(item % 3u);
            const long long o54 = (long long)row * 3;
            const long long o55 = (long long)row * 3;
#line 89 "draw_image.yaml"
            const real e0 = b54[o54 + i0];
#line 86 "draw_image.yaml"
            const real e1 = b55[o55 + i0];
#line 512 "kernel.cu"
            const long long o56 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
            const long long o57 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
            b56[o56 + i0] = e0;
            b57[o57 + i0] = e1;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
            const int row = row0 + (int)(item / 3u);
            const int i0 = (int)(item % 3u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o49 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o51 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o56 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const real e0 = b46[i1];
                const real e1 = b49[o49];
                const real e2 = b47[i0];
                const real e4 = op_maximum(8.0f, 8.0f);
                const real e6 = e4 - 1.0f;
                const real e8 = e6 / 2.0f;
                const real e9 = b50[o50];
                const real e10 = e8 * e9;
                const real e11 = e2 * e10;
                const real e12 = e1 + e11;
                const real e13 = e0 - e12;
                const real e14 = e13 * e13;
                const real e15 = b51[o51];
                const real e16 = 2.0f * e15;
                const real e17 = e14 / e16;
                const real e18 = -e17;
                const real e19 = b56[o56 + i0];
                const real e20 = e18 - e19;
                const real e21 = F(exp)(e20);
                sum = sum + e21;
            }
            const long long o54 = (long long)row * 3;
            b54[o54 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
            const int row = row0 + (int)(item / 3u);
            const int i0 = (int)(item % 3u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o52 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o51 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o57 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const real e0 = b46[i1];
                const real e1 = b52[o52];
                const real e2 = b47[i0];
                const real e4 = op_maximum(8.0f, 8.0f);
                const real e6 = e4 - 1.0f;
                const real e8 = e6 / 2.0f;
                const real e9 = b50[o50];
                const real e10 = e8 * e9;
                const real e11 = e2 * e10;
                const real e12 = e1 + e11;
                const real e13 = e0 - e12;
                const real e14 = e13 * e13;
                const real e15 = b51[o51];
                const real e16 = 2.0f * e15;
                const real e17 = e14 / e16;
                const real e18 = -e17;
                const real e19 = b57[o57 + i0];
                const real e20 = e18 - e19;
                const real e21 = F(exp)(e20);
                sum = sum + e21;
            }
            const long long o55 = (long long)row * 3;
            b55[o55 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
            const int row = row0 + (int)(item / 3u);
            const int i0 = (int)(item % 3u);
            const long long o54 = (long long)row * 3;
            const long long o55 = (long long)row * 3;
#line 89 "draw_image.yaml"
            const real e0 = b54[o54 + i0];
#line 86 "draw_image.yaml"
            const real e1 = b55[o55 + i0];
#line 593 "kernel.cu"
            const long long o58 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
            const long long o59 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
            b58[o58 + i0] = e0;
            b59[o59 + i0] = e1;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 24u; item += stride) {
            const int row = row0 + (int)(item / 24u);
            const int at = (int)(item % 24u);
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            for (int i2 = 0; i2 < 8; ++i2) {
                const long long o49 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o51 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o56 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const long long o58 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const long long o1 = (long long)row * 64;
                const real e0 = b46[i2];
                const real e1 = b49[o49];
                const real e2 = b47[i0];
                const real e4 = op_maximum(8.0f, 8.0f);
                const real e6 = e4 - 1.0f;
                const real e8 = e6 / 2.0f;
                const real e9 = b50[o50];
                const real e10 = e8 * e9;
                const real e11 = e2 * e10;
                const real e12 = e1 + e11;
                const real e13 = e0 - e12;
                const real e14 = e13 * e13;
                const real e15 = b51[o51];
                const real e16 = 2.0f * e15;
                const real e17 = e14 / e16;
                const real e18 = -e17;
                const real e19 = b56[o56 + i0];
                const real e20 = e18 - e19;
                const real e21 = F(exp)(e20);
                const real e22 = b58[o58 + i0];
                const real e23 = e21 / e22;
                const real e24 = b1[o1 + i1 + 8 * i2];
                const real e25 = e23 * e24;
                sum = sum + e25;
            }
            const long long o60 = (long long)row * 24;
            b60[o60 + 8 * i0 + i1] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 24u; item += stride) {
            const int row = row0 + (int)(item / 24u);
            const int at = (int)(item % 24u);
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            for (int i2 = 0; i2 < 8; ++i2) {
                const long long o49 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o51 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o56 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const long long o58 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const long long o1 = (long long)row * 64;
                const long long o15 = ((long long)(t) * call.rows + row) * 64;
                const real e0 = b46[i2];
                const real e1 = b49[o49];
                const real e2 = b47[i0];
                const real e4 = op_maximum(8.0f, 8.0f);
                const real e6 = e4 - 1.0f;
                const real e8 = e6 / 2.0f;
                const real e9 = b50[o50];
                const real e10 = e8 * e9;
                const real e11 = e2 * e10;
                const real e12 = e1 + e11;
                const real e13 = e0 - e12;
                const real e14 = e13 * e13;
                const real e15 = b51[o51];
                const real e16 = 2.0f * e15;
                const real e17 = e14 / e16;
                const real e18 = -e17;
                const real e19 = b56[o56 + i0];
                const real e20 = e18 - e19;
                const real e21 = F(exp)(e20);
                const real e22 = b58[o58 + i0];
                const real e23 = e21 / e22;
                const real e24 = b1[o1 + i1 + 8 * i2];
                const real e25 = b15[o15 + i1 + 8 * i2];
                const real e26 = op_sigmoid(e25);
                const real e27 = e24 - e26;
                const real e28 = e23 * e27;
                sum = sum + e28;
            }
            const long long o61 = (long long)row * 24;
            b61[o61 + 8 * i0 + i1] = sum;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 9u; item += stride) {
            const int row = row0 + (int)(item / 9u);
            const int at = (int)(item % 9u);
            const int i1 = at % 3;
            const int i0 = at / 3u;
            real sum = 0.0f;
            for (int i2 = 0; i2 < 8; ++i2) {
                const long long o60 = (long long)row * 24;
                const long long o52 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o51 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o57 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const long long o59 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const real e0 = b60[o60 + 8 * i0 + i2];
                const real e1 = b46[i2];
                const real e2 = b52[o52];
                const real e3 = b47[i1];
                const real e5 = op_maximum(8.0f, 8.0f);
                const real e7 = e5 - 1.0f;
                const real e9 = e7 / 2.0f;
                const real e10 = b50[o50];
                const real e11 = e9 * e10;
                const real e12 = e3 * e11;
                const real e13 = e2 + e12;
                const real e14 = e1 - e13;
                const real e15 = e14 * e14;
                const real e16 = b51[o51];
                const real e17 = 2.0f * e16;
                const real e18 = e15 / e17;
                const real e19 = -e18;
                const real e20 = b57[o57 + i1];
                const real e21 = e19 - e20;
                const real e22 = F(exp)(e21);
                const real e23 = b59[o59 + i1];
                const real e24 = e22 / e23;
                const real e25 = e0 * e24;
                sum = sum + e25;
            }
            const long long o62 = ((long long)(call.save ? t : 0) * call.rows + row) * 9;
            b62[o62 + 3 * i0 + i1] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 9u; item += stride) {
            const int row = row0 + (int)(item / 9u);
            const int at = (int)(item % 9u);
            const int i1 = at % 3;
            const int i0 = at / 3u;
            real sum = 0.0f;
            for (int i2 = 0; i2 < 8; ++i2) {
                const long long o61 = (long long)row * 24;
                const long long o52 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o51 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o57 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const long long o59 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const real e0 = b61[o61 + 8 * i0 + i2];
                const real e1 = b46[i2];
                const real e2 = b52[o52];
                const real e3 = b47[i1];
                const real e5 = op_maximum(8.0f, 8.0f);
                const real e7 = e5 - 1.0f;
                const real e9 = e7 / 2.0f;
                const real e10 = b50[o50];
                const real e11 = e9 * e10;
                const real e12 = e3 * e11;
                const real e13 = e2 + e12;
                const real e14 = e1 - e13;
                const real e15 = e14 * e14;
                const real e16 = b51[o51];
                const real e17 = 2.0f * e16;
                const real e18 = e15 / e17;
                const real e19 = -e18;
                const real e20 = b57[o57 + i1];
                const real e21 = e19 - e20;
                const real e22 = F(exp)(e21);
                const real e23 = b59[o59 + i1];
                const real e24 = e22 / e23;
                const real e25 = e0 * e24;
                sum = sum + e25;
            }
            const long long o63 = ((long long)(call.save ? t : 0) * call.rows + row) * 9;
            b63[o63 + 3 * i0 + i1] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 24u; item += stride) {
            const int row = row0 + (int)(item / 24u);
            const int at = (int)(item % 24u);
            const int i1 = at % 3;
            const int i0 = at / 3u;
            const long long o61 = (long long)row * 24;
            const long long o60 = (long long)row * 24;
#line 91 "draw_image.yaml"
            const real e0 = b61[o61 + i0 + 8 * i1];
            const real e1 = b60[o60 + i0 + 8 * i1];
#line 779 "kernel.cu"
            const long long o64 = ((long long)(call.save ? t : 0) * call.rows + row) * 24;
            const long long o65 = ((long long)(call.save ? t : 0) * call.rows + row) * 24;
            b64[o64 + 3 * i0 + i1] = e0;
            b65[o65 + 3 * i0 + i1] = e1;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 9u; item += stride) {
            const int row = row0 + (int)(item / 9u);
            const int i0 = (int)(item % 9u);
            const long long o53 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
            const long long o62 = ((long long)(call.save ? t : 0) * call.rows + row) * 9;
            const long long o63 = ((long long)(call.save ? t : 0) * call.rows + row) * 9;
#line 91 "draw_image.yaml"
            const real e0 = b53[o53];
            const real e1 = b62[o62 + i0];
            const real e2 = e0 * e1;
            const real e3 = b63[o63 + i0];
            const real e4 = e0 * e3;
#line 798 "kernel.cu"
            const long long o66 = ((long long)(call.save ? t : 0) * call.rows + row) * 9;
            const long long o67 = ((long long)(call.save ? t : 0) * call.rows + row) * 9;
            b66[o66 + i0] = e2;
            b67[o67 + i0] = e4;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 9u; item += stride) {
            const int row = row0 + (int)(item / 9u);
            const int i0 = (int)(item % 9u);
            const long long o66 = ((long long)(call.save ? t : 0) * call.rows + row) * 9;
#line 91 "draw_image.yaml"
            const real e0 = b66[o66 + i0];
#line 810 "kernel.cu"
            const long long o39 = ((long long)(call.save ? t : 0) * call.rows + row) * 26;
            b39[o39 + i0] = e0;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 9u; item += stride) {
            const int row = row0 + (int)(item / 9u);
            const int i0 = (int)(item % 9u);
            const long long o67 = ((long long)(call.save ? t : 0) * call.rows + row) * 9;
#line 91 "draw_image.yaml"
            const real e0 = b67[o67 + i0];
#line 820 "kernel.cu"
            const long long o39 = ((long long)(call.save ? t : 0) * call.rows + row) * 26;
            b39[o39 + 9 + i0] = e0;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o18 = ((long long)(call.save ? t : (t) & 1) * call.rows + row) * 8;
            const real e0 = b18[o18 + i0];
            const long long o39 = ((long long)(call.save ? t : 0) * call.rows + row) * 26;
            b39[o39 + 18 + i0] = e0;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0;
            const long long o39 = ((long long)(call.save ? t : 0) * call.rows + row) * 26;
            for (int k = 0; k < 26; ++k) {
                const real x = b39[o39 + k];
                p0 += x * w1[k * 8 + i0];
                p1 += x * w3[k * 8 + i0];
                p2 += x * w5[k * 8 + i0];
                p3 += x * w7[k * 8 + i0];
            }
            const long long o16 = ((long long)(call.save ? t : (t) & 1) * call.rows + row) * 8;
            for (int k = 0; k < 8; ++k) {
                const real x = b16[o16 + k];
                p0 += x * w2[k * 8 + i0];
                p1 += x * w4[k * 8 + i0];
                p2 += x * w6[k * 8 + i0];
                p3 += x * w8[k * 8 + i0];
            }
            const long long o17 = ((long long)(call.save ? t : (t) & 1) * call.rows + row) * 8;
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
#line 884 "kernel.cu"
            const long long o68 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o69 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o70 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o17_1 = ((long long)(call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
            const long long o71 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o16_1 = ((long long)(call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
            b68[o68 + i0] = e3;
            b69[o69 + i0] = e7;
            b70[o70 + i0] = e11;
            b17[o17_1 + i0] = e15;
            b71[o71 + i0] = e19;
            b16[o16_1 + i0] = e21;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real p0 = 0, p1 = 0;
            const long long o16_1 = ((long long)(call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
            for (int k = 0; k < 8; ++k) {
                const real x = b16[o16_1 + k];
                p0 += x * w9[k * 8 + i0];
                p1 += x * w10[k * 8 + i0];
            }
            const long long o0 = ((long long)(t) * call.rows + row) * 8;
#line 101 "draw_image.yaml"
            const real e0 = p0;
#line 102 "draw_image.yaml"
            const real e1 = p1;
#line 103 "draw_image.yaml"
            const real e2 = F(exp)(e1);
            const real e3 = b0[o0 + i0];
            const real e4 = e2 * e3;
            const real e5 = e0 + e4;
#line 919 "kernel.cu"
            const long long o72 = ((long long)(t) * call.rows + row) * 8;
            const long long o73 = ((long long)(t) * call.rows + row) * 8;
            const long long o74 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            b72[o72 + i0] = e0;
            b73[o73 + i0] = e1;
            b74[o74 + i0] = e5;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0;
            const long long o74 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            for (int k = 0; k < 8; ++k) {
                const real x = b74[o74 + k];
                p0 += x * w11[k * 8 + i0];
                p1 += x * w13[k * 8 + i0];
                p2 += x * w15[k * 8 + i0];
                p3 += x * w17[k * 8 + i0];
            }
            const long long o18 = ((long long)(call.save ? t : (t) & 1) * call.rows + row) * 8;
            for (int k = 0; k < 8; ++k) {
                const real x = b18[o18 + k];
                p0 += x * w12[k * 8 + i0];
                p1 += x * w14[k * 8 + i0];
                p2 += x * w16[k * 8 + i0];
                p3 += x * w18[k * 8 + i0];
            }
            const long long o19 = ((long long)(call.save ? t : (t) & 1) * call.rows + row) * 8;
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
#line 979 "kernel.cu"
            const long long o75 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o76 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o77 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o19_1 = ((long long)(call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
            const long long o78 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o18_1 = ((long long)(call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
            b75[o75 + i0] = e3;
            b76[o76 + i0] = e7;
            b77[o77 + i0] = e11;
            b19[o19_1 + i0] = e15;
            b78[o78 + i0] = e19;
            b18[o18_1 + i0] = e21;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 5u; item += stride) {
            const int row = row0 + (int)(item / 5u);
            const int i0 = (int)(item % 5u);
            real p0 = 0;
            const long long o18_1 = ((long long)(call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
            for (int k = 0; k < 8; ++k) {
                const real x = b18[o18_1 + k];
                p0 += x * w19[k * 5 + i0];
            }
#line 107 "draw_image.yaml"
            const real e0 = p0;
#line 1005 "kernel.cu"
            const long long o48 = (long long)row * 5;
            b48[o48 + i0] = e0;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 9u; item += stride) {
            const int row = row0 + (int)(item / 9u);
            const int i0 = (int)(item % 9u);
            real p0 = 0;
            const long long o18_1 = ((long long)(call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
            for (int k = 0; k < 8; ++k) {
                const real x = b18[o18_1 + k];
                p0 += x * w20[k * 9 + i0];
            }
#line 108 "draw_image.yaml"
            const real e0 = p0;
#line 1020 "kernel.cu"
            const long long o66 = ((long long)(call.save ? t : 0) * call.rows + row) * 9;
            b66[o66 + i0] = e0;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            const long long o48 = (long long)row * 5;
#line 107 "draw_image.yaml"
            const real e0 = b48[o48 + 4];
#line 109 "draw_image.yaml"
            const real e1 = -e0;
            const real e2 = F(exp)(e1);
#line 107 "draw_image.yaml"
            const real e4 = b48[o48 + 1];
#line 88 "draw_image.yaml"
            const real e6 = e4 + 1.0f;
            const real e7 = 4.5f * e6;
#line 107 "draw_image.yaml"
            const real e8 = b48[o48 + 3];
#line 83 "draw_image.yaml"
            const real e9 = F(exp)(e8);
#line 107 "draw_image.yaml"
            const real e10 = b48[o48 + 2];
#line 89 "draw_image.yaml"
            const real e11 = F(exp)(e10);
#line 107 "draw_image.yaml"
            const real e12 = b48[o48];
#line 85 "draw_image.yaml"
            const real e13 = e12 + 1.0f;
            const real e14 = 4.5f * e13;
#line 1051 "kernel.cu"
            const long long o79 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
            const long long o80 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
            const long long o81 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
            const long long o82 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
            const long long o83 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
            b79[o79] = e2;
            b80[o80] = e7;
            b81[o81] = e9;
            b82[o82] = e11;
            b83[o83] = e14;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 9u; item += stride) {
            const int row = row0 + (int)(item / 9u);
            const int i0 = (int)(item % 9u);
            const long long o66 = ((long long)(call.save ? t : 0) * call.rows + row) * 9;
#line 108 "draw_image.yaml"
            const real e0 = b66[o66 + i0];
#line 1069 "kernel.cu"
            const long long o84 = ((long long)(call.save ? t : 0) * call.rows + row) * 9;
            b84[o84 + i0] = e0;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
            const int row = row0 + (int)(item / 3u);
            const int i0 = (int)(item % 3u);
            real sum = (-1e38f * 1e38f);
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o80 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o81 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o82 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const real e0 = b46[i1];
                const real e1 = b80[o80];
                const real e2 = b47[i0];
                const real e4 = op_maximum(8.0f, 8.0f);
                const real e6 = e4 - 1.0f;
                const real e8 = e6 / 2.0f;
                const real e9 = b81[o81];
                const real e10 = e8 * e9;
                const real e11 = e2 * e10;
                const real e12 = e1 + e11;
                const real e13 = e0 - e12;
                const real e14 = e13 * e13;
                const real e15 = b82[o82];
                const real e16 = 2.0f * e15;
                const real e17 = e14 / e16;
                const real e18 = -e17;
                sum = op_maximum(sum, e18);
            }
            const long long o54 = (long long)row * 3;
            b54[o54 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
            const int row = row0 + (int)(item / 3u);
            const int i0 = (int)(item % 3u);
            real sum = (-1e38f * 1e38f);
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o83 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o81 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o82 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const real e0 = b46[i1];
                const real e1 = b83[o83];
                const real e2 = b47[i0];
                const real e4 = op_maximum(8.0f, 8.0f);
                const real e6 = e4 - 1.0f;
                const real e8 = e6 / 2.0f;
                const real e9 = b81[o81];
                const real e10 = e8 * e9;
                const real e11 = e2 * e10;
                const real e12 = e1 + e11;
                const real e13 = e0 - e12;
                const real e14 = e13 * e13;
                const real e15 = b82[o82];
                const real e16 = 2.0f * e15;
                const real e17 = e14 / e16;
                const real e18 = -e17;
                sum = op_maximum(sum, e18);
            }
            const long long o55 = (long long)row * 3;
            b55[o55 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
            const int row = row0 + (int)(item / 3u);
            const int i0 = (int)(item % 3u);
            const long long o54 = (long long)row * 3;
            const long long o55 = (long long)row * 3;
#line 89 "draw_image.yaml"
            const real e0 = b54[o54 + i0];
#line 86 "draw_image.yaml"
            const real e1 = b55[o55 + i0];
#line 1141 "kernel.cu"
            const long long o85 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
            const long long o86 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
            b85[o85 + i0] = e0;
            b86[o86 + i0] = e1;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
            const int row = row0 + (int)(item / 3u);
            const int i0 = (int)(item % 3u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o80 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o81 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o82 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o85 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const real e0 = b46[i1];
                const real e1 = b80[o80];
                const real e2 = b47[i0];
                const real e4 = op_maximum(8.0f, 8.0f);
                const real e6 = e4 - 1.0f;
                const real e8 = e6 / 2.0f;
                const real e9 = b81[o81];
                const real e10 = e8 * e9;
                const real e11 = e2 * e10;
                const real e12 = e1 + e11;
                const real e13 = e0 - e12;
                const real e14 = e13 * e13;
                const real e15 = b82[o82];
                const real e16 = 2.0f * e15;
                const real e17 = e14 / e16;
                const real e18 = -e17;
                const real e19 = b85[o85 + i0];
                const real e20 = e18 - e19;
                const real e21 = F(exp)(e20);
                sum = sum + e21;
            }
            const long long o54 = (long long)row * 3;
            b54[o54 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
            const int row = row0 + (int)(item / 3u);
            const int i0 = (int)(item % 3u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o83 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o81 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o82 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o86 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const real e0 = b46[i1];
                const real e1 = b83[o83];
                const real e2 = b47[i0];
                const real e4 = op_maximum(8.0f, 8.0f);
                const real e6 = e4 - 1.0f;
                const real e8 = e6 / 2.0f;
                const real e9 = b81[o81];
                const real e10 = e8 * e9;
                const real e11 = e2 * e10;
                const real e12 = e1 + e11;
                const real e13 = e0 - e12;
                const real e14 = e13 * e13;
                const real e15 = b82[o82];
                const real e16 = 2.0f * e15;
                const real e17 = e14 / e16;
                const real e18 = -e17;
                const real e19 = b86[o86 + i0];
                const real e20 = e18 - e19;
                const real e21 = F(exp)(e20);
                sum = sum + e21;
            }
            const long long o55 = (long long)row * 3;
            b55[o55 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
            const int row = row0 + (int)(item / 3u);
            const int i0 = (int)(item % 3u);
            const long long o54 = (long long)row * 3;
            const long long o55 = (long long)row * 3;
#line 89 "draw_image.yaml"
            const real e0 = b54[o54 + i0];
#line 86 "draw_image.yaml"
            const real e1 = b55[o55 + i0];
#line 1222 "kernel.cu"
            const long long o87 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
            const long long o88 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
            b87[o87 + i0] = e0;
            b88[o88 + i0] = e1;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 24u; item += stride) {
            const int row = row0 + (int)(item / 24u);
            const int at = (int)(item % 24u);
            const int i1 = at % 3;
            const int i0 = at / 3u;
            real sum = 0.0f;
            for (int i2 = 0; i2 < 3; ++i2) {
                const long long o80 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o81 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o82 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o85 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const long long o87 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const long long o66 = ((long long)(call.save ? t : 0) * call.rows + row) * 9;
                const real e0 = b46[i0];
                const real e1 = b80[o80];
                const real e2 = b47[i2];
                const real e4 = op_maximum(8.0f, 8.0f);
                const real e6 = e4 - 1.0f;
                const real e8 = e6 / 2.0f;
                const real e9 = b81[o81];
                const real e10 = e8 * e9;
                const real e11 = e2 * e10;
                const real e12 = e1 + e11;
                const real e13 = e0 - e12;
                const real e14 = e13 * e13;
                const real e15 = b82[o82];
                const real e16 = 2.0f * e15;
                const real e17 = e14 / e16;
                const real e18 = -e17;
                const real e19 = b85[o85 + i2];
                const real e20 = e18 - e19;
                const real e21 = F(exp)(e20);
                const real e22 = b87[o87 + i2];
                const real e23 = e21 / e22;
                const real e24 = b66[o66 + i1 + 3 * i2];
                const real e25 = e23 * e24;
                sum = sum + e25;
            }
            const long long o60 = (long long)row * 24;
            b60[o60 + 3 * i0 + i1] = sum;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 64u; item += stride) {
            const int row = row0 + (int)(item / 64u);
            const int at = (int)(item % 64u);
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            for (int i2 = 0; i2 < 3; ++i2) {
                const long long o60 = (long long)row * 24;
                const long long o83 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o81 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o82 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o86 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const long long o88 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const real e0 = b60[o60 + 3 * i0 + i2];
                const real e1 = b46[i1];
                const real e2 = b83[o83];
                const real e3 = b47[i2];
                const real e5 = op_maximum(8.0f, 8.0f);
                const real e7 = e5 - 1.0f;
                const real e9 = e7 / 2.0f;
                const real e10 = b81[o81];
                const real e11 = e9 * e10;
                const real e12 = e3 * e11;
                const real e13 = e2 + e12;
                const real e14 = e1 - e13;
                const real e15 = e14 * e14;
                const real e16 = b82[o82];
                const real e17 = 2.0f * e16;
                const real e18 = e15 / e17;
                const real e19 = -e18;
                const real e20 = b86[o86 + i2];
                const real e21 = e19 - e20;
                const real e22 = F(exp)(e21);
                const real e23 = b88[o88 + i2];
                const real e24 = e22 / e23;
                const real e25 = e0 * e24;
                sum = sum + e25;
            }
            const long long o89 = ((long long)(call.save ? t : 0) * call.rows + row) * 64;
            b89[o89 + 8 * i0 + i1] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 24u; item += stride) {
            const int row = row0 + (int)(item / 24u);
            const int at = (int)(item % 24u);
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const long long o60 = (long long)row * 24;
#line 109 "draw_image.yaml"
            const real e0 = b60[o60 + i0 + 3 * i1];
#line 1320 "kernel.cu"
            const long long o90 = ((long long)(call.save ? t : 0) * call.rows + row) * 24;
            b90[o90 + 8 * i0 + i1] = e0;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 64u; item += stride) {
            const int row = row0 + (int)(item / 64u);
            const int i0 = (int)(item % 64u);
            const long long o15 = ((long long)(t) * call.rows + row) * 64;
            const long long o79 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
            const long long o89 = ((long long)(call.save ? t : 0) * call.rows + row) * 64;
#line 109 "draw_image.yaml"
            const real e0 = b15[o15 + i0];
            const real e1 = b79[o79];
            const real e2 = b89[o89 + i0];
            const real e3 = e1 * e2;
            const real e4 = e0 + e3;
#line 1337 "kernel.cu"
            const long long o15_1 = ((long long)(t + 1) * call.rows + row) * 64;
            b15[o15_1 + i0] = e4;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_2(
    BUFFER(real) b25, CONST_BUFFER(real) b72, CONST_BUFFER(real) b73, BUFFER(real) b91,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    for (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        real sum = 0.0f;
        for (int i0 = 0; i0 < 8; ++i0) {
            const long long o72 = ((long long)row) * 8;
            const long long o73 = ((long long)row) * 8;
            const real e0 = b72[o72 + i0];
            const real e1 = e0 * e0;
            const real e3 = b73[o73 + i0];
            const real e4 = 2.0f * e3;
            const real e5 = F(exp)(e4);
            const real e6 = e1 + e5;
            const real e7 = e6 - e4;
            const real e9 = e7 - 1.0f;
            sum = sum + e9;
        }
        const long long o91 = ((long long)row) * 1;
        b91[o91] = sum;
    }
    for (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        const long long o91 = ((long long)row) * 1;
#line 110 "draw_image.yaml"
        const real e0 = b91[o91];
        const real e2 = e0 / 2.0f;
#line 1376 "kernel.cu"
        const long long o25 = ((long long)row) * 1;
        b25[o25] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b6,
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b11, CONST_BUFFER(real) b12, CONST_BUFFER(real) b13,
    CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b17, CONST_BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21,
    BUFFER(real) b22, BUFFER(real) b23, BUFFER(real) b24, BUFFER(real) b26, BUFFER(real) b40, BUFFER(real) b41,
    BUFFER(real) b42, BUFFER(real) b43, CONST_BUFFER(real) b46, CONST_BUFFER(real) b47, CONST_BUFFER(real) b49, CONST_BUFFER(real) b50,
    CONST_BUFFER(real) b51, CONST_BUFFER(real) b52, CONST_BUFFER(real) b53, CONST_BUFFER(real) b56, CONST_BUFFER(real) b57, CONST_BUFFER(real) b58,
    CONST_BUFFER(real) b59, CONST_BUFFER(real) b62, CONST_BUFFER(real) b63, CONST_BUFFER(real) b64, CONST_BUFFER(real) b65, CONST_BUFFER(real) b68,
    CONST_BUFFER(real) b69, CONST_BUFFER(real) b70, CONST_BUFFER(real) b71, CONST_BUFFER(real) b72, CONST_BUFFER(real) b73, CONST_BUFFER(real) b75,
    CONST_BUFFER(real) b76, CONST_BUFFER(real) b77, CONST_BUFFER(real) b78, CONST_BUFFER(real) b79, CONST_BUFFER(real) b80, CONST_BUFFER(real) b81,
    CONST_BUFFER(real) b82, CONST_BUFFER(real) b83, CONST_BUFFER(real) b84, CONST_BUFFER(real) b85, CONST_BUFFER(real) b86, CONST_BUFFER(real) b87,
    CONST_BUFFER(real) b88, CONST_BUFFER(real) b89, CONST_BUFFER(real) b90, BUFFER(real) b92, BUFFER(real) b93, BUFFER(real) b94,
    BUFFER(real) b95, BUFFER(real) b96, BUFFER(real) b97, BUFFER(real) b98, BUFFER(real) b99, BUFFER(real) b100,
    BUFFER(real) b101, BUFFER(real) b102, BUFFER(real) b103, BUFFER(real) b104, BUFFER(real) b105, BUFFER(real) b106,
    BUFFER(real) b107, BUFFER(real) b108, BUFFER(real) b109, BUFFER(real) b110, BUFFER(real) b111, BUFFER(real) b112,
    BUFFER(real) b113,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x, row1 = row0 < call.rows ? row0 + 1 : row0;
    (void)step;
    SHARED(real, w0, 0, 72);
    for (int i = threadIdx.x; i < 72; i += blockDim.x) w0[i] = b12[(i % 8) + 8 * (i / 8)];
    SHARED(real, w1, 288, 40);
    for (int i = threadIdx.x; i < 40; i += blockDim.x) w1[i] = b11[(i % 8) + 8 * (i / 8)];
    SHARED(real, w2, 448, 256);
    for (int i = threadIdx.x; i < 256; i += blockDim.x) w2[i] = b8[(i % 8) + 8 * (i / 8)];
    SHARED(real, w3, 1472, 64);
    for (int i = threadIdx.x; i < 64; i += blockDim.x) w3[i] = b7[(i % 8) + 8 * (i / 8)];
    SHARED(real, w4, 1728, 64);
    for (int i = threadIdx.x; i < 64; i += blockDim.x) w4[i] = b6[(i % 8) + 8 * (i / 8)];
    SHARED(real, w5, 1984, 256);
    for (int i = threadIdx.x; i < 256; i += blockDim.x) w5[i] = b4[(i % 8) + 8 * (i / 8)];
    SHARED(real, w6, 3008, 832);
    for (int i = threadIdx.x; i < 832; i += blockDim.x) w6[i] = b3[(i % 26) + 26 * (i / 26)];
    SHARED(real, w7, 6336, 256);
    for (int i = threadIdx.x; i < 256; i += blockDim.x) w7[i] = b9[(i % 8) + 8 * (i / 8)];
    SHARED(real, w8, 7360, 40);
    for (int i = threadIdx.x; i < 40; i += blockDim.x) w8[i] = b2[(i % 8) + 8 * (i / 8)];
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        for (unsigned item = first / 32; item < (unsigned)(row1 - row0) * 1u; item += stride / 32) {
            const int row = row0 + (int)(item);
            real sum = 0.0f;
            for (int at = threadIdx.x & 31; at < 64; at += 32) {
                const int i1 = at % 8;
                const int i0 = at / 8u;
                const long long o20_1 = ((long long)((t + 1) & 1) * call.rows + row) * 64;
                const long long o13 = ((long long)(t) * call.rows + row) * 64;
                const long long o89 = ((long long)(call.save ? t : 0) * call.rows + row) * 64;
                const real e0 = b20[o20_1 + 8 * i0 + i1];
                const real e1 = b13[o13 + 8 * i0 + i1];
                const real e2 = e0 + e1;
                const real e3 = b89[o89 + 8 * i0 + i1];
                const real e4 = e2 * e3;
                sum = sum + e4;
            }
            for (int reach = 16; reach; reach >>= 1) sum = sum + shuffle_xor(sum, reach);
            const long long o92 = (long long)row * 1;
            if ((threadIdx.x & 31) == 0) b92[o92] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 24u; item += stride) {
            const int row = row0 + (int)(item / 24u);
            const int at = (int)(item % 24u);
            const int i1 = at % 3;
            const int i0 = at / 3u;
            real sum = 0.0f;
            for (int i2 = 0; i2 < 8; ++i2) {
                const long long o20_1 = ((long long)((t + 1) & 1) * call.rows + row) * 64;
                const long long o13 = ((long long)(t) * call.rows + row) * 64;
                const long long o79 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o83 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o81 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o82 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o86 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const long long o88 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const real e0 = b20[o20_1 + 8 * i0 + i2];
                const real e1 = b13[o13 + 8 * i0 + i2];
                const real e2 = e0 + e1;
                const real e3 = b79[o79];
                const real e4 = e2 * e3;
                const real e5 = b46[i2];
                const real e6 = b83[o83];
                const real e7 = b47[i1];
                const real e9 = op_maximum(8.0f, 8.0f);
                const real e11 = e9 - 1.0f;
                const real e13 = e11 / 2.0f;
                const real e14 = b81[o81];
                const real e15 = e13 * e14;
                const real e16 = e7 * e15;
                const real e17 = e6 + e16;
                const real e18 = e5 - e17;
                const real e19 = e18 * e18;
                const real e20 = b82[o82];
                const real e21 = 2.0f * e20;
                const real e22 = e19 / e21;
                const real e23 = -e22;
                const real e24 = b86[o86 + i1];
                const real e25 = e23 - e24;
                const real e26 = F(exp)(e25);
                const real e27 = b88[o88 + i1];
                const real e28 = e26 / e27;
                const real e29 = e4 * e28;
                sum = sum + e29;
            }
            const long long o93 = (long long)row * 24;
            b93[o93 + 3 * i0 + i1] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 24u; item += stride) {
            const int row = row0 + (int)(item / 24u);
            const int at = (int)(item % 24u);
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            for (int i2 = 0; i2 < 8; ++i2) {
                const long long o20_1 = ((long long)((t + 1) & 1) * call.rows + row) * 64;
                const long long o13 = ((long long)(t) * call.rows + row) * 64;
                const long long o79 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o90 = ((long long)(call.save ? t : 0) * call.rows + row) * 24;
                const real e0 = b20[o20_1 + i1 + 8 * i2];
                const real e1 = b13[o13 + i1 + 8 * i2];
                const real e2 = e0 + e1;
                const real e3 = b79[o79];
                const real e4 = e2 * e3;
                const real e5 = b90[o90 + 8 * i0 + i2];
                const real e6 = e4 * e5;
                sum = sum + e6;
            }
            const long long o94 = (long long)row * 24;
            b94[o94 + 8 * i0 + i1] = sum;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
            const int row = row0 + (int)(item / 3u);
            const int i0 = (int)(item % 3u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o94 = (long long)row * 24;
                const long long o83 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o81 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o82 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o86 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const long long o88 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const real e0 = b94[o94 + 8 * i0 + i1];
                const real e1 = b46[i1];
                const real e2 = b83[o83];
                const real e3 = b47[i0];
                const real e5 = op_maximum(8.0f, 8.0f);
                const real e7 = e5 - 1.0f;
                const real e9 = e7 / 2.0f;
                const real e10 = b81[o81];
                const real e11 = e9 * e10;
                const real e12 = e3 * e11;
                const real e13 = e2 + e12;
                const real e14 = e1 - e13;
                const real e15 = e14 * e14;
                const real e16 = b82[o82];
                const real e17 = 2.0f * e16;
                const real e18 = e15 / e17;
                const real e19 = -e18;
                const real e20 = b86[o86 + i0];
                const real e21 = e19 - e20;
                const real e22 = F(exp)(e21);
                const real e23 = b88[o88 + i0];
                const real e24 = e22 / e23;
                const real e25 = e0 * e24;
                const real e26 = e25 / e23;
                const real e27 = -e26;
                sum = sum + e27;
            }
            const long long o95 = (long long)row * 3;
            b95[o95 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 24u; item += stride) {
            const int row = row0 + (int)(item / 24u);
            const int at = (int)(item % 24u);
            const int i1 = at % 3;
            const int i0 = at / 3u;
            real sum = 0.0f;
            for (int i2 = 0; i2 < 3; ++i2) {
                const long long o93 = (long long)row * 24;
                const long long o84 = ((long long)(call.save ? t : 0) * call.rows + row) * 9;
                const real e0 = b93[o93 + 3 * i0 + i2];
                const real e1 = b84[o84 + 3 * i1 + i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const long long o96 = (long long)row * 24;
            b96[o96 + 3 * i0 + i1] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 9u; item += stride) {
            const int row = row0 + (int)(item / 9u);
            const int at = (int)(item % 9u);
            const int i1 = at % 3;
            const int i0 = at / 3u;
            real sum = 0.0f;
            for (int i2 = 0; i2 < 8; ++i2) {
                const long long o93 = (long long)row * 24;
                const long long o80 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o81 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o82 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o85 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const long long o87 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const real e0 = b93[o93 + i1 + 3 * i2];
                const real e1 = b46[i2];
                const real e2 = b80[o80];
                const real e3 = b47[i0];
                const real e5 = op_maximum(8.0f, 8.0f);
                const real e7 = e5 - 1.0f;
                const real e9 = e7 / 2.0f;
                const real e10 = b81[o81];
                const real e11 = e9 * e10;
                const real e12 = e3 * e11;
                const real e13 = e2 + e12;
                const real e14 = e1 - e13;
                const real e15 = e14 * e14;
                const real e16 = b82[o82];
                const real e17 = 2.0f * e16;
                const real e18 = e15 / e17;
                const real e19 = -e18;
                const real e20 = b85[o85 + i0];
                const real e21 = e19 - e20;
                const real e22 = F(exp)(e21);
                const real e23 = b87[o87 + i0];
                const real e24 = e22 / e23;
                const real e25 = e0 * e24;
                sum = sum + e25;
            }
            const long long o97 = ((long long)(t) * call.rows + row) * 9;
            b97[o97 + 3 * i0 + i1] = sum;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            real sum = 0.0f;
            for (int i0 = 0; i0 < 3; ++i0) {
                for (int i1 = 0; i1 < 8; ++i1) {
                    const long long o94 = (long long)row * 24;
                    const long long o88 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                    const long long o95 = (long long)row * 3;
                    const long long o83 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                    const long long o81 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                    const long long o82 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                    const long long o86 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                    const real e0 = b94[o94 + 8 * i0 + i1];
                    const real e1 = b88[o88 + i0];
                    const real e2 = e0 / e1;
                    const real e3 = b95[o95 + i0];
                    const real e4 = e2 + e3;
                    const real e5 = b46[i1];
                    const real e6 = b83[o83];
                    const real e7 = b47[i0];
                    const real e9 = op_maximum(8.0f, 8.0f);
                    const real e11 = e9 - 1.0f;
                    const real e13 = e11 / 2.0f;
                    const real e14 = b81[o81];
                    const real e15 = e13 * e14;
                    const real e16 = e7 * e15;
                    const real e17 = e6 + e16;
                    const real e18 = e5 - e17;
                    const real e19 = e18 * e18;
                    const real e20 = b82[o82];
                    const real e21 = 2.0f * e20;
                    const real e22 = e19 / e21;
                    const real e23 = -e22;
                    const real e24 = b86[o86 + i0];
                    const real e25 = e23 - e24;
                    const real e26 = F(exp)(e25);
                    const real e27 = e4 * e26;
                    const real e28 = e27 * e22;
                    const real e29 = e28 / e21;
                    sum = sum + e29;
                }
            }
            const long long o98 = (long long)row * 1;
            b98[o98] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
            const int row = row0 + (int)(item / 3u);
            const int i0 = (int)(item % 3u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o94 = (long long)row * 24;
                const long long o88 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const long long o95 = (long long)row * 3;
                const long long o83 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o81 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o82 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o86 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const real e0 = b94[o94 + 8 * i0 + i1];
                const real e1 = b88[o88 + i0];
                const real e2 = e0 / e1;
                const real e3 = b95[o95 + i0];
                const real e4 = e2 + e3;
                const real e5 = b46[i1];
                const real e6 = b83[o83];
                const real e7 = b47[i0];
                const real e9 = op_maximum(8.0f, 8.0f);
                const real e11 = e9 - 1.0f;
                const real e13 = e11 / 2.0f;
                const real e14 = b81[o81];
                const real e15 = e13 * e14;
                const real e16 = e7 * e15;
                const real e17 = e6 + e16;
                const real e18 = e5 - e17;
                const real e19 = e18 * e18;
                const real e20 = b82[o82];
                const real e21 = 2.0f * e20;
                const real e22 = e19 / e21;
                const real e23 = -e22;
                const real e24 = b86[o86 + i0];
                const real e25 = e23 - e24;
                const real e26 = F(exp)(e25);
                const real e27 = e4 * e26;
                const real e28 = e27 / e21;
                const real e29 = e28 * e18;
                const real e30 = e29 + e29;
                sum = sum + e30;
            }
            const long long o99 = (long long)row * 3;
            b99[o99 + i0] = sum;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
            const int row = row0 + (int)(item / 3u);
            const int i0 = (int)(item % 3u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o96 = (long long)row * 24;
                const long long o80 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o81 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o82 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o85 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const long long o87 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const real e0 = b96[o96 + i0 + 3 * i1];
                const real e1 = b46[i1];
                const real e2 = b80[o80];
                const real e3 = b47[i0];
                const real e5 = op_maximum(8.0f, 8.0f);
                const real e7 = e5 - 1.0f;
                const real e9 = e7 / 2.0f;
                const real e10 = b81[o81];
                const real e11 = e9 * e10;
                const real e12 = e3 * e11;
                const real e13 = e2 + e12;
                const real e14 = e1 - e13;
                const real e15 = e14 * e14;
                const real e16 = b82[o82];
                const real e17 = 2.0f * e16;
                const real e18 = e15 / e17;
                const real e19 = -e18;
                const real e20 = b85[o85 + i0];
                const real e21 = e19 - e20;
                const real e22 = F(exp)(e21);
                const real e23 = b87[o87 + i0];
                const real e24 = e22 / e23;
                const real e25 = e0 * e24;
                const real e26 = e25 / e23;
                const real e27 = -e26;
                sum = sum + e27;
            }
            const long long o95 = (long long)row * 3;
            b95[o95 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            real sum = 0.0f;
            for (int i0 = 0; i0 < 3; ++i0) {
                const long long o99 = (long long)row * 3;
                const real e0 = b99[o99 + i0];
                sum = sum + e0;
            }
            const long long o100 = (long long)row * 1;
            b100[o100] = sum;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            real sum = 0.0f;
            for (int i0 = 0; i0 < 3; ++i0) {
                for (int i1 = 0; i1 < 8; ++i1) {
                    const long long o96 = (long long)row * 24;
                    const long long o87 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                    const long long o95 = (long long)row * 3;
                    const long long o80 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                    const long long o81 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                    const long long o82 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                    const long long o85 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                    const real e0 = b96[o96 + i0 + 3 * i1];
                    const real e1 = b87[o87 + i0];
                    const real e2 = e0 / e1;
                    const real e3 = b95[o95 + i0];
                    const real e4 = e2 + e3;
                    const real e5 = b46[i1];
                    const real e6 = b80[o80];
                    const real e7 = b47[i0];
                    const real e9 = op_maximum(8.0f, 8.0f);
                    const real e11 = e9 - 1.0f;
                    const real e13 = e11 / 2.0f;
                    const real e14 = b81[o81];
                    const real e15 = e13 * e14;
                    const real e16 = e7 * e15;
                    const real e17 = e6 + e16;
                    const real e18 = e5 - e17;
                    const real e19 = e18 * e18;
                    const real e20 = b82[o82];
                    const real e21 = 2.0f * e20;
                    const real e22 = e19 / e21;
                    const real e23 = -e22;
                    const real e24 = b85[o85 + i0];
                    const real e25 = e23 - e24;
                    const real e26 = F(exp)(e25);
                    const real e27 = e4 * e26;
                    const real e28 = e27 * e22;
                    const real e29 = e28 / e21;
                    sum = sum + e29;
                }
            }
            const long long o101 = (long long)row * 1;
            b101[o101] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
            const int row = row0 + (int)(item / 3u);
            const int i0 = (int)(item % 3u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o96 = (long long)row * 24;
                const long long o87 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const long long o95 = (long long)row * 3;
                const long long o80 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o81 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o82 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o85 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const real e0 = b96[o96 + i0 + 3 * i1];
                const real e1 = b87[o87 + i0];
                const real e2 = e0 / e1;
                const real e3 = b95[o95 + i0];
                const real e4 = e2 + e3;
                const real e5 = b46[i1];
                const real e6 = b80[o80];
                const real e7 = b47[i0];
                const real e9 = op_maximum(8.0f, 8.0f);
                const real e11 = e9 - 1.0f;
                const real e13 = e11 / 2.0f;
                const real e14 = b81[o81];
                const real e15 = e13 * e14;
                const real e16 = e7 * e15;
                const real e17 = e6 + e16;
                const real e18 = e5 - e17;
                const real e19 = e18 * e18;
                const real e20 = b82[o82];
                const real e21 = 2.0f * e20;
                const real e22 = e19 / e21;
                const real e23 = -e22;
                const real e24 = b85[o85 + i0];
                const real e25 = e23 - e24;
                const real e26 = F(exp)(e25);
                const real e27 = e4 * e26;
                const real e28 = e27 / e21;
                const real e29 = e28 * e18;
                const real e30 = e29 + e29;
                sum = sum + e30;
            }
            const long long o102 = (long long)row * 3;
            b102[o102 + i0] = sum;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            real sum = 0.0f;
            for (int i0 = 0; i0 < 3; ++i0) {
                const long long o102 = (long long)row * 3;
                const real e0 = b102[o102 + i0];
                sum = sum + e0;
            }
            const long long o103 = (long long)row * 1;
            b103[o103] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            real sum = 0.0f;
            for (int i0 = 0; i0 < 3; ++i0) {
                const long long o99 = (long long)row * 3;
                const long long o102 = (long long)row * 3;
                const real e0 = b99[o99 + i0];
                const real e1 = b102[o102 + i0];
                const real e2 = e0 + e1;
                const real e3 = b47[i0];
                const real e4 = e2 * e3;
                sum = sum + e4;
            }
            const long long o104 = (long long)row * 1;
            b104[o104] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            const long long o100 = (long long)row * 1;
#line 85 "draw_image.yaml"
            const real e0 = b100[o100];
            const real e2 = e0 * 4.5f;
#line 1882 "kernel.cu"
            const long long o40 = ((long long)(t) * call.rows + row) * 5;
            b40[o40] = e2;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            const long long o103 = (long long)row * 1;
#line 88 "draw_image.yaml"
            const real e0 = b103[o103];
            const real e2 = e0 * 4.5f;
#line 1893 "kernel.cu"
            const long long o40 = ((long long)(t) * call.rows + row) * 5;
            b40[o40 + 1] = e2;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            const long long o98 = (long long)row * 1;
            const long long o101 = (long long)row * 1;
            const long long o82 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
#line 86 "draw_image.yaml"
            const real e0 = b98[o98];
#line 89 "draw_image.yaml"
            const real e1 = b101[o101];
            const real e2 = e0 + e1;
            const real e4 = e2 * 2.0f;
            const real e5 = b82[o82];
            const real e6 = e4 * e5;
#line 1910 "kernel.cu"
            const long long o40 = ((long long)(t) * call.rows + row) * 5;
            b40[o40 + 2] = e6;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            const long long o104 = (long long)row * 1;
            const long long o81 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
#line 88 "draw_image.yaml"
            const real e0 = b104[o104];
#line 83 "draw_image.yaml"
            const real e2 = op_maximum(8.0f, 8.0f);
            const real e4 = e2 - 1.0f;
            const real e6 = e4 / 2.0f;
            const real e7 = e0 * e6;
            const real e8 = b81[o81];
            const real e9 = e7 * e8;
#line 1927 "kernel.cu"
            const long long o40 = ((long long)(t) * call.rows + row) * 5;
            b40[o40 + 3] = e9;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            const long long o92 = (long long)row * 1;
            const long long o79 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
#line 109 "draw_image.yaml"
            const real e0 = b92[o92];
            const real e1 = b79[o79];
            const real e2 = e0 * e1;
            const real e3 = -e2;
#line 1940 "kernel.cu"
            const long long o40 = ((long long)(t) * call.rows + row) * 5;
            b40[o40 + 4] = e3;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real p0 = 0;
            const long long o97 = ((long long)(t) * call.rows + row) * 9;
            for (int k = 0; k < 9; ++k) {
                const real x = b97[o97 + k];
                p0 += x * w0[k * 8 + i0];
            }
            const long long o40 = ((long long)(t) * call.rows + row) * 5;
            for (int k = 0; k < 5; ++k) {
                const real x = b40[o40 + k];
                p0 += x * w1[k * 8 + i0];
            }
            const long long o23_1 = ((long long)((t + 1) & 1) * call.rows + row) * 8;
            const long long o19_1 = ((long long)(call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
            const long long o78 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o24_1 = ((long long)((t + 1) & 1) * call.rows + row) * 8;
            const long long o76 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o77 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o75 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o19 = ((long long)(call.save ? t : (t) & 1) * call.rows + row) * 8;
#line 81 "draw_image.yaml"
            const real e0 = b23[o23_1 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
#line 78 "draw_image.yaml"
            const real e3 = b19[o19_1 + i0];
#line 81 "draw_image.yaml"
            const real e4 = F(tanh)(e3);
            const real e5 = e2 * e4;
            const real e6 = b78[o78 + i0];
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
            const real e17 = b76[o76 + i0];
            const real e18 = e16 * e17;
            const real e19 = b77[o77 + i0];
            const real e20 = e19 * e19;
            const real e21 = 1.0f - e20;
            const real e22 = e18 * e21;
            const real e23 = e16 * e19;
            const real e24 = e23 * e17;
            const real e25 = 1.0f - e17;
            const real e26 = e24 * e25;
            const real e27 = b75[o75 + i0];
            const real e28 = e16 * e27;
            const real e29 = b19[o19 + i0];
            const real e30 = e16 * e29;
            const real e31 = e30 * e27;
            const real e32 = 1.0f - e27;
            const real e33 = e31 * e32;
#line 2006 "kernel.cu"
            const long long o41 = ((long long)(t) * call.rows + row) * 32;
            const long long o24 = ((long long)((t) & 1) * call.rows + row) * 8;
            b41[o41 + 24 + i0] = e10;
            b41[o41 + 16 + i0] = e22;
            b41[o41 + i0] = e26;
            b24[o24 + i0] = e28;
            b41[o41 + 8 + i0] = e33;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real p0 = 0;
            const long long o41 = ((long long)(t) * call.rows + row) * 32;
            for (int k = 0; k < 32; ++k) {
                const real x = b41[o41 + k];
                p0 += x * w2[k * 8 + i0];
            }
            const long long o73 = ((long long)(t) * call.rows + row) * 8;
            const long long o14 = ((long long)(t) * call.rows + row) * 1;
            const long long o0 = ((long long)(t) * call.rows + row) * 8;
            const long long o72 = ((long long)(t) * call.rows + row) * 8;
#line 104 "draw_image.yaml"
            const real e0 = p0;
#line 102 "draw_image.yaml"
            const real e1 = b73[o73 + i0];
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
            const real e16 = b72[o72 + i0];
#line 110 "draw_image.yaml"
            const real e17 = e6 * e16;
#line 101 "draw_image.yaml"
            const real e18 = e17 + e17;
            const real e19 = e18 + e0;
#line 2057 "kernel.cu"
            const long long o26 = ((long long)(t) * call.rows + row) * 8;
            const long long o105 = ((long long)(t) * call.rows + row) * 8;
            const long long o106 = ((long long)(t) * call.rows + row) * 8;
            b26[o26 + i0] = e3;
            b105[o105 + i0] = e15;
            b106[o106 + i0] = e19;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real p0 = 0;
            const long long o105 = ((long long)(t) * call.rows + row) * 8;
            for (int k = 0; k < 8; ++k) {
                const real x = b105[o105 + k];
                p0 += x * w3[k * 8 + i0];
            }
            const long long o106 = ((long long)(t) * call.rows + row) * 8;
            for (int k = 0; k < 8; ++k) {
                const real x = b106[o106 + k];
                p0 += x * w4[k * 8 + i0];
            }
            const long long o21_1 = ((long long)((t + 1) & 1) * call.rows + row) * 8;
            const long long o17_1 = ((long long)(call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
            const long long o71 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o22_1 = ((long long)((t + 1) & 1) * call.rows + row) * 8;
            const long long o69 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o70 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o68 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o17 = ((long long)(call.save ? t : (t) & 1) * call.rows + row) * 8;
#line 81 "draw_image.yaml"
            const real e0 = b21[o21_1 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
#line 78 "draw_image.yaml"
            const real e3 = b17[o17_1 + i0];
#line 81 "draw_image.yaml"
            const real e4 = F(tanh)(e3);
            const real e5 = e2 * e4;
            const real e6 = b71[o71 + i0];
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
            const real e17 = b69[o69 + i0];
            const real e18 = e16 * e17;
            const real e19 = b70[o70 + i0];
            const real e20 = e19 * e19;
            const real e21 = 1.0f - e20;
            const real e22 = e18 * e21;
            const real e23 = e16 * e19;
            const real e24 = e23 * e17;
            const real e25 = 1.0f - e17;
            const real e26 = e24 * e25;
            const real e27 = b68[o68 + i0];
            const real e28 = e16 * e27;
            const real e29 = b17[o17 + i0];
            const real e30 = e16 * e29;
            const real e31 = e30 * e27;
            const real e32 = 1.0f - e27;
            const real e33 = e31 * e32;
#line 2127 "kernel.cu"
            const long long o42 = ((long long)(t) * call.rows + row) * 32;
            const long long o22 = ((long long)((t) & 1) * call.rows + row) * 8;
            b42[o42 + 24 + i0] = e10;
            b42[o42 + 16 + i0] = e22;
            b42[o42 + i0] = e26;
            b22[o22 + i0] = e28;
            b42[o42 + 8 + i0] = e33;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real p0 = 0;
            const long long o42 = ((long long)(t) * call.rows + row) * 32;
            for (int k = 0; k < 32; ++k) {
                const real x = b42[o42 + k];
                p0 += x * w5[k * 8 + i0];
            }
#line 98 "draw_image.yaml"
            const real e0 = p0;
#line 2148 "kernel.cu"
            const long long o21 = ((long long)((t) & 1) * call.rows + row) * 8;
            b21[o21 + i0] = e0;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 26u; item += stride) {
            const int row = row0 + (int)(item / 26u);
            const int i0 = (int)(item % 26u);
            real p0 = 0;
            const long long o42 = ((long long)(t) * call.rows + row) * 32;
            for (int k = 0; k < 32; ++k) {
                const real x = b42[o42 + k];
                p0 += x * w6[k * 26 + i0];
            }
#line 98 "draw_image.yaml"
            const real e0 = p0;
#line 2163 "kernel.cu"
            const long long o107 = ((long long)(t) * call.rows + row) * 26;
            b107[o107 + i0] = e0;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 9u; item += stride) {
            const int row = row0 + (int)(item / 9u);
            const int i0 = (int)(item % 9u);
            const long long o107 = ((long long)(t) * call.rows + row) * 26;
#line 98 "draw_image.yaml"
            const real e0 = b107[o107 + i0];
            const real e1 = b107[o107 + 9 + i0];
#line 2175 "kernel.cu"
            const long long o108 = (long long)row * 9;
            const long long o109 = (long long)row * 9;
            b108[o108 + i0] = e0;
            b109[o109 + i0] = e1;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            real sum = 0.0f;
            for (int i0 = 0; i0 < 3; ++i0) {
                for (int i1 = 0; i1 < 3; ++i1) {
                    const long long o109 = (long long)row * 9;
                    const long long o63 = ((long long)(call.save ? t : 0) * call.rows + row) * 9;
                    const real e0 = b109[o109 + 3 * i0 + i1];
                    const real e1 = b63[o63 + 3 * i0 + i1];
                    const real e2 = e0 * e1;
                    sum = sum + e2;
                }
            }
            const long long o92 = (long long)row * 1;
            b92[o92] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 24u; item += stride) {
            const int row = row0 + (int)(item / 24u);
            const int at = (int)(item % 24u);
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            for (int i2 = 0; i2 < 3; ++i2) {
                const long long o109 = (long long)row * 9;
                const long long o53 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o52 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o51 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o57 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const long long o59 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const real e0 = b109[o109 + 3 * i0 + i2];
                const real e1 = b53[o53];
                const real e2 = e0 * e1;
                const real e3 = b46[i1];
                const real e4 = b52[o52];
                const real e5 = b47[i2];
                const real e7 = op_maximum(8.0f, 8.0f);
                const real e9 = e7 - 1.0f;
                const real e11 = e9 / 2.0f;
                const real e12 = b50[o50];
                const real e13 = e11 * e12;
                const real e14 = e5 * e13;
                const real e15 = e4 + e14;
                const real e16 = e3 - e15;
                const real e17 = e16 * e16;
                const real e18 = b51[o51];
                const real e19 = 2.0f * e18;
                const real e20 = e17 / e19;
                const real e21 = -e20;
                const real e22 = b57[o57 + i2];
                const real e23 = e21 - e22;
                const real e24 = F(exp)(e23);
                const real e25 = b59[o59 + i2];
                const real e26 = e24 / e25;
                const real e27 = e2 * e26;
                sum = sum + e27;
            }
            const long long o93 = (long long)row * 24;
            b93[o93 + 8 * i0 + i1] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 24u; item += stride) {
            const int row = row0 + (int)(item / 24u);
            const int at = (int)(item % 24u);
            const int i1 = at % 3;
            const int i0 = at / 3u;
            real sum = 0.0f;
            for (int i2 = 0; i2 < 3; ++i2) {
                const long long o109 = (long long)row * 9;
                const long long o53 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o64 = ((long long)(call.save ? t : 0) * call.rows + row) * 24;
                const real e0 = b109[o109 + i1 + 3 * i2];
                const real e1 = b53[o53];
                const real e2 = e0 * e1;
                const real e3 = b64[o64 + 3 * i0 + i2];
                const real e4 = e2 * e3;
                sum = sum + e4;
            }
            const long long o94 = (long long)row * 24;
            b94[o94 + 3 * i0 + i1] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            real sum = 0.0f;
            for (int i0 = 0; i0 < 3; ++i0) {
                for (int i1 = 0; i1 < 3; ++i1) {
                    const long long o108 = (long long)row * 9;
                    const long long o62 = ((long long)(call.save ? t : 0) * call.rows + row) * 9;
                    const real e0 = b108[o108 + 3 * i0 + i1];
                    const real e1 = b62[o62 + 3 * i0 + i1];
                    const real e2 = e0 * e1;
                    sum = sum + e2;
                }
            }
            const long long o98 = (long long)row * 1;
            b98[o98] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 24u; item += stride) {
            const int row = row0 + (int)(item / 24u);
            const int at = (int)(item % 24u);
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            for (int i2 = 0; i2 < 3; ++i2) {
                const long long o108 = (long long)row * 9;
                const long long o53 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o52 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o51 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o57 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const long long o59 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const real e0 = b108[o108 + 3 * i0 + i2];
                const real e1 = b53[o53];
                const real e2 = e0 * e1;
                const real e3 = b46[i1];
                const real e4 = b52[o52];
                const real e5 = b47[i2];
                const real e7 = op_maximum(8.0f, 8.0f);
                const real e9 = e7 - 1.0f;
                const real e11 = e9 / 2.0f;
                const real e12 = b50[o50];
                const real e13 = e11 * e12;
                const real e14 = e5 * e13;
                const real e15 = e4 + e14;
                const real e16 = e3 - e15;
                const real e17 = e16 * e16;
                const real e18 = b51[o51];
                const real e19 = 2.0f * e18;
                const real e20 = e17 / e19;
                const real e21 = -e20;
                const real e22 = b57[o57 + i2];
                const real e23 = e21 - e22;
                const real e24 = F(exp)(e23);
                const real e25 = b59[o59 + i2];
                const real e26 = e24 / e25;
                const real e27 = e2 * e26;
                sum = sum + e27;
            }
            const long long o110 = ((long long)(t) * call.rows + row) * 24;
            b110[o110 + 8 * i0 + i1] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 24u; item += stride) {
            const int row = row0 + (int)(item / 24u);
            const int at = (int)(item % 24u);
            const int i1 = at % 3;
            const int i0 = at / 3u;
            real sum = 0.0f;
            for (int i2 = 0; i2 < 3; ++i2) {
                const long long o108 = (long long)row * 9;
                const long long o53 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o65 = ((long long)(call.save ? t : 0) * call.rows + row) * 24;
                const real e0 = b108[o108 + i1 + 3 * i2];
                const real e1 = b53[o53];
                const real e2 = e0 * e1;
                const real e3 = b65[o65 + 3 * i0 + i2];
                const real e4 = e2 * e3;
                sum = sum + e4;
            }
            const long long o96 = (long long)row * 24;
            b96[o96 + 3 * i0 + i1] = sum;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 24u; item += stride) {
            const int row = row0 + (int)(item / 24u);
            const int at = (int)(item % 24u);
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            for (int i2 = 0; i2 < 8; ++i2) {
                const long long o93 = (long long)row * 24;
                const long long o1 = (long long)row * 64;
                const long long o15 = ((long long)(t) * call.rows + row) * 64;
                const real e0 = b93[o93 + 8 * i0 + i2];
                const real e1 = b1[o1 + 8 * i1 + i2];
                const real e2 = b15[o15 + 8 * i1 + i2];
                const real e3 = op_sigmoid(e2);
                const real e4 = e1 - e3;
                const real e5 = e0 * e4;
                sum = sum + e5;
            }
            const long long o111 = (long long)row * 24;
            b111[o111 + 8 * i0 + i1] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 64u; item += stride) {
            const int row = row0 + (int)(item / 64u);
            const int at = (int)(item % 64u);
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            for (int i2 = 0; i2 < 3; ++i2) {
                const long long o93 = (long long)row * 24;
                const long long o49 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o51 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o56 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const long long o58 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const real e0 = b93[o93 + i1 + 8 * i2];
                const real e1 = b46[i0];
                const real e2 = b49[o49];
                const real e3 = b47[i2];
                const real e5 = op_maximum(8.0f, 8.0f);
                const real e7 = e5 - 1.0f;
                const real e9 = e7 / 2.0f;
                const real e10 = b50[o50];
                const real e11 = e9 * e10;
                const real e12 = e3 * e11;
                const real e13 = e2 + e12;
                const real e14 = e1 - e13;
                const real e15 = e14 * e14;
                const real e16 = b51[o51];
                const real e17 = 2.0f * e16;
                const real e18 = e15 / e17;
                const real e19 = -e18;
                const real e20 = b56[o56 + i2];
                const real e21 = e19 - e20;
                const real e22 = F(exp)(e21);
                const real e23 = b58[o58 + i2];
                const real e24 = e22 / e23;
                const real e25 = e0 * e24;
                sum = sum + e25;
            }
            const long long o112 = ((long long)(t) * call.rows + row) * 64;
            b112[o112 + 8 * i0 + i1] = sum;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 24u; item += stride) {
            const int row = row0 + (int)(item / 24u);
            const int at = (int)(item % 24u);
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            for (int i2 = 0; i2 < 8; ++i2) {
                const long long o110 = ((long long)(t) * call.rows + row) * 24;
                const long long o1 = (long long)row * 64;
                const real e0 = b110[o110 + 8 * i0 + i2];
                const real e1 = b1[o1 + 8 * i1 + i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const long long o93 = (long long)row * 24;
            b93[o93 + 8 * i0 + i1] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
            const int row = row0 + (int)(item / 3u);
            const int i0 = (int)(item % 3u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o94 = (long long)row * 24;
                const long long o96 = (long long)row * 24;
                const long long o52 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o51 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o57 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const long long o59 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const real e0 = b94[o94 + i0 + 3 * i1];
                const real e1 = b96[o96 + i0 + 3 * i1];
                const real e2 = e0 + e1;
                const real e3 = b46[i1];
                const real e4 = b52[o52];
                const real e5 = b47[i0];
                const real e7 = op_maximum(8.0f, 8.0f);
                const real e9 = e7 - 1.0f;
                const real e11 = e9 / 2.0f;
                const real e12 = b50[o50];
                const real e13 = e11 * e12;
                const real e14 = e5 * e13;
                const real e15 = e4 + e14;
                const real e16 = e3 - e15;
                const real e17 = e16 * e16;
                const real e18 = b51[o51];
                const real e19 = 2.0f * e18;
                const real e20 = e17 / e19;
                const real e21 = -e20;
                const real e22 = b57[o57 + i0];
                const real e23 = e21 - e22;
                const real e24 = F(exp)(e23);
                const real e25 = b59[o59 + i0];
                const real e26 = e24 / e25;
                const real e27 = e2 * e26;
                const real e28 = e27 / e25;
                const real e29 = -e28;
                sum = sum + e29;
            }
            const long long o99 = (long long)row * 3;
            b99[o99 + i0] = sum;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            real sum = 0.0f;
            for (int i0 = 0; i0 < 3; ++i0) {
                for (int i1 = 0; i1 < 8; ++i1) {
                    const long long o94 = (long long)row * 24;
                    const long long o96 = (long long)row * 24;
                    const long long o59 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                    const long long o99 = (long long)row * 3;
                    const long long o52 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                    const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                    const long long o51 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                    const long long o57 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                    const real e0 = b94[o94 + i0 + 3 * i1];
                    const real e1 = b96[o96 + i0 + 3 * i1];
                    const real e2 = e0 + e1;
                    const real e3 = b59[o59 + i0];
                    const real e4 = e2 / e3;
                    const real e5 = b99[o99 + i0];
                    const real e6 = e4 + e5;
                    const real e7 = b46[i1];
                    const real e8 = b52[o52];
                    const real e9 = b47[i0];
                    const real e11 = op_maximum(8.0f, 8.0f);
                    const real e13 = e11 - 1.0f;
                    const real e15 = e13 / 2.0f;
                    const real e16 = b50[o50];
                    const real e17 = e15 * e16;
                    const real e18 = e9 * e17;
                    const real e19 = e8 + e18;
                    const real e20 = e7 - e19;
                    const real e21 = e20 * e20;
                    const real e22 = b51[o51];
                    const real e23 = 2.0f * e22;
                    const real e24 = e21 / e23;
                    const real e25 = -e24;
                    const real e26 = b57[o57 + i0];
                    const real e27 = e25 - e26;
                    const real e28 = F(exp)(e27);
                    const real e29 = e6 * e28;
                    const real e30 = e29 * e24;
                    const real e31 = e30 / e23;
                    sum = sum + e31;
                }
            }
            const long long o100 = (long long)row * 1;
            b100[o100] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
            const int row = row0 + (int)(item / 3u);
            const int i0 = (int)(item % 3u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o94 = (long long)row * 24;
                const long long o96 = (long long)row * 24;
                const long long o59 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const long long o99 = (long long)row * 3;
                const long long o52 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o51 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o57 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const real e0 = b94[o94 + i0 + 3 * i1];
                const real e1 = b96[o96 + i0 + 3 * i1];
                const real e2 = e0 + e1;
                const real e3 = b59[o59 + i0];
                const real e4 = e2 / e3;
                const real e5 = b99[o99 + i0];
                const real e6 = e4 + e5;
                const real e7 = b46[i1];
                const real e8 = b52[o52];
                const real e9 = b47[i0];
                const real e11 = op_maximum(8.0f, 8.0f);
                const real e13 = e11 - 1.0f;
                const real e15 = e13 / 2.0f;
                const real e16 = b50[o50];
                const real e17 = e15 * e16;
                const real e18 = e9 * e17;
                const real e19 = e8 + e18;
                const real e20 = e7 - e19;
                const real e21 = e20 * e20;
                const real e22 = b51[o51];
                const real e23 = 2.0f * e22;
                const real e24 = e21 / e23;
                const real e25 = -e24;
                const real e26 = b57[o57 + i0];
                const real e27 = e25 - e26;
                const real e28 = F(exp)(e27);
                const real e29 = e6 * e28;
                const real e30 = e29 / e23;
                const real e31 = e30 * e20;
                const real e32 = e31 + e31;
                sum = sum + e32;
            }
            const long long o95 = (long long)row * 3;
            b95[o95 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
            const int row = row0 + (int)(item / 3u);
            const int i0 = (int)(item % 3u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o111 = (long long)row * 24;
                const long long o93 = (long long)row * 24;
                const long long o49 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o51 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o56 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const long long o58 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const real e0 = b111[o111 + 8 * i0 + i1];
                const real e1 = b93[o93 + 8 * i0 + i1];
                const real e2 = e0 + e1;
                const real e3 = b46[i1];
                const real e4 = b49[o49];
                const real e5 = b47[i0];
                const real e7 = op_maximum(8.0f, 8.0f);
                const real e9 = e7 - 1.0f;
                const real e11 = e9 / 2.0f;
                const real e12 = b50[o50];
                const real e13 = e11 * e12;
                const real e14 = e5 * e13;
                const real e15 = e4 + e14;
                const real e16 = e3 - e15;
                const real e17 = e16 * e16;
                const real e18 = b51[o51];
                const real e19 = 2.0f * e18;
                const real e20 = e17 / e19;
                const real e21 = -e20;
                const real e22 = b56[o56 + i0];
                const real e23 = e21 - e22;
                const real e24 = F(exp)(e23);
                const real e25 = b58[o58 + i0];
                const real e26 = e24 / e25;
                const real e27 = e2 * e26;
                const real e28 = e27 / e25;
                const real e29 = -e28;
                sum = sum + e29;
            }
            const long long o102 = (long long)row * 3;
            b102[o102 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 64u; item += stride) {
            const int row = row0 + (int)(item / 64u);
            const int i0 = (int)(item % 64u);
            const long long o20_1 = ((long long)((t + 1) & 1) * call.rows + row) * 64;
            const long long o13 = ((long long)(t) * call.rows + row) * 64;
            const long long o112 = ((long long)(t) * call.rows + row) * 64;
            const long long o15 = ((long long)(t) * call.rows + row) * 64;
            const real e0 = b20[o20_1 + i0];
            const real e1 = b13[o13 + i0];
            const real e2 = e0 + e1;
#line 91 "draw_image.yaml"
            const real e3 = b112[o112 + i0];
#line 93 "draw_image.yaml"
            const real e4 = b15[o15 + i0];
            const real e5 = op_sigmoid(e4);
            const real e6 = e3 * e5;
            const real e8 = 1.0f - e5;
            const real e9 = e6 * e8;
            const real e10 = e2 - e9;
#line 2627 "kernel.cu"
            const long long o20 = ((long long)((t) & 1) * call.rows + row) * 64;
            b20[o20 + i0] = e10;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            real sum = 0.0f;
            for (int i0 = 0; i0 < 3; ++i0) {
                const long long o95 = (long long)row * 3;
                const real e0 = b95[o95 + i0];
                sum = sum + e0;
            }
            const long long o101 = (long long)row * 1;
            b101[o101] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            real sum = 0.0f;
            for (int i0 = 0; i0 < 3; ++i0) {
                for (int i1 = 0; i1 < 8; ++i1) {
                    const long long o111 = (long long)row * 24;
                    const long long o93 = (long long)row * 24;
                    const long long o58 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                    const long long o102 = (long long)row * 3;
                    const long long o49 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                    const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                    const long long o51 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                    const long long o56 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                    const real e0 = b111[o111 + 8 * i0 + i1];
                    const real e1 = b93[o93 + 8 * i0 + i1];
                    const real e2 = e0 + e1;
                    const real e3 = b58[o58 + i0];
                    const real e4 = e2 / e3;
                    const real e5 = b102[o102 + i0];
                    const real e6 = e4 + e5;
                    const real e7 = b46[i1];
                    const real e8 = b49[o49];
                    const real e9 = b47[i0];
                    const real e11 = op_maximum(8.0f, 8.0f);
                    const real e13 = e11 - 1.0f;
                    const real e15 = e13 / 2.0f;
                    const real e16 = b50[o50];
                    const real e17 = e15 * e16;
                    const real e18 = e9 * e17;
                    const real e19 = e8 + e18;
                    const real e20 = e7 - e19;
                    const real e21 = e20 * e20;
                    const real e22 = b51[o51];
                    const real e23 = 2.0f * e22;
                    const real e24 = e21 / e23;
                    const real e25 = -e24;
                    const real e26 = b56[o56 + i0];
                    const real e27 = e25 - e26;
                    const real e28 = F(exp)(e27);
                    const real e29 = e6 * e28;
                    const real e30 = e29 * e24;
                    const real e31 = e30 / e23;
                    sum = sum + e31;
                }
            }
            const long long o103 = (long long)row * 1;
            b103[o103] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 3u; item += stride) {
            const int row = row0 + (int)(item / 3u);
            const int i0 = (int)(item % 3u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o111 = (long long)row * 24;
                const long long o93 = (long long)row * 24;
                const long long o58 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const long long o102 = (long long)row * 3;
                const long long o49 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o51 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
                const long long o56 = ((long long)(call.save ? t : 0) * call.rows + row) * 3;
                const real e0 = b111[o111 + 8 * i0 + i1];
                const real e1 = b93[o93 + 8 * i0 + i1];
                const real e2 = e0 + e1;
                const real e3 = b58[o58 + i0];
                const real e4 = e2 / e3;
                const real e5 = b102[o102 + i0];
                const real e6 = e4 + e5;
                const real e7 = b46[i1];
                const real e8 = b49[o49];
                const real e9 = b47[i0];
                const real e11 = op_maximum(8.0f, 8.0f);
                const real e13 = e11 - 1.0f;
                const real e15 = e13 / 2.0f;
                const real e16 = b50[o50];
                const real e17 = e15 * e16;
                const real e18 = e9 * e17;
                const real e19 = e8 + e18;
                const real e20 = e7 - e19;
                const real e21 = e20 * e20;
                const real e22 = b51[o51];
                const real e23 = 2.0f * e22;
                const real e24 = e21 / e23;
                const real e25 = -e24;
                const real e26 = b56[o56 + i0];
                const real e27 = e25 - e26;
                const real e28 = F(exp)(e27);
                const real e29 = e6 * e28;
                const real e30 = e29 / e23;
                const real e31 = e30 * e20;
                const real e32 = e31 + e31;
                sum = sum + e32;
            }
            const long long o99 = (long long)row * 3;
            b99[o99 + i0] = sum;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            real sum = 0.0f;
            for (int i0 = 0; i0 < 3; ++i0) {
                const long long o99 = (long long)row * 3;
                const real e0 = b99[o99 + i0];
                sum = sum + e0;
            }
            const long long o104 = (long long)row * 1;
            b104[o104] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            real sum = 0.0f;
            for (int i0 = 0; i0 < 3; ++i0) {
                const long long o95 = (long long)row * 3;
                const long long o99 = (long long)row * 3;
                const real e0 = b95[o95 + i0];
                const real e1 = b99[o99 + i0];
                const real e2 = e0 + e1;
                const real e3 = b47[i0];
                const real e4 = e2 * e3;
                sum = sum + e4;
            }
            const long long o113 = (long long)row * 1;
            b113[o113] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            const long long o101 = (long long)row * 1;
#line 85 "draw_image.yaml"
            const real e0 = b101[o101];
            const real e2 = e0 * 4.5f;
#line 2773 "kernel.cu"
            const long long o43 = ((long long)(t) * call.rows + row) * 5;
            b43[o43] = e2;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            const long long o104 = (long long)row * 1;
#line 88 "draw_image.yaml"
            const real e0 = b104[o104];
            const real e2 = e0 * 4.5f;
#line 2784 "kernel.cu"
            const long long o43 = ((long long)(t) * call.rows + row) * 5;
            b43[o43 + 1] = e2;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            const long long o100 = (long long)row * 1;
            const long long o103 = (long long)row * 1;
            const long long o51 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
#line 86 "draw_image.yaml"
            const real e0 = b100[o100];
#line 89 "draw_image.yaml"
            const real e1 = b103[o103];
            const real e2 = e0 + e1;
            const real e4 = e2 * 2.0f;
            const real e5 = b51[o51];
            const real e6 = e4 * e5;
#line 2801 "kernel.cu"
            const long long o43 = ((long long)(t) * call.rows + row) * 5;
            b43[o43 + 2] = e6;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            const long long o113 = (long long)row * 1;
            const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
#line 88 "draw_image.yaml"
            const real e0 = b113[o113];
#line 83 "draw_image.yaml"
            const real e2 = op_maximum(8.0f, 8.0f);
            const real e4 = e2 - 1.0f;
            const real e6 = e4 / 2.0f;
            const real e7 = e0 * e6;
            const real e8 = b50[o50];
            const real e9 = e7 * e8;
#line 2818 "kernel.cu"
            const long long o43 = ((long long)(t) * call.rows + row) * 5;
            b43[o43 + 3] = e9;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            const long long o92 = (long long)row * 1;
            const long long o98 = (long long)row * 1;
            const long long o53 = ((long long)(call.save ? t : 0) * call.rows + row) * 1;
#line 91 "draw_image.yaml"
            const real e0 = b92[o92];
            const real e1 = b98[o98];
            const real e2 = e0 + e1;
            const real e3 = b53[o53];
            const real e4 = e2 * e3;
#line 2833 "kernel.cu"
            const long long o43 = ((long long)(t) * call.rows + row) * 5;
            b43[o43 + 4] = e4;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real p0 = 0;
            const long long o41 = ((long long)(t) * call.rows + row) * 32;
            for (int k = 0; k < 32; ++k) {
                const real x = b41[o41 + k];
                p0 += x * w7[k * 8 + i0];
            }
            const long long o43 = ((long long)(t) * call.rows + row) * 5;
            for (int k = 0; k < 5; ++k) {
                const real x = b43[o43 + k];
                p0 += x * w8[k * 8 + i0];
            }
            const long long o107 = ((long long)(t) * call.rows + row) * 26;
#line 98 "draw_image.yaml"
            const real e0 = b107[o107 + 18 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
#line 2857 "kernel.cu"
            const long long o23 = ((long long)((t) & 1) * call.rows + row) * 8;
            b23[o23 + i0] = e2;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b46, CONST_BUFFER(real) b47, CONST_BUFFER(real) b49, CONST_BUFFER(real) b50, CONST_BUFFER(real) b51, CONST_BUFFER(real) b56,
    CONST_BUFFER(real) b58, CONST_BUFFER(real) b110, BUFFER(real) b114,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    for (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 64u; item += stride) {
        const int row = (int)(item / 64u);
        const int at = (int)(item % 64u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        real sum = 0.0f;
        for (int i2 = 0; i2 < 3; ++i2) {
            const long long o110 = ((long long)row) * 24;
            const long long o49 = ((long long)row) * 1;
            const long long o50 = ((long long)row) * 1;
            const long long o51 = ((long long)row) * 1;
            const long long o56 = ((long long)row) * 3;
            const long long o58 = ((long long)row) * 3;
            const real e0 = b110[o110 + i1 + 8 * i2];
            const real e1 = b46[i0];
            const real e2 = b49[o49];
            const real e3 = b47[i2];
            const real e5 = op_maximum(8.0f, 8.0f);
            const real e7 = e5 - 1.0f;
            const real e9 = e7 / 2.0f;
            const real e10 = b50[o50];
            const real e11 = e9 * e10;
            const real e12 = e3 * e11;
            const real e13 = e2 + e12;
            const real e14 = e1 - e13;
            const real e15 = e14 * e14;
            const real e16 = b51[o51];
            const real e17 = 2.0f * e16;
            const real e18 = e15 / e17;
            const real e19 = -e18;
            const real e20 = b56[o56 + i2];
            const real e21 = e19 - e20;
            const real e22 = F(exp)(e21);
            const real e23 = b58[o58 + i2];
            const real e24 = e22 / e23;
            const real e25 = e0 * e24;
            sum = sum + e25;
        }
        const long long o114 = ((long long)row) * 64;
        b114[o114 + 8 * i0 + i1] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b112, CONST_BUFFER(real) b114, BUFFER(real) b115, BUFFER(real) b116,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    for (unsigned item = first; item < (unsigned)(row1 - row0) * 64u; item += stride) {
        const int row = row0 + (int)(item / 64u);
        const int at = (int)(item % 64u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        real sum = 0.0f;
        for (int t = 0; t < call.steps; ++t) {
            const long long o114 = ((long long)(t) * call.rows + row) * 64;
            const real e0 = b114[o114 + 8 * i0 + i1];
            sum = sum + e0;
        }
        const long long o115 = (long long)row * 64;
        b115[o115 + 8 * i0 + i1] = sum;
    }
    for (unsigned item = first; item < (unsigned)(row1 - row0) * 64u; item += stride) {
        const int row = row0 + (int)(item / 64u);
        const int at = (int)(item % 64u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        real sum = 0.0f;
        for (int t = 0; t < call.steps; ++t) {
            const long long o112 = ((long long)(t) * call.rows + row) * 64;
            const real e0 = b112[o112 + 8 * i0 + i1];
            sum = sum + e0;
        }
        const long long o116 = (long long)row * 64;
        b116[o116 + 8 * i0 + i1] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    BUFFER(real) b31, CONST_BUFFER(real) b42,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 32; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 32) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o42 = ((long long)row) * 32;
                const real e0 = b42[o42 + i0];
                sum = sum + e0;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 32) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b31[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    BUFFER(real) b36, CONST_BUFFER(real) b41,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 32; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 32) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o41 = ((long long)row) * 32;
                const real e0 = b41[o41 + i0];
                sum = sum + e0;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 32) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b36[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_5(
    BUFFER(real) b27, CONST_BUFFER(real) b115, CONST_BUFFER(real) b116,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    for (unsigned item = first; item < (unsigned)(row1 - row0) * 64u; item += stride) {
        const int row = row0 + (int)(item / 64u);
        const int i0 = (int)(item % 64u);
        const long long o115 = (long long)row * 64;
        const long long o116 = (long long)row * 64;
        const real e0 = b115[o115 + i0];
        const real e1 = b116[o116 + i0];
        const real e2 = e0 + e1;
        const long long o27 = (long long)row * 64;
        b27[o27 + i0] = e2;
    }
}
