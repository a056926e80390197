// generated from specs/min_lstm.yaml by `make generated`: do not edit
// min_lstm@log_space I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 25, 27, 28, 29 of its spec, for float32. T steps of B rows.
//
// forward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b11[T*B*1, 24] = b0[T*B*1, 8] * b1[8, 24]
//   forward_1<<<B * 8 / 64, at most 65536; chunks - 1>>>
//   forward_2<<<B * 8 / 64, at most 65536; chunks>>>
//
// backward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   backward_0<<<B * 8 / 64, at most 65536; chunks - 1>>>
//   backward_1<<<B * 8 / 64, at most 65536; chunks>>>
//   library product b6[T*B*1, 8] = b9[T*B*1, 24] * b1[24, 8]
//   library product b7[24, 8] = b9[24, T*B*1] * b0[T*B*1, 8]
//   backward_2<<<24 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [192]
//   b2: param 1, real [24]
//   b3: adjoint 0, real [T, B, 8]
//   b4: state 0, real [T + 1, B, 8]
//   b5: grad_state 0, real [2, B, 8]
//   b6: grad_input 0, real [T, B, 8]
//   b7: grad_param 0, real [192]
//   b8: grad_param 1, real [24]
//   b9: scratch 0, real [T, B, 24]
//   b10: saved 0, real [8]
//   b11: saved 1, real [T, B, 24]
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
            const int o11 = ((t) * call.rows + row) * 24;
#line 27 "min_lstm.yaml"
            const real e0 = b11[o11 + 8 + i0];
            const real e1 = b2[8 + i0];
            const real e2 = e0 + e1;
#line 28 "min_lstm.yaml"
            const real e3 = -e2;
            const real e4 = op_softplus(e3);
#line 27 "min_lstm.yaml"
            const real e5 = b11[o11 + i0];
            const real e6 = b2[i0];
            const real e7 = e5 + e6;
#line 28 "min_lstm.yaml"
            const real e8 = -e7;
            const real e9 = op_softplus(e8);
            const real e10 = e4 - e9;
            const real e11 = op_sigmoid(e10);
#line 29 "min_lstm.yaml"
            const real e15 = 1.0f - e11;
#line 27 "min_lstm.yaml"
            const real e16 = b11[o11 + 16 + i0];
            const real e17 = b2[16 + i0];
            const real e18 = e16 + e17;
#line 25 "min_lstm.yaml"
            const real e20 = (real)(e18 >= 0.0f);
            const real e22 = e18 + 0.5f;
            const real e23 = op_sigmoid(e18);
            const real e24 = e20 != 0 ? e22 : e23;
#line 29 "min_lstm.yaml"
            const real e25 = e15 * e24;
#line 363 "kernel.cu"
            const real e13_r = e11 * r0;
            const real e13_f0 = op_carry(e11, f0_0);
            const real e26_r = e13_r + e25;
            const real e26_f0 = e13_f0;
            const real next_r0 = e26_r;
            const real next_f0_0 = e26_f0;
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
                const int o11 = ((t) * call.rows + row) * 24;
#line 27 "min_lstm.yaml"
                const real e0 = b11[o11 + 8 + i0];
                const real e1 = b2[8 + i0];
                const real e2 = e0 + e1;
#line 28 "min_lstm.yaml"
                const real e3 = -e2;
                const real e4 = op_softplus(e3);
#line 27 "min_lstm.yaml"
                const real e5 = b11[o11 + i0];
                const real e6 = b2[i0];
                const real e7 = e5 + e6;
#line 28 "min_lstm.yaml"
                const real e8 = -e7;
                const real e9 = op_softplus(e8);
                const real e10 = e4 - e9;
                const real e11 = op_sigmoid(e10);
#line 29 "min_lstm.yaml"
                const real e13 = e11 * c0;
                const real e15 = 1.0f - e11;
#line 27 "min_lstm.yaml"
                const real e16 = b11[o11 + 16 + i0];
                const real e17 = b2[16 + i0];
                const real e18 = e16 + e17;
#line 25 "min_lstm.yaml"
                const real e20 = (real)(e18 >= 0.0f);
                const real e22 = e18 + 0.5f;
                const real e23 = op_sigmoid(e18);
                const real e24 = e20 != 0 ? e22 : e23;
#line 29 "min_lstm.yaml"
                const real e25 = e15 * e24;
                const real e26 = e13 + e25;
