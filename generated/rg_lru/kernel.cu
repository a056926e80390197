// generated from specs/rg_lru.yaml by `make generated`: do not edit
// rg_lru N=2 D=8 float32, sm_90

// Made by rnngen from the equations in lines 20, 21, 22, 23, 24 of its spec, for float32. T steps of B rows.
//
// forward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   forward_0<<<B * 16 / 256, at most 2048>>>
//   forward_1<<<T * B * 16 / 256, at most 2048>>>
//   forward_2<<<B * 16 / 64, at most 65536; chunks - 1>>>
//   forward_3<<<B * 16 / 64, at most 65536; chunks>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   backward_1<<<T * B * 16 / 256, at most 2048>>>
//   backward_2<<<T * B * 16 / 256, at most 2048>>>
//   library product b33[8, 8] = b26[8, T*B*1] * b20[T*B*1, 8]
//   library product b34[8, 8] = b27[8, T*B*1] * b21[T*B*1, 8]
//   library product b35[8, 8] = b28[8, T*B*1] * b20[T*B*1, 8]
//   library product b36[8, 8] = b29[8, T*B*1] * b21[T*B*1, 8]
//   backward_3<<<16 / 32, at most 2048>>>
//   backward_4<<<64 / 256, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [16]
//   b1: input 0, real [T, B, 16]
//   b2: param 1, real [128]
//   b3: param 2, real [16]
//   b4: param 3, real [128]
//   b5: param 4, real [16]
//   b6: adjoint 0, real [T, B, 16]
//   b7: state 0, real [T + 1, B, 16]
//   b8: grad_state 0, real [2, B, 16]
//   b9: grad_input 0, real [T, B, 16]
//   b10: grad_param 0, real [128]
//   b11: grad_param 1, real [16]
//   b12: grad_param 2, real [128]
//   b13: grad_param 3, real [16]
//   b14: grad_param 4, real [16]
//   b15: saved 0, real [16]
//   b16: saved 1, real [16]
//   b17: saved 2, real [16]
//   b18: saved 3, real [T, B, 16]
//   b19: saved 4, real [T, B, 16]
//   b20: saved 5, real [T, B, 8]
//   b21: saved 6, real [T, B, 8]
//   b22: scratch 0, real [T, B, 16]
//   b23: scratch 1, real [T, B, 16]
//   b24: scratch 2, real [T, B, 16]
//   b25: scratch 3, real [T, B, 16]
//   b26: scratch 4, real [T, B, 8]
//   b27: scratch 5, real [T, B, 8]
//   b28: scratch 6, real [T, B, 8]
//   b29: scratch 7, real [T, B, 8]
//   b30: scratch 8, real [T, B, 16]
//   b31: scratch 9, real [T, B, 16]
//   b32: scratch 10, real [T, B, 16]
//   b33: scratch 11, real [64]
//   b34: scratch 12, real [64]
//   b35: scratch 13, real [64]
//   b36: scratch 14, real [64]
//   b37: scratch 15, real [16]
//   b38: carry 0, real [chunks, B, 32]
// … the functions of backends/cuda/prelude.py …

