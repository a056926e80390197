// generated from specs/cfc.yaml by `make generated`: do not edit
// cfc I=8 H=8 U=128 float32, sm_90

// Made by rnngen from the equations in lines 18, 20, 21, 22, 23 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b17[T*B*1, 128] = b0[T*B*1, 8] * b2[8, 128]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   backward_1<<<T * B * 1 / 256, at most 2048>>>
//   library product b11[128, 8] = b24[128, T*B*1] * b0[T*B*1, 8]
//   library product b11[128, 8] = b24[128, T*B*1] * b7[T*B*1, 8]
//   library product b13[32, 128] = b15[32, T*B*1] * b19[T*B*1, 128]
//   backward_2<<<128 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: input 1, real [T, B, 1]
//   b2: param 0, real [2048]
//   b3: param 1, real [128]
//   b4: param 2, real [4096]
//   b5: param 3, real [32]
//   b6: adjoint 0, real [T, B, 8]
//   b7: state 0, real [T + 1, B, 8]
//   b8: grad_state 0, real [2, B, 8]
//   b9: grad_input 0, real [T, B, 8]
//   b10: grad_input 1, real [T, B, 1]
//   b11: grad_param 0, real [2048]
//   b12: grad_param 1, real [128]
//   b13: grad_param 2, real [4096]
//   b14: grad_param 3, real [32]
//   b15: scratch 0, real [T, B, 32]
//   b16: saved 0, real [8]
//   b17: saved 1, real [T, B, 128]
//   b18: saved 2, real [T or 1, B, 128]
//   b19: saved 3, real [T or 1, B, 128]
//   b20: saved 4, real [T or 1, B, 8]
//   b21: saved 5, real [T or 1, B, 8]
//   b22: saved 6, real [T or 1, B, 8]
//   b23: saved 7, real [T or 1, B, 8]
//   b24: scratch 1, real [T, B, 128]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b7, BUFFER(real) b16,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b16[i0] = 0.0f;
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

extern "C" __global__ void __launch_bounds__(128, 1) forward_1(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b7,
    CONST_BUFFER(real) b17, BUFFER(real) b18, BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22,
    BUFFER(real) b23,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 1024);
    panel(w0, b2, 8, 16, 1, 128, 1024);
    SHARED(real, w1, 4096, 1024);
    panel(w1, b4, 2048, 128, 1, 8, 1024);
    SHARED(real, w2, 8192, 1024);
    panel(w2, b4, 3072, 128, 1, 8, 1024);
    SHARED(real, w3, 12288, 1024);
    panel(w3, b4, 0, 128, 1, 8, 1024);
    SHARED(real, w4, 16384, 1024);
    panel(w4, b4, 1024, 128, 1, 8, 1024);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (call.save ? t : 0) * call.rows;
        const int s2 = (t + 1) * call.rows;
        if (first < 128u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o7 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b7[o7 + k];
                p0 = F(fma)(x, w0[k * 128 + i0], p0);
            }
            const int o17 = (s0 + row0) * 128;
#line 20 "cfc.yaml"
            const real e1 = b3[i0];
            const real e2 = b17[o17 + i0];
            const real e3 = p0;
            const real e4 = e2 + e3;
            const real e5 = e1 + e4;
#line 18 "cfc.yaml"
            const real e6 = 0.666f * e5;
            const real e7 = F(tanh)(e6);
            const real e9 = 1.7159f * e7;
