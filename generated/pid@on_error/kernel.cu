// generated from specs/pid.yaml by `make generated`: do not edit
// pid@on_error D=8 float32, sm_90

// Made by rnngen from the equations in lines 31, 32, 33, 34 of its spec, for float32. T steps of B rows.
//
// forward: class A: a thread a channel, all steps; not A': 'lt' of what is carried, line 32
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   forward_1<<<T * B * 8 / 256, at most 2048>>>
//   forward_2<<<B * 8 / 128, at most 65536>>>
//
// backward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   backward_0<<<T * B * 8 / 256, at most 2048>>>
//   backward_1<<<B * 8 / 64, at most 65536; chunks - 1>>>
//   backward_2<<<B * 8 / 64, at most 65536; chunks>>>
//   backward_3<<<8 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: input 1, real [T, B, 8]
//   b2: param 0, real [8]
//   b3: clock 0, real [T, B, 1]
//   b4: param 1, real [8]
//   b5: param 2, real [8]
//   b6: adjoint 0, real [T, B, 8]
//   b7: state 0, real [T + 1 or 2, B, 8]
//   b8: state 1, real [T + 1 or 2, B, 8]
//   b9: grad_state 0, real [T + 1, B, 8]
//   b10: grad_state 1, real [2, B, 8]
//   b11: output 0, real [T, B, 8]
//   b12: grad_input 0, real [T, B, 8]
//   b13: grad_input 1, real [T, B, 8]
//   b14: grad_param 0, real [8]
//   b15: grad_param 1, real [8]
//   b16: grad_param 2, real [8]
//   b17: saved 0, real [8]
//   b18: saved 1, real [T, B, 8]
//   b19: scratch 0, real [T, B, 8]
//   b20: scratch 1, real [chunks, B, 24]
// … the functions of backends/cuda/prelude.py …

