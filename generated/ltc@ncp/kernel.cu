// generated from specs/ltc.yaml by `make generated`: do not edit
// ltc@ncp I=8 H=8 K=6 float32, sm_90

// Made by rnngen from the equations in lines 51, 52, 53, 55, 56, 57 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   forward_1<<<T * B * 8 / 256, at most 2048>>>
//   forward_2<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   backward_1<<<T * B * 8 / 256, at most 2048>>>
//   backward_2<<<64 / 32, at most 2048>>>
//   backward_3<<<64 / 256, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [64]
//   b1: param 1, real [64]
//   b2: param 2, real [64]
//   b3: param 3, real [64]
//   b4: param 4, real [8]
//   b5: param 5, real [8]
//   b6: param 6, real [8]
//   b7: input 0, real [T, B, 8]
//   b8: param 7, real [8]
//   b9: param 8, real [8]
//   b10: param 9, real [64]
//   b11: param 10, real [64]
//   b12: param 11, real [64]
//   b13: param 12, real [64]
//   b14: param 13, real [64]
//   b15: param 14, real [64]
//   b16: adjoint 0, real [T, B, 8]
//   b17: state 0, real [T + 1, B, 8]
//   b18: grad_state 0, real [2, B, 8]
//   b19: grad_input 0, real [T, B, 8]
//   b20: grad_param 0, real [8]
//   b21: grad_param 1, real [8]
//   b22: grad_param 2, real [64]
//   b23: grad_param 3, real [64]
//   b24: grad_param 4, real [64]
//   b25: grad_param 5, real [64]
//   b26: grad_param 6, real [64]
//   b27: grad_param 7, real [64]
//   b28: grad_param 8, real [64]
//   b29: grad_param 9, real [64]
//   b30: grad_param 10, real [8]
//   b31: grad_param 11, real [8]
//   b32: grad_param 12, real [8]
//   b33: saved 0, real [8]
//   b34: saved 1, real [8]
//   b35: saved 2, real [8]
//   b36: saved 3, real [8]
//   b37: saved 4, real [64]
//   b38: saved 5, real [64]
//   b39: saved 6, real [T, B, 8]
//   b40: saved 7, real [T, B, 8]
//   b41: saved 8, real [B, 8]
//   b42: saved 9, real [B, 8]
//   b43: saved 10, real [T or 1, B, 8]
//   b44: saved 11, real [T or 1, B, 8]
//   b45: saved 12, real [T or 1, B, 8]
//   b46: saved 13, real [T or 1, B, 8]
//   b47: saved 14, real [T or 1, B, 8]
//   b48: saved 15, real [T or 1, B, 8]
//   b49: saved 16, real [T or 1, B, 8]
//   b50: saved 17, real [T or 1, B, 8]
//   b51: saved 18, real [T or 1, B, 8]
//   b52: saved 19, real [T or 1, B, 8]
//   b53: saved 20, real [T or 1, B, 8]
//   b54: scratch 0, real [T, B, 8]
//   b55: scratch 1, real [T, B, 8]
//   b56: scratch 2, real [B, 8]
//   b57: scratch 3, real [T, B, 8]
//   b58: scratch 4, real [T, B, 8]
//   b59: scratch 5, real [B, 8]
//   b60: scratch 6, real [T, B, 8]
//   b61: scratch 7, real [T, B, 8]
//   b62: scratch 8, real [B, 8]
//   b63: scratch 9, real [T, B, 8]
//   b64: scratch 10, real [T, B, 8]
//   b65: scratch 11, real [B, 8]
//   b66: scratch 12, real [T, B, 8]
//   b67: scratch 13, real [T, B, 8]
//   b68: scratch 14, real [B, 8]
//   b69: scratch 15, real [T, B, 8]
//   b70: scratch 16, real [T, B, 8]
//   b71: scratch 17, real [T, B, 8]
//   b72: scratch 18, real [T, B, 8]
//   b73: scratch 19, real [64]
//   b74: scratch 20, real [64]
//   b75: scratch 21, real [64]
//   b76: scratch 22, real [64]
//   b77: scratch 23, real [64]
//   b78: scratch 24, real [64]
//   b79: scratch 25, real [64]
//   b80: scratch 26, real [64]
//   b81: scratch 27, real [64]
//   b82: scratch 28, real [64]
//   b83: scratch 29, real [64]
//   b84: scratch 30, real [64]
//   b85: scratch 31, real [64]
//   b86: scratch 32, real [64]
//   b87: scratch 33, real [64]
//   b88: scratch 34, real [64]
//   b89: scratch 35, real [64]
//   b90: scratch 36, real [64]
//   b91: scratch 37, real [64]
//   b92: scratch 38, real [8]
//   b93: scratch 39, real [8]
//   b94: scratch 40, real [64]
//   b95: scratch 41, real [64]
//   b96: scratch 42, real [64]
//   b97: scratch 43, real [64]
//   b98: scratch 44, real [64]
//   b99: scratch 45, real [64]
//   b100: scratch 46, real [8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5,
    CONST_BUFFER(real) b6, BUFFER(real) b17, BUFFER(real) b33, BUFFER(real) b34, BUFFER(real) b35, BUFFER(real) b36,
    BUFFER(real) b37, BUFFER(real) b38,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 52 "ltc.yaml"
        const real e1 = b6[i0];
        const real e3 = e1 * 6.0f;
        const real e5 = e3 / 1.0f;
#line 53 "ltc.yaml"
        const real e6 = b4[i0];
        const real e7 = b5[i0];
        const real e8 = e6 * e7;
        const real e9 = e5 + e6;
#line 392 "kernel.cu"
        b33[i0] = 0.0f;
        b34[i0] = e5;
        b35[i0] = e8;
        b36[i0] = e9;
    }
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
#line 56 "ltc.yaml"
        const real e0 = b3[i0];
        const real e1 = b2[i0];
        const real e2 = e0 * e1;
#line 51 "ltc.yaml"
        const real e3 = b1[i0];
        const real e4 = b0[i0];
        const real e5 = e3 * e4;
