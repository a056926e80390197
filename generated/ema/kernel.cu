// generated from specs/ema.yaml by `make generated`: do not edit
// ema D=8 float32, sm_90

// Made by rnngen from the equations in line 14 of its spec, for float32. T steps of B rows.
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
//   b1: input 0, real [T, B, 8]
//   b2: clock 0, real [T, B, 1]
//   b3: adjoint 0, real [T, B, 8]
//   b4: state 0, real [T + 1, B, 8]
//   b5: grad_state 0, real [2, B, 8]
//   b6: grad_input 0, real [T, B, 8]
//   b7: grad_param 0, real [8]
//   b8: saved 0, real [8]
//   b9: saved 1, real [8]
//   b10: scratch 0, real [T, B, 8]
//   b11: scratch 1, real [8]
//   b12: scratch 2, real [8]
//   b13: carry 0, real [chunks, B, 16]
//   b14: scratch 3, real [chunks, B, 16]
// … the functions of backends/cuda/prelude.py …

DEVICE real op_carry(real a, real factor) {
    return a == 0 && factor == factor ? (real)0 : a * factor;
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, BUFFER(real) b4, BUFFER(real) b8, BUFFER(real) b9,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 14 "ema.yaml"
        const real e2 = b0[i0];
        const real e3 = 1.0f - e2;
#line 302 "kernel.cu"
        b8[i0] = 0.0f;
        b9[i0] = e3;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o4 = ((0) * call.rows + row) * 8;
            b4[o4 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b9, BUFFER(real) b13,
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
        real r0 = 0, f0_0 = 1;
        if (chunk == 0) {
            const int start = 0;
            const int o4 = ((start) * call.rows + row) * 8;
            b13[item] = b4[o4 + i0];
        }
        for (int n = begin, t = n; n < end; ++n, ++t) {
            const int o2 = ((t) * call.rows + row) * 1;
            const int o1 = ((t) * call.rows + row) * 8;
#line 14 "ema.yaml"
            const real e0 = b2[o2];
            const real e2 = (real)(e0 == 0.0f);
            const real e3 = b1[o1 + i0];
            const real e4 = b0[i0];
            const real e5 = e4 * e3;
            const real e6 = b9[i0];
#line 346 "kernel.cu"
            const real e8_r = e6 * r0;
            const real e8_f0 = op_carry(e6, f0_0);
            const real e9_r = e5 + e8_r;
            const real e9_f0 = e8_f0;
            const real e10_r = e2 != 0 ? e3 : e9_r;
            const real e10_f0 = e2 != 0 ? (real)0 : e9_f0;
            const real next_r0 = e10_r;
            const real next_f0_0 = e10_f0;
            r0 = next_r0;
            f0_0 = next_f0_0;
        }
        b13[((chunk + 1) * 2 + 0) * lanes + item] = r0;
        b13[((chunk + 1) * 2 + 1) * lanes + item] = f0_0;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_2(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, BUFFER(real) b4, CONST_BUFFER(real) b9, CONST_BUFFER(real) b13,
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
            real c0;
            if (chunks == 1) {
                const int start = 0;
                const int o4 = ((start) * call.rows + row) * 8;
                c0 = b4[o4 + i0];
            }
            else {
                c0 = b13[item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b13[((k) * 2 + 0) * lanes + item] + op_carry(c0, b13[((k) * 2 + 1) * lanes + item]);
                    c0 = n0;
                }
            }
            for (int n = begin, t = n; n < end; ++n, ++t) {
                const int o2 = ((t) * call.rows + row) * 1;
                const int o1 = ((t) * call.rows + row) * 8;
#line 14 "ema.yaml"
                const real e0 = b2[o2];
                const real e2 = (real)(e0 == 0.0f);
                const real e3 = b1[o1 + i0];
                const real e4 = b0[i0];
                const real e5 = e4 * e3;
                const real e6 = b9[i0];
                const real e8 = e6 * c0;
                const real e9 = e5 + e8;
                const real e10 = e2 != 0 ? e3 : e9;
#line 404 "kernel.cu"
                const int o4_1 = ((t + 1) * call.rows + row) * 8;
                b4[o4_1 + i0] = e10;
                const real n0 = e10;
                c0 = n0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, CONST_BUFFER(real) b9, BUFFER(real) b14,
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
        real r0 = 0, f0_0 = 1;
        if (chunk == 0) {
            const int start = call.steps - 1;
            const int o5_1 = (((start + 1) & 1) * call.rows + row) * 8;
            b14[item] = b5[o5_1 + i0];
        }
        for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
            const int o3 = ((t) * call.rows + row) * 8;
            const int o2 = ((t) * call.rows + row) * 1;
            const real e1 = b3[o3 + i0];
#line 14 "ema.yaml"
            const real e3 = b2[o2];
            const real e5 = (real)(e3 == 0.0f);
            const real e7 = b9[i0];
#line 442 "kernel.cu"
            const real e2_r = r0 + e1;
            const real e2_f0 = f0_0;
            const real e6_r = e5 != 0 ? 0.0f : e2_r;
            const real e6_f0 = e5 != 0 ? (real)0 : e2_f0;
            const real e8_r = e6_r * e7;
            const real e8_f0 = op_carry(e7, e6_f0);
            const real next_r0 = e8_r;
            const real next_f0_0 = e8_f0;
            r0 = next_r0;
            f0_0 = next_f0_0;
        }
        b14[((chunk + 1) * 2 + 0) * lanes + item] = r0;
        b14[((chunk + 1) * 2 + 1) * lanes + item] = f0_0;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, BUFFER(real) b5, BUFFER(real) b6, CONST_BUFFER(real) b9,
    BUFFER(real) b10, CONST_BUFFER(real) b14,
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
            real c0;
            if (chunks == 1) {
                const int start = call.steps - 1;
                const int o5_1 = (((start + 1) & 1) * call.rows + row) * 8;
                c0 = b5[o5_1 + i0];
            }
            else {
                c0 = b14[item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b14[((k) * 2 + 0) * lanes + item] + op_carry(c0, b14[((k) * 2 + 1) * lanes + item]);
                    c0 = n0;
                }
            }
            for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
                const int o3 = ((t) * call.rows + row) * 8;
                const int o2 = ((t) * call.rows + row) * 1;
                const real e1 = b3[o3 + i0];
                const real e2 = c0 + e1;
#line 14 "ema.yaml"
                const real e3 = b2[o2];
                const real e5 = (real)(e3 == 0.0f);
                const real e6 = e5 != 0 ? 0.0f : e2;
                const real e7 = b9[i0];
                const real e8 = e6 * e7;
                const real e9 = e5 != 0 ? e2 : 0.0f;
                const real e10 = b0[i0];
                const real e11 = e6 * e10;
                const real e12 = e9 + e11;
#line 503 "kernel.cu"
                const int o10 = ((t) * call.rows + row) * 8;
                const int o5 = (((t) & 1) * call.rows + row) * 8;
                const int o6 = ((t) * call.rows + row) * 8;
                b10[o10 + i0] = e2;
                if (n + 1 == call.steps) b5[o5 + i0] = e8;
                b6[o6 + i0] = e12;
                const real n0 = e8;
                c0 = n0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b10, BUFFER(real) b11, BUFFER(real) b12,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 512);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 2
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o2 = row * 1;
                const int o10 = row * 8;
                const int o1 = row * 8;
                const int o4 = row * 8;
                const real e0 = b2[o2];
                const real e2 = (real)(e0 == 0.0f);
                const real e3 = b10[o10 + i0];
                const real e4 = e2 != 0 ? 0.0f : e3;
                const real e5 = b1[o1 + i0];
                const real e6 = e4 * e5;
                const real e7 = b4[o4 + i0];
                const real e8 = e4 * e7;
                s0 = s0 + e6;
                s1 = s1 + e8;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
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
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    BUFFER(real) b7, CONST_BUFFER(real) b11, CONST_BUFFER(real) b12,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b11[i0];
        const real e1 = b12[i0];
        const real e2 = e0 - e1;
        b7[i0] = e2;
    }
}
