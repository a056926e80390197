// generated from specs/urnn.yaml by `make generated`: do not edit
// urnn I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 25, 27, 28, 29, 30, 32, 35, 36, 37, 38, 39, 40, 41, 42 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<64 / 256, at most 2048>>>
//   forward_1<<<1 / 256, at most 2048>>>
//   forward_2<<<B * 16 / 256, at most 2048>>>
//   library product b43[T*B*1, 16] = b3[T*B*1, 8] * b5[8, 16]
//   forward_3<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b11[T*B*1, 8] = b61[T*B*1, 16] * b5[16, 8]
//   library product b12[16, 8] = b61[16, T*B*1] * b3[T*B*1, 8]
//   backward_1<<<8 / 32, at most 2048>>>
//   backward_2<<<B * 16 / 256, at most 2048>>>
//   backward_3<<<16 / 32, at most 2048>>>
//   backward_4<<<8 / 256, at most 2048>>>
//   backward_5<<<1 / 256, at most 2048>>>
//   backward_6<<<16 / 256, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [16]
//   b1: param 1, real [24]
//   b2: param 2, real [32]
//   b3: input 0, real [T, B, 8]
//   b4: param 3, real [64]
//   b5: param 4, real [128]
//   b6: param 5, real [8]
//   b7: adjoint 0, real [T, B, 16]
//   b8: start 0, real [B, 16]
//   b9: state 0, real [T + 1, B, 16]
//   b10: grad_state 0, real [2, B, 16]
//   b11: grad_input 0, real [T, B, 8]
//   b12: grad_param 0, real [128]
//   b13: grad_param 1, real [8]
//   b14: grad_param 2, real [16]
//   b15: grad_param 3, real [24]
//   b16: grad_param 4, real [32]
//   b17: saved 0, real [B, 16]
//   b18: scratch 0, real [16]
//   b19: scratch 1, real [16]
//   b20: saved 1, real [64]
//   b21: saved 2, real [64]
//   b22: saved 3, real [64]
//   b23: saved 4, real [8]
//   b24: saved 5, real [8]
//   b25: saved 6, real [8]
//   b26: saved 7, real [8]
//   b27: saved 8, real [8]
//   b28: saved 9, real [8]
//   b29: saved 10, real [1]
//   b30: saved 11, real [1]
//   b31: saved 12, real [1]
//   b32: saved 13, real [1]
//   b33: saved 14, real [1]
//   b34: saved 15, real [1]
//   b35: saved 16, real [1]
//   b36: saved 17, real [1]
//   b37: saved 18, real [16]
//   b38: saved 19, real [16]
//   b39: saved 20, real [8]
//   b40: saved 21, real [8]
//   b41: saved 22, real [8]
//   b42: saved 23, real [8]
//   b43: saved 24, real [T, B, 16]
//   b44: saved 25, real [B, 8]
//   b45: saved 26, real [B, 8]
//   b46: saved 27, real [T or 1, B, 8]
//   b47: saved 28, real [T or 1, B, 8]
//   b48: saved 29, real [T or 1, B, 1]
//   b49: saved 30, real [T or 1, B, 1]
//   b50: saved 31, real [T or 1, B, 8]
//   b51: saved 32, real [T or 1, B, 8]
//   b52: saved 33, real [T or 1, B, 8]
//   b53: saved 34, real [T or 1, B, 8]
//   b54: saved 35, real [T or 1, B, 1]
//   b55: saved 36, real [T or 1, B, 1]
//   b56: saved 37, real [T or 1, B, 16]
//   b57: saved 38, real [T or 1, B, 8]
//   b58: saved 39, real [T or 1, B, 8]
//   b59: scratch 2, real [T, B, 8]
//   b60: scratch 3, real [B, 8]
//   b61: scratch 4, real [T, B, 16]
//   b62: scratch 5, real [T, B, 8]
//   b63: scratch 6, real [T, B, 8]
//   b64: scratch 7, real [T, B, 8]
//   b65: scratch 8, real [T, B, 8]
//   b66: scratch 9, real [T, B, 1]
//   b67: scratch 10, real [T, B, 1]
//   b68: scratch 11, real [T, B, 1]
//   b69: scratch 12, real [T, B, 1]
//   b70: scratch 13, real [B, 8]
//   b71: scratch 14, real [B, 8]
//   b72: scratch 15, real [T, B, 8]
//   b73: scratch 16, real [T, B, 8]
//   b74: scratch 17, real [T, B, 8]
//   b75: scratch 18, real [T, B, 8]
//   b76: scratch 19, real [T, B, 8]
//   b77: scratch 20, real [T, B, 8]
//   b78: scratch 21, real [T, B, 1]
//   b79: scratch 22, real [T, B, 1]
//   b80: scratch 23, real [T, B, 1]
//   b81: scratch 24, real [T, B, 1]
//   b82: scratch 25, real [T, B, 8]
//   b83: scratch 26, real [T, B, 8]
//   b84: scratch 27, real [T, B, 8]
//   b85: scratch 28, real [T, B, 8]
//   b86: scratch 29, real [8]
//   b87: scratch 30, real [8]
//   b88: scratch 31, real [8]
//   b89: scratch 32, real [8]
//   b90: scratch 33, real [8]
//   b91: scratch 34, real [8]
//   b92: scratch 35, real [8]
//   b93: scratch 36, real [8]
//   b94: scratch 37, real [8]
//   b95: scratch 38, real [8]
//   b96: scratch 39, real [1]
//   b97: scratch 40, real [1]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22, BUFFER(real) b23,
    BUFFER(real) b24, BUFFER(real) b25, BUFFER(real) b26, BUFFER(real) b27, BUFFER(real) b28, BUFFER(real) b29,
    BUFFER(real) b30,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 8;
        const int i0 = at / 8u;
#line 35 "urnn.yaml"
        const real e2 = 6.2831855f / 8.0f;
        const real e3 = (real)(i0);
        const real e4 = (real)(i1);
        const real e5 = e3 * e4;
        const real e6 = op_mod(e5, 8.0f);
        const real e7 = e2 * e6;
#line 36 "urnn.yaml"
        const real e8 = op_cos(e7);
        const real e9 = F(sqrt)(8.0f);
        const real e10 = e8 / e9;
#line 37 "urnn.yaml"
        const real e11 = op_sin(e7);
        const real e12 = e11 / e9;
#line 40 "urnn.yaml"
        const real e13 = -e12;
#line 405 "kernel.cu"
        b20[8 * i0 + i1] = e10;
        b21[8 * i0 + i1] = e12;
        b22[8 * i0 + i1] = e13;
    }
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 38 "urnn.yaml"
        const real e0 = b1[i0];
#line 25 "urnn.yaml"
        const real e1 = op_cos(e0);
        const real e2 = op_sin(e0);
#line 39 "urnn.yaml"
        const real e3 = b1[8 + i0];
#line 25 "urnn.yaml"
        const real e4 = op_cos(e3);
        const real e5 = op_sin(e3);
#line 40 "urnn.yaml"
        const real e6 = b1[16 + i0];
#line 25 "urnn.yaml"
        const real e7 = op_cos(e6);
        const real e8 = op_sin(e6);
