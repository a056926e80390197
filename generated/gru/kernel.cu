// generated from specs/gru.yaml by `make generated`: do not edit
// gru I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 18, 19, 20, 21, 22, 23 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b16[T*B*1, 24] = b0[T*B*1, 8] * b1[8, 24]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b8[T*B*1, 8] = b14[T*B*1, 24] * b1[24, 8]
//   library product b9[24, 8] = b14[24, T*B*1] * b0[T*B*1, 8]
//   library product b11[24, 8] = b13[24, T*B*1] * b6[T*B*1, 8]
//   backward_1<<<24 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [192]
//   b2: param 1, real [24]
//   b3: param 2, real [192]
//   b4: param 3, real [24]
//   b5: adjoint 0, real [T, B, 8]
//   b6: state 0, real [T + 1, B, 8]
//   b7: grad_state 0, real [2, B, 8]
//   b8: grad_input 0, real [T, B, 8]
//   b9: grad_param 0, real [192]
//   b10: grad_param 1, real [24]
//   b11: grad_param 2, real [192]
//   b12: grad_param 3, real [24]
//   b13: scratch 0, real [T, B, 24]
//   b14: scratch 1, real [T, B, 24]
//   b15: saved 0, real [8]
//   b16: saved 1, real [T, B, 24]
//   b17: saved 2, real [T or 1, B, 8]
//   b18: saved 3, real [T or 1, B, 8]
//   b19: saved 4, real [T or 1, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b6, BUFFER(real) b15,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b15[i0] = 0.0f;
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
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, BUFFER(real) b6, CONST_BUFFER(real) b16, BUFFER(real) b17,
    BUFFER(real) b18, BUFFER(real) b19,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b3, 128, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b3, 0, 8, 1, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b3, 64, 8, 1, 8, 64);
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
            real p0 = 0, p1 = 0, p2 = 0;
            const int o6 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b6[o6 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
                p2 = F(fma)(x, w2[k * 8 + i0], p2);
            }
            const int o16 = (s0 + row0) * 24;
#line 19 "gru.yaml"
            const real e0 = p0;
            const real e1 = b4[16 + i0];
            const real e2 = e0 + e1;
#line 18 "gru.yaml"
            const real e3 = b16[o16 + i0];
            const real e4 = b2[i0];
            const real e5 = e3 + e4;
#line 19 "gru.yaml"
            const real e6 = p1;
            const real e7 = b4[i0];
            const real e8 = e6 + e7;
#line 20 "gru.yaml"
            const real e9 = e5 + e8;
            const real e10 = op_sigmoid(e9);
#line 18 "gru.yaml"
            const real e11 = b16[o16 + 8 + i0];
            const real e12 = b2[8 + i0];
            const real e13 = e11 + e12;
#line 19 "gru.yaml"
            const real e14 = p2;
            const real e15 = b4[8 + i0];
            const real e16 = e14 + e15;
#line 21 "gru.yaml"
            const real e17 = e13 + e16;
            const real e18 = op_sigmoid(e17);
#line 23 "gru.yaml"
            const real e20 = 1.0f - e18;
#line 18 "gru.yaml"
            const real e21 = b16[o16 + 16 + i0];
            const real e22 = b2[16 + i0];
            const real e23 = e21 + e22;
#line 22 "gru.yaml"
            const real e24 = e10 * e2;
            const real e25 = e23 + e24;
            const real e26 = F(tanh)(e25);
#line 23 "gru.yaml"
            const real e27 = e20 * e26;
            const real e28 = b6[o6 + i0];
            const real e29 = e18 * e28;
            const real e30 = e27 + e29;
