// generated from specs/s4d.yaml by `make generated`: do not edit
// s4d H=8 N=32 float32, sm_90

// Made by rnngen from the equations in lines 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31 of its spec, for float32. T steps of B rows.
//
// forward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   forward_0<<<256 / 256, at most 2048>>>
//   forward_1<<<B * 256 / 256, at most 2048>>>
//   forward_2<<<B * 256 / 64, at most 65536; chunks - 1>>>
//   forward_3<<<B * 256 / 64, at most 65536; chunks>>>
//   forward_4<<<T * B * 256 / 256, at most 2048>>>
//   forward_5<<<T * B * 8 / 256, at most 2048>>>
//
// backward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   backward_0<<<B * 256 / 64, at most 65536; chunks - 1>>>
//   backward_1<<<B * 256 / 64, at most 65536; chunks>>>
//   backward_2<<<T * B * 256 / 256, at most 2048>>>
//   backward_3<<<T * B * 8 / 256, at most 2048>>>
//   backward_4<<<256 / 32, at most 2048>>>
//   backward_5<<<256 / 256, at most 2048>>>
//   backward_6<<<8 / 256, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [8]
//   b1: param 1, real [256]
//   b2: param 2, real [256]
//   b3: input 0, real [T, B, 8]
//   b4: param 3, real [256]
//   b5: param 4, real [256]
//   b6: param 5, real [8]
//   b7: adjoint 0, real [T, B, 8]
//   b8: state 0, real [T + 1, B, 256]
//   b9: state 1, real [T + 1, B, 256]
//   b10: grad_state 0, real [2, B, 256]
//   b11: grad_state 1, real [2, B, 256]
//   b12: output 0, real [T, B, 8]
//   b13: grad_input 0, real [T, B, 8]
//   b14: grad_param 0, real [256]
//   b15: grad_param 1, real [256]
//   b16: grad_param 2, real [8]
//   b17: grad_param 3, real [8]
//   b18: grad_param 4, real [256]
//   b19: grad_param 5, real [256]
//   b20: saved 0, real [256]
//   b21: saved 1, real [256]
//   b22: saved 2, real [256]
//   b23: saved 3, real [8]
//   b24: saved 4, real [256]
//   b25: saved 5, real [256]
//   b26: saved 6, real [256]
//   b27: saved 7, real [256]
//   b28: saved 8, real [256]
//   b29: saved 9, real [256]
//   b30: saved 10, real [256]
//   b31: saved 11, real [256]
//   b32: saved 12, real [T, B, 8]
//   b33: scratch 0, real [T, B, 256]
//   b34: scratch 1, real [T, B, 256]
//   b35: scratch 2, real [T, B, 8]
//   b36: scratch 3, real [T, B, 8]
//   b37: scratch 4, real [256]
//   b38: scratch 5, real [256]
//   b39: scratch 6, real [256]
//   b40: scratch 7, real [256]
//   b41: scratch 8, real [256]
//   b42: scratch 9, real [256]
//   b43: scratch 10, real [8]
//   b44: scratch 11, real [8]
//   b45: carry 0, real [chunks, B, 1536]
//   b46: scratch 12, real [chunks, B, 1536]
// … the functions of backends/cuda/prelude.py …

DEVICE real op_carry(real a, real factor) {
    return a == 0 && factor == factor ? (real)0 : a * factor;
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22,
    BUFFER(real) b23,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 256u; item += stride) {
        const int i0 = (int)item;
#line 22 "s4d.yaml"
        const real e1 = b1[i0];
        const real e2 = F(exp)(e1);
#line 25 "s4d.yaml"
        const real e3 = e2 * e2;
        const real e4 = b2[i0];
        const real e5 = e4 * e4;
        const real e6 = e3 + e5;
#line 346 "kernel.cu"
        b20[i0] = 0.0f;
        b21[i0] = e2;
        b22[i0] = e6;
    }
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 21 "s4d.yaml"
        const real e0 = b0[i0];
        const real e1 = F(exp)(e0);