#line 427 "kernel.cu"
        b23[i0] = e1;
        b24[i0] = e2;
        b25[i0] = e4;
        b26[i0] = e5;
        b27[i0] = e7;
        b28[i0] = e8;
    }
    LOOP (unsigned item = first; item < 1u; item += stride) {
        real sum0 = 0.0f, sum1 = 0.0f;
        LOOP (int i0 = 0; i0 < 2; ++i0) {
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const real e0 = b2[8 * i0 + i1];
                const real e1 = e0 * e0;
                const real e2 = b2[16 + 8 * i0 + i1];
                const real e3 = e2 * e2;
                sum0 = sum0 + e1;
                sum1 = sum1 + e3;
            }
        }
        b29[0] = sum0;
        b30[0] = sum1;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b29, CONST_BUFFER(real) b30, BUFFER(real) b31, BUFFER(real) b32, BUFFER(real) b33, BUFFER(real) b34,
    BUFFER(real) b35, BUFFER(real) b36,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 1u; item += stride) {
#line 27 "urnn.yaml"
        const real e0 = b29[0];
        const real e2 = (real)(e0 != 0.0f);
        const real e4 = e2 != 0 ? e0 : 1.0f;
        const real e5 = F(sqrt)(e4);
        const real e6 = e2 != 0 ? e5 : 0.0f;
        const real e7 = b30[0];
        const real e8 = (real)(e7 != 0.0f);
        const real e9 = e8 != 0 ? e7 : 1.0f;
        const real e10 = F(sqrt)(e9);
        const real e11 = e8 != 0 ? e10 : 0.0f;
#line 472 "kernel.cu"
        b31[0] = e2;
        b32[0] = e5;
        b33[0] = e6;
        b34[0] = e8;
        b35[0] = e10;
        b36[0] = e11;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_2(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b2, BUFFER(real) b9, CONST_BUFFER(real) b33, CONST_BUFFER(real) b36, BUFFER(real) b37,
    BUFFER(real) b38, BUFFER(real) b39, BUFFER(real) b40, BUFFER(real) b41, BUFFER(real) b42,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 16u; item += stride) {
        const int i0 = (int)item;
#line 38 "urnn.yaml"
        const real e0 = b2[i0];
#line 27 "urnn.yaml"
        const real e1 = b33[0];
        const real e2 = e0 / e1;
#line 40 "urnn.yaml"
        const real e3 = b2[16 + i0];
#line 27 "urnn.yaml"
        const real e4 = b36[0];
        const real e5 = e3 / e4;
#line 502 "kernel.cu"
        b37[i0] = e2;
        b38[i0] = e5;
    }
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 38 "urnn.yaml"
        const real e0 = b2[i0];
#line 27 "urnn.yaml"
        const real e1 = b33[0];
#line 28 "urnn.yaml"
        const real e2 = e0 / e1;
#line 38 "urnn.yaml"
        const real e3 = b2[8 + i0];
#line 28 "urnn.yaml"
        const real e4 = e3 / e1;
#line 40 "urnn.yaml"
        const real e5 = b2[16 + i0];
#line 27 "urnn.yaml"
        const real e6 = b36[0];
#line 28 "urnn.yaml"
        const real e7 = e5 / e6;
#line 40 "urnn.yaml"
        const real e8 = b2[24 + i0];
#line 28 "urnn.yaml"
        const real e9 = e8 / e6;
#line 528 "kernel.cu"
        b39[i0] = e2;
        b40[i0] = e4;
        b41[i0] = e7;
        b42[i0] = e9;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
            const int row = row0 + (int)(item / 16u);
            const int i0 = (int)(item % 16u);
            const real e0 = b0[i0];
            const int o9 = ((0) * call.rows + row) * 16;
            b9[o9 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_3(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b6, BUFFER(real) b9, BUFFER(real) b17, CONST_BUFFER(real) b20, CONST_BUFFER(real) b21,
    CONST_BUFFER(real) b22, CONST_BUFFER(real) b23, CONST_BUFFER(real) b24, CONST_BUFFER(real) b25, CONST_BUFFER(real) b26, CONST_BUFFER(real) b27,
    CONST_BUFFER(real) b28, CONST_BUFFER(real) b39, CONST_BUFFER(real) b40, CONST_BUFFER(real) b41, CONST_BUFFER(real) b42, CONST_BUFFER(real) b43,
    BUFFER(real) b44, BUFFER(real) b45, BUFFER(real) b46, BUFFER(real) b47, BUFFER(real) b48, BUFFER(real) b49,
    BUFFER(real) b50, BUFFER(real) b51, BUFFER(real) b52, BUFFER(real) b53, BUFFER(real) b54, BUFFER(real) b55,
    BUFFER(real) b56, BUFFER(real) b57, BUFFER(real) b58,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b20, 0, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b21, 0, 8, 1, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b4, 0, 8, 1, 8, 64);
    SHARED(real, w3, 768, 64);
    panel(w3, b22, 0, 8, 1, 8, 64);
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
            const int o9 = (s0 + row0) * 16;
#line 25 "urnn.yaml"
            const real e0 = b23[i0];
            const real e1 = b9[o9 + i0];
            const real e2 = e0 * e1;
            const real e3 = b24[i0];
            const real e4 = b9[o9 + 8 + i0];
            const real e5 = e3 * e4;
            const real e6 = e2 - e5;
            const real e7 = e3 * e1;
            const real e8 = e0 * e4;
            const real e9 = e7 + e8;
#line 587 "kernel.cu"
            const int o44 = row0 * 8;
            const int o45 = row0 * 8;
            b44[o44 + i0] = e6;
            b45[o45 + i0] = e9;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0;
            const int o44 = row0 * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b44[o44 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p2 = F(fma)(x, w1[k * 8 + i0], p2);
            }
            const int o45 = row0 * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b45[o45 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
                p1 = F(fma)(x, w0[k * 8 + i0], p1);
            }
#line 32 "urnn.yaml"
            const real e0 = p0;
            const real e1 = p1;
            const real e2 = p2;
            const real e3 = e1 - e2;
#line 618 "kernel.cu"
            const int o46 = (s1 + row0) * 8;
            const int o47 = (s1 + row0) * 8;
            b46[o46 + i0] = e0;
            b47[o47 + i0] = e3;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o46 = (s1 + row0) * 8;
                const int o47 = (s1 + row0) * 8;
                const real e0 = b39[i0];
                const real e1 = b46[o46 + i0];
                const real e2 = e0 * e1;
                const real e3 = b40[i0];
                const real e4 = b47[o47 + i0];
                const real e5 = e3 * e4;
                const real e6 = e2 + e5;
                const real e7 = e0 * e4;
                const real e8 = e3 * e1;
                const real e9 = e7 - e8;
                sum0 = sum0 + e6;
                sum1 = sum1 + e9;
            }
            const int o48 = (s1 + row0) * 1;
            const int o49 = (s1 + row0) * 1;
            b48[o48] = sum0;
            b49[o49] = sum1;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o46 = (s1 + row0) * 8;
            const int o48 = (s1 + row0) * 1;
            const int o49 = (s1 + row0) * 1;
            const int o47 = (s1 + row0) * 8;
#line 32 "urnn.yaml"
            const real e0 = b46[o46 + i0];
#line 28 "urnn.yaml"
            const real e2 = b39[i0];
            const real e3 = b48[o48];
#line 30 "urnn.yaml"
            const real e4 = e2 * e3;
#line 28 "urnn.yaml"
            const real e5 = b40[i0];
#line 29 "urnn.yaml"
            const real e6 = b49[o49];
#line 30 "urnn.yaml"
            const real e7 = e5 * e6;
            const real e8 = e4 - e7;
#line 39 "urnn.yaml"
            const real e9 = 2.0f * e8;
            const real e10 = e0 - e9;
#line 32 "urnn.yaml"
            const real e11 = b47[o47 + i0];
#line 30 "urnn.yaml"
            const real e12 = e2 * e6;
            const real e13 = e5 * e3;
            const real e14 = e12 + e13;
#line 39 "urnn.yaml"
            const real e15 = 2.0f * e14;
            const real e16 = e11 - e15;
#line 685 "kernel.cu"
            const int o44 = row0 * 8;
            const int o45 = row0 * 8;
            b44[o44 + i0] = e10;
            b45[o45 + i0] = e16;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o44 = row0 * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b44[o44 + k];
                p0 = F(fma)(x, w2[k * 8 + i0], p0);
            }
            const int o45 = row0 * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b45[o45 + k];
                p1 = F(fma)(x, w2[k * 8 + i0], p1);
            }
