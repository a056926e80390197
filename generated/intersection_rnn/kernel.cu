// generated from specs/intersection_rnn.yaml by `make generated`: do not edit
// intersection_rnn H=8 float32, sm_90

// Made by rnngen from the equations in lines 16, 17, 18, 19, 20 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b15[T*B*1, 32] = b0[T*B*1, 8] * b1[8, 32]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<T * B * 8 / 256, at most 2048>>>
//   backward_1<<<B * 1 / 1>>>
//   library product b20[T*B*1, 8] = b13[T*B*1, 32] * b1[32, 8]
//   backward_2<<<T * B * 8 / 256, at most 2048>>>
//   library product b10[32, 8] = b13[32, T*B*1] * b0[T*B*1, 8]
//   library product b11[32, 8] = b13[32, T*B*1] * b6[T*B*1, 8]
//   backward_3<<<32 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [256]
//   b2: param 1, real [256]
//   b3: param 2, real [32]
//   b4: adjoint 0, real [T, B, 8]
//   b5: adjoint 1, real [T, B, 8]
//   b6: state 0, real [T + 1, B, 8]
//   b7: grad_state 0, real [2, B, 8]
//   b8: output 0, real [T, B, 8]
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
//   b20: tile 0, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b6, BUFFER(real) b14,
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
            const int o6 = ((0) * call.rows + row) * 8;
            b6[o6 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, BUFFER(real) b6, BUFFER(real) b8, CONST_BUFFER(real) b15,
    BUFFER(real) b16, BUFFER(real) b17, BUFFER(real) b18, BUFFER(real) b19,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b2, 192, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b2, 0, 8, 1, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b2, 128, 8, 1, 8, 64);
    SHARED(real, w3, 768, 64);
    panel(w3, b2, 64, 8, 1, 8, 64);
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
            const int o6 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b6[o6 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
                p2 = F(fma)(x, w2[k * 8 + i0], p2);
                p3 = F(fma)(x, w3[k * 8 + i0], p3);
            }
            const int o15 = (s0 + row0) * 32;
            const int o0 = (s0 + row0) * 8;
