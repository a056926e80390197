// generated from specs/min_gru.yaml by `make generated`: do not edit
// min_gru@log_space I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 24, 26, 27, 28 of its spec, for float32. T steps of B rows.
//
// forward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b11[T*B*1, 16] = b0[T*B*1, 8] * b1[8, 16]
//   forward_1<<<B * 8 / 64, at most 65536; chunks - 1>>>
//   forward_2<<<B * 8 / 64, at most 65536; chunks>>>
//
// backward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   backward_0<<<B * 8 / 64, at most 65536; chunks - 1>>>
//   backward_1<<<B * 8 / 64, at most 65536; chunks>>>
//   library product b6[T*B*1, 8] = b9[T*B*1, 16] * b1[16, 8]
//   library product b7[16, 8] = b9[16, T*B*1] * b0[T*B*1, 8]
//   backward_2<<<16 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [128]
//   b2: param 1, real [16]
//   b3: adjoint 0, real [T, B, 8]
//   b4: state 0, real [T + 1, B, 8]
//   b5: grad_state 0, real [2, B, 8]
//   b6: grad_input 0, real [T, B, 8]
//   b7: grad_param 0, real [128]
//   b8: grad_param 1, real [16]
//   b9: scratch 0, real [T, B, 16]
//   b10: saved 0, real [8]
//   b11: saved 1, real [T, B, 16]
//   b12: carry 0, real [chunks, B, 16]
//   b13: scratch 1, real [chunks, B, 16]
// … the functions of backends/cuda/prelude.py …

DEVICE real op_carry(real a, real factor) {
    return a == 0 && factor == factor ? (real)0 : a * factor;
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b4, BUFFER(real) b10,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b10[i0] = 0.0f;
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
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b11, BUFFER(real) b12,
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
            b12[item] = b4[o4 + i0];
        }
        for (int n = begin, t = n; n < end; ++n, ++t) {
            const int o11 = ((t) * call.rows + row) * 16;
#line 26 "min_gru.yaml"
            const real e1 = b11[o11 + i0];
            const real e2 = b2[i0];
            const real e3 = e1 + e2;
#line 27 "min_gru.yaml"
            const real e4 = op_sigmoid(e3);
#line 28 "min_gru.yaml"
            const real e5 = 1.0f - e4;
#line 26 "min_gru.yaml"
            const real e8 = b11[o11 + 8 + i0];
            const real e9 = b2[8 + i0];
            const real e10 = e8 + e9;
#line 24 "min_gru.yaml"
            const real e12 = (real)(e10 >= 0.0f);
            const real e14 = e10 + 0.5f;
            const real e15 = op_sigmoid(e10);
            const real e16 = e12 != 0 ? e14 : e15;
#line 28 "min_gru.yaml"
            const real e17 = e4 * e16;
#line 353 "kernel.cu"
            const real e7_r = e5 * r0;
            const real e7_f0 = op_carry(e5, f0_0);
            const real e18_r = e7_r + e17;
            const real e18_f0 = e7_f0;
            const real next_r0 = e18_r;
            const real next_f0_0 = e18_f0;
            r0 = next_r0;
            f0_0 = next_f0_0;
        }
        b12[((chunk + 1) * 2 + 0) * lanes + item] = r0;
        b12[((chunk + 1) * 2 + 1) * lanes + item] = f0_0;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_2(
    CONST_BUFFER(real) b2, BUFFER(real) b4, CONST_BUFFER(real) b11, CONST_BUFFER(real) b12,
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
                c0 = b12[item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b12[((k) * 2 + 0) * lanes + item] + op_carry(c0, b12[((k) * 2 + 1) * lanes + item]);
                    c0 = n0;
                }
            }
            for (int n = begin, t = n; n < end; ++n, ++t) {
                const int o11 = ((t) * call.rows + row) * 16;
#line 26 "min_gru.yaml"
                const real e1 = b11[o11 + i0];
                const real e2 = b2[i0];
                const real e3 = e1 + e2;
#line 27 "min_gru.yaml"
                const real e4 = op_sigmoid(e3);
#line 28 "min_gru.yaml"
                const real e5 = 1.0f - e4;
                const real e7 = e5 * c0;
#line 26 "min_gru.yaml"
                const real e8 = b11[o11 + 8 + i0];
                const real e9 = b2[8 + i0];
                const real e10 = e8 + e9;
#line 24 "min_gru.yaml"
                const real e12 = (real)(e10 >= 0.0f);
                const real e14 = e10 + 0.5f;
                const real e15 = op_sigmoid(e10);
                const real e16 = e12 != 0 ? e14 : e15;
#line 28 "min_gru.yaml"
                const real e17 = e4 * e16;
                const real e18 = e7 + e17;
#line 419 "kernel.cu"
                const int o4_1 = ((t + 1) * call.rows + row) * 8;
                b4[o4_1 + i0] = e18;
                const real n0 = e18;
                c0 = n0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, CONST_BUFFER(real) b11, BUFFER(real) b13,
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
            b13[item] = b5[o5_1 + i0];
        }
        for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
            const int o3 = ((t) * call.rows + row) * 8;
            const int o11 = ((t) * call.rows + row) * 16;