#line 39 "urnn.yaml"
            const real e0 = p0;
            const real e1 = p1;
#line 712 "kernel.cu"
            const int o50 = (s1 + row0) * 8;
            const int o51 = (s1 + row0) * 8;
            b50[o50 + i0] = e0;
            b51[o51 + i0] = e1;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o50 = (s1 + row0) * 8;
            const int o51 = (s1 + row0) * 8;
#line 25 "urnn.yaml"
            const real e0 = b25[i0];
#line 39 "urnn.yaml"
            const real e1 = b50[o50 + i0];
#line 25 "urnn.yaml"
            const real e2 = e0 * e1;
            const real e3 = b26[i0];
#line 39 "urnn.yaml"
            const real e4 = b51[o51 + i0];
#line 25 "urnn.yaml"
            const real e5 = e3 * e4;
            const real e6 = e2 - e5;
            const real e7 = e3 * e1;
            const real e8 = e0 * e4;
            const real e9 = e7 + e8;
#line 740 "kernel.cu"
            const int o44 = row0 * 8;
            const int o45 = row0 * 8;
            b44[o44 + i0] = e6;
            b45[o45 + i0] = e9;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0;
            const int o44 = row0 * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b44[o44 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p2 = F(fma)(x, w3[k * 8 + i0], p2);
            }
            const int o45 = row0 * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b45[o45 + k];
                p0 = F(fma)(x, w3[k * 8 + i0], p0);
                p1 = F(fma)(x, w0[k * 8 + i0], p1);
            }
#line 32 "urnn.yaml"
            const real e0 = p0;
            const real e1 = p1;
            const real e2 = p2;
            const real e3 = e1 - e2;
#line 771 "kernel.cu"
            const int o52 = (s1 + row0) * 8;
            const int o53 = (s1 + row0) * 8;
            b52[o52 + i0] = e0;
            b53[o53 + i0] = e3;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o52 = (s1 + row0) * 8;
                const int o53 = (s1 + row0) * 8;
                const real e0 = b41[i0];
                const real e1 = b52[o52 + i0];
                const real e2 = e0 * e1;
                const real e3 = b42[i0];
                const real e4 = b53[o53 + i0];
                const real e5 = e3 * e4;
                const real e6 = e2 + e5;
                const real e7 = e0 * e4;
                const real e8 = e3 * e1;
                const real e9 = e7 - e8;
                sum0 = sum0 + e6;
                sum1 = sum1 + e9;
            }
            const int o54 = (s1 + row0) * 1;
            const int o55 = (s1 + row0) * 1;
            b54[o54] = sum0;
            b55[o55] = sum1;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o52 = (s1 + row0) * 8;
            const int o54 = (s1 + row0) * 1;
            const int o55 = (s1 + row0) * 1;
            const int o53 = (s1 + row0) * 8;
#line 25 "urnn.yaml"
            const real e0 = b27[i0];
#line 32 "urnn.yaml"
            const real e1 = b52[o52 + i0];
#line 28 "urnn.yaml"
            const real e3 = b41[i0];
            const real e4 = b54[o54];
#line 30 "urnn.yaml"
            const real e5 = e3 * e4;
#line 28 "urnn.yaml"
            const real e6 = b42[i0];
#line 29 "urnn.yaml"
            const real e7 = b55[o55];
#line 30 "urnn.yaml"
            const real e8 = e6 * e7;
            const real e9 = e5 - e8;
#line 25 "urnn.yaml"
            const real e10 = 2.0f * e9;
            const real e11 = e1 - e10;
            const real e12 = e0 * e11;
            const real e13 = b28[i0];
#line 32 "urnn.yaml"
            const real e14 = b53[o53 + i0];
#line 30 "urnn.yaml"
            const real e15 = e3 * e7;
            const real e16 = e6 * e4;
            const real e17 = e15 + e16;
#line 25 "urnn.yaml"
            const real e18 = 2.0f * e17;
            const real e19 = e14 - e18;
            const real e20 = e13 * e19;
            const real e21 = e12 - e20;
            const real e22 = e13 * e11;
            const real e23 = e0 * e19;
            const real e24 = e22 + e23;
#line 847 "kernel.cu"
            const int o17 = row0 * 16;
            b17[o17 + i0] = e21;
            b17[o17 + 8 + i0] = e24;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o17 = row0 * 16;
            const int o43 = (s0 + row0) * 16;
#line 25 "urnn.yaml"
            const real e0 = b17[o17 + i0];
#line 40 "urnn.yaml"
            const real e1 = b43[o43 + i0];
            const real e2 = e0 + e1;
#line 864 "kernel.cu"
            const int o56 = (s1 + row0) * 16;
            b56[o56 + i0] = e2;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 2; ++i1) {
                    const int o56 = (s1 + row0) * 16;
                    const real e0 = b56[o56 + i0 + 8 * i1];
                    const real e1 = e0 * e0;
                    sum = sum + e1;
                }
                const int o57 = (s1 + row0) * 8;
                b57[o57 + i0] = sum;
            }
            {
                const int o57 = (s1 + row0) * 8;
#line 41 "urnn.yaml"
                const real e0 = b57[o57 + i0];
                const real e2 = (real)(e0 != 0.0f);
                const real e4 = e2 != 0 ? e0 : 1.0f;
                const real e5 = F(sqrt)(e4);
                const real e6 = e2 != 0 ? e5 : 0.0f;
#line 42 "urnn.yaml"
                const real e7 = b6[i0];
                const real e8 = e6 + e7;
                const real e9 = (real)(e8 <= 0.0f);
                const real e10 = e9 != 0 ? 0.0f : e8;
                const real e12 = e6 + 1e-05f;
                const real e13 = e10 / e12;
#line 899 "kernel.cu"
                const int o58 = (s1 + row0) * 8;
                b58[o58 + i0] = e13;
            }
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o58 = (s1 + row0) * 8;
            const int o56 = (s1 + row0) * 16;
#line 42 "urnn.yaml"
            const real e0 = b58[o58 + i1];
#line 40 "urnn.yaml"
            const real e1 = b56[o56 + 8 * i0 + i1];
#line 42 "urnn.yaml"
            const real e2 = e0 * e1;
