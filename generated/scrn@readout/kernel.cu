// generated from specs/scrn.yaml by `make generated`: do not edit
// scrn@readout I=8 H=8 S=8 O=8 float32, sm_90

// Made by rnngen from the equations in lines 35, 36, 37 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<64 / 256, at most 2048>>>
//   forward_1<<<B * 8 / 256, at most 2048>>>
//   library product b25[T*B*1, 16] = b0[T*B*1, 8] * b22[8, 16]
//   forward_2<<<B * 1 / 1>>>
//   library product b35[T*B*1, 8] = b10[T*B*1, 8] * b5[8, 8]
//   library product b35[T*B*1, 8] = b11[T*B*1, 8] * b6[8, 8]
//   forward_3<<<T * B * 8 / 256, at most 2048>>>
//   forward_4<<<T * B * 1 / 256, at most 2048>>>
//   forward_5<<<T * B * 8 / 256, at most 2048>>>
//   forward_6<<<T * B * 1 / 256, at most 2048>>>
//   forward_7<<<T * B * 8 / 256, at most 2048>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<T * B * 1 / 256, at most 2048>>>
//   backward_1<<<T * B * 8 / 256, at most 2048>>>
//   library product b32[T*B*1, 16] = b31[T*B*1, 8] * b23[8, 16]
//   backward_2<<<B * 1 / 1>>>
//   library product b15[T*B*1, 8] = b33[T*B*1, 8] * b2[8, 8]
//   library product b15[T*B*1, 8] += b34[T*B*1, 8] * b1[8, 8]
//   library product b16[8, 8] = b34[8, T*B*1] * b0[T*B*1, 8]
//   library product b17[8, 8] = b33[8, T*B*1] * b11[T*B*1, 8]
//   library product b18[8, 8] = b33[8, T*B*1] * b0[T*B*1, 8]
//   library product b19[8, 8] = b33[8, T*B*1] * b10[T*B*1, 8]
//   library product b20[8, 8] = b31[8, T*B*1] * b10[T*B*1, 8]
//   library product b21[8, 8] = b31[8, T*B*1] * b11[T*B*1, 8]
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [64]
//   b2: param 1, real [64]
//   b3: param 2, real [64]
//   b4: param 3, real [64]
//   b5: param 4, real [64]
//   b6: param 5, real [64]
//   b7: adjoint 0, real [T, B, 8]
//   b8: adjoint 1, real [T, B, 8]
//   b9: adjoint 2, real [T, B, 8]
//   b10: state 0, real [T + 1, B, 8]
//   b11: state 1, real [T + 1, B, 8]
//   b12: grad_state 0, real [2, B, 8]
//   b13: grad_state 1, real [2, B, 8]
//   b14: output 0, real [T, B, 8]
//   b15: grad_input 0, real [T, B, 8]
//   b16: grad_param 0, real [64]
//   b17: grad_param 1, real [64]
//   b18: grad_param 2, real [64]
//   b19: grad_param 3, real [64]
//   b20: grad_param 4, real [64]
//   b21: grad_param 5, real [64]
//   b22: saved 0, real [128]
//   b23: saved 1, real [128]
//   b24: saved 2, real [8]
//   b25: saved 3, real [T, B, 16]
//   b26: saved 4, real [T, B, 8]
//   b27: saved 5, real [T, B, 8]
//   b28: saved 6, real [T, B, 1]
//   b29: saved 7, real [T, B, 8]
//   b30: scratch 0, real [T, B, 1]
//   b31: scratch 1, real [T, B, 8]
//   b32: scratch 2, real [T, B, 16]
//   b33: scratch 3, real [T, B, 8]
//   b34: scratch 4, real [T, B, 8]
//   b35: tile 0, real [T, B, 16]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b6, BUFFER(real) b22, BUFFER(real) b23, BUFFER(real) b24,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b24[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b1[i0];
#line 35 "scrn.yaml"
        const real e1 = b2[i0];
