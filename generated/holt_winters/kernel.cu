// generated from specs/holt_winters.yaml by `make generated`: do not edit
// holt_winters D=8 M=4 float32, sm_90

// Made by rnngen from the equations in lines 18, 19, 20, 21, 22, 23 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 32 / 256, at most 2048>>>
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   backward_1<<<8 / 32, at most 2048>>>
//   backward_2<<<8 / 256, at most 2048>>>
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
//   b22: saved 4, real [32]
//   b23: scratch 0, real [T, B, 8]
//   b24: scratch 1, real [T, B, 8]
//   b25: scratch 2, real [T, B, 8]
//   b26: scratch 3, real [8]
//   b27: scratch 4, real [8]
//   b28: scratch 5, real [8]
//   b29: scratch 6, real [8]
//   b30: scratch 7, real [8]
//   b31: scratch 8, real [8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, BUFFER(real) b7, BUFFER(real) b8, BUFFER(real) b9,
    BUFFER(real) b18, BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 20 "holt_winters.yaml"
        const real e2 = b0[i0];
        const real e3 = 1.0f - e2;
#line 22 "holt_winters.yaml"
        const real e4 = b2[i0];
        const real e5 = 1.0f - e4;
#line 21 "holt_winters.yaml"
        const real e6 = b1[i0];
        const real e7 = 1.0f - e6;
