// generated from specs/delta_net.yaml by `make generated`: do not edit
// delta_net@gated I=8 N=2 K=8 V=8 float32, sm_90

// Made by rnngen from the equations in lines 22, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 128 / 256, at most 2048>>>
//   library product b31[T*B*1, 68] = b1[T*B*1, 8] * b26[8, 68]
//   forward_1<<<T * B * 48 / 256, at most 2048>>>
//   forward_2<<<B * 1 / 1>>>
//   forward_3<<<T * B * 2 / 256, at most 2048>>>
//   forward_4<<<T * B * 16 / 256, at most 2048>>>
//   forward_5<<<T * B * 16 / 256, at most 2048>>>
//   forward_6<<<T * B * 2 / 256, at most 2048>>>
//   forward_7<<<T * B * 16 / 256, at most 2048>>>
//   forward_8<<<T * B * 16 / 256, at most 2048>>>
//   library product b15[T*B*1, 8] = b51[T*B*1, 16] * b9[16, 8]
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   library product b71[T*B*1, 16] = b10[T*B*1, 8] * b9[8, 16]
//   backward_0<<<T * B * 16 / 256, at most 2048>>>
//   library product b54[T*B*1, 8] = b53[T*B*1, 16] * b5[16, 8]
//   backward_1<<<T * B * 2 / 256, at most 2048>>>
//   backward_2<<<T * B * 16 / 256, at most 2048>>>
//   backward_3<<<T * B * 2 / 256, at most 2048>>>
//   backward_4<<<T * B * 16 / 256, at most 2048>>>
//   backward_5<<<B * 1 / 1>>>
//   backward_6<<<T * B * 64 / 256, at most 2048>>>
//   backward_7<<<T * B * 2 / 256, at most 2048>>>
//   library product b72[T*B*1, 8] = b58[T*B*1, 2] * b4[2, 8]
//   library product b72[T*B*1, 8] = b64[T*B*1, 48] * b2[48, 8]
//   library product b72[T*B*1, 8] = b65[T*B*1, 2] * b3[2, 8]
//   backward_8<<<T * B * 8 / 256, at most 2048>>>
//   library product b17[48, 8] = b64[48, T*B*1] * b1[T*B*1, 8]
//   library product b18[2, 8] = b65[2, T*B*1] * b1[T*B*1, 8]
//   library product b19[2, 8] = b58[2, T*B*1] * b1[T*B*1, 8]
//   library product b23[16, 8] = b53[16, T*B*1] * b1[T*B*1, 8]
//   library product b24[8, 16] = b10[8, T*B*1] * b51[T*B*1, 16]
//   backward_9<<<48 / 32, at most 2048>>>
//   backward_10<<<48 / 256, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [2]
//   b1: input 0, real [T, B, 8]
//   b2: param 1, real [384]
//   b3: param 2, real [16]
//   b4: param 3, real [16]
//   b5: param 4, real [128]
//   b6: param 5, real [2]
//   b7: param 6, real [192]
//   b8: param 7, real [8]
//   b9: param 8, real [128]
//   b10: adjoint 0, real [T, B, 8]
//   b11: state 0, real [T + 1, B, 128]
//   b12: state 1, real [T + 3 or 4, B, 48]
//   b13: grad_state 0, real [2, B, 128]
//   b14: grad_state 1, real [4, B, 48]
//   b15: output 0, real [T, B, 8]
//   b16: grad_input 0, real [T, B, 8]
//   b17: grad_param 0, real [384]
//   b18: grad_param 1, real [16]
//   b19: grad_param 2, real [16]
//   b20: grad_param 3, real [2]
//   b21: grad_param 4, real [192]
//   b22: grad_param 5, real [8]
//   b23: grad_param 6, real [128]
//   b24: grad_param 7, real [128]
//   b25: grad_param 8, real [2]
//   b26: saved 0, real [544]
//   b27: scratch 0, real [T, B, 48]
//   b28: saved 1, real [128]
//   b29: saved 2, real [48]
//   b30: saved 3, real [2]
//   b31: saved 4, real [T, B, 68]
//   b32: saved 5, real [T, B, 48]
//   b33: saved 6, real [T, B, 2]
//   b34: saved 7, real [T, B, 2]
//   b35: saved 8, real [T, B, 16]
//   b36: saved 9, real [T or 1, B, 16]
//   b37: saved 10, real [B, 16]
//   b38: saved 11, real [B, 2]
//   b39: saved 12, real [T or 1, B, 2]
//   b40: saved 13, real [T or 1, B, 2]
//   b41: saved 14, real [B, 16]
//   b42: saved 15, real [T or 1, B, 16]
//   b43: saved 16, real [T, B, 2]
//   b44: saved 17, real [T, B, 2]
//   b45: saved 18, real [T, B, 2]
//   b46: saved 19, real [T, B, 16]
//   b47: saved 20, real [T, B, 16]
//   b48: saved 21, real [T, B, 2]
//   b49: saved 22, real [T, B, 2]
//   b50: saved 23, real [T, B, 16]
//   b51: saved 24, real [T, B, 16]
//   b52: scratch 1, real [T, B, 16]
//   b53: scratch 2, real [T, B, 16]
//   b54: scratch 3, real [T, B, 8]
//   b55: scratch 4, real [T, B, 2]
//   b56: scratch 5, real [T, B, 2]
//   b57: scratch 6, real [T, B, 16]
//   b58: scratch 7, real [T, B, 2]
//   b59: scratch 8, real [T, B, 128]
//   b60: scratch 9, real [B, 16]
//   b61: scratch 10, real [B, 16]
//   b62: scratch 11, real [B, 2]
//   b63: scratch 12, real [B, 2]
//   b64: scratch 13, real [T, B, 48]
//   b65: scratch 14, real [T, B, 2]
//   b66: scratch 15, real [2]
//   b67: scratch 16, real [48]
//   b68: scratch 17, real [48]
//   b69: scratch 18, real [48]
//   b70: scratch 19, real [48]
//   b71: tile 0, real [T, B, 16]
//   b72: tile 1, real [T, B, 24]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b11,
    BUFFER(real) b12, BUFFER(real) b26, BUFFER(real) b28, BUFFER(real) b29, BUFFER(real) b30,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 128u; item += stride) {
        const int i0 = (int)item;
#line 49 "delta_net.yaml"
        const real e1 = b5[i0];
#line 381 "kernel.cu"
        b28[i0] = 0.0f;
        b26[416 + i0] = e1;
    }
    LOOP (unsigned item = first; item < 48u; item += stride) {
        const int i0 = (int)item;
        b29[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 2u; item += stride) {
        const int i0 = (int)item;
#line 55 "delta_net.yaml"
        const real e0 = b0[i0];
        const real e1 = F(exp)(e0);
#line 394 "kernel.cu"
        b30[i0] = e1;
    }
    LOOP (unsigned item = first; item < 384u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b2[i0];
        b26[i0] = e0;
    }
    LOOP (unsigned item = first; item < 16u; item += stride) {
        const int i0 = (int)item;
#line 49 "delta_net.yaml"
        const real e0 = b3[i0];
        const real e1 = b4[i0];
#line 407 "kernel.cu"
        b26[384 + i0] = e0;
        b26[400 + i0] = e1;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 128u; item += stride) {
            const int row = row0 + (int)(item / 128u);
            const int i0 = (int)(item % 128u);
            const int o11 = ((0) * call.rows + row) * 128;
            b11[o11 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 48u; item += stride) {
            const int row = row0 + (int)(item / 48u);
            const int i0 = (int)(item % 48u);
            const int o12 = ((call.save ? 2 : (2) & 3) * call.rows + row) * 48;
            b12[o12 + i0] = 0.0f;
        }
    }
    LOOP (int behind = 0; behind <= 1; ++behind) {
        const int flag = 2 + behind;
        if (!(call.given[flag / 32] >> flag % 32 & 1u)) {
            LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 48u; item += stride) {
                const int row = row0 + (int)(item / 48u);
                const int i0 = (int)(item % 48u);
                const int o12 = ((call.save ? 2 : (2) & 3) * call.rows + row) * 48;
                const real e0 = b12[o12 + i0];
                const int o12_m1 = ((call.save ? 1 - behind : (1 - behind) & 3) * call.rows + row) * 48;
                b12[o12_m1 + i0] = e0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b30, CONST_BUFFER(real) b31, BUFFER(real) b32, BUFFER(real) b33, BUFFER(real) b34,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 48u; item += stride) {
        const int row = (int)(item / 48u);
        const int i0 = (int)(item % 48u);
        const int o31 = row * 68;
#line 49 "delta_net.yaml"
        const real e0 = b31[o31 + i0];
#line 455 "kernel.cu"
        const int o32 = row * 48;
        b32[o32 + i0] = e0;
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        const int o31 = row * 68;
#line 49 "delta_net.yaml"
        const real e0 = b31[o31 + 48 + i0];
#line 54 "delta_net.yaml"
        const real e1 = op_sigmoid(e0);
#line 55 "delta_net.yaml"
        const real e2 = b30[i0];
#line 49 "delta_net.yaml"
        const real e3 = b31[o31 + 50 + i0];
#line 55 "delta_net.yaml"
        const real e4 = b6[i0];
        const real e5 = e3 + e4;
        const real e6 = op_softplus(e5);
        const real e7 = e2 * e6;
        const real e8 = -e7;
        const real e9 = F(exp)(e8);
#line 478 "kernel.cu"
        const int o33 = row * 2;
        const int o34 = row * 2;
        b33[o33 + i0] = e1;
        b34[o34 + i0] = e9;
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) forward_2(
    CONST_BUFFER(real) b7, BUFFER(real) b11, BUFFER(real) b12, CONST_BUFFER(real) b32, CONST_BUFFER(real) b33, CONST_BUFFER(real) b34,
    BUFFER(real) b35, BUFFER(real) b36, BUFFER(real) b37, BUFFER(real) b38, BUFFER(real) b39, BUFFER(real) b40,
    BUFFER(real) b41, BUFFER(real) b42,
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
            const int o12_m2 = (s0 + row0) * 48;
            const int o12_m1 = (s1 + row0) * 48;
            const int o12 = (s2 + row0) * 48;
            const int o32 = (s3 + row0) * 48;
#line 50 "delta_net.yaml"
            const real e0 = b7[i0];
#line 51 "delta_net.yaml"
            const real e1 = b12[o12_m2 + i0];
            const real e2 = e0 * e1;
#line 50 "delta_net.yaml"
            const real e3 = b7[48 + i0];
#line 51 "delta_net.yaml"
            const real e4 = b12[o12_m1 + i0];
            const real e5 = e3 * e4;
            const real e6 = e2 + e5;
#line 50 "delta_net.yaml"
            const real e7 = b7[96 + i0];
#line 51 "delta_net.yaml"
            const real e8 = b12[o12 + i0];
            const real e9 = e7 * e8;
            const real e10 = e6 + e9;
#line 50 "delta_net.yaml"
            const real e11 = b7[144 + i0];
#line 49 "delta_net.yaml"
            const real e12 = b32[o32 + i0];
#line 51 "delta_net.yaml"
            const real e13 = e11 * e12;
            const real e14 = e10 + e13;
            const real e15 = op_sigmoid(e14);
            const real e16 = e14 * e15;
#line 50 "delta_net.yaml"
            const real e17 = b7[16 + i0];
#line 52 "delta_net.yaml"
            const real e18 = b12[o12_m2 + 16 + i0];
            const real e19 = e17 * e18;
#line 50 "delta_net.yaml"
            const real e20 = b7[64 + i0];
#line 52 "delta_net.yaml"
            const real e21 = b12[o12_m1 + 16 + i0];
            const real e22 = e20 * e21;
            const real e23 = e19 + e22;
#line 50 "delta_net.yaml"
            const real e24 = b7[112 + i0];
#line 52 "delta_net.yaml"
            const real e25 = b12[o12 + 16 + i0];
            const real e26 = e24 * e25;
            const real e27 = e23 + e26;
#line 50 "delta_net.yaml"
            const real e28 = b7[160 + i0];
#line 49 "delta_net.yaml"
            const real e29 = b32[o32 + 16 + i0];
#line 52 "delta_net.yaml"
            const real e30 = e28 * e29;
            const real e31 = e27 + e30;
            const real e32 = op_sigmoid(e31);
            const real e33 = e31 * e32;
#line 50 "delta_net.yaml"
            const real e34 = b7[32 + i0];
#line 53 "delta_net.yaml"
            const real e35 = b12[o12_m2 + 32 + i0];
            const real e36 = e34 * e35;
#line 50 "delta_net.yaml"
            const real e37 = b7[80 + i0];
#line 53 "delta_net.yaml"
            const real e38 = b12[o12_m1 + 32 + i0];
            const real e39 = e37 * e38;
            const real e40 = e36 + e39;
#line 50 "delta_net.yaml"
            const real e41 = b7[128 + i0];
#line 53 "delta_net.yaml"
            const real e42 = b12[o12 + 32 + i0];
            const real e43 = e41 * e42;
            const real e44 = e40 + e43;
#line 50 "delta_net.yaml"
            const real e45 = b7[176 + i0];
#line 49 "delta_net.yaml"
            const real e46 = b32[o32 + 32 + i0];
#line 53 "delta_net.yaml"
            const real e47 = e45 * e46;
            const real e48 = e44 + e47;
            const real e49 = op_sigmoid(e48);
            const real e50 = e48 * e49;
#line 591 "kernel.cu"
            const int o35 = (s3 + row0) * 16;
            const int o36 = (s4 + row0) * 16;
            const int o37 = row0 * 16;
            b35[o35 + i0] = e16;
            b36[o36 + i0] = e33;
            b37[o37 + i0] = e50;
        }
        block_barrier();
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o36 = (s4 + row0) * 16;
                    const real e0 = b36[o36 + 8 * i0 + i1];
                    const real e1 = e0 * e0;
                    sum = sum + e1;
                }
                const int o38 = row0 * 2;
                b38[o38 + i0] = sum;
            }
            {
                const int o38 = row0 * 2;
#line 22 "delta_net.yaml"
                const real e0 = b38[o38 + i0];
                const real e2 = e0 + 1e-06f;
                const real e3 = F(sqrt)(e2);
                const real e5 = 1.0f / e3;
#line 622 "kernel.cu"
                const int o39 = (s4 + row0) * 2;
                const int o40 = (s4 + row0) * 2;
                b39[o39 + i0] = e3;
                b40[o40 + i0] = e5;
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
                const int o36 = (s4 + row0) * 16;
                const int o40 = (s4 + row0) * 2;
                const int o34 = (s3 + row0) * 2;
                const int o11 = (s3 + row0) * 128;
                const real e0 = b36[o36 + 8 * i0 + i2];
                const real e1 = b40[o40 + i0];
                const real e2 = e0 * e1;
                const real e3 = b34[o34 + i0];
                const real e4 = b11[o11 + 64 * i0 + i1 + 8 * i2];
                const real e5 = e3 * e4;
                const real e6 = e2 * e5;
                sum = sum + e6;
            }
            const int o41 = row0 * 16;
            b41[o41 + 8 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o37 = row0 * 16;
            const int o41 = row0 * 16;
#line 53 "delta_net.yaml"
            const real e0 = b37[o37 + i0];
#line 57 "delta_net.yaml"
            const real e1 = b41[o41 + i0];
            const real e2 = e0 - e1;
#line 666 "kernel.cu"
            const int o42 = (s4 + row0) * 16;
            b42[o42 + i0] = e2;
        }
        block_barrier();
        if (first < 128u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i2 = at % 8;
            const int i1 = at / 8u % 8;
            const int i0 = at / 64u;
            const int o34 = (s3 + row0) * 2;
            const int o11 = (s3 + row0) * 128;
            const int o36 = (s4 + row0) * 16;
            const int o40 = (s4 + row0) * 2;
            const int o33 = (s3 + row0) * 2;
            const int o42 = (s4 + row0) * 16;
#line 55 "delta_net.yaml"
            const real e0 = b34[o34 + i0];
#line 56 "delta_net.yaml"
            const real e1 = b11[o11 + 64 * i0 + 8 * i1 + i2];
            const real e2 = e0 * e1;
#line 52 "delta_net.yaml"
            const real e3 = b36[o36 + 8 * i0 + i1];
#line 22 "delta_net.yaml"
            const real e4 = b40[o40 + i0];
            const real e5 = e3 * e4;
#line 54 "delta_net.yaml"
            const real e6 = b33[o33 + i0];
#line 57 "delta_net.yaml"
            const real e7 = b42[o42 + 8 * i0 + i2];
            const real e8 = e6 * e7;
            const real e9 = e5 * e8;
            const real e10 = e2 + e9;
#line 701 "kernel.cu"
            const int o11_1 = (s5 + row0) * 128;
            b11[o11_1 + 64 * i0 + 8 * i1 + i2] = e10;
        }
        if (first < 48u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o32 = (s3 + row0) * 48;
#line 49 "delta_net.yaml"
            const real e0 = b32[o32 + i0];
#line 712 "kernel.cu"
            const int o12_1 = (s6 + row0) * 48;
            b12[o12_1 + i0] = e0;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    CONST_BUFFER(real) b35, BUFFER(real) b43, BUFFER(real) b44, BUFFER(real) b45,
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
                const int o35 = row * 16;
                const real e0 = b35[o35 + 8 * i0 + i1];
                const real e1 = e0 * e0;
                sum = sum + e1;
            }
            const int o43 = row * 2;
            b43[o43 + i0] = sum;
        }
        {
            const int o43 = row * 2;
#line 22 "delta_net.yaml"
            const real e0 = b43[o43 + i0];
            const real e2 = e0 + 1e-06f;
            const real e3 = F(sqrt)(e2);
            const real e5 = 1.0f / e3;
#line 748 "kernel.cu"
            const int o44 = row * 2;
            const int o45 = row * 2;
            b44[o44 + i0] = e3;
            b45[o45 + i0] = e5;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_4(
    CONST_BUFFER(real) b35, CONST_BUFFER(real) b45, BUFFER(real) b46,
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
        const int o35 = row * 16;
        const int o45 = row * 2;
#line 51 "delta_net.yaml"
        const real e0 = b35[o35 + 8 * i0 + i1];
#line 22 "delta_net.yaml"
        const real e1 = b45[o45 + i0];
        const real e2 = e0 * e1;
#line 51 "delta_net.yaml"
        const real e4 = F(sqrt)(8.0f);
        const real e5 = e2 / e4;
#line 779 "kernel.cu"
        const int o46 = row * 16;
        b46[o46 + 8 * i0 + i1] = e5;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_5(
    CONST_BUFFER(real) b11, CONST_BUFFER(real) b46, BUFFER(real) b47,
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
            const int o46 = row * 16;
            const int o11_1 = (row + 1 * call.rows) * 128;
            const real e0 = b46[o46 + 8 * i0 + i2];
            const real e1 = b11[o11_1 + 64 * i0 + i1 + 8 * i2];
            const real e2 = e0 * e1;
            sum = sum + e2;
        }
        const int o47 = row * 16;
        b47[o47 + 8 * i0 + i1] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_6(
    BUFFER(real) b43, CONST_BUFFER(real) b47, BUFFER(real) b48, BUFFER(real) b49,
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
                const int o47 = row * 16;
                const real e0 = b47[o47 + 8 * i0 + i1];
                const real e1 = e0 * e0;
                sum = sum + e1;
            }
            const int o43 = row * 2;
            b43[o43 + i0] = sum;
        }
        {
            const int o43 = row * 2;
#line 58 "delta_net.yaml"
            const real e0 = b43[o43 + i0];
            const real e2 = e0 / 8.0f;
            const real e4 = e2 + 1e-05f;
            const real e5 = F(sqrt)(e4);
            const real e7 = 1.0f / e5;
#line 840 "kernel.cu"
            const int o48 = row * 2;
            const int o49 = row * 2;
            b48[o48 + i0] = e5;
            b49[o49 + i0] = e7;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_7(
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b47, CONST_BUFFER(real) b49, BUFFER(real) b50,
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
        const int o47 = row * 16;
        const int o49 = row * 2;
#line 58 "delta_net.yaml"
        const real e0 = b47[o47 + 8 * i0 + i1];
        const real e1 = b49[o49 + i0];
        const real e2 = e0 * e1;
        const real e3 = b8[i1];
        const real e4 = e2 * e3;
#line 869 "kernel.cu"
        const int o50 = row * 16;
        b50[o50 + 8 * i0 + i1] = e4;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_8(
    CONST_BUFFER(real) b31, CONST_BUFFER(real) b50, BUFFER(real) b51,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o50 = row * 16;
        const int o31 = row * 68;
#line 58 "delta_net.yaml"
        const real e0 = b50[o50 + i0];
#line 49 "delta_net.yaml"
        const real e1 = b31[o31 + 52 + i0];
#line 59 "delta_net.yaml"
        const real e2 = op_sigmoid(e1);
        const real e3 = e1 * e2;
        const real e4 = e0 * e3;
#line 895 "kernel.cu"
        const int o51 = row * 16;
        b51[o51 + i0] = e4;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b31, CONST_BUFFER(real) b50, BUFFER(real) b52, BUFFER(real) b53, CONST_BUFFER(real) b71,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o71 = row * 16;
        const real p0 = b71[o71 + i0];
        const int o31 = row * 68;
        const int o50 = row * 16;
#line 59 "delta_net.yaml"
        const real e0 = p0;
#line 49 "delta_net.yaml"
        const real e1 = b31[o31 + 52 + i0];
#line 59 "delta_net.yaml"
        const real e2 = op_sigmoid(e1);
        const real e3 = e1 * e2;
        const real e4 = e0 * e3;
#line 58 "delta_net.yaml"
        const real e5 = b50[o50 + i0];
#line 59 "delta_net.yaml"
        const real e6 = e0 * e5;
        const real e7 = e6 * e2;
        const real e8 = e6 * e1;
        const real e9 = e8 * e2;
        const real e11 = 1.0f - e2;
        const real e12 = e9 * e11;
        const real e13 = e7 + e12;
#line 933 "kernel.cu"
        const int o52 = row * 16;
        const int o53 = row * 16;
        b52[o52 + i0] = e4;
        b53[o53 + i0] = e13;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b47, CONST_BUFFER(real) b48, CONST_BUFFER(real) b49, CONST_BUFFER(real) b52, BUFFER(real) b55,
    BUFFER(real) b56,
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
                const int o52 = row * 16;
                const int o47 = row * 16;
                const real e0 = b52[o52 + 8 * i0 + i1];
                const real e1 = b8[i1];
                const real e2 = e0 * e1;
                const real e3 = b47[o47 + 8 * i0 + i1];
                const real e4 = e2 * e3;
                sum = sum + e4;
            }
            const int o55 = row * 2;
            b55[o55 + i0] = sum;
        }
        {
            const int o55 = row * 2;
            const int o49 = row * 2;
            const int o48 = row * 2;
#line 58 "delta_net.yaml"
            const real e0 = b55[o55 + i0];
            const real e1 = b49[o49 + i0];
            const real e2 = e0 * e1;
            const real e3 = b48[o48 + i0];
            const real e4 = e2 / e3;
            const real e6 = e4 * 0.5f;
            const real e7 = e6 / e3;
            const real e9 = e7 / 8.0f;
            const real e10 = -e9;
#line 981 "kernel.cu"
            const int o56 = row * 2;
            b56[o56 + i0] = e10;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b11, CONST_BUFFER(real) b47, CONST_BUFFER(real) b49, CONST_BUFFER(real) b52, CONST_BUFFER(real) b56,
    BUFFER(real) b57,
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
            const int o52 = row * 16;
            const int o49 = row * 2;
            const int o56 = row * 2;
            const int o47 = row * 16;
            const int o11_1 = (row + 1 * call.rows) * 128;
            const real e0 = b52[o52 + 8 * i0 + i2];
            const real e1 = b8[i2];
            const real e2 = e0 * e1;
            const real e3 = b49[o49 + i0];
            const real e4 = e2 * e3;
            const real e5 = b56[o56 + i0];
            const real e6 = b47[o47 + 8 * i0 + i2];
            const real e7 = e5 * e6;
            const real e8 = e4 + e7;
            const real e9 = e8 + e7;
            const real e10 = b11[o11_1 + 64 * i0 + 8 * i1 + i2];
            const real e11 = e9 * e10;
            sum = sum + e11;
        }
        const int o57 = row * 16;
        b57[o57 + 8 * i0 + i1] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b35, CONST_BUFFER(real) b44, CONST_BUFFER(real) b45, BUFFER(real) b55, CONST_BUFFER(real) b57, BUFFER(real) b58,
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
                const int o57 = row * 16;
                const int o35 = row * 16;
                const real e0 = b57[o57 + 8 * i0 + i1];
                const real e2 = F(sqrt)(8.0f);
                const real e3 = e0 / e2;
                const real e4 = b35[o35 + 8 * i0 + i1];
                const real e5 = e3 * e4;
                sum = sum + e5;
            }
            const int o55 = row * 2;
            b55[o55 + i0] = sum;
        }
        {
            const int o55 = row * 2;
            const int o45 = row * 2;
            const int o44 = row * 2;
#line 22 "delta_net.yaml"
            const real e0 = b55[o55 + i0];
            const real e1 = b45[o45 + i0];
            const real e2 = e0 * e1;
            const real e3 = b44[o44 + i0];
            const real e4 = e2 / e3;
            const real e6 = e4 * 0.5f;
            const real e7 = e6 / e3;
            const real e8 = -e7;
#line 1065 "kernel.cu"
            const int o58 = row * 2;
            b58[o58 + i0] = e8;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    BUFFER(real) b27, CONST_BUFFER(real) b35, CONST_BUFFER(real) b45, CONST_BUFFER(real) b57, CONST_BUFFER(real) b58,
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
        const int o57 = row * 16;
        const int o45 = row * 2;
        const int o58 = row * 2;
        const int o35 = row * 16;
#line 58 "delta_net.yaml"
        const real e0 = b57[o57 + 8 * i0 + i1];
#line 51 "delta_net.yaml"
        const real e2 = F(sqrt)(8.0f);
        const real e3 = e0 / e2;
#line 22 "delta_net.yaml"
        const real e4 = b45[o45 + i0];
        const real e5 = e3 * e4;
        const real e6 = b58[o58 + i0];
#line 51 "delta_net.yaml"
        const real e7 = b35[o35 + 8 * i0 + i1];
#line 22 "delta_net.yaml"
        const real e8 = e6 * e7;
#line 51 "delta_net.yaml"
        const real e9 = e5 + e8;
        const real e10 = e9 + e8;
#line 1104 "kernel.cu"
        const int o27 = row * 48;
        b27[o27 + 8 * i0 + i1] = e10;
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) backward_5(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b11, CONST_BUFFER(real) b12, BUFFER(real) b13, BUFFER(real) b14,
    BUFFER(real) b27, CONST_BUFFER(real) b32, CONST_BUFFER(real) b33, CONST_BUFFER(real) b34, CONST_BUFFER(real) b36, CONST_BUFFER(real) b39,
    CONST_BUFFER(real) b40, CONST_BUFFER(real) b42, CONST_BUFFER(real) b46, CONST_BUFFER(real) b47, CONST_BUFFER(real) b49, CONST_BUFFER(real) b52,
    CONST_BUFFER(real) b56, BUFFER(real) b57, BUFFER(real) b59, BUFFER(real) b60, BUFFER(real) b61, BUFFER(real) b62,
    BUFFER(real) b63, BUFFER(real) b64,
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
        if (first < 128u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i2 = at % 8;
            const int i1 = at / 8u % 8;
            const int i0 = at / 64u;
            const int o13_1 = (s0 + row0) * 128;
            const int o52 = (s1 + row0) * 16;
            const int o49 = (s1 + row0) * 2;
            const int o56 = (s1 + row0) * 2;
            const int o47 = (s1 + row0) * 16;
            const int o46 = (s1 + row0) * 16;
#line 57 "delta_net.yaml"
            const real e0 = b13[o13_1 + 64 * i0 + 8 * i1 + i2];
#line 59 "delta_net.yaml"
            const real e1 = b52[o52 + 8 * i0 + i2];
#line 58 "delta_net.yaml"
            const real e2 = b8[i2];
            const real e3 = e1 * e2;
            const real e4 = b49[o49 + i0];
            const real e5 = e3 * e4;
            const real e6 = b56[o56 + i0];
            const real e7 = b47[o47 + 8 * i0 + i2];
            const real e8 = e6 * e7;
            const real e9 = e5 + e8;
            const real e10 = e9 + e8;
#line 51 "delta_net.yaml"
            const real e11 = b46[o46 + 8 * i0 + i1];
#line 58 "delta_net.yaml"
            const real e12 = e10 * e11;
#line 57 "delta_net.yaml"
            const real e13 = e0 + e12;
#line 1168 "kernel.cu"
            const int o59 = (s1 + row0) * 128;
            b59[o59 + 64 * i0 + 8 * i1 + i2] = e13;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            {
                real sum0 = 0.0f, sum1 = 0.0f;
                LOOP (int i2 = 0; i2 < 8; ++i2) {
                    const int o59 = (s1 + row0) * 128;
                    const int o33 = (s1 + row0) * 2;
                    const int o42 = (s2 + row0) * 16;
                    const int o36 = (s2 + row0) * 16;
                    const int o40 = (s2 + row0) * 2;
                    const real e0 = b59[o59 + 64 * i0 + 8 * i1 + i2];
                    const real e1 = b33[o33 + i0];
                    const real e2 = b42[o42 + 8 * i0 + i2];
                    const real e3 = e1 * e2;
                    const real e4 = e0 * e3;
                    const real e5 = b59[o59 + 64 * i0 + i1 + 8 * i2];
                    const real e6 = b36[o36 + 8 * i0 + i2];
                    const real e7 = b40[o40 + i0];
                    const real e8 = e6 * e7;
                    const real e9 = e5 * e8;
                    sum0 = sum0 + e4;
                    sum1 = sum1 + e9;
                }
                const int o60 = row0 * 16;
                const int o57 = (s1 + row0) * 16;
                b60[o60 + 8 * i0 + i1] = sum0;
                b57[o57 + 8 * i0 + i1] = sum1;
            }
            {
                const int o57 = (s1 + row0) * 16;
                const int o33 = (s1 + row0) * 2;
#line 57 "delta_net.yaml"
                const real e0 = b57[o57 + 8 * i0 + i1];
#line 54 "delta_net.yaml"
                const real e1 = b33[o33 + i0];
#line 57 "delta_net.yaml"
                const real e2 = e0 * e1;
#line 1214 "kernel.cu"
                const int o27 = (s1 + row0) * 48;
                b27[o27 + 32 + 8 * i0 + i1] = e2;
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
                const int o27 = (s1 + row0) * 48;
                const int o34 = (s1 + row0) * 2;
                const int o11 = (s1 + row0) * 128;
                const real e0 = b27[o27 + 32 + 8 * i0 + i2];
                const real e1 = -e0;
                const real e2 = b34[o34 + i0];
                const real e3 = b11[o11 + 64 * i0 + 8 * i1 + i2];
                const real e4 = e2 * e3;
                const real e5 = e1 * e4;
                sum = sum + e5;
            }
            const int o61 = row0 * 16;
            b61[o61 + 8 * i0 + i1] = sum;
        }
        if (first < 128u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i2 = at % 8;
            const int i1 = at / 8u % 8;
            const int i0 = at / 64u;
            const int o59 = (s1 + row0) * 128;
            const int o27 = (s1 + row0) * 48;
            const int o36 = (s2 + row0) * 16;
            const int o40 = (s2 + row0) * 2;
            const int o34 = (s1 + row0) * 2;
#line 57 "delta_net.yaml"
            const real e0 = b59[o59 + 64 * i0 + 8 * i1 + i2];
            const real e1 = b27[o27 + 32 + 8 * i0 + i2];
            const real e2 = -e1;
#line 52 "delta_net.yaml"
            const real e3 = b36[o36 + 8 * i0 + i1];
#line 22 "delta_net.yaml"
            const real e4 = b40[o40 + i0];
            const real e5 = e3 * e4;
#line 57 "delta_net.yaml"
            const real e6 = e2 * e5;
#line 56 "delta_net.yaml"
            const real e7 = e0 + e6;
#line 55 "delta_net.yaml"
            const real e8 = b34[o34 + i0];
#line 56 "delta_net.yaml"
            const real e9 = e7 * e8;
#line 1271 "kernel.cu"
            const int o13 = (s3 + row0) * 128;
            b13[o13 + 64 * i0 + 8 * i1 + i2] = e9;
        }
        block_barrier();
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o61 = row0 * 16;
                    const int o60 = row0 * 16;
                    const int o36 = (s2 + row0) * 16;
                    const real e0 = b61[o61 + 8 * i0 + i1];
                    const real e1 = b60[o60 + 8 * i0 + i1];
                    const real e2 = e0 + e1;
                    const real e3 = b36[o36 + 8 * i0 + i1];
                    const real e4 = e2 * e3;
                    sum = sum + e4;
                }
                const int o62 = row0 * 2;
                b62[o62 + i0] = sum;
            }
            {
                const int o62 = row0 * 2;
                const int o40 = (s2 + row0) * 2;
                const int o39 = (s2 + row0) * 2;
#line 22 "delta_net.yaml"
                const real e0 = b62[o62 + i0];
                const real e1 = b40[o40 + i0];
                const real e2 = e0 * e1;
                const real e3 = b39[o39 + i0];
                const real e4 = e2 / e3;
                const real e6 = e4 * 0.5f;
                const real e7 = e6 / e3;
                const real e8 = -e7;
#line 1309 "kernel.cu"
                const int o63 = row0 * 2;
                b63[o63 + i0] = e8;
            }
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o61 = row0 * 16;
            const int o60 = row0 * 16;
            const int o40 = (s2 + row0) * 2;
            const int o63 = row0 * 2;
            const int o36 = (s2 + row0) * 16;
