// generated from specs/lstm_continual.yaml by `make generated`: do not edit
// lstm_continual@prediction_gate I=8 N=8 C=2 float32, sm_90

// Made by rnngen from the equations in lines 21, 22, 53, 54, 55, 56, 57 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 16 / 256, at most 2048>>>
//   library product b28[T*B*1, 48] = b0[T*B*1, 8] * b25[8, 48]
//   forward_1<<<B * 1 / 1>>>
//   library product b46[T*B*1, 8] = b39[T*B*1, 16] * b7[16, 8]
//   forward_2<<<T * B * 8 / 256, at most 2048>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   library product b47[T*B*1, 16] = b10[T*B*1, 8] * b7[8, 16]
//   backward_0<<<T * B * 16 / 256, at most 2048>>>
//   backward_1<<<T * B * 8 / 256, at most 2048>>>
//   backward_2<<<B * 1 / 1>>>
//   library product b16[T*B*1, 8] = b41[T*B*1, 16] * b2[16, 8]
//   library product b16[T*B*1, 8] += b45[T*B*1, 32] * b1[32, 8]
//   library product b17[32, 8] = b45[32, T*B*1] * b0[T*B*1, 8]
//   library product b18[32, 16] = b45[32, T*B*1] * b11[T*B*1, 16]
//   library product b20[16, 8] = b41[16, T*B*1] * b0[T*B*1, 8]
//   library product b21[16, 16] = b41[16, T*B*1] * b11[T*B*1, 16]
//   library product b23[8, 16] = b10[8, T*B*1] * b39[T*B*1, 16]
//   backward_3<<<32 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [256]
//   b2: param 1, real [128]
//   b3: param 2, real [512]
//   b4: param 3, real [32]
//   b5: param 4, real [256]
//   b6: param 5, real [16]
//   b7: param 6, real [128]
//   b8: param 7, real [8]
//   b9: adjoint 0, real [T, B, 16]
//   b10: adjoint 1, real [T, B, 8]
//   b11: state 0, real [T + 1, B, 16]
//   b12: state 1, real [T + 1 or 2, B, 16]
//   b13: grad_state 0, real [2, B, 16]
//   b14: grad_state 1, real [2, B, 16]
//   b15: output 0, real [T, B, 8]
//   b16: grad_input 0, real [T, B, 8]
//   b17: grad_param 0, real [256]
//   b18: grad_param 1, real [512]
//   b19: grad_param 2, real [32]
//   b20: grad_param 3, real [128]
//   b21: grad_param 4, real [256]
//   b22: grad_param 5, real [16]
//   b23: grad_param 6, real [128]
//   b24: grad_param 7, real [8]
//   b25: saved 0, real [384]
//   b26: scratch 0, real [T, B, 32]
//   b27: saved 1, real [16]
//   b28: saved 2, real [T, B, 48]
//   b29: saved 3, real [T or 1, B, 32]
//   b30: saved 4, real [T or 1, B, 16]
//   b31: saved 5, real [B, 8]
//   b32: saved 6, real [B, 8]
//   b33: saved 7, real [B, 8]
//   b34: saved 8, real [B, 8]
//   b35: saved 9, real [T or 1, B, 16]
//   b36: saved 10, real [T or 1, B, 16]
//   b37: saved 11, real [T or 1, B, 16]
//   b38: saved 12, real [T or 1, B, 16]
//   b39: saved 13, real [T, B, 16]
//   b40: scratch 1, real [T, B, 16]
//   b41: scratch 2, real [T, B, 16]
//   b42: scratch 3, real [B, 16]
//   b43: scratch 4, real [B, 16]
//   b44: scratch 5, real [B, 16]
//   b45: scratch 6, real [T, B, 32]
//   b46: tile 0, real [T, B, 8]
//   b47: tile 1, real [T, B, 16]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, BUFFER(real) b11, BUFFER(real) b12, BUFFER(real) b25, BUFFER(real) b27,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 16u; item += stride) {
        const int i0 = (int)item;
        b27[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 256u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b1[i0];
        b25[i0] = e0;
    }
    LOOP (unsigned item = first; item < 128u; item += stride) {
        const int i0 = (int)item;
#line 53 "lstm_continual.yaml"
        const real e0 = b2[i0];
#line 349 "kernel.cu"
        b25[256 + i0] = e0;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
            const int row = row0 + (int)(item / 16u);
            const int i0 = (int)(item % 16u);
            const int o11 = ((0) * call.rows + row) * 16;
            b11[o11 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
            const int row = row0 + (int)(item / 16u);
            const int i0 = (int)(item % 16u);
            const int o12 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 16;
            b12[o12 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, BUFFER(real) b11, BUFFER(real) b12,
    CONST_BUFFER(real) b28, BUFFER(real) b29, BUFFER(real) b30, BUFFER(real) b31, BUFFER(real) b32, BUFFER(real) b33,
    BUFFER(real) b34, BUFFER(real) b35, BUFFER(real) b36, BUFFER(real) b37, BUFFER(real) b38, BUFFER(real) b39,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 512);
    panel(w0, b3, 0, 16, 1, 32, 512);
    SHARED(real, w1, 2048, 256);
    panel(w1, b5, 0, 16, 1, 16, 256);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (call.save ? t : 0) * call.rows;
        const int s2 = (call.save ? t : (t) & 1) * call.rows;
        const int s3 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s4 = (t + 1) * call.rows;
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o11 = (s0 + row0) * 16;
            #pragma unroll 4
            for (int k = 0; k < 16; ++k) {
                const real x = b11[o11 + k];
                p0 = F(fma)(x, w0[k * 32 + i0], p0);
            }
#line 53 "lstm_continual.yaml"
            const real e0 = p0;
#line 404 "kernel.cu"
            const int o29 = (s1 + row0) * 32;
            b29[o29 + i0] = e0;
        }
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o11 = (s0 + row0) * 16;
            #pragma unroll 4
            for (int k = 0; k < 16; ++k) {
                const real x = b11[o11 + k];
                p0 = F(fma)(x, w1[k * 16 + i0], p0);
            }
            const int o28 = (s0 + row0) * 48;
#line 54 "lstm_continual.yaml"
            const real e0 = b6[i0];
#line 53 "lstm_continual.yaml"
            const real e1 = b28[o28 + 32 + i0];
#line 54 "lstm_continual.yaml"
            const real e2 = p0;
            const real e3 = e1 + e2;
            const real e4 = e0 + e3;
#line 21 "lstm_continual.yaml"
            const real e5 = op_sigmoid(e4);
#line 430 "kernel.cu"
            const int o30 = (s1 + row0) * 16;
            b30[o30 + i0] = e5;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o28 = (s0 + row0) * 48;
            const int o29 = (s1 + row0) * 32;
#line 53 "lstm_continual.yaml"
            const real e0 = b28[o28 + i0];
            const real e1 = b29[o29 + i0];
            const real e2 = e0 + e1;
            const real e3 = b4[i0];
            const real e4 = e2 + e3;
            const real e5 = op_sigmoid(e4);
            const real e6 = b28[o28 + 8 + i0];
            const real e7 = b29[o29 + 8 + i0];
            const real e8 = e6 + e7;
            const real e9 = b4[8 + i0];
            const real e10 = e8 + e9;
            const real e11 = op_sigmoid(e10);
            const real e12 = b28[o28 + 16 + i0];
            const real e13 = b29[o29 + 16 + i0];
            const real e14 = e12 + e13;
            const real e15 = b4[16 + i0];
            const real e16 = e14 + e15;
            const real e17 = op_sigmoid(e16);
            const real e18 = b28[o28 + 24 + i0];
            const real e19 = b29[o29 + 24 + i0];
            const real e20 = e18 + e19;
            const real e21 = b4[24 + i0];
            const real e22 = e20 + e21;
            const real e23 = op_sigmoid(e22);
#line 466 "kernel.cu"
            const int o31 = row0 * 8;
            const int o32 = row0 * 8;
            const int o33 = row0 * 8;
            const int o34 = row0 * 8;
            b31[o31 + i0] = e5;
            b32[o32 + i0] = e11;
            b33[o33 + i0] = e17;
            b34[o34 + i0] = e23;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 2;
            const int i0 = at / 2u;
            const int o32 = row0 * 8;
            const int o31 = row0 * 8;
            const int o33 = row0 * 8;
            const int o34 = row0 * 8;
#line 53 "lstm_continual.yaml"
            const real e0 = b32[o32 + i0];
            const real e1 = b31[o31 + i0];
            const real e2 = b33[o33 + i0];
            const real e3 = b34[o34 + i0];
#line 492 "kernel.cu"
            const int o35 = (s1 + row0) * 16;
            const int o36 = (s1 + row0) * 16;
            const int o37 = (s1 + row0) * 16;
            const int o38 = (s1 + row0) * 16;
            b35[o35 + 2 * i0 + i1] = e0;
            b36[o36 + 2 * i0 + i1] = e1;
            b37[o37 + 2 * i0 + i1] = e2;
            b38[o38 + 2 * i0 + i1] = e3;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o35 = (s1 + row0) * 16;
            const int o12 = (s2 + row0) * 16;
            const int o36 = (s1 + row0) * 16;
            const int o30 = (s1 + row0) * 16;
            const int o37 = (s1 + row0) * 16;
            const int o38 = (s1 + row0) * 16;
#line 55 "lstm_continual.yaml"
            const real e0 = b35[o35 + i0];
            const real e1 = b12[o12 + i0];
            const real e2 = e0 * e1;
            const real e3 = b36[o36 + i0];
#line 21 "lstm_continual.yaml"
            const real e5 = b30[o30 + i0];
            const real e6 = 4.0f * e5;
            const real e8 = e6 - 2.0f;
#line 55 "lstm_continual.yaml"
            const real e9 = e3 * e8;
            const real e10 = e2 + e9;
#line 56 "lstm_continual.yaml"
            const real e11 = b37[o37 + i0];
#line 22 "lstm_continual.yaml"
            const real e12 = op_sigmoid(e10);
            const real e13 = 2.0f * e12;
            const real e15 = e13 - 1.0f;
#line 56 "lstm_continual.yaml"
            const real e16 = e11 * e15;
#line 57 "lstm_continual.yaml"
            const real e17 = b38[o38 + i0];
            const real e18 = e17 * e15;
#line 536 "kernel.cu"
            const int o12_1 = (s3 + row0) * 16;
            const int o11_1 = (s4 + row0) * 16;
            const int o39 = (s0 + row0) * 16;
            b12[o12_1 + i0] = e10;
            b11[o11_1 + i0] = e16;
            b39[o39 + i0] = e18;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_2(
    CONST_BUFFER(real) b8, BUFFER(real) b15, CONST_BUFFER(real) b46,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o46 = row * 8;
        const real p0 = b46[o46 + i0];
#line 57 "lstm_continual.yaml"
        const real e0 = p0;
        const real e1 = b8[i0];
        const real e2 = e0 + e1;
#line 564 "kernel.cu"
        const int o15 = row * 8;
        b15[o15 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b12, BUFFER(real) b40, BUFFER(real) b41, CONST_BUFFER(real) b47,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o47 = row * 16;
        const real p0 = b47[o47 + i0];
        const int o12_1 = (row + 1 * call.rows) * 16;
#line 57 "lstm_continual.yaml"
        const real e0 = p0;
#line 55 "lstm_continual.yaml"
        const real e2 = b12[o12_1 + i0];
#line 22 "lstm_continual.yaml"
        const real e3 = op_sigmoid(e2);
        const real e4 = 2.0f * e3;
        const real e6 = e4 - 1.0f;
#line 57 "lstm_continual.yaml"
        const real e7 = e0 * e6;
#line 593 "kernel.cu"
        const int o40 = row * 16;
        const int o41 = row * 16;
        b40[o40 + i0] = e0;
        b41[o41 + i0] = e7;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b26, CONST_BUFFER(real) b41,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        real sum = 0.0f;
        LOOP (int i1 = 0; i1 < 2; ++i1) {
            const int o41 = row * 16;
            const real e0 = b41[o41 + 2 * i0 + i1];
            sum = sum + e0;
        }
        const int o26 = row * 32;
        b26[o26 + 24 + i0] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_2(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b9, CONST_BUFFER(real) b12, BUFFER(real) b13,
    BUFFER(real) b14, BUFFER(real) b26, CONST_BUFFER(real) b28, CONST_BUFFER(real) b29, CONST_BUFFER(real) b30, CONST_BUFFER(real) b35,
    CONST_BUFFER(real) b36, CONST_BUFFER(real) b37, CONST_BUFFER(real) b38, CONST_BUFFER(real) b40, BUFFER(real) b41, BUFFER(real) b42,
    BUFFER(real) b43, BUFFER(real) b44, BUFFER(real) b45,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 256);
    panel(w0, b5, 0, 1, 16, 16, 256);
    SHARED(real, w1, 1024, 512);
    panel(w1, b3, 0, 1, 16, 16, 512);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s3 = (call.save ? t : 0) * call.rows;
        const int s4 = (call.save ? t : (t) & 1) * call.rows;
        const int s5 = ((t) & 1) * call.rows;
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o13_1 = (s0 + row0) * 16;
            const int o9 = (s1 + row0) * 16;
            const int o12_1 = (s2 + row0) * 16;
            const int o14_1 = (s0 + row0) * 16;
            const int o40 = (s1 + row0) * 16;
            const int o38 = (s3 + row0) * 16;
            const int o37 = (s3 + row0) * 16;
            const int o30 = (s3 + row0) * 16;
            const int o12 = (s4 + row0) * 16;
            const int o35 = (s3 + row0) * 16;
            const int o36 = (s3 + row0) * 16;
#line 56 "lstm_continual.yaml"
            const real e0 = b13[o13_1 + i0];
            const real e1 = b9[o9 + i0];
            const real e2 = e0 + e1;
#line 55 "lstm_continual.yaml"
            const real e4 = b12[o12_1 + i0];
#line 22 "lstm_continual.yaml"
            const real e5 = op_sigmoid(e4);
            const real e6 = 2.0f * e5;
            const real e8 = e6 - 1.0f;
#line 56 "lstm_continual.yaml"
            const real e9 = e2 * e8;
#line 55 "lstm_continual.yaml"
            const real e10 = b14[o14_1 + i0];
#line 57 "lstm_continual.yaml"
            const real e11 = b40[o40 + i0];
            const real e12 = b38[o38 + i0];
            const real e13 = e11 * e12;
#line 56 "lstm_continual.yaml"
            const real e14 = b37[o37 + i0];
            const real e15 = e2 * e14;
#line 22 "lstm_continual.yaml"
            const real e16 = e13 + e15;
            const real e17 = e16 * 2.0f;
            const real e18 = e17 * e5;
            const real e19 = 1.0f - e5;
            const real e20 = e18 * e19;
#line 55 "lstm_continual.yaml"
            const real e21 = e10 + e20;
#line 21 "lstm_continual.yaml"
            const real e23 = b30[o30 + i0];
            const real e24 = 4.0f * e23;
            const real e25 = e24 - 2.0f;
#line 55 "lstm_continual.yaml"
            const real e26 = e21 * e25;
            const real e27 = b12[o12 + i0];
            const real e28 = e21 * e27;
            const real e29 = b35[o35 + i0];
            const real e30 = e21 * e29;
            const real e31 = b36[o36 + i0];
            const real e32 = e21 * e31;
#line 21 "lstm_continual.yaml"
            const real e33 = e32 * 4.0f;
            const real e34 = e33 * e23;
            const real e35 = 1.0f - e23;
            const real e36 = e34 * e35;
#line 706 "kernel.cu"
            const int o42 = row0 * 16;
            const int o43 = row0 * 16;
            const int o44 = row0 * 16;
            const int o14 = (s5 + row0) * 16;
            const int o41 = (s1 + row0) * 16;
            b42[o42 + i0] = e9;
            b43[o43 + i0] = e26;
            b44[o44 + i0] = e28;
            b14[o14 + i0] = e30;
            b41[o41 + i0] = e36;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum0 = 0.0f, sum1 = 0.0f, sum2 = 0.0f;
            LOOP (int i1 = 0; i1 < 2; ++i1) {
                const int o42 = row0 * 16;
                const int o43 = row0 * 16;
                const int o44 = row0 * 16;
                const real e0 = b42[o42 + 2 * i0 + i1];
                const real e1 = b43[o43 + 2 * i0 + i1];
                const real e2 = b44[o44 + 2 * i0 + i1];
                sum0 = sum0 + e0;
                sum1 = sum1 + e1;
                sum2 = sum2 + e2;
            }
            const int o26 = (s1 + row0) * 32;
            b26[o26 + 16 + i0] = sum0;
            b26[o26 + i0] = sum1;
            b26[o26 + 8 + i0] = sum2;
        }
        block_barrier();
        if (first < 32u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o26 = (s1 + row0) * 32;
            const int o28 = (s1 + row0) * 48;
            const int o29 = (s3 + row0) * 32;
#line 53 "lstm_continual.yaml"
            const real e0 = b26[o26 + i0];
            const real e1 = b4[i0];
            const real e2 = b28[o28 + i0];
            const real e3 = b29[o29 + i0];
            const real e4 = e2 + e3;
            const real e5 = e1 + e4;
            const real e6 = op_sigmoid(e5);
            const real e7 = e0 * e6;
            const real e9 = 1.0f - e6;
            const real e10 = e7 * e9;
#line 759 "kernel.cu"
            const int o45 = (s1 + row0) * 32;
            b45[o45 + i0] = e10;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o41 = (s1 + row0) * 16;
            #pragma unroll 4
            for (int k = 0; k < 16; ++k) {
                const real x = b41[o41 + k];
                p0 = F(fma)(x, w0[k * 16 + i0], p0);
            }
            const int o45 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b45[o45 + k];
                p0 = F(fma)(x, w1[k * 16 + i0], p0);
            }
            const real e0 = p0;
            const int o13 = (s5 + row0) * 16;
            b13[o13 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b10, BUFFER(real) b19, BUFFER(real) b22, BUFFER(real) b24, CONST_BUFFER(real) b41, CONST_BUFFER(real) b45,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 32; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 32) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o45 = row * 32;
                const real e0 = b45[o45 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 32) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b19[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 16; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 16) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o41 = row * 16;
                const real e0 = b41[o41 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 16) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b22[i0] = sum;
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
                const int o10 = row * 8;
                const real e0 = b10[o10 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b24[i0] = sum;
        }
        block_barrier();
    }
}
