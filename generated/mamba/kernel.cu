// generated from specs/mamba.yaml by `make generated`: do not edit
// mamba I=8 E=8 N=16 R=8 float32, sm_90

// Made by rnngen from the equations in lines 24, 25, 26, 27, 30, 31, 32 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 128 / 256, at most 2048>>>
//   library product b31[T*B*1, 16] = b1[T*B*1, 8] * b2[8, 16]
//   forward_1<<<T * B * 8 / 256, at most 2048>>>
//   forward_2<<<B * 1 / 1>>>
//   forward_3<<<T * B * 8 / 256, at most 2048>>>
//   library product b15[T*B*1, 8] = b39[T*B*1, 8] * b9[8, 8]
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   library product b51[T*B*1, 8] = b10[T*B*1, 8] * b9[8, 8]
//   backward_0<<<T * B * 8 / 256, at most 2048>>>
//   backward_1<<<T * B * 16 / 256, at most 2048>>>
//   backward_2<<<B * 1 / 1>>>
//   library product b16[T*B*1, 8] = b27[T*B*1, 16] * b2[16, 8]
//   library product b17[16, 8] = b27[16, T*B*1] * b1[T*B*1, 8]
//   library product b20[40, 8] = b26[40, T*B*1] * b33[T*B*1, 8]
//   library product b21[8, 8] = b44[8, T*B*1] * b34[T*B*1, 8]
//   library product b24[8, 8] = b10[8, T*B*1] * b39[T*B*1, 8]
//   backward_3<<<128 / 32, at most 2048>>>
//   backward_4<<<128 / 256, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [128]
//   b1: input 0, real [T, B, 8]
//   b2: param 1, real [128]
//   b3: param 2, real [32]
//   b4: param 3, real [8]
//   b5: param 4, real [320]
//   b6: param 5, real [64]
//   b7: param 6, real [8]
//   b8: param 7, real [8]
//   b9: param 8, real [64]
//   b10: adjoint 0, real [T, B, 8]
//   b11: state 0, real [T + 1, B, 128]
//   b12: state 1, real [T + 3 or 4, B, 8]
//   b13: grad_state 0, real [2, B, 128]
//   b14: grad_state 1, real [4, B, 8]
//   b15: output 0, real [T, B, 8]
//   b16: grad_input 0, real [T, B, 8]
//   b17: grad_param 0, real [128]
//   b18: grad_param 1, real [32]
//   b19: grad_param 2, real [8]
//   b20: grad_param 3, real [320]
//   b21: grad_param 4, real [64]
//   b22: grad_param 5, real [8]
//   b23: grad_param 6, real [8]
//   b24: grad_param 7, real [64]
//   b25: grad_param 8, real [128]
//   b26: scratch 0, real [T, B, 40]
//   b27: scratch 1, real [T, B, 16]
//   b28: saved 0, real [128]
//   b29: saved 1, real [128]
//   b30: saved 2, real [8]
//   b31: saved 3, real [T, B, 16]
//   b32: saved 4, real [T, B, 8]
//   b33: saved 5, real [T, B, 8]
//   b34: saved 6, real [T, B, 40]
//   b35: saved 7, real [T or 1, B, 8]
//   b36: saved 8, real [T or 1, B, 8]
//   b37: saved 9, real [T, B, 8]
//   b38: saved 10, real [T, B, 8]
//   b39: saved 11, real [T, B, 8]
//   b40: scratch 2, real [T, B, 8]
//   b41: scratch 3, real [T, B, 128]
//   b42: scratch 4, real [B, 8]
//   b43: scratch 5, real [B, 8]
//   b44: scratch 6, real [T, B, 8]
//   b45: scratch 7, real [T, B, 8]
//   b46: scratch 8, real [8]
//   b47: scratch 9, real [8]
//   b48: scratch 10, real [8]
//   b49: scratch 11, real [8]
//   b50: scratch 12, real [128]
//   b51: tile 0, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, BUFFER(real) b11, BUFFER(real) b12, BUFFER(real) b28, BUFFER(real) b29, BUFFER(real) b30,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 128u; item += stride) {
        const int i0 = (int)item;
