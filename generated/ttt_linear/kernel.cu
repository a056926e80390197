// generated from specs/ttt_linear.yaml by `make generated`: do not edit
// ttt_linear I=8 N=2 D=8 float32, sm_90

// Made by rnngen from the equations in lines 26, 28, 29, 34, 35, 39, 40, 42, 43, 44, 45, 46, 47 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 128 / 256, at most 2048>>>
//   library product b29[T*B*1, 50] = b2[T*B*1, 8] * b28[8, 50]
//   forward_1<<<T * B * 16 / 256, at most 2048>>>
//   forward_2<<<B * 1 / 1>>>
//   forward_3<<<T * B * 16 / 256, at most 2048>>>
//   forward_4<<<T * B * 2 / 256, at most 2048>>>
//   forward_5<<<T * B * 16 / 256, at most 2048>>>
//   forward_6<<<T * B * 2 / 256, at most 2048>>>
//   forward_7<<<T * B * 16 / 256, at most 2048>>>
//   forward_8<<<T * B * 16 / 256, at most 2048>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<T * B * 2 / 256, at most 2048>>>
//   backward_1<<<T * B * 16 / 256, at most 2048>>>
//   backward_2<<<T * B * 16 / 256, at most 2048>>>
//   library product b53[T*B*1, 8] = b52[T*B*1, 16] * b3[16, 8]
//   backward_3<<<B * 1 / 1>>>
//   backward_4<<<T * B * 16 / 256, at most 2048>>>
//   backward_5<<<T * B * 16 / 256, at most 2048>>>
//   backward_6<<<T * B * 16 / 256, at most 2048>>>
//   backward_7<<<T * B * 16 / 256, at most 2048>>>
//   library product b70[T*B*1, 8] = b64[T*B*1, 2] * b6[2, 8]
//   library product b70[T*B*1, 8] += b59[T*B*1, 16] * b5[16, 8]
//   library product b70[T*B*1, 8] += b62[T*B*1, 16] * b4[16, 8]
//   backward_8<<<T * B * 8 / 256, at most 2048>>>
//   library product b19[16, 8] = b52[16, T*B*1] * b2[T*B*1, 8]
//   library product b20[16, 8] = b62[16, T*B*1] * b2[T*B*1, 8]
//   library product b21[16, 8] = b59[16, T*B*1] * b2[T*B*1, 8]
//   library product b22[2, 8] = b64[2, T*B*1] * b2[T*B*1, 8]
//   backward_9<<<16 / 32, at most 2048>>>
//   backward_10<<<B * 128 / 256, at most 2048>>>
//   backward_11<<<128 / 32, at most 2048>>>
//   backward_12<<<16 / 256, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [128]
//   b1: param 1, real [16]
//   b2: input 0, real [T, B, 8]
//   b3: param 2, real [128]
//   b4: param 3, real [128]
//   b5: param 4, real [128]
//   b6: param 5, real [16]
//   b7: param 6, real [2]
//   b8: param 7, real [16]
//   b9: param 8, real [16]
//   b10: adjoint 0, real [T, B, 16]
//   b11: start 0, real [B, 128]
//   b12: start 1, real [B, 16]
//   b13: state 0, real [T + 1, B, 128]
//   b14: state 1, real [T + 1, B, 16]
//   b15: grad_state 0, real [2, B, 128]
//   b16: grad_state 1, real [2, B, 16]
//   b17: output 0, real [T, B, 16]
//   b18: grad_input 0, real [T, B, 8]
//   b19: grad_param 0, real [128]
//   b20: grad_param 1, real [128]
//   b21: grad_param 2, real [128]
//   b22: grad_param 3, real [16]
//   b23: grad_param 4, real [2]
//   b24: grad_param 5, real [16]
//   b25: grad_param 6, real [16]
//   b26: grad_param 7, real [128]
//   b27: grad_param 8, real [16]
//   b28: saved 0, real [400]
//   b29: saved 1, real [T, B, 50]
//   b30: saved 2, real [T, B, 16]
//   b31: saved 3, real [T, B, 16]
//   b32: saved 4, real [T, B, 16]
//   b33: saved 5, real [T, B, 2]
//   b34: saved 6, real [B, 16]
//   b35: saved 7, real [B, 2]
//   b36: saved 8, real [B, 2]
//   b37: saved 9, real [T or 1, B, 16]
//   b38: saved 10, real [T or 1, B, 2]
//   b39: saved 11, real [T or 1, B, 2]
//   b40: saved 12, real [T, B, 2]
//   b41: saved 13, real [T or 1, B, 2]
//   b42: saved 14, real [T or 1, B, 16]
//   b43: saved 15, real [T, B, 16]
//   b44: saved 16, real [T, B, 2]
//   b45: saved 17, real [T, B, 16]
//   b46: saved 18, real [T, B, 2]
//   b47: saved 19, real [T, B, 16]
//   b48: scratch 0, real [T, B, 2]
//   b49: scratch 1, real [T, B, 2]
//   b50: scratch 2, real [T, B, 2]
//   b51: scratch 3, real [T, B, 16]
//   b52: scratch 4, real [T, B, 16]
//   b53: scratch 5, real [T, B, 8]
//   b54: scratch 6, real [T, B, 128]
//   b55: scratch 7, real [T, B, 16]
//   b56: scratch 8, real [B, 2]
//   b57: scratch 9, real [B, 2]
//   b58: scratch 10, real [B, 2]
//   b59: scratch 11, real [T, B, 16]
//   b60: scratch 12, real [T, B, 16]
//   b61: scratch 13, real [T, B, 16]
//   b62: scratch 14, real [T, B, 16]
//   b63: scratch 15, real [T, B, 2]
//   b64: scratch 16, real [T, B, 2]
//   b65: scratch 17, real [16]
//   b66: scratch 18, real [16]
//   b67: scratch 19, real [16]
//   b68: scratch 20, real [16]
//   b69: scratch 21, real [16]
//   b70: tile 0, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6,
    BUFFER(real) b13, BUFFER(real) b14, BUFFER(real) b28,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 128u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b3[i0];
#line 26 "ttt_linear.yaml"
        const real e1 = b4[i0];
        const real e2 = b5[i0];
