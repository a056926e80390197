// generated from specs/ntm.yaml by `make generated`: do not edit
// ntm I=8 H=8 O=8 N=8 W=8 S=1 float32, sm_90

// Made by rnngen from the equations in lines 31, 33, 34, 35, 36, 37, 38, 39, 40, 41, 43, 44, 45, 46, 48, 49, 50, 51, 52, 53 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 64 / 256, at most 2048>>>
//   library product b43[T*B*1, 32] = b0[T*B*1, 8] * b1[8, 32]
//   forward_1<<<B * 1 / 1>>>
//   library product b108[T*B*1, 8] = b34[T*B*1, 16] * b8[16, 8]
//   forward_2<<<T * B * 8 / 256, at most 2048>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   library product b87[T*B*1, 16] = b10[T*B*1, 8] * b8[8, 16]
//   backward_0<<<B * 1 / 1>>>
//   library product b25[32, 8] = b37[32, T*B*1] * b0[T*B*1, 8]
//   library product b25[32, 8] = b37[32, T*B*1] * b14[T*B*1, 8]
//   library product b26[32, 8] = b37[32, T*B*1] * b15[T*B*1, 8]
//   library product b28[30, 8] = b36[30, T*B*1] * b15[T*B*1, 8]
//   library product b30[14, 8] = b35[14, T*B*1] * b15[T*B*1, 8]
//   library product b32[8, 16] = b10[8, T*B*1] * b34[T*B*1, 16]
//   backward_1<<<32 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [512]
//   b2: param 1, real [256]
//   b3: param 2, real [32]
//   b4: param 3, real [240]
//   b5: param 4, real [30]
//   b6: param 5, real [112]
//   b7: param 6, real [14]
//   b8: param 7, real [128]
//   b9: param 8, real [8]
//   b10: adjoint 0, real [T, B, 8]
//   b11: state 0, real [T + 1 or 2, B, 64]
//   b12: state 1, real [T + 1 or 2, B, 8]
//   b13: state 2, real [T + 1 or 2, B, 8]
//   b14: state 3, real [T + 1 or 2, B, 8]
//   b15: state 4, real [T + 1 or 2, B, 8]
//   b16: state 5, real [T + 1 or 2, B, 8]
//   b17: grad_state 0, real [2, B, 64]
//   b18: grad_state 1, real [2, B, 8]
//   b19: grad_state 2, real [2, B, 8]
//   b20: grad_state 3, real [2, B, 8]
//   b21: grad_state 4, real [2, B, 8]
//   b22: grad_state 5, real [2, B, 8]
//   b23: output 0, real [T, B, 8]
//   b24: grad_input 0, real [T, B, 8]
//   b25: grad_param 0, real [512]
//   b26: grad_param 1, real [256]
//   b27: grad_param 2, real [32]
//   b28: grad_param 3, real [240]
//   b29: grad_param 4, real [30]
//   b30: grad_param 5, real [112]
//   b31: grad_param 6, real [14]
//   b32: grad_param 7, real [128]
//   b33: grad_param 8, real [8]
//   b34: saved 0, real [T, B, 16]
//   b35: scratch 0, real [T, B, 14]
//   b36: scratch 1, real [T, B, 30]
//   b37: scratch 2, real [T, B, 32]
//   b38: saved 1, real [64]
//   b39: saved 2, real [64]
//   b40: saved 3, real [8]
//   b41: saved 4, real [8]
//   b42: saved 5, real [24]
//   b43: saved 6, real [T, B, 32]
//   b44: saved 7, real [T or 1, B, 8]
//   b45: saved 8, real [T or 1, B, 8]
//   b46: saved 9, real [T or 1, B, 8]
//   b47: saved 10, real [T or 1, B, 8]
//   b48: saved 11, real [T or 1, B, 8]
//   b49: saved 12, real [T or 1, B, 30]
//   b50: saved 13, real [T or 1, B, 14]
//   b51: saved 14, real [T or 1, B, 1]
//   b52: saved 15, real [T or 1, B, 1]
//   b53: saved 16, real [T or 1, B, 1]
//   b54: saved 17, real [T or 1, B, 1]
//   b55: saved 18, real [T or 1, B, 1]
//   b56: saved 19, real [T or 1, B, 1]
//   b57: saved 20, real [T or 1, B, 8]
//   b58: saved 21, real [T or 1, B, 8]
//   b59: saved 22, real [T or 1, B, 8]
//   b60: saved 23, real [T or 1, B, 8]
//   b61: saved 24, real [B, 1]
//   b62: saved 25, real [B, 1]
//   b63: saved 26, real [B, 8]
//   b64: saved 27, real [T or 1, B, 1]
//   b65: saved 28, real [T or 1, B, 3]
//   b66: saved 29, real [T or 1, B, 3]
//   b67: saved 30, real [B, 8]
//   b68: saved 31, real [T or 1, B, 1]
//   b69: saved 32, real [T or 1, B, 8]
//   b70: saved 33, real [T or 1, B, 8]
//   b71: saved 34, real [T or 1, B, 1]
//   b72: saved 35, real [T or 1, B, 1]
//   b73: saved 36, real [T or 1, B, 1]
//   b74: saved 37, real [T or 1, B, 3]
//   b75: saved 38, real [T or 1, B, 3]
//   b76: saved 39, real [T or 1, B, 1]
//   b77: saved 40, real [T or 1, B, 1]
//   b78: saved 41, real [T or 1, B, 1]
//   b79: saved 42, real [T or 1, B, 8]
//   b80: saved 43, real [T or 1, B, 8]
//   b81: saved 44, real [T or 1, B, 64]
//   b82: saved 45, real [T or 1, B, 64]
//   b83: saved 46, real [T or 1, B, 8]
//   b84: saved 47, real [T or 1, B, 8]
//   b85: saved 48, real [T or 1, B, 1]
//   b86: saved 49, real [T or 1, B, 1]
//   b87: scratch 3, real [T, B, 16]
//   b88: scratch 4, real [B, 8]
//   b89: scratch 5, real [B, 8]
//   b90: scratch 6, real [B, 8]
//   b91: scratch 7, real [B, 8]
//   b92: scratch 8, real [B, 8]
//   b93: scratch 9, real [B, 1]
//   b94: scratch 10, real [B, 1]
//   b95: scratch 11, real [B, 1]
//   b96: scratch 12, real [B, 3]
//   b97: scratch 13, real [B, 3]
//   b98: scratch 14, real [B, 1]
//   b99: scratch 15, real [B, 1]
//   b100: scratch 16, real [B, 1]
//   b101: scratch 17, real [B, 1]
//   b102: scratch 18, real [B, 1]
//   b103: scratch 19, real [B, 1]
//   b104: scratch 20, real [B, 1]
//   b105: scratch 21, real [B, 8]
//   b106: scratch 22, real [B, 8]
//   b107: scratch 23, real [B, 1]
//   b108: tile 0, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b11, BUFFER(real) b12, BUFFER(real) b13, BUFFER(real) b14, BUFFER(real) b15, BUFFER(real) b16,
    BUFFER(real) b38, BUFFER(real) b39, BUFFER(real) b40, BUFFER(real) b41, BUFFER(real) b42,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 8;
        const int i0 = at / 8u;
#line 39 "ntm.yaml"
        const real e1 = (real)(i0);
        const real e2 = (real)(i1);
        const real e3 = e1 - e2;
        const real e5 = (real)(e3 < 0.0f);
        const real e7 = e3 + 8.0f;
        const real e8 = e5 != 0 ? e7 : e3;