#line 919 "kernel.cu"
            const int o9_1 = (s2 + row0) * 16;
            b9[o9_1 + 8 * i0 + i1] = e2;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, BUFFER(real) b10, CONST_BUFFER(real) b20, CONST_BUFFER(real) b21,
    CONST_BUFFER(real) b22, CONST_BUFFER(real) b23, CONST_BUFFER(real) b24, CONST_BUFFER(real) b25, CONST_BUFFER(real) b26, CONST_BUFFER(real) b27,
    CONST_BUFFER(real) b28, CONST_BUFFER(real) b39, CONST_BUFFER(real) b40, CONST_BUFFER(real) b41, CONST_BUFFER(real) b42, CONST_BUFFER(real) b43,
    CONST_BUFFER(real) b52, CONST_BUFFER(real) b53, CONST_BUFFER(real) b54, CONST_BUFFER(real) b55, CONST_BUFFER(real) b56, CONST_BUFFER(real) b57,
    CONST_BUFFER(real) b58, BUFFER(real) b59, BUFFER(real) b60, BUFFER(real) b61, BUFFER(real) b62, BUFFER(real) b63,
    BUFFER(real) b64, BUFFER(real) b65, BUFFER(real) b66, BUFFER(real) b67, BUFFER(real) b68, BUFFER(real) b69,
    BUFFER(real) b70, BUFFER(real) b71, BUFFER(real) b72, BUFFER(real) b73, BUFFER(real) b74, BUFFER(real) b75,
    BUFFER(real) b76, BUFFER(real) b77, BUFFER(real) b78, BUFFER(real) b79, BUFFER(real) b80, BUFFER(real) b81,
    BUFFER(real) b82, BUFFER(real) b83, BUFFER(real) b84, BUFFER(real) b85,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b20, 0, 1, 8, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b22, 0, 1, 8, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b4, 0, 1, 8, 8, 64);
    SHARED(real, w3, 768, 64);
    panel(w3, b21, 0, 1, 8, 8, 64);
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
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 2; ++i1) {
                    const int o10_1 = (s0 + row0) * 16;
                    const int o7 = (s1 + row0) * 16;
                    const int o56 = (s2 + row0) * 16;
                    const real e0 = b10[o10_1 + i0 + 8 * i1];
                    const real e1 = b7[o7 + i0 + 8 * i1];
                    const real e2 = e0 + e1;
                    const real e3 = b56[o56 + i0 + 8 * i1];
                    const real e4 = e2 * e3;
                    sum = sum + e4;
                }
                const int o59 = (s1 + row0) * 8;
                b59[o59 + i0] = sum;
            }
            {
                const int o57 = (s2 + row0) * 8;
                const int o59 = (s1 + row0) * 8;
                const int o58 = (s2 + row0) * 8;
#line 41 "urnn.yaml"
                const real e0 = b57[o57 + i0];
                const real e2 = (real)(e0 != 0.0f);
                const real e5 = e2 != 0 ? e0 : 1.0f;
                const real e6 = F(sqrt)(e5);
                const real e7 = e2 != 0 ? e6 : 0.0f;
#line 42 "urnn.yaml"
                const real e8 = b6[i0];
                const real e9 = e7 + e8;
                const real e10 = (real)(e9 <= 0.0f);
                const real e11 = b59[o59 + i0];
                const real e13 = e7 + 1e-05f;
                const real e14 = e11 / e13;
                const real e15 = e10 != 0 ? 0.0f : e14;
                const real e16 = b58[o58 + i0];
                const real e17 = e11 * e16;
                const real e18 = e17 / e13;
#line 41 "urnn.yaml"
                const real e19 = e15 - e18;
                const real e20 = e2 != 0 ? e19 : 0.0f;
                const real e21 = 0.5f * e20;
                const real e22 = e21 / e6;
                const real e23 = e2 != 0 ? e22 : 0.0f;
#line 1004 "kernel.cu"
                const int o60 = row0 * 8;
                b60[o60 + i0] = e23;
            }
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o10_1 = (s0 + row0) * 16;
            const int o7 = (s1 + row0) * 16;
            const int o58 = (s2 + row0) * 8;
            const int o60 = row0 * 8;
            const int o56 = (s2 + row0) * 16;
#line 42 "urnn.yaml"
            const real e0 = b10[o10_1 + 8 * i0 + i1];
            const real e1 = b7[o7 + 8 * i0 + i1];
            const real e2 = e0 + e1;
            const real e3 = b58[o58 + i1];
            const real e4 = e2 * e3;
#line 41 "urnn.yaml"
            const real e5 = b60[o60 + i1];
#line 40 "urnn.yaml"
            const real e6 = b56[o56 + 8 * i0 + i1];
#line 41 "urnn.yaml"
            const real e7 = e5 * e6;
#line 40 "urnn.yaml"
            const real e8 = e4 + e7;
            const real e9 = e8 + e7;
#line 1036 "kernel.cu"
            const int o61 = (s1 + row0) * 16;
            b61[o61 + 8 * i0 + i1] = e9;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o10_1 = (s0 + row0) * 16;
            const int o7 = (s1 + row0) * 16;
            const int o58 = (s2 + row0) * 8;
            const int o60 = row0 * 8;
            const int o52 = (s2 + row0) * 8;
            const int o54 = (s2 + row0) * 1;
            const int o55 = (s2 + row0) * 1;
            const int o53 = (s2 + row0) * 8;
            const int o43 = (s1 + row0) * 16;
#line 25 "urnn.yaml"
            const real e0 = b10[o10_1 + 8 + i0];
            const real e1 = b7[o7 + 8 + i0];
            const real e2 = e0 + e1;
#line 42 "urnn.yaml"
            const real e3 = b58[o58 + i0];
#line 25 "urnn.yaml"
            const real e4 = e2 * e3;
#line 41 "urnn.yaml"
            const real e5 = b60[o60 + i0];
#line 25 "urnn.yaml"
            const real e6 = b28[i0];
#line 32 "urnn.yaml"
            const real e7 = b52[o52 + i0];
#line 28 "urnn.yaml"
            const real e9 = b41[i0];
            const real e10 = b54[o54];
#line 30 "urnn.yaml"
            const real e11 = e9 * e10;
#line 28 "urnn.yaml"
            const real e12 = b42[i0];
#line 29 "urnn.yaml"
            const real e13 = b55[o55];
#line 30 "urnn.yaml"
            const real e14 = e12 * e13;
            const real e15 = e11 - e14;
#line 25 "urnn.yaml"
            const real e16 = 2.0f * e15;
            const real e17 = e7 - e16;
            const real e18 = e6 * e17;
            const real e19 = b27[i0];
#line 32 "urnn.yaml"
            const real e20 = b53[o53 + i0];
#line 30 "urnn.yaml"
            const real e21 = e9 * e13;
            const real e22 = e12 * e10;
            const real e23 = e21 + e22;
#line 25 "urnn.yaml"
            const real e24 = 2.0f * e23;
            const real e25 = e20 - e24;
            const real e26 = e19 * e25;
            const real e27 = e18 + e26;
#line 40 "urnn.yaml"
            const real e28 = b43[o43 + 8 + i0];
#line 25 "urnn.yaml"
            const real e29 = e27 + e28;
            const real e30 = e5 * e29;
            const real e31 = e4 + e30;
            const real e32 = e31 + e30;
            const real e33 = e32 * e17;
            const real e34 = b10[o10_1 + i0];
            const real e35 = b7[o7 + i0];
            const real e36 = e34 + e35;
            const real e37 = e36 * e3;
            const real e38 = e19 * e17;
            const real e39 = e6 * e25;
            const real e40 = e38 - e39;
#line 40 "urnn.yaml"
            const real e41 = b43[o43 + i0];
#line 25 "urnn.yaml"
            const real e42 = e40 + e41;
            const real e43 = e5 * e42;
            const real e44 = e37 + e43;
            const real e45 = e44 + e43;
            const real e46 = e45 * e25;
            const real e47 = e33 - e46;
            const real e48 = e32 * e25;
            const real e49 = e45 * e17;
            const real e50 = e48 + e49;
            const real e51 = e32 * e19;
            const real e52 = e45 * e6;
            const real e53 = e51 - e52;
