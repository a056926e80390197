// generated from specs/gru.yaml by `make generated`: do not edit
// gru@reset_before I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 39, 40, 41, 42, 43 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b13[T*B*1, 24] = b0[T*B*1, 8] * b1[8, 24]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b7[T*B*1, 8] = b11[T*B*1, 24] * b1[24, 8]
//   library product b8[24, 8] = b11[24, T*B*1] * b0[T*B*1, 8]
//   library product b10[8, 8] = b11[8, T*B*1] * b5[T*B*1, 8]
//   backward_1<<<24 / 32, at most 2048>>>
//   library product b10[8, 8] = b11[8, T*B*1] * b5[T*B*1, 8]
//   library product b10[8, 8] = b11[8, T*B*1] * b16[T*B*1, 8]
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [192]
//   b2: param 1, real [24]
//   b3: param 2, real [192]
//   b4: adjoint 0, real [T, B, 8]
//   b5: state 0, real [T + 1, B, 8]
//   b6: grad_state 0, real [2, B, 8]
//   b7: grad_input 0, real [T, B, 8]
//   b8: grad_param 0, real [192]
//   b9: grad_param 1, real [24]
//   b10: grad_param 2, real [192]
//   b11: scratch 0, real [T, B, 24]
//   b12: saved 0, real [8]
//   b13: saved 1, real [T, B, 24]
//   b14: saved 2, real [T or 1, B, 8]
//   b15: saved 3, real [T or 1, B, 8]
//   b16: saved 4, real [T or 1, B, 8]
//   b17: saved 5, real [T or 1, B, 8]
//   b18: scratch 1, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b5, BUFFER(real) b12,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b12[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o5 = ((0) * call.rows + row) * 8;
            b5[o5 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, BUFFER(real) b5, CONST_BUFFER(real) b13, BUFFER(real) b14, BUFFER(real) b15,
    BUFFER(real) b16, BUFFER(real) b17,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b3, 0, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b3, 64, 8, 1, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b3, 128, 8, 1, 8, 64);
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
            real p0 = 0, p1 = 0;
            const int o5 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b5[o5 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
            }
            const int o13 = (s0 + row0) * 24;
#line 39 "gru.yaml"
            const real e0 = b13[o13 + i0];
            const real e1 = b2[i0];
            const real e2 = e0 + e1;
#line 40 "gru.yaml"
            const real e3 = p0;
            const real e4 = e2 + e3;
            const real e5 = op_sigmoid(e4);
#line 39 "gru.yaml"
            const real e6 = b13[o13 + 8 + i0];
            const real e7 = b2[8 + i0];
            const real e8 = e6 + e7;
#line 41 "gru.yaml"
            const real e9 = p1;
            const real e10 = e8 + e9;
            const real e11 = op_sigmoid(e10);
#line 42 "gru.yaml"
            const real e12 = b5[o5 + i0];
            const real e13 = e5 * e12;
#line 366 "kernel.cu"
            const int o14 = (s1 + row0) * 8;
            const int o15 = (s1 + row0) * 8;
            const int o16 = (s1 + row0) * 8;
            b14[o14 + i0] = e5;
            b15[o15 + i0] = e11;
            b16[o16 + i0] = e13;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o16 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b16[o16 + k];
                p0 = F(fma)(x, w2[k * 8 + i0], p0);
            }
            const int o13 = (s0 + row0) * 24;
            const int o15 = (s1 + row0) * 8;
            const int o5 = (s0 + row0) * 8;
#line 39 "gru.yaml"
            const real e0 = b13[o13 + 16 + i0];
            const real e1 = b2[16 + i0];
            const real e2 = e0 + e1;
#line 42 "gru.yaml"
            const real e3 = p0;
            const real e4 = e2 + e3;
            const real e5 = F(tanh)(e4);
#line 41 "gru.yaml"
            const real e7 = b15[o15 + i0];
#line 43 "gru.yaml"
            const real e8 = 1.0f - e7;
            const real e9 = e8 * e5;
            const real e10 = b5[o5 + i0];
            const real e11 = e7 * e10;
            const real e12 = e9 + e11;