#line 406 "kernel.cu"
        b38[8 * i0 + i1] = 1e-06f;
        b39[8 * i0 + i1] = e8;
    }
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b40[i0] = 0.125f;
        b41[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 24u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 8;
        const int i0 = at / 8u;
#line 38 "ntm.yaml"
        const real e0 = (real)(i1);
        const real e1 = (real)(i0);
        const real e3 = e1 - 1.0f;
        const real e4 = e0 - e3;
        const real e6 = op_mod(e4, 8.0f);
        const real e8 = (real)(e6 == 0.0f);
#line 426 "kernel.cu"
        b42[8 * i0 + i1] = e8;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 64u; item += stride) {
            const int row = row0 + (int)(item / 64u);
            const int i0 = (int)(item % 64u);
            const int o11 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 64;
            b11[o11 + i0] = 1e-06f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o12 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b12[o12 + i0] = 0.125f;
        }
    }
    if (!(call.given[0] >> 2 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o13 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b13[o13 + i0] = 0.125f;
        }
    }
    if (!(call.given[0] >> 3 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o14 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b14[o14 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 4 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o15 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b15[o15 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 5 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o16 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b16[o16 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_1(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6,
    CONST_BUFFER(real) b7, BUFFER(real) b11, BUFFER(real) b12, BUFFER(real) b13, BUFFER(real) b14, BUFFER(real) b15,
    BUFFER(real) b16, BUFFER(real) b34, CONST_BUFFER(real) b39, CONST_BUFFER(real) b42, CONST_BUFFER(real) b43, BUFFER(real) b44,
    BUFFER(real) b45, BUFFER(real) b46, BUFFER(real) b47, BUFFER(real) b48, BUFFER(real) b49, BUFFER(real) b50,
    BUFFER(real) b51, BUFFER(real) b52, BUFFER(real) b53, BUFFER(real) b54, BUFFER(real) b55, BUFFER(real) b56,
    BUFFER(real) b57, BUFFER(real) b58, BUFFER(real) b59, BUFFER(real) b60, BUFFER(real) b61, BUFFER(real) b62,
    BUFFER(real) b63, BUFFER(real) b64, BUFFER(real) b65, BUFFER(real) b66, BUFFER(real) b67, BUFFER(real) b68,
    BUFFER(real) b69, BUFFER(real) b70, BUFFER(real) b71, BUFFER(real) b72, BUFFER(real) b73, BUFFER(real) b74,
    BUFFER(real) b75, BUFFER(real) b76, BUFFER(real) b77, BUFFER(real) b78, BUFFER(real) b79, BUFFER(real) b80,
    BUFFER(real) b81, BUFFER(real) b82, BUFFER(real) b83, BUFFER(real) b84, BUFFER(real) b85, BUFFER(real) b86,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b1, 136, 16, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b2, 64, 8, 1, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b1, 8, 16, 1, 8, 64);
    SHARED(real, w3, 768, 64);
    panel(w3, b2, 0, 8, 1, 8, 64);
    SHARED(real, w4, 1024, 64);
    panel(w4, b1, 264, 16, 1, 8, 64);
    SHARED(real, w5, 1280, 64);
    panel(w5, b2, 128, 8, 1, 8, 64);
    SHARED(real, w6, 1536, 64);
    panel(w6, b1, 392, 16, 1, 8, 64);
    SHARED(real, w7, 1792, 64);
    panel(w7, b2, 192, 8, 1, 8, 64);
    SHARED(real, w8, 2048, 240);
    panel(w8, b4, 0, 8, 1, 30, 240);
    SHARED(real, w9, 3008, 112);
    panel(w9, b6, 0, 8, 1, 14, 112);
    SHARED(real, w10, 3456, 24);
    panel(w10, b42, 0, 1, 8, 8, 24);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (call.save ? t : (t) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0, p4 = 0, p5 = 0, p6 = 0, p7 = 0;
            const int o14 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b14[o14 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p2 = F(fma)(x, w2[k * 8 + i0], p2);
                p4 = F(fma)(x, w4[k * 8 + i0], p4);
                p6 = F(fma)(x, w6[k * 8 + i0], p6);
            }
            const int o15 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b15[o15 + k];
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
                p3 = F(fma)(x, w3[k * 8 + i0], p3);
                p5 = F(fma)(x, w5[k * 8 + i0], p5);
                p7 = F(fma)(x, w7[k * 8 + i0], p7);
            }
            const int o43 = (s1 + row0) * 32;
            const int o16 = (s0 + row0) * 8;
#line 43 "ntm.yaml"
            const real e0 = b43[o43 + 8 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = p1;
            const real e4 = e2 + e3;
            const real e5 = b3[8 + i0];
            const real e6 = e4 + e5;
#line 44 "ntm.yaml"
            const real e7 = op_sigmoid(e6);
#line 43 "ntm.yaml"
            const real e8 = b43[o43 + i0];
            const real e9 = p2;
            const real e10 = e8 + e9;
            const real e11 = p3;
            const real e12 = e10 + e11;
            const real e13 = b3[i0];
            const real e14 = e12 + e13;
#line 44 "ntm.yaml"
            const real e15 = op_sigmoid(e14);
#line 43 "ntm.yaml"
            const real e16 = b43[o43 + 16 + i0];
            const real e17 = p4;
            const real e18 = e16 + e17;
            const real e19 = p5;
            const real e20 = e18 + e19;
            const real e21 = b3[16 + i0];
            const real e22 = e20 + e21;
#line 44 "ntm.yaml"
            const real e23 = F(tanh)(e22);
            const real e24 = b16[o16 + i0];
            const real e25 = e7 * e24;
            const real e26 = e15 * e23;
            const real e27 = e25 + e26;
#line 43 "ntm.yaml"
            const real e28 = b43[o43 + 24 + i0];
            const real e29 = p6;
            const real e30 = e28 + e29;
            const real e31 = p7;
            const real e32 = e30 + e31;
            const real e33 = b3[24 + i0];
            const real e34 = e32 + e33;
#line 45 "ntm.yaml"
            const real e35 = op_sigmoid(e34);
            const real e36 = F(tanh)(e27);
            const real e37 = e35 * e36;
#line 595 "kernel.cu"
            const int o44 = (s2 + row0) * 8;
            const int o45 = (s2 + row0) * 8;
            const int o46 = (s2 + row0) * 8;
            const int o16_1 = (s3 + row0) * 8;
            const int o47 = (s2 + row0) * 8;
            const int o15_1 = (s3 + row0) * 8;
            const int o34 = (s1 + row0) * 16;
            b44[o44 + i0] = e7;
            b45[o45 + i0] = e15;
            b46[o46 + i0] = e23;
            b16[o16_1 + i0] = e27;
            b47[o47 + i0] = e35;
            b15[o15_1 + i0] = e37;
            b34[o34 + i0] = e37;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o11 = (s0 + row0) * 64;
                const real e0 = b11[o11 + 8 * i0 + i1];
                const real e1 = e0 * e0;
                sum = sum + e1;
            }
            const int o48 = (s2 + row0) * 8;
            b48[o48 + i0] = sum;
        }
        block_barrier();
        if (first < 30u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o15_1 = (s3 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b15[o15_1 + k];
                p0 = F(fma)(x, w8[k * 30 + i0], p0);
            }
#line 46 "ntm.yaml"
            const real e0 = p0;
#line 639 "kernel.cu"
            const int o49 = (s2 + row0) * 30;
            b49[o49 + i0] = e0;
        }
        if (first < 14u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o15_1 = (s3 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b15[o15_1 + k];
                p0 = F(fma)(x, w9[k * 14 + i0], p0);
            }
#line 51 "ntm.yaml"
            const real e0 = p0;
#line 656 "kernel.cu"
            const int o50 = (s2 + row0) * 14;
            b50[o50 + i0] = e0;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o50 = (s2 + row0) * 14;
            const int o49 = (s2 + row0) * 30;
#line 51 "ntm.yaml"
            const real e0 = b50[o50 + 8];
#line 33 "ntm.yaml"
            const real e1 = b7[8];
            const real e2 = e0 + e1;
#line 51 "ntm.yaml"
            const real e3 = b50[o50 + 10];
#line 35 "ntm.yaml"
            const real e4 = b7[10];
            const real e5 = e3 + e4;
#line 46 "ntm.yaml"
            const real e6 = b49[o49 + 8];
#line 33 "ntm.yaml"
            const real e7 = b5[8];
            const real e8 = e6 + e7;
#line 46 "ntm.yaml"
            const real e9 = b49[o49 + 10];
#line 35 "ntm.yaml"
            const real e10 = b5[10];
            const real e11 = e9 + e10;
#line 686 "kernel.cu"
            const int o51 = (s2 + row0) * 1;
            const int o52 = (s2 + row0) * 1;
            const int o53 = (s2 + row0) * 1;
            const int o54 = (s2 + row0) * 1;
            b51[o51] = e2;
            b52[o52] = e5;
            b53[o53] = e8;
            b54[o54] = e11;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            {
                const int o50 = (s2 + row0) * 14;
                const int o49 = (s2 + row0) * 30;
#line 51 "ntm.yaml"
                const real e0 = b50[o50 + 9];
#line 34 "ntm.yaml"
                const real e1 = b7[9];
                const real e2 = e0 + e1;
                const real e3 = op_sigmoid(e2);
#line 46 "ntm.yaml"
                const real e4 = b49[o49 + 9];
#line 34 "ntm.yaml"
                const real e5 = b5[9];
                const real e6 = e4 + e5;
                const real e7 = op_sigmoid(e6);
#line 714 "kernel.cu"
                const int o55 = (s2 + row0) * 1;
                const int o56 = (s2 + row0) * 1;
                b55[o55] = e3;
                b56[o56] = e7;
            }
            {
                real sum0 = (-1e38f * 1e38f), sum1 = (-1e38f * 1e38f);
                LOOP (int i0 = 0; i0 < 3; ++i0) {
                    const int o50 = (s2 + row0) * 14;
                    const int o49 = (s2 + row0) * 30;
                    const real e0 = b50[o50 + 11 + i0];
                    const real e1 = b7[11 + i0];
                    const real e2 = e0 + e1;
                    const real e3 = b49[o49 + 11 + i0];
                    const real e4 = b5[11 + i0];
                    const real e5 = e3 + e4;
                    sum0 = op_maximum(sum0, e2);
                    sum1 = op_maximum(sum1, e5);
                }
                const int o61 = row0 * 1;
                const int o62 = row0 * 1;
                b61[o61] = sum0;
                b62[o62] = sum1;
            }
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o50 = (s2 + row0) * 14;
            const int o49 = (s2 + row0) * 30;
#line 51 "ntm.yaml"
            const real e0 = b50[o50 + i0];
#line 36 "ntm.yaml"
            const real e1 = b7[i0];
            const real e2 = e0 + e1;
#line 46 "ntm.yaml"
            const real e3 = b49[o49 + i0];
#line 36 "ntm.yaml"
            const real e4 = b5[i0];
            const real e5 = e3 + e4;
#line 46 "ntm.yaml"
            const real e6 = b49[o49 + 14 + i0];
#line 48 "ntm.yaml"
            const real e7 = b5[14 + i0];
            const real e8 = e6 + e7;
            const real e9 = op_sigmoid(e8);
#line 46 "ntm.yaml"
            const real e10 = b49[o49 + 22 + i0];
#line 49 "ntm.yaml"
            const real e11 = b5[22 + i0];
            const real e12 = e10 + e11;
            const real e13 = F(tanh)(e12);
#line 768 "kernel.cu"
            const int o57 = (s2 + row0) * 8;
            const int o58 = (s2 + row0) * 8;
            const int o59 = (s2 + row0) * 8;
            const int o60 = (s2 + row0) * 8;
            b57[o57 + i0] = e2;
            b58[o58 + i0] = e5;
            b59[o59 + i0] = e9;
            b60[o60 + i0] = e13;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o11 = (s0 + row0) * 64;
                const int o57 = (s2 + row0) * 8;
                const int o58 = (s2 + row0) * 8;
                const real e0 = b11[o11 + 8 * i0 + i1];
                const real e1 = b57[o57 + i1];
                const real e2 = e0 * e1;
                const real e3 = b58[o58 + i1];
                const real e4 = e0 * e3;
                sum0 = sum0 + e2;
                sum1 = sum1 + e4;
            }
            const int o63 = row0 * 8;
            const int o67 = row0 * 8;
            b63[o63 + i0] = sum0;
            b67[o67 + i0] = sum1;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o57 = (s2 + row0) * 8;
                const int o58 = (s2 + row0) * 8;
                const real e0 = b57[o57 + i0];
                const real e1 = e0 * e0;
                const real e2 = b58[o58 + i0];
                const real e3 = e2 * e2;
                sum0 = sum0 + e1;
                sum1 = sum1 + e3;
            }
            const int o64 = (s2 + row0) * 1;
            const int o68 = (s2 + row0) * 1;
            b64[o64] = sum0;
            b68[o68] = sum1;
        }
        if (first < 3u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o50 = (s2 + row0) * 14;
            const int o61 = row0 * 1;
            const int o49 = (s2 + row0) * 30;
            const int o62 = row0 * 1;
#line 51 "ntm.yaml"
            const real e0 = b50[o50 + 11 + i0];
#line 39 "ntm.yaml"
            const real e1 = b7[11 + i0];
            const real e2 = e0 + e1;
            const real e3 = b61[o61];
            const real e4 = e2 - e3;
            const real e5 = F(exp)(e4);
#line 46 "ntm.yaml"
            const real e6 = b49[o49 + 11 + i0];
#line 39 "ntm.yaml"
            const real e7 = b5[11 + i0];
            const real e8 = e6 + e7;
            const real e9 = b62[o62];
            const real e10 = e8 - e9;
            const real e11 = F(exp)(e10);
#line 844 "kernel.cu"
            const int o65 = (s2 + row0) * 3;
            const int o66 = (s2 + row0) * 3;
            b65[o65 + i0] = e5;
            b66[o66 + i0] = e11;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o63 = row0 * 8;
            const int o48 = (s2 + row0) * 8;
            const int o64 = (s2 + row0) * 1;
            const int o67 = row0 * 8;
            const int o68 = (s2 + row0) * 1;
#line 31 "ntm.yaml"
            const real e0 = b63[o63 + i0];
            const real e1 = b48[o48 + i0];
            const real e3 = (real)(e1 != 0.0f);
            const real e5 = e3 != 0 ? e1 : 1.0f;
            const real e6 = F(sqrt)(e5);
            const real e7 = e3 != 0 ? e6 : 0.0f;
            const real e8 = b64[o64];
            const real e9 = (real)(e8 != 0.0f);
            const real e10 = e9 != 0 ? e8 : 1.0f;
            const real e11 = F(sqrt)(e10);
            const real e12 = e9 != 0 ? e11 : 0.0f;
            const real e13 = e7 * e12;
            const real e15 = e13 + 1e-16f;
            const real e16 = e0 / e15;
            const real e17 = b67[o67 + i0];
            const real e18 = b68[o68];
            const real e19 = (real)(e18 != 0.0f);
            const real e20 = e19 != 0 ? e18 : 1.0f;
            const real e21 = F(sqrt)(e20);
            const real e22 = e19 != 0 ? e21 : 0.0f;
            const real e23 = e7 * e22;
            const real e24 = e23 + 1e-16f;
            const real e25 = e17 / e24;
#line 884 "kernel.cu"
            const int o69 = (s2 + row0) * 8;
            const int o70 = (s2 + row0) * 8;
            b69[o69 + i0] = e16;
            b70[o70 + i0] = e25;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i0 = 0; i0 < 3; ++i0) {
                const int o65 = (s2 + row0) * 3;
                const int o66 = (s2 + row0) * 3;
                const real e0 = b65[o65 + i0];
                const real e1 = b66[o66 + i0];
                sum0 = sum0 + e0;
                sum1 = sum1 + e1;
            }
            const int o71 = (s2 + row0) * 1;
            const int o72 = (s2 + row0) * 1;
            b71[o71] = sum0;
            b72[o72] = sum1;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            {
                real sum0 = (-1e38f * 1e38f), sum1 = (-1e38f * 1e38f);
                LOOP (int i0 = 0; i0 < 8; ++i0) {
                    const int o51 = (s2 + row0) * 1;
                    const int o69 = (s2 + row0) * 8;
                    const int o53 = (s2 + row0) * 1;
                    const int o70 = (s2 + row0) * 8;
                    const real e0 = b51[o51];
                    const real e1 = op_softplus(e0);
                    const real e2 = b69[o69 + i0];
                    const real e3 = e1 * e2;
                    const real e4 = b53[o53];
                    const real e5 = op_softplus(e4);
                    const real e6 = b70[o70 + i0];
                    const real e7 = e5 * e6;
                    sum0 = op_maximum(sum0, e3);
                    sum1 = op_maximum(sum1, e7);
                }
                const int o73 = (s2 + row0) * 1;
                const int o76 = (s2 + row0) * 1;
                b73[o73] = sum0;
                b76[o76] = sum1;
            }
            {
                real sum = 0.0f;
                LOOP (int i0 = 0; i0 < 8; ++i0) {
                    const int o51 = (s2 + row0) * 1;
                    const int o69 = (s2 + row0) * 8;
                    const int o73 = (s2 + row0) * 1;
                    const real e0 = b51[o51];
                    const real e1 = op_softplus(e0);
                    const real e2 = b69[o69 + i0];
                    const real e3 = e1 * e2;
                    const real e4 = b73[o73];
                    const real e5 = e3 - e4;
                    const real e6 = F(exp)(e5);
                    sum = sum + e6;
                }
                const int o77 = (s2 + row0) * 1;
                b77[o77] = sum;
            }
        }
        if (first < 3u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o65 = (s2 + row0) * 3;
            const int o71 = (s2 + row0) * 1;
            const int o66 = (s2 + row0) * 3;
            const int o72 = (s2 + row0) * 1;
#line 39 "ntm.yaml"
            const real e0 = b65[o65 + i0];
            const real e1 = b71[o71];
            const real e2 = e0 / e1;
            const real e3 = b66[o66 + i0];
            const real e4 = b72[o72];
            const real e5 = e3 / e4;
#line 968 "kernel.cu"
            const int o74 = (s2 + row0) * 3;
            const int o75 = (s2 + row0) * 3;
            b74[o74 + i0] = e2;
            b75[o75 + i0] = e5;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o74 = (s2 + row0) * 3;
            #pragma unroll 4
            for (int k = 0; k < 3; ++k) {
                const real x = b74[o74 + k];
                p0 = F(fma)(x, w10[k * 8 + i0], p0);
            }
            const int o75 = (s2 + row0) * 3;
            #pragma unroll 4
            for (int k = 0; k < 3; ++k) {
                const real x = b75[o75 + k];
                p1 = F(fma)(x, w10[k * 8 + i0], p1);
            }
#line 39 "ntm.yaml"
            const real e0 = p0;
            const real e1 = p1;
#line 995 "kernel.cu"
            const int o63 = row0 * 8;
            const int o67 = row0 * 8;
            b63[o63 + i0] = e0;
            b67[o67 + i0] = e1;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o53 = (s2 + row0) * 1;
                const int o70 = (s2 + row0) * 8;
                const int o76 = (s2 + row0) * 1;
                const real e0 = b53[o53];
                const real e1 = op_softplus(e0);
                const real e2 = b70[o70 + i0];
                const real e3 = e1 * e2;
                const real e4 = b76[o76];
                const real e5 = e3 - e4;
                const real e6 = F(exp)(e5);
                sum = sum + e6;
            }
            const int o78 = (s2 + row0) * 1;
            b78[o78] = sum;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o55 = (s2 + row0) * 1;
            const int o51 = (s2 + row0) * 1;
            const int o69 = (s2 + row0) * 8;
            const int o73 = (s2 + row0) * 1;
            const int o77 = (s2 + row0) * 1;
            const int o12 = (s0 + row0) * 8;
            const int o56 = (s2 + row0) * 1;
            const int o53 = (s2 + row0) * 1;
            const int o70 = (s2 + row0) * 8;
            const int o76 = (s2 + row0) * 1;
            const int o78 = (s2 + row0) * 1;
            const int o13 = (s0 + row0) * 8;
#line 34 "ntm.yaml"
            const real e0 = b55[o55];
#line 33 "ntm.yaml"
            const real e1 = b51[o51];
            const real e2 = op_softplus(e1);
#line 31 "ntm.yaml"
            const real e3 = b69[o69 + i0];
#line 36 "ntm.yaml"
            const real e4 = e2 * e3;
            const real e5 = b73[o73];
            const real e6 = e4 - e5;
            const real e7 = F(exp)(e6);
            const real e8 = b77[o77];
            const real e9 = e7 / e8;
#line 37 "ntm.yaml"
            const real e10 = e0 * e9;
            const real e12 = 1.0f - e0;
            const real e13 = b12[o12 + i0];
            const real e14 = e12 * e13;
            const real e15 = e10 + e14;
#line 34 "ntm.yaml"
            const real e16 = b56[o56];
#line 33 "ntm.yaml"
            const real e17 = b53[o53];
            const real e18 = op_softplus(e17);
#line 31 "ntm.yaml"
            const real e19 = b70[o70 + i0];
#line 36 "ntm.yaml"
            const real e20 = e18 * e19;
            const real e21 = b76[o76];
            const real e22 = e20 - e21;
            const real e23 = F(exp)(e22);
            const real e24 = b78[o78];
            const real e25 = e23 / e24;
#line 37 "ntm.yaml"
            const real e26 = e16 * e25;
            const real e27 = 1.0f - e16;
            const real e28 = b13[o13 + i0];
            const real e29 = e27 * e28;
            const real e30 = e26 + e29;
#line 1078 "kernel.cu"
            const int o79 = (s2 + row0) * 8;
            const int o80 = (s2 + row0) * 8;
            b79[o79 + i0] = e15;
            b80[o80 + i0] = e30;
        }
        if (first < 64u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o63 = row0 * 8;
            const int o67 = row0 * 8;
#line 39 "ntm.yaml"
            const real e0 = b39[i0];
            const real e1 = b63[o63 + (int)op_clamp(e0, 7)];
            const real e2 = b67[o67 + (int)op_clamp(e0, 7)];
#line 1094 "kernel.cu"
            const int o81 = (s2 + row0) * 64;
            const int o82 = (s2 + row0) * 64;
            b81[o81 + i0] = e1;
            b82[o82 + i0] = e2;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum0 = 0.0f, sum1 = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o81 = (s2 + row0) * 64;
                    const int o79 = (s2 + row0) * 8;
                    const int o82 = (s2 + row0) * 64;
                    const int o80 = (s2 + row0) * 8;
                    const real e0 = b81[o81 + 8 * i0 + i1];
                    const real e1 = b79[o79 + i1];
                    const real e2 = e0 * e1;
                    const real e3 = b82[o82 + 8 * i0 + i1];
                    const real e4 = b80[o80 + i1];
                    const real e5 = e3 * e4;
                    sum0 = sum0 + e2;
                    sum1 = sum1 + e5;
                }
                const int o63 = row0 * 8;
                const int o67 = row0 * 8;
                b63[o63 + i0] = sum0;
                b67[o67 + i0] = sum1;
            }
            {
                const int o63 = row0 * 8;
                const int o67 = row0 * 8;
#line 39 "ntm.yaml"
                const real e0 = b63[o63 + i0];
#line 40 "ntm.yaml"
                const real e2 = e0 + 1e-16f;
#line 39 "ntm.yaml"
                const real e3 = b67[o67 + i0];
#line 40 "ntm.yaml"
                const real e4 = e3 + 1e-16f;
#line 1137 "kernel.cu"
                const int o83 = (s2 + row0) * 8;
                const int o84 = (s2 + row0) * 8;
                b83[o83 + i0] = e2;
                b84[o84 + i0] = e4;
            }
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o83 = (s2 + row0) * 8;
                const int o52 = (s2 + row0) * 1;
                const int o84 = (s2 + row0) * 8;
                const int o54 = (s2 + row0) * 1;
                const real e0 = b83[o83 + i0];
                const real e2 = b52[o52];
                const real e3 = op_softplus(e2);
                const real e4 = 1.0f + e3;
                const real e5 = op_power(e0, e4);
                const real e6 = b84[o84 + i0];
                const real e7 = b54[o54];
                const real e8 = op_softplus(e7);
                const real e9 = 1.0f + e8;
                const real e10 = op_power(e6, e9);
                sum0 = sum0 + e5;
                sum1 = sum1 + e10;
            }
            const int o85 = (s2 + row0) * 1;
            const int o86 = (s2 + row0) * 1;
            b85[o85] = sum0;
            b86[o86] = sum1;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o83 = (s2 + row0) * 8;
            const int o52 = (s2 + row0) * 1;
            const int o85 = (s2 + row0) * 1;
            const int o84 = (s2 + row0) * 8;
            const int o54 = (s2 + row0) * 1;
            const int o86 = (s2 + row0) * 1;
