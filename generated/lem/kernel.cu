// generated from specs/lem.yaml by `make generated`: do not edit
// lem I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 20, 21, 22, 23, 24, 25 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b18[T*B*1, 32] = b0[T*B*1, 8] * b1[8, 32]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b10[T*B*1, 8] = b16[T*B*1, 32] * b1[32, 8]
//   library product b11[32, 8] = b16[32, T*B*1] * b0[T*B*1, 8]
//   library product b13[24, 8] = b15[24, T*B*1] * b6[T*B*1, 8]
//   library product b14[8, 8] = b16[8, T*B*1] * b7[T*B*1, 8]
//   backward_1<<<32 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [256]
//   b2: param 1, real [32]
//   b3: param 2, real [192]
//   b4: param 3, real [64]
//   b5: adjoint 0, real [T, B, 8]
//   b6: state 0, real [T + 1, B, 8]
//   b7: state 1, real [T + 1 or 2, B, 8]
//   b8: grad_state 0, real [2, B, 8]
//   b9: grad_state 1, real [2, B, 8]
//   b10: grad_input 0, real [T, B, 8]
//   b11: grad_param 0, real [256]
//   b12: grad_param 1, real [32]
//   b13: grad_param 2, real [192]
//   b14: grad_param 3, real [64]
//   b15: scratch 0, real [T, B, 24]
//   b16: scratch 1, real [T, B, 32]
//   b17: saved 0, real [8]
//   b18: saved 1, real [T, B, 32]
//   b19: saved 2, real [T or 1, B, 8]
//   b20: saved 3, real [T or 1, B, 8]
//   b21: saved 4, real [T or 1, B, 8]
//   b22: saved 5, real [T or 1, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b6, BUFFER(real) b7, BUFFER(real) b17,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b17[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o6 = ((0) * call.rows + row) * 8;
            b6[o6 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o7 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b7[o7 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, BUFFER(real) b6, BUFFER(real) b7, CONST_BUFFER(real) b18,
    BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b3, 0, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b3, 128, 8, 1, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b3, 64, 8, 1, 8, 64);
    SHARED(real, w3, 768, 64);
    panel(w3, b4, 0, 8, 1, 8, 64);
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
            const int o6 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b6[o6 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
                p2 = F(fma)(x, w2[k * 8 + i0], p2);
            }
            const int o18 = (s0 + row0) * 32;
            const int o7 = (s1 + row0) * 8;
#line 21 "lem.yaml"
            const real e0 = p0;
#line 20 "lem.yaml"
            const real e1 = b18[o18 + i0];
            const real e2 = b2[i0];
            const real e3 = e1 + e2;
#line 22 "lem.yaml"
            const real e4 = e0 + e3;
            const real e5 = op_sigmoid(e4);
#line 21 "lem.yaml"
            const real e6 = p1;
#line 20 "lem.yaml"
            const real e7 = b18[o18 + 16 + i0];
            const real e8 = b2[16 + i0];
            const real e9 = e7 + e8;
#line 23 "lem.yaml"
            const real e10 = e6 + e9;
            const real e11 = op_sigmoid(e10);
#line 21 "lem.yaml"
            const real e12 = p2;
#line 20 "lem.yaml"
            const real e13 = b18[o18 + 8 + i0];
            const real e14 = b2[8 + i0];
            const real e15 = e13 + e14;
#line 24 "lem.yaml"
            const real e16 = e12 + e15;
            const real e17 = F(tanh)(e16);
#line 22 "lem.yaml"
            const real e19 = 1.0f * e5;
#line 24 "lem.yaml"
            const real e20 = 1.0f - e19;
            const real e21 = b7[o7 + i0];
            const real e22 = e20 * e21;
            const real e23 = e19 * e17;
            const real e24 = e22 + e23;
#line 399 "kernel.cu"
            const int o19 = (s2 + row0) * 8;
            const int o20 = (s2 + row0) * 8;
            const int o21 = (s2 + row0) * 8;
            const int o7_1 = (s3 + row0) * 8;
            b19[o19 + i0] = e5;
            b20[o20 + i0] = e11;
            b21[o21 + i0] = e17;
            b7[o7_1 + i0] = e24;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o7_1 = (s3 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b7[o7_1 + k];
                p0 = F(fma)(x, w3[k * 8 + i0], p0);
            }
            const int o18 = (s0 + row0) * 32;
            const int o20 = (s2 + row0) * 8;
            const int o6 = (s0 + row0) * 8;
#line 25 "lem.yaml"
            const real e0 = p0;
#line 20 "lem.yaml"
            const real e1 = b18[o18 + 24 + i0];
            const real e2 = b2[24 + i0];
            const real e3 = e1 + e2;
#line 25 "lem.yaml"
            const real e4 = e0 + e3;
            const real e5 = F(tanh)(e4);
#line 23 "lem.yaml"
            const real e7 = b20[o20 + i0];
            const real e8 = 1.0f * e7;
#line 25 "lem.yaml"
            const real e9 = 1.0f - e8;
            const real e10 = b6[o6 + i0];
            const real e11 = e9 * e10;
            const real e12 = e8 * e5;
            const real e13 = e11 + e12;
#line 442 "kernel.cu"
            const int o22 = (s2 + row0) * 8;
            const int o6_1 = (s4 + row0) * 8;
            b22[o22 + i0] = e5;
            b6[o6_1 + i0] = e13;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, BUFFER(real) b8,
    BUFFER(real) b9, BUFFER(real) b15, BUFFER(real) b16, CONST_BUFFER(real) b19, CONST_BUFFER(real) b20, CONST_BUFFER(real) b21,
    CONST_BUFFER(real) b22,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b4, 0, 1, 8, 8, 64);
    SHARED(real, w1, 256, 192);
    panel(w1, b3, 0, 1, 8, 8, 192);
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
            const int o8_1 = (s0 + row0) * 8;
            const int o5 = (s1 + row0) * 8;
            const int o20 = (s2 + row0) * 8;
            const int o22 = (s2 + row0) * 8;
            const int o6 = (s1 + row0) * 8;
