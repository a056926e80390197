// generated from specs/dnc.yaml by `make generated`: do not edit
// dnc I=8 H=8 O=8 N=8 W=8 R=2 float32, sm_90

// Made by rnngen from the equations in lines 31, 33, 35, 36, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 55, 56, 58, 59, 60, 61, 62, 63, 64 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 64 / 256, at most 2048>>>
//   library product b49[T*B*1, 32] = b0[T*B*1, 8] * b1[8, 32]
//   forward_1<<<B * 1 / 1>>>
//   library product b124[T*B*1, 8] = b38[T*B*1, 24] * b6[24, 8]
//   forward_2<<<T * B * 8 / 256, at most 2048>>>
//   forward_3<<<T * B * 8 / 256, at most 2048>>>
//   forward_4<<<T * B * 16 / 256, at most 2048>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   library product b95[T*B*1, 24] = b8[T*B*1, 8] * b6[8, 24]
//   backward_0<<<T * B * 16 / 256, at most 2048>>>
//   backward_1<<<B * 1 / 1>>>
//   library product b29[32, 8] = b44[32, T*B*1] * b0[T*B*1, 8]
//   library product b29[32, 16] = b44[32, T*B*1] * b15[T*B*1, 16]
//   library product b30[32, 8] = b44[32, T*B*1] * b16[T*B*1, 8]
//   library product b32[53, 8] = b43[53, T*B*1] * b16[T*B*1, 8]
//   library product b34[8, 24] = b8[8, T*B*1] * b38[T*B*1, 24]
//   backward_2<<<53 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [768]
//   b2: param 1, real [256]
//   b3: param 2, real [32]
//   b4: param 3, real [424]
//   b5: param 4, real [53]
//   b6: param 5, real [192]
//   b7: param 6, real [8]
//   b8: adjoint 0, real [T, B, 8]
//   b9: state 0, real [T + 1 or 2, B, 64]
//   b10: state 1, real [T + 1 or 2, B, 8]
//   b11: state 2, real [T + 1 or 2, B, 64]
//   b12: state 3, real [T + 1 or 2, B, 8]
//   b13: state 4, real [T + 1 or 2, B, 8]
//   b14: state 5, real [T + 1, B, 16]
//   b15: state 6, real [T + 1 or 2, B, 16]
//   b16: state 7, real [T + 1 or 2, B, 8]
//   b17: state 8, real [T + 1 or 2, B, 8]
//   b18: grad_state 0, real [2, B, 64]
//   b19: grad_state 1, real [2, B, 8]
//   b20: grad_state 2, real [2, B, 64]
//   b21: grad_state 3, real [2, B, 8]
//   b22: grad_state 4, real [2, B, 8]
//   b23: grad_state 5, real [2, B, 16]
//   b24: grad_state 6, real [2, B, 16]
//   b25: grad_state 7, real [2, B, 8]
//   b26: grad_state 8, real [2, B, 8]
//   b27: output 0, real [T, B, 8]
//   b28: grad_input 0, real [T, B, 8]
//   b29: grad_param 0, real [768]
//   b30: grad_param 1, real [256]
//   b31: grad_param 2, real [32]
//   b32: grad_param 3, real [424]
//   b33: grad_param 4, real [53]
//   b34: grad_param 5, real [192]
//   b35: grad_param 6, real [8]
//   b36: saved 0, real [T or 1, B, 8]
//   b37: saved 1, real [T or 1, B, 8]
//   b38: saved 2, real [T, B, 24]
//   b39: saved 3, real [T, B, 16]
//   b40: saved 4, real [T, B, 16]
//   b41: scratch 0, real [B, 6]
//   b42: scratch 1, real [B, 8]
//   b43: scratch 2, real [T, B, 53]
//   b44: scratch 3, real [T, B, 32]
//   b45: saved 5, real [64]
//   b46: saved 6, real [64]
//   b47: saved 7, real [8]
//   b48: saved 8, real [16]
//   b49: saved 9, real [T, B, 32]
//   b50: saved 10, real [T or 1, B, 8]
//   b51: saved 11, real [T or 1, B, 8]
//   b52: saved 12, real [T or 1, B, 8]
//   b53: saved 13, real [T or 1, B, 8]
//   b54: saved 14, real [T or 1, B, 8]
//   b55: saved 15, real [T or 1, B, 53]
//   b56: saved 16, real [T or 1, B, 16]
//   b57: saved 17, real [T or 1, B, 8]
//   b58: saved 18, real [T or 1, B, 8]
//   b59: saved 19, real [T or 1, B, 8]
//   b60: saved 20, real [T or 1, B, 2]
//   b61: saved 21, real [T, B, 2]
//   b62: saved 22, real [T or 1, B, 2]
//   b63: saved 23, real [T or 1, B, 6]
//   b64: saved 24, real [T or 1, B, 1]
//   b65: saved 25, real [T or 1, B, 1]
//   b66: saved 26, real [T or 1, B, 1]
//   b67: saved 27, real [T or 1, B, 2]
//   b68: saved 28, real [T or 1, B, 8]
//   b69: saved 29, real [B, 8]
//   b70: saved 30, real [T or 1, B, 1]
//   b71: saved 31, real [T or 1, B, 2]
//   b72: saved 32, real [T or 1, B, 2]
//   b73: saved 33, real [T or 1, B, 8]
//   b74: saved 34, real [T or 1, B, 2]
//   b75: saved 35, real [T or 1, B, 1]
//   b76: saved 36, real [T or 1, B, 8]
//   b77: saved 37, real [T or 1, B, 2]
//   b78: saved 38, real [T or 1, B, 2]
//   b79: saved 39, real [T or 1, B, 2]
//   b80: saved 40, real [T or 1, B, 1]
//   b81: saved 41, real [B, 8]
//   b82: saved 42, real [T or 1, B, 7]
//   b83: saved 43, real [T or 1, B, 8]
//   b84: saved 44, real [T or 1, B, 1]
//   b85: saved 45, real [T or 1, B, 1]
//   b86: saved 46, real [T or 1, B, 16]
//   b87: saved 47, real [T or 1, B, 16]
//   b88: saved 48, real [B, 16]
//   b89: saved 49, real [T or 1, B, 8]
//   b90: saved 50, real [T or 1, B, 8]
//   b91: saved 51, real [T or 1, B, 16]
//   b92: saved 52, real [T or 1, B, 2]
//   b93: saved 53, real [T or 1, B, 2]
//   b94: saved 54, real [T, B, 16]
//   b95: scratch 4, real [T, B, 24]
//   b96: scratch 5, real [T, B, 16]
//   b97: scratch 6, real [B, 16]
//   b98: scratch 7, real [B, 64]
//   b99: scratch 8, real [B, 1]
//   b100: scratch 9, real [B, 2]
//   b101: scratch 10, real [B, 16]
//   b102: scratch 11, real [B, 64]
//   b103: scratch 12, real [B, 16]
//   b104: scratch 13, real [B, 64]
//   b105: scratch 14, real [B, 2]
//   b106: scratch 15, real [B, 16]
//   b107: scratch 16, real [B, 2]
//   b108: scratch 17, real [B, 8]
//   b109: scratch 18, real [B, 8]
//   b110: scratch 19, real [B, 8]
//   b111: scratch 20, real [B, 8]
//   b112: scratch 21, real [B, 8]
//   b113: scratch 22, real [B, 8]
//   b114: scratch 23, real [B, 2]
//   b115: scratch 24, real [B, 1]
//   b116: scratch 25, real [B, 1]
//   b117: scratch 26, real [B, 1]
//   b118: scratch 27, real [T, B, 8]
//   b119: scratch 28, real [B, 1]
//   b120: scratch 29, real [B, 1]
//   b121: scratch 30, real [B, 8]
//   b122: scratch 31, real [B, 8]
//   b123: scratch 32, real [T, B, 24]
//   b124: tile 0, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b9, BUFFER(real) b10, BUFFER(real) b11, BUFFER(real) b12, BUFFER(real) b13, BUFFER(real) b14,
    BUFFER(real) b15, BUFFER(real) b16, BUFFER(real) b17, BUFFER(real) b45, BUFFER(real) b46, BUFFER(real) b47,
    BUFFER(real) b48,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 8;
        const int i0 = at / 8u;
#line 35 "dnc.yaml"
        const real e2 = (real)(i0);
#line 58 "dnc.yaml"
        const real e3 = (real)(i1);
        const real e4 = (real)(e2 == e3);
        const real e5 = 1.0f - e4;
