// generated from specs/rwkv7.yaml by `make generated`: do not edit
// rwkv7 N=2 D=8 A=64 G=128 float32, sm_90

// Made by rnngen from the equations in lines 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 128 / 256, at most 2048>>>
//   forward_1<<<B * 1 / 1>>>
//   library product b74[T*B*1, 16] = b55[T*B*1, 16] * b2[16, 16]
//   library product b117[T*B*1, 128] = b60[T*B*1, 16] * b16[16, 128]
//   forward_2<<<T * B * 128 / 256, at most 2048>>>
//   library product b76[T*B*1, 16] = b75[T*B*1, 128] * b17[128, 16]
//   forward_3<<<T * B * 16 / 256, at most 2048>>>
//   forward_4<<<T * B * 2 / 256, at most 2048>>>
//   forward_5<<<T * B * 16 / 256, at most 2048>>>
//   forward_6<<<T * B * 2 / 256, at most 2048>>>
//   forward_7<<<T * B * 16 / 256, at most 2048>>>
//   forward_8<<<T * B * 16 / 256, at most 2048>>>
//   library product b29[T*B*1, 16] = b83[T*B*1, 16] * b23[16, 16]
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   library product b118[T*B*1, 16] = b24[T*B*1, 16] * b23[16, 16]
//   backward_0<<<T * B * 16 / 256, at most 2048>>>
//   backward_1<<<T * B * 16 / 256, at most 2048>>>
//   library product b119[T*B*1, 128] = b84[T*B*1, 16] * b17[16, 128]
//   backward_2<<<T * B * 128 / 256, at most 2048>>>
//   library product b93[T*B*1, 16] = b89[T*B*1, 128] * b16[128, 16]
//   backward_3<<<T * B * 2 / 256, at most 2048>>>
//   backward_4<<<T * B * 16 / 256, at most 2048>>>
//   backward_5<<<T * B * 16 / 256, at most 2048>>>
//   library product b91[T*B*1, 16] = b96[T*B*1, 16] * b2[16, 16]
//   backward_6<<<B * 1 / 1>>>
//   library product b32[16, 16] = b96[16, T*B*1] * b55[T*B*1, 16]
//   library product b34[16, 16] = b113[16, T*B*1] * b56[T*B*1, 16]
//   library product b36[16, 16] = b104[16, T*B*1] * b57[T*B*1, 16]
//   library product b38[64, 16] = b107[64, T*B*1] * b58[T*B*1, 16]
//   library product b39[16, 64] = b103[16, T*B*1] * b64[T*B*1, 64]
//   library product b42[64, 16] = b109[64, T*B*1] * b59[T*B*1, 16]
//   library product b43[16, 64] = b88[16, T*B*1] * b65[T*B*1, 64]
//   library product b46[128, 16] = b89[128, T*B*1] * b60[T*B*1, 16]
//   library product b47[16, 128] = b84[16, T*B*1] * b75[T*B*1, 128]
//   library product b53[16, 16] = b24[16, T*B*1] * b83[T*B*1, 16]
//   backward_7<<<16 / 32, at most 2048>>>
//   backward_8<<<16 / 256, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 16]
//   b1: param 0, real [16]
//   b2: param 1, real [256]
//   b3: param 2, real [16]
//   b4: param 3, real [256]
//   b5: param 4, real [16]
//   b6: param 5, real [256]
//   b7: param 6, real [16]
//   b8: param 7, real [1024]
//   b9: param 8, real [1024]
//   b10: param 9, real [16]
//   b11: param 10, real [16]
//   b12: param 11, real [1024]
//   b13: param 12, real [1024]
//   b14: param 13, real [16]
//   b15: param 14, real [16]
//   b16: param 15, real [2048]
//   b17: param 16, real [2048]
//   b18: param 17, real [16]
//   b19: param 18, real [16]
//   b20: param 19, real [16]
//   b21: param 20, real [16]
//   b22: param 21, real [16]
//   b23: param 22, real [256]
//   b24: adjoint 0, real [T, B, 16]
//   b25: state 0, real [T + 1, B, 128]
//   b26: state 1, real [T + 1 or 2, B, 16]
//   b27: grad_state 0, real [2, B, 128]
//   b28: grad_state 1, real [2, B, 16]
//   b29: output 0, real [T, B, 16]
//   b30: grad_input 0, real [T, B, 16]
//   b31: grad_param 0, real [16]
//   b32: grad_param 1, real [256]
//   b33: grad_param 2, real [16]
//   b34: grad_param 3, real [256]
//   b35: grad_param 4, real [16]
//   b36: grad_param 5, real [256]
//   b37: grad_param 6, real [16]
//   b38: grad_param 7, real [1024]
//   b39: grad_param 8, real [1024]
//   b40: grad_param 9, real [16]
//   b41: grad_param 10, real [16]
//   b42: grad_param 11, real [1024]
//   b43: grad_param 12, real [1024]
//   b44: grad_param 13, real [16]
//   b45: grad_param 14, real [16]
//   b46: grad_param 15, real [2048]
//   b47: grad_param 16, real [2048]
//   b48: grad_param 17, real [16]
//   b49: grad_param 18, real [16]
//   b50: grad_param 19, real [16]
//   b51: grad_param 20, real [16]
//   b52: grad_param 21, real [16]
//   b53: grad_param 22, real [256]
//   b54: saved 0, real [128]
//   b55: saved 1, real [T, B, 16]
//   b56: saved 2, real [T or 1, B, 16]
//   b57: saved 3, real [T or 1, B, 16]
//   b58: saved 4, real [T or 1, B, 16]
//   b59: saved 5, real [T or 1, B, 16]
//   b60: saved 6, real [T, B, 16]
//   b61: saved 7, real [T or 1, B, 16]
//   b62: saved 8, real [T, B, 16]
//   b63: saved 9, real [T or 1, B, 16]
//   b64: saved 10, real [T or 1, B, 64]
//   b65: saved 11, real [T or 1, B, 64]
//   b66: saved 12, real [T or 1, B, 16]
//   b67: saved 13, real [T or 1, B, 16]
//   b68: saved 14, real [T or 1, B, 16]
//   b69: saved 15, real [T, B, 16]
//   b70: saved 16, real [T or 1, B, 2]
//   b71: saved 17, real [T or 1, B, 2]
//   b72: saved 18, real [T or 1, B, 16]
//   b73: saved 19, real [T or 1, B, 16]
//   b74: saved 20, real [T, B, 16]
//   b75: saved 21, real [T, B, 128]
//   b76: saved 22, real [T, B, 16]
//   b77: saved 23, real [T, B, 2]
//   b78: saved 24, real [T, B, 16]
//   b79: saved 25, real [T, B, 2]
//   b80: saved 26, real [T, B, 2]
//   b81: saved 27, real [T, B, 16]
//   b82: saved 28, real [T, B, 2]
//   b83: saved 29, real [T, B, 16]
//   b84: scratch 0, real [T, B, 16]
//   b85: scratch 1, real [T, B, 16]
//   b86: scratch 2, real [T, B, 2]
//   b87: scratch 3, real [T, B, 2]
//   b88: scratch 4, real [T, B, 16]
//   b89: scratch 5, real [T, B, 128]
//   b90: scratch 6, real [T, B, 2]
//   b91: scratch 7, real [T, B, 16]
//   b92: scratch 8, real [T, B, 16]
//   b93: scratch 9, real [T, B, 16]
//   b94: scratch 10, real [T, B, 2]
//   b95: scratch 11, real [T, B, 16]
//   b96: scratch 12, real [T, B, 16]
//   b97: scratch 13, real [B, 16]
//   b98: scratch 14, real [B, 16]
//   b99: scratch 15, real [B, 16]
//   b100: scratch 16, real [B, 16]
//   b101: scratch 17, real [T, B, 16]
//   b102: scratch 18, real [B, 16]
//   b103: scratch 19, real [T, B, 16]
//   b104: scratch 20, real [T, B, 16]
//   b105: scratch 21, real [B, 2]
//   b106: scratch 22, real [T, B, 16]
//   b107: scratch 23, real [T, B, 64]
//   b108: scratch 24, real [B, 2]
//   b109: scratch 25, real [T, B, 64]
//   b110: scratch 26, real [T, B, 16]
//   b111: scratch 27, real [T, B, 16]
//   b112: scratch 28, real [T, B, 16]
//   b113: scratch 29, real [T, B, 16]
//   b114: scratch 30, real [T, B, 16]
//   b115: scratch 31, real [16]
//   b116: scratch 32, real [16]
//   b117: tile 0, real [T, B, 128]
//   b118: tile 1, real [T, B, 16]
//   b119: tile 2, real [T, B, 128]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b25, BUFFER(real) b26, BUFFER(real) b54,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 128u; item += stride) {
        const int i0 = (int)item;
        b54[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 128u; item += stride) {
            const int row = row0 + (int)(item / 128u);
            const int i0 = (int)(item % 128u);
            const int o25 = ((0) * call.rows + row) * 128;
            b25[o25 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
            const int row = row0 + (int)(item / 16u);
            const int i0 = (int)(item % 16u);
            const int o26 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 16;
            b26[o26 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) forward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6,
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, CONST_BUFFER(real) b12,
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b18, CONST_BUFFER(real) b19, BUFFER(real) b25,
    BUFFER(real) b26, BUFFER(real) b55, BUFFER(real) b56, BUFFER(real) b57, BUFFER(real) b58, BUFFER(real) b59,
    BUFFER(real) b60, BUFFER(real) b61, BUFFER(real) b62, BUFFER(real) b63, BUFFER(real) b64, BUFFER(real) b65,
    BUFFER(real) b66, BUFFER(real) b67, BUFFER(real) b68, BUFFER(real) b69, BUFFER(real) b70, BUFFER(real) b71,
    BUFFER(real) b72, BUFFER(real) b73,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 256);
    panel(w0, b4, 0, 16, 1, 16, 256);
    SHARED(real, w1, 1024, 256);
    panel(w1, b6, 0, 16, 1, 16, 256);
    SHARED(real, w2, 2048, 1024);
    panel(w2, b8, 0, 16, 1, 64, 1024);
    SHARED(real, w3, 6144, 1024);
    panel(w3, b12, 0, 16, 1, 64, 1024);
    SHARED(real, w4, 10240, 1024);
    panel(w4, b9, 0, 64, 1, 16, 1024);
    SHARED(real, w5, 14336, 1024);
    panel(w5, b13, 0, 64, 1, 16, 1024);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (call.save ? t : (t) & 1) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = (t + 1) * call.rows;
        const int s4 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o0 = (s0 + row0) * 16;
            const int o26 = (s1 + row0) * 16;
#line 43 "rwkv7.yaml"
            const real e0 = b0[o0 + i0];
            const real e1 = b1[i0];
#line 42 "rwkv7.yaml"
            const real e2 = b26[o26 + i0];
            const real e3 = e2 - e0;
#line 43 "rwkv7.yaml"
            const real e4 = e1 * e3;
            const real e5 = e0 + e4;
#line 44 "rwkv7.yaml"
            const real e6 = b3[i0];
            const real e7 = e6 * e3;
            const real e8 = e0 + e7;
#line 45 "rwkv7.yaml"
            const real e9 = b5[i0];
            const real e10 = e9 * e3;
            const real e11 = e0 + e10;
#line 46 "rwkv7.yaml"
            const real e12 = b7[i0];
            const real e13 = e12 * e3;
            const real e14 = e0 + e13;
#line 47 "rwkv7.yaml"
            const real e15 = b11[i0];
            const real e16 = e15 * e3;
            const real e17 = e0 + e16;
#line 48 "rwkv7.yaml"
            const real e18 = b15[i0];
            const real e19 = e18 * e3;
            const real e20 = e0 + e19;
#line 517 "kernel.cu"
            const int o55 = (s0 + row0) * 16;
            const int o56 = (s2 + row0) * 16;
            const int o57 = (s2 + row0) * 16;
            const int o58 = (s2 + row0) * 16;
            const int o59 = (s2 + row0) * 16;
            const int o60 = (s0 + row0) * 16;
            b55[o55 + i0] = e5;
            b56[o56 + i0] = e8;
            b57[o57 + i0] = e11;
            b58[o58 + i0] = e14;
            b59[o59 + i0] = e17;
            b60[o60 + i0] = e20;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o56 = (s2 + row0) * 16;
            #pragma unroll 4
            for (int k = 0; k < 16; ++k) {
                const real x = b56[o56 + k];
                p0 = F(fma)(x, w0[k * 16 + i0], p0);
            }
            const int o57 = (s2 + row0) * 16;
            #pragma unroll 4
            for (int k = 0; k < 16; ++k) {
                const real x = b57[o57 + k];
                p1 = F(fma)(x, w1[k * 16 + i0], p1);
            }
#line 44 "rwkv7.yaml"
            const real e0 = p0;
#line 45 "rwkv7.yaml"
            const real e1 = p1;
#line 49 "rwkv7.yaml"
            const real e2 = b18[i0];
            const real e3 = e0 * e2;
#line 556 "kernel.cu"
            const int o61 = (s2 + row0) * 16;
            const int o62 = (s0 + row0) * 16;
            const int o63 = (s2 + row0) * 16;
            b61[o61 + i0] = e0;
            b62[o62 + i0] = e1;
            b63[o63 + i0] = e3;
        }
        if (first < 64u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o58 = (s2 + row0) * 16;
            #pragma unroll 4
            for (int k = 0; k < 16; ++k) {
                const real x = b58[o58 + k];
                p0 = F(fma)(x, w2[k * 64 + i0], p0);
            }
            const int o59 = (s2 + row0) * 16;
            #pragma unroll 4
            for (int k = 0; k < 16; ++k) {
                const real x = b59[o59 + k];
                p1 = F(fma)(x, w3[k * 64 + i0], p1);
            }
#line 46 "rwkv7.yaml"
            const real e0 = p0;
            const real e1 = F(tanh)(e0);
#line 47 "rwkv7.yaml"
            const real e2 = p1;
#line 586 "kernel.cu"
            const int o64 = (s2 + row0) * 64;
            const int o65 = (s2 + row0) * 64;
            b64[o64 + i0] = e1;
            b65[o65 + i0] = e2;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o64 = (s2 + row0) * 64;
            #pragma unroll 4
            for (int k = 0; k < 64; ++k) {
                const real x = b64[o64 + k];
                p0 = F(fma)(x, w4[k * 16 + i0], p0);
            }
            const int o65 = (s2 + row0) * 64;
            #pragma unroll 4
            for (int k = 0; k < 64; ++k) {
                const real x = b65[o65 + k];
                p1 = F(fma)(x, w5[k * 16 + i0], p1);
            }
            const int o61 = (s2 + row0) * 16;
#line 46 "rwkv7.yaml"
            const real e0 = b10[i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = op_sigmoid(e2);
            const real e5 = 0.60653067f * e3;
            const real e6 = -e5;
            const real e7 = F(exp)(e6);
#line 47 "rwkv7.yaml"
            const real e8 = b14[i0];
            const real e9 = p1;
            const real e10 = e8 + e9;
            const real e11 = op_sigmoid(e10);
#line 44 "rwkv7.yaml"
            const real e12 = b61[o61 + i0];
#line 51 "rwkv7.yaml"
            const real e14 = e11 - 1.0f;
            const real e15 = b19[i0];
            const real e16 = e14 * e15;
            const real e17 = 1.0f + e16;
            const real e18 = e12 * e17;
#line 632 "kernel.cu"
            const int o66 = (s2 + row0) * 16;
            const int o67 = (s2 + row0) * 16;
            const int o68 = (s2 + row0) * 16;
            const int o69 = (s0 + row0) * 16;
            b66[o66 + i0] = e3;
            b67[o67 + i0] = e7;
            b68[o68 + i0] = e11;
            b69[o69 + i0] = e18;
        }
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o63 = (s2 + row0) * 16;
                    const real e0 = b63[o63 + 8 * i0 + i1];
                    const real e1 = e0 * e0;
                    sum = sum + e1;
                }
                const int o70 = (s2 + row0) * 2;
                b70[o70 + i0] = sum;
            }
            {
                const int o70 = (s2 + row0) * 2;
#line 50 "rwkv7.yaml"
                const real e0 = b70[o70 + i0];
                const real e2 = (real)(e0 != 0.0f);
                const real e4 = e2 != 0 ? e0 : 1.0f;
                const real e5 = F(sqrt)(e4);
                const real e6 = e2 != 0 ? e5 : 0.0f;
                const real e8 = op_maximum(e6, 1e-12f);
#line 666 "kernel.cu"
                const int o71 = (s2 + row0) * 2;
                b71[o71 + i0] = e8;
            }
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o63 = (s2 + row0) * 16;
            const int o71 = (s2 + row0) * 2;