#line 40 "ntm.yaml"
            const real e0 = b83[o83 + i0];
#line 35 "ntm.yaml"
            const real e2 = b52[o52];
            const real e3 = op_softplus(e2);
            const real e4 = 1.0f + e3;
#line 40 "ntm.yaml"
            const real e5 = op_power(e0, e4);
#line 41 "ntm.yaml"
            const real e6 = b85[o85];
            const real e7 = e5 / e6;
#line 40 "ntm.yaml"
            const real e8 = b84[o84 + i0];
#line 35 "ntm.yaml"
            const real e9 = b54[o54];
            const real e10 = op_softplus(e9);
            const real e11 = 1.0f + e10;
#line 40 "ntm.yaml"
            const real e12 = op_power(e8, e11);
#line 41 "ntm.yaml"
            const real e13 = b86[o86];
            const real e14 = e12 / e13;
#line 1205 "kernel.cu"
            const int o12_1 = (s3 + row0) * 8;
            const int o13_1 = (s3 + row0) * 8;
            b12[o12_1 + i0] = e7;
            b13[o13_1 + i0] = e14;
        }
        block_barrier();
        if (first < 64u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o11 = (s0 + row0) * 64;
            const int o13_1 = (s3 + row0) * 8;
            const int o59 = (s2 + row0) * 8;
            const int o60 = (s2 + row0) * 8;
#line 50 "ntm.yaml"
            const real e0 = b11[o11 + 8 * i0 + i1];
#line 41 "ntm.yaml"
            const real e2 = b13[o13_1 + i0];
#line 48 "ntm.yaml"
            const real e3 = b59[o59 + i1];
#line 50 "ntm.yaml"
            const real e4 = e2 * e3;
            const real e5 = 1.0f - e4;
            const real e6 = e0 * e5;
#line 49 "ntm.yaml"
            const real e7 = b60[o60 + i1];
#line 50 "ntm.yaml"
            const real e8 = e2 * e7;
            const real e9 = e6 + e8;
#line 1237 "kernel.cu"
            const int o11_1 = (s3 + row0) * 64;
            b11[o11_1 + 8 * i0 + i1] = e9;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o12_1 = (s3 + row0) * 8;
                    const int o11_1 = (s3 + row0) * 64;
                    const real e0 = b12[o12_1 + i1];
                    const real e1 = b11[o11_1 + i0 + 8 * i1];
                    const real e2 = e0 * e1;
                    sum = sum + e2;
                }
                const int o14_1 = (s3 + row0) * 8;
                b14[o14_1 + i0] = sum;
            }
            {
                const int o14_1 = (s3 + row0) * 8;
#line 52 "ntm.yaml"
                const real e0 = b14[o14_1 + i0];
#line 1263 "kernel.cu"
                const int o34 = (s1 + row0) * 16;
                b34[o34 + 8 + i0] = e0;
            }
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_2(
    CONST_BUFFER(real) b9, BUFFER(real) b23, CONST_BUFFER(real) b108,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o108 = row * 8;
        const real p0 = b108[o108 + i0];
#line 53 "ntm.yaml"
        const real e0 = p0;
        const real e1 = b9[i0];
        const real e2 = e0 + e1;
#line 1288 "kernel.cu"
        const int o23 = row * 8;
        b23[o23 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b6, CONST_BUFFER(real) b11, CONST_BUFFER(real) b12,
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b16, BUFFER(real) b17, BUFFER(real) b18, BUFFER(real) b19, BUFFER(real) b20,
    BUFFER(real) b21, BUFFER(real) b22, BUFFER(real) b24, BUFFER(real) b35, BUFFER(real) b36, BUFFER(real) b37,
    CONST_BUFFER(real) b39, CONST_BUFFER(real) b42, CONST_BUFFER(real) b44, CONST_BUFFER(real) b45, CONST_BUFFER(real) b46, CONST_BUFFER(real) b47,
    CONST_BUFFER(real) b48, CONST_BUFFER(real) b51, CONST_BUFFER(real) b52, CONST_BUFFER(real) b53, CONST_BUFFER(real) b54, CONST_BUFFER(real) b55,
    CONST_BUFFER(real) b56, CONST_BUFFER(real) b57, CONST_BUFFER(real) b58, CONST_BUFFER(real) b59, CONST_BUFFER(real) b60, CONST_BUFFER(real) b64,
    CONST_BUFFER(real) b65, CONST_BUFFER(real) b66, CONST_BUFFER(real) b68, CONST_BUFFER(real) b69, CONST_BUFFER(real) b70, CONST_BUFFER(real) b71,
    CONST_BUFFER(real) b72, CONST_BUFFER(real) b73, CONST_BUFFER(real) b74, CONST_BUFFER(real) b75, CONST_BUFFER(real) b76, CONST_BUFFER(real) b77,
    CONST_BUFFER(real) b78, CONST_BUFFER(real) b79, CONST_BUFFER(real) b80, CONST_BUFFER(real) b81, CONST_BUFFER(real) b82, CONST_BUFFER(real) b83,
    CONST_BUFFER(real) b84, CONST_BUFFER(real) b85, CONST_BUFFER(real) b86, CONST_BUFFER(real) b87, BUFFER(real) b88, BUFFER(real) b89,
    BUFFER(real) b90, BUFFER(real) b91, BUFFER(real) b92, BUFFER(real) b93, BUFFER(real) b94, BUFFER(real) b95,
    BUFFER(real) b96, BUFFER(real) b97, BUFFER(real) b98, BUFFER(real) b99, BUFFER(real) b100, BUFFER(real) b101,
    BUFFER(real) b102, BUFFER(real) b103, BUFFER(real) b104, BUFFER(real) b105, BUFFER(real) b106, BUFFER(real) b107,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 24);
    panel(w0, b42, 0, 8, 1, 3, 24);
    SHARED(real, w1, 96, 112);
    panel(w1, b6, 0, 1, 8, 8, 112);
    SHARED(real, w2, 544, 240);
    panel(w2, b4, 0, 1, 8, 8, 240);
    SHARED(real, w3, 1504, 256);
    panel(w3, b2, 0, 1, 8, 8, 256);
    SHARED(real, w4, 2528, 256);
    panel(w4, b1, 0, 1, 16, 8, 256);
    SHARED(real, w5, 3552, 256);
    panel(w5, b1, 8, 1, 16, 8, 256);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s3 = (call.save ? t : 0) * call.rows;
        const int s4 = (call.save ? t : (t) & 1) * call.rows;
        const int s5 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum0 = 0.0f, sum1 = 0.0f, sum2 = 0.0f, sum3 = 0.0f, sum4 = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o20_1 = (s0 + row0) * 8;
                    const int o87 = (s1 + row0) * 16;
                    const int o11_1 = (s2 + row0) * 64;
                    const int o17_1 = (s0 + row0) * 64;
                    const int o12_1 = (s2 + row0) * 8;
                    const int o60 = (s3 + row0) * 8;
                    const int o13_1 = (s2 + row0) * 8;
                    const int o11 = (s4 + row0) * 64;
                    const int o59 = (s3 + row0) * 8;
                    const real e0 = b20[o20_1 + i1];
                    const real e1 = b87[o87 + 8 + i1];
                    const real e2 = e0 + e1;
                    const real e3 = b11[o11_1 + 8 * i0 + i1];
                    const real e4 = e2 * e3;
                    const real e5 = b17[o17_1 + 8 * i0 + i1];
                    const real e6 = b12[o12_1 + i0];
                    const real e7 = e2 * e6;
                    const real e8 = e5 + e7;
                    const real e9 = b60[o60 + i1];
                    const real e10 = e8 * e9;
                    const real e11 = b17[o17_1 + i0 + 8 * i1];
                    const real e12 = b20[o20_1 + i0];
                    const real e13 = b87[o87 + 8 + i0];
                    const real e14 = e12 + e13;
                    const real e15 = b12[o12_1 + i1];
                    const real e16 = e14 * e15;
                    const real e17 = e11 + e16;
                    const real e18 = b13[o13_1 + i1];
                    const real e19 = e17 * e18;
                    const real e20 = b11[o11 + 8 * i0 + i1];
                    const real e21 = e8 * e20;
                    const real e22 = b59[o59 + i1];
                    const real e23 = e21 * e22;
                    const real e24 = -e23;
                    const real e25 = b11[o11 + i0 + 8 * i1];
                    const real e26 = e17 * e25;
                    const real e27 = e26 * e18;
                    const real e28 = -e27;
                    sum0 = sum0 + e4;
                    sum1 = sum1 + e10;
                    sum2 = sum2 + e19;
                    sum3 = sum3 + e24;
                    sum4 = sum4 + e28;
                }
                const int o88 = row0 * 8;
                const int o89 = row0 * 8;
                const int o90 = row0 * 8;
                const int o91 = row0 * 8;
                const int o92 = row0 * 8;
                b88[o88 + i0] = sum0;
                b89[o89 + i0] = sum1;
                b90[o90 + i0] = sum2;
                b91[o91 + i0] = sum3;
                b92[o92 + i0] = sum4;
            }
            {
                const int o90 = row0 * 8;
                const int o60 = (s3 + row0) * 8;
                const int o92 = row0 * 8;
                const int o59 = (s3 + row0) * 8;
#line 50 "ntm.yaml"
                const real e0 = b90[o90 + i0];
#line 49 "ntm.yaml"
                const real e2 = b60[o60 + i0];
                const real e3 = e2 * e2;
                const real e4 = 1.0f - e3;
                const real e5 = e0 * e4;
#line 50 "ntm.yaml"
                const real e6 = b92[o92 + i0];
#line 48 "ntm.yaml"
                const real e7 = b59[o59 + i0];
                const real e8 = e6 * e7;
                const real e9 = 1.0f - e7;
                const real e10 = e8 * e9;
#line 1415 "kernel.cu"
                const int o36 = (s1 + row0) * 30;
                b36[o36 + 22 + i0] = e5;
                b36[o36 + 14 + i0] = e10;
            }
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o19_1 = (s0 + row0) * 8;
                const int o89 = row0 * 8;
                const int o91 = row0 * 8;
                const int o13_1 = (s2 + row0) * 8;
                const int o86 = (s3 + row0) * 1;
                const int o18_1 = (s0 + row0) * 8;
                const int o88 = row0 * 8;
                const int o12_1 = (s2 + row0) * 8;
                const int o85 = (s3 + row0) * 1;
                const real e0 = b19[o19_1 + i0];
                const real e1 = b89[o89 + i0];
                const real e2 = b91[o91 + i0];
                const real e3 = e1 + e2;
                const real e4 = e0 + e3;
                const real e5 = b13[o13_1 + i0];
                const real e6 = e4 * e5;
                const real e7 = b86[o86];
                const real e8 = e6 / e7;
                const real e9 = -e8;
                const real e10 = b18[o18_1 + i0];
                const real e11 = b88[o88 + i0];
                const real e12 = e10 + e11;
                const real e13 = b12[o12_1 + i0];
                const real e14 = e12 * e13;
                const real e15 = b85[o85];
                const real e16 = e14 / e15;
                const real e17 = -e16;
                sum0 = sum0 + e9;
                sum1 = sum1 + e17;
            }
            const int o93 = row0 * 1;
            const int o94 = row0 * 1;
            b93[o93] = sum0;
            b94[o94] = sum1;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o54 = (s3 + row0) * 1;
            const int o19_1 = (s0 + row0) * 8;
            const int o89 = row0 * 8;
            const int o91 = row0 * 8;
            const int o86 = (s3 + row0) * 1;
            const int o93 = row0 * 1;
            const int o84 = (s3 + row0) * 8;
            const int o52 = (s3 + row0) * 1;
            const int o18_1 = (s0 + row0) * 8;
            const int o88 = row0 * 8;
            const int o85 = (s3 + row0) * 1;
            const int o94 = row0 * 1;
            const int o83 = (s3 + row0) * 8;
