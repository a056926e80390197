// generated from specs/holt_winters.yaml by `make generated`: do not edit
// holt_winters@multiplicative D=8 M=4 float32, sm_90

// Made by rnngen from the equations in lines 44, 45, 46, 47, 48, 49 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 32 / 256, at most 2048>>>
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   backward_1<<<8 / 32, at most 2048>>>
//   backward_2<<<8 / 32, at most 2048>>>
//   backward_3<<<8 / 32, at most 2048>>>
//   backward_4<<<8 / 32, at most 2048>>>
//   backward_5<<<8 / 32, at most 2048>>>
//   backward_6<<<8 / 32, at most 2048>>>
//   backward_7<<<8 / 256, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [8]
//   b1: param 1, real [8]
//   b2: param 2, real [8]
//   b3: input 0, real [T, B, 8]
//   b4: adjoint 0, real [T, B, 8]
//   b5: adjoint 1, real [T, B, 8]
//   b6: adjoint 2, real [T, B, 8]
//   b7: state 0, real [T + 1, B, 8]
//   b8: state 1, real [T + 1, B, 8]
//   b9: state 2, real [T + 1 or 2, B, 32]
//   b10: grad_state 0, real [2, B, 8]
//   b11: grad_state 1, real [2, B, 8]
//   b12: grad_state 2, real [2, B, 32]
//   b13: output 0, real [T, B, 8]
//   b14: grad_input 0, real [T, B, 8]
//   b15: grad_param 0, real [8]
//   b16: grad_param 1, real [8]
//   b17: grad_param 2, real [8]
//   b18: saved 0, real [8]
//   b19: saved 1, real [8]
//   b20: saved 2, real [8]
//   b21: saved 3, real [8]
//   b22: saved 4, real [8]
//   b23: saved 5, real [32]
//   b24: scratch 0, real [T, B, 8]
//   b25: scratch 1, real [T, B, 8]
//   b26: scratch 2, real [T, B, 8]
//   b27: scratch 3, real [8]
//   b28: scratch 4, real [8]
//   b29: scratch 5, real [8]
//   b30: scratch 6, real [8]
//   b31: scratch 7, real [8]
//   b32: scratch 8, real [8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, BUFFER(real) b7, BUFFER(real) b8, BUFFER(real) b9,
    BUFFER(real) b18, BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22, BUFFER(real) b23,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    for (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 46 "holt_winters.yaml"
        const real e2 = b0[i0];
        const real e3 = 1.0f - e2;
#line 48 "holt_winters.yaml"
        const real e4 = b2[i0];
        const real e5 = 1.0f - e4;
#line 47 "holt_winters.yaml"
        const real e6 = b1[i0];
        const real e7 = 1.0f - e6;
#line 185 "kernel.cu"
        b18[i0] = 1.0f;
        b19[i0] = 0.0f;
        b20[i0] = e3;
        b21[i0] = e5;
        b22[i0] = e7;
    }
    for (unsigned item = first; item < 32u; item += stride) {
        const int i0 = (int)item;
        b23[i0] = 1.0f;
    }
    if (!(call.given >> 0 & 1u)) {
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o7 = ((long long)(0) * call.rows + row) * 8;
            b7[o7 + i0] = 1.0f;
        }
    }
    if (!(call.given >> 1 & 1u)) {
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o8 = ((long long)(0) * call.rows + row) * 8;
            b8[o8 + i0] = 0.0f;
        }
    }
    if (!(call.given >> 2 & 1u)) {
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 32u; item += stride) {
            const int row = row0 + (int)(item / 32u);
            const int i0 = (int)(item % 32u);
            const long long o9 = ((long long)(call.save ? 0 : (0) & 1) * call.rows + row) * 32;
            b9[o9 + i0] = 1.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, BUFFER(real) b7, BUFFER(real) b8,
    BUFFER(real) b9, BUFFER(real) b13, CONST_BUFFER(real) b20, CONST_BUFFER(real) b21, CONST_BUFFER(real) b22,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x, row1 = row0 < call.rows ? row0 + 1 : row0;
    (void)step;
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o7 = ((long long)(t) * call.rows + row) * 8;
            const long long o8 = ((long long)(t) * call.rows + row) * 8;
            const long long o9 = ((long long)(call.save ? t : (t) & 1) * call.rows + row) * 32;
            const long long o3 = ((long long)(t) * call.rows + row) * 8;
#line 44 "holt_winters.yaml"
            const real e0 = b7[o7 + i0];
            const real e1 = b8[o8 + i0];
            const real e2 = e0 + e1;
#line 45 "holt_winters.yaml"
            const real e3 = b9[o9 + i0];
            const real e4 = e2 * e3;
#line 46 "holt_winters.yaml"
            const real e5 = b0[i0];
            const real e6 = b3[o3 + i0];
            const real e7 = e6 / e3;
            const real e8 = e5 * e7;
            const real e9 = b20[i0];
            const real e10 = e9 * e2;
            const real e11 = e8 + e10;
#line 47 "holt_winters.yaml"
            const real e12 = b1[i0];
            const real e13 = e11 - e0;
            const real e14 = e12 * e13;
            const real e15 = b22[i0];
            const real e16 = e15 * e1;
            const real e17 = e14 + e16;
#line 261 "kernel.cu"
            const long long o13 = ((long long)(t) * call.rows + row) * 8;
            const long long o7_1 = ((long long)(t + 1) * call.rows + row) * 8;
            const long long o8_1 = ((long long)(t + 1) * call.rows + row) * 8;
            b13[o13 + i0] = e4;
            b7[o7_1 + i0] = e11;
            b8[o8_1 + i0] = e17;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 24u; item += stride) {
            const int row = row0 + (int)(item / 24u);
            const int i0 = (int)(item % 24u);
            const long long o9 = ((long long)(call.save ? t : (t) & 1) * call.rows + row) * 32;
#line 49 "holt_winters.yaml"
            const real e0 = b9[o9 + 8 + i0];
#line 275 "kernel.cu"
            const long long o9_1 = ((long long)(call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 32;
            b9[o9_1 + i0] = e0;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o3 = ((long long)(t) * call.rows + row) * 8;
            const long long o7 = ((long long)(t) * call.rows + row) * 8;
            const long long o8 = ((long long)(t) * call.rows + row) * 8;
            const long long o9 = ((long long)(call.save ? t : (t) & 1) * call.rows + row) * 32;
#line 48 "holt_winters.yaml"
            const real e0 = b2[i0];
            const real e1 = b3[o3 + i0];
#line 44 "holt_winters.yaml"
            const real e2 = b7[o7 + i0];
            const real e3 = b8[o8 + i0];
            const real e4 = e2 + e3;
#line 48 "holt_winters.yaml"
            const real e5 = e1 / e4;
            const real e6 = e0 * e5;
            const real e7 = b21[i0];
#line 45 "holt_winters.yaml"
            const real e8 = b9[o9 + i0];
#line 48 "holt_winters.yaml"
            const real e9 = e7 * e8;
            const real e10 = e6 + e9;
#line 302 "kernel.cu"
            const long long o9_1 = ((long long)(call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 32;
            b9[o9_1 + 24 + i0] = e10;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5,
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, BUFFER(real) b10, BUFFER(real) b11,
    BUFFER(real) b12, BUFFER(real) b14, CONST_BUFFER(real) b20, CONST_BUFFER(real) b21, CONST_BUFFER(real) b22, BUFFER(real) b24,
    BUFFER(real) b25, BUFFER(real) b26,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x, row1 = row0 < call.rows ? row0 + 1 : row0;
    (void)step;
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o11_1 = ((long long)((t + 1) & 1) * call.rows + row) * 8;
            const long long o5 = ((long long)(t) * call.rows + row) * 8;
            const long long o10_1 = ((long long)((t + 1) & 1) * call.rows + row) * 8;
            const long long o4 = ((long long)(t) * call.rows + row) * 8;
            const real e0 = b11[o11_1 + i0];
            const real e1 = b5[o5 + i0];
            const real e2 = e0 + e1;
#line 46 "holt_winters.yaml"
            const real e3 = b10[o10_1 + i0];
            const real e4 = b4[o4 + i0];
            const real e5 = e3 + e4;
#line 47 "holt_winters.yaml"
            const real e6 = b1[i0];
            const real e7 = e2 * e6;
#line 46 "holt_winters.yaml"
            const real e8 = e5 + e7;
#line 341 "kernel.cu"
            const long long o24 = ((long long)(t) * call.rows + row) * 8;
            const long long o25 = ((long long)(t) * call.rows + row) * 8;
            b24[o24 + i0] = e2;
            b25[o25 + i0] = e8;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o12_1 = ((long long)((t + 1) & 1) * call.rows + row) * 32;
#line 49 "holt_winters.yaml"
            const real e0 = b12[o12_1 + 24 + i0];
#line 354 "kernel.cu"
            const long long o26 = ((long long)(t) * call.rows + row) * 8;
            b26[o26 + i0] = e0;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o26 = ((long long)(t) * call.rows + row) * 8;
            const long long o25 = ((long long)(t) * call.rows + row) * 8;
            const long long o3 = ((long long)(t) * call.rows + row) * 8;
            const long long o9 = ((long long)(call.save ? t : (t) & 1) * call.rows + row) * 32;
            const long long o6 = ((long long)(t) * call.rows + row) * 8;
            const long long o7 = ((long long)(t) * call.rows + row) * 8;
            const long long o8 = ((long long)(t) * call.rows + row) * 8;
#line 49 "holt_winters.yaml"
            const real e0 = b26[o26 + i0];
#line 48 "holt_winters.yaml"
            const real e1 = b21[i0];
            const real e2 = e0 * e1;
#line 46 "holt_winters.yaml"
            const real e3 = b25[o25 + i0];
            const real e4 = b0[i0];
            const real e5 = e3 * e4;
            const real e6 = b3[o3 + i0];
#line 45 "holt_winters.yaml"
            const real e7 = b9[o9 + i0];
#line 46 "holt_winters.yaml"
            const real e8 = e6 / e7;
            const real e9 = e5 * e8;
            const real e10 = e9 / e7;
#line 45 "holt_winters.yaml"
            const real e11 = e2 - e10;
            const real e12 = b6[o6 + i0];
#line 44 "holt_winters.yaml"
            const real e13 = b7[o7 + i0];
            const real e14 = b8[o8 + i0];
            const real e15 = e13 + e14;
#line 45 "holt_winters.yaml"
            const real e16 = e12 * e15;
            const real e17 = e11 + e16;
#line 394 "kernel.cu"
            const long long o12 = ((long long)((t) & 1) * call.rows + row) * 32;
            b12[o12 + i0] = e17;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 24u; item += stride) {
            const int row = row0 + (int)(item / 24u);
            const int i0 = (int)(item % 24u);
            const long long o12_1 = ((long long)((t + 1) & 1) * call.rows + row) * 32;
#line 49 "holt_winters.yaml"
            const real e0 = b12[o12_1 + i0];
#line 404 "kernel.cu"
            const long long o12 = ((long long)((t) & 1) * call.rows + row) * 32;
            b12[o12 + 8 + i0] = e0;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o24 = ((long long)(t) * call.rows + row) * 8;
            const long long o25 = ((long long)(t) * call.rows + row) * 8;
            const long long o26 = ((long long)(t) * call.rows + row) * 8;
            const long long o3 = ((long long)(t) * call.rows + row) * 8;
            const long long o7 = ((long long)(t) * call.rows + row) * 8;
            const long long o8 = ((long long)(t) * call.rows + row) * 8;
            const long long o6 = ((long long)(t) * call.rows + row) * 8;
            const long long o9 = ((long long)(call.save ? t : (t) & 1) * call.rows + row) * 32;
#line 47 "holt_winters.yaml"
            const real e0 = b24[o24 + i0];
            const real e1 = b22[i0];
            const real e2 = e0 * e1;
#line 46 "holt_winters.yaml"
            const real e3 = b25[o25 + i0];
            const real e4 = b20[i0];
            const real e5 = e3 * e4;
#line 49 "holt_winters.yaml"
            const real e6 = b26[o26 + i0];
#line 48 "holt_winters.yaml"
            const real e7 = b2[i0];
            const real e8 = e6 * e7;
            const real e9 = b3[o3 + i0];
#line 44 "holt_winters.yaml"
            const real e10 = b7[o7 + i0];
            const real e11 = b8[o8 + i0];
            const real e12 = e10 + e11;
#line 48 "holt_winters.yaml"
            const real e13 = e9 / e12;
            const real e14 = e8 * e13;
            const real e15 = e14 / e12;
#line 44 "holt_winters.yaml"
            const real e16 = e5 - e15;
#line 45 "holt_winters.yaml"
            const real e17 = b6[o6 + i0];
            const real e18 = b9[o9 + i0];
            const real e19 = e17 * e18;
#line 44 "holt_winters.yaml"
            const real e20 = e16 + e19;
            const real e21 = e2 + e20;
#line 47 "holt_winters.yaml"
            const real e22 = b1[i0];
            const real e23 = e0 * e22;
            const real e24 = e20 - e23;
#line 48 "holt_winters.yaml"
            const real e25 = e8 / e12;
#line 46 "holt_winters.yaml"
            const real e26 = b0[i0];
            const real e27 = e3 * e26;
            const real e28 = e27 / e18;
            const real e29 = e25 + e28;
#line 461 "kernel.cu"
            const long long o11 = ((long long)((t) & 1) * call.rows + row) * 8;
            const long long o10 = ((long long)((t) & 1) * call.rows + row) * 8;
            const long long o14 = ((long long)(t) * call.rows + row) * 8;
            b11[o11 + i0] = e21;
            b10[o10 + i0] = e24;
            b14[o14 + i0] = e29;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b9, CONST_BUFFER(real) b25, BUFFER(real) b27,
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
                const long long o25 = ((long long)row) * 8;
                const long long o3 = ((long long)row) * 8;
                const long long o9 = ((long long)row) * 32;
                const real e0 = b25[o25 + i0];
                const real e1 = b3[o3 + i0];
                const real e2 = b9[o9 + i0];
                const real e3 = e1 / e2;
                const real e4 = e0 * e3;
                sum = sum + e4;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b27[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b25, BUFFER(real) b28,
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
                const long long o25 = ((long long)row) * 8;
                const long long o7 = ((long long)row) * 8;
                const long long o8 = ((long long)row) * 8;
                const real e0 = b25[o25 + i0];
                const real e1 = b7[o7 + i0];
                const real e2 = b8[o8 + i0];
                const real e3 = e1 + e2;
                const real e4 = e0 * e3;
                sum = sum + e4;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b28[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b26, BUFFER(real) b29,
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
                const long long o26 = ((long long)row) * 8;
                const long long o3 = ((long long)row) * 8;
                const long long o7 = ((long long)row) * 8;
                const long long o8 = ((long long)row) * 8;
                const real e0 = b26[o26 + i0];
                const real e1 = b3[o3 + i0];
                const real e2 = b7[o7 + i0];
                const real e3 = b8[o8 + i0];
                const real e4 = e2 + e3;
                const real e5 = e1 / e4;
                const real e6 = e0 * e5;
                sum = sum + e6;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b29[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    CONST_BUFFER(real) b9, CONST_BUFFER(real) b26, BUFFER(real) b30,
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
                const long long o26 = ((long long)row) * 8;
                const long long o9 = ((long long)row) * 32;
                const real e0 = b26[o26 + i0];
                const real e1 = b9[o9 + i0];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b30[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_5(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b24, BUFFER(real) b31,
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
                const long long o24 = ((long long)row) * 8;
                const long long o7_1 = ((long long)row + 1LL * call.rows) * 8;
                const long long o7 = ((long long)row) * 8;
                const real e0 = b24[o24 + i0];
                const real e1 = b7[o7_1 + i0];
                const real e2 = b7[o7 + i0];
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
            b31[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_6(
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b24, BUFFER(real) b32,
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
                const long long o24 = ((long long)row) * 8;
                const long long o8 = ((long long)row) * 8;
                const real e0 = b24[o24 + i0];
                const real e1 = b8[o8 + i0];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b32[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_7(
    BUFFER(real) b15, BUFFER(real) b16, BUFFER(real) b17, CONST_BUFFER(real) b27, CONST_BUFFER(real) b28, CONST_BUFFER(real) b29,
    CONST_BUFFER(real) b30, CONST_BUFFER(real) b31, CONST_BUFFER(real) b32,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    for (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b27[i0];
        const real e1 = b28[i0];
        const real e2 = e0 - e1;
        const real e3 = b31[i0];
        const real e4 = b32[i0];
        const real e5 = e3 - e4;
        const real e6 = b29[i0];
        const real e7 = b30[i0];
        const real e8 = e6 - e7;
        b15[i0] = e2;
        b17[i0] = e5;
        b16[i0] = e8;
    }
}
