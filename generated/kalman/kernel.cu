// generated from specs/kalman.yaml by `make generated`: do not edit
// kalman N=4 M=2 U=3 float32, sm_90

// Made by rnngen from the equations in lines 11, 20, 21, 22, 23, 24, 25, 26 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 16 / 256, at most 2048>>>
//   library product b22[T*B*1, 4] = b1[T*B*1, 3] * b3[3, 4]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b13[T*B*1, 3] = b45[T*B*1, 4] * b3[4, 3]
//   library product b53[4, 4] = b51[4, T*B*4] * b24[T*B*4, 4]
//   library product b55[4, 4] = b45[4, T*B*1] * b8[T*B*1, 4]
//   library product b15[4, 3] = b45[4, T*B*1] * b1[T*B*1, 3]
//   library product b57[2, 4] = b43[2, T*B*1] * b23[T*B*1, 4]
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
//   b19: saved 0, real [4]
//   b20: saved 1, real [16]
//   b21: saved 2, real [16]
//   b22: saved 3, real [T, B, 4]
//   b23: saved 4, real [T or 1, B, 4]
//   b24: saved 5, real [T or 1, B, 16]
//   b25: saved 6, real [T or 1, B, 16]
//   b26: saved 7, real [T or 1, B, 2]
//   b27: saved 8, real [T or 1, B, 16]
//   b28: saved 9, real [T or 1, B, 8]
//   b29: saved 10, real [T or 1, B, 8]
//   b30: saved 11, real [T or 1, B, 4]
//   b31: saved 12, real [T or 1, B, 8]
//   b32: saved 13, real [T or 1, B, 8]
//   b33: saved 14, real [T or 1, B, 16]
//   b34: saved 15, real [T or 1, B, 16]
//   b35: saved 16, real [B, 16]
//   b36: scratch 0, real [T, B, 8]
//   b37: scratch 1, real [B, 8]
//   b38: scratch 2, real [B, 16]
//   b39: scratch 3, real [B, 16]
//   b40: scratch 4, real [T, B, 8]
//   b41: scratch 5, real [B, 16]
//   b42: scratch 6, real [B, 16]
//   b43: scratch 7, real [T, B, 2]
//   b44: scratch 8, real [T, B, 16]
//   b45: scratch 9, real [T, B, 4]
//   b46: scratch 10, real [T, B, 8]
//   b47: scratch 11, real [B, 8]
//   b48: scratch 12, real [T, B, 8]
//   b49: scratch 13, real [T, B, 4]
//   b50: scratch 14, real [T, B, 8]
//   b51: scratch 15, real [T, B, 16]
//   b52: scratch 16, real [T, B, 16]
//   b53: scratch 17, real [16]
//   b54: scratch 18, real [16]
//   b55: scratch 19, real [16]
//   b56: scratch 20, real [8]
//   b57: scratch 21, real [8]
//   b58: scratch 22, real [8]
//   b59: scratch 23, real [8]
//   b60: scratch 24, real [8]
//   b61: scratch 25, real [4]
//   b62: scratch 26, real [4]
//   b63: saved 17, real [B, 32]
//   b64: scratch 27, real [B, 32]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b8, BUFFER(real) b9, BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 4u; item += stride) {
        const int i0 = (int)item;
        b19[i0] = 0.0f;
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
#line 360 "kernel.cu"
        b20[4 * i0 + i1] = e2;
        b21[4 * i0 + i1] = e5;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 4u; item += stride) {
            const int row = row0 + (int)(item / 4u);
            const int i0 = (int)(item % 4u);
            const int o8 = ((0) * call.rows + row) * 4;
            b8[o8 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
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
    BUFFER(real) b9, CONST_BUFFER(real) b20, BUFFER(real) b22, BUFFER(real) b23, BUFFER(real) b24, BUFFER(real) b25,
    BUFFER(real) b26, BUFFER(real) b27, BUFFER(real) b28, BUFFER(real) b29, BUFFER(real) b30, BUFFER(real) b31,
    BUFFER(real) b32, BUFFER(real) b33, BUFFER(real) b34, BUFFER(real) b35, BUFFER(real) b63,
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
                p0 = F(fma)(x, w0[k * 4 + i0], p0);
            }
            const int o22 = (s0 + row0) * 4;
#line 20 "kalman.yaml"
            const real e0 = p0;
            const real e1 = b22[o22 + i0];
            const real e2 = e0 + e1;
#line 426 "kernel.cu"
            const int o23 = (s1 + row0) * 4;
            b23[o23 + i0] = e2;
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
            const int o24 = (s1 + row0) * 16;
            b24[o24 + 4 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            const int o24 = (s1 + row0) * 16;
            const int o25 = (s1 + row0) * 16;
            real sum = 0;
            LOOP (int k = 0; k < 4; ++k) sum = F(fma)(b24[o24 + 4 * i0 + k], b2[4 * i1 + k], sum);
            b25[o25 + 4 * i0 + i1] = sum;
        }
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o23 = (s1 + row0) * 4;
            #pragma unroll 4
            for (int k = 0; k < 4; ++k) {
                const real x = b23[o23 + k];
                p0 = F(fma)(x, w1[k * 2 + i0], p0);
            }
            const int o0 = (s0 + row0) * 2;
#line 24 "kalman.yaml"
            const real e0 = b0[o0 + i0];
            const real e1 = p0;
            const real e2 = e0 - e1;
#line 477 "kernel.cu"
            const int o26 = (s1 + row0) * 2;
            b26[o26 + i0] = e2;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o25 = (s1 + row0) * 16;
#line 21 "kalman.yaml"
            const real e0 = b25[o25 + i0];
            const real e1 = b4[i0];
            const real e2 = e0 + e1;
#line 491 "kernel.cu"
            const int o27 = (s1 + row0) * 16;
            b27[o27 + i0] = e2;
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
                const int o27 = (s1 + row0) * 16;
                const real e0 = b5[4 * i0 + i2];
                const real e1 = b27[o27 + i1 + 4 * i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o28 = (s1 + row0) * 8;
            b28[o28 + 4 * i0 + i1] = sum;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 2;
            const int i0 = at / 2u;
            const int o27 = (s1 + row0) * 16;
            const int o29 = (s1 + row0) * 8;
            real sum = 0;
            LOOP (int k = 0; k < 4; ++k) sum = F(fma)(b27[o27 + 4 * i0 + k], b5[4 * i1 + k], sum);
            b29[o29 + 2 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 2;
            const int i0 = at / 2u;
            const int o28 = (s1 + row0) * 8;
            const int o30 = (s1 + row0) * 4;
            real sum = 0;
            LOOP (int k = 0; k < 4; ++k) sum = F(fma)(b28[o28 + 4 * i0 + k], b5[4 * i1 + k], sum);
            b30[o30 + 2 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o30 = (s1 + row0) * 4;
#line 22 "kalman.yaml"
            const real e0 = b30[o30 + i0];
            const real e1 = b6[i0];
            const real e2 = e0 + e1;
#line 548 "kernel.cu"
            const int o22 = (s0 + row0) * 4;
            b22[o22 + i0] = e2;
        }
        block_barrier();
        if (first / 32 < 1u) {
            const unsigned item = first / 32;
            (void)item;
            const int lane = threadIdx.x & 31;
            const int o22 = (s0 + row0) * 4;
            const int o29 = (s1 + row0) * 8;
            const int o63 = row0 * 32;
            const int o31 = (s1 + row0) * 8;
            LOOP (int at = lane; at < 12; at += 32) {
                const int i = at / 6, j = at % 6;
                b63[o63 + 16 * i + j] = j < 2 ? b22[o22 + i + 2 * j] : b29[o29 + i + 2 * (j - 2)];
            }
            warp_barrier();
            LOOP (int k = 0; k < 2; ++k) {
                real largest = -1, found = k;
                LOOP (int at = k + lane; at < 2; at += 32) {
                    const real size = F(fabs)(b63[o63 + 16 * at + k]);
                    if (size > largest) { largest = size; found = at; }
                }
                LOOP (int reach = 16; reach; reach >>= 1) {
                    const real size = shuffle_xor(largest, reach), other = shuffle_xor(found, reach);
                    if (size > largest || (size == largest && other < found)) { largest = size; found = other; }
                }
                const int pivot = (int)found;
                warp_barrier();
                if (pivot != k) LOOP (int at = k + lane; at < 6; at += 32) {
                    const real upper = b63[o63 + 16 * k + at];
                    b63[o63 + 16 * k + at] = b63[o63 + 16 * pivot + at];
                    b63[o63 + 16 * pivot + at] = upper;
                }
                warp_barrier();
                LOOP (int at = k + 1 + lane; at < 6; at += 32) {
                    const real scaled = b63[o63 + 16 * k + at] / b63[o63 + 16 * k + k];
                    LOOP (int i = 0; i < 2; ++i) b63[o63 + 16 * i + at] = b63[o63 + 16 * i + at] - b63[o63 + 16 * i + k] * scaled;
                    b63[o63 + 16 * k + at] = scaled;
                }
                warp_barrier();
            }
            LOOP (int at = lane; at < 8; at += 32) {
                const int i = at / 4, j = at % 4;
                b31[o31 + 4 * i + j] = b63[o63 + 16 * i + (2 + j)];
            }
        }
        block_barrier();
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 2; ++i1) {
                    const int o31 = (s1 + row0) * 8;
                    const int o26 = (s1 + row0) * 2;
                    const real e0 = b31[o31 + i0 + 4 * i1];
                    const real e1 = b26[o26 + i1];
                    const real e2 = e0 * e1;
                    sum = sum + e2;
                }
                const int o30 = (s1 + row0) * 4;
                b30[o30 + i0] = sum;
            }
            {
                const int o23 = (s1 + row0) * 4;
                const int o30 = (s1 + row0) * 4;
#line 20 "kalman.yaml"
                const real e0 = b23[o23 + i0];
#line 24 "kalman.yaml"
                const real e1 = b30[o30 + i0];
                const real e2 = e0 + e1;
#line 622 "kernel.cu"
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
                const int o31 = (s1 + row0) * 8;
                const real e0 = b5[i1 + 4 * i2];
                const real e1 = b31[o31 + i0 + 4 * i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o25 = (s1 + row0) * 16;
            b25[o25 + 4 * i0 + i1] = sum;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 2;
            const int i0 = at / 2u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 2; ++i2) {
                const int o31 = (s1 + row0) * 8;
                const real e0 = b6[i1 + 2 * i2];
                const real e1 = b31[o31 + i0 + 4 * i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o32 = (s1 + row0) * 8;
            b32[o32 + 2 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o25 = (s1 + row0) * 16;
#line 11 "kalman.yaml"
            const real e0 = b20[i0];
#line 25 "kalman.yaml"
            const real e1 = b25[o25 + i0];
            const real e2 = e0 - e1;
#line 672 "kernel.cu"
            const int o33 = (s1 + row0) * 16;
            b33[o33 + i0] = e2;
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
                    const int o32 = (s1 + row0) * 8;
                    const int o31 = (s1 + row0) * 8;
                    const real e0 = b32[o32 + 2 * i0 + i2];
                    const real e1 = b31[o31 + i1 + 4 * i2];
                    const real e2 = e0 * e1;
                    sum = sum + e2;
                }
                const int o25 = (s1 + row0) * 16;
                b25[o25 + 4 * i0 + i1] = sum;
            }
            {
                real sum = 0.0f;
                LOOP (int i2 = 0; i2 < 4; ++i2) {
                    const int o33 = (s1 + row0) * 16;
                    const int o27 = (s1 + row0) * 16;
                    const real e0 = b33[o33 + 4 * i0 + i2];
                    const real e1 = b27[o27 + i1 + 4 * i2];
                    const real e2 = e0 * e1;
                    sum = sum + e2;
                }
                const int o34 = (s1 + row0) * 16;
                b34[o34 + 4 * i0 + i1] = sum;
            }
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
                const int o34 = (s1 + row0) * 16;
                const int o33 = (s1 + row0) * 16;
                const real e0 = b34[o34 + 4 * i0 + i2];
                const real e1 = b33[o33 + 4 * i1 + i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o35 = row0 * 16;
            b35[o35 + 4 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o35 = row0 * 16;
            const int o25 = (s1 + row0) * 16;
#line 26 "kalman.yaml"
            const real e0 = b35[o35 + i0];
            const real e1 = b25[o25 + i0];
            const real e2 = e0 + e1;
#line 740 "kernel.cu"
            const int o9_1 = (s4 + row0) * 16;
            b9[o9_1 + i0] = e2;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, BUFFER(real) b10, BUFFER(real) b11,
    BUFFER(real) b12, CONST_BUFFER(real) b22, CONST_BUFFER(real) b26, CONST_BUFFER(real) b27, CONST_BUFFER(real) b31, CONST_BUFFER(real) b32,
    CONST_BUFFER(real) b33, CONST_BUFFER(real) b34, BUFFER(real) b36, BUFFER(real) b37, BUFFER(real) b38, BUFFER(real) b39,
    BUFFER(real) b40, BUFFER(real) b41, BUFFER(real) b42, BUFFER(real) b43, BUFFER(real) b44, BUFFER(real) b45,
    BUFFER(real) b46, BUFFER(real) b47, BUFFER(real) b48, BUFFER(real) b49, BUFFER(real) b50, BUFFER(real) b51,
    BUFFER(real) b52, BUFFER(real) b64,
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
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 2;
            const int i0 = at / 2u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 4; ++i2) {
                const int o11_1 = (s0 + row0) * 16;
                const int o31 = (s1 + row0) * 8;
                const real e0 = b11[o11_1 + 4 * i0 + i2];
                const real e1 = b31[o31 + 4 * i1 + i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o36 = (s2 + row0) * 8;
            b36[o36 + 2 * i0 + i1] = sum;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 4; ++i2) {
                const int o11_1 = (s0 + row0) * 16;
                const int o32 = (s1 + row0) * 8;
                const real e0 = b11[o11_1 + i1 + 4 * i2];
                const real e1 = b32[o32 + i0 + 2 * i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o37 = row0 * 8;
            b37[o37 + 4 * i0 + i1] = sum;
        }
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i2 = 0; i2 < 4; ++i2) {
                const int o11_1 = (s0 + row0) * 16;
                const int o33 = (s1 + row0) * 16;
                const int o34 = (s1 + row0) * 16;
                const real e0 = b11[o11_1 + 4 * i0 + i2];
                const real e1 = b33[o33 + i1 + 4 * i2];
                const real e2 = e0 * e1;
                const real e3 = b11[o11_1 + i1 + 4 * i2];
                const real e4 = b34[o34 + i0 + 4 * i2];
                const real e5 = e3 * e4;
                sum0 = sum0 + e2;
                sum1 = sum1 + e5;
            }
            const int o38 = row0 * 16;
            const int o39 = row0 * 16;
            b38[o38 + 4 * i0 + i1] = sum0;
            b39[o39 + 4 * i0 + i1] = sum1;
        }
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 4; ++i1) {
                const int o10_1 = (s0 + row0) * 4;
                const int o7 = (s2 + row0) * 4;
                const int o31 = (s1 + row0) * 8;
                const real e0 = b10[o10_1 + i1];
                const real e1 = b7[o7 + i1];
                const real e2 = e0 + e1;
                const real e3 = b31[o31 + 4 * i0 + i1];
                const real e4 = e2 * e3;
                sum = sum + e4;
            }
            const int o12 = (s2 + row0) * 2;
            b12[o12 + i0] = sum;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 2;
            const int i0 = at / 2u;
            const int o36 = (s2 + row0) * 8;
            const int o40 = (s2 + row0) * 8;
            real sum = 0;
            LOOP (int k = 0; k < 2; ++k) sum = F(fma)(b36[o36 + 2 * i0 + k], b6[2 * i1 + k], sum);
            b40[o40 + 2 * i0 + i1] = sum;
        }
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            {
                real sum0 = 0.0f, sum1 = 0.0f;
                LOOP (int i2 = 0; i2 < 4; ++i2) {
                    const int o38 = row0 * 16;
                    const int o27 = (s1 + row0) * 16;
                    const int o33 = (s1 + row0) * 16;
                    const real e0 = b38[o38 + 4 * i0 + i2];
                    const real e1 = b27[o27 + 4 * i1 + i2];
                    const real e2 = e0 * e1;
                    const real e3 = b38[o38 + i1 + 4 * i2];
                    const real e4 = b33[o33 + i0 + 4 * i2];
                    const real e5 = e3 * e4;
                    sum0 = sum0 + e2;
                    sum1 = sum1 + e5;
                }
                const int o41 = row0 * 16;
                const int o42 = row0 * 16;
                b41[o41 + 4 * i0 + i1] = sum0;
                b42[o42 + 4 * i0 + i1] = sum1;
            }
            {
                const int o39 = row0 * 16;
                const int o41 = row0 * 16;
#line 26 "kalman.yaml"
                const real e0 = b39[o39 + i0 + 4 * i1];
                const real e1 = b41[o41 + 4 * i0 + i1];
#line 25 "kalman.yaml"
                const real e2 = e0 + e1;
                const real e3 = -e2;
#line 898 "kernel.cu"
                const int o44 = (s2 + row0) * 16;
                b44[o44 + 4 * i0 + i1] = e3;
            }
        }
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o12 = (s2 + row0) * 2;
#line 24 "kalman.yaml"
            const real e0 = b12[o12 + i0];
            const real e1 = -e0;
#line 911 "kernel.cu"
            const int o43 = (s2 + row0) * 2;
            b43[o43 + i0] = e1;
        }
        block_barrier();
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o43 = (s2 + row0) * 2;
            #pragma unroll 4
            for (int k = 0; k < 2; ++k) {
                const real x = b43[o43 + k];
                p0 = F(fma)(x, w0[k * 4 + i0], p0);
            }
            const int o10_1 = (s0 + row0) * 4;
            const int o7 = (s2 + row0) * 4;
