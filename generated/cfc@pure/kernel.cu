// generated from specs/cfc.yaml by `make generated`: do not edit
// cfc@pure I=8 H=8 U=128 float32, sm_90

// Made by rnngen from the equations in lines 18, 37, 38 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b22[T*B*1, 128] = b1[T*B*1, 8] * b3[8, 128]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   backward_1<<<T * B * 1 / 256, at most 2048>>>
//   library product b13[128, 8] = b28[128, T*B*1] * b1[T*B*1, 8]
//   library product b13[128, 8] = b28[128, T*B*1] * b9[T*B*1, 8]
//   library product b15[8, 128] = b27[8, T*B*1] * b24[T*B*1, 128]
//   backward_2<<<128 / 32, at most 2048>>>
//   backward_3<<<8 / 256, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [8]
//   b1: input 0, real [T, B, 8]
//   b2: input 1, real [T, B, 1]
//   b3: param 1, real [2048]
//   b4: param 2, real [128]
//   b5: param 3, real [1024]
//   b6: param 4, real [8]
//   b7: param 5, real [8]
//   b8: adjoint 0, real [T, B, 8]
//   b9: state 0, real [T + 1, B, 8]
//   b10: grad_state 0, real [2, B, 8]
//   b11: grad_input 0, real [T, B, 8]
//   b12: grad_input 1, real [T, B, 1]
//   b13: grad_param 0, real [2048]
//   b14: grad_param 1, real [128]
//   b15: grad_param 2, real [1024]
//   b16: grad_param 3, real [8]
//   b17: grad_param 4, real [8]
//   b18: grad_param 5, real [8]
//   b19: saved 0, real [8]
//   b20: saved 1, real [8]
//   b21: saved 2, real [8]
//   b22: saved 3, real [T, B, 128]
//   b23: saved 4, real [T or 1, B, 128]
//   b24: saved 5, real [T or 1, B, 128]
//   b25: saved 6, real [T or 1, B, 8]
//   b26: scratch 0, real [T, B, 8]
//   b27: scratch 1, real [T, B, 8]
//   b28: scratch 2, real [T, B, 128]
//   b29: scratch 3, real [8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, BUFFER(real) b9, BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 38 "cfc.yaml"
        const real e1 = b0[i0];
        const real e2 = F(fabs)(e1);
        const real e3 = op_sign(e1);
#line 317 "kernel.cu"
        b19[i0] = 0.0f;
        b20[i0] = e2;
        b21[i0] = e3;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o9 = ((0) * call.rows + row) * 8;
            b9[o9 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) forward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7,
    BUFFER(real) b9, CONST_BUFFER(real) b20, CONST_BUFFER(real) b22, BUFFER(real) b23, BUFFER(real) b24, BUFFER(real) b25,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 1024);
    panel(w0, b3, 8, 16, 1, 128, 1024);
    SHARED(real, w1, 4096, 1024);
    panel(w1, b5, 0, 128, 1, 8, 1024);
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
            const int o9 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b9[o9 + k];
                p0 = F(fma)(x, w0[k * 128 + i0], p0);
            }
            const int o22 = (s0 + row0) * 128;
#line 37 "cfc.yaml"
            const real e1 = b4[i0];
            const real e2 = b22[o22 + i0];
            const real e3 = p0;
            const real e4 = e2 + e3;
            const real e5 = e1 + e4;
#line 18 "cfc.yaml"
            const real e6 = 0.666f * e5;
            const real e7 = F(tanh)(e6);
            const real e9 = 1.7159f * e7;
#line 372 "kernel.cu"
            const int o23 = (s1 + row0) * 128;
            const int o24 = (s1 + row0) * 128;
            b23[o23 + i0] = e7;
            b24[o24 + i0] = e9;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o24 = (s1 + row0) * 128;
            #pragma unroll 4
            for (int k = 0; k < 128; ++k) {
                const real x = b24[o24 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
            }
            const int o2 = (s0 + row0) * 1;
#line 37 "cfc.yaml"
            const real e0 = p0;
            const real e1 = b6[i0];
            const real e2 = e0 + e1;
#line 38 "cfc.yaml"
            const real e3 = b7[i0];
            const real e4 = b2[o2];
            const real e5 = b20[i0];
            const real e6 = F(fabs)(e2);
            const real e7 = e5 + e6;
            const real e8 = e4 * e7;
            const real e9 = -e8;
            const real e10 = F(exp)(e9);
            const real e11 = e3 * e10;
            const real e12 = e11 * e2;
            const real e13 = e3 - e12;
#line 407 "kernel.cu"
            const int o25 = (s1 + row0) * 8;
            const int o9_1 = (s2 + row0) * 8;
            b25[o25 + i0] = e2;
            b9[o9_1 + i0] = e13;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) backward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, BUFFER(real) b10,
    BUFFER(real) b11, CONST_BUFFER(real) b20, CONST_BUFFER(real) b23, CONST_BUFFER(real) b25, BUFFER(real) b26, BUFFER(real) b27,
    BUFFER(real) b28,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 1024);
    panel(w0, b5, 0, 1, 128, 128, 1024);
    SHARED(real, w1, 4096, 1024);
    panel(w1, b3, 0, 1, 16, 8, 1024);
    SHARED(real, w2, 8192, 1024);
    panel(w2, b3, 8, 1, 16, 8, 1024);
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
            const int o10_1 = (s0 + row0) * 8;
            const int o8 = (s1 + row0) * 8;
            const int o25 = (s2 + row0) * 8;
            const int o2 = (s1 + row0) * 1;
            const real e0 = b10[o10_1 + i0];
            const real e1 = b8[o8 + i0];
            const real e2 = e0 + e1;
