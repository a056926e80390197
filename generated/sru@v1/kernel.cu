// generated from specs/sru.yaml by `make generated`: do not edit
// sru@v1 H=8 float32, sm_90

// Made by rnngen from the equations in lines 36, 37, 38, 39, 40 of its spec, for float32. T steps of B rows.
//
// forward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b15[T*B*1, 24] = b0[T*B*1, 8] * b1[8, 24]
//   forward_1<<<B * 8 / 64, at most 65536; chunks - 1>>>
//   forward_2<<<B * 8 / 64, at most 65536; chunks>>>
//
// backward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   backward_0<<<T * B * 8 / 256, at most 2048>>>
//   backward_1<<<B * 8 / 64, at most 65536; chunks - 1>>>
//   backward_2<<<B * 8 / 64, at most 65536; chunks>>>
//   library product b18[T*B*1, 8] = b13[T*B*1, 24] * b1[24, 8]
//   backward_3<<<T * B * 8 / 256, at most 2048>>>
//   library product b10[24, 8] = b13[24, T*B*1] * b0[T*B*1, 8]
//   backward_4<<<8 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [192]
//   b2: param 1, real [8]
//   b3: param 2, real [8]
//   b4: adjoint 0, real [T, B, 8]
//   b5: adjoint 1, real [T, B, 8]
//   b6: state 0, real [T + 1, B, 8]
//   b7: grad_state 0, real [2, B, 8]
//   b8: output 0, real [T, B, 8]
//   b9: grad_input 0, real [T, B, 8]
//   b10: grad_param 0, real [192]
//   b11: grad_param 1, real [8]
//   b12: grad_param 2, real [8]
//   b13: scratch 0, real [T, B, 24]
//   b14: saved 0, real [8]
//   b15: saved 1, real [T, B, 24]
//   b16: carry 0, real [chunks, B, 16]
//   b17: scratch 1, real [chunks, B, 16]
//   b18: tile 0, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