#line 424 "kernel.cu"
        b45[8 * i0 + i1] = 0.0f;
        b46[8 * i0 + i1] = e5;
    }
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b47[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 16u; item += stride) {
        const int i0 = (int)item;
        b48[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 64u; item += stride) {
            const int row = row0 + (int)(item / 64u);
            const int i0 = (int)(item % 64u);
            const int o9 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 64;
            b9[o9 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o10 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b10[o10 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 2 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 64u; item += stride) {
            const int row = row0 + (int)(item / 64u);
            const int i0 = (int)(item % 64u);
            const int o11 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 64;
            b11[o11 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 3 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o12 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b12[o12 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 4 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o13 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b13[o13 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 5 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
            const int row = row0 + (int)(item / 16u);
            const int i0 = (int)(item % 16u);
            const int o14 = ((0) * call.rows + row) * 16;
            b14[o14 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 6 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
            const int row = row0 + (int)(item / 16u);
            const int i0 = (int)(item % 16u);
            const int o15 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 16;
            b15[o15 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 7 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o16 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b16[o16 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 8 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o17 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b17[o17 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_1(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b9,
    BUFFER(real) b10, BUFFER(real) b11, BUFFER(real) b12, BUFFER(real) b13, BUFFER(real) b14, BUFFER(real) b15,
    BUFFER(real) b16, BUFFER(real) b17, BUFFER(real) b36, BUFFER(real) b37, BUFFER(real) b38, CONST_BUFFER(real) b46,
    CONST_BUFFER(real) b49, BUFFER(real) b50, BUFFER(real) b51, BUFFER(real) b52, BUFFER(real) b53, BUFFER(real) b54,
    BUFFER(real) b55, BUFFER(real) b56, BUFFER(real) b57, BUFFER(real) b58, BUFFER(real) b59, BUFFER(real) b60,
    BUFFER(real) b61, BUFFER(real) b62, BUFFER(real) b63, BUFFER(real) b64, BUFFER(real) b65, BUFFER(real) b66,
    BUFFER(real) b67, BUFFER(real) b68, BUFFER(real) b69, BUFFER(real) b70, BUFFER(real) b71, BUFFER(real) b72,
    BUFFER(real) b73, BUFFER(real) b74, BUFFER(real) b75, BUFFER(real) b76, BUFFER(real) b77, BUFFER(real) b78,
    BUFFER(real) b79, BUFFER(real) b80, BUFFER(real) b81, BUFFER(real) b82, BUFFER(real) b83, BUFFER(real) b84,
    BUFFER(real) b85, BUFFER(real) b86, BUFFER(real) b87, BUFFER(real) b88, BUFFER(real) b89, BUFFER(real) b90,
    BUFFER(real) b91, BUFFER(real) b92, BUFFER(real) b93,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 128);
    panel(w0, b1, 200, 24, 1, 8, 128);
    SHARED(real, w1, 512, 64);
    panel(w1, b2, 64, 8, 1, 8, 64);
    SHARED(real, w2, 768, 128);
    panel(w2, b1, 8, 24, 1, 8, 128);
    SHARED(real, w3, 1280, 64);
    panel(w3, b2, 0, 8, 1, 8, 64);
    SHARED(real, w4, 1536, 128);
    panel(w4, b1, 392, 24, 1, 8, 128);
    SHARED(real, w5, 2048, 64);
    panel(w5, b2, 128, 8, 1, 8, 64);
    SHARED(real, w6, 2304, 128);
    panel(w6, b1, 584, 24, 1, 8, 128);
    SHARED(real, w7, 2816, 64);
    panel(w7, b2, 192, 8, 1, 8, 64);
    SHARED(real, w8, 3072, 424);
    panel(w8, b4, 0, 8, 1, 53, 424);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (call.save ? t : (t) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s4 = (t + 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0, p4 = 0, p5 = 0, p6 = 0, p7 = 0;
            const int o15 = (s0 + row0) * 16;
            #pragma unroll 4
            for (int k = 0; k < 16; ++k) {
                const real x = b15[o15 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p2 = F(fma)(x, w2[k * 8 + i0], p2);
                p4 = F(fma)(x, w4[k * 8 + i0], p4);
                p6 = F(fma)(x, w6[k * 8 + i0], p6);
            }
            const int o16 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b16[o16 + k];
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
                p3 = F(fma)(x, w3[k * 8 + i0], p3);
                p5 = F(fma)(x, w5[k * 8 + i0], p5);
                p7 = F(fma)(x, w7[k * 8 + i0], p7);
            }
            const int o49 = (s1 + row0) * 32;
            const int o17 = (s0 + row0) * 8;
#line 38 "dnc.yaml"
            const real e0 = b49[o49 + 8 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = p1;
            const real e4 = e2 + e3;
            const real e5 = b3[8 + i0];
            const real e6 = e4 + e5;
#line 39 "dnc.yaml"
            const real e7 = op_sigmoid(e6);
#line 38 "dnc.yaml"
            const real e8 = b49[o49 + i0];
            const real e9 = p2;
            const real e10 = e8 + e9;
            const real e11 = p3;
            const real e12 = e10 + e11;
            const real e13 = b3[i0];
            const real e14 = e12 + e13;
#line 39 "dnc.yaml"
            const real e15 = op_sigmoid(e14);
#line 38 "dnc.yaml"
            const real e16 = b49[o49 + 16 + i0];
            const real e17 = p4;
            const real e18 = e16 + e17;
            const real e19 = p5;
            const real e20 = e18 + e19;
            const real e21 = b3[16 + i0];
            const real e22 = e20 + e21;
#line 39 "dnc.yaml"
            const real e23 = F(tanh)(e22);
            const real e24 = b17[o17 + i0];
            const real e25 = e7 * e24;
            const real e26 = e15 * e23;
            const real e27 = e25 + e26;
#line 38 "dnc.yaml"
            const real e28 = b49[o49 + 24 + i0];
            const real e29 = p6;
            const real e30 = e28 + e29;
            const real e31 = p7;
            const real e32 = e30 + e31;
            const real e33 = b3[24 + i0];
            const real e34 = e32 + e33;
#line 40 "dnc.yaml"
            const real e35 = op_sigmoid(e34);
            const real e36 = F(tanh)(e27);
            const real e37 = e35 * e36;
#line 624 "kernel.cu"
            const int o50 = (s2 + row0) * 8;
            const int o51 = (s2 + row0) * 8;
            const int o52 = (s2 + row0) * 8;
            const int o17_1 = (s3 + row0) * 8;
            const int o53 = (s2 + row0) * 8;
            const int o16_1 = (s3 + row0) * 8;
            const int o38 = (s1 + row0) * 24;
            b50[o50 + i0] = e7;
            b51[o51 + i0] = e15;
            b52[o52 + i0] = e23;
            b17[o17_1 + i0] = e27;
            b53[o53 + i0] = e35;
            b16[o16_1 + i0] = e37;
            b38[o38 + i0] = e37;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o9 = (s0 + row0) * 64;
                const real e0 = b9[o9 + 8 * i0 + i1];
                const real e1 = e0 * e0;
                sum = sum + e1;
            }
            const int o54 = (s2 + row0) * 8;
            b54[o54 + i0] = sum;
        }
        block_barrier();
        if (first < 53u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o16_1 = (s3 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b16[o16_1 + k];
                p0 = F(fma)(x, w8[k * 53 + i0], p0);
            }
#line 41 "dnc.yaml"
            const real e0 = p0;
#line 668 "kernel.cu"
            const int o55 = (s2 + row0) * 53;
            b55[o55 + i0] = e0;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o55 = (s2 + row0) * 53;
#line 41 "dnc.yaml"
            const real e0 = b55[o55 + i0];
#line 42 "dnc.yaml"
            const real e1 = b5[i0];
            const real e2 = e0 + e1;
#line 683 "kernel.cu"
            const int o56 = (s2 + row0) * 16;
            b56[o56 + i0] = e2;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o55 = (s2 + row0) * 53;
#line 41 "dnc.yaml"
            const real e0 = b55[o55 + 16 + i0];
#line 43 "dnc.yaml"
            const real e1 = b5[16 + i0];
            const real e2 = e0 + e1;
#line 41 "dnc.yaml"
            const real e3 = b55[o55 + 24 + i0];
#line 44 "dnc.yaml"
            const real e4 = b5[24 + i0];
            const real e5 = e3 + e4;
            const real e6 = op_sigmoid(e5);
#line 41 "dnc.yaml"
            const real e7 = b55[o55 + 32 + i0];
#line 45 "dnc.yaml"
            const real e8 = b5[32 + i0];
            const real e9 = e7 + e8;
#line 708 "kernel.cu"
            const int o57 = (s2 + row0) * 8;
            const int o58 = (s2 + row0) * 8;
            const int o59 = (s2 + row0) * 8;
            b57[o57 + i0] = e2;
            b58[o58 + i0] = e6;
            b59[o59 + i0] = e9;
        }
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o55 = (s2 + row0) * 53;
#line 41 "dnc.yaml"
            const real e0 = b55[o55 + 40 + i0];
#line 46 "dnc.yaml"
            const real e1 = b5[40 + i0];
            const real e2 = e0 + e1;
#line 41 "dnc.yaml"
            const real e3 = b55[o55 + 42 + i0];
#line 47 "dnc.yaml"
            const real e4 = b5[42 + i0];
            const real e5 = e3 + e4;
            const real e6 = op_sigmoid(e5);
#line 33 "dnc.yaml"
            const real e8 = op_softplus(e2);
            const real e9 = 1.0f + e8;
#line 735 "kernel.cu"
            const int o60 = (s2 + row0) * 2;
            const int o61 = (s1 + row0) * 2;
            const int o62 = (s2 + row0) * 2;
            b60[o60 + i0] = e2;
            b61[o61 + i0] = e6;
            b62[o62 + i0] = e9;
        }
        if (first < 6u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o55 = (s2 + row0) * 53;
#line 41 "dnc.yaml"
            const real e0 = b55[o55 + 44 + i0];
#line 48 "dnc.yaml"
            const real e1 = b5[44 + i0];
            const real e2 = e0 + e1;
#line 753 "kernel.cu"
            const int o63 = (s2 + row0) * 6;
            b63[o63 + i0] = e2;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o55 = (s2 + row0) * 53;
#line 41 "dnc.yaml"
            const real e0 = b55[o55 + 50];
#line 49 "dnc.yaml"
            const real e1 = b5[50];
            const real e2 = e0 + e1;
#line 766 "kernel.cu"
            const int o64 = (s2 + row0) * 1;
            b64[o64] = e2;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o55 = (s2 + row0) * 53;
#line 41 "dnc.yaml"
            const real e0 = b55[o55 + 51];
#line 50 "dnc.yaml"
            const real e1 = b5[51];
            const real e2 = e0 + e1;
            const real e3 = op_sigmoid(e2);
#line 41 "dnc.yaml"
            const real e4 = b55[o55 + 52];
#line 51 "dnc.yaml"
            const real e5 = b5[52];
            const real e6 = e4 + e5;
            const real e7 = op_sigmoid(e6);
#line 786 "kernel.cu"
            const int o65 = (s2 + row0) * 1;
            const int o66 = (s2 + row0) * 1;
            b65[o65] = e3;
            b66[o66] = e7;
        }
        block_barrier();
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = (-1e38f * 1e38f);
                LOOP (int i1 = 0; i1 < 3; ++i1) {
                    const int o63 = (s2 + row0) * 6;
                    const real e0 = b63[o63 + 3 * i0 + i1];
                    sum = op_maximum(sum, e0);
                }
                const int o67 = (s2 + row0) * 2;
                b67[o67 + i0] = sum;
            }
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o56 = (s2 + row0) * 16;
                    const real e0 = b56[o56 + 8 * i0 + i1];
                    const real e1 = e0 * e0;
                    sum = sum + e1;
                }
                const int o71 = (s2 + row0) * 2;
                b71[o71 + i0] = sum;
            }
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 3; ++i1) {
                    const int o63 = (s2 + row0) * 6;
                    const int o67 = (s2 + row0) * 2;
                    const real e0 = b63[o63 + 3 * i0 + i1];
                    const real e1 = b67[o67 + i0];
                    const real e2 = e0 - e1;
                    const real e3 = F(exp)(e2);
                    sum = sum + e3;
                }
                const int o72 = (s2 + row0) * 2;
                b72[o72 + i0] = sum;
            }
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 1.0f;
                LOOP (int i1 = 0; i1 < 2; ++i1) {
                    const int o61 = (s1 + row0) * 2;
                    const int o14 = (s1 + row0) * 16;
                    const real e1 = b61[o61 + i1];
                    const real e2 = b14[o14 + i0 + 8 * i1];
                    const real e3 = e1 * e2;
                    const real e4 = 1.0f - e3;
                    sum = sum * e4;
                }
                const int o68 = (s2 + row0) * 8;
                b68[o68 + i0] = sum;
            }
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o57 = (s2 + row0) * 8;
                    const int o9 = (s0 + row0) * 64;
                    const real e0 = b57[o57 + i1];
                    const real e1 = b9[o9 + 8 * i0 + i1];
                    const real e2 = e0 * e1;
                    sum = sum + e2;
                }
                const int o69 = row0 * 8;
                b69[o69 + i0] = sum;
            }
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o57 = (s2 + row0) * 8;
                const real e0 = b57[o57 + i0];
                const real e1 = e0 * e0;
                sum = sum + e1;
            }
            const int o70 = (s2 + row0) * 1;
            b70[o70] = sum;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o69 = row0 * 8;
            const int o70 = (s2 + row0) * 1;
            const int o54 = (s2 + row0) * 8;
            const int o10 = (s0 + row0) * 8;
            const int o13 = (s0 + row0) * 8;
            const int o68 = (s2 + row0) * 8;
#line 31 "dnc.yaml"
            const real e0 = b69[o69 + i0];
            const real e1 = b70[o70];
            const real e3 = (real)(e1 != 0.0f);
            const real e5 = e3 != 0 ? e1 : 1.0f;
            const real e6 = F(sqrt)(e5);
            const real e7 = e3 != 0 ? e6 : 0.0f;
            const real e8 = b54[o54 + i0];
            const real e9 = (real)(e8 != 0.0f);
            const real e10 = e9 != 0 ? e8 : 1.0f;
            const real e11 = F(sqrt)(e10);
            const real e12 = e9 != 0 ? e11 : 0.0f;
            const real e13 = e7 * e12;
            const real e15 = e13 + 1e-06f;
            const real e16 = e0 / e15;
#line 53 "dnc.yaml"
            const real e17 = b10[o10 + i0];
            const real e18 = b13[o13 + i0];
            const real e19 = e17 + e18;
            const real e20 = e17 * e18;
            const real e21 = e19 - e20;
#line 52 "dnc.yaml"
            const real e22 = b68[o68 + i0];
#line 53 "dnc.yaml"
            const real e23 = e21 * e22;
#line 914 "kernel.cu"
            const int o73 = (s2 + row0) * 8;
            const int o10_1 = (s3 + row0) * 8;
            b73[o73 + i0] = e16;
            b10[o10_1 + i0] = e23;
        }
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o71 = (s2 + row0) * 2;
#line 31 "dnc.yaml"
            const real e0 = b71[o71 + i0];
            const real e2 = (real)(e0 != 0.0f);
            const real e4 = e2 != 0 ? e0 : 1.0f;
            const real e5 = F(sqrt)(e4);
            const real e6 = e2 != 0 ? e5 : 0.0f;
#line 931 "kernel.cu"
            const int o74 = (s2 + row0) * 2;
            b74[o74 + i0] = e6;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            {
                real sum = (-1e38f * 1e38f);
                LOOP (int i0 = 0; i0 < 8; ++i0) {
                    const int o64 = (s2 + row0) * 1;
                    const int o73 = (s2 + row0) * 8;
                    const real e1 = b64[o64];
                    const real e2 = op_softplus(e1);
                    const real e3 = 1.0f + e2;
                    const real e4 = b73[o73 + i0];
                    const real e5 = e3 * e4;
                    sum = op_maximum(sum, e5);
                }
                const int o75 = (s2 + row0) * 1;
                b75[o75] = sum;
            }
            {
                real sum = 0.0f;
                LOOP (int i0 = 0; i0 < 8; ++i0) {
                    const int o64 = (s2 + row0) * 1;
                    const int o73 = (s2 + row0) * 8;
                    const int o75 = (s2 + row0) * 1;
                    const real e1 = b64[o64];
                    const real e2 = op_softplus(e1);
                    const real e3 = 1.0f + e2;
                    const real e4 = b73[o73 + i0];
                    const real e5 = e3 * e4;
                    const real e6 = b75[o75];
                    const real e7 = e5 - e6;
                    const real e8 = F(exp)(e7);
                    sum = sum + e8;
                }
                const int o80 = (s2 + row0) * 1;
                b80[o80] = sum;
            }
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o10_1 = (s3 + row0) * 8;
                const real e0 = (real)(i1);
                const real e1 = b10[o10_1 + i1];
                const real e2 = (real)(e1 != e1);
                const real e5 = e2 != 0 ? 8.0f : 0.0f;
                const real e6 = e0 + e5;
                const real e7 = (real)(i0);
                const real e8 = b10[o10_1 + i0];
                const real e9 = (real)(e8 != e8);
                const real e10 = e9 != 0 ? 8.0f : 0.0f;
                const real e11 = e7 + e10;
                const real e12 = (real)(e6 < e11);
                const real e14 = (real)(e1 > e8);
                const real e15 = 1.0f - e14;
                const real e16 = (real)(e1 < e8);
                const real e17 = e12 != 0 ? e15 : e16;
                sum = sum + e17;
            }
            const int o76 = (s2 + row0) * 8;
            b76[o76 + i0] = sum;
        }
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o63 = (s2 + row0) * 6;
            const int o67 = (s2 + row0) * 2;
            const int o72 = (s2 + row0) * 2;
