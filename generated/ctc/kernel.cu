// generated from specs/ctc.yaml by `make generated`: do not edit
// ctc K=8 S=8 float32, sm_90

// Made by rnngen from the equations in lines 12, 16, 17, 18, 19 of its spec, for float32. T steps of B rows.
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
//   backward_1<<<T * B * 1 / 256, at most 2048>>>
//
// Buffers:
//   b0: sequence 0, real [B, 8]
//   b1: sequence 1, real [B, 8]
//   b2: input 0, real [T, B, 8]
//   b3: sequence 2, real [B, 8]
//   b4: adjoint 0, real [T, B, 1]
//   b5: state 0, real [T + 1, B, 8]
//   b6: grad_state 0, real [2, B, 8]
//   b7: output 0, real [T, B, 1]
//   b8: grad_input 0, real [T, B, 8]
//   b9: saved 0, real [B, 8]
//   b10: saved 1, real [B, 8]
//   b11: saved 2, real [B, 24]
//   b12: scratch 0, real [B, 8]
//   b13: scratch 1, real [B, 8]
//   b14: saved 3, real [8]
//   b15: saved 4, real [B, 8]
//   b16: saved 5, real [B, 8]
//   b17: saved 6, real [B, 6]
//   b18: saved 7, real [B, 8]
//   b19: saved 8, real [B, 8]
//   b20: saved 9, real [T or 1, B, 8]
//   b21: saved 10, real [T or 1, B, 8]
//   b22: saved 11, real [T or 1, B, 8]
//   b23: saved 12, real [T or 1, B, 8]
//   b24: saved 13, real [T, B, 1]
//   b25: saved 14, real [T, B, 1]
//   b26: saved 15, real [T, B, 1]
//   b27: scratch 2, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, BUFFER(real) b5, BUFFER(real) b14, BUFFER(real) b15, BUFFER(real) b16,
    BUFFER(real) b17,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 12 "ctc.yaml"
        const real e0 = (real)(i0);
        const real e2 = (real)(e0 == 0.0f);
        const real e4 = e2 != 0 ? 0.0f : (-1e+30f);
#line 314 "kernel.cu"
        b14[i0] = e4;
    }
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o0 = row * 8;
        const int o1 = row * 8;
#line 17 "ctc.yaml"
        const real e0 = b0[o0 + i0];
        const real e2 = (real)(e0 > 0.0f);
#line 19 "ctc.yaml"
        const real e3 = b1[o1 + i0];
        const real e4 = (real)(e3 > 0.0f);
