// generated from specs/kalman.yaml by `make generated`: do not edit
// kalman@simple N=4 M=2 U=3 float32, sm_90

// Made by rnngen from the equations in lines 11, 33, 34, 35, 36, 37, 38 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 16 / 256, at most 2048>>>
//   library product b31[T*B*1, 4] = b1[T*B*1, 3] * b3[3, 4]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b13[T*B*1, 3] = b51[T*B*1, 4] * b3[4, 3]
//   library product b61[4, 4] = b59[4, T*B*4] * b33[T*B*4, 4]
//   library product b63[4, 4] = b51[4, T*B*1] * b8[T*B*1, 4]
//   library product b15[4, 3] = b51[4, T*B*1] * b1[T*B*1, 3]
//   library product b65[2, 4] = b49[2, T*B*1] * b32[T*B*1, 4]
//   backward_1<<<16 / 32, at most 2048>>>
//   backward_2<<<16 / 256, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 2]
//   b1: input 1, real [T, B, 3]
//   b2: param 0, real [16]
//   b3: param 1, real [12]
//   b4: param 2, real [16]
//   b5: param 3, real [8]
//   b6: param 4, real [4]
//   b7: adjoint 0, real [T, B, 4]
//   b8: state 0, real [T + 1, B, 4]
//   b9: state 1, real [T + 1 or 2, B, 16]
//   b10: grad_state 0, real [2, B, 4]
//   b11: grad_state 1, real [2, B, 16]
//   b12: grad_input 0, real [T, B, 2]
//   b13: grad_input 1, real [T, B, 3]
//   b14: grad_param 0, real [16]
//   b15: grad_param 1, real [12]
//   b16: grad_param 2, real [16]
//   b17: grad_param 3, real [8]
//   b18: grad_param 4, real [4]
//   b19: saved 0, real [B, 12]
//   b20: saved 1, real [B, 10]
//   b21: saved 2, real [T or 1, B, 8]
//   b22: scratch 0, real [T, B, 12]
//   b23: scratch 1, real [B, 10]
//   b24: scratch 2, real [T, B, 8]
//   b25: saved 3, real [4]
//   b26: saved 4, real [16]
//   b27: saved 5, real [16]
//   b28: saved 6, real [2]
//   b29: saved 7, real [2]
//   b30: saved 8, real [1]
//   b31: saved 9, real [T, B, 4]
//   b32: saved 10, real [T or 1, B, 4]
//   b33: saved 11, real [T or 1, B, 16]
//   b34: saved 12, real [T or 1, B, 16]
//   b35: saved 13, real [T or 1, B, 2]
//   b36: saved 14, real [T or 1, B, 16]
//   b37: saved 15, real [T or 1, B, 8]
//   b38: saved 16, real [T or 1, B, 8]
//   b39: saved 17, real [T or 1, B, 4]
//   b40: saved 18, real [T or 1, B, 4]
//   b41: saved 19, real [B, 1]
//   b42: saved 20, real [B, 1]
//   b43: saved 21, real [B, 6]
//   b44: saved 22, real [B, 5]
//   b45: saved 23, real [T or 1, B, 16]
//   b46: scratch 3, real [B, 16]
//   b47: scratch 4, real [B, 16]
//   b48: scratch 5, real [T, B, 16]
//   b49: scratch 6, real [T, B, 2]
//   b50: scratch 7, real [T, B, 8]
//   b51: scratch 8, real [T, B, 4]
//   b52: scratch 9, real [B, 1]
//   b53: scratch 10, real [B, 1]
//   b54: scratch 11, real [B, 6]
//   b55: scratch 12, real [B, 5]
//   b56: scratch 13, real [T, B, 4]
//   b57: scratch 14, real [T, B, 8]
//   b58: scratch 15, real [B, 16]
//   b59: scratch 16, real [T, B, 16]
//   b60: scratch 17, real [T, B, 16]
//   b61: scratch 18, real [16]
//   b62: scratch 19, real [16]
//   b63: scratch 20, real [16]
//   b64: scratch 21, real [8]
//   b65: scratch 22, real [8]
//   b66: scratch 23, real [8]
//   b67: scratch 24, real [8]
//   b68: scratch 25, real [8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b8, BUFFER(real) b9, BUFFER(real) b25, BUFFER(real) b26, BUFFER(real) b27, BUFFER(real) b28,
    BUFFER(real) b29, BUFFER(real) b30,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 4u; item += stride) {
        const int i0 = (int)item;
        b25[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 16u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 4;
        const int i0 = at / 4u;
#line 11 "kalman.yaml"
        const real e0 = (real)(i0);
        const real e1 = (real)(i1);
        const real e2 = (real)(e0 == e1);
        const real e5 = e2 != 0 ? 1.0f : 0.0f;
#line 305 "kernel.cu"
        b26[4 * i0 + i1] = e2;
        b27[4 * i0 + i1] = e5;
    }
    LOOP (unsigned item = first; item < 2u; item += stride) {
        const int i0 = (int)item;
#line 36 "kalman.yaml"
        const real e0 = (real)(i0);
        const real e2 = (real)(e0 < 2.0f);
        const real e4 = (real)(e0 < 1.0f);
#line 315 "kernel.cu"
        b28[i0] = e2;
        b29[i0] = e4;
    }
    LOOP (unsigned item = first; item < 1u; item += stride) {
#line 36 "kalman.yaml"
        const real e0 = (real)(0);
        const real e2 = e0 + 1.0f;
#line 323 "kernel.cu"
        b30[0] = e2;
    }
    if (!(call.given >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 4u; item += stride) {
            const int row = row0 + (int)(item / 4u);
            const int i0 = (int)(item % 4u);
            const int o8 = ((0) * call.rows + row) * 4;
            b8[o8 + i0] = 0.0f;
        }
    }
    if (!(call.given >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
            const int row = row0 + (int)(item / 16u);
            const int at = (int)(item % 16u);
            const int i1 = at % 4;
            const int i0 = at / 4u;
            const real e0 = (real)(i0);
            const real e1 = (real)(i1);
            const real e2 = (real)(e0 == e1);
            const real e5 = e2 != 0 ? 1.0f : 0.0f;
            const int o9 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 16;
            b9[o9 + 4 * i0 + i1] = e5;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, BUFFER(real) b8,
    BUFFER(real) b9, BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21, CONST_BUFFER(real) b26, CONST_BUFFER(real) b28,
    CONST_BUFFER(real) b29, CONST_BUFFER(real) b30, CONST_BUFFER(real) b31, BUFFER(real) b32, BUFFER(real) b33, BUFFER(real) b34,
    BUFFER(real) b35, BUFFER(real) b36, BUFFER(real) b37, BUFFER(real) b38, BUFFER(real) b39, BUFFER(real) b40,
    BUFFER(real) b41, BUFFER(real) b42, BUFFER(real) b43, BUFFER(real) b44, BUFFER(real) b45,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 16);
    panel(w0, b2, 0, 4, 1, 4, 16);
    SHARED(real, w1, 64, 8);
    panel(w1, b5, 0, 4, 1, 2, 8);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (call.save ? t : 0) * call.rows;
        const int s2 = (call.save ? t : (t) & 1) * call.rows;
        const int s3 = (t + 1) * call.rows;
        const int s4 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o8 = (s0 + row0) * 4;
            #pragma unroll 4
            for (int k = 0; k < 4; ++k) {
                const real x = b8[o8 + k];
                p0 += x * w0[k * 4 + i0];
            }
            const int o31 = (s0 + row0) * 4;
#line 33 "kalman.yaml"
            const real e0 = p0;
            const real e1 = b31[o31 + i0];
            const real e2 = e0 + e1;
#line 389 "kernel.cu"
            const int o32 = (s1 + row0) * 4;
            b32[o32 + i0] = e2;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 4; ++i2) {
                const int o9 = (s2 + row0) * 16;
                const real e0 = b2[4 * i0 + i2];
                const real e1 = b9[o9 + i1 + 4 * i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o33 = (s1 + row0) * 16;
            b33[o33 + 4 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            const int o33 = (s1 + row0) * 16;
            const int o34 = (s1 + row0) * 16;
            real sum = 0;
            LOOP (int k = 0; k < 4; ++k) sum += b33[o33 + 4 * i0 + k] * b2[4 * i1 + k];
            b34[o34 + 4 * i0 + i1] = sum;
        }
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o32 = (s1 + row0) * 4;
            #pragma unroll 4
            for (int k = 0; k < 4; ++k) {
                const real x = b32[o32 + k];
                p0 += x * w1[k * 2 + i0];
            }
            const int o0 = (s0 + row0) * 2;
#line 37 "kalman.yaml"
            const real e0 = b0[o0 + i0];
            const real e1 = p0;
            const real e2 = e0 - e1;
#line 440 "kernel.cu"
            const int o35 = (s1 + row0) * 2;
            b35[o35 + i0] = e2;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o34 = (s1 + row0) * 16;
#line 34 "kalman.yaml"
            const real e0 = b34[o34 + i0];
            const real e1 = b4[i0];
            const real e2 = e0 + e1;
#line 454 "kernel.cu"
            const int o36 = (s1 + row0) * 16;
            b36[o36 + i0] = e2;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 4; ++i2) {
                const int o36 = (s1 + row0) * 16;
                const real e0 = b5[4 * i0 + i2];
                const real e1 = b36[o36 + i1 + 4 * i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o37 = (s1 + row0) * 8;
            b37[o37 + 4 * i0 + i1] = sum;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 2;
            const int i0 = at / 2u;
            const int o36 = (s1 + row0) * 16;
            const int o38 = (s1 + row0) * 8;
            real sum = 0;
            LOOP (int k = 0; k < 4; ++k) sum += b36[o36 + 4 * i0 + k] * b5[4 * i1 + k];
            b38[o38 + 2 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 2;
            const int i0 = at / 2u;
            const int o37 = (s1 + row0) * 8;
            const int o39 = (s1 + row0) * 4;
            real sum = 0;
            LOOP (int k = 0; k < 4; ++k) sum += b37[o37 + 4 * i0 + k] * b5[4 * i1 + k];
            b39[o39 + 2 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o39 = (s1 + row0) * 4;
#line 35 "kalman.yaml"
            const real e0 = b39[o39 + i0];
            const real e1 = b6[i0];
            const real e2 = e0 + e1;
#line 511 "kernel.cu"
            const int o40 = (s1 + row0) * 4;
            b40[o40 + i0] = e2;
        }
        block_barrier();
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 2;
            const int i0 = at / 2u;
            const int o40 = (s1 + row0) * 4;
#line 35 "kalman.yaml"
            const real e0 = b40[o40 + i0 + 2 * i1];
#line 525 "kernel.cu"
            const int o19 = row0 * 12;
            b19[o19 + 6 * i0 + i1] = e0;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            const int o38 = (s1 + row0) * 8;
#line 36 "kalman.yaml"
            const real e0 = b38[o38 + i0 + 2 * i1];
#line 539 "kernel.cu"
            const int o19 = row0 * 12;
            b19[o19 + 2 + 6 * i0 + i1] = e0;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            {
                real sum = (-1e38f * 1e38f);
                LOOP (int i0 = 0; i0 < 2; ++i0) {
                    const int o19 = row0 * 12;
                    const real e0 = b28[i0];
                    const real e1 = b19[o19 + 6 * i0];
                    const real e2 = F(fabs)(e1);
                    const real e4 = e0 != 0 ? e2 : (-1.0f);
                    sum = op_maximum(sum, e4);
                }
                const int o41 = row0 * 1;
                b41[o41] = sum;
            }
            {
                real sum = (1e38f * 1e38f);
                LOOP (int i0 = 0; i0 < 2; ++i0) {
                    const int o19 = row0 * 12;
                    const int o41 = row0 * 1;
                    const real e0 = b28[i0];
                    const real e1 = b19[o19 + 6 * i0];
                    const real e2 = F(fabs)(e1);
                    const real e4 = e0 != 0 ? e2 : (-1.0f);
                    const real e5 = b41[o41];
                    const real e6 = (real)(e4 == e5);
                    const real e7 = (real)(i0);
                    const real e9 = e6 != 0 ? e7 : 2.0f;
                    sum = op_minimum(sum, e9);
                }
                const int o42 = row0 * 1;
                b42[o42] = sum;
            }
        }
        block_barrier();
        if (first < 6u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 2; ++i1) {
                const int o42 = row0 * 1;
                const int o19 = row0 * 12;
                const real e0 = (real)(i1);
                const real e1 = b42[o42];
                const real e2 = (real)(e0 == e1);
                const real e3 = b19[o19 + i0 + 6 * i1];
                const real e5 = e2 != 0 ? e3 : 0.0f;
                sum = sum + e5;
            }
            const int o43 = row0 * 6;
            b43[o43 + i0] = sum;
        }
        block_barrier();
        if (first < 5u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o42 = row0 * 1;
            const int o19 = row0 * 12;
            const int o43 = row0 * 6;
#line 36 "kalman.yaml"
            const real e0 = b30[0];
            const real e1 = b42[o42];
            const real e2 = (real)(e0 == e1);
            const real e3 = b19[o19 + 1 + i0];
            const real e4 = b19[o19 + 7 + i0];
            const real e5 = e2 != 0 ? e3 : e4;
            const real e6 = b19[o19];
            const real e7 = b19[o19 + 6];
            const real e8 = e2 != 0 ? e6 : e7;
            const real e9 = b43[o43 + 1 + i0];
            const real e10 = b43[o43];
            const real e11 = e9 / e10;
            const real e12 = e8 * e11;
            const real e13 = e5 - e12;
#line 621 "kernel.cu"
            const int o20 = row0 * 10;
            b20[o20 + i0] = e13;
            b20[o20 + 5 + i0] = e11;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            {
                real sum = (-1e38f * 1e38f);
                LOOP (int i0 = 0; i0 < 2; ++i0) {
                    const int o20 = row0 * 10;
                    const real e0 = b29[i0];
                    const real e1 = b20[o20 + 5 * i0];
                    const real e2 = F(fabs)(e1);
                    const real e4 = e0 != 0 ? e2 : (-1.0f);
                    sum = op_maximum(sum, e4);
                }
                const int o41 = row0 * 1;
                b41[o41] = sum;
            }
            {
                real sum = (1e38f * 1e38f);
                LOOP (int i0 = 0; i0 < 2; ++i0) {
                    const int o20 = row0 * 10;
                    const int o41 = row0 * 1;
                    const real e0 = b29[i0];
                    const real e1 = b20[o20 + 5 * i0];
                    const real e2 = F(fabs)(e1);
                    const real e4 = e0 != 0 ? e2 : (-1.0f);
                    const real e5 = b41[o41];
                    const real e6 = (real)(e4 == e5);
                    const real e7 = (real)(i0);
                    const real e9 = e6 != 0 ? e7 : 2.0f;
                    sum = op_minimum(sum, e9);
                }
                const int o42 = row0 * 1;
                b42[o42] = sum;
            }
        }
        block_barrier();
        if (first < 5u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 2; ++i1) {
                const int o42 = row0 * 1;
                const int o20 = row0 * 10;
                const real e0 = (real)(i1);
                const real e1 = b42[o42];
                const real e2 = (real)(e0 == e1);
                const real e3 = b20[o20 + i0 + 5 * i1];
                const real e5 = e2 != 0 ? e3 : 0.0f;
                sum = sum + e5;
            }
            const int o44 = row0 * 5;
            b44[o44 + i0] = sum;
        }
        block_barrier();
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o42 = row0 * 1;
            const int o20 = row0 * 10;
            const int o44 = row0 * 5;
#line 36 "kalman.yaml"
            const real e0 = b30[0];
            const real e1 = b42[o42];
            const real e2 = (real)(e0 == e1);
            const real e3 = b20[o20 + 1 + i0];
            const real e4 = b20[o20 + 6 + i0];
            const real e5 = e2 != 0 ? e3 : e4;
            const real e6 = b20[o20];
            const real e7 = b20[o20 + 5];
            const real e8 = e2 != 0 ? e6 : e7;
            const real e9 = b44[o44 + 1 + i0];
            const real e10 = b44[o44];
            const real e11 = e9 / e10;
            const real e12 = e8 * e11;
            const real e13 = e5 - e12;
#line 704 "kernel.cu"
            const int o21 = (s1 + row0) * 8;
            b21[o21 + i0] = e13;
            b21[o21 + 4 + i0] = e11;
        }
        block_barrier();
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 2; ++i1) {
                    const int o21 = (s1 + row0) * 8;
                    const int o35 = (s1 + row0) * 2;
                    const real e0 = b21[o21 + i0 + 4 * i1];
                    const real e1 = b35[o35 + i1];
                    const real e2 = e0 * e1;
                    sum = sum + e2;
                }
                const int o39 = (s1 + row0) * 4;
                b39[o39 + i0] = sum;
            }
            {
                const int o32 = (s1 + row0) * 4;
                const int o39 = (s1 + row0) * 4;
#line 33 "kalman.yaml"
                const real e0 = b32[o32 + i0];
#line 37 "kalman.yaml"
                const real e1 = b39[o39 + i0];
                const real e2 = e0 + e1;
#line 735 "kernel.cu"
                const int o8_1 = (s3 + row0) * 4;
                b8[o8_1 + i0] = e2;
            }
        }
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 2; ++i2) {
                const int o21 = (s1 + row0) * 8;
                const real e0 = b5[i1 + 4 * i2];
                const real e1 = b21[o21 + i0 + 4 * i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o34 = (s1 + row0) * 16;
            b34[o34 + 4 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o34 = (s1 + row0) * 16;
#line 11 "kalman.yaml"
            const real e0 = b26[i0];
#line 38 "kalman.yaml"
            const real e1 = b34[o34 + i0];
            const real e2 = e0 - e1;
#line 768 "kernel.cu"
            const int o45 = (s1 + row0) * 16;
            b45[o45 + i0] = e2;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 4; ++i2) {
                const int o45 = (s1 + row0) * 16;
                const int o36 = (s1 + row0) * 16;
                const real e0 = b45[o45 + 4 * i0 + i2];
                const real e1 = b36[o36 + i1 + 4 * i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o9_1 = (s4 + row0) * 16;
            b9[o9_1 + 4 * i0 + i1] = sum;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b5, CONST_BUFFER(real) b7, BUFFER(real) b10, BUFFER(real) b11, BUFFER(real) b12,
    CONST_BUFFER(real) b21, BUFFER(real) b22, BUFFER(real) b23, BUFFER(real) b24, CONST_BUFFER(real) b28, CONST_BUFFER(real) b29,
    CONST_BUFFER(real) b30, CONST_BUFFER(real) b35, CONST_BUFFER(real) b36, CONST_BUFFER(real) b40, CONST_BUFFER(real) b45, BUFFER(real) b46,
    BUFFER(real) b47, BUFFER(real) b48, BUFFER(real) b49, BUFFER(real) b50, BUFFER(real) b51, BUFFER(real) b52,
    BUFFER(real) b53, BUFFER(real) b54, BUFFER(real) b55, BUFFER(real) b56, BUFFER(real) b57, BUFFER(real) b58,
    BUFFER(real) b59, BUFFER(real) b60,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 8);
    panel(w0, b5, 0, 1, 4, 4, 8);
    SHARED(real, w1, 32, 16);
    panel(w1, b2, 0, 1, 4, 4, 16);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (call.save ? t : 0) * call.rows;
        const int s2 = (t) * call.rows;
        const int s3 = ((t) & 1) * call.rows;
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i2 = 0; i2 < 4; ++i2) {
                const int o11_1 = (s0 + row0) * 16;
                const int o36 = (s1 + row0) * 16;
                const int o45 = (s1 + row0) * 16;
                const real e0 = b11[o11_1 + 4 * i0 + i2];
                const real e1 = b36[o36 + 4 * i1 + i2];
                const real e2 = e0 * e1;
                const real e3 = b11[o11_1 + i1 + 4 * i2];
                const real e4 = b45[o45 + i0 + 4 * i2];
                const real e5 = e3 * e4;
                sum0 = sum0 + e2;
                sum1 = sum1 + e5;
            }
            const int o46 = row0 * 16;
            b46[o46 + 4 * i0 + i1] = sum0;
            const int o47 = row0 * 16;
            b47[o47 + 4 * i0 + i1] = sum1;
        }
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 4; ++i1) {
                const int o10_1 = (s0 + row0) * 4;
                const int o7 = (s2 + row0) * 4;
                const int o21 = (s1 + row0) * 8;
                const real e0 = b10[o10_1 + i1];
                const real e1 = b7[o7 + i1];
                const real e2 = e0 + e1;
                const real e3 = b21[o21 + 4 * i0 + i1];
                const real e4 = e2 * e3;
                sum = sum + e4;
            }
            const int o12 = (s2 + row0) * 2;
            b12[o12 + i0] = sum;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o46 = row0 * 16;