#line 380 "kernel.cu"
        b28[i0] = e0;
        b28[128 + i0] = e1;
        b28[256 + i0] = e2;
    }
    LOOP (unsigned item = first; item < 16u; item += stride) {
        const int i0 = (int)item;
#line 26 "ttt_linear.yaml"
        const real e0 = b6[i0];
#line 389 "kernel.cu"
        b28[384 + i0] = e0;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 128u; item += stride) {
            const int row = row0 + (int)(item / 128u);
            const int i0 = (int)(item % 128u);
            const real e0 = b0[i0];
            const int o13 = ((0) * call.rows + row) * 128;
            b13[o13 + i0] = e0;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
            const int row = row0 + (int)(item / 16u);
            const int i0 = (int)(item % 16u);
            const real e0 = b1[i0];
            const int o14 = ((0) * call.rows + row) * 16;
            b14[o14 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b29, BUFFER(real) b30, BUFFER(real) b31, BUFFER(real) b32, BUFFER(real) b33,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o29 = row * 50;
#line 26 "ttt_linear.yaml"
        const real e0 = b29[o29 + i0];
        const real e1 = b29[o29 + 16 + i0];
        const real e2 = b29[o29 + 32 + i0];
#line 427 "kernel.cu"
        const int o30 = row * 16;
        const int o31 = row * 16;
        const int o32 = row * 16;
        b30[o30 + i0] = e0;
        b31[o31 + i0] = e1;
        b32[o32 + i0] = e2;
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        const int o29 = row * 50;
#line 26 "ttt_linear.yaml"
        const real e1 = b29[o29 + 48 + i0];
#line 39 "ttt_linear.yaml"
        const real e2 = b7[i0];
        const real e3 = e1 + e2;
        const real e4 = op_sigmoid(e3);
        const real e5 = 1.0f * e4;
        const real e7 = e5 / 8.0f;
#line 447 "kernel.cu"
        const int o33 = row * 2;
        b33[o33 + i0] = e7;
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) forward_2(
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, BUFFER(real) b13, BUFFER(real) b14, CONST_BUFFER(real) b31, CONST_BUFFER(real) b32,
    CONST_BUFFER(real) b33, BUFFER(real) b34, BUFFER(real) b35, BUFFER(real) b36, BUFFER(real) b37, BUFFER(real) b38,
    BUFFER(real) b39, BUFFER(real) b40, BUFFER(real) b41, BUFFER(real) b42,
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
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 8; ++i2) {
                const int o31 = (s0 + row0) * 16;
                const int o13 = (s0 + row0) * 128;
                const real e0 = b31[o31 + 8 * i0 + i2];
                const real e1 = b13[o13 + 64 * i0 + i1 + 8 * i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o34 = row0 * 16;
            b34[o34 + 8 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o34 = row0 * 16;
                    const int o14 = (s0 + row0) * 16;
                    const real e0 = b34[o34 + 8 * i0 + i1];
                    const real e1 = b14[o14 + 8 * i0 + i1];
                    const real e2 = e0 + e1;
                    sum = sum + e2;
                }
                const int o35 = row0 * 2;
                b35[o35 + i0] = sum;
            }
            {
                const int o35 = row0 * 2;
#line 28 "ttt_linear.yaml"
                const real e0 = b35[o35 + i0];
                const real e2 = e0 / 8.0f;
#line 509 "kernel.cu"
                const int o36 = row0 * 2;
                b36[o36 + i0] = e2;
            }
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o34 = row0 * 16;
            const int o14 = (s0 + row0) * 16;
            const int o36 = row0 * 2;
#line 40 "ttt_linear.yaml"
            const real e0 = b34[o34 + 8 * i0 + i1];
            const real e1 = b14[o14 + 8 * i0 + i1];
            const real e2 = e0 + e1;
#line 28 "ttt_linear.yaml"
            const real e3 = b36[o36 + i0];
            const real e4 = e2 - e3;
#line 531 "kernel.cu"
            const int o37 = (s1 + row0) * 16;
            b37[o37 + 8 * i0 + i1] = e4;
        }
        block_barrier();
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o37 = (s1 + row0) * 16;
                    const real e0 = b37[o37 + 8 * i0 + i1];
                    const real e1 = e0 * e0;
                    sum = sum + e1;
                }
                const int o35 = row0 * 2;
                b35[o35 + i0] = sum;
            }
            {
                const int o35 = row0 * 2;
#line 29 "ttt_linear.yaml"
                const real e0 = b35[o35 + i0];
                const real e2 = e0 / 8.0f;
                const real e4 = e2 + 1e-06f;
                const real e5 = F(sqrt)(e4);
                const real e7 = 1.0f / e5;
#line 559 "kernel.cu"
                const int o38 = (s1 + row0) * 2;
                const int o39 = (s1 + row0) * 2;
                b38[o38 + i0] = e5;
                b39[o39 + i0] = e7;
            }
            {
                real sum0 = 0.0f, sum1 = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o37 = (s1 + row0) * 16;
                    const int o39 = (s1 + row0) * 2;
                    const int o32 = (s0 + row0) * 16;
                    const int o31 = (s0 + row0) * 16;
                    const real e0 = b8[8 * i0 + i1];
                    const real e1 = b37[o37 + 8 * i0 + i1];
                    const real e2 = b39[o39 + i0];
                    const real e3 = e1 * e2;
                    const real e4 = e0 * e3;
                    const real e5 = b9[8 * i0 + i1];
                    const real e6 = e4 + e5;
                    const real e7 = b32[o32 + 8 * i0 + i1];
                    const real e8 = b31[o31 + 8 * i0 + i1];
                    const real e9 = e7 - e8;
                    const real e10 = e6 - e9;
                    const real e11 = e10 * e0;
                    const real e12 = e11 * e3;
                    sum0 = sum0 + e11;
                    sum1 = sum1 + e12;
                }
                const int o36 = row0 * 2;
                const int o35 = row0 * 2;
                b36[o36 + i0] = sum0;
                b35[o35 + i0] = sum1;
            }
            {
                const int o36 = row0 * 2;
                const int o35 = row0 * 2;
#line 43 "ttt_linear.yaml"
                const real e0 = b36[o36 + i0];
                const real e2 = e0 / 8.0f;
                const real e3 = b35[o35 + i0];
                const real e4 = e3 / 8.0f;
#line 601 "kernel.cu"
                const int o40 = (s0 + row0) * 2;
                const int o41 = (s1 + row0) * 2;
                b40[o40 + i0] = e2;
                b41[o41 + i0] = e4;
            }
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o37 = (s1 + row0) * 16;
            const int o39 = (s1 + row0) * 2;
            const int o32 = (s0 + row0) * 16;
            const int o31 = (s0 + row0) * 16;
            const int o40 = (s0 + row0) * 2;
            const int o41 = (s1 + row0) * 2;
            const int o38 = (s1 + row0) * 2;
#line 34 "ttt_linear.yaml"
            const real e0 = b8[8 * i0 + i1];
#line 28 "ttt_linear.yaml"
            const real e1 = b37[o37 + 8 * i0 + i1];
#line 29 "ttt_linear.yaml"
            const real e2 = b39[o39 + i0];
            const real e3 = e1 * e2;
#line 42 "ttt_linear.yaml"
            const real e4 = e0 * e3;
#line 35 "ttt_linear.yaml"
            const real e5 = b9[8 * i0 + i1];
#line 42 "ttt_linear.yaml"
            const real e6 = e4 + e5;
#line 26 "ttt_linear.yaml"
            const real e7 = b32[o32 + 8 * i0 + i1];
            const real e8 = b31[o31 + 8 * i0 + i1];
#line 42 "ttt_linear.yaml"
            const real e9 = e7 - e8;
            const real e10 = e6 - e9;
            const real e11 = e10 * e0;
#line 43 "ttt_linear.yaml"
            const real e12 = b40[o40 + i0];
            const real e13 = e11 - e12;
            const real e14 = b41[o41 + i0];
            const real e15 = e3 * e14;
            const real e16 = e13 - e15;
#line 29 "ttt_linear.yaml"
            const real e17 = b38[o38 + i0];
#line 43 "ttt_linear.yaml"
            const real e18 = e16 / e17;
