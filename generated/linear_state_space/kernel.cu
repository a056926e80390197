// generated from specs/linear_state_space.yaml by `make generated`: do not edit
// linear_state_space U=8 N=8 Y=8 float32, sm_90

// Made by rnngen from the equations in lines 16, 17 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<64 / 256, at most 2048>>>
//   forward_1<<<B * 8 / 256, at most 2048>>>
//   library product b18[T*B*1, 16] = b0[T*B*1, 8] * b15[8, 16]
//   forward_2<<<B * 1 / 1>>>
//   library product b21[T*B*1, 8] = b7[T*B*1, 8] * b4[8, 8]
//   forward_3<<<T * B * 8 / 256, at most 2048>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   library product b19[T*B*1, 16] = b5[T*B*1, 8] * b16[8, 16]
//   backward_0<<<B * 1 / 1>>>
//   library product b22[T*B*1, 8] = b20[T*B*1, 8] * b2[8, 8]
//   backward_1<<<T * B * 8 / 256, at most 2048>>>
//   library product b11[8, 8] = b20[8, T*B*1] * b7[T*B*1, 8]
//   library product b12[8, 8] = b20[8, T*B*1] * b0[T*B*1, 8]
//   library product b13[8, 8] = b5[8, T*B*1] * b7[T*B*1, 8]
//   library product b14[8, 8] = b5[8, T*B*1] * b0[T*B*1, 8]
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [64]
//   b2: param 1, real [64]
//   b3: param 2, real [64]
//   b4: param 3, real [64]
//   b5: adjoint 0, real [T, B, 8]
//   b6: adjoint 1, real [T, B, 8]
//   b7: state 0, real [T + 1, B, 8]
//   b8: grad_state 0, real [2, B, 8]
//   b9: output 0, real [T, B, 8]
//   b10: grad_input 0, real [T, B, 8]
//   b11: grad_param 0, real [64]
//   b12: grad_param 1, real [64]
//   b13: grad_param 2, real [64]
//   b14: grad_param 3, real [64]
//   b15: saved 0, real [128]
//   b16: saved 1, real [128]
//   b17: saved 2, real [8]
//   b18: saved 3, real [T, B, 16]
//   b19: scratch 0, real [T, B, 16]
//   b20: scratch 1, real [T, B, 8]
//   b21: tile 0, real [T, B, 8]
//   b22: tile 1, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, BUFFER(real) b15, BUFFER(real) b16, BUFFER(real) b17,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b17[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b2[i0];
#line 16 "linear_state_space.yaml"
        const real e1 = b3[i0];
#line 317 "kernel.cu"
        b15[i0] = e0;
        b15[64 + i0] = e1;
    }
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 8;
        const int i0 = at / 8u;
#line 16 "linear_state_space.yaml"
        const real e0 = b3[8 * i0 + i1];
#line 327 "kernel.cu"
        b16[16 * i0 + i1] = e0;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b4, BUFFER(real) b7, BUFFER(real) b16,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 8;
        const int i0 = at / 8u;
        const real e0 = b4[8 * i0 + i1];
        b16[8 + 16 * i0 + i1] = e0;
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

extern "C" __global__ void __launch_bounds__(32, 1) forward_2(
    CONST_BUFFER(real) b1, BUFFER(real) b7, CONST_BUFFER(real) b18,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b1, 0, 8, 1, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (t + 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o7 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b7[o7 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o18 = (s0 + row0) * 16;
#line 16 "linear_state_space.yaml"
            const real e0 = p0;
            const real e1 = b18[o18 + i0];
            const real e2 = e0 + e1;
#line 386 "kernel.cu"
            const int o7_1 = (s1 + row0) * 8;
            b7[o7_1 + i0] = e2;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    BUFFER(real) b9, CONST_BUFFER(real) b18, CONST_BUFFER(real) b21,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o21 = row * 8;
        const real p0 = b21[o21 + i0];
        const int o18 = row * 16;
#line 17 "linear_state_space.yaml"
        const real e0 = p0;
#line 16 "linear_state_space.yaml"
        const real e1 = b18[o18 + 8 + i0];
#line 17 "linear_state_space.yaml"
        const real e2 = e0 + e1;
#line 413 "kernel.cu"
        const int o9 = row * 8;
        b9[o9 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b6, BUFFER(real) b8, CONST_BUFFER(real) b19, BUFFER(real) b20,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b1, 0, 1, 8, 8, 64);
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
            const int o8_1 = (s0 + row0) * 8;
            const int o6 = (s1 + row0) * 8;
            const int o19 = (s1 + row0) * 16;
#line 16 "linear_state_space.yaml"
            const real e0 = b8[o8_1 + i0];
            const real e1 = b6[o6 + i0];
            const real e2 = e0 + e1;
#line 17 "linear_state_space.yaml"
            const real e3 = b19[o19 + 8 + i0];
#line 16 "linear_state_space.yaml"
            const real e4 = e2 + e3;
#line 449 "kernel.cu"
            const int o20 = (s1 + row0) * 8;
            b20[o20 + i0] = e4;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o20 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b20[o20 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
#line 16 "linear_state_space.yaml"
            const real e0 = p0;
#line 467 "kernel.cu"
            const int o8 = (s2 + row0) * 8;
            b8[o8 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b10, CONST_BUFFER(real) b19, CONST_BUFFER(real) b22,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o22 = row * 8;
        const real p0 = b22[o22 + i0];
        const int o19 = row * 16;
#line 17 "linear_state_space.yaml"
        const real e0 = b19[o19 + i0];
#line 16 "linear_state_space.yaml"
        const real e1 = p0;
        const real e2 = e0 + e1;
#line 492 "kernel.cu"
        const int o10 = row * 8;
        b10[o10 + i0] = e2;
    }
}
