// generated from specs/lif.yaml by `make generated`: do not edit
// lif I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 16, 19, 20 of its spec, for float32. T steps of B rows.
//
// forward: class A: a thread a channel, all steps; not A': 'heaviside' of what is carried, line 16
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b12[T*B*1, 8] = b0[T*B*1, 8] * b1[8, 8]
//   forward_1<<<B * 8 / 128, at most 65536>>>
//
// backward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   backward_0<<<B * 8 / 64, at most 65536; chunks - 1>>>
//   backward_1<<<B * 8 / 64, at most 65536; chunks>>>
//   library product b8[T*B*1, 8] = b13[T*B*1, 8] * b1[8, 8]
//   library product b9[8, 8] = b13[8, T*B*1] * b0[T*B*1, 8]
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [64]
//   b2: adjoint 0, real [T, B, 8]
//   b3: adjoint 1, real [T, B, 8]
//   b4: state 0, real [T + 1, B, 8]
//   b5: state 1, real [T + 1, B, 8]
//   b6: grad_state 0, real [2, B, 8]
//   b7: grad_state 1, real [2, B, 8]
//   b8: grad_input 0, real [T, B, 8]
//   b9: grad_param 0, real [64]
//   b10: saved 0, real [8]
//   b11: saved 1, real [B, 8]
//   b12: saved 2, real [T, B, 8]
//   b13: scratch 0, real [T, B, 8]
//   b14: scratch 1, real [chunks, B, 24]
// … the functions of backends/cuda/prelude.py …