#line 652 "kernel.cu"
            const int o42 = (s1 + row0) * 16;
            b42[o42 + 8 * i0 + i1] = e18;
        }
        block_barrier();
        if (first < 128u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i2 = at % 8;
            const int i1 = at / 8u % 8;
            const int i0 = at / 64u;
            const int o13 = (s0 + row0) * 128;
            const int o33 = (s0 + row0) * 2;
            const int o31 = (s0 + row0) * 16;
            const int o42 = (s1 + row0) * 16;
#line 44 "ttt_linear.yaml"
            const real e0 = b13[o13 + 64 * i0 + 8 * i1 + i2];
#line 39 "ttt_linear.yaml"
            const real e1 = b33[o33 + i0];
#line 26 "ttt_linear.yaml"
            const real e2 = b31[o31 + 8 * i0 + i1];
#line 44 "ttt_linear.yaml"
            const real e3 = e1 * e2;
#line 43 "ttt_linear.yaml"
            const real e4 = b42[o42 + 8 * i0 + i2];
#line 44 "ttt_linear.yaml"
            const real e5 = e3 * e4;
            const real e6 = e0 - e5;
#line 681 "kernel.cu"
            const int o13_1 = (s2 + row0) * 128;
            b13[o13_1 + 64 * i0 + 8 * i1 + i2] = e6;
        }
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o14 = (s0 + row0) * 16;
            const int o33 = (s0 + row0) * 2;
            const int o42 = (s1 + row0) * 16;
#line 45 "ttt_linear.yaml"
            const real e0 = b14[o14 + 8 * i0 + i1];
#line 39 "ttt_linear.yaml"
            const real e1 = b33[o33 + i0];
#line 43 "ttt_linear.yaml"
            const real e2 = b42[o42 + 8 * i0 + i1];
#line 45 "ttt_linear.yaml"
            const real e3 = e1 * e2;
            const real e4 = e0 - e3;