#line 48 "dnc.yaml"
            const real e0 = b63[o63 + 3 * i0];
            const real e1 = b67[o67 + i0];
#line 62 "dnc.yaml"
            const real e2 = e0 - e1;
            const real e3 = F(exp)(e2);
#line 48 "dnc.yaml"
            const real e4 = b72[o72 + i0];
#line 62 "dnc.yaml"
            const real e5 = e3 / e4;
#line 48 "dnc.yaml"
            const real e6 = b63[o63 + 1 + 3 * i0];
#line 62 "dnc.yaml"
            const real e7 = e6 - e1;
            const real e8 = F(exp)(e7);
            const real e9 = e8 / e4;
#line 48 "dnc.yaml"
            const real e10 = b63[o63 + 2 + 3 * i0];
#line 62 "dnc.yaml"
            const real e11 = e10 - e1;
            const real e12 = F(exp)(e11);
            const real e13 = e12 / e4;
#line 1030 "kernel.cu"
            const int o77 = (s2 + row0) * 2;
            const int o78 = (s2 + row0) * 2;
            const int o79 = (s2 + row0) * 2;
            b77[o77 + i0] = e5;
            b78[o78 + i0] = e9;
            b79[o79 + i0] = e13;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o76 = (s2 + row0) * 8;
                const int o10_1 = (s3 + row0) * 8;
                const real e0 = (real)(i0);
                const real e1 = b76[o76 + i1];
                const real e2 = (real)(e0 == e1);
                const real e3 = b10[o10_1 + i1];
                const real e5 = e2 != 0 ? e3 : 0.0f;
                sum = sum + e5;
            }
            const int o69 = row0 * 8;
            b69[o69 + i0] = sum;
        }
        block_barrier();
        if (first < 7u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o69 = row0 * 8;
#line 35 "dnc.yaml"
            const real e0 = b69[o69 + 1 + i0];
            const real e2 = 1.0f - e0;
#line 1066 "kernel.cu"
            const int o36 = (s2 + row0) * 8;
            const int o82 = (s2 + row0) * 7;
            b36[o36 + i0] = e0;
            b82[o82 + i0] = e2;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o36 = (s2 + row0) * 8;
            const int o37 = (s2 + row0) * 8;
            b36[o36 + 7] = 0.0f;
            b37[o37] = 1.0f;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real run = 1.0f;
            LOOP (int k = 0; k < 8; ++k) {
                const int i0 = k;
                const int o69 = row0 * 8;
                const real e0 = b69[o69 + i0];
                run = run * e0;
                const int o81 = row0 * 8;
                b81[o81 + i0] = run;
            }
        }
        block_barrier();
        if (first < 7u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o81 = row0 * 8;
#line 35 "dnc.yaml"
            const real e0 = b81[o81 + i0];
#line 1101 "kernel.cu"
            const int o37 = (s2 + row0) * 8;
            b37[o37 + 1 + i0] = e0;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o69 = row0 * 8;
            const int o37 = (s2 + row0) * 8;
#line 35 "dnc.yaml"
            const real e1 = b69[o69 + i0];
            const real e2 = 1.0f - e1;
            const real e3 = b37[o37 + i0];
            const real e4 = e2 * e3;
#line 1117 "kernel.cu"
            const int o81 = row0 * 8;
            b81[o81 + i0] = e4;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o76 = (s2 + row0) * 8;
            const int o81 = row0 * 8;
            const int o66 = (s2 + row0) * 1;
            const int o65 = (s2 + row0) * 1;
            const int o64 = (s2 + row0) * 1;
            const int o73 = (s2 + row0) * 8;
            const int o75 = (s2 + row0) * 1;
            const int o80 = (s2 + row0) * 1;
#line 35 "dnc.yaml"
            const real e0 = b76[o76 + i0];
#line 36 "dnc.yaml"
            const real e1 = b81[o81 + (int)op_clamp(e0, 7)];
#line 51 "dnc.yaml"
            const real e2 = b66[o66];
#line 50 "dnc.yaml"
            const real e3 = b65[o65];
#line 55 "dnc.yaml"
            const real e4 = e3 * e1;
            const real e6 = 1.0f - e3;
#line 49 "dnc.yaml"
            const real e7 = b64[o64];
#line 33 "dnc.yaml"
            const real e8 = op_softplus(e7);
            const real e9 = 1.0f + e8;
#line 31 "dnc.yaml"
            const real e10 = b73[o73 + i0];
#line 33 "dnc.yaml"
            const real e11 = e9 * e10;
            const real e12 = b75[o75];
            const real e13 = e11 - e12;
            const real e14 = F(exp)(e13);
            const real e15 = b80[o80];
            const real e16 = e14 / e15;
#line 55 "dnc.yaml"
            const real e17 = e6 * e16;
            const real e18 = e4 + e17;
            const real e19 = e2 * e18;
#line 1163 "kernel.cu"
            const int o83 = (s2 + row0) * 8;
            const int o13_1 = (s3 + row0) * 8;
            b83[o83 + i0] = e1;
            b13[o13_1 + i0] = e19;
        }
        block_barrier();
        if (first < 64u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o9 = (s0 + row0) * 64;
            const int o13_1 = (s3 + row0) * 8;
            const int o58 = (s2 + row0) * 8;
            const int o59 = (s2 + row0) * 8;
            const int o11 = (s0 + row0) * 64;
            const int o12 = (s0 + row0) * 8;
#line 56 "dnc.yaml"
            const real e0 = b9[o9 + 8 * i0 + i1];
#line 55 "dnc.yaml"
            const real e2 = b13[o13_1 + i0];
#line 44 "dnc.yaml"
            const real e3 = b58[o58 + i1];
#line 56 "dnc.yaml"
            const real e4 = e2 * e3;
            const real e5 = 1.0f - e4;
            const real e6 = e0 * e5;
#line 45 "dnc.yaml"
            const real e7 = b59[o59 + i1];
#line 56 "dnc.yaml"
            const real e8 = e2 * e7;
            const real e9 = e6 + e8;
#line 58 "dnc.yaml"
            const real e10 = b46[8 * i0 + i1];
            const real e11 = 1.0f - e2;
#line 55 "dnc.yaml"
            const real e12 = b13[o13_1 + i1];
#line 58 "dnc.yaml"
            const real e13 = e11 - e12;
            const real e14 = b11[o11 + 8 * i0 + i1];
            const real e15 = e13 * e14;
            const real e16 = b12[o12 + i1];
            const real e17 = e2 * e16;
            const real e18 = e15 + e17;
            const real e19 = e10 * e18;
#line 1210 "kernel.cu"
            const int o9_1 = (s3 + row0) * 64;
            const int o11_1 = (s3 + row0) * 64;
            b9[o9_1 + 8 * i0 + i1] = e9;
            b11[o11_1 + 8 * i0 + i1] = e19;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            {
                real sum = 0.0f;
                LOOP (int i0 = 0; i0 < 8; ++i0) {
                    const int o13_1 = (s3 + row0) * 8;
                    const real e0 = b13[o13_1 + i0];
                    sum = sum + e0;
                }
                const int o84 = (s2 + row0) * 1;
                b84[o84] = sum;
            }
            {
                const int o84 = (s2 + row0) * 1;
#line 59 "dnc.yaml"
                const real e1 = b84[o84];
                const real e2 = 1.0f - e1;
#line 1234 "kernel.cu"
                const int o85 = (s2 + row0) * 1;
                b85[o85] = e2;
            }
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum0 = 0.0f, sum1 = 0.0f, sum2 = 0.0f;
            LOOP (int i2 = 0; i2 < 8; ++i2) {
                const int o14 = (s1 + row0) * 16;
                const int o11_1 = (s3 + row0) * 64;
                const int o56 = (s2 + row0) * 16;
                const int o9_1 = (s3 + row0) * 64;
                const real e0 = b14[o14 + 8 * i0 + i2];
                const real e1 = b11[o11_1 + i1 + 8 * i2];
                const real e2 = e0 * e1;
                const real e3 = b11[o11_1 + 8 * i1 + i2];
                const real e4 = e0 * e3;
                const real e5 = b56[o56 + 8 * i0 + i2];
                const real e6 = b9[o9_1 + 8 * i1 + i2];
                const real e7 = e5 * e6;
                sum0 = sum0 + e2;
                sum1 = sum1 + e4;
                sum2 = sum2 + e7;
            }
            const int o86 = (s2 + row0) * 16;
            const int o87 = (s2 + row0) * 16;
            const int o88 = row0 * 16;
            b86[o86 + 8 * i0 + i1] = sum0;
            b87[o87 + 8 * i0 + i1] = sum1;
            b88[o88 + 8 * i0 + i1] = sum2;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o9_1 = (s3 + row0) * 64;
                    const real e0 = b9[o9_1 + 8 * i0 + i1];
                    const real e1 = e0 * e0;
                    sum = sum + e1;
                }
                const int o89 = (s2 + row0) * 8;
                b89[o89 + i0] = sum;
            }
            {
                const int o85 = (s2 + row0) * 1;
                const int o12 = (s0 + row0) * 8;
                const int o13_1 = (s3 + row0) * 8;
                const int o89 = (s2 + row0) * 8;
#line 59 "dnc.yaml"
                const real e0 = b85[o85];
                const real e1 = b12[o12 + i0];
                const real e2 = e0 * e1;
#line 55 "dnc.yaml"
                const real e3 = b13[o13_1 + i0];
#line 59 "dnc.yaml"
                const real e4 = e2 + e3;
#line 31 "dnc.yaml"
                const real e5 = b89[o89 + i0];
                const real e7 = (real)(e5 != 0.0f);
                const real e9 = e7 != 0 ? e5 : 1.0f;
                const real e10 = F(sqrt)(e9);
                const real e11 = e7 != 0 ? e10 : 0.0f;
#line 1305 "kernel.cu"
                const int o12_1 = (s3 + row0) * 8;
                const int o90 = (s2 + row0) * 8;
                b12[o12_1 + i0] = e4;
                b90[o90 + i0] = e11;
            }
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o88 = row0 * 16;
            const int o74 = (s2 + row0) * 2;
            const int o90 = (s2 + row0) * 8;
#line 31 "dnc.yaml"
            const real e0 = b88[o88 + 8 * i0 + i1];
            const real e1 = b74[o74 + i0];
            const real e2 = b90[o90 + i1];
            const real e3 = e1 * e2;
            const real e5 = e3 + 1e-06f;
            const real e6 = e0 / e5;