DEVICE real op_carry(real a, real factor) {
    return a == 0 && factor == factor ? (real)0 : a * factor;
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b4, BUFFER(real) b5, BUFFER(real) b10, BUFFER(real) b11,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b10[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o11 = row * 8;
        b11[o11 + i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o4 = ((0) * call.rows + row) * 8;
            b4[o4 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o5 = ((0) * call.rows + row) * 8;
            b5[o5 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) forward_1(
    BUFFER(real) b4, BUFFER(real) b5, CONST_BUFFER(real) b12,
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
            const int o4 = ((start) * call.rows + row) * 8;
            real c1 = b4[o4 + i0];
            for (int n = 0; n < call.steps; ++n) {
                const int t = n;
                real n0, n1;
                {
                    const int o12 = ((t) * call.rows + row) * 8;
#line 19 "lif.yaml"
                    const real e2 = 0.9f * c0;
                    const real e3 = b12[o12 + i0];
                    const real e4 = e2 + e3;
                    const real e7 = 1.0f * c1;
                    const real e8 = e4 - e7;
#line 20 "lif.yaml"
                    const real e9 = e8 - 1.0f;
#line 16 "lif.yaml"
                    const real e10 = e9 >= 0 ? (real)1 : e9 < 0 ? (real)0 : e9;
#line 356 "kernel.cu"
                    const int o5_1 = ((t + 1) * call.rows + row) * 8;
                    const int o4_1 = ((t + 1) * call.rows + row) * 8;
                    b5[o5_1 + i0] = e8;
                    b4[o4_1 + i0] = e10;
                    n0 = e8;
                    n1 = e10;
                }
                c0 = n0;
                c1 = n1;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b11,
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
        real r0 = 0, f0_0 = 1, r1 = 0;
        if (chunk == 0) {
            const int start = call.steps - 1;
            const int o7_1 = (((start + 1) & 1) * call.rows + row) * 8;
            const int o6_1 = (((start + 1) & 1) * call.rows + row) * 8;
            b14[item] = b7[o7_1 + i0];
            b14[2 * lanes + item] = b6[o6_1 + i0];
            r1 = b6[o6_1 + i0];
        }
        if (chunk > 0) {
            const int t = call.steps - begin;
            const int o11 = row * 8;
            const real e19 = b11[o11 + i0];
            r1 = e19;
        }
        for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
            const int o3 = ((t) * call.rows + row) * 8;
            const int o2 = ((t) * call.rows + row) * 8;
            const int o5_1 = ((t + 1) * call.rows + row) * 8;
            const int o11 = row * 8;
#line 19 "lif.yaml"
            const real e1 = b3[o3 + i0];
#line 20 "lif.yaml"
            const real e4 = b2[o2 + i0];
            const real e5 = r1 + e4;
#line 19 "lif.yaml"
            const real e8 = b5[o5_1 + i0];
#line 20 "lif.yaml"
            const real e9 = e8 - 1.0f;
#line 16 "lif.yaml"
            const real e10 = F(fabs)(e9);
            const real e11 = 25.0f * e10;
            const real e12 = 1.0f + e11;
            const real e13 = e12 * e12;
            const real e14 = 1.0f / e13;
#line 20 "lif.yaml"
            const real e15 = e5 * e14;
            const real e19 = b11[o11 + i0];
#line 424 "kernel.cu"
            const real e2_r = r0 + e1;
            const real e2_f0 = f0_0;
            const real e16_r = e2_r + e15;
            const real e16_f0 = e2_f0;
            const real e18_r = e16_r * 0.9f;
            const real e18_f0 = op_carry(0.9f, e16_f0);
            const real next_r0 = e18_r;
            const real next_f0_0 = e18_f0;
            const real next_r1 = e19;
            r0 = next_r0;
            f0_0 = next_f0_0;
            r1 = next_r1;
        }
        b14[((chunk + 1) * 3 + 0) * lanes + item] = r0;
        b14[((chunk + 1) * 3 + 1) * lanes + item] = f0_0;
        b14[((chunk + 1) * 3 + 2) * lanes + item] = r1;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, BUFFER(real) b6, BUFFER(real) b7, CONST_BUFFER(real) b11,
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
            real c0, c1;
            if (chunks == 1) {
                const int start = call.steps - 1;
                const int o7_1 = (((start + 1) & 1) * call.rows + row) * 8;
                const int o6_1 = (((start + 1) & 1) * call.rows + row) * 8;
                c0 = b7[o7_1 + i0];
                c1 = b6[o6_1 + i0];
            }
            else {
                c0 = b14[item];
                c1 = b14[2 * lanes + item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b14[((k) * 3 + 0) * lanes + item] + op_carry(c0, b14[((k) * 3 + 1) * lanes + item]);
                    const real n1 = b14[((k) * 3 + 2) * lanes + item];
                    c0 = n0;
                    c1 = n1;
                }
            }
            for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
                const int o3 = ((t) * call.rows + row) * 8;
                const int o2 = ((t) * call.rows + row) * 8;
                const int o5_1 = ((t + 1) * call.rows + row) * 8;
                const int o11 = row * 8;
#line 19 "lif.yaml"
                const real e1 = b3[o3 + i0];
                const real e2 = c0 + e1;
#line 20 "lif.yaml"
                const real e4 = b2[o2 + i0];
                const real e5 = c1 + e4;
#line 19 "lif.yaml"
                const real e8 = b5[o5_1 + i0];
#line 20 "lif.yaml"
                const real e9 = e8 - 1.0f;
#line 16 "lif.yaml"
                const real e10 = F(fabs)(e9);
                const real e11 = 25.0f * e10;
                const real e12 = 1.0f + e11;
                const real e13 = e12 * e12;
                const real e14 = 1.0f / e13;
#line 20 "lif.yaml"
                const real e15 = e5 * e14;
#line 19 "lif.yaml"
                const real e16 = e2 + e15;
                const real e18 = e16 * 0.9f;
                const real e19 = b11[o11 + i0];
#line 505 "kernel.cu"
                const int o13 = ((t) * call.rows + row) * 8;
                const int o7 = (((t) & 1) * call.rows + row) * 8;
                const int o6 = (((t) & 1) * call.rows + row) * 8;
                b13[o13 + i0] = e16;
                if (n + 1 == call.steps) b7[o7 + i0] = e18;
                if (n + 1 == call.steps) b6[o6 + i0] = e19;
                const real n0 = e18;
                const real n1 = e19;
                c0 = n0;
                c1 = n1;
            }
        }
    }
}
