// generated from specs/vrnn.yaml by `make generated`: do not edit
// vrnn I=8 Z=8 F=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 36, 38, 39, 40, 43, 44, 45, 47, 48, 49, 50, 51, 52 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b91[T*B*1, 8] = b0[T*B*1, 8] * b2[8, 8]
//   forward_1<<<T * B * 8 / 256, at most 2048>>>
//   library product b63[T*B*1, 32] = b62[T*B*1, 8] * b53[8, 32]
//   forward_2<<<B * 1 / 1>>>
//   library product b92[T*B*1, 8] = b26[T*B*1, 8] * b4[8, 8]
//   library product b92[T*B*1, 8] = b54[T*B*1, 16] * b17[16, 8]
//   forward_3<<<T * B * 8 / 256, at most 2048>>>
//   library product b93[T*B*1, 16] = b76[T*B*1, 8] * b6[8, 16]
//   library product b93[T*B*1, 16] = b78[T*B*1, 8] * b19[8, 16]
//   forward_4<<<T * B * 8 / 256, at most 2048>>>
//   forward_5<<<T * B * 1 / 256, at most 2048>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<T * B * 8 / 256, at most 2048>>>
//   library product b94[T*B*1, 8] = b55[T*B*1, 16] * b19[16, 8]
//   library product b94[T*B*1, 8] = b56[T*B*1, 16] * b6[16, 8]
//   backward_1<<<T * B * 8 / 256, at most 2048>>>
//   library product b85[T*B*1, 16] = b83[T*B*1, 8] * b17[8, 16]
//   library product b86[T*B*1, 8] = b84[T*B*1, 8] * b4[8, 8]
//   backward_2<<<B * 1 / 1>>>
//   library product b95[T*B*1, 8] = b90[T*B*1, 8] * b2[8, 8]
//   backward_3<<<T * B * 8 / 256, at most 2048>>>
//   library product b33[8, 8] = b90[8, T*B*1] * b0[T*B*1, 8]
//   library product b35[8, 8] = b84[8, T*B*1] * b26[T*B*1, 8]
//   library product b37[16, 8] = b56[16, T*B*1] * b76[T*B*1, 8]
//   library product b39[24, 8] = b58[24, T*B*1] * b26[T*B*1, 8]
//   library product b41[8, 8] = b89[8, T*B*1] * b62[T*B*1, 8]
//   backward_4<<<24 / 32, at most 2048>>>
//   library product b41[8, 8] = b89[8, T*B*1] * b26[T*B*1, 8]
//   library product b43[16, 8] = b59[16, T*B*1] * b68[T*B*1, 8]
//   library product b45[8, 8] = b88[8, T*B*1] * b30[T*B*1, 8]
//   library product b47[8, 16] = b83[8, T*B*1] * b54[T*B*1, 16]
//   library product b49[16, 8] = b55[16, T*B*1] * b78[T*B*1, 8]
//   library product b51[24, 8] = b57[24, T*B*1] * b62[T*B*1, 8]
//   backward_5<<<16 / 32, at most 2048>>>
//   library product b51[24, 8] = b57[24, T*B*1] * b54[T*B*1, 8]
//   backward_6<<<24 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: input 1, real [T, B, 8]
//   b2: param 0, real [64]
//   b3: param 1, real [8]
//   b4: param 2, real [64]
//   b5: param 3, real [8]
//   b6: param 4, real [128]
//   b7: param 5, real [16]
//   b8: param 6, real [192]
//   b9: param 7, real [24]
//   b10: param 8, real [128]
//   b11: param 9, real [384]
//   b12: param 10, real [8]
//   b13: param 11, real [128]
//   b14: param 12, real [16]
//   b15: param 13, real [64]
//   b16: param 14, real [8]
//   b17: param 15, real [128]
//   b18: param 16, real [8]
//   b19: param 17, real [128]
//   b20: param 18, real [16]
//   b21: param 19, real [24]
//   b22: adjoint 0, real [T, B, 1]
//   b23: adjoint 1, real [T, B, 1]
//   b24: adjoint 2, real [T, B, 8]
//   b25: adjoint 3, real [T, B, 8]
//   b26: state 0, real [T + 1, B, 8]
//   b27: grad_state 0, real [2, B, 8]
//   b28: output 0, real [T, B, 1]
//   b29: output 1, real [T, B, 1]
//   b30: output 2, real [T, B, 8]
//   b31: grad_input 0, real [T, B, 8]
//   b32: grad_input 1, real [T, B, 8]
//   b33: grad_param 0, real [64]
//   b34: grad_param 1, real [8]
//   b35: grad_param 2, real [64]
//   b36: grad_param 3, real [8]
//   b37: grad_param 4, real [128]
//   b38: grad_param 5, real [16]
//   b39: grad_param 6, real [192]
//   b40: grad_param 7, real [24]
//   b41: grad_param 8, real [128]
//   b42: grad_param 9, real [8]
//   b43: grad_param 10, real [128]
//   b44: grad_param 11, real [16]
//   b45: grad_param 12, real [64]
//   b46: grad_param 13, real [8]
//   b47: grad_param 14, real [128]
//   b48: grad_param 15, real [8]
//   b49: grad_param 16, real [128]
//   b50: grad_param 17, real [16]
//   b51: grad_param 18, real [384]
//   b52: grad_param 19, real [24]
//   b53: saved 0, real [256]
//   b54: saved 1, real [T, B, 16]
//   b55: scratch 0, real [T, B, 16]
//   b56: scratch 1, real [T, B, 16]
//   b57: scratch 2, real [T, B, 24]
//   b58: scratch 3, real [T, B, 24]
//   b59: scratch 4, real [T, B, 16]
//   b60: saved 2, real [8]
//   b61: saved 3, real [T, B, 8]
//   b62: saved 4, real [T, B, 8]
//   b63: saved 5, real [T, B, 32]
//   b64: saved 6, real [B, 8]
//   b65: saved 7, real [B, 8]
//   b66: saved 8, real [T or 1, B, 8]
//   b67: saved 9, real [T or 1, B, 8]
//   b68: saved 10, real [T or 1, B, 8]
//   b69: saved 11, real [T, B, 8]
//   b70: saved 12, real [T, B, 8]
//   b71: saved 13, real [T or 1, B, 8]
//   b72: saved 14, real [T or 1, B, 8]
//   b73: saved 15, real [T or 1, B, 8]
//   b74: saved 16, real [T or 1, B, 8]
//   b75: saved 17, real [T, B, 8]
//   b76: saved 18, real [T, B, 8]
//   b77: saved 19, real [T, B, 8]
//   b78: saved 20, real [T, B, 8]
//   b79: saved 21, real [T, B, 8]
//   b80: saved 22, real [T, B, 8]
//   b81: saved 23, real [T, B, 8]
//   b82: saved 24, real [T, B, 8]
//   b83: scratch 5, real [T, B, 8]
//   b84: scratch 6, real [T, B, 8]
//   b85: scratch 7, real [T, B, 16]
//   b86: scratch 8, real [T, B, 8]
//   b87: scratch 9, real [B, 8]
//   b88: scratch 10, real [T, B, 8]
//   b89: scratch 11, real [T, B, 8]
//   b90: scratch 12, real [T, B, 8]
//   b91: tile 0, real [T, B, 8]
//   b92: tile 1, real [T, B, 16]
//   b93: tile 2, real [T, B, 32]
//   b94: tile 3, real [T, B, 16]
//   b95: tile 4, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, BUFFER(real) b26, BUFFER(real) b53, BUFFER(real) b60,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b60[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 8;
        const int i0 = at / 8u;
