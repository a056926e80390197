// generated from specs/holt.yaml by `make generated`: do not edit
// holt D=8 float32, sm_90

// Made by rnngen from the equations in lines 15, 16, 17 of its spec, for float32. T steps of B rows.
//
// forward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   forward_1<<<B * 8 / 64, at most 65536; chunks - 1>>>
//   forward_2<<<B * 8 / 64, at most 65536; chunks>>>
//
// backward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   backward_0<<<B * 8 / 64, at most 65536; chunks - 1>>>
//   backward_1<<<B * 8 / 64, at most 65536; chunks>>>
//   backward_2<<<8 / 32, at most 2048>>>
//   backward_3<<<8 / 256, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [8]
//   b1: param 1, real [8]
//   b2: input 0, real [T, B, 8]
//   b3: adjoint 0, real [T, B, 8]
//   b4: adjoint 1, real [T, B, 8]
//   b5: adjoint 2, real [T, B, 8]
//   b6: state 0, real [T + 1, B, 8]
//   b7: state 1, real [T + 1, B, 8]
//   b8: grad_state 0, real [2, B, 8]
//   b9: grad_state 1, real [2, B, 8]
//   b10: output 0, real [T, B, 8]
//   b11: grad_input 0, real [T, B, 8]
//   b12: grad_param 0, real [8]
//   b13: grad_param 1, real [8]
//   b14: saved 0, real [8]
//   b15: saved 1, real [8]
//   b16: saved 2, real [8]
//   b17: scratch 0, real [T, B, 8]
//   b18: scratch 1, real [T, B, 8]
//   b19: scratch 2, real [8]
//   b20: scratch 3, real [8]
//   b21: scratch 4, real [8]
//   b22: scratch 5, real [8]
//   b23: carry 0, real [chunks, B, 48]
//   b24: scratch 6, real [chunks, B, 48]
// … the functions of backends/cuda/prelude.py …

