// generated from specs/mgu.yaml by `make generated`: do not edit
// mgu I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 19, 20, 21 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b19[T*B*1, 16] = b0[T*B*1, 8] * b17[8, 16]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b10[T*B*1, 8] = b23[T*B*1, 8] * b2[8, 8]
//   library product b10[T*B*1, 8] += b25[T*B*1, 8] * b1[8, 8]
//   library product b11[8, 8] = b25[8, T*B*1] * b0[T*B*1, 8]
//   library product b12[8, 8] = b25[8, T*B*1] * b8[T*B*1, 8]
//   library product b14[8, 8] = b23[8, T*B*1] * b0[T*B*1, 8]
//   library product b15[8, 8] = b23[8, T*B*1] * b21[T*B*1, 8]
//   backward_1<<<8 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [64]
//   b2: param 1, real [64]
//   b3: param 2, real [64]
//   b4: param 3, real [8]
//   b5: param 4, real [64]
//   b6: param 5, real [8]
//   b7: adjoint 0, real [T, B, 8]
//   b8: state 0, real [T + 1, B, 8]
//   b9: grad_state 0, real [2, B, 8]
//   b10: grad_input 0, real [T, B, 8]
//   b11: grad_param 0, real [64]
//   b12: grad_param 1, real [64]
//   b13: grad_param 2, real [8]
//   b14: grad_param 3, real [64]
//   b15: grad_param 4, real [64]
//   b16: grad_param 5, real [8]
//   b17: saved 0, real [128]
//   b18: saved 1, real [8]
//   b19: saved 2, real [T, B, 16]
//   b20: saved 3, real [T or 1, B, 8]
//   b21: saved 4, real [T or 1, B, 8]
//   b22: saved 5, real [T or 1, B, 8]
//   b23: scratch 0, real [T, B, 8]
//   b24: scratch 1, real [T, B, 8]
//   b25: scratch 2, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, BUFFER(real) b8, BUFFER(real) b17, BUFFER(real) b18,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b18[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b1[i0];
#line 19 "mgu.yaml"
        const real e1 = b2[i0];
#line 317 "kernel.cu"
        b17[i0] = e0;
        b17[64 + i0] = e1;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o8 = ((0) * call.rows + row) * 8;
            b8[o8 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, BUFFER(real) b8, CONST_BUFFER(real) b19,
    BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b3, 0, 8, 1, 8, 64);
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
            real p0 = 0;
            const int o8 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b8[o8 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o19 = (s0 + row0) * 16;
#line 19 "mgu.yaml"
            const real e0 = b4[i0];
            const real e1 = b19[o19 + i0];
            const real e2 = p0;
            const real e3 = e1 + e2;
            const real e4 = e0 + e3;
            const real e5 = op_sigmoid(e4);
#line 20 "mgu.yaml"
            const real e6 = b8[o8 + i0];
            const real e7 = e5 * e6;
#line 371 "kernel.cu"
            const int o20 = (s1 + row0) * 8;
            const int o21 = (s1 + row0) * 8;
            b20[o20 + i0] = e5;
            b21[o21 + i0] = e7;
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
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
            }
            const int o19 = (s0 + row0) * 16;
            const int o20 = (s1 + row0) * 8;
            const int o8 = (s0 + row0) * 8;
#line 20 "mgu.yaml"
            const real e0 = b6[i0];
#line 19 "mgu.yaml"
            const real e1 = b19[o19 + 8 + i0];
#line 20 "mgu.yaml"
            const real e2 = p0;
            const real e3 = e1 + e2;
            const real e4 = e0 + e3;
            const real e5 = F(tanh)(e4);
#line 19 "mgu.yaml"
            const real e7 = b20[o20 + i0];
#line 21 "mgu.yaml"
            const real e8 = 1.0f - e7;
            const real e9 = b8[o8 + i0];
            const real e10 = e8 * e9;
            const real e11 = e7 * e5;
            const real e12 = e10 + e11;