#line 35 "ntm.yaml"
            const real e1 = b54[o54];
            const real e2 = op_softplus(e1);
            const real e3 = 1.0f + e2;
#line 40 "ntm.yaml"
            const real e5 = (real)(e3 == 0.0f);
#line 41 "ntm.yaml"
            const real e6 = b19[o19_1 + i0];
#line 50 "ntm.yaml"
            const real e7 = b89[o89 + i0];
            const real e8 = b91[o91 + i0];
            const real e9 = e7 + e8;
#line 41 "ntm.yaml"
            const real e10 = e6 + e9;
            const real e11 = b86[o86];
            const real e12 = e10 / e11;
            const real e13 = b93[o93];
#line 40 "ntm.yaml"
            const real e14 = e12 + e13;
            const real e15 = e14 * e3;
            const real e16 = b84[o84 + i0];
            const real e17 = e5 != 0 ? 1.0f : e16;
            const real e18 = e3 - 1.0f;
            const real e19 = op_power(e17, e18);
            const real e20 = e15 * e19;
            const real e21 = e5 != 0 ? 0.0f : e20;
#line 35 "ntm.yaml"
            const real e22 = b52[o52];
            const real e23 = op_softplus(e22);
            const real e24 = 1.0f + e23;
#line 40 "ntm.yaml"
            const real e25 = (real)(e24 == 0.0f);
