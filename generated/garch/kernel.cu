// generated from specs/garch.yaml by `make generated`: do not edit
// garch D=8 float32, sm_90

// Made by rnngen from the equations in lines 17, 18 of its spec, for float32. T steps of B rows.
//
// forward: class A: a thread a channel, all steps
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   forward_1<<<T * B * 8 / 256, at most 2048>>>
//   forward_2<<<B * 8 / 128, at most 65536>>>
//
// backward: class A: a thread a channel, all steps
//   backward_0<<<B * 8 / 128, at most 65536>>>
//   backward_1<<<8 / 32, at most 2048>>>
//   backward_2<<<8 / 32, at most 2048>>>
//   backward_3<<<8 / 32, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [8]
//   b1: input 0, real [T, B, 8]
//   b2: param 1, real [8]
//   b3: param 2, real [8]
//   b4: param 3, real [8]
//   b5: adjoint 0, real [T, B, 8]
//   b6: state 0, real [T + 1, B, 8]
//   b7: state 1, real [T + 1 or 2, B, 8]
//   b8: grad_state 0, real [2, B, 8]
//   b9: grad_state 1, real [2, B, 8]
//   b10: grad_input 0, real [T, B, 8]
//   b11: grad_param 0, real [8]
//   b12: grad_param 1, real [8]
//   b13: grad_param 2, real [8]
//   b14: saved 0, real [T, B, 8]
//   b15: scratch 0, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, BUFFER(real) b6, BUFFER(real) b7,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    if (!(call.given >> 0 & 1u)) {
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const real e0 = b0[i0];
            const long long o6 = ((long long)(0) * call.rows + row) * 8;
            b6[o6 + i0] = e0;
        }
    }
    if (!(call.given >> 1 & 1u)) {
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const real e0 = b0[i0];
            const long long o7 = ((long long)(call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b7[o7 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b1, BUFFER(real) b14,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    for (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const long long o1 = ((long long)row) * 8;
#line 18 "garch.yaml"
        const real e0 = b1[o1 + i0];
        const real e1 = e0 * e0;
#line 187 "kernel.cu"
        const long long o14 = ((long long)row) * 8;
        b14[o14 + i0] = e1;
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) forward_2(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, BUFFER(real) b6, BUFFER(real) b7, CONST_BUFFER(real) b14,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)step;
    for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        if (call.steps > 0) {
            const int start = 0;
            const long long o7 = ((long long)(call.save ? start : (start) & 1) * call.rows + row) * 8;
            real c0 = b7[o7 + i0];
            const long long o6 = ((long long)(start) * call.rows + row) * 8;
            real c1 = b6[o6 + i0];
            for (int n = 0; n < call.steps; ++n) {
                const int t = n;
                real n0, n1;
                {
                    const long long o7 = ((long long)(call.save ? t : (t) & 1) * call.rows + row) * 8;
                    const long long o6 = ((long long)(t) * call.rows + row) * 8;
#line 17 "garch.yaml"
                    const real e0 = b3[i0];
                    const real e1 = b2[i0];
                    const real e3 = e1 * c0;
                    const real e4 = e0 + e3;
                    const real e5 = b4[i0];
                    const real e7 = e5 * c1;
                    const real e8 = e4 + e7;
#line 223 "kernel.cu"
                    const long long o6_1 = ((long long)(t + 1) * call.rows + row) * 8;
                    b6[o6_1 + i0] = e8;
                    n1 = e8;
                }
                {
                    const long long o14 = ((long long)(t) * call.rows + row) * 8;
#line 18 "garch.yaml"
                    const real e0 = b14[o14 + i0];
#line 232 "kernel.cu"
                    const long long o7_1 = ((long long)(call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
                    b7[o7_1 + i0] = e0;
                    n0 = e0;
                }
                c0 = n0;
                c1 = n1;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) backward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b8, BUFFER(real) b9,
    BUFFER(real) b10, BUFFER(real) b15,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)step;
    for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        if (call.steps > 0) {
            const int start = call.steps - 1;
            const long long o8_1 = ((long long)((start + 1) & 1) * call.rows + row) * 8;
            real c0 = b8[o8_1 + i0];
            const long long o9_1 = ((long long)((start + 1) & 1) * call.rows + row) * 8;
            real c1 = b9[o9_1 + i0];
            for (int n = 0; n < call.steps; ++n) {
                const int t = call.steps - 1 - n;
                real n0, n1;
                {
                    const long long o8_1 = ((long long)((t + 1) & 1) * call.rows + row) * 8;
                    const long long o5 = ((long long)(t) * call.rows + row) * 8;
                    const long long o9_1 = ((long long)((t + 1) & 1) * call.rows + row) * 8;
                    const long long o1 = ((long long)(t) * call.rows + row) * 8;
                    const real e1 = b5[o5 + i0];
                    const real e2 = c0 + e1;
#line 17 "garch.yaml"
                    const real e3 = b4[i0];
                    const real e4 = e2 * e3;
                    const real e5 = b2[i0];
                    const real e6 = e2 * e5;
#line 18 "garch.yaml"
                    const real e8 = b1[o1 + i0];
                    const real e9 = c1 * e8;
                    const real e10 = e9 + e9;
#line 280 "kernel.cu"
                    const long long o15 = ((long long)(t) * call.rows + row) * 8;
                    const long long o8 = ((long long)((t) & 1) * call.rows + row) * 8;
                    const long long o9 = ((long long)((t) & 1) * call.rows + row) * 8;
                    const long long o10 = ((long long)(t) * call.rows + row) * 8;
                    b15[o15 + i0] = e2;
                    b8[o8 + i0] = e4;
                    b9[o9 + i0] = e6;
                    b10[o10 + i0] = e10;
                    n0 = e4;
                    n1 = e6;
                }
                c0 = n0;
                c1 = n1;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b7, BUFFER(real) b11, CONST_BUFFER(real) b15,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o15 = ((long long)row) * 8;
                const long long o7 = ((long long)row) * 8;
                const real e0 = b15[o15 + i0];
                const real e1 = b7[o7 + i0];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b11[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b12, CONST_BUFFER(real) b15,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o15 = ((long long)row) * 8;
                const real e0 = b15[o15 + i0];
                sum = sum + e0;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b12[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b6, BUFFER(real) b13, CONST_BUFFER(real) b15,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o15 = ((long long)row) * 8;
                const long long o6 = ((long long)row) * 8;
                const real e0 = b15[o15 + i0];
                const real e1 = b6[o6 + i0];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b13[i0] = sum;
        }
        block_barrier();
    }
}