#line 31 "mamba.yaml"
        const real e1 = b0[i0];
        const real e2 = F(exp)(e1);
#line 345 "kernel.cu"
        b28[i0] = 0.0f;
        b29[i0] = e2;
    }
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b30[i0] = 0.0f;
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
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o12 = ((call.save ? 2 : (2) & 3) * call.rows + row) * 8;
            b12[o12 + i0] = 0.0f;
        }
    }
    LOOP (int behind = 0; behind <= 1; ++behind) {
        const int flag = 2 + behind;
        if (!(call.given[flag / 32] >> flag % 32 & 1u)) {
            LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
                const int row = row0 + (int)(item / 8u);
                const int i0 = (int)(item % 8u);
                const int o12 = ((call.save ? 2 : (2) & 3) * call.rows + row) * 8;
                const real e0 = b12[o12 + i0];
                const int o12_m1 = ((call.save ? 1 - behind : (1 - behind) & 3) * call.rows + row) * 8;
                b12[o12_m1 + i0] = e0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b31, BUFFER(real) b32,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o31 = row * 16;
#line 24 "mamba.yaml"
        const real e0 = b31[o31 + i0];
#line 397 "kernel.cu"
        const int o32 = row * 8;
        b32[o32 + i0] = e0;
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) forward_2(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, BUFFER(real) b11,
    BUFFER(real) b12, CONST_BUFFER(real) b29, CONST_BUFFER(real) b32, BUFFER(real) b33, BUFFER(real) b34, BUFFER(real) b35,
    BUFFER(real) b36,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 320);
    panel(w0, b5, 0, 8, 1, 40, 320);
    SHARED(real, w1, 1280, 64);
    panel(w1, b6, 0, 8, 1, 8, 64);
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
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o12_m2 = (s0 + row0) * 8;
            const int o12_m1 = (s1 + row0) * 8;
            const int o12 = (s2 + row0) * 8;
            const int o32 = (s3 + row0) * 8;
#line 26 "mamba.yaml"
            const real e0 = b3[i0];
            const real e1 = b12[o12_m2 + i0];
            const real e2 = e0 * e1;
            const real e3 = b3[8 + i0];
            const real e4 = b12[o12_m1 + i0];
            const real e5 = e3 * e4;
            const real e6 = e2 + e5;
            const real e7 = b3[16 + i0];
            const real e8 = b12[o12 + i0];
            const real e9 = e7 * e8;
            const real e10 = e6 + e9;
            const real e11 = b3[24 + i0];
#line 25 "mamba.yaml"
            const real e12 = b32[o32 + i0];
#line 26 "mamba.yaml"
            const real e13 = e11 * e12;
            const real e14 = e10 + e13;
            const real e15 = b4[i0];
            const real e16 = e14 + e15;
            const real e17 = op_sigmoid(e16);
            const real e18 = e16 * e17;
#line 456 "kernel.cu"
            const int o33 = (s3 + row0) * 8;
            b33[o33 + i0] = e18;
        }
        block_barrier();
        if (first < 40u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o33 = (s3 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b33[o33 + k];
                p0 = F(fma)(x, w0[k * 40 + i0], p0);
            }
#line 27 "mamba.yaml"
            const real e0 = p0;
#line 474 "kernel.cu"
            const int o34 = (s3 + row0) * 40;
            b34[o34 + i0] = e0;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o34 = (s3 + row0) * 40;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b34[o34 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
            }
#line 30 "mamba.yaml"
            const real e0 = p0;
            const real e1 = b7[i0];
            const real e2 = e0 + e1;
            const real e3 = op_softplus(e2);
#line 495 "kernel.cu"
            const int o35 = (s4 + row0) * 8;
            const int o36 = (s4 + row0) * 8;
            b35[o35 + i0] = e2;
            b36[o36 + i0] = e3;
        }
        block_barrier();
        if (first < 128u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 16;
            const int i0 = at / 16u;
            const int o36 = (s4 + row0) * 8;
            const int o11 = (s3 + row0) * 128;
            const int o33 = (s3 + row0) * 8;
            const int o34 = (s3 + row0) * 40;
#line 30 "mamba.yaml"
            const real e0 = b36[o36 + i0];
#line 31 "mamba.yaml"
            const real e1 = b29[16 * i0 + i1];
            const real e2 = e0 * e1;
            const real e3 = -e2;
            const real e4 = F(exp)(e3);
            const real e5 = b11[o11 + 16 * i0 + i1];
            const real e6 = e4 * e5;
#line 26 "mamba.yaml"
            const real e7 = b33[o33 + i0];
#line 31 "mamba.yaml"
            const real e8 = e0 * e7;
#line 27 "mamba.yaml"
            const real e9 = b34[o34 + 8 + i1];
#line 31 "mamba.yaml"
            const real e10 = e8 * e9;
            const real e11 = e6 + e10;
#line 530 "kernel.cu"
            const int o11_1 = (s5 + row0) * 128;
            b11[o11_1 + 16 * i0 + i1] = e11;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o32 = (s3 + row0) * 8;
#line 25 "mamba.yaml"
            const real e0 = b32[o32 + i0];
#line 541 "kernel.cu"
            const int o12_1 = (s6 + row0) * 8;
            b12[o12_1 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b11, CONST_BUFFER(real) b31, CONST_BUFFER(real) b33, CONST_BUFFER(real) b34, BUFFER(real) b37,
    BUFFER(real) b38, BUFFER(real) b39,
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
            LOOP (int i1 = 0; i1 < 16; ++i1) {
                const int o11_1 = (row + 1 * call.rows) * 128;
                const int o34 = row * 40;
                const real e0 = b11[o11_1 + 16 * i0 + i1];
                const real e1 = b34[o34 + 24 + i1];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o37 = row * 8;
            b37[o37 + i0] = sum;
        }
        {
            const int o37 = row * 8;
            const int o33 = row * 8;
            const int o31 = row * 16;
#line 32 "mamba.yaml"
            const real e0 = b37[o37 + i0];
            const real e1 = b8[i0];
#line 26 "mamba.yaml"
            const real e2 = b33[o33 + i0];
#line 32 "mamba.yaml"
            const real e3 = e1 * e2;
            const real e4 = e0 + e3;
#line 24 "mamba.yaml"
            const real e5 = b31[o31 + 8 + i0];
#line 32 "mamba.yaml"
            const real e6 = op_sigmoid(e5);
            const real e7 = e5 * e6;
            const real e8 = e4 * e7;
#line 590 "kernel.cu"
            const int o38 = row * 8;
            const int o39 = row * 8;
            b38[o38 + i0] = e4;
            b39[o39 + i0] = e8;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    BUFFER(real) b27, CONST_BUFFER(real) b31, CONST_BUFFER(real) b38, BUFFER(real) b40, CONST_BUFFER(real) b51,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o51 = row * 8;
        const real p0 = b51[o51 + i0];
        const int o31 = row * 16;
        const int o38 = row * 8;
#line 32 "mamba.yaml"
        const real e0 = p0;
#line 24 "mamba.yaml"
        const real e1 = b31[o31 + 8 + i0];
#line 32 "mamba.yaml"
        const real e2 = op_sigmoid(e1);
        const real e3 = e1 * e2;
        const real e4 = e0 * e3;
        const real e5 = b38[o38 + i0];
        const real e6 = e0 * e5;
        const real e7 = e6 * e2;
        const real e8 = e6 * e1;
        const real e9 = e8 * e2;
        const real e11 = 1.0f - e2;
        const real e12 = e9 * e11;
        const real e13 = e7 + e12;
#line 629 "kernel.cu"
        const int o40 = row * 8;
        const int o27 = row * 16;
        b40[o40 + i0] = e4;
        b27[o27 + 8 + i0] = e13;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b11, BUFFER(real) b26, CONST_BUFFER(real) b40,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        real sum = 0.0f;
        LOOP (int i1 = 0; i1 < 8; ++i1) {
            const int o40 = row * 8;
            const int o11_1 = (row + 1 * call.rows) * 128;
            const real e0 = b40[o40 + i1];
            const real e1 = b11[o11_1 + i0 + 16 * i1];
            const real e2 = e0 * e1;
            sum = sum + e2;
        }
        const int o26 = row * 40;
        b26[o26 + 24 + i0] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) backward_2(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b8, CONST_BUFFER(real) b11,
    CONST_BUFFER(real) b12, BUFFER(real) b13, BUFFER(real) b14, BUFFER(real) b26, BUFFER(real) b27, CONST_BUFFER(real) b29,
    CONST_BUFFER(real) b32, CONST_BUFFER(real) b33, CONST_BUFFER(real) b34, CONST_BUFFER(real) b35, CONST_BUFFER(real) b36, CONST_BUFFER(real) b40,
    BUFFER(real) b41, BUFFER(real) b42, BUFFER(real) b43, BUFFER(real) b44, BUFFER(real) b45,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b6, 0, 1, 8, 8, 64);
    SHARED(real, w1, 256, 320);
    panel(w1, b5, 0, 1, 8, 8, 320);
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
            const int i1 = at % 16;
            const int i0 = at / 16u;
            const int o13_1 = (s0 + row0) * 128;
            const int o40 = (s1 + row0) * 8;
            const int o34 = (s1 + row0) * 40;
            const int o36 = (s2 + row0) * 8;
#line 31 "mamba.yaml"
            const real e0 = b13[o13_1 + 16 * i0 + i1];
#line 32 "mamba.yaml"
            const real e1 = b40[o40 + i0];
#line 27 "mamba.yaml"
            const real e2 = b34[o34 + 24 + i1];
#line 32 "mamba.yaml"
            const real e3 = e1 * e2;
#line 31 "mamba.yaml"
            const real e4 = e0 + e3;
#line 30 "mamba.yaml"
            const real e5 = b36[o36 + i0];
#line 31 "mamba.yaml"
            const real e6 = b29[16 * i0 + i1];
            const real e7 = e5 * e6;
            const real e8 = -e7;
            const real e9 = F(exp)(e8);
            const real e10 = e4 * e9;
#line 717 "kernel.cu"
            const int o41 = (s1 + row0) * 128;
            const int o13 = (s3 + row0) * 128;
            b41[o41 + 16 * i0 + i1] = e4;
            b13[o13 + 16 * i0 + i1] = e10;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum0 = 0.0f, sum1 = 0.0f;
                LOOP (int i1 = 0; i1 < 16; ++i1) {
                    const int o41 = (s1 + row0) * 128;
                    const int o34 = (s1 + row0) * 40;
                    const int o11 = (s1 + row0) * 128;
                    const int o36 = (s2 + row0) * 8;
                    const real e0 = b41[o41 + 16 * i0 + i1];
                    const real e1 = b34[o34 + 8 + i1];
                    const real e2 = e0 * e1;
                    const real e3 = b11[o11 + 16 * i0 + i1];
                    const real e4 = e0 * e3;
                    const real e5 = b36[o36 + i0];
                    const real e6 = b29[16 * i0 + i1];
                    const real e7 = e5 * e6;
                    const real e8 = -e7;
                    const real e9 = F(exp)(e8);
                    const real e10 = e4 * e9;
                    const real e11 = e10 * e6;
                    const real e12 = -e11;
                    sum0 = sum0 + e2;
                    sum1 = sum1 + e12;
                }
                const int o42 = row0 * 8;
                const int o43 = row0 * 8;
                b42[o42 + i0] = sum0;
                b43[o43 + i0] = sum1;
            }
            {
                const int o42 = row0 * 8;
                const int o33 = (s1 + row0) * 8;
                const int o43 = row0 * 8;
                const int o35 = (s2 + row0) * 8;
#line 31 "mamba.yaml"
                const real e0 = b42[o42 + i0];
#line 26 "mamba.yaml"
                const real e1 = b33[o33 + i0];
#line 31 "mamba.yaml"
                const real e2 = e0 * e1;
                const real e3 = b43[o43 + i0];
#line 30 "mamba.yaml"
                const real e4 = e2 + e3;
                const real e5 = b35[o35 + i0];
                const real e6 = op_sigmoid(e5);
                const real e7 = e4 * e6;
#line 773 "kernel.cu"
                const int o44 = (s1 + row0) * 8;
                b44[o44 + i0] = e7;
            }
        }
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o41 = (s1 + row0) * 128;
                const int o36 = (s2 + row0) * 8;
                const int o33 = (s1 + row0) * 8;
                const real e0 = b41[o41 + i0 + 16 * i1];
                const real e1 = b36[o36 + i1];
                const real e2 = b33[o33 + i1];
                const real e3 = e1 * e2;
                const real e4 = e0 * e3;
                sum = sum + e4;
            }
            const int o26 = (s1 + row0) * 40;
            b26[o26 + 8 + i0] = sum;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o44 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b44[o44 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
#line 30 "mamba.yaml"
            const real e0 = p0;
#line 811 "kernel.cu"
            const int o26 = (s1 + row0) * 40;
            b26[o26 + i0] = e0;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o26 = (s1 + row0) * 40;
            #pragma unroll 4
            for (int k = 0; k < 40; ++k) {
                const real x = b26[o26 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
            }
            const int o40 = (s1 + row0) * 8;
            const int o42 = row0 * 8;
            const int o36 = (s2 + row0) * 8;
            const int o12_m2 = (s4 + row0) * 8;
            const int o12_m1 = (s5 + row0) * 8;
            const int o12 = (s6 + row0) * 8;
            const int o32 = (s1 + row0) * 8;
            const int o14_1 = (s7 + row0) * 8;
            const int o14_m1 = (s8 + row0) * 8;
            const int o14 = (s9 + row0) * 8;
#line 32 "mamba.yaml"
            const real e0 = b40[o40 + i0];
            const real e1 = b8[i0];
            const real e2 = e0 * e1;
#line 31 "mamba.yaml"
            const real e3 = b42[o42 + i0];
#line 30 "mamba.yaml"
            const real e4 = b36[o36 + i0];
#line 31 "mamba.yaml"
            const real e5 = e3 * e4;
#line 26 "mamba.yaml"
            const real e6 = e2 + e5;
#line 27 "mamba.yaml"
            const real e7 = p0;
#line 26 "mamba.yaml"
            const real e8 = e6 + e7;
            const real e9 = b3[i0];
            const real e10 = b12[o12_m2 + i0];
            const real e11 = e9 * e10;
            const real e12 = b3[8 + i0];
            const real e13 = b12[o12_m1 + i0];
            const real e14 = e12 * e13;
            const real e15 = e11 + e14;
            const real e16 = b3[16 + i0];
            const real e17 = b12[o12 + i0];
            const real e18 = e16 * e17;
            const real e19 = e15 + e18;
            const real e20 = b3[24 + i0];
#line 25 "mamba.yaml"
            const real e21 = b32[o32 + i0];
#line 26 "mamba.yaml"
            const real e22 = e20 * e21;
            const real e23 = e19 + e22;
            const real e24 = b4[i0];
            const real e25 = e23 + e24;
            const real e26 = op_sigmoid(e25);
            const real e27 = e8 * e26;
            const real e28 = e8 * e25;
            const real e29 = e28 * e26;
            const real e31 = 1.0f - e26;
            const real e32 = e29 * e31;
            const real e33 = e27 + e32;
            const real e34 = e33 * e9;
#line 25 "mamba.yaml"
            const real e35 = b14[o14_1 + i0];
#line 26 "mamba.yaml"
            const real e36 = e33 * e20;
#line 25 "mamba.yaml"
            const real e37 = e35 + e36;
            const real e38 = b14[o14_m1 + i0];
#line 26 "mamba.yaml"
            const real e39 = e33 * e12;
            const real e40 = e38 + e39;
            const real e41 = b14[o14 + i0];
            const real e42 = e33 * e16;
            const real e43 = e41 + e42;
#line 893 "kernel.cu"
            const int o45 = (s1 + row0) * 8;
            const int o14_m2 = (s10 + row0) * 8;
            const int o27 = (s1 + row0) * 16;
            b45[o45 + i0] = e33;
            b14[o14_m2 + i0] = e34;
            b27[o27 + i0] = e37;
            b14[o14_m1 + i0] = e40;
            b14[o14 + i0] = e43;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b11, CONST_BUFFER(real) b12, BUFFER(real) b19, BUFFER(real) b22, BUFFER(real) b23, CONST_BUFFER(real) b29,
    CONST_BUFFER(real) b32, CONST_BUFFER(real) b33, CONST_BUFFER(real) b36, CONST_BUFFER(real) b40, CONST_BUFFER(real) b41, CONST_BUFFER(real) b44,
    CONST_BUFFER(real) b45, BUFFER(real) b46, BUFFER(real) b47, BUFFER(real) b48, BUFFER(real) b49, BUFFER(real) b50,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 1792);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f, s3 = 0.0f, s4 = 0.0f, s5 = 0.0f, s6 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o45 = row * 8;
                const int o12_m2 = row * 8;
                const int o12_m1 = (row + 1 * call.rows) * 8;
                const int o12 = (row + 2 * call.rows) * 8;
                const int o32 = row * 8;
                const int o44 = row * 8;
                const int o40 = row * 8;
                const int o33 = row * 8;
                const real e0 = b45[o45 + i0];
                const real e1 = b12[o12_m2 + i0];
                const real e2 = e0 * e1;
                const real e3 = b12[o12_m1 + i0];
                const real e4 = e0 * e3;
                const real e5 = b12[o12 + i0];
                const real e6 = e0 * e5;
                const real e7 = b32[o32 + i0];
                const real e8 = e0 * e7;
                const real e9 = b44[o44 + i0];
                const real e10 = b40[o40 + i0];
                const real e11 = b33[o33 + i0];
                const real e12 = e10 * e11;
                s0 = s0 + e2;
                s1 = s1 + e4;
                s2 = s2 + e6;
                s3 = s3 + e8;
                s4 = s4 + e0;
                s5 = s5 + e9;
                s6 = s6 + e12;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        part[768 + threadIdx.x] = s3;
        part[1024 + threadIdx.x] = s4;
        part[1280 + threadIdx.x] = s5;
        part[1536 + threadIdx.x] = s6;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b46[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b47[i0] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b48[i0] = sum;
        }
        if (warp == 3 && item < 8) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int i0 = item;
            b49[i0] = sum;
        }
        if (warp == 4 && item < 8) {
            real sum = part[1024 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1024 + w * 32 + lane];
            const int i0 = item;
            b19[i0] = sum;
        }
        if (warp == 5 && item < 8) {
            real sum = part[1280 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1280 + w * 32 + lane];
            const int i0 = item;
            b22[i0] = sum;
        }
        if (warp == 6 && item < 8) {
            real sum = part[1536 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1536 + w * 32 + lane];
            const int i0 = item;
            b23[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 128; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 128) {
            const int at = item;
            const int i1 = at % 16;
            const int i0 = at / 16u;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o41 = row * 128;
                const int o11 = row * 128;
                const int o36 = row * 8;
                const real e0 = b41[o41 + 16 * i0 + i1];
                const real e1 = b11[o11 + 16 * i0 + i1];
                const real e2 = e0 * e1;
                const real e3 = b36[o36 + i0];
                const real e4 = b29[16 * i0 + i1];
                const real e5 = e3 * e4;
                const real e6 = -e5;
                const real e7 = F(exp)(e6);
                const real e8 = e2 * e7;
                const real e9 = e8 * e3;
                const real e10 = -e9;
                s0 = s0 + e10;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 128) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 16;
            const int i0 = at / 16u;
            b50[16 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    BUFFER(real) b18, BUFFER(real) b25, CONST_BUFFER(real) b29, CONST_BUFFER(real) b46, CONST_BUFFER(real) b47, CONST_BUFFER(real) b48,
    CONST_BUFFER(real) b49, CONST_BUFFER(real) b50,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b46[i0];
        const real e1 = b47[i0];
        const real e2 = b48[i0];
        const real e3 = b49[i0];
        b18[i0] = e0;
        b18[8 + i0] = e1;
        b18[16 + i0] = e2;
        b18[24 + i0] = e3;
    }
    LOOP (unsigned item = first; item < 128u; item += stride) {
        const int i0 = (int)item;
#line 31 "mamba.yaml"
        const real e0 = b50[i0];
        const real e1 = b29[i0];
        const real e2 = e0 * e1;
#line 1069 "kernel.cu"
        b25[i0] = e2;
    }
}