#line 38 "kalman.yaml"
            const real e0 = b46[o46 + i0];
            const real e1 = -e0;
#line 870 "kernel.cu"
            const int o48 = (s2 + row0) * 16;
            b48[o48 + i0] = e1;
        }
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o12 = (s2 + row0) * 2;
#line 37 "kalman.yaml"
            const real e0 = b12[o12 + i0];
            const real e1 = -e0;
#line 882 "kernel.cu"
            const int o49 = (s2 + row0) * 2;
            b49[o49 + i0] = e1;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 2;
            const int i0 = at / 2u;
            const int o48 = (s2 + row0) * 16;
            const int o50 = (s2 + row0) * 8;
            real sum = 0;
            LOOP (int k = 0; k < 4; ++k) sum += b48[o48 + 4 * i0 + k] * b5[4 * i1 + k];
            b50[o50 + 2 * i0 + i1] = sum;
        }
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o49 = (s2 + row0) * 2;
            #pragma unroll 4
            for (int k = 0; k < 2; ++k) {
                const real x = b49[o49 + k];
                p0 += x * w0[k * 4 + i0];
            }
            const int o10_1 = (s0 + row0) * 4;
            const int o7 = (s2 + row0) * 4;
#line 33 "kalman.yaml"
            const real e0 = b10[o10_1 + i0];
            const real e1 = b7[o7 + i0];
            const real e2 = e0 + e1;