#line 703 "kernel.cu"
            const int o14_1 = (s2 + row0) * 16;
            b14[o14_1 + 8 * i0 + i1] = e4;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b30, BUFFER(real) b43,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        real sum = 0.0f;
        LOOP (int i2 = 0; i2 < 8; ++i2) {
            const int o30 = row * 16;
            const int o13_1 = (row + 1 * call.rows) * 128;
            const real e0 = b30[o30 + 8 * i0 + i2];
            const real e1 = b13[o13_1 + 64 * i0 + i1 + 8 * i2];
            const real e2 = e0 * e1;
            sum = sum + e2;
        }
        const int o43 = row * 16;
        b43[o43 + 8 * i0 + i1] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_4(
    CONST_BUFFER(real) b14, BUFFER(real) b40, CONST_BUFFER(real) b43, BUFFER(real) b44,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        {
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o43 = row * 16;
                const int o14_1 = (row + 1 * call.rows) * 16;
                const real e0 = b43[o43 + 8 * i0 + i1];
                const real e1 = b14[o14_1 + 8 * i0 + i1];
                const real e2 = e0 + e1;
                sum = sum + e2;
            }
            const int o40 = row * 2;
            b40[o40 + i0] = sum;
        }
        {
            const int o40 = row * 2;
#line 28 "ttt_linear.yaml"
            const real e0 = b40[o40 + i0];
            const real e2 = e0 / 8.0f;
#line 765 "kernel.cu"
            const int o44 = row * 2;
            b44[o44 + i0] = e2;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_5(
    CONST_BUFFER(real) b14, CONST_BUFFER(real) b43, CONST_BUFFER(real) b44, BUFFER(real) b45,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        const int o43 = row * 16;
        const int o14_1 = (row + 1 * call.rows) * 16;
        const int o44 = row * 2;
#line 46 "ttt_linear.yaml"
        const real e0 = b43[o43 + 8 * i0 + i1];
#line 45 "ttt_linear.yaml"
        const real e1 = b14[o14_1 + 8 * i0 + i1];
#line 46 "ttt_linear.yaml"
        const real e2 = e0 + e1;
#line 28 "ttt_linear.yaml"
        const real e3 = b44[o44 + i0];
        const real e4 = e2 - e3;
#line 796 "kernel.cu"
        const int o45 = row * 16;
        b45[o45 + 8 * i0 + i1] = e4;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_6(
    BUFFER(real) b40, BUFFER(real) b44, CONST_BUFFER(real) b45, BUFFER(real) b46,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        {
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o45 = row * 16;
                const real e0 = b45[o45 + 8 * i0 + i1];
                const real e1 = e0 * e0;
                sum = sum + e1;
            }
            const int o40 = row * 2;
            b40[o40 + i0] = sum;
        }
        {
            const int o40 = row * 2;
#line 29 "ttt_linear.yaml"
            const real e0 = b40[o40 + i0];
            const real e2 = e0 / 8.0f;
            const real e4 = e2 + 1e-06f;
            const real e5 = F(sqrt)(e4);
            const real e7 = 1.0f / e5;
#line 831 "kernel.cu"
            const int o44 = row * 2;
            const int o46 = row * 2;
            b44[o44 + i0] = e5;
            b46[o46 + i0] = e7;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_7(
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b30, CONST_BUFFER(real) b45, CONST_BUFFER(real) b46, BUFFER(real) b47,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        const int o30 = row * 16;
        const int o45 = row * 16;
        const int o46 = row * 2;
#line 26 "ttt_linear.yaml"
        const real e0 = b30[o30 + 8 * i0 + i1];
#line 34 "ttt_linear.yaml"
        const real e1 = b8[8 * i0 + i1];
#line 28 "ttt_linear.yaml"
        const real e2 = b45[o45 + 8 * i0 + i1];
#line 29 "ttt_linear.yaml"
        const real e3 = b46[o46 + i0];
        const real e4 = e2 * e3;
#line 46 "ttt_linear.yaml"
        const real e5 = e1 * e4;
        const real e6 = e0 + e5;
#line 35 "ttt_linear.yaml"
        const real e7 = b9[8 * i0 + i1];
#line 46 "ttt_linear.yaml"
        const real e8 = e6 + e7;
#line 871 "kernel.cu"
        const int o47 = row * 16;
        b47[o47 + 8 * i0 + i1] = e8;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_8(
    BUFFER(real) b17, CONST_BUFFER(real) b47,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o47 = row * 16;
#line 47 "ttt_linear.yaml"
        const real e0 = b47[o47 + i0];
#line 890 "kernel.cu"
        const int o17 = row * 16;
        b17[o17 + i0] = e0;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b10, CONST_BUFFER(real) b44, CONST_BUFFER(real) b45, CONST_BUFFER(real) b46, BUFFER(real) b48,
    BUFFER(real) b49, BUFFER(real) b50,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        {
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o10 = row * 16;
                const int o45 = row * 16;
                const real e0 = b10[o10 + 8 * i0 + i1];
                const real e1 = b8[8 * i0 + i1];
                const real e2 = e0 * e1;
                const real e3 = b45[o45 + 8 * i0 + i1];
                const real e4 = e2 * e3;
                sum = sum + e4;
            }
            const int o48 = row * 2;
            b48[o48 + i0] = sum;
        }
        {
            const int o48 = row * 2;
            const int o46 = row * 2;
            const int o44 = row * 2;
#line 29 "ttt_linear.yaml"
            const real e0 = b48[o48 + i0];
            const real e1 = b46[o46 + i0];
            const real e2 = e0 * e1;
            const real e3 = b44[o44 + i0];
            const real e4 = e2 / e3;
            const real e6 = e4 * 0.5f;
            const real e7 = e6 / e3;
            const real e9 = e7 / 8.0f;
            const real e10 = -e9;
#line 936 "kernel.cu"
            const int o49 = row * 2;
            b49[o49 + i0] = e10;
        }
        {
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o10 = row * 16;
                const int o46 = row * 2;
                const int o49 = row * 2;
                const int o45 = row * 16;
                const real e0 = b10[o10 + 8 * i0 + i1];
                const real e1 = b8[8 * i0 + i1];
                const real e2 = e0 * e1;
                const real e3 = b46[o46 + i0];
                const real e4 = e2 * e3;
                const real e5 = b49[o49 + i0];
                const real e6 = b45[o45 + 8 * i0 + i1];
                const real e7 = e5 * e6;
                const real e8 = e4 + e7;
                const real e9 = e8 + e7;
                const real e10 = -e9;
                sum = sum + e10;
            }
            const int o48 = row * 2;
            b48[o48 + i0] = sum;
        }
        {
            const int o48 = row * 2;
#line 28 "ttt_linear.yaml"
            const real e0 = b48[o48 + i0];
            const real e2 = e0 / 8.0f;
#line 968 "kernel.cu"
            const int o50 = row * 2;
            b50[o50 + i0] = e2;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b10, CONST_BUFFER(real) b13, CONST_BUFFER(real) b45, CONST_BUFFER(real) b46, CONST_BUFFER(real) b49,
    CONST_BUFFER(real) b50, BUFFER(real) b51,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        real sum = 0.0f;
        LOOP (int i2 = 0; i2 < 8; ++i2) {
            const int o10 = row * 16;
            const int o46 = row * 2;
            const int o49 = row * 2;
            const int o45 = row * 16;
            const int o50 = row * 2;
            const int o13_1 = (row + 1 * call.rows) * 128;
            const real e0 = b10[o10 + 8 * i0 + i2];
            const real e1 = b8[8 * i0 + i2];
            const real e2 = e0 * e1;
            const real e3 = b46[o46 + i0];
            const real e4 = e2 * e3;
            const real e5 = b49[o49 + i0];
            const real e6 = b45[o45 + 8 * i0 + i2];
            const real e7 = e5 * e6;
            const real e8 = e4 + e7;
            const real e9 = e8 + e7;
            const real e10 = b50[o50 + i0];
            const real e11 = e9 + e10;
            const real e12 = b13[o13_1 + 64 * i0 + 8 * i1 + i2];
            const real e13 = e11 * e12;
            sum = sum + e13;
        }
        const int o51 = row * 16;
        b51[o51 + 8 * i0 + i1] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b10, CONST_BUFFER(real) b51, BUFFER(real) b52,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o10 = row * 16;
        const int o51 = row * 16;
#line 47 "ttt_linear.yaml"
        const real e0 = b10[o10 + i0];
#line 46 "ttt_linear.yaml"
        const real e1 = b51[o51 + i0];
#line 26 "ttt_linear.yaml"
        const real e2 = e0 + e1;
#line 1035 "kernel.cu"
        const int o52 = row * 16;
        b52[o52 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) backward_3(
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, BUFFER(real) b15, BUFFER(real) b16, CONST_BUFFER(real) b30,
    CONST_BUFFER(real) b31, CONST_BUFFER(real) b32, CONST_BUFFER(real) b33, CONST_BUFFER(real) b37, CONST_BUFFER(real) b38, CONST_BUFFER(real) b39,
    CONST_BUFFER(real) b41, CONST_BUFFER(real) b42, CONST_BUFFER(real) b45, CONST_BUFFER(real) b46, BUFFER(real) b48, BUFFER(real) b49,
    CONST_BUFFER(real) b50, BUFFER(real) b51, BUFFER(real) b54, BUFFER(real) b55, BUFFER(real) b56, BUFFER(real) b57,
    BUFFER(real) b58, BUFFER(real) b59, BUFFER(real) b60,
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
        const int s3 = ((t) & 1) * call.rows;
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o16_1 = (s0 + row0) * 16;
            const int o10 = (s1 + row0) * 16;
            const int o46 = (s1 + row0) * 2;
            const int o49 = (s1 + row0) * 2;
            const int o45 = (s1 + row0) * 16;
            const int o50 = (s1 + row0) * 2;
#line 45 "ttt_linear.yaml"
            const real e0 = b16[o16_1 + 8 * i0 + i1];
#line 47 "ttt_linear.yaml"
            const real e1 = b10[o10 + 8 * i0 + i1];
#line 34 "ttt_linear.yaml"
            const real e2 = b8[8 * i0 + i1];
#line 46 "ttt_linear.yaml"
            const real e3 = e1 * e2;
#line 29 "ttt_linear.yaml"
            const real e4 = b46[o46 + i0];
            const real e5 = e3 * e4;
            const real e6 = b49[o49 + i0];
#line 28 "ttt_linear.yaml"
            const real e7 = b45[o45 + 8 * i0 + i1];
#line 29 "ttt_linear.yaml"
            const real e8 = e6 * e7;
#line 28 "ttt_linear.yaml"
            const real e9 = e5 + e8;
            const real e10 = e9 + e8;
            const real e11 = b50[o50 + i0];
#line 46 "ttt_linear.yaml"
            const real e12 = e10 + e11;
#line 45 "ttt_linear.yaml"
            const real e13 = e0 + e12;
#line 1095 "kernel.cu"
            const int o51 = (s1 + row0) * 16;
            b51[o51 + 8 * i0 + i1] = e13;
        }
        if (first < 128u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i2 = at % 8;
            const int i1 = at / 8u % 8;
            const int i0 = at / 64u;
            const int o15_1 = (s0 + row0) * 128;
            const int o10 = (s1 + row0) * 16;
            const int o46 = (s1 + row0) * 2;
            const int o49 = (s1 + row0) * 2;
            const int o45 = (s1 + row0) * 16;
            const int o50 = (s1 + row0) * 2;
            const int o30 = (s1 + row0) * 16;
#line 44 "ttt_linear.yaml"
            const real e0 = b15[o15_1 + 64 * i0 + 8 * i1 + i2];
#line 47 "ttt_linear.yaml"
            const real e1 = b10[o10 + 8 * i0 + i2];
#line 34 "ttt_linear.yaml"
            const real e2 = b8[8 * i0 + i2];
#line 46 "ttt_linear.yaml"
            const real e3 = e1 * e2;
#line 29 "ttt_linear.yaml"
            const real e4 = b46[o46 + i0];
            const real e5 = e3 * e4;
            const real e6 = b49[o49 + i0];
#line 28 "ttt_linear.yaml"
            const real e7 = b45[o45 + 8 * i0 + i2];
#line 29 "ttt_linear.yaml"
            const real e8 = e6 * e7;
#line 28 "ttt_linear.yaml"
            const real e9 = e5 + e8;
            const real e10 = e9 + e8;
            const real e11 = b50[o50 + i0];
#line 46 "ttt_linear.yaml"
            const real e12 = e10 + e11;
#line 26 "ttt_linear.yaml"
            const real e13 = b30[o30 + 8 * i0 + i1];
#line 46 "ttt_linear.yaml"
            const real e14 = e12 * e13;
#line 44 "ttt_linear.yaml"
            const real e15 = e0 + e14;
#line 1141 "kernel.cu"
            const int o54 = (s1 + row0) * 128;
            b54[o54 + 64 * i0 + 8 * i1 + i2] = e15;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 8; ++i2) {
                const int o54 = (s1 + row0) * 128;
                const int o33 = (s1 + row0) * 2;
                const int o31 = (s1 + row0) * 16;
                const real e0 = b54[o54 + 64 * i0 + i1 + 8 * i2];
                const real e1 = b33[o33 + i0];
                const real e2 = b31[o31 + 8 * i0 + i2];
                const real e3 = e1 * e2;
                const real e4 = e0 * e3;
                const real e5 = -e4;
                sum = sum + e5;
            }
            const int o55 = (s1 + row0) * 16;
            b55[o55 + 8 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum0 = 0.0f, sum1 = 0.0f, sum2 = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o51 = (s1 + row0) * 16;
                    const int o33 = (s1 + row0) * 2;
                    const int o55 = (s1 + row0) * 16;
                    const int o42 = (s2 + row0) * 16;
                    const int o38 = (s2 + row0) * 2;
                    const int o37 = (s2 + row0) * 16;
                    const int o39 = (s2 + row0) * 2;
                    const real e0 = b51[o51 + 8 * i0 + i1];
                    const real e1 = -e0;
                    const real e2 = b33[o33 + i0];
                    const real e3 = e1 * e2;
                    const real e4 = b55[o55 + 8 * i0 + i1];
                    const real e5 = e3 + e4;
                    const real e6 = b42[o42 + 8 * i0 + i1];
                    const real e7 = e5 * e6;
                    const real e8 = b38[o38 + i0];
                    const real e9 = e7 / e8;
                    const real e10 = -e9;
                    const real e11 = e5 / e8;
                    const real e12 = b37[o37 + 8 * i0 + i1];
                    const real e13 = b39[o39 + i0];
                    const real e14 = e12 * e13;
                    const real e15 = e11 * e14;
                    const real e16 = -e15;
                    const real e17 = -e11;
                    sum0 = sum0 + e10;
                    sum1 = sum1 + e16;
                    sum2 = sum2 + e17;
                }
                const int o56 = row0 * 2;
                const int o57 = row0 * 2;
                const int o58 = row0 * 2;
                b56[o56 + i0] = sum0;
                b57[o57 + i0] = sum1;
                b58[o58 + i0] = sum2;
            }
            {
                const int o57 = row0 * 2;
                const int o58 = row0 * 2;
#line 43 "ttt_linear.yaml"
                const real e0 = b57[o57 + i0];
                const real e2 = e0 / 8.0f;
                const real e3 = b58[o58 + i0];
                const real e4 = e3 / 8.0f;
#line 1220 "kernel.cu"
                const int o49 = (s1 + row0) * 2;
                const int o48 = (s1 + row0) * 2;
                b49[o49 + i0] = e2;
                b48[o48 + i0] = e4;
            }
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o49 = (s1 + row0) * 2;
            const int o37 = (s2 + row0) * 16;
            const int o39 = (s2 + row0) * 2;
            const int o51 = (s1 + row0) * 16;
            const int o33 = (s1 + row0) * 2;
            const int o55 = (s1 + row0) * 16;
            const int o38 = (s2 + row0) * 2;
            const int o48 = (s1 + row0) * 2;
#line 43 "ttt_linear.yaml"
            const real e0 = b49[o49 + i0];
#line 28 "ttt_linear.yaml"
            const real e1 = b37[o37 + 8 * i0 + i1];
#line 29 "ttt_linear.yaml"
            const real e2 = b39[o39 + i0];
            const real e3 = e1 * e2;
#line 43 "ttt_linear.yaml"
            const real e4 = e0 * e3;
#line 45 "ttt_linear.yaml"
            const real e5 = b51[o51 + 8 * i0 + i1];
            const real e6 = -e5;
#line 39 "ttt_linear.yaml"
            const real e7 = b33[o33 + i0];
#line 45 "ttt_linear.yaml"
            const real e8 = e6 * e7;
#line 44 "ttt_linear.yaml"
            const real e9 = b55[o55 + 8 * i0 + i1];
#line 43 "ttt_linear.yaml"
            const real e10 = e8 + e9;
#line 29 "ttt_linear.yaml"
            const real e11 = b38[o38 + i0];
#line 43 "ttt_linear.yaml"
            const real e12 = e10 / e11;
#line 42 "ttt_linear.yaml"
            const real e13 = e4 + e12;
#line 43 "ttt_linear.yaml"
            const real e14 = b48[o48 + i0];
#line 42 "ttt_linear.yaml"
            const real e15 = e13 + e14;
#line 34 "ttt_linear.yaml"
            const real e16 = b8[8 * i0 + i1];
#line 42 "ttt_linear.yaml"
            const real e17 = e15 * e16;
            const real e18 = -e17;
#line 1277 "kernel.cu"
            const int o59 = (s1 + row0) * 16;
            b59[o59 + 8 * i0 + i1] = e18;
        }
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o49 = (s1 + row0) * 2;
                    const int o37 = (s2 + row0) * 16;
                    const int o39 = (s2 + row0) * 2;
                    const int o32 = (s1 + row0) * 16;
                    const int o31 = (s1 + row0) * 16;
                    const int o51 = (s1 + row0) * 16;
                    const int o33 = (s1 + row0) * 2;
                    const int o55 = (s1 + row0) * 16;
                    const int o38 = (s2 + row0) * 2;
                    const int o41 = (s2 + row0) * 2;
                    const int o48 = (s1 + row0) * 2;
                    const real e0 = b49[o49 + i0];
                    const real e1 = b8[8 * i0 + i1];
                    const real e2 = b37[o37 + 8 * i0 + i1];
                    const real e3 = b39[o39 + i0];
                    const real e4 = e2 * e3;
                    const real e5 = e1 * e4;
                    const real e6 = b9[8 * i0 + i1];
                    const real e7 = e5 + e6;
                    const real e8 = b32[o32 + 8 * i0 + i1];
                    const real e9 = b31[o31 + 8 * i0 + i1];
                    const real e10 = e8 - e9;
                    const real e11 = e7 - e10;
                    const real e12 = e11 * e1;
                    const real e13 = e0 * e12;
                    const real e14 = b51[o51 + 8 * i0 + i1];
                    const real e15 = -e14;
                    const real e16 = b33[o33 + i0];
                    const real e17 = e15 * e16;
                    const real e18 = b55[o55 + 8 * i0 + i1];
                    const real e19 = e17 + e18;
                    const real e20 = b38[o38 + i0];
                    const real e21 = e19 / e20;
                    const real e22 = b41[o41 + i0];
                    const real e23 = e21 * e22;
                    const real e24 = e13 - e23;
                    const real e25 = e0 * e4;
                    const real e26 = e25 + e21;
                    const real e27 = b48[o48 + i0];
                    const real e28 = e26 + e27;
                    const real e29 = e28 * e1;
                    const real e30 = e29 * e1;
                    const real e31 = e24 + e30;
                    const real e32 = e31 * e2;
                    sum = sum + e32;
                }
                const int o57 = row0 * 2;
                b57[o57 + i0] = sum;
            }
            {
                const int o56 = row0 * 2;
                const int o57 = row0 * 2;
                const int o39 = (s2 + row0) * 2;
                const int o38 = (s2 + row0) * 2;
#line 43 "ttt_linear.yaml"
                const real e1 = b56[o56 + i0];
#line 29 "ttt_linear.yaml"
                const real e2 = b57[o57 + i0];
                const real e3 = b39[o39 + i0];
                const real e4 = e2 * e3;
                const real e5 = b38[o38 + i0];
                const real e6 = e4 / e5;
                const real e7 = e1 - e6;
                const real e8 = 0.5f * e7;
                const real e9 = e8 / e5;
                const real e11 = e9 / 8.0f;
#line 1354 "kernel.cu"
                const int o58 = row0 * 2;
                b58[o58 + i0] = e11;
            }
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o49 = (s1 + row0) * 2;
                    const int o37 = (s2 + row0) * 16;
                    const int o39 = (s2 + row0) * 2;
                    const int o32 = (s1 + row0) * 16;
                    const int o31 = (s1 + row0) * 16;
                    const int o51 = (s1 + row0) * 16;
                    const int o33 = (s1 + row0) * 2;
                    const int o55 = (s1 + row0) * 16;
                    const int o38 = (s2 + row0) * 2;
                    const int o41 = (s2 + row0) * 2;
                    const int o48 = (s1 + row0) * 2;
                    const int o58 = row0 * 2;
                    const real e0 = b49[o49 + i0];
                    const real e1 = b8[8 * i0 + i1];
                    const real e2 = b37[o37 + 8 * i0 + i1];
                    const real e3 = b39[o39 + i0];
                    const real e4 = e2 * e3;
                    const real e5 = e1 * e4;
                    const real e6 = b9[8 * i0 + i1];
                    const real e7 = e5 + e6;
                    const real e8 = b32[o32 + 8 * i0 + i1];
                    const real e9 = b31[o31 + 8 * i0 + i1];
                    const real e10 = e8 - e9;
                    const real e11 = e7 - e10;
                    const real e12 = e11 * e1;
                    const real e13 = e0 * e12;
                    const real e14 = b51[o51 + 8 * i0 + i1];
                    const real e15 = -e14;
                    const real e16 = b33[o33 + i0];
                    const real e17 = e15 * e16;
                    const real e18 = b55[o55 + 8 * i0 + i1];
                    const real e19 = e17 + e18;
                    const real e20 = b38[o38 + i0];
                    const real e21 = e19 / e20;
                    const real e22 = b41[o41 + i0];
                    const real e23 = e21 * e22;
                    const real e24 = e13 - e23;
                    const real e25 = e0 * e4;
                    const real e26 = e25 + e21;
                    const real e27 = b48[o48 + i0];
                    const real e28 = e26 + e27;
                    const real e29 = e28 * e1;
                    const real e30 = e29 * e1;
                    const real e31 = e24 + e30;
                    const real e32 = e31 * e3;
                    const real e33 = b58[o58 + i0];
                    const real e34 = e33 * e2;
                    const real e35 = e32 + e34;
                    const real e36 = e35 + e34;
                    const real e37 = -e36;
                    sum = sum + e37;
                }
                const int o56 = row0 * 2;
                b56[o56 + i0] = sum;
            }
            {
                const int o56 = row0 * 2;
#line 28 "ttt_linear.yaml"
                const real e0 = b56[o56 + i0];
                const real e2 = e0 / 8.0f;
#line 1421 "kernel.cu"
                const int o57 = row0 * 2;
                b57[o57 + i0] = e2;
            }
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o49 = (s1 + row0) * 2;
            const int o37 = (s2 + row0) * 16;
            const int o39 = (s2 + row0) * 2;
            const int o32 = (s1 + row0) * 16;
            const int o31 = (s1 + row0) * 16;
            const int o51 = (s1 + row0) * 16;
            const int o33 = (s1 + row0) * 2;
            const int o55 = (s1 + row0) * 16;
            const int o38 = (s2 + row0) * 2;
            const int o41 = (s2 + row0) * 2;
            const int o48 = (s1 + row0) * 2;
            const int o58 = row0 * 2;
            const int o57 = row0 * 2;
