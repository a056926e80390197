// generated from specs/hmm.yaml by `make generated`: do not edit
// hmm@log K=8 float32, sm_90

// Made by rnngen from the equations in lines 34, 35, 36 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   forward_1<<<B * 1 / 1>>>
//   forward_2<<<T * B * 1 / 256, at most 2048>>>
//   forward_3<<<T * B * 1 / 256, at most 2048>>>
//   forward_4<<<T * B * 1 / 256, at most 2048>>>
//   forward_5<<<T * B * 1 / 256, at most 2048>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   backward_1<<<64 / 32, at most 2048>>>
//   backward_2<<<B * 8 / 256, at most 2048>>>
//   backward_3<<<8 / 32, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [8]
//   b1: input 0, real [T, B, 8]
//   b2: param 1, real [64]
//   b3: adjoint 0, real [T, B, 8]
//   b4: adjoint 1, real [T, B, 1]
//   b5: start 0, real [B, 8]
//   b6: state 0, real [T + 1 or 2, B, 8]
//   b7: grad_state 0, real [2, B, 8]
//   b8: output 0, real [T, B, 8]
//   b9: output 1, real [T, B, 1]
//   b10: grad_input 0, real [T, B, 8]
//   b11: grad_param 0, real [64]
//   b12: grad_param 1, real [8]
//   b13: saved 0, real [B, 8]
//   b14: saved 1, real [T or 1, B, 8]
//   b15: saved 2, real [T or 1, B, 8]
//   b16: saved 3, real [T, B, 1]
//   b17: saved 4, real [T, B, 1]
//   b18: saved 5, real [T, B, 1]
//   b19: scratch 0, real [T, B, 8]
//   b20: scratch 1, real [B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, BUFFER(real) b6,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const real e0 = b0[i0];
            const int o6 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b6[o6 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, BUFFER(real) b6, BUFFER(real) b8, BUFFER(real) b13, BUFFER(real) b14,
    BUFFER(real) b15,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (call.save ? t : (t) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o6 = (s0 + row0) * 8;
            const int o1 = (s1 + row0) * 8;
#line 34 "hmm.yaml"
            const real e0 = b6[o6 + i0];
            const real e1 = b1[o1 + i0];
            const real e2 = e0 + e1;
#line 338 "kernel.cu"
            const int o8 = (s1 + row0) * 8;
            b8[o8 + i0] = e2;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = (-1e38f * 1e38f);
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o8 = (s1 + row0) * 8;
                    const real e0 = b8[o8 + i1];
                    const real e1 = b2[i0 + 8 * i1];
                    const real e2 = e0 + e1;
                    sum = op_maximum(sum, e2);
                }
                const int o13 = row0 * 8;
                b13[o13 + i0] = sum;
            }
            {
                const int o13 = row0 * 8;
#line 35 "hmm.yaml"
                const real e0 = b13[o13 + i0];
                const real e1 = e0 - e0;
                const real e3 = (real)(e1 == 0.0f);
                const real e4 = e3 != 0 ? e0 : 0.0f;
#line 366 "kernel.cu"
                const int o14 = (s2 + row0) * 8;
                b14[o14 + i0] = e4;
            }
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o8 = (s1 + row0) * 8;
                    const int o14 = (s2 + row0) * 8;
                    const real e0 = b8[o8 + i1];
                    const real e1 = b2[i0 + 8 * i1];
                    const real e2 = e0 + e1;
                    const real e3 = b14[o14 + i0];
                    const real e4 = e2 - e3;
                    const real e5 = F(exp)(e4);
                    sum = sum + e5;
                }
                const int o13 = row0 * 8;
                b13[o13 + i0] = sum;
            }
            {
                const int o13 = row0 * 8;
                const int o14 = (s2 + row0) * 8;
#line 35 "hmm.yaml"
                const real e0 = b13[o13 + i0];
                const real e1 = F(log)(e0);
                const real e2 = b14[o14 + i0];
                const real e3 = e1 + e2;
                const real e5 = 1.0f / e0;
#line 395 "kernel.cu"
                const int o6_1 = (s3 + row0) * 8;
                const int o15 = (s2 + row0) * 8;
                b6[o6_1 + i0] = e3;
                b15[o15 + i0] = e5;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_2(
    CONST_BUFFER(real) b8, BUFFER(real) b16,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        real sum = (-1e38f * 1e38f);
        LOOP (int i0 = 0; i0 < 8; ++i0) {
            const int o8 = row * 8;
            const real e0 = b8[o8 + i0];
            sum = op_maximum(sum, e0);
        }
        const int o16 = row * 1;
        b16[o16] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    CONST_BUFFER(real) b16, BUFFER(real) b17,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        const int o16 = row * 1;
#line 36 "hmm.yaml"
        const real e0 = b16[o16];
        const real e1 = e0 - e0;
        const real e3 = (real)(e1 == 0.0f);
        const real e4 = e3 != 0 ? e0 : 0.0f;
#line 440 "kernel.cu"
        const int o17 = row * 1;
        b17[o17] = e4;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_4(
    CONST_BUFFER(real) b8, BUFFER(real) b9, BUFFER(real) b16, CONST_BUFFER(real) b17,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        {
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o8 = row * 8;
                const int o17 = row * 1;
                const real e0 = b8[o8 + i0];
                const real e1 = b17[o17];
                const real e2 = e0 - e1;
                const real e3 = F(exp)(e2);
                sum = sum + e3;
            }
            const int o16 = row * 1;
            b16[o16] = sum;
        }
        {
            const int o16 = row * 1;
            const int o17 = row * 1;
#line 36 "hmm.yaml"
            const real e0 = b16[o16];
            const real e1 = F(log)(e0);
            const real e2 = b17[o17];
            const real e3 = e1 + e2;
#line 477 "kernel.cu"
            const int o9 = row * 1;
            b9[o9] = e3;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_5(
    CONST_BUFFER(real) b16, BUFFER(real) b18,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        const int o16 = row * 1;
#line 36 "hmm.yaml"
        const real e1 = b16[o16];
        const real e2 = 1.0f / e1;
#line 497 "kernel.cu"
        const int o18 = row * 1;
        b18[o18] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, BUFFER(real) b7, CONST_BUFFER(real) b8, BUFFER(real) b10,
    CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b17, CONST_BUFFER(real) b18, BUFFER(real) b19, BUFFER(real) b20,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
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
            const int i0 = (int)item;
            const int o7_1 = (s0 + row0) * 8;
            const int o15 = (s1 + row0) * 8;
#line 35 "hmm.yaml"
            const real e0 = b7[o7_1 + i0];
            const real e1 = b15[o15 + i0];
            const real e2 = e0 * e1;
#line 528 "kernel.cu"
            const int o19 = (s2 + row0) * 8;
            b19[o19 + i0] = e2;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o19 = (s2 + row0) * 8;
                    const int o8 = (s2 + row0) * 8;
                    const int o14 = (s1 + row0) * 8;
                    const real e0 = b19[o19 + i1];
                    const real e1 = b8[o8 + i0];
                    const real e2 = b2[8 * i0 + i1];
                    const real e3 = e1 + e2;
                    const real e4 = b14[o14 + i1];
                    const real e5 = e3 - e4;
                    const real e6 = F(exp)(e5);
                    const real e7 = e0 * e6;
                    sum = sum + e7;
                }
                const int o20 = row0 * 8;
                b20[o20 + i0] = sum;
            }
            {
                const int o3 = (s2 + row0) * 8;
                const int o4 = (s2 + row0) * 1;
                const int o18 = (s2 + row0) * 1;
                const int o8 = (s2 + row0) * 8;
                const int o17 = (s2 + row0) * 1;
                const int o20 = row0 * 8;
#line 34 "hmm.yaml"
                const real e0 = b3[o3 + i0];
#line 36 "hmm.yaml"
                const real e1 = b4[o4];
                const real e2 = b18[o18];
                const real e3 = e1 * e2;
#line 34 "hmm.yaml"
                const real e4 = b8[o8 + i0];
#line 36 "hmm.yaml"
                const real e5 = b17[o17];
                const real e6 = e4 - e5;
                const real e7 = F(exp)(e6);
                const real e8 = e3 * e7;
#line 34 "hmm.yaml"
                const real e9 = e0 + e8;
#line 35 "hmm.yaml"
                const real e10 = b20[o20 + i0];
#line 34 "hmm.yaml"
                const real e11 = e9 + e10;
#line 582 "kernel.cu"
                const int o10 = (s2 + row0) * 8;
                const int o7 = (s3 + row0) * 8;
                b10[o10 + i0] = e11;
                b7[o7 + i0] = e11;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b8, BUFFER(real) b11, CONST_BUFFER(real) b14, CONST_BUFFER(real) b19,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o19 = row * 8;
                const int o8 = row * 8;
                const int o14 = row * 8;
                const real e0 = b19[o19 + i1];
                const real e1 = b8[o8 + i0];
                const real e2 = b2[8 * i0 + i1];
                const real e3 = e1 + e2;
                const real e4 = b14[o14 + i1];
                const real e5 = e3 - e4;
                const real e6 = F(exp)(e5);
                const real e7 = e0 * e6;
                s0 = s0 + e7;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 64) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b11[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b5, CONST_BUFFER(real) b7,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o7 = (((0) & 1) * call.rows + row) * 8;
            const real e0 = b7[o7 + i0];
            const int o5 = row * 8;
            b5[o5 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b5, BUFFER(real) b12,
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
            for (int row = warp; row < call.rows; row += 8) {
                const int o5 = row * 8;
                const real e0 = b5[o5 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b12[i0] = sum;
        }
        block_barrier();
    }
}
