// generated from specs/lru.yaml by `make generated`: do not edit
// lru I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 24, 25, 26, 27, 28, 29 of its spec, for float32. T steps of B rows.
//
// forward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b34[T*B*1, 16] = b3[T*B*1, 8] * b24[8, 16]
//   forward_1<<<B * 8 / 64, at most 65536; chunks - 1>>>
//   forward_2<<<B * 8 / 64, at most 65536; chunks>>>
//   library product b47[T*B*1, 8] = b10[T*B*1, 8] * b6[8, 8]
//   library product b47[T*B*1, 8] = b11[T*B*1, 8] * b7[8, 8]
//   forward_3<<<T * B * 8 / 256, at most 2048>>>
//
// backward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   library product b48[T*B*1, 8] = b9[T*B*1, 8] * b6[8, 8]
//   backward_0<<<T * B * 8 / 256, at most 2048>>>
//   library product b37[T*B*1, 8] = b35[T*B*1, 8] * b7[8, 8]
//   backward_1<<<B * 8 / 64, at most 65536; chunks - 1>>>
//   backward_2<<<B * 8 / 64, at most 65536; chunks>>>
//   library product b48[T*B*1, 8] = b38[T*B*1, 8] * b5[8, 8]
//   library product b48[T*B*1, 8] += b39[T*B*1, 8] * b4[8, 8]
//   backward_3<<<T * B * 8 / 256, at most 2048>>>
//   library product b16[8, 8] = b39[8, T*B*1] * b3[T*B*1, 8]
//   library product b17[8, 8] = b38[8, T*B*1] * b3[T*B*1, 8]
//   library product b18[8, 8] = b9[8, T*B*1] * b10[T*B*1, 8]
//   library product b19[8, 8] = b35[8, T*B*1] * b11[T*B*1, 8]
//   backward_4<<<8 / 32, at most 2048>>>
//   backward_5<<<8 / 256, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [8]
//   b1: param 1, real [8]
//   b2: param 2, real [8]
//   b3: input 0, real [T, B, 8]
//   b4: param 3, real [64]
//   b5: param 4, real [64]
//   b6: param 5, real [64]
//   b7: param 6, real [64]
//   b8: param 7, real [8]
//   b9: adjoint 0, real [T, B, 8]
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
//   b20: grad_param 4, real [8]
//   b21: grad_param 5, real [8]
//   b22: grad_param 6, real [8]
//   b23: grad_param 7, real [8]
//   b24: saved 0, real [128]
//   b25: saved 1, real [8]
//   b26: saved 2, real [8]
//   b27: saved 3, real [8]
//   b28: saved 4, real [8]
//   b29: saved 5, real [8]
//   b30: saved 6, real [8]
//   b31: saved 7, real [8]
//   b32: saved 8, real [8]
//   b33: saved 9, real [8]
//   b34: saved 10, real [T, B, 16]
//   b35: scratch 0, real [T, B, 8]
//   b36: scratch 1, real [T, B, 8]
//   b37: scratch 2, real [T, B, 8]
//   b38: scratch 3, real [T, B, 8]
//   b39: scratch 4, real [T, B, 8]
//   b40: scratch 5, real [T, B, 8]
//   b41: scratch 6, real [T, B, 8]
//   b42: scratch 7, real [T, B, 8]
//   b43: scratch 8, real [8]
//   b44: scratch 9, real [8]
//   b45: scratch 10, real [8]
//   b46: carry 0, real [chunks, B, 48]
//   b47: tile 0, real [T, B, 16]
//   b48: tile 1, real [T, B, 8]
//   b49: scratch 11, real [chunks, B, 48]
// … the functions of backends/cuda/prelude.py …