#line 43 "ttt_linear.yaml"
            const real e0 = b49[o49 + i0];
#line 34 "ttt_linear.yaml"
            const real e1 = b8[8 * i0 + i1];
#line 28 "ttt_linear.yaml"
            const real e2 = b37[o37 + 8 * i0 + i1];
#line 29 "ttt_linear.yaml"
            const real e3 = b39[o39 + i0];
            const real e4 = e2 * e3;
#line 42 "ttt_linear.yaml"
            const real e5 = e1 * e4;
#line 35 "ttt_linear.yaml"
            const real e6 = b9[8 * i0 + i1];
#line 42 "ttt_linear.yaml"
            const real e7 = e5 + e6;
#line 26 "ttt_linear.yaml"
            const real e8 = b32[o32 + 8 * i0 + i1];
            const real e9 = b31[o31 + 8 * i0 + i1];
#line 42 "ttt_linear.yaml"
            const real e10 = e8 - e9;
            const real e11 = e7 - e10;
            const real e12 = e11 * e1;
#line 43 "ttt_linear.yaml"
            const real e13 = e0 * e12;
#line 45 "ttt_linear.yaml"
            const real e14 = b51[o51 + 8 * i0 + i1];
            const real e15 = -e14;
#line 39 "ttt_linear.yaml"
            const real e16 = b33[o33 + i0];
