// generated from specs/zoneout_lstm.yaml by `make generated`: do not edit
// zoneout_lstm@masks I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 34, 35, 36, 37 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b19[T*B*1, 32] = b0[T*B*1, 8] * b3[8, 32]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b11[T*B*1, 8] = b17[T*B*1, 32] * b3[32, 8]
//   library product b14[32, 8] = b17[32, T*B*1] * b0[T*B*1, 8]
//   library product b15[32, 8] = b17[32, T*B*1] * b7[T*B*1, 8]
//   backward_1<<<32 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: input 1, real [T, B, 8]
//   b2: input 2, real [T, B, 8]
//   b3: param 0, real [256]
//   b4: param 1, real [256]
//   b5: param 2, real [32]
//   b6: adjoint 0, real [T, B, 8]
//   b7: state 0, real [T + 1, B, 8]
//   b8: state 1, real [T + 1 or 2, B, 8]
//   b9: grad_state 0, real [2, B, 8]
//   b10: grad_state 1, real [2, B, 8]
//   b11: grad_input 0, real [T, B, 8]
//   b12: grad_input 1, real [T, B, 8]
//   b13: grad_input 2, real [T, B, 8]
//   b14: grad_param 0, real [256]
//   b15: grad_param 1, real [256]
//   b16: grad_param 2, real [32]
//   b17: scratch 0, real [T, B, 32]
//   b18: saved 0, real [8]
//   b19: saved 1, real [T, B, 32]
//   b20: saved 2, real [T or 1, B, 8]
//   b21: saved 3, real [T or 1, B, 8]
//   b22: saved 4, real [T or 1, B, 8]
//   b23: saved 5, real [T or 1, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b7, BUFFER(real) b8, BUFFER(real) b18,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b18[i0] = 0.0f;
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
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b7, BUFFER(real) b8,
    CONST_BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22, BUFFER(real) b23,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b4, 64, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b4, 0, 8, 1, 8, 64);
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
            const int o7 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b7[o7 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
                p2 = F(fma)(x, w2[k * 8 + i0], p2);
                p3 = F(fma)(x, w3[k * 8 + i0], p3);
            }
            const int o19 = (s0 + row0) * 32;
            const int o1 = (s0 + row0) * 8;
            const int o8 = (s1 + row0) * 8;
            const int o2 = (s0 + row0) * 8;
