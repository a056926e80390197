// generated from specs/hm_lstm.yaml by `make generated`: do not edit
// hm_lstm I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 35, 36, 38, 39, 40, 41, 44, 45, 47, 48, 50, 51, 52, 54, 55 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b52[T*B*1, 33] = b0[T*B*1, 8] * b1[8, 33]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b33[T*B*1, 8] = b49[T*B*1, 33] * b1[33, 8]
//   library product b34[33, 8] = b49[33, T*B*1] * b0[T*B*1, 8]
//   library product b35[33, 8] = b49[33, T*B*1] * b17[T*B*1, 8]
//   library product b36[33, 8] = b85[33, T*B*1] * b18[T*B*1, 8]
//   library product b38[33, 8] = b82[33, T*B*1] * b17[T*B*1, 8]
//   library product b39[33, 8] = b47[33, T*B*1] * b18[T*B*1, 8]
//   library product b40[33, 8] = b81[33, T*B*1] * b19[T*B*1, 8]
//   library product b42[32, 8] = b77[32, T*B*1] * b18[T*B*1, 8]
//   library product b43[32, 8] = b45[32, T*B*1] * b19[T*B*1, 8]
//   backward_1<<<33 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [264]
//   b2: param 1, real [264]
//   b3: param 2, real [264]
//   b4: param 3, real [33]
//   b5: param 4, real [264]
//   b6: param 5, real [264]
//   b7: param 6, real [264]
//   b8: param 7, real [33]
//   b9: param 8, real [256]
//   b10: param 9, real [256]
//   b11: param 10, real [32]
//   b12: adjoint 0, real [T, B, 8]
//   b13: adjoint 1, real [T, B, 8]
//   b14: adjoint 2, real [T, B, 8]
//   b15: adjoint 3, real [T, B, 1]
//   b16: adjoint 4, real [T, B, 1]
//   b17: state 0, real [T + 1, B, 8]
//   b18: state 1, real [T + 1, B, 8]
//   b19: state 2, real [T + 1, B, 8]
//   b20: state 3, real [T + 1 or 2, B, 8]
//   b21: state 4, real [T + 1 or 2, B, 8]
//   b22: state 5, real [T + 1 or 2, B, 8]
//   b23: state 6, real [T + 1, B, 1]
//   b24: state 7, real [T + 1, B, 1]
//   b25: grad_state 0, real [2, B, 8]
//   b26: grad_state 1, real [2, B, 8]
//   b27: grad_state 2, real [2, B, 8]
//   b28: grad_state 3, real [2, B, 8]
//   b29: grad_state 4, real [2, B, 8]
//   b30: grad_state 5, real [2, B, 8]
//   b31: grad_state 6, real [2, B, 1]
//   b32: grad_state 7, real [2, B, 1]
//   b33: grad_input 0, real [T, B, 8]
//   b34: grad_param 0, real [264]
//   b35: grad_param 1, real [264]
//   b36: grad_param 2, real [264]
//   b37: grad_param 3, real [33]
//   b38: grad_param 4, real [264]
//   b39: grad_param 5, real [264]
//   b40: grad_param 6, real [264]
//   b41: grad_param 7, real [33]
//   b42: grad_param 8, real [256]
//   b43: grad_param 9, real [256]
//   b44: grad_param 10, real [32]
//   b45: scratch 0, real [T, B, 32]
//   b46: scratch 1, real [B, 32]
//   b47: scratch 2, real [T, B, 33]
//   b48: scratch 3, real [B, 32]
//   b49: scratch 4, real [T, B, 33]
//   b50: saved 0, real [8]
//   b51: saved 1, real [1]
//   b52: saved 2, real [T, B, 33]
//   b53: saved 3, real [B, 33]
//   b54: saved 4, real [T or 1, B, 33]
//   b55: saved 5, real [B, 33]
//   b56: saved 6, real [T or 1, B, 33]
//   b57: saved 7, real [T or 1, B, 8]
//   b58: saved 8, real [T or 1, B, 8]
//   b59: saved 9, real [T or 1, B, 8]
//   b60: saved 10, real [T or 1, B, 8]
//   b61: saved 11, real [T or 1, B, 1]
//   b62: saved 12, real [T or 1, B, 8]
//   b63: saved 13, real [T or 1, B, 8]
//   b64: saved 14, real [T or 1, B, 8]
//   b65: saved 15, real [T or 1, B, 8]
//   b66: saved 16, real [T or 1, B, 1]
//   b67: saved 17, real [T or 1, B, 32]
//   b68: saved 18, real [T or 1, B, 8]
//   b69: saved 19, real [T or 1, B, 8]
//   b70: saved 20, real [T or 1, B, 8]
//   b71: saved 21, real [T or 1, B, 8]
//   b72: scratch 5, real [B, 1]
//   b73: scratch 6, real [B, 1]
//   b74: scratch 7, real [B, 1]
//   b75: scratch 8, real [B, 1]
//   b76: scratch 9, real [B, 1]
//   b77: scratch 10, real [T, B, 32]
//   b78: scratch 11, real [T, B, 8]
//   b79: scratch 12, real [B, 1]
//   b80: scratch 13, real [B, 1]
//   b81: scratch 14, real [T, B, 33]
//   b82: scratch 15, real [T, B, 33]
//   b83: scratch 16, real [B, 1]
//   b84: scratch 17, real [T, B, 8]
//   b85: scratch 18, real [T, B, 33]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b17, BUFFER(real) b18, BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22,
    BUFFER(real) b23, BUFFER(real) b24, BUFFER(real) b50, BUFFER(real) b51,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b50[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 1u; item += stride) {
        b51[0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o17 = ((0) * call.rows + row) * 8;
            b17[o17 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o18 = ((0) * call.rows + row) * 8;
            b18[o18 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 2 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o19 = ((0) * call.rows + row) * 8;
            b19[o19 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 3 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o20 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b20[o20 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 4 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o21 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b21[o21 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 5 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o22 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b22[o22 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 6 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            const int o23 = ((0) * call.rows + row) * 1;
            b23[o23] = 0.0f;
        }
    }
    if (!(call.given[0] >> 7 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            const int o24 = ((0) * call.rows + row) * 1;
            b24[o24] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7,
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, BUFFER(real) b17, BUFFER(real) b18,
    BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22, BUFFER(real) b23, BUFFER(real) b24,
    BUFFER(real) b52, BUFFER(real) b53, BUFFER(real) b54, BUFFER(real) b55, BUFFER(real) b56, BUFFER(real) b57,
    BUFFER(real) b58, BUFFER(real) b59, BUFFER(real) b60, BUFFER(real) b61, BUFFER(real) b62, BUFFER(real) b63,
    BUFFER(real) b64, BUFFER(real) b65, BUFFER(real) b66, BUFFER(real) b67, BUFFER(real) b68, BUFFER(real) b69,
    BUFFER(real) b70, BUFFER(real) b71,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 264);
    panel(w0, b2, 0, 8, 1, 33, 264);
    SHARED(real, w1, 1056, 264);
    panel(w1, b3, 0, 8, 1, 33, 264);
    SHARED(real, w2, 2112, 264);
    panel(w2, b6, 0, 8, 1, 33, 264);
    SHARED(real, w3, 3168, 264);
    panel(w3, b7, 0, 8, 1, 33, 264);
    SHARED(real, w4, 4224, 264);
    panel(w4, b5, 0, 8, 1, 33, 264);
    SHARED(real, w5, 5280, 256);
    panel(w5, b9, 0, 8, 1, 32, 256);
    SHARED(real, w6, 6304, 64);
    panel(w6, b10, 64, 8, 1, 8, 64);
    SHARED(real, w7, 6560, 64);
    panel(w7, b10, 192, 8, 1, 8, 64);
    SHARED(real, w8, 6816, 64);
    panel(w8, b10, 0, 8, 1, 8, 64);
    SHARED(real, w9, 7072, 64);
    panel(w9, b10, 128, 8, 1, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (call.save ? t : 0) * call.rows;
        const int s2 = (call.save ? t : (t) & 1) * call.rows;
        const int s3 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s4 = (t + 1) * call.rows;
        if (first < 33u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0;
            const int o17 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b17[o17 + k];
                p0 = F(fma)(x, w0[k * 33 + i0], p0);
            }
            const int o18 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b18[o18 + k];
                p1 = F(fma)(x, w1[k * 33 + i0], p1);
                p2 = F(fma)(x, w2[k * 33 + i0], p2);
            }
            const int o19 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b19[o19 + k];
                p3 = F(fma)(x, w3[k * 33 + i0], p3);
            }
#line 47 "hm_lstm.yaml"
            const real e0 = p0;
            const real e1 = p1;
#line 51 "hm_lstm.yaml"
            const real e2 = p2;
            const real e3 = p3;
#line 514 "kernel.cu"
            const int o53 = row0 * 33;
            const int o54 = (s1 + row0) * 33;
            const int o55 = row0 * 33;
            const int o56 = (s1 + row0) * 33;
            b53[o53 + i0] = e0;
            b54[o54 + i0] = e1;
            b55[o55 + i0] = e2;
            b56[o56 + i0] = e3;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o52 = (s0 + row0) * 33;
            const int o53 = row0 * 33;
            const int o23 = (s0 + row0) * 1;
            const int o54 = (s1 + row0) * 33;
            const int o20 = (s2 + row0) * 8;
            const int o17 = (s0 + row0) * 8;
#line 47 "hm_lstm.yaml"
            const real e0 = b52[o52 + 8 + i0];
            const real e1 = b53[o53 + 8 + i0];
#line 38 "hm_lstm.yaml"
            const real e2 = e0 + e1;
            const real e3 = b23[o23];
#line 47 "hm_lstm.yaml"
            const real e4 = b54[o54 + 8 + i0];
#line 38 "hm_lstm.yaml"
            const real e5 = e3 * e4;
            const real e6 = e2 + e5;
            const real e7 = b4[8 + i0];
            const real e8 = e6 + e7;
#line 39 "hm_lstm.yaml"
            const real e9 = op_sigmoid(e8);
#line 47 "hm_lstm.yaml"
            const real e10 = b52[o52 + 24 + i0];
            const real e11 = b53[o53 + 24 + i0];
#line 38 "hm_lstm.yaml"
            const real e12 = e10 + e11;
#line 47 "hm_lstm.yaml"
            const real e13 = b54[o54 + 24 + i0];
#line 38 "hm_lstm.yaml"
            const real e14 = e3 * e13;
            const real e15 = e12 + e14;
            const real e16 = b4[24 + i0];
            const real e17 = e15 + e16;
#line 39 "hm_lstm.yaml"
            const real e18 = F(tanh)(e17);
#line 47 "hm_lstm.yaml"
            const real e19 = b52[o52 + i0];
            const real e20 = b53[o53 + i0];
#line 38 "hm_lstm.yaml"
            const real e21 = e19 + e20;
#line 47 "hm_lstm.yaml"
            const real e22 = b54[o54 + i0];
#line 38 "hm_lstm.yaml"
            const real e23 = e3 * e22;
            const real e24 = e21 + e23;
            const real e25 = b4[i0];
            const real e26 = e24 + e25;
#line 40 "hm_lstm.yaml"
            const real e27 = op_sigmoid(e26);
#line 39 "hm_lstm.yaml"
            const real e28 = e9 * e18;
#line 41 "hm_lstm.yaml"
            const real e29 = e3 * e28;
            const real e31 = 1.0f - e3;
#line 40 "hm_lstm.yaml"
            const real e32 = b20[o20 + i0];
            const real e33 = e27 * e32;
            const real e34 = e33 + e28;
#line 41 "hm_lstm.yaml"
            const real e36 = 0.0f * e32;
            const real e37 = e34 + e36;
            const real e38 = e31 * e37;
            const real e39 = e29 + e38;
#line 47 "hm_lstm.yaml"
            const real e40 = b52[o52 + 16 + i0];
            const real e41 = b53[o53 + 16 + i0];
#line 38 "hm_lstm.yaml"
            const real e42 = e40 + e41;
#line 47 "hm_lstm.yaml"
            const real e43 = b54[o54 + 16 + i0];
#line 38 "hm_lstm.yaml"
            const real e44 = e3 * e43;
            const real e45 = e42 + e44;
            const real e46 = b4[16 + i0];
            const real e47 = e45 + e46;
#line 45 "hm_lstm.yaml"
            const real e48 = op_sigmoid(e47);
#line 44 "hm_lstm.yaml"
            const real e49 = e3 + e31;
#line 45 "hm_lstm.yaml"
            const real e50 = e49 * e48;
            const real e51 = F(tanh)(e39);
            const real e52 = e50 * e51;
            const real e53 = 1.0f - e49;
            const real e54 = b17[o17 + i0];
            const real e55 = e53 * e54;
            const real e56 = e52 + e55;
#line 616 "kernel.cu"
            const int o57 = (s1 + row0) * 8;
            const int o58 = (s1 + row0) * 8;
            const int o59 = (s1 + row0) * 8;
            const int o20_1 = (s3 + row0) * 8;
            const int o60 = (s1 + row0) * 8;
            const int o17_1 = (s4 + row0) * 8;
            b57[o57 + i0] = e9;
            b58[o58 + i0] = e18;
            b59[o59 + i0] = e27;
            b20[o20_1 + i0] = e39;
            b60[o60 + i0] = e48;
            b17[o17_1 + i0] = e56;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o52 = (s0 + row0) * 33;
            const int o53 = row0 * 33;
            const int o23 = (s0 + row0) * 1;
            const int o54 = (s1 + row0) * 33;
#line 47 "hm_lstm.yaml"
            const real e1 = b52[o52 + 32];
            const real e2 = b53[o53 + 32];
#line 50 "hm_lstm.yaml"
            const real e3 = e1 + e2;
            const real e4 = b23[o23];
#line 47 "hm_lstm.yaml"
            const real e5 = b54[o54 + 32];
#line 50 "hm_lstm.yaml"
            const real e6 = e4 * e5;
            const real e7 = e3 + e6;
            const real e8 = b4[32];
            const real e9 = e7 + e8;
#line 36 "hm_lstm.yaml"
            const real e10 = 1.0f * e9;
            const real e11 = e10 + 1.0f;
            const real e13 = e11 / 2.0f;
            const real e15 = (real)(e13 < 0.0f);
            const real e16 = (real)(e13 > 1.0f);
            const real e17 = e16 != 0 ? 1.0f : e13;
            const real e18 = e15 != 0 ? 0.0f : e17;
#line 35 "hm_lstm.yaml"
            const real e20 = e18 - 0.5f;
            const real e21 = e20 >= 0 ? (real)1 : e20 < 0 ? (real)0 : e20;
#line 661 "kernel.cu"
            const int o61 = (s1 + row0) * 1;
            const int o23_1 = (s4 + row0) * 1;
            b61[o61] = e13;
            b23[o23_1] = e21;
        }
        block_barrier();
        if (first < 33u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o17_1 = (s4 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b17[o17_1 + k];
                p0 = F(fma)(x, w4[k * 33 + i0], p0);
            }
#line 51 "hm_lstm.yaml"
            const real e0 = p0;
#line 681 "kernel.cu"
            const int o52 = (s0 + row0) * 33;
            b52[o52 + i0] = e0;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o23_1 = (s4 + row0) * 1;
            const int o52 = (s0 + row0) * 33;
            const int o55 = row0 * 33;
            const int o24 = (s0 + row0) * 1;
            const int o56 = (s1 + row0) * 33;
            const int o21 = (s2 + row0) * 8;
            const int o18 = (s0 + row0) * 8;
#line 35 "hm_lstm.yaml"
            const real e0 = b23[o23_1];
#line 51 "hm_lstm.yaml"
            const real e1 = b52[o52 + 8 + i0];
#line 38 "hm_lstm.yaml"
            const real e2 = e0 * e1;
#line 51 "hm_lstm.yaml"
            const real e3 = b55[o55 + 8 + i0];
#line 38 "hm_lstm.yaml"
            const real e4 = e2 + e3;
            const real e5 = b24[o24];
#line 51 "hm_lstm.yaml"
            const real e6 = b56[o56 + 8 + i0];
#line 38 "hm_lstm.yaml"
            const real e7 = e5 * e6;
            const real e8 = e4 + e7;
            const real e9 = b8[8 + i0];
            const real e10 = e8 + e9;
#line 39 "hm_lstm.yaml"
            const real e11 = op_sigmoid(e10);
#line 51 "hm_lstm.yaml"
            const real e12 = b52[o52 + 24 + i0];
#line 38 "hm_lstm.yaml"
            const real e13 = e0 * e12;
#line 51 "hm_lstm.yaml"
            const real e14 = b55[o55 + 24 + i0];
#line 38 "hm_lstm.yaml"
            const real e15 = e13 + e14;
#line 51 "hm_lstm.yaml"
            const real e16 = b56[o56 + 24 + i0];
#line 38 "hm_lstm.yaml"
            const real e17 = e5 * e16;
            const real e18 = e15 + e17;
            const real e19 = b8[24 + i0];
            const real e20 = e18 + e19;
#line 39 "hm_lstm.yaml"
            const real e21 = F(tanh)(e20);
#line 51 "hm_lstm.yaml"
            const real e22 = b52[o52 + i0];
#line 38 "hm_lstm.yaml"
            const real e23 = e0 * e22;
#line 51 "hm_lstm.yaml"
            const real e24 = b55[o55 + i0];
#line 38 "hm_lstm.yaml"
            const real e25 = e23 + e24;
#line 51 "hm_lstm.yaml"
            const real e26 = b56[o56 + i0];
#line 38 "hm_lstm.yaml"
            const real e27 = e5 * e26;
            const real e28 = e25 + e27;
            const real e29 = b8[i0];
            const real e30 = e28 + e29;
#line 40 "hm_lstm.yaml"
            const real e31 = op_sigmoid(e30);
#line 39 "hm_lstm.yaml"
            const real e32 = e11 * e21;
#line 41 "hm_lstm.yaml"
            const real e33 = e5 * e32;
            const real e35 = 1.0f - e5;
#line 40 "hm_lstm.yaml"
            const real e36 = b21[o21 + i0];
            const real e37 = e31 * e36;
            const real e38 = e37 + e32;
#line 41 "hm_lstm.yaml"
            const real e39 = e0 * e38;
            const real e40 = 1.0f - e0;
            const real e41 = e40 * e36;
            const real e42 = e39 + e41;
            const real e43 = e35 * e42;
            const real e44 = e33 + e43;
#line 51 "hm_lstm.yaml"
            const real e45 = b52[o52 + 16 + i0];
#line 38 "hm_lstm.yaml"
            const real e46 = e0 * e45;
#line 51 "hm_lstm.yaml"
            const real e47 = b55[o55 + 16 + i0];
#line 38 "hm_lstm.yaml"
            const real e48 = e46 + e47;
#line 51 "hm_lstm.yaml"
            const real e49 = b56[o56 + 16 + i0];
#line 38 "hm_lstm.yaml"
            const real e50 = e5 * e49;
            const real e51 = e48 + e50;
            const real e52 = b8[16 + i0];
            const real e53 = e51 + e52;
#line 45 "hm_lstm.yaml"
            const real e54 = op_sigmoid(e53);
#line 44 "hm_lstm.yaml"
            const real e55 = e35 * e0;
            const real e56 = e5 + e55;
#line 45 "hm_lstm.yaml"
            const real e57 = e56 * e54;
            const real e58 = F(tanh)(e44);
            const real e59 = e57 * e58;
            const real e60 = 1.0f - e56;
            const real e61 = b18[o18 + i0];
            const real e62 = e60 * e61;
            const real e63 = e59 + e62;
#line 795 "kernel.cu"
            const int o62 = (s1 + row0) * 8;
            const int o63 = (s1 + row0) * 8;
            const int o64 = (s1 + row0) * 8;
            const int o21_1 = (s3 + row0) * 8;
            const int o65 = (s1 + row0) * 8;
            const int o18_1 = (s4 + row0) * 8;
            b62[o62 + i0] = e11;
            b63[o63 + i0] = e21;
            b64[o64 + i0] = e31;
            b21[o21_1 + i0] = e44;
            b65[o65 + i0] = e54;
            b18[o18_1 + i0] = e63;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o23_1 = (s4 + row0) * 1;
            const int o52 = (s0 + row0) * 33;
            const int o55 = row0 * 33;
            const int o24 = (s0 + row0) * 1;
            const int o56 = (s1 + row0) * 33;
#line 35 "hm_lstm.yaml"
            const real e1 = b23[o23_1];
#line 51 "hm_lstm.yaml"
            const real e2 = b52[o52 + 32];
#line 54 "hm_lstm.yaml"
            const real e3 = e1 * e2;
#line 51 "hm_lstm.yaml"
            const real e4 = b55[o55 + 32];
#line 54 "hm_lstm.yaml"
            const real e5 = e3 + e4;
            const real e6 = b24[o24];
#line 51 "hm_lstm.yaml"
            const real e7 = b56[o56 + 32];
#line 54 "hm_lstm.yaml"
            const real e8 = e6 * e7;
            const real e9 = e5 + e8;
            const real e10 = b8[32];
            const real e11 = e9 + e10;
#line 36 "hm_lstm.yaml"
            const real e12 = 1.0f * e11;
            const real e13 = e12 + 1.0f;
            const real e15 = e13 / 2.0f;
            const real e17 = (real)(e15 < 0.0f);
            const real e18 = (real)(e15 > 1.0f);
            const real e19 = e18 != 0 ? 1.0f : e15;
            const real e20 = e17 != 0 ? 0.0f : e19;
#line 35 "hm_lstm.yaml"
            const real e22 = e20 - 0.5f;
            const real e23 = e22 >= 0 ? (real)1 : e22 < 0 ? (real)0 : e22;
#line 846 "kernel.cu"
            const int o66 = (s1 + row0) * 1;
            const int o24_1 = (s4 + row0) * 1;
            b66[o66] = e15;
            b24[o24_1] = e23;
        }
        block_barrier();
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o18_1 = (s4 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b18[o18_1 + k];
                p0 = F(fma)(x, w5[k * 32 + i0], p0);
            }
#line 55 "hm_lstm.yaml"
            const real e0 = p0;
#line 866 "kernel.cu"
            const int o67 = (s1 + row0) * 32;
            b67[o67 + i0] = e0;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0;
            const int o19 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b19[o19 + k];
                p0 = F(fma)(x, w6[k * 8 + i0], p0);
                p1 = F(fma)(x, w7[k * 8 + i0], p1);
                p2 = F(fma)(x, w8[k * 8 + i0], p2);
                p3 = F(fma)(x, w9[k * 8 + i0], p3);
            }
            const int o24_1 = (s4 + row0) * 1;
            const int o67 = (s1 + row0) * 32;
            const int o22 = (s2 + row0) * 8;
#line 35 "hm_lstm.yaml"
            const real e0 = b24[o24_1];
#line 55 "hm_lstm.yaml"
            const real e1 = b67[o67 + 8 + i0];
#line 38 "hm_lstm.yaml"
            const real e2 = e0 * e1;
#line 55 "hm_lstm.yaml"
            const real e3 = p0;
#line 38 "hm_lstm.yaml"
            const real e4 = e2 + e3;
            const real e5 = b11[8 + i0];
            const real e6 = e4 + e5;
#line 39 "hm_lstm.yaml"
            const real e7 = op_sigmoid(e6);
#line 55 "hm_lstm.yaml"
            const real e8 = b67[o67 + 24 + i0];
#line 38 "hm_lstm.yaml"
            const real e9 = e0 * e8;
#line 55 "hm_lstm.yaml"
            const real e10 = p1;
#line 38 "hm_lstm.yaml"
            const real e11 = e9 + e10;
            const real e12 = b11[24 + i0];
            const real e13 = e11 + e12;
#line 39 "hm_lstm.yaml"
            const real e14 = F(tanh)(e13);
#line 55 "hm_lstm.yaml"
            const real e15 = b67[o67 + i0];
#line 38 "hm_lstm.yaml"
            const real e16 = e0 * e15;
#line 55 "hm_lstm.yaml"
            const real e17 = p2;
#line 38 "hm_lstm.yaml"
            const real e18 = e16 + e17;
            const real e19 = b11[i0];
            const real e20 = e18 + e19;
#line 40 "hm_lstm.yaml"
            const real e21 = op_sigmoid(e20);
#line 39 "hm_lstm.yaml"
            const real e23 = e7 * e14;
#line 41 "hm_lstm.yaml"
            const real e24 = 0.0f * e23;
#line 40 "hm_lstm.yaml"
            const real e25 = b22[o22 + i0];
            const real e26 = e21 * e25;
            const real e27 = e26 + e23;
#line 41 "hm_lstm.yaml"
            const real e28 = e0 * e27;
            const real e30 = 1.0f - e0;
            const real e31 = e30 * e25;
            const real e32 = e28 + e31;
            const real e33 = e24 + e32;
#line 55 "hm_lstm.yaml"
            const real e34 = b67[o67 + 16 + i0];
#line 38 "hm_lstm.yaml"
            const real e35 = e0 * e34;
#line 55 "hm_lstm.yaml"
            const real e36 = p3;
#line 38 "hm_lstm.yaml"
            const real e37 = e35 + e36;
            const real e38 = b11[16 + i0];
            const real e39 = e37 + e38;
#line 45 "hm_lstm.yaml"
            const real e40 = op_sigmoid(e39);
            const real e41 = e0 * e40;
            const real e42 = F(tanh)(e33);
            const real e43 = e41 * e42;
            const real e44 = b19[o19 + i0];
            const real e45 = e30 * e44;
            const real e46 = e43 + e45;
#line 958 "kernel.cu"
            const int o68 = (s1 + row0) * 8;
            const int o69 = (s1 + row0) * 8;
            const int o70 = (s1 + row0) * 8;
            const int o22_1 = (s3 + row0) * 8;
            const int o71 = (s1 + row0) * 8;
            const int o19_1 = (s4 + row0) * 8;
            b68[o68 + i0] = e7;
            b69[o69 + i0] = e14;
            b70[o70 + i0] = e21;
            b22[o22_1 + i0] = e33;
            b71[o71 + i0] = e40;
            b19[o19_1 + i0] = e46;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b9,
    CONST_BUFFER(real) b10, CONST_BUFFER(real) b12, CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b16,
    CONST_BUFFER(real) b17, CONST_BUFFER(real) b18, CONST_BUFFER(real) b19, CONST_BUFFER(real) b20, CONST_BUFFER(real) b21, CONST_BUFFER(real) b22,
    CONST_BUFFER(real) b23, CONST_BUFFER(real) b24, BUFFER(real) b25, BUFFER(real) b26, BUFFER(real) b27, BUFFER(real) b28,
    BUFFER(real) b29, BUFFER(real) b30, BUFFER(real) b31, BUFFER(real) b32, BUFFER(real) b45, BUFFER(real) b46,
    BUFFER(real) b47, BUFFER(real) b48, BUFFER(real) b49, CONST_BUFFER(real) b52, CONST_BUFFER(real) b54, CONST_BUFFER(real) b56,
    CONST_BUFFER(real) b57, CONST_BUFFER(real) b58, CONST_BUFFER(real) b59, CONST_BUFFER(real) b60, CONST_BUFFER(real) b61, CONST_BUFFER(real) b62,
    CONST_BUFFER(real) b63, CONST_BUFFER(real) b64, CONST_BUFFER(real) b65, CONST_BUFFER(real) b66, CONST_BUFFER(real) b67, CONST_BUFFER(real) b68,
    CONST_BUFFER(real) b69, CONST_BUFFER(real) b70, CONST_BUFFER(real) b71, BUFFER(real) b72, BUFFER(real) b73, BUFFER(real) b74,
    BUFFER(real) b75, BUFFER(real) b76, BUFFER(real) b77, BUFFER(real) b78, BUFFER(real) b79, BUFFER(real) b80,
    BUFFER(real) b81, BUFFER(real) b82, BUFFER(real) b83, BUFFER(real) b84, BUFFER(real) b85,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 256);
    panel(w0, b9, 0, 1, 8, 8, 256);
    SHARED(real, w1, 1024, 264);
    panel(w1, b5, 0, 1, 8, 8, 264);
    SHARED(real, w2, 2080, 256);
    panel(w2, b10, 0, 1, 8, 8, 256);
    SHARED(real, w3, 3104, 264);
    panel(w3, b7, 0, 1, 8, 8, 264);
    SHARED(real, w4, 4160, 264);
    panel(w4, b2, 0, 1, 8, 8, 264);
    SHARED(real, w5, 5216, 264);
    panel(w5, b6, 0, 1, 8, 8, 264);
    SHARED(real, w6, 6272, 264);
    panel(w6, b3, 0, 1, 8, 8, 264);
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
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum0 = 0.0f, sum1 = 0.0f, sum2 = 0.0f, sum3 = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o27_1 = (s0 + row0) * 8;
                const int o14 = (s1 + row0) * 8;
                const int o19 = (s1 + row0) * 8;
                const int o22_1 = (s2 + row0) * 8;
                const int o71 = (s3 + row0) * 8;
                const int o30_1 = (s0 + row0) * 8;
                const int o24_1 = (s4 + row0) * 1;
                const int o22 = (s5 + row0) * 8;
                const int o70 = (s3 + row0) * 8;
                const int o68 = (s3 + row0) * 8;
                const int o69 = (s3 + row0) * 8;
                const real e0 = b27[o27_1 + i0];
                const real e1 = b14[o14 + i0];
                const real e2 = e0 + e1;
                const real e3 = b19[o19 + i0];
                const real e4 = e2 * e3;
                const real e5 = b22[o22_1 + i0];
                const real e6 = F(tanh)(e5);
                const real e7 = e2 * e6;
                const real e8 = b71[o71 + i0];
                const real e9 = e7 * e8;
                const real e10 = b30[o30_1 + i0];
                const real e11 = b24[o24_1];
                const real e12 = e11 * e8;
                const real e13 = e2 * e12;
                const real e15 = e6 * e6;
                const real e16 = 1.0f - e15;
                const real e17 = e13 * e16;
                const real e18 = e10 + e17;
                const real e19 = b22[o22 + i0];
                const real e20 = e18 * e19;
                const real e21 = b70[o70 + i0];
                const real e22 = e21 * e19;
                const real e23 = b68[o68 + i0];
                const real e24 = b69[o69 + i0];
                const real e25 = e23 * e24;
                const real e26 = e22 + e25;
                const real e27 = e18 * e26;
                sum0 = sum0 + e4;
                sum1 = sum1 + e9;
                sum2 = sum2 + e20;
                sum3 = sum3 + e27;
            }
            const int o72 = row0 * 1;
            const int o73 = row0 * 1;
            const int o74 = row0 * 1;
            const int o75 = row0 * 1;
            b72[o72] = sum0;
            b73[o73] = sum1;
            b74[o74] = sum2;
            b75[o75] = sum3;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o27_1 = (s0 + row0) * 8;
            const int o14 = (s1 + row0) * 8;
            const int o22_1 = (s2 + row0) * 8;
            const int o24_1 = (s4 + row0) * 1;
            const int o71 = (s3 + row0) * 8;
            const int o30_1 = (s0 + row0) * 8;
            const int o22 = (s5 + row0) * 8;
            const int o70 = (s3 + row0) * 8;
            const int o68 = (s3 + row0) * 8;
            const int o69 = (s3 + row0) * 8;
#line 45 "hm_lstm.yaml"
            const real e0 = b27[o27_1 + i0];
            const real e1 = b14[o14 + i0];
            const real e2 = e0 + e1;
#line 41 "hm_lstm.yaml"
            const real e3 = b22[o22_1 + i0];
#line 45 "hm_lstm.yaml"
            const real e4 = F(tanh)(e3);
            const real e5 = e2 * e4;
#line 35 "hm_lstm.yaml"
            const real e6 = b24[o24_1];
#line 45 "hm_lstm.yaml"
            const real e7 = e5 * e6;
            const real e8 = b71[o71 + i0];
            const real e9 = e7 * e8;
            const real e11 = 1.0f - e8;
            const real e12 = e9 * e11;
#line 41 "hm_lstm.yaml"
            const real e13 = b30[o30_1 + i0];
#line 45 "hm_lstm.yaml"
            const real e14 = e6 * e8;
            const real e15 = e2 * e14;
            const real e16 = e4 * e4;
            const real e17 = 1.0f - e16;
            const real e18 = e15 * e17;
#line 41 "hm_lstm.yaml"
            const real e19 = e13 + e18;
            const real e20 = e19 * e6;
#line 40 "hm_lstm.yaml"
            const real e21 = b22[o22 + i0];
            const real e22 = e20 * e21;
            const real e23 = b70[o70 + i0];
            const real e24 = e22 * e23;
            const real e25 = 1.0f - e23;
            const real e26 = e24 * e25;
#line 39 "hm_lstm.yaml"
            const real e27 = b68[o68 + i0];
            const real e28 = e20 * e27;
            const real e29 = b69[o69 + i0];
            const real e30 = e29 * e29;
            const real e31 = 1.0f - e30;
            const real e32 = e28 * e31;
            const real e33 = e20 * e29;
            const real e34 = e33 * e27;
            const real e35 = 1.0f - e27;
            const real e36 = e34 * e35;
#line 41 "hm_lstm.yaml"
            const real e37 = 1.0f - e6;
            const real e38 = e19 * e37;
#line 40 "hm_lstm.yaml"
            const real e39 = e20 * e23;
            const real e40 = e38 + e39;
#line 1140 "kernel.cu"
            const int o45 = (s1 + row0) * 32;
            const int o30 = (s6 + row0) * 8;
            b45[o45 + 16 + i0] = e12;
            b45[o45 + i0] = e26;
            b45[o45 + 24 + i0] = e32;
            b45[o45 + 8 + i0] = e36;
            b30[o30 + i0] = e40;
        }
        block_barrier();
        if (first / 32 < 1u) {
            const unsigned item = first / 32;
            (void)item;
            real sum = 0.0f;
            LOOP (int at = threadIdx.x & 31; at < 32; at += 32) {
                const int i0 = at;
                const int o45 = (s1 + row0) * 32;
                const int o67 = (s3 + row0) * 32;
                const real e0 = b45[o45 + i0];
                const real e1 = b67[o67 + i0];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            sum = warp_sum(sum);
            if ((threadIdx.x & 31) == 0) {
                const int o76 = row0 * 1;
                b76[o76] = sum;
            }
        }
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o45 = (s1 + row0) * 32;
            const int o24_1 = (s4 + row0) * 1;
#line 55 "hm_lstm.yaml"
            const real e0 = b45[o45 + i0];
#line 35 "hm_lstm.yaml"
            const real e1 = b24[o24_1];
#line 55 "hm_lstm.yaml"
            const real e2 = e0 * e1;
#line 1181 "kernel.cu"
            const int o77 = (s1 + row0) * 32;
            b77[o77 + i0] = e2;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o77 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b77[o77 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o26_1 = (s0 + row0) * 8;
            const int o13 = (s1 + row0) * 8;
            const int o21_1 = (s2 + row0) * 8;
            const int o24 = (s1 + row0) * 1;
            const int o23_1 = (s4 + row0) * 1;
            const int o65 = (s3 + row0) * 8;
            const int o29_1 = (s0 + row0) * 8;
            const int o21 = (s5 + row0) * 8;
            const int o64 = (s3 + row0) * 8;
            const int o62 = (s3 + row0) * 8;
            const int o63 = (s3 + row0) * 8;
#line 55 "hm_lstm.yaml"
            const real e0 = p0;
#line 45 "hm_lstm.yaml"
            const real e1 = b26[o26_1 + i0];
            const real e2 = b13[o13 + i0];
            const real e3 = e1 + e2;
            const real e4 = e3 + e0;
#line 41 "hm_lstm.yaml"
            const real e5 = b21[o21_1 + i0];
#line 45 "hm_lstm.yaml"
            const real e6 = F(tanh)(e5);
            const real e7 = e4 * e6;
#line 44 "hm_lstm.yaml"
            const real e8 = b24[o24];
#line 41 "hm_lstm.yaml"
            const real e10 = 1.0f - e8;
#line 35 "hm_lstm.yaml"
            const real e11 = b23[o23_1];
#line 44 "hm_lstm.yaml"
            const real e12 = e10 * e11;
            const real e13 = e8 + e12;
#line 45 "hm_lstm.yaml"
            const real e14 = e7 * e13;
            const real e15 = b65[o65 + i0];
            const real e16 = e14 * e15;
            const real e17 = 1.0f - e15;
            const real e18 = e16 * e17;
#line 41 "hm_lstm.yaml"
            const real e19 = b29[o29_1 + i0];
#line 45 "hm_lstm.yaml"
            const real e20 = e13 * e15;
            const real e21 = e4 * e20;
            const real e22 = e6 * e6;
            const real e23 = 1.0f - e22;
            const real e24 = e21 * e23;
#line 41 "hm_lstm.yaml"
            const real e25 = e19 + e24;
            const real e26 = e25 * e10;
            const real e27 = e26 * e11;
#line 40 "hm_lstm.yaml"
            const real e28 = b21[o21 + i0];
            const real e29 = e27 * e28;
            const real e30 = b64[o64 + i0];
            const real e31 = e29 * e30;
            const real e32 = 1.0f - e30;
            const real e33 = e31 * e32;
#line 41 "hm_lstm.yaml"
            const real e34 = e25 * e8;
#line 39 "hm_lstm.yaml"
            const real e35 = e34 + e27;
            const real e36 = b62[o62 + i0];
            const real e37 = e35 * e36;
            const real e38 = b63[o63 + i0];
            const real e39 = e38 * e38;
            const real e40 = 1.0f - e39;
            const real e41 = e37 * e40;
            const real e42 = e35 * e38;
            const real e43 = e42 * e36;
            const real e44 = 1.0f - e36;
            const real e45 = e43 * e44;
#line 41 "hm_lstm.yaml"
            const real e46 = 1.0f - e11;
            const real e47 = e26 * e46;
#line 40 "hm_lstm.yaml"
            const real e48 = e27 * e30;
            const real e49 = e47 + e48;
#line 1274 "kernel.cu"
            const int o78 = (s1 + row0) * 8;
            const int o46 = row0 * 32;
            const int o29 = (s6 + row0) * 8;
            b78[o78 + i0] = e0;
            b46[o46 + 16 + i0] = e18;
            b46[o46 + i0] = e33;
            b46[o46 + 24 + i0] = e41;
            b46[o46 + 8 + i0] = e45;
            b29[o29 + i0] = e49;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o66 = (s3 + row0) * 1;
            const int o32_1 = (s0 + row0) * 1;
            const int o16 = (s1 + row0) * 1;
            const int o73 = row0 * 1;
            const int o72 = row0 * 1;
            const int o74 = row0 * 1;
            const int o75 = row0 * 1;
            const int o76 = row0 * 1;
#line 36 "hm_lstm.yaml"
            const real e0 = b66[o66];
            const real e2 = (real)(e0 > 1.0f);
            const real e4 = (real)(e0 < 0.0f);
#line 54 "hm_lstm.yaml"
            const real e5 = b32[o32_1];
            const real e6 = b16[o16];
            const real e7 = e5 + e6;
#line 45 "hm_lstm.yaml"
            const real e8 = b73[o73];
#line 54 "hm_lstm.yaml"
            const real e9 = e7 + e8;
#line 45 "hm_lstm.yaml"
            const real e10 = b72[o72];
#line 41 "hm_lstm.yaml"
            const real e11 = b74[o74];
            const real e12 = e10 + e11;
#line 54 "hm_lstm.yaml"
            const real e13 = e9 - e12;
#line 41 "hm_lstm.yaml"
            const real e14 = b75[o75];
#line 54 "hm_lstm.yaml"
            const real e15 = e13 + e14;
#line 55 "hm_lstm.yaml"
            const real e16 = b76[o76];
#line 54 "hm_lstm.yaml"
            const real e17 = e15 + e16;
#line 36 "hm_lstm.yaml"
            const real e18 = e4 != 0 ? 0.0f : e17;
            const real e19 = e2 != 0 ? 0.0f : e18;
            const real e21 = e19 / 2.0f;
            const real e22 = e21 * 1.0f;
#line 1328 "kernel.cu"
            const int o47 = (s1 + row0) * 33;
            b47[o47 + 32] = e22;
        }
        block_barrier();
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o46 = row0 * 32;
#line 52 "hm_lstm.yaml"
            const real e0 = b46[o46 + i0];
#line 1340 "kernel.cu"
            const int o47 = (s1 + row0) * 33;
            b47[o47 + i0] = e0;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum0 = 0.0f, sum1 = 0.0f, sum2 = 0.0f, sum3 = 0.0f, sum4 = 0.0f, sum5 = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o26_1 = (s0 + row0) * 8;
                const int o13 = (s1 + row0) * 8;
                const int o78 = (s1 + row0) * 8;
                const int o18 = (s1 + row0) * 8;
                const int o21_1 = (s2 + row0) * 8;
                const int o65 = (s3 + row0) * 8;
                const int o29_1 = (s0 + row0) * 8;
                const int o24 = (s1 + row0) * 1;
                const int o23_1 = (s4 + row0) * 1;
                const int o64 = (s3 + row0) * 8;
                const int o21 = (s5 + row0) * 8;
                const int o62 = (s3 + row0) * 8;
                const int o63 = (s3 + row0) * 8;
                const real e0 = b26[o26_1 + i0];
                const real e1 = b13[o13 + i0];
                const real e2 = e0 + e1;
                const real e3 = b78[o78 + i0];
                const real e4 = e2 + e3;
                const real e5 = b18[o18 + i0];
                const real e6 = e4 * e5;
                const real e7 = b21[o21_1 + i0];
                const real e8 = F(tanh)(e7);
                const real e9 = e4 * e8;
                const real e10 = b65[o65 + i0];
                const real e11 = e9 * e10;
                const real e12 = b29[o29_1 + i0];
                const real e13 = b24[o24];
                const real e15 = 1.0f - e13;
                const real e16 = b23[o23_1];
                const real e17 = e15 * e16;
                const real e18 = e13 + e17;
                const real e19 = e18 * e10;
                const real e20 = e4 * e19;
                const real e21 = e8 * e8;
                const real e22 = 1.0f - e21;
                const real e23 = e20 * e22;
                const real e24 = e12 + e23;
                const real e25 = b64[o64 + i0];
                const real e26 = b21[o21 + i0];
                const real e27 = e25 * e26;
                const real e28 = b62[o62 + i0];
                const real e29 = b63[o63 + i0];
                const real e30 = e28 * e29;
                const real e31 = e27 + e30;
                const real e32 = e16 * e31;
                const real e33 = 1.0f - e16;
                const real e34 = e33 * e26;
                const real e35 = e32 + e34;
                const real e36 = e24 * e35;
                const real e37 = e24 * e15;
                const real e38 = e37 * e26;
                const real e39 = e37 * e31;
                const real e40 = e24 * e30;
                sum0 = sum0 + e6;
                sum1 = sum1 + e11;
                sum2 = sum2 + e36;
                sum3 = sum3 + e38;
                sum4 = sum4 + e39;
                sum5 = sum5 + e40;
            }
            const int o72 = row0 * 1;
            const int o73 = row0 * 1;
            const int o74 = row0 * 1;
            const int o75 = row0 * 1;
            const int o76 = row0 * 1;
            const int o79 = row0 * 1;
            b72[o72] = sum0;
            b73[o73] = sum1;
            b74[o74] = sum2;
            b75[o75] = sum3;
            b76[o76] = sum4;
            b79[o79] = sum5;
        }
        block_barrier();
        if (first / 32 < 1u) {
            const unsigned item = first / 32;
            (void)item;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int at = threadIdx.x & 31; at < 33; at += 32) {
                const int i0 = at;
                const int o47 = (s1 + row0) * 33;
                const int o56 = (s3 + row0) * 33;
                const int o52 = (s1 + row0) * 33;
                const real e0 = b47[o47 + i0];
                const real e1 = b56[o56 + i0];
                const real e2 = e0 * e1;
                const real e3 = b52[o52 + i0];
                const real e4 = e0 * e3;
                sum0 = sum0 + e2;
                sum1 = sum1 + e4;
            }
            sum0 = warp_sum(sum0);
            sum1 = warp_sum(sum1);
            if ((threadIdx.x & 31) == 0) {
                const int o80 = row0 * 1;
                const int o83 = row0 * 1;
                b80[o80] = sum0;
                b83[o83] = sum1;
            }
        }
        if (first < 33u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o47 = (s1 + row0) * 33;
            const int o24 = (s1 + row0) * 1;
            const int o23_1 = (s4 + row0) * 1;
#line 51 "hm_lstm.yaml"
            const real e0 = b47[o47 + i0];
            const real e1 = b24[o24];
            const real e2 = e0 * e1;
#line 35 "hm_lstm.yaml"
            const real e3 = b23[o23_1];
#line 51 "hm_lstm.yaml"
            const real e4 = e0 * e3;
#line 1464 "kernel.cu"
            const int o81 = (s1 + row0) * 33;
            const int o82 = (s1 + row0) * 33;
            b81[o81 + i0] = e2;
            b82[o82 + i0] = e4;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o82 = (s1 + row0) * 33;
            #pragma unroll 4
            for (int k = 0; k < 33; ++k) {
                const real x = b82[o82 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
            }
            const int o45 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b45[o45 + k];
                p1 = F(fma)(x, w2[k * 8 + i0], p1);
            }
            const int o81 = (s1 + row0) * 33;
            #pragma unroll 4
            for (int k = 0; k < 33; ++k) {
                const real x = b81[o81 + k];
                p1 = F(fma)(x, w3[k * 8 + i0], p1);
            }
            const int o25_1 = (s0 + row0) * 8;
            const int o12 = (s1 + row0) * 8;
            const int o20_1 = (s2 + row0) * 8;
            const int o23 = (s1 + row0) * 1;
            const int o60 = (s3 + row0) * 8;
            const int o28_1 = (s0 + row0) * 8;
            const int o59 = (s3 + row0) * 8;
            const int o20 = (s5 + row0) * 8;
            const int o57 = (s3 + row0) * 8;
            const int o58 = (s3 + row0) * 8;
            const int o27_1 = (s0 + row0) * 8;
            const int o14 = (s1 + row0) * 8;
            const int o24_1 = (s4 + row0) * 1;
#line 51 "hm_lstm.yaml"
            const real e0 = p0;
#line 45 "hm_lstm.yaml"
            const real e1 = b25[o25_1 + i0];
            const real e2 = b12[o12 + i0];
            const real e3 = e1 + e2;
            const real e4 = e3 + e0;
#line 41 "hm_lstm.yaml"
            const real e5 = b20[o20_1 + i0];
#line 45 "hm_lstm.yaml"
            const real e6 = F(tanh)(e5);
            const real e7 = e4 * e6;
#line 44 "hm_lstm.yaml"
            const real e8 = b23[o23];
#line 41 "hm_lstm.yaml"
            const real e10 = 1.0f - e8;
#line 44 "hm_lstm.yaml"
            const real e11 = e8 + e10;
#line 45 "hm_lstm.yaml"
            const real e12 = e7 * e11;
            const real e13 = b60[o60 + i0];
            const real e14 = e12 * e13;
            const real e15 = 1.0f - e13;
            const real e16 = e14 * e15;
#line 41 "hm_lstm.yaml"
            const real e17 = b28[o28_1 + i0];
#line 45 "hm_lstm.yaml"
            const real e18 = e11 * e13;
            const real e19 = e4 * e18;
            const real e20 = e6 * e6;
            const real e21 = 1.0f - e20;
            const real e22 = e19 * e21;
#line 41 "hm_lstm.yaml"
            const real e23 = e17 + e22;
            const real e24 = e23 * e10;
#line 40 "hm_lstm.yaml"
            const real e25 = b59[o59 + i0];
            const real e26 = e24 * e25;
            const real e27 = b20[o20 + i0];
            const real e28 = e24 * e27;
            const real e29 = e28 * e25;
            const real e30 = 1.0f - e25;
            const real e31 = e29 * e30;
#line 41 "hm_lstm.yaml"
            const real e32 = e23 * e8;
#line 39 "hm_lstm.yaml"
            const real e33 = e32 + e24;
            const real e34 = b57[o57 + i0];
            const real e35 = e33 * e34;
            const real e36 = b58[o58 + i0];
            const real e37 = e36 * e36;
            const real e38 = 1.0f - e37;
            const real e39 = e35 * e38;
            const real e40 = e33 * e36;
            const real e41 = e40 * e34;
            const real e42 = 1.0f - e34;
            const real e43 = e41 * e42;
#line 45 "hm_lstm.yaml"
            const real e44 = b27[o27_1 + i0];
            const real e45 = b14[o14 + i0];
            const real e46 = e44 + e45;
#line 35 "hm_lstm.yaml"
            const real e47 = b24[o24_1];
#line 41 "hm_lstm.yaml"
            const real e48 = 1.0f - e47;
#line 45 "hm_lstm.yaml"
            const real e49 = e46 * e48;
            const real e50 = p1;
            const real e51 = e49 + e50;
#line 1576 "kernel.cu"
            const int o84 = (s1 + row0) * 8;
            const int o48 = row0 * 32;
            const int o28 = (s6 + row0) * 8;
            const int o27 = (s6 + row0) * 8;
            b84[o84 + i0] = e0;
            b48[o48 + 16 + i0] = e16;
            b28[o28 + i0] = e26;
            b48[o48 + i0] = e31;
            b48[o48 + 24 + i0] = e39;
            b48[o48 + 8 + i0] = e43;
            b27[o27 + i0] = e51;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o61 = (s3 + row0) * 1;
            const int o31_1 = (s0 + row0) * 1;
            const int o15 = (s1 + row0) * 1;
            const int o73 = row0 * 1;
            const int o72 = row0 * 1;
            const int o24 = (s1 + row0) * 1;
            const int o75 = row0 * 1;
            const int o76 = row0 * 1;
            const int o83 = row0 * 1;
            const int o23_1 = (s4 + row0) * 1;
            const int o74 = row0 * 1;
            const int o79 = row0 * 1;
            const int o80 = row0 * 1;
#line 36 "hm_lstm.yaml"
            const real e0 = b61[o61];
            const real e2 = (real)(e0 > 1.0f);
            const real e4 = (real)(e0 < 0.0f);
#line 50 "hm_lstm.yaml"
            const real e5 = b31[o31_1];
            const real e6 = b15[o15];
            const real e7 = e5 + e6;
#line 45 "hm_lstm.yaml"
            const real e8 = b73[o73];
            const real e9 = b72[o72];
#line 44 "hm_lstm.yaml"
            const real e10 = e8 - e9;
#line 41 "hm_lstm.yaml"
            const real e11 = b24[o24];
            const real e12 = 1.0f - e11;
#line 44 "hm_lstm.yaml"
            const real e13 = e10 * e12;
#line 50 "hm_lstm.yaml"
            const real e14 = e7 + e13;
#line 41 "hm_lstm.yaml"
            const real e15 = b75[o75];
#line 50 "hm_lstm.yaml"
            const real e16 = e14 - e15;
#line 41 "hm_lstm.yaml"
            const real e17 = b76[o76];
#line 50 "hm_lstm.yaml"
            const real e18 = e16 + e17;
#line 51 "hm_lstm.yaml"
            const real e19 = b83[o83];
#line 50 "hm_lstm.yaml"
            const real e20 = e18 + e19;
#line 36 "hm_lstm.yaml"
            const real e21 = e4 != 0 ? 0.0f : e20;
            const real e22 = e2 != 0 ? 0.0f : e21;
            const real e24 = e22 / 2.0f;
            const real e25 = e24 * 1.0f;
#line 35 "hm_lstm.yaml"
            const real e26 = b23[o23_1];
#line 44 "hm_lstm.yaml"
            const real e27 = e10 * e26;
#line 41 "hm_lstm.yaml"
            const real e28 = b74[o74];
            const real e29 = e27 + e28;
            const real e30 = e10 - e29;
            const real e31 = b79[o79];
            const real e32 = e30 + e31;
#line 51 "hm_lstm.yaml"
            const real e33 = b80[o80];
            const real e34 = e32 + e33;
#line 1655 "kernel.cu"
            const int o49 = (s1 + row0) * 33;
            const int o32 = (s6 + row0) * 1;
            b49[o49 + 32] = e25;
            b32[o32] = e34;
        }
        block_barrier();
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o48 = row0 * 32;
#line 48 "hm_lstm.yaml"
            const real e0 = b48[o48 + i0];