#line 409 "kernel.cu"
            const int o22 = (s1 + row0) * 8;
            const int o8_1 = (s2 + row0) * 8;
            b22[o22 + i0] = e5;
            b8[o8_1 + i0] = e12;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, BUFFER(real) b9, CONST_BUFFER(real) b20,
    CONST_BUFFER(real) b22, BUFFER(real) b23, BUFFER(real) b24, BUFFER(real) b25,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b5, 0, 1, 8, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b3, 0, 1, 8, 8, 64);
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
            const int o9_1 = (s0 + row0) * 8;
            const int o7 = (s1 + row0) * 8;
            const int o20 = (s2 + row0) * 8;
            const int o22 = (s2 + row0) * 8;
#line 21 "mgu.yaml"
            const real e0 = b9[o9_1 + i0];
            const real e1 = b7[o7 + i0];
            const real e2 = e0 + e1;
#line 19 "mgu.yaml"
            const real e3 = b20[o20 + i0];
#line 21 "mgu.yaml"
            const real e4 = e2 * e3;
#line 20 "mgu.yaml"
            const real e6 = b22[o22 + i0];
            const real e7 = e6 * e6;
            const real e8 = 1.0f - e7;
            const real e9 = e4 * e8;
#line 459 "kernel.cu"
            const int o23 = (s1 + row0) * 8;
            b23[o23 + i0] = e9;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o23 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b23[o23 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o9_1 = (s0 + row0) * 8;
            const int o7 = (s1 + row0) * 8;
            const int o22 = (s2 + row0) * 8;
            const int o8 = (s1 + row0) * 8;
            const int o20 = (s2 + row0) * 8;
#line 20 "mgu.yaml"
            const real e0 = p0;
#line 21 "mgu.yaml"
            const real e1 = b9[o9_1 + i0];
            const real e2 = b7[o7 + i0];
            const real e3 = e1 + e2;
#line 20 "mgu.yaml"
            const real e4 = b22[o22 + i0];
#line 21 "mgu.yaml"
            const real e5 = e3 * e4;
            const real e6 = b8[o8 + i0];
            const real e7 = e3 * e6;
#line 19 "mgu.yaml"
            const real e8 = e5 - e7;
#line 20 "mgu.yaml"
            const real e9 = e0 * e6;
#line 19 "mgu.yaml"
            const real e10 = e8 + e9;
            const real e11 = b20[o20 + i0];
            const real e12 = e10 * e11;
#line 21 "mgu.yaml"
            const real e14 = 1.0f - e11;
#line 19 "mgu.yaml"
            const real e15 = e12 * e14;
#line 504 "kernel.cu"
            const int o24 = (s1 + row0) * 8;
            const int o25 = (s1 + row0) * 8;
            b24[o24 + i0] = e0;
            b25[o25 + i0] = e15;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o25 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b25[o25 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
            }
            const int o9_1 = (s0 + row0) * 8;
            const int o7 = (s1 + row0) * 8;
            const int o20 = (s2 + row0) * 8;
            const int o24 = (s1 + row0) * 8;
#line 21 "mgu.yaml"
            const real e0 = b9[o9_1 + i0];
            const real e1 = b7[o7 + i0];
            const real e2 = e0 + e1;
#line 19 "mgu.yaml"
            const real e4 = b20[o20 + i0];
#line 21 "mgu.yaml"
            const real e5 = 1.0f - e4;
            const real e6 = e2 * e5;
#line 20 "mgu.yaml"
            const real e7 = b24[o24 + i0];
            const real e8 = e7 * e4;
            const real e9 = e6 + e8;
#line 19 "mgu.yaml"
            const real e10 = p0;
            const real e11 = e9 + e10;
#line 542 "kernel.cu"
            const int o9 = (s3 + row0) * 8;
            b9[o9 + i0] = e11;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b13, BUFFER(real) b16, CONST_BUFFER(real) b23, CONST_BUFFER(real) b25,
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
                const int o25 = row * 8;
                const int o23 = row * 8;
                const real e0 = b25[o25 + i0];
                const real e1 = b23[o23 + i0];
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
            b13[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b16[i0] = sum;
        }
        block_barrier();
    }
}