#line 366 "kernel.cu"
            const int o18 = (s1 + row0) * 128;
            const int o19 = (s1 + row0) * 128;
            b18[o18 + i0] = e7;
            b19[o19 + i0] = e9;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0;
            const int o19 = (s1 + row0) * 128;
            #pragma unroll 4
            for (int k = 0; k < 128; ++k) {
                const real x = b19[o19 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
                p1 = F(fma)(x, w2[k * 8 + i0], p1);
                p2 = F(fma)(x, w3[k * 8 + i0], p2);
                p3 = F(fma)(x, w4[k * 8 + i0], p3);
            }
            const int o1 = (s0 + row0) * 1;
#line 21 "cfc.yaml"
            const real e0 = p0;
            const real e1 = b5[16 + i0];
            const real e2 = e0 + e1;
#line 22 "cfc.yaml"
            const real e3 = b1[o1];
            const real e4 = e2 * e3;
#line 21 "cfc.yaml"
            const real e5 = p1;
            const real e6 = b5[24 + i0];
            const real e7 = e5 + e6;
#line 22 "cfc.yaml"
            const real e8 = e4 + e7;
            const real e9 = op_sigmoid(e8);
#line 21 "cfc.yaml"
            const real e10 = p2;
            const real e11 = b5[i0];
            const real e12 = e10 + e11;
#line 23 "cfc.yaml"
            const real e13 = F(tanh)(e12);
#line 21 "cfc.yaml"
            const real e14 = p3;
            const real e15 = b5[8 + i0];
            const real e16 = e14 + e15;
#line 23 "cfc.yaml"
            const real e17 = F(tanh)(e16);
            const real e19 = 1.0f - e9;
            const real e20 = e13 * e19;
            const real e21 = e9 * e17;
            const real e22 = e20 + e21;
#line 418 "kernel.cu"
            const int o20 = (s1 + row0) * 8;
            const int o21 = (s1 + row0) * 8;
            const int o22 = (s1 + row0) * 8;
            const int o23 = (s1 + row0) * 8;
            const int o7_1 = (s2 + row0) * 8;
            b20[o20 + i0] = e2;
            b21[o21 + i0] = e9;
            b22[o22 + i0] = e13;
            b23[o23 + i0] = e17;
            b7[o7_1 + i0] = e22;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) backward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b6, BUFFER(real) b8, BUFFER(real) b9,
    BUFFER(real) b15, CONST_BUFFER(real) b18, CONST_BUFFER(real) b21, CONST_BUFFER(real) b22, CONST_BUFFER(real) b23, BUFFER(real) b24,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 4096);
    panel(w0, b4, 0, 1, 128, 128, 4096);
    SHARED(real, w1, 16384, 1024);
    panel(w1, b2, 0, 1, 16, 8, 1024);
    SHARED(real, w2, 20480, 1024);
    panel(w2, b2, 8, 1, 16, 8, 1024);
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
            const int o23 = (s2 + row0) * 8;
            const int o22 = (s2 + row0) * 8;
            const int o1 = (s1 + row0) * 1;
#line 23 "cfc.yaml"
            const real e0 = b8[o8_1 + i0];
            const real e1 = b6[o6 + i0];
            const real e2 = e0 + e1;
#line 22 "cfc.yaml"
            const real e3 = b21[o21 + i0];
#line 23 "cfc.yaml"
            const real e4 = e2 * e3;
            const real e6 = b23[o23 + i0];
            const real e7 = e6 * e6;
            const real e8 = 1.0f - e7;
            const real e9 = e4 * e8;
            const real e10 = 1.0f - e3;
            const real e11 = e2 * e10;
            const real e12 = b22[o22 + i0];
            const real e13 = e12 * e12;
            const real e14 = 1.0f - e13;
            const real e15 = e11 * e14;
            const real e16 = e2 * e6;
            const real e17 = e2 * e12;
#line 22 "cfc.yaml"
            const real e18 = e16 - e17;
            const real e19 = e18 * e3;
            const real e20 = e19 * e10;
            const real e21 = b1[o1];
            const real e22 = e20 * e21;
#line 491 "kernel.cu"
            const int o15 = (s1 + row0) * 32;
            b15[o15 + 8 + i0] = e9;
            b15[o15 + i0] = e15;
            b15[o15 + 24 + i0] = e20;
            b15[o15 + 16 + i0] = e22;
        }
        block_barrier();
        if (first < 128u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o15 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b15[o15 + k];
                p0 = F(fma)(x, w0[k * 128 + i0], p0);
            }
            const int o18 = (s2 + row0) * 128;
#line 21 "cfc.yaml"
            const real e0 = p0;
#line 18 "cfc.yaml"
            const real e2 = e0 * 1.7159f;
            const real e4 = b18[o18 + i0];
            const real e5 = e4 * e4;
            const real e6 = 1.0f - e5;
            const real e7 = e2 * e6;
            const real e9 = e7 * 0.666f;
#line 520 "kernel.cu"
            const int o24 = (s1 + row0) * 128;
            b24[o24 + i0] = e9;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o24 = (s1 + row0) * 128;
            #pragma unroll 4
            for (int k = 0; k < 128; ++k) {
                const real x = b24[o24 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
                p1 = F(fma)(x, w2[k * 8 + i0], p1);
            }
#line 20 "cfc.yaml"
            const real e0 = p0;
            const real e1 = p1;
#line 540 "kernel.cu"
            const int o9 = (s1 + row0) * 8;
            const int o8 = (s3 + row0) * 8;
            b9[o9 + i0] = e0;
            b8[o8 + i0] = e1;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b10, CONST_BUFFER(real) b15, CONST_BUFFER(real) b20,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        real sum = 0.0f;
        LOOP (int i0 = 0; i0 < 8; ++i0) {
            const int o15 = row * 32;
            const int o20 = row * 8;
            const real e0 = b15[o15 + 24 + i0];
            const real e1 = b20[o20 + i0];
            const real e2 = e0 * e1;
            sum = sum + e2;
        }
        const int o10 = row * 1;
        b10[o10] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b12, BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b24,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 128; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 128) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o24 = row * 128;
                const real e0 = b24[o24 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 128) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b12[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 32; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 32) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o15 = row * 32;
                const real e0 = b15[o15 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 32) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b14[i0] = sum;
        }
        block_barrier();
    }
}
