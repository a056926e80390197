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
//   backward_2<<<8 / 32, at most 2048>>>
//   backward_3<<<8 / 32, at most 2048>>>
//   backward_4<<<64 / 32, at most 2048>>>
//   backward_5<<<64 / 32, at most 2048>>>
//   backward_6<<<64 / 32, at most 2048>>>
//   backward_7<<<64 / 32, at most 2048>>>
//   backward_8<<<64 / 32, at most 2048>>>
//   backward_9<<<64 / 32, at most 2048>>>
//   backward_10<<<64 / 32, at most 2048>>>
//   backward_11<<<64 / 32, at most 2048>>>
//   backward_12<<<64 / 32, at most 2048>>>
//   backward_13<<<64 / 32, at most 2048>>>
//   backward_14<<<64 / 32, at most 2048>>>
//   backward_15<<<64 / 32, at most 2048>>>
//   backward_16<<<64 / 32, at most 2048>>>
//   backward_17<<<64 / 32, at most 2048>>>
//   backward_18<<<64 / 32, at most 2048>>>
//   backward_19<<<64 / 32, at most 2048>>>
//   backward_20<<<64 / 32, at most 2048>>>
//   backward_21<<<64 / 32, at most 2048>>>
//   backward_22<<<64 / 32, at most 2048>>>
//   backward_23<<<64 / 32, at most 2048>>>
//   backward_24<<<64 / 32, at most 2048>>>
//   backward_25<<<64 / 32, at most 2048>>>
//   backward_26<<<8 / 32, at most 2048>>>
//   backward_27<<<8 / 32, at most 2048>>>
//   backward_28<<<8 / 32, at most 2048>>>
//   backward_29<<<8 / 32, at most 2048>>>
//   backward_30<<<8 / 32, at most 2048>>>
//   backward_31<<<8 / 32, at most 2048>>>
//   backward_32<<<8 / 32, at most 2048>>>
//   backward_33<<<8 / 32, at most 2048>>>
//   backward_34<<<8 / 32, at most 2048>>>
//   backward_35<<<8 / 32, at most 2048>>>
//   backward_36<<<8 / 32, at most 2048>>>
//   backward_37<<<8 / 32, at most 2048>>>
//   backward_38<<<64 / 32, at most 2048>>>
//   backward_39<<<64 / 32, at most 2048>>>
//   backward_40<<<64 / 32, at most 2048>>>
//   backward_41<<<64 / 32, at most 2048>>>
//   backward_42<<<64 / 32, at most 2048>>>
//   backward_43<<<64 / 32, at most 2048>>>
//   backward_44<<<8 / 32, at most 2048>>>
//   backward_45<<<8 / 32, at most 2048>>>
//   backward_46<<<8 / 32, at most 2048>>>
//   backward_47<<<8 / 32, at most 2048>>>
//   backward_48<<<8 / 32, at most 2048>>>
//   backward_49<<<8 / 32, at most 2048>>>
//   backward_50<<<64 / 256, at most 2048>>>
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
//   b94: scratch 40, real [8]
//   b95: scratch 41, real [8]
//   b96: scratch 42, real [8]
//   b97: scratch 43, real [8]
//   b98: scratch 44, real [8]
//   b99: scratch 45, real [8]
//   b100: scratch 46, real [8]
//   b101: scratch 47, real [8]
//   b102: scratch 48, real [8]
//   b103: scratch 49, real [8]
//   b104: scratch 50, real [64]
//   b105: scratch 51, real [64]
//   b106: scratch 52, real [64]
//   b107: scratch 53, real [64]
//   b108: scratch 54, real [64]
//   b109: scratch 55, real [64]
//   b110: scratch 56, real [8]
//   b111: scratch 57, real [8]
//   b112: scratch 58, real [8]
//   b113: scratch 59, real [8]
//   b114: scratch 60, real [8]
//   b115: scratch 61, real [8]
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
    for (unsigned item = first; item < 8u; item += stride) {
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
#line 313 "kernel.cu"
        b33[i0] = 0.0f;
        b34[i0] = e5;
        b35[i0] = e8;
        b36[i0] = e9;
    }
    for (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
#line 56 "ltc.yaml"
        const real e0 = b3[i0];
        const real e1 = b2[i0];
        const real e2 = e0 * e1;
#line 51 "ltc.yaml"
        const real e3 = b1[i0];
        const real e4 = b0[i0];
        const real e5 = e3 * e4;
#line 329 "kernel.cu"
        b37[i0] = e2;
        b38[i0] = e5;
    }
    if (!(call.given >> 0 & 1u)) {
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o17 = ((long long)(0) * call.rows + row) * 8;
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
    for (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        real sum = 0.0f;
        for (int i1 = 0; i1 < 8; ++i1) {
            const long long o7 = ((long long)row) * 8;
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
            sum = sum + e13;
        }
        const long long o39 = ((long long)row) * 8;
        b39[o39 + i0] = sum;
    }
    for (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        real sum = 0.0f;
        for (int i1 = 0; i1 < 8; ++i1) {
            const long long o7 = ((long long)row) * 8;
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
            sum = sum + e11;
        }
        const long long o40 = ((long long)row) * 8;
        b40[o40 + i0] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_2(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, BUFFER(real) b17, CONST_BUFFER(real) b34, CONST_BUFFER(real) b35,
    CONST_BUFFER(real) b36, CONST_BUFFER(real) b38, CONST_BUFFER(real) b39, CONST_BUFFER(real) b40, BUFFER(real) b41, BUFFER(real) b42,
    BUFFER(real) b43, BUFFER(real) b44, BUFFER(real) b45, BUFFER(real) b46, BUFFER(real) b47, BUFFER(real) b48,
    BUFFER(real) b49, BUFFER(real) b50, BUFFER(real) b51, BUFFER(real) b52, BUFFER(real) b53,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x, row1 = row0 < call.rows ? row0 + 1 : row0;
    (void)step;
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o17 = ((long long)(t) * call.rows + row) * 8;
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
                sum = sum + e9;
            }
            const long long o41 = (long long)row * 8;
            b41[o41 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o17 = ((long long)(t) * call.rows + row) * 8;
                const real e0 = b38[i0 + 8 * i1];
                const real e1 = b14[i0 + 8 * i1];
                const real e2 = b17[o17 + i1];
                const real e3 = b13[i0 + 8 * i1];
                const real e4 = e2 - e3;
                const real e5 = e1 * e4;
                const real e6 = op_sigmoid(e5);
                const real e7 = e0 * e6;
                sum = sum + e7;
            }
            const long long o42 = (long long)row * 8;
            b42[o42 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o42 = (long long)row * 8;
            const long long o40 = ((long long)(t) * call.rows + row) * 8;
            const long long o17 = ((long long)(t) * call.rows + row) * 8;
            const long long o41 = (long long)row * 8;
            const long long o39 = ((long long)(t) * call.rows + row) * 8;
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
#line 484 "kernel.cu"
            const long long o43 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o44 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            b43[o43 + i0] = e6;
            b44[o44 + i0] = e16;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o44 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
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
                sum = sum + e9;
            }
            const long long o41 = (long long)row * 8;
            b41[o41 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o44 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
                const real e0 = b38[i0 + 8 * i1];
                const real e1 = b14[i0 + 8 * i1];
                const real e2 = b44[o44 + i1];
                const real e3 = b13[i0 + 8 * i1];
                const real e4 = e2 - e3;
                const real e5 = e1 * e4;
                const real e6 = op_sigmoid(e5);
                const real e7 = e0 * e6;
                sum = sum + e7;
            }
            const long long o42 = (long long)row * 8;
            b42[o42 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o42 = (long long)row * 8;
            const long long o40 = ((long long)(t) * call.rows + row) * 8;
            const long long o44 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o41 = (long long)row * 8;
            const long long o39 = ((long long)(t) * call.rows + row) * 8;
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
#line 562 "kernel.cu"
            const long long o45 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o46 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            b45[o45 + i0] = e6;
            b46[o46 + i0] = e16;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o46 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
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
                sum = sum + e9;
            }
            const long long o41 = (long long)row * 8;
            b41[o41 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o46 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
                const real e0 = b38[i0 + 8 * i1];
                const real e1 = b14[i0 + 8 * i1];
                const real e2 = b46[o46 + i1];
                const real e3 = b13[i0 + 8 * i1];
                const real e4 = e2 - e3;
                const real e5 = e1 * e4;
                const real e6 = op_sigmoid(e5);
                const real e7 = e0 * e6;
                sum = sum + e7;
            }
            const long long o42 = (long long)row * 8;
            b42[o42 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o42 = (long long)row * 8;
            const long long o40 = ((long long)(t) * call.rows + row) * 8;
            const long long o46 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o41 = (long long)row * 8;
            const long long o39 = ((long long)(t) * call.rows + row) * 8;
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
#line 640 "kernel.cu"
            const long long o47 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o48 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            b47[o47 + i0] = e6;
            b48[o48 + i0] = e16;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o48 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
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
                sum = sum + e9;
            }
            const long long o41 = (long long)row * 8;
            b41[o41 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o48 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
                const real e0 = b38[i0 + 8 * i1];
                const real e1 = b14[i0 + 8 * i1];
                const real e2 = b48[o48 + i1];
                const real e3 = b13[i0 + 8 * i1];
                const real e4 = e2 - e3;
                const real e5 = e1 * e4;
                const real e6 = op_sigmoid(e5);
                const real e7 = e0 * e6;
                sum = sum + e7;
            }
            const long long o42 = (long long)row * 8;
            b42[o42 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o42 = (long long)row * 8;
            const long long o40 = ((long long)(t) * call.rows + row) * 8;
            const long long o48 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o41 = (long long)row * 8;
            const long long o39 = ((long long)(t) * call.rows + row) * 8;
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
#line 718 "kernel.cu"
            const long long o49 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            b49[o49 + i0] = e6;
            b50[o50 + i0] = e16;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
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
                sum = sum + e9;
            }
            const long long o41 = (long long)row * 8;
            b41[o41 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
                const real e0 = b38[i0 + 8 * i1];
                const real e1 = b14[i0 + 8 * i1];
                const real e2 = b50[o50 + i1];
                const real e3 = b13[i0 + 8 * i1];
                const real e4 = e2 - e3;
                const real e5 = e1 * e4;
                const real e6 = op_sigmoid(e5);
                const real e7 = e0 * e6;
                sum = sum + e7;
            }
            const long long o42 = (long long)row * 8;
            b42[o42 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o42 = (long long)row * 8;
            const long long o40 = ((long long)(t) * call.rows + row) * 8;
            const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o41 = (long long)row * 8;
            const long long o39 = ((long long)(t) * call.rows + row) * 8;
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
#line 796 "kernel.cu"
            const long long o51 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o52 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            b51[o51 + i0] = e6;
            b52[o52 + i0] = e16;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o52 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
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
                sum = sum + e9;
            }
            const long long o41 = (long long)row * 8;
            b41[o41 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o52 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
                const real e0 = b38[i0 + 8 * i1];
                const real e1 = b14[i0 + 8 * i1];
                const real e2 = b52[o52 + i1];
                const real e3 = b13[i0 + 8 * i1];
                const real e4 = e2 - e3;
                const real e5 = e1 * e4;
                const real e6 = op_sigmoid(e5);
                const real e7 = e0 * e6;
                sum = sum + e7;
            }
            const long long o42 = (long long)row * 8;
            b42[o42 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o42 = (long long)row * 8;
            const long long o40 = ((long long)(t) * call.rows + row) * 8;
            const long long o52 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o41 = (long long)row * 8;
            const long long o39 = ((long long)(t) * call.rows + row) * 8;
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
#line 874 "kernel.cu"
            const long long o53 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o17_1 = ((long long)(t + 1) * call.rows + row) * 8;
            b53[o53 + i0] = e6;
            b17[o17_1 + i0] = e16;
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
    const int row0 = blockIdx.x, row1 = row0 < call.rows ? row0 + 1 : row0;
    (void)step;
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o18_1 = ((long long)((t + 1) & 1) * call.rows + row) * 8;
            const long long o16 = ((long long)(t) * call.rows + row) * 8;
            const long long o53 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o17_1 = ((long long)(t + 1) * call.rows + row) * 8;
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
#line 916 "kernel.cu"
            const long long o54 = ((long long)(t) * call.rows + row) * 8;
            const long long o55 = ((long long)(t) * call.rows + row) * 8;
            b54[o54 + i0] = e4;
            b55[o55 + i0] = e8;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o55 = ((long long)(t) * call.rows + row) * 8;
                const long long o54 = ((long long)(t) * call.rows + row) * 8;
                const long long o52 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
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
            const long long o56 = (long long)row * 8;
            b56[o56 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o54 = ((long long)(t) * call.rows + row) * 8;
            const long long o56 = (long long)row * 8;
            const long long o51 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o52 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
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
#line 976 "kernel.cu"
            const long long o57 = ((long long)(t) * call.rows + row) * 8;
            const long long o58 = ((long long)(t) * call.rows + row) * 8;
            b57[o57 + i0] = e6;
            b58[o58 + i0] = e10;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o58 = ((long long)(t) * call.rows + row) * 8;
                const long long o57 = ((long long)(t) * call.rows + row) * 8;
                const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
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
            const long long o59 = (long long)row * 8;
            b59[o59 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o57 = ((long long)(t) * call.rows + row) * 8;
            const long long o59 = (long long)row * 8;
            const long long o49 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
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
#line 1036 "kernel.cu"
            const long long o60 = ((long long)(t) * call.rows + row) * 8;
            const long long o61 = ((long long)(t) * call.rows + row) * 8;
            b60[o60 + i0] = e6;
            b61[o61 + i0] = e10;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o61 = ((long long)(t) * call.rows + row) * 8;
                const long long o60 = ((long long)(t) * call.rows + row) * 8;
                const long long o48 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
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
            const long long o62 = (long long)row * 8;
            b62[o62 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o60 = ((long long)(t) * call.rows + row) * 8;
            const long long o62 = (long long)row * 8;
            const long long o47 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o48 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
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
#line 1096 "kernel.cu"
            const long long o63 = ((long long)(t) * call.rows + row) * 8;
            const long long o64 = ((long long)(t) * call.rows + row) * 8;
            b63[o63 + i0] = e6;
            b64[o64 + i0] = e10;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o64 = ((long long)(t) * call.rows + row) * 8;
                const long long o63 = ((long long)(t) * call.rows + row) * 8;
                const long long o46 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
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
            const long long o65 = (long long)row * 8;
            b65[o65 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o63 = ((long long)(t) * call.rows + row) * 8;
            const long long o65 = (long long)row * 8;
            const long long o45 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o46 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
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
#line 1156 "kernel.cu"
            const long long o66 = ((long long)(t) * call.rows + row) * 8;
            const long long o67 = ((long long)(t) * call.rows + row) * 8;
            b66[o66 + i0] = e6;
            b67[o67 + i0] = e10;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o67 = ((long long)(t) * call.rows + row) * 8;
                const long long o66 = ((long long)(t) * call.rows + row) * 8;
                const long long o44 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
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
            const long long o68 = (long long)row * 8;
            b68[o68 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o66 = ((long long)(t) * call.rows + row) * 8;
            const long long o68 = (long long)row * 8;
            const long long o43 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o44 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o55 = ((long long)(t) * call.rows + row) * 8;
            const long long o54 = ((long long)(t) * call.rows + row) * 8;
            const long long o56 = (long long)row * 8;
            const long long o52 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o51 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o57 = ((long long)(t) * call.rows + row) * 8;
            const long long o59 = (long long)row * 8;
            const long long o50 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o49 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o60 = ((long long)(t) * call.rows + row) * 8;
            const long long o62 = (long long)row * 8;
            const long long o48 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o47 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o63 = ((long long)(t) * call.rows + row) * 8;
            const long long o65 = (long long)row * 8;
            const long long o46 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
            const long long o45 = ((long long)(call.save ? t : 0) * call.rows + row) * 8;
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
#line 57 "ltc.yaml"
            const real e20 = e11 - e19;
#line 53 "ltc.yaml"
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
#line 57 "ltc.yaml"
            const real e29 = e20 - e28;
#line 53 "ltc.yaml"
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
#line 57 "ltc.yaml"
            const real e38 = e29 - e37;
#line 53 "ltc.yaml"
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
#line 57 "ltc.yaml"
            const real e47 = e38 - e46;
            const real e48 = e47 - e9;
#line 1286 "kernel.cu"
            const long long o69 = ((long long)(t) * call.rows + row) * 8;
            const long long o70 = ((long long)(t) * call.rows + row) * 8;
            const long long o71 = ((long long)(t) * call.rows + row) * 8;
            b69[o69 + i0] = e6;
            b70[o70 + i0] = e10;
            b71[o71 + i0] = e48;
        }
        block_barrier();
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            real sum = 0.0f;
            for (int i1 = 0; i1 < 8; ++i1) {
                const long long o70 = ((long long)(t) * call.rows + row) * 8;
                const long long o69 = ((long long)(t) * call.rows + row) * 8;
                const long long o17 = ((long long)(t) * call.rows + row) * 8;
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
            const long long o56 = (long long)row * 8;
            b56[o56 + i0] = sum;
        }
        for (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const long long o69 = ((long long)(t) * call.rows + row) * 8;
            const long long o56 = (long long)row * 8;
#line 53 "ltc.yaml"
            const real e0 = b69[o69 + i0];
#line 52 "ltc.yaml"
            const real e1 = b34[i0];
#line 53 "ltc.yaml"
            const real e2 = e0 * e1;
#line 51 "ltc.yaml"
            const real e3 = b56[o56 + i0];
            const real e4 = e2 + e3;
#line 1339 "kernel.cu"
            const long long o18 = ((long long)((t) & 1) * call.rows + row) * 8;
            b18[o18 + i0] = e4;
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
    for (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        real sum = 0.0f;
        for (int i1 = 0; i1 < 8; ++i1) {
            const long long o71 = ((long long)row) * 8;
            const long long o54 = ((long long)row) * 8;
            const long long o57 = ((long long)row) * 8;
            const long long o60 = ((long long)row) * 8;
            const long long o63 = ((long long)row) * 8;
            const long long o66 = ((long long)row) * 8;
            const long long o69 = ((long long)row) * 8;
            const long long o7 = ((long long)row) * 8;
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
        const long long o72 = ((long long)row) * 8;
        b72[o72 + i0] = sum;
    }
    for (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const long long o72 = ((long long)row) * 8;
#line 56 "ltc.yaml"
        const real e0 = b72[o72 + i0];
#line 55 "ltc.yaml"
        const real e1 = b8[i0];
        const real e2 = e0 * e1;
#line 1413 "kernel.cu"
        const long long o19 = ((long long)row) * 8;
        b19[o19 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b7, BUFFER(real) b20, CONST_BUFFER(real) b72,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o72 = ((long long)row) * 8;
                const long long o7 = ((long long)row) * 8;
                const real e0 = b72[o72 + i0];
                const real e1 = b7[o7 + i0];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b20[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    BUFFER(real) b21, CONST_BUFFER(real) b72,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o72 = ((long long)row) * 8;
                const real e0 = b72[o72 + i0];
                sum = sum + e0;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b21[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, CONST_BUFFER(real) b12,
    BUFFER(real) b22, CONST_BUFFER(real) b37, CONST_BUFFER(real) b54, CONST_BUFFER(real) b57, CONST_BUFFER(real) b60, CONST_BUFFER(real) b63,
    CONST_BUFFER(real) b66, CONST_BUFFER(real) b69, CONST_BUFFER(real) b71,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o71 = ((long long)row) * 8;
                const long long o54 = ((long long)row) * 8;
                const long long o57 = ((long long)row) * 8;
                const long long o60 = ((long long)row) * 8;
                const long long o63 = ((long long)row) * 8;
                const long long o66 = ((long long)row) * 8;
                const long long o69 = ((long long)row) * 8;
                const long long o7 = ((long long)row) * 8;
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
                sum = sum + e32;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b22[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_5(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, CONST_BUFFER(real) b12,
    BUFFER(real) b23, CONST_BUFFER(real) b37, CONST_BUFFER(real) b54, CONST_BUFFER(real) b57, CONST_BUFFER(real) b60, CONST_BUFFER(real) b63,
    CONST_BUFFER(real) b66, CONST_BUFFER(real) b69, CONST_BUFFER(real) b71,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o71 = ((long long)row) * 8;
                const long long o54 = ((long long)row) * 8;
                const long long o57 = ((long long)row) * 8;
                const long long o60 = ((long long)row) * 8;
                const long long o63 = ((long long)row) * 8;
                const long long o66 = ((long long)row) * 8;
                const long long o69 = ((long long)row) * 8;
                const long long o7 = ((long long)row) * 8;
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
                const real e31 = e30 * e24;
                sum = sum + e31;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b23[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_6(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, CONST_BUFFER(real) b12,
    CONST_BUFFER(real) b54, CONST_BUFFER(real) b57, CONST_BUFFER(real) b60, CONST_BUFFER(real) b63, CONST_BUFFER(real) b66, CONST_BUFFER(real) b69,
    CONST_BUFFER(real) b71, BUFFER(real) b73,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o71 = ((long long)row) * 8;
                const long long o54 = ((long long)row) * 8;
                const long long o57 = ((long long)row) * 8;
                const long long o60 = ((long long)row) * 8;
                const long long o63 = ((long long)row) * 8;
                const long long o66 = ((long long)row) * 8;
                const long long o69 = ((long long)row) * 8;
                const long long o7 = ((long long)row) * 8;
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
                const real e15 = b11[8 * i0 + i1];
                const real e16 = b8[i0];
                const real e17 = b7[o7 + i0];
                const real e18 = e16 * e17;
                const real e19 = b9[i0];
                const real e20 = e18 + e19;
                const real e21 = b10[8 * i0 + i1];
                const real e22 = e20 - e21;
                const real e23 = e15 * e22;
                const real e24 = op_sigmoid(e23);
                const real e25 = e14 * e24;
                sum = sum + e25;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b73[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_7(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, BUFFER(real) b24,
    CONST_BUFFER(real) b37, CONST_BUFFER(real) b54, CONST_BUFFER(real) b57, CONST_BUFFER(real) b60, CONST_BUFFER(real) b63, CONST_BUFFER(real) b66,
    CONST_BUFFER(real) b69,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o54 = ((long long)row) * 8;
                const long long o57 = ((long long)row) * 8;
                const long long o60 = ((long long)row) * 8;
                const long long o63 = ((long long)row) * 8;
                const long long o66 = ((long long)row) * 8;
                const long long o69 = ((long long)row) * 8;
                const long long o7 = ((long long)row) * 8;
                const real e0 = b54[o54 + i1];
                const real e1 = b57[o57 + i1];
                const real e2 = e0 + e1;
                const real e3 = b60[o60 + i1];
                const real e4 = e2 + e3;
                const real e5 = b63[o63 + i1];
                const real e6 = e4 + e5;
                const real e7 = b66[o66 + i1];
                const real e8 = e6 + e7;
                const real e9 = b69[o69 + i1];
                const real e10 = e8 + e9;
                const real e11 = b37[8 * i0 + i1];
                const real e12 = b11[8 * i0 + i1];
                const real e13 = b8[i0];
                const real e14 = b7[o7 + i0];
                const real e15 = e13 * e14;
                const real e16 = b9[i0];
                const real e17 = e15 + e16;
                const real e18 = b10[8 * i0 + i1];
                const real e19 = e17 - e18;
                const real e20 = e12 * e19;
                const real e21 = op_sigmoid(e20);
                const real e22 = e11 * e21;
                const real e23 = e10 * e22;
                sum = sum + e23;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b24[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_8(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b38, CONST_BUFFER(real) b52, CONST_BUFFER(real) b54,
    CONST_BUFFER(real) b55, BUFFER(real) b74,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o55 = ((long long)row) * 8;
                const long long o54 = ((long long)row) * 8;
                const long long o52 = ((long long)row) * 8;
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
                const real e18 = -e17;
                sum = sum + e18;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b74[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_9(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b38, CONST_BUFFER(real) b50, CONST_BUFFER(real) b57,
    CONST_BUFFER(real) b58, BUFFER(real) b75,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o58 = ((long long)row) * 8;
                const long long o57 = ((long long)row) * 8;
                const long long o50 = ((long long)row) * 8;
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
                const real e18 = -e17;
                sum = sum + e18;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b75[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_10(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b38, CONST_BUFFER(real) b48, CONST_BUFFER(real) b60,
    CONST_BUFFER(real) b61, BUFFER(real) b76,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o61 = ((long long)row) * 8;
                const long long o60 = ((long long)row) * 8;
                const long long o48 = ((long long)row) * 8;
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
                const real e18 = -e17;
                sum = sum + e18;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b76[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_11(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b38, CONST_BUFFER(real) b46, CONST_BUFFER(real) b63,
    CONST_BUFFER(real) b64, BUFFER(real) b77,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o64 = ((long long)row) * 8;
                const long long o63 = ((long long)row) * 8;
                const long long o46 = ((long long)row) * 8;
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
                const real e18 = -e17;
                sum = sum + e18;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b77[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_12(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b38, CONST_BUFFER(real) b44, CONST_BUFFER(real) b66,
    CONST_BUFFER(real) b67, BUFFER(real) b78,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o67 = ((long long)row) * 8;
                const long long o66 = ((long long)row) * 8;
                const long long o44 = ((long long)row) * 8;
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
                sum = sum + e18;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b78[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_13(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b17, CONST_BUFFER(real) b38, CONST_BUFFER(real) b69,
    CONST_BUFFER(real) b70, BUFFER(real) b79,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o70 = ((long long)row) * 8;
                const long long o69 = ((long long)row) * 8;
                const long long o17 = ((long long)row) * 8;
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
                const real e18 = -e17;
                sum = sum + e18;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b79[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_14(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b38, CONST_BUFFER(real) b52, CONST_BUFFER(real) b54,
    CONST_BUFFER(real) b55, BUFFER(real) b80,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o55 = ((long long)row) * 8;
                const long long o54 = ((long long)row) * 8;
                const long long o52 = ((long long)row) * 8;
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
                const real e17 = e16 * e10;
                sum = sum + e17;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b80[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_15(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b38, CONST_BUFFER(real) b50, CONST_BUFFER(real) b57,
    CONST_BUFFER(real) b58, BUFFER(real) b81,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o58 = ((long long)row) * 8;
                const long long o57 = ((long long)row) * 8;
                const long long o50 = ((long long)row) * 8;
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
                const real e17 = e16 * e10;
                sum = sum + e17;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b81[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_16(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b38, CONST_BUFFER(real) b48, CONST_BUFFER(real) b60,
    CONST_BUFFER(real) b61, BUFFER(real) b82,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o61 = ((long long)row) * 8;
                const long long o60 = ((long long)row) * 8;
                const long long o48 = ((long long)row) * 8;
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
                const real e17 = e16 * e10;
                sum = sum + e17;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b82[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_17(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b38, CONST_BUFFER(real) b46, CONST_BUFFER(real) b63,
    CONST_BUFFER(real) b64, BUFFER(real) b83,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o64 = ((long long)row) * 8;
                const long long o63 = ((long long)row) * 8;
                const long long o46 = ((long long)row) * 8;
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
                const real e17 = e16 * e10;
                sum = sum + e17;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b83[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_18(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b38, CONST_BUFFER(real) b44, CONST_BUFFER(real) b66,
    CONST_BUFFER(real) b67, BUFFER(real) b84,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o67 = ((long long)row) * 8;
                const long long o66 = ((long long)row) * 8;
                const long long o44 = ((long long)row) * 8;
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
                const real e17 = e16 * e10;
                sum = sum + e17;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b84[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_19(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b17, CONST_BUFFER(real) b38, CONST_BUFFER(real) b69,
    CONST_BUFFER(real) b70, BUFFER(real) b85,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o70 = ((long long)row) * 8;
                const long long o69 = ((long long)row) * 8;
                const long long o17 = ((long long)row) * 8;
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
                const real e17 = e16 * e10;
                sum = sum + e17;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b85[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_20(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b52, CONST_BUFFER(real) b54, CONST_BUFFER(real) b55,
    BUFFER(real) b86,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o55 = ((long long)row) * 8;
                const long long o54 = ((long long)row) * 8;
                const long long o52 = ((long long)row) * 8;
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
                sum = sum + e11;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b86[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_21(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b50, CONST_BUFFER(real) b57, CONST_BUFFER(real) b58,
    BUFFER(real) b87,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o58 = ((long long)row) * 8;
                const long long o57 = ((long long)row) * 8;
                const long long o50 = ((long long)row) * 8;
                const real e0 = b58[o58 + i1];
                const real e1 = b57[o57 + i1];
                const real e2 = b15[8 * i0 + i1];
                const real e3 = e1 * e2;
                const real e4 = e0 + e3;
                const real e5 = b14[8 * i0 + i1];
                const real e6 = b50[o50 + i0];
                const real e7 = b13[8 * i0 + i1];
                const real e8 = e6 - e7;
                const real e9 = e5 * e8;
                const real e10 = op_sigmoid(e9);
                const real e11 = e4 * e10;
                sum = sum + e11;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b87[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_22(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b48, CONST_BUFFER(real) b60, CONST_BUFFER(real) b61,
    BUFFER(real) b88,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o61 = ((long long)row) * 8;
                const long long o60 = ((long long)row) * 8;
                const long long o48 = ((long long)row) * 8;
                const real e0 = b61[o61 + i1];
                const real e1 = b60[o60 + i1];
                const real e2 = b15[8 * i0 + i1];
                const real e3 = e1 * e2;
                const real e4 = e0 + e3;
                const real e5 = b14[8 * i0 + i1];
                const real e6 = b48[o48 + i0];
                const real e7 = b13[8 * i0 + i1];
                const real e8 = e6 - e7;
                const real e9 = e5 * e8;
                const real e10 = op_sigmoid(e9);
                const real e11 = e4 * e10;
                sum = sum + e11;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b88[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_23(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b46, CONST_BUFFER(real) b63, CONST_BUFFER(real) b64,
    BUFFER(real) b89,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o64 = ((long long)row) * 8;
                const long long o63 = ((long long)row) * 8;
                const long long o46 = ((long long)row) * 8;
                const real e0 = b64[o64 + i1];
                const real e1 = b63[o63 + i1];
                const real e2 = b15[8 * i0 + i1];
                const real e3 = e1 * e2;
                const real e4 = e0 + e3;
                const real e5 = b14[8 * i0 + i1];
                const real e6 = b46[o46 + i0];
                const real e7 = b13[8 * i0 + i1];
                const real e8 = e6 - e7;
                const real e9 = e5 * e8;
                const real e10 = op_sigmoid(e9);
                const real e11 = e4 * e10;
                sum = sum + e11;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b89[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_24(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b44, CONST_BUFFER(real) b66, CONST_BUFFER(real) b67,
    BUFFER(real) b90,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o67 = ((long long)row) * 8;
                const long long o66 = ((long long)row) * 8;
                const long long o44 = ((long long)row) * 8;
                const real e0 = b67[o67 + i1];
                const real e1 = b66[o66 + i1];
                const real e2 = b15[8 * i0 + i1];
                const real e3 = e1 * e2;
                const real e4 = e0 + e3;
                const real e5 = b14[8 * i0 + i1];
                const real e6 = b44[o44 + i0];
                const real e7 = b13[8 * i0 + i1];
                const real e8 = e6 - e7;
                const real e9 = e5 * e8;
                const real e10 = op_sigmoid(e9);
                const real e11 = e4 * e10;
                sum = sum + e11;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b90[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_25(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b17, CONST_BUFFER(real) b69, CONST_BUFFER(real) b70,
    BUFFER(real) b91,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o70 = ((long long)row) * 8;
                const long long o69 = ((long long)row) * 8;
                const long long o17 = ((long long)row) * 8;
                const real e0 = b70[o70 + i1];
                const real e1 = b69[o69 + i1];
                const real e2 = b15[8 * i0 + i1];
                const real e3 = e1 * e2;
                const real e4 = e0 + e3;
                const real e5 = b14[8 * i0 + i1];
                const real e6 = b17[o17 + i0];
                const real e7 = b13[8 * i0 + i1];
                const real e8 = e6 - e7;
                const real e9 = e5 * e8;
                const real e10 = op_sigmoid(e9);
                const real e11 = e4 * e10;
                sum = sum + e11;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b91[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_26(
    CONST_BUFFER(real) b52, CONST_BUFFER(real) b54, BUFFER(real) b92,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o54 = ((long long)row) * 8;
                const long long o52 = ((long long)row) * 8;
                const real e0 = b54[o54 + i0];
                const real e1 = b52[o52 + i0];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b92[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_27(
    CONST_BUFFER(real) b50, CONST_BUFFER(real) b57, BUFFER(real) b93,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o57 = ((long long)row) * 8;
                const long long o50 = ((long long)row) * 8;
                const real e0 = b57[o57 + i0];
                const real e1 = b50[o50 + i0];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b93[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_28(
    CONST_BUFFER(real) b48, CONST_BUFFER(real) b60, BUFFER(real) b94,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o60 = ((long long)row) * 8;
                const long long o48 = ((long long)row) * 8;
                const real e0 = b60[o60 + i0];
                const real e1 = b48[o48 + i0];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b94[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_29(
    CONST_BUFFER(real) b46, CONST_BUFFER(real) b63, BUFFER(real) b95,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o63 = ((long long)row) * 8;
                const long long o46 = ((long long)row) * 8;
                const real e0 = b63[o63 + i0];
                const real e1 = b46[o46 + i0];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b95[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_30(
    CONST_BUFFER(real) b44, CONST_BUFFER(real) b66, BUFFER(real) b96,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o66 = ((long long)row) * 8;
                const long long o44 = ((long long)row) * 8;
                const real e0 = b66[o66 + i0];
                const real e1 = b44[o44 + i0];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b96[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_31(
    CONST_BUFFER(real) b17, CONST_BUFFER(real) b69, BUFFER(real) b97,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o69 = ((long long)row) * 8;
                const long long o17 = ((long long)row) * 8;
                const real e0 = b69[o69 + i0];
                const real e1 = b17[o17 + i0];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b97[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_32(
    CONST_BUFFER(real) b54, BUFFER(real) b98,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o54 = ((long long)row) * 8;
                const real e0 = b54[o54 + i0];
                sum = sum + e0;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b98[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_33(
    CONST_BUFFER(real) b57, BUFFER(real) b99,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o57 = ((long long)row) * 8;
                const real e0 = b57[o57 + i0];
                sum = sum + e0;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b99[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_34(
    CONST_BUFFER(real) b60, BUFFER(real) b100,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o60 = ((long long)row) * 8;
                const real e0 = b60[o60 + i0];
                sum = sum + e0;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b100[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_35(
    CONST_BUFFER(real) b63, BUFFER(real) b101,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o63 = ((long long)row) * 8;
                const real e0 = b63[o63 + i0];
                sum = sum + e0;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b101[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_36(
    CONST_BUFFER(real) b66, BUFFER(real) b102,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o66 = ((long long)row) * 8;
                const real e0 = b66[o66 + i0];
                sum = sum + e0;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b102[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_37(
    CONST_BUFFER(real) b69, BUFFER(real) b103,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o69 = ((long long)row) * 8;
                const real e0 = b69[o69 + i0];
                sum = sum + e0;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b103[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_38(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b38, CONST_BUFFER(real) b52, CONST_BUFFER(real) b54, BUFFER(real) b104,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o54 = ((long long)row) * 8;
                const long long o52 = ((long long)row) * 8;
                const real e0 = b54[o54 + i1];
                const real e1 = b38[8 * i0 + i1];
                const real e2 = b14[8 * i0 + i1];
                const real e3 = b52[o52 + i0];
                const real e4 = b13[8 * i0 + i1];
                const real e5 = e3 - e4;
                const real e6 = e2 * e5;
                const real e7 = op_sigmoid(e6);
                const real e8 = e1 * e7;
                const real e9 = e0 * e8;
                sum = sum + e9;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b104[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_39(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b38, CONST_BUFFER(real) b50, CONST_BUFFER(real) b57, BUFFER(real) b105,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o57 = ((long long)row) * 8;
                const long long o50 = ((long long)row) * 8;
                const real e0 = b57[o57 + i1];
                const real e1 = b38[8 * i0 + i1];
                const real e2 = b14[8 * i0 + i1];
                const real e3 = b50[o50 + i0];
                const real e4 = b13[8 * i0 + i1];
                const real e5 = e3 - e4;
                const real e6 = e2 * e5;
                const real e7 = op_sigmoid(e6);
                const real e8 = e1 * e7;
                const real e9 = e0 * e8;
                sum = sum + e9;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b105[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_40(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b38, CONST_BUFFER(real) b48, CONST_BUFFER(real) b60, BUFFER(real) b106,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o60 = ((long long)row) * 8;
                const long long o48 = ((long long)row) * 8;
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
                sum = sum + e9;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b106[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_41(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b38, CONST_BUFFER(real) b46, CONST_BUFFER(real) b63, BUFFER(real) b107,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o63 = ((long long)row) * 8;
                const long long o46 = ((long long)row) * 8;
                const real e0 = b63[o63 + i1];
                const real e1 = b38[8 * i0 + i1];
                const real e2 = b14[8 * i0 + i1];
                const real e3 = b46[o46 + i0];
                const real e4 = b13[8 * i0 + i1];
                const real e5 = e3 - e4;
                const real e6 = e2 * e5;
                const real e7 = op_sigmoid(e6);
                const real e8 = e1 * e7;
                const real e9 = e0 * e8;
                sum = sum + e9;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b107[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_42(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b38, CONST_BUFFER(real) b44, CONST_BUFFER(real) b66, BUFFER(real) b108,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o66 = ((long long)row) * 8;
                const long long o44 = ((long long)row) * 8;
                const real e0 = b66[o66 + i1];
                const real e1 = b38[8 * i0 + i1];
                const real e2 = b14[8 * i0 + i1];
                const real e3 = b44[o44 + i0];
                const real e4 = b13[8 * i0 + i1];
                const real e5 = e3 - e4;
                const real e6 = e2 * e5;
                const real e7 = op_sigmoid(e6);
                const real e8 = e1 * e7;
                const real e9 = e0 * e8;
                sum = sum + e9;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b108[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_43(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b17, CONST_BUFFER(real) b38, CONST_BUFFER(real) b69, BUFFER(real) b109,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o69 = ((long long)row) * 8;
                const long long o17 = ((long long)row) * 8;
                const real e0 = b69[o69 + i1];
                const real e1 = b38[8 * i0 + i1];
                const real e2 = b14[8 * i0 + i1];
                const real e3 = b17[o17 + i0];
                const real e4 = b13[8 * i0 + i1];
                const real e5 = e3 - e4;
                const real e6 = e2 * e5;
                const real e7 = op_sigmoid(e6);
                const real e8 = e1 * e7;
                const real e9 = e0 * e8;
                sum = sum + e9;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 64) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b109[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_44(
    CONST_BUFFER(real) b55, BUFFER(real) b110,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o55 = ((long long)row) * 8;
                const real e0 = b55[o55 + i0];
                sum = sum + e0;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b110[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_45(
    CONST_BUFFER(real) b58, BUFFER(real) b111,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o58 = ((long long)row) * 8;
                const real e0 = b58[o58 + i0];
                sum = sum + e0;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b111[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_46(
    CONST_BUFFER(real) b61, BUFFER(real) b112,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o61 = ((long long)row) * 8;
                const real e0 = b61[o61 + i0];
                sum = sum + e0;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b112[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_47(
    CONST_BUFFER(real) b64, BUFFER(real) b113,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o64 = ((long long)row) * 8;
                const real e0 = b64[o64 + i0];
                sum = sum + e0;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b113[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_48(
    CONST_BUFFER(real) b67, BUFFER(real) b114,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o67 = ((long long)row) * 8;
                const real e0 = b67[o67 + i0];
                sum = sum + e0;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b114[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_49(
    CONST_BUFFER(real) b70, BUFFER(real) b115,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    SHARED(real, part, 0, 256);
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    for (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real sum = 0.0f;
        if (item < 8) {
            const int i0 = item;
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const long long o70 = ((long long)row) * 8;
                const real e0 = b70[o70 + i0];
                sum = sum + e0;
            }
        }
        part[threadIdx.x] = sum;
        block_barrier();
        if (warp == 0 && item < 8) {
            for (int k = 1; k < 8; ++k) sum = sum + part[k * 32 + lane];
            const int i0 = item;
            b115[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_50(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b25, BUFFER(real) b26,
    BUFFER(real) b27, BUFFER(real) b28, BUFFER(real) b29, BUFFER(real) b30, BUFFER(real) b31, BUFFER(real) b32,
    CONST_BUFFER(real) b73, CONST_BUFFER(real) b74, CONST_BUFFER(real) b75, CONST_BUFFER(real) b76, CONST_BUFFER(real) b77, CONST_BUFFER(real) b78,
    CONST_BUFFER(real) b79, CONST_BUFFER(real) b80, CONST_BUFFER(real) b81, CONST_BUFFER(real) b82, CONST_BUFFER(real) b83, CONST_BUFFER(real) b84,
    CONST_BUFFER(real) b85, CONST_BUFFER(real) b86, CONST_BUFFER(real) b87, CONST_BUFFER(real) b88, CONST_BUFFER(real) b89, CONST_BUFFER(real) b90,
    CONST_BUFFER(real) b91, CONST_BUFFER(real) b92, CONST_BUFFER(real) b93, CONST_BUFFER(real) b94, CONST_BUFFER(real) b95, CONST_BUFFER(real) b96,
    CONST_BUFFER(real) b97, CONST_BUFFER(real) b98, CONST_BUFFER(real) b99, CONST_BUFFER(real) b100, CONST_BUFFER(real) b101, CONST_BUFFER(real) b102,
    CONST_BUFFER(real) b103, CONST_BUFFER(real) b104, CONST_BUFFER(real) b105, CONST_BUFFER(real) b106, CONST_BUFFER(real) b107, CONST_BUFFER(real) b108,
    CONST_BUFFER(real) b109, CONST_BUFFER(real) b110, CONST_BUFFER(real) b111, CONST_BUFFER(real) b112, CONST_BUFFER(real) b113, CONST_BUFFER(real) b114,
    CONST_BUFFER(real) b115,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    for (unsigned item = first; item < 64u; item += stride) {
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
        const real e22 = b104[i0];
        const real e23 = b105[i0];
        const real e24 = e22 + e23;
        const real e25 = b106[i0];
        const real e26 = e24 + e25;
        const real e27 = b107[i0];
        const real e28 = e26 + e27;
        const real e29 = b108[i0];
        const real e30 = e28 + e29;
        const real e31 = b109[i0];
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
#line 3631 "kernel.cu"
        b25[i0] = e10;
        b26[i0] = e21;
        b27[i0] = e32;
        b28[i0] = e45;
        b29[i0] = e48;
    }
    for (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 53 "ltc.yaml"
        const real e0 = b98[i0];
        const real e1 = b99[i0];
        const real e2 = e0 + e1;
        const real e3 = b100[i0];
        const real e4 = e2 + e3;
        const real e5 = b101[i0];
        const real e6 = e4 + e5;
        const real e7 = b102[i0];
        const real e8 = e6 + e7;
        const real e9 = b103[i0];
        const real e10 = e8 + e9;
        const real e11 = b4[i0];
        const real e12 = e10 * e11;
#line 52 "ltc.yaml"
        const real e13 = b92[i0];
        const real e14 = b93[i0];
        const real e15 = e13 + e14;
        const real e16 = b94[i0];
        const real e17 = e15 + e16;
        const real e18 = b95[i0];
        const real e19 = e17 + e18;
        const real e20 = b96[i0];
        const real e21 = e19 + e20;
        const real e22 = b97[i0];
        const real e23 = e21 + e22;
        const real e24 = b110[i0];
        const real e25 = b111[i0];
        const real e26 = e24 + e25;
        const real e27 = b112[i0];
        const real e28 = e26 + e27;
        const real e29 = b113[i0];
        const real e30 = e28 + e29;
        const real e31 = b114[i0];
        const real e32 = e30 + e31;
        const real e33 = b115[i0];
        const real e34 = e32 + e33;
        const real e35 = e23 + e34;
        const real e37 = e35 / 1.0f;
        const real e39 = e37 * 6.0f;
#line 53 "ltc.yaml"
        const real e40 = b5[i0];
        const real e41 = e10 * e40;
        const real e42 = e34 + e41;
#line 3684 "kernel.cu"
        b31[i0] = e12;
        b32[i0] = e39;
        b30[i0] = e42;
    }
}
