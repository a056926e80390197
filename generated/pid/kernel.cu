// generated from specs/pid.yaml by `make generated`: do not edit
// pid D=8 float32, sm_90

// Made by rnngen from the equations in lines 18, 19, 20, 21 of its spec, for float32. T steps of B rows.
//
// forward: class A: a thread a channel, all steps; not A': 'lt' of what is carried, line 19
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   forward_1<<<B * 8 / 128, at most 65536>>>
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
//   b2: clock 0, real [T, B, 1]
//   b3: param 0, real [8]
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
//   b18: scratch 0, real [T, B, 8]
//   b19: scratch 1, real [chunks, B, 24]
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

extern "C" __global__ void __launch_bounds__(128, 1) forward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5,
    BUFFER(real) b7, BUFFER(real) b8, BUFFER(real) b11,
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
                    const int o0 = ((t) * call.rows + row) * 8;
                    const int o1 = ((t) * call.rows + row) * 8;
                    const int o2 = ((t) * call.rows + row) * 1;
#line 19 "pid.yaml"
                    const real e1 = b4[i0];
#line 18 "pid.yaml"
                    const real e2 = b0[o0 + i0];
                    const real e3 = b1[o1 + i0];
                    const real e4 = e2 - e3;
#line 19 "pid.yaml"
                    const real e5 = e1 * e4;
                    const real e7 = e5 * 0.1f;
                    const real e8 = c0 + e7;
                    const real e10 = (real)(e8 < (-10.0f));
                    const real e12 = (real)(e8 > 10.0f);
                    const real e13 = e12 != 0 ? 10.0f : e8;
                    const real e14 = e10 != 0 ? (-10.0f) : e13;
#line 21 "pid.yaml"
                    const real e15 = b5[i0];
                    const real e16 = e15 * e4;
                    const real e17 = e16 + e14;
#line 20 "pid.yaml"
                    const real e18 = b2[o2];
                    const real e20 = (real)(e18 == 0.0f);
                    const real e21 = b3[i0];
                    const real e23 = e3 - c1;
                    const real e24 = e21 * e23;
                    const real e25 = e24 / 0.1f;
                    const real e26 = -e25;
                    const real e27 = e20 != 0 ? 0.0f : e26;
#line 21 "pid.yaml"
                    const real e28 = e17 + e27;
                    const real e29 = (real)(e28 < (-10.0f));
                    const real e30 = (real)(e28 > 10.0f);
                    const real e31 = e30 != 0 ? 10.0f : e28;
                    const real e32 = e29 != 0 ? (-10.0f) : e31;