DEVICE real op_carry(real a, real factor) {
    return a == 0 && factor == factor ? (real)0 : a * factor;
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b10,
    BUFFER(real) b11, BUFFER(real) b24, BUFFER(real) b25, BUFFER(real) b26, BUFFER(real) b27, BUFFER(real) b28,
    BUFFER(real) b29, BUFFER(real) b30, BUFFER(real) b31, BUFFER(real) b32, BUFFER(real) b33,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 24 "lru.yaml"
        const real e1 = b0[i0];
        const real e2 = F(exp)(e1);
        const real e3 = -e2;
        const real e4 = F(exp)(e3);
#line 25 "lru.yaml"
        const real e5 = b1[i0];
        const real e6 = F(exp)(e5);
        const real e7 = op_cos(e6);
        const real e8 = e4 * e7;
#line 26 "lru.yaml"
        const real e9 = op_sin(e6);
        const real e10 = e4 * e9;
#line 27 "lru.yaml"
        const real e11 = b2[i0];
        const real e12 = F(exp)(e11);
#line 366 "kernel.cu"
        b25[i0] = 0.0f;
        b26[i0] = e2;
        b27[i0] = e4;
        b28[i0] = e6;
        b29[i0] = e7;
        b30[i0] = e8;
        b31[i0] = e9;
        b32[i0] = e10;
        b33[i0] = e12;
    }
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b4[i0];
#line 27 "lru.yaml"
        const real e1 = b5[i0];
#line 382 "kernel.cu"
        b24[i0] = e0;
        b24[64 + i0] = e1;
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

