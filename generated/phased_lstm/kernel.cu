// generated from specs/phased_lstm.yaml by `make generated`: do not edit
// phased_lstm I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 27, 28, 29, 30, 31, 32, 33, 34, 35, 36 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b30[T*B*1, 32] = b1[T*B*1, 8] * b3[8, 32]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   backward_1<<<T * B * 1 / 256, at most 2048>>>
//   library product b16[T*B*1, 8] = b27[T*B*1, 32] * b3[32, 8]
//   library product b18[32, 8] = b27[32, T*B*1] * b1[T*B*1, 8]
//   library product b19[32, 8] = b27[32, T*B*1] * b12[T*B*1, 8]
//   backward_2<<<32 / 32, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [8]
//   b1: input 0, real [T, B, 8]
//   b2: input 1, real [T, B, 1]
//   b3: param 1, real [256]
//   b4: param 2, real [256]
//   b5: param 3, real [32]
//   b6: param 4, real [8]
//   b7: param 5, real [8]
//   b8: param 6, real [8]
//   b9: param 7, real [8]
//   b10: param 8, real [8]
//   b11: adjoint 0, real [T, B, 8]
//   b12: state 0, real [T + 1, B, 8]
//   b13: state 1, real [T + 1 or 2, B, 8]
//   b14: grad_state 0, real [2, B, 8]
//   b15: grad_state 1, real [2, B, 8]
//   b16: grad_input 0, real [T, B, 8]
//   b17: grad_input 1, real [T, B, 1]
//   b18: grad_param 0, real [256]
//   b19: grad_param 1, real [256]
//   b20: grad_param 2, real [32]
//   b21: grad_param 3, real [8]
//   b22: grad_param 4, real [8]
//   b23: grad_param 5, real [8]
//   b24: grad_param 6, real [8]
//   b25: grad_param 7, real [8]
//   b26: grad_param 8, real [8]
//   b27: scratch 0, real [T, B, 32]
//   b28: saved 0, real [8]
//   b29: saved 1, real [8]
//   b30: saved 2, real [T, B, 32]
//   b31: saved 3, real [T or 1, B, 8]
//   b32: saved 4, real [T or 1, B, 8]
//   b33: saved 5, real [T or 1, B, 8]
//   b34: saved 6, real [T or 1, B, 8]
//   b35: scratch 1, real [T, B, 8]
//   b36: scratch 2, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, BUFFER(real) b12, BUFFER(real) b13, BUFFER(real) b28, BUFFER(real) b29,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 34 "phased_lstm.yaml"
        const real e1 = b0[i0];
        const real e3 = e1 / 2.0f;
