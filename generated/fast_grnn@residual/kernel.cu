// generated from specs/fast_grnn.yaml by `make generated`: do not edit
// fast_grnn@residual I=8 H=8 float32, sm_90

// Made by rnngen from the equations in line 36 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b20[T*B*1, 8] = b2[T*B*1, 8] * b3[8, 8]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b9[T*B*1, 8] = b23[T*B*1, 8] * b3[8, 8]
//   library product b10[8, 8] = b23[8, T*B*1] * b2[T*B*1, 8]
//   library product b11[8, 8] = b23[8, T*B*1] * b7[T*B*1, 8]
//   backward_1<<<8 / 32, at most 2048>>>
//   backward_2<<<1 / 256, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [1]
//   b1: param 1, real [1]
//   b2: input 0, real [T, B, 8]
//   b3: param 2, real [64]
//   b4: param 3, real [64]
//   b5: param 4, real [8]
//   b6: adjoint 0, real [T, B, 8]
//   b7: state 0, real [T + 1, B, 8]
//   b8: grad_state 0, real [2, B, 8]
//   b9: grad_input 0, real [T, B, 8]
//   b10: grad_param 0, real [64]
//   b11: grad_param 1, real [64]
//   b12: grad_param 2, real [8]
//   b13: grad_param 3, real [1]
//   b14: grad_param 4, real [1]
//   b15: saved 0, real [8]
//   b16: saved 1, real [1]
//   b17: saved 2, real [1]
//   b18: saved 3, real [1]
//   b19: saved 4, real [1]
//   b20: saved 5, real [T, B, 8]
//   b21: saved 6, real [T or 1, B, 8]
//   b22: scratch 0, real [T, B, 8]
//   b23: scratch 1, real [T, B, 8]
//   b24: scratch 2, real [1]
//   b25: scratch 3, real [1]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, BUFFER(real) b7, BUFFER(real) b15, BUFFER(real) b16, BUFFER(real) b17,
    BUFFER(real) b18, BUFFER(real) b19,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b15[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 1u; item += stride) {
#line 36 "fast_grnn.yaml"
        const real e0 = b0[0];
        const real e1 = op_sigmoid(e0);
        const real e2 = b1[0];
        const real e3 = op_sigmoid(e2);
        const real e5 = 1.0f - e3;
        const real e6 = 1.0f - e1;
#line 319 "kernel.cu"
        b16[0] = e1;
        b17[0] = e3;
        b18[0] = e5;
        b19[0] = e6;
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
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b7, CONST_BUFFER(real) b16, CONST_BUFFER(real) b17, CONST_BUFFER(real) b20,
    BUFFER(real) b21,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b4, 0, 8, 1, 8, 64);
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
            const int o20 = (s0 + row0) * 8;
#line 36 "fast_grnn.yaml"
            const real e0 = b5[i0];
            const real e1 = b20[o20 + i0];
            const real e2 = p0;
            const real e3 = e1 + e2;
            const real e4 = e0 + e3;
            const real e5 = F(tanh)(e4);
            const real e6 = b16[0];
            const real e7 = e6 * e5;
            const real e8 = b17[0];
            const real e9 = b7[o7 + i0];
            const real e10 = e8 * e9;
            const real e11 = e7 + e10;
#line 376 "kernel.cu"
            const int o21 = (s1 + row0) * 8;
            const int o7_1 = (s2 + row0) * 8;
            b21[o21 + i0] = e5;
            b7[o7_1 + i0] = e11;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b6, BUFFER(real) b8, CONST_BUFFER(real) b16, CONST_BUFFER(real) b17, CONST_BUFFER(real) b21,
    BUFFER(real) b22, BUFFER(real) b23,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b4, 0, 1, 8, 8, 64);
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
            const int o21 = (s2 + row0) * 8;
            const real e0 = b8[o8_1 + i0];
            const real e1 = b6[o6 + i0];
            const real e2 = e0 + e1;
#line 36 "fast_grnn.yaml"
            const real e3 = b16[0];
            const real e4 = e2 * e3;
            const real e6 = b21[o21 + i0];
            const real e7 = e6 * e6;
            const real e8 = 1.0f - e7;
            const real e9 = e4 * e8;
#line 420 "kernel.cu"
            const int o22 = (s1 + row0) * 8;
            const int o23 = (s1 + row0) * 8;
            b22[o22 + i0] = e2;
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
            const int o22 = (s1 + row0) * 8;
#line 36 "fast_grnn.yaml"
            const real e0 = b22[o22 + i0];
            const real e1 = b17[0];
            const real e2 = e0 * e1;
            const real e3 = p0;
            const real e4 = e2 + e3;
#line 445 "kernel.cu"
            const int o8 = (s3 + row0) * 8;
            b8[o8 + i0] = e4;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b7, BUFFER(real) b12, CONST_BUFFER(real) b21, CONST_BUFFER(real) b22, CONST_BUFFER(real) b23, BUFFER(real) b24,
    BUFFER(real) b25,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 512);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o23 = row * 8;
                const real e0 = b23[o23 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b12[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 1; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f;
        if (item < 1) {
            #pragma unroll 2
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                LOOP (int i0 = 0; i0 < 8; ++i0) {
                    const int o22 = row * 8;
                    const int o21 = row * 8;
                    const int o7 = row * 8;
                    const real e0 = b22[o22 + i0];
                    const real e1 = b21[o21 + i0];
                    const real e2 = e0 * e1;
                    const real e3 = b7[o7 + i0];
                    const real e4 = e0 * e3;
                    s0 = s0 + e2;
                    s1 = s1 + e4;
                }
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        block_barrier();
        if (warp == 0 && item < 1) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            b24[0] = sum;
        }
        if (warp == 1 && item < 1) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            b25[0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b13, BUFFER(real) b14, CONST_BUFFER(real) b16, CONST_BUFFER(real) b17, CONST_BUFFER(real) b18, CONST_BUFFER(real) b19,
    CONST_BUFFER(real) b24, CONST_BUFFER(real) b25,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 1u; item += stride) {
#line 36 "fast_grnn.yaml"
        const real e0 = b25[0];
        const real e1 = b17[0];
        const real e2 = e0 * e1;
        const real e3 = b18[0];
        const real e4 = e2 * e3;
        const real e5 = b24[0];
        const real e6 = b16[0];
        const real e7 = e5 * e6;
        const real e8 = b19[0];
        const real e9 = e7 * e8;
#line 539 "kernel.cu"
        b14[0] = e4;
        b13[0] = e9;
    }
}
