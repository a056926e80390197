// generated from specs/lstm_continual.yaml by `make generated`: do not edit
// lstm_continual I=8 N=8 C=2 float32, sm_90

// Made by rnngen from the equations in lines 21, 22, 24, 25, 26, 27 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 16 / 256, at most 2048>>>
//   library product b22[T*B*1, 40] = b0[T*B*1, 8] * b19[8, 40]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b12[T*B*1, 8] = b34[T*B*1, 16] * b2[16, 8]
//   library product b12[T*B*1, 8] += b35[T*B*1, 24] * b1[24, 8]
//   library product b13[24, 8] = b35[24, T*B*1] * b0[T*B*1, 8]
//   library product b14[24, 16] = b35[24, T*B*1] * b8[T*B*1, 16]
//   library product b16[16, 8] = b34[16, T*B*1] * b0[T*B*1, 8]
//   library product b17[16, 16] = b34[16, T*B*1] * b8[T*B*1, 16]
//   backward_1<<<24 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [192]
//   b2: param 1, real [128]
//   b3: param 2, real [384]
//   b4: param 3, real [24]
//   b5: param 4, real [256]
//   b6: param 5, real [16]
//   b7: adjoint 0, real [T, B, 16]
//   b8: state 0, real [T + 1, B, 16]
//   b9: state 1, real [T + 1 or 2, B, 16]
//   b10: grad_state 0, real [2, B, 16]
//   b11: grad_state 1, real [2, B, 16]
//   b12: grad_input 0, real [T, B, 8]
//   b13: grad_param 0, real [192]
//   b14: grad_param 1, real [384]
//   b15: grad_param 2, real [24]
//   b16: grad_param 3, real [128]
//   b17: grad_param 4, real [256]
//   b18: grad_param 5, real [16]
//   b19: saved 0, real [320]
//   b20: scratch 0, real [B, 24]
//   b21: saved 1, real [16]
//   b22: saved 2, real [T, B, 40]
//   b23: saved 3, real [T or 1, B, 24]
//   b24: saved 4, real [T or 1, B, 16]
//   b25: saved 5, real [B, 8]
//   b26: saved 6, real [B, 8]
//   b27: saved 7, real [B, 8]
//   b28: saved 8, real [T or 1, B, 16]
//   b29: saved 9, real [T or 1, B, 16]
//   b30: saved 10, real [T or 1, B, 16]
//   b31: scratch 1, real [B, 16]
//   b32: scratch 2, real [B, 16]
//   b33: scratch 3, real [B, 16]
//   b34: scratch 4, real [T, B, 16]
//   b35: scratch 5, real [T, B, 24]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, BUFFER(real) b8, BUFFER(real) b9, BUFFER(real) b19, BUFFER(real) b21,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 16u; item += stride) {
        const int i0 = (int)item;
        b21[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 192u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b1[i0];
        b19[i0] = e0;
    }
    LOOP (unsigned item = first; item < 128u; item += stride) {
        const int i0 = (int)item;
#line 24 "lstm_continual.yaml"
        const real e0 = b2[i0];
#line 331 "kernel.cu"
        b19[192 + i0] = e0;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
            const int row = row0 + (int)(item / 16u);
            const int i0 = (int)(item % 16u);
            const int o8 = ((0) * call.rows + row) * 16;
            b8[o8 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
            const int row = row0 + (int)(item / 16u);
            const int i0 = (int)(item % 16u);
            const int o9 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 16;
            b9[o9 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, BUFFER(real) b8, BUFFER(real) b9,
    CONST_BUFFER(real) b22, BUFFER(real) b23, BUFFER(real) b24, BUFFER(real) b25, BUFFER(real) b26, BUFFER(real) b27,
    BUFFER(real) b28, BUFFER(real) b29, BUFFER(real) b30,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 384);
    panel(w0, b3, 0, 16, 1, 24, 384);
    SHARED(real, w1, 1536, 256);
    panel(w1, b5, 0, 16, 1, 16, 256);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (call.save ? t : 0) * call.rows;
        const int s2 = (call.save ? t : (t) & 1) * call.rows;
        const int s3 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s4 = (t + 1) * call.rows;
        if (first < 24u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o8 = (s0 + row0) * 16;
            #pragma unroll 4
            for (int k = 0; k < 16; ++k) {
                const real x = b8[o8 + k];
                p0 = F(fma)(x, w0[k * 24 + i0], p0);
            }
#line 24 "lstm_continual.yaml"
            const real e0 = p0;
#line 386 "kernel.cu"
            const int o23 = (s1 + row0) * 24;
            b23[o23 + i0] = e0;
        }
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o8 = (s0 + row0) * 16;
            #pragma unroll 4
            for (int k = 0; k < 16; ++k) {
                const real x = b8[o8 + k];
                p0 = F(fma)(x, w1[k * 16 + i0], p0);
            }
            const int o22 = (s0 + row0) * 40;
#line 25 "lstm_continual.yaml"
            const real e0 = b6[i0];
#line 24 "lstm_continual.yaml"
            const real e1 = b22[o22 + 24 + i0];
#line 25 "lstm_continual.yaml"
            const real e2 = p0;
            const real e3 = e1 + e2;
            const real e4 = e0 + e3;
#line 21 "lstm_continual.yaml"
            const real e5 = op_sigmoid(e4);
#line 412 "kernel.cu"
            const int o24 = (s1 + row0) * 16;
            b24[o24 + i0] = e5;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o22 = (s0 + row0) * 40;
            const int o23 = (s1 + row0) * 24;
#line 24 "lstm_continual.yaml"
            const real e0 = b22[o22 + i0];
            const real e1 = b23[o23 + i0];
            const real e2 = e0 + e1;
            const real e3 = b4[i0];
            const real e4 = e2 + e3;
            const real e5 = op_sigmoid(e4);
            const real e6 = b22[o22 + 8 + i0];
            const real e7 = b23[o23 + 8 + i0];
            const real e8 = e6 + e7;
            const real e9 = b4[8 + i0];
            const real e10 = e8 + e9;
            const real e11 = op_sigmoid(e10);
            const real e12 = b22[o22 + 16 + i0];
            const real e13 = b23[o23 + 16 + i0];
            const real e14 = e12 + e13;
            const real e15 = b4[16 + i0];
            const real e16 = e14 + e15;
            const real e17 = op_sigmoid(e16);
#line 442 "kernel.cu"
            const int o25 = row0 * 8;
            const int o26 = row0 * 8;
            const int o27 = row0 * 8;
            b25[o25 + i0] = e5;
            b26[o26 + i0] = e11;
            b27[o27 + i0] = e17;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 2;
            const int i0 = at / 2u;
            const int o26 = row0 * 8;
            const int o25 = row0 * 8;
            const int o27 = row0 * 8;
#line 24 "lstm_continual.yaml"
            const real e0 = b26[o26 + i0];
            const real e1 = b25[o25 + i0];
            const real e2 = b27[o27 + i0];
#line 464 "kernel.cu"
            const int o28 = (s1 + row0) * 16;
            const int o29 = (s1 + row0) * 16;
            const int o30 = (s1 + row0) * 16;
            b28[o28 + 2 * i0 + i1] = e0;
            b29[o29 + 2 * i0 + i1] = e1;
            b30[o30 + 2 * i0 + i1] = e2;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o28 = (s1 + row0) * 16;
            const int o9 = (s2 + row0) * 16;
            const int o29 = (s1 + row0) * 16;
            const int o24 = (s1 + row0) * 16;
            const int o30 = (s1 + row0) * 16;
#line 26 "lstm_continual.yaml"
            const real e0 = b28[o28 + i0];
            const real e1 = b9[o9 + i0];
            const real e2 = e0 * e1;
            const real e3 = b29[o29 + i0];
#line 21 "lstm_continual.yaml"
            const real e5 = b24[o24 + i0];
            const real e6 = 4.0f * e5;
            const real e8 = e6 - 2.0f;
#line 26 "lstm_continual.yaml"
            const real e9 = e3 * e8;
            const real e10 = e2 + e9;
#line 27 "lstm_continual.yaml"
            const real e11 = b30[o30 + i0];
#line 22 "lstm_continual.yaml"
            const real e12 = op_sigmoid(e10);
            const real e13 = 2.0f * e12;
            const real e15 = e13 - 1.0f;
#line 27 "lstm_continual.yaml"
            const real e16 = e11 * e15;
#line 502 "kernel.cu"
            const int o9_1 = (s3 + row0) * 16;
            const int o8_1 = (s4 + row0) * 16;
            b9[o9_1 + i0] = e10;
            b8[o8_1 + i0] = e16;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b7, CONST_BUFFER(real) b9, BUFFER(real) b10,
    BUFFER(real) b11, BUFFER(real) b20, CONST_BUFFER(real) b22, CONST_BUFFER(real) b23, CONST_BUFFER(real) b24, CONST_BUFFER(real) b28,
    CONST_BUFFER(real) b29, CONST_BUFFER(real) b30, BUFFER(real) b31, BUFFER(real) b32, BUFFER(real) b33, BUFFER(real) b34,
    BUFFER(real) b35,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 256);
    panel(w0, b5, 0, 1, 16, 16, 256);
    SHARED(real, w1, 1024, 384);
    panel(w1, b3, 0, 1, 16, 16, 384);
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
            const int o10_1 = (s0 + row0) * 16;
            const int o7 = (s1 + row0) * 16;
            const int o9_1 = (s2 + row0) * 16;
            const int o11_1 = (s0 + row0) * 16;
            const int o30 = (s3 + row0) * 16;
            const int o24 = (s3 + row0) * 16;
            const int o9 = (s4 + row0) * 16;
            const int o28 = (s3 + row0) * 16;
            const int o29 = (s3 + row0) * 16;
#line 27 "lstm_continual.yaml"
            const real e0 = b10[o10_1 + i0];
            const real e1 = b7[o7 + i0];
            const real e2 = e0 + e1;
#line 26 "lstm_continual.yaml"
            const real e4 = b9[o9_1 + i0];
#line 22 "lstm_continual.yaml"
            const real e5 = op_sigmoid(e4);
            const real e6 = 2.0f * e5;
            const real e8 = e6 - 1.0f;
#line 27 "lstm_continual.yaml"
            const real e9 = e2 * e8;
#line 26 "lstm_continual.yaml"
            const real e10 = b11[o11_1 + i0];
#line 27 "lstm_continual.yaml"
            const real e11 = b30[o30 + i0];
            const real e12 = e2 * e11;
#line 22 "lstm_continual.yaml"
            const real e13 = e12 * 2.0f;
            const real e14 = e13 * e5;
            const real e15 = 1.0f - e5;
            const real e16 = e14 * e15;
#line 26 "lstm_continual.yaml"
            const real e17 = e10 + e16;
#line 21 "lstm_continual.yaml"
            const real e19 = b24[o24 + i0];
            const real e20 = 4.0f * e19;
            const real e21 = e20 - 2.0f;
#line 26 "lstm_continual.yaml"
            const real e22 = e17 * e21;
            const real e23 = b9[o9 + i0];
            const real e24 = e17 * e23;
            const real e25 = b28[o28 + i0];
            const real e26 = e17 * e25;
            const real e27 = b29[o29 + i0];
            const real e28 = e17 * e27;
#line 21 "lstm_continual.yaml"
            const real e29 = e28 * 4.0f;
            const real e30 = e29 * e19;
            const real e31 = 1.0f - e19;
            const real e32 = e30 * e31;
#line 589 "kernel.cu"
            const int o31 = row0 * 16;
            const int o32 = row0 * 16;
            const int o33 = row0 * 16;
            const int o11 = (s5 + row0) * 16;
            const int o34 = (s1 + row0) * 16;
            b31[o31 + i0] = e9;
            b32[o32 + i0] = e22;
            b33[o33 + i0] = e24;
            b11[o11 + i0] = e26;
            b34[o34 + i0] = e32;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum0 = 0.0f, sum1 = 0.0f, sum2 = 0.0f;
            LOOP (int i1 = 0; i1 < 2; ++i1) {
                const int o31 = row0 * 16;
                const int o32 = row0 * 16;
                const int o33 = row0 * 16;
                const real e0 = b31[o31 + 2 * i0 + i1];
                const real e1 = b32[o32 + 2 * i0 + i1];
                const real e2 = b33[o33 + 2 * i0 + i1];
                sum0 = sum0 + e0;
                sum1 = sum1 + e1;
                sum2 = sum2 + e2;
            }
            const int o20 = row0 * 24;
            b20[o20 + 16 + i0] = sum0;
            b20[o20 + i0] = sum1;
            b20[o20 + 8 + i0] = sum2;
        }
        block_barrier();
        if (first < 24u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o20 = row0 * 24;
            const int o22 = (s1 + row0) * 40;
            const int o23 = (s3 + row0) * 24;
#line 24 "lstm_continual.yaml"
            const real e0 = b20[o20 + i0];
            const real e1 = b4[i0];
            const real e2 = b22[o22 + i0];
            const real e3 = b23[o23 + i0];
            const real e4 = e2 + e3;
            const real e5 = e1 + e4;
            const real e6 = op_sigmoid(e5);
            const real e7 = e0 * e6;
            const real e9 = 1.0f - e6;
            const real e10 = e7 * e9;
#line 642 "kernel.cu"
            const int o35 = (s1 + row0) * 24;
            b35[o35 + i0] = e10;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o34 = (s1 + row0) * 16;
            #pragma unroll 4
            for (int k = 0; k < 16; ++k) {
                const real x = b34[o34 + k];
                p0 = F(fma)(x, w0[k * 16 + i0], p0);
            }
            const int o35 = (s1 + row0) * 24;
            #pragma unroll 4
            for (int k = 0; k < 24; ++k) {
                const real x = b35[o35 + k];
                p0 = F(fma)(x, w1[k * 16 + i0], p0);
            }
            const real e0 = p0;
            const int o10 = (s5 + row0) * 16;
            b10[o10 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b15, BUFFER(real) b18, CONST_BUFFER(real) b34, CONST_BUFFER(real) b35,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 24; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 24) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o35 = row * 24;
                const real e0 = b35[o35 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 24) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b15[i0] = sum;
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
                const int o34 = row * 16;
                const real e0 = b34[o34 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 16) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b18[i0] = sum;
        }
        block_barrier();
    }
}