#line 37 "kalman.yaml"
            const real e3 = p0;
#line 33 "kalman.yaml"
            const real e4 = e2 + e3;
#line 920 "kernel.cu"
            const int o51 = (s2 + row0) * 4;
            b51[o51 + i0] = e4;
        }
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 2;
            const int i0 = at / 2u;
            const int o40 = (s1 + row0) * 4;
#line 35 "kalman.yaml"
            const real e0 = b40[o40 + 2 * i0 + i1];
#line 933 "kernel.cu"
            const int o22 = (s2 + row0) * 12;
            b22[o22 + 6 * i0 + i1] = e0;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            const int o50 = (s2 + row0) * 8;
            const int o10_1 = (s0 + row0) * 4;
            const int o7 = (s2 + row0) * 4;
            const int o35 = (s1 + row0) * 2;
#line 38 "kalman.yaml"
            const real e0 = b50[o50 + i0 + 2 * i1];
#line 37 "kalman.yaml"
            const real e1 = b10[o10_1 + i1];
            const real e2 = b7[o7 + i1];
            const real e3 = e1 + e2;
            const real e4 = b35[o35 + i0];
            const real e5 = e3 * e4;
#line 36 "kalman.yaml"
            const real e6 = e0 + e5;
#line 958 "kernel.cu"
            const int o22 = (s2 + row0) * 12;
            b22[o22 + 2 + 6 * i0 + i1] = e6;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            {
                real sum = (-1e38f * 1e38f);
                LOOP (int i0 = 0; i0 < 2; ++i0) {
                    const int o22 = (s2 + row0) * 12;
                    const real e0 = b28[i0];
                    const real e1 = b22[o22 + 6 * i0];
                    const real e2 = F(fabs)(e1);
                    const real e4 = e0 != 0 ? e2 : (-1.0f);
                    sum = op_maximum(sum, e4);
                }
                const int o52 = row0 * 1;
                b52[o52] = sum;
            }
            {
                real sum = (1e38f * 1e38f);
                LOOP (int i0 = 0; i0 < 2; ++i0) {
                    const int o22 = (s2 + row0) * 12;
                    const int o52 = row0 * 1;
                    const real e0 = b28[i0];
                    const real e1 = b22[o22 + 6 * i0];
                    const real e2 = F(fabs)(e1);
                    const real e4 = e0 != 0 ? e2 : (-1.0f);
                    const real e5 = b52[o52];
                    const real e6 = (real)(e4 == e5);
                    const real e7 = (real)(i0);
                    const real e9 = e6 != 0 ? e7 : 2.0f;
                    sum = op_minimum(sum, e9);
                }
                const int o53 = row0 * 1;
                b53[o53] = sum;
            }
        }
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o51 = (s2 + row0) * 4;
            #pragma unroll 4
            for (int k = 0; k < 4; ++k) {
                const real x = b51[o51 + k];
                p0 += x * w1[k * 4 + i0];
            }