#line 30 "urnn.yaml"
            const real e54 = e53 * 2.0f;
            const real e55 = -e54;
            const real e56 = e55 * e10;
#line 25 "urnn.yaml"
            const real e57 = e32 * e6;
            const real e58 = e45 * e19;
            const real e59 = e57 + e58;
#line 30 "urnn.yaml"
            const real e60 = e59 * 2.0f;
            const real e61 = -e60;
            const real e62 = e61 * e13;
#line 28 "urnn.yaml"
            const real e63 = e56 - e62;
#line 30 "urnn.yaml"
            const real e64 = e55 * e13;
            const real e65 = e61 * e10;
#line 28 "urnn.yaml"
            const real e66 = e64 + e65;
#line 1144 "kernel.cu"
            const int o62 = (s1 + row0) * 8;
            const int o63 = (s1 + row0) * 8;
            const int o64 = (s1 + row0) * 8;
            const int o65 = (s1 + row0) * 8;
            b62[o62 + i0] = e47;
            b63[o63 + i0] = e50;
            b64[o64 + i0] = e63;
            b65[o65 + i0] = e66;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum0 = 0.0f, sum1 = 0.0f, sum2 = 0.0f, sum3 = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o10_1 = (s0 + row0) * 16;
                const int o7 = (s1 + row0) * 16;
                const int o58 = (s2 + row0) * 8;
                const int o60 = row0 * 8;
                const int o52 = (s2 + row0) * 8;
                const int o54 = (s2 + row0) * 1;
                const int o55 = (s2 + row0) * 1;
                const int o53 = (s2 + row0) * 8;
                const int o43 = (s1 + row0) * 16;
                const real e0 = b10[o10_1 + 8 + i0];
                const real e1 = b7[o7 + 8 + i0];
                const real e2 = e0 + e1;
                const real e3 = b58[o58 + i0];
                const real e4 = e2 * e3;
                const real e5 = b60[o60 + i0];
                const real e6 = b28[i0];
                const real e7 = b52[o52 + i0];
                const real e9 = b41[i0];
                const real e10 = b54[o54];
                const real e11 = e9 * e10;
                const real e12 = b42[i0];
                const real e13 = b55[o55];
                const real e14 = e12 * e13;
                const real e15 = e11 - e14;
                const real e16 = 2.0f * e15;
                const real e17 = e7 - e16;
                const real e18 = e6 * e17;
                const real e19 = b27[i0];
                const real e20 = b53[o53 + i0];
                const real e21 = e9 * e13;
                const real e22 = e12 * e10;
                const real e23 = e21 + e22;
                const real e24 = 2.0f * e23;
                const real e25 = e20 - e24;
                const real e26 = e19 * e25;
                const real e27 = e18 + e26;
                const real e28 = b43[o43 + 8 + i0];
                const real e29 = e27 + e28;
                const real e30 = e5 * e29;
                const real e31 = e4 + e30;
                const real e32 = e31 + e30;
                const real e33 = e32 * e19;
                const real e34 = b10[o10_1 + i0];
                const real e35 = b7[o7 + i0];
                const real e36 = e34 + e35;
                const real e37 = e36 * e3;
                const real e38 = e19 * e17;
                const real e39 = e6 * e25;
                const real e40 = e38 - e39;
                const real e41 = b43[o43 + i0];
                const real e42 = e40 + e41;
                const real e43 = e5 * e42;
                const real e44 = e37 + e43;
                const real e45 = e44 + e43;
                const real e46 = e45 * e6;
                const real e47 = e33 - e46;
                const real e48 = e47 * 2.0f;
                const real e49 = -e48;
                const real e50 = e49 * e12;
                const real e51 = e49 * e9;
                const real e52 = e32 * e6;
                const real e53 = e45 * e19;
                const real e54 = e52 + e53;
                const real e55 = e54 * 2.0f;
                const real e56 = -e55;
                const real e57 = e56 * e12;
                const real e58 = -e57;
                const real e59 = e56 * e9;
                sum0 = sum0 + e50;
                sum1 = sum1 + e51;
                sum2 = sum2 + e58;
                sum3 = sum3 + e59;
            }
            const int o66 = (s1 + row0) * 1;
            const int o67 = (s1 + row0) * 1;
            const int o68 = (s1 + row0) * 1;
            const int o69 = (s1 + row0) * 1;
            b66[o66] = sum0;
            b67[o67] = sum1;
            b68[o68] = sum2;
            b69[o69] = sum3;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o66 = (s1 + row0) * 1;
            const int o69 = (s1 + row0) * 1;
            const int o67 = (s1 + row0) * 1;
            const int o68 = (s1 + row0) * 1;
            const int o10_1 = (s0 + row0) * 16;
            const int o7 = (s1 + row0) * 16;
            const int o58 = (s2 + row0) * 8;
            const int o60 = row0 * 8;
            const int o52 = (s2 + row0) * 8;
            const int o54 = (s2 + row0) * 1;
            const int o55 = (s2 + row0) * 1;
            const int o53 = (s2 + row0) * 8;
            const int o43 = (s1 + row0) * 16;
#line 30 "urnn.yaml"
            const real e0 = b66[o66];
            const real e1 = b69[o69];
#line 28 "urnn.yaml"
            const real e2 = e0 + e1;
            const real e3 = b41[i0];
            const real e4 = e2 * e3;
#line 30 "urnn.yaml"
            const real e5 = b67[o67];
            const real e6 = b68[o68];
#line 29 "urnn.yaml"
            const real e7 = e5 + e6;
#line 28 "urnn.yaml"
            const real e8 = b42[i0];
#line 29 "urnn.yaml"
            const real e9 = e7 * e8;
#line 28 "urnn.yaml"
            const real e10 = e4 - e9;
#line 25 "urnn.yaml"
            const real e11 = b10[o10_1 + 8 + i0];
            const real e12 = b7[o7 + 8 + i0];
            const real e13 = e11 + e12;
#line 42 "urnn.yaml"
            const real e14 = b58[o58 + i0];
#line 25 "urnn.yaml"
            const real e15 = e13 * e14;
#line 41 "urnn.yaml"
            const real e16 = b60[o60 + i0];
#line 25 "urnn.yaml"
            const real e17 = b28[i0];
#line 32 "urnn.yaml"
            const real e18 = b52[o52 + i0];
#line 28 "urnn.yaml"
            const real e20 = b54[o54];
#line 30 "urnn.yaml"
            const real e21 = e3 * e20;
#line 29 "urnn.yaml"
            const real e22 = b55[o55];
#line 30 "urnn.yaml"
            const real e23 = e8 * e22;
            const real e24 = e21 - e23;
#line 25 "urnn.yaml"
            const real e25 = 2.0f * e24;
            const real e26 = e18 - e25;
            const real e27 = e17 * e26;
            const real e28 = b27[i0];
#line 32 "urnn.yaml"
            const real e29 = b53[o53 + i0];
#line 30 "urnn.yaml"
            const real e30 = e3 * e22;
            const real e31 = e8 * e20;
            const real e32 = e30 + e31;
#line 25 "urnn.yaml"
            const real e33 = 2.0f * e32;
            const real e34 = e29 - e33;
            const real e35 = e28 * e34;
            const real e36 = e27 + e35;
#line 40 "urnn.yaml"
            const real e37 = b43[o43 + 8 + i0];
