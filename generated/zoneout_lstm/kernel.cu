// generated from specs/zoneout_lstm.yaml by `make generated`: do not edit
// zoneout_lstm I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 18, 19, 20, 21, 22, 23 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b16[T*B*1, 32] = b0[T*B*1, 8] * b2[8, 32]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b10[T*B*1, 8] = b14[T*B*1, 32] * b2[32, 8]
//   library product b11[32, 8] = b14[32, T*B*1] * b0[T*B*1, 8]
//   library product b12[32, 8] = b14[32, T*B*1] * b6[T*B*1, 8]
//   backward_1<<<32 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: clock 0, real [T, B, 1]
//   b2: param 0, real [256]
//   b3: param 1, real [256]
//   b4: param 2, real [32]
//   b5: adjoint 0, real [T, B, 8]
//   b6: state 0, real [T + 1, B, 8]
//   b7: state 1, real [T + 1 or 2, B, 8]
//   b8: grad_state 0, real [2, B, 8]
//   b9: grad_state 1, real [2, B, 8]
//   b10: grad_input 0, real [T, B, 8]
//   b11: grad_param 0, real [256]
//   b12: grad_param 1, real [256]
//   b13: grad_param 2, real [32]
//   b14: scratch 0, real [T, B, 32]
//   b15: saved 0, real [8]
//   b16: saved 1, real [T, B, 32]
//   b17: saved 2, real [T or 1, B, 8]
//   b18: saved 3, real [T or 1, B, 8]
//   b19: saved 4, real [T or 1, B, 8]
//   b20: saved 5, real [T or 1, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b6, BUFFER(real) b7, BUFFER(real) b15,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    for (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b15[i0] = 0.0f;
    }
    if (!(call.given >> 0 & 1u)) {
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o6 = ((long long)(0) * call.rows + row) * 8;
            b6[o6 + i0] = 0.0f;
        }
    }
    if (!(call.given >> 1 & 1u)) {
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o7 = ((long long)(call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b7[o7 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, BUFFER(real) b6, BUFFER(real) b7, CONST_BUFFER(real) b16,
    BUFFER(real) b17, BUFFER(real) b18, BUFFER(real) b19, BUFFER(real) b20,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x, row1 = row0 < call.rows ? row0 + 1 : row0;
    (void)step;
    SHARED(real, w0, 0, 64);
    for (int i = threadIdx.x; i < 64; i += blockDim.x) w0[i] = b3[64 + 8 * (i % 8) + (i / 8)];
    SHARED(real, w1, 256, 64);
    for (int i = threadIdx.x; i < 64; i += blockDim.x) w1[i] = b3[8 * (i % 8) + (i / 8)];
    SHARED(real, w2, 512, 64);
    for (int i = threadIdx.x; i < 64; i += blockDim.x) w2[i] = b3[128 + 8 * (i % 8) + (i / 8)];
    SHARED(real, w3, 768, 64);
    for (int i = threadIdx.x; i < 64; i += blockDim.x) w3[i] = b3[192 + 8 * (i % 8) + (i / 8)];
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0;
            const long long o6 = ((long long)(t) * call.rows + row) * 8;
            for (int k = 0; k < 8; ++k) {
                const real x = b6[o6 + k];
                p0 += x * w0[k * 8 + i0];
                p1 += x * w1[k * 8 + i0];
                p2 += x * w2[k * 8 + i0];
                p3 += x * w3[k * 8 + i0];
            }
            const long long o16 = ((long long)(t) * call.rows + row) * 32;
            const long long o1 = ((long long)(t) * call.rows + row) * 1;
            const long long o7 = ((long long)(call.save ? t : (t) & 1) * call.rows + row) * 8;
#line 20 "zoneout_lstm.yaml"
            const real e0 = b16[o16 + 8 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = b4[8 + i0];
            const real e4 = e2 + e3;
#line 21 "zoneout_lstm.yaml"
            const real e5 = op_sigmoid(e4);
#line 20 "zoneout_lstm.yaml"
            const real e6 = b16[o16 + i0];
            const real e7 = p1;
            const real e8 = e6 + e7;
            const real e9 = b4[i0];
            const real e10 = e8 + e9;
#line 21 "zoneout_lstm.yaml"
            const real e11 = op_sigmoid(e10);
#line 20 "zoneout_lstm.yaml"
            const real e12 = b16[o16 + 16 + i0];
            const real e13 = p2;
            const real e14 = e12 + e13;
            const real e15 = b4[16 + i0];
            const real e16 = e14 + e15;
#line 21 "zoneout_lstm.yaml"
            const real e17 = F(tanh)(e16);
#line 18 "zoneout_lstm.yaml"
            const real e19 = op_draw((unsigned)(i0), (unsigned)(row), COUNT(b1[o1]), 1u, call.seed);
            const real e21 = (real)(e19 < 0.5f);
            const real e22 = 0.0f != 0 ? e21 : 0.5f;
#line 22 "zoneout_lstm.yaml"
            const real e23 = b7[o7 + i0];
            const real e24 = e22 * e23;
            const real e26 = 1.0f - e22;
#line 21 "zoneout_lstm.yaml"
            const real e27 = e5 * e23;
            const real e28 = e11 * e17;
            const real e29 = e27 + e28;
#line 22 "zoneout_lstm.yaml"
            const real e30 = e26 * e29;
            const real e31 = e24 + e30;
#line 20 "zoneout_lstm.yaml"
            const real e32 = b16[o16 + 24 + i0];
            const real e33 = p3;
            const real e34 = e32 + e33;
            const real e35 = b4[24 + i0];
            const real e36 = e34 + e35;
#line 23 "zoneout_lstm.yaml"
            const real e37 = op_sigmoid(e36);
#line 19 "zoneout_lstm.yaml"
            const real e38 = op_draw((unsigned)(i0), (unsigned)(row), COUNT(b1[o1]), 2u, call.seed);
            const real e40 = (real)(e38 < 0.05f);
            const real e41 = 0.0f != 0 ? e40 : 0.05f;
#line 23 "zoneout_lstm.yaml"
            const real e42 = b6[o6 + i0];
            const real e43 = e41 * e42;
            const real e44 = 1.0f - e41;
            const real e45 = F(tanh)(e29);
            const real e46 = e37 * e45;
            const real e47 = e44 * e46;
            const real e48 = e43 + e47;
#line 273 "kernel.cu"
            const long long o17 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o18 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o19 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o7_1 = ((long long)(call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
            const long long o20 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o6_1 = ((long long)(t + 1) * call.rows + row) * 8;
            b17[o17 + i0] = e5;
            b18[o18 + i0] = e11;
            b19[o19 + i0] = e17;
            b7[o7_1 + i0] = e31;
            b20[o20 + i0] = e37;
            b6[o6_1 + i0] = e48;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, CONST_BUFFER(real) b7, BUFFER(real) b8, BUFFER(real) b9,
    BUFFER(real) b14, CONST_BUFFER(real) b17, CONST_BUFFER(real) b18, CONST_BUFFER(real) b19, CONST_BUFFER(real) b20,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x, row1 = row0 < call.rows ? row0 + 1 : row0;
    (void)step;
    SHARED(real, w0, 0, 256);
    for (int i = threadIdx.x; i < 256; i += blockDim.x) w0[i] = b3[(i % 8) + 8 * (i / 8)];
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o8_1 = ((long long)((t + 1) & 1) * call.rows + row) * 8;
            const long long o5 = ((long long)(t) * call.rows + row) * 8;
            const long long o1 = ((long long)(t) * call.rows + row) * 1;
            const long long o17 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o7 = ((long long)(call.save ? t : (t) & 1) * call.rows + row) * 8;
            const long long o18 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o19 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o20 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o9_1 = ((long long)((t + 1) & 1) * call.rows + row) * 8;
#line 23 "zoneout_lstm.yaml"
            const real e0 = b8[o8_1 + i0];
            const real e1 = b5[o5 + i0];
            const real e2 = e0 + e1;
#line 19 "zoneout_lstm.yaml"
            const real e5 = op_draw((unsigned)(i0), (unsigned)(row), COUNT(b1[o1]), 2u, call.seed);
            const real e7 = (real)(e5 < 0.05f);
            const real e8 = 0.0f != 0 ? e7 : 0.05f;
#line 23 "zoneout_lstm.yaml"
            const real e9 = 1.0f - e8;
            const real e10 = e2 * e9;
#line 21 "zoneout_lstm.yaml"
            const real e11 = b17[o17 + i0];
            const real e12 = b7[o7 + i0];
            const real e13 = e11 * e12;
            const real e14 = b18[o18 + i0];
            const real e15 = b19[o19 + i0];
            const real e16 = e14 * e15;
            const real e17 = e13 + e16;
#line 23 "zoneout_lstm.yaml"
            const real e18 = F(tanh)(e17);
            const real e19 = e10 * e18;
            const real e20 = b20[o20 + i0];
            const real e21 = e19 * e20;
            const real e22 = 1.0f - e20;
            const real e23 = e21 * e22;
            const real e24 = e10 * e20;
            const real e25 = e18 * e18;
            const real e26 = 1.0f - e25;
            const real e27 = e24 * e26;
#line 22 "zoneout_lstm.yaml"
            const real e28 = b9[o9_1 + i0];
#line 18 "zoneout_lstm.yaml"
            const real e29 = op_draw((unsigned)(i0), (unsigned)(row), COUNT(b1[o1]), 1u, call.seed);
            const real e31 = (real)(e29 < 0.5f);
            const real e32 = 0.0f != 0 ? e31 : 0.5f;
#line 22 "zoneout_lstm.yaml"
            const real e33 = 1.0f - e32;
            const real e34 = e28 * e33;
#line 21 "zoneout_lstm.yaml"
            const real e35 = e27 + e34;
            const real e36 = e35 * e14;
            const real e37 = e15 * e15;
            const real e38 = 1.0f - e37;
            const real e39 = e36 * e38;
            const real e40 = e35 * e15;
            const real e41 = e40 * e14;
            const real e42 = 1.0f - e14;
            const real e43 = e41 * e42;
            const real e44 = e35 * e12;
            const real e45 = e44 * e11;
            const real e46 = 1.0f - e11;
            const real e47 = e45 * e46;
#line 22 "zoneout_lstm.yaml"
            const real e48 = e28 * e32;
#line 21 "zoneout_lstm.yaml"
            const real e49 = e35 * e11;
            const real e50 = e48 + e49;
#line 373 "kernel.cu"
            const long long o14 = ((long long)(t) * call.rows + row) * 32;
            const long long o9 = ((long long)((t) & 1) * call.rows + row) * 8;
            b14[o14 + 24 + i0] = e23;
            b14[o14 + 16 + i0] = e39;
            b14[o14 + i0] = e43;
            b14[o14 + 8 + i0] = e47;
            b9[o9 + i0] = e50;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real p0 = 0;
            const long long o14 = ((long long)(t) * call.rows + row) * 32;
            for (int k = 0; k < 32; ++k) {
                const real x = b14[o14 + k];
                p0 += x * w0[k * 8 + i0];
            }
            const long long o8_1 = ((long long)((t + 1) & 1) * call.rows + row) * 8;
            const long long o5 = ((long long)(t) * call.rows + row) * 8;
            const long long o1 = ((long long)(t) * call.rows + row) * 1;
#line 23 "zoneout_lstm.yaml"
            const real e0 = b8[o8_1 + i0];
            const real e1 = b5[o5 + i0];
            const real e2 = e0 + e1;
#line 19 "zoneout_lstm.yaml"
            const real e4 = op_draw((unsigned)(i0), (unsigned)(row), COUNT(b1[o1]), 2u, call.seed);
            const real e6 = (real)(e4 < 0.05f);
            const real e7 = 0.0f != 0 ? e6 : 0.05f;
#line 23 "zoneout_lstm.yaml"
            const real e8 = e2 * e7;
#line 20 "zoneout_lstm.yaml"
            const real e9 = p0;
            const real e10 = e8 + e9;
#line 408 "kernel.cu"
            const long long o8 = ((long long)((t) & 1) * call.rows + row) * 8;
            b8[o8 + i0] = e10;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b13, CONST_BUFFER(real) b14,
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
                const long long o14 = ((long long)row) * 32;
                const real e0 = b14[o14 + i0];
                sum = sum + e0;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 32) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b13[i0] = sum;
        }
        block_barrier();
    }
}
