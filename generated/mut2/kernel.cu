// generated from specs/mut2.yaml by `make generated`: do not edit
// mut2 H=8 float32, sm_90

// Made by rnngen from the equations in lines 21, 22, 23, 24 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b23[T*B*1, 16] = b0[T*B*1, 8] * b21[8, 16]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b32[T*B*1, 8] = b28[T*B*1, 8] * b2[8, 8]
//   library product b32[T*B*1, 8] += b29[T*B*1, 8] * b1[8, 8]
//   backward_1<<<T * B * 8 / 256, at most 2048>>>
//   library product b13[8, 8] = b29[8, T*B*1] * b0[T*B*1, 8]
//   library product b14[8, 8] = b29[8, T*B*1] * b10[T*B*1, 8]
//   library product b16[8, 8] = b31[8, T*B*1] * b10[T*B*1, 8]
//   library product b18[8, 8] = b28[8, T*B*1] * b26[T*B*1, 8]
//   library product b19[8, 8] = b28[8, T*B*1] * b0[T*B*1, 8]
//   backward_2<<<8 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [64]
//   b2: param 1, real [64]
//   b3: param 2, real [64]
//   b4: param 3, real [8]
//   b5: param 4, real [64]
//   b6: param 5, real [8]
//   b7: param 6, real [64]
//   b8: param 7, real [8]
//   b9: adjoint 0, real [T, B, 8]
//   b10: state 0, real [T + 1, B, 8]
//   b11: grad_state 0, real [2, B, 8]
//   b12: grad_input 0, real [T, B, 8]
//   b13: grad_param 0, real [64]
//   b14: grad_param 1, real [64]
//   b15: grad_param 2, real [8]
//   b16: grad_param 3, real [64]
//   b17: grad_param 4, real [8]
//   b18: grad_param 5, real [64]
//   b19: grad_param 6, real [64]
//   b20: grad_param 7, real [8]
//   b21: saved 0, real [128]
//   b22: saved 1, real [8]
//   b23: saved 2, real [T, B, 16]
//   b24: saved 3, real [T or 1, B, 8]
//   b25: saved 4, real [T or 1, B, 8]
//   b26: saved 5, real [T or 1, B, 8]
//   b27: saved 6, real [T or 1, B, 8]
//   b28: scratch 0, real [T, B, 8]
//   b29: scratch 1, real [T, B, 8]
//   b30: scratch 2, real [T, B, 8]
//   b31: scratch 3, real [T, B, 8]
//   b32: tile 0, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, BUFFER(real) b10, BUFFER(real) b21, BUFFER(real) b22,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b22[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b1[i0];
#line 21 "mut2.yaml"
        const real e1 = b2[i0];
#line 326 "kernel.cu"
        b21[i0] = e0;
        b21[64 + i0] = e1;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o10 = ((0) * call.rows + row) * 8;
            b10[o10 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7,
    CONST_BUFFER(real) b8, BUFFER(real) b10, CONST_BUFFER(real) b23, BUFFER(real) b24, BUFFER(real) b25, BUFFER(real) b26,
    BUFFER(real) b27,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b3, 0, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b5, 0, 8, 1, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b7, 0, 8, 1, 8, 64);
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
            const int o10 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b10[o10 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
            }
            const int o23 = (s0 + row0) * 16;
            const int o0 = (s0 + row0) * 8;
#line 21 "mut2.yaml"
            const real e0 = b4[i0];
            const real e1 = b23[o23 + i0];
            const real e2 = p0;
            const real e3 = e1 + e2;
            const real e4 = e0 + e3;
            const real e5 = op_sigmoid(e4);
#line 22 "mut2.yaml"
            const real e6 = b0[o0 + i0];
            const real e7 = p1;
            const real e8 = e6 + e7;
            const real e9 = b6[i0];
            const real e10 = e8 + e9;
            const real e11 = op_sigmoid(e10);
#line 23 "mut2.yaml"
            const real e12 = b10[o10 + i0];
            const real e13 = e11 * e12;
#line 392 "kernel.cu"
            const int o24 = (s1 + row0) * 8;
            const int o25 = (s1 + row0) * 8;
            const int o26 = (s1 + row0) * 8;
            b24[o24 + i0] = e5;
            b25[o25 + i0] = e11;
            b26[o26 + i0] = e13;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o26 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b26[o26 + k];
                p0 = F(fma)(x, w2[k * 8 + i0], p0);
            }
            const int o23 = (s0 + row0) * 16;
            const int o24 = (s1 + row0) * 8;
            const int o10 = (s0 + row0) * 8;
#line 23 "mut2.yaml"
            const real e0 = b8[i0];
            const real e1 = p0;
#line 21 "mut2.yaml"
            const real e2 = b23[o23 + 8 + i0];
#line 23 "mut2.yaml"
            const real e3 = e1 + e2;
            const real e4 = e0 + e3;
            const real e5 = F(tanh)(e4);
#line 21 "mut2.yaml"
            const real e6 = b24[o24 + i0];
#line 24 "mut2.yaml"
            const real e7 = e5 * e6;
            const real e8 = b10[o10 + i0];
            const real e10 = 1.0f - e6;
            const real e11 = e8 * e10;
            const real e12 = e7 + e11;