#line 25 "urnn.yaml"
            const real e38 = e36 + e37;
            const real e39 = e16 * e38;
            const real e40 = e15 + e39;
            const real e41 = e40 + e39;
            const real e42 = e41 * e17;
            const real e43 = b10[o10_1 + i0];
            const real e44 = b7[o7 + i0];
            const real e45 = e43 + e44;
            const real e46 = e45 * e14;
            const real e47 = e28 * e26;
            const real e48 = e17 * e34;
            const real e49 = e47 - e48;
#line 40 "urnn.yaml"
            const real e50 = b43[o43 + i0];
#line 25 "urnn.yaml"
            const real e51 = e49 + e50;
            const real e52 = e16 * e51;
            const real e53 = e46 + e52;
            const real e54 = e53 + e52;
            const real e55 = e54 * e28;
            const real e56 = e42 + e55;
#line 32 "urnn.yaml"
            const real e57 = e10 + e56;
#line 29 "urnn.yaml"
            const real e58 = e7 * e3;
#line 28 "urnn.yaml"
            const real e59 = e2 * e8;
            const real e60 = e58 + e59;
#line 25 "urnn.yaml"
            const real e61 = e41 * e28;
            const real e62 = e54 * e17;
            const real e63 = e61 - e62;
#line 32 "urnn.yaml"
            const real e64 = e60 + e63;
#line 1353 "kernel.cu"
            const int o70 = row0 * 8;
            const int o71 = row0 * 8;
            b70[o70 + i0] = e57;
            b71[o71 + i0] = e64;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0;
            const int o71 = row0 * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b71[o71 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o70 = row0 * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b70[o70 + k];
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
                p2 = F(fma)(x, w0[k * 8 + i0], p2);
            }
#line 32 "urnn.yaml"
            const real e0 = b71[o71 + i0];
            const real e1 = -e0;
            const real e2 = p0;
            const real e3 = p1;
            const real e4 = p2;
#line 1384 "kernel.cu"
            const int o60 = row0 * 8;
            const int o72 = (s1 + row0) * 8;
            const int o73 = (s1 + row0) * 8;
            const int o74 = (s1 + row0) * 8;
            b60[o60 + i0] = e1;
            b72[o72 + i0] = e2;
            b73[o73 + i0] = e3;
            b74[o74 + i0] = e4;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o60 = row0 * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b60[o60 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
            }
#line 32 "urnn.yaml"
            const real e0 = p0;
#line 1408 "kernel.cu"
            const int o75 = (s1 + row0) * 8;
            b75[o75 + i0] = e0;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o72 = (s1 + row0) * 8;
            const int o73 = (s1 + row0) * 8;
            const int o75 = (s1 + row0) * 8;
            const int o74 = (s1 + row0) * 8;
#line 32 "urnn.yaml"
            const real e0 = b72[o72 + i0];
            const real e1 = b73[o73 + i0];
            const real e2 = e0 + e1;
#line 25 "urnn.yaml"
            const real e3 = b25[i0];
            const real e4 = e2 * e3;
#line 32 "urnn.yaml"
            const real e5 = b75[o75 + i0];
            const real e6 = b74[o74 + i0];
            const real e7 = e5 + e6;
#line 25 "urnn.yaml"
            const real e8 = b26[i0];
            const real e9 = e7 * e8;
            const real e10 = e4 - e9;
            const real e11 = e2 * e8;
            const real e12 = e7 * e3;
            const real e13 = e11 + e12;
#line 1438 "kernel.cu"
            const int o70 = row0 * 8;
            const int o71 = row0 * 8;
            b70[o70 + i0] = e10;
            b71[o71 + i0] = e13;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o70 = row0 * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b70[o70 + k];
                p0 = F(fma)(x, w2[k * 8 + i0], p0);
            }
            const int o71 = row0 * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b71[o71 + k];
                p1 = F(fma)(x, w2[k * 8 + i0], p1);
            }
#line 39 "urnn.yaml"
            const real e0 = p0;
            const real e1 = p1;
#line 1465 "kernel.cu"
            const int o76 = (s1 + row0) * 8;
            const int o77 = (s1 + row0) * 8;
            b76[o76 + i0] = e0;
            b77[o77 + i0] = e1;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum0 = 0.0f, sum1 = 0.0f, sum2 = 0.0f, sum3 = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o76 = (s1 + row0) * 8;
                const int o77 = (s1 + row0) * 8;
                const real e0 = b76[o76 + i0];
                const real e2 = e0 * 2.0f;
                const real e3 = -e2;
                const real e4 = b40[i0];
                const real e5 = e3 * e4;
                const real e6 = b39[i0];
                const real e7 = e3 * e6;
                const real e8 = b77[o77 + i0];
                const real e9 = e8 * 2.0f;
                const real e10 = -e9;
                const real e11 = e10 * e4;
                const real e12 = -e11;
                const real e13 = e10 * e6;
                sum0 = sum0 + e5;
                sum1 = sum1 + e7;
                sum2 = sum2 + e12;
                sum3 = sum3 + e13;
            }
            const int o78 = (s1 + row0) * 1;
            const int o79 = (s1 + row0) * 1;
            const int o80 = (s1 + row0) * 1;
            const int o81 = (s1 + row0) * 1;
            b78[o78] = sum0;
            b79[o79] = sum1;
            b80[o80] = sum2;
            b81[o81] = sum3;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o78 = (s1 + row0) * 1;
            const int o81 = (s1 + row0) * 1;
            const int o79 = (s1 + row0) * 1;
            const int o80 = (s1 + row0) * 1;
            const int o77 = (s1 + row0) * 8;
            const int o76 = (s1 + row0) * 8;
#line 30 "urnn.yaml"
            const real e0 = b78[o78];
            const real e1 = b81[o81];
#line 28 "urnn.yaml"
            const real e2 = e0 + e1;
            const real e3 = b39[i0];
            const real e4 = e2 * e3;
#line 30 "urnn.yaml"
            const real e5 = b79[o79];
            const real e6 = b80[o80];
#line 29 "urnn.yaml"
            const real e7 = e5 + e6;
#line 28 "urnn.yaml"
            const real e8 = b40[i0];
#line 29 "urnn.yaml"
            const real e9 = e7 * e8;
#line 28 "urnn.yaml"
            const real e10 = e4 - e9;
#line 39 "urnn.yaml"
            const real e11 = b77[o77 + i0];
#line 32 "urnn.yaml"
            const real e12 = e10 + e11;
#line 29 "urnn.yaml"
            const real e13 = e7 * e3;
#line 28 "urnn.yaml"
            const real e14 = e2 * e8;
            const real e15 = e13 + e14;
#line 39 "urnn.yaml"
            const real e16 = b76[o76 + i0];
#line 32 "urnn.yaml"
            const real e17 = e15 + e16;
#line 1548 "kernel.cu"
            const int o60 = row0 * 8;
            const int o70 = row0 * 8;
            b60[o60 + i0] = e12;
            b70[o70 + i0] = e17;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0;
            const int o70 = row0 * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b70[o70 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o60 = row0 * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b60[o60 + k];
                p1 = F(fma)(x, w3[k * 8 + i0], p1);
                p2 = F(fma)(x, w0[k * 8 + i0], p2);
            }
#line 32 "urnn.yaml"
            const real e0 = b70[o70 + i0];
            const real e1 = -e0;
            const real e2 = p0;
            const real e3 = p1;
            const real e4 = p2;