#line 20 "kalman.yaml"
            const real e0 = b10[o10_1 + i0];
            const real e1 = b7[o7 + i0];
            const real e2 = e0 + e1;
#line 24 "kalman.yaml"
            const real e3 = p0;
#line 20 "kalman.yaml"
            const real e4 = e2 + e3;
#line 937 "kernel.cu"
            const int o45 = (s2 + row0) * 4;
            b45[o45 + i0] = e4;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 2;
            const int i0 = at / 2u;
            const int o44 = (s2 + row0) * 16;
            const int o46 = (s2 + row0) * 8;
            real sum = 0;
            LOOP (int k = 0; k < 4; ++k) sum = F(fma)(b44[o44 + 4 * i0 + k], b5[4 * i1 + k], sum);
            b46[o46 + 2 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 4u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o45 = (s2 + row0) * 4;
            #pragma unroll 4
            for (int k = 0; k < 4; ++k) {
                const real x = b45[o45 + k];
                p0 = F(fma)(x, w1[k * 4 + i0], p0);
            }
#line 20 "kalman.yaml"
            const real e0 = p0;
#line 967 "kernel.cu"
            const int o10 = (s3 + row0) * 4;
            b10[o10 + i0] = e0;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            const int o37 = row0 * 8;
            const int o10_1 = (s0 + row0) * 4;
            const int o7 = (s2 + row0) * 4;
            const int o26 = (s1 + row0) * 2;
            const int o40 = (s2 + row0) * 8;
            const int o46 = (s2 + row0) * 8;
#line 26 "kalman.yaml"
            const real e0 = b37[o37 + 4 * i0 + i1];
#line 24 "kalman.yaml"
            const real e1 = b10[o10_1 + i1];
            const real e2 = b7[o7 + i1];
            const real e3 = e1 + e2;
            const real e4 = b26[o26 + i0];
            const real e5 = e3 * e4;
#line 26 "kalman.yaml"
            const real e6 = b40[o40 + i0 + 2 * i1];
#line 25 "kalman.yaml"
            const real e7 = b46[o46 + i0 + 2 * i1];
#line 23 "kalman.yaml"
            const real e8 = e6 + e7;
            const real e9 = e5 + e8;
            const real e10 = e0 + e9;
#line 999 "kernel.cu"
            const int o47 = row0 * 8;
            b47[o47 + 4 * i0 + i1] = e10;
        }
        block_barrier();
        if (first / 32 < 1u) {
            const unsigned item = first / 32;
            (void)item;
            const int lane = threadIdx.x & 31;
            const int o22 = (s2 + row0) * 4;
            const int o47 = row0 * 8;
            const int o64 = row0 * 32;
            const int o48 = (s2 + row0) * 8;
            LOOP (int at = lane; at < 12; at += 32) {
                const int i = at / 6, j = at % 6;
                b64[o64 + 16 * i + j] = j < 2 ? b22[o22 + 2 * i + j] : b47[o47 + 4 * i + (j - 2)];
            }
            warp_barrier();
            LOOP (int k = 0; k < 2; ++k) {
                real largest = -1, found = k;
                LOOP (int at = k + lane; at < 2; at += 32) {
                    const real size = F(fabs)(b64[o64 + 16 * at + k]);
                    if (size > largest) { largest = size; found = at; }
                }
                LOOP (int reach = 16; reach; reach >>= 1) {
                    const real size = shuffle_xor(largest, reach), other = shuffle_xor(found, reach);
                    if (size > largest || (size == largest && other < found)) { largest = size; found = other; }
                }
                const int pivot = (int)found;
                warp_barrier();
                if (pivot != k) LOOP (int at = k + lane; at < 6; at += 32) {
                    const real upper = b64[o64 + 16 * k + at];
                    b64[o64 + 16 * k + at] = b64[o64 + 16 * pivot + at];
                    b64[o64 + 16 * pivot + at] = upper;
                }
                warp_barrier();
                LOOP (int at = k + 1 + lane; at < 6; at += 32) {
                    const real scaled = b64[o64 + 16 * k + at] / b64[o64 + 16 * k + k];
                    LOOP (int i = 0; i < 2; ++i) b64[o64 + 16 * i + at] = b64[o64 + 16 * i + at] - b64[o64 + 16 * i + k] * scaled;
                    b64[o64 + 16 * k + at] = scaled;
                }
                warp_barrier();
            }
            LOOP (int at = lane; at < 8; at += 32) {
                const int i = at / 4, j = at % 4;
                b48[o48 + 4 * i + j] = b64[o64 + 16 * i + (2 + j)];
            }
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
                const int o48 = (s2 + row0) * 8;
                const int o31 = (s1 + row0) * 8;
                const real e0 = b48[o48 + 4 * i0 + i2];
                const real e1 = b31[o31 + 4 * i1 + i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o49 = (s2 + row0) * 4;
            b49[o49 + 2 * i0 + i1] = sum;
        }
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 2; ++i2) {
                const int o48 = (s2 + row0) * 8;
                const real e0 = b5[i0 + 4 * i2];
                const real e1 = b48[o48 + i1 + 4 * i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o38 = row0 * 16;
            b38[o38 + 4 * i0 + i1] = sum;
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
                const int o49 = (s2 + row0) * 4;
                const real e0 = b5[i1 + 4 * i2];
                const real e1 = b49[o49 + i0 + 2 * i2];
                const real e2 = -e1;
                const real e3 = e0 * e2;
                sum = sum + e3;
            }
            const int o50 = (s2 + row0) * 8;
            b50[o50 + 4 * i0 + i1] = sum;
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
                    const int o50 = (s2 + row0) * 8;
                    const real e0 = b5[i0 + 4 * i2];
                    const real e1 = b50[o50 + i1 + 4 * i2];
                    const real e2 = e0 * e1;
                    sum = sum + e2;
                }
                const int o39 = row0 * 16;
                b39[o39 + 4 * i0 + i1] = sum;
            }
            {
                const int o42 = row0 * 16;
                const int o38 = row0 * 16;
                const int o39 = row0 * 16;
#line 26 "kalman.yaml"
                const real e0 = b42[o42 + 4 * i0 + i1];
#line 23 "kalman.yaml"
                const real e1 = b38[o38 + i0 + 4 * i1];
#line 21 "kalman.yaml"
                const real e2 = e0 + e1;
#line 22 "kalman.yaml"
                const real e3 = b39[o39 + 4 * i0 + i1];
#line 21 "kalman.yaml"
                const real e4 = e2 + e3;
#line 1135 "kernel.cu"
                const int o51 = (s2 + row0) * 16;
                b51[o51 + 4 * i0 + i1] = e4;
            }
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            const int o51 = (s2 + row0) * 16;
            const int o52 = (s2 + row0) * 16;
            real sum = 0;
            LOOP (int k = 0; k < 4; ++k) sum = F(fma)(b51[o51 + 4 * i0 + k], b2[i1 + 4 * k], sum);
            b52[o52 + 4 * i0 + i1] = sum;
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
                const int o52 = (s2 + row0) * 16;
                const real e0 = b2[i0 + 4 * i2];
                const real e1 = b52[o52 + i1 + 4 * i2];
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
    CONST_BUFFER(real) b9, BUFFER(real) b16, CONST_BUFFER(real) b27, CONST_BUFFER(real) b28, CONST_BUFFER(real) b31, CONST_BUFFER(real) b36,
    CONST_BUFFER(real) b44, CONST_BUFFER(real) b48, CONST_BUFFER(real) b49, CONST_BUFFER(real) b50, CONST_BUFFER(real) b51, CONST_BUFFER(real) b52,
    BUFFER(real) b54, BUFFER(real) b56, BUFFER(real) b58, BUFFER(real) b59, BUFFER(real) b60, BUFFER(real) b61,
    BUFFER(real) b62,
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
                    const int o52 = row * 16;
                    const int o9 = row * 16;
                    const real e0 = b52[o52 + 4 * i0 + i2];
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
            b54[4 * i0 + i1] = sum;
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
                const int o51 = row * 16;
                const real e0 = b51[o51 + 4 * i0 + i1];
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
                    const int o44 = row * 16;
                    const int o31 = row * 8;
                    const int o48 = row * 8;
                    const int o27 = row * 16;
                    const int o50 = row * 8;
                    const real e0 = b44[o44 + i1 + 4 * i2];
                    const real e1 = b31[o31 + 4 * i0 + i2];
                    const real e2 = e0 * e1;
                    const real e3 = b48[o48 + 4 * i0 + i2];
                    const real e4 = b27[o27 + i1 + 4 * i2];
                    const real e5 = e3 * e4;
                    const real e6 = b50[o50 + 4 * i0 + i2];
                    const real e7 = b27[o27 + 4 * i1 + i2];
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
            b56[4 * i0 + i1] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            b58[4 * i0 + i1] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 4;
            const int i0 = at / 4u;
            b60[4 * i0 + i1] = sum;
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
                    const int o49 = row * 4;
                    const int o28 = row * 8;
                    const real e0 = b49[o49 + 2 * i1 + i2];
                    const real e1 = -e0;
                    const real e2 = b28[o28 + i0 + 4 * i2];
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
            b59[2 * i0 + i1] = sum;
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
                LOOP (int i2 = 0; i2 < 4; ++i2) {
                    const int o36 = row * 8;
                    const int o31 = row * 8;
                    const real e0 = b36[o36 + i1 + 2 * i2];
                    const real e1 = b31[o31 + 4 * i0 + i2];
                    const real e2 = e0 * e1;
                    s0 = s0 + e2;
                }
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
            b61[2 * i0 + i1] = sum;
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
                const int o49 = row * 4;
                const real e0 = b49[o49 + i0 + 2 * i1];
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
            b62[2 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b14, BUFFER(real) b17, BUFFER(real) b18, CONST_BUFFER(real) b53, CONST_BUFFER(real) b54, CONST_BUFFER(real) b55,
    CONST_BUFFER(real) b56, CONST_BUFFER(real) b57, CONST_BUFFER(real) b58, CONST_BUFFER(real) b59, CONST_BUFFER(real) b60, CONST_BUFFER(real) b61,
    CONST_BUFFER(real) b62,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 16u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 4;
        const int i0 = at / 4u;
        const real e0 = b53[i0 + 4 * i1];
        const real e1 = b54[4 * i0 + i1];
        const real e2 = e0 + e1;
        const real e3 = b55[4 * i0 + i1];
        const real e4 = e2 + e3;
        b14[4 * i0 + i1] = e4;
    }
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 4;
        const int i0 = at / 4u;
        const real e0 = b56[4 * i0 + i1];
        const real e1 = b57[4 * i0 + i1];
        const real e2 = e0 + e1;
        const real e3 = b58[4 * i0 + i1];
        const real e4 = e2 + e3;
        const real e5 = b59[i0 + 2 * i1];
        const real e6 = e4 + e5;
        const real e7 = b60[4 * i0 + i1];
        const real e8 = e6 + e7;
        b17[4 * i0 + i1] = e8;
    }
    LOOP (unsigned item = first; item < 4u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b61[i0];
        const real e1 = b62[i0];
        const real e2 = e0 + e1;
        b18[i0] = e2;
    }
}
