// generated from specs/brc.yaml by `make generated`: do not edit
// brc@neuromodulated I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 32, 33, 34 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b17[T*B*1, 24] = b0[T*B*1, 8] * b15[8, 24]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b9[T*B*1, 8] = b20[T*B*1, 8] * b3[8, 8]
//   library product b9[T*B*1, 8] += b21[T*B*1, 8] * b2[8, 8]
//   library product b9[T*B*1, 8] += b22[T*B*1, 8] * b1[8, 8]
//   library product b10[8, 8] = b22[8, T*B*1] * b0[T*B*1, 8]
//   library product b11[8, 8] = b22[8, T*B*1] * b7[T*B*1, 8]
//   library product b12[8, 8] = b21[8, T*B*1] * b0[T*B*1, 8]
//   library product b13[8, 8] = b21[8, T*B*1] * b7[T*B*1, 8]
//   library product b14[8, 8] = b20[8, T*B*1] * b0[T*B*1, 8]
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [64]
//   b2: param 1, real [64]
//   b3: param 2, real [64]
//   b4: param 3, real [64]
//   b5: param 4, real [64]
//   b6: adjoint 0, real [T, B, 8]
//   b7: state 0, real [T + 1, B, 8]
//   b8: grad_state 0, real [2, B, 8]
//   b9: grad_input 0, real [T, B, 8]
//   b10: grad_param 0, real [64]
//   b11: grad_param 1, real [64]
//   b12: grad_param 2, real [64]
//   b13: grad_param 3, real [64]
//   b14: grad_param 4, real [64]
//   b15: saved 0, real [192]
//   b16: saved 1, real [8]
//   b17: saved 2, real [T, B, 24]
//   b18: saved 3, real [T or 1, B, 8]
//   b19: saved 4, real [T or 1, B, 8]
//   b20: scratch 0, real [T, B, 8]
//   b21: scratch 1, real [T, B, 8]
//   b22: scratch 2, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, BUFFER(real) b7, BUFFER(real) b15, BUFFER(real) b16,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b16[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b1[i0];
#line 32 "brc.yaml"
        const real e1 = b2[i0];
        const real e2 = b3[i0];
#line 316 "kernel.cu"
        b15[i0] = e0;
        b15[64 + i0] = e1;
        b15[128 + i0] = e2;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o7 = ((0) * call.rows + row) * 8;
            b7[o7 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b7, CONST_BUFFER(real) b17, BUFFER(real) b18, BUFFER(real) b19,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b4, 0, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b5, 0, 8, 1, 8, 64);
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
            const int o7 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b7[o7 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
            }
            const int o17 = (s0 + row0) * 24;
#line 32 "brc.yaml"
            const real e0 = b17[o17 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = F(tanh)(e2);
            const real e4 = b17[o17 + 8 + i0];
#line 33 "brc.yaml"
            const real e5 = p1;
            const real e6 = e4 + e5;
            const real e7 = op_sigmoid(e6);
#line 34 "brc.yaml"
            const real e8 = b7[o7 + i0];
            const real e9 = e7 * e8;
            const real e11 = 1.0f - e7;
#line 32 "brc.yaml"
            const real e12 = b17[o17 + 16 + i0];
            const real e13 = 1.0f + e3;
#line 34 "brc.yaml"
            const real e14 = e13 * e8;
            const real e15 = e12 + e14;
            const real e16 = F(tanh)(e15);
            const real e17 = e11 * e16;
            const real e18 = e9 + e17;
#line 384 "kernel.cu"
            const int o18 = (s1 + row0) * 8;
            const int o19 = (s1 + row0) * 8;
            const int o7_1 = (s2 + row0) * 8;
            b18[o18 + i0] = e3;
            b19[o19 + i0] = e7;
            b7[o7_1 + i0] = e18;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, BUFFER(real) b8, CONST_BUFFER(real) b17,
    CONST_BUFFER(real) b18, CONST_BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b5, 0, 1, 8, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b4, 0, 1, 8, 8, 64);
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
            const int o8_1 = (s0 + row0) * 8;
            const int o6 = (s1 + row0) * 8;
            const int o19 = (s2 + row0) * 8;
            const int o17 = (s1 + row0) * 24;
            const int o18 = (s2 + row0) * 8;
            const int o7 = (s1 + row0) * 8;
#line 34 "brc.yaml"
            const real e0 = b8[o8_1 + i0];
            const real e1 = b6[o6 + i0];
            const real e2 = e0 + e1;
#line 33 "brc.yaml"
            const real e4 = b19[o19 + i0];
#line 34 "brc.yaml"
            const real e5 = 1.0f - e4;
            const real e6 = e2 * e5;
#line 32 "brc.yaml"
            const real e7 = b17[o17 + 16 + i0];
            const real e8 = b18[o18 + i0];
            const real e9 = 1.0f + e8;
#line 34 "brc.yaml"
            const real e10 = b7[o7 + i0];
            const real e11 = e9 * e10;
            const real e12 = e7 + e11;
            const real e13 = F(tanh)(e12);
            const real e14 = e13 * e13;
            const real e15 = 1.0f - e14;
            const real e16 = e6 * e15;
            const real e17 = e2 * e10;
            const real e18 = e2 * e13;
#line 33 "brc.yaml"
            const real e19 = e17 - e18;
            const real e20 = e19 * e4;
            const real e21 = e20 * e5;
#line 34 "brc.yaml"
            const real e22 = e16 * e10;
#line 32 "brc.yaml"
            const real e23 = e8 * e8;
            const real e24 = 1.0f - e23;
            const real e25 = e22 * e24;
#line 458 "kernel.cu"
            const int o20 = (s1 + row0) * 8;
            const int o21 = (s1 + row0) * 8;
            const int o22 = (s1 + row0) * 8;
            b20[o20 + i0] = e16;
            b21[o21 + i0] = e21;
            b22[o22 + i0] = e25;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o21 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b21[o21 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o22 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b22[o22 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
            }
            const int o20 = (s1 + row0) * 8;
            const int o18 = (s2 + row0) * 8;
            const int o8_1 = (s0 + row0) * 8;
            const int o6 = (s1 + row0) * 8;
            const int o19 = (s2 + row0) * 8;
#line 34 "brc.yaml"
            const real e0 = b20[o20 + i0];
#line 32 "brc.yaml"
            const real e2 = b18[o18 + i0];
            const real e3 = 1.0f + e2;
#line 34 "brc.yaml"
            const real e4 = e0 * e3;
            const real e5 = b8[o8_1 + i0];
            const real e6 = b6[o6 + i0];
            const real e7 = e5 + e6;
#line 33 "brc.yaml"
            const real e8 = b19[o19 + i0];
#line 34 "brc.yaml"
            const real e9 = e7 * e8;
            const real e10 = e4 + e9;
            const real e11 = p0;
            const real e12 = e10 + e11;
#line 506 "kernel.cu"
            const int o8 = (s3 + row0) * 8;
            b8[o8 + i0] = e12;
        }
    }
}