#line 328 "kernel.cu"
        const int o15 = row * 8;
        const int o16 = row * 8;
        b15[o15 + i0] = e2;
        b16[o16 + i0] = e4;
    }
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 6u; item += stride) {
        const int row = row0 + (int)(item / 6u);
        const int i0 = (int)(item % 6u);
        const int o0 = row * 8;
#line 17 "ctc.yaml"
        const real e0 = b0[o0 + 2 + i0];
        const real e2 = (real)(e0 > 0.0f);
#line 341 "kernel.cu"
        const int o17 = row * 6;
        b17[o17 + i0] = e2;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const real e0 = (real)(i0);
            const real e2 = (real)(e0 == 0.0f);
            const real e4 = e2 != 0 ? 0.0f : (-1e+30f);
            const int o5 = ((0) * call.rows + row) * 8;
            b5[o5 + i0] = e4;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, BUFFER(real) b5, BUFFER(real) b9, BUFFER(real) b10, BUFFER(real) b11,
    CONST_BUFFER(real) b15, BUFFER(real) b18, BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22,
    BUFFER(real) b23,
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
        const int s2 = (t + 1) * call.rows;
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o9 = row0 * 8;
            b9[o9] = (-1e+30f);
        }
        if (first < 7u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o5 = (s0 + row0) * 8;
#line 16 "ctc.yaml"
            const real e0 = b5[o5 + i0];
#line 386 "kernel.cu"
            const int o9 = row0 * 8;
            b9[o9 + 1 + i0] = e0;
        }
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o10 = row0 * 8;
            b10[o10 + i0] = (-1e+30f);
        }
        if (first < 6u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o5 = (s0 + row0) * 8;
#line 17 "ctc.yaml"
            const real e0 = b5[o5 + i0];
#line 404 "kernel.cu"
            const int o10 = row0 * 8;
            b10[o10 + 2 + i0] = e0;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o5 = (s0 + row0) * 8;
#line 18 "ctc.yaml"
            const real e0 = b5[o5 + i0];
#line 415 "kernel.cu"
            const int o11 = row0 * 24;
            b11[o11 + i0] = e0;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o9 = row0 * 8;
            const int o15 = row0 * 8;
            const int o10 = row0 * 8;
#line 16 "ctc.yaml"
            const real e0 = b9[o9 + i0];
#line 17 "ctc.yaml"
            const real e1 = b15[o15 + i0];
            const real e2 = b10[o10 + i0];
            const real e4 = e1 != 0 ? e2 : (-1e+30f);
#line 433 "kernel.cu"
            const int o11 = row0 * 24;
            b11[o11 + 8 + i0] = e0;
            b11[o11 + 16 + i0] = e4;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            {
                real sum = (-1e38f * 1e38f);
                LOOP (int i1 = 0; i1 < 3; ++i1) {
                    const int o11 = row0 * 24;
                    const real e0 = b11[o11 + i0 + 8 * i1];
                    sum = op_maximum(sum, e0);
                }
                const int o18 = row0 * 8;
                b18[o18 + i0] = sum;
            }
            {
                real sum = 0.0f;
                LOOP (int i1 = 0; i1 < 3; ++i1) {
                    const int o11 = row0 * 24;
                    const int o18 = row0 * 8;
                    const real e0 = b11[o11 + i0 + 8 * i1];
                    const real e1 = b18[o18 + i0];
                    const real e2 = e1 - e1;
                    const real e4 = (real)(e2 == 0.0f);
                    const real e5 = e4 != 0 ? e1 : 0.0f;
                    const real e6 = e0 - e5;
                    const real e7 = F(exp)(e6);
                    sum = sum + e7;
                }
                const int o19 = row0 * 8;
                b19[o19 + i0] = sum;
            }
            {
                const int o5 = (s0 + row0) * 8;
                const int o18 = row0 * 8;
                const int o9 = row0 * 8;
                const int o15 = row0 * 8;
                const int o10 = row0 * 8;
                const int o3 = row0 * 8;
                const int o2 = (s0 + row0) * 8;
                const int o19 = row0 * 8;
#line 18 "ctc.yaml"
                const real e0 = b5[o5 + i0];
                const real e1 = b18[o18 + i0];
                const real e2 = e1 - e1;
                const real e4 = (real)(e2 == 0.0f);
                const real e5 = e4 != 0 ? e1 : 0.0f;
                const real e6 = e0 - e5;
                const real e7 = F(exp)(e6);
#line 16 "ctc.yaml"
                const real e8 = b9[o9 + i0];
#line 18 "ctc.yaml"
                const real e9 = e8 - e5;
                const real e10 = F(exp)(e9);
#line 17 "ctc.yaml"
                const real e11 = b15[o15 + i0];
                const real e12 = b10[o10 + i0];
                const real e14 = e11 != 0 ? e12 : (-1e+30f);
#line 18 "ctc.yaml"
                const real e15 = e14 - e5;
                const real e16 = F(exp)(e15);
                const real e17 = b3[o3 + i0];
                const real e18 = b2[o2 + (int)op_clamp(e17, 7)];
                const real e19 = b19[o19 + i0];
                const real e20 = F(log)(e19);
                const real e21 = e20 + e5;
                const real e22 = e18 + e21;
                const real e24 = 1.0f / e19;
#line 506 "kernel.cu"
                const int o20 = (s1 + row0) * 8;
                const int o21 = (s1 + row0) * 8;
                const int o22 = (s1 + row0) * 8;
                const int o5_1 = (s2 + row0) * 8;
                const int o23 = (s1 + row0) * 8;
                b20[o20 + i0] = e7;
                b21[o21 + i0] = e10;
                b22[o22 + i0] = e16;
                b5[o5_1 + i0] = e22;
                b23[o23 + i0] = e24;
            }
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_2(
    CONST_BUFFER(real) b5, CONST_BUFFER(real) b16, BUFFER(real) b24,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        real sum = (-1e38f * 1e38f);
        LOOP (int i0 = 0; i0 < 8; ++i0) {
            const int o16 = (row % call.rows) * 8;
            const int o5_1 = (row + 1 * call.rows) * 8;
            const real e0 = b16[o16 + i0];
            const real e1 = b5[o5_1 + i0];
            const real e3 = e0 != 0 ? e1 : (-1e+30f);
            sum = op_maximum(sum, e3);
        }
        const int o24 = row * 1;
        b24[o24] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    CONST_BUFFER(real) b24, BUFFER(real) b25,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        const int o24 = row * 1;
#line 19 "ctc.yaml"
        const real e0 = b24[o24];
        const real e1 = e0 - e0;
        const real e3 = (real)(e1 == 0.0f);
        const real e4 = e3 != 0 ? e0 : 0.0f;
#line 561 "kernel.cu"
        const int o25 = row * 1;
        b25[o25] = e4;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_4(
    CONST_BUFFER(real) b5, BUFFER(real) b7, CONST_BUFFER(real) b16, BUFFER(real) b24, CONST_BUFFER(real) b25,
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
                const int o16 = (row % call.rows) * 8;
                const int o5_1 = (row + 1 * call.rows) * 8;
                const int o25 = row * 1;
                const real e0 = b16[o16 + i0];
                const real e1 = b5[o5_1 + i0];
                const real e3 = e0 != 0 ? e1 : (-1e+30f);
                const real e4 = b25[o25];
                const real e5 = e3 - e4;
                const real e6 = F(exp)(e5);
                sum = sum + e6;
            }
            const int o24 = row * 1;
            b24[o24] = sum;
        }
        {
            const int o24 = row * 1;
            const int o25 = row * 1;
#line 19 "ctc.yaml"
            const real e0 = b24[o24];
            const real e1 = F(log)(e0);
            const real e2 = b25[o25];
            const real e3 = e1 + e2;
            const real e4 = -e3;
#line 602 "kernel.cu"
            const int o7 = row * 1;
            b7[o7] = e4;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_5(
    CONST_BUFFER(real) b24, BUFFER(real) b26,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        const int o24 = row * 1;
#line 19 "ctc.yaml"
        const real e1 = b24[o24];
        const real e2 = 1.0f / e1;
#line 622 "kernel.cu"
        const int o26 = row * 1;
        b26[o26] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b6, BUFFER(real) b12, BUFFER(real) b13, CONST_BUFFER(real) b16,
    CONST_BUFFER(real) b17, CONST_BUFFER(real) b20, CONST_BUFFER(real) b21, CONST_BUFFER(real) b22, CONST_BUFFER(real) b23, CONST_BUFFER(real) b25,
    CONST_BUFFER(real) b26, BUFFER(real) b27,
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
        const int s2 = (t + 1) * call.rows;
        const int s3 = (call.save ? t : 0) * call.rows;
        const int s4 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o6_1 = (s0 + row0) * 8;
            const int o16 = row0 * 8;
            const int o4 = (s1 + row0) * 1;
            const int o26 = (s1 + row0) * 1;
            const int o5_1 = (s2 + row0) * 8;
            const int o25 = (s1 + row0) * 1;
#line 18 "ctc.yaml"
            const real e0 = b6[o6_1 + i0];
#line 19 "ctc.yaml"
            const real e1 = b16[o16 + i0];
            const real e2 = b4[o4];
            const real e3 = -e2;
            const real e4 = b26[o26];
            const real e5 = e3 * e4;
#line 18 "ctc.yaml"
            const real e6 = b5[o5_1 + i0];
#line 19 "ctc.yaml"
            const real e8 = e1 != 0 ? e6 : (-1e+30f);
            const real e9 = b25[o25];
            const real e10 = e8 - e9;
            const real e11 = F(exp)(e10);
            const real e12 = e5 * e11;
            const real e14 = e1 != 0 ? e12 : 0.0f;
#line 18 "ctc.yaml"
            const real e15 = e0 + e14;
#line 674 "kernel.cu"
            const int o27 = (s1 + row0) * 8;
            b27[o27 + i0] = e15;
        }
        block_barrier();
        if (first < 7u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o27 = (s1 + row0) * 8;
            const int o23 = (s3 + row0) * 8;
            const int o21 = (s3 + row0) * 8;
#line 18 "ctc.yaml"
            const real e0 = b27[o27 + 1 + i0];
            const real e1 = b23[o23 + 1 + i0];
            const real e2 = e0 * e1;
            const real e3 = b21[o21 + 1 + i0];
            const real e4 = e2 * e3;
#line 692 "kernel.cu"
            const int o12 = row0 * 8;
            b12[o12 + i0] = e4;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o12 = row0 * 8;
            b12[o12 + 7] = 0.0f;
        }
        if (first < 6u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o17 = row0 * 6;
            const int o27 = (s1 + row0) * 8;
            const int o23 = (s3 + row0) * 8;
            const int o22 = (s3 + row0) * 8;
#line 17 "ctc.yaml"
            const real e0 = b17[o17 + i0];
#line 18 "ctc.yaml"
            const real e1 = b27[o27 + 2 + i0];
            const real e2 = b23[o23 + 2 + i0];
            const real e3 = e1 * e2;
            const real e4 = b22[o22 + 2 + i0];
            const real e5 = e3 * e4;
#line 17 "ctc.yaml"
            const real e7 = e0 != 0 ? e5 : 0.0f;
#line 720 "kernel.cu"
            const int o13 = row0 * 8;
            b13[o13 + i0] = e7;
        }
        if (first < 2u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o13 = row0 * 8;
            b13[o13 + 6 + i0] = 0.0f;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o27 = (s1 + row0) * 8;
            const int o23 = (s3 + row0) * 8;
            const int o20 = (s3 + row0) * 8;
            const int o13 = row0 * 8;
            const int o12 = row0 * 8;
#line 18 "ctc.yaml"
            const real e0 = b27[o27 + i0];
            const real e1 = b23[o23 + i0];
            const real e2 = e0 * e1;
            const real e3 = b20[o20 + i0];
            const real e4 = e2 * e3;
#line 17 "ctc.yaml"
            const real e5 = b13[o13 + i0];
            const real e6 = e4 + e5;
#line 16 "ctc.yaml"
            const real e7 = b12[o12 + i0];
            const real e8 = e6 + e7;
#line 753 "kernel.cu"
            const int o6 = (s4 + row0) * 8;
            b6[o6 + i0] = e8;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b3, BUFFER(real) b8, CONST_BUFFER(real) b27,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        const int o8 = row * 8;
        const int base = o8;
        LOOP (int k = 0; k < 8; ++k) b8[base + k * 1] = (real)0;
        {
            LOOP (int j0 = 0; j0 < 8; ++j0) {
                const int o3 = (row % call.rows) * 8;
                const int o27 = row * 8;
                const real e0 = b3[o3 + j0];
                const real e1 = b27[o27 + j0];
                const int goal = base + 1 * (int)op_clamp(e0, 7);
                b8[goal] = b8[goal] + e1;
            }
        }
    }
}
