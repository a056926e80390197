// generated from specs/brc.yaml by `make generated`: do not edit
// brc I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 18, 19, 20 of its spec, for float32. T steps of B rows.
//
// forward: class A: a thread a channel, all steps; not A': 'sigmoid' of what is carried, line 19
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b17[T*B*1, 24] = b0[T*B*1, 8] * b15[8, 24]
//   forward_1<<<B * 8 / 128, at most 65536>>>
//
// backward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   backward_0<<<B * 8 / 64, at most 65536; chunks - 1>>>
//   backward_1<<<B * 8 / 64, at most 65536; chunks>>>
//   library product b9[T*B*1, 8] = b18[T*B*1, 8] * b3[8, 8]
//   library product b9[T*B*1, 8] += b19[T*B*1, 8] * b2[8, 8]
//   library product b9[T*B*1, 8] += b20[T*B*1, 8] * b1[8, 8]
//   library product b10[8, 8] = b20[8, T*B*1] * b0[T*B*1, 8]
//   library product b12[8, 8] = b19[8, T*B*1] * b0[T*B*1, 8]
//   library product b14[8, 8] = b18[8, T*B*1] * b0[T*B*1, 8]
//   backward_2<<<8 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [64]
//   b2: param 1, real [64]
//   b3: param 2, real [64]
//   b4: param 3, real [8]
//   b5: param 4, real [8]
//   b6: adjoint 0, real [T, B, 8]
//   b7: state 0, real [T + 1, B, 8]
//   b8: grad_state 0, real [2, B, 8]
//   b9: grad_input 0, real [T, B, 8]
//   b10: grad_param 0, real [64]
//   b11: grad_param 1, real [8]
//   b12: grad_param 2, real [64]
//   b13: grad_param 3, real [8]
//   b14: grad_param 4, real [64]
//   b15: saved 0, real [192]
//   b16: saved 1, real [8]
//   b17: saved 2, real [T, B, 24]
//   b18: scratch 0, real [T, B, 8]
//   b19: scratch 1, real [T, B, 8]
//   b20: scratch 2, real [T, B, 8]
//   b21: scratch 3, real [chunks, B, 16]
// … the functions of backends/cuda/prelude.py …