#line 322 "kernel.cu"
        b28[i0] = 0.0f;
        b29[i0] = e3;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o12 = ((0) * call.rows + row) * 8;
            b12[o12 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o13 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b13[o13 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7,
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, BUFFER(real) b12, BUFFER(real) b13, CONST_BUFFER(real) b29,
    CONST_BUFFER(real) b30, BUFFER(real) b31, BUFFER(real) b32, BUFFER(real) b33, BUFFER(real) b34,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b4, 0, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b4, 64, 8, 1, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b4, 128, 8, 1, 8, 64);
    SHARED(real, w3, 768, 64);
    panel(w3, b4, 192, 8, 1, 8, 64);
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
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0;
            const int o12 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b12[o12 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
                p2 = F(fma)(x, w2[k * 8 + i0], p2);
                p3 = F(fma)(x, w3[k * 8 + i0], p3);
            }
            const int o30 = (s0 + row0) * 32;
            const int o13 = (s1 + row0) * 8;
            const int o2 = (s0 + row0) * 1;
#line 27 "phased_lstm.yaml"
            const real e0 = b30[o30 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = b5[i0];
            const real e4 = e2 + e3;
#line 28 "phased_lstm.yaml"
            const real e5 = b8[i0];
            const real e6 = b13[o13 + i0];
            const real e7 = e5 * e6;
            const real e8 = e4 + e7;
            const real e9 = op_sigmoid(e8);
#line 27 "phased_lstm.yaml"
            const real e10 = b30[o30 + 8 + i0];
            const real e11 = p1;
            const real e12 = e10 + e11;
            const real e13 = b5[8 + i0];
            const real e14 = e12 + e13;
#line 29 "phased_lstm.yaml"
            const real e15 = b9[i0];
            const real e16 = e15 * e6;
            const real e17 = e14 + e16;
            const real e18 = op_sigmoid(e17);
#line 27 "phased_lstm.yaml"
            const real e19 = b30[o30 + 16 + i0];
            const real e20 = p2;
            const real e21 = e19 + e20;
            const real e22 = b5[16 + i0];
            const real e23 = e21 + e22;
#line 30 "phased_lstm.yaml"
            const real e24 = F(tanh)(e23);
#line 27 "phased_lstm.yaml"
            const real e25 = b30[o30 + 24 + i0];
            const real e26 = p3;
            const real e27 = e25 + e26;
            const real e28 = b5[24 + i0];
            const real e29 = e27 + e28;
#line 31 "phased_lstm.yaml"
            const real e30 = b10[i0];
#line 30 "phased_lstm.yaml"
            const real e31 = e18 * e6;
            const real e32 = e9 * e24;
            const real e33 = e31 + e32;
#line 31 "phased_lstm.yaml"
            const real e34 = e30 * e33;
            const real e35 = e29 + e34;
            const real e36 = op_sigmoid(e35);
#line 33 "phased_lstm.yaml"
            const real e37 = b2[o2];
            const real e38 = b6[i0];
            const real e39 = e37 - e38;
            const real e40 = b7[i0];
            const real e41 = op_mod(e39, e40);
            const real e42 = e41 / e40;
#line 34 "phased_lstm.yaml"
            const real e43 = b29[i0];
            const real e44 = (real)(e42 < e43);
            const real e46 = 2.0f * e42;
            const real e47 = b0[i0];
            const real e48 = e46 / e47;
            const real e49 = (real)(e42 < e47);
            const real e50 = 2.0f - e48;
            const real e52 = 0.001f * e42;
            const real e53 = e49 != 0 ? e50 : e52;
            const real e54 = e44 != 0 ? e48 : e53;
#line 35 "phased_lstm.yaml"
            const real e55 = e54 * e33;
            const real e57 = 1.0f - e54;
            const real e58 = e57 * e6;
            const real e59 = e55 + e58;
#line 32 "phased_lstm.yaml"
            const real e60 = F(tanh)(e33);
            const real e61 = e36 * e60;
#line 36 "phased_lstm.yaml"
            const real e62 = e54 * e61;
            const real e63 = b12[o12 + i0];
            const real e64 = e57 * e63;
            const real e65 = e62 + e64;
#line 464 "kernel.cu"
            const int o31 = (s2 + row0) * 8;
            const int o32 = (s2 + row0) * 8;
            const int o33 = (s2 + row0) * 8;
            const int o34 = (s2 + row0) * 8;
            const int o13_1 = (s3 + row0) * 8;
            const int o12_1 = (s4 + row0) * 8;
            b31[o31 + i0] = e9;
            b32[o32 + i0] = e18;
            b33[o33 + i0] = e24;
            b34[o34 + i0] = e36;
            b13[o13_1 + i0] = e59;
            b12[o12_1 + i0] = e65;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8,
    CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, CONST_BUFFER(real) b12, CONST_BUFFER(real) b13, BUFFER(real) b14,
    BUFFER(real) b15, BUFFER(real) b27, CONST_BUFFER(real) b29, CONST_BUFFER(real) b31, CONST_BUFFER(real) b32, CONST_BUFFER(real) b33,
    CONST_BUFFER(real) b34, BUFFER(real) b35, BUFFER(real) b36,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 256);
    panel(w0, b4, 0, 1, 8, 8, 256);
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
            const int o14_1 = (s0 + row0) * 8;
            const int o11 = (s1 + row0) * 8;
            const int o2 = (s1 + row0) * 1;
            const int o32 = (s2 + row0) * 8;
            const int o13 = (s3 + row0) * 8;
            const int o31 = (s2 + row0) * 8;
            const int o33 = (s2 + row0) * 8;
            const int o34 = (s2 + row0) * 8;
            const int o15_1 = (s0 + row0) * 8;
            const int o12 = (s1 + row0) * 8;
#line 36 "phased_lstm.yaml"
            const real e0 = b14[o14_1 + i0];
            const real e1 = b11[o11 + i0];
            const real e2 = e0 + e1;
#line 33 "phased_lstm.yaml"
            const real e3 = b2[o2];
            const real e4 = b6[i0];
            const real e5 = e3 - e4;
            const real e6 = b7[i0];
            const real e7 = op_mod(e5, e6);
            const real e8 = e7 / e6;
#line 34 "phased_lstm.yaml"
            const real e9 = b29[i0];
            const real e10 = (real)(e8 < e9);
            const real e12 = 2.0f * e8;
            const real e13 = b0[i0];
            const real e14 = e12 / e13;
            const real e15 = (real)(e8 < e13);
            const real e16 = 2.0f - e14;
            const real e18 = 0.001f * e8;
            const real e19 = e15 != 0 ? e16 : e18;
            const real e20 = e10 != 0 ? e14 : e19;
#line 36 "phased_lstm.yaml"
            const real e21 = e2 * e20;
#line 29 "phased_lstm.yaml"
            const real e22 = b32[o32 + i0];
#line 30 "phased_lstm.yaml"
            const real e23 = b13[o13 + i0];
            const real e24 = e22 * e23;
#line 28 "phased_lstm.yaml"
            const real e25 = b31[o31 + i0];
#line 30 "phased_lstm.yaml"
            const real e26 = b33[o33 + i0];
            const real e27 = e25 * e26;
            const real e28 = e24 + e27;
#line 32 "phased_lstm.yaml"
            const real e29 = F(tanh)(e28);
            const real e30 = e21 * e29;
#line 31 "phased_lstm.yaml"
            const real e31 = b34[o34 + i0];
            const real e32 = e30 * e31;
            const real e34 = 1.0f - e31;
            const real e35 = e32 * e34;
#line 32 "phased_lstm.yaml"
            const real e36 = e21 * e31;
            const real e37 = e29 * e29;
            const real e38 = 1.0f - e37;
            const real e39 = e36 * e38;
#line 35 "phased_lstm.yaml"
            const real e40 = b15[o15_1 + i0];
            const real e41 = e40 * e20;
#line 30 "phased_lstm.yaml"
            const real e42 = e39 + e41;
#line 31 "phased_lstm.yaml"
            const real e43 = b10[i0];
            const real e44 = e35 * e43;
#line 30 "phased_lstm.yaml"
            const real e45 = e42 + e44;
            const real e46 = e45 * e25;
            const real e47 = e26 * e26;
            const real e48 = 1.0f - e47;
            const real e49 = e46 * e48;
#line 32 "phased_lstm.yaml"
            const real e51 = e31 * e29;
#line 36 "phased_lstm.yaml"
            const real e52 = e2 * e51;
            const real e53 = b12[o12 + i0];
            const real e54 = e2 * e53;
#line 35 "phased_lstm.yaml"
            const real e55 = e40 * e23;
            const real e56 = e54 + e55;
#line 34 "phased_lstm.yaml"
            const real e57 = e52 - e56;
#line 35 "phased_lstm.yaml"
            const real e58 = e40 * e28;
#line 34 "phased_lstm.yaml"
            const real e59 = e57 + e58;
            const real e60 = e10 != 0 ? 0.0f : e59;
            const real e61 = e15 != 0 ? e60 : 0.0f;
            const real e62 = e10 != 0 ? e59 : 0.0f;
            const real e63 = e61 - e62;
#line 30 "phased_lstm.yaml"
            const real e64 = e45 * e23;
#line 29 "phased_lstm.yaml"
            const real e65 = e64 * e22;
            const real e66 = 1.0f - e22;
            const real e67 = e65 * e66;
#line 30 "phased_lstm.yaml"
            const real e68 = e45 * e26;
#line 28 "phased_lstm.yaml"
            const real e69 = e68 * e25;
            const real e70 = 1.0f - e25;
            const real e71 = e69 * e70;
#line 34 "phased_lstm.yaml"
            const real e72 = e15 != 0 ? 0.0f : e60;
            const real e73 = e72 * 0.001f;
            const real e74 = e62 - e61;
            const real e75 = e74 / e13;
            const real e76 = e75 * 2.0f;
#line 33 "phased_lstm.yaml"
            const real e77 = e73 + e76;
#line 35 "phased_lstm.yaml"
            const real e78 = 1.0f - e20;
            const real e79 = e40 * e78;
#line 30 "phased_lstm.yaml"
            const real e80 = e45 * e22;
            const real e81 = e79 + e80;
#line 29 "phased_lstm.yaml"
            const real e82 = b9[i0];
            const real e83 = e67 * e82;
            const real e84 = e81 + e83;
#line 28 "phased_lstm.yaml"
            const real e85 = b8[i0];
            const real e86 = e71 * e85;
            const real e87 = e84 + e86;
#line 631 "kernel.cu"
            const int o27 = (s1 + row0) * 32;
            const int o35 = (s1 + row0) * 8;
            const int o36 = (s1 + row0) * 8;
            const int o15 = (s4 + row0) * 8;
            b27[o27 + 24 + i0] = e35;
            b27[o27 + 16 + i0] = e49;
            b35[o35 + i0] = e63;
            b27[o27 + 8 + i0] = e67;
            b27[o27 + i0] = e71;
            b36[o36 + i0] = e77;
            b15[o15 + i0] = e87;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o27 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b27[o27 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o14_1 = (s0 + row0) * 8;
            const int o11 = (s1 + row0) * 8;
            const int o2 = (s1 + row0) * 1;
#line 36 "phased_lstm.yaml"
            const real e0 = b14[o14_1 + i0];
            const real e1 = b11[o11 + i0];
            const real e2 = e0 + e1;
#line 33 "phased_lstm.yaml"
            const real e4 = b2[o2];
            const real e5 = b6[i0];
            const real e6 = e4 - e5;
            const real e7 = b7[i0];
            const real e8 = op_mod(e6, e7);
            const real e9 = e8 / e7;
#line 34 "phased_lstm.yaml"
            const real e10 = b29[i0];
            const real e11 = (real)(e9 < e10);
            const real e13 = 2.0f * e9;
            const real e14 = b0[i0];
            const real e15 = e13 / e14;
            const real e16 = (real)(e9 < e14);
            const real e17 = 2.0f - e15;
            const real e19 = 0.001f * e9;
            const real e20 = e16 != 0 ? e17 : e19;
            const real e21 = e11 != 0 ? e15 : e20;
#line 35 "phased_lstm.yaml"
            const real e22 = 1.0f - e21;
#line 36 "phased_lstm.yaml"
            const real e23 = e2 * e22;
#line 27 "phased_lstm.yaml"
            const real e24 = p0;
            const real e25 = e23 + e24;
#line 688 "kernel.cu"
            const int o14 = (s4 + row0) * 8;
            b14[o14 + i0] = e25;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b7, BUFFER(real) b17, CONST_BUFFER(real) b36,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        real sum = 0.0f;
        LOOP (int i0 = 0; i0 < 8; ++i0) {
            const int o36 = row * 8;
            const real e0 = b36[o36 + i0];
            const real e1 = b7[i0];
            const real e2 = e0 / e1;
            sum = sum + e2;
        }
        const int o17 = row * 1;
        b17[o17] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b2, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b13, BUFFER(real) b20,
    BUFFER(real) b21, BUFFER(real) b22, BUFFER(real) b23, BUFFER(real) b24, BUFFER(real) b25, BUFFER(real) b26,
    CONST_BUFFER(real) b27, CONST_BUFFER(real) b31, CONST_BUFFER(real) b32, CONST_BUFFER(real) b33, CONST_BUFFER(real) b35, CONST_BUFFER(real) b36,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 1536);
    LOOP (int base = blockIdx.x * 32; base < 32; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 32) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o27 = row * 32;
                const real e0 = b27[o27 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 32) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b20[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f, s3 = 0.0f, s4 = 0.0f, s5 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o36 = row * 8;
                const int o2 = row * 1;
                const int o27 = row * 32;
                const int o13 = row * 8;
                const int o35 = row * 8;
                const int o32 = row * 8;
                const int o31 = row * 8;
                const int o33 = row * 8;
                const real e0 = b36[o36 + i0];
                const real e1 = b7[i0];
                const real e2 = e0 / e1;
                const real e3 = -e2;
                const real e4 = b2[o2];
                const real e5 = b6[i0];
                const real e6 = e4 - e5;
                const real e7 = op_mod(e6, e1);
                const real e8 = e7 / e1;
                const real e9 = e0 * e8;
                const real e10 = e9 / e1;
                const real e11 = -e10;
                const real e12 = e6 - e7;
                const real e13 = e12 / e1;
                const real e15 = e13 + 0.5f;
                const real e16 = F(floor)(e15);
                const real e17 = e2 * e16;
                const real e18 = e11 - e17;
                const real e19 = b27[o27 + i0];
                const real e20 = b13[o13 + i0];
                const real e21 = e19 * e20;
                const real e22 = b27[o27 + 8 + i0];
                const real e23 = e22 * e20;
                const real e24 = b35[o35 + i0];
                const real e26 = 2.0f * e8;
                const real e27 = b0[i0];
                const real e28 = e26 / e27;
                const real e29 = e24 * e28;
                const real e30 = e29 / e27;
                const real e31 = b27[o27 + 24 + i0];
                const real e32 = b32[o32 + i0];
                const real e33 = e32 * e20;
                const real e34 = b31[o31 + i0];
                const real e35 = b33[o33 + i0];
                const real e36 = e34 * e35;
                const real e37 = e33 + e36;
                const real e38 = e31 * e37;
                s0 = s0 + e3;
                s1 = s1 + e18;
                s2 = s2 + e21;
                s3 = s3 + e23;
                s4 = s4 + e30;
                s5 = s5 + e38;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        part[768 + threadIdx.x] = s3;
        part[1024 + threadIdx.x] = s4;
        part[1280 + threadIdx.x] = s5;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b21[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b22[i0] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b23[i0] = sum;
        }
        if (warp == 3 && item < 8) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int i0 = item;
            b24[i0] = sum;
        }
        if (warp == 4 && item < 8) {
            real sum = part[1024 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1024 + w * 32 + lane];
            const int i0 = item;
            b25[i0] = sum;
        }
        if (warp == 5 && item < 8) {
            real sum = part[1280 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1280 + w * 32 + lane];
            const int i0 = item;
            b26[i0] = sum;
        }
        block_barrier();
    }
}