DEVICE real op_carry(real a, real factor) {
    return a == 0 && factor == factor ? (real)0 : a * factor;
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b6, BUFFER(real) b14,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b14[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o6 = ((0) * call.rows + row) * 8;
            b6[o6 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b6, CONST_BUFFER(real) b15, BUFFER(real) b16,
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
            const int o6 = ((start) * call.rows + row) * 8;
            b16[item] = b6[o6 + i0];
        }
        for (int n = begin, t = n; n < end; ++n, ++t) {
            const int o15 = ((t) * call.rows + row) * 24;
#line 36 "sru.yaml"
            const real e0 = b15[o15 + 8 + i0];
#line 37 "sru.yaml"
            const real e1 = b2[i0];
            const real e2 = e0 + e1;
            const real e3 = op_sigmoid(e2);
#line 39 "sru.yaml"
            const real e7 = 1.0f - e3;
#line 36 "sru.yaml"
            const real e8 = b15[o15 + i0];
#line 39 "sru.yaml"
            const real e9 = e7 * e8;
#line 353 "kernel.cu"
            const real e5_r = e3 * r0;
            const real e5_f0 = op_carry(e3, f0_0);
            const real e10_r = e5_r + e9;
            const real e10_f0 = e5_f0;
            const real next_r0 = e10_r;
            const real next_f0_0 = e10_f0;
            r0 = next_r0;
            f0_0 = next_f0_0;
        }
        b16[((chunk + 1) * 2 + 0) * lanes + item] = r0;
        b16[((chunk + 1) * 2 + 1) * lanes + item] = f0_0;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_2(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, BUFFER(real) b6, BUFFER(real) b8, CONST_BUFFER(real) b15,
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
            real c0;
            if (chunks == 1) {
                const int start = 0;
                const int o6 = ((start) * call.rows + row) * 8;
                c0 = b6[o6 + i0];
            }
            else {
                c0 = b16[item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b16[((k) * 2 + 0) * lanes + item] + op_carry(c0, b16[((k) * 2 + 1) * lanes + item]);
                    c0 = n0;
                }
            }
            for (int n = begin, t = n; n < end; ++n, ++t) {
                const int o15 = ((t) * call.rows + row) * 24;
                const int o0 = ((t) * call.rows + row) * 8;
#line 36 "sru.yaml"
                const real e0 = b15[o15 + 8 + i0];
#line 37 "sru.yaml"
                const real e1 = b2[i0];
                const real e2 = e0 + e1;
                const real e3 = op_sigmoid(e2);
#line 39 "sru.yaml"
                const real e5 = e3 * c0;
                const real e7 = 1.0f - e3;
#line 36 "sru.yaml"
                const real e8 = b15[o15 + i0];
#line 39 "sru.yaml"
                const real e9 = e7 * e8;
                const real e10 = e5 + e9;
#line 36 "sru.yaml"
                const real e11 = b15[o15 + 16 + i0];
#line 38 "sru.yaml"
                const real e12 = b3[i0];
                const real e13 = e11 + e12;
                const real e14 = op_sigmoid(e13);
#line 40 "sru.yaml"
                const real e15 = F(tanh)(e10);
                const real e16 = e14 * e15;
                const real e17 = 1.0f - e14;
                const real e18 = b0[o0 + i0];
                const real e19 = e17 * e18;
                const real e20 = e16 + e19;
#line 427 "kernel.cu"
                const int o6_1 = ((t + 1) * call.rows + row) * 8;
                const int o8 = ((t) * call.rows + row) * 8;
                b6[o6_1 + i0] = e10;
                b8[o8 + i0] = e20;
                const real n0 = e10;
                c0 = n0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b6, BUFFER(real) b13, CONST_BUFFER(real) b15,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o4 = row * 8;
        const int o6_1 = (row + 1 * call.rows) * 8;
        const int o0 = row * 8;
        const int o15 = row * 24;
#line 40 "sru.yaml"
        const real e0 = b4[o4 + i0];
#line 39 "sru.yaml"
        const real e1 = b6[o6_1 + i0];
#line 40 "sru.yaml"
        const real e2 = F(tanh)(e1);
        const real e3 = e0 * e2;
        const real e4 = b0[o0 + i0];
        const real e5 = e0 * e4;
#line 38 "sru.yaml"
        const real e6 = e3 - e5;
#line 36 "sru.yaml"
        const real e7 = b15[o15 + 16 + i0];
#line 38 "sru.yaml"
        const real e8 = b3[i0];
        const real e9 = e7 + e8;
        const real e10 = op_sigmoid(e9);
        const real e11 = e6 * e10;
#line 40 "sru.yaml"
        const real e13 = 1.0f - e10;
#line 38 "sru.yaml"
        const real e14 = e11 * e13;
#line 475 "kernel.cu"
        const int o13 = row * 24;
        b13[o13 + 16 + i0] = e14;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7,
    CONST_BUFFER(real) b15, BUFFER(real) b17,
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
            const int o7_1 = (((start + 1) & 1) * call.rows + row) * 8;
            b17[item] = b7[o7_1 + i0];
        }
        for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
            const int o5 = ((t) * call.rows + row) * 8;
            const int o4 = ((t) * call.rows + row) * 8;
            const int o15 = ((t) * call.rows + row) * 24;
            const int o6_1 = ((t + 1) * call.rows + row) * 8;
#line 39 "sru.yaml"
            const real e1 = b5[o5 + i0];
#line 40 "sru.yaml"
            const real e3 = b4[o4 + i0];
#line 36 "sru.yaml"
            const real e4 = b15[o15 + 16 + i0];
#line 38 "sru.yaml"
            const real e5 = b3[i0];
            const real e6 = e4 + e5;
            const real e7 = op_sigmoid(e6);
#line 40 "sru.yaml"
            const real e8 = e3 * e7;
#line 39 "sru.yaml"
            const real e10 = b6[o6_1 + i0];
#line 40 "sru.yaml"
            const real e11 = F(tanh)(e10);
            const real e12 = e11 * e11;
            const real e13 = 1.0f - e12;
            const real e14 = e8 * e13;
#line 36 "sru.yaml"
            const real e16 = b15[o15 + 8 + i0];
#line 37 "sru.yaml"
            const real e17 = b2[i0];
            const real e18 = e16 + e17;
            const real e19 = op_sigmoid(e18);
#line 532 "kernel.cu"
            const real e2_r = r0 + e1;
            const real e2_f0 = f0_0;
            const real e15_r = e2_r + e14;
            const real e15_f0 = e2_f0;
            const real e22_r = e15_r * e19;
            const real e22_f0 = op_carry(e19, e15_f0);
            const real next_r0 = e22_r;
            const real next_f0_0 = e22_f0;
            r0 = next_r0;
            f0_0 = next_f0_0;
        }
        b17[((chunk + 1) * 2 + 0) * lanes + item] = r0;
        b17[((chunk + 1) * 2 + 1) * lanes + item] = f0_0;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_2(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, BUFFER(real) b7,
    BUFFER(real) b13, CONST_BUFFER(real) b15, CONST_BUFFER(real) b17,
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
                const int o7_1 = (((start + 1) & 1) * call.rows + row) * 8;
                c0 = b7[o7_1 + i0];
            }
            else {
                c0 = b17[item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b17[((k) * 2 + 0) * lanes + item] + op_carry(c0, b17[((k) * 2 + 1) * lanes + item]);
                    c0 = n0;
                }
            }
            for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
                const int o5 = ((t) * call.rows + row) * 8;
                const int o4 = ((t) * call.rows + row) * 8;
                const int o15 = ((t) * call.rows + row) * 24;
                const int o6_1 = ((t + 1) * call.rows + row) * 8;
                const int o6 = ((t) * call.rows + row) * 8;
#line 39 "sru.yaml"
                const real e1 = b5[o5 + i0];
                const real e2 = c0 + e1;
#line 40 "sru.yaml"
                const real e3 = b4[o4 + i0];
#line 36 "sru.yaml"
                const real e4 = b15[o15 + 16 + i0];
#line 38 "sru.yaml"
                const real e5 = b3[i0];
                const real e6 = e4 + e5;
                const real e7 = op_sigmoid(e6);
#line 40 "sru.yaml"
                const real e8 = e3 * e7;
#line 39 "sru.yaml"
                const real e10 = b6[o6_1 + i0];
#line 40 "sru.yaml"
                const real e11 = F(tanh)(e10);
                const real e12 = e11 * e11;
                const real e13 = 1.0f - e12;
                const real e14 = e8 * e13;
#line 39 "sru.yaml"
                const real e15 = e2 + e14;
#line 36 "sru.yaml"
                const real e16 = b15[o15 + 8 + i0];
#line 37 "sru.yaml"
                const real e17 = b2[i0];
                const real e18 = e16 + e17;
                const real e19 = op_sigmoid(e18);
#line 39 "sru.yaml"
                const real e20 = 1.0f - e19;
                const real e21 = e15 * e20;
                const real e22 = e15 * e19;
                const real e23 = b6[o6 + i0];
                const real e24 = e15 * e23;
#line 36 "sru.yaml"
                const real e25 = b15[o15 + i0];
#line 39 "sru.yaml"
                const real e26 = e15 * e25;
#line 37 "sru.yaml"
                const real e27 = e24 - e26;
                const real e28 = e27 * e19;
                const real e29 = e28 * e20;
#line 626 "kernel.cu"
                const int o13 = ((t) * call.rows + row) * 24;
                const int o7 = (((t) & 1) * call.rows + row) * 8;
                b13[o13 + i0] = e21;
                if (n + 1 == call.steps) b7[o7 + i0] = e22;
                b13[o13 + 8 + i0] = e29;
                const real n0 = e22;
                c0 = n0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, BUFFER(real) b9, CONST_BUFFER(real) b15, CONST_BUFFER(real) b18,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o18 = row * 8;
        const real p0 = b18[o18 + i0];
        const int o4 = row * 8;
        const int o15 = row * 24;
#line 40 "sru.yaml"
        const real e0 = b4[o4 + i0];
#line 36 "sru.yaml"
        const real e2 = b15[o15 + 16 + i0];
#line 38 "sru.yaml"
        const real e3 = b3[i0];
        const real e4 = e2 + e3;
        const real e5 = op_sigmoid(e4);
#line 40 "sru.yaml"
        const real e6 = 1.0f - e5;
        const real e7 = e0 * e6;
#line 36 "sru.yaml"
        const real e8 = p0;
        const real e9 = e7 + e8;
#line 667 "kernel.cu"
        const int o9 = row * 8;
        b9[o9 + i0] = e9;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    BUFFER(real) b11, BUFFER(real) b12, CONST_BUFFER(real) b13,
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
                const int o13 = row * 24;
                const real e0 = b13[o13 + 8 + i0];
                const real e1 = b13[o13 + 16 + i0];
                s0 = s0 + e0;
                s1 = s1 + e1;
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
