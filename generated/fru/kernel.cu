// generated from specs/fru.yaml by `make generated`: do not edit
// fru I=8 D=3 K=4 R=8 O=8 float32, sm_90

// Made by rnngen from the equations in lines 23, 24, 25, 26, 27 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 12 / 256, at most 2048>>>
//   forward_1<<<T * B * 4 / 256, at most 2048>>>
//   library product b26[T*B*1, 3] = b0[T*B*1, 8] * b7[8, 3]
//   forward_2<<<B * 1 / 1>>>
//   library product b39[T*B*1, 8] = b13[T*B*1, 12] * b10[12, 8]
//   forward_3<<<T * B * 8 / 256, at most 2048>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<T * B * 8 / 256, at most 2048>>>
//   library product b32[T*B*1, 12] = b31[T*B*1, 8] * b10[8, 12]
//   backward_1<<<B * 1 / 1>>>
//   backward_2<<<T * B * 4 / 256, at most 2048>>>
//   library product b17[8, 12] = b36[8, T*B*1] * b13[T*B*1, 12]
//   library product b20[3, 8] = b35[3, T*B*1] * b0[T*B*1, 8]
//   backward_3<<<8 / 32, at most 2048>>>
//   library product b20[3, 8] = b35[3, T*B*1] * b28[T*B*1, 8]
//   library product b22[8, 12] = b31[8, T*B*1] * b13[T*B*1, 12]
//   backward_4<<<8 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [96]
//   b2: param 1, real [8]
//   b3: clock 0, real [T, B, 1]
//   b4: param 2, real [4]
//   b5: clock 1, real [1]
//   b6: param 3, real [4]
//   b7: param 4, real [48]
//   b8: param 5, real [3]
//   b9: param 6, real [4]
//   b10: param 7, real [96]
//   b11: param 8, real [8]
//   b12: adjoint 0, real [T, B, 8]
//   b13: state 0, real [T + 1, B, 12]
//   b14: grad_state 0, real [2, B, 12]
//   b15: output 0, real [T, B, 8]
//   b16: grad_input 0, real [T, B, 8]
//   b17: grad_param 0, real [96]
//   b18: grad_param 1, real [8]
//   b19: grad_param 2, real [4]
//   b20: grad_param 3, real [48]
//   b21: grad_param 4, real [3]
//   b22: grad_param 5, real [96]
//   b23: grad_param 6, real [8]
//   b24: saved 0, real [12]
//   b25: saved 1, real [T, B, 4]
//   b26: saved 2, real [T, B, 3]
//   b27: saved 3, real [T or 1, B, 8]
//   b28: saved 4, real [T or 1, B, 8]
//   b29: saved 5, real [T or 1, B, 3]
//   b30: saved 6, real [T, B, 8]
//   b31: scratch 0, real [T, B, 8]
//   b32: scratch 1, real [T, B, 12]
//   b33: scratch 2, real [T, B, 12]
//   b34: scratch 3, real [B, 3]
//   b35: scratch 4, real [T, B, 3]
//   b36: scratch 5, real [T, B, 8]
//   b37: scratch 6, real [T, B, 12]
//   b38: scratch 7, real [T, B, 4]
//   b39: tile 0, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b13, BUFFER(real) b24,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 12u; item += stride) {
        const int i0 = (int)item;
        b24[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 12u; item += stride) {
            const int row = row0 + (int)(item / 12u);
            const int i0 = (int)(item % 12u);
            const int o13 = ((0) * call.rows + row) * 12;
            b13[o13 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, BUFFER(real) b25,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 4u; item += stride) {
        const int row = (int)(item / 4u);
        const int i0 = (int)(item % 4u);
        const int o3 = row * 1;
#line 25 "fru.yaml"
        const real e1 = b4[i0];
        const real e2 = b3[o3];
        const real e4 = e2 + 1.0f;
        const real e5 = e1 * e4;
        const real e6 = b5[0];
        const real e7 = e5 / e6;
        const real e8 = b6[i0];
        const real e9 = e7 + e8;
        const real e10 = 6.2831855f * e9;
        const real e11 = op_cos(e10);
        const real e12 = e11 / e6;
#line 364 "kernel.cu"
        const int o25 = row * 4;
        b25[o25 + i0] = e12;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_2(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, BUFFER(real) b13,
    CONST_BUFFER(real) b25, CONST_BUFFER(real) b26, BUFFER(real) b27, BUFFER(real) b28, BUFFER(real) b29,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 96);
    panel(w0, b1, 0, 12, 1, 8, 96);
    SHARED(real, w1, 384, 24);
    panel(w1, b7, 8, 16, 1, 3, 24);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (call.save ? t : 0) * call.rows;
        const int s2 = (t + 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o13 = (s0 + row0) * 12;
            #pragma unroll 4
            for (int k = 0; k < 12; ++k) {
                const real x = b13[o13 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
#line 23 "fru.yaml"
            const real e0 = p0;
            const real e1 = b2[i0];
            const real e2 = e0 + e1;
            const real e4 = (real)(e2 <= 0.0f);
            const real e5 = e4 != 0 ? 0.0f : e2;
#line 405 "kernel.cu"
            const int o27 = (s1 + row0) * 8;
            const int o28 = (s1 + row0) * 8;
            b27[o27 + i0] = e2;
            b28[o28 + i0] = e5;
        }
        block_barrier();
        if (first < 3u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o28 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b28[o28 + k];
                p0 = F(fma)(x, w1[k * 3 + i0], p0);
            }
            const int o26 = (s0 + row0) * 3;
#line 24 "fru.yaml"
            const real e0 = b8[i0];
            const real e1 = b26[o26 + i0];
            const real e2 = p0;
            const real e3 = e1 + e2;
            const real e4 = e0 + e3;
#line 430 "kernel.cu"
            const int o29 = (s1 + row0) * 3;
            b29[o29 + i0] = e4;
        }
        block_barrier();
        if (first < 12u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 3;
            const int i0 = at / 3u;
            const int o13 = (s0 + row0) * 12;
            const int o25 = (s0 + row0) * 4;
            const int o29 = (s1 + row0) * 3;
#line 26 "fru.yaml"
            const real e0 = b9[i0];
            const real e1 = b13[o13 + 3 * i0 + i1];
            const real e2 = e0 * e1;
#line 25 "fru.yaml"
            const real e3 = b25[o25 + i0];
#line 24 "fru.yaml"
            const real e4 = b29[o29 + i1];
            const real e6 = (real)(e4 <= 0.0f);
            const real e7 = e6 != 0 ? 0.0f : e4;
#line 26 "fru.yaml"
            const real e8 = e3 * e7;
            const real e9 = e2 + e8;
#line 457 "kernel.cu"
            const int o13_1 = (s2 + row0) * 12;
            b13[o13_1 + 3 * i0 + i1] = e9;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    CONST_BUFFER(real) b11, BUFFER(real) b15, BUFFER(real) b30, CONST_BUFFER(real) b39,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o39 = row * 8;
        const real p0 = b39[o39 + i0];
#line 27 "fru.yaml"
        const real e0 = p0;
        const real e1 = b11[i0];
        const real e2 = e0 + e1;
        const real e4 = (real)(e2 <= 0.0f);
        const real e5 = e4 != 0 ? 0.0f : e2;
#line 483 "kernel.cu"
        const int o30 = row * 8;
        const int o15 = row * 8;
        b30[o30 + i0] = e4;
        b15[o15 + i0] = e5;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b12, CONST_BUFFER(real) b30, BUFFER(real) b31,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o30 = row * 8;
        const int o12 = row * 8;
#line 27 "fru.yaml"
        const real e0 = b30[o30 + i0];
        const real e2 = b12[o12 + i0];
        const real e3 = e0 != 0 ? 0.0f : e2;
#line 507 "kernel.cu"
        const int o31 = row * 8;
        b31[o31 + i0] = e3;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_1(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b7, CONST_BUFFER(real) b9, BUFFER(real) b14, BUFFER(real) b16, CONST_BUFFER(real) b25,
    CONST_BUFFER(real) b27, CONST_BUFFER(real) b29, CONST_BUFFER(real) b32, BUFFER(real) b33, BUFFER(real) b34, BUFFER(real) b35,
    BUFFER(real) b36, BUFFER(real) b37,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 24);
    panel(w0, b7, 0, 1, 16, 8, 24);
    SHARED(real, w1, 96, 24);
    panel(w1, b7, 8, 1, 16, 8, 24);
    SHARED(real, w2, 192, 96);
    panel(w2, b1, 0, 1, 12, 12, 96);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = ((t) & 1) * call.rows;
        if (first < 12u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o14_1 = (s0 + row0) * 12;
            const int o32 = (s1 + row0) * 12;
#line 26 "fru.yaml"
            const real e0 = b14[o14_1 + i0];
#line 27 "fru.yaml"
            const real e1 = b32[o32 + i0];
#line 26 "fru.yaml"
            const real e2 = e0 + e1;
#line 547 "kernel.cu"
            const int o33 = (s1 + row0) * 12;
            b33[o33 + i0] = e2;
        }
        block_barrier();
        if (first < 3u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 4; ++i1) {
                    const int o33 = (s1 + row0) * 12;
                    const int o25 = (s1 + row0) * 4;
                    const real e0 = b33[o33 + i0 + 3 * i1];
                    const real e1 = b25[o25 + i1];
                    const real e2 = e0 * e1;
                    sum = sum + e2;
                }
                const int o34 = row0 * 3;
                b34[o34 + i0] = sum;
            }
            {
                const int o29 = (s2 + row0) * 3;
                const int o34 = row0 * 3;
#line 24 "fru.yaml"
                const real e0 = b29[o29 + i0];
                const real e2 = (real)(e0 <= 0.0f);
#line 26 "fru.yaml"
                const real e3 = b34[o34 + i0];
#line 24 "fru.yaml"
                const real e4 = e2 != 0 ? 0.0f : e3;
#line 579 "kernel.cu"
                const int o35 = (s1 + row0) * 3;
                b35[o35 + i0] = e4;
            }
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o35 = (s1 + row0) * 3;
            #pragma unroll 4
            for (int k = 0; k < 3; ++k) {
                const real x = b35[o35 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
            }
            const int o27 = (s2 + row0) * 8;
#line 24 "fru.yaml"
            const real e0 = p0;
#line 23 "fru.yaml"
            const real e1 = b27[o27 + i0];
            const real e3 = (real)(e1 <= 0.0f);
#line 24 "fru.yaml"
            const real e4 = p1;
#line 23 "fru.yaml"
            const real e5 = e3 != 0 ? 0.0f : e4;
#line 607 "kernel.cu"
            const int o16 = (s1 + row0) * 8;
            const int o36 = (s1 + row0) * 8;
            b16[o16 + i0] = e0;
            b36[o36 + i0] = e5;
        }
        block_barrier();
        if (first < 12u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o36 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b36[o36 + k];
                p0 = F(fma)(x, w2[k * 12 + i0], p0);
            }
#line 23 "fru.yaml"
            const real e0 = p0;
#line 627 "kernel.cu"
            const int o37 = (s1 + row0) * 12;
            b37[o37 + i0] = e0;
        }
        block_barrier();
        if (first < 12u) {
            const unsigned item = first;
            (void)item;
            const int at = (int)item;
            const int i1 = at % 3;
            const int i0 = at / 3u;
            const int o33 = (s1 + row0) * 12;
            const int o37 = (s1 + row0) * 12;
#line 26 "fru.yaml"
            const real e0 = b33[o33 + 3 * i0 + i1];
            const real e1 = b9[i0];
            const real e2 = e0 * e1;
#line 23 "fru.yaml"
            const real e3 = b37[o37 + 3 * i0 + i1];
            const real e4 = e2 + e3;
#line 647 "kernel.cu"
            const int o14 = (s3 + row0) * 12;
            b14[o14 + 3 * i0 + i1] = e4;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b29, CONST_BUFFER(real) b33, BUFFER(real) b38,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 4u; item += stride) {
        const int row = (int)(item / 4u);
        const int i0 = (int)(item % 4u);
        real sum = 0.0f;
        LOOP (int i1 = 0; i1 < 3; ++i1) {
            const int o33 = row * 12;
            const int o29 = row * 3;
            const real e0 = b33[o33 + 3 * i0 + i1];
            const real e1 = b29[o29 + i1];
            const real e3 = (real)(e1 <= 0.0f);
            const real e4 = e3 != 0 ? 0.0f : e1;
            const real e5 = e0 * e4;
            sum = sum + e5;
        }
        const int o38 = row * 4;
        b38[o38 + i0] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, BUFFER(real) b18, BUFFER(real) b19,
    CONST_BUFFER(real) b36, CONST_BUFFER(real) b38,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o36 = row * 8;
                const real e0 = b36[o36 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b18[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 4; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 4) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o3 = row * 1;
                const int o38 = row * 4;
                const real e1 = b4[i0];
                const real e2 = b3[o3];
                const real e4 = e2 + 1.0f;
                const real e5 = e1 * e4;
                const real e6 = b5[0];
                const real e7 = e5 / e6;
                const real e8 = b6[i0];
                const real e9 = e7 + e8;
                const real e10 = 6.2831855f * e9;
                const real e11 = op_sin(e10);
                const real e12 = b38[o38 + i0];
                const real e13 = e12 / e6;
                const real e14 = e11 * e13;
                const real e15 = e14 * 6.2831855f;
                const real e16 = -e15;
                s0 = s0 + e16;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 4) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b19[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    BUFFER(real) b21, BUFFER(real) b23, CONST_BUFFER(real) b31, CONST_BUFFER(real) b35,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 3; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 3) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o35 = row * 3;
                const real e0 = b35[o35 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 3) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b21[i0] = sum;
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
                const int o31 = row * 8;
                const real e0 = b31[o31 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b23[i0] = sum;
        }
        block_barrier();
    }
}