#line 432 "kernel.cu"
            const int o27 = (s1 + row0) * 8;
            const int o10_1 = (s2 + row0) * 8;
            b27[o27 + i0] = e5;
            b10[o10_1 + i0] = e12;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, CONST_BUFFER(real) b7, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, BUFFER(real) b11,
    CONST_BUFFER(real) b24, CONST_BUFFER(real) b25, CONST_BUFFER(real) b27, BUFFER(real) b28, BUFFER(real) b29, BUFFER(real) b30,
    BUFFER(real) b31,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b7, 0, 1, 8, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b5, 0, 1, 8, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b3, 0, 1, 8, 8, 64);
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
            const int o11_1 = (s0 + row0) * 8;
            const int o9 = (s1 + row0) * 8;
            const int o24 = (s2 + row0) * 8;
            const int o27 = (s2 + row0) * 8;
            const int o10 = (s1 + row0) * 8;
#line 24 "mut2.yaml"
            const real e0 = b11[o11_1 + i0];
            const real e1 = b9[o9 + i0];
            const real e2 = e0 + e1;
#line 21 "mut2.yaml"
            const real e3 = b24[o24 + i0];
#line 24 "mut2.yaml"
            const real e4 = e2 * e3;
#line 23 "mut2.yaml"
            const real e6 = b27[o27 + i0];
            const real e7 = e6 * e6;
            const real e8 = 1.0f - e7;
            const real e9 = e4 * e8;
#line 24 "mut2.yaml"
            const real e10 = e2 * e6;
            const real e11 = b10[o10 + i0];
            const real e12 = e2 * e11;
#line 21 "mut2.yaml"
            const real e13 = e10 - e12;
            const real e14 = e13 * e3;
#line 24 "mut2.yaml"
            const real e15 = 1.0f - e3;
#line 21 "mut2.yaml"
            const real e16 = e14 * e15;
#line 497 "kernel.cu"
            const int o28 = (s1 + row0) * 8;
            const int o29 = (s1 + row0) * 8;
            b28[o28 + i0] = e9;
            b29[o29 + i0] = e16;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o28 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b28[o28 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o10 = (s1 + row0) * 8;
            const int o25 = (s2 + row0) * 8;
#line 23 "mut2.yaml"
            const real e0 = p0;
            const real e1 = b10[o10 + i0];
            const real e2 = e0 * e1;
#line 22 "mut2.yaml"
            const real e3 = b25[o25 + i0];
            const real e4 = e2 * e3;
            const real e6 = 1.0f - e3;
            const real e7 = e4 * e6;
#line 526 "kernel.cu"
            const int o30 = (s1 + row0) * 8;
            const int o31 = (s1 + row0) * 8;
            b30[o30 + i0] = e0;
            b31[o31 + i0] = e7;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o31 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b31[o31 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
            }
            const int o29 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b29[o29 + k];
                p0 = F(fma)(x, w2[k * 8 + i0], p0);
            }
            const int o11_1 = (s0 + row0) * 8;
            const int o9 = (s1 + row0) * 8;
            const int o24 = (s2 + row0) * 8;
            const int o30 = (s1 + row0) * 8;
            const int o25 = (s2 + row0) * 8;
#line 24 "mut2.yaml"
            const real e0 = b11[o11_1 + i0];
            const real e1 = b9[o9 + i0];
            const real e2 = e0 + e1;
#line 21 "mut2.yaml"
            const real e4 = b24[o24 + i0];
#line 24 "mut2.yaml"
            const real e5 = 1.0f - e4;
            const real e6 = e2 * e5;
#line 23 "mut2.yaml"
            const real e7 = b30[o30 + i0];
#line 22 "mut2.yaml"
            const real e8 = b25[o25 + i0];
#line 23 "mut2.yaml"
            const real e9 = e7 * e8;
            const real e10 = e6 + e9;
            const real e11 = p0;
            const real e12 = e10 + e11;
#line 573 "kernel.cu"
            const int o11 = (s3 + row0) * 8;
            b11[o11 + i0] = e12;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b12, CONST_BUFFER(real) b31, CONST_BUFFER(real) b32,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o32 = row * 8;
        const real p0 = b32[o32 + i0];
        const int o31 = row * 8;
#line 22 "mut2.yaml"
        const real e0 = b31[o31 + i0];
        const real e1 = p0;
        const real e2 = e0 + e1;
#line 597 "kernel.cu"
        const int o12 = row * 8;
        b12[o12 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b15, BUFFER(real) b17, BUFFER(real) b20, CONST_BUFFER(real) b28, CONST_BUFFER(real) b29, CONST_BUFFER(real) b31,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 768);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o29 = row * 8;
                const int o31 = row * 8;
                const int o28 = row * 8;
                const real e0 = b29[o29 + i0];
                const real e1 = b31[o31 + i0];
                const real e2 = b28[o28 + i0];
                s0 = s0 + e0;
                s1 = s1 + e1;
                s2 = s2 + e2;
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
            b15[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b17[i0] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b20[i0] = sum;
        }
        block_barrier();
    }
}