#line 1329 "kernel.cu"
            const int o91 = (s2 + row0) * 16;
            b91[o91 + 8 * i0 + i1] = e6;
        }
        block_barrier();
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = (-1e38f * 1e38f);
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o62 = (s2 + row0) * 2;
                    const int o91 = (s2 + row0) * 16;
                    const real e0 = b62[o62 + i0];
                    const real e1 = b91[o91 + 8 * i0 + i1];
                    const real e2 = e0 * e1;
                    sum = op_maximum(sum, e2);
                }
                const int o92 = (s2 + row0) * 2;
                b92[o92 + i0] = sum;
            }
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o62 = (s2 + row0) * 2;
                    const int o91 = (s2 + row0) * 16;
                    const int o92 = (s2 + row0) * 2;
                    const real e0 = b62[o62 + i0];
                    const real e1 = b91[o91 + 8 * i0 + i1];
                    const real e2 = e0 * e1;
                    const real e3 = b92[o92 + i0];
                    const real e4 = e2 - e3;
                    const real e5 = F(exp)(e4);
                    sum = sum + e5;
                }
                const int o93 = (s2 + row0) * 2;
                b93[o93 + i0] = sum;
            }
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o77 = (s2 + row0) * 2;
            const int o86 = (s2 + row0) * 16;
            const int o78 = (s2 + row0) * 2;
            const int o62 = (s2 + row0) * 2;
            const int o91 = (s2 + row0) * 16;
            const int o92 = (s2 + row0) * 2;
            const int o93 = (s2 + row0) * 2;
            const int o79 = (s2 + row0) * 2;
            const int o87 = (s2 + row0) * 16;
#line 62 "dnc.yaml"
            const real e0 = b77[o77 + i0];
#line 60 "dnc.yaml"
            const real e1 = b86[o86 + 8 * i0 + i1];
#line 62 "dnc.yaml"
            const real e2 = e0 * e1;
            const real e3 = b78[o78 + i0];
#line 33 "dnc.yaml"
            const real e4 = b62[o62 + i0];
#line 31 "dnc.yaml"
            const real e5 = b91[o91 + 8 * i0 + i1];
#line 33 "dnc.yaml"
            const real e6 = e4 * e5;
            const real e7 = b92[o92 + i0];
            const real e8 = e6 - e7;
            const real e9 = F(exp)(e8);
            const real e10 = b93[o93 + i0];
            const real e11 = e9 / e10;
#line 62 "dnc.yaml"
            const real e12 = e3 * e11;
            const real e13 = e2 + e12;
            const real e14 = b79[o79 + i0];
#line 61 "dnc.yaml"
            const real e15 = b87[o87 + 8 * i0 + i1];
#line 62 "dnc.yaml"
            const real e16 = e14 * e15;
            const real e17 = e13 + e16;
#line 1412 "kernel.cu"
            const int o14_1 = (s4 + row0) * 16;
            b14[o14_1 + 8 * i0 + i1] = e17;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 8; ++i2) {
                const int o14_1 = (s4 + row0) * 16;
                const int o9_1 = (s3 + row0) * 64;
                const real e0 = b14[o14_1 + 8 * i0 + i2];
                const real e1 = b9[o9_1 + i1 + 8 * i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o15_1 = (s3 + row0) * 16;
            b15[o15_1 + 8 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o15_1 = (s3 + row0) * 16;
#line 64 "dnc.yaml"
            const real e0 = b15[o15_1 + i0];
#line 1443 "kernel.cu"
            const int o38 = (s1 + row0) * 24;
            b38[o38 + 8 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_2(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b14, BUFFER(real) b27, BUFFER(real) b39, BUFFER(real) b40, CONST_BUFFER(real) b61,
    BUFFER(real) b94, CONST_BUFFER(real) b124,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o124 = row * 8;
        const real p0 = b124[o124 + i0];
#line 64 "dnc.yaml"
        const real e0 = p0;
        const real e1 = b7[i0];
        const real e2 = e0 + e1;
#line 1467 "kernel.cu"
        const int o27 = row * 8;
        b27[o27 + i0] = e2;
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        real run = 1.0f;
        LOOP (int k = 0; k < 2; ++k) {
            const int i1 = k;
            const int o61 = row * 2;
            const int o14 = row * 16;
            const real e1 = b61[o61 + i1];
            const real e2 = b14[o14 + i0 + 8 * i1];
            const real e3 = e1 * e2;
            const real e4 = 1.0f - e3;
            run = run * e4;
            const int o40 = row * 16;
            b40[o40 + i0 + 8 * i1] = run;
        }
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        real run = 1.0f;
        LOOP (int k = 0; k < 2; ++k) {
            const int i1 = 1 - k;
            const int o61 = row * 2;
            const int o14 = row * 16;
            const real e1 = b61[o61 + i1];
            const real e2 = b14[o14 + i0 + 8 * i1];
            const real e3 = e1 * e2;
            const real e4 = 1.0f - e3;
            run = run * e4;
            const int o94 = row * 16;
            b94[o94 + i0 + 8 * i1] = run;
        }
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o39 = row * 16;
        b39[o39 + i0] = 1.0f;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    BUFFER(real) b39, BUFFER(real) b40, CONST_BUFFER(real) b94,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        {
            const int o40 = row * 16;
#line 52 "dnc.yaml"
            const real e0 = b40[o40 + i0];
#line 1527 "kernel.cu"
            const int o39 = row * 16;
            b39[o39 + 8 + i0] = e0;
        }
        {
            const int o94 = row * 16;
#line 52 "dnc.yaml"
            const real e0 = b94[o94 + 8 + i0];
#line 1535 "kernel.cu"
            const int o40 = row * 16;
            b40[o40 + i0] = e0;
            b40[o40 + 8 + i0] = 1.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_4(
    CONST_BUFFER(real) b39, CONST_BUFFER(real) b40, BUFFER(real) b94,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o39 = row * 16;
        const int o40 = row * 16;
#line 52 "dnc.yaml"
        const real e0 = b39[o39 + i0];
        const real e1 = b40[o40 + i0];
        const real e2 = e0 * e1;
#line 1559 "kernel.cu"
        const int o94 = row * 16;
        b94[o94 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b95, BUFFER(real) b96,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o95 = row * 24;
#line 64 "dnc.yaml"
        const real e0 = b95[o95 + 8 + i0];
#line 1578 "kernel.cu"
        const int o96 = row * 16;
        b96[o96 + i0] = e0;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_1(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11,
    CONST_BUFFER(real) b12, CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b17, BUFFER(real) b18, BUFFER(real) b19,
    BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22, BUFFER(real) b23, BUFFER(real) b24, BUFFER(real) b25,
    BUFFER(real) b26, BUFFER(real) b28, CONST_BUFFER(real) b36, CONST_BUFFER(real) b37, BUFFER(real) b41, BUFFER(real) b42,
    BUFFER(real) b43, BUFFER(real) b44, CONST_BUFFER(real) b46, CONST_BUFFER(real) b50, CONST_BUFFER(real) b51, CONST_BUFFER(real) b52,
    CONST_BUFFER(real) b53, CONST_BUFFER(real) b54, CONST_BUFFER(real) b56, CONST_BUFFER(real) b57, CONST_BUFFER(real) b58, CONST_BUFFER(real) b59,
    CONST_BUFFER(real) b60, CONST_BUFFER(real) b61, CONST_BUFFER(real) b62, CONST_BUFFER(real) b63, CONST_BUFFER(real) b64, CONST_BUFFER(real) b65,
    CONST_BUFFER(real) b66, CONST_BUFFER(real) b67, CONST_BUFFER(real) b68, CONST_BUFFER(real) b70, CONST_BUFFER(real) b71, CONST_BUFFER(real) b72,
    CONST_BUFFER(real) b73, CONST_BUFFER(real) b74, CONST_BUFFER(real) b75, CONST_BUFFER(real) b76, CONST_BUFFER(real) b77, CONST_BUFFER(real) b78,
    CONST_BUFFER(real) b79, CONST_BUFFER(real) b80, CONST_BUFFER(real) b82, CONST_BUFFER(real) b83, CONST_BUFFER(real) b85, CONST_BUFFER(real) b86,
    CONST_BUFFER(real) b87, CONST_BUFFER(real) b89, CONST_BUFFER(real) b90, CONST_BUFFER(real) b91, CONST_BUFFER(real) b92, CONST_BUFFER(real) b93,
    CONST_BUFFER(real) b94, CONST_BUFFER(real) b95, CONST_BUFFER(real) b96, BUFFER(real) b97, BUFFER(real) b98, BUFFER(real) b99,
    BUFFER(real) b100, BUFFER(real) b101, BUFFER(real) b102, BUFFER(real) b103, BUFFER(real) b104, BUFFER(real) b105,
    BUFFER(real) b106, BUFFER(real) b107, BUFFER(real) b108, BUFFER(real) b109, BUFFER(real) b110, BUFFER(real) b111,
    BUFFER(real) b112, BUFFER(real) b113, BUFFER(real) b114, BUFFER(real) b115, BUFFER(real) b116, BUFFER(real) b117,
    BUFFER(real) b118, BUFFER(real) b119, BUFFER(real) b120, BUFFER(real) b121, BUFFER(real) b122, BUFFER(real) b123,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 424);
    panel(w0, b4, 0, 1, 8, 8, 424);
    SHARED(real, w1, 1696, 256);
    panel(w1, b2, 0, 1, 8, 8, 256);
    SHARED(real, w2, 2720, 768);
    panel(w2, b1, 0, 1, 24, 24, 768);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s3 = (t + 1) * call.rows;
        const int s4 = (call.save ? t : (t) & 1) * call.rows;
        const int s5 = (call.save ? t : 0) * call.rows;
        const int s6 = ((t) & 1) * call.rows;
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 8; ++i2) {
                const int o24_1 = (s0 + row0) * 16;
                const int o96 = (s1 + row0) * 16;
                const int o9_1 = (s2 + row0) * 64;
                const real e0 = b24[o24_1 + 8 * i0 + i2];
                const real e1 = b96[o96 + 8 * i0 + i2];
                const real e2 = e0 + e1;
                const real e3 = b9[o9_1 + 8 * i1 + i2];
                const real e4 = e2 * e3;
                sum = sum + e4;
            }
            const int o97 = row0 * 16;
            b97[o97 + 8 * i0 + i1] = sum;
        }
        if (first < 64u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 2; ++i2) {
                const int o24_1 = (s0 + row0) * 16;
                const int o96 = (s1 + row0) * 16;
                const int o14_1 = (s3 + row0) * 16;
                const real e0 = b24[o24_1 + i1 + 8 * i2];
                const real e1 = b96[o96 + i1 + 8 * i2];
                const real e2 = e0 + e1;
                const real e3 = b14[o14_1 + i0 + 8 * i2];
                const real e4 = e2 * e3;
                sum = sum + e4;
            }
            const int o98 = row0 * 64;
            b98[o98 + 8 * i0 + i1] = sum;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o21_1 = (s0 + row0) * 8;
                const int o12 = (s4 + row0) * 8;
                const real e0 = b21[o21_1 + i0];
                const real e1 = b12[o12 + i0];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o99 = row0 * 1;
            b99[o99] = sum;
        }
        block_barrier();
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum0 = 0.0f, sum1 = 0.0f, sum2 = 0.0f, sum3 = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o23_1 = (s0 + row0) * 16;
                    const int o97 = row0 * 16;
                    const int o87 = (s5 + row0) * 16;
                    const int o62 = (s5 + row0) * 2;
                    const int o91 = (s5 + row0) * 16;
                    const int o92 = (s5 + row0) * 2;
                    const int o93 = (s5 + row0) * 2;
                    const int o78 = (s5 + row0) * 2;
                    const int o86 = (s5 + row0) * 16;
                    const real e0 = b23[o23_1 + 8 * i0 + i1];
                    const real e1 = b97[o97 + 8 * i0 + i1];
                    const real e2 = e0 + e1;
                    const real e3 = b87[o87 + 8 * i0 + i1];
                    const real e4 = e2 * e3;
                    const real e5 = b62[o62 + i0];
                    const real e6 = b91[o91 + 8 * i0 + i1];
                    const real e7 = e5 * e6;
                    const real e8 = b92[o92 + i0];
                    const real e9 = e7 - e8;
                    const real e10 = F(exp)(e9);
                    const real e11 = b93[o93 + i0];
                    const real e12 = e10 / e11;
                    const real e13 = e2 * e12;
                    const real e14 = b78[o78 + i0];
                    const real e15 = e2 * e14;
                    const real e16 = e15 * e12;
                    const real e17 = e16 / e11;
                    const real e18 = -e17;
                    const real e19 = b86[o86 + 8 * i0 + i1];
                    const real e20 = e2 * e19;
                    sum0 = sum0 + e4;
                    sum1 = sum1 + e13;
                    sum2 = sum2 + e18;
                    sum3 = sum3 + e20;
                }
                const int o41 = row0 * 6;
                const int o100 = row0 * 2;
                b41[o41 + 2 + 3 * i0] = sum0;
                b41[o41 + 1 + 3 * i0] = sum1;
                b100[o100 + i0] = sum2;
                b41[o41 + 3 * i0] = sum3;
            }
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o23_1 = (s0 + row0) * 16;
                    const int o97 = row0 * 16;
                    const int o78 = (s5 + row0) * 2;
                    const int o93 = (s5 + row0) * 2;
                    const int o100 = row0 * 2;
                    const int o62 = (s5 + row0) * 2;
                    const int o91 = (s5 + row0) * 16;
                    const int o92 = (s5 + row0) * 2;
                    const real e0 = b23[o23_1 + 8 * i0 + i1];
                    const real e1 = b97[o97 + 8 * i0 + i1];
                    const real e2 = e0 + e1;
                    const real e3 = b78[o78 + i0];
                    const real e4 = e2 * e3;
                    const real e5 = b93[o93 + i0];
                    const real e6 = e4 / e5;
                    const real e7 = b100[o100 + i0];
                    const real e8 = e6 + e7;
                    const real e9 = b62[o62 + i0];
                    const real e10 = b91[o91 + 8 * i0 + i1];
                    const real e11 = e9 * e10;
                    const real e12 = b92[o92 + i0];
                    const real e13 = e11 - e12;
                    const real e14 = F(exp)(e13);
                    const real e15 = e8 * e14;
                    const real e16 = e15 * e10;
                    sum = sum + e16;
                }
                const int o105 = row0 * 2;
                b105[o105 + i0] = sum;
            }
        }
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i2 = 0; i2 < 8; ++i2) {
                const int o23_1 = (s0 + row0) * 16;
                const int o97 = row0 * 16;
                const int o79 = (s5 + row0) * 2;
                const int o11_1 = (s2 + row0) * 64;
                const int o77 = (s5 + row0) * 2;
                const real e0 = b23[o23_1 + 8 * i0 + i2];
                const real e1 = b97[o97 + 8 * i0 + i2];
                const real e2 = e0 + e1;
                const real e3 = b79[o79 + i0];
                const real e4 = e2 * e3;
                const real e5 = b11[o11_1 + i1 + 8 * i2];
                const real e6 = e4 * e5;
                const real e7 = b77[o77 + i0];
                const real e8 = e2 * e7;
                const real e9 = b11[o11_1 + 8 * i1 + i2];
                const real e10 = e8 * e9;
                sum0 = sum0 + e6;
                sum1 = sum1 + e10;
            }
            const int o101 = row0 * 16;
            const int o103 = row0 * 16;
            b101[o101 + 8 * i0 + i1] = sum0;
            b103[o103 + 8 * i0 + i1] = sum1;
        }
        if (first < 64u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i2 = 0; i2 < 2; ++i2) {
                const int o23_1 = (s0 + row0) * 16;
                const int o97 = row0 * 16;
                const int o79 = (s5 + row0) * 2;
                const int o14 = (s1 + row0) * 16;
                const int o77 = (s5 + row0) * 2;
                const real e0 = b23[o23_1 + i1 + 8 * i2];
                const real e1 = b97[o97 + i1 + 8 * i2];
                const real e2 = e0 + e1;
                const real e3 = b79[o79 + i2];
                const real e4 = e2 * e3;
                const real e5 = b14[o14 + i0 + 8 * i2];
                const real e6 = e4 * e5;
                const real e7 = b77[o77 + i2];
                const real e8 = e2 * e7;
                const real e9 = e8 * e5;
                sum0 = sum0 + e6;
                sum1 = sum1 + e9;
            }
            const int o102 = row0 * 64;
            const int o104 = row0 * 64;
            b102[o102 + 8 * i0 + i1] = sum0;
            b104[o104 + 8 * i0 + i1] = sum1;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o23_1 = (s0 + row0) * 16;
            const int o97 = row0 * 16;
            const int o78 = (s5 + row0) * 2;
            const int o93 = (s5 + row0) * 2;
            const int o100 = row0 * 2;
            const int o62 = (s5 + row0) * 2;
            const int o91 = (s5 + row0) * 16;
            const int o92 = (s5 + row0) * 2;
            const int o74 = (s5 + row0) * 2;
            const int o90 = (s5 + row0) * 8;
