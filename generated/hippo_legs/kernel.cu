// generated from specs/hippo_legs.yaml by `make generated`: do not edit
// hippo_legs I=8 H=8 N=8 float32, sm_90

// Made by rnngen from the equations in lines 20, 21, 22, 23 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b20[T*B*1, 16] = b0[T*B*1, 8] * b1[8, 16]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b14[16, 8] = b18[16, T*B*1] * b10[T*B*1, 8]
//   library product b14[16, 8] = b18[16, T*B*1] * b0[T*B*1, 8]
//   library product b15[16, 8] = b18[16, T*B*1] * b9[T*B*1, 8]
//   backward_1<<<16 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [256]
//   b2: param 1, real [128]
//   b3: param 2, real [16]
//   b4: param 3, real [8]
//   b5: param 4, real [8]
//   b6: param 5, real [64]
//   b7: clock 0, real [T, B, 1]
//   b8: adjoint 0, real [T, B, 8]
//   b9: state 0, real [T + 1, B, 8]
//   b10: state 1, real [T + 1 or 2, B, 8]
//   b11: grad_state 0, real [2, B, 8]
//   b12: grad_state 1, real [2, B, 8]
//   b13: grad_input 0, real [T, B, 8]
//   b14: grad_param 0, real [256]
//   b15: grad_param 1, real [128]
//   b16: grad_param 2, real [16]
//   b17: grad_param 3, real [8]
//   b18: scratch 0, real [T, B, 16]
//   b19: saved 0, real [8]
//   b20: saved 1, real [T, B, 16]
//   b21: saved 2, real [T or 1, B, 8]
//   b22: saved 3, real [T or 1, B, 8]
//   b23: saved 4, real [B, 1]
//   b24: scratch 1, real [B, 8]
//   b25: scratch 2, real [T, B, 1]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b9, BUFFER(real) b10, BUFFER(real) b19,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b19[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o9 = ((0) * call.rows + row) * 8;
            b9[o9 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o10 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b10[o10 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6,
    CONST_BUFFER(real) b7, BUFFER(real) b9, BUFFER(real) b10, CONST_BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22,
    BUFFER(real) b23,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b1, 0, 16, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b2, 0, 8, 1, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b1, 128, 16, 1, 8, 64);
    SHARED(real, w3, 768, 64);
    panel(w3, b2, 64, 8, 1, 8, 64);
    SHARED(real, w4, 1024, 64);
    panel(w4, b6, 0, 8, 1, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (call.save ? t : (t) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = (t + 1) * call.rows;
        const int s4 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0;
            const int o10 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b10[o10 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p2 = F(fma)(x, w2[k * 8 + i0], p2);
            }
            const int o9 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b9[o9 + k];
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
                p3 = F(fma)(x, w3[k * 8 + i0], p3);
            }
            const int o20 = (s1 + row0) * 16;
#line 20 "hippo_legs.yaml"
            const real e0 = p0;
            const real e1 = b20[o20 + i0];
            const real e2 = e0 + e1;
            const real e3 = p1;
            const real e4 = e2 + e3;
            const real e5 = b3[i0];
            const real e6 = e4 + e5;
#line 21 "hippo_legs.yaml"
            const real e7 = op_sigmoid(e6);
#line 20 "hippo_legs.yaml"
            const real e8 = p2;
            const real e9 = b20[o20 + 8 + i0];
            const real e10 = e8 + e9;
            const real e11 = p3;
            const real e12 = e10 + e11;
            const real e13 = b3[8 + i0];
            const real e14 = e12 + e13;
#line 21 "hippo_legs.yaml"
            const real e15 = F(tanh)(e14);
            const real e17 = 1.0f - e7;
            const real e18 = b9[o9 + i0];
            const real e19 = e17 * e18;
            const real e20 = e7 * e15;
            const real e21 = e19 + e20;
#line 399 "kernel.cu"
            const int o21 = (s2 + row0) * 8;
            const int o22 = (s2 + row0) * 8;
            const int o9_1 = (s3 + row0) * 8;
            b21[o21 + i0] = e7;
            b22[o22 + i0] = e15;
            b9[o9_1 + i0] = e21;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o9_1 = (s3 + row0) * 8;
                const real e0 = b4[i0];
                const real e1 = b9[o9_1 + i0];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o23 = row0 * 1;
            b23[o23] = sum;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o10 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b10[o10 + k];
                p0 = F(fma)(x, w4[k * 8 + i0], p0);
            }
            const int o23 = row0 * 1;
            const int o7 = (s1 + row0) * 1;
#line 23 "hippo_legs.yaml"
            const real e0 = b10[o10 + i0];
            const real e1 = b5[i0];
#line 22 "hippo_legs.yaml"
            const real e2 = b23[o23];
#line 23 "hippo_legs.yaml"
            const real e3 = e1 * e2;
            const real e4 = p0;
            const real e5 = e3 - e4;
            const real e6 = b7[o7];
            const real e8 = e6 + 1.0f;
            const real e9 = e5 / e8;
            const real e10 = e0 + e9;
#line 449 "kernel.cu"
            const int o10_1 = (s4 + row0) * 8;
            b10[o10_1 + i0] = e10;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7,
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, BUFFER(real) b11, BUFFER(real) b12, BUFFER(real) b13, BUFFER(real) b18,
    CONST_BUFFER(real) b21, CONST_BUFFER(real) b22, BUFFER(real) b24, BUFFER(real) b25,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 128);
    panel(w0, b1, 8, 1, 16, 8, 128);
    SHARED(real, w1, 512, 64);
    panel(w1, b6, 0, 1, 8, 8, 64);
    SHARED(real, w2, 768, 128);
    panel(w2, b1, 0, 1, 16, 8, 128);
    SHARED(real, w3, 1280, 128);
    panel(w3, b2, 0, 1, 8, 8, 128);
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
            const int o12_1 = (s0 + row0) * 8;
            const int o7 = (s1 + row0) * 1;
