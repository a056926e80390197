// generated from specs/antisymmetric.yaml by `make generated`: do not edit
// antisymmetric I=8 H=8 float32, sm_90

// Made by rnngen from the equations in line 17 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b13[T*B*1, 8] = b1[T*B*1, 8] * b2[8, 8]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b7[T*B*1, 8] = b15[T*B*1, 8] * b2[8, 8]
//   library product b16[8, 8] = b15[8, T*B*1] * b5[T*B*1, 8]
//   library product b8[8, 8] = b15[8, T*B*1] * b1[T*B*1, 8]
//   backward_1<<<8 / 32, at most 2048>>>
//   backward_2<<<64 / 256, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [64]
//   b1: input 0, real [T, B, 8]
//   b2: param 1, real [64]
//   b3: param 2, real [8]
//   b4: adjoint 0, real [T, B, 8]
//   b5: state 0, real [T + 1, B, 8]
//   b6: grad_state 0, real [2, B, 8]
//   b7: grad_input 0, real [T, B, 8]
//   b8: grad_param 0, real [64]
//   b9: grad_param 1, real [8]
//   b10: grad_param 2, real [64]
//   b11: saved 0, real [8]
//   b12: saved 1, real [64]
//   b13: saved 2, real [T, B, 8]
//   b14: saved 3, real [T or 1, B, 8]
//   b15: scratch 0, real [T, B, 8]
//   b16: scratch 1, real [64]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, BUFFER(real) b5, BUFFER(real) b11, BUFFER(real) b12,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b11[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 8;
        const int i0 = at / 8u;
#line 17 "antisymmetric.yaml"
        const real e0 = b0[8 * i0 + i1];
        const real e1 = b0[i0 + 8 * i1];
        const real e2 = e0 - e1;
        const real e4 = (real)(i0);
        const real e5 = (real)(i1);
        const real e6 = (real)(e4 == e5);
        const real e7 = 0.01f * e6;
        const real e8 = e2 - e7;
#line 314 "kernel.cu"
        b12[8 * i0 + i1] = e8;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o5 = ((0) * call.rows + row) * 8;
            b5[o5 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b3, BUFFER(real) b5, CONST_BUFFER(real) b12, CONST_BUFFER(real) b13, BUFFER(real) b14,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b12, 0, 8, 1, 8, 64);
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
            real p0 = 0;
            const int o5 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b5[o5 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o13 = (s0 + row0) * 8;
#line 17 "antisymmetric.yaml"
            const real e0 = b5[o5 + i0];
            const real e2 = b3[i0];
            const real e3 = p0;
            const real e4 = b13[o13 + i0];
            const real e5 = e3 + e4;
            const real e6 = e2 + e5;
            const real e7 = F(tanh)(e6);
            const real e8 = 0.01f * e7;
            const real e9 = e0 + e8;
            const real e11 = e7 * e7;
            const real e12 = 1.0f - e11;
#line 366 "kernel.cu"
            const int o5_1 = (s1 + row0) * 8;
            const int o14 = (s2 + row0) * 8;
            b5[o5_1 + i0] = e9;
            b14[o14 + i0] = e12;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b4, BUFFER(real) b6, CONST_BUFFER(real) b12, CONST_BUFFER(real) b14, BUFFER(real) b15,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b12, 0, 1, 8, 8, 64);
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
            const int o6_1 = (s0 + row0) * 8;
            const int o4 = (s1 + row0) * 8;
            const int o14 = (s2 + row0) * 8;
#line 17 "antisymmetric.yaml"
            const real e0 = b6[o6_1 + i0];
            const real e1 = b4[o4 + i0];
            const real e2 = e0 + e1;
            const real e4 = e2 * 0.01f;
            const real e5 = b14[o14 + i0];
            const real e6 = e4 * e5;
#line 406 "kernel.cu"
            const int o15 = (s1 + row0) * 8;
            b15[o15 + i0] = e6;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o15 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b15[o15 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o6_1 = (s0 + row0) * 8;
            const int o4 = (s1 + row0) * 8;
            const real e0 = b6[o6_1 + i0];
            const real e1 = b4[o4 + i0];
            const real e2 = e0 + e1;
#line 17 "antisymmetric.yaml"
            const real e3 = p0;
            const real e4 = e2 + e3;
#line 430 "kernel.cu"
            const int o6 = (s3 + row0) * 8;
            b6[o6 + i0] = e4;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b9, CONST_BUFFER(real) b15,
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
                const int o15 = row * 8;
                const real e0 = b15[o15 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b9[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b10, CONST_BUFFER(real) b16,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 8;
        const int i0 = at / 8u;
        const real e0 = b16[8 * i0 + i1];
#line 17 "antisymmetric.yaml"
        const real e1 = b16[i0 + 8 * i1];
        const real e2 = -e1;
        const real e3 = e0 + e2;
#line 484 "kernel.cu"
        b10[8 * i0 + i1] = e3;
    }
}