#line 62 "dnc.yaml"
            const real e0 = b23[o23_1 + 8 * i0 + i1];
#line 63 "dnc.yaml"
            const real e1 = b97[o97 + 8 * i0 + i1];
#line 62 "dnc.yaml"
            const real e2 = e0 + e1;
            const real e3 = b78[o78 + i0];
            const real e4 = e2 * e3;
#line 33 "dnc.yaml"
            const real e5 = b93[o93 + i0];
            const real e6 = e4 / e5;
            const real e7 = b100[o100 + i0];
            const real e8 = e6 + e7;
            const real e9 = b62[o62 + i0];
#line 31 "dnc.yaml"
            const real e10 = b91[o91 + 8 * i0 + i1];
#line 33 "dnc.yaml"
            const real e11 = e9 * e10;
            const real e12 = b92[o92 + i0];
            const real e13 = e11 - e12;
            const real e14 = F(exp)(e13);
            const real e15 = e8 * e14;
            const real e16 = e15 * e9;
#line 31 "dnc.yaml"
            const real e17 = b74[o74 + i0];
            const real e18 = b90[o90 + i1];
            const real e19 = e17 * e18;
            const real e21 = e19 + 1e-06f;
            const real e22 = e16 / e21;
#line 1872 "kernel.cu"
            const int o106 = row0 * 16;
            b106[o106 + 8 * i0 + i1] = e22;
        }
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o23_1 = (s0 + row0) * 16;
                const int o97 = row0 * 16;
                const int o78 = (s5 + row0) * 2;
                const int o93 = (s5 + row0) * 2;
                const int o100 = row0 * 2;
                const int o62 = (s5 + row0) * 2;
                const int o91 = (s5 + row0) * 16;
                const int o92 = (s5 + row0) * 2;
                const int o74 = (s5 + row0) * 2;
                const int o90 = (s5 + row0) * 8;
                const real e0 = b23[o23_1 + 8 * i0 + i1];
                const real e1 = b97[o97 + 8 * i0 + i1];
                const real e2 = e0 + e1;
                const real e3 = b78[o78 + i0];
                const real e4 = e2 * e3;
                const real e5 = b93[o93 + i0];
                const real e6 = e4 / e5;
                const real e7 = b100[o100 + i0];
                const real e8 = e6 + e7;
                const real e9 = b62[o62 + i0];
                const real e10 = b91[o91 + 8 * i0 + i1];
                const real e11 = e9 * e10;
                const real e12 = b92[o92 + i0];
                const real e13 = e11 - e12;
                const real e14 = F(exp)(e13);
                const real e15 = e8 * e14;
                const real e16 = e15 * e9;
                const real e17 = e16 * e10;
                const real e18 = b74[o74 + i0];
                const real e19 = b90[o90 + i1];
                const real e20 = e18 * e19;
                const real e22 = e20 + 1e-06f;
                const real e23 = e17 / e22;
                const real e24 = e23 * e19;
                const real e25 = -e24;
                sum = sum + e25;
            }
            const int o107 = row0 * 2;
            b107[o107 + i0] = sum;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 2; ++i1) {
                    const int o23_1 = (s0 + row0) * 16;
                    const int o97 = row0 * 16;
                    const int o78 = (s5 + row0) * 2;
                    const int o93 = (s5 + row0) * 2;
                    const int o100 = row0 * 2;
                    const int o62 = (s5 + row0) * 2;
                    const int o91 = (s5 + row0) * 16;
                    const int o92 = (s5 + row0) * 2;
                    const int o74 = (s5 + row0) * 2;
                    const int o90 = (s5 + row0) * 8;
                    const real e0 = b23[o23_1 + i0 + 8 * i1];
                    const real e1 = b97[o97 + i0 + 8 * i1];
                    const real e2 = e0 + e1;
                    const real e3 = b78[o78 + i1];
                    const real e4 = e2 * e3;
                    const real e5 = b93[o93 + i1];
                    const real e6 = e4 / e5;
                    const real e7 = b100[o100 + i1];
                    const real e8 = e6 + e7;
                    const real e9 = b62[o62 + i1];
                    const real e10 = b91[o91 + i0 + 8 * i1];
                    const real e11 = e9 * e10;
                    const real e12 = b92[o92 + i1];
                    const real e13 = e11 - e12;
                    const real e14 = F(exp)(e13);
                    const real e15 = e8 * e14;
                    const real e16 = e15 * e9;
                    const real e17 = e16 * e10;
                    const real e18 = b74[o74 + i1];
                    const real e19 = b90[o90 + i0];
                    const real e20 = e18 * e19;
                    const real e22 = e20 + 1e-06f;
                    const real e23 = e17 / e22;
                    const real e24 = e23 * e18;
                    const real e25 = -e24;
                    sum = sum + e25;
                }
                const int o108 = row0 * 8;
                b108[o108 + i0] = sum;
            }
            {
                real sum0 = 0.0f, sum1 = 0.0f, sum2 = 0.0f, sum3 = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o20_1 = (s0 + row0) * 64;
                    const int o102 = row0 * 64;
                    const int o104 = row0 * 64;
                    const int o12 = (s4 + row0) * 8;
                    const int o13_1 = (s2 + row0) * 8;
                    const int o11 = (s4 + row0) * 64;
                    const real e0 = b20[o20_1 + 8 * i0 + i1];
                    const real e1 = b102[o102 + i0 + 8 * i1];
                    const real e2 = e0 + e1;
                    const real e3 = b104[o104 + 8 * i0 + i1];
                    const real e4 = e2 + e3;
                    const real e5 = b46[8 * i0 + i1];
                    const real e6 = e4 * e5;
                    const real e7 = b12[o12 + i1];
                    const real e8 = e6 * e7;
                    const real e9 = b20[o20_1 + i0 + 8 * i1];
                    const real e10 = b102[o102 + 8 * i0 + i1];
                    const real e11 = e9 + e10;
                    const real e12 = b104[o104 + i0 + 8 * i1];
                    const real e13 = e11 + e12;
                    const real e14 = b46[i0 + 8 * i1];
                    const real e15 = e13 * e14;
                    const real e16 = b13[o13_1 + i1];
                    const real e17 = e15 * e16;
                    const real e18 = b11[o11 + 8 * i0 + i1];
                    const real e19 = e6 * e18;
                    const real e20 = b11[o11 + i0 + 8 * i1];
                    const real e21 = e15 * e20;
                    const real e22 = -e21;
                    sum0 = sum0 + e8;
                    sum1 = sum1 + e17;
                    sum2 = sum2 + e19;
                    sum3 = sum3 + e22;
                }
                const int o109 = row0 * 8;
                const int o110 = row0 * 8;
                const int o111 = row0 * 8;
                const int o112 = row0 * 8;
                b109[o109 + i0] = sum0;
                b110[o110 + i0] = sum1;
                b111[o111 + i0] = sum2;
                b112[o112 + i0] = sum3;
            }
        }
        if (first < 64u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o20_1 = (s0 + row0) * 64;
            const int o102 = row0 * 64;
            const int o104 = row0 * 64;
            const int o13_1 = (s2 + row0) * 8;
#line 58 "dnc.yaml"
            const real e0 = b20[o20_1 + 8 * i0 + i1];
#line 61 "dnc.yaml"
            const real e1 = b102[o102 + i0 + 8 * i1];
#line 58 "dnc.yaml"
            const real e2 = e0 + e1;
#line 60 "dnc.yaml"
            const real e3 = b104[o104 + 8 * i0 + i1];
#line 58 "dnc.yaml"
            const real e4 = e2 + e3;
            const real e5 = b46[8 * i0 + i1];
            const real e6 = e4 * e5;
#line 55 "dnc.yaml"
            const real e8 = b13[o13_1 + i0];
#line 58 "dnc.yaml"
            const real e9 = 1.0f - e8;
#line 55 "dnc.yaml"
            const real e10 = b13[o13_1 + i1];
#line 58 "dnc.yaml"
            const real e11 = e9 - e10;
            const real e12 = e6 * e11;
#line 2047 "kernel.cu"
            const int o20 = (s6 + row0) * 64;
            b20[o20 + 8 * i0 + i1] = e12;
        }
        block_barrier();
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 3; ++i1) {
                    const int o41 = row0 * 6;
                    const int o63 = (s5 + row0) * 6;
                    const int o67 = (s5 + row0) * 2;
                    const int o72 = (s5 + row0) * 2;
                    const real e0 = b41[o41 + 3 * i0 + i1];
                    const real e1 = b63[o63 + 3 * i0 + i1];
                    const real e2 = b67[o67 + i0];
                    const real e3 = e1 - e2;
                    const real e4 = F(exp)(e3);
                    const real e5 = b72[o72 + i0];
                    const real e6 = e4 / e5;
                    const real e7 = e0 * e6;
                    const real e8 = e7 / e5;
                    const real e9 = -e8;
                    sum = sum + e9;
                }
                const int o100 = row0 * 2;
                b100[o100 + i0] = sum;
            }
            {
                const int o71 = (s5 + row0) * 2;
                const int o107 = row0 * 2;
                const int o105 = row0 * 2;
                const int o60 = (s5 + row0) * 2;
#line 31 "dnc.yaml"
                const real e0 = b71[o71 + i0];
                const real e2 = (real)(e0 != 0.0f);
                const real e4 = b107[o107 + i0];
                const real e5 = e2 != 0 ? e4 : 0.0f;
                const real e6 = 0.5f * e5;
                const real e8 = e2 != 0 ? e0 : 1.0f;
                const real e9 = F(sqrt)(e8);
                const real e10 = e6 / e9;
                const real e11 = e2 != 0 ? e10 : 0.0f;
#line 33 "dnc.yaml"
                const real e12 = b105[o105 + i0];
#line 46 "dnc.yaml"
                const real e13 = b60[o60 + i0];
#line 33 "dnc.yaml"
                const real e14 = op_sigmoid(e13);
                const real e15 = e12 * e14;
#line 2100 "kernel.cu"
                const int o114 = row0 * 2;
                const int o43 = (s1 + row0) * 53;
                b114[o114 + i0] = e11;
                b43[o43 + 40 + i0] = e15;
            }
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o89 = (s5 + row0) * 8;
            const int o108 = row0 * 8;
            const int o21_1 = (s0 + row0) * 8;
            const int o85 = (s5 + row0) * 1;
            const int o110 = row0 * 8;