#line 408 "kernel.cu"
        b37[i0] = e2;
        b38[i0] = e5;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o17 = ((0) * call.rows + row) * 8;
            b17[o17 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, CONST_BUFFER(real) b12,
    CONST_BUFFER(real) b37, BUFFER(real) b39, BUFFER(real) b40,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        real sum0 = 0.0f, sum1 = 0.0f;
        LOOP (int i1 = 0; i1 < 8; ++i1) {
            const int o7 = row * 8;
            const real e0 = b37[i0 + 8 * i1];
            const real e1 = b11[i0 + 8 * i1];
            const real e2 = b8[i1];
            const real e3 = b7[o7 + i1];
            const real e4 = e2 * e3;
            const real e5 = b9[i1];
            const real e6 = e4 + e5;
            const real e7 = b10[i0 + 8 * i1];
            const real e8 = e6 - e7;
            const real e9 = e1 * e8;
            const real e10 = op_sigmoid(e9);
            const real e11 = e0 * e10;
            const real e12 = b12[i0 + 8 * i1];
            const real e13 = e11 * e12;
            sum0 = sum0 + e13;
            sum1 = sum1 + e11;
        }
        const int o39 = row * 8;
        const int o40 = row * 8;
        b39[o39 + i0] = sum0;
        b40[o40 + i0] = sum1;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_2(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, BUFFER(real) b17, CONST_BUFFER(real) b34, CONST_BUFFER(real) b35,
    CONST_BUFFER(real) b36, CONST_BUFFER(real) b38, CONST_BUFFER(real) b39, CONST_BUFFER(real) b40, BUFFER(real) b41, BUFFER(real) b42,
    BUFFER(real) b43, BUFFER(real) b44, BUFFER(real) b45, BUFFER(real) b46, BUFFER(real) b47, BUFFER(real) b48,
    BUFFER(real) b49, BUFFER(real) b50, BUFFER(real) b51, BUFFER(real) b52, BUFFER(real) b53,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
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
            {
                real sum0 = 0.0f, sum1 = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o17 = (s0 + row0) * 8;
                    const real e0 = b38[i0 + 8 * i1];
                    const real e1 = b14[i0 + 8 * i1];
                    const real e2 = b17[o17 + i1];
                    const real e3 = b13[i0 + 8 * i1];
                    const real e4 = e2 - e3;
                    const real e5 = e1 * e4;
                    const real e6 = op_sigmoid(e5);
                    const real e7 = e0 * e6;
                    const real e8 = b15[i0 + 8 * i1];
                    const real e9 = e7 * e8;
                    sum0 = sum0 + e9;
                    sum1 = sum1 + e7;
                }
                const int o41 = row0 * 8;
                const int o42 = row0 * 8;
                b41[o41 + i0] = sum0;
                b42[o42 + i0] = sum1;
            }
            {
                const int o42 = row0 * 8;
                const int o40 = (s0 + row0) * 8;
                const int o17 = (s0 + row0) * 8;
                const int o41 = row0 * 8;
                const int o39 = (s0 + row0) * 8;
#line 53 "ltc.yaml"
                const real e0 = b36[i0];
                const real e1 = b42[o42 + i0];
                const real e2 = e0 + e1;
#line 57 "ltc.yaml"
                const real e3 = b40[o40 + i0];
#line 53 "ltc.yaml"
                const real e4 = e2 + e3;
                const real e6 = e4 + 1e-08f;
#line 52 "ltc.yaml"
                const real e7 = b34[i0];
#line 53 "ltc.yaml"
                const real e8 = b17[o17 + i0];
                const real e9 = e7 * e8;
                const real e10 = b35[i0];
                const real e11 = e9 + e10;
                const real e12 = b41[o41 + i0];
                const real e13 = e11 + e12;
#line 57 "ltc.yaml"
                const real e14 = b39[o39 + i0];
#line 53 "ltc.yaml"
                const real e15 = e13 + e14;
                const real e16 = e15 / e6;
#line 531 "kernel.cu"
                const int o43 = (s1 + row0) * 8;
                const int o44 = (s1 + row0) * 8;
                b43[o43 + i0] = e6;
                b44[o44 + i0] = e16;
            }
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum0 = 0.0f, sum1 = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o44 = (s1 + row0) * 8;
                    const real e0 = b38[i0 + 8 * i1];
                    const real e1 = b14[i0 + 8 * i1];
                    const real e2 = b44[o44 + i1];
                    const real e3 = b13[i0 + 8 * i1];
                    const real e4 = e2 - e3;
                    const real e5 = e1 * e4;
                    const real e6 = op_sigmoid(e5);
                    const real e7 = e0 * e6;
                    const real e8 = b15[i0 + 8 * i1];
                    const real e9 = e7 * e8;
                    sum0 = sum0 + e9;
                    sum1 = sum1 + e7;
                }
                const int o41 = row0 * 8;
                const int o42 = row0 * 8;
                b41[o41 + i0] = sum0;
                b42[o42 + i0] = sum1;
            }
            {
                const int o42 = row0 * 8;
                const int o40 = (s0 + row0) * 8;
                const int o44 = (s1 + row0) * 8;
                const int o41 = row0 * 8;
                const int o39 = (s0 + row0) * 8;
#line 53 "ltc.yaml"
                const real e0 = b36[i0];
                const real e1 = b42[o42 + i0];
                const real e2 = e0 + e1;
#line 57 "ltc.yaml"
                const real e3 = b40[o40 + i0];
#line 53 "ltc.yaml"
                const real e4 = e2 + e3;
                const real e6 = e4 + 1e-08f;
#line 52 "ltc.yaml"
                const real e7 = b34[i0];
#line 53 "ltc.yaml"
                const real e8 = b44[o44 + i0];
                const real e9 = e7 * e8;
                const real e10 = b35[i0];
                const real e11 = e9 + e10;
                const real e12 = b41[o41 + i0];
                const real e13 = e11 + e12;
#line 57 "ltc.yaml"
                const real e14 = b39[o39 + i0];
#line 53 "ltc.yaml"
                const real e15 = e13 + e14;
                const real e16 = e15 / e6;
#line 594 "kernel.cu"
                const int o45 = (s1 + row0) * 8;
                const int o46 = (s1 + row0) * 8;
                b45[o45 + i0] = e6;
                b46[o46 + i0] = e16;
            }
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum0 = 0.0f, sum1 = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o46 = (s1 + row0) * 8;
                    const real e0 = b38[i0 + 8 * i1];
                    const real e1 = b14[i0 + 8 * i1];
                    const real e2 = b46[o46 + i1];
                    const real e3 = b13[i0 + 8 * i1];
                    const real e4 = e2 - e3;
                    const real e5 = e1 * e4;
                    const real e6 = op_sigmoid(e5);
                    const real e7 = e0 * e6;
                    const real e8 = b15[i0 + 8 * i1];
                    const real e9 = e7 * e8;
                    sum0 = sum0 + e9;
                    sum1 = sum1 + e7;
                }
                const int o41 = row0 * 8;
                const int o42 = row0 * 8;
                b41[o41 + i0] = sum0;
                b42[o42 + i0] = sum1;
            }
            {
                const int o42 = row0 * 8;
                const int o40 = (s0 + row0) * 8;
                const int o46 = (s1 + row0) * 8;
                const int o41 = row0 * 8;
                const int o39 = (s0 + row0) * 8;
#line 53 "ltc.yaml"
                const real e0 = b36[i0];
                const real e1 = b42[o42 + i0];
                const real e2 = e0 + e1;
#line 57 "ltc.yaml"
                const real e3 = b40[o40 + i0];
#line 53 "ltc.yaml"
                const real e4 = e2 + e3;
                const real e6 = e4 + 1e-08f;
#line 52 "ltc.yaml"
                const real e7 = b34[i0];
#line 53 "ltc.yaml"
                const real e8 = b46[o46 + i0];
                const real e9 = e7 * e8;
                const real e10 = b35[i0];
                const real e11 = e9 + e10;
                const real e12 = b41[o41 + i0];
                const real e13 = e11 + e12;
#line 57 "ltc.yaml"
                const real e14 = b39[o39 + i0];
#line 53 "ltc.yaml"
                const real e15 = e13 + e14;
                const real e16 = e15 / e6;
#line 657 "kernel.cu"
                const int o47 = (s1 + row0) * 8;
                const int o48 = (s1 + row0) * 8;
                b47[o47 + i0] = e6;
                b48[o48 + i0] = e16;
            }
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum0 = 0.0f, sum1 = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o48 = (s1 + row0) * 8;
                    const real e0 = b38[i0 + 8 * i1];
                    const real e1 = b14[i0 + 8 * i1];
                    const real e2 = b48[o48 + i1];
                    const real e3 = b13[i0 + 8 * i1];
                    const real e4 = e2 - e3;
                    const real e5 = e1 * e4;
                    const real e6 = op_sigmoid(e5);
                    const real e7 = e0 * e6;
                    const real e8 = b15[i0 + 8 * i1];
                    const real e9 = e7 * e8;
                    sum0 = sum0 + e9;
                    sum1 = sum1 + e7;
                }
                const int o41 = row0 * 8;
                const int o42 = row0 * 8;
                b41[o41 + i0] = sum0;
                b42[o42 + i0] = sum1;
            }
            {
                const int o42 = row0 * 8;
                const int o40 = (s0 + row0) * 8;
                const int o48 = (s1 + row0) * 8;
                const int o41 = row0 * 8;
                const int o39 = (s0 + row0) * 8;
#line 53 "ltc.yaml"
                const real e0 = b36[i0];
                const real e1 = b42[o42 + i0];
                const real e2 = e0 + e1;
#line 57 "ltc.yaml"
                const real e3 = b40[o40 + i0];
#line 53 "ltc.yaml"
                const real e4 = e2 + e3;
                const real e6 = e4 + 1e-08f;
#line 52 "ltc.yaml"
                const real e7 = b34[i0];
#line 53 "ltc.yaml"
                const real e8 = b48[o48 + i0];
                const real e9 = e7 * e8;
                const real e10 = b35[i0];
                const real e11 = e9 + e10;
                const real e12 = b41[o41 + i0];
                const real e13 = e11 + e12;
#line 57 "ltc.yaml"
                const real e14 = b39[o39 + i0];
#line 53 "ltc.yaml"
                const real e15 = e13 + e14;
                const real e16 = e15 / e6;
#line 720 "kernel.cu"
                const int o49 = (s1 + row0) * 8;
                const int o50 = (s1 + row0) * 8;
                b49[o49 + i0] = e6;
                b50[o50 + i0] = e16;
            }
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum0 = 0.0f, sum1 = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o50 = (s1 + row0) * 8;
                    const real e0 = b38[i0 + 8 * i1];
                    const real e1 = b14[i0 + 8 * i1];
                    const real e2 = b50[o50 + i1];
                    const real e3 = b13[i0 + 8 * i1];
                    const real e4 = e2 - e3;
                    const real e5 = e1 * e4;
                    const real e6 = op_sigmoid(e5);
                    const real e7 = e0 * e6;
                    const real e8 = b15[i0 + 8 * i1];
                    const real e9 = e7 * e8;
                    sum0 = sum0 + e9;
                    sum1 = sum1 + e7;
                }
                const int o41 = row0 * 8;
                const int o42 = row0 * 8;
                b41[o41 + i0] = sum0;
                b42[o42 + i0] = sum1;
            }
            {
                const int o42 = row0 * 8;
                const int o40 = (s0 + row0) * 8;
                const int o50 = (s1 + row0) * 8;
                const int o41 = row0 * 8;
                const int o39 = (s0 + row0) * 8;
#line 53 "ltc.yaml"
                const real e0 = b36[i0];
                const real e1 = b42[o42 + i0];
                const real e2 = e0 + e1;
#line 57 "ltc.yaml"
                const real e3 = b40[o40 + i0];
#line 53 "ltc.yaml"
                const real e4 = e2 + e3;
                const real e6 = e4 + 1e-08f;
#line 52 "ltc.yaml"
                const real e7 = b34[i0];
#line 53 "ltc.yaml"
                const real e8 = b50[o50 + i0];
                const real e9 = e7 * e8;
                const real e10 = b35[i0];
                const real e11 = e9 + e10;
                const real e12 = b41[o41 + i0];
                const real e13 = e11 + e12;
#line 57 "ltc.yaml"
                const real e14 = b39[o39 + i0];
#line 53 "ltc.yaml"
                const real e15 = e13 + e14;
                const real e16 = e15 / e6;
#line 783 "kernel.cu"
                const int o51 = (s1 + row0) * 8;
                const int o52 = (s1 + row0) * 8;
                b51[o51 + i0] = e6;
                b52[o52 + i0] = e16;
            }
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum0 = 0.0f, sum1 = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o52 = (s1 + row0) * 8;
                    const real e0 = b38[i0 + 8 * i1];
                    const real e1 = b14[i0 + 8 * i1];
                    const real e2 = b52[o52 + i1];
                    const real e3 = b13[i0 + 8 * i1];
                    const real e4 = e2 - e3;
                    const real e5 = e1 * e4;
                    const real e6 = op_sigmoid(e5);
                    const real e7 = e0 * e6;
                    const real e8 = b15[i0 + 8 * i1];
                    const real e9 = e7 * e8;
                    sum0 = sum0 + e9;
                    sum1 = sum1 + e7;
                }
                const int o41 = row0 * 8;
                const int o42 = row0 * 8;
                b41[o41 + i0] = sum0;
                b42[o42 + i0] = sum1;
            }
            {
                const int o42 = row0 * 8;
                const int o40 = (s0 + row0) * 8;
                const int o52 = (s1 + row0) * 8;
                const int o41 = row0 * 8;
                const int o39 = (s0 + row0) * 8;
#line 53 "ltc.yaml"
                const real e0 = b36[i0];
                const real e1 = b42[o42 + i0];
                const real e2 = e0 + e1;
#line 57 "ltc.yaml"
                const real e3 = b40[o40 + i0];
#line 53 "ltc.yaml"
                const real e4 = e2 + e3;
                const real e6 = e4 + 1e-08f;
#line 52 "ltc.yaml"
                const real e7 = b34[i0];
#line 53 "ltc.yaml"
                const real e8 = b52[o52 + i0];
                const real e9 = e7 * e8;
                const real e10 = b35[i0];
                const real e11 = e9 + e10;
                const real e12 = b41[o41 + i0];
                const real e13 = e11 + e12;
#line 57 "ltc.yaml"
                const real e14 = b39[o39 + i0];
#line 53 "ltc.yaml"
                const real e15 = e13 + e14;
                const real e16 = e15 / e6;
#line 846 "kernel.cu"
                const int o53 = (s1 + row0) * 8;
                const int o17_1 = (s2 + row0) * 8;
                b53[o53 + i0] = e6;
                b17[o17_1 + i0] = e16;
            }
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b16, CONST_BUFFER(real) b17, BUFFER(real) b18,
    CONST_BUFFER(real) b34, CONST_BUFFER(real) b38, CONST_BUFFER(real) b43, CONST_BUFFER(real) b44, CONST_BUFFER(real) b45, CONST_BUFFER(real) b46,
    CONST_BUFFER(real) b47, CONST_BUFFER(real) b48, CONST_BUFFER(real) b49, CONST_BUFFER(real) b50, CONST_BUFFER(real) b51, CONST_BUFFER(real) b52,
    CONST_BUFFER(real) b53, BUFFER(real) b54, BUFFER(real) b55, BUFFER(real) b56, BUFFER(real) b57, BUFFER(real) b58,
    BUFFER(real) b59, BUFFER(real) b60, BUFFER(real) b61, BUFFER(real) b62, BUFFER(real) b63, BUFFER(real) b64,
    BUFFER(real) b65, BUFFER(real) b66, BUFFER(real) b67, BUFFER(real) b68, BUFFER(real) b69, BUFFER(real) b70,
    BUFFER(real) b71,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = (t + 1) * call.rows;
        const int s4 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o18_1 = (s0 + row0) * 8;
            const int o16 = (s1 + row0) * 8;
            const int o53 = (s2 + row0) * 8;
            const int o17_1 = (s3 + row0) * 8;
