// generated from specs/delta_net.yaml by `make generated`: do not edit
// delta_net I=8 N=2 K=8 V=8 float32, sm_90

// Made by rnngen from the equations in lines 22, 24, 25, 26, 27, 28, 29, 30, 31 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 128 / 256, at most 2048>>>
//   library product b22[T*B*1, 50] = b0[T*B*1, 8] * b18[8, 50]
//   forward_1<<<T * B * 48 / 256, at most 2048>>>
//   forward_2<<<B * 1 / 1>>>
//   forward_3<<<T * B * 2 / 256, at most 2048>>>
//   forward_4<<<T * B * 16 / 256, at most 2048>>>
//   forward_5<<<T * B * 16 / 256, at most 2048>>>
//   forward_6<<<T * B * 2 / 256, at most 2048>>>
//   forward_7<<<T * B * 16 / 256, at most 2048>>>
//   library product b11[T*B*1, 8] = b40[T*B*1, 16] * b5[16, 8]
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   library product b41[T*B*1, 16] = b6[T*B*1, 8] * b5[8, 16]
//   backward_0<<<T * B * 2 / 256, at most 2048>>>
//   backward_1<<<T * B * 16 / 256, at most 2048>>>
//   backward_2<<<T * B * 2 / 256, at most 2048>>>
//   backward_3<<<T * B * 16 / 256, at most 2048>>>
//   backward_4<<<B * 1 / 1>>>
//   backward_5<<<T * B * 2 / 256, at most 2048>>>
//   library product b12[T*B*1, 8] = b42[T*B*1, 2] * b2[2, 8]
//   library product b12[T*B*1, 8] += b50[T*B*1, 48] * b1[48, 8]
//   library product b13[48, 8] = b50[48, T*B*1] * b0[T*B*1, 8]
//   library product b14[2, 8] = b42[2, T*B*1] * b0[T*B*1, 8]
//   library product b17[8, 16] = b6[8, T*B*1] * b40[T*B*1, 16]
//   backward_6<<<48 / 32, at most 2048>>>
//   backward_7<<<48 / 256, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [384]
//   b2: param 1, real [16]
//   b3: param 2, real [192]
//   b4: param 3, real [8]
//   b5: param 4, real [128]
//   b6: adjoint 0, real [T, B, 8]
//   b7: state 0, real [T + 1, B, 128]
//   b8: state 1, real [T + 3 or 4, B, 48]
//   b9: grad_state 0, real [2, B, 128]
//   b10: grad_state 1, real [4, B, 48]
//   b11: output 0, real [T, B, 8]
//   b12: grad_input 0, real [T, B, 8]
//   b13: grad_param 0, real [384]
//   b14: grad_param 1, real [16]
//   b15: grad_param 2, real [192]
//   b16: grad_param 3, real [8]
//   b17: grad_param 4, real [128]
//   b18: saved 0, real [400]
//   b19: scratch 0, real [T, B, 48]
//   b20: saved 1, real [128]
//   b21: saved 2, real [48]
//   b22: saved 3, real [T, B, 50]
//   b23: saved 4, real [T, B, 48]
//   b24: saved 5, real [T, B, 2]
//   b25: saved 6, real [T, B, 16]
//   b26: saved 7, real [T or 1, B, 16]
//   b27: saved 8, real [B, 16]
//   b28: saved 9, real [B, 2]
//   b29: saved 10, real [T or 1, B, 2]
//   b30: saved 11, real [T or 1, B, 2]
//   b31: saved 12, real [B, 16]
//   b32: saved 13, real [T or 1, B, 16]
//   b33: saved 14, real [T, B, 2]
//   b34: saved 15, real [T, B, 2]
//   b35: saved 16, real [T, B, 2]
//   b36: saved 17, real [T, B, 16]
//   b37: saved 18, real [T, B, 16]
//   b38: saved 19, real [T, B, 2]
//   b39: saved 20, real [T, B, 2]
//   b40: saved 21, real [T, B, 16]
//   b41: scratch 1, real [T, B, 16]
//   b42: scratch 2, real [T, B, 2]
//   b43: scratch 3, real [T, B, 2]
//   b44: scratch 4, real [T, B, 16]
//   b45: scratch 5, real [T, B, 2]
//   b46: scratch 6, real [B, 16]
//   b47: scratch 7, real [B, 16]
//   b48: scratch 8, real [B, 2]
//   b49: scratch 9, real [B, 2]
//   b50: scratch 10, real [T, B, 48]
//   b51: scratch 11, real [48]
//   b52: scratch 12, real [48]
//   b53: scratch 13, real [48]
//   b54: scratch 14, real [48]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, BUFFER(real) b7, BUFFER(real) b8, BUFFER(real) b18, BUFFER(real) b20,
    BUFFER(real) b21,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 128u; item += stride) {
        const int i0 = (int)item;
        b20[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 48u; item += stride) {
        const int i0 = (int)item;
        b21[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 384u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b1[i0];
        b18[i0] = e0;
    }
    LOOP (unsigned item = first; item < 16u; item += stride) {
        const int i0 = (int)item;
#line 24 "delta_net.yaml"
        const real e0 = b2[i0];
#line 368 "kernel.cu"
        b18[384 + i0] = e0;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 128u; item += stride) {
            const int row = row0 + (int)(item / 128u);
            const int i0 = (int)(item % 128u);
            const int o7 = ((0) * call.rows + row) * 128;
            b7[o7 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 48u; item += stride) {
            const int row = row0 + (int)(item / 48u);
            const int i0 = (int)(item % 48u);
            const int o8 = ((call.save ? 2 : (2) & 3) * call.rows + row) * 48;
            b8[o8 + i0] = 0.0f;
        }
    }
    LOOP (int behind = 0; behind <= 1; ++behind) {
        const int flag = 2 + behind;
        if (!(call.given[flag / 32] >> flag % 32 & 1u)) {
            LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 48u; item += stride) {
                const int row = row0 + (int)(item / 48u);
                const int i0 = (int)(item % 48u);
                const int o8 = ((call.save ? 2 : (2) & 3) * call.rows + row) * 48;
                const real e0 = b8[o8 + i0];
                const int o8_m1 = ((call.save ? 1 - behind : (1 - behind) & 3) * call.rows + row) * 48;
                b8[o8_m1 + i0] = e0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b22, BUFFER(real) b23, BUFFER(real) b24,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 48u; item += stride) {
        const int row = (int)(item / 48u);
        const int i0 = (int)(item % 48u);
        const int o22 = row * 50;
#line 24 "delta_net.yaml"
        const real e0 = b22[o22 + i0];
#line 415 "kernel.cu"
        const int o23 = row * 48;
        b23[o23 + i0] = e0;
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        const int o22 = row * 50;
#line 24 "delta_net.yaml"
        const real e0 = b22[o22 + 48 + i0];
#line 29 "delta_net.yaml"
        const real e1 = op_sigmoid(e0);
#line 427 "kernel.cu"
        const int o24 = row * 2;
        b24[o24 + i0] = e1;
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) forward_2(
    CONST_BUFFER(real) b3, BUFFER(real) b7, BUFFER(real) b8, CONST_BUFFER(real) b23, CONST_BUFFER(real) b24, BUFFER(real) b25,
    BUFFER(real) b26, BUFFER(real) b27, BUFFER(real) b28, BUFFER(real) b29, BUFFER(real) b30, BUFFER(real) b31,
    BUFFER(real) b32,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (call.save ? t : (t) & 3) * call.rows;
        const int s1 = (call.save ? t + 1 : (t + 1) & 3) * call.rows;
        const int s2 = (call.save ? t + 2 : (t + 2) & 3) * call.rows;
        const int s3 = (t) * call.rows;
        const int s4 = (call.save ? t : 0) * call.rows;
        const int s5 = (t + 1) * call.rows;
        const int s6 = (call.save ? t + 3 : (t + 3) & 3) * call.rows;
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o8_m2 = (s0 + row0) * 48;
            const int o8_m1 = (s1 + row0) * 48;
            const int o8 = (s2 + row0) * 48;
            const int o23 = (s3 + row0) * 48;
#line 25 "delta_net.yaml"
            const real e0 = b3[i0];
#line 26 "delta_net.yaml"
            const real e1 = b8[o8_m2 + i0];
            const real e2 = e0 * e1;
#line 25 "delta_net.yaml"
            const real e3 = b3[48 + i0];
#line 26 "delta_net.yaml"
            const real e4 = b8[o8_m1 + i0];
            const real e5 = e3 * e4;
            const real e6 = e2 + e5;
#line 25 "delta_net.yaml"
            const real e7 = b3[96 + i0];
#line 26 "delta_net.yaml"
            const real e8 = b8[o8 + i0];
            const real e9 = e7 * e8;
            const real e10 = e6 + e9;
#line 25 "delta_net.yaml"
            const real e11 = b3[144 + i0];
#line 24 "delta_net.yaml"
            const real e12 = b23[o23 + i0];
#line 26 "delta_net.yaml"
            const real e13 = e11 * e12;
            const real e14 = e10 + e13;
            const real e15 = op_sigmoid(e14);
            const real e16 = e14 * e15;
#line 25 "delta_net.yaml"
            const real e17 = b3[16 + i0];
#line 27 "delta_net.yaml"
            const real e18 = b8[o8_m2 + 16 + i0];
            const real e19 = e17 * e18;
#line 25 "delta_net.yaml"
            const real e20 = b3[64 + i0];
#line 27 "delta_net.yaml"
            const real e21 = b8[o8_m1 + 16 + i0];
            const real e22 = e20 * e21;
            const real e23 = e19 + e22;
#line 25 "delta_net.yaml"
            const real e24 = b3[112 + i0];
#line 27 "delta_net.yaml"
            const real e25 = b8[o8 + 16 + i0];
            const real e26 = e24 * e25;
            const real e27 = e23 + e26;
#line 25 "delta_net.yaml"
            const real e28 = b3[160 + i0];
#line 24 "delta_net.yaml"
            const real e29 = b23[o23 + 16 + i0];
#line 27 "delta_net.yaml"
            const real e30 = e28 * e29;
            const real e31 = e27 + e30;
            const real e32 = op_sigmoid(e31);
            const real e33 = e31 * e32;
#line 25 "delta_net.yaml"
            const real e34 = b3[32 + i0];
#line 28 "delta_net.yaml"
            const real e35 = b8[o8_m2 + 32 + i0];
            const real e36 = e34 * e35;
#line 25 "delta_net.yaml"
            const real e37 = b3[80 + i0];
#line 28 "delta_net.yaml"
            const real e38 = b8[o8_m1 + 32 + i0];
            const real e39 = e37 * e38;
            const real e40 = e36 + e39;
#line 25 "delta_net.yaml"
            const real e41 = b3[128 + i0];
#line 28 "delta_net.yaml"
            const real e42 = b8[o8 + 32 + i0];
            const real e43 = e41 * e42;
            const real e44 = e40 + e43;
#line 25 "delta_net.yaml"
            const real e45 = b3[176 + i0];
#line 24 "delta_net.yaml"
            const real e46 = b23[o23 + 32 + i0];
#line 28 "delta_net.yaml"
            const real e47 = e45 * e46;
            const real e48 = e44 + e47;
            const real e49 = op_sigmoid(e48);
            const real e50 = e48 * e49;
#line 538 "kernel.cu"
            const int o25 = (s3 + row0) * 16;
            const int o26 = (s4 + row0) * 16;
            const int o27 = row0 * 16;
            b25[o25 + i0] = e16;
            b26[o26 + i0] = e33;
            b27[o27 + i0] = e50;
        }
        block_barrier();
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o26 = (s4 + row0) * 16;
                    const real e0 = b26[o26 + 8 * i0 + i1];
                    const real e1 = e0 * e0;
                    sum = sum + e1;
                }
                const int o28 = row0 * 2;
                b28[o28 + i0] = sum;
            }
            {
                const int o28 = row0 * 2;
#line 22 "delta_net.yaml"
                const real e0 = b28[o28 + i0];
                const real e2 = e0 + 1e-06f;
                const real e3 = F(sqrt)(e2);
                const real e5 = 1.0f / e3;
#line 569 "kernel.cu"
                const int o29 = (s4 + row0) * 2;
                const int o30 = (s4 + row0) * 2;
                b29[o29 + i0] = e3;
                b30[o30 + i0] = e5;
            }
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
                const int o26 = (s4 + row0) * 16;
                const int o30 = (s4 + row0) * 2;
                const int o7 = (s3 + row0) * 128;
                const real e0 = b26[o26 + 8 * i0 + i2];
                const real e1 = b30[o30 + i0];
                const real e2 = e0 * e1;
                const real e3 = b7[o7 + 64 * i0 + i1 + 8 * i2];
                const real e4 = e2 * e3;
                sum = sum + e4;
            }
            const int o31 = row0 * 16;
            b31[o31 + 8 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o27 = row0 * 16;
            const int o31 = row0 * 16;
#line 28 "delta_net.yaml"
            const real e0 = b27[o27 + i0];
#line 30 "delta_net.yaml"
            const real e1 = b31[o31 + i0];
            const real e2 = e0 - e1;
#line 610 "kernel.cu"
            const int o32 = (s4 + row0) * 16;
            b32[o32 + i0] = e2;
        }
        block_barrier();
        if (first < 128u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i2 = at % 8;
            const int i1 = at / 8u % 8;
            const int i0 = at / 64u;
            const int o7 = (s3 + row0) * 128;
            const int o26 = (s4 + row0) * 16;
            const int o30 = (s4 + row0) * 2;
            const int o24 = (s3 + row0) * 2;
            const int o32 = (s4 + row0) * 16;
#line 30 "delta_net.yaml"
            const real e0 = b7[o7 + 64 * i0 + 8 * i1 + i2];
#line 27 "delta_net.yaml"
            const real e1 = b26[o26 + 8 * i0 + i1];
#line 22 "delta_net.yaml"
            const real e2 = b30[o30 + i0];
            const real e3 = e1 * e2;
#line 29 "delta_net.yaml"
            const real e4 = b24[o24 + i0];
#line 30 "delta_net.yaml"
            const real e5 = b32[o32 + 8 * i0 + i2];
            const real e6 = e4 * e5;
            const real e7 = e3 * e6;
            const real e8 = e0 + e7;
#line 641 "kernel.cu"
            const int o7_1 = (s5 + row0) * 128;
            b7[o7_1 + 64 * i0 + 8 * i1 + i2] = e8;
        }
        if (first < 48u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o23 = (s3 + row0) * 48;
#line 24 "delta_net.yaml"
            const real e0 = b23[o23 + i0];
#line 652 "kernel.cu"
            const int o8_1 = (s6 + row0) * 48;
            b8[o8_1 + i0] = e0;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    CONST_BUFFER(real) b25, BUFFER(real) b33, BUFFER(real) b34, BUFFER(real) b35,
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
                const int o25 = row * 16;
                const real e0 = b25[o25 + 8 * i0 + i1];
                const real e1 = e0 * e0;
                sum = sum + e1;
            }
            const int o33 = row * 2;
            b33[o33 + i0] = sum;
        }
        {
            const int o33 = row * 2;
#line 22 "delta_net.yaml"
            const real e0 = b33[o33 + i0];
            const real e2 = e0 + 1e-06f;
            const real e3 = F(sqrt)(e2);
            const real e5 = 1.0f / e3;
#line 688 "kernel.cu"
            const int o34 = row * 2;
            const int o35 = row * 2;
            b34[o34 + i0] = e3;
            b35[o35 + i0] = e5;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_4(
    CONST_BUFFER(real) b25, CONST_BUFFER(real) b35, BUFFER(real) b36,
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
        const int o25 = row * 16;
        const int o35 = row * 2;
#line 26 "delta_net.yaml"
        const real e0 = b25[o25 + 8 * i0 + i1];
#line 22 "delta_net.yaml"
        const real e1 = b35[o35 + i0];
        const real e2 = e0 * e1;
#line 26 "delta_net.yaml"
        const real e4 = F(sqrt)(8.0f);
        const real e5 = e2 / e4;
#line 719 "kernel.cu"
        const int o36 = row * 16;
        b36[o36 + 8 * i0 + i1] = e5;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_5(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b36, BUFFER(real) b37,
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
            const int o36 = row * 16;
            const int o7_1 = (row + 1 * call.rows) * 128;
            const real e0 = b36[o36 + 8 * i0 + i2];
            const real e1 = b7[o7_1 + 64 * i0 + i1 + 8 * i2];
            const real e2 = e0 * e1;
            sum = sum + e2;
        }
        const int o37 = row * 16;
        b37[o37 + 8 * i0 + i1] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_6(
    BUFFER(real) b33, CONST_BUFFER(real) b37, BUFFER(real) b38, BUFFER(real) b39,
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
                const int o37 = row * 16;
                const real e0 = b37[o37 + 8 * i0 + i1];
                const real e1 = e0 * e0;
                sum = sum + e1;
            }
            const int o33 = row * 2;
            b33[o33 + i0] = sum;
        }
        {
            const int o33 = row * 2;
#line 31 "delta_net.yaml"
            const real e0 = b33[o33 + i0];
            const real e2 = e0 / 8.0f;
            const real e4 = e2 + 1e-05f;
            const real e5 = F(sqrt)(e4);
            const real e7 = 1.0f / e5;
#line 780 "kernel.cu"
            const int o38 = row * 2;
            const int o39 = row * 2;
            b38[o38 + i0] = e5;
            b39[o39 + i0] = e7;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_7(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b37, CONST_BUFFER(real) b39, BUFFER(real) b40,
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
        const int o37 = row * 16;
        const int o39 = row * 2;
#line 31 "delta_net.yaml"
        const real e0 = b37[o37 + 8 * i0 + i1];
        const real e1 = b39[o39 + i0];
        const real e2 = e0 * e1;
        const real e3 = b4[i1];
        const real e4 = e2 * e3;
#line 809 "kernel.cu"
        const int o40 = row * 16;
        b40[o40 + 8 * i0 + i1] = e4;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b37, CONST_BUFFER(real) b38, CONST_BUFFER(real) b39, CONST_BUFFER(real) b41, BUFFER(real) b42,
    BUFFER(real) b43,
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
                const int o41 = row * 16;
                const int o37 = row * 16;
                const real e0 = b41[o41 + 8 * i0 + i1];
                const real e1 = b4[i1];
                const real e2 = e0 * e1;
                const real e3 = b37[o37 + 8 * i0 + i1];
                const real e4 = e2 * e3;
                sum = sum + e4;
            }
            const int o42 = row * 2;
            b42[o42 + i0] = sum;
        }
        {
            const int o42 = row * 2;
            const int o39 = row * 2;
            const int o38 = row * 2;
#line 31 "delta_net.yaml"
            const real e0 = b42[o42 + i0];
            const real e1 = b39[o39 + i0];
            const real e2 = e0 * e1;
            const real e3 = b38[o38 + i0];
            const real e4 = e2 / e3;
            const real e6 = e4 * 0.5f;
            const real e7 = e6 / e3;
            const real e9 = e7 / 8.0f;
            const real e10 = -e9;
#line 855 "kernel.cu"
            const int o43 = row * 2;
            b43[o43 + i0] = e10;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b7, CONST_BUFFER(real) b37, CONST_BUFFER(real) b39, CONST_BUFFER(real) b41, CONST_BUFFER(real) b43,
    BUFFER(real) b44,
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
            const int o41 = row * 16;
            const int o39 = row * 2;
            const int o43 = row * 2;
            const int o37 = row * 16;
            const int o7_1 = (row + 1 * call.rows) * 128;
            const real e0 = b41[o41 + 8 * i0 + i2];
            const real e1 = b4[i2];
            const real e2 = e0 * e1;
            const real e3 = b39[o39 + i0];
            const real e4 = e2 * e3;
            const real e5 = b43[o43 + i0];
            const real e6 = b37[o37 + 8 * i0 + i2];
            const real e7 = e5 * e6;
            const real e8 = e4 + e7;
            const real e9 = e8 + e7;
            const real e10 = b7[o7_1 + 64 * i0 + 8 * i1 + i2];
            const real e11 = e9 * e10;
            sum = sum + e11;
        }
        const int o44 = row * 16;
        b44[o44 + 8 * i0 + i1] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b25, CONST_BUFFER(real) b34, CONST_BUFFER(real) b35, BUFFER(real) b42, CONST_BUFFER(real) b44, BUFFER(real) b45,
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
                const int o44 = row * 16;
                const int o25 = row * 16;
                const real e0 = b44[o44 + 8 * i0 + i1];
                const real e2 = F(sqrt)(8.0f);
                const real e3 = e0 / e2;
                const real e4 = b25[o25 + 8 * i0 + i1];
                const real e5 = e3 * e4;
                sum = sum + e5;
            }
            const int o42 = row * 2;
            b42[o42 + i0] = sum;
        }
        {
            const int o42 = row * 2;
            const int o35 = row * 2;
            const int o34 = row * 2;
#line 22 "delta_net.yaml"
            const real e0 = b42[o42 + i0];
            const real e1 = b35[o35 + i0];
            const real e2 = e0 * e1;
            const real e3 = b34[o34 + i0];
            const real e4 = e2 / e3;
            const real e6 = e4 * 0.5f;
            const real e7 = e6 / e3;
            const real e8 = -e7;
#line 939 "kernel.cu"
            const int o45 = row * 2;
            b45[o45 + i0] = e8;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    BUFFER(real) b19, CONST_BUFFER(real) b25, CONST_BUFFER(real) b35, CONST_BUFFER(real) b44, CONST_BUFFER(real) b45,
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
        const int o44 = row * 16;
        const int o35 = row * 2;
        const int o45 = row * 2;
        const int o25 = row * 16;
#line 31 "delta_net.yaml"
        const real e0 = b44[o44 + 8 * i0 + i1];
#line 26 "delta_net.yaml"
        const real e2 = F(sqrt)(8.0f);
        const real e3 = e0 / e2;
#line 22 "delta_net.yaml"
        const real e4 = b35[o35 + i0];
        const real e5 = e3 * e4;
        const real e6 = b45[o45 + i0];
#line 26 "delta_net.yaml"
        const real e7 = b25[o25 + 8 * i0 + i1];
#line 22 "delta_net.yaml"
        const real e8 = e6 * e7;
#line 26 "delta_net.yaml"
        const real e9 = e5 + e8;
        const real e10 = e9 + e8;
#line 978 "kernel.cu"
        const int o19 = row * 48;
        b19[o19 + 8 * i0 + i1] = e10;
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) backward_4(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, BUFFER(real) b9, BUFFER(real) b10,
    BUFFER(real) b19, CONST_BUFFER(real) b23, CONST_BUFFER(real) b24, CONST_BUFFER(real) b26, CONST_BUFFER(real) b29, CONST_BUFFER(real) b30,
    CONST_BUFFER(real) b32, CONST_BUFFER(real) b36, CONST_BUFFER(real) b37, CONST_BUFFER(real) b39, CONST_BUFFER(real) b41, CONST_BUFFER(real) b43,
    BUFFER(real) b44, BUFFER(real) b46, BUFFER(real) b47, BUFFER(real) b48, BUFFER(real) b49, BUFFER(real) b50,
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
        const int s4 = (call.save ? t : (t) & 3) * call.rows;
        const int s5 = (call.save ? t + 1 : (t + 1) & 3) * call.rows;
        const int s6 = (call.save ? t + 2 : (t + 2) & 3) * call.rows;
        const int s7 = ((t + 3) & 3) * call.rows;
        const int s8 = ((t + 1) & 3) * call.rows;
        const int s9 = ((t + 2) & 3) * call.rows;
        const int s10 = ((t) & 3) * call.rows;
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            {
                real sum0 = 0.0f, sum1 = 0.0f;
                LOOP (int i2 = 0; i2 < 8; ++i2) {
                    const int o9_1 = (s0 + row0) * 128;
                    const int o41 = (s1 + row0) * 16;
                    const int o39 = (s1 + row0) * 2;
                    const int o43 = (s1 + row0) * 2;
                    const int o37 = (s1 + row0) * 16;
                    const int o36 = (s1 + row0) * 16;
                    const int o24 = (s1 + row0) * 2;
                    const int o32 = (s2 + row0) * 16;
                    const int o26 = (s2 + row0) * 16;
                    const int o30 = (s2 + row0) * 2;
                    const real e0 = b9[o9_1 + 64 * i0 + 8 * i1 + i2];
                    const real e1 = b41[o41 + 8 * i0 + i2];
                    const real e2 = b4[i2];
                    const real e3 = e1 * e2;
                    const real e4 = b39[o39 + i0];
                    const real e5 = e3 * e4;
                    const real e6 = b43[o43 + i0];
                    const real e7 = b37[o37 + 8 * i0 + i2];
                    const real e8 = e6 * e7;
                    const real e9 = e5 + e8;
                    const real e10 = e9 + e8;
                    const real e11 = b36[o36 + 8 * i0 + i1];
                    const real e12 = e10 * e11;
                    const real e13 = e0 + e12;
                    const real e14 = b24[o24 + i0];
                    const real e15 = b32[o32 + 8 * i0 + i2];
                    const real e16 = e14 * e15;
                    const real e17 = e13 * e16;
                    const real e18 = b9[o9_1 + 64 * i0 + i1 + 8 * i2];
                    const real e19 = b41[o41 + 8 * i0 + i1];
                    const real e20 = b4[i1];
                    const real e21 = e19 * e20;
                    const real e22 = e21 * e4;
                    const real e23 = b37[o37 + 8 * i0 + i1];
                    const real e24 = e6 * e23;
                    const real e25 = e22 + e24;
                    const real e26 = e25 + e24;
                    const real e27 = b36[o36 + 8 * i0 + i2];
                    const real e28 = e26 * e27;
                    const real e29 = e18 + e28;
                    const real e30 = b26[o26 + 8 * i0 + i2];
                    const real e31 = b30[o30 + i0];
                    const real e32 = e30 * e31;
                    const real e33 = e29 * e32;
                    sum0 = sum0 + e17;
                    sum1 = sum1 + e33;
                }
                const int o46 = row0 * 16;
                const int o44 = (s1 + row0) * 16;
                b46[o46 + 8 * i0 + i1] = sum0;
                b44[o44 + 8 * i0 + i1] = sum1;
            }
            {
                const int o44 = (s1 + row0) * 16;
                const int o24 = (s1 + row0) * 2;
#line 30 "delta_net.yaml"
                const real e0 = b44[o44 + 8 * i0 + i1];
#line 29 "delta_net.yaml"
                const real e1 = b24[o24 + i0];
#line 30 "delta_net.yaml"
                const real e2 = e0 * e1;
#line 1078 "kernel.cu"
                const int o19 = (s1 + row0) * 48;
                b19[o19 + 32 + 8 * i0 + i1] = e2;
            }
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
                const int o19 = (s1 + row0) * 48;
                const int o7 = (s1 + row0) * 128;
                const real e0 = b19[o19 + 32 + 8 * i0 + i2];
                const real e1 = -e0;
                const real e2 = b7[o7 + 64 * i0 + 8 * i1 + i2];
                const real e3 = e1 * e2;
                sum = sum + e3;
            }
            const int o47 = row0 * 16;
            b47[o47 + 8 * i0 + i1] = sum;
        }
        if (first < 128u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i2 = at % 8;
            const int i1 = at / 8u % 8;
            const int i0 = at / 64u;
            const int o9_1 = (s0 + row0) * 128;
            const int o41 = (s1 + row0) * 16;
            const int o39 = (s1 + row0) * 2;
            const int o43 = (s1 + row0) * 2;
            const int o37 = (s1 + row0) * 16;
            const int o36 = (s1 + row0) * 16;
            const int o19 = (s1 + row0) * 48;
            const int o26 = (s2 + row0) * 16;
            const int o30 = (s2 + row0) * 2;
#line 30 "delta_net.yaml"
            const real e0 = b9[o9_1 + 64 * i0 + 8 * i1 + i2];
#line 31 "delta_net.yaml"
            const real e1 = b41[o41 + 8 * i0 + i2];
            const real e2 = b4[i2];
            const real e3 = e1 * e2;
            const real e4 = b39[o39 + i0];
            const real e5 = e3 * e4;
            const real e6 = b43[o43 + i0];
            const real e7 = b37[o37 + 8 * i0 + i2];
            const real e8 = e6 * e7;
            const real e9 = e5 + e8;
            const real e10 = e9 + e8;
#line 26 "delta_net.yaml"
            const real e11 = b36[o36 + 8 * i0 + i1];
#line 31 "delta_net.yaml"
            const real e12 = e10 * e11;
#line 30 "delta_net.yaml"
            const real e13 = e0 + e12;
            const real e14 = b19[o19 + 32 + 8 * i0 + i2];
            const real e15 = -e14;
#line 27 "delta_net.yaml"
            const real e16 = b26[o26 + 8 * i0 + i1];
#line 22 "delta_net.yaml"
            const real e17 = b30[o30 + i0];
            const real e18 = e16 * e17;
#line 30 "delta_net.yaml"
            const real e19 = e15 * e18;
            const real e20 = e13 + e19;
#line 1148 "kernel.cu"
            const int o9 = (s3 + row0) * 128;
            b9[o9 + 64 * i0 + 8 * i1 + i2] = e20;
        }
        block_barrier();
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o47 = row0 * 16;
                    const int o46 = row0 * 16;
                    const int o26 = (s2 + row0) * 16;
                    const real e0 = b47[o47 + 8 * i0 + i1];
                    const real e1 = b46[o46 + 8 * i0 + i1];
                    const real e2 = e0 + e1;
                    const real e3 = b26[o26 + 8 * i0 + i1];
                    const real e4 = e2 * e3;
                    sum = sum + e4;
                }
                const int o48 = row0 * 2;
                b48[o48 + i0] = sum;
            }
            {
                const int o48 = row0 * 2;
                const int o30 = (s2 + row0) * 2;
                const int o29 = (s2 + row0) * 2;
#line 22 "delta_net.yaml"
                const real e0 = b48[o48 + i0];
                const real e1 = b30[o30 + i0];
                const real e2 = e0 * e1;
                const real e3 = b29[o29 + i0];
                const real e4 = e2 / e3;
                const real e6 = e4 * 0.5f;
                const real e7 = e6 / e3;
                const real e8 = -e7;
#line 1186 "kernel.cu"
                const int o49 = row0 * 2;
                b49[o49 + i0] = e8;
            }
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o47 = row0 * 16;
            const int o46 = row0 * 16;
            const int o30 = (s2 + row0) * 2;
            const int o49 = row0 * 2;
            const int o26 = (s2 + row0) * 16;