#line 380 "kernel.cu"
                    const int o7_1 = ((call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
                    const int o11 = ((t) * call.rows + row) * 8;
                    b7[o7_1 + i0] = e14;
                    b11[o11 + i0] = e32;
                    n0 = e14;
                }
                {
                    const int o1 = ((t) * call.rows + row) * 8;
                    const real e0 = b1[o1 + i0];
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
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6,
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, BUFFER(real) b18,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o2 = row * 1;
        const int o0 = row * 8;
        const int o1 = row * 8;
        const int o7_1 = (row + 1 * call.rows) * 8;
        const int o8 = row * 8;
        const int o6 = row * 8;
#line 20 "pid.yaml"
        const real e0 = b2[o2];
        const real e2 = (real)(e0 == 0.0f);
#line 21 "pid.yaml"
        const real e3 = b5[i0];
#line 18 "pid.yaml"
        const real e4 = b0[o0 + i0];
        const real e5 = b1[o1 + i0];
        const real e6 = e4 - e5;
#line 21 "pid.yaml"
        const real e7 = e3 * e6;
#line 19 "pid.yaml"
        const real e8 = b7[o7_1 + i0];
#line 21 "pid.yaml"
        const real e9 = e7 + e8;
#line 20 "pid.yaml"
        const real e10 = b3[i0];
        const real e11 = b8[o8 + i0];
        const real e12 = e5 - e11;
        const real e13 = e10 * e12;
        const real e15 = e13 / 0.1f;
        const real e16 = -e15;
        const real e17 = e2 != 0 ? 0.0f : e16;
#line 21 "pid.yaml"
        const real e18 = e9 + e17;
        const real e20 = (real)(e18 > 10.0f);
        const real e22 = (real)(e18 < (-10.0f));
        const real e23 = b6[o6 + i0];
        const real e24 = e22 != 0 ? 0.0f : e23;
        const real e25 = e20 != 0 ? 0.0f : e24;
#line 20 "pid.yaml"
        const real e26 = e2 != 0 ? 0.0f : e25;
        const real e27 = e26 / 0.1f;
        const real e28 = e27 * e10;
#line 452 "kernel.cu"
        const int o18 = row * 8;
        b18[o18 + i0] = e28;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5,
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, CONST_BUFFER(real) b18,
    BUFFER(real) b19,
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
            b19[item] = b9[o9_1 + i0];
            b19[2 * lanes + item] = b10[o10_1 + i0];
            r1 = b10[o10_1 + i0];
        }
        if (chunk > 0) {
            const int t = call.steps - begin;
            const int o18 = ((t) * call.rows + row) * 8;
#line 20 "pid.yaml"
            const real e42 = b18[o18 + i0];
#line 488 "kernel.cu"
            r1 = e42;
        }
        for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
            const int o7 = ((call.save ? t : (t) & 1) * call.rows + row) * 8;
            const int o0 = ((t) * call.rows + row) * 8;
            const int o1 = ((t) * call.rows + row) * 8;
            const int o7_1 = ((call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
            const int o2 = ((t) * call.rows + row) * 1;
            const int o8 = ((call.save ? t : (t) & 1) * call.rows + row) * 8;
            const int o6 = ((t) * call.rows + row) * 8;
            const int o18 = ((t) * call.rows + row) * 8;
#line 19 "pid.yaml"
            const real e0 = b7[o7 + i0];
            const real e1 = b4[i0];
#line 18 "pid.yaml"
            const real e2 = b0[o0 + i0];
            const real e3 = b1[o1 + i0];
            const real e4 = e2 - e3;
#line 19 "pid.yaml"
            const real e5 = e1 * e4;
            const real e7 = e5 * 0.1f;
            const real e8 = e0 + e7;
            const real e10 = (real)(e8 > 10.0f);
            const real e13 = (real)(e8 < (-10.0f));
#line 21 "pid.yaml"
            const real e15 = b5[i0];
            const real e16 = e15 * e4;
#line 19 "pid.yaml"
            const real e17 = b7[o7_1 + i0];
#line 21 "pid.yaml"
            const real e18 = e16 + e17;
#line 20 "pid.yaml"
            const real e19 = b2[o2];
            const real e20 = (real)(e19 == 0.0f);
            const real e21 = b3[i0];
            const real e22 = b8[o8 + i0];
            const real e23 = e3 - e22;
            const real e24 = e21 * e23;
            const real e25 = e24 / 0.1f;
            const real e26 = -e25;
            const real e27 = e20 != 0 ? 0.0f : e26;
#line 21 "pid.yaml"
            const real e28 = e18 + e27;
            const real e29 = (real)(e28 > 10.0f);
            const real e30 = (real)(e28 < (-10.0f));
            const real e31 = b6[o6 + i0];
            const real e32 = e30 != 0 ? 0.0f : e31;
            const real e33 = e29 != 0 ? 0.0f : e32;
#line 20 "pid.yaml"
            const real e42 = b18[o18 + i0];
#line 539 "kernel.cu"
            const real e34_r = r0 + e33;
            const real e34_f0 = f0_0;
            const real e35_r = e13 != 0 ? 0.0f : e34_r;
            const real e35_f0 = e13 != 0 ? (real)0 : e34_f0;
            const real e36_r = e10 != 0 ? 0.0f : e35_r;
            const real e36_f0 = e10 != 0 ? (real)0 : e35_f0;
            const real next_r0 = e36_r;
            const real next_f0_0 = e36_f0;
            const real next_r1 = e42;
            r0 = next_r0;
            f0_0 = next_f0_0;
            r1 = next_r1;
        }
        b19[((chunk + 1) * 3 + 0) * lanes + item] = r0;
        b19[((chunk + 1) * 3 + 1) * lanes + item] = f0_0;
        b19[((chunk + 1) * 3 + 2) * lanes + item] = r1;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_2(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5,
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, BUFFER(real) b9, BUFFER(real) b10, BUFFER(real) b12,
    BUFFER(real) b13, CONST_BUFFER(real) b18, CONST_BUFFER(real) b19,
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
                c0 = b19[item];
                c1 = b19[2 * lanes + item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b19[((k) * 3 + 0) * lanes + item] + op_carry(c0, b19[((k) * 3 + 1) * lanes + item]);
                    const real n1 = b19[((k) * 3 + 2) * lanes + item];
                    c0 = n0;
                    c1 = n1;
                }
            }
            for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
                const int o7 = ((call.save ? t : (t) & 1) * call.rows + row) * 8;
                const int o0 = ((t) * call.rows + row) * 8;
                const int o1 = ((t) * call.rows + row) * 8;
                const int o7_1 = ((call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
                const int o2 = ((t) * call.rows + row) * 1;
                const int o8 = ((call.save ? t : (t) & 1) * call.rows + row) * 8;
                const int o6 = ((t) * call.rows + row) * 8;
                const int o18 = ((t) * call.rows + row) * 8;
#line 19 "pid.yaml"
                const real e0 = b7[o7 + i0];
                const real e1 = b4[i0];
#line 18 "pid.yaml"
                const real e2 = b0[o0 + i0];
                const real e3 = b1[o1 + i0];
                const real e4 = e2 - e3;
#line 19 "pid.yaml"
                const real e5 = e1 * e4;
                const real e7 = e5 * 0.1f;
                const real e8 = e0 + e7;
                const real e10 = (real)(e8 > 10.0f);
                const real e13 = (real)(e8 < (-10.0f));
#line 21 "pid.yaml"
                const real e15 = b5[i0];
                const real e16 = e15 * e4;
#line 19 "pid.yaml"
                const real e17 = b7[o7_1 + i0];
#line 21 "pid.yaml"
                const real e18 = e16 + e17;
#line 20 "pid.yaml"
                const real e19 = b2[o2];
                const real e20 = (real)(e19 == 0.0f);
                const real e21 = b3[i0];
                const real e22 = b8[o8 + i0];
                const real e23 = e3 - e22;
                const real e24 = e21 * e23;
                const real e25 = e24 / 0.1f;
                const real e26 = -e25;
                const real e27 = e20 != 0 ? 0.0f : e26;
#line 21 "pid.yaml"
                const real e28 = e18 + e27;
                const real e29 = (real)(e28 > 10.0f);
                const real e30 = (real)(e28 < (-10.0f));
                const real e31 = b6[o6 + i0];
                const real e32 = e30 != 0 ? 0.0f : e31;
                const real e33 = e29 != 0 ? 0.0f : e32;
#line 19 "pid.yaml"
                const real e34 = c0 + e33;
                const real e35 = e13 != 0 ? 0.0f : e34;
                const real e36 = e10 != 0 ? 0.0f : e35;
#line 21 "pid.yaml"
                const real e37 = e33 * e15;
#line 19 "pid.yaml"
                const real e38 = e36 * 0.1f;
                const real e39 = e38 * e1;
#line 18 "pid.yaml"
                const real e40 = e37 + e39;
#line 20 "pid.yaml"
                const real e42 = b18[o18 + i0];
                const real e43 = c1 - e42;
                const real e44 = e43 - e40;
#line 655 "kernel.cu"
                const int o9 = ((t) * call.rows + row) * 8;
                const int o12 = ((t) * call.rows + row) * 8;
                const int o13 = ((t) * call.rows + row) * 8;
                const int o10 = (((t) & 1) * call.rows + row) * 8;
                b9[o9 + i0] = e36;
                b12[o12 + i0] = e40;
                b13[o13 + i0] = e44;
                if (n + 1 == call.steps) b10[o10 + i0] = e42;
                const real n0 = e36;
                const real n1 = e42;
                c0 = n0;
                c1 = n1;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6,
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, BUFFER(real) b14, BUFFER(real) b15, BUFFER(real) b16,
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
                const int o2 = row * 1;
                const int o0 = row * 8;
                const int o1 = row * 8;
                const int o7_1 = (row + 1 * call.rows) * 8;
                const int o8 = row * 8;
                const int o6 = row * 8;
                const int o9 = row * 8;
                const real e0 = b2[o2];
                const real e2 = (real)(e0 == 0.0f);
                const real e3 = b5[i0];
                const real e4 = b0[o0 + i0];
                const real e5 = b1[o1 + i0];
                const real e6 = e4 - e5;
                const real e7 = e3 * e6;
                const real e8 = b7[o7_1 + i0];
                const real e9 = e7 + e8;
                const real e10 = b3[i0];
                const real e11 = b8[o8 + i0];
                const real e12 = e5 - e11;
                const real e13 = e10 * e12;
                const real e15 = e13 / 0.1f;
                const real e16 = -e15;
                const real e17 = e2 != 0 ? 0.0f : e16;
                const real e18 = e9 + e17;
                const real e20 = (real)(e18 > 10.0f);
                const real e22 = (real)(e18 < (-10.0f));
                const real e23 = b6[o6 + i0];
                const real e24 = e22 != 0 ? 0.0f : e23;
                const real e25 = e20 != 0 ? 0.0f : e24;
                const real e26 = e2 != 0 ? 0.0f : e25;
                const real e27 = e26 / 0.1f;
                const real e28 = e27 * e12;
                const real e29 = -e28;
                const real e30 = b9[o9 + i0];
                const real e31 = e30 * 0.1f;
                const real e32 = e31 * e6;
                const real e33 = e25 * e6;
                s0 = s0 + e29;
                s1 = s1 + e32;
                s2 = s2 + e33;
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