#line 45 "ttt_linear.yaml"
            const real e17 = e15 * e16;
#line 44 "ttt_linear.yaml"
            const real e18 = b55[o55 + 8 * i0 + i1];
#line 43 "ttt_linear.yaml"
            const real e19 = e17 + e18;
#line 29 "ttt_linear.yaml"
            const real e20 = b38[o38 + i0];
#line 43 "ttt_linear.yaml"
            const real e21 = e19 / e20;
            const real e22 = b41[o41 + i0];
            const real e23 = e21 * e22;
#line 29 "ttt_linear.yaml"
            const real e24 = e13 - e23;
#line 43 "ttt_linear.yaml"
            const real e25 = e0 * e4;
#line 42 "ttt_linear.yaml"
            const real e26 = e25 + e21;
#line 43 "ttt_linear.yaml"
            const real e27 = b48[o48 + i0];
#line 42 "ttt_linear.yaml"
            const real e28 = e26 + e27;
            const real e29 = e28 * e1;
            const real e30 = e29 * e1;
#line 29 "ttt_linear.yaml"
            const real e31 = e24 + e30;
            const real e32 = e31 * e3;
            const real e33 = b58[o58 + i0];
            const real e34 = e33 * e2;
#line 28 "ttt_linear.yaml"
            const real e35 = e32 + e34;
            const real e36 = e35 + e34;
            const real e37 = b57[o57 + i0];
#line 40 "ttt_linear.yaml"
            const real e38 = e36 + e37;