#line 41 "ntm.yaml"
            const real e26 = b18[o18_1 + i0];
#line 52 "ntm.yaml"
            const real e27 = b88[o88 + i0];
#line 41 "ntm.yaml"
            const real e28 = e26 + e27;
            const real e29 = b85[o85];
            const real e30 = e28 / e29;
            const real e31 = b94[o94];
#line 40 "ntm.yaml"
            const real e32 = e30 + e31;
            const real e33 = e32 * e24;
            const real e34 = b83[o83 + i0];
            const real e35 = e25 != 0 ? 1.0f : e34;
            const real e36 = e24 - 1.0f;
            const real e37 = op_power(e35, e36);
            const real e38 = e33 * e37;
            const real e39 = e25 != 0 ? 0.0f : e38;
#line 1530 "kernel.cu"
            const int o90 = row0 * 8;
            const int o92 = row0 * 8;
            b90[o90 + i0] = e21;
            b92[o92 + i0] = e39;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o19_1 = (s0 + row0) * 8;
                const int o89 = row0 * 8;
                const int o91 = row0 * 8;
                const int o86 = (s3 + row0) * 1;
                const int o93 = row0 * 1;
                const int o54 = (s3 + row0) * 1;
                const int o84 = (s3 + row0) * 8;
                const real e0 = b19[o19_1 + i0];
                const real e1 = b89[o89 + i0];
                const real e2 = b91[o91 + i0];
                const real e3 = e1 + e2;
                const real e4 = e0 + e3;
                const real e5 = b86[o86];
                const real e6 = e4 / e5;
                const real e7 = b93[o93];
                const real e8 = e6 + e7;
                const real e10 = b54[o54];
                const real e11 = op_softplus(e10);
                const real e12 = 1.0f + e11;
                const real e14 = (real)(e12 >= 0.0f);
                const real e15 = b84[o84 + i0];
                const real e16 = (real)(e15 == 0.0f);
                const real e17 = e14 != 0 ? e16 : 0.0f;
                const real e18 = op_power(e15, e12);
                const real e19 = e17 != 0 ? 1.0f : e15;
                const real e20 = F(log)(e19);
                const real e21 = e18 * e20;
                const real e22 = e17 != 0 ? 0.0f : e21;
                const real e23 = e8 * e22;
                sum = sum + e23;
            }
            const int o95 = row0 * 1;
            b95[o95] = sum;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o18_1 = (s0 + row0) * 8;
                const int o88 = row0 * 8;
                const int o85 = (s3 + row0) * 1;
                const int o94 = row0 * 1;
                const int o52 = (s3 + row0) * 1;
                const int o83 = (s3 + row0) * 8;
                const real e0 = b18[o18_1 + i0];
                const real e1 = b88[o88 + i0];
                const real e2 = e0 + e1;
                const real e3 = b85[o85];
                const real e4 = e2 / e3;
                const real e5 = b94[o94];
                const real e6 = e4 + e5;
                const real e8 = b52[o52];
                const real e9 = op_softplus(e8);
                const real e10 = 1.0f + e9;
                const real e12 = (real)(e10 >= 0.0f);
                const real e13 = b83[o83 + i0];
                const real e14 = (real)(e13 == 0.0f);
                const real e15 = e12 != 0 ? e14 : 0.0f;
                const real e16 = op_power(e13, e10);
                const real e17 = e15 != 0 ? 1.0f : e13;
                const real e18 = F(log)(e17);
                const real e19 = e16 * e18;
                const real e20 = e15 != 0 ? 0.0f : e19;
                const real e21 = e6 * e20;
                sum = sum + e21;
            }
            const int o93 = row0 * 1;
            b93[o93] = sum;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o90 = row0 * 8;
                const int o82 = (s3 + row0) * 64;
                const int o92 = row0 * 8;
                const int o81 = (s3 + row0) * 64;
                const real e0 = b90[o90 + i1];
                const real e1 = b82[o82 + i0 + 8 * i1];
                const real e2 = e0 * e1;
                const real e3 = b92[o92 + i1];
                const real e4 = b81[o81 + i0 + 8 * i1];
                const real e5 = e3 * e4;
                sum0 = sum0 + e2;
                sum1 = sum1 + e5;
            }
            const int o88 = row0 * 8;
            const int o91 = row0 * 8;
            b88[o88 + i0] = sum0;
            b91[o91 + i0] = sum1;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o89 = row0 * 8;
            const int base = o89;
            LOOP (int k = 0; k < 8; ++k) b89[base + k * 1] = (real)0;
            {
                LOOP (int j0 = 0; j0 < 8; ++j0) {
                    LOOP (int j1 = 0; j1 < 8; ++j1) {
                        const int o90 = row0 * 8;
                        const int o80 = (s3 + row0) * 8;
                        const real e0 = b39[8 * j0 + j1];
                        const real e1 = b90[o90 + j0];
                        const real e2 = b80[o80 + j1];
                        const real e3 = e1 * e2;
                        const int goal = base + 1 * (int)op_clamp(e0, 7);
                        b89[goal] = b89[goal] + e3;
                    }
                }
            }
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o90 = row0 * 8;
            const int base = o90;
            LOOP (int k = 0; k < 8; ++k) b90[base + k * 1] = (real)0;
            {
                LOOP (int j0 = 0; j0 < 8; ++j0) {
                    LOOP (int j1 = 0; j1 < 8; ++j1) {
                        const int o92 = row0 * 8;
                        const int o79 = (s3 + row0) * 8;
                        const real e0 = b39[8 * j0 + j1];
                        const real e1 = b92[o92 + j0];
                        const real e2 = b79[o79 + j1];
                        const real e3 = e1 * e2;
                        const int goal = base + 1 * (int)op_clamp(e0, 7);
                        b90[goal] = b90[goal] + e3;
                    }
                }
            }
        }
        block_barrier();
        if (first < 3u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o89 = row0 * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b89[o89 + k];
                p0 = F(fma)(x, w0[k * 3 + i0], p0);
            }
            const int o90 = row0 * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b90[o90 + k];
                p1 = F(fma)(x, w0[k * 3 + i0], p1);
            }