#line 31 "dnc.yaml"
            const real e0 = b89[o89 + i0];
            const real e2 = (real)(e0 != 0.0f);
            const real e4 = b108[o108 + i0];
            const real e5 = e2 != 0 ? e4 : 0.0f;
            const real e6 = 0.5f * e5;
            const real e8 = e2 != 0 ? e0 : 1.0f;
            const real e9 = F(sqrt)(e8);
            const real e10 = e6 / e9;
            const real e11 = e2 != 0 ? e10 : 0.0f;
#line 59 "dnc.yaml"
            const real e12 = b21[o21_1 + i0];
            const real e13 = b85[o85];
            const real e14 = e12 * e13;
#line 58 "dnc.yaml"
            const real e15 = b110[o110 + i0];
            const real e16 = e14 + e15;
#line 2133 "kernel.cu"
            const int o113 = row0 * 8;
            const int o21 = (s6 + row0) * 8;
            b113[o113 + i0] = e11;
            b21[o21 + i0] = e16;
        }
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 8; ++i2) {
                const int o106 = row0 * 16;
                const int o9_1 = (s2 + row0) * 64;
                const real e0 = b106[o106 + 8 * i0 + i2];
                const real e1 = b9[o9_1 + i1 + 8 * i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o97 = row0 * 16;
            b97[o97 + 8 * i0 + i1] = sum;
        }
        if (first < 64u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 2; ++i2) {
                const int o106 = row0 * 16;
                const int o56 = (s5 + row0) * 16;
                const real e0 = b106[o106 + i1 + 8 * i2];
                const real e1 = b56[o56 + i0 + 8 * i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o102 = row0 * 64;
            b102[o102 + 8 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 6u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 3;
            const int i0 = at / 3u;
            const int o41 = row0 * 6;
            const int o72 = (s5 + row0) * 2;
            const int o100 = row0 * 2;
            const int o63 = (s5 + row0) * 6;
            const int o67 = (s5 + row0) * 2;
#line 48 "dnc.yaml"
            const real e0 = b41[o41 + 3 * i0 + i1];
            const real e1 = b72[o72 + i0];
            const real e2 = e0 / e1;
            const real e3 = b100[o100 + i0];
            const real e4 = e2 + e3;
            const real e5 = b63[o63 + 3 * i0 + i1];
            const real e6 = b67[o67 + i0];
            const real e7 = e5 - e6;
            const real e8 = F(exp)(e7);
            const real e9 = e4 * e8;
#line 2198 "kernel.cu"
            const int o43 = (s1 + row0) * 53;
            b43[o43 + 44 + 3 * i0 + i1] = e9;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum0 = 0.0f, sum1 = 0.0f, sum2 = 0.0f, sum3 = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o18_1 = (s0 + row0) * 64;
                const int o98 = row0 * 64;
                const int o113 = row0 * 8;
                const int o9_1 = (s2 + row0) * 64;
                const int o102 = row0 * 64;
                const int o59 = (s5 + row0) * 8;
                const int o13_1 = (s2 + row0) * 8;
                const int o9 = (s4 + row0) * 64;
                const int o58 = (s5 + row0) * 8;
                const real e0 = b18[o18_1 + 8 * i0 + i1];
                const real e1 = b98[o98 + 8 * i0 + i1];
                const real e2 = e0 + e1;
                const real e3 = b113[o113 + i0];
                const real e4 = b9[o9_1 + 8 * i0 + i1];
                const real e5 = e3 * e4;
                const real e6 = e2 + e5;
                const real e7 = e6 + e5;
                const real e8 = b102[o102 + i0 + 8 * i1];
                const real e9 = e7 + e8;
                const real e10 = b59[o59 + i1];
                const real e11 = e9 * e10;
                const real e12 = b18[o18_1 + i0 + 8 * i1];
                const real e13 = b98[o98 + i0 + 8 * i1];
                const real e14 = e12 + e13;
                const real e15 = b113[o113 + i1];
                const real e16 = b9[o9_1 + i0 + 8 * i1];
                const real e17 = e15 * e16;
                const real e18 = e14 + e17;
                const real e19 = e18 + e17;
                const real e20 = b102[o102 + 8 * i0 + i1];
                const real e21 = e19 + e20;
                const real e22 = b13[o13_1 + i1];
                const real e23 = e21 * e22;
                const real e24 = b9[o9 + 8 * i0 + i1];
                const real e25 = e9 * e24;
                const real e26 = b58[o58 + i1];
                const real e27 = e25 * e26;
                const real e28 = -e27;
                const real e29 = b9[o9 + i0 + 8 * i1];
                const real e30 = e21 * e29;
                const real e31 = e30 * e22;
                const real e32 = -e31;
                sum0 = sum0 + e11;
                sum1 = sum1 + e23;
                sum2 = sum2 + e28;
                sum3 = sum3 + e32;
            }
            const int o108 = row0 * 8;
            const int o43 = (s1 + row0) * 53;
            const int o110 = row0 * 8;
            const int o42 = row0 * 8;
            b108[o108 + i0] = sum0;
            b43[o43 + 32 + i0] = sum1;
            b110[o110 + i0] = sum2;
            b42[o42 + i0] = sum3;
        }
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o114 = row0 * 2;
            const int o56 = (s5 + row0) * 16;
            const int o97 = row0 * 16;
#line 31 "dnc.yaml"
            const real e0 = b114[o114 + i0];
#line 42 "dnc.yaml"
            const real e1 = b56[o56 + 8 * i0 + i1];
#line 31 "dnc.yaml"
            const real e2 = e0 * e1;
#line 42 "dnc.yaml"
            const real e3 = e2 + e2;
#line 31 "dnc.yaml"
            const real e4 = b97[o97 + 8 * i0 + i1];
#line 42 "dnc.yaml"
            const real e5 = e3 + e4;
#line 2285 "kernel.cu"
            const int o43 = (s1 + row0) * 53;
            b43[o43 + 8 * i0 + i1] = e5;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum0 = 0.0f, sum1 = 0.0f, sum2 = 0.0f, sum3 = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o22_1 = (s0 + row0) * 8;
                const int o21_1 = (s0 + row0) * 8;
                const int o99 = row0 * 1;
                const int o112 = row0 * 8;
                const int o109 = row0 * 8;
                const int o111 = row0 * 8;
                const int o108 = row0 * 8;
                const int o110 = row0 * 8;
                const int o65 = (s5 + row0) * 1;
                const int o83 = (s5 + row0) * 8;
                const int o64 = (s5 + row0) * 1;
                const int o73 = (s5 + row0) * 8;
                const int o75 = (s5 + row0) * 1;
                const int o80 = (s5 + row0) * 1;
                const int o66 = (s5 + row0) * 1;
                const real e0 = b22[o22_1 + i0];
                const real e1 = b21[o21_1 + i0];
                const real e2 = e0 + e1;
                const real e3 = b99[o99];
                const real e4 = -e3;
                const real e5 = e2 + e4;
                const real e6 = b112[o112 + i0];
                const real e7 = e5 + e6;
                const real e8 = b109[o109 + i0];
                const real e9 = b111[o111 + i0];
                const real e10 = e8 - e9;
                const real e11 = b108[o108 + i0];
                const real e12 = e10 + e11;
                const real e13 = b110[o110 + i0];
                const real e14 = e12 + e13;
                const real e15 = e7 + e14;
                const real e16 = b65[o65];
                const real e17 = b83[o83 + i0];
                const real e18 = e16 * e17;
                const real e20 = 1.0f - e16;
                const real e21 = b64[o64];
                const real e22 = op_softplus(e21);
                const real e23 = 1.0f + e22;
                const real e24 = b73[o73 + i0];
                const real e25 = e23 * e24;
                const real e26 = b75[o75];
                const real e27 = e25 - e26;
                const real e28 = F(exp)(e27);
                const real e29 = b80[o80];
                const real e30 = e28 / e29;
                const real e31 = e20 * e30;
                const real e32 = e18 + e31;
                const real e33 = e15 * e32;
                const real e34 = b66[o66];
                const real e35 = e15 * e34;
                const real e36 = e35 * e30;
                const real e37 = e35 * e17;
                const real e38 = e35 * e20;
                const real e39 = e38 * e30;
                const real e40 = e39 / e29;
                const real e41 = -e40;
                sum0 = sum0 + e33;
                sum1 = sum1 + e36;
                sum2 = sum2 + e37;
                sum3 = sum3 + e41;
            }
            const int o115 = row0 * 1;
            const int o116 = row0 * 1;
            const int o117 = row0 * 1;
            const int o119 = row0 * 1;
            b115[o115] = sum0;
            b116[o116] = sum1;
            b117[o117] = sum2;
            b119[o119] = sum3;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o118 = (s1 + row0) * 8;
            const int base = o118;
            LOOP (int k = 0; k < 8; ++k) b118[base + k * 1] = (real)0;
            {
                LOOP (int j0 = 0; j0 < 8; ++j0) {
                    const int o76 = (s5 + row0) * 8;
                    const int o22_1 = (s0 + row0) * 8;
                    const int o21_1 = (s0 + row0) * 8;
                    const int o99 = row0 * 1;
                    const int o112 = row0 * 8;
                    const int o109 = row0 * 8;
                    const int o111 = row0 * 8;
                    const int o108 = row0 * 8;
                    const int o110 = row0 * 8;
                    const int o66 = (s5 + row0) * 1;
                    const int o65 = (s5 + row0) * 1;
                    const real e0 = b76[o76 + j0];
                    const real e1 = b22[o22_1 + j0];
                    const real e2 = b21[o21_1 + j0];
                    const real e3 = e1 + e2;
                    const real e4 = b99[o99];
                    const real e5 = -e4;
                    const real e6 = e3 + e5;
                    const real e7 = b112[o112 + j0];
                    const real e8 = e6 + e7;
                    const real e9 = b109[o109 + j0];
                    const real e10 = b111[o111 + j0];
                    const real e11 = e9 - e10;
                    const real e12 = b108[o108 + j0];
                    const real e13 = e11 + e12;
                    const real e14 = b110[o110 + j0];
                    const real e15 = e13 + e14;
                    const real e16 = e8 + e15;
                    const real e17 = b66[o66];
                    const real e18 = e16 * e17;
                    const real e19 = b65[o65];
                    const real e20 = e18 * e19;
                    const int goal = base + 1 * (int)op_clamp(e0, 7);
                    b118[goal] = b118[goal] + e20;
                }
            }
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o42 = row0 * 8;
            const int o58 = (s5 + row0) * 8;
#line 56 "dnc.yaml"
            const real e0 = b42[o42 + i0];
#line 44 "dnc.yaml"
            const real e1 = b58[o58 + i0];
            const real e2 = e0 * e1;
            const real e4 = 1.0f - e1;
            const real e5 = e2 * e4;
#line 2423 "kernel.cu"
            const int o43 = (s1 + row0) * 53;
            b43[o43 + 24 + i0] = e5;
        }
        block_barrier();
        if (first < 7u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o118 = (s1 + row0) * 8;
            const int o82 = (s5 + row0) * 7;
#line 36 "dnc.yaml"
            const real e0 = b118[o118 + 1 + i0];
#line 35 "dnc.yaml"
            const real e1 = b82[o82 + i0];
            const real e2 = e0 * e1;
#line 2439 "kernel.cu"
            const int o42 = row0 * 8;
            b42[o42 + i0] = e2;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o22_1 = (s0 + row0) * 8;
                const int o21_1 = (s0 + row0) * 8;
                const int o99 = row0 * 1;
                const int o112 = row0 * 8;
                const int o109 = row0 * 8;
                const int o111 = row0 * 8;
                const int o108 = row0 * 8;
                const int o110 = row0 * 8;
                const int o66 = (s5 + row0) * 1;
                const int o65 = (s5 + row0) * 1;
                const int o80 = (s5 + row0) * 1;
                const int o119 = row0 * 1;
                const int o64 = (s5 + row0) * 1;
                const int o73 = (s5 + row0) * 8;
                const int o75 = (s5 + row0) * 1;
                const real e0 = b22[o22_1 + i0];
                const real e1 = b21[o21_1 + i0];
                const real e2 = e0 + e1;
                const real e3 = b99[o99];
                const real e4 = -e3;
                const real e5 = e2 + e4;
                const real e6 = b112[o112 + i0];
                const real e7 = e5 + e6;
                const real e8 = b109[o109 + i0];
                const real e9 = b111[o111 + i0];
                const real e10 = e8 - e9;
                const real e11 = b108[o108 + i0];
                const real e12 = e10 + e11;
                const real e13 = b110[o110 + i0];
                const real e14 = e12 + e13;
                const real e15 = e7 + e14;
                const real e16 = b66[o66];
                const real e17 = e15 * e16;
                const real e19 = b65[o65];
                const real e20 = 1.0f - e19;
                const real e21 = e17 * e20;
                const real e22 = b80[o80];
                const real e23 = e21 / e22;
                const real e24 = b119[o119];
                const real e25 = e23 + e24;
                const real e26 = b64[o64];
                const real e27 = op_softplus(e26);
                const real e28 = 1.0f + e27;
                const real e29 = b73[o73 + i0];
                const real e30 = e28 * e29;
                const real e31 = b75[o75];
                const real e32 = e30 - e31;
                const real e33 = F(exp)(e32);
                const real e34 = e25 * e33;
                const real e35 = e34 * e29;
                sum = sum + e35;
            }
            const int o120 = row0 * 1;
            b120[o120] = sum;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o22_1 = (s0 + row0) * 8;
            const int o21_1 = (s0 + row0) * 8;
            const int o99 = row0 * 1;
            const int o112 = row0 * 8;
            const int o109 = row0 * 8;
            const int o111 = row0 * 8;
            const int o108 = row0 * 8;
            const int o110 = row0 * 8;
            const int o66 = (s5 + row0) * 1;
            const int o65 = (s5 + row0) * 1;
            const int o80 = (s5 + row0) * 1;
            const int o119 = row0 * 1;
            const int o64 = (s5 + row0) * 1;
            const int o73 = (s5 + row0) * 8;
            const int o75 = (s5 + row0) * 1;
            const int o70 = (s5 + row0) * 1;
            const int o54 = (s5 + row0) * 8;
