// generated from specs/ct_rnn.yaml by `make generated`: do not edit
// ct_rnn@neural_ode I=8 H=8 K=1 float32, sm_90

// Made by rnngen from the equations in lines 33, 36, 37, 38, 39, 41 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b12[T*B*1, 8] = b0[T*B*1, 8] * b1[8, 8]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b7[T*B*1, 8] = b27[T*B*1, 8] * b1[8, 8]
//   library product b8[8, 8] = b27[8, T*B*1] * b0[T*B*1, 8]
//   library product b28[8, 8] = b20[8, T*B*1] * b18[T*B*1, 8]
//   library product b29[8, 8] = b22[8, T*B*1] * b16[T*B*1, 8]
//   library product b30[8, 8] = b24[8, T*B*1] * b14[T*B*1, 8]
//   library product b31[8, 8] = b26[8, T*B*1] * b5[T*B*1, 8]
//   backward_1<<<8 / 32, at most 2048>>>
//   backward_2<<<64 / 256, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [64]
//   b2: param 1, real [8]
//   b3: param 2, real [64]
//   b4: adjoint 0, real [T, B, 8]
//   b5: state 0, real [T + 1, B, 8]
//   b6: grad_state 0, real [2, B, 8]
//   b7: grad_input 0, real [T, B, 8]
//   b8: grad_param 0, real [64]
//   b9: grad_param 1, real [8]
//   b10: grad_param 2, real [64]
//   b11: saved 0, real [8]
//   b12: saved 1, real [T, B, 8]
//   b13: saved 2, real [T or 1, B, 8]
//   b14: saved 3, real [T or 1, B, 8]
//   b15: saved 4, real [T or 1, B, 8]
//   b16: saved 5, real [T or 1, B, 8]
//   b17: saved 6, real [T or 1, B, 8]
//   b18: saved 7, real [T or 1, B, 8]
//   b19: saved 8, real [T or 1, B, 8]
//   b20: scratch 0, real [T, B, 8]
//   b21: scratch 1, real [T, B, 8]
//   b22: scratch 2, real [T, B, 8]
//   b23: scratch 3, real [T, B, 8]
//   b24: scratch 4, real [T, B, 8]
//   b25: scratch 5, real [T, B, 8]
//   b26: scratch 6, real [T, B, 8]
//   b27: scratch 7, real [T, B, 8]
//   b28: scratch 8, real [64]
//   b29: scratch 9, real [64]
//   b30: scratch 10, real [64]
//   b31: scratch 11, real [64]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b5, BUFFER(real) b11,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b11[i0] = 0.0f;
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
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, BUFFER(real) b5, CONST_BUFFER(real) b12, BUFFER(real) b13, BUFFER(real) b14,
    BUFFER(real) b15, BUFFER(real) b16, BUFFER(real) b17, BUFFER(real) b18, BUFFER(real) b19,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b3, 0, 8, 1, 8, 64);
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
            real p0 = 0;
            const int o5 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b5[o5 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o12 = (s0 + row0) * 8;
#line 33 "ct_rnn.yaml"
            const real e0 = p0;
#line 41 "ct_rnn.yaml"
            const real e1 = b12[o12 + i0];
            const real e2 = b2[i0];
            const real e3 = e1 + e2;
#line 33 "ct_rnn.yaml"
            const real e4 = e0 + e3;
            const real e5 = F(tanh)(e4);
#line 36 "ct_rnn.yaml"
            const real e6 = b5[o5 + i0];
#line 33 "ct_rnn.yaml"
            const real e8 = 0.1f * e5;
#line 36 "ct_rnn.yaml"
            const real e10 = e8 / 2.0f;
            const real e11 = e6 + e10;
#line 373 "kernel.cu"
            const int o13 = (s1 + row0) * 8;
            const int o14 = (s1 + row0) * 8;
            b13[o13 + i0] = e5;
            b14[o14 + i0] = e11;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o14 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b14[o14 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o12 = (s0 + row0) * 8;
            const int o5 = (s0 + row0) * 8;
#line 33 "ct_rnn.yaml"
            const real e0 = p0;
#line 41 "ct_rnn.yaml"
            const real e1 = b12[o12 + i0];
            const real e2 = b2[i0];
            const real e3 = e1 + e2;
#line 33 "ct_rnn.yaml"
            const real e4 = e0 + e3;
            const real e5 = F(tanh)(e4);
#line 37 "ct_rnn.yaml"
            const real e6 = b5[o5 + i0];
#line 33 "ct_rnn.yaml"
            const real e8 = 0.1f * e5;
#line 37 "ct_rnn.yaml"
            const real e10 = e8 / 2.0f;
            const real e11 = e6 + e10;
#line 409 "kernel.cu"
            const int o15 = (s1 + row0) * 8;
            const int o16 = (s1 + row0) * 8;
            b15[o15 + i0] = e5;
            b16[o16 + i0] = e11;
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
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o12 = (s0 + row0) * 8;
            const int o5 = (s0 + row0) * 8;
#line 33 "ct_rnn.yaml"
            const real e0 = p0;
#line 41 "ct_rnn.yaml"
            const real e1 = b12[o12 + i0];
            const real e2 = b2[i0];
            const real e3 = e1 + e2;
#line 33 "ct_rnn.yaml"
            const real e4 = e0 + e3;
            const real e5 = F(tanh)(e4);
#line 38 "ct_rnn.yaml"
            const real e6 = b5[o5 + i0];
#line 33 "ct_rnn.yaml"
            const real e8 = 0.1f * e5;
#line 38 "ct_rnn.yaml"
            const real e9 = e6 + e8;
#line 444 "kernel.cu"
            const int o17 = (s1 + row0) * 8;
            const int o18 = (s1 + row0) * 8;
            b17[o17 + i0] = e5;
            b18[o18 + i0] = e9;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o18 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b18[o18 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o5 = (s0 + row0) * 8;
            const int o13 = (s1 + row0) * 8;
            const int o15 = (s1 + row0) * 8;
            const int o17 = (s1 + row0) * 8;
            const int o12 = (s0 + row0) * 8;
#line 39 "ct_rnn.yaml"
            const real e0 = b5[o5 + i0];
#line 33 "ct_rnn.yaml"
            const real e2 = b13[o13 + i0];
            const real e3 = 0.1f * e2;
            const real e5 = b15[o15 + i0];
            const real e6 = 0.1f * e5;
#line 39 "ct_rnn.yaml"
            const real e7 = 2.0f * e6;
            const real e8 = e3 + e7;
#line 33 "ct_rnn.yaml"
            const real e9 = b17[o17 + i0];
            const real e10 = 0.1f * e9;
#line 39 "ct_rnn.yaml"
            const real e11 = 2.0f * e10;
            const real e12 = e8 + e11;
#line 33 "ct_rnn.yaml"
            const real e13 = p0;
#line 41 "ct_rnn.yaml"
            const real e14 = b12[o12 + i0];
            const real e15 = b2[i0];
            const real e16 = e14 + e15;
#line 33 "ct_rnn.yaml"
            const real e17 = e13 + e16;
            const real e18 = F(tanh)(e17);
            const real e19 = 0.1f * e18;
#line 39 "ct_rnn.yaml"
            const real e20 = e12 + e19;
            const real e22 = e20 / 6.0f;
            const real e23 = e0 + e22;
#line 33 "ct_rnn.yaml"
            const real e25 = e18 * e18;
            const real e26 = 1.0f - e25;
#line 500 "kernel.cu"
            const int o5_1 = (s2 + row0) * 8;
            const int o19 = (s1 + row0) * 8;
            b5[o5_1 + i0] = e23;
            b19[o19 + i0] = e26;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, BUFFER(real) b6, CONST_BUFFER(real) b13, CONST_BUFFER(real) b15, CONST_BUFFER(real) b17,
    CONST_BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22, BUFFER(real) b23, BUFFER(real) b24,
    BUFFER(real) b25, BUFFER(real) b26, BUFFER(real) b27,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b3, 0, 1, 8, 8, 64);
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
            const int o19 = (s2 + row0) * 8;
#line 39 "ct_rnn.yaml"
            const real e0 = b6[o6_1 + i0];
            const real e1 = b4[o4 + i0];
            const real e2 = e0 + e1;
            const real e4 = e2 / 6.0f;
#line 33 "ct_rnn.yaml"
            const real e6 = e4 * 0.1f;
            const real e7 = b19[o19 + i0];
            const real e8 = e6 * e7;
#line 544 "kernel.cu"
            const int o20 = (s1 + row0) * 8;
            b20[o20 + i0] = e8;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o20 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b20[o20 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o6_1 = (s0 + row0) * 8;
            const int o4 = (s1 + row0) * 8;
            const int o17 = (s2 + row0) * 8;
#line 33 "ct_rnn.yaml"
            const real e0 = p0;
#line 39 "ct_rnn.yaml"
            const real e1 = b6[o6_1 + i0];
            const real e2 = b4[o4 + i0];
            const real e3 = e1 + e2;
            const real e5 = e3 / 6.0f;
            const real e7 = e5 * 2.0f;
#line 33 "ct_rnn.yaml"
            const real e8 = e7 + e0;
            const real e10 = e8 * 0.1f;
            const real e12 = b17[o17 + i0];
            const real e13 = e12 * e12;
            const real e14 = 1.0f - e13;
            const real e15 = e10 * e14;
#line 578 "kernel.cu"
            const int o21 = (s1 + row0) * 8;
            const int o22 = (s1 + row0) * 8;
            b21[o21 + i0] = e0;
            b22[o22 + i0] = e15;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o22 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b22[o22 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o6_1 = (s0 + row0) * 8;
            const int o4 = (s1 + row0) * 8;
            const int o15 = (s2 + row0) * 8;
#line 33 "ct_rnn.yaml"
            const real e0 = p0;
#line 39 "ct_rnn.yaml"
            const real e1 = b6[o6_1 + i0];
            const real e2 = b4[o4 + i0];
            const real e3 = e1 + e2;
            const real e5 = e3 / 6.0f;
            const real e7 = e5 * 2.0f;
#line 37 "ct_rnn.yaml"
            const real e8 = e0 / 2.0f;
#line 33 "ct_rnn.yaml"
            const real e9 = e7 + e8;
            const real e11 = e9 * 0.1f;
            const real e13 = b15[o15 + i0];
            const real e14 = e13 * e13;
            const real e15 = 1.0f - e14;
            const real e16 = e11 * e15;
#line 616 "kernel.cu"
            const int o23 = (s1 + row0) * 8;
            const int o24 = (s1 + row0) * 8;
            b23[o23 + i0] = e0;
            b24[o24 + i0] = e16;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o24 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b24[o24 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o6_1 = (s0 + row0) * 8;
            const int o4 = (s1 + row0) * 8;
            const int o13 = (s2 + row0) * 8;
            const int o20 = (s1 + row0) * 8;
            const int o22 = (s1 + row0) * 8;
#line 33 "ct_rnn.yaml"
            const real e0 = p0;
#line 39 "ct_rnn.yaml"
            const real e1 = b6[o6_1 + i0];
            const real e2 = b4[o4 + i0];
            const real e3 = e1 + e2;
            const real e5 = e3 / 6.0f;
#line 36 "ct_rnn.yaml"
            const real e7 = e0 / 2.0f;
#line 33 "ct_rnn.yaml"
            const real e8 = e5 + e7;
            const real e10 = e8 * 0.1f;
            const real e12 = b13[o13 + i0];
            const real e13 = e12 * e12;
            const real e14 = 1.0f - e13;
            const real e15 = e10 * e14;
            const real e16 = b20[o20 + i0];
            const real e17 = b22[o22 + i0];
#line 41 "ct_rnn.yaml"
            const real e18 = e16 + e17;
#line 33 "ct_rnn.yaml"
            const real e19 = b24[o24 + i0];
#line 41 "ct_rnn.yaml"
            const real e20 = e18 + e19;
            const real e21 = e20 + e15;
#line 664 "kernel.cu"
            const int o25 = (s1 + row0) * 8;
            const int o26 = (s1 + row0) * 8;
            const int o27 = (s1 + row0) * 8;
            b25[o25 + i0] = e0;
            b26[o26 + i0] = e15;
            b27[o27 + i0] = e21;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o26 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b26[o26 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o6_1 = (s0 + row0) * 8;
            const int o4 = (s1 + row0) * 8;
            const int o21 = (s1 + row0) * 8;
            const int o23 = (s1 + row0) * 8;
            const int o25 = (s1 + row0) * 8;
            const real e0 = b6[o6_1 + i0];
            const real e1 = b4[o4 + i0];
            const real e2 = e0 + e1;
#line 33 "ct_rnn.yaml"
            const real e3 = b21[o21 + i0];
            const real e4 = b23[o23 + i0];
            const real e5 = e3 + e4;
            const real e6 = b25[o25 + i0];
            const real e7 = e5 + e6;
            const real e8 = p0;
            const real e9 = e7 + e8;
            const real e10 = e2 + e9;
#line 701 "kernel.cu"
            const int o6 = (s3 + row0) * 8;
            b6[o6 + i0] = e10;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b9, CONST_BUFFER(real) b27,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o27 = row * 8;
                const real e0 = b27[o27 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b9[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b10, CONST_BUFFER(real) b28, CONST_BUFFER(real) b29, CONST_BUFFER(real) b30, CONST_BUFFER(real) b31,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b28[i0];
        const real e1 = b29[i0];
        const real e2 = e0 + e1;
        const real e3 = b30[i0];
        const real e4 = e2 + e3;
        const real e5 = b31[i0];
        const real e6 = e4 + e5;
        b10[i0] = e6;
    }
}
