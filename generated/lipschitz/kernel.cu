// generated from specs/lipschitz.yaml by `make generated`: do not edit
// lipschitz I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 18, 19, 20 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b16[T*B*1, 8] = b2[T*B*1, 8] * b3[8, 8]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b8[T*B*1, 8] = b19[T*B*1, 8] * b3[8, 8]
//   library product b20[8, 8] = b18[8, T*B*1] * b6[T*B*1, 8]
//   library product b21[8, 8] = b19[8, T*B*1] * b6[T*B*1, 8]
//   library product b9[8, 8] = b19[8, T*B*1] * b2[T*B*1, 8]
//   backward_1<<<8 / 32, at most 2048>>>
//   backward_2<<<64 / 256, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [64]
//   b1: param 1, real [64]
//   b2: input 0, real [T, B, 8]
//   b3: param 2, real [64]
//   b4: param 3, real [8]
//   b5: adjoint 0, real [T, B, 8]
//   b6: state 0, real [T + 1, B, 8]
//   b7: grad_state 0, real [2, B, 8]
//   b8: grad_input 0, real [T, B, 8]
//   b9: grad_param 0, real [64]
//   b10: grad_param 1, real [8]
//   b11: grad_param 2, real [64]
//   b12: grad_param 3, real [64]
//   b13: saved 0, real [8]
//   b14: saved 1, real [64]
//   b15: saved 2, real [64]
//   b16: saved 3, real [T, B, 8]
//   b17: saved 4, real [T or 1, B, 8]
//   b18: scratch 0, real [T, B, 8]
//   b19: scratch 1, real [T, B, 8]
//   b20: scratch 2, real [64]
//   b21: scratch 3, real [64]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, BUFFER(real) b6, BUFFER(real) b13, BUFFER(real) b14, BUFFER(real) b15,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b13[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 8;
        const int i0 = at / 8u;
#line 18 "lipschitz.yaml"
        const real e2 = 1.0f - 0.75f;
        const real e3 = b0[8 * i0 + i1];
        const real e4 = b0[i0 + 8 * i1];
        const real e5 = e3 + e4;
        const real e6 = e2 * e5;
        const real e7 = e3 - e4;
        const real e8 = 0.75f * e7;
        const real e9 = e6 + e8;
        const real e11 = (real)(i0);
        const real e12 = (real)(i1);
        const real e13 = (real)(e11 == e12);
        const real e14 = 0.001f * e13;
        const real e15 = e9 - e14;
#line 19 "lipschitz.yaml"
        const real e16 = b1[8 * i0 + i1];
        const real e17 = b1[i0 + 8 * i1];
        const real e18 = e16 + e17;
        const real e19 = e2 * e18;
        const real e20 = e16 - e17;
        const real e21 = 0.75f * e20;
        const real e22 = e19 + e21;
        const real e23 = e22 - e14;
#line 334 "kernel.cu"
        b14[8 * i0 + i1] = e15;
        b15[8 * i0 + i1] = e23;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o6 = ((0) * call.rows + row) * 8;
            b6[o6 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b4, BUFFER(real) b6, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b16, BUFFER(real) b17,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b14, 0, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b15, 0, 8, 1, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (t + 1) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o6 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b6[o6 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
            }
            const int o16 = (s0 + row0) * 8;
#line 20 "lipschitz.yaml"
            const real e0 = b6[o6 + i0];
            const real e2 = p0;
            const real e3 = b4[i0];
            const real e4 = p1;
            const real e5 = b16[o16 + i0];
            const real e6 = e4 + e5;
            const real e7 = e3 + e6;
            const real e8 = F(tanh)(e7);
            const real e9 = e2 + e8;
            const real e10 = 0.03f * e9;
            const real e11 = e0 + e10;
            const real e13 = e8 * e8;
            const real e14 = 1.0f - e13;
#line 392 "kernel.cu"
            const int o6_1 = (s1 + row0) * 8;
            const int o17 = (s2 + row0) * 8;
            b6[o6_1 + i0] = e11;
            b17[o17 + i0] = e14;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b5, BUFFER(real) b7, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b17, BUFFER(real) b18,
    BUFFER(real) b19,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b15, 0, 1, 8, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b14, 0, 1, 8, 8, 64);
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
            const int o7_1 = (s0 + row0) * 8;
            const int o5 = (s1 + row0) * 8;
            const int o17 = (s2 + row0) * 8;
#line 20 "lipschitz.yaml"
            const real e0 = b7[o7_1 + i0];
            const real e1 = b5[o5 + i0];
            const real e2 = e0 + e1;
            const real e4 = e2 * 0.03f;
            const real e5 = b17[o17 + i0];
            const real e6 = e4 * e5;
#line 435 "kernel.cu"
            const int o18 = (s1 + row0) * 8;
            const int o19 = (s1 + row0) * 8;
            b18[o18 + i0] = e4;
            b19[o19 + i0] = e6;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o19 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b19[o19 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o18 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b18[o18 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
            }
            const int o7_1 = (s0 + row0) * 8;
            const int o5 = (s1 + row0) * 8;
            const real e0 = b7[o7_1 + i0];
            const real e1 = b5[o5 + i0];
            const real e2 = e0 + e1;
            const real e3 = p0;
            const real e4 = e2 + e3;
            const int o7 = (s3 + row0) * 8;
            b7[o7 + i0] = e4;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b10, CONST_BUFFER(real) b19,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o19 = row * 8;
                const real e0 = b19[o19 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b10[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b11, BUFFER(real) b12, CONST_BUFFER(real) b20, CONST_BUFFER(real) b21,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 8;
        const int i0 = at / 8u;
#line 19 "lipschitz.yaml"
        const real e0 = b21[8 * i0 + i1];
        const real e2 = e0 * 0.75f;
        const real e4 = 1.0f - 0.75f;
        const real e5 = e0 * e4;
        const real e6 = e2 + e5;
        const real e7 = b21[i0 + 8 * i1];
        const real e8 = e7 * e4;
        const real e9 = e7 * 0.75f;
        const real e10 = e8 - e9;
        const real e11 = e6 + e10;
#line 18 "lipschitz.yaml"
        const real e12 = b20[8 * i0 + i1];
        const real e13 = e12 * 0.75f;
        const real e14 = e12 * e4;
        const real e15 = e13 + e14;
        const real e16 = b20[i0 + 8 * i1];
        const real e17 = e16 * e4;
        const real e18 = e16 * 0.75f;
        const real e19 = e17 - e18;
        const real e20 = e15 + e19;
#line 535 "kernel.cu"
        b12[8 * i0 + i1] = e11;
        b11[8 * i0 + i1] = e20;
    }
}