#line 1579 "kernel.cu"
            const int o71 = row0 * 8;
            const int o82 = (s1 + row0) * 8;
            const int o83 = (s1 + row0) * 8;
            const int o84 = (s1 + row0) * 8;
            b71[o71 + i0] = e1;
            b82[o82 + i0] = e2;
            b83[o83 + i0] = e3;
            b84[o84 + i0] = e4;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o71 = row0 * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b71[o71 + k];
                p0 = F(fma)(x, w3[k * 8 + i0], p0);
            }
#line 32 "urnn.yaml"
            const real e0 = p0;
#line 1603 "kernel.cu"
            const int o85 = (s1 + row0) * 8;
            b85[o85 + i0] = e0;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o82 = (s1 + row0) * 8;
            const int o83 = (s1 + row0) * 8;
            const int o85 = (s1 + row0) * 8;
            const int o84 = (s1 + row0) * 8;
#line 32 "urnn.yaml"
            const real e0 = b82[o82 + i0];
            const real e1 = b83[o83 + i0];
            const real e2 = e0 + e1;
#line 25 "urnn.yaml"
            const real e3 = b24[i0];
            const real e4 = e2 * e3;
#line 32 "urnn.yaml"
            const real e5 = b85[o85 + i0];
            const real e6 = b84[o84 + i0];
            const real e7 = e5 + e6;
#line 25 "urnn.yaml"
            const real e8 = b23[i0];
            const real e9 = e7 * e8;
            const real e10 = e4 + e9;
            const real e11 = e2 * e8;
            const real e12 = e7 * e3;
            const real e13 = e11 - e12;