#line 39 "ntm.yaml"
            const real e0 = p0;
            const real e1 = p1;
#line 1701 "kernel.cu"
            const int o96 = row0 * 3;
            const int o97 = row0 * 3;
            b96[o96 + i0] = e0;
            b97[o97 + i0] = e1;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum0 = 0.0f, sum1 = 0.0f, sum2 = 0.0f, sum3 = 0.0f, sum4 = 0.0f, sum5 = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o88 = row0 * 8;
                const int o13 = (s4 + row0) * 8;
                const int o53 = (s3 + row0) * 1;
                const int o70 = (s3 + row0) * 8;
                const int o76 = (s3 + row0) * 1;
                const int o78 = (s3 + row0) * 1;
                const int o56 = (s3 + row0) * 1;
                const int o91 = row0 * 8;
                const int o12 = (s4 + row0) * 8;
                const int o51 = (s3 + row0) * 1;
                const int o69 = (s3 + row0) * 8;
                const int o73 = (s3 + row0) * 1;
                const int o77 = (s3 + row0) * 1;
                const int o55 = (s3 + row0) * 1;
                const real e0 = b88[o88 + i0];
                const real e1 = b13[o13 + i0];
                const real e2 = e0 * e1;
                const real e3 = b53[o53];
                const real e4 = op_softplus(e3);
                const real e5 = b70[o70 + i0];
                const real e6 = e4 * e5;
                const real e7 = b76[o76];
                const real e8 = e6 - e7;
                const real e9 = F(exp)(e8);
                const real e10 = b78[o78];
                const real e11 = e9 / e10;
                const real e12 = e0 * e11;
                const real e13 = b56[o56];
                const real e14 = e0 * e13;
                const real e15 = e14 * e11;
                const real e16 = e15 / e10;
                const real e17 = -e16;
                const real e18 = b91[o91 + i0];
                const real e19 = b12[o12 + i0];
                const real e20 = e18 * e19;
                const real e21 = b51[o51];
                const real e22 = op_softplus(e21);
                const real e23 = b69[o69 + i0];
                const real e24 = e22 * e23;
                const real e25 = b73[o73];
                const real e26 = e24 - e25;
                const real e27 = F(exp)(e26);
                const real e28 = b77[o77];
                const real e29 = e27 / e28;
                const real e30 = e18 * e29;
                const real e31 = b55[o55];
                const real e32 = e18 * e31;
                const real e33 = e32 * e29;
                const real e34 = e33 / e28;
                const real e35 = -e34;
                sum0 = sum0 + e2;
                sum1 = sum1 + e12;
                sum2 = sum2 + e17;
                sum3 = sum3 + e20;
                sum4 = sum4 + e30;
                sum5 = sum5 + e35;
            }
            const int o94 = row0 * 1;
            const int o98 = row0 * 1;
            const int o99 = row0 * 1;
            const int o100 = row0 * 1;
            const int o101 = row0 * 1;
            const int o102 = row0 * 1;
            b94[o94] = sum0;
            b98[o98] = sum1;
            b99[o99] = sum2;
            b100[o100] = sum3;
            b101[o101] = sum4;
            b102[o102] = sum5;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o88 = row0 * 8;
            const int o56 = (s3 + row0) * 1;
            const int o91 = row0 * 8;
            const int o55 = (s3 + row0) * 1;
#line 39 "ntm.yaml"
            const real e0 = b88[o88 + i0];
#line 34 "ntm.yaml"
            const real e2 = b56[o56];
#line 37 "ntm.yaml"
            const real e3 = 1.0f - e2;
            const real e4 = e0 * e3;
#line 39 "ntm.yaml"
            const real e5 = b91[o91 + i0];
#line 34 "ntm.yaml"
            const real e6 = b55[o55];
#line 37 "ntm.yaml"
            const real e7 = 1.0f - e6;
            const real e8 = e5 * e7;
#line 1804 "kernel.cu"
            const int o19 = (s5 + row0) * 8;
            const int o18 = (s5 + row0) * 8;
            b19[o19 + i0] = e4;
            b18[o18 + i0] = e8;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            {
                real sum = 0.0f;
                LOOP (int i0 = 0; i0 < 3; ++i0) {
                    const int o96 = row0 * 3;
                    const int o75 = (s3 + row0) * 3;
                    const int o72 = (s3 + row0) * 1;
                    const real e0 = b96[o96 + i0];
                    const real e1 = b75[o75 + i0];
                    const real e2 = e0 * e1;
                    const real e3 = b72[o72];
                    const real e4 = e2 / e3;
                    const real e5 = -e4;
                    sum = sum + e5;
                }
                const int o103 = row0 * 1;
                b103[o103] = sum;
            }
            {
                real sum = 0.0f;
                LOOP (int i0 = 0; i0 < 8; ++i0) {
                    const int o88 = row0 * 8;
                    const int o56 = (s3 + row0) * 1;
                    const int o78 = (s3 + row0) * 1;
                    const int o99 = row0 * 1;
                    const int o53 = (s3 + row0) * 1;
                    const int o70 = (s3 + row0) * 8;
                    const int o76 = (s3 + row0) * 1;
                    const real e0 = b88[o88 + i0];
                    const real e1 = b56[o56];
                    const real e2 = e0 * e1;
                    const real e3 = b78[o78];
                    const real e4 = e2 / e3;
                    const real e5 = b99[o99];
                    const real e6 = e4 + e5;
                    const real e7 = b53[o53];
                    const real e8 = op_softplus(e7);
                    const real e9 = b70[o70 + i0];
                    const real e10 = e8 * e9;
                    const real e11 = b76[o76];
                    const real e12 = e10 - e11;
                    const real e13 = F(exp)(e12);
                    const real e14 = e6 * e13;
                    const real e15 = e14 * e9;
                    sum = sum + e15;
                }
                const int o104 = row0 * 1;
                b104[o104] = sum;
            }
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o88 = row0 * 8;
            const int o56 = (s3 + row0) * 1;
            const int o78 = (s3 + row0) * 1;
            const int o99 = row0 * 1;
            const int o53 = (s3 + row0) * 1;
            const int o70 = (s3 + row0) * 8;
            const int o76 = (s3 + row0) * 1;
            const int o48 = (s3 + row0) * 8;
            const int o68 = (s3 + row0) * 1;
            const int o91 = row0 * 8;
            const int o55 = (s3 + row0) * 1;
            const int o77 = (s3 + row0) * 1;
            const int o102 = row0 * 1;
            const int o51 = (s3 + row0) * 1;
            const int o69 = (s3 + row0) * 8;
            const int o73 = (s3 + row0) * 1;
            const int o64 = (s3 + row0) * 1;
#line 39 "ntm.yaml"
            const real e0 = b88[o88 + i0];
#line 34 "ntm.yaml"
            const real e1 = b56[o56];
#line 37 "ntm.yaml"
            const real e2 = e0 * e1;
#line 36 "ntm.yaml"
            const real e3 = b78[o78];
            const real e4 = e2 / e3;
            const real e5 = b99[o99];
            const real e6 = e4 + e5;