#line 55 "dnc.yaml"
            const real e0 = b22[o22_1 + i0];
            const real e1 = b21[o21_1 + i0];
            const real e2 = e0 + e1;
#line 59 "dnc.yaml"
            const real e3 = b99[o99];
            const real e4 = -e3;
#line 55 "dnc.yaml"
            const real e5 = e2 + e4;
#line 58 "dnc.yaml"
            const real e6 = b112[o112 + i0];
#line 55 "dnc.yaml"
            const real e7 = e5 + e6;
#line 58 "dnc.yaml"
            const real e8 = b109[o109 + i0];
            const real e9 = b111[o111 + i0];
#line 56 "dnc.yaml"
            const real e10 = e8 - e9;
            const real e11 = b108[o108 + i0];
            const real e12 = e10 + e11;
            const real e13 = b110[o110 + i0];
            const real e14 = e12 + e13;
#line 55 "dnc.yaml"
            const real e15 = e7 + e14;
#line 51 "dnc.yaml"
            const real e16 = b66[o66];
#line 55 "dnc.yaml"
            const real e17 = e15 * e16;
#line 50 "dnc.yaml"
            const real e19 = b65[o65];
#line 55 "dnc.yaml"
            const real e20 = 1.0f - e19;
            const real e21 = e17 * e20;
#line 33 "dnc.yaml"
            const real e22 = b80[o80];
            const real e23 = e21 / e22;
            const real e24 = b119[o119];
            const real e25 = e23 + e24;
#line 49 "dnc.yaml"
            const real e26 = b64[o64];
#line 33 "dnc.yaml"
            const real e27 = op_softplus(e26);
            const real e28 = 1.0f + e27;
#line 31 "dnc.yaml"
            const real e29 = b73[o73 + i0];
#line 33 "dnc.yaml"
            const real e30 = e28 * e29;
            const real e31 = b75[o75];
            const real e32 = e30 - e31;
            const real e33 = F(exp)(e32);
            const real e34 = e25 * e33;
            const real e35 = e34 * e28;
#line 31 "dnc.yaml"
            const real e36 = b70[o70];
            const real e38 = (real)(e36 != 0.0f);
            const real e39 = e38 != 0 ? e36 : 1.0f;
            const real e40 = F(sqrt)(e39);
            const real e41 = e38 != 0 ? e40 : 0.0f;
            const real e42 = b54[o54 + i0];
            const real e43 = (real)(e42 != 0.0f);
            const real e44 = e43 != 0 ? e42 : 1.0f;
            const real e45 = F(sqrt)(e44);
            const real e46 = e43 != 0 ? e45 : 0.0f;
            const real e47 = e41 * e46;
            const real e49 = e47 + 1e-06f;
            const real e50 = e35 / e49;
            const real e51 = e35 * e29;
            const real e52 = e51 / e49;
#line 2592 "kernel.cu"
            const int o121 = row0 * 8;
            const int o122 = row0 * 8;
            b121[o121 + i0] = e50;
            b122[o122 + i0] = e52;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o42 = row0 * 8;
            b42[o42 + 7] = 0.0f;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real run = 0.0f;
            LOOP (int k = 0; k < 8; ++k) {
                const int i0 = 7 - k;
                const int o42 = row0 * 8;
                const int o36 = (s5 + row0) * 8;
                const real e0 = b42[o42 + i0];
                const real e1 = b36[o36 + i0];
                run = e0 + e1 * run;
                const int o109 = row0 * 8;
                b109[o109 + i0] = run;
            }
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o122 = row0 * 8;
                const int o54 = (s5 + row0) * 8;
                const real e0 = b122[o122 + i0];
                const real e1 = b54[o54 + i0];
                const real e3 = (real)(e1 != 0.0f);
                const real e5 = e3 != 0 ? e1 : 1.0f;
                const real e6 = F(sqrt)(e5);
                const real e7 = e3 != 0 ? e6 : 0.0f;
                const real e8 = e0 * e7;
                const real e9 = -e8;
                sum = sum + e9;
            }
            const int o99 = row0 * 1;
            b99[o99] = sum;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                const int o122 = row0 * 8;
                const int o70 = (s5 + row0) * 1;
                const real e0 = b122[o122 + i0];
                const real e1 = b70[o70];
                const real e3 = (real)(e1 != 0.0f);
                const real e5 = e3 != 0 ? e1 : 1.0f;
                const real e6 = F(sqrt)(e5);
                const real e7 = e3 != 0 ? e6 : 0.0f;
                const real e8 = e0 * e7;
                const real e9 = -e8;
                const int o111 = row0 * 8;
                b111[o111 + i0] = e9;
            }
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o121 = row0 * 8;
                    const int o9 = (s4 + row0) * 64;
                    const real e0 = b121[o121 + i1];
                    const real e1 = b9[o9 + i0 + 8 * i1];
                    const real e2 = e0 * e1;
                    sum = sum + e2;
                }
                const int o112 = row0 * 8;
                b112[o112 + i0] = sum;
            }
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o120 = row0 * 1;
            const int o64 = (s5 + row0) * 1;
#line 33 "dnc.yaml"
            const real e0 = b120[o120];
#line 49 "dnc.yaml"
            const real e1 = b64[o64];
#line 33 "dnc.yaml"
            const real e2 = op_sigmoid(e1);
            const real e3 = e0 * e2;
#line 2684 "kernel.cu"
            const int o43 = (s1 + row0) * 53;
            b43[o43 + 50] = e3;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o76 = (s5 + row0) * 8;
                    const int o37 = (s5 + row0) * 8;
                    const int o109 = row0 * 8;
                    const int o118 = (s1 + row0) * 8;
                    const real e0 = (real)(i1);
                    const real e1 = b76[o76 + i0];
                    const real e2 = (real)(e0 == e1);
                    const real e3 = b37[o37 + i1];
                    const real e4 = b109[o109 + i1];
                    const real e5 = e3 * e4;
                    const real e6 = b118[o118 + i1];
                    const real e7 = e6 * e3;
                    const real e8 = e5 - e7;
                    const real e10 = e2 != 0 ? e8 : 0.0f;
                    sum = sum + e10;
                }
                const int o108 = row0 * 8;
                b108[o108 + i0] = sum;
            }
            {
                const int o54 = (s5 + row0) * 8;
                const int o111 = row0 * 8;
#line 31 "dnc.yaml"
                const real e0 = b54[o54 + i0];
                const real e2 = (real)(e0 != 0.0f);
                const real e4 = b111[o111 + i0];
                const real e5 = e2 != 0 ? e4 : 0.0f;
                const real e6 = 0.5f * e5;
                const real e8 = e2 != 0 ? e0 : 1.0f;
                const real e9 = F(sqrt)(e8);
                const real e10 = e6 / e9;
                const real e11 = e2 != 0 ? e10 : 0.0f;
#line 2728 "kernel.cu"
                const int o110 = row0 * 8;
                b110[o110 + i0] = e11;
            }
        }
        block_barrier();
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o19_1 = (s0 + row0) * 8;
                    const int o108 = row0 * 8;
                    const int o10 = (s4 + row0) * 8;
                    const int o13 = (s4 + row0) * 8;
                    const int o94 = (s1 + row0) * 16;
                    const int o14 = (s1 + row0) * 16;
                    const real e0 = b19[o19_1 + i1];
                    const real e1 = b108[o108 + i1];
                    const real e2 = e0 + e1;
                    const real e3 = b10[o10 + i1];
                    const real e4 = b13[o13 + i1];
                    const real e5 = e3 + e4;
                    const real e6 = e3 * e4;
                    const real e7 = e5 - e6;
                    const real e8 = e2 * e7;
                    const real e9 = b94[o94 + 8 * i0 + i1];
                    const real e10 = e8 * e9;
                    const real e11 = b14[o14 + 8 * i0 + i1];
                    const real e12 = e10 * e11;
                    const real e13 = -e12;
                    sum = sum + e13;
                }
                const int o105 = row0 * 2;
                b105[o105 + i0] = sum;
            }
            {
                const int o105 = row0 * 2;
                const int o61 = (s1 + row0) * 2;
#line 52 "dnc.yaml"
                const real e0 = b105[o105 + i0];
#line 47 "dnc.yaml"
                const real e1 = b61[o61 + i0];
                const real e2 = e0 * e1;
                const real e4 = 1.0f - e1;
                const real e5 = e2 * e4;
#line 2776 "kernel.cu"
                const int o43 = (s1 + row0) * 53;
                b43[o43 + 42 + i0] = e5;
            }
        }
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o101 = row0 * 16;
            const int o103 = row0 * 16;
            const int o19_1 = (s0 + row0) * 8;
            const int o108 = row0 * 8;
            const int o10 = (s4 + row0) * 8;
            const int o13 = (s4 + row0) * 8;
            const int o94 = (s1 + row0) * 16;
            const int o61 = (s1 + row0) * 2;