#line 1633 "kernel.cu"
            const int o10 = (s3 + row0) * 16;
            b10[o10 + i0] = e10;
            b10[o10 + 8 + i0] = e13;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b9, BUFFER(real) b13, CONST_BUFFER(real) b46, CONST_BUFFER(real) b47, CONST_BUFFER(real) b48,
    CONST_BUFFER(real) b49, CONST_BUFFER(real) b50, CONST_BUFFER(real) b51, CONST_BUFFER(real) b52, CONST_BUFFER(real) b53, CONST_BUFFER(real) b57,
    CONST_BUFFER(real) b59, CONST_BUFFER(real) b62, CONST_BUFFER(real) b63, CONST_BUFFER(real) b64, CONST_BUFFER(real) b65, CONST_BUFFER(real) b66,
    CONST_BUFFER(real) b67, CONST_BUFFER(real) b68, CONST_BUFFER(real) b69, CONST_BUFFER(real) b72, CONST_BUFFER(real) b73, CONST_BUFFER(real) b74,
    CONST_BUFFER(real) b75, CONST_BUFFER(real) b76, CONST_BUFFER(real) b77, CONST_BUFFER(real) b78, CONST_BUFFER(real) b79, CONST_BUFFER(real) b80,
    CONST_BUFFER(real) b81, CONST_BUFFER(real) b82, CONST_BUFFER(real) b83, CONST_BUFFER(real) b84, CONST_BUFFER(real) b85, BUFFER(real) b86,
    BUFFER(real) b87, BUFFER(real) b88, BUFFER(real) b89, BUFFER(real) b90, BUFFER(real) b91, BUFFER(real) b92,
    BUFFER(real) b93, BUFFER(real) b94, BUFFER(real) b95,
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
                const int o82 = row * 8;
                const int o83 = row * 8;
                const int o9 = row * 16;
                const int o85 = row * 8;
                const int o84 = row * 8;
                const int o76 = row * 8;
                const int o49 = row * 1;
                const int o77 = row * 8;
                const int o48 = row * 1;
                const int o79 = row * 1;
                const int o80 = row * 1;
                const int o47 = row * 8;
                const int o78 = row * 1;
                const int o81 = row * 1;
                const int o46 = row * 8;
                const int o72 = row * 8;
                const int o73 = row * 8;
                const int o51 = row * 8;
                const int o75 = row * 8;
                const int o74 = row * 8;
                const int o50 = row * 8;
                const int o65 = row * 8;
                const int o67 = row * 1;
                const int o68 = row * 1;
                const int o53 = row * 8;
                const int o66 = row * 1;
                const int o69 = row * 1;
                const int o52 = row * 8;
                const int o64 = row * 8;
                const real e0 = b82[o82 + i0];
                const real e1 = b83[o83 + i0];
                const real e2 = e0 + e1;
                const real e3 = b9[o9 + 8 + i0];
                const real e4 = e2 * e3;
                const real e5 = b85[o85 + i0];
                const real e6 = b84[o84 + i0];
                const real e7 = e5 + e6;
                const real e8 = b9[o9 + i0];
                const real e9 = e7 * e8;
                const real e10 = e4 + e9;
                const real e11 = e2 * e8;
                const real e12 = e7 * e3;
                const real e13 = e11 - e12;
                const real e14 = b76[o76 + i0];
                const real e16 = e14 * 2.0f;
                const real e17 = -e16;
                const real e18 = b49[o49];
                const real e19 = e17 * e18;
                const real e20 = b77[o77 + i0];
                const real e21 = e20 * 2.0f;
                const real e22 = -e21;
                const real e23 = b48[o48];
                const real e24 = e22 * e23;
                const real e25 = e19 + e24;
                const real e26 = b79[o79];
                const real e27 = b80[o80];
                const real e28 = e26 + e27;
                const real e29 = b47[o47 + i0];
                const real e30 = e28 * e29;
                const real e31 = e25 + e30;
                const real e32 = b78[o78];
                const real e33 = b81[o81];
                const real e34 = e32 + e33;
                const real e35 = b46[o46 + i0];
                const real e36 = e34 * e35;
                const real e37 = e31 + e36;
                const real e38 = e17 * e23;
                const real e39 = e22 * e18;
                const real e40 = e38 - e39;
                const real e41 = e28 * e35;
                const real e42 = e40 - e41;
                const real e43 = e34 * e29;
                const real e44 = e42 + e43;
                const real e45 = b72[o72 + i0];
                const real e46 = b73[o73 + i0];
                const real e47 = e45 + e46;
                const real e48 = b51[o51 + i0];
                const real e49 = e47 * e48;
                const real e50 = b75[o75 + i0];
                const real e51 = b74[o74 + i0];
                const real e52 = e50 + e51;
                const real e53 = b50[o50 + i0];
                const real e54 = e52 * e53;
                const real e55 = e49 + e54;
                const real e56 = e47 * e53;
                const real e57 = e52 * e48;
                const real e58 = e56 - e57;
                const real e59 = b65[o65 + i0];
                const real e60 = b67[o67];
                const real e61 = b68[o68];
                const real e62 = e60 + e61;
                const real e63 = b53[o53 + i0];
                const real e64 = e62 * e63;
                const real e65 = e59 + e64;
                const real e66 = b66[o66];
                const real e67 = b69[o69];
                const real e68 = e66 + e67;
                const real e69 = b52[o52 + i0];
                const real e70 = e68 * e69;
                const real e71 = e65 + e70;
                const real e72 = b64[o64 + i0];
                const real e73 = e62 * e69;
                const real e74 = e72 - e73;
                const real e75 = e68 * e63;
                const real e76 = e74 + e75;
                s0 = s0 + e10;
                s1 = s1 + e13;
                s2 = s2 + e37;
                s3 = s3 + e44;
                s4 = s4 + e55;
                s5 = s5 + e58;
                s6 = s6 + e71;
                s7 = s7 + e76;
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
            b86[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b87[i0] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b88[i0] = sum;
        }
        if (warp == 3 && item < 8) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int i0 = item;
            b89[i0] = sum;
        }
        if (warp == 4 && item < 8) {
            real sum = part[1024 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1024 + w * 32 + lane];
            const int i0 = item;
            b90[i0] = sum;
        }
        if (warp == 5 && item < 8) {
            real sum = part[1280 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1280 + w * 32 + lane];
            const int i0 = item;
            b91[i0] = sum;
        }
        if (warp == 6 && item < 8) {
            real sum = part[1536 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1536 + w * 32 + lane];
            const int i0 = item;
            b92[i0] = sum;
        }
        if (warp == 7 && item < 8) {
            real sum = part[1792 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1792 + w * 32 + lane];
            const int i0 = item;
            b93[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o63 = row * 8;
                const int o62 = row * 8;
                const int o57 = row * 8;
                const int o59 = row * 8;
                const real e0 = b63[o63 + i0];
                const real e1 = b62[o62 + i0];
                const real e2 = b57[o57 + i0];
                const real e4 = (real)(e2 != 0.0f);
                const real e6 = e4 != 0 ? e2 : 1.0f;
                const real e7 = F(sqrt)(e6);
                const real e8 = e4 != 0 ? e7 : 0.0f;
                const real e9 = b6[i0];
                const real e10 = e8 + e9;
                const real e11 = (real)(e10 <= 0.0f);
                const real e12 = b59[o59 + i0];
                const real e14 = e8 + 1e-05f;
                const real e15 = e12 / e14;
                const real e16 = e11 != 0 ? 0.0f : e15;
                s0 = s0 + e0;
                s1 = s1 + e1;
                s2 = s2 + e16;
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
            b94[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b95[i0] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b13[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b8, CONST_BUFFER(real) b10,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
            const int row = row0 + (int)(item / 16u);
            const int i0 = (int)(item % 16u);
            const int o10 = (((0) & 1) * call.rows + row) * 16;
            const real e0 = b10[o10 + i0];
            const int o8 = row * 16;
            b8[o8 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b8, BUFFER(real) b14,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 16; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 16) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            #pragma unroll 4
            for (int row = warp; row < call.rows; row += 8) {
                const int o8 = row * 16;
                const real e0 = b8[o8 + 8 * i0 + i1];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 16) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b14[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    BUFFER(real) b15, BUFFER(real) b18, BUFFER(real) b19, CONST_BUFFER(real) b23, CONST_BUFFER(real) b24, CONST_BUFFER(real) b25,
    CONST_BUFFER(real) b26, CONST_BUFFER(real) b27, CONST_BUFFER(real) b28, CONST_BUFFER(real) b86, CONST_BUFFER(real) b87, CONST_BUFFER(real) b88,
    CONST_BUFFER(real) b89, CONST_BUFFER(real) b90, CONST_BUFFER(real) b91, CONST_BUFFER(real) b92, CONST_BUFFER(real) b93, CONST_BUFFER(real) b94,
    CONST_BUFFER(real) b95,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b88[i0];
        const real e1 = b89[i0];
        const real e2 = b92[i0];
        const real e3 = b93[i0];
#line 25 "urnn.yaml"
        const real e4 = b87[i0];
        const real e5 = b23[i0];
        const real e6 = e4 * e5;
        const real e7 = b24[i0];
        const real e8 = b86[i0];
        const real e9 = e7 * e8;
#line 38 "urnn.yaml"
        const real e10 = e6 - e9;
#line 25 "urnn.yaml"
        const real e11 = b91[i0];
        const real e12 = b25[i0];
        const real e13 = e11 * e12;
        const real e14 = b26[i0];
        const real e15 = b90[i0];
        const real e16 = e14 * e15;
#line 39 "urnn.yaml"
        const real e17 = e13 - e16;
#line 25 "urnn.yaml"
        const real e18 = b95[i0];
        const real e19 = b27[i0];
        const real e20 = e18 * e19;
        const real e21 = b28[i0];
        const real e22 = b94[i0];
        const real e23 = e21 * e22;
#line 40 "urnn.yaml"
        const real e24 = e20 - e23;
#line 1990 "kernel.cu"
        b18[i0] = e0;
        b18[8 + i0] = e1;
        b19[i0] = e2;
        b19[8 + i0] = e3;
        b15[i0] = e10;
        b15[8 + i0] = e17;
        b15[16 + i0] = e24;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_5(
    CONST_BUFFER(real) b18, CONST_BUFFER(real) b19, CONST_BUFFER(real) b33, CONST_BUFFER(real) b36, CONST_BUFFER(real) b37, CONST_BUFFER(real) b38,
    BUFFER(real) b96, BUFFER(real) b97,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 1u; item += stride) {
        real sum0 = 0.0f, sum1 = 0.0f;
        LOOP (int i0 = 0; i0 < 2; ++i0) {
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const real e0 = b19[8 * i0 + i1];
                const real e1 = b38[8 * i0 + i1];
                const real e2 = e0 * e1;
                const real e3 = b36[0];
                const real e4 = e2 / e3;
                const real e5 = -e4;
                const real e6 = b18[8 * i0 + i1];
                const real e7 = b37[8 * i0 + i1];
                const real e8 = e6 * e7;
                const real e9 = b33[0];
                const real e10 = e8 / e9;
                const real e11 = -e10;
                sum0 = sum0 + e5;
                sum1 = sum1 + e11;
            }
        }
        b96[0] = sum0;
        b97[0] = sum1;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_6(
    CONST_BUFFER(real) b2, BUFFER(real) b16, CONST_BUFFER(real) b18, CONST_BUFFER(real) b19, CONST_BUFFER(real) b31, CONST_BUFFER(real) b32,
    CONST_BUFFER(real) b33, CONST_BUFFER(real) b34, CONST_BUFFER(real) b35, CONST_BUFFER(real) b36, CONST_BUFFER(real) b96, CONST_BUFFER(real) b97,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 16u; item += stride) {
        const int i0 = (int)item;
#line 27 "urnn.yaml"
        const real e0 = b18[i0];
        const real e1 = b33[0];
        const real e2 = e0 / e1;
        const real e3 = b31[0];
        const real e5 = b97[0];
        const real e7 = e3 != 0 ? e5 : 0.0f;
        const real e8 = 0.5f * e7;
        const real e9 = b32[0];
        const real e10 = e8 / e9;
        const real e11 = e3 != 0 ? e10 : 0.0f;
#line 38 "urnn.yaml"
        const real e12 = b2[i0];
#line 27 "urnn.yaml"
        const real e13 = e11 * e12;
#line 38 "urnn.yaml"
        const real e14 = e2 + e13;
        const real e15 = e14 + e13;
#line 27 "urnn.yaml"
        const real e16 = b19[i0];
        const real e17 = b36[0];
        const real e18 = e16 / e17;
        const real e19 = b34[0];
        const real e20 = b96[0];
        const real e21 = e19 != 0 ? e20 : 0.0f;
        const real e22 = 0.5f * e21;
        const real e23 = b35[0];
        const real e24 = e22 / e23;
        const real e25 = e19 != 0 ? e24 : 0.0f;
#line 40 "urnn.yaml"
        const real e26 = b2[16 + i0];
#line 27 "urnn.yaml"
        const real e27 = e25 * e26;
#line 40 "urnn.yaml"
        const real e28 = e18 + e27;
        const real e29 = e28 + e27;
#line 2080 "kernel.cu"
        b16[i0] = e15;
        b16[16 + i0] = e29;
    }
}