#line 356 "kernel.cu"
        b23[i0] = e1;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b2, BUFFER(real) b8, BUFFER(real) b9, CONST_BUFFER(real) b21, CONST_BUFFER(real) b22, CONST_BUFFER(real) b23,
    BUFFER(real) b24, BUFFER(real) b25, BUFFER(real) b26, BUFFER(real) b27, BUFFER(real) b28, BUFFER(real) b29,
    BUFFER(real) b30, BUFFER(real) b31,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 256u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 32;
        const int i0 = at / 32u;
#line 22 "s4d.yaml"
        const real e0 = b21[32 * i0 + i1];
#line 21 "s4d.yaml"
        const real e1 = b23[i0];
#line 23 "s4d.yaml"
        const real e2 = e0 * e1;
        const real e3 = -e2;
        const real e4 = F(exp)(e3);
        const real e5 = b2[32 * i0 + i1];
        const real e6 = e1 * e5;
        const real e7 = op_cos(e6);
        const real e8 = e4 * e7;
#line 24 "s4d.yaml"
        const real e9 = op_sin(e6);
        const real e10 = e4 * e9;
#line 26 "s4d.yaml"
        const real e12 = e8 - 1.0f;
        const real e13 = e10 * e5;
        const real e14 = e0 * e12;
        const real e15 = e13 - e14;
#line 25 "s4d.yaml"
        const real e16 = b22[32 * i0 + i1];
#line 26 "s4d.yaml"
        const real e17 = e15 / e16;
#line 27 "s4d.yaml"
        const real e18 = e0 * e10;
        const real e19 = -e18;
        const real e20 = e12 * e5;
        const real e21 = e19 - e20;
        const real e22 = e21 / e16;