#line 53 "ltc.yaml"
            const real e0 = b18[o18_1 + i0];
            const real e1 = b16[o16 + i0];
            const real e2 = e0 + e1;
            const real e3 = b53[o53 + i0];
            const real e4 = e2 / e3;
            const real e5 = b17[o17_1 + i0];
            const real e6 = e2 * e5;
            const real e7 = e6 / e3;
            const real e8 = -e7;
#line 896 "kernel.cu"
            const int o54 = (s1 + row0) * 8;
            const int o55 = (s1 + row0) * 8;
            b54[o54 + i0] = e4;
            b55[o55 + i0] = e8;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o55 = (s1 + row0) * 8;
                    const int o54 = (s1 + row0) * 8;
                    const int o52 = (s2 + row0) * 8;
                    const real e0 = b55[o55 + i1];
                    const real e1 = b54[o54 + i1];
                    const real e2 = b15[8 * i0 + i1];
                    const real e3 = e1 * e2;
                    const real e4 = e0 + e3;
                    const real e5 = b38[8 * i0 + i1];
                    const real e6 = e4 * e5;
                    const real e7 = b14[8 * i0 + i1];
                    const real e8 = b52[o52 + i0];
                    const real e9 = b13[8 * i0 + i1];
                    const real e10 = e8 - e9;
                    const real e11 = e7 * e10;
                    const real e12 = op_sigmoid(e11);
                    const real e13 = e6 * e12;
                    const real e15 = 1.0f - e12;
                    const real e16 = e13 * e15;
                    const real e17 = e16 * e7;
                    sum = sum + e17;
                }
                const int o56 = row0 * 8;
                b56[o56 + i0] = sum;
            }
            {
                const int o54 = (s1 + row0) * 8;
                const int o56 = row0 * 8;
                const int o51 = (s2 + row0) * 8;
                const int o52 = (s2 + row0) * 8;
#line 53 "ltc.yaml"
                const real e0 = b54[o54 + i0];
#line 52 "ltc.yaml"
                const real e1 = b34[i0];
#line 53 "ltc.yaml"
                const real e2 = e0 * e1;
#line 51 "ltc.yaml"
                const real e3 = b56[o56 + i0];
#line 53 "ltc.yaml"
                const real e4 = e2 + e3;
                const real e5 = b51[o51 + i0];
                const real e6 = e4 / e5;
                const real e7 = b52[o52 + i0];
                const real e8 = e4 * e7;
                const real e9 = e8 / e5;
                const real e10 = -e9;
#line 956 "kernel.cu"
                const int o57 = (s1 + row0) * 8;
                const int o58 = (s1 + row0) * 8;
                b57[o57 + i0] = e6;
                b58[o58 + i0] = e10;
            }
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o58 = (s1 + row0) * 8;
                    const int o57 = (s1 + row0) * 8;
                    const int o50 = (s2 + row0) * 8;
                    const real e0 = b58[o58 + i1];
                    const real e1 = b57[o57 + i1];
                    const real e2 = b15[8 * i0 + i1];
                    const real e3 = e1 * e2;
                    const real e4 = e0 + e3;
                    const real e5 = b38[8 * i0 + i1];
                    const real e6 = e4 * e5;
                    const real e7 = b14[8 * i0 + i1];
                    const real e8 = b50[o50 + i0];
                    const real e9 = b13[8 * i0 + i1];
                    const real e10 = e8 - e9;
                    const real e11 = e7 * e10;
                    const real e12 = op_sigmoid(e11);
                    const real e13 = e6 * e12;
                    const real e15 = 1.0f - e12;
                    const real e16 = e13 * e15;
                    const real e17 = e16 * e7;
                    sum = sum + e17;
                }
                const int o59 = row0 * 8;
                b59[o59 + i0] = sum;
            }
            {
                const int o57 = (s1 + row0) * 8;
                const int o59 = row0 * 8;
                const int o49 = (s2 + row0) * 8;
                const int o50 = (s2 + row0) * 8;
#line 53 "ltc.yaml"
                const real e0 = b57[o57 + i0];
#line 52 "ltc.yaml"
                const real e1 = b34[i0];
#line 53 "ltc.yaml"
                const real e2 = e0 * e1;
#line 51 "ltc.yaml"
                const real e3 = b59[o59 + i0];
#line 53 "ltc.yaml"
                const real e4 = e2 + e3;
                const real e5 = b49[o49 + i0];
                const real e6 = e4 / e5;
                const real e7 = b50[o50 + i0];
                const real e8 = e4 * e7;
                const real e9 = e8 / e5;
                const real e10 = -e9;
#line 1017 "kernel.cu"
                const int o60 = (s1 + row0) * 8;
                const int o61 = (s1 + row0) * 8;
                b60[o60 + i0] = e6;
                b61[o61 + i0] = e10;
            }
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o61 = (s1 + row0) * 8;
                    const int o60 = (s1 + row0) * 8;
                    const int o48 = (s2 + row0) * 8;
                    const real e0 = b61[o61 + i1];
                    const real e1 = b60[o60 + i1];
                    const real e2 = b15[8 * i0 + i1];
                    const real e3 = e1 * e2;
                    const real e4 = e0 + e3;
                    const real e5 = b38[8 * i0 + i1];
                    const real e6 = e4 * e5;
                    const real e7 = b14[8 * i0 + i1];
                    const real e8 = b48[o48 + i0];
                    const real e9 = b13[8 * i0 + i1];
                    const real e10 = e8 - e9;
                    const real e11 = e7 * e10;
                    const real e12 = op_sigmoid(e11);
                    const real e13 = e6 * e12;
                    const real e15 = 1.0f - e12;
                    const real e16 = e13 * e15;
                    const real e17 = e16 * e7;
                    sum = sum + e17;
                }
                const int o62 = row0 * 8;
                b62[o62 + i0] = sum;
            }
            {
                const int o60 = (s1 + row0) * 8;
                const int o62 = row0 * 8;
                const int o47 = (s2 + row0) * 8;
                const int o48 = (s2 + row0) * 8;
#line 53 "ltc.yaml"
                const real e0 = b60[o60 + i0];
#line 52 "ltc.yaml"
                const real e1 = b34[i0];
#line 53 "ltc.yaml"
                const real e2 = e0 * e1;
#line 51 "ltc.yaml"
                const real e3 = b62[o62 + i0];
#line 53 "ltc.yaml"
                const real e4 = e2 + e3;
                const real e5 = b47[o47 + i0];
                const real e6 = e4 / e5;
                const real e7 = b48[o48 + i0];
                const real e8 = e4 * e7;
                const real e9 = e8 / e5;
                const real e10 = -e9;
#line 1078 "kernel.cu"
                const int o63 = (s1 + row0) * 8;
                const int o64 = (s1 + row0) * 8;
                b63[o63 + i0] = e6;
                b64[o64 + i0] = e10;
            }
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o64 = (s1 + row0) * 8;
                    const int o63 = (s1 + row0) * 8;
                    const int o46 = (s2 + row0) * 8;
                    const real e0 = b64[o64 + i1];
                    const real e1 = b63[o63 + i1];
                    const real e2 = b15[8 * i0 + i1];
                    const real e3 = e1 * e2;
                    const real e4 = e0 + e3;
                    const real e5 = b38[8 * i0 + i1];
                    const real e6 = e4 * e5;
                    const real e7 = b14[8 * i0 + i1];
                    const real e8 = b46[o46 + i0];
                    const real e9 = b13[8 * i0 + i1];
                    const real e10 = e8 - e9;
                    const real e11 = e7 * e10;
                    const real e12 = op_sigmoid(e11);
                    const real e13 = e6 * e12;
                    const real e15 = 1.0f - e12;
                    const real e16 = e13 * e15;
                    const real e17 = e16 * e7;
                    sum = sum + e17;
                }
                const int o65 = row0 * 8;
                b65[o65 + i0] = sum;
            }
            {
                const int o63 = (s1 + row0) * 8;
                const int o65 = row0 * 8;
                const int o45 = (s2 + row0) * 8;
                const int o46 = (s2 + row0) * 8;
#line 53 "ltc.yaml"
                const real e0 = b63[o63 + i0];
#line 52 "ltc.yaml"
                const real e1 = b34[i0];
#line 53 "ltc.yaml"
                const real e2 = e0 * e1;
#line 51 "ltc.yaml"
                const real e3 = b65[o65 + i0];
#line 53 "ltc.yaml"
                const real e4 = e2 + e3;
                const real e5 = b45[o45 + i0];
                const real e6 = e4 / e5;
                const real e7 = b46[o46 + i0];
                const real e8 = e4 * e7;
                const real e9 = e8 / e5;
                const real e10 = -e9;
#line 1139 "kernel.cu"
                const int o66 = (s1 + row0) * 8;
                const int o67 = (s1 + row0) * 8;
                b66[o66 + i0] = e6;
                b67[o67 + i0] = e10;
            }
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o67 = (s1 + row0) * 8;
                    const int o66 = (s1 + row0) * 8;
                    const int o44 = (s2 + row0) * 8;
                    const real e0 = b67[o67 + i1];
                    const real e1 = b66[o66 + i1];
                    const real e2 = b15[8 * i0 + i1];
                    const real e3 = e1 * e2;
                    const real e4 = e0 + e3;
                    const real e5 = b38[8 * i0 + i1];
                    const real e6 = e4 * e5;
                    const real e7 = b14[8 * i0 + i1];
                    const real e8 = b44[o44 + i0];
                    const real e9 = b13[8 * i0 + i1];
                    const real e10 = e8 - e9;
                    const real e11 = e7 * e10;
                    const real e12 = op_sigmoid(e11);
                    const real e13 = e6 * e12;
                    const real e15 = 1.0f - e12;
                    const real e16 = e13 * e15;
                    const real e17 = e16 * e7;
                    sum = sum + e17;
                }
                const int o68 = row0 * 8;
                b68[o68 + i0] = sum;
            }
            {
                const int o66 = (s1 + row0) * 8;
                const int o68 = row0 * 8;
                const int o43 = (s2 + row0) * 8;
                const int o44 = (s2 + row0) * 8;
                const int o55 = (s1 + row0) * 8;
                const int o54 = (s1 + row0) * 8;
                const int o56 = row0 * 8;
                const int o52 = (s2 + row0) * 8;
                const int o51 = (s2 + row0) * 8;
                const int o57 = (s1 + row0) * 8;
                const int o59 = row0 * 8;
                const int o50 = (s2 + row0) * 8;
                const int o49 = (s2 + row0) * 8;
                const int o60 = (s1 + row0) * 8;
                const int o62 = row0 * 8;
                const int o48 = (s2 + row0) * 8;
                const int o47 = (s2 + row0) * 8;
                const int o63 = (s1 + row0) * 8;
                const int o65 = row0 * 8;
                const int o46 = (s2 + row0) * 8;
                const int o45 = (s2 + row0) * 8;
#line 53 "ltc.yaml"
                const real e0 = b66[o66 + i0];
#line 52 "ltc.yaml"
                const real e1 = b34[i0];
#line 53 "ltc.yaml"
                const real e2 = e0 * e1;
#line 51 "ltc.yaml"
                const real e3 = b68[o68 + i0];
#line 53 "ltc.yaml"
                const real e4 = e2 + e3;
                const real e5 = b43[o43 + i0];
                const real e6 = e4 / e5;
                const real e7 = b44[o44 + i0];
                const real e8 = e4 * e7;
                const real e9 = e8 / e5;
                const real e10 = -e9;
                const real e11 = b55[o55 + i0];
                const real e12 = b54[o54 + i0];
                const real e13 = e12 * e1;
#line 51 "ltc.yaml"
                const real e14 = b56[o56 + i0];
#line 53 "ltc.yaml"
                const real e15 = e13 + e14;
                const real e16 = b52[o52 + i0];
                const real e17 = e15 * e16;
                const real e18 = b51[o51 + i0];
                const real e19 = e17 / e18;
                const real e20 = e11 - e19;
                const real e21 = b57[o57 + i0];
                const real e22 = e21 * e1;
#line 51 "ltc.yaml"
                const real e23 = b59[o59 + i0];
#line 53 "ltc.yaml"
                const real e24 = e22 + e23;
                const real e25 = b50[o50 + i0];
                const real e26 = e24 * e25;
                const real e27 = b49[o49 + i0];
                const real e28 = e26 / e27;
                const real e29 = e20 - e28;
                const real e30 = b60[o60 + i0];
                const real e31 = e30 * e1;
#line 51 "ltc.yaml"
                const real e32 = b62[o62 + i0];
#line 53 "ltc.yaml"
                const real e33 = e31 + e32;
                const real e34 = b48[o48 + i0];
                const real e35 = e33 * e34;
                const real e36 = b47[o47 + i0];
                const real e37 = e35 / e36;
                const real e38 = e29 - e37;
                const real e39 = b63[o63 + i0];
                const real e40 = e39 * e1;
#line 51 "ltc.yaml"
                const real e41 = b65[o65 + i0];
#line 53 "ltc.yaml"
                const real e42 = e40 + e41;
                const real e43 = b46[o46 + i0];
                const real e44 = e42 * e43;
                const real e45 = b45[o45 + i0];
                const real e46 = e44 / e45;
                const real e47 = e38 - e46;
                const real e48 = e47 - e9;
#line 1263 "kernel.cu"
                const int o69 = (s1 + row0) * 8;
                const int o70 = (s1 + row0) * 8;
                const int o71 = (s1 + row0) * 8;
                b69[o69 + i0] = e6;
                b70[o70 + i0] = e10;
                b71[o71 + i0] = e48;
            }
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o70 = (s1 + row0) * 8;
                    const int o69 = (s1 + row0) * 8;
                    const int o17 = (s1 + row0) * 8;
                    const real e0 = b70[o70 + i1];
                    const real e1 = b69[o69 + i1];
                    const real e2 = b15[8 * i0 + i1];
                    const real e3 = e1 * e2;
                    const real e4 = e0 + e3;
                    const real e5 = b38[8 * i0 + i1];
                    const real e6 = e4 * e5;
                    const real e7 = b14[8 * i0 + i1];
                    const real e8 = b17[o17 + i0];
                    const real e9 = b13[8 * i0 + i1];
                    const real e10 = e8 - e9;
                    const real e11 = e7 * e10;
                    const real e12 = op_sigmoid(e11);
                    const real e13 = e6 * e12;
                    const real e15 = 1.0f - e12;
                    const real e16 = e13 * e15;
                    const real e17 = e16 * e7;
                    sum = sum + e17;
                }
                const int o56 = row0 * 8;
                b56[o56 + i0] = sum;
            }
            {
                const int o69 = (s1 + row0) * 8;
                const int o56 = row0 * 8;
#line 53 "ltc.yaml"
                const real e0 = b69[o69 + i0];
#line 52 "ltc.yaml"
                const real e1 = b34[i0];
#line 53 "ltc.yaml"
                const real e2 = e0 * e1;
#line 51 "ltc.yaml"
                const real e3 = b56[o56 + i0];
                const real e4 = e2 + e3;
#line 1317 "kernel.cu"
                const int o18 = (s4 + row0) * 8;
                b18[o18 + i0] = e4;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, CONST_BUFFER(real) b12,
    BUFFER(real) b19, CONST_BUFFER(real) b37, CONST_BUFFER(real) b54, CONST_BUFFER(real) b57, CONST_BUFFER(real) b60, CONST_BUFFER(real) b63,
    CONST_BUFFER(real) b66, CONST_BUFFER(real) b69, CONST_BUFFER(real) b71, BUFFER(real) b72,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        {
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o71 = row * 8;
                const int o54 = row * 8;
                const int o57 = row * 8;
                const int o60 = row * 8;
                const int o63 = row * 8;
                const int o66 = row * 8;
                const int o69 = row * 8;
                const int o7 = row * 8;
                const real e0 = b71[o71 + i1];
                const real e1 = b54[o54 + i1];
                const real e2 = b57[o57 + i1];
                const real e3 = e1 + e2;
                const real e4 = b60[o60 + i1];
                const real e5 = e3 + e4;
                const real e6 = b63[o63 + i1];
                const real e7 = e5 + e6;
                const real e8 = b66[o66 + i1];
                const real e9 = e7 + e8;
                const real e10 = b69[o69 + i1];
                const real e11 = e9 + e10;
                const real e12 = b12[8 * i0 + i1];
                const real e13 = e11 * e12;
                const real e14 = e0 + e13;
                const real e15 = b37[8 * i0 + i1];
                const real e16 = e14 * e15;
                const real e17 = b11[8 * i0 + i1];
                const real e18 = b8[i0];
                const real e19 = b7[o7 + i0];
                const real e20 = e18 * e19;
                const real e21 = b9[i0];
                const real e22 = e20 + e21;
                const real e23 = b10[8 * i0 + i1];
                const real e24 = e22 - e23;
                const real e25 = e17 * e24;
                const real e26 = op_sigmoid(e25);
                const real e27 = e16 * e26;
                const real e29 = 1.0f - e26;
                const real e30 = e27 * e29;
                const real e31 = e30 * e17;
                sum = sum + e31;
            }
            const int o72 = row * 8;
            b72[o72 + i0] = sum;
        }
        {
            const int o72 = row * 8;
#line 56 "ltc.yaml"
            const real e0 = b72[o72 + i0];
#line 55 "ltc.yaml"
            const real e1 = b8[i0];
            const real e2 = e0 * e1;
#line 1391 "kernel.cu"
            const int o19 = row * 8;
            b19[o19 + i0] = e2;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, CONST_BUFFER(real) b12,
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b17, BUFFER(real) b20, BUFFER(real) b21,
    BUFFER(real) b22, BUFFER(real) b23, BUFFER(real) b24, CONST_BUFFER(real) b37, CONST_BUFFER(real) b38, CONST_BUFFER(real) b44,
    CONST_BUFFER(real) b46, CONST_BUFFER(real) b48, CONST_BUFFER(real) b50, CONST_BUFFER(real) b52, CONST_BUFFER(real) b54, CONST_BUFFER(real) b55,
    CONST_BUFFER(real) b57, CONST_BUFFER(real) b58, CONST_BUFFER(real) b60, CONST_BUFFER(real) b61, CONST_BUFFER(real) b63, CONST_BUFFER(real) b64,
    CONST_BUFFER(real) b66, CONST_BUFFER(real) b67, CONST_BUFFER(real) b69, CONST_BUFFER(real) b70, CONST_BUFFER(real) b71, CONST_BUFFER(real) b72,
    BUFFER(real) b73, BUFFER(real) b74, BUFFER(real) b75, BUFFER(real) b76, BUFFER(real) b77, BUFFER(real) b78,
    BUFFER(real) b79, BUFFER(real) b80, BUFFER(real) b81, BUFFER(real) b82, BUFFER(real) b83, BUFFER(real) b84,
    BUFFER(real) b85, BUFFER(real) b86, BUFFER(real) b87, BUFFER(real) b88, BUFFER(real) b89, BUFFER(real) b90,
    BUFFER(real) b91, BUFFER(real) b92, BUFFER(real) b93, BUFFER(real) b94, BUFFER(real) b95, BUFFER(real) b96,
    BUFFER(real) b97, BUFFER(real) b98, BUFFER(real) b99, BUFFER(real) b100,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 2048);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f, s3 = 0.0f, s4 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o72 = row * 8;
                const int o7 = row * 8;
                const int o54 = row * 8;
                const int o52 = row * 8;
                const int o57 = row * 8;
                const int o50 = row * 8;
                const int o60 = row * 8;
                const int o48 = row * 8;
                const int o63 = row * 8;
                const int o46 = row * 8;
                const int o66 = row * 8;
                const int o44 = row * 8;
                const int o69 = row * 8;
                const int o17 = row * 8;
                const int o71 = row * 8;
                const real e0 = b72[o72 + i0];
                const real e1 = b7[o7 + i0];
                const real e2 = e0 * e1;
                const real e3 = b54[o54 + i0];
                const real e4 = b52[o52 + i0];
                const real e5 = e3 * e4;
                const real e6 = b57[o57 + i0];
                const real e7 = b50[o50 + i0];
                const real e8 = e6 * e7;
                const real e9 = e5 + e8;
                const real e10 = b60[o60 + i0];
                const real e11 = b48[o48 + i0];
                const real e12 = e10 * e11;
                const real e13 = e9 + e12;
                const real e14 = b63[o63 + i0];
                const real e15 = b46[o46 + i0];
                const real e16 = e14 * e15;
                const real e17 = e13 + e16;
                const real e18 = b66[o66 + i0];
                const real e19 = b44[o44 + i0];
                const real e20 = e18 * e19;
                const real e21 = e17 + e20;
                const real e22 = b69[o69 + i0];
                const real e23 = b17[o17 + i0];
                const real e24 = e22 * e23;
                const real e25 = e21 + e24;
                const real e26 = e3 + e6;
                const real e27 = e26 + e10;
                const real e28 = e27 + e14;
                const real e29 = e28 + e18;
                const real e30 = e29 + e22;
                const real e31 = b71[o71 + i0];
                s0 = s0 + e2;
                s1 = s1 + e0;
                s2 = s2 + e25;
                s3 = s3 + e30;
                s4 = s4 + e31;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        part[768 + threadIdx.x] = s3;
        part[1024 + threadIdx.x] = s4;
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
            b21[i0] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b92[i0] = sum;
        }
        if (warp == 3 && item < 8) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int i0 = item;
            b93[i0] = sum;
        }
        if (warp == 4 && item < 8) {
            real sum = part[1024 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1024 + w * 32 + lane];
            const int i0 = item;
            b100[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f, s3 = 0.0f, s4 = 0.0f, s5 = 0.0f, s6 = 0.0f, s7 = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o71 = row * 8;
                const int o54 = row * 8;
                const int o57 = row * 8;
                const int o60 = row * 8;
                const int o63 = row * 8;
                const int o66 = row * 8;
                const int o69 = row * 8;
                const int o7 = row * 8;
                const int o55 = row * 8;
                const int o52 = row * 8;
                const int o58 = row * 8;
                const int o50 = row * 8;
                const int o61 = row * 8;
                const int o48 = row * 8;
                const int o64 = row * 8;
                const int o46 = row * 8;
                const real e0 = b71[o71 + i1];
                const real e1 = b54[o54 + i1];
                const real e2 = b57[o57 + i1];
                const real e3 = e1 + e2;
                const real e4 = b60[o60 + i1];
                const real e5 = e3 + e4;
                const real e6 = b63[o63 + i1];
                const real e7 = e5 + e6;
                const real e8 = b66[o66 + i1];
                const real e9 = e7 + e8;
                const real e10 = b69[o69 + i1];
                const real e11 = e9 + e10;
                const real e12 = b12[8 * i0 + i1];
                const real e13 = e11 * e12;
                const real e14 = e0 + e13;
                const real e15 = b37[8 * i0 + i1];
                const real e16 = e14 * e15;
                const real e17 = b11[8 * i0 + i1];
                const real e18 = b8[i0];
                const real e19 = b7[o7 + i0];
                const real e20 = e18 * e19;
                const real e21 = b9[i0];
                const real e22 = e20 + e21;
                const real e23 = b10[8 * i0 + i1];
                const real e24 = e22 - e23;
                const real e25 = e17 * e24;
                const real e26 = op_sigmoid(e25);
                const real e27 = e16 * e26;
                const real e29 = 1.0f - e26;
                const real e30 = e27 * e29;
                const real e31 = e30 * e17;
                const real e32 = -e31;
                const real e33 = e30 * e24;
                const real e34 = e14 * e26;
                const real e35 = e15 * e26;
                const real e36 = e11 * e35;
                const real e37 = b55[o55 + i1];
                const real e38 = b15[8 * i0 + i1];
                const real e39 = e1 * e38;
                const real e40 = e37 + e39;
                const real e41 = b38[8 * i0 + i1];
                const real e42 = e40 * e41;
                const real e43 = b14[8 * i0 + i1];
                const real e44 = b52[o52 + i0];
                const real e45 = b13[8 * i0 + i1];
                const real e46 = e44 - e45;
                const real e47 = e43 * e46;
                const real e48 = op_sigmoid(e47);
                const real e49 = e42 * e48;
                const real e50 = 1.0f - e48;
                const real e51 = e49 * e50;
                const real e52 = e51 * e43;
                const real e53 = -e52;
                const real e54 = b58[o58 + i1];
                const real e55 = e2 * e38;
                const real e56 = e54 + e55;
                const real e57 = e56 * e41;
                const real e58 = b50[o50 + i0];
                const real e59 = e58 - e45;
                const real e60 = e43 * e59;
                const real e61 = op_sigmoid(e60);
                const real e62 = e57 * e61;
                const real e63 = 1.0f - e61;
                const real e64 = e62 * e63;
                const real e65 = e64 * e43;
                const real e66 = -e65;
                const real e67 = b61[o61 + i1];
                const real e68 = e4 * e38;
                const real e69 = e67 + e68;
                const real e70 = e69 * e41;
                const real e71 = b48[o48 + i0];
                const real e72 = e71 - e45;
                const real e73 = e43 * e72;
                const real e74 = op_sigmoid(e73);
                const real e75 = e70 * e74;
                const real e76 = 1.0f - e74;
                const real e77 = e75 * e76;
                const real e78 = e77 * e43;
                const real e79 = -e78;
                const real e80 = b64[o64 + i1];
                const real e81 = e6 * e38;
                const real e82 = e80 + e81;
                const real e83 = e82 * e41;
                const real e84 = b46[o46 + i0];
                const real e85 = e84 - e45;
                const real e86 = e43 * e85;
                const real e87 = op_sigmoid(e86);
                const real e88 = e83 * e87;
                const real e89 = 1.0f - e87;
                const real e90 = e88 * e89;
                const real e91 = e90 * e43;
                const real e92 = -e91;
                s0 = s0 + e32;
                s1 = s1 + e33;
                s2 = s2 + e34;
                s3 = s3 + e36;
                s4 = s4 + e53;
                s5 = s5 + e66;
                s6 = s6 + e79;
                s7 = s7 + e92;
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
        if (warp == 0 && item < 64) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b22[8 * i0 + i1] = sum;
        }
        if (warp == 1 && item < 64) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b23[8 * i0 + i1] = sum;
        }
        if (warp == 2 && item < 64) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b73[8 * i0 + i1] = sum;
        }
        if (warp == 3 && item < 64) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b24[8 * i0 + i1] = sum;
        }
        if (warp == 4 && item < 64) {
            real sum = part[1024 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1024 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b74[8 * i0 + i1] = sum;
        }
        if (warp == 5 && item < 64) {
            real sum = part[1280 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1280 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b75[8 * i0 + i1] = sum;
        }
        if (warp == 6 && item < 64) {
            real sum = part[1536 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1536 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b76[8 * i0 + i1] = sum;
        }
        if (warp == 7 && item < 64) {
            real sum = part[1792 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1792 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b77[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f, s3 = 0.0f, s4 = 0.0f, s5 = 0.0f, s6 = 0.0f, s7 = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o67 = row * 8;
                const int o66 = row * 8;
                const int o44 = row * 8;
                const int o70 = row * 8;
                const int o69 = row * 8;
                const int o17 = row * 8;
                const int o55 = row * 8;
                const int o54 = row * 8;
                const int o52 = row * 8;
                const int o58 = row * 8;
                const int o57 = row * 8;
                const int o50 = row * 8;
                const int o61 = row * 8;
                const int o60 = row * 8;
                const int o48 = row * 8;
                const int o64 = row * 8;
                const int o63 = row * 8;
                const int o46 = row * 8;
                const real e0 = b67[o67 + i1];
                const real e1 = b66[o66 + i1];
                const real e2 = b15[8 * i0 + i1];
                const real e3 = e1 * e2;
                const real e4 = e0 + e3;
                const real e5 = b38[8 * i0 + i1];
                const real e6 = e4 * e5;
                const real e7 = b14[8 * i0 + i1];
                const real e8 = b44[o44 + i0];
                const real e9 = b13[8 * i0 + i1];
                const real e10 = e8 - e9;
                const real e11 = e7 * e10;
                const real e12 = op_sigmoid(e11);
                const real e13 = e6 * e12;
                const real e15 = 1.0f - e12;
                const real e16 = e13 * e15;
                const real e17 = e16 * e7;
                const real e18 = -e17;
                const real e19 = b70[o70 + i1];
                const real e20 = b69[o69 + i1];
                const real e21 = e20 * e2;
                const real e22 = e19 + e21;
                const real e23 = e22 * e5;
                const real e24 = b17[o17 + i0];
                const real e25 = e24 - e9;
                const real e26 = e7 * e25;
                const real e27 = op_sigmoid(e26);
                const real e28 = e23 * e27;
                const real e29 = 1.0f - e27;
                const real e30 = e28 * e29;
                const real e31 = e30 * e7;
                const real e32 = -e31;
                const real e33 = b55[o55 + i1];
                const real e34 = b54[o54 + i1];
                const real e35 = e34 * e2;
                const real e36 = e33 + e35;
                const real e37 = e36 * e5;
                const real e38 = b52[o52 + i0];
                const real e39 = e38 - e9;
                const real e40 = e7 * e39;
                const real e41 = op_sigmoid(e40);
                const real e42 = e37 * e41;
                const real e43 = 1.0f - e41;
                const real e44 = e42 * e43;
                const real e45 = e44 * e39;
                const real e46 = b58[o58 + i1];
                const real e47 = b57[o57 + i1];
                const real e48 = e47 * e2;
                const real e49 = e46 + e48;
                const real e50 = e49 * e5;
                const real e51 = b50[o50 + i0];
                const real e52 = e51 - e9;
                const real e53 = e7 * e52;
                const real e54 = op_sigmoid(e53);
                const real e55 = e50 * e54;
                const real e56 = 1.0f - e54;
                const real e57 = e55 * e56;
                const real e58 = e57 * e52;
                const real e59 = b61[o61 + i1];
                const real e60 = b60[o60 + i1];
                const real e61 = e60 * e2;
                const real e62 = e59 + e61;
                const real e63 = e62 * e5;
                const real e64 = b48[o48 + i0];
                const real e65 = e64 - e9;
                const real e66 = e7 * e65;
                const real e67 = op_sigmoid(e66);
                const real e68 = e63 * e67;
                const real e69 = 1.0f - e67;
                const real e70 = e68 * e69;
                const real e71 = e70 * e65;
                const real e72 = b64[o64 + i1];
                const real e73 = b63[o63 + i1];
                const real e74 = e73 * e2;
                const real e75 = e72 + e74;
                const real e76 = e75 * e5;
                const real e77 = b46[o46 + i0];
                const real e78 = e77 - e9;
                const real e79 = e7 * e78;
                const real e80 = op_sigmoid(e79);
                const real e81 = e76 * e80;
                const real e82 = 1.0f - e80;
                const real e83 = e81 * e82;
                const real e84 = e83 * e78;
                const real e85 = e16 * e10;
                const real e86 = e30 * e25;
                s0 = s0 + e18;
                s1 = s1 + e32;
                s2 = s2 + e45;
                s3 = s3 + e58;
                s4 = s4 + e71;
                s5 = s5 + e84;
                s6 = s6 + e85;
                s7 = s7 + e86;
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
        if (warp == 0 && item < 64) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b78[8 * i0 + i1] = sum;
        }
        if (warp == 1 && item < 64) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b79[8 * i0 + i1] = sum;
        }
        if (warp == 2 && item < 64) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b80[8 * i0 + i1] = sum;
        }
        if (warp == 3 && item < 64) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b81[8 * i0 + i1] = sum;
        }
        if (warp == 4 && item < 64) {
            real sum = part[1024 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1024 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b82[8 * i0 + i1] = sum;
        }
        if (warp == 5 && item < 64) {
            real sum = part[1280 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1280 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b83[8 * i0 + i1] = sum;
        }
        if (warp == 6 && item < 64) {
            real sum = part[1536 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1536 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b84[8 * i0 + i1] = sum;
        }
        if (warp == 7 && item < 64) {
            real sum = part[1792 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1792 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b85[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f, s3 = 0.0f, s4 = 0.0f, s5 = 0.0f, s6 = 0.0f, s7 = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o55 = row * 8;
                const int o54 = row * 8;
                const int o52 = row * 8;
                const int o58 = row * 8;
                const int o57 = row * 8;
                const int o50 = row * 8;
                const int o61 = row * 8;
                const int o60 = row * 8;
                const int o48 = row * 8;
                const int o64 = row * 8;
                const int o63 = row * 8;
                const int o46 = row * 8;
                const int o67 = row * 8;
                const int o66 = row * 8;
                const int o44 = row * 8;
                const int o70 = row * 8;
                const int o69 = row * 8;
                const int o17 = row * 8;
                const real e0 = b55[o55 + i1];
                const real e1 = b54[o54 + i1];
                const real e2 = b15[8 * i0 + i1];
                const real e3 = e1 * e2;
                const real e4 = e0 + e3;
                const real e5 = b14[8 * i0 + i1];
                const real e6 = b52[o52 + i0];
                const real e7 = b13[8 * i0 + i1];
                const real e8 = e6 - e7;
                const real e9 = e5 * e8;
                const real e10 = op_sigmoid(e9);
                const real e11 = e4 * e10;
                const real e12 = b58[o58 + i1];
                const real e13 = b57[o57 + i1];
                const real e14 = e13 * e2;
                const real e15 = e12 + e14;
                const real e16 = b50[o50 + i0];
                const real e17 = e16 - e7;
                const real e18 = e5 * e17;
                const real e19 = op_sigmoid(e18);
                const real e20 = e15 * e19;
                const real e21 = b61[o61 + i1];
                const real e22 = b60[o60 + i1];
                const real e23 = e22 * e2;
                const real e24 = e21 + e23;
                const real e25 = b48[o48 + i0];
                const real e26 = e25 - e7;
                const real e27 = e5 * e26;
                const real e28 = op_sigmoid(e27);
                const real e29 = e24 * e28;
                const real e30 = b64[o64 + i1];
                const real e31 = b63[o63 + i1];
                const real e32 = e31 * e2;
                const real e33 = e30 + e32;
                const real e34 = b46[o46 + i0];
                const real e35 = e34 - e7;
                const real e36 = e5 * e35;
                const real e37 = op_sigmoid(e36);
                const real e38 = e33 * e37;
                const real e39 = b67[o67 + i1];
                const real e40 = b66[o66 + i1];
                const real e41 = e40 * e2;
                const real e42 = e39 + e41;
                const real e43 = b44[o44 + i0];
                const real e44 = e43 - e7;
                const real e45 = e5 * e44;
                const real e46 = op_sigmoid(e45);
                const real e47 = e42 * e46;
                const real e48 = b70[o70 + i1];
                const real e49 = b69[o69 + i1];
                const real e50 = e49 * e2;
                const real e51 = e48 + e50;
                const real e52 = b17[o17 + i0];
                const real e53 = e52 - e7;
                const real e54 = e5 * e53;
                const real e55 = op_sigmoid(e54);
                const real e56 = e51 * e55;
                const real e57 = b38[8 * i0 + i1];
                const real e58 = e57 * e10;
                const real e59 = e1 * e58;
                const real e60 = e57 * e19;
                const real e61 = e13 * e60;
                s0 = s0 + e11;
                s1 = s1 + e20;
                s2 = s2 + e29;
                s3 = s3 + e38;
                s4 = s4 + e47;
                s5 = s5 + e56;
                s6 = s6 + e59;
                s7 = s7 + e61;
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
        if (warp == 0 && item < 64) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b86[8 * i0 + i1] = sum;
        }
        if (warp == 1 && item < 64) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b87[8 * i0 + i1] = sum;
        }
        if (warp == 2 && item < 64) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b88[8 * i0 + i1] = sum;
        }
        if (warp == 3 && item < 64) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b89[8 * i0 + i1] = sum;
        }
        if (warp == 4 && item < 64) {
            real sum = part[1024 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1024 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b90[8 * i0 + i1] = sum;
        }
        if (warp == 5 && item < 64) {
            real sum = part[1280 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1280 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b91[8 * i0 + i1] = sum;
        }
        if (warp == 6 && item < 64) {
            real sum = part[1536 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1536 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b94[8 * i0 + i1] = sum;
        }
        if (warp == 7 && item < 64) {
            real sum = part[1792 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1792 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b95[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f, s3 = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o60 = row * 8;
                const int o48 = row * 8;
                const int o63 = row * 8;
                const int o46 = row * 8;
                const int o66 = row * 8;
                const int o44 = row * 8;
                const int o69 = row * 8;
                const int o17 = row * 8;
                const real e0 = b60[o60 + i1];
                const real e1 = b38[8 * i0 + i1];
                const real e2 = b14[8 * i0 + i1];
                const real e3 = b48[o48 + i0];
                const real e4 = b13[8 * i0 + i1];
                const real e5 = e3 - e4;
                const real e6 = e2 * e5;
                const real e7 = op_sigmoid(e6);
                const real e8 = e1 * e7;
                const real e9 = e0 * e8;
                const real e10 = b63[o63 + i1];
                const real e11 = b46[o46 + i0];
                const real e12 = e11 - e4;
                const real e13 = e2 * e12;
                const real e14 = op_sigmoid(e13);
                const real e15 = e1 * e14;
                const real e16 = e10 * e15;
                const real e17 = b66[o66 + i1];
                const real e18 = b44[o44 + i0];
                const real e19 = e18 - e4;
                const real e20 = e2 * e19;
                const real e21 = op_sigmoid(e20);
                const real e22 = e1 * e21;
                const real e23 = e17 * e22;
                const real e24 = b69[o69 + i1];
                const real e25 = b17[o17 + i0];
                const real e26 = e25 - e4;
                const real e27 = e2 * e26;
                const real e28 = op_sigmoid(e27);
                const real e29 = e1 * e28;
                const real e30 = e24 * e29;
                s0 = s0 + e9;
                s1 = s1 + e16;
                s2 = s2 + e23;
                s3 = s3 + e30;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        part[768 + threadIdx.x] = s3;
        block_barrier();
        if (warp == 0 && item < 64) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b96[8 * i0 + i1] = sum;
        }
        if (warp == 1 && item < 64) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b97[8 * i0 + i1] = sum;
        }
        if (warp == 2 && item < 64) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b98[8 * i0 + i1] = sum;
        }
        if (warp == 3 && item < 64) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b99[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b25, BUFFER(real) b26,
    BUFFER(real) b27, BUFFER(real) b28, BUFFER(real) b29, BUFFER(real) b30, BUFFER(real) b31, BUFFER(real) b32,
    CONST_BUFFER(real) b73, CONST_BUFFER(real) b74, CONST_BUFFER(real) b75, CONST_BUFFER(real) b76, CONST_BUFFER(real) b77, CONST_BUFFER(real) b78,
    CONST_BUFFER(real) b79, CONST_BUFFER(real) b80, CONST_BUFFER(real) b81, CONST_BUFFER(real) b82, CONST_BUFFER(real) b83, CONST_BUFFER(real) b84,
    CONST_BUFFER(real) b85, CONST_BUFFER(real) b86, CONST_BUFFER(real) b87, CONST_BUFFER(real) b88, CONST_BUFFER(real) b89, CONST_BUFFER(real) b90,
    CONST_BUFFER(real) b91, CONST_BUFFER(real) b92, CONST_BUFFER(real) b93, CONST_BUFFER(real) b94, CONST_BUFFER(real) b95, CONST_BUFFER(real) b96,
    CONST_BUFFER(real) b97, CONST_BUFFER(real) b98, CONST_BUFFER(real) b99, CONST_BUFFER(real) b100,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b74[i0];
        const real e1 = b75[i0];
        const real e2 = e0 + e1;
        const real e3 = b76[i0];
        const real e4 = e2 + e3;
        const real e5 = b77[i0];
        const real e6 = e4 + e5;
        const real e7 = b78[i0];
        const real e8 = e6 + e7;
        const real e9 = b79[i0];
        const real e10 = e8 + e9;
        const real e11 = b80[i0];
        const real e12 = b81[i0];
        const real e13 = e11 + e12;
        const real e14 = b82[i0];
        const real e15 = e13 + e14;
        const real e16 = b83[i0];
        const real e17 = e15 + e16;
        const real e18 = b84[i0];
        const real e19 = e17 + e18;
        const real e20 = b85[i0];
        const real e21 = e19 + e20;
        const real e22 = b94[i0];
        const real e23 = b95[i0];
        const real e24 = e22 + e23;
        const real e25 = b96[i0];
        const real e26 = e24 + e25;
        const real e27 = b97[i0];
        const real e28 = e26 + e27;
        const real e29 = b98[i0];
        const real e30 = e28 + e29;
        const real e31 = b99[i0];
        const real e32 = e30 + e31;
#line 51 "ltc.yaml"
        const real e33 = b86[i0];
        const real e34 = b87[i0];
        const real e35 = e33 + e34;
        const real e36 = b88[i0];
        const real e37 = e35 + e36;
        const real e38 = b89[i0];
        const real e39 = e37 + e38;
        const real e40 = b90[i0];
        const real e41 = e39 + e40;
        const real e42 = b91[i0];
        const real e43 = e41 + e42;
        const real e44 = b1[i0];
        const real e45 = e43 * e44;
#line 56 "ltc.yaml"
        const real e46 = b73[i0];
        const real e47 = b3[i0];
        const real e48 = e46 * e47;
#line 2249 "kernel.cu"
        b25[i0] = e10;
        b26[i0] = e21;
        b27[i0] = e32;
        b28[i0] = e45;
        b29[i0] = e48;
    }
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 53 "ltc.yaml"
        const real e0 = b93[i0];
        const real e1 = b4[i0];
        const real e2 = e0 * e1;
#line 52 "ltc.yaml"
        const real e3 = b92[i0];
        const real e4 = b100[i0];
        const real e5 = e3 + e4;
        const real e7 = e5 / 1.0f;
        const real e9 = e7 * 6.0f;
#line 53 "ltc.yaml"
        const real e10 = b5[i0];
        const real e11 = e0 * e10;
        const real e12 = e4 + e11;
#line 2272 "kernel.cu"
        b31[i0] = e2;
        b32[i0] = e9;
        b30[i0] = e12;
    }
}
