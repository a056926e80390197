// generated from specs/min_gru.yaml by `make generated`: do not edit
// min_gru I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 14, 15, 16 of its spec, for float32. T steps of B rows.
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
#line 14 "min_gru.yaml"
            const real e1 = b11[o11 + i0];
            const real e2 = b2[i0];
            const real e3 = e1 + e2;
#line 15 "min_gru.yaml"
            const real e4 = op_sigmoid(e3);
#line 16 "min_gru.yaml"
            const real e5 = 1.0f - e4;
#line 14 "min_gru.yaml"
            const real e8 = b11[o11 + 8 + i0];
            const real e9 = b2[8 + i0];
            const real e10 = e8 + e9;
#line 16 "min_gru.yaml"
            const real e11 = e4 * e10;
#line 348 "kernel.cu"
            const real e7_r = e5 * r0;
            const real e7_f0 = op_carry(e5, f0_0);
            const real e12_r = e7_r + e11;
            const real e12_f0 = e7_f0;
            const real next_r0 = e12_r;
            const real next_f0_0 = e12_f0;
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
#line 14 "min_gru.yaml"
                const real e1 = b11[o11 + i0];
                const real e2 = b2[i0];
                const real e3 = e1 + e2;
#line 15 "min_gru.yaml"
                const real e4 = op_sigmoid(e3);
#line 16 "min_gru.yaml"
                const real e5 = 1.0f - e4;
                const real e7 = e5 * c0;
#line 14 "min_gru.yaml"
                const real e8 = b11[o11 + 8 + i0];
                const real e9 = b2[8 + i0];
                const real e10 = e8 + e9;
#line 16 "min_gru.yaml"
                const real e11 = e4 * e10;
                const real e12 = e7 + e11;
#line 409 "kernel.cu"
                const int o4_1 = ((t + 1) * call.rows + row) * 8;
                b4[o4_1 + i0] = e12;
                const real n0 = e12;
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
#line 16 "min_gru.yaml"
            const real e1 = b3[o3 + i0];
#line 14 "min_gru.yaml"
            const real e3 = b11[o11 + i0];
            const real e4 = b2[i0];
            const real e5 = e3 + e4;
#line 15 "min_gru.yaml"
            const real e6 = op_sigmoid(e5);
#line 16 "min_gru.yaml"
            const real e9 = 1.0f - e6;
#line 452 "kernel.cu"
            const real e2_r = r0 + e1;
            const real e2_f0 = f0_0;
            const real e10_r = e2_r * e9;
            const real e10_f0 = op_carry(e9, e2_f0);
            const real next_r0 = e10_r;
            const real next_f0_0 = e10_f0;
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
#line 16 "min_gru.yaml"
                const real e1 = b3[o3 + i0];
                const real e2 = c0 + e1;
#line 14 "min_gru.yaml"
                const real e3 = b11[o11 + i0];
                const real e4 = b2[i0];
                const real e5 = e3 + e4;
#line 15 "min_gru.yaml"
                const real e6 = op_sigmoid(e5);
#line 16 "min_gru.yaml"
                const real e7 = e2 * e6;
                const real e9 = 1.0f - e6;
                const real e10 = e2 * e9;
#line 14 "min_gru.yaml"
                const real e11 = b11[o11 + 8 + i0];
                const real e12 = b2[8 + i0];
                const real e13 = e11 + e12;
#line 16 "min_gru.yaml"
                const real e14 = e2 * e13;
                const real e15 = b4[o4 + i0];
                const real e16 = e2 * e15;
#line 15 "min_gru.yaml"
                const real e17 = e14 - e16;
                const real e18 = e17 * e6;
                const real e19 = e18 * e9;
#line 525 "kernel.cu"
                const int o9 = ((t) * call.rows + row) * 16;
                const int o5 = (((t) & 1) * call.rows + row) * 8;
                b9[o9 + 8 + i0] = e7;
                if (n + 1 == call.steps) b5[o5 + i0] = e10;
                b9[o9 + i0] = e19;
                const real n0 = e10;
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