#line 25 "lem.yaml"
            const real e0 = b8[o8_1 + i0];
            const real e1 = b5[o5 + i0];
            const real e2 = e0 + e1;
#line 23 "lem.yaml"
            const real e4 = b20[o20 + i0];
            const real e5 = 1.0f * e4;
#line 25 "lem.yaml"
            const real e6 = e2 * e5;
            const real e7 = b22[o22 + i0];
            const real e8 = e7 * e7;
            const real e9 = 1.0f - e8;
            const real e10 = e6 * e9;
            const real e11 = e2 * e7;
            const real e12 = b6[o6 + i0];
            const real e13 = e2 * e12;
#line 23 "lem.yaml"
            const real e14 = e11 - e13;
            const real e15 = e14 * 1.0f;
            const real e16 = e15 * e4;
            const real e17 = 1.0f - e4;
            const real e18 = e16 * e17;
#line 504 "kernel.cu"
            const int o16 = (s1 + row0) * 32;
            const int o15 = (s1 + row0) * 24;
            b16[o16 + 24 + i0] = e10;
            b15[o15 + 16 + i0] = e18;
            b16[o16 + 16 + i0] = e18;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o16 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b16[o16 + 24 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o9_1 = (s0 + row0) * 8;
            const int o19 = (s2 + row0) * 8;
            const int o21 = (s2 + row0) * 8;
            const int o7 = (s3 + row0) * 8;
#line 24 "lem.yaml"
            const real e0 = b9[o9_1 + i0];
#line 25 "lem.yaml"
            const real e1 = p0;
#line 24 "lem.yaml"
            const real e2 = e0 + e1;
#line 22 "lem.yaml"
            const real e4 = b19[o19 + i0];
            const real e5 = 1.0f * e4;
#line 24 "lem.yaml"
            const real e6 = e2 * e5;
            const real e7 = b21[o21 + i0];
            const real e8 = e7 * e7;
            const real e9 = 1.0f - e8;
            const real e10 = e6 * e9;
            const real e11 = 1.0f - e5;
            const real e12 = e2 * e11;
            const real e13 = e2 * e7;
            const real e14 = b7[o7 + i0];
            const real e15 = e2 * e14;
#line 22 "lem.yaml"
            const real e16 = e13 - e15;
            const real e17 = e16 * 1.0f;
            const real e18 = e17 * e4;
            const real e19 = 1.0f - e4;
            const real e20 = e18 * e19;
#line 553 "kernel.cu"
            const int o15 = (s1 + row0) * 24;
            const int o9 = (s4 + row0) * 8;
            b15[o15 + 8 + i0] = e10;
            b16[o16 + 8 + i0] = e10;
            b9[o9 + i0] = e12;
            b15[o15 + i0] = e20;
            b16[o16 + i0] = e20;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o15 = (s1 + row0) * 24;
            #pragma unroll 4
            for (int k = 0; k < 24; ++k) {
                const real x = b15[o15 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
            }
            const int o8_1 = (s0 + row0) * 8;
            const int o5 = (s1 + row0) * 8;
            const int o20 = (s2 + row0) * 8;
#line 25 "lem.yaml"
            const real e0 = b8[o8_1 + i0];
            const real e1 = b5[o5 + i0];
            const real e2 = e0 + e1;
#line 23 "lem.yaml"
            const real e4 = b20[o20 + i0];
            const real e5 = 1.0f * e4;
#line 25 "lem.yaml"
            const real e6 = 1.0f - e5;
            const real e7 = e2 * e6;
#line 21 "lem.yaml"
            const real e8 = p0;
            const real e9 = e7 + e8;
#line 590 "kernel.cu"
            const int o8 = (s4 + row0) * 8;
            b8[o8 + i0] = e9;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b12, CONST_BUFFER(real) b16,
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
                const int o16 = row * 32;
                const real e0 = b16[o16 + i0];
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