#line 439 "kernel.cu"
                const int o4_1 = ((t + 1) * call.rows + row) * 8;
                b4[o4_1 + i0] = e26;
                const real n0 = e26;
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
            const int o11 = ((t) * call.rows + row) * 24;
#line 29 "min_lstm.yaml"
            const real e1 = b3[o3 + i0];
#line 27 "min_lstm.yaml"
            const real e3 = b11[o11 + 8 + i0];
            const real e4 = b2[8 + i0];
            const real e5 = e3 + e4;
#line 28 "min_lstm.yaml"
            const real e6 = -e5;
            const real e7 = op_softplus(e6);
#line 27 "min_lstm.yaml"
            const real e8 = b11[o11 + i0];
            const real e9 = b2[i0];
            const real e10 = e8 + e9;
#line 28 "min_lstm.yaml"
            const real e11 = -e10;
            const real e12 = op_softplus(e11);
            const real e13 = e7 - e12;
            const real e14 = op_sigmoid(e13);
#line 490 "kernel.cu"
            const real e2_r = r0 + e1;
            const real e2_f0 = f0_0;
            const real e15_r = e2_r * e14;
            const real e15_f0 = op_carry(e14, e2_f0);
            const real next_r0 = e15_r;
            const real next_f0_0 = e15_f0;
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
                const int o11 = ((t) * call.rows + row) * 24;
                const int o4 = ((t) * call.rows + row) * 8;
#line 29 "min_lstm.yaml"
                const real e1 = b3[o3 + i0];
                const real e2 = c0 + e1;
#line 27 "min_lstm.yaml"
                const real e3 = b11[o11 + 8 + i0];
                const real e4 = b2[8 + i0];
                const real e5 = e3 + e4;
#line 28 "min_lstm.yaml"
                const real e6 = -e5;
                const real e7 = op_softplus(e6);
#line 27 "min_lstm.yaml"
                const real e8 = b11[o11 + i0];
                const real e9 = b2[i0];
                const real e10 = e8 + e9;
#line 28 "min_lstm.yaml"
                const real e11 = -e10;
                const real e12 = op_softplus(e11);
                const real e13 = e7 - e12;
                const real e14 = op_sigmoid(e13);
#line 29 "min_lstm.yaml"
                const real e15 = e2 * e14;
                const real e16 = b4[o4 + i0];
                const real e17 = e2 * e16;
#line 27 "min_lstm.yaml"
                const real e18 = b11[o11 + 16 + i0];
                const real e19 = b2[16 + i0];
                const real e20 = e18 + e19;
#line 25 "min_lstm.yaml"
                const real e22 = (real)(e20 >= 0.0f);
                const real e24 = e20 + 0.5f;
                const real e25 = op_sigmoid(e20);
                const real e26 = e22 != 0 ? e24 : e25;
#line 29 "min_lstm.yaml"
                const real e27 = e2 * e26;
#line 28 "min_lstm.yaml"
                const real e28 = e17 - e27;
                const real e29 = e28 * e14;
#line 29 "min_lstm.yaml"
                const real e31 = 1.0f - e14;
#line 28 "min_lstm.yaml"
                const real e32 = e29 * e31;
                const real e33 = op_sigmoid(e11);
                const real e34 = e32 * e33;
                const real e35 = op_sigmoid(e6);
                const real e36 = e32 * e35;
                const real e37 = -e36;
#line 29 "min_lstm.yaml"
                const real e38 = e2 * e31;
#line 25 "min_lstm.yaml"
                const real e39 = e22 != 0 ? 0.0f : e38;
                const real e40 = e39 * e25;
                const real e41 = 1.0f - e25;
                const real e42 = e40 * e41;
                const real e43 = e22 != 0 ? e38 : 0.0f;
#line 27 "min_lstm.yaml"
                const real e44 = e42 + e43;
#line 594 "kernel.cu"
                const int o5 = (((t) & 1) * call.rows + row) * 8;
                const int o9 = ((t) * call.rows + row) * 24;
                if (n + 1 == call.steps) b5[o5 + i0] = e15;
                b9[o9 + i0] = e34;
                b9[o9 + 8 + i0] = e37;
                b9[o9 + 16 + i0] = e44;
                const real n0 = e15;
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
    LOOP (int base = blockIdx.x * 32; base < 24; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 24) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o9 = row * 24;
                const real e0 = b9[o9 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 24) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b8[i0] = sum;
        }
        block_barrier();
    }
}
