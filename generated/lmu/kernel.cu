// generated from specs/lmu.yaml by `make generated`: do not edit
// lmu I=8 H=8 Q=6 float32, sm_90

// Made by rnngen from the equations in lines 27, 28, 29 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   forward_1<<<T * B * 1 / 256, at most 2048>>>
//   library product b24[T*B*1, 8] = b0[T*B*1, 8] * b5[8, 8]
//   forward_2<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b30[T*B*1, 8] = b27[T*B*1, 8] * b5[8, 8]
//   backward_1<<<T * B * 8 / 256, at most 2048>>>
//   library product b18[8, 8] = b27[8, T*B*1] * b0[T*B*1, 8]
//   library product b19[8, 8] = b27[8, T*B*1] * b10[T*B*1, 8]
//   library product b20[8, 6] = b27[8, T*B*1] * b11[T*B*1, 6]
//   backward_2<<<8 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [8]
//   b2: param 1, real [8]
//   b3: param 2, real [6]
//   b4: param 3, real [49]
//   b5: param 4, real [64]
//   b6: param 5, real [64]
//   b7: param 6, real [48]
//   b8: adjoint 0, real [T, B, 8]
//   b9: adjoint 1, real [T, B, 6]
//   b10: state 0, real [T + 1, B, 8]
//   b11: state 1, real [T + 1, B, 6]
//   b12: grad_state 0, real [2, B, 8]
//   b13: grad_state 1, real [2, B, 6]
//   b14: grad_input 0, real [T, B, 8]
//   b15: grad_param 0, real [8]
//   b16: grad_param 1, real [8]
//   b17: grad_param 2, real [6]
//   b18: grad_param 3, real [64]
//   b19: grad_param 4, real [64]
//   b20: grad_param 5, real [48]
//   b21: saved 0, real [8]
//   b22: saved 1, real [6]
//   b23: saved 2, real [T, B, 1]
//   b24: saved 3, real [T, B, 8]
//   b25: saved 4, real [B, 1]
//   b26: saved 5, real [B, 1]
//   b27: scratch 0, real [T, B, 8]
//   b28: scratch 1, real [B, 6]
//   b29: scratch 2, real [T, B, 1]
//   b30: tile 0, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b10, BUFFER(real) b11, BUFFER(real) b21, BUFFER(real) b22,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b21[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 6u; item += stride) {
        const int i0 = (int)item;
        b22[i0] = 0.0f;
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
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 6u; item += stride) {
            const int row = row0 + (int)(item / 6u);
            const int i0 = (int)(item % 6u);
            const int o11 = ((0) * call.rows + row) * 6;
            b11[o11 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, BUFFER(real) b23,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        real sum = 0.0f;
        LOOP (int i0 = 0; i0 < 8; ++i0) {
            const int o0 = row * 8;
            const real e0 = b1[i0];
            const real e1 = b0[o0 + i0];
            const real e2 = e0 * e1;
            sum = sum + e2;
        }
        const int o23 = row * 1;
        b23[o23] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_2(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, BUFFER(real) b10,
    BUFFER(real) b11, CONST_BUFFER(real) b23, CONST_BUFFER(real) b24, BUFFER(real) b25, BUFFER(real) b26,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 36);
    panel(w0, b4, 0, 7, 1, 6, 36);
    SHARED(real, w1, 144, 64);
    panel(w1, b6, 0, 8, 1, 8, 64);
    SHARED(real, w2, 400, 48);
    panel(w2, b7, 0, 6, 1, 8, 48);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (t + 1) * call.rows;
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            {
                real sum = 0.0f;
                LOOP (int i0 = 0; i0 < 8; ++i0) {
                    const int o10 = (s0 + row0) * 8;
                    const real e0 = b2[i0];
                    const real e1 = b10[o10 + i0];
                    const real e2 = e0 * e1;
                    sum = sum + e2;
                }
                const int o25 = row0 * 1;
                b25[o25] = sum;
            }
            {
                real sum = 0.0f;
                LOOP (int i0 = 0; i0 < 6; ++i0) {
                    const int o11 = (s0 + row0) * 6;
                    const real e0 = b3[i0];
                    const real e1 = b11[o11 + i0];
                    const real e2 = e0 * e1;
                    sum = sum + e2;
                }
                const int o26 = row0 * 1;
                b26[o26] = sum;
            }
        }
        block_barrier();
        if (first < 6u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o11 = (s0 + row0) * 6;
            #pragma unroll 4
            for (int k = 0; k < 6; ++k) {
                const real x = b11[o11 + k];
                p0 = F(fma)(x, w0[k * 6 + i0], p0);
            }
            const int o23 = (s0 + row0) * 1;
            const int o25 = row0 * 1;
            const int o26 = row0 * 1;
#line 28 "lmu.yaml"
            const real e0 = p0;
            const real e1 = b4[6 + 7 * i0];
#line 27 "lmu.yaml"
            const real e2 = b23[o23];
            const real e3 = b25[o25];
            const real e4 = e2 + e3;
            const real e5 = b26[o26];
            const real e6 = e4 + e5;
#line 28 "lmu.yaml"
            const real e7 = e1 * e6;
            const real e8 = e0 + e7;
#line 435 "kernel.cu"
            const int o11_1 = (s1 + row0) * 6;
            b11[o11_1 + i0] = e8;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o10 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b10[o10 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
            }
            const int o11_1 = (s1 + row0) * 6;
            #pragma unroll 4
            for (int k = 0; k < 6; ++k) {
                const real x = b11[o11_1 + k];
                p1 = F(fma)(x, w2[k * 8 + i0], p1);
            }
            const int o24 = (s0 + row0) * 8;
#line 29 "lmu.yaml"
            const real e0 = b24[o24 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = p1;
            const real e4 = e2 + e3;
            const real e5 = F(tanh)(e4);
#line 465 "kernel.cu"
            const int o10_1 = (s1 + row0) * 8;
            b10[o10_1 + i0] = e5;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8,
    CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, BUFFER(real) b12, BUFFER(real) b13, BUFFER(real) b27, BUFFER(real) b28,
    BUFFER(real) b29,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 48);
    panel(w0, b7, 0, 1, 6, 6, 48);
    SHARED(real, w1, 192, 36);
    panel(w1, b4, 0, 1, 7, 6, 36);
    SHARED(real, w2, 336, 64);
    panel(w2, b6, 0, 1, 8, 8, 64);
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
            const int o10_1 = (s2 + row0) * 8;
#line 29 "lmu.yaml"
            const real e0 = b12[o12_1 + i0];
            const real e1 = b8[o8 + i0];
            const real e2 = e0 + e1;
            const real e4 = b10[o10_1 + i0];
            const real e5 = e4 * e4;
            const real e6 = 1.0f - e5;
            const real e7 = e2 * e6;
#line 510 "kernel.cu"
            const int o27 = (s1 + row0) * 8;
            b27[o27 + i0] = e7;
        }
        block_barrier();
        if (first < 6u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o27 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b27[o27 + k];
                p0 = F(fma)(x, w0[k * 6 + i0], p0);
            }
            const int o13_1 = (s0 + row0) * 6;
            const int o9 = (s1 + row0) * 6;
#line 28 "lmu.yaml"
            const real e0 = b13[o13_1 + i0];
            const real e1 = b9[o9 + i0];
            const real e2 = e0 + e1;
#line 29 "lmu.yaml"
            const real e3 = p0;
#line 28 "lmu.yaml"
            const real e4 = e2 + e3;
#line 536 "kernel.cu"
            const int o28 = row0 * 6;
            b28[o28 + i0] = e4;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 6; ++i0) {
                const int o28 = row0 * 6;
                const real e0 = b28[o28 + i0];
                const real e1 = b4[6 + 7 * i0];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o29 = (s1 + row0) * 1;
            b29[o29] = sum;
        }
        block_barrier();
        if (first < 6u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o28 = row0 * 6;
            #pragma unroll 4
            for (int k = 0; k < 6; ++k) {
                const real x = b28[o28 + k];
                p0 = F(fma)(x, w1[k * 6 + i0], p0);
            }
            const int o29 = (s1 + row0) * 1;
#line 28 "lmu.yaml"
            const real e0 = p0;
            const real e1 = b29[o29];
#line 27 "lmu.yaml"
            const real e2 = b3[i0];
            const real e3 = e1 * e2;
            const real e4 = e0 + e3;
#line 575 "kernel.cu"
            const int o13 = (s3 + row0) * 6;
            b13[o13 + i0] = e4;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o27 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b27[o27 + k];
                p0 = F(fma)(x, w2[k * 8 + i0], p0);
            }
            const int o29 = (s1 + row0) * 1;