DEVICE real op_carry(real a, real factor) {
    return a == 0 && factor == factor ? (real)0 : a * factor;
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, BUFFER(real) b6, BUFFER(real) b7, BUFFER(real) b14, BUFFER(real) b15,
    BUFFER(real) b16,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 16 "holt.yaml"
        const real e2 = b0[i0];
        const real e3 = 1.0f - e2;
#line 17 "holt.yaml"
        const real e4 = b1[i0];
        const real e5 = 1.0f - e4;
#line 316 "kernel.cu"
        b14[i0] = 0.0f;
        b15[i0] = e3;
        b16[i0] = e5;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o6 = ((0) * call.rows + row) * 8;
            b6[o6 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o7 = ((0) * call.rows + row) * 8;
            b7[o7 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b15,
    CONST_BUFFER(real) b16, BUFFER(real) b23,
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
            const int o6 = ((start) * call.rows + row) * 8;
            const int o7 = ((start) * call.rows + row) * 8;
            b23[item] = b6[o6 + i0];
            b23[3 * lanes + item] = b7[o7 + i0];
        }
        for (int n = begin, t = n; n < end; ++n, ++t) {
            const int o2 = ((t) * call.rows + row) * 8;
#line 16 "holt.yaml"
            const real e3 = b0[i0];
            const real e4 = b2[o2 + i0];
            const real e5 = e3 * e4;
            const real e6 = b15[i0];
#line 17 "holt.yaml"
            const real e9 = b1[i0];
            const real e12 = b16[i0];
#line 372 "kernel.cu"
            const real e2_r = r0 + r1;
            const real e2_f0 = f0_0 + f1_0;
            const real e2_f1 = f0_1 + f1_1;
            const real e7_r = e6 * e2_r;
            const real e7_f0 = op_carry(e6, e2_f0);
            const real e7_f1 = op_carry(e6, e2_f1);
            const real e8_r = e5 + e7_r;
            const real e8_f0 = e7_f0;
            const real e8_f1 = e7_f1;
            const real e10_r = e8_r - r0;
            const real e10_f0 = e8_f0 - f0_0;
            const real e10_f1 = e8_f1 - f0_1;
            const real e11_r = e9 * e10_r;
            const real e11_f0 = op_carry(e9, e10_f0);
            const real e11_f1 = op_carry(e9, e10_f1);
            const real e13_r = e12 * r1;
            const real e13_f0 = op_carry(e12, f1_0);
            const real e13_f1 = op_carry(e12, f1_1);
            const real e14_r = e11_r + e13_r;
            const real e14_f0 = e11_f0 + e13_f0;
            const real e14_f1 = e11_f1 + e13_f1;
            const real next_r0 = e8_r;
            const real next_f0_0 = e8_f0;
            const real next_f0_1 = e8_f1;
            const real next_r1 = e14_r;
            const real next_f1_0 = e14_f0;
            const real next_f1_1 = e14_f1;
            r0 = next_r0;
            f0_0 = next_f0_0;
            f0_1 = next_f0_1;
            r1 = next_r1;
            f1_0 = next_f1_0;
            f1_1 = next_f1_1;
        }
        b23[((chunk + 1) * 6 + 0) * lanes + item] = r0;
        b23[((chunk + 1) * 6 + 1) * lanes + item] = f0_0;
        b23[((chunk + 1) * 6 + 2) * lanes + item] = f0_1;
        b23[((chunk + 1) * 6 + 3) * lanes + item] = r1;
        b23[((chunk + 1) * 6 + 4) * lanes + item] = f1_0;
        b23[((chunk + 1) * 6 + 5) * lanes + item] = f1_1;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_2(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, BUFFER(real) b6, BUFFER(real) b7, BUFFER(real) b10,
    CONST_BUFFER(real) b15, CONST_BUFFER(real) b16, CONST_BUFFER(real) b23,
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
                const int o6 = ((start) * call.rows + row) * 8;
                const int o7 = ((start) * call.rows + row) * 8;
                c0 = b6[o6 + i0];
                c1 = b7[o7 + i0];
            }
            else {
                c0 = b23[item];
                c1 = b23[3 * lanes + item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b23[((k) * 6 + 0) * lanes + item] + op_carry(c0, b23[((k) * 6 + 1) * lanes + item]) + op_carry(c1, b23[((k) * 6 + 2) * lanes + item]);
                    const real n1 = b23[((k) * 6 + 3) * lanes + item] + op_carry(c0, b23[((k) * 6 + 4) * lanes + item]) + op_carry(c1, b23[((k) * 6 + 5) * lanes + item]);
                    c0 = n0;
                    c1 = n1;
                }
            }
            for (int n = begin, t = n; n < end; ++n, ++t) {
                const int o2 = ((t) * call.rows + row) * 8;
#line 15 "holt.yaml"
                const real e2 = c0 + c1;
#line 16 "holt.yaml"
                const real e3 = b0[i0];
                const real e4 = b2[o2 + i0];
                const real e5 = e3 * e4;
                const real e6 = b15[i0];
                const real e7 = e6 * e2;
                const real e8 = e5 + e7;
#line 17 "holt.yaml"
                const real e9 = b1[i0];
                const real e10 = e8 - c0;
                const real e11 = e9 * e10;
                const real e12 = b16[i0];
                const real e13 = e12 * c1;
                const real e14 = e11 + e13;
#line 468 "kernel.cu"
                const int o10 = ((t) * call.rows + row) * 8;
                const int o6_1 = ((t + 1) * call.rows + row) * 8;
                const int o7_1 = ((t + 1) * call.rows + row) * 8;
                b10[o10 + i0] = e2;
                b6[o6_1 + i0] = e8;
                b7[o7_1 + i0] = e14;
                const real n0 = e8;
                const real n1 = e14;
                c0 = n0;
                c1 = n1;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9,
    CONST_BUFFER(real) b15, CONST_BUFFER(real) b16, BUFFER(real) b24,
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
            const int o9_1 = (((start + 1) & 1) * call.rows + row) * 8;
            const int o8_1 = (((start + 1) & 1) * call.rows + row) * 8;
            b24[item] = b9[o9_1 + i0];
            b24[3 * lanes + item] = b8[o8_1 + i0];
        }
        for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
            const int o4 = ((t) * call.rows + row) * 8;
            const int o3 = ((t) * call.rows + row) * 8;
            const int o5 = ((t) * call.rows + row) * 8;
            const real e1 = b4[o4 + i0];
#line 16 "holt.yaml"
            const real e4 = b3[o3 + i0];
#line 17 "holt.yaml"
            const real e6 = b1[i0];
            const real e11 = b16[i0];
#line 15 "holt.yaml"
            const real e13 = b5[o5 + i0];
#line 16 "holt.yaml"
            const real e14 = b15[i0];
#line 521 "kernel.cu"
            const real e2_r = r0 + e1;
            const real e2_f0 = f0_0;
            const real e2_f1 = f0_1;
            const real e5_r = r1 + e4;
            const real e5_f0 = f1_0;
            const real e5_f1 = f1_1;
            const real e7_r = e2_r * e6;
            const real e7_f0 = op_carry(e6, e2_f0);
            const real e7_f1 = op_carry(e6, e2_f1);
            const real e8_r = e5_r + e7_r;
            const real e8_f0 = e5_f0 + e7_f0;
            const real e8_f1 = e5_f1 + e7_f1;
            const real e12_r = e2_r * e11;
            const real e12_f0 = op_carry(e11, e2_f0);
            const real e12_f1 = op_carry(e11, e2_f1);
            const real e15_r = e8_r * e14;
            const real e15_f0 = op_carry(e14, e8_f0);
            const real e15_f1 = op_carry(e14, e8_f1);
            const real e16_r = e13 + e15_r;
            const real e16_f0 = e15_f0;
            const real e16_f1 = e15_f1;
            const real e17_r = e12_r + e16_r;
            const real e17_f0 = e12_f0 + e16_f0;
            const real e17_f1 = e12_f1 + e16_f1;
            const real e18_r = e16_r - e7_r;
            const real e18_f0 = e16_f0 - e7_f0;
            const real e18_f1 = e16_f1 - e7_f1;
            const real next_r0 = e17_r;
            const real next_f0_0 = e17_f0;
            const real next_f0_1 = e17_f1;
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
        b24[((chunk + 1) * 6 + 0) * lanes + item] = r0;
        b24[((chunk + 1) * 6 + 1) * lanes + item] = f0_0;
        b24[((chunk + 1) * 6 + 2) * lanes + item] = f0_1;
        b24[((chunk + 1) * 6 + 3) * lanes + item] = r1;
        b24[((chunk + 1) * 6 + 4) * lanes + item] = f1_0;
        b24[((chunk + 1) * 6 + 5) * lanes + item] = f1_1;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b8,
    BUFFER(real) b9, BUFFER(real) b11, CONST_BUFFER(real) b15, CONST_BUFFER(real) b16, BUFFER(real) b17, BUFFER(real) b18,
    CONST_BUFFER(real) b24,
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
                const int o9_1 = (((start + 1) & 1) * call.rows + row) * 8;
                const int o8_1 = (((start + 1) & 1) * call.rows + row) * 8;
                c0 = b9[o9_1 + i0];
                c1 = b8[o8_1 + i0];
            }
            else {
                c0 = b24[item];
                c1 = b24[3 * lanes + item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b24[((k) * 6 + 0) * lanes + item] + op_carry(c0, b24[((k) * 6 + 1) * lanes + item]) + op_carry(c1, b24[((k) * 6 + 2) * lanes + item]);
                    const real n1 = b24[((k) * 6 + 3) * lanes + item] + op_carry(c0, b24[((k) * 6 + 4) * lanes + item]) + op_carry(c1, b24[((k) * 6 + 5) * lanes + item]);
                    c0 = n0;
                    c1 = n1;
                }
            }
            for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
                const int o4 = ((t) * call.rows + row) * 8;
                const int o3 = ((t) * call.rows + row) * 8;
                const int o5 = ((t) * call.rows + row) * 8;
                const real e1 = b4[o4 + i0];
                const real e2 = c0 + e1;
#line 16 "holt.yaml"
                const real e4 = b3[o3 + i0];
                const real e5 = c1 + e4;
#line 17 "holt.yaml"
                const real e6 = b1[i0];
                const real e7 = e2 * e6;
#line 16 "holt.yaml"
                const real e8 = e5 + e7;
                const real e9 = b0[i0];
                const real e10 = e8 * e9;
#line 17 "holt.yaml"
                const real e11 = b16[i0];
                const real e12 = e2 * e11;
#line 15 "holt.yaml"
                const real e13 = b5[o5 + i0];
#line 16 "holt.yaml"
                const real e14 = b15[i0];
                const real e15 = e8 * e14;
#line 15 "holt.yaml"
                const real e16 = e13 + e15;
                const real e17 = e12 + e16;
                const real e18 = e16 - e7;
#line 634 "kernel.cu"
                const int o17 = ((t) * call.rows + row) * 8;
                const int o18 = ((t) * call.rows + row) * 8;
                const int o11 = ((t) * call.rows + row) * 8;
                const int o9 = (((t) & 1) * call.rows + row) * 8;
                const int o8 = (((t) & 1) * call.rows + row) * 8;
                b17[o17 + i0] = e2;
                b18[o18 + i0] = e8;
                b11[o11 + i0] = e10;
                if (n + 1 == call.steps) b9[o9 + i0] = e17;
                if (n + 1 == call.steps) b8[o8 + i0] = e18;
                const real n0 = e17;
                const real n1 = e18;
                c0 = n0;
                c1 = n1;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b10, CONST_BUFFER(real) b17, CONST_BUFFER(real) b18,
    BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22,
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
                const int o18 = row * 8;
                const int o2 = row * 8;
                const int o10 = row * 8;
                const int o17 = row * 8;
                const int o6_1 = (row + 1 * call.rows) * 8;
                const int o6 = row * 8;
                const int o7 = row * 8;
                const real e0 = b18[o18 + i0];
                const real e1 = b2[o2 + i0];
                const real e2 = e0 * e1;
                const real e3 = b10[o10 + i0];
                const real e4 = e0 * e3;
                const real e5 = b17[o17 + i0];
                const real e6 = b6[o6_1 + i0];
                const real e7 = b6[o6 + i0];
                const real e8 = e6 - e7;
                const real e9 = e5 * e8;
                const real e10 = b7[o7 + i0];
                const real e11 = e5 * e10;
                s0 = s0 + e2;
                s1 = s1 + e4;
                s2 = s2 + e9;
                s3 = s3 + e11;
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
            b19[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b20[i0] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b21[i0] = sum;
        }
        if (warp == 3 && item < 8) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int i0 = item;
            b22[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    BUFFER(real) b12, BUFFER(real) b13, CONST_BUFFER(real) b19, CONST_BUFFER(real) b20, CONST_BUFFER(real) b21, CONST_BUFFER(real) b22,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b19[i0];
        const real e1 = b20[i0];
        const real e2 = e0 - e1;
        const real e3 = b21[i0];
        const real e4 = b22[i0];
        const real e5 = e3 - e4;
        b12[i0] = e2;
        b13[i0] = e5;
    }
}
