// generated from specs/bn_lstm.yaml by `make generated`: do not edit
// bn_lstm I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 21, 22, 23 of its spec, for float32. T steps of B rows.
//
// forward: class D: every step by kernels and library products of its own; not A: a sum over the batch needs the rows of every block; not B: a sum over the batch needs the rows of every block; not C: a sum over the batch needs the rows of every block
//   forward_0<<<1 / 256, at most 2048>>>
//   forward_1<<<8 / 256, at most 2048>>>
//   forward_2<<<B * 8 / 256, at most 2048>>>
//   library product b25[T*B*1, 32] = b0[T*B*1, 8] * b3[8, 32]
//   forward_3<<<32 / 256, at most 2048>>>
//   forward_4<<<32 / 256, at most 2048>>>
//   for t = 0 ... T - 1:
//     library product b28[B*1, 32] = b9[B*1, 8] * b1[8, 32]
//     forward_5<<<32 / 256, at most 2048>>>
//     forward_6<<<B * 32 / 256, at most 2048>>>
//     forward_7<<<32 / 256, at most 2048>>>
//     forward_8<<<B * 32 / 256, at most 2048>>>
//     forward_9<<<8 / 256, at most 2048>>>
//     forward_10<<<B * 8 / 256, at most 2048>>>
//     forward_11<<<8 / 256, at most 2048>>>
//     forward_12<<<B * 8 / 256, at most 2048>>>
//
// backward: class D: every step by kernels and library products of its own; not A: a sum over the batch needs the rows of every block; not B: a sum over the batch needs the rows of every block; not C: a sum over the batch needs the rows of every block
//   for t = T - 1 ... 0:
//     backward_0<<<B * 8 / 256, at most 2048>>>
//     backward_1<<<8 / 256, at most 2048>>>
//     backward_2<<<8 / 256, at most 2048>>>
//     backward_3<<<B * 8 / 256, at most 2048>>>
//     backward_4<<<32 / 256, at most 2048>>>
//     backward_5<<<32 / 256, at most 2048>>>
//     backward_6<<<B * 32 / 256, at most 2048>>>
//     library product b11[B*1, 8] = b45[B*1, 32] * b1[32, 8]
//   backward_7<<<32 / 256, at most 2048>>>
//   backward_8<<<32 / 256, at most 2048>>>
//   backward_9<<<T * B * 32 / 256, at most 2048>>>
//   library product b13[T*B*1, 8] = b48[T*B*1, 32] * b3[32, 8]
//   library product b14[32, 8] = b45[32, T*B*1] * b9[T*B*1, 8]
//   library product b16[32, 8] = b48[32, T*B*1] * b0[T*B*1, 8]
//   backward_10<<<32 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [256]
//   b2: param 1, real [32]
//   b3: param 2, real [256]
//   b4: param 3, real [32]
//   b5: param 4, real [32]
//   b6: param 5, real [8]
//   b7: param 6, real [8]
//   b8: adjoint 0, real [T, B, 8]
//   b9: state 0, real [T + 1, B, 8]
//   b10: state 1, real [T + 1 or 2, B, 8]
//   b11: grad_state 0, real [2, B, 8]
//   b12: grad_state 1, real [2, B, 8]
//   b13: grad_input 0, real [T, B, 8]
//   b14: grad_param 0, real [256]
//   b15: grad_param 1, real [32]
//   b16: grad_param 2, real [256]
//   b17: grad_param 3, real [32]
//   b18: grad_param 4, real [32]
//   b19: grad_param 5, real [8]
//   b20: grad_param 6, real [8]
//   b21: scratch 0, real [T, B, 32]
//   b22: saved 0, real [8]
//   b23: saved 1, real [B, 1]
//   b24: saved 2, real [B, 1]
//   b25: saved 3, real [T, B, 32]
//   b26: saved 4, real [T, B, 32]
//   b27: saved 5, real [T, B, 32]
//   b28: saved 6, real [B, 32]
//   b29: saved 7, real [B, 32]
//   b30: saved 8, real [T or 1, B, 32]
//   b31: saved 9, real [B, 32]
//   b32: saved 10, real [T or 1, B, 32]
//   b33: saved 11, real [T or 1, B, 8]
//   b34: saved 12, real [T or 1, B, 8]
//   b35: saved 13, real [T or 1, B, 8]
//   b36: saved 14, real [T or 1, B, 8]
//   b37: saved 15, real [T or 1, B, 8]
//   b38: saved 16, real [T or 1, B, 8]
//   b39: saved 17, real [T or 1, B, 8]
//   b40: scratch 1, real [T, B, 8]
//   b41: scratch 2, real [B, 8]
//   b42: scratch 3, real [B, 8]
//   b43: scratch 4, real [B, 32]
//   b44: scratch 5, real [B, 32]
//   b45: scratch 6, real [T, B, 32]
//   b46: scratch 7, real [T, B, 32]
//   b47: scratch 8, real [T, B, 32]
//   b48: scratch 9, real [T, B, 32]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b23,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 1u; item += stride) {
        LOOP (int k = 0; k < 1; ++k) {
            const int row_first = k * call.rows, row_last = row_first + call.rows;
            real sum = 0.0f;
            LOOP (int row = row_first; row < row_last; ++row) {
                sum = sum + 1.0f;
            }
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o23 = row * 1;
                b23[o23] = sum;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    BUFFER(real) b22,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b22[i0] = 0.0f;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_2(
    BUFFER(real) b9, BUFFER(real) b10, CONST_BUFFER(real) b23, BUFFER(real) b24,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
        const int row = row0 + (int)(item);
        const int o23 = row * 1;
#line 21 "bn_lstm.yaml"
        const real e0 = b23[o23];
        const real e2 = op_maximum(e0, 1.0f);
#line 393 "kernel.cu"
        const int o24 = row * 1;
        b24[o24] = e2;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o9 = ((0) * call.rows + row) * 8;
            b9[o9 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o10 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b10[o10 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    CONST_BUFFER(real) b25, BUFFER(real) b26,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 32u; item += stride) {
        const int i0 = (int)item;
        LOOP (int k = 0; k < call.steps; ++k) {
            const int row_first = k * call.rows, row_last = row_first + call.rows;
            real sum = 0.0f;
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o25 = row * 32;
                const real e0 = b25[o25 + i0];
                sum = sum + e0;
            }
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o26 = row * 32;
                b26[o26 + i0] = sum;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_4(
    CONST_BUFFER(real) b24, CONST_BUFFER(real) b25, CONST_BUFFER(real) b26, BUFFER(real) b27,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 32u; item += stride) {
        const int i0 = (int)item;
        LOOP (int k = 0; k < call.steps; ++k) {
            const int row_first = k * call.rows, row_last = row_first + call.rows;
            real sum = 0.0f;
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o25 = row * 32;
                const int o26 = row * 32;
                const int o24 = (row % call.rows) * 1;
                const real e0 = b25[o25 + i0];
                const real e1 = b26[o26 + i0];
                const real e2 = b24[o24];
                const real e3 = e1 / e2;
                const real e4 = e0 - e3;
                const real e5 = e4 * e4;
                sum = sum + e5;
            }
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o27 = row * 32;
                b27[o27 + i0] = sum;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_5(
    CONST_BUFFER(real) b28, BUFFER(real) b29,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    const int t = step;
    LOOP (unsigned item = first; item < 32u; item += stride) {
        const int i0 = (int)item;
        LOOP (int k = 0; k < 1; ++k) {
            const int row_first = k * call.rows, row_last = row_first + call.rows;
            real sum = 0.0f;
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o28 = row * 32;
                const real e0 = b28[o28 + i0];
                sum = sum + e0;
            }
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o29 = row * 32;
                b29[o29 + i0] = sum;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_6(
    CONST_BUFFER(real) b24, CONST_BUFFER(real) b28, CONST_BUFFER(real) b29, BUFFER(real) b30,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    const int t = step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 32u; item += stride) {
        const int row = row0 + (int)(item / 32u);
        const int i0 = (int)(item % 32u);
        const int o28 = row * 32;
        const int o29 = row * 32;
        const int o24 = row * 1;
#line 21 "bn_lstm.yaml"
        const real e0 = b28[o28 + i0];
        const real e1 = b29[o29 + i0];
        const real e2 = b24[o24];
        const real e3 = e1 / e2;
        const real e4 = e0 - e3;
#line 518 "kernel.cu"
        const int o30 = ((call.save ? t : 0) * call.rows + row) * 32;
        b30[o30 + i0] = e4;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_7(
    CONST_BUFFER(real) b30, BUFFER(real) b31,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    const int t = step;
    LOOP (unsigned item = first; item < 32u; item += stride) {
        const int i0 = (int)item;
        LOOP (int k = 0; k < 1; ++k) {
            const int row_first = k * call.rows, row_last = row_first + call.rows;
            real sum = 0.0f;
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o30 = ((call.save ? t : 0) * call.rows + row) * 32;
                const real e0 = b30[o30 + i0];
                const real e1 = e0 * e0;
                sum = sum + e1;
            }
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o31 = row * 32;
                b31[o31 + i0] = sum;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_8(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b10, CONST_BUFFER(real) b24, CONST_BUFFER(real) b25,
    CONST_BUFFER(real) b26, CONST_BUFFER(real) b27, CONST_BUFFER(real) b28, CONST_BUFFER(real) b29, CONST_BUFFER(real) b31, BUFFER(real) b32,
    BUFFER(real) b33, BUFFER(real) b34, BUFFER(real) b35, BUFFER(real) b36,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    const int t = step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 32u; item += stride) {
        const int row = row0 + (int)(item / 32u);
        const int i0 = (int)(item % 32u);
        const int o31 = row * 32;
        const int o24 = row * 1;
#line 21 "bn_lstm.yaml"
        const real e0 = b31[o31 + i0];
        const real e1 = b24[o24];
        const real e2 = e0 / e1;
        const real e4 = e2 + 1e-05f;
        const real e5 = F(sqrt)(e4);
#line 572 "kernel.cu"
        const int o32 = ((call.save ? t : 0) * call.rows + row) * 32;
        b32[o32 + i0] = e5;
    }
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o28 = row * 32;
        const int o29 = row * 32;
        const int o24 = row * 1;
        const int o31 = row * 32;
        const int o25 = ((t) * call.rows + row) * 32;
        const int o26 = ((t) * call.rows + row) * 32;
        const int o27 = ((t) * call.rows + row) * 32;
        const int o10 = ((call.save ? t : (t) & 1) * call.rows + row) * 8;
#line 21 "bn_lstm.yaml"
        const real e0 = b28[o28 + i0];
        const real e1 = b29[o29 + i0];
        const real e2 = b24[o24];
        const real e3 = e1 / e2;
        const real e4 = e0 - e3;
        const real e6 = b31[o31 + i0];
        const real e7 = e6 / e2;
        const real e9 = e7 + 1e-05f;
        const real e10 = F(sqrt)(e9);
        const real e11 = 1.0f / e10;
        const real e12 = e4 * e11;
        const real e13 = b2[i0];
        const real e14 = e12 * e13;
        const real e15 = b25[o25 + i0];
        const real e16 = b26[o26 + i0];
        const real e17 = e16 / e2;
        const real e18 = e15 - e17;
        const real e19 = b27[o27 + i0];
        const real e20 = e19 / e2;
        const real e21 = e20 + 1e-05f;
        const real e22 = F(sqrt)(e21);
        const real e23 = 1.0f / e22;
        const real e24 = e18 * e23;
        const real e25 = b4[i0];
        const real e26 = e24 * e25;
        const real e27 = e14 + e26;
        const real e28 = b5[i0];
        const real e29 = e27 + e28;
#line 22 "bn_lstm.yaml"
        const real e30 = op_sigmoid(e29);
#line 21 "bn_lstm.yaml"
        const real e31 = b28[o28 + 8 + i0];
        const real e32 = b29[o29 + 8 + i0];
        const real e33 = e32 / e2;
        const real e34 = e31 - e33;
        const real e35 = b31[o31 + 8 + i0];
        const real e36 = e35 / e2;
        const real e37 = e36 + 1e-05f;
        const real e38 = F(sqrt)(e37);
        const real e39 = 1.0f / e38;
        const real e40 = e34 * e39;
        const real e41 = b2[8 + i0];
        const real e42 = e40 * e41;
        const real e43 = b25[o25 + 8 + i0];
        const real e44 = b26[o26 + 8 + i0];
        const real e45 = e44 / e2;
        const real e46 = e43 - e45;
        const real e47 = b27[o27 + 8 + i0];
        const real e48 = e47 / e2;
        const real e49 = e48 + 1e-05f;
        const real e50 = F(sqrt)(e49);
        const real e51 = 1.0f / e50;
        const real e52 = e46 * e51;
        const real e53 = b4[8 + i0];
        const real e54 = e52 * e53;
        const real e55 = e42 + e54;
        const real e56 = b5[8 + i0];
        const real e57 = e55 + e56;
#line 22 "bn_lstm.yaml"
        const real e58 = op_sigmoid(e57);
#line 21 "bn_lstm.yaml"
        const real e59 = b28[o28 + 24 + i0];
        const real e60 = b29[o29 + 24 + i0];
        const real e61 = e60 / e2;
        const real e62 = e59 - e61;
        const real e63 = b31[o31 + 24 + i0];
        const real e64 = e63 / e2;
        const real e65 = e64 + 1e-05f;
        const real e66 = F(sqrt)(e65);
        const real e67 = 1.0f / e66;
        const real e68 = e62 * e67;
        const real e69 = b2[24 + i0];
        const real e70 = e68 * e69;
        const real e71 = b25[o25 + 24 + i0];
        const real e72 = b26[o26 + 24 + i0];
        const real e73 = e72 / e2;
        const real e74 = e71 - e73;
        const real e75 = b27[o27 + 24 + i0];
        const real e76 = e75 / e2;
        const real e77 = e76 + 1e-05f;
        const real e78 = F(sqrt)(e77);
        const real e79 = 1.0f / e78;
        const real e80 = e74 * e79;
        const real e81 = b4[24 + i0];
        const real e82 = e80 * e81;
        const real e83 = e70 + e82;
        const real e84 = b5[24 + i0];
        const real e85 = e83 + e84;
#line 22 "bn_lstm.yaml"
        const real e86 = F(tanh)(e85);
        const real e87 = b10[o10 + i0];
        const real e88 = e30 * e87;
        const real e89 = e58 * e86;
        const real e90 = e88 + e89;
#line 21 "bn_lstm.yaml"
        const real e91 = b28[o28 + 16 + i0];
        const real e92 = b29[o29 + 16 + i0];
        const real e93 = e92 / e2;
        const real e94 = e91 - e93;
        const real e95 = b31[o31 + 16 + i0];
        const real e96 = e95 / e2;
        const real e97 = e96 + 1e-05f;
        const real e98 = F(sqrt)(e97);
        const real e99 = 1.0f / e98;
        const real e100 = e94 * e99;
        const real e101 = b2[16 + i0];
        const real e102 = e100 * e101;
        const real e103 = b25[o25 + 16 + i0];
        const real e104 = b26[o26 + 16 + i0];
        const real e105 = e104 / e2;
        const real e106 = e103 - e105;
        const real e107 = b27[o27 + 16 + i0];
        const real e108 = e107 / e2;
        const real e109 = e108 + 1e-05f;
        const real e110 = F(sqrt)(e109);
        const real e111 = 1.0f / e110;
        const real e112 = e106 * e111;
        const real e113 = b4[16 + i0];
        const real e114 = e112 * e113;
        const real e115 = e102 + e114;
        const real e116 = b5[16 + i0];
        const real e117 = e115 + e116;
#line 23 "bn_lstm.yaml"
        const real e118 = op_sigmoid(e117);
#line 712 "kernel.cu"
        const int o33 = ((call.save ? t : 0) * call.rows + row) * 8;
        const int o34 = ((call.save ? t : 0) * call.rows + row) * 8;
        const int o35 = ((call.save ? t : 0) * call.rows + row) * 8;
        const int o10_1 = ((call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
        const int o36 = ((call.save ? t : 0) * call.rows + row) * 8;
        b33[o33 + i0] = e30;
        b34[o34 + i0] = e58;
        b35[o35 + i0] = e86;
        b10[o10_1 + i0] = e90;
        b36[o36 + i0] = e118;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_9(
    CONST_BUFFER(real) b10, BUFFER(real) b37,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    const int t = step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        LOOP (int k = 0; k < 1; ++k) {
            const int row_first = k * call.rows, row_last = row_first + call.rows;
            real sum = 0.0f;
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o10_1 = ((call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
                const real e0 = b10[o10_1 + i0];
                sum = sum + e0;
            }
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o37 = ((call.save ? t : 0) * call.rows + row) * 8;
                b37[o37 + i0] = sum;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_10(
    CONST_BUFFER(real) b10, CONST_BUFFER(real) b24, CONST_BUFFER(real) b37, BUFFER(real) b38,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    const int t = step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o10_1 = ((call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
        const int o37 = ((call.save ? t : 0) * call.rows + row) * 8;
        const int o24 = row * 1;
#line 22 "bn_lstm.yaml"
        const real e0 = b10[o10_1 + i0];
#line 23 "bn_lstm.yaml"
        const real e1 = b37[o37 + i0];
#line 21 "bn_lstm.yaml"
        const real e2 = b24[o24];
#line 23 "bn_lstm.yaml"
        const real e3 = e1 / e2;
        const real e4 = e0 - e3;
#line 775 "kernel.cu"
        const int o38 = ((call.save ? t : 0) * call.rows + row) * 8;
        b38[o38 + i0] = e4;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_11(
    BUFFER(real) b37, CONST_BUFFER(real) b38,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    const int t = step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        LOOP (int k = 0; k < 1; ++k) {
            const int row_first = k * call.rows, row_last = row_first + call.rows;
            real sum = 0.0f;
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o38 = ((call.save ? t : 0) * call.rows + row) * 8;
                const real e0 = b38[o38 + i0];
                const real e1 = e0 * e0;
                sum = sum + e1;
            }
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o37 = ((call.save ? t : 0) * call.rows + row) * 8;
                b37[o37 + i0] = sum;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_12(
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, BUFFER(real) b9, CONST_BUFFER(real) b24, CONST_BUFFER(real) b36, CONST_BUFFER(real) b37,
    CONST_BUFFER(real) b38, BUFFER(real) b39,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    const int t = step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o37 = ((call.save ? t : 0) * call.rows + row) * 8;
        const int o24 = row * 1;
        const int o36 = ((call.save ? t : 0) * call.rows + row) * 8;
        const int o38 = ((call.save ? t : 0) * call.rows + row) * 8;
#line 23 "bn_lstm.yaml"
        const real e0 = b37[o37 + i0];
#line 21 "bn_lstm.yaml"
        const real e1 = b24[o24];
#line 23 "bn_lstm.yaml"
        const real e2 = e0 / e1;
        const real e4 = e2 + 1e-05f;
        const real e5 = F(sqrt)(e4);
        const real e6 = b36[o36 + i0];
        const real e7 = b38[o38 + i0];
        const real e9 = 1.0f / e5;
        const real e10 = e7 * e9;
        const real e11 = b6[i0];
        const real e12 = e10 * e11;
        const real e13 = b7[i0];
        const real e14 = e12 + e13;
        const real e15 = F(tanh)(e14);
        const real e16 = e6 * e15;
#line 842 "kernel.cu"
        const int o39 = ((call.save ? t : 0) * call.rows + row) * 8;
        const int o9_1 = ((t + 1) * call.rows + row) * 8;
        b39[o39 + i0] = e5;
        b9[o9_1 + i0] = e16;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b11, BUFFER(real) b21, CONST_BUFFER(real) b36,
    CONST_BUFFER(real) b38, CONST_BUFFER(real) b39, BUFFER(real) b40,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    const int t = step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o11_1 = (((t + 1) & 1) * call.rows + row) * 8;
        const int o8 = ((t) * call.rows + row) * 8;
        const int o38 = ((call.save ? t : 0) * call.rows + row) * 8;
        const int o39 = ((call.save ? t : 0) * call.rows + row) * 8;
        const int o36 = ((call.save ? t : 0) * call.rows + row) * 8;
        const real e0 = b11[o11_1 + i0];
        const real e1 = b8[o8 + i0];
        const real e2 = e0 + e1;
#line 23 "bn_lstm.yaml"
        const real e3 = b38[o38 + i0];
        const real e5 = b39[o39 + i0];
        const real e6 = 1.0f / e5;
        const real e7 = e3 * e6;
        const real e8 = b6[i0];
        const real e9 = e7 * e8;
        const real e10 = b7[i0];
        const real e11 = e9 + e10;
        const real e12 = F(tanh)(e11);
        const real e13 = e2 * e12;
        const real e14 = b36[o36 + i0];
        const real e15 = e13 * e14;
        const real e16 = 1.0f - e14;
        const real e17 = e15 * e16;
#line 885 "kernel.cu"
        const int o40 = ((t) * call.rows + row) * 8;
        const int o21 = ((t) * call.rows + row) * 32;
        b40[o40 + i0] = e2;
        b21[o21 + 16 + i0] = e17;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b24, CONST_BUFFER(real) b36, CONST_BUFFER(real) b38, CONST_BUFFER(real) b39,
    CONST_BUFFER(real) b40, BUFFER(real) b41,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    const int t = step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        LOOP (int k = 0; k < 1; ++k) {
            const int row_first = k * call.rows, row_last = row_first + call.rows;
            real sum = 0.0f;
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o40 = ((t) * call.rows + row) * 8;
                const int o36 = ((call.save ? t : 0) * call.rows + row) * 8;
                const int o38 = ((call.save ? t : 0) * call.rows + row) * 8;
                const int o39 = ((call.save ? t : 0) * call.rows + row) * 8;
                const int o24 = row * 1;
                const real e0 = b40[o40 + i0];
                const real e1 = b36[o36 + i0];
                const real e2 = e0 * e1;
                const real e4 = b38[o38 + i0];
                const real e5 = b39[o39 + i0];
                const real e6 = 1.0f / e5;
                const real e7 = e4 * e6;
                const real e8 = b6[i0];
                const real e9 = e7 * e8;
                const real e10 = b7[i0];
                const real e11 = e9 + e10;
                const real e12 = F(tanh)(e11);
                const real e13 = e12 * e12;
                const real e14 = 1.0f - e13;
                const real e15 = e2 * e14;
                const real e16 = e15 * e8;
                const real e17 = e16 * e4;
                const real e18 = e17 * e6;
                const real e19 = e18 / e5;
                const real e21 = e19 * 0.5f;
                const real e22 = e21 / e5;
                const real e23 = b24[o24];
                const real e24 = e22 / e23;
                const real e25 = -e24;
                sum = sum + e25;
            }
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o41 = row * 8;
                b41[o41 + i0] = sum;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b24, CONST_BUFFER(real) b36, CONST_BUFFER(real) b38, CONST_BUFFER(real) b39,
    CONST_BUFFER(real) b40, CONST_BUFFER(real) b41, BUFFER(real) b42,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    const int t = step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        LOOP (int k = 0; k < 1; ++k) {
            const int row_first = k * call.rows, row_last = row_first + call.rows;
            real sum = 0.0f;
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o40 = ((t) * call.rows + row) * 8;
                const int o36 = ((call.save ? t : 0) * call.rows + row) * 8;
                const int o38 = ((call.save ? t : 0) * call.rows + row) * 8;
                const int o39 = ((call.save ? t : 0) * call.rows + row) * 8;
                const int o41 = row * 8;
                const int o24 = row * 1;
                const real e0 = b40[o40 + i0];
                const real e1 = b36[o36 + i0];
                const real e2 = e0 * e1;
                const real e4 = b38[o38 + i0];
                const real e5 = b39[o39 + i0];
                const real e6 = 1.0f / e5;
                const real e7 = e4 * e6;
                const real e8 = b6[i0];
                const real e9 = e7 * e8;
                const real e10 = b7[i0];
                const real e11 = e9 + e10;
                const real e12 = F(tanh)(e11);
                const real e13 = e12 * e12;
                const real e14 = 1.0f - e13;
                const real e15 = e2 * e14;
                const real e16 = e15 * e8;
                const real e17 = e16 * e6;
                const real e18 = b41[o41 + i0];
                const real e19 = e18 * e4;
                const real e20 = e17 + e19;
                const real e21 = e20 + e19;
                const real e22 = b24[o24];
                const real e23 = e21 / e22;
                const real e24 = -e23;
                sum = sum + e24;
            }
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o42 = row * 8;
                b42[o42 + i0] = sum;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b10, BUFFER(real) b12, BUFFER(real) b21, CONST_BUFFER(real) b33,
    CONST_BUFFER(real) b34, CONST_BUFFER(real) b35, CONST_BUFFER(real) b36, CONST_BUFFER(real) b38, CONST_BUFFER(real) b39, CONST_BUFFER(real) b40,
    CONST_BUFFER(real) b41, CONST_BUFFER(real) b42,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    const int t = step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o12_1 = (((t + 1) & 1) * call.rows + row) * 8;
        const int o40 = ((t) * call.rows + row) * 8;
        const int o36 = ((call.save ? t : 0) * call.rows + row) * 8;
        const int o38 = ((call.save ? t : 0) * call.rows + row) * 8;
        const int o39 = ((call.save ? t : 0) * call.rows + row) * 8;
        const int o41 = row * 8;
        const int o42 = row * 8;
        const int o34 = ((call.save ? t : 0) * call.rows + row) * 8;
        const int o35 = ((call.save ? t : 0) * call.rows + row) * 8;
        const int o33 = ((call.save ? t : 0) * call.rows + row) * 8;
        const int o10 = ((call.save ? t : (t) & 1) * call.rows + row) * 8;
#line 22 "bn_lstm.yaml"
        const real e0 = b12[o12_1 + i0];
#line 23 "bn_lstm.yaml"
        const real e1 = b40[o40 + i0];
        const real e2 = b36[o36 + i0];
        const real e3 = e1 * e2;
        const real e5 = b38[o38 + i0];
        const real e6 = b39[o39 + i0];
        const real e7 = 1.0f / e6;
        const real e8 = e5 * e7;
        const real e9 = b6[i0];
        const real e10 = e8 * e9;
        const real e11 = b7[i0];
        const real e12 = e10 + e11;
        const real e13 = F(tanh)(e12);
        const real e14 = e13 * e13;
        const real e15 = 1.0f - e14;
        const real e16 = e3 * e15;
        const real e17 = e16 * e9;
        const real e18 = e17 * e7;
        const real e19 = b41[o41 + i0];
        const real e20 = e19 * e5;
        const real e21 = e18 + e20;
        const real e22 = e21 + e20;
#line 22 "bn_lstm.yaml"
        const real e23 = e0 + e22;
#line 23 "bn_lstm.yaml"
        const real e24 = b42[o42 + i0];
#line 22 "bn_lstm.yaml"
        const real e25 = e23 + e24;
        const real e26 = b34[o34 + i0];
        const real e27 = e25 * e26;
        const real e28 = b35[o35 + i0];
        const real e29 = e28 * e28;
        const real e30 = 1.0f - e29;
        const real e31 = e27 * e30;
        const real e32 = e25 * e28;
        const real e33 = e32 * e26;
        const real e34 = 1.0f - e26;
        const real e35 = e33 * e34;
        const real e36 = b33[o33 + i0];
        const real e37 = e25 * e36;
        const real e38 = b10[o10 + i0];
        const real e39 = e25 * e38;
        const real e40 = e39 * e36;
        const real e41 = 1.0f - e36;
        const real e42 = e40 * e41;
#line 1073 "kernel.cu"
        const int o21 = ((t) * call.rows + row) * 32;
        const int o12 = (((t) & 1) * call.rows + row) * 8;
        b21[o21 + 24 + i0] = e31;
        b21[o21 + 8 + i0] = e35;
        b12[o12 + i0] = e37;
        b21[o21 + i0] = e42;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b21, CONST_BUFFER(real) b24, CONST_BUFFER(real) b30, CONST_BUFFER(real) b32, BUFFER(real) b43,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    const int t = step;
    LOOP (unsigned item = first; item < 32u; item += stride) {
        const int i0 = (int)item;
        LOOP (int k = 0; k < 1; ++k) {
            const int row_first = k * call.rows, row_last = row_first + call.rows;
            real sum = 0.0f;
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o21 = ((t) * call.rows + row) * 32;
                const int o30 = ((call.save ? t : 0) * call.rows + row) * 32;
                const int o32 = ((call.save ? t : 0) * call.rows + row) * 32;
                const int o24 = row * 1;
                const real e0 = b21[o21 + i0];
                const real e1 = b2[i0];
                const real e2 = e0 * e1;
                const real e3 = b30[o30 + i0];
                const real e4 = e2 * e3;
                const real e6 = b32[o32 + i0];
                const real e7 = 1.0f / e6;
                const real e8 = e4 * e7;
                const real e9 = e8 / e6;
                const real e11 = e9 * 0.5f;
                const real e12 = e11 / e6;
                const real e13 = b24[o24];
                const real e14 = e12 / e13;
                const real e15 = -e14;
                sum = sum + e15;
            }
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o43 = row * 32;
                b43[o43 + i0] = sum;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_5(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b21, CONST_BUFFER(real) b24, CONST_BUFFER(real) b30, CONST_BUFFER(real) b32, CONST_BUFFER(real) b43,
    BUFFER(real) b44,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    const int t = step;
    LOOP (unsigned item = first; item < 32u; item += stride) {
        const int i0 = (int)item;
        LOOP (int k = 0; k < 1; ++k) {
            const int row_first = k * call.rows, row_last = row_first + call.rows;
            real sum = 0.0f;
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o21 = ((t) * call.rows + row) * 32;
                const int o32 = ((call.save ? t : 0) * call.rows + row) * 32;
                const int o43 = row * 32;
                const int o30 = ((call.save ? t : 0) * call.rows + row) * 32;
                const int o24 = row * 1;
                const real e0 = b21[o21 + i0];
                const real e1 = b2[i0];
                const real e2 = e0 * e1;
                const real e4 = b32[o32 + i0];
                const real e5 = 1.0f / e4;
                const real e6 = e2 * e5;
                const real e7 = b43[o43 + i0];
                const real e8 = b30[o30 + i0];
                const real e9 = e7 * e8;
                const real e10 = e6 + e9;
                const real e11 = e10 + e9;
                const real e12 = b24[o24];
                const real e13 = e11 / e12;
                const real e14 = -e13;
                sum = sum + e14;
            }
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o44 = row * 32;
                b44[o44 + i0] = sum;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_6(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b21, CONST_BUFFER(real) b30, CONST_BUFFER(real) b32, CONST_BUFFER(real) b43, CONST_BUFFER(real) b44,
    BUFFER(real) b45,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    const int t = step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 32u; item += stride) {
        const int row = row0 + (int)(item / 32u);
        const int i0 = (int)(item % 32u);
        const int o21 = ((t) * call.rows + row) * 32;
        const int o32 = ((call.save ? t : 0) * call.rows + row) * 32;
        const int o43 = row * 32;
        const int o30 = ((call.save ? t : 0) * call.rows + row) * 32;
        const int o44 = row * 32;
#line 21 "bn_lstm.yaml"
        const real e0 = b21[o21 + i0];
        const real e1 = b2[i0];
        const real e2 = e0 * e1;
        const real e4 = b32[o32 + i0];
        const real e5 = 1.0f / e4;
        const real e6 = e2 * e5;
        const real e7 = b43[o43 + i0];
        const real e8 = b30[o30 + i0];
        const real e9 = e7 * e8;
        const real e10 = e6 + e9;
        const real e11 = e10 + e9;
        const real e12 = b44[o44 + i0];
        const real e13 = e11 + e12;
#line 1200 "kernel.cu"
        const int o45 = ((t) * call.rows + row) * 32;
        b45[o45 + i0] = e13;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_7(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b21, CONST_BUFFER(real) b24, CONST_BUFFER(real) b25, CONST_BUFFER(real) b26, CONST_BUFFER(real) b27,
    BUFFER(real) b46,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 32u; item += stride) {
        const int i0 = (int)item;
        LOOP (int k = 0; k < call.steps; ++k) {
            const int row_first = k * call.rows, row_last = row_first + call.rows;
            real sum = 0.0f;
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o21 = row * 32;
                const int o25 = row * 32;
                const int o26 = row * 32;
                const int o24 = (row % call.rows) * 1;
                const int o27 = row * 32;
                const real e0 = b21[o21 + i0];
                const real e1 = b4[i0];
                const real e2 = e0 * e1;
                const real e3 = b25[o25 + i0];
                const real e4 = b26[o26 + i0];
                const real e5 = b24[o24];
                const real e6 = e4 / e5;
                const real e7 = e3 - e6;
                const real e8 = e2 * e7;
                const real e10 = b27[o27 + i0];
                const real e11 = e10 / e5;
                const real e13 = e11 + 1e-05f;
                const real e14 = F(sqrt)(e13);
                const real e15 = 1.0f / e14;
                const real e16 = e8 * e15;
                const real e17 = e16 / e14;
                const real e19 = e17 * 0.5f;
                const real e20 = e19 / e14;
                const real e21 = e20 / e5;
                const real e22 = -e21;
                sum = sum + e22;
            }
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o46 = row * 32;
                b46[o46 + i0] = sum;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_8(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b21, CONST_BUFFER(real) b24, CONST_BUFFER(real) b25, CONST_BUFFER(real) b26, CONST_BUFFER(real) b27,
    CONST_BUFFER(real) b46, BUFFER(real) b47,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 32u; item += stride) {
        const int i0 = (int)item;
        LOOP (int k = 0; k < call.steps; ++k) {
            const int row_first = k * call.rows, row_last = row_first + call.rows;
            real sum = 0.0f;
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o21 = row * 32;
                const int o27 = row * 32;
                const int o24 = (row % call.rows) * 1;
                const int o46 = row * 32;
                const int o25 = row * 32;
                const int o26 = row * 32;
                const real e0 = b21[o21 + i0];
                const real e1 = b4[i0];
                const real e2 = e0 * e1;
                const real e4 = b27[o27 + i0];
                const real e5 = b24[o24];
                const real e6 = e4 / e5;
                const real e8 = e6 + 1e-05f;
                const real e9 = F(sqrt)(e8);
                const real e10 = 1.0f / e9;
                const real e11 = e2 * e10;
                const real e12 = b46[o46 + i0];
                const real e13 = b25[o25 + i0];
                const real e14 = b26[o26 + i0];
                const real e15 = e14 / e5;
                const real e16 = e13 - e15;
                const real e17 = e12 * e16;
                const real e18 = e11 + e17;
                const real e19 = e18 + e17;
                const real e20 = e19 / e5;
                const real e21 = -e20;
                sum = sum + e21;
            }
            LOOP (int row = row_first; row < row_last; ++row) {
                const int o47 = row * 32;
                b47[o47 + i0] = sum;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_9(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b21, CONST_BUFFER(real) b24, CONST_BUFFER(real) b25, CONST_BUFFER(real) b26, CONST_BUFFER(real) b27,
    CONST_BUFFER(real) b46, CONST_BUFFER(real) b47, BUFFER(real) b48,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 32u; item += stride) {
        const int row = (int)(item / 32u);
        const int i0 = (int)(item % 32u);
        const int o21 = row * 32;
        const int o27 = row * 32;
        const int o24 = (row % call.rows) * 1;
        const int o46 = row * 32;
        const int o25 = row * 32;
        const int o26 = row * 32;
        const int o47 = row * 32;
#line 21 "bn_lstm.yaml"
        const real e0 = b21[o21 + i0];
        const real e1 = b4[i0];
        const real e2 = e0 * e1;
        const real e4 = b27[o27 + i0];
        const real e5 = b24[o24];
        const real e6 = e4 / e5;
        const real e8 = e6 + 1e-05f;
        const real e9 = F(sqrt)(e8);
        const real e10 = 1.0f / e9;
        const real e11 = e2 * e10;
        const real e12 = b46[o46 + i0];
        const real e13 = b25[o25 + i0];
        const real e14 = b26[o26 + i0];
        const real e15 = e14 / e5;
        const real e16 = e13 - e15;
        const real e17 = e12 * e16;
        const real e18 = e11 + e17;
        const real e19 = e18 + e17;
        const real e20 = b47[o47 + i0];
        const real e21 = e19 + e20;
#line 1344 "kernel.cu"
        const int o48 = row * 32;
        b48[o48 + i0] = e21;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_10(
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, BUFFER(real) b15, BUFFER(real) b17, BUFFER(real) b18, BUFFER(real) b19,
    BUFFER(real) b20, CONST_BUFFER(real) b21, CONST_BUFFER(real) b24, CONST_BUFFER(real) b25, CONST_BUFFER(real) b26, CONST_BUFFER(real) b27,
    CONST_BUFFER(real) b30, CONST_BUFFER(real) b32, CONST_BUFFER(real) b36, CONST_BUFFER(real) b38, CONST_BUFFER(real) b39, CONST_BUFFER(real) b40,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 768);
    LOOP (int base = blockIdx.x * 32; base < 32; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f;
        if (item < 32) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o21 = row * 32;
                const int o30 = row * 32;
                const int o32 = row * 32;
                const int o25 = row * 32;
                const int o26 = row * 32;
                const int o24 = (row % call.rows) * 1;
                const int o27 = row * 32;
                const real e0 = b21[o21 + i0];
                const real e1 = b30[o30 + i0];
                const real e3 = b32[o32 + i0];
                const real e4 = 1.0f / e3;
                const real e5 = e1 * e4;
                const real e6 = e0 * e5;
                const real e7 = b25[o25 + i0];
                const real e8 = b26[o26 + i0];
                const real e9 = b24[o24];
                const real e10 = e8 / e9;
                const real e11 = e7 - e10;
                const real e12 = b27[o27 + i0];
                const real e13 = e12 / e9;
                const real e15 = e13 + 1e-05f;
                const real e16 = F(sqrt)(e15);
                const real e17 = 1.0f / e16;
                const real e18 = e11 * e17;
                const real e19 = e0 * e18;
                s0 = s0 + e6;
                s1 = s1 + e19;
                s2 = s2 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        block_barrier();
        if (warp == 0 && item < 32) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b15[i0] = sum;
        }
        if (warp == 1 && item < 32) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b17[i0] = sum;
        }
        if (warp == 2 && item < 32) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b18[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 2
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o40 = row * 8;
                const int o36 = row * 8;
                const int o38 = row * 8;
                const int o39 = row * 8;
                const real e0 = b40[o40 + i0];
                const real e1 = b36[o36 + i0];
                const real e2 = e0 * e1;
                const real e4 = b38[o38 + i0];
                const real e5 = b39[o39 + i0];
                const real e6 = 1.0f / e5;
                const real e7 = e4 * e6;
                const real e8 = b6[i0];
                const real e9 = e7 * e8;
                const real e10 = b7[i0];
                const real e11 = e9 + e10;
                const real e12 = F(tanh)(e11);
                const real e13 = e12 * e12;
                const real e14 = 1.0f - e13;
                const real e15 = e2 * e14;
                const real e16 = e15 * e7;
                s0 = s0 + e16;
                s1 = s1 + e15;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b19[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b20[i0] = sum;
        }
        block_barrier();
    }
}