#line 33 "kalman.yaml"
            const real e0 = p0;
#line 1011 "kernel.cu"
            const int o10 = (s3 + row0) * 4;
            b10[o10 + i0] = e0;
        }
        block_barrier();
        if (first < 6u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 2; ++i1) {
                const int o53 = row0 * 1;
                const int o22 = (s2 + row0) * 12;
                const real e0 = (real)(i1);
                const real e1 = b53[o53];
                const real e2 = (real)(e0 == e1);
                const real e3 = b22[o22 + i0 + 6 * i1];
                const real e5 = e2 != 0 ? e3 : 0.0f;
                sum = sum + e5;
            }
            const int o54 = row0 * 6;
            b54[o54 + i0] = sum;
        }
        block_barrier();
        if (first < 5u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o53 = row0 * 1;
            const int o22 = (s2 + row0) * 12;
            const int o54 = row0 * 6;
#line 36 "kalman.yaml"
            const real e0 = b30[0];
            const real e1 = b53[o53];
            const real e2 = (real)(e0 == e1);
            const real e3 = b22[o22 + 1 + i0];
            const real e4 = b22[o22 + 7 + i0];
            const real e5 = e2 != 0 ? e3 : e4;
            const real e6 = b22[o22];
            const real e7 = b22[o22 + 6];
            const real e8 = e2 != 0 ? e6 : e7;
            const real e9 = b54[o54 + 1 + i0];
            const real e10 = b54[o54];
            const real e11 = e9 / e10;
            const real e12 = e8 * e11;
            const real e13 = e5 - e12;
#line 1057 "kernel.cu"
            const int o23 = row0 * 10;
            b23[o23 + i0] = e13;
            b23[o23 + 5 + i0] = e11;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            {
                real sum = (-1e38f * 1e38f);
                LOOP (int i0 = 0; i0 < 2; ++i0) {
                    const int o23 = row0 * 10;
                    const real e0 = b29[i0];
                    const real e1 = b23[o23 + 5 * i0];
                    const real e2 = F(fabs)(e1);
                    const real e4 = e0 != 0 ? e2 : (-1.0f);
                    sum = op_maximum(sum, e4);
                }
                const int o52 = row0 * 1;
                b52[o52] = sum;
            }
            {
                real sum = (1e38f * 1e38f);
                LOOP (int i0 = 0; i0 < 2; ++i0) {
                    const int o23 = row0 * 10;
                    const int o52 = row0 * 1;
                    const real e0 = b29[i0];
                    const real e1 = b23[o23 + 5 * i0];
                    const real e2 = F(fabs)(e1);
                    const real e4 = e0 != 0 ? e2 : (-1.0f);
                    const real e5 = b52[o52];
                    const real e6 = (real)(e4 == e5);
                    const real e7 = (real)(i0);
                    const real e9 = e6 != 0 ? e7 : 2.0f;
                    sum = op_minimum(sum, e9);
                }
                const int o53 = row0 * 1;
                b53[o53] = sum;
            }
        }
        block_barrier();
        if (first < 5u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 2; ++i1) {
                const int o53 = row0 * 1;
                const int o23 = row0 * 10;
                const real e0 = (real)(i1);
                const real e1 = b53[o53];
                const real e2 = (real)(e0 == e1);
                const real e3 = b23[o23 + i0 + 5 * i1];
                const real e5 = e2 != 0 ? e3 : 0.0f;
                sum = sum + e5;
            }
            const int o55 = row0 * 5;
            b55[o55 + i0] = sum;
        }
        block_barrier();
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o53 = row0 * 1;
            const int o23 = row0 * 10;
            const int o55 = row0 * 5;