#line 33 "ntm.yaml"
            const real e7 = b53[o53];
            const real e8 = op_softplus(e7);
#line 31 "ntm.yaml"
            const real e9 = b70[o70 + i0];
#line 36 "ntm.yaml"
            const real e10 = e8 * e9;
            const real e11 = b76[o76];
            const real e12 = e10 - e11;
            const real e13 = F(exp)(e12);
            const real e14 = e6 * e13;
            const real e15 = e14 * e8;
#line 31 "ntm.yaml"
            const real e16 = b48[o48 + i0];
            const real e18 = (real)(e16 != 0.0f);
            const real e20 = e18 != 0 ? e16 : 1.0f;
            const real e21 = F(sqrt)(e20);
            const real e22 = e18 != 0 ? e21 : 0.0f;
            const real e23 = b68[o68];
            const real e24 = (real)(e23 != 0.0f);
            const real e25 = e24 != 0 ? e23 : 1.0f;
            const real e26 = F(sqrt)(e25);
            const real e27 = e24 != 0 ? e26 : 0.0f;
            const real e28 = e22 * e27;
            const real e30 = e28 + 1e-16f;
            const real e31 = e15 / e30;
            const real e32 = e15 * e9;
            const real e33 = e32 / e30;
#line 39 "ntm.yaml"
            const real e34 = b91[o91 + i0];
#line 34 "ntm.yaml"
            const real e35 = b55[o55];
#line 37 "ntm.yaml"
            const real e36 = e34 * e35;
#line 36 "ntm.yaml"
            const real e37 = b77[o77];
            const real e38 = e36 / e37;
            const real e39 = b102[o102];
            const real e40 = e38 + e39;
#line 33 "ntm.yaml"
            const real e41 = b51[o51];
            const real e42 = op_softplus(e41);
#line 31 "ntm.yaml"
            const real e43 = b69[o69 + i0];
#line 36 "ntm.yaml"
            const real e44 = e42 * e43;
            const real e45 = b73[o73];
            const real e46 = e44 - e45;
            const real e47 = F(exp)(e46);
            const real e48 = e40 * e47;
            const real e49 = e48 * e42;
#line 31 "ntm.yaml"
            const real e50 = b64[o64];
            const real e51 = (real)(e50 != 0.0f);
            const real e52 = e51 != 0 ? e50 : 1.0f;
            const real e53 = F(sqrt)(e52);
            const real e54 = e51 != 0 ? e53 : 0.0f;
            const real e55 = e22 * e54;
            const real e56 = e55 + 1e-16f;
            const real e57 = e49 / e56;
            const real e58 = e49 * e43;
            const real e59 = e58 / e56;
            const real e61 = e33 * e27;
            const real e62 = -e61;
            const real e63 = e59 * e54;
            const real e64 = e62 - e63;
            const real e65 = e18 != 0 ? e64 : 0.0f;
            const real e66 = 0.5f * e65;
            const real e67 = e66 / e21;
            const real e68 = e18 != 0 ? e67 : 0.0f;