extern "C" __global__ void __launch_bounds__(64, 1) forward_1(
    CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, CONST_BUFFER(real) b30, CONST_BUFFER(real) b32, CONST_BUFFER(real) b33, CONST_BUFFER(real) b34,
    BUFFER(real) b46,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y + 1;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 8;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        real r0 = 0, f0_0 = 1, f0_1 = 0, r1 = 0, f1_0 = 0, f1_1 = 1;
        if (chunk == 0) {
            const int start = 0;
            const int o10 = ((start) * call.rows + row) * 8;
            const int o11 = ((start) * call.rows + row) * 8;
            b46[item] = b10[o10 + i0];
            b46[3 * lanes + item] = b11[o11 + i0];
        }
        for (int n = begin, t = n; n < end; ++n, ++t) {
            const int o34 = ((t) * call.rows + row) * 16;
#line 25 "lru.yaml"
            const real e0 = b30[i0];
#line 26 "lru.yaml"
            const real e3 = b32[i0];
#line 27 "lru.yaml"
            const real e7 = b33[i0];
            const real e8 = b34[o34 + i0];
            const real e9 = e7 * e8;
            const real e14 = b34[o34 + 8 + i0];
#line 28 "lru.yaml"
            const real e15 = e7 * e14;
#line 440 "kernel.cu"
            const real e2_r = e0 * r0;
            const real e2_f0 = op_carry(e0, f0_0);
            const real e2_f1 = op_carry(e0, f0_1);
            const real e5_r = e3 * r1;
            const real e5_f0 = op_carry(e3, f1_0);
            const real e5_f1 = op_carry(e3, f1_1);
            const real e6_r = e2_r - e5_r;
            const real e6_f0 = e2_f0 - e5_f0;
            const real e6_f1 = e2_f1 - e5_f1;
            const real e10_r = e6_r + e9;
            const real e10_f0 = e6_f0;
            const real e10_f1 = e6_f1;
            const real e11_r = e0 * r1;
            const real e11_f0 = op_carry(e0, f1_0);
            const real e11_f1 = op_carry(e0, f1_1);
            const real e12_r = e3 * r0;
            const real e12_f0 = op_carry(e3, f0_0);
            const real e12_f1 = op_carry(e3, f0_1);
            const real e13_r = e11_r + e12_r;
            const real e13_f0 = e11_f0 + e12_f0;
            const real e13_f1 = e11_f1 + e12_f1;
            const real e16_r = e13_r + e15;
            const real e16_f0 = e13_f0;
            const real e16_f1 = e13_f1;
            const real next_r0 = e10_r;
            const real next_f0_0 = e10_f0;
            const real next_f0_1 = e10_f1;
            const real next_r1 = e16_r;
            const real next_f1_0 = e16_f0;
            const real next_f1_1 = e16_f1;
            r0 = next_r0;
            f0_0 = next_f0_0;
            f0_1 = next_f0_1;
            r1 = next_r1;
            f1_0 = next_f1_0;
            f1_1 = next_f1_1;
        }
        b46[((chunk + 1) * 6 + 0) * lanes + item] = r0;
        b46[((chunk + 1) * 6 + 1) * lanes + item] = f0_0;
        b46[((chunk + 1) * 6 + 2) * lanes + item] = f0_1;
        b46[((chunk + 1) * 6 + 3) * lanes + item] = r1;
        b46[((chunk + 1) * 6 + 4) * lanes + item] = f1_0;
        b46[((chunk + 1) * 6 + 5) * lanes + item] = f1_1;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_2(
    BUFFER(real) b10, BUFFER(real) b11, CONST_BUFFER(real) b30, CONST_BUFFER(real) b32, CONST_BUFFER(real) b33, CONST_BUFFER(real) b34,
    CONST_BUFFER(real) b46,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 8;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        if (begin < end) {
            real c0, c1;
            if (chunks == 1) {
                const int start = 0;
                const int o10 = ((start) * call.rows + row) * 8;
                const int o11 = ((start) * call.rows + row) * 8;
                c0 = b10[o10 + i0];
                c1 = b11[o11 + i0];
            }
            else {
                c0 = b46[item];
                c1 = b46[3 * lanes + item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b46[((k) * 6 + 0) * lanes + item] + op_carry(c0, b46[((k) * 6 + 1) * lanes + item]) + op_carry(c1, b46[((k) * 6 + 2) * lanes + item]);
                    const real n1 = b46[((k) * 6 + 3) * lanes + item] + op_carry(c0, b46[((k) * 6 + 4) * lanes + item]) + op_carry(c1, b46[((k) * 6 + 5) * lanes + item]);
                    c0 = n0;
                    c1 = n1;
                }
            }
            for (int n = begin, t = n; n < end; ++n, ++t) {
                const int o34 = ((t) * call.rows + row) * 16;
#line 25 "lru.yaml"
                const real e0 = b30[i0];
#line 27 "lru.yaml"
                const real e2 = e0 * c0;
#line 26 "lru.yaml"
                const real e3 = b32[i0];
#line 27 "lru.yaml"
                const real e5 = e3 * c1;
                const real e6 = e2 - e5;
                const real e7 = b33[i0];
                const real e8 = b34[o34 + i0];
                const real e9 = e7 * e8;
                const real e10 = e6 + e9;
#line 28 "lru.yaml"
                const real e11 = e0 * c1;
                const real e12 = e3 * c0;
                const real e13 = e11 + e12;
#line 27 "lru.yaml"
                const real e14 = b34[o34 + 8 + i0];
#line 28 "lru.yaml"
                const real e15 = e7 * e14;
                const real e16 = e13 + e15;
#line 545 "kernel.cu"
                const int o10_1 = ((t + 1) * call.rows + row) * 8;
                const int o11_1 = ((t + 1) * call.rows + row) * 8;
                b10[o10_1 + i0] = e10;
                b11[o11_1 + i0] = e16;
                const real n0 = e10;
                const real n1 = e16;
                c0 = n0;
                c1 = n1;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b8, BUFFER(real) b14, CONST_BUFFER(real) b47,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o47 = row * 16;
        const real p0 = b47[o47 + i0];
        const real p1 = b47[o47 + 8 + i0];
        const int o3 = row * 8;
#line 29 "lru.yaml"
        const real e0 = p0;
        const real e1 = p1;
        const real e2 = e0 - e1;
        const real e3 = b8[i0];
        const real e4 = b3[o3 + i0];
        const real e5 = e3 * e4;
        const real e6 = e2 + e5;
#line 581 "kernel.cu"
        const int o14 = row * 8;
        b14[o14 + i0] = e6;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b9, BUFFER(real) b35, BUFFER(real) b36, CONST_BUFFER(real) b48,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o48 = row * 8;
        const real p0 = b48[o48 + i0];
        const int o9 = row * 8;
#line 29 "lru.yaml"
        const real e0 = b9[o9 + i0];
        const real e1 = -e0;
        const real e2 = p0;
#line 604 "kernel.cu"
        const int o35 = row * 8;
        const int o36 = row * 8;
        b35[o35 + i0] = e1;
        b36[o36 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_1(
    CONST_BUFFER(real) b12, CONST_BUFFER(real) b13, CONST_BUFFER(real) b30, CONST_BUFFER(real) b32, CONST_BUFFER(real) b36, CONST_BUFFER(real) b37,
    BUFFER(real) b49,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y + 1;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 8;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        real r0 = 0, f0_0 = 1, f0_1 = 0, r1 = 0, f1_0 = 0, f1_1 = 1;
        if (chunk == 0) {
            const int start = call.steps - 1;
            const int o13_1 = (((start + 1) & 1) * call.rows + row) * 8;
            const int o12_1 = (((start + 1) & 1) * call.rows + row) * 8;
            b49[item] = b13[o13_1 + i0];
            b49[3 * lanes + item] = b12[o12_1 + i0];
        }
        for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
            const int o37 = ((t) * call.rows + row) * 8;
            const int o36 = ((t) * call.rows + row) * 8;
#line 29 "lru.yaml"
            const real e1 = b37[o37 + i0];
            const real e6 = b36[o36 + i0];
#line 25 "lru.yaml"
            const real e22 = b30[i0];
#line 26 "lru.yaml"
            const real e24 = b32[i0];
#line 645 "kernel.cu"
            const real e2_r = r0 + e1;
            const real e2_f0 = f0_0;
            const real e2_f1 = f0_1;
            const real e7_r = r1 + e6;
            const real e7_f0 = f1_0;
            const real e7_f1 = f1_1;
            const real e23_r = e2_r * e22;
            const real e23_f0 = op_carry(e22, e2_f0);
            const real e23_f1 = op_carry(e22, e2_f1);
            const real e25_r = e7_r * e24;
            const real e25_f0 = op_carry(e24, e7_f0);
            const real e25_f1 = op_carry(e24, e7_f1);
            const real e26_r = e23_r - e25_r;
            const real e26_f0 = e23_f0 - e25_f0;
            const real e26_f1 = e23_f1 - e25_f1;
            const real e27_r = e2_r * e24;
            const real e27_f0 = op_carry(e24, e2_f0);
            const real e27_f1 = op_carry(e24, e2_f1);
            const real e28_r = e7_r * e22;
            const real e28_f0 = op_carry(e22, e7_f0);
            const real e28_f1 = op_carry(e22, e7_f1);
            const real e29_r = e27_r + e28_r;
            const real e29_f0 = e27_f0 + e28_f0;
            const real e29_f1 = e27_f1 + e28_f1;
            const real next_r0 = e26_r;
            const real next_f0_0 = e26_f0;
            const real next_f0_1 = e26_f1;
            const real next_r1 = e29_r;
            const real next_f1_0 = e29_f0;
            const real next_f1_1 = e29_f1;
            r0 = next_r0;
            f0_0 = next_f0_0;
            f0_1 = next_f0_1;
            r1 = next_r1;
            f1_0 = next_f1_0;
            f1_1 = next_f1_1;
        }
        b49[((chunk + 1) * 6 + 0) * lanes + item] = r0;
        b49[((chunk + 1) * 6 + 1) * lanes + item] = f0_0;
        b49[((chunk + 1) * 6 + 2) * lanes + item] = f0_1;
        b49[((chunk + 1) * 6 + 3) * lanes + item] = r1;
        b49[((chunk + 1) * 6 + 4) * lanes + item] = f1_0;
        b49[((chunk + 1) * 6 + 5) * lanes + item] = f1_1;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_2(
    CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, BUFFER(real) b12, BUFFER(real) b13, CONST_BUFFER(real) b30, CONST_BUFFER(real) b32,
    CONST_BUFFER(real) b33, CONST_BUFFER(real) b34, CONST_BUFFER(real) b36, CONST_BUFFER(real) b37, BUFFER(real) b38, BUFFER(real) b39,
    BUFFER(real) b40, BUFFER(real) b41, BUFFER(real) b42, CONST_BUFFER(real) b49,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 8;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        if (begin < end) {
            real c0, c1;
            if (chunks == 1) {
                const int start = call.steps - 1;
                const int o13_1 = (((start + 1) & 1) * call.rows + row) * 8;
                const int o12_1 = (((start + 1) & 1) * call.rows + row) * 8;
                c0 = b13[o13_1 + i0];
                c1 = b12[o12_1 + i0];
            }
            else {
                c0 = b49[item];
                c1 = b49[3 * lanes + item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b49[((k) * 6 + 0) * lanes + item] + op_carry(c0, b49[((k) * 6 + 1) * lanes + item]) + op_carry(c1, b49[((k) * 6 + 2) * lanes + item]);
                    const real n1 = b49[((k) * 6 + 3) * lanes + item] + op_carry(c0, b49[((k) * 6 + 4) * lanes + item]) + op_carry(c1, b49[((k) * 6 + 5) * lanes + item]);
                    c0 = n0;
                    c1 = n1;
                }
            }
            for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
                const int o37 = ((t) * call.rows + row) * 8;
                const int o36 = ((t) * call.rows + row) * 8;
                const int o34 = ((t) * call.rows + row) * 16;
                const int o10 = ((t) * call.rows + row) * 8;
                const int o11 = ((t) * call.rows + row) * 8;
#line 29 "lru.yaml"
                const real e1 = b37[o37 + i0];
#line 28 "lru.yaml"
                const real e2 = c0 + e1;
#line 27 "lru.yaml"
                const real e3 = b33[i0];
#line 28 "lru.yaml"
                const real e4 = e2 * e3;
#line 29 "lru.yaml"
                const real e6 = b36[o36 + i0];
#line 27 "lru.yaml"
                const real e7 = c1 + e6;
                const real e8 = e7 * e3;
                const real e9 = b34[o34 + 8 + i0];
#line 28 "lru.yaml"
                const real e10 = e2 * e9;
#line 27 "lru.yaml"
                const real e11 = b34[o34 + i0];
                const real e12 = e7 * e11;
                const real e13 = e10 + e12;
#line 28 "lru.yaml"
                const real e14 = b10[o10 + i0];
                const real e15 = e2 * e14;
#line 27 "lru.yaml"
                const real e16 = b11[o11 + i0];
                const real e17 = e7 * e16;
                const real e18 = e15 - e17;
#line 28 "lru.yaml"
                const real e19 = e2 * e16;
#line 27 "lru.yaml"
                const real e20 = e7 * e14;
                const real e21 = e19 + e20;
#line 25 "lru.yaml"
                const real e22 = b30[i0];
#line 28 "lru.yaml"
                const real e23 = e2 * e22;
#line 26 "lru.yaml"
                const real e24 = b32[i0];
#line 27 "lru.yaml"
                const real e25 = e7 * e24;
                const real e26 = e23 - e25;
#line 28 "lru.yaml"
                const real e27 = e2 * e24;
#line 27 "lru.yaml"
                const real e28 = e7 * e22;
                const real e29 = e27 + e28;
#line 779 "kernel.cu"
                const int o38 = ((t) * call.rows + row) * 8;
                const int o39 = ((t) * call.rows + row) * 8;
                const int o40 = ((t) * call.rows + row) * 8;
                const int o41 = ((t) * call.rows + row) * 8;
                const int o42 = ((t) * call.rows + row) * 8;
                const int o13 = (((t) & 1) * call.rows + row) * 8;
                const int o12 = (((t) & 1) * call.rows + row) * 8;
                b38[o38 + i0] = e4;
                b39[o39 + i0] = e8;
                b40[o40 + i0] = e13;
                b41[o41 + i0] = e18;
                b42[o42 + i0] = e21;
                if (n + 1 == call.steps) b13[o13 + i0] = e26;
                if (n + 1 == call.steps) b12[o12 + i0] = e29;
                const real n0 = e26;
                const real n1 = e29;
                c0 = n0;
                c1 = n1;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, BUFFER(real) b15, CONST_BUFFER(real) b48,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o48 = row * 8;
        const real p0 = b48[o48 + i0];
        const int o9 = row * 8;
#line 29 "lru.yaml"
        const real e0 = b9[o9 + i0];
        const real e1 = b8[i0];
        const real e2 = e0 * e1;
        const real e3 = p0;
        const real e4 = e2 + e3;
#line 822 "kernel.cu"
        const int o15 = row * 8;
        b15[o15 + i0] = e4;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b9, BUFFER(real) b20, CONST_BUFFER(real) b40, CONST_BUFFER(real) b41, CONST_BUFFER(real) b42,
    BUFFER(real) b43, BUFFER(real) b44, BUFFER(real) b45,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 1024);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f, s3 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o42 = row * 8;
                const int o41 = row * 8;
                const int o40 = row * 8;
                const int o9 = row * 8;
                const int o3 = row * 8;
                const real e0 = b42[o42 + i0];
                const real e1 = b41[o41 + i0];
                const real e2 = b40[o40 + i0];
                const real e3 = b9[o9 + i0];
                const real e4 = b3[o3 + i0];
                const real e5 = e3 * e4;
                s0 = s0 + e0;
                s1 = s1 + e1;
                s2 = s2 + e2;
                s3 = s3 + e5;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        part[768 + threadIdx.x] = s3;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b43[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b44[i0] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b45[i0] = sum;
        }
        if (warp == 3 && item < 8) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int i0 = item;
            b20[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_5(
    BUFFER(real) b21, BUFFER(real) b22, BUFFER(real) b23, CONST_BUFFER(real) b26, CONST_BUFFER(real) b27, CONST_BUFFER(real) b28,
    CONST_BUFFER(real) b29, CONST_BUFFER(real) b31, CONST_BUFFER(real) b33, CONST_BUFFER(real) b43, CONST_BUFFER(real) b44, CONST_BUFFER(real) b45,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 27 "lru.yaml"
        const real e0 = b45[i0];
        const real e1 = b33[i0];
        const real e2 = e0 * e1;
#line 26 "lru.yaml"
        const real e3 = b44[i0];
#line 24 "lru.yaml"
        const real e4 = b27[i0];
#line 26 "lru.yaml"
        const real e5 = e3 * e4;
#line 25 "lru.yaml"
        const real e6 = b29[i0];
#line 26 "lru.yaml"
        const real e7 = e5 * e6;
        const real e8 = b31[i0];
#line 25 "lru.yaml"
        const real e9 = b43[i0];
        const real e10 = e9 * e4;
        const real e11 = e8 * e10;
        const real e12 = e7 - e11;
        const real e13 = b28[i0];
        const real e14 = e12 * e13;
#line 26 "lru.yaml"
        const real e15 = e3 * e8;
#line 25 "lru.yaml"
        const real e16 = e9 * e6;
#line 24 "lru.yaml"
        const real e17 = e15 + e16;
        const real e18 = e17 * e4;
        const real e19 = b26[i0];
        const real e20 = e18 * e19;
        const real e21 = -e20;
#line 935 "kernel.cu"
        b23[i0] = e2;
        b22[i0] = e14;
        b21[i0] = e21;
    }
}
