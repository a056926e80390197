// generated from specs/indrnn.yaml by `make generated`: do not edit
// indrnn I=8 H=8 float32, sm_90

// Made by rnngen from the equations in line 16 of its spec, for float32. T steps of B rows.
//
// forward: class A: a thread a channel, all steps; not A': 'le' of what is carried, line 16
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b12[T*B*1, 8] = b0[T*B*1, 8] * b1[8, 8]
//   forward_1<<<B * 8 / 128, at most 65536>>>
//
// backward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   backward_0<<<B * 8 / 64, at most 65536; chunks - 1>>>
//   backward_1<<<B * 8 / 64, at most 65536; chunks>>>
//   library product b7[T*B*1, 8] = b13[T*B*1, 8] * b1[8, 8]
//   library product b8[8, 8] = b13[8, T*B*1] * b0[T*B*1, 8]
//   backward_2<<<8 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [64]
//   b2: param 1, real [8]
//   b3: param 2, real [8]
//   b4: adjoint 0, real [T, B, 8]
//   b5: state 0, real [T + 1, B, 8]
//   b6: grad_state 0, real [2, B, 8]
//   b7: grad_input 0, real [T, B, 8]
//   b8: grad_param 0, real [64]
//   b9: grad_param 1, real [8]
//   b10: grad_param 2, real [8]
//   b11: saved 0, real [8]
//   b12: saved 1, real [T, B, 8]
//   b13: scratch 0, real [T, B, 8]
//   b14: scratch 1, real [chunks, B, 16]
// … the functions of backends/cuda/prelude.py …

DEVICE real op_carry(real a, real factor) {
    return a == 0 && factor == factor ? (real)0 : a * factor;
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b5, BUFFER(real) b11,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b11[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o5 = ((0) * call.rows + row) * 8;
            b5[o5 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) forward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, BUFFER(real) b5, CONST_BUFFER(real) b12,
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
            const int o5 = ((start) * call.rows + row) * 8;
            real c0 = b5[o5 + i0];
            for (int n = 0; n < call.steps; ++n) {
                const int t = n;
                real n0;
                {
                    const int o12 = ((t) * call.rows + row) * 8;
#line 16 "indrnn.yaml"
                    const real e0 = b12[o12 + i0];
                    const real e1 = b2[i0];
                    const real e3 = e1 * c0;
                    const real e4 = e0 + e3;
                    const real e5 = b3[i0];
                    const real e6 = e4 + e5;
                    const real e8 = (real)(e6 <= 0.0f);
                    const real e9 = e8 != 0 ? 0.0f : e6;
#line 340 "kernel.cu"
                    const int o5_1 = ((t + 1) * call.rows + row) * 8;
                    b5[o5_1 + i0] = e9;
                    n0 = e9;
                }
                c0 = n0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b12,
    BUFFER(real) b14,
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
            const int o6_1 = (((start + 1) & 1) * call.rows + row) * 8;
            b14[item] = b6[o6_1 + i0];
        }
        for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
            const int o12 = ((t) * call.rows + row) * 8;
            const int o5 = ((t) * call.rows + row) * 8;
            const int o4 = ((t) * call.rows + row) * 8;
#line 16 "indrnn.yaml"
            const real e0 = b12[o12 + i0];
            const real e1 = b2[i0];
            const real e2 = b5[o5 + i0];
            const real e3 = e1 * e2;
            const real e4 = e0 + e3;
            const real e5 = b3[i0];
            const real e6 = e4 + e5;
            const real e8 = (real)(e6 <= 0.0f);
            const real e10 = b4[o4 + i0];
#line 386 "kernel.cu"
            const real e11_r = r0 + e10;
            const real e11_f0 = f0_0;
            const real e12_r = e8 != 0 ? 0.0f : e11_r;
            const real e12_f0 = e8 != 0 ? (real)0 : e11_f0;
            const real e13_r = e12_r * e1;
            const real e13_f0 = op_carry(e1, e12_f0);
            const real next_r0 = e13_r;
            const real next_f0_0 = e13_f0;
            r0 = next_r0;
            f0_0 = next_f0_0;
        }
        b14[((chunk + 1) * 2 + 0) * lanes + item] = r0;
        b14[((chunk + 1) * 2 + 1) * lanes + item] = f0_0;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b6, CONST_BUFFER(real) b12,
    BUFFER(real) b13, CONST_BUFFER(real) b14,
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
                const int o6_1 = (((start + 1) & 1) * call.rows + row) * 8;
                c0 = b6[o6_1 + i0];
            }
            else {
                c0 = b14[item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b14[((k) * 2 + 0) * lanes + item] + op_carry(c0, b14[((k) * 2 + 1) * lanes + item]);
                    c0 = n0;
                }
            }
            for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
                const int o12 = ((t) * call.rows + row) * 8;
                const int o5 = ((t) * call.rows + row) * 8;
                const int o4 = ((t) * call.rows + row) * 8;
#line 16 "indrnn.yaml"
                const real e0 = b12[o12 + i0];
                const real e1 = b2[i0];
                const real e2 = b5[o5 + i0];
                const real e3 = e1 * e2;
                const real e4 = e0 + e3;
                const real e5 = b3[i0];
                const real e6 = e4 + e5;
                const real e8 = (real)(e6 <= 0.0f);
                const real e10 = b4[o4 + i0];
                const real e11 = c0 + e10;
                const real e12 = e8 != 0 ? 0.0f : e11;
                const real e13 = e12 * e1;
#line 449 "kernel.cu"
                const int o13 = ((t) * call.rows + row) * 8;
                const int o6 = (((t) & 1) * call.rows + row) * 8;
                b13[o13 + i0] = e12;
                if (n + 1 == call.steps) b6[o6 + i0] = e13;
                const real n0 = e13;
                c0 = n0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b5, BUFFER(real) b9, BUFFER(real) b10, CONST_BUFFER(real) b13,
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
                const int o13 = row * 8;
                const int o5 = row * 8;
                const real e0 = b13[o13 + i0];
                const real e1 = b5[o5 + i0];
                const real e2 = e0 * e1;
                s0 = s0 + e2;
                s1 = s1 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b9[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b10[i0] = sum;
        }
        block_barrier();
    }
}