#line 1669 "kernel.cu"
            const int o49 = (s1 + row0) * 33;
            b49[o49 + i0] = e0;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum0 = 0.0f, sum1 = 0.0f, sum2 = 0.0f, sum3 = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o25_1 = (s0 + row0) * 8;
                const int o12 = (s1 + row0) * 8;
                const int o84 = (s1 + row0) * 8;
                const int o17 = (s1 + row0) * 8;
                const int o20_1 = (s2 + row0) * 8;
                const int o60 = (s3 + row0) * 8;
                const int o28_1 = (s0 + row0) * 8;
                const int o23 = (s1 + row0) * 1;
                const int o59 = (s3 + row0) * 8;
                const int o20 = (s5 + row0) * 8;
                const int o57 = (s3 + row0) * 8;
                const int o58 = (s3 + row0) * 8;
                const real e0 = b25[o25_1 + i0];
                const real e1 = b12[o12 + i0];
                const real e2 = e0 + e1;
                const real e3 = b84[o84 + i0];
                const real e4 = e2 + e3;
                const real e5 = b17[o17 + i0];
                const real e6 = e4 * e5;
                const real e7 = b20[o20_1 + i0];
                const real e8 = F(tanh)(e7);
                const real e9 = e4 * e8;
                const real e10 = b60[o60 + i0];
                const real e11 = e9 * e10;
                const real e12 = b28[o28_1 + i0];
                const real e13 = b23[o23];
                const real e15 = 1.0f - e13;
                const real e16 = e13 + e15;
                const real e17 = e16 * e10;
                const real e18 = e4 * e17;
                const real e19 = e8 * e8;
                const real e20 = 1.0f - e19;
                const real e21 = e18 * e20;
                const real e22 = e12 + e21;
                const real e23 = b59[o59 + i0];
                const real e24 = b20[o20 + i0];
                const real e25 = e23 * e24;
                const real e26 = b57[o57 + i0];
                const real e27 = b58[o58 + i0];
                const real e28 = e26 * e27;
                const real e29 = e25 + e28;
                const real e31 = 0.0f * e24;
                const real e32 = e29 + e31;
                const real e33 = e22 * e32;
                const real e34 = e22 * e28;
                sum0 = sum0 + e6;
                sum1 = sum1 + e11;
                sum2 = sum2 + e33;
                sum3 = sum3 + e34;
            }
            const int o72 = row0 * 1;
            const int o73 = row0 * 1;
            const int o74 = row0 * 1;
            const int o75 = row0 * 1;
            b72[o72] = sum0;
            b73[o73] = sum1;
            b74[o74] = sum2;
            b75[o75] = sum3;
        }
        block_barrier();
        if (first / 32 < 1u) {
            const unsigned item = first / 32;
            (void)item;
            real sum = 0.0f;
            LOOP (int at = threadIdx.x & 31; at < 33; at += 32) {
                const int i0 = at;
                const int o49 = (s1 + row0) * 33;
                const int o54 = (s3 + row0) * 33;
                const real e0 = b49[o49 + i0];
                const real e1 = b54[o54 + i0];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            sum = warp_sum(sum);
            if ((threadIdx.x & 31) == 0) {
                const int o76 = row0 * 1;
                b76[o76] = sum;
            }
        }
        if (first < 33u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o49 = (s1 + row0) * 33;
            const int o23 = (s1 + row0) * 1;
#line 47 "hm_lstm.yaml"
            const real e0 = b49[o49 + i0];
            const real e1 = b23[o23];
            const real e2 = e0 * e1;
#line 1767 "kernel.cu"
            const int o85 = (s1 + row0) * 33;
            b85[o85 + i0] = e2;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o49 = (s1 + row0) * 33;
            #pragma unroll 4
            for (int k = 0; k < 33; ++k) {
                const real x = b49[o49 + k];
                p0 = F(fma)(x, w4[k * 8 + i0], p0);
            }
            const int o25_1 = (s0 + row0) * 8;
            const int o12 = (s1 + row0) * 8;
            const int o84 = (s1 + row0) * 8;
            const int o23 = (s1 + row0) * 1;
#line 45 "hm_lstm.yaml"
            const real e0 = b25[o25_1 + i0];
            const real e1 = b12[o12 + i0];
            const real e2 = e0 + e1;
#line 51 "hm_lstm.yaml"
            const real e3 = b84[o84 + i0];
#line 45 "hm_lstm.yaml"
            const real e4 = e2 + e3;
#line 44 "hm_lstm.yaml"
            const real e6 = b23[o23];
#line 41 "hm_lstm.yaml"
            const real e7 = 1.0f - e6;
#line 44 "hm_lstm.yaml"
            const real e8 = e6 + e7;
#line 45 "hm_lstm.yaml"
            const real e9 = 1.0f - e8;
            const real e10 = e4 * e9;
#line 47 "hm_lstm.yaml"
            const real e11 = p0;
            const real e12 = e10 + e11;
#line 1806 "kernel.cu"
            const int o25 = (s6 + row0) * 8;
            b25[o25 + i0] = e12;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o73 = row0 * 1;
            const int o72 = row0 * 1;
            const int o74 = row0 * 1;
            const int o75 = row0 * 1;
            const int o76 = row0 * 1;
#line 45 "hm_lstm.yaml"
            const real e0 = b73[o73];
            const real e1 = b72[o72];
#line 44 "hm_lstm.yaml"
            const real e2 = e0 - e1;
#line 41 "hm_lstm.yaml"
            const real e3 = b74[o74];
            const real e4 = e2 + e3;
            const real e5 = e2 - e4;
            const real e6 = b75[o75];
            const real e7 = e5 + e6;
#line 47 "hm_lstm.yaml"
            const real e8 = b76[o76];
            const real e9 = e7 + e8;
#line 1833 "kernel.cu"
            const int o31 = (s6 + row0) * 1;
            b31[o31] = e9;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o47 = (s1 + row0) * 33;
            #pragma unroll 4
            for (int k = 0; k < 33; ++k) {
                const real x = b47[o47 + k];
                p0 = F(fma)(x, w5[k * 8 + i0], p0);
            }
            const int o85 = (s1 + row0) * 33;
            #pragma unroll 4
            for (int k = 0; k < 33; ++k) {
                const real x = b85[o85 + k];
                p0 = F(fma)(x, w6[k * 8 + i0], p0);
            }
            const int o26_1 = (s0 + row0) * 8;
            const int o13 = (s1 + row0) * 8;
            const int o78 = (s1 + row0) * 8;
            const int o24 = (s1 + row0) * 1;
            const int o23_1 = (s4 + row0) * 1;
#line 45 "hm_lstm.yaml"
            const real e0 = b26[o26_1 + i0];
            const real e1 = b13[o13 + i0];
            const real e2 = e0 + e1;
#line 55 "hm_lstm.yaml"
            const real e3 = b78[o78 + i0];
#line 45 "hm_lstm.yaml"
            const real e4 = e2 + e3;
#line 44 "hm_lstm.yaml"
            const real e6 = b24[o24];
#line 41 "hm_lstm.yaml"
            const real e7 = 1.0f - e6;
#line 35 "hm_lstm.yaml"
            const real e8 = b23[o23_1];
#line 44 "hm_lstm.yaml"
            const real e9 = e7 * e8;
            const real e10 = e6 + e9;
#line 45 "hm_lstm.yaml"
            const real e11 = 1.0f - e10;
            const real e12 = e4 * e11;
            const real e13 = p0;
            const real e14 = e12 + e13;
#line 1881 "kernel.cu"
            const int o26 = (s6 + row0) * 8;
            b26[o26 + i0] = e14;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b37, BUFFER(real) b41, BUFFER(real) b44, CONST_BUFFER(real) b45, CONST_BUFFER(real) b47, CONST_BUFFER(real) b49,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 512);
    LOOP (int base = blockIdx.x * 32; base < 33; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f;
        if (item < 33) {
            const int i0 = item;
            #pragma unroll 2
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o49 = row * 33;
                const int o47 = row * 33;
                const real e0 = b49[o49 + i0];
                const real e1 = b47[o47 + i0];
                s0 = s0 + e0;
                s1 = s1 + e1;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        block_barrier();
        if (warp == 0 && item < 33) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b37[i0] = sum;
        }
        if (warp == 1 && item < 33) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b41[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 32; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 32) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o45 = row * 32;
                const real e0 = b45[o45 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 32) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b44[i0] = sum;
        }
        block_barrier();
    }
}
