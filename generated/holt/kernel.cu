// generated from specs/holt.yaml by `make generated`: do not edit
// holt D=8 float32, sm_90

// Made by rnngen from the equations in lines 15, 16, 17 of its spec, for float32. T steps of B rows.
//
// forward: class A: a thread a channel, all steps
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   forward_1<<<B * 8 / 128, at most 65536>>>
//
// backward: class A: a thread a channel, all steps
//   backward_0<<<B * 8 / 128, at most 65536>>>
//   backward_1<<<8 / 32, at most 2048>>>
//   backward_2<<<8 / 32, at most 2048>>>
//   backward_3<<<8 / 32, at most 2048>>>
//   backward_4<<<8 / 32, at most 2048>>>
//   backward_5<<<8 / 256, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [8]
//   b1: param 1, real [8]
//   b2: input 0, real [T, B, 8]
//   b3: adjoint 0, real [T, B, 8]
//   b4: adjoint 1, real [T, B, 8]
//   b5: adjoint 2, real [T, B, 8]
//   b6: state 0, real [T + 1, B, 8]
//   b7: state 1, real [T + 1, B, 8]
//   b8: grad_state 0, real [2, B, 8]
//   b9: grad_state 1, real [2, B, 8]
//   b10: output 0, real [T, B, 8]
//   b11: grad_input 0, real [T, B, 8]
//   b12: grad_param 0, real [8]
//   b13: grad_param 1, real [8]
//   b14: saved 0, real [8]
//   b15: saved 1, real [8]
//   b16: saved 2, real [8]
//   b17: scratch 0, real [T, B, 8]
//   b18: scratch 1, real [T, B, 8]
//   b19: scratch 2, real [8]
//   b20: scratch 3, real [8]
//   b21: scratch 4, real [8]
//   b22: scratch 5, real [8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, BUFFER(real) b6, BUFFER(real) b7, BUFFER(real) b14, BUFFER(real) b15,
    BUFFER(real) b16,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    for (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 16 "holt.yaml"
        const real e2 = b0[i0];
        const real e3 = 1.0f - e2;
#line 17 "holt.yaml"
        const real e4 = b1[i0];
        const real e5 = 1.0f - e4;
#line 170 "kernel.cu"
        b14[i0] = 0.0f;
        b15[i0] = e3;
        b16[i0] = e5;
    }
    if (!(call.given >> 0 & 1u)) {
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o6 = ((long long)(0) * call.rows + row) * 8;
            b6[o6 + i0] = 0.0f;
        }
    }
    if (!(call.given >> 1 & 1u)) {
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o7 = ((long long)(0) * call.rows + row) * 8;
            b7[o7 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) forward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, BUFFER(real) b6, BUFFER(real) b7, BUFFER(real) b10,
    CONST_BUFFER(real) b15, CONST_BUFFER(real) b16,
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
            const long long o6 = ((long long)(start) * call.rows + row) * 8;
            real c0 = b6[o6 + i0];
            const long long o7 = ((long long)(start) * call.rows + row) * 8;
            real c1 = b7[o7 + i0];
            for (int n = 0; n < call.steps; ++n) {
                const int t = n;
                real n0, n1;
                {
                    const long long o6 = ((long long)(t) * call.rows + row) * 8;
                    const long long o7 = ((long long)(t) * call.rows + row) * 8;
                    const long long o2 = ((long long)(t) * call.rows + row) * 8;
#line 15 "holt.yaml"
                    const real e2 = c0 + c1;
#line 16 "holt.yaml"
                    const real e3 = b0[i0];
                    const real e4 = b2[o2 + i0];
                    const real e5 = e3 * e4;
                    const real e6 = b15[i0];
                    const real e7 = e6 * e2;
                    const real e8 = e5 + e7;
#line 17 "holt.yaml"
                    const real e9 = b1[i0];
                    const real e10 = e8 - c0;
                    const real e11 = e9 * e10;
                    const real e12 = b16[i0];
                    const real e13 = e12 * c1;
                    const real e14 = e11 + e13;
#line 233 "kernel.cu"
                    const long long o10 = ((long long)(t) * call.rows + row) * 8;
                    const long long o6_1 = ((long long)(t + 1) * call.rows + row) * 8;
                    const long long o7_1 = ((long long)(t + 1) * call.rows + row) * 8;
                    b10[o10 + i0] = e2;
                    b6[o6_1 + i0] = e8;
                    b7[o7_1 + i0] = e14;
                    n0 = e8;
                    n1 = e14;
                }
                c0 = n0;
                c1 = n1;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) backward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b8,
    BUFFER(real) b9, BUFFER(real) b11, CONST_BUFFER(real) b15, CONST_BUFFER(real) b16, BUFFER(real) b17, BUFFER(real) b18,
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
            const long long o9_1 = ((long long)((start + 1) & 1) * call.rows + row) * 8;
            real c0 = b9[o9_1 + i0];
            const long long o8_1 = ((long long)((start + 1) & 1) * call.rows + row) * 8;
            real c1 = b8[o8_1 + i0];
            for (int n = 0; n < call.steps; ++n) {
                const int t = call.steps - 1 - n;
                real n0, n1;
                {
                    const long long o9_1 = ((long long)((t + 1) & 1) * call.rows + row) * 8;
                    const long long o4 = ((long long)(t) * call.rows + row) * 8;
                    const long long o8_1 = ((long long)((t + 1) & 1) * call.rows + row) * 8;
                    const long long o3 = ((long long)(t) * call.rows + row) * 8;
                    const long long o5 = ((long long)(t) * call.rows + row) * 8;
                    const real e1 = b4[o4 + i0];
                    const real e2 = c0 + e1;
#line 16 "holt.yaml"
                    const real e4 = b3[o3 + i0];
                    const real e5 = c1 + e4;
#line 17 "holt.yaml"
                    const real e6 = b1[i0];
                    const real e7 = e2 * e6;
#line 16 "holt.yaml"
                    const real e8 = e5 + e7;
                    const real e9 = b0[i0];
                    const real e10 = e8 * e9;
#line 17 "holt.yaml"
                    const real e11 = b16[i0];
                    const real e12 = e2 * e11;
#line 15 "holt.yaml"
                    const real e13 = b5[o5 + i0];
#line 16 "holt.yaml"
                    const real e14 = b15[i0];
                    const real e15 = e8 * e14;
#line 15 "holt.yaml"
                    const real e16 = e13 + e15;
                    const real e17 = e12 + e16;
                    const real e18 = e16 - e7;
#line 300 "kernel.cu"
                    const long long o17 = ((long long)(t) * call.rows + row) * 8;
                    const long long o18 = ((long long)(t) * call.rows + row) * 8;
                    const long long o11 = ((long long)(t) * call.rows + row) * 8;
                    const long long o9 = ((long long)((t) & 1) * call.rows + row) * 8;
                    const long long o8 = ((long long)((t) & 1) * call.rows + row) * 8;
                    b17[o17 + i0] = e2;
                    b18[o18 + i0] = e8;
                    b11[o11 + i0] = e10;
                    b9[o9 + i0] = e17;
                    b8[o8 + i0] = e18;
                    n0 = e17;
                    n1 = e18;
                }
                c0 = n0;
                c1 = n1;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b18, BUFFER(real) b19,
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
                const long long o18 = ((long long)row) * 8;
                const long long o2 = ((long long)row) * 8;
                const real e0 = b18[o18 + i0];
                const real e1 = b2[o2 + i0];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b19[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b10, CONST_BUFFER(real) b18, BUFFER(real) b20,
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
                const long long o18 = ((long long)row) * 8;
                const long long o10 = ((long long)row) * 8;
                const real e0 = b18[o18 + i0];
                const real e1 = b10[o10 + i0];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b20[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b17, BUFFER(real) b21,
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
                const long long o17 = ((long long)row) * 8;
                const long long o6_1 = ((long long)row + 1LL * call.rows) * 8;
                const long long o6 = ((long long)row) * 8;
                const real e0 = b17[o17 + i0];
                const real e1 = b6[o6_1 + i0];
                const real e2 = b6[o6 + i0];
                const real e3 = e1 - e2;
                const real e4 = e0 * e3;
                sum = sum + e4;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b21[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b17, BUFFER(real) b22,
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
                const long long o17 = ((long long)row) * 8;
                const long long o7 = ((long long)row) * 8;
                const real e0 = b17[o17 + i0];
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
            b22[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_5(
    BUFFER(real) b12, BUFFER(real) b13, CONST_BUFFER(real) b19, CONST_BUFFER(real) b20, CONST_BUFFER(real) b21, CONST_BUFFER(real) b22,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    for (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b19[i0];
        const real e1 = b20[i0];
        const real e2 = e0 - e1;
        const real e3 = b21[i0];
        const real e4 = b22[i0];
        const real e5 = e3 - e4;
        b12[i0] = e2;
        b13[i0] = e5;
    }
}