#line 28 "min_gru.yaml"
            const real e1 = b3[o3 + i0];
#line 26 "min_gru.yaml"
            const real e4 = b11[o11 + i0];
            const real e5 = b2[i0];
            const real e6 = e4 + e5;
#line 27 "min_gru.yaml"
            const real e7 = op_sigmoid(e6);
#line 28 "min_gru.yaml"
            const real e8 = 1.0f - e7;
#line 462 "kernel.cu"
            const real e2_r = r0 + e1;
            const real e2_f0 = f0_0;
            const real e9_r = e2_r * e8;
            const real e9_f0 = op_carry(e8, e2_f0);
            const real next_r0 = e9_r;
            const real next_f0_0 = e9_f0;
            r0 = next_r0;
            f0_0 = next_f0_0;
        }
        b13[((chunk + 1) * 2 + 0) * lanes + item] = r0;
        b13[((chunk + 1) * 2 + 1) * lanes + item] = f0_0;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, BUFFER(real) b5, BUFFER(real) b9, CONST_BUFFER(real) b11,
    CONST_BUFFER(real) b13,
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
                c0 = b13[item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b13[((k) * 2 + 0) * lanes + item] + op_carry(c0, b13[((k) * 2 + 1) * lanes + item]);
                    c0 = n0;
                }
            }
            for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
                const int o3 = ((t) * call.rows + row) * 8;
                const int o11 = ((t) * call.rows + row) * 16;
                const int o4 = ((t) * call.rows + row) * 8;
#line 28 "min_gru.yaml"
                const real e1 = b3[o3 + i0];
                const real e2 = c0 + e1;
#line 26 "min_gru.yaml"
                const real e4 = b11[o11 + i0];
                const real e5 = b2[i0];
                const real e6 = e4 + e5;
#line 27 "min_gru.yaml"
                const real e7 = op_sigmoid(e6);
#line 28 "min_gru.yaml"
                const real e8 = 1.0f - e7;
                const real e9 = e2 * e8;
#line 26 "min_gru.yaml"
                const real e10 = b11[o11 + 8 + i0];
                const real e11 = b2[8 + i0];
                const real e12 = e10 + e11;
#line 24 "min_gru.yaml"
                const real e14 = (real)(e12 >= 0.0f);
                const real e16 = e12 + 0.5f;
                const real e17 = op_sigmoid(e12);
                const real e18 = e14 != 0 ? e16 : e17;
#line 28 "min_gru.yaml"
                const real e19 = e2 * e18;
                const real e20 = b4[o4 + i0];
                const real e21 = e2 * e20;
#line 27 "min_gru.yaml"
                const real e22 = e19 - e21;
                const real e23 = e22 * e7;
                const real e24 = e23 * e8;
#line 28 "min_gru.yaml"
                const real e25 = e2 * e7;
#line 24 "min_gru.yaml"
                const real e26 = e14 != 0 ? 0.0f : e25;
                const real e27 = e26 * e17;
                const real e28 = 1.0f - e17;
                const real e29 = e27 * e28;
                const real e30 = e14 != 0 ? e25 : 0.0f;
#line 26 "min_gru.yaml"
                const real e31 = e29 + e30;
#line 549 "kernel.cu"
                const int o5 = (((t) & 1) * call.rows + row) * 8;
                const int o9 = ((t) * call.rows + row) * 16;
                if (n + 1 == call.steps) b5[o5 + i0] = e9;
                b9[o9 + i0] = e24;
                b9[o9 + 8 + i0] = e31;
                const real n0 = e9;
                c0 = n0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b8, CONST_BUFFER(real) b9,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 16; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 16) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o9 = row * 16;
                const real e0 = b9[o9 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 16) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b8[i0] = sum;
        }
        block_barrier();
    }
}