DEVICE real op_carry(real a, real factor) {
    return a == 0 && factor == factor ? (real)0 : a * factor;
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b7, BUFFER(real) b8, BUFFER(real) b17,
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
            const int o7 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b7[o7 + i0] = 0.0f;
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

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, BUFFER(real) b18,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o0 = row * 8;
        const int o1 = row * 8;
#line 31 "pid.yaml"
        const real e0 = b0[o0 + i0];
        const real e1 = b1[o1 + i0];
        const real e2 = e0 - e1;
#line 341 "kernel.cu"
        const int o18 = row * 8;
        b18[o18 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) forward_2(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b7, BUFFER(real) b8,
    BUFFER(real) b11, CONST_BUFFER(real) b18,
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
            const int o7 = ((call.save ? start : (start) & 1) * call.rows + row) * 8;
            real c0 = b7[o7 + i0];
            const int o8 = ((call.save ? start : (start) & 1) * call.rows + row) * 8;
            real c1 = b8[o8 + i0];
            for (int n = 0; n < call.steps; ++n) {
                const int t = n;
                real n0, n1;
                {
                    const int o18 = ((t) * call.rows + row) * 8;
                    const int o3 = ((t) * call.rows + row) * 1;
#line 32 "pid.yaml"
                    const real e1 = b2[i0];
#line 31 "pid.yaml"
                    const real e2 = b18[o18 + i0];
#line 32 "pid.yaml"
                    const real e3 = e1 * e2;
                    const real e5 = e3 * 0.1f;
                    const real e6 = c0 + e5;
                    const real e8 = (real)(e6 < (-10.0f));
                    const real e10 = (real)(e6 > 10.0f);
                    const real e11 = e10 != 0 ? 10.0f : e6;
                    const real e12 = e8 != 0 ? (-10.0f) : e11;
#line 34 "pid.yaml"
                    const real e13 = b5[i0];
                    const real e14 = e13 * e2;
                    const real e15 = e14 + e12;
#line 33 "pid.yaml"
                    const real e16 = b3[o3];
                    const real e18 = (real)(e16 == 0.0f);
                    const real e19 = b4[i0];
                    const real e21 = e2 - c1;
                    const real e22 = e19 * e21;
                    const real e23 = e22 / 0.1f;
                    const real e24 = e18 != 0 ? 0.0f : e23;
#line 34 "pid.yaml"
                    const real e25 = e15 + e24;
                    const real e26 = (real)(e25 < (-10.0f));
                    const real e27 = (real)(e25 > 10.0f);
                    const real e28 = e27 != 0 ? 10.0f : e25;
                    const real e29 = e26 != 0 ? (-10.0f) : e28;
#line 400 "kernel.cu"
                    const int o7_1 = ((call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
                    const int o11 = ((t) * call.rows + row) * 8;
                    b7[o7_1 + i0] = e12;
                    b11[o11 + i0] = e29;
                    n0 = e12;
                }
                {
                    const int o18 = ((t) * call.rows + row) * 8;
#line 31 "pid.yaml"
                    const real e0 = b18[o18 + i0];
#line 411 "kernel.cu"
                    const int o8_1 = ((call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
                    b8[o8_1 + i0] = e0;
                    n1 = e0;
                }
                c0 = n0;
                c1 = n1;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8,
    CONST_BUFFER(real) b18, BUFFER(real) b19,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o3 = row * 1;
        const int o18 = row * 8;
        const int o7_1 = (row + 1 * call.rows) * 8;
        const int o8 = row * 8;
        const int o6 = row * 8;
#line 33 "pid.yaml"
        const real e0 = b3[o3];
        const real e2 = (real)(e0 == 0.0f);
#line 34 "pid.yaml"
        const real e3 = b5[i0];
#line 31 "pid.yaml"
        const real e4 = b18[o18 + i0];
#line 34 "pid.yaml"
        const real e5 = e3 * e4;
#line 32 "pid.yaml"
        const real e6 = b7[o7_1 + i0];
#line 34 "pid.yaml"
        const real e7 = e5 + e6;
#line 33 "pid.yaml"
        const real e8 = b4[i0];
        const real e9 = b8[o8 + i0];
        const real e10 = e4 - e9;
        const real e11 = e8 * e10;
        const real e13 = e11 / 0.1f;
        const real e14 = e2 != 0 ? 0.0f : e13;
#line 34 "pid.yaml"
        const real e15 = e7 + e14;
        const real e17 = (real)(e15 > 10.0f);
        const real e19 = (real)(e15 < (-10.0f));
        const real e20 = b6[o6 + i0];
        const real e21 = e19 != 0 ? 0.0f : e20;
        const real e22 = e17 != 0 ? 0.0f : e21;
#line 33 "pid.yaml"
        const real e23 = e2 != 0 ? 0.0f : e22;
        const real e24 = e23 / 0.1f;
        const real e25 = e24 * e8;
        const real e26 = -e25;
#line 471 "kernel.cu"
        const int o19 = row * 8;
        b19[o19 + i0] = e26;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7,
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, CONST_BUFFER(real) b18, CONST_BUFFER(real) b19, BUFFER(real) b20,
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
        real r0 = 0, f0_0 = 1, r1 = 0;
        if (chunk == 0) {
            const int start = call.steps - 1;
            const int o9_1 = ((start + 1) * call.rows + row) * 8;
            const int o10_1 = (((start + 1) & 1) * call.rows + row) * 8;
            b20[item] = b9[o9_1 + i0];
            b20[2 * lanes + item] = b10[o10_1 + i0];
            r1 = b10[o10_1 + i0];
        }
        if (chunk > 0) {
            const int t = call.steps - begin;
            const int o19 = ((t) * call.rows + row) * 8;
#line 33 "pid.yaml"
            const real e45 = b19[o19 + i0];
#line 506 "kernel.cu"
            r1 = e45;
        }
        for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
            const int o7 = ((call.save ? t : (t) & 1) * call.rows + row) * 8;
            const int o18 = ((t) * call.rows + row) * 8;
            const int o7_1 = ((call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
            const int o3 = ((t) * call.rows + row) * 1;
            const int o8 = ((call.save ? t : (t) & 1) * call.rows + row) * 8;
            const int o6 = ((t) * call.rows + row) * 8;
            const int o19 = ((t) * call.rows + row) * 8;
#line 32 "pid.yaml"
            const real e0 = b7[o7 + i0];
            const real e1 = b2[i0];
#line 31 "pid.yaml"
            const real e2 = b18[o18 + i0];
#line 32 "pid.yaml"
            const real e3 = e1 * e2;
            const real e5 = e3 * 0.1f;
            const real e6 = e0 + e5;
            const real e8 = (real)(e6 > 10.0f);
            const real e11 = (real)(e6 < (-10.0f));
#line 34 "pid.yaml"
            const real e13 = b5[i0];
            const real e14 = e13 * e2;
#line 32 "pid.yaml"
            const real e15 = b7[o7_1 + i0];
#line 34 "pid.yaml"
            const real e16 = e14 + e15;
#line 33 "pid.yaml"
            const real e17 = b3[o3];
            const real e18 = (real)(e17 == 0.0f);
            const real e19 = b4[i0];
            const real e20 = b8[o8 + i0];
            const real e21 = e2 - e20;
            const real e22 = e19 * e21;
            const real e23 = e22 / 0.1f;
            const real e24 = e18 != 0 ? 0.0f : e23;
#line 34 "pid.yaml"
            const real e25 = e16 + e24;
            const real e26 = (real)(e25 > 10.0f);
            const real e27 = (real)(e25 < (-10.0f));
            const real e28 = b6[o6 + i0];
            const real e29 = e27 != 0 ? 0.0f : e28;
            const real e30 = e26 != 0 ? 0.0f : e29;
#line 33 "pid.yaml"
            const real e45 = b19[o19 + i0];
#line 553 "kernel.cu"
            const real e31_r = r0 + e30;
            const real e31_f0 = f0_0;
            const real e32_r = e11 != 0 ? 0.0f : e31_r;
            const real e32_f0 = e11 != 0 ? (real)0 : e31_f0;
            const real e33_r = e8 != 0 ? 0.0f : e32_r;
            const real e33_f0 = e8 != 0 ? (real)0 : e32_f0;
            const real next_r0 = e33_r;
            const real next_f0_0 = e33_f0;
            const real next_r1 = e45;
            r0 = next_r0;
            f0_0 = next_f0_0;
            r1 = next_r1;
        }
        b20[((chunk + 1) * 3 + 0) * lanes + item] = r0;
        b20[((chunk + 1) * 3 + 1) * lanes + item] = f0_0;
        b20[((chunk + 1) * 3 + 2) * lanes + item] = r1;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_2(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7,
    CONST_BUFFER(real) b8, BUFFER(real) b9, BUFFER(real) b10, BUFFER(real) b12, BUFFER(real) b13, CONST_BUFFER(real) b18,
    CONST_BUFFER(real) b19, CONST_BUFFER(real) b20,
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
                const int o9_1 = ((start + 1) * call.rows + row) * 8;
                const int o10_1 = (((start + 1) & 1) * call.rows + row) * 8;
                c0 = b9[o9_1 + i0];
                c1 = b10[o10_1 + i0];
            }
            else {
                c0 = b20[item];
                c1 = b20[2 * lanes + item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b20[((k) * 3 + 0) * lanes + item] + op_carry(c0, b20[((k) * 3 + 1) * lanes + item]);
                    const real n1 = b20[((k) * 3 + 2) * lanes + item];
                    c0 = n0;
                    c1 = n1;
                }
            }
            for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
                const int o7 = ((call.save ? t : (t) & 1) * call.rows + row) * 8;
                const int o18 = ((t) * call.rows + row) * 8;
                const int o7_1 = ((call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
                const int o3 = ((t) * call.rows + row) * 1;
                const int o8 = ((call.save ? t : (t) & 1) * call.rows + row) * 8;
                const int o6 = ((t) * call.rows + row) * 8;
                const int o19 = ((t) * call.rows + row) * 8;
#line 32 "pid.yaml"
                const real e0 = b7[o7 + i0];
                const real e1 = b2[i0];
#line 31 "pid.yaml"
                const real e2 = b18[o18 + i0];
#line 32 "pid.yaml"
                const real e3 = e1 * e2;
                const real e5 = e3 * 0.1f;
                const real e6 = e0 + e5;
                const real e8 = (real)(e6 > 10.0f);
                const real e11 = (real)(e6 < (-10.0f));
#line 34 "pid.yaml"
                const real e13 = b5[i0];
                const real e14 = e13 * e2;
#line 32 "pid.yaml"
                const real e15 = b7[o7_1 + i0];
#line 34 "pid.yaml"
                const real e16 = e14 + e15;
#line 33 "pid.yaml"
                const real e17 = b3[o3];
                const real e18 = (real)(e17 == 0.0f);
                const real e19 = b4[i0];
                const real e20 = b8[o8 + i0];
                const real e21 = e2 - e20;
                const real e22 = e19 * e21;
                const real e23 = e22 / 0.1f;
                const real e24 = e18 != 0 ? 0.0f : e23;
#line 34 "pid.yaml"
                const real e25 = e16 + e24;
                const real e26 = (real)(e25 > 10.0f);
                const real e27 = (real)(e25 < (-10.0f));
                const real e28 = b6[o6 + i0];
                const real e29 = e27 != 0 ? 0.0f : e28;
                const real e30 = e26 != 0 ? 0.0f : e29;
#line 32 "pid.yaml"
                const real e31 = c0 + e30;
                const real e32 = e11 != 0 ? 0.0f : e31;
                const real e33 = e8 != 0 ? 0.0f : e32;
#line 34 "pid.yaml"
                const real e35 = e30 * e13;
#line 31 "pid.yaml"
                const real e36 = c1 + e35;
#line 33 "pid.yaml"
                const real e37 = e18 != 0 ? 0.0f : e30;
                const real e38 = e37 / 0.1f;
                const real e39 = e38 * e19;
#line 31 "pid.yaml"
                const real e40 = e36 + e39;
#line 32 "pid.yaml"
                const real e41 = e33 * 0.1f;
                const real e42 = e41 * e1;
#line 31 "pid.yaml"
                const real e43 = e40 + e42;
                const real e44 = -e43;
#line 33 "pid.yaml"
                const real e45 = b19[o19 + i0];
#line 672 "kernel.cu"
                const int o9 = ((t) * call.rows + row) * 8;
                const int o12 = ((t) * call.rows + row) * 8;
                const int o13 = ((t) * call.rows + row) * 8;
                const int o10 = (((t) & 1) * call.rows + row) * 8;
                b9[o9 + i0] = e33;
                b12[o12 + i0] = e43;
                b13[o13 + i0] = e44;
                if (n + 1 == call.steps) b10[o10 + i0] = e45;
                const real n0 = e33;
                const real n1 = e45;
                c0 = n0;
                c1 = n1;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8,
    CONST_BUFFER(real) b9, BUFFER(real) b14, BUFFER(real) b15, BUFFER(real) b16, CONST_BUFFER(real) b18,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 768);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o9 = row * 8;
                const int o18 = row * 8;
                const int o3 = row * 1;
                const int o7_1 = (row + 1 * call.rows) * 8;
                const int o8 = row * 8;
                const int o6 = row * 8;
                const real e0 = b9[o9 + i0];
                const real e2 = e0 * 0.1f;
                const real e3 = b18[o18 + i0];
                const real e4 = e2 * e3;
                const real e5 = b3[o3];
                const real e7 = (real)(e5 == 0.0f);
                const real e8 = b5[i0];
                const real e9 = e8 * e3;
                const real e10 = b7[o7_1 + i0];
                const real e11 = e9 + e10;
                const real e12 = b4[i0];
                const real e13 = b8[o8 + i0];
                const real e14 = e3 - e13;
                const real e15 = e12 * e14;
                const real e16 = e15 / 0.1f;
                const real e17 = e7 != 0 ? 0.0f : e16;
                const real e18 = e11 + e17;
                const real e20 = (real)(e18 > 10.0f);
                const real e22 = (real)(e18 < (-10.0f));
                const real e23 = b6[o6 + i0];
                const real e24 = e22 != 0 ? 0.0f : e23;
                const real e25 = e20 != 0 ? 0.0f : e24;
                const real e26 = e7 != 0 ? 0.0f : e25;
                const real e27 = e26 / 0.1f;
                const real e28 = e27 * e14;
                const real e29 = e25 * e3;
                s0 = s0 + e4;
                s1 = s1 + e28;
                s2 = s2 + e29;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b14[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b15[i0] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b16[i0] = sum;
        }
        block_barrier();
    }
}