#line 61 "dnc.yaml"
            const real e0 = b101[o101 + 8 * i0 + i1];
#line 60 "dnc.yaml"
            const real e1 = b103[o103 + 8 * i0 + i1];
            const real e2 = e0 + e1;
#line 53 "dnc.yaml"
            const real e3 = b19[o19_1 + i1];
#line 35 "dnc.yaml"
            const real e4 = b108[o108 + i1];
#line 53 "dnc.yaml"
            const real e5 = e3 + e4;
            const real e6 = b10[o10 + i1];
            const real e7 = b13[o13 + i1];
            const real e8 = e6 + e7;
            const real e9 = e6 * e7;
            const real e10 = e8 - e9;
            const real e11 = e5 * e10;
#line 52 "dnc.yaml"
            const real e12 = b94[o94 + 8 * i0 + i1];
            const real e13 = e11 * e12;
#line 47 "dnc.yaml"
            const real e14 = b61[o61 + i0];
#line 52 "dnc.yaml"
            const real e15 = e13 * e14;
            const real e16 = e2 - e15;
#line 2820 "kernel.cu"
            const int o23 = (s6 + row0) * 16;
            b23[o23 + 8 * i0 + i1] = e16;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o19_1 = (s0 + row0) * 8;
            const int o108 = row0 * 8;
            const int o68 = (s5 + row0) * 8;
            const int o10 = (s4 + row0) * 8;
            const int o13 = (s4 + row0) * 8;
            const int o70 = (s5 + row0) * 1;
            const int o99 = row0 * 1;
            const int o57 = (s5 + row0) * 8;
            const int o112 = row0 * 8;
#line 53 "dnc.yaml"
            const real e0 = b19[o19_1 + i0];
#line 35 "dnc.yaml"
            const real e1 = b108[o108 + i0];
#line 53 "dnc.yaml"
            const real e2 = e0 + e1;
#line 52 "dnc.yaml"
            const real e3 = b68[o68 + i0];
#line 53 "dnc.yaml"
            const real e4 = e2 * e3;
            const real e5 = b10[o10 + i0];
            const real e6 = e4 * e5;
            const real e7 = e4 - e6;
            const real e8 = b13[o13 + i0];
            const real e9 = e4 * e8;
            const real e10 = e4 - e9;
#line 31 "dnc.yaml"
            const real e11 = b70[o70];
            const real e13 = (real)(e11 != 0.0f);
            const real e15 = b99[o99];
            const real e16 = e13 != 0 ? e15 : 0.0f;
            const real e17 = 0.5f * e16;
            const real e19 = e13 != 0 ? e11 : 1.0f;
            const real e20 = F(sqrt)(e19);
            const real e21 = e17 / e20;
            const real e22 = e13 != 0 ? e21 : 0.0f;
#line 43 "dnc.yaml"
            const real e23 = b57[o57 + i0];
#line 31 "dnc.yaml"
            const real e24 = e22 * e23;
#line 43 "dnc.yaml"
            const real e25 = e24 + e24;
#line 31 "dnc.yaml"
            const real e26 = b112[o112 + i0];
#line 43 "dnc.yaml"
            const real e27 = e25 + e26;
#line 2873 "kernel.cu"
            const int o22 = (s6 + row0) * 8;
            const int o19 = (s6 + row0) * 8;
            const int o43 = (s1 + row0) * 53;
            b22[o22 + i0] = e7;
            b19[o19 + i0] = e10;
            b43[o43 + 16 + i0] = e27;
        }
        if (first < 64u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o18_1 = (s0 + row0) * 64;
            const int o98 = row0 * 64;
            const int o113 = row0 * 8;
            const int o9_1 = (s2 + row0) * 64;
            const int o102 = row0 * 64;
            const int o13_1 = (s2 + row0) * 8;
            const int o58 = (s5 + row0) * 8;
            const int o110 = row0 * 8;
            const int o9 = (s4 + row0) * 64;
            const int o121 = row0 * 8;
            const int o57 = (s5 + row0) * 8;
#line 56 "dnc.yaml"
            const real e0 = b18[o18_1 + 8 * i0 + i1];
#line 63 "dnc.yaml"
            const real e1 = b98[o98 + 8 * i0 + i1];
#line 56 "dnc.yaml"
            const real e2 = e0 + e1;
#line 31 "dnc.yaml"
            const real e3 = b113[o113 + i0];
#line 56 "dnc.yaml"
            const real e4 = b9[o9_1 + 8 * i0 + i1];
#line 31 "dnc.yaml"
            const real e5 = e3 * e4;
#line 56 "dnc.yaml"
            const real e6 = e2 + e5;
            const real e7 = e6 + e5;
#line 31 "dnc.yaml"
            const real e8 = b102[o102 + i0 + 8 * i1];
#line 56 "dnc.yaml"
            const real e9 = e7 + e8;
#line 55 "dnc.yaml"
            const real e11 = b13[o13_1 + i0];
#line 44 "dnc.yaml"
            const real e12 = b58[o58 + i1];
#line 56 "dnc.yaml"
            const real e13 = e11 * e12;
            const real e14 = 1.0f - e13;
            const real e15 = e9 * e14;
#line 31 "dnc.yaml"
            const real e16 = b110[o110 + i0];
            const real e17 = b9[o9 + 8 * i0 + i1];
            const real e18 = e16 * e17;
            const real e19 = e15 + e18;
            const real e20 = e19 + e18;
            const real e21 = b121[o121 + i0];
#line 43 "dnc.yaml"
            const real e22 = b57[o57 + i1];
#line 31 "dnc.yaml"
            const real e23 = e21 * e22;
            const real e24 = e20 + e23;
#line 2937 "kernel.cu"
            const int o18 = (s6 + row0) * 64;
            b18[o18 + 8 * i0 + i1] = e24;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o117 = row0 * 1;
            const int o116 = row0 * 1;
            const int o65 = (s5 + row0) * 1;
            const int o115 = row0 * 1;
            const int o66 = (s5 + row0) * 1;
#line 55 "dnc.yaml"
            const real e0 = b117[o117];
            const real e1 = b116[o116];
#line 50 "dnc.yaml"
            const real e2 = e0 - e1;
            const real e3 = b65[o65];
            const real e4 = e2 * e3;
#line 55 "dnc.yaml"
            const real e6 = 1.0f - e3;
#line 50 "dnc.yaml"
            const real e7 = e4 * e6;
#line 55 "dnc.yaml"
            const real e8 = b115[o115];
#line 51 "dnc.yaml"
            const real e9 = b66[o66];
            const real e10 = e8 * e9;
            const real e11 = 1.0f - e9;
            const real e12 = e10 * e11;
#line 2967 "kernel.cu"
            const int o43 = (s1 + row0) * 53;
            b43[o43 + 51] = e7;
            b43[o43 + 52] = e12;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o43 = (s1 + row0) * 53;
            #pragma unroll 4
            for (int k = 0; k < 53; ++k) {
                const real x = b43[o43 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o25_1 = (s0 + row0) * 8;
            const int o95 = (s1 + row0) * 24;
            const int o17_1 = (s2 + row0) * 8;
            const int o53 = (s5 + row0) * 8;
            const int o26_1 = (s0 + row0) * 8;
            const int o51 = (s5 + row0) * 8;
            const int o52 = (s5 + row0) * 8;
            const int o50 = (s5 + row0) * 8;
            const int o17 = (s4 + row0) * 8;
#line 40 "dnc.yaml"
            const real e0 = b25[o25_1 + i0];
#line 64 "dnc.yaml"
            const real e1 = b95[o95 + i0];
#line 40 "dnc.yaml"
            const real e2 = e0 + e1;
#line 41 "dnc.yaml"
            const real e3 = p0;
#line 40 "dnc.yaml"
            const real e4 = e2 + e3;
#line 39 "dnc.yaml"
            const real e5 = b17[o17_1 + i0];
#line 40 "dnc.yaml"
            const real e6 = F(tanh)(e5);
            const real e7 = e4 * e6;
            const real e8 = b53[o53 + i0];
            const real e9 = e7 * e8;
            const real e11 = 1.0f - e8;
            const real e12 = e9 * e11;
#line 39 "dnc.yaml"
            const real e13 = b26[o26_1 + i0];
#line 40 "dnc.yaml"
            const real e14 = e4 * e8;
            const real e15 = e6 * e6;
            const real e16 = 1.0f - e15;
            const real e17 = e14 * e16;
#line 39 "dnc.yaml"
            const real e18 = e13 + e17;
            const real e19 = b51[o51 + i0];
            const real e20 = e18 * e19;
            const real e21 = b52[o52 + i0];
            const real e22 = e21 * e21;
            const real e23 = 1.0f - e22;
            const real e24 = e20 * e23;
            const real e25 = e18 * e21;
            const real e26 = e25 * e19;
            const real e27 = 1.0f - e19;
            const real e28 = e26 * e27;
            const real e29 = b50[o50 + i0];
            const real e30 = e18 * e29;
            const real e31 = b17[o17 + i0];
            const real e32 = e18 * e31;
            const real e33 = e32 * e29;
            const real e34 = 1.0f - e29;
            const real e35 = e33 * e34;
#line 3038 "kernel.cu"
            const int o44 = (s1 + row0) * 32;
            const int o26 = (s6 + row0) * 8;
            b44[o44 + 24 + i0] = e12;
            b44[o44 + 16 + i0] = e24;
            b44[o44 + i0] = e28;
            b26[o26 + i0] = e30;
            b44[o44 + 8 + i0] = e35;
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
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
            }
#line 38 "dnc.yaml"
            const real e0 = p0;
#line 3061 "kernel.cu"
            const int o25 = (s6 + row0) * 8;
            b25[o25 + i0] = e0;
        }
        if (first < 24u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o44 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b44[o44 + k];
                p0 = F(fma)(x, w2[k * 24 + i0], p0);
            }
#line 38 "dnc.yaml"
            const real e0 = p0;
#line 3078 "kernel.cu"
            const int o123 = (s1 + row0) * 24;
            b123[o123 + i0] = e0;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o123 = (s1 + row0) * 24;
#line 38 "dnc.yaml"
            const real e0 = b123[o123 + i0];
#line 3090 "kernel.cu"
            const int o28 = (s1 + row0) * 8;
            b28[o28 + i0] = e0;
        }
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                const int o123 = (s1 + row0) * 24;
#line 38 "dnc.yaml"
                const real e0 = b123[o123 + 8 + i0];
#line 3102 "kernel.cu"
                const int o101 = row0 * 16;
                b101[o101 + i0] = e0;
            }
            {
                const int o101 = row0 * 16;
#line 38 "dnc.yaml"
                const real e0 = b101[o101 + i0];
#line 3110 "kernel.cu"
                const int o24 = (s6 + row0) * 16;
                b24[o24 + i0] = e0;
            }
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b8, BUFFER(real) b31, BUFFER(real) b33, BUFFER(real) b35, CONST_BUFFER(real) b43, CONST_BUFFER(real) b44,
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
                const int o44 = row * 32;
                const real e0 = b44[o44 + i0];
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
    LOOP (int base = blockIdx.x * 32; base < 53; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 53) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o43 = row * 53;
                const real e0 = b43[o43 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 53) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b33[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o8 = row * 8;
                const real e0 = b8[o8 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b35[i0] = sum;
        }
        block_barrier();
    }
}
