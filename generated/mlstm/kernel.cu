// generated from specs/mlstm.yaml by `make generated`: do not edit
// mlstm I=8 N=2 D=8 float32, sm_90

// Made by rnngen from the equations in lines 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 128 / 256, at most 2048>>>
//   library product b38[T*B*1, 68] = b0[T*B*1, 8] * b34[8, 68]
//   forward_1<<<T * B * 16 / 256, at most 2048>>>
//   forward_2<<<B * 1 / 1>>>
//   forward_3<<<T * B * 16 / 256, at most 2048>>>
//   forward_4<<<T * B * 16 / 256, at most 2048>>>
//   forward_5<<<T * B * 16 / 256, at most 2048>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<T * B * 16 / 256, at most 2048>>>
//   backward_1<<<T * B * 16 / 256, at most 2048>>>
//   library product b53[T*B*1, 8] = b50[T*B*1, 16] * b4[16, 8]
//   backward_2<<<T * B * 16 / 256, at most 2048>>>
//   backward_3<<<T * B * 16 / 256, at most 2048>>>
//   backward_4<<<T * B * 16 / 256, at most 2048>>>
//   library product b57[T*B*1, 8] = b56[T*B*1, 16] * b1[16, 8]
//   backward_5<<<B * 1 / 1>>>
//   backward_6<<<T * B * 16 / 256, at most 2048>>>
//   library product b64[T*B*1, 8] = b49[T*B*1, 16] * b3[16, 8]
//   library product b64[T*B*1, 8] = b51[T*B*1, 16] * b2[16, 8]
//   library product b64[T*B*1, 8] = b54[T*B*1, 2] * b6[2, 8]
//   library product b64[T*B*1, 8] += b63[T*B*1, 2] * b5[2, 8]
//   backward_7<<<T * B * 8 / 256, at most 2048>>>
//   library product b22[16, 8] = b56[16, T*B*1] * b0[T*B*1, 8]
//   library product b24[16, 8] = b51[16, T*B*1] * b0[T*B*1, 8]
//   library product b26[16, 8] = b49[16, T*B*1] * b0[T*B*1, 8]
//   library product b28[16, 8] = b50[16, T*B*1] * b0[T*B*1, 8]
//   library product b30[2, 8] = b63[2, T*B*1] * b0[T*B*1, 8]
//   library product b32[2, 8] = b54[2, T*B*1] * b0[T*B*1, 8]
//   backward_8<<<16 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [128]
//   b2: param 1, real [128]
//   b3: param 2, real [128]
//   b4: param 3, real [128]
//   b5: param 4, real [16]
//   b6: param 5, real [16]
//   b7: param 6, real [16]
//   b8: param 7, real [16]
//   b9: param 8, real [16]
//   b10: param 9, real [16]
//   b11: param 10, real [2]
//   b12: param 11, real [2]
//   b13: adjoint 0, real [T, B, 16]
//   b14: state 0, real [T + 1, B, 128]
//   b15: state 1, real [T + 1, B, 16]
//   b16: state 2, real [T + 1, B, 2]
//   b17: grad_state 0, real [2, B, 128]
//   b18: grad_state 1, real [2, B, 16]
//   b19: grad_state 2, real [2, B, 2]
//   b20: output 0, real [T, B, 16]
//   b21: grad_input 0, real [T, B, 8]
//   b22: grad_param 0, real [128]
//   b23: grad_param 1, real [16]
//   b24: grad_param 2, real [128]
//   b25: grad_param 3, real [16]
//   b26: grad_param 4, real [128]
//   b27: grad_param 5, real [16]
//   b28: grad_param 6, real [128]
//   b29: grad_param 7, real [16]
//   b30: grad_param 8, real [16]
//   b31: grad_param 9, real [2]
//   b32: grad_param 10, real [16]
//   b33: grad_param 11, real [2]
//   b34: saved 0, real [544]
//   b35: saved 1, real [128]
//   b36: saved 2, real [16]
//   b37: saved 3, real [2]
//   b38: saved 4, real [T, B, 68]
//   b39: saved 5, real [T, B, 16]
//   b40: saved 6, real [T, B, 16]
//   b41: saved 7, real [T, B, 16]
//   b42: saved 8, real [T or 1, B, 2]
//   b43: saved 9, real [T or 1, B, 2]
//   b44: saved 10, real [T or 1, B, 16]
//   b45: saved 11, real [T, B, 2]
//   b46: saved 12, real [T, B, 16]
//   b47: saved 13, real [T, B, 2]
//   b48: saved 14, real [T, B, 16]
//   b49: scratch 0, real [T, B, 16]
//   b50: scratch 1, real [T, B, 16]
//   b51: scratch 2, real [T, B, 16]
//   b52: scratch 3, real [T, B, 2]
//   b53: scratch 4, real [T, B, 8]
//   b54: scratch 5, real [T, B, 2]
//   b55: scratch 6, real [T, B, 16]
//   b56: scratch 7, real [T, B, 16]
//   b57: scratch 8, real [T, B, 8]
//   b58: scratch 9, real [B, 2]
//   b59: scratch 10, real [T, B, 128]
//   b60: scratch 11, real [B, 16]
//   b61: scratch 12, real [B, 2]
//   b62: scratch 13, real [B, 2]
//   b63: scratch 14, real [T, B, 2]
//   b64: tile 0, real [T, B, 24]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6,
    BUFFER(real) b14, BUFFER(real) b15, BUFFER(real) b16, BUFFER(real) b34, BUFFER(real) b35, BUFFER(real) b36,
    BUFFER(real) b37,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 128u; item += stride) {
        const int i0 = (int)item;
        const real e1 = b1[i0];
#line 29 "mlstm.yaml"
        const real e2 = b2[i0];
        const real e3 = b3[i0];
        const real e4 = b4[i0];
#line 373 "kernel.cu"
        b35[i0] = 0.0f;
        b34[i0] = e1;
        b34[128 + i0] = e2;
        b34[256 + i0] = e3;
        b34[384 + i0] = e4;
    }
    LOOP (unsigned item = first; item < 16u; item += stride) {
        const int i0 = (int)item;
#line 29 "mlstm.yaml"
        const real e1 = b5[i0];
        const real e2 = b6[i0];
#line 385 "kernel.cu"
        b36[i0] = 0.0f;
        b34[512 + i0] = e1;
        b34[528 + i0] = e2;
    }
    LOOP (unsigned item = first; item < 2u; item += stride) {
        const int i0 = (int)item;
        b37[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 128u; item += stride) {
            const int row = row0 + (int)(item / 128u);
            const int i0 = (int)(item % 128u);
            const int o14 = ((0) * call.rows + row) * 128;
            b14[o14 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
            const int row = row0 + (int)(item / 16u);
            const int i0 = (int)(item % 16u);
            const int o15 = ((0) * call.rows + row) * 16;
            b15[o15 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 2 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 2u; item += stride) {
            const int row = row0 + (int)(item / 2u);
            const int i0 = (int)(item % 2u);
            const int o16 = ((0) * call.rows + row) * 2;
            b16[o16 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b38, BUFFER(real) b39, BUFFER(real) b40,
    BUFFER(real) b41,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o38 = row * 68;
#line 29 "mlstm.yaml"
        const real e0 = b38[o38 + i0];
        const real e1 = b7[i0];
        const real e2 = e0 + e1;
        const real e3 = b38[o38 + 16 + i0];
#line 30 "mlstm.yaml"
        const real e4 = b8[i0];
        const real e5 = e3 + e4;
#line 29 "mlstm.yaml"
        const real e6 = b38[o38 + 32 + i0];
#line 31 "mlstm.yaml"
        const real e7 = b9[i0];
        const real e8 = e6 + e7;
#line 445 "kernel.cu"
        const int o39 = row * 16;
        const int o40 = row * 16;
        const int o41 = row * 16;
        b39[o39 + i0] = e2;
        b40[o40 + i0] = e5;
        b41[o41 + i0] = e8;
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) forward_2(
    CONST_BUFFER(real) b11, CONST_BUFFER(real) b12, BUFFER(real) b14, BUFFER(real) b15, BUFFER(real) b16, CONST_BUFFER(real) b38,
    CONST_BUFFER(real) b40, CONST_BUFFER(real) b41, BUFFER(real) b42, BUFFER(real) b43, BUFFER(real) b44,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (t + 1) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o16 = (s0 + row0) * 2;
            const int o38 = (s0 + row0) * 68;
#line 34 "mlstm.yaml"
            const real e0 = b16[o16 + i0];
#line 29 "mlstm.yaml"
            const real e1 = b38[o38 + 66 + i0];
#line 34 "mlstm.yaml"
            const real e2 = b12[i0];
            const real e3 = e1 + e2;
            const real e4 = -e3;
            const real e5 = op_softplus(e4);
            const real e6 = e0 - e5;
#line 29 "mlstm.yaml"
            const real e7 = b38[o38 + 64 + i0];
#line 33 "mlstm.yaml"
            const real e8 = b11[i0];
            const real e9 = e7 + e8;
#line 35 "mlstm.yaml"
            const real e10 = op_maximum(e6, e9);
#line 36 "mlstm.yaml"
            const real e11 = e9 - e10;
            const real e12 = F(exp)(e11);
#line 37 "mlstm.yaml"
            const real e13 = e6 - e10;
            const real e14 = F(exp)(e13);
#line 498 "kernel.cu"
            const int o16_1 = (s1 + row0) * 2;
            const int o42 = (s2 + row0) * 2;
            const int o43 = (s2 + row0) * 2;
            b16[o16_1 + i0] = e10;
            b42[o42 + i0] = e12;
            b43[o43 + i0] = e14;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o42 = (s2 + row0) * 2;
            const int o40 = (s0 + row0) * 16;
            const int o43 = (s2 + row0) * 2;
            const int o15 = (s0 + row0) * 16;
#line 36 "mlstm.yaml"
            const real e0 = b42[o42 + i0];
#line 30 "mlstm.yaml"
            const real e1 = b40[o40 + 8 * i0 + i1];
            const real e3 = F(sqrt)(8.0f);
            const real e4 = e1 / e3;
#line 38 "mlstm.yaml"
            const real e5 = e0 * e4;
#line 37 "mlstm.yaml"
            const real e6 = b43[o43 + i0];
#line 39 "mlstm.yaml"
            const real e7 = b15[o15 + 8 * i0 + i1];
            const real e8 = e6 * e7;
            const real e9 = e8 + e5;
#line 531 "kernel.cu"
            const int o44 = (s2 + row0) * 16;
            const int o15_1 = (s1 + row0) * 16;
            b44[o44 + 8 * i0 + i1] = e5;
            b15[o15_1 + 8 * i0 + i1] = e9;
        }
        block_barrier();
        if (first < 128u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i2 = at % 8;
            const int i1 = at / 8u % 8;
            const int i0 = at / 64u;
            const int o43 = (s2 + row0) * 2;
            const int o14 = (s0 + row0) * 128;
            const int o41 = (s0 + row0) * 16;
            const int o44 = (s2 + row0) * 16;
#line 37 "mlstm.yaml"
            const real e0 = b43[o43 + i0];
#line 38 "mlstm.yaml"
            const real e1 = b14[o14 + 64 * i0 + 8 * i1 + i2];
            const real e2 = e0 * e1;
#line 31 "mlstm.yaml"
            const real e3 = b41[o41 + 8 * i0 + i1];
#line 38 "mlstm.yaml"
            const real e4 = b44[o44 + 8 * i0 + i2];
            const real e5 = e3 * e4;
            const real e6 = e2 + e5;
#line 560 "kernel.cu"
            const int o14_1 = (s1 + row0) * 128;
            b14[o14_1 + 64 * i0 + 8 * i1 + i2] = e6;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b16, CONST_BUFFER(real) b39, BUFFER(real) b45, BUFFER(real) b46,
    BUFFER(real) b47,
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
                const int o15_1 = (row + 1 * call.rows) * 16;
                const int o39 = row * 16;
                const real e0 = b15[o15_1 + 8 * i0 + i1];
                const real e1 = b39[o39 + 8 * i0 + i1];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o45 = row * 2;
            b45[o45 + i0] = sum;
        }
        {
            const int o45 = row * 2;
            const int o16_1 = (row + 1 * call.rows) * 2;
#line 40 "mlstm.yaml"
            const real e0 = b45[o45 + i0];
            const real e1 = F(fabs)(e0);
#line 35 "mlstm.yaml"
            const real e2 = b16[o16_1 + i0];
#line 40 "mlstm.yaml"
            const real e3 = -e2;
            const real e4 = F(exp)(e3);
            const real e5 = op_maximum(e1, e4);
#line 604 "kernel.cu"
            const int o47 = row * 2;
            b47[o47 + i0] = e5;
        }
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        real sum = 0.0f;
        LOOP (int i2 = 0; i2 < 8; ++i2) {
            const int o14_1 = (row + 1 * call.rows) * 128;
            const int o39 = row * 16;
            const real e0 = b14[o14_1 + 64 * i0 + 8 * i1 + i2];
            const real e1 = b39[o39 + 8 * i0 + i2];
            const real e2 = e0 * e1;
            sum = sum + e2;
        }
        const int o46 = row * 16;
        b46[o46 + 8 * i0 + i1] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_4(
    CONST_BUFFER(real) b46, CONST_BUFFER(real) b47, BUFFER(real) b48,
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
        const int o46 = row * 16;
        const int o47 = row * 2;
#line 41 "mlstm.yaml"
        const real e0 = b46[o46 + 8 * i0 + i1];
#line 40 "mlstm.yaml"
        const real e1 = b47[o47 + i0];
#line 41 "mlstm.yaml"
        const real e2 = e0 / e1;
#line 648 "kernel.cu"
        const int o48 = row * 16;
        b48[o48 + 8 * i0 + i1] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_5(
    CONST_BUFFER(real) b10, BUFFER(real) b20, CONST_BUFFER(real) b38, CONST_BUFFER(real) b48,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o38 = row * 68;
        const int o48 = row * 16;
#line 29 "mlstm.yaml"
        const real e0 = b38[o38 + 48 + i0];
#line 32 "mlstm.yaml"
        const real e1 = b10[i0];
        const real e2 = e0 + e1;
        const real e3 = op_sigmoid(e2);
#line 41 "mlstm.yaml"
        const real e4 = b48[o48 + i0];
        const real e5 = e3 * e4;
#line 675 "kernel.cu"
        const int o20 = row * 16;
        b20[o20 + i0] = e5;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b10, CONST_BUFFER(real) b13, CONST_BUFFER(real) b38, CONST_BUFFER(real) b48, BUFFER(real) b49, BUFFER(real) b50,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o13 = row * 16;
        const int o38 = row * 68;
        const int o48 = row * 16;
#line 41 "mlstm.yaml"
        const real e0 = b13[o13 + i0];
#line 29 "mlstm.yaml"
        const real e1 = b38[o38 + 48 + i0];
#line 32 "mlstm.yaml"
        const real e2 = b10[i0];
        const real e3 = e1 + e2;
        const real e4 = op_sigmoid(e3);
#line 41 "mlstm.yaml"
        const real e5 = e0 * e4;
        const real e6 = b48[o48 + i0];
        const real e7 = e0 * e6;
#line 32 "mlstm.yaml"
        const real e8 = e7 * e4;
        const real e10 = 1.0f - e4;
        const real e11 = e8 * e10;
#line 710 "kernel.cu"
        const int o49 = row * 16;
        const int o50 = row * 16;
        b49[o49 + i0] = e5;
        b50[o50 + i0] = e11;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b47, CONST_BUFFER(real) b48, CONST_BUFFER(real) b49, BUFFER(real) b51, BUFFER(real) b52,
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
        const int o49 = row * 16;
        const int o47 = row * 2;
#line 41 "mlstm.yaml"
        const real e0 = b49[o49 + 8 * i0 + i1];
#line 40 "mlstm.yaml"
        const real e1 = b47[o47 + i0];
#line 41 "mlstm.yaml"
        const real e2 = e0 / e1;
#line 738 "kernel.cu"
        const int o51 = row * 16;
        b51[o51 + 8 * i0 + i1] = e2;
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        real sum = 0.0f;
        LOOP (int i1 = 0; i1 < 8; ++i1) {
            const int o49 = row * 16;
            const int o48 = row * 16;
            const int o47 = row * 2;
            const real e0 = b49[o49 + 8 * i0 + i1];
            const real e1 = b48[o48 + 8 * i0 + i1];
            const real e2 = e0 * e1;
            const real e3 = b47[o47 + i0];
            const real e4 = e2 / e3;
            const real e5 = -e4;
            sum = sum + e5;
        }
        const int o52 = row * 2;
        b52[o52 + i0] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b14, CONST_BUFFER(real) b16, CONST_BUFFER(real) b45, BUFFER(real) b49, CONST_BUFFER(real) b51, CONST_BUFFER(real) b52,
    BUFFER(real) b54,
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
            const int o51 = row * 16;
            const int o14_1 = (row + 1 * call.rows) * 128;
            const real e0 = b51[o51 + 8 * i0 + i2];
            const real e1 = b14[o14_1 + 64 * i0 + i1 + 8 * i2];
            const real e2 = e0 * e1;
            sum = sum + e2;
        }
        const int o49 = row * 16;
        b49[o49 + 8 * i0 + i1] = sum;
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        const int o45 = row * 2;
        const int o16_1 = (row + 1 * call.rows) * 2;
        const int o52 = row * 2;
#line 40 "mlstm.yaml"
        const real e0 = b45[o45 + i0];
        const real e1 = F(fabs)(e0);
#line 35 "mlstm.yaml"
        const real e2 = b16[o16_1 + i0];
#line 40 "mlstm.yaml"
        const real e3 = -e2;
        const real e4 = F(exp)(e3);
        const real e5 = (real)(e1 < e4);
        const real e7 = (real)(e1 == e4);
#line 41 "mlstm.yaml"
        const real e9 = b52[o52 + i0];
#line 40 "mlstm.yaml"
        const real e10 = 0.5f * e9;
        const real e11 = e7 != 0 ? e10 : e9;
        const real e12 = e5 != 0 ? 0.0f : e11;
        const real e13 = op_sign(e0);
        const real e14 = e12 * e13;
#line 812 "kernel.cu"
        const int o54 = row * 2;
        b54[o54 + i0] = e14;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b15, CONST_BUFFER(real) b54, BUFFER(real) b55,
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
        const int o54 = row * 2;
        const int o15_1 = (row + 1 * call.rows) * 16;
#line 40 "mlstm.yaml"
        const real e0 = b54[o54 + i0];
#line 39 "mlstm.yaml"
        const real e1 = b15[o15_1 + 8 * i0 + i1];
#line 40 "mlstm.yaml"
        const real e2 = e0 * e1;
#line 838 "kernel.cu"
        const int o55 = row * 16;
        b55[o55 + 8 * i0 + i1] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    CONST_BUFFER(real) b49, CONST_BUFFER(real) b55, BUFFER(real) b56,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o55 = row * 16;
        const int o49 = row * 16;
#line 40 "mlstm.yaml"
        const real e0 = b55[o55 + i0];
#line 29 "mlstm.yaml"
        const real e1 = b49[o49 + i0];
        const real e2 = e0 + e1;
#line 861 "kernel.cu"
        const int o56 = row * 16;
        b56[o56 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) backward_5(
    CONST_BUFFER(real) b11, CONST_BUFFER(real) b12, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b16, BUFFER(real) b17,
    BUFFER(real) b18, BUFFER(real) b19, CONST_BUFFER(real) b38, CONST_BUFFER(real) b39, CONST_BUFFER(real) b40, CONST_BUFFER(real) b41,
    CONST_BUFFER(real) b42, CONST_BUFFER(real) b43, CONST_BUFFER(real) b45, BUFFER(real) b51, CONST_BUFFER(real) b52, BUFFER(real) b54,
    BUFFER(real) b58, BUFFER(real) b59, BUFFER(real) b60, BUFFER(real) b61, BUFFER(real) b62, BUFFER(real) b63,
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
        const int s4 = (t + 1) * call.rows;
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o18_1 = (s0 + row0) * 16;
                const int o54 = (s1 + row0) * 2;
                const int o39 = (s1 + row0) * 16;
                const int o15 = (s1 + row0) * 16;
                const real e0 = b18[o18_1 + 8 * i0 + i1];
                const real e1 = b54[o54 + i0];
                const real e2 = b39[o39 + 8 * i0 + i1];
                const real e3 = e1 * e2;
                const real e4 = e0 + e3;
                const real e5 = b15[o15 + 8 * i0 + i1];
                const real e6 = e4 * e5;
                sum = sum + e6;
            }
            const int o58 = row0 * 2;
            b58[o58 + i0] = sum;
        }
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o18_1 = (s0 + row0) * 16;
            const int o54 = (s1 + row0) * 2;
            const int o39 = (s1 + row0) * 16;
            const int o43 = (s2 + row0) * 2;
#line 39 "mlstm.yaml"
            const real e0 = b18[o18_1 + 8 * i0 + i1];
#line 40 "mlstm.yaml"
            const real e1 = b54[o54 + i0];
#line 29 "mlstm.yaml"
            const real e2 = b39[o39 + 8 * i0 + i1];
#line 40 "mlstm.yaml"
            const real e3 = e1 * e2;
#line 39 "mlstm.yaml"
            const real e4 = e0 + e3;
#line 37 "mlstm.yaml"
            const real e5 = b43[o43 + i0];
#line 39 "mlstm.yaml"
            const real e6 = e4 * e5;
#line 931 "kernel.cu"
            const int o18 = (s3 + row0) * 16;
            b18[o18 + 8 * i0 + i1] = e6;
        }
        if (first < 128u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i2 = at % 8;
            const int i1 = at / 8u % 8;
            const int i0 = at / 64u;
            const int o17_1 = (s0 + row0) * 128;
            const int o51 = (s1 + row0) * 16;
            const int o39 = (s1 + row0) * 16;
            const int o43 = (s2 + row0) * 2;
#line 38 "mlstm.yaml"
            const real e0 = b17[o17_1 + 64 * i0 + 8 * i1 + i2];
#line 41 "mlstm.yaml"
            const real e1 = b51[o51 + 8 * i0 + i1];
#line 29 "mlstm.yaml"
            const real e2 = b39[o39 + 8 * i0 + i2];
#line 41 "mlstm.yaml"
            const real e3 = e1 * e2;
#line 38 "mlstm.yaml"
            const real e4 = e0 + e3;
#line 37 "mlstm.yaml"
            const real e5 = b43[o43 + i0];
#line 38 "mlstm.yaml"
            const real e6 = e4 * e5;
#line 960 "kernel.cu"
            const int o59 = (s1 + row0) * 128;
            const int o17 = (s3 + row0) * 128;
            b59[o59 + 64 * i0 + 8 * i1 + i2] = e4;
            b17[o17 + 64 * i0 + 8 * i1 + i2] = e6;
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
                const int o59 = (s1 + row0) * 128;
                const int o41 = (s1 + row0) * 16;
                const real e0 = b59[o59 + 64 * i0 + i1 + 8 * i2];
                const real e1 = b41[o41 + 8 * i0 + i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o60 = row0 * 16;
            b60[o60 + 8 * i0 + i1] = sum;
        }
        LOOP (int item = 0; item < 2; ++item) {
            const int i0 = item;
            real sum = 0.0f;
            #pragma unroll 8
            for (int at = threadIdx.x; at < 64; at += 128) {
                const int i2 = at % 8;
                const int i1 = at / 8u;
                const int o59 = (s1 + row0) * 128;
                const int o14 = (s1 + row0) * 128;
                const real e0 = b59[o59 + 64 * i0 + 8 * i1 + i2];
                const real e1 = b14[o14 + 64 * i0 + 8 * i1 + i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            SHARED(real, part, 0, 4);
            sum = team_sum(sum, part);
            if (threadIdx.x == 0) {
                const int o61 = row0 * 2;
                b61[o61 + i0] = sum;
            }
        }
        block_barrier();
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o18_1 = (s0 + row0) * 16;
                const int o54 = (s1 + row0) * 2;
                const int o39 = (s1 + row0) * 16;
                const int o60 = row0 * 16;
                const int o40 = (s1 + row0) * 16;
                const real e0 = b18[o18_1 + 8 * i0 + i1];
                const real e1 = b54[o54 + i0];
                const real e2 = b39[o39 + 8 * i0 + i1];
                const real e3 = e1 * e2;
                const real e4 = e0 + e3;
                const real e5 = b60[o60 + 8 * i0 + i1];
                const real e6 = e4 + e5;
                const real e7 = b40[o40 + 8 * i0 + i1];
                const real e9 = F(sqrt)(8.0f);
                const real e10 = e7 / e9;
                const real e11 = e6 * e10;
                sum = sum + e11;
            }
            const int o62 = row0 * 2;
            b62[o62 + i0] = sum;
        }
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            const int o18_1 = (s0 + row0) * 16;
            const int o54 = (s1 + row0) * 2;
            const int o39 = (s1 + row0) * 16;
            const int o60 = row0 * 16;
            const int o42 = (s2 + row0) * 2;
#line 39 "mlstm.yaml"
            const real e0 = b18[o18_1 + 8 * i0 + i1];
#line 40 "mlstm.yaml"
            const real e1 = b54[o54 + i0];
#line 29 "mlstm.yaml"
            const real e2 = b39[o39 + 8 * i0 + i1];
#line 40 "mlstm.yaml"
            const real e3 = e1 * e2;
#line 39 "mlstm.yaml"
            const real e4 = e0 + e3;
#line 38 "mlstm.yaml"
            const real e5 = b60[o60 + 8 * i0 + i1];
            const real e6 = e4 + e5;
#line 36 "mlstm.yaml"
            const real e7 = b42[o42 + i0];
#line 38 "mlstm.yaml"
            const real e8 = e6 * e7;
#line 30 "mlstm.yaml"
            const real e10 = F(sqrt)(8.0f);
            const real e11 = e8 / e10;
#line 1065 "kernel.cu"
            const int o51 = (s1 + row0) * 16;
            b51[o51 + 8 * i0 + i1] = e11;
        }
        block_barrier();
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o61 = row0 * 2;
            const int o58 = row0 * 2;
            const int o43 = (s2 + row0) * 2;
            const int o16 = (s1 + row0) * 2;
            const int o38 = (s1 + row0) * 68;
            const int o19_1 = (s0 + row0) * 2;
            const int o16_1 = (s4 + row0) * 2;
            const int o45 = (s1 + row0) * 2;
            const int o52 = (s1 + row0) * 2;
            const int o62 = row0 * 2;
            const int o42 = (s2 + row0) * 2;
#line 38 "mlstm.yaml"
            const real e0 = b61[o61 + i0];
#line 39 "mlstm.yaml"
            const real e1 = b58[o58 + i0];
#line 37 "mlstm.yaml"
            const real e2 = e0 + e1;
            const real e3 = b43[o43 + i0];
            const real e4 = e2 * e3;
#line 34 "mlstm.yaml"
            const real e5 = b16[o16 + i0];
#line 29 "mlstm.yaml"
            const real e6 = b38[o38 + 66 + i0];
#line 34 "mlstm.yaml"
            const real e7 = b12[i0];
            const real e8 = e6 + e7;
            const real e9 = -e8;
            const real e10 = op_softplus(e9);
            const real e11 = e5 - e10;
#line 29 "mlstm.yaml"
            const real e12 = b38[o38 + 64 + i0];
#line 33 "mlstm.yaml"
            const real e13 = b11[i0];
            const real e14 = e12 + e13;
#line 35 "mlstm.yaml"
            const real e15 = (real)(e11 < e14);
            const real e17 = (real)(e11 == e14);
            const real e19 = b19[o19_1 + i0];
            const real e20 = b16[o16_1 + i0];
#line 40 "mlstm.yaml"
            const real e21 = -e20;
            const real e22 = F(exp)(e21);
            const real e23 = b45[o45 + i0];
            const real e24 = F(fabs)(e23);
            const real e25 = (real)(e22 < e24);
            const real e26 = (real)(e24 == e22);
#line 41 "mlstm.yaml"
            const real e27 = b52[o52 + i0];
#line 40 "mlstm.yaml"
            const real e28 = 0.5f * e27;
            const real e29 = e26 != 0 ? e28 : e27;
            const real e30 = e25 != 0 ? 0.0f : e29;
            const real e31 = e30 * e22;
#line 35 "mlstm.yaml"
            const real e32 = e19 - e31;
            const real e33 = e32 - e4;
#line 38 "mlstm.yaml"
            const real e34 = b62[o62 + i0];
#line 36 "mlstm.yaml"
            const real e35 = b42[o42 + i0];
            const real e36 = e34 * e35;
#line 35 "mlstm.yaml"
            const real e37 = e33 - e36;
            const real e38 = 0.5f * e37;
            const real e39 = e17 != 0 ? e38 : e37;
            const real e40 = e15 != 0 ? 0.0f : e39;
#line 34 "mlstm.yaml"
            const real e41 = e4 + e40;
            const real e42 = op_sigmoid(e9);
            const real e43 = e41 * e42;
#line 35 "mlstm.yaml"
            const real e44 = (real)(e14 < e11);
            const real e45 = e44 != 0 ? 0.0f : e39;
#line 33 "mlstm.yaml"
            const real e46 = e36 + e45;
#line 1149 "kernel.cu"
            const int o19 = (s3 + row0) * 2;
            const int o54 = (s1 + row0) * 2;
            const int o63 = (s1 + row0) * 2;
            b19[o19 + i0] = e41;
            b54[o54 + i0] = e43;
            b63[o63 + i0] = e46;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_6(
    CONST_BUFFER(real) b44, BUFFER(real) b49, CONST_BUFFER(real) b59,
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
            const int o59 = row * 128;
            const int o44 = row * 16;
            const real e0 = b59[o59 + 64 * i0 + 8 * i1 + i2];
            const real e1 = b44[o44 + 8 * i0 + i2];
            const real e2 = e0 * e1;
            sum = sum + e2;
        }
        const int o49 = row * 16;
        b49[o49 + 8 * i0 + i1] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_7(
    BUFFER(real) b21, CONST_BUFFER(real) b53, CONST_BUFFER(real) b57, CONST_BUFFER(real) b64,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o64 = row * 24;
        const real p0 = b64[o64 + 16 + i0];
        const real p1 = b64[o64 + i0];
        const real p2 = b64[o64 + 8 + i0];
        const int o53 = row * 8;
        const int o57 = row * 8;
        const real e0 = p0;
#line 32 "mlstm.yaml"
        const real e1 = b53[o53 + i0];
        const real e2 = e0 + e1;
#line 31 "mlstm.yaml"
        const real e3 = p1;
        const real e4 = e2 + e3;
#line 30 "mlstm.yaml"
        const real e5 = p2;
        const real e6 = e4 + e5;
#line 29 "mlstm.yaml"
        const real e7 = b57[o57 + i0];
        const real e8 = e6 + e7;
#line 1215 "kernel.cu"
        const int o21 = row * 8;
        b21[o21 + i0] = e8;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_8(
    BUFFER(real) b23, BUFFER(real) b25, BUFFER(real) b27, BUFFER(real) b29, BUFFER(real) b31, BUFFER(real) b33,
    CONST_BUFFER(real) b49, CONST_BUFFER(real) b50, CONST_BUFFER(real) b51, CONST_BUFFER(real) b54, CONST_BUFFER(real) b56, CONST_BUFFER(real) b63,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 1024);
    LOOP (int base = blockIdx.x * 32; base < 16; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f, s3 = 0.0f;
        if (item < 16) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o56 = row * 16;
                const int o51 = row * 16;
                const int o49 = row * 16;
                const int o50 = row * 16;
                const real e0 = b56[o56 + i0];
                const real e1 = b51[o51 + i0];
                const real e2 = b49[o49 + i0];
                const real e3 = b50[o50 + i0];
                s0 = s0 + e0;
                s1 = s1 + e1;
                s2 = s2 + e2;
                s3 = s3 + e3;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        part[768 + threadIdx.x] = s3;
        block_barrier();
        if (warp == 0 && item < 16) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b23[i0] = sum;
        }
        if (warp == 1 && item < 16) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b25[i0] = sum;
        }
        if (warp == 2 && item < 16) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b27[i0] = sum;
        }
        if (warp == 3 && item < 16) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int i0 = item;
            b29[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 2; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f;
        if (item < 2) {
            const int i0 = item;
            #pragma unroll 2
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o63 = row * 2;
                const int o54 = row * 2;
                const real e0 = b63[o63 + i0];
                const real e1 = b54[o54 + i0];
                s0 = s0 + e0;
                s1 = s1 + e1;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        block_barrier();
        if (warp == 0 && item < 2) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b31[i0] = sum;
        }
        if (warp == 1 && item < 2) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b33[i0] = sum;
        }
        block_barrier();
    }
}
