// generated from specs/lstm_peephole.yaml by `make generated`: do not edit
// lstm_peephole I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 20, 21, 22 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b21[T*B*1, 32] = b0[T*B*1, 8] * b1[8, 32]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b12[T*B*1, 8] = b19[T*B*1, 32] * b1[32, 8]
//   library product b13[32, 8] = b19[32, T*B*1] * b0[T*B*1, 8]
//   library product b14[32, 8] = b19[32, T*B*1] * b8[T*B*1, 8]
//   backward_1<<<32 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [256]
//   b2: param 1, real [256]
//   b3: param 2, real [32]
//   b4: param 3, real [8]
//   b5: param 4, real [8]
//   b6: param 5, real [8]
//   b7: adjoint 0, real [T, B, 8]
//   b8: state 0, real [T + 1, B, 8]
//   b9: state 1, real [T + 1 or 2, B, 8]
//   b10: grad_state 0, real [2, B, 8]
//   b11: grad_state 1, real [2, B, 8]
//   b12: grad_input 0, real [T, B, 8]
//   b13: grad_param 0, real [256]
//   b14: grad_param 1, real [256]
//   b15: grad_param 2, real [32]
//   b16: grad_param 3, real [8]
//   b17: grad_param 4, real [8]
//   b18: grad_param 5, real [8]
//   b19: scratch 0, real [T, B, 32]
//   b20: saved 0, real [8]
//   b21: saved 1, real [T, B, 32]
//   b22: saved 2, real [T or 1, B, 8]
//   b23: saved 3, real [T or 1, B, 8]
//   b24: saved 4, real [T or 1, B, 8]
//   b25: saved 5, real [T or 1, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b8, BUFFER(real) b9, BUFFER(real) b20,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b20[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o8 = ((0) * call.rows + row) * 8;
            b8[o8 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o9 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b9[o9 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, BUFFER(real) b8,
    BUFFER(real) b9, CONST_BUFFER(real) b21, BUFFER(real) b22, BUFFER(real) b23, BUFFER(real) b24, BUFFER(real) b25,
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
            const int o8 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b8[o8 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
                p2 = F(fma)(x, w2[k * 8 + i0], p2);
                p3 = F(fma)(x, w3[k * 8 + i0], p3);
            }
            const int o21 = (s0 + row0) * 32;
            const int o9 = (s1 + row0) * 8;
#line 20 "lstm_peephole.yaml"
            const real e0 = b21[o21 + 8 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = b3[8 + i0];
            const real e4 = e2 + e3;
#line 21 "lstm_peephole.yaml"
            const real e5 = b4[i0];
            const real e6 = b9[o9 + i0];
            const real e7 = e5 * e6;
            const real e8 = e4 + e7;
            const real e9 = op_sigmoid(e8);
#line 20 "lstm_peephole.yaml"
            const real e10 = b21[o21 + i0];
            const real e11 = p1;
            const real e12 = e10 + e11;
            const real e13 = b3[i0];
            const real e14 = e12 + e13;
#line 21 "lstm_peephole.yaml"
            const real e15 = b5[i0];
            const real e16 = e15 * e6;
            const real e17 = e14 + e16;
            const real e18 = op_sigmoid(e17);
#line 20 "lstm_peephole.yaml"
            const real e19 = b21[o21 + 16 + i0];
            const real e20 = p2;
            const real e21 = e19 + e20;
            const real e22 = b3[16 + i0];
            const real e23 = e21 + e22;
#line 21 "lstm_peephole.yaml"
            const real e24 = F(tanh)(e23);
            const real e25 = e9 * e6;
            const real e26 = e18 * e24;
            const real e27 = e25 + e26;
#line 20 "lstm_peephole.yaml"
            const real e28 = b21[o21 + 24 + i0];
            const real e29 = p3;
            const real e30 = e28 + e29;
            const real e31 = b3[24 + i0];
            const real e32 = e30 + e31;
#line 22 "lstm_peephole.yaml"
            const real e33 = b6[i0];
            const real e34 = e33 * e27;
            const real e35 = e32 + e34;
            const real e36 = op_sigmoid(e35);
            const real e37 = F(tanh)(e27);
            const real e38 = e36 * e37;
#line 414 "kernel.cu"
            const int o22 = (s2 + row0) * 8;
            const int o23 = (s2 + row0) * 8;
            const int o24 = (s2 + row0) * 8;
            const int o9_1 = (s3 + row0) * 8;
            const int o25 = (s2 + row0) * 8;
            const int o8_1 = (s4 + row0) * 8;
            b22[o22 + i0] = e9;
            b23[o23 + i0] = e18;
            b24[o24 + i0] = e24;
            b9[o9_1 + i0] = e27;
            b25[o25 + i0] = e36;
            b8[o8_1 + i0] = e38;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b9,
    BUFFER(real) b10, BUFFER(real) b11, BUFFER(real) b19, CONST_BUFFER(real) b22, CONST_BUFFER(real) b23, CONST_BUFFER(real) b24,
    CONST_BUFFER(real) b25,
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
            const int o10_1 = (s0 + row0) * 8;
            const int o7 = (s1 + row0) * 8;
            const int o9_1 = (s2 + row0) * 8;
            const int o25 = (s3 + row0) * 8;
            const int o11_1 = (s0 + row0) * 8;
            const int o23 = (s3 + row0) * 8;
            const int o24 = (s3 + row0) * 8;
            const int o9 = (s4 + row0) * 8;
            const int o22 = (s3 + row0) * 8;
#line 22 "lstm_peephole.yaml"
            const real e0 = b10[o10_1 + i0];
            const real e1 = b7[o7 + i0];
            const real e2 = e0 + e1;
#line 21 "lstm_peephole.yaml"
            const real e3 = b9[o9_1 + i0];
#line 22 "lstm_peephole.yaml"
            const real e4 = F(tanh)(e3);
            const real e5 = e2 * e4;
            const real e6 = b25[o25 + i0];
            const real e7 = e5 * e6;
            const real e9 = 1.0f - e6;
            const real e10 = e7 * e9;
#line 21 "lstm_peephole.yaml"
            const real e11 = b11[o11_1 + i0];
#line 22 "lstm_peephole.yaml"
            const real e12 = e2 * e6;
            const real e13 = e4 * e4;
            const real e14 = 1.0f - e13;
            const real e15 = e12 * e14;
#line 21 "lstm_peephole.yaml"
            const real e16 = e11 + e15;
#line 22 "lstm_peephole.yaml"
            const real e17 = b6[i0];
            const real e18 = e10 * e17;
#line 21 "lstm_peephole.yaml"
            const real e19 = e16 + e18;
            const real e20 = b23[o23 + i0];
            const real e21 = e19 * e20;
            const real e22 = b24[o24 + i0];
            const real e23 = e22 * e22;
            const real e24 = 1.0f - e23;
            const real e25 = e21 * e24;
            const real e26 = e19 * e22;
            const real e27 = e26 * e20;
            const real e28 = 1.0f - e20;
            const real e29 = e27 * e28;
            const real e30 = b9[o9 + i0];
            const real e31 = e19 * e30;
            const real e32 = b22[o22 + i0];
            const real e33 = e31 * e32;
            const real e34 = 1.0f - e32;
            const real e35 = e33 * e34;
            const real e36 = b5[i0];
            const real e37 = e29 * e36;
            const real e38 = e19 * e32;
            const real e39 = e37 + e38;
            const real e40 = b4[i0];
            const real e41 = e35 * e40;
            const real e42 = e39 + e41;
#line 515 "kernel.cu"
            const int o19 = (s1 + row0) * 32;
            const int o11 = (s5 + row0) * 8;
            b19[o19 + 24 + i0] = e10;
            b19[o19 + 16 + i0] = e25;
            b19[o19 + i0] = e29;
            b19[o19 + 8 + i0] = e35;
            b11[o11 + i0] = e42;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o19 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b19[o19 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
#line 20 "lstm_peephole.yaml"
            const real e0 = p0;
#line 538 "kernel.cu"
            const int o10 = (s5 + row0) * 8;
            b10[o10 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b9, BUFFER(real) b15, BUFFER(real) b16, BUFFER(real) b17, BUFFER(real) b18, CONST_BUFFER(real) b19,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 768);
    LOOP (int base = blockIdx.x * 32; base < 32; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 32) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o19 = row * 32;
                const real e0 = b19[o19 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 32) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b15[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o19 = row * 32;
                const int o9 = row * 8;
                const int o9_1 = (row + 1 * call.rows) * 8;
                const real e0 = b19[o19 + 8 + i0];
                const real e1 = b9[o9 + i0];
                const real e2 = e0 * e1;
                const real e3 = b19[o19 + i0];
                const real e4 = e3 * e1;
                const real e5 = b19[o19 + 24 + i0];
                const real e6 = b9[o9_1 + i0];
                const real e7 = e5 * e6;
                s0 = s0 + e2;
                s1 = s1 + e4;
                s2 = s2 + e7;
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
            b16[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b17[i0] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b18[i0] = sum;
        }
        block_barrier();
    }
}
