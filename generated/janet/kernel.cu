// generated from specs/janet.yaml by `make generated`: do not edit
// janet I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 20, 21, 22 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b15[T*B*1, 16] = b0[T*B*1, 8] * b1[8, 16]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b8[T*B*1, 8] = b13[T*B*1, 16] * b1[16, 8]
//   library product b9[16, 8] = b13[16, T*B*1] * b0[T*B*1, 8]
//   library product b10[16, 8] = b13[16, T*B*1] * b6[T*B*1, 8]
//   backward_1<<<8 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [128]
//   b2: param 1, real [128]
//   b3: param 2, real [8]
//   b4: param 3, real [8]
//   b5: adjoint 0, real [T, B, 8]
//   b6: state 0, real [T + 1, B, 8]
//   b7: grad_state 0, real [2, B, 8]
//   b8: grad_input 0, real [T, B, 8]
//   b9: grad_param 0, real [128]
//   b10: grad_param 1, real [128]
//   b11: grad_param 2, real [8]
//   b12: grad_param 3, real [8]
//   b13: scratch 0, real [T, B, 16]
//   b14: saved 0, real [8]
//   b15: saved 1, real [T, B, 16]
//   b16: saved 2, real [T or 1, B, 8]
//   b17: saved 3, real [T or 1, B, 8]
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
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, BUFFER(real) b6, CONST_BUFFER(real) b15, BUFFER(real) b16,
    BUFFER(real) b17,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b2, 0, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b2, 64, 8, 1, 8, 64);
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
            const int o6 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b6[o6 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
            }
            const int o15 = (s0 + row0) * 16;
#line 20 "janet.yaml"
            const real e0 = b15[o15 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
#line 21 "janet.yaml"
            const real e3 = b3[i0];
            const real e4 = e2 + e3;
#line 20 "janet.yaml"
            const real e5 = b15[o15 + 8 + i0];
            const real e6 = p1;
            const real e7 = e5 + e6;
#line 22 "janet.yaml"
            const real e8 = b4[i0];
            const real e9 = e7 + e8;
            const real e10 = F(tanh)(e9);
            const real e11 = op_sigmoid(e4);
            const real e12 = b6[o6 + i0];
            const real e13 = e11 * e12;
            const real e15 = e4 - 1.0f;
            const real e16 = op_sigmoid(e15);
            const real e17 = 1.0f - e16;
            const real e18 = e17 * e10;
            const real e19 = e13 + e18;
#line 365 "kernel.cu"
            const int o16 = (s1 + row0) * 8;
            const int o17 = (s1 + row0) * 8;
            const int o6_1 = (s2 + row0) * 8;
            b16[o16 + i0] = e4;
            b17[o17 + i0] = e10;
            b6[o6_1 + i0] = e19;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, BUFFER(real) b7, BUFFER(real) b13, CONST_BUFFER(real) b16,
    CONST_BUFFER(real) b17,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 128);
    panel(w0, b2, 0, 1, 8, 8, 128);
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
            const int o16 = (s2 + row0) * 8;
            const int o17 = (s2 + row0) * 8;
            const int o6 = (s1 + row0) * 8;
#line 22 "janet.yaml"
            const real e0 = b7[o7_1 + i0];
            const real e1 = b5[o5 + i0];
            const real e2 = e0 + e1;
#line 21 "janet.yaml"
            const real e4 = b16[o16 + i0];
#line 22 "janet.yaml"
            const real e5 = e4 - 1.0f;
            const real e6 = op_sigmoid(e5);
            const real e7 = 1.0f - e6;
            const real e8 = e2 * e7;
            const real e9 = b17[o17 + i0];
            const real e10 = e9 * e9;
            const real e11 = 1.0f - e10;
            const real e12 = e8 * e11;
            const real e13 = b6[o6 + i0];
            const real e14 = e2 * e13;
            const real e15 = op_sigmoid(e4);
            const real e16 = e14 * e15;
            const real e17 = 1.0f - e15;
            const real e18 = e16 * e17;
            const real e19 = e2 * e9;
            const real e20 = e19 * e6;
            const real e21 = e20 * e7;
#line 21 "janet.yaml"
            const real e22 = e18 - e21;
#line 429 "kernel.cu"
            const int o13 = (s1 + row0) * 16;
            b13[o13 + 8 + i0] = e12;
            b13[o13 + i0] = e22;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o13 = (s1 + row0) * 16;
            #pragma unroll 4
            for (int k = 0; k < 16; ++k) {
                const real x = b13[o13 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o7_1 = (s0 + row0) * 8;
            const int o5 = (s1 + row0) * 8;
            const int o16 = (s2 + row0) * 8;
#line 22 "janet.yaml"
            const real e0 = b7[o7_1 + i0];
            const real e1 = b5[o5 + i0];
            const real e2 = e0 + e1;
#line 21 "janet.yaml"
            const real e3 = b16[o16 + i0];
#line 22 "janet.yaml"
            const real e4 = op_sigmoid(e3);
            const real e5 = e2 * e4;
#line 20 "janet.yaml"
            const real e6 = p0;
            const real e7 = e5 + e6;
#line 461 "kernel.cu"
            const int o7 = (s3 + row0) * 8;
            b7[o7 + i0] = e7;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b11, BUFFER(real) b12, CONST_BUFFER(real) b13,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 512);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 2
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o13 = row * 16;
                const real e0 = b13[o13 + i0];
                const real e1 = b13[o13 + 8 + i0];
                s0 = s0 + e0;
                s1 = s1 + e1;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b11[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b12[i0] = sum;
        }
        block_barrier();
    }
}
