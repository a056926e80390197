// generated from specs/rnn_rbm.yaml by `make generated`: do not edit
// rnn_rbm V=8 H=8 U=8 float32, sm_90

// Made by rnngen from the equations in lines 24, 26, 27, 28, 29 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b46[T*B*1, 8] = b0[T*B*1, 8] * b8[8, 8]
//   library product b46[T*B*1, 8] = b0[T*B*1, 8] * b9[8, 8]
//   library product b46[T*B*1, 8] = b1[T*B*1, 8] * b9[8, 8]
//   forward_1<<<T * B * 8 / 256, at most 2048>>>
//   forward_2<<<B * 1 / 1>>>
//   library product b47[T*B*1, 16] = b13[T*B*1, 8] * b27[8, 16]
//   forward_3<<<T * B * 8 / 256, at most 2048>>>
//   forward_4<<<T * B * 1 / 256, at most 2048>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<T * B * 8 / 256, at most 2048>>>
//   library product b48[T*B*1, 8] = b37[T*B*1, 8] * b9[8, 8]
//   library product b48[T*B*1, 8] = b38[T*B*1, 8] * b3[8, 8]
//   library product b48[T*B*1, 8] = b39[T*B*1, 8] * b2[8, 8]
//   backward_1<<<T * B * 8 / 256, at most 2048>>>
//   backward_2<<<B * 1 / 1>>>
//   library product b49[T*B*1, 8] = b43[T*B*1, 8] * b8[8, 8]
//   backward_3<<<T * B * 8 / 256, at most 2048>>>
//   library product b19[8, 8] = b39[8, T*B*1] * b13[T*B*1, 8]
//   library product b21[8, 8] = b38[8, T*B*1] * b13[T*B*1, 8]
//   library product b23[8, 8] = b43[8, T*B*1] * b13[T*B*1, 8]
//   library product b25[8, 8] = b43[8, T*B*1] * b0[T*B*1, 8]
//   library product b44[8, 8] = b36[8, T*B*1] * b1[T*B*1, 8]
//   library product b45[8, 8] = b37[8, T*B*1] * b0[T*B*1, 8]
//   backward_4<<<8 / 32, at most 2048>>>
//   backward_5<<<64 / 256, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: input 1, real [T, B, 8]
//   b2: param 0, real [64]
//   b3: param 1, real [64]
//   b4: param 2, real [8]
//   b5: param 3, real [8]
//   b6: param 4, real [64]
//   b7: param 5, real [8]
//   b8: param 6, real [64]
//   b9: param 7, real [64]
//   b10: adjoint 0, real [T, B, 8]
//   b11: adjoint 1, real [T, B, 8]
//   b12: adjoint 2, real [T, B, 1]
//   b13: state 0, real [T + 1, B, 8]
//   b14: grad_state 0, real [2, B, 8]
//   b15: output 0, real [T, B, 8]
//   b16: output 1, real [T, B, 8]
//   b17: output 2, real [T, B, 1]
//   b18: grad_input 0, real [T, B, 8]
//   b19: grad_param 0, real [64]
//   b20: grad_param 1, real [8]
//   b21: grad_param 2, real [64]
//   b22: grad_param 3, real [8]
//   b23: grad_param 4, real [64]
//   b24: grad_param 5, real [8]
//   b25: grad_param 6, real [64]
//   b26: grad_param 7, real [64]
//   b27: saved 0, real [128]
//   b28: saved 1, real [8]
//   b29: saved 2, real [T, B, 8]
//   b30: saved 3, real [T, B, 8]
//   b31: saved 4, real [T, B, 8]
//   b32: saved 5, real [T, B, 1]
//   b33: saved 6, real [T, B, 1]
//   b34: saved 7, real [T, B, 1]
//   b35: saved 8, real [T, B, 1]
//   b36: scratch 0, real [T, B, 8]
//   b37: scratch 1, real [T, B, 8]
//   b38: scratch 2, real [T, B, 8]
//   b39: scratch 3, real [T, B, 8]
//   b40: scratch 4, real [T, B, 8]
//   b41: scratch 5, real [T, B, 8]
//   b42: scratch 6, real [T, B, 8]
//   b43: scratch 7, real [T, B, 8]
//   b44: scratch 8, real [64]
//   b45: scratch 9, real [64]
//   b46: tile 0, real [T, B, 24]
//   b47: tile 1, real [T, B, 16]
//   b48: tile 2, real [T, B, 24]
//   b49: tile 3, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, BUFFER(real) b13, BUFFER(real) b27, BUFFER(real) b28,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b28[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b2[i0];
#line 26 "rnn_rbm.yaml"
        const real e1 = b3[i0];