#line 23 "hippo_legs.yaml"
            const real e0 = b12[o12_1 + i0];
            const real e1 = b7[o7];
            const real e3 = e1 + 1.0f;
            const real e4 = e0 / e3;
            const real e5 = -e4;
#line 493 "kernel.cu"
            const int o24 = row0 * 8;
            b24[o24 + i0] = e5;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o12_1 = (s0 + row0) * 8;
                const int o7 = (s1 + row0) * 1;
                const real e0 = b12[o12_1 + i0];
                const real e1 = b7[o7];
                const real e3 = e1 + 1.0f;
                const real e4 = e0 / e3;
                const real e5 = b5[i0];
                const real e6 = e4 * e5;
                sum = sum + e6;
            }
            const int o25 = (s1 + row0) * 1;
            b25[o25] = sum;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o11_1 = (s0 + row0) * 8;
            const int o8 = (s1 + row0) * 8;
            const int o25 = (s1 + row0) * 1;
            const int o21 = (s2 + row0) * 8;
            const int o22 = (s2 + row0) * 8;
            const int o9 = (s1 + row0) * 8;
#line 21 "hippo_legs.yaml"
            const real e0 = b11[o11_1 + i0];
            const real e1 = b8[o8 + i0];
            const real e2 = e0 + e1;
#line 23 "hippo_legs.yaml"
            const real e3 = b25[o25];
#line 22 "hippo_legs.yaml"
            const real e4 = b4[i0];
            const real e5 = e3 * e4;
#line 21 "hippo_legs.yaml"
            const real e6 = e2 + e5;
            const real e7 = b21[o21 + i0];
            const real e8 = e6 * e7;
            const real e10 = b22[o22 + i0];
            const real e11 = e10 * e10;
            const real e12 = 1.0f - e11;
            const real e13 = e8 * e12;
            const real e14 = e6 * e10;
            const real e15 = b9[o9 + i0];
            const real e16 = e6 * e15;
            const real e17 = e14 - e16;
            const real e18 = e17 * e7;
            const real e19 = 1.0f - e7;
            const real e20 = e18 * e19;
#line 550 "kernel.cu"
            const int o18 = (s1 + row0) * 16;
            b18[o18 + 8 + i0] = e13;
            b18[o18 + i0] = e20;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0;
            const int o18 = (s1 + row0) * 16;
            #pragma unroll 4
            for (int k = 0; k < 16; ++k) {
                const real x = b18[o18 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p2 = F(fma)(x, w2[k * 8 + i0], p2);
                p3 = F(fma)(x, w3[k * 8 + i0], p3);
            }
            const int o24 = row0 * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b24[o24 + k];
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
            }
            const int o12_1 = (s0 + row0) * 8;
            const int o11_1 = (s0 + row0) * 8;
            const int o8 = (s1 + row0) * 8;
            const int o25 = (s1 + row0) * 1;
            const int o21 = (s2 + row0) * 8;
#line 20 "hippo_legs.yaml"
            const real e0 = p0;
            const real e1 = b12[o12_1 + i0];
#line 23 "hippo_legs.yaml"
            const real e2 = p1;
            const real e3 = e1 + e2;
#line 20 "hippo_legs.yaml"
            const real e4 = p2;
            const real e5 = e3 + e4;
#line 21 "hippo_legs.yaml"
            const real e6 = b11[o11_1 + i0];
            const real e7 = b8[o8 + i0];
            const real e8 = e6 + e7;
#line 23 "hippo_legs.yaml"
            const real e9 = b25[o25];
#line 22 "hippo_legs.yaml"
            const real e10 = b4[i0];
            const real e11 = e9 * e10;
#line 21 "hippo_legs.yaml"
            const real e12 = e8 + e11;
            const real e14 = b21[o21 + i0];
            const real e15 = 1.0f - e14;
            const real e16 = e12 * e15;
#line 20 "hippo_legs.yaml"
            const real e17 = p3;
            const real e18 = e16 + e17;
#line 606 "kernel.cu"
            const int o13 = (s1 + row0) * 8;
            const int o12 = (s3 + row0) * 8;
            const int o11 = (s3 + row0) * 8;
            b13[o13 + i0] = e0;
            b12[o12 + i0] = e5;
            b11[o11 + i0] = e18;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b9, BUFFER(real) b16, BUFFER(real) b17, CONST_BUFFER(real) b18, CONST_BUFFER(real) b25,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 16; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 16) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o18 = row * 16;
                const real e0 = b18[o18 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 16) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b16[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o25 = row * 1;
                const int o9_1 = (row + 1 * call.rows) * 8;
                const real e0 = b25[o25];
                const real e1 = b9[o9_1 + i0];
                const real e2 = e0 * e1;
                s0 = s0 + e2;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b17[i0] = sum;
        }
        block_barrier();
    }
}