#line 339 "kernel.cu"
        b22[i0] = e0;
        b22[64 + i0] = e1;
    }
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 8;
        const int i0 = at / 8u;
        const real e0 = b6[8 * i0 + i1];
        b23[16 * i0 + i1] = e0;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b5, BUFFER(real) b10, BUFFER(real) b11, BUFFER(real) b23,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 8;
        const int i0 = at / 8u;
        const real e0 = b5[8 * i0 + i1];
        b23[8 + 16 * i0 + i1] = e0;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o10 = ((0) * call.rows + row) * 8;
            b10[o10 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o11 = ((0) * call.rows + row) * 8;
            b11[o11 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_2(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, BUFFER(real) b10, BUFFER(real) b11, CONST_BUFFER(real) b25,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b3, 0, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b4, 0, 8, 1, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (t + 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o25 = (s0 + row0) * 16;
            const int o11 = (s0 + row0) * 8;
#line 35 "scrn.yaml"
            const real e2 = 1.0f - 0.95f;
            const real e3 = b25[o25 + i0];
            const real e4 = e2 * e3;
            const real e5 = b11[o11 + i0];
            const real e6 = 0.95f * e5;
            const real e7 = e4 + e6;
#line 413 "kernel.cu"
            const int o11_1 = (s1 + row0) * 8;
            b11[o11_1 + i0] = e7;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o11_1 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b11[o11_1 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o10 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b10[o10 + k];
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
            }
            const int o25 = (s0 + row0) * 16;
#line 36 "scrn.yaml"
            const real e0 = p0;
#line 35 "scrn.yaml"
            const real e1 = b25[o25 + 8 + i0];
#line 36 "scrn.yaml"
            const real e2 = e0 + e1;
            const real e3 = p1;
            const real e4 = e2 + e3;
            const real e5 = op_sigmoid(e4);
#line 445 "kernel.cu"
            const int o10_1 = (s1 + row0) * 8;
            b10[o10_1 + i0] = e5;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    BUFFER(real) b26, BUFFER(real) b27, CONST_BUFFER(real) b35,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o35 = row * 16;
        const real p0 = b35[o35 + i0];
        const real p1 = b35[o35 + 8 + i0];
#line 37 "scrn.yaml"
        const real e0 = p0;
        const real e1 = p1;
#line 468 "kernel.cu"
        const int o26 = row * 8;
        const int o27 = row * 8;
        b26[o26 + i0] = e0;
        b27[o27 + i0] = e1;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_4(
    CONST_BUFFER(real) b26, CONST_BUFFER(real) b27, BUFFER(real) b28,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        real sum = (-1e38f * 1e38f);
        LOOP (int i0 = 0; i0 < 8; ++i0) {
            const int o26 = row * 8;
            const int o27 = row * 8;
            const real e0 = b26[o26 + i0];
            const real e1 = b27[o27 + i0];
            const real e2 = e0 + e1;
            sum = op_maximum(sum, e2);
        }
        const int o28 = row * 1;
        b28[o28] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_5(
    CONST_BUFFER(real) b26, CONST_BUFFER(real) b27, CONST_BUFFER(real) b28, BUFFER(real) b29,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o26 = row * 8;
        const int o27 = row * 8;
        const int o28 = row * 1;
#line 37 "scrn.yaml"
        const real e0 = b26[o26 + i0];
        const real e1 = b27[o27 + i0];
        const real e2 = e0 + e1;
        const real e3 = b28[o28];
        const real e4 = e2 - e3;
        const real e5 = F(exp)(e4);
#line 519 "kernel.cu"
        const int o29 = row * 8;
        b29[o29 + i0] = e5;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_6(
    BUFFER(real) b28, CONST_BUFFER(real) b29,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        real sum = 0.0f;
        LOOP (int i0 = 0; i0 < 8; ++i0) {
            const int o29 = row * 8;
            const real e0 = b29[o29 + i0];
            sum = sum + e0;
        }
        const int o28 = row * 1;
        b28[o28] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_7(
    BUFFER(real) b14, CONST_BUFFER(real) b28, CONST_BUFFER(real) b29,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o29 = row * 8;
        const int o28 = row * 1;
#line 37 "scrn.yaml"
        const real e0 = b29[o29 + i0];
        const real e1 = b28[o28];
        const real e2 = e0 / e1;
#line 561 "kernel.cu"
        const int o14 = row * 8;
        b14[o14 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b14, CONST_BUFFER(real) b28, BUFFER(real) b30,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        real sum = 0.0f;
        LOOP (int i0 = 0; i0 < 8; ++i0) {
            const int o7 = row * 8;
            const int o14 = row * 8;
            const int o28 = row * 1;
            const real e0 = b7[o7 + i0];
            const real e1 = b14[o14 + i0];
            const real e2 = e0 * e1;
            const real e3 = b28[o28];
            const real e4 = e2 / e3;
            const real e5 = -e4;
            sum = sum + e5;
        }
        const int o30 = row * 1;
        b30[o30] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b28, CONST_BUFFER(real) b29, CONST_BUFFER(real) b30, BUFFER(real) b31,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o7 = row * 8;
        const int o28 = row * 1;
        const int o30 = row * 1;
        const int o29 = row * 8;
#line 37 "scrn.yaml"
        const real e0 = b7[o7 + i0];
        const real e1 = b28[o28];
        const real e2 = e0 / e1;
        const real e3 = b30[o30];
        const real e4 = e2 + e3;
        const real e5 = b29[o29 + i0];
        const real e6 = e4 * e5;
#line 616 "kernel.cu"
        const int o31 = row * 8;
        b31[o31 + i0] = e6;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_2(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, BUFFER(real) b12,
    BUFFER(real) b13, CONST_BUFFER(real) b32, BUFFER(real) b33, BUFFER(real) b34,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b4, 0, 1, 8, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b3, 0, 1, 8, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (t + 1) * call.rows;
        const int s3 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o12_1 = (s0 + row0) * 8;
            const int o8 = (s1 + row0) * 8;
            const int o32 = (s1 + row0) * 16;
            const int o10_1 = (s2 + row0) * 8;
#line 36 "scrn.yaml"
            const real e0 = b12[o12_1 + i0];
            const real e1 = b8[o8 + i0];
            const real e2 = e0 + e1;
#line 37 "scrn.yaml"
            const real e3 = b32[o32 + 8 + i0];
#line 36 "scrn.yaml"
            const real e4 = e2 + e3;
            const real e5 = b10[o10_1 + i0];
            const real e6 = e4 * e5;
            const real e8 = 1.0f - e5;
            const real e9 = e6 * e8;
#line 661 "kernel.cu"
            const int o33 = (s1 + row0) * 8;
            b33[o33 + i0] = e9;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o33 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b33[o33 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
            }
            const int o13_1 = (s0 + row0) * 8;
            const int o9 = (s1 + row0) * 8;
            const int o32 = (s1 + row0) * 16;
#line 36 "scrn.yaml"
            const real e0 = p0;
#line 35 "scrn.yaml"
            const real e1 = b13[o13_1 + i0];
            const real e2 = b9[o9 + i0];
            const real e3 = e1 + e2;
#line 37 "scrn.yaml"
            const real e4 = b32[o32 + i0];
#line 36 "scrn.yaml"
            const real e5 = p1;
#line 35 "scrn.yaml"
            const real e6 = e4 + e5;
            const real e7 = e3 + e6;
            const real e9 = e7 * 0.95f;
            const real e11 = 1.0f - 0.95f;
            const real e12 = e7 * e11;
#line 697 "kernel.cu"
            const int o12 = (s3 + row0) * 8;
            const int o13 = (s3 + row0) * 8;
            const int o34 = (s1 + row0) * 8;
            b12[o12 + i0] = e0;
            b13[o13 + i0] = e9;
            b34[o34 + i0] = e12;
        }
    }
}
