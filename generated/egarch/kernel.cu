// generated from specs/egarch.yaml by `make generated`: do not edit
// egarch D=8 float32, sm_90

// Made by rnngen from the equations in lines 20, 21, 22, 23 of its spec, for float32. T steps of B rows.
//
// forward: class A: a thread a channel, all steps; not A': 'exp' of what is carried, line 21
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   forward_1<<<B * 8 / 128, at most 65536>>>
//
// backward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   backward_0<<<B * 8 / 64, at most 65536; chunks - 1>>>
//   backward_1<<<B * 8 / 64, at most 65536; chunks>>>
//   backward_2<<<8 / 32, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [8]
//   b1: input 0, real [T, B, 8]
//   b2: param 1, real [8]
//   b3: param 2, real [8]
//   b4: param 3, real [8]
//   b5: param 4, real [8]
//   b6: adjoint 0, real [T, B, 8]
//   b7: state 0, real [T + 1 or 2, B, 8]
//   b8: state 1, real [T + 1 or 2, B, 8]
//   b9: grad_state 0, real [2, B, 8]
//   b10: grad_state 1, real [T + 1, B, 8]
//   b11: output 0, real [T, B, 8]
//   b12: grad_input 0, real [T, B, 8]
//   b13: grad_param 0, real [8]
//   b14: grad_param 1, real [8]
//   b15: grad_param 2, real [8]
//   b16: grad_param 3, real [8]
//   b17: saved 0, real [8]
//   b18: scratch 0, real [T, B, 8]
//   b19: scratch 1, real [T, B, 8]
//   b20: scratch 2, real [chunks, B, 48]
// … the functions of backends/cuda/prelude.py …