#line 16 "intersection_rnn.yaml"
            const real e0 = b15[o15 + 24 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = b3[24 + i0];
            const real e4 = e2 + e3;
            const real e5 = b15[o15 + i0];
            const real e6 = p1;
            const real e7 = e5 + e6;
            const real e8 = b3[i0];
            const real e9 = e7 + e8;
#line 17 "intersection_rnn.yaml"
            const real e11 = e9 + 1.0f;
            const real e12 = op_sigmoid(e11);
#line 16 "intersection_rnn.yaml"
            const real e13 = b15[o15 + 16 + i0];
            const real e14 = p2;
            const real e15 = e13 + e14;
            const real e16 = b3[16 + i0];
            const real e17 = e15 + e16;
#line 18 "intersection_rnn.yaml"
            const real e18 = e17 + 1.0f;
            const real e19 = op_sigmoid(e18);
#line 16 "intersection_rnn.yaml"
            const real e20 = b15[o15 + 8 + i0];
            const real e21 = p3;
            const real e22 = e20 + e21;
            const real e23 = b3[8 + i0];
            const real e24 = e22 + e23;
#line 19 "intersection_rnn.yaml"
            const real e25 = F(tanh)(e24);
            const real e26 = b6[o6 + i0];
            const real e27 = e12 * e26;
            const real e28 = 1.0f - e12;
            const real e29 = e28 * e25;
            const real e30 = e27 + e29;
#line 20 "intersection_rnn.yaml"
            const real e31 = b0[o0 + i0];
            const real e32 = e19 * e31;
            const real e33 = 1.0f - e19;
            const real e35 = (real)(e4 <= 0.0f);
            const real e36 = e35 != 0 ? 0.0f : e4;
            const real e37 = e33 * e36;
            const real e38 = e32 + e37;
#line 398 "kernel.cu"
            const int o16 = (s1 + row0) * 8;
            const int o17 = (s1 + row0) * 8;
            const int o18 = (s1 + row0) * 8;
            const int o19 = (s1 + row0) * 8;
            const int o6_1 = (s2 + row0) * 8;
            const int o8 = (s0 + row0) * 8;
            b16[o16 + i0] = e4;
            b17[o17 + i0] = e12;
            b18[o18 + i0] = e19;
            b19[o19 + i0] = e25;
            b6[o6_1 + i0] = e30;
            b8[o8 + i0] = e38;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b4, BUFFER(real) b13, CONST_BUFFER(real) b16, CONST_BUFFER(real) b18,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o16 = row * 8;
        const int o4 = row * 8;
        const int o18 = row * 8;
        const int o0 = row * 8;
#line 16 "intersection_rnn.yaml"
        const real e0 = b16[o16 + i0];
#line 20 "intersection_rnn.yaml"
        const real e2 = (real)(e0 <= 0.0f);
        const real e3 = b4[o4 + i0];
#line 18 "intersection_rnn.yaml"
        const real e5 = b18[o18 + i0];
#line 20 "intersection_rnn.yaml"
        const real e6 = 1.0f - e5;
        const real e7 = e3 * e6;
        const real e8 = e2 != 0 ? 0.0f : e7;
        const real e9 = b0[o0 + i0];
        const real e10 = e3 * e9;
        const real e11 = e2 != 0 ? 0.0f : e0;
        const real e12 = e3 * e11;
#line 18 "intersection_rnn.yaml"
        const real e13 = e10 - e12;
        const real e14 = e13 * e5;
        const real e15 = e14 * e6;
#line 449 "kernel.cu"
        const int o13 = row * 32;
        b13[o13 + 24 + i0] = e8;
        b13[o13 + 16 + i0] = e15;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, BUFFER(real) b7, BUFFER(real) b13, CONST_BUFFER(real) b17,
    CONST_BUFFER(real) b19,
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
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o7_1 = (s0 + row0) * 8;
            const int o5 = (s1 + row0) * 8;
            const int o17 = (s2 + row0) * 8;
            const int o19 = (s2 + row0) * 8;
            const int o6 = (s1 + row0) * 8;
#line 19 "intersection_rnn.yaml"
            const real e0 = b7[o7_1 + i0];
            const real e1 = b5[o5 + i0];
            const real e2 = e0 + e1;
#line 17 "intersection_rnn.yaml"
            const real e4 = b17[o17 + i0];
#line 19 "intersection_rnn.yaml"
            const real e5 = 1.0f - e4;
            const real e6 = e2 * e5;
            const real e7 = b19[o19 + i0];
            const real e8 = e7 * e7;
            const real e9 = 1.0f - e8;
            const real e10 = e6 * e9;
            const real e11 = b6[o6 + i0];
            const real e12 = e2 * e11;
            const real e13 = e2 * e7;
#line 17 "intersection_rnn.yaml"
            const real e14 = e12 - e13;
            const real e15 = e14 * e4;
            const real e16 = e15 * e5;
#line 502 "kernel.cu"
            const int o13 = (s1 + row0) * 32;
            b13[o13 + 8 + i0] = e10;
            b13[o13 + i0] = e16;
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
            const int o7_1 = (s0 + row0) * 8;
            const int o5 = (s1 + row0) * 8;
            const int o17 = (s2 + row0) * 8;
#line 19 "intersection_rnn.yaml"
            const real e0 = b7[o7_1 + i0];
            const real e1 = b5[o5 + i0];
            const real e2 = e0 + e1;
#line 17 "intersection_rnn.yaml"
            const real e3 = b17[o17 + i0];
#line 19 "intersection_rnn.yaml"
            const real e4 = e2 * e3;
#line 16 "intersection_rnn.yaml"
            const real e5 = p0;
            const real e6 = e4 + e5;
#line 533 "kernel.cu"
            const int o7 = (s3 + row0) * 8;
            b7[o7 + i0] = e6;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b4, BUFFER(real) b9, CONST_BUFFER(real) b18, CONST_BUFFER(real) b20,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o20 = row * 8;
        const real p0 = b20[o20 + i0];
        const int o4 = row * 8;
        const int o18 = row * 8;
#line 20 "intersection_rnn.yaml"
        const real e0 = b4[o4 + i0];
#line 18 "intersection_rnn.yaml"
        const real e1 = b18[o18 + i0];
#line 20 "intersection_rnn.yaml"
        const real e2 = e0 * e1;
#line 16 "intersection_rnn.yaml"
        const real e3 = p0;
        const real e4 = e2 + e3;
#line 563 "kernel.cu"
        const int o9 = row * 8;
        b9[o9 + i0] = e4;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
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