#line 30 "delta_net.yaml"
            const real e0 = b47[o47 + 8 * i0 + i1];
            const real e1 = b46[o46 + 8 * i0 + i1];
#line 22 "delta_net.yaml"
            const real e2 = e0 + e1;
            const real e3 = b30[o30 + i0];
            const real e4 = e2 * e3;
            const real e5 = b49[o49 + i0];
#line 27 "delta_net.yaml"
            const real e6 = b26[o26 + 8 * i0 + i1];
#line 22 "delta_net.yaml"
            const real e7 = e5 * e6;
#line 27 "delta_net.yaml"
            const real e8 = e4 + e7;
            const real e9 = e8 + e7;
#line 1218 "kernel.cu"
            const int o19 = (s1 + row0) * 48;
            b19[o19 + 16 + 8 * i0 + i1] = e9;
        }
        block_barrier();
        if (first < 48u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o19 = (s1 + row0) * 48;
            const int o8_m2 = (s4 + row0) * 48;
            const int o8_m1 = (s5 + row0) * 48;
            const int o8 = (s6 + row0) * 48;
            const int o23 = (s1 + row0) * 48;
            const int o10_1 = (s7 + row0) * 48;
            const int o10_m1 = (s8 + row0) * 48;
            const int o10 = (s9 + row0) * 48;
#line 25 "delta_net.yaml"
            const real e0 = b19[o19 + i0];
            const real e1 = b3[i0];
            const real e2 = b8[o8_m2 + i0];
            const real e3 = e1 * e2;
            const real e4 = b3[48 + i0];
            const real e5 = b8[o8_m1 + i0];
            const real e6 = e4 * e5;
            const real e7 = e3 + e6;
            const real e8 = b3[96 + i0];
            const real e9 = b8[o8 + i0];
            const real e10 = e8 * e9;
            const real e11 = e7 + e10;
            const real e12 = b3[144 + i0];
#line 24 "delta_net.yaml"
            const real e13 = b23[o23 + i0];
#line 25 "delta_net.yaml"
            const real e14 = e12 * e13;
            const real e15 = e11 + e14;
            const real e16 = op_sigmoid(e15);
            const real e17 = e0 * e16;
            const real e18 = e0 * e15;
            const real e19 = e18 * e16;
            const real e21 = 1.0f - e16;
            const real e22 = e19 * e21;
            const real e23 = e17 + e22;
            const real e24 = e23 * e1;
#line 24 "delta_net.yaml"
            const real e25 = b10[o10_1 + i0];
#line 25 "delta_net.yaml"
            const real e26 = e23 * e12;
#line 24 "delta_net.yaml"
            const real e27 = e25 + e26;
            const real e28 = b10[o10_m1 + i0];
#line 25 "delta_net.yaml"
            const real e29 = e23 * e4;
            const real e30 = e28 + e29;
            const real e31 = b10[o10 + i0];
            const real e32 = e23 * e8;
            const real e33 = e31 + e32;
#line 1275 "kernel.cu"
            const int o10_m2 = (s10 + row0) * 48;
            const int o50 = (s1 + row0) * 48;
            b10[o10_m2 + i0] = e24;
            b50[o50 + i0] = e27;
            b10[o10_m1 + i0] = e30;
            b10[o10 + i0] = e33;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_5(
    CONST_BUFFER(real) b24, CONST_BUFFER(real) b32, BUFFER(real) b42, BUFFER(real) b43, CONST_BUFFER(real) b44,
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
                const int o44 = row * 16;
                const int o32 = row * 16;
                const real e0 = b44[o44 + 8 * i0 + i1];
                const real e1 = b32[o32 + 8 * i0 + i1];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o43 = row * 2;
            b43[o43 + i0] = sum;
        }
        {
            const int o43 = row * 2;
            const int o24 = row * 2;
#line 30 "delta_net.yaml"
            const real e0 = b43[o43 + i0];
#line 29 "delta_net.yaml"
            const real e1 = b24[o24 + i0];
            const real e2 = e0 * e1;
            const real e4 = 1.0f - e1;
            const real e5 = e2 * e4;
#line 1319 "kernel.cu"
            const int o42 = row * 2;
            b42[o42 + i0] = e5;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_6(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b8, BUFFER(real) b16, CONST_BUFFER(real) b19, CONST_BUFFER(real) b23, CONST_BUFFER(real) b37,
    CONST_BUFFER(real) b39, CONST_BUFFER(real) b41, BUFFER(real) b51, BUFFER(real) b52, BUFFER(real) b53, BUFFER(real) b54,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 1024);
    LOOP (int base = blockIdx.x * 32; base < 48; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f, s3 = 0.0f;
        if (item < 48) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o19 = row * 48;
                const int o8_m2 = row * 48;
                const int o8_m1 = (row + 1 * call.rows) * 48;
                const int o8 = (row + 2 * call.rows) * 48;
                const int o23 = row * 48;
                const real e0 = b19[o19 + i0];
                const real e1 = b3[i0];
                const real e2 = b8[o8_m2 + i0];
                const real e3 = e1 * e2;
                const real e4 = b3[48 + i0];
                const real e5 = b8[o8_m1 + i0];
                const real e6 = e4 * e5;
                const real e7 = e3 + e6;
                const real e8 = b3[96 + i0];
                const real e9 = b8[o8 + i0];
                const real e10 = e8 * e9;
                const real e11 = e7 + e10;
                const real e12 = b3[144 + i0];
                const real e13 = b23[o23 + i0];
                const real e14 = e12 * e13;
                const real e15 = e11 + e14;
                const real e16 = op_sigmoid(e15);
                const real e17 = e0 * e16;
                const real e18 = e0 * e15;
                const real e19 = e18 * e16;
                const real e21 = 1.0f - e16;
                const real e22 = e19 * e21;
                const real e23 = e17 + e22;
                const real e24 = e23 * e2;
                const real e25 = e23 * e5;
                const real e26 = e23 * e9;
                const real e27 = e23 * e13;
                s0 = s0 + e24;
                s1 = s1 + e25;
                s2 = s2 + e26;
                s3 = s3 + e27;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        part[768 + threadIdx.x] = s3;
        block_barrier();
        if (warp == 0 && item < 48) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b51[i0] = sum;
        }
        if (warp == 1 && item < 48) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b52[i0] = sum;
        }
        if (warp == 2 && item < 48) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b53[i0] = sum;
        }
        if (warp == 3 && item < 48) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int i0 = item;
            b54[i0] = sum;
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
                LOOP (int i1 = 0; i1 < 2; ++i1) {
                    const int o41 = row * 16;
                    const int o37 = row * 16;
                    const int o39 = row * 2;
                    const real e0 = b41[o41 + i0 + 8 * i1];
                    const real e1 = b37[o37 + i0 + 8 * i1];
                    const real e2 = b39[o39 + i1];
                    const real e3 = e1 * e2;
                    const real e4 = e0 * e3;
                    s0 = s0 + e4;
                }
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b16[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_7(
    BUFFER(real) b15, CONST_BUFFER(real) b51, CONST_BUFFER(real) b52, CONST_BUFFER(real) b53, CONST_BUFFER(real) b54,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 48u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b51[i0];
        const real e1 = b52[i0];
        const real e2 = b53[i0];
        const real e3 = b54[i0];
        b15[i0] = e0;
        b15[48 + i0] = e1;
        b15[96 + i0] = e2;
        b15[144 + i0] = e3;
    }
}
