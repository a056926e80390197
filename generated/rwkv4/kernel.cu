// generated from specs/rwkv4.yaml by `make generated`: do not edit
// rwkv4 C=8 float32, sm_90

// Made by rnngen from the equations in lines 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   forward_1<<<B * 1 / 1>>>
//   library product b59[T*B*1, 8] = b38[T*B*1, 8] * b7[8, 8]
//   forward_2<<<T * B * 8 / 256, at most 2048>>>
//   library product b19[T*B*1, 8] = b42[T*B*1, 8] * b9[8, 8]
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   library product b60[T*B*1, 8] = b10[T*B*1, 8] * b9[8, 8]
//   backward_0<<<T * B * 8 / 256, at most 2048>>>
//   library product b48[T*B*1, 8] = b46[T*B*1, 8] * b7[8, 8]
//   backward_1<<<B * 1 / 1>>>
//   library product b22[8, 8] = b51[8, T*B*1] * b36[T*B*1, 8]
//   library product b24[8, 8] = b50[8, T*B*1] * b37[T*B*1, 8]
//   library product b26[8, 8] = b46[8, T*B*1] * b38[T*B*1, 8]
//   library product b28[8, 8] = b10[8, T*B*1] * b42[T*B*1, 8]
//   backward_2<<<8 / 32, at most 2048>>>
//   backward_3<<<8 / 256, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [8]
//   b1: param 1, real [8]
//   b2: param 2, real [8]
//   b3: param 3, real [8]
//   b4: input 0, real [T, B, 8]
//   b5: param 4, real [64]
//   b6: param 5, real [64]
//   b7: param 6, real [64]
//   b8: param 7, real [8]
//   b9: param 8, real [64]
//   b10: adjoint 0, real [T, B, 8]
//   b11: state 0, real [T + 1, B, 8]
//   b12: state 1, real [T + 1, B, 8]
//   b13: state 2, real [T + 1, B, 8]
//   b14: state 3, real [T + 1 or 2, B, 8]
//   b15: grad_state 0, real [2, B, 8]
//   b16: grad_state 1, real [2, B, 8]
//   b17: grad_state 2, real [2, B, 8]
//   b18: grad_state 3, real [2, B, 8]
//   b19: output 0, real [T, B, 8]
//   b20: grad_input 0, real [T, B, 8]
//   b21: grad_param 0, real [8]
//   b22: grad_param 1, real [64]
//   b23: grad_param 2, real [8]
//   b24: grad_param 3, real [64]
//   b25: grad_param 4, real [8]
//   b26: grad_param 5, real [64]
//   b27: grad_param 6, real [8]
//   b28: grad_param 7, real [64]
//   b29: grad_param 8, real [8]
//   b30: saved 0, real [8]
//   b31: saved 1, real [8]
//   b32: saved 2, real [8]
//   b33: saved 3, real [8]
//   b34: saved 4, real [8]
//   b35: saved 5, real [8]
//   b36: saved 6, real [T or 1, B, 8]
//   b37: saved 7, real [T or 1, B, 8]
//   b38: saved 8, real [T, B, 8]
//   b39: saved 9, real [T, B, 8]
//   b40: saved 10, real [T, B, 8]
//   b41: saved 11, real [T, B, 8]
//   b42: saved 12, real [T, B, 8]
//   b43: scratch 0, real [T, B, 8]
//   b44: scratch 1, real [T, B, 8]
//   b45: scratch 2, real [T, B, 8]
//   b46: scratch 3, real [T, B, 8]
//   b47: scratch 4, real [T, B, 8]
//   b48: scratch 5, real [T, B, 8]
//   b49: scratch 6, real [T, B, 8]
//   b50: scratch 7, real [T, B, 8]
//   b51: scratch 8, real [T, B, 8]
//   b52: scratch 9, real [8]
//   b53: scratch 10, real [8]
//   b54: scratch 11, real [8]
//   b55: scratch 12, real [8]
//   b56: scratch 13, real [8]
//   b57: scratch 14, real [8]
//   b58: scratch 15, real [8]
//   b59: tile 0, real [T, B, 8]
//   b60: tile 1, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, BUFFER(real) b11, BUFFER(real) b12,
    BUFFER(real) b13, BUFFER(real) b14, BUFFER(real) b30, BUFFER(real) b31, BUFFER(real) b32, BUFFER(real) b33,
    BUFFER(real) b34, BUFFER(real) b35,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 25 "rwkv4.yaml"
        const real e3 = b0[i0];
        const real e4 = 1.0f - e3;