#line 37 "cfc.yaml"
            const real e3 = b25[o25 + i0];
#line 38 "cfc.yaml"
            const real e4 = e2 * e3;
            const real e5 = b7[i0];
            const real e6 = e4 * e5;
            const real e7 = b2[o2];
            const real e8 = b20[i0];
            const real e9 = F(fabs)(e3);
            const real e10 = e8 + e9;
            const real e11 = e7 * e10;
            const real e12 = -e11;
            const real e13 = F(exp)(e12);
            const real e14 = e6 * e13;
            const real e15 = e14 * e7;
            const real e16 = op_sign(e3);
            const real e17 = e15 * e16;
            const real e18 = e5 * e13;
            const real e19 = e2 * e18;
#line 37 "cfc.yaml"
            const real e20 = e17 - e19;
#line 471 "kernel.cu"
            const int o26 = (s1 + row0) * 8;
            const int o27 = (s1 + row0) * 8;
            b26[o26 + i0] = e2;
            b27[o27 + i0] = e20;
        }
        block_barrier();
        if (first < 128u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o27 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b27[o27 + k];
                p0 = F(fma)(x, w0[k * 128 + i0], p0);
            }
            const int o23 = (s2 + row0) * 128;
#line 37 "cfc.yaml"
            const real e0 = p0;
#line 18 "cfc.yaml"
            const real e2 = e0 * 1.7159f;
            const real e4 = b23[o23 + i0];
            const real e5 = e4 * e4;
            const real e6 = 1.0f - e5;
            const real e7 = e2 * e6;
            const real e9 = e7 * 0.666f;
#line 499 "kernel.cu"
            const int o28 = (s1 + row0) * 128;
            b28[o28 + i0] = e9;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o28 = (s1 + row0) * 128;
            #pragma unroll 4
            for (int k = 0; k < 128; ++k) {
                const real x = b28[o28 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
                p1 = F(fma)(x, w2[k * 8 + i0], p1);
            }
#line 37 "cfc.yaml"
            const real e0 = p0;
            const real e1 = p1;
#line 519 "kernel.cu"
            const int o11 = (s1 + row0) * 8;
            const int o10 = (s3 + row0) * 8;
            b11[o11 + i0] = e0;
            b10[o10 + i0] = e1;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b7, BUFFER(real) b12, CONST_BUFFER(real) b20, CONST_BUFFER(real) b25, CONST_BUFFER(real) b26,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        real sum = 0.0f;
        LOOP (int i0 = 0; i0 < 8; ++i0) {
            const int o26 = row * 8;
            const int o25 = row * 8;
            const int o2 = row * 1;
            const real e0 = b26[o26 + i0];
            const real e1 = b25[o25 + i0];
            const real e2 = e0 * e1;
            const real e3 = b7[i0];
            const real e4 = e2 * e3;
            const real e5 = b2[o2];
            const real e6 = b20[i0];
            const real e7 = F(fabs)(e1);
            const real e8 = e6 + e7;
            const real e9 = e5 * e8;
            const real e10 = -e9;
            const real e11 = F(exp)(e10);
            const real e12 = e4 * e11;
            const real e13 = e12 * e8;
            sum = sum + e13;
        }
        const int o12 = row * 1;
        b12[o12] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b7, BUFFER(real) b14, BUFFER(real) b16, BUFFER(real) b17, CONST_BUFFER(real) b20,
    CONST_BUFFER(real) b25, CONST_BUFFER(real) b26, CONST_BUFFER(real) b27, CONST_BUFFER(real) b28, BUFFER(real) b29,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 768);
    LOOP (int base = blockIdx.x * 32; base < 128; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 128) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o28 = row * 128;
                const real e0 = b28[o28 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 128) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b14[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o27 = row * 8;
                const int o26 = row * 8;
                const int o25 = row * 8;
                const int o2 = row * 1;
                const real e0 = b27[o27 + i0];
                const real e1 = b26[o26 + i0];
                const real e2 = b25[o25 + i0];
                const real e3 = e1 * e2;
                const real e4 = b7[i0];
                const real e5 = e3 * e4;
                const real e6 = b2[o2];
                const real e7 = b20[i0];
                const real e8 = F(fabs)(e2);
                const real e9 = e7 + e8;
                const real e10 = e6 * e9;
                const real e11 = -e10;
                const real e12 = F(exp)(e11);
                const real e13 = e5 * e12;
                const real e14 = e13 * e6;
                const real e15 = e3 * e12;
                const real e16 = e1 - e15;
                s0 = s0 + e0;
                s1 = s1 + e14;
                s2 = s2 + e16;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b16[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b29[i0] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b17[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    BUFFER(real) b18, CONST_BUFFER(real) b21, CONST_BUFFER(real) b29,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 38 "cfc.yaml"
        const real e0 = b29[i0];
        const real e1 = b21[i0];
        const real e2 = e0 * e1;
#line 665 "kernel.cu"
        b18[i0] = e2;
    }
}