#line 405 "kernel.cu"
            const int o17 = (s1 + row0) * 8;
            const int o5_1 = (s2 + row0) * 8;
            b17[o17 + i0] = e5;
            b5[o5_1 + i0] = e12;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b6, BUFFER(real) b11, CONST_BUFFER(real) b14,
    CONST_BUFFER(real) b15, CONST_BUFFER(real) b17, BUFFER(real) b18,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b3, 128, 1, 8, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b3, 64, 1, 8, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b3, 0, 1, 8, 8, 64);
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
            const int o6_1 = (s0 + row0) * 8;
            const int o4 = (s1 + row0) * 8;
            const int o15 = (s2 + row0) * 8;
            const int o17 = (s2 + row0) * 8;
            const int o5 = (s1 + row0) * 8;
#line 43 "gru.yaml"
            const real e0 = b6[o6_1 + i0];
            const real e1 = b4[o4 + i0];
            const real e2 = e0 + e1;
#line 41 "gru.yaml"
            const real e4 = b15[o15 + i0];
#line 43 "gru.yaml"
            const real e5 = 1.0f - e4;
            const real e6 = e2 * e5;
#line 42 "gru.yaml"
            const real e7 = b17[o17 + i0];
            const real e8 = e7 * e7;
            const real e9 = 1.0f - e8;
            const real e10 = e6 * e9;
#line 43 "gru.yaml"
            const real e11 = b5[o5 + i0];
            const real e12 = e2 * e11;
            const real e13 = e2 * e7;
#line 41 "gru.yaml"
            const real e14 = e12 - e13;
            const real e15 = e14 * e4;
            const real e16 = e15 * e5;
#line 467 "kernel.cu"
            const int o11 = (s1 + row0) * 24;
            b11[o11 + 16 + i0] = e10;
            b11[o11 + 8 + i0] = e16;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o11 = (s1 + row0) * 24;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b11[o11 + 16 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o5 = (s1 + row0) * 8;
            const int o14 = (s2 + row0) * 8;
#line 42 "gru.yaml"
            const real e0 = p0;
            const real e1 = b5[o5 + i0];
            const real e2 = e0 * e1;
#line 40 "gru.yaml"
            const real e3 = b14[o14 + i0];
            const real e4 = e2 * e3;
            const real e6 = 1.0f - e3;
            const real e7 = e4 * e6;
#line 495 "kernel.cu"
            const int o18 = (s1 + row0) * 8;
            b18[o18 + i0] = e0;
            b11[o11 + i0] = e7;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o11 = (s1 + row0) * 24;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b11[o11 + 8 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
            }
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b11[o11 + k];
                p0 = F(fma)(x, w2[k * 8 + i0], p0);
            }
            const int o6_1 = (s0 + row0) * 8;
            const int o4 = (s1 + row0) * 8;
            const int o15 = (s2 + row0) * 8;
            const int o18 = (s1 + row0) * 8;
            const int o14 = (s2 + row0) * 8;
#line 43 "gru.yaml"
            const real e0 = b6[o6_1 + i0];
            const real e1 = b4[o4 + i0];
            const real e2 = e0 + e1;
#line 41 "gru.yaml"
            const real e3 = b15[o15 + i0];
#line 43 "gru.yaml"
            const real e4 = e2 * e3;
#line 42 "gru.yaml"
            const real e5 = b18[o18 + i0];
#line 40 "gru.yaml"
            const real e6 = b14[o14 + i0];
#line 42 "gru.yaml"
            const real e7 = e5 * e6;
            const real e8 = e4 + e7;
            const real e9 = p0;
            const real e10 = e8 + e9;
#line 539 "kernel.cu"
            const int o6 = (s3 + row0) * 8;
            b6[o6 + i0] = e10;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b9, CONST_BUFFER(real) b11,
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
                const int o11 = row * 24;
                const real e0 = b11[o11 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 24) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b9[i0] = sum;
        }
        block_barrier();
    }
}
