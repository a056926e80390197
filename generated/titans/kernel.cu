// generated from specs/titans.yaml by `make generated`: do not edit
// titans I=8 N=2 K=8 V=8 float32, sm_90

// Made by rnngen from the equations in lines 21, 23, 24, 25, 26, 27, 28, 29 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 128 / 256, at most 2048>>>
//   library product b21[T*B*1, 54] = b0[T*B*1, 8] * b18[8, 54]
//   forward_1<<<T * B * 16 / 256, at most 2048>>>
//   forward_2<<<T * B * 2 / 256, at most 2048>>>
//   forward_3<<<B * 1 / 1>>>
//   forward_4<<<T * B * 16 / 256, at most 2048>>>
//   forward_5<<<T * B * 16 / 256, at most 2048>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<T * B * 16 / 256, at most 2048>>>
//   backward_1<<<T * B * 2 / 256, at most 2048>>>
//   backward_2<<<T * B * 16 / 256, at most 2048>>>
//   library product b37[T*B*1, 8] = b36[T*B*1, 16] * b1[16, 8]
//   backward_3<<<B * 1 / 1>>>
//   backward_4<<<T * B * 64 / 256, at most 2048>>>
//   backward_5<<<T * B * 2 / 256, at most 2048>>>
//   backward_6<<<T * B * 16 / 256, at most 2048>>>
//   library product b45[T*B*1, 8] = b44[T*B*1, 6] * b4[6, 8]
//   library product b45[T*B*1, 8] += b40[T*B*1, 16] * b3[16, 8]
//   library product b45[T*B*1, 8] += b33[T*B*1, 16] * b2[16, 8]
//   backward_7<<<T * B * 8 / 256, at most 2048>>>
//   library product b13[16, 8] = b36[16, T*B*1] * b0[T*B*1, 8]
//   library product b14[16, 8] = b33[16, T*B*1] * b0[T*B*1, 8]
//   library product b15[16, 8] = b40[16, T*B*1] * b0[T*B*1, 8]
//   library product b16[6, 8] = b44[6, T*B*1] * b0[T*B*1, 8]
//   backward_8<<<6 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [128]
//   b2: param 1, real [128]
//   b3: param 2, real [128]
//   b4: param 3, real [48]
//   b5: param 4, real [6]
//   b6: adjoint 0, real [T, B, 16]
//   b7: state 0, real [T + 1, B, 128]
//   b8: state 1, real [T + 1 or 2, B, 128]
//   b9: grad_state 0, real [2, B, 128]
//   b10: grad_state 1, real [2, B, 128]
//   b11: output 0, real [T, B, 16]
//   b12: grad_input 0, real [T, B, 8]
//   b13: grad_param 0, real [128]
//   b14: grad_param 1, real [128]
//   b15: grad_param 2, real [128]
//   b16: grad_param 3, real [48]
//   b17: grad_param 4, real [6]
//   b18: saved 0, real [432]
//   b19: scratch 0, real [T, B, 6]
//   b20: saved 1, real [128]
//   b21: saved 2, real [T, B, 54]
//   b22: saved 3, real [T, B, 16]
//   b23: saved 4, real [T, B, 16]
//   b24: saved 5, real [T, B, 16]
//   b25: saved 6, real [T, B, 6]
//   b26: saved 7, real [T, B, 2]
//   b27: saved 8, real [T, B, 2]
//   b28: saved 9, real [T, B, 2]
//   b29: saved 10, real [T, B, 2]
//   b30: saved 11, real [B, 16]
//   b31: saved 12, real [T or 1, B, 16]
//   b32: saved 13, real [T, B, 16]
//   b33: scratch 1, real [T, B, 16]
//   b34: scratch 2, real [T, B, 2]
//   b35: scratch 3, real [T, B, 2]
//   b36: scratch 4, real [T, B, 16]
//   b37: scratch 5, real [T, B, 8]
//   b38: scratch 6, real [T, B, 128]
//   b39: scratch 7, real [T, B, 128]
//   b40: scratch 8, real [T, B, 16]
//   b41: scratch 9, real [T, B, 16]
//   b42: scratch 10, real [T, B, 16]
//   b43: scratch 11, real [T, B, 2]
//   b44: scratch 12, real [T, B, 6]
//   b45: tile 0, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, BUFFER(real) b7, BUFFER(real) b8,
    BUFFER(real) b18, BUFFER(real) b20,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 128u; item += stride) {
        const int i0 = (int)item;
        const real e1 = b1[i0];
#line 23 "titans.yaml"
        const real e2 = b2[i0];
        const real e3 = b3[i0];
#line 348 "kernel.cu"
        b20[i0] = 0.0f;
        b18[i0] = e1;
        b18[128 + i0] = e2;
        b18[256 + i0] = e3;
    }
    LOOP (unsigned item = first; item < 48u; item += stride) {
        const int i0 = (int)item;
#line 23 "titans.yaml"
        const real e0 = b4[i0];
#line 358 "kernel.cu"
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
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 128u; item += stride) {
            const int row = row0 + (int)(item / 128u);
            const int i0 = (int)(item % 128u);
            const int o8 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 128;
            b8[o8 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b5, CONST_BUFFER(real) b21, BUFFER(real) b22, BUFFER(real) b23, BUFFER(real) b24, BUFFER(real) b25,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o21 = row * 54;
#line 23 "titans.yaml"
        const real e0 = b21[o21 + i0];
        const real e1 = b21[o21 + 16 + i0];
        const real e2 = b21[o21 + 32 + i0];
#line 394 "kernel.cu"
        const int o22 = row * 16;
        const int o23 = row * 16;
        const int o24 = row * 16;
        b22[o22 + i0] = e0;
        b23[o23 + i0] = e1;
        b24[o24 + i0] = e2;
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 6u; item += stride) {
        const int row = (int)(item / 6u);
        const int i0 = (int)(item % 6u);
        const int o21 = row * 54;
#line 23 "titans.yaml"
        const real e0 = b21[o21 + 48 + i0];
#line 26 "titans.yaml"
        const real e1 = b5[i0];
        const real e2 = e0 + e1;
        const real e3 = op_sigmoid(e2);
#line 412 "kernel.cu"
        const int o25 = row * 6;
        b25[o25 + i0] = e3;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_2(
    CONST_BUFFER(real) b22, CONST_BUFFER(real) b23, BUFFER(real) b26, BUFFER(real) b27, BUFFER(real) b28, BUFFER(real) b29,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        {
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o22 = row * 16;
                const int o23 = row * 16;
                const real e0 = b22[o22 + 8 * i0 + i1];
                const real e1 = e0 * e0;
                const real e2 = b23[o23 + 8 * i0 + i1];
                const real e3 = e2 * e2;
                sum0 = sum0 + e1;
                sum1 = sum1 + e3;
            }
            const int o26 = row * 2;
            const int o27 = row * 2;
            b26[o26 + i0] = sum0;
            b27[o27 + i0] = sum1;
        }
        {
            const int o26 = row * 2;
            const int o27 = row * 2;
#line 21 "titans.yaml"
            const real e1 = b26[o26 + i0];
            const real e3 = e1 + 1e-06f;
            const real e4 = F(sqrt)(e3);
            const real e5 = 1.0f / e4;
            const real e6 = b27[o27 + i0];
            const real e7 = e6 + 1e-06f;
            const real e8 = F(sqrt)(e7);
            const real e9 = 1.0f / e8;
#line 457 "kernel.cu"
            const int o28 = row * 2;
            const int o29 = row * 2;
            b28[o28 + i0] = e5;
            b29[o29 + i0] = e9;
        }
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) forward_3(
    BUFFER(real) b7, BUFFER(real) b8, CONST_BUFFER(real) b23, CONST_BUFFER(real) b24, CONST_BUFFER(real) b25, CONST_BUFFER(real) b29,
    BUFFER(real) b30, BUFFER(real) b31,
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
        const int s2 = (call.save ? t : (t) & 1) * call.rows;
        const int s3 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s4 = (t + 1) * call.rows;
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 8; ++i2) {
                const int o23 = (s0 + row0) * 16;
                const int o29 = (s0 + row0) * 2;
                const int o7 = (s0 + row0) * 128;
                const real e0 = b23[o23 + 8 * i0 + i2];
                const real e1 = b29[o29 + i0];
                const real e2 = e0 * e1;
                const real e3 = b7[o7 + 64 * i0 + i1 + 8 * i2];
                const real e4 = e2 * e3;
                sum = sum + e4;
            }
            const int o30 = row0 * 16;
            b30[o30 + 8 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o30 = row0 * 16;
            const int o24 = (s0 + row0) * 16;
#line 27 "titans.yaml"
            const real e0 = b30[o30 + i0];
#line 25 "titans.yaml"
            const real e1 = b24[o24 + i0];
#line 27 "titans.yaml"
            const real e2 = e0 - e1;
#line 516 "kernel.cu"
            const int o31 = (s1 + row0) * 16;
            b31[o31 + i0] = e2;
        }
        block_barrier();
        if (first < 128u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i2 = at % 8;
            const int i1 = at / 8u % 8;
            const int i0 = at / 64u;
            const int o25 = (s0 + row0) * 6;
            const int o8 = (s2 + row0) * 128;
            const int o23 = (s0 + row0) * 16;
            const int o29 = (s0 + row0) * 2;
            const int o31 = (s1 + row0) * 16;
            const int o7 = (s0 + row0) * 128;
#line 26 "titans.yaml"
            const real e0 = b25[o25 + i0];
#line 27 "titans.yaml"
            const real e1 = b8[o8 + 64 * i0 + 8 * i1 + i2];
            const real e2 = e0 * e1;
#line 26 "titans.yaml"
            const real e3 = b25[o25 + 2 + i0];
#line 27 "titans.yaml"
            const real e5 = e3 * 2.0f;
#line 24 "titans.yaml"
            const real e6 = b23[o23 + 8 * i0 + i1];
#line 21 "titans.yaml"
            const real e7 = b29[o29 + i0];
            const real e8 = e6 * e7;
#line 27 "titans.yaml"
            const real e9 = e5 * e8;
            const real e10 = b31[o31 + 8 * i0 + i2];
            const real e11 = e9 * e10;
            const real e12 = e2 - e11;
#line 26 "titans.yaml"
            const real e14 = b25[o25 + 4 + i0];
#line 28 "titans.yaml"
            const real e15 = 1.0f - e14;
            const real e16 = b7[o7 + 64 * i0 + 8 * i1 + i2];
            const real e17 = e15 * e16;
            const real e18 = e17 + e12;
#line 560 "kernel.cu"
            const int o8_1 = (s3 + row0) * 128;
            const int o7_1 = (s4 + row0) * 128;
            b8[o8_1 + 64 * i0 + 8 * i1 + i2] = e12;
            b7[o7_1 + 64 * i0 + 8 * i1 + i2] = e18;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_4(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b22, CONST_BUFFER(real) b28, BUFFER(real) b32,
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
            const int o22 = row * 16;
            const int o28 = row * 2;
            const int o7_1 = (row + 1 * call.rows) * 128;
            const real e0 = b22[o22 + 8 * i0 + i2];
            const real e1 = b28[o28 + i0];
            const real e2 = e0 * e1;
            const real e3 = b7[o7_1 + 64 * i0 + i1 + 8 * i2];
            const real e4 = e2 * e3;
            sum = sum + e4;
        }
        const int o32 = row * 16;
        b32[o32 + 8 * i0 + i1] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_5(
    BUFFER(real) b11, CONST_BUFFER(real) b32,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o32 = row * 16;
#line 29 "titans.yaml"
        const real e0 = b32[o32 + i0];
#line 612 "kernel.cu"
        const int o11 = row * 16;
        b11[o11 + i0] = e0;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, BUFFER(real) b33,
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
            const int o6 = row * 16;
            const int o7_1 = (row + 1 * call.rows) * 128;
            const real e0 = b6[o6 + 8 * i0 + i2];
            const real e1 = b7[o7_1 + 64 * i0 + 8 * i1 + i2];
            const real e2 = e0 * e1;
            sum = sum + e2;
        }
        const int o33 = row * 16;
        b33[o33 + 8 * i0 + i1] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b22, CONST_BUFFER(real) b26, CONST_BUFFER(real) b28, CONST_BUFFER(real) b33, BUFFER(real) b34, BUFFER(real) b35,
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
                const int o33 = row * 16;
                const int o22 = row * 16;
                const real e0 = b33[o33 + 8 * i0 + i1];
                const real e1 = b22[o22 + 8 * i0 + i1];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o34 = row * 2;
            b34[o34 + i0] = sum;
        }
        {
            const int o34 = row * 2;
            const int o28 = row * 2;
            const int o26 = row * 2;
#line 21 "titans.yaml"
            const real e0 = b34[o34 + i0];
            const real e1 = b28[o28 + i0];
            const real e2 = e0 * e1;
            const real e3 = b26[o26 + i0];
            const real e5 = e3 + 1e-06f;
            const real e6 = F(sqrt)(e5);
            const real e7 = e2 / e6;
            const real e9 = e7 * 0.5f;
            const real e10 = e9 / e6;
            const real e11 = -e10;
#line 682 "kernel.cu"
            const int o35 = row * 2;
            b35[o35 + i0] = e11;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b22, CONST_BUFFER(real) b28, CONST_BUFFER(real) b33, CONST_BUFFER(real) b35, BUFFER(real) b36,
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
        const int o33 = row * 16;
        const int o28 = row * 2;
        const int o35 = row * 2;
        const int o22 = row * 16;
#line 29 "titans.yaml"
        const real e0 = b33[o33 + 8 * i0 + i1];
#line 21 "titans.yaml"
        const real e1 = b28[o28 + i0];
        const real e2 = e0 * e1;
        const real e3 = b35[o35 + i0];
#line 23 "titans.yaml"
        const real e4 = b22[o22 + 8 * i0 + i1];
#line 21 "titans.yaml"
        const real e5 = e3 * e4;
#line 23 "titans.yaml"
        const real e6 = e2 + e5;
        const real e7 = e6 + e5;
#line 718 "kernel.cu"
        const int o36 = row * 16;
        b36[o36 + 8 * i0 + i1] = e7;
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) backward_3(
    CONST_BUFFER(real) b6, BUFFER(real) b9, BUFFER(real) b10, CONST_BUFFER(real) b22, CONST_BUFFER(real) b23, CONST_BUFFER(real) b25,
    CONST_BUFFER(real) b28, CONST_BUFFER(real) b29, BUFFER(real) b33, BUFFER(real) b38, BUFFER(real) b39, BUFFER(real) b40,
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
        const int s2 = ((t) & 1) * call.rows;
        if (first < 128u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i2 = at % 8;
            const int i1 = at / 8u % 8;
            const int i0 = at / 64u;
            const int o9_1 = (s0 + row0) * 128;
            const int o6 = (s1 + row0) * 16;
            const int o22 = (s1 + row0) * 16;
            const int o28 = (s1 + row0) * 2;
            const int o10_1 = (s0 + row0) * 128;
            const int o25 = (s1 + row0) * 6;
#line 28 "titans.yaml"
            const real e0 = b9[o9_1 + 64 * i0 + 8 * i1 + i2];
#line 29 "titans.yaml"
            const real e1 = b6[o6 + 8 * i0 + i2];
#line 23 "titans.yaml"
            const real e2 = b22[o22 + 8 * i0 + i1];
#line 21 "titans.yaml"
            const real e3 = b28[o28 + i0];
            const real e4 = e2 * e3;
#line 29 "titans.yaml"
            const real e5 = e1 * e4;
#line 28 "titans.yaml"
            const real e6 = e0 + e5;
#line 27 "titans.yaml"
            const real e7 = b10[o10_1 + 64 * i0 + 8 * i1 + i2];
            const real e8 = e7 + e6;
#line 26 "titans.yaml"
            const real e9 = b25[o25 + i0];
#line 27 "titans.yaml"
            const real e10 = e8 * e9;
#line 771 "kernel.cu"
            const int o38 = (s1 + row0) * 128;
            const int o39 = (s1 + row0) * 128;
            const int o10 = (s2 + row0) * 128;
            b38[o38 + 64 * i0 + 8 * i1 + i2] = e6;
            b39[o39 + 64 * i0 + 8 * i1 + i2] = e8;
            b10[o10 + 64 * i0 + 8 * i1 + i2] = e10;
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
                const int o39 = (s1 + row0) * 128;
                const int o25 = (s1 + row0) * 6;
                const int o23 = (s1 + row0) * 16;
                const int o29 = (s1 + row0) * 2;
                const real e0 = b39[o39 + 64 * i0 + i1 + 8 * i2];
                const real e1 = b25[o25 + 2 + i0];
                const real e3 = e1 * 2.0f;
                const real e4 = b23[o23 + 8 * i0 + i2];
                const real e5 = b29[o29 + i0];
                const real e6 = e4 * e5;
                const real e7 = e3 * e6;
                const real e8 = e0 * e7;
                const real e9 = -e8;
                sum = sum + e9;
            }
            const int o33 = (s1 + row0) * 16;
            b33[o33 + 8 * i0 + i1] = sum;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o33 = (s1 + row0) * 16;
#line 27 "titans.yaml"
            const real e0 = b33[o33 + i0];
            const real e1 = -e0;
#line 815 "kernel.cu"
            const int o40 = (s1 + row0) * 16;
            b40[o40 + i0] = e1;
        }
        if (first < 128u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i2 = at % 8;
            const int i1 = at / 8u % 8;
            const int i0 = at / 64u;
            const int o38 = (s1 + row0) * 128;
            const int o25 = (s1 + row0) * 6;
            const int o33 = (s1 + row0) * 16;
            const int o23 = (s1 + row0) * 16;
            const int o29 = (s1 + row0) * 2;
#line 28 "titans.yaml"
            const real e0 = b38[o38 + 64 * i0 + 8 * i1 + i2];
#line 26 "titans.yaml"
            const real e2 = b25[o25 + 4 + i0];
#line 28 "titans.yaml"
            const real e3 = 1.0f - e2;
            const real e4 = e0 * e3;
#line 27 "titans.yaml"
            const real e5 = b33[o33 + 8 * i0 + i2];
#line 24 "titans.yaml"
            const real e6 = b23[o23 + 8 * i0 + i1];
#line 21 "titans.yaml"
            const real e7 = b29[o29 + i0];
            const real e8 = e6 * e7;
#line 27 "titans.yaml"
            const real e9 = e5 * e8;
            const real e10 = e4 + e9;
#line 848 "kernel.cu"
            const int o9 = (s2 + row0) * 128;
            b9[o9 + 64 * i0 + 8 * i1 + i2] = e10;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, BUFFER(real) b19, CONST_BUFFER(real) b31, CONST_BUFFER(real) b33, BUFFER(real) b34,
    CONST_BUFFER(real) b38, CONST_BUFFER(real) b39, BUFFER(real) b41, BUFFER(real) b42,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first / 32; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride / 32) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        real sum0 = 0.0f, sum1 = 0.0f;
        LOOP (int at = threadIdx.x & 31; at < 64; at += 32) {
            const int i2 = at % 8;
            const int i1 = at / 8u;
            const int o38 = row * 128;
            const int o7 = row * 128;
            const int o39 = row * 128;
            const int o8 = row * 128;
            const real e0 = b38[o38 + 64 * i0 + 8 * i1 + i2];
            const real e1 = b7[o7 + 64 * i0 + 8 * i1 + i2];
            const real e2 = e0 * e1;
            const real e3 = b39[o39 + 64 * i0 + 8 * i1 + i2];
            const real e4 = b8[o8 + 64 * i0 + 8 * i1 + i2];
            const real e5 = e3 * e4;
            sum0 = sum0 + e2;
            sum1 = sum1 + e5;
        }
        sum0 = warp_sum(sum0);
        sum1 = warp_sum(sum1);
        if ((threadIdx.x & 31) == 0) {
            const int o34 = row * 2;
            const int o19 = row * 6;
            b34[o34 + i0] = sum0;
            b19[o19 + i0] = sum1;
        }
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        real sum0 = 0.0f, sum1 = 0.0f;
        LOOP (int i2 = 0; i2 < 8; ++i2) {
            const int o39 = row * 128;
            const int o31 = row * 16;
            const int o33 = row * 16;
            const int o7 = row * 128;
            const real e0 = b39[o39 + 64 * i0 + 8 * i1 + i2];
            const real e1 = b31[o31 + 8 * i0 + i2];
            const real e2 = e0 * e1;
            const real e3 = -e2;
            const real e4 = b33[o33 + 8 * i0 + i2];
            const real e5 = b7[o7 + 64 * i0 + 8 * i1 + i2];
            const real e6 = e4 * e5;
            sum0 = sum0 + e3;
            sum1 = sum1 + e6;
        }
        const int o41 = row * 16;
        const int o42 = row * 16;
        b41[o41 + 8 * i0 + i1] = sum0;
        b42[o42 + 8 * i0 + i1] = sum1;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_5(
    BUFFER(real) b19, CONST_BUFFER(real) b23, CONST_BUFFER(real) b25, CONST_BUFFER(real) b27, CONST_BUFFER(real) b29, BUFFER(real) b34,
    BUFFER(real) b35, CONST_BUFFER(real) b41, CONST_BUFFER(real) b42, BUFFER(real) b43,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        {
            const int o34 = row * 2;
#line 28 "titans.yaml"
            const real e0 = b34[o34 + i0];
            const real e1 = -e0;
#line 936 "kernel.cu"
            const int o19 = row * 6;
            b19[o19 + 4 + i0] = e1;
        }
        {
            real sum0 = 0.0f, sum1 = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o41 = row * 16;
                const int o23 = row * 16;
                const int o29 = row * 2;
                const int o42 = row * 16;
                const int o25 = row * 6;
                const real e0 = b41[o41 + 8 * i0 + i1];
                const real e1 = b23[o23 + 8 * i0 + i1];
                const real e2 = b29[o29 + i0];
                const real e3 = e1 * e2;
                const real e4 = e0 * e3;
                const real e5 = b42[o42 + 8 * i0 + i1];
                const real e6 = b25[o25 + 2 + i0];
                const real e8 = e6 * 2.0f;
                const real e9 = e0 * e8;
                const real e10 = e5 + e9;
                const real e11 = e10 * e1;
                sum0 = sum0 + e4;
                sum1 = sum1 + e11;
            }
            const int o35 = row * 2;
            const int o34 = row * 2;
            b35[o35 + i0] = sum0;
            b34[o34 + i0] = sum1;
        }
        {
            const int o35 = row * 2;
            const int o34 = row * 2;
            const int o29 = row * 2;
            const int o27 = row * 2;
#line 27 "titans.yaml"
            const real e0 = b35[o35 + i0];
            const real e2 = e0 * 2.0f;
#line 21 "titans.yaml"
            const real e3 = b34[o34 + i0];
            const real e4 = b29[o29 + i0];
            const real e5 = e3 * e4;
            const real e6 = b27[o27 + i0];
            const real e8 = e6 + 1e-06f;
            const real e9 = F(sqrt)(e8);
            const real e10 = e5 / e9;
            const real e12 = e10 * 0.5f;
            const real e13 = e12 / e9;
            const real e14 = -e13;
#line 986 "kernel.cu"
            const int o19 = row * 6;
            const int o43 = row * 2;
            b19[o19 + 2 + i0] = e2;
            b43[o43 + i0] = e14;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_6(
    CONST_BUFFER(real) b19, CONST_BUFFER(real) b23, CONST_BUFFER(real) b25, CONST_BUFFER(real) b29, BUFFER(real) b33, CONST_BUFFER(real) b41,
    CONST_BUFFER(real) b42, CONST_BUFFER(real) b43, BUFFER(real) b44,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 6u; item += stride) {
        const int row = (int)(item / 6u);
        const int i0 = (int)(item % 6u);
        const int o19 = row * 6;
        const int o25 = row * 6;
#line 26 "titans.yaml"
        const real e0 = b19[o19 + i0];
        const real e1 = b25[o25 + i0];
        const real e2 = e0 * e1;
        const real e4 = 1.0f - e1;
        const real e5 = e2 * e4;
#line 1014 "kernel.cu"
        const int o44 = row * 6;
        b44[o44 + i0] = e5;
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        const int o42 = row * 16;
        const int o41 = row * 16;
        const int o25 = row * 6;
        const int o29 = row * 2;
        const int o43 = row * 2;
        const int o23 = row * 16;
#line 27 "titans.yaml"
        const real e0 = b42[o42 + 8 * i0 + i1];
        const real e1 = b41[o41 + 8 * i0 + i1];
#line 26 "titans.yaml"
        const real e2 = b25[o25 + 2 + i0];
#line 27 "titans.yaml"
        const real e4 = e2 * 2.0f;
        const real e5 = e1 * e4;
#line 21 "titans.yaml"
        const real e6 = e0 + e5;
        const real e7 = b29[o29 + i0];
        const real e8 = e6 * e7;
        const real e9 = b43[o43 + i0];
#line 24 "titans.yaml"
        const real e10 = b23[o23 + 8 * i0 + i1];
#line 21 "titans.yaml"
        const real e11 = e9 * e10;
#line 24 "titans.yaml"
        const real e12 = e8 + e11;
        const real e13 = e12 + e11;
#line 1049 "kernel.cu"
        const int o33 = row * 16;
        b33[o33 + 8 * i0 + i1] = e13;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_7(
    BUFFER(real) b12, CONST_BUFFER(real) b37, CONST_BUFFER(real) b45,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o45 = row * 8;
        const real p0 = b45[o45 + i0];
        const int o37 = row * 8;
        const real e0 = p0;
#line 23 "titans.yaml"
        const real e1 = b37[o37 + i0];
        const real e2 = e0 + e1;
#line 1072 "kernel.cu"
        const int o12 = row * 8;
        b12[o12 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_8(
    BUFFER(real) b17, CONST_BUFFER(real) b44,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 6; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 6) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o44 = row * 6;
                const real e0 = b44[o44 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 6) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b17[i0] = sum;
        }
        block_barrier();
    }
}