DEVICE real op_carry(real a, real factor) {
    return a == 0 && factor == factor ? (real)0 : a * factor;
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, BUFFER(real) b7, BUFFER(real) b8, BUFFER(real) b17,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b17[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const real e0 = b0[i0];
            const int o7 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b7[o7 + i0] = e0;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o8 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b8[o8 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) forward_1(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b7,
    BUFFER(real) b8, BUFFER(real) b11,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        if (call.steps > 0) {
            const int start = 0;
            const int o8 = ((call.save ? start : (start) & 1) * call.rows + row) * 8;
            real c0 = b8[o8 + i0];
            const int o7 = ((call.save ? start : (start) & 1) * call.rows + row) * 8;
            real c1 = b7[o7 + i0];
            for (int n = 0; n < call.steps; ++n) {
                const int t = n;
                real n0, n1;
                {
                    const int o1 = ((t) * call.rows + row) * 8;
#line 20 "egarch.yaml"
                    const real e0 = b2[i0];
                    const real e2 = e0 + c0;
                    const real e3 = b3[i0];
                    const real e5 = e3 * c1;
                    const real e6 = e2 + e5;
#line 23 "egarch.yaml"
                    const real e7 = F(exp)(e6);
#line 22 "egarch.yaml"
                    const real e8 = b4[i0];
#line 21 "egarch.yaml"
                    const real e9 = b1[o1 + i0];
                    const real e11 = e6 / 2.0f;
                    const real e12 = -e11;
                    const real e13 = F(exp)(e12);
                    const real e14 = e9 * e13;
#line 22 "egarch.yaml"
                    const real e15 = F(fabs)(e14);
                    const real e17 = e15 - 0.7978846f;
                    const real e18 = e8 * e17;
                    const real e19 = b5[i0];
                    const real e20 = e19 * e14;
                    const real e21 = e18 + e20;
#line 369 "kernel.cu"
                    const int o7_1 = ((call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
                    const int o11 = ((t) * call.rows + row) * 8;
                    const int o8_1 = ((call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
                    b7[o7_1 + i0] = e6;
                    b11[o11 + i0] = e7;
                    b8[o8_1 + i0] = e21;
                    n1 = e6;
                    n0 = e21;
                }
                c0 = n0;
                c1 = n1;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7,
    CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, BUFFER(real) b20,
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
            const int o10_1 = ((start + 1) * call.rows + row) * 8;
            const int o9_1 = (((start + 1) & 1) * call.rows + row) * 8;
            b20[item] = b10[o10_1 + i0];
            b20[3 * lanes + item] = b9[o9_1 + i0];
        }
        for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
            const int o1 = ((t) * call.rows + row) * 8;
            const int o7_1 = ((call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
            const int o6 = ((t) * call.rows + row) * 8;
            const int o11 = ((t) * call.rows + row) * 8;
#line 21 "egarch.yaml"
            const real e1 = b1[o1 + i0];
#line 20 "egarch.yaml"
            const real e2 = b7[o7_1 + i0];
#line 21 "egarch.yaml"
            const real e4 = e2 / 2.0f;
            const real e5 = -e4;
            const real e6 = F(exp)(e5);
            const real e7 = e1 * e6;
#line 22 "egarch.yaml"
            const real e13 = b5[i0];
            const real e15 = b4[i0];
            const real e17 = op_sign(e7);
#line 23 "egarch.yaml"
            const real e22 = b6[o6 + i0];
            const real e23 = b11[o11 + i0];
            const real e24 = e22 * e23;
#line 20 "egarch.yaml"
            const real e30 = b3[i0];
#line 433 "kernel.cu"
            const real e14_r = r0 * e13;
            const real e14_f0 = op_carry(e13, f0_0);
            const real e14_f1 = op_carry(e13, f0_1);
            const real e16_r = r0 * e15;
            const real e16_f0 = op_carry(e15, f0_0);
            const real e16_f1 = op_carry(e15, f0_1);
            const real e18_r = e16_r * e17;
            const real e18_f0 = op_carry(e17, e16_f0);
            const real e18_f1 = op_carry(e17, e16_f1);
            const real e19_r = e14_r + e18_r;
            const real e19_f0 = e14_f0 + e18_f0;
            const real e19_f1 = e14_f1 + e18_f1;
            const real e25_r = r1 + e24;
            const real e25_f0 = f1_0;
            const real e25_f1 = f1_1;
            const real e26_r = e19_r * e1;
            const real e26_f0 = op_carry(e1, e19_f0);
            const real e26_f1 = op_carry(e1, e19_f1);
            const real e27_r = e26_r * e6;
            const real e27_f0 = op_carry(e6, e26_f0);
            const real e27_f1 = op_carry(e6, e26_f1);
            const real e28_r = e27_r / 2.0f;
            const real e28_f0 = e27_f0 / 2.0f;
            const real e28_f1 = e27_f1 / 2.0f;
            const real e29_r = e25_r - e28_r;
            const real e29_f0 = e25_f0 - e28_f0;
            const real e29_f1 = e25_f1 - e28_f1;
            const real e31_r = e29_r * e30;
            const real e31_f0 = op_carry(e30, e29_f0);
            const real e31_f1 = op_carry(e30, e29_f1);
            const real next_r0 = e29_r;
            const real next_f0_0 = e29_f0;
            const real next_f0_1 = e29_f1;
            const real next_r1 = e31_r;
            const real next_f1_0 = e31_f0;
            const real next_f1_1 = e31_f1;
            r0 = next_r0;
            f0_0 = next_f0_0;
            f0_1 = next_f0_1;
            r1 = next_r1;
            f1_0 = next_f1_0;
            f1_1 = next_f1_1;
        }
        b20[((chunk + 1) * 6 + 0) * lanes + item] = r0;
        b20[((chunk + 1) * 6 + 1) * lanes + item] = f0_0;
        b20[((chunk + 1) * 6 + 2) * lanes + item] = f0_1;
        b20[((chunk + 1) * 6 + 3) * lanes + item] = r1;
        b20[((chunk + 1) * 6 + 4) * lanes + item] = f1_0;
        b20[((chunk + 1) * 6 + 5) * lanes + item] = f1_1;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_1(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7,
    BUFFER(real) b9, BUFFER(real) b10, CONST_BUFFER(real) b11, BUFFER(real) b12, BUFFER(real) b18, BUFFER(real) b19,
    CONST_BUFFER(real) b20,
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
                const int o10_1 = ((start + 1) * call.rows + row) * 8;
                const int o9_1 = (((start + 1) & 1) * call.rows + row) * 8;
                c0 = b10[o10_1 + i0];
                c1 = b9[o9_1 + i0];
            }
            else {
                c0 = b20[item];
                c1 = b20[3 * lanes + item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b20[((k) * 6 + 0) * lanes + item] + op_carry(c0, b20[((k) * 6 + 1) * lanes + item]) + op_carry(c1, b20[((k) * 6 + 2) * lanes + item]);
                    const real n1 = b20[((k) * 6 + 3) * lanes + item] + op_carry(c0, b20[((k) * 6 + 4) * lanes + item]) + op_carry(c1, b20[((k) * 6 + 5) * lanes + item]);
                    c0 = n0;
                    c1 = n1;
                }
            }
            for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
                const int o1 = ((t) * call.rows + row) * 8;
                const int o7_1 = ((call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
                const int o6 = ((t) * call.rows + row) * 8;
                const int o11 = ((t) * call.rows + row) * 8;
#line 21 "egarch.yaml"
                const real e1 = b1[o1 + i0];
#line 20 "egarch.yaml"
                const real e2 = b7[o7_1 + i0];
#line 21 "egarch.yaml"
                const real e4 = e2 / 2.0f;
                const real e5 = -e4;
                const real e6 = F(exp)(e5);
                const real e7 = e1 * e6;
#line 22 "egarch.yaml"
                const real e8 = c0 * e7;
                const real e9 = F(fabs)(e7);
                const real e11 = e9 - 0.7978846f;
                const real e12 = c0 * e11;
                const real e13 = b5[i0];
                const real e14 = c0 * e13;
                const real e15 = b4[i0];
                const real e16 = c0 * e15;
                const real e17 = op_sign(e7);
                const real e18 = e16 * e17;
#line 21 "egarch.yaml"
                const real e19 = e14 + e18;
                const real e20 = e19 * e6;
#line 23 "egarch.yaml"
                const real e22 = b6[o6 + i0];
                const real e23 = b11[o11 + i0];
                const real e24 = e22 * e23;
#line 20 "egarch.yaml"
                const real e25 = c1 + e24;
#line 21 "egarch.yaml"
                const real e26 = e19 * e1;
                const real e27 = e26 * e6;
                const real e28 = e27 / 2.0f;
#line 20 "egarch.yaml"
                const real e29 = e25 - e28;
                const real e30 = b3[i0];
                const real e31 = e29 * e30;
#line 563 "kernel.cu"
                const int o18 = ((t) * call.rows + row) * 8;
                const int o19 = ((t) * call.rows + row) * 8;
                const int o12 = ((t) * call.rows + row) * 8;
                const int o10 = ((t) * call.rows + row) * 8;
                const int o9 = (((t) & 1) * call.rows + row) * 8;
                b18[o18 + i0] = e8;
                b19[o19 + i0] = e12;
                b12[o12 + i0] = e20;
                b10[o10 + i0] = e29;
                if (n + 1 == call.steps) b9[o9 + i0] = e31;
                const real n0 = e29;
                const real n1 = e31;
                c0 = n0;
                c1 = n1;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b10, BUFFER(real) b13, BUFFER(real) b14, BUFFER(real) b15, BUFFER(real) b16,
    CONST_BUFFER(real) b18, CONST_BUFFER(real) b19,
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
                const int o10 = row * 8;
                const int o7 = row * 8;
                const int o19 = row * 8;
                const int o18 = row * 8;
                const real e0 = b10[o10 + i0];
                const real e1 = b7[o7 + i0];
                const real e2 = e0 * e1;
                const real e3 = b19[o19 + i0];
                const real e4 = b18[o18 + i0];
                s0 = s0 + e0;
                s1 = s1 + e2;
                s2 = s2 + e3;
                s3 = s3 + e4;
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
            b13[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b14[i0] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b15[i0] = sum;
        }
        if (warp == 3 && item < 8) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int i0 = item;
            b16[i0] = sum;
        }
        block_barrier();
    }
}
