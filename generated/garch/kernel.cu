// generated from specs/garch.yaml by `make generated`: do not edit
// garch D=8 float32, sm_90

// Made by rnngen from the equations in lines 17, 18 of its spec, for float32. T steps of B rows.
//
// forward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   forward_1<<<T * B * 8 / 256, at most 2048>>>
//   forward_2<<<B * 8 / 64, at most 65536; chunks - 1>>>
//   forward_3<<<B * 8 / 64, at most 65536; chunks>>>
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
//   b5: adjoint 0, real [T, B, 8]
//   b6: state 0, real [T + 1, B, 8]
//   b7: state 1, real [T + 1 or 2, B, 8]
//   b8: grad_state 0, real [2, B, 8]
//   b9: grad_state 1, real [2, B, 8]
//   b10: grad_input 0, real [T, B, 8]
//   b11: grad_param 0, real [8]
//   b12: grad_param 1, real [8]
//   b13: grad_param 2, real [8]
//   b14: saved 0, real [T, B, 8]
//   b15: scratch 0, real [T, B, 8]
//   b16: carry 0, real [chunks, B, 24]
//   b17: scratch 1, real [chunks, B, 40]
// … the functions of backends/cuda/prelude.py …

DEVICE real op_carry(real a, real factor) {
    return a == 0 && factor == factor ? (real)0 : a * factor;
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, BUFFER(real) b6, BUFFER(real) b7,
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
            const int o6 = ((0) * call.rows + row) * 8;
            b6[o6 + i0] = e0;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const real e0 = b0[i0];
            const int o7 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b7[o7 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b1, BUFFER(real) b14,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o1 = row * 8;
#line 18 "garch.yaml"
        const real e0 = b1[o1 + i0];
        const real e1 = e0 * e0;
#line 334 "kernel.cu"
        const int o14 = row * 8;
        b14[o14 + i0] = e1;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_2(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b14,
    BUFFER(real) b16,
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
        real r0 = 0, r1 = 0, f1_1 = 1;
        if (chunk == 0) {
            const int start = 0;
            const int o7 = ((call.save ? start : (start) & 1) * call.rows + row) * 8;
            const int o6 = ((start) * call.rows + row) * 8;
            b16[item] = b7[o7 + i0];
            r0 = b7[o7 + i0];
            b16[1 * lanes + item] = b6[o6 + i0];
        }
        if (chunk > 0) {
            const int t = begin - 1;
            const int o14 = ((t) * call.rows + row) * 8;
#line 18 "garch.yaml"
            const real e9 = b14[o14 + i0];
#line 369 "kernel.cu"
            r0 = e9;
        }
        for (int n = begin, t = n; n < end; ++n, ++t) {
            const int o14 = ((t) * call.rows + row) * 8;
#line 17 "garch.yaml"
            const real e0 = b3[i0];
            const real e1 = b2[i0];
            const real e3 = e1 * r0;
            const real e4 = e0 + e3;
            const real e5 = b4[i0];
#line 18 "garch.yaml"
            const real e9 = b14[o14 + i0];
#line 382 "kernel.cu"
            const real e7_r = e5 * r1;
            const real e7_f1 = op_carry(e5, f1_1);
            const real e8_r = e4 + e7_r;
            const real e8_f1 = e7_f1;
            const real next_r0 = e9;
            const real next_r1 = e8_r;
            const real next_f1_1 = e8_f1;
            r0 = next_r0;
            r1 = next_r1;
            f1_1 = next_f1_1;
        }
        b16[((chunk + 1) * 3 + 0) * lanes + item] = r0;
        b16[((chunk + 1) * 3 + 1) * lanes + item] = r1;
        b16[((chunk + 1) * 3 + 2) * lanes + item] = f1_1;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_3(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, BUFFER(real) b6, BUFFER(real) b7, CONST_BUFFER(real) b14,
    CONST_BUFFER(real) b16,
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
                const int o7 = ((call.save ? start : (start) & 1) * call.rows + row) * 8;
                const int o6 = ((start) * call.rows + row) * 8;
                c0 = b7[o7 + i0];
                c1 = b6[o6 + i0];
            }
            else {
                c0 = b16[item];
                c1 = b16[1 * lanes + item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b16[((k) * 3 + 0) * lanes + item];
                    const real n1 = b16[((k) * 3 + 1) * lanes + item] + op_carry(c1, b16[((k) * 3 + 2) * lanes + item]);
                    c0 = n0;
                    c1 = n1;
                }
            }
            for (int n = begin, t = n; n < end; ++n, ++t) {
                const int o14 = ((t) * call.rows + row) * 8;
#line 17 "garch.yaml"
                const real e0 = b3[i0];
                const real e1 = b2[i0];
                const real e3 = e1 * c0;
                const real e4 = e0 + e3;
                const real e5 = b4[i0];
                const real e7 = e5 * c1;
                const real e8 = e4 + e7;
#line 18 "garch.yaml"
                const real e9 = b14[o14 + i0];
#line 446 "kernel.cu"
                const int o6_1 = ((t + 1) * call.rows + row) * 8;
                const int o7_1 = ((call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
                b6[o6_1 + i0] = e8;
                if (call.save || n + 1 == call.steps) b7[o7_1 + i0] = e9;
                const real n0 = e9;
                const real n1 = e8;
                c0 = n0;
                c1 = n1;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, BUFFER(real) b17,
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
        real r0 = 0, f0_0 = 1, r1 = 0, f1_0 = 0, f1_1 = 1;
        if (chunk == 0) {
            const int start = call.steps - 1;
            const int o8_1 = (((start + 1) & 1) * call.rows + row) * 8;
            const int o9_1 = (((start + 1) & 1) * call.rows + row) * 8;
            b17[item] = b8[o8_1 + i0];
            b17[2 * lanes + item] = b9[o9_1 + i0];
        }
        for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
            const int o5 = ((t) * call.rows + row) * 8;
            const real e1 = b5[o5 + i0];
#line 17 "garch.yaml"
            const real e3 = b4[i0];
            const real e5 = b2[i0];
#line 488 "kernel.cu"
            const real e2_r = r0 + e1;
            const real e2_f0 = f0_0;
            const real e4_r = e2_r * e3;
            const real e4_f0 = op_carry(e3, e2_f0);
            const real e6_r = e2_r * e5;
            const real e6_f0 = op_carry(e5, e2_f0);
            const real next_r0 = e4_r;
            const real next_f0_0 = e4_f0;
            const real next_r1 = e6_r;
            const real next_f1_0 = e6_f0;
            const real next_f1_1 = 0;
            r0 = next_r0;
            f0_0 = next_f0_0;
            r1 = next_r1;
            f1_0 = next_f1_0;
            f1_1 = next_f1_1;
        }
        b17[((chunk + 1) * 5 + 0) * lanes + item] = r0;
        b17[((chunk + 1) * 5 + 1) * lanes + item] = f0_0;
        b17[((chunk + 1) * 5 + 2) * lanes + item] = r1;
        b17[((chunk + 1) * 5 + 3) * lanes + item] = f1_0;
        b17[((chunk + 1) * 5 + 4) * lanes + item] = f1_1;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_1(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b8, BUFFER(real) b9,
    BUFFER(real) b10, BUFFER(real) b15, CONST_BUFFER(real) b17,
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
                const int o8_1 = (((start + 1) & 1) * call.rows + row) * 8;
                const int o9_1 = (((start + 1) & 1) * call.rows + row) * 8;
                c0 = b8[o8_1 + i0];
                c1 = b9[o9_1 + i0];
            }
            else {
                c0 = b17[item];
                c1 = b17[2 * lanes + item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b17[((k) * 5 + 0) * lanes + item] + op_carry(c0, b17[((k) * 5 + 1) * lanes + item]);
                    const real n1 = b17[((k) * 5 + 2) * lanes + item] + op_carry(c0, b17[((k) * 5 + 3) * lanes + item]) + op_carry(c1, b17[((k) * 5 + 4) * lanes + item]);
                    c0 = n0;
                    c1 = n1;
                }
            }
            for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
                const int o5 = ((t) * call.rows + row) * 8;
                const int o1 = ((t) * call.rows + row) * 8;
                const real e1 = b5[o5 + i0];
                const real e2 = c0 + e1;
#line 17 "garch.yaml"
                const real e3 = b4[i0];
                const real e4 = e2 * e3;
                const real e5 = b2[i0];
                const real e6 = e2 * e5;
#line 18 "garch.yaml"
                const real e8 = b1[o1 + i0];
                const real e9 = c1 * e8;
                const real e10 = e9 + e9;
#line 562 "kernel.cu"
                const int o15 = ((t) * call.rows + row) * 8;
                const int o8 = (((t) & 1) * call.rows + row) * 8;
                const int o9 = (((t) & 1) * call.rows + row) * 8;
                const int o10 = ((t) * call.rows + row) * 8;
                b15[o15 + i0] = e2;
                if (n + 1 == call.steps) b8[o8 + i0] = e4;
                if (n + 1 == call.steps) b9[o9 + i0] = e6;
                b10[o10 + i0] = e10;
                const real n0 = e4;
                const real n1 = e6;
                c0 = n0;
                c1 = n1;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, BUFFER(real) b11, BUFFER(real) b12, BUFFER(real) b13, CONST_BUFFER(real) b15,
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
                const int o15 = row * 8;
                const int o7 = row * 8;
                const int o6 = row * 8;
                const real e0 = b15[o15 + i0];
                const real e1 = b7[o7 + i0];
                const real e2 = e0 * e1;
                const real e3 = b6[o6 + i0];
                const real e4 = e0 * e3;
                s0 = s0 + e2;
                s1 = s1 + e0;
                s2 = s2 + e4;
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
            b11[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b12[i0] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b13[i0] = sum;
        }
        block_barrier();
    }
}
