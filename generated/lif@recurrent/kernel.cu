// generated from specs/lif.yaml by `make generated`: do not edit
// lif@recurrent I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 16, 29, 30 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b13[T*B*1, 8] = b0[T*B*1, 8] * b1[8, 8]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b9[T*B*1, 8] = b14[T*B*1, 8] * b1[8, 8]
//   library product b10[8, 8] = b14[8, T*B*1] * b0[T*B*1, 8]
//   library product b11[8, 8] = b14[8, T*B*1] * b5[T*B*1, 8]
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [64]
//   b2: param 1, real [64]
//   b3: adjoint 0, real [T, B, 8]
//   b4: adjoint 1, real [T, B, 8]
//   b5: state 0, real [T + 1, B, 8]
//   b6: state 1, real [T + 1, B, 8]
//   b7: grad_state 0, real [2, B, 8]
//   b8: grad_state 1, real [2, B, 8]
//   b9: grad_input 0, real [T, B, 8]
//   b10: grad_param 0, real [64]
//   b11: grad_param 1, real [64]
//   b12: saved 0, real [8]
//   b13: saved 1, real [T, B, 8]
//   b14: scratch 0, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b5, BUFFER(real) b6, BUFFER(real) b12,
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
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o6 = ((0) * call.rows + row) * 8;
            b6[o6 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b2, BUFFER(real) b5, BUFFER(real) b6, CONST_BUFFER(real) b13,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b2, 0, 8, 1, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (t + 1) * call.rows;
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
            const int o6 = (s0 + row0) * 8;
            const int o13 = (s0 + row0) * 8;
#line 29 "lif.yaml"
            const real e1 = b6[o6 + i0];
            const real e2 = 0.9f * e1;
            const real e3 = b13[o13 + i0];
            const real e4 = p0;
            const real e5 = e3 + e4;
            const real e6 = e2 + e5;
            const real e8 = b5[o5 + i0];
            const real e9 = 1.0f * e8;
            const real e10 = e6 - e9;
#line 30 "lif.yaml"
            const real e11 = e10 - 1.0f;
#line 16 "lif.yaml"
            const real e12 = e11 >= 0 ? (real)1 : e11 < 0 ? (real)0 : e11;
#line 356 "kernel.cu"
            const int o6_1 = (s1 + row0) * 8;
            const int o5_1 = (s1 + row0) * 8;
            b6[o6_1 + i0] = e10;
            b5[o5_1 + i0] = e12;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b6, BUFFER(real) b7, BUFFER(real) b8,
    BUFFER(real) b14,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b2, 0, 1, 8, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (t + 1) * call.rows;
        const int s3 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o8_1 = (s0 + row0) * 8;
            const int o4 = (s1 + row0) * 8;
            const int o7_1 = (s0 + row0) * 8;
            const int o3 = (s1 + row0) * 8;
            const int o6_1 = (s2 + row0) * 8;
#line 29 "lif.yaml"
            const real e0 = b8[o8_1 + i0];
            const real e1 = b4[o4 + i0];
            const real e2 = e0 + e1;
#line 30 "lif.yaml"
            const real e3 = b7[o7_1 + i0];
            const real e4 = b3[o3 + i0];
            const real e5 = e3 + e4;
#line 29 "lif.yaml"
            const real e8 = b6[o6_1 + i0];
#line 30 "lif.yaml"
            const real e9 = e8 - 1.0f;
#line 16 "lif.yaml"
            const real e10 = F(fabs)(e9);
            const real e11 = 25.0f * e10;
            const real e12 = 1.0f + e11;
            const real e13 = e12 * e12;
            const real e14 = 1.0f / e13;
#line 30 "lif.yaml"
            const real e15 = e5 * e14;
#line 29 "lif.yaml"
            const real e16 = e2 + e15;
            const real e18 = e16 * 0.9f;
#line 415 "kernel.cu"
            const int o14 = (s1 + row0) * 8;
            const int o8 = (s3 + row0) * 8;
            b14[o14 + i0] = e16;
            b8[o8 + i0] = e18;
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
#line 29 "lif.yaml"
            const real e0 = p0;
#line 435 "kernel.cu"
            const int o7 = (s3 + row0) * 8;
            b7[o7 + i0] = e0;
        }
    }
}