#line 49 "rwkv7.yaml"
            const real e0 = b63[o63 + 8 * i0 + i1];
#line 50 "rwkv7.yaml"
            const real e1 = b71[o71 + i0];
            const real e2 = e0 / e1;
#line 685 "kernel.cu"
            const int o72 = (s2 + row0) * 16;
            b72[o72 + 8 * i0 + i1] = e2;
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
                const int o25 = (s0 + row0) * 128;
                const int o72 = (s2 + row0) * 16;
                const real e0 = b25[o25 + 64 * i0 + 8 * i1 + i2];
                const real e1 = b72[o72 + 8 * i0 + i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o73 = (s2 + row0) * 16;
            b73[o73 + 8 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 128u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i2 = at % 8;
            const int i1 = at / 8u % 8;
            const int i0 = at / 64u;
            const int o25 = (s0 + row0) * 128;
            const int o67 = (s2 + row0) * 16;
            const int o73 = (s2 + row0) * 16;
            const int o68 = (s2 + row0) * 16;
            const int o72 = (s2 + row0) * 16;
            const int o62 = (s0 + row0) * 16;
            const int o69 = (s0 + row0) * 16;
#line 55 "rwkv7.yaml"
            const real e0 = b25[o25 + 64 * i0 + 8 * i1 + i2];
#line 46 "rwkv7.yaml"
            const real e1 = b67[o67 + 8 * i0 + i2];
#line 55 "rwkv7.yaml"
            const real e2 = e0 * e1;
#line 54 "rwkv7.yaml"
            const real e3 = b73[o73 + 8 * i0 + i1];
#line 47 "rwkv7.yaml"
            const real e4 = b68[o68 + 8 * i0 + i2];
#line 50 "rwkv7.yaml"
            const real e5 = b72[o72 + 8 * i0 + i2];
#line 55 "rwkv7.yaml"
            const real e6 = e4 * e5;
            const real e7 = e3 * e6;
            const real e8 = e2 - e7;
#line 45 "rwkv7.yaml"
            const real e9 = b62[o62 + 8 * i0 + i1];
#line 51 "rwkv7.yaml"
            const real e10 = b69[o69 + 8 * i0 + i2];
#line 55 "rwkv7.yaml"
            const real e11 = e9 * e10;
            const real e12 = e8 + e11;
#line 746 "kernel.cu"
            const int o25_1 = (s3 + row0) * 128;
            b25[o25_1 + 64 * i0 + 8 * i1 + i2] = e12;
        }
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o0 = (s0 + row0) * 16;
            const real e0 = b0[o0 + i0];
            const int o26_1 = (s4 + row0) * 16;
            b26[o26_1 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_2(
    BUFFER(real) b75, CONST_BUFFER(real) b117,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 128u; item += stride) {
        const int row = (int)(item / 128u);
        const int i0 = (int)(item % 128u);
        const int o117 = row * 128;
        const real p0 = b117[o117 + i0];
#line 48 "rwkv7.yaml"
        const real e0 = p0;
        const real e1 = op_sigmoid(e0);
#line 777 "kernel.cu"
        const int o75 = row * 128;
        b75[o75 + i0] = e1;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    CONST_BUFFER(real) b20, CONST_BUFFER(real) b25, CONST_BUFFER(real) b69, CONST_BUFFER(real) b74, BUFFER(real) b77, BUFFER(real) b78,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        real sum = 0.0f;
        LOOP (int i1 = 0; i1 < 8; ++i1) {
            const int o74 = row * 16;
            const int o69 = row * 16;
            const real e0 = b74[o74 + 8 * i0 + i1];
            const real e1 = b69[o69 + 8 * i0 + i1];
            const real e2 = e0 * e1;
            const real e3 = b20[8 * i0 + i1];
            const real e4 = e2 * e3;
            sum = sum + e4;
        }
        const int o77 = row * 2;
        b77[o77 + i0] = sum;
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        real sum = 0.0f;
        LOOP (int i2 = 0; i2 < 8; ++i2) {
            const int o25_1 = (row + 1 * call.rows) * 128;
            const int o74 = row * 16;
            const real e0 = b25[o25_1 + 64 * i0 + 8 * i1 + i2];
            const real e1 = b74[o74 + 8 * i0 + i2];
            const real e2 = e0 * e1;
            sum = sum + e2;
        }
        const int o78 = row * 16;
        b78[o78 + 8 * i0 + i1] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_4(
    CONST_BUFFER(real) b78, BUFFER(real) b79, BUFFER(real) b80,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        {
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o78 = row * 16;
                const real e0 = b78[o78 + 8 * i0 + i1];
                sum = sum + e0;
            }
            const int o79 = row * 2;
            b79[o79 + i0] = sum;
        }
        {
            const int o79 = row * 2;
#line 57 "rwkv7.yaml"
            const real e0 = b79[o79 + i0];
            const real e2 = e0 / 8.0f;
#line 851 "kernel.cu"
            const int o80 = row * 2;
            b80[o80 + i0] = e2;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_5(
    CONST_BUFFER(real) b78, CONST_BUFFER(real) b80, BUFFER(real) b81,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        const int o78 = row * 16;
        const int o80 = row * 2;
#line 56 "rwkv7.yaml"
        const real e0 = b78[o78 + 8 * i0 + i1];
#line 57 "rwkv7.yaml"
        const real e1 = b80[o80 + i0];
        const real e2 = e0 - e1;
#line 877 "kernel.cu"
        const int o81 = row * 16;
        b81[o81 + 8 * i0 + i1] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_6(
    BUFFER(real) b79, BUFFER(real) b80, CONST_BUFFER(real) b81, BUFFER(real) b82,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        {
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o81 = row * 16;
                const real e0 = b81[o81 + 8 * i0 + i1];
                const real e1 = e0 * e0;
                sum = sum + e1;
            }
            const int o79 = row * 2;
            b79[o79 + i0] = sum;
        }
        {
            const int o79 = row * 2;
#line 57 "rwkv7.yaml"
            const real e0 = b79[o79 + i0];
            const real e2 = e0 / 8.0f;
            const real e4 = e2 + 0.00064f;
            const real e5 = F(sqrt)(e4);
            const real e7 = 1.0f / e5;
#line 912 "kernel.cu"
            const int o80 = row * 2;
            const int o82 = row * 2;
            b80[o80 + i0] = e5;
            b82[o82 + i0] = e7;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_7(
    CONST_BUFFER(real) b21, CONST_BUFFER(real) b22, CONST_BUFFER(real) b62, CONST_BUFFER(real) b77, BUFFER(real) b78, CONST_BUFFER(real) b81,
    CONST_BUFFER(real) b82,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        const int o81 = row * 16;
        const int o82 = row * 2;
        const int o77 = row * 2;
        const int o62 = row * 16;
#line 57 "rwkv7.yaml"
        const real e0 = b81[o81 + 8 * i0 + i1];
        const real e1 = b82[o82 + i0];
        const real e2 = e0 * e1;
        const real e3 = b21[8 * i0 + i1];
        const real e4 = e2 * e3;
        const real e5 = b22[8 * i0 + i1];
        const real e6 = e4 + e5;
#line 58 "rwkv7.yaml"
        const real e7 = b77[o77 + i0];
#line 45 "rwkv7.yaml"
        const real e8 = b62[o62 + 8 * i0 + i1];
#line 58 "rwkv7.yaml"
        const real e9 = e7 * e8;
#line 59 "rwkv7.yaml"
        const real e10 = e6 + e9;
#line 954 "kernel.cu"
        const int o78 = row * 16;
        b78[o78 + 8 * i0 + i1] = e10;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_8(
    CONST_BUFFER(real) b76, CONST_BUFFER(real) b78, BUFFER(real) b83,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o76 = row * 16;
        const int o78 = row * 16;
#line 48 "rwkv7.yaml"
        const real e0 = b76[o76 + i0];
#line 59 "rwkv7.yaml"
        const real e1 = b78[o78 + i0];
        const real e2 = e0 * e1;
#line 977 "kernel.cu"
        const int o83 = row * 16;
        b83[o83 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b76, CONST_BUFFER(real) b78, BUFFER(real) b84, BUFFER(real) b85, CONST_BUFFER(real) b118,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o118 = row * 16;
        const real p0 = b118[o118 + i0];
        const int o78 = row * 16;
        const int o76 = row * 16;
#line 59 "rwkv7.yaml"
        const real e0 = p0;
        const real e1 = b78[o78 + i0];
        const real e2 = e0 * e1;
#line 48 "rwkv7.yaml"
        const real e3 = b76[o76 + i0];
#line 59 "rwkv7.yaml"
        const real e4 = e0 * e3;
#line 1005 "kernel.cu"
        const int o84 = row * 16;
        const int o85 = row * 16;
        b84[o84 + i0] = e2;
        b85[o85 + i0] = e4;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b21, CONST_BUFFER(real) b62, CONST_BUFFER(real) b77, CONST_BUFFER(real) b81, CONST_BUFFER(real) b85, BUFFER(real) b86,
    BUFFER(real) b87, BUFFER(real) b88,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        real sum0 = 0.0f, sum1 = 0.0f;
        LOOP (int i1 = 0; i1 < 8; ++i1) {
            const int o85 = row * 16;
            const int o81 = row * 16;
            const int o62 = row * 16;
            const real e0 = b85[o85 + 8 * i0 + i1];
            const real e1 = b21[8 * i0 + i1];
            const real e2 = e0 * e1;
            const real e3 = b81[o81 + 8 * i0 + i1];
            const real e4 = e2 * e3;
            const real e5 = b62[o62 + 8 * i0 + i1];
            const real e6 = e0 * e5;
            sum0 = sum0 + e4;
            sum1 = sum1 + e6;
        }
        const int o86 = row * 2;
        const int o87 = row * 2;
        b86[o86 + i0] = sum0;
        b87[o87 + i0] = sum1;
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        const int o85 = row * 16;
        const int o77 = row * 2;
#line 59 "rwkv7.yaml"
        const real e0 = b85[o85 + 8 * i0 + i1];
#line 58 "rwkv7.yaml"
        const real e1 = b77[o77 + i0];
        const real e2 = e0 * e1;
#line 1056 "kernel.cu"
        const int o88 = row * 16;
        b88[o88 + 8 * i0 + i1] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b20, CONST_BUFFER(real) b69, CONST_BUFFER(real) b74, CONST_BUFFER(real) b75, CONST_BUFFER(real) b80, CONST_BUFFER(real) b82,
    CONST_BUFFER(real) b86, CONST_BUFFER(real) b87, BUFFER(real) b89, BUFFER(real) b90, BUFFER(real) b91, BUFFER(real) b92,
    CONST_BUFFER(real) b119,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 128u; item += stride) {
        const int row = (int)(item / 128u);
        const int i0 = (int)(item % 128u);
        const int o119 = row * 128;
        const real p0 = b119[o119 + i0];
        const int o75 = row * 128;
#line 48 "rwkv7.yaml"
        const real e0 = p0;
        const real e1 = b75[o75 + i0];
        const real e2 = e0 * e1;
        const real e4 = 1.0f - e1;
        const real e5 = e2 * e4;
#line 1083 "kernel.cu"
        const int o89 = row * 128;
        b89[o89 + i0] = e5;
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        const int o86 = row * 2;
        const int o82 = row * 2;
        const int o80 = row * 2;
#line 57 "rwkv7.yaml"
        const real e0 = b86[o86 + i0];
        const real e1 = b82[o82 + i0];
        const real e2 = e0 * e1;
        const real e3 = b80[o80 + i0];
        const real e4 = e2 / e3;
        const real e6 = e4 * 0.5f;
        const real e7 = e6 / e3;
        const real e9 = e7 / 8.0f;
        const real e10 = -e9;
#line 1103 "kernel.cu"
        const int o90 = row * 2;
        b90[o90 + i0] = e10;
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        const int o87 = row * 2;
        const int o69 = row * 16;
        const int o74 = row * 16;
#line 58 "rwkv7.yaml"
        const real e0 = b87[o87 + i0];
        const real e1 = b20[8 * i0 + i1];
        const real e2 = e0 * e1;
#line 51 "rwkv7.yaml"
        const real e3 = b69[o69 + 8 * i0 + i1];
#line 58 "rwkv7.yaml"
        const real e4 = e2 * e3;
#line 43 "rwkv7.yaml"
        const real e5 = b74[o74 + 8 * i0 + i1];
#line 58 "rwkv7.yaml"
        const real e6 = e2 * e5;
#line 1127 "kernel.cu"
        const int o91 = row * 16;
        const int o92 = row * 16;
        b91[o91 + 8 * i0 + i1] = e4;
        b92[o92 + 8 * i0 + i1] = e6;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b21, CONST_BUFFER(real) b81, CONST_BUFFER(real) b82, CONST_BUFFER(real) b85, BUFFER(real) b86, CONST_BUFFER(real) b90,
    BUFFER(real) b94,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        {
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o85 = row * 16;
                const int o82 = row * 2;
                const int o90 = row * 2;
                const int o81 = row * 16;
                const real e0 = b85[o85 + 8 * i0 + i1];
                const real e1 = b21[8 * i0 + i1];
                const real e2 = e0 * e1;
                const real e3 = b82[o82 + i0];
                const real e4 = e2 * e3;
                const real e5 = b90[o90 + i0];
                const real e6 = b81[o81 + 8 * i0 + i1];
                const real e7 = e5 * e6;
                const real e8 = e4 + e7;
                const real e9 = e8 + e7;
                const real e10 = -e9;
                sum = sum + e10;
            }
            const int o86 = row * 2;
            b86[o86 + i0] = sum;
        }
        {
            const int o86 = row * 2;
#line 57 "rwkv7.yaml"
            const real e0 = b86[o86 + i0];
            const real e2 = e0 / 8.0f;
#line 1174 "kernel.cu"
            const int o94 = row * 2;
            b94[o94 + i0] = e2;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    CONST_BUFFER(real) b21, CONST_BUFFER(real) b25, CONST_BUFFER(real) b81, CONST_BUFFER(real) b82, CONST_BUFFER(real) b85, CONST_BUFFER(real) b90,
    CONST_BUFFER(real) b94, BUFFER(real) b95,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        real sum = 0.0f;
        LOOP (int i2 = 0; i2 < 8; ++i2) {
            const int o85 = row * 16;
            const int o82 = row * 2;
            const int o90 = row * 2;
            const int o81 = row * 16;
            const int o94 = row * 2;
            const int o25_1 = (row + 1 * call.rows) * 128;
            const real e0 = b85[o85 + 8 * i0 + i2];
            const real e1 = b21[8 * i0 + i2];
            const real e2 = e0 * e1;
            const real e3 = b82[o82 + i0];
            const real e4 = e2 * e3;
            const real e5 = b90[o90 + i0];
            const real e6 = b81[o81 + 8 * i0 + i2];
            const real e7 = e5 * e6;
            const real e8 = e4 + e7;
            const real e9 = e8 + e7;
            const real e10 = b94[o94 + i0];
            const real e11 = e9 + e10;
            const real e12 = b25[o25_1 + 64 * i0 + i1 + 8 * i2];
            const real e13 = e11 * e12;
            sum = sum + e13;
        }
        const int o95 = row * 16;
        b95[o95 + 8 * i0 + i1] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_5(
    CONST_BUFFER(real) b91, CONST_BUFFER(real) b95, BUFFER(real) b96,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o95 = row * 16;
        const int o91 = row * 16;
#line 56 "rwkv7.yaml"
        const real e0 = b95[o95 + i0];
#line 53 "rwkv7.yaml"
        const real e1 = b91[o91 + i0];
#line 43 "rwkv7.yaml"
        const real e2 = e0 + e1;
#line 1241 "kernel.cu"
        const int o96 = row * 16;
        b96[o96 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) backward_6(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7,
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b11, CONST_BUFFER(real) b12, CONST_BUFFER(real) b13, CONST_BUFFER(real) b15,
    CONST_BUFFER(real) b18, CONST_BUFFER(real) b19, CONST_BUFFER(real) b21, CONST_BUFFER(real) b25, BUFFER(real) b27, BUFFER(real) b28,
    BUFFER(real) b30, CONST_BUFFER(real) b61, CONST_BUFFER(real) b62, CONST_BUFFER(real) b63, CONST_BUFFER(real) b64, CONST_BUFFER(real) b66,
    CONST_BUFFER(real) b67, CONST_BUFFER(real) b68, CONST_BUFFER(real) b69, CONST_BUFFER(real) b70, CONST_BUFFER(real) b71, CONST_BUFFER(real) b72,
    CONST_BUFFER(real) b73, CONST_BUFFER(real) b74, CONST_BUFFER(real) b81, CONST_BUFFER(real) b82, CONST_BUFFER(real) b85, BUFFER(real) b88,
    CONST_BUFFER(real) b90, CONST_BUFFER(real) b91, CONST_BUFFER(real) b92, CONST_BUFFER(real) b93, CONST_BUFFER(real) b94, BUFFER(real) b95,
    BUFFER(real) b97, BUFFER(real) b98, BUFFER(real) b99, BUFFER(real) b100, BUFFER(real) b101, BUFFER(real) b102,
    BUFFER(real) b103, BUFFER(real) b104, BUFFER(real) b105, BUFFER(real) b106, BUFFER(real) b107, BUFFER(real) b108,
    BUFFER(real) b109, BUFFER(real) b110, BUFFER(real) b111, BUFFER(real) b112, BUFFER(real) b113, BUFFER(real) b114,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 256);
    panel(w0, b6, 0, 1, 16, 16, 256);
    SHARED(real, w1, 1024, 1024);
    panel(w1, b9, 0, 1, 64, 64, 1024);
    SHARED(real, w2, 5120, 1024);
    panel(w2, b13, 0, 1, 64, 64, 1024);
    SHARED(real, w3, 9216, 1024);
    panel(w3, b8, 0, 1, 16, 16, 1024);
    SHARED(real, w4, 13312, 1024);
    panel(w4, b12, 0, 1, 16, 16, 1024);
    SHARED(real, w5, 17408, 256);
    panel(w5, b4, 0, 1, 16, 16, 256);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = ((t) & 1) * call.rows;
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum0 = 0.0f, sum1 = 0.0f, sum2 = 0.0f, sum3 = 0.0f, sum4 = 0.0f;
            LOOP (int i2 = 0; i2 < 8; ++i2) {
                const int o27_1 = (s0 + row0) * 128;
                const int o85 = (s1 + row0) * 16;
                const int o82 = (s1 + row0) * 2;
                const int o90 = (s1 + row0) * 2;
                const int o81 = (s1 + row0) * 16;
                const int o94 = (s1 + row0) * 2;
                const int o74 = (s1 + row0) * 16;
                const int o69 = (s1 + row0) * 16;
                const int o62 = (s1 + row0) * 16;
                const int o68 = (s2 + row0) * 16;
                const int o72 = (s2 + row0) * 16;
                const int o73 = (s2 + row0) * 16;
                const int o25 = (s1 + row0) * 128;
                const real e0 = b27[o27_1 + 64 * i0 + 8 * i1 + i2];
                const real e1 = b85[o85 + 8 * i0 + i1];
                const real e2 = b21[8 * i0 + i1];
                const real e3 = e1 * e2;
                const real e4 = b82[o82 + i0];
                const real e5 = e3 * e4;
                const real e6 = b90[o90 + i0];
                const real e7 = b81[o81 + 8 * i0 + i1];
                const real e8 = e6 * e7;
                const real e9 = e5 + e8;
                const real e10 = e9 + e8;
                const real e11 = b94[o94 + i0];
                const real e12 = e10 + e11;
                const real e13 = b74[o74 + 8 * i0 + i2];
                const real e14 = e12 * e13;
                const real e15 = e0 + e14;
                const real e16 = b69[o69 + 8 * i0 + i2];
                const real e17 = e15 * e16;
                const real e18 = b27[o27_1 + 64 * i0 + i1 + 8 * i2];
                const real e19 = b85[o85 + 8 * i0 + i2];
                const real e20 = b21[8 * i0 + i2];
                const real e21 = e19 * e20;
                const real e22 = e21 * e4;
                const real e23 = b81[o81 + 8 * i0 + i2];
                const real e24 = e6 * e23;
                const real e25 = e22 + e24;
                const real e26 = e25 + e24;
                const real e27 = e26 + e11;
                const real e28 = b74[o74 + 8 * i0 + i1];
                const real e29 = e27 * e28;
                const real e30 = e18 + e29;
                const real e31 = b62[o62 + 8 * i0 + i2];
                const real e32 = e30 * e31;
                const real e33 = b68[o68 + 8 * i0 + i2];
                const real e34 = b72[o72 + 8 * i0 + i2];
                const real e35 = e33 * e34;
                const real e36 = e15 * e35;
                const real e37 = -e36;
                const real e38 = b73[o73 + 8 * i0 + i2];
                const real e39 = e30 * e38;
                const real e40 = -e39;
                const real e41 = b25[o25 + 64 * i0 + i1 + 8 * i2];
                const real e42 = e30 * e41;
                sum0 = sum0 + e17;
                sum1 = sum1 + e32;
                sum2 = sum2 + e37;
                sum3 = sum3 + e40;
                sum4 = sum4 + e42;
            }
            const int o97 = row0 * 16;
            const int o95 = (s1 + row0) * 16;
            const int o98 = row0 * 16;
            const int o99 = row0 * 16;
            const int o100 = row0 * 16;
            b97[o97 + 8 * i0 + i1] = sum0;
            b95[o95 + 8 * i0 + i1] = sum1;
            b98[o98 + 8 * i0 + i1] = sum2;
            b99[o99 + 8 * i0 + i1] = sum3;
            b100[o100 + 8 * i0 + i1] = sum4;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o99 = row0 * 16;
            const int o72 = (s2 + row0) * 16;
            const int o100 = row0 * 16;
            const int o67 = (s2 + row0) * 16;
            const int o66 = (s2 + row0) * 16;
            const int o97 = row0 * 16;
            const int o88 = (s1 + row0) * 16;
#line 55 "rwkv7.yaml"
            const real e0 = b99[o99 + i0];
#line 50 "rwkv7.yaml"
            const real e1 = b72[o72 + i0];
#line 55 "rwkv7.yaml"
            const real e2 = e0 * e1;
            const real e3 = b100[o100 + i0];
#line 46 "rwkv7.yaml"
            const real e4 = b67[o67 + i0];
            const real e5 = e3 * e4;
            const real e7 = e5 * 0.60653067f;
            const real e8 = b66[o66 + i0];
            const real e9 = e7 * e8;
            const real e11 = 1.0f - e8;
            const real e12 = e9 * e11;
            const real e13 = -e12;
#line 55 "rwkv7.yaml"
            const real e14 = b97[o97 + i0];
#line 52 "rwkv7.yaml"
            const real e15 = b88[o88 + i0];
#line 45 "rwkv7.yaml"
            const real e16 = e14 + e15;
#line 1397 "kernel.cu"
            const int o101 = (s1 + row0) * 16;
            const int o103 = (s1 + row0) * 16;
            const int o104 = (s1 + row0) * 16;
            b101[o101 + i0] = e2;
            b103[o103 + i0] = e13;
            b104[o104 + i0] = e16;
        }
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 8; ++i2) {
                const int o98 = row0 * 16;
                const int o25 = (s1 + row0) * 128;
                const real e0 = b98[o98 + 8 * i0 + i2];
                const real e1 = b25[o25 + 64 * i0 + i1 + 8 * i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o102 = row0 * 16;
            b102[o102 + 8 * i0 + i1] = sum;
        }
        if (first < 128u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i2 = at % 8;
            const int i1 = at / 8u % 8;
            const int i0 = at / 64u;
            const int o27_1 = (s0 + row0) * 128;
            const int o85 = (s1 + row0) * 16;
            const int o82 = (s1 + row0) * 2;
            const int o90 = (s1 + row0) * 2;
            const int o81 = (s1 + row0) * 16;
            const int o94 = (s1 + row0) * 2;
            const int o74 = (s1 + row0) * 16;
            const int o67 = (s2 + row0) * 16;
            const int o98 = row0 * 16;
            const int o72 = (s2 + row0) * 16;
#line 55 "rwkv7.yaml"
            const real e0 = b27[o27_1 + 64 * i0 + 8 * i1 + i2];
#line 59 "rwkv7.yaml"
            const real e1 = b85[o85 + 8 * i0 + i1];
#line 57 "rwkv7.yaml"
            const real e2 = b21[8 * i0 + i1];
            const real e3 = e1 * e2;
            const real e4 = b82[o82 + i0];
            const real e5 = e3 * e4;
            const real e6 = b90[o90 + i0];
            const real e7 = b81[o81 + 8 * i0 + i1];
            const real e8 = e6 * e7;
            const real e9 = e5 + e8;
            const real e10 = e9 + e8;
            const real e11 = b94[o94 + i0];
#line 56 "rwkv7.yaml"
            const real e12 = e10 + e11;
#line 43 "rwkv7.yaml"
            const real e13 = b74[o74 + 8 * i0 + i2];
#line 56 "rwkv7.yaml"
            const real e14 = e12 * e13;
#line 55 "rwkv7.yaml"
            const real e15 = e0 + e14;
#line 46 "rwkv7.yaml"
            const real e16 = b67[o67 + 8 * i0 + i2];
#line 55 "rwkv7.yaml"
            const real e17 = e15 * e16;
            const real e18 = b98[o98 + 8 * i0 + i1];
#line 50 "rwkv7.yaml"
            const real e19 = b72[o72 + 8 * i0 + i2];
#line 54 "rwkv7.yaml"
            const real e20 = e18 * e19;
            const real e21 = e17 + e20;
#line 1473 "kernel.cu"
            const int o27 = (s3 + row0) * 128;
            b27[o27 + 64 * i0 + 8 * i1 + i2] = e21;
        }
        block_barrier();
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o99 = row0 * 16;
                    const int o68 = (s2 + row0) * 16;
                    const int o102 = row0 * 16;
                    const int o72 = (s2 + row0) * 16;
                    const int o71 = (s2 + row0) * 2;
                    const real e0 = b99[o99 + 8 * i0 + i1];
                    const real e1 = b68[o68 + 8 * i0 + i1];
                    const real e2 = e0 * e1;
                    const real e3 = b102[o102 + 8 * i0 + i1];
                    const real e4 = e2 + e3;
                    const real e5 = b72[o72 + 8 * i0 + i1];
                    const real e6 = e4 * e5;
                    const real e7 = b71[o71 + i0];
                    const real e8 = e6 / e7;
                    const real e9 = -e8;
                    sum = sum + e9;
                }
                const int o105 = row0 * 2;
                b105[o105 + i0] = sum;
            }
            {
                const int o70 = (s2 + row0) * 2;
                const int o105 = row0 * 2;
#line 50 "rwkv7.yaml"
                const real e0 = b70[o70 + i0];
                const real e2 = (real)(e0 != 0.0f);
                const real e5 = e2 != 0 ? e0 : 1.0f;
                const real e6 = F(sqrt)(e5);
                const real e7 = e2 != 0 ? e6 : 0.0f;
                const real e9 = (real)(e7 < 1e-12f);
                const real e10 = (real)(e7 == 1e-12f);
                const real e11 = b105[o105 + i0];
                const real e12 = 0.5f * e11;
                const real e13 = e10 != 0 ? e12 : e11;
                const real e14 = e9 != 0 ? 0.0f : e13;
                const real e15 = e2 != 0 ? e14 : 0.0f;
                const real e16 = 0.5f * e15;
                const real e17 = e16 / e6;
                const real e18 = e2 != 0 ? e17 : 0.0f;
#line 1524 "kernel.cu"
                const int o108 = row0 * 2;
                b108[o108 + i0] = e18;
            }
        }
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o104 = (s1 + row0) * 16;
            #pragma unroll 4
            for (int k = 0; k < 16; ++k) {
                const real x = b104[o104 + k];
                p0 = F(fma)(x, w0[k * 16 + i0], p0);
            }
            const int o101 = (s1 + row0) * 16;
            const int o95 = (s1 + row0) * 16;
            const int o92 = (s1 + row0) * 16;
            const int o61 = (s2 + row0) * 16;
            const int o68 = (s2 + row0) * 16;
#line 55 "rwkv7.yaml"
            const real e0 = b101[o101 + i0];
            const real e1 = b95[o95 + i0];
#line 51 "rwkv7.yaml"
            const real e2 = b92[o92 + i0];
            const real e3 = e1 + e2;
#line 44 "rwkv7.yaml"
            const real e4 = b61[o61 + i0];
#line 51 "rwkv7.yaml"
            const real e5 = e3 * e4;
            const real e6 = b19[i0];
            const real e7 = e5 * e6;
#line 47 "rwkv7.yaml"
            const real e8 = e0 + e7;
            const real e9 = b68[o68 + i0];
            const real e10 = e8 * e9;
            const real e12 = 1.0f - e9;
            const real e13 = e10 * e12;
#line 45 "rwkv7.yaml"
            const real e14 = p0;
#line 1565 "kernel.cu"
            const int o88 = (s1 + row0) * 16;
            const int o106 = (s1 + row0) * 16;
            b88[o88 + i0] = e13;
            b106[o106 + i0] = e14;
        }
        if (first < 64u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o103 = (s1 + row0) * 16;
            #pragma unroll 4
            for (int k = 0; k < 16; ++k) {
                const real x = b103[o103 + k];
                p0 = F(fma)(x, w1[k * 64 + i0], p0);
            }
            const int o64 = (s2 + row0) * 64;
#line 46 "rwkv7.yaml"
            const real e0 = p0;
            const real e2 = b64[o64 + i0];
            const real e3 = e2 * e2;
            const real e4 = 1.0f - e3;
            const real e5 = e0 * e4;
#line 1589 "kernel.cu"
            const int o107 = (s1 + row0) * 64;
            b107[o107 + i0] = e5;
        }
        block_barrier();
        if (first < 64u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o88 = (s1 + row0) * 16;
            #pragma unroll 4
            for (int k = 0; k < 16; ++k) {
                const real x = b88[o88 + k];
                p0 = F(fma)(x, w2[k * 64 + i0], p0);
            }
#line 47 "rwkv7.yaml"
            const real e0 = p0;
#line 1607 "kernel.cu"
            const int o109 = (s1 + row0) * 64;
            b109[o109 + i0] = e0;
        }
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o107 = (s1 + row0) * 64;
            #pragma unroll 4
            for (int k = 0; k < 64; ++k) {
                const real x = b107[o107 + k];
                p0 = F(fma)(x, w3[k * 16 + i0], p0);
            }
#line 46 "rwkv7.yaml"
            const real e0 = p0;
#line 1624 "kernel.cu"
            const int o110 = (s1 + row0) * 16;
            b110[o110 + i0] = e0;
        }
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o99 = row0 * 16;
            const int o68 = (s2 + row0) * 16;
            const int o102 = row0 * 16;
            const int o71 = (s2 + row0) * 2;
            const int o108 = row0 * 2;
            const int o63 = (s2 + row0) * 16;
#line 55 "rwkv7.yaml"
            const real e0 = b99[o99 + 8 * i0 + i1];
#line 47 "rwkv7.yaml"
            const real e1 = b68[o68 + 8 * i0 + i1];
#line 55 "rwkv7.yaml"
            const real e2 = e0 * e1;
#line 54 "rwkv7.yaml"
            const real e3 = b102[o102 + 8 * i0 + i1];
#line 50 "rwkv7.yaml"
            const real e4 = e2 + e3;
            const real e5 = b71[o71 + i0];
            const real e6 = e4 / e5;
            const real e7 = b108[o108 + i0];
#line 49 "rwkv7.yaml"
            const real e8 = b63[o63 + 8 * i0 + i1];
#line 50 "rwkv7.yaml"
            const real e9 = e7 * e8;
#line 49 "rwkv7.yaml"
            const real e10 = e6 + e9;
            const real e11 = e10 + e9;
#line 1660 "kernel.cu"
            const int o111 = (s1 + row0) * 16;
            b111[o111 + 8 * i0 + i1] = e11;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o109 = (s1 + row0) * 64;
            #pragma unroll 4
            for (int k = 0; k < 64; ++k) {
                const real x = b109[o109 + k];
                p0 = F(fma)(x, w4[k * 16 + i0], p0);
            }
#line 47 "rwkv7.yaml"
            const real e0 = p0;
#line 1678 "kernel.cu"
            const int o112 = (s1 + row0) * 16;
            b112[o112 + i0] = e0;
        }
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o95 = (s1 + row0) * 16;
            const int o92 = (s1 + row0) * 16;
            const int o68 = (s2 + row0) * 16;
            const int o111 = (s1 + row0) * 16;
#line 55 "rwkv7.yaml"
            const real e0 = b95[o95 + i0];
#line 51 "rwkv7.yaml"
            const real e1 = b92[o92 + i0];
            const real e2 = e0 + e1;
#line 47 "rwkv7.yaml"
            const real e4 = b68[o68 + i0];
#line 51 "rwkv7.yaml"
            const real e5 = e4 - 1.0f;
            const real e6 = b19[i0];
            const real e7 = e5 * e6;
            const real e8 = 1.0f + e7;
            const real e9 = e2 * e8;
#line 49 "rwkv7.yaml"
            const real e10 = b111[o111 + i0];
            const real e11 = b18[i0];
            const real e12 = e10 * e11;
#line 44 "rwkv7.yaml"
            const real e13 = e9 + e12;
#line 1709 "kernel.cu"
            const int o113 = (s1 + row0) * 16;
            b113[o113 + i0] = e13;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o113 = (s1 + row0) * 16;
            #pragma unroll 4
            for (int k = 0; k < 16; ++k) {
                const real x = b113[o113 + k];
                p0 = F(fma)(x, w5[k * 16 + i0], p0);
            }
            const int o93 = (s1 + row0) * 16;
            const int o112 = (s1 + row0) * 16;
            const int o110 = (s1 + row0) * 16;
            const int o106 = (s1 + row0) * 16;
            const int o91 = (s1 + row0) * 16;
            const int o28_1 = (s0 + row0) * 16;
#line 44 "rwkv7.yaml"
            const real e0 = p0;
#line 48 "rwkv7.yaml"
            const real e1 = b93[o93 + i0];
            const real e2 = b15[i0];
            const real e3 = e1 * e2;
#line 47 "rwkv7.yaml"
            const real e4 = b112[o112 + i0];
            const real e5 = b11[i0];
            const real e6 = e4 * e5;
#line 42 "rwkv7.yaml"
            const real e7 = e3 + e6;
#line 46 "rwkv7.yaml"
            const real e8 = b110[o110 + i0];
            const real e9 = b7[i0];
            const real e10 = e8 * e9;
#line 42 "rwkv7.yaml"
            const real e11 = e7 + e10;
#line 45 "rwkv7.yaml"
            const real e12 = b106[o106 + i0];
            const real e13 = b5[i0];
            const real e14 = e12 * e13;
#line 42 "rwkv7.yaml"
            const real e15 = e11 + e14;
#line 44 "rwkv7.yaml"
            const real e16 = b3[i0];
            const real e17 = e0 * e16;
#line 42 "rwkv7.yaml"
            const real e18 = e15 + e17;
#line 43 "rwkv7.yaml"
            const real e19 = b91[o91 + i0];
            const real e20 = b1[i0];
            const real e21 = e19 * e20;
#line 42 "rwkv7.yaml"
            const real e22 = e18 + e21;
            const real e23 = b28[o28_1 + i0];
            const real e24 = e1 + e4;
            const real e25 = e24 + e8;
            const real e26 = e25 + e12;
            const real e27 = e26 + e0;
            const real e28 = e27 + e19;
            const real e29 = e23 + e28;
            const real e30 = e29 - e22;
#line 1774 "kernel.cu"
            const int o114 = (s1 + row0) * 16;
            const int o28 = (s3 + row0) * 16;
            const int o30 = (s1 + row0) * 16;
            b114[o114 + i0] = e0;
            b28[o28 + i0] = e22;
            b30[o30 + i0] = e30;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_7(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b26, BUFFER(real) b31, BUFFER(real) b33, BUFFER(real) b35, BUFFER(real) b37,
    BUFFER(real) b40, BUFFER(real) b41, BUFFER(real) b44, BUFFER(real) b45, BUFFER(real) b48, BUFFER(real) b49,
    BUFFER(real) b50, CONST_BUFFER(real) b61, CONST_BUFFER(real) b68, CONST_BUFFER(real) b69, CONST_BUFFER(real) b74, CONST_BUFFER(real) b81,
    CONST_BUFFER(real) b82, CONST_BUFFER(real) b85, CONST_BUFFER(real) b87, CONST_BUFFER(real) b88, CONST_BUFFER(real) b91, CONST_BUFFER(real) b92,
    CONST_BUFFER(real) b93, CONST_BUFFER(real) b95, CONST_BUFFER(real) b103, CONST_BUFFER(real) b106, CONST_BUFFER(real) b110, CONST_BUFFER(real) b111,
    CONST_BUFFER(real) b112, CONST_BUFFER(real) b114, BUFFER(real) b115, BUFFER(real) b116,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 2048);
    LOOP (int base = blockIdx.x * 32; base < 16; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f, s3 = 0.0f, s4 = 0.0f, s5 = 0.0f, s6 = 0.0f, s7 = 0.0f;
        if (item < 16) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o91 = row * 16;
                const int o26 = row * 16;
                const int o0 = row * 16;
                const int o114 = row * 16;
                const int o106 = row * 16;
                const int o110 = row * 16;
                const int o103 = row * 16;
                const int o112 = row * 16;
                const int o88 = row * 16;
                const int o93 = row * 16;
                const real e0 = b91[o91 + i0];
                const real e1 = b26[o26 + i0];
                const real e2 = b0[o0 + i0];
                const real e3 = e1 - e2;
                const real e4 = e0 * e3;
                const real e5 = b114[o114 + i0];
                const real e6 = e5 * e3;
                const real e7 = b106[o106 + i0];
                const real e8 = e7 * e3;
                const real e9 = b110[o110 + i0];
                const real e10 = e9 * e3;
                const real e11 = b103[o103 + i0];
                const real e12 = b112[o112 + i0];
                const real e13 = e12 * e3;
                const real e14 = b88[o88 + i0];
                const real e15 = b93[o93 + i0];
                const real e16 = e15 * e3;
                s0 = s0 + e4;
                s1 = s1 + e6;
                s2 = s2 + e8;
                s3 = s3 + e10;
                s4 = s4 + e11;
                s5 = s5 + e13;
                s6 = s6 + e14;
                s7 = s7 + e16;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        part[768 + threadIdx.x] = s3;
        part[1024 + threadIdx.x] = s4;
        part[1280 + threadIdx.x] = s5;
        part[1536 + threadIdx.x] = s6;
        part[1792 + threadIdx.x] = s7;
        block_barrier();
        if (warp == 0 && item < 16) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b31[i0] = sum;
        }
        if (warp == 1 && item < 16) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b33[i0] = sum;
        }
        if (warp == 2 && item < 16) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b35[i0] = sum;
        }
        if (warp == 3 && item < 16) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int i0 = item;
            b37[i0] = sum;
        }
        if (warp == 4 && item < 16) {
            real sum = part[1024 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1024 + w * 32 + lane];
            const int i0 = item;
            b40[i0] = sum;
        }
        if (warp == 5 && item < 16) {
            real sum = part[1280 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1280 + w * 32 + lane];
            const int i0 = item;
            b41[i0] = sum;
        }
        if (warp == 6 && item < 16) {
            real sum = part[1536 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1536 + w * 32 + lane];
            const int i0 = item;
            b44[i0] = sum;
        }
        if (warp == 7 && item < 16) {
            real sum = part[1792 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1792 + w * 32 + lane];
            const int i0 = item;
            b45[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 16; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f;
        if (item < 16) {
            const int i0 = item;
            #pragma unroll 2
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o111 = row * 16;
                const int o61 = row * 16;
                const int o95 = row * 16;
                const int o92 = row * 16;
                const int o68 = row * 16;
                const real e0 = b111[o111 + i0];
                const real e1 = b61[o61 + i0];
                const real e2 = e0 * e1;
                const real e3 = b95[o95 + i0];
                const real e4 = b92[o92 + i0];
                const real e5 = e3 + e4;
                const real e6 = e5 * e1;
                const real e7 = b68[o68 + i0];
                const real e9 = e7 - 1.0f;
                const real e10 = e6 * e9;
                s0 = s0 + e2;
                s1 = s1 + e10;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        block_barrier();
        if (warp == 0 && item < 16) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b48[i0] = sum;
        }
        if (warp == 1 && item < 16) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b49[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 16; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f;
        if (item < 16) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o87 = row * 2;
                const int o74 = row * 16;
                const int o69 = row * 16;
                const int o85 = row * 16;
                const int o81 = row * 16;
                const int o82 = row * 2;
                const real e0 = b87[o87 + i0];
                const real e1 = b74[o74 + 8 * i0 + i1];
                const real e2 = b69[o69 + 8 * i0 + i1];
                const real e3 = e1 * e2;
                const real e4 = e0 * e3;
                const real e5 = b85[o85 + 8 * i0 + i1];
                const real e6 = b81[o81 + 8 * i0 + i1];
                const real e7 = b82[o82 + i0];
                const real e8 = e6 * e7;
                const real e9 = e5 * e8;
                s0 = s0 + e4;
                s1 = s1 + e9;
                s2 = s2 + e5;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        block_barrier();
        if (warp == 0 && item < 16) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b50[8 * i0 + i1] = sum;
        }
        if (warp == 1 && item < 16) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b115[8 * i0 + i1] = sum;
        }
        if (warp == 2 && item < 16) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b116[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_8(
    BUFFER(real) b51, BUFFER(real) b52, CONST_BUFFER(real) b115, CONST_BUFFER(real) b116,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 16u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b115[i0];
        const real e1 = b116[i0];
        b51[i0] = e0;
        b52[i0] = e1;
    }
}