#line 40 "vrnn.yaml"
        const real e0 = b10[16 * i0 + i1];
#line 413 "kernel.cu"
        b53[8 * i0 + i1] = e0;
    }
    LOOP (unsigned item = first; item < 192u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 8;
        const int i0 = at / 8u;
#line 40 "vrnn.yaml"
        const real e0 = b11[16 * i0 + i1];
#line 422 "kernel.cu"
        b53[64 + 8 * i0 + i1] = e0;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o26 = ((0) * call.rows + row) * 8;
            b26[o26 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b3, BUFFER(real) b61, BUFFER(real) b62, CONST_BUFFER(real) b91,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o91 = row * 8;
        const real p0 = b91[o91 + i0];
#line 38 "vrnn.yaml"
        const real e0 = p0;
        const real e1 = b3[i0];
        const real e2 = e0 + e1;
        const real e4 = (real)(e2 <= 0.0f);
        const real e5 = e4 != 0 ? 0.0f : e2;
#line 453 "kernel.cu"
        const int o61 = row * 8;
        const int o62 = row * 8;
        b61[o61 + i0] = e0;
        b62[o62 + i0] = e5;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_2(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, CONST_BUFFER(real) b12,
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b16, CONST_BUFFER(real) b21, BUFFER(real) b26,
    BUFFER(real) b30, BUFFER(real) b54, CONST_BUFFER(real) b63, BUFFER(real) b64, BUFFER(real) b65, BUFFER(real) b66,
    BUFFER(real) b67, BUFFER(real) b68, BUFFER(real) b69, BUFFER(real) b70, BUFFER(real) b71, BUFFER(real) b72,
    BUFFER(real) b73, BUFFER(real) b74,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b8, 0, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b8, 64, 8, 1, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b8, 128, 8, 1, 8, 64);
    SHARED(real, w3, 768, 64);
    panel(w3, b10, 8, 16, 1, 8, 64);
    SHARED(real, w4, 1024, 64);
    panel(w4, b13, 0, 8, 1, 8, 64);
    SHARED(real, w5, 1280, 64);
    panel(w5, b13, 64, 8, 1, 8, 64);
    SHARED(real, w6, 1536, 64);
    panel(w6, b15, 0, 8, 1, 8, 64);
    SHARED(real, w7, 1792, 64);
    panel(w7, b11, 136, 16, 1, 8, 64);
    SHARED(real, w8, 2048, 64);
    panel(w8, b11, 8, 16, 1, 8, 64);
    SHARED(real, w9, 2304, 64);
    panel(w9, b11, 264, 16, 1, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (call.save ? t : 0) * call.rows;
        const int s2 = (t + 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0;
            const int o26 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b26[o26 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
                p2 = F(fma)(x, w2[k * 8 + i0], p2);
                p3 = F(fma)(x, w3[k * 8 + i0], p3);
            }
            const int o63 = (s0 + row0) * 32;
#line 48 "vrnn.yaml"
            const real e0 = p0;
            const real e1 = p1;
            const real e2 = p2;
            const real e3 = b9[16 + i0];
            const real e4 = e2 + e3;
#line 40 "vrnn.yaml"
            const real e5 = b12[i0];
            const real e6 = b63[o63 + i0];
            const real e7 = p3;
            const real e8 = e6 + e7;
            const real e9 = e5 + e8;
            const real e11 = (real)(e9 <= 0.0f);
            const real e12 = e11 != 0 ? 0.0f : e9;
#line 527 "kernel.cu"
            const int o64 = row0 * 8;
            const int o65 = row0 * 8;
            const int o66 = (s1 + row0) * 8;
            const int o67 = (s1 + row0) * 8;
            const int o68 = (s1 + row0) * 8;
            b64[o64 + i0] = e0;
            b65[o65 + i0] = e1;
            b66[o66 + i0] = e4;
            b67[o67 + i0] = e9;
            b68[o68 + i0] = e12;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o68 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b68[o68 + k];
                p0 = F(fma)(x, w4[k * 8 + i0], p0);
                p1 = F(fma)(x, w5[k * 8 + i0], p1);
            }
            const int o1 = (s0 + row0) * 8;
#line 40 "vrnn.yaml"
            const real e0 = p0;
            const real e1 = p1;
            const real e2 = b14[8 + i0];
            const real e3 = e1 + e2;
            const real e4 = b14[i0];
            const real e5 = e0 + e4;
#line 36 "vrnn.yaml"
            const real e6 = op_softplus(e3);
#line 43 "vrnn.yaml"
            const real e7 = b1[o1 + i0];
            const real e8 = e6 * e7;
            const real e9 = e5 + e8;
#line 566 "kernel.cu"
            const int o69 = (s0 + row0) * 8;
            const int o70 = (s0 + row0) * 8;
            const int o30 = (s0 + row0) * 8;
            b69[o69 + i0] = e0;
            b70[o70 + i0] = e3;
            b30[o30 + i0] = e9;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o30 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b30[o30 + k];
                p0 = F(fma)(x, w6[k * 8 + i0], p0);
            }
#line 44 "vrnn.yaml"
            const real e0 = p0;
            const real e1 = b16[i0];
            const real e2 = e0 + e1;
            const real e4 = (real)(e2 <= 0.0f);
            const real e5 = e4 != 0 ? 0.0f : e2;
#line 592 "kernel.cu"
            const int o71 = (s1 + row0) * 8;
            const int o54 = (s0 + row0) * 16;
            b71[o71 + i0] = e2;
            b54[o54 + i0] = e5;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o26 = (s0 + row0) * 8;
            const real e0 = b26[o26 + i0];
            const int o54 = (s0 + row0) * 16;
            b54[o54 + 8 + i0] = e0;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0;
            const int o54 = (s0 + row0) * 16;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b54[o54 + k];
                p0 = F(fma)(x, w7[k * 8 + i0], p0);
                p1 = F(fma)(x, w8[k * 8 + i0], p1);
                p2 = F(fma)(x, w9[k * 8 + i0], p2);
            }
            const int o63 = (s0 + row0) * 32;
            const int o65 = row0 * 8;
            const int o64 = row0 * 8;
            const int o66 = (s1 + row0) * 8;
            const int o26 = (s0 + row0) * 8;
#line 40 "vrnn.yaml"
            const real e0 = b63[o63 + 16 + i0];
#line 47 "vrnn.yaml"
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = b21[8 + i0];
            const real e4 = e2 + e3;
#line 48 "vrnn.yaml"
            const real e5 = b65[o65 + i0];
            const real e6 = b9[8 + i0];
            const real e7 = e5 + e6;
#line 49 "vrnn.yaml"
            const real e8 = e4 + e7;
            const real e9 = op_sigmoid(e8);
#line 40 "vrnn.yaml"
            const real e10 = b63[o63 + 8 + i0];
#line 47 "vrnn.yaml"
            const real e11 = p1;
            const real e12 = e10 + e11;
            const real e13 = b21[i0];
            const real e14 = e12 + e13;
#line 48 "vrnn.yaml"
            const real e15 = b64[o64 + i0];
            const real e16 = b9[i0];
            const real e17 = e15 + e16;
#line 50 "vrnn.yaml"
            const real e18 = e14 + e17;
            const real e19 = op_sigmoid(e18);
#line 40 "vrnn.yaml"
            const real e20 = b63[o63 + 24 + i0];
#line 47 "vrnn.yaml"
            const real e21 = p2;
            const real e22 = e20 + e21;
            const real e23 = b21[16 + i0];
            const real e24 = e22 + e23;
#line 48 "vrnn.yaml"
            const real e25 = b66[o66 + i0];
#line 50 "vrnn.yaml"
            const real e26 = e19 * e25;
            const real e27 = e24 + e26;
            const real e28 = F(tanh)(e27);
            const real e30 = 1.0f - e9;
            const real e31 = e30 * e28;
            const real e32 = b26[o26 + i0];
            const real e33 = e9 * e32;
            const real e34 = e31 + e33;
#line 672 "kernel.cu"
            const int o72 = (s1 + row0) * 8;
            const int o73 = (s1 + row0) * 8;
            const int o74 = (s1 + row0) * 8;
            const int o26_1 = (s2 + row0) * 8;
            b72[o72 + i0] = e9;
            b73[o73 + i0] = e19;
            b74[o74 + i0] = e28;
            b26[o26_1 + i0] = e34;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    CONST_BUFFER(real) b5, CONST_BUFFER(real) b18, BUFFER(real) b75, BUFFER(real) b76, BUFFER(real) b77, BUFFER(real) b78,
    CONST_BUFFER(real) b92,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o92 = row * 16;
        const real p0 = b92[o92 + i0];
        const real p1 = b92[o92 + 8 + i0];
#line 39 "vrnn.yaml"
        const real e0 = p0;
        const real e1 = b5[i0];
        const real e2 = e0 + e1;
        const real e4 = (real)(e2 <= 0.0f);
        const real e5 = e4 != 0 ? 0.0f : e2;
#line 45 "vrnn.yaml"
        const real e6 = p1;
        const real e7 = b18[i0];
        const real e8 = e6 + e7;
        const real e9 = (real)(e8 <= 0.0f);
        const real e10 = e9 != 0 ? 0.0f : e8;
#line 712 "kernel.cu"
        const int o75 = row * 8;
        const int o76 = row * 8;
        const int o77 = row * 8;
        const int o78 = row * 8;
        b75[o75 + i0] = e2;
        b76[o76 + i0] = e5;
        b77[o77 + i0] = e8;
        b78[o78 + i0] = e10;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_4(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b7, CONST_BUFFER(real) b14, CONST_BUFFER(real) b20, CONST_BUFFER(real) b69, BUFFER(real) b79,
    BUFFER(real) b80, BUFFER(real) b81, BUFFER(real) b82, CONST_BUFFER(real) b93,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o93 = row * 32;
        const real p0 = b93[o93 + 8 + i0];
        const real p1 = b93[o93 + i0];
        const real p2 = b93[o93 + 24 + i0];
        const real p3 = b93[o93 + 16 + i0];
        const int o69 = row * 8;
        const int o0 = row * 8;
#line 39 "vrnn.yaml"
        const real e0 = p0;
        const real e1 = b7[8 + i0];
        const real e2 = e0 + e1;
#line 40 "vrnn.yaml"
        const real e3 = b69[o69 + i0];
        const real e4 = b14[i0];
        const real e5 = e3 + e4;
#line 39 "vrnn.yaml"
        const real e6 = p1;
        const real e7 = b7[i0];
        const real e8 = e6 + e7;
#line 51 "vrnn.yaml"
        const real e9 = e5 - e8;
#line 45 "vrnn.yaml"
        const real e10 = p2;
        const real e11 = b20[8 + i0];
        const real e12 = e10 + e11;
#line 52 "vrnn.yaml"
        const real e13 = b0[o0 + i0];
#line 45 "vrnn.yaml"
        const real e14 = p3;
        const real e15 = b20[i0];
        const real e16 = e14 + e15;
#line 52 "vrnn.yaml"
        const real e17 = e13 - e16;
#line 36 "vrnn.yaml"
        const real e18 = op_softplus(e12);
#line 52 "vrnn.yaml"
        const real e19 = e17 / e18;
#line 772 "kernel.cu"
        const int o79 = row * 8;
        const int o80 = row * 8;
        const int o81 = row * 8;
        const int o82 = row * 8;
        b79[o79 + i0] = e2;
        b80[o80 + i0] = e9;
        b81[o81 + i0] = e12;
        b82[o82 + i0] = e19;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_5(
    BUFFER(real) b28, BUFFER(real) b29, CONST_BUFFER(real) b70, CONST_BUFFER(real) b79, CONST_BUFFER(real) b80, CONST_BUFFER(real) b81,
    CONST_BUFFER(real) b82,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        real sum0 = 0.0f, sum1 = 0.0f;
        LOOP (int i0 = 0; i0 < 8; ++i0) {
            const int o79 = row * 8;
            const int o70 = row * 8;
            const int o80 = row * 8;
            const int o81 = row * 8;
            const int o82 = row * 8;
            const real e0 = b79[o79 + i0];
            const real e1 = op_softplus(e0);
            const real e2 = b70[o70 + i0];
            const real e3 = op_softplus(e2);
            const real e4 = e1 / e3;
            const real e5 = F(log)(e4);
            const real e6 = e3 * e3;
            const real e7 = b80[o80 + i0];
            const real e8 = e7 * e7;
            const real e9 = e6 + e8;
            const real e11 = e1 * e1;
            const real e12 = 2.0f * e11;
            const real e13 = e9 / e12;
            const real e14 = e5 + e13;
            const real e16 = e14 - 0.5f;
            const real e17 = b81[o81 + i0];
            const real e18 = op_softplus(e17);
            const real e19 = F(log)(e18);
            const real e20 = b82[o82 + i0];
            const real e21 = e20 * e20;
            const real e22 = e21 / 2.0f;
            const real e23 = e19 + e22;
            sum0 = sum0 + e16;
            sum1 = sum1 + e23;
        }
        const int o28 = row * 1;
        const int o29 = row * 1;
        b28[o28] = sum0;
        b29[o29] = sum1;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b22, CONST_BUFFER(real) b23, BUFFER(real) b55, BUFFER(real) b56, CONST_BUFFER(real) b70, CONST_BUFFER(real) b79,
    CONST_BUFFER(real) b80, CONST_BUFFER(real) b81, CONST_BUFFER(real) b82,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o23 = row * 1;
        const int o82 = row * 8;
        const int o81 = row * 8;
        const int o22 = row * 1;
        const int o79 = row * 8;
        const int o80 = row * 8;
        const int o70 = row * 8;
#line 52 "vrnn.yaml"
        const real e0 = b23[o23];
        const real e2 = e0 / 2.0f;
        const real e3 = b82[o82 + i0];
        const real e4 = e2 * e3;
        const real e5 = e4 + e4;
#line 45 "vrnn.yaml"
        const real e6 = b81[o81 + i0];
#line 36 "vrnn.yaml"
        const real e7 = op_softplus(e6);
#line 52 "vrnn.yaml"
        const real e8 = e5 / e7;
        const real e9 = -e8;
        const real e11 = 1.0f / e7;
        const real e12 = e0 * e11;
        const real e13 = e5 * e3;
        const real e14 = e13 / e7;
#line 36 "vrnn.yaml"
        const real e15 = e12 - e14;
        const real e16 = op_sigmoid(e6);
        const real e17 = e15 * e16;
#line 51 "vrnn.yaml"
        const real e18 = b22[o22];
#line 39 "vrnn.yaml"
        const real e19 = b79[o79 + i0];
#line 36 "vrnn.yaml"
        const real e20 = op_softplus(e19);
#line 51 "vrnn.yaml"
        const real e21 = e20 * e20;
        const real e22 = 2.0f * e21;
        const real e23 = e18 / e22;
        const real e24 = b80[o80 + i0];
        const real e25 = e23 * e24;
        const real e26 = e25 + e25;
        const real e27 = -e26;
#line 40 "vrnn.yaml"
        const real e28 = b70[o70 + i0];
#line 36 "vrnn.yaml"
        const real e29 = op_softplus(e28);
#line 51 "vrnn.yaml"
        const real e30 = e29 * e29;
        const real e31 = e24 * e24;
        const real e32 = e30 + e31;
        const real e33 = e32 / e22;
        const real e34 = e18 * e33;
        const real e35 = e34 / e22;
        const real e36 = e35 * 2.0f;
        const real e37 = e36 * e20;
        const real e38 = -e37;
#line 36 "vrnn.yaml"
        const real e39 = e38 - e37;
#line 51 "vrnn.yaml"
        const real e40 = e20 / e29;
        const real e41 = 1.0f / e40;
        const real e42 = e18 * e41;
        const real e43 = e42 / e29;
#line 36 "vrnn.yaml"
        const real e44 = e39 + e43;
        const real e45 = op_sigmoid(e19);
        const real e46 = e44 * e45;
#line 911 "kernel.cu"
        const int o55 = row * 16;
        const int o56 = row * 16;
        b55[o55 + i0] = e9;
        b55[o55 + 8 + i0] = e17;
        b56[o56 + i0] = e27;
        b56[o56 + 8 + i0] = e46;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b75, CONST_BUFFER(real) b77, BUFFER(real) b83, BUFFER(real) b84, CONST_BUFFER(real) b94,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o94 = row * 16;
        const real p0 = b94[o94 + i0];
        const real p1 = b94[o94 + 8 + i0];
        const int o77 = row * 8;
        const int o75 = row * 8;
#line 45 "vrnn.yaml"
        const real e0 = b77[o77 + i0];
        const real e2 = (real)(e0 <= 0.0f);
        const real e3 = p0;
        const real e4 = e2 != 0 ? 0.0f : e3;
#line 39 "vrnn.yaml"
        const real e5 = b75[o75 + i0];
        const real e6 = (real)(e5 <= 0.0f);
        const real e7 = p1;
        const real e8 = e6 != 0 ? 0.0f : e7;
#line 946 "kernel.cu"
        const int o83 = row * 8;
        const int o84 = row * 8;
        b83[o83 + i0] = e4;
        b84[o84 + i0] = e8;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_2(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b3, CONST_BUFFER(real) b8, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, CONST_BUFFER(real) b13,
    CONST_BUFFER(real) b15, CONST_BUFFER(real) b22, CONST_BUFFER(real) b24, CONST_BUFFER(real) b25, CONST_BUFFER(real) b26, BUFFER(real) b27,
    BUFFER(real) b32, BUFFER(real) b57, BUFFER(real) b58, BUFFER(real) b59, CONST_BUFFER(real) b61, CONST_BUFFER(real) b66,
    CONST_BUFFER(real) b67, CONST_BUFFER(real) b70, CONST_BUFFER(real) b71, CONST_BUFFER(real) b72, CONST_BUFFER(real) b73, CONST_BUFFER(real) b74,
    CONST_BUFFER(real) b79, CONST_BUFFER(real) b80, CONST_BUFFER(real) b85, CONST_BUFFER(real) b86, BUFFER(real) b87, BUFFER(real) b88,
    BUFFER(real) b89, BUFFER(real) b90,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 192);
    panel(w0, b11, 0, 1, 16, 8, 192);
    SHARED(real, w1, 768, 192);
    panel(w1, b11, 8, 1, 16, 8, 192);
    SHARED(real, w2, 1536, 64);
    panel(w2, b15, 0, 1, 8, 8, 64);
    SHARED(real, w3, 1792, 128);
    panel(w3, b13, 0, 1, 8, 8, 128);
    SHARED(real, w4, 2304, 64);
    panel(w4, b10, 0, 1, 16, 8, 64);
    SHARED(real, w5, 2560, 64);
    panel(w5, b10, 8, 1, 16, 8, 64);
    SHARED(real, w6, 2816, 192);
    panel(w6, b8, 0, 1, 8, 8, 192);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o27_1 = (s0 + row0) * 8;
            const int o25 = (s1 + row0) * 8;
            const int o72 = (s2 + row0) * 8;
            const int o74 = (s2 + row0) * 8;
            const int o73 = (s2 + row0) * 8;
            const int o66 = (s2 + row0) * 8;
            const int o26 = (s1 + row0) * 8;
#line 50 "vrnn.yaml"
            const real e0 = b27[o27_1 + i0];
            const real e1 = b25[o25 + i0];
            const real e2 = e0 + e1;
#line 49 "vrnn.yaml"
            const real e4 = b72[o72 + i0];
#line 50 "vrnn.yaml"
            const real e5 = 1.0f - e4;
            const real e6 = e2 * e5;
            const real e7 = b74[o74 + i0];
            const real e8 = e7 * e7;
            const real e9 = 1.0f - e8;
            const real e10 = e6 * e9;
            const real e11 = b73[o73 + i0];
            const real e12 = e10 * e11;
#line 48 "vrnn.yaml"
            const real e13 = b66[o66 + i0];
#line 50 "vrnn.yaml"
            const real e14 = e10 * e13;
            const real e15 = e14 * e11;
            const real e16 = 1.0f - e11;
            const real e17 = e15 * e16;
            const real e18 = b26[o26 + i0];
            const real e19 = e2 * e18;
            const real e20 = e2 * e7;
#line 49 "vrnn.yaml"
            const real e21 = e19 - e20;
            const real e22 = e21 * e4;
            const real e23 = e22 * e5;
#line 1027 "kernel.cu"
            const int o57 = (s1 + row0) * 24;
            const int o58 = (s1 + row0) * 24;
            b57[o57 + 16 + i0] = e10;
            b58[o58 + 16 + i0] = e12;
            b57[o57 + i0] = e17;
            b58[o58 + i0] = e17;
            b57[o57 + 8 + i0] = e23;
            b58[o58 + 8 + i0] = e23;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o57 = (s1 + row0) * 24;
            #pragma unroll 4
            for (int k = 0; k < 24; ++k) {
                const real x = b57[o57 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
            }
            const int o71 = (s2 + row0) * 8;
            const int o85 = (s1 + row0) * 16;
#line 47 "vrnn.yaml"
            const real e0 = p0;
#line 44 "vrnn.yaml"
            const real e1 = b71[o71 + i0];
            const real e3 = (real)(e1 <= 0.0f);
#line 47 "vrnn.yaml"
            const real e4 = p1;
#line 45 "vrnn.yaml"
            const real e5 = b85[o85 + i0];
#line 44 "vrnn.yaml"
            const real e6 = e4 + e5;
            const real e7 = e3 != 0 ? 0.0f : e6;
#line 1064 "kernel.cu"
            const int o87 = row0 * 8;
            const int o88 = (s1 + row0) * 8;
            b87[o87 + i0] = e0;
            b88[o88 + i0] = e7;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o88 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b88[o88 + k];
                p0 = F(fma)(x, w2[k * 8 + i0], p0);
            }
            const int o24 = (s1 + row0) * 8;
            const int o70 = (s1 + row0) * 8;
            const int o22 = (s1 + row0) * 1;
            const int o79 = (s1 + row0) * 8;
            const int o1 = (s1 + row0) * 8;
            const int o80 = (s1 + row0) * 8;
#line 43 "vrnn.yaml"
            const real e0 = b24[o24 + i0];
#line 44 "vrnn.yaml"
            const real e1 = p0;
#line 43 "vrnn.yaml"
            const real e2 = e0 + e1;
#line 40 "vrnn.yaml"
            const real e3 = b70[o70 + i0];
#line 36 "vrnn.yaml"
            const real e4 = op_softplus(e3);
#line 43 "vrnn.yaml"
            const real e5 = e2 * e4;
#line 51 "vrnn.yaml"
            const real e6 = b22[o22];
#line 39 "vrnn.yaml"
            const real e8 = b79[o79 + i0];
#line 36 "vrnn.yaml"
            const real e9 = op_softplus(e8);
#line 51 "vrnn.yaml"
            const real e10 = e9 * e9;
            const real e11 = 2.0f * e10;
            const real e12 = e6 / e11;
            const real e13 = e12 * e4;
#line 36 "vrnn.yaml"
            const real e14 = e13 + e13;
#line 51 "vrnn.yaml"
            const real e16 = e9 / e4;
            const real e17 = 1.0f / e16;
            const real e18 = e6 * e17;
            const real e19 = e18 * e16;
            const real e20 = e19 / e4;
#line 36 "vrnn.yaml"
            const real e21 = e14 - e20;
#line 43 "vrnn.yaml"
            const real e22 = b1[o1 + i0];
            const real e23 = e2 * e22;
#line 36 "vrnn.yaml"
            const real e24 = e21 + e23;
            const real e25 = op_sigmoid(e3);
            const real e26 = e24 * e25;
#line 51 "vrnn.yaml"
            const real e27 = b80[o80 + i0];
            const real e28 = e12 * e27;
            const real e29 = e28 + e28;
#line 40 "vrnn.yaml"
            const real e30 = e29 + e2;
#line 1134 "kernel.cu"
            const int o32 = (s1 + row0) * 8;
            const int o59 = (s1 + row0) * 16;
            b32[o32 + i0] = e5;
            b59[o59 + 8 + i0] = e26;
            b59[o59 + i0] = e30;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o59 = (s1 + row0) * 16;
            #pragma unroll 4
            for (int k = 0; k < 16; ++k) {
                const real x = b59[o59 + k];
                p0 = F(fma)(x, w3[k * 8 + i0], p0);
            }
            const int o67 = (s2 + row0) * 8;
#line 40 "vrnn.yaml"
            const real e0 = b67[o67 + i0];
            const real e2 = (real)(e0 <= 0.0f);
            const real e3 = p0;
            const real e4 = e2 != 0 ? 0.0f : e3;
#line 1159 "kernel.cu"
            const int o89 = (s1 + row0) * 8;
            b89[o89 + i0] = e4;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0;
            const int o89 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b89[o89 + k];
                p0 = F(fma)(x, w4[k * 8 + i0], p0);
                p1 = F(fma)(x, w5[k * 8 + i0], p1);
            }
            const int o58 = (s1 + row0) * 24;
            #pragma unroll 4
            for (int k = 0; k < 24; ++k) {
                const real x = b58[o58 + k];
                p2 = F(fma)(x, w6[k * 8 + i0], p2);
            }
            const int o61 = (s1 + row0) * 8;
            const int o87 = row0 * 8;
            const int o27_1 = (s0 + row0) * 8;
            const int o25 = (s1 + row0) * 8;
            const int o72 = (s2 + row0) * 8;
            const int o85 = (s1 + row0) * 16;
            const int o86 = (s1 + row0) * 8;
#line 38 "vrnn.yaml"
            const real e0 = b61[o61 + i0];
            const real e1 = b3[i0];
            const real e2 = e0 + e1;
            const real e4 = (real)(e2 <= 0.0f);
#line 47 "vrnn.yaml"
            const real e5 = b87[o87 + i0];
#line 40 "vrnn.yaml"
            const real e6 = p0;
#line 38 "vrnn.yaml"
            const real e7 = e5 + e6;
            const real e8 = e4 != 0 ? 0.0f : e7;
#line 50 "vrnn.yaml"
            const real e9 = b27[o27_1 + i0];
            const real e10 = b25[o25 + i0];
            const real e11 = e9 + e10;
#line 49 "vrnn.yaml"
            const real e12 = b72[o72 + i0];
#line 50 "vrnn.yaml"
            const real e13 = e11 * e12;
#line 45 "vrnn.yaml"
            const real e14 = b85[o85 + 8 + i0];
            const real e15 = e13 + e14;
#line 40 "vrnn.yaml"
            const real e16 = p1;
            const real e17 = e15 + e16;
#line 48 "vrnn.yaml"
            const real e18 = p2;
#line 39 "vrnn.yaml"
            const real e19 = b86[o86 + i0];
            const real e20 = e18 + e19;
            const real e21 = e17 + e20;
#line 1221 "kernel.cu"
            const int o90 = (s1 + row0) * 8;
            const int o27 = (s3 + row0) * 8;
            b90[o90 + i0] = e8;
            b27[o27 + i0] = e21;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b23, BUFFER(real) b31, CONST_BUFFER(real) b81, CONST_BUFFER(real) b82, CONST_BUFFER(real) b95,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o95 = row * 8;
        const real p0 = b95[o95 + i0];
        const int o23 = row * 1;
        const int o82 = row * 8;
        const int o81 = row * 8;
#line 52 "vrnn.yaml"
        const real e0 = b23[o23];
        const real e2 = e0 / 2.0f;
        const real e3 = b82[o82 + i0];
        const real e4 = e2 * e3;
        const real e5 = e4 + e4;
#line 45 "vrnn.yaml"
        const real e6 = b81[o81 + i0];
#line 36 "vrnn.yaml"
        const real e7 = op_softplus(e6);
#line 52 "vrnn.yaml"
        const real e8 = e5 / e7;
#line 38 "vrnn.yaml"
        const real e9 = p0;
        const real e10 = e8 + e9;
#line 1260 "kernel.cu"
        const int o31 = row * 8;
        b31[o31 + i0] = e10;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    BUFFER(real) b34, BUFFER(real) b36, BUFFER(real) b38, BUFFER(real) b40, CONST_BUFFER(real) b56, CONST_BUFFER(real) b58,
    CONST_BUFFER(real) b84, CONST_BUFFER(real) b90,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 512);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 2
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o90 = row * 8;
                const int o84 = row * 8;
                const real e0 = b90[o90 + i0];
                const real e1 = b84[o84 + i0];
                s0 = s0 + e0;
                s1 = s1 + e1;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b34[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b36[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 16; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 16) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o56 = row * 16;
                const real e0 = b56[o56 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 16) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b38[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 24; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 24) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o58 = row * 24;
                const real e0 = b58[o58 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 24) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b40[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_5(
    BUFFER(real) b42, BUFFER(real) b44, BUFFER(real) b46, BUFFER(real) b48, BUFFER(real) b50, CONST_BUFFER(real) b55,
    CONST_BUFFER(real) b59, CONST_BUFFER(real) b83, CONST_BUFFER(real) b88, CONST_BUFFER(real) b89,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 768);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o89 = row * 8;
                const int o88 = row * 8;
                const int o83 = row * 8;
                const real e0 = b89[o89 + i0];
                const real e1 = b88[o88 + i0];
                const real e2 = b83[o83 + i0];
                s0 = s0 + e0;
                s1 = s1 + e1;
                s2 = s2 + e2;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b42[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b46[i0] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b48[i0] = sum;
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
                const int o59 = row * 16;
                const int o55 = row * 16;
                const real e0 = b59[o59 + i0];
                const real e1 = b55[o55 + i0];
                s0 = s0 + e0;
                s1 = s1 + e1;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        block_barrier();
        if (warp == 0 && item < 16) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b44[i0] = sum;
        }
        if (warp == 1 && item < 16) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b50[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_6(
    BUFFER(real) b52, CONST_BUFFER(real) b57,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 24; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 24) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o57 = row * 24;
                const real e0 = b57[o57 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 24) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b52[i0] = sum;
        }
        block_barrier();
    }
}
