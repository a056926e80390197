// generated from specs/star.yaml by `make generated`: do not edit
// star I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 17, 18, 19 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b17[T*B*1, 16] = b0[T*B*1, 8] * b15[8, 16]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b9[T*B*1, 8] = b19[T*B*1, 8] * b2[8, 8]
//   library product b9[T*B*1, 8] += b20[T*B*1, 8] * b1[8, 8]
//   library product b10[8, 8] = b20[8, T*B*1] * b0[T*B*1, 8]
//   library product b11[8, 8] = b20[8, T*B*1] * b7[T*B*1, 8]
//   library product b13[8, 8] = b19[8, T*B*1] * b0[T*B*1, 8]
//   backward_1<<<8 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [64]
//   b2: param 1, real [64]
//   b3: param 2, real [64]
//   b4: param 3, real [8]
//   b5: param 4, real [8]
//   b6: adjoint 0, real [T, B, 8]
//   b7: state 0, real [T + 1, B, 8]
//   b8: grad_state 0, real [2, B, 8]
//   b9: grad_input 0, real [T, B, 8]
//   b10: grad_param 0, real [64]
//   b11: grad_param 1, real [64]
//   b12: grad_param 2, real [8]
//   b13: grad_param 3, real [64]
//   b14: grad_param 4, real [8]
//   b15: saved 0, real [128]
//   b16: saved 1, real [8]
//   b17: saved 2, real [T, B, 16]
//   b18: saved 3, real [T or 1, B, 8]
//   b19: scratch 0, real [T, B, 8]
//   b20: scratch 1, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, BUFFER(real) b7, BUFFER(real) b15, BUFFER(real) b16,
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
#line 17 "star.yaml"
        const real e1 = b2[i0];
#line 311 "kernel.cu"
        b15[i0] = e0;
        b15[64 + i0] = e1;
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
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b7, CONST_BUFFER(real) b17, BUFFER(real) b18,
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
            const int o7 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b7[o7 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o17 = (s0 + row0) * 16;
#line 17 "star.yaml"
            const real e0 = b4[i0];
            const real e1 = b17[o17 + i0];
            const real e2 = p0;
            const real e3 = e1 + e2;
            const real e4 = e0 + e3;
            const real e5 = op_sigmoid(e4);
#line 19 "star.yaml"
            const real e7 = 1.0f - e5;
            const real e8 = b7[o7 + i0];
            const real e9 = e7 * e8;
#line 17 "star.yaml"
            const real e10 = b17[o17 + 8 + i0];
#line 18 "star.yaml"
            const real e11 = b5[i0];
            const real e12 = e10 + e11;
            const real e13 = F(tanh)(e12);
#line 19 "star.yaml"
            const real e14 = e5 * e13;
            const real e15 = e9 + e14;
            const real e16 = F(tanh)(e15);
#line 373 "kernel.cu"
            const int o18 = (s1 + row0) * 8;
            const int o7_1 = (s2 + row0) * 8;
            b18[o18 + i0] = e5;
            b7[o7_1 + i0] = e16;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, BUFFER(real) b8, CONST_BUFFER(real) b17,
    CONST_BUFFER(real) b18, BUFFER(real) b19, BUFFER(real) b20,
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
        const int s2 = (t + 1) * call.rows;
        const int s3 = (call.save ? t : 0) * call.rows;
        const int s4 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o8_1 = (s0 + row0) * 8;
            const int o6 = (s1 + row0) * 8;
            const int o7_1 = (s2 + row0) * 8;
            const int o18 = (s3 + row0) * 8;
            const int o17 = (s1 + row0) * 16;
            const int o7 = (s1 + row0) * 8;
#line 19 "star.yaml"
            const real e0 = b8[o8_1 + i0];
            const real e1 = b6[o6 + i0];
            const real e2 = e0 + e1;
            const real e4 = b7[o7_1 + i0];
            const real e5 = e4 * e4;
            const real e6 = 1.0f - e5;
            const real e7 = e2 * e6;
#line 17 "star.yaml"
            const real e8 = b18[o18 + i0];
#line 19 "star.yaml"
            const real e9 = e7 * e8;
#line 17 "star.yaml"
            const real e10 = b17[o17 + 8 + i0];
#line 18 "star.yaml"
            const real e11 = b5[i0];
            const real e12 = e10 + e11;
            const real e13 = F(tanh)(e12);
            const real e14 = e13 * e13;
            const real e15 = 1.0f - e14;
            const real e16 = e9 * e15;
#line 19 "star.yaml"
            const real e17 = e7 * e13;
            const real e18 = b7[o7 + i0];
            const real e19 = e7 * e18;
#line 17 "star.yaml"
            const real e20 = e17 - e19;
            const real e21 = e20 * e8;
#line 19 "star.yaml"
            const real e22 = 1.0f - e8;
#line 17 "star.yaml"
            const real e23 = e21 * e22;
#line 443 "kernel.cu"
            const int o19 = (s1 + row0) * 8;
            const int o20 = (s1 + row0) * 8;
            b19[o19 + i0] = e16;
            b20[o20 + i0] = e23;
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
            const int o8_1 = (s0 + row0) * 8;
            const int o6 = (s1 + row0) * 8;
            const int o7_1 = (s2 + row0) * 8;
            const int o18 = (s3 + row0) * 8;
#line 19 "star.yaml"
            const real e0 = b8[o8_1 + i0];
            const real e1 = b6[o6 + i0];
            const real e2 = e0 + e1;
            const real e4 = b7[o7_1 + i0];
            const real e5 = e4 * e4;
            const real e6 = 1.0f - e5;
            const real e7 = e2 * e6;
#line 17 "star.yaml"
            const real e8 = b18[o18 + i0];
#line 19 "star.yaml"
            const real e9 = 1.0f - e8;
            const real e10 = e7 * e9;
#line 17 "star.yaml"
            const real e11 = p0;
            const real e12 = e10 + e11;
#line 481 "kernel.cu"
            const int o8 = (s4 + row0) * 8;
            b8[o8 + i0] = e12;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b12, BUFFER(real) b14, CONST_BUFFER(real) b19, CONST_BUFFER(real) b20,
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
                const int o20 = row * 8;
                const int o19 = row * 8;
                const real e0 = b20[o20 + i0];
                const real e1 = b19[o19 + i0];
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
            b12[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b14[i0] = sum;
        }
        block_barrier();
    }
}