DEVICE real op_carry(real a, real factor) {
    return a == 0 && factor == factor ? (real)0 : a * factor;
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, BUFFER(real) b7, BUFFER(real) b15, BUFFER(real) b16, BUFFER(real) b17,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 16u; item += stride) {
        const int i0 = (int)item;
#line 23 "rg_lru.yaml"
        const real e2 = b0[i0];
        const real e3 = op_softplus(e2);
        const real e4 = 8.0f * e3;
        const real e5 = op_sigmoid(e2);
#line 334 "kernel.cu"
        b15[i0] = 0.0f;
        b16[i0] = e4;
        b17[i0] = e5;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
            const int row = row0 + (int)(item / 16u);
            const int i0 = (int)(item % 16u);
            const int o7 = ((0) * call.rows + row) * 16;
            b7[o7 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, BUFFER(real) b18, BUFFER(real) b19, BUFFER(real) b20,
    BUFFER(real) b21,
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
        real sum0 = 0.0f, sum1 = 0.0f;
        LOOP (int i2 = 0; i2 < 8; ++i2) {
            const int o1 = row * 16;
            const real e0 = b2[64 * i0 + 8 * i1 + i2];
            const real e1 = b1[o1 + 8 * i0 + i2];
            const real e2 = e0 * e1;
            const real e3 = b4[64 * i0 + 8 * i1 + i2];
            const real e4 = e3 * e1;
            sum0 = sum0 + e2;
            sum1 = sum1 + e4;
        }
        const int o18 = row * 16;
        const int o19 = row * 16;
        b18[o18 + 8 * i0 + i1] = sum0;
        b19[o19 + 8 * i0 + i1] = sum1;
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o1 = row * 16;
#line 20 "rg_lru.yaml"
        const real e0 = b1[o1 + i0];
        const real e1 = b1[o1 + 8 + i0];
#line 385 "kernel.cu"
        const int o20 = row * 8;
        const int o21 = row * 8;
        b20[o20 + i0] = e0;
        b21[o21 + i0] = e1;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_2(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, CONST_BUFFER(real) b7, CONST_BUFFER(real) b16, CONST_BUFFER(real) b18,
    CONST_BUFFER(real) b19, BUFFER(real) b38,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y + 1;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 16;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
        const int row = row0 + (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        real r0 = 0, f0_0 = 1;
        if (chunk == 0) {
            const int start = 0;
            const int o7 = ((start) * call.rows + row) * 16;
            b38[item] = b7[o7 + i0];
        }
        for (int n = begin, t = n; n < end; ++n, ++t) {
            const int o18 = ((t) * call.rows + row) * 16;
            const int o19 = ((t) * call.rows + row) * 16;
            const int o1 = ((t) * call.rows + row) * 16;
#line 23 "rg_lru.yaml"
            const real e0 = b16[i0];
#line 21 "rg_lru.yaml"
            const real e1 = b18[o18 + i0];
            const real e2 = b3[i0];
            const real e3 = e1 + e2;
            const real e4 = op_sigmoid(e3);
#line 23 "rg_lru.yaml"
            const real e5 = e0 * e4;
            const real e6 = -e5;
#line 24 "rg_lru.yaml"
            const real e7 = F(exp)(e6);
            const real e11 = e5 * 2.0f;
            const real e12 = -e11;
            const real e13 = F(expm1)(e12);
            const real e14 = -e13;
            const real e15 = F(sqrt)(e14);
#line 22 "rg_lru.yaml"
            const real e16 = b19[o19 + i0];
            const real e17 = b5[i0];
            const real e18 = e16 + e17;
            const real e19 = op_sigmoid(e18);
#line 24 "rg_lru.yaml"
            const real e20 = b1[o1 + i0];
            const real e21 = e19 * e20;
            const real e22 = e15 * e21;
#line 444 "kernel.cu"
            const real e9_r = e7 * r0;
            const real e9_f0 = op_carry(e7, f0_0);
            const real e23_r = e9_r + e22;
            const real e23_f0 = e9_f0;
            const real next_r0 = e23_r;
            const real next_f0_0 = e23_f0;
            r0 = next_r0;
            f0_0 = next_f0_0;
        }
        b38[((chunk + 1) * 2 + 0) * lanes + item] = r0;
        b38[((chunk + 1) * 2 + 1) * lanes + item] = f0_0;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_3(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, BUFFER(real) b7, CONST_BUFFER(real) b16, CONST_BUFFER(real) b18,
    CONST_BUFFER(real) b19, CONST_BUFFER(real) b38,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 16;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
        const int row = row0 + (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        if (begin < end) {
            real c0;
            if (chunks == 1) {
                const int start = 0;
                const int o7 = ((start) * call.rows + row) * 16;
                c0 = b7[o7 + i0];
            }
            else {
                c0 = b38[item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b38[((k) * 2 + 0) * lanes + item] + op_carry(c0, b38[((k) * 2 + 1) * lanes + item]);
                    c0 = n0;
                }
            }
            for (int n = begin, t = n; n < end; ++n, ++t) {
                const int o18 = ((t) * call.rows + row) * 16;
                const int o19 = ((t) * call.rows + row) * 16;
                const int o1 = ((t) * call.rows + row) * 16;
#line 23 "rg_lru.yaml"
                const real e0 = b16[i0];
#line 21 "rg_lru.yaml"
                const real e1 = b18[o18 + i0];
                const real e2 = b3[i0];
                const real e3 = e1 + e2;
                const real e4 = op_sigmoid(e3);
#line 23 "rg_lru.yaml"
                const real e5 = e0 * e4;
                const real e6 = -e5;
#line 24 "rg_lru.yaml"
                const real e7 = F(exp)(e6);
                const real e9 = e7 * c0;
                const real e11 = e5 * 2.0f;
                const real e12 = -e11;
                const real e13 = F(expm1)(e12);
                const real e14 = -e13;
                const real e15 = F(sqrt)(e14);
#line 22 "rg_lru.yaml"
                const real e16 = b19[o19 + i0];
                const real e17 = b5[i0];
                const real e18 = e16 + e17;
                const real e19 = op_sigmoid(e18);
#line 24 "rg_lru.yaml"
                const real e20 = b1[o1 + i0];
                const real e21 = e19 * e20;
                const real e22 = e15 * e21;
                const real e23 = e9 + e22;
#line 520 "kernel.cu"
                const int o7_1 = ((t + 1) * call.rows + row) * 16;
                b7[o7_1 + i0] = e23;
                const real n0 = e23;
                c0 = n0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, BUFFER(real) b8,
    CONST_BUFFER(real) b16, CONST_BUFFER(real) b18, CONST_BUFFER(real) b19, BUFFER(real) b22, BUFFER(real) b23, BUFFER(real) b24,
    BUFFER(real) b25, BUFFER(real) b26, BUFFER(real) b27, BUFFER(real) b28, BUFFER(real) b29,
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
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o8_1 = (s0 + row0) * 16;
            const int o6 = (s1 + row0) * 16;
            const int o19 = (s1 + row0) * 16;
            const int o1 = (s1 + row0) * 16;
            const int o18 = (s1 + row0) * 16;
            const int o7 = (s1 + row0) * 16;
            const real e0 = b8[o8_1 + i0];
            const real e1 = b6[o6 + i0];
            const real e2 = e0 + e1;
#line 22 "rg_lru.yaml"
            const real e4 = b19[o19 + i0];
            const real e5 = b5[i0];
            const real e6 = e4 + e5;
            const real e7 = op_sigmoid(e6);
#line 24 "rg_lru.yaml"
            const real e8 = b1[o1 + i0];
            const real e9 = e7 * e8;
            const real e10 = e2 * e9;
            const real e11 = 0.5f * e10;
#line 23 "rg_lru.yaml"
            const real e12 = b16[i0];
#line 21 "rg_lru.yaml"
            const real e13 = b18[o18 + i0];
            const real e14 = b3[i0];
            const real e15 = e13 + e14;
            const real e16 = op_sigmoid(e15);
#line 23 "rg_lru.yaml"
            const real e17 = e12 * e16;
#line 24 "rg_lru.yaml"
            const real e19 = e17 * 2.0f;
            const real e20 = -e19;
            const real e21 = F(expm1)(e20);
            const real e22 = -e21;
            const real e23 = F(sqrt)(e22);
            const real e24 = e11 / e23;
            const real e25 = F(exp)(e20);
            const real e26 = e24 * e25;
#line 23 "rg_lru.yaml"
            const real e27 = -e17;
#line 24 "rg_lru.yaml"
            const real e28 = F(exp)(e27);
            const real e29 = e2 * e28;
            const real e30 = e2 * e23;
            const real e31 = e30 * e8;
#line 22 "rg_lru.yaml"
            const real e32 = e31 * e7;
            const real e34 = 1.0f - e7;
            const real e35 = e32 * e34;
#line 24 "rg_lru.yaml"
            const real e36 = e26 * 2.0f;
            const real e37 = b7[o7 + i0];
            const real e38 = e2 * e37;
            const real e39 = e38 * e28;
#line 23 "rg_lru.yaml"
            const real e40 = e36 - e39;
            const real e41 = e40 * e12;
#line 21 "rg_lru.yaml"
            const real e42 = e41 * e16;
            const real e43 = 1.0f - e16;
            const real e44 = e42 * e43;
#line 609 "kernel.cu"
            const int o22 = (s1 + row0) * 16;
            const int o23 = (s1 + row0) * 16;
            const int o8 = (s2 + row0) * 16;
            const int o24 = (s1 + row0) * 16;
            const int o25 = (s1 + row0) * 16;
            b22[o22 + i0] = e2;
            b23[o23 + i0] = e26;
            b8[o8 + i0] = e29;
            b24[o24 + i0] = e35;
            b25[o25 + i0] = e44;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o25 = (s1 + row0) * 16;
            const int o24 = (s1 + row0) * 16;
#line 21 "rg_lru.yaml"
            const real e0 = b25[o25 + i0];
            const real e1 = b25[o25 + 8 + i0];
#line 22 "rg_lru.yaml"
            const real e2 = b24[o24 + i0];
            const real e3 = b24[o24 + 8 + i0];
#line 634 "kernel.cu"
            const int o26 = (s1 + row0) * 8;
            const int o27 = (s1 + row0) * 8;
            const int o28 = (s1 + row0) * 8;
            const int o29 = (s1 + row0) * 8;
            b26[o26 + i0] = e0;
            b27[o27 + i0] = e1;
            b28[o28 + i0] = e2;
            b29[o29 + i0] = e3;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b24, CONST_BUFFER(real) b25, BUFFER(real) b30, BUFFER(real) b31,
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
        real sum0 = 0.0f, sum1 = 0.0f;
        LOOP (int i2 = 0; i2 < 8; ++i2) {
            const int o24 = row * 16;
            const int o25 = row * 16;
            const real e0 = b4[64 * i0 + i1 + 8 * i2];
            const real e1 = b24[o24 + 8 * i0 + i2];
            const real e2 = e0 * e1;
            const real e3 = b2[64 * i0 + i1 + 8 * i2];
            const real e4 = b25[o25 + 8 * i0 + i2];
            const real e5 = e3 * e4;
            sum0 = sum0 + e2;
            sum1 = sum1 + e5;
        }
        const int o30 = row * 16;
        const int o31 = row * 16;
        b30[o30 + 8 * i0 + i1] = sum0;
        b31[o31 + 8 * i0 + i1] = sum1;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, BUFFER(real) b9, CONST_BUFFER(real) b16, CONST_BUFFER(real) b18, CONST_BUFFER(real) b19,
    CONST_BUFFER(real) b22, CONST_BUFFER(real) b30, CONST_BUFFER(real) b31, BUFFER(real) b32,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        {
            const int o30 = row * 16;
            const int o31 = row * 16;
#line 22 "rg_lru.yaml"
            const real e0 = b30[o30 + i0];
#line 21 "rg_lru.yaml"
            const real e1 = b31[o31 + i0];
#line 20 "rg_lru.yaml"
            const real e2 = e0 + e1;
#line 699 "kernel.cu"
            const int o32 = row * 16;
            b32[o32 + i0] = e2;
        }
        {
            const int o22 = row * 16;
            const int o18 = row * 16;
            const int o19 = row * 16;
            const int o32 = row * 16;
#line 24 "rg_lru.yaml"
            const real e0 = b22[o22 + i0];
#line 23 "rg_lru.yaml"
            const real e1 = b16[i0];
#line 21 "rg_lru.yaml"
            const real e2 = b18[o18 + i0];
            const real e3 = b3[i0];
            const real e4 = e2 + e3;
            const real e5 = op_sigmoid(e4);
#line 23 "rg_lru.yaml"
            const real e6 = e1 * e5;
#line 24 "rg_lru.yaml"
            const real e8 = e6 * 2.0f;
            const real e9 = -e8;
            const real e10 = F(expm1)(e9);
            const real e11 = -e10;
            const real e12 = F(sqrt)(e11);
            const real e13 = e0 * e12;
#line 22 "rg_lru.yaml"
            const real e14 = b19[o19 + i0];
            const real e15 = b5[i0];
            const real e16 = e14 + e15;
            const real e17 = op_sigmoid(e16);
#line 24 "rg_lru.yaml"
            const real e18 = e13 * e17;
#line 20 "rg_lru.yaml"
            const real e19 = b32[o32 + i0];
            const real e20 = e18 + e19;
#line 736 "kernel.cu"
            const int o9 = row * 16;
            b9[o9 + i0] = e20;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b7, BUFFER(real) b11, BUFFER(real) b13, CONST_BUFFER(real) b16, CONST_BUFFER(real) b18,
    CONST_BUFFER(real) b22, CONST_BUFFER(real) b23, CONST_BUFFER(real) b24, CONST_BUFFER(real) b25, BUFFER(real) b37,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 768);
    LOOP (int base = blockIdx.x * 32; base < 16; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f;
        if (item < 16) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o25 = row * 16;
                const int o24 = row * 16;
                const int o23 = row * 16;
                const int o22 = row * 16;
                const int o7 = row * 16;
                const int o18 = row * 16;
                const real e0 = b25[o25 + i0];
                const real e1 = b24[o24 + i0];
                const real e2 = b23[o23 + i0];
                const real e4 = e2 * 2.0f;
                const real e5 = b22[o22 + i0];
                const real e6 = b7[o7 + i0];
                const real e7 = e5 * e6;
                const real e8 = b16[i0];
                const real e9 = b18[o18 + i0];
                const real e10 = b3[i0];
                const real e11 = e9 + e10;
                const real e12 = op_sigmoid(e11);
                const real e13 = e8 * e12;
                const real e14 = -e13;
                const real e15 = F(exp)(e14);
                const real e16 = e7 * e15;
                const real e17 = e4 - e16;
                const real e18 = e17 * e12;
                s0 = s0 + e0;
                s1 = s1 + e1;
                s2 = s2 + e18;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        block_barrier();
        if (warp == 0 && item < 16) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b11[i0] = sum;
        }
        if (warp == 1 && item < 16) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b13[i0] = sum;
        }
        if (warp == 2 && item < 16) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b37[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    BUFFER(real) b10, BUFFER(real) b12, BUFFER(real) b14, CONST_BUFFER(real) b17, CONST_BUFFER(real) b33, CONST_BUFFER(real) b34,
    CONST_BUFFER(real) b35, CONST_BUFFER(real) b36, CONST_BUFFER(real) b37,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b33[i0];
        const real e1 = b34[i0];
        const real e2 = b35[i0];
        const real e3 = b36[i0];
        b10[i0] = e0;
        b10[64 + i0] = e1;
        b12[i0] = e2;
        b12[64 + i0] = e3;
    }
    LOOP (unsigned item = first; item < 16u; item += stride) {
        const int i0 = (int)item;
#line 23 "rg_lru.yaml"
        const real e0 = b37[i0];
        const real e2 = e0 * 8.0f;
        const real e3 = b17[i0];
        const real e4 = e2 * e3;
#line 839 "kernel.cu"
        b14[i0] = e4;
    }
}