#line 36 "kalman.yaml"
            const real e0 = b30[0];
            const real e1 = b53[o53];
            const real e2 = (real)(e0 == e1);
            const real e3 = b23[o23 + 1 + i0];
            const real e4 = b23[o23 + 6 + i0];
            const real e5 = e2 != 0 ? e3 : e4;
            const real e6 = b23[o23];
            const real e7 = b23[o23 + 5];
            const real e8 = e2 != 0 ? e6 : e7;
            const real e9 = b55[o55 + 1 + i0];
            const real e10 = b55[o55];
            const real e11 = e9 / e10;
            const real e12 = e8 * e11;
            const real e13 = e5 - e12;
#line 1140 "kernel.cu"
            const int o24 = (s2 + row0) * 8;
            b24[o24 + i0] = e13;
            b24[o24 + 4 + i0] = e11;
        }
        block_barrier();
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 2;
            const int i0 = at / 2u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 4; ++i2) {
                const int o24 = (s2 + row0) * 8;
                const int o21 = (s1 + row0) * 8;
                const real e0 = b24[o24 + 4 * i0 + i2];
                const real e1 = b21[o21 + 4 * i1 + i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o56 = (s2 + row0) * 4;
            b56[o56 + 2 * i0 + i1] = sum;
        }
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 2; ++i2) {
                const int o24 = (s2 + row0) * 8;
                const real e0 = b5[i0 + 4 * i2];
                const real e1 = b24[o24 + i1 + 4 * i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o46 = row0 * 16;
            b46[o46 + 4 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 2; ++i2) {
                const int o56 = (s2 + row0) * 4;
                const real e0 = b5[i1 + 4 * i2];
                const real e1 = b56[o56 + i0 + 2 * i2];
                const real e2 = -e1;
                const real e3 = e0 * e2;
                sum = sum + e3;
            }
            const int o57 = (s2 + row0) * 8;
            b57[o57 + 4 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            {
                real sum = 0.0f;
                LOOP (int i2 = 0; i2 < 2; ++i2) {
                    const int o57 = (s2 + row0) * 8;
                    const real e0 = b5[i0 + 4 * i2];
                    const real e1 = b57[o57 + i1 + 4 * i2];
                    const real e2 = e0 * e1;
                    sum = sum + e2;
                }
                const int o58 = row0 * 16;
                b58[o58 + 4 * i0 + i1] = sum;
            }
            {
                const int o47 = row0 * 16;
                const int o46 = row0 * 16;
                const int o58 = row0 * 16;
#line 38 "kalman.yaml"
                const real e0 = b47[o47 + 4 * i0 + i1];
#line 36 "kalman.yaml"
                const real e1 = b46[o46 + i0 + 4 * i1];
#line 34 "kalman.yaml"
                const real e2 = e0 + e1;
#line 35 "kalman.yaml"
                const real e3 = b58[o58 + 4 * i0 + i1];
#line 34 "kalman.yaml"
                const real e4 = e2 + e3;
#line 1233 "kernel.cu"
                const int o59 = (s2 + row0) * 16;
                b59[o59 + 4 * i0 + i1] = e4;
            }
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            const int o59 = (s2 + row0) * 16;
            const int o60 = (s2 + row0) * 16;
            real sum = 0;
            LOOP (int k = 0; k < 4; ++k) sum += b59[o59 + 4 * i0 + k] * b2[i1 + 4 * k];
            b60[o60 + 4 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 4; ++i2) {
                const int o60 = (s2 + row0) * 16;
                const real e0 = b2[i0 + 4 * i2];
                const real e1 = b60[o60 + i1 + 4 * i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o11 = (s3 + row0) * 16;
            b11[o11 + 4 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b9, BUFFER(real) b16, BUFFER(real) b18, CONST_BUFFER(real) b21, CONST_BUFFER(real) b24, CONST_BUFFER(real) b36,
    CONST_BUFFER(real) b37, CONST_BUFFER(real) b48, CONST_BUFFER(real) b56, CONST_BUFFER(real) b57, CONST_BUFFER(real) b59, CONST_BUFFER(real) b60,
    BUFFER(real) b62, BUFFER(real) b64, BUFFER(real) b66, BUFFER(real) b67, BUFFER(real) b68,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 768);
    LOOP (int base = blockIdx.x * 32; base < 16; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 16) {
            const int at = item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                LOOP (int i2 = 0; i2 < 4; ++i2) {
                    const int o60 = row * 16;
                    const int o9 = row * 16;
                    const real e0 = b60[o60 + 4 * i0 + i2];
                    const real e1 = b9[o9 + 4 * i1 + i2];
                    const real e2 = e0 * e1;
                    s0 = s0 + e2;
                }
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 16) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            b62[4 * i0 + i1] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 16; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 16) {
            const int at = item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o59 = row * 16;
                const real e0 = b59[o59 + 4 * i0 + i1];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 16) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            b16[4 * i0 + i1] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f;
        if (item < 8) {
            const int at = item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                LOOP (int i2 = 0; i2 < 4; ++i2) {
                    const int o48 = row * 16;
                    const int o21 = row * 8;
                    const int o24 = row * 8;
                    const int o36 = row * 16;
                    const int o57 = row * 8;
                    const real e0 = b48[o48 + i1 + 4 * i2];
                    const real e1 = b21[o21 + 4 * i0 + i2];
                    const real e2 = e0 * e1;
                    const real e3 = b24[o24 + 4 * i0 + i2];
                    const real e4 = b36[o36 + i1 + 4 * i2];
                    const real e5 = e3 * e4;
                    const real e6 = b57[o57 + 4 * i0 + i2];
                    const real e7 = b36[o36 + 4 * i1 + i2];
                    const real e8 = e6 * e7;
                    s0 = s0 + e2;
                    s1 = s1 + e5;
                    s2 = s2 + e8;
                }
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            b64[4 * i0 + i1] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            b66[4 * i0 + i1] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            b68[4 * i0 + i1] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 8) {
            const int at = item;
            const int i1 = at % 2;
            const int i0 = at / 2u;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                LOOP (int i2 = 0; i2 < 2; ++i2) {
                    const int o56 = row * 4;
                    const int o37 = row * 8;
                    const real e0 = b56[o56 + 2 * i1 + i2];
                    const real e1 = -e0;
                    const real e2 = b37[o37 + i0 + 4 * i2];
                    const real e3 = e1 * e2;
                    s0 = s0 + e3;
                }
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 2;
            const int i0 = at / 2u;
            b67[2 * i0 + i1] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 4; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 4) {
            const int at = item;
            const int i1 = at % 2;
            const int i0 = at / 2u;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o56 = row * 4;
                const real e0 = b56[o56 + i0 + 2 * i1];
                const real e1 = -e0;
                s0 = s0 + e1;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 4) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 2;
            const int i0 = at / 2u;
            b18[2 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b14, BUFFER(real) b17, CONST_BUFFER(real) b61, CONST_BUFFER(real) b62, CONST_BUFFER(real) b63, CONST_BUFFER(real) b64,
    CONST_BUFFER(real) b65, CONST_BUFFER(real) b66, CONST_BUFFER(real) b67, CONST_BUFFER(real) b68,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 16u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 4;
        const int i0 = at / 4u;
        const real e0 = b61[i0 + 4 * i1];
        const real e1 = b62[4 * i0 + i1];
        const real e2 = e0 + e1;
        const real e3 = b63[4 * i0 + i1];
        const real e4 = e2 + e3;
        b14[4 * i0 + i1] = e4;
    }
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 4;
        const int i0 = at / 4u;
        const real e0 = b64[4 * i0 + i1];
        const real e1 = b65[4 * i0 + i1];
        const real e2 = e0 + e1;
        const real e3 = b66[4 * i0 + i1];
        const real e4 = e2 + e3;
        const real e5 = b67[i0 + 2 * i1];
        const real e6 = e4 + e5;
        const real e7 = b68[4 * i0 + i1];
        const real e8 = e6 + e7;
        b17[4 * i0 + i1] = e8;
    }
}