#line 1510 "kernel.cu"
            const int o60 = (s1 + row0) * 16;
            b60[o60 + 8 * i0 + i1] = e38;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o51 = (s1 + row0) * 16;
            const int o60 = (s1 + row0) * 16;
#line 45 "ttt_linear.yaml"
            const real e0 = b51[o51 + i0];
#line 40 "ttt_linear.yaml"
            const real e1 = b60[o60 + i0];
            const real e2 = e0 + e1;
#line 1526 "kernel.cu"
            const int o16 = (s3 + row0) * 16;
            b16[o16 + i0] = e2;
        }
        if (first < 128u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i2 = at % 8;
            const int i1 = at / 8u % 8;
            const int i0 = at / 64u;
            const int o54 = (s1 + row0) * 128;
            const int o60 = (s1 + row0) * 16;
            const int o31 = (s1 + row0) * 16;
#line 44 "ttt_linear.yaml"
            const real e0 = b54[o54 + 64 * i0 + 8 * i1 + i2];
#line 40 "ttt_linear.yaml"
            const real e1 = b60[o60 + 8 * i0 + i2];
#line 26 "ttt_linear.yaml"
            const real e2 = b31[o31 + 8 * i0 + i1];
#line 40 "ttt_linear.yaml"
            const real e3 = e1 * e2;
            const real e4 = e0 + e3;
#line 1549 "kernel.cu"
            const int o15 = (s3 + row0) * 128;
            b15[o15 + 64 * i0 + 8 * i1 + i2] = e4;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    CONST_BUFFER(real) b13, CONST_BUFFER(real) b42, BUFFER(real) b50, CONST_BUFFER(real) b51, CONST_BUFFER(real) b54, CONST_BUFFER(real) b60,
    BUFFER(real) b61, BUFFER(real) b62,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        real sum = 0.0f;
        LOOP (int i1 = 0; i1 < 8; ++i1) {
            const int o51 = row * 16;
            const int o42 = row * 16;
            const real e0 = b51[o51 + 8 * i0 + i1];
            const real e1 = -e0;
            const real e2 = b42[o42 + 8 * i0 + i1];
            const real e3 = e1 * e2;
            sum = sum + e3;
        }
        const int o50 = row * 2;
        b50[o50 + i0] = sum;
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        real sum0 = 0.0f, sum1 = 0.0f;
        LOOP (int i2 = 0; i2 < 8; ++i2) {
            const int o54 = row * 128;
            const int o42 = row * 16;
            const int o60 = row * 16;
            const int o13 = row * 128;
            const real e0 = b54[o54 + 64 * i0 + 8 * i1 + i2];
            const real e1 = b42[o42 + 8 * i0 + i2];
            const real e2 = e0 * e1;
            const real e3 = -e2;
            const real e4 = b60[o60 + 8 * i0 + i2];
            const real e5 = b13[o13 + 64 * i0 + 8 * i1 + i2];
            const real e6 = e4 * e5;
            sum0 = sum0 + e3;
            sum1 = sum1 + e6;
        }
        const int o61 = row * 16;
        const int o62 = row * 16;
        b61[o61 + 8 * i0 + i1] = sum0;
        b62[o62 + 8 * i0 + i1] = sum1;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_5(
    CONST_BUFFER(real) b31, CONST_BUFFER(real) b33, BUFFER(real) b60, CONST_BUFFER(real) b61, BUFFER(real) b63,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        real sum = 0.0f;
        LOOP (int i1 = 0; i1 < 8; ++i1) {
            const int o61 = row * 16;
            const int o31 = row * 16;
            const real e0 = b61[o61 + 8 * i0 + i1];
            const real e1 = b31[o31 + 8 * i0 + i1];
            const real e2 = e0 * e1;
            sum = sum + e2;
        }
        const int o63 = row * 2;
        b63[o63 + i0] = sum;
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        const int o61 = row * 16;
        const int o33 = row * 2;
#line 44 "ttt_linear.yaml"
        const real e0 = b61[o61 + 8 * i0 + i1];
#line 39 "ttt_linear.yaml"
        const real e1 = b33[o33 + i0];
#line 44 "ttt_linear.yaml"
        const real e2 = e0 * e1;
#line 1644 "kernel.cu"
        const int o60 = row * 16;
        b60[o60 + 8 * i0 + i1] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_6(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b29, CONST_BUFFER(real) b33, CONST_BUFFER(real) b37, CONST_BUFFER(real) b38,
    CONST_BUFFER(real) b39, CONST_BUFFER(real) b48, CONST_BUFFER(real) b49, CONST_BUFFER(real) b50, CONST_BUFFER(real) b51, CONST_BUFFER(real) b55,
    BUFFER(real) b61, CONST_BUFFER(real) b62, CONST_BUFFER(real) b63, BUFFER(real) b64,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        const int o49 = row * 2;
        const int o37 = row * 16;
        const int o39 = row * 2;
        const int o51 = row * 16;
        const int o33 = row * 2;
        const int o55 = row * 16;
        const int o38 = row * 2;
        const int o48 = row * 2;
        const int o62 = row * 16;
#line 43 "ttt_linear.yaml"
        const real e0 = b49[o49 + i0];
#line 28 "ttt_linear.yaml"
        const real e1 = b37[o37 + 8 * i0 + i1];
#line 29 "ttt_linear.yaml"
        const real e2 = b39[o39 + i0];
        const real e3 = e1 * e2;
#line 43 "ttt_linear.yaml"
        const real e4 = e0 * e3;
#line 45 "ttt_linear.yaml"
        const real e5 = b51[o51 + 8 * i0 + i1];
        const real e6 = -e5;
#line 39 "ttt_linear.yaml"
        const real e7 = b33[o33 + i0];
#line 45 "ttt_linear.yaml"
        const real e8 = e6 * e7;
#line 44 "ttt_linear.yaml"
        const real e9 = b55[o55 + 8 * i0 + i1];
#line 43 "ttt_linear.yaml"
        const real e10 = e8 + e9;
#line 29 "ttt_linear.yaml"
        const real e11 = b38[o38 + i0];
#line 43 "ttt_linear.yaml"
        const real e12 = e10 / e11;
#line 42 "ttt_linear.yaml"
        const real e13 = e4 + e12;
#line 43 "ttt_linear.yaml"
        const real e14 = b48[o48 + i0];
#line 42 "ttt_linear.yaml"
        const real e15 = e13 + e14;
#line 34 "ttt_linear.yaml"
        const real e16 = b8[8 * i0 + i1];
#line 42 "ttt_linear.yaml"
        const real e17 = e15 * e16;
#line 40 "ttt_linear.yaml"
        const real e18 = b62[o62 + 8 * i0 + i1];
#line 26 "ttt_linear.yaml"
        const real e19 = e17 + e18;
#line 1711 "kernel.cu"
        const int o61 = row * 16;
        b61[o61 + 8 * i0 + i1] = e19;
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        const int o50 = row * 2;
        const int o63 = row * 2;
        const int o29 = row * 50;
#line 45 "ttt_linear.yaml"
        const real e0 = b50[o50 + i0];
#line 44 "ttt_linear.yaml"
        const real e1 = b63[o63 + i0];
#line 39 "ttt_linear.yaml"
        const real e2 = e0 + e1;
        const real e4 = e2 / 8.0f;
        const real e6 = e4 * 1.0f;
#line 26 "ttt_linear.yaml"
        const real e7 = b29[o29 + 48 + i0];
#line 39 "ttt_linear.yaml"
        const real e8 = b7[i0];
        const real e9 = e7 + e8;
        const real e10 = op_sigmoid(e9);
        const real e11 = e6 * e10;
        const real e12 = 1.0f - e10;
        const real e13 = e11 * e12;
#line 1738 "kernel.cu"
        const int o64 = row * 2;
        b64[o64 + i0] = e13;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_7(
    CONST_BUFFER(real) b60, CONST_BUFFER(real) b61, BUFFER(real) b62,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o60 = row * 16;
        const int o61 = row * 16;
#line 44 "ttt_linear.yaml"
        const real e0 = b60[o60 + i0];
#line 26 "ttt_linear.yaml"
        const real e1 = b61[o61 + i0];
        const real e2 = e0 + e1;
#line 1761 "kernel.cu"
        const int o62 = row * 16;
        b62[o62 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_8(
    BUFFER(real) b18, CONST_BUFFER(real) b53, CONST_BUFFER(real) b70,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o70 = row * 8;
        const real p0 = b70[o70 + i0];
        const int o53 = row * 8;
        const real e0 = p0;
#line 26 "ttt_linear.yaml"
        const real e1 = b53[o53 + i0];
        const real e2 = e0 + e1;
#line 1784 "kernel.cu"
        const int o18 = row * 8;
        b18[o18 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_9(
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, BUFFER(real) b23, CONST_BUFFER(real) b31, CONST_BUFFER(real) b32,
    CONST_BUFFER(real) b33, CONST_BUFFER(real) b37, CONST_BUFFER(real) b38, CONST_BUFFER(real) b39, CONST_BUFFER(real) b45, CONST_BUFFER(real) b46,
    CONST_BUFFER(real) b48, CONST_BUFFER(real) b49, CONST_BUFFER(real) b51, CONST_BUFFER(real) b55, CONST_BUFFER(real) b64, BUFFER(real) b65,
    BUFFER(real) b66, BUFFER(real) b67, BUFFER(real) b68, BUFFER(real) b69,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 1280);
    LOOP (int base = blockIdx.x * 32; base < 2; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 2) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o64 = row * 2;
                const real e0 = b64[o64 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 2) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b23[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 16; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f, s3 = 0.0f, s4 = 0.0f;
        if (item < 16) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o10 = row * 16;
                const int o45 = row * 16;
                const int o46 = row * 2;
                const int o49 = row * 2;
                const int o37 = row * 16;
                const int o39 = row * 2;
                const int o51 = row * 16;
                const int o33 = row * 2;
                const int o55 = row * 16;
                const int o38 = row * 2;
                const int o48 = row * 2;
                const int o32 = row * 16;
                const int o31 = row * 16;
                const real e0 = b10[o10 + 8 * i0 + i1];
                const real e1 = b45[o45 + 8 * i0 + i1];
                const real e2 = b46[o46 + i0];
                const real e3 = e1 * e2;
                const real e4 = e0 * e3;
                const real e5 = b49[o49 + i0];
                const real e6 = b37[o37 + 8 * i0 + i1];
                const real e7 = b39[o39 + i0];
                const real e8 = e6 * e7;
                const real e9 = e5 * e8;
                const real e10 = b51[o51 + 8 * i0 + i1];
                const real e11 = -e10;
                const real e12 = b33[o33 + i0];
                const real e13 = e11 * e12;
                const real e14 = b55[o55 + 8 * i0 + i1];
                const real e15 = e13 + e14;
                const real e16 = b38[o38 + i0];
                const real e17 = e15 / e16;
                const real e18 = e9 + e17;
                const real e19 = b48[o48 + i0];
                const real e20 = e18 + e19;
                const real e21 = b8[8 * i0 + i1];
                const real e22 = e21 * e8;
                const real e23 = b9[8 * i0 + i1];
                const real e24 = e22 + e23;
                const real e25 = b32[o32 + 8 * i0 + i1];
                const real e26 = b31[o31 + 8 * i0 + i1];
                const real e27 = e25 - e26;
                const real e28 = e24 - e27;
                const real e29 = e20 * e28;
                const real e30 = e20 * e21;
                const real e31 = e30 * e8;
                s0 = s0 + e4;
                s1 = s1 + e29;
                s2 = s2 + e31;
                s3 = s3 + e0;
                s4 = s4 + e30;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        part[768 + threadIdx.x] = s3;
        part[1024 + threadIdx.x] = s4;
        block_barrier();
        if (warp == 0 && item < 16) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b65[8 * i0 + i1] = sum;
        }
        if (warp == 1 && item < 16) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b66[8 * i0 + i1] = sum;
        }
        if (warp == 2 && item < 16) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b67[8 * i0 + i1] = sum;
        }
        if (warp == 3 && item < 16) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b68[8 * i0 + i1] = sum;
        }
        if (warp == 4 && item < 16) {
            real sum = part[1024 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1024 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b69[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_10(
    BUFFER(real) b11, BUFFER(real) b12, CONST_BUFFER(real) b15, CONST_BUFFER(real) b16,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 128u; item += stride) {
            const int row = row0 + (int)(item / 128u);
            const int i0 = (int)(item % 128u);
            const int o15 = (((0) & 1) * call.rows + row) * 128;
            const real e0 = b15[o15 + i0];
            const int o11 = row * 128;
            b11[o11 + i0] = e0;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
            const int row = row0 + (int)(item / 16u);
            const int i0 = (int)(item % 16u);
            const int o16 = (((0) & 1) * call.rows + row) * 16;
            const real e0 = b16[o16 + i0];
            const int o12 = row * 16;
            b12[o12 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_11(
    CONST_BUFFER(real) b11, CONST_BUFFER(real) b12, BUFFER(real) b26, BUFFER(real) b27,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 128; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 128) {
            const int at = item;
            const int i2 = at % 8;
            const int i1 = at / 8u % 8;
            const int i0 = at / 64u;
            #pragma unroll 4
            for (int row = warp; row < call.rows; row += 8) {
                const int o11 = row * 128;
                const real e0 = b11[o11 + 64 * i0 + 8 * i1 + i2];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 128) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i2 = at % 8;
            const int i1 = at / 8u % 8;
            const int i0 = at / 64u;
            b26[64 * i0 + 8 * i1 + i2] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 16; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 16) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            #pragma unroll 4
            for (int row = warp; row < call.rows; row += 8) {
                const int o12 = row * 16;
                const real e0 = b12[o12 + 8 * i0 + i1];
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
            b27[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_12(
    BUFFER(real) b24, BUFFER(real) b25, CONST_BUFFER(real) b65, CONST_BUFFER(real) b66, CONST_BUFFER(real) b67, CONST_BUFFER(real) b68,
    CONST_BUFFER(real) b69,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 16u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b65[i0];
        const real e1 = b66[i0];
        const real e2 = e0 + e1;
        const real e3 = b67[i0];
        const real e4 = e2 + e3;
        const real e5 = b68[i0];
        const real e6 = b69[i0];
        const real e7 = e5 + e6;
        b24[i0] = e4;
        b25[i0] = e7;
    }
}