#line 57 "delta_net.yaml"
            const real e0 = b61[o61 + 8 * i0 + i1];
            const real e1 = b60[o60 + 8 * i0 + i1];
#line 22 "delta_net.yaml"
            const real e2 = e0 + e1;
            const real e3 = b40[o40 + i0];
            const real e4 = e2 * e3;
            const real e5 = b63[o63 + i0];
#line 52 "delta_net.yaml"
            const real e6 = b36[o36 + 8 * i0 + i1];
#line 22 "delta_net.yaml"
            const real e7 = e5 * e6;
#line 52 "delta_net.yaml"
            const real e8 = e4 + e7;
            const real e9 = e8 + e7;
#line 1341 "kernel.cu"
            const int o27 = (s1 + row0) * 48;
            b27[o27 + 16 + 8 * i0 + i1] = e9;
        }
        block_barrier();
        if (first < 48u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o27 = (s1 + row0) * 48;
            const int o12_m2 = (s4 + row0) * 48;
            const int o12_m1 = (s5 + row0) * 48;
            const int o12 = (s6 + row0) * 48;
            const int o32 = (s1 + row0) * 48;
            const int o14_1 = (s7 + row0) * 48;
            const int o14_m1 = (s8 + row0) * 48;
            const int o14 = (s9 + row0) * 48;
#line 50 "delta_net.yaml"
            const real e0 = b27[o27 + i0];
            const real e1 = b7[i0];
            const real e2 = b12[o12_m2 + i0];
            const real e3 = e1 * e2;
            const real e4 = b7[48 + i0];
            const real e5 = b12[o12_m1 + i0];
            const real e6 = e4 * e5;
            const real e7 = e3 + e6;
            const real e8 = b7[96 + i0];
            const real e9 = b12[o12 + i0];
            const real e10 = e8 * e9;
            const real e11 = e7 + e10;
            const real e12 = b7[144 + i0];
#line 49 "delta_net.yaml"
            const real e13 = b32[o32 + i0];
#line 50 "delta_net.yaml"
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
#line 49 "delta_net.yaml"
            const real e25 = b14[o14_1 + i0];
#line 50 "delta_net.yaml"
            const real e26 = e23 * e12;
#line 49 "delta_net.yaml"
            const real e27 = e25 + e26;
            const real e28 = b14[o14_m1 + i0];
#line 50 "delta_net.yaml"
            const real e29 = e23 * e4;
            const real e30 = e28 + e29;
            const real e31 = b14[o14 + i0];
            const real e32 = e23 * e8;
            const real e33 = e31 + e32;
#line 1398 "kernel.cu"
            const int o14_m2 = (s10 + row0) * 48;
            const int o64 = (s1 + row0) * 48;
            b14[o14_m2 + i0] = e24;
            b64[o64 + i0] = e27;
            b14[o14_m1 + i0] = e30;
            b14[o14 + i0] = e33;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_6(
    CONST_BUFFER(real) b11, CONST_BUFFER(real) b27, CONST_BUFFER(real) b36, CONST_BUFFER(real) b40, CONST_BUFFER(real) b42, BUFFER(real) b55,
    BUFFER(real) b56, CONST_BUFFER(real) b57, CONST_BUFFER(real) b59,
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
            const int o57 = row * 16;
            const int o42 = row * 16;
            const real e0 = b57[o57 + 8 * i0 + i1];
            const real e1 = b42[o42 + 8 * i0 + i1];
            const real e2 = e0 * e1;
            sum = sum + e2;
        }
        const int o56 = row * 2;
        b56[o56 + i0] = sum;
    }
    LOOP (unsigned item = first / 32; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride / 32) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        real sum = 0.0f;
        LOOP (int at = threadIdx.x & 31; at < 64; at += 32) {
            const int i2 = at % 8;
            const int i1 = at / 8u;
            const int o59 = row * 128;
            const int o27 = row * 48;
            const int o36 = row * 16;
            const int o40 = row * 2;
            const int o11 = row * 128;
            const real e0 = b59[o59 + 64 * i0 + 8 * i1 + i2];
            const real e1 = b27[o27 + 32 + 8 * i0 + i2];
            const real e2 = -e1;
            const real e3 = b36[o36 + 8 * i0 + i1];
            const real e4 = b40[o40 + i0];
            const real e5 = e3 * e4;
            const real e6 = e2 * e5;
            const real e7 = e0 + e6;
            const real e8 = b11[o11 + 64 * i0 + 8 * i1 + i2];
            const real e9 = e7 * e8;
            sum = sum + e9;
        }
        sum = warp_sum(sum);
        if ((threadIdx.x & 31) == 0) {
            const int o55 = row * 2;
            b55[o55 + i0] = sum;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_7(
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b30, CONST_BUFFER(real) b31, CONST_BUFFER(real) b33, CONST_BUFFER(real) b34, CONST_BUFFER(real) b55,
    CONST_BUFFER(real) b56, BUFFER(real) b58, BUFFER(real) b65,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        const int o55 = row * 2;
        const int o34 = row * 2;
        const int o31 = row * 68;
        const int o56 = row * 2;
        const int o33 = row * 2;
#line 56 "delta_net.yaml"
        const real e0 = b55[o55 + i0];
#line 55 "delta_net.yaml"
        const real e1 = b34[o34 + i0];
        const real e2 = e0 * e1;
        const real e3 = b30[i0];
        const real e4 = e2 * e3;
#line 49 "delta_net.yaml"
        const real e5 = b31[o31 + 50 + i0];
#line 55 "delta_net.yaml"
        const real e6 = b6[i0];
        const real e7 = e5 + e6;
        const real e8 = op_sigmoid(e7);
        const real e9 = e4 * e8;
        const real e10 = -e9;
#line 57 "delta_net.yaml"
        const real e11 = b56[o56 + i0];
#line 54 "delta_net.yaml"
        const real e12 = b33[o33 + i0];
        const real e13 = e11 * e12;
        const real e15 = 1.0f - e12;
        const real e16 = e13 * e15;
#line 1502 "kernel.cu"
        const int o58 = row * 2;
        const int o65 = row * 2;
        b58[o58 + i0] = e10;
        b65[o65 + i0] = e16;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_8(
    BUFFER(real) b16, CONST_BUFFER(real) b54, CONST_BUFFER(real) b72,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o72 = row * 24;
        const real p0 = b72[o72 + i0];
        const real p1 = b72[o72 + 16 + i0];
        const real p2 = b72[o72 + 8 + i0];
        const int o54 = row * 8;
#line 59 "delta_net.yaml"
        const real e0 = b54[o54 + i0];
#line 55 "delta_net.yaml"
        const real e1 = p0;
        const real e2 = e0 + e1;
#line 54 "delta_net.yaml"
        const real e3 = p1;
        const real e4 = e2 + e3;
#line 49 "delta_net.yaml"
        const real e5 = p2;
        const real e6 = e4 + e5;
#line 1536 "kernel.cu"
        const int o16 = row * 8;
        b16[o16 + i0] = e6;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_9(
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b12, BUFFER(real) b20, BUFFER(real) b22, CONST_BUFFER(real) b27,
    CONST_BUFFER(real) b31, CONST_BUFFER(real) b32, CONST_BUFFER(real) b34, CONST_BUFFER(real) b47, CONST_BUFFER(real) b49, CONST_BUFFER(real) b52,
    CONST_BUFFER(real) b55, CONST_BUFFER(real) b58, BUFFER(real) b66, BUFFER(real) b67, BUFFER(real) b68, BUFFER(real) b69,
    BUFFER(real) b70,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 1024);
    LOOP (int base = blockIdx.x * 32; base < 2; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f;
        if (item < 2) {
            const int i0 = item;
            #pragma unroll 2
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o58 = row * 2;
                const int o55 = row * 2;
                const int o34 = row * 2;
                const int o31 = row * 68;
                const real e0 = b58[o58 + i0];
                const real e1 = b55[o55 + i0];
                const real e2 = b34[o34 + i0];
                const real e3 = e1 * e2;
                const real e4 = b31[o31 + 50 + i0];
                const real e5 = b6[i0];
                const real e6 = e4 + e5;
                const real e7 = op_softplus(e6);
                const real e8 = e3 * e7;
                const real e9 = -e8;
                s0 = s0 + e0;
                s1 = s1 + e9;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        block_barrier();
        if (warp == 0 && item < 2) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b20[i0] = sum;
        }
        if (warp == 1 && item < 2) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b66[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 48; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f, s3 = 0.0f;
        if (item < 48) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o27 = row * 48;
                const int o12_m2 = row * 48;
                const int o12_m1 = (row + 1 * call.rows) * 48;
                const int o12 = (row + 2 * call.rows) * 48;
                const int o32 = row * 48;
                const real e0 = b27[o27 + i0];
                const real e1 = b7[i0];
                const real e2 = b12[o12_m2 + i0];
                const real e3 = e1 * e2;
                const real e4 = b7[48 + i0];
                const real e5 = b12[o12_m1 + i0];
                const real e6 = e4 * e5;
                const real e7 = e3 + e6;
                const real e8 = b7[96 + i0];
                const real e9 = b12[o12 + i0];
                const real e10 = e8 * e9;
                const real e11 = e7 + e10;
                const real e12 = b7[144 + i0];
                const real e13 = b32[o32 + i0];
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
            b67[i0] = sum;
        }
        if (warp == 1 && item < 48) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b68[i0] = sum;
        }
        if (warp == 2 && item < 48) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b69[i0] = sum;
        }
        if (warp == 3 && item < 48) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int i0 = item;
            b70[i0] = sum;
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
                    const int o52 = row * 16;
                    const int o47 = row * 16;
                    const int o49 = row * 2;
                    const real e0 = b52[o52 + i0 + 8 * i1];
                    const real e1 = b47[o47 + i0 + 8 * i1];
                    const real e2 = b49[o49 + i1];
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
            b22[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_10(
    BUFFER(real) b21, BUFFER(real) b25, CONST_BUFFER(real) b30, CONST_BUFFER(real) b66, CONST_BUFFER(real) b67, CONST_BUFFER(real) b68,
    CONST_BUFFER(real) b69, CONST_BUFFER(real) b70,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 48u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b67[i0];
        const real e1 = b68[i0];
        const real e2 = b69[i0];
        const real e3 = b70[i0];
        b21[i0] = e0;
        b21[48 + i0] = e1;
        b21[96 + i0] = e2;
        b21[144 + i0] = e3;
    }
    LOOP (unsigned item = first; item < 2u; item += stride) {
        const int i0 = (int)item;
#line 55 "delta_net.yaml"
        const real e0 = b66[i0];
        const real e1 = b30[i0];
        const real e2 = e0 * e1;
#line 1727 "kernel.cu"
        b25[i0] = e2;
    }
}