#line 34 "zoneout_lstm.yaml"
            const real e0 = b19[o19 + 8 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = b5[8 + i0];
            const real e4 = e2 + e3;
#line 35 "zoneout_lstm.yaml"
            const real e5 = op_sigmoid(e4);
#line 34 "zoneout_lstm.yaml"
            const real e6 = b19[o19 + i0];
            const real e7 = p1;
            const real e8 = e6 + e7;
            const real e9 = b5[i0];
            const real e10 = e8 + e9;
#line 35 "zoneout_lstm.yaml"
            const real e11 = op_sigmoid(e10);
#line 34 "zoneout_lstm.yaml"
            const real e12 = b19[o19 + 16 + i0];
            const real e13 = p2;
            const real e14 = e12 + e13;
            const real e15 = b5[16 + i0];
            const real e16 = e14 + e15;
#line 35 "zoneout_lstm.yaml"
            const real e17 = F(tanh)(e16);
#line 36 "zoneout_lstm.yaml"
            const real e18 = b1[o1 + i0];
            const real e19 = b8[o8 + i0];
            const real e20 = e18 * e19;
            const real e22 = 1.0f - e18;
#line 35 "zoneout_lstm.yaml"
            const real e23 = e5 * e19;
            const real e24 = e11 * e17;
            const real e25 = e23 + e24;
#line 36 "zoneout_lstm.yaml"
            const real e26 = e22 * e25;
            const real e27 = e20 + e26;
#line 34 "zoneout_lstm.yaml"
            const real e28 = b19[o19 + 24 + i0];
            const real e29 = p3;
            const real e30 = e28 + e29;
            const real e31 = b5[24 + i0];
            const real e32 = e30 + e31;
#line 37 "zoneout_lstm.yaml"
            const real e33 = op_sigmoid(e32);
            const real e34 = b2[o2 + i0];
            const real e35 = b7[o7 + i0];
            const real e36 = e34 * e35;
            const real e37 = 1.0f - e34;
            const real e38 = F(tanh)(e25);
            const real e39 = e33 * e38;
            const real e40 = e37 * e39;
            const real e41 = e36 + e40;
#line 419 "kernel.cu"
            const int o20 = (s2 + row0) * 8;
            const int o21 = (s2 + row0) * 8;
            const int o22 = (s2 + row0) * 8;
            const int o8_1 = (s3 + row0) * 8;
            const int o23 = (s2 + row0) * 8;
            const int o7_1 = (s4 + row0) * 8;
            b20[o20 + i0] = e5;
            b21[o21 + i0] = e11;
            b22[o22 + i0] = e17;
            b8[o8_1 + i0] = e27;
            b23[o23 + i0] = e33;
            b7[o7_1 + i0] = e41;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8,
    BUFFER(real) b9, BUFFER(real) b10, BUFFER(real) b12, BUFFER(real) b13, BUFFER(real) b17, CONST_BUFFER(real) b20,
    CONST_BUFFER(real) b21, CONST_BUFFER(real) b22, CONST_BUFFER(real) b23,
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
            const int o9_1 = (s0 + row0) * 8;
            const int o6 = (s1 + row0) * 8;
            const int o2 = (s1 + row0) * 8;
            const int o20 = (s2 + row0) * 8;
            const int o8 = (s3 + row0) * 8;
            const int o21 = (s2 + row0) * 8;
            const int o22 = (s2 + row0) * 8;
            const int o23 = (s2 + row0) * 8;
            const int o10_1 = (s0 + row0) * 8;
            const int o1 = (s1 + row0) * 8;
            const int o7 = (s1 + row0) * 8;
#line 37 "zoneout_lstm.yaml"
            const real e0 = b9[o9_1 + i0];
            const real e1 = b6[o6 + i0];
            const real e2 = e0 + e1;
            const real e4 = b2[o2 + i0];
            const real e5 = 1.0f - e4;
            const real e6 = e2 * e5;
#line 35 "zoneout_lstm.yaml"
            const real e7 = b20[o20 + i0];
            const real e8 = b8[o8 + i0];
            const real e9 = e7 * e8;
            const real e10 = b21[o21 + i0];
            const real e11 = b22[o22 + i0];
            const real e12 = e10 * e11;
            const real e13 = e9 + e12;
#line 37 "zoneout_lstm.yaml"
            const real e14 = F(tanh)(e13);
            const real e15 = e6 * e14;
            const real e16 = b23[o23 + i0];
            const real e17 = e15 * e16;
            const real e18 = 1.0f - e16;
            const real e19 = e17 * e18;
            const real e20 = e6 * e16;
            const real e21 = e14 * e14;
            const real e22 = 1.0f - e21;
            const real e23 = e20 * e22;
#line 36 "zoneout_lstm.yaml"
            const real e24 = b10[o10_1 + i0];
            const real e25 = b1[o1 + i0];
            const real e26 = 1.0f - e25;
            const real e27 = e24 * e26;
#line 35 "zoneout_lstm.yaml"
            const real e28 = e23 + e27;
            const real e29 = e28 * e10;
            const real e30 = e11 * e11;
            const real e31 = 1.0f - e30;
            const real e32 = e29 * e31;
            const real e33 = e28 * e11;
            const real e34 = e33 * e10;
            const real e35 = 1.0f - e10;
            const real e36 = e34 * e35;
            const real e37 = e28 * e8;
            const real e38 = e37 * e7;
            const real e39 = 1.0f - e7;
            const real e40 = e38 * e39;
#line 36 "zoneout_lstm.yaml"
            const real e41 = e24 * e25;
#line 35 "zoneout_lstm.yaml"
            const real e42 = e28 * e7;
            const real e43 = e41 + e42;
#line 37 "zoneout_lstm.yaml"
            const real e44 = b7[o7 + i0];
            const real e45 = e2 * e44;
            const real e46 = e16 * e14;
            const real e47 = e2 * e46;
            const real e48 = e45 - e47;
#line 36 "zoneout_lstm.yaml"
            const real e49 = e24 * e8;
            const real e50 = e24 * e13;
            const real e51 = e49 - e50;
#line 531 "kernel.cu"
            const int o17 = (s1 + row0) * 32;
            const int o10 = (s4 + row0) * 8;
            const int o13 = (s1 + row0) * 8;
            const int o12 = (s1 + row0) * 8;
            b17[o17 + 24 + i0] = e19;
            b17[o17 + 16 + i0] = e32;
            b17[o17 + i0] = e36;
            b17[o17 + 8 + i0] = e40;
            b10[o10 + i0] = e43;
            b13[o13 + i0] = e48;
            b12[o12 + i0] = e51;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o17 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b17[o17 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o9_1 = (s0 + row0) * 8;
            const int o6 = (s1 + row0) * 8;
            const int o2 = (s1 + row0) * 8;
#line 37 "zoneout_lstm.yaml"
            const real e0 = b9[o9_1 + i0];
            const real e1 = b6[o6 + i0];
            const real e2 = e0 + e1;
            const real e3 = b2[o2 + i0];
            const real e4 = e2 * e3;
#line 34 "zoneout_lstm.yaml"
            const real e5 = p0;
            const real e6 = e4 + e5;
#line 568 "kernel.cu"
            const int o9 = (s4 + row0) * 8;
            b9[o9 + i0] = e6;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b16, CONST_BUFFER(real) b17,
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
                const int o17 = row * 32;
                const real e0 = b17[o17 + i0];
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