DEVICE real op_carry(real a, real factor) {
    return a == 0 && factor == factor ? (real)0 : a * factor;
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, BUFFER(real) b7, BUFFER(real) b15, BUFFER(real) b16,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b16[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b1[i0];
#line 18 "brc.yaml"
        const real e1 = b2[i0];
        const real e2 = b3[i0];
#line 319 "kernel.cu"
        b15[i0] = e0;
        b15[64 + i0] = e1;
        b15[128 + i0] = e2;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o7 = ((0) * call.rows + row) * 8;
            b7[o7 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(128, 1) forward_1(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b7, CONST_BUFFER(real) b17,
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
            const int o7 = ((start) * call.rows + row) * 8;
            real c0 = b7[o7 + i0];
            for (int n = 0; n < call.steps; ++n) {
                const int t = n;
                real n0;
                {
                    const int o17 = ((t) * call.rows + row) * 24;
#line 18 "brc.yaml"
                    const real e0 = b17[o17 + 8 + i0];
#line 19 "brc.yaml"
                    const real e1 = b5[i0];
                    const real e3 = e1 * c0;
                    const real e4 = e0 + e3;
                    const real e5 = op_sigmoid(e4);
#line 20 "brc.yaml"
                    const real e6 = e5 * c0;
                    const real e8 = 1.0f - e5;
#line 18 "brc.yaml"
                    const real e9 = b17[o17 + 16 + i0];
                    const real e10 = b17[o17 + i0];
                    const real e11 = b4[i0];
                    const real e12 = e11 * c0;
                    const real e13 = e10 + e12;
                    const real e14 = F(tanh)(e13);
                    const real e15 = 1.0f + e14;
#line 20 "brc.yaml"
                    const real e16 = e15 * c0;
                    const real e17 = e9 + e16;
                    const real e18 = F(tanh)(e17);
                    const real e19 = e8 * e18;
                    const real e20 = e6 + e19;
#line 377 "kernel.cu"
                    const int o7_1 = ((t + 1) * call.rows + row) * 8;
                    b7[o7_1 + i0] = e20;
                    n0 = e20;
                }
                c0 = n0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_0(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b17,
    BUFFER(real) b21,
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
            const int o8_1 = (((start + 1) & 1) * call.rows + row) * 8;
            b21[item] = b8[o8_1 + i0];
        }
        for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
            const int o6 = ((t) * call.rows + row) * 8;
            const int o17 = ((t) * call.rows + row) * 24;
            const int o7 = ((t) * call.rows + row) * 8;
#line 20 "brc.yaml"
            const real e1 = b6[o6 + i0];
#line 18 "brc.yaml"
            const real e4 = b17[o17 + 8 + i0];
#line 19 "brc.yaml"
            const real e5 = b5[i0];
            const real e6 = b7[o7 + i0];
            const real e7 = e5 * e6;
            const real e8 = e4 + e7;
            const real e9 = op_sigmoid(e8);
#line 20 "brc.yaml"
            const real e10 = 1.0f - e9;
#line 18 "brc.yaml"
            const real e12 = b17[o17 + 16 + i0];
            const real e13 = b17[o17 + i0];
            const real e14 = b4[i0];
            const real e15 = e14 * e6;
            const real e16 = e13 + e15;
            const real e17 = F(tanh)(e16);
            const real e18 = 1.0f + e17;
#line 20 "brc.yaml"
            const real e19 = e18 * e6;
            const real e20 = e12 + e19;
            const real e21 = F(tanh)(e20);
            const real e22 = e21 * e21;
            const real e23 = 1.0f - e22;
#line 18 "brc.yaml"
            const real e31 = e17 * e17;
            const real e32 = 1.0f - e31;
#line 442 "kernel.cu"
            const real e2_r = r0 + e1;
            const real e2_f0 = f0_0;
            const real e11_r = e2_r * e10;
            const real e11_f0 = op_carry(e10, e2_f0);
            const real e24_r = e11_r * e23;
            const real e24_f0 = op_carry(e23, e11_f0);
            const real e25_r = e2_r * e6;
            const real e25_f0 = op_carry(e6, e2_f0);
            const real e26_r = e2_r * e21;
            const real e26_f0 = op_carry(e21, e2_f0);
            const real e27_r = e25_r - e26_r;
            const real e27_f0 = e25_f0 - e26_f0;
            const real e28_r = e27_r * e9;
            const real e28_f0 = op_carry(e9, e27_f0);
            const real e29_r = e28_r * e10;
            const real e29_f0 = op_carry(e10, e28_f0);
            const real e30_r = e24_r * e6;
            const real e30_f0 = op_carry(e6, e24_f0);
            const real e33_r = e30_r * e32;
            const real e33_f0 = op_carry(e32, e30_f0);
            const real e34_r = e24_r * e18;
            const real e34_f0 = op_carry(e18, e24_f0);
            const real e35_r = e2_r * e9;
            const real e35_f0 = op_carry(e9, e2_f0);
            const real e36_r = e34_r + e35_r;
            const real e36_f0 = e34_f0 + e35_f0;
            const real e37_r = e29_r * e5;
            const real e37_f0 = op_carry(e5, e29_f0);
            const real e38_r = e36_r + e37_r;
            const real e38_f0 = e36_f0 + e37_f0;
            const real e39_r = e33_r * e14;
            const real e39_f0 = op_carry(e14, e33_f0);
            const real e40_r = e38_r + e39_r;
            const real e40_f0 = e38_f0 + e39_f0;
            const real next_r0 = e40_r;
            const real next_f0_0 = e40_f0;
            r0 = next_r0;
            f0_0 = next_f0_0;
        }
        b21[((chunk + 1) * 2 + 0) * lanes + item] = r0;
        b21[((chunk + 1) * 2 + 1) * lanes + item] = f0_0;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_1(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, BUFFER(real) b8, CONST_BUFFER(real) b17,
    BUFFER(real) b18, BUFFER(real) b19, BUFFER(real) b20, CONST_BUFFER(real) b21,
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
                const int o8_1 = (((start + 1) & 1) * call.rows + row) * 8;
                c0 = b8[o8_1 + i0];
            }
            else {
                c0 = b21[item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b21[((k) * 2 + 0) * lanes + item] + op_carry(c0, b21[((k) * 2 + 1) * lanes + item]);
                    c0 = n0;
                }
            }
            for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
                const int o6 = ((t) * call.rows + row) * 8;
                const int o17 = ((t) * call.rows + row) * 24;
                const int o7 = ((t) * call.rows + row) * 8;
#line 20 "brc.yaml"
                const real e1 = b6[o6 + i0];
                const real e2 = c0 + e1;
#line 18 "brc.yaml"
                const real e4 = b17[o17 + 8 + i0];
#line 19 "brc.yaml"
                const real e5 = b5[i0];
                const real e6 = b7[o7 + i0];
                const real e7 = e5 * e6;
                const real e8 = e4 + e7;
                const real e9 = op_sigmoid(e8);
#line 20 "brc.yaml"
                const real e10 = 1.0f - e9;
                const real e11 = e2 * e10;
#line 18 "brc.yaml"
                const real e12 = b17[o17 + 16 + i0];
                const real e13 = b17[o17 + i0];
                const real e14 = b4[i0];
                const real e15 = e14 * e6;
                const real e16 = e13 + e15;
                const real e17 = F(tanh)(e16);
                const real e18 = 1.0f + e17;
#line 20 "brc.yaml"
                const real e19 = e18 * e6;
                const real e20 = e12 + e19;
                const real e21 = F(tanh)(e20);
                const real e22 = e21 * e21;
                const real e23 = 1.0f - e22;
                const real e24 = e11 * e23;
                const real e25 = e2 * e6;
                const real e26 = e2 * e21;
#line 19 "brc.yaml"
                const real e27 = e25 - e26;
                const real e28 = e27 * e9;
                const real e29 = e28 * e10;
#line 20 "brc.yaml"
                const real e30 = e24 * e6;
#line 18 "brc.yaml"
                const real e31 = e17 * e17;
                const real e32 = 1.0f - e31;
                const real e33 = e30 * e32;
#line 20 "brc.yaml"
                const real e34 = e24 * e18;
                const real e35 = e2 * e9;
                const real e36 = e34 + e35;
#line 19 "brc.yaml"
                const real e37 = e29 * e5;
                const real e38 = e36 + e37;
#line 18 "brc.yaml"
                const real e39 = e33 * e14;
                const real e40 = e38 + e39;
#line 571 "kernel.cu"
                const int o18 = ((t) * call.rows + row) * 8;
                const int o19 = ((t) * call.rows + row) * 8;
                const int o20 = ((t) * call.rows + row) * 8;
                const int o8 = (((t) & 1) * call.rows + row) * 8;
                b18[o18 + i0] = e24;
                b19[o19 + i0] = e29;
                b20[o20 + i0] = e33;
                if (n + 1 == call.steps) b8[o8 + i0] = e40;
                const real n0 = e40;
                c0 = n0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b7, BUFFER(real) b11, BUFFER(real) b13, CONST_BUFFER(real) b19, CONST_BUFFER(real) b20,
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
                const int o20 = row * 8;
                const int o7 = row * 8;
                const int o19 = row * 8;
                const real e0 = b20[o20 + i0];
                const real e1 = b7[o7 + i0];
                const real e2 = e0 * e1;
                const real e3 = b19[o19 + i0];
                const real e4 = e3 * e1;
                s0 = s0 + e2;
                s1 = s1 + e4;
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
            b13[i0] = sum;
        }
        block_barrier();
    }
}