#line 355 "kernel.cu"
        b27[i0] = e0;
        b27[64 + i0] = e1;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o13 = ((0) * call.rows + row) * 8;
            b13[o13 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    BUFFER(real) b29, BUFFER(real) b30, BUFFER(real) b31, CONST_BUFFER(real) b46,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o46 = row * 24;
        const real p0 = b46[o46 + i0];
        const real p1 = b46[o46 + 8 + i0];
        const real p2 = b46[o46 + 16 + i0];
#line 28 "rnn_rbm.yaml"
        const real e0 = p0;
#line 24 "rnn_rbm.yaml"
        const real e1 = p1;
        const real e2 = p2;
#line 388 "kernel.cu"
        const int o29 = row * 8;
        const int o30 = row * 8;
        const int o31 = row * 8;
        b29[o29 + i0] = e0;
        b30[o30 + i0] = e1;
        b31[o31 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_2(
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, BUFFER(real) b13, CONST_BUFFER(real) b29,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b6, 0, 8, 1, 8, 64);
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
            const int o13 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b13[o13 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o29 = (s0 + row0) * 8;
#line 28 "rnn_rbm.yaml"
            const real e0 = b7[i0];
            const real e1 = p0;
            const real e2 = b29[o29 + i0];
            const real e3 = e1 + e2;
            const real e4 = e0 + e3;
            const real e5 = F(tanh)(e4);
#line 431 "kernel.cu"
            const int o13_1 = (s1 + row0) * 8;
            b13[o13_1 + i0] = e5;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b15, BUFFER(real) b16, CONST_BUFFER(real) b47,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o47 = row * 16;
        const real p0 = b47[o47 + i0];
        const real p1 = b47[o47 + 8 + i0];
#line 26 "rnn_rbm.yaml"
        const real e0 = b4[i0];
        const real e1 = p0;
        const real e2 = e0 + e1;
#line 27 "rnn_rbm.yaml"
        const real e3 = b5[i0];
#line 26 "rnn_rbm.yaml"
        const real e4 = p1;
#line 27 "rnn_rbm.yaml"
        const real e5 = e3 + e4;
#line 462 "kernel.cu"
        const int o15 = row * 8;
        const int o16 = row * 8;
        b15[o15 + i0] = e2;
        b16[o16 + i0] = e5;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_4(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b15, CONST_BUFFER(real) b16, BUFFER(real) b17, CONST_BUFFER(real) b30,
    CONST_BUFFER(real) b31, BUFFER(real) b32, BUFFER(real) b33, BUFFER(real) b34, BUFFER(real) b35,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        {
            real sum0 = 0.0f, sum1 = 0.0f, sum2 = 0.0f, sum3 = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o0 = row * 8;
                const int o15 = row * 8;
                const int o30 = row * 8;
                const int o16 = row * 8;
                const int o1 = row * 8;
                const int o31 = row * 8;
                const real e0 = b0[o0 + i0];
                const real e1 = b15[o15 + i0];
                const real e2 = e0 * e1;
                const real e3 = b30[o30 + i0];
                const real e4 = b16[o16 + i0];
                const real e5 = e3 + e4;
                const real e6 = op_softplus(e5);
                const real e7 = b1[o1 + i0];
                const real e8 = e7 * e1;
                const real e9 = b31[o31 + i0];
                const real e10 = e9 + e4;
                const real e11 = op_softplus(e10);
                sum0 = sum0 + e2;
                sum1 = sum1 + e6;
                sum2 = sum2 + e8;
                sum3 = sum3 + e11;
            }
            const int o32 = row * 1;
            const int o33 = row * 1;
            const int o34 = row * 1;
            const int o35 = row * 1;
            b32[o32] = sum0;
            b33[o33] = sum1;
            b34[o34] = sum2;
            b35[o35] = sum3;
        }
        {
            const int o32 = row * 1;
            const int o33 = row * 1;
            const int o34 = row * 1;
            const int o35 = row * 1;
#line 24 "rnn_rbm.yaml"
            const real e0 = b32[o32];
            const real e1 = -e0;
            const real e2 = b33[o33];
            const real e3 = e1 - e2;
            const real e4 = b34[o34];
            const real e5 = -e4;
            const real e6 = b35[o35];
            const real e7 = e5 - e6;
#line 29 "rnn_rbm.yaml"
            const real e8 = e3 - e7;
#line 531 "kernel.cu"
            const int o17 = row * 1;
            b17[o17] = e8;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, CONST_BUFFER(real) b12, CONST_BUFFER(real) b16,
    CONST_BUFFER(real) b30, CONST_BUFFER(real) b31, BUFFER(real) b36, BUFFER(real) b37, BUFFER(real) b38, BUFFER(real) b39,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o12 = row * 1;
        const int o31 = row * 8;
        const int o16 = row * 8;
        const int o30 = row * 8;
        const int o11 = row * 8;
        const int o10 = row * 8;
        const int o1 = row * 8;
        const int o0 = row * 8;
#line 24 "rnn_rbm.yaml"
        const real e0 = b12[o12];
        const real e1 = b31[o31 + i0];
#line 27 "rnn_rbm.yaml"
        const real e2 = b16[o16 + i0];
#line 24 "rnn_rbm.yaml"
        const real e3 = e1 + e2;
        const real e4 = op_sigmoid(e3);
        const real e5 = e0 * e4;
#line 29 "rnn_rbm.yaml"
        const real e6 = -e0;
#line 24 "rnn_rbm.yaml"
        const real e7 = b30[o30 + i0];
        const real e8 = e7 + e2;
        const real e9 = op_sigmoid(e8);
        const real e10 = e6 * e9;
#line 27 "rnn_rbm.yaml"
        const real e11 = b11[o11 + i0];
        const real e12 = e11 + e5;
        const real e13 = e12 + e10;
#line 26 "rnn_rbm.yaml"
        const real e14 = b10[o10 + i0];
#line 24 "rnn_rbm.yaml"
        const real e15 = b1[o1 + i0];
        const real e16 = e0 * e15;
#line 26 "rnn_rbm.yaml"
        const real e17 = e14 + e16;
#line 24 "rnn_rbm.yaml"
        const real e18 = b0[o0 + i0];
        const real e19 = e6 * e18;
#line 26 "rnn_rbm.yaml"
        const real e20 = e17 + e19;
#line 589 "kernel.cu"
        const int o36 = row * 8;
        const int o37 = row * 8;
        const int o38 = row * 8;
        const int o39 = row * 8;
        b36[o36 + i0] = e5;
        b37[o37 + i0] = e10;
        b38[o38 + i0] = e13;
        b39[o39 + i0] = e20;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b40, BUFFER(real) b41, BUFFER(real) b42, CONST_BUFFER(real) b48,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o48 = row * 24;
        const real p0 = b48[o48 + i0];
        const real p1 = b48[o48 + 8 + i0];
        const real p2 = b48[o48 + 16 + i0];
#line 24 "rnn_rbm.yaml"
        const real e0 = p0;
#line 27 "rnn_rbm.yaml"
        const real e1 = p1;
#line 26 "rnn_rbm.yaml"
        const real e2 = p2;
#line 621 "kernel.cu"
        const int o40 = row * 8;
        const int o41 = row * 8;
        const int o42 = row * 8;
        b40[o40 + i0] = e0;
        b41[o41 + i0] = e1;
        b42[o42 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_2(
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b13, BUFFER(real) b14, CONST_BUFFER(real) b41, CONST_BUFFER(real) b42, BUFFER(real) b43,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b6, 0, 1, 8, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t + 1) * call.rows;
        const int s2 = (t) * call.rows;
        const int s3 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o14_1 = (s0 + row0) * 8;
            const int o13_1 = (s1 + row0) * 8;
#line 28 "rnn_rbm.yaml"
            const real e0 = b14[o14_1 + i0];
            const real e2 = b13[o13_1 + i0];
            const real e3 = e2 * e2;
            const real e4 = 1.0f - e3;
            const real e5 = e0 * e4;
#line 659 "kernel.cu"
            const int o43 = (s2 + row0) * 8;
            b43[o43 + i0] = e5;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o43 = (s2 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b43[o43 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o41 = (s2 + row0) * 8;
            const int o42 = (s2 + row0) * 8;
#line 28 "rnn_rbm.yaml"
            const real e0 = p0;
#line 27 "rnn_rbm.yaml"
            const real e1 = b41[o41 + i0];
            const real e2 = e0 + e1;
#line 26 "rnn_rbm.yaml"
            const real e3 = b42[o42 + i0];
            const real e4 = e2 + e3;
#line 685 "kernel.cu"
            const int o14 = (s3 + row0) * 8;
            b14[o14 + i0] = e4;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b12, CONST_BUFFER(real) b15, BUFFER(real) b18, CONST_BUFFER(real) b40, CONST_BUFFER(real) b49,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o49 = row * 8;
        const real p0 = b49[o49 + i0];
        const int o12 = row * 1;
        const int o15 = row * 8;
        const int o40 = row * 8;
#line 29 "rnn_rbm.yaml"
        const real e0 = b12[o12];
        const real e1 = -e0;
#line 26 "rnn_rbm.yaml"
        const real e2 = b15[o15 + i0];
#line 24 "rnn_rbm.yaml"
        const real e3 = e1 * e2;
        const real e4 = b40[o40 + i0];
#line 28 "rnn_rbm.yaml"
        const real e5 = p0;
        const real e6 = e4 + e5;
        const real e7 = e3 + e6;
#line 719 "kernel.cu"
        const int o18 = row * 8;
        b18[o18 + i0] = e7;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    BUFFER(real) b20, BUFFER(real) b22, BUFFER(real) b24, CONST_BUFFER(real) b38, CONST_BUFFER(real) b39, CONST_BUFFER(real) b43,
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
                const int o39 = row * 8;
                const int o38 = row * 8;
                const int o43 = row * 8;
                const real e0 = b39[o39 + i0];
                const real e1 = b38[o38 + i0];
                const real e2 = b43[o43 + i0];
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
            b20[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b22[i0] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b24[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_5(
    BUFFER(real) b26, CONST_BUFFER(real) b44, CONST_BUFFER(real) b45,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b44[i0];
        const real e1 = b45[i0];
        const real e2 = e0 + e1;
        b26[i0] = e2;
    }
}