#line 320 "kernel.cu"
        b18[i0] = 0.0f;
        b19[i0] = e3;
        b20[i0] = e5;
        b21[i0] = e7;
    }
    LOOP (unsigned item = first; item < 32u; item += stride) {
        const int i0 = (int)item;
        b22[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o7 = ((0) * call.rows + row) * 8;
            b7[o7 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o8 = ((0) * call.rows + row) * 8;
            b8[o8 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 2 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 32u; item += stride) {
            const int row = row0 + (int)(item / 32u);
            const int i0 = (int)(item % 32u);
            const int o9 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 32;
            b9[o9 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, BUFFER(real) b7, BUFFER(real) b8,
    BUFFER(real) b9, BUFFER(real) b13, CONST_BUFFER(real) b19, CONST_BUFFER(real) b20, CONST_BUFFER(real) b21,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (call.save ? t : (t) & 1) * call.rows;
        const int s2 = (t + 1) * call.rows;
        const int s3 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o7 = (s0 + row0) * 8;
            const int o8 = (s0 + row0) * 8;
            const int o9 = (s1 + row0) * 32;
            const int o3 = (s0 + row0) * 8;
#line 18 "holt_winters.yaml"
            const real e0 = b7[o7 + i0];
            const real e1 = b8[o8 + i0];
            const real e2 = e0 + e1;
#line 19 "holt_winters.yaml"
            const real e3 = b9[o9 + i0];
            const real e4 = e2 + e3;
#line 20 "holt_winters.yaml"
            const real e5 = b0[i0];
            const real e6 = b3[o3 + i0];
            const real e7 = e6 - e3;
            const real e8 = e5 * e7;
            const real e9 = b19[i0];
            const real e10 = e9 * e2;
            const real e11 = e8 + e10;
#line 21 "holt_winters.yaml"
            const real e12 = b1[i0];
            const real e13 = e11 - e0;
            const real e14 = e12 * e13;
            const real e15 = b21[i0];
            const real e16 = e15 * e1;
            const real e17 = e14 + e16;
#line 22 "holt_winters.yaml"
            const real e18 = b2[i0];
            const real e19 = e6 - e2;
            const real e20 = e18 * e19;
            const real e21 = b20[i0];
            const real e22 = e21 * e3;
            const real e23 = e20 + e22;
#line 408 "kernel.cu"
            const int o13 = (s0 + row0) * 8;
            const int o7_1 = (s2 + row0) * 8;
            const int o8_1 = (s2 + row0) * 8;
            const int o9_1 = (s3 + row0) * 32;
            b13[o13 + i0] = e4;
            b7[o7_1 + i0] = e11;
            b8[o8_1 + i0] = e17;
            b9[o9_1 + 24 + i0] = e23;
        }
        if (first < 24u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o9 = (s1 + row0) * 32;
#line 23 "holt_winters.yaml"
            const real e0 = b9[o9 + 8 + i0];
#line 425 "kernel.cu"
            const int o9_1 = (s3 + row0) * 32;
            b9[o9_1 + i0] = e0;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6,
    BUFFER(real) b10, BUFFER(real) b11, BUFFER(real) b12, BUFFER(real) b14, CONST_BUFFER(real) b19, CONST_BUFFER(real) b20,
    CONST_BUFFER(real) b21, BUFFER(real) b23, BUFFER(real) b24, BUFFER(real) b25,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o11_1 = (s0 + row0) * 8;
            const int o5 = (s1 + row0) * 8;
            const int o10_1 = (s0 + row0) * 8;
            const int o4 = (s1 + row0) * 8;
            const real e0 = b11[o11_1 + i0];
            const real e1 = b5[o5 + i0];
            const real e2 = e0 + e1;
#line 20 "holt_winters.yaml"
            const real e3 = b10[o10_1 + i0];
            const real e4 = b4[o4 + i0];
            const real e5 = e3 + e4;
#line 21 "holt_winters.yaml"
            const real e6 = b1[i0];
            const real e7 = e2 * e6;
#line 20 "holt_winters.yaml"
            const real e8 = e5 + e7;
#line 468 "kernel.cu"
            const int o23 = (s1 + row0) * 8;
            const int o24 = (s1 + row0) * 8;
            b23[o23 + i0] = e2;
            b24[o24 + i0] = e8;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                const int o12_1 = (s0 + row0) * 32;
#line 23 "holt_winters.yaml"
                const real e0 = b12[o12_1 + 24 + i0];
#line 483 "kernel.cu"
                const int o25 = (s1 + row0) * 8;
                b25[o25 + i0] = e0;
            }
            {
                const int o25 = (s1 + row0) * 8;
                const int o24 = (s1 + row0) * 8;
                const int o6 = (s1 + row0) * 8;
                const int o23 = (s1 + row0) * 8;
#line 23 "holt_winters.yaml"
                const real e0 = b25[o25 + i0];
#line 22 "holt_winters.yaml"
                const real e1 = b20[i0];
                const real e2 = e0 * e1;
#line 20 "holt_winters.yaml"
                const real e3 = b24[o24 + i0];
                const real e4 = b0[i0];
                const real e5 = e3 * e4;
#line 19 "holt_winters.yaml"
                const real e6 = e2 - e5;
                const real e7 = b6[o6 + i0];
                const real e8 = e6 + e7;
#line 21 "holt_winters.yaml"
                const real e9 = b23[o23 + i0];
                const real e10 = b21[i0];
                const real e11 = e9 * e10;
#line 20 "holt_winters.yaml"
                const real e12 = b19[i0];
                const real e13 = e3 * e12;
#line 22 "holt_winters.yaml"
                const real e14 = b2[i0];
                const real e15 = e0 * e14;
#line 18 "holt_winters.yaml"
                const real e16 = e13 - e15;
                const real e17 = e16 + e7;
                const real e18 = e11 + e17;
#line 21 "holt_winters.yaml"
                const real e19 = b1[i0];
                const real e20 = e9 * e19;
                const real e21 = e17 - e20;
                const real e22 = e15 + e5;
#line 524 "kernel.cu"
                const int o12 = (s2 + row0) * 32;
                const int o11 = (s2 + row0) * 8;
                const int o10 = (s2 + row0) * 8;
                const int o14 = (s1 + row0) * 8;
                b12[o12 + i0] = e8;
                b11[o11 + i0] = e18;
                b10[o10 + i0] = e21;
                b14[o14 + i0] = e22;
            }
        }
        if (first < 24u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o12_1 = (s0 + row0) * 32;
#line 23 "holt_winters.yaml"
            const real e0 = b12[o12_1 + i0];
#line 542 "kernel.cu"
            const int o12 = (s2 + row0) * 32;
            b12[o12 + 8 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b23, CONST_BUFFER(real) b24,
    CONST_BUFFER(real) b25, BUFFER(real) b26, BUFFER(real) b27, BUFFER(real) b28, BUFFER(real) b29, BUFFER(real) b30,
    BUFFER(real) b31,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 1536);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f, s3 = 0.0f, s4 = 0.0f, s5 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o24 = row * 8;
                const int o3 = row * 8;
                const int o9 = row * 32;
                const int o7 = row * 8;
                const int o8 = row * 8;
                const int o25 = row * 8;
                const int o23 = row * 8;
                const int o7_1 = (row + 1 * call.rows) * 8;
                const real e0 = b24[o24 + i0];
                const real e1 = b3[o3 + i0];
                const real e2 = b9[o9 + i0];
                const real e3 = e1 - e2;
                const real e4 = e0 * e3;
                const real e5 = b7[o7 + i0];
                const real e6 = b8[o8 + i0];
                const real e7 = e5 + e6;
                const real e8 = e0 * e7;
                const real e9 = b25[o25 + i0];
                const real e10 = e1 - e7;
                const real e11 = e9 * e10;
                const real e12 = e9 * e2;
                const real e13 = b23[o23 + i0];
                const real e14 = b7[o7_1 + i0];
                const real e15 = e14 - e5;
                const real e16 = e13 * e15;
                const real e17 = e13 * e6;
                s0 = s0 + e4;
                s1 = s1 + e8;
                s2 = s2 + e11;
                s3 = s3 + e12;
                s4 = s4 + e16;
                s5 = s5 + e17;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        part[768 + threadIdx.x] = s3;
        part[1024 + threadIdx.x] = s4;
        part[1280 + threadIdx.x] = s5;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b26[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b27[i0] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b28[i0] = sum;
        }
        if (warp == 3 && item < 8) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int i0 = item;
            b29[i0] = sum;
        }
        if (warp == 4 && item < 8) {
            real sum = part[1024 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1024 + w * 32 + lane];
            const int i0 = item;
            b30[i0] = sum;
        }
        if (warp == 5 && item < 8) {
            real sum = part[1280 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1280 + w * 32 + lane];
            const int i0 = item;
            b31[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b15, BUFFER(real) b16, BUFFER(real) b17, CONST_BUFFER(real) b26, CONST_BUFFER(real) b27, CONST_BUFFER(real) b28,
    CONST_BUFFER(real) b29, CONST_BUFFER(real) b30, CONST_BUFFER(real) b31,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b26[i0];
        const real e1 = b27[i0];
        const real e2 = e0 - e1;
        const real e3 = b30[i0];
        const real e4 = b31[i0];
        const real e5 = e3 - e4;
        const real e6 = b28[i0];
        const real e7 = b29[i0];
        const real e8 = e6 - e7;
        b15[i0] = e2;
        b17[i0] = e5;
        b16[i0] = e8;
    }
}