#line 404 "kernel.cu"
        b24[32 * i0 + i1] = e4;
        b25[32 * i0 + i1] = e7;
        b26[32 * i0 + i1] = e8;
        b27[32 * i0 + i1] = e9;
        b28[32 * i0 + i1] = e10;
        b29[32 * i0 + i1] = e12;
        b30[32 * i0 + i1] = e17;
        b31[32 * i0 + i1] = e22;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 256u; item += stride) {
            const int row = row0 + (int)(item / 256u);
            const int i0 = (int)(item % 256u);
            const int o8 = ((0) * call.rows + row) * 256;
            b8[o8 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 256u; item += stride) {
            const int row = row0 + (int)(item / 256u);
            const int i0 = (int)(item % 256u);
            const int o9 = ((0) * call.rows + row) * 256;
            b9[o9 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_2(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b26, CONST_BUFFER(real) b28, CONST_BUFFER(real) b30,
    CONST_BUFFER(real) b31, BUFFER(real) b45,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y + 1;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 256;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 256u; item += stride) {
        const int row = row0 + (int)(item / 256u);
        const int at = (int)(item % 256u);
        const int i1 = at % 32;
        const int i0 = at / 32u;
        real r0 = 0, f0_0 = 1, f0_1 = 0, r1 = 0, f1_0 = 0, f1_1 = 1;
        if (chunk == 0) {
            const int start = 0;
            const int o8 = ((start) * call.rows + row) * 256;
            const int o9 = ((start) * call.rows + row) * 256;
            b45[item] = b8[o8 + 32 * i0 + i1];
            b45[3 * lanes + item] = b9[o9 + 32 * i0 + i1];
        }
        for (int n = begin, t = n; n < end; ++n, ++t) {
            const int o3 = ((t) * call.rows + row) * 8;
#line 23 "s4d.yaml"
            const real e0 = b26[32 * i0 + i1];
#line 24 "s4d.yaml"
            const real e3 = b28[32 * i0 + i1];
#line 26 "s4d.yaml"
            const real e7 = b30[32 * i0 + i1];
#line 28 "s4d.yaml"
            const real e8 = b3[o3 + i0];
#line 29 "s4d.yaml"
            const real e9 = e7 * e8;
#line 27 "s4d.yaml"
            const real e14 = b31[32 * i0 + i1];
#line 30 "s4d.yaml"
            const real e15 = e14 * e8;
#line 473 "kernel.cu"
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
        b45[((chunk + 1) * 6 + 0) * lanes + item] = r0;
        b45[((chunk + 1) * 6 + 1) * lanes + item] = f0_0;
        b45[((chunk + 1) * 6 + 2) * lanes + item] = f0_1;
        b45[((chunk + 1) * 6 + 3) * lanes + item] = r1;
        b45[((chunk + 1) * 6 + 4) * lanes + item] = f1_0;
        b45[((chunk + 1) * 6 + 5) * lanes + item] = f1_1;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_3(
    CONST_BUFFER(real) b3, BUFFER(real) b8, BUFFER(real) b9, CONST_BUFFER(real) b26, CONST_BUFFER(real) b28, CONST_BUFFER(real) b30,
    CONST_BUFFER(real) b31, CONST_BUFFER(real) b45,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 256;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 256u; item += stride) {
        const int row = row0 + (int)(item / 256u);
        const int at = (int)(item % 256u);
        const int i1 = at % 32;
        const int i0 = at / 32u;
        if (begin < end) {
            real c0, c1;
            if (chunks == 1) {
                const int start = 0;
                const int o8 = ((start) * call.rows + row) * 256;
                const int o9 = ((start) * call.rows + row) * 256;
                c0 = b8[o8 + 32 * i0 + i1];
                c1 = b9[o9 + 32 * i0 + i1];
            }
            else {
                c0 = b45[item];
                c1 = b45[3 * lanes + item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b45[((k) * 6 + 0) * lanes + item] + op_carry(c0, b45[((k) * 6 + 1) * lanes + item]) + op_carry(c1, b45[((k) * 6 + 2) * lanes + item]);
                    const real n1 = b45[((k) * 6 + 3) * lanes + item] + op_carry(c0, b45[((k) * 6 + 4) * lanes + item]) + op_carry(c1, b45[((k) * 6 + 5) * lanes + item]);
                    c0 = n0;
                    c1 = n1;
                }
            }
            for (int n = begin, t = n; n < end; ++n, ++t) {
                const int o3 = ((t) * call.rows + row) * 8;
#line 23 "s4d.yaml"
                const real e0 = b26[32 * i0 + i1];
#line 29 "s4d.yaml"
                const real e2 = e0 * c0;
#line 24 "s4d.yaml"
                const real e3 = b28[32 * i0 + i1];
#line 29 "s4d.yaml"
                const real e5 = e3 * c1;
                const real e6 = e2 - e5;
#line 26 "s4d.yaml"
                const real e7 = b30[32 * i0 + i1];
#line 28 "s4d.yaml"
                const real e8 = b3[o3 + i0];
#line 29 "s4d.yaml"
                const real e9 = e7 * e8;
                const real e10 = e6 + e9;
#line 30 "s4d.yaml"
                const real e11 = e0 * c1;
                const real e12 = e3 * c0;
                const real e13 = e11 + e12;
#line 27 "s4d.yaml"
                const real e14 = b31[32 * i0 + i1];
#line 30 "s4d.yaml"
                const real e15 = e14 * e8;
                const real e16 = e13 + e15;
#line 583 "kernel.cu"
                const int o8_1 = ((t + 1) * call.rows + row) * 256;
                const int o9_1 = ((t + 1) * call.rows + row) * 256;
                b8[o8_1 + 32 * i0 + i1] = e10;
                b9[o9_1 + 32 * i0 + i1] = e16;
                const real n0 = e10;
                const real n1 = e16;
                c0 = n0;
                c1 = n1;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_4(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, BUFFER(real) b32,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first / 32; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride / 32) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        real sum = 0.0f;
        LOOP (int at = threadIdx.x & 31; at < 32; at += 32) {
            const int i1 = at;
            const int o8_1 = (row + 1 * call.rows) * 256;
            const int o9_1 = (row + 1 * call.rows) * 256;
            const real e0 = b4[32 * i0 + i1];
            const real e1 = b8[o8_1 + 32 * i0 + i1];
            const real e2 = e0 * e1;
            const real e3 = b5[32 * i0 + i1];
            const real e4 = b9[o9_1 + 32 * i0 + i1];
            const real e5 = e3 * e4;
            const real e6 = e2 - e5;
            sum = sum + e6;
        }
        sum = warp_sum(sum);
        if ((threadIdx.x & 31) == 0) {
            const int o32 = row * 8;
            b32[o32 + i0] = sum;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_5(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b6, BUFFER(real) b12, CONST_BUFFER(real) b32,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o32 = row * 8;
        const int o3 = row * 8;
#line 31 "s4d.yaml"
        const real e1 = b32[o32 + i0];
        const real e2 = 2.0f * e1;
        const real e3 = b6[i0];
        const real e4 = b3[o3 + i0];
        const real e5 = e3 * e4;
        const real e6 = e2 + e5;
#line 648 "kernel.cu"
        const int o12 = row * 8;
        b12[o12 + i0] = e6;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_0(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b7, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, CONST_BUFFER(real) b26,
    CONST_BUFFER(real) b28, BUFFER(real) b46,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y + 1;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 256;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 256u; item += stride) {
        const int row = row0 + (int)(item / 256u);
        const int at = (int)(item % 256u);
        const int i1 = at % 32;
        const int i0 = at / 32u;
        real r0 = 0, f0_0 = 1, f0_1 = 0, r1 = 0, f1_0 = 0, f1_1 = 1;
        if (chunk == 0) {
            const int start = call.steps - 1;
            const int o11_1 = (((start + 1) & 1) * call.rows + row) * 256;
            const int o10_1 = (((start + 1) & 1) * call.rows + row) * 256;
            b46[item] = b11[o11_1 + 32 * i0 + i1];
            b46[3 * lanes + item] = b10[o10_1 + 32 * i0 + i1];
        }
        for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
            const int o7 = ((t) * call.rows + row) * 8;
#line 31 "s4d.yaml"
            const real e1 = b7[o7 + i0];
            const real e3 = e1 * 2.0f;
            const real e4 = b5[32 * i0 + i1];
            const real e5 = e3 * e4;
            const real e8 = b4[32 * i0 + i1];
            const real e9 = e3 * e8;
#line 23 "s4d.yaml"
            const real e11 = b26[32 * i0 + i1];
#line 24 "s4d.yaml"
            const real e13 = b28[32 * i0 + i1];
#line 692 "kernel.cu"
            const real e6_r = r0 - e5;
            const real e6_f0 = f0_0;
            const real e6_f1 = f0_1;
            const real e10_r = r1 + e9;
            const real e10_f0 = f1_0;
            const real e10_f1 = f1_1;
            const real e12_r = e6_r * e11;
            const real e12_f0 = op_carry(e11, e6_f0);
            const real e12_f1 = op_carry(e11, e6_f1);
            const real e14_r = e10_r * e13;
            const real e14_f0 = op_carry(e13, e10_f0);
            const real e14_f1 = op_carry(e13, e10_f1);
            const real e15_r = e12_r - e14_r;
            const real e15_f0 = e12_f0 - e14_f0;
            const real e15_f1 = e12_f1 - e14_f1;
            const real e16_r = e6_r * e13;
            const real e16_f0 = op_carry(e13, e6_f0);
            const real e16_f1 = op_carry(e13, e6_f1);
            const real e17_r = e10_r * e11;
            const real e17_f0 = op_carry(e11, e10_f0);
            const real e17_f1 = op_carry(e11, e10_f1);
            const real e18_r = e16_r + e17_r;
            const real e18_f0 = e16_f0 + e17_f0;
            const real e18_f1 = e16_f1 + e17_f1;
            const real next_r0 = e15_r;
            const real next_f0_0 = e15_f0;
            const real next_f0_1 = e15_f1;
            const real next_r1 = e18_r;
            const real next_f1_0 = e18_f0;
            const real next_f1_1 = e18_f1;
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

extern "C" __global__ void __launch_bounds__(64, 1) backward_1(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b7, BUFFER(real) b10, BUFFER(real) b11, CONST_BUFFER(real) b26,
    CONST_BUFFER(real) b28, BUFFER(real) b33, BUFFER(real) b34, CONST_BUFFER(real) b46,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 256;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 256u; item += stride) {
        const int row = row0 + (int)(item / 256u);
        const int at = (int)(item % 256u);
        const int i1 = at % 32;
        const int i0 = at / 32u;
        if (begin < end) {
            real c0, c1;
            if (chunks == 1) {
                const int start = call.steps - 1;
                const int o11_1 = (((start + 1) & 1) * call.rows + row) * 256;
                const int o10_1 = (((start + 1) & 1) * call.rows + row) * 256;
                c0 = b11[o11_1 + 32 * i0 + i1];
                c1 = b10[o10_1 + 32 * i0 + i1];
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
            for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
                const int o7 = ((t) * call.rows + row) * 8;
#line 31 "s4d.yaml"
                const real e1 = b7[o7 + i0];
                const real e3 = e1 * 2.0f;
                const real e4 = b5[32 * i0 + i1];
                const real e5 = e3 * e4;
#line 30 "s4d.yaml"
                const real e6 = c0 - e5;
#line 31 "s4d.yaml"
                const real e8 = b4[32 * i0 + i1];
                const real e9 = e3 * e8;
#line 29 "s4d.yaml"
                const real e10 = c1 + e9;
#line 23 "s4d.yaml"
                const real e11 = b26[32 * i0 + i1];
#line 30 "s4d.yaml"
                const real e12 = e6 * e11;
#line 24 "s4d.yaml"
                const real e13 = b28[32 * i0 + i1];
#line 29 "s4d.yaml"
                const real e14 = e10 * e13;
                const real e15 = e12 - e14;
#line 30 "s4d.yaml"
                const real e16 = e6 * e13;
#line 29 "s4d.yaml"
                const real e17 = e10 * e11;
                const real e18 = e16 + e17;
#line 803 "kernel.cu"
                const int o33 = ((t) * call.rows + row) * 256;
                const int o34 = ((t) * call.rows + row) * 256;
                const int o11 = (((t) & 1) * call.rows + row) * 256;
                const int o10 = (((t) & 1) * call.rows + row) * 256;
                b33[o33 + 32 * i0 + i1] = e6;
                b34[o34 + 32 * i0 + i1] = e10;
                if (n + 1 == call.steps) b11[o11 + 32 * i0 + i1] = e15;
                if (n + 1 == call.steps) b10[o10 + 32 * i0 + i1] = e18;
                const real n0 = e15;
                const real n1 = e18;
                c0 = n0;
                c1 = n1;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b30, CONST_BUFFER(real) b31, CONST_BUFFER(real) b33, CONST_BUFFER(real) b34, BUFFER(real) b35, BUFFER(real) b36,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first / 32; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride / 32) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        real sum0 = 0.0f, sum1 = 0.0f;
        LOOP (int at = threadIdx.x & 31; at < 32; at += 32) {
            const int i1 = at;
            const int o33 = row * 256;
            const int o34 = row * 256;
            const real e0 = b33[o33 + 32 * i0 + i1];
            const real e1 = b31[32 * i0 + i1];
            const real e2 = e0 * e1;
            const real e3 = b34[o34 + 32 * i0 + i1];
            const real e4 = b30[32 * i0 + i1];
            const real e5 = e3 * e4;
            sum0 = sum0 + e2;
            sum1 = sum1 + e5;
        }
        sum0 = warp_sum(sum0);
        sum1 = warp_sum(sum1);
        if ((threadIdx.x & 31) == 0) {
            const int o35 = row * 8;
            const int o36 = row * 8;
            b35[o35 + i0] = sum0;
            b36[o36 + i0] = sum1;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, BUFFER(real) b13, CONST_BUFFER(real) b35, CONST_BUFFER(real) b36,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o7 = row * 8;
        const int o35 = row * 8;
        const int o36 = row * 8;
#line 31 "s4d.yaml"
        const real e0 = b7[o7 + i0];
        const real e1 = b6[i0];
        const real e2 = e0 * e1;
#line 30 "s4d.yaml"
        const real e3 = b35[o35 + i0];
#line 29 "s4d.yaml"
        const real e4 = b36[o36 + i0];
#line 28 "s4d.yaml"
        const real e5 = e3 + e4;
        const real e6 = e2 + e5;
#line 880 "kernel.cu"
        const int o13 = row * 8;
        b13[o13 + i0] = e6;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, BUFFER(real) b14, BUFFER(real) b15,
    BUFFER(real) b16, CONST_BUFFER(real) b33, CONST_BUFFER(real) b34, BUFFER(real) b37, BUFFER(real) b38, BUFFER(real) b39,
    BUFFER(real) b40, BUFFER(real) b41, BUFFER(real) b42,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 2048);
    LOOP (int base = blockIdx.x * 32; base < 256; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f, s3 = 0.0f, s4 = 0.0f, s5 = 0.0f, s6 = 0.0f, s7 = 0.0f;
        if (item < 256) {
            const int at = item;
            const int i1 = at % 32;
            const int i0 = at / 32u;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o33 = row * 256;
                const int o9 = row * 256;
                const int o34 = row * 256;
                const int o8 = row * 256;
                const int o3 = row * 8;
                const int o7 = row * 8;
                const int o8_1 = (row + 1 * call.rows) * 256;
                const int o9_1 = (row + 1 * call.rows) * 256;
                const real e0 = b33[o33 + 32 * i0 + i1];
                const real e1 = b9[o9 + 32 * i0 + i1];
                const real e2 = e0 * e1;
                const real e3 = b34[o34 + 32 * i0 + i1];
                const real e4 = b8[o8 + 32 * i0 + i1];
                const real e5 = e3 * e4;
                const real e6 = e0 * e4;
                const real e7 = e3 * e1;
                const real e8 = -e7;
                const real e9 = b3[o3 + i0];
                const real e10 = e3 * e9;
                const real e11 = e0 * e9;
                const real e12 = b7[o7 + i0];
                const real e14 = e12 * 2.0f;
                const real e15 = b8[o8_1 + 32 * i0 + i1];
                const real e16 = e14 * e15;
                const real e17 = b9[o9_1 + 32 * i0 + i1];
                const real e18 = e14 * e17;
                const real e19 = -e18;
                s0 = s0 + e2;
                s1 = s1 + e5;
                s2 = s2 + e6;
                s3 = s3 + e8;
                s4 = s4 + e10;
                s5 = s5 + e11;
                s6 = s6 + e16;
                s7 = s7 + e19;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        part[768 + threadIdx.x] = s3;
        part[1024 + threadIdx.x] = s4;
        part[1280 + threadIdx.x] = s5;
        part[1536 + threadIdx.x] = s6;
        part[1792 + threadIdx.x] = s7;
        block_barrier();
        if (warp == 0 && item < 256) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 32;
            const int i0 = at / 32u;
            b37[32 * i0 + i1] = sum;
        }
        if (warp == 1 && item < 256) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 32;
            const int i0 = at / 32u;
            b38[32 * i0 + i1] = sum;
        }
        if (warp == 2 && item < 256) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 32;
            const int i0 = at / 32u;
            b39[32 * i0 + i1] = sum;
        }
        if (warp == 3 && item < 256) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 32;
            const int i0 = at / 32u;
            b40[32 * i0 + i1] = sum;
        }
        if (warp == 4 && item < 256) {
            real sum = part[1024 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1024 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 32;
            const int i0 = at / 32u;
            b41[32 * i0 + i1] = sum;
        }
        if (warp == 5 && item < 256) {
            real sum = part[1280 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1280 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 32;
            const int i0 = at / 32u;
            b42[32 * i0 + i1] = sum;
        }
        if (warp == 6 && item < 256) {
            real sum = part[1536 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1536 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 32;
            const int i0 = at / 32u;
            b14[32 * i0 + i1] = sum;
        }
        if (warp == 7 && item < 256) {
            real sum = part[1792 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[1792 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 32;
            const int i0 = at / 32u;
            b15[32 * i0 + i1] = sum;
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
                const int o7 = row * 8;
                const int o3 = row * 8;
                const real e0 = b7[o7 + i0];
                const real e1 = b3[o3 + i0];
                const real e2 = e0 * e1;
                s0 = s0 + e2;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b16[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_5(
    CONST_BUFFER(real) b2, BUFFER(real) b18, BUFFER(real) b19, CONST_BUFFER(real) b21, CONST_BUFFER(real) b22, CONST_BUFFER(real) b23,
    CONST_BUFFER(real) b24, CONST_BUFFER(real) b25, CONST_BUFFER(real) b27, CONST_BUFFER(real) b28, CONST_BUFFER(real) b29, CONST_BUFFER(real) b30,
    CONST_BUFFER(real) b31, CONST_BUFFER(real) b37, CONST_BUFFER(real) b38, CONST_BUFFER(real) b39, CONST_BUFFER(real) b40, CONST_BUFFER(real) b41,
    CONST_BUFFER(real) b42, BUFFER(real) b43, BUFFER(real) b44,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first / 32; item < 8u; item += stride / 32) {
        const int i0 = (int)item;
        real sum0 = 0.0f, sum1 = 0.0f;
        LOOP (int at = threadIdx.x & 31; at < 32; at += 32) {
            const int i1 = at;
            const real e0 = b39[32 * i0 + i1];
            const real e1 = b40[32 * i0 + i1];
            const real e2 = e0 + e1;
            const real e3 = b42[32 * i0 + i1];
            const real e4 = b22[32 * i0 + i1];
            const real e5 = e3 / e4;
            const real e6 = b21[32 * i0 + i1];
            const real e7 = e5 * e6;
            const real e8 = e2 - e7;
            const real e9 = b41[32 * i0 + i1];
            const real e10 = e9 / e4;
            const real e11 = b2[32 * i0 + i1];
            const real e12 = e10 * e11;
            const real e13 = e8 + e12;
            const real e14 = b24[32 * i0 + i1];
            const real e15 = e13 * e14;
            const real e16 = b25[32 * i0 + i1];
            const real e17 = e15 * e16;
            const real e18 = b27[32 * i0 + i1];
            const real e19 = b37[32 * i0 + i1];
            const real e20 = b38[32 * i0 + i1];
            const real e21 = e19 + e20;
            const real e22 = e5 * e11;
            const real e23 = -e22;
            const real e24 = e10 * e6;
            const real e25 = e23 - e24;
            const real e26 = e21 + e25;
            const real e27 = e26 * e14;
            const real e28 = e18 * e27;
            const real e29 = e17 - e28;
            const real e30 = e29 * e11;
            const real e31 = e13 * e18;
            const real e32 = e26 * e16;
            const real e33 = e31 + e32;
            const real e34 = e33 * e14;
            const real e35 = e34 * e6;
            const real e36 = -e35;
            sum0 = sum0 + e30;
            sum1 = sum1 + e36;
        }
        sum0 = warp_sum(sum0);
        sum1 = warp_sum(sum1);
        if ((threadIdx.x & 31) == 0) {
            b43[i0] = sum0;
            b44[i0] = sum1;
        }
    }
    LOOP (unsigned item = first; item < 256u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 32;
        const int i0 = at / 32u;
#line 27 "s4d.yaml"
        const real e0 = b42[32 * i0 + i1];
#line 25 "s4d.yaml"
        const real e1 = b22[32 * i0 + i1];
#line 27 "s4d.yaml"
        const real e2 = e0 / e1;
#line 24 "s4d.yaml"
        const real e3 = b28[32 * i0 + i1];
#line 27 "s4d.yaml"
        const real e4 = e2 * e3;
        const real e5 = -e4;
#line 26 "s4d.yaml"
        const real e6 = b41[32 * i0 + i1];
        const real e7 = e6 / e1;
        const real e8 = b29[32 * i0 + i1];
        const real e9 = e7 * e8;
#line 22 "s4d.yaml"
        const real e10 = e5 - e9;
#line 27 "s4d.yaml"
        const real e11 = b31[32 * i0 + i1];
        const real e12 = e0 * e11;
        const real e13 = e12 / e1;
        const real e14 = -e13;
#line 26 "s4d.yaml"
        const real e15 = b30[32 * i0 + i1];
        const real e16 = e6 * e15;
        const real e17 = e16 / e1;
#line 25 "s4d.yaml"
        const real e18 = e14 - e17;
#line 22 "s4d.yaml"
        const real e19 = b21[32 * i0 + i1];
#line 25 "s4d.yaml"
        const real e20 = e18 * e19;
#line 22 "s4d.yaml"
        const real e21 = e10 + e20;
        const real e22 = e21 + e20;
#line 24 "s4d.yaml"
        const real e23 = b39[32 * i0 + i1];
        const real e24 = b40[32 * i0 + i1];
        const real e25 = e23 + e24;
#line 27 "s4d.yaml"
        const real e26 = e2 * e19;
#line 24 "s4d.yaml"
        const real e27 = e25 - e26;
#line 26 "s4d.yaml"
        const real e28 = b2[32 * i0 + i1];
        const real e29 = e7 * e28;
#line 24 "s4d.yaml"
        const real e30 = e27 + e29;
        const real e31 = b27[32 * i0 + i1];
        const real e32 = e30 * e31;
#line 23 "s4d.yaml"
        const real e33 = b37[32 * i0 + i1];
        const real e34 = b38[32 * i0 + i1];
        const real e35 = e33 + e34;
#line 27 "s4d.yaml"
        const real e36 = e2 * e28;
        const real e37 = -e36;
#line 26 "s4d.yaml"
        const real e38 = e7 * e19;
        const real e39 = e37 - e38;
#line 23 "s4d.yaml"
        const real e40 = e35 + e39;
        const real e41 = b25[32 * i0 + i1];
        const real e42 = e40 * e41;
        const real e43 = e32 + e42;
        const real e44 = b24[32 * i0 + i1];
        const real e45 = e43 * e44;
#line 21 "s4d.yaml"
        const real e46 = b23[i0];
#line 23 "s4d.yaml"
        const real e47 = e45 * e46;
#line 22 "s4d.yaml"
        const real e48 = e22 - e47;
        const real e49 = e48 * e19;
#line 26 "s4d.yaml"
        const real e50 = e7 * e3;
#line 27 "s4d.yaml"
        const real e51 = e2 * e8;
        const real e52 = e50 - e51;
#line 25 "s4d.yaml"
        const real e53 = e18 * e28;
        const real e54 = e52 + e53;
        const real e55 = e54 + e53;
#line 24 "s4d.yaml"
        const real e56 = e30 * e44;
        const real e57 = e56 * e41;
#line 23 "s4d.yaml"
        const real e58 = e40 * e44;
        const real e59 = e31 * e58;
        const real e60 = e57 - e59;
        const real e61 = e60 * e46;
        const real e62 = e55 + e61;
#line 1202 "kernel.cu"
        b18[32 * i0 + i1] = e49;
        b19[32 * i0 + i1] = e62;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_6(
    BUFFER(real) b17, CONST_BUFFER(real) b23, CONST_BUFFER(real) b43, CONST_BUFFER(real) b44,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 23 "s4d.yaml"
        const real e0 = b43[i0];
        const real e1 = b44[i0];
#line 21 "s4d.yaml"
        const real e2 = e0 + e1;
        const real e3 = b23[i0];
        const real e4 = e2 * e3;
#line 1224 "kernel.cu"
        b17[i0] = e4;
    }
}