#line 26 "rwkv4.yaml"
        const real e5 = b1[i0];
        const real e6 = 1.0f - e5;
#line 27 "rwkv4.yaml"
        const real e7 = b2[i0];
        const real e8 = 1.0f - e7;
#line 32 "rwkv4.yaml"
        const real e9 = b3[i0];
        const real e10 = F(exp)(e9);
#line 363 "kernel.cu"
        b30[i0] = 0.0f;
        b31[i0] = (-1e+30f);
        b32[i0] = e4;
        b33[i0] = e6;
        b34[i0] = e8;
        b35[i0] = e10;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o11 = ((0) * call.rows + row) * 8;
            b11[o11 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o12 = ((0) * call.rows + row) * 8;
            b12[o12 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 2 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o13 = ((0) * call.rows + row) * 8;
            b13[o13 + i0] = (-1e+30f);
        }
    }
    if (!(call.given[0] >> 3 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o14 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b14[o14 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6,
    BUFFER(real) b11, BUFFER(real) b12, BUFFER(real) b13, BUFFER(real) b14, CONST_BUFFER(real) b32, CONST_BUFFER(real) b33,
    CONST_BUFFER(real) b34, CONST_BUFFER(real) b35, BUFFER(real) b36, BUFFER(real) b37, BUFFER(real) b38, BUFFER(real) b39,
    BUFFER(real) b40,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b5, 0, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b6, 0, 8, 1, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (call.save ? t : (t) & 1) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = (t + 1) * call.rows;
        const int s4 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o4 = (s0 + row0) * 8;
            const int o14 = (s1 + row0) * 8;
#line 25 "rwkv4.yaml"
            const real e0 = b0[i0];
            const real e1 = b4[o4 + i0];
            const real e2 = e0 * e1;
            const real e3 = b32[i0];
            const real e4 = b14[o14 + i0];
            const real e5 = e3 * e4;
            const real e6 = e2 + e5;
#line 26 "rwkv4.yaml"
            const real e7 = b1[i0];
            const real e8 = e7 * e1;
            const real e9 = b33[i0];
            const real e10 = e9 * e4;
            const real e11 = e8 + e10;
#line 27 "rwkv4.yaml"
            const real e12 = b2[i0];
            const real e13 = e12 * e1;
            const real e14 = b34[i0];
            const real e15 = e14 * e4;
            const real e16 = e13 + e15;
#line 453 "kernel.cu"
            const int o36 = (s2 + row0) * 8;
            const int o37 = (s2 + row0) * 8;
            const int o38 = (s0 + row0) * 8;
            b36[o36 + i0] = e6;
            b37[o37 + i0] = e11;
            b38[o38 + i0] = e16;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o36 = (s2 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b36[o36 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o37 = (s2 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b37[o37 + k];
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
            }
            const int o13 = (s0 + row0) * 8;
            const int o11 = (s0 + row0) * 8;
            const int o12 = (s0 + row0) * 8;
#line 25 "rwkv4.yaml"
            const real e0 = p0;
#line 26 "rwkv4.yaml"
            const real e1 = p1;
#line 32 "rwkv4.yaml"
            const real e2 = b13[o13 + i0];
            const real e3 = b35[i0];
            const real e4 = e2 - e3;
#line 33 "rwkv4.yaml"
            const real e5 = op_maximum(e4, e0);
#line 34 "rwkv4.yaml"
            const real e6 = e4 - e5;
            const real e7 = F(exp)(e6);
#line 36 "rwkv4.yaml"
            const real e8 = b11[o11 + i0];
            const real e9 = e7 * e8;
#line 35 "rwkv4.yaml"
            const real e10 = e0 - e5;
            const real e11 = F(exp)(e10);
#line 36 "rwkv4.yaml"
            const real e12 = e11 * e1;
            const real e13 = e9 + e12;
#line 37 "rwkv4.yaml"
            const real e14 = b12[o12 + i0];
            const real e15 = e7 * e14;
            const real e16 = e15 + e11;
#line 508 "kernel.cu"
            const int o39 = (s0 + row0) * 8;
            const int o40 = (s0 + row0) * 8;
            const int o13_1 = (s3 + row0) * 8;
            const int o11_1 = (s3 + row0) * 8;
            const int o12_1 = (s3 + row0) * 8;
            b39[o39 + i0] = e0;
            b40[o40 + i0] = e1;
            b13[o13_1 + i0] = e5;
            b11[o11_1 + i0] = e13;
            b12[o12_1 + i0] = e16;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o4 = (s0 + row0) * 8;
            const real e0 = b4[o4 + i0];
            const int o14_1 = (s4 + row0) * 8;
            b14[o14_1 + i0] = e0;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_2(
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b11, CONST_BUFFER(real) b12, CONST_BUFFER(real) b13, CONST_BUFFER(real) b39, CONST_BUFFER(real) b40,
    BUFFER(real) b41, BUFFER(real) b42, CONST_BUFFER(real) b59,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o59 = row * 8;
        const real p0 = b59[o59 + i0];
        const int o13 = row * 8;
        const int o39 = row * 8;
        const int o11 = row * 8;
        const int o40 = row * 8;
        const int o12 = row * 8;
#line 27 "rwkv4.yaml"
        const real e0 = p0;
        const real e1 = op_sigmoid(e0);
#line 29 "rwkv4.yaml"
        const real e2 = b13[o13 + i0];
#line 28 "rwkv4.yaml"
        const real e3 = b8[i0];
#line 25 "rwkv4.yaml"
        const real e4 = b39[o39 + i0];
#line 28 "rwkv4.yaml"
        const real e5 = e3 + e4;
        const real e6 = op_maximum(e2, e5);
#line 29 "rwkv4.yaml"
        const real e7 = e2 - e6;
        const real e8 = F(exp)(e7);
#line 31 "rwkv4.yaml"
        const real e9 = b11[o11 + i0];
        const real e10 = e8 * e9;
#line 30 "rwkv4.yaml"
        const real e11 = e5 - e6;
        const real e12 = F(exp)(e11);
#line 26 "rwkv4.yaml"
        const real e13 = b40[o40 + i0];
#line 31 "rwkv4.yaml"
        const real e14 = e12 * e13;
        const real e15 = e10 + e14;
        const real e16 = b12[o12 + i0];
        const real e17 = e8 * e16;
        const real e18 = e17 + e12;
        const real e19 = e15 / e18;
#line 38 "rwkv4.yaml"
        const real e20 = e1 * e19;
#line 583 "kernel.cu"
        const int o41 = row * 8;
        const int o42 = row * 8;
        b41[o41 + i0] = e1;
        b42[o42 + i0] = e20;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b11, CONST_BUFFER(real) b12, CONST_BUFFER(real) b13, CONST_BUFFER(real) b39, CONST_BUFFER(real) b40,
    CONST_BUFFER(real) b41, BUFFER(real) b43, BUFFER(real) b44, BUFFER(real) b45, BUFFER(real) b46, BUFFER(real) b47,
    CONST_BUFFER(real) b60,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o60 = row * 8;
        const real p0 = b60[o60 + i0];
        const int o41 = row * 8;
        const int o13 = row * 8;
        const int o39 = row * 8;
        const int o12 = row * 8;
        const int o11 = row * 8;
        const int o40 = row * 8;
#line 38 "rwkv4.yaml"
        const real e0 = p0;
#line 27 "rwkv4.yaml"
        const real e1 = b41[o41 + i0];
#line 38 "rwkv4.yaml"
        const real e2 = e0 * e1;
#line 29 "rwkv4.yaml"
        const real e3 = b13[o13 + i0];
#line 28 "rwkv4.yaml"
        const real e4 = b8[i0];
#line 25 "rwkv4.yaml"
        const real e5 = b39[o39 + i0];
#line 28 "rwkv4.yaml"
        const real e6 = e4 + e5;
        const real e7 = op_maximum(e3, e6);
#line 29 "rwkv4.yaml"
        const real e8 = e3 - e7;
        const real e9 = F(exp)(e8);
#line 31 "rwkv4.yaml"
        const real e10 = b12[o12 + i0];
        const real e11 = e9 * e10;
#line 30 "rwkv4.yaml"
        const real e12 = e6 - e7;
        const real e13 = F(exp)(e12);
#line 31 "rwkv4.yaml"
        const real e14 = e11 + e13;
        const real e15 = e2 / e14;
        const real e16 = b11[o11 + i0];
        const real e17 = e9 * e16;
#line 26 "rwkv4.yaml"
        const real e18 = b40[o40 + i0];
#line 31 "rwkv4.yaml"
        const real e19 = e13 * e18;
        const real e20 = e17 + e19;
        const real e21 = e20 / e14;
        const real e22 = e2 * e21;
        const real e23 = e22 / e14;
        const real e24 = e15 * e18;
#line 30 "rwkv4.yaml"
        const real e25 = e24 - e23;
        const real e26 = e25 * e13;
#line 28 "rwkv4.yaml"
        const real e27 = (real)(e6 < e3);
        const real e29 = (real)(e3 == e6);
#line 30 "rwkv4.yaml"
        const real e31 = -e26;
#line 31 "rwkv4.yaml"
        const real e32 = e15 * e16;
        const real e33 = e23 * e10;
#line 29 "rwkv4.yaml"
        const real e34 = e32 - e33;
        const real e35 = e34 * e9;
#line 28 "rwkv4.yaml"
        const real e36 = e31 - e35;
        const real e37 = 0.5f * e36;
        const real e38 = e29 != 0 ? e37 : e36;
        const real e39 = e27 != 0 ? 0.0f : e38;
        const real e40 = e26 + e39;
#line 38 "rwkv4.yaml"
        const real e41 = e0 * e21;
#line 27 "rwkv4.yaml"
        const real e42 = e41 * e1;
        const real e44 = 1.0f - e1;
        const real e45 = e42 * e44;
#line 28 "rwkv4.yaml"
        const real e46 = (real)(e3 < e6);
        const real e47 = e46 != 0 ? 0.0f : e38;
        const real e48 = e35 + e47;
#line 679 "kernel.cu"
        const int o43 = row * 8;
        const int o44 = row * 8;
        const int o45 = row * 8;
        const int o46 = row * 8;
        const int o47 = row * 8;
        b43[o43 + i0] = e15;
        b44[o44 + i0] = e23;
        b45[o45 + i0] = e40;
        b46[o46 + i0] = e45;
        b47[o47 + i0] = e48;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b8,
    CONST_BUFFER(real) b11, CONST_BUFFER(real) b12, CONST_BUFFER(real) b13, BUFFER(real) b15, BUFFER(real) b16, BUFFER(real) b17,
    BUFFER(real) b18, BUFFER(real) b20, CONST_BUFFER(real) b32, CONST_BUFFER(real) b33, CONST_BUFFER(real) b34, CONST_BUFFER(real) b35,
    CONST_BUFFER(real) b39, CONST_BUFFER(real) b40, BUFFER(real) b43, BUFFER(real) b44, CONST_BUFFER(real) b45, CONST_BUFFER(real) b47,
    CONST_BUFFER(real) b48, BUFFER(real) b49, BUFFER(real) b50, BUFFER(real) b51,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b6, 0, 1, 8, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b5, 0, 1, 8, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (t + 1) * call.rows;
        const int s3 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o16_1 = (s0 + row0) * 8;
            const int o12 = (s1 + row0) * 8;
            const int o15_1 = (s0 + row0) * 8;
            const int o11 = (s1 + row0) * 8;
            const int o13 = (s1 + row0) * 8;
            const int o13_1 = (s2 + row0) * 8;
            const int o39 = (s1 + row0) * 8;
            const int o17_1 = (s0 + row0) * 8;
            const int o40 = (s1 + row0) * 8;
            const int o43 = (s1 + row0) * 8;
            const int o45 = (s1 + row0) * 8;
            const int o47 = (s1 + row0) * 8;
            const int o44 = (s1 + row0) * 8;
#line 37 "rwkv4.yaml"
            const real e0 = b16[o16_1 + i0];
            const real e1 = b12[o12 + i0];
            const real e2 = e0 * e1;
#line 36 "rwkv4.yaml"
            const real e3 = b15[o15_1 + i0];
            const real e4 = b11[o11 + i0];
            const real e5 = e3 * e4;
#line 34 "rwkv4.yaml"
            const real e6 = e2 + e5;
#line 32 "rwkv4.yaml"
            const real e7 = b13[o13 + i0];
            const real e8 = b35[i0];
            const real e9 = e7 - e8;
#line 33 "rwkv4.yaml"
            const real e10 = b13[o13_1 + i0];
#line 34 "rwkv4.yaml"
            const real e11 = e9 - e10;
            const real e12 = F(exp)(e11);
            const real e13 = e6 * e12;
#line 25 "rwkv4.yaml"
            const real e14 = b39[o39 + i0];
#line 33 "rwkv4.yaml"
            const real e15 = (real)(e9 < e14);
            const real e17 = (real)(e9 == e14);
            const real e19 = b17[o17_1 + i0];
#line 26 "rwkv4.yaml"
            const real e20 = b40[o40 + i0];
#line 36 "rwkv4.yaml"
            const real e21 = e3 * e20;
#line 35 "rwkv4.yaml"
            const real e22 = e0 + e21;
            const real e23 = e14 - e10;
            const real e24 = F(exp)(e23);
            const real e25 = e22 * e24;
#line 33 "rwkv4.yaml"
            const real e26 = e19 - e25;
            const real e27 = e26 - e13;
            const real e28 = 0.5f * e27;
            const real e29 = e17 != 0 ? e28 : e27;
            const real e30 = e15 != 0 ? 0.0f : e29;
#line 32 "rwkv4.yaml"
            const real e31 = e13 + e30;
#line 36 "rwkv4.yaml"
            const real e32 = e3 * e24;
#line 31 "rwkv4.yaml"
            const real e33 = b43[o43 + i0];
#line 28 "rwkv4.yaml"
            const real e34 = b8[i0];
            const real e35 = e34 + e14;
            const real e36 = op_maximum(e7, e35);
#line 30 "rwkv4.yaml"
            const real e37 = e35 - e36;
            const real e38 = F(exp)(e37);
#line 31 "rwkv4.yaml"
            const real e39 = e33 * e38;
#line 26 "rwkv4.yaml"
            const real e40 = e32 + e39;
#line 33 "rwkv4.yaml"
            const real e41 = (real)(e14 < e9);
            const real e42 = e41 != 0 ? 0.0f : e29;
#line 25 "rwkv4.yaml"
            const real e43 = e25 + e42;
#line 28 "rwkv4.yaml"
            const real e44 = b45[o45 + i0];
#line 25 "rwkv4.yaml"
            const real e45 = e43 + e44;
            const real e46 = b47[o47 + i0];
            const real e47 = e46 + e31;
#line 37 "rwkv4.yaml"
            const real e48 = e0 * e12;
#line 31 "rwkv4.yaml"
            const real e49 = b44[o44 + i0];
#line 29 "rwkv4.yaml"
            const real e50 = e7 - e36;
            const real e51 = F(exp)(e50);
#line 31 "rwkv4.yaml"
            const real e52 = e49 * e51;
            const real e53 = e48 - e52;
#line 36 "rwkv4.yaml"
            const real e54 = e3 * e12;
#line 31 "rwkv4.yaml"
            const real e55 = e33 * e51;
            const real e56 = e54 + e55;
#line 816 "kernel.cu"
            const int o49 = (s1 + row0) * 8;
            const int o50 = (s1 + row0) * 8;
            const int o51 = (s1 + row0) * 8;
            const int o17 = (s3 + row0) * 8;
            const int o16 = (s3 + row0) * 8;
            const int o15 = (s3 + row0) * 8;
            b49[o49 + i0] = e31;
            b50[o50 + i0] = e40;
            b51[o51 + i0] = e45;
            b17[o17 + i0] = e47;
            b16[o16 + i0] = e53;
            b15[o15 + i0] = e56;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o50 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b50[o50 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o51 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b51[o51 + k];
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
            }
            const int o48 = (s1 + row0) * 8;
            const int o18_1 = (s0 + row0) * 8;
#line 26 "rwkv4.yaml"
            const real e0 = p0;
#line 25 "rwkv4.yaml"
            const real e1 = p1;
#line 27 "rwkv4.yaml"
            const real e2 = b48[o48 + i0];
            const real e3 = b34[i0];
            const real e4 = e2 * e3;
#line 26 "rwkv4.yaml"
            const real e5 = b33[i0];
            const real e6 = e0 * e5;
            const real e7 = e4 + e6;
#line 25 "rwkv4.yaml"
            const real e8 = b32[i0];
            const real e9 = e1 * e8;
            const real e10 = e7 + e9;
            const real e11 = b18[o18_1 + i0];
#line 27 "rwkv4.yaml"
            const real e12 = b2[i0];
            const real e13 = e2 * e12;
            const real e14 = e11 + e13;
#line 26 "rwkv4.yaml"
            const real e15 = b1[i0];
            const real e16 = e0 * e15;
            const real e17 = e14 + e16;
#line 25 "rwkv4.yaml"
            const real e18 = b0[i0];
            const real e19 = e1 * e18;
            const real e20 = e17 + e19;
#line 879 "kernel.cu"
            const int o43 = (s1 + row0) * 8;
            const int o44 = (s1 + row0) * 8;
            const int o18 = (s3 + row0) * 8;
            const int o20 = (s1 + row0) * 8;
            b43[o43 + i0] = e0;
            b44[o44 + i0] = e1;
            b18[o18 + i0] = e10;
            b20[o20 + i0] = e20;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b14, BUFFER(real) b27, CONST_BUFFER(real) b43, CONST_BUFFER(real) b44, CONST_BUFFER(real) b45,
    CONST_BUFFER(real) b48, CONST_BUFFER(real) b49, BUFFER(real) b52, BUFFER(real) b53, BUFFER(real) b54, BUFFER(real) b55,
    BUFFER(real) b56, BUFFER(real) b57, BUFFER(real) b58,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 2048);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f, s3 = 0.0f, s4 = 0.0f, s5 = 0.0f, s6 = 0.0f, s7 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o44 = row * 8;
                const int o4 = row * 8;
                const int o14 = row * 8;
                const int o43 = row * 8;
                const int o48 = row * 8;
                const int o49 = row * 8;
                const int o45 = row * 8;
                const real e0 = b44[o44 + i0];
                const real e1 = b4[o4 + i0];
                const real e2 = e0 * e1;
                const real e3 = b14[o14 + i0];
                const real e4 = e0 * e3;
                const real e5 = b43[o43 + i0];
                const real e6 = e5 * e1;
                const real e7 = e5 * e3;
                const real e8 = b48[o48 + i0];
                const real e9 = e8 * e1;
                const real e10 = e8 * e3;
                const real e11 = b49[o49 + i0];
                const real e12 = -e11;
                const real e13 = b45[o45 + i0];
                s0 = s0 + e2;
                s1 = s1 + e4;
                s2 = s2 + e6;
                s3 = s3 + e7;
                s4 = s4 + e9;
                s5 = s5 + e10;
                s6 = s6 + e12;
                s7 = s7 + e13;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        part[768 + threadIdx.x] = s3;
        part[1024 + threadIdx.x] = s4;
        part[1280 + threadIdx.x] = s5;
        part[1536 + threadIdx.x] = s6;
        part[1792 + threadIdx.x] = s7;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b52[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b53[i0] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b54[i0] = sum;
        }
        if (warp == 3 && item < 8) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int i0 = item;
            b55[i0] = sum;
        }
        if (warp == 4 && item < 8) {
            real sum = part[1024 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1024 + w * 32 + lane];
            const int i0 = item;
            b56[i0] = sum;
        }
        if (warp == 5 && item < 8) {
            real sum = part[1280 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1280 + w * 32 + lane];
            const int i0 = item;
            b57[i0] = sum;
        }
        if (warp == 6 && item < 8) {
            real sum = part[1536 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1536 + w * 32 + lane];
            const int i0 = item;
            b58[i0] = sum;
        }
        if (warp == 7 && item < 8) {
            real sum = part[1792 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1792 + w * 32 + lane];
            const int i0 = item;
            b27[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    BUFFER(real) b21, BUFFER(real) b23, BUFFER(real) b25, BUFFER(real) b29, CONST_BUFFER(real) b35, CONST_BUFFER(real) b52,
    CONST_BUFFER(real) b53, CONST_BUFFER(real) b54, CONST_BUFFER(real) b55, CONST_BUFFER(real) b56, CONST_BUFFER(real) b57, CONST_BUFFER(real) b58,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 32 "rwkv4.yaml"
        const real e0 = b58[i0];
        const real e1 = b35[i0];
        const real e2 = e0 * e1;
        const real e3 = b52[i0];
        const real e4 = b53[i0];
        const real e5 = e3 - e4;
        const real e6 = b54[i0];
        const real e7 = b55[i0];
        const real e8 = e6 - e7;
        const real e9 = b56[i0];
        const real e10 = b57[i0];
        const real e11 = e9 - e10;
#line 1023 "kernel.cu"
        b29[i0] = e2;
        b21[i0] = e5;
        b23[i0] = e8;
        b25[i0] = e11;
    }
}
