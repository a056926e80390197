// generated from specs/lstm_1997.yaml by `make generated`: do not edit
// lstm_1997 I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 20, 21, 25, 26, 27 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b15[T*B*1, 24] = b0[T*B*1, 8] * b1[8, 24]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b9[T*B*1, 8] = b13[T*B*1, 24] * b1[24, 8]
//   library product b10[24, 8] = b13[24, T*B*1] * b0[T*B*1, 8]
//   library product b11[24, 8] = b13[24, T*B*1] * b5[T*B*1, 8]
//   backward_1<<<24 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [192]
//   b2: param 1, real [192]
//   b3: param 2, real [24]
//   b4: adjoint 0, real [T, B, 8]
//   b5: state 0, real [T + 1, B, 8]
//   b6: state 1, real [T + 1 or 2, B, 8]
//   b7: grad_state 0, real [2, B, 8]
//   b8: grad_state 1, real [2, B, 8]
//   b9: grad_input 0, real [T, B, 8]
//   b10: grad_param 0, real [192]
//   b11: grad_param 1, real [192]
//   b12: grad_param 2, real [24]
//   b13: scratch 0, real [T, B, 24]
//   b14: saved 0, real [8]
//   b15: saved 1, real [T, B, 24]
//   b16: saved 2, real [T or 1, B, 8]
//   b17: saved 3, real [T or 1, B, 8]
//   b18: saved 4, real [T or 1, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b5, BUFFER(real) b6, BUFFER(real) b14,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b14[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o5 = ((0) * call.rows + row) * 8;
            b5[o5 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o6 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b6[o6 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, BUFFER(real) b5, BUFFER(real) b6, CONST_BUFFER(real) b15, BUFFER(real) b16,
    BUFFER(real) b17, BUFFER(real) b18,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b2, 64, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b2, 0, 8, 1, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b2, 128, 8, 1, 8, 64);
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
            real p0 = 0, p1 = 0, p2 = 0;
            const int o5 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b5[o5 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
                p2 = F(fma)(x, w2[k * 8 + i0], p2);
            }
            const int o15 = (s0 + row0) * 24;
            const int o6 = (s1 + row0) * 8;
#line 25 "lstm_1997.yaml"
            const real e0 = b15[o15 + 8 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = b3[8 + i0];
            const real e4 = e2 + e3;
#line 26 "lstm_1997.yaml"
            const real e5 = op_sigmoid(e4);
#line 25 "lstm_1997.yaml"
            const real e6 = b15[o15 + i0];
            const real e7 = p1;
            const real e8 = e6 + e7;
            const real e9 = b3[i0];
            const real e10 = e8 + e9;
#line 20 "lstm_1997.yaml"
            const real e11 = op_sigmoid(e10);
#line 26 "lstm_1997.yaml"
            const real e12 = b6[o6 + i0];
#line 20 "lstm_1997.yaml"
            const real e14 = 4.0f * e11;
            const real e16 = e14 - 2.0f;
#line 26 "lstm_1997.yaml"
            const real e17 = e5 * e16;
            const real e18 = e12 + e17;
#line 25 "lstm_1997.yaml"
            const real e19 = b15[o15 + 16 + i0];
            const real e20 = p2;
            const real e21 = e19 + e20;
            const real e22 = b3[16 + i0];
            const real e23 = e21 + e22;
#line 27 "lstm_1997.yaml"
            const real e24 = op_sigmoid(e23);
#line 21 "lstm_1997.yaml"
            const real e25 = op_sigmoid(e18);
            const real e26 = 2.0f * e25;
            const real e28 = e26 - 1.0f;
#line 27 "lstm_1997.yaml"
            const real e29 = e24 * e28;
#line 395 "kernel.cu"
            const int o16 = (s2 + row0) * 8;
            const int o17 = (s2 + row0) * 8;
            const int o6_1 = (s3 + row0) * 8;
            const int o18 = (s2 + row0) * 8;
            const int o5_1 = (s4 + row0) * 8;
            b16[o16 + i0] = e5;
            b17[o17 + i0] = e11;
            b6[o6_1 + i0] = e18;
            b18[o18 + i0] = e24;
            b5[o5_1 + i0] = e29;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b6, BUFFER(real) b7, BUFFER(real) b8, BUFFER(real) b13,
    CONST_BUFFER(real) b16, CONST_BUFFER(real) b17, CONST_BUFFER(real) b18,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 192);
    panel(w0, b2, 0, 1, 8, 8, 192);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s3 = (call.save ? t : 0) * call.rows;
        const int s4 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o7_1 = (s0 + row0) * 8;
            const int o4 = (s1 + row0) * 8;
            const int o6_1 = (s2 + row0) * 8;
            const int o18 = (s3 + row0) * 8;
            const int o8_1 = (s0 + row0) * 8;
            const int o16 = (s3 + row0) * 8;
            const int o17 = (s3 + row0) * 8;
#line 27 "lstm_1997.yaml"
            const real e0 = b7[o7_1 + i0];
            const real e1 = b4[o4 + i0];
            const real e2 = e0 + e1;
#line 26 "lstm_1997.yaml"
            const real e4 = b6[o6_1 + i0];
#line 21 "lstm_1997.yaml"
            const real e5 = op_sigmoid(e4);
            const real e6 = 2.0f * e5;
            const real e8 = e6 - 1.0f;
#line 27 "lstm_1997.yaml"
            const real e9 = e2 * e8;
            const real e10 = b18[o18 + i0];
            const real e11 = e9 * e10;
            const real e12 = 1.0f - e10;
            const real e13 = e11 * e12;
#line 26 "lstm_1997.yaml"
            const real e14 = b8[o8_1 + i0];
#line 27 "lstm_1997.yaml"
            const real e15 = e2 * e10;
#line 21 "lstm_1997.yaml"
            const real e16 = e15 * 2.0f;
            const real e17 = e16 * e5;
            const real e18 = 1.0f - e5;
            const real e19 = e17 * e18;
#line 26 "lstm_1997.yaml"
            const real e20 = e14 + e19;
            const real e21 = b16[o16 + i0];
            const real e22 = e20 * e21;
#line 20 "lstm_1997.yaml"
            const real e24 = e22 * 4.0f;
            const real e25 = b17[o17 + i0];
            const real e26 = e24 * e25;
            const real e27 = 1.0f - e25;
            const real e28 = e26 * e27;
            const real e29 = 4.0f * e25;
            const real e30 = e29 - 2.0f;
#line 26 "lstm_1997.yaml"
            const real e31 = e20 * e30;
            const real e32 = e31 * e21;
            const real e33 = 1.0f - e21;
            const real e34 = e32 * e33;
#line 482 "kernel.cu"
            const int o13 = (s1 + row0) * 24;
            const int o8 = (s4 + row0) * 8;
            b13[o13 + 16 + i0] = e13;
            b8[o8 + i0] = e20;
            b13[o13 + i0] = e28;
            b13[o13 + 8 + i0] = e34;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o13 = (s1 + row0) * 24;
            #pragma unroll 4
            for (int k = 0; k < 24; ++k) {
                const real x = b13[o13 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
#line 25 "lstm_1997.yaml"
            const real e0 = p0;
#line 504 "kernel.cu"
            const int o7 = (s4 + row0) * 8;
            b7[o7 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b12, CONST_BUFFER(real) b13,
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
                const int o13 = row * 24;
                const real e0 = b13[o13 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 24) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b12[i0] = sum;
        }
        block_barrier();
    }
}