#line 388 "kernel.cu"
            const int o17 = (s1 + row0) * 8;
            const int o18 = (s1 + row0) * 8;
            const int o19 = (s1 + row0) * 8;
            const int o6_1 = (s2 + row0) * 8;
            b17[o17 + i0] = e2;
            b18[o18 + i0] = e10;
            b19[o19 + i0] = e18;
            b6[o6_1 + i0] = e30;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, BUFFER(real) b7, BUFFER(real) b13,
    BUFFER(real) b14, CONST_BUFFER(real) b16, CONST_BUFFER(real) b17, CONST_BUFFER(real) b18, CONST_BUFFER(real) b19,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 192);
    panel(w0, b3, 0, 1, 8, 8, 192);
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
            const int o19 = (s2 + row0) * 8;
            const int o16 = (s1 + row0) * 24;
            const int o18 = (s2 + row0) * 8;
            const int o17 = (s2 + row0) * 8;
            const int o6 = (s1 + row0) * 8;
#line 23 "gru.yaml"
            const real e0 = b7[o7_1 + i0];
            const real e1 = b5[o5 + i0];
            const real e2 = e0 + e1;
#line 21 "gru.yaml"
            const real e4 = b19[o19 + i0];
#line 23 "gru.yaml"
            const real e5 = 1.0f - e4;
            const real e6 = e2 * e5;
#line 18 "gru.yaml"
            const real e7 = b16[o16 + 16 + i0];
            const real e8 = b2[16 + i0];
            const real e9 = e7 + e8;
#line 20 "gru.yaml"
            const real e10 = b18[o18 + i0];
#line 19 "gru.yaml"
            const real e11 = b17[o17 + i0];
#line 22 "gru.yaml"
            const real e12 = e10 * e11;
            const real e13 = e9 + e12;
            const real e14 = F(tanh)(e13);
            const real e15 = e14 * e14;
            const real e16 = 1.0f - e15;
            const real e17 = e6 * e16;
            const real e18 = e17 * e10;
#line 23 "gru.yaml"
            const real e19 = b6[o6 + i0];
            const real e20 = e2 * e19;
            const real e21 = e2 * e14;
#line 21 "gru.yaml"
            const real e22 = e20 - e21;
            const real e23 = e22 * e4;
            const real e24 = e23 * e5;
#line 22 "gru.yaml"
            const real e25 = e17 * e11;
#line 20 "gru.yaml"
            const real e26 = e25 * e10;
            const real e27 = 1.0f - e10;
            const real e28 = e26 * e27;
#line 469 "kernel.cu"
            const int o14 = (s1 + row0) * 24;
            const int o13 = (s1 + row0) * 24;
            b14[o14 + 16 + i0] = e17;
            b13[o13 + 16 + i0] = e18;
            b13[o13 + 8 + i0] = e24;
            b14[o14 + 8 + i0] = e24;
            b13[o13 + i0] = e28;
            b14[o14 + i0] = e28;
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
            const int o7_1 = (s0 + row0) * 8;
            const int o5 = (s1 + row0) * 8;
            const int o19 = (s2 + row0) * 8;
#line 23 "gru.yaml"
            const real e0 = b7[o7_1 + i0];
            const real e1 = b5[o5 + i0];
            const real e2 = e0 + e1;
#line 21 "gru.yaml"
            const real e3 = b19[o19 + i0];
#line 23 "gru.yaml"
            const real e4 = e2 * e3;
#line 19 "gru.yaml"
            const real e5 = p0;
            const real e6 = e4 + e5;
#line 505 "kernel.cu"
            const int o7 = (s3 + row0) * 8;
            b7[o7 + i0] = e6;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b10, BUFFER(real) b12, CONST_BUFFER(real) b13, CONST_BUFFER(real) b14,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 512);
    LOOP (int base = blockIdx.x * 32; base < 24; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f;
        if (item < 24) {
            const int i0 = item;
            #pragma unroll 2
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o14 = row * 24;
                const int o13 = row * 24;
                const real e0 = b14[o14 + i0];
                const real e1 = b13[o13 + i0];
                s0 = s0 + e0;
                s1 = s1 + e1;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        block_barrier();
        if (warp == 0 && item < 24) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b10[i0] = sum;
        }
        if (warp == 1 && item < 24) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b12[i0] = sum;
        }
        block_barrier();
    }
}
