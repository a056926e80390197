// generated from specs/lstm.yaml by `make generated`: do not edit
// lstm I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 17, 18, 19 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b15[T*B*1, 32] = b0[T*B*1, 8] * b1[8, 32]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b9[T*B*1, 8] = b13[T*B*1, 32] * b1[32, 8]
//   library product b10[32, 8] = b13[32, T*B*1] * b0[T*B*1, 8]
//   library product b11[32, 8] = b13[32, T*B*1] * b5[T*B*1, 8]
//   backward_1<<<32 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [256]
//   b2: param 1, real [256]
//   b3: param 2, real [32]
//   b4: adjoint 0, real [T, B, 8]
//   b5: state 0, real [T + 1, B, 8]
//   b6: state 1, real [T + 1 or 2, B, 8]
//   b7: grad_state 0, real [2, B, 8]
//   b8: grad_state 1, real [2, B, 8]
//   b9: grad_input 0, real [T, B, 8]
//   b10: grad_param 0, real [256]
//   b11: grad_param 1, real [256]
//   b12: grad_param 2, real [32]
//   b13: scratch 0, real [T, B, 32]
//   b14: saved 0, real [8]
//   b15: saved 1, real [T, B, 32]
//   b16: saved 2, real [T or 1, B, 8]
//   b17: saved 3, real [T or 1, B, 8]
//   b18: saved 4, real [T or 1, B, 8]
//   b19: saved 5, real [T or 1, B, 8]
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
    BUFFER(real) b17, BUFFER(real) b18, BUFFER(real) b19,
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
    SHARED(real, w3, 768, 64);
    panel(w3, b2, 192, 8, 1, 8, 64);
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
            const int o5 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b5[o5 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
                p2 = F(fma)(x, w2[k * 8 + i0], p2);
                p3 = F(fma)(x, w3[k * 8 + i0], p3);
            }
            const int o15 = (s0 + row0) * 32;
            const int o6 = (s1 + row0) * 8;
#line 17 "lstm.yaml"
            const real e0 = b15[o15 + 8 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = b3[8 + i0];
            const real e4 = e2 + e3;
#line 18 "lstm.yaml"
            const real e5 = op_sigmoid(e4);
#line 17 "lstm.yaml"
            const real e6 = b15[o15 + i0];
            const real e7 = p1;
            const real e8 = e6 + e7;
            const real e9 = b3[i0];
            const real e10 = e8 + e9;
#line 18 "lstm.yaml"
            const real e11 = op_sigmoid(e10);
#line 17 "lstm.yaml"
            const real e12 = b15[o15 + 16 + i0];
            const real e13 = p2;
            const real e14 = e12 + e13;
            const real e15 = b3[16 + i0];
            const real e16 = e14 + e15;
#line 18 "lstm.yaml"
            const real e17 = F(tanh)(e16);
            const real e18 = b6[o6 + i0];
            const real e19 = e5 * e18;
            const real e20 = e11 * e17;
            const real e21 = e19 + e20;
#line 17 "lstm.yaml"
            const real e22 = b15[o15 + 24 + i0];
            const real e23 = p3;
            const real e24 = e22 + e23;
            const real e25 = b3[24 + i0];
            const real e26 = e24 + e25;
#line 19 "lstm.yaml"
            const real e27 = op_sigmoid(e26);
            const real e28 = F(tanh)(e21);
            const real e29 = e27 * e28;
#line 399 "kernel.cu"
            const int o16 = (s2 + row0) * 8;
            const int o17 = (s2 + row0) * 8;
            const int o18 = (s2 + row0) * 8;
            const int o6_1 = (s3 + row0) * 8;
            const int o19 = (s2 + row0) * 8;
            const int o5_1 = (s4 + row0) * 8;
            b16[o16 + i0] = e5;
            b17[o17 + i0] = e11;
            b18[o18 + i0] = e17;
            b6[o6_1 + i0] = e21;
            b19[o19 + i0] = e27;
            b5[o5_1 + i0] = e29;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b6, BUFFER(real) b7, BUFFER(real) b8, BUFFER(real) b13,
    CONST_BUFFER(real) b16, CONST_BUFFER(real) b17, CONST_BUFFER(real) b18, CONST_BUFFER(real) b19,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 256);
    panel(w0, b2, 0, 1, 8, 8, 256);
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
            const int o7_1 = (s0 + row0) * 8;
            const int o4 = (s1 + row0) * 8;
            const int o6_1 = (s2 + row0) * 8;
            const int o19 = (s3 + row0) * 8;
            const int o8_1 = (s0 + row0) * 8;
            const int o17 = (s3 + row0) * 8;
            const int o18 = (s3 + row0) * 8;
            const int o16 = (s3 + row0) * 8;
            const int o6 = (s4 + row0) * 8;
#line 19 "lstm.yaml"
            const real e0 = b7[o7_1 + i0];
            const real e1 = b4[o4 + i0];
            const real e2 = e0 + e1;
#line 18 "lstm.yaml"
            const real e3 = b6[o6_1 + i0];
#line 19 "lstm.yaml"
            const real e4 = F(tanh)(e3);
            const real e5 = e2 * e4;
            const real e6 = b19[o19 + i0];
            const real e7 = e5 * e6;
            const real e9 = 1.0f - e6;
            const real e10 = e7 * e9;
#line 18 "lstm.yaml"
            const real e11 = b8[o8_1 + i0];
#line 19 "lstm.yaml"
            const real e12 = e2 * e6;
            const real e13 = e4 * e4;
            const real e14 = 1.0f - e13;
            const real e15 = e12 * e14;
#line 18 "lstm.yaml"
            const real e16 = e11 + e15;
            const real e17 = b17[o17 + i0];
            const real e18 = e16 * e17;
            const real e19 = b18[o18 + i0];
            const real e20 = e19 * e19;
            const real e21 = 1.0f - e20;
            const real e22 = e18 * e21;
            const real e23 = e16 * e19;
            const real e24 = e23 * e17;
            const real e25 = 1.0f - e17;
            const real e26 = e24 * e25;
            const real e27 = b16[o16 + i0];
            const real e28 = e16 * e27;
            const real e29 = b6[o6 + i0];
            const real e30 = e16 * e29;
            const real e31 = e30 * e27;
            const real e32 = 1.0f - e27;
            const real e33 = e31 * e32;
#line 488 "kernel.cu"
            const int o13 = (s1 + row0) * 32;
            const int o8 = (s5 + row0) * 8;
            b13[o13 + 24 + i0] = e10;
            b13[o13 + 16 + i0] = e22;
            b13[o13 + i0] = e26;
            b8[o8 + i0] = e28;
            b13[o13 + 8 + i0] = e33;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o13 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b13[o13 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
#line 17 "lstm.yaml"
            const real e0 = p0;
#line 511 "kernel.cu"
            const int o7 = (s5 + row0) * 8;
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
    LOOP (int base = blockIdx.x * 32; base < 32; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 32) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o13 = row * 32;
                const real e0 = b13[o13 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 32) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b12[i0] = sum;
        }
        block_barrier();
    }
}