#line 1965 "kernel.cu"
            const int o92 = row0 * 8;
            const int o89 = row0 * 8;
            const int o90 = row0 * 8;
            const int o105 = row0 * 8;
            const int o106 = row0 * 8;
            b92[o92 + i0] = e31;
            b89[o89 + i0] = e33;
            b90[o90 + i0] = e57;
            b105[o105 + i0] = e59;
            b106[o106 + i0] = e68;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            {
                real sum = 0.0f;
                LOOP (int i0 = 0; i0 < 3; ++i0) {
                    const int o97 = row0 * 3;
                    const int o74 = (s3 + row0) * 3;
                    const int o71 = (s3 + row0) * 1;
                    const real e0 = b97[o97 + i0];
                    const real e1 = b74[o74 + i0];
                    const real e2 = e0 * e1;
                    const real e3 = b71[o71];
                    const real e4 = e2 / e3;
                    const real e5 = -e4;
                    sum = sum + e5;
                }
                const int o99 = row0 * 1;
                b99[o99] = sum;
            }
            {
                real sum = 0.0f;
                LOOP (int i0 = 0; i0 < 8; ++i0) {
                    const int o91 = row0 * 8;
                    const int o55 = (s3 + row0) * 1;
                    const int o77 = (s3 + row0) * 1;
                    const int o102 = row0 * 1;
                    const int o51 = (s3 + row0) * 1;
                    const int o69 = (s3 + row0) * 8;
                    const int o73 = (s3 + row0) * 1;
                    const real e0 = b91[o91 + i0];
                    const real e1 = b55[o55];
                    const real e2 = e0 * e1;
                    const real e3 = b77[o77];
                    const real e4 = e2 / e3;
                    const real e5 = b102[o102];
                    const real e6 = e4 + e5;
                    const real e7 = b51[o51];
                    const real e8 = op_softplus(e7);
                    const real e9 = b69[o69 + i0];
                    const real e10 = e8 * e9;
                    const real e11 = b73[o73];
                    const real e12 = e10 - e11;
                    const real e13 = F(exp)(e12);
                    const real e14 = e6 * e13;
                    const real e15 = e14 * e9;
                    sum = sum + e15;
                }
                const int o107 = row0 * 1;
                b107[o107] = sum;
            }
        }
        block_barrier();
        if (first < 3u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o96 = row0 * 3;
            const int o72 = (s3 + row0) * 1;
            const int o103 = row0 * 1;
            const int o66 = (s3 + row0) * 3;
            const int o97 = row0 * 3;
            const int o71 = (s3 + row0) * 1;
            const int o99 = row0 * 1;
            const int o65 = (s3 + row0) * 3;
#line 39 "ntm.yaml"
            const real e0 = b96[o96 + i0];
            const real e1 = b72[o72];
            const real e2 = e0 / e1;
            const real e3 = b103[o103];
            const real e4 = e2 + e3;
            const real e5 = b66[o66 + i0];
            const real e6 = e4 * e5;
            const real e7 = b97[o97 + i0];
            const real e8 = b71[o71];
            const real e9 = e7 / e8;
            const real e10 = b99[o99];
            const real e11 = e9 + e10;
            const real e12 = b65[o65 + i0];
            const real e13 = e11 * e12;
#line 2058 "kernel.cu"
            const int o36 = (s1 + row0) * 30;
            const int o35 = (s1 + row0) * 14;
            b36[o36 + 11 + i0] = e6;
            b35[o35 + 11 + i0] = e13;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o89 = row0 * 8;
                const int o48 = (s3 + row0) * 8;
                const real e0 = b89[o89 + i0];
                const real e1 = b48[o48 + i0];
                const real e3 = (real)(e1 != 0.0f);
                const real e5 = e3 != 0 ? e1 : 1.0f;
                const real e6 = F(sqrt)(e5);
                const real e7 = e3 != 0 ? e6 : 0.0f;
                const real e8 = e0 * e7;
                const real e9 = -e8;
                sum = sum + e9;
            }
            const int o102 = row0 * 1;
            b102[o102] = sum;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o92 = row0 * 8;
                const int o11 = (s4 + row0) * 64;
                const real e0 = b92[o92 + i1];
                const real e1 = b11[o11 + i0 + 8 * i1];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o88 = row0 * 8;
            b88[o88 + i0] = sum;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o105 = row0 * 8;
                const int o48 = (s3 + row0) * 8;
                const real e0 = b105[o105 + i0];
                const real e1 = b48[o48 + i0];
                const real e3 = (real)(e1 != 0.0f);
                const real e5 = e3 != 0 ? e1 : 1.0f;
                const real e6 = F(sqrt)(e5);
                const real e7 = e3 != 0 ? e6 : 0.0f;
                const real e8 = e0 * e7;
                const real e9 = -e8;
                sum = sum + e9;
            }
            const int o103 = row0 * 1;
            b103[o103] = sum;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o90 = row0 * 8;
                const int o11 = (s4 + row0) * 64;
                const real e0 = b90[o90 + i1];
                const real e1 = b11[o11 + i0 + 8 * i1];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o91 = row0 * 8;
            b91[o91 + i0] = sum;
        }
        if (first < 64u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o17_1 = (s0 + row0) * 64;
            const int o20_1 = (s0 + row0) * 8;
            const int o87 = (s1 + row0) * 16;
            const int o12_1 = (s2 + row0) * 8;
            const int o13_1 = (s2 + row0) * 8;
            const int o59 = (s3 + row0) * 8;
            const int o92 = row0 * 8;
            const int o58 = (s3 + row0) * 8;
            const int o106 = row0 * 8;
            const int o11 = (s4 + row0) * 64;
            const int o90 = row0 * 8;
            const int o57 = (s3 + row0) * 8;
#line 50 "ntm.yaml"
            const real e0 = b17[o17_1 + 8 * i0 + i1];
#line 52 "ntm.yaml"
            const real e1 = b20[o20_1 + i1];
#line 53 "ntm.yaml"
            const real e2 = b87[o87 + 8 + i1];
#line 52 "ntm.yaml"
            const real e3 = e1 + e2;
#line 41 "ntm.yaml"
            const real e4 = b12[o12_1 + i0];
#line 52 "ntm.yaml"
            const real e5 = e3 * e4;
#line 50 "ntm.yaml"
            const real e6 = e0 + e5;
#line 41 "ntm.yaml"
            const real e8 = b13[o13_1 + i0];
#line 48 "ntm.yaml"
            const real e9 = b59[o59 + i1];
#line 50 "ntm.yaml"
            const real e10 = e8 * e9;
            const real e11 = 1.0f - e10;
            const real e12 = e6 * e11;
#line 31 "ntm.yaml"
            const real e13 = b92[o92 + i0];
#line 36 "ntm.yaml"
            const real e14 = b58[o58 + i1];
#line 31 "ntm.yaml"
            const real e15 = e13 * e14;
            const real e16 = e12 + e15;
            const real e17 = b106[o106 + i0];
            const real e18 = b11[o11 + 8 * i0 + i1];
            const real e19 = e17 * e18;
            const real e20 = e16 + e19;
            const real e21 = e20 + e19;
            const real e22 = b90[o90 + i0];
#line 36 "ntm.yaml"
            const real e23 = b57[o57 + i1];
#line 31 "ntm.yaml"
            const real e24 = e22 * e23;
            const real e25 = e21 + e24;
#line 2195 "kernel.cu"
            const int o17 = (s5 + row0) * 64;
            b17[o17 + 8 * i0 + i1] = e25;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o68 = (s3 + row0) * 1;
            const int o102 = row0 * 1;
            const int o58 = (s3 + row0) * 8;
            const int o88 = row0 * 8;
            const int o64 = (s3 + row0) * 1;
            const int o103 = row0 * 1;
            const int o57 = (s3 + row0) * 8;
            const int o91 = row0 * 8;
#line 31 "ntm.yaml"
            const real e0 = b68[o68];
            const real e2 = (real)(e0 != 0.0f);
            const real e4 = b102[o102];
            const real e5 = e2 != 0 ? e4 : 0.0f;
            const real e6 = 0.5f * e5;
            const real e8 = e2 != 0 ? e0 : 1.0f;
            const real e9 = F(sqrt)(e8);
            const real e10 = e6 / e9;
            const real e11 = e2 != 0 ? e10 : 0.0f;
#line 36 "ntm.yaml"
            const real e12 = b58[o58 + i0];
#line 31 "ntm.yaml"
            const real e13 = e11 * e12;
#line 36 "ntm.yaml"
            const real e14 = e13 + e13;
#line 31 "ntm.yaml"
            const real e15 = b88[o88 + i0];
#line 36 "ntm.yaml"
            const real e16 = e14 + e15;
#line 31 "ntm.yaml"
            const real e17 = b64[o64];
            const real e18 = (real)(e17 != 0.0f);
            const real e19 = b103[o103];
            const real e20 = e18 != 0 ? e19 : 0.0f;
            const real e21 = 0.5f * e20;
            const real e22 = e18 != 0 ? e17 : 1.0f;
            const real e23 = F(sqrt)(e22);
            const real e24 = e21 / e23;
            const real e25 = e18 != 0 ? e24 : 0.0f;
#line 36 "ntm.yaml"
            const real e26 = b57[o57 + i0];
#line 31 "ntm.yaml"
            const real e27 = e25 * e26;
#line 36 "ntm.yaml"
            const real e28 = e27 + e27;
#line 31 "ntm.yaml"
            const real e29 = b91[o91 + i0];
#line 36 "ntm.yaml"
            const real e30 = e28 + e29;
#line 2252 "kernel.cu"
            const int o36 = (s1 + row0) * 30;
            const int o35 = (s1 + row0) * 14;
            b36[o36 + i0] = e16;
            b35[o35 + i0] = e30;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o107 = row0 * 1;
            const int o51 = (s3 + row0) * 1;
            const int o101 = row0 * 1;
            const int o100 = row0 * 1;
            const int o55 = (s3 + row0) * 1;
            const int o93 = row0 * 1;
            const int o52 = (s3 + row0) * 1;
            const int o104 = row0 * 1;
            const int o53 = (s3 + row0) * 1;
            const int o98 = row0 * 1;
            const int o94 = row0 * 1;
            const int o56 = (s3 + row0) * 1;
            const int o95 = row0 * 1;
            const int o54 = (s3 + row0) * 1;
#line 36 "ntm.yaml"
            const real e0 = b107[o107];
#line 33 "ntm.yaml"
            const real e1 = b51[o51];
            const real e2 = op_sigmoid(e1);
            const real e3 = e0 * e2;
#line 37 "ntm.yaml"
            const real e4 = b101[o101];
            const real e5 = b100[o100];
#line 34 "ntm.yaml"
            const real e6 = e4 - e5;
            const real e7 = b55[o55];
            const real e8 = e6 * e7;
#line 37 "ntm.yaml"
            const real e10 = 1.0f - e7;
#line 34 "ntm.yaml"
            const real e11 = e8 * e10;
#line 40 "ntm.yaml"
            const real e12 = b93[o93];
#line 35 "ntm.yaml"
            const real e13 = b52[o52];
            const real e14 = op_sigmoid(e13);
            const real e15 = e12 * e14;
#line 36 "ntm.yaml"
            const real e16 = b104[o104];
#line 33 "ntm.yaml"
            const real e17 = b53[o53];
            const real e18 = op_sigmoid(e17);
            const real e19 = e16 * e18;
#line 37 "ntm.yaml"
            const real e20 = b98[o98];
            const real e21 = b94[o94];
#line 34 "ntm.yaml"
            const real e22 = e20 - e21;
            const real e23 = b56[o56];
            const real e24 = e22 * e23;
#line 37 "ntm.yaml"
            const real e25 = 1.0f - e23;
#line 34 "ntm.yaml"
            const real e26 = e24 * e25;
#line 40 "ntm.yaml"
            const real e27 = b95[o95];
#line 35 "ntm.yaml"
            const real e28 = b54[o54];
            const real e29 = op_sigmoid(e28);
            const real e30 = e27 * e29;
#line 2321 "kernel.cu"
            const int o35 = (s1 + row0) * 14;
            const int o36 = (s1 + row0) * 30;
            b35[o35 + 8] = e3;
            b35[o35 + 9] = e11;
            b35[o35 + 10] = e15;
            b36[o36 + 8] = e19;
            b36[o36 + 9] = e26;
            b36[o36 + 10] = e30;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o35 = (s1 + row0) * 14;
            #pragma unroll 4
            for (int k = 0; k < 14; ++k) {
                const real x = b35[o35 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
            }
            const int o36 = (s1 + row0) * 30;
            #pragma unroll 4
            for (int k = 0; k < 30; ++k) {
                const real x = b36[o36 + k];
                p0 = F(fma)(x, w2[k * 8 + i0], p0);
            }
            const int o21_1 = (s0 + row0) * 8;
            const int o87 = (s1 + row0) * 16;
            const int o16_1 = (s2 + row0) * 8;
            const int o47 = (s3 + row0) * 8;
            const int o22_1 = (s0 + row0) * 8;
            const int o45 = (s3 + row0) * 8;
            const int o46 = (s3 + row0) * 8;
            const int o44 = (s3 + row0) * 8;
            const int o16 = (s4 + row0) * 8;
#line 45 "ntm.yaml"
            const real e0 = b21[o21_1 + i0];
#line 53 "ntm.yaml"
            const real e1 = b87[o87 + i0];
#line 45 "ntm.yaml"
            const real e2 = e0 + e1;
            const real e3 = p0;
            const real e4 = e2 + e3;
#line 44 "ntm.yaml"
            const real e5 = b16[o16_1 + i0];
#line 45 "ntm.yaml"
            const real e6 = F(tanh)(e5);
            const real e7 = e4 * e6;
            const real e8 = b47[o47 + i0];
            const real e9 = e7 * e8;
            const real e11 = 1.0f - e8;
            const real e12 = e9 * e11;
#line 44 "ntm.yaml"
            const real e13 = b22[o22_1 + i0];
#line 45 "ntm.yaml"
            const real e14 = e4 * e8;
            const real e15 = e6 * e6;
            const real e16 = 1.0f - e15;
            const real e17 = e14 * e16;
#line 44 "ntm.yaml"
            const real e18 = e13 + e17;
            const real e19 = b45[o45 + i0];
            const real e20 = e18 * e19;
            const real e21 = b46[o46 + i0];
            const real e22 = e21 * e21;
            const real e23 = 1.0f - e22;
            const real e24 = e20 * e23;
            const real e25 = e18 * e21;
            const real e26 = e25 * e19;
            const real e27 = 1.0f - e19;
            const real e28 = e26 * e27;
            const real e29 = b44[o44 + i0];
            const real e30 = e18 * e29;
            const real e31 = b16[o16 + i0];
            const real e32 = e18 * e31;
            const real e33 = e32 * e29;
            const real e34 = 1.0f - e29;
            const real e35 = e33 * e34;
#line 2401 "kernel.cu"
            const int o37 = (s1 + row0) * 32;
            const int o22 = (s5 + row0) * 8;
            b37[o37 + 24 + i0] = e12;
            b37[o37 + 16 + i0] = e24;
            b37[o37 + i0] = e28;
            b22[o22 + i0] = e30;
            b37[o37 + 8 + i0] = e35;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0;
            const int o37 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b37[o37 + k];
                p0 = F(fma)(x, w3[k * 8 + i0], p0);
                p1 = F(fma)(x, w4[k * 8 + i0], p1);
                p2 = F(fma)(x, w5[k * 8 + i0], p2);
            }
#line 43 "ntm.yaml"
            const real e0 = p0;
            const real e1 = p1;
            const real e2 = p2;
#line 2428 "kernel.cu"
            const int o21 = (s5 + row0) * 8;
            const int o24 = (s1 + row0) * 8;
            const int o20 = (s5 + row0) * 8;
            b21[o21 + i0] = e0;
            b24[o24 + i0] = e1;
            b20[o20 + i0] = e2;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b10, BUFFER(real) b27, BUFFER(real) b29, BUFFER(real) b31, BUFFER(real) b33, CONST_BUFFER(real) b35,
    CONST_BUFFER(real) b36, CONST_BUFFER(real) b37,
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
                const int o37 = row * 32;
                const real e0 = b37[o37 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 32) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b27[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 30; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 30) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o36 = row * 30;
                const real e0 = b36[o36 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 30) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b29[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 14; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 14) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o35 = row * 14;
                const real e0 = b35[o35 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 14) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b31[i0] = sum;
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
                const int o10 = row * 8;
                const real e0 = b10[o10 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b33[i0] = sum;
        }
        block_barrier();
    }
}
