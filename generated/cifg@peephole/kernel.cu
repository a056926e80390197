// generated from specs/cifg.yaml by `make generated`: do not edit
// cifg@peephole I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 30, 31, 32, 33 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b19[T*B*1, 24] = b0[T*B*1, 8] * b1[8, 24]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b11[T*B*1, 8] = b17[T*B*1, 24] * b1[24, 8]
//   library product b12[24, 8] = b17[24, T*B*1] * b0[T*B*1, 8]
//   library product b13[24, 8] = b17[24, T*B*1] * b7[T*B*1, 8]
//   backward_1<<<24 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [192]
//   b2: param 1, real [192]
//   b3: param 2, real [24]
//   b4: param 3, real [8]
//   b5: param 4, real [8]
//   b6: adjoint 0, real [T, B, 8]
//   b7: state 0, real [T + 1, B, 8]
//   b8: state 1, real [T + 1 or 2, B, 8]
//   b9: grad_state 0, real [2, B, 8]
//   b10: grad_state 1, real [2, B, 8]
//   b11: grad_input 0, real [T, B, 8]
//   b12: grad_param 0, real [192]
//   b13: grad_param 1, real [192]
//   b14: grad_param 2, real [24]
//   b15: grad_param 3, real [8]
//   b16: grad_param 4, real [8]
//   b17: scratch 0, real [T, B, 24]
//   b18: saved 0, real [8]
//   b19: saved 1, real [T, B, 24]
//   b20: saved 2, real [T or 1, B, 8]
//   b21: saved 3, real [T or 1, B, 8]
//   b22: saved 4, real [T or 1, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b7, BUFFER(real) b8, BUFFER(real) b18,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b18[i0] = 0.0f;
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
            const int o8 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b8[o8 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b7, BUFFER(real) b8,
    CONST_BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b2, 0, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b2, 64, 8, 1, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b2, 128, 8, 1, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (call.save ? t : (t) & 1) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s4 = (t + 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0;
            const int o7 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b7[o7 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
                p2 = F(fma)(x, w2[k * 8 + i0], p2);
            }
            const int o19 = (s0 + row0) * 24;
            const int o8 = (s1 + row0) * 8;
#line 30 "cifg.yaml"
            const real e0 = b19[o19 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = b3[i0];
            const real e4 = e2 + e3;
#line 31 "cifg.yaml"
            const real e5 = b4[i0];
            const real e6 = b8[o8 + i0];
            const real e7 = e5 * e6;
            const real e8 = e4 + e7;
            const real e9 = op_sigmoid(e8);
#line 30 "cifg.yaml"
            const real e10 = b19[o19 + 8 + i0];
            const real e11 = p1;
            const real e12 = e10 + e11;
            const real e13 = b3[8 + i0];
            const real e14 = e12 + e13;
#line 32 "cifg.yaml"
            const real e15 = F(tanh)(e14);
            const real e17 = 1.0f - e9;
            const real e18 = e17 * e6;
            const real e19 = e9 * e15;
            const real e20 = e18 + e19;
#line 30 "cifg.yaml"
            const real e21 = b19[o19 + 16 + i0];
            const real e22 = p2;
            const real e23 = e21 + e22;
            const real e24 = b3[16 + i0];
            const real e25 = e23 + e24;
#line 33 "cifg.yaml"
            const real e26 = b5[i0];
            const real e27 = e26 * e20;
            const real e28 = e25 + e27;
            const real e29 = op_sigmoid(e28);
            const real e30 = F(tanh)(e20);
            const real e31 = e29 * e30;
#line 398 "kernel.cu"
            const int o20 = (s2 + row0) * 8;
            const int o21 = (s2 + row0) * 8;
            const int o8_1 = (s3 + row0) * 8;
            const int o22 = (s2 + row0) * 8;
            const int o7_1 = (s4 + row0) * 8;
            b20[o20 + i0] = e9;
            b21[o21 + i0] = e15;
            b8[o8_1 + i0] = e20;
            b22[o22 + i0] = e29;
            b7[o7_1 + i0] = e31;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b8, BUFFER(real) b9,
    BUFFER(real) b10, BUFFER(real) b17, CONST_BUFFER(real) b20, CONST_BUFFER(real) b21, CONST_BUFFER(real) b22,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 192);
    panel(w0, b2, 0, 1, 8, 8, 192);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s3 = (call.save ? t : 0) * call.rows;
        const int s4 = (call.save ? t : (t) & 1) * call.rows;
        const int s5 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o9_1 = (s0 + row0) * 8;
            const int o6 = (s1 + row0) * 8;
            const int o8_1 = (s2 + row0) * 8;
            const int o22 = (s3 + row0) * 8;
            const int o10_1 = (s0 + row0) * 8;
            const int o20 = (s3 + row0) * 8;
            const int o21 = (s3 + row0) * 8;
            const int o8 = (s4 + row0) * 8;
#line 33 "cifg.yaml"
            const real e0 = b9[o9_1 + i0];
            const real e1 = b6[o6 + i0];
            const real e2 = e0 + e1;
#line 32 "cifg.yaml"
            const real e3 = b8[o8_1 + i0];
#line 33 "cifg.yaml"
            const real e4 = F(tanh)(e3);
            const real e5 = e2 * e4;
            const real e6 = b22[o22 + i0];
            const real e7 = e5 * e6;
            const real e9 = 1.0f - e6;
            const real e10 = e7 * e9;
#line 32 "cifg.yaml"
            const real e11 = b10[o10_1 + i0];
#line 33 "cifg.yaml"
            const real e12 = e2 * e6;
            const real e13 = e4 * e4;
            const real e14 = 1.0f - e13;
            const real e15 = e12 * e14;
#line 32 "cifg.yaml"
            const real e16 = e11 + e15;
#line 33 "cifg.yaml"
            const real e17 = b5[i0];
            const real e18 = e10 * e17;
#line 32 "cifg.yaml"
            const real e19 = e16 + e18;
#line 31 "cifg.yaml"
            const real e20 = b20[o20 + i0];
#line 32 "cifg.yaml"
            const real e21 = e19 * e20;
            const real e22 = b21[o21 + i0];
            const real e23 = e22 * e22;
            const real e24 = 1.0f - e23;
            const real e25 = e21 * e24;
            const real e26 = e19 * e22;
            const real e27 = b8[o8 + i0];
            const real e28 = e19 * e27;
#line 31 "cifg.yaml"
            const real e29 = e26 - e28;
            const real e30 = e29 * e20;
#line 32 "cifg.yaml"
            const real e31 = 1.0f - e20;
#line 31 "cifg.yaml"
            const real e32 = e30 * e31;
#line 32 "cifg.yaml"
            const real e33 = e19 * e31;
#line 31 "cifg.yaml"
            const real e34 = b4[i0];
            const real e35 = e32 * e34;
            const real e36 = e33 + e35;
#line 496 "kernel.cu"
            const int o17 = (s1 + row0) * 24;
            const int o10 = (s5 + row0) * 8;
            b17[o17 + 16 + i0] = e10;
            b17[o17 + 8 + i0] = e25;
            b17[o17 + i0] = e32;
            b10[o10 + i0] = e36;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o17 = (s1 + row0) * 24;
            #pragma unroll 4
            for (int k = 0; k < 24; ++k) {
                const real x = b17[o17 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
#line 30 "cifg.yaml"
            const real e0 = p0;
#line 518 "kernel.cu"
            const int o9 = (s5 + row0) * 8;
            b9[o9 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b8, BUFFER(real) b14, BUFFER(real) b15, BUFFER(real) b16, CONST_BUFFER(real) b17,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 512);
    LOOP (int base = blockIdx.x * 32; base < 24; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 24) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o17 = row * 24;
                const real e0 = b17[o17 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 24) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b14[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 2
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o17 = row * 24;
                const int o8 = row * 8;
                const int o8_1 = (row + 1 * call.rows) * 8;
                const real e0 = b17[o17 + i0];
                const real e1 = b8[o8 + i0];
                const real e2 = e0 * e1;
                const real e3 = b17[o17 + 16 + i0];
                const real e4 = b8[o8_1 + i0];
                const real e5 = e3 * e4;
                s0 = s0 + e2;
                s1 = s1 + e5;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
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
            b16[i0] = sum;
        }
        block_barrier();
    }
}