#line 29 "lmu.yaml"
            const real e0 = p0;
#line 28 "lmu.yaml"
            const real e1 = b29[o29];
#line 27 "lmu.yaml"
            const real e2 = b2[i0];
            const real e3 = e1 * e2;
            const real e4 = e0 + e3;
#line 599 "kernel.cu"
            const int o12 = (s3 + row0) * 8;
            b12[o12 + i0] = e4;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b1, BUFFER(real) b14, CONST_BUFFER(real) b29, CONST_BUFFER(real) b30,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o30 = row * 8;
        const real p0 = b30[o30 + i0];
        const int o29 = row * 1;
#line 29 "lmu.yaml"
        const real e0 = p0;
#line 28 "lmu.yaml"
        const real e1 = b29[o29];
#line 27 "lmu.yaml"
        const real e2 = b1[i0];
        const real e3 = e1 * e2;
        const real e4 = e0 + e3;
#line 627 "kernel.cu"
        const int o14 = row * 8;
        b14[o14 + i0] = e4;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, BUFFER(real) b15, BUFFER(real) b16, BUFFER(real) b17,
    CONST_BUFFER(real) b29,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 512);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 2
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o29 = row * 1;
                const int o0 = row * 8;
                const int o10 = row * 8;
                const real e0 = b29[o29];
                const real e1 = b0[o0 + i0];
                const real e2 = e0 * e1;
                const real e3 = b10[o10 + i0];
                const real e4 = e0 * e3;
                s0 = s0 + e2;
                s1 = s1 + e4;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b15[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b16[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 6; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 6) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o29 = row * 1;
                const int o11 = row * 6;
                const real e0 = b29[o29];
                const real e1 = b11[o11 + i0];
                const real e2 = e0 * e1;
                s0 = s0 + e2;
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
