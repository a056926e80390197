// generated from specs/multiplicative_lstm.yaml by `make generated`: do not edit
// multiplicative_lstm I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 19, 20, 21, 22 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b20[T*B*1, 40] = b0[T*B*1, 8] * b17[8, 40]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b11[T*B*1, 8] = b18[T*B*1, 32] * b2[32, 8]
//   library product b11[T*B*1, 8] += b27[T*B*1, 8] * b1[8, 8]
//   library product b12[8, 8] = b27[8, T*B*1] * b0[T*B*1, 8]
//   library product b13[8, 8] = b28[8, T*B*1] * b7[T*B*1, 8]
//   library product b14[32, 8] = b18[32, T*B*1] * b0[T*B*1, 8]
//   library product b15[32, 8] = b18[32, T*B*1] * b22[T*B*1, 8]
//   backward_1<<<32 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [64]
//   b2: param 1, real [256]
//   b3: param 2, real [64]
//   b4: param 3, real [256]
//   b5: param 4, real [32]
//   b6: adjoint 0, real [T, B, 8]
//   b7: state 0, real [T + 1, B, 8]
//   b8: state 1, real [T + 1 or 2, B, 8]
//   b9: grad_state 0, real [2, B, 8]
//   b10: grad_state 1, real [2, B, 8]
//   b11: grad_input 0, real [T, B, 8]
//   b12: grad_param 0, real [64]
//   b13: grad_param 1, real [64]
//   b14: grad_param 2, real [256]
//   b15: grad_param 3, real [256]
//   b16: grad_param 4, real [32]
//   b17: saved 0, real [320]
//   b18: scratch 0, real [T, B, 32]
//   b19: saved 1, real [8]
//   b20: saved 2, real [T, B, 40]
//   b21: saved 3, real [T or 1, B, 8]
//   b22: saved 4, real [T or 1, B, 8]
//   b23: saved 5, real [T or 1, B, 8]
//   b24: saved 6, real [T or 1, B, 8]
//   b25: saved 7, real [T or 1, B, 8]
//   b26: saved 8, real [T or 1, B, 8]
//   b27: scratch 1, real [T, B, 8]
//   b28: scratch 2, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, BUFFER(real) b7, BUFFER(real) b8, BUFFER(real) b17, BUFFER(real) b19,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b19[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b1[i0];
        b17[i0] = e0;
    }
    LOOP (unsigned item = first; item < 256u; item += stride) {
        const int i0 = (int)item;
#line 19 "multiplicative_lstm.yaml"
        const real e0 = b2[i0];
#line 324 "kernel.cu"
        b17[64 + i0] = e0;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o7 = ((0) * call.rows + row) * 8;
            b7[o7 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o8 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b8[o8 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b7, BUFFER(real) b8, CONST_BUFFER(real) b20,
    BUFFER(real) b21, BUFFER(real) b22, BUFFER(real) b23, BUFFER(real) b24, BUFFER(real) b25, BUFFER(real) b26,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b3, 0, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b4, 64, 8, 1, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b4, 0, 8, 1, 8, 64);
    SHARED(real, w3, 768, 64);
    panel(w3, b4, 192, 8, 1, 8, 64);
    SHARED(real, w4, 1024, 64);
    panel(w4, b4, 128, 8, 1, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (call.save ? t : 0) * call.rows;
        const int s2 = (call.save ? t : (t) & 1) * call.rows;
        const int s3 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s4 = (t + 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o7 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b7[o7 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o20 = (s0 + row0) * 40;
#line 19 "multiplicative_lstm.yaml"
            const real e0 = p0;
            const real e1 = b20[o20 + i0];
            const real e2 = e1 * e0;
#line 387 "kernel.cu"
            const int o21 = (s1 + row0) * 8;
            const int o22 = (s1 + row0) * 8;
            b21[o21 + i0] = e0;
            b22[o22 + i0] = e2;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0;
            const int o22 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b22[o22 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
                p1 = F(fma)(x, w2[k * 8 + i0], p1);
                p2 = F(fma)(x, w3[k * 8 + i0], p2);
                p3 = F(fma)(x, w4[k * 8 + i0], p3);
            }
            const int o20 = (s0 + row0) * 40;
            const int o8 = (s2 + row0) * 8;
#line 19 "multiplicative_lstm.yaml"
            const real e0 = b20[o20 + 16 + i0];
#line 20 "multiplicative_lstm.yaml"
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = b5[8 + i0];
            const real e4 = e2 + e3;
#line 21 "multiplicative_lstm.yaml"
            const real e5 = op_sigmoid(e4);
#line 19 "multiplicative_lstm.yaml"
            const real e6 = b20[o20 + 8 + i0];
#line 20 "multiplicative_lstm.yaml"
            const real e7 = p1;
            const real e8 = e6 + e7;
            const real e9 = b5[i0];
            const real e10 = e8 + e9;
#line 21 "multiplicative_lstm.yaml"
            const real e11 = op_sigmoid(e10);
#line 19 "multiplicative_lstm.yaml"
            const real e12 = b20[o20 + 32 + i0];
#line 20 "multiplicative_lstm.yaml"
            const real e13 = p2;
            const real e14 = e12 + e13;
            const real e15 = b5[24 + i0];
            const real e16 = e14 + e15;
#line 21 "multiplicative_lstm.yaml"
            const real e17 = F(tanh)(e16);
            const real e18 = b8[o8 + i0];
            const real e19 = e5 * e18;
            const real e20 = e11 * e17;
            const real e21 = e19 + e20;
#line 19 "multiplicative_lstm.yaml"
            const real e22 = b20[o20 + 24 + i0];
#line 20 "multiplicative_lstm.yaml"
            const real e23 = p3;
            const real e24 = e22 + e23;
            const real e25 = b5[16 + i0];
            const real e26 = e24 + e25;
#line 22 "multiplicative_lstm.yaml"
            const real e27 = op_sigmoid(e26);
            const real e28 = F(tanh)(e21);
            const real e29 = e27 * e28;
#line 452 "kernel.cu"
            const int o23 = (s1 + row0) * 8;
            const int o24 = (s1 + row0) * 8;
            const int o25 = (s1 + row0) * 8;
            const int o8_1 = (s3 + row0) * 8;
            const int o26 = (s1 + row0) * 8;
            const int o7_1 = (s4 + row0) * 8;
            b23[o23 + i0] = e5;
            b24[o24 + i0] = e11;
            b25[o25 + i0] = e17;
            b8[o8_1 + i0] = e21;
            b26[o26 + i0] = e27;
            b7[o7_1 + i0] = e29;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b6, CONST_BUFFER(real) b8, BUFFER(real) b9, BUFFER(real) b10,
    BUFFER(real) b18, CONST_BUFFER(real) b20, CONST_BUFFER(real) b21, CONST_BUFFER(real) b23, CONST_BUFFER(real) b24, CONST_BUFFER(real) b25,
    CONST_BUFFER(real) b26, BUFFER(real) b27, BUFFER(real) b28,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 256);
    panel(w0, b4, 0, 1, 8, 8, 256);
    SHARED(real, w1, 1024, 64);
    panel(w1, b3, 0, 1, 8, 8, 64);
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
            const int o9_1 = (s0 + row0) * 8;
            const int o6 = (s1 + row0) * 8;
            const int o8_1 = (s2 + row0) * 8;
            const int o26 = (s3 + row0) * 8;
            const int o10_1 = (s0 + row0) * 8;
            const int o24 = (s3 + row0) * 8;
            const int o25 = (s3 + row0) * 8;
            const int o23 = (s3 + row0) * 8;
            const int o8 = (s4 + row0) * 8;
#line 22 "multiplicative_lstm.yaml"
            const real e0 = b9[o9_1 + i0];
            const real e1 = b6[o6 + i0];
            const real e2 = e0 + e1;
#line 21 "multiplicative_lstm.yaml"
            const real e3 = b8[o8_1 + i0];
#line 22 "multiplicative_lstm.yaml"
            const real e4 = F(tanh)(e3);
            const real e5 = e2 * e4;
            const real e6 = b26[o26 + i0];
            const real e7 = e5 * e6;
            const real e9 = 1.0f - e6;
            const real e10 = e7 * e9;
#line 21 "multiplicative_lstm.yaml"
            const real e11 = b10[o10_1 + i0];
#line 22 "multiplicative_lstm.yaml"
            const real e12 = e2 * e6;
            const real e13 = e4 * e4;
            const real e14 = 1.0f - e13;
            const real e15 = e12 * e14;
#line 21 "multiplicative_lstm.yaml"
            const real e16 = e11 + e15;
            const real e17 = b24[o24 + i0];
            const real e18 = e16 * e17;
            const real e19 = b25[o25 + i0];
            const real e20 = e19 * e19;
            const real e21 = 1.0f - e20;
            const real e22 = e18 * e21;
            const real e23 = e16 * e19;
            const real e24 = e23 * e17;
            const real e25 = 1.0f - e17;
            const real e26 = e24 * e25;
            const real e27 = b23[o23 + i0];
            const real e28 = e16 * e27;
            const real e29 = b8[o8 + i0];
            const real e30 = e16 * e29;
            const real e31 = e30 * e27;
            const real e32 = 1.0f - e27;
            const real e33 = e31 * e32;
#line 544 "kernel.cu"
            const int o18 = (s1 + row0) * 32;
            const int o10 = (s5 + row0) * 8;
            b18[o18 + 16 + i0] = e10;
            b18[o18 + 24 + i0] = e22;
            b18[o18 + i0] = e26;
            b10[o10 + i0] = e28;
            b18[o18 + 8 + i0] = e33;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o18 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b18[o18 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o21 = (s3 + row0) * 8;
            const int o20 = (s1 + row0) * 40;
#line 20 "multiplicative_lstm.yaml"
            const real e0 = p0;
#line 19 "multiplicative_lstm.yaml"
            const real e1 = b21[o21 + i0];
            const real e2 = e0 * e1;
            const real e3 = b20[o20 + i0];
            const real e4 = e0 * e3;
#line 574 "kernel.cu"
            const int o27 = (s1 + row0) * 8;
            const int o28 = (s1 + row0) * 8;
            b27[o27 + i0] = e2;
            b28[o28 + i0] = e4;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o28 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b28[o28 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
            }
#line 19 "multiplicative_lstm.yaml"
            const real e0 = p0;
#line 594 "kernel.cu"
            const int o9 = (s5 + row0) * 8;
            b9[o9 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b16, CONST_BUFFER(real) b18,
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
                const int o18 = row * 32;
                const real e0 = b18[o18 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 32) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b16[i0] = sum;
        }
        block_barrier();
    }
}
